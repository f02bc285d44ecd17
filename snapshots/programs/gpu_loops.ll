; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@gpu.name.half = private unnamed_addr constant [5 x i8] c"half\00"
@gpu.known.half = internal thread_local global i1 false
@gpu.id.half = internal thread_local global i64 0
@"gpu.signature.i:f" = private unnamed_addr constant [4 x i8] c"i:f\00"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_doubled.8D92D014.0 = private constant [17 x i8] c"\10USER:INT:doubled"
@res_fresh.1E0CAA49.0 = private constant [15 x i8] c"\0EUSER:INT:fresh"

define internal void @__hugr__.gpu_loops.main.1() {
alloca_block:
  %"292_0" = alloca i64, align 8
  %"290_0" = alloca i64, align 8
  %"288_0" = alloca i64, align 8
  %"286_0" = alloca i64, align 8
  %"265_0" = alloca { i1, i64 }, align 8
  %"266_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"270_0" = alloca { i32, ptr }, align 8
  %"272_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"274_0" = alloca i64, align 8
  %"4_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca i64, align 8
  %"6_2" = alloca i64, align 8
  %"6_3" = alloca i64, align 8
  %"013" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"75_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"75_1" = alloca i64, align 8
  %"98_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"98_1" = alloca i64, align 8
  %"120_0" = alloca i64, align 8
  %"120_1" = alloca i64, align 8
  %"131_0" = alloca i64, align 8
  %"131_1" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"141_1" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"154_1" = alloca i64, align 8
  %"154_2" = alloca i64, align 8
  %"222_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"9_0" = alloca i1, align 1
  %"9_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"8_0" = alloca { i64, i64, i64 }, align 8
  %"23_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"25_0" = alloca { i64, i64, i64 }, align 8
  %"022" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"33_0" = alloca i64, align 8
  %"33_1" = alloca i64, align 8
  %"33_2" = alloca i64, align 8
  %"39_0" = alloca i64, align 8
  %"39_1" = alloca i64, align 8
  %"39_2" = alloca i64, align 8
  %"45_0" = alloca i1, align 1
  %"45_1" = alloca i64, align 8
  %"45_2" = alloca i64, align 8
  %"45_3" = alloca i64, align 8
  %"65_0" = alloca i64, align 8
  %"65_1" = alloca i64, align 8
  %"65_2" = alloca i64, align 8
  %"30_0" = alloca i1, align 1
  %"27_0" = alloca i64, align 8
  %"27_2" = alloca i64, align 8
  %"27_1" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"36_0" = alloca {}, align 8
  %"35_0" = alloca i1, align 1
  %"42_0" = alloca {}, align 8
  %"41_0" = alloca i1, align 1
  %"47_0" = alloca { i1, i64, i64, i64 }, align 8
  %"074" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca i64, align 8
  %"49_2" = alloca i64, align 8
  %"51_0" = alloca { i1, i64, i64, i64 }, align 8
  %"084" = alloca i64, align 8
  %"185" = alloca i64, align 8
  %"286" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"53_1" = alloca i64, align 8
  %"53_2" = alloca i64, align 8
  %"55_0" = alloca { i1, i64, i64, i64 }, align 8
  %"62_0" = alloca {}, align 8
  %"60_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"71_0" = alloca {}, align 8
  %"70_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"67_0" = alloca i64, align 8
  %"68_0" = alloca { i64, i64, i64 }, align 8
  %"69_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0113" = alloca i1, align 1
  %"1114" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"15_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"13_0" = alloca i1, align 1
  %"0119" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"18_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"22_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"20_0" = alloca i1, align 1
  %"95_0" = alloca {}, align 8
  %"93_0" = alloca i64, align 8
  %"91_0" = alloca i64, align 8
  %"87_0" = alloca {}, align 8
  %"0134" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"82_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"84_0" = alloca { i32, ptr }, align 8
  %"89_0" = alloca i64, align 8
  %"90_0" = alloca i64, align 8
  %"91_1" = alloca i64, align 8
  %"117_0" = alloca {}, align 8
  %"111_0" = alloca i64, align 8
  %"111_2" = alloca i64, align 8
  %"111_1" = alloca i64, align 8
  %"116_0" = alloca i64, align 8
  %"112_0" = alloca {}, align 8
  %"100_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0154" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"104_0" = alloca { i32, ptr }, align 8
  %"106_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0159" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"108_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"114_0" = alloca i64, align 8
  %"110_0" = alloca i64, align 8
  %"110_1" = alloca { i64, i64, i64 }, align 8
  %"115_0" = alloca i64, align 8
  %"129_0" = alloca i1, align 1
  %"126_0" = alloca i64, align 8
  %"127_0" = alloca double, align 8
  %"122_0" = alloca {}, align 8
  %"124_0" = alloca i64, align 8
  %"125_0" = alloca i64, align 8
  %"126_1" = alloca double, align 8
  %"138_0" = alloca {}, align 8
  %"137_1" = alloca i64, align 8
  %"137_0" = alloca i64, align 8
  %"133_0" = alloca {}, align 8
  %"135_0" = alloca i64, align 8
  %"136_0" = alloca i64, align 8
  %"149_0" = alloca {}, align 8
  %"145_0" = alloca i64, align 8
  %"147_0" = alloca i64, align 8
  %"151_0" = alloca i64, align 8
  %"157_0" = alloca i1, align 1
  %"157_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"156_0" = alloca { i64, i64, i64 }, align 8
  %"171_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"173_0" = alloca { i64, i64, i64 }, align 8
  %"0229" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"181_0" = alloca i64, align 8
  %"181_1" = alloca i64, align 8
  %"181_2" = alloca i64, align 8
  %"187_0" = alloca i64, align 8
  %"187_1" = alloca i64, align 8
  %"187_2" = alloca i64, align 8
  %"193_0" = alloca i1, align 1
  %"193_1" = alloca i64, align 8
  %"193_2" = alloca i64, align 8
  %"193_3" = alloca i64, align 8
  %"213_0" = alloca i64, align 8
  %"213_1" = alloca i64, align 8
  %"213_2" = alloca i64, align 8
  %"178_0" = alloca i1, align 1
  %"175_0" = alloca i64, align 8
  %"175_2" = alloca i64, align 8
  %"175_1" = alloca i64, align 8
  %"176_0" = alloca i64, align 8
  %"184_0" = alloca {}, align 8
  %"183_0" = alloca i1, align 1
  %"190_0" = alloca {}, align 8
  %"189_0" = alloca i1, align 1
  %"195_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0281" = alloca { i1, i64, i64, i64 }, align 8
  %"0283" = alloca i64, align 8
  %"1284" = alloca i64, align 8
  %"2285" = alloca i64, align 8
  %"197_0" = alloca i64, align 8
  %"197_1" = alloca i64, align 8
  %"197_2" = alloca i64, align 8
  %"199_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0293" = alloca i64, align 8
  %"1294" = alloca i64, align 8
  %"2295" = alloca i64, align 8
  %"201_0" = alloca i64, align 8
  %"201_1" = alloca i64, align 8
  %"201_2" = alloca i64, align 8
  %"203_0" = alloca { i1, i64, i64, i64 }, align 8
  %"210_0" = alloca {}, align 8
  %"208_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"219_0" = alloca {}, align 8
  %"218_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"215_0" = alloca i64, align 8
  %"216_0" = alloca { i64, i64, i64 }, align 8
  %"217_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0322" = alloca i1, align 1
  %"1323" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"163_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"161_0" = alloca i1, align 1
  %"0328" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"166_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"170_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"168_0" = alloca i1, align 1
  %"261_0" = alloca {}, align 8
  %"235_0" = alloca i64, align 8
  %"235_2" = alloca i64, align 8
  %"235_1" = alloca i64, align 8
  %"259_0" = alloca i64, align 8
  %"252_0" = alloca {}, align 8
  %"247_0" = alloca {}, align 8
  %"224_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0339" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"228_0" = alloca { i32, ptr }, align 8
  %"230_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0344" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"232_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"236_0" = alloca { i1, i64 }, align 8
  %"237_0" = alloca i64, align 8
  %"0349" = alloca i64, align 8
  %"241_0" = alloca { i32, ptr }, align 8
  %"243_0" = alloca i64, align 8
  %"0354" = alloca i64, align 8
  %"245_0" = alloca i64, align 8
  %"249_0" = alloca i64, align 8
  %"234_0" = alloca i64, align 8
  %"234_1" = alloca { i64, i64, i64 }, align 8
  %"250_0" = alloca i64, align 8
  %"251_0" = alloca i64, align 8
  %"254_0" = alloca i64, align 8
  %"255_0" = alloca i64, align 8
  %"256_0" = alloca i64, align 8
  %"256_1" = alloca i64, align 8
  %"0381" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"281_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"283_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 100, ptr %"292_0", align 8
  store i64 0, ptr %"290_0", align 8
  store i64 1, ptr %"288_0", align 8
  store i64 0, ptr %"286_0", align 8
  %"290_01" = load i64, ptr %"290_0", align 8
  %0 = call i64 @gpu.open(i64 %"290_01")
  %1 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %0, 1
  store { i1, i64 } %1, ptr %"265_0", align 8
  %"265_02" = load { i1, i64 }, ptr %"265_0", align 8
  %2 = extractvalue { i1, i64 } %"265_02", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %entry_block
  br label %cond_266_case_0

4:                                                ; preds = %entry_block
  %5 = extractvalue { i1, i64 } %"265_02", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_266_case_1

cond_266_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"270_0", align 8
  %"270_04" = load { i32, ptr }, ptr %"270_0", align 8
  %6 = extractvalue { i32, ptr } %"270_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"270_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"272_0", align 8
  %"272_05" = load i64, ptr %"272_0", align 8
  store i64 %"272_05", ptr %"0", align 8
  br label %cond_exit_266

cond_266_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"274_0", align 8
  %"274_08" = load i64, ptr %"274_0", align 8
  store i64 %"274_08", ptr %"0", align 8
  br label %cond_exit_266

cond_exit_266:                                    ; preds = %cond_266_case_1, %cond_266_case_0
  %"03" = load i64, ptr %"0", align 8
  store i64 %"03", ptr %"266_0", align 8
  %"286_09" = load i64, ptr %"286_0", align 8
  %"288_010" = load i64, ptr %"288_0", align 8
  %"292_011" = load i64, ptr %"292_0", align 8
  %"266_012" = load i64, ptr %"266_0", align 8
  store i64 %"286_09", ptr %"6_0", align 8
  store i64 %"288_010", ptr %"6_1", align 8
  store i64 %"292_011", ptr %"6_2", align 8
  store i64 %"266_012", ptr %"6_3", align 8
  br label %8

8:                                                ; preds = %109, %cond_exit_266
  %"6_014" = load i64, ptr %"6_0", align 8
  %"6_115" = load i64, ptr %"6_1", align 8
  %"6_216" = load i64, ptr %"6_2", align 8
  %"6_317" = load i64, ptr %"6_3", align 8
  store i64 %"6_014", ptr %"6_0", align 8
  store i64 %"6_115", ptr %"6_1", align 8
  store i64 %"6_216", ptr %"6_2", align 8
  store i64 %"6_317", ptr %"6_3", align 8
  %"6_018" = load i64, ptr %"6_0", align 8
  %"6_219" = load i64, ptr %"6_2", align 8
  %"6_120" = load i64, ptr %"6_1", align 8
  %9 = insertvalue { i64, i64, i64 } poison, i64 %"6_018", 0
  %10 = insertvalue { i64, i64, i64 } %9, i64 %"6_219", 1
  %11 = insertvalue { i64, i64, i64 } %10, i64 %"6_120", 2
  store { i64, i64, i64 } %11, ptr %"8_0", align 8
  %"8_021" = load { i64, i64, i64 }, ptr %"8_0", align 8
  store { i64, i64, i64 } %"8_021", ptr %"25_0", align 8
  br label %49

12:                                               ; preds = %94
  %"75_0131" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %"75_1132" = load i64, ptr %"75_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"75_0131", ptr %"75_0", align 8
  store i64 %"75_1132", ptr %"75_1", align 8
  store {} undef, ptr %"95_0", align 1
  store i64 1, ptr %"93_0", align 8
  store {} zeroinitializer, ptr %"87_0", align 1
  %"75_0133" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %13 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0133", 0
  switch i1 %13, label %14 [
    i1 true, label %15
  ]

14:                                               ; preds = %12
  br label %cond_77_case_0

15:                                               ; preds = %12
  %16 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0133", 1
  store { { i64, i64, i64 }, i64 } %16, ptr %"0134", align 8
  br label %cond_77_case_1

17:                                               ; preds = %95
  %"98_0151" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"98_0", align 8
  %"98_1152" = load i64, ptr %"98_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"98_0151", ptr %"98_0", align 8
  store i64 %"98_1152", ptr %"98_1", align 8
  store {} undef, ptr %"117_0", align 1
  store {} zeroinitializer, ptr %"112_0", align 1
  %"98_0153" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"98_0", align 8
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"98_0153", 0
  switch i1 %18, label %19 [
    i1 true, label %20
  ]

19:                                               ; preds = %17
  br label %cond_100_case_0

20:                                               ; preds = %17
  %21 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"98_0153", 1
  store { { i64, i64, i64 }, i64 } %21, ptr %"0159", align 8
  br label %cond_100_case_1

22:                                               ; preds = %32, %100
  %"120_0179" = load i64, ptr %"120_0", align 8
  %"120_1180" = load i64, ptr %"120_1", align 8
  store i64 %"120_0179", ptr %"120_0", align 8
  store i64 %"120_1180", ptr %"120_1", align 8
  store double 1.000000e+03, ptr %"127_0", align 8
  store {} zeroinitializer, ptr %"122_0", align 1
  %"122_0181" = load {}, ptr %"122_0", align 1
  %23 = call i64 @gpu.function_id.half()
  store i64 %23, ptr %"124_0", align 8
  %"120_1182" = load i64, ptr %"120_1", align 8
  %"124_0183" = load i64, ptr %"124_0", align 8
  %"120_0184" = load i64, ptr %"120_0", align 8
  call void @"gpu.call.i:f"(i64 %"120_1182", i64 %"124_0183", i64 %"120_0184")
  store i64 %"120_1182", ptr %"125_0", align 8
  %"125_0185" = load i64, ptr %"125_0", align 8
  %24 = call double @gpu.result.f(i64 %"125_0185")
  store i64 %"125_0185", ptr %"126_0", align 8
  store double %24, ptr %"126_1", align 8
  %"126_1186" = load double, ptr %"126_1", align 8
  %"127_0187" = load double, ptr %"127_0", align 8
  %25 = fcmp olt double %"126_1186", %"127_0187"
  %26 = select i1 %25, i1 true, i1 false
  store i1 %26, ptr %"129_0", align 1
  %"129_0188" = load i1, ptr %"129_0", align 1
  %"120_0189" = load i64, ptr %"120_0", align 8
  %"126_0190" = load i64, ptr %"126_0", align 8
  store i1 %"129_0188", ptr %"129_0", align 1
  store i64 %"120_0189", ptr %"120_0", align 8
  store i64 %"126_0190", ptr %"126_0", align 8
  %"129_0191" = load i1, ptr %"129_0", align 1
  %"120_0192" = load i64, ptr %"120_0", align 8
  %"126_0193" = load i64, ptr %"126_0", align 8
  switch i1 %"129_0191", label %27 [
    i1 true, label %28
  ]

27:                                               ; preds = %22
  store i64 %"120_0192", ptr %"141_0", align 8
  store i64 %"126_0193", ptr %"141_1", align 8
  br label %33

28:                                               ; preds = %22
  store i64 %"120_0192", ptr %"131_0", align 8
  store i64 %"126_0193", ptr %"131_1", align 8
  br label %29

29:                                               ; preds = %28
  %"131_0194" = load i64, ptr %"131_0", align 8
  %"131_1195" = load i64, ptr %"131_1", align 8
  store i64 %"131_0194", ptr %"131_0", align 8
  store i64 %"131_1195", ptr %"131_1", align 8
  store {} undef, ptr %"138_0", align 1
  store {} zeroinitializer, ptr %"133_0", align 1
  %"133_0196" = load {}, ptr %"133_0", align 1
  %30 = call i64 @gpu.function_id.add()
  store i64 %30, ptr %"135_0", align 8
  %"131_1197" = load i64, ptr %"131_1", align 8
  %"135_0198" = load i64, ptr %"135_0", align 8
  %"131_0199" = load i64, ptr %"131_0", align 8
  %"131_0200" = load i64, ptr %"131_0", align 8
  call void @"gpu.call.ii:i"(i64 %"131_1197", i64 %"135_0198", i64 %"131_0199", i64 %"131_0200")
  store i64 %"131_1197", ptr %"136_0", align 8
  %"136_0201" = load i64, ptr %"136_0", align 8
  %31 = call i64 @gpu.result.i(i64 %"136_0201")
  store i64 %"136_0201", ptr %"137_0", align 8
  store i64 %31, ptr %"137_1", align 8
  %"138_0202" = load {}, ptr %"138_0", align 1
  %"137_1203" = load i64, ptr %"137_1", align 8
  %"137_0204" = load i64, ptr %"137_0", align 8
  store {} %"138_0202", ptr %"138_0", align 1
  store i64 %"137_1203", ptr %"137_1", align 8
  store i64 %"137_0204", ptr %"137_0", align 8
  %"138_0205" = load {}, ptr %"138_0", align 1
  %"137_1206" = load i64, ptr %"137_1", align 8
  %"137_0207" = load i64, ptr %"137_0", align 8
  switch i1 false, label %32 [
  ]

32:                                               ; preds = %29
  store i64 %"137_1206", ptr %"120_0", align 8
  store i64 %"137_0207", ptr %"120_1", align 8
  br label %22

33:                                               ; preds = %27
  %"141_0208" = load i64, ptr %"141_0", align 8
  %"141_1209" = load i64, ptr %"141_1", align 8
  store i64 %"141_0208", ptr %"141_0", align 8
  store i64 %"141_1209", ptr %"141_1", align 8
  store i64 5, ptr %"151_0", align 8
  store {} undef, ptr %"149_0", align 1
  store i64 1, ptr %"147_0", align 8
  store i64 0, ptr %"145_0", align 8
  %"141_0210" = load i64, ptr %"141_0", align 8
  %tag_len211 = load i8, ptr @res_doubled.8D92D014.0, align 1
  %tag_len212 = zext i8 %tag_len211 to i64
  call void @print_int(ptr @res_doubled.8D92D014.0, i64 %tag_len212, i64 %"141_0210")
  %"141_1213" = load i64, ptr %"141_1", align 8
  call void @gpu.close(i64 %"141_1213")
  %"149_0214" = load {}, ptr %"149_0", align 1
  %"145_0215" = load i64, ptr %"145_0", align 8
  %"147_0216" = load i64, ptr %"147_0", align 8
  %"151_0217" = load i64, ptr %"151_0", align 8
  store {} %"149_0214", ptr %"149_0", align 1
  store i64 %"145_0215", ptr %"145_0", align 8
  store i64 %"147_0216", ptr %"147_0", align 8
  store i64 %"151_0217", ptr %"151_0", align 8
  %"149_0218" = load {}, ptr %"149_0", align 1
  %"145_0219" = load i64, ptr %"145_0", align 8
  %"147_0220" = load i64, ptr %"147_0", align 8
  %"151_0221" = load i64, ptr %"151_0", align 8
  switch i1 false, label %34 [
  ]

34:                                               ; preds = %33
  store i64 %"145_0219", ptr %"154_0", align 8
  store i64 %"147_0220", ptr %"154_1", align 8
  store i64 %"151_0221", ptr %"154_2", align 8
  br label %35

35:                                               ; preds = %175, %34
  %"154_0222" = load i64, ptr %"154_0", align 8
  %"154_1223" = load i64, ptr %"154_1", align 8
  %"154_2224" = load i64, ptr %"154_2", align 8
  store i64 %"154_0222", ptr %"154_0", align 8
  store i64 %"154_1223", ptr %"154_1", align 8
  store i64 %"154_2224", ptr %"154_2", align 8
  %"154_0225" = load i64, ptr %"154_0", align 8
  %"154_2226" = load i64, ptr %"154_2", align 8
  %"154_1227" = load i64, ptr %"154_1", align 8
  %36 = insertvalue { i64, i64, i64 } poison, i64 %"154_0225", 0
  %37 = insertvalue { i64, i64, i64 } %36, i64 %"154_2226", 1
  %38 = insertvalue { i64, i64, i64 } %37, i64 %"154_1227", 2
  store { i64, i64, i64 } %38, ptr %"156_0", align 8
  %"156_0228" = load { i64, i64, i64 }, ptr %"156_0", align 8
  store { i64, i64, i64 } %"156_0228", ptr %"173_0", align 8
  br label %110

39:                                               ; preds = %156
  %"222_0337" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"222_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"222_0337", ptr %"222_0", align 8
  store {} undef, ptr %"261_0", align 1
  store i64 0, ptr %"259_0", align 8
  store {} zeroinitializer, ptr %"252_0", align 1
  store {} zeroinitializer, ptr %"247_0", align 1
  %"222_0338" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"222_0", align 8
  %40 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"222_0338", 0
  switch i1 %40, label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %39
  br label %cond_224_case_0

42:                                               ; preds = %39
  %43 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"222_0338", 1
  store { { i64, i64, i64 }, i64 } %43, ptr %"0344", align 8
  br label %cond_224_case_1

44:                                               ; preds = %155
  %"0130" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"013", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0130", ptr %"4_0", align 8
  %"4_0380" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %45 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0380", 0
  switch i1 %45, label %46 [
    i1 true, label %47
  ]

46:                                               ; preds = %44
  br label %cond_276_case_0

47:                                               ; preds = %44
  %48 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0380", 1
  store { { i64, i64, i64 }, i64 } %48, ptr %"0381", align 8
  br label %cond_276_case_1

49:                                               ; preds = %8
  %"25_023" = load { i64, i64, i64 }, ptr %"25_0", align 8
  store { i64, i64, i64 } %"25_023", ptr %"25_0", align 8
  store i64 0, ptr %"28_0", align 8
  %"25_024" = load { i64, i64, i64 }, ptr %"25_0", align 8
  %50 = extractvalue { i64, i64, i64 } %"25_024", 0
  %51 = extractvalue { i64, i64, i64 } %"25_024", 1
  %52 = extractvalue { i64, i64, i64 } %"25_024", 2
  store i64 %50, ptr %"27_0", align 8
  store i64 %51, ptr %"27_1", align 8
  store i64 %52, ptr %"27_2", align 8
  %"27_225" = load i64, ptr %"27_2", align 8
  %"28_026" = load i64, ptr %"28_0", align 8
  %53 = icmp sge i64 %"27_225", %"28_026"
  %54 = select i1 %53, i1 true, i1 false
  store i1 %54, ptr %"30_0", align 1
  %"30_027" = load i1, ptr %"30_0", align 1
  %"27_028" = load i64, ptr %"27_0", align 8
  %"27_229" = load i64, ptr %"27_2", align 8
  %"27_130" = load i64, ptr %"27_1", align 8
  store i1 %"30_027", ptr %"30_0", align 1
  store i64 %"27_028", ptr %"27_0", align 8
  store i64 %"27_229", ptr %"27_2", align 8
  store i64 %"27_130", ptr %"27_1", align 8
  %"30_031" = load i1, ptr %"30_0", align 1
  %"27_032" = load i64, ptr %"27_0", align 8
  %"27_233" = load i64, ptr %"27_2", align 8
  %"27_134" = load i64, ptr %"27_1", align 8
  switch i1 %"30_031", label %55 [
    i1 true, label %56
  ]

55:                                               ; preds = %49
  store i64 %"27_032", ptr %"39_0", align 8
  store i64 %"27_233", ptr %"39_1", align 8
  store i64 %"27_134", ptr %"39_2", align 8
  br label %61

56:                                               ; preds = %49
  store i64 %"27_032", ptr %"33_0", align 8
  store i64 %"27_233", ptr %"33_1", align 8
  store i64 %"27_134", ptr %"33_2", align 8
  br label %57

57:                                               ; preds = %56
  %"33_036" = load i64, ptr %"33_0", align 8
  %"33_137" = load i64, ptr %"33_1", align 8
  %"33_238" = load i64, ptr %"33_2", align 8
  store i64 %"33_036", ptr %"33_0", align 8
  store i64 %"33_137", ptr %"33_1", align 8
  store i64 %"33_238", ptr %"33_2", align 8
  store {} undef, ptr %"36_0", align 1
  %"33_039" = load i64, ptr %"33_0", align 8
  %"33_240" = load i64, ptr %"33_2", align 8
  %58 = icmp sge i64 %"33_039", %"33_240"
  %59 = select i1 %58, i1 true, i1 false
  store i1 %59, ptr %"35_0", align 1
  %"36_041" = load {}, ptr %"36_0", align 1
  %"35_042" = load i1, ptr %"35_0", align 1
  %"33_043" = load i64, ptr %"33_0", align 8
  %"33_144" = load i64, ptr %"33_1", align 8
  %"33_245" = load i64, ptr %"33_2", align 8
  store {} %"36_041", ptr %"36_0", align 1
  store i1 %"35_042", ptr %"35_0", align 1
  store i64 %"33_043", ptr %"33_0", align 8
  store i64 %"33_144", ptr %"33_1", align 8
  store i64 %"33_245", ptr %"33_2", align 8
  %"36_046" = load {}, ptr %"36_0", align 1
  %"35_047" = load i1, ptr %"35_0", align 1
  %"33_048" = load i64, ptr %"33_0", align 8
  %"33_149" = load i64, ptr %"33_1", align 8
  %"33_250" = load i64, ptr %"33_2", align 8
  switch i1 false, label %60 [
  ]

60:                                               ; preds = %57
  store i1 %"35_047", ptr %"45_0", align 1
  store i64 %"33_048", ptr %"45_1", align 8
  store i64 %"33_149", ptr %"45_2", align 8
  store i64 %"33_250", ptr %"45_3", align 8
  br label %65

61:                                               ; preds = %55
  %"39_051" = load i64, ptr %"39_0", align 8
  %"39_152" = load i64, ptr %"39_1", align 8
  %"39_253" = load i64, ptr %"39_2", align 8
  store i64 %"39_051", ptr %"39_0", align 8
  store i64 %"39_152", ptr %"39_1", align 8
  store i64 %"39_253", ptr %"39_2", align 8
  store {} undef, ptr %"42_0", align 1
  %"39_054" = load i64, ptr %"39_0", align 8
  %"39_255" = load i64, ptr %"39_2", align 8
  %62 = icmp sle i64 %"39_054", %"39_255"
  %63 = select i1 %62, i1 true, i1 false
  store i1 %63, ptr %"41_0", align 1
  %"42_056" = load {}, ptr %"42_0", align 1
  %"41_057" = load i1, ptr %"41_0", align 1
  %"39_058" = load i64, ptr %"39_0", align 8
  %"39_159" = load i64, ptr %"39_1", align 8
  %"39_260" = load i64, ptr %"39_2", align 8
  store {} %"42_056", ptr %"42_0", align 1
  store i1 %"41_057", ptr %"41_0", align 1
  store i64 %"39_058", ptr %"39_0", align 8
  store i64 %"39_159", ptr %"39_1", align 8
  store i64 %"39_260", ptr %"39_2", align 8
  %"42_061" = load {}, ptr %"42_0", align 1
  %"41_062" = load i1, ptr %"41_0", align 1
  %"39_063" = load i64, ptr %"39_0", align 8
  %"39_164" = load i64, ptr %"39_1", align 8
  %"39_265" = load i64, ptr %"39_2", align 8
  switch i1 false, label %64 [
  ]

64:                                               ; preds = %61
  store i1 %"41_062", ptr %"45_0", align 1
  store i64 %"39_063", ptr %"45_1", align 8
  store i64 %"39_164", ptr %"45_2", align 8
  store i64 %"39_265", ptr %"45_3", align 8
  br label %65

65:                                               ; preds = %64, %60
  %"45_066" = load i1, ptr %"45_0", align 1
  %"45_167" = load i64, ptr %"45_1", align 8
  %"45_268" = load i64, ptr %"45_2", align 8
  %"45_369" = load i64, ptr %"45_3", align 8
  store i1 %"45_066", ptr %"45_0", align 1
  store i64 %"45_167", ptr %"45_1", align 8
  store i64 %"45_268", ptr %"45_2", align 8
  store i64 %"45_369", ptr %"45_3", align 8
  %"45_070" = load i1, ptr %"45_0", align 1
  %"45_171" = load i64, ptr %"45_1", align 8
  %"45_272" = load i64, ptr %"45_2", align 8
  %"45_373" = load i64, ptr %"45_3", align 8
  switch i1 %"45_070", label %66 [
    i1 true, label %67
  ]

66:                                               ; preds = %65
  store i64 %"45_171", ptr %"076", align 8
  store i64 %"45_272", ptr %"1", align 8
  store i64 %"45_373", ptr %"2", align 8
  br label %cond_47_case_0

67:                                               ; preds = %65
  store i64 %"45_171", ptr %"084", align 8
  store i64 %"45_272", ptr %"185", align 8
  store i64 %"45_373", ptr %"286", align 8
  br label %cond_47_case_1

68:                                               ; preds = %92
  store {} undef, ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"60_0", align 8
  %"62_093" = load {}, ptr %"62_0", align 1
  %"60_094" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  store {} %"62_093", ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"60_094", ptr %"60_0", align 8
  %"62_095" = load {}, ptr %"62_0", align 1
  %"60_096" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  switch i1 false, label %69 [
  ]

69:                                               ; preds = %68
  store { i1, { { i64, i64, i64 }, i64 } } %"60_096", ptr %"022", align 8
  br label %79

70:                                               ; preds = %88
  %"65_097" = load i64, ptr %"65_0", align 8
  %"65_198" = load i64, ptr %"65_1", align 8
  %"65_299" = load i64, ptr %"65_2", align 8
  store i64 %"65_097", ptr %"65_0", align 8
  store i64 %"65_198", ptr %"65_1", align 8
  store i64 %"65_299", ptr %"65_2", align 8
  store {} undef, ptr %"71_0", align 1
  %"65_0100" = load i64, ptr %"65_0", align 8
  %"65_1101" = load i64, ptr %"65_1", align 8
  %71 = add i64 %"65_0100", %"65_1101"
  store i64 %71, ptr %"67_0", align 8
  %"67_0102" = load i64, ptr %"67_0", align 8
  %"65_2103" = load i64, ptr %"65_2", align 8
  %"65_1104" = load i64, ptr %"65_1", align 8
  %72 = insertvalue { i64, i64, i64 } poison, i64 %"67_0102", 0
  %73 = insertvalue { i64, i64, i64 } %72, i64 %"65_2103", 1
  %74 = insertvalue { i64, i64, i64 } %73, i64 %"65_1104", 2
  store { i64, i64, i64 } %74, ptr %"68_0", align 8
  %"65_0105" = load i64, ptr %"65_0", align 8
  %"68_0106" = load { i64, i64, i64 }, ptr %"68_0", align 8
  %75 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"65_0105", 1
  %76 = insertvalue { { i64, i64, i64 }, i64 } %75, { i64, i64, i64 } %"68_0106", 0
  store { { i64, i64, i64 }, i64 } %76, ptr %"69_0", align 8
  %"69_0107" = load { { i64, i64, i64 }, i64 }, ptr %"69_0", align 8
  %77 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"69_0107", 1
  store { i1, { { i64, i64, i64 }, i64 } } %77, ptr %"70_0", align 8
  %"71_0108" = load {}, ptr %"71_0", align 1
  %"70_0109" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  store {} %"71_0108", ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0109", ptr %"70_0", align 8
  %"71_0110" = load {}, ptr %"71_0", align 1
  %"70_0111" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  switch i1 false, label %78 [
  ]

78:                                               ; preds = %70
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0111", ptr %"022", align 8
  br label %79

79:                                               ; preds = %78, %69
  %"035" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"022", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"035", ptr %"23_0", align 8
  %"23_0112" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"23_0", align 8
  %80 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0112", 0
  switch i1 %80, label %81 [
    i1 true, label %82
  ]

81:                                               ; preds = %79
  br label %cond_9_case_0

82:                                               ; preds = %79
  %83 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0112", 1
  store { { i64, i64, i64 }, i64 } %83, ptr %"0119", align 8
  br label %cond_9_case_1

cond_47_case_0:                                   ; preds = %66
  %"077" = load i64, ptr %"076", align 8
  %"178" = load i64, ptr %"1", align 8
  %"279" = load i64, ptr %"2", align 8
  store i64 %"077", ptr %"49_0", align 8
  store i64 %"178", ptr %"49_1", align 8
  store i64 %"279", ptr %"49_2", align 8
  %"49_080" = load i64, ptr %"49_0", align 8
  %"49_181" = load i64, ptr %"49_1", align 8
  %"49_282" = load i64, ptr %"49_2", align 8
  %84 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"49_080", 1
  %85 = insertvalue { i1, i64, i64, i64 } %84, i64 %"49_181", 2
  %86 = insertvalue { i1, i64, i64, i64 } %85, i64 %"49_282", 3
  store { i1, i64, i64, i64 } %86, ptr %"51_0", align 8
  %"51_083" = load { i1, i64, i64, i64 }, ptr %"51_0", align 8
  store { i1, i64, i64, i64 } %"51_083", ptr %"074", align 8
  br label %cond_exit_47

cond_47_case_1:                                   ; preds = %67
  %"087" = load i64, ptr %"084", align 8
  %"188" = load i64, ptr %"185", align 8
  %"289" = load i64, ptr %"286", align 8
  store i64 %"087", ptr %"53_0", align 8
  store i64 %"188", ptr %"53_1", align 8
  store i64 %"289", ptr %"53_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"55_0", align 8
  %"55_090" = load { i1, i64, i64, i64 }, ptr %"55_0", align 8
  store { i1, i64, i64, i64 } %"55_090", ptr %"074", align 8
  br label %cond_exit_47

cond_exit_47:                                     ; preds = %cond_47_case_1, %cond_47_case_0
  %"075" = load { i1, i64, i64, i64 }, ptr %"074", align 8
  store { i1, i64, i64, i64 } %"075", ptr %"47_0", align 8
  %"47_091" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  store { i1, i64, i64, i64 } %"47_091", ptr %"47_0", align 8
  %"47_092" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  %87 = extractvalue { i1, i64, i64, i64 } %"47_092", 0
  switch i1 %87, label %88 [
    i1 true, label %92
  ]

88:                                               ; preds = %cond_exit_47
  %89 = extractvalue { i1, i64, i64, i64 } %"47_092", 1
  %90 = extractvalue { i1, i64, i64, i64 } %"47_092", 2
  %91 = extractvalue { i1, i64, i64, i64 } %"47_092", 3
  store i64 %89, ptr %"65_0", align 8
  store i64 %90, ptr %"65_1", align 8
  store i64 %91, ptr %"65_2", align 8
  br label %70

92:                                               ; preds = %cond_exit_47
  br label %68

cond_9_case_0:                                    ; preds = %81
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"15_0", align 8
  store i1 false, ptr %"13_0", align 1
  %"13_0117" = load i1, ptr %"13_0", align 1
  %"15_0118" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"15_0", align 8
  store i1 %"13_0117", ptr %"0113", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"15_0118", ptr %"1114", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %82
  %"0120" = load { { i64, i64, i64 }, i64 }, ptr %"0119", align 8
  store { { i64, i64, i64 }, i64 } %"0120", ptr %"18_0", align 8
  %"18_0121" = load { { i64, i64, i64 }, i64 }, ptr %"18_0", align 8
  %93 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"18_0121", 1
  store { i1, { { i64, i64, i64 }, i64 } } %93, ptr %"22_0", align 8
  store i1 true, ptr %"20_0", align 1
  %"20_0122" = load i1, ptr %"20_0", align 1
  %"22_0123" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"22_0", align 8
  store i1 %"20_0122", ptr %"0113", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"22_0123", ptr %"1114", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"0115" = load i1, ptr %"0113", align 1
  %"1116" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1114", align 8
  store i1 %"0115", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1116", ptr %"9_1", align 8
  %"9_0124" = load i1, ptr %"9_0", align 1
  %"9_1125" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3126" = load i64, ptr %"6_3", align 8
  store i1 %"9_0124", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1125", ptr %"9_1", align 8
  store i64 %"6_3126", ptr %"6_3", align 8
  %"9_0127" = load i1, ptr %"9_0", align 1
  %"9_1128" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3129" = load i64, ptr %"6_3", align 8
  switch i1 %"9_0127", label %94 [
    i1 true, label %95
  ]

94:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1128", ptr %"75_0", align 8
  store i64 %"6_3129", ptr %"75_1", align 8
  br label %12

95:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1128", ptr %"98_0", align 8
  store i64 %"6_3129", ptr %"98_1", align 8
  br label %17

cond_77_case_0:                                   ; preds = %14
  br label %cond_exit_77

cond_77_case_1:                                   ; preds = %15
  %"0135" = load { { i64, i64, i64 }, i64 }, ptr %"0134", align 8
  store { { i64, i64, i64 }, i64 } %"0135", ptr %"82_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"84_0", align 8
  %"84_0136" = load { i32, ptr }, ptr %"84_0", align 8
  %"82_0137" = load { { i64, i64, i64 }, i64 }, ptr %"82_0", align 8
  %96 = extractvalue { i32, ptr } %"84_0136", 0
  %shift_code138 = add i32 %96, 1000
  %97 = extractvalue { i32, ptr } %"84_0136", 1
  call void @panic(i32 %shift_code138, ptr %97)
  br label %cond_exit_77

cond_exit_77:                                     ; preds = %cond_77_case_1, %cond_77_case_0
  %"87_0139" = load {}, ptr %"87_0", align 1
  %98 = call i64 @gpu.function_id.total()
  store i64 %98, ptr %"89_0", align 8
  %"75_1140" = load i64, ptr %"75_1", align 8
  %"89_0141" = load i64, ptr %"89_0", align 8
  call void @"gpu.call.:i"(i64 %"75_1140", i64 %"89_0141")
  store i64 %"75_1140", ptr %"90_0", align 8
  %"90_0142" = load i64, ptr %"90_0", align 8
  %99 = call i64 @gpu.result.i(i64 %"90_0142")
  store i64 %"90_0142", ptr %"91_0", align 8
  store i64 %99, ptr %"91_1", align 8
  %"91_1143" = load i64, ptr %"91_1", align 8
  %tag_len = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len144 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len144, i64 %"91_1143")
  %"95_0145" = load {}, ptr %"95_0", align 1
  %"93_0146" = load i64, ptr %"93_0", align 8
  %"91_0147" = load i64, ptr %"91_0", align 8
  store {} %"95_0145", ptr %"95_0", align 1
  store i64 %"93_0146", ptr %"93_0", align 8
  store i64 %"91_0147", ptr %"91_0", align 8
  %"95_0148" = load {}, ptr %"95_0", align 1
  %"93_0149" = load i64, ptr %"93_0", align 8
  %"91_0150" = load i64, ptr %"91_0", align 8
  switch i1 false, label %100 [
  ]

