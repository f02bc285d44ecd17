; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@gpu.name.many = private unnamed_addr constant [5 x i8] c"many\00"
@gpu.known.many = internal thread_local global i1 false
@gpu.id.many = internal thread_local global i64 0
@"gpu.signature.iiiiffffiiii:i" = private unnamed_addr constant [15 x i8] c"iiiiffffiiii:i\00"
@res_ascending.F3B28F4D.0 = private constant [19 x i8] c"\12USER:INT:ascending"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@res_computed.6DECA001.0 = private constant [18 x i8] c"\11USER:INT:computed"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"

define internal void @__hugr__.gpu_twelve_arguments.main.1() {
alloca_block:
  %"172_0" = alloca i64, align 8
  %"170_0" = alloca i64, align 8
  %"168_0" = alloca i64, align 8
  %"166_0" = alloca i64, align 8
  %"149_0" = alloca {}, align 8
  %"147_0" = alloca i64, align 8
  %"145_0" = alloca i64, align 8
  %"143_0" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"139_0" = alloca double, align 8
  %"137_0" = alloca double, align 8
  %"135_0" = alloca double, align 8
  %"133_0" = alloca double, align 8
  %"131_0" = alloca i64, align 8
  %"129_0" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"125_0" = alloca i64, align 8
  %"114_0" = alloca { i1, i64 }, align 8
  %"115_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"119_0" = alloca { i32, ptr }, align 8
  %"121_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"123_0" = alloca i64, align 8
  %"151_0" = alloca i64, align 8
  %"152_0" = alloca i64, align 8
  %"153_0" = alloca i64, align 8
  %"153_1" = alloca i64, align 8
  %"4_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"4_1" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca i64, align 8
  %"6_2" = alloca i64, align 8
  %"6_3" = alloca i64, align 8
  %"031" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca i64, align 8
  %"75_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"75_1" = alloca i64, align 8
  %"9_0" = alloca i1, align 1
  %"9_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"8_0" = alloca { i64, i64, i64 }, align 8
  %"23_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"25_0" = alloca { i64, i64, i64 }, align 8
  %"040" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"092" = alloca { i1, i64, i64, i64 }, align 8
  %"094" = alloca i64, align 8
  %"195" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca i64, align 8
  %"49_2" = alloca i64, align 8
  %"51_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0103" = alloca i64, align 8
  %"1104" = alloca i64, align 8
  %"2105" = alloca i64, align 8
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
  %"0132" = alloca i1, align 1
  %"1133" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"15_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"13_0" = alloca i1, align 1
  %"0138" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"18_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"22_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"20_0" = alloca i1, align 1
  %"112_0" = alloca {}, align 8
  %"88_0" = alloca i64, align 8
  %"88_2" = alloca i64, align 8
  %"88_1" = alloca i64, align 8
  %"110_0" = alloca i64, align 8
  %"106_0" = alloca {}, align 8
  %"104_0" = alloca i64, align 8
  %"100_0" = alloca i64, align 8
  %"98_0" = alloca double, align 8
  %"96_0" = alloca double, align 8
  %"93_0" = alloca i64, align 8
  %"91_0" = alloca i64, align 8
  %"77_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0154" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"81_0" = alloca { i32, ptr }, align 8
  %"83_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0159" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"85_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"108_0" = alloca i64, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca { i64, i64, i64 }, align 8
  %"103_0" = alloca i64, align 8
  %"102_0" = alloca i64, align 8
  %"90_0" = alloca i64, align 8
  %"89_0" = alloca double, align 8
  %"95_0" = alloca double, align 8
  %"109_0" = alloca i64, align 8
  %"110_1" = alloca i64, align 8
  %"0201" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"160_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"162_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 3, ptr %"172_0", align 8
  store i64 0, ptr %"170_0", align 8
  store i64 1, ptr %"168_0", align 8
  store i64 0, ptr %"166_0", align 8
  store {} zeroinitializer, ptr %"149_0", align 1
  store i64 12, ptr %"147_0", align 8
  store i64 11, ptr %"145_0", align 8
  store i64 10, ptr %"143_0", align 8
  store i64 9, ptr %"141_0", align 8
  store double 8.000000e+00, ptr %"139_0", align 8
  store double 7.000000e+00, ptr %"137_0", align 8
  store double 6.000000e+00, ptr %"135_0", align 8
  store double 5.000000e+00, ptr %"133_0", align 8
  store i64 4, ptr %"131_0", align 8
  store i64 3, ptr %"129_0", align 8
  store i64 2, ptr %"127_0", align 8
  store i64 1, ptr %"125_0", align 8
  %"170_01" = load i64, ptr %"170_0", align 8
  %0 = call i64 @gpu.open(i64 %"170_01")
  %1 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %0, 1
  store { i1, i64 } %1, ptr %"114_0", align 8
  %"114_02" = load { i1, i64 }, ptr %"114_0", align 8
  %2 = extractvalue { i1, i64 } %"114_02", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %entry_block
  br label %cond_115_case_0

4:                                                ; preds = %entry_block
  %5 = extractvalue { i1, i64 } %"114_02", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_115_case_1

cond_115_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"119_0", align 8
  %"119_04" = load { i32, ptr }, ptr %"119_0", align 8
  %6 = extractvalue { i32, ptr } %"119_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"119_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"121_0", align 8
  %"121_05" = load i64, ptr %"121_0", align 8
  store i64 %"121_05", ptr %"0", align 8
  br label %cond_exit_115

cond_115_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"123_0", align 8
  %"123_08" = load i64, ptr %"123_0", align 8
  store i64 %"123_08", ptr %"0", align 8
  br label %cond_exit_115

cond_exit_115:                                    ; preds = %cond_115_case_1, %cond_115_case_0
  %"03" = load i64, ptr %"0", align 8
  store i64 %"03", ptr %"115_0", align 8
  %"149_09" = load {}, ptr %"149_0", align 1
  %8 = call i64 @gpu.function_id.many()
  store i64 %8, ptr %"151_0", align 8
  %"115_010" = load i64, ptr %"115_0", align 8
  %"151_011" = load i64, ptr %"151_0", align 8
  %"125_012" = load i64, ptr %"125_0", align 8
  %"127_013" = load i64, ptr %"127_0", align 8
  %"129_014" = load i64, ptr %"129_0", align 8
  %"131_015" = load i64, ptr %"131_0", align 8
  %"133_016" = load double, ptr %"133_0", align 8
  %"135_017" = load double, ptr %"135_0", align 8
  %"137_018" = load double, ptr %"137_0", align 8
  %"139_019" = load double, ptr %"139_0", align 8
  %"141_020" = load i64, ptr %"141_0", align 8
  %"143_021" = load i64, ptr %"143_0", align 8
  %"145_022" = load i64, ptr %"145_0", align 8
  %"147_023" = load i64, ptr %"147_0", align 8
  call void @"gpu.call.iiiiffffiiii:i"(i64 %"115_010", i64 %"151_011", i64 %"125_012", i64 %"127_013", i64 %"129_014", i64 %"131_015", double %"133_016", double %"135_017", double %"137_018", double %"139_019", i64 %"141_020", i64 %"143_021", i64 %"145_022", i64 %"147_023")
  store i64 %"115_010", ptr %"152_0", align 8
  %"152_024" = load i64, ptr %"152_0", align 8
  %9 = call i64 @gpu.result.i(i64 %"152_024")
  store i64 %"152_024", ptr %"153_0", align 8
  store i64 %9, ptr %"153_1", align 8
  %"153_125" = load i64, ptr %"153_1", align 8
  %tag_len = load i8, ptr @res_ascending.F3B28F4D.0, align 1
  %tag_len26 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_ascending.F3B28F4D.0, i64 %tag_len26, i64 %"153_125")
  %"166_027" = load i64, ptr %"166_0", align 8
  %"168_028" = load i64, ptr %"168_0", align 8
  %"172_029" = load i64, ptr %"172_0", align 8
  %"153_030" = load i64, ptr %"153_0", align 8
  store i64 %"166_027", ptr %"6_0", align 8
  store i64 %"168_028", ptr %"6_1", align 8
  store i64 %"172_029", ptr %"6_2", align 8
  store i64 %"153_030", ptr %"6_3", align 8
  br label %10

