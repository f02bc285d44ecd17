; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_pair.4ACE1552.0 = private constant [17 x i8] c"\10USER:INTARR:pair"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@array.mask.2 = private constant [2 x i1] zeroinitializer

define internal void @__hugr__.many_results.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"113_0" = alloca i64, align 8
  %"111_0" = alloca i64, align 8
  %"109_0" = alloca i64, align 8
  %"4_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca i64, align 8
  %"6_2" = alloca i64, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"75_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"9_0" = alloca i1, align 1
  %"9_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"8_0" = alloca { i64, i64, i64 }, align 8
  %"23_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"25_0" = alloca { i64, i64, i64 }, align 8
  %"011" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"063" = alloca { i1, i64, i64, i64 }, align 8
  %"065" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca i64, align 8
  %"49_2" = alloca i64, align 8
  %"51_0" = alloca { i1, i64, i64, i64 }, align 8
  %"073" = alloca i64, align 8
  %"174" = alloca i64, align 8
  %"275" = alloca i64, align 8
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
  %"0102" = alloca i1, align 1
  %"1103" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"15_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"13_0" = alloca i1, align 1
  %"0108" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"18_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"22_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"20_0" = alloca i1, align 1
  %"95_0" = alloca {}, align 8
  %"88_0" = alloca i64, align 8
  %"88_2" = alloca i64, align 8
  %"88_1" = alloca i64, align 8
  %"77_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0120" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"81_0" = alloca { i32, ptr }, align 8
  %"83_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0124" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"85_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca { i64, i64, i64 }, align 8
  %"89_0" = alloca i64, align 8
  %"90_0" = alloca { ptr, ptr, i64 }, align 8
  %"91_0" = alloca { ptr, ptr, i64 }, align 8
  %"91_1" = alloca { ptr, ptr, i64 }, align 8
  %"92_0" = alloca { ptr, i64 }, align 8
  %"0159" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"104_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"106_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 300000, ptr %"113_0", align 8
  store i64 1, ptr %"111_0", align 8
  store i64 0, ptr %"109_0", align 8
  %"109_01" = load i64, ptr %"109_0", align 8
  %"111_02" = load i64, ptr %"111_0", align 8
  %"113_03" = load i64, ptr %"113_0", align 8
  store i64 %"109_01", ptr %"6_0", align 8
  store i64 %"111_02", ptr %"6_1", align 8
  store i64 %"113_03", ptr %"6_2", align 8
  br label %0

0:                                                ; preds = %87, %entry_block
  %"6_04" = load i64, ptr %"6_0", align 8
  %"6_15" = load i64, ptr %"6_1", align 8
  %"6_26" = load i64, ptr %"6_2", align 8
  store i64 %"6_04", ptr %"6_0", align 8
  store i64 %"6_15", ptr %"6_1", align 8
  store i64 %"6_26", ptr %"6_2", align 8
  %"6_07" = load i64, ptr %"6_0", align 8
  %"6_28" = load i64, ptr %"6_2", align 8
  %"6_19" = load i64, ptr %"6_1", align 8
  %1 = insertvalue { i64, i64, i64 } poison, i64 %"6_07", 0
  %2 = insertvalue { i64, i64, i64 } %1, i64 %"6_28", 1
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"6_19", 2
  store { i64, i64, i64 } %3, ptr %"8_0", align 8
  %"8_010" = load { i64, i64, i64 }, ptr %"8_0", align 8
  store { i64, i64, i64 } %"8_010", ptr %"25_0", align 8
  br label %14

4:                                                ; preds = %60
  %"75_0118" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"75_0118", ptr %"75_0", align 8
  store {} undef, ptr %"95_0", align 1
  %"75_0119" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %5 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0119", 0
  switch i1 %5, label %6 [
    i1 true, label %7
  ]

6:                                                ; preds = %4
  br label %cond_77_case_0

7:                                                ; preds = %4
  %8 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0119", 1
  store { { i64, i64, i64 }, i64 } %8, ptr %"0124", align 8
  br label %cond_77_case_1

9:                                                ; preds = %59
  %"0117" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0117", ptr %"4_0", align 8
  %"4_0158" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %10 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0158", 0
  switch i1 %10, label %11 [
    i1 true, label %12
  ]

11:                                               ; preds = %9
  br label %cond_99_case_0

