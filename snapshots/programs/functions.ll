; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_fibonacci.5CFE51F6.0 = private constant [19 x i8] c"\12USER:INT:fibonacci"
@res_even.7E9AD390.0 = private constant [15 x i8] c"\0EUSER:BOOL:even"
@res_odd.0E3A7FA0.0 = private constant [14 x i8] c"\0DUSER:BOOL:odd"
@res_tripled.C777D9E4.0 = private constant [17 x i8] c"\10USER:INT:tripled"
@res_squared.E04A2552.0 = private constant [17 x i8] c"\10USER:INT:squared"
@res_low.9662AA39.0 = private constant [13 x i8] c"\0CUSER:INT:low"
@res_high.CF4C2014.0 = private constant [14 x i8] c"\0DUSER:INT:high"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@res_chosen.D6D5E013.0 = private constant [16 x i8] c"\0FUSER:INT:chosen"
@"e_iu_to_s ar.0E0007B9.0" = private constant [40 x i8] c"'EXIT:INT:iu_to_s argument out of bounds"

define internal void @__hugr__.functions.main.1() {
alloca_block:
  %"40_0" = alloca i64, align 8
  %"40_1" = alloca i64, align 8
  %"40_2" = alloca i64, align 8
  %"44_0" = alloca i64, align 8
  %"44_1" = alloca i64, align 8
  %"44_2" = alloca i64, align 8
  %"77_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"92_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"37_0" = alloca {}, align 8
  %"36_0" = alloca i64, align 8
  %"36_2" = alloca i64, align 8
  %"36_1" = alloca i64, align 8
  %"34_0" = alloca {}, align 8
  %"30_0" = alloca i64, align 8
  %"29_0" = alloca {}, align 8
  %"32_0" = alloca i64, align 8
  %"28_0" = alloca {}, align 8
  %"24_0" = alloca i64, align 8
  %"23_0" = alloca {}, align 8
  %"26_0" = alloca i64, align 8
  %"22_0" = alloca {}, align 8
  %"18_0" = alloca i64, align 8
  %"20_0" = alloca i1, align 1
  %"17_0" = alloca {}, align 8
  %"13_0" = alloca i64, align 8
  %"15_0" = alloca i1, align 1
  %"12_0" = alloca {}, align 8
  %"8_0" = alloca i64, align 8
  %"10_0" = alloca i64, align 8
  %"35_0" = alloca { i64, i64, i64 }, align 8
  %"42_0" = alloca {}, align 8
  %"48_0" = alloca i1, align 1
  %"48_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"46_0" = alloca { i64, i64, i64 }, align 8
  %"47_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"0" = alloca i1, align 1
  %"1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"53_0" = alloca i1, align 1
  %"52_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"054" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"56_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"59_0" = alloca i1, align 1
  %"58_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"75_0" = alloca {}, align 8
  %"74_0" = alloca {}, align 8
  %"72_0" = alloca {}, align 8
  %"66_0" = alloca i64, align 8
  %"64_0" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"68_1" = alloca i64, align 8
  %"69_0" = alloca { i64, i64 }, align 8
  %"70_0" = alloca i64, align 8
  %"70_1" = alloca i64, align 8
  %"90_0" = alloca {}, align 8
  %"89_0" = alloca {}, align 8
  %"078" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"84_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"86_0" = alloca { i32, ptr }, align 8
  %"121_0" = alloca {}, align 8
  %"107_0" = alloca i64, align 8
  %"107_2" = alloca i64, align 8
  %"107_1" = alloca i64, align 8
  %"120_0" = alloca {}, align 8
  %"115_0" = alloca i64, align 8
  %"111_0" = alloca i64, align 8
  %"108_0" = alloca i64, align 8
  %"94_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"086" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"98_0" = alloca { i32, ptr }, align 8
  %"100_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"091" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"102_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"104_0" = alloca i64, align 8
  %"104_1" = alloca { i64, i64, i64 }, align 8
  %"105_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"106_0" = alloca i64, align 8
  %"106_1" = alloca { i64, i64, i64 }, align 8
  %"117_0" = alloca i64, align 8
  %"110_0" = alloca i64, align 8
  %"113_0" = alloca i1, align 1
  %"114_0" = alloca ptr, align 8
  %"118_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"37_0", align 1
  store {} undef, ptr %"34_0", align 1
  store i64 5, ptr %"30_0", align 8
  store {} undef, ptr %"29_0", align 1
  %"29_01" = load {}, ptr %"29_0", align 1
  %"30_02" = load i64, ptr %"30_0", align 8
  %1 = call i64 @"__hugr__.functions.twice$def square(n: int) -> int.233"({} %"29_01", i64 %"30_02")
  store i64 %1, ptr %"32_0", align 8
  store {} undef, ptr %"28_0", align 1
  store i64 5, ptr %"24_0", align 8
  store {} undef, ptr %"23_0", align 1
  %"23_03" = load {}, ptr %"23_0", align 1
  %"24_04" = load i64, ptr %"24_0", align 8
  %2 = call i64 @"__hugr__.functions.twice$def triple(n: int) -> int.222"({} %"23_03", i64 %"24_04")
  store i64 %2, ptr %"26_0", align 8
  store {} undef, ptr %"22_0", align 1
  store i64 30, ptr %"18_0", align 8
  %"18_05" = load i64, ptr %"18_0", align 8
  %3 = call i1 @__hugr__.functions.is_odd.188(i64 %"18_05")
  store i1 %3, ptr %"20_0", align 1
  store {} undef, ptr %"17_0", align 1
  store i64 30, ptr %"13_0", align 8
  %"13_06" = load i64, ptr %"13_0", align 8
  %4 = call i1 @__hugr__.functions.is_even.154(i64 %"13_06")
  store i1 %4, ptr %"15_0", align 1
  store {} undef, ptr %"12_0", align 1
  store i64 17, ptr %"8_0", align 8
  %"8_07" = load i64, ptr %"8_0", align 8
  %5 = call i64 @__hugr__.functions.fibonacci.126(i64 %"8_07")
  store i64 %5, ptr %"10_0", align 8
  %"10_08" = load i64, ptr %"10_0", align 8
  %tag_len = load i8, ptr @res_fibonacci.5CFE51F6.0, align 1
  %tag_len9 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_fibonacci.5CFE51F6.0, i64 %tag_len9, i64 %"10_08")
  %"15_010" = load i1, ptr %"15_0", align 1
  %tag_len11 = load i8, ptr @res_even.7E9AD390.0, align 1
  %tag_len12 = zext i8 %tag_len11 to i64
  call void @print_bool(ptr @res_even.7E9AD390.0, i64 %tag_len12, i1 %"15_010")
  %"20_013" = load i1, ptr %"20_0", align 1
  %tag_len14 = load i8, ptr @res_odd.0E3A7FA0.0, align 1
  %tag_len15 = zext i8 %tag_len14 to i64
  call void @print_bool(ptr @res_odd.0E3A7FA0.0, i64 %tag_len15, i1 %"20_013")
  %"26_016" = load i64, ptr %"26_0", align 8
  %tag_len17 = load i8, ptr @res_tripled.C777D9E4.0, align 1
  %tag_len18 = zext i8 %tag_len17 to i64
  call void @print_int(ptr @res_tripled.C777D9E4.0, i64 %tag_len18, i64 %"26_016")
  %"32_019" = load i64, ptr %"32_0", align 8
  %tag_len20 = load i8, ptr @res_squared.E04A2552.0, align 1
  %tag_len21 = zext i8 %tag_len20 to i64
  call void @print_int(ptr @res_squared.E04A2552.0, i64 %tag_len21, i64 %"32_019")
  %6 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$4.244"()
  store { i64, i64, i64 } %6, ptr %"35_0", align 8
  %"35_022" = load { i64, i64, i64 }, ptr %"35_0", align 8
  %7 = extractvalue { i64, i64, i64 } %"35_022", 0
  %8 = extractvalue { i64, i64, i64 } %"35_022", 1
  %9 = extractvalue { i64, i64, i64 } %"35_022", 2
  store i64 %7, ptr %"36_0", align 8
  store i64 %8, ptr %"36_1", align 8
  store i64 %9, ptr %"36_2", align 8
  %"37_023" = load {}, ptr %"37_0", align 1
  %"36_024" = load i64, ptr %"36_0", align 8
  %"36_225" = load i64, ptr %"36_2", align 8
  %"36_126" = load i64, ptr %"36_1", align 8
  store {} %"37_023", ptr %"37_0", align 1
  store i64 %"36_024", ptr %"36_0", align 8
  store i64 %"36_225", ptr %"36_2", align 8
  store i64 %"36_126", ptr %"36_1", align 8
  %"37_027" = load {}, ptr %"37_0", align 1
  %"36_028" = load i64, ptr %"36_0", align 8
  %"36_229" = load i64, ptr %"36_2", align 8
  %"36_130" = load i64, ptr %"36_1", align 8
  switch i1 false, label %10 [
  ]

10:                                               ; preds = %0
  store i64 %"36_028", ptr %"40_0", align 8
  store i64 %"36_229", ptr %"40_1", align 8
  store i64 %"36_130", ptr %"40_2", align 8
  br label %11

