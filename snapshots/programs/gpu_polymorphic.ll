; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@res_truth.A184E1B4.0 = private constant [16 x i8] c"\0FUSER:BOOL:truth"
@res_first.E6AEA78B.0 = private constant [15 x i8] c"\0EUSER:INT:first"
@res_number.EC03E328.0 = private constant [18 x i8] c"\11USER:FLOAT:number"
@res_second.2ECDBF7E.0 = private constant [16 x i8] c"\0FUSER:INT:second"
@res_three.3F83D303.0 = private constant [15 x i8] c"\0EUSER:INT:three"
@res_five.AFBF7026.0 = private constant [14 x i8] c"\0DUSER:INT:five"
@res_fired.966CB3B0.0 = private constant [15 x i8] c"\0EUSER:INT:fired"
@"res_fired more.5E50C370.0" = private constant [20 x i8] c"\13USER:INT:fired more"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@"e_iu_to_s ar.0E0007B9.0" = private constant [40 x i8] c"'EXIT:INT:iu_to_s argument out of bounds"

define internal void @__hugr__.gpu_polymorphic.main.1() {
alloca_block:
  %"76_0" = alloca {}, align 8
  %"75_0" = alloca {}, align 8
  %"73_0" = alloca {}, align 8
  %"70_0" = alloca {}, align 8
  %"67_0" = alloca {}, align 8
  %"62_0" = alloca i64, align 8
  %"60_0" = alloca i64, align 8
  %"58_0" = alloca i64, align 8
  %"56_0" = alloca i64, align 8
  %"54_0" = alloca i64, align 8
  %"64_0" = alloca { ptr, ptr, i64 }, align 8
  %"53_0" = alloca {}, align 8
  %"48_0" = alloca i64, align 8
  %"46_0" = alloca i64, align 8
  %"44_0" = alloca i64, align 8
  %"50_0" = alloca { ptr, ptr, i64 }, align 8
  %"43_0" = alloca {}, align 8
  %"41_0" = alloca {}, align 8
  %"39_0" = alloca {}, align 8
  %"37_0" = alloca {}, align 8
  %"31_0" = alloca i64, align 8
  %"29_0" = alloca double, align 8
  %"24_0" = alloca i64, align 8
  %"22_0" = alloca i1, align 1
  %"8_0" = alloca i64, align 8
  %"10_0" = alloca i64, align 8
  %"11_0" = alloca { i1, i64 }, align 8
  %"12_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"16_0" = alloca { i32, ptr }, align 8
  %"18_0" = alloca i64, align 8
  %"016" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"26_0" = alloca i1, align 1
  %"26_1" = alloca i64, align 8
  %"26_2" = alloca i64, align 8
  %"33_0" = alloca double, align 8
  %"33_1" = alloca i64, align 8
  %"33_2" = alloca i64, align 8
  %"34_0" = alloca { i64, double }, align 8
  %"35_0" = alloca double, align 8
  %"35_1" = alloca i64, align 8
  %"27_0" = alloca { i64, i1 }, align 8
  %"28_0" = alloca i1, align 1
  %"28_1" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"51_1" = alloca i64, align 8
  %"51_2" = alloca { ptr, ptr, i64 }, align 8
  %"65_0" = alloca i64, align 8
  %"65_1" = alloca i64, align 8
  %"65_2" = alloca { ptr, ptr, i64 }, align 8
  %"68_0" = alloca i64, align 8
  %"68_1" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"71_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"76_0", align 1
  store {} undef, ptr %"75_0", align 1
  store {} undef, ptr %"73_0", align 1
  store {} undef, ptr %"70_0", align 1
  store {} undef, ptr %"67_0", align 1
  store i64 5, ptr %"62_0", align 8
  store i64 4, ptr %"60_0", align 8
  store i64 3, ptr %"58_0", align 8
  store i64 2, ptr %"56_0", align 8
  store i64 1, ptr %"54_0", align 8
  %"54_01" = load i64, ptr %"54_0", align 8
  %"56_02" = load i64, ptr %"56_0", align 8
  %"58_03" = load i64, ptr %"58_0", align 8
  %"60_04" = load i64, ptr %"60_0", align 8
  %"62_05" = load i64, ptr %"62_0", align 8
  %array_size = mul i64 5, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %1 = call ptr @heap_alloc(i64 %array_size)
  %2 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %2, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %3 = insertvalue { ptr, ptr, i64 } poison, ptr %1, 0
  %4 = insertvalue { ptr, ptr, i64 } %3, ptr %2, 1
  %5 = insertvalue { ptr, ptr, i64 } %4, i64 0, 2
  %6 = getelementptr inbounds i64, ptr %1, i64 0
  store i64 %"54_01", ptr %6, align 8
  %7 = getelementptr inbounds i64, ptr %1, i64 1
  store i64 %"56_02", ptr %7, align 8
  %8 = getelementptr inbounds i64, ptr %1, i64 2
  store i64 %"58_03", ptr %8, align 8
  %9 = getelementptr inbounds i64, ptr %1, i64 3
  store i64 %"60_04", ptr %9, align 8
  %10 = getelementptr inbounds i64, ptr %1, i64 4
  store i64 %"62_05", ptr %10, align 8
  store { ptr, ptr, i64 } %5, ptr %"64_0", align 8
  store {} undef, ptr %"53_0", align 1
  store i64 3, ptr %"48_0", align 8
  store i64 2, ptr %"46_0", align 8
  store i64 1, ptr %"44_0", align 8
  %"44_06" = load i64, ptr %"44_0", align 8
  %"46_07" = load i64, ptr %"46_0", align 8
  %"48_08" = load i64, ptr %"48_0", align 8
  %array_size9 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %11 = call ptr @heap_alloc(i64 %array_size9)
  %12 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %12, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %13 = insertvalue { ptr, ptr, i64 } poison, ptr %11, 0
  %14 = insertvalue { ptr, ptr, i64 } %13, ptr %12, 1
  %15 = insertvalue { ptr, ptr, i64 } %14, i64 0, 2
  %16 = getelementptr inbounds i64, ptr %11, i64 0
  store i64 %"44_06", ptr %16, align 8
  %17 = getelementptr inbounds i64, ptr %11, i64 1
  store i64 %"46_07", ptr %17, align 8
  %18 = getelementptr inbounds i64, ptr %11, i64 2
  store i64 %"48_08", ptr %18, align 8
  store { ptr, ptr, i64 } %15, ptr %"50_0", align 8
  store {} undef, ptr %"43_0", align 1
  store {} undef, ptr %"41_0", align 1
  store {} undef, ptr %"39_0", align 1
  store {} undef, ptr %"37_0", align 1
  store i64 20, ptr %"31_0", align 8
  store double 2.500000e+00, ptr %"29_0", align 8
  store i64 10, ptr %"24_0", align 8
  store i1 true, ptr %"22_0", align 1
  store i64 0, ptr %"8_0", align 8
  %"8_010" = load i64, ptr %"8_0", align 8
  store i64 %"8_010", ptr %"10_0", align 8
  %"10_011" = load i64, ptr %"10_0", align 8
  %19 = call i64 @gpu.open(i64 %"10_011")
  %20 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %19, 1
  store { i1, i64 } %20, ptr %"11_0", align 8
  %"11_012" = load { i1, i64 }, ptr %"11_0", align 8
  %21 = extractvalue { i1, i64 } %"11_012", 0
  switch i1 %21, label %22 [
    i1 true, label %23
  ]

22:                                               ; preds = %0
  br label %cond_12_case_0

23:                                               ; preds = %0
  %24 = extractvalue { i1, i64 } %"11_012", 1
  store i64 %24, ptr %"016", align 8
  br label %cond_12_case_1

25:                                               ; preds = %58
  ret void

cond_12_case_0:                                   ; preds = %22
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"16_0", align 8
  %"16_014" = load { i32, ptr }, ptr %"16_0", align 8
  %26 = extractvalue { i32, ptr } %"16_014", 0
  %shift_code = add i32 %26, 1000
  %27 = extractvalue { i32, ptr } %"16_014", 1
  call void @panic(i32 %shift_code, ptr %27)
  store i64 0, ptr %"18_0", align 8
  %"18_015" = load i64, ptr %"18_0", align 8
  store i64 %"18_015", ptr %"0", align 8
  br label %cond_exit_12

cond_12_case_1:                                   ; preds = %23
  %"017" = load i64, ptr %"016", align 8
  store i64 %"017", ptr %"20_0", align 8
  %"20_018" = load i64, ptr %"20_0", align 8
  store i64 %"20_018", ptr %"0", align 8
  br label %cond_exit_12

cond_exit_12:                                     ; preds = %cond_12_case_1, %cond_12_case_0
  %"013" = load i64, ptr %"0", align 8
  store i64 %"013", ptr %"12_0", align 8
  %"12_019" = load i64, ptr %"12_0", align 8
  %"22_020" = load i1, ptr %"22_0", align 1
  %"24_021" = load i64, ptr %"24_0", align 8
  %28 = call { i1, i64, i64 } @"__hugr__.gpu_polymorphic.tagged$bool.90"(i64 %"12_019", i1 %"22_020", i64 %"24_021")
  %29 = extractvalue { i1, i64, i64 } %28, 0
  %30 = extractvalue { i1, i64, i64 } %28, 1
  %31 = extractvalue { i1, i64, i64 } %28, 2
  store i1 %29, ptr %"26_0", align 1
  store i64 %30, ptr %"26_1", align 8
  store i64 %31, ptr %"26_2", align 8
  %"26_222" = load i64, ptr %"26_2", align 8
  %"29_023" = load double, ptr %"29_0", align 8
  %"31_024" = load i64, ptr %"31_0", align 8
  %32 = call { double, i64, i64 } @"__hugr__.gpu_polymorphic.tagged$float.108"(i64 %"26_222", double %"29_023", i64 %"31_024")
  %33 = extractvalue { double, i64, i64 } %32, 0
  %34 = extractvalue { double, i64, i64 } %32, 1
  %35 = extractvalue { double, i64, i64 } %32, 2
  store double %33, ptr %"33_0", align 8
  store i64 %34, ptr %"33_1", align 8
  store i64 %35, ptr %"33_2", align 8
  %"33_025" = load double, ptr %"33_0", align 8
  %"33_126" = load i64, ptr %"33_1", align 8
  %36 = insertvalue { i64, double } poison, double %"33_025", 1
  %37 = insertvalue { i64, double } %36, i64 %"33_126", 0
  store { i64, double } %37, ptr %"34_0", align 8
  %"34_027" = load { i64, double }, ptr %"34_0", align 8
  %38 = extractvalue { i64, double } %"34_027", 1
  %39 = extractvalue { i64, double } %"34_027", 0
  store double %38, ptr %"35_0", align 8
  store i64 %39, ptr %"35_1", align 8
  %"26_028" = load i1, ptr %"26_0", align 1
  %"26_129" = load i64, ptr %"26_1", align 8
  %40 = insertvalue { i64, i1 } poison, i1 %"26_028", 1
  %41 = insertvalue { i64, i1 } %40, i64 %"26_129", 0
  store { i64, i1 } %41, ptr %"27_0", align 8
  %"27_030" = load { i64, i1 }, ptr %"27_0", align 8
  %42 = extractvalue { i64, i1 } %"27_030", 1
  %43 = extractvalue { i64, i1 } %"27_030", 0
  store i1 %42, ptr %"28_0", align 1
  store i64 %43, ptr %"28_1", align 8
  %"28_031" = load i1, ptr %"28_0", align 1
  %tag_len = load i8, ptr @res_truth.A184E1B4.0, align 1
  %tag_len32 = zext i8 %tag_len to i64
  call void @print_bool(ptr @res_truth.A184E1B4.0, i64 %tag_len32, i1 %"28_031")
  %"28_133" = load i64, ptr %"28_1", align 8
  %tag_len34 = load i8, ptr @res_first.E6AEA78B.0, align 1
  %tag_len35 = zext i8 %tag_len34 to i64
  call void @print_int(ptr @res_first.E6AEA78B.0, i64 %tag_len35, i64 %"28_133")
  %"35_036" = load double, ptr %"35_0", align 8
  %tag_len37 = load i8, ptr @res_number.EC03E328.0, align 1
  %tag_len38 = zext i8 %tag_len37 to i64
  call void @print_float(ptr @res_number.EC03E328.0, i64 %tag_len38, double %"35_036")
  %"35_139" = load i64, ptr %"35_1", align 8
  %tag_len40 = load i8, ptr @res_second.2ECDBF7E.0, align 1
  %tag_len41 = zext i8 %tag_len40 to i64
  call void @print_int(ptr @res_second.2ECDBF7E.0, i64 %tag_len41, i64 %"35_139")
  %"33_242" = load i64, ptr %"33_2", align 8
  %"50_043" = load { ptr, ptr, i64 }, ptr %"50_0", align 8
  %44 = call { i64, i64, { ptr, ptr, i64 } } @"__hugr__.gpu_polymorphic.sum_of$3.126"(i64 %"33_242", { ptr, ptr, i64 } %"50_043")
  %45 = extractvalue { i64, i64, { ptr, ptr, i64 } } %44, 0
  %46 = extractvalue { i64, i64, { ptr, ptr, i64 } } %44, 1
  %47 = extractvalue { i64, i64, { ptr, ptr, i64 } } %44, 2
  store i64 %45, ptr %"51_0", align 8
  store i64 %46, ptr %"51_1", align 8
  store { ptr, ptr, i64 } %47, ptr %"51_2", align 8
  %"51_244" = load { ptr, ptr, i64 }, ptr %"51_2", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"51_244", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"51_244", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"51_244", 2
  call void @heap_free(ptr %array_ptr)
  call void @heap_free(ptr %array_mask_ptr)
  %"51_045" = load i64, ptr %"51_0", align 8
  %tag_len46 = load i8, ptr @res_three.3F83D303.0, align 1
  %tag_len47 = zext i8 %tag_len46 to i64
  call void @print_int(ptr @res_three.3F83D303.0, i64 %tag_len47, i64 %"51_045")
  %"51_148" = load i64, ptr %"51_1", align 8
  %"64_049" = load { ptr, ptr, i64 }, ptr %"64_0", align 8
  %48 = call { i64, i64, { ptr, ptr, i64 } } @"__hugr__.gpu_polymorphic.sum_of$5.217"(i64 %"51_148", { ptr, ptr, i64 } %"64_049")
  %49 = extractvalue { i64, i64, { ptr, ptr, i64 } } %48, 0
  %50 = extractvalue { i64, i64, { ptr, ptr, i64 } } %48, 1
  %51 = extractvalue { i64, i64, { ptr, ptr, i64 } } %48, 2
  store i64 %49, ptr %"65_0", align 8
  store i64 %50, ptr %"65_1", align 8
  store { ptr, ptr, i64 } %51, ptr %"65_2", align 8
  %"65_250" = load { ptr, ptr, i64 }, ptr %"65_2", align 8
  %array_ptr51 = extractvalue { ptr, ptr, i64 } %"65_250", 0
  %array_mask_ptr52 = extractvalue { ptr, ptr, i64 } %"65_250", 1
  %array_offset53 = extractvalue { ptr, ptr, i64 } %"65_250", 2
  call void @heap_free(ptr %array_ptr51)
  call void @heap_free(ptr %array_mask_ptr52)
  %"65_054" = load i64, ptr %"65_0", align 8
  %tag_len55 = load i8, ptr @res_five.AFBF7026.0, align 1
  %tag_len56 = zext i8 %tag_len55 to i64
  call void @print_int(ptr @res_five.AFBF7026.0, i64 %tag_len56, i64 %"65_054")
  %"65_157" = load i64, ptr %"65_1", align 8
  %52 = call { i64, i64 } @"__hugr__.gpu_polymorphic.fired$4.308"(i64 %"65_157")
  %53 = extractvalue { i64, i64 } %52, 0
  %54 = extractvalue { i64, i64 } %52, 1
  store i64 %53, ptr %"68_0", align 8
  store i64 %54, ptr %"68_1", align 8
  %"68_058" = load i64, ptr %"68_0", align 8
  %tag_len59 = load i8, ptr @res_fired.966CB3B0.0, align 1
  %tag_len60 = zext i8 %tag_len59 to i64
  call void @print_int(ptr @res_fired.966CB3B0.0, i64 %tag_len60, i64 %"68_058")
  %"68_161" = load i64, ptr %"68_1", align 8
  %55 = call { i64, i64 } @"__hugr__.gpu_polymorphic.fired$6.391"(i64 %"68_161")
  %56 = extractvalue { i64, i64 } %55, 0
  %57 = extractvalue { i64, i64 } %55, 1
  store i64 %56, ptr %"71_0", align 8
  store i64 %57, ptr %"71_1", align 8
  %"71_062" = load i64, ptr %"71_0", align 8
  %tag_len63 = load i8, ptr @"res_fired more.5E50C370.0", align 1
  %tag_len64 = zext i8 %tag_len63 to i64
  call void @print_int(ptr @"res_fired more.5E50C370.0", i64 %tag_len64, i64 %"71_062")
  %"71_165" = load i64, ptr %"71_1", align 8
  call void @gpu.close(i64 %"71_165")
  %"76_066" = load {}, ptr %"76_0", align 1
  store {} %"76_066", ptr %"76_0", align 1
  %"76_067" = load {}, ptr %"76_0", align 1
  switch i1 false, label %58 [
  ]

58:                                               ; preds = %cond_exit_12
  br label %25
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: cold noinline noreturn
define internal void @gpu.fail() #1 {
entry:
  %message = call ptr @gpu_get_error()
  %none = icmp eq ptr %message, null
  %0 = select i1 %none, ptr @gpu.no_message, ptr %message
  call void @panic_str(i32 70002, ptr %0)
  unreachable
}

declare ptr @gpu_get_error()

; Function Attrs: noreturn
declare void @panic_str(i32, ptr) #2

; Function Attrs: noinline
define internal void @gpu.validate() #3 {
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
define internal i64 @gpu.open(i64 %0) #3 {
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
declare void @panic(i32, ptr) #2

