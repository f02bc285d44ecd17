; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@"s_Odd shots .B369800B.0" = private constant [20 x i8] c"\13Odd shots stop here"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_even.CAC06B6D.0 = private constant [14 x i8] c"\0DUSER:INT:even"

define internal void @__hugr__.gpu_exit.main.1() {
alloca_block:
  %"51_0" = alloca i64, align 8
  %"64_0" = alloca i64, align 8
  %"64_1" = alloca i64, align 8
  %"37_0" = alloca { i1, i64 }, align 8
  %"29_0" = alloca i64, align 8
  %"47_0" = alloca i64, align 8
  %"34_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"25_0" = alloca {}, align 8
  %"20_0" = alloca {}, align 8
  %"9_0" = alloca { i1, i64 }, align 8
  %"10_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"14_0" = alloca { i32, ptr }, align 8
  %"16_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"18_0" = alloca i64, align 8
  %"22_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"27_0" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"29_1" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"36_0" = alloca i1, align 1
  %"026" = alloca { i1, i64 }, align 8
  %"028" = alloca i64, align 8
  %"39_0" = alloca i64, align 8
  %"41_0" = alloca { i1, i64 }, align 8
  %"032" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"45_0" = alloca { i1, i64 }, align 8
  %"61_0" = alloca {}, align 8
  %"59_0" = alloca i64, align 8
  %"56_0" = alloca i64, align 8
  %"53_0" = alloca ptr, align 8
  %"55_0" = alloca { i32, ptr }, align 8
  %"75_0" = alloca {}, align 8
  %"68_0" = alloca {}, align 8
  %"70_0" = alloca i64, align 8
  %"66_0" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"72_0" = alloca i64, align 8
  %"72_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store i64 0, ptr %"47_0", align 8
  store i64 1, ptr %"34_0", align 8
  store i64 2, ptr %"31_0", align 8
  store {} zeroinitializer, ptr %"25_0", align 1
  store {} zeroinitializer, ptr %"20_0", align 1
  %"47_01" = load i64, ptr %"47_0", align 8
  %1 = call i64 @gpu.open(i64 %"47_01")
  %2 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %1, 1
  store { i1, i64 } %2, ptr %"9_0", align 8
  %"9_02" = load { i1, i64 }, ptr %"9_0", align 8
  %3 = extractvalue { i1, i64 } %"9_02", 0
  switch i1 %3, label %4 [
    i1 true, label %5
  ]

4:                                                ; preds = %0
  br label %cond_10_case_0

5:                                                ; preds = %0
  %6 = extractvalue { i1, i64 } %"9_02", 1
  store i64 %6, ptr %"06", align 8
  br label %cond_10_case_1

7:                                                ; preds = %39
  %"51_039" = load i64, ptr %"51_0", align 8
  store i64 %"51_039", ptr %"51_0", align 8
  store {} undef, ptr %"61_0", align 1
  store i64 9, ptr %"59_0", align 8
  store i64 9, ptr %"56_0", align 8
  store ptr @"s_Odd shots .B369800B.0", ptr %"53_0", align 8
  %"59_040" = load i64, ptr %"59_0", align 8
  %"53_041" = load ptr, ptr %"53_0", align 8
  %8 = trunc i64 %"59_040" to i32
  %9 = insertvalue { i32, ptr } undef, i32 %8, 0
  %10 = insertvalue { i32, ptr } %9, ptr %"53_041", 1
  store { i32, ptr } %10, ptr %"55_0", align 8
  %"55_042" = load { i32, ptr }, ptr %"55_0", align 8
  %"56_043" = load i64, ptr %"56_0", align 8
  %"51_044" = load i64, ptr %"51_0", align 8
  %11 = extractvalue { i32, ptr } %"55_042", 0
  %12 = extractvalue { i32, ptr } %"55_042", 1
  call void @panic(i32 %11, ptr %12)
  %"61_045" = load {}, ptr %"61_0", align 1
  store {} %"61_045", ptr %"61_0", align 1
  %"61_046" = load {}, ptr %"61_0", align 1
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %7
  br label %18

14:                                               ; preds = %37
  %"64_047" = load i64, ptr %"64_0", align 8
  %"64_148" = load i64, ptr %"64_1", align 8
  store i64 %"64_047", ptr %"64_0", align 8
  store i64 %"64_148", ptr %"64_1", align 8
  store {} undef, ptr %"75_0", align 1
  store {} zeroinitializer, ptr %"68_0", align 1
  %"68_049" = load {}, ptr %"68_0", align 1
  %15 = call i64 @gpu.function_id.add()
  store i64 %15, ptr %"70_0", align 8
  store i64 100, ptr %"66_0", align 8
  %"64_150" = load i64, ptr %"64_1", align 8
  %"70_051" = load i64, ptr %"70_0", align 8
  %"64_052" = load i64, ptr %"64_0", align 8
  %"66_053" = load i64, ptr %"66_0", align 8
  call void @"gpu.call.ii:i"(i64 %"64_150", i64 %"70_051", i64 %"64_052", i64 %"66_053")
  store i64 %"64_150", ptr %"71_0", align 8
  %"71_054" = load i64, ptr %"71_0", align 8
  %16 = call i64 @gpu.result.i(i64 %"71_054")
  store i64 %"71_054", ptr %"72_0", align 8
  store i64 %16, ptr %"72_1", align 8
  %"72_155" = load i64, ptr %"72_1", align 8
  %tag_len56 = load i8, ptr @res_even.CAC06B6D.0, align 1
  %tag_len57 = zext i8 %tag_len56 to i64
  call void @print_int(ptr @res_even.CAC06B6D.0, i64 %tag_len57, i64 %"72_155")
  %"72_058" = load i64, ptr %"72_0", align 8
  call void @gpu.close(i64 %"72_058")
  %"75_059" = load {}, ptr %"75_0", align 1
  store {} %"75_059", ptr %"75_0", align 1
  %"75_060" = load {}, ptr %"75_0", align 1
  switch i1 false, label %17 [
  ]

17:                                               ; preds = %14
  br label %18

18:                                               ; preds = %17, %13
  ret void

cond_10_case_0:                                   ; preds = %4
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"14_0", align 8
  %"14_04" = load { i32, ptr }, ptr %"14_0", align 8
  %19 = extractvalue { i32, ptr } %"14_04", 0
  %shift_code = add i32 %19, 1000
  %20 = extractvalue { i32, ptr } %"14_04", 1
  call void @panic(i32 %shift_code, ptr %20)
  store i64 0, ptr %"16_0", align 8
  %"16_05" = load i64, ptr %"16_0", align 8
  store i64 %"16_05", ptr %"0", align 8
  br label %cond_exit_10

cond_10_case_1:                                   ; preds = %5
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"18_0", align 8
  %"18_08" = load i64, ptr %"18_0", align 8
  store i64 %"18_08", ptr %"0", align 8
  br label %cond_exit_10

cond_exit_10:                                     ; preds = %cond_10_case_1, %cond_10_case_0
  %"03" = load i64, ptr %"0", align 8
  store i64 %"03", ptr %"10_0", align 8
  %"20_09" = load {}, ptr %"20_0", align 1
  %21 = call i64 @gpu.function_id.fire()
  store i64 %21, ptr %"22_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"8_0", align 8
  %"10_010" = load i64, ptr %"10_0", align 8
  %"22_011" = load i64, ptr %"22_0", align 8
  %"8_012" = load i64, ptr %"8_0", align 8
  call void @"gpu.call.i:v"(i64 %"10_010", i64 %"22_011", i64 %"8_012")
  store i64 %"10_010", ptr %"23_0", align 8
  %"23_013" = load i64, ptr %"23_0", align 8
  store i64 %"23_013", ptr %"24_0", align 8
  %"25_014" = load {}, ptr %"25_0", align 1
  %22 = call i64 @gpu.function_id.total()
  store i64 %22, ptr %"27_0", align 8
  %"24_015" = load i64, ptr %"24_0", align 8
  %"27_016" = load i64, ptr %"27_0", align 8
  call void @"gpu.call.:i"(i64 %"24_015", i64 %"27_016")
  store i64 %"24_015", ptr %"28_0", align 8
  %"28_017" = load i64, ptr %"28_0", align 8
  %23 = call i64 @gpu.result.i(i64 %"28_017")
  store i64 %"28_017", ptr %"29_0", align 8
  store i64 %23, ptr %"29_1", align 8
  %"29_118" = load i64, ptr %"29_1", align 8
  %tag_len = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len19 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len19, i64 %"29_118")
  %"8_020" = load i64, ptr %"8_0", align 8
  %"31_021" = load i64, ptr %"31_0", align 8
  %24 = icmp eq i64 %"31_021", 0
  br i1 %24, label %division_by_zero, label %division

