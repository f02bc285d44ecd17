; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_a.A4A74DAF.0 = private constant [12 x i8] c"\0BUSER:BOOL:a"
@res_b.3BD50C23.0 = private constant [12 x i8] c"\0BUSER:BOOL:b"
@"res_a after re.AB22D14D.0" = private constant [24 x i8] c"\17USER:BOOL:a after reset"
@res_leaked.10E7C882.0 = private constant [17 x i8] c"\10USER:BOOL:leaked"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@res_outcome.5CF22165.0 = private constant [18 x i8] c"\11USER:BOOL:outcome"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.helios_gates.main.1() {
alloca_block:
  %"104_0" = alloca double, align 8
  %"102_0" = alloca double, align 8
  %"100_0" = alloca double, align 8
  %"98_0" = alloca double, align 8
  %"96_0" = alloca double, align 8
  %"94_0" = alloca double, align 8
  %"92_0" = alloca double, align 8
  %"90_0" = alloca double, align 8
  %"88_0" = alloca double, align 8
  %"86_0" = alloca double, align 8
  %"84_0" = alloca double, align 8
  %"76_0" = alloca i64, align 8
  %"4_0" = alloca i64, align 8
  %"63_0" = alloca i64, align 8
  %"64_0" = alloca i64, align 8
  %"5_0" = alloca i64, align 8
  %"65_0" = alloca i64, align 8
  %"81_0" = alloca i64, align 8
  %"81_1" = alloca i64, align 8
  %"66_0" = alloca i64, align 8
  %"66_1" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"68_1" = alloca i64, align 8
  %"82_0" = alloca i64, align 8
  %"67_0" = alloca i64, align 8
  %"70_0" = alloca i64, align 8
  %"83_0" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"69_0" = alloca i64, align 8
  %"10_0" = alloca i1, align 1
  %"8_0" = alloca i1, align 1
  %"6_0" = alloca i1, align 1
  %"12_0" = alloca i64, align 8
  %"72_0" = alloca i64, align 8
  %"73_0" = alloca i64, align 8
  %"74_0" = alloca i64, align 8
  %"74_1" = alloca i64, align 8
  %"14_0" = alloca i64, align 8
  %"27_0" = alloca { i1, i1 }, align 8
  %"29_0" = alloca i64, align 8
  %"0" = alloca { i1, i1 }, align 8
  %"55_0" = alloca i64, align 8
  %"36_0" = alloca { i1, i64 }, align 8
  %"33_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"35_0" = alloca i1, align 1
  %"055" = alloca { i1, i64 }, align 8
  %"057" = alloca i64, align 8
  %"38_0" = alloca i64, align 8
  %"40_0" = alloca { i1, i64 }, align 8
  %"061" = alloca i64, align 8
  %"42_0" = alloca i64, align 8
  %"44_0" = alloca { i1, i64 }, align 8
  %"52_0" = alloca {}, align 8
  %"50_0" = alloca { i1, i1 }, align 8
  %"61_0" = alloca {}, align 8
  %"60_0" = alloca { i1, i1 }, align 8
  %"57_0" = alloca i64, align 8
  %"59_0" = alloca i1, align 1
  %"75_0" = alloca i64, align 8
  %"78_0" = alloca i1, align 1
  %"15_0" = alloca i1, align 1
  %"087" = alloca i1, align 1
  %"19_0" = alloca { i32, ptr }, align 8
  %"21_0" = alloca i1, align 1
  %"091" = alloca i1, align 1
  %"23_0" = alloca i1, align 1
  %"26_0" = alloca i64, align 8
  %"79_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store double 0x3FF921FB54442D18, ptr %"104_0", align 8
  store double 0.000000e+00, ptr %"102_0", align 8
  store double 0x400921FB54442D18, ptr %"100_0", align 8
  store double 0x400921FB54442D18, ptr %"98_0", align 8
  store double 0x3FF921FB54442D18, ptr %"96_0", align 8
  store double 0x3FF2D97C7F3321D2, ptr %"94_0", align 8
  store double 0.000000e+00, ptr %"92_0", align 8
  store double 0x3FF921FB54442D18, ptr %"90_0", align 8
  store double 0x3FD921FB54442D18, ptr %"88_0", align 8
  store double 0x3FE921FB54442D18, ptr %"86_0", align 8
  store double 0x3FF921FB54442D18, ptr %"84_0", align 8
  store i64 2, ptr %"76_0", align 8
  %0 = call i64 @__hugr__.__tk2_helios_qalloc.112()
  store i64 %0, ptr %"4_0", align 8
  %"4_01" = load i64, ptr %"4_0", align 8
  %"84_02" = load double, ptr %"84_0", align 8
  %"86_03" = load double, ptr %"86_0", align 8
  call void @___rxy(i64 %"4_01", double %"84_02", double %"86_03")
  store i64 %"4_01", ptr %"63_0", align 8
  %"63_04" = load i64, ptr %"63_0", align 8
  %"88_05" = load double, ptr %"88_0", align 8
  call void @___rz(i64 %"63_04", double %"88_05")
  store i64 %"63_04", ptr %"64_0", align 8
  %1 = call i64 @__hugr__.__tk2_helios_qalloc.112()
  store i64 %1, ptr %"5_0", align 8
  %"5_06" = load i64, ptr %"5_0", align 8
  %"90_07" = load double, ptr %"90_0", align 8
  %"92_08" = load double, ptr %"92_0", align 8
  call void @___rxy(i64 %"5_06", double %"90_07", double %"92_08")
  store i64 %"5_06", ptr %"65_0", align 8
  %"64_09" = load i64, ptr %"64_0", align 8
  %"65_010" = load i64, ptr %"65_0", align 8
  %"104_011" = load double, ptr %"104_0", align 8
  call void @___rzz(i64 %"64_09", i64 %"65_010", double %"104_011")
  store i64 %"64_09", ptr %"81_0", align 8
  store i64 %"65_010", ptr %"81_1", align 8
  %"81_012" = load i64, ptr %"81_0", align 8
  %"81_113" = load i64, ptr %"81_1", align 8
  %"94_014" = load double, ptr %"94_0", align 8
  call void @___rzz(i64 %"81_012", i64 %"81_113", double %"94_014")
  store i64 %"81_012", ptr %"66_0", align 8
  store i64 %"81_113", ptr %"66_1", align 8
  %"66_015" = load i64, ptr %"66_0", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"66_015")
  call void @___reset(i64 %"66_015")
  store i64 %"66_015", ptr %"68_0", align 8
  store i64 %___lazy_measure, ptr %"68_1", align 8
  %"68_016" = load i64, ptr %"68_0", align 8
  %___lazy_measure17 = call i64 @___lazy_measure(i64 %"68_016")
  call void @___qfree(i64 %"68_016")
  store i64 %___lazy_measure17, ptr %"82_0", align 8
  %"66_118" = load i64, ptr %"66_1", align 8
  %"96_019" = load double, ptr %"96_0", align 8
  %"98_020" = load double, ptr %"98_0", align 8
  call void @___rxy(i64 %"66_118", double %"96_019", double %"98_020")
  store i64 %"66_118", ptr %"67_0", align 8
  %"67_021" = load i64, ptr %"67_0", align 8
  %___lazy_measure22 = call i64 @___lazy_measure(i64 %"67_021")
  call void @___qfree(i64 %"67_021")
  store i64 %___lazy_measure22, ptr %"70_0", align 8
  %"82_023" = load i64, ptr %"82_0", align 8
  store i64 %"82_023", ptr %"83_0", align 8
  %"70_024" = load i64, ptr %"70_0", align 8
  store i64 %"70_024", ptr %"71_0", align 8
  %"68_125" = load i64, ptr %"68_1", align 8
  store i64 %"68_125", ptr %"69_0", align 8
  %"83_026" = load i64, ptr %"83_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"83_026")
  call void @___dec_future_refcount(i64 %"83_026")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"10_0", align 1
  %"71_027" = load i64, ptr %"71_0", align 8
  %read_bool28 = call i1 @___read_future_bool(i64 %"71_027")
  call void @___dec_future_refcount(i64 %"71_027")
  %measure29 = select i1 %read_bool28, i1 true, i1 false
  store i1 %measure29, ptr %"8_0", align 1
  %"69_030" = load i64, ptr %"69_0", align 8
  %read_bool31 = call i1 @___read_future_bool(i64 %"69_030")
  call void @___dec_future_refcount(i64 %"69_030")
  %measure32 = select i1 %read_bool31, i1 true, i1 false
  store i1 %measure32, ptr %"6_0", align 1
  %"6_033" = load i1, ptr %"6_0", align 1
  %tag_len = load i8, ptr @res_a.A4A74DAF.0, align 1
  %tag_len34 = zext i8 %tag_len to i64
  call void @print_bool(ptr @res_a.A4A74DAF.0, i64 %tag_len34, i1 %"6_033")
  %"8_035" = load i1, ptr %"8_0", align 1
  %tag_len36 = load i8, ptr @res_b.3BD50C23.0, align 1
  %tag_len37 = zext i8 %tag_len36 to i64
  call void @print_bool(ptr @res_b.3BD50C23.0, i64 %tag_len37, i1 %"8_035")
  %"10_038" = load i1, ptr %"10_0", align 1
  %tag_len39 = load i8, ptr @"res_a after re.AB22D14D.0", align 1
  %tag_len40 = zext i8 %tag_len39 to i64
  call void @print_bool(ptr @"res_a after re.AB22D14D.0", i64 %tag_len40, i1 %"10_038")
  %2 = call i64 @__hugr__.__tk2_helios_qalloc.112()
  store i64 %2, ptr %"12_0", align 8
  %"12_041" = load i64, ptr %"12_0", align 8
  %"100_042" = load double, ptr %"100_0", align 8
  %"102_043" = load double, ptr %"102_0", align 8
  call void @___rxy(i64 %"12_041", double %"100_042", double %"102_043")
  store i64 %"12_041", ptr %"72_0", align 8
  %"72_044" = load i64, ptr %"72_0", align 8
  %___lazy_measure_leaked = call i64 @___lazy_measure_leaked(i64 %"72_044")
  call void @___qfree(i64 %"72_044")
  store i64 %___lazy_measure_leaked, ptr %"73_0", align 8
  %"73_045" = load i64, ptr %"73_0", align 8
  call void @___inc_future_refcount(i64 %"73_045")
  store i64 %"73_045", ptr %"74_0", align 8
  store i64 %"73_045", ptr %"74_1", align 8
  %"74_146" = load i64, ptr %"74_1", align 8
  store i64 %"74_146", ptr %"14_0", align 8
  %"14_047" = load i64, ptr %"14_0", align 8
  store i64 %"14_047", ptr %"29_0", align 8
  br label %3

