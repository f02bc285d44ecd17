; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_quotient.B2F522CF.0 = private constant [20 x i8] c"\13USER:FLOAT:quotient"
@res_remainder.7FE9AF00.0 = private constant [21 x i8] c"\14USER:FLOAT:remainder"
@res_size.CF2B83A5.0 = private constant [16 x i8] c"\0FUSER:FLOAT:size"
@"e_Float valu.952D3382.0" = private constant [67 x i8] c"BEXIT:INT:Float value too big to convert to int of given width (64)"
@res_whole.E0C32F7A.0 = private constant [17 x i8] c"\10USER:FLOAT:whole"

define internal void @__hugr__.float_division.main.1() {
alloca_block:
  %"15_0" = alloca double, align 8
  %"12_0" = alloca double, align 8
  %"9_0" = alloca double, align 8
  %"6_0" = alloca double, align 8
  %"4_0" = alloca i64, align 8
  %"5_0" = alloca double, align 8
  %"8_0" = alloca double, align 8
  %"11_0" = alloca double, align 8
  %"35_0" = alloca double, align 8
  %"36_0" = alloca double, align 8
  %"33_0" = alloca double, align 8
  %"34_0" = alloca double, align 8
  %"31_0" = alloca double, align 8
  %"32_0" = alloca double, align 8
  %"18_0" = alloca double, align 8
  %"20_0" = alloca { i1, { i32, ptr }, i64 }, align 8
  %"23_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"028" = alloca { i32, ptr }, align 8
  %"25_0" = alloca { i32, ptr }, align 8
  %"27_0" = alloca i64, align 8
  %"033" = alloca i64, align 8
  %"29_0" = alloca i64, align 8
  %"21_0" = alloca double, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store double 1.500000e+00, ptr %"15_0", align 8
  store double 1.500000e+00, ptr %"12_0", align 8
  store double 5.200000e+00, ptr %"9_0", align 8
  store double 3.700000e+00, ptr %"6_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"4_0", align 8
  %"4_01" = load i64, ptr %"4_0", align 8
  %0 = sitofp i64 %"4_01" to double
  store double %0, ptr %"5_0", align 8
  %"5_02" = load double, ptr %"5_0", align 8
  %"6_03" = load double, ptr %"6_0", align 8
  %1 = fmul double %"5_02", %"6_03"
  store double %1, ptr %"8_0", align 8
  %"8_04" = load double, ptr %"8_0", align 8
  %"9_05" = load double, ptr %"9_0", align 8
  %2 = fsub double %"8_04", %"9_05"
  store double %2, ptr %"11_0", align 8
  %"11_06" = load double, ptr %"11_0", align 8
  %"15_07" = load double, ptr %"15_0", align 8
  %3 = fdiv double %"11_06", %"15_07"
  store double %3, ptr %"35_0", align 8
  %"35_08" = load double, ptr %"35_0", align 8
  %4 = call double @llvm.floor.f64(double %"35_08")
  store double %4, ptr %"36_0", align 8
  %"36_09" = load double, ptr %"36_0", align 8
  %"15_010" = load double, ptr %"15_0", align 8
  %5 = fmul double %"36_09", %"15_010"
  store double %5, ptr %"33_0", align 8
  %"11_011" = load double, ptr %"11_0", align 8
  %"33_012" = load double, ptr %"33_0", align 8
  %6 = fsub double %"11_011", %"33_012"
  store double %6, ptr %"34_0", align 8
  %"11_013" = load double, ptr %"11_0", align 8
  %"12_014" = load double, ptr %"12_0", align 8
  %7 = fdiv double %"11_013", %"12_014"
  store double %7, ptr %"31_0", align 8
  %"31_015" = load double, ptr %"31_0", align 8
  %8 = call double @llvm.floor.f64(double %"31_015")
  store double %8, ptr %"32_0", align 8
  %"11_016" = load double, ptr %"11_0", align 8
  %9 = call double @llvm.fabs.f64(double %"11_016")
  store double %9, ptr %"18_0", align 8
  %"32_017" = load double, ptr %"32_0", align 8
  %tag_len = load i8, ptr @res_quotient.B2F522CF.0, align 1
  %tag_len18 = zext i8 %tag_len to i64
  call void @print_float(ptr @res_quotient.B2F522CF.0, i64 %tag_len18, double %"32_017")
  %"34_019" = load double, ptr %"34_0", align 8
  %tag_len20 = load i8, ptr @res_remainder.7FE9AF00.0, align 1
  %tag_len21 = zext i8 %tag_len20 to i64
  call void @print_float(ptr @res_remainder.7FE9AF00.0, i64 %tag_len21, double %"34_019")
  %"18_022" = load double, ptr %"18_0", align 8
  %tag_len23 = load i8, ptr @res_size.CF2B83A5.0, align 1
  %tag_len24 = zext i8 %tag_len23 to i64
  call void @print_float(ptr @res_size.CF2B83A5.0, i64 %tag_len24, double %"18_022")
  %"11_025" = load double, ptr %"11_0", align 8
  %within_upper_bound = fcmp olt double %"11_025", 0x43E0000000000000
  %within_lower_bound = fcmp ole double 0xC3E0000000000000, %"11_025"
  %success = and i1 %within_upper_bound, %within_lower_bound
  %trunc_result = fptosi double %"11_025" to i64
  %10 = insertvalue { i1, { i32, ptr }, i64 } { i1 true, { i32, ptr } poison, i64 poison }, i64 %trunc_result, 2
  %11 = select i1 %success, { i1, { i32, ptr }, i64 } %10, { i1, { i32, ptr }, i64 } { i1 false, { i32, ptr } { i32 2, ptr @"e_Float valu.952D3382.0" }, i64 poison }
  store { i1, { i32, ptr }, i64 } %11, ptr %"20_0", align 8
  %"20_026" = load { i1, { i32, ptr }, i64 }, ptr %"20_0", align 8
  %12 = extractvalue { i1, { i32, ptr }, i64 } %"20_026", 0
  switch i1 %12, label %13 [
    i1 true, label %15
  ]

13:                                               ; preds = %entry_block
  %14 = extractvalue { i1, { i32, ptr }, i64 } %"20_026", 1
  store { i32, ptr } %14, ptr %"028", align 8
  br label %cond_23_case_0

15:                                               ; preds = %entry_block
  %16 = extractvalue { i1, { i32, ptr }, i64 } %"20_026", 2
  store i64 %16, ptr %"033", align 8
  br label %cond_23_case_1

cond_23_case_0:                                   ; preds = %13
  %"029" = load { i32, ptr }, ptr %"028", align 8
  store { i32, ptr } %"029", ptr %"25_0", align 8
  %"25_030" = load { i32, ptr }, ptr %"25_0", align 8
  %"25_031" = load { i32, ptr }, ptr %"25_0", align 8
  %17 = extractvalue { i32, ptr } %"25_030", 0
  %shift_code = add i32 %17, 1000
  %18 = extractvalue { i32, ptr } %"25_030", 1
  call void @panic(i32 %shift_code, ptr %18)
  store i64 0, ptr %"27_0", align 8
  %"27_032" = load i64, ptr %"27_0", align 8
  store i64 %"27_032", ptr %"0", align 8
  br label %cond_exit_23

cond_23_case_1:                                   ; preds = %15
  %"034" = load i64, ptr %"033", align 8
  store i64 %"034", ptr %"29_0", align 8
  %"29_035" = load i64, ptr %"29_0", align 8
  store i64 %"29_035", ptr %"0", align 8
  br label %cond_exit_23

cond_exit_23:                                     ; preds = %cond_23_case_1, %cond_23_case_0
  %"027" = load i64, ptr %"0", align 8
  store i64 %"027", ptr %"23_0", align 8
  %"23_036" = load i64, ptr %"23_0", align 8
  %19 = sitofp i64 %"23_036" to double
  store double %19, ptr %"21_0", align 8
  %"21_037" = load double, ptr %"21_0", align 8
  %tag_len38 = load i8, ptr @res_whole.E0C32F7A.0, align 1
  %tag_len39 = zext i8 %tag_len38 to i64
  call void @print_float(ptr @res_whole.E0C32F7A.0, i64 %tag_len39, double %"21_037")
  ret void
}

declare i64 @get_current_shot()

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

declare void @print_float(ptr, i64, double)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.float_division.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noreturn }
