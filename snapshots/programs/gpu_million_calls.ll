; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@res_sum.C1AD46A4.0 = private constant [13 x i8] c"\0CUSER:INT:sum"

define internal void @__hugr__.gpu_million_calls.main.1() {
alloca_block:
  %"127_0" = alloca i64, align 8
  %"125_0" = alloca i64, align 8
  %"123_0" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"107_0" = alloca i64, align 8
  %"96_0" = alloca { i1, i64 }, align 8
  %"97_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"101_0" = alloca { i32, ptr }, align 8
  %"103_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"105_0" = alloca i64, align 8
  %"4_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"4_1" = alloca i64, align 8
  %"4_2" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca i64, align 8
  %"6_2" = alloca i64, align 8
  %"6_3" = alloca i64, align 8
  %"6_4" = alloca i64, align 8
  %"014" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"75_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"75_1" = alloca i64, align 8
  %"75_2" = alloca i64, align 8
  %"9_0" = alloca i1, align 1
  %"9_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"8_0" = alloca { i64, i64, i64 }, align 8
  %"23_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"25_0" = alloca { i64, i64, i64 }, align 8
  %"024" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"076" = alloca { i1, i64, i64, i64 }, align 8
  %"078" = alloca i64, align 8
  %"179" = alloca i64, align 8
  %"280" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca i64, align 8
  %"49_2" = alloca i64, align 8
  %"51_0" = alloca { i1, i64, i64, i64 }, align 8
  %"088" = alloca i64, align 8
  %"189" = alloca i64, align 8
  %"290" = alloca i64, align 8
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
  %"0117" = alloca i1, align 1
  %"1118" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"15_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"13_0" = alloca i1, align 1
  %"0123" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"18_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"22_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"20_0" = alloca i1, align 1
  %"94_0" = alloca {}, align 8
  %"88_0" = alloca i64, align 8
  %"88_2" = alloca i64, align 8
  %"88_1" = alloca i64, align 8
  %"93_1" = alloca i64, align 8
  %"93_0" = alloca i64, align 8
  %"89_0" = alloca {}, align 8
  %"77_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0143" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"81_0" = alloca { i32, ptr }, align 8
  %"83_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0148" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"85_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"91_0" = alloca i64, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca { i64, i64, i64 }, align 8
  %"92_0" = alloca i64, align 8
  %"0172" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"114_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"116_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 1000000, ptr %"127_0", align 8
  store i64 0, ptr %"125_0", align 8
  store i64 1, ptr %"123_0", align 8
  store i64 0, ptr %"121_0", align 8
  store i64 0, ptr %"107_0", align 8
  %"125_01" = load i64, ptr %"125_0", align 8
  %0 = call i64 @gpu.open(i64 %"125_01")
  %1 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %0, 1
  store { i1, i64 } %1, ptr %"96_0", align 8
  %"96_02" = load { i1, i64 }, ptr %"96_0", align 8
  %2 = extractvalue { i1, i64 } %"96_02", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %entry_block
  br label %cond_97_case_0

4:                                                ; preds = %entry_block
  %5 = extractvalue { i1, i64 } %"96_02", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_97_case_1

cond_97_case_0:                                   ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"101_0", align 8
  %"101_04" = load { i32, ptr }, ptr %"101_0", align 8
  %6 = extractvalue { i32, ptr } %"101_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"101_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"103_0", align 8
  %"103_05" = load i64, ptr %"103_0", align 8
  store i64 %"103_05", ptr %"0", align 8
  br label %cond_exit_97

cond_97_case_1:                                   ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"105_0", align 8
  %"105_08" = load i64, ptr %"105_0", align 8
  store i64 %"105_08", ptr %"0", align 8
  br label %cond_exit_97

cond_exit_97:                                     ; preds = %cond_97_case_1, %cond_97_case_0
  %"03" = load i64, ptr %"0", align 8
  store i64 %"03", ptr %"97_0", align 8
  %"121_09" = load i64, ptr %"121_0", align 8
  %"123_010" = load i64, ptr %"123_0", align 8
  %"127_011" = load i64, ptr %"127_0", align 8
  %"107_012" = load i64, ptr %"107_0", align 8
  %"97_013" = load i64, ptr %"97_0", align 8
  store i64 %"121_09", ptr %"6_0", align 8
  store i64 %"123_010", ptr %"6_1", align 8
  store i64 %"127_011", ptr %"6_2", align 8
  store i64 %"107_012", ptr %"6_3", align 8
  store i64 %"97_013", ptr %"6_4", align 8
  br label %8

8:                                                ; preds = %78, %cond_exit_97
  %"6_015" = load i64, ptr %"6_0", align 8
  %"6_116" = load i64, ptr %"6_1", align 8
  %"6_217" = load i64, ptr %"6_2", align 8
  %"6_318" = load i64, ptr %"6_3", align 8
  %"6_419" = load i64, ptr %"6_4", align 8
  store i64 %"6_015", ptr %"6_0", align 8
  store i64 %"6_116", ptr %"6_1", align 8
  store i64 %"6_217", ptr %"6_2", align 8
  store i64 %"6_318", ptr %"6_3", align 8
  store i64 %"6_419", ptr %"6_4", align 8
  %"6_020" = load i64, ptr %"6_0", align 8
  %"6_221" = load i64, ptr %"6_2", align 8
  %"6_122" = load i64, ptr %"6_1", align 8
  %9 = insertvalue { i64, i64, i64 } poison, i64 %"6_020", 0
  %10 = insertvalue { i64, i64, i64 } %9, i64 %"6_221", 1
  %11 = insertvalue { i64, i64, i64 } %10, i64 %"6_122", 2
  store { i64, i64, i64 } %11, ptr %"8_0", align 8
  %"8_023" = load { i64, i64, i64 }, ptr %"8_0", align 8
  store { i64, i64, i64 } %"8_023", ptr %"25_0", align 8
  br label %22

12:                                               ; preds = %68
  %"75_0139" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %"75_1140" = load i64, ptr %"75_1", align 8
  %"75_2141" = load i64, ptr %"75_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"75_0139", ptr %"75_0", align 8
  store i64 %"75_1140", ptr %"75_1", align 8
  store i64 %"75_2141", ptr %"75_2", align 8
  store {} undef, ptr %"94_0", align 1
  store {} zeroinitializer, ptr %"89_0", align 1
  %"75_0142" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %13 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0142", 0
  switch i1 %13, label %14 [
    i1 true, label %15
  ]

14:                                               ; preds = %12
  br label %cond_77_case_0

15:                                               ; preds = %12
  %16 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0142", 1
  store { { i64, i64, i64 }, i64 } %16, ptr %"0148", align 8
  br label %cond_77_case_1

17:                                               ; preds = %67
  %"0136" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"014", align 8
  %"1137" = load i64, ptr %"1", align 8
  %"2138" = load i64, ptr %"2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0136", ptr %"4_0", align 8
  store i64 %"1137", ptr %"4_1", align 8
  store i64 %"2138", ptr %"4_2", align 8
  %"4_0171" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0171", 0
  switch i1 %18, label %19 [
    i1 true, label %20
  ]

19:                                               ; preds = %17
  br label %cond_109_case_0

20:                                               ; preds = %17
  %21 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0171", 1
  store { { i64, i64, i64 }, i64 } %21, ptr %"0172", align 8
  br label %cond_109_case_1

22:                                               ; preds = %8
  %"25_025" = load { i64, i64, i64 }, ptr %"25_0", align 8
  store { i64, i64, i64 } %"25_025", ptr %"25_0", align 8
  store i64 0, ptr %"28_0", align 8
  %"25_026" = load { i64, i64, i64 }, ptr %"25_0", align 8
  %23 = extractvalue { i64, i64, i64 } %"25_026", 0
  %24 = extractvalue { i64, i64, i64 } %"25_026", 1
  %25 = extractvalue { i64, i64, i64 } %"25_026", 2
  store i64 %23, ptr %"27_0", align 8
  store i64 %24, ptr %"27_1", align 8
  store i64 %25, ptr %"27_2", align 8
  %"27_227" = load i64, ptr %"27_2", align 8
  %"28_028" = load i64, ptr %"28_0", align 8
  %26 = icmp sge i64 %"27_227", %"28_028"
  %27 = select i1 %26, i1 true, i1 false
  store i1 %27, ptr %"30_0", align 1
  %"30_029" = load i1, ptr %"30_0", align 1
  %"27_030" = load i64, ptr %"27_0", align 8
  %"27_231" = load i64, ptr %"27_2", align 8
  %"27_132" = load i64, ptr %"27_1", align 8
  store i1 %"30_029", ptr %"30_0", align 1
  store i64 %"27_030", ptr %"27_0", align 8
  store i64 %"27_231", ptr %"27_2", align 8
  store i64 %"27_132", ptr %"27_1", align 8
  %"30_033" = load i1, ptr %"30_0", align 1
  %"27_034" = load i64, ptr %"27_0", align 8
  %"27_235" = load i64, ptr %"27_2", align 8
  %"27_136" = load i64, ptr %"27_1", align 8
  switch i1 %"30_033", label %28 [
    i1 true, label %29
  ]

28:                                               ; preds = %22
  store i64 %"27_034", ptr %"39_0", align 8
  store i64 %"27_235", ptr %"39_1", align 8
  store i64 %"27_136", ptr %"39_2", align 8
  br label %34

29:                                               ; preds = %22
  store i64 %"27_034", ptr %"33_0", align 8
  store i64 %"27_235", ptr %"33_1", align 8
  store i64 %"27_136", ptr %"33_2", align 8
  br label %30

30:                                               ; preds = %29
  %"33_038" = load i64, ptr %"33_0", align 8
  %"33_139" = load i64, ptr %"33_1", align 8
  %"33_240" = load i64, ptr %"33_2", align 8
  store i64 %"33_038", ptr %"33_0", align 8
  store i64 %"33_139", ptr %"33_1", align 8
  store i64 %"33_240", ptr %"33_2", align 8
  store {} undef, ptr %"36_0", align 1
  %"33_041" = load i64, ptr %"33_0", align 8
  %"33_242" = load i64, ptr %"33_2", align 8
  %31 = icmp sge i64 %"33_041", %"33_242"
  %32 = select i1 %31, i1 true, i1 false
  store i1 %32, ptr %"35_0", align 1
  %"36_043" = load {}, ptr %"36_0", align 1
  %"35_044" = load i1, ptr %"35_0", align 1
  %"33_045" = load i64, ptr %"33_0", align 8
  %"33_146" = load i64, ptr %"33_1", align 8
  %"33_247" = load i64, ptr %"33_2", align 8
  store {} %"36_043", ptr %"36_0", align 1
  store i1 %"35_044", ptr %"35_0", align 1
  store i64 %"33_045", ptr %"33_0", align 8
  store i64 %"33_146", ptr %"33_1", align 8
  store i64 %"33_247", ptr %"33_2", align 8
  %"36_048" = load {}, ptr %"36_0", align 1
  %"35_049" = load i1, ptr %"35_0", align 1
  %"33_050" = load i64, ptr %"33_0", align 8
  %"33_151" = load i64, ptr %"33_1", align 8
  %"33_252" = load i64, ptr %"33_2", align 8
  switch i1 false, label %33 [
  ]

33:                                               ; preds = %30
  store i1 %"35_049", ptr %"45_0", align 1
  store i64 %"33_050", ptr %"45_1", align 8
  store i64 %"33_151", ptr %"45_2", align 8
  store i64 %"33_252", ptr %"45_3", align 8
  br label %38

34:                                               ; preds = %28
  %"39_053" = load i64, ptr %"39_0", align 8
  %"39_154" = load i64, ptr %"39_1", align 8
  %"39_255" = load i64, ptr %"39_2", align 8
  store i64 %"39_053", ptr %"39_0", align 8
  store i64 %"39_154", ptr %"39_1", align 8
  store i64 %"39_255", ptr %"39_2", align 8
  store {} undef, ptr %"42_0", align 1
  %"39_056" = load i64, ptr %"39_0", align 8
  %"39_257" = load i64, ptr %"39_2", align 8
  %35 = icmp sle i64 %"39_056", %"39_257"
  %36 = select i1 %35, i1 true, i1 false
  store i1 %36, ptr %"41_0", align 1
  %"42_058" = load {}, ptr %"42_0", align 1
  %"41_059" = load i1, ptr %"41_0", align 1
  %"39_060" = load i64, ptr %"39_0", align 8
  %"39_161" = load i64, ptr %"39_1", align 8
  %"39_262" = load i64, ptr %"39_2", align 8
  store {} %"42_058", ptr %"42_0", align 1
  store i1 %"41_059", ptr %"41_0", align 1
  store i64 %"39_060", ptr %"39_0", align 8
  store i64 %"39_161", ptr %"39_1", align 8
  store i64 %"39_262", ptr %"39_2", align 8
  %"42_063" = load {}, ptr %"42_0", align 1
  %"41_064" = load i1, ptr %"41_0", align 1
  %"39_065" = load i64, ptr %"39_0", align 8
  %"39_166" = load i64, ptr %"39_1", align 8
  %"39_267" = load i64, ptr %"39_2", align 8
  switch i1 false, label %37 [
  ]

37:                                               ; preds = %34
  store i1 %"41_064", ptr %"45_0", align 1
  store i64 %"39_065", ptr %"45_1", align 8
  store i64 %"39_166", ptr %"45_2", align 8
  store i64 %"39_267", ptr %"45_3", align 8
  br label %38

38:                                               ; preds = %37, %33
  %"45_068" = load i1, ptr %"45_0", align 1
  %"45_169" = load i64, ptr %"45_1", align 8
  %"45_270" = load i64, ptr %"45_2", align 8
  %"45_371" = load i64, ptr %"45_3", align 8
  store i1 %"45_068", ptr %"45_0", align 1
  store i64 %"45_169", ptr %"45_1", align 8
  store i64 %"45_270", ptr %"45_2", align 8
  store i64 %"45_371", ptr %"45_3", align 8
  %"45_072" = load i1, ptr %"45_0", align 1
  %"45_173" = load i64, ptr %"45_1", align 8
  %"45_274" = load i64, ptr %"45_2", align 8
  %"45_375" = load i64, ptr %"45_3", align 8
  switch i1 %"45_072", label %39 [
    i1 true, label %40
  ]

39:                                               ; preds = %38
  store i64 %"45_173", ptr %"078", align 8
  store i64 %"45_274", ptr %"179", align 8
  store i64 %"45_375", ptr %"280", align 8
  br label %cond_47_case_0

40:                                               ; preds = %38
  store i64 %"45_173", ptr %"088", align 8
  store i64 %"45_274", ptr %"189", align 8
  store i64 %"45_375", ptr %"290", align 8
  br label %cond_47_case_1

41:                                               ; preds = %65
  store {} undef, ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"60_0", align 8
  %"62_097" = load {}, ptr %"62_0", align 1
  %"60_098" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  store {} %"62_097", ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"60_098", ptr %"60_0", align 8
  %"62_099" = load {}, ptr %"62_0", align 1
  %"60_0100" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  switch i1 false, label %42 [
  ]

42:                                               ; preds = %41
  store { i1, { { i64, i64, i64 }, i64 } } %"60_0100", ptr %"024", align 8
  br label %52

43:                                               ; preds = %61
  %"65_0101" = load i64, ptr %"65_0", align 8
  %"65_1102" = load i64, ptr %"65_1", align 8
  %"65_2103" = load i64, ptr %"65_2", align 8
  store i64 %"65_0101", ptr %"65_0", align 8
  store i64 %"65_1102", ptr %"65_1", align 8
  store i64 %"65_2103", ptr %"65_2", align 8
  store {} undef, ptr %"71_0", align 1
  %"65_0104" = load i64, ptr %"65_0", align 8
  %"65_1105" = load i64, ptr %"65_1", align 8
  %44 = add i64 %"65_0104", %"65_1105"
  store i64 %44, ptr %"67_0", align 8
  %"67_0106" = load i64, ptr %"67_0", align 8
  %"65_2107" = load i64, ptr %"65_2", align 8
  %"65_1108" = load i64, ptr %"65_1", align 8
  %45 = insertvalue { i64, i64, i64 } poison, i64 %"67_0106", 0
  %46 = insertvalue { i64, i64, i64 } %45, i64 %"65_2107", 1
  %47 = insertvalue { i64, i64, i64 } %46, i64 %"65_1108", 2
  store { i64, i64, i64 } %47, ptr %"68_0", align 8
  %"65_0109" = load i64, ptr %"65_0", align 8
  %"68_0110" = load { i64, i64, i64 }, ptr %"68_0", align 8
  %48 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"65_0109", 1
  %49 = insertvalue { { i64, i64, i64 }, i64 } %48, { i64, i64, i64 } %"68_0110", 0
  store { { i64, i64, i64 }, i64 } %49, ptr %"69_0", align 8
  %"69_0111" = load { { i64, i64, i64 }, i64 }, ptr %"69_0", align 8
  %50 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"69_0111", 1
  store { i1, { { i64, i64, i64 }, i64 } } %50, ptr %"70_0", align 8
  %"71_0112" = load {}, ptr %"71_0", align 1
  %"70_0113" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  store {} %"71_0112", ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0113", ptr %"70_0", align 8
  %"71_0114" = load {}, ptr %"71_0", align 1
  %"70_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  switch i1 false, label %51 [
  ]