3:                                                ; preds = %entry_block
  %"29_048" = load i64, ptr %"29_0", align 8
  store i64 %"29_048", ptr %"29_0", align 8
  store i64 2, ptr %"33_0", align 8
  %"29_049" = load i64, ptr %"29_0", align 8
  store i64 %"29_049", ptr %"31_0", align 8
  %"31_050" = load i64, ptr %"31_0", align 8
  %read_uint = call i64 @___read_future_uint(i64 %"31_050")
  call void @___dec_future_refcount(i64 %"31_050")
  store i64 %read_uint, ptr %"32_0", align 8
  %"32_051" = load i64, ptr %"32_0", align 8
  %"33_052" = load i64, ptr %"33_0", align 8
  %4 = icmp eq i64 %"32_051", %"33_052"
  %5 = select i1 %4, i1 true, i1 false
  store i1 %5, ptr %"35_0", align 1
  %"35_053" = load i1, ptr %"35_0", align 1
  %"32_054" = load i64, ptr %"32_0", align 8
  switch i1 %"35_053", label %6 [
    i1 true, label %7
  ]

6:                                                ; preds = %3
  store i64 %"32_054", ptr %"057", align 8
  br label %cond_36_case_0

7:                                                ; preds = %3
  store i64 %"32_054", ptr %"061", align 8
  br label %cond_36_case_1