define internal { i1, i64, i64 } @"__hugr__.gpu_polymorphic.tagged$bool.90"(i64 %0, i1 %1, i64 %2) {
alloca_block:
  %"0" = alloca i1, align 1
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"91_0" = alloca i64, align 8
  %"91_1" = alloca i1, align 1
  %"91_2" = alloca i64, align 8
  %"93_0" = alloca i1, align 1
  %"93_1" = alloca i64, align 8
  %"93_2" = alloca i64, align 8
  %"95_0" = alloca i64, align 8
  %"95_1" = alloca i1, align 1
  %"95_2" = alloca i64, align 8
  %"04" = alloca i1, align 1
  %"15" = alloca i64, align 8
  %"26" = alloca i64, align 8
  %"106_0" = alloca {}, align 8
  %"105_0" = alloca i1, align 1
  %"105_1" = alloca i64, align 8
  %"103_0" = alloca i64, align 8
  %"99_0" = alloca {}, align 8
  %"101_0" = alloca i64, align 8
  %"97_0" = alloca i64, align 8
  %"102_0" = alloca i64, align 8
  %"103_1" = alloca i64, align 8
  %"104_0" = alloca { i64, i1 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"91_0", align 8
  store i1 %1, ptr %"91_1", align 1
  store i64 %2, ptr %"91_2", align 8
  %"91_01" = load i64, ptr %"91_0", align 8
  %"91_12" = load i1, ptr %"91_1", align 1
  %"91_23" = load i64, ptr %"91_2", align 8
  store i64 %"91_01", ptr %"95_0", align 8
  store i1 %"91_12", ptr %"95_1", align 1
  store i64 %"91_23", ptr %"95_2", align 8
  br label %3

3:                                                ; preds = %entry_block
  %"95_07" = load i64, ptr %"95_0", align 8
  %"95_18" = load i1, ptr %"95_1", align 1
  %"95_29" = load i64, ptr %"95_2", align 8
  store i64 %"95_07", ptr %"95_0", align 8
  store i1 %"95_18", ptr %"95_1", align 1
  store i64 %"95_29", ptr %"95_2", align 8
  store {} undef, ptr %"106_0", align 1
  store {} zeroinitializer, ptr %"99_0", align 1
  %"99_010" = load {}, ptr %"99_0", align 1
  %4 = call i64 @gpu.function_id.add()
  store i64 %4, ptr %"101_0", align 8
  store i64 1, ptr %"97_0", align 8
  %"95_011" = load i64, ptr %"95_0", align 8
  %"101_012" = load i64, ptr %"101_0", align 8
  %"95_213" = load i64, ptr %"95_2", align 8
  %"97_014" = load i64, ptr %"97_0", align 8
  call void @"gpu.call.ii:i"(i64 %"95_011", i64 %"101_012", i64 %"95_213", i64 %"97_014")
  store i64 %"95_011", ptr %"102_0", align 8
  %"102_015" = load i64, ptr %"102_0", align 8
  %5 = call i64 @gpu.result.i(i64 %"102_015")
  store i64 %"102_015", ptr %"103_0", align 8
  store i64 %5, ptr %"103_1", align 8
  %"95_116" = load i1, ptr %"95_1", align 1
  %"103_117" = load i64, ptr %"103_1", align 8
  %6 = insertvalue { i64, i1 } poison, i1 %"95_116", 1
  %7 = insertvalue { i64, i1 } %6, i64 %"103_117", 0
  store { i64, i1 } %7, ptr %"104_0", align 8
  %"104_018" = load { i64, i1 }, ptr %"104_0", align 8
  %8 = extractvalue { i64, i1 } %"104_018", 1
  %9 = extractvalue { i64, i1 } %"104_018", 0
  store i1 %8, ptr %"105_0", align 1
  store i64 %9, ptr %"105_1", align 8
  %"106_019" = load {}, ptr %"106_0", align 1
  %"105_020" = load i1, ptr %"105_0", align 1
  %"105_121" = load i64, ptr %"105_1", align 8
  %"103_022" = load i64, ptr %"103_0", align 8
  store {} %"106_019", ptr %"106_0", align 1
  store i1 %"105_020", ptr %"105_0", align 1
  store i64 %"105_121", ptr %"105_1", align 8
  store i64 %"103_022", ptr %"103_0", align 8
  %"106_023" = load {}, ptr %"106_0", align 1
  %"105_024" = load i1, ptr %"105_0", align 1
  %"105_125" = load i64, ptr %"105_1", align 8
  %"103_026" = load i64, ptr %"103_0", align 8
  switch i1 false, label %10 [
  ]

10:                                               ; preds = %3
  store i1 %"105_024", ptr %"04", align 1
  store i64 %"105_125", ptr %"15", align 8
  store i64 %"103_026", ptr %"26", align 8
  br label %11

11:                                               ; preds = %10
  %"027" = load i1, ptr %"04", align 1
  %"128" = load i64, ptr %"15", align 8
  %"229" = load i64, ptr %"26", align 8
  store i1 %"027", ptr %"93_0", align 1
  store i64 %"128", ptr %"93_1", align 8
  store i64 %"229", ptr %"93_2", align 8
  %"93_030" = load i1, ptr %"93_0", align 1
  %"93_131" = load i64, ptr %"93_1", align 8
  %"93_232" = load i64, ptr %"93_2", align 8
  store i1 %"93_030", ptr %"0", align 1
  store i64 %"93_131", ptr %"1", align 8
  store i64 %"93_232", ptr %"2", align 8
  %"033" = load i1, ptr %"0", align 1
  %"134" = load i64, ptr %"1", align 8
  %"235" = load i64, ptr %"2", align 8
  %mrv = insertvalue { i1, i64, i64 } poison, i1 %"033", 0
  %mrv36 = insertvalue { i1, i64, i64 } %mrv, i64 %"134", 1
  %mrv37 = insertvalue { i1, i64, i64 } %mrv36, i64 %"235", 2
  ret { i1, i64, i64 } %mrv37
}

define internal { double, i64, i64 } @"__hugr__.gpu_polymorphic.tagged$float.108"(i64 %0, double %1, i64 %2) {
alloca_block:
  %"0" = alloca double, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"109_0" = alloca i64, align 8
  %"109_1" = alloca double, align 8
  %"109_2" = alloca i64, align 8
  %"111_0" = alloca double, align 8
  %"111_1" = alloca i64, align 8
  %"111_2" = alloca i64, align 8
  %"113_0" = alloca i64, align 8
  %"113_1" = alloca double, align 8
  %"113_2" = alloca i64, align 8
  %"04" = alloca double, align 8
  %"15" = alloca i64, align 8
  %"26" = alloca i64, align 8
  %"124_0" = alloca {}, align 8
  %"123_0" = alloca double, align 8
  %"123_1" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"117_0" = alloca {}, align 8
  %"119_0" = alloca i64, align 8
  %"115_0" = alloca i64, align 8
  %"120_0" = alloca i64, align 8
  %"121_1" = alloca i64, align 8
  %"122_0" = alloca { i64, double }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"109_0", align 8
  store double %1, ptr %"109_1", align 8
  store i64 %2, ptr %"109_2", align 8
  %"109_01" = load i64, ptr %"109_0", align 8
  %"109_12" = load double, ptr %"109_1", align 8
  %"109_23" = load i64, ptr %"109_2", align 8
  store i64 %"109_01", ptr %"113_0", align 8
  store double %"109_12", ptr %"113_1", align 8
  store i64 %"109_23", ptr %"113_2", align 8
  br label %3

3:                                                ; preds = %entry_block
  %"113_07" = load i64, ptr %"113_0", align 8
  %"113_18" = load double, ptr %"113_1", align 8
  %"113_29" = load i64, ptr %"113_2", align 8
  store i64 %"113_07", ptr %"113_0", align 8
  store double %"113_18", ptr %"113_1", align 8
  store i64 %"113_29", ptr %"113_2", align 8
  store {} undef, ptr %"124_0", align 1
  store {} zeroinitializer, ptr %"117_0", align 1
  %"117_010" = load {}, ptr %"117_0", align 1
  %4 = call i64 @gpu.function_id.add()
  store i64 %4, ptr %"119_0", align 8
  store i64 1, ptr %"115_0", align 8
  %"113_011" = load i64, ptr %"113_0", align 8
  %"119_012" = load i64, ptr %"119_0", align 8
  %"113_213" = load i64, ptr %"113_2", align 8
  %"115_014" = load i64, ptr %"115_0", align 8
  call void @"gpu.call.ii:i"(i64 %"113_011", i64 %"119_012", i64 %"113_213", i64 %"115_014")
  store i64 %"113_011", ptr %"120_0", align 8
  %"120_015" = load i64, ptr %"120_0", align 8
  %5 = call i64 @gpu.result.i(i64 %"120_015")
  store i64 %"120_015", ptr %"121_0", align 8
  store i64 %5, ptr %"121_1", align 8
  %"113_116" = load double, ptr %"113_1", align 8
  %"121_117" = load i64, ptr %"121_1", align 8
  %6 = insertvalue { i64, double } poison, double %"113_116", 1
  %7 = insertvalue { i64, double } %6, i64 %"121_117", 0
  store { i64, double } %7, ptr %"122_0", align 8
  %"122_018" = load { i64, double }, ptr %"122_0", align 8
  %8 = extractvalue { i64, double } %"122_018", 1
  %9 = extractvalue { i64, double } %"122_018", 0
  store double %8, ptr %"123_0", align 8
  store i64 %9, ptr %"123_1", align 8
  %"124_019" = load {}, ptr %"124_0", align 1
  %"123_020" = load double, ptr %"123_0", align 8
  %"123_121" = load i64, ptr %"123_1", align 8
  %"121_022" = load i64, ptr %"121_0", align 8
  store {} %"124_019", ptr %"124_0", align 1
  store double %"123_020", ptr %"123_0", align 8
  store i64 %"123_121", ptr %"123_1", align 8
  store i64 %"121_022", ptr %"121_0", align 8
  %"124_023" = load {}, ptr %"124_0", align 1
  %"123_024" = load double, ptr %"123_0", align 8
  %"123_125" = load i64, ptr %"123_1", align 8
  %"121_026" = load i64, ptr %"121_0", align 8
  switch i1 false, label %10 [
  ]

10:                                               ; preds = %3
  store double %"123_024", ptr %"04", align 8
  store i64 %"123_125", ptr %"15", align 8
  store i64 %"121_026", ptr %"26", align 8
  br label %11

11:                                               ; preds = %10
  %"027" = load double, ptr %"04", align 8
  %"128" = load i64, ptr %"15", align 8
  %"229" = load i64, ptr %"26", align 8
  store double %"027", ptr %"111_0", align 8
  store i64 %"128", ptr %"111_1", align 8
  store i64 %"229", ptr %"111_2", align 8
  %"111_030" = load double, ptr %"111_0", align 8
  %"111_131" = load i64, ptr %"111_1", align 8
  %"111_232" = load i64, ptr %"111_2", align 8
  store double %"111_030", ptr %"0", align 8
  store i64 %"111_131", ptr %"1", align 8
  store i64 %"111_232", ptr %"2", align 8
  %"033" = load double, ptr %"0", align 8
  %"134" = load i64, ptr %"1", align 8
  %"235" = load i64, ptr %"2", align 8
  %mrv = insertvalue { double, i64, i64 } poison, double %"033", 0
  %mrv36 = insertvalue { double, i64, i64 } %mrv, i64 %"134", 1
  %mrv37 = insertvalue { double, i64, i64 } %mrv36, i64 %"235", 2
  ret { double, i64, i64 } %mrv37
}

declare void @print_bool(ptr, i64, i1)

declare void @print_int(ptr, i64, i64)

declare void @print_float(ptr, i64, double)

define internal { i64, i64, { ptr, ptr, i64 } } @"__hugr__.gpu_polymorphic.sum_of$3.126"(i64 %0, { ptr, ptr, i64 } %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca { ptr, ptr, i64 }, align 8
  %"127_0" = alloca i64, align 8
  %"127_1" = alloca { ptr, ptr, i64 }, align 8
  %"129_0" = alloca i64, align 8
  %"129_1" = alloca i64, align 8
  %"129_2" = alloca { ptr, ptr, i64 }, align 8
  %"131_0" = alloca i64, align 8
  %"131_1" = alloca { ptr, ptr, i64 }, align 8
  %"03" = alloca i64, align 8
  %"14" = alloca i64, align 8
  %"25" = alloca { ptr, ptr, i64 }, align 8
  %"140_0" = alloca i64, align 8
  %"140_1" = alloca i64, align 8
  %"140_2" = alloca i64, align 8
  %"140_3" = alloca i64, align 8
  %"140_4" = alloca { ptr, ptr, i64 }, align 8
  %"140_5" = alloca i64, align 8
  %"144_0" = alloca i64, align 8
  %"144_1" = alloca i64, align 8
  %"144_2" = alloca i64, align 8
  %"144_3" = alloca i64, align 8
  %"144_4" = alloca { ptr, ptr, i64 }, align 8
  %"144_5" = alloca i64, align 8
  %"162_0" = alloca i64, align 8
  %"162_1" = alloca { ptr, ptr, i64 }, align 8
  %"162_2" = alloca i64, align 8
  %"166_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"166_1" = alloca i64, align 8
  %"166_2" = alloca { ptr, ptr, i64 }, align 8
  %"166_3" = alloca i64, align 8
  %"181_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"181_1" = alloca i64, align 8
  %"181_2" = alloca { ptr, ptr, i64 }, align 8
  %"181_3" = alloca i64, align 8
  %"137_0" = alloca {}, align 8
  %"136_0" = alloca i64, align 8
  %"136_2" = alloca i64, align 8
  %"136_1" = alloca i64, align 8
  %"133_0" = alloca i64, align 8
  %"135_0" = alloca { i64, i64, i64 }, align 8
  %"142_0" = alloca {}, align 8
  %"148_0" = alloca i1, align 1
  %"148_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"146_0" = alloca { i64, i64, i64 }, align 8
  %"147_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"057" = alloca i1, align 1
  %"158" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"153_0" = alloca i1, align 1
  %"152_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"063" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"156_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"159_0" = alloca i1, align 1
  %"158_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"164_0" = alloca {}, align 8
  %"179_0" = alloca {}, align 8
  %"178_0" = alloca {}, align 8
  %"094" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"173_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"175_0" = alloca { i32, ptr }, align 8
  %"214_0" = alloca {}, align 8
  %"196_0" = alloca i64, align 8
  %"196_2" = alloca i64, align 8
  %"196_1" = alloca i64, align 8
  %"213_1" = alloca i64, align 8
  %"198_1" = alloca { ptr, ptr, i64 }, align 8
  %"213_0" = alloca i64, align 8
  %"209_0" = alloca {}, align 8
  %"183_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0111" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"187_0" = alloca { i32, ptr }, align 8
  %"189_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0116" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"191_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"193_0" = alloca i64, align 8
  %"193_1" = alloca { i64, i64, i64 }, align 8
  %"194_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"195_0" = alloca i64, align 8
  %"195_1" = alloca { i64, i64, i64 }, align 8
  %"197_0" = alloca i64, align 8
  %"198_0" = alloca { i1, i64 }, align 8
  %"0126" = alloca { i1, i64 }, align 8
  %"1127" = alloca { ptr, ptr, i64 }, align 8
  %"199_0" = alloca i64, align 8
  %"0131" = alloca i64, align 8
  %"203_0" = alloca { i32, ptr }, align 8
  %"205_0" = alloca i64, align 8
  %"0136" = alloca i64, align 8
  %"207_0" = alloca i64, align 8
  %"211_0" = alloca i64, align 8
  %"212_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"127_0", align 8
  store { ptr, ptr, i64 } %1, ptr %"127_1", align 8
  %"127_01" = load i64, ptr %"127_0", align 8
  %"127_12" = load { ptr, ptr, i64 }, ptr %"127_1", align 8
  store i64 %"127_01", ptr %"131_0", align 8
  store { ptr, ptr, i64 } %"127_12", ptr %"131_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"131_06" = load i64, ptr %"131_0", align 8
  %"131_17" = load { ptr, ptr, i64 }, ptr %"131_1", align 8
  store i64 %"131_06", ptr %"131_0", align 8
  store { ptr, ptr, i64 } %"131_17", ptr %"131_1", align 8
  store {} undef, ptr %"137_0", align 1
  %3 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$3.572"()
  store { i64, i64, i64 } %3, ptr %"135_0", align 8
  %"135_08" = load { i64, i64, i64 }, ptr %"135_0", align 8
  %4 = extractvalue { i64, i64, i64 } %"135_08", 0
  %5 = extractvalue { i64, i64, i64 } %"135_08", 1
  %6 = extractvalue { i64, i64, i64 } %"135_08", 2
  store i64 %4, ptr %"136_0", align 8
  store i64 %5, ptr %"136_1", align 8
  store i64 %6, ptr %"136_2", align 8
  store i64 0, ptr %"133_0", align 8
  %"137_09" = load {}, ptr %"137_0", align 1
  %"136_010" = load i64, ptr %"136_0", align 8
  %"136_211" = load i64, ptr %"136_2", align 8
  %"136_112" = load i64, ptr %"136_1", align 8
  %"133_013" = load i64, ptr %"133_0", align 8
  %"131_114" = load { ptr, ptr, i64 }, ptr %"131_1", align 8
  %"131_015" = load i64, ptr %"131_0", align 8
  store {} %"137_09", ptr %"137_0", align 1
  store i64 %"136_010", ptr %"136_0", align 8
  store i64 %"136_211", ptr %"136_2", align 8
  store i64 %"136_112", ptr %"136_1", align 8
  store i64 %"133_013", ptr %"133_0", align 8
  store { ptr, ptr, i64 } %"131_114", ptr %"131_1", align 8
  store i64 %"131_015", ptr %"131_0", align 8
  %"137_016" = load {}, ptr %"137_0", align 1
  %"136_017" = load i64, ptr %"136_0", align 8
  %"136_218" = load i64, ptr %"136_2", align 8
  %"136_119" = load i64, ptr %"136_1", align 8
  %"133_020" = load i64, ptr %"133_0", align 8
  %"131_121" = load { ptr, ptr, i64 }, ptr %"131_1", align 8
  %"131_022" = load i64, ptr %"131_0", align 8
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %2
  store i64 %"136_017", ptr %"140_0", align 8
  store i64 %"136_218", ptr %"140_1", align 8
  store i64 %"136_119", ptr %"140_2", align 8
  store i64 %"133_020", ptr %"140_3", align 8
  store { ptr, ptr, i64 } %"131_121", ptr %"140_4", align 8
  store i64 %"131_022", ptr %"140_5", align 8
  br label %8

8:                                                ; preds = %65, %7
  %"140_026" = load i64, ptr %"140_0", align 8
  %"140_127" = load i64, ptr %"140_1", align 8
  %"140_228" = load i64, ptr %"140_2", align 8
  %"140_329" = load i64, ptr %"140_3", align 8
  %"140_430" = load { ptr, ptr, i64 }, ptr %"140_4", align 8
  %"140_531" = load i64, ptr %"140_5", align 8
  store i64 %"140_026", ptr %"140_0", align 8
  store i64 %"140_127", ptr %"140_1", align 8
  store i64 %"140_228", ptr %"140_2", align 8
  store i64 %"140_329", ptr %"140_3", align 8
  store { ptr, ptr, i64 } %"140_430", ptr %"140_4", align 8
  store i64 %"140_531", ptr %"140_5", align 8
  store {} undef, ptr %"142_0", align 1
  %"142_032" = load {}, ptr %"142_0", align 1
  %"140_033" = load i64, ptr %"140_0", align 8
  %"140_134" = load i64, ptr %"140_1", align 8
  %"140_235" = load i64, ptr %"140_2", align 8
  %"140_336" = load i64, ptr %"140_3", align 8
  %"140_437" = load { ptr, ptr, i64 }, ptr %"140_4", align 8
  %"140_538" = load i64, ptr %"140_5", align 8
  store {} %"142_032", ptr %"142_0", align 1
  store i64 %"140_033", ptr %"140_0", align 8
  store i64 %"140_134", ptr %"140_1", align 8
  store i64 %"140_235", ptr %"140_2", align 8
  store i64 %"140_336", ptr %"140_3", align 8
  store { ptr, ptr, i64 } %"140_437", ptr %"140_4", align 8
  store i64 %"140_538", ptr %"140_5", align 8
  %"142_039" = load {}, ptr %"142_0", align 1
  %"140_040" = load i64, ptr %"140_0", align 8
  %"140_141" = load i64, ptr %"140_1", align 8
  %"140_242" = load i64, ptr %"140_2", align 8
  %"140_343" = load i64, ptr %"140_3", align 8
  %"140_444" = load { ptr, ptr, i64 }, ptr %"140_4", align 8
  %"140_545" = load i64, ptr %"140_5", align 8
  switch i1 false, label %9 [
  ]

9:                                                ; preds = %8
  store i64 %"140_040", ptr %"144_0", align 8
  store i64 %"140_141", ptr %"144_1", align 8
  store i64 %"140_242", ptr %"144_2", align 8
  store i64 %"140_343", ptr %"144_3", align 8
  store { ptr, ptr, i64 } %"140_444", ptr %"144_4", align 8
  store i64 %"140_545", ptr %"144_5", align 8
  br label %10

10:                                               ; preds = %9
  %"144_046" = load i64, ptr %"144_0", align 8
  %"144_147" = load i64, ptr %"144_1", align 8
  %"144_248" = load i64, ptr %"144_2", align 8
  %"144_349" = load i64, ptr %"144_3", align 8
  %"144_450" = load { ptr, ptr, i64 }, ptr %"144_4", align 8
  %"144_551" = load i64, ptr %"144_5", align 8
  store i64 %"144_046", ptr %"144_0", align 8
  store i64 %"144_147", ptr %"144_1", align 8
  store i64 %"144_248", ptr %"144_2", align 8
  store i64 %"144_349", ptr %"144_3", align 8
  store { ptr, ptr, i64 } %"144_450", ptr %"144_4", align 8
  store i64 %"144_551", ptr %"144_5", align 8
  %"144_052" = load i64, ptr %"144_0", align 8
  %"144_253" = load i64, ptr %"144_2", align 8
  %"144_154" = load i64, ptr %"144_1", align 8
  %11 = insertvalue { i64, i64, i64 } poison, i64 %"144_052", 0
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"144_253", 1
  %13 = insertvalue { i64, i64, i64 } %12, i64 %"144_154", 2
  store { i64, i64, i64 } %13, ptr %"146_0", align 8
  %"146_055" = load { i64, i64, i64 }, ptr %"146_0", align 8
  %14 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.491({ i64, i64, i64 } %"146_055")
  store { i1, { { i64, i64, i64 }, i64 } } %14, ptr %"147_0", align 8
  %"147_056" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"147_0", align 8
  %15 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"147_056", 0
  switch i1 %15, label %16 [
    i1 true, label %17
  ]

16:                                               ; preds = %10
  br label %cond_148_case_0

17:                                               ; preds = %10
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"147_056", 1
  store { { i64, i64, i64 }, i64 } %18, ptr %"063", align 8
  br label %cond_148_case_1

19:                                               ; preds = %37
  %"162_078" = load i64, ptr %"162_0", align 8
  %"162_179" = load { ptr, ptr, i64 }, ptr %"162_1", align 8
  %"162_280" = load i64, ptr %"162_2", align 8
  store i64 %"162_078", ptr %"162_0", align 8
  store { ptr, ptr, i64 } %"162_179", ptr %"162_1", align 8
  store i64 %"162_280", ptr %"162_2", align 8
  store {} undef, ptr %"164_0", align 1
  %"164_081" = load {}, ptr %"164_0", align 1
  %"162_082" = load i64, ptr %"162_0", align 8
  %"162_283" = load i64, ptr %"162_2", align 8
  %"162_184" = load { ptr, ptr, i64 }, ptr %"162_1", align 8
  store {} %"164_081", ptr %"164_0", align 1
  store i64 %"162_082", ptr %"162_0", align 8
  store i64 %"162_283", ptr %"162_2", align 8
  store { ptr, ptr, i64 } %"162_184", ptr %"162_1", align 8
  %"164_085" = load {}, ptr %"164_0", align 1
  %"162_086" = load i64, ptr %"162_0", align 8
  %"162_287" = load i64, ptr %"162_2", align 8
  %"162_188" = load { ptr, ptr, i64 }, ptr %"162_1", align 8
  switch i1 false, label %20 [
  ]

20:                                               ; preds = %19
  store i64 %"162_086", ptr %"03", align 8
  store i64 %"162_287", ptr %"14", align 8
  store { ptr, ptr, i64 } %"162_188", ptr %"25", align 8
  br label %31

21:                                               ; preds = %33
  %"166_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"166_0", align 8
  %"166_190" = load i64, ptr %"166_1", align 8
  %"166_291" = load { ptr, ptr, i64 }, ptr %"166_2", align 8
  %"166_392" = load i64, ptr %"166_3", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"166_089", ptr %"166_0", align 8
  store i64 %"166_190", ptr %"166_1", align 8
  store { ptr, ptr, i64 } %"166_291", ptr %"166_2", align 8
  store i64 %"166_392", ptr %"166_3", align 8
  store {} undef, ptr %"179_0", align 1
  store {} undef, ptr %"178_0", align 1
  %"166_093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"166_0", align 8
  %22 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"166_093", 0
  switch i1 %22, label %23 [
    i1 true, label %24
  ]

23:                                               ; preds = %21
  br label %cond_168_case_0

24:                                               ; preds = %21
  %25 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"166_093", 1
  store { { i64, i64, i64 }, i64 } %25, ptr %"094", align 8
  br label %cond_168_case_1

26:                                               ; preds = %34
  %"181_0106" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"181_0", align 8
  %"181_1107" = load i64, ptr %"181_1", align 8
  %"181_2108" = load { ptr, ptr, i64 }, ptr %"181_2", align 8
  %"181_3109" = load i64, ptr %"181_3", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"181_0106", ptr %"181_0", align 8
  store i64 %"181_1107", ptr %"181_1", align 8
  store { ptr, ptr, i64 } %"181_2108", ptr %"181_2", align 8
  store i64 %"181_3109", ptr %"181_3", align 8
  store {} undef, ptr %"214_0", align 1
  store {} zeroinitializer, ptr %"209_0", align 1
  %"181_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"181_0", align 8
  %27 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"181_0110", 0
  switch i1 %27, label %28 [
    i1 true, label %29
  ]

28:                                               ; preds = %26
  br label %cond_183_case_0

29:                                               ; preds = %26
  %30 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"181_0110", 1
  store { { i64, i64, i64 }, i64 } %30, ptr %"0116", align 8
  br label %cond_183_case_1

31:                                               ; preds = %20
  %"023" = load i64, ptr %"03", align 8
  %"124" = load i64, ptr %"14", align 8
  %"225" = load { ptr, ptr, i64 }, ptr %"25", align 8
  store i64 %"023", ptr %"129_0", align 8
  store i64 %"124", ptr %"129_1", align 8
  store { ptr, ptr, i64 } %"225", ptr %"129_2", align 8
  %"129_0160" = load i64, ptr %"129_0", align 8
  %"129_1161" = load i64, ptr %"129_1", align 8
  %"129_2162" = load { ptr, ptr, i64 }, ptr %"129_2", align 8
  store i64 %"129_0160", ptr %"0", align 8
  store i64 %"129_1161", ptr %"1", align 8
  store { ptr, ptr, i64 } %"129_2162", ptr %"2", align 8
  %"0163" = load i64, ptr %"0", align 8
  %"1164" = load i64, ptr %"1", align 8
  %"2165" = load { ptr, ptr, i64 }, ptr %"2", align 8
  %mrv = insertvalue { i64, i64, { ptr, ptr, i64 } } poison, i64 %"0163", 0
  %mrv166 = insertvalue { i64, i64, { ptr, ptr, i64 } } %mrv, i64 %"1164", 1
  %mrv167 = insertvalue { i64, i64, { ptr, ptr, i64 } } %mrv166, { ptr, ptr, i64 } %"2165", 2
  ret { i64, i64, { ptr, ptr, i64 } } %mrv167

cond_148_case_0:                                  ; preds = %16
  store i1 false, ptr %"153_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"152_0", align 8
  %"153_061" = load i1, ptr %"153_0", align 1
  %"152_062" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"152_0", align 8
  store i1 %"153_061", ptr %"057", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"152_062", ptr %"158", align 8
  br label %cond_exit_148

cond_148_case_1:                                  ; preds = %17
  %"064" = load { { i64, i64, i64 }, i64 }, ptr %"063", align 8
  store { { i64, i64, i64 }, i64 } %"064", ptr %"156_0", align 8
  store i1 true, ptr %"159_0", align 1
  %"156_065" = load { { i64, i64, i64 }, i64 }, ptr %"156_0", align 8
  %32 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"156_065", 1
  store { i1, { { i64, i64, i64 }, i64 } } %32, ptr %"158_0", align 8
  %"159_066" = load i1, ptr %"159_0", align 1
  %"158_067" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"158_0", align 8
  store i1 %"159_066", ptr %"057", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"158_067", ptr %"158", align 8
  br label %cond_exit_148

cond_exit_148:                                    ; preds = %cond_148_case_1, %cond_148_case_0
  %"059" = load i1, ptr %"057", align 1
  %"160" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"158", align 8
  store i1 %"059", ptr %"148_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"160", ptr %"148_1", align 8
  %"148_068" = load i1, ptr %"148_0", align 1
  %"148_169" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"148_1", align 8
  %"144_370" = load i64, ptr %"144_3", align 8
  %"144_471" = load { ptr, ptr, i64 }, ptr %"144_4", align 8
  %"144_572" = load i64, ptr %"144_5", align 8
  store i1 %"148_068", ptr %"148_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"148_169", ptr %"148_1", align 8
  store i64 %"144_370", ptr %"144_3", align 8
  store { ptr, ptr, i64 } %"144_471", ptr %"144_4", align 8
  store i64 %"144_572", ptr %"144_5", align 8
  %"148_073" = load i1, ptr %"148_0", align 1
  %"148_174" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"148_1", align 8
  %"144_375" = load i64, ptr %"144_3", align 8
  %"144_476" = load { ptr, ptr, i64 }, ptr %"144_4", align 8
  %"144_577" = load i64, ptr %"144_5", align 8
  switch i1 %"148_073", label %33 [
    i1 true, label %34
  ]

33:                                               ; preds = %cond_exit_148
  store { i1, { { i64, i64, i64 }, i64 } } %"148_174", ptr %"166_0", align 8
  store i64 %"144_375", ptr %"166_1", align 8
  store { ptr, ptr, i64 } %"144_476", ptr %"166_2", align 8
  store i64 %"144_577", ptr %"166_3", align 8
  br label %21

34:                                               ; preds = %cond_exit_148
  store { i1, { { i64, i64, i64 }, i64 } } %"148_174", ptr %"181_0", align 8
  store i64 %"144_375", ptr %"181_1", align 8
  store { ptr, ptr, i64 } %"144_476", ptr %"181_2", align 8
  store i64 %"144_577", ptr %"181_3", align 8
  br label %26

cond_168_case_0:                                  ; preds = %23
  br label %cond_exit_168

cond_168_case_1:                                  ; preds = %24
  %"095" = load { { i64, i64, i64 }, i64 }, ptr %"094", align 8
  store { { i64, i64, i64 }, i64 } %"095", ptr %"173_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"175_0", align 8
  %"175_096" = load { i32, ptr }, ptr %"175_0", align 8
  %"173_097" = load { { i64, i64, i64 }, i64 }, ptr %"173_0", align 8
  %35 = extractvalue { i32, ptr } %"175_096", 0
  %shift_code = add i32 %35, 1000
  %36 = extractvalue { i32, ptr } %"175_096", 1
  call void @panic(i32 %shift_code, ptr %36)
  br label %cond_exit_168

cond_exit_168:                                    ; preds = %cond_168_case_1, %cond_168_case_0
  %"179_098" = load {}, ptr %"179_0", align 1
  %"166_199" = load i64, ptr %"166_1", align 8
  %"166_2100" = load { ptr, ptr, i64 }, ptr %"166_2", align 8
  %"166_3101" = load i64, ptr %"166_3", align 8
  store {} %"179_098", ptr %"179_0", align 1
  store i64 %"166_199", ptr %"166_1", align 8
  store { ptr, ptr, i64 } %"166_2100", ptr %"166_2", align 8
  store i64 %"166_3101", ptr %"166_3", align 8
  %"179_0102" = load {}, ptr %"179_0", align 1
  %"166_1103" = load i64, ptr %"166_1", align 8
  %"166_2104" = load { ptr, ptr, i64 }, ptr %"166_2", align 8
  %"166_3105" = load i64, ptr %"166_3", align 8
  switch i1 false, label %37 [
  ]

37:                                               ; preds = %cond_exit_168
  store i64 %"166_1103", ptr %"162_0", align 8
  store { ptr, ptr, i64 } %"166_2104", ptr %"162_1", align 8
  store i64 %"166_3105", ptr %"162_2", align 8
  br label %19

cond_183_case_0:                                  ; preds = %28
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"187_0", align 8
  %"187_0113" = load { i32, ptr }, ptr %"187_0", align 8
  %38 = extractvalue { i32, ptr } %"187_0113", 0
  %shift_code114 = add i32 %38, 1000
  %39 = extractvalue { i32, ptr } %"187_0113", 1
  call void @panic(i32 %shift_code114, ptr %39)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"189_0", align 8
  %"189_0115" = load { { i64, i64, i64 }, i64 }, ptr %"189_0", align 8
  store { { i64, i64, i64 }, i64 } %"189_0115", ptr %"0111", align 8
  br label %cond_exit_183

cond_183_case_1:                                  ; preds = %29
  %"0117" = load { { i64, i64, i64 }, i64 }, ptr %"0116", align 8
  store { { i64, i64, i64 }, i64 } %"0117", ptr %"191_0", align 8
  %"191_0118" = load { { i64, i64, i64 }, i64 }, ptr %"191_0", align 8
  store { { i64, i64, i64 }, i64 } %"191_0118", ptr %"0111", align 8
  br label %cond_exit_183

cond_exit_183:                                    ; preds = %cond_183_case_1, %cond_183_case_0
  %"0112" = load { { i64, i64, i64 }, i64 }, ptr %"0111", align 8
  store { { i64, i64, i64 }, i64 } %"0112", ptr %"183_0", align 8
  %"183_0119" = load { { i64, i64, i64 }, i64 }, ptr %"183_0", align 8
  %40 = extractvalue { { i64, i64, i64 }, i64 } %"183_0119", 1
  %41 = extractvalue { { i64, i64, i64 }, i64 } %"183_0119", 0
  store i64 %40, ptr %"193_0", align 8
  store { i64, i64, i64 } %41, ptr %"193_1", align 8
  %"193_0120" = load i64, ptr %"193_0", align 8
  %"193_1121" = load { i64, i64, i64 }, ptr %"193_1", align 8
  %42 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"193_0120", 1
  %43 = insertvalue { { i64, i64, i64 }, i64 } %42, { i64, i64, i64 } %"193_1121", 0
  store { { i64, i64, i64 }, i64 } %43, ptr %"194_0", align 8
  %"194_0122" = load { { i64, i64, i64 }, i64 }, ptr %"194_0", align 8
  %44 = extractvalue { { i64, i64, i64 }, i64 } %"194_0122", 1
  %45 = extractvalue { { i64, i64, i64 }, i64 } %"194_0122", 0
  store i64 %44, ptr %"195_0", align 8
  store { i64, i64, i64 } %45, ptr %"195_1", align 8
  %"195_0123" = load i64, ptr %"195_0", align 8
  store i64 %"195_0123", ptr %"197_0", align 8
  %"181_2124" = load { ptr, ptr, i64 }, ptr %"181_2", align 8
  %"197_0125" = load i64, ptr %"197_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"181_2124", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"181_2124", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"181_2124", 2
  %46 = icmp ult i64 %"197_0125", 3
  br i1 %46, label %48, label %47

47:                                               ; preds = %cond_exit_183
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0126", align 8
  store { ptr, ptr, i64 } %"181_2124", ptr %"1127", align 8
  br label %53

48:                                               ; preds = %cond_exit_183
  %49 = add i64 %"197_0125", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %49)
  %50 = getelementptr inbounds i64, ptr %array_ptr, i64 %49
  %51 = load i64, ptr %50, align 8
  %52 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %51, 1
  store { i1, i64 } %52, ptr %"0126", align 8
  store { ptr, ptr, i64 } %"181_2124", ptr %"1127", align 8
  br label %53

53:                                               ; preds = %47, %48
  %"0128" = load { i1, i64 }, ptr %"0126", align 8
  %"1129" = load { ptr, ptr, i64 }, ptr %"1127", align 8
  store { i1, i64 } %"0128", ptr %"198_0", align 8
  store { ptr, ptr, i64 } %"1129", ptr %"198_1", align 8
  %"198_0130" = load { i1, i64 }, ptr %"198_0", align 8
  %54 = extractvalue { i1, i64 } %"198_0130", 0
  switch i1 %54, label %55 [
    i1 true, label %56
  ]

55:                                               ; preds = %53
  br label %cond_199_case_0

56:                                               ; preds = %53
  %57 = extractvalue { i1, i64 } %"198_0130", 1
  store i64 %57, ptr %"0136", align 8
  br label %cond_199_case_1

cond_199_case_0:                                  ; preds = %55
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"203_0", align 8
  %"203_0133" = load { i32, ptr }, ptr %"203_0", align 8
  %58 = extractvalue { i32, ptr } %"203_0133", 0
  %shift_code134 = add i32 %58, 1000
  %59 = extractvalue { i32, ptr } %"203_0133", 1
  call void @panic(i32 %shift_code134, ptr %59)
  store i64 0, ptr %"205_0", align 8
  %"205_0135" = load i64, ptr %"205_0", align 8
  store i64 %"205_0135", ptr %"0131", align 8
  br label %cond_exit_199

cond_199_case_1:                                  ; preds = %56
  %"0137" = load i64, ptr %"0136", align 8
  store i64 %"0137", ptr %"207_0", align 8
  %"207_0138" = load i64, ptr %"207_0", align 8
  store i64 %"207_0138", ptr %"0131", align 8
  br label %cond_exit_199

cond_exit_199:                                    ; preds = %cond_199_case_1, %cond_199_case_0
  %"0132" = load i64, ptr %"0131", align 8
  store i64 %"0132", ptr %"199_0", align 8
  %"209_0139" = load {}, ptr %"209_0", align 1
  %60 = call i64 @gpu.function_id.add()
  store i64 %60, ptr %"211_0", align 8
  %"181_3140" = load i64, ptr %"181_3", align 8
  %"211_0141" = load i64, ptr %"211_0", align 8
  %"181_1142" = load i64, ptr %"181_1", align 8
  %"199_0143" = load i64, ptr %"199_0", align 8
  call void @"gpu.call.ii:i"(i64 %"181_3140", i64 %"211_0141", i64 %"181_1142", i64 %"199_0143")
  store i64 %"181_3140", ptr %"212_0", align 8
  %"212_0144" = load i64, ptr %"212_0", align 8
  %61 = call i64 @gpu.result.i(i64 %"212_0144")
  store i64 %"212_0144", ptr %"213_0", align 8
  store i64 %61, ptr %"213_1", align 8
  %"195_1145" = load { i64, i64, i64 }, ptr %"195_1", align 8
  %62 = extractvalue { i64, i64, i64 } %"195_1145", 0
  %63 = extractvalue { i64, i64, i64 } %"195_1145", 1
  %64 = extractvalue { i64, i64, i64 } %"195_1145", 2
  store i64 %62, ptr %"196_0", align 8
  store i64 %63, ptr %"196_1", align 8
  store i64 %64, ptr %"196_2", align 8
  %"214_0146" = load {}, ptr %"214_0", align 1
  %"196_0147" = load i64, ptr %"196_0", align 8
  %"196_2148" = load i64, ptr %"196_2", align 8
  %"196_1149" = load i64, ptr %"196_1", align 8
  %"213_1150" = load i64, ptr %"213_1", align 8
  %"198_1151" = load { ptr, ptr, i64 }, ptr %"198_1", align 8
  %"213_0152" = load i64, ptr %"213_0", align 8
  store {} %"214_0146", ptr %"214_0", align 1
  store i64 %"196_0147", ptr %"196_0", align 8
  store i64 %"196_2148", ptr %"196_2", align 8
  store i64 %"196_1149", ptr %"196_1", align 8
  store i64 %"213_1150", ptr %"213_1", align 8
  store { ptr, ptr, i64 } %"198_1151", ptr %"198_1", align 8
  store i64 %"213_0152", ptr %"213_0", align 8
  %"214_0153" = load {}, ptr %"214_0", align 1
  %"196_0154" = load i64, ptr %"196_0", align 8
  %"196_2155" = load i64, ptr %"196_2", align 8
  %"196_1156" = load i64, ptr %"196_1", align 8
  %"213_1157" = load i64, ptr %"213_1", align 8
  %"198_1158" = load { ptr, ptr, i64 }, ptr %"198_1", align 8
  %"213_0159" = load i64, ptr %"213_0", align 8
  switch i1 false, label %65 [
  ]

65:                                               ; preds = %cond_exit_199
  store i64 %"196_0154", ptr %"140_0", align 8
  store i64 %"196_2155", ptr %"140_1", align 8
  store i64 %"196_1156", ptr %"140_2", align 8
  store i64 %"213_1157", ptr %"140_3", align 8
  store { ptr, ptr, i64 } %"198_1158", ptr %"140_4", align 8
  store i64 %"213_0159", ptr %"140_5", align 8
  br label %8
}

