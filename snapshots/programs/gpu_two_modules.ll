; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.function_id.add.known = internal thread_local global i1 false
@gpu.function_id.add.id = internal thread_local global i64 0
@gpu.name.half = private unnamed_addr constant [5 x i8] c"half\00"
@gpu.function_id.half.known = internal thread_local global i1 false
@gpu.function_id.half.id = internal thread_local global i64 0
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_toy.9D316162.0 = private constant [13 x i8] c"\0CUSER:INT:toy"
@res_other.E4A42ED5.0 = private constant [15 x i8] c"\0EUSER:INT:other"
@"gpu.signature.i:f" = private unnamed_addr constant [4 x i8] c"i:f\00"
@res_half.2E1A9EE9.0 = private constant [16 x i8] c"\0FUSER:FLOAT:half"

define internal void @gpu_two_modules.main.1() {
alloca_block:
  %"65_0" = alloca i64, align 8
  %"63_0" = alloca i64, align 8
  %"55_0" = alloca {}, align 8
  %"50_0" = alloca {}, align 8
  %"48_0" = alloca i64, align 8
  %"46_0" = alloca i64, align 8
  %"40_0" = alloca {}, align 8
  %"38_0" = alloca i64, align 8
  %"36_0" = alloca i64, align 8
  %"30_0" = alloca {}, align 8
  %"32_0" = alloca i64, align 8
  %"42_0" = alloca i64, align 8
  %"52_0" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"26_0" = alloca i64, align 8
  %"4_0" = alloca { i1, i64 }, align 8
  %"5_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"9_0" = alloca { i32, ptr }, align 8
  %"11_0" = alloca i64, align 8
  %"010" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"34_0" = alloca i64, align 8
  %"34_1" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"54_0" = alloca i64, align 8
  %"54_1" = alloca i64, align 8
  %"15_0" = alloca { i1, i64 }, align 8
  %"16_0" = alloca i64, align 8
  %"026" = alloca i64, align 8
  %"20_0" = alloca { i32, ptr }, align 8
  %"22_0" = alloca i64, align 8
  %"031" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"44_0" = alloca i64, align 8
  %"44_1" = alloca i64, align 8
  %"58_0" = alloca i64, align 8
  %"59_0" = alloca i64, align 8
  %"59_1" = alloca double, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 0, ptr %"65_0", align 8
  store i64 0, ptr %"63_0", align 8
  store {} zeroinitializer, ptr %"55_0", align 1
  store {} zeroinitializer, ptr %"50_0", align 1
  store i64 5, ptr %"48_0", align 8
  store i64 4, ptr %"46_0", align 8
  store {} zeroinitializer, ptr %"40_0", align 1
  store i64 40, ptr %"38_0", align 8
  store i64 30, ptr %"36_0", align 8
  store {} zeroinitializer, ptr %"30_0", align 1
  %"30_01" = load {}, ptr %"30_0", align 1
  %0 = call i64 @gpu.function_id.add()
  store i64 %0, ptr %"32_0", align 8
  %"40_02" = load {}, ptr %"40_0", align 1
  %1 = call i64 @gpu.function_id.add()
  store i64 %1, ptr %"42_0", align 8
  %"50_03" = load {}, ptr %"50_0", align 1
  %2 = call i64 @gpu.function_id.add()
  store i64 %2, ptr %"52_0", align 8
  %"55_04" = load {}, ptr %"55_0", align 1
  %3 = call i64 @gpu.function_id.half()
  store i64 %3, ptr %"57_0", align 8
  store i64 2, ptr %"28_0", align 8
  store i64 1, ptr %"26_0", align 8
  %"63_05" = load i64, ptr %"63_0", align 8
  %4 = call i64 @gpu.open(i64 %"63_05")
  %5 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %4, 1
  store { i1, i64 } %5, ptr %"4_0", align 8
  %"4_06" = load { i1, i64 }, ptr %"4_0", align 8
  %6 = extractvalue { i1, i64 } %"4_06", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %entry_block
  br label %cond_5_case_0

8:                                                ; preds = %entry_block
  %9 = extractvalue { i1, i64 } %"4_06", 1
  store i64 %9, ptr %"010", align 8
  br label %cond_5_case_1

cond_5_case_0:                                    ; preds = %7
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"9_0", align 8
  %"9_08" = load { i32, ptr }, ptr %"9_0", align 8
  %10 = extractvalue { i32, ptr } %"9_08", 0
  %shift_code = add i32 %10, 1000
  %11 = extractvalue { i32, ptr } %"9_08", 1
  call void @panic(i32 %shift_code, ptr %11)
  store i64 0, ptr %"11_0", align 8
  %"11_09" = load i64, ptr %"11_0", align 8
  store i64 %"11_09", ptr %"0", align 8
  br label %cond_exit_5

cond_5_case_1:                                    ; preds = %8
  %"011" = load i64, ptr %"010", align 8
  store i64 %"011", ptr %"13_0", align 8
  %"13_012" = load i64, ptr %"13_0", align 8
  store i64 %"13_012", ptr %"0", align 8
  br label %cond_exit_5

cond_exit_5:                                      ; preds = %cond_5_case_1, %cond_5_case_0
  %"07" = load i64, ptr %"0", align 8
  store i64 %"07", ptr %"5_0", align 8
  %"5_013" = load i64, ptr %"5_0", align 8
  %"32_014" = load i64, ptr %"32_0", align 8
  %"26_015" = load i64, ptr %"26_0", align 8
  %"28_016" = load i64, ptr %"28_0", align 8
  call void @"gpu.call.ii:i"(i64 %"5_013", i64 %"32_014", i64 %"26_015", i64 %"28_016")
  store i64 %"5_013", ptr %"33_0", align 8
  %"33_017" = load i64, ptr %"33_0", align 8
  %12 = call i64 @gpu.result.i(i64 %"33_017")
  store i64 %"33_017", ptr %"34_0", align 8
  store i64 %12, ptr %"34_1", align 8
  %"34_018" = load i64, ptr %"34_0", align 8
  %"52_019" = load i64, ptr %"52_0", align 8
  %"46_020" = load i64, ptr %"46_0", align 8
  %"48_021" = load i64, ptr %"48_0", align 8
  call void @"gpu.call.ii:i"(i64 %"34_018", i64 %"52_019", i64 %"46_020", i64 %"48_021")
  store i64 %"34_018", ptr %"53_0", align 8
  %"53_022" = load i64, ptr %"53_0", align 8
  %13 = call i64 @gpu.result.i(i64 %"53_022")
  store i64 %"53_022", ptr %"54_0", align 8
  store i64 %13, ptr %"54_1", align 8
  %"54_023" = load i64, ptr %"54_0", align 8
  call void @gpu.close(i64 %"54_023")
  %"65_024" = load i64, ptr %"65_0", align 8
  %14 = call i64 @gpu.open(i64 %"65_024")
  %15 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %14, 1
  store { i1, i64 } %15, ptr %"15_0", align 8
  %"15_025" = load { i1, i64 }, ptr %"15_0", align 8
  %16 = extractvalue { i1, i64 } %"15_025", 0
  switch i1 %16, label %17 [
    i1 true, label %18
  ]

17:                                               ; preds = %cond_exit_5
  br label %cond_16_case_0

18:                                               ; preds = %cond_exit_5
  %19 = extractvalue { i1, i64 } %"15_025", 1
  store i64 %19, ptr %"031", align 8
  br label %cond_16_case_1

cond_16_case_0:                                   ; preds = %17
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"20_0", align 8
  %"20_028" = load { i32, ptr }, ptr %"20_0", align 8
  %20 = extractvalue { i32, ptr } %"20_028", 0
  %shift_code29 = add i32 %20, 1000
  %21 = extractvalue { i32, ptr } %"20_028", 1
  call void @panic(i32 %shift_code29, ptr %21)
  store i64 0, ptr %"22_0", align 8
  %"22_030" = load i64, ptr %"22_0", align 8
  store i64 %"22_030", ptr %"026", align 8
  br label %cond_exit_16

cond_16_case_1:                                   ; preds = %18
  %"032" = load i64, ptr %"031", align 8
  store i64 %"032", ptr %"24_0", align 8
  %"24_033" = load i64, ptr %"24_0", align 8
  store i64 %"24_033", ptr %"026", align 8
  br label %cond_exit_16

cond_exit_16:                                     ; preds = %cond_16_case_1, %cond_16_case_0
  %"027" = load i64, ptr %"026", align 8
  store i64 %"027", ptr %"16_0", align 8
  %"34_134" = load i64, ptr %"34_1", align 8
  %tag_len = load i8, ptr @res_toy.9D316162.0, align 1
  %tag_len35 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_toy.9D316162.0, i64 %tag_len35, i64 %"34_134")
  %"16_036" = load i64, ptr %"16_0", align 8
  %"42_037" = load i64, ptr %"42_0", align 8
  %"36_038" = load i64, ptr %"36_0", align 8
  %"38_039" = load i64, ptr %"38_0", align 8
  call void @"gpu.call.ii:i"(i64 %"16_036", i64 %"42_037", i64 %"36_038", i64 %"38_039")
  store i64 %"16_036", ptr %"43_0", align 8
  %"43_040" = load i64, ptr %"43_0", align 8
  %22 = call i64 @gpu.result.i(i64 %"43_040")
  store i64 %"43_040", ptr %"44_0", align 8
  store i64 %22, ptr %"44_1", align 8
  %"44_141" = load i64, ptr %"44_1", align 8
  %tag_len42 = load i8, ptr @res_other.E4A42ED5.0, align 1
  %tag_len43 = zext i8 %tag_len42 to i64
  call void @print_int(ptr @res_other.E4A42ED5.0, i64 %tag_len43, i64 %"44_141")
  %"44_044" = load i64, ptr %"44_0", align 8
  %"57_045" = load i64, ptr %"57_0", align 8
  %"54_146" = load i64, ptr %"54_1", align 8
  call void @"gpu.call.i:f"(i64 %"44_044", i64 %"57_045", i64 %"54_146")
  store i64 %"44_044", ptr %"58_0", align 8
  %"58_047" = load i64, ptr %"58_0", align 8
  %23 = call double @gpu.result.f(i64 %"58_047")
  store i64 %"58_047", ptr %"59_0", align 8
  store double %23, ptr %"59_1", align 8
  %"59_148" = load double, ptr %"59_1", align 8
  %tag_len49 = load i8, ptr @res_half.2E1A9EE9.0, align 1
  %tag_len50 = zext i8 %tag_len49 to i64
  call void @print_float(ptr @res_half.2E1A9EE9.0, i64 %tag_len50, double %"59_148")
  %"59_051" = load i64, ptr %"59_0", align 8
  call void @gpu.close(i64 %"59_051")
  ret void
}