8:                                                ; preds = %26
  store {} undef, ptr %"52_0", align 1
  store { i1, i1 } { i1 false, i1 poison }, ptr %"50_0", align 1
  %"52_067" = load {}, ptr %"52_0", align 1
  %"50_068" = load { i1, i1 }, ptr %"50_0", align 1
  store {} %"52_067", ptr %"52_0", align 1
  store { i1, i1 } %"50_068", ptr %"50_0", align 1
  %"52_069" = load {}, ptr %"52_0", align 1
  %"50_070" = load { i1, i1 }, ptr %"50_0", align 1
  switch i1 false, label %9 [
  ]

9:                                                ; preds = %8
  store { i1, i1 } %"50_070", ptr %"0", align 1
  br label %15

10:                                               ; preds = %24
  %"55_071" = load i64, ptr %"55_0", align 8
  store i64 %"55_071", ptr %"55_0", align 8
  store {} undef, ptr %"61_0", align 1
  store i64 1, ptr %"57_0", align 8
  %"55_072" = load i64, ptr %"55_0", align 8
  %"57_073" = load i64, ptr %"57_0", align 8
  %11 = icmp eq i64 %"55_072", %"57_073"
  %12 = select i1 %11, i1 true, i1 false
  store i1 %12, ptr %"59_0", align 1
  %"59_074" = load i1, ptr %"59_0", align 1
  %13 = insertvalue { i1, i1 } { i1 true, i1 poison }, i1 %"59_074", 1
  store { i1, i1 } %13, ptr %"60_0", align 1
  %"61_075" = load {}, ptr %"61_0", align 1
  %"60_076" = load { i1, i1 }, ptr %"60_0", align 1
  store {} %"61_075", ptr %"61_0", align 1
  store { i1, i1 } %"60_076", ptr %"60_0", align 1
  %"61_077" = load {}, ptr %"61_0", align 1
  %"60_078" = load { i1, i1 }, ptr %"60_0", align 1
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %10
  store { i1, i1 } %"60_078", ptr %"0", align 1
  br label %15