declare void @heap_free(ptr)

define internal { i64, i64, { ptr, ptr, i64 } } @"__hugr__.gpu_polymorphic.sum_of$5.217"(i64 %0, { ptr, ptr, i64 } %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca { ptr, ptr, i64 }, align 8
  %"218_0" = alloca i64, align 8
  %"218_1" = alloca { ptr, ptr, i64 }, align 8
  %"220_0" = alloca i64, align 8
  %"220_1" = alloca i64, align 8
  %"220_2" = alloca { ptr, ptr, i64 }, align 8
  %"222_0" = alloca i64, align 8
  %"222_1" = alloca { ptr, ptr, i64 }, align 8
  %"03" = alloca i64, align 8
  %"14" = alloca i64, align 8
  %"25" = alloca { ptr, ptr, i64 }, align 8
  %"231_0" = alloca i64, align 8
  %"231_1" = alloca i64, align 8
  %"231_2" = alloca i64, align 8
  %"231_3" = alloca i64, align 8
  %"231_4" = alloca { ptr, ptr, i64 }, align 8
  %"231_5" = alloca i64, align 8
  %"235_0" = alloca i64, align 8
  %"235_1" = alloca i64, align 8
  %"235_2" = alloca i64, align 8
  %"235_3" = alloca i64, align 8
  %"235_4" = alloca { ptr, ptr, i64 }, align 8
  %"235_5" = alloca i64, align 8
  %"253_0" = alloca i64, align 8
  %"253_1" = alloca { ptr, ptr, i64 }, align 8
  %"253_2" = alloca i64, align 8
  %"257_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"257_1" = alloca i64, align 8
  %"257_2" = alloca { ptr, ptr, i64 }, align 8
  %"257_3" = alloca i64, align 8
  %"272_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"272_1" = alloca i64, align 8
  %"272_2" = alloca { ptr, ptr, i64 }, align 8
  %"272_3" = alloca i64, align 8
  %"228_0" = alloca {}, align 8
  %"227_0" = alloca i64, align 8
  %"227_2" = alloca i64, align 8
  %"227_1" = alloca i64, align 8
  %"224_0" = alloca i64, align 8
  %"226_0" = alloca { i64, i64, i64 }, align 8
  %"233_0" = alloca {}, align 8
  %"239_0" = alloca i1, align 1
  %"239_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"237_0" = alloca { i64, i64, i64 }, align 8
  %"238_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"057" = alloca i1, align 1
  %"158" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"244_0" = alloca i1, align 1
  %"243_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"063" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"247_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"250_0" = alloca i1, align 1
  %"249_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"255_0" = alloca {}, align 8
  %"270_0" = alloca {}, align 8
  %"269_0" = alloca {}, align 8
  %"094" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"264_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"266_0" = alloca { i32, ptr }, align 8
  %"305_0" = alloca {}, align 8
  %"287_0" = alloca i64, align 8
  %"287_2" = alloca i64, align 8
  %"287_1" = alloca i64, align 8
  %"304_1" = alloca i64, align 8
  %"289_1" = alloca { ptr, ptr, i64 }, align 8
  %"304_0" = alloca i64, align 8
  %"300_0" = alloca {}, align 8
  %"274_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0111" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"278_0" = alloca { i32, ptr }, align 8
  %"280_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0116" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"282_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"284_0" = alloca i64, align 8
  %"284_1" = alloca { i64, i64, i64 }, align 8
  %"285_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"286_0" = alloca i64, align 8
  %"286_1" = alloca { i64, i64, i64 }, align 8
  %"288_0" = alloca i64, align 8
  %"289_0" = alloca { i1, i64 }, align 8
  %"0126" = alloca { i1, i64 }, align 8
  %"1127" = alloca { ptr, ptr, i64 }, align 8
  %"290_0" = alloca i64, align 8
  %"0131" = alloca i64, align 8
  %"294_0" = alloca { i32, ptr }, align 8
  %"296_0" = alloca i64, align 8
  %"0136" = alloca i64, align 8
  %"298_0" = alloca i64, align 8
  %"302_0" = alloca i64, align 8
  %"303_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"218_0", align 8
  store { ptr, ptr, i64 } %1, ptr %"218_1", align 8
  %"218_01" = load i64, ptr %"218_0", align 8
  %"218_12" = load { ptr, ptr, i64 }, ptr %"218_1", align 8
  store i64 %"218_01", ptr %"222_0", align 8
  store { ptr, ptr, i64 } %"218_12", ptr %"222_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"222_06" = load i64, ptr %"222_0", align 8
  %"222_17" = load { ptr, ptr, i64 }, ptr %"222_1", align 8
  store i64 %"222_06", ptr %"222_0", align 8
  store { ptr, ptr, i64 } %"222_17", ptr %"222_1", align 8
  store {} undef, ptr %"228_0", align 1
  %3 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$5.555"()
  store { i64, i64, i64 } %3, ptr %"226_0", align 8
  %"226_08" = load { i64, i64, i64 }, ptr %"226_0", align 8
  %4 = extractvalue { i64, i64, i64 } %"226_08", 0
  %5 = extractvalue { i64, i64, i64 } %"226_08", 1
  %6 = extractvalue { i64, i64, i64 } %"226_08", 2
  store i64 %4, ptr %"227_0", align 8
  store i64 %5, ptr %"227_1", align 8
  store i64 %6, ptr %"227_2", align 8
  store i64 0, ptr %"224_0", align 8
  %"228_09" = load {}, ptr %"228_0", align 1
  %"227_010" = load i64, ptr %"227_0", align 8
  %"227_211" = load i64, ptr %"227_2", align 8
  %"227_112" = load i64, ptr %"227_1", align 8
  %"224_013" = load i64, ptr %"224_0", align 8
  %"222_114" = load { ptr, ptr, i64 }, ptr %"222_1", align 8
  %"222_015" = load i64, ptr %"222_0", align 8
  store {} %"228_09", ptr %"228_0", align 1
  store i64 %"227_010", ptr %"227_0", align 8
  store i64 %"227_211", ptr %"227_2", align 8
  store i64 %"227_112", ptr %"227_1", align 8
  store i64 %"224_013", ptr %"224_0", align 8
  store { ptr, ptr, i64 } %"222_114", ptr %"222_1", align 8
  store i64 %"222_015", ptr %"222_0", align 8
  %"228_016" = load {}, ptr %"228_0", align 1
  %"227_017" = load i64, ptr %"227_0", align 8
  %"227_218" = load i64, ptr %"227_2", align 8
  %"227_119" = load i64, ptr %"227_1", align 8
  %"224_020" = load i64, ptr %"224_0", align 8
  %"222_121" = load { ptr, ptr, i64 }, ptr %"222_1", align 8
  %"222_022" = load i64, ptr %"222_0", align 8
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %2
  store i64 %"227_017", ptr %"231_0", align 8
  store i64 %"227_218", ptr %"231_1", align 8
  store i64 %"227_119", ptr %"231_2", align 8
  store i64 %"224_020", ptr %"231_3", align 8
  store { ptr, ptr, i64 } %"222_121", ptr %"231_4", align 8
  store i64 %"222_022", ptr %"231_5", align 8
  br label %8

8:                                                ; preds = %65, %7
  %"231_026" = load i64, ptr %"231_0", align 8
  %"231_127" = load i64, ptr %"231_1", align 8
  %"231_228" = load i64, ptr %"231_2", align 8
  %"231_329" = load i64, ptr %"231_3", align 8
  %"231_430" = load { ptr, ptr, i64 }, ptr %"231_4", align 8
  %"231_531" = load i64, ptr %"231_5", align 8
  store i64 %"231_026", ptr %"231_0", align 8
  store i64 %"231_127", ptr %"231_1", align 8
  store i64 %"231_228", ptr %"231_2", align 8
  store i64 %"231_329", ptr %"231_3", align 8
  store { ptr, ptr, i64 } %"231_430", ptr %"231_4", align 8
  store i64 %"231_531", ptr %"231_5", align 8
  store {} undef, ptr %"233_0", align 1
  %"233_032" = load {}, ptr %"233_0", align 1
  %"231_033" = load i64, ptr %"231_0", align 8
  %"231_134" = load i64, ptr %"231_1", align 8
  %"231_235" = load i64, ptr %"231_2", align 8
  %"231_336" = load i64, ptr %"231_3", align 8
  %"231_437" = load { ptr, ptr, i64 }, ptr %"231_4", align 8
  %"231_538" = load i64, ptr %"231_5", align 8
  store {} %"233_032", ptr %"233_0", align 1
  store i64 %"231_033", ptr %"231_0", align 8
  store i64 %"231_134", ptr %"231_1", align 8
  store i64 %"231_235", ptr %"231_2", align 8
  store i64 %"231_336", ptr %"231_3", align 8
  store { ptr, ptr, i64 } %"231_437", ptr %"231_4", align 8
  store i64 %"231_538", ptr %"231_5", align 8
  %"233_039" = load {}, ptr %"233_0", align 1
  %"231_040" = load i64, ptr %"231_0", align 8
  %"231_141" = load i64, ptr %"231_1", align 8
  %"231_242" = load i64, ptr %"231_2", align 8
  %"231_343" = load i64, ptr %"231_3", align 8
  %"231_444" = load { ptr, ptr, i64 }, ptr %"231_4", align 8
  %"231_545" = load i64, ptr %"231_5", align 8
  switch i1 false, label %9 [
  ]

9:                                                ; preds = %8
  store i64 %"231_040", ptr %"235_0", align 8
  store i64 %"231_141", ptr %"235_1", align 8
  store i64 %"231_242", ptr %"235_2", align 8
  store i64 %"231_343", ptr %"235_3", align 8
  store { ptr, ptr, i64 } %"231_444", ptr %"235_4", align 8
  store i64 %"231_545", ptr %"235_5", align 8
  br label %10

10:                                               ; preds = %9
  %"235_046" = load i64, ptr %"235_0", align 8
  %"235_147" = load i64, ptr %"235_1", align 8
  %"235_248" = load i64, ptr %"235_2", align 8
  %"235_349" = load i64, ptr %"235_3", align 8
  %"235_450" = load { ptr, ptr, i64 }, ptr %"235_4", align 8
  %"235_551" = load i64, ptr %"235_5", align 8
  store i64 %"235_046", ptr %"235_0", align 8
  store i64 %"235_147", ptr %"235_1", align 8
  store i64 %"235_248", ptr %"235_2", align 8
  store i64 %"235_349", ptr %"235_3", align 8
  store { ptr, ptr, i64 } %"235_450", ptr %"235_4", align 8
  store i64 %"235_551", ptr %"235_5", align 8
  %"235_052" = load i64, ptr %"235_0", align 8
  %"235_253" = load i64, ptr %"235_2", align 8
  %"235_154" = load i64, ptr %"235_1", align 8
  %11 = insertvalue { i64, i64, i64 } poison, i64 %"235_052", 0
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"235_253", 1
  %13 = insertvalue { i64, i64, i64 } %12, i64 %"235_154", 2
  store { i64, i64, i64 } %13, ptr %"237_0", align 8
  %"237_055" = load { i64, i64, i64 }, ptr %"237_0", align 8
  %14 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.491({ i64, i64, i64 } %"237_055")
  store { i1, { { i64, i64, i64 }, i64 } } %14, ptr %"238_0", align 8
  %"238_056" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"238_0", align 8
  %15 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"238_056", 0
  switch i1 %15, label %16 [
    i1 true, label %17
  ]

16:                                               ; preds = %10
  br label %cond_239_case_0

17:                                               ; preds = %10
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"238_056", 1
  store { { i64, i64, i64 }, i64 } %18, ptr %"063", align 8
  br label %cond_239_case_1

19:                                               ; preds = %37
  %"253_078" = load i64, ptr %"253_0", align 8
  %"253_179" = load { ptr, ptr, i64 }, ptr %"253_1", align 8
  %"253_280" = load i64, ptr %"253_2", align 8
  store i64 %"253_078", ptr %"253_0", align 8
  store { ptr, ptr, i64 } %"253_179", ptr %"253_1", align 8
  store i64 %"253_280", ptr %"253_2", align 8
  store {} undef, ptr %"255_0", align 1
  %"255_081" = load {}, ptr %"255_0", align 1
  %"253_082" = load i64, ptr %"253_0", align 8
  %"253_283" = load i64, ptr %"253_2", align 8
  %"253_184" = load { ptr, ptr, i64 }, ptr %"253_1", align 8
  store {} %"255_081", ptr %"255_0", align 1
  store i64 %"253_082", ptr %"253_0", align 8
  store i64 %"253_283", ptr %"253_2", align 8
  store { ptr, ptr, i64 } %"253_184", ptr %"253_1", align 8
  %"255_085" = load {}, ptr %"255_0", align 1
  %"253_086" = load i64, ptr %"253_0", align 8
  %"253_287" = load i64, ptr %"253_2", align 8
  %"253_188" = load { ptr, ptr, i64 }, ptr %"253_1", align 8
  switch i1 false, label %20 [
  ]

20:                                               ; preds = %19
  store i64 %"253_086", ptr %"03", align 8
  store i64 %"253_287", ptr %"14", align 8
  store { ptr, ptr, i64 } %"253_188", ptr %"25", align 8
  br label %31

21:                                               ; preds = %33
  %"257_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"257_0", align 8
  %"257_190" = load i64, ptr %"257_1", align 8
  %"257_291" = load { ptr, ptr, i64 }, ptr %"257_2", align 8
  %"257_392" = load i64, ptr %"257_3", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"257_089", ptr %"257_0", align 8
  store i64 %"257_190", ptr %"257_1", align 8
  store { ptr, ptr, i64 } %"257_291", ptr %"257_2", align 8
  store i64 %"257_392", ptr %"257_3", align 8
  store {} undef, ptr %"270_0", align 1
  store {} undef, ptr %"269_0", align 1
  %"257_093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"257_0", align 8
  %22 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"257_093", 0
  switch i1 %22, label %23 [
    i1 true, label %24
  ]

23:                                               ; preds = %21
  br label %cond_259_case_0

24:                                               ; preds = %21
  %25 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"257_093", 1
  store { { i64, i64, i64 }, i64 } %25, ptr %"094", align 8
  br label %cond_259_case_1

26:                                               ; preds = %34
  %"272_0106" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"272_0", align 8
  %"272_1107" = load i64, ptr %"272_1", align 8
  %"272_2108" = load { ptr, ptr, i64 }, ptr %"272_2", align 8
  %"272_3109" = load i64, ptr %"272_3", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"272_0106", ptr %"272_0", align 8
  store i64 %"272_1107", ptr %"272_1", align 8
  store { ptr, ptr, i64 } %"272_2108", ptr %"272_2", align 8
  store i64 %"272_3109", ptr %"272_3", align 8
  store {} undef, ptr %"305_0", align 1
  store {} zeroinitializer, ptr %"300_0", align 1
  %"272_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"272_0", align 8
  %27 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"272_0110", 0
  switch i1 %27, label %28 [
    i1 true, label %29
  ]

28:                                               ; preds = %26
  br label %cond_274_case_0

29:                                               ; preds = %26
  %30 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"272_0110", 1
  store { { i64, i64, i64 }, i64 } %30, ptr %"0116", align 8
  br label %cond_274_case_1

31:                                               ; preds = %20
  %"023" = load i64, ptr %"03", align 8
  %"124" = load i64, ptr %"14", align 8
  %"225" = load { ptr, ptr, i64 }, ptr %"25", align 8
  store i64 %"023", ptr %"220_0", align 8
  store i64 %"124", ptr %"220_1", align 8
  store { ptr, ptr, i64 } %"225", ptr %"220_2", align 8
  %"220_0160" = load i64, ptr %"220_0", align 8
  %"220_1161" = load i64, ptr %"220_1", align 8
  %"220_2162" = load { ptr, ptr, i64 }, ptr %"220_2", align 8
  store i64 %"220_0160", ptr %"0", align 8
  store i64 %"220_1161", ptr %"1", align 8
  store { ptr, ptr, i64 } %"220_2162", ptr %"2", align 8
  %"0163" = load i64, ptr %"0", align 8
  %"1164" = load i64, ptr %"1", align 8
  %"2165" = load { ptr, ptr, i64 }, ptr %"2", align 8
  %mrv = insertvalue { i64, i64, { ptr, ptr, i64 } } poison, i64 %"0163", 0
  %mrv166 = insertvalue { i64, i64, { ptr, ptr, i64 } } %mrv, i64 %"1164", 1
  %mrv167 = insertvalue { i64, i64, { ptr, ptr, i64 } } %mrv166, { ptr, ptr, i64 } %"2165", 2
  ret { i64, i64, { ptr, ptr, i64 } } %mrv167

cond_239_case_0:                                  ; preds = %16
  store i1 false, ptr %"244_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"243_0", align 8
  %"244_061" = load i1, ptr %"244_0", align 1
  %"243_062" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"243_0", align 8
  store i1 %"244_061", ptr %"057", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"243_062", ptr %"158", align 8
  br label %cond_exit_239

cond_239_case_1:                                  ; preds = %17
  %"064" = load { { i64, i64, i64 }, i64 }, ptr %"063", align 8
  store { { i64, i64, i64 }, i64 } %"064", ptr %"247_0", align 8
  store i1 true, ptr %"250_0", align 1
  %"247_065" = load { { i64, i64, i64 }, i64 }, ptr %"247_0", align 8
  %32 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"247_065", 1
  store { i1, { { i64, i64, i64 }, i64 } } %32, ptr %"249_0", align 8
  %"250_066" = load i1, ptr %"250_0", align 1
  %"249_067" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"249_0", align 8
  store i1 %"250_066", ptr %"057", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"249_067", ptr %"158", align 8
  br label %cond_exit_239

cond_exit_239:                                    ; preds = %cond_239_case_1, %cond_239_case_0
  %"059" = load i1, ptr %"057", align 1
  %"160" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"158", align 8
  store i1 %"059", ptr %"239_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"160", ptr %"239_1", align 8
  %"239_068" = load i1, ptr %"239_0", align 1
  %"239_169" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"239_1", align 8
  %"235_370" = load i64, ptr %"235_3", align 8
  %"235_471" = load { ptr, ptr, i64 }, ptr %"235_4", align 8
  %"235_572" = load i64, ptr %"235_5", align 8
  store i1 %"239_068", ptr %"239_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"239_169", ptr %"239_1", align 8
  store i64 %"235_370", ptr %"235_3", align 8
  store { ptr, ptr, i64 } %"235_471", ptr %"235_4", align 8
  store i64 %"235_572", ptr %"235_5", align 8
  %"239_073" = load i1, ptr %"239_0", align 1
  %"239_174" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"239_1", align 8
  %"235_375" = load i64, ptr %"235_3", align 8
  %"235_476" = load { ptr, ptr, i64 }, ptr %"235_4", align 8
  %"235_577" = load i64, ptr %"235_5", align 8
  switch i1 %"239_073", label %33 [
    i1 true, label %34
  ]

33:                                               ; preds = %cond_exit_239
  store { i1, { { i64, i64, i64 }, i64 } } %"239_174", ptr %"257_0", align 8
  store i64 %"235_375", ptr %"257_1", align 8
  store { ptr, ptr, i64 } %"235_476", ptr %"257_2", align 8
  store i64 %"235_577", ptr %"257_3", align 8
  br label %21

34:                                               ; preds = %cond_exit_239
  store { i1, { { i64, i64, i64 }, i64 } } %"239_174", ptr %"272_0", align 8
  store i64 %"235_375", ptr %"272_1", align 8
  store { ptr, ptr, i64 } %"235_476", ptr %"272_2", align 8
  store i64 %"235_577", ptr %"272_3", align 8
  br label %26

cond_259_case_0:                                  ; preds = %23
  br label %cond_exit_259

cond_259_case_1:                                  ; preds = %24
  %"095" = load { { i64, i64, i64 }, i64 }, ptr %"094", align 8
  store { { i64, i64, i64 }, i64 } %"095", ptr %"264_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"266_0", align 8
  %"266_096" = load { i32, ptr }, ptr %"266_0", align 8
  %"264_097" = load { { i64, i64, i64 }, i64 }, ptr %"264_0", align 8
  %35 = extractvalue { i32, ptr } %"266_096", 0
  %shift_code = add i32 %35, 1000
  %36 = extractvalue { i32, ptr } %"266_096", 1
  call void @panic(i32 %shift_code, ptr %36)
  br label %cond_exit_259

cond_exit_259:                                    ; preds = %cond_259_case_1, %cond_259_case_0
  %"270_098" = load {}, ptr %"270_0", align 1
  %"257_199" = load i64, ptr %"257_1", align 8
  %"257_2100" = load { ptr, ptr, i64 }, ptr %"257_2", align 8
  %"257_3101" = load i64, ptr %"257_3", align 8
  store {} %"270_098", ptr %"270_0", align 1
  store i64 %"257_199", ptr %"257_1", align 8
  store { ptr, ptr, i64 } %"257_2100", ptr %"257_2", align 8
  store i64 %"257_3101", ptr %"257_3", align 8
  %"270_0102" = load {}, ptr %"270_0", align 1
  %"257_1103" = load i64, ptr %"257_1", align 8
  %"257_2104" = load { ptr, ptr, i64 }, ptr %"257_2", align 8
  %"257_3105" = load i64, ptr %"257_3", align 8
  switch i1 false, label %37 [
  ]

37:                                               ; preds = %cond_exit_259
  store i64 %"257_1103", ptr %"253_0", align 8
  store { ptr, ptr, i64 } %"257_2104", ptr %"253_1", align 8
  store i64 %"257_3105", ptr %"253_2", align 8
  br label %19

cond_274_case_0:                                  ; preds = %28
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"278_0", align 8
  %"278_0113" = load { i32, ptr }, ptr %"278_0", align 8
  %38 = extractvalue { i32, ptr } %"278_0113", 0
  %shift_code114 = add i32 %38, 1000
  %39 = extractvalue { i32, ptr } %"278_0113", 1
  call void @panic(i32 %shift_code114, ptr %39)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"280_0", align 8
  %"280_0115" = load { { i64, i64, i64 }, i64 }, ptr %"280_0", align 8
  store { { i64, i64, i64 }, i64 } %"280_0115", ptr %"0111", align 8
  br label %cond_exit_274

cond_274_case_1:                                  ; preds = %29
  %"0117" = load { { i64, i64, i64 }, i64 }, ptr %"0116", align 8
  store { { i64, i64, i64 }, i64 } %"0117", ptr %"282_0", align 8
  %"282_0118" = load { { i64, i64, i64 }, i64 }, ptr %"282_0", align 8
  store { { i64, i64, i64 }, i64 } %"282_0118", ptr %"0111", align 8
  br label %cond_exit_274

cond_exit_274:                                    ; preds = %cond_274_case_1, %cond_274_case_0
  %"0112" = load { { i64, i64, i64 }, i64 }, ptr %"0111", align 8
  store { { i64, i64, i64 }, i64 } %"0112", ptr %"274_0", align 8
  %"274_0119" = load { { i64, i64, i64 }, i64 }, ptr %"274_0", align 8
  %40 = extractvalue { { i64, i64, i64 }, i64 } %"274_0119", 1
  %41 = extractvalue { { i64, i64, i64 }, i64 } %"274_0119", 0
  store i64 %40, ptr %"284_0", align 8
  store { i64, i64, i64 } %41, ptr %"284_1", align 8
  %"284_0120" = load i64, ptr %"284_0", align 8
  %"284_1121" = load { i64, i64, i64 }, ptr %"284_1", align 8
  %42 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"284_0120", 1
  %43 = insertvalue { { i64, i64, i64 }, i64 } %42, { i64, i64, i64 } %"284_1121", 0
  store { { i64, i64, i64 }, i64 } %43, ptr %"285_0", align 8
  %"285_0122" = load { { i64, i64, i64 }, i64 }, ptr %"285_0", align 8
  %44 = extractvalue { { i64, i64, i64 }, i64 } %"285_0122", 1
  %45 = extractvalue { { i64, i64, i64 }, i64 } %"285_0122", 0
  store i64 %44, ptr %"286_0", align 8
  store { i64, i64, i64 } %45, ptr %"286_1", align 8
  %"286_0123" = load i64, ptr %"286_0", align 8
  store i64 %"286_0123", ptr %"288_0", align 8
  %"272_2124" = load { ptr, ptr, i64 }, ptr %"272_2", align 8
  %"288_0125" = load i64, ptr %"288_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"272_2124", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"272_2124", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"272_2124", 2
  %46 = icmp ult i64 %"288_0125", 5
  br i1 %46, label %48, label %47

47:                                               ; preds = %cond_exit_274
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0126", align 8
  store { ptr, ptr, i64 } %"272_2124", ptr %"1127", align 8
  br label %53

48:                                               ; preds = %cond_exit_274
  %49 = add i64 %"288_0125", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %49)
  %50 = getelementptr inbounds i64, ptr %array_ptr, i64 %49
  %51 = load i64, ptr %50, align 8
  %52 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %51, 1
  store { i1, i64 } %52, ptr %"0126", align 8
  store { ptr, ptr, i64 } %"272_2124", ptr %"1127", align 8
  br label %53

