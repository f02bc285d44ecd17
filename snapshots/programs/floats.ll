; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_root.442937CA.0 = private constant [16 x i8] c"\0FUSER:FLOAT:root"
@res_sum.3261DEBA.0 = private constant [15 x i8] c"\0EUSER:FLOAT:sum"
@res_difference.2BDC8775.0 = private constant [22 x i8] c"\15USER:FLOAT:difference"
@res_quotient.B2F522CF.0 = private constant [20 x i8] c"\13USER:FLOAT:quotient"
@"res_whole quot.CC0C1FE7.0" = private constant [26 x i8] c"\19USER:FLOAT:whole quotient"
@res_power.EC28878A.0 = private constant [17 x i8] c"\10USER:FLOAT:power"
@res_negated.317AEB60.0 = private constant [19 x i8] c"\12USER:FLOAT:negated"
@"e_Float valu.952D3382.0" = private constant [67 x i8] c"BEXIT:INT:Float value too big to convert to int of given width (64)"
@"e_is_to_u ca.3572B45C.0" = private constant [42 x i8] c")EXIT:INT:is_to_u called on negative value"
@res_truncated.A4B993A0.0 = private constant [19 x i8] c"\12USER:INT:truncated"
@res_rounded.D3610539.0 = private constant [17 x i8] c"\10USER:INT:rounded"
@res_remainder.7FE9AF00.0 = private constant [21 x i8] c"\14USER:FLOAT:remainder"
@res_less.12E6CE6A.0 = private constant [15 x i8] c"\0EUSER:BOOL:less"
@"res_not more.A3F4E757.0" = private constant [19 x i8] c"\12USER:BOOL:not more"
@res_equal.FC56090C.0 = private constant [16 x i8] c"\0FUSER:BOOL:equal"
@res_different.B87AEA0B.0 = private constant [20 x i8] c"\13USER:BOOL:different"
@"res_from nat.A8F277F2.0" = private constant [20 x i8] c"\13USER:FLOAT:from nat"
@res_sine.A250C384.0 = private constant [16 x i8] c"\0FUSER:FLOAT:sine"
@res_cosine.F0676998.0 = private constant [18 x i8] c"\11USER:FLOAT:cosine"
@res_tangent.B481CC2F.0 = private constant [19 x i8] c"\12USER:FLOAT:tangent"
@"res_arc tangen.220E8681.0" = private constant [23 x i8] c"\16USER:FLOAT:arc tangent"
@res_exponentia.0224E56D.0 = private constant [23 x i8] c"\16USER:FLOAT:exponential"
@res_logarithm.46E6E3E7.0 = private constant [21 x i8] c"\14USER:FLOAT:logarithm"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"