12:                                               ; preds = %9
  %13 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0158", 1
  store { { i64, i64, i64 }, i64 } %13, ptr %"0159", align 8
  br label %cond_99_case_1

14:                                               ; preds = %0
  %"25_012" = load { i64, i64, i64 }, ptr %"25_0", align 8
  store { i64, i64, i64 } %"25_012", ptr %"25_0", align 8
  store i64 0, ptr %"28_0", align 8
  %"25_013" = load { i64, i64, i64 }, ptr %"25_0", align 8
  %15 = extractvalue { i64, i64, i64 } %"25_013", 0
  %16 = extractvalue { i64, i64, i64 } %"25_013", 1
  %17 = extractvalue { i64, i64, i64 } %"25_013", 2
  store i64 %15, ptr %"27_0", align 8
  store i64 %16, ptr %"27_1", align 8
  store i64 %17, ptr %"27_2", align 8
  %"27_214" = load i64, ptr %"27_2", align 8
  %"28_015" = load i64, ptr %"28_0", align 8
  %18 = icmp sge i64 %"27_214", %"28_015"
  %19 = select i1 %18, i1 true, i1 false
  store i1 %19, ptr %"30_0", align 1
  %"30_016" = load i1, ptr %"30_0", align 1
  %"27_017" = load i64, ptr %"27_0", align 8
  %"27_218" = load i64, ptr %"27_2", align 8
  %"27_119" = load i64, ptr %"27_1", align 8
  store i1 %"30_016", ptr %"30_0", align 1
  store i64 %"27_017", ptr %"27_0", align 8
  store i64 %"27_218", ptr %"27_2", align 8
  store i64 %"27_119", ptr %"27_1", align 8
  %"30_020" = load i1, ptr %"30_0", align 1
  %"27_021" = load i64, ptr %"27_0", align 8
  %"27_222" = load i64, ptr %"27_2", align 8
  %"27_123" = load i64, ptr %"27_1", align 8
  switch i1 %"30_020", label %20 [
    i1 true, label %21
  ]

20:                                               ; preds = %14
  store i64 %"27_021", ptr %"39_0", align 8
  store i64 %"27_222", ptr %"39_1", align 8
  store i64 %"27_123", ptr %"39_2", align 8
  br label %26

21:                                               ; preds = %14
  store i64 %"27_021", ptr %"33_0", align 8
  store i64 %"27_222", ptr %"33_1", align 8
  store i64 %"27_123", ptr %"33_2", align 8
  br label %22

22:                                               ; preds = %21
  %"33_025" = load i64, ptr %"33_0", align 8
  %"33_126" = load i64, ptr %"33_1", align 8
  %"33_227" = load i64, ptr %"33_2", align 8
  store i64 %"33_025", ptr %"33_0", align 8
  store i64 %"33_126", ptr %"33_1", align 8
  store i64 %"33_227", ptr %"33_2", align 8
  store {} undef, ptr %"36_0", align 1
  %"33_028" = load i64, ptr %"33_0", align 8
  %"33_229" = load i64, ptr %"33_2", align 8
  %23 = icmp sge i64 %"33_028", %"33_229"
  %24 = select i1 %23, i1 true, i1 false
  store i1 %24, ptr %"35_0", align 1
  %"36_030" = load {}, ptr %"36_0", align 1
  %"35_031" = load i1, ptr %"35_0", align 1
  %"33_032" = load i64, ptr %"33_0", align 8
  %"33_133" = load i64, ptr %"33_1", align 8
  %"33_234" = load i64, ptr %"33_2", align 8
  store {} %"36_030", ptr %"36_0", align 1
  store i1 %"35_031", ptr %"35_0", align 1
  store i64 %"33_032", ptr %"33_0", align 8
  store i64 %"33_133", ptr %"33_1", align 8
  store i64 %"33_234", ptr %"33_2", align 8
  %"36_035" = load {}, ptr %"36_0", align 1
  %"35_036" = load i1, ptr %"35_0", align 1
  %"33_037" = load i64, ptr %"33_0", align 8
  %"33_138" = load i64, ptr %"33_1", align 8
  %"33_239" = load i64, ptr %"33_2", align 8
  switch i1 false, label %25 [
  ]

25:                                               ; preds = %22
  store i1 %"35_036", ptr %"45_0", align 1
  store i64 %"33_037", ptr %"45_1", align 8
  store i64 %"33_138", ptr %"45_2", align 8
  store i64 %"33_239", ptr %"45_3", align 8
  br label %30