10:                                               ; preds = %85, %cond_exit_115
  %"6_032" = load i64, ptr %"6_0", align 8
  %"6_133" = load i64, ptr %"6_1", align 8
  %"6_234" = load i64, ptr %"6_2", align 8
  %"6_335" = load i64, ptr %"6_3", align 8
  store i64 %"6_032", ptr %"6_0", align 8
  store i64 %"6_133", ptr %"6_1", align 8
  store i64 %"6_234", ptr %"6_2", align 8
  store i64 %"6_335", ptr %"6_3", align 8
  %"6_036" = load i64, ptr %"6_0", align 8
  %"6_237" = load i64, ptr %"6_2", align 8
  %"6_138" = load i64, ptr %"6_1", align 8
  %11 = insertvalue { i64, i64, i64 } poison, i64 %"6_036", 0
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"6_237", 1
  %13 = insertvalue { i64, i64, i64 } %12, i64 %"6_138", 2
  store { i64, i64, i64 } %13, ptr %"8_0", align 8
  %"8_039" = load { i64, i64, i64 }, ptr %"8_0", align 8
  store { i64, i64, i64 } %"8_039", ptr %"25_0", align 8
  br label %24

14:                                               ; preds = %70
  %"75_0151" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %"75_1152" = load i64, ptr %"75_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"75_0151", ptr %"75_0", align 8
  store i64 %"75_1152", ptr %"75_1", align 8
  store {} undef, ptr %"112_0", align 1
  store {} zeroinitializer, ptr %"106_0", align 1
  store i64 -100, ptr %"104_0", align 8
  store i64 3, ptr %"100_0", align 8
  store double 1.000000e+00, ptr %"98_0", align 8
  store double 0.000000e+00, ptr %"96_0", align 8
  store i64 1, ptr %"93_0", align 8
  store i64 0, ptr %"91_0", align 8
  %"75_0153" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %15 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0153", 0
  switch i1 %15, label %16 [
    i1 true, label %17
  ]

