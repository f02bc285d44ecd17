; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@res_controlled.F70A465E.0 = private constant [22 x i8] c"\15USER:STATE:controlled"
@"res_taken back.93F3526B.0" = private constant [22 x i8] c"\15USER:STATE:taken back"
@res_both.67C4B550.0 = private constant [16 x i8] c"\0FUSER:STATE:both"
@e_tket.rotat.20D0216B.0 = private constant [55 x i8] c"6EXIT:INT:tket.rotation.from_halfturns_unchecked failed"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.3 = private constant [3 x i1] zeroinitializer

define internal void @__hugr__.modifiers.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca66 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca121 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"26_0" = alloca ptr, align 8
  %"19_0" = alloca ptr, align 8
  %"8_0" = alloca ptr, align 8
  %"4_0" = alloca i64, align 8
  %"5_0" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"7_0" = alloca i64, align 8
  %"9_0" = alloca { ptr, ptr, i64 }, align 8
  %"10_0" = alloca { ptr, i64 }, align 8
  %"11_0" = alloca { ptr, i64 }, align 8
  %"11_1" = alloca i64, align 8
  %"11_2" = alloca i64, align 8
  %"12_0" = alloca { ptr, ptr, i64 }, align 8
  %"13_0" = alloca i64, align 8
  %"14_0" = alloca { ptr, ptr, i64 }, align 8
  %"15_0" = alloca { ptr, i64 }, align 8
  %"16_0" = alloca { ptr, i64 }, align 8
  %"17_0" = alloca { ptr, ptr, i64 }, align 8
  %"18_0" = alloca i64, align 8
  %"18_1" = alloca i64, align 8
  %"18_2" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"20_1" = alloca i64, align 8
  %"21_0" = alloca { ptr, ptr, i64 }, align 8
  %"22_0" = alloca { ptr, i64 }, align 8
  %"23_0" = alloca { ptr, i64 }, align 8
  %"24_0" = alloca { ptr, ptr, i64 }, align 8
  %"25_0" = alloca i64, align 8
  %"25_1" = alloca i64, align 8
  %"25_2" = alloca i64, align 8
  %"27_0" = alloca { ptr, ptr, i64 }, align 8
  %"28_0" = alloca { ptr, i64 }, align 8
  %"29_0" = alloca { ptr, i64 }, align 8
  %"29_1" = alloca i64, align 8
  %"29_2" = alloca i64, align 8
  %"30_0" = alloca { ptr, ptr, i64 }, align 8
  %"31_0" = alloca i64, align 8
  %"32_0" = alloca { ptr, ptr, i64 }, align 8
  %"33_0" = alloca { ptr, i64 }, align 8
  %"34_0" = alloca { ptr, i64 }, align 8
  %"35_0" = alloca { ptr, ptr, i64 }, align 8
  %"36_0" = alloca i64, align 8
  %"36_1" = alloca i64, align 8
  %"36_2" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store ptr @"__hugr__.__modified__modifiers.main.__WithBlock__2[C1D].99", ptr %"26_0", align 8
  store ptr @"__hugr__.__modified__modifiers.main.__WithBlock__1[D].89", ptr %"19_0", align 8
  store ptr @"__hugr__.__modified__modifiers.main.__WithBlock__0[C1].48", ptr %"8_0", align 8
  %0 = call i64 @__hugr__.__tk2_helios_qalloc.136()
  store i64 %0, ptr %"4_0", align 8
  %1 = call i64 @__hugr__.__tk2_helios_qalloc.136()
  store i64 %1, ptr %"5_0", align 8
  %2 = call i64 @__hugr__.__tk2_helios_qalloc.136()
  store i64 %2, ptr %"6_0", align 8
  %"6_01" = load i64, ptr %"6_0", align 8
  %3 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"6_01")
  store i64 %3, ptr %"7_0", align 8
  %"7_02" = load i64, ptr %"7_0", align 8
  %4 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %5 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %5, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %6 = insertvalue { ptr, ptr, i64 } poison, ptr %4, 0
  %7 = insertvalue { ptr, ptr, i64 } %6, ptr %5, 1
  %8 = insertvalue { ptr, ptr, i64 } %7, i64 0, 2
  %9 = getelementptr inbounds i64, ptr %4, i64 0
  store i64 %"7_02", ptr %9, align 8
  store { ptr, ptr, i64 } %8, ptr %"9_0", align 8
  %"9_03" = load { ptr, ptr, i64 }, ptr %"9_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"9_03", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"9_03", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"9_03", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr, i64 %array_offset, i64 1)
  %10 = insertvalue { ptr, i64 } poison, ptr %array_ptr, 0
  %11 = insertvalue { ptr, i64 } %10, i64 %array_offset, 1
  %array_ptr4 = extractvalue { ptr, ptr, i64 } %"9_03", 0
  %array_mask_ptr5 = extractvalue { ptr, ptr, i64 } %"9_03", 1
  %array_offset6 = extractvalue { ptr, ptr, i64 } %"9_03", 2
  call void @heap_free(ptr %array_mask_ptr5)
  store { ptr, i64 } %11, ptr %"10_0", align 8
  %"8_07" = load ptr, ptr %"8_0", align 8
  %"10_08" = load { ptr, i64 }, ptr %"10_0", align 8
  %"4_09" = load i64, ptr %"4_0", align 8
  %"5_010" = load i64, ptr %"5_0", align 8
  %12 = call { { ptr, i64 }, i64, i64 } %"8_07"({ ptr, i64 } %"10_08", i64 %"4_09", i64 %"5_010")
  %13 = extractvalue { { ptr, i64 }, i64, i64 } %12, 0
  %14 = extractvalue { { ptr, i64 }, i64, i64 } %12, 1
  %15 = extractvalue { { ptr, i64 }, i64, i64 } %12, 2
  store { ptr, i64 } %13, ptr %"11_0", align 8
  store i64 %14, ptr %"11_1", align 8
  store i64 %15, ptr %"11_2", align 8
  %"11_011" = load { ptr, i64 }, ptr %"11_0", align 8
  %array_ptr12 = extractvalue { ptr, i64 } %"11_011", 0
  %array_offset13 = extractvalue { ptr, i64 } %"11_011", 1
  %16 = add i64 1, %array_offset13
  %17 = udiv i64 %16, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %18 = add i64 %17, 1
  %array_size = mul i64 %18, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %19 = call ptr @heap_alloc(i64 %array_size)
  call void @llvm.memset.p0.i64(ptr %19, i8 0, i64 %array_size, i1 false)
  %20 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr12, 0
  %21 = insertvalue { ptr, ptr, i64 } %20, ptr %19, 1
  %22 = insertvalue { ptr, ptr, i64 } %21, i64 %array_offset13, 2
  store { ptr, ptr, i64 } %22, ptr %"12_0", align 8
  %"12_014" = load { ptr, ptr, i64 }, ptr %"12_0", align 8
  %array_ptr15 = extractvalue { ptr, ptr, i64 } %"12_014", 0
  %array_mask_ptr16 = extractvalue { ptr, ptr, i64 } %"12_014", 1
  %array_offset17 = extractvalue { ptr, ptr, i64 } %"12_014", 2
  %23 = add i64 %array_offset17, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr16, i64 %23)
  %24 = getelementptr inbounds i64, ptr %array_ptr15, i64 %23
  %25 = load i64, ptr %24, align 8
  store i64 %25, ptr %"13_0", align 8
  %array_ptr18 = extractvalue { ptr, ptr, i64 } %"12_014", 0
  %array_mask_ptr19 = extractvalue { ptr, ptr, i64 } %"12_014", 1
  %array_offset20 = extractvalue { ptr, ptr, i64 } %"12_014", 2
  call void @heap_free(ptr %array_ptr18)
  call void @heap_free(ptr %array_mask_ptr19)
  %"13_021" = load i64, ptr %"13_0", align 8
  %"11_122" = load i64, ptr %"11_1", align 8
  %"11_223" = load i64, ptr %"11_2", align 8
  %array_size24 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %26 = call ptr @heap_alloc(i64 %array_size24)
  %27 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %27, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %28 = insertvalue { ptr, ptr, i64 } poison, ptr %26, 0
  %29 = insertvalue { ptr, ptr, i64 } %28, ptr %27, 1
  %30 = insertvalue { ptr, ptr, i64 } %29, i64 0, 2
  %31 = getelementptr inbounds i64, ptr %26, i64 0
  store i64 %"13_021", ptr %31, align 8
  %32 = getelementptr inbounds i64, ptr %26, i64 1
  store i64 %"11_122", ptr %32, align 8
  %33 = getelementptr inbounds i64, ptr %26, i64 2
  store i64 %"11_223", ptr %33, align 8
  store { ptr, ptr, i64 } %30, ptr %"14_0", align 8
  %"14_025" = load { ptr, ptr, i64 }, ptr %"14_0", align 8
  %array_ptr26 = extractvalue { ptr, ptr, i64 } %"14_025", 0
  %array_mask_ptr27 = extractvalue { ptr, ptr, i64 } %"14_025", 1
  %array_offset28 = extractvalue { ptr, ptr, i64 } %"14_025", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr27, i64 %array_offset28, i64 3)
  %34 = insertvalue { ptr, i64 } poison, ptr %array_ptr26, 0
  %35 = insertvalue { ptr, i64 } %34, i64 %array_offset28, 1
  %array_ptr29 = extractvalue { ptr, ptr, i64 } %"14_025", 0
  %array_mask_ptr30 = extractvalue { ptr, ptr, i64 } %"14_025", 1
  %array_offset31 = extractvalue { ptr, ptr, i64 } %"14_025", 2
  call void @heap_free(ptr %array_mask_ptr30)
  store { ptr, i64 } %35, ptr %"15_0", align 8
  %"15_032" = load { ptr, i64 }, ptr %"15_0", align 8
  %tag_len = load i8, ptr @res_controlled.F70A465E.0, align 1
  %tag_len33 = zext i8 %tag_len to i64
  %array_ptr34 = extractvalue { ptr, i64 } %"15_032", 0
  %array_offset35 = extractvalue { ptr, i64 } %"15_032", 1
  %36 = getelementptr inbounds i64, ptr %array_ptr34, i64 %array_offset35
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 3, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %36, ptr %arr_ptr, align 8
  store ptr @array.mask.3, ptr %mask_ptr, align 8
  %37 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_state_result(ptr @res_controlled.F70A465E.0, i64 %tag_len33, ptr %out_arr_alloca)
  store { ptr, i64 } %"15_032", ptr %"16_0", align 8
  %"16_036" = load { ptr, i64 }, ptr %"16_0", align 8
  %array_ptr37 = extractvalue { ptr, i64 } %"16_036", 0
  %array_offset38 = extractvalue { ptr, i64 } %"16_036", 1
  %38 = add i64 3, %array_offset38
  %39 = udiv i64 %38, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %40 = add i64 %39, 1
  %array_size39 = mul i64 %40, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %41 = call ptr @heap_alloc(i64 %array_size39)
  call void @llvm.memset.p0.i64(ptr %41, i8 0, i64 %array_size39, i1 false)
  %42 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr37, 0
  %43 = insertvalue { ptr, ptr, i64 } %42, ptr %41, 1
  %44 = insertvalue { ptr, ptr, i64 } %43, i64 %array_offset38, 2
  store { ptr, ptr, i64 } %44, ptr %"17_0", align 8
  %"17_040" = load { ptr, ptr, i64 }, ptr %"17_0", align 8
  %array_ptr41 = extractvalue { ptr, ptr, i64 } %"17_040", 0
  %array_mask_ptr42 = extractvalue { ptr, ptr, i64 } %"17_040", 1
  %array_offset43 = extractvalue { ptr, ptr, i64 } %"17_040", 2
  %45 = add i64 %array_offset43, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr42, i64 %45)
  %46 = getelementptr inbounds i64, ptr %array_ptr41, i64 %45
  %47 = load i64, ptr %46, align 8
  %48 = add i64 %array_offset43, 1
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr42, i64 %48)
  %49 = getelementptr inbounds i64, ptr %array_ptr41, i64 %48
  %50 = load i64, ptr %49, align 8
  %51 = add i64 %array_offset43, 2
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr42, i64 %51)
  %52 = getelementptr inbounds i64, ptr %array_ptr41, i64 %51
  %53 = load i64, ptr %52, align 8
  store i64 %47, ptr %"18_0", align 8
  store i64 %50, ptr %"18_1", align 8
  store i64 %53, ptr %"18_2", align 8
  %array_ptr44 = extractvalue { ptr, ptr, i64 } %"17_040", 0
  %array_mask_ptr45 = extractvalue { ptr, ptr, i64 } %"17_040", 1
  %array_offset46 = extractvalue { ptr, ptr, i64 } %"17_040", 2
  call void @heap_free(ptr %array_ptr44)
  call void @heap_free(ptr %array_mask_ptr45)
  %"19_047" = load ptr, ptr %"19_0", align 8
  %"18_148" = load i64, ptr %"18_1", align 8
  %"18_249" = load i64, ptr %"18_2", align 8
  %54 = call { i64, i64 } %"19_047"(i64 %"18_148", i64 %"18_249")
  %55 = extractvalue { i64, i64 } %54, 0
  %56 = extractvalue { i64, i64 } %54, 1
  store i64 %55, ptr %"20_0", align 8
  store i64 %56, ptr %"20_1", align 8
  %"18_050" = load i64, ptr %"18_0", align 8
  %"20_051" = load i64, ptr %"20_0", align 8
  %"20_152" = load i64, ptr %"20_1", align 8
  %array_size53 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %57 = call ptr @heap_alloc(i64 %array_size53)
  %58 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %58, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %59 = insertvalue { ptr, ptr, i64 } poison, ptr %57, 0
  %60 = insertvalue { ptr, ptr, i64 } %59, ptr %58, 1
  %61 = insertvalue { ptr, ptr, i64 } %60, i64 0, 2
  %62 = getelementptr inbounds i64, ptr %57, i64 0
  store i64 %"18_050", ptr %62, align 8
  %63 = getelementptr inbounds i64, ptr %57, i64 1
  store i64 %"20_051", ptr %63, align 8
  %64 = getelementptr inbounds i64, ptr %57, i64 2
  store i64 %"20_152", ptr %64, align 8
  store { ptr, ptr, i64 } %61, ptr %"21_0", align 8
  %"21_054" = load { ptr, ptr, i64 }, ptr %"21_0", align 8
  %array_ptr55 = extractvalue { ptr, ptr, i64 } %"21_054", 0
  %array_mask_ptr56 = extractvalue { ptr, ptr, i64 } %"21_054", 1
  %array_offset57 = extractvalue { ptr, ptr, i64 } %"21_054", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr56, i64 %array_offset57, i64 3)
  %65 = insertvalue { ptr, i64 } poison, ptr %array_ptr55, 0
  %66 = insertvalue { ptr, i64 } %65, i64 %array_offset57, 1
  %array_ptr58 = extractvalue { ptr, ptr, i64 } %"21_054", 0
  %array_mask_ptr59 = extractvalue { ptr, ptr, i64 } %"21_054", 1
  %array_offset60 = extractvalue { ptr, ptr, i64 } %"21_054", 2
  call void @heap_free(ptr %array_mask_ptr59)
  store { ptr, i64 } %66, ptr %"22_0", align 8
  %"22_061" = load { ptr, i64 }, ptr %"22_0", align 8
  %tag_len62 = load i8, ptr @"res_taken back.93F3526B.0", align 1
  %tag_len63 = zext i8 %tag_len62 to i64
  %array_ptr64 = extractvalue { ptr, i64 } %"22_061", 0
  %array_offset65 = extractvalue { ptr, i64 } %"22_061", 1
  %67 = getelementptr inbounds i64, ptr %array_ptr64, i64 %array_offset65
  %x_ptr67 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca66, i32 0, i32 0
  %y_ptr68 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca66, i32 0, i32 1
  %arr_ptr69 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca66, i32 0, i32 2
  %mask_ptr70 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca66, i32 0, i32 3
  store i32 3, ptr %x_ptr67, align 4
  store i32 1, ptr %y_ptr68, align 4
  store ptr %67, ptr %arr_ptr69, align 8
  store ptr @array.mask.3, ptr %mask_ptr70, align 8
  %68 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca66, align 1
  call void @print_state_result(ptr @"res_taken back.93F3526B.0", i64 %tag_len63, ptr %out_arr_alloca66)
  store { ptr, i64 } %"22_061", ptr %"23_0", align 8
  %"23_071" = load { ptr, i64 }, ptr %"23_0", align 8
  %array_ptr72 = extractvalue { ptr, i64 } %"23_071", 0
  %array_offset73 = extractvalue { ptr, i64 } %"23_071", 1
  %69 = add i64 3, %array_offset73
  %70 = udiv i64 %69, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %71 = add i64 %70, 1
  %array_size74 = mul i64 %71, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %72 = call ptr @heap_alloc(i64 %array_size74)
  call void @llvm.memset.p0.i64(ptr %72, i8 0, i64 %array_size74, i1 false)
  %73 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr72, 0
  %74 = insertvalue { ptr, ptr, i64 } %73, ptr %72, 1
  %75 = insertvalue { ptr, ptr, i64 } %74, i64 %array_offset73, 2
  store { ptr, ptr, i64 } %75, ptr %"24_0", align 8
  %"24_075" = load { ptr, ptr, i64 }, ptr %"24_0", align 8
  %array_ptr76 = extractvalue { ptr, ptr, i64 } %"24_075", 0
  %array_mask_ptr77 = extractvalue { ptr, ptr, i64 } %"24_075", 1
  %array_offset78 = extractvalue { ptr, ptr, i64 } %"24_075", 2
  %76 = add i64 %array_offset78, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr77, i64 %76)
  %77 = getelementptr inbounds i64, ptr %array_ptr76, i64 %76
  %78 = load i64, ptr %77, align 8
  %79 = add i64 %array_offset78, 1
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr77, i64 %79)
  %80 = getelementptr inbounds i64, ptr %array_ptr76, i64 %79
  %81 = load i64, ptr %80, align 8
  %82 = add i64 %array_offset78, 2
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr77, i64 %82)
  %83 = getelementptr inbounds i64, ptr %array_ptr76, i64 %82
  %84 = load i64, ptr %83, align 8
  store i64 %78, ptr %"25_0", align 8
  store i64 %81, ptr %"25_1", align 8
  store i64 %84, ptr %"25_2", align 8
  %array_ptr79 = extractvalue { ptr, ptr, i64 } %"24_075", 0
  %array_mask_ptr80 = extractvalue { ptr, ptr, i64 } %"24_075", 1
  %array_offset81 = extractvalue { ptr, ptr, i64 } %"24_075", 2
  call void @heap_free(ptr %array_ptr79)
  call void @heap_free(ptr %array_mask_ptr80)
  %"25_082" = load i64, ptr %"25_0", align 8
  %85 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %86 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %86, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %87 = insertvalue { ptr, ptr, i64 } poison, ptr %85, 0
  %88 = insertvalue { ptr, ptr, i64 } %87, ptr %86, 1
  %89 = insertvalue { ptr, ptr, i64 } %88, i64 0, 2
  %90 = getelementptr inbounds i64, ptr %85, i64 0
  store i64 %"25_082", ptr %90, align 8
  store { ptr, ptr, i64 } %89, ptr %"27_0", align 8
  %"27_083" = load { ptr, ptr, i64 }, ptr %"27_0", align 8
  %array_ptr84 = extractvalue { ptr, ptr, i64 } %"27_083", 0
  %array_mask_ptr85 = extractvalue { ptr, ptr, i64 } %"27_083", 1
  %array_offset86 = extractvalue { ptr, ptr, i64 } %"27_083", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr85, i64 %array_offset86, i64 1)
  %91 = insertvalue { ptr, i64 } poison, ptr %array_ptr84, 0
  %92 = insertvalue { ptr, i64 } %91, i64 %array_offset86, 1
  %array_ptr87 = extractvalue { ptr, ptr, i64 } %"27_083", 0
  %array_mask_ptr88 = extractvalue { ptr, ptr, i64 } %"27_083", 1
  %array_offset89 = extractvalue { ptr, ptr, i64 } %"27_083", 2
  call void @heap_free(ptr %array_mask_ptr88)
  store { ptr, i64 } %92, ptr %"28_0", align 8
  %"26_090" = load ptr, ptr %"26_0", align 8
  %"28_091" = load { ptr, i64 }, ptr %"28_0", align 8
  %"25_292" = load i64, ptr %"25_2", align 8
  %"25_193" = load i64, ptr %"25_1", align 8
  %93 = call { { ptr, i64 }, i64, i64 } %"26_090"({ ptr, i64 } %"28_091", i64 %"25_292", i64 %"25_193")
  %94 = extractvalue { { ptr, i64 }, i64, i64 } %93, 0
  %95 = extractvalue { { ptr, i64 }, i64, i64 } %93, 1
  %96 = extractvalue { { ptr, i64 }, i64, i64 } %93, 2
  store { ptr, i64 } %94, ptr %"29_0", align 8
  store i64 %95, ptr %"29_1", align 8
  store i64 %96, ptr %"29_2", align 8
  %"29_094" = load { ptr, i64 }, ptr %"29_0", align 8
  %array_ptr95 = extractvalue { ptr, i64 } %"29_094", 0
  %array_offset96 = extractvalue { ptr, i64 } %"29_094", 1
  %97 = add i64 1, %array_offset96
  %98 = udiv i64 %97, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %99 = add i64 %98, 1
  %array_size97 = mul i64 %99, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %100 = call ptr @heap_alloc(i64 %array_size97)
  call void @llvm.memset.p0.i64(ptr %100, i8 0, i64 %array_size97, i1 false)
  %101 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr95, 0
  %102 = insertvalue { ptr, ptr, i64 } %101, ptr %100, 1
  %103 = insertvalue { ptr, ptr, i64 } %102, i64 %array_offset96, 2
  store { ptr, ptr, i64 } %103, ptr %"30_0", align 8
  %"30_098" = load { ptr, ptr, i64 }, ptr %"30_0", align 8
  %array_ptr99 = extractvalue { ptr, ptr, i64 } %"30_098", 0
  %array_mask_ptr100 = extractvalue { ptr, ptr, i64 } %"30_098", 1
  %array_offset101 = extractvalue { ptr, ptr, i64 } %"30_098", 2
  %104 = add i64 %array_offset101, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr100, i64 %104)
  %105 = getelementptr inbounds i64, ptr %array_ptr99, i64 %104
  %106 = load i64, ptr %105, align 8
  store i64 %106, ptr %"31_0", align 8
  %array_ptr102 = extractvalue { ptr, ptr, i64 } %"30_098", 0
  %array_mask_ptr103 = extractvalue { ptr, ptr, i64 } %"30_098", 1
  %array_offset104 = extractvalue { ptr, ptr, i64 } %"30_098", 2
  call void @heap_free(ptr %array_ptr102)
  call void @heap_free(ptr %array_mask_ptr103)
  %"31_0105" = load i64, ptr %"31_0", align 8
  %"29_2106" = load i64, ptr %"29_2", align 8
  %"29_1107" = load i64, ptr %"29_1", align 8
  %array_size108 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %107 = call ptr @heap_alloc(i64 %array_size108)
  %108 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %108, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %109 = insertvalue { ptr, ptr, i64 } poison, ptr %107, 0
  %110 = insertvalue { ptr, ptr, i64 } %109, ptr %108, 1
  %111 = insertvalue { ptr, ptr, i64 } %110, i64 0, 2
  %112 = getelementptr inbounds i64, ptr %107, i64 0
  store i64 %"31_0105", ptr %112, align 8
  %113 = getelementptr inbounds i64, ptr %107, i64 1
  store i64 %"29_2106", ptr %113, align 8
  %114 = getelementptr inbounds i64, ptr %107, i64 2
  store i64 %"29_1107", ptr %114, align 8
  store { ptr, ptr, i64 } %111, ptr %"32_0", align 8
  %"32_0109" = load { ptr, ptr, i64 }, ptr %"32_0", align 8
  %array_ptr110 = extractvalue { ptr, ptr, i64 } %"32_0109", 0
  %array_mask_ptr111 = extractvalue { ptr, ptr, i64 } %"32_0109", 1
  %array_offset112 = extractvalue { ptr, ptr, i64 } %"32_0109", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr111, i64 %array_offset112, i64 3)
  %115 = insertvalue { ptr, i64 } poison, ptr %array_ptr110, 0
  %116 = insertvalue { ptr, i64 } %115, i64 %array_offset112, 1
  %array_ptr113 = extractvalue { ptr, ptr, i64 } %"32_0109", 0
  %array_mask_ptr114 = extractvalue { ptr, ptr, i64 } %"32_0109", 1
  %array_offset115 = extractvalue { ptr, ptr, i64 } %"32_0109", 2
  call void @heap_free(ptr %array_mask_ptr114)
  store { ptr, i64 } %116, ptr %"33_0", align 8
  %"33_0116" = load { ptr, i64 }, ptr %"33_0", align 8
  %tag_len117 = load i8, ptr @res_both.67C4B550.0, align 1
  %tag_len118 = zext i8 %tag_len117 to i64
  %array_ptr119 = extractvalue { ptr, i64 } %"33_0116", 0
  %array_offset120 = extractvalue { ptr, i64 } %"33_0116", 1
  %117 = getelementptr inbounds i64, ptr %array_ptr119, i64 %array_offset120
  %x_ptr122 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca121, i32 0, i32 0
  %y_ptr123 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca121, i32 0, i32 1
  %arr_ptr124 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca121, i32 0, i32 2
  %mask_ptr125 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca121, i32 0, i32 3
  store i32 3, ptr %x_ptr122, align 4
  store i32 1, ptr %y_ptr123, align 4
  store ptr %117, ptr %arr_ptr124, align 8
  store ptr @array.mask.3, ptr %mask_ptr125, align 8
  %118 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca121, align 1
  call void @print_state_result(ptr @res_both.67C4B550.0, i64 %tag_len118, ptr %out_arr_alloca121)
  store { ptr, i64 } %"33_0116", ptr %"34_0", align 8
  %"34_0126" = load { ptr, i64 }, ptr %"34_0", align 8
  %array_ptr127 = extractvalue { ptr, i64 } %"34_0126", 0
  %array_offset128 = extractvalue { ptr, i64 } %"34_0126", 1
  %119 = add i64 3, %array_offset128
  %120 = udiv i64 %119, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %121 = add i64 %120, 1
  %array_size129 = mul i64 %121, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %122 = call ptr @heap_alloc(i64 %array_size129)
  call void @llvm.memset.p0.i64(ptr %122, i8 0, i64 %array_size129, i1 false)
  %123 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr127, 0
  %124 = insertvalue { ptr, ptr, i64 } %123, ptr %122, 1
  %125 = insertvalue { ptr, ptr, i64 } %124, i64 %array_offset128, 2
  store { ptr, ptr, i64 } %125, ptr %"35_0", align 8
  %"35_0130" = load { ptr, ptr, i64 }, ptr %"35_0", align 8
  %array_ptr131 = extractvalue { ptr, ptr, i64 } %"35_0130", 0
  %array_mask_ptr132 = extractvalue { ptr, ptr, i64 } %"35_0130", 1
  %array_offset133 = extractvalue { ptr, ptr, i64 } %"35_0130", 2
  %126 = add i64 %array_offset133, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr132, i64 %126)
  %127 = getelementptr inbounds i64, ptr %array_ptr131, i64 %126
  %128 = load i64, ptr %127, align 8
  %129 = add i64 %array_offset133, 1
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr132, i64 %129)
  %130 = getelementptr inbounds i64, ptr %array_ptr131, i64 %129
  %131 = load i64, ptr %130, align 8
  %132 = add i64 %array_offset133, 2
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr132, i64 %132)
  %133 = getelementptr inbounds i64, ptr %array_ptr131, i64 %132
  %134 = load i64, ptr %133, align 8
  store i64 %128, ptr %"36_0", align 8
  store i64 %131, ptr %"36_1", align 8
  store i64 %134, ptr %"36_2", align 8
  %array_ptr134 = extractvalue { ptr, ptr, i64 } %"35_0130", 0
  %array_mask_ptr135 = extractvalue { ptr, ptr, i64 } %"35_0130", 1
  %array_offset136 = extractvalue { ptr, ptr, i64 } %"35_0130", 2
  call void @heap_free(ptr %array_ptr134)
  call void @heap_free(ptr %array_mask_ptr135)
  %"36_0137" = load i64, ptr %"36_0", align 8
  call void @___qfree(i64 %"36_0137")
  %"36_2138" = load i64, ptr %"36_2", align 8
  call void @___qfree(i64 %"36_2138")
  %"36_1139" = load i64, ptr %"36_1", align 8
  call void @___qfree(i64 %"36_1139")
  ret void
}