define internal void @__hugr__.floats.main.1() {
alloca_block:
  %"128_0" = alloca double, align 8
  %"80_0" = alloca double, align 8
  %"73_0" = alloca double, align 8
  %"59_0" = alloca double, align 8
  %"57_0" = alloca double, align 8
  %"45_0" = alloca i64, align 8
  %"43_0" = alloca double, align 8
  %"40_0" = alloca double, align 8
  %"36_0" = alloca double, align 8
  %"31_0" = alloca double, align 8
  %"27_0" = alloca double, align 8
  %"23_0" = alloca i64, align 8
  %"19_0" = alloca double, align 8
  %"15_0" = alloca double, align 8
  %"11_0" = alloca double, align 8
  %"6_0" = alloca double, align 8
  %"4_0" = alloca i64, align 8
  %"47_0" = alloca i64, align 8
  %"25_0" = alloca i64, align 8
  %"68_0" = alloca double, align 8
  %"69_0" = alloca double, align 8
  %"5_0" = alloca double, align 8
  %"8_0" = alloca double, align 8
  %"90_0" = alloca i1, align 1
  %"88_0" = alloca i1, align 1
  %"86_0" = alloca i1, align 1
  %"84_0" = alloca i1, align 1
  %"66_0" = alloca double, align 8
  %"64_0" = alloca double, align 8
  %"61_0" = alloca double, align 8
  %"62_0" = alloca double, align 8
  %"55_0" = alloca double, align 8
  %"53_0" = alloca double, align 8
  %"51_0" = alloca double, align 8
  %"39_0" = alloca double, align 8
  %"42_0" = alloca double, align 8
  %"110_0" = alloca double, align 8
  %"82_0" = alloca double, align 8
  %"38_0" = alloca double, align 8
  %"108_0" = alloca double, align 8
  %"75_0" = alloca double, align 8
  %"33_0" = alloca double, align 8
  %"34_0" = alloca double, align 8
  %"29_0" = alloca double, align 8
  %"21_0" = alloca double, align 8
  %"17_0" = alloca double, align 8
  %"13_0" = alloca double, align 8
  %"9_0" = alloca double, align 8
  %"70_0" = alloca { i1, { i32, ptr }, i64 }, align 8
  %"48_0" = alloca i64, align 8
  %"92_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"075" = alloca { i32, ptr }, align 8
  %"94_0" = alloca { i32, ptr }, align 8
  %"96_0" = alloca i64, align 8
  %"080" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"109_0" = alloca { i1, { i32, ptr }, i64 }, align 8
  %"112_0" = alloca i64, align 8
  %"092" = alloca i64, align 8
  %"094" = alloca { i32, ptr }, align 8
  %"114_0" = alloca { i32, ptr }, align 8
  %"116_0" = alloca i64, align 8
  %"0100" = alloca i64, align 8
  %"118_0" = alloca i64, align 8
  %"77_0" = alloca { i1, { i32, ptr }, i64 }, align 8
  %"100_0" = alloca i64, align 8
  %"0115" = alloca i64, align 8
  %"0117" = alloca { i32, ptr }, align 8
  %"102_0" = alloca { i32, ptr }, align 8
  %"104_0" = alloca i64, align 8
  %"0123" = alloca i64, align 8
  %"106_0" = alloca i64, align 8
  %"111_0" = alloca { i1, { i32, ptr }, i64 }, align 8
  %"120_0" = alloca i64, align 8
  %"0135" = alloca i64, align 8
  %"0137" = alloca { i32, ptr }, align 8
  %"122_0" = alloca { i32, ptr }, align 8
  %"124_0" = alloca i64, align 8
  %"0143" = alloca i64, align 8
  %"126_0" = alloca i64, align 8
  %"49_0" = alloca double, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store double 2.000000e+00, ptr %"128_0", align 8
  store double 1.000000e+00, ptr %"80_0", align 8
  store double 1.000000e+00, ptr %"73_0", align 8
  store double -2.000000e+00, ptr %"59_0", align 8
  store double -1.000000e+00, ptr %"57_0", align 8
  store i64 9, ptr %"45_0", align 8
  store double 1.500000e+00, ptr %"43_0", align 8
  store double 1.750000e+00, ptr %"40_0", align 8
  store double 1.750000e+00, ptr %"36_0", align 8
  store double 2.500000e-01, ptr %"31_0", align 8
  store double 3.000000e+00, ptr %"27_0", align 8
  store i64 7, ptr %"23_0", align 8
  store double 1.000000e+00, ptr %"19_0", align 8
  store double 3.000000e-01, ptr %"15_0", align 8
  store double 2.000000e-01, ptr %"11_0", align 8
  store double 5.000000e-01, ptr %"6_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"4_0", align 8
  %"4_01" = load i64, ptr %"4_0", align 8
  %"45_02" = load i64, ptr %"45_0", align 8
  %0 = add i64 %"4_01", %"45_02"
  store i64 %0, ptr %"47_0", align 8
  %"4_03" = load i64, ptr %"4_0", align 8
  %"23_04" = load i64, ptr %"23_0", align 8
  %1 = add i64 %"4_03", %"23_04"
  store i64 %1, ptr %"25_0", align 8
  %"25_05" = load i64, ptr %"25_0", align 8
  %2 = sitofp i64 %"25_05" to double
  store double %2, ptr %"68_0", align 8
  %"68_06" = load double, ptr %"68_0", align 8
  %"128_07" = load double, ptr %"128_0", align 8
  %3 = fdiv double %"68_06", %"128_07"
  store double %3, ptr %"69_0", align 8
  %"4_08" = load i64, ptr %"4_0", align 8
  %4 = sitofp i64 %"4_08" to double
  store double %4, ptr %"5_0", align 8
  %"5_09" = load double, ptr %"5_0", align 8
  %"6_010" = load double, ptr %"6_0", align 8
  %5 = fadd double %"5_09", %"6_010"
  store double %5, ptr %"8_0", align 8
  %"8_011" = load double, ptr %"8_0", align 8
  %"43_012" = load double, ptr %"43_0", align 8
  %6 = fcmp one double %"8_011", %"43_012"
  %7 = select i1 %6, i1 true, i1 false
  store i1 %7, ptr %"90_0", align 1
  %"8_013" = load double, ptr %"8_0", align 8
  %"43_014" = load double, ptr %"43_0", align 8
  %8 = fcmp oeq double %"8_013", %"43_014"
  %9 = select i1 %8, i1 true, i1 false
  store i1 %9, ptr %"88_0", align 1
  %"8_015" = load double, ptr %"8_0", align 8
  %"43_016" = load double, ptr %"43_0", align 8
  %10 = fcmp ole double %"8_015", %"43_016"
  %11 = select i1 %10, i1 true, i1 false
  store i1 %11, ptr %"86_0", align 1
  %"8_017" = load double, ptr %"8_0", align 8
  %"43_018" = load double, ptr %"43_0", align 8
  %12 = fcmp olt double %"8_017", %"43_018"
  %13 = select i1 %12, i1 true, i1 false
  store i1 %13, ptr %"84_0", align 1
  %"8_019" = load double, ptr %"8_0", align 8
  %14 = call double @llvm.log.f64(double %"8_019")
  store double %14, ptr %"66_0", align 8
  %"8_020" = load double, ptr %"8_0", align 8
  %15 = call double @llvm.exp.f64(double %"8_020")
  store double %15, ptr %"64_0", align 8
  %"8_021" = load double, ptr %"8_0", align 8
  %"59_022" = load double, ptr %"59_0", align 8
  %16 = call double @llvm.atan2.f64(double %"8_021", double %"59_022")
  store double %16, ptr %"61_0", align 8
  %"57_023" = load double, ptr %"57_0", align 8
  %"61_024" = load double, ptr %"61_0", align 8
  %17 = fmul double %"57_023", %"61_024"
  store double %17, ptr %"62_0", align 8
  %"8_025" = load double, ptr %"8_0", align 8
  %18 = call double @llvm.tan.f64(double %"8_025")
  store double %18, ptr %"55_0", align 8
  %"8_026" = load double, ptr %"8_0", align 8
  %19 = call double @llvm.cos.f64(double %"8_026")
  store double %19, ptr %"53_0", align 8
  %"8_027" = load double, ptr %"8_0", align 8
  %20 = call double @llvm.sin.f64(double %"8_027")
  store double %20, ptr %"51_0", align 8
  %"8_028" = load double, ptr %"8_0", align 8
  %21 = fneg double %"8_028"
  store double %21, ptr %"39_0", align 8
  %"39_029" = load double, ptr %"39_0", align 8
  %"40_030" = load double, ptr %"40_0", align 8
  %22 = fmul double %"39_029", %"40_030"
  store double %22, ptr %"42_0", align 8
  %"42_031" = load double, ptr %"42_0", align 8
  %23 = call double @llvm.roundeven.f64(double %"42_031")
  store double %23, ptr %"110_0", align 8
  %"42_032" = load double, ptr %"42_0", align 8
  %"80_033" = load double, ptr %"80_0", align 8
  %24 = frem double %"42_032", %"80_033"
  store double %24, ptr %"82_0", align 8
  %"8_034" = load double, ptr %"8_0", align 8
  %"36_035" = load double, ptr %"36_0", align 8
  %25 = fmul double %"8_034", %"36_035"
  store double %25, ptr %"38_0", align 8
  %"38_036" = load double, ptr %"38_0", align 8
  %26 = call double @llvm.roundeven.f64(double %"38_036")
  store double %26, ptr %"108_0", align 8
  %"38_037" = load double, ptr %"38_0", align 8
  %"73_038" = load double, ptr %"73_0", align 8
  %27 = frem double %"38_037", %"73_038"
  store double %27, ptr %"75_0", align 8
  %"31_039" = load double, ptr %"31_0", align 8
  %"8_040" = load double, ptr %"8_0", align 8
  %28 = fsub double %"31_039", %"8_040"
  store double %28, ptr %"33_0", align 8
  %"33_041" = load double, ptr %"33_0", align 8
  %29 = fneg double %"33_041"
  store double %29, ptr %"34_0", align 8
  %"8_042" = load double, ptr %"8_0", align 8
  %"27_043" = load double, ptr %"27_0", align 8
  %30 = call double @llvm.pow.f64(double %"8_042", double %"27_043")
  store double %30, ptr %"29_0", align 8
  %"19_044" = load double, ptr %"19_0", align 8
  %"8_045" = load double, ptr %"8_0", align 8
  %31 = fdiv double %"19_044", %"8_045"
  store double %31, ptr %"21_0", align 8
  %"15_046" = load double, ptr %"15_0", align 8
  %"8_047" = load double, ptr %"8_0", align 8
  %32 = fsub double %"15_046", %"8_047"
  store double %32, ptr %"17_0", align 8
  %"8_048" = load double, ptr %"8_0", align 8
  %"11_049" = load double, ptr %"11_0", align 8
  %33 = fadd double %"8_048", %"11_049"
  store double %33, ptr %"13_0", align 8
  %"8_050" = load double, ptr %"8_0", align 8
  %34 = call double @__hugr__.floats.root_by_newton.138(double %"8_050")
  store double %34, ptr %"9_0", align 8
  %"9_051" = load double, ptr %"9_0", align 8
  %tag_len = load i8, ptr @res_root.442937CA.0, align 1
  %tag_len52 = zext i8 %tag_len to i64
  call void @print_float(ptr @res_root.442937CA.0, i64 %tag_len52, double %"9_051")
  %"13_053" = load double, ptr %"13_0", align 8
  %tag_len54 = load i8, ptr @res_sum.3261DEBA.0, align 1
  %tag_len55 = zext i8 %tag_len54 to i64
  call void @print_float(ptr @res_sum.3261DEBA.0, i64 %tag_len55, double %"13_053")
  %"17_056" = load double, ptr %"17_0", align 8
  %tag_len57 = load i8, ptr @res_difference.2BDC8775.0, align 1
  %tag_len58 = zext i8 %tag_len57 to i64
  call void @print_float(ptr @res_difference.2BDC8775.0, i64 %tag_len58, double %"17_056")
  %"21_059" = load double, ptr %"21_0", align 8
  %tag_len60 = load i8, ptr @res_quotient.B2F522CF.0, align 1
  %tag_len61 = zext i8 %tag_len60 to i64
  call void @print_float(ptr @res_quotient.B2F522CF.0, i64 %tag_len61, double %"21_059")
  %"69_062" = load double, ptr %"69_0", align 8
  %tag_len63 = load i8, ptr @"res_whole quot.CC0C1FE7.0", align 1
  %tag_len64 = zext i8 %tag_len63 to i64
  call void @print_float(ptr @"res_whole quot.CC0C1FE7.0", i64 %tag_len64, double %"69_062")
  %"29_065" = load double, ptr %"29_0", align 8
  %tag_len66 = load i8, ptr @res_power.EC28878A.0, align 1
  %tag_len67 = zext i8 %tag_len66 to i64
  call void @print_float(ptr @res_power.EC28878A.0, i64 %tag_len67, double %"29_065")
  %"34_068" = load double, ptr %"34_0", align 8
  %tag_len69 = load i8, ptr @res_negated.317AEB60.0, align 1
  %tag_len70 = zext i8 %tag_len69 to i64
  call void @print_float(ptr @res_negated.317AEB60.0, i64 %tag_len70, double %"34_068")
  %"38_071" = load double, ptr %"38_0", align 8
  %within_upper_bound = fcmp olt double %"38_071", 0x43E0000000000000
  %within_lower_bound = fcmp ole double 0xC3E0000000000000, %"38_071"
  %success = and i1 %within_upper_bound, %within_lower_bound
  %trunc_result = fptosi double %"38_071" to i64
  %35 = insertvalue { i1, { i32, ptr }, i64 } { i1 true, { i32, ptr } poison, i64 poison }, i64 %trunc_result, 2
  %36 = select i1 %success, { i1, { i32, ptr }, i64 } %35, { i1, { i32, ptr }, i64 } { i1 false, { i32, ptr } { i32 2, ptr @"e_Float valu.952D3382.0" }, i64 poison }
  store { i1, { i32, ptr }, i64 } %36, ptr %"70_0", align 8
  %"47_072" = load i64, ptr %"47_0", align 8
  %bounds_check = icmp sge i64 %"47_072", 0
  br label %panic_if_0

panic_if_0:                                       ; preds = %entry_block
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_is_to_u ca.3572B45C.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"47_072", ptr %"48_0", align 8
  %"70_073" = load { i1, { i32, ptr }, i64 }, ptr %"70_0", align 8
  %37 = extractvalue { i1, { i32, ptr }, i64 } %"70_073", 0
  switch i1 %37, label %38 [
    i1 true, label %40
  ]

38:                                               ; preds = %exit
  %39 = extractvalue { i1, { i32, ptr }, i64 } %"70_073", 1
  store { i32, ptr } %39, ptr %"075", align 8
  br label %cond_92_case_0

40:                                               ; preds = %exit
  %41 = extractvalue { i1, { i32, ptr }, i64 } %"70_073", 2
  store i64 %41, ptr %"080", align 8
  br label %cond_92_case_1

cond_92_case_0:                                   ; preds = %38
  %"076" = load { i32, ptr }, ptr %"075", align 8
  store { i32, ptr } %"076", ptr %"94_0", align 8
  %"94_077" = load { i32, ptr }, ptr %"94_0", align 8
  %"94_078" = load { i32, ptr }, ptr %"94_0", align 8
  %42 = extractvalue { i32, ptr } %"94_077", 0
  %shift_code = add i32 %42, 1000
  %43 = extractvalue { i32, ptr } %"94_077", 1
  call void @panic(i32 %shift_code, ptr %43)
  store i64 0, ptr %"96_0", align 8
  %"96_079" = load i64, ptr %"96_0", align 8
  store i64 %"96_079", ptr %"0", align 8
  br label %cond_exit_92

cond_92_case_1:                                   ; preds = %40
  %"081" = load i64, ptr %"080", align 8
  store i64 %"081", ptr %"98_0", align 8
  %"98_082" = load i64, ptr %"98_0", align 8
  store i64 %"98_082", ptr %"0", align 8
  br label %cond_exit_92

cond_exit_92:                                     ; preds = %cond_92_case_1, %cond_92_case_0
  %"074" = load i64, ptr %"0", align 8
  store i64 %"074", ptr %"92_0", align 8
  %"92_083" = load i64, ptr %"92_0", align 8
  %tag_len84 = load i8, ptr @res_truncated.A4B993A0.0, align 1
  %tag_len85 = zext i8 %tag_len84 to i64
  call void @print_int(ptr @res_truncated.A4B993A0.0, i64 %tag_len85, i64 %"92_083")
  %"108_086" = load double, ptr %"108_0", align 8
  %within_upper_bound87 = fcmp olt double %"108_086", 0x43E0000000000000
  %within_lower_bound88 = fcmp ole double 0xC3E0000000000000, %"108_086"
  %success89 = and i1 %within_upper_bound87, %within_lower_bound88
  %trunc_result90 = fptosi double %"108_086" to i64
  %44 = insertvalue { i1, { i32, ptr }, i64 } { i1 true, { i32, ptr } poison, i64 poison }, i64 %trunc_result90, 2
  %45 = select i1 %success89, { i1, { i32, ptr }, i64 } %44, { i1, { i32, ptr }, i64 } { i1 false, { i32, ptr } { i32 2, ptr @"e_Float valu.952D3382.0" }, i64 poison }
  store { i1, { i32, ptr }, i64 } %45, ptr %"109_0", align 8
  %"109_091" = load { i1, { i32, ptr }, i64 }, ptr %"109_0", align 8
  %46 = extractvalue { i1, { i32, ptr }, i64 } %"109_091", 0
  switch i1 %46, label %47 [
    i1 true, label %49
  ]

47:                                               ; preds = %cond_exit_92
  %48 = extractvalue { i1, { i32, ptr }, i64 } %"109_091", 1
  store { i32, ptr } %48, ptr %"094", align 8
  br label %cond_112_case_0

49:                                               ; preds = %cond_exit_92
  %50 = extractvalue { i1, { i32, ptr }, i64 } %"109_091", 2
  store i64 %50, ptr %"0100", align 8
  br label %cond_112_case_1

cond_112_case_0:                                  ; preds = %47
  %"095" = load { i32, ptr }, ptr %"094", align 8
  store { i32, ptr } %"095", ptr %"114_0", align 8
  %"114_096" = load { i32, ptr }, ptr %"114_0", align 8
  %"114_097" = load { i32, ptr }, ptr %"114_0", align 8
  %51 = extractvalue { i32, ptr } %"114_096", 0
  %shift_code98 = add i32 %51, 1000
  %52 = extractvalue { i32, ptr } %"114_096", 1
  call void @panic(i32 %shift_code98, ptr %52)
  store i64 0, ptr %"116_0", align 8
  %"116_099" = load i64, ptr %"116_0", align 8
  store i64 %"116_099", ptr %"092", align 8
  br label %cond_exit_112

cond_112_case_1:                                  ; preds = %49
  %"0101" = load i64, ptr %"0100", align 8
  store i64 %"0101", ptr %"118_0", align 8
  %"118_0102" = load i64, ptr %"118_0", align 8
  store i64 %"118_0102", ptr %"092", align 8
  br label %cond_exit_112

cond_exit_112:                                    ; preds = %cond_112_case_1, %cond_112_case_0
  %"093" = load i64, ptr %"092", align 8
  store i64 %"093", ptr %"112_0", align 8
  %"112_0103" = load i64, ptr %"112_0", align 8
  %tag_len104 = load i8, ptr @res_rounded.D3610539.0, align 1
  %tag_len105 = zext i8 %tag_len104 to i64
  call void @print_int(ptr @res_rounded.D3610539.0, i64 %tag_len105, i64 %"112_0103")
  %"75_0106" = load double, ptr %"75_0", align 8
  %tag_len107 = load i8, ptr @res_remainder.7FE9AF00.0, align 1
  %tag_len108 = zext i8 %tag_len107 to i64
  call void @print_float(ptr @res_remainder.7FE9AF00.0, i64 %tag_len108, double %"75_0106")
  %"42_0109" = load double, ptr %"42_0", align 8
  %within_upper_bound110 = fcmp olt double %"42_0109", 0x43E0000000000000
  %within_lower_bound111 = fcmp ole double 0xC3E0000000000000, %"42_0109"
  %success112 = and i1 %within_upper_bound110, %within_lower_bound111
  %trunc_result113 = fptosi double %"42_0109" to i64
  %53 = insertvalue { i1, { i32, ptr }, i64 } { i1 true, { i32, ptr } poison, i64 poison }, i64 %trunc_result113, 2
  %54 = select i1 %success112, { i1, { i32, ptr }, i64 } %53, { i1, { i32, ptr }, i64 } { i1 false, { i32, ptr } { i32 2, ptr @"e_Float valu.952D3382.0" }, i64 poison }
  store { i1, { i32, ptr }, i64 } %54, ptr %"77_0", align 8
  %"77_0114" = load { i1, { i32, ptr }, i64 }, ptr %"77_0", align 8
  %55 = extractvalue { i1, { i32, ptr }, i64 } %"77_0114", 0
  switch i1 %55, label %56 [
    i1 true, label %58
  ]

56:                                               ; preds = %cond_exit_112
  %57 = extractvalue { i1, { i32, ptr }, i64 } %"77_0114", 1
  store { i32, ptr } %57, ptr %"0117", align 8
  br label %cond_100_case_0

58:                                               ; preds = %cond_exit_112
  %59 = extractvalue { i1, { i32, ptr }, i64 } %"77_0114", 2
  store i64 %59, ptr %"0123", align 8
  br label %cond_100_case_1

cond_100_case_0:                                  ; preds = %56
  %"0118" = load { i32, ptr }, ptr %"0117", align 8
  store { i32, ptr } %"0118", ptr %"102_0", align 8
  %"102_0119" = load { i32, ptr }, ptr %"102_0", align 8
  %"102_0120" = load { i32, ptr }, ptr %"102_0", align 8
  %60 = extractvalue { i32, ptr } %"102_0119", 0
  %shift_code121 = add i32 %60, 1000
  %61 = extractvalue { i32, ptr } %"102_0119", 1
  call void @panic(i32 %shift_code121, ptr %61)
  store i64 0, ptr %"104_0", align 8
  %"104_0122" = load i64, ptr %"104_0", align 8
  store i64 %"104_0122", ptr %"0115", align 8
  br label %cond_exit_100

cond_100_case_1:                                  ; preds = %58
  %"0124" = load i64, ptr %"0123", align 8
  store i64 %"0124", ptr %"106_0", align 8
  %"106_0125" = load i64, ptr %"106_0", align 8
  store i64 %"106_0125", ptr %"0115", align 8
  br label %cond_exit_100

cond_exit_100:                                    ; preds = %cond_100_case_1, %cond_100_case_0
  %"0116" = load i64, ptr %"0115", align 8
  store i64 %"0116", ptr %"100_0", align 8
  %"100_0126" = load i64, ptr %"100_0", align 8
  %tag_len127 = load i8, ptr @res_truncated.A4B993A0.0, align 1
  %tag_len128 = zext i8 %tag_len127 to i64
  call void @print_int(ptr @res_truncated.A4B993A0.0, i64 %tag_len128, i64 %"100_0126")
  %"110_0129" = load double, ptr %"110_0", align 8
  %within_upper_bound130 = fcmp olt double %"110_0129", 0x43E0000000000000
  %within_lower_bound131 = fcmp ole double 0xC3E0000000000000, %"110_0129"
  %success132 = and i1 %within_upper_bound130, %within_lower_bound131
  %trunc_result133 = fptosi double %"110_0129" to i64
  %62 = insertvalue { i1, { i32, ptr }, i64 } { i1 true, { i32, ptr } poison, i64 poison }, i64 %trunc_result133, 2
  %63 = select i1 %success132, { i1, { i32, ptr }, i64 } %62, { i1, { i32, ptr }, i64 } { i1 false, { i32, ptr } { i32 2, ptr @"e_Float valu.952D3382.0" }, i64 poison }
  store { i1, { i32, ptr }, i64 } %63, ptr %"111_0", align 8
  %"111_0134" = load { i1, { i32, ptr }, i64 }, ptr %"111_0", align 8
  %64 = extractvalue { i1, { i32, ptr }, i64 } %"111_0134", 0
  switch i1 %64, label %65 [
    i1 true, label %67
  ]

65:                                               ; preds = %cond_exit_100
  %66 = extractvalue { i1, { i32, ptr }, i64 } %"111_0134", 1
  store { i32, ptr } %66, ptr %"0137", align 8
  br label %cond_120_case_0

67:                                               ; preds = %cond_exit_100
  %68 = extractvalue { i1, { i32, ptr }, i64 } %"111_0134", 2
  store i64 %68, ptr %"0143", align 8
  br label %cond_120_case_1

cond_120_case_0:                                  ; preds = %65
  %"0138" = load { i32, ptr }, ptr %"0137", align 8
  store { i32, ptr } %"0138", ptr %"122_0", align 8
  %"122_0139" = load { i32, ptr }, ptr %"122_0", align 8
  %"122_0140" = load { i32, ptr }, ptr %"122_0", align 8
  %69 = extractvalue { i32, ptr } %"122_0139", 0
  %shift_code141 = add i32 %69, 1000
  %70 = extractvalue { i32, ptr } %"122_0139", 1
  call void @panic(i32 %shift_code141, ptr %70)
  store i64 0, ptr %"124_0", align 8
  %"124_0142" = load i64, ptr %"124_0", align 8
  store i64 %"124_0142", ptr %"0135", align 8
  br label %cond_exit_120

cond_120_case_1:                                  ; preds = %67
  %"0144" = load i64, ptr %"0143", align 8
  store i64 %"0144", ptr %"126_0", align 8
  %"126_0145" = load i64, ptr %"126_0", align 8
  store i64 %"126_0145", ptr %"0135", align 8
  br label %cond_exit_120

cond_exit_120:                                    ; preds = %cond_120_case_1, %cond_120_case_0
  %"0136" = load i64, ptr %"0135", align 8
  store i64 %"0136", ptr %"120_0", align 8
  %"120_0146" = load i64, ptr %"120_0", align 8
  %tag_len147 = load i8, ptr @res_rounded.D3610539.0, align 1
  %tag_len148 = zext i8 %tag_len147 to i64
  call void @print_int(ptr @res_rounded.D3610539.0, i64 %tag_len148, i64 %"120_0146")
  %"82_0149" = load double, ptr %"82_0", align 8
  %tag_len150 = load i8, ptr @res_remainder.7FE9AF00.0, align 1
  %tag_len151 = zext i8 %tag_len150 to i64
  call void @print_float(ptr @res_remainder.7FE9AF00.0, i64 %tag_len151, double %"82_0149")
  %"84_0152" = load i1, ptr %"84_0", align 1
  %tag_len153 = load i8, ptr @res_less.12E6CE6A.0, align 1
  %tag_len154 = zext i8 %tag_len153 to i64
  call void @print_bool(ptr @res_less.12E6CE6A.0, i64 %tag_len154, i1 %"84_0152")
  %"86_0155" = load i1, ptr %"86_0", align 1
  %tag_len156 = load i8, ptr @"res_not more.A3F4E757.0", align 1
  %tag_len157 = zext i8 %tag_len156 to i64
  call void @print_bool(ptr @"res_not more.A3F4E757.0", i64 %tag_len157, i1 %"86_0155")
  %"88_0158" = load i1, ptr %"88_0", align 1
  %tag_len159 = load i8, ptr @res_equal.FC56090C.0, align 1
  %tag_len160 = zext i8 %tag_len159 to i64
  call void @print_bool(ptr @res_equal.FC56090C.0, i64 %tag_len160, i1 %"88_0158")
  %"90_0161" = load i1, ptr %"90_0", align 1
  %tag_len162 = load i8, ptr @res_different.B87AEA0B.0, align 1
  %tag_len163 = zext i8 %tag_len162 to i64
  call void @print_bool(ptr @res_different.B87AEA0B.0, i64 %tag_len163, i1 %"90_0161")
  %"48_0164" = load i64, ptr %"48_0", align 8
  %71 = uitofp i64 %"48_0164" to double
  store double %71, ptr %"49_0", align 8
  %"49_0165" = load double, ptr %"49_0", align 8
  %tag_len166 = load i8, ptr @"res_from nat.A8F277F2.0", align 1
  %tag_len167 = zext i8 %tag_len166 to i64
  call void @print_float(ptr @"res_from nat.A8F277F2.0", i64 %tag_len167, double %"49_0165")
  %"51_0168" = load double, ptr %"51_0", align 8
  %tag_len169 = load i8, ptr @res_sine.A250C384.0, align 1
  %tag_len170 = zext i8 %tag_len169 to i64
  call void @print_float(ptr @res_sine.A250C384.0, i64 %tag_len170, double %"51_0168")
  %"53_0171" = load double, ptr %"53_0", align 8
  %tag_len172 = load i8, ptr @res_cosine.F0676998.0, align 1
  %tag_len173 = zext i8 %tag_len172 to i64
  call void @print_float(ptr @res_cosine.F0676998.0, i64 %tag_len173, double %"53_0171")
  %"55_0174" = load double, ptr %"55_0", align 8
  %tag_len175 = load i8, ptr @res_tangent.B481CC2F.0, align 1
  %tag_len176 = zext i8 %tag_len175 to i64
  call void @print_float(ptr @res_tangent.B481CC2F.0, i64 %tag_len176, double %"55_0174")
  %"62_0177" = load double, ptr %"62_0", align 8
  %tag_len178 = load i8, ptr @"res_arc tangen.220E8681.0", align 1
  %tag_len179 = zext i8 %tag_len178 to i64
  call void @print_float(ptr @"res_arc tangen.220E8681.0", i64 %tag_len179, double %"62_0177")
  %"64_0180" = load double, ptr %"64_0", align 8
  %tag_len181 = load i8, ptr @res_exponentia.0224E56D.0, align 1
  %tag_len182 = zext i8 %tag_len181 to i64
  call void @print_float(ptr @res_exponentia.0224E56D.0, i64 %tag_len182, double %"64_0180")
  %"66_0183" = load double, ptr %"66_0", align 8
  %tag_len184 = load i8, ptr @res_logarithm.46E6E3E7.0, align 1
  %tag_len185 = zext i8 %tag_len184 to i64
  call void @print_float(ptr @res_logarithm.46E6E3E7.0, i64 %tag_len185, double %"66_0183")
  ret void
}

