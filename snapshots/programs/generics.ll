; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_a.19FB4E83.0 = private constant [11 x i8] c"\0AUSER:INT:a"
@res_b.1F898B10.0 = private constant [11 x i8] c"\0AUSER:INT:b"
@res_p.16114F75.0 = private constant [12 x i8] c"\0BUSER:BOOL:p"
@res_q.B83B1738.0 = private constant [12 x i8] c"\0BUSER:BOOL:q"
@"res_mean of tw.9B78F78A.0" = private constant [23 x i8] c"\16USER:FLOAT:mean of two"
@"res_mean of fi.12C0FD9A.0" = private constant [24 x i8] c"\17USER:FLOAT:mean of five"
@res_repeated.0F9A2C79.0 = private constant [18 x i8] c"\11USER:INT:repeated"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@"e_iu_to_s ar.0E0007B9.0" = private constant [40 x i8] c"'EXIT:INT:iu_to_s argument out of bounds"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.generics.main.1() {
alloca_block:
  %"63_0" = alloca {}, align 8
  %"62_0" = alloca {}, align 8
  %"58_0" = alloca i64, align 8
  %"57_0" = alloca {}, align 8
  %"52_0" = alloca double, align 8
  %"50_0" = alloca double, align 8
  %"48_0" = alloca double, align 8
  %"46_0" = alloca double, align 8
  %"44_0" = alloca double, align 8
  %"54_0" = alloca { ptr, ptr, i64 }, align 8
  %"43_0" = alloca {}, align 8
  %"38_0" = alloca double, align 8
  %"36_0" = alloca double, align 8
  %"40_0" = alloca { ptr, ptr, i64 }, align 8
  %"35_0" = alloca {}, align 8
  %"31_0" = alloca {}, align 8
  %"24_0" = alloca {}, align 8
  %"18_0" = alloca {}, align 8
  %"16_0" = alloca {}, align 8
  %"10_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"12_0" = alloca i64, align 8
  %"12_1" = alloca i64, align 8
  %"13_0" = alloca { i64, i64 }, align 8
  %"14_0" = alloca i64, align 8
  %"14_1" = alloca i64, align 8
  %"19_0" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"21_0" = alloca { i64, i64 }, align 8
  %"22_0" = alloca i64, align 8
  %"22_1" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"25_0" = alloca i64, align 8
  %"25_1" = alloca i64, align 8
  %"26_0" = alloca { i64, i64 }, align 8
  %"27_0" = alloca i64, align 8
  %"27_1" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"33_0" = alloca i1, align 1
  %"29_0" = alloca i1, align 1
  %"41_0" = alloca double, align 8
  %"41_1" = alloca { ptr, ptr, i64 }, align 8
  %"55_0" = alloca double, align 8
  %"55_1" = alloca { ptr, ptr, i64 }, align 8
  %"60_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"63_0", align 1
  store {} undef, ptr %"62_0", align 1
  store i64 6, ptr %"58_0", align 8
  store {} undef, ptr %"57_0", align 1
  store double 1.600000e+01, ptr %"52_0", align 8
  store double 8.000000e+00, ptr %"50_0", align 8
  store double 4.000000e+00, ptr %"48_0", align 8
  store double 2.000000e+00, ptr %"46_0", align 8
  store double 1.000000e+00, ptr %"44_0", align 8
  %"44_01" = load double, ptr %"44_0", align 8
  %"46_02" = load double, ptr %"46_0", align 8
  %"48_03" = load double, ptr %"48_0", align 8
  %"50_04" = load double, ptr %"50_0", align 8
  %"52_05" = load double, ptr %"52_0", align 8
  %array_size = mul i64 5, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %1 = call ptr @heap_alloc(i64 %array_size)
  %2 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %2, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %3 = insertvalue { ptr, ptr, i64 } poison, ptr %1, 0
  %4 = insertvalue { ptr, ptr, i64 } %3, ptr %2, 1
  %5 = insertvalue { ptr, ptr, i64 } %4, i64 0, 2
  %6 = getelementptr inbounds double, ptr %1, i64 0
  store double %"44_01", ptr %6, align 8
  %7 = getelementptr inbounds double, ptr %1, i64 1
  store double %"46_02", ptr %7, align 8
  %8 = getelementptr inbounds double, ptr %1, i64 2
  store double %"48_03", ptr %8, align 8
  %9 = getelementptr inbounds double, ptr %1, i64 3
  store double %"50_04", ptr %9, align 8
  %10 = getelementptr inbounds double, ptr %1, i64 4
  store double %"52_05", ptr %10, align 8
  store { ptr, ptr, i64 } %5, ptr %"54_0", align 8
  store {} undef, ptr %"43_0", align 1
  store double 2.000000e+00, ptr %"38_0", align 8
  store double 1.000000e+00, ptr %"36_0", align 8
  %"36_06" = load double, ptr %"36_0", align 8
  %"38_07" = load double, ptr %"38_0", align 8
  %array_size8 = mul i64 2, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %11 = call ptr @heap_alloc(i64 %array_size8)
  %12 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %12, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %13 = insertvalue { ptr, ptr, i64 } poison, ptr %11, 0
  %14 = insertvalue { ptr, ptr, i64 } %13, ptr %12, 1
  %15 = insertvalue { ptr, ptr, i64 } %14, i64 0, 2
  %16 = getelementptr inbounds double, ptr %11, i64 0
  store double %"36_06", ptr %16, align 8
  %17 = getelementptr inbounds double, ptr %11, i64 1
  store double %"38_07", ptr %17, align 8
  store { ptr, ptr, i64 } %15, ptr %"40_0", align 8
  store {} undef, ptr %"35_0", align 1
  store {} undef, ptr %"31_0", align 1
  store {} undef, ptr %"24_0", align 1
  store {} undef, ptr %"18_0", align 1
  store {} undef, ptr %"16_0", align 1
  store i64 2, ptr %"10_0", align 8
  store i64 1, ptr %"8_0", align 8
  %"8_09" = load i64, ptr %"8_0", align 8
  %"10_010" = load i64, ptr %"10_0", align 8
  %18 = call { i64, i64 } @"__hugr__.generics.swapped$int.81"(i64 %"8_09", i64 %"10_010")
  %19 = extractvalue { i64, i64 } %18, 0
  %20 = extractvalue { i64, i64 } %18, 1
  store i64 %19, ptr %"12_0", align 8
  store i64 %20, ptr %"12_1", align 8
  %"12_011" = load i64, ptr %"12_0", align 8
  %"12_112" = load i64, ptr %"12_1", align 8
  %21 = insertvalue { i64, i64 } poison, i64 %"12_011", 0
  %22 = insertvalue { i64, i64 } %21, i64 %"12_112", 1
  store { i64, i64 } %22, ptr %"13_0", align 8
  %"13_013" = load { i64, i64 }, ptr %"13_0", align 8
  %23 = extractvalue { i64, i64 } %"13_013", 0
  %24 = extractvalue { i64, i64 } %"13_013", 1
  store i64 %23, ptr %"14_0", align 8
  store i64 %24, ptr %"14_1", align 8
  %"14_014" = load i64, ptr %"14_0", align 8
  %tag_len = load i8, ptr @res_a.19FB4E83.0, align 1
  %tag_len15 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_a.19FB4E83.0, i64 %tag_len15, i64 %"14_014")
  %"14_116" = load i64, ptr %"14_1", align 8
  %tag_len17 = load i8, ptr @res_b.1F898B10.0, align 1
  %tag_len18 = zext i8 %tag_len17 to i64
  call void @print_int(ptr @res_b.1F898B10.0, i64 %tag_len18, i64 %"14_116")
  %25 = call i64 @__hugr__.__tk2_helios_qalloc.479()
  store i64 %25, ptr %"19_0", align 8
  %26 = call i64 @__hugr__.__tk2_helios_qalloc.479()
  store i64 %26, ptr %"20_0", align 8
  %"19_019" = load i64, ptr %"19_0", align 8
  %"20_020" = load i64, ptr %"20_0", align 8
  %27 = insertvalue { i64, i64 } poison, i64 %"19_019", 0
  %28 = insertvalue { i64, i64 } %27, i64 %"20_020", 1
  store { i64, i64 } %28, ptr %"21_0", align 8
  %"21_021" = load { i64, i64 }, ptr %"21_0", align 8
  %29 = extractvalue { i64, i64 } %"21_021", 0
  %30 = extractvalue { i64, i64 } %"21_021", 1
  store i64 %29, ptr %"22_0", align 8
  store i64 %30, ptr %"22_1", align 8
  %"22_022" = load i64, ptr %"22_0", align 8
  %31 = call i64 @__hugr__.__tk2_helios_x.494(i64 %"22_022")
  store i64 %31, ptr %"23_0", align 8
  %"23_023" = load i64, ptr %"23_0", align 8
  %"22_124" = load i64, ptr %"22_1", align 8
  %32 = call { i64, i64 } @"__hugr__.generics.swapped$qubit.92"(i64 %"23_023", i64 %"22_124")
  %33 = extractvalue { i64, i64 } %32, 0
  %34 = extractvalue { i64, i64 } %32, 1
  store i64 %33, ptr %"25_0", align 8
  store i64 %34, ptr %"25_1", align 8
  %"25_025" = load i64, ptr %"25_0", align 8
  %"25_126" = load i64, ptr %"25_1", align 8
  %35 = insertvalue { i64, i64 } poison, i64 %"25_025", 0
  %36 = insertvalue { i64, i64 } %35, i64 %"25_126", 1
  store { i64, i64 } %36, ptr %"26_0", align 8
  %"26_027" = load { i64, i64 }, ptr %"26_0", align 8
  %37 = extractvalue { i64, i64 } %"26_027", 0
  %38 = extractvalue { i64, i64 } %"26_027", 1
  store i64 %37, ptr %"27_0", align 8
  store i64 %38, ptr %"27_1", align 8
  %"27_128" = load i64, ptr %"27_1", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"27_128")
  call void @___qfree(i64 %"27_128")
  store i64 %___lazy_measure, ptr %"32_0", align 8
  %"27_029" = load i64, ptr %"27_0", align 8
  %___lazy_measure30 = call i64 @___lazy_measure(i64 %"27_029")
  call void @___qfree(i64 %"27_029")
  store i64 %___lazy_measure30, ptr %"28_0", align 8
  %"32_031" = load i64, ptr %"32_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"32_031")
  call void @___dec_future_refcount(i64 %"32_031")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"33_0", align 1
  %"28_032" = load i64, ptr %"28_0", align 8
  %read_bool33 = call i1 @___read_future_bool(i64 %"28_032")
  call void @___dec_future_refcount(i64 %"28_032")
  %measure34 = select i1 %read_bool33, i1 true, i1 false
  store i1 %measure34, ptr %"29_0", align 1
  %"29_035" = load i1, ptr %"29_0", align 1
  %tag_len36 = load i8, ptr @res_p.16114F75.0, align 1
  %tag_len37 = zext i8 %tag_len36 to i64
  call void @print_bool(ptr @res_p.16114F75.0, i64 %tag_len37, i1 %"29_035")
  %"33_038" = load i1, ptr %"33_0", align 1
  %tag_len39 = load i8, ptr @res_q.B83B1738.0, align 1
  %tag_len40 = zext i8 %tag_len39 to i64
  call void @print_bool(ptr @res_q.B83B1738.0, i64 %tag_len40, i1 %"33_038")
  %"40_041" = load { ptr, ptr, i64 }, ptr %"40_0", align 8
  %39 = call { double, { ptr, ptr, i64 } } @"__hugr__.generics.mean$2.103"({ ptr, ptr, i64 } %"40_041")
  %40 = extractvalue { double, { ptr, ptr, i64 } } %39, 0
  %41 = extractvalue { double, { ptr, ptr, i64 } } %39, 1
  store double %40, ptr %"41_0", align 8
  store { ptr, ptr, i64 } %41, ptr %"41_1", align 8
  %"41_142" = load { ptr, ptr, i64 }, ptr %"41_1", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"41_142", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"41_142", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"41_142", 2
  call void @heap_free(ptr %array_ptr)
  call void @heap_free(ptr %array_mask_ptr)
  %"41_043" = load double, ptr %"41_0", align 8
  %tag_len44 = load i8, ptr @"res_mean of tw.9B78F78A.0", align 1
  %tag_len45 = zext i8 %tag_len44 to i64
  call void @print_float(ptr @"res_mean of tw.9B78F78A.0", i64 %tag_len45, double %"41_043")
  %"54_046" = load { ptr, ptr, i64 }, ptr %"54_0", align 8
  %42 = call { double, { ptr, ptr, i64 } } @"__hugr__.generics.mean$5.194"({ ptr, ptr, i64 } %"54_046")
  %43 = extractvalue { double, { ptr, ptr, i64 } } %42, 0
  %44 = extractvalue { double, { ptr, ptr, i64 } } %42, 1
  store double %43, ptr %"55_0", align 8
  store { ptr, ptr, i64 } %44, ptr %"55_1", align 8
  %"55_147" = load { ptr, ptr, i64 }, ptr %"55_1", align 8
  %array_ptr48 = extractvalue { ptr, ptr, i64 } %"55_147", 0
  %array_mask_ptr49 = extractvalue { ptr, ptr, i64 } %"55_147", 1
  %array_offset50 = extractvalue { ptr, ptr, i64 } %"55_147", 2
  call void @heap_free(ptr %array_ptr48)
  call void @heap_free(ptr %array_mask_ptr49)
  %"55_051" = load double, ptr %"55_0", align 8
  %tag_len52 = load i8, ptr @"res_mean of fi.12C0FD9A.0", align 1
  %tag_len53 = zext i8 %tag_len52 to i64
  call void @print_float(ptr @"res_mean of fi.12C0FD9A.0", i64 %tag_len53, double %"55_051")
  %"58_054" = load i64, ptr %"58_0", align 8
  %45 = call i64 @"__hugr__.generics.repeated$7.285"(i64 %"58_054")
  store i64 %45, ptr %"60_0", align 8
  %"60_055" = load i64, ptr %"60_0", align 8
  %tag_len56 = load i8, ptr @res_repeated.0F9A2C79.0, align 1
  %tag_len57 = zext i8 %tag_len56 to i64
  call void @print_int(ptr @res_repeated.0F9A2C79.0, i64 %tag_len57, i64 %"60_055")
  %"63_058" = load {}, ptr %"63_0", align 1
  store {} %"63_058", ptr %"63_0", align 1
  %"63_059" = load {}, ptr %"63_0", align 1
  switch i1 false, label %46 [
  ]

46:                                               ; preds = %0
  br label %47