11:                                               ; preds = %71, %10
  %"40_031" = load i64, ptr %"40_0", align 8
  %"40_132" = load i64, ptr %"40_1", align 8
  %"40_233" = load i64, ptr %"40_2", align 8
  store i64 %"40_031", ptr %"40_0", align 8
  store i64 %"40_132", ptr %"40_1", align 8
  store i64 %"40_233", ptr %"40_2", align 8
  store {} undef, ptr %"42_0", align 1
  %"42_034" = load {}, ptr %"42_0", align 1
  %"40_035" = load i64, ptr %"40_0", align 8
  %"40_136" = load i64, ptr %"40_1", align 8
  %"40_237" = load i64, ptr %"40_2", align 8
  store {} %"42_034", ptr %"42_0", align 1
  store i64 %"40_035", ptr %"40_0", align 8
  store i64 %"40_136", ptr %"40_1", align 8
  store i64 %"40_237", ptr %"40_2", align 8
  %"42_038" = load {}, ptr %"42_0", align 1
  %"40_039" = load i64, ptr %"40_0", align 8
  %"40_140" = load i64, ptr %"40_1", align 8
  %"40_241" = load i64, ptr %"40_2", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %11
  store i64 %"40_039", ptr %"44_0", align 8
  store i64 %"40_140", ptr %"44_1", align 8
  store i64 %"40_241", ptr %"44_2", align 8
  br label %13

13:                                               ; preds = %12
  %"44_042" = load i64, ptr %"44_0", align 8
  %"44_143" = load i64, ptr %"44_1", align 8
  %"44_244" = load i64, ptr %"44_2", align 8
  store i64 %"44_042", ptr %"44_0", align 8
  store i64 %"44_143", ptr %"44_1", align 8
  store i64 %"44_244", ptr %"44_2", align 8
  %"44_045" = load i64, ptr %"44_0", align 8
  %"44_246" = load i64, ptr %"44_2", align 8
  %"44_147" = load i64, ptr %"44_1", align 8
  %14 = insertvalue { i64, i64, i64 } poison, i64 %"44_045", 0
  %15 = insertvalue { i64, i64, i64 } %14, i64 %"44_246", 1
  %16 = insertvalue { i64, i64, i64 } %15, i64 %"44_147", 2
  store { i64, i64, i64 } %16, ptr %"46_0", align 8
  %"46_048" = load { i64, i64, i64 }, ptr %"46_0", align 8
  %17 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.261({ i64, i64, i64 } %"46_048")
  store { i1, { { i64, i64, i64 }, i64 } } %17, ptr %"47_0", align 8
  %"47_049" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"47_0", align 8
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"47_049", 0
  switch i1 %18, label %19 [
    i1 true, label %20
  ]

19:                                               ; preds = %13
  br label %cond_48_case_0

20:                                               ; preds = %13
  %21 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"47_049", 1
  store { { i64, i64, i64 }, i64 } %21, ptr %"054", align 8
  br label %cond_48_case_1

22:                                               ; preds = %47
  store {} undef, ptr %"75_0", align 1
  store {} undef, ptr %"74_0", align 1
  store {} undef, ptr %"72_0", align 1
  store i64 4, ptr %"66_0", align 8
  store i64 9, ptr %"64_0", align 8
  %"64_063" = load i64, ptr %"64_0", align 8
  %"66_064" = load i64, ptr %"66_0", align 8
  %23 = call { i64, i64 } @__hugr__.functions.low_and_high.308(i64 %"64_063", i64 %"66_064")
  %24 = extractvalue { i64, i64 } %23, 0
  %25 = extractvalue { i64, i64 } %23, 1
  store i64 %24, ptr %"68_0", align 8
  store i64 %25, ptr %"68_1", align 8
  %"68_065" = load i64, ptr %"68_0", align 8
  %"68_166" = load i64, ptr %"68_1", align 8
  %26 = insertvalue { i64, i64 } poison, i64 %"68_065", 0
  %27 = insertvalue { i64, i64 } %26, i64 %"68_166", 1
  store { i64, i64 } %27, ptr %"69_0", align 8
  %"69_067" = load { i64, i64 }, ptr %"69_0", align 8
  %28 = extractvalue { i64, i64 } %"69_067", 0
  %29 = extractvalue { i64, i64 } %"69_067", 1
  store i64 %28, ptr %"70_0", align 8
  store i64 %29, ptr %"70_1", align 8
  %"70_068" = load i64, ptr %"70_0", align 8
  %tag_len69 = load i8, ptr @res_low.9662AA39.0, align 1
  %tag_len70 = zext i8 %tag_len69 to i64
  call void @print_int(ptr @res_low.9662AA39.0, i64 %tag_len70, i64 %"70_068")
  %"70_171" = load i64, ptr %"70_1", align 8
  %tag_len72 = load i8, ptr @res_high.CF4C2014.0, align 1
  %tag_len73 = zext i8 %tag_len72 to i64
  call void @print_int(ptr @res_high.CF4C2014.0, i64 %tag_len73, i64 %"70_171")
  %"75_074" = load {}, ptr %"75_0", align 1
  store {} %"75_074", ptr %"75_0", align 1
  %"75_075" = load {}, ptr %"75_0", align 1
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %22
  br label %41

31:                                               ; preds = %43
  %"77_076" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"77_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"77_076", ptr %"77_0", align 8
  store {} undef, ptr %"90_0", align 1
  store {} undef, ptr %"89_0", align 1
  %"77_077" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"77_0", align 8
  %32 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"77_077", 0
  switch i1 %32, label %33 [
    i1 true, label %34
  ]

33:                                               ; preds = %31
  br label %cond_79_case_0

34:                                               ; preds = %31
  %35 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"77_077", 1
  store { { i64, i64, i64 }, i64 } %35, ptr %"078", align 8
  br label %cond_79_case_1

36:                                               ; preds = %44
  %"92_084" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"92_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"92_084", ptr %"92_0", align 8
  store {} undef, ptr %"121_0", align 1
  store {} undef, ptr %"120_0", align 1
  store i64 10, ptr %"115_0", align 8
  store i64 0, ptr %"111_0", align 8
  store i64 2, ptr %"108_0", align 8
  %"92_085" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"92_0", align 8
  %37 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"92_085", 0
  switch i1 %37, label %38 [
    i1 true, label %39
  ]

38:                                               ; preds = %36
  br label %cond_94_case_0

39:                                               ; preds = %36
  %40 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"92_085", 1
  store { { i64, i64, i64 }, i64 } %40, ptr %"091", align 8
  br label %cond_94_case_1

41:                                               ; preds = %30
  ret void

cond_48_case_0:                                   ; preds = %19
  store i1 false, ptr %"53_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"52_0", align 8
  %"53_052" = load i1, ptr %"53_0", align 1
  %"52_053" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"52_0", align 8
  store i1 %"53_052", ptr %"0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"52_053", ptr %"1", align 8
  br label %cond_exit_48

cond_48_case_1:                                   ; preds = %20
  %"055" = load { { i64, i64, i64 }, i64 }, ptr %"054", align 8
  store { { i64, i64, i64 }, i64 } %"055", ptr %"56_0", align 8
  store i1 true, ptr %"59_0", align 1
  %"56_056" = load { { i64, i64, i64 }, i64 }, ptr %"56_0", align 8
  %42 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"56_056", 1
  store { i1, { { i64, i64, i64 }, i64 } } %42, ptr %"58_0", align 8
  %"59_057" = load i1, ptr %"59_0", align 1
  %"58_058" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"58_0", align 8
  store i1 %"59_057", ptr %"0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"58_058", ptr %"1", align 8
  br label %cond_exit_48

cond_exit_48:                                     ; preds = %cond_48_case_1, %cond_48_case_0
  %"050" = load i1, ptr %"0", align 1
  %"151" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1", align 8
  store i1 %"050", ptr %"48_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"151", ptr %"48_1", align 8
  %"48_059" = load i1, ptr %"48_0", align 1
  %"48_160" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"48_1", align 8
  store i1 %"48_059", ptr %"48_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"48_160", ptr %"48_1", align 8
  %"48_061" = load i1, ptr %"48_0", align 1
  %"48_162" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"48_1", align 8
  switch i1 %"48_061", label %43 [
    i1 true, label %44
  ]

43:                                               ; preds = %cond_exit_48
  store { i1, { { i64, i64, i64 }, i64 } } %"48_162", ptr %"77_0", align 8
  br label %31

44:                                               ; preds = %cond_exit_48
  store { i1, { { i64, i64, i64 }, i64 } } %"48_162", ptr %"92_0", align 8
  br label %36

cond_79_case_0:                                   ; preds = %33
  br label %cond_exit_79

cond_79_case_1:                                   ; preds = %34
  %"079" = load { { i64, i64, i64 }, i64 }, ptr %"078", align 8
  store { { i64, i64, i64 }, i64 } %"079", ptr %"84_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"86_0", align 8
  %"86_080" = load { i32, ptr }, ptr %"86_0", align 8
  %"84_081" = load { { i64, i64, i64 }, i64 }, ptr %"84_0", align 8
  %45 = extractvalue { i32, ptr } %"86_080", 0
  %shift_code = add i32 %45, 1000
  %46 = extractvalue { i32, ptr } %"86_080", 1
  call void @panic(i32 %shift_code, ptr %46)
  br label %cond_exit_79

cond_exit_79:                                     ; preds = %cond_79_case_1, %cond_79_case_0
  %"90_082" = load {}, ptr %"90_0", align 1
  store {} %"90_082", ptr %"90_0", align 1
  %"90_083" = load {}, ptr %"90_0", align 1
  switch i1 false, label %47 [
  ]

47:                                               ; preds = %cond_exit_79
  br label %22