100:                                              ; preds = %cond_exit_77
  store i64 %"93_0149", ptr %"120_0", align 8
  store i64 %"91_0150", ptr %"120_1", align 8
  br label %22

cond_100_case_0:                                  ; preds = %19
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"104_0", align 8
  %"104_0156" = load { i32, ptr }, ptr %"104_0", align 8
  %101 = extractvalue { i32, ptr } %"104_0156", 0
  %shift_code157 = add i32 %101, 1000
  %102 = extractvalue { i32, ptr } %"104_0156", 1
  call void @panic(i32 %shift_code157, ptr %102)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"106_0", align 8
  %"106_0158" = load { { i64, i64, i64 }, i64 }, ptr %"106_0", align 8
  store { { i64, i64, i64 }, i64 } %"106_0158", ptr %"0154", align 8
  br label %cond_exit_100

cond_100_case_1:                                  ; preds = %20
  %"0160" = load { { i64, i64, i64 }, i64 }, ptr %"0159", align 8
  store { { i64, i64, i64 }, i64 } %"0160", ptr %"108_0", align 8
  %"108_0161" = load { { i64, i64, i64 }, i64 }, ptr %"108_0", align 8
  store { { i64, i64, i64 }, i64 } %"108_0161", ptr %"0154", align 8
  br label %cond_exit_100