define internal { { ptr, i64 }, i64, i64 } @"__hugr__.__modified__modifiers.main.__WithBlock__2[C1D].99"({ ptr, i64 } %0, i64 %1, i64 %2) {
alloca_block:
  %"0" = alloca { ptr, i64 }, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"100_0" = alloca { ptr, i64 }, align 8
  %"100_1" = alloca i64, align 8
  %"100_2" = alloca i64, align 8
  %"128_0" = alloca double, align 8
  %"122_0" = alloca double, align 8
  %"119_0" = alloca double, align 8
  %"115_0" = alloca double, align 8
  %"112_0" = alloca double, align 8
  %"107_0" = alloca double, align 8
  %"103_0" = alloca i64, align 8
  %"104_0" = alloca { ptr, i64 }, align 8
  %"105_0" = alloca i64, align 8
  %"102_0" = alloca i64, align 8
  %"106_0" = alloca i64, align 8
  %"109_0" = alloca i64, align 8
  %"109_1" = alloca i64, align 8
  %"110_0" = alloca i64, align 8
  %"111_0" = alloca i64, align 8
  %"114_0" = alloca i64, align 8
  %"114_1" = alloca i64, align 8
  %"117_0" = alloca i64, align 8
  %"118_0" = alloca i64, align 8
  %"118_1" = alloca i64, align 8
  %"118_2" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"121_1" = alloca i64, align 8
  %"124_0" = alloca i64, align 8
  %"125_0" = alloca i64, align 8
  %"125_1" = alloca i64, align 8
  %"126_0" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"130_0" = alloca i64, align 8
  %"130_1" = alloca i64, align 8
  %"134_0" = alloca { ptr, i64 }, align 8
  %"133_0" = alloca i64, align 8
  %"132_0" = alloca { ptr, i64 }, align 8
  %"131_0" = alloca i64, align 8
  %"135_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, i64 } %0, ptr %"100_0", align 8
  store i64 %1, ptr %"100_1", align 8
  store i64 %2, ptr %"100_2", align 8
  store double 3.500000e+00, ptr %"128_0", align 8
  store double 3.875000e+00, ptr %"122_0", align 8
  store double 3.750000e+00, ptr %"119_0", align 8
  store double 3.750000e+00, ptr %"115_0", align 8
  store double 3.500000e+00, ptr %"112_0", align 8
  store double 3.700000e+00, ptr %"107_0", align 8
  %"100_01" = load { ptr, i64 }, ptr %"100_0", align 8
  %array_ptr = extractvalue { ptr, i64 } %"100_01", 0
  %array_offset = extractvalue { ptr, i64 } %"100_01", 1
  %3 = add i64 %array_offset, 0
  %4 = getelementptr inbounds i64, ptr %array_ptr, i64 %3
  %5 = load i64, ptr %4, align 8
  store i64 %5, ptr %"103_0", align 8
  %array_ptr2 = extractvalue { ptr, i64 } %"100_01", 0
  %array_offset3 = extractvalue { ptr, i64 } %"100_01", 1
  call void @heap_free(ptr %array_ptr2)
  %"103_04" = load i64, ptr %"103_0", align 8
  %6 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %7 = insertvalue { ptr, i64 } poison, ptr %6, 0
  %8 = insertvalue { ptr, i64 } %7, i64 0, 1
  %9 = getelementptr inbounds i64, ptr %6, i64 0
  store i64 %"103_04", ptr %9, align 8
  store { ptr, i64 } %8, ptr %"104_0", align 8
  %"104_05" = load { ptr, i64 }, ptr %"104_0", align 8
  %array_ptr6 = extractvalue { ptr, i64 } %"104_05", 0
  %array_offset7 = extractvalue { ptr, i64 } %"104_05", 1
  %10 = add i64 %array_offset7, 0
  %11 = getelementptr inbounds i64, ptr %array_ptr6, i64 %10
  %12 = load i64, ptr %11, align 8
  store i64 %12, ptr %"105_0", align 8
  %array_ptr8 = extractvalue { ptr, i64 } %"104_05", 0
  %array_offset9 = extractvalue { ptr, i64 } %"104_05", 1
  call void @heap_free(ptr %array_ptr8)
  %"100_210" = load i64, ptr %"100_2", align 8
  %13 = call i64 @__hugr__.__tk2_helios_sdg.162(i64 %"100_210")
  store i64 %13, ptr %"102_0", align 8
  %"102_011" = load i64, ptr %"102_0", align 8
  %14 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"102_011")
  store i64 %14, ptr %"106_0", align 8
  %"105_012" = load i64, ptr %"105_0", align 8
  %"106_013" = load i64, ptr %"106_0", align 8
  %"107_014" = load double, ptr %"107_0", align 8
  %15 = call { i64, i64 } @__hugr__.__tk2_helios_crz.169(i64 %"105_012", i64 %"106_013", double %"107_014")
  %16 = extractvalue { i64, i64 } %15, 0
  %17 = extractvalue { i64, i64 } %15, 1
  store i64 %16, ptr %"109_0", align 8
  store i64 %17, ptr %"109_1", align 8
  %"109_115" = load i64, ptr %"109_1", align 8
  %18 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"109_115")
  store i64 %18, ptr %"110_0", align 8
  %"110_016" = load i64, ptr %"110_0", align 8
  %19 = call i64 @__hugr__.__tk2_helios_s.183(i64 %"110_016")
  store i64 %19, ptr %"111_0", align 8
  %"109_017" = load i64, ptr %"109_0", align 8
  %"111_018" = load i64, ptr %"111_0", align 8
  %"112_019" = load double, ptr %"112_0", align 8
  %20 = call { i64, i64 } @__hugr__.__tk2_helios_crz.169(i64 %"109_017", i64 %"111_018", double %"112_019")
  %21 = extractvalue { i64, i64 } %20, 0
  %22 = extractvalue { i64, i64 } %20, 1
  store i64 %21, ptr %"114_0", align 8
  store i64 %22, ptr %"114_1", align 8
  %"114_020" = load i64, ptr %"114_0", align 8
  %"115_021" = load double, ptr %"115_0", align 8
  %23 = call i64 @__hugr__.__tk2_helios_rz.208(i64 %"114_020", double %"115_021")
  store i64 %23, ptr %"117_0", align 8
  %"117_022" = load i64, ptr %"117_0", align 8
  %"100_123" = load i64, ptr %"100_1", align 8
  %"114_124" = load i64, ptr %"114_1", align 8
  %24 = call { i64, i64, i64 } @__hugr__.__tk2_helios_toffoli.216(i64 %"117_022", i64 %"100_123", i64 %"114_124")
  %25 = extractvalue { i64, i64, i64 } %24, 0
  %26 = extractvalue { i64, i64, i64 } %24, 1
  %27 = extractvalue { i64, i64, i64 } %24, 2
  store i64 %25, ptr %"118_0", align 8
  store i64 %26, ptr %"118_1", align 8
  store i64 %27, ptr %"118_2", align 8
  %"118_025" = load i64, ptr %"118_0", align 8
  %"118_126" = load i64, ptr %"118_1", align 8
  %"119_027" = load double, ptr %"119_0", align 8
  %28 = call { i64, i64 } @__hugr__.__tk2_helios_crz.169(i64 %"118_025", i64 %"118_126", double %"119_027")
  %29 = extractvalue { i64, i64 } %28, 0
  %30 = extractvalue { i64, i64 } %28, 1
  store i64 %29, ptr %"121_0", align 8
  store i64 %30, ptr %"121_1", align 8
  %"121_028" = load i64, ptr %"121_0", align 8
  %"122_029" = load double, ptr %"122_0", align 8
  %31 = call i64 @__hugr__.__tk2_helios_rz.208(i64 %"121_028", double %"122_029")
  store i64 %31, ptr %"124_0", align 8
  %"124_030" = load i64, ptr %"124_0", align 8
  %"121_131" = load i64, ptr %"121_1", align 8
  %32 = call { i64, i64 } @__hugr__.__tk2_helios_cx.189(i64 %"124_030", i64 %"121_131")
  %33 = extractvalue { i64, i64 } %32, 0
  %34 = extractvalue { i64, i64 } %32, 1
  store i64 %33, ptr %"125_0", align 8
  store i64 %34, ptr %"125_1", align 8
  %"125_132" = load i64, ptr %"125_1", align 8
  %35 = call i64 @__hugr__.__tk2_helios_sdg.162(i64 %"125_132")
  store i64 %35, ptr %"126_0", align 8
  %"126_033" = load i64, ptr %"126_0", align 8
  %36 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"126_033")
  store i64 %36, ptr %"127_0", align 8
  %"125_034" = load i64, ptr %"125_0", align 8
  %"127_035" = load i64, ptr %"127_0", align 8
  %"128_036" = load double, ptr %"128_0", align 8
  %37 = call { i64, i64 } @__hugr__.__tk2_helios_crz.169(i64 %"125_034", i64 %"127_035", double %"128_036")
  %38 = extractvalue { i64, i64 } %37, 0
  %39 = extractvalue { i64, i64 } %37, 1
  store i64 %38, ptr %"130_0", align 8
  store i64 %39, ptr %"130_1", align 8
  %"130_037" = load i64, ptr %"130_0", align 8
  %40 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %41 = insertvalue { ptr, i64 } poison, ptr %40, 0
  %42 = insertvalue { ptr, i64 } %41, i64 0, 1
  %43 = getelementptr inbounds i64, ptr %40, i64 0
  store i64 %"130_037", ptr %43, align 8
  store { ptr, i64 } %42, ptr %"134_0", align 8
  %"134_038" = load { ptr, i64 }, ptr %"134_0", align 8
  %array_ptr39 = extractvalue { ptr, i64 } %"134_038", 0
  %array_offset40 = extractvalue { ptr, i64 } %"134_038", 1
  %44 = add i64 %array_offset40, 0
  %45 = getelementptr inbounds i64, ptr %array_ptr39, i64 %44
  %46 = load i64, ptr %45, align 8
  store i64 %46, ptr %"133_0", align 8
  %array_ptr41 = extractvalue { ptr, i64 } %"134_038", 0
  %array_offset42 = extractvalue { ptr, i64 } %"134_038", 1
  call void @heap_free(ptr %array_ptr41)
  %"133_043" = load i64, ptr %"133_0", align 8
  %47 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %48 = insertvalue { ptr, i64 } poison, ptr %47, 0
  %49 = insertvalue { ptr, i64 } %48, i64 0, 1
  %50 = getelementptr inbounds i64, ptr %47, i64 0
  store i64 %"133_043", ptr %50, align 8
  store { ptr, i64 } %49, ptr %"132_0", align 8
  %"130_144" = load i64, ptr %"130_1", align 8
  %51 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"130_144")
  store i64 %51, ptr %"131_0", align 8
  %"131_045" = load i64, ptr %"131_0", align 8
  %52 = call i64 @__hugr__.__tk2_helios_s.183(i64 %"131_045")
  store i64 %52, ptr %"135_0", align 8
  %"132_046" = load { ptr, i64 }, ptr %"132_0", align 8
  %"135_047" = load i64, ptr %"135_0", align 8
  %"118_248" = load i64, ptr %"118_2", align 8
  store { ptr, i64 } %"132_046", ptr %"0", align 8
  store i64 %"135_047", ptr %"1", align 8
  store i64 %"118_248", ptr %"2", align 8
  %"049" = load { ptr, i64 }, ptr %"0", align 8
  %"150" = load i64, ptr %"1", align 8
  %"251" = load i64, ptr %"2", align 8
  %mrv = insertvalue { { ptr, i64 }, i64, i64 } poison, { ptr, i64 } %"049", 0
  %mrv52 = insertvalue { { ptr, i64 }, i64, i64 } %mrv, i64 %"150", 1
  %mrv53 = insertvalue { { ptr, i64 }, i64, i64 } %mrv52, i64 %"251", 2
  ret { { ptr, i64 }, i64, i64 } %mrv53
}