cond_94_case_0:                                   ; preds = %38
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"98_0", align 8
  %"98_088" = load { i32, ptr }, ptr %"98_0", align 8
  %48 = extractvalue { i32, ptr } %"98_088", 0
  %shift_code89 = add i32 %48, 1000
  %49 = extractvalue { i32, ptr } %"98_088", 1
  call void @panic(i32 %shift_code89, ptr %49)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"100_0", align 8
  %"100_090" = load { { i64, i64, i64 }, i64 }, ptr %"100_0", align 8
  store { { i64, i64, i64 }, i64 } %"100_090", ptr %"086", align 8
  br label %cond_exit_94

cond_94_case_1:                                   ; preds = %39
  %"092" = load { { i64, i64, i64 }, i64 }, ptr %"091", align 8
  store { { i64, i64, i64 }, i64 } %"092", ptr %"102_0", align 8
  %"102_093" = load { { i64, i64, i64 }, i64 }, ptr %"102_0", align 8
  store { { i64, i64, i64 }, i64 } %"102_093", ptr %"086", align 8
  br label %cond_exit_94

cond_exit_94:                                     ; preds = %cond_94_case_1, %cond_94_case_0
  %"087" = load { { i64, i64, i64 }, i64 }, ptr %"086", align 8
  store { { i64, i64, i64 }, i64 } %"087", ptr %"94_0", align 8
  %"94_094" = load { { i64, i64, i64 }, i64 }, ptr %"94_0", align 8
  %50 = extractvalue { { i64, i64, i64 }, i64 } %"94_094", 1
  %51 = extractvalue { { i64, i64, i64 }, i64 } %"94_094", 0
  store i64 %50, ptr %"104_0", align 8
  store { i64, i64, i64 } %51, ptr %"104_1", align 8
  %"104_095" = load i64, ptr %"104_0", align 8
  %"104_196" = load { i64, i64, i64 }, ptr %"104_1", align 8
  %52 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"104_095", 1
  %53 = insertvalue { { i64, i64, i64 }, i64 } %52, { i64, i64, i64 } %"104_196", 0
  store { { i64, i64, i64 }, i64 } %53, ptr %"105_0", align 8
  %"105_097" = load { { i64, i64, i64 }, i64 }, ptr %"105_0", align 8
  %54 = extractvalue { { i64, i64, i64 }, i64 } %"105_097", 1
  %55 = extractvalue { { i64, i64, i64 }, i64 } %"105_097", 0
  store i64 %54, ptr %"106_0", align 8
  store { i64, i64, i64 } %55, ptr %"106_1", align 8
  %"115_098" = load i64, ptr %"115_0", align 8
  %"106_099" = load i64, ptr %"106_0", align 8
  %56 = add i64 %"115_098", %"106_099"
  store i64 %56, ptr %"117_0", align 8
  %"106_0100" = load i64, ptr %"106_0", align 8
  %"108_0101" = load i64, ptr %"108_0", align 8
  %57 = icmp eq i64 %"108_0101", 0
  br i1 %57, label %division_by_zero, label %division

division_by_zero:                                 ; preds = %cond_exit_94
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %cond_exit_94
  %sign = ashr i64 %"106_0100", 63
  %58 = xor i64 %"106_0100", %sign
  %59 = udiv i64 %58, %"108_0101"
  %quotient = xor i64 %59, %sign
  %60 = urem i64 %58, %"108_0101"
  %61 = icmp slt i64 %"106_0100", 0
  %62 = xor i64 %60, -1
  %63 = add i64 %"108_0101", %62
  %remainder = select i1 %61, i64 %63, i64 %60
  store i64 %remainder, ptr %"110_0", align 8
  %"110_0102" = load i64, ptr %"110_0", align 8
  %"111_0103" = load i64, ptr %"111_0", align 8
  %64 = icmp eq i64 %"110_0102", %"111_0103"
  %65 = select i1 %64, i1 true, i1 false
  store i1 %65, ptr %"113_0", align 1
  %"113_0104" = load i1, ptr %"113_0", align 1
  %66 = call ptr @__hugr__.functions.choose.329(i1 %"113_0104")
  store ptr %66, ptr %"114_0", align 8
  %"114_0105" = load ptr, ptr %"114_0", align 8
  %"117_0106" = load i64, ptr %"117_0", align 8
  %67 = call i64 %"114_0105"(i64 %"117_0106")
  store i64 %67, ptr %"118_0", align 8
  %"118_0107" = load i64, ptr %"118_0", align 8
  %tag_len108 = load i8, ptr @res_chosen.D6D5E013.0, align 1
  %tag_len109 = zext i8 %tag_len108 to i64
  call void @print_int(ptr @res_chosen.D6D5E013.0, i64 %tag_len109, i64 %"118_0107")
  %"106_1110" = load { i64, i64, i64 }, ptr %"106_1", align 8
  %68 = extractvalue { i64, i64, i64 } %"106_1110", 0
  %69 = extractvalue { i64, i64, i64 } %"106_1110", 1
  %70 = extractvalue { i64, i64, i64 } %"106_1110", 2
  store i64 %68, ptr %"107_0", align 8
  store i64 %69, ptr %"107_1", align 8
  store i64 %70, ptr %"107_2", align 8
  %"121_0111" = load {}, ptr %"121_0", align 1
  %"107_0112" = load i64, ptr %"107_0", align 8
  %"107_2113" = load i64, ptr %"107_2", align 8
  %"107_1114" = load i64, ptr %"107_1", align 8
  store {} %"121_0111", ptr %"121_0", align 1
  store i64 %"107_0112", ptr %"107_0", align 8
  store i64 %"107_2113", ptr %"107_2", align 8
  store i64 %"107_1114", ptr %"107_1", align 8
  %"121_0115" = load {}, ptr %"121_0", align 1
  %"107_0116" = load i64, ptr %"107_0", align 8
  %"107_2117" = load i64, ptr %"107_2", align 8
  %"107_1118" = load i64, ptr %"107_1", align 8
  switch i1 false, label %71 [
  ]

71:                                               ; preds = %division
  store i64 %"107_0116", ptr %"40_0", align 8
  store i64 %"107_2117", ptr %"40_1", align 8
  store i64 %"107_1118", ptr %"40_2", align 8
  br label %11
}

define internal i64 @"__hugr__.functions.twice$def square(n: int) -> int.233"({} %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"234_0" = alloca {}, align 8
  %"234_1" = alloca i64, align 8
  %"236_0" = alloca i64, align 8
  %"238_0" = alloca {}, align 8
  %"238_1" = alloca i64, align 8
  %"03" = alloca i64, align 8
  %"242_0" = alloca {}, align 8
  %"241_0" = alloca i64, align 8
  %"240_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store {} %0, ptr %"234_0", align 1
  store i64 %1, ptr %"234_1", align 8
  %"234_01" = load {}, ptr %"234_0", align 1
  %"234_12" = load i64, ptr %"234_1", align 8
  store {} %"234_01", ptr %"238_0", align 1
  store i64 %"234_12", ptr %"238_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"238_04" = load {}, ptr %"238_0", align 1
  %"238_15" = load i64, ptr %"238_1", align 8
  store {} %"238_04", ptr %"238_0", align 1
  store i64 %"238_15", ptr %"238_1", align 8
  store {} undef, ptr %"242_0", align 1
  %"238_16" = load i64, ptr %"238_1", align 8
  %3 = call i64 @__hugr__.functions.square.359(i64 %"238_16")
  store i64 %3, ptr %"240_0", align 8
  %"240_07" = load i64, ptr %"240_0", align 8
  %4 = call i64 @__hugr__.functions.square.359(i64 %"240_07")
  store i64 %4, ptr %"241_0", align 8
  %"242_08" = load {}, ptr %"242_0", align 1
  %"241_09" = load i64, ptr %"241_0", align 8
  store {} %"242_08", ptr %"242_0", align 1
  store i64 %"241_09", ptr %"241_0", align 8
  %"242_010" = load {}, ptr %"242_0", align 1
  %"241_011" = load i64, ptr %"241_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %2
  store i64 %"241_011", ptr %"03", align 8
  br label %6

6:                                                ; preds = %5
  %"012" = load i64, ptr %"03", align 8
  store i64 %"012", ptr %"236_0", align 8
  %"236_013" = load i64, ptr %"236_0", align 8
  store i64 %"236_013", ptr %"0", align 8
  %"014" = load i64, ptr %"0", align 8
  ret i64 %"014"
}

define internal i64 @"__hugr__.functions.twice$def triple(n: int) -> int.222"({} %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"223_0" = alloca {}, align 8
  %"223_1" = alloca i64, align 8
  %"225_0" = alloca i64, align 8
  %"227_0" = alloca {}, align 8
  %"227_1" = alloca i64, align 8
  %"03" = alloca i64, align 8
  %"231_0" = alloca {}, align 8
  %"230_0" = alloca i64, align 8
  %"229_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store {} %0, ptr %"223_0", align 1
  store i64 %1, ptr %"223_1", align 8
  %"223_01" = load {}, ptr %"223_0", align 1
  %"223_12" = load i64, ptr %"223_1", align 8
  store {} %"223_01", ptr %"227_0", align 1
  store i64 %"223_12", ptr %"227_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"227_04" = load {}, ptr %"227_0", align 1
  %"227_15" = load i64, ptr %"227_1", align 8
  store {} %"227_04", ptr %"227_0", align 1
  store i64 %"227_15", ptr %"227_1", align 8
  store {} undef, ptr %"231_0", align 1
  %"227_16" = load i64, ptr %"227_1", align 8
  %3 = call i64 @__hugr__.functions.triple.347(i64 %"227_16")
  store i64 %3, ptr %"229_0", align 8
  %"229_07" = load i64, ptr %"229_0", align 8
  %4 = call i64 @__hugr__.functions.triple.347(i64 %"229_07")
  store i64 %4, ptr %"230_0", align 8
  %"231_08" = load {}, ptr %"231_0", align 1
  %"230_09" = load i64, ptr %"230_0", align 8
  store {} %"231_08", ptr %"231_0", align 1
  store i64 %"230_09", ptr %"230_0", align 8
  %"231_010" = load {}, ptr %"231_0", align 1
  %"230_011" = load i64, ptr %"230_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %2
  store i64 %"230_011", ptr %"03", align 8
  br label %6

6:                                                ; preds = %5
  %"012" = load i64, ptr %"03", align 8
  store i64 %"012", ptr %"225_0", align 8
  %"225_013" = load i64, ptr %"225_0", align 8
  store i64 %"225_013", ptr %"0", align 8
  %"014" = load i64, ptr %"0", align 8
  ret i64 %"014"
}