cond_exit_100:                                    ; preds = %cond_100_case_1, %cond_100_case_0
  %"0155" = load { { i64, i64, i64 }, i64 }, ptr %"0154", align 8
  store { { i64, i64, i64 }, i64 } %"0155", ptr %"100_0", align 8
  %"112_0162" = load {}, ptr %"112_0", align 1
  %103 = call i64 @gpu.function_id.fire()
  store i64 %103, ptr %"114_0", align 8
  %"100_0163" = load { { i64, i64, i64 }, i64 }, ptr %"100_0", align 8
  %104 = extractvalue { { i64, i64, i64 }, i64 } %"100_0163", 1
  %105 = extractvalue { { i64, i64, i64 }, i64 } %"100_0163", 0
  store i64 %104, ptr %"110_0", align 8
  store { i64, i64, i64 } %105, ptr %"110_1", align 8
  %"98_1164" = load i64, ptr %"98_1", align 8
  %"114_0165" = load i64, ptr %"114_0", align 8
  %"110_0166" = load i64, ptr %"110_0", align 8
  call void @"gpu.call.i:v"(i64 %"98_1164", i64 %"114_0165", i64 %"110_0166")
  store i64 %"98_1164", ptr %"115_0", align 8
  %"115_0167" = load i64, ptr %"115_0", align 8
  store i64 %"115_0167", ptr %"116_0", align 8
  %"110_1168" = load { i64, i64, i64 }, ptr %"110_1", align 8
  %106 = extractvalue { i64, i64, i64 } %"110_1168", 0
  %107 = extractvalue { i64, i64, i64 } %"110_1168", 1
  %108 = extractvalue { i64, i64, i64 } %"110_1168", 2
  store i64 %106, ptr %"111_0", align 8
  store i64 %107, ptr %"111_1", align 8
  store i64 %108, ptr %"111_2", align 8
  %"117_0169" = load {}, ptr %"117_0", align 1
  %"111_0170" = load i64, ptr %"111_0", align 8
  %"111_2171" = load i64, ptr %"111_2", align 8
  %"111_1172" = load i64, ptr %"111_1", align 8
  %"116_0173" = load i64, ptr %"116_0", align 8
  store {} %"117_0169", ptr %"117_0", align 1
  store i64 %"111_0170", ptr %"111_0", align 8
  store i64 %"111_2171", ptr %"111_2", align 8
  store i64 %"111_1172", ptr %"111_1", align 8
  store i64 %"116_0173", ptr %"116_0", align 8
  %"117_0174" = load {}, ptr %"117_0", align 1
  %"111_0175" = load i64, ptr %"111_0", align 8
  %"111_2176" = load i64, ptr %"111_2", align 8
  %"111_1177" = load i64, ptr %"111_1", align 8
  %"116_0178" = load i64, ptr %"116_0", align 8
  switch i1 false, label %109 [
  ]

