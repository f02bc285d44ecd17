; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@gpu.name.half = private unnamed_addr constant [5 x i8] c"half\00"
@gpu.known.half = internal thread_local global i1 false
@gpu.id.half = internal thread_local global i64 0
@"gpu.signature.i:f" = private unnamed_addr constant [4 x i8] c"i:f\00"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@gpu.name.mul_float = private unnamed_addr constant [10 x i8] c"mul_float\00"
@gpu.known.mul_float = internal thread_local global i1 false
@gpu.id.mul_float = internal thread_local global i64 0
@"gpu.signature.ff:f" = private unnamed_addr constant [5 x i8] c"ff:f\00"
@res_answer.3E7948A0.0 = private constant [18 x i8] c"\11USER:FLOAT:answer"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.gpu_branches.main.1() {
alloca_block:
  %"119_0" = alloca {}, align 8
  %"4_0" = alloca double, align 8
  %"4_1" = alloca i64, align 8
  %"0" = alloca double, align 8
  %"1" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"62_0" = alloca double, align 8
  %"62_1" = alloca i64, align 8
  %"93_0" = alloca i64, align 8
  %"107_0" = alloca double, align 8
  %"107_1" = alloca i64, align 8
  %"114_0" = alloca double, align 8
  %"114_1" = alloca i64, align 8
  %"26_0" = alloca { i1, double }, align 8
  %"11_0" = alloca i64, align 8
  %"23_0" = alloca double, align 8
  %"38_0" = alloca double, align 8
  %"21_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"10_0" = alloca { i1, i64 }, align 8
  %"04" = alloca i64, align 8
  %"15_0" = alloca { i32, ptr }, align 8
  %"17_0" = alloca i64, align 8
  %"08" = alloca i64, align 8
  %"19_0" = alloca i64, align 8
  %"9_0" = alloca i64, align 8
  %"25_0" = alloca i64, align 8
  %"37_0" = alloca i1, align 1
  %"016" = alloca { i1, double }, align 8
  %"018" = alloca double, align 8
  %"28_0" = alloca double, align 8
  %"30_0" = alloca { i1, double }, align 8
  %"021" = alloca double, align 8
  %"33_0" = alloca double, align 8
  %"35_0" = alloca { i1, double }, align 8
  %"59_0" = alloca {}, align 8
  %"58_1" = alloca double, align 8
  %"58_0" = alloca i64, align 8
  %"54_0" = alloca {}, align 8
  %"49_0" = alloca {}, align 8
  %"51_0" = alloca i64, align 8
  %"47_0" = alloca i64, align 8
  %"45_0" = alloca i64, align 8
  %"52_0" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"53_1" = alloca i64, align 8
  %"56_0" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
  %"79_0" = alloca { i1, double }, align 8
  %"75_0" = alloca i64, align 8
  %"90_0" = alloca double, align 8
  %"76_0" = alloca i64, align 8
  %"71_0" = alloca {}, align 8
  %"66_0" = alloca {}, align 8
  %"68_0" = alloca i64, align 8
  %"64_0" = alloca i64, align 8
  %"69_0" = alloca i64, align 8
  %"70_0" = alloca i64, align 8
  %"73_0" = alloca i64, align 8
  %"74_0" = alloca i64, align 8
  %"75_1" = alloca i64, align 8
  %"78_0" = alloca i1, align 1
  %"063" = alloca { i1, double }, align 8
  %"065" = alloca double, align 8
  %"81_0" = alloca double, align 8
  %"83_0" = alloca { i1, double }, align 8
  %"068" = alloca double, align 8
  %"86_0" = alloca double, align 8
  %"88_0" = alloca { i1, double }, align 8
  %"104_0" = alloca {}, align 8
  %"103_1" = alloca double, align 8
  %"103_0" = alloca i64, align 8
  %"99_0" = alloca {}, align 8
  %"101_0" = alloca i64, align 8
  %"97_0" = alloca double, align 8
  %"95_0" = alloca double, align 8
  %"102_0" = alloca i64, align 8
  %"111_0" = alloca {}, align 8
  %"109_0" = alloca double, align 8
  %"116_0" = alloca {}, align 8
  %"121_0" = alloca i64, align 8
  %"122_0" = alloca i64, align 8
  %"123_0" = alloca i64, align 8
  %"123_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store {} zeroinitializer, ptr %"119_0", align 1
  br label %0

0:                                                ; preds = %entry_block
  store double 0.000000e+00, ptr %"23_0", align 8
  %"23_01" = load double, ptr %"23_0", align 8
  store double %"23_01", ptr %"38_0", align 8
  store i64 0, ptr %"21_0", align 8
  %1 = call i64 @__hugr__.__tk2_helios_qalloc.128()
  store i64 %1, ptr %"8_0", align 8
  %"21_02" = load i64, ptr %"21_0", align 8
  %2 = call i64 @gpu.open(i64 %"21_02")
  %3 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %2, 1
  store { i1, i64 } %3, ptr %"10_0", align 8
  %"10_03" = load { i1, i64 }, ptr %"10_0", align 8
  %4 = extractvalue { i1, i64 } %"10_03", 0
  switch i1 %4, label %5 [
    i1 true, label %6
  ]

5:                                                ; preds = %0
  br label %cond_11_case_0

6:                                                ; preds = %0
  %7 = extractvalue { i1, i64 } %"10_03", 1
  store i64 %7, ptr %"08", align 8
  br label %cond_11_case_1

8:                                                ; preds = %41
  %"43_030" = load i64, ptr %"43_0", align 8
  store i64 %"43_030", ptr %"43_0", align 8
  store {} undef, ptr %"59_0", align 1
  store {} zeroinitializer, ptr %"54_0", align 1
  store {} zeroinitializer, ptr %"49_0", align 1
  %"49_031" = load {}, ptr %"49_0", align 1
  %9 = call i64 @gpu.function_id.add()
  store i64 %9, ptr %"51_0", align 8
  store i64 1, ptr %"47_0", align 8
  store i64 6, ptr %"45_0", align 8
  %"43_032" = load i64, ptr %"43_0", align 8
  %"51_033" = load i64, ptr %"51_0", align 8
  %"45_034" = load i64, ptr %"45_0", align 8
  %"47_035" = load i64, ptr %"47_0", align 8
  call void @"gpu.call.ii:i"(i64 %"43_032", i64 %"51_033", i64 %"45_034", i64 %"47_035")
  store i64 %"43_032", ptr %"52_0", align 8
  %"52_036" = load i64, ptr %"52_0", align 8
  %10 = call i64 @gpu.result.i(i64 %"52_036")
  store i64 %"52_036", ptr %"53_0", align 8
  store i64 %10, ptr %"53_1", align 8
  %"54_037" = load {}, ptr %"54_0", align 1
  %11 = call i64 @gpu.function_id.half()
  store i64 %11, ptr %"56_0", align 8
  %"53_038" = load i64, ptr %"53_0", align 8
  %"56_039" = load i64, ptr %"56_0", align 8
  %"53_140" = load i64, ptr %"53_1", align 8
  call void @"gpu.call.i:f"(i64 %"53_038", i64 %"56_039", i64 %"53_140")
  store i64 %"53_038", ptr %"57_0", align 8
  %"57_041" = load i64, ptr %"57_0", align 8
  %12 = call double @gpu.result.f(i64 %"57_041")
  store i64 %"57_041", ptr %"58_0", align 8
  store double %12, ptr %"58_1", align 8
  %"59_042" = load {}, ptr %"59_0", align 1
  %"58_143" = load double, ptr %"58_1", align 8
  %"58_044" = load i64, ptr %"58_0", align 8
  store {} %"59_042", ptr %"59_0", align 1
  store double %"58_143", ptr %"58_1", align 8
  store i64 %"58_044", ptr %"58_0", align 8
  %"59_045" = load {}, ptr %"59_0", align 1
  %"58_146" = load double, ptr %"58_1", align 8
  %"58_047" = load i64, ptr %"58_0", align 8
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %8
  store double %"58_146", ptr %"0", align 8
  store i64 %"58_047", ptr %"1", align 8
  br label %30

14:                                               ; preds = %39
  %"62_048" = load double, ptr %"62_0", align 8
  %"62_149" = load i64, ptr %"62_1", align 8
  store double %"62_048", ptr %"62_0", align 8
  store i64 %"62_149", ptr %"62_1", align 8
  store double 0.000000e+00, ptr %"90_0", align 8
  store i64 5, ptr %"76_0", align 8
  store {} zeroinitializer, ptr %"71_0", align 1
  store {} zeroinitializer, ptr %"66_0", align 1
  %"66_050" = load {}, ptr %"66_0", align 1
  %15 = call i64 @gpu.function_id.fire()
  store i64 %15, ptr %"68_0", align 8
  store i64 10, ptr %"64_0", align 8
  %"62_151" = load i64, ptr %"62_1", align 8
  %"68_052" = load i64, ptr %"68_0", align 8
  %"64_053" = load i64, ptr %"64_0", align 8
  call void @"gpu.call.i:v"(i64 %"62_151", i64 %"68_052", i64 %"64_053")
  store i64 %"62_151", ptr %"69_0", align 8
  %"69_054" = load i64, ptr %"69_0", align 8
  store i64 %"69_054", ptr %"70_0", align 8
  %"71_055" = load {}, ptr %"71_0", align 1
  %16 = call i64 @gpu.function_id.total()
  store i64 %16, ptr %"73_0", align 8
  %"70_056" = load i64, ptr %"70_0", align 8
  %"73_057" = load i64, ptr %"73_0", align 8
  call void @"gpu.call.:i"(i64 %"70_056", i64 %"73_057")
  store i64 %"70_056", ptr %"74_0", align 8
  %"74_058" = load i64, ptr %"74_0", align 8
  %17 = call i64 @gpu.result.i(i64 %"74_058")
  store i64 %"74_058", ptr %"75_0", align 8
  store i64 %17, ptr %"75_1", align 8
  %"75_159" = load i64, ptr %"75_1", align 8
  %"76_060" = load i64, ptr %"76_0", align 8
  %18 = icmp sgt i64 %"75_159", %"76_060"
  %19 = select i1 %18, i1 true, i1 false
  store i1 %19, ptr %"78_0", align 1
  %"78_061" = load i1, ptr %"78_0", align 1
  %"90_062" = load double, ptr %"90_0", align 8
  switch i1 %"78_061", label %20 [
    i1 true, label %21
  ]

20:                                               ; preds = %14
  store double %"90_062", ptr %"065", align 8
  br label %cond_79_case_0

21:                                               ; preds = %14
  store double %"90_062", ptr %"068", align 8
  br label %cond_79_case_1

22:                                               ; preds = %45
  %"93_075" = load i64, ptr %"93_0", align 8
  store i64 %"93_075", ptr %"93_0", align 8
  store {} undef, ptr %"104_0", align 1
  store {} zeroinitializer, ptr %"99_0", align 1
  %"99_076" = load {}, ptr %"99_0", align 1
  %23 = call i64 @gpu.function_id.mul_float()
  store i64 %23, ptr %"101_0", align 8
  store double 4.000000e+00, ptr %"97_0", align 8
  store double 2.000000e+00, ptr %"95_0", align 8
  %"93_077" = load i64, ptr %"93_0", align 8
  %"101_078" = load i64, ptr %"101_0", align 8
  %"95_079" = load double, ptr %"95_0", align 8
  %"97_080" = load double, ptr %"97_0", align 8
  call void @"gpu.call.ff:f"(i64 %"93_077", i64 %"101_078", double %"95_079", double %"97_080")
  store i64 %"93_077", ptr %"102_0", align 8
  %"102_081" = load i64, ptr %"102_0", align 8
  %24 = call double @gpu.result.f(i64 %"102_081")
  store i64 %"102_081", ptr %"103_0", align 8
  store double %24, ptr %"103_1", align 8
  %"104_082" = load {}, ptr %"104_0", align 1
  %"103_183" = load double, ptr %"103_1", align 8
  %"103_084" = load i64, ptr %"103_0", align 8
  store {} %"104_082", ptr %"104_0", align 1
  store double %"103_183", ptr %"103_1", align 8
  store i64 %"103_084", ptr %"103_0", align 8
  %"104_085" = load {}, ptr %"104_0", align 1
  %"103_186" = load double, ptr %"103_1", align 8
  %"103_087" = load i64, ptr %"103_0", align 8
  switch i1 false, label %25 [
  ]

25:                                               ; preds = %22
  store double %"103_186", ptr %"114_0", align 8
  store i64 %"103_087", ptr %"114_1", align 8
  br label %28

26:                                               ; preds = %43
  %"107_088" = load double, ptr %"107_0", align 8
  %"107_189" = load i64, ptr %"107_1", align 8
  store double %"107_088", ptr %"107_0", align 8
  store i64 %"107_189", ptr %"107_1", align 8
  store {} undef, ptr %"111_0", align 1
  store double 0.000000e+00, ptr %"109_0", align 8
  %"111_090" = load {}, ptr %"111_0", align 1
  %"109_091" = load double, ptr %"109_0", align 8
  %"107_192" = load i64, ptr %"107_1", align 8
  store {} %"111_090", ptr %"111_0", align 1
  store double %"109_091", ptr %"109_0", align 8
  store i64 %"107_192", ptr %"107_1", align 8
  %"111_093" = load {}, ptr %"111_0", align 1
  %"109_094" = load double, ptr %"109_0", align 8
  %"107_195" = load i64, ptr %"107_1", align 8
  switch i1 false, label %27 [
  ]

27:                                               ; preds = %26
  store double %"109_094", ptr %"114_0", align 8
  store i64 %"107_195", ptr %"114_1", align 8
  br label %28

28:                                               ; preds = %27, %25
  %"114_096" = load double, ptr %"114_0", align 8
  %"114_197" = load i64, ptr %"114_1", align 8
  store double %"114_096", ptr %"114_0", align 8
  store i64 %"114_197", ptr %"114_1", align 8
  store {} undef, ptr %"116_0", align 1
  %"116_098" = load {}, ptr %"116_0", align 1
  %"114_099" = load double, ptr %"114_0", align 8
  %"114_1100" = load i64, ptr %"114_1", align 8
  store {} %"116_098", ptr %"116_0", align 1
  store double %"114_099", ptr %"114_0", align 8
  store i64 %"114_1100", ptr %"114_1", align 8
  %"116_0101" = load {}, ptr %"116_0", align 1
  %"114_0102" = load double, ptr %"114_0", align 8
  %"114_1103" = load i64, ptr %"114_1", align 8
  switch i1 false, label %29 [
  ]

29:                                               ; preds = %28
  store double %"114_0102", ptr %"0", align 8
  store i64 %"114_1103", ptr %"1", align 8
  br label %30

30:                                               ; preds = %29, %13
  %"028" = load double, ptr %"0", align 8
  %"129" = load i64, ptr %"1", align 8
  store double %"028", ptr %"4_0", align 8
  store i64 %"129", ptr %"4_1", align 8
  %"4_0104" = load double, ptr %"4_0", align 8
  %tag_len = load i8, ptr @res_answer.3E7948A0.0, align 1
  %tag_len105 = zext i8 %tag_len to i64
  call void @print_float(ptr @res_answer.3E7948A0.0, i64 %tag_len105, double %"4_0104")
  %"119_0106" = load {}, ptr %"119_0", align 1
  %31 = call i64 @gpu.function_id.total()
  store i64 %31, ptr %"121_0", align 8
  %"4_1107" = load i64, ptr %"4_1", align 8
  %"121_0108" = load i64, ptr %"121_0", align 8
  call void @"gpu.call.:i"(i64 %"4_1107", i64 %"121_0108")
  store i64 %"4_1107", ptr %"122_0", align 8
  %"122_0109" = load i64, ptr %"122_0", align 8
  %32 = call i64 @gpu.result.i(i64 %"122_0109")
  store i64 %"122_0109", ptr %"123_0", align 8
  store i64 %32, ptr %"123_1", align 8
  %"123_1110" = load i64, ptr %"123_1", align 8
  %tag_len111 = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len112 = zext i8 %tag_len111 to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len112, i64 %"123_1110")
  %"123_0113" = load i64, ptr %"123_0", align 8
  call void @gpu.close(i64 %"123_0113")
  ret void