51:                                               ; preds = %43
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0115", ptr %"024", align 8
  br label %52

52:                                               ; preds = %51, %42
  %"037" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"024", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"037", ptr %"23_0", align 8
  %"23_0116" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"23_0", align 8
  %53 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0116", 0
  switch i1 %53, label %54 [
    i1 true, label %55
  ]

54:                                               ; preds = %52
  br label %cond_9_case_0

55:                                               ; preds = %52
  %56 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0116", 1
  store { { i64, i64, i64 }, i64 } %56, ptr %"0123", align 8
  br label %cond_9_case_1

cond_47_case_0:                                   ; preds = %39
  %"081" = load i64, ptr %"078", align 8
  %"182" = load i64, ptr %"179", align 8
  %"283" = load i64, ptr %"280", align 8
  store i64 %"081", ptr %"49_0", align 8
  store i64 %"182", ptr %"49_1", align 8
  store i64 %"283", ptr %"49_2", align 8
  %"49_084" = load i64, ptr %"49_0", align 8
  %"49_185" = load i64, ptr %"49_1", align 8
  %"49_286" = load i64, ptr %"49_2", align 8
  %57 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"49_084", 1
  %58 = insertvalue { i1, i64, i64, i64 } %57, i64 %"49_185", 2
  %59 = insertvalue { i1, i64, i64, i64 } %58, i64 %"49_286", 3
  store { i1, i64, i64, i64 } %59, ptr %"51_0", align 8
  %"51_087" = load { i1, i64, i64, i64 }, ptr %"51_0", align 8
  store { i1, i64, i64, i64 } %"51_087", ptr %"076", align 8
  br label %cond_exit_47