define internal i1 @__hugr__.functions.is_odd.188(i64 %0) {
alloca_block:
  %"0" = alloca i1, align 1
  %"189_0" = alloca i64, align 8
  %"191_0" = alloca i1, align 1
  %"193_0" = alloca i64, align 8
  %"02" = alloca i1, align 1
  %"215_0" = alloca i64, align 8
  %"198_0" = alloca { i1, i64 }, align 8
  %"195_0" = alloca i64, align 8
  %"197_0" = alloca i1, align 1
  %"08" = alloca { i1, i64 }, align 8
  %"010" = alloca i64, align 8
  %"200_0" = alloca i64, align 8
  %"202_0" = alloca { i1, i64 }, align 8
  %"014" = alloca i64, align 8
  %"204_0" = alloca i64, align 8
  %"206_0" = alloca { i1, i64 }, align 8
  %"213_0" = alloca {}, align 8
  %"211_0" = alloca i1, align 1
  %"221_0" = alloca {}, align 8
  %"220_0" = alloca i1, align 1
  %"217_0" = alloca i64, align 8
  %"219_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"189_0", align 8
  %"189_01" = load i64, ptr %"189_0", align 8
  store i64 %"189_01", ptr %"193_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"193_03" = load i64, ptr %"193_0", align 8
  store i64 %"193_03", ptr %"193_0", align 8
  store i64 0, ptr %"195_0", align 8
  %"193_04" = load i64, ptr %"193_0", align 8
  %"195_05" = load i64, ptr %"195_0", align 8
  %2 = icmp eq i64 %"193_04", %"195_05"
  %3 = select i1 %2, i1 true, i1 false
  store i1 %3, ptr %"197_0", align 1
  %"197_06" = load i1, ptr %"197_0", align 1
  %"193_07" = load i64, ptr %"193_0", align 8
  switch i1 %"197_06", label %4 [
    i1 true, label %5
  ]

4:                                                ; preds = %1
  store i64 %"193_07", ptr %"010", align 8
  br label %cond_198_case_0

5:                                                ; preds = %1
  store i64 %"193_07", ptr %"014", align 8
  br label %cond_198_case_1

6:                                                ; preds = %17
  store {} undef, ptr %"213_0", align 1
  store i1 false, ptr %"211_0", align 1
  %"213_020" = load {}, ptr %"213_0", align 1
  %"211_021" = load i1, ptr %"211_0", align 1
  store {} %"213_020", ptr %"213_0", align 1
  store i1 %"211_021", ptr %"211_0", align 1
  %"213_022" = load {}, ptr %"213_0", align 1
  %"211_023" = load i1, ptr %"211_0", align 1
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %6
  store i1 %"211_023", ptr %"02", align 1
  br label %12

8:                                                ; preds = %15
  %"215_024" = load i64, ptr %"215_0", align 8
  store i64 %"215_024", ptr %"215_0", align 8
  store {} undef, ptr %"221_0", align 1
  store i64 1, ptr %"217_0", align 8
  %"215_025" = load i64, ptr %"215_0", align 8
  %"217_026" = load i64, ptr %"217_0", align 8
  %9 = sub i64 %"215_025", %"217_026"
  store i64 %9, ptr %"219_0", align 8
  %"219_027" = load i64, ptr %"219_0", align 8
  %10 = call i1 @__hugr__.functions.is_even.154(i64 %"219_027")
  store i1 %10, ptr %"220_0", align 1
  %"221_028" = load {}, ptr %"221_0", align 1
  %"220_029" = load i1, ptr %"220_0", align 1
  store {} %"221_028", ptr %"221_0", align 1
  store i1 %"220_029", ptr %"220_0", align 1
  %"221_030" = load {}, ptr %"221_0", align 1
  %"220_031" = load i1, ptr %"220_0", align 1
  switch i1 false, label %11 [
  ]

11:                                               ; preds = %8
  store i1 %"220_031", ptr %"02", align 1
  br label %12

12:                                               ; preds = %11, %7
  %"019" = load i1, ptr %"02", align 1
  store i1 %"019", ptr %"191_0", align 1
  %"191_032" = load i1, ptr %"191_0", align 1
  store i1 %"191_032", ptr %"0", align 1
  %"033" = load i1, ptr %"0", align 1
  ret i1 %"033"

cond_198_case_0:                                  ; preds = %4
  %"011" = load i64, ptr %"010", align 8
  store i64 %"011", ptr %"200_0", align 8
  %"200_012" = load i64, ptr %"200_0", align 8
  %13 = insertvalue { i1, i64 } { i1 false, i64 poison }, i64 %"200_012", 1
  store { i1, i64 } %13, ptr %"202_0", align 8
  %"202_013" = load { i1, i64 }, ptr %"202_0", align 8
  store { i1, i64 } %"202_013", ptr %"08", align 8
  br label %cond_exit_198

cond_198_case_1:                                  ; preds = %5
  %"015" = load i64, ptr %"014", align 8
  store i64 %"015", ptr %"204_0", align 8
  store { i1, i64 } { i1 true, i64 poison }, ptr %"206_0", align 8
  %"206_016" = load { i1, i64 }, ptr %"206_0", align 8
  store { i1, i64 } %"206_016", ptr %"08", align 8
  br label %cond_exit_198

cond_exit_198:                                    ; preds = %cond_198_case_1, %cond_198_case_0
  %"09" = load { i1, i64 }, ptr %"08", align 8
  store { i1, i64 } %"09", ptr %"198_0", align 8
  %"198_017" = load { i1, i64 }, ptr %"198_0", align 8
  store { i1, i64 } %"198_017", ptr %"198_0", align 8
  %"198_018" = load { i1, i64 }, ptr %"198_0", align 8
  %14 = extractvalue { i1, i64 } %"198_018", 0
  switch i1 %14, label %15 [
    i1 true, label %17
  ]

15:                                               ; preds = %cond_exit_198
  %16 = extractvalue { i1, i64 } %"198_018", 1
  store i64 %16, ptr %"215_0", align 8
  br label %8

17:                                               ; preds = %cond_exit_198
  br label %6
}