cond_11_case_0:                                   ; preds = %5
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"15_0", align 8
  %"15_06" = load { i32, ptr }, ptr %"15_0", align 8
  %33 = extractvalue { i32, ptr } %"15_06", 0
  %shift_code = add i32 %33, 1000
  %34 = extractvalue { i32, ptr } %"15_06", 1
  call void @panic(i32 %shift_code, ptr %34)
  store i64 0, ptr %"17_0", align 8
  %"17_07" = load i64, ptr %"17_0", align 8
  store i64 %"17_07", ptr %"04", align 8
  br label %cond_exit_11

cond_11_case_1:                                   ; preds = %6
  %"09" = load i64, ptr %"08", align 8
  store i64 %"09", ptr %"19_0", align 8
  %"19_010" = load i64, ptr %"19_0", align 8
  store i64 %"19_010", ptr %"04", align 8
  br label %cond_exit_11

cond_exit_11:                                     ; preds = %cond_11_case_1, %cond_11_case_0
  %"05" = load i64, ptr %"04", align 8
  store i64 %"05", ptr %"11_0", align 8
  %"8_011" = load i64, ptr %"8_0", align 8
  %35 = call i64 @__hugr__.__tk2_helios_h.142(i64 %"8_011")
  store i64 %35, ptr %"9_0", align 8
  %"9_012" = load i64, ptr %"9_0", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"9_012")
  call void @___qfree(i64 %"9_012")
  store i64 %___lazy_measure, ptr %"25_0", align 8
  %"25_013" = load i64, ptr %"25_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"25_013")
  call void @___dec_future_refcount(i64 %"25_013")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"37_0", align 1
  %"37_014" = load i1, ptr %"37_0", align 1
  %"38_015" = load double, ptr %"38_0", align 8
  switch i1 %"37_014", label %36 [
    i1 true, label %37
  ]

