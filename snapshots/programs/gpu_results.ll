; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.function_id.add.known = internal thread_local global i1 false
@gpu.function_id.add.id = internal thread_local global i64 0
@gpu.name.mul_float = private unnamed_addr constant [10 x i8] c"mul_float\00"
@gpu.function_id.mul_float.known = internal thread_local global i1 false
@gpu.function_id.mul_float.id = internal thread_local global i64 0
@gpu.name.scale = private unnamed_addr constant [6 x i8] c"scale\00"
@gpu.function_id.scale.known = internal thread_local global i1 false
@gpu.function_id.scale.id = internal thread_local global i64 0
@gpu.name.half = private unnamed_addr constant [5 x i8] c"half\00"
@gpu.function_id.half.known = internal thread_local global i1 false
@gpu.function_id.half.id = internal thread_local global i64 0
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.function_id.fire.known = internal thread_local global i1 false
@gpu.function_id.fire.id = internal thread_local global i64 0
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.function_id.total.known = internal thread_local global i1 false
@gpu.function_id.total.id = internal thread_local global i64 0
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_int.7A250E77.0 = private constant [13 x i8] c"\0CUSER:INT:int"
@res_negative.72A08905.0 = private constant [18 x i8] c"\11USER:INT:negative"
@"gpu.signature.ff:f" = private unnamed_addr constant [5 x i8] c"ff:f\00"
@res_float.9AC019BA.0 = private constant [17 x i8] c"\10USER:FLOAT:float"
@"gpu.signature.if:f" = private unnamed_addr constant [5 x i8] c"if:f\00"
@res_mixed.17AFE15B.0 = private constant [17 x i8] c"\10USER:FLOAT:mixed"
@"gpu.signature.i:f" = private unnamed_addr constant [4 x i8] c"i:f\00"
@res_half.2E1A9EE9.0 = private constant [16 x i8] c"\0FUSER:FLOAT:half"
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@res_nat.8AC72FB9.0 = private constant [13 x i8] c"\0CUSER:INT:nat"

