; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.function_id.fire.known = internal thread_local global i1 false
@gpu.function_id.fire.id = internal thread_local global i64 0
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.function_id.total.known = internal thread_local global i1 false
@gpu.function_id.total.id = internal thread_local global i64 0
@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@"s_Odd shots .B369800B.0" = private constant [20 x i8] c"\13Odd shots stop here"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.function_id.add.known = internal thread_local global i1 false
@gpu.function_id.add.id = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_even.CAC06B6D.0 = private constant [14 x i8] c"\0DUSER:INT:even"

define internal void @gpu_exit.main.1() {
alloca_block:
  %result = alloca { i64, i64 }, align 8
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
  %"22_0" = alloca i64, align 8
  %"27_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"36_0" = alloca i1, align 1
  %"0" = alloca { i1, i64 }, align 8
  %"011" = alloca i64, align 8
  %"39_0" = alloca i64, align 8
  %"41_0" = alloca { i1, i64 }, align 8
  %"015" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"45_0" = alloca { i1, i64 }, align 8
  %"9_0" = alloca { i1, i64 }, align 8
  %"10_0" = alloca i64, align 8
  %"020" = alloca i64, align 8
  %"14_0" = alloca { i32, ptr }, align 8
  %"16_0" = alloca i64, align 8
  %"024" = alloca i64, align 8
  %"18_0" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"29_1" = alloca i64, align 8
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
  %"20_01" = load {}, ptr %"20_0", align 1
  %1 = call i64 @gpu.function_id.fire()
  store i64 %1, ptr %"22_0", align 8
  %"25_02" = load {}, ptr %"25_0", align 1
  %2 = call i64 @gpu.function_id.total()
  store i64 %2, ptr %"27_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"8_0", align 8
  %"8_03" = load i64, ptr %"8_0", align 8
  %"31_04" = load i64, ptr %"31_0", align 8
  %valid_div = icmp ne i64 %"31_04", 0
  br label %panic_if_0

3:                                                ; preds = %49
  %"51_040" = load i64, ptr %"51_0", align 8
  store i64 %"51_040", ptr %"51_0", align 8
  store {} undef, ptr %"61_0", align 1
  store i64 9, ptr %"59_0", align 8
  store i64 9, ptr %"56_0", align 8
  store ptr @"s_Odd shots .B369800B.0", ptr %"53_0", align 8
  %"59_041" = load i64, ptr %"59_0", align 8
  %"53_042" = load ptr, ptr %"53_0", align 8
  %4 = trunc i64 %"59_041" to i32
  %5 = insertvalue { i32, ptr } undef, i32 %4, 0
  %6 = insertvalue { i32, ptr } %5, ptr %"53_042", 1
  store { i32, ptr } %6, ptr %"55_0", align 8
  %"55_043" = load { i32, ptr }, ptr %"55_0", align 8
  %"56_044" = load i64, ptr %"56_0", align 8
  %"51_045" = load i64, ptr %"51_0", align 8
  %7 = extractvalue { i32, ptr } %"55_043", 0
  %8 = extractvalue { i32, ptr } %"55_043", 1
  call void @panic(i32 %7, ptr %8)
  %"61_046" = load {}, ptr %"61_0", align 1
  store {} %"61_046", ptr %"61_0", align 1
  %"61_047" = load {}, ptr %"61_0", align 1
  switch i1 false, label %9 [
  ]

9:                                                ; preds = %3
  br label %14

10:                                               ; preds = %47
  %"64_048" = load i64, ptr %"64_0", align 8
  %"64_149" = load i64, ptr %"64_1", align 8
  store i64 %"64_048", ptr %"64_0", align 8
  store i64 %"64_149", ptr %"64_1", align 8
  store {} undef, ptr %"75_0", align 1
  store {} zeroinitializer, ptr %"68_0", align 1
  %"68_050" = load {}, ptr %"68_0", align 1
  %11 = call i64 @gpu.function_id.add()
  store i64 %11, ptr %"70_0", align 8
  store i64 100, ptr %"66_0", align 8
  %"64_151" = load i64, ptr %"64_1", align 8
  %"70_052" = load i64, ptr %"70_0", align 8
  %"64_053" = load i64, ptr %"64_0", align 8
  %"66_054" = load i64, ptr %"66_0", align 8
  call void @"gpu.call.ii:i"(i64 %"64_151", i64 %"70_052", i64 %"64_053", i64 %"66_054")
  store i64 %"64_151", ptr %"71_0", align 8
  %"71_055" = load i64, ptr %"71_0", align 8
  %12 = call i64 @gpu.result.i(i64 %"71_055")
  store i64 %"71_055", ptr %"72_0", align 8
  store i64 %12, ptr %"72_1", align 8
  %"72_156" = load i64, ptr %"72_1", align 8
  %tag_len57 = load i8, ptr @res_even.CAC06B6D.0, align 1
  %tag_len58 = zext i8 %tag_len57 to i64
  call void @print_int(ptr @res_even.CAC06B6D.0, i64 %tag_len58, i64 %"72_156")
  %"72_059" = load i64, ptr %"72_0", align 8
  call void @gpu.close(i64 %"72_059")
  %"75_060" = load {}, ptr %"75_0", align 1
  store {} %"75_060", ptr %"75_0", align 1
  %"75_061" = load {}, ptr %"75_0", align 1
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %10
  br label %14

14:                                               ; preds = %13, %9
  ret void

panic_if_0:                                       ; preds = %0
  switch i1 %valid_div, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  %is_divisor_large = icmp ugt i64 %"31_04", 9223372036854775807
  %15 = zext i1 %is_divisor_large to i64
  %is_dividend_negative = icmp slt i64 %"8_03", 0
  %16 = zext i1 %is_dividend_negative to i64
  %17 = shl i64 %15, 1
  %tag = or i64 %17, %16
  %quotient = sdiv i64 %"8_03", %"31_04"
  %remainder = srem i64 %"8_03", %"31_04"
  switch i64 %tag, label %non_negative_smoldiv [
    i64 1, label %negative_smoldiv
    i64 2, label %non_negative_bigdiv
    i64 3, label %negative_bigdiv
  ]

negative_bigdiv:                                  ; preds = %exit
  %18 = add i64 %"8_03", %"31_04"
  %19 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %18, 1
  store { i64, i64 } %19, ptr %result, align 8
  br label %finish

negative_smoldiv:                                 ; preds = %exit
  %20 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %21 = insertvalue { i64, i64 } %20, i64 0, 1
  %22 = sub i64 %quotient, 1
  %23 = add i64 %"31_04", %remainder
  %24 = insertvalue { i64, i64 } poison, i64 %22, 0
  %25 = insertvalue { i64, i64 } %24, i64 %23, 1
  %is_rem_0 = icmp eq i64 %remainder, 0
  %26 = select i1 %is_rem_0, { i64, i64 } %21, { i64, i64 } %25
  store { i64, i64 } %26, ptr %result, align 8
  br label %finish

non_negative_bigdiv:                              ; preds = %exit
  %27 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"8_03", 1
  store { i64, i64 } %27, ptr %result, align 8
  br label %finish

non_negative_smoldiv:                             ; preds = %exit
  %28 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %29 = insertvalue { i64, i64 } %28, i64 %remainder, 1
  store { i64, i64 } %29, ptr %result, align 8
  br label %finish

finish:                                           ; preds = %negative_bigdiv, %non_negative_bigdiv, %negative_smoldiv, %non_negative_smoldiv
  %result5 = load { i64, i64 }, ptr %result, align 8
  %30 = extractvalue { i64, i64 } %result5, 0
  %31 = extractvalue { i64, i64 } %result5, 1
  store i64 %31, ptr %"33_0", align 8
  %"33_06" = load i64, ptr %"33_0", align 8
  %"34_07" = load i64, ptr %"34_0", align 8
  %32 = icmp eq i64 %"33_06", %"34_07"
  %33 = select i1 %32, i1 true, i1 false
  store i1 %33, ptr %"36_0", align 1
  %"36_08" = load i1, ptr %"36_0", align 1
  %"8_09" = load i64, ptr %"8_0", align 8
  switch i1 %"36_08", label %34 [
    i1 true, label %35
  ]

34:                                               ; preds = %finish
  store i64 %"8_09", ptr %"011", align 8
  br label %cond_37_case_0

35:                                               ; preds = %finish
  store i64 %"8_09", ptr %"015", align 8
  br label %cond_37_case_1

cond_37_case_0:                                   ; preds = %34
  %"012" = load i64, ptr %"011", align 8
  store i64 %"012", ptr %"39_0", align 8
  %"39_013" = load i64, ptr %"39_0", align 8
  %36 = insertvalue { i1, i64 } { i1 false, i64 poison }, i64 %"39_013", 1
  store { i1, i64 } %36, ptr %"41_0", align 8
  %"41_014" = load { i1, i64 }, ptr %"41_0", align 8
  store { i1, i64 } %"41_014", ptr %"0", align 8
  br label %cond_exit_37

cond_37_case_1:                                   ; preds = %35
  %"016" = load i64, ptr %"015", align 8
  store i64 %"016", ptr %"43_0", align 8
  store { i1, i64 } { i1 true, i64 poison }, ptr %"45_0", align 8
  %"45_017" = load { i1, i64 }, ptr %"45_0", align 8
  store { i1, i64 } %"45_017", ptr %"0", align 8
  br label %cond_exit_37

cond_exit_37:                                     ; preds = %cond_37_case_1, %cond_37_case_0
  %"010" = load { i1, i64 }, ptr %"0", align 8
  store { i1, i64 } %"010", ptr %"37_0", align 8
  %"47_018" = load i64, ptr %"47_0", align 8
  %37 = call i64 @gpu.open(i64 %"47_018")
  %38 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %37, 1
  store { i1, i64 } %38, ptr %"9_0", align 8
  %"9_019" = load { i1, i64 }, ptr %"9_0", align 8
  %39 = extractvalue { i1, i64 } %"9_019", 0
  switch i1 %39, label %40 [
    i1 true, label %41
  ]

40:                                               ; preds = %cond_exit_37
  br label %cond_10_case_0

41:                                               ; preds = %cond_exit_37
  %42 = extractvalue { i1, i64 } %"9_019", 1
  store i64 %42, ptr %"024", align 8
  br label %cond_10_case_1

cond_10_case_0:                                   ; preds = %40
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"14_0", align 8
  %"14_022" = load { i32, ptr }, ptr %"14_0", align 8
  %43 = extractvalue { i32, ptr } %"14_022", 0
  %shift_code = add i32 %43, 1000
  %44 = extractvalue { i32, ptr } %"14_022", 1
  call void @panic(i32 %shift_code, ptr %44)
  store i64 0, ptr %"16_0", align 8
  %"16_023" = load i64, ptr %"16_0", align 8
  store i64 %"16_023", ptr %"020", align 8
  br label %cond_exit_10

cond_10_case_1:                                   ; preds = %41
  %"025" = load i64, ptr %"024", align 8
  store i64 %"025", ptr %"18_0", align 8
  %"18_026" = load i64, ptr %"18_0", align 8
  store i64 %"18_026", ptr %"020", align 8
  br label %cond_exit_10

cond_exit_10:                                     ; preds = %cond_10_case_1, %cond_10_case_0
  %"021" = load i64, ptr %"020", align 8
  store i64 %"021", ptr %"10_0", align 8
  %"10_027" = load i64, ptr %"10_0", align 8
  %"22_028" = load i64, ptr %"22_0", align 8
  %"8_029" = load i64, ptr %"8_0", align 8
  call void @"gpu.call.i:v"(i64 %"10_027", i64 %"22_028", i64 %"8_029")
  store i64 %"10_027", ptr %"23_0", align 8
  %"23_030" = load i64, ptr %"23_0", align 8
  store i64 %"23_030", ptr %"24_0", align 8
  %"24_031" = load i64, ptr %"24_0", align 8
  %"27_032" = load i64, ptr %"27_0", align 8
  call void @"gpu.call.:i"(i64 %"24_031", i64 %"27_032")
  store i64 %"24_031", ptr %"28_0", align 8
  %"28_033" = load i64, ptr %"28_0", align 8
  %45 = call i64 @gpu.result.i(i64 %"28_033")
  store i64 %"28_033", ptr %"29_0", align 8
  store i64 %45, ptr %"29_1", align 8
  %"29_134" = load i64, ptr %"29_1", align 8
  %tag_len = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len35 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len35, i64 %"29_134")
  %"37_036" = load { i1, i64 }, ptr %"37_0", align 8
  %"29_037" = load i64, ptr %"29_0", align 8
  store { i1, i64 } %"37_036", ptr %"37_0", align 8
  store i64 %"29_037", ptr %"29_0", align 8
  %"37_038" = load { i1, i64 }, ptr %"37_0", align 8
  %"29_039" = load i64, ptr %"29_0", align 8
  %46 = extractvalue { i1, i64 } %"37_038", 0
  switch i1 %46, label %47 [
    i1 true, label %49
  ]

47:                                               ; preds = %cond_exit_10
  %48 = extractvalue { i1, i64 } %"37_038", 1
  store i64 %48, ptr %"64_0", align 8
  store i64 %"29_039", ptr %"64_1", align 8
  br label %10

49:                                               ; preds = %cond_exit_10
  store i64 %"29_039", ptr %"51_0", align 8
  br label %3
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
define internal i64 @gpu.function_id.fire() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.function_id.fire.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.fire.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.fire, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.fire.id, align 8
  store i1 true, ptr @gpu.function_id.fire.known, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_get_function_id(ptr, ptr)

; Function Attrs: noinline
define internal i64 @gpu.function_id.total() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.function_id.total.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.total.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.total, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.total.id, align 8
  store i1 true, ptr @gpu.function_id.total.known, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i64 @get_current_shot()

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

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
  call void @gpu_exit.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
