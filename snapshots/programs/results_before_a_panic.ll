; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@res_before.B64D0DBF.0 = private constant [16 x i8] c"\0FUSER:INT:before"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@res_after.CD22C242.0 = private constant [15 x i8] c"\0EUSER:INT:after"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.results_before_a_panic.main.1() {
alloca_block:
  %"121_0" = alloca { i64, i64, i64 }, align 8
  %"118_0" = alloca i64, align 8
  %"112_0" = alloca i64, align 8
  %"9_0" = alloca i64, align 8
  %"8_0" = alloca { ptr, ptr, i64 }, align 8
  %"11_0" = alloca { ptr, ptr, i64 }, align 8
  %"11_1" = alloca i64, align 8
  %"12_0" = alloca { i64, i64, i64 }, align 8
  %"12_1" = alloca { ptr, ptr, i64 }, align 8
  %"12_2" = alloca i64, align 8
  %"16_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"16_1" = alloca { ptr, ptr, i64 }, align 8
  %"16_2" = alloca i64, align 8
  %"110_0" = alloca i64, align 8
  %"108_0" = alloca i64, align 8
  %"14_0" = alloca i64, align 8
  %"14_1" = alloca i64, align 8
  %"14_2" = alloca i64, align 8
  %"15_0" = alloca { i64, i64, i64 }, align 8
  %"39_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"41_0" = alloca { i64, i64, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"52_0" = alloca i64, align 8
  %"52_1" = alloca i64, align 8
  %"52_2" = alloca i64, align 8
  %"62_0" = alloca i64, align 8
  %"62_1" = alloca i64, align 8
  %"62_2" = alloca i64, align 8
  %"68_0" = alloca i1, align 1
  %"68_1" = alloca i64, align 8
  %"68_2" = alloca i64, align 8
  %"68_3" = alloca i64, align 8
  %"96_0" = alloca i64, align 8
  %"96_1" = alloca i64, align 8
  %"96_2" = alloca i64, align 8
  %"43_0" = alloca i1, align 1
  %"45_0" = alloca i64, align 8
  %"48_0" = alloca i64, align 8
  %"46_0" = alloca i64, align 8
  %"45_1" = alloca i64, align 8
  %"45_2" = alloca i64, align 8
  %"59_0" = alloca {}, align 8
  %"54_0" = alloca i1, align 1
  %"55_0" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
  %"65_0" = alloca {}, align 8
  %"64_0" = alloca i1, align 1
  %"70_0" = alloca { i1, i64, i64, i64 }, align 8
  %"86_0" = alloca i64, align 8
  %"84_0" = alloca i64, align 8
  %"061" = alloca { i1, i64, i64, i64 }, align 8
  %"063" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"72_0" = alloca i64, align 8
  %"72_1" = alloca i64, align 8
  %"72_2" = alloca i64, align 8
  %"77_0" = alloca i64, align 8
  %"75_0" = alloca i64, align 8
  %"74_0" = alloca { i1, i64, i64, i64 }, align 8
  %"071" = alloca i64, align 8
  %"172" = alloca i64, align 8
  %"273" = alloca i64, align 8
  %"80_0" = alloca i64, align 8
  %"80_1" = alloca i64, align 8
  %"80_2" = alloca i64, align 8
  %"82_0" = alloca { i1, i64, i64, i64 }, align 8
  %"93_0" = alloca {}, align 8
  %"91_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"106_0" = alloca {}, align 8
  %"101_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"104_0" = alloca i64, align 8
  %"102_0" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"99_0" = alloca { i64, i64, i64 }, align 8
  %"100_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0102" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1103" = alloca { ptr, ptr, i64 }, align 8
  %"2104" = alloca i64, align 8
  %"0108" = alloca { ptr, ptr, i64 }, align 8
  %"1109" = alloca i64, align 8
  %"18_0" = alloca { ptr, ptr, i64 }, align 8
  %"18_1" = alloca i64, align 8
  %"20_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0115" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1116" = alloca { ptr, ptr, i64 }, align 8
  %"2117" = alloca i64, align 8
  %"23_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"23_1" = alloca { ptr, ptr, i64 }, align 8
  %"23_2" = alloca i64, align 8
  %"37_0" = alloca i64, align 8
  %"35_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"34_0" = alloca i64, align 8
  %"30_0" = alloca i64, align 8
  %"29_0" = alloca i64, align 8
  %"31_0" = alloca { ptr, ptr, i64 }, align 8
  %"25_0" = alloca i64, align 8
  %"25_1" = alloca { i64, i64, i64 }, align 8
  %"26_0" = alloca i64, align 8
  %"26_1" = alloca i64, align 8
  %"26_2" = alloca i64, align 8
  %"27_0" = alloca { i64, i64, i64 }, align 8
  %"28_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"5_0" = alloca i64, align 8
  %"4_0" = alloca i64, align 8
  %"7_0" = alloca i64, align 8
  %"117_0" = alloca i64, align 8
  %"115_0" = alloca i64, align 8
  %"116_0" = alloca { ptr, ptr, i64 }, align 8
  %"116_1" = alloca i64, align 8
  %"123_0" = alloca i64, align 8
  %"124_0" = alloca { ptr, ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } { i64 0, i64 3, i64 1 }, ptr %"121_0", align 8
  store i64 2, ptr %"118_0", align 8
  store i64 1, ptr %"112_0", align 8
  store i64 0, ptr %"9_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"8_0", align 8
  %"121_01" = load { i64, i64, i64 }, ptr %"121_0", align 8
  %"8_02" = load { ptr, ptr, i64 }, ptr %"8_0", align 8
  %"9_03" = load i64, ptr %"9_0", align 8
  store { i64, i64, i64 } %"121_01", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"8_02", ptr %"12_1", align 8
  store i64 %"9_03", ptr %"12_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %74, %entry_block
  %"12_04" = load { i64, i64, i64 }, ptr %"12_0", align 8
  %"12_15" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_26" = load i64, ptr %"12_2", align 8
  store { i64, i64, i64 } %"12_04", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"12_15", ptr %"12_1", align 8
  store i64 %"12_26", ptr %"12_2", align 8
  store i64 1, ptr %"110_0", align 8
  store i64 3, ptr %"108_0", align 8
  %"12_07" = load { i64, i64, i64 }, ptr %"12_0", align 8
  %5 = extractvalue { i64, i64, i64 } %"12_07", 0
  %6 = extractvalue { i64, i64, i64 } %"12_07", 1
  %7 = extractvalue { i64, i64, i64 } %"12_07", 2
  store i64 %5, ptr %"14_0", align 8
  store i64 %6, ptr %"14_1", align 8
  store i64 %7, ptr %"14_2", align 8
  %"14_08" = load i64, ptr %"14_0", align 8
  %"108_09" = load i64, ptr %"108_0", align 8
  %"110_010" = load i64, ptr %"110_0", align 8
  %8 = insertvalue { i64, i64, i64 } poison, i64 %"14_08", 0
  %9 = insertvalue { i64, i64, i64 } %8, i64 %"108_09", 1
  %10 = insertvalue { i64, i64, i64 } %9, i64 %"110_010", 2
  store { i64, i64, i64 } %10, ptr %"15_0", align 8
  %"15_011" = load { i64, i64, i64 }, ptr %"15_0", align 8
  store { i64, i64, i64 } %"15_011", ptr %"41_0", align 8
  br label %18

loop_out:                                         ; preds = %76
  %"112_0142" = load i64, ptr %"112_0", align 8
  %tag_len = load i8, ptr @res_before.B64D0DBF.0, align 1
  %tag_len143 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_before.B64D0DBF.0, i64 %tag_len143, i64 %"112_0142")
  store i64 5, ptr %"5_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"4_0", align 8
  %"4_0144" = load i64, ptr %"4_0", align 8
  %"5_0145" = load i64, ptr %"5_0", align 8
  %11 = add i64 %"4_0144", %"5_0145"
  store i64 %11, ptr %"7_0", align 8
  %"7_0146" = load i64, ptr %"7_0", align 8
  store i64 %"7_0146", ptr %"117_0", align 8
  %"7_0147" = load i64, ptr %"7_0", align 8
  store i64 %"7_0147", ptr %"115_0", align 8
  %"11_0148" = load { ptr, ptr, i64 }, ptr %"11_0", align 8
  %"115_0149" = load i64, ptr %"115_0", align 8
  %array_ptr150 = extractvalue { ptr, ptr, i64 } %"11_0148", 0
  %array_mask_ptr151 = extractvalue { ptr, ptr, i64 } %"11_0148", 1
  %array_offset152 = extractvalue { ptr, ptr, i64 } %"11_0148", 2
  call void @__barray_check_bounds(i64 3, i64 %"115_0149")
  %12 = add i64 %"115_0149", %array_offset152
  call void @__barray_mask_borrow(ptr %array_mask_ptr151, i64 %12)
  %13 = getelementptr inbounds i64, ptr %array_ptr150, i64 %12
  %14 = load i64, ptr %13, align 8
  store { ptr, ptr, i64 } %"11_0148", ptr %"116_0", align 8
  store i64 %14, ptr %"116_1", align 8
  %"116_1153" = load i64, ptr %"116_1", align 8
  %15 = call i64 @__hugr__.__tk2_helios_x.297(i64 %"116_1153")
  store i64 %15, ptr %"123_0", align 8
  %"116_0154" = load { ptr, ptr, i64 }, ptr %"116_0", align 8
  %"117_0155" = load i64, ptr %"117_0", align 8
  %"123_0156" = load i64, ptr %"123_0", align 8
  %array_ptr157 = extractvalue { ptr, ptr, i64 } %"116_0154", 0
  %array_mask_ptr158 = extractvalue { ptr, ptr, i64 } %"116_0154", 1
  %array_offset159 = extractvalue { ptr, ptr, i64 } %"116_0154", 2
  call void @__barray_check_bounds(i64 3, i64 %"117_0155")
  %16 = add i64 %"117_0155", %array_offset159
  call void @__barray_mask_return(ptr %array_mask_ptr158, i64 %16)
  %17 = getelementptr inbounds i64, ptr %array_ptr157, i64 %16
  store i64 %"123_0156", ptr %17, align 8
  store { ptr, ptr, i64 } %"116_0154", ptr %"124_0", align 8
  %"118_0160" = load i64, ptr %"118_0", align 8
  %tag_len161 = load i8, ptr @res_after.CD22C242.0, align 1
  %tag_len162 = zext i8 %tag_len161 to i64
  call void @print_int(ptr @res_after.CD22C242.0, i64 %tag_len162, i64 %"118_0160")
  %"124_0163" = load { ptr, ptr, i64 }, ptr %"124_0", align 8
  call void @"__hugr__.guppylang.std.quantum.discard_array$3.126"({ ptr, ptr, i64 } %"124_0163")
  ret void