26:                                               ; preds = %20
  %"39_040" = load i64, ptr %"39_0", align 8
  %"39_141" = load i64, ptr %"39_1", align 8
  %"39_242" = load i64, ptr %"39_2", align 8
  store i64 %"39_040", ptr %"39_0", align 8
  store i64 %"39_141", ptr %"39_1", align 8
  store i64 %"39_242", ptr %"39_2", align 8
  store {} undef, ptr %"42_0", align 1
  %"39_043" = load i64, ptr %"39_0", align 8
  %"39_244" = load i64, ptr %"39_2", align 8
  %27 = icmp sle i64 %"39_043", %"39_244"
  %28 = select i1 %27, i1 true, i1 false
  store i1 %28, ptr %"41_0", align 1
  %"42_045" = load {}, ptr %"42_0", align 1
  %"41_046" = load i1, ptr %"41_0", align 1
  %"39_047" = load i64, ptr %"39_0", align 8
  %"39_148" = load i64, ptr %"39_1", align 8
  %"39_249" = load i64, ptr %"39_2", align 8
  store {} %"42_045", ptr %"42_0", align 1
  store i1 %"41_046", ptr %"41_0", align 1
  store i64 %"39_047", ptr %"39_0", align 8
  store i64 %"39_148", ptr %"39_1", align 8
  store i64 %"39_249", ptr %"39_2", align 8
  %"42_050" = load {}, ptr %"42_0", align 1
  %"41_051" = load i1, ptr %"41_0", align 1
  %"39_052" = load i64, ptr %"39_0", align 8
  %"39_153" = load i64, ptr %"39_1", align 8
  %"39_254" = load i64, ptr %"39_2", align 8
  switch i1 false, label %29 [
  ]

29:                                               ; preds = %26
  store i1 %"41_051", ptr %"45_0", align 1
  store i64 %"39_052", ptr %"45_1", align 8
  store i64 %"39_153", ptr %"45_2", align 8
  store i64 %"39_254", ptr %"45_3", align 8
  br label %30

30:                                               ; preds = %29, %25
  %"45_055" = load i1, ptr %"45_0", align 1
  %"45_156" = load i64, ptr %"45_1", align 8
  %"45_257" = load i64, ptr %"45_2", align 8
  %"45_358" = load i64, ptr %"45_3", align 8
  store i1 %"45_055", ptr %"45_0", align 1
  store i64 %"45_156", ptr %"45_1", align 8
  store i64 %"45_257", ptr %"45_2", align 8
  store i64 %"45_358", ptr %"45_3", align 8
  %"45_059" = load i1, ptr %"45_0", align 1
  %"45_160" = load i64, ptr %"45_1", align 8
  %"45_261" = load i64, ptr %"45_2", align 8
  %"45_362" = load i64, ptr %"45_3", align 8
  switch i1 %"45_059", label %31 [
    i1 true, label %32
  ]

31:                                               ; preds = %30
  store i64 %"45_160", ptr %"065", align 8
  store i64 %"45_261", ptr %"1", align 8
  store i64 %"45_362", ptr %"2", align 8
  br label %cond_47_case_0

32:                                               ; preds = %30
  store i64 %"45_160", ptr %"073", align 8
  store i64 %"45_261", ptr %"174", align 8
  store i64 %"45_362", ptr %"275", align 8
  br label %cond_47_case_1

33:                                               ; preds = %57
  store {} undef, ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"60_0", align 8
  %"62_082" = load {}, ptr %"62_0", align 1
  %"60_083" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  store {} %"62_082", ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"60_083", ptr %"60_0", align 8
  %"62_084" = load {}, ptr %"62_0", align 1
  %"60_085" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  switch i1 false, label %34 [
  ]

34:                                               ; preds = %33
  store { i1, { { i64, i64, i64 }, i64 } } %"60_085", ptr %"011", align 8
  br label %44

