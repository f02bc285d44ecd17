; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_tries.9E8CC233.0 = private constant [15 x i8] c"\0EUSER:INT:tries"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_state.75BFD75C.0 = private constant [17 x i8] c"\10USER:STATE:state"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@res_outcome.5CF22165.0 = private constant [18 x i8] c"\11USER:BOOL:outcome"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.1 = private constant [1 x i1] zeroinitializer

define internal void @__hugr__.repeat_until_success.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"79_0" = alloca i64, align 8
  %"4_0" = alloca i64, align 8
  %"5_0" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"8_1" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"60_0" = alloca i64, align 8
  %"60_1" = alloca i64, align 8
  %"70_0" = alloca i64, align 8
  %"70_1" = alloca i64, align 8
  %"75_0" = alloca i64, align 8
  %"75_1" = alloca i64, align 8
  %"57_0" = alloca i1, align 1
  %"10_1" = alloca i64, align 8
  %"10_0" = alloca i1, align 1
  %"12_0" = alloca i64, align 8
  %"07" = alloca i1, align 1
  %"18" = alloca i64, align 8
  %"41_0" = alloca i64, align 8
  %"48_0" = alloca i64, align 8
  %"55_0" = alloca i1, align 1
  %"55_1" = alloca i64, align 8
  %"27_0" = alloca { i1, i1 }, align 8
  %"20_2" = alloca i64, align 8
  %"14_0" = alloca i64, align 8
  %"16_0" = alloca i64, align 8
  %"15_0" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"18_0" = alloca i64, align 8
  %"18_1" = alloca i64, align 8
  %"18_2" = alloca i64, align 8
  %"19_0" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"20_1" = alloca i64, align 8
  %"22_0" = alloca i64, align 8
  %"25_0" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"26_0" = alloca i1, align 1
  %"24_0" = alloca i1, align 1
  %"030" = alloca { i1, i1 }, align 8
  %"032" = alloca i1, align 1
  %"29_0" = alloca i1, align 1
  %"31_0" = alloca { i1, i1 }, align 8
  %"036" = alloca i1, align 1
  %"33_0" = alloca i1, align 1
  %"35_0" = alloca { i1, i1 }, align 8
  %"45_0" = alloca {}, align 8
  %"43_0" = alloca i1, align 1
  %"52_0" = alloca {}, align 8
  %"50_0" = alloca i1, align 1
  %"67_0" = alloca i1, align 1
  %"64_0" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"65_0" = alloca i64, align 8
  %"62_0" = alloca i64, align 8
  %"72_0" = alloca {}, align 8
  %"77_0" = alloca {}, align 8
  %"82_0" = alloca { ptr, ptr, i64 }, align 8
  %"83_0" = alloca { ptr, i64 }, align 8
  %"84_0" = alloca { ptr, i64 }, align 8
  %"85_0" = alloca { ptr, ptr, i64 }, align 8
  %"86_0" = alloca i64, align 8
  %"87_0" = alloca i64, align 8
  %"88_0" = alloca i64, align 8
  %"89_0" = alloca i1, align 1
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 1, ptr %"79_0", align 8
  %0 = call i64 @__hugr__.__tk2_helios_qalloc.97()
  store i64 %0, ptr %"4_0", align 8
  %"4_01" = load i64, ptr %"4_0", align 8
  %1 = call i64 @__hugr__.__tk2_helios_h.111(i64 %"4_01")
  store i64 %1, ptr %"5_0", align 8
  %"79_02" = load i64, ptr %"79_0", align 8
  %"5_03" = load i64, ptr %"5_0", align 8
  store i64 %"79_02", ptr %"8_0", align 8
  store i64 %"5_03", ptr %"8_1", align 8
  br label %2

2:                                                ; preds = %13, %entry_block
  %"8_04" = load i64, ptr %"8_0", align 8
  %"8_15" = load i64, ptr %"8_1", align 8
  store i64 %"8_04", ptr %"8_0", align 8
  store i64 %"8_15", ptr %"8_1", align 8
  %"8_16" = load i64, ptr %"8_1", align 8
  store i64 %"8_16", ptr %"12_0", align 8
  br label %36