define internal { i64, i64 } @"__hugr__.__modified__modifiers.main.__WithBlock__1[D].89"(i64 %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"90_0" = alloca i64, align 8
  %"90_1" = alloca i64, align 8
  %"92_0" = alloca double, align 8
  %"94_0" = alloca i64, align 8
  %"95_0" = alloca i64, align 8
  %"96_0" = alloca i64, align 8
  %"96_1" = alloca i64, align 8
  %"97_0" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"90_0", align 8
  store i64 %1, ptr %"90_1", align 8
  store double 3.700000e+00, ptr %"92_0", align 8
  %"90_11" = load i64, ptr %"90_1", align 8
  %"92_02" = load double, ptr %"92_0", align 8
  %2 = call i64 @__hugr__.__tk2_helios_ry.263(i64 %"90_11", double %"92_02")
  store i64 %2, ptr %"94_0", align 8
  %"94_03" = load i64, ptr %"94_0", align 8
  %3 = call i64 @__hugr__.__tk2_helios_sdg.162(i64 %"94_03")
  store i64 %3, ptr %"95_0", align 8
  %"90_04" = load i64, ptr %"90_0", align 8
  %"95_05" = load i64, ptr %"95_0", align 8
  %4 = call { i64, i64 } @__hugr__.__tk2_helios_cx.189(i64 %"90_04", i64 %"95_05")
  %5 = extractvalue { i64, i64 } %4, 0
  %6 = extractvalue { i64, i64 } %4, 1
  store i64 %5, ptr %"96_0", align 8
  store i64 %6, ptr %"96_1", align 8
  %"96_06" = load i64, ptr %"96_0", align 8
  %7 = call i64 @__hugr__.__tk2_helios_tdg.274(i64 %"96_06")
  store i64 %7, ptr %"97_0", align 8
  %"97_07" = load i64, ptr %"97_0", align 8
  %8 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"97_07")
  store i64 %8, ptr %"98_0", align 8
  %"98_08" = load i64, ptr %"98_0", align 8
  %"96_19" = load i64, ptr %"96_1", align 8
  store i64 %"98_08", ptr %"0", align 8
  store i64 %"96_19", ptr %"1", align 8
  %"010" = load i64, ptr %"0", align 8
  %"111" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"010", 0
  %mrv12 = insertvalue { i64, i64 } %mrv, i64 %"111", 1
  ret { i64, i64 } %mrv12
}

