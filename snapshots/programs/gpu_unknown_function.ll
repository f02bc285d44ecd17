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
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@gpu.name.no_such_function = private unnamed_addr constant [17 x i8] c"no_such_function\00"
@gpu.known.no_such_function = internal thread_local global i1 false
@gpu.id.no_such_function = internal thread_local global i64 0
@"gpu.signature.i:i" = private unnamed_addr constant [4 x i8] c"i:i\00"
@res_never.A4B80671.0 = private constant [15 x i8] c"\0EUSER:INT:never"

define internal void @__hugr__.gpu_unknown_function.main.1() {
alloca_block:
  %"4_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"46_0" = alloca i64, align 8
  %"46_1" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
  %"32_0" = alloca { i1, i64 }, align 8
  %"27_0" = alloca i64, align 8
  %"42_0" = alloca i64, align 8
  %"29_0" = alloca i64, align 8
  %"23_0" = alloca {}, align 8
  %"21_0" = alloca i64, align 8
  %"19_0" = alloca i64, align 8
  %"8_0" = alloca { i1, i64 }, align 8
  %"9_0" = alloca i64, align 8
  %"03" = alloca i64, align 8
  %"13_0" = alloca { i32, ptr }, align 8
  %"15_0" = alloca i64, align 8
  %"07" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"25_0" = alloca i64, align 8
  %"26_0" = alloca i64, align 8
  %"27_1" = alloca i64, align 8
  %"31_0" = alloca i1, align 1
  %"020" = alloca { i1, i64 }, align 8
  %"022" = alloca i64, align 8
  %"34_0" = alloca i64, align 8
  %"36_0" = alloca { i1, i64 }, align 8
  %"025" = alloca i64, align 8
  %"39_0" = alloca i64, align 8
  %"41_0" = alloca { i1, i64 }, align 8
  %"54_0" = alloca {}, align 8
  %"52_0" = alloca i64, align 8
  %"48_0" = alloca {}, align 8
  %"50_0" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"52_1" = alloca i64, align 8
  %"59_0" = alloca {}, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store i64 0, ptr %"42_0", align 8
  store i64 3, ptr %"29_0", align 8
  store {} zeroinitializer, ptr %"23_0", align 1
  store i64 2, ptr %"21_0", align 8
  store i64 1, ptr %"19_0", align 8
  %"42_01" = load i64, ptr %"42_0", align 8
  %1 = call i64 @gpu.open(i64 %"42_01")
  %2 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %1, 1
  store { i1, i64 } %2, ptr %"8_0", align 8
  %"8_02" = load { i1, i64 }, ptr %"8_0", align 8
  %3 = extractvalue { i1, i64 } %"8_02", 0
  switch i1 %3, label %4 [
    i1 true, label %5
  ]

4:                                                ; preds = %0
  br label %cond_9_case_0

5:                                                ; preds = %0
  %6 = extractvalue { i1, i64 } %"8_02", 1
  store i64 %6, ptr %"07", align 8
  br label %cond_9_case_1

7:                                                ; preds = %25
  %"46_036" = load i64, ptr %"46_0", align 8
  %"46_137" = load i64, ptr %"46_1", align 8
  store i64 %"46_036", ptr %"46_0", align 8
  store i64 %"46_137", ptr %"46_1", align 8
  store {} undef, ptr %"54_0", align 1
  store {} zeroinitializer, ptr %"48_0", align 1
  %"48_038" = load {}, ptr %"48_0", align 1
  %8 = call i64 @gpu.function_id.no_such_function()
  store i64 %8, ptr %"50_0", align 8
  %"46_139" = load i64, ptr %"46_1", align 8
  %"50_040" = load i64, ptr %"50_0", align 8
  %"46_041" = load i64, ptr %"46_0", align 8
  call void @"gpu.call.i:i"(i64 %"46_139", i64 %"50_040", i64 %"46_041")
  store i64 %"46_139", ptr %"51_0", align 8
  %"51_042" = load i64, ptr %"51_0", align 8
  %9 = call i64 @gpu.result.i(i64 %"51_042")
  store i64 %"51_042", ptr %"52_0", align 8
  store i64 %9, ptr %"52_1", align 8
  %"52_143" = load i64, ptr %"52_1", align 8
  %tag_len44 = load i8, ptr @res_never.A4B80671.0, align 1
  %tag_len45 = zext i8 %tag_len44 to i64
  call void @print_int(ptr @res_never.A4B80671.0, i64 %tag_len45, i64 %"52_143")
  %"54_046" = load {}, ptr %"54_0", align 1
  %"52_047" = load i64, ptr %"52_0", align 8
  store {} %"54_046", ptr %"54_0", align 1
  store i64 %"52_047", ptr %"52_0", align 8
  %"54_048" = load {}, ptr %"54_0", align 1
  %"52_049" = load i64, ptr %"52_0", align 8
  switch i1 false, label %10 [
  ]

10:                                               ; preds = %7
  store i64 %"52_049", ptr %"0", align 8
  br label %13

11:                                               ; preds = %24
  %"57_050" = load i64, ptr %"57_0", align 8
  store i64 %"57_050", ptr %"57_0", align 8
  store {} undef, ptr %"59_0", align 1
  %"59_051" = load {}, ptr %"59_0", align 1
  %"57_052" = load i64, ptr %"57_0", align 8
  store {} %"59_051", ptr %"59_0", align 1
  store i64 %"57_052", ptr %"57_0", align 8
  %"59_053" = load {}, ptr %"59_0", align 1
  %"57_054" = load i64, ptr %"57_0", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %11
  store i64 %"57_054", ptr %"0", align 8
  br label %13

13:                                               ; preds = %12, %10
  %"035" = load i64, ptr %"0", align 8
  store i64 %"035", ptr %"4_0", align 8
  %"4_055" = load i64, ptr %"4_0", align 8
  call void @gpu.close(i64 %"4_055")
  ret void

cond_9_case_0:                                    ; preds = %4
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"13_0", align 8
  %"13_05" = load { i32, ptr }, ptr %"13_0", align 8
  %14 = extractvalue { i32, ptr } %"13_05", 0
  %shift_code = add i32 %14, 1000
  %15 = extractvalue { i32, ptr } %"13_05", 1
  call void @panic(i32 %shift_code, ptr %15)
  store i64 0, ptr %"15_0", align 8
  %"15_06" = load i64, ptr %"15_0", align 8
  store i64 %"15_06", ptr %"03", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %5
  %"08" = load i64, ptr %"07", align 8
  store i64 %"08", ptr %"17_0", align 8
  %"17_09" = load i64, ptr %"17_0", align 8
  store i64 %"17_09", ptr %"03", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"04" = load i64, ptr %"03", align 8
  store i64 %"04", ptr %"9_0", align 8
  %"23_010" = load {}, ptr %"23_0", align 1
  %16 = call i64 @gpu.function_id.add()
  store i64 %16, ptr %"25_0", align 8
  %"9_011" = load i64, ptr %"9_0", align 8
  %"25_012" = load i64, ptr %"25_0", align 8
  %"19_013" = load i64, ptr %"19_0", align 8
  %"21_014" = load i64, ptr %"21_0", align 8
  call void @"gpu.call.ii:i"(i64 %"9_011", i64 %"25_012", i64 %"19_013", i64 %"21_014")
  store i64 %"9_011", ptr %"26_0", align 8
  %"26_015" = load i64, ptr %"26_0", align 8
  %17 = call i64 @gpu.result.i(i64 %"26_015")
  store i64 %"26_015", ptr %"27_0", align 8
  store i64 %17, ptr %"27_1", align 8
  %"27_116" = load i64, ptr %"27_1", align 8
  %"29_017" = load i64, ptr %"29_0", align 8
  %18 = icmp eq i64 %"27_116", %"29_017"
  %19 = select i1 %18, i1 true, i1 false
  store i1 %19, ptr %"31_0", align 1
  %"31_018" = load i1, ptr %"31_0", align 1
  %"27_119" = load i64, ptr %"27_1", align 8
  switch i1 %"31_018", label %20 [
    i1 true, label %21
  ]

20:                                               ; preds = %cond_exit_9
  store i64 %"27_119", ptr %"022", align 8
  br label %cond_32_case_0

21:                                               ; preds = %cond_exit_9
  store i64 %"27_119", ptr %"025", align 8
  br label %cond_32_case_1

cond_32_case_0:                                   ; preds = %20
  %"023" = load i64, ptr %"022", align 8
  store i64 %"023", ptr %"34_0", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"36_0", align 8
  %"36_024" = load { i1, i64 }, ptr %"36_0", align 8
  store { i1, i64 } %"36_024", ptr %"020", align 8
  br label %cond_exit_32

cond_32_case_1:                                   ; preds = %21
  %"026" = load i64, ptr %"025", align 8
  store i64 %"026", ptr %"39_0", align 8
  %"39_027" = load i64, ptr %"39_0", align 8
  %22 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"39_027", 1
  store { i1, i64 } %22, ptr %"41_0", align 8
  %"41_028" = load { i1, i64 }, ptr %"41_0", align 8
  store { i1, i64 } %"41_028", ptr %"020", align 8
  br label %cond_exit_32

cond_exit_32:                                     ; preds = %cond_32_case_1, %cond_32_case_0
  %"021" = load { i1, i64 }, ptr %"020", align 8
  store { i1, i64 } %"021", ptr %"32_0", align 8
  %"27_129" = load i64, ptr %"27_1", align 8
  %tag_len = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len30 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len30, i64 %"27_129")
  %"32_031" = load { i1, i64 }, ptr %"32_0", align 8
  %"27_032" = load i64, ptr %"27_0", align 8
  store { i1, i64 } %"32_031", ptr %"32_0", align 8
  store i64 %"27_032", ptr %"27_0", align 8
  %"32_033" = load { i1, i64 }, ptr %"32_0", align 8
  %"27_034" = load i64, ptr %"27_0", align 8
  %23 = extractvalue { i1, i64 } %"32_033", 0
  switch i1 %23, label %24 [
    i1 true, label %25
  ]

24:                                               ; preds = %cond_exit_32
  store i64 %"27_034", ptr %"57_0", align 8
  br label %11

25:                                               ; preds = %cond_exit_32
  %26 = extractvalue { i1, i64 } %"32_033", 1
  store i64 %26, ptr %"46_0", align 8
  store i64 %"27_034", ptr %"46_1", align 8
  br label %7
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
define internal i64 @gpu.function_id.no_such_function() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.no_such_function, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.no_such_function, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.no_such_function, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.no_such_function, align 8
  store i1 true, ptr @gpu.known.no_such_function, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @"gpu.call.i:i"(i64 %0, i64 %1, i64 %2) #2 {
entry:
  %blob = alloca [8 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store i64 %2, ptr %place, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 8, ptr %blob, ptr @"gpu.signature.i:i")
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
  call void @__hugr__.gpu_unknown_function.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