define internal void @gpu_results.main.1() {
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
  %"21_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"41_0" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"59_0" = alloca i64, align 8
  %"67_0" = alloca i64, align 8
  %"74_0" = alloca i64, align 8
  %"79_0" = alloca i64, align 8
  %"97_0" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"15_0" = alloca i64, align 8
  %"4_0" = alloca { i1, i64 }, align 8
  %"5_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"9_0" = alloca { i32, ptr }, align 8
  %"11_0" = alloca i64, align 8
  %"015" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"22_0" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"23_1" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"33_1" = alloca i64, align 8
  %"42_0" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"43_1" = alloca double, align 8
  %"52_0" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"53_1" = alloca double, align 8
  %"60_0" = alloca i64, align 8
  %"61_0" = alloca i64, align 8
  %"61_1" = alloca double, align 8
  %"68_0" = alloca i64, align 8
  %"69_0" = alloca i64, align 8
  %"75_0" = alloca i64, align 8
  %"76_0" = alloca i64, align 8
  %"80_0" = alloca i64, align 8
  %"81_0" = alloca i64, align 8
  %"81_1" = alloca i64, align 8
  %"84_0" = alloca { i1, i64 }, align 8
  %"85_0" = alloca i64, align 8
  %"073" = alloca i64, align 8
  %"89_0" = alloca { i32, ptr }, align 8
  %"91_0" = alloca i64, align 8
  %"078" = alloca i64, align 8
  %"93_0" = alloca i64, align 8
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
  %"19_01" = load {}, ptr %"19_0", align 1
  %0 = call i64 @gpu.function_id.add()
  store i64 %0, ptr %"21_0", align 8
  %"29_02" = load {}, ptr %"29_0", align 1
  %1 = call i64 @gpu.function_id.add()
  store i64 %1, ptr %"31_0", align 8
  %"39_03" = load {}, ptr %"39_0", align 1
  %2 = call i64 @gpu.function_id.mul_float()
  store i64 %2, ptr %"41_0", align 8
  %"49_04" = load {}, ptr %"49_0", align 1
  %3 = call i64 @gpu.function_id.scale()
  store i64 %3, ptr %"51_0", align 8
  %"57_05" = load {}, ptr %"57_0", align 1
  %4 = call i64 @gpu.function_id.half()
  store i64 %4, ptr %"59_0", align 8
  %"65_06" = load {}, ptr %"65_0", align 1
  %5 = call i64 @gpu.function_id.fire()
  store i64 %5, ptr %"67_0", align 8
  %"72_07" = load {}, ptr %"72_0", align 1
  %6 = call i64 @gpu.function_id.fire()
  store i64 %6, ptr %"74_0", align 8
  %"77_08" = load {}, ptr %"77_0", align 1
  %7 = call i64 @gpu.function_id.total()
  store i64 %7, ptr %"79_0", align 8
  %"95_09" = load {}, ptr %"95_0", align 1
  %8 = call i64 @gpu.function_id.add()
  store i64 %8, ptr %"97_0", align 8
  store i64 2, ptr %"17_0", align 8
  store i64 40, ptr %"15_0", align 8
  %"102_010" = load i64, ptr %"102_0", align 8
  %9 = call i64 @gpu.open(i64 %"102_010")
  %10 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %9, 1
  store { i1, i64 } %10, ptr %"4_0", align 8
  %"4_011" = load { i1, i64 }, ptr %"4_0", align 8
  %11 = extractvalue { i1, i64 } %"4_011", 0
  switch i1 %11, label %12 [
    i1 true, label %13
  ]

12:                                               ; preds = %entry_block
  br label %cond_5_case_0

13:                                               ; preds = %entry_block
  %14 = extractvalue { i1, i64 } %"4_011", 1
  store i64 %14, ptr %"015", align 8
  br label %cond_5_case_1

cond_5_case_0:                                    ; preds = %12
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"9_0", align 8
  %"9_013" = load { i32, ptr }, ptr %"9_0", align 8
  %15 = extractvalue { i32, ptr } %"9_013", 0
  %shift_code = add i32 %15, 1000
  %16 = extractvalue { i32, ptr } %"9_013", 1
  call void @panic(i32 %shift_code, ptr %16)
  store i64 0, ptr %"11_0", align 8
  %"11_014" = load i64, ptr %"11_0", align 8
  store i64 %"11_014", ptr %"0", align 8
  br label %cond_exit_5

cond_5_case_1:                                    ; preds = %13
  %"016" = load i64, ptr %"015", align 8
  store i64 %"016", ptr %"13_0", align 8
  %"13_017" = load i64, ptr %"13_0", align 8
  store i64 %"13_017", ptr %"0", align 8
  br label %cond_exit_5

cond_exit_5:                                      ; preds = %cond_5_case_1, %cond_5_case_0
  %"012" = load i64, ptr %"0", align 8
  store i64 %"012", ptr %"5_0", align 8
  %"5_018" = load i64, ptr %"5_0", align 8
  %"21_019" = load i64, ptr %"21_0", align 8
  %"15_020" = load i64, ptr %"15_0", align 8
  %"17_021" = load i64, ptr %"17_0", align 8
  call void @"gpu.call.ii:i"(i64 %"5_018", i64 %"21_019", i64 %"15_020", i64 %"17_021")
  store i64 %"5_018", ptr %"22_0", align 8
  %"22_022" = load i64, ptr %"22_0", align 8
  %17 = call i64 @gpu.result.i(i64 %"22_022")
  store i64 %"22_022", ptr %"23_0", align 8
  store i64 %17, ptr %"23_1", align 8
  %"23_123" = load i64, ptr %"23_1", align 8
  %tag_len = load i8, ptr @res_int.7A250E77.0, align 1
  %tag_len24 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_int.7A250E77.0, i64 %tag_len24, i64 %"23_123")
  %"23_025" = load i64, ptr %"23_0", align 8
  %"31_026" = load i64, ptr %"31_0", align 8
  %"25_027" = load i64, ptr %"25_0", align 8
  %"27_028" = load i64, ptr %"27_0", align 8
  call void @"gpu.call.ii:i"(i64 %"23_025", i64 %"31_026", i64 %"25_027", i64 %"27_028")
  store i64 %"23_025", ptr %"32_0", align 8
  %"32_029" = load i64, ptr %"32_0", align 8
  %18 = call i64 @gpu.result.i(i64 %"32_029")
  store i64 %"32_029", ptr %"33_0", align 8
  store i64 %18, ptr %"33_1", align 8
  %"33_130" = load i64, ptr %"33_1", align 8
  %tag_len31 = load i8, ptr @res_negative.72A08905.0, align 1
  %tag_len32 = zext i8 %tag_len31 to i64
  call void @print_int(ptr @res_negative.72A08905.0, i64 %tag_len32, i64 %"33_130")
  %"33_033" = load i64, ptr %"33_0", align 8
  %"41_034" = load i64, ptr %"41_0", align 8
  %"35_035" = load double, ptr %"35_0", align 8
  %"37_036" = load double, ptr %"37_0", align 8
  call void @"gpu.call.ff:f"(i64 %"33_033", i64 %"41_034", double %"35_035", double %"37_036")
  store i64 %"33_033", ptr %"42_0", align 8
  %"42_037" = load i64, ptr %"42_0", align 8
  %19 = call double @gpu.result.f(i64 %"42_037")
  store i64 %"42_037", ptr %"43_0", align 8
  store double %19, ptr %"43_1", align 8
  %"43_138" = load double, ptr %"43_1", align 8
  %tag_len39 = load i8, ptr @res_float.9AC019BA.0, align 1
  %tag_len40 = zext i8 %tag_len39 to i64
  call void @print_float(ptr @res_float.9AC019BA.0, i64 %tag_len40, double %"43_138")
  %"43_041" = load i64, ptr %"43_0", align 8
  %"51_042" = load i64, ptr %"51_0", align 8
  %"45_043" = load i64, ptr %"45_0", align 8
  %"47_044" = load double, ptr %"47_0", align 8
  call void @"gpu.call.if:f"(i64 %"43_041", i64 %"51_042", i64 %"45_043", double %"47_044")
  store i64 %"43_041", ptr %"52_0", align 8
  %"52_045" = load i64, ptr %"52_0", align 8
  %20 = call double @gpu.result.f(i64 %"52_045")
  store i64 %"52_045", ptr %"53_0", align 8
  store double %20, ptr %"53_1", align 8
  %"53_146" = load double, ptr %"53_1", align 8
  %tag_len47 = load i8, ptr @res_mixed.17AFE15B.0, align 1
  %tag_len48 = zext i8 %tag_len47 to i64
  call void @print_float(ptr @res_mixed.17AFE15B.0, i64 %tag_len48, double %"53_146")
  %"53_049" = load i64, ptr %"53_0", align 8
  %"59_050" = load i64, ptr %"59_0", align 8
  %"55_051" = load i64, ptr %"55_0", align 8
  call void @"gpu.call.i:f"(i64 %"53_049", i64 %"59_050", i64 %"55_051")
  store i64 %"53_049", ptr %"60_0", align 8
  %"60_052" = load i64, ptr %"60_0", align 8
  %21 = call double @gpu.result.f(i64 %"60_052")
  store i64 %"60_052", ptr %"61_0", align 8
  store double %21, ptr %"61_1", align 8
  %"61_153" = load double, ptr %"61_1", align 8
  %tag_len54 = load i8, ptr @res_half.2E1A9EE9.0, align 1
  %tag_len55 = zext i8 %tag_len54 to i64
  call void @print_float(ptr @res_half.2E1A9EE9.0, i64 %tag_len55, double %"61_153")
  %"61_056" = load i64, ptr %"61_0", align 8
  %"67_057" = load i64, ptr %"67_0", align 8
  %"63_058" = load i64, ptr %"63_0", align 8
  call void @"gpu.call.i:v"(i64 %"61_056", i64 %"67_057", i64 %"63_058")
  store i64 %"61_056", ptr %"68_0", align 8
  %"68_059" = load i64, ptr %"68_0", align 8
  store i64 %"68_059", ptr %"69_0", align 8
  %"69_060" = load i64, ptr %"69_0", align 8
  %"74_061" = load i64, ptr %"74_0", align 8
  %"70_062" = load i64, ptr %"70_0", align 8
  call void @"gpu.call.i:v"(i64 %"69_060", i64 %"74_061", i64 %"70_062")
  store i64 %"69_060", ptr %"75_0", align 8
  %"75_063" = load i64, ptr %"75_0", align 8
  store i64 %"75_063", ptr %"76_0", align 8
  %"76_064" = load i64, ptr %"76_0", align 8
  %"79_065" = load i64, ptr %"79_0", align 8
  call void @"gpu.call.:i"(i64 %"76_064", i64 %"79_065")
  store i64 %"76_064", ptr %"80_0", align 8
  %"80_066" = load i64, ptr %"80_0", align 8
  %22 = call i64 @gpu.result.i(i64 %"80_066")
  store i64 %"80_066", ptr %"81_0", align 8
  store i64 %22, ptr %"81_1", align 8
  %"81_167" = load i64, ptr %"81_1", align 8
  %tag_len68 = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len69 = zext i8 %tag_len68 to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len69, i64 %"81_167")
  %"81_070" = load i64, ptr %"81_0", align 8
  call void @gpu.close(i64 %"81_070")
  %"104_071" = load i64, ptr %"104_0", align 8
  %23 = call i64 @gpu.open(i64 %"104_071")
  %24 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %23, 1
  store { i1, i64 } %24, ptr %"84_0", align 8
  %"84_072" = load { i1, i64 }, ptr %"84_0", align 8
  %25 = extractvalue { i1, i64 } %"84_072", 0
  switch i1 %25, label %26 [
    i1 true, label %27
  ]