109:                                              ; preds = %cond_exit_100
  store i64 %"111_0175", ptr %"6_0", align 8
  store i64 %"111_2176", ptr %"6_1", align 8
  store i64 %"111_1177", ptr %"6_2", align 8
  store i64 %"116_0178", ptr %"6_3", align 8
  br label %8

110:                                              ; preds = %35
  %"173_0230" = load { i64, i64, i64 }, ptr %"173_0", align 8
  store { i64, i64, i64 } %"173_0230", ptr %"173_0", align 8
  store i64 0, ptr %"176_0", align 8
  %"173_0231" = load { i64, i64, i64 }, ptr %"173_0", align 8
  %111 = extractvalue { i64, i64, i64 } %"173_0231", 0
  %112 = extractvalue { i64, i64, i64 } %"173_0231", 1
  %113 = extractvalue { i64, i64, i64 } %"173_0231", 2
  store i64 %111, ptr %"175_0", align 8
  store i64 %112, ptr %"175_1", align 8
  store i64 %113, ptr %"175_2", align 8
  %"175_2232" = load i64, ptr %"175_2", align 8
  %"176_0233" = load i64, ptr %"176_0", align 8
  %114 = icmp sge i64 %"175_2232", %"176_0233"
  %115 = select i1 %114, i1 true, i1 false
  store i1 %115, ptr %"178_0", align 1
  %"178_0234" = load i1, ptr %"178_0", align 1
  %"175_0235" = load i64, ptr %"175_0", align 8
  %"175_2236" = load i64, ptr %"175_2", align 8
  %"175_1237" = load i64, ptr %"175_1", align 8
  store i1 %"178_0234", ptr %"178_0", align 1
  store i64 %"175_0235", ptr %"175_0", align 8
  store i64 %"175_2236", ptr %"175_2", align 8
  store i64 %"175_1237", ptr %"175_1", align 8
  %"178_0238" = load i1, ptr %"178_0", align 1
  %"175_0239" = load i64, ptr %"175_0", align 8
  %"175_2240" = load i64, ptr %"175_2", align 8
  %"175_1241" = load i64, ptr %"175_1", align 8
  switch i1 %"178_0238", label %116 [
    i1 true, label %117
  ]