define internal { { ptr, i64 }, i64, i64 } @"__hugr__.__modified__modifiers.main.__WithBlock__0[C1].48"({ ptr, i64 } %0, i64 %1, i64 %2) {
alloca_block:
  %"0" = alloca { ptr, i64 }, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"49_0" = alloca { ptr, i64 }, align 8
  %"49_1" = alloca i64, align 8
  %"49_2" = alloca i64, align 8
  %"85_0" = alloca double, align 8
  %"88_0" = alloca double, align 8
  %"87_0" = alloca double, align 8
  %"77_0" = alloca double, align 8
  %"73_0" = alloca double, align 8
  %"69_0" = alloca double, align 8
  %"65_0" = alloca double, align 8
  %"62_0" = alloca double, align 8
  %"56_0" = alloca double, align 8
  %"52_0" = alloca i64, align 8
  %"53_0" = alloca { ptr, i64 }, align 8
  %"54_0" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"55_0" = alloca i64, align 8
  %"58_0" = alloca i64, align 8
  %"58_1" = alloca i64, align 8
  %"59_0" = alloca i64, align 8
  %"60_0" = alloca i64, align 8
  %"61_0" = alloca i64, align 8
  %"61_1" = alloca i64, align 8
  %"64_0" = alloca i64, align 8
  %"64_1" = alloca i64, align 8
  %"67_0" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"68_1" = alloca i64, align 8
  %"68_2" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"71_1" = alloca i64, align 8
  %"75_0" = alloca i64, align 8
  %"72_0" = alloca i64, align 8
  %"76_0" = alloca i64, align 8
  %"79_0" = alloca i64, align 8
  %"79_1" = alloca i64, align 8
  %"83_0" = alloca { ptr, i64 }, align 8
  %"82_0" = alloca i64, align 8
  %"81_0" = alloca { ptr, i64 }, align 8
  %"80_0" = alloca i64, align 8
  %"84_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, i64 } %0, ptr %"49_0", align 8
  store i64 %1, ptr %"49_1", align 8
  store i64 %2, ptr %"49_2", align 8
  store double 3.000000e-01, ptr %"85_0", align 8
  %"85_01" = load double, ptr %"85_0", align 8
  store double %"85_01", ptr %"88_0", align 8
  %"88_02" = load double, ptr %"88_0", align 8
  %3 = call i1 @llvm.is.fpclass.f64(double %"88_02", i32 504)
  br i1 %3, label %5, label %4

4:                                                ; preds = %entry_block
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

5:                                                ; preds = %entry_block
  store double %"88_02", ptr %"87_0", align 8
  store double 3.000000e-01, ptr %"77_0", align 8
  store double 2.500000e-01, ptr %"73_0", align 8
  store double 5.000000e-01, ptr %"69_0", align 8
  store double 1.250000e-01, ptr %"65_0", align 8
  store double 2.500000e-01, ptr %"62_0", align 8
  store double 5.000000e-01, ptr %"56_0", align 8
  %"49_03" = load { ptr, i64 }, ptr %"49_0", align 8
  %array_ptr = extractvalue { ptr, i64 } %"49_03", 0
  %array_offset = extractvalue { ptr, i64 } %"49_03", 1
  %6 = add i64 %array_offset, 0
  %7 = getelementptr inbounds i64, ptr %array_ptr, i64 %6
  %8 = load i64, ptr %7, align 8
  store i64 %8, ptr %"52_0", align 8
  %array_ptr4 = extractvalue { ptr, i64 } %"49_03", 0
  %array_offset5 = extractvalue { ptr, i64 } %"49_03", 1
  call void @heap_free(ptr %array_ptr4)
  %"52_06" = load i64, ptr %"52_0", align 8
  %9 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %10 = insertvalue { ptr, i64 } poison, ptr %9, 0
  %11 = insertvalue { ptr, i64 } %10, i64 0, 1
  %12 = getelementptr inbounds i64, ptr %9, i64 0
  store i64 %"52_06", ptr %12, align 8
  store { ptr, i64 } %11, ptr %"53_0", align 8
  %"53_07" = load { ptr, i64 }, ptr %"53_0", align 8
  %array_ptr8 = extractvalue { ptr, i64 } %"53_07", 0
  %array_offset9 = extractvalue { ptr, i64 } %"53_07", 1
  %13 = add i64 %array_offset9, 0
  %14 = getelementptr inbounds i64, ptr %array_ptr8, i64 %13
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %"54_0", align 8
  %array_ptr10 = extractvalue { ptr, i64 } %"53_07", 0
  %array_offset11 = extractvalue { ptr, i64 } %"53_07", 1
  call void @heap_free(ptr %array_ptr10)
  %"49_112" = load i64, ptr %"49_1", align 8
  %16 = call i64 @__hugr__.__tk2_helios_sdg.162(i64 %"49_112")
  store i64 %16, ptr %"51_0", align 8
  %"51_013" = load i64, ptr %"51_0", align 8
  %17 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"51_013")
  store i64 %17, ptr %"55_0", align 8
  %"54_014" = load i64, ptr %"54_0", align 8
  %"55_015" = load i64, ptr %"55_0", align 8
  %"56_016" = load double, ptr %"56_0", align 8
  %18 = call { i64, i64 } @__hugr__.__tk2_helios_crz.169(i64 %"54_014", i64 %"55_015", double %"56_016")
  %19 = extractvalue { i64, i64 } %18, 0
  %20 = extractvalue { i64, i64 } %18, 1
  store i64 %19, ptr %"58_0", align 8
  store i64 %20, ptr %"58_1", align 8
  %"58_117" = load i64, ptr %"58_1", align 8
  %21 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"58_117")
  store i64 %21, ptr %"59_0", align 8
  %"59_018" = load i64, ptr %"59_0", align 8
  %22 = call i64 @__hugr__.__tk2_helios_s.183(i64 %"59_018")
  store i64 %22, ptr %"60_0", align 8
  %"58_019" = load i64, ptr %"58_0", align 8
  %"60_020" = load i64, ptr %"60_0", align 8
  %23 = call { i64, i64 } @__hugr__.__tk2_helios_cx.189(i64 %"58_019", i64 %"60_020")
  %24 = extractvalue { i64, i64 } %23, 0
  %25 = extractvalue { i64, i64 } %23, 1
  store i64 %24, ptr %"61_0", align 8
  store i64 %25, ptr %"61_1", align 8
  %"61_021" = load i64, ptr %"61_0", align 8
  %"61_122" = load i64, ptr %"61_1", align 8
  %"62_023" = load double, ptr %"62_0", align 8
  %26 = call { i64, i64 } @__hugr__.__tk2_helios_crz.169(i64 %"61_021", i64 %"61_122", double %"62_023")
  %27 = extractvalue { i64, i64 } %26, 0
  %28 = extractvalue { i64, i64 } %26, 1
  store i64 %27, ptr %"64_0", align 8
  store i64 %28, ptr %"64_1", align 8
  %"64_024" = load i64, ptr %"64_0", align 8
  %"65_025" = load double, ptr %"65_0", align 8
  %29 = call i64 @__hugr__.__tk2_helios_rz.208(i64 %"64_024", double %"65_025")
  store i64 %29, ptr %"67_0", align 8
  %"67_026" = load i64, ptr %"67_0", align 8
  %"64_127" = load i64, ptr %"64_1", align 8
  %"49_228" = load i64, ptr %"49_2", align 8
  %30 = call { i64, i64, i64 } @__hugr__.__tk2_helios_toffoli.216(i64 %"67_026", i64 %"64_127", i64 %"49_228")
  %31 = extractvalue { i64, i64, i64 } %30, 0
  %32 = extractvalue { i64, i64, i64 } %30, 1
  %33 = extractvalue { i64, i64, i64 } %30, 2
  store i64 %31, ptr %"68_0", align 8
  store i64 %32, ptr %"68_1", align 8
  store i64 %33, ptr %"68_2", align 8
  %"68_029" = load i64, ptr %"68_0", align 8
  %"68_230" = load i64, ptr %"68_2", align 8
  %"69_031" = load double, ptr %"69_0", align 8
  %34 = call { i64, i64 } @__hugr__.__tk2_helios_crz.169(i64 %"68_029", i64 %"68_230", double %"69_031")
  %35 = extractvalue { i64, i64 } %34, 0
  %36 = extractvalue { i64, i64 } %34, 1
  store i64 %35, ptr %"71_0", align 8
  store i64 %36, ptr %"71_1", align 8
  %"71_032" = load i64, ptr %"71_0", align 8
  %"73_033" = load double, ptr %"73_0", align 8
  %37 = call i64 @__hugr__.__tk2_helios_rz.208(i64 %"71_032", double %"73_033")
  store i64 %37, ptr %"75_0", align 8
  %"71_134" = load i64, ptr %"71_1", align 8
  %38 = call i64 @__hugr__.__tk2_helios_sdg.162(i64 %"71_134")
  store i64 %38, ptr %"72_0", align 8
  %"72_035" = load i64, ptr %"72_0", align 8
  %39 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"72_035")
  store i64 %39, ptr %"76_0", align 8
  %"75_036" = load i64, ptr %"75_0", align 8
  %"76_037" = load i64, ptr %"76_0", align 8
  %"77_038" = load double, ptr %"77_0", align 8
  %40 = call { i64, i64 } @__hugr__.__tk2_helios_crz.169(i64 %"75_036", i64 %"76_037", double %"77_038")
  %41 = extractvalue { i64, i64 } %40, 0
  %42 = extractvalue { i64, i64 } %40, 1
  store i64 %41, ptr %"79_0", align 8
  store i64 %42, ptr %"79_1", align 8
  %"79_039" = load i64, ptr %"79_0", align 8
  %43 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %44 = insertvalue { ptr, i64 } poison, ptr %43, 0
  %45 = insertvalue { ptr, i64 } %44, i64 0, 1
  %46 = getelementptr inbounds i64, ptr %43, i64 0
  store i64 %"79_039", ptr %46, align 8
  store { ptr, i64 } %45, ptr %"83_0", align 8
  %"83_040" = load { ptr, i64 }, ptr %"83_0", align 8
  %array_ptr41 = extractvalue { ptr, i64 } %"83_040", 0
  %array_offset42 = extractvalue { ptr, i64 } %"83_040", 1
  %47 = add i64 %array_offset42, 0
  %48 = getelementptr inbounds i64, ptr %array_ptr41, i64 %47
  %49 = load i64, ptr %48, align 8
  store i64 %49, ptr %"82_0", align 8
  %array_ptr43 = extractvalue { ptr, i64 } %"83_040", 0
  %array_offset44 = extractvalue { ptr, i64 } %"83_040", 1
  call void @heap_free(ptr %array_ptr43)
  %"82_045" = load i64, ptr %"82_0", align 8
  %50 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %51 = insertvalue { ptr, i64 } poison, ptr %50, 0
  %52 = insertvalue { ptr, i64 } %51, i64 0, 1
  %53 = getelementptr inbounds i64, ptr %50, i64 0
  store i64 %"82_045", ptr %53, align 8
  store { ptr, i64 } %52, ptr %"81_0", align 8
  %"79_146" = load i64, ptr %"79_1", align 8
  %54 = call i64 @__hugr__.__tk2_helios_h.151(i64 %"79_146")
  store i64 %54, ptr %"80_0", align 8
  %"80_047" = load i64, ptr %"80_0", align 8
  %55 = call i64 @__hugr__.__tk2_helios_s.183(i64 %"80_047")
  store i64 %55, ptr %"84_0", align 8
  %"81_048" = load { ptr, i64 }, ptr %"81_0", align 8
  %"68_149" = load i64, ptr %"68_1", align 8
  %"84_050" = load i64, ptr %"84_0", align 8
  store { ptr, i64 } %"81_048", ptr %"0", align 8
  store i64 %"68_149", ptr %"1", align 8
  store i64 %"84_050", ptr %"2", align 8
  %"051" = load { ptr, i64 }, ptr %"0", align 8
  %"152" = load i64, ptr %"1", align 8
  %"253" = load i64, ptr %"2", align 8
  %mrv = insertvalue { { ptr, i64 }, i64, i64 } poison, { ptr, i64 } %"051", 0
  %mrv54 = insertvalue { { ptr, i64 }, i64, i64 } %mrv, i64 %"152", 1
  %mrv55 = insertvalue { { ptr, i64 }, i64, i64 } %mrv54, i64 %"253", 2
  ret { { ptr, i64 }, i64, i64 } %mrv55
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.136() #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"139_0" = alloca { i1, i64 }, align 8
  %"140_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"146_0" = alloca { i32, ptr }, align 8
  %"147_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"148_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"139_0", align 8
  %"139_01" = load { i1, i64 }, ptr %"139_0", align 8
  %2 = extractvalue { i1, i64 } %"139_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_140_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"139_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_140_case_1