36:                                               ; preds = %cond_exit_11
  store double %"38_015", ptr %"018", align 8
  br label %cond_26_case_0

37:                                               ; preds = %cond_exit_11
  store double %"38_015", ptr %"021", align 8
  br label %cond_26_case_1

cond_26_case_0:                                   ; preds = %36
  %"019" = load double, ptr %"018", align 8
  store double %"019", ptr %"28_0", align 8
  store { i1, double } zeroinitializer, ptr %"30_0", align 8
  %"30_020" = load { i1, double }, ptr %"30_0", align 8
  store { i1, double } %"30_020", ptr %"016", align 8
  br label %cond_exit_26

cond_26_case_1:                                   ; preds = %37
  %"022" = load double, ptr %"021", align 8
  store double %"022", ptr %"33_0", align 8
  store { i1, double } { i1 true, double poison }, ptr %"35_0", align 8
  %"35_023" = load { i1, double }, ptr %"35_0", align 8
  store { i1, double } %"35_023", ptr %"016", align 8
  br label %cond_exit_26

cond_exit_26:                                     ; preds = %cond_26_case_1, %cond_26_case_0
  %"017" = load { i1, double }, ptr %"016", align 8
  store { i1, double } %"017", ptr %"26_0", align 8
  %"26_024" = load { i1, double }, ptr %"26_0", align 8
  %"11_025" = load i64, ptr %"11_0", align 8
  store { i1, double } %"26_024", ptr %"26_0", align 8
  store i64 %"11_025", ptr %"11_0", align 8
  %"26_026" = load { i1, double }, ptr %"26_0", align 8
  %"11_027" = load i64, ptr %"11_0", align 8
  %38 = extractvalue { i1, double } %"26_026", 0
  switch i1 %38, label %39 [
    i1 true, label %41
  ]