53:                                               ; preds = %47, %48
  %"0128" = load { i1, i64 }, ptr %"0126", align 8
  %"1129" = load { ptr, ptr, i64 }, ptr %"1127", align 8
  store { i1, i64 } %"0128", ptr %"289_0", align 8
  store { ptr, ptr, i64 } %"1129", ptr %"289_1", align 8
  %"289_0130" = load { i1, i64 }, ptr %"289_0", align 8
  %54 = extractvalue { i1, i64 } %"289_0130", 0
  switch i1 %54, label %55 [
    i1 true, label %56
  ]

55:                                               ; preds = %53
  br label %cond_290_case_0

56:                                               ; preds = %53
  %57 = extractvalue { i1, i64 } %"289_0130", 1
  store i64 %57, ptr %"0136", align 8
  br label %cond_290_case_1

cond_290_case_0:                                  ; preds = %55
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"294_0", align 8
  %"294_0133" = load { i32, ptr }, ptr %"294_0", align 8
  %58 = extractvalue { i32, ptr } %"294_0133", 0
  %shift_code134 = add i32 %58, 1000
  %59 = extractvalue { i32, ptr } %"294_0133", 1
  call void @panic(i32 %shift_code134, ptr %59)
  store i64 0, ptr %"296_0", align 8
  %"296_0135" = load i64, ptr %"296_0", align 8
  store i64 %"296_0135", ptr %"0131", align 8
  br label %cond_exit_290

