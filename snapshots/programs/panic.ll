; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_shot.6D86EAF7.0 = private constant [14 x i8] c"\0DUSER:INT:shot"
@"s_Shot two i.877C1B12.0" = private constant [19 x i8] c"\12Shot two is broken"
@res_passed.CF1DE1D3.0 = private constant [17 x i8] c"\10USER:BOOL:passed"

define internal void @__hugr__.panic.main.1() {
alloca_block:
  %"6_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"15_0" = alloca i1, align 1
  %"13_0" = alloca i64, align 8
  %"28_0" = alloca {}, align 8
  %"26_0" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"20_0" = alloca ptr, align 8
  %"22_0" = alloca { i32, ptr }, align 8
  %"33_0" = alloca {}, align 8
  %"4_0" = alloca i1, align 1
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"6_0", align 8
  %"6_01" = load i64, ptr %"6_0", align 8
  %tag_len = load i8, ptr @res_shot.6D86EAF7.0, align 1
  %tag_len2 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_shot.6D86EAF7.0, i64 %tag_len2, i64 %"6_01")
  %"6_03" = load i64, ptr %"6_0", align 8
  store i64 %"6_03", ptr %"11_0", align 8
  br label %0

0:                                                ; preds = %entry_block
  %"11_04" = load i64, ptr %"11_0", align 8
  store i64 %"11_04", ptr %"11_0", align 8
  store i64 2, ptr %"13_0", align 8
  %"11_05" = load i64, ptr %"11_0", align 8
  %"13_06" = load i64, ptr %"13_0", align 8
  %1 = icmp eq i64 %"11_05", %"13_06"
  %2 = select i1 %1, i1 true, i1 false
  store i1 %2, ptr %"15_0", align 1
  %"15_07" = load i1, ptr %"15_0", align 1
  store i1 %"15_07", ptr %"15_0", align 1
  %"15_08" = load i1, ptr %"15_0", align 1
  switch i1 %"15_08", label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %0
  br label %12

4:                                                ; preds = %0
  br label %5

5:                                                ; preds = %4
  store {} undef, ptr %"28_0", align 1
  store i64 17, ptr %"26_0", align 8
  store i64 17, ptr %"23_0", align 8
  store ptr @"s_Shot two i.877C1B12.0", ptr %"20_0", align 8
  %"26_09" = load i64, ptr %"26_0", align 8
  %"20_010" = load ptr, ptr %"20_0", align 8
  %6 = trunc i64 %"26_09" to i32
  %7 = insertvalue { i32, ptr } undef, i32 %6, 0
  %8 = insertvalue { i32, ptr } %7, ptr %"20_010", 1
  store { i32, ptr } %8, ptr %"22_0", align 8
  %"22_011" = load { i32, ptr }, ptr %"22_0", align 8
  %"23_012" = load i64, ptr %"23_0", align 8
  %9 = extractvalue { i32, ptr } %"22_011", 0
  %shift_code = add i32 %9, 1000
  %10 = extractvalue { i32, ptr } %"22_011", 1
  call void @panic(i32 %shift_code, ptr %10)
  %"28_013" = load {}, ptr %"28_0", align 1
  store {} %"28_013", ptr %"28_0", align 1
  %"28_014" = load {}, ptr %"28_0", align 1
  switch i1 false, label %11 [
  ]

11:                                               ; preds = %5
  br label %14

12:                                               ; preds = %3
  store {} undef, ptr %"33_0", align 1
  %"33_015" = load {}, ptr %"33_0", align 1
  store {} %"33_015", ptr %"33_0", align 1
  %"33_016" = load {}, ptr %"33_0", align 1
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %12
  br label %14

14:                                               ; preds = %13, %11
  store i1 true, ptr %"4_0", align 1
  %"4_017" = load i1, ptr %"4_0", align 1
  %tag_len18 = load i8, ptr @res_passed.CF1DE1D3.0, align 1
  %tag_len19 = zext i8 %tag_len18 to i64
  call void @print_bool(ptr @res_passed.CF1DE1D3.0, i64 %tag_len19, i1 %"4_017")
  ret void
}

declare i64 @get_current_shot()

declare void @print_int(ptr, i64, i64)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #0

declare void @print_bool(ptr, i64, i1)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.panic.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noreturn }