47:                                               ; preds = %46
  ret void
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define internal { i64, i64 } @"__hugr__.generics.swapped$int.81"(i64 %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"82_0" = alloca i64, align 8
  %"82_1" = alloca i64, align 8
  %"84_0" = alloca i64, align 8
  %"84_1" = alloca i64, align 8
  %"86_0" = alloca i64, align 8
  %"86_1" = alloca i64, align 8
  %"03" = alloca i64, align 8
  %"14" = alloca i64, align 8
  %"90_0" = alloca {}, align 8
  %"89_0" = alloca i64, align 8
  %"89_1" = alloca i64, align 8
  %"88_0" = alloca { i64, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"82_0", align 8
  store i64 %1, ptr %"82_1", align 8
  %"82_01" = load i64, ptr %"82_0", align 8
  %"82_12" = load i64, ptr %"82_1", align 8
  store i64 %"82_01", ptr %"86_0", align 8
  store i64 %"82_12", ptr %"86_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"86_05" = load i64, ptr %"86_0", align 8
  %"86_16" = load i64, ptr %"86_1", align 8
  store i64 %"86_05", ptr %"86_0", align 8
  store i64 %"86_16", ptr %"86_1", align 8
  store {} undef, ptr %"90_0", align 1
  %"86_17" = load i64, ptr %"86_1", align 8
  %"86_08" = load i64, ptr %"86_0", align 8
  %3 = insertvalue { i64, i64 } poison, i64 %"86_17", 0
  %4 = insertvalue { i64, i64 } %3, i64 %"86_08", 1
  store { i64, i64 } %4, ptr %"88_0", align 8
  %"88_09" = load { i64, i64 }, ptr %"88_0", align 8
  %5 = extractvalue { i64, i64 } %"88_09", 0
  %6 = extractvalue { i64, i64 } %"88_09", 1
  store i64 %5, ptr %"89_0", align 8
  store i64 %6, ptr %"89_1", align 8
  %"90_010" = load {}, ptr %"90_0", align 1
  %"89_011" = load i64, ptr %"89_0", align 8
  %"89_112" = load i64, ptr %"89_1", align 8
  store {} %"90_010", ptr %"90_0", align 1
  store i64 %"89_011", ptr %"89_0", align 8
  store i64 %"89_112", ptr %"89_1", align 8
  %"90_013" = load {}, ptr %"90_0", align 1
  %"89_014" = load i64, ptr %"89_0", align 8
  %"89_115" = load i64, ptr %"89_1", align 8
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %2
  store i64 %"89_014", ptr %"03", align 8
  store i64 %"89_115", ptr %"14", align 8
  br label %8

8:                                                ; preds = %7
  %"016" = load i64, ptr %"03", align 8
  %"117" = load i64, ptr %"14", align 8
  store i64 %"016", ptr %"84_0", align 8
  store i64 %"117", ptr %"84_1", align 8
  %"84_018" = load i64, ptr %"84_0", align 8
  %"84_119" = load i64, ptr %"84_1", align 8
  store i64 %"84_018", ptr %"0", align 8
  store i64 %"84_119", ptr %"1", align 8
  %"020" = load i64, ptr %"0", align 8
  %"121" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"020", 0
  %mrv22 = insertvalue { i64, i64 } %mrv, i64 %"121", 1
  ret { i64, i64 } %mrv22
}

declare void @print_int(ptr, i64, i64)

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.479() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"482_0" = alloca { i1, i64 }, align 8
  %"483_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"489_0" = alloca { i32, ptr }, align 8
  %"490_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"491_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  %qalloc = call i64 @___qalloc()
  %not_max = icmp ne i64 %qalloc, -1
  br i1 %not_max, label %reset_bb, label %id_bb

reset_bb:                                         ; preds = %entry_block
  call void @___reset(i64 %qalloc)
  br label %id_bb

id_bb:                                            ; preds = %entry_block, %reset_bb
  %0 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %qalloc, 1
  %1 = select i1 %not_max, { i1, i64 } %0, { i1, i64 } { i1 false, i64 poison }
  store { i1, i64 } %1, ptr %"482_0", align 8
  %"482_01" = load { i1, i64 }, ptr %"482_0", align 8
  %2 = extractvalue { i1, i64 } %"482_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_483_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"482_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_483_case_1

cond_483_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"489_0", align 8
  %"489_04" = load { i32, ptr }, ptr %"489_0", align 8
  %6 = extractvalue { i32, ptr } %"489_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"489_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"490_0", align 8
  %"490_05" = load i64, ptr %"490_0", align 8
  store i64 %"490_05", ptr %"02", align 8
  br label %cond_exit_483

cond_483_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"491_0", align 8
  %"491_08" = load i64, ptr %"491_0", align 8
  store i64 %"491_08", ptr %"02", align 8
  br label %cond_exit_483

cond_exit_483:                                    ; preds = %cond_483_case_1, %cond_483_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"483_0", align 8
  %"483_09" = load i64, ptr %"483_0", align 8
  store i64 %"483_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_x.494(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"495_0" = alloca i64, align 8
  %"500_0" = alloca double, align 8
  %"498_0" = alloca double, align 8
  %"501_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"495_0", align 8
  store double 0.000000e+00, ptr %"500_0", align 8
  store double 0x400921FB54442D18, ptr %"498_0", align 8
  %"495_01" = load i64, ptr %"495_0", align 8
  %"498_02" = load double, ptr %"498_0", align 8
  %"500_03" = load double, ptr %"500_0", align 8
  call void @___rxy(i64 %"495_01", double %"498_02", double %"500_03")
  store i64 %"495_01", ptr %"501_0", align 8
  %"501_04" = load i64, ptr %"501_0", align 8
  store i64 %"501_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

define internal { i64, i64 } @"__hugr__.generics.swapped$qubit.92"(i64 %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"93_0" = alloca i64, align 8
  %"93_1" = alloca i64, align 8
  %"95_0" = alloca i64, align 8
  %"95_1" = alloca i64, align 8
  %"97_0" = alloca i64, align 8
  %"97_1" = alloca i64, align 8
  %"03" = alloca i64, align 8
  %"14" = alloca i64, align 8
  %"101_0" = alloca {}, align 8
  %"100_0" = alloca i64, align 8
  %"100_1" = alloca i64, align 8
  %"99_0" = alloca { i64, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"93_0", align 8
  store i64 %1, ptr %"93_1", align 8
  %"93_01" = load i64, ptr %"93_0", align 8
  %"93_12" = load i64, ptr %"93_1", align 8
  store i64 %"93_01", ptr %"97_0", align 8
  store i64 %"93_12", ptr %"97_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"97_05" = load i64, ptr %"97_0", align 8
  %"97_16" = load i64, ptr %"97_1", align 8
  store i64 %"97_05", ptr %"97_0", align 8
  store i64 %"97_16", ptr %"97_1", align 8
  store {} undef, ptr %"101_0", align 1
  %"97_17" = load i64, ptr %"97_1", align 8
  %"97_08" = load i64, ptr %"97_0", align 8
  %3 = insertvalue { i64, i64 } poison, i64 %"97_17", 0
  %4 = insertvalue { i64, i64 } %3, i64 %"97_08", 1
  store { i64, i64 } %4, ptr %"99_0", align 8
  %"99_09" = load { i64, i64 }, ptr %"99_0", align 8
  %5 = extractvalue { i64, i64 } %"99_09", 0
  %6 = extractvalue { i64, i64 } %"99_09", 1
  store i64 %5, ptr %"100_0", align 8
  store i64 %6, ptr %"100_1", align 8
  %"101_010" = load {}, ptr %"101_0", align 1
  %"100_011" = load i64, ptr %"100_0", align 8
  %"100_112" = load i64, ptr %"100_1", align 8
  store {} %"101_010", ptr %"101_0", align 1
  store i64 %"100_011", ptr %"100_0", align 8
  store i64 %"100_112", ptr %"100_1", align 8
  %"101_013" = load {}, ptr %"101_0", align 1
  %"100_014" = load i64, ptr %"100_0", align 8
  %"100_115" = load i64, ptr %"100_1", align 8
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %2
  store i64 %"100_014", ptr %"03", align 8
  store i64 %"100_115", ptr %"14", align 8
  br label %8

8:                                                ; preds = %7
  %"016" = load i64, ptr %"03", align 8
  %"117" = load i64, ptr %"14", align 8
  store i64 %"016", ptr %"95_0", align 8
  store i64 %"117", ptr %"95_1", align 8
  %"95_018" = load i64, ptr %"95_0", align 8
  %"95_119" = load i64, ptr %"95_1", align 8
  store i64 %"95_018", ptr %"0", align 8
  store i64 %"95_119", ptr %"1", align 8
  %"020" = load i64, ptr %"0", align 8
  %"121" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"020", 0
  %mrv22 = insertvalue { i64, i64 } %mrv, i64 %"121", 1
  ret { i64, i64 } %mrv22
}

declare i64 @___lazy_measure(i64)

declare void @___qfree(i64)

declare i1 @___read_future_bool(i64)

declare void @___dec_future_refcount(i64)

declare void @print_bool(ptr, i64, i1)

define internal { double, { ptr, ptr, i64 } } @"__hugr__.generics.mean$2.103"({ ptr, ptr, i64 } %0) {
alloca_block:
  %"0" = alloca double, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"104_0" = alloca { ptr, ptr, i64 }, align 8
  %"106_0" = alloca double, align 8
  %"106_1" = alloca { ptr, ptr, i64 }, align 8
  %"108_0" = alloca { ptr, ptr, i64 }, align 8
  %"02" = alloca double, align 8
  %"13" = alloca { ptr, ptr, i64 }, align 8
  %"117_0" = alloca i64, align 8
  %"117_1" = alloca i64, align 8
  %"117_2" = alloca i64, align 8
  %"117_3" = alloca double, align 8
  %"117_4" = alloca { ptr, ptr, i64 }, align 8
  %"121_0" = alloca i64, align 8
  %"121_1" = alloca i64, align 8
  %"121_2" = alloca i64, align 8
  %"121_3" = alloca double, align 8
  %"121_4" = alloca { ptr, ptr, i64 }, align 8
  %"139_0" = alloca double, align 8
  %"139_1" = alloca { ptr, ptr, i64 }, align 8
  %"147_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"147_1" = alloca double, align 8
  %"147_2" = alloca { ptr, ptr, i64 }, align 8
  %"162_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"162_1" = alloca double, align 8
  %"162_2" = alloca { ptr, ptr, i64 }, align 8
  %"114_0" = alloca {}, align 8
  %"113_0" = alloca i64, align 8
  %"113_2" = alloca i64, align 8
  %"113_1" = alloca i64, align 8
  %"110_0" = alloca double, align 8
  %"112_0" = alloca { i64, i64, i64 }, align 8
  %"119_0" = alloca {}, align 8
  %"125_0" = alloca i1, align 1
  %"125_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"123_0" = alloca { i64, i64, i64 }, align 8
  %"124_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"047" = alloca i1, align 1
  %"148" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"130_0" = alloca i1, align 1
  %"129_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"053" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"133_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"136_0" = alloca i1, align 1
  %"135_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"145_0" = alloca {}, align 8
  %"144_0" = alloca double, align 8
  %"141_0" = alloca i64, align 8
  %"143_0" = alloca double, align 8
  %"160_0" = alloca {}, align 8
  %"159_0" = alloca {}, align 8
  %"081" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"154_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"156_0" = alloca { i32, ptr }, align 8
  %"191_0" = alloca {}, align 8
  %"177_0" = alloca i64, align 8
  %"177_2" = alloca i64, align 8
  %"177_1" = alloca i64, align 8
  %"190_0" = alloca double, align 8
  %"179_1" = alloca { ptr, ptr, i64 }, align 8
  %"164_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"095" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"168_0" = alloca { i32, ptr }, align 8
  %"170_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0100" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"172_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"174_0" = alloca i64, align 8
  %"174_1" = alloca { i64, i64, i64 }, align 8
  %"175_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"176_0" = alloca i64, align 8
  %"176_1" = alloca { i64, i64, i64 }, align 8
  %"178_0" = alloca i64, align 8
  %"179_0" = alloca { i1, double }, align 8
  %"0110" = alloca { i1, double }, align 8
  %"1111" = alloca { ptr, ptr, i64 }, align 8
  %"180_0" = alloca double, align 8
  %"0115" = alloca double, align 8
  %"184_0" = alloca { i32, ptr }, align 8
  %"186_0" = alloca double, align 8
  %"0120" = alloca double, align 8
  %"188_0" = alloca double, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"104_0", align 8
  %"104_01" = load { ptr, ptr, i64 }, ptr %"104_0", align 8
  store { ptr, ptr, i64 } %"104_01", ptr %"108_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"108_04" = load { ptr, ptr, i64 }, ptr %"108_0", align 8
  store { ptr, ptr, i64 } %"108_04", ptr %"108_0", align 8
  store {} undef, ptr %"114_0", align 1
  %2 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$2.448"()
  store { i64, i64, i64 } %2, ptr %"112_0", align 8
  %"112_05" = load { i64, i64, i64 }, ptr %"112_0", align 8
  %3 = extractvalue { i64, i64, i64 } %"112_05", 0
  %4 = extractvalue { i64, i64, i64 } %"112_05", 1
  %5 = extractvalue { i64, i64, i64 } %"112_05", 2
  store i64 %3, ptr %"113_0", align 8
  store i64 %4, ptr %"113_1", align 8
  store i64 %5, ptr %"113_2", align 8
  store double 0.000000e+00, ptr %"110_0", align 8
  %"114_06" = load {}, ptr %"114_0", align 1
  %"113_07" = load i64, ptr %"113_0", align 8
  %"113_28" = load i64, ptr %"113_2", align 8
  %"113_19" = load i64, ptr %"113_1", align 8
  %"110_010" = load double, ptr %"110_0", align 8
  %"108_011" = load { ptr, ptr, i64 }, ptr %"108_0", align 8
  store {} %"114_06", ptr %"114_0", align 1
  store i64 %"113_07", ptr %"113_0", align 8
  store i64 %"113_28", ptr %"113_2", align 8
  store i64 %"113_19", ptr %"113_1", align 8
  store double %"110_010", ptr %"110_0", align 8
  store { ptr, ptr, i64 } %"108_011", ptr %"108_0", align 8
  %"114_012" = load {}, ptr %"114_0", align 1
  %"113_013" = load i64, ptr %"113_0", align 8
  %"113_214" = load i64, ptr %"113_2", align 8
  %"113_115" = load i64, ptr %"113_1", align 8
  %"110_016" = load double, ptr %"110_0", align 8
  %"108_017" = load { ptr, ptr, i64 }, ptr %"108_0", align 8
  switch i1 false, label %6 [
  ]

6:                                                ; preds = %1
  store i64 %"113_013", ptr %"117_0", align 8
  store i64 %"113_214", ptr %"117_1", align 8
  store i64 %"113_115", ptr %"117_2", align 8
  store double %"110_016", ptr %"117_3", align 8
  store { ptr, ptr, i64 } %"108_017", ptr %"117_4", align 8
  br label %7

7:                                                ; preds = %65, %6
  %"117_020" = load i64, ptr %"117_0", align 8
  %"117_121" = load i64, ptr %"117_1", align 8
  %"117_222" = load i64, ptr %"117_2", align 8
  %"117_323" = load double, ptr %"117_3", align 8
  %"117_424" = load { ptr, ptr, i64 }, ptr %"117_4", align 8
  store i64 %"117_020", ptr %"117_0", align 8
  store i64 %"117_121", ptr %"117_1", align 8
  store i64 %"117_222", ptr %"117_2", align 8
  store double %"117_323", ptr %"117_3", align 8
  store { ptr, ptr, i64 } %"117_424", ptr %"117_4", align 8
  store {} undef, ptr %"119_0", align 1
  %"119_025" = load {}, ptr %"119_0", align 1
  %"117_026" = load i64, ptr %"117_0", align 8
  %"117_127" = load i64, ptr %"117_1", align 8
  %"117_228" = load i64, ptr %"117_2", align 8
  %"117_329" = load double, ptr %"117_3", align 8
  %"117_430" = load { ptr, ptr, i64 }, ptr %"117_4", align 8
  store {} %"119_025", ptr %"119_0", align 1
  store i64 %"117_026", ptr %"117_0", align 8
  store i64 %"117_127", ptr %"117_1", align 8
  store i64 %"117_228", ptr %"117_2", align 8
  store double %"117_329", ptr %"117_3", align 8
  store { ptr, ptr, i64 } %"117_430", ptr %"117_4", align 8
  %"119_031" = load {}, ptr %"119_0", align 1
  %"117_032" = load i64, ptr %"117_0", align 8
  %"117_133" = load i64, ptr %"117_1", align 8
  %"117_234" = load i64, ptr %"117_2", align 8
  %"117_335" = load double, ptr %"117_3", align 8
  %"117_436" = load { ptr, ptr, i64 }, ptr %"117_4", align 8
  switch i1 false, label %8 [
  ]

8:                                                ; preds = %7
  store i64 %"117_032", ptr %"121_0", align 8
  store i64 %"117_133", ptr %"121_1", align 8
  store i64 %"117_234", ptr %"121_2", align 8
  store double %"117_335", ptr %"121_3", align 8
  store { ptr, ptr, i64 } %"117_436", ptr %"121_4", align 8
  br label %9

9:                                                ; preds = %8
  %"121_037" = load i64, ptr %"121_0", align 8
  %"121_138" = load i64, ptr %"121_1", align 8
  %"121_239" = load i64, ptr %"121_2", align 8
  %"121_340" = load double, ptr %"121_3", align 8
  %"121_441" = load { ptr, ptr, i64 }, ptr %"121_4", align 8
  store i64 %"121_037", ptr %"121_0", align 8
  store i64 %"121_138", ptr %"121_1", align 8
  store i64 %"121_239", ptr %"121_2", align 8
  store double %"121_340", ptr %"121_3", align 8
  store { ptr, ptr, i64 } %"121_441", ptr %"121_4", align 8
  %"121_042" = load i64, ptr %"121_0", align 8
  %"121_243" = load i64, ptr %"121_2", align 8
  %"121_144" = load i64, ptr %"121_1", align 8
  %10 = insertvalue { i64, i64, i64 } poison, i64 %"121_042", 0
  %11 = insertvalue { i64, i64, i64 } %10, i64 %"121_243", 1
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"121_144", 2
  store { i64, i64, i64 } %12, ptr %"123_0", align 8
  %"123_045" = load { i64, i64, i64 }, ptr %"123_0", align 8
  %13 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.384({ i64, i64, i64 } %"123_045")
  store { i1, { { i64, i64, i64 }, i64 } } %13, ptr %"124_0", align 8
  %"124_046" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"124_0", align 8
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"124_046", 0
  switch i1 %14, label %15 [
    i1 true, label %16
  ]

15:                                               ; preds = %9
  br label %cond_125_case_0

16:                                               ; preds = %9
  %17 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"124_046", 1
  store { { i64, i64, i64 }, i64 } %17, ptr %"053", align 8
  br label %cond_125_case_1

18:                                               ; preds = %38
  %"139_066" = load double, ptr %"139_0", align 8
  %"139_167" = load { ptr, ptr, i64 }, ptr %"139_1", align 8
  store double %"139_066", ptr %"139_0", align 8
  store { ptr, ptr, i64 } %"139_167", ptr %"139_1", align 8
  store {} undef, ptr %"145_0", align 1
  store i64 2, ptr %"141_0", align 8
  %"141_068" = load i64, ptr %"141_0", align 8
  %19 = uitofp i64 %"141_068" to double
  store double %19, ptr %"143_0", align 8
  %"139_069" = load double, ptr %"139_0", align 8
  %"143_070" = load double, ptr %"143_0", align 8
  %20 = fdiv double %"139_069", %"143_070"
  store double %20, ptr %"144_0", align 8
  %"145_071" = load {}, ptr %"145_0", align 1
  %"144_072" = load double, ptr %"144_0", align 8
  %"139_173" = load { ptr, ptr, i64 }, ptr %"139_1", align 8
  store {} %"145_071", ptr %"145_0", align 1
  store double %"144_072", ptr %"144_0", align 8
  store { ptr, ptr, i64 } %"139_173", ptr %"139_1", align 8
  %"145_074" = load {}, ptr %"145_0", align 1
  %"144_075" = load double, ptr %"144_0", align 8
  %"139_176" = load { ptr, ptr, i64 }, ptr %"139_1", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %18
  store double %"144_075", ptr %"02", align 8
  store { ptr, ptr, i64 } %"139_176", ptr %"13", align 8
  br label %32

22:                                               ; preds = %34
  %"147_077" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"147_0", align 8
  %"147_178" = load double, ptr %"147_1", align 8
  %"147_279" = load { ptr, ptr, i64 }, ptr %"147_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"147_077", ptr %"147_0", align 8
  store double %"147_178", ptr %"147_1", align 8
  store { ptr, ptr, i64 } %"147_279", ptr %"147_2", align 8
  store {} undef, ptr %"160_0", align 1
  store {} undef, ptr %"159_0", align 1
  %"147_080" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"147_0", align 8
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"147_080", 0
  switch i1 %23, label %24 [
    i1 true, label %25
  ]

24:                                               ; preds = %22
  br label %cond_149_case_0

25:                                               ; preds = %22
  %26 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"147_080", 1
  store { { i64, i64, i64 }, i64 } %26, ptr %"081", align 8
  br label %cond_149_case_1

27:                                               ; preds = %35
  %"162_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"162_0", align 8
  %"162_192" = load double, ptr %"162_1", align 8
  %"162_293" = load { ptr, ptr, i64 }, ptr %"162_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"162_091", ptr %"162_0", align 8
  store double %"162_192", ptr %"162_1", align 8
  store { ptr, ptr, i64 } %"162_293", ptr %"162_2", align 8
  store {} undef, ptr %"191_0", align 1
  %"162_094" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"162_0", align 8
  %28 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"162_094", 0
  switch i1 %28, label %29 [
    i1 true, label %30
  ]

29:                                               ; preds = %27
  br label %cond_164_case_0

30:                                               ; preds = %27
  %31 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"162_094", 1
  store { { i64, i64, i64 }, i64 } %31, ptr %"0100", align 8
  br label %cond_164_case_1

32:                                               ; preds = %21
  %"018" = load double, ptr %"02", align 8
  %"119" = load { ptr, ptr, i64 }, ptr %"13", align 8
  store double %"018", ptr %"106_0", align 8
  store { ptr, ptr, i64 } %"119", ptr %"106_1", align 8
  %"106_0138" = load double, ptr %"106_0", align 8
  %"106_1139" = load { ptr, ptr, i64 }, ptr %"106_1", align 8
  store double %"106_0138", ptr %"0", align 8
  store { ptr, ptr, i64 } %"106_1139", ptr %"1", align 8
  %"0140" = load double, ptr %"0", align 8
  %"1141" = load { ptr, ptr, i64 }, ptr %"1", align 8
  %mrv = insertvalue { double, { ptr, ptr, i64 } } poison, double %"0140", 0
  %mrv142 = insertvalue { double, { ptr, ptr, i64 } } %mrv, { ptr, ptr, i64 } %"1141", 1
  ret { double, { ptr, ptr, i64 } } %mrv142

cond_125_case_0:                                  ; preds = %15
  store i1 false, ptr %"130_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"129_0", align 8
  %"130_051" = load i1, ptr %"130_0", align 1
  %"129_052" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"129_0", align 8
  store i1 %"130_051", ptr %"047", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"129_052", ptr %"148", align 8
  br label %cond_exit_125

cond_125_case_1:                                  ; preds = %16
  %"054" = load { { i64, i64, i64 }, i64 }, ptr %"053", align 8
  store { { i64, i64, i64 }, i64 } %"054", ptr %"133_0", align 8
  store i1 true, ptr %"136_0", align 1
  %"133_055" = load { { i64, i64, i64 }, i64 }, ptr %"133_0", align 8
  %33 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"133_055", 1
  store { i1, { { i64, i64, i64 }, i64 } } %33, ptr %"135_0", align 8
  %"136_056" = load i1, ptr %"136_0", align 1
  %"135_057" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"135_0", align 8
  store i1 %"136_056", ptr %"047", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"135_057", ptr %"148", align 8
  br label %cond_exit_125

cond_exit_125:                                    ; preds = %cond_125_case_1, %cond_125_case_0
  %"049" = load i1, ptr %"047", align 1
  %"150" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"148", align 8
  store i1 %"049", ptr %"125_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"150", ptr %"125_1", align 8
  %"125_058" = load i1, ptr %"125_0", align 1
  %"125_159" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"125_1", align 8
  %"121_360" = load double, ptr %"121_3", align 8
  %"121_461" = load { ptr, ptr, i64 }, ptr %"121_4", align 8
  store i1 %"125_058", ptr %"125_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"125_159", ptr %"125_1", align 8
  store double %"121_360", ptr %"121_3", align 8
  store { ptr, ptr, i64 } %"121_461", ptr %"121_4", align 8
  %"125_062" = load i1, ptr %"125_0", align 1
  %"125_163" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"125_1", align 8
  %"121_364" = load double, ptr %"121_3", align 8
  %"121_465" = load { ptr, ptr, i64 }, ptr %"121_4", align 8
  switch i1 %"125_062", label %34 [
    i1 true, label %35
  ]

34:                                               ; preds = %cond_exit_125
  store { i1, { { i64, i64, i64 }, i64 } } %"125_163", ptr %"147_0", align 8
  store double %"121_364", ptr %"147_1", align 8
  store { ptr, ptr, i64 } %"121_465", ptr %"147_2", align 8
  br label %22

35:                                               ; preds = %cond_exit_125
  store { i1, { { i64, i64, i64 }, i64 } } %"125_163", ptr %"162_0", align 8
  store double %"121_364", ptr %"162_1", align 8
  store { ptr, ptr, i64 } %"121_465", ptr %"162_2", align 8
  br label %27

cond_149_case_0:                                  ; preds = %24
  br label %cond_exit_149

cond_149_case_1:                                  ; preds = %25
  %"082" = load { { i64, i64, i64 }, i64 }, ptr %"081", align 8
  store { { i64, i64, i64 }, i64 } %"082", ptr %"154_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"156_0", align 8
  %"156_083" = load { i32, ptr }, ptr %"156_0", align 8
  %"154_084" = load { { i64, i64, i64 }, i64 }, ptr %"154_0", align 8
  %36 = extractvalue { i32, ptr } %"156_083", 0
  %shift_code = add i32 %36, 1000
  %37 = extractvalue { i32, ptr } %"156_083", 1
  call void @panic(i32 %shift_code, ptr %37)
  br label %cond_exit_149

cond_exit_149:                                    ; preds = %cond_149_case_1, %cond_149_case_0
  %"160_085" = load {}, ptr %"160_0", align 1
  %"147_186" = load double, ptr %"147_1", align 8
  %"147_287" = load { ptr, ptr, i64 }, ptr %"147_2", align 8
  store {} %"160_085", ptr %"160_0", align 1
  store double %"147_186", ptr %"147_1", align 8
  store { ptr, ptr, i64 } %"147_287", ptr %"147_2", align 8
  %"160_088" = load {}, ptr %"160_0", align 1
  %"147_189" = load double, ptr %"147_1", align 8
  %"147_290" = load { ptr, ptr, i64 }, ptr %"147_2", align 8
  switch i1 false, label %38 [
  ]

38:                                               ; preds = %cond_exit_149
  store double %"147_189", ptr %"139_0", align 8
  store { ptr, ptr, i64 } %"147_290", ptr %"139_1", align 8
  br label %18

cond_164_case_0:                                  ; preds = %29
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"168_0", align 8
  %"168_097" = load { i32, ptr }, ptr %"168_0", align 8
  %39 = extractvalue { i32, ptr } %"168_097", 0
  %shift_code98 = add i32 %39, 1000
  %40 = extractvalue { i32, ptr } %"168_097", 1
  call void @panic(i32 %shift_code98, ptr %40)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"170_0", align 8
  %"170_099" = load { { i64, i64, i64 }, i64 }, ptr %"170_0", align 8
  store { { i64, i64, i64 }, i64 } %"170_099", ptr %"095", align 8
  br label %cond_exit_164

cond_164_case_1:                                  ; preds = %30
  %"0101" = load { { i64, i64, i64 }, i64 }, ptr %"0100", align 8
  store { { i64, i64, i64 }, i64 } %"0101", ptr %"172_0", align 8
  %"172_0102" = load { { i64, i64, i64 }, i64 }, ptr %"172_0", align 8
  store { { i64, i64, i64 }, i64 } %"172_0102", ptr %"095", align 8
  br label %cond_exit_164

cond_exit_164:                                    ; preds = %cond_164_case_1, %cond_164_case_0
  %"096" = load { { i64, i64, i64 }, i64 }, ptr %"095", align 8
  store { { i64, i64, i64 }, i64 } %"096", ptr %"164_0", align 8
  %"164_0103" = load { { i64, i64, i64 }, i64 }, ptr %"164_0", align 8
  %41 = extractvalue { { i64, i64, i64 }, i64 } %"164_0103", 1
  %42 = extractvalue { { i64, i64, i64 }, i64 } %"164_0103", 0
  store i64 %41, ptr %"174_0", align 8
  store { i64, i64, i64 } %42, ptr %"174_1", align 8
  %"174_0104" = load i64, ptr %"174_0", align 8
  %"174_1105" = load { i64, i64, i64 }, ptr %"174_1", align 8
  %43 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"174_0104", 1
  %44 = insertvalue { { i64, i64, i64 }, i64 } %43, { i64, i64, i64 } %"174_1105", 0
  store { { i64, i64, i64 }, i64 } %44, ptr %"175_0", align 8
  %"175_0106" = load { { i64, i64, i64 }, i64 }, ptr %"175_0", align 8
  %45 = extractvalue { { i64, i64, i64 }, i64 } %"175_0106", 1
  %46 = extractvalue { { i64, i64, i64 }, i64 } %"175_0106", 0
  store i64 %45, ptr %"176_0", align 8
  store { i64, i64, i64 } %46, ptr %"176_1", align 8
  %"176_0107" = load i64, ptr %"176_0", align 8
  store i64 %"176_0107", ptr %"178_0", align 8
  %"162_2108" = load { ptr, ptr, i64 }, ptr %"162_2", align 8
  %"178_0109" = load i64, ptr %"178_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"162_2108", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"162_2108", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"162_2108", 2
  %47 = icmp ult i64 %"178_0109", 2
  br i1 %47, label %49, label %48

48:                                               ; preds = %cond_exit_164
  store { i1, double } { i1 false, double poison }, ptr %"0110", align 8
  store { ptr, ptr, i64 } %"162_2108", ptr %"1111", align 8
  br label %54

49:                                               ; preds = %cond_exit_164
  %50 = add i64 %"178_0109", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %50)
  %51 = getelementptr inbounds double, ptr %array_ptr, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = insertvalue { i1, double } { i1 true, double poison }, double %52, 1
  store { i1, double } %53, ptr %"0110", align 8
  store { ptr, ptr, i64 } %"162_2108", ptr %"1111", align 8
  br label %54

54:                                               ; preds = %48, %49
  %"0112" = load { i1, double }, ptr %"0110", align 8
  %"1113" = load { ptr, ptr, i64 }, ptr %"1111", align 8
  store { i1, double } %"0112", ptr %"179_0", align 8
  store { ptr, ptr, i64 } %"1113", ptr %"179_1", align 8
  %"179_0114" = load { i1, double }, ptr %"179_0", align 8
  %55 = extractvalue { i1, double } %"179_0114", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_180_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, double } %"179_0114", 1
  store double %58, ptr %"0120", align 8
  br label %cond_180_case_1

cond_180_case_0:                                  ; preds = %56
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"184_0", align 8
  %"184_0117" = load { i32, ptr }, ptr %"184_0", align 8
  %59 = extractvalue { i32, ptr } %"184_0117", 0
  %shift_code118 = add i32 %59, 1000
  %60 = extractvalue { i32, ptr } %"184_0117", 1
  call void @panic(i32 %shift_code118, ptr %60)
  store double 0.000000e+00, ptr %"186_0", align 8
  %"186_0119" = load double, ptr %"186_0", align 8
  store double %"186_0119", ptr %"0115", align 8
  br label %cond_exit_180

cond_180_case_1:                                  ; preds = %57
  %"0121" = load double, ptr %"0120", align 8
  store double %"0121", ptr %"188_0", align 8
  %"188_0122" = load double, ptr %"188_0", align 8
  store double %"188_0122", ptr %"0115", align 8
  br label %cond_exit_180

cond_exit_180:                                    ; preds = %cond_180_case_1, %cond_180_case_0
  %"0116" = load double, ptr %"0115", align 8
  store double %"0116", ptr %"180_0", align 8
  %"162_1123" = load double, ptr %"162_1", align 8
  %"180_0124" = load double, ptr %"180_0", align 8
  %61 = fadd double %"162_1123", %"180_0124"
  store double %61, ptr %"190_0", align 8
  %"176_1125" = load { i64, i64, i64 }, ptr %"176_1", align 8
  %62 = extractvalue { i64, i64, i64 } %"176_1125", 0
  %63 = extractvalue { i64, i64, i64 } %"176_1125", 1
  %64 = extractvalue { i64, i64, i64 } %"176_1125", 2
  store i64 %62, ptr %"177_0", align 8
  store i64 %63, ptr %"177_1", align 8
  store i64 %64, ptr %"177_2", align 8
  %"191_0126" = load {}, ptr %"191_0", align 1
  %"177_0127" = load i64, ptr %"177_0", align 8
  %"177_2128" = load i64, ptr %"177_2", align 8
  %"177_1129" = load i64, ptr %"177_1", align 8
  %"190_0130" = load double, ptr %"190_0", align 8
  %"179_1131" = load { ptr, ptr, i64 }, ptr %"179_1", align 8
  store {} %"191_0126", ptr %"191_0", align 1
  store i64 %"177_0127", ptr %"177_0", align 8
  store i64 %"177_2128", ptr %"177_2", align 8
  store i64 %"177_1129", ptr %"177_1", align 8
  store double %"190_0130", ptr %"190_0", align 8
  store { ptr, ptr, i64 } %"179_1131", ptr %"179_1", align 8
  %"191_0132" = load {}, ptr %"191_0", align 1
  %"177_0133" = load i64, ptr %"177_0", align 8
  %"177_2134" = load i64, ptr %"177_2", align 8
  %"177_1135" = load i64, ptr %"177_1", align 8
  %"190_0136" = load double, ptr %"190_0", align 8
  %"179_1137" = load { ptr, ptr, i64 }, ptr %"179_1", align 8
  switch i1 false, label %65 [
  ]

65:                                               ; preds = %cond_exit_180
  store i64 %"177_0133", ptr %"117_0", align 8
  store i64 %"177_2134", ptr %"117_1", align 8
  store i64 %"177_1135", ptr %"117_2", align 8
  store double %"190_0136", ptr %"117_3", align 8
  store { ptr, ptr, i64 } %"179_1137", ptr %"117_4", align 8
  br label %7
}