cond_140_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"146_0", align 8
  %"146_04" = load { i32, ptr }, ptr %"146_0", align 8
  %6 = extractvalue { i32, ptr } %"146_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"146_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"147_0", align 8
  %"147_05" = load i64, ptr %"147_0", align 8
  store i64 %"147_05", ptr %"02", align 8
  br label %cond_exit_140

cond_140_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"148_0", align 8
  %"148_08" = load i64, ptr %"148_0", align 8
  store i64 %"148_08", ptr %"02", align 8
  br label %cond_exit_140

cond_exit_140:                                    ; preds = %cond_140_case_1, %cond_140_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"140_0", align 8
  %"140_09" = load i64, ptr %"140_0", align 8
  store i64 %"140_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_h.151(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"152_0" = alloca i64, align 8
  %"159_0" = alloca double, align 8
  %"157_0" = alloca double, align 8
  %"160_0" = alloca i64, align 8
  %"155_0" = alloca double, align 8
  %"161_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"152_0", align 8
  store double 0xBFF921FB54442D18, ptr %"159_0", align 8
  store double 0x3FF921FB54442D18, ptr %"157_0", align 8
  %"152_01" = load i64, ptr %"152_0", align 8
  %"157_02" = load double, ptr %"157_0", align 8
  %"159_03" = load double, ptr %"159_0", align 8
  call void @___rxy(i64 %"152_01", double %"157_02", double %"159_03")
  store i64 %"152_01", ptr %"160_0", align 8
  store double 0x400921FB54442D18, ptr %"155_0", align 8
  %"160_04" = load i64, ptr %"160_0", align 8
  %"155_05" = load double, ptr %"155_0", align 8
  call void @___rz(i64 %"160_04", double %"155_05")
  store i64 %"160_04", ptr %"161_0", align 8
  %"161_06" = load i64, ptr %"161_0", align 8
  store i64 %"161_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

