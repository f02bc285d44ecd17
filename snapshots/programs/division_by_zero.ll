; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@res_quotient.D0FBA1A3.0 = private constant [18 x i8] c"\11USER:INT:quotient"

define internal void @__hugr__.division_by_zero.main.1() {
alloca_block:
  %"7_0" = alloca i64, align 8
  %"5_0" = alloca i64, align 8
  %"4_0" = alloca i64, align 8
  %"9_0" = alloca i64, align 8
  %"10_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 1, ptr %"7_0", align 8
  store i64 12, ptr %"5_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"4_0", align 8
  %"4_01" = load i64, ptr %"4_0", align 8
  %"7_02" = load i64, ptr %"7_0", align 8
  %0 = sub i64 %"4_01", %"7_02"
  store i64 %0, ptr %"9_0", align 8
  %"5_03" = load i64, ptr %"5_0", align 8
  %"9_04" = load i64, ptr %"9_0", align 8
  %1 = icmp eq i64 %"9_04", 0
  br i1 %1, label %division_by_zero, label %division

division_by_zero:                                 ; preds = %entry_block
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %entry_block
  %sign = ashr i64 %"5_03", 63
  %2 = xor i64 %"5_03", %sign
  %3 = udiv i64 %2, %"9_04"
  %quotient = xor i64 %3, %sign
  %4 = urem i64 %2, %"9_04"
  %5 = icmp slt i64 %"5_03", 0
  %6 = xor i64 %4, -1
  %7 = add i64 %"9_04", %6
  %remainder = select i1 %5, i64 %7, i64 %4
  store i64 %quotient, ptr %"10_0", align 8
  %"10_05" = load i64, ptr %"10_0", align 8
  %tag_len = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len6 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len6, i64 %"10_05")
  ret void
}

declare i64 @get_current_shot()

; Function Attrs: noreturn
declare void @panic(i32, ptr) #0

declare void @print_int(ptr, i64, i64)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.division_by_zero.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noreturn }