26:                                               ; preds = %cond_exit_5
  br label %cond_85_case_0

27:                                               ; preds = %cond_exit_5
  %28 = extractvalue { i1, i64 } %"84_072", 1
  store i64 %28, ptr %"078", align 8
  br label %cond_85_case_1

cond_85_case_0:                                   ; preds = %26
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"89_0", align 8
  %"89_075" = load { i32, ptr }, ptr %"89_0", align 8
  %29 = extractvalue { i32, ptr } %"89_075", 0
  %shift_code76 = add i32 %29, 1000
  %30 = extractvalue { i32, ptr } %"89_075", 1
  call void @panic(i32 %shift_code76, ptr %30)
  store i64 0, ptr %"91_0", align 8
  %"91_077" = load i64, ptr %"91_0", align 8
  store i64 %"91_077", ptr %"073", align 8
  br label %cond_exit_85

cond_85_case_1:                                   ; preds = %27
  %"079" = load i64, ptr %"078", align 8
  store i64 %"079", ptr %"93_0", align 8
  %"93_080" = load i64, ptr %"93_0", align 8
  store i64 %"93_080", ptr %"073", align 8
  br label %cond_exit_85

cond_exit_85:                                     ; preds = %cond_85_case_1, %cond_85_case_0
  %"074" = load i64, ptr %"073", align 8
  store i64 %"074", ptr %"85_0", align 8
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
define internal i64 @gpu.function_id.mul_float() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.function_id.mul_float.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.mul_float.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.mul_float, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.mul_float.id, align 8
  store i1 true, ptr @gpu.function_id.mul_float.known, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal i64 @gpu.function_id.scale() #2 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.function_id.scale.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.scale.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.scale, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.scale.id, align 8
  store i1 true, ptr @gpu.function_id.scale.known, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

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

declare void @print_int(ptr, i64, i64)

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
  call void @gpu_results.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