cond_47_case_1:                                   ; preds = %40
  %"091" = load i64, ptr %"088", align 8
  %"192" = load i64, ptr %"189", align 8
  %"293" = load i64, ptr %"290", align 8
  store i64 %"091", ptr %"53_0", align 8
  store i64 %"192", ptr %"53_1", align 8
  store i64 %"293", ptr %"53_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"55_0", align 8
  %"55_094" = load { i1, i64, i64, i64 }, ptr %"55_0", align 8
  store { i1, i64, i64, i64 } %"55_094", ptr %"076", align 8
  br label %cond_exit_47

cond_exit_47:                                     ; preds = %cond_47_case_1, %cond_47_case_0
  %"077" = load { i1, i64, i64, i64 }, ptr %"076", align 8
  store { i1, i64, i64, i64 } %"077", ptr %"47_0", align 8
  %"47_095" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  store { i1, i64, i64, i64 } %"47_095", ptr %"47_0", align 8
  %"47_096" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  %60 = extractvalue { i1, i64, i64, i64 } %"47_096", 0
  switch i1 %60, label %61 [
    i1 true, label %65
  ]

61:                                               ; preds = %cond_exit_47
  %62 = extractvalue { i1, i64, i64, i64 } %"47_096", 1
  %63 = extractvalue { i1, i64, i64, i64 } %"47_096", 2
  %64 = extractvalue { i1, i64, i64, i64 } %"47_096", 3
  store i64 %62, ptr %"65_0", align 8
  store i64 %63, ptr %"65_1", align 8
  store i64 %64, ptr %"65_2", align 8
  br label %43