16:                                               ; preds = %14
  br label %cond_77_case_0

17:                                               ; preds = %14
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0153", 1
  store { { i64, i64, i64 }, i64 } %18, ptr %"0159", align 8
  br label %cond_77_case_1

19:                                               ; preds = %69
  %"0149" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"031", align 8
  %"1150" = load i64, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0149", ptr %"4_0", align 8
  store i64 %"1150", ptr %"4_1", align 8
  %"4_0200" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %20 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0200", 0
  switch i1 %20, label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %19
  br label %cond_155_case_0

22:                                               ; preds = %19
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0200", 1
  store { { i64, i64, i64 }, i64 } %23, ptr %"0201", align 8
  br label %cond_155_case_1

24:                                               ; preds = %10
  %"25_041" = load { i64, i64, i64 }, ptr %"25_0", align 8
  store { i64, i64, i64 } %"25_041", ptr %"25_0", align 8
  store i64 0, ptr %"28_0", align 8
  %"25_042" = load { i64, i64, i64 }, ptr %"25_0", align 8
  %25 = extractvalue { i64, i64, i64 } %"25_042", 0
  %26 = extractvalue { i64, i64, i64 } %"25_042", 1
  %27 = extractvalue { i64, i64, i64 } %"25_042", 2
  store i64 %25, ptr %"27_0", align 8
  store i64 %26, ptr %"27_1", align 8
  store i64 %27, ptr %"27_2", align 8
  %"27_243" = load i64, ptr %"27_2", align 8
  %"28_044" = load i64, ptr %"28_0", align 8
  %28 = icmp sge i64 %"27_243", %"28_044"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"30_0", align 1
  %"30_045" = load i1, ptr %"30_0", align 1
  %"27_046" = load i64, ptr %"27_0", align 8
  %"27_247" = load i64, ptr %"27_2", align 8
  %"27_148" = load i64, ptr %"27_1", align 8
  store i1 %"30_045", ptr %"30_0", align 1
  store i64 %"27_046", ptr %"27_0", align 8
  store i64 %"27_247", ptr %"27_2", align 8
  store i64 %"27_148", ptr %"27_1", align 8
  %"30_049" = load i1, ptr %"30_0", align 1
  %"27_050" = load i64, ptr %"27_0", align 8
  %"27_251" = load i64, ptr %"27_2", align 8
  %"27_152" = load i64, ptr %"27_1", align 8
  switch i1 %"30_049", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %24
  store i64 %"27_050", ptr %"39_0", align 8
  store i64 %"27_251", ptr %"39_1", align 8
  store i64 %"27_152", ptr %"39_2", align 8
  br label %36

31:                                               ; preds = %24
  store i64 %"27_050", ptr %"33_0", align 8
  store i64 %"27_251", ptr %"33_1", align 8
  store i64 %"27_152", ptr %"33_2", align 8
  br label %32