define internal i1 @__hugr__.functions.is_even.154(i64 %0) {
alloca_block:
  %"0" = alloca i1, align 1
  %"155_0" = alloca i64, align 8
  %"157_0" = alloca i1, align 1
  %"159_0" = alloca i64, align 8
  %"02" = alloca i1, align 1
  %"181_0" = alloca i64, align 8
  %"164_0" = alloca { i1, i64 }, align 8
  %"161_0" = alloca i64, align 8
  %"163_0" = alloca i1, align 1
  %"08" = alloca { i1, i64 }, align 8
  %"010" = alloca i64, align 8
  %"166_0" = alloca i64, align 8
  %"168_0" = alloca { i1, i64 }, align 8
  %"014" = alloca i64, align 8
  %"170_0" = alloca i64, align 8
  %"172_0" = alloca { i1, i64 }, align 8
  %"179_0" = alloca {}, align 8
  %"177_0" = alloca i1, align 1
  %"187_0" = alloca {}, align 8
  %"186_0" = alloca i1, align 1
  %"183_0" = alloca i64, align 8
  %"185_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"155_0", align 8
  %"155_01" = load i64, ptr %"155_0", align 8
  store i64 %"155_01", ptr %"159_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"159_03" = load i64, ptr %"159_0", align 8
  store i64 %"159_03", ptr %"159_0", align 8
  store i64 0, ptr %"161_0", align 8
  %"159_04" = load i64, ptr %"159_0", align 8
  %"161_05" = load i64, ptr %"161_0", align 8
  %2 = icmp eq i64 %"159_04", %"161_05"
  %3 = select i1 %2, i1 true, i1 false
  store i1 %3, ptr %"163_0", align 1
  %"163_06" = load i1, ptr %"163_0", align 1
  %"159_07" = load i64, ptr %"159_0", align 8
  switch i1 %"163_06", label %4 [
    i1 true, label %5
  ]

4:                                                ; preds = %1
  store i64 %"159_07", ptr %"010", align 8
  br label %cond_164_case_0

5:                                                ; preds = %1
  store i64 %"159_07", ptr %"014", align 8
  br label %cond_164_case_1

6:                                                ; preds = %17
  store {} undef, ptr %"179_0", align 1
  store i1 true, ptr %"177_0", align 1
  %"179_020" = load {}, ptr %"179_0", align 1
  %"177_021" = load i1, ptr %"177_0", align 1
  store {} %"179_020", ptr %"179_0", align 1
  store i1 %"177_021", ptr %"177_0", align 1
  %"179_022" = load {}, ptr %"179_0", align 1
  %"177_023" = load i1, ptr %"177_0", align 1
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %6
  store i1 %"177_023", ptr %"02", align 1
  br label %12

8:                                                ; preds = %15
  %"181_024" = load i64, ptr %"181_0", align 8
  store i64 %"181_024", ptr %"181_0", align 8
  store {} undef, ptr %"187_0", align 1
  store i64 1, ptr %"183_0", align 8
  %"181_025" = load i64, ptr %"181_0", align 8
  %"183_026" = load i64, ptr %"183_0", align 8
  %9 = sub i64 %"181_025", %"183_026"
  store i64 %9, ptr %"185_0", align 8
  %"185_027" = load i64, ptr %"185_0", align 8
  %10 = call i1 @__hugr__.functions.is_odd.188(i64 %"185_027")
  store i1 %10, ptr %"186_0", align 1
  %"187_028" = load {}, ptr %"187_0", align 1
  %"186_029" = load i1, ptr %"186_0", align 1
  store {} %"187_028", ptr %"187_0", align 1
  store i1 %"186_029", ptr %"186_0", align 1
  %"187_030" = load {}, ptr %"187_0", align 1
  %"186_031" = load i1, ptr %"186_0", align 1
  switch i1 false, label %11 [
  ]

11:                                               ; preds = %8
  store i1 %"186_031", ptr %"02", align 1
  br label %12

12:                                               ; preds = %11, %7
  %"019" = load i1, ptr %"02", align 1
  store i1 %"019", ptr %"157_0", align 1
  %"157_032" = load i1, ptr %"157_0", align 1
  store i1 %"157_032", ptr %"0", align 1
  %"033" = load i1, ptr %"0", align 1
  ret i1 %"033"

cond_164_case_0:                                  ; preds = %4
  %"011" = load i64, ptr %"010", align 8
  store i64 %"011", ptr %"166_0", align 8
  %"166_012" = load i64, ptr %"166_0", align 8
  %13 = insertvalue { i1, i64 } { i1 false, i64 poison }, i64 %"166_012", 1
  store { i1, i64 } %13, ptr %"168_0", align 8
  %"168_013" = load { i1, i64 }, ptr %"168_0", align 8
  store { i1, i64 } %"168_013", ptr %"08", align 8
  br label %cond_exit_164

cond_164_case_1:                                  ; preds = %5
  %"015" = load i64, ptr %"014", align 8
  store i64 %"015", ptr %"170_0", align 8
  store { i1, i64 } { i1 true, i64 poison }, ptr %"172_0", align 8
  %"172_016" = load { i1, i64 }, ptr %"172_0", align 8
  store { i1, i64 } %"172_016", ptr %"08", align 8
  br label %cond_exit_164

cond_exit_164:                                    ; preds = %cond_164_case_1, %cond_164_case_0
  %"09" = load { i1, i64 }, ptr %"08", align 8
  store { i1, i64 } %"09", ptr %"164_0", align 8
  %"164_017" = load { i1, i64 }, ptr %"164_0", align 8
  store { i1, i64 } %"164_017", ptr %"164_0", align 8
  %"164_018" = load { i1, i64 }, ptr %"164_0", align 8
  %14 = extractvalue { i1, i64 } %"164_018", 0
  switch i1 %14, label %15 [
    i1 true, label %17
  ]

15:                                               ; preds = %cond_exit_164
  %16 = extractvalue { i1, i64 } %"164_018", 1
  store i64 %16, ptr %"181_0", align 8
  br label %8

17:                                               ; preds = %cond_exit_164
  br label %6
}

define internal i64 @__hugr__.functions.fibonacci.126(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"129_0" = alloca i64, align 8
  %"131_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"138_0" = alloca i64, align 8
  %"142_0" = alloca i64, align 8
  %"135_0" = alloca i1, align 1
  %"133_0" = alloca i64, align 8
  %"140_0" = alloca {}, align 8
  %"153_0" = alloca {}, align 8
  %"152_0" = alloca i64, align 8
  %"148_0" = alloca i64, align 8
  %"150_0" = alloca i64, align 8
  %"151_0" = alloca i64, align 8
  %"144_0" = alloca i64, align 8
  %"146_0" = alloca i64, align 8
  %"147_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"127_0", align 8
  %"127_01" = load i64, ptr %"127_0", align 8
  store i64 %"127_01", ptr %"131_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"131_03" = load i64, ptr %"131_0", align 8
  store i64 %"131_03", ptr %"131_0", align 8
  store i64 2, ptr %"133_0", align 8
  %"131_04" = load i64, ptr %"131_0", align 8
  %"133_05" = load i64, ptr %"133_0", align 8
  %2 = icmp slt i64 %"131_04", %"133_05"
  %3 = select i1 %2, i1 true, i1 false
  store i1 %3, ptr %"135_0", align 1
  %"135_06" = load i1, ptr %"135_0", align 1
  %"131_07" = load i64, ptr %"131_0", align 8
  store i1 %"135_06", ptr %"135_0", align 1
  store i64 %"131_07", ptr %"131_0", align 8
  %"135_08" = load i1, ptr %"135_0", align 1
  %"131_09" = load i64, ptr %"131_0", align 8
  switch i1 %"135_08", label %4 [
    i1 true, label %5
  ]

4:                                                ; preds = %1
  store i64 %"131_09", ptr %"142_0", align 8
  br label %8

5:                                                ; preds = %1
  store i64 %"131_09", ptr %"138_0", align 8
  br label %6

6:                                                ; preds = %5
  %"138_011" = load i64, ptr %"138_0", align 8
  store i64 %"138_011", ptr %"138_0", align 8
  store {} undef, ptr %"140_0", align 1
  %"140_012" = load {}, ptr %"140_0", align 1
  %"138_013" = load i64, ptr %"138_0", align 8
  store {} %"140_012", ptr %"140_0", align 1
  store i64 %"138_013", ptr %"138_0", align 8
  %"140_014" = load {}, ptr %"140_0", align 1
  %"138_015" = load i64, ptr %"138_0", align 8
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %6
  store i64 %"138_015", ptr %"02", align 8
  br label %15

8:                                                ; preds = %4
  %"142_016" = load i64, ptr %"142_0", align 8
  store i64 %"142_016", ptr %"142_0", align 8
  store {} undef, ptr %"153_0", align 1
  store i64 2, ptr %"148_0", align 8
  %"142_017" = load i64, ptr %"142_0", align 8
  %"148_018" = load i64, ptr %"148_0", align 8
  %9 = sub i64 %"142_017", %"148_018"
  store i64 %9, ptr %"150_0", align 8
  %"150_019" = load i64, ptr %"150_0", align 8
  %10 = call i64 @__hugr__.functions.fibonacci.126(i64 %"150_019")
  store i64 %10, ptr %"151_0", align 8
  store i64 1, ptr %"144_0", align 8
  %"142_020" = load i64, ptr %"142_0", align 8
  %"144_021" = load i64, ptr %"144_0", align 8
  %11 = sub i64 %"142_020", %"144_021"
  store i64 %11, ptr %"146_0", align 8
  %"146_022" = load i64, ptr %"146_0", align 8
  %12 = call i64 @__hugr__.functions.fibonacci.126(i64 %"146_022")
  store i64 %12, ptr %"147_0", align 8
  %"147_023" = load i64, ptr %"147_0", align 8
  %"151_024" = load i64, ptr %"151_0", align 8
  %13 = add i64 %"147_023", %"151_024"
  store i64 %13, ptr %"152_0", align 8
  %"153_025" = load {}, ptr %"153_0", align 1
  %"152_026" = load i64, ptr %"152_0", align 8
  store {} %"153_025", ptr %"153_0", align 1
  store i64 %"152_026", ptr %"152_0", align 8
  %"153_027" = load {}, ptr %"153_0", align 1
  %"152_028" = load i64, ptr %"152_0", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %8
  store i64 %"152_028", ptr %"02", align 8
  br label %15

15:                                               ; preds = %14, %7
  %"010" = load i64, ptr %"02", align 8
  store i64 %"010", ptr %"129_0", align 8
  %"129_029" = load i64, ptr %"129_0", align 8
  store i64 %"129_029", ptr %"0", align 8
  %"030" = load i64, ptr %"0", align 8
  ret i64 %"030"
}

declare void @print_int(ptr, i64, i64)

declare void @print_bool(ptr, i64, i1)

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$4.244"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"247_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"259_0" = alloca {}, align 8
  %"258_0" = alloca { i64, i64, i64 }, align 8
  %"256_0" = alloca i64, align 8
  %"253_0" = alloca i64, align 8
  %"255_0" = alloca i64, align 8
  %"251_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"259_0", align 1
  store i64 1, ptr %"256_0", align 8
  store i64 4, ptr %"253_0", align 8
  %"253_02" = load i64, ptr %"253_0", align 8
  %bounds_check = icmp ule i64 %"253_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"247_0", align 8
  %"247_011" = load { i64, i64, i64 }, ptr %"247_0", align 8
  store { i64, i64, i64 } %"247_011", ptr %"0", align 8
  %"012" = load { i64, i64, i64 }, ptr %"0", align 8
  ret { i64, i64, i64 } %"012"

panic_if_0:                                       ; preds = %0
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"253_02", ptr %"255_0", align 8
  store i64 0, ptr %"251_0", align 8
  %"251_03" = load i64, ptr %"251_0", align 8
  %"255_04" = load i64, ptr %"255_0", align 8
  %"256_05" = load i64, ptr %"256_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"251_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"255_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"256_05", 2
  store { i64, i64, i64 } %4, ptr %"258_0", align 8
  %"259_06" = load {}, ptr %"259_0", align 1
  %"258_07" = load { i64, i64, i64 }, ptr %"258_0", align 8
  store {} %"259_06", ptr %"259_0", align 1
  store { i64, i64, i64 } %"258_07", ptr %"258_0", align 8
  %"259_08" = load {}, ptr %"259_0", align 1
  %"258_09" = load { i64, i64, i64 }, ptr %"258_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"258_09", ptr %"01", align 8
  br label %1
}