3:                                                ; preds = %64
  %"60_074" = load i64, ptr %"60_0", align 8
  %"60_175" = load i64, ptr %"60_1", align 8
  store i64 %"60_074", ptr %"60_0", align 8
  store i64 %"60_175", ptr %"60_1", align 8
  %"60_176" = load i64, ptr %"60_1", align 8
  %4 = call i64 @__hugr__.__tk2_helios_z.175(i64 %"60_176")
  store i64 %4, ptr %"68_0", align 8
  store i64 50, ptr %"65_0", align 8
  store i64 1, ptr %"62_0", align 8
  %"60_077" = load i64, ptr %"60_0", align 8
  %"62_078" = load i64, ptr %"62_0", align 8
  %5 = add i64 %"60_077", %"62_078"
  store i64 %5, ptr %"64_0", align 8
  %"64_079" = load i64, ptr %"64_0", align 8
  %"65_080" = load i64, ptr %"65_0", align 8
  %6 = icmp sgt i64 %"64_079", %"65_080"
  %7 = select i1 %6, i1 true, i1 false
  store i1 %7, ptr %"67_0", align 1
  %"67_081" = load i1, ptr %"67_0", align 1
  %"64_082" = load i64, ptr %"64_0", align 8
  %"68_083" = load i64, ptr %"68_0", align 8
  store i1 %"67_081", ptr %"67_0", align 1
  store i64 %"64_082", ptr %"64_0", align 8
  store i64 %"68_083", ptr %"68_0", align 8
  %"67_084" = load i1, ptr %"67_0", align 1
  %"64_085" = load i64, ptr %"64_0", align 8
  %"68_086" = load i64, ptr %"68_0", align 8
  switch i1 %"67_084", label %8 [
    i1 true, label %9
  ]

8:                                                ; preds = %3
  store i64 %"64_085", ptr %"75_0", align 8
  store i64 %"68_086", ptr %"75_1", align 8
  br label %12

9:                                                ; preds = %3
  store i64 %"64_085", ptr %"70_0", align 8
  store i64 %"68_086", ptr %"70_1", align 8
  br label %10

10:                                               ; preds = %9
  %"70_087" = load i64, ptr %"70_0", align 8
  %"70_188" = load i64, ptr %"70_1", align 8
  store i64 %"70_087", ptr %"70_0", align 8
  store i64 %"70_188", ptr %"70_1", align 8
  store {} undef, ptr %"72_0", align 1
  %"72_089" = load {}, ptr %"72_0", align 1
  %"70_090" = load i64, ptr %"70_0", align 8
  %"70_191" = load i64, ptr %"70_1", align 8
  store {} %"72_089", ptr %"72_0", align 1
  store i64 %"70_090", ptr %"70_0", align 8
  store i64 %"70_191", ptr %"70_1", align 8
  %"72_092" = load {}, ptr %"72_0", align 1
  %"70_093" = load i64, ptr %"70_0", align 8
  %"70_194" = load i64, ptr %"70_1", align 8
  switch i1 false, label %11 [
  ]

11:                                               ; preds = %10
  store i64 %"70_093", ptr %"0", align 8
  store i64 %"70_194", ptr %"1", align 8
  br label %14

12:                                               ; preds = %8
  %"75_095" = load i64, ptr %"75_0", align 8
  %"75_196" = load i64, ptr %"75_1", align 8
  store i64 %"75_095", ptr %"75_0", align 8
  store i64 %"75_196", ptr %"75_1", align 8
  store {} undef, ptr %"77_0", align 1
  %"77_097" = load {}, ptr %"77_0", align 1
  %"75_098" = load i64, ptr %"75_0", align 8
  %"75_199" = load i64, ptr %"75_1", align 8
  store {} %"77_097", ptr %"77_0", align 1
  store i64 %"75_098", ptr %"75_0", align 8
  store i64 %"75_199", ptr %"75_1", align 8
  %"77_0100" = load {}, ptr %"77_0", align 1
  %"75_0101" = load i64, ptr %"75_0", align 8
  %"75_1102" = load i64, ptr %"75_1", align 8
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %12
  store i64 %"75_0101", ptr %"8_0", align 8
  store i64 %"75_1102", ptr %"8_1", align 8
  br label %2