35:                                               ; preds = %53
  %"65_086" = load i64, ptr %"65_0", align 8
  %"65_187" = load i64, ptr %"65_1", align 8
  %"65_288" = load i64, ptr %"65_2", align 8
  store i64 %"65_086", ptr %"65_0", align 8
  store i64 %"65_187", ptr %"65_1", align 8
  store i64 %"65_288", ptr %"65_2", align 8
  store {} undef, ptr %"71_0", align 1
  %"65_089" = load i64, ptr %"65_0", align 8
  %"65_190" = load i64, ptr %"65_1", align 8
  %36 = add i64 %"65_089", %"65_190"
  store i64 %36, ptr %"67_0", align 8
  %"67_091" = load i64, ptr %"67_0", align 8
  %"65_292" = load i64, ptr %"65_2", align 8
  %"65_193" = load i64, ptr %"65_1", align 8
  %37 = insertvalue { i64, i64, i64 } poison, i64 %"67_091", 0
  %38 = insertvalue { i64, i64, i64 } %37, i64 %"65_292", 1
  %39 = insertvalue { i64, i64, i64 } %38, i64 %"65_193", 2
  store { i64, i64, i64 } %39, ptr %"68_0", align 8
  %"65_094" = load i64, ptr %"65_0", align 8
  %"68_095" = load { i64, i64, i64 }, ptr %"68_0", align 8
  %40 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"65_094", 1
  %41 = insertvalue { { i64, i64, i64 }, i64 } %40, { i64, i64, i64 } %"68_095", 0
  store { { i64, i64, i64 }, i64 } %41, ptr %"69_0", align 8
  %"69_096" = load { { i64, i64, i64 }, i64 }, ptr %"69_0", align 8
  %42 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"69_096", 1
  store { i1, { { i64, i64, i64 }, i64 } } %42, ptr %"70_0", align 8
  %"71_097" = load {}, ptr %"71_0", align 1
  %"70_098" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  store {} %"71_097", ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"70_098", ptr %"70_0", align 8
  %"71_099" = load {}, ptr %"71_0", align 1
  %"70_0100" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  switch i1 false, label %43 [
  ]

43:                                               ; preds = %35
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0100", ptr %"011", align 8
  br label %44

44:                                               ; preds = %43, %34
  %"024" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"011", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"024", ptr %"23_0", align 8
  %"23_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"23_0", align 8
  %45 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0101", 0
  switch i1 %45, label %46 [
    i1 true, label %47
  ]

46:                                               ; preds = %44
  br label %cond_9_case_0

47:                                               ; preds = %44
  %48 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0101", 1
  store { { i64, i64, i64 }, i64 } %48, ptr %"0108", align 8
  br label %cond_9_case_1

cond_47_case_0:                                   ; preds = %31
  %"066" = load i64, ptr %"065", align 8
  %"167" = load i64, ptr %"1", align 8
  %"268" = load i64, ptr %"2", align 8
  store i64 %"066", ptr %"49_0", align 8
  store i64 %"167", ptr %"49_1", align 8
  store i64 %"268", ptr %"49_2", align 8
  %"49_069" = load i64, ptr %"49_0", align 8
  %"49_170" = load i64, ptr %"49_1", align 8
  %"49_271" = load i64, ptr %"49_2", align 8
  %49 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"49_069", 1
  %50 = insertvalue { i1, i64, i64, i64 } %49, i64 %"49_170", 2
  %51 = insertvalue { i1, i64, i64, i64 } %50, i64 %"49_271", 3
  store { i1, i64, i64, i64 } %51, ptr %"51_0", align 8
  %"51_072" = load { i1, i64, i64, i64 }, ptr %"51_0", align 8
  store { i1, i64, i64, i64 } %"51_072", ptr %"063", align 8
  br label %cond_exit_47

cond_47_case_1:                                   ; preds = %32
  %"076" = load i64, ptr %"073", align 8
  %"177" = load i64, ptr %"174", align 8
  %"278" = load i64, ptr %"275", align 8
  store i64 %"076", ptr %"53_0", align 8
  store i64 %"177", ptr %"53_1", align 8
  store i64 %"278", ptr %"53_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"55_0", align 8
  %"55_079" = load { i1, i64, i64, i64 }, ptr %"55_0", align 8
  store { i1, i64, i64, i64 } %"55_079", ptr %"063", align 8
  br label %cond_exit_47

cond_exit_47:                                     ; preds = %cond_47_case_1, %cond_47_case_0
  %"064" = load { i1, i64, i64, i64 }, ptr %"063", align 8
  store { i1, i64, i64, i64 } %"064", ptr %"47_0", align 8
  %"47_080" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  store { i1, i64, i64, i64 } %"47_080", ptr %"47_0", align 8
  %"47_081" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  %52 = extractvalue { i1, i64, i64, i64 } %"47_081", 0
  switch i1 %52, label %53 [
    i1 true, label %57
  ]