define internal { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.261({ i64, i64, i64 } %0) {
alloca_block:
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"262_0" = alloca { i64, i64, i64 }, align 8
  %"264_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"266_0" = alloca { i64, i64, i64 }, align 8
  %"02" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"274_0" = alloca i64, align 8
  %"274_1" = alloca i64, align 8
  %"274_2" = alloca i64, align 8
  %"279_0" = alloca i64, align 8
  %"279_1" = alloca i64, align 8
  %"279_2" = alloca i64, align 8
  %"284_0" = alloca i1, align 1
  %"284_1" = alloca i64, align 8
  %"284_2" = alloca i64, align 8
  %"284_3" = alloca i64, align 8
  %"301_0" = alloca i64, align 8
  %"301_1" = alloca i64, align 8
  %"301_2" = alloca i64, align 8
  %"271_0" = alloca i1, align 1
  %"268_0" = alloca i64, align 8
  %"268_2" = alloca i64, align 8
  %"268_1" = alloca i64, align 8
  %"269_0" = alloca i64, align 8
  %"277_0" = alloca {}, align 8
  %"276_0" = alloca i1, align 1
  %"282_0" = alloca {}, align 8
  %"281_0" = alloca i1, align 1
  %"286_0" = alloca { i1, i64, i64, i64 }, align 8
  %"054" = alloca { i1, i64, i64, i64 }, align 8
  %"056" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"288_0" = alloca i64, align 8
  %"288_1" = alloca i64, align 8
  %"288_2" = alloca i64, align 8
  %"290_0" = alloca { i1, i64, i64, i64 }, align 8
  %"064" = alloca i64, align 8
  %"165" = alloca i64, align 8
  %"266" = alloca i64, align 8
  %"292_0" = alloca i64, align 8
  %"292_1" = alloca i64, align 8
  %"292_2" = alloca i64, align 8
  %"294_0" = alloca { i1, i64, i64, i64 }, align 8
  %"299_0" = alloca {}, align 8
  %"298_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"307_0" = alloca {}, align 8
  %"306_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"303_0" = alloca i64, align 8
  %"304_0" = alloca { i64, i64, i64 }, align 8
  %"305_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } %0, ptr %"262_0", align 8
  %"262_01" = load { i64, i64, i64 }, ptr %"262_0", align 8
  store { i64, i64, i64 } %"262_01", ptr %"266_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"266_03" = load { i64, i64, i64 }, ptr %"266_0", align 8
  store { i64, i64, i64 } %"266_03", ptr %"266_0", align 8
  store i64 0, ptr %"269_0", align 8
  %"266_04" = load { i64, i64, i64 }, ptr %"266_0", align 8
  %2 = extractvalue { i64, i64, i64 } %"266_04", 0
  %3 = extractvalue { i64, i64, i64 } %"266_04", 1
  %4 = extractvalue { i64, i64, i64 } %"266_04", 2
  store i64 %2, ptr %"268_0", align 8
  store i64 %3, ptr %"268_1", align 8
  store i64 %4, ptr %"268_2", align 8
  %"268_25" = load i64, ptr %"268_2", align 8
  %"269_06" = load i64, ptr %"269_0", align 8
  %5 = icmp sge i64 %"268_25", %"269_06"
  %6 = select i1 %5, i1 true, i1 false
  store i1 %6, ptr %"271_0", align 1
  %"271_07" = load i1, ptr %"271_0", align 1
  %"268_08" = load i64, ptr %"268_0", align 8
  %"268_29" = load i64, ptr %"268_2", align 8
  %"268_110" = load i64, ptr %"268_1", align 8
  store i1 %"271_07", ptr %"271_0", align 1
  store i64 %"268_08", ptr %"268_0", align 8
  store i64 %"268_29", ptr %"268_2", align 8
  store i64 %"268_110", ptr %"268_1", align 8
  %"271_011" = load i1, ptr %"271_0", align 1
  %"268_012" = load i64, ptr %"268_0", align 8
  %"268_213" = load i64, ptr %"268_2", align 8
  %"268_114" = load i64, ptr %"268_1", align 8
  switch i1 %"271_011", label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %1
  store i64 %"268_012", ptr %"279_0", align 8
  store i64 %"268_213", ptr %"279_1", align 8
  store i64 %"268_114", ptr %"279_2", align 8
  br label %13

8:                                                ; preds = %1
  store i64 %"268_012", ptr %"274_0", align 8
  store i64 %"268_213", ptr %"274_1", align 8
  store i64 %"268_114", ptr %"274_2", align 8
  br label %9

9:                                                ; preds = %8
  %"274_016" = load i64, ptr %"274_0", align 8
  %"274_117" = load i64, ptr %"274_1", align 8
  %"274_218" = load i64, ptr %"274_2", align 8
  store i64 %"274_016", ptr %"274_0", align 8
  store i64 %"274_117", ptr %"274_1", align 8
  store i64 %"274_218", ptr %"274_2", align 8
  store {} undef, ptr %"277_0", align 1
  %"274_019" = load i64, ptr %"274_0", align 8
  %"274_220" = load i64, ptr %"274_2", align 8
  %10 = icmp sge i64 %"274_019", %"274_220"
  %11 = select i1 %10, i1 true, i1 false
  store i1 %11, ptr %"276_0", align 1
  %"277_021" = load {}, ptr %"277_0", align 1
  %"276_022" = load i1, ptr %"276_0", align 1
  %"274_023" = load i64, ptr %"274_0", align 8
  %"274_124" = load i64, ptr %"274_1", align 8
  %"274_225" = load i64, ptr %"274_2", align 8
  store {} %"277_021", ptr %"277_0", align 1
  store i1 %"276_022", ptr %"276_0", align 1
  store i64 %"274_023", ptr %"274_0", align 8
  store i64 %"274_124", ptr %"274_1", align 8
  store i64 %"274_225", ptr %"274_2", align 8
  %"277_026" = load {}, ptr %"277_0", align 1
  %"276_027" = load i1, ptr %"276_0", align 1
  %"274_028" = load i64, ptr %"274_0", align 8
  %"274_129" = load i64, ptr %"274_1", align 8
  %"274_230" = load i64, ptr %"274_2", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %9
  store i1 %"276_027", ptr %"284_0", align 1
  store i64 %"274_028", ptr %"284_1", align 8
  store i64 %"274_129", ptr %"284_2", align 8
  store i64 %"274_230", ptr %"284_3", align 8
  br label %17

13:                                               ; preds = %7
  %"279_031" = load i64, ptr %"279_0", align 8
  %"279_132" = load i64, ptr %"279_1", align 8
  %"279_233" = load i64, ptr %"279_2", align 8
  store i64 %"279_031", ptr %"279_0", align 8
  store i64 %"279_132", ptr %"279_1", align 8
  store i64 %"279_233", ptr %"279_2", align 8
  store {} undef, ptr %"282_0", align 1
  %"279_034" = load i64, ptr %"279_0", align 8
  %"279_235" = load i64, ptr %"279_2", align 8
  %14 = icmp sle i64 %"279_034", %"279_235"
  %15 = select i1 %14, i1 true, i1 false
  store i1 %15, ptr %"281_0", align 1
  %"282_036" = load {}, ptr %"282_0", align 1
  %"281_037" = load i1, ptr %"281_0", align 1
  %"279_038" = load i64, ptr %"279_0", align 8
  %"279_139" = load i64, ptr %"279_1", align 8
  %"279_240" = load i64, ptr %"279_2", align 8
  store {} %"282_036", ptr %"282_0", align 1
  store i1 %"281_037", ptr %"281_0", align 1
  store i64 %"279_038", ptr %"279_0", align 8
  store i64 %"279_139", ptr %"279_1", align 8
  store i64 %"279_240", ptr %"279_2", align 8
  %"282_041" = load {}, ptr %"282_0", align 1
  %"281_042" = load i1, ptr %"281_0", align 1
  %"279_043" = load i64, ptr %"279_0", align 8
  %"279_144" = load i64, ptr %"279_1", align 8
  %"279_245" = load i64, ptr %"279_2", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %13
  store i1 %"281_042", ptr %"284_0", align 1
  store i64 %"279_043", ptr %"284_1", align 8
  store i64 %"279_144", ptr %"284_2", align 8
  store i64 %"279_245", ptr %"284_3", align 8
  br label %17

17:                                               ; preds = %16, %12
  %"284_046" = load i1, ptr %"284_0", align 1
  %"284_147" = load i64, ptr %"284_1", align 8
  %"284_248" = load i64, ptr %"284_2", align 8
  %"284_349" = load i64, ptr %"284_3", align 8
  store i1 %"284_046", ptr %"284_0", align 1
  store i64 %"284_147", ptr %"284_1", align 8
  store i64 %"284_248", ptr %"284_2", align 8
  store i64 %"284_349", ptr %"284_3", align 8
  %"284_050" = load i1, ptr %"284_0", align 1
  %"284_151" = load i64, ptr %"284_1", align 8
  %"284_252" = load i64, ptr %"284_2", align 8
  %"284_353" = load i64, ptr %"284_3", align 8
  switch i1 %"284_050", label %18 [
    i1 true, label %19
  ]

18:                                               ; preds = %17
  store i64 %"284_151", ptr %"056", align 8
  store i64 %"284_252", ptr %"1", align 8
  store i64 %"284_353", ptr %"2", align 8
  br label %cond_286_case_0

19:                                               ; preds = %17
  store i64 %"284_151", ptr %"064", align 8
  store i64 %"284_252", ptr %"165", align 8
  store i64 %"284_353", ptr %"266", align 8
  br label %cond_286_case_1

20:                                               ; preds = %40
  store {} undef, ptr %"299_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"298_0", align 8
  %"299_073" = load {}, ptr %"299_0", align 1
  %"298_074" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"298_0", align 8
  store {} %"299_073", ptr %"299_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"298_074", ptr %"298_0", align 8
  %"299_075" = load {}, ptr %"299_0", align 1
  %"298_076" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"298_0", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %20
  store { i1, { { i64, i64, i64 }, i64 } } %"298_076", ptr %"02", align 8
  br label %31

22:                                               ; preds = %36
  %"301_077" = load i64, ptr %"301_0", align 8
  %"301_178" = load i64, ptr %"301_1", align 8
  %"301_279" = load i64, ptr %"301_2", align 8
  store i64 %"301_077", ptr %"301_0", align 8
  store i64 %"301_178", ptr %"301_1", align 8
  store i64 %"301_279", ptr %"301_2", align 8
  store {} undef, ptr %"307_0", align 1
  %"301_080" = load i64, ptr %"301_0", align 8
  %"301_181" = load i64, ptr %"301_1", align 8
  %23 = add i64 %"301_080", %"301_181"
  store i64 %23, ptr %"303_0", align 8
  %"303_082" = load i64, ptr %"303_0", align 8
  %"301_283" = load i64, ptr %"301_2", align 8
  %"301_184" = load i64, ptr %"301_1", align 8
  %24 = insertvalue { i64, i64, i64 } poison, i64 %"303_082", 0
  %25 = insertvalue { i64, i64, i64 } %24, i64 %"301_283", 1
  %26 = insertvalue { i64, i64, i64 } %25, i64 %"301_184", 2
  store { i64, i64, i64 } %26, ptr %"304_0", align 8
  %"301_085" = load i64, ptr %"301_0", align 8
  %"304_086" = load { i64, i64, i64 }, ptr %"304_0", align 8
  %27 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"301_085", 1
  %28 = insertvalue { { i64, i64, i64 }, i64 } %27, { i64, i64, i64 } %"304_086", 0
  store { { i64, i64, i64 }, i64 } %28, ptr %"305_0", align 8
  %"305_087" = load { { i64, i64, i64 }, i64 }, ptr %"305_0", align 8
  %29 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"305_087", 1
  store { i1, { { i64, i64, i64 }, i64 } } %29, ptr %"306_0", align 8
  %"307_088" = load {}, ptr %"307_0", align 1
  %"306_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"306_0", align 8
  store {} %"307_088", ptr %"307_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"306_089", ptr %"306_0", align 8
  %"307_090" = load {}, ptr %"307_0", align 1
  %"306_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"306_0", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %22
  store { i1, { { i64, i64, i64 }, i64 } } %"306_091", ptr %"02", align 8
  br label %31

31:                                               ; preds = %30, %21
  %"015" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"02", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"015", ptr %"264_0", align 8
  %"264_092" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"264_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"264_092", ptr %"0", align 8
  %"093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  ret { i1, { { i64, i64, i64 }, i64 } } %"093"

cond_286_case_0:                                  ; preds = %18
  %"057" = load i64, ptr %"056", align 8
  %"158" = load i64, ptr %"1", align 8
  %"259" = load i64, ptr %"2", align 8
  store i64 %"057", ptr %"288_0", align 8
  store i64 %"158", ptr %"288_1", align 8
  store i64 %"259", ptr %"288_2", align 8
  %"288_060" = load i64, ptr %"288_0", align 8
  %"288_161" = load i64, ptr %"288_1", align 8
  %"288_262" = load i64, ptr %"288_2", align 8
  %32 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"288_060", 1
  %33 = insertvalue { i1, i64, i64, i64 } %32, i64 %"288_161", 2
  %34 = insertvalue { i1, i64, i64, i64 } %33, i64 %"288_262", 3
  store { i1, i64, i64, i64 } %34, ptr %"290_0", align 8
  %"290_063" = load { i1, i64, i64, i64 }, ptr %"290_0", align 8
  store { i1, i64, i64, i64 } %"290_063", ptr %"054", align 8
  br label %cond_exit_286

cond_286_case_1:                                  ; preds = %19
  %"067" = load i64, ptr %"064", align 8
  %"168" = load i64, ptr %"165", align 8
  %"269" = load i64, ptr %"266", align 8
  store i64 %"067", ptr %"292_0", align 8
  store i64 %"168", ptr %"292_1", align 8
  store i64 %"269", ptr %"292_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"294_0", align 8
  %"294_070" = load { i1, i64, i64, i64 }, ptr %"294_0", align 8
  store { i1, i64, i64, i64 } %"294_070", ptr %"054", align 8
  br label %cond_exit_286

cond_exit_286:                                    ; preds = %cond_286_case_1, %cond_286_case_0
  %"055" = load { i1, i64, i64, i64 }, ptr %"054", align 8
  store { i1, i64, i64, i64 } %"055", ptr %"286_0", align 8
  %"286_071" = load { i1, i64, i64, i64 }, ptr %"286_0", align 8
  store { i1, i64, i64, i64 } %"286_071", ptr %"286_0", align 8
  %"286_072" = load { i1, i64, i64, i64 }, ptr %"286_0", align 8
  %35 = extractvalue { i1, i64, i64, i64 } %"286_072", 0
  switch i1 %35, label %36 [
    i1 true, label %40
  ]

36:                                               ; preds = %cond_exit_286
  %37 = extractvalue { i1, i64, i64, i64 } %"286_072", 1
  %38 = extractvalue { i1, i64, i64, i64 } %"286_072", 2
  %39 = extractvalue { i1, i64, i64, i64 } %"286_072", 3
  store i64 %37, ptr %"301_0", align 8
  store i64 %38, ptr %"301_1", align 8
  store i64 %39, ptr %"301_2", align 8
  br label %22

40:                                               ; preds = %cond_exit_286
  br label %20
}

define internal { i64, i64 } @__hugr__.functions.low_and_high.308(i64 %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"309_0" = alloca i64, align 8
  %"309_1" = alloca i64, align 8
  %"311_0" = alloca i64, align 8
  %"311_1" = alloca i64, align 8
  %"313_0" = alloca i64, align 8
  %"313_1" = alloca i64, align 8
  %"03" = alloca i64, align 8
  %"14" = alloca i64, align 8
  %"318_0" = alloca i64, align 8
  %"318_1" = alloca i64, align 8
  %"324_0" = alloca i64, align 8
  %"324_1" = alloca i64, align 8
  %"315_0" = alloca i1, align 1
  %"322_0" = alloca {}, align 8
  %"321_0" = alloca i64, align 8
  %"321_1" = alloca i64, align 8
  %"320_0" = alloca { i64, i64 }, align 8
  %"328_0" = alloca {}, align 8
  %"327_0" = alloca i64, align 8
  %"327_1" = alloca i64, align 8
  %"326_0" = alloca { i64, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"309_0", align 8
  store i64 %1, ptr %"309_1", align 8
  %"309_01" = load i64, ptr %"309_0", align 8
  %"309_12" = load i64, ptr %"309_1", align 8
  store i64 %"309_01", ptr %"313_0", align 8
  store i64 %"309_12", ptr %"313_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"313_05" = load i64, ptr %"313_0", align 8
  %"313_16" = load i64, ptr %"313_1", align 8
  store i64 %"313_05", ptr %"313_0", align 8
  store i64 %"313_16", ptr %"313_1", align 8
  %"313_07" = load i64, ptr %"313_0", align 8
  %"313_18" = load i64, ptr %"313_1", align 8
  %3 = icmp slt i64 %"313_07", %"313_18"
  %4 = select i1 %3, i1 true, i1 false
  store i1 %4, ptr %"315_0", align 1
  %"315_09" = load i1, ptr %"315_0", align 1
  %"313_010" = load i64, ptr %"313_0", align 8
  %"313_111" = load i64, ptr %"313_1", align 8
  store i1 %"315_09", ptr %"315_0", align 1
  store i64 %"313_010", ptr %"313_0", align 8
  store i64 %"313_111", ptr %"313_1", align 8
  %"315_012" = load i1, ptr %"315_0", align 1
  %"313_013" = load i64, ptr %"313_0", align 8
  %"313_114" = load i64, ptr %"313_1", align 8
  switch i1 %"315_012", label %5 [
    i1 true, label %6
  ]

5:                                                ; preds = %2
  store i64 %"313_013", ptr %"324_0", align 8
  store i64 %"313_114", ptr %"324_1", align 8
  br label %13

6:                                                ; preds = %2
  store i64 %"313_013", ptr %"318_0", align 8
  store i64 %"313_114", ptr %"318_1", align 8
  br label %7

7:                                                ; preds = %6
  %"318_017" = load i64, ptr %"318_0", align 8
  %"318_118" = load i64, ptr %"318_1", align 8
  store i64 %"318_017", ptr %"318_0", align 8
  store i64 %"318_118", ptr %"318_1", align 8
  store {} undef, ptr %"322_0", align 1
  %"318_019" = load i64, ptr %"318_0", align 8
  %"318_120" = load i64, ptr %"318_1", align 8
  %8 = insertvalue { i64, i64 } poison, i64 %"318_019", 0
  %9 = insertvalue { i64, i64 } %8, i64 %"318_120", 1
  store { i64, i64 } %9, ptr %"320_0", align 8
  %"320_021" = load { i64, i64 }, ptr %"320_0", align 8
  %10 = extractvalue { i64, i64 } %"320_021", 0
  %11 = extractvalue { i64, i64 } %"320_021", 1
  store i64 %10, ptr %"321_0", align 8
  store i64 %11, ptr %"321_1", align 8
  %"322_022" = load {}, ptr %"322_0", align 1
  %"321_023" = load i64, ptr %"321_0", align 8
  %"321_124" = load i64, ptr %"321_1", align 8
  store {} %"322_022", ptr %"322_0", align 1
  store i64 %"321_023", ptr %"321_0", align 8
  store i64 %"321_124", ptr %"321_1", align 8
  %"322_025" = load {}, ptr %"322_0", align 1
  %"321_026" = load i64, ptr %"321_0", align 8
  %"321_127" = load i64, ptr %"321_1", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %7
  store i64 %"321_026", ptr %"03", align 8
  store i64 %"321_127", ptr %"14", align 8
  br label %19

13:                                               ; preds = %5
  %"324_028" = load i64, ptr %"324_0", align 8
  %"324_129" = load i64, ptr %"324_1", align 8
  store i64 %"324_028", ptr %"324_0", align 8
  store i64 %"324_129", ptr %"324_1", align 8
  store {} undef, ptr %"328_0", align 1
  %"324_130" = load i64, ptr %"324_1", align 8
  %"324_031" = load i64, ptr %"324_0", align 8
  %14 = insertvalue { i64, i64 } poison, i64 %"324_130", 0
  %15 = insertvalue { i64, i64 } %14, i64 %"324_031", 1
  store { i64, i64 } %15, ptr %"326_0", align 8
  %"326_032" = load { i64, i64 }, ptr %"326_0", align 8
  %16 = extractvalue { i64, i64 } %"326_032", 0
  %17 = extractvalue { i64, i64 } %"326_032", 1
  store i64 %16, ptr %"327_0", align 8
  store i64 %17, ptr %"327_1", align 8
  %"328_033" = load {}, ptr %"328_0", align 1
  %"327_034" = load i64, ptr %"327_0", align 8
  %"327_135" = load i64, ptr %"327_1", align 8
  store {} %"328_033", ptr %"328_0", align 1
  store i64 %"327_034", ptr %"327_0", align 8
  store i64 %"327_135", ptr %"327_1", align 8
  %"328_036" = load {}, ptr %"328_0", align 1
  %"327_037" = load i64, ptr %"327_0", align 8
  %"327_138" = load i64, ptr %"327_1", align 8
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %13
  store i64 %"327_037", ptr %"03", align 8
  store i64 %"327_138", ptr %"14", align 8
  br label %19

19:                                               ; preds = %18, %12
  %"015" = load i64, ptr %"03", align 8
  %"116" = load i64, ptr %"14", align 8
  store i64 %"015", ptr %"311_0", align 8
  store i64 %"116", ptr %"311_1", align 8
  %"311_039" = load i64, ptr %"311_0", align 8
  %"311_140" = load i64, ptr %"311_1", align 8
  store i64 %"311_039", ptr %"0", align 8
  store i64 %"311_140", ptr %"1", align 8
  %"041" = load i64, ptr %"0", align 8
  %"142" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"041", 0
  %mrv43 = insertvalue { i64, i64 } %mrv, i64 %"142", 1
  ret { i64, i64 } %mrv43
}

; Function Attrs: noreturn
declare void @panic(i32, ptr) #0

define internal ptr @__hugr__.functions.choose.329(i1 %0) {
alloca_block:
  %"0" = alloca ptr, align 8
  %"330_0" = alloca i1, align 1
  %"332_0" = alloca ptr, align 8
  %"334_0" = alloca i1, align 1
  %"02" = alloca ptr, align 8
  %"341_0" = alloca {}, align 8
  %"340_0" = alloca ptr, align 8
  %"346_0" = alloca {}, align 8
  %"345_0" = alloca ptr, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i1 %0, ptr %"330_0", align 1
  %"330_01" = load i1, ptr %"330_0", align 1
  store i1 %"330_01", ptr %"334_0", align 1
  br label %1

1:                                                ; preds = %entry_block
  %"334_03" = load i1, ptr %"334_0", align 1
  store i1 %"334_03", ptr %"334_0", align 1
  %"334_04" = load i1, ptr %"334_0", align 1
  store i1 %"334_04", ptr %"334_0", align 1
  %"334_05" = load i1, ptr %"334_0", align 1
  switch i1 %"334_05", label %2 [
    i1 true, label %3
  ]

2:                                                ; preds = %1
  br label %6

3:                                                ; preds = %1
  br label %4

4:                                                ; preds = %3
  store {} undef, ptr %"341_0", align 1
  store ptr @__hugr__.functions.triple.347, ptr %"340_0", align 8
  %"341_07" = load {}, ptr %"341_0", align 1
  %"340_08" = load ptr, ptr %"340_0", align 8
  store {} %"341_07", ptr %"341_0", align 1
  store ptr %"340_08", ptr %"340_0", align 8
  %"341_09" = load {}, ptr %"341_0", align 1
  %"340_010" = load ptr, ptr %"340_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %4
  store ptr %"340_010", ptr %"02", align 8
  br label %8

6:                                                ; preds = %2
  store {} undef, ptr %"346_0", align 1
  store ptr @__hugr__.functions.square.359, ptr %"345_0", align 8
  %"346_011" = load {}, ptr %"346_0", align 1
  %"345_012" = load ptr, ptr %"345_0", align 8
  store {} %"346_011", ptr %"346_0", align 1
  store ptr %"345_012", ptr %"345_0", align 8
  %"346_013" = load {}, ptr %"346_0", align 1
  %"345_014" = load ptr, ptr %"345_0", align 8
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %6
  store ptr %"345_014", ptr %"02", align 8
  br label %8

8:                                                ; preds = %7, %5
  %"06" = load ptr, ptr %"02", align 8
  store ptr %"06", ptr %"332_0", align 8
  %"332_015" = load ptr, ptr %"332_0", align 8
  store ptr %"332_015", ptr %"0", align 8
  %"016" = load ptr, ptr %"0", align 8
  ret ptr %"016"
}

define internal i64 @__hugr__.functions.triple.347(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"348_0" = alloca i64, align 8
  %"350_0" = alloca i64, align 8
  %"352_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"357_0" = alloca {}, align 8
  %"356_0" = alloca i64, align 8
  %"354_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"348_0", align 8
  %"348_01" = load i64, ptr %"348_0", align 8
  store i64 %"348_01", ptr %"352_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"352_03" = load i64, ptr %"352_0", align 8
  store i64 %"352_03", ptr %"352_0", align 8
  store {} undef, ptr %"357_0", align 1
  store i64 3, ptr %"354_0", align 8
  %"354_04" = load i64, ptr %"354_0", align 8
  %"352_05" = load i64, ptr %"352_0", align 8
  %2 = mul i64 %"354_04", %"352_05"
  store i64 %2, ptr %"356_0", align 8
  %"357_06" = load {}, ptr %"357_0", align 1
  %"356_07" = load i64, ptr %"356_0", align 8
  store {} %"357_06", ptr %"357_0", align 1
  store i64 %"356_07", ptr %"356_0", align 8
  %"357_08" = load {}, ptr %"357_0", align 1
  %"356_09" = load i64, ptr %"356_0", align 8
  switch i1 false, label %3 [
  ]

3:                                                ; preds = %1
  store i64 %"356_09", ptr %"02", align 8
  br label %4

4:                                                ; preds = %3
  %"010" = load i64, ptr %"02", align 8
  store i64 %"010", ptr %"350_0", align 8
  %"350_011" = load i64, ptr %"350_0", align 8
  store i64 %"350_011", ptr %"0", align 8
  %"012" = load i64, ptr %"0", align 8
  ret i64 %"012"
}

define internal i64 @__hugr__.functions.square.359(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"360_0" = alloca i64, align 8
  %"362_0" = alloca i64, align 8
  %"364_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"367_0" = alloca {}, align 8
  %"366_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"360_0", align 8
  %"360_01" = load i64, ptr %"360_0", align 8
  store i64 %"360_01", ptr %"364_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"364_03" = load i64, ptr %"364_0", align 8
  store i64 %"364_03", ptr %"364_0", align 8
  store {} undef, ptr %"367_0", align 1
  %"364_04" = load i64, ptr %"364_0", align 8
  %"364_05" = load i64, ptr %"364_0", align 8
  %2 = mul i64 %"364_04", %"364_05"
  store i64 %2, ptr %"366_0", align 8
  %"367_06" = load {}, ptr %"367_0", align 1
  %"366_07" = load i64, ptr %"366_0", align 8
  store {} %"367_06", ptr %"367_0", align 1
  store i64 %"366_07", ptr %"366_0", align 8
  %"367_08" = load {}, ptr %"367_0", align 1
  %"366_09" = load i64, ptr %"366_0", align 8
  switch i1 false, label %3 [
  ]

3:                                                ; preds = %1
  store i64 %"366_09", ptr %"02", align 8
  br label %4

4:                                                ; preds = %3
  %"010" = load i64, ptr %"02", align 8
  store i64 %"010", ptr %"362_0", align 8
  %"362_011" = load i64, ptr %"362_0", align 8
  store i64 %"362_011", ptr %"0", align 8
  %"012" = load i64, ptr %"0", align 8
  ret i64 %"012"
}

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.functions.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noreturn }