declare void @heap_free(ptr)

declare void @print_float(ptr, i64, double)

define internal { double, { ptr, ptr, i64 } } @"__hugr__.generics.mean$5.194"({ ptr, ptr, i64 } %0) {
alloca_block:
  %"0" = alloca double, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"195_0" = alloca { ptr, ptr, i64 }, align 8
  %"197_0" = alloca double, align 8
  %"197_1" = alloca { ptr, ptr, i64 }, align 8
  %"199_0" = alloca { ptr, ptr, i64 }, align 8
  %"02" = alloca double, align 8
  %"13" = alloca { ptr, ptr, i64 }, align 8
  %"208_0" = alloca i64, align 8
  %"208_1" = alloca i64, align 8
  %"208_2" = alloca i64, align 8
  %"208_3" = alloca double, align 8
  %"208_4" = alloca { ptr, ptr, i64 }, align 8
  %"212_0" = alloca i64, align 8
  %"212_1" = alloca i64, align 8
  %"212_2" = alloca i64, align 8
  %"212_3" = alloca double, align 8
  %"212_4" = alloca { ptr, ptr, i64 }, align 8
  %"230_0" = alloca double, align 8
  %"230_1" = alloca { ptr, ptr, i64 }, align 8
  %"238_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"238_1" = alloca double, align 8
  %"238_2" = alloca { ptr, ptr, i64 }, align 8
  %"253_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"253_1" = alloca double, align 8
  %"253_2" = alloca { ptr, ptr, i64 }, align 8
  %"205_0" = alloca {}, align 8
  %"204_0" = alloca i64, align 8
  %"204_2" = alloca i64, align 8
  %"204_1" = alloca i64, align 8
  %"201_0" = alloca double, align 8
  %"203_0" = alloca { i64, i64, i64 }, align 8
  %"210_0" = alloca {}, align 8
  %"216_0" = alloca i1, align 1
  %"216_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"214_0" = alloca { i64, i64, i64 }, align 8
  %"215_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"047" = alloca i1, align 1
  %"148" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"221_0" = alloca i1, align 1
  %"220_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"053" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"224_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"227_0" = alloca i1, align 1
  %"226_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"236_0" = alloca {}, align 8
  %"235_0" = alloca double, align 8
  %"232_0" = alloca i64, align 8
  %"234_0" = alloca double, align 8
  %"251_0" = alloca {}, align 8
  %"250_0" = alloca {}, align 8
  %"081" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"245_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"247_0" = alloca { i32, ptr }, align 8
  %"282_0" = alloca {}, align 8
  %"268_0" = alloca i64, align 8
  %"268_2" = alloca i64, align 8
  %"268_1" = alloca i64, align 8
  %"281_0" = alloca double, align 8
  %"270_1" = alloca { ptr, ptr, i64 }, align 8
  %"255_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"095" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"259_0" = alloca { i32, ptr }, align 8
  %"261_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0100" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"263_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"265_0" = alloca i64, align 8
  %"265_1" = alloca { i64, i64, i64 }, align 8
  %"266_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"267_0" = alloca i64, align 8
  %"267_1" = alloca { i64, i64, i64 }, align 8
  %"269_0" = alloca i64, align 8
  %"270_0" = alloca { i1, double }, align 8
  %"0110" = alloca { i1, double }, align 8
  %"1111" = alloca { ptr, ptr, i64 }, align 8
  %"271_0" = alloca double, align 8
  %"0115" = alloca double, align 8
  %"275_0" = alloca { i32, ptr }, align 8
  %"277_0" = alloca double, align 8
  %"0120" = alloca double, align 8
  %"279_0" = alloca double, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"195_0", align 8
  %"195_01" = load { ptr, ptr, i64 }, ptr %"195_0", align 8
  store { ptr, ptr, i64 } %"195_01", ptr %"199_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"199_04" = load { ptr, ptr, i64 }, ptr %"199_0", align 8
  store { ptr, ptr, i64 } %"199_04", ptr %"199_0", align 8
  store {} undef, ptr %"205_0", align 1
  %2 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$5.431"()
  store { i64, i64, i64 } %2, ptr %"203_0", align 8
  %"203_05" = load { i64, i64, i64 }, ptr %"203_0", align 8
  %3 = extractvalue { i64, i64, i64 } %"203_05", 0
  %4 = extractvalue { i64, i64, i64 } %"203_05", 1
  %5 = extractvalue { i64, i64, i64 } %"203_05", 2
  store i64 %3, ptr %"204_0", align 8
  store i64 %4, ptr %"204_1", align 8
  store i64 %5, ptr %"204_2", align 8
  store double 0.000000e+00, ptr %"201_0", align 8
  %"205_06" = load {}, ptr %"205_0", align 1
  %"204_07" = load i64, ptr %"204_0", align 8
  %"204_28" = load i64, ptr %"204_2", align 8
  %"204_19" = load i64, ptr %"204_1", align 8
  %"201_010" = load double, ptr %"201_0", align 8
  %"199_011" = load { ptr, ptr, i64 }, ptr %"199_0", align 8
  store {} %"205_06", ptr %"205_0", align 1
  store i64 %"204_07", ptr %"204_0", align 8
  store i64 %"204_28", ptr %"204_2", align 8
  store i64 %"204_19", ptr %"204_1", align 8
  store double %"201_010", ptr %"201_0", align 8
  store { ptr, ptr, i64 } %"199_011", ptr %"199_0", align 8
  %"205_012" = load {}, ptr %"205_0", align 1
  %"204_013" = load i64, ptr %"204_0", align 8
  %"204_214" = load i64, ptr %"204_2", align 8
  %"204_115" = load i64, ptr %"204_1", align 8
  %"201_016" = load double, ptr %"201_0", align 8
  %"199_017" = load { ptr, ptr, i64 }, ptr %"199_0", align 8
  switch i1 false, label %6 [
  ]

6:                                                ; preds = %1
  store i64 %"204_013", ptr %"208_0", align 8
  store i64 %"204_214", ptr %"208_1", align 8
  store i64 %"204_115", ptr %"208_2", align 8
  store double %"201_016", ptr %"208_3", align 8
  store { ptr, ptr, i64 } %"199_017", ptr %"208_4", align 8
  br label %7

7:                                                ; preds = %65, %6
  %"208_020" = load i64, ptr %"208_0", align 8
  %"208_121" = load i64, ptr %"208_1", align 8
  %"208_222" = load i64, ptr %"208_2", align 8
  %"208_323" = load double, ptr %"208_3", align 8
  %"208_424" = load { ptr, ptr, i64 }, ptr %"208_4", align 8
  store i64 %"208_020", ptr %"208_0", align 8
  store i64 %"208_121", ptr %"208_1", align 8
  store i64 %"208_222", ptr %"208_2", align 8
  store double %"208_323", ptr %"208_3", align 8
  store { ptr, ptr, i64 } %"208_424", ptr %"208_4", align 8
  store {} undef, ptr %"210_0", align 1
  %"210_025" = load {}, ptr %"210_0", align 1
  %"208_026" = load i64, ptr %"208_0", align 8
  %"208_127" = load i64, ptr %"208_1", align 8
  %"208_228" = load i64, ptr %"208_2", align 8
  %"208_329" = load double, ptr %"208_3", align 8
  %"208_430" = load { ptr, ptr, i64 }, ptr %"208_4", align 8
  store {} %"210_025", ptr %"210_0", align 1
  store i64 %"208_026", ptr %"208_0", align 8
  store i64 %"208_127", ptr %"208_1", align 8
  store i64 %"208_228", ptr %"208_2", align 8
  store double %"208_329", ptr %"208_3", align 8
  store { ptr, ptr, i64 } %"208_430", ptr %"208_4", align 8
  %"210_031" = load {}, ptr %"210_0", align 1
  %"208_032" = load i64, ptr %"208_0", align 8
  %"208_133" = load i64, ptr %"208_1", align 8
  %"208_234" = load i64, ptr %"208_2", align 8
  %"208_335" = load double, ptr %"208_3", align 8
  %"208_436" = load { ptr, ptr, i64 }, ptr %"208_4", align 8
  switch i1 false, label %8 [
  ]

8:                                                ; preds = %7
  store i64 %"208_032", ptr %"212_0", align 8
  store i64 %"208_133", ptr %"212_1", align 8
  store i64 %"208_234", ptr %"212_2", align 8
  store double %"208_335", ptr %"212_3", align 8
  store { ptr, ptr, i64 } %"208_436", ptr %"212_4", align 8
  br label %9

9:                                                ; preds = %8
  %"212_037" = load i64, ptr %"212_0", align 8
  %"212_138" = load i64, ptr %"212_1", align 8
  %"212_239" = load i64, ptr %"212_2", align 8
  %"212_340" = load double, ptr %"212_3", align 8
  %"212_441" = load { ptr, ptr, i64 }, ptr %"212_4", align 8
  store i64 %"212_037", ptr %"212_0", align 8
  store i64 %"212_138", ptr %"212_1", align 8
  store i64 %"212_239", ptr %"212_2", align 8
  store double %"212_340", ptr %"212_3", align 8
  store { ptr, ptr, i64 } %"212_441", ptr %"212_4", align 8
  %"212_042" = load i64, ptr %"212_0", align 8
  %"212_243" = load i64, ptr %"212_2", align 8
  %"212_144" = load i64, ptr %"212_1", align 8
  %10 = insertvalue { i64, i64, i64 } poison, i64 %"212_042", 0
  %11 = insertvalue { i64, i64, i64 } %10, i64 %"212_243", 1
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"212_144", 2
  store { i64, i64, i64 } %12, ptr %"214_0", align 8
  %"214_045" = load { i64, i64, i64 }, ptr %"214_0", align 8
  %13 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.384({ i64, i64, i64 } %"214_045")
  store { i1, { { i64, i64, i64 }, i64 } } %13, ptr %"215_0", align 8
  %"215_046" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"215_0", align 8
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"215_046", 0
  switch i1 %14, label %15 [
    i1 true, label %16
  ]

15:                                               ; preds = %9
  br label %cond_216_case_0

16:                                               ; preds = %9
  %17 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"215_046", 1
  store { { i64, i64, i64 }, i64 } %17, ptr %"053", align 8
  br label %cond_216_case_1

18:                                               ; preds = %38
  %"230_066" = load double, ptr %"230_0", align 8
  %"230_167" = load { ptr, ptr, i64 }, ptr %"230_1", align 8
  store double %"230_066", ptr %"230_0", align 8
  store { ptr, ptr, i64 } %"230_167", ptr %"230_1", align 8
  store {} undef, ptr %"236_0", align 1
  store i64 5, ptr %"232_0", align 8
  %"232_068" = load i64, ptr %"232_0", align 8
  %19 = uitofp i64 %"232_068" to double
  store double %19, ptr %"234_0", align 8
  %"230_069" = load double, ptr %"230_0", align 8
  %"234_070" = load double, ptr %"234_0", align 8
  %20 = fdiv double %"230_069", %"234_070"
  store double %20, ptr %"235_0", align 8
  %"236_071" = load {}, ptr %"236_0", align 1
  %"235_072" = load double, ptr %"235_0", align 8
  %"230_173" = load { ptr, ptr, i64 }, ptr %"230_1", align 8
  store {} %"236_071", ptr %"236_0", align 1
  store double %"235_072", ptr %"235_0", align 8
  store { ptr, ptr, i64 } %"230_173", ptr %"230_1", align 8
  %"236_074" = load {}, ptr %"236_0", align 1
  %"235_075" = load double, ptr %"235_0", align 8
  %"230_176" = load { ptr, ptr, i64 }, ptr %"230_1", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %18
  store double %"235_075", ptr %"02", align 8
  store { ptr, ptr, i64 } %"230_176", ptr %"13", align 8
  br label %32

22:                                               ; preds = %34
  %"238_077" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"238_0", align 8
  %"238_178" = load double, ptr %"238_1", align 8
  %"238_279" = load { ptr, ptr, i64 }, ptr %"238_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"238_077", ptr %"238_0", align 8
  store double %"238_178", ptr %"238_1", align 8
  store { ptr, ptr, i64 } %"238_279", ptr %"238_2", align 8
  store {} undef, ptr %"251_0", align 1
  store {} undef, ptr %"250_0", align 1
  %"238_080" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"238_0", align 8
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"238_080", 0
  switch i1 %23, label %24 [
    i1 true, label %25
  ]

24:                                               ; preds = %22
  br label %cond_240_case_0

25:                                               ; preds = %22
  %26 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"238_080", 1
  store { { i64, i64, i64 }, i64 } %26, ptr %"081", align 8
  br label %cond_240_case_1

27:                                               ; preds = %35
  %"253_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"253_0", align 8
  %"253_192" = load double, ptr %"253_1", align 8
  %"253_293" = load { ptr, ptr, i64 }, ptr %"253_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"253_091", ptr %"253_0", align 8
  store double %"253_192", ptr %"253_1", align 8
  store { ptr, ptr, i64 } %"253_293", ptr %"253_2", align 8
  store {} undef, ptr %"282_0", align 1
  %"253_094" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"253_0", align 8
  %28 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"253_094", 0
  switch i1 %28, label %29 [
    i1 true, label %30
  ]

29:                                               ; preds = %27
  br label %cond_255_case_0

30:                                               ; preds = %27
  %31 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"253_094", 1
  store { { i64, i64, i64 }, i64 } %31, ptr %"0100", align 8
  br label %cond_255_case_1

32:                                               ; preds = %21
  %"018" = load double, ptr %"02", align 8
  %"119" = load { ptr, ptr, i64 }, ptr %"13", align 8
  store double %"018", ptr %"197_0", align 8
  store { ptr, ptr, i64 } %"119", ptr %"197_1", align 8
  %"197_0138" = load double, ptr %"197_0", align 8
  %"197_1139" = load { ptr, ptr, i64 }, ptr %"197_1", align 8
  store double %"197_0138", ptr %"0", align 8
  store { ptr, ptr, i64 } %"197_1139", ptr %"1", align 8
  %"0140" = load double, ptr %"0", align 8
  %"1141" = load { ptr, ptr, i64 }, ptr %"1", align 8
  %mrv = insertvalue { double, { ptr, ptr, i64 } } poison, double %"0140", 0
  %mrv142 = insertvalue { double, { ptr, ptr, i64 } } %mrv, { ptr, ptr, i64 } %"1141", 1
  ret { double, { ptr, ptr, i64 } } %mrv142

cond_216_case_0:                                  ; preds = %15
  store i1 false, ptr %"221_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"220_0", align 8
  %"221_051" = load i1, ptr %"221_0", align 1
  %"220_052" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"220_0", align 8
  store i1 %"221_051", ptr %"047", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"220_052", ptr %"148", align 8
  br label %cond_exit_216

cond_216_case_1:                                  ; preds = %16
  %"054" = load { { i64, i64, i64 }, i64 }, ptr %"053", align 8
  store { { i64, i64, i64 }, i64 } %"054", ptr %"224_0", align 8
  store i1 true, ptr %"227_0", align 1
  %"224_055" = load { { i64, i64, i64 }, i64 }, ptr %"224_0", align 8
  %33 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"224_055", 1
  store { i1, { { i64, i64, i64 }, i64 } } %33, ptr %"226_0", align 8
  %"227_056" = load i1, ptr %"227_0", align 1
  %"226_057" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"226_0", align 8
  store i1 %"227_056", ptr %"047", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"226_057", ptr %"148", align 8
  br label %cond_exit_216

cond_exit_216:                                    ; preds = %cond_216_case_1, %cond_216_case_0
  %"049" = load i1, ptr %"047", align 1
  %"150" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"148", align 8
  store i1 %"049", ptr %"216_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"150", ptr %"216_1", align 8
  %"216_058" = load i1, ptr %"216_0", align 1
  %"216_159" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"216_1", align 8
  %"212_360" = load double, ptr %"212_3", align 8
  %"212_461" = load { ptr, ptr, i64 }, ptr %"212_4", align 8
  store i1 %"216_058", ptr %"216_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"216_159", ptr %"216_1", align 8
  store double %"212_360", ptr %"212_3", align 8
  store { ptr, ptr, i64 } %"212_461", ptr %"212_4", align 8
  %"216_062" = load i1, ptr %"216_0", align 1
  %"216_163" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"216_1", align 8
  %"212_364" = load double, ptr %"212_3", align 8
  %"212_465" = load { ptr, ptr, i64 }, ptr %"212_4", align 8
  switch i1 %"216_062", label %34 [
    i1 true, label %35
  ]

34:                                               ; preds = %cond_exit_216
  store { i1, { { i64, i64, i64 }, i64 } } %"216_163", ptr %"238_0", align 8
  store double %"212_364", ptr %"238_1", align 8
  store { ptr, ptr, i64 } %"212_465", ptr %"238_2", align 8
  br label %22

35:                                               ; preds = %cond_exit_216
  store { i1, { { i64, i64, i64 }, i64 } } %"216_163", ptr %"253_0", align 8
  store double %"212_364", ptr %"253_1", align 8
  store { ptr, ptr, i64 } %"212_465", ptr %"253_2", align 8
  br label %27

cond_240_case_0:                                  ; preds = %24
  br label %cond_exit_240

cond_240_case_1:                                  ; preds = %25
  %"082" = load { { i64, i64, i64 }, i64 }, ptr %"081", align 8
  store { { i64, i64, i64 }, i64 } %"082", ptr %"245_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"247_0", align 8
  %"247_083" = load { i32, ptr }, ptr %"247_0", align 8
  %"245_084" = load { { i64, i64, i64 }, i64 }, ptr %"245_0", align 8
  %36 = extractvalue { i32, ptr } %"247_083", 0
  %shift_code = add i32 %36, 1000
  %37 = extractvalue { i32, ptr } %"247_083", 1
  call void @panic(i32 %shift_code, ptr %37)
  br label %cond_exit_240

cond_exit_240:                                    ; preds = %cond_240_case_1, %cond_240_case_0
  %"251_085" = load {}, ptr %"251_0", align 1
  %"238_186" = load double, ptr %"238_1", align 8
  %"238_287" = load { ptr, ptr, i64 }, ptr %"238_2", align 8
  store {} %"251_085", ptr %"251_0", align 1
  store double %"238_186", ptr %"238_1", align 8
  store { ptr, ptr, i64 } %"238_287", ptr %"238_2", align 8
  %"251_088" = load {}, ptr %"251_0", align 1
  %"238_189" = load double, ptr %"238_1", align 8
  %"238_290" = load { ptr, ptr, i64 }, ptr %"238_2", align 8
  switch i1 false, label %38 [
  ]

38:                                               ; preds = %cond_exit_240
  store double %"238_189", ptr %"230_0", align 8
  store { ptr, ptr, i64 } %"238_290", ptr %"230_1", align 8
  br label %18

cond_255_case_0:                                  ; preds = %29
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"259_0", align 8
  %"259_097" = load { i32, ptr }, ptr %"259_0", align 8
  %39 = extractvalue { i32, ptr } %"259_097", 0
  %shift_code98 = add i32 %39, 1000
  %40 = extractvalue { i32, ptr } %"259_097", 1
  call void @panic(i32 %shift_code98, ptr %40)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"261_0", align 8
  %"261_099" = load { { i64, i64, i64 }, i64 }, ptr %"261_0", align 8
  store { { i64, i64, i64 }, i64 } %"261_099", ptr %"095", align 8
  br label %cond_exit_255

cond_255_case_1:                                  ; preds = %30
  %"0101" = load { { i64, i64, i64 }, i64 }, ptr %"0100", align 8
  store { { i64, i64, i64 }, i64 } %"0101", ptr %"263_0", align 8
  %"263_0102" = load { { i64, i64, i64 }, i64 }, ptr %"263_0", align 8
  store { { i64, i64, i64 }, i64 } %"263_0102", ptr %"095", align 8
  br label %cond_exit_255

cond_exit_255:                                    ; preds = %cond_255_case_1, %cond_255_case_0
  %"096" = load { { i64, i64, i64 }, i64 }, ptr %"095", align 8
  store { { i64, i64, i64 }, i64 } %"096", ptr %"255_0", align 8
  %"255_0103" = load { { i64, i64, i64 }, i64 }, ptr %"255_0", align 8
  %41 = extractvalue { { i64, i64, i64 }, i64 } %"255_0103", 1
  %42 = extractvalue { { i64, i64, i64 }, i64 } %"255_0103", 0
  store i64 %41, ptr %"265_0", align 8
  store { i64, i64, i64 } %42, ptr %"265_1", align 8
  %"265_0104" = load i64, ptr %"265_0", align 8
  %"265_1105" = load { i64, i64, i64 }, ptr %"265_1", align 8
  %43 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"265_0104", 1
  %44 = insertvalue { { i64, i64, i64 }, i64 } %43, { i64, i64, i64 } %"265_1105", 0
  store { { i64, i64, i64 }, i64 } %44, ptr %"266_0", align 8
  %"266_0106" = load { { i64, i64, i64 }, i64 }, ptr %"266_0", align 8
  %45 = extractvalue { { i64, i64, i64 }, i64 } %"266_0106", 1
  %46 = extractvalue { { i64, i64, i64 }, i64 } %"266_0106", 0
  store i64 %45, ptr %"267_0", align 8
  store { i64, i64, i64 } %46, ptr %"267_1", align 8
  %"267_0107" = load i64, ptr %"267_0", align 8
  store i64 %"267_0107", ptr %"269_0", align 8
  %"253_2108" = load { ptr, ptr, i64 }, ptr %"253_2", align 8
  %"269_0109" = load i64, ptr %"269_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"253_2108", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"253_2108", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"253_2108", 2
  %47 = icmp ult i64 %"269_0109", 5
  br i1 %47, label %49, label %48

48:                                               ; preds = %cond_exit_255
  store { i1, double } { i1 false, double poison }, ptr %"0110", align 8
  store { ptr, ptr, i64 } %"253_2108", ptr %"1111", align 8
  br label %54

49:                                               ; preds = %cond_exit_255
  %50 = add i64 %"269_0109", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %50)
  %51 = getelementptr inbounds double, ptr %array_ptr, i64 %50
  %52 = load double, ptr %51, align 8
  %53 = insertvalue { i1, double } { i1 true, double poison }, double %52, 1
  store { i1, double } %53, ptr %"0110", align 8
  store { ptr, ptr, i64 } %"253_2108", ptr %"1111", align 8
  br label %54