65:                                               ; preds = %cond_exit_47
  br label %41

cond_9_case_0:                                    ; preds = %54
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"15_0", align 8
  store i1 false, ptr %"13_0", align 1
  %"13_0121" = load i1, ptr %"13_0", align 1
  %"15_0122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"15_0", align 8
  store i1 %"13_0121", ptr %"0117", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"15_0122", ptr %"1118", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %55
  %"0124" = load { { i64, i64, i64 }, i64 }, ptr %"0123", align 8
  store { { i64, i64, i64 }, i64 } %"0124", ptr %"18_0", align 8
  %"18_0125" = load { { i64, i64, i64 }, i64 }, ptr %"18_0", align 8
  %66 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"18_0125", 1
  store { i1, { { i64, i64, i64 }, i64 } } %66, ptr %"22_0", align 8
  store i1 true, ptr %"20_0", align 1
  %"20_0126" = load i1, ptr %"20_0", align 1
  %"22_0127" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"22_0", align 8
  store i1 %"20_0126", ptr %"0117", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"22_0127", ptr %"1118", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"0119" = load i1, ptr %"0117", align 1
  %"1120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1118", align 8
  store i1 %"0119", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1120", ptr %"9_1", align 8
  %"9_0128" = load i1, ptr %"9_0", align 1
  %"9_1129" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3130" = load i64, ptr %"6_3", align 8
  %"6_4131" = load i64, ptr %"6_4", align 8
  store i1 %"9_0128", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1129", ptr %"9_1", align 8
  store i64 %"6_3130", ptr %"6_3", align 8
  store i64 %"6_4131", ptr %"6_4", align 8
  %"9_0132" = load i1, ptr %"9_0", align 1
  %"9_1133" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3134" = load i64, ptr %"6_3", align 8
  %"6_4135" = load i64, ptr %"6_4", align 8
  switch i1 %"9_0132", label %67 [
    i1 true, label %68
  ]

67:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1133", ptr %"014", align 8
  store i64 %"6_3134", ptr %"1", align 8
  store i64 %"6_4135", ptr %"2", align 8
  br label %17

68:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1133", ptr %"75_0", align 8
  store i64 %"6_3134", ptr %"75_1", align 8
  store i64 %"6_4135", ptr %"75_2", align 8
  br label %12

cond_77_case_0:                                   ; preds = %14
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"81_0", align 8
  %"81_0145" = load { i32, ptr }, ptr %"81_0", align 8
  %69 = extractvalue { i32, ptr } %"81_0145", 0
  %shift_code146 = add i32 %69, 1000
  %70 = extractvalue { i32, ptr } %"81_0145", 1
  call void @panic(i32 %shift_code146, ptr %70)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"83_0", align 8
  %"83_0147" = load { { i64, i64, i64 }, i64 }, ptr %"83_0", align 8
  store { { i64, i64, i64 }, i64 } %"83_0147", ptr %"0143", align 8
  br label %cond_exit_77

cond_77_case_1:                                   ; preds = %15
  %"0149" = load { { i64, i64, i64 }, i64 }, ptr %"0148", align 8
  store { { i64, i64, i64 }, i64 } %"0149", ptr %"85_0", align 8
  %"85_0150" = load { { i64, i64, i64 }, i64 }, ptr %"85_0", align 8
  store { { i64, i64, i64 }, i64 } %"85_0150", ptr %"0143", align 8
  br label %cond_exit_77

