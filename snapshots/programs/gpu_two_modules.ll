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
@res_toy.9D316162.0 = private constant [13 x i8] c"\0CUSER:INT:toy"
@res_other.E4A42ED5.0 = private constant [15 x i8] c"\0EUSER:INT:other"
@gpu.name.half = private unnamed_addr constant [5 x i8] c"half\00"
@gpu.known.half = internal thread_local global i1 false
@gpu.id.half = internal thread_local global i64 0
@"gpu.signature.i:f" = private unnamed_addr constant [4 x i8] c"i:f\00"
@res_half.2E1A9EE9.0 = private constant [16 x i8] c"\0FUSER:FLOAT:half"

define internal void @__hugr__.gpu_two_modules.main.1() {
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
  %"28_0" = alloca i64, align 8
  %"26_0" = alloca i64, align 8
  %"4_0" = alloca { i1, i64 }, align 8
  %"5_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"9_0" = alloca { i32, ptr }, align 8
  %"11_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"15_0" = alloca { i1, i64 }, align 8
  %"16_0" = alloca i64, align 8
  %"011" = alloca i64, align 8
  %"20_0" = alloca { i32, ptr }, align 8
  %"22_0" = alloca i64, align 8
  %"016" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"34_0" = alloca i64, align 8
  %"34_1" = alloca i64, align 8
  %"42_0" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"44_0" = alloca i64, align 8
  %"44_1" = alloca i64, align 8
  %"52_0" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"54_0" = alloca i64, align 8
  %"54_1" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
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
  store i64 2, ptr %"28_0", align 8
  store i64 1, ptr %"26_0", align 8
  %"63_01" = load i64, ptr %"63_0", align 8
  %0 = call i64 @gpu.open(i64 %"63_01")
  %1 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %0, 1
  store { i1, i64 } %1, ptr %"4_0", align 8
  %"4_02" = load { i1, i64 }, ptr %"4_0", align 8
  %2 = extractvalue { i1, i64 } %"4_02", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %entry_block
  br label %cond_5_case_0

4:                                                ; preds = %entry_block
  %5 = extractvalue { i1, i64 } %"4_02", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_5_case_1

cond_5_case_0:                                    ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"9_0", align 8
  %"9_04" = load { i32, ptr }, ptr %"9_0", align 8
  %6 = extractvalue { i32, ptr } %"9_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"9_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"11_0", align 8
  %"11_05" = load i64, ptr %"11_0", align 8
  store i64 %"11_05", ptr %"0", align 8
  br label %cond_exit_5

cond_5_case_1:                                    ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"13_0", align 8
  %"13_08" = load i64, ptr %"13_0", align 8
  store i64 %"13_08", ptr %"0", align 8
  br label %cond_exit_5

cond_exit_5:                                      ; preds = %cond_5_case_1, %cond_5_case_0
  %"03" = load i64, ptr %"0", align 8
  store i64 %"03", ptr %"5_0", align 8
  %"65_09" = load i64, ptr %"65_0", align 8
  %8 = call i64 @gpu.open(i64 %"65_09")
  %9 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %8, 1
  store { i1, i64 } %9, ptr %"15_0", align 8
  %"15_010" = load { i1, i64 }, ptr %"15_0", align 8
  %10 = extractvalue { i1, i64 } %"15_010", 0
  switch i1 %10, label %11 [
    i1 true, label %12
  ]

11:                                               ; preds = %cond_exit_5
  br label %cond_16_case_0

12:                                               ; preds = %cond_exit_5
  %13 = extractvalue { i1, i64 } %"15_010", 1
  store i64 %13, ptr %"016", align 8
  br label %cond_16_case_1

cond_16_case_0:                                   ; preds = %11
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"20_0", align 8
  %"20_013" = load { i32, ptr }, ptr %"20_0", align 8
  %14 = extractvalue { i32, ptr } %"20_013", 0
  %shift_code14 = add i32 %14, 1000
  %15 = extractvalue { i32, ptr } %"20_013", 1
  call void @panic(i32 %shift_code14, ptr %15)
  store i64 0, ptr %"22_0", align 8
  %"22_015" = load i64, ptr %"22_0", align 8
  store i64 %"22_015", ptr %"011", align 8
  br label %cond_exit_16

cond_16_case_1:                                   ; preds = %12
  %"017" = load i64, ptr %"016", align 8
  store i64 %"017", ptr %"24_0", align 8
  %"24_018" = load i64, ptr %"24_0", align 8
  store i64 %"24_018", ptr %"011", align 8
  br label %cond_exit_16

cond_exit_16:                                     ; preds = %cond_16_case_1, %cond_16_case_0
  %"012" = load i64, ptr %"011", align 8
  store i64 %"012", ptr %"16_0", align 8
  %"30_019" = load {}, ptr %"30_0", align 1
  %16 = call i64 @gpu.function_id.add()
  store i64 %16, ptr %"32_0", align 8
  %"5_020" = load i64, ptr %"5_0", align 8
  %"32_021" = load i64, ptr %"32_0", align 8
  %"26_022" = load i64, ptr %"26_0", align 8
  %"28_023" = load i64, ptr %"28_0", align 8
  call void @"gpu.call.ii:i"(i64 %"5_020", i64 %"32_021", i64 %"26_022", i64 %"28_023")
  store i64 %"5_020", ptr %"33_0", align 8
  %"33_024" = load i64, ptr %"33_0", align 8
  %17 = call i64 @gpu.result.i(i64 %"33_024")
  store i64 %"33_024", ptr %"34_0", align 8
  store i64 %17, ptr %"34_1", align 8
  %"34_125" = load i64, ptr %"34_1", align 8
  %tag_len = load i8, ptr @res_toy.9D316162.0, align 1
  %tag_len26 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_toy.9D316162.0, i64 %tag_len26, i64 %"34_125")
  %"40_027" = load {}, ptr %"40_0", align 1
  %18 = call i64 @gpu.function_id.add()
  store i64 %18, ptr %"42_0", align 8
  %"16_028" = load i64, ptr %"16_0", align 8
  %"42_029" = load i64, ptr %"42_0", align 8
  %"36_030" = load i64, ptr %"36_0", align 8
  %"38_031" = load i64, ptr %"38_0", align 8
  call void @"gpu.call.ii:i"(i64 %"16_028", i64 %"42_029", i64 %"36_030", i64 %"38_031")
  store i64 %"16_028", ptr %"43_0", align 8
  %"43_032" = load i64, ptr %"43_0", align 8
  %19 = call i64 @gpu.result.i(i64 %"43_032")
  store i64 %"43_032", ptr %"44_0", align 8
  store i64 %19, ptr %"44_1", align 8
  %"44_133" = load i64, ptr %"44_1", align 8
  %tag_len34 = load i8, ptr @res_other.E4A42ED5.0, align 1
  %tag_len35 = zext i8 %tag_len34 to i64
  call void @print_int(ptr @res_other.E4A42ED5.0, i64 %tag_len35, i64 %"44_133")
  %"50_036" = load {}, ptr %"50_0", align 1
  %20 = call i64 @gpu.function_id.add()
  store i64 %20, ptr %"52_0", align 8
  %"34_037" = load i64, ptr %"34_0", align 8
  %"52_038" = load i64, ptr %"52_0", align 8
  %"46_039" = load i64, ptr %"46_0", align 8
  %"48_040" = load i64, ptr %"48_0", align 8
  call void @"gpu.call.ii:i"(i64 %"34_037", i64 %"52_038", i64 %"46_039", i64 %"48_040")
  store i64 %"34_037", ptr %"53_0", align 8
  %"53_041" = load i64, ptr %"53_0", align 8
  %21 = call i64 @gpu.result.i(i64 %"53_041")
  store i64 %"53_041", ptr %"54_0", align 8
  store i64 %21, ptr %"54_1", align 8
  %"55_042" = load {}, ptr %"55_0", align 1
  %22 = call i64 @gpu.function_id.half()
  store i64 %22, ptr %"57_0", align 8
  %"44_043" = load i64, ptr %"44_0", align 8
  %"57_044" = load i64, ptr %"57_0", align 8
  %"54_145" = load i64, ptr %"54_1", align 8
  call void @"gpu.call.i:f"(i64 %"44_043", i64 %"57_044", i64 %"54_145")
  store i64 %"44_043", ptr %"58_0", align 8
  %"58_046" = load i64, ptr %"58_0", align 8
  %23 = call double @gpu.result.f(i64 %"58_046")
  store i64 %"58_046", ptr %"59_0", align 8
  store double %23, ptr %"59_1", align 8
  %"59_147" = load double, ptr %"59_1", align 8
  %tag_len48 = load i8, ptr @res_half.2E1A9EE9.0, align 1
  %tag_len49 = zext i8 %tag_len48 to i64
  call void @print_float(ptr @res_half.2E1A9EE9.0, i64 %tag_len49, double %"59_147")
  %"59_050" = load i64, ptr %"59_0", align 8
  call void @gpu.close(i64 %"59_050")
  %"54_051" = load i64, ptr %"54_0", align 8
  call void @gpu.close(i64 %"54_051")
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
define internal i64 @gpu.function_id.add() #2 {
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

declare void @print_int(ptr, i64, i64)

; Function Attrs: noinline
define internal i64 @gpu.function_id.half() #2 {
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

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.gpu_two_modules.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