18:                                               ; preds = %loop_body
  %"41_012" = load { i64, i64, i64 }, ptr %"41_0", align 8
  store { i64, i64, i64 } %"41_012", ptr %"41_0", align 8
  store i64 1, ptr %"48_0", align 8
  store i64 3, ptr %"46_0", align 8
  %"41_013" = load { i64, i64, i64 }, ptr %"41_0", align 8
  %19 = extractvalue { i64, i64, i64 } %"41_013", 0
  %20 = extractvalue { i64, i64, i64 } %"41_013", 1
  %21 = extractvalue { i64, i64, i64 } %"41_013", 2
  store i64 %19, ptr %"45_0", align 8
  store i64 %20, ptr %"45_1", align 8
  store i64 %21, ptr %"45_2", align 8
  store i1 true, ptr %"43_0", align 1
  %"43_014" = load i1, ptr %"43_0", align 1
  %"45_015" = load i64, ptr %"45_0", align 8
  %"48_016" = load i64, ptr %"48_0", align 8
  %"46_017" = load i64, ptr %"46_0", align 8
  store i1 %"43_014", ptr %"43_0", align 1
  store i64 %"45_015", ptr %"45_0", align 8
  store i64 %"48_016", ptr %"48_0", align 8
  store i64 %"46_017", ptr %"46_0", align 8
  %"43_018" = load i1, ptr %"43_0", align 1
  %"45_019" = load i64, ptr %"45_0", align 8
  %"48_020" = load i64, ptr %"48_0", align 8
  %"46_021" = load i64, ptr %"46_0", align 8
  switch i1 %"43_018", label %22 [
    i1 true, label %23
  ]

22:                                               ; preds = %18
  store i64 %"45_019", ptr %"62_0", align 8
  store i64 %"48_020", ptr %"62_1", align 8
  store i64 %"46_021", ptr %"62_2", align 8
  br label %28

23:                                               ; preds = %18
  store i64 %"45_019", ptr %"52_0", align 8
  store i64 %"48_020", ptr %"52_1", align 8
  store i64 %"46_021", ptr %"52_2", align 8
  br label %24

24:                                               ; preds = %23
  %"52_023" = load i64, ptr %"52_0", align 8
  %"52_124" = load i64, ptr %"52_1", align 8
  %"52_225" = load i64, ptr %"52_2", align 8
  store i64 %"52_023", ptr %"52_0", align 8
  store i64 %"52_124", ptr %"52_1", align 8
  store i64 %"52_225", ptr %"52_2", align 8
  store {} undef, ptr %"59_0", align 1
  store i64 3, ptr %"57_0", align 8
  store i64 1, ptr %"55_0", align 8
  %"52_026" = load i64, ptr %"52_0", align 8
  %"57_027" = load i64, ptr %"57_0", align 8
  %25 = icmp sge i64 %"52_026", %"57_027"
  %26 = select i1 %25, i1 true, i1 false
  store i1 %26, ptr %"54_0", align 1
  %"59_028" = load {}, ptr %"59_0", align 1
  %"54_029" = load i1, ptr %"54_0", align 1
  %"52_030" = load i64, ptr %"52_0", align 8
  %"55_031" = load i64, ptr %"55_0", align 8
  %"57_032" = load i64, ptr %"57_0", align 8
  store {} %"59_028", ptr %"59_0", align 1
  store i1 %"54_029", ptr %"54_0", align 1
  store i64 %"52_030", ptr %"52_0", align 8
  store i64 %"55_031", ptr %"55_0", align 8
  store i64 %"57_032", ptr %"57_0", align 8
  %"59_033" = load {}, ptr %"59_0", align 1
  %"54_034" = load i1, ptr %"54_0", align 1
  %"52_035" = load i64, ptr %"52_0", align 8
  %"55_036" = load i64, ptr %"55_0", align 8
  %"57_037" = load i64, ptr %"57_0", align 8
  switch i1 false, label %27 [
  ]

27:                                               ; preds = %24
  store i1 %"54_034", ptr %"68_0", align 1
  store i64 %"52_035", ptr %"68_1", align 8
  store i64 %"55_036", ptr %"68_2", align 8
  store i64 %"57_037", ptr %"68_3", align 8
  br label %32

28:                                               ; preds = %22
  %"62_038" = load i64, ptr %"62_0", align 8
  %"62_139" = load i64, ptr %"62_1", align 8
  %"62_240" = load i64, ptr %"62_2", align 8
  store i64 %"62_038", ptr %"62_0", align 8
  store i64 %"62_139", ptr %"62_1", align 8
  store i64 %"62_240", ptr %"62_2", align 8
  store {} undef, ptr %"65_0", align 1
  %"62_041" = load i64, ptr %"62_0", align 8
  %"62_242" = load i64, ptr %"62_2", align 8
  %29 = icmp sle i64 %"62_041", %"62_242"
  %30 = select i1 %29, i1 true, i1 false
  store i1 %30, ptr %"64_0", align 1
  %"65_043" = load {}, ptr %"65_0", align 1
  %"64_044" = load i1, ptr %"64_0", align 1
  %"62_045" = load i64, ptr %"62_0", align 8
  %"62_146" = load i64, ptr %"62_1", align 8
  %"62_247" = load i64, ptr %"62_2", align 8
  store {} %"65_043", ptr %"65_0", align 1
  store i1 %"64_044", ptr %"64_0", align 1
  store i64 %"62_045", ptr %"62_0", align 8
  store i64 %"62_146", ptr %"62_1", align 8
  store i64 %"62_247", ptr %"62_2", align 8
  %"65_048" = load {}, ptr %"65_0", align 1
  %"64_049" = load i1, ptr %"64_0", align 1
  %"62_050" = load i64, ptr %"62_0", align 8
  %"62_151" = load i64, ptr %"62_1", align 8
  %"62_252" = load i64, ptr %"62_2", align 8
  switch i1 false, label %31 [
  ]

31:                                               ; preds = %28
  store i1 %"64_049", ptr %"68_0", align 1
  store i64 %"62_050", ptr %"68_1", align 8
  store i64 %"62_151", ptr %"68_2", align 8
  store i64 %"62_252", ptr %"68_3", align 8
  br label %32

32:                                               ; preds = %31, %27
  %"68_053" = load i1, ptr %"68_0", align 1
  %"68_154" = load i64, ptr %"68_1", align 8
  %"68_255" = load i64, ptr %"68_2", align 8
  %"68_356" = load i64, ptr %"68_3", align 8
  store i1 %"68_053", ptr %"68_0", align 1
  store i64 %"68_154", ptr %"68_1", align 8
  store i64 %"68_255", ptr %"68_2", align 8
  store i64 %"68_356", ptr %"68_3", align 8
  store i64 3, ptr %"86_0", align 8
  store i64 1, ptr %"84_0", align 8
  %"68_057" = load i1, ptr %"68_0", align 1
  %"68_158" = load i64, ptr %"68_1", align 8
  %"84_059" = load i64, ptr %"84_0", align 8
  %"86_060" = load i64, ptr %"86_0", align 8
  switch i1 %"68_057", label %33 [
    i1 true, label %34
  ]

33:                                               ; preds = %32
  store i64 %"68_158", ptr %"063", align 8
  store i64 %"84_059", ptr %"1", align 8
  store i64 %"86_060", ptr %"2", align 8
  br label %cond_70_case_0

34:                                               ; preds = %32
  store i64 %"68_158", ptr %"071", align 8
  store i64 %"84_059", ptr %"172", align 8
  store i64 %"86_060", ptr %"273", align 8
  br label %cond_70_case_1

35:                                               ; preds = %59
  store {} undef, ptr %"93_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"91_0", align 8
  %"93_080" = load {}, ptr %"93_0", align 1
  %"91_081" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"91_0", align 8
  store {} %"93_080", ptr %"93_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"91_081", ptr %"91_0", align 8
  %"93_082" = load {}, ptr %"93_0", align 1
  %"91_083" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"91_0", align 8
  switch i1 false, label %36 [
  ]

36:                                               ; preds = %35
  store { i1, { { i64, i64, i64 }, i64 } } %"91_083", ptr %"0", align 8
  br label %46