14:                                               ; preds = %11, %65
  %"072" = load i64, ptr %"0", align 8
  %"173" = load i64, ptr %"1", align 8
  store i64 %"072", ptr %"6_0", align 8
  store i64 %"173", ptr %"6_1", align 8
  %"6_1103" = load i64, ptr %"6_1", align 8
  %15 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %16 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %16, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %17 = insertvalue { ptr, ptr, i64 } poison, ptr %15, 0
  %18 = insertvalue { ptr, ptr, i64 } %17, ptr %16, 1
  %19 = insertvalue { ptr, ptr, i64 } %18, i64 0, 2
  %20 = getelementptr inbounds i64, ptr %15, i64 0
  store i64 %"6_1103", ptr %20, align 8
  store { ptr, ptr, i64 } %19, ptr %"82_0", align 8
  %"6_0104" = load i64, ptr %"6_0", align 8
  %tag_len = load i8, ptr @res_tries.9E8CC233.0, align 1
  %tag_len105 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_tries.9E8CC233.0, i64 %tag_len105, i64 %"6_0104")
  %"82_0106" = load { ptr, ptr, i64 }, ptr %"82_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"82_0106", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"82_0106", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"82_0106", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr, i64 %array_offset, i64 1)
  %21 = insertvalue { ptr, i64 } poison, ptr %array_ptr, 0
  %22 = insertvalue { ptr, i64 } %21, i64 %array_offset, 1
  %array_ptr107 = extractvalue { ptr, ptr, i64 } %"82_0106", 0
  %array_mask_ptr108 = extractvalue { ptr, ptr, i64 } %"82_0106", 1
  %array_offset109 = extractvalue { ptr, ptr, i64 } %"82_0106", 2
  call void @heap_free(ptr %array_mask_ptr108)
  store { ptr, i64 } %22, ptr %"83_0", align 8
  %"83_0110" = load { ptr, i64 }, ptr %"83_0", align 8
  %tag_len111 = load i8, ptr @res_state.75BFD75C.0, align 1
  %tag_len112 = zext i8 %tag_len111 to i64
  %array_ptr113 = extractvalue { ptr, i64 } %"83_0110", 0
  %array_offset114 = extractvalue { ptr, i64 } %"83_0110", 1
  %23 = getelementptr inbounds i64, ptr %array_ptr113, i64 %array_offset114
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 1, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %23, ptr %arr_ptr, align 8
  store ptr @array.mask.1, ptr %mask_ptr, align 8
  %24 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_state_result(ptr @res_state.75BFD75C.0, i64 %tag_len112, ptr %out_arr_alloca)
  store { ptr, i64 } %"83_0110", ptr %"84_0", align 8
  %"84_0115" = load { ptr, i64 }, ptr %"84_0", align 8
  %array_ptr116 = extractvalue { ptr, i64 } %"84_0115", 0
  %array_offset117 = extractvalue { ptr, i64 } %"84_0115", 1
  %25 = add i64 1, %array_offset117
  %26 = udiv i64 %25, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %27 = add i64 %26, 1
  %array_size = mul i64 %27, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %28 = call ptr @heap_alloc(i64 %array_size)
  call void @llvm.memset.p0.i64(ptr %28, i8 0, i64 %array_size, i1 false)
  %29 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr116, 0
  %30 = insertvalue { ptr, ptr, i64 } %29, ptr %28, 1
  %31 = insertvalue { ptr, ptr, i64 } %30, i64 %array_offset117, 2
  store { ptr, ptr, i64 } %31, ptr %"85_0", align 8
  %"85_0118" = load { ptr, ptr, i64 }, ptr %"85_0", align 8
  %array_ptr119 = extractvalue { ptr, ptr, i64 } %"85_0118", 0
  %array_mask_ptr120 = extractvalue { ptr, ptr, i64 } %"85_0118", 1
  %array_offset121 = extractvalue { ptr, ptr, i64 } %"85_0118", 2
  %32 = add i64 %array_offset121, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr120, i64 %32)
  %33 = getelementptr inbounds i64, ptr %array_ptr119, i64 %32
  %34 = load i64, ptr %33, align 8
  store i64 %34, ptr %"86_0", align 8
  %array_ptr122 = extractvalue { ptr, ptr, i64 } %"85_0118", 0
  %array_mask_ptr123 = extractvalue { ptr, ptr, i64 } %"85_0118", 1
  %array_offset124 = extractvalue { ptr, ptr, i64 } %"85_0118", 2
  call void @heap_free(ptr %array_ptr122)
  call void @heap_free(ptr %array_mask_ptr123)
  %"86_0125" = load i64, ptr %"86_0", align 8
  %35 = call i64 @__hugr__.__tk2_helios_h.111(i64 %"86_0125")
  store i64 %35, ptr %"87_0", align 8
  %"87_0126" = load i64, ptr %"87_0", align 8
  %___lazy_measure127 = call i64 @___lazy_measure(i64 %"87_0126")
  call void @___qfree(i64 %"87_0126")
  store i64 %___lazy_measure127, ptr %"88_0", align 8
  %"88_0128" = load i64, ptr %"88_0", align 8
  %read_bool129 = call i1 @___read_future_bool(i64 %"88_0128")
  call void @___dec_future_refcount(i64 %"88_0128")
  %measure130 = select i1 %read_bool129, i1 true, i1 false
  store i1 %measure130, ptr %"89_0", align 1
  %"89_0131" = load i1, ptr %"89_0", align 1
  %tag_len132 = load i8, ptr @res_outcome.5CF22165.0, align 1
  %tag_len133 = zext i8 %tag_len132 to i64
  call void @print_bool(ptr @res_outcome.5CF22165.0, i64 %tag_len133, i1 %"89_0131")
  ret void

