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
@res_int.7A250E77.0 = private constant [13 x i8] c"\0CUSER:INT:int"
@res_negative.72A08905.0 = private constant [18 x i8] c"\11USER:INT:negative"
@gpu.name.mul_float = private unnamed_addr constant [10 x i8] c"mul_float\00"
@gpu.known.mul_float = internal thread_local global i1 false
@gpu.id.mul_float = internal thread_local global i64 0
@"gpu.signature.ff:f" = private unnamed_addr constant [5 x i8] c"ff:f\00"
@res_float.9AC019BA.0 = private constant [17 x i8] c"\10USER:FLOAT:float"
@gpu.name.scale = private unnamed_addr constant [6 x i8] c"scale\00"
@gpu.known.scale = internal thread_local global i1 false
@gpu.id.scale = internal thread_local global i64 0
@"gpu.signature.if:f" = private unnamed_addr constant [5 x i8] c"if:f\00"
@res_mixed.17AFE15B.0 = private constant [17 x i8] c"\10USER:FLOAT:mixed"
@gpu.name.half = private unnamed_addr constant [5 x i8] c"half\00"
@gpu.known.half = internal thread_local global i1 false
@gpu.id.half = internal thread_local global i64 0
@"gpu.signature.i:f" = private unnamed_addr constant [4 x i8] c"i:f\00"
@res_half.2E1A9EE9.0 = private constant [16 x i8] c"\0FUSER:FLOAT:half"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@res_nat.8AC72FB9.0 = private constant [13 x i8] c"\0CUSER:INT:nat"