116:                                              ; preds = %110
  store i64 %"175_0239", ptr %"187_0", align 8
  store i64 %"175_2240", ptr %"187_1", align 8
  store i64 %"175_1241", ptr %"187_2", align 8
  br label %122

117:                                              ; preds = %110
  store i64 %"175_0239", ptr %"181_0", align 8
  store i64 %"175_2240", ptr %"181_1", align 8
  store i64 %"175_1241", ptr %"181_2", align 8
  br label %118

118:                                              ; preds = %117
  %"181_0243" = load i64, ptr %"181_0", align 8
  %"181_1244" = load i64, ptr %"181_1", align 8
  %"181_2245" = load i64, ptr %"181_2", align 8
  store i64 %"181_0243", ptr %"181_0", align 8
  store i64 %"181_1244", ptr %"181_1", align 8
  store i64 %"181_2245", ptr %"181_2", align 8
  store {} undef, ptr %"184_0", align 1
  %"181_0246" = load i64, ptr %"181_0", align 8
  %"181_2247" = load i64, ptr %"181_2", align 8
  %119 = icmp sge i64 %"181_0246", %"181_2247"
  %120 = select i1 %119, i1 true, i1 false
  store i1 %120, ptr %"183_0", align 1
  %"184_0248" = load {}, ptr %"184_0", align 1
  %"183_0249" = load i1, ptr %"183_0", align 1
  %"181_0250" = load i64, ptr %"181_0", align 8
  %"181_1251" = load i64, ptr %"181_1", align 8
  %"181_2252" = load i64, ptr %"181_2", align 8
  store {} %"184_0248", ptr %"184_0", align 1
  store i1 %"183_0249", ptr %"183_0", align 1
  store i64 %"181_0250", ptr %"181_0", align 8
  store i64 %"181_1251", ptr %"181_1", align 8
  store i64 %"181_2252", ptr %"181_2", align 8
  %"184_0253" = load {}, ptr %"184_0", align 1
  %"183_0254" = load i1, ptr %"183_0", align 1
  %"181_0255" = load i64, ptr %"181_0", align 8
  %"181_1256" = load i64, ptr %"181_1", align 8
  %"181_2257" = load i64, ptr %"181_2", align 8
  switch i1 false, label %121 [
  ]