36:                                               ; preds = %2
  %"12_09" = load i64, ptr %"12_0", align 8
  store i64 %"12_09", ptr %"12_0", align 8
  %37 = call i64 @__hugr__.__tk2_helios_qalloc.97()
  store i64 %37, ptr %"14_0", align 8
  %"14_010" = load i64, ptr %"14_0", align 8
  %38 = call i64 @__hugr__.__tk2_helios_h.111(i64 %"14_010")
  store i64 %38, ptr %"16_0", align 8
  %39 = call i64 @__hugr__.__tk2_helios_qalloc.97()
  store i64 %39, ptr %"15_0", align 8
  %"15_011" = load i64, ptr %"15_0", align 8
  %40 = call i64 @__hugr__.__tk2_helios_h.111(i64 %"15_011")
  store i64 %40, ptr %"17_0", align 8
  %"16_012" = load i64, ptr %"16_0", align 8
  %"17_013" = load i64, ptr %"17_0", align 8
  %"12_014" = load i64, ptr %"12_0", align 8
  %41 = call { i64, i64, i64 } @__hugr__.__tk2_helios_toffoli.124(i64 %"16_012", i64 %"17_013", i64 %"12_014")
  %42 = extractvalue { i64, i64, i64 } %41, 0
  %43 = extractvalue { i64, i64, i64 } %41, 1
  %44 = extractvalue { i64, i64, i64 } %41, 2
  store i64 %42, ptr %"18_0", align 8
  store i64 %43, ptr %"18_1", align 8
  store i64 %44, ptr %"18_2", align 8
  %"18_215" = load i64, ptr %"18_2", align 8
  %45 = call i64 @__hugr__.__tk2_helios_s.168(i64 %"18_215")
  store i64 %45, ptr %"19_0", align 8
  %"18_016" = load i64, ptr %"18_0", align 8
  %"18_117" = load i64, ptr %"18_1", align 8
  %"19_018" = load i64, ptr %"19_0", align 8
  %46 = call { i64, i64, i64 } @__hugr__.__tk2_helios_toffoli.124(i64 %"18_016", i64 %"18_117", i64 %"19_018")
  %47 = extractvalue { i64, i64, i64 } %46, 0
  %48 = extractvalue { i64, i64, i64 } %46, 1
  %49 = extractvalue { i64, i64, i64 } %46, 2
  store i64 %47, ptr %"20_0", align 8
  store i64 %48, ptr %"20_1", align 8
  store i64 %49, ptr %"20_2", align 8
  %"20_119" = load i64, ptr %"20_1", align 8
  %50 = call i64 @__hugr__.__tk2_helios_h.111(i64 %"20_119")
  store i64 %50, ptr %"22_0", align 8
  %"22_020" = load i64, ptr %"22_0", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"22_020")
  call void @___qfree(i64 %"22_020")
  store i64 %___lazy_measure, ptr %"25_0", align 8
  %"20_021" = load i64, ptr %"20_0", align 8
  %51 = call i64 @__hugr__.__tk2_helios_h.111(i64 %"20_021")
  store i64 %51, ptr %"21_0", align 8
  %"21_022" = load i64, ptr %"21_0", align 8
  %___lazy_measure23 = call i64 @___lazy_measure(i64 %"21_022")
  call void @___qfree(i64 %"21_022")
  store i64 %___lazy_measure23, ptr %"23_0", align 8
  %"25_024" = load i64, ptr %"25_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"25_024")
  call void @___dec_future_refcount(i64 %"25_024")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"26_0", align 1
  %"23_025" = load i64, ptr %"23_0", align 8
  %read_bool26 = call i1 @___read_future_bool(i64 %"23_025")
  call void @___dec_future_refcount(i64 %"23_025")
  %measure27 = select i1 %read_bool26, i1 true, i1 false
  store i1 %measure27, ptr %"24_0", align 1
  %"24_028" = load i1, ptr %"24_0", align 1
  %"26_029" = load i1, ptr %"26_0", align 1
  switch i1 %"24_028", label %52 [
    i1 true, label %53
  ]

52:                                               ; preds = %36
  store i1 %"26_029", ptr %"032", align 1
  br label %cond_27_case_0

53:                                               ; preds = %36
  store i1 %"26_029", ptr %"036", align 1
  br label %cond_27_case_1