declare i64 @get_current_shot()

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.atan2.f64(double, double) #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.tan.f64(double) #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.roundeven.f64(double) #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #0

define internal double @__hugr__.floats.root_by_newton.138(double %0) {
alloca_block:
  %"0" = alloca double, align 8
  %"139_0" = alloca double, align 8
  %"256_0" = alloca i64, align 8
  %"254_0" = alloca i64, align 8
  %"252_0" = alloca i64, align 8
  %"141_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"141_1" = alloca double, align 8
  %"143_0" = alloca i64, align 8
  %"143_1" = alloca i64, align 8
  %"143_2" = alloca i64, align 8
  %"143_3" = alloca double, align 8
  %"143_4" = alloca double, align 8
  %"06" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca double, align 8
  %"221_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"221_1" = alloca double, align 8
  %"221_2" = alloca double, align 8
  %"160_0" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double }, align 8
  %"145_0" = alloca { i64, i64, i64 }, align 8
  %"169_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"171_0" = alloca { i64, i64, i64 }, align 8
  %"016" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"179_0" = alloca i64, align 8
  %"179_1" = alloca i64, align 8
  %"179_2" = alloca i64, align 8
  %"185_0" = alloca i64, align 8
  %"185_1" = alloca i64, align 8
  %"185_2" = alloca i64, align 8
  %"191_0" = alloca i1, align 1
  %"191_1" = alloca i64, align 8
  %"191_2" = alloca i64, align 8
  %"191_3" = alloca i64, align 8
  %"211_0" = alloca i64, align 8
  %"211_1" = alloca i64, align 8
  %"211_2" = alloca i64, align 8
  %"176_0" = alloca i1, align 1
  %"173_0" = alloca i64, align 8
  %"173_2" = alloca i64, align 8
  %"173_1" = alloca i64, align 8
  %"174_0" = alloca i64, align 8
  %"182_0" = alloca {}, align 8
  %"181_0" = alloca i1, align 1
  %"188_0" = alloca {}, align 8
  %"187_0" = alloca i1, align 1
  %"193_0" = alloca { i1, i64, i64, i64 }, align 8
  %"068" = alloca { i1, i64, i64, i64 }, align 8
  %"070" = alloca i64, align 8
  %"171" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"195_0" = alloca i64, align 8
  %"195_1" = alloca i64, align 8
  %"195_2" = alloca i64, align 8
  %"197_0" = alloca { i1, i64, i64, i64 }, align 8
  %"079" = alloca i64, align 8
  %"180" = alloca i64, align 8
  %"281" = alloca i64, align 8
  %"199_0" = alloca i64, align 8
  %"199_1" = alloca i64, align 8
  %"199_2" = alloca i64, align 8
  %"201_0" = alloca { i1, i64, i64, i64 }, align 8
  %"208_0" = alloca {}, align 8
  %"206_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"217_0" = alloca {}, align 8
  %"216_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"213_0" = alloca i64, align 8
  %"214_0" = alloca { i64, i64, i64 }, align 8
  %"215_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"146_0" = alloca i1, align 1
  %"146_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"0108" = alloca i1, align 1
  %"1109" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"152_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"150_0" = alloca i1, align 1
  %"0114" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"155_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"159_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"157_0" = alloca i1, align 1
  %"0123" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double }, align 8
  %"0125" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1126" = alloca double, align 8
  %"2127" = alloca double, align 8
  %"162_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"162_1" = alloca double, align 8
  %"162_2" = alloca double, align 8
  %"164_0" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double }, align 8
  %"0134" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1135" = alloca double, align 8
  %"2136" = alloca double, align 8
  %"166_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"166_1" = alloca double, align 8
  %"166_2" = alloca double, align 8
  %"168_0" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double }, align 8
  %"240_0" = alloca {}, align 8
  %"234_0" = alloca i64, align 8
  %"234_2" = alloca i64, align 8
  %"234_1" = alloca i64, align 8
  %"239_0" = alloca double, align 8
  %"237_0" = alloca double, align 8
  %"238_0" = alloca double, align 8
  %"235_0" = alloca double, align 8
  %"223_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0158" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"227_0" = alloca { i32, ptr }, align 8
  %"229_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0162" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"231_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"233_0" = alloca i64, align 8
  %"233_1" = alloca { i64, i64, i64 }, align 8
  %"0180" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"247_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"249_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store double %0, ptr %"139_0", align 8
  store i64 40, ptr %"256_0", align 8
  store i64 1, ptr %"254_0", align 8
  store i64 0, ptr %"252_0", align 8
  %"252_01" = load i64, ptr %"252_0", align 8
  %"254_02" = load i64, ptr %"254_0", align 8
  %"256_03" = load i64, ptr %"256_0", align 8
  %"139_04" = load double, ptr %"139_0", align 8
  %"139_05" = load double, ptr %"139_0", align 8
  store i64 %"252_01", ptr %"143_0", align 8
  store i64 %"254_02", ptr %"143_1", align 8
  store i64 %"256_03", ptr %"143_2", align 8
  store double %"139_04", ptr %"143_3", align 8
  store double %"139_05", ptr %"143_4", align 8
  br label %1