define internal void @__hugr__.gpu_results.main.1() {
alloca_block:
  %"108_0" = alloca i64, align 8
  %"106_0" = alloca i64, align 8
  %"104_0" = alloca i64, align 8
  %"102_0" = alloca i64, align 8
  %"95_0" = alloca {}, align 8
  %"77_0" = alloca {}, align 8
  %"72_0" = alloca {}, align 8
  %"70_0" = alloca i64, align 8
  %"65_0" = alloca {}, align 8
  %"63_0" = alloca i64, align 8
  %"57_0" = alloca {}, align 8
  %"55_0" = alloca i64, align 8
  %"49_0" = alloca {}, align 8
  %"47_0" = alloca double, align 8
  %"45_0" = alloca i64, align 8
  %"39_0" = alloca {}, align 8
  %"37_0" = alloca double, align 8
  %"35_0" = alloca double, align 8
  %"29_0" = alloca {}, align 8
  %"27_0" = alloca i64, align 8
  %"25_0" = alloca i64, align 8
  %"19_0" = alloca {}, align 8
  %"17_0" = alloca i64, align 8
  %"15_0" = alloca i64, align 8
  %"4_0" = alloca { i1, i64 }, align 8
  %"5_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"9_0" = alloca { i32, ptr }, align 8
  %"11_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"22_0" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"23_1" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"33_1" = alloca i64, align 8
  %"41_0" = alloca i64, align 8
  %"42_0" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"43_1" = alloca double, align 8
  %"51_0" = alloca i64, align 8
  %"52_0" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"53_1" = alloca double, align 8
  %"59_0" = alloca i64, align 8
  %"60_0" = alloca i64, align 8
  %"61_0" = alloca i64, align 8
  %"61_1" = alloca double, align 8
  %"67_0" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"69_0" = alloca i64, align 8
  %"74_0" = alloca i64, align 8
  %"75_0" = alloca i64, align 8
  %"76_0" = alloca i64, align 8
  %"79_0" = alloca i64, align 8
  %"80_0" = alloca i64, align 8
  %"81_0" = alloca i64, align 8
  %"81_1" = alloca i64, align 8
  %"84_0" = alloca { i1, i64 }, align 8
  %"85_0" = alloca i64, align 8
  %"072" = alloca i64, align 8
  %"89_0" = alloca { i32, ptr }, align 8
  %"91_0" = alloca i64, align 8
  %"077" = alloca i64, align 8
  %"93_0" = alloca i64, align 8
  %"97_0" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"99_0" = alloca i64, align 8
  %"99_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 1, ptr %"108_0", align 8
  store i64 9223372036854775807, ptr %"106_0", align 8
  store i64 0, ptr %"104_0", align 8
  store i64 0, ptr %"102_0", align 8
  store {} zeroinitializer, ptr %"95_0", align 1
  store {} zeroinitializer, ptr %"77_0", align 1
  store {} zeroinitializer, ptr %"72_0", align 1
  store i64 -4, ptr %"70_0", align 8
  store {} zeroinitializer, ptr %"65_0", align 1
  store i64 30, ptr %"63_0", align 8
  store {} zeroinitializer, ptr %"57_0", align 1
  store i64 -7, ptr %"55_0", align 8
  store {} zeroinitializer, ptr %"49_0", align 1
  store double 2.500000e+00, ptr %"47_0", align 8
  store i64 -3, ptr %"45_0", align 8
  store {} zeroinitializer, ptr %"39_0", align 1
  store double -3.000000e-01, ptr %"37_0", align 8
  store double 1.000000e-01, ptr %"35_0", align 8
  store {} zeroinitializer, ptr %"29_0", align 1
  store i64 2, ptr %"27_0", align 8
  store i64 -40, ptr %"25_0", align 8
  store {} zeroinitializer, ptr %"19_0", align 1
  store i64 2, ptr %"17_0", align 8
  store i64 40, ptr %"15_0", align 8
  %"102_01" = load i64, ptr %"102_0", align 8
  %0 = call i64 @gpu.open(i64 %"102_01")
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
  %"19_09" = load {}, ptr %"19_0", align 1
  %8 = call i64 @gpu.function_id.add()
  store i64 %8, ptr %"21_0", align 8
  %"5_010" = load i64, ptr %"5_0", align 8
  %"21_011" = load i64, ptr %"21_0", align 8
  %"15_012" = load i64, ptr %"15_0", align 8
  %"17_013" = load i64, ptr %"17_0", align 8
  call void @"gpu.call.ii:i"(i64 %"5_010", i64 %"21_011", i64 %"15_012", i64 %"17_013")
  store i64 %"5_010", ptr %"22_0", align 8
  %"22_014" = load i64, ptr %"22_0", align 8
  %9 = call i64 @gpu.result.i(i64 %"22_014")
  store i64 %"22_014", ptr %"23_0", align 8
  store i64 %9, ptr %"23_1", align 8
  %"23_115" = load i64, ptr %"23_1", align 8
  %tag_len = load i8, ptr @res_int.7A250E77.0, align 1
  %tag_len16 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_int.7A250E77.0, i64 %tag_len16, i64 %"23_115")
  %"29_017" = load {}, ptr %"29_0", align 1
  %10 = call i64 @gpu.function_id.add()
  store i64 %10, ptr %"31_0", align 8
  %"23_018" = load i64, ptr %"23_0", align 8
  %"31_019" = load i64, ptr %"31_0", align 8
  %"25_020" = load i64, ptr %"25_0", align 8
  %"27_021" = load i64, ptr %"27_0", align 8
  call void @"gpu.call.ii:i"(i64 %"23_018", i64 %"31_019", i64 %"25_020", i64 %"27_021")
  store i64 %"23_018", ptr %"32_0", align 8
  %"32_022" = load i64, ptr %"32_0", align 8
  %11 = call i64 @gpu.result.i(i64 %"32_022")
  store i64 %"32_022", ptr %"33_0", align 8
  store i64 %11, ptr %"33_1", align 8
  %"33_123" = load i64, ptr %"33_1", align 8
  %tag_len24 = load i8, ptr @res_negative.72A08905.0, align 1
  %tag_len25 = zext i8 %tag_len24 to i64
  call void @print_int(ptr @res_negative.72A08905.0, i64 %tag_len25, i64 %"33_123")
  %"39_026" = load {}, ptr %"39_0", align 1
  %12 = call i64 @gpu.function_id.mul_float()
  store i64 %12, ptr %"41_0", align 8
  %"33_027" = load i64, ptr %"33_0", align 8
  %"41_028" = load i64, ptr %"41_0", align 8
  %"35_029" = load double, ptr %"35_0", align 8
  %"37_030" = load double, ptr %"37_0", align 8
  call void @"gpu.call.ff:f"(i64 %"33_027", i64 %"41_028", double %"35_029", double %"37_030")
  store i64 %"33_027", ptr %"42_0", align 8
  %"42_031" = load i64, ptr %"42_0", align 8
  %13 = call double @gpu.result.f(i64 %"42_031")
  store i64 %"42_031", ptr %"43_0", align 8
  store double %13, ptr %"43_1", align 8
  %"43_132" = load double, ptr %"43_1", align 8
  %tag_len33 = load i8, ptr @res_float.9AC019BA.0, align 1
  %tag_len34 = zext i8 %tag_len33 to i64
  call void @print_float(ptr @res_float.9AC019BA.0, i64 %tag_len34, double %"43_132")
  %"49_035" = load {}, ptr %"49_0", align 1
  %14 = call i64 @gpu.function_id.scale()
  store i64 %14, ptr %"51_0", align 8
  %"43_036" = load i64, ptr %"43_0", align 8
  %"51_037" = load i64, ptr %"51_0", align 8
  %"45_038" = load i64, ptr %"45_0", align 8
  %"47_039" = load double, ptr %"47_0", align 8
  call void @"gpu.call.if:f"(i64 %"43_036", i64 %"51_037", i64 %"45_038", double %"47_039")
  store i64 %"43_036", ptr %"52_0", align 8
  %"52_040" = load i64, ptr %"52_0", align 8
  %15 = call double @gpu.result.f(i64 %"52_040")
  store i64 %"52_040", ptr %"53_0", align 8
  store double %15, ptr %"53_1", align 8
  %"53_141" = load double, ptr %"53_1", align 8
  %tag_len42 = load i8, ptr @res_mixed.17AFE15B.0, align 1
  %tag_len43 = zext i8 %tag_len42 to i64
  call void @print_float(ptr @res_mixed.17AFE15B.0, i64 %tag_len43, double %"53_141")
  %"57_044" = load {}, ptr %"57_0", align 1
  %16 = call i64 @gpu.function_id.half()
  store i64 %16, ptr %"59_0", align 8
  %"53_045" = load i64, ptr %"53_0", align 8
  %"59_046" = load i64, ptr %"59_0", align 8
  %"55_047" = load i64, ptr %"55_0", align 8
  call void @"gpu.call.i:f"(i64 %"53_045", i64 %"59_046", i64 %"55_047")
  store i64 %"53_045", ptr %"60_0", align 8
  %"60_048" = load i64, ptr %"60_0", align 8
  %17 = call double @gpu.result.f(i64 %"60_048")
  store i64 %"60_048", ptr %"61_0", align 8
  store double %17, ptr %"61_1", align 8
  %"61_149" = load double, ptr %"61_1", align 8
  %tag_len50 = load i8, ptr @res_half.2E1A9EE9.0, align 1
  %tag_len51 = zext i8 %tag_len50 to i64
  call void @print_float(ptr @res_half.2E1A9EE9.0, i64 %tag_len51, double %"61_149")
  %"65_052" = load {}, ptr %"65_0", align 1
  %18 = call i64 @gpu.function_id.fire()
  store i64 %18, ptr %"67_0", align 8
  %"61_053" = load i64, ptr %"61_0", align 8
  %"67_054" = load i64, ptr %"67_0", align 8
  %"63_055" = load i64, ptr %"63_0", align 8
  call void @"gpu.call.i:v"(i64 %"61_053", i64 %"67_054", i64 %"63_055")
  store i64 %"61_053", ptr %"68_0", align 8
  %"68_056" = load i64, ptr %"68_0", align 8
  store i64 %"68_056", ptr %"69_0", align 8
  %"72_057" = load {}, ptr %"72_0", align 1
  %19 = call i64 @gpu.function_id.fire()
  store i64 %19, ptr %"74_0", align 8
  %"69_058" = load i64, ptr %"69_0", align 8
  %"74_059" = load i64, ptr %"74_0", align 8
  %"70_060" = load i64, ptr %"70_0", align 8
  call void @"gpu.call.i:v"(i64 %"69_058", i64 %"74_059", i64 %"70_060")
  store i64 %"69_058", ptr %"75_0", align 8
  %"75_061" = load i64, ptr %"75_0", align 8
  store i64 %"75_061", ptr %"76_0", align 8
  %"77_062" = load {}, ptr %"77_0", align 1
  %20 = call i64 @gpu.function_id.total()
  store i64 %20, ptr %"79_0", align 8
  %"76_063" = load i64, ptr %"76_0", align 8
  %"79_064" = load i64, ptr %"79_0", align 8
  call void @"gpu.call.:i"(i64 %"76_063", i64 %"79_064")
  store i64 %"76_063", ptr %"80_0", align 8
  %"80_065" = load i64, ptr %"80_0", align 8
  %21 = call i64 @gpu.result.i(i64 %"80_065")
  store i64 %"80_065", ptr %"81_0", align 8
  store i64 %21, ptr %"81_1", align 8
  %"81_166" = load i64, ptr %"81_1", align 8
  %tag_len67 = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len68 = zext i8 %tag_len67 to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len68, i64 %"81_166")
  %"81_069" = load i64, ptr %"81_0", align 8
  call void @gpu.close(i64 %"81_069")
  %"104_070" = load i64, ptr %"104_0", align 8
  %22 = call i64 @gpu.open(i64 %"104_070")
  %23 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %22, 1
  store { i1, i64 } %23, ptr %"84_0", align 8
  %"84_071" = load { i1, i64 }, ptr %"84_0", align 8
  %24 = extractvalue { i1, i64 } %"84_071", 0
  switch i1 %24, label %25 [
    i1 true, label %26
  ]