division_by_zero:                                 ; preds = %cond_exit_10
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %cond_exit_10
  %sign = ashr i64 %"8_020", 63
  %25 = xor i64 %"8_020", %sign
  %26 = udiv i64 %25, %"31_021"
  %quotient = xor i64 %26, %sign
  %27 = urem i64 %25, %"31_021"
  %28 = icmp slt i64 %"8_020", 0
  %29 = xor i64 %27, -1
  %30 = add i64 %"31_021", %29
  %remainder = select i1 %28, i64 %30, i64 %27
  store i64 %remainder, ptr %"33_0", align 8
  %"33_022" = load i64, ptr %"33_0", align 8
  %"34_023" = load i64, ptr %"34_0", align 8
  %31 = icmp eq i64 %"33_022", %"34_023"
  %32 = select i1 %31, i1 true, i1 false
  store i1 %32, ptr %"36_0", align 1
  %"36_024" = load i1, ptr %"36_0", align 1
  %"8_025" = load i64, ptr %"8_0", align 8
  switch i1 %"36_024", label %33 [
    i1 true, label %34
  ]

33:                                               ; preds = %division
  store i64 %"8_025", ptr %"028", align 8
  br label %cond_37_case_0

34:                                               ; preds = %division
  store i64 %"8_025", ptr %"032", align 8
  br label %cond_37_case_1