cond_exit_77:                                     ; preds = %cond_77_case_1, %cond_77_case_0
  %"0144" = load { { i64, i64, i64 }, i64 }, ptr %"0143", align 8
  store { { i64, i64, i64 }, i64 } %"0144", ptr %"77_0", align 8
  %"89_0151" = load {}, ptr %"89_0", align 1
  %71 = call i64 @gpu.function_id.add()
  store i64 %71, ptr %"91_0", align 8
  %"77_0152" = load { { i64, i64, i64 }, i64 }, ptr %"77_0", align 8
  %72 = extractvalue { { i64, i64, i64 }, i64 } %"77_0152", 1
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"77_0152", 0
  store i64 %72, ptr %"87_0", align 8
  store { i64, i64, i64 } %73, ptr %"87_1", align 8
  %"75_2153" = load i64, ptr %"75_2", align 8
  %"91_0154" = load i64, ptr %"91_0", align 8
  %"75_1155" = load i64, ptr %"75_1", align 8
  %"87_0156" = load i64, ptr %"87_0", align 8
  call void @"gpu.call.ii:i"(i64 %"75_2153", i64 %"91_0154", i64 %"75_1155", i64 %"87_0156")
  store i64 %"75_2153", ptr %"92_0", align 8
  %"92_0157" = load i64, ptr %"92_0", align 8
  %74 = call i64 @gpu.result.i(i64 %"92_0157")
  store i64 %"92_0157", ptr %"93_0", align 8
  store i64 %74, ptr %"93_1", align 8
  %"87_1158" = load { i64, i64, i64 }, ptr %"87_1", align 8
  %75 = extractvalue { i64, i64, i64 } %"87_1158", 0
  %76 = extractvalue { i64, i64, i64 } %"87_1158", 1
  %77 = extractvalue { i64, i64, i64 } %"87_1158", 2
  store i64 %75, ptr %"88_0", align 8
  store i64 %76, ptr %"88_1", align 8
  store i64 %77, ptr %"88_2", align 8
  %"94_0159" = load {}, ptr %"94_0", align 1
  %"88_0160" = load i64, ptr %"88_0", align 8
  %"88_2161" = load i64, ptr %"88_2", align 8
  %"88_1162" = load i64, ptr %"88_1", align 8
  %"93_1163" = load i64, ptr %"93_1", align 8
  %"93_0164" = load i64, ptr %"93_0", align 8
  store {} %"94_0159", ptr %"94_0", align 1
  store i64 %"88_0160", ptr %"88_0", align 8
  store i64 %"88_2161", ptr %"88_2", align 8
  store i64 %"88_1162", ptr %"88_1", align 8
  store i64 %"93_1163", ptr %"93_1", align 8
  store i64 %"93_0164", ptr %"93_0", align 8
  %"94_0165" = load {}, ptr %"94_0", align 1
  %"88_0166" = load i64, ptr %"88_0", align 8
  %"88_2167" = load i64, ptr %"88_2", align 8
  %"88_1168" = load i64, ptr %"88_1", align 8
  %"93_1169" = load i64, ptr %"93_1", align 8
  %"93_0170" = load i64, ptr %"93_0", align 8
  switch i1 false, label %78 [
  ]