54:                                               ; preds = %48, %49
  %"0112" = load { i1, double }, ptr %"0110", align 8
  %"1113" = load { ptr, ptr, i64 }, ptr %"1111", align 8
  store { i1, double } %"0112", ptr %"270_0", align 8
  store { ptr, ptr, i64 } %"1113", ptr %"270_1", align 8
  %"270_0114" = load { i1, double }, ptr %"270_0", align 8
  %55 = extractvalue { i1, double } %"270_0114", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_271_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, double } %"270_0114", 1
  store double %58, ptr %"0120", align 8
  br label %cond_271_case_1

cond_271_case_0:                                  ; preds = %56
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"275_0", align 8
  %"275_0117" = load { i32, ptr }, ptr %"275_0", align 8
  %59 = extractvalue { i32, ptr } %"275_0117", 0
  %shift_code118 = add i32 %59, 1000
  %60 = extractvalue { i32, ptr } %"275_0117", 1
  call void @panic(i32 %shift_code118, ptr %60)
  store double 0.000000e+00, ptr %"277_0", align 8
  %"277_0119" = load double, ptr %"277_0", align 8
  store double %"277_0119", ptr %"0115", align 8
  br label %cond_exit_271

cond_271_case_1:                                  ; preds = %57
  %"0121" = load double, ptr %"0120", align 8
  store double %"0121", ptr %"279_0", align 8
  %"279_0122" = load double, ptr %"279_0", align 8
  store double %"279_0122", ptr %"0115", align 8
  br label %cond_exit_271