define internal void @__barray_check_none_borrowed(ptr %0, i64 %1, i64 %2) {
  %4 = udiv i64 %1, 64
  %5 = getelementptr inbounds i64, ptr %0, i64 %4
  %6 = load i64, ptr %5, align 8
  %7 = urem i64 %1, 64
  %8 = shl i64 -1, %7
  %9 = and i64 %6, %8
  store i64 %9, ptr %5, align 8
  %10 = add i64 %1, %2
  %last_valid = sub i64 %10, 1
  %11 = udiv i64 %last_valid, 64
  %12 = getelementptr inbounds i64, ptr %0, i64 %11
  %13 = load i64, ptr %12, align 8
  %14 = urem i64 %last_valid, 64
  %15 = add i64 %14, 1
  %16 = sub i64 64, %15
  %17 = lshr i64 -1, %16
  %18 = and i64 %13, %17
  store i64 %18, ptr %12, align 8
  %19 = udiv i64 %1, 64
  %20 = udiv i64 %last_valid, 64
  %21 = sub i64 %20, %19
  %22 = add i64 %21, 1
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  br label %24

24:                                               ; preds = %mask_block_ok, %3
  %25 = load i64, ptr %23, align 8
  %26 = icmp ult i64 %25, %22
  br i1 %26, label %27, label %33

27:                                               ; preds = %24
  %28 = load i64, ptr %23, align 8
  %29 = add i64 %28, %19
  %30 = getelementptr inbounds i64, ptr %0, i64 %29
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %mask_block_ok, label %mask_block_err

33:                                               ; preds = %24
  ret void

mask_block_err:                                   ; preds = %27
  call void @panic(i32 1002, ptr @"e_Some array.A77EF32E.0")
  unreachable

mask_block_ok:                                    ; preds = %27
  %34 = add i64 %28, 1
  store i64 %34, ptr %23, align 8
  br label %24
}

