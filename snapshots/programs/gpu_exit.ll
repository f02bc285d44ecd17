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
  %"027" = alloca { i1, i64 }, align 8
  %"029" = alloca i64, align 8
  %"39_0" = alloca i64, align 8
  %"41_0" = alloca { i1, i64 }, align 8
  %"033" = alloca i64, align 8
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

7:                                                ; preds = %49
  %"51_040" = load i64, ptr %"51_0", align 8
  store i64 %"51_040", ptr %"51_0", align 8
  store {} undef, ptr %"61_0", align 1
  store i64 9, ptr %"59_0", align 8
  store i64 9, ptr %"56_0", align 8
  store ptr @"s_Odd shots .B369800B.0", ptr %"53_0", align 8
  %"59_041" = load i64, ptr %"59_0", align 8
  %"53_042" = load ptr, ptr %"53_0", align 8
  %8 = trunc i64 %"59_041" to i32
  %9 = insertvalue { i32, ptr } undef, i32 %8, 0
  %10 = insertvalue { i32, ptr } %9, ptr %"53_042", 1
  store { i32, ptr } %10, ptr %"55_0", align 8
  %"55_043" = load { i32, ptr }, ptr %"55_0", align 8
  %"56_044" = load i64, ptr %"56_0", align 8
  %"51_045" = load i64, ptr %"51_0", align 8
  %11 = extractvalue { i32, ptr } %"55_043", 0
  %12 = extractvalue { i32, ptr } %"55_043", 1
  call void @panic(i32 %11, ptr %12)
  %"61_046" = load {}, ptr %"61_0", align 1
  store {} %"61_046", ptr %"61_0", align 1
  %"61_047" = load {}, ptr %"61_0", align 1
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %7
  br label %18

14:                                               ; preds = %47
  %"64_048" = load i64, ptr %"64_0", align 8
  %"64_149" = load i64, ptr %"64_1", align 8
  store i64 %"64_048", ptr %"64_0", align 8
  store i64 %"64_149", ptr %"64_1", align 8
  store {} undef, ptr %"75_0", align 1
  store {} zeroinitializer, ptr %"68_0", align 1
  %"68_050" = load {}, ptr %"68_0", align 1
  %15 = call i64 @gpu.function_id.add()
  store i64 %15, ptr %"70_0", align 8
  store i64 100, ptr %"66_0", align 8
  %"64_151" = load i64, ptr %"64_1", align 8
  %"70_052" = load i64, ptr %"70_0", align 8
  %"64_053" = load i64, ptr %"64_0", align 8
  %"66_054" = load i64, ptr %"66_0", align 8
  call void @"gpu.call.ii:i"(i64 %"64_151", i64 %"70_052", i64 %"64_053", i64 %"66_054")
  store i64 %"64_151", ptr %"71_0", align 8
  %"71_055" = load i64, ptr %"71_0", align 8
  %16 = call i64 @gpu.result.i(i64 %"71_055")
  store i64 %"71_055", ptr %"72_0", align 8
  store i64 %16, ptr %"72_1", align 8
  %"72_156" = load i64, ptr %"72_1", align 8
  %tag_len57 = load i8, ptr @res_even.CAC06B6D.0, align 1
  %tag_len58 = zext i8 %tag_len57 to i64
  call void @print_int(ptr @res_even.CAC06B6D.0, i64 %tag_len58, i64 %"72_156")
  %"72_059" = load i64, ptr %"72_0", align 8
  call void @gpu.close(i64 %"72_059")
  %"75_060" = load {}, ptr %"75_0", align 1
  store {} %"75_060", ptr %"75_0", align 1
  %"75_061" = load {}, ptr %"75_0", align 1
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
  %valid_div = icmp ne i64 %"31_021", 0
  br label %panic_if_0

panic_if_0:                                       ; preds = %cond_exit_10
  switch i1 %valid_div, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  %is_divisor_large = icmp ugt i64 %"31_021", 9223372036854775807
  %24 = zext i1 %is_divisor_large to i64
  %is_dividend_negative = icmp slt i64 %"8_020", 0
  %25 = zext i1 %is_dividend_negative to i64
  %26 = shl i64 %24, 1
  %tag = or i64 %26, %25
  %quotient = sdiv i64 %"8_020", %"31_021"
  %remainder = srem i64 %"8_020", %"31_021"
  switch i64 %tag, label %non_negative_smoldiv [
    i64 1, label %negative_smoldiv
    i64 2, label %non_negative_bigdiv
    i64 3, label %negative_bigdiv
  ]