15:                                               ; preds = %14, %9
  %"066" = load { i1, i1 }, ptr %"0", align 1
  store { i1, i1 } %"066", ptr %"27_0", align 1
  %"74_079" = load i64, ptr %"74_0", align 8
  %read_uint80 = call i64 @___read_future_uint(i64 %"74_079")
  call void @___dec_future_refcount(i64 %"74_079")
  store i64 %read_uint80, ptr %"75_0", align 8
  %"75_081" = load i64, ptr %"75_0", align 8
  %"76_082" = load i64, ptr %"76_0", align 8
  %16 = icmp eq i64 %"75_081", %"76_082"
  %17 = select i1 %16, i1 true, i1 false
  store i1 %17, ptr %"78_0", align 1
  %"78_083" = load i1, ptr %"78_0", align 1
  %tag_len84 = load i8, ptr @res_leaked.10E7C882.0, align 1
  %tag_len85 = zext i8 %tag_len84 to i64
  call void @print_bool(ptr @res_leaked.10E7C882.0, i64 %tag_len85, i1 %"78_083")
  %"27_086" = load { i1, i1 }, ptr %"27_0", align 1
  %18 = extractvalue { i1, i1 } %"27_086", 0
  switch i1 %18, label %19 [
    i1 true, label %20
  ]

19:                                               ; preds = %15
  br label %cond_15_case_0

20:                                               ; preds = %15
  %21 = extractvalue { i1, i1 } %"27_086", 1
  store i1 %21, ptr %"091", align 1
  br label %cond_15_case_1

cond_36_case_0:                                   ; preds = %6
  %"058" = load i64, ptr %"057", align 8
  store i64 %"058", ptr %"38_0", align 8
  %"38_059" = load i64, ptr %"38_0", align 8
  %22 = insertvalue { i1, i64 } { i1 false, i64 poison }, i64 %"38_059", 1
  store { i1, i64 } %22, ptr %"40_0", align 8
  %"40_060" = load { i1, i64 }, ptr %"40_0", align 8
  store { i1, i64 } %"40_060", ptr %"055", align 8
  br label %cond_exit_36

cond_36_case_1:                                   ; preds = %7
  %"062" = load i64, ptr %"061", align 8
  store i64 %"062", ptr %"42_0", align 8
  store { i1, i64 } { i1 true, i64 poison }, ptr %"44_0", align 8
  %"44_063" = load { i1, i64 }, ptr %"44_0", align 8
  store { i1, i64 } %"44_063", ptr %"055", align 8
  br label %cond_exit_36

cond_exit_36:                                     ; preds = %cond_36_case_1, %cond_36_case_0
  %"056" = load { i1, i64 }, ptr %"055", align 8
  store { i1, i64 } %"056", ptr %"36_0", align 8
  %"36_064" = load { i1, i64 }, ptr %"36_0", align 8
  store { i1, i64 } %"36_064", ptr %"36_0", align 8
  %"36_065" = load { i1, i64 }, ptr %"36_0", align 8
  %23 = extractvalue { i1, i64 } %"36_065", 0
  switch i1 %23, label %24 [
    i1 true, label %26
  ]

24:                                               ; preds = %cond_exit_36
  %25 = extractvalue { i1, i64 } %"36_065", 1
  store i64 %25, ptr %"55_0", align 8
  br label %10

