; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.function_id.add.known = internal thread_local global i1 false
@gpu.function_id.add.id = internal thread_local global i64 0
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@res_shot.6D86EAF7.0 = private constant [14 x i8] c"\0DUSER:INT:shot"
@gpu.name.fail = private unnamed_addr constant [5 x i8] c"fail\00"
@gpu.function_id.fail.known = internal thread_local global i1 false
@gpu.function_id.fail.id = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_survived.FDD26A53.0 = private constant [18 x i8] c"\11USER:INT:survived"

define internal void @gpu_failure.main.1() {
alloca_block:
  %"46_0" = alloca {}, align 8
  %"48_0" = alloca i64, align 8
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
  %"06" = alloca i64, align 8
  %"13_0" = alloca { i32, ptr }, align 8
  %"15_0" = alloca i64, align 8
  %"010" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"37_0" = alloca {}, align 8
  %"36_0" = alloca i64, align 8
  %"32_0" = alloca {}, align 8
  %"34_0" = alloca i64, align 8
  %"30_0" = alloca i64, align 8
  %"35_0" = alloca i64, align 8
  %"42_0" = alloca {}, align 8
  %"49_0" = alloca i64, align 8
  %"50_0" = alloca i64, align 8
  %"50_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store {} zeroinitializer, ptr %"46_0", align 1
  %"46_01" = load {}, ptr %"46_0", align 1
  %0 = call i64 @gpu.function_id.add()
  store i64 %0, ptr %"48_0", align 8
  store i64 1, ptr %"44_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  store i64 0, ptr %"24_0", align 8
  store i64 1, ptr %"21_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"19_0", align 8
  %"19_02" = load i64, ptr %"19_0", align 8
  %"21_03" = load i64, ptr %"21_0", align 8
  %2 = icmp eq i64 %"19_02", %"21_03"
  %3 = select i1 %2, i1 true, i1 false
  store i1 %3, ptr %"23_0", align 1
  %"24_04" = load i64, ptr %"24_0", align 8
  %4 = call i64 @gpu.open(i64 %"24_04")
  %5 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %4, 1
  store { i1, i64 } %5, ptr %"8_0", align 8
  %"8_05" = load { i1, i64 }, ptr %"8_0", align 8
  %6 = extractvalue { i1, i64 } %"8_05", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %1
  br label %cond_9_case_0

8:                                                ; preds = %1
  %9 = extractvalue { i1, i64 } %"8_05", 1
  store i64 %9, ptr %"010", align 8
  br label %cond_9_case_1

10:                                               ; preds = %20
  %"28_023" = load i64, ptr %"28_0", align 8
  %"28_124" = load i64, ptr %"28_1", align 8
  store i64 %"28_023", ptr %"28_0", align 8
  store i64 %"28_124", ptr %"28_1", align 8
  store {} undef, ptr %"37_0", align 1
  store {} zeroinitializer, ptr %"32_0", align 1
  %"32_025" = load {}, ptr %"32_0", align 1
  %11 = call i64 @gpu.function_id.fail()
  store i64 %11, ptr %"34_0", align 8
  store i64 17, ptr %"30_0", align 8
  %"28_126" = load i64, ptr %"28_1", align 8
  %"34_027" = load i64, ptr %"34_0", align 8
  %"30_028" = load i64, ptr %"30_0", align 8
  call void @"gpu.call.i:v"(i64 %"28_126", i64 %"34_027", i64 %"30_028")
  store i64 %"28_126", ptr %"35_0", align 8
  %"35_029" = load i64, ptr %"35_0", align 8
  store i64 %"35_029", ptr %"36_0", align 8
  %"37_030" = load {}, ptr %"37_0", align 1
  %"28_031" = load i64, ptr %"28_0", align 8
  %"36_032" = load i64, ptr %"36_0", align 8
  store {} %"37_030", ptr %"37_0", align 1
  store i64 %"28_031", ptr %"28_0", align 8
  store i64 %"36_032", ptr %"36_0", align 8
  %"37_033" = load {}, ptr %"37_0", align 1
  %"28_034" = load i64, ptr %"28_0", align 8
  %"36_035" = load i64, ptr %"36_0", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %10
  store i64 %"28_034", ptr %"0", align 8
  store i64 %"36_035", ptr %"1", align 8
  br label %15

13:                                               ; preds = %19
  %"40_036" = load i64, ptr %"40_0", align 8
  %"40_137" = load i64, ptr %"40_1", align 8
  store i64 %"40_036", ptr %"40_0", align 8
  store i64 %"40_137", ptr %"40_1", align 8
  store {} undef, ptr %"42_0", align 1
  %"42_038" = load {}, ptr %"42_0", align 1
  %"40_039" = load i64, ptr %"40_0", align 8
  %"40_140" = load i64, ptr %"40_1", align 8
  store {} %"42_038", ptr %"42_0", align 1
  store i64 %"40_039", ptr %"40_0", align 8
  store i64 %"40_140", ptr %"40_1", align 8
  %"42_041" = load {}, ptr %"42_0", align 1
  %"40_042" = load i64, ptr %"40_0", align 8
  %"40_143" = load i64, ptr %"40_1", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %13
  store i64 %"40_042", ptr %"0", align 8
  store i64 %"40_143", ptr %"1", align 8
  br label %15

15:                                               ; preds = %14, %12
  %"021" = load i64, ptr %"0", align 8
  %"122" = load i64, ptr %"1", align 8
  store i64 %"021", ptr %"4_0", align 8
  store i64 %"122", ptr %"4_1", align 8
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
  %"50_049" = load i64, ptr %"50_0", align 8
  call void @gpu.close(i64 %"50_049")
  %"50_150" = load i64, ptr %"50_1", align 8
  %tag_len51 = load i8, ptr @res_survived.FDD26A53.0, align 1
  %tag_len52 = zext i8 %tag_len51 to i64
  call void @print_int(ptr @res_survived.FDD26A53.0, i64 %tag_len52, i64 %"50_150")
  ret void

cond_9_case_0:                                    ; preds = %7
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"13_0", align 8
  %"13_08" = load { i32, ptr }, ptr %"13_0", align 8
  %17 = extractvalue { i32, ptr } %"13_08", 0
  %shift_code = add i32 %17, 1000
  %18 = extractvalue { i32, ptr } %"13_08", 1
  call void @panic(i32 %shift_code, ptr %18)
  store i64 0, ptr %"15_0", align 8
  %"15_09" = load i64, ptr %"15_0", align 8
  store i64 %"15_09", ptr %"06", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %8
  %"011" = load i64, ptr %"010", align 8
  store i64 %"011", ptr %"17_0", align 8
  %"17_012" = load i64, ptr %"17_0", align 8
  store i64 %"17_012", ptr %"06", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"9_0", align 8
  %"19_013" = load i64, ptr %"19_0", align 8
  %tag_len = load i8, ptr @res_shot.6D86EAF7.0, align 1
  %tag_len14 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_shot.6D86EAF7.0, i64 %tag_len14, i64 %"19_013")
  %"23_015" = load i1, ptr %"23_0", align 1
  %"19_016" = load i64, ptr %"19_0", align 8
  %"9_017" = load i64, ptr %"9_0", align 8
  store i1 %"23_015", ptr %"23_0", align 1
  store i64 %"19_016", ptr %"19_0", align 8
  store i64 %"9_017", ptr %"9_0", align 8
  %"23_018" = load i1, ptr %"23_0", align 1
  %"19_019" = load i64, ptr %"19_0", align 8
  %"9_020" = load i64, ptr %"9_0", align 8
  switch i1 %"23_018", label %19 [
    i1 true, label %20
  ]

19:                                               ; preds = %cond_exit_9
  store i64 %"19_019", ptr %"40_0", align 8
  store i64 %"9_020", ptr %"40_1", align 8
  br label %13

20:                                               ; preds = %cond_exit_9
  store i64 %"19_019", ptr %"28_0", align 8
  store i64 %"9_020", ptr %"28_1", align 8
  br label %10
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

declare i64 @get_current_shot()

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
  %set = load i1, ptr @gpu.function_id.fail.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.fail.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.fail, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.fail.id, align 8
  store i1 true, ptr @gpu.function_id.fail.known, align 1
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

declare i8 @gpu_call(i64, i64, i64, ptr, ptr)

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
  call void @gpu_failure.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