53:                                               ; preds = %cond_exit_47
  %54 = extractvalue { i1, i64, i64, i64 } %"47_081", 1
  %55 = extractvalue { i1, i64, i64, i64 } %"47_081", 2
  %56 = extractvalue { i1, i64, i64, i64 } %"47_081", 3
  store i64 %54, ptr %"65_0", align 8
  store i64 %55, ptr %"65_1", align 8
  store i64 %56, ptr %"65_2", align 8
  br label %35

57:                                               ; preds = %cond_exit_47
  br label %33

cond_9_case_0:                                    ; preds = %46
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"15_0", align 8
  store i1 false, ptr %"13_0", align 1
  %"13_0106" = load i1, ptr %"13_0", align 1
  %"15_0107" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"15_0", align 8
  store i1 %"13_0106", ptr %"0102", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"15_0107", ptr %"1103", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %47
  %"0109" = load { { i64, i64, i64 }, i64 }, ptr %"0108", align 8
  store { { i64, i64, i64 }, i64 } %"0109", ptr %"18_0", align 8
  %"18_0110" = load { { i64, i64, i64 }, i64 }, ptr %"18_0", align 8
  %58 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"18_0110", 1
  store { i1, { { i64, i64, i64 }, i64 } } %58, ptr %"22_0", align 8
  store i1 true, ptr %"20_0", align 1
  %"20_0111" = load i1, ptr %"20_0", align 1
  %"22_0112" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"22_0", align 8
  store i1 %"20_0111", ptr %"0102", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"22_0112", ptr %"1103", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"0104" = load i1, ptr %"0102", align 1
  %"1105" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1103", align 8
  store i1 %"0104", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1105", ptr %"9_1", align 8
  %"9_0113" = load i1, ptr %"9_0", align 1
  %"9_1114" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  store i1 %"9_0113", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1114", ptr %"9_1", align 8
  %"9_0115" = load i1, ptr %"9_0", align 1
  %"9_1116" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  switch i1 %"9_0115", label %59 [
    i1 true, label %60
  ]

59:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1116", ptr %"0", align 8
  br label %9

60:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1116", ptr %"75_0", align 8
  br label %4

cond_77_case_0:                                   ; preds = %6
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"81_0", align 8
  %"81_0122" = load { i32, ptr }, ptr %"81_0", align 8
  %61 = extractvalue { i32, ptr } %"81_0122", 0
  %shift_code = add i32 %61, 1000
  %62 = extractvalue { i32, ptr } %"81_0122", 1
  call void @panic(i32 %shift_code, ptr %62)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"83_0", align 8
  %"83_0123" = load { { i64, i64, i64 }, i64 }, ptr %"83_0", align 8
  store { { i64, i64, i64 }, i64 } %"83_0123", ptr %"0120", align 8
  br label %cond_exit_77

cond_77_case_1:                                   ; preds = %7
  %"0125" = load { { i64, i64, i64 }, i64 }, ptr %"0124", align 8
  store { { i64, i64, i64 }, i64 } %"0125", ptr %"85_0", align 8
  %"85_0126" = load { { i64, i64, i64 }, i64 }, ptr %"85_0", align 8
  store { { i64, i64, i64 }, i64 } %"85_0126", ptr %"0120", align 8
  br label %cond_exit_77