negative_bigdiv:                                  ; preds = %exit
  %27 = add i64 %"8_020", %"31_021"
  %28 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %27, 1
  store { i64, i64 } %28, ptr %result, align 8
  br label %finish

negative_smoldiv:                                 ; preds = %exit
  %29 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %30 = insertvalue { i64, i64 } %29, i64 0, 1
  %31 = sub i64 %quotient, 1
  %32 = add i64 %"31_021", %remainder
  %33 = insertvalue { i64, i64 } poison, i64 %31, 0
  %34 = insertvalue { i64, i64 } %33, i64 %32, 1
  %is_rem_0 = icmp eq i64 %remainder, 0
  %35 = select i1 %is_rem_0, { i64, i64 } %30, { i64, i64 } %34
  store { i64, i64 } %35, ptr %result, align 8
  br label %finish

non_negative_bigdiv:                              ; preds = %exit
  %36 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"8_020", 1
  store { i64, i64 } %36, ptr %result, align 8
  br label %finish

non_negative_smoldiv:                             ; preds = %exit
  %37 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %38 = insertvalue { i64, i64 } %37, i64 %remainder, 1
  store { i64, i64 } %38, ptr %result, align 8
  br label %finish

finish:                                           ; preds = %negative_bigdiv, %non_negative_bigdiv, %negative_smoldiv, %non_negative_smoldiv
  %result22 = load { i64, i64 }, ptr %result, align 8
  %39 = extractvalue { i64, i64 } %result22, 0
  %40 = extractvalue { i64, i64 } %result22, 1
  store i64 %40, ptr %"33_0", align 8
  %"33_023" = load i64, ptr %"33_0", align 8
  %"34_024" = load i64, ptr %"34_0", align 8
  %41 = icmp eq i64 %"33_023", %"34_024"
  %42 = select i1 %41, i1 true, i1 false
  store i1 %42, ptr %"36_0", align 1
  %"36_025" = load i1, ptr %"36_0", align 1
  %"8_026" = load i64, ptr %"8_0", align 8
  switch i1 %"36_025", label %43 [
    i1 true, label %44
  ]

43:                                               ; preds = %finish
  store i64 %"8_026", ptr %"029", align 8
  br label %cond_37_case_0

44:                                               ; preds = %finish
  store i64 %"8_026", ptr %"033", align 8
  br label %cond_37_case_1

cond_37_case_0:                                   ; preds = %43
  %"030" = load i64, ptr %"029", align 8
  store i64 %"030", ptr %"39_0", align 8
  %"39_031" = load i64, ptr %"39_0", align 8
  %45 = insertvalue { i1, i64 } { i1 false, i64 poison }, i64 %"39_031", 1
  store { i1, i64 } %45, ptr %"41_0", align 8
  %"41_032" = load { i1, i64 }, ptr %"41_0", align 8
  store { i1, i64 } %"41_032", ptr %"027", align 8
  br label %cond_exit_37

cond_37_case_1:                                   ; preds = %44
  %"034" = load i64, ptr %"033", align 8
  store i64 %"034", ptr %"43_0", align 8
  store { i1, i64 } { i1 true, i64 poison }, ptr %"45_0", align 8
  %"45_035" = load { i1, i64 }, ptr %"45_0", align 8
  store { i1, i64 } %"45_035", ptr %"027", align 8
  br label %cond_exit_37

cond_exit_37:                                     ; preds = %cond_37_case_1, %cond_37_case_0
  %"028" = load { i1, i64 }, ptr %"027", align 8
  store { i1, i64 } %"028", ptr %"37_0", align 8
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

47:                                               ; preds = %cond_exit_37
  %48 = extractvalue { i1, i64 } %"37_038", 1
  store i64 %48, ptr %"64_0", align 8
  store i64 %"29_039", ptr %"64_1", align 8
  br label %14

49:                                               ; preds = %cond_exit_37
  store i64 %"29_039", ptr %"51_0", align 8
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