1:                                                ; preds = %85, %entry_block
  %"143_07" = load i64, ptr %"143_0", align 8
  %"143_18" = load i64, ptr %"143_1", align 8
  %"143_29" = load i64, ptr %"143_2", align 8
  %"143_310" = load double, ptr %"143_3", align 8
  %"143_411" = load double, ptr %"143_4", align 8
  store i64 %"143_07", ptr %"143_0", align 8
  store i64 %"143_18", ptr %"143_1", align 8
  store i64 %"143_29", ptr %"143_2", align 8
  store double %"143_310", ptr %"143_3", align 8
  store double %"143_411", ptr %"143_4", align 8
  %"143_012" = load i64, ptr %"143_0", align 8
  %"143_213" = load i64, ptr %"143_2", align 8
  %"143_114" = load i64, ptr %"143_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"143_012", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"143_213", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"143_114", 2
  store { i64, i64, i64 } %4, ptr %"145_0", align 8
  %"145_015" = load { i64, i64, i64 }, ptr %"145_0", align 8
  store { i64, i64, i64 } %"145_015", ptr %"171_0", align 8
  br label %18

5:                                                ; preds = %74
  %"221_0148" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"221_0", align 8
  %"221_1149" = load double, ptr %"221_1", align 8
  %"221_2150" = load double, ptr %"221_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"221_0148", ptr %"221_0", align 8
  store double %"221_1149", ptr %"221_1", align 8
  store double %"221_2150", ptr %"221_2", align 8
  store {} undef, ptr %"240_0", align 1
  %"221_2151" = load double, ptr %"221_2", align 8
  %"221_1152" = load double, ptr %"221_1", align 8
  %6 = fdiv double %"221_2151", %"221_1152"
  store double %6, ptr %"237_0", align 8
  %"221_1153" = load double, ptr %"221_1", align 8
  %"237_0154" = load double, ptr %"237_0", align 8
  %7 = fadd double %"221_1153", %"237_0154"
  store double %7, ptr %"238_0", align 8
  store double 5.000000e-01, ptr %"235_0", align 8
  %"235_0155" = load double, ptr %"235_0", align 8
  %"238_0156" = load double, ptr %"238_0", align 8
  %8 = fmul double %"235_0155", %"238_0156"
  store double %8, ptr %"239_0", align 8
  %"221_0157" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"221_0", align 8
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"221_0157", 0
  switch i1 %9, label %10 [
    i1 true, label %11
  ]