39:                                               ; preds = %cond_exit_26
  %40 = extractvalue { i1, double } %"26_026", 1
  store double %40, ptr %"62_0", align 8
  store i64 %"11_027", ptr %"62_1", align 8
  br label %14

41:                                               ; preds = %cond_exit_26
  store i64 %"11_027", ptr %"43_0", align 8
  br label %8

cond_79_case_0:                                   ; preds = %20
  %"066" = load double, ptr %"065", align 8
  store double %"066", ptr %"81_0", align 8
  store { i1, double } zeroinitializer, ptr %"83_0", align 8
  %"83_067" = load { i1, double }, ptr %"83_0", align 8
  store { i1, double } %"83_067", ptr %"063", align 8
  br label %cond_exit_79

cond_79_case_1:                                   ; preds = %21
  %"069" = load double, ptr %"068", align 8
  store double %"069", ptr %"86_0", align 8
  store { i1, double } { i1 true, double poison }, ptr %"88_0", align 8
  %"88_070" = load { i1, double }, ptr %"88_0", align 8
  store { i1, double } %"88_070", ptr %"063", align 8
  br label %cond_exit_79

cond_exit_79:                                     ; preds = %cond_79_case_1, %cond_79_case_0
  %"064" = load { i1, double }, ptr %"063", align 8
  store { i1, double } %"064", ptr %"79_0", align 8
  %"79_071" = load { i1, double }, ptr %"79_0", align 8
  %"75_072" = load i64, ptr %"75_0", align 8
  store { i1, double } %"79_071", ptr %"79_0", align 8
  store i64 %"75_072", ptr %"75_0", align 8
  %"79_073" = load { i1, double }, ptr %"79_0", align 8
  %"75_074" = load i64, ptr %"75_0", align 8
  %42 = extractvalue { i1, double } %"79_073", 0
  switch i1 %42, label %43 [
    i1 true, label %45
  ]