121:                                              ; preds = %118
  store i1 %"183_0254", ptr %"193_0", align 1
  store i64 %"181_0255", ptr %"193_1", align 8
  store i64 %"181_1256", ptr %"193_2", align 8
  store i64 %"181_2257", ptr %"193_3", align 8
  br label %126

122:                                              ; preds = %116
  %"187_0258" = load i64, ptr %"187_0", align 8
  %"187_1259" = load i64, ptr %"187_1", align 8
  %"187_2260" = load i64, ptr %"187_2", align 8
  store i64 %"187_0258", ptr %"187_0", align 8
  store i64 %"187_1259", ptr %"187_1", align 8
  store i64 %"187_2260", ptr %"187_2", align 8
  store {} undef, ptr %"190_0", align 1
  %"187_0261" = load i64, ptr %"187_0", align 8
  %"187_2262" = load i64, ptr %"187_2", align 8
  %123 = icmp sle i64 %"187_0261", %"187_2262"
  %124 = select i1 %123, i1 true, i1 false
  store i1 %124, ptr %"189_0", align 1
  %"190_0263" = load {}, ptr %"190_0", align 1
  %"189_0264" = load i1, ptr %"189_0", align 1
  %"187_0265" = load i64, ptr %"187_0", align 8
  %"187_1266" = load i64, ptr %"187_1", align 8
  %"187_2267" = load i64, ptr %"187_2", align 8
  store {} %"190_0263", ptr %"190_0", align 1
  store i1 %"189_0264", ptr %"189_0", align 1
  store i64 %"187_0265", ptr %"187_0", align 8
  store i64 %"187_1266", ptr %"187_1", align 8
  store i64 %"187_2267", ptr %"187_2", align 8
  %"190_0268" = load {}, ptr %"190_0", align 1
  %"189_0269" = load i1, ptr %"189_0", align 1
  %"187_0270" = load i64, ptr %"187_0", align 8
  %"187_1271" = load i64, ptr %"187_1", align 8
  %"187_2272" = load i64, ptr %"187_2", align 8
  switch i1 false, label %125 [
  ]

125:                                              ; preds = %122
  store i1 %"189_0269", ptr %"193_0", align 1
  store i64 %"187_0270", ptr %"193_1", align 8
  store i64 %"187_1271", ptr %"193_2", align 8
  store i64 %"187_2272", ptr %"193_3", align 8
  br label %126

126:                                              ; preds = %125, %121
  %"193_0273" = load i1, ptr %"193_0", align 1
  %"193_1274" = load i64, ptr %"193_1", align 8
  %"193_2275" = load i64, ptr %"193_2", align 8
  %"193_3276" = load i64, ptr %"193_3", align 8
  store i1 %"193_0273", ptr %"193_0", align 1
  store i64 %"193_1274", ptr %"193_1", align 8
  store i64 %"193_2275", ptr %"193_2", align 8
  store i64 %"193_3276", ptr %"193_3", align 8
  %"193_0277" = load i1, ptr %"193_0", align 1
  %"193_1278" = load i64, ptr %"193_1", align 8
  %"193_2279" = load i64, ptr %"193_2", align 8
  %"193_3280" = load i64, ptr %"193_3", align 8
  switch i1 %"193_0277", label %127 [
    i1 true, label %128
  ]

127:                                              ; preds = %126
  store i64 %"193_1278", ptr %"0283", align 8
  store i64 %"193_2279", ptr %"1284", align 8
  store i64 %"193_3280", ptr %"2285", align 8
  br label %cond_195_case_0

128:                                              ; preds = %126
  store i64 %"193_1278", ptr %"0293", align 8
  store i64 %"193_2279", ptr %"1294", align 8
  store i64 %"193_3280", ptr %"2295", align 8
  br label %cond_195_case_1

129:                                              ; preds = %153
  store {} undef, ptr %"210_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"208_0", align 8
  %"210_0302" = load {}, ptr %"210_0", align 1
  %"208_0303" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"208_0", align 8
  store {} %"210_0302", ptr %"210_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"208_0303", ptr %"208_0", align 8
  %"210_0304" = load {}, ptr %"210_0", align 1
  %"208_0305" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"208_0", align 8
  switch i1 false, label %130 [
  ]

130:                                              ; preds = %129
  store { i1, { { i64, i64, i64 }, i64 } } %"208_0305", ptr %"0229", align 8
  br label %140

131:                                              ; preds = %149
  %"213_0306" = load i64, ptr %"213_0", align 8
  %"213_1307" = load i64, ptr %"213_1", align 8
  %"213_2308" = load i64, ptr %"213_2", align 8
  store i64 %"213_0306", ptr %"213_0", align 8
  store i64 %"213_1307", ptr %"213_1", align 8
  store i64 %"213_2308", ptr %"213_2", align 8
  store {} undef, ptr %"219_0", align 1
  %"213_0309" = load i64, ptr %"213_0", align 8
  %"213_1310" = load i64, ptr %"213_1", align 8
  %132 = add i64 %"213_0309", %"213_1310"
  store i64 %132, ptr %"215_0", align 8
  %"215_0311" = load i64, ptr %"215_0", align 8
  %"213_2312" = load i64, ptr %"213_2", align 8
  %"213_1313" = load i64, ptr %"213_1", align 8
  %133 = insertvalue { i64, i64, i64 } poison, i64 %"215_0311", 0
  %134 = insertvalue { i64, i64, i64 } %133, i64 %"213_2312", 1
  %135 = insertvalue { i64, i64, i64 } %134, i64 %"213_1313", 2
  store { i64, i64, i64 } %135, ptr %"216_0", align 8
  %"213_0314" = load i64, ptr %"213_0", align 8
  %"216_0315" = load { i64, i64, i64 }, ptr %"216_0", align 8
  %136 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"213_0314", 1
  %137 = insertvalue { { i64, i64, i64 }, i64 } %136, { i64, i64, i64 } %"216_0315", 0
  store { { i64, i64, i64 }, i64 } %137, ptr %"217_0", align 8
  %"217_0316" = load { { i64, i64, i64 }, i64 }, ptr %"217_0", align 8
  %138 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"217_0316", 1
  store { i1, { { i64, i64, i64 }, i64 } } %138, ptr %"218_0", align 8
  %"219_0317" = load {}, ptr %"219_0", align 1
  %"218_0318" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"218_0", align 8
  store {} %"219_0317", ptr %"219_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"218_0318", ptr %"218_0", align 8
  %"219_0319" = load {}, ptr %"219_0", align 1
  %"218_0320" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"218_0", align 8
  switch i1 false, label %139 [
  ]