cond_exit_271:                                    ; preds = %cond_271_case_1, %cond_271_case_0
  %"0116" = load double, ptr %"0115", align 8
  store double %"0116", ptr %"271_0", align 8
  %"253_1123" = load double, ptr %"253_1", align 8
  %"271_0124" = load double, ptr %"271_0", align 8
  %61 = fadd double %"253_1123", %"271_0124"
  store double %61, ptr %"281_0", align 8
  %"267_1125" = load { i64, i64, i64 }, ptr %"267_1", align 8
  %62 = extractvalue { i64, i64, i64 } %"267_1125", 0
  %63 = extractvalue { i64, i64, i64 } %"267_1125", 1
  %64 = extractvalue { i64, i64, i64 } %"267_1125", 2
  store i64 %62, ptr %"268_0", align 8
  store i64 %63, ptr %"268_1", align 8
  store i64 %64, ptr %"268_2", align 8
  %"282_0126" = load {}, ptr %"282_0", align 1
  %"268_0127" = load i64, ptr %"268_0", align 8
  %"268_2128" = load i64, ptr %"268_2", align 8
  %"268_1129" = load i64, ptr %"268_1", align 8
  %"281_0130" = load double, ptr %"281_0", align 8
  %"270_1131" = load { ptr, ptr, i64 }, ptr %"270_1", align 8
  store {} %"282_0126", ptr %"282_0", align 1
  store i64 %"268_0127", ptr %"268_0", align 8
  store i64 %"268_2128", ptr %"268_2", align 8
  store i64 %"268_1129", ptr %"268_1", align 8
  store double %"281_0130", ptr %"281_0", align 8
  store { ptr, ptr, i64 } %"270_1131", ptr %"270_1", align 8
  %"282_0132" = load {}, ptr %"282_0", align 1
  %"268_0133" = load i64, ptr %"268_0", align 8
  %"268_2134" = load i64, ptr %"268_2", align 8
  %"268_1135" = load i64, ptr %"268_1", align 8
  %"281_0136" = load double, ptr %"281_0", align 8
  %"270_1137" = load { ptr, ptr, i64 }, ptr %"270_1", align 8
  switch i1 false, label %65 [
  ]