25:                                               ; preds = %cond_exit_5
  br label %cond_85_case_0

26:                                               ; preds = %cond_exit_5
  %27 = extractvalue { i1, i64 } %"84_071", 1
  store i64 %27, ptr %"077", align 8
  br label %cond_85_case_1

cond_85_case_0:                                   ; preds = %25
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"89_0", align 8
  %"89_074" = load { i32, ptr }, ptr %"89_0", align 8
  %28 = extractvalue { i32, ptr } %"89_074", 0
  %shift_code75 = add i32 %28, 1000
  %29 = extractvalue { i32, ptr } %"89_074", 1
  call void @panic(i32 %shift_code75, ptr %29)
  store i64 0, ptr %"91_0", align 8
  %"91_076" = load i64, ptr %"91_0", align 8
  store i64 %"91_076", ptr %"072", align 8
  br label %cond_exit_85

cond_85_case_1:                                   ; preds = %26
  %"078" = load i64, ptr %"077", align 8
  store i64 %"078", ptr %"93_0", align 8
  %"93_079" = load i64, ptr %"93_0", align 8
  store i64 %"93_079", ptr %"072", align 8
  br label %cond_exit_85

cond_exit_85:                                     ; preds = %cond_85_case_1, %cond_85_case_0
  %"073" = load i64, ptr %"072", align 8
  store i64 %"073", ptr %"85_0", align 8
  %"95_080" = load {}, ptr %"95_0", align 1
  %30 = call i64 @gpu.function_id.add()
  store i64 %30, ptr %"97_0", align 8
  %"85_081" = load i64, ptr %"85_0", align 8
  %"97_082" = load i64, ptr %"97_0", align 8
  %"106_083" = load i64, ptr %"106_0", align 8
  %"108_084" = load i64, ptr %"108_0", align 8
  call void @"gpu.call.ii:i"(i64 %"85_081", i64 %"97_082", i64 %"106_083", i64 %"108_084")
  store i64 %"85_081", ptr %"98_0", align 8
  %"98_085" = load i64, ptr %"98_0", align 8
  %31 = call i64 @gpu.result.i(i64 %"98_085")
  store i64 %"98_085", ptr %"99_0", align 8
  store i64 %31, ptr %"99_1", align 8
  %"99_186" = load i64, ptr %"99_1", align 8
  %tag_len87 = load i8, ptr @res_nat.8AC72FB9.0, align 1
  %tag_len88 = zext i8 %tag_len87 to i64
  call void @print_uint(ptr @res_nat.8AC72FB9.0, i64 %tag_len88, i64 %"99_186")
  %"99_089" = load i64, ptr %"99_0", align 8
  call void @gpu.close(i64 %"99_089")
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
define internal i64 @gpu.function_id.mul_float() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.mul_float, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.mul_float, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.mul_float, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.mul_float, align 8
  store i1 true, ptr @gpu.known.mul_float, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @"gpu.call.ff:f"(i64 %0, i64 %1, double %2, double %3) #2 {
entry:
  %blob = alloca [16 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store double %2, ptr %place, align 1
  %place1 = getelementptr inbounds i8, ptr %blob, i64 8
  store double %3, ptr %place1, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 16, ptr %blob, ptr @"gpu.signature.ff:f")
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
define internal i64 @gpu.function_id.scale() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.scale, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.scale, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.scale, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.scale, align 8
  store i1 true, ptr @gpu.known.scale, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @"gpu.call.if:f"(i64 %0, i64 %1, i64 %2, double %3) #2 {
entry:
  %blob = alloca [16 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store i64 %2, ptr %place, align 1
  %place1 = getelementptr inbounds i8, ptr %blob, i64 8
  store double %3, ptr %place1, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 16, ptr %blob, ptr @"gpu.signature.if:f")
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

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

declare void @print_uint(ptr, i64, i64)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.gpu_results.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
