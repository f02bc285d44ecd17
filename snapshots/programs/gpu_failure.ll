; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@res_shot.6D86EAF7.0 = private constant [14 x i8] c"\0DUSER:INT:shot"
@gpu.name.fail = private unnamed_addr constant [5 x i8] c"fail\00"
@gpu.known.fail = internal thread_local global i1 false
@gpu.id.fail = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_survived.FDD26A53.0 = private constant [18 x i8] c"\11USER:INT:survived"

define internal void @__hugr__.gpu_failure.main.1() {
alloca_block:
  %"46_0" = alloca {}, align 8
  %"44_0" = alloca i64, align 8
  %"4_0" = alloca i64, align 8
  %"4_1" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"28_1" = alloca i64, align 8
  %"40_0" = alloca i64, align 8
  %"40_1" = alloca i64, align 8
  %"23_0" = alloca i1, align 1
  %"19_0" = alloca i64, align 8
  %"9_0" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"8_0" = alloca { i1, i64 }, align 8
  %"05" = alloca i64, align 8
  %"13_0" = alloca { i32, ptr }, align 8
  %"15_0" = alloca i64, align 8
  %"09" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"37_0" = alloca {}, align 8
  %"36_0" = alloca i64, align 8
  %"32_0" = alloca {}, align 8
  %"34_0" = alloca i64, align 8
  %"30_0" = alloca i64, align 8
  %"35_0" = alloca i64, align 8
  %"42_0" = alloca {}, align 8
  %"48_0" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"50_0" = alloca i64, align 8
  %"50_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store {} zeroinitializer, ptr %"46_0", align 1
  store i64 1, ptr %"44_0", align 8
  br label %0

0:                                                ; preds = %entry_block
  store i64 0, ptr %"24_0", align 8
  store i64 1, ptr %"21_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"19_0", align 8
  %"19_01" = load i64, ptr %"19_0", align 8
  %"21_02" = load i64, ptr %"21_0", align 8
  %1 = icmp eq i64 %"19_01", %"21_02"
  %2 = select i1 %1, i1 true, i1 false
  store i1 %2, ptr %"23_0", align 1
  %"24_03" = load i64, ptr %"24_0", align 8
  %3 = call i64 @gpu.open(i64 %"24_03")
  %4 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %3, 1
  store { i1, i64 } %4, ptr %"8_0", align 8
  %"8_04" = load { i1, i64 }, ptr %"8_0", align 8
  %5 = extractvalue { i1, i64 } %"8_04", 0
  switch i1 %5, label %6 [
    i1 true, label %7
  ]

6:                                                ; preds = %0
  br label %cond_9_case_0

7:                                                ; preds = %0
  %8 = extractvalue { i1, i64 } %"8_04", 1
  store i64 %8, ptr %"09", align 8
  br label %cond_9_case_1

9:                                                ; preds = %20
  %"28_022" = load i64, ptr %"28_0", align 8
  %"28_123" = load i64, ptr %"28_1", align 8
  store i64 %"28_022", ptr %"28_0", align 8
  store i64 %"28_123", ptr %"28_1", align 8
  store {} undef, ptr %"37_0", align 1
  store {} zeroinitializer, ptr %"32_0", align 1
  %"32_024" = load {}, ptr %"32_0", align 1
  %10 = call i64 @gpu.function_id.fail()
  store i64 %10, ptr %"34_0", align 8
  store i64 17, ptr %"30_0", align 8
  %"28_125" = load i64, ptr %"28_1", align 8
  %"34_026" = load i64, ptr %"34_0", align 8
  %"30_027" = load i64, ptr %"30_0", align 8
  call void @"gpu.call.i:v"(i64 %"28_125", i64 %"34_026", i64 %"30_027")
  store i64 %"28_125", ptr %"35_0", align 8
  %"35_028" = load i64, ptr %"35_0", align 8
  store i64 %"35_028", ptr %"36_0", align 8
  %"37_029" = load {}, ptr %"37_0", align 1
  %"28_030" = load i64, ptr %"28_0", align 8
  %"36_031" = load i64, ptr %"36_0", align 8
  store {} %"37_029", ptr %"37_0", align 1
  store i64 %"28_030", ptr %"28_0", align 8
  store i64 %"36_031", ptr %"36_0", align 8
  %"37_032" = load {}, ptr %"37_0", align 1
  %"28_033" = load i64, ptr %"28_0", align 8
  %"36_034" = load i64, ptr %"36_0", align 8
  switch i1 false, label %11 [
  ]

11:                                               ; preds = %9
  store i64 %"28_033", ptr %"0", align 8
  store i64 %"36_034", ptr %"1", align 8
  br label %14

12:                                               ; preds = %19
  %"40_035" = load i64, ptr %"40_0", align 8
  %"40_136" = load i64, ptr %"40_1", align 8
  store i64 %"40_035", ptr %"40_0", align 8
  store i64 %"40_136", ptr %"40_1", align 8
  store {} undef, ptr %"42_0", align 1
  %"42_037" = load {}, ptr %"42_0", align 1
  %"40_038" = load i64, ptr %"40_0", align 8
  %"40_139" = load i64, ptr %"40_1", align 8
  store {} %"42_037", ptr %"42_0", align 1
  store i64 %"40_038", ptr %"40_0", align 8
  store i64 %"40_139", ptr %"40_1", align 8
  %"42_040" = load {}, ptr %"42_0", align 1
  %"40_041" = load i64, ptr %"40_0", align 8
  %"40_142" = load i64, ptr %"40_1", align 8
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %12
  store i64 %"40_041", ptr %"0", align 8
  store i64 %"40_142", ptr %"1", align 8
  br label %14

14:                                               ; preds = %13, %11
  %"020" = load i64, ptr %"0", align 8
  %"121" = load i64, ptr %"1", align 8
  store i64 %"020", ptr %"4_0", align 8
  store i64 %"121", ptr %"4_1", align 8
  %"46_043" = load {}, ptr %"46_0", align 1
  %15 = call i64 @gpu.function_id.add()
  store i64 %15, ptr %"48_0", align 8
  %"4_144" = load i64, ptr %"4_1", align 8
  %"48_045" = load i64, ptr %"48_0", align 8
  %"4_046" = load i64, ptr %"4_0", align 8
  %"44_047" = load i64, ptr %"44_0", align 8
  call void @"gpu.call.ii:i"(i64 %"4_144", i64 %"48_045", i64 %"4_046", i64 %"44_047")
  store i64 %"4_144", ptr %"49_0", align 8
  %"49_048" = load i64, ptr %"49_0", align 8
  %16 = call i64 @gpu.result.i(i64 %"49_048")
  store i64 %"49_048", ptr %"50_0", align 8
  store i64 %16, ptr %"50_1", align 8
  %"50_149" = load i64, ptr %"50_1", align 8
  %tag_len50 = load i8, ptr @res_survived.FDD26A53.0, align 1
  %tag_len51 = zext i8 %tag_len50 to i64
  call void @print_int(ptr @res_survived.FDD26A53.0, i64 %tag_len51, i64 %"50_149")
  %"50_052" = load i64, ptr %"50_0", align 8
  call void @gpu.close(i64 %"50_052")
  ret void

cond_9_case_0:                                    ; preds = %6
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"13_0", align 8
  %"13_07" = load { i32, ptr }, ptr %"13_0", align 8
  %17 = extractvalue { i32, ptr } %"13_07", 0
  %shift_code = add i32 %17, 1000
  %18 = extractvalue { i32, ptr } %"13_07", 1
  call void @panic(i32 %shift_code, ptr %18)
  store i64 0, ptr %"15_0", align 8
  %"15_08" = load i64, ptr %"15_0", align 8
  store i64 %"15_08", ptr %"05", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %7
  %"010" = load i64, ptr %"09", align 8
  store i64 %"010", ptr %"17_0", align 8
  %"17_011" = load i64, ptr %"17_0", align 8
  store i64 %"17_011", ptr %"05", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"06" = load i64, ptr %"05", align 8
  store i64 %"06", ptr %"9_0", align 8
  %"19_012" = load i64, ptr %"19_0", align 8
  %tag_len = load i8, ptr @res_shot.6D86EAF7.0, align 1
  %tag_len13 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_shot.6D86EAF7.0, i64 %tag_len13, i64 %"19_012")
  %"23_014" = load i1, ptr %"23_0", align 1
  %"19_015" = load i64, ptr %"19_0", align 8
  %"9_016" = load i64, ptr %"9_0", align 8
  store i1 %"23_014", ptr %"23_0", align 1
  store i64 %"19_015", ptr %"19_0", align 8
  store i64 %"9_016", ptr %"9_0", align 8
  %"23_017" = load i1, ptr %"23_0", align 1
  %"19_018" = load i64, ptr %"19_0", align 8
  %"9_019" = load i64, ptr %"9_0", align 8
  switch i1 %"23_017", label %19 [
    i1 true, label %20
  ]

19:                                               ; preds = %cond_exit_9
  store i64 %"19_018", ptr %"40_0", align 8
  store i64 %"9_019", ptr %"40_1", align 8
  br label %12

20:                                               ; preds = %cond_exit_9
  store i64 %"19_018", ptr %"28_0", align 8
  store i64 %"9_019", ptr %"28_1", align 8
  br label %9
}

declare i64 @get_current_shot()

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

declare void @print_int(ptr, i64, i64)

; Function Attrs: noinline
define internal i64 @gpu.function_id.fail() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.fail, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.fail, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.fail, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.fail, align 8
  store i1 true, ptr @gpu.known.fail, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_get_function_id(ptr, ptr)

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

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.gpu_failure.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