32:                                               ; preds = %31
  %"33_054" = load i64, ptr %"33_0", align 8
  %"33_155" = load i64, ptr %"33_1", align 8
  %"33_256" = load i64, ptr %"33_2", align 8
  store i64 %"33_054", ptr %"33_0", align 8
  store i64 %"33_155", ptr %"33_1", align 8
  store i64 %"33_256", ptr %"33_2", align 8
  store {} undef, ptr %"36_0", align 1
  %"33_057" = load i64, ptr %"33_0", align 8
  %"33_258" = load i64, ptr %"33_2", align 8
  %33 = icmp sge i64 %"33_057", %"33_258"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"35_0", align 1
  %"36_059" = load {}, ptr %"36_0", align 1
  %"35_060" = load i1, ptr %"35_0", align 1
  %"33_061" = load i64, ptr %"33_0", align 8
  %"33_162" = load i64, ptr %"33_1", align 8
  %"33_263" = load i64, ptr %"33_2", align 8
  store {} %"36_059", ptr %"36_0", align 1
  store i1 %"35_060", ptr %"35_0", align 1
  store i64 %"33_061", ptr %"33_0", align 8
  store i64 %"33_162", ptr %"33_1", align 8
  store i64 %"33_263", ptr %"33_2", align 8
  %"36_064" = load {}, ptr %"36_0", align 1
  %"35_065" = load i1, ptr %"35_0", align 1
  %"33_066" = load i64, ptr %"33_0", align 8
  %"33_167" = load i64, ptr %"33_1", align 8
  %"33_268" = load i64, ptr %"33_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"35_065", ptr %"45_0", align 1
  store i64 %"33_066", ptr %"45_1", align 8
  store i64 %"33_167", ptr %"45_2", align 8
  store i64 %"33_268", ptr %"45_3", align 8
  br label %40

36:                                               ; preds = %30
  %"39_069" = load i64, ptr %"39_0", align 8
  %"39_170" = load i64, ptr %"39_1", align 8
  %"39_271" = load i64, ptr %"39_2", align 8
  store i64 %"39_069", ptr %"39_0", align 8
  store i64 %"39_170", ptr %"39_1", align 8
  store i64 %"39_271", ptr %"39_2", align 8
  store {} undef, ptr %"42_0", align 1
  %"39_072" = load i64, ptr %"39_0", align 8
  %"39_273" = load i64, ptr %"39_2", align 8
  %37 = icmp sle i64 %"39_072", %"39_273"
  %38 = select i1 %37, i1 true, i1 false
  store i1 %38, ptr %"41_0", align 1
  %"42_074" = load {}, ptr %"42_0", align 1
  %"41_075" = load i1, ptr %"41_0", align 1
  %"39_076" = load i64, ptr %"39_0", align 8
  %"39_177" = load i64, ptr %"39_1", align 8
  %"39_278" = load i64, ptr %"39_2", align 8
  store {} %"42_074", ptr %"42_0", align 1
  store i1 %"41_075", ptr %"41_0", align 1
  store i64 %"39_076", ptr %"39_0", align 8
  store i64 %"39_177", ptr %"39_1", align 8
  store i64 %"39_278", ptr %"39_2", align 8
  %"42_079" = load {}, ptr %"42_0", align 1
  %"41_080" = load i1, ptr %"41_0", align 1
  %"39_081" = load i64, ptr %"39_0", align 8
  %"39_182" = load i64, ptr %"39_1", align 8
  %"39_283" = load i64, ptr %"39_2", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %36
  store i1 %"41_080", ptr %"45_0", align 1
  store i64 %"39_081", ptr %"45_1", align 8
  store i64 %"39_182", ptr %"45_2", align 8
  store i64 %"39_283", ptr %"45_3", align 8
  br label %40

40:                                               ; preds = %39, %35
  %"45_084" = load i1, ptr %"45_0", align 1
  %"45_185" = load i64, ptr %"45_1", align 8
  %"45_286" = load i64, ptr %"45_2", align 8
  %"45_387" = load i64, ptr %"45_3", align 8
  store i1 %"45_084", ptr %"45_0", align 1
  store i64 %"45_185", ptr %"45_1", align 8
  store i64 %"45_286", ptr %"45_2", align 8
  store i64 %"45_387", ptr %"45_3", align 8
  %"45_088" = load i1, ptr %"45_0", align 1
  %"45_189" = load i64, ptr %"45_1", align 8
  %"45_290" = load i64, ptr %"45_2", align 8
  %"45_391" = load i64, ptr %"45_3", align 8
  switch i1 %"45_088", label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %40
  store i64 %"45_189", ptr %"094", align 8
  store i64 %"45_290", ptr %"195", align 8
  store i64 %"45_391", ptr %"2", align 8
  br label %cond_47_case_0