10:                                               ; preds = %5
  br label %cond_223_case_0

11:                                               ; preds = %5
  %12 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"221_0157", 1
  store { { i64, i64, i64 }, i64 } %12, ptr %"0162", align 8
  br label %cond_223_case_1

13:                                               ; preds = %71
  %"0146" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"06", align 8
  %"1147" = load double, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0146", ptr %"141_0", align 8
  store double %"1147", ptr %"141_1", align 8
  %"141_0179" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"141_0", align 8
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"141_0179", 0
  switch i1 %14, label %15 [
    i1 true, label %16
  ]

15:                                               ; preds = %13
  br label %cond_242_case_0

16:                                               ; preds = %13
  %17 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"141_0179", 1
  store { { i64, i64, i64 }, i64 } %17, ptr %"0180", align 8
  br label %cond_242_case_1

18:                                               ; preds = %1
  %"171_017" = load { i64, i64, i64 }, ptr %"171_0", align 8
  store { i64, i64, i64 } %"171_017", ptr %"171_0", align 8
  store i64 0, ptr %"174_0", align 8
  %"171_018" = load { i64, i64, i64 }, ptr %"171_0", align 8
  %19 = extractvalue { i64, i64, i64 } %"171_018", 0
  %20 = extractvalue { i64, i64, i64 } %"171_018", 1
  %21 = extractvalue { i64, i64, i64 } %"171_018", 2
  store i64 %19, ptr %"173_0", align 8
  store i64 %20, ptr %"173_1", align 8
  store i64 %21, ptr %"173_2", align 8
  %"173_219" = load i64, ptr %"173_2", align 8
  %"174_020" = load i64, ptr %"174_0", align 8
  %22 = icmp sge i64 %"173_219", %"174_020"
  %23 = select i1 %22, i1 true, i1 false
  store i1 %23, ptr %"176_0", align 1
  %"176_021" = load i1, ptr %"176_0", align 1
  %"173_022" = load i64, ptr %"173_0", align 8
  %"173_223" = load i64, ptr %"173_2", align 8
  %"173_124" = load i64, ptr %"173_1", align 8
  store i1 %"176_021", ptr %"176_0", align 1
  store i64 %"173_022", ptr %"173_0", align 8
  store i64 %"173_223", ptr %"173_2", align 8
  store i64 %"173_124", ptr %"173_1", align 8
  %"176_025" = load i1, ptr %"176_0", align 1
  %"173_026" = load i64, ptr %"173_0", align 8
  %"173_227" = load i64, ptr %"173_2", align 8
  %"173_128" = load i64, ptr %"173_1", align 8
  switch i1 %"176_025", label %24 [
    i1 true, label %25
  ]