65:                                               ; preds = %cond_exit_271
  store i64 %"268_0133", ptr %"208_0", align 8
  store i64 %"268_2134", ptr %"208_1", align 8
  store i64 %"268_1135", ptr %"208_2", align 8
  store double %"281_0136", ptr %"208_3", align 8
  store { ptr, ptr, i64 } %"270_1137", ptr %"208_4", align 8
  br label %7
}

define internal i64 @"__hugr__.generics.repeated$7.285"(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"286_0" = alloca i64, align 8
  %"288_0" = alloca i64, align 8
  %"290_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"299_0" = alloca i64, align 8
  %"299_1" = alloca i64, align 8
  %"299_2" = alloca i64, align 8
  %"299_3" = alloca i64, align 8
  %"299_4" = alloca i64, align 8
  %"303_0" = alloca i64, align 8
  %"303_1" = alloca i64, align 8
  %"303_2" = alloca i64, align 8
  %"303_3" = alloca i64, align 8
  %"303_4" = alloca i64, align 8
  %"330_0" = alloca i64, align 8
  %"334_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"334_1" = alloca i64, align 8
  %"349_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"349_1" = alloca i64, align 8
  %"349_2" = alloca i64, align 8
  %"296_0" = alloca {}, align 8
  %"295_0" = alloca i64, align 8
  %"295_2" = alloca i64, align 8
  %"295_1" = alloca i64, align 8
  %"292_0" = alloca i64, align 8
  %"294_0" = alloca { i64, i64, i64 }, align 8
  %"301_0" = alloca {}, align 8
  %"320_0" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 }, align 8
  %"305_0" = alloca { i64, i64, i64 }, align 8
  %"306_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"307_0" = alloca i1, align 1
  %"307_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"045" = alloca i1, align 1
  %"1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"312_0" = alloca i1, align 1
  %"311_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"050" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"315_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"318_0" = alloca i1, align 1
  %"317_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"059" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 }, align 8
  %"061" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"162" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"322_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"322_1" = alloca i64, align 8
  %"322_2" = alloca i64, align 8
  %"324_0" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 }, align 8
  %"069" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"170" = alloca i64, align 8
  %"271" = alloca i64, align 8
  %"326_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"326_1" = alloca i64, align 8
  %"326_2" = alloca i64, align 8
  %"328_0" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 }, align 8
  %"332_0" = alloca {}, align 8
  %"347_0" = alloca {}, align 8
  %"346_0" = alloca {}, align 8
  %"089" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"341_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"343_0" = alloca { i32, ptr }, align 8
  %"366_0" = alloca {}, align 8
  %"364_0" = alloca i64, align 8
  %"364_2" = alloca i64, align 8
  %"364_1" = alloca i64, align 8
  %"365_0" = alloca i64, align 8
  %"351_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0103" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"355_0" = alloca { i32, ptr }, align 8
  %"357_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0108" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"359_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"361_0" = alloca i64, align 8
  %"361_1" = alloca { i64, i64, i64 }, align 8
  %"362_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"363_0" = alloca i64, align 8
  %"363_1" = alloca { i64, i64, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"286_0", align 8
  %"286_01" = load i64, ptr %"286_0", align 8
  store i64 %"286_01", ptr %"290_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"290_03" = load i64, ptr %"290_0", align 8
  store i64 %"290_03", ptr %"290_0", align 8
  store {} undef, ptr %"296_0", align 1
  %2 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$7.367"()
  store { i64, i64, i64 } %2, ptr %"294_0", align 8
  %"294_04" = load { i64, i64, i64 }, ptr %"294_0", align 8
  %3 = extractvalue { i64, i64, i64 } %"294_04", 0
  %4 = extractvalue { i64, i64, i64 } %"294_04", 1
  %5 = extractvalue { i64, i64, i64 } %"294_04", 2
  store i64 %3, ptr %"295_0", align 8
  store i64 %4, ptr %"295_1", align 8
  store i64 %5, ptr %"295_2", align 8
  store i64 0, ptr %"292_0", align 8
  %"296_05" = load {}, ptr %"296_0", align 1
  %"295_06" = load i64, ptr %"295_0", align 8
  %"295_27" = load i64, ptr %"295_2", align 8
  %"295_18" = load i64, ptr %"295_1", align 8
  %"292_09" = load i64, ptr %"292_0", align 8
  %"290_010" = load i64, ptr %"290_0", align 8
  store {} %"296_05", ptr %"296_0", align 1
  store i64 %"295_06", ptr %"295_0", align 8
  store i64 %"295_27", ptr %"295_2", align 8
  store i64 %"295_18", ptr %"295_1", align 8
  store i64 %"292_09", ptr %"292_0", align 8
  store i64 %"290_010", ptr %"290_0", align 8
  %"296_011" = load {}, ptr %"296_0", align 1
  %"295_012" = load i64, ptr %"295_0", align 8
  %"295_213" = load i64, ptr %"295_2", align 8
  %"295_114" = load i64, ptr %"295_1", align 8
  %"292_015" = load i64, ptr %"292_0", align 8
  %"290_016" = load i64, ptr %"290_0", align 8
  switch i1 false, label %6 [
  ]

6:                                                ; preds = %1
  store i64 %"295_012", ptr %"299_0", align 8
  store i64 %"295_213", ptr %"299_1", align 8
  store i64 %"295_114", ptr %"299_2", align 8
  store i64 %"292_015", ptr %"299_3", align 8
  store i64 %"290_016", ptr %"299_4", align 8
  br label %7

7:                                                ; preds = %62, %6
  %"299_018" = load i64, ptr %"299_0", align 8
  %"299_119" = load i64, ptr %"299_1", align 8
  %"299_220" = load i64, ptr %"299_2", align 8
  %"299_321" = load i64, ptr %"299_3", align 8
  %"299_422" = load i64, ptr %"299_4", align 8
  store i64 %"299_018", ptr %"299_0", align 8
  store i64 %"299_119", ptr %"299_1", align 8
  store i64 %"299_220", ptr %"299_2", align 8
  store i64 %"299_321", ptr %"299_3", align 8
  store i64 %"299_422", ptr %"299_4", align 8
  store {} undef, ptr %"301_0", align 1
  %"301_023" = load {}, ptr %"301_0", align 1
  %"299_024" = load i64, ptr %"299_0", align 8
  %"299_125" = load i64, ptr %"299_1", align 8
  %"299_226" = load i64, ptr %"299_2", align 8
  %"299_327" = load i64, ptr %"299_3", align 8
  %"299_428" = load i64, ptr %"299_4", align 8
  store {} %"301_023", ptr %"301_0", align 1
  store i64 %"299_024", ptr %"299_0", align 8
  store i64 %"299_125", ptr %"299_1", align 8
  store i64 %"299_226", ptr %"299_2", align 8
  store i64 %"299_327", ptr %"299_3", align 8
  store i64 %"299_428", ptr %"299_4", align 8
  %"301_029" = load {}, ptr %"301_0", align 1
  %"299_030" = load i64, ptr %"299_0", align 8
  %"299_131" = load i64, ptr %"299_1", align 8
  %"299_232" = load i64, ptr %"299_2", align 8
  %"299_333" = load i64, ptr %"299_3", align 8
  %"299_434" = load i64, ptr %"299_4", align 8
  switch i1 false, label %8 [
  ]

8:                                                ; preds = %7
  store i64 %"299_030", ptr %"303_0", align 8
  store i64 %"299_131", ptr %"303_1", align 8
  store i64 %"299_232", ptr %"303_2", align 8
  store i64 %"299_333", ptr %"303_3", align 8
  store i64 %"299_434", ptr %"303_4", align 8
  br label %9

9:                                                ; preds = %8
  %"303_035" = load i64, ptr %"303_0", align 8
  %"303_136" = load i64, ptr %"303_1", align 8
  %"303_237" = load i64, ptr %"303_2", align 8
  %"303_338" = load i64, ptr %"303_3", align 8
  %"303_439" = load i64, ptr %"303_4", align 8
  store i64 %"303_035", ptr %"303_0", align 8
  store i64 %"303_136", ptr %"303_1", align 8
  store i64 %"303_237", ptr %"303_2", align 8
  store i64 %"303_338", ptr %"303_3", align 8
  store i64 %"303_439", ptr %"303_4", align 8
  %"303_040" = load i64, ptr %"303_0", align 8
  %"303_241" = load i64, ptr %"303_2", align 8
  %"303_142" = load i64, ptr %"303_1", align 8
  %10 = insertvalue { i64, i64, i64 } poison, i64 %"303_040", 0
  %11 = insertvalue { i64, i64, i64 } %10, i64 %"303_241", 1
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"303_142", 2
  store { i64, i64, i64 } %12, ptr %"305_0", align 8
  %"305_043" = load { i64, i64, i64 }, ptr %"305_0", align 8
  %13 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.384({ i64, i64, i64 } %"305_043")
  store { i1, { { i64, i64, i64 }, i64 } } %13, ptr %"306_0", align 8
  %"306_044" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"306_0", align 8
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"306_044", 0
  switch i1 %14, label %15 [
    i1 true, label %16
  ]

15:                                               ; preds = %9
  br label %cond_307_case_0

16:                                               ; preds = %9
  %17 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"306_044", 1
  store { { i64, i64, i64 }, i64 } %17, ptr %"050", align 8
  br label %cond_307_case_1

18:                                               ; preds = %50
  %"330_081" = load i64, ptr %"330_0", align 8
  store i64 %"330_081", ptr %"330_0", align 8
  store {} undef, ptr %"332_0", align 1
  %"332_082" = load {}, ptr %"332_0", align 1
  %"330_083" = load i64, ptr %"330_0", align 8
  store {} %"332_082", ptr %"332_0", align 1
  store i64 %"330_083", ptr %"330_0", align 8
  %"332_084" = load {}, ptr %"332_0", align 1
  %"330_085" = load i64, ptr %"330_0", align 8
  switch i1 false, label %19 [
  ]

19:                                               ; preds = %18
  store i64 %"330_085", ptr %"02", align 8
  br label %31

20:                                               ; preds = %41
  %"334_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"334_0", align 8
  %"334_187" = load i64, ptr %"334_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"334_086", ptr %"334_0", align 8
  store i64 %"334_187", ptr %"334_1", align 8
  store {} undef, ptr %"347_0", align 1
  store {} undef, ptr %"346_0", align 1
  %"334_088" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"334_0", align 8
  %21 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"334_088", 0
  switch i1 %21, label %22 [
    i1 true, label %23
  ]

22:                                               ; preds = %20
  br label %cond_336_case_0

23:                                               ; preds = %20
  %24 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"334_088", 1
  store { { i64, i64, i64 }, i64 } %24, ptr %"089", align 8
  br label %cond_336_case_1

25:                                               ; preds = %44
  %"349_097" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"349_0", align 8
  %"349_198" = load i64, ptr %"349_1", align 8
  %"349_299" = load i64, ptr %"349_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"349_097", ptr %"349_0", align 8
  store i64 %"349_198", ptr %"349_1", align 8
  store i64 %"349_299", ptr %"349_2", align 8
  store {} undef, ptr %"366_0", align 1
  %"349_1100" = load i64, ptr %"349_1", align 8
  %"349_2101" = load i64, ptr %"349_2", align 8
  %26 = add i64 %"349_1100", %"349_2101"
  store i64 %26, ptr %"365_0", align 8
  %"349_0102" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"349_0", align 8
  %27 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"349_0102", 0
  switch i1 %27, label %28 [
    i1 true, label %29
  ]

28:                                               ; preds = %25
  br label %cond_351_case_0

29:                                               ; preds = %25
  %30 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"349_0102", 1
  store { { i64, i64, i64 }, i64 } %30, ptr %"0108", align 8
  br label %cond_351_case_1

31:                                               ; preds = %19
  %"017" = load i64, ptr %"02", align 8
  store i64 %"017", ptr %"288_0", align 8
  %"288_0128" = load i64, ptr %"288_0", align 8
  store i64 %"288_0128", ptr %"0", align 8
  %"0129" = load i64, ptr %"0", align 8
  ret i64 %"0129"

cond_307_case_0:                                  ; preds = %15
  store i1 false, ptr %"312_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"311_0", align 8
  %"312_048" = load i1, ptr %"312_0", align 1
  %"311_049" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"311_0", align 8
  store i1 %"312_048", ptr %"045", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"311_049", ptr %"1", align 8
  br label %cond_exit_307

cond_307_case_1:                                  ; preds = %16
  %"051" = load { { i64, i64, i64 }, i64 }, ptr %"050", align 8
  store { { i64, i64, i64 }, i64 } %"051", ptr %"315_0", align 8
  store i1 true, ptr %"318_0", align 1
  %"315_052" = load { { i64, i64, i64 }, i64 }, ptr %"315_0", align 8
  %32 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"315_052", 1
  store { i1, { { i64, i64, i64 }, i64 } } %32, ptr %"317_0", align 8
  %"318_053" = load i1, ptr %"318_0", align 1
  %"317_054" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"317_0", align 8
  store i1 %"318_053", ptr %"045", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"317_054", ptr %"1", align 8
  br label %cond_exit_307

cond_exit_307:                                    ; preds = %cond_307_case_1, %cond_307_case_0
  %"046" = load i1, ptr %"045", align 1
  %"147" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1", align 8
  store i1 %"046", ptr %"307_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"147", ptr %"307_1", align 8
  %"307_055" = load i1, ptr %"307_0", align 1
  %"307_156" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"307_1", align 8
  %"303_357" = load i64, ptr %"303_3", align 8
  %"303_458" = load i64, ptr %"303_4", align 8
  switch i1 %"307_055", label %33 [
    i1 true, label %34
  ]

33:                                               ; preds = %cond_exit_307
  store { i1, { { i64, i64, i64 }, i64 } } %"307_156", ptr %"061", align 8
  store i64 %"303_357", ptr %"162", align 8
  store i64 %"303_458", ptr %"2", align 8
  br label %cond_320_case_0

34:                                               ; preds = %cond_exit_307
  store { i1, { { i64, i64, i64 }, i64 } } %"307_156", ptr %"069", align 8
  store i64 %"303_357", ptr %"170", align 8
  store i64 %"303_458", ptr %"271", align 8
  br label %cond_320_case_1

cond_320_case_0:                                  ; preds = %33
  %"063" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"061", align 8
  %"164" = load i64, ptr %"162", align 8
  %"265" = load i64, ptr %"2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"063", ptr %"322_0", align 8
  store i64 %"164", ptr %"322_1", align 8
  store i64 %"265", ptr %"322_2", align 8
  %"322_066" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"322_0", align 8
  %"322_167" = load i64, ptr %"322_1", align 8
  %35 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } { i1 false, { i1, { { i64, i64, i64 }, i64 } } poison, i64 poison, i64 poison }, { i1, { { i64, i64, i64 }, i64 } } %"322_066", 1
  %36 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %35, i64 %"322_167", 2
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %36, ptr %"324_0", align 8
  %"324_068" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 }, ptr %"324_0", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"324_068", ptr %"059", align 8
  br label %cond_exit_320