42:                                               ; preds = %40
  store i64 %"45_189", ptr %"0103", align 8
  store i64 %"45_290", ptr %"1104", align 8
  store i64 %"45_391", ptr %"2105", align 8
  br label %cond_47_case_1

43:                                               ; preds = %67
  store {} undef, ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"60_0", align 8
  %"62_0112" = load {}, ptr %"62_0", align 1
  %"60_0113" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  store {} %"62_0112", ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"60_0113", ptr %"60_0", align 8
  %"62_0114" = load {}, ptr %"62_0", align 1
  %"60_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %43
  store { i1, { { i64, i64, i64 }, i64 } } %"60_0115", ptr %"040", align 8
  br label %54

45:                                               ; preds = %63
  %"65_0116" = load i64, ptr %"65_0", align 8
  %"65_1117" = load i64, ptr %"65_1", align 8
  %"65_2118" = load i64, ptr %"65_2", align 8
  store i64 %"65_0116", ptr %"65_0", align 8
  store i64 %"65_1117", ptr %"65_1", align 8
  store i64 %"65_2118", ptr %"65_2", align 8
  store {} undef, ptr %"71_0", align 1
  %"65_0119" = load i64, ptr %"65_0", align 8
  %"65_1120" = load i64, ptr %"65_1", align 8
  %46 = add i64 %"65_0119", %"65_1120"
  store i64 %46, ptr %"67_0", align 8
  %"67_0121" = load i64, ptr %"67_0", align 8
  %"65_2122" = load i64, ptr %"65_2", align 8
  %"65_1123" = load i64, ptr %"65_1", align 8
  %47 = insertvalue { i64, i64, i64 } poison, i64 %"67_0121", 0
  %48 = insertvalue { i64, i64, i64 } %47, i64 %"65_2122", 1
  %49 = insertvalue { i64, i64, i64 } %48, i64 %"65_1123", 2
  store { i64, i64, i64 } %49, ptr %"68_0", align 8
  %"65_0124" = load i64, ptr %"65_0", align 8
  %"68_0125" = load { i64, i64, i64 }, ptr %"68_0", align 8
  %50 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"65_0124", 1
  %51 = insertvalue { { i64, i64, i64 }, i64 } %50, { i64, i64, i64 } %"68_0125", 0
  store { { i64, i64, i64 }, i64 } %51, ptr %"69_0", align 8
  %"69_0126" = load { { i64, i64, i64 }, i64 }, ptr %"69_0", align 8
  %52 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"69_0126", 1
  store { i1, { { i64, i64, i64 }, i64 } } %52, ptr %"70_0", align 8
  %"71_0127" = load {}, ptr %"71_0", align 1
  %"70_0128" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  store {} %"71_0127", ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0128", ptr %"70_0", align 8
  %"71_0129" = load {}, ptr %"71_0", align 1
  %"70_0130" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  switch i1 false, label %53 [
  ]

53:                                               ; preds = %45
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0130", ptr %"040", align 8
  br label %54

54:                                               ; preds = %53, %44
  %"053" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"040", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"053", ptr %"23_0", align 8
  %"23_0131" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"23_0", align 8
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0131", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_9_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0131", 1
  store { { i64, i64, i64 }, i64 } %58, ptr %"0138", align 8
  br label %cond_9_case_1

cond_47_case_0:                                   ; preds = %41
  %"096" = load i64, ptr %"094", align 8
  %"197" = load i64, ptr %"195", align 8
  %"298" = load i64, ptr %"2", align 8
  store i64 %"096", ptr %"49_0", align 8
  store i64 %"197", ptr %"49_1", align 8
  store i64 %"298", ptr %"49_2", align 8
  %"49_099" = load i64, ptr %"49_0", align 8
  %"49_1100" = load i64, ptr %"49_1", align 8
  %"49_2101" = load i64, ptr %"49_2", align 8
  %59 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"49_099", 1
  %60 = insertvalue { i1, i64, i64, i64 } %59, i64 %"49_1100", 2
  %61 = insertvalue { i1, i64, i64, i64 } %60, i64 %"49_2101", 3
  store { i1, i64, i64, i64 } %61, ptr %"51_0", align 8
  %"51_0102" = load { i1, i64, i64, i64 }, ptr %"51_0", align 8
  store { i1, i64, i64, i64 } %"51_0102", ptr %"092", align 8
  br label %cond_exit_47