139:                                              ; preds = %131
  store { i1, { { i64, i64, i64 }, i64 } } %"218_0320", ptr %"0229", align 8
  br label %140

140:                                              ; preds = %139, %130
  %"0242" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0229", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0242", ptr %"171_0", align 8
  %"171_0321" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"171_0", align 8
  %141 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"171_0321", 0
  switch i1 %141, label %142 [
    i1 true, label %143
  ]

142:                                              ; preds = %140
  br label %cond_157_case_0

143:                                              ; preds = %140
  %144 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"171_0321", 1
  store { { i64, i64, i64 }, i64 } %144, ptr %"0328", align 8
  br label %cond_157_case_1

cond_195_case_0:                                  ; preds = %127
  %"0286" = load i64, ptr %"0283", align 8
  %"1287" = load i64, ptr %"1284", align 8
  %"2288" = load i64, ptr %"2285", align 8
  store i64 %"0286", ptr %"197_0", align 8
  store i64 %"1287", ptr %"197_1", align 8
  store i64 %"2288", ptr %"197_2", align 8
  %"197_0289" = load i64, ptr %"197_0", align 8
  %"197_1290" = load i64, ptr %"197_1", align 8
  %"197_2291" = load i64, ptr %"197_2", align 8
  %145 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"197_0289", 1
  %146 = insertvalue { i1, i64, i64, i64 } %145, i64 %"197_1290", 2
  %147 = insertvalue { i1, i64, i64, i64 } %146, i64 %"197_2291", 3
  store { i1, i64, i64, i64 } %147, ptr %"199_0", align 8
  %"199_0292" = load { i1, i64, i64, i64 }, ptr %"199_0", align 8
  store { i1, i64, i64, i64 } %"199_0292", ptr %"0281", align 8
  br label %cond_exit_195

cond_195_case_1:                                  ; preds = %128
  %"0296" = load i64, ptr %"0293", align 8
  %"1297" = load i64, ptr %"1294", align 8
  %"2298" = load i64, ptr %"2295", align 8
  store i64 %"0296", ptr %"201_0", align 8
  store i64 %"1297", ptr %"201_1", align 8
  store i64 %"2298", ptr %"201_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"203_0", align 8
  %"203_0299" = load { i1, i64, i64, i64 }, ptr %"203_0", align 8
  store { i1, i64, i64, i64 } %"203_0299", ptr %"0281", align 8
  br label %cond_exit_195

cond_exit_195:                                    ; preds = %cond_195_case_1, %cond_195_case_0
  %"0282" = load { i1, i64, i64, i64 }, ptr %"0281", align 8
  store { i1, i64, i64, i64 } %"0282", ptr %"195_0", align 8
  %"195_0300" = load { i1, i64, i64, i64 }, ptr %"195_0", align 8
  store { i1, i64, i64, i64 } %"195_0300", ptr %"195_0", align 8
  %"195_0301" = load { i1, i64, i64, i64 }, ptr %"195_0", align 8
  %148 = extractvalue { i1, i64, i64, i64 } %"195_0301", 0
  switch i1 %148, label %149 [
    i1 true, label %153
  ]

149:                                              ; preds = %cond_exit_195
  %150 = extractvalue { i1, i64, i64, i64 } %"195_0301", 1
  %151 = extractvalue { i1, i64, i64, i64 } %"195_0301", 2
  %152 = extractvalue { i1, i64, i64, i64 } %"195_0301", 3
  store i64 %150, ptr %"213_0", align 8
  store i64 %151, ptr %"213_1", align 8
  store i64 %152, ptr %"213_2", align 8
  br label %131

153:                                              ; preds = %cond_exit_195
  br label %129

cond_157_case_0:                                  ; preds = %142
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"163_0", align 8
  store i1 false, ptr %"161_0", align 1
  %"161_0326" = load i1, ptr %"161_0", align 1
  %"163_0327" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"163_0", align 8
  store i1 %"161_0326", ptr %"0322", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"163_0327", ptr %"1323", align 8
  br label %cond_exit_157

cond_157_case_1:                                  ; preds = %143
  %"0329" = load { { i64, i64, i64 }, i64 }, ptr %"0328", align 8
  store { { i64, i64, i64 }, i64 } %"0329", ptr %"166_0", align 8
  %"166_0330" = load { { i64, i64, i64 }, i64 }, ptr %"166_0", align 8
  %154 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"166_0330", 1
  store { i1, { { i64, i64, i64 }, i64 } } %154, ptr %"170_0", align 8
  store i1 true, ptr %"168_0", align 1
  %"168_0331" = load i1, ptr %"168_0", align 1
  %"170_0332" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"170_0", align 8
  store i1 %"168_0331", ptr %"0322", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"170_0332", ptr %"1323", align 8
  br label %cond_exit_157

cond_exit_157:                                    ; preds = %cond_157_case_1, %cond_157_case_0
  %"0324" = load i1, ptr %"0322", align 1
  %"1325" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1323", align 8
  store i1 %"0324", ptr %"157_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1325", ptr %"157_1", align 8
  %"157_0333" = load i1, ptr %"157_0", align 1
  %"157_1334" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"157_1", align 8
  store i1 %"157_0333", ptr %"157_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"157_1334", ptr %"157_1", align 8
  %"157_0335" = load i1, ptr %"157_0", align 1
  %"157_1336" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"157_1", align 8
  switch i1 %"157_0335", label %155 [
    i1 true, label %156
  ]

155:                                              ; preds = %cond_exit_157
  store { i1, { { i64, i64, i64 }, i64 } } %"157_1336", ptr %"013", align 8
  br label %44

156:                                              ; preds = %cond_exit_157
  store { i1, { { i64, i64, i64 }, i64 } } %"157_1336", ptr %"222_0", align 8
  br label %39

cond_224_case_0:                                  ; preds = %41
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"228_0", align 8
  %"228_0341" = load { i32, ptr }, ptr %"228_0", align 8
  %157 = extractvalue { i32, ptr } %"228_0341", 0
  %shift_code342 = add i32 %157, 1000
  %158 = extractvalue { i32, ptr } %"228_0341", 1
  call void @panic(i32 %shift_code342, ptr %158)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"230_0", align 8
  %"230_0343" = load { { i64, i64, i64 }, i64 }, ptr %"230_0", align 8
  store { { i64, i64, i64 }, i64 } %"230_0343", ptr %"0339", align 8
  br label %cond_exit_224

cond_224_case_1:                                  ; preds = %42
  %"0345" = load { { i64, i64, i64 }, i64 }, ptr %"0344", align 8
  store { { i64, i64, i64 }, i64 } %"0345", ptr %"232_0", align 8
  %"232_0346" = load { { i64, i64, i64 }, i64 }, ptr %"232_0", align 8
  store { { i64, i64, i64 }, i64 } %"232_0346", ptr %"0339", align 8
  br label %cond_exit_224

cond_exit_224:                                    ; preds = %cond_224_case_1, %cond_224_case_0
  %"0340" = load { { i64, i64, i64 }, i64 }, ptr %"0339", align 8
  store { { i64, i64, i64 }, i64 } %"0340", ptr %"224_0", align 8
  %"259_0347" = load i64, ptr %"259_0", align 8
  %159 = call i64 @gpu.open(i64 %"259_0347")
  %160 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %159, 1
  store { i1, i64 } %160, ptr %"236_0", align 8
  %"236_0348" = load { i1, i64 }, ptr %"236_0", align 8
  %161 = extractvalue { i1, i64 } %"236_0348", 0
  switch i1 %161, label %162 [
    i1 true, label %163
  ]

162:                                              ; preds = %cond_exit_224
  br label %cond_237_case_0

163:                                              ; preds = %cond_exit_224
  %164 = extractvalue { i1, i64 } %"236_0348", 1
  store i64 %164, ptr %"0354", align 8
  br label %cond_237_case_1

cond_237_case_0:                                  ; preds = %162
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"241_0", align 8
  %"241_0351" = load { i32, ptr }, ptr %"241_0", align 8
  %165 = extractvalue { i32, ptr } %"241_0351", 0
  %shift_code352 = add i32 %165, 1000
  %166 = extractvalue { i32, ptr } %"241_0351", 1
  call void @panic(i32 %shift_code352, ptr %166)
  store i64 0, ptr %"243_0", align 8
  %"243_0353" = load i64, ptr %"243_0", align 8
  store i64 %"243_0353", ptr %"0349", align 8
  br label %cond_exit_237