54:                                               ; preds = %60, %70
  %"41_045" = load i64, ptr %"41_0", align 8
  store i64 %"41_045", ptr %"41_0", align 8
  store {} undef, ptr %"45_0", align 1
  store i1 true, ptr %"43_0", align 1
  %"45_046" = load {}, ptr %"45_0", align 1
  %"43_047" = load i1, ptr %"43_0", align 1
  %"41_048" = load i64, ptr %"41_0", align 8
  store {} %"45_046", ptr %"45_0", align 1
  store i1 %"43_047", ptr %"43_0", align 1
  store i64 %"41_048", ptr %"41_0", align 8
  %"45_049" = load {}, ptr %"45_0", align 1
  %"43_050" = load i1, ptr %"43_0", align 1
  %"41_051" = load i64, ptr %"41_0", align 8
  switch i1 false, label %55 [
  ]

55:                                               ; preds = %54
  store i1 %"43_050", ptr %"07", align 1
  store i64 %"41_051", ptr %"18", align 8
  br label %61

56:                                               ; preds = %59
  %"48_052" = load i64, ptr %"48_0", align 8
  store i64 %"48_052", ptr %"48_0", align 8
  store {} undef, ptr %"52_0", align 1
  store i1 false, ptr %"50_0", align 1
  %"52_053" = load {}, ptr %"52_0", align 1
  %"50_054" = load i1, ptr %"50_0", align 1
  %"48_055" = load i64, ptr %"48_0", align 8
  store {} %"52_053", ptr %"52_0", align 1
  store i1 %"50_054", ptr %"50_0", align 1
  store i64 %"48_055", ptr %"48_0", align 8
  %"52_056" = load {}, ptr %"52_0", align 1
  %"50_057" = load i1, ptr %"50_0", align 1
  %"48_058" = load i64, ptr %"48_0", align 8
  switch i1 false, label %57 [
  ]

57:                                               ; preds = %56
  store i1 %"50_057", ptr %"07", align 1
  store i64 %"48_058", ptr %"18", align 8
  br label %61

58:                                               ; preds = %68
  %"55_059" = load i1, ptr %"55_0", align 1
  %"55_160" = load i64, ptr %"55_1", align 8
  store i1 %"55_059", ptr %"55_0", align 1
  store i64 %"55_160", ptr %"55_1", align 8
  %"55_061" = load i1, ptr %"55_0", align 1
  %"55_162" = load i64, ptr %"55_1", align 8
  store i1 %"55_061", ptr %"55_0", align 1
  store i64 %"55_162", ptr %"55_1", align 8
  %"55_063" = load i1, ptr %"55_0", align 1
  %"55_164" = load i64, ptr %"55_1", align 8
  switch i1 %"55_063", label %59 [
    i1 true, label %60
  ]

59:                                               ; preds = %58
  store i64 %"55_164", ptr %"48_0", align 8
  br label %56

60:                                               ; preds = %58
  store i64 %"55_164", ptr %"41_0", align 8
  br label %54

61:                                               ; preds = %57, %55
  %"043" = load i1, ptr %"07", align 1
  %"144" = load i64, ptr %"18", align 8
  store i1 %"043", ptr %"10_0", align 1
  store i64 %"144", ptr %"10_1", align 8
  %"10_065" = load i1, ptr %"10_0", align 1
  %62 = xor i1 %"10_065", true
  %63 = select i1 %62, i1 true, i1 false
  store i1 %63, ptr %"57_0", align 1
  %"57_066" = load i1, ptr %"57_0", align 1
  %"8_067" = load i64, ptr %"8_0", align 8
  %"10_168" = load i64, ptr %"10_1", align 8
  store i1 %"57_066", ptr %"57_0", align 1
  store i64 %"8_067", ptr %"8_0", align 8
  store i64 %"10_168", ptr %"10_1", align 8
  %"57_069" = load i1, ptr %"57_0", align 1
  %"8_070" = load i64, ptr %"8_0", align 8
  %"10_171" = load i64, ptr %"10_1", align 8
  switch i1 %"57_069", label %64 [
    i1 true, label %65
  ]

64:                                               ; preds = %61
  store i64 %"8_070", ptr %"60_0", align 8
  store i64 %"10_171", ptr %"60_1", align 8
  br label %3

65:                                               ; preds = %61
  store i64 %"8_070", ptr %"0", align 8
  store i64 %"10_171", ptr %"1", align 8
  br label %14

cond_27_case_0:                                   ; preds = %52
  %"033" = load i1, ptr %"032", align 1
  store i1 %"033", ptr %"29_0", align 1
  %"29_034" = load i1, ptr %"29_0", align 1
  %66 = insertvalue { i1, i1 } { i1 false, i1 poison }, i1 %"29_034", 1
  store { i1, i1 } %66, ptr %"31_0", align 1
  %"31_035" = load { i1, i1 }, ptr %"31_0", align 1
  store { i1, i1 } %"31_035", ptr %"030", align 1
  br label %cond_exit_27