26:                                               ; preds = %cond_exit_36
  br label %8

cond_15_case_0:                                   ; preds = %19
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"19_0", align 8
  %"19_089" = load { i32, ptr }, ptr %"19_0", align 8
  %27 = extractvalue { i32, ptr } %"19_089", 0
  %shift_code = add i32 %27, 1000
  %28 = extractvalue { i32, ptr } %"19_089", 1
  call void @panic(i32 %shift_code, ptr %28)
  store i1 false, ptr %"21_0", align 1
  %"21_090" = load i1, ptr %"21_0", align 1
  store i1 %"21_090", ptr %"087", align 1
  br label %cond_exit_15

cond_15_case_1:                                   ; preds = %20
  %"092" = load i1, ptr %"091", align 1
  store i1 %"092", ptr %"23_0", align 1
  %"23_093" = load i1, ptr %"23_0", align 1
  store i1 %"23_093", ptr %"087", align 1
  br label %cond_exit_15

cond_exit_15:                                     ; preds = %cond_15_case_1, %cond_15_case_0
  %"088" = load i1, ptr %"087", align 1
  store i1 %"088", ptr %"15_0", align 1
  %"15_094" = load i1, ptr %"15_0", align 1
  %tag_len95 = load i8, ptr @res_outcome.5CF22165.0, align 1
  %tag_len96 = zext i8 %tag_len95 to i64
  call void @print_bool(ptr @res_outcome.5CF22165.0, i64 %tag_len96, i1 %"15_094")
  %29 = call i64 @__hugr__.__tk2_helios_qalloc.112()
  store i64 %29, ptr %"26_0", align 8
  %"26_097" = load i64, ptr %"26_0", align 8
  %___lazy_measure_leaked98 = call i64 @___lazy_measure_leaked(i64 %"26_097")
  call void @___qfree(i64 %"26_097")
  store i64 %___lazy_measure_leaked98, ptr %"79_0", align 8
  %"79_099" = load i64, ptr %"79_0", align 8
  call void @___dec_future_refcount(i64 %"79_099")
  ret void
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.112() #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"115_0" = alloca { i1, i64 }, align 8
  %"116_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"122_0" = alloca { i32, ptr }, align 8
  %"123_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"124_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  %qalloc = call i64 @___qalloc()
  %not_max = icmp ne i64 %qalloc, -1
  br i1 %not_max, label %reset_bb, label %id_bb

reset_bb:                                         ; preds = %entry_block
  call void @___reset(i64 %qalloc)
  br label %id_bb

id_bb:                                            ; preds = %entry_block, %reset_bb
  %0 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %qalloc, 1
  %1 = select i1 %not_max, { i1, i64 } %0, { i1, i64 } { i1 false, i64 poison }
  store { i1, i64 } %1, ptr %"115_0", align 8
  %"115_01" = load { i1, i64 }, ptr %"115_0", align 8
  %2 = extractvalue { i1, i64 } %"115_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_116_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"115_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_116_case_1

cond_116_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"122_0", align 8
  %"122_04" = load { i32, ptr }, ptr %"122_0", align 8
  %6 = extractvalue { i32, ptr } %"122_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"122_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"123_0", align 8
  %"123_05" = load i64, ptr %"123_0", align 8
  store i64 %"123_05", ptr %"02", align 8
  br label %cond_exit_116

cond_116_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"124_0", align 8
  %"124_08" = load i64, ptr %"124_0", align 8
  store i64 %"124_08", ptr %"02", align 8
  br label %cond_exit_116

cond_exit_116:                                    ; preds = %cond_116_case_1, %cond_116_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"116_0", align 8
  %"116_09" = load i64, ptr %"116_0", align 8
  store i64 %"116_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

declare void @___rxy(i64, double, double)

declare void @___rz(i64, double)

declare void @___rzz(i64, i64, double)

declare i64 @___lazy_measure(i64)

declare void @___reset(i64)

declare void @___qfree(i64)

declare i1 @___read_future_bool(i64)

declare void @___dec_future_refcount(i64)

declare void @print_bool(ptr, i64, i1)

declare i64 @___lazy_measure_leaked(i64)

declare void @___inc_future_refcount(i64)

declare i64 @___read_future_uint(i64)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare i64 @___qalloc()

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.helios_gates.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noinline }
attributes #1 = { noreturn }