cond_47_case_1:                                   ; preds = %42
  %"0106" = load i64, ptr %"0103", align 8
  %"1107" = load i64, ptr %"1104", align 8
  %"2108" = load i64, ptr %"2105", align 8
  store i64 %"0106", ptr %"53_0", align 8
  store i64 %"1107", ptr %"53_1", align 8
  store i64 %"2108", ptr %"53_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"55_0", align 8
  %"55_0109" = load { i1, i64, i64, i64 }, ptr %"55_0", align 8
  store { i1, i64, i64, i64 } %"55_0109", ptr %"092", align 8
  br label %cond_exit_47

cond_exit_47:                                     ; preds = %cond_47_case_1, %cond_47_case_0
  %"093" = load { i1, i64, i64, i64 }, ptr %"092", align 8
  store { i1, i64, i64, i64 } %"093", ptr %"47_0", align 8
  %"47_0110" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  store { i1, i64, i64, i64 } %"47_0110", ptr %"47_0", align 8
  %"47_0111" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  %62 = extractvalue { i1, i64, i64, i64 } %"47_0111", 0
  switch i1 %62, label %63 [
    i1 true, label %67
  ]

63:                                               ; preds = %cond_exit_47
  %64 = extractvalue { i1, i64, i64, i64 } %"47_0111", 1
  %65 = extractvalue { i1, i64, i64, i64 } %"47_0111", 2
  %66 = extractvalue { i1, i64, i64, i64 } %"47_0111", 3
  store i64 %64, ptr %"65_0", align 8
  store i64 %65, ptr %"65_1", align 8
  store i64 %66, ptr %"65_2", align 8
  br label %45

67:                                               ; preds = %cond_exit_47
  br label %43

cond_9_case_0:                                    ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"15_0", align 8
  store i1 false, ptr %"13_0", align 1
  %"13_0136" = load i1, ptr %"13_0", align 1
  %"15_0137" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"15_0", align 8
  store i1 %"13_0136", ptr %"0132", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"15_0137", ptr %"1133", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %57
  %"0139" = load { { i64, i64, i64 }, i64 }, ptr %"0138", align 8
  store { { i64, i64, i64 }, i64 } %"0139", ptr %"18_0", align 8
  %"18_0140" = load { { i64, i64, i64 }, i64 }, ptr %"18_0", align 8
  %68 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"18_0140", 1
  store { i1, { { i64, i64, i64 }, i64 } } %68, ptr %"22_0", align 8
  store i1 true, ptr %"20_0", align 1
  %"20_0141" = load i1, ptr %"20_0", align 1
  %"22_0142" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"22_0", align 8
  store i1 %"20_0141", ptr %"0132", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"22_0142", ptr %"1133", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"0134" = load i1, ptr %"0132", align 1
  %"1135" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1133", align 8
  store i1 %"0134", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1135", ptr %"9_1", align 8
  %"9_0143" = load i1, ptr %"9_0", align 1
  %"9_1144" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3145" = load i64, ptr %"6_3", align 8
  store i1 %"9_0143", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1144", ptr %"9_1", align 8
  store i64 %"6_3145", ptr %"6_3", align 8
  %"9_0146" = load i1, ptr %"9_0", align 1
  %"9_1147" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3148" = load i64, ptr %"6_3", align 8
  switch i1 %"9_0146", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1147", ptr %"031", align 8
  store i64 %"6_3148", ptr %"1", align 8
  br label %19

70:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1147", ptr %"75_0", align 8
  store i64 %"6_3148", ptr %"75_1", align 8
  br label %14

cond_77_case_0:                                   ; preds = %16
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"81_0", align 8
  %"81_0156" = load { i32, ptr }, ptr %"81_0", align 8
  %71 = extractvalue { i32, ptr } %"81_0156", 0
  %shift_code157 = add i32 %71, 1000
  %72 = extractvalue { i32, ptr } %"81_0156", 1
  call void @panic(i32 %shift_code157, ptr %72)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"83_0", align 8
  %"83_0158" = load { { i64, i64, i64 }, i64 }, ptr %"83_0", align 8
  store { { i64, i64, i64 }, i64 } %"83_0158", ptr %"0154", align 8
  br label %cond_exit_77

