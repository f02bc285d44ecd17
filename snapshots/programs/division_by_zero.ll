; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@res_quotient.D0FBA1A3.0 = private constant [18 x i8] c"\11USER:INT:quotient"

define internal void @__hugr__.division_by_zero.main.1() {
alloca_block:
  %result = alloca { i64, i64 }, align 8
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
  %valid_div = icmp ne i64 %"9_04", 0
  br label %panic_if_0

panic_if_0:                                       ; preds = %entry_block
  switch i1 %valid_div, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  %is_divisor_large = icmp ugt i64 %"9_04", 9223372036854775807
  %1 = zext i1 %is_divisor_large to i64
  %is_dividend_negative = icmp slt i64 %"5_03", 0
  %2 = zext i1 %is_dividend_negative to i64
  %3 = shl i64 %1, 1
  %tag = or i64 %3, %2
  %quotient = sdiv i64 %"5_03", %"9_04"
  %remainder = srem i64 %"5_03", %"9_04"
  switch i64 %tag, label %non_negative_smoldiv [
    i64 1, label %negative_smoldiv
    i64 2, label %non_negative_bigdiv
    i64 3, label %negative_bigdiv
  ]

negative_bigdiv:                                  ; preds = %exit
  %4 = add i64 %"5_03", %"9_04"
  %5 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %4, 1
  store { i64, i64 } %5, ptr %result, align 8
  br label %finish

negative_smoldiv:                                 ; preds = %exit
  %6 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %7 = insertvalue { i64, i64 } %6, i64 0, 1
  %8 = sub i64 %quotient, 1
  %9 = add i64 %"9_04", %remainder
  %10 = insertvalue { i64, i64 } poison, i64 %8, 0
  %11 = insertvalue { i64, i64 } %10, i64 %9, 1
  %is_rem_0 = icmp eq i64 %remainder, 0
  %12 = select i1 %is_rem_0, { i64, i64 } %7, { i64, i64 } %11
  store { i64, i64 } %12, ptr %result, align 8
  br label %finish

non_negative_bigdiv:                              ; preds = %exit
  %13 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"5_03", 1
  store { i64, i64 } %13, ptr %result, align 8
  br label %finish

non_negative_smoldiv:                             ; preds = %exit
  %14 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %15 = insertvalue { i64, i64 } %14, i64 %remainder, 1
  store { i64, i64 } %15, ptr %result, align 8
  br label %finish

finish:                                           ; preds = %negative_bigdiv, %non_negative_bigdiv, %negative_smoldiv, %non_negative_smoldiv
  %result5 = load { i64, i64 }, ptr %result, align 8
  %16 = extractvalue { i64, i64 } %result5, 0
  %17 = extractvalue { i64, i64 } %result5, 1
  store i64 %16, ptr %"10_0", align 8
  %"10_06" = load i64, ptr %"10_0", align 8
  %tag_len = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len7 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len7, i64 %"10_06")
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