43:                                               ; preds = %cond_exit_79
  %44 = extractvalue { i1, double } %"79_073", 1
  store double %44, ptr %"107_0", align 8
  store i64 %"75_074", ptr %"107_1", align 8
  br label %26

45:                                               ; preds = %cond_exit_79
  store i64 %"75_074", ptr %"93_0", align 8
  br label %22
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.128() #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"131_0" = alloca { i1, i64 }, align 8
  %"132_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"138_0" = alloca { i32, ptr }, align 8
  %"139_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"131_0", align 8
  %"131_01" = load { i1, i64 }, ptr %"131_0", align 8
  %2 = extractvalue { i1, i64 } %"131_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_132_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"131_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_132_case_1

cond_132_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"138_0", align 8
  %"138_04" = load { i32, ptr }, ptr %"138_0", align 8
  %6 = extractvalue { i32, ptr } %"138_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"138_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"139_0", align 8
  %"139_05" = load i64, ptr %"139_0", align 8
  store i64 %"139_05", ptr %"02", align 8
  br label %cond_exit_132

cond_132_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"140_0", align 8
  %"140_08" = load i64, ptr %"140_0", align 8
  store i64 %"140_08", ptr %"02", align 8
  br label %cond_exit_132

cond_exit_132:                                    ; preds = %cond_132_case_1, %cond_132_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"132_0", align 8
  %"132_09" = load i64, ptr %"132_0", align 8
  store i64 %"132_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