cond_27_case_1:                                   ; preds = %53
  %"037" = load i1, ptr %"036", align 1
  store i1 %"037", ptr %"33_0", align 1
  store { i1, i1 } { i1 true, i1 poison }, ptr %"35_0", align 1
  %"35_038" = load { i1, i1 }, ptr %"35_0", align 1
  store { i1, i1 } %"35_038", ptr %"030", align 1
  br label %cond_exit_27

cond_exit_27:                                     ; preds = %cond_27_case_1, %cond_27_case_0
  %"031" = load { i1, i1 }, ptr %"030", align 1
  store { i1, i1 } %"031", ptr %"27_0", align 1
  %"27_039" = load { i1, i1 }, ptr %"27_0", align 1
  %"20_240" = load i64, ptr %"20_2", align 8
  store { i1, i1 } %"27_039", ptr %"27_0", align 1
  store i64 %"20_240", ptr %"20_2", align 8
  %"27_041" = load { i1, i1 }, ptr %"27_0", align 1
  %"20_242" = load i64, ptr %"20_2", align 8
  %67 = extractvalue { i1, i1 } %"27_041", 0
  switch i1 %67, label %68 [
    i1 true, label %70
  ]

68:                                               ; preds = %cond_exit_27
  %69 = extractvalue { i1, i1 } %"27_041", 1
  store i1 %69, ptr %"55_0", align 1
  store i64 %"20_242", ptr %"55_1", align 8
  br label %58

70:                                               ; preds = %cond_exit_27
  store i64 %"20_242", ptr %"41_0", align 8
  br label %54
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.97() #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"100_0" = alloca { i1, i64 }, align 8
  %"101_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"107_0" = alloca { i32, ptr }, align 8
  %"108_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"109_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"100_0", align 8
  %"100_01" = load { i1, i64 }, ptr %"100_0", align 8
  %2 = extractvalue { i1, i64 } %"100_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_101_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"100_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_101_case_1

cond_101_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"107_0", align 8
  %"107_04" = load { i32, ptr }, ptr %"107_0", align 8
  %6 = extractvalue { i32, ptr } %"107_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"107_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"108_0", align 8
  %"108_05" = load i64, ptr %"108_0", align 8
  store i64 %"108_05", ptr %"02", align 8
  br label %cond_exit_101

cond_101_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"109_0", align 8
  %"109_08" = load i64, ptr %"109_0", align 8
  store i64 %"109_08", ptr %"02", align 8
  br label %cond_exit_101

cond_exit_101:                                    ; preds = %cond_101_case_1, %cond_101_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"101_0", align 8
  %"101_09" = load i64, ptr %"101_0", align 8
  store i64 %"101_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_h.111(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"112_0" = alloca i64, align 8
  %"119_0" = alloca double, align 8
  %"117_0" = alloca double, align 8
  %"120_0" = alloca i64, align 8
  %"115_0" = alloca double, align 8
  %"121_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"112_0", align 8
  store double 0xBFF921FB54442D18, ptr %"119_0", align 8
  store double 0x3FF921FB54442D18, ptr %"117_0", align 8
  %"112_01" = load i64, ptr %"112_0", align 8
  %"117_02" = load double, ptr %"117_0", align 8
  %"119_03" = load double, ptr %"119_0", align 8
  call void @___rxy(i64 %"112_01", double %"117_02", double %"119_03")
  store i64 %"112_01", ptr %"120_0", align 8
  store double 0x400921FB54442D18, ptr %"115_0", align 8
  %"120_04" = load i64, ptr %"120_0", align 8
  %"115_05" = load double, ptr %"115_0", align 8
  call void @___rz(i64 %"120_04", double %"115_05")
  store i64 %"120_04", ptr %"121_0", align 8
  %"121_06" = load i64, ptr %"121_0", align 8
  store i64 %"121_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

