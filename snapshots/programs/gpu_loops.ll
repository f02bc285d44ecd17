; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.function_id.total.known = internal thread_local global i1 false
@gpu.function_id.total.id = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.function_id.fire.known = internal thread_local global i1 false
@gpu.function_id.fire.id = internal thread_local global i64 0
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@gpu.name.half = private unnamed_addr constant [5 x i8] c"half\00"
@gpu.function_id.half.known = internal thread_local global i1 false
@gpu.function_id.half.id = internal thread_local global i64 0
@"gpu.signature.i:f" = private unnamed_addr constant [4 x i8] c"i:f\00"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.function_id.add.known = internal thread_local global i1 false
@gpu.function_id.add.id = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_doubled.8D92D014.0 = private constant [17 x i8] c"\10USER:INT:doubled"
@res_fresh.1E0CAA49.0 = private constant [15 x i8] c"\0EUSER:INT:fresh"

define internal void @gpu_loops.main.1() {
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
  %"89_0" = alloca i64, align 8
  %"90_0" = alloca i64, align 8
  %"91_1" = alloca i64, align 8
  %"0138" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"82_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"84_0" = alloca { i32, ptr }, align 8
  %"117_0" = alloca {}, align 8
  %"111_0" = alloca i64, align 8
  %"111_2" = alloca i64, align 8
  %"111_1" = alloca i64, align 8
  %"116_0" = alloca i64, align 8
  %"112_0" = alloca {}, align 8
  %"114_0" = alloca i64, align 8
  %"100_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0155" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"104_0" = alloca { i32, ptr }, align 8
  %"106_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0160" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"108_0" = alloca { { i64, i64, i64 }, i64 }, align 8
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
  %"254_0" = alloca i64, align 8
  %"247_0" = alloca {}, align 8
  %"249_0" = alloca i64, align 8
  %"236_0" = alloca { i1, i64 }, align 8
  %"237_0" = alloca i64, align 8
  %"0342" = alloca i64, align 8
  %"241_0" = alloca { i32, ptr }, align 8
  %"243_0" = alloca i64, align 8
  %"0347" = alloca i64, align 8
  %"245_0" = alloca i64, align 8
  %"224_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0351" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"228_0" = alloca { i32, ptr }, align 8
  %"230_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0356" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"232_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"234_0" = alloca i64, align 8
  %"234_1" = alloca { i64, i64, i64 }, align 8
  %"250_0" = alloca i64, align 8
  %"251_0" = alloca i64, align 8
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

8:                                                ; preds = %113, %cond_exit_266
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
  br label %56

12:                                               ; preds = %101
  %"75_0131" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %"75_1132" = load i64, ptr %"75_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"75_0131", ptr %"75_0", align 8
  store i64 %"75_1132", ptr %"75_1", align 8
  store {} undef, ptr %"95_0", align 1
  store i64 1, ptr %"93_0", align 8
  store {} zeroinitializer, ptr %"87_0", align 1
  %"87_0133" = load {}, ptr %"87_0", align 1
  %13 = call i64 @gpu.function_id.total()
  store i64 %13, ptr %"89_0", align 8
  %"75_1134" = load i64, ptr %"75_1", align 8
  %"89_0135" = load i64, ptr %"89_0", align 8
  call void @"gpu.call.:i"(i64 %"75_1134", i64 %"89_0135")
  store i64 %"75_1134", ptr %"90_0", align 8
  %"90_0136" = load i64, ptr %"90_0", align 8
  %14 = call i64 @gpu.result.i(i64 %"90_0136")
  store i64 %"90_0136", ptr %"91_0", align 8
  store i64 %14, ptr %"91_1", align 8
  %"75_0137" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %15 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0137", 0
  switch i1 %15, label %16 [
    i1 true, label %17
  ]

16:                                               ; preds = %12
  br label %cond_77_case_0

17:                                               ; preds = %12
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0137", 1
  store { { i64, i64, i64 }, i64 } %18, ptr %"0138", align 8
  br label %cond_77_case_1

19:                                               ; preds = %102
  %"98_0151" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"98_0", align 8
  %"98_1152" = load i64, ptr %"98_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"98_0151", ptr %"98_0", align 8
  store i64 %"98_1152", ptr %"98_1", align 8
  store {} undef, ptr %"117_0", align 1
  store {} zeroinitializer, ptr %"112_0", align 1
  %"112_0153" = load {}, ptr %"112_0", align 1
  %20 = call i64 @gpu.function_id.fire()
  store i64 %20, ptr %"114_0", align 8
  %"98_0154" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"98_0", align 8
  %21 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"98_0154", 0
  switch i1 %21, label %22 [
    i1 true, label %23
  ]

22:                                               ; preds = %19
  br label %cond_100_case_0

23:                                               ; preds = %19
  %24 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"98_0154", 1
  store { { i64, i64, i64 }, i64 } %24, ptr %"0160", align 8
  br label %cond_100_case_1

25:                                               ; preds = %35, %105
  %"120_0179" = load i64, ptr %"120_0", align 8
  %"120_1180" = load i64, ptr %"120_1", align 8
  store i64 %"120_0179", ptr %"120_0", align 8
  store i64 %"120_1180", ptr %"120_1", align 8
  store double 1.000000e+03, ptr %"127_0", align 8
  store {} zeroinitializer, ptr %"122_0", align 1
  %"122_0181" = load {}, ptr %"122_0", align 1
  %26 = call i64 @gpu.function_id.half()
  store i64 %26, ptr %"124_0", align 8
  %"120_1182" = load i64, ptr %"120_1", align 8
  %"124_0183" = load i64, ptr %"124_0", align 8
  %"120_0184" = load i64, ptr %"120_0", align 8
  call void @"gpu.call.i:f"(i64 %"120_1182", i64 %"124_0183", i64 %"120_0184")
  store i64 %"120_1182", ptr %"125_0", align 8
  %"125_0185" = load i64, ptr %"125_0", align 8
  %27 = call double @gpu.result.f(i64 %"125_0185")
  store i64 %"125_0185", ptr %"126_0", align 8
  store double %27, ptr %"126_1", align 8
  %"126_1186" = load double, ptr %"126_1", align 8
  %"127_0187" = load double, ptr %"127_0", align 8
  %28 = fcmp olt double %"126_1186", %"127_0187"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"129_0", align 1
  %"129_0188" = load i1, ptr %"129_0", align 1
  %"120_0189" = load i64, ptr %"120_0", align 8
  %"126_0190" = load i64, ptr %"126_0", align 8
  store i1 %"129_0188", ptr %"129_0", align 1
  store i64 %"120_0189", ptr %"120_0", align 8
  store i64 %"126_0190", ptr %"126_0", align 8
  %"129_0191" = load i1, ptr %"129_0", align 1
  %"120_0192" = load i64, ptr %"120_0", align 8
  %"126_0193" = load i64, ptr %"126_0", align 8
  switch i1 %"129_0191", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %25
  store i64 %"120_0192", ptr %"141_0", align 8
  store i64 %"126_0193", ptr %"141_1", align 8
  br label %36

31:                                               ; preds = %25
  store i64 %"120_0192", ptr %"131_0", align 8
  store i64 %"126_0193", ptr %"131_1", align 8
  br label %32

32:                                               ; preds = %31
  %"131_0194" = load i64, ptr %"131_0", align 8
  %"131_1195" = load i64, ptr %"131_1", align 8
  store i64 %"131_0194", ptr %"131_0", align 8
  store i64 %"131_1195", ptr %"131_1", align 8
  store {} undef, ptr %"138_0", align 1
  store {} zeroinitializer, ptr %"133_0", align 1
  %"133_0196" = load {}, ptr %"133_0", align 1
  %33 = call i64 @gpu.function_id.add()
  store i64 %33, ptr %"135_0", align 8
  %"131_1197" = load i64, ptr %"131_1", align 8
  %"135_0198" = load i64, ptr %"135_0", align 8
  %"131_0199" = load i64, ptr %"131_0", align 8
  %"131_0200" = load i64, ptr %"131_0", align 8
  call void @"gpu.call.ii:i"(i64 %"131_1197", i64 %"135_0198", i64 %"131_0199", i64 %"131_0200")
  store i64 %"131_1197", ptr %"136_0", align 8
  %"136_0201" = load i64, ptr %"136_0", align 8
  %34 = call i64 @gpu.result.i(i64 %"136_0201")
  store i64 %"136_0201", ptr %"137_0", align 8
  store i64 %34, ptr %"137_1", align 8
  %"138_0202" = load {}, ptr %"138_0", align 1
  %"137_1203" = load i64, ptr %"137_1", align 8
  %"137_0204" = load i64, ptr %"137_0", align 8
  store {} %"138_0202", ptr %"138_0", align 1
  store i64 %"137_1203", ptr %"137_1", align 8
  store i64 %"137_0204", ptr %"137_0", align 8
  %"138_0205" = load {}, ptr %"138_0", align 1
  %"137_1206" = load i64, ptr %"137_1", align 8
  %"137_0207" = load i64, ptr %"137_0", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i64 %"137_1206", ptr %"120_0", align 8
  store i64 %"137_0207", ptr %"120_1", align 8
  br label %25

36:                                               ; preds = %30
  %"141_0208" = load i64, ptr %"141_0", align 8
  %"141_1209" = load i64, ptr %"141_1", align 8
  store i64 %"141_0208", ptr %"141_0", align 8
  store i64 %"141_1209", ptr %"141_1", align 8
  store i64 5, ptr %"151_0", align 8
  store {} undef, ptr %"149_0", align 1
  store i64 1, ptr %"147_0", align 8
  store i64 0, ptr %"145_0", align 8
  %"141_1210" = load i64, ptr %"141_1", align 8
  call void @gpu.close(i64 %"141_1210")
  %"141_0211" = load i64, ptr %"141_0", align 8
  %tag_len212 = load i8, ptr @res_doubled.8D92D014.0, align 1
  %tag_len213 = zext i8 %tag_len212 to i64
  call void @print_int(ptr @res_doubled.8D92D014.0, i64 %tag_len213, i64 %"141_0211")
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
  switch i1 false, label %37 [
  ]

37:                                               ; preds = %36
  store i64 %"145_0219", ptr %"154_0", align 8
  store i64 %"147_0220", ptr %"154_1", align 8
  store i64 %"151_0221", ptr %"154_2", align 8
  br label %38

38:                                               ; preds = %175, %37
  %"154_0222" = load i64, ptr %"154_0", align 8
  %"154_1223" = load i64, ptr %"154_1", align 8
  %"154_2224" = load i64, ptr %"154_2", align 8
  store i64 %"154_0222", ptr %"154_0", align 8
  store i64 %"154_1223", ptr %"154_1", align 8
  store i64 %"154_2224", ptr %"154_2", align 8
  %"154_0225" = load i64, ptr %"154_0", align 8
  %"154_2226" = load i64, ptr %"154_2", align 8
  %"154_1227" = load i64, ptr %"154_1", align 8
  %39 = insertvalue { i64, i64, i64 } poison, i64 %"154_0225", 0
  %40 = insertvalue { i64, i64, i64 } %39, i64 %"154_2226", 1
  %41 = insertvalue { i64, i64, i64 } %40, i64 %"154_1227", 2
  store { i64, i64, i64 } %41, ptr %"156_0", align 8
  %"156_0228" = load { i64, i64, i64 }, ptr %"156_0", align 8
  store { i64, i64, i64 } %"156_0228", ptr %"173_0", align 8
  br label %114

42:                                               ; preds = %160
  %"222_0337" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"222_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"222_0337", ptr %"222_0", align 8
  store {} undef, ptr %"261_0", align 1
  store i64 0, ptr %"259_0", align 8
  store {} zeroinitializer, ptr %"252_0", align 1
  %"252_0338" = load {}, ptr %"252_0", align 1
  %43 = call i64 @gpu.function_id.total()
  store i64 %43, ptr %"254_0", align 8
  store {} zeroinitializer, ptr %"247_0", align 1
  %"247_0339" = load {}, ptr %"247_0", align 1
  %44 = call i64 @gpu.function_id.fire()
  store i64 %44, ptr %"249_0", align 8
  %"259_0340" = load i64, ptr %"259_0", align 8
  %45 = call i64 @gpu.open(i64 %"259_0340")
  %46 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %45, 1
  store { i1, i64 } %46, ptr %"236_0", align 8
  %"236_0341" = load { i1, i64 }, ptr %"236_0", align 8
  %47 = extractvalue { i1, i64 } %"236_0341", 0
  switch i1 %47, label %48 [
    i1 true, label %49
  ]

48:                                               ; preds = %42
  br label %cond_237_case_0

49:                                               ; preds = %42
  %50 = extractvalue { i1, i64 } %"236_0341", 1
  store i64 %50, ptr %"0347", align 8
  br label %cond_237_case_1

51:                                               ; preds = %159
  %"0130" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"013", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0130", ptr %"4_0", align 8
  %"4_0380" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %52 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0380", 0
  switch i1 %52, label %53 [
    i1 true, label %54
  ]

53:                                               ; preds = %51
  br label %cond_276_case_0

54:                                               ; preds = %51
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0380", 1
  store { { i64, i64, i64 }, i64 } %55, ptr %"0381", align 8
  br label %cond_276_case_1

56:                                               ; preds = %8
  %"25_023" = load { i64, i64, i64 }, ptr %"25_0", align 8
  store { i64, i64, i64 } %"25_023", ptr %"25_0", align 8
  store i64 0, ptr %"28_0", align 8
  %"25_024" = load { i64, i64, i64 }, ptr %"25_0", align 8
  %57 = extractvalue { i64, i64, i64 } %"25_024", 0
  %58 = extractvalue { i64, i64, i64 } %"25_024", 1
  %59 = extractvalue { i64, i64, i64 } %"25_024", 2
  store i64 %57, ptr %"27_0", align 8
  store i64 %58, ptr %"27_1", align 8
  store i64 %59, ptr %"27_2", align 8
  %"27_225" = load i64, ptr %"27_2", align 8
  %"28_026" = load i64, ptr %"28_0", align 8
  %60 = icmp sge i64 %"27_225", %"28_026"
  %61 = select i1 %60, i1 true, i1 false
  store i1 %61, ptr %"30_0", align 1
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
  switch i1 %"30_031", label %62 [
    i1 true, label %63
  ]

62:                                               ; preds = %56
  store i64 %"27_032", ptr %"39_0", align 8
  store i64 %"27_233", ptr %"39_1", align 8
  store i64 %"27_134", ptr %"39_2", align 8
  br label %68

63:                                               ; preds = %56
  store i64 %"27_032", ptr %"33_0", align 8
  store i64 %"27_233", ptr %"33_1", align 8
  store i64 %"27_134", ptr %"33_2", align 8
  br label %64

64:                                               ; preds = %63
  %"33_036" = load i64, ptr %"33_0", align 8
  %"33_137" = load i64, ptr %"33_1", align 8
  %"33_238" = load i64, ptr %"33_2", align 8
  store i64 %"33_036", ptr %"33_0", align 8
  store i64 %"33_137", ptr %"33_1", align 8
  store i64 %"33_238", ptr %"33_2", align 8
  store {} undef, ptr %"36_0", align 1
  %"33_039" = load i64, ptr %"33_0", align 8
  %"33_240" = load i64, ptr %"33_2", align 8
  %65 = icmp sge i64 %"33_039", %"33_240"
  %66 = select i1 %65, i1 true, i1 false
  store i1 %66, ptr %"35_0", align 1
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
  switch i1 false, label %67 [
  ]

67:                                               ; preds = %64
  store i1 %"35_047", ptr %"45_0", align 1
  store i64 %"33_048", ptr %"45_1", align 8
  store i64 %"33_149", ptr %"45_2", align 8
  store i64 %"33_250", ptr %"45_3", align 8
  br label %72

68:                                               ; preds = %62
  %"39_051" = load i64, ptr %"39_0", align 8
  %"39_152" = load i64, ptr %"39_1", align 8
  %"39_253" = load i64, ptr %"39_2", align 8
  store i64 %"39_051", ptr %"39_0", align 8
  store i64 %"39_152", ptr %"39_1", align 8
  store i64 %"39_253", ptr %"39_2", align 8
  store {} undef, ptr %"42_0", align 1
  %"39_054" = load i64, ptr %"39_0", align 8
  %"39_255" = load i64, ptr %"39_2", align 8
  %69 = icmp sle i64 %"39_054", %"39_255"
  %70 = select i1 %69, i1 true, i1 false
  store i1 %70, ptr %"41_0", align 1
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
  switch i1 false, label %71 [
  ]

71:                                               ; preds = %68
  store i1 %"41_062", ptr %"45_0", align 1
  store i64 %"39_063", ptr %"45_1", align 8
  store i64 %"39_164", ptr %"45_2", align 8
  store i64 %"39_265", ptr %"45_3", align 8
  br label %72

72:                                               ; preds = %71, %67
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
  switch i1 %"45_070", label %73 [
    i1 true, label %74
  ]

73:                                               ; preds = %72
  store i64 %"45_171", ptr %"076", align 8
  store i64 %"45_272", ptr %"1", align 8
  store i64 %"45_373", ptr %"2", align 8
  br label %cond_47_case_0

74:                                               ; preds = %72
  store i64 %"45_171", ptr %"084", align 8
  store i64 %"45_272", ptr %"185", align 8
  store i64 %"45_373", ptr %"286", align 8
  br label %cond_47_case_1

75:                                               ; preds = %99
  store {} undef, ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"60_0", align 8
  %"62_093" = load {}, ptr %"62_0", align 1
  %"60_094" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  store {} %"62_093", ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"60_094", ptr %"60_0", align 8
  %"62_095" = load {}, ptr %"62_0", align 1
  %"60_096" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  switch i1 false, label %76 [
  ]

76:                                               ; preds = %75
  store { i1, { { i64, i64, i64 }, i64 } } %"60_096", ptr %"022", align 8
  br label %86

77:                                               ; preds = %95
  %"65_097" = load i64, ptr %"65_0", align 8
  %"65_198" = load i64, ptr %"65_1", align 8
  %"65_299" = load i64, ptr %"65_2", align 8
  store i64 %"65_097", ptr %"65_0", align 8
  store i64 %"65_198", ptr %"65_1", align 8
  store i64 %"65_299", ptr %"65_2", align 8
  store {} undef, ptr %"71_0", align 1
  %"65_0100" = load i64, ptr %"65_0", align 8
  %"65_1101" = load i64, ptr %"65_1", align 8
  %78 = add i64 %"65_0100", %"65_1101"
  store i64 %78, ptr %"67_0", align 8
  %"67_0102" = load i64, ptr %"67_0", align 8
  %"65_2103" = load i64, ptr %"65_2", align 8
  %"65_1104" = load i64, ptr %"65_1", align 8
  %79 = insertvalue { i64, i64, i64 } poison, i64 %"67_0102", 0
  %80 = insertvalue { i64, i64, i64 } %79, i64 %"65_2103", 1
  %81 = insertvalue { i64, i64, i64 } %80, i64 %"65_1104", 2
  store { i64, i64, i64 } %81, ptr %"68_0", align 8
  %"65_0105" = load i64, ptr %"65_0", align 8
  %"68_0106" = load { i64, i64, i64 }, ptr %"68_0", align 8
  %82 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"65_0105", 1
  %83 = insertvalue { { i64, i64, i64 }, i64 } %82, { i64, i64, i64 } %"68_0106", 0
  store { { i64, i64, i64 }, i64 } %83, ptr %"69_0", align 8
  %"69_0107" = load { { i64, i64, i64 }, i64 }, ptr %"69_0", align 8
  %84 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"69_0107", 1
  store { i1, { { i64, i64, i64 }, i64 } } %84, ptr %"70_0", align 8
  %"71_0108" = load {}, ptr %"71_0", align 1
  %"70_0109" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  store {} %"71_0108", ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0109", ptr %"70_0", align 8
  %"71_0110" = load {}, ptr %"71_0", align 1
  %"70_0111" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  switch i1 false, label %85 [
  ]

85:                                               ; preds = %77
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0111", ptr %"022", align 8
  br label %86

86:                                               ; preds = %85, %76
  %"035" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"022", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"035", ptr %"23_0", align 8
  %"23_0112" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"23_0", align 8
  %87 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0112", 0
  switch i1 %87, label %88 [
    i1 true, label %89
  ]

88:                                               ; preds = %86
  br label %cond_9_case_0

89:                                               ; preds = %86
  %90 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0112", 1
  store { { i64, i64, i64 }, i64 } %90, ptr %"0119", align 8
  br label %cond_9_case_1

cond_47_case_0:                                   ; preds = %73
  %"077" = load i64, ptr %"076", align 8
  %"178" = load i64, ptr %"1", align 8
  %"279" = load i64, ptr %"2", align 8
  store i64 %"077", ptr %"49_0", align 8
  store i64 %"178", ptr %"49_1", align 8
  store i64 %"279", ptr %"49_2", align 8
  %"49_080" = load i64, ptr %"49_0", align 8
  %"49_181" = load i64, ptr %"49_1", align 8
  %"49_282" = load i64, ptr %"49_2", align 8
  %91 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"49_080", 1
  %92 = insertvalue { i1, i64, i64, i64 } %91, i64 %"49_181", 2
  %93 = insertvalue { i1, i64, i64, i64 } %92, i64 %"49_282", 3
  store { i1, i64, i64, i64 } %93, ptr %"51_0", align 8
  %"51_083" = load { i1, i64, i64, i64 }, ptr %"51_0", align 8
  store { i1, i64, i64, i64 } %"51_083", ptr %"074", align 8
  br label %cond_exit_47

cond_47_case_1:                                   ; preds = %74
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
  %94 = extractvalue { i1, i64, i64, i64 } %"47_092", 0
  switch i1 %94, label %95 [
    i1 true, label %99
  ]

95:                                               ; preds = %cond_exit_47
  %96 = extractvalue { i1, i64, i64, i64 } %"47_092", 1
  %97 = extractvalue { i1, i64, i64, i64 } %"47_092", 2
  %98 = extractvalue { i1, i64, i64, i64 } %"47_092", 3
  store i64 %96, ptr %"65_0", align 8
  store i64 %97, ptr %"65_1", align 8
  store i64 %98, ptr %"65_2", align 8
  br label %77

99:                                               ; preds = %cond_exit_47
  br label %75

cond_9_case_0:                                    ; preds = %88
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"15_0", align 8
  store i1 false, ptr %"13_0", align 1
  %"13_0117" = load i1, ptr %"13_0", align 1
  %"15_0118" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"15_0", align 8
  store i1 %"13_0117", ptr %"0113", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"15_0118", ptr %"1114", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %89
  %"0120" = load { { i64, i64, i64 }, i64 }, ptr %"0119", align 8
  store { { i64, i64, i64 }, i64 } %"0120", ptr %"18_0", align 8
  %"18_0121" = load { { i64, i64, i64 }, i64 }, ptr %"18_0", align 8
  %100 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"18_0121", 1
  store { i1, { { i64, i64, i64 }, i64 } } %100, ptr %"22_0", align 8
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
  switch i1 %"9_0127", label %101 [
    i1 true, label %102
  ]

101:                                              ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1128", ptr %"75_0", align 8
  store i64 %"6_3129", ptr %"75_1", align 8
  br label %12

102:                                              ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1128", ptr %"98_0", align 8
  store i64 %"6_3129", ptr %"98_1", align 8
  br label %19

cond_77_case_0:                                   ; preds = %16
  br label %cond_exit_77

cond_77_case_1:                                   ; preds = %17
  %"0139" = load { { i64, i64, i64 }, i64 }, ptr %"0138", align 8
  store { { i64, i64, i64 }, i64 } %"0139", ptr %"82_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"84_0", align 8
  %"84_0140" = load { i32, ptr }, ptr %"84_0", align 8
  %"82_0141" = load { { i64, i64, i64 }, i64 }, ptr %"82_0", align 8
  %103 = extractvalue { i32, ptr } %"84_0140", 0
  %shift_code142 = add i32 %103, 1000
  %104 = extractvalue { i32, ptr } %"84_0140", 1
  call void @panic(i32 %shift_code142, ptr %104)
  br label %cond_exit_77

cond_exit_77:                                     ; preds = %cond_77_case_1, %cond_77_case_0
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
  switch i1 false, label %105 [
  ]

105:                                              ; preds = %cond_exit_77
  store i64 %"93_0149", ptr %"120_0", align 8
  store i64 %"91_0150", ptr %"120_1", align 8
  br label %25

cond_100_case_0:                                  ; preds = %22
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"104_0", align 8
  %"104_0157" = load { i32, ptr }, ptr %"104_0", align 8
  %106 = extractvalue { i32, ptr } %"104_0157", 0
  %shift_code158 = add i32 %106, 1000
  %107 = extractvalue { i32, ptr } %"104_0157", 1
  call void @panic(i32 %shift_code158, ptr %107)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"106_0", align 8
  %"106_0159" = load { { i64, i64, i64 }, i64 }, ptr %"106_0", align 8
  store { { i64, i64, i64 }, i64 } %"106_0159", ptr %"0155", align 8
  br label %cond_exit_100

cond_100_case_1:                                  ; preds = %23
  %"0161" = load { { i64, i64, i64 }, i64 }, ptr %"0160", align 8
  store { { i64, i64, i64 }, i64 } %"0161", ptr %"108_0", align 8
  %"108_0162" = load { { i64, i64, i64 }, i64 }, ptr %"108_0", align 8
  store { { i64, i64, i64 }, i64 } %"108_0162", ptr %"0155", align 8
  br label %cond_exit_100

cond_exit_100:                                    ; preds = %cond_100_case_1, %cond_100_case_0
  %"0156" = load { { i64, i64, i64 }, i64 }, ptr %"0155", align 8
  store { { i64, i64, i64 }, i64 } %"0156", ptr %"100_0", align 8
  %"100_0163" = load { { i64, i64, i64 }, i64 }, ptr %"100_0", align 8
  %108 = extractvalue { { i64, i64, i64 }, i64 } %"100_0163", 1
  %109 = extractvalue { { i64, i64, i64 }, i64 } %"100_0163", 0
  store i64 %108, ptr %"110_0", align 8
  store { i64, i64, i64 } %109, ptr %"110_1", align 8
  %"98_1164" = load i64, ptr %"98_1", align 8
  %"114_0165" = load i64, ptr %"114_0", align 8
  %"110_0166" = load i64, ptr %"110_0", align 8
  call void @"gpu.call.i:v"(i64 %"98_1164", i64 %"114_0165", i64 %"110_0166")
  store i64 %"98_1164", ptr %"115_0", align 8
  %"115_0167" = load i64, ptr %"115_0", align 8
  store i64 %"115_0167", ptr %"116_0", align 8
  %"110_1168" = load { i64, i64, i64 }, ptr %"110_1", align 8
  %110 = extractvalue { i64, i64, i64 } %"110_1168", 0
  %111 = extractvalue { i64, i64, i64 } %"110_1168", 1
  %112 = extractvalue { i64, i64, i64 } %"110_1168", 2
  store i64 %110, ptr %"111_0", align 8
  store i64 %111, ptr %"111_1", align 8
  store i64 %112, ptr %"111_2", align 8
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
  switch i1 false, label %113 [
  ]

113:                                              ; preds = %cond_exit_100
  store i64 %"111_0175", ptr %"6_0", align 8
  store i64 %"111_2176", ptr %"6_1", align 8
  store i64 %"111_1177", ptr %"6_2", align 8
  store i64 %"116_0178", ptr %"6_3", align 8
  br label %8

114:                                              ; preds = %38
  %"173_0230" = load { i64, i64, i64 }, ptr %"173_0", align 8
  store { i64, i64, i64 } %"173_0230", ptr %"173_0", align 8
  store i64 0, ptr %"176_0", align 8
  %"173_0231" = load { i64, i64, i64 }, ptr %"173_0", align 8
  %115 = extractvalue { i64, i64, i64 } %"173_0231", 0
  %116 = extractvalue { i64, i64, i64 } %"173_0231", 1
  %117 = extractvalue { i64, i64, i64 } %"173_0231", 2
  store i64 %115, ptr %"175_0", align 8
  store i64 %116, ptr %"175_1", align 8
  store i64 %117, ptr %"175_2", align 8
  %"175_2232" = load i64, ptr %"175_2", align 8
  %"176_0233" = load i64, ptr %"176_0", align 8
  %118 = icmp sge i64 %"175_2232", %"176_0233"
  %119 = select i1 %118, i1 true, i1 false
  store i1 %119, ptr %"178_0", align 1
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
  switch i1 %"178_0238", label %120 [
    i1 true, label %121
  ]

120:                                              ; preds = %114
  store i64 %"175_0239", ptr %"187_0", align 8
  store i64 %"175_2240", ptr %"187_1", align 8
  store i64 %"175_1241", ptr %"187_2", align 8
  br label %126

121:                                              ; preds = %114
  store i64 %"175_0239", ptr %"181_0", align 8
  store i64 %"175_2240", ptr %"181_1", align 8
  store i64 %"175_1241", ptr %"181_2", align 8
  br label %122

122:                                              ; preds = %121
  %"181_0243" = load i64, ptr %"181_0", align 8
  %"181_1244" = load i64, ptr %"181_1", align 8
  %"181_2245" = load i64, ptr %"181_2", align 8
  store i64 %"181_0243", ptr %"181_0", align 8
  store i64 %"181_1244", ptr %"181_1", align 8
  store i64 %"181_2245", ptr %"181_2", align 8
  store {} undef, ptr %"184_0", align 1
  %"181_0246" = load i64, ptr %"181_0", align 8
  %"181_2247" = load i64, ptr %"181_2", align 8
  %123 = icmp sge i64 %"181_0246", %"181_2247"
  %124 = select i1 %123, i1 true, i1 false
  store i1 %124, ptr %"183_0", align 1
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
  switch i1 false, label %125 [
  ]

125:                                              ; preds = %122
  store i1 %"183_0254", ptr %"193_0", align 1
  store i64 %"181_0255", ptr %"193_1", align 8
  store i64 %"181_1256", ptr %"193_2", align 8
  store i64 %"181_2257", ptr %"193_3", align 8
  br label %130

126:                                              ; preds = %120
  %"187_0258" = load i64, ptr %"187_0", align 8
  %"187_1259" = load i64, ptr %"187_1", align 8
  %"187_2260" = load i64, ptr %"187_2", align 8
  store i64 %"187_0258", ptr %"187_0", align 8
  store i64 %"187_1259", ptr %"187_1", align 8
  store i64 %"187_2260", ptr %"187_2", align 8
  store {} undef, ptr %"190_0", align 1
  %"187_0261" = load i64, ptr %"187_0", align 8
  %"187_2262" = load i64, ptr %"187_2", align 8
  %127 = icmp sle i64 %"187_0261", %"187_2262"
  %128 = select i1 %127, i1 true, i1 false
  store i1 %128, ptr %"189_0", align 1
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
  switch i1 false, label %129 [
  ]

129:                                              ; preds = %126
  store i1 %"189_0269", ptr %"193_0", align 1
  store i64 %"187_0270", ptr %"193_1", align 8
  store i64 %"187_1271", ptr %"193_2", align 8
  store i64 %"187_2272", ptr %"193_3", align 8
  br label %130

130:                                              ; preds = %129, %125
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
  switch i1 %"193_0277", label %131 [
    i1 true, label %132
  ]

131:                                              ; preds = %130
  store i64 %"193_1278", ptr %"0283", align 8
  store i64 %"193_2279", ptr %"1284", align 8
  store i64 %"193_3280", ptr %"2285", align 8
  br label %cond_195_case_0

132:                                              ; preds = %130
  store i64 %"193_1278", ptr %"0293", align 8
  store i64 %"193_2279", ptr %"1294", align 8
  store i64 %"193_3280", ptr %"2295", align 8
  br label %cond_195_case_1

133:                                              ; preds = %157
  store {} undef, ptr %"210_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"208_0", align 8
  %"210_0302" = load {}, ptr %"210_0", align 1
  %"208_0303" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"208_0", align 8
  store {} %"210_0302", ptr %"210_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"208_0303", ptr %"208_0", align 8
  %"210_0304" = load {}, ptr %"210_0", align 1
  %"208_0305" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"208_0", align 8
  switch i1 false, label %134 [
  ]

134:                                              ; preds = %133
  store { i1, { { i64, i64, i64 }, i64 } } %"208_0305", ptr %"0229", align 8
  br label %144

135:                                              ; preds = %153
  %"213_0306" = load i64, ptr %"213_0", align 8
  %"213_1307" = load i64, ptr %"213_1", align 8
  %"213_2308" = load i64, ptr %"213_2", align 8
  store i64 %"213_0306", ptr %"213_0", align 8
  store i64 %"213_1307", ptr %"213_1", align 8
  store i64 %"213_2308", ptr %"213_2", align 8
  store {} undef, ptr %"219_0", align 1
  %"213_0309" = load i64, ptr %"213_0", align 8
  %"213_1310" = load i64, ptr %"213_1", align 8
  %136 = add i64 %"213_0309", %"213_1310"
  store i64 %136, ptr %"215_0", align 8
  %"215_0311" = load i64, ptr %"215_0", align 8
  %"213_2312" = load i64, ptr %"213_2", align 8
  %"213_1313" = load i64, ptr %"213_1", align 8
  %137 = insertvalue { i64, i64, i64 } poison, i64 %"215_0311", 0
  %138 = insertvalue { i64, i64, i64 } %137, i64 %"213_2312", 1
  %139 = insertvalue { i64, i64, i64 } %138, i64 %"213_1313", 2
  store { i64, i64, i64 } %139, ptr %"216_0", align 8
  %"213_0314" = load i64, ptr %"213_0", align 8
  %"216_0315" = load { i64, i64, i64 }, ptr %"216_0", align 8
  %140 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"213_0314", 1
  %141 = insertvalue { { i64, i64, i64 }, i64 } %140, { i64, i64, i64 } %"216_0315", 0
  store { { i64, i64, i64 }, i64 } %141, ptr %"217_0", align 8
  %"217_0316" = load { { i64, i64, i64 }, i64 }, ptr %"217_0", align 8
  %142 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"217_0316", 1
  store { i1, { { i64, i64, i64 }, i64 } } %142, ptr %"218_0", align 8
  %"219_0317" = load {}, ptr %"219_0", align 1
  %"218_0318" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"218_0", align 8
  store {} %"219_0317", ptr %"219_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"218_0318", ptr %"218_0", align 8
  %"219_0319" = load {}, ptr %"219_0", align 1
  %"218_0320" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"218_0", align 8
  switch i1 false, label %143 [
  ]

143:                                              ; preds = %135
  store { i1, { { i64, i64, i64 }, i64 } } %"218_0320", ptr %"0229", align 8
  br label %144

144:                                              ; preds = %143, %134
  %"0242" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0229", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0242", ptr %"171_0", align 8
  %"171_0321" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"171_0", align 8
  %145 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"171_0321", 0
  switch i1 %145, label %146 [
    i1 true, label %147
  ]

146:                                              ; preds = %144
  br label %cond_157_case_0

147:                                              ; preds = %144
  %148 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"171_0321", 1
  store { { i64, i64, i64 }, i64 } %148, ptr %"0328", align 8
  br label %cond_157_case_1

cond_195_case_0:                                  ; preds = %131
  %"0286" = load i64, ptr %"0283", align 8
  %"1287" = load i64, ptr %"1284", align 8
  %"2288" = load i64, ptr %"2285", align 8
  store i64 %"0286", ptr %"197_0", align 8
  store i64 %"1287", ptr %"197_1", align 8
  store i64 %"2288", ptr %"197_2", align 8
  %"197_0289" = load i64, ptr %"197_0", align 8
  %"197_1290" = load i64, ptr %"197_1", align 8
  %"197_2291" = load i64, ptr %"197_2", align 8
  %149 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"197_0289", 1
  %150 = insertvalue { i1, i64, i64, i64 } %149, i64 %"197_1290", 2
  %151 = insertvalue { i1, i64, i64, i64 } %150, i64 %"197_2291", 3
  store { i1, i64, i64, i64 } %151, ptr %"199_0", align 8
  %"199_0292" = load { i1, i64, i64, i64 }, ptr %"199_0", align 8
  store { i1, i64, i64, i64 } %"199_0292", ptr %"0281", align 8
  br label %cond_exit_195

cond_195_case_1:                                  ; preds = %132
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
  %152 = extractvalue { i1, i64, i64, i64 } %"195_0301", 0
  switch i1 %152, label %153 [
    i1 true, label %157
  ]

153:                                              ; preds = %cond_exit_195
  %154 = extractvalue { i1, i64, i64, i64 } %"195_0301", 1
  %155 = extractvalue { i1, i64, i64, i64 } %"195_0301", 2
  %156 = extractvalue { i1, i64, i64, i64 } %"195_0301", 3
  store i64 %154, ptr %"213_0", align 8
  store i64 %155, ptr %"213_1", align 8
  store i64 %156, ptr %"213_2", align 8
  br label %135

157:                                              ; preds = %cond_exit_195
  br label %133

cond_157_case_0:                                  ; preds = %146
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"163_0", align 8
  store i1 false, ptr %"161_0", align 1
  %"161_0326" = load i1, ptr %"161_0", align 1
  %"163_0327" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"163_0", align 8
  store i1 %"161_0326", ptr %"0322", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"163_0327", ptr %"1323", align 8
  br label %cond_exit_157

cond_157_case_1:                                  ; preds = %147
  %"0329" = load { { i64, i64, i64 }, i64 }, ptr %"0328", align 8
  store { { i64, i64, i64 }, i64 } %"0329", ptr %"166_0", align 8
  %"166_0330" = load { { i64, i64, i64 }, i64 }, ptr %"166_0", align 8
  %158 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"166_0330", 1
  store { i1, { { i64, i64, i64 }, i64 } } %158, ptr %"170_0", align 8
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
  switch i1 %"157_0335", label %159 [
    i1 true, label %160
  ]

159:                                              ; preds = %cond_exit_157
  store { i1, { { i64, i64, i64 }, i64 } } %"157_1336", ptr %"013", align 8
  br label %51

160:                                              ; preds = %cond_exit_157
  store { i1, { { i64, i64, i64 }, i64 } } %"157_1336", ptr %"222_0", align 8
  br label %42

cond_237_case_0:                                  ; preds = %48
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"241_0", align 8
  %"241_0344" = load { i32, ptr }, ptr %"241_0", align 8
  %161 = extractvalue { i32, ptr } %"241_0344", 0
  %shift_code345 = add i32 %161, 1000
  %162 = extractvalue { i32, ptr } %"241_0344", 1
  call void @panic(i32 %shift_code345, ptr %162)
  store i64 0, ptr %"243_0", align 8
  %"243_0346" = load i64, ptr %"243_0", align 8
  store i64 %"243_0346", ptr %"0342", align 8
  br label %cond_exit_237

cond_237_case_1:                                  ; preds = %49
  %"0348" = load i64, ptr %"0347", align 8
  store i64 %"0348", ptr %"245_0", align 8
  %"245_0349" = load i64, ptr %"245_0", align 8
  store i64 %"245_0349", ptr %"0342", align 8
  br label %cond_exit_237

cond_exit_237:                                    ; preds = %cond_237_case_1, %cond_237_case_0
  %"0343" = load i64, ptr %"0342", align 8
  store i64 %"0343", ptr %"237_0", align 8
  %"222_0350" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"222_0", align 8
  %163 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"222_0350", 0
  switch i1 %163, label %164 [
    i1 true, label %165
  ]

164:                                              ; preds = %cond_exit_237
  br label %cond_224_case_0

165:                                              ; preds = %cond_exit_237
  %166 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"222_0350", 1
  store { { i64, i64, i64 }, i64 } %166, ptr %"0356", align 8
  br label %cond_224_case_1

cond_224_case_0:                                  ; preds = %164
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"228_0", align 8
  %"228_0353" = load { i32, ptr }, ptr %"228_0", align 8
  %167 = extractvalue { i32, ptr } %"228_0353", 0
  %shift_code354 = add i32 %167, 1000
  %168 = extractvalue { i32, ptr } %"228_0353", 1
  call void @panic(i32 %shift_code354, ptr %168)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"230_0", align 8
  %"230_0355" = load { { i64, i64, i64 }, i64 }, ptr %"230_0", align 8
  store { { i64, i64, i64 }, i64 } %"230_0355", ptr %"0351", align 8
  br label %cond_exit_224

cond_224_case_1:                                  ; preds = %165
  %"0357" = load { { i64, i64, i64 }, i64 }, ptr %"0356", align 8
  store { { i64, i64, i64 }, i64 } %"0357", ptr %"232_0", align 8
  %"232_0358" = load { { i64, i64, i64 }, i64 }, ptr %"232_0", align 8
  store { { i64, i64, i64 }, i64 } %"232_0358", ptr %"0351", align 8
  br label %cond_exit_224

cond_exit_224:                                    ; preds = %cond_224_case_1, %cond_224_case_0
  %"0352" = load { { i64, i64, i64 }, i64 }, ptr %"0351", align 8
  store { { i64, i64, i64 }, i64 } %"0352", ptr %"224_0", align 8
  %"224_0359" = load { { i64, i64, i64 }, i64 }, ptr %"224_0", align 8
  %169 = extractvalue { { i64, i64, i64 }, i64 } %"224_0359", 1
  %170 = extractvalue { { i64, i64, i64 }, i64 } %"224_0359", 0
  store i64 %169, ptr %"234_0", align 8
  store { i64, i64, i64 } %170, ptr %"234_1", align 8
  %"237_0360" = load i64, ptr %"237_0", align 8
  %"249_0361" = load i64, ptr %"249_0", align 8
  %"234_0362" = load i64, ptr %"234_0", align 8
  call void @"gpu.call.i:v"(i64 %"237_0360", i64 %"249_0361", i64 %"234_0362")
  store i64 %"237_0360", ptr %"250_0", align 8
  %"250_0363" = load i64, ptr %"250_0", align 8
  store i64 %"250_0363", ptr %"251_0", align 8
  %"251_0364" = load i64, ptr %"251_0", align 8
  %"254_0365" = load i64, ptr %"254_0", align 8
  call void @"gpu.call.:i"(i64 %"251_0364", i64 %"254_0365")
  store i64 %"251_0364", ptr %"255_0", align 8
  %"255_0366" = load i64, ptr %"255_0", align 8
  %171 = call i64 @gpu.result.i(i64 %"255_0366")
  store i64 %"255_0366", ptr %"256_0", align 8
  store i64 %171, ptr %"256_1", align 8
  %"256_0367" = load i64, ptr %"256_0", align 8
  call void @gpu.close(i64 %"256_0367")
  %"256_1368" = load i64, ptr %"256_1", align 8
  %tag_len369 = load i8, ptr @res_fresh.1E0CAA49.0, align 1
  %tag_len370 = zext i8 %tag_len369 to i64
  call void @print_int(ptr @res_fresh.1E0CAA49.0, i64 %tag_len370, i64 %"256_1368")
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

175:                                              ; preds = %cond_exit_224
  store i64 %"235_0377", ptr %"154_0", align 8
  store i64 %"235_2378", ptr %"154_1", align 8
  store i64 %"235_1379", ptr %"154_2", align 8
  br label %38

cond_276_case_0:                                  ; preds = %53
  br label %cond_exit_276

cond_276_case_1:                                  ; preds = %54
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
  %set = load i1, ptr @gpu.function_id.total.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.total.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.total, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.total.id, align 8
  store i1 true, ptr @gpu.function_id.total.known, align 1
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
  %set = load i1, ptr @gpu.function_id.fire.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.fire.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.fire, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.fire.id, align 8
  store i1 true, ptr @gpu.function_id.fire.known, align 1
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
  %set = load i1, ptr @gpu.function_id.half.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.half.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.half, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.half.id, align 8
  store i1 true, ptr @gpu.function_id.half.known, align 1
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
  %set = load i1, ptr @gpu.function_id.add.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.add.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.add, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.add.id, align 8
  store i1 true, ptr @gpu.function_id.add.known, align 1
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
  call void @gpu_loops.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