; Function Attrs: noreturn
declare void @panic(i32, ptr) #2

declare void @heap_free(ptr)

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

declare void @print_state_result(ptr, i64, ptr)

declare void @___qfree(i64)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #3

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_sdg.162(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"163_0" = alloca i64, align 8
  %"166_0" = alloca double, align 8
  %"167_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"163_0", align 8
  store double 0xBFF921FB54442D18, ptr %"166_0", align 8
  %"163_01" = load i64, ptr %"163_0", align 8
  %"166_02" = load double, ptr %"166_0", align 8
  call void @___rz(i64 %"163_01", double %"166_02")
  store i64 %"163_01", ptr %"167_0", align 8
  %"167_03" = load i64, ptr %"167_0", align 8
  store i64 %"167_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_crz.169(i64 %0, i64 %1, double %2) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"170_0" = alloca i64, align 8
  %"170_1" = alloca i64, align 8
  %"170_2" = alloca double, align 8
  %"177_0" = alloca double, align 8
  %"174_0" = alloca double, align 8
  %"172_0" = alloca double, align 8
  %"175_0" = alloca double, align 8
  %"178_0" = alloca double, align 8
  %"179_0" = alloca double, align 8
  %"180_0" = alloca i64, align 8
  %"180_1" = alloca i64, align 8
  %"181_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"170_0", align 8
  store i64 %1, ptr %"170_1", align 8
  store double %2, ptr %"170_2", align 8
  store double 2.000000e+00, ptr %"177_0", align 8
  store double 0x400921FB54442D18, ptr %"174_0", align 8
  %"170_21" = load double, ptr %"170_2", align 8
  store double %"170_21", ptr %"172_0", align 8
  %"172_02" = load double, ptr %"172_0", align 8
  %"174_03" = load double, ptr %"174_0", align 8
  %3 = fmul double %"172_02", %"174_03"
  store double %3, ptr %"175_0", align 8
  %"175_04" = load double, ptr %"175_0", align 8
  %"177_05" = load double, ptr %"177_0", align 8
  %4 = fdiv double %"175_04", %"177_05"
  store double %4, ptr %"178_0", align 8
  %"178_06" = load double, ptr %"178_0", align 8
  %5 = fneg double %"178_06"
  store double %5, ptr %"179_0", align 8
  %"170_07" = load i64, ptr %"170_0", align 8
  %"170_18" = load i64, ptr %"170_1", align 8
  %"179_09" = load double, ptr %"179_0", align 8
  call void @___rzz(i64 %"170_07", i64 %"170_18", double %"179_09")
  store i64 %"170_07", ptr %"180_0", align 8
  store i64 %"170_18", ptr %"180_1", align 8
  %"180_110" = load i64, ptr %"180_1", align 8
  %"178_011" = load double, ptr %"178_0", align 8
  call void @___rz(i64 %"180_110", double %"178_011")
  store i64 %"180_110", ptr %"181_0", align 8
  %"180_012" = load i64, ptr %"180_0", align 8
  %"181_013" = load i64, ptr %"181_0", align 8
  store i64 %"180_012", ptr %"0", align 8
  store i64 %"181_013", ptr %"1", align 8
  %"014" = load i64, ptr %"0", align 8
  %"115" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"014", 0
  %mrv16 = insertvalue { i64, i64 } %mrv, i64 %"115", 1
  ret { i64, i64 } %mrv16
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_s.183(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"184_0" = alloca i64, align 8
  %"187_0" = alloca double, align 8
  %"188_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"184_0", align 8
  store double 0x3FF921FB54442D18, ptr %"187_0", align 8
  %"184_01" = load i64, ptr %"184_0", align 8
  %"187_02" = load double, ptr %"187_0", align 8
  call void @___rz(i64 %"184_01", double %"187_02")
  store i64 %"184_01", ptr %"188_0", align 8
  %"188_03" = load i64, ptr %"188_0", align 8
  store i64 %"188_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_cx.189(i64 %0, i64 %1) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"190_0" = alloca i64, align 8
  %"190_1" = alloca i64, align 8
  %"200_0" = alloca double, align 8
  %"197_0" = alloca double, align 8
  %"195_0" = alloca double, align 8
  %"198_0" = alloca i64, align 8
  %"201_0" = alloca i64, align 8
  %"201_1" = alloca i64, align 8
  %"202_0" = alloca i64, align 8
  %"193_0" = alloca double, align 8
  %"204_0" = alloca i64, align 8
  %"206_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"190_0", align 8
  store i64 %1, ptr %"190_1", align 8
  store double 0x3FF921FB54442D18, ptr %"200_0", align 8
  store double 0xBFF921FB54442D18, ptr %"197_0", align 8
  store double 0x3FF921FB54442D18, ptr %"195_0", align 8
  %"190_11" = load i64, ptr %"190_1", align 8
  %"197_02" = load double, ptr %"197_0", align 8
  %"195_03" = load double, ptr %"195_0", align 8
  call void @___rxy(i64 %"190_11", double %"197_02", double %"195_03")
  store i64 %"190_11", ptr %"198_0", align 8
  %"190_04" = load i64, ptr %"190_0", align 8
  %"198_05" = load i64, ptr %"198_0", align 8
  %"200_06" = load double, ptr %"200_0", align 8
  call void @___rzz(i64 %"190_04", i64 %"198_05", double %"200_06")
  store i64 %"190_04", ptr %"201_0", align 8
  store i64 %"198_05", ptr %"201_1", align 8
  %"201_07" = load i64, ptr %"201_0", align 8
  %"197_08" = load double, ptr %"197_0", align 8
  call void @___rz(i64 %"201_07", double %"197_08")
  store i64 %"201_07", ptr %"202_0", align 8
  store double 0x400921FB54442D18, ptr %"193_0", align 8
  %"201_19" = load i64, ptr %"201_1", align 8
  %"195_010" = load double, ptr %"195_0", align 8
  %"193_011" = load double, ptr %"193_0", align 8
  call void @___rxy(i64 %"201_19", double %"195_010", double %"193_011")
  store i64 %"201_19", ptr %"204_0", align 8
  %"204_012" = load i64, ptr %"204_0", align 8
  %"197_013" = load double, ptr %"197_0", align 8
  call void @___rz(i64 %"204_012", double %"197_013")
  store i64 %"204_012", ptr %"206_0", align 8
  %"202_014" = load i64, ptr %"202_0", align 8
  %"206_015" = load i64, ptr %"206_0", align 8
  store i64 %"202_014", ptr %"0", align 8
  store i64 %"206_015", ptr %"1", align 8
  %"016" = load i64, ptr %"0", align 8
  %"117" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"016", 0
  %mrv18 = insertvalue { i64, i64 } %mrv, i64 %"117", 1
  ret { i64, i64 } %mrv18
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_rz.208(i64 %0, double %1) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"209_0" = alloca i64, align 8
  %"209_1" = alloca double, align 8
  %"213_0" = alloca double, align 8
  %"211_0" = alloca double, align 8
  %"214_0" = alloca double, align 8
  %"215_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"209_0", align 8
  store double %1, ptr %"209_1", align 8
  store double 0x400921FB54442D18, ptr %"213_0", align 8
  %"209_11" = load double, ptr %"209_1", align 8
  store double %"209_11", ptr %"211_0", align 8
  %"211_02" = load double, ptr %"211_0", align 8
  %"213_03" = load double, ptr %"213_0", align 8
  %2 = fmul double %"211_02", %"213_03"
  store double %2, ptr %"214_0", align 8
  %"209_04" = load i64, ptr %"209_0", align 8
  %"214_05" = load double, ptr %"214_0", align 8
  call void @___rz(i64 %"209_04", double %"214_05")
  store i64 %"209_04", ptr %"215_0", align 8
  %"215_06" = load i64, ptr %"215_0", align 8
  store i64 %"215_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

; Function Attrs: noinline
define internal { i64, i64, i64 } @__hugr__.__tk2_helios_toffoli.216(i64 %0, i64 %1, i64 %2) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"217_0" = alloca i64, align 8
  %"217_1" = alloca i64, align 8
  %"217_2" = alloca i64, align 8
  %"249_0" = alloca double, align 8
  %"244_0" = alloca double, align 8
  %"239_0" = alloca double, align 8
  %"235_0" = alloca double, align 8
  %"232_0" = alloca double, align 8
  %"230_0" = alloca double, align 8
  %"228_0" = alloca double, align 8
  %"226_0" = alloca double, align 8
  %"224_0" = alloca double, align 8
  %"222_0" = alloca double, align 8
  %"220_0" = alloca double, align 8
  %"233_0" = alloca i64, align 8
  %"236_0" = alloca i64, align 8
  %"236_1" = alloca i64, align 8
  %"237_0" = alloca i64, align 8
  %"240_0" = alloca i64, align 8
  %"240_1" = alloca i64, align 8
  %"241_0" = alloca i64, align 8
  %"245_0" = alloca i64, align 8
  %"245_1" = alloca i64, align 8
  %"246_0" = alloca i64, align 8
  %"250_0" = alloca i64, align 8
  %"250_1" = alloca i64, align 8
  %"253_0" = alloca i64, align 8
  %"255_0" = alloca i64, align 8
  %"251_0" = alloca i64, align 8
  %"254_0" = alloca i64, align 8
  %"254_1" = alloca i64, align 8
  %"257_0" = alloca i64, align 8
  %"256_0" = alloca i64, align 8
  %"259_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"217_0", align 8
  store i64 %1, ptr %"217_1", align 8
  store i64 %2, ptr %"217_2", align 8
  store double 0x3FF921FB54442D18, ptr %"249_0", align 8
  store double 0x3FF921FB54442D18, ptr %"244_0", align 8
  store double 0x3FF921FB54442D18, ptr %"239_0", align 8
  store double 0x3FF921FB54442D18, ptr %"235_0", align 8
  store double 0.000000e+00, ptr %"232_0", align 8
  store double 0xC002D97C7F3321D2, ptr %"230_0", align 8
  store double 0xBFE921FB54442D18, ptr %"228_0", align 8
  store double 0x3FE921FB54442D18, ptr %"226_0", align 8
  store double 0xBFF921FB54442D18, ptr %"224_0", align 8
  store double 0x3FF921FB54442D18, ptr %"222_0", align 8
  store double 0x400921FB54442D18, ptr %"220_0", align 8
  %"217_21" = load i64, ptr %"217_2", align 8
  %"220_02" = load double, ptr %"220_0", align 8
  %"224_03" = load double, ptr %"224_0", align 8
  call void @___rxy(i64 %"217_21", double %"220_02", double %"224_03")
  store i64 %"217_21", ptr %"233_0", align 8
  %"217_14" = load i64, ptr %"217_1", align 8
  %"233_05" = load i64, ptr %"233_0", align 8
  %"235_06" = load double, ptr %"235_0", align 8
  call void @___rzz(i64 %"217_14", i64 %"233_05", double %"235_06")
  store i64 %"217_14", ptr %"236_0", align 8
  store i64 %"233_05", ptr %"236_1", align 8
  %"236_17" = load i64, ptr %"236_1", align 8
  %"226_08" = load double, ptr %"226_0", align 8
  %"222_09" = load double, ptr %"222_0", align 8
  call void @___rxy(i64 %"236_17", double %"226_08", double %"222_09")
  store i64 %"236_17", ptr %"237_0", align 8
  %"217_010" = load i64, ptr %"217_0", align 8
  %"237_011" = load i64, ptr %"237_0", align 8
  %"239_012" = load double, ptr %"239_0", align 8
  call void @___rzz(i64 %"217_010", i64 %"237_011", double %"239_012")
  store i64 %"217_010", ptr %"240_0", align 8
  store i64 %"237_011", ptr %"240_1", align 8
  %"240_113" = load i64, ptr %"240_1", align 8
  %"226_014" = load double, ptr %"226_0", align 8
  %"232_015" = load double, ptr %"232_0", align 8
  call void @___rxy(i64 %"240_113", double %"226_014", double %"232_015")
  store i64 %"240_113", ptr %"241_0", align 8
  %"236_016" = load i64, ptr %"236_0", align 8
  %"241_017" = load i64, ptr %"241_0", align 8
  %"244_018" = load double, ptr %"244_0", align 8
  call void @___rzz(i64 %"236_016", i64 %"241_017", double %"244_018")
  store i64 %"236_016", ptr %"245_0", align 8
  store i64 %"241_017", ptr %"245_1", align 8
  %"245_119" = load i64, ptr %"245_1", align 8
  %"226_020" = load double, ptr %"226_0", align 8
  %"224_021" = load double, ptr %"224_0", align 8
  call void @___rxy(i64 %"245_119", double %"226_020", double %"224_021")
  store i64 %"245_119", ptr %"246_0", align 8
  %"240_022" = load i64, ptr %"240_0", align 8
  %"246_023" = load i64, ptr %"246_0", align 8
  %"249_024" = load double, ptr %"249_0", align 8
  call void @___rzz(i64 %"240_022", i64 %"246_023", double %"249_024")
  store i64 %"240_022", ptr %"250_0", align 8
  store i64 %"246_023", ptr %"250_1", align 8
  %"250_125" = load i64, ptr %"250_1", align 8
  %"230_026" = load double, ptr %"230_0", align 8
  %"220_027" = load double, ptr %"220_0", align 8
  call void @___rxy(i64 %"250_125", double %"230_026", double %"220_027")
  store i64 %"250_125", ptr %"253_0", align 8
  %"253_028" = load i64, ptr %"253_0", align 8
  %"220_029" = load double, ptr %"220_0", align 8
  call void @___rz(i64 %"253_028", double %"220_029")
  store i64 %"253_028", ptr %"255_0", align 8
  %"250_030" = load i64, ptr %"250_0", align 8
  %"220_031" = load double, ptr %"220_0", align 8
  %"226_032" = load double, ptr %"226_0", align 8
  call void @___rxy(i64 %"250_030", double %"220_031", double %"226_032")
  store i64 %"250_030", ptr %"251_0", align 8
  %"251_033" = load i64, ptr %"251_0", align 8
  %"245_034" = load i64, ptr %"245_0", align 8
  %"226_035" = load double, ptr %"226_0", align 8
  call void @___rzz(i64 %"251_033", i64 %"245_034", double %"226_035")
  store i64 %"251_033", ptr %"254_0", align 8
  store i64 %"245_034", ptr %"254_1", align 8
  %"254_136" = load i64, ptr %"254_1", align 8
  %"230_037" = load double, ptr %"230_0", align 8
  call void @___rz(i64 %"254_136", double %"230_037")
  store i64 %"254_136", ptr %"257_0", align 8
  %"254_038" = load i64, ptr %"254_0", align 8
  %"220_039" = load double, ptr %"220_0", align 8
  %"228_040" = load double, ptr %"228_0", align 8
  call void @___rxy(i64 %"254_038", double %"220_039", double %"228_040")
  store i64 %"254_038", ptr %"256_0", align 8
  %"256_041" = load i64, ptr %"256_0", align 8
  %"226_042" = load double, ptr %"226_0", align 8
  call void @___rz(i64 %"256_041", double %"226_042")
  store i64 %"256_041", ptr %"259_0", align 8
  %"259_043" = load i64, ptr %"259_0", align 8
  %"257_044" = load i64, ptr %"257_0", align 8
  %"255_045" = load i64, ptr %"255_0", align 8
  store i64 %"259_043", ptr %"0", align 8
  store i64 %"257_044", ptr %"1", align 8
  store i64 %"255_045", ptr %"2", align 8
  %"046" = load i64, ptr %"0", align 8
  %"147" = load i64, ptr %"1", align 8
  %"248" = load i64, ptr %"2", align 8
  %mrv = insertvalue { i64, i64, i64 } poison, i64 %"046", 0
  %mrv49 = insertvalue { i64, i64, i64 } %mrv, i64 %"147", 1
  %mrv50 = insertvalue { i64, i64, i64 } %mrv49, i64 %"248", 2
  ret { i64, i64, i64 } %mrv50
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_ry.263(i64 %0, double %1) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"264_0" = alloca i64, align 8
  %"264_1" = alloca double, align 8
  %"271_0" = alloca double, align 8
  %"268_0" = alloca double, align 8
  %"266_0" = alloca double, align 8
  %"269_0" = alloca double, align 8
  %"272_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"264_0", align 8
  store double %1, ptr %"264_1", align 8
  store double 0x3FF921FB54442D18, ptr %"271_0", align 8
  store double 0x400921FB54442D18, ptr %"268_0", align 8
  %"264_11" = load double, ptr %"264_1", align 8
  store double %"264_11", ptr %"266_0", align 8
  %"266_02" = load double, ptr %"266_0", align 8
  %"268_03" = load double, ptr %"268_0", align 8
  %2 = fmul double %"266_02", %"268_03"
  store double %2, ptr %"269_0", align 8
  %"264_04" = load i64, ptr %"264_0", align 8
  %"269_05" = load double, ptr %"269_0", align 8
  %"271_06" = load double, ptr %"271_0", align 8
  call void @___rxy(i64 %"264_04", double %"269_05", double %"271_06")
  store i64 %"264_04", ptr %"272_0", align 8
  %"272_07" = load i64, ptr %"272_0", align 8
  store i64 %"272_07", ptr %"0", align 8
  %"08" = load i64, ptr %"0", align 8
  ret i64 %"08"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_tdg.274(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"275_0" = alloca i64, align 8
  %"278_0" = alloca double, align 8
  %"279_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"275_0", align 8
  store double 0xBFE921FB54442D18, ptr %"278_0", align 8
  %"275_01" = load i64, ptr %"275_0", align 8
  %"278_02" = load double, ptr %"278_0", align 8
  call void @___rz(i64 %"275_01", double %"278_02")
  store i64 %"275_01", ptr %"279_0", align 8
  %"279_03" = load i64, ptr %"279_0", align 8
  store i64 %"279_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @___rz(i64, double)

declare void @___rzz(i64, i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.modifiers.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noinline }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { noreturn }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
