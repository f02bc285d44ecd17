; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@"res_at first.04F36AAE.0" = private constant [18 x i8] c"\11USER:INT:at first"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@res_then.E76DD60F.0 = private constant [14 x i8] c"\0DUSER:INT:then"

define internal void @__hugr__.gpu_no_arguments.main.1() {
alloca_block:
  %"41_0" = alloca i64, align 8
  %"33_0" = alloca {}, align 8
  %"28_0" = alloca {}, align 8
  %"23_0" = alloca {}, align 8
  %"21_0" = alloca i64, align 8
  %"15_0" = alloca {}, align 8
  %"4_0" = alloca { i1, i64 }, align 8
  %"5_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"9_0" = alloca { i32, ptr }, align 8
  %"11_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"18_0" = alloca i64, align 8
  %"19_0" = alloca i64, align 8
  %"19_1" = alloca i64, align 8
  %"25_0" = alloca i64, align 8
  %"26_0" = alloca i64, align 8
  %"27_0" = alloca i64, align 8
  %"30_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"32_1" = alloca i64, align 8
  %"35_0" = alloca i64, align 8
  %"36_0" = alloca i64, align 8
  %"37_0" = alloca i64, align 8
  %"37_1" = alloca i64, align 8
  %"38_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 0, ptr %"41_0", align 8
  store {} zeroinitializer, ptr %"33_0", align 1
  store {} zeroinitializer, ptr %"28_0", align 1
  store {} zeroinitializer, ptr %"23_0", align 1
  store i64 5, ptr %"21_0", align 8
  store {} zeroinitializer, ptr %"15_0", align 1
  %"41_01" = load i64, ptr %"41_0", align 8
  %0 = call i64 @gpu.open(i64 %"41_01")
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
  %"15_09" = load {}, ptr %"15_0", align 1
  %8 = call i64 @gpu.function_id.total()
  store i64 %8, ptr %"17_0", align 8
  %"5_010" = load i64, ptr %"5_0", align 8
  %"17_011" = load i64, ptr %"17_0", align 8
  call void @"gpu.call.:i"(i64 %"5_010", i64 %"17_011")
  store i64 %"5_010", ptr %"18_0", align 8
  %"18_012" = load i64, ptr %"18_0", align 8
  %9 = call i64 @gpu.result.i(i64 %"18_012")
  store i64 %"18_012", ptr %"19_0", align 8
  store i64 %9, ptr %"19_1", align 8
  %"19_113" = load i64, ptr %"19_1", align 8
  %tag_len = load i8, ptr @"res_at first.04F36AAE.0", align 1
  %tag_len14 = zext i8 %tag_len to i64
  call void @print_int(ptr @"res_at first.04F36AAE.0", i64 %tag_len14, i64 %"19_113")
  %"23_015" = load {}, ptr %"23_0", align 1
  %10 = call i64 @gpu.function_id.fire()
  store i64 %10, ptr %"25_0", align 8
  %"19_016" = load i64, ptr %"19_0", align 8
  %"25_017" = load i64, ptr %"25_0", align 8
  %"21_018" = load i64, ptr %"21_0", align 8
  call void @"gpu.call.i:v"(i64 %"19_016", i64 %"25_017", i64 %"21_018")
  store i64 %"19_016", ptr %"26_0", align 8
  %"26_019" = load i64, ptr %"26_0", align 8
  store i64 %"26_019", ptr %"27_0", align 8
  %"28_020" = load {}, ptr %"28_0", align 1
  %11 = call i64 @gpu.function_id.total()
  store i64 %11, ptr %"30_0", align 8
  %"27_021" = load i64, ptr %"27_0", align 8
  %"30_022" = load i64, ptr %"30_0", align 8
  call void @"gpu.call.:i"(i64 %"27_021", i64 %"30_022")
  store i64 %"27_021", ptr %"31_0", align 8
  %"31_023" = load i64, ptr %"31_0", align 8
  %12 = call i64 @gpu.result.i(i64 %"31_023")
  store i64 %"31_023", ptr %"32_0", align 8
  store i64 %12, ptr %"32_1", align 8
  %"33_024" = load {}, ptr %"33_0", align 1
  %13 = call i64 @gpu.function_id.total()
  store i64 %13, ptr %"35_0", align 8
  %"32_025" = load i64, ptr %"32_0", align 8
  %"35_026" = load i64, ptr %"35_0", align 8
  call void @"gpu.call.:i"(i64 %"32_025", i64 %"35_026")
  store i64 %"32_025", ptr %"36_0", align 8
  %"36_027" = load i64, ptr %"36_0", align 8
  %14 = call i64 @gpu.result.i(i64 %"36_027")
  store i64 %"36_027", ptr %"37_0", align 8
  store i64 %14, ptr %"37_1", align 8
  %"32_128" = load i64, ptr %"32_1", align 8
  %"37_129" = load i64, ptr %"37_1", align 8
  %15 = add i64 %"32_128", %"37_129"
  store i64 %15, ptr %"38_0", align 8
  %"38_030" = load i64, ptr %"38_0", align 8
  %tag_len31 = load i8, ptr @res_then.E76DD60F.0, align 1
  %tag_len32 = zext i8 %tag_len31 to i64
  call void @print_int(ptr @res_then.E76DD60F.0, i64 %tag_len32, i64 %"38_030")
  %"37_033" = load i64, ptr %"37_0", align 8
  call void @gpu.close(i64 %"37_033")
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
define internal i64 @gpu.function_id.total() #2 {
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

declare i8 @gpu_get_function_id(ptr, ptr)

; Function Attrs: noinline
define internal void @"gpu.call.:i"(i64 %0, i64 %1) #2 {
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
define internal i64 @gpu.function_id.fire() #2 {
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
define internal void @"gpu.call.i:v"(i64 %0, i64 %1, i64 %2) #2 {
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
  call void @__hugr__.gpu_no_arguments.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