cond_290_case_1:                                  ; preds = %56
  %"0137" = load i64, ptr %"0136", align 8
  store i64 %"0137", ptr %"298_0", align 8
  %"298_0138" = load i64, ptr %"298_0", align 8
  store i64 %"298_0138", ptr %"0131", align 8
  br label %cond_exit_290

cond_exit_290:                                    ; preds = %cond_290_case_1, %cond_290_case_0
  %"0132" = load i64, ptr %"0131", align 8
  store i64 %"0132", ptr %"290_0", align 8
  %"300_0139" = load {}, ptr %"300_0", align 1
  %60 = call i64 @gpu.function_id.add()
  store i64 %60, ptr %"302_0", align 8
  %"272_3140" = load i64, ptr %"272_3", align 8
  %"302_0141" = load i64, ptr %"302_0", align 8
  %"272_1142" = load i64, ptr %"272_1", align 8
  %"290_0143" = load i64, ptr %"290_0", align 8
  call void @"gpu.call.ii:i"(i64 %"272_3140", i64 %"302_0141", i64 %"272_1142", i64 %"290_0143")
  store i64 %"272_3140", ptr %"303_0", align 8
  %"303_0144" = load i64, ptr %"303_0", align 8
  %61 = call i64 @gpu.result.i(i64 %"303_0144")
  store i64 %"303_0144", ptr %"304_0", align 8
  store i64 %61, ptr %"304_1", align 8
  %"286_1145" = load { i64, i64, i64 }, ptr %"286_1", align 8
  %62 = extractvalue { i64, i64, i64 } %"286_1145", 0
  %63 = extractvalue { i64, i64, i64 } %"286_1145", 1
  %64 = extractvalue { i64, i64, i64 } %"286_1145", 2
  store i64 %62, ptr %"287_0", align 8
  store i64 %63, ptr %"287_1", align 8
  store i64 %64, ptr %"287_2", align 8
  %"305_0146" = load {}, ptr %"305_0", align 1
  %"287_0147" = load i64, ptr %"287_0", align 8
  %"287_2148" = load i64, ptr %"287_2", align 8
  %"287_1149" = load i64, ptr %"287_1", align 8
  %"304_1150" = load i64, ptr %"304_1", align 8
  %"289_1151" = load { ptr, ptr, i64 }, ptr %"289_1", align 8
  %"304_0152" = load i64, ptr %"304_0", align 8
  store {} %"305_0146", ptr %"305_0", align 1
  store i64 %"287_0147", ptr %"287_0", align 8
  store i64 %"287_2148", ptr %"287_2", align 8
  store i64 %"287_1149", ptr %"287_1", align 8
  store i64 %"304_1150", ptr %"304_1", align 8
  store { ptr, ptr, i64 } %"289_1151", ptr %"289_1", align 8
  store i64 %"304_0152", ptr %"304_0", align 8
  %"305_0153" = load {}, ptr %"305_0", align 1
  %"287_0154" = load i64, ptr %"287_0", align 8
  %"287_2155" = load i64, ptr %"287_2", align 8
  %"287_1156" = load i64, ptr %"287_1", align 8
  %"304_1157" = load i64, ptr %"304_1", align 8
  %"289_1158" = load { ptr, ptr, i64 }, ptr %"289_1", align 8
  %"304_0159" = load i64, ptr %"304_0", align 8
  switch i1 false, label %65 [
  ]

65:                                               ; preds = %cond_exit_290
  store i64 %"287_0154", ptr %"231_0", align 8
  store i64 %"287_2155", ptr %"231_1", align 8
  store i64 %"287_1156", ptr %"231_2", align 8
  store i64 %"304_1157", ptr %"231_3", align 8
  store { ptr, ptr, i64 } %"289_1158", ptr %"231_4", align 8
  store i64 %"304_0159", ptr %"231_5", align 8
  br label %8
}