cond_exit_77:                                     ; preds = %cond_77_case_1, %cond_77_case_0
  %"0121" = load { { i64, i64, i64 }, i64 }, ptr %"0120", align 8
  store { { i64, i64, i64 }, i64 } %"0121", ptr %"77_0", align 8
  %"77_0127" = load { { i64, i64, i64 }, i64 }, ptr %"77_0", align 8
  %63 = extractvalue { { i64, i64, i64 }, i64 } %"77_0127", 1
  %64 = extractvalue { { i64, i64, i64 }, i64 } %"77_0127", 0
  store i64 %63, ptr %"87_0", align 8
  store { i64, i64, i64 } %64, ptr %"87_1", align 8
  %"87_0128" = load i64, ptr %"87_0", align 8
  %65 = sub i64 0, %"87_0128"
  store i64 %65, ptr %"89_0", align 8
  %"87_0129" = load i64, ptr %"87_0", align 8
  %"89_0130" = load i64, ptr %"89_0", align 8
  %array_size = mul i64 2, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %66 = call ptr @heap_alloc(i64 %array_size)
  %67 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %67, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %68 = insertvalue { ptr, ptr, i64 } poison, ptr %66, 0
  %69 = insertvalue { ptr, ptr, i64 } %68, ptr %67, 1
  %70 = insertvalue { ptr, ptr, i64 } %69, i64 0, 2
  %71 = getelementptr inbounds i64, ptr %66, i64 0
  store i64 %"87_0129", ptr %71, align 8
  %72 = getelementptr inbounds i64, ptr %66, i64 1
  store i64 %"89_0130", ptr %72, align 8
  store { ptr, ptr, i64 } %70, ptr %"90_0", align 8
  %"90_0131" = load { ptr, ptr, i64 }, ptr %"90_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"90_0131", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"90_0131", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"90_0131", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr, i64 %array_offset, i64 2)
  %array_size132 = mul i64 2, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %73 = call ptr @heap_alloc(i64 %array_size132)
  %74 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %74, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %75 = insertvalue { ptr, ptr, i64 } poison, ptr %73, 0
  %76 = insertvalue { ptr, ptr, i64 } %75, ptr %74, 1
  %77 = insertvalue { ptr, ptr, i64 } %76, i64 0, 2
  %78 = getelementptr inbounds i64, ptr %array_ptr, i64 %array_offset
  %79 = mul i64 2, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %73, ptr %78, i64 %79, i1 false)
  store { ptr, ptr, i64 } %"90_0131", ptr %"91_0", align 8
  store { ptr, ptr, i64 } %77, ptr %"91_1", align 8
  %"91_1133" = load { ptr, ptr, i64 }, ptr %"91_1", align 8
  %array_ptr134 = extractvalue { ptr, ptr, i64 } %"91_1133", 0
  %array_mask_ptr135 = extractvalue { ptr, ptr, i64 } %"91_1133", 1
  %array_offset136 = extractvalue { ptr, ptr, i64 } %"91_1133", 2
  call void @heap_free(ptr %array_ptr134)
  call void @heap_free(ptr %array_mask_ptr135)
  %"91_0137" = load { ptr, ptr, i64 }, ptr %"91_0", align 8
  %array_ptr138 = extractvalue { ptr, ptr, i64 } %"91_0137", 0
  %array_mask_ptr139 = extractvalue { ptr, ptr, i64 } %"91_0137", 1
  %array_offset140 = extractvalue { ptr, ptr, i64 } %"91_0137", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr139, i64 %array_offset140, i64 2)
  %80 = insertvalue { ptr, i64 } poison, ptr %array_ptr138, 0
  %81 = insertvalue { ptr, i64 } %80, i64 %array_offset140, 1
  %array_ptr141 = extractvalue { ptr, ptr, i64 } %"91_0137", 0
  %array_mask_ptr142 = extractvalue { ptr, ptr, i64 } %"91_0137", 1
  %array_offset143 = extractvalue { ptr, ptr, i64 } %"91_0137", 2
  call void @heap_free(ptr %array_mask_ptr142)
  store { ptr, i64 } %81, ptr %"92_0", align 8
  %"92_0144" = load { ptr, i64 }, ptr %"92_0", align 8
  %array_ptr145 = extractvalue { ptr, i64 } %"92_0144", 0
  %array_offset146 = extractvalue { ptr, i64 } %"92_0144", 1
  %82 = getelementptr inbounds i64, ptr %array_ptr145, i64 %array_offset146
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 2, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %82, ptr %arr_ptr, align 8
  store ptr @array.mask.2, ptr %mask_ptr, align 8
  %83 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_int_arr(ptr @res_pair.4ACE1552.0, i64 16, ptr %out_arr_alloca)
  %array_ptr147 = extractvalue { ptr, i64 } %"92_0144", 0
  %array_offset148 = extractvalue { ptr, i64 } %"92_0144", 1
  call void @heap_free(ptr %array_ptr147)
  %"87_1149" = load { i64, i64, i64 }, ptr %"87_1", align 8
  %84 = extractvalue { i64, i64, i64 } %"87_1149", 0
  %85 = extractvalue { i64, i64, i64 } %"87_1149", 1
  %86 = extractvalue { i64, i64, i64 } %"87_1149", 2
  store i64 %84, ptr %"88_0", align 8
  store i64 %85, ptr %"88_1", align 8
  store i64 %86, ptr %"88_2", align 8
  %"95_0150" = load {}, ptr %"95_0", align 1
  %"88_0151" = load i64, ptr %"88_0", align 8
  %"88_2152" = load i64, ptr %"88_2", align 8
  %"88_1153" = load i64, ptr %"88_1", align 8
  store {} %"95_0150", ptr %"95_0", align 1
  store i64 %"88_0151", ptr %"88_0", align 8
  store i64 %"88_2152", ptr %"88_2", align 8
  store i64 %"88_1153", ptr %"88_1", align 8
  %"95_0154" = load {}, ptr %"95_0", align 1
  %"88_0155" = load i64, ptr %"88_0", align 8
  %"88_2156" = load i64, ptr %"88_2", align 8
  %"88_1157" = load i64, ptr %"88_1", align 8
  switch i1 false, label %87 [
  ]