; Function Attrs: cold noinline noreturn
define internal void @gpu.fail() #0 {
entry:
  %message = call ptr @gpu_get_error()
  %none = icmp eq ptr %message, null
  %0 = select i1 %none, ptr @gpu.no_message, ptr %message
  call void @panic_str(i32 70002, ptr %0)
  unreachable
}

declare ptr @gpu_get_error()

; Function Attrs: noreturn
declare void @panic_str(i32, ptr) #1

; Function Attrs: noinline
define internal void @gpu.validate() #2 {
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
define internal i64 @gpu.function_id.add() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.function_id.add.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.add.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.add, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.add.id, align 8
  store i1 true, ptr @gpu.function_id.add.known, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_get_function_id(ptr, ptr)

; Function Attrs: noinline
define internal i64 @gpu.function_id.half() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.function_id.half.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.half.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.half, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.half.id, align 8
  store i1 true, ptr @gpu.function_id.half.known, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal i64 @gpu.open(i64 %0) #2 {
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
declare void @panic(i32, ptr) #1

; Function Attrs: noinline
define internal void @"gpu.call.ii:i"(i64 %0, i64 %1, i64 %2, i64 %3) #2 {
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
define internal i64 @gpu.result.i(i64 %0) #2 {
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
define internal void @gpu.close(i64 %0) #2 {
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

declare void @print_int(ptr, i64, i64)

; Function Attrs: noinline
define internal void @"gpu.call.i:f"(i64 %0, i64 %1, i64 %2) #2 {
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
define internal double @gpu.result.f(i64 %0) #2 {
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

declare void @print_float(ptr, i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @gpu_two_modules.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