37:                                               ; preds = %55
  %"96_084" = load i64, ptr %"96_0", align 8
  %"96_185" = load i64, ptr %"96_1", align 8
  %"96_286" = load i64, ptr %"96_2", align 8
  store i64 %"96_084", ptr %"96_0", align 8
  store i64 %"96_185", ptr %"96_1", align 8
  store i64 %"96_286", ptr %"96_2", align 8
  store {} undef, ptr %"106_0", align 1
  store i64 3, ptr %"104_0", align 8
  store i64 1, ptr %"102_0", align 8
  %"96_087" = load i64, ptr %"96_0", align 8
  %"102_088" = load i64, ptr %"102_0", align 8
  %38 = add i64 %"96_087", %"102_088"
  store i64 %38, ptr %"98_0", align 8
  %"98_089" = load i64, ptr %"98_0", align 8
  %"104_090" = load i64, ptr %"104_0", align 8
  %"102_091" = load i64, ptr %"102_0", align 8
  %39 = insertvalue { i64, i64, i64 } poison, i64 %"98_089", 0
  %40 = insertvalue { i64, i64, i64 } %39, i64 %"104_090", 1
  %41 = insertvalue { i64, i64, i64 } %40, i64 %"102_091", 2
  store { i64, i64, i64 } %41, ptr %"99_0", align 8
  %"96_092" = load i64, ptr %"96_0", align 8
  %"99_093" = load { i64, i64, i64 }, ptr %"99_0", align 8
  %42 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"96_092", 1
  %43 = insertvalue { { i64, i64, i64 }, i64 } %42, { i64, i64, i64 } %"99_093", 0
  store { { i64, i64, i64 }, i64 } %43, ptr %"100_0", align 8
  %"100_094" = load { { i64, i64, i64 }, i64 }, ptr %"100_0", align 8
  %44 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"100_094", 1
  store { i1, { { i64, i64, i64 }, i64 } } %44, ptr %"101_0", align 8
  %"106_095" = load {}, ptr %"106_0", align 1
  %"101_096" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"101_0", align 8
  store {} %"106_095", ptr %"106_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"101_096", ptr %"101_0", align 8
  %"106_097" = load {}, ptr %"106_0", align 1
  %"101_098" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"101_0", align 8
  switch i1 false, label %45 [
  ]

45:                                               ; preds = %37
  store { i1, { { i64, i64, i64 }, i64 } } %"101_098", ptr %"0", align 8
  br label %46

46:                                               ; preds = %45, %36
  %"022" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"022", ptr %"39_0", align 8
  %"39_099" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"39_0", align 8
  %"12_1100" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2101" = load i64, ptr %"12_2", align 8
  %47 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"39_099", 0
  switch i1 %47, label %48 [
    i1 true, label %49
  ]

48:                                               ; preds = %46
  store { ptr, ptr, i64 } %"12_1100", ptr %"0108", align 8
  store i64 %"12_2101", ptr %"1109", align 8
  br label %cond_16_case_0

49:                                               ; preds = %46
  %50 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"39_099", 1
  store { { i64, i64, i64 }, i64 } %50, ptr %"0115", align 8
  store { ptr, ptr, i64 } %"12_1100", ptr %"1116", align 8
  store i64 %"12_2101", ptr %"2117", align 8
  br label %cond_16_case_1

cond_70_case_0:                                   ; preds = %33
  %"064" = load i64, ptr %"063", align 8
  %"165" = load i64, ptr %"1", align 8
  %"266" = load i64, ptr %"2", align 8
  store i64 %"064", ptr %"72_0", align 8
  store i64 %"165", ptr %"72_1", align 8
  store i64 %"266", ptr %"72_2", align 8
  store i64 3, ptr %"77_0", align 8
  store i64 1, ptr %"75_0", align 8
  %"72_067" = load i64, ptr %"72_0", align 8
  %"75_068" = load i64, ptr %"75_0", align 8
  %"77_069" = load i64, ptr %"77_0", align 8
  %51 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"72_067", 1
  %52 = insertvalue { i1, i64, i64, i64 } %51, i64 %"75_068", 2
  %53 = insertvalue { i1, i64, i64, i64 } %52, i64 %"77_069", 3
  store { i1, i64, i64, i64 } %53, ptr %"74_0", align 8
  %"74_070" = load { i1, i64, i64, i64 }, ptr %"74_0", align 8
  store { i1, i64, i64, i64 } %"74_070", ptr %"061", align 8
  br label %cond_exit_70

cond_70_case_1:                                   ; preds = %34
  %"074" = load i64, ptr %"071", align 8
  %"175" = load i64, ptr %"172", align 8
  %"276" = load i64, ptr %"273", align 8
  store i64 %"074", ptr %"80_0", align 8
  store i64 %"175", ptr %"80_1", align 8
  store i64 %"276", ptr %"80_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"82_0", align 8
  %"82_077" = load { i1, i64, i64, i64 }, ptr %"82_0", align 8
  store { i1, i64, i64, i64 } %"82_077", ptr %"061", align 8
  br label %cond_exit_70

cond_exit_70:                                     ; preds = %cond_70_case_1, %cond_70_case_0
  %"062" = load { i1, i64, i64, i64 }, ptr %"061", align 8
  store { i1, i64, i64, i64 } %"062", ptr %"70_0", align 8
  %"70_078" = load { i1, i64, i64, i64 }, ptr %"70_0", align 8
  store { i1, i64, i64, i64 } %"70_078", ptr %"70_0", align 8
  %"70_079" = load { i1, i64, i64, i64 }, ptr %"70_0", align 8
  %54 = extractvalue { i1, i64, i64, i64 } %"70_079", 0
  switch i1 %54, label %55 [
    i1 true, label %59
  ]

55:                                               ; preds = %cond_exit_70
  %56 = extractvalue { i1, i64, i64, i64 } %"70_079", 1
  %57 = extractvalue { i1, i64, i64, i64 } %"70_079", 2
  %58 = extractvalue { i1, i64, i64, i64 } %"70_079", 3
  store i64 %56, ptr %"96_0", align 8
  store i64 %57, ptr %"96_1", align 8
  store i64 %58, ptr %"96_2", align 8
  br label %37

59:                                               ; preds = %cond_exit_70
  br label %35

cond_16_case_0:                                   ; preds = %48
  %"0110" = load { ptr, ptr, i64 }, ptr %"0108", align 8
  %"1111" = load i64, ptr %"1109", align 8
  store { ptr, ptr, i64 } %"0110", ptr %"18_0", align 8
  store i64 %"1111", ptr %"18_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"20_0", align 8
  %"20_0112" = load { i1, { i64, i64, i64 } }, ptr %"20_0", align 8
  %"18_0113" = load { ptr, ptr, i64 }, ptr %"18_0", align 8
  %"18_1114" = load i64, ptr %"18_1", align 8
  store { i1, { i64, i64, i64 } } %"20_0112", ptr %"0102", align 8
  store { ptr, ptr, i64 } %"18_0113", ptr %"1103", align 8
  store i64 %"18_1114", ptr %"2104", align 8
  br label %cond_exit_16

cond_16_case_1:                                   ; preds = %49
  %"0118" = load { { i64, i64, i64 }, i64 }, ptr %"0115", align 8
  %"1119" = load { ptr, ptr, i64 }, ptr %"1116", align 8
  %"2120" = load i64, ptr %"2117", align 8
  store { { i64, i64, i64 }, i64 } %"0118", ptr %"23_0", align 8
  store { ptr, ptr, i64 } %"1119", ptr %"23_1", align 8
  store i64 %"2120", ptr %"23_2", align 8
  store i64 1, ptr %"37_0", align 8
  store i64 3, ptr %"35_0", align 8
  store i64 1, ptr %"32_0", align 8
  %"23_2121" = load i64, ptr %"23_2", align 8
  %"32_0122" = load i64, ptr %"32_0", align 8
  %60 = add i64 %"23_2121", %"32_0122"
  store i64 %60, ptr %"34_0", align 8
  %"23_2123" = load i64, ptr %"23_2", align 8
  store i64 %"23_2123", ptr %"30_0", align 8
  %61 = call i64 @__hugr__.__tk2_helios_qalloc.283()
  store i64 %61, ptr %"29_0", align 8
  %"23_1124" = load { ptr, ptr, i64 }, ptr %"23_1", align 8
  %"30_0125" = load i64, ptr %"30_0", align 8
  %"29_0126" = load i64, ptr %"29_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"23_1124", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"23_1124", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"23_1124", 2
  call void @__barray_check_bounds(i64 3, i64 %"30_0125")
  %62 = add i64 %"30_0125", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %62)
  %63 = getelementptr inbounds i64, ptr %array_ptr, i64 %62
  store i64 %"29_0126", ptr %63, align 8
  store { ptr, ptr, i64 } %"23_1124", ptr %"31_0", align 8
  %"23_0127" = load { { i64, i64, i64 }, i64 }, ptr %"23_0", align 8
  %64 = extractvalue { { i64, i64, i64 }, i64 } %"23_0127", 1
  %65 = extractvalue { { i64, i64, i64 }, i64 } %"23_0127", 0
  store i64 %64, ptr %"25_0", align 8
  store { i64, i64, i64 } %65, ptr %"25_1", align 8
  %"25_1128" = load { i64, i64, i64 }, ptr %"25_1", align 8
  %66 = extractvalue { i64, i64, i64 } %"25_1128", 0
  %67 = extractvalue { i64, i64, i64 } %"25_1128", 1
  %68 = extractvalue { i64, i64, i64 } %"25_1128", 2
  store i64 %66, ptr %"26_0", align 8
  store i64 %67, ptr %"26_1", align 8
  store i64 %68, ptr %"26_2", align 8
  %"26_0129" = load i64, ptr %"26_0", align 8
  %"35_0130" = load i64, ptr %"35_0", align 8
  %"37_0131" = load i64, ptr %"37_0", align 8
  %69 = insertvalue { i64, i64, i64 } poison, i64 %"26_0129", 0
  %70 = insertvalue { i64, i64, i64 } %69, i64 %"35_0130", 1
  %71 = insertvalue { i64, i64, i64 } %70, i64 %"37_0131", 2
  store { i64, i64, i64 } %71, ptr %"27_0", align 8
  %"27_0132" = load { i64, i64, i64 }, ptr %"27_0", align 8
  %72 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"27_0132", 1
  store { i1, { i64, i64, i64 } } %72, ptr %"28_0", align 8
  %"28_0133" = load { i1, { i64, i64, i64 } }, ptr %"28_0", align 8
  %"31_0134" = load { ptr, ptr, i64 }, ptr %"31_0", align 8
  %"34_0135" = load i64, ptr %"34_0", align 8
  store { i1, { i64, i64, i64 } } %"28_0133", ptr %"0102", align 8
  store { ptr, ptr, i64 } %"31_0134", ptr %"1103", align 8
  store i64 %"34_0135", ptr %"2104", align 8
  br label %cond_exit_16