cond_77_case_1:                                   ; preds = %17
  %"0160" = load { { i64, i64, i64 }, i64 }, ptr %"0159", align 8
  store { { i64, i64, i64 }, i64 } %"0160", ptr %"85_0", align 8
  %"85_0161" = load { { i64, i64, i64 }, i64 }, ptr %"85_0", align 8
  store { { i64, i64, i64 }, i64 } %"85_0161", ptr %"0154", align 8
  br label %cond_exit_77

cond_exit_77:                                     ; preds = %cond_77_case_1, %cond_77_case_0
  %"0155" = load { { i64, i64, i64 }, i64 }, ptr %"0154", align 8
  store { { i64, i64, i64 }, i64 } %"0155", ptr %"77_0", align 8
  %"106_0162" = load {}, ptr %"106_0", align 1
  %73 = call i64 @gpu.function_id.many()
  store i64 %73, ptr %"108_0", align 8
  %"77_0163" = load { { i64, i64, i64 }, i64 }, ptr %"77_0", align 8
  %74 = extractvalue { { i64, i64, i64 }, i64 } %"77_0163", 1
  %75 = extractvalue { { i64, i64, i64 }, i64 } %"77_0163", 0
  store i64 %74, ptr %"87_0", align 8
  store { i64, i64, i64 } %75, ptr %"87_1", align 8
  %"87_0164" = load i64, ptr %"87_0", align 8
  %"87_0165" = load i64, ptr %"87_0", align 8
  %76 = mul i64 %"87_0164", %"87_0165"
  store i64 %76, ptr %"103_0", align 8
  %"100_0166" = load i64, ptr %"100_0", align 8
  %"87_0167" = load i64, ptr %"87_0", align 8
  %77 = sub i64 %"100_0166", %"87_0167"
  store i64 %77, ptr %"102_0", align 8
  %"87_0168" = load i64, ptr %"87_0", align 8
  %78 = sub i64 0, %"87_0168"
  store i64 %78, ptr %"90_0", align 8
  %"87_0169" = load i64, ptr %"87_0", align 8
  %79 = sitofp i64 %"87_0169" to double
  store double %79, ptr %"89_0", align 8
  %"89_0170" = load double, ptr %"89_0", align 8
  %80 = fneg double %"89_0170"
  store double %80, ptr %"95_0", align 8
  %"75_1171" = load i64, ptr %"75_1", align 8
  %"108_0172" = load i64, ptr %"108_0", align 8
  %"87_0173" = load i64, ptr %"87_0", align 8
  %"90_0174" = load i64, ptr %"90_0", align 8
  %"91_0175" = load i64, ptr %"91_0", align 8
  %"93_0176" = load i64, ptr %"93_0", align 8
  %"89_0177" = load double, ptr %"89_0", align 8
  %"95_0178" = load double, ptr %"95_0", align 8
  %"96_0179" = load double, ptr %"96_0", align 8
  %"98_0180" = load double, ptr %"98_0", align 8
  %"102_0181" = load i64, ptr %"102_0", align 8
  %"87_0182" = load i64, ptr %"87_0", align 8
  %"103_0183" = load i64, ptr %"103_0", align 8
  %"104_0184" = load i64, ptr %"104_0", align 8
  call void @"gpu.call.iiiiffffiiii:i"(i64 %"75_1171", i64 %"108_0172", i64 %"87_0173", i64 %"90_0174", i64 %"91_0175", i64 %"93_0176", double %"89_0177", double %"95_0178", double %"96_0179", double %"98_0180", i64 %"102_0181", i64 %"87_0182", i64 %"103_0183", i64 %"104_0184")
  store i64 %"75_1171", ptr %"109_0", align 8
  %"109_0185" = load i64, ptr %"109_0", align 8
  %81 = call i64 @gpu.result.i(i64 %"109_0185")
  store i64 %"109_0185", ptr %"110_0", align 8
  store i64 %81, ptr %"110_1", align 8
  %"110_1186" = load i64, ptr %"110_1", align 8
  %tag_len187 = load i8, ptr @res_computed.6DECA001.0, align 1
  %tag_len188 = zext i8 %tag_len187 to i64
  call void @print_int(ptr @res_computed.6DECA001.0, i64 %tag_len188, i64 %"110_1186")
  %"87_1189" = load { i64, i64, i64 }, ptr %"87_1", align 8
  %82 = extractvalue { i64, i64, i64 } %"87_1189", 0
  %83 = extractvalue { i64, i64, i64 } %"87_1189", 1
  %84 = extractvalue { i64, i64, i64 } %"87_1189", 2
  store i64 %82, ptr %"88_0", align 8
  store i64 %83, ptr %"88_1", align 8
  store i64 %84, ptr %"88_2", align 8
  %"112_0190" = load {}, ptr %"112_0", align 1
  %"88_0191" = load i64, ptr %"88_0", align 8
  %"88_2192" = load i64, ptr %"88_2", align 8
  %"88_1193" = load i64, ptr %"88_1", align 8
  %"110_0194" = load i64, ptr %"110_0", align 8
  store {} %"112_0190", ptr %"112_0", align 1
  store i64 %"88_0191", ptr %"88_0", align 8
  store i64 %"88_2192", ptr %"88_2", align 8
  store i64 %"88_1193", ptr %"88_1", align 8
  store i64 %"110_0194", ptr %"110_0", align 8
  %"112_0195" = load {}, ptr %"112_0", align 1
  %"88_0196" = load i64, ptr %"88_0", align 8
  %"88_2197" = load i64, ptr %"88_2", align 8
  %"88_1198" = load i64, ptr %"88_1", align 8
  %"110_0199" = load i64, ptr %"110_0", align 8
  switch i1 false, label %85 [
  ]