cond_237_case_1:                                  ; preds = %163
  %"0355" = load i64, ptr %"0354", align 8
  store i64 %"0355", ptr %"245_0", align 8
  %"245_0356" = load i64, ptr %"245_0", align 8
  store i64 %"245_0356", ptr %"0349", align 8
  br label %cond_exit_237

cond_exit_237:                                    ; preds = %cond_237_case_1, %cond_237_case_0
  %"0350" = load i64, ptr %"0349", align 8
  store i64 %"0350", ptr %"237_0", align 8
  %"247_0357" = load {}, ptr %"247_0", align 1
  %167 = call i64 @gpu.function_id.fire()
  store i64 %167, ptr %"249_0", align 8
  %"224_0358" = load { { i64, i64, i64 }, i64 }, ptr %"224_0", align 8
  %168 = extractvalue { { i64, i64, i64 }, i64 } %"224_0358", 1
  %169 = extractvalue { { i64, i64, i64 }, i64 } %"224_0358", 0
  store i64 %168, ptr %"234_0", align 8
  store { i64, i64, i64 } %169, ptr %"234_1", align 8
  %"237_0359" = load i64, ptr %"237_0", align 8
  %"249_0360" = load i64, ptr %"249_0", align 8
  %"234_0361" = load i64, ptr %"234_0", align 8
  call void @"gpu.call.i:v"(i64 %"237_0359", i64 %"249_0360", i64 %"234_0361")
  store i64 %"237_0359", ptr %"250_0", align 8
  %"250_0362" = load i64, ptr %"250_0", align 8
  store i64 %"250_0362", ptr %"251_0", align 8
  %"252_0363" = load {}, ptr %"252_0", align 1
  %170 = call i64 @gpu.function_id.total()
  store i64 %170, ptr %"254_0", align 8
  %"251_0364" = load i64, ptr %"251_0", align 8
  %"254_0365" = load i64, ptr %"254_0", align 8
  call void @"gpu.call.:i"(i64 %"251_0364", i64 %"254_0365")
  store i64 %"251_0364", ptr %"255_0", align 8
  %"255_0366" = load i64, ptr %"255_0", align 8
  %171 = call i64 @gpu.result.i(i64 %"255_0366")
  store i64 %"255_0366", ptr %"256_0", align 8
  store i64 %171, ptr %"256_1", align 8
  %"256_1367" = load i64, ptr %"256_1", align 8
  %tag_len368 = load i8, ptr @res_fresh.1E0CAA49.0, align 1
  %tag_len369 = zext i8 %tag_len368 to i64
  call void @print_int(ptr @res_fresh.1E0CAA49.0, i64 %tag_len369, i64 %"256_1367")
  %"256_0370" = load i64, ptr %"256_0", align 8
  call void @gpu.close(i64 %"256_0370")
  %"234_1371" = load { i64, i64, i64 }, ptr %"234_1", align 8
  %172 = extractvalue { i64, i64, i64 } %"234_1371", 0
  %173 = extractvalue { i64, i64, i64 } %"234_1371", 1
  %174 = extractvalue { i64, i64, i64 } %"234_1371", 2
  store i64 %172, ptr %"235_0", align 8
  store i64 %173, ptr %"235_1", align 8
  store i64 %174, ptr %"235_2", align 8
  %"261_0372" = load {}, ptr %"261_0", align 1
  %"235_0373" = load i64, ptr %"235_0", align 8
  %"235_2374" = load i64, ptr %"235_2", align 8
  %"235_1375" = load i64, ptr %"235_1", align 8
  store {} %"261_0372", ptr %"261_0", align 1
  store i64 %"235_0373", ptr %"235_0", align 8
  store i64 %"235_2374", ptr %"235_2", align 8
  store i64 %"235_1375", ptr %"235_1", align 8
  %"261_0376" = load {}, ptr %"261_0", align 1
  %"235_0377" = load i64, ptr %"235_0", align 8
  %"235_2378" = load i64, ptr %"235_2", align 8
  %"235_1379" = load i64, ptr %"235_1", align 8
  switch i1 false, label %175 [
  ]

175:                                              ; preds = %cond_exit_237
  store i64 %"235_0377", ptr %"154_0", align 8
  store i64 %"235_2378", ptr %"154_1", align 8
  store i64 %"235_1379", ptr %"154_2", align 8
  br label %35

cond_276_case_0:                                  ; preds = %46
  br label %cond_exit_276

cond_276_case_1:                                  ; preds = %47
  %"0382" = load { { i64, i64, i64 }, i64 }, ptr %"0381", align 8
  store { { i64, i64, i64 }, i64 } %"0382", ptr %"281_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"283_0", align 8
  %"283_0383" = load { i32, ptr }, ptr %"283_0", align 8
  %"281_0384" = load { { i64, i64, i64 }, i64 }, ptr %"281_0", align 8
  %176 = extractvalue { i32, ptr } %"283_0383", 0
  %shift_code385 = add i32 %176, 1000
  %177 = extractvalue { i32, ptr } %"283_0383", 1
  call void @panic(i32 %shift_code385, ptr %177)
  br label %cond_exit_276

cond_exit_276:                                    ; preds = %cond_276_case_1, %cond_276_case_0
  ret void
}

; Function Attrs: cold noinline noreturn
define internal void @gpu.fail() #0 {
entry:
  %message = call ptr @gpu_get_error()
  %none = icmp eq ptr %message, null
  %0 = select i1 %none, ptr @gpu.no_message, ptr %message
  call void @panic_str(i32 70002, ptr %0)
  unreachable
}

declare ptr @gpu_get_error()

; Function Attrs: noreturn
declare void @panic_str(i32, ptr) #1

; Function Attrs: noinline
define internal void @gpu.validate() #2 {
entry:
  %set = load i1, ptr @gpu.validated, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  ret void

unknown:                                          ; preds = %entry
  %status = call i8 @gpu_validate_api(i64 0, i64 1, i64 0)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  store i1 true, ptr @gpu.validated, align 1
  ret void

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_validate_api(i64, i64, i64)

; Function Attrs: noinline
define internal i64 @gpu.open(i64 %0) #2 {
entry:
  %slot = alloca i64, align 8
  call void @gpu.validate()
  %status = call i8 @gpu_init(i64 %0, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  %context = load i64, ptr %slot, align 8
  ret i64 %context

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_init(i64, ptr)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

; Function Attrs: noinline
define internal i64 @gpu.function_id.total() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.total, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.total, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.total, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.total, align 8
  store i1 true, ptr @gpu.known.total, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_get_function_id(ptr, ptr)

; Function Attrs: noinline
define internal void @"gpu.call.:i"(i64 %0, i64 %1) #2 {
entry:
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 0, ptr null, ptr @"gpu.signature.:i")
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_call(i64, i64, i64, ptr, ptr)

; Function Attrs: noinline
define internal i64 @gpu.result.i(i64 %0) #2 {
entry:
  %slot = alloca i64, align 8
  %status = call i8 @gpu_get_result(i64 %0, i64 8, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  %result = load i64, ptr %slot, align 8
  ret i64 %result

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_get_result(i64, i64, ptr)

declare void @print_int(ptr, i64, i64)

; Function Attrs: noinline
define internal i64 @gpu.function_id.fire() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.fire, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.fire, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.fire, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.fire, align 8
  store i1 true, ptr @gpu.known.fire, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @"gpu.call.i:v"(i64 %0, i64 %1, i64 %2) #2 {
entry:
  %blob = alloca [8 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store i64 %2, ptr %place, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 8, ptr %blob, ptr @"gpu.signature.i:v")
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal i64 @gpu.function_id.half() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.half, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.half, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.half, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.half, align 8
  store i1 true, ptr @gpu.known.half, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @"gpu.call.i:f"(i64 %0, i64 %1, i64 %2) #2 {
entry:
  %blob = alloca [8 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store i64 %2, ptr %place, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 8, ptr %blob, ptr @"gpu.signature.i:f")
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal double @gpu.result.f(i64 %0) #2 {
entry:
  %slot = alloca i64, align 8
  %status = call i8 @gpu_get_result(i64 %0, i64 8, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  %result = load double, ptr %slot, align 8
  ret double %result

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal i64 @gpu.function_id.add() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.add, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.add, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.add, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.add, align 8
  store i1 true, ptr @gpu.known.add, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @"gpu.call.ii:i"(i64 %0, i64 %1, i64 %2, i64 %3) #2 {
entry:
  %blob = alloca [16 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store i64 %2, ptr %place, align 1
  %place1 = getelementptr inbounds i8, ptr %blob, i64 8
  store i64 %3, ptr %place1, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 16, ptr %blob, ptr @"gpu.signature.ii:i")
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @gpu.close(i64 %0) #2 {
entry:
  %status = call i8 @gpu_discard(i64 %0)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_discard(i64)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.gpu_loops.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