cond_exit_16:                                     ; preds = %cond_16_case_1, %cond_16_case_0
  %"0105" = load { i1, { i64, i64, i64 } }, ptr %"0102", align 8
  %"1106" = load { ptr, ptr, i64 }, ptr %"1103", align 8
  %"2107" = load i64, ptr %"2104", align 8
  store { i1, { i64, i64, i64 } } %"0105", ptr %"16_0", align 8
  store { ptr, ptr, i64 } %"1106", ptr %"16_1", align 8
  store i64 %"2107", ptr %"16_2", align 8
  %"16_0136" = load { i1, { i64, i64, i64 } }, ptr %"16_0", align 8
  %"16_1137" = load { ptr, ptr, i64 }, ptr %"16_1", align 8
  %"16_2138" = load i64, ptr %"16_2", align 8
  store { i1, { i64, i64, i64 } } %"16_0136", ptr %"16_0", align 8
  store { ptr, ptr, i64 } %"16_1137", ptr %"16_1", align 8
  store i64 %"16_2138", ptr %"16_2", align 8
  %"16_0139" = load { i1, { i64, i64, i64 } }, ptr %"16_0", align 8
  %"16_1140" = load { ptr, ptr, i64 }, ptr %"16_1", align 8
  %"16_2141" = load i64, ptr %"16_2", align 8
  %73 = extractvalue { i1, { i64, i64, i64 } } %"16_0139", 0
  switch i1 %73, label %74 [
    i1 true, label %76
  ]

74:                                               ; preds = %cond_exit_16
  %75 = extractvalue { i1, { i64, i64, i64 } } %"16_0139", 1
  store { i64, i64, i64 } %75, ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"16_1140", ptr %"12_1", align 8
  store i64 %"16_2141", ptr %"12_2", align 8
  br label %loop_body

76:                                               ; preds = %cond_exit_16
  store { ptr, ptr, i64 } %"16_1140", ptr %"11_0", align 8
  store i64 %"16_2141", ptr %"11_1", align 8
  br label %loop_out
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.283() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"286_0" = alloca { i1, i64 }, align 8
  %"287_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"293_0" = alloca { i32, ptr }, align 8
  %"294_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"295_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"286_0", align 8
  %"286_01" = load { i1, i64 }, ptr %"286_0", align 8
  %2 = extractvalue { i1, i64 } %"286_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_287_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"286_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_287_case_1

cond_287_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"293_0", align 8
  %"293_04" = load { i32, ptr }, ptr %"293_0", align 8
  %6 = extractvalue { i32, ptr } %"293_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"293_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"294_0", align 8
  %"294_05" = load i64, ptr %"294_0", align 8
  store i64 %"294_05", ptr %"02", align 8
  br label %cond_exit_287

cond_287_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"295_0", align 8
  %"295_08" = load i64, ptr %"295_0", align 8
  store i64 %"295_08", ptr %"02", align 8
  br label %cond_exit_287

cond_exit_287:                                    ; preds = %cond_287_case_1, %cond_287_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"287_0", align 8
  %"287_09" = load i64, ptr %"287_0", align 8
  store i64 %"287_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

define internal void @__barray_check_bounds(i64 %0, i64 %1) {
  %3 = icmp ult i64 %1, %0
  br i1 %3, label %ok, label %out_of_bounds

ok:                                               ; preds = %2
  ret void

out_of_bounds:                                    ; preds = %2
  call void @panic(i32 1002, ptr @"e_Index out .DD115165.0")
  unreachable
}

; Function Attrs: noreturn
declare void @panic(i32, ptr) #2

define internal void @__barray_mask_return(ptr %0, i64 %1) {
  %3 = udiv i64 %1, 64
  %4 = getelementptr inbounds i64, ptr %0, i64 %3
  %5 = load i64, ptr %4, align 8
  %6 = urem i64 %1, 64
  %7 = lshr i64 %5, %6
  %8 = trunc i64 %7 to i1
  br i1 %8, label %ok, label %panic

panic:                                            ; preds = %2
  call void @panic(i32 1002, ptr @"e_Array alre.5A300C2A.0")
  unreachable

ok:                                               ; preds = %2
  %9 = shl i64 1, %6
  %10 = xor i64 %5, %9
  store i64 %10, ptr %4, align 8
  ret void
}

declare void @print_int(ptr, i64, i64)

declare i64 @get_current_shot()