define internal { i64, i64 } @"__hugr__.gpu_polymorphic.fired$4.308"(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"309_0" = alloca i64, align 8
  %"311_0" = alloca i64, align 8
  %"311_1" = alloca i64, align 8
  %"313_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"13" = alloca i64, align 8
  %"320_0" = alloca i64, align 8
  %"320_1" = alloca i64, align 8
  %"320_2" = alloca i64, align 8
  %"320_3" = alloca i64, align 8
  %"324_0" = alloca i64, align 8
  %"324_1" = alloca i64, align 8
  %"324_2" = alloca i64, align 8
  %"324_3" = alloca i64, align 8
  %"342_0" = alloca i64, align 8
  %"351_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"351_1" = alloca i64, align 8
  %"366_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"366_1" = alloca i64, align 8
  %"317_0" = alloca {}, align 8
  %"316_0" = alloca i64, align 8
  %"316_2" = alloca i64, align 8
  %"316_1" = alloca i64, align 8
  %"315_0" = alloca { i64, i64, i64 }, align 8
  %"322_0" = alloca {}, align 8
  %"328_0" = alloca i1, align 1
  %"328_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"326_0" = alloca { i64, i64, i64 }, align 8
  %"327_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"041" = alloca i1, align 1
  %"142" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"333_0" = alloca i1, align 1
  %"332_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"047" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"336_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"339_0" = alloca i1, align 1
  %"338_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"349_0" = alloca {}, align 8
  %"348_1" = alloca i64, align 8
  %"348_0" = alloca i64, align 8
  %"344_0" = alloca {}, align 8
  %"346_0" = alloca i64, align 8
  %"347_0" = alloca i64, align 8
  %"364_0" = alloca {}, align 8
  %"363_0" = alloca {}, align 8
  %"072" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"358_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"360_0" = alloca { i32, ptr }, align 8
  %"390_0" = alloca {}, align 8
  %"381_0" = alloca i64, align 8
  %"381_2" = alloca i64, align 8
  %"381_1" = alloca i64, align 8
  %"388_0" = alloca i64, align 8
  %"389_0" = alloca {}, align 8
  %"384_0" = alloca {}, align 8
  %"382_0" = alloca i64, align 8
  %"368_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"083" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"372_0" = alloca { i32, ptr }, align 8
  %"374_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"088" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"376_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"386_0" = alloca i64, align 8
  %"387_0" = alloca i64, align 8
  %"378_0" = alloca i64, align 8
  %"378_1" = alloca { i64, i64, i64 }, align 8
  %"379_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"380_0" = alloca i64, align 8
  %"380_1" = alloca { i64, i64, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"309_0", align 8
  %"309_01" = load i64, ptr %"309_0", align 8
  store i64 %"309_01", ptr %"313_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"313_04" = load i64, ptr %"313_0", align 8
  store i64 %"313_04", ptr %"313_0", align 8
  store {} undef, ptr %"317_0", align 1
  %2 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$4.538"()
  store { i64, i64, i64 } %2, ptr %"315_0", align 8
  %"315_05" = load { i64, i64, i64 }, ptr %"315_0", align 8
  %3 = extractvalue { i64, i64, i64 } %"315_05", 0
  %4 = extractvalue { i64, i64, i64 } %"315_05", 1
  %5 = extractvalue { i64, i64, i64 } %"315_05", 2
  store i64 %3, ptr %"316_0", align 8
  store i64 %4, ptr %"316_1", align 8
  store i64 %5, ptr %"316_2", align 8
  %"317_06" = load {}, ptr %"317_0", align 1
  %"316_07" = load i64, ptr %"316_0", align 8
  %"316_28" = load i64, ptr %"316_2", align 8
  %"316_19" = load i64, ptr %"316_1", align 8
  %"313_010" = load i64, ptr %"313_0", align 8
  store {} %"317_06", ptr %"317_0", align 1
  store i64 %"316_07", ptr %"316_0", align 8
  store i64 %"316_28", ptr %"316_2", align 8
  store i64 %"316_19", ptr %"316_1", align 8
  store i64 %"313_010", ptr %"313_0", align 8
  %"317_011" = load {}, ptr %"317_0", align 1
  %"316_012" = load i64, ptr %"316_0", align 8
  %"316_213" = load i64, ptr %"316_2", align 8
  %"316_114" = load i64, ptr %"316_1", align 8
  %"313_015" = load i64, ptr %"313_0", align 8
  switch i1 false, label %6 [
  ]

6:                                                ; preds = %1
  store i64 %"316_012", ptr %"320_0", align 8
  store i64 %"316_213", ptr %"320_1", align 8
  store i64 %"316_114", ptr %"320_2", align 8
  store i64 %"313_015", ptr %"320_3", align 8
  br label %7

7:                                                ; preds = %51, %6
  %"320_018" = load i64, ptr %"320_0", align 8
  %"320_119" = load i64, ptr %"320_1", align 8
  %"320_220" = load i64, ptr %"320_2", align 8
  %"320_321" = load i64, ptr %"320_3", align 8
  store i64 %"320_018", ptr %"320_0", align 8
  store i64 %"320_119", ptr %"320_1", align 8
  store i64 %"320_220", ptr %"320_2", align 8
  store i64 %"320_321", ptr %"320_3", align 8
  store {} undef, ptr %"322_0", align 1
  %"322_022" = load {}, ptr %"322_0", align 1
  %"320_023" = load i64, ptr %"320_0", align 8
  %"320_124" = load i64, ptr %"320_1", align 8
  %"320_225" = load i64, ptr %"320_2", align 8
  %"320_326" = load i64, ptr %"320_3", align 8
  store {} %"322_022", ptr %"322_0", align 1
  store i64 %"320_023", ptr %"320_0", align 8
  store i64 %"320_124", ptr %"320_1", align 8
  store i64 %"320_225", ptr %"320_2", align 8
  store i64 %"320_326", ptr %"320_3", align 8
  %"322_027" = load {}, ptr %"322_0", align 1
  %"320_028" = load i64, ptr %"320_0", align 8
  %"320_129" = load i64, ptr %"320_1", align 8
  %"320_230" = load i64, ptr %"320_2", align 8
  %"320_331" = load i64, ptr %"320_3", align 8
  switch i1 false, label %8 [
  ]

8:                                                ; preds = %7
  store i64 %"320_028", ptr %"324_0", align 8
  store i64 %"320_129", ptr %"324_1", align 8
  store i64 %"320_230", ptr %"324_2", align 8
  store i64 %"320_331", ptr %"324_3", align 8
  br label %9

9:                                                ; preds = %8
  %"324_032" = load i64, ptr %"324_0", align 8
  %"324_133" = load i64, ptr %"324_1", align 8
  %"324_234" = load i64, ptr %"324_2", align 8
  %"324_335" = load i64, ptr %"324_3", align 8
  store i64 %"324_032", ptr %"324_0", align 8
  store i64 %"324_133", ptr %"324_1", align 8
  store i64 %"324_234", ptr %"324_2", align 8
  store i64 %"324_335", ptr %"324_3", align 8
  %"324_036" = load i64, ptr %"324_0", align 8
  %"324_237" = load i64, ptr %"324_2", align 8
  %"324_138" = load i64, ptr %"324_1", align 8
  %10 = insertvalue { i64, i64, i64 } poison, i64 %"324_036", 0
  %11 = insertvalue { i64, i64, i64 } %10, i64 %"324_237", 1
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"324_138", 2
  store { i64, i64, i64 } %12, ptr %"326_0", align 8
  %"326_039" = load { i64, i64, i64 }, ptr %"326_0", align 8
  %13 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.491({ i64, i64, i64 } %"326_039")
  store { i1, { { i64, i64, i64 }, i64 } } %13, ptr %"327_0", align 8
  %"327_040" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"327_0", align 8
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"327_040", 0
  switch i1 %14, label %15 [
    i1 true, label %16
  ]

15:                                               ; preds = %9
  br label %cond_328_case_0

16:                                               ; preds = %9
  %17 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"327_040", 1
  store { { i64, i64, i64 }, i64 } %17, ptr %"047", align 8
  br label %cond_328_case_1

18:                                               ; preds = %38
  %"342_058" = load i64, ptr %"342_0", align 8
  store i64 %"342_058", ptr %"342_0", align 8
  store {} undef, ptr %"349_0", align 1
  store {} zeroinitializer, ptr %"344_0", align 1
  %"344_059" = load {}, ptr %"344_0", align 1
  %19 = call i64 @gpu.function_id.total()
  store i64 %19, ptr %"346_0", align 8
  %"342_060" = load i64, ptr %"342_0", align 8
  %"346_061" = load i64, ptr %"346_0", align 8
  call void @"gpu.call.:i"(i64 %"342_060", i64 %"346_061")
  store i64 %"342_060", ptr %"347_0", align 8
  %"347_062" = load i64, ptr %"347_0", align 8
  %20 = call i64 @gpu.result.i(i64 %"347_062")
  store i64 %"347_062", ptr %"348_0", align 8
  store i64 %20, ptr %"348_1", align 8
  %"349_063" = load {}, ptr %"349_0", align 1
  %"348_164" = load i64, ptr %"348_1", align 8
  %"348_065" = load i64, ptr %"348_0", align 8
  store {} %"349_063", ptr %"349_0", align 1
  store i64 %"348_164", ptr %"348_1", align 8
  store i64 %"348_065", ptr %"348_0", align 8
  %"349_066" = load {}, ptr %"349_0", align 1
  %"348_167" = load i64, ptr %"348_1", align 8
  %"348_068" = load i64, ptr %"348_0", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %18
  store i64 %"348_167", ptr %"02", align 8
  store i64 %"348_068", ptr %"13", align 8
  br label %32

22:                                               ; preds = %34
  %"351_069" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"351_0", align 8
  %"351_170" = load i64, ptr %"351_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"351_069", ptr %"351_0", align 8
  store i64 %"351_170", ptr %"351_1", align 8
  store {} undef, ptr %"364_0", align 1
  store {} undef, ptr %"363_0", align 1
  %"351_071" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"351_0", align 8
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"351_071", 0
  switch i1 %23, label %24 [
    i1 true, label %25
  ]

24:                                               ; preds = %22
  br label %cond_353_case_0

25:                                               ; preds = %22
  %26 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"351_071", 1
  store { { i64, i64, i64 }, i64 } %26, ptr %"072", align 8
  br label %cond_353_case_1

27:                                               ; preds = %35
  %"366_080" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"366_0", align 8
  %"366_181" = load i64, ptr %"366_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"366_080", ptr %"366_0", align 8
  store i64 %"366_181", ptr %"366_1", align 8
  store {} undef, ptr %"390_0", align 1
  store {} undef, ptr %"389_0", align 1
  store {} zeroinitializer, ptr %"384_0", align 1
  store i64 2, ptr %"382_0", align 8
  %"366_082" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"366_0", align 8
  %28 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"366_082", 0
  switch i1 %28, label %29 [
    i1 true, label %30
  ]

29:                                               ; preds = %27
  br label %cond_368_case_0

30:                                               ; preds = %27
  %31 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"366_082", 1
  store { { i64, i64, i64 }, i64 } %31, ptr %"088", align 8
  br label %cond_368_case_1

32:                                               ; preds = %21
  %"016" = load i64, ptr %"02", align 8
  %"117" = load i64, ptr %"13", align 8
  store i64 %"016", ptr %"311_0", align 8
  store i64 %"117", ptr %"311_1", align 8
  %"311_0111" = load i64, ptr %"311_0", align 8
  %"311_1112" = load i64, ptr %"311_1", align 8
  store i64 %"311_0111", ptr %"0", align 8
  store i64 %"311_1112", ptr %"1", align 8
  %"0113" = load i64, ptr %"0", align 8
  %"1114" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"0113", 0
  %mrv115 = insertvalue { i64, i64 } %mrv, i64 %"1114", 1
  ret { i64, i64 } %mrv115

cond_328_case_0:                                  ; preds = %15
  store i1 false, ptr %"333_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"332_0", align 8
  %"333_045" = load i1, ptr %"333_0", align 1
  %"332_046" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"332_0", align 8
  store i1 %"333_045", ptr %"041", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"332_046", ptr %"142", align 8
  br label %cond_exit_328

cond_328_case_1:                                  ; preds = %16
  %"048" = load { { i64, i64, i64 }, i64 }, ptr %"047", align 8
  store { { i64, i64, i64 }, i64 } %"048", ptr %"336_0", align 8
  store i1 true, ptr %"339_0", align 1
  %"336_049" = load { { i64, i64, i64 }, i64 }, ptr %"336_0", align 8
  %33 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"336_049", 1
  store { i1, { { i64, i64, i64 }, i64 } } %33, ptr %"338_0", align 8
  %"339_050" = load i1, ptr %"339_0", align 1
  %"338_051" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"338_0", align 8
  store i1 %"339_050", ptr %"041", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"338_051", ptr %"142", align 8
  br label %cond_exit_328

cond_exit_328:                                    ; preds = %cond_328_case_1, %cond_328_case_0
  %"043" = load i1, ptr %"041", align 1
  %"144" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"142", align 8
  store i1 %"043", ptr %"328_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"144", ptr %"328_1", align 8
  %"328_052" = load i1, ptr %"328_0", align 1
  %"328_153" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"328_1", align 8
  %"324_354" = load i64, ptr %"324_3", align 8
  store i1 %"328_052", ptr %"328_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"328_153", ptr %"328_1", align 8
  store i64 %"324_354", ptr %"324_3", align 8
  %"328_055" = load i1, ptr %"328_0", align 1
  %"328_156" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"328_1", align 8
  %"324_357" = load i64, ptr %"324_3", align 8
  switch i1 %"328_055", label %34 [
    i1 true, label %35
  ]

34:                                               ; preds = %cond_exit_328
  store { i1, { { i64, i64, i64 }, i64 } } %"328_156", ptr %"351_0", align 8
  store i64 %"324_357", ptr %"351_1", align 8
  br label %22

35:                                               ; preds = %cond_exit_328
  store { i1, { { i64, i64, i64 }, i64 } } %"328_156", ptr %"366_0", align 8
  store i64 %"324_357", ptr %"366_1", align 8
  br label %27

cond_353_case_0:                                  ; preds = %24
  br label %cond_exit_353

cond_353_case_1:                                  ; preds = %25
  %"073" = load { { i64, i64, i64 }, i64 }, ptr %"072", align 8
  store { { i64, i64, i64 }, i64 } %"073", ptr %"358_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"360_0", align 8
  %"360_074" = load { i32, ptr }, ptr %"360_0", align 8
  %"358_075" = load { { i64, i64, i64 }, i64 }, ptr %"358_0", align 8
  %36 = extractvalue { i32, ptr } %"360_074", 0
  %shift_code = add i32 %36, 1000
  %37 = extractvalue { i32, ptr } %"360_074", 1
  call void @panic(i32 %shift_code, ptr %37)
  br label %cond_exit_353

cond_exit_353:                                    ; preds = %cond_353_case_1, %cond_353_case_0
  %"364_076" = load {}, ptr %"364_0", align 1
  %"351_177" = load i64, ptr %"351_1", align 8
  store {} %"364_076", ptr %"364_0", align 1
  store i64 %"351_177", ptr %"351_1", align 8
  %"364_078" = load {}, ptr %"364_0", align 1
  %"351_179" = load i64, ptr %"351_1", align 8
  switch i1 false, label %38 [
  ]

38:                                               ; preds = %cond_exit_353
  store i64 %"351_179", ptr %"342_0", align 8
  br label %18

cond_368_case_0:                                  ; preds = %29
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"372_0", align 8
  %"372_085" = load { i32, ptr }, ptr %"372_0", align 8
  %39 = extractvalue { i32, ptr } %"372_085", 0
  %shift_code86 = add i32 %39, 1000
  %40 = extractvalue { i32, ptr } %"372_085", 1
  call void @panic(i32 %shift_code86, ptr %40)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"374_0", align 8
  %"374_087" = load { { i64, i64, i64 }, i64 }, ptr %"374_0", align 8
  store { { i64, i64, i64 }, i64 } %"374_087", ptr %"083", align 8
  br label %cond_exit_368

cond_368_case_1:                                  ; preds = %30
  %"089" = load { { i64, i64, i64 }, i64 }, ptr %"088", align 8
  store { { i64, i64, i64 }, i64 } %"089", ptr %"376_0", align 8
  %"376_090" = load { { i64, i64, i64 }, i64 }, ptr %"376_0", align 8
  store { { i64, i64, i64 }, i64 } %"376_090", ptr %"083", align 8
  br label %cond_exit_368

cond_exit_368:                                    ; preds = %cond_368_case_1, %cond_368_case_0
  %"084" = load { { i64, i64, i64 }, i64 }, ptr %"083", align 8
  store { { i64, i64, i64 }, i64 } %"084", ptr %"368_0", align 8
  %"384_091" = load {}, ptr %"384_0", align 1
  %41 = call i64 @gpu.function_id.fire()
  store i64 %41, ptr %"386_0", align 8
  %"366_192" = load i64, ptr %"366_1", align 8
  %"386_093" = load i64, ptr %"386_0", align 8
  %"382_094" = load i64, ptr %"382_0", align 8
  call void @"gpu.call.i:v"(i64 %"366_192", i64 %"386_093", i64 %"382_094")
  store i64 %"366_192", ptr %"387_0", align 8
  %"387_095" = load i64, ptr %"387_0", align 8
  store i64 %"387_095", ptr %"388_0", align 8
  %"368_096" = load { { i64, i64, i64 }, i64 }, ptr %"368_0", align 8
  %42 = extractvalue { { i64, i64, i64 }, i64 } %"368_096", 1
  %43 = extractvalue { { i64, i64, i64 }, i64 } %"368_096", 0
  store i64 %42, ptr %"378_0", align 8
  store { i64, i64, i64 } %43, ptr %"378_1", align 8
  %"378_097" = load i64, ptr %"378_0", align 8
  %"378_198" = load { i64, i64, i64 }, ptr %"378_1", align 8
  %44 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"378_097", 1
  %45 = insertvalue { { i64, i64, i64 }, i64 } %44, { i64, i64, i64 } %"378_198", 0
  store { { i64, i64, i64 }, i64 } %45, ptr %"379_0", align 8
  %"379_099" = load { { i64, i64, i64 }, i64 }, ptr %"379_0", align 8
  %46 = extractvalue { { i64, i64, i64 }, i64 } %"379_099", 1
  %47 = extractvalue { { i64, i64, i64 }, i64 } %"379_099", 0
  store i64 %46, ptr %"380_0", align 8
  store { i64, i64, i64 } %47, ptr %"380_1", align 8
  %"380_1100" = load { i64, i64, i64 }, ptr %"380_1", align 8
  %48 = extractvalue { i64, i64, i64 } %"380_1100", 0
  %49 = extractvalue { i64, i64, i64 } %"380_1100", 1
  %50 = extractvalue { i64, i64, i64 } %"380_1100", 2
  store i64 %48, ptr %"381_0", align 8
  store i64 %49, ptr %"381_1", align 8
  store i64 %50, ptr %"381_2", align 8
  %"390_0101" = load {}, ptr %"390_0", align 1
  %"381_0102" = load i64, ptr %"381_0", align 8
  %"381_2103" = load i64, ptr %"381_2", align 8
  %"381_1104" = load i64, ptr %"381_1", align 8
  %"388_0105" = load i64, ptr %"388_0", align 8
  store {} %"390_0101", ptr %"390_0", align 1
  store i64 %"381_0102", ptr %"381_0", align 8
  store i64 %"381_2103", ptr %"381_2", align 8
  store i64 %"381_1104", ptr %"381_1", align 8
  store i64 %"388_0105", ptr %"388_0", align 8
  %"390_0106" = load {}, ptr %"390_0", align 1
  %"381_0107" = load i64, ptr %"381_0", align 8
  %"381_2108" = load i64, ptr %"381_2", align 8
  %"381_1109" = load i64, ptr %"381_1", align 8
  %"388_0110" = load i64, ptr %"388_0", align 8
  switch i1 false, label %51 [
  ]

51:                                               ; preds = %cond_exit_368
  store i64 %"381_0107", ptr %"320_0", align 8
  store i64 %"381_2108", ptr %"320_1", align 8
  store i64 %"381_1109", ptr %"320_2", align 8
  store i64 %"388_0110", ptr %"320_3", align 8
  br label %7
}

define internal { i64, i64 } @"__hugr__.gpu_polymorphic.fired$6.391"(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"392_0" = alloca i64, align 8
  %"394_0" = alloca i64, align 8
  %"394_1" = alloca i64, align 8
  %"396_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"13" = alloca i64, align 8
  %"403_0" = alloca i64, align 8
  %"403_1" = alloca i64, align 8
  %"403_2" = alloca i64, align 8
  %"403_3" = alloca i64, align 8
  %"407_0" = alloca i64, align 8
  %"407_1" = alloca i64, align 8
  %"407_2" = alloca i64, align 8
  %"407_3" = alloca i64, align 8
  %"425_0" = alloca i64, align 8
  %"434_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"434_1" = alloca i64, align 8
  %"449_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"449_1" = alloca i64, align 8
  %"400_0" = alloca {}, align 8
  %"399_0" = alloca i64, align 8
  %"399_2" = alloca i64, align 8
  %"399_1" = alloca i64, align 8
  %"398_0" = alloca { i64, i64, i64 }, align 8
  %"405_0" = alloca {}, align 8
  %"411_0" = alloca i1, align 1
  %"411_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"409_0" = alloca { i64, i64, i64 }, align 8
  %"410_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"041" = alloca i1, align 1
  %"142" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"416_0" = alloca i1, align 1
  %"415_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"047" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"419_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"422_0" = alloca i1, align 1
  %"421_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"432_0" = alloca {}, align 8
  %"431_1" = alloca i64, align 8
  %"431_0" = alloca i64, align 8
  %"427_0" = alloca {}, align 8
  %"429_0" = alloca i64, align 8
  %"430_0" = alloca i64, align 8
  %"447_0" = alloca {}, align 8
  %"446_0" = alloca {}, align 8
  %"072" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"441_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"443_0" = alloca { i32, ptr }, align 8
  %"473_0" = alloca {}, align 8
  %"464_0" = alloca i64, align 8
  %"464_2" = alloca i64, align 8
  %"464_1" = alloca i64, align 8
  %"471_0" = alloca i64, align 8
  %"472_0" = alloca {}, align 8
  %"467_0" = alloca {}, align 8
  %"465_0" = alloca i64, align 8
  %"451_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"083" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"455_0" = alloca { i32, ptr }, align 8
  %"457_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"088" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"459_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"469_0" = alloca i64, align 8
  %"470_0" = alloca i64, align 8
  %"461_0" = alloca i64, align 8
  %"461_1" = alloca { i64, i64, i64 }, align 8
  %"462_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"463_0" = alloca i64, align 8
  %"463_1" = alloca { i64, i64, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"392_0", align 8
  %"392_01" = load i64, ptr %"392_0", align 8
  store i64 %"392_01", ptr %"396_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"396_04" = load i64, ptr %"396_0", align 8
  store i64 %"396_04", ptr %"396_0", align 8
  store {} undef, ptr %"400_0", align 1
  %2 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$6.474"()
  store { i64, i64, i64 } %2, ptr %"398_0", align 8
  %"398_05" = load { i64, i64, i64 }, ptr %"398_0", align 8
  %3 = extractvalue { i64, i64, i64 } %"398_05", 0
  %4 = extractvalue { i64, i64, i64 } %"398_05", 1
  %5 = extractvalue { i64, i64, i64 } %"398_05", 2
  store i64 %3, ptr %"399_0", align 8
  store i64 %4, ptr %"399_1", align 8
  store i64 %5, ptr %"399_2", align 8
  %"400_06" = load {}, ptr %"400_0", align 1
  %"399_07" = load i64, ptr %"399_0", align 8
  %"399_28" = load i64, ptr %"399_2", align 8
  %"399_19" = load i64, ptr %"399_1", align 8
  %"396_010" = load i64, ptr %"396_0", align 8
  store {} %"400_06", ptr %"400_0", align 1
  store i64 %"399_07", ptr %"399_0", align 8
  store i64 %"399_28", ptr %"399_2", align 8
  store i64 %"399_19", ptr %"399_1", align 8
  store i64 %"396_010", ptr %"396_0", align 8
  %"400_011" = load {}, ptr %"400_0", align 1
  %"399_012" = load i64, ptr %"399_0", align 8
  %"399_213" = load i64, ptr %"399_2", align 8
  %"399_114" = load i64, ptr %"399_1", align 8
  %"396_015" = load i64, ptr %"396_0", align 8
  switch i1 false, label %6 [
  ]

6:                                                ; preds = %1
  store i64 %"399_012", ptr %"403_0", align 8
  store i64 %"399_213", ptr %"403_1", align 8
  store i64 %"399_114", ptr %"403_2", align 8
  store i64 %"396_015", ptr %"403_3", align 8
  br label %7

7:                                                ; preds = %51, %6
  %"403_018" = load i64, ptr %"403_0", align 8
  %"403_119" = load i64, ptr %"403_1", align 8
  %"403_220" = load i64, ptr %"403_2", align 8
  %"403_321" = load i64, ptr %"403_3", align 8
  store i64 %"403_018", ptr %"403_0", align 8
  store i64 %"403_119", ptr %"403_1", align 8
  store i64 %"403_220", ptr %"403_2", align 8
  store i64 %"403_321", ptr %"403_3", align 8
  store {} undef, ptr %"405_0", align 1
  %"405_022" = load {}, ptr %"405_0", align 1
  %"403_023" = load i64, ptr %"403_0", align 8
  %"403_124" = load i64, ptr %"403_1", align 8
  %"403_225" = load i64, ptr %"403_2", align 8
  %"403_326" = load i64, ptr %"403_3", align 8
  store {} %"405_022", ptr %"405_0", align 1
  store i64 %"403_023", ptr %"403_0", align 8
  store i64 %"403_124", ptr %"403_1", align 8
  store i64 %"403_225", ptr %"403_2", align 8
  store i64 %"403_326", ptr %"403_3", align 8
  %"405_027" = load {}, ptr %"405_0", align 1
  %"403_028" = load i64, ptr %"403_0", align 8
  %"403_129" = load i64, ptr %"403_1", align 8
  %"403_230" = load i64, ptr %"403_2", align 8
  %"403_331" = load i64, ptr %"403_3", align 8
  switch i1 false, label %8 [
  ]

8:                                                ; preds = %7
  store i64 %"403_028", ptr %"407_0", align 8
  store i64 %"403_129", ptr %"407_1", align 8
  store i64 %"403_230", ptr %"407_2", align 8
  store i64 %"403_331", ptr %"407_3", align 8
  br label %9

9:                                                ; preds = %8
  %"407_032" = load i64, ptr %"407_0", align 8
  %"407_133" = load i64, ptr %"407_1", align 8
  %"407_234" = load i64, ptr %"407_2", align 8
  %"407_335" = load i64, ptr %"407_3", align 8
  store i64 %"407_032", ptr %"407_0", align 8
  store i64 %"407_133", ptr %"407_1", align 8
  store i64 %"407_234", ptr %"407_2", align 8
  store i64 %"407_335", ptr %"407_3", align 8
  %"407_036" = load i64, ptr %"407_0", align 8
  %"407_237" = load i64, ptr %"407_2", align 8
  %"407_138" = load i64, ptr %"407_1", align 8
  %10 = insertvalue { i64, i64, i64 } poison, i64 %"407_036", 0
  %11 = insertvalue { i64, i64, i64 } %10, i64 %"407_237", 1
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"407_138", 2
  store { i64, i64, i64 } %12, ptr %"409_0", align 8
  %"409_039" = load { i64, i64, i64 }, ptr %"409_0", align 8
  %13 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.491({ i64, i64, i64 } %"409_039")
  store { i1, { { i64, i64, i64 }, i64 } } %13, ptr %"410_0", align 8
  %"410_040" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"410_0", align 8
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"410_040", 0
  switch i1 %14, label %15 [
    i1 true, label %16
  ]

15:                                               ; preds = %9
  br label %cond_411_case_0

16:                                               ; preds = %9
  %17 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"410_040", 1
  store { { i64, i64, i64 }, i64 } %17, ptr %"047", align 8
  br label %cond_411_case_1

18:                                               ; preds = %38
  %"425_058" = load i64, ptr %"425_0", align 8
  store i64 %"425_058", ptr %"425_0", align 8
  store {} undef, ptr %"432_0", align 1
  store {} zeroinitializer, ptr %"427_0", align 1
  %"427_059" = load {}, ptr %"427_0", align 1
  %19 = call i64 @gpu.function_id.total()
  store i64 %19, ptr %"429_0", align 8
  %"425_060" = load i64, ptr %"425_0", align 8
  %"429_061" = load i64, ptr %"429_0", align 8
  call void @"gpu.call.:i"(i64 %"425_060", i64 %"429_061")
  store i64 %"425_060", ptr %"430_0", align 8
  %"430_062" = load i64, ptr %"430_0", align 8
  %20 = call i64 @gpu.result.i(i64 %"430_062")
  store i64 %"430_062", ptr %"431_0", align 8
  store i64 %20, ptr %"431_1", align 8
  %"432_063" = load {}, ptr %"432_0", align 1
  %"431_164" = load i64, ptr %"431_1", align 8
  %"431_065" = load i64, ptr %"431_0", align 8
  store {} %"432_063", ptr %"432_0", align 1
  store i64 %"431_164", ptr %"431_1", align 8
  store i64 %"431_065", ptr %"431_0", align 8
  %"432_066" = load {}, ptr %"432_0", align 1
  %"431_167" = load i64, ptr %"431_1", align 8
  %"431_068" = load i64, ptr %"431_0", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %18
  store i64 %"431_167", ptr %"02", align 8
  store i64 %"431_068", ptr %"13", align 8
  br label %32

22:                                               ; preds = %34
  %"434_069" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"434_0", align 8
  %"434_170" = load i64, ptr %"434_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"434_069", ptr %"434_0", align 8
  store i64 %"434_170", ptr %"434_1", align 8
  store {} undef, ptr %"447_0", align 1
  store {} undef, ptr %"446_0", align 1
  %"434_071" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"434_0", align 8
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"434_071", 0
  switch i1 %23, label %24 [
    i1 true, label %25
  ]

24:                                               ; preds = %22
  br label %cond_436_case_0

25:                                               ; preds = %22
  %26 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"434_071", 1
  store { { i64, i64, i64 }, i64 } %26, ptr %"072", align 8
  br label %cond_436_case_1

27:                                               ; preds = %35
  %"449_080" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"449_0", align 8
  %"449_181" = load i64, ptr %"449_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"449_080", ptr %"449_0", align 8
  store i64 %"449_181", ptr %"449_1", align 8
  store {} undef, ptr %"473_0", align 1
  store {} undef, ptr %"472_0", align 1
  store {} zeroinitializer, ptr %"467_0", align 1
  store i64 2, ptr %"465_0", align 8
  %"449_082" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"449_0", align 8
  %28 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"449_082", 0
  switch i1 %28, label %29 [
    i1 true, label %30
  ]

29:                                               ; preds = %27
  br label %cond_451_case_0

30:                                               ; preds = %27
  %31 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"449_082", 1
  store { { i64, i64, i64 }, i64 } %31, ptr %"088", align 8
  br label %cond_451_case_1

32:                                               ; preds = %21
  %"016" = load i64, ptr %"02", align 8
  %"117" = load i64, ptr %"13", align 8
  store i64 %"016", ptr %"394_0", align 8
  store i64 %"117", ptr %"394_1", align 8
  %"394_0111" = load i64, ptr %"394_0", align 8
  %"394_1112" = load i64, ptr %"394_1", align 8
  store i64 %"394_0111", ptr %"0", align 8
  store i64 %"394_1112", ptr %"1", align 8
  %"0113" = load i64, ptr %"0", align 8
  %"1114" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"0113", 0
  %mrv115 = insertvalue { i64, i64 } %mrv, i64 %"1114", 1
  ret { i64, i64 } %mrv115

cond_411_case_0:                                  ; preds = %15
  store i1 false, ptr %"416_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"415_0", align 8
  %"416_045" = load i1, ptr %"416_0", align 1
  %"415_046" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"415_0", align 8
  store i1 %"416_045", ptr %"041", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"415_046", ptr %"142", align 8
  br label %cond_exit_411

cond_411_case_1:                                  ; preds = %16
  %"048" = load { { i64, i64, i64 }, i64 }, ptr %"047", align 8
  store { { i64, i64, i64 }, i64 } %"048", ptr %"419_0", align 8
  store i1 true, ptr %"422_0", align 1
  %"419_049" = load { { i64, i64, i64 }, i64 }, ptr %"419_0", align 8
  %33 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"419_049", 1
  store { i1, { { i64, i64, i64 }, i64 } } %33, ptr %"421_0", align 8
  %"422_050" = load i1, ptr %"422_0", align 1
  %"421_051" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"421_0", align 8
  store i1 %"422_050", ptr %"041", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"421_051", ptr %"142", align 8
  br label %cond_exit_411

cond_exit_411:                                    ; preds = %cond_411_case_1, %cond_411_case_0
  %"043" = load i1, ptr %"041", align 1
  %"144" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"142", align 8
  store i1 %"043", ptr %"411_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"144", ptr %"411_1", align 8
  %"411_052" = load i1, ptr %"411_0", align 1
  %"411_153" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"411_1", align 8
  %"407_354" = load i64, ptr %"407_3", align 8
  store i1 %"411_052", ptr %"411_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"411_153", ptr %"411_1", align 8
  store i64 %"407_354", ptr %"407_3", align 8
  %"411_055" = load i1, ptr %"411_0", align 1
  %"411_156" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"411_1", align 8
  %"407_357" = load i64, ptr %"407_3", align 8
  switch i1 %"411_055", label %34 [
    i1 true, label %35
  ]

34:                                               ; preds = %cond_exit_411
  store { i1, { { i64, i64, i64 }, i64 } } %"411_156", ptr %"434_0", align 8
  store i64 %"407_357", ptr %"434_1", align 8
  br label %22

35:                                               ; preds = %cond_exit_411
  store { i1, { { i64, i64, i64 }, i64 } } %"411_156", ptr %"449_0", align 8
  store i64 %"407_357", ptr %"449_1", align 8
  br label %27

cond_436_case_0:                                  ; preds = %24
  br label %cond_exit_436

cond_436_case_1:                                  ; preds = %25
  %"073" = load { { i64, i64, i64 }, i64 }, ptr %"072", align 8
  store { { i64, i64, i64 }, i64 } %"073", ptr %"441_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"443_0", align 8
  %"443_074" = load { i32, ptr }, ptr %"443_0", align 8
  %"441_075" = load { { i64, i64, i64 }, i64 }, ptr %"441_0", align 8
  %36 = extractvalue { i32, ptr } %"443_074", 0
  %shift_code = add i32 %36, 1000
  %37 = extractvalue { i32, ptr } %"443_074", 1
  call void @panic(i32 %shift_code, ptr %37)
  br label %cond_exit_436

cond_exit_436:                                    ; preds = %cond_436_case_1, %cond_436_case_0
  %"447_076" = load {}, ptr %"447_0", align 1
  %"434_177" = load i64, ptr %"434_1", align 8
  store {} %"447_076", ptr %"447_0", align 1
  store i64 %"434_177", ptr %"434_1", align 8
  %"447_078" = load {}, ptr %"447_0", align 1
  %"434_179" = load i64, ptr %"434_1", align 8
  switch i1 false, label %38 [
  ]

38:                                               ; preds = %cond_exit_436
  store i64 %"434_179", ptr %"425_0", align 8
  br label %18

cond_451_case_0:                                  ; preds = %29
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"455_0", align 8
  %"455_085" = load { i32, ptr }, ptr %"455_0", align 8
  %39 = extractvalue { i32, ptr } %"455_085", 0
  %shift_code86 = add i32 %39, 1000
  %40 = extractvalue { i32, ptr } %"455_085", 1
  call void @panic(i32 %shift_code86, ptr %40)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"457_0", align 8
  %"457_087" = load { { i64, i64, i64 }, i64 }, ptr %"457_0", align 8
  store { { i64, i64, i64 }, i64 } %"457_087", ptr %"083", align 8
  br label %cond_exit_451

cond_451_case_1:                                  ; preds = %30
  %"089" = load { { i64, i64, i64 }, i64 }, ptr %"088", align 8
  store { { i64, i64, i64 }, i64 } %"089", ptr %"459_0", align 8
  %"459_090" = load { { i64, i64, i64 }, i64 }, ptr %"459_0", align 8
  store { { i64, i64, i64 }, i64 } %"459_090", ptr %"083", align 8
  br label %cond_exit_451

cond_exit_451:                                    ; preds = %cond_451_case_1, %cond_451_case_0
  %"084" = load { { i64, i64, i64 }, i64 }, ptr %"083", align 8
  store { { i64, i64, i64 }, i64 } %"084", ptr %"451_0", align 8
  %"467_091" = load {}, ptr %"467_0", align 1
  %41 = call i64 @gpu.function_id.fire()
  store i64 %41, ptr %"469_0", align 8
  %"449_192" = load i64, ptr %"449_1", align 8
  %"469_093" = load i64, ptr %"469_0", align 8
  %"465_094" = load i64, ptr %"465_0", align 8
  call void @"gpu.call.i:v"(i64 %"449_192", i64 %"469_093", i64 %"465_094")
  store i64 %"449_192", ptr %"470_0", align 8
  %"470_095" = load i64, ptr %"470_0", align 8
  store i64 %"470_095", ptr %"471_0", align 8
  %"451_096" = load { { i64, i64, i64 }, i64 }, ptr %"451_0", align 8
  %42 = extractvalue { { i64, i64, i64 }, i64 } %"451_096", 1
  %43 = extractvalue { { i64, i64, i64 }, i64 } %"451_096", 0
  store i64 %42, ptr %"461_0", align 8
  store { i64, i64, i64 } %43, ptr %"461_1", align 8
  %"461_097" = load i64, ptr %"461_0", align 8
  %"461_198" = load { i64, i64, i64 }, ptr %"461_1", align 8
  %44 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"461_097", 1
  %45 = insertvalue { { i64, i64, i64 }, i64 } %44, { i64, i64, i64 } %"461_198", 0
  store { { i64, i64, i64 }, i64 } %45, ptr %"462_0", align 8
  %"462_099" = load { { i64, i64, i64 }, i64 }, ptr %"462_0", align 8
  %46 = extractvalue { { i64, i64, i64 }, i64 } %"462_099", 1
  %47 = extractvalue { { i64, i64, i64 }, i64 } %"462_099", 0
  store i64 %46, ptr %"463_0", align 8
  store { i64, i64, i64 } %47, ptr %"463_1", align 8
  %"463_1100" = load { i64, i64, i64 }, ptr %"463_1", align 8
  %48 = extractvalue { i64, i64, i64 } %"463_1100", 0
  %49 = extractvalue { i64, i64, i64 } %"463_1100", 1
  %50 = extractvalue { i64, i64, i64 } %"463_1100", 2
  store i64 %48, ptr %"464_0", align 8
  store i64 %49, ptr %"464_1", align 8
  store i64 %50, ptr %"464_2", align 8
  %"473_0101" = load {}, ptr %"473_0", align 1
  %"464_0102" = load i64, ptr %"464_0", align 8
  %"464_2103" = load i64, ptr %"464_2", align 8
  %"464_1104" = load i64, ptr %"464_1", align 8
  %"471_0105" = load i64, ptr %"471_0", align 8
  store {} %"473_0101", ptr %"473_0", align 1
  store i64 %"464_0102", ptr %"464_0", align 8
  store i64 %"464_2103", ptr %"464_2", align 8
  store i64 %"464_1104", ptr %"464_1", align 8
  store i64 %"471_0105", ptr %"471_0", align 8
  %"473_0106" = load {}, ptr %"473_0", align 1
  %"464_0107" = load i64, ptr %"464_0", align 8
  %"464_2108" = load i64, ptr %"464_2", align 8
  %"464_1109" = load i64, ptr %"464_1", align 8
  %"471_0110" = load i64, ptr %"471_0", align 8
  switch i1 false, label %51 [
  ]

51:                                               ; preds = %cond_exit_451
  store i64 %"464_0107", ptr %"403_0", align 8
  store i64 %"464_2108", ptr %"403_1", align 8
  store i64 %"464_1109", ptr %"403_2", align 8
  store i64 %"471_0110", ptr %"403_3", align 8
  br label %7
}

; Function Attrs: noinline
define internal void @gpu.close(i64 %0) #3 {
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

; Function Attrs: noinline
define internal i64 @gpu.function_id.add() #3 {
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
define internal void @"gpu.call.ii:i"(i64 %0, i64 %1, i64 %2, i64 %3) #3 {
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
define internal i64 @gpu.result.i(i64 %0) #3 {
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

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$3.572"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"575_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"587_0" = alloca {}, align 8
  %"586_0" = alloca { i64, i64, i64 }, align 8
  %"584_0" = alloca i64, align 8
  %"581_0" = alloca i64, align 8
  %"583_0" = alloca i64, align 8
  %"579_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"587_0", align 1
  store i64 1, ptr %"584_0", align 8
  store i64 3, ptr %"581_0", align 8
  %"581_02" = load i64, ptr %"581_0", align 8
  %bounds_check = icmp ule i64 %"581_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"575_0", align 8
  %"575_011" = load { i64, i64, i64 }, ptr %"575_0", align 8
  store { i64, i64, i64 } %"575_011", ptr %"0", align 8
  %"012" = load { i64, i64, i64 }, ptr %"0", align 8
  ret { i64, i64, i64 } %"012"

panic_if_0:                                       ; preds = %0
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"581_02", ptr %"583_0", align 8
  store i64 0, ptr %"579_0", align 8
  %"579_03" = load i64, ptr %"579_0", align 8
  %"583_04" = load i64, ptr %"583_0", align 8
  %"584_05" = load i64, ptr %"584_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"579_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"583_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"584_05", 2
  store { i64, i64, i64 } %4, ptr %"586_0", align 8
  %"587_06" = load {}, ptr %"587_0", align 1
  %"586_07" = load { i64, i64, i64 }, ptr %"586_0", align 8
  store {} %"587_06", ptr %"587_0", align 1
  store { i64, i64, i64 } %"586_07", ptr %"586_0", align 8
  %"587_08" = load {}, ptr %"587_0", align 1
  %"586_09" = load { i64, i64, i64 }, ptr %"586_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"586_09", ptr %"01", align 8
  br label %1
}

define internal { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.491({ i64, i64, i64 } %0) {
alloca_block:
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"492_0" = alloca { i64, i64, i64 }, align 8
  %"494_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"496_0" = alloca { i64, i64, i64 }, align 8
  %"02" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"504_0" = alloca i64, align 8
  %"504_1" = alloca i64, align 8
  %"504_2" = alloca i64, align 8
  %"509_0" = alloca i64, align 8
  %"509_1" = alloca i64, align 8
  %"509_2" = alloca i64, align 8
  %"514_0" = alloca i1, align 1
  %"514_1" = alloca i64, align 8
  %"514_2" = alloca i64, align 8
  %"514_3" = alloca i64, align 8
  %"531_0" = alloca i64, align 8
  %"531_1" = alloca i64, align 8
  %"531_2" = alloca i64, align 8
  %"501_0" = alloca i1, align 1
  %"498_0" = alloca i64, align 8
  %"498_2" = alloca i64, align 8
  %"498_1" = alloca i64, align 8
  %"499_0" = alloca i64, align 8
  %"507_0" = alloca {}, align 8
  %"506_0" = alloca i1, align 1
  %"512_0" = alloca {}, align 8
  %"511_0" = alloca i1, align 1
  %"516_0" = alloca { i1, i64, i64, i64 }, align 8
  %"054" = alloca { i1, i64, i64, i64 }, align 8
  %"056" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"518_0" = alloca i64, align 8
  %"518_1" = alloca i64, align 8
  %"518_2" = alloca i64, align 8
  %"520_0" = alloca { i1, i64, i64, i64 }, align 8
  %"064" = alloca i64, align 8
  %"165" = alloca i64, align 8
  %"266" = alloca i64, align 8
  %"522_0" = alloca i64, align 8
  %"522_1" = alloca i64, align 8
  %"522_2" = alloca i64, align 8
  %"524_0" = alloca { i1, i64, i64, i64 }, align 8
  %"529_0" = alloca {}, align 8
  %"528_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"537_0" = alloca {}, align 8
  %"536_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"533_0" = alloca i64, align 8
  %"534_0" = alloca { i64, i64, i64 }, align 8
  %"535_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } %0, ptr %"492_0", align 8
  %"492_01" = load { i64, i64, i64 }, ptr %"492_0", align 8
  store { i64, i64, i64 } %"492_01", ptr %"496_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"496_03" = load { i64, i64, i64 }, ptr %"496_0", align 8
  store { i64, i64, i64 } %"496_03", ptr %"496_0", align 8
  store i64 0, ptr %"499_0", align 8
  %"496_04" = load { i64, i64, i64 }, ptr %"496_0", align 8
  %2 = extractvalue { i64, i64, i64 } %"496_04", 0
  %3 = extractvalue { i64, i64, i64 } %"496_04", 1
  %4 = extractvalue { i64, i64, i64 } %"496_04", 2
  store i64 %2, ptr %"498_0", align 8
  store i64 %3, ptr %"498_1", align 8
  store i64 %4, ptr %"498_2", align 8
  %"498_25" = load i64, ptr %"498_2", align 8
  %"499_06" = load i64, ptr %"499_0", align 8
  %5 = icmp sge i64 %"498_25", %"499_06"
  %6 = select i1 %5, i1 true, i1 false
  store i1 %6, ptr %"501_0", align 1
  %"501_07" = load i1, ptr %"501_0", align 1
  %"498_08" = load i64, ptr %"498_0", align 8
  %"498_29" = load i64, ptr %"498_2", align 8
  %"498_110" = load i64, ptr %"498_1", align 8
  store i1 %"501_07", ptr %"501_0", align 1
  store i64 %"498_08", ptr %"498_0", align 8
  store i64 %"498_29", ptr %"498_2", align 8
  store i64 %"498_110", ptr %"498_1", align 8
  %"501_011" = load i1, ptr %"501_0", align 1
  %"498_012" = load i64, ptr %"498_0", align 8
  %"498_213" = load i64, ptr %"498_2", align 8
  %"498_114" = load i64, ptr %"498_1", align 8
  switch i1 %"501_011", label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %1
  store i64 %"498_012", ptr %"509_0", align 8
  store i64 %"498_213", ptr %"509_1", align 8
  store i64 %"498_114", ptr %"509_2", align 8
  br label %13

8:                                                ; preds = %1
  store i64 %"498_012", ptr %"504_0", align 8
  store i64 %"498_213", ptr %"504_1", align 8
  store i64 %"498_114", ptr %"504_2", align 8
  br label %9

9:                                                ; preds = %8
  %"504_016" = load i64, ptr %"504_0", align 8
  %"504_117" = load i64, ptr %"504_1", align 8
  %"504_218" = load i64, ptr %"504_2", align 8
  store i64 %"504_016", ptr %"504_0", align 8
  store i64 %"504_117", ptr %"504_1", align 8
  store i64 %"504_218", ptr %"504_2", align 8
  store {} undef, ptr %"507_0", align 1
  %"504_019" = load i64, ptr %"504_0", align 8
  %"504_220" = load i64, ptr %"504_2", align 8
  %10 = icmp sge i64 %"504_019", %"504_220"
  %11 = select i1 %10, i1 true, i1 false
  store i1 %11, ptr %"506_0", align 1
  %"507_021" = load {}, ptr %"507_0", align 1
  %"506_022" = load i1, ptr %"506_0", align 1
  %"504_023" = load i64, ptr %"504_0", align 8
  %"504_124" = load i64, ptr %"504_1", align 8
  %"504_225" = load i64, ptr %"504_2", align 8
  store {} %"507_021", ptr %"507_0", align 1
  store i1 %"506_022", ptr %"506_0", align 1
  store i64 %"504_023", ptr %"504_0", align 8
  store i64 %"504_124", ptr %"504_1", align 8
  store i64 %"504_225", ptr %"504_2", align 8
  %"507_026" = load {}, ptr %"507_0", align 1
  %"506_027" = load i1, ptr %"506_0", align 1
  %"504_028" = load i64, ptr %"504_0", align 8
  %"504_129" = load i64, ptr %"504_1", align 8
  %"504_230" = load i64, ptr %"504_2", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %9
  store i1 %"506_027", ptr %"514_0", align 1
  store i64 %"504_028", ptr %"514_1", align 8
  store i64 %"504_129", ptr %"514_2", align 8
  store i64 %"504_230", ptr %"514_3", align 8
  br label %17

13:                                               ; preds = %7
  %"509_031" = load i64, ptr %"509_0", align 8
  %"509_132" = load i64, ptr %"509_1", align 8
  %"509_233" = load i64, ptr %"509_2", align 8
  store i64 %"509_031", ptr %"509_0", align 8
  store i64 %"509_132", ptr %"509_1", align 8
  store i64 %"509_233", ptr %"509_2", align 8
  store {} undef, ptr %"512_0", align 1
  %"509_034" = load i64, ptr %"509_0", align 8
  %"509_235" = load i64, ptr %"509_2", align 8
  %14 = icmp sle i64 %"509_034", %"509_235"
  %15 = select i1 %14, i1 true, i1 false
  store i1 %15, ptr %"511_0", align 1
  %"512_036" = load {}, ptr %"512_0", align 1
  %"511_037" = load i1, ptr %"511_0", align 1
  %"509_038" = load i64, ptr %"509_0", align 8
  %"509_139" = load i64, ptr %"509_1", align 8
  %"509_240" = load i64, ptr %"509_2", align 8
  store {} %"512_036", ptr %"512_0", align 1
  store i1 %"511_037", ptr %"511_0", align 1
  store i64 %"509_038", ptr %"509_0", align 8
  store i64 %"509_139", ptr %"509_1", align 8
  store i64 %"509_240", ptr %"509_2", align 8
  %"512_041" = load {}, ptr %"512_0", align 1
  %"511_042" = load i1, ptr %"511_0", align 1
  %"509_043" = load i64, ptr %"509_0", align 8
  %"509_144" = load i64, ptr %"509_1", align 8
  %"509_245" = load i64, ptr %"509_2", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %13
  store i1 %"511_042", ptr %"514_0", align 1
  store i64 %"509_043", ptr %"514_1", align 8
  store i64 %"509_144", ptr %"514_2", align 8
  store i64 %"509_245", ptr %"514_3", align 8
  br label %17

17:                                               ; preds = %16, %12
  %"514_046" = load i1, ptr %"514_0", align 1
  %"514_147" = load i64, ptr %"514_1", align 8
  %"514_248" = load i64, ptr %"514_2", align 8
  %"514_349" = load i64, ptr %"514_3", align 8
  store i1 %"514_046", ptr %"514_0", align 1
  store i64 %"514_147", ptr %"514_1", align 8
  store i64 %"514_248", ptr %"514_2", align 8
  store i64 %"514_349", ptr %"514_3", align 8
  %"514_050" = load i1, ptr %"514_0", align 1
  %"514_151" = load i64, ptr %"514_1", align 8
  %"514_252" = load i64, ptr %"514_2", align 8
  %"514_353" = load i64, ptr %"514_3", align 8
  switch i1 %"514_050", label %18 [
    i1 true, label %19
  ]

18:                                               ; preds = %17
  store i64 %"514_151", ptr %"056", align 8
  store i64 %"514_252", ptr %"1", align 8
  store i64 %"514_353", ptr %"2", align 8
  br label %cond_516_case_0

19:                                               ; preds = %17
  store i64 %"514_151", ptr %"064", align 8
  store i64 %"514_252", ptr %"165", align 8
  store i64 %"514_353", ptr %"266", align 8
  br label %cond_516_case_1

20:                                               ; preds = %40
  store {} undef, ptr %"529_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"528_0", align 8
  %"529_073" = load {}, ptr %"529_0", align 1
  %"528_074" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"528_0", align 8
  store {} %"529_073", ptr %"529_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"528_074", ptr %"528_0", align 8
  %"529_075" = load {}, ptr %"529_0", align 1
  %"528_076" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"528_0", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %20
  store { i1, { { i64, i64, i64 }, i64 } } %"528_076", ptr %"02", align 8
  br label %31

22:                                               ; preds = %36
  %"531_077" = load i64, ptr %"531_0", align 8
  %"531_178" = load i64, ptr %"531_1", align 8
  %"531_279" = load i64, ptr %"531_2", align 8
  store i64 %"531_077", ptr %"531_0", align 8
  store i64 %"531_178", ptr %"531_1", align 8
  store i64 %"531_279", ptr %"531_2", align 8
  store {} undef, ptr %"537_0", align 1
  %"531_080" = load i64, ptr %"531_0", align 8
  %"531_181" = load i64, ptr %"531_1", align 8
  %23 = add i64 %"531_080", %"531_181"
  store i64 %23, ptr %"533_0", align 8
  %"533_082" = load i64, ptr %"533_0", align 8
  %"531_283" = load i64, ptr %"531_2", align 8
  %"531_184" = load i64, ptr %"531_1", align 8
  %24 = insertvalue { i64, i64, i64 } poison, i64 %"533_082", 0
  %25 = insertvalue { i64, i64, i64 } %24, i64 %"531_283", 1
  %26 = insertvalue { i64, i64, i64 } %25, i64 %"531_184", 2
  store { i64, i64, i64 } %26, ptr %"534_0", align 8
  %"531_085" = load i64, ptr %"531_0", align 8
  %"534_086" = load { i64, i64, i64 }, ptr %"534_0", align 8
  %27 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"531_085", 1
  %28 = insertvalue { { i64, i64, i64 }, i64 } %27, { i64, i64, i64 } %"534_086", 0
  store { { i64, i64, i64 }, i64 } %28, ptr %"535_0", align 8
  %"535_087" = load { { i64, i64, i64 }, i64 }, ptr %"535_0", align 8
  %29 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"535_087", 1
  store { i1, { { i64, i64, i64 }, i64 } } %29, ptr %"536_0", align 8
  %"537_088" = load {}, ptr %"537_0", align 1
  %"536_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"536_0", align 8
  store {} %"537_088", ptr %"537_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"536_089", ptr %"536_0", align 8
  %"537_090" = load {}, ptr %"537_0", align 1
  %"536_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"536_0", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %22
  store { i1, { { i64, i64, i64 }, i64 } } %"536_091", ptr %"02", align 8
  br label %31

31:                                               ; preds = %30, %21
  %"015" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"02", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"015", ptr %"494_0", align 8
  %"494_092" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"494_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"494_092", ptr %"0", align 8
  %"093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  ret { i1, { { i64, i64, i64 }, i64 } } %"093"

cond_516_case_0:                                  ; preds = %18
  %"057" = load i64, ptr %"056", align 8
  %"158" = load i64, ptr %"1", align 8
  %"259" = load i64, ptr %"2", align 8
  store i64 %"057", ptr %"518_0", align 8
  store i64 %"158", ptr %"518_1", align 8
  store i64 %"259", ptr %"518_2", align 8
  %"518_060" = load i64, ptr %"518_0", align 8
  %"518_161" = load i64, ptr %"518_1", align 8
  %"518_262" = load i64, ptr %"518_2", align 8
  %32 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"518_060", 1
  %33 = insertvalue { i1, i64, i64, i64 } %32, i64 %"518_161", 2
  %34 = insertvalue { i1, i64, i64, i64 } %33, i64 %"518_262", 3
  store { i1, i64, i64, i64 } %34, ptr %"520_0", align 8
  %"520_063" = load { i1, i64, i64, i64 }, ptr %"520_0", align 8
  store { i1, i64, i64, i64 } %"520_063", ptr %"054", align 8
  br label %cond_exit_516

cond_516_case_1:                                  ; preds = %19
  %"067" = load i64, ptr %"064", align 8
  %"168" = load i64, ptr %"165", align 8
  %"269" = load i64, ptr %"266", align 8
  store i64 %"067", ptr %"522_0", align 8
  store i64 %"168", ptr %"522_1", align 8
  store i64 %"269", ptr %"522_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"524_0", align 8
  %"524_070" = load { i1, i64, i64, i64 }, ptr %"524_0", align 8
  store { i1, i64, i64, i64 } %"524_070", ptr %"054", align 8
  br label %cond_exit_516

cond_exit_516:                                    ; preds = %cond_516_case_1, %cond_516_case_0
  %"055" = load { i1, i64, i64, i64 }, ptr %"054", align 8
  store { i1, i64, i64, i64 } %"055", ptr %"516_0", align 8
  %"516_071" = load { i1, i64, i64, i64 }, ptr %"516_0", align 8
  store { i1, i64, i64, i64 } %"516_071", ptr %"516_0", align 8
  %"516_072" = load { i1, i64, i64, i64 }, ptr %"516_0", align 8
  %35 = extractvalue { i1, i64, i64, i64 } %"516_072", 0
  switch i1 %35, label %36 [
    i1 true, label %40
  ]

36:                                               ; preds = %cond_exit_516
  %37 = extractvalue { i1, i64, i64, i64 } %"516_072", 1
  %38 = extractvalue { i1, i64, i64, i64 } %"516_072", 2
  %39 = extractvalue { i1, i64, i64, i64 } %"516_072", 3
  store i64 %37, ptr %"531_0", align 8
  store i64 %38, ptr %"531_1", align 8
  store i64 %39, ptr %"531_2", align 8
  br label %22

40:                                               ; preds = %cond_exit_516
  br label %20
}

define internal void @__barray_mask_check_not_borrowed(ptr %0, i64 %1) {
  %3 = udiv i64 %1, 64
  %4 = getelementptr inbounds i64, ptr %0, i64 %3
  %5 = load i64, ptr %4, align 8
  %6 = urem i64 %1, 64
  %7 = lshr i64 %5, %6
  %8 = trunc i64 %7 to i1
  br i1 %8, label %panic, label %ok

panic:                                            ; preds = %2
  call void @panic(i32 1002, ptr @"e_Array elem.E746B1A3.0")
  unreachable

ok:                                               ; preds = %2
  ret void
}

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$5.555"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"558_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"570_0" = alloca {}, align 8
  %"569_0" = alloca { i64, i64, i64 }, align 8
  %"567_0" = alloca i64, align 8
  %"564_0" = alloca i64, align 8
  %"566_0" = alloca i64, align 8
  %"562_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"570_0", align 1
  store i64 1, ptr %"567_0", align 8
  store i64 5, ptr %"564_0", align 8
  %"564_02" = load i64, ptr %"564_0", align 8
  %bounds_check = icmp ule i64 %"564_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"558_0", align 8
  %"558_011" = load { i64, i64, i64 }, ptr %"558_0", align 8
  store { i64, i64, i64 } %"558_011", ptr %"0", align 8
  %"012" = load { i64, i64, i64 }, ptr %"0", align 8
  ret { i64, i64, i64 } %"012"

panic_if_0:                                       ; preds = %0
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"564_02", ptr %"566_0", align 8
  store i64 0, ptr %"562_0", align 8
  %"562_03" = load i64, ptr %"562_0", align 8
  %"566_04" = load i64, ptr %"566_0", align 8
  %"567_05" = load i64, ptr %"567_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"562_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"566_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"567_05", 2
  store { i64, i64, i64 } %4, ptr %"569_0", align 8
  %"570_06" = load {}, ptr %"570_0", align 1
  %"569_07" = load { i64, i64, i64 }, ptr %"569_0", align 8
  store {} %"570_06", ptr %"570_0", align 1
  store { i64, i64, i64 } %"569_07", ptr %"569_0", align 8
  %"570_08" = load {}, ptr %"570_0", align 1
  %"569_09" = load { i64, i64, i64 }, ptr %"569_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"569_09", ptr %"01", align 8
  br label %1
}

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$4.538"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"541_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"553_0" = alloca {}, align 8
  %"552_0" = alloca { i64, i64, i64 }, align 8
  %"550_0" = alloca i64, align 8
  %"547_0" = alloca i64, align 8
  %"549_0" = alloca i64, align 8
  %"545_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"553_0", align 1
  store i64 1, ptr %"550_0", align 8
  store i64 4, ptr %"547_0", align 8
  %"547_02" = load i64, ptr %"547_0", align 8
  %bounds_check = icmp ule i64 %"547_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"541_0", align 8
  %"541_011" = load { i64, i64, i64 }, ptr %"541_0", align 8
  store { i64, i64, i64 } %"541_011", ptr %"0", align 8
  %"012" = load { i64, i64, i64 }, ptr %"0", align 8
  ret { i64, i64, i64 } %"012"

panic_if_0:                                       ; preds = %0
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"547_02", ptr %"549_0", align 8
  store i64 0, ptr %"545_0", align 8
  %"545_03" = load i64, ptr %"545_0", align 8
  %"549_04" = load i64, ptr %"549_0", align 8
  %"550_05" = load i64, ptr %"550_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"545_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"549_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"550_05", 2
  store { i64, i64, i64 } %4, ptr %"552_0", align 8
  %"553_06" = load {}, ptr %"553_0", align 1
  %"552_07" = load { i64, i64, i64 }, ptr %"552_0", align 8
  store {} %"553_06", ptr %"553_0", align 1
  store { i64, i64, i64 } %"552_07", ptr %"552_0", align 8
  %"553_08" = load {}, ptr %"553_0", align 1
  %"552_09" = load { i64, i64, i64 }, ptr %"552_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"552_09", ptr %"01", align 8
  br label %1
}