; Function Attrs: cold noinline noreturn
define internal void @gpu.fail() #1 {
entry:
  %message = call ptr @gpu_get_error()
  %none = icmp eq ptr %message, null
  %0 = select i1 %none, ptr @gpu.no_message, ptr %message
  call void @panic_str(i32 70002, ptr %0)
  unreachable
}

declare ptr @gpu_get_error()

; Function Attrs: noreturn
declare void @panic_str(i32, ptr) #2

; Function Attrs: noinline
define internal void @gpu.validate() #0 {
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
define internal i64 @gpu.open(i64 %0) #0 {
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
declare void @panic(i32, ptr) #2

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_h.142(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"143_0" = alloca i64, align 8
  %"150_0" = alloca double, align 8
  %"148_0" = alloca double, align 8
  %"151_0" = alloca i64, align 8
  %"146_0" = alloca double, align 8
  %"152_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"143_0", align 8
  store double 0xBFF921FB54442D18, ptr %"150_0", align 8
  store double 0x3FF921FB54442D18, ptr %"148_0", align 8
  %"143_01" = load i64, ptr %"143_0", align 8
  %"148_02" = load double, ptr %"148_0", align 8
  %"150_03" = load double, ptr %"150_0", align 8
  call void @___rxy(i64 %"143_01", double %"148_02", double %"150_03")
  store i64 %"143_01", ptr %"151_0", align 8
  store double 0x400921FB54442D18, ptr %"146_0", align 8
  %"151_04" = load i64, ptr %"151_0", align 8
  %"146_05" = load double, ptr %"146_0", align 8
  call void @___rz(i64 %"151_04", double %"146_05")
  store i64 %"151_04", ptr %"152_0", align 8
  %"152_06" = load i64, ptr %"152_0", align 8
  store i64 %"152_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

declare i64 @___lazy_measure(i64)

declare void @___qfree(i64)

declare i1 @___read_future_bool(i64)

declare void @___dec_future_refcount(i64)

; Function Attrs: noinline
define internal i64 @gpu.function_id.add() #0 {
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
define internal void @"gpu.call.ii:i"(i64 %0, i64 %1, i64 %2, i64 %3) #0 {
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
define internal i64 @gpu.result.i(i64 %0) #0 {
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

; Function Attrs: noinline
define internal i64 @gpu.function_id.half() #0 {
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
define internal void @"gpu.call.i:f"(i64 %0, i64 %1, i64 %2) #0 {
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
define internal double @gpu.result.f(i64 %0) #0 {
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
define internal i64 @gpu.function_id.fire() #0 {
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
define internal void @"gpu.call.i:v"(i64 %0, i64 %1, i64 %2) #0 {
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
define internal i64 @gpu.function_id.total() #0 {
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

; Function Attrs: noinline
define internal void @"gpu.call.:i"(i64 %0, i64 %1) #0 {
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

; Function Attrs: noinline
define internal i64 @gpu.function_id.mul_float() #0 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.mul_float, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.mul_float, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.mul_float, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.mul_float, align 8
  store i1 true, ptr @gpu.known.mul_float, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @"gpu.call.ff:f"(i64 %0, i64 %1, double %2, double %3) #0 {
entry:
  %blob = alloca [16 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store double %2, ptr %place, align 1
  %place1 = getelementptr inbounds i8, ptr %blob, i64 8
  store double %3, ptr %place1, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 16, ptr %blob, ptr @"gpu.signature.ff:f")
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

declare void @print_float(ptr, i64, double)

declare void @print_int(ptr, i64, i64)

; Function Attrs: noinline
define internal void @gpu.close(i64 %0) #0 {
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

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @___rz(i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.gpu_branches.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noinline }
attributes #1 = { cold noinline noreturn }
attributes #2 = { noreturn }