78:                                               ; preds = %cond_exit_77
  store i64 %"88_0166", ptr %"6_0", align 8
  store i64 %"88_2167", ptr %"6_1", align 8
  store i64 %"88_1168", ptr %"6_2", align 8
  store i64 %"93_1169", ptr %"6_3", align 8
  store i64 %"93_0170", ptr %"6_4", align 8
  br label %8

cond_109_case_0:                                  ; preds = %19
  br label %cond_exit_109

cond_109_case_1:                                  ; preds = %20
  %"0173" = load { { i64, i64, i64 }, i64 }, ptr %"0172", align 8
  store { { i64, i64, i64 }, i64 } %"0173", ptr %"114_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"116_0", align 8
  %"116_0174" = load { i32, ptr }, ptr %"116_0", align 8
  %"114_0175" = load { { i64, i64, i64 }, i64 }, ptr %"114_0", align 8
  %79 = extractvalue { i32, ptr } %"116_0174", 0
  %shift_code176 = add i32 %79, 1000
  %80 = extractvalue { i32, ptr } %"116_0174", 1
  call void @panic(i32 %shift_code176, ptr %80)
  br label %cond_exit_109

cond_exit_109:                                    ; preds = %cond_109_case_1, %cond_109_case_0
  %"4_1177" = load i64, ptr %"4_1", align 8
  %tag_len = load i8, ptr @res_sum.C1AD46A4.0, align 1
  %tag_len178 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_sum.C1AD46A4.0, i64 %tag_len178, i64 %"4_1177")
  %"4_2179" = load i64, ptr %"4_2", align 8
  call void @gpu.close(i64 %"4_2179")
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

declare i8 @gpu_get_function_id(ptr, ptr)

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
  call void @__hugr__.gpu_million_calls.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