85:                                               ; preds = %cond_exit_77
  store i64 %"88_0196", ptr %"6_0", align 8
  store i64 %"88_2197", ptr %"6_1", align 8
  store i64 %"88_1198", ptr %"6_2", align 8
  store i64 %"110_0199", ptr %"6_3", align 8
  br label %10

cond_155_case_0:                                  ; preds = %21
  br label %cond_exit_155

cond_155_case_1:                                  ; preds = %22
  %"0202" = load { { i64, i64, i64 }, i64 }, ptr %"0201", align 8
  store { { i64, i64, i64 }, i64 } %"0202", ptr %"160_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"162_0", align 8
  %"162_0203" = load { i32, ptr }, ptr %"162_0", align 8
  %"160_0204" = load { { i64, i64, i64 }, i64 }, ptr %"160_0", align 8
  %86 = extractvalue { i32, ptr } %"162_0203", 0
  %shift_code205 = add i32 %86, 1000
  %87 = extractvalue { i32, ptr } %"162_0203", 1
  call void @panic(i32 %shift_code205, ptr %87)
  br label %cond_exit_155

cond_exit_155:                                    ; preds = %cond_155_case_1, %cond_155_case_0
  %"4_1206" = load i64, ptr %"4_1", align 8
  call void @gpu.close(i64 %"4_1206")
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
define internal i64 @gpu.function_id.many() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.many, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.many, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.many, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.many, align 8
  store i1 true, ptr @gpu.known.many, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_get_function_id(ptr, ptr)

; Function Attrs: noinline
define internal void @"gpu.call.iiiiffffiiii:i"(i64 %0, i64 %1, i64 %2, i64 %3, i64 %4, i64 %5, double %6, double %7, double %8, double %9, i64 %10, i64 %11, i64 %12, i64 %13) #2 {
entry:
  %blob = alloca [96 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store i64 %2, ptr %place, align 1
  %place1 = getelementptr inbounds i8, ptr %blob, i64 8
  store i64 %3, ptr %place1, align 1
  %place2 = getelementptr inbounds i8, ptr %blob, i64 16
  store i64 %4, ptr %place2, align 1
  %place3 = getelementptr inbounds i8, ptr %blob, i64 24
  store i64 %5, ptr %place3, align 1
  %place4 = getelementptr inbounds i8, ptr %blob, i64 32
  store double %6, ptr %place4, align 1
  %place5 = getelementptr inbounds i8, ptr %blob, i64 40
  store double %7, ptr %place5, align 1
  %place6 = getelementptr inbounds i8, ptr %blob, i64 48
  store double %8, ptr %place6, align 1
  %place7 = getelementptr inbounds i8, ptr %blob, i64 56
  store double %9, ptr %place7, align 1
  %place8 = getelementptr inbounds i8, ptr %blob, i64 64
  store i64 %10, ptr %place8, align 1
  %place9 = getelementptr inbounds i8, ptr %blob, i64 72
  store i64 %11, ptr %place9, align 1
  %place10 = getelementptr inbounds i8, ptr %blob, i64 80
  store i64 %12, ptr %place10, align 1
  %place11 = getelementptr inbounds i8, ptr %blob, i64 88
  store i64 %13, ptr %place11, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 96, ptr %blob, ptr @"gpu.signature.iiiiffffiiii:i")
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
  call void @__hugr__.gpu_twelve_arguments.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