; Function Attrs: noinline
define internal i64 @gpu.function_id.total() #3 {
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
define internal void @"gpu.call.:i"(i64 %0, i64 %1) #3 {
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
define internal i64 @gpu.function_id.fire() #3 {
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
define internal void @"gpu.call.i:v"(i64 %0, i64 %1, i64 %2) #3 {
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

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$6.474"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"477_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"489_0" = alloca {}, align 8
  %"488_0" = alloca { i64, i64, i64 }, align 8
  %"486_0" = alloca i64, align 8
  %"483_0" = alloca i64, align 8
  %"485_0" = alloca i64, align 8
  %"481_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"489_0", align 1
  store i64 1, ptr %"486_0", align 8
  store i64 6, ptr %"483_0", align 8
  %"483_02" = load i64, ptr %"483_0", align 8
  %bounds_check = icmp ule i64 %"483_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"477_0", align 8
  %"477_011" = load { i64, i64, i64 }, ptr %"477_0", align 8
  store { i64, i64, i64 } %"477_011", ptr %"0", align 8
  %"012" = load { i64, i64, i64 }, ptr %"0", align 8
  ret { i64, i64, i64 } %"012"

panic_if_0:                                       ; preds = %0
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"483_02", ptr %"485_0", align 8
  store i64 0, ptr %"481_0", align 8
  %"481_03" = load i64, ptr %"481_0", align 8
  %"485_04" = load i64, ptr %"485_0", align 8
  %"486_05" = load i64, ptr %"486_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"481_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"485_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"486_05", 2
  store { i64, i64, i64 } %4, ptr %"488_0", align 8
  %"489_06" = load {}, ptr %"489_0", align 1
  %"488_07" = load { i64, i64, i64 }, ptr %"488_0", align 8
  store {} %"489_06", ptr %"489_0", align 1
  store { i64, i64, i64 } %"488_07", ptr %"488_0", align 8
  %"489_08" = load {}, ptr %"489_0", align 1
  %"488_09" = load { i64, i64, i64 }, ptr %"488_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"488_09", ptr %"01", align 8
  br label %1
}

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.gpu_polymorphic.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { cold noinline noreturn }
attributes #2 = { noreturn }
attributes #3 = { noinline }