24:                                               ; preds = %18
  store i64 %"173_026", ptr %"185_0", align 8
  store i64 %"173_227", ptr %"185_1", align 8
  store i64 %"173_128", ptr %"185_2", align 8
  br label %30

25:                                               ; preds = %18
  store i64 %"173_026", ptr %"179_0", align 8
  store i64 %"173_227", ptr %"179_1", align 8
  store i64 %"173_128", ptr %"179_2", align 8
  br label %26

26:                                               ; preds = %25
  %"179_030" = load i64, ptr %"179_0", align 8
  %"179_131" = load i64, ptr %"179_1", align 8
  %"179_232" = load i64, ptr %"179_2", align 8
  store i64 %"179_030", ptr %"179_0", align 8
  store i64 %"179_131", ptr %"179_1", align 8
  store i64 %"179_232", ptr %"179_2", align 8
  store {} undef, ptr %"182_0", align 1
  %"179_033" = load i64, ptr %"179_0", align 8
  %"179_234" = load i64, ptr %"179_2", align 8
  %27 = icmp sge i64 %"179_033", %"179_234"
  %28 = select i1 %27, i1 true, i1 false
  store i1 %28, ptr %"181_0", align 1
  %"182_035" = load {}, ptr %"182_0", align 1
  %"181_036" = load i1, ptr %"181_0", align 1
  %"179_037" = load i64, ptr %"179_0", align 8
  %"179_138" = load i64, ptr %"179_1", align 8
  %"179_239" = load i64, ptr %"179_2", align 8
  store {} %"182_035", ptr %"182_0", align 1
  store i1 %"181_036", ptr %"181_0", align 1
  store i64 %"179_037", ptr %"179_0", align 8
  store i64 %"179_138", ptr %"179_1", align 8
  store i64 %"179_239", ptr %"179_2", align 8
  %"182_040" = load {}, ptr %"182_0", align 1
  %"181_041" = load i1, ptr %"181_0", align 1
  %"179_042" = load i64, ptr %"179_0", align 8
  %"179_143" = load i64, ptr %"179_1", align 8
  %"179_244" = load i64, ptr %"179_2", align 8
  switch i1 false, label %29 [
  ]

29:                                               ; preds = %26
  store i1 %"181_041", ptr %"191_0", align 1
  store i64 %"179_042", ptr %"191_1", align 8
  store i64 %"179_143", ptr %"191_2", align 8
  store i64 %"179_244", ptr %"191_3", align 8
  br label %34

30:                                               ; preds = %24
  %"185_045" = load i64, ptr %"185_0", align 8
  %"185_146" = load i64, ptr %"185_1", align 8
  %"185_247" = load i64, ptr %"185_2", align 8
  store i64 %"185_045", ptr %"185_0", align 8
  store i64 %"185_146", ptr %"185_1", align 8
  store i64 %"185_247", ptr %"185_2", align 8
  store {} undef, ptr %"188_0", align 1
  %"185_048" = load i64, ptr %"185_0", align 8
  %"185_249" = load i64, ptr %"185_2", align 8
  %31 = icmp sle i64 %"185_048", %"185_249"
  %32 = select i1 %31, i1 true, i1 false
  store i1 %32, ptr %"187_0", align 1
  %"188_050" = load {}, ptr %"188_0", align 1
  %"187_051" = load i1, ptr %"187_0", align 1
  %"185_052" = load i64, ptr %"185_0", align 8
  %"185_153" = load i64, ptr %"185_1", align 8
  %"185_254" = load i64, ptr %"185_2", align 8
  store {} %"188_050", ptr %"188_0", align 1
  store i1 %"187_051", ptr %"187_0", align 1
  store i64 %"185_052", ptr %"185_0", align 8
  store i64 %"185_153", ptr %"185_1", align 8
  store i64 %"185_254", ptr %"185_2", align 8
  %"188_055" = load {}, ptr %"188_0", align 1
  %"187_056" = load i1, ptr %"187_0", align 1
  %"185_057" = load i64, ptr %"185_0", align 8
  %"185_158" = load i64, ptr %"185_1", align 8
  %"185_259" = load i64, ptr %"185_2", align 8
  switch i1 false, label %33 [
  ]

33:                                               ; preds = %30
  store i1 %"187_056", ptr %"191_0", align 1
  store i64 %"185_057", ptr %"191_1", align 8
  store i64 %"185_158", ptr %"191_2", align 8
  store i64 %"185_259", ptr %"191_3", align 8
  br label %34

34:                                               ; preds = %33, %29
  %"191_060" = load i1, ptr %"191_0", align 1
  %"191_161" = load i64, ptr %"191_1", align 8
  %"191_262" = load i64, ptr %"191_2", align 8
  %"191_363" = load i64, ptr %"191_3", align 8
  store i1 %"191_060", ptr %"191_0", align 1
  store i64 %"191_161", ptr %"191_1", align 8
  store i64 %"191_262", ptr %"191_2", align 8
  store i64 %"191_363", ptr %"191_3", align 8
  %"191_064" = load i1, ptr %"191_0", align 1
  %"191_165" = load i64, ptr %"191_1", align 8
  %"191_266" = load i64, ptr %"191_2", align 8
  %"191_367" = load i64, ptr %"191_3", align 8
  switch i1 %"191_064", label %35 [
    i1 true, label %36
  ]

35:                                               ; preds = %34
  store i64 %"191_165", ptr %"070", align 8
  store i64 %"191_266", ptr %"171", align 8
  store i64 %"191_367", ptr %"2", align 8
  br label %cond_193_case_0

36:                                               ; preds = %34
  store i64 %"191_165", ptr %"079", align 8
  store i64 %"191_266", ptr %"180", align 8
  store i64 %"191_367", ptr %"281", align 8
  br label %cond_193_case_1