; Function Attrs: noinline
define internal { i64, i64, i64 } @__hugr__.__tk2_helios_toffoli.124(i64 %0, i64 %1, i64 %2) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"125_0" = alloca i64, align 8
  %"125_1" = alloca i64, align 8
  %"125_2" = alloca i64, align 8
  %"157_0" = alloca double, align 8
  %"152_0" = alloca double, align 8
  %"147_0" = alloca double, align 8
  %"143_0" = alloca double, align 8
  %"140_0" = alloca double, align 8
  %"138_0" = alloca double, align 8
  %"136_0" = alloca double, align 8
  %"134_0" = alloca double, align 8
  %"132_0" = alloca double, align 8
  %"130_0" = alloca double, align 8
  %"128_0" = alloca double, align 8
  %"141_0" = alloca i64, align 8
  %"144_0" = alloca i64, align 8
  %"144_1" = alloca i64, align 8
  %"145_0" = alloca i64, align 8
  %"148_0" = alloca i64, align 8
  %"148_1" = alloca i64, align 8
  %"149_0" = alloca i64, align 8
  %"153_0" = alloca i64, align 8
  %"153_1" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"158_0" = alloca i64, align 8
  %"158_1" = alloca i64, align 8
  %"161_0" = alloca i64, align 8
  %"163_0" = alloca i64, align 8
  %"159_0" = alloca i64, align 8
  %"162_0" = alloca i64, align 8
  %"162_1" = alloca i64, align 8
  %"165_0" = alloca i64, align 8
  %"164_0" = alloca i64, align 8
  %"167_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"125_0", align 8
  store i64 %1, ptr %"125_1", align 8
  store i64 %2, ptr %"125_2", align 8
  store double 0x3FF921FB54442D18, ptr %"157_0", align 8
  store double 0x3FF921FB54442D18, ptr %"152_0", align 8
  store double 0x3FF921FB54442D18, ptr %"147_0", align 8
  store double 0x3FF921FB54442D18, ptr %"143_0", align 8
  store double 0.000000e+00, ptr %"140_0", align 8
  store double 0xC002D97C7F3321D2, ptr %"138_0", align 8
  store double 0xBFE921FB54442D18, ptr %"136_0", align 8
  store double 0x3FE921FB54442D18, ptr %"134_0", align 8
  store double 0xBFF921FB54442D18, ptr %"132_0", align 8
  store double 0x3FF921FB54442D18, ptr %"130_0", align 8
  store double 0x400921FB54442D18, ptr %"128_0", align 8
  %"125_21" = load i64, ptr %"125_2", align 8
  %"128_02" = load double, ptr %"128_0", align 8
  %"132_03" = load double, ptr %"132_0", align 8
  call void @___rxy(i64 %"125_21", double %"128_02", double %"132_03")
  store i64 %"125_21", ptr %"141_0", align 8
  %"125_14" = load i64, ptr %"125_1", align 8
  %"141_05" = load i64, ptr %"141_0", align 8
  %"143_06" = load double, ptr %"143_0", align 8
  call void @___rzz(i64 %"125_14", i64 %"141_05", double %"143_06")
  store i64 %"125_14", ptr %"144_0", align 8
  store i64 %"141_05", ptr %"144_1", align 8
  %"144_17" = load i64, ptr %"144_1", align 8
  %"134_08" = load double, ptr %"134_0", align 8
  %"130_09" = load double, ptr %"130_0", align 8
  call void @___rxy(i64 %"144_17", double %"134_08", double %"130_09")
  store i64 %"144_17", ptr %"145_0", align 8
  %"125_010" = load i64, ptr %"125_0", align 8
  %"145_011" = load i64, ptr %"145_0", align 8
  %"147_012" = load double, ptr %"147_0", align 8
  call void @___rzz(i64 %"125_010", i64 %"145_011", double %"147_012")
  store i64 %"125_010", ptr %"148_0", align 8
  store i64 %"145_011", ptr %"148_1", align 8
  %"148_113" = load i64, ptr %"148_1", align 8
  %"134_014" = load double, ptr %"134_0", align 8
  %"140_015" = load double, ptr %"140_0", align 8
  call void @___rxy(i64 %"148_113", double %"134_014", double %"140_015")
  store i64 %"148_113", ptr %"149_0", align 8
  %"144_016" = load i64, ptr %"144_0", align 8
  %"149_017" = load i64, ptr %"149_0", align 8
  %"152_018" = load double, ptr %"152_0", align 8
  call void @___rzz(i64 %"144_016", i64 %"149_017", double %"152_018")
  store i64 %"144_016", ptr %"153_0", align 8
  store i64 %"149_017", ptr %"153_1", align 8
  %"153_119" = load i64, ptr %"153_1", align 8
  %"134_020" = load double, ptr %"134_0", align 8
  %"132_021" = load double, ptr %"132_0", align 8
  call void @___rxy(i64 %"153_119", double %"134_020", double %"132_021")
  store i64 %"153_119", ptr %"154_0", align 8
  %"148_022" = load i64, ptr %"148_0", align 8
  %"154_023" = load i64, ptr %"154_0", align 8
  %"157_024" = load double, ptr %"157_0", align 8
  call void @___rzz(i64 %"148_022", i64 %"154_023", double %"157_024")
  store i64 %"148_022", ptr %"158_0", align 8
  store i64 %"154_023", ptr %"158_1", align 8
  %"158_125" = load i64, ptr %"158_1", align 8
  %"138_026" = load double, ptr %"138_0", align 8
  %"128_027" = load double, ptr %"128_0", align 8
  call void @___rxy(i64 %"158_125", double %"138_026", double %"128_027")
  store i64 %"158_125", ptr %"161_0", align 8
  %"161_028" = load i64, ptr %"161_0", align 8
  %"128_029" = load double, ptr %"128_0", align 8
  call void @___rz(i64 %"161_028", double %"128_029")
  store i64 %"161_028", ptr %"163_0", align 8
  %"158_030" = load i64, ptr %"158_0", align 8
  %"128_031" = load double, ptr %"128_0", align 8
  %"134_032" = load double, ptr %"134_0", align 8
  call void @___rxy(i64 %"158_030", double %"128_031", double %"134_032")
  store i64 %"158_030", ptr %"159_0", align 8
  %"159_033" = load i64, ptr %"159_0", align 8
  %"153_034" = load i64, ptr %"153_0", align 8
  %"134_035" = load double, ptr %"134_0", align 8
  call void @___rzz(i64 %"159_033", i64 %"153_034", double %"134_035")
  store i64 %"159_033", ptr %"162_0", align 8
  store i64 %"153_034", ptr %"162_1", align 8
  %"162_136" = load i64, ptr %"162_1", align 8
  %"138_037" = load double, ptr %"138_0", align 8
  call void @___rz(i64 %"162_136", double %"138_037")
  store i64 %"162_136", ptr %"165_0", align 8
  %"162_038" = load i64, ptr %"162_0", align 8
  %"128_039" = load double, ptr %"128_0", align 8
  %"136_040" = load double, ptr %"136_0", align 8
  call void @___rxy(i64 %"162_038", double %"128_039", double %"136_040")
  store i64 %"162_038", ptr %"164_0", align 8
  %"164_041" = load i64, ptr %"164_0", align 8
  %"134_042" = load double, ptr %"134_0", align 8
  call void @___rz(i64 %"164_041", double %"134_042")
  store i64 %"164_041", ptr %"167_0", align 8
  %"167_043" = load i64, ptr %"167_0", align 8
  %"165_044" = load i64, ptr %"165_0", align 8
  %"163_045" = load i64, ptr %"163_0", align 8
  store i64 %"167_043", ptr %"0", align 8
  store i64 %"165_044", ptr %"1", align 8
  store i64 %"163_045", ptr %"2", align 8
  %"046" = load i64, ptr %"0", align 8
  %"147" = load i64, ptr %"1", align 8
  %"248" = load i64, ptr %"2", align 8
  %mrv = insertvalue { i64, i64, i64 } poison, i64 %"046", 0
  %mrv49 = insertvalue { i64, i64, i64 } %mrv, i64 %"147", 1
  %mrv50 = insertvalue { i64, i64, i64 } %mrv49, i64 %"248", 2
  ret { i64, i64, i64 } %mrv50
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_s.168(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"169_0" = alloca i64, align 8
  %"172_0" = alloca double, align 8
  %"173_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"169_0", align 8
  store double 0x3FF921FB54442D18, ptr %"172_0", align 8
  %"169_01" = load i64, ptr %"169_0", align 8
  %"172_02" = load double, ptr %"172_0", align 8
  call void @___rz(i64 %"169_01", double %"172_02")
  store i64 %"169_01", ptr %"173_0", align 8
  %"173_03" = load i64, ptr %"173_0", align 8
  store i64 %"173_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

declare i64 @___lazy_measure(i64)

declare void @___qfree(i64)

declare i1 @___read_future_bool(i64)

declare void @___dec_future_refcount(i64)

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_z.175(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"176_0" = alloca i64, align 8
  %"179_0" = alloca double, align 8
  %"180_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"176_0", align 8
  store double 0x400921FB54442D18, ptr %"179_0", align 8
  %"176_01" = load i64, ptr %"176_0", align 8
  %"179_02" = load double, ptr %"179_0", align 8
  call void @___rz(i64 %"176_01", double %"179_02")
  store i64 %"176_01", ptr %"180_0", align 8
  %"180_03" = load i64, ptr %"180_0", align 8
  store i64 %"180_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

declare void @print_int(ptr, i64, i64)

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

declare void @print_state_result(ptr, i64, ptr)

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

declare void @print_bool(ptr, i64, i1)

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
  call void @__hugr__.repeat_until_success.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noinline }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { noreturn }