define internal void @__barray_mask_borrow(ptr %0, i64 %1) {
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
  %9 = shl i64 1, %6
  %10 = xor i64 %5, %9
  store i64 %10, ptr %4, align 8
  ret void
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_x.297(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"298_0" = alloca i64, align 8
  %"303_0" = alloca double, align 8
  %"301_0" = alloca double, align 8
  %"304_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"298_0", align 8
  store double 0.000000e+00, ptr %"303_0", align 8
  store double 0x400921FB54442D18, ptr %"301_0", align 8
  %"298_01" = load i64, ptr %"298_0", align 8
  %"301_02" = load double, ptr %"301_0", align 8
  %"303_03" = load double, ptr %"303_0", align 8
  call void @___rxy(i64 %"298_01", double %"301_02", double %"303_03")
  store i64 %"298_01", ptr %"304_0", align 8
  %"304_04" = load i64, ptr %"304_0", align 8
  store i64 %"304_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

define internal void @"__hugr__.guppylang.std.quantum.discard_array$3.126"({ ptr, ptr, i64 } %0) {
alloca_block:
  %"127_0" = alloca { ptr, ptr, i64 }, align 8
  %"260_0" = alloca i64, align 8
  %"258_0" = alloca i64, align 8
  %"256_0" = alloca i64, align 8
  %"129_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"129_1" = alloca { ptr, ptr, i64 }, align 8
  %"131_0" = alloca i64, align 8
  %"131_1" = alloca i64, align 8
  %"131_2" = alloca i64, align 8
  %"131_3" = alloca { ptr, ptr, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"200_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"200_1" = alloca { ptr, ptr, i64 }, align 8
  %"228_0" = alloca i64, align 8
  %"228_1" = alloca i64, align 8
  %"228_2" = alloca i64, align 8
  %"228_3" = alloca i64, align 8
  %"228_4" = alloca { ptr, ptr, i64 }, align 8
  %"236_0" = alloca i64, align 8
  %"236_1" = alloca i64, align 8
  %"236_2" = alloca i64, align 8
  %"236_3" = alloca { ptr, ptr, i64 }, align 8
  %"241_0" = alloca i64, align 8
  %"241_1" = alloca i64, align 8
  %"241_2" = alloca i64, align 8
  %"241_3" = alloca { ptr, ptr, i64 }, align 8
  %"134_0" = alloca i1, align 1
  %"134_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"133_0" = alloca { i64, i64, i64 }, align 8
  %"148_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"150_0" = alloca { i64, i64, i64 }, align 8
  %"013" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"158_0" = alloca i64, align 8
  %"158_1" = alloca i64, align 8
  %"158_2" = alloca i64, align 8
  %"164_0" = alloca i64, align 8
  %"164_1" = alloca i64, align 8
  %"164_2" = alloca i64, align 8
  %"170_0" = alloca i1, align 1
  %"170_1" = alloca i64, align 8
  %"170_2" = alloca i64, align 8
  %"170_3" = alloca i64, align 8
  %"190_0" = alloca i64, align 8
  %"190_1" = alloca i64, align 8
  %"190_2" = alloca i64, align 8
  %"155_0" = alloca i1, align 1
  %"152_0" = alloca i64, align 8
  %"152_2" = alloca i64, align 8
  %"152_1" = alloca i64, align 8
  %"153_0" = alloca i64, align 8
  %"161_0" = alloca {}, align 8
  %"160_0" = alloca i1, align 1
  %"167_0" = alloca {}, align 8
  %"166_0" = alloca i1, align 1
  %"172_0" = alloca { i1, i64, i64, i64 }, align 8
  %"065" = alloca { i1, i64, i64, i64 }, align 8
  %"067" = alloca i64, align 8
  %"168" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"174_0" = alloca i64, align 8
  %"174_1" = alloca i64, align 8
  %"174_2" = alloca i64, align 8
  %"176_0" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"177" = alloca i64, align 8
  %"278" = alloca i64, align 8
  %"178_0" = alloca i64, align 8
  %"178_1" = alloca i64, align 8
  %"178_2" = alloca i64, align 8
  %"180_0" = alloca { i1, i64, i64, i64 }, align 8
  %"187_0" = alloca {}, align 8
  %"185_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"196_0" = alloca {}, align 8
  %"195_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"192_0" = alloca i64, align 8
  %"193_0" = alloca { i64, i64, i64 }, align 8
  %"194_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0105" = alloca i1, align 1
  %"1106" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"140_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"138_0" = alloca i1, align 1
  %"0111" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"143_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"147_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"145_0" = alloca i1, align 1
  %"216_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"215_0" = alloca { ptr, ptr, i64 }, align 8
  %"202_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0127" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"206_0" = alloca { i32, ptr }, align 8
  %"208_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0131" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"210_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"212_0" = alloca i64, align 8
  %"212_1" = alloca { i64, i64, i64 }, align 8
  %"214_0" = alloca i64, align 8
  %"215_1" = alloca i1, align 1
  %"213_0" = alloca i64, align 8
  %"213_1" = alloca i64, align 8
  %"213_2" = alloca i64, align 8
  %"0144" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0146" = alloca i64, align 8
  %"1147" = alloca i64, align 8
  %"2148" = alloca i64, align 8
  %"3" = alloca i64, align 8
  %"218_0" = alloca i64, align 8
  %"218_1" = alloca i64, align 8
  %"218_2" = alloca i64, align 8
  %"218_3" = alloca i64, align 8
  %"220_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0158" = alloca i64, align 8
  %"1159" = alloca i64, align 8
  %"2160" = alloca i64, align 8
  %"3161" = alloca i64, align 8
  %"222_0" = alloca i64, align 8
  %"222_1" = alloca i64, align 8
  %"222_2" = alloca i64, align 8
  %"222_3" = alloca i64, align 8
  %"224_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"233_0" = alloca {}, align 8
  %"231_0" = alloca { ptr, ptr, i64 }, align 8
  %"230_0" = alloca i64, align 8
  %"231_1" = alloca i64, align 8
  %"238_0" = alloca {}, align 8
  %"243_0" = alloca {}, align 8
  %"0225" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"250_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"252_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"127_0", align 8
  store i64 3, ptr %"260_0", align 8
  store i64 1, ptr %"258_0", align 8
  store i64 0, ptr %"256_0", align 8
  %"256_01" = load i64, ptr %"256_0", align 8
  %"258_02" = load i64, ptr %"258_0", align 8
  %"260_03" = load i64, ptr %"260_0", align 8
  %"127_04" = load { ptr, ptr, i64 }, ptr %"127_0", align 8
  store i64 %"256_01", ptr %"131_0", align 8
  store i64 %"258_02", ptr %"131_1", align 8
  store i64 %"260_03", ptr %"131_2", align 8
  store { ptr, ptr, i64 } %"127_04", ptr %"131_3", align 8
  br label %1

1:                                                ; preds = %18, %entry_block
  %"131_05" = load i64, ptr %"131_0", align 8
  %"131_16" = load i64, ptr %"131_1", align 8
  %"131_27" = load i64, ptr %"131_2", align 8
  %"131_38" = load { ptr, ptr, i64 }, ptr %"131_3", align 8
  store i64 %"131_05", ptr %"131_0", align 8
  store i64 %"131_16", ptr %"131_1", align 8
  store i64 %"131_27", ptr %"131_2", align 8
  store { ptr, ptr, i64 } %"131_38", ptr %"131_3", align 8
  %"131_09" = load i64, ptr %"131_0", align 8
  %"131_210" = load i64, ptr %"131_2", align 8
  %"131_111" = load i64, ptr %"131_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"131_09", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"131_210", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"131_111", 2
  store { i64, i64, i64 } %4, ptr %"133_0", align 8
  %"133_012" = load { i64, i64, i64 }, ptr %"133_0", align 8
  store { i64, i64, i64 } %"133_012", ptr %"150_0", align 8
  br label %24

5:                                                ; preds = %70
  %"200_0124" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"200_0", align 8
  %"200_1125" = load { ptr, ptr, i64 }, ptr %"200_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"200_0124", ptr %"200_0", align 8
  store { ptr, ptr, i64 } %"200_1125", ptr %"200_1", align 8
  %"200_0126" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"200_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"200_0126", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_202_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"200_0126", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0131", align 8
  br label %cond_202_case_1

10:                                               ; preds = %90
  %"228_0174" = load i64, ptr %"228_0", align 8
  %"228_1175" = load i64, ptr %"228_1", align 8
  %"228_2176" = load i64, ptr %"228_2", align 8
  %"228_3177" = load i64, ptr %"228_3", align 8
  %"228_4178" = load { ptr, ptr, i64 }, ptr %"228_4", align 8
  store i64 %"228_0174", ptr %"228_0", align 8
  store i64 %"228_1175", ptr %"228_1", align 8
  store i64 %"228_2176", ptr %"228_2", align 8
  store i64 %"228_3177", ptr %"228_3", align 8
  store { ptr, ptr, i64 } %"228_4178", ptr %"228_4", align 8
  store {} undef, ptr %"233_0", align 1
  %"228_3179" = load i64, ptr %"228_3", align 8
  store i64 %"228_3179", ptr %"230_0", align 8
  %"228_4180" = load { ptr, ptr, i64 }, ptr %"228_4", align 8
  %"230_0181" = load i64, ptr %"230_0", align 8
  %array_ptr182 = extractvalue { ptr, ptr, i64 } %"228_4180", 0
  %array_mask_ptr183 = extractvalue { ptr, ptr, i64 } %"228_4180", 1
  %array_offset184 = extractvalue { ptr, ptr, i64 } %"228_4180", 2
  call void @__barray_check_bounds(i64 3, i64 %"230_0181")
  %11 = add i64 %"230_0181", %array_offset184
  call void @__barray_mask_borrow(ptr %array_mask_ptr183, i64 %11)
  %12 = getelementptr inbounds i64, ptr %array_ptr182, i64 %11
  %13 = load i64, ptr %12, align 8
  store { ptr, ptr, i64 } %"228_4180", ptr %"231_0", align 8
  store i64 %13, ptr %"231_1", align 8
  %"231_1185" = load i64, ptr %"231_1", align 8
  call void @___qfree(i64 %"231_1185")
  %"233_0186" = load {}, ptr %"233_0", align 1
  %"228_0187" = load i64, ptr %"228_0", align 8
  %"228_1188" = load i64, ptr %"228_1", align 8
  %"228_2189" = load i64, ptr %"228_2", align 8
  %"231_0190" = load { ptr, ptr, i64 }, ptr %"231_0", align 8
  store {} %"233_0186", ptr %"233_0", align 1
  store i64 %"228_0187", ptr %"228_0", align 8
  store i64 %"228_1188", ptr %"228_1", align 8
  store i64 %"228_2189", ptr %"228_2", align 8
  store { ptr, ptr, i64 } %"231_0190", ptr %"231_0", align 8
  %"233_0191" = load {}, ptr %"233_0", align 1
  %"228_0192" = load i64, ptr %"228_0", align 8
  %"228_1193" = load i64, ptr %"228_1", align 8
  %"228_2194" = load i64, ptr %"228_2", align 8
  %"231_0195" = load { ptr, ptr, i64 }, ptr %"231_0", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %10
  store i64 %"228_0192", ptr %"241_0", align 8
  store i64 %"228_1193", ptr %"241_1", align 8
  store i64 %"228_2194", ptr %"241_2", align 8
  store { ptr, ptr, i64 } %"231_0195", ptr %"241_3", align 8
  br label %17

15:                                               ; preds = %95
  %"236_0196" = load i64, ptr %"236_0", align 8
  %"236_1197" = load i64, ptr %"236_1", align 8
  %"236_2198" = load i64, ptr %"236_2", align 8
  %"236_3199" = load { ptr, ptr, i64 }, ptr %"236_3", align 8
  store i64 %"236_0196", ptr %"236_0", align 8
  store i64 %"236_1197", ptr %"236_1", align 8
  store i64 %"236_2198", ptr %"236_2", align 8
  store { ptr, ptr, i64 } %"236_3199", ptr %"236_3", align 8
  store {} undef, ptr %"238_0", align 1
  %"238_0200" = load {}, ptr %"238_0", align 1
  %"236_0201" = load i64, ptr %"236_0", align 8
  %"236_1202" = load i64, ptr %"236_1", align 8
  %"236_2203" = load i64, ptr %"236_2", align 8
  %"236_3204" = load { ptr, ptr, i64 }, ptr %"236_3", align 8
  store {} %"238_0200", ptr %"238_0", align 1
  store i64 %"236_0201", ptr %"236_0", align 8
  store i64 %"236_1202", ptr %"236_1", align 8
  store i64 %"236_2203", ptr %"236_2", align 8
  store { ptr, ptr, i64 } %"236_3204", ptr %"236_3", align 8
  %"238_0205" = load {}, ptr %"238_0", align 1
  %"236_0206" = load i64, ptr %"236_0", align 8
  %"236_1207" = load i64, ptr %"236_1", align 8
  %"236_2208" = load i64, ptr %"236_2", align 8
  %"236_3209" = load { ptr, ptr, i64 }, ptr %"236_3", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %15
  store i64 %"236_0206", ptr %"241_0", align 8
  store i64 %"236_1207", ptr %"241_1", align 8
  store i64 %"236_2208", ptr %"241_2", align 8
  store { ptr, ptr, i64 } %"236_3209", ptr %"241_3", align 8
  br label %17

17:                                               ; preds = %16, %14
  %"241_0210" = load i64, ptr %"241_0", align 8
  %"241_1211" = load i64, ptr %"241_1", align 8
  %"241_2212" = load i64, ptr %"241_2", align 8
  %"241_3213" = load { ptr, ptr, i64 }, ptr %"241_3", align 8
  store i64 %"241_0210", ptr %"241_0", align 8
  store i64 %"241_1211", ptr %"241_1", align 8
  store i64 %"241_2212", ptr %"241_2", align 8
  store { ptr, ptr, i64 } %"241_3213", ptr %"241_3", align 8
  store {} undef, ptr %"243_0", align 1
  %"243_0214" = load {}, ptr %"243_0", align 1
  %"241_0215" = load i64, ptr %"241_0", align 8
  %"241_1216" = load i64, ptr %"241_1", align 8
  %"241_2217" = load i64, ptr %"241_2", align 8
  %"241_3218" = load { ptr, ptr, i64 }, ptr %"241_3", align 8
  store {} %"243_0214", ptr %"243_0", align 1
  store i64 %"241_0215", ptr %"241_0", align 8
  store i64 %"241_1216", ptr %"241_1", align 8
  store i64 %"241_2217", ptr %"241_2", align 8
  store { ptr, ptr, i64 } %"241_3218", ptr %"241_3", align 8
  %"243_0219" = load {}, ptr %"243_0", align 1
  %"241_0220" = load i64, ptr %"241_0", align 8
  %"241_1221" = load i64, ptr %"241_1", align 8
  %"241_2222" = load i64, ptr %"241_2", align 8
  %"241_3223" = load { ptr, ptr, i64 }, ptr %"241_3", align 8
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %17
  store i64 %"241_0220", ptr %"131_0", align 8
  store i64 %"241_1221", ptr %"131_1", align 8
  store i64 %"241_2222", ptr %"131_2", align 8
  store { ptr, ptr, i64 } %"241_3223", ptr %"131_3", align 8
  br label %1

19:                                               ; preds = %69
  %"0122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  %"1123" = load { ptr, ptr, i64 }, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0122", ptr %"129_0", align 8
  store { ptr, ptr, i64 } %"1123", ptr %"129_1", align 8
  %"129_0224" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"129_0", align 8
  %20 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"129_0224", 0
  switch i1 %20, label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %19
  br label %cond_245_case_0

22:                                               ; preds = %19
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"129_0224", 1
  store { { i64, i64, i64 }, i64 } %23, ptr %"0225", align 8
  br label %cond_245_case_1

24:                                               ; preds = %1
  %"150_014" = load { i64, i64, i64 }, ptr %"150_0", align 8
  store { i64, i64, i64 } %"150_014", ptr %"150_0", align 8
  store i64 0, ptr %"153_0", align 8
  %"150_015" = load { i64, i64, i64 }, ptr %"150_0", align 8
  %25 = extractvalue { i64, i64, i64 } %"150_015", 0
  %26 = extractvalue { i64, i64, i64 } %"150_015", 1
  %27 = extractvalue { i64, i64, i64 } %"150_015", 2
  store i64 %25, ptr %"152_0", align 8
  store i64 %26, ptr %"152_1", align 8
  store i64 %27, ptr %"152_2", align 8
  %"152_216" = load i64, ptr %"152_2", align 8
  %"153_017" = load i64, ptr %"153_0", align 8
  %28 = icmp sge i64 %"152_216", %"153_017"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"155_0", align 1
  %"155_018" = load i1, ptr %"155_0", align 1
  %"152_019" = load i64, ptr %"152_0", align 8
  %"152_220" = load i64, ptr %"152_2", align 8
  %"152_121" = load i64, ptr %"152_1", align 8
  store i1 %"155_018", ptr %"155_0", align 1
  store i64 %"152_019", ptr %"152_0", align 8
  store i64 %"152_220", ptr %"152_2", align 8
  store i64 %"152_121", ptr %"152_1", align 8
  %"155_022" = load i1, ptr %"155_0", align 1
  %"152_023" = load i64, ptr %"152_0", align 8
  %"152_224" = load i64, ptr %"152_2", align 8
  %"152_125" = load i64, ptr %"152_1", align 8
  switch i1 %"155_022", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %24
  store i64 %"152_023", ptr %"164_0", align 8
  store i64 %"152_224", ptr %"164_1", align 8
  store i64 %"152_125", ptr %"164_2", align 8
  br label %36

31:                                               ; preds = %24
  store i64 %"152_023", ptr %"158_0", align 8
  store i64 %"152_224", ptr %"158_1", align 8
  store i64 %"152_125", ptr %"158_2", align 8
  br label %32

32:                                               ; preds = %31
  %"158_027" = load i64, ptr %"158_0", align 8
  %"158_128" = load i64, ptr %"158_1", align 8
  %"158_229" = load i64, ptr %"158_2", align 8
  store i64 %"158_027", ptr %"158_0", align 8
  store i64 %"158_128", ptr %"158_1", align 8
  store i64 %"158_229", ptr %"158_2", align 8
  store {} undef, ptr %"161_0", align 1
  %"158_030" = load i64, ptr %"158_0", align 8
  %"158_231" = load i64, ptr %"158_2", align 8
  %33 = icmp sge i64 %"158_030", %"158_231"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"160_0", align 1
  %"161_032" = load {}, ptr %"161_0", align 1
  %"160_033" = load i1, ptr %"160_0", align 1
  %"158_034" = load i64, ptr %"158_0", align 8
  %"158_135" = load i64, ptr %"158_1", align 8
  %"158_236" = load i64, ptr %"158_2", align 8
  store {} %"161_032", ptr %"161_0", align 1
  store i1 %"160_033", ptr %"160_0", align 1
  store i64 %"158_034", ptr %"158_0", align 8
  store i64 %"158_135", ptr %"158_1", align 8
  store i64 %"158_236", ptr %"158_2", align 8
  %"161_037" = load {}, ptr %"161_0", align 1
  %"160_038" = load i1, ptr %"160_0", align 1
  %"158_039" = load i64, ptr %"158_0", align 8
  %"158_140" = load i64, ptr %"158_1", align 8
  %"158_241" = load i64, ptr %"158_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"160_038", ptr %"170_0", align 1
  store i64 %"158_039", ptr %"170_1", align 8
  store i64 %"158_140", ptr %"170_2", align 8
  store i64 %"158_241", ptr %"170_3", align 8
  br label %40

36:                                               ; preds = %30
  %"164_042" = load i64, ptr %"164_0", align 8
  %"164_143" = load i64, ptr %"164_1", align 8
  %"164_244" = load i64, ptr %"164_2", align 8
  store i64 %"164_042", ptr %"164_0", align 8
  store i64 %"164_143", ptr %"164_1", align 8
  store i64 %"164_244", ptr %"164_2", align 8
  store {} undef, ptr %"167_0", align 1
  %"164_045" = load i64, ptr %"164_0", align 8
  %"164_246" = load i64, ptr %"164_2", align 8
  %37 = icmp sle i64 %"164_045", %"164_246"
  %38 = select i1 %37, i1 true, i1 false
  store i1 %38, ptr %"166_0", align 1
  %"167_047" = load {}, ptr %"167_0", align 1
  %"166_048" = load i1, ptr %"166_0", align 1
  %"164_049" = load i64, ptr %"164_0", align 8
  %"164_150" = load i64, ptr %"164_1", align 8
  %"164_251" = load i64, ptr %"164_2", align 8
  store {} %"167_047", ptr %"167_0", align 1
  store i1 %"166_048", ptr %"166_0", align 1
  store i64 %"164_049", ptr %"164_0", align 8
  store i64 %"164_150", ptr %"164_1", align 8
  store i64 %"164_251", ptr %"164_2", align 8
  %"167_052" = load {}, ptr %"167_0", align 1
  %"166_053" = load i1, ptr %"166_0", align 1
  %"164_054" = load i64, ptr %"164_0", align 8
  %"164_155" = load i64, ptr %"164_1", align 8
  %"164_256" = load i64, ptr %"164_2", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %36
  store i1 %"166_053", ptr %"170_0", align 1
  store i64 %"164_054", ptr %"170_1", align 8
  store i64 %"164_155", ptr %"170_2", align 8
  store i64 %"164_256", ptr %"170_3", align 8
  br label %40

40:                                               ; preds = %39, %35
  %"170_057" = load i1, ptr %"170_0", align 1
  %"170_158" = load i64, ptr %"170_1", align 8
  %"170_259" = load i64, ptr %"170_2", align 8
  %"170_360" = load i64, ptr %"170_3", align 8
  store i1 %"170_057", ptr %"170_0", align 1
  store i64 %"170_158", ptr %"170_1", align 8
  store i64 %"170_259", ptr %"170_2", align 8
  store i64 %"170_360", ptr %"170_3", align 8
  %"170_061" = load i1, ptr %"170_0", align 1
  %"170_162" = load i64, ptr %"170_1", align 8
  %"170_263" = load i64, ptr %"170_2", align 8
  %"170_364" = load i64, ptr %"170_3", align 8
  switch i1 %"170_061", label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %40
  store i64 %"170_162", ptr %"067", align 8
  store i64 %"170_263", ptr %"168", align 8
  store i64 %"170_364", ptr %"2", align 8
  br label %cond_172_case_0

42:                                               ; preds = %40
  store i64 %"170_162", ptr %"076", align 8
  store i64 %"170_263", ptr %"177", align 8
  store i64 %"170_364", ptr %"278", align 8
  br label %cond_172_case_1

43:                                               ; preds = %67
  store {} undef, ptr %"187_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"185_0", align 8
  %"187_085" = load {}, ptr %"187_0", align 1
  %"185_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"185_0", align 8
  store {} %"187_085", ptr %"187_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"185_086", ptr %"185_0", align 8
  %"187_087" = load {}, ptr %"187_0", align 1
  %"185_088" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"185_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %43
  store { i1, { { i64, i64, i64 }, i64 } } %"185_088", ptr %"013", align 8
  br label %54

45:                                               ; preds = %63
  %"190_089" = load i64, ptr %"190_0", align 8
  %"190_190" = load i64, ptr %"190_1", align 8
  %"190_291" = load i64, ptr %"190_2", align 8
  store i64 %"190_089", ptr %"190_0", align 8
  store i64 %"190_190", ptr %"190_1", align 8
  store i64 %"190_291", ptr %"190_2", align 8
  store {} undef, ptr %"196_0", align 1
  %"190_092" = load i64, ptr %"190_0", align 8
  %"190_193" = load i64, ptr %"190_1", align 8
  %46 = add i64 %"190_092", %"190_193"
  store i64 %46, ptr %"192_0", align 8
  %"192_094" = load i64, ptr %"192_0", align 8
  %"190_295" = load i64, ptr %"190_2", align 8
  %"190_196" = load i64, ptr %"190_1", align 8
  %47 = insertvalue { i64, i64, i64 } poison, i64 %"192_094", 0
  %48 = insertvalue { i64, i64, i64 } %47, i64 %"190_295", 1
  %49 = insertvalue { i64, i64, i64 } %48, i64 %"190_196", 2
  store { i64, i64, i64 } %49, ptr %"193_0", align 8
  %"190_097" = load i64, ptr %"190_0", align 8
  %"193_098" = load { i64, i64, i64 }, ptr %"193_0", align 8
  %50 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"190_097", 1
  %51 = insertvalue { { i64, i64, i64 }, i64 } %50, { i64, i64, i64 } %"193_098", 0
  store { { i64, i64, i64 }, i64 } %51, ptr %"194_0", align 8
  %"194_099" = load { { i64, i64, i64 }, i64 }, ptr %"194_0", align 8
  %52 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"194_099", 1
  store { i1, { { i64, i64, i64 }, i64 } } %52, ptr %"195_0", align 8
  %"196_0100" = load {}, ptr %"196_0", align 1
  %"195_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"195_0", align 8
  store {} %"196_0100", ptr %"196_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"195_0101", ptr %"195_0", align 8
  %"196_0102" = load {}, ptr %"196_0", align 1
  %"195_0103" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"195_0", align 8
  switch i1 false, label %53 [
  ]

53:                                               ; preds = %45
  store { i1, { { i64, i64, i64 }, i64 } } %"195_0103", ptr %"013", align 8
  br label %54

54:                                               ; preds = %53, %44
  %"026" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"013", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"026", ptr %"148_0", align 8
  %"148_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"148_0", align 8
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"148_0104", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_134_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"148_0104", 1
  store { { i64, i64, i64 }, i64 } %58, ptr %"0111", align 8
  br label %cond_134_case_1

cond_172_case_0:                                  ; preds = %41
  %"069" = load i64, ptr %"067", align 8
  %"170" = load i64, ptr %"168", align 8
  %"271" = load i64, ptr %"2", align 8
  store i64 %"069", ptr %"174_0", align 8
  store i64 %"170", ptr %"174_1", align 8
  store i64 %"271", ptr %"174_2", align 8
  %"174_072" = load i64, ptr %"174_0", align 8
  %"174_173" = load i64, ptr %"174_1", align 8
  %"174_274" = load i64, ptr %"174_2", align 8
  %59 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"174_072", 1
  %60 = insertvalue { i1, i64, i64, i64 } %59, i64 %"174_173", 2
  %61 = insertvalue { i1, i64, i64, i64 } %60, i64 %"174_274", 3
  store { i1, i64, i64, i64 } %61, ptr %"176_0", align 8
  %"176_075" = load { i1, i64, i64, i64 }, ptr %"176_0", align 8
  store { i1, i64, i64, i64 } %"176_075", ptr %"065", align 8
  br label %cond_exit_172

cond_172_case_1:                                  ; preds = %42
  %"079" = load i64, ptr %"076", align 8
  %"180" = load i64, ptr %"177", align 8
  %"281" = load i64, ptr %"278", align 8
  store i64 %"079", ptr %"178_0", align 8
  store i64 %"180", ptr %"178_1", align 8
  store i64 %"281", ptr %"178_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"180_0", align 8
  %"180_082" = load { i1, i64, i64, i64 }, ptr %"180_0", align 8
  store { i1, i64, i64, i64 } %"180_082", ptr %"065", align 8
  br label %cond_exit_172

cond_exit_172:                                    ; preds = %cond_172_case_1, %cond_172_case_0
  %"066" = load { i1, i64, i64, i64 }, ptr %"065", align 8
  store { i1, i64, i64, i64 } %"066", ptr %"172_0", align 8
  %"172_083" = load { i1, i64, i64, i64 }, ptr %"172_0", align 8
  store { i1, i64, i64, i64 } %"172_083", ptr %"172_0", align 8
  %"172_084" = load { i1, i64, i64, i64 }, ptr %"172_0", align 8
  %62 = extractvalue { i1, i64, i64, i64 } %"172_084", 0
  switch i1 %62, label %63 [
    i1 true, label %67
  ]

63:                                               ; preds = %cond_exit_172
  %64 = extractvalue { i1, i64, i64, i64 } %"172_084", 1
  %65 = extractvalue { i1, i64, i64, i64 } %"172_084", 2
  %66 = extractvalue { i1, i64, i64, i64 } %"172_084", 3
  store i64 %64, ptr %"190_0", align 8
  store i64 %65, ptr %"190_1", align 8
  store i64 %66, ptr %"190_2", align 8
  br label %45

67:                                               ; preds = %cond_exit_172
  br label %43

cond_134_case_0:                                  ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"140_0", align 8
  store i1 false, ptr %"138_0", align 1
  %"138_0109" = load i1, ptr %"138_0", align 1
  %"140_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"140_0", align 8
  store i1 %"138_0109", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"140_0110", ptr %"1106", align 8
  br label %cond_exit_134

cond_134_case_1:                                  ; preds = %57
  %"0112" = load { { i64, i64, i64 }, i64 }, ptr %"0111", align 8
  store { { i64, i64, i64 }, i64 } %"0112", ptr %"143_0", align 8
  %"143_0113" = load { { i64, i64, i64 }, i64 }, ptr %"143_0", align 8
  %68 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"143_0113", 1
  store { i1, { { i64, i64, i64 }, i64 } } %68, ptr %"147_0", align 8
  store i1 true, ptr %"145_0", align 1
  %"145_0114" = load i1, ptr %"145_0", align 1
  %"147_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"147_0", align 8
  store i1 %"145_0114", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"147_0115", ptr %"1106", align 8
  br label %cond_exit_134

cond_exit_134:                                    ; preds = %cond_134_case_1, %cond_134_case_0
  %"0107" = load i1, ptr %"0105", align 1
  %"1108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1106", align 8
  store i1 %"0107", ptr %"134_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1108", ptr %"134_1", align 8
  %"134_0116" = load i1, ptr %"134_0", align 1
  %"134_1117" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"134_1", align 8
  %"131_3118" = load { ptr, ptr, i64 }, ptr %"131_3", align 8
  store i1 %"134_0116", ptr %"134_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"134_1117", ptr %"134_1", align 8
  store { ptr, ptr, i64 } %"131_3118", ptr %"131_3", align 8
  %"134_0119" = load i1, ptr %"134_0", align 1
  %"134_1120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"134_1", align 8
  %"131_3121" = load { ptr, ptr, i64 }, ptr %"131_3", align 8
  switch i1 %"134_0119", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %cond_exit_134
  store { i1, { { i64, i64, i64 }, i64 } } %"134_1120", ptr %"0", align 8
  store { ptr, ptr, i64 } %"131_3121", ptr %"1", align 8
  br label %19

70:                                               ; preds = %cond_exit_134
  store { i1, { { i64, i64, i64 }, i64 } } %"134_1120", ptr %"200_0", align 8
  store { ptr, ptr, i64 } %"131_3121", ptr %"200_1", align 8
  br label %5

cond_202_case_0:                                  ; preds = %7
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"206_0", align 8
  %"206_0129" = load { i32, ptr }, ptr %"206_0", align 8
  %71 = extractvalue { i32, ptr } %"206_0129", 0
  %shift_code = add i32 %71, 1000
  %72 = extractvalue { i32, ptr } %"206_0129", 1
  call void @panic(i32 %shift_code, ptr %72)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"208_0", align 8
  %"208_0130" = load { { i64, i64, i64 }, i64 }, ptr %"208_0", align 8
  store { { i64, i64, i64 }, i64 } %"208_0130", ptr %"0127", align 8
  br label %cond_exit_202

cond_202_case_1:                                  ; preds = %8
  %"0132" = load { { i64, i64, i64 }, i64 }, ptr %"0131", align 8
  store { { i64, i64, i64 }, i64 } %"0132", ptr %"210_0", align 8
  %"210_0133" = load { { i64, i64, i64 }, i64 }, ptr %"210_0", align 8
  store { { i64, i64, i64 }, i64 } %"210_0133", ptr %"0127", align 8
  br label %cond_exit_202

cond_exit_202:                                    ; preds = %cond_202_case_1, %cond_202_case_0
  %"0128" = load { { i64, i64, i64 }, i64 }, ptr %"0127", align 8
  store { { i64, i64, i64 }, i64 } %"0128", ptr %"202_0", align 8
  %"202_0134" = load { { i64, i64, i64 }, i64 }, ptr %"202_0", align 8
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"202_0134", 1
  %74 = extractvalue { { i64, i64, i64 }, i64 } %"202_0134", 0
  store i64 %73, ptr %"212_0", align 8
  store { i64, i64, i64 } %74, ptr %"212_1", align 8
  %"212_0135" = load i64, ptr %"212_0", align 8
  store i64 %"212_0135", ptr %"214_0", align 8
  %"200_1136" = load { ptr, ptr, i64 }, ptr %"200_1", align 8
  %"214_0137" = load i64, ptr %"214_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"200_1136", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"200_1136", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"200_1136", 2
  call void @__barray_check_bounds(i64 3, i64 %"214_0137")
  %75 = add i64 %"214_0137", %array_offset
  %76 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr, i64 %75)
  store { ptr, ptr, i64 } %"200_1136", ptr %"215_0", align 8
  store i1 %76, ptr %"215_1", align 1
  %"212_1138" = load { i64, i64, i64 }, ptr %"212_1", align 8
  %77 = extractvalue { i64, i64, i64 } %"212_1138", 0
  %78 = extractvalue { i64, i64, i64 } %"212_1138", 1
  %79 = extractvalue { i64, i64, i64 } %"212_1138", 2
  store i64 %77, ptr %"213_0", align 8
  store i64 %78, ptr %"213_1", align 8
  store i64 %79, ptr %"213_2", align 8
  %"215_1139" = load i1, ptr %"215_1", align 1
  %"213_0140" = load i64, ptr %"213_0", align 8
  %"213_2141" = load i64, ptr %"213_2", align 8
  %"213_1142" = load i64, ptr %"213_1", align 8
  %"212_0143" = load i64, ptr %"212_0", align 8
  switch i1 %"215_1139", label %80 [
    i1 true, label %81
  ]

80:                                               ; preds = %cond_exit_202
  store i64 %"213_0140", ptr %"0146", align 8
  store i64 %"213_2141", ptr %"1147", align 8
  store i64 %"213_1142", ptr %"2148", align 8
  store i64 %"212_0143", ptr %"3", align 8
  br label %cond_216_case_0

81:                                               ; preds = %cond_exit_202
  store i64 %"213_0140", ptr %"0158", align 8
  store i64 %"213_2141", ptr %"1159", align 8
  store i64 %"213_1142", ptr %"2160", align 8
  store i64 %"212_0143", ptr %"3161", align 8
  br label %cond_216_case_1

cond_216_case_0:                                  ; preds = %80
  %"0149" = load i64, ptr %"0146", align 8
  %"1150" = load i64, ptr %"1147", align 8
  %"2151" = load i64, ptr %"2148", align 8
  %"3152" = load i64, ptr %"3", align 8
  store i64 %"0149", ptr %"218_0", align 8
  store i64 %"1150", ptr %"218_1", align 8
  store i64 %"2151", ptr %"218_2", align 8
  store i64 %"3152", ptr %"218_3", align 8
  %"218_0153" = load i64, ptr %"218_0", align 8
  %"218_1154" = load i64, ptr %"218_1", align 8
  %"218_2155" = load i64, ptr %"218_2", align 8
  %"218_3156" = load i64, ptr %"218_3", align 8
  %82 = insertvalue { i1, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"218_0153", 1
  %83 = insertvalue { i1, i64, i64, i64, i64 } %82, i64 %"218_1154", 2
  %84 = insertvalue { i1, i64, i64, i64, i64 } %83, i64 %"218_2155", 3
  %85 = insertvalue { i1, i64, i64, i64, i64 } %84, i64 %"218_3156", 4
  store { i1, i64, i64, i64, i64 } %85, ptr %"220_0", align 8
  %"220_0157" = load { i1, i64, i64, i64, i64 }, ptr %"220_0", align 8
  store { i1, i64, i64, i64, i64 } %"220_0157", ptr %"0144", align 8
  br label %cond_exit_216

cond_216_case_1:                                  ; preds = %81
  %"0162" = load i64, ptr %"0158", align 8
  %"1163" = load i64, ptr %"1159", align 8
  %"2164" = load i64, ptr %"2160", align 8
  %"3165" = load i64, ptr %"3161", align 8
  store i64 %"0162", ptr %"222_0", align 8
  store i64 %"1163", ptr %"222_1", align 8
  store i64 %"2164", ptr %"222_2", align 8
  store i64 %"3165", ptr %"222_3", align 8
  %"222_0166" = load i64, ptr %"222_0", align 8
  %"222_1167" = load i64, ptr %"222_1", align 8
  %"222_2168" = load i64, ptr %"222_2", align 8
  %86 = insertvalue { i1, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"222_0166", 1
  %87 = insertvalue { i1, i64, i64, i64, i64 } %86, i64 %"222_1167", 2
  %88 = insertvalue { i1, i64, i64, i64, i64 } %87, i64 %"222_2168", 3
  store { i1, i64, i64, i64, i64 } %88, ptr %"224_0", align 8
  %"224_0169" = load { i1, i64, i64, i64, i64 }, ptr %"224_0", align 8
  store { i1, i64, i64, i64, i64 } %"224_0169", ptr %"0144", align 8
  br label %cond_exit_216

cond_exit_216:                                    ; preds = %cond_216_case_1, %cond_216_case_0
  %"0145" = load { i1, i64, i64, i64, i64 }, ptr %"0144", align 8
  store { i1, i64, i64, i64, i64 } %"0145", ptr %"216_0", align 8
  %"216_0170" = load { i1, i64, i64, i64, i64 }, ptr %"216_0", align 8
  %"215_0171" = load { ptr, ptr, i64 }, ptr %"215_0", align 8
  store { i1, i64, i64, i64, i64 } %"216_0170", ptr %"216_0", align 8
  store { ptr, ptr, i64 } %"215_0171", ptr %"215_0", align 8
  %"216_0172" = load { i1, i64, i64, i64, i64 }, ptr %"216_0", align 8
  %"215_0173" = load { ptr, ptr, i64 }, ptr %"215_0", align 8
  %89 = extractvalue { i1, i64, i64, i64, i64 } %"216_0172", 0
  switch i1 %89, label %90 [
    i1 true, label %95
  ]

90:                                               ; preds = %cond_exit_216
  %91 = extractvalue { i1, i64, i64, i64, i64 } %"216_0172", 1
  %92 = extractvalue { i1, i64, i64, i64, i64 } %"216_0172", 2
  %93 = extractvalue { i1, i64, i64, i64, i64 } %"216_0172", 3
  %94 = extractvalue { i1, i64, i64, i64, i64 } %"216_0172", 4
  store i64 %91, ptr %"228_0", align 8
  store i64 %92, ptr %"228_1", align 8
  store i64 %93, ptr %"228_2", align 8
  store i64 %94, ptr %"228_3", align 8
  store { ptr, ptr, i64 } %"215_0173", ptr %"228_4", align 8
  br label %10

95:                                               ; preds = %cond_exit_216
  %96 = extractvalue { i1, i64, i64, i64, i64 } %"216_0172", 1
  %97 = extractvalue { i1, i64, i64, i64, i64 } %"216_0172", 2
  %98 = extractvalue { i1, i64, i64, i64, i64 } %"216_0172", 3
  store i64 %96, ptr %"236_0", align 8
  store i64 %97, ptr %"236_1", align 8
  store i64 %98, ptr %"236_2", align 8
  store { ptr, ptr, i64 } %"215_0173", ptr %"236_3", align 8
  br label %15

cond_245_case_0:                                  ; preds = %21
  br label %cond_exit_245

cond_245_case_1:                                  ; preds = %22
  %"0226" = load { { i64, i64, i64 }, i64 }, ptr %"0225", align 8
  store { { i64, i64, i64 }, i64 } %"0226", ptr %"250_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"252_0", align 8
  %"252_0227" = load { i32, ptr }, ptr %"252_0", align 8
  %"250_0228" = load { { i64, i64, i64 }, i64 }, ptr %"250_0", align 8
  %99 = extractvalue { i32, ptr } %"252_0227", 0
  %shift_code229 = add i32 %99, 1000
  %100 = extractvalue { i32, ptr } %"252_0227", 1
  call void @panic(i32 %shift_code229, ptr %100)
  br label %cond_exit_245

cond_exit_245:                                    ; preds = %cond_245_case_1, %cond_245_case_0
  %"129_1230" = load { ptr, ptr, i64 }, ptr %"129_1", align 8
  %array_ptr231 = extractvalue { ptr, ptr, i64 } %"129_1230", 0
  %array_mask_ptr232 = extractvalue { ptr, ptr, i64 } %"129_1230", 1
  %array_offset233 = extractvalue { ptr, ptr, i64 } %"129_1230", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr232, i64 %array_offset233, i64 3)
  call void @heap_free(ptr %array_ptr231)
  call void @heap_free(ptr %array_mask_ptr232)
  ret void
}

define internal i1 @__barray_is_borrowed(ptr %0, i64 %1) {
  %3 = udiv i64 %1, 64
  %4 = getelementptr inbounds i64, ptr %0, i64 %3
  %5 = load i64, ptr %4, align 8
  %6 = urem i64 %1, 64
  %7 = lshr i64 %5, %6
  %8 = trunc i64 %7 to i1
  ret i1 %8
}

declare void @___qfree(i64)

define internal void @__barray_check_all_borrowed(ptr %0, i64 %1, i64 %2) {
  %4 = udiv i64 %1, 64
  %5 = getelementptr inbounds i64, ptr %0, i64 %4
  %6 = load i64, ptr %5, align 8
  %7 = urem i64 %1, 64
  %8 = sub i64 64, %7
  %9 = lshr i64 -1, %8
  %10 = icmp eq i64 %8, 64
  %11 = select i1 %10, i64 0, i64 %9
  %12 = or i64 %6, %11
  store i64 %12, ptr %5, align 8
  %13 = add i64 %1, %2
  %last_valid = sub i64 %13, 1
  %14 = udiv i64 %last_valid, 64
  %15 = getelementptr inbounds i64, ptr %0, i64 %14
  %16 = load i64, ptr %15, align 8
  %17 = urem i64 %last_valid, 64
  %18 = add i64 %17, 1
  %19 = shl i64 -1, %18
  %20 = icmp eq i64 %18, 64
  %21 = select i1 %20, i64 0, i64 %19
  %22 = or i64 %16, %21
  store i64 %22, ptr %15, align 8
  %23 = udiv i64 %1, 64
  %24 = udiv i64 %last_valid, 64
  %25 = sub i64 %24, %23
  %26 = add i64 %25, 1
  %27 = alloca i64, align 8
  store i64 0, ptr %27, align 8
  br label %28

28:                                               ; preds = %mask_block_ok, %3
  %29 = load i64, ptr %27, align 8
  %30 = icmp ult i64 %29, %26
  br i1 %30, label %31, label %37

31:                                               ; preds = %28
  %32 = load i64, ptr %27, align 8
  %33 = add i64 %32, %23
  %34 = getelementptr inbounds i64, ptr %0, i64 %33
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, -1
  br i1 %36, label %mask_block_ok, label %mask_block_err

37:                                               ; preds = %28
  ret void

mask_block_err:                                   ; preds = %31
  call void @panic(i32 1002, ptr @"e_Array cont.EFA5AC45.0")
  unreachable

mask_block_ok:                                    ; preds = %31
  %38 = add i64 %32, 1
  store i64 %38, ptr %27, align 8
  br label %28
}

declare void @heap_free(ptr)

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.results_before_a_panic.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