37:                                               ; preds = %61
  store {} undef, ptr %"208_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"206_0", align 8
  %"208_088" = load {}, ptr %"208_0", align 1
  %"206_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"206_0", align 8
  store {} %"208_088", ptr %"208_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"206_089", ptr %"206_0", align 8
  %"208_090" = load {}, ptr %"208_0", align 1
  %"206_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"206_0", align 8
  switch i1 false, label %38 [
  ]

38:                                               ; preds = %37
  store { i1, { { i64, i64, i64 }, i64 } } %"206_091", ptr %"016", align 8
  br label %48

39:                                               ; preds = %57
  %"211_092" = load i64, ptr %"211_0", align 8
  %"211_193" = load i64, ptr %"211_1", align 8
  %"211_294" = load i64, ptr %"211_2", align 8
  store i64 %"211_092", ptr %"211_0", align 8
  store i64 %"211_193", ptr %"211_1", align 8
  store i64 %"211_294", ptr %"211_2", align 8
  store {} undef, ptr %"217_0", align 1
  %"211_095" = load i64, ptr %"211_0", align 8
  %"211_196" = load i64, ptr %"211_1", align 8
  %40 = add i64 %"211_095", %"211_196"
  store i64 %40, ptr %"213_0", align 8
  %"213_097" = load i64, ptr %"213_0", align 8
  %"211_298" = load i64, ptr %"211_2", align 8
  %"211_199" = load i64, ptr %"211_1", align 8
  %41 = insertvalue { i64, i64, i64 } poison, i64 %"213_097", 0
  %42 = insertvalue { i64, i64, i64 } %41, i64 %"211_298", 1
  %43 = insertvalue { i64, i64, i64 } %42, i64 %"211_199", 2
  store { i64, i64, i64 } %43, ptr %"214_0", align 8
  %"211_0100" = load i64, ptr %"211_0", align 8
  %"214_0101" = load { i64, i64, i64 }, ptr %"214_0", align 8
  %44 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"211_0100", 1
  %45 = insertvalue { { i64, i64, i64 }, i64 } %44, { i64, i64, i64 } %"214_0101", 0
  store { { i64, i64, i64 }, i64 } %45, ptr %"215_0", align 8
  %"215_0102" = load { { i64, i64, i64 }, i64 }, ptr %"215_0", align 8
  %46 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"215_0102", 1
  store { i1, { { i64, i64, i64 }, i64 } } %46, ptr %"216_0", align 8
  %"217_0103" = load {}, ptr %"217_0", align 1
  %"216_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"216_0", align 8
  store {} %"217_0103", ptr %"217_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"216_0104", ptr %"216_0", align 8
  %"217_0105" = load {}, ptr %"217_0", align 1
  %"216_0106" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"216_0", align 8
  switch i1 false, label %47 [
  ]

47:                                               ; preds = %39
  store { i1, { { i64, i64, i64 }, i64 } } %"216_0106", ptr %"016", align 8
  br label %48

48:                                               ; preds = %47, %38
  %"029" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"016", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"029", ptr %"169_0", align 8
  %"169_0107" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"169_0", align 8
  %49 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"169_0107", 0
  switch i1 %49, label %50 [
    i1 true, label %51
  ]

50:                                               ; preds = %48
  br label %cond_146_case_0

51:                                               ; preds = %48
  %52 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"169_0107", 1
  store { { i64, i64, i64 }, i64 } %52, ptr %"0114", align 8
  br label %cond_146_case_1

cond_193_case_0:                                  ; preds = %35
  %"072" = load i64, ptr %"070", align 8
  %"173" = load i64, ptr %"171", align 8
  %"274" = load i64, ptr %"2", align 8
  store i64 %"072", ptr %"195_0", align 8
  store i64 %"173", ptr %"195_1", align 8
  store i64 %"274", ptr %"195_2", align 8
  %"195_075" = load i64, ptr %"195_0", align 8
  %"195_176" = load i64, ptr %"195_1", align 8
  %"195_277" = load i64, ptr %"195_2", align 8
  %53 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"195_075", 1
  %54 = insertvalue { i1, i64, i64, i64 } %53, i64 %"195_176", 2
  %55 = insertvalue { i1, i64, i64, i64 } %54, i64 %"195_277", 3
  store { i1, i64, i64, i64 } %55, ptr %"197_0", align 8
  %"197_078" = load { i1, i64, i64, i64 }, ptr %"197_0", align 8
  store { i1, i64, i64, i64 } %"197_078", ptr %"068", align 8
  br label %cond_exit_193

cond_193_case_1:                                  ; preds = %36
  %"082" = load i64, ptr %"079", align 8
  %"183" = load i64, ptr %"180", align 8
  %"284" = load i64, ptr %"281", align 8
  store i64 %"082", ptr %"199_0", align 8
  store i64 %"183", ptr %"199_1", align 8
  store i64 %"284", ptr %"199_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"201_0", align 8
  %"201_085" = load { i1, i64, i64, i64 }, ptr %"201_0", align 8
  store { i1, i64, i64, i64 } %"201_085", ptr %"068", align 8
  br label %cond_exit_193

cond_exit_193:                                    ; preds = %cond_193_case_1, %cond_193_case_0
  %"069" = load { i1, i64, i64, i64 }, ptr %"068", align 8
  store { i1, i64, i64, i64 } %"069", ptr %"193_0", align 8
  %"193_086" = load { i1, i64, i64, i64 }, ptr %"193_0", align 8
  store { i1, i64, i64, i64 } %"193_086", ptr %"193_0", align 8
  %"193_087" = load { i1, i64, i64, i64 }, ptr %"193_0", align 8
  %56 = extractvalue { i1, i64, i64, i64 } %"193_087", 0
  switch i1 %56, label %57 [
    i1 true, label %61
  ]

57:                                               ; preds = %cond_exit_193
  %58 = extractvalue { i1, i64, i64, i64 } %"193_087", 1
  %59 = extractvalue { i1, i64, i64, i64 } %"193_087", 2
  %60 = extractvalue { i1, i64, i64, i64 } %"193_087", 3
  store i64 %58, ptr %"211_0", align 8
  store i64 %59, ptr %"211_1", align 8
  store i64 %60, ptr %"211_2", align 8
  br label %39

61:                                               ; preds = %cond_exit_193
  br label %37

cond_146_case_0:                                  ; preds = %50
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"152_0", align 8
  store i1 false, ptr %"150_0", align 1
  %"150_0112" = load i1, ptr %"150_0", align 1
  %"152_0113" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"152_0", align 8
  store i1 %"150_0112", ptr %"0108", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"152_0113", ptr %"1109", align 8
  br label %cond_exit_146

cond_146_case_1:                                  ; preds = %51
  %"0115" = load { { i64, i64, i64 }, i64 }, ptr %"0114", align 8
  store { { i64, i64, i64 }, i64 } %"0115", ptr %"155_0", align 8
  %"155_0116" = load { { i64, i64, i64 }, i64 }, ptr %"155_0", align 8
  %62 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"155_0116", 1
  store { i1, { { i64, i64, i64 }, i64 } } %62, ptr %"159_0", align 8
  store i1 true, ptr %"157_0", align 1
  %"157_0117" = load i1, ptr %"157_0", align 1
  %"159_0118" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"159_0", align 8
  store i1 %"157_0117", ptr %"0108", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"159_0118", ptr %"1109", align 8
  br label %cond_exit_146

cond_exit_146:                                    ; preds = %cond_146_case_1, %cond_146_case_0
  %"0110" = load i1, ptr %"0108", align 1
  %"1111" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1109", align 8
  store i1 %"0110", ptr %"146_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1111", ptr %"146_1", align 8
  %"146_0119" = load i1, ptr %"146_0", align 1
  %"146_1120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"146_1", align 8
  %"143_3121" = load double, ptr %"143_3", align 8
  %"143_4122" = load double, ptr %"143_4", align 8
  switch i1 %"146_0119", label %63 [
    i1 true, label %64
  ]

63:                                               ; preds = %cond_exit_146
  store { i1, { { i64, i64, i64 }, i64 } } %"146_1120", ptr %"0125", align 8
  store double %"143_3121", ptr %"1126", align 8
  store double %"143_4122", ptr %"2127", align 8
  br label %cond_160_case_0