cond_37_case_0:                                   ; preds = %33
  %"029" = load i64, ptr %"028", align 8
  store i64 %"029", ptr %"39_0", align 8
  %"39_030" = load i64, ptr %"39_0", align 8
  %35 = insertvalue { i1, i64 } { i1 false, i64 poison }, i64 %"39_030", 1
  store { i1, i64 } %35, ptr %"41_0", align 8
  %"41_031" = load { i1, i64 }, ptr %"41_0", align 8
  store { i1, i64 } %"41_031", ptr %"026", align 8
  br label %cond_exit_37

cond_37_case_1:                                   ; preds = %34
  %"033" = load i64, ptr %"032", align 8
  store i64 %"033", ptr %"43_0", align 8
  store { i1, i64 } { i1 true, i64 poison }, ptr %"45_0", align 8
  %"45_034" = load { i1, i64 }, ptr %"45_0", align 8
  store { i1, i64 } %"45_034", ptr %"026", align 8
  br label %cond_exit_37

cond_exit_37:                                     ; preds = %cond_37_case_1, %cond_37_case_0
  %"027" = load { i1, i64 }, ptr %"026", align 8
  store { i1, i64 } %"027", ptr %"37_0", align 8
  %"37_035" = load { i1, i64 }, ptr %"37_0", align 8
  %"29_036" = load i64, ptr %"29_0", align 8
  store { i1, i64 } %"37_035", ptr %"37_0", align 8
  store i64 %"29_036", ptr %"29_0", align 8
  %"37_037" = load { i1, i64 }, ptr %"37_0", align 8
  %"29_038" = load i64, ptr %"29_0", align 8
  %36 = extractvalue { i1, i64 } %"37_037", 0
  switch i1 %36, label %37 [
    i1 true, label %39
  ]

37:                                               ; preds = %cond_exit_37
  %38 = extractvalue { i1, i64 } %"37_037", 1
  store i64 %38, ptr %"64_0", align 8
  store i64 %"29_038", ptr %"64_1", align 8
  br label %14

39:                                               ; preds = %cond_exit_37
  store i64 %"29_038", ptr %"51_0", align 8
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

declare i8 @gpu_get_function_id(ptr, ptr)

declare i64 @get_current_shot()

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

declare i8 @gpu_call(i64, i64, i64, ptr, ptr)

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
  call void @__hugr__.gpu_exit.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