cond_320_case_1:                                  ; preds = %34
  %"072" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"069", align 8
  %"173" = load i64, ptr %"170", align 8
  %"274" = load i64, ptr %"271", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"072", ptr %"326_0", align 8
  store i64 %"173", ptr %"326_1", align 8
  store i64 %"274", ptr %"326_2", align 8
  %"326_075" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"326_0", align 8
  %"326_176" = load i64, ptr %"326_1", align 8
  %"326_277" = load i64, ptr %"326_2", align 8
  %37 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } { i1 true, { i1, { { i64, i64, i64 }, i64 } } poison, i64 poison, i64 poison }, { i1, { { i64, i64, i64 }, i64 } } %"326_075", 1
  %38 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %37, i64 %"326_176", 2
  %39 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %38, i64 %"326_277", 3
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %39, ptr %"328_0", align 8
  %"328_078" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 }, ptr %"328_0", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"328_078", ptr %"059", align 8
  br label %cond_exit_320

cond_exit_320:                                    ; preds = %cond_320_case_1, %cond_320_case_0
  %"060" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 }, ptr %"059", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"060", ptr %"320_0", align 8
  %"320_079" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 }, ptr %"320_0", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"320_079", ptr %"320_0", align 8
  %"320_080" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 }, ptr %"320_0", align 8
  %40 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"320_080", 0
  switch i1 %40, label %41 [
    i1 true, label %44
  ]

41:                                               ; preds = %cond_exit_320
  %42 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"320_080", 1
  %43 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"320_080", 2
  store { i1, { { i64, i64, i64 }, i64 } } %42, ptr %"334_0", align 8
  store i64 %43, ptr %"334_1", align 8
  br label %20

44:                                               ; preds = %cond_exit_320
  %45 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"320_080", 1
  %46 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"320_080", 2
  %47 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64 } %"320_080", 3
  store { i1, { { i64, i64, i64 }, i64 } } %45, ptr %"349_0", align 8
  store i64 %46, ptr %"349_1", align 8
  store i64 %47, ptr %"349_2", align 8
  br label %25

cond_336_case_0:                                  ; preds = %22
  br label %cond_exit_336

cond_336_case_1:                                  ; preds = %23
  %"090" = load { { i64, i64, i64 }, i64 }, ptr %"089", align 8
  store { { i64, i64, i64 }, i64 } %"090", ptr %"341_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"343_0", align 8
  %"343_091" = load { i32, ptr }, ptr %"343_0", align 8
  %"341_092" = load { { i64, i64, i64 }, i64 }, ptr %"341_0", align 8
  %48 = extractvalue { i32, ptr } %"343_091", 0
  %shift_code = add i32 %48, 1000
  %49 = extractvalue { i32, ptr } %"343_091", 1
  call void @panic(i32 %shift_code, ptr %49)
  br label %cond_exit_336

cond_exit_336:                                    ; preds = %cond_336_case_1, %cond_336_case_0
  %"347_093" = load {}, ptr %"347_0", align 1
  %"334_194" = load i64, ptr %"334_1", align 8
  store {} %"347_093", ptr %"347_0", align 1
  store i64 %"334_194", ptr %"334_1", align 8
  %"347_095" = load {}, ptr %"347_0", align 1
  %"334_196" = load i64, ptr %"334_1", align 8
  switch i1 false, label %50 [
  ]

50:                                               ; preds = %cond_exit_336
  store i64 %"334_196", ptr %"330_0", align 8
  br label %18

cond_351_case_0:                                  ; preds = %28
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"355_0", align 8
  %"355_0105" = load { i32, ptr }, ptr %"355_0", align 8
  %51 = extractvalue { i32, ptr } %"355_0105", 0
  %shift_code106 = add i32 %51, 1000
  %52 = extractvalue { i32, ptr } %"355_0105", 1
  call void @panic(i32 %shift_code106, ptr %52)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"357_0", align 8
  %"357_0107" = load { { i64, i64, i64 }, i64 }, ptr %"357_0", align 8
  store { { i64, i64, i64 }, i64 } %"357_0107", ptr %"0103", align 8
  br label %cond_exit_351

cond_351_case_1:                                  ; preds = %29
  %"0109" = load { { i64, i64, i64 }, i64 }, ptr %"0108", align 8
  store { { i64, i64, i64 }, i64 } %"0109", ptr %"359_0", align 8
  %"359_0110" = load { { i64, i64, i64 }, i64 }, ptr %"359_0", align 8
  store { { i64, i64, i64 }, i64 } %"359_0110", ptr %"0103", align 8
  br label %cond_exit_351

cond_exit_351:                                    ; preds = %cond_351_case_1, %cond_351_case_0
  %"0104" = load { { i64, i64, i64 }, i64 }, ptr %"0103", align 8
  store { { i64, i64, i64 }, i64 } %"0104", ptr %"351_0", align 8
  %"351_0111" = load { { i64, i64, i64 }, i64 }, ptr %"351_0", align 8
  %53 = extractvalue { { i64, i64, i64 }, i64 } %"351_0111", 1
  %54 = extractvalue { { i64, i64, i64 }, i64 } %"351_0111", 0
  store i64 %53, ptr %"361_0", align 8
  store { i64, i64, i64 } %54, ptr %"361_1", align 8
  %"361_0112" = load i64, ptr %"361_0", align 8
  %"361_1113" = load { i64, i64, i64 }, ptr %"361_1", align 8
  %55 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"361_0112", 1
  %56 = insertvalue { { i64, i64, i64 }, i64 } %55, { i64, i64, i64 } %"361_1113", 0
  store { { i64, i64, i64 }, i64 } %56, ptr %"362_0", align 8
  %"362_0114" = load { { i64, i64, i64 }, i64 }, ptr %"362_0", align 8
  %57 = extractvalue { { i64, i64, i64 }, i64 } %"362_0114", 1
  %58 = extractvalue { { i64, i64, i64 }, i64 } %"362_0114", 0
  store i64 %57, ptr %"363_0", align 8
  store { i64, i64, i64 } %58, ptr %"363_1", align 8
  %"363_1115" = load { i64, i64, i64 }, ptr %"363_1", align 8
  %59 = extractvalue { i64, i64, i64 } %"363_1115", 0
  %60 = extractvalue { i64, i64, i64 } %"363_1115", 1
  %61 = extractvalue { i64, i64, i64 } %"363_1115", 2
  store i64 %59, ptr %"364_0", align 8
  store i64 %60, ptr %"364_1", align 8
  store i64 %61, ptr %"364_2", align 8
  %"366_0116" = load {}, ptr %"366_0", align 1
  %"364_0117" = load i64, ptr %"364_0", align 8
  %"364_2118" = load i64, ptr %"364_2", align 8
  %"364_1119" = load i64, ptr %"364_1", align 8
  %"365_0120" = load i64, ptr %"365_0", align 8
  %"349_2121" = load i64, ptr %"349_2", align 8
  store {} %"366_0116", ptr %"366_0", align 1
  store i64 %"364_0117", ptr %"364_0", align 8
  store i64 %"364_2118", ptr %"364_2", align 8
  store i64 %"364_1119", ptr %"364_1", align 8
  store i64 %"365_0120", ptr %"365_0", align 8
  store i64 %"349_2121", ptr %"349_2", align 8
  %"366_0122" = load {}, ptr %"366_0", align 1
  %"364_0123" = load i64, ptr %"364_0", align 8
  %"364_2124" = load i64, ptr %"364_2", align 8
  %"364_1125" = load i64, ptr %"364_1", align 8
  %"365_0126" = load i64, ptr %"365_0", align 8
  %"349_2127" = load i64, ptr %"349_2", align 8
  switch i1 false, label %62 [
  ]

62:                                               ; preds = %cond_exit_351
  store i64 %"364_0123", ptr %"299_0", align 8
  store i64 %"364_2124", ptr %"299_1", align 8
  store i64 %"364_1125", ptr %"299_2", align 8
  store i64 %"365_0126", ptr %"299_3", align 8
  store i64 %"349_2127", ptr %"299_4", align 8
  br label %7
}

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$2.448"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"451_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"463_0" = alloca {}, align 8
  %"462_0" = alloca { i64, i64, i64 }, align 8
  %"460_0" = alloca i64, align 8
  %"457_0" = alloca i64, align 8
  %"459_0" = alloca i64, align 8
  %"455_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"463_0", align 1
  store i64 1, ptr %"460_0", align 8
  store i64 2, ptr %"457_0", align 8
  %"457_02" = load i64, ptr %"457_0", align 8
  %bounds_check = icmp ule i64 %"457_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"451_0", align 8
  %"451_011" = load { i64, i64, i64 }, ptr %"451_0", align 8
  store { i64, i64, i64 } %"451_011", ptr %"0", align 8
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
  store i64 %"457_02", ptr %"459_0", align 8
  store i64 0, ptr %"455_0", align 8
  %"455_03" = load i64, ptr %"455_0", align 8
  %"459_04" = load i64, ptr %"459_0", align 8
  %"460_05" = load i64, ptr %"460_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"455_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"459_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"460_05", 2
  store { i64, i64, i64 } %4, ptr %"462_0", align 8
  %"463_06" = load {}, ptr %"463_0", align 1
  %"462_07" = load { i64, i64, i64 }, ptr %"462_0", align 8
  store {} %"463_06", ptr %"463_0", align 1
  store { i64, i64, i64 } %"462_07", ptr %"462_0", align 8
  %"463_08" = load {}, ptr %"463_0", align 1
  %"462_09" = load { i64, i64, i64 }, ptr %"462_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"462_09", ptr %"01", align 8
  br label %1
}