87:                                               ; preds = %cond_exit_77
  store i64 %"88_0155", ptr %"6_0", align 8
  store i64 %"88_2156", ptr %"6_1", align 8
  store i64 %"88_1157", ptr %"6_2", align 8
  br label %0

cond_99_case_0:                                   ; preds = %11
  br label %cond_exit_99

cond_99_case_1:                                   ; preds = %12
  %"0160" = load { { i64, i64, i64 }, i64 }, ptr %"0159", align 8
  store { { i64, i64, i64 }, i64 } %"0160", ptr %"104_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"106_0", align 8
  %"106_0161" = load { i32, ptr }, ptr %"106_0", align 8
  %"104_0162" = load { { i64, i64, i64 }, i64 }, ptr %"104_0", align 8
  %88 = extractvalue { i32, ptr } %"106_0161", 0
  %shift_code163 = add i32 %88, 1000
  %89 = extractvalue { i32, ptr } %"106_0161", 1
  call void @panic(i32 %shift_code163, ptr %89)
  br label %cond_exit_99

cond_exit_99:                                     ; preds = %cond_99_case_1, %cond_99_case_0
  ret void
}

; Function Attrs: noreturn
declare void @panic(i32, ptr) #0

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

define internal void @__barray_check_none_borrowed(ptr %0, i64 %1, i64 %2) {
  %4 = udiv i64 %1, 64
  %5 = getelementptr inbounds i64, ptr %0, i64 %4
  %6 = load i64, ptr %5, align 8
  %7 = urem i64 %1, 64
  %8 = shl i64 -1, %7
  %9 = and i64 %6, %8
  store i64 %9, ptr %5, align 8
  %10 = add i64 %1, %2
  %last_valid = sub i64 %10, 1
  %11 = udiv i64 %last_valid, 64
  %12 = getelementptr inbounds i64, ptr %0, i64 %11
  %13 = load i64, ptr %12, align 8
  %14 = urem i64 %last_valid, 64
  %15 = add i64 %14, 1
  %16 = sub i64 64, %15
  %17 = lshr i64 -1, %16
  %18 = and i64 %13, %17
  store i64 %18, ptr %12, align 8
  %19 = udiv i64 %1, 64
  %20 = udiv i64 %last_valid, 64
  %21 = sub i64 %20, %19
  %22 = add i64 %21, 1
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  br label %24

24:                                               ; preds = %mask_block_ok, %3
  %25 = load i64, ptr %23, align 8
  %26 = icmp ult i64 %25, %22
  br i1 %26, label %27, label %33

27:                                               ; preds = %24
  %28 = load i64, ptr %23, align 8
  %29 = add i64 %28, %19
  %30 = getelementptr inbounds i64, ptr %0, i64 %29
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %mask_block_ok, label %mask_block_err

33:                                               ; preds = %24
  ret void

mask_block_err:                                   ; preds = %27
  call void @panic(i32 1002, ptr @"e_Some array.A77EF32E.0")
  unreachable

mask_block_ok:                                    ; preds = %27
  %34 = add i64 %28, 1
  store i64 %34, ptr %23, align 8
  br label %24
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

declare void @heap_free(ptr)

declare void @print_int_arr(ptr, i64, ptr)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.many_results.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noreturn }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