64:                                               ; preds = %cond_exit_146
  store { i1, { { i64, i64, i64 }, i64 } } %"146_1120", ptr %"0134", align 8
  store double %"143_3121", ptr %"1135", align 8
  store double %"143_4122", ptr %"2136", align 8
  br label %cond_160_case_1

cond_160_case_0:                                  ; preds = %63
  %"0128" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0125", align 8
  %"1129" = load double, ptr %"1126", align 8
  %"2130" = load double, ptr %"2127", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0128", ptr %"162_0", align 8
  store double %"1129", ptr %"162_1", align 8
  store double %"2130", ptr %"162_2", align 8
  %"162_0131" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"162_0", align 8
  %"162_1132" = load double, ptr %"162_1", align 8
  %65 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } { i1 false, { i1, { { i64, i64, i64 }, i64 } } poison, double poison, double poison }, { i1, { { i64, i64, i64 }, i64 } } %"162_0131", 1
  %66 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %65, double %"162_1132", 2
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %66, ptr %"164_0", align 8
  %"164_0133" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"164_0", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"164_0133", ptr %"0123", align 8
  br label %cond_exit_160

cond_160_case_1:                                  ; preds = %64
  %"0137" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0134", align 8
  %"1138" = load double, ptr %"1135", align 8
  %"2139" = load double, ptr %"2136", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0137", ptr %"166_0", align 8
  store double %"1138", ptr %"166_1", align 8
  store double %"2139", ptr %"166_2", align 8
  %"166_0140" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"166_0", align 8
  %"166_1141" = load double, ptr %"166_1", align 8
  %"166_2142" = load double, ptr %"166_2", align 8
  %67 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } { i1 true, { i1, { { i64, i64, i64 }, i64 } } poison, double poison, double poison }, { i1, { { i64, i64, i64 }, i64 } } %"166_0140", 1
  %68 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %67, double %"166_1141", 2
  %69 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %68, double %"166_2142", 3
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %69, ptr %"168_0", align 8
  %"168_0143" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"168_0", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"168_0143", ptr %"0123", align 8
  br label %cond_exit_160

cond_exit_160:                                    ; preds = %cond_160_case_1, %cond_160_case_0
  %"0124" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"0123", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"0124", ptr %"160_0", align 8
  %"160_0144" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"160_0", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"160_0144", ptr %"160_0", align 8
  %"160_0145" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"160_0", align 8
  %70 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"160_0145", 0
  switch i1 %70, label %71 [
    i1 true, label %74
  ]

71:                                               ; preds = %cond_exit_160
  %72 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"160_0145", 1
  %73 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"160_0145", 2
  store { i1, { { i64, i64, i64 }, i64 } } %72, ptr %"06", align 8
  store double %73, ptr %"1", align 8
  br label %13

74:                                               ; preds = %cond_exit_160
  %75 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"160_0145", 1
  %76 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"160_0145", 2
  %77 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"160_0145", 3
  store { i1, { { i64, i64, i64 }, i64 } } %75, ptr %"221_0", align 8
  store double %76, ptr %"221_1", align 8
  store double %77, ptr %"221_2", align 8
  br label %5

cond_223_case_0:                                  ; preds = %10
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"227_0", align 8
  %"227_0160" = load { i32, ptr }, ptr %"227_0", align 8
  %78 = extractvalue { i32, ptr } %"227_0160", 0
  %shift_code = add i32 %78, 1000
  %79 = extractvalue { i32, ptr } %"227_0160", 1
  call void @panic(i32 %shift_code, ptr %79)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"229_0", align 8
  %"229_0161" = load { { i64, i64, i64 }, i64 }, ptr %"229_0", align 8
  store { { i64, i64, i64 }, i64 } %"229_0161", ptr %"0158", align 8
  br label %cond_exit_223

cond_223_case_1:                                  ; preds = %11
  %"0163" = load { { i64, i64, i64 }, i64 }, ptr %"0162", align 8
  store { { i64, i64, i64 }, i64 } %"0163", ptr %"231_0", align 8
  %"231_0164" = load { { i64, i64, i64 }, i64 }, ptr %"231_0", align 8
  store { { i64, i64, i64 }, i64 } %"231_0164", ptr %"0158", align 8
  br label %cond_exit_223

cond_exit_223:                                    ; preds = %cond_223_case_1, %cond_223_case_0
  %"0159" = load { { i64, i64, i64 }, i64 }, ptr %"0158", align 8
  store { { i64, i64, i64 }, i64 } %"0159", ptr %"223_0", align 8
  %"223_0165" = load { { i64, i64, i64 }, i64 }, ptr %"223_0", align 8
  %80 = extractvalue { { i64, i64, i64 }, i64 } %"223_0165", 1
  %81 = extractvalue { { i64, i64, i64 }, i64 } %"223_0165", 0
  store i64 %80, ptr %"233_0", align 8
  store { i64, i64, i64 } %81, ptr %"233_1", align 8
  %"233_1166" = load { i64, i64, i64 }, ptr %"233_1", align 8
  %82 = extractvalue { i64, i64, i64 } %"233_1166", 0
  %83 = extractvalue { i64, i64, i64 } %"233_1166", 1
  %84 = extractvalue { i64, i64, i64 } %"233_1166", 2
  store i64 %82, ptr %"234_0", align 8
  store i64 %83, ptr %"234_1", align 8
  store i64 %84, ptr %"234_2", align 8
  %"240_0167" = load {}, ptr %"240_0", align 1
  %"234_0168" = load i64, ptr %"234_0", align 8
  %"234_2169" = load i64, ptr %"234_2", align 8
  %"234_1170" = load i64, ptr %"234_1", align 8
  %"239_0171" = load double, ptr %"239_0", align 8
  %"221_2172" = load double, ptr %"221_2", align 8
  store {} %"240_0167", ptr %"240_0", align 1
  store i64 %"234_0168", ptr %"234_0", align 8
  store i64 %"234_2169", ptr %"234_2", align 8
  store i64 %"234_1170", ptr %"234_1", align 8
  store double %"239_0171", ptr %"239_0", align 8
  store double %"221_2172", ptr %"221_2", align 8
  %"240_0173" = load {}, ptr %"240_0", align 1
  %"234_0174" = load i64, ptr %"234_0", align 8
  %"234_2175" = load i64, ptr %"234_2", align 8
  %"234_1176" = load i64, ptr %"234_1", align 8
  %"239_0177" = load double, ptr %"239_0", align 8
  %"221_2178" = load double, ptr %"221_2", align 8
  switch i1 false, label %85 [
  ]

85:                                               ; preds = %cond_exit_223
  store i64 %"234_0174", ptr %"143_0", align 8
  store i64 %"234_2175", ptr %"143_1", align 8
  store i64 %"234_1176", ptr %"143_2", align 8
  store double %"239_0177", ptr %"143_3", align 8
  store double %"221_2178", ptr %"143_4", align 8
  br label %1

cond_242_case_0:                                  ; preds = %15
  br label %cond_exit_242

cond_242_case_1:                                  ; preds = %16
  %"0181" = load { { i64, i64, i64 }, i64 }, ptr %"0180", align 8
  store { { i64, i64, i64 }, i64 } %"0181", ptr %"247_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"249_0", align 8
  %"249_0182" = load { i32, ptr }, ptr %"249_0", align 8
  %"247_0183" = load { { i64, i64, i64 }, i64 }, ptr %"247_0", align 8
  %86 = extractvalue { i32, ptr } %"249_0182", 0
  %shift_code184 = add i32 %86, 1000
  %87 = extractvalue { i32, ptr } %"249_0182", 1
  call void @panic(i32 %shift_code184, ptr %87)
  br label %cond_exit_242

cond_exit_242:                                    ; preds = %cond_242_case_1, %cond_242_case_0
  %"141_1185" = load double, ptr %"141_1", align 8
  store double %"141_1185", ptr %"0", align 8
  %"0186" = load double, ptr %"0", align 8
  ret double %"0186"
}

declare void @print_float(ptr, i64, double)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare void @print_int(ptr, i64, i64)

declare void @print_bool(ptr, i64, i1)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.floats.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noreturn }