define internal { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.384({ i64, i64, i64 } %0) {
alloca_block:
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"385_0" = alloca { i64, i64, i64 }, align 8
  %"387_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"389_0" = alloca { i64, i64, i64 }, align 8
  %"02" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"397_0" = alloca i64, align 8
  %"397_1" = alloca i64, align 8
  %"397_2" = alloca i64, align 8
  %"402_0" = alloca i64, align 8
  %"402_1" = alloca i64, align 8
  %"402_2" = alloca i64, align 8
  %"407_0" = alloca i1, align 1
  %"407_1" = alloca i64, align 8
  %"407_2" = alloca i64, align 8
  %"407_3" = alloca i64, align 8
  %"424_0" = alloca i64, align 8
  %"424_1" = alloca i64, align 8
  %"424_2" = alloca i64, align 8
  %"394_0" = alloca i1, align 1
  %"391_0" = alloca i64, align 8
  %"391_2" = alloca i64, align 8
  %"391_1" = alloca i64, align 8
  %"392_0" = alloca i64, align 8
  %"400_0" = alloca {}, align 8
  %"399_0" = alloca i1, align 1
  %"405_0" = alloca {}, align 8
  %"404_0" = alloca i1, align 1
  %"409_0" = alloca { i1, i64, i64, i64 }, align 8
  %"054" = alloca { i1, i64, i64, i64 }, align 8
  %"056" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"411_0" = alloca i64, align 8
  %"411_1" = alloca i64, align 8
  %"411_2" = alloca i64, align 8
  %"413_0" = alloca { i1, i64, i64, i64 }, align 8
  %"064" = alloca i64, align 8
  %"165" = alloca i64, align 8
  %"266" = alloca i64, align 8
  %"415_0" = alloca i64, align 8
  %"415_1" = alloca i64, align 8
  %"415_2" = alloca i64, align 8
  %"417_0" = alloca { i1, i64, i64, i64 }, align 8
  %"422_0" = alloca {}, align 8
  %"421_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"430_0" = alloca {}, align 8
  %"429_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"426_0" = alloca i64, align 8
  %"427_0" = alloca { i64, i64, i64 }, align 8
  %"428_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } %0, ptr %"385_0", align 8
  %"385_01" = load { i64, i64, i64 }, ptr %"385_0", align 8
  store { i64, i64, i64 } %"385_01", ptr %"389_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"389_03" = load { i64, i64, i64 }, ptr %"389_0", align 8
  store { i64, i64, i64 } %"389_03", ptr %"389_0", align 8
  store i64 0, ptr %"392_0", align 8
  %"389_04" = load { i64, i64, i64 }, ptr %"389_0", align 8
  %2 = extractvalue { i64, i64, i64 } %"389_04", 0
  %3 = extractvalue { i64, i64, i64 } %"389_04", 1
  %4 = extractvalue { i64, i64, i64 } %"389_04", 2
  store i64 %2, ptr %"391_0", align 8
  store i64 %3, ptr %"391_1", align 8
  store i64 %4, ptr %"391_2", align 8
  %"391_25" = load i64, ptr %"391_2", align 8
  %"392_06" = load i64, ptr %"392_0", align 8
  %5 = icmp sge i64 %"391_25", %"392_06"
  %6 = select i1 %5, i1 true, i1 false
  store i1 %6, ptr %"394_0", align 1
  %"394_07" = load i1, ptr %"394_0", align 1
  %"391_08" = load i64, ptr %"391_0", align 8
  %"391_29" = load i64, ptr %"391_2", align 8
  %"391_110" = load i64, ptr %"391_1", align 8
  store i1 %"394_07", ptr %"394_0", align 1
  store i64 %"391_08", ptr %"391_0", align 8
  store i64 %"391_29", ptr %"391_2", align 8
  store i64 %"391_110", ptr %"391_1", align 8
  %"394_011" = load i1, ptr %"394_0", align 1
  %"391_012" = load i64, ptr %"391_0", align 8
  %"391_213" = load i64, ptr %"391_2", align 8
  %"391_114" = load i64, ptr %"391_1", align 8
  switch i1 %"394_011", label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %1
  store i64 %"391_012", ptr %"402_0", align 8
  store i64 %"391_213", ptr %"402_1", align 8
  store i64 %"391_114", ptr %"402_2", align 8
  br label %13

8:                                                ; preds = %1
  store i64 %"391_012", ptr %"397_0", align 8
  store i64 %"391_213", ptr %"397_1", align 8
  store i64 %"391_114", ptr %"397_2", align 8
  br label %9

9:                                                ; preds = %8
  %"397_016" = load i64, ptr %"397_0", align 8
  %"397_117" = load i64, ptr %"397_1", align 8
  %"397_218" = load i64, ptr %"397_2", align 8
  store i64 %"397_016", ptr %"397_0", align 8
  store i64 %"397_117", ptr %"397_1", align 8
  store i64 %"397_218", ptr %"397_2", align 8
  store {} undef, ptr %"400_0", align 1
  %"397_019" = load i64, ptr %"397_0", align 8
  %"397_220" = load i64, ptr %"397_2", align 8
  %10 = icmp sge i64 %"397_019", %"397_220"
  %11 = select i1 %10, i1 true, i1 false
  store i1 %11, ptr %"399_0", align 1
  %"400_021" = load {}, ptr %"400_0", align 1
  %"399_022" = load i1, ptr %"399_0", align 1
  %"397_023" = load i64, ptr %"397_0", align 8
  %"397_124" = load i64, ptr %"397_1", align 8
  %"397_225" = load i64, ptr %"397_2", align 8
  store {} %"400_021", ptr %"400_0", align 1
  store i1 %"399_022", ptr %"399_0", align 1
  store i64 %"397_023", ptr %"397_0", align 8
  store i64 %"397_124", ptr %"397_1", align 8
  store i64 %"397_225", ptr %"397_2", align 8
  %"400_026" = load {}, ptr %"400_0", align 1
  %"399_027" = load i1, ptr %"399_0", align 1
  %"397_028" = load i64, ptr %"397_0", align 8
  %"397_129" = load i64, ptr %"397_1", align 8
  %"397_230" = load i64, ptr %"397_2", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %9
  store i1 %"399_027", ptr %"407_0", align 1
  store i64 %"397_028", ptr %"407_1", align 8
  store i64 %"397_129", ptr %"407_2", align 8
  store i64 %"397_230", ptr %"407_3", align 8
  br label %17

13:                                               ; preds = %7
  %"402_031" = load i64, ptr %"402_0", align 8
  %"402_132" = load i64, ptr %"402_1", align 8
  %"402_233" = load i64, ptr %"402_2", align 8
  store i64 %"402_031", ptr %"402_0", align 8
  store i64 %"402_132", ptr %"402_1", align 8
  store i64 %"402_233", ptr %"402_2", align 8
  store {} undef, ptr %"405_0", align 1
  %"402_034" = load i64, ptr %"402_0", align 8
  %"402_235" = load i64, ptr %"402_2", align 8
  %14 = icmp sle i64 %"402_034", %"402_235"
  %15 = select i1 %14, i1 true, i1 false
  store i1 %15, ptr %"404_0", align 1
  %"405_036" = load {}, ptr %"405_0", align 1
  %"404_037" = load i1, ptr %"404_0", align 1
  %"402_038" = load i64, ptr %"402_0", align 8
  %"402_139" = load i64, ptr %"402_1", align 8
  %"402_240" = load i64, ptr %"402_2", align 8
  store {} %"405_036", ptr %"405_0", align 1
  store i1 %"404_037", ptr %"404_0", align 1
  store i64 %"402_038", ptr %"402_0", align 8
  store i64 %"402_139", ptr %"402_1", align 8
  store i64 %"402_240", ptr %"402_2", align 8
  %"405_041" = load {}, ptr %"405_0", align 1
  %"404_042" = load i1, ptr %"404_0", align 1
  %"402_043" = load i64, ptr %"402_0", align 8
  %"402_144" = load i64, ptr %"402_1", align 8
  %"402_245" = load i64, ptr %"402_2", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %13
  store i1 %"404_042", ptr %"407_0", align 1
  store i64 %"402_043", ptr %"407_1", align 8
  store i64 %"402_144", ptr %"407_2", align 8
  store i64 %"402_245", ptr %"407_3", align 8
  br label %17

17:                                               ; preds = %16, %12
  %"407_046" = load i1, ptr %"407_0", align 1
  %"407_147" = load i64, ptr %"407_1", align 8
  %"407_248" = load i64, ptr %"407_2", align 8
  %"407_349" = load i64, ptr %"407_3", align 8
  store i1 %"407_046", ptr %"407_0", align 1
  store i64 %"407_147", ptr %"407_1", align 8
  store i64 %"407_248", ptr %"407_2", align 8
  store i64 %"407_349", ptr %"407_3", align 8
  %"407_050" = load i1, ptr %"407_0", align 1
  %"407_151" = load i64, ptr %"407_1", align 8
  %"407_252" = load i64, ptr %"407_2", align 8
  %"407_353" = load i64, ptr %"407_3", align 8
  switch i1 %"407_050", label %18 [
    i1 true, label %19
  ]

18:                                               ; preds = %17
  store i64 %"407_151", ptr %"056", align 8
  store i64 %"407_252", ptr %"1", align 8
  store i64 %"407_353", ptr %"2", align 8
  br label %cond_409_case_0

19:                                               ; preds = %17
  store i64 %"407_151", ptr %"064", align 8
  store i64 %"407_252", ptr %"165", align 8
  store i64 %"407_353", ptr %"266", align 8
  br label %cond_409_case_1

20:                                               ; preds = %40
  store {} undef, ptr %"422_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"421_0", align 8
  %"422_073" = load {}, ptr %"422_0", align 1
  %"421_074" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"421_0", align 8
  store {} %"422_073", ptr %"422_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"421_074", ptr %"421_0", align 8
  %"422_075" = load {}, ptr %"422_0", align 1
  %"421_076" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"421_0", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %20
  store { i1, { { i64, i64, i64 }, i64 } } %"421_076", ptr %"02", align 8
  br label %31

22:                                               ; preds = %36
  %"424_077" = load i64, ptr %"424_0", align 8
  %"424_178" = load i64, ptr %"424_1", align 8
  %"424_279" = load i64, ptr %"424_2", align 8
  store i64 %"424_077", ptr %"424_0", align 8
  store i64 %"424_178", ptr %"424_1", align 8
  store i64 %"424_279", ptr %"424_2", align 8
  store {} undef, ptr %"430_0", align 1
  %"424_080" = load i64, ptr %"424_0", align 8
  %"424_181" = load i64, ptr %"424_1", align 8
  %23 = add i64 %"424_080", %"424_181"
  store i64 %23, ptr %"426_0", align 8
  %"426_082" = load i64, ptr %"426_0", align 8
  %"424_283" = load i64, ptr %"424_2", align 8
  %"424_184" = load i64, ptr %"424_1", align 8
  %24 = insertvalue { i64, i64, i64 } poison, i64 %"426_082", 0
  %25 = insertvalue { i64, i64, i64 } %24, i64 %"424_283", 1
  %26 = insertvalue { i64, i64, i64 } %25, i64 %"424_184", 2
  store { i64, i64, i64 } %26, ptr %"427_0", align 8
  %"424_085" = load i64, ptr %"424_0", align 8
  %"427_086" = load { i64, i64, i64 }, ptr %"427_0", align 8
  %27 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"424_085", 1
  %28 = insertvalue { { i64, i64, i64 }, i64 } %27, { i64, i64, i64 } %"427_086", 0
  store { { i64, i64, i64 }, i64 } %28, ptr %"428_0", align 8
  %"428_087" = load { { i64, i64, i64 }, i64 }, ptr %"428_0", align 8
  %29 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"428_087", 1
  store { i1, { { i64, i64, i64 }, i64 } } %29, ptr %"429_0", align 8
  %"430_088" = load {}, ptr %"430_0", align 1
  %"429_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"429_0", align 8
  store {} %"430_088", ptr %"430_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"429_089", ptr %"429_0", align 8
  %"430_090" = load {}, ptr %"430_0", align 1
  %"429_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"429_0", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %22
  store { i1, { { i64, i64, i64 }, i64 } } %"429_091", ptr %"02", align 8
  br label %31

31:                                               ; preds = %30, %21
  %"015" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"02", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"015", ptr %"387_0", align 8
  %"387_092" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"387_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"387_092", ptr %"0", align 8
  %"093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  ret { i1, { { i64, i64, i64 }, i64 } } %"093"

cond_409_case_0:                                  ; preds = %18
  %"057" = load i64, ptr %"056", align 8
  %"158" = load i64, ptr %"1", align 8
  %"259" = load i64, ptr %"2", align 8
  store i64 %"057", ptr %"411_0", align 8
  store i64 %"158", ptr %"411_1", align 8
  store i64 %"259", ptr %"411_2", align 8
  %"411_060" = load i64, ptr %"411_0", align 8
  %"411_161" = load i64, ptr %"411_1", align 8
  %"411_262" = load i64, ptr %"411_2", align 8
  %32 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"411_060", 1
  %33 = insertvalue { i1, i64, i64, i64 } %32, i64 %"411_161", 2
  %34 = insertvalue { i1, i64, i64, i64 } %33, i64 %"411_262", 3
  store { i1, i64, i64, i64 } %34, ptr %"413_0", align 8
  %"413_063" = load { i1, i64, i64, i64 }, ptr %"413_0", align 8
  store { i1, i64, i64, i64 } %"413_063", ptr %"054", align 8
  br label %cond_exit_409

cond_409_case_1:                                  ; preds = %19
  %"067" = load i64, ptr %"064", align 8
  %"168" = load i64, ptr %"165", align 8
  %"269" = load i64, ptr %"266", align 8
  store i64 %"067", ptr %"415_0", align 8
  store i64 %"168", ptr %"415_1", align 8
  store i64 %"269", ptr %"415_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"417_0", align 8
  %"417_070" = load { i1, i64, i64, i64 }, ptr %"417_0", align 8
  store { i1, i64, i64, i64 } %"417_070", ptr %"054", align 8
  br label %cond_exit_409

cond_exit_409:                                    ; preds = %cond_409_case_1, %cond_409_case_0
  %"055" = load { i1, i64, i64, i64 }, ptr %"054", align 8
  store { i1, i64, i64, i64 } %"055", ptr %"409_0", align 8
  %"409_071" = load { i1, i64, i64, i64 }, ptr %"409_0", align 8
  store { i1, i64, i64, i64 } %"409_071", ptr %"409_0", align 8
  %"409_072" = load { i1, i64, i64, i64 }, ptr %"409_0", align 8
  %35 = extractvalue { i1, i64, i64, i64 } %"409_072", 0
  switch i1 %35, label %36 [
    i1 true, label %40
  ]

36:                                               ; preds = %cond_exit_409
  %37 = extractvalue { i1, i64, i64, i64 } %"409_072", 1
  %38 = extractvalue { i1, i64, i64, i64 } %"409_072", 2
  %39 = extractvalue { i1, i64, i64, i64 } %"409_072", 3
  store i64 %37, ptr %"424_0", align 8
  store i64 %38, ptr %"424_1", align 8
  store i64 %39, ptr %"424_2", align 8
  br label %22

40:                                               ; preds = %cond_exit_409
  br label %20
}

; Function Attrs: noreturn
declare void @panic(i32, ptr) #2

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

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$5.431"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"434_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"446_0" = alloca {}, align 8
  %"445_0" = alloca { i64, i64, i64 }, align 8
  %"443_0" = alloca i64, align 8
  %"440_0" = alloca i64, align 8
  %"442_0" = alloca i64, align 8
  %"438_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"446_0", align 1
  store i64 1, ptr %"443_0", align 8
  store i64 5, ptr %"440_0", align 8
  %"440_02" = load i64, ptr %"440_0", align 8
  %bounds_check = icmp ule i64 %"440_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"434_0", align 8
  %"434_011" = load { i64, i64, i64 }, ptr %"434_0", align 8
  store { i64, i64, i64 } %"434_011", ptr %"0", align 8
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
  store i64 %"440_02", ptr %"442_0", align 8
  store i64 0, ptr %"438_0", align 8
  %"438_03" = load i64, ptr %"438_0", align 8
  %"442_04" = load i64, ptr %"442_0", align 8
  %"443_05" = load i64, ptr %"443_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"438_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"442_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"443_05", 2
  store { i64, i64, i64 } %4, ptr %"445_0", align 8
  %"446_06" = load {}, ptr %"446_0", align 1
  %"445_07" = load { i64, i64, i64 }, ptr %"445_0", align 8
  store {} %"446_06", ptr %"446_0", align 1
  store { i64, i64, i64 } %"445_07", ptr %"445_0", align 8
  %"446_08" = load {}, ptr %"446_0", align 1
  %"445_09" = load { i64, i64, i64 }, ptr %"445_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"445_09", ptr %"01", align 8
  br label %1
}

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$7.367"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"370_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"382_0" = alloca {}, align 8
  %"381_0" = alloca { i64, i64, i64 }, align 8
  %"379_0" = alloca i64, align 8
  %"376_0" = alloca i64, align 8
  %"378_0" = alloca i64, align 8
  %"374_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"382_0", align 1
  store i64 1, ptr %"379_0", align 8
  store i64 7, ptr %"376_0", align 8
  %"376_02" = load i64, ptr %"376_0", align 8
  %bounds_check = icmp ule i64 %"376_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"370_0", align 8
  %"370_011" = load { i64, i64, i64 }, ptr %"370_0", align 8
  store { i64, i64, i64 } %"370_011", ptr %"0", align 8
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
  store i64 %"376_02", ptr %"378_0", align 8
  store i64 0, ptr %"374_0", align 8
  %"374_03" = load i64, ptr %"374_0", align 8
  %"378_04" = load i64, ptr %"378_0", align 8
  %"379_05" = load i64, ptr %"379_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"374_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"378_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"379_05", 2
  store { i64, i64, i64 } %4, ptr %"381_0", align 8
  %"382_06" = load {}, ptr %"382_0", align 1
  %"381_07" = load { i64, i64, i64 }, ptr %"381_0", align 8
  store {} %"382_06", ptr %"382_0", align 1
  store { i64, i64, i64 } %"381_07", ptr %"381_0", align 8
  %"382_08" = load {}, ptr %"382_0", align 1
  %"381_09" = load { i64, i64, i64 }, ptr %"381_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"381_09", ptr %"01", align 8
  br label %1
}

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.generics.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
