; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_shot.6D86EAF7.0 = private constant [14 x i8] c"\0DUSER:INT:shot"
@"e_is_to_u ca.3572B45C.0" = private constant [42 x i8] c")EXIT:INT:is_to_u called on negative value"
@"e_iu_to_s ar.0E0007B9.0" = private constant [40 x i8] c"'EXIT:INT:iu_to_s argument out of bounds"
@res_never.A4B80671.0 = private constant [15 x i8] c"\0EUSER:INT:never"
@res_neither.20180FA7.0 = private constant [19 x i8] c"\12USER:FLOAT:neither"

define internal void @__hugr__.natural_of_a_negative.main.1() {
alloca_block:
  %"12_0" = alloca double, align 8
  %"6_0" = alloca i64, align 8
  %"4_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"9_0" = alloca i64, align 8
  %"10_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store double 2.000000e+00, ptr %"12_0", align 8
  store i64 -1, ptr %"6_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"4_0", align 8
  %"6_01" = load i64, ptr %"6_0", align 8
  %"4_02" = load i64, ptr %"4_0", align 8
  %0 = add i64 %"6_01", %"4_02"
  store i64 %0, ptr %"8_0", align 8
  %"4_03" = load i64, ptr %"4_0", align 8
  %tag_len = load i8, ptr @res_shot.6D86EAF7.0, align 1
  %tag_len4 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_shot.6D86EAF7.0, i64 %tag_len4, i64 %"4_03")
  %"8_05" = load i64, ptr %"8_0", align 8
  %bounds_check = icmp sge i64 %"8_05", 0
  br label %panic_if_0

panic_if_0:                                       ; preds = %entry_block
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_is_to_u ca.3572B45C.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"8_05", ptr %"9_0", align 8
  %"9_06" = load i64, ptr %"9_0", align 8
  %bounds_check7 = icmp ule i64 %"9_06", 9223372036854775807
  br label %panic_if_09

panic_if_09:                                      ; preds = %exit
  switch i1 %bounds_check7, label %panic10 [
    i1 true, label %exit8
  ]

panic10:                                          ; preds = %panic_if_09
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit8

exit8:                                            ; preds = %panic_if_09, %panic10
  store i64 %"9_06", ptr %"10_0", align 8
  %"10_011" = load i64, ptr %"10_0", align 8
  %tag_len12 = load i8, ptr @res_never.A4B80671.0, align 1
  %tag_len13 = zext i8 %tag_len12 to i64
  call void @print_int(ptr @res_never.A4B80671.0, i64 %tag_len13, i64 %"10_011")
  %"12_014" = load double, ptr %"12_0", align 8
  %tag_len15 = load i8, ptr @res_neither.20180FA7.0, align 1
  %tag_len16 = zext i8 %tag_len15 to i64
  call void @print_float(ptr @res_neither.20180FA7.0, i64 %tag_len16, double %"12_014")
  ret void
}

declare i64 @get_current_shot()

declare void @print_int(ptr, i64, i64)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #0

declare void @print_float(ptr, i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.natural_of_a_negative.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noreturn }
