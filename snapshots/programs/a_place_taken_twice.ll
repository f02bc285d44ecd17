; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@res_before.B64D0DBF.0 = private constant [16 x i8] c"\0FUSER:INT:before"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@res_between.6DFC06CC.0 = private constant [17 x i8] c"\10USER:INT:between"
@res_after.CD22C242.0 = private constant [15 x i8] c"\0EUSER:INT:after"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.a_place_taken_twice.main.1() {
alloca_block:
  %"128_0" = alloca { i64, i64, i64 }, align 8
  %"123_0" = alloca i64, align 8
  %"119_0" = alloca i64, align 8
  %"115_0" = alloca i64, align 8
  %"109_0" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"5_0" = alloca { ptr, ptr, i64 }, align 8
  %"8_0" = alloca { ptr, ptr, i64 }, align 8
  %"8_1" = alloca i64, align 8
  %"9_0" = alloca { i64, i64, i64 }, align 8
  %"9_1" = alloca { ptr, ptr, i64 }, align 8
  %"9_2" = alloca i64, align 8
  %"13_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"13_1" = alloca { ptr, ptr, i64 }, align 8
  %"13_2" = alloca i64, align 8
  %"107_0" = alloca i64, align 8
  %"105_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"11_1" = alloca i64, align 8
  %"11_2" = alloca i64, align 8
  %"12_0" = alloca { i64, i64, i64 }, align 8
  %"36_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"38_0" = alloca { i64, i64, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca i64, align 8
  %"49_2" = alloca i64, align 8
  %"59_0" = alloca i64, align 8
  %"59_1" = alloca i64, align 8
  %"59_2" = alloca i64, align 8
  %"65_0" = alloca i1, align 1
  %"65_1" = alloca i64, align 8
  %"65_2" = alloca i64, align 8
  %"65_3" = alloca i64, align 8
  %"93_0" = alloca i64, align 8
  %"93_1" = alloca i64, align 8
  %"93_2" = alloca i64, align 8
  %"40_0" = alloca i1, align 1
  %"42_0" = alloca i64, align 8
  %"45_0" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"42_1" = alloca i64, align 8
  %"42_2" = alloca i64, align 8
  %"56_0" = alloca {}, align 8
  %"51_0" = alloca i1, align 1
  %"52_0" = alloca i64, align 8
  %"54_0" = alloca i64, align 8
  %"62_0" = alloca {}, align 8
  %"61_0" = alloca i1, align 1
  %"67_0" = alloca { i1, i64, i64, i64 }, align 8
  %"83_0" = alloca i64, align 8
  %"81_0" = alloca i64, align 8
  %"061" = alloca { i1, i64, i64, i64 }, align 8
  %"063" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"69_0" = alloca i64, align 8
  %"69_1" = alloca i64, align 8
  %"69_2" = alloca i64, align 8
  %"74_0" = alloca i64, align 8
  %"72_0" = alloca i64, align 8
  %"71_0" = alloca { i1, i64, i64, i64 }, align 8
  %"071" = alloca i64, align 8
  %"172" = alloca i64, align 8
  %"273" = alloca i64, align 8
  %"77_0" = alloca i64, align 8
  %"77_1" = alloca i64, align 8
  %"77_2" = alloca i64, align 8
  %"79_0" = alloca { i1, i64, i64, i64 }, align 8
  %"90_0" = alloca {}, align 8
  %"88_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"103_0" = alloca {}, align 8
  %"98_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"101_0" = alloca i64, align 8
  %"99_0" = alloca i64, align 8
  %"95_0" = alloca i64, align 8
  %"96_0" = alloca { i64, i64, i64 }, align 8
  %"97_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0102" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1103" = alloca { ptr, ptr, i64 }, align 8
  %"2104" = alloca i64, align 8
  %"0108" = alloca { ptr, ptr, i64 }, align 8
  %"1109" = alloca i64, align 8
  %"15_0" = alloca { ptr, ptr, i64 }, align 8
  %"15_1" = alloca i64, align 8
  %"17_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0115" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1116" = alloca { ptr, ptr, i64 }, align 8
  %"2117" = alloca i64, align 8
  %"20_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"20_1" = alloca { ptr, ptr, i64 }, align 8
  %"20_2" = alloca i64, align 8
  %"34_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"29_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"27_0" = alloca i64, align 8
  %"26_0" = alloca i64, align 8
  %"28_0" = alloca { ptr, ptr, i64 }, align 8
  %"22_0" = alloca i64, align 8
  %"22_1" = alloca { i64, i64, i64 }, align 8
  %"23_0" = alloca i64, align 8
  %"23_1" = alloca i64, align 8
  %"23_2" = alloca i64, align 8
  %"24_0" = alloca { i64, i64, i64 }, align 8
  %"25_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"4_0" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"126_0" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"122_0" = alloca i64, align 8
  %"114_0" = alloca i64, align 8
  %"112_0" = alloca i64, align 8
  %"113_0" = alloca { ptr, ptr, i64 }, align 8
  %"113_1" = alloca i64, align 8
  %"130_0" = alloca i64, align 8
  %"131_0" = alloca { ptr, ptr, i64 }, align 8
  %"118_0" = alloca i64, align 8
  %"132_0" = alloca { ptr, ptr, i64 }, align 8
  %"133_0" = alloca { ptr, ptr, i64 }, align 8
  %"133_1" = alloca i64, align 8
  %"134_0" = alloca i64, align 8
  %"135_0" = alloca { ptr, ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } { i64 0, i64 3, i64 1 }, ptr %"128_0", align 8
  store i64 3, ptr %"123_0", align 8
  store i64 1, ptr %"119_0", align 8
  store i64 2, ptr %"115_0", align 8
  store i64 1, ptr %"109_0", align 8
  store i64 0, ptr %"6_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"5_0", align 8
  %"128_01" = load { i64, i64, i64 }, ptr %"128_0", align 8
  %"5_02" = load { ptr, ptr, i64 }, ptr %"5_0", align 8
  %"6_03" = load i64, ptr %"6_0", align 8
  store { i64, i64, i64 } %"128_01", ptr %"9_0", align 8
  store { ptr, ptr, i64 } %"5_02", ptr %"9_1", align 8
  store i64 %"6_03", ptr %"9_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %83, %entry_block
  %"9_04" = load { i64, i64, i64 }, ptr %"9_0", align 8
  %"9_15" = load { ptr, ptr, i64 }, ptr %"9_1", align 8
  %"9_26" = load i64, ptr %"9_2", align 8
  store { i64, i64, i64 } %"9_04", ptr %"9_0", align 8
  store { ptr, ptr, i64 } %"9_15", ptr %"9_1", align 8
  store i64 %"9_26", ptr %"9_2", align 8
  store i64 1, ptr %"107_0", align 8
  store i64 3, ptr %"105_0", align 8
  %"9_07" = load { i64, i64, i64 }, ptr %"9_0", align 8
  %5 = extractvalue { i64, i64, i64 } %"9_07", 0
  %6 = extractvalue { i64, i64, i64 } %"9_07", 1
  %7 = extractvalue { i64, i64, i64 } %"9_07", 2
  store i64 %5, ptr %"11_0", align 8
  store i64 %6, ptr %"11_1", align 8
  store i64 %7, ptr %"11_2", align 8
  %"11_08" = load i64, ptr %"11_0", align 8
  %"105_09" = load i64, ptr %"105_0", align 8
  %"107_010" = load i64, ptr %"107_0", align 8
  %8 = insertvalue { i64, i64, i64 } poison, i64 %"11_08", 0
  %9 = insertvalue { i64, i64, i64 } %8, i64 %"105_09", 1
  %10 = insertvalue { i64, i64, i64 } %9, i64 %"107_010", 2
  store { i64, i64, i64 } %10, ptr %"12_0", align 8
  %"12_011" = load { i64, i64, i64 }, ptr %"12_0", align 8
  store { i64, i64, i64 } %"12_011", ptr %"38_0", align 8
  br label %27

loop_out:                                         ; preds = %85
  %"109_0142" = load i64, ptr %"109_0", align 8
  %tag_len = load i8, ptr @res_before.B64D0DBF.0, align 1
  %tag_len143 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_before.B64D0DBF.0, i64 %tag_len143, i64 %"109_0142")
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"4_0", align 8
  %"4_0144" = load i64, ptr %"4_0", align 8
  store i64 %"4_0144", ptr %"127_0", align 8
  %"4_0145" = load i64, ptr %"4_0", align 8
  store i64 %"4_0145", ptr %"126_0", align 8
  %"4_0146" = load i64, ptr %"4_0", align 8
  %"119_0147" = load i64, ptr %"119_0", align 8
  %11 = add i64 %"4_0146", %"119_0147"
  store i64 %11, ptr %"121_0", align 8
  %"121_0148" = load i64, ptr %"121_0", align 8
  store i64 %"121_0148", ptr %"122_0", align 8
  %"4_0149" = load i64, ptr %"4_0", align 8
  store i64 %"4_0149", ptr %"114_0", align 8
  %"4_0150" = load i64, ptr %"4_0", align 8
  store i64 %"4_0150", ptr %"112_0", align 8
  %"8_0151" = load { ptr, ptr, i64 }, ptr %"8_0", align 8
  %"112_0152" = load i64, ptr %"112_0", align 8
  %array_ptr153 = extractvalue { ptr, ptr, i64 } %"8_0151", 0
  %array_mask_ptr154 = extractvalue { ptr, ptr, i64 } %"8_0151", 1
  %array_offset155 = extractvalue { ptr, ptr, i64 } %"8_0151", 2
  call void @__barray_check_bounds(i64 3, i64 %"112_0152")
  %12 = add i64 %"112_0152", %array_offset155
  call void @__barray_mask_borrow(ptr %array_mask_ptr154, i64 %12)
  %13 = getelementptr inbounds i64, ptr %array_ptr153, i64 %12
  %14 = load i64, ptr %13, align 8
  store { ptr, ptr, i64 } %"8_0151", ptr %"113_0", align 8
  store i64 %14, ptr %"113_1", align 8
  %"113_1156" = load i64, ptr %"113_1", align 8
  %15 = call i64 @__hugr__.__tk2_helios_h.309(i64 %"113_1156")
  store i64 %15, ptr %"130_0", align 8
  %"113_0157" = load { ptr, ptr, i64 }, ptr %"113_0", align 8
  %"114_0158" = load i64, ptr %"114_0", align 8
  %"130_0159" = load i64, ptr %"130_0", align 8
  %array_ptr160 = extractvalue { ptr, ptr, i64 } %"113_0157", 0
  %array_mask_ptr161 = extractvalue { ptr, ptr, i64 } %"113_0157", 1
  %array_offset162 = extractvalue { ptr, ptr, i64 } %"113_0157", 2
  call void @__barray_check_bounds(i64 3, i64 %"114_0158")
  %16 = add i64 %"114_0158", %array_offset162
  call void @__barray_mask_return(ptr %array_mask_ptr161, i64 %16)
  %17 = getelementptr inbounds i64, ptr %array_ptr160, i64 %16
  store i64 %"130_0159", ptr %17, align 8
  store { ptr, ptr, i64 } %"113_0157", ptr %"131_0", align 8
  %"115_0163" = load i64, ptr %"115_0", align 8
  %tag_len164 = load i8, ptr @res_between.6DFC06CC.0, align 1
  %tag_len165 = zext i8 %tag_len164 to i64
  call void @print_int(ptr @res_between.6DFC06CC.0, i64 %tag_len165, i64 %"115_0163")
  %18 = call i64 @__hugr__.__tk2_helios_qalloc.294()
  store i64 %18, ptr %"118_0", align 8
  %"131_0166" = load { ptr, ptr, i64 }, ptr %"131_0", align 8
  %"122_0167" = load i64, ptr %"122_0", align 8
  %"118_0168" = load i64, ptr %"118_0", align 8
  %array_ptr169 = extractvalue { ptr, ptr, i64 } %"131_0166", 0
  %array_mask_ptr170 = extractvalue { ptr, ptr, i64 } %"131_0166", 1
  %array_offset171 = extractvalue { ptr, ptr, i64 } %"131_0166", 2
  call void @__barray_check_bounds(i64 3, i64 %"122_0167")
  %19 = add i64 %"122_0167", %array_offset171
  call void @__barray_mask_return(ptr %array_mask_ptr170, i64 %19)
  %20 = getelementptr inbounds i64, ptr %array_ptr169, i64 %19
  store i64 %"118_0168", ptr %20, align 8
  store { ptr, ptr, i64 } %"131_0166", ptr %"132_0", align 8
  %"123_0172" = load i64, ptr %"123_0", align 8
  %tag_len173 = load i8, ptr @res_after.CD22C242.0, align 1
  %tag_len174 = zext i8 %tag_len173 to i64
  call void @print_int(ptr @res_after.CD22C242.0, i64 %tag_len174, i64 %"123_0172")
  %"132_0175" = load { ptr, ptr, i64 }, ptr %"132_0", align 8
  %"126_0176" = load i64, ptr %"126_0", align 8
  %array_ptr177 = extractvalue { ptr, ptr, i64 } %"132_0175", 0
  %array_mask_ptr178 = extractvalue { ptr, ptr, i64 } %"132_0175", 1
  %array_offset179 = extractvalue { ptr, ptr, i64 } %"132_0175", 2
  call void @__barray_check_bounds(i64 3, i64 %"126_0176")
  %21 = add i64 %"126_0176", %array_offset179
  call void @__barray_mask_borrow(ptr %array_mask_ptr178, i64 %21)
  %22 = getelementptr inbounds i64, ptr %array_ptr177, i64 %21
  %23 = load i64, ptr %22, align 8
  store { ptr, ptr, i64 } %"132_0175", ptr %"133_0", align 8
  store i64 %23, ptr %"133_1", align 8
  %"133_1180" = load i64, ptr %"133_1", align 8
  %24 = call i64 @__hugr__.__tk2_helios_x.320(i64 %"133_1180")
  store i64 %24, ptr %"134_0", align 8
  %"133_0181" = load { ptr, ptr, i64 }, ptr %"133_0", align 8
  %"127_0182" = load i64, ptr %"127_0", align 8
  %"134_0183" = load i64, ptr %"134_0", align 8
  %array_ptr184 = extractvalue { ptr, ptr, i64 } %"133_0181", 0
  %array_mask_ptr185 = extractvalue { ptr, ptr, i64 } %"133_0181", 1
  %array_offset186 = extractvalue { ptr, ptr, i64 } %"133_0181", 2
  call void @__barray_check_bounds(i64 3, i64 %"127_0182")
  %25 = add i64 %"127_0182", %array_offset186
  call void @__barray_mask_return(ptr %array_mask_ptr185, i64 %25)
  %26 = getelementptr inbounds i64, ptr %array_ptr184, i64 %25
  store i64 %"134_0183", ptr %26, align 8
  store { ptr, ptr, i64 } %"133_0181", ptr %"135_0", align 8
  %"135_0187" = load { ptr, ptr, i64 }, ptr %"135_0", align 8
  call void @"__hugr__.guppylang.std.quantum.discard_array$3.137"({ ptr, ptr, i64 } %"135_0187")
  ret void

27:                                               ; preds = %loop_body
  %"38_012" = load { i64, i64, i64 }, ptr %"38_0", align 8
  store { i64, i64, i64 } %"38_012", ptr %"38_0", align 8
  store i64 1, ptr %"45_0", align 8
  store i64 3, ptr %"43_0", align 8
  %"38_013" = load { i64, i64, i64 }, ptr %"38_0", align 8
  %28 = extractvalue { i64, i64, i64 } %"38_013", 0
  %29 = extractvalue { i64, i64, i64 } %"38_013", 1
  %30 = extractvalue { i64, i64, i64 } %"38_013", 2
  store i64 %28, ptr %"42_0", align 8
  store i64 %29, ptr %"42_1", align 8
  store i64 %30, ptr %"42_2", align 8
  store i1 true, ptr %"40_0", align 1
  %"40_014" = load i1, ptr %"40_0", align 1
  %"42_015" = load i64, ptr %"42_0", align 8
  %"45_016" = load i64, ptr %"45_0", align 8
  %"43_017" = load i64, ptr %"43_0", align 8
  store i1 %"40_014", ptr %"40_0", align 1
  store i64 %"42_015", ptr %"42_0", align 8
  store i64 %"45_016", ptr %"45_0", align 8
  store i64 %"43_017", ptr %"43_0", align 8
  %"40_018" = load i1, ptr %"40_0", align 1
  %"42_019" = load i64, ptr %"42_0", align 8
  %"45_020" = load i64, ptr %"45_0", align 8
  %"43_021" = load i64, ptr %"43_0", align 8
  switch i1 %"40_018", label %31 [
    i1 true, label %32
  ]

31:                                               ; preds = %27
  store i64 %"42_019", ptr %"59_0", align 8
  store i64 %"45_020", ptr %"59_1", align 8
  store i64 %"43_021", ptr %"59_2", align 8
  br label %37

32:                                               ; preds = %27
  store i64 %"42_019", ptr %"49_0", align 8
  store i64 %"45_020", ptr %"49_1", align 8
  store i64 %"43_021", ptr %"49_2", align 8
  br label %33

33:                                               ; preds = %32
  %"49_023" = load i64, ptr %"49_0", align 8
  %"49_124" = load i64, ptr %"49_1", align 8
  %"49_225" = load i64, ptr %"49_2", align 8
  store i64 %"49_023", ptr %"49_0", align 8
  store i64 %"49_124", ptr %"49_1", align 8
  store i64 %"49_225", ptr %"49_2", align 8
  store {} undef, ptr %"56_0", align 1
  store i64 3, ptr %"54_0", align 8
  store i64 1, ptr %"52_0", align 8
  %"49_026" = load i64, ptr %"49_0", align 8
  %"54_027" = load i64, ptr %"54_0", align 8
  %34 = icmp sge i64 %"49_026", %"54_027"
  %35 = select i1 %34, i1 true, i1 false
  store i1 %35, ptr %"51_0", align 1
  %"56_028" = load {}, ptr %"56_0", align 1
  %"51_029" = load i1, ptr %"51_0", align 1
  %"49_030" = load i64, ptr %"49_0", align 8
  %"52_031" = load i64, ptr %"52_0", align 8
  %"54_032" = load i64, ptr %"54_0", align 8
  store {} %"56_028", ptr %"56_0", align 1
  store i1 %"51_029", ptr %"51_0", align 1
  store i64 %"49_030", ptr %"49_0", align 8
  store i64 %"52_031", ptr %"52_0", align 8
  store i64 %"54_032", ptr %"54_0", align 8
  %"56_033" = load {}, ptr %"56_0", align 1
  %"51_034" = load i1, ptr %"51_0", align 1
  %"49_035" = load i64, ptr %"49_0", align 8
  %"52_036" = load i64, ptr %"52_0", align 8
  %"54_037" = load i64, ptr %"54_0", align 8
  switch i1 false, label %36 [
  ]

36:                                               ; preds = %33
  store i1 %"51_034", ptr %"65_0", align 1
  store i64 %"49_035", ptr %"65_1", align 8
  store i64 %"52_036", ptr %"65_2", align 8
  store i64 %"54_037", ptr %"65_3", align 8
  br label %41

37:                                               ; preds = %31
  %"59_038" = load i64, ptr %"59_0", align 8
  %"59_139" = load i64, ptr %"59_1", align 8
  %"59_240" = load i64, ptr %"59_2", align 8
  store i64 %"59_038", ptr %"59_0", align 8
  store i64 %"59_139", ptr %"59_1", align 8
  store i64 %"59_240", ptr %"59_2", align 8
  store {} undef, ptr %"62_0", align 1
  %"59_041" = load i64, ptr %"59_0", align 8
  %"59_242" = load i64, ptr %"59_2", align 8
  %38 = icmp sle i64 %"59_041", %"59_242"
  %39 = select i1 %38, i1 true, i1 false
  store i1 %39, ptr %"61_0", align 1
  %"62_043" = load {}, ptr %"62_0", align 1
  %"61_044" = load i1, ptr %"61_0", align 1
  %"59_045" = load i64, ptr %"59_0", align 8
  %"59_146" = load i64, ptr %"59_1", align 8
  %"59_247" = load i64, ptr %"59_2", align 8
  store {} %"62_043", ptr %"62_0", align 1
  store i1 %"61_044", ptr %"61_0", align 1
  store i64 %"59_045", ptr %"59_0", align 8
  store i64 %"59_146", ptr %"59_1", align 8
  store i64 %"59_247", ptr %"59_2", align 8
  %"62_048" = load {}, ptr %"62_0", align 1
  %"61_049" = load i1, ptr %"61_0", align 1
  %"59_050" = load i64, ptr %"59_0", align 8
  %"59_151" = load i64, ptr %"59_1", align 8
  %"59_252" = load i64, ptr %"59_2", align 8
  switch i1 false, label %40 [
  ]

40:                                               ; preds = %37
  store i1 %"61_049", ptr %"65_0", align 1
  store i64 %"59_050", ptr %"65_1", align 8
  store i64 %"59_151", ptr %"65_2", align 8
  store i64 %"59_252", ptr %"65_3", align 8
  br label %41

41:                                               ; preds = %40, %36
  %"65_053" = load i1, ptr %"65_0", align 1
  %"65_154" = load i64, ptr %"65_1", align 8
  %"65_255" = load i64, ptr %"65_2", align 8
  %"65_356" = load i64, ptr %"65_3", align 8
  store i1 %"65_053", ptr %"65_0", align 1
  store i64 %"65_154", ptr %"65_1", align 8
  store i64 %"65_255", ptr %"65_2", align 8
  store i64 %"65_356", ptr %"65_3", align 8
  store i64 3, ptr %"83_0", align 8
  store i64 1, ptr %"81_0", align 8
  %"65_057" = load i1, ptr %"65_0", align 1
  %"65_158" = load i64, ptr %"65_1", align 8
  %"81_059" = load i64, ptr %"81_0", align 8
  %"83_060" = load i64, ptr %"83_0", align 8
  switch i1 %"65_057", label %42 [
    i1 true, label %43
  ]

42:                                               ; preds = %41
  store i64 %"65_158", ptr %"063", align 8
  store i64 %"81_059", ptr %"1", align 8
  store i64 %"83_060", ptr %"2", align 8
  br label %cond_67_case_0

43:                                               ; preds = %41
  store i64 %"65_158", ptr %"071", align 8
  store i64 %"81_059", ptr %"172", align 8
  store i64 %"83_060", ptr %"273", align 8
  br label %cond_67_case_1

44:                                               ; preds = %68
  store {} undef, ptr %"90_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"88_0", align 8
  %"90_080" = load {}, ptr %"90_0", align 1
  %"88_081" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"88_0", align 8
  store {} %"90_080", ptr %"90_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"88_081", ptr %"88_0", align 8
  %"90_082" = load {}, ptr %"90_0", align 1
  %"88_083" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"88_0", align 8
  switch i1 false, label %45 [
  ]

45:                                               ; preds = %44
  store { i1, { { i64, i64, i64 }, i64 } } %"88_083", ptr %"0", align 8
  br label %55

46:                                               ; preds = %64
  %"93_084" = load i64, ptr %"93_0", align 8
  %"93_185" = load i64, ptr %"93_1", align 8
  %"93_286" = load i64, ptr %"93_2", align 8
  store i64 %"93_084", ptr %"93_0", align 8
  store i64 %"93_185", ptr %"93_1", align 8
  store i64 %"93_286", ptr %"93_2", align 8
  store {} undef, ptr %"103_0", align 1
  store i64 3, ptr %"101_0", align 8
  store i64 1, ptr %"99_0", align 8
  %"93_087" = load i64, ptr %"93_0", align 8
  %"99_088" = load i64, ptr %"99_0", align 8
  %47 = add i64 %"93_087", %"99_088"
  store i64 %47, ptr %"95_0", align 8
  %"95_089" = load i64, ptr %"95_0", align 8
  %"101_090" = load i64, ptr %"101_0", align 8
  %"99_091" = load i64, ptr %"99_0", align 8
  %48 = insertvalue { i64, i64, i64 } poison, i64 %"95_089", 0
  %49 = insertvalue { i64, i64, i64 } %48, i64 %"101_090", 1
  %50 = insertvalue { i64, i64, i64 } %49, i64 %"99_091", 2
  store { i64, i64, i64 } %50, ptr %"96_0", align 8
  %"93_092" = load i64, ptr %"93_0", align 8
  %"96_093" = load { i64, i64, i64 }, ptr %"96_0", align 8
  %51 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"93_092", 1
  %52 = insertvalue { { i64, i64, i64 }, i64 } %51, { i64, i64, i64 } %"96_093", 0
  store { { i64, i64, i64 }, i64 } %52, ptr %"97_0", align 8
  %"97_094" = load { { i64, i64, i64 }, i64 }, ptr %"97_0", align 8
  %53 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"97_094", 1
  store { i1, { { i64, i64, i64 }, i64 } } %53, ptr %"98_0", align 8
  %"103_095" = load {}, ptr %"103_0", align 1
  %"98_096" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"98_0", align 8
  store {} %"103_095", ptr %"103_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"98_096", ptr %"98_0", align 8
  %"103_097" = load {}, ptr %"103_0", align 1
  %"98_098" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"98_0", align 8
  switch i1 false, label %54 [
  ]

54:                                               ; preds = %46
  store { i1, { { i64, i64, i64 }, i64 } } %"98_098", ptr %"0", align 8
  br label %55

55:                                               ; preds = %54, %45
  %"022" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"022", ptr %"36_0", align 8
  %"36_099" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"36_0", align 8
  %"9_1100" = load { ptr, ptr, i64 }, ptr %"9_1", align 8
  %"9_2101" = load i64, ptr %"9_2", align 8
  %56 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"36_099", 0
  switch i1 %56, label %57 [
    i1 true, label %58
  ]

57:                                               ; preds = %55
  store { ptr, ptr, i64 } %"9_1100", ptr %"0108", align 8
  store i64 %"9_2101", ptr %"1109", align 8
  br label %cond_13_case_0

58:                                               ; preds = %55
  %59 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"36_099", 1
  store { { i64, i64, i64 }, i64 } %59, ptr %"0115", align 8
  store { ptr, ptr, i64 } %"9_1100", ptr %"1116", align 8
  store i64 %"9_2101", ptr %"2117", align 8
  br label %cond_13_case_1

cond_67_case_0:                                   ; preds = %42
  %"064" = load i64, ptr %"063", align 8
  %"165" = load i64, ptr %"1", align 8
  %"266" = load i64, ptr %"2", align 8
  store i64 %"064", ptr %"69_0", align 8
  store i64 %"165", ptr %"69_1", align 8
  store i64 %"266", ptr %"69_2", align 8
  store i64 3, ptr %"74_0", align 8
  store i64 1, ptr %"72_0", align 8
  %"69_067" = load i64, ptr %"69_0", align 8
  %"72_068" = load i64, ptr %"72_0", align 8
  %"74_069" = load i64, ptr %"74_0", align 8
  %60 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"69_067", 1
  %61 = insertvalue { i1, i64, i64, i64 } %60, i64 %"72_068", 2
  %62 = insertvalue { i1, i64, i64, i64 } %61, i64 %"74_069", 3
  store { i1, i64, i64, i64 } %62, ptr %"71_0", align 8
  %"71_070" = load { i1, i64, i64, i64 }, ptr %"71_0", align 8
  store { i1, i64, i64, i64 } %"71_070", ptr %"061", align 8
  br label %cond_exit_67

cond_67_case_1:                                   ; preds = %43
  %"074" = load i64, ptr %"071", align 8
  %"175" = load i64, ptr %"172", align 8
  %"276" = load i64, ptr %"273", align 8
  store i64 %"074", ptr %"77_0", align 8
  store i64 %"175", ptr %"77_1", align 8
  store i64 %"276", ptr %"77_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"79_0", align 8
  %"79_077" = load { i1, i64, i64, i64 }, ptr %"79_0", align 8
  store { i1, i64, i64, i64 } %"79_077", ptr %"061", align 8
  br label %cond_exit_67

cond_exit_67:                                     ; preds = %cond_67_case_1, %cond_67_case_0
  %"062" = load { i1, i64, i64, i64 }, ptr %"061", align 8
  store { i1, i64, i64, i64 } %"062", ptr %"67_0", align 8
  %"67_078" = load { i1, i64, i64, i64 }, ptr %"67_0", align 8
  store { i1, i64, i64, i64 } %"67_078", ptr %"67_0", align 8
  %"67_079" = load { i1, i64, i64, i64 }, ptr %"67_0", align 8
  %63 = extractvalue { i1, i64, i64, i64 } %"67_079", 0
  switch i1 %63, label %64 [
    i1 true, label %68
  ]

64:                                               ; preds = %cond_exit_67
  %65 = extractvalue { i1, i64, i64, i64 } %"67_079", 1
  %66 = extractvalue { i1, i64, i64, i64 } %"67_079", 2
  %67 = extractvalue { i1, i64, i64, i64 } %"67_079", 3
  store i64 %65, ptr %"93_0", align 8
  store i64 %66, ptr %"93_1", align 8
  store i64 %67, ptr %"93_2", align 8
  br label %46

68:                                               ; preds = %cond_exit_67
  br label %44

cond_13_case_0:                                   ; preds = %57
  %"0110" = load { ptr, ptr, i64 }, ptr %"0108", align 8
  %"1111" = load i64, ptr %"1109", align 8
  store { ptr, ptr, i64 } %"0110", ptr %"15_0", align 8
  store i64 %"1111", ptr %"15_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"17_0", align 8
  %"17_0112" = load { i1, { i64, i64, i64 } }, ptr %"17_0", align 8
  %"15_0113" = load { ptr, ptr, i64 }, ptr %"15_0", align 8
  %"15_1114" = load i64, ptr %"15_1", align 8
  store { i1, { i64, i64, i64 } } %"17_0112", ptr %"0102", align 8
  store { ptr, ptr, i64 } %"15_0113", ptr %"1103", align 8
  store i64 %"15_1114", ptr %"2104", align 8
  br label %cond_exit_13

cond_13_case_1:                                   ; preds = %58
  %"0118" = load { { i64, i64, i64 }, i64 }, ptr %"0115", align 8
  %"1119" = load { ptr, ptr, i64 }, ptr %"1116", align 8
  %"2120" = load i64, ptr %"2117", align 8
  store { { i64, i64, i64 }, i64 } %"0118", ptr %"20_0", align 8
  store { ptr, ptr, i64 } %"1119", ptr %"20_1", align 8
  store i64 %"2120", ptr %"20_2", align 8
  store i64 1, ptr %"34_0", align 8
  store i64 3, ptr %"32_0", align 8
  store i64 1, ptr %"29_0", align 8
  %"20_2121" = load i64, ptr %"20_2", align 8
  %"29_0122" = load i64, ptr %"29_0", align 8
  %69 = add i64 %"20_2121", %"29_0122"
  store i64 %69, ptr %"31_0", align 8
  %"20_2123" = load i64, ptr %"20_2", align 8
  store i64 %"20_2123", ptr %"27_0", align 8
  %70 = call i64 @__hugr__.__tk2_helios_qalloc.294()
  store i64 %70, ptr %"26_0", align 8
  %"20_1124" = load { ptr, ptr, i64 }, ptr %"20_1", align 8
  %"27_0125" = load i64, ptr %"27_0", align 8
  %"26_0126" = load i64, ptr %"26_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"20_1124", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"20_1124", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"20_1124", 2
  call void @__barray_check_bounds(i64 3, i64 %"27_0125")
  %71 = add i64 %"27_0125", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %71)
  %72 = getelementptr inbounds i64, ptr %array_ptr, i64 %71
  store i64 %"26_0126", ptr %72, align 8
  store { ptr, ptr, i64 } %"20_1124", ptr %"28_0", align 8
  %"20_0127" = load { { i64, i64, i64 }, i64 }, ptr %"20_0", align 8
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"20_0127", 1
  %74 = extractvalue { { i64, i64, i64 }, i64 } %"20_0127", 0
  store i64 %73, ptr %"22_0", align 8
  store { i64, i64, i64 } %74, ptr %"22_1", align 8
  %"22_1128" = load { i64, i64, i64 }, ptr %"22_1", align 8
  %75 = extractvalue { i64, i64, i64 } %"22_1128", 0
  %76 = extractvalue { i64, i64, i64 } %"22_1128", 1
  %77 = extractvalue { i64, i64, i64 } %"22_1128", 2
  store i64 %75, ptr %"23_0", align 8
  store i64 %76, ptr %"23_1", align 8
  store i64 %77, ptr %"23_2", align 8
  %"23_0129" = load i64, ptr %"23_0", align 8
  %"32_0130" = load i64, ptr %"32_0", align 8
  %"34_0131" = load i64, ptr %"34_0", align 8
  %78 = insertvalue { i64, i64, i64 } poison, i64 %"23_0129", 0
  %79 = insertvalue { i64, i64, i64 } %78, i64 %"32_0130", 1
  %80 = insertvalue { i64, i64, i64 } %79, i64 %"34_0131", 2
  store { i64, i64, i64 } %80, ptr %"24_0", align 8
  %"24_0132" = load { i64, i64, i64 }, ptr %"24_0", align 8
  %81 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"24_0132", 1
  store { i1, { i64, i64, i64 } } %81, ptr %"25_0", align 8
  %"25_0133" = load { i1, { i64, i64, i64 } }, ptr %"25_0", align 8
  %"28_0134" = load { ptr, ptr, i64 }, ptr %"28_0", align 8
  %"31_0135" = load i64, ptr %"31_0", align 8
  store { i1, { i64, i64, i64 } } %"25_0133", ptr %"0102", align 8
  store { ptr, ptr, i64 } %"28_0134", ptr %"1103", align 8
  store i64 %"31_0135", ptr %"2104", align 8
  br label %cond_exit_13

cond_exit_13:                                     ; preds = %cond_13_case_1, %cond_13_case_0
  %"0105" = load { i1, { i64, i64, i64 } }, ptr %"0102", align 8
  %"1106" = load { ptr, ptr, i64 }, ptr %"1103", align 8
  %"2107" = load i64, ptr %"2104", align 8
  store { i1, { i64, i64, i64 } } %"0105", ptr %"13_0", align 8
  store { ptr, ptr, i64 } %"1106", ptr %"13_1", align 8
  store i64 %"2107", ptr %"13_2", align 8
  %"13_0136" = load { i1, { i64, i64, i64 } }, ptr %"13_0", align 8
  %"13_1137" = load { ptr, ptr, i64 }, ptr %"13_1", align 8
  %"13_2138" = load i64, ptr %"13_2", align 8
  store { i1, { i64, i64, i64 } } %"13_0136", ptr %"13_0", align 8
  store { ptr, ptr, i64 } %"13_1137", ptr %"13_1", align 8
  store i64 %"13_2138", ptr %"13_2", align 8
  %"13_0139" = load { i1, { i64, i64, i64 } }, ptr %"13_0", align 8
  %"13_1140" = load { ptr, ptr, i64 }, ptr %"13_1", align 8
  %"13_2141" = load i64, ptr %"13_2", align 8
  %82 = extractvalue { i1, { i64, i64, i64 } } %"13_0139", 0
  switch i1 %82, label %83 [
    i1 true, label %85
  ]

83:                                               ; preds = %cond_exit_13
  %84 = extractvalue { i1, { i64, i64, i64 } } %"13_0139", 1
  store { i64, i64, i64 } %84, ptr %"9_0", align 8
  store { ptr, ptr, i64 } %"13_1140", ptr %"9_1", align 8
  store i64 %"13_2141", ptr %"9_2", align 8
  br label %loop_body

85:                                               ; preds = %cond_exit_13
  store { ptr, ptr, i64 } %"13_1140", ptr %"8_0", align 8
  store i64 %"13_2141", ptr %"8_1", align 8
  br label %loop_out
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.294() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"297_0" = alloca { i1, i64 }, align 8
  %"298_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"304_0" = alloca { i32, ptr }, align 8
  %"305_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"306_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"297_0", align 8
  %"297_01" = load { i1, i64 }, ptr %"297_0", align 8
  %2 = extractvalue { i1, i64 } %"297_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_298_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"297_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_298_case_1

cond_298_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"304_0", align 8
  %"304_04" = load { i32, ptr }, ptr %"304_0", align 8
  %6 = extractvalue { i32, ptr } %"304_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"304_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"305_0", align 8
  %"305_05" = load i64, ptr %"305_0", align 8
  store i64 %"305_05", ptr %"02", align 8
  br label %cond_exit_298

cond_298_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"306_0", align 8
  %"306_08" = load i64, ptr %"306_0", align 8
  store i64 %"306_08", ptr %"02", align 8
  br label %cond_exit_298

cond_exit_298:                                    ; preds = %cond_298_case_1, %cond_298_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"298_0", align 8
  %"298_09" = load i64, ptr %"298_0", align 8
  store i64 %"298_09", ptr %"0", align 8
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
define internal i64 @__hugr__.__tk2_helios_h.309(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"310_0" = alloca i64, align 8
  %"317_0" = alloca double, align 8
  %"315_0" = alloca double, align 8
  %"318_0" = alloca i64, align 8
  %"313_0" = alloca double, align 8
  %"319_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"310_0", align 8
  store double 0xBFF921FB54442D18, ptr %"317_0", align 8
  store double 0x3FF921FB54442D18, ptr %"315_0", align 8
  %"310_01" = load i64, ptr %"310_0", align 8
  %"315_02" = load double, ptr %"315_0", align 8
  %"317_03" = load double, ptr %"317_0", align 8
  call void @___rxy(i64 %"310_01", double %"315_02", double %"317_03")
  store i64 %"310_01", ptr %"318_0", align 8
  store double 0x400921FB54442D18, ptr %"313_0", align 8
  %"318_04" = load i64, ptr %"318_0", align 8
  %"313_05" = load double, ptr %"313_0", align 8
  call void @___rz(i64 %"318_04", double %"313_05")
  store i64 %"318_04", ptr %"319_0", align 8
  %"319_06" = load i64, ptr %"319_0", align 8
  store i64 %"319_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_x.320(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"321_0" = alloca i64, align 8
  %"326_0" = alloca double, align 8
  %"324_0" = alloca double, align 8
  %"327_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"321_0", align 8
  store double 0.000000e+00, ptr %"326_0", align 8
  store double 0x400921FB54442D18, ptr %"324_0", align 8
  %"321_01" = load i64, ptr %"321_0", align 8
  %"324_02" = load double, ptr %"324_0", align 8
  %"326_03" = load double, ptr %"326_0", align 8
  call void @___rxy(i64 %"321_01", double %"324_02", double %"326_03")
  store i64 %"321_01", ptr %"327_0", align 8
  %"327_04" = load i64, ptr %"327_0", align 8
  store i64 %"327_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

define internal void @"__hugr__.guppylang.std.quantum.discard_array$3.137"({ ptr, ptr, i64 } %0) {
alloca_block:
  %"138_0" = alloca { ptr, ptr, i64 }, align 8
  %"271_0" = alloca i64, align 8
  %"269_0" = alloca i64, align 8
  %"267_0" = alloca i64, align 8
  %"140_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"140_1" = alloca { ptr, ptr, i64 }, align 8
  %"142_0" = alloca i64, align 8
  %"142_1" = alloca i64, align 8
  %"142_2" = alloca i64, align 8
  %"142_3" = alloca { ptr, ptr, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"211_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"211_1" = alloca { ptr, ptr, i64 }, align 8
  %"239_0" = alloca i64, align 8
  %"239_1" = alloca i64, align 8
  %"239_2" = alloca i64, align 8
  %"239_3" = alloca i64, align 8
  %"239_4" = alloca { ptr, ptr, i64 }, align 8
  %"247_0" = alloca i64, align 8
  %"247_1" = alloca i64, align 8
  %"247_2" = alloca i64, align 8
  %"247_3" = alloca { ptr, ptr, i64 }, align 8
  %"252_0" = alloca i64, align 8
  %"252_1" = alloca i64, align 8
  %"252_2" = alloca i64, align 8
  %"252_3" = alloca { ptr, ptr, i64 }, align 8
  %"145_0" = alloca i1, align 1
  %"145_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"144_0" = alloca { i64, i64, i64 }, align 8
  %"159_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"161_0" = alloca { i64, i64, i64 }, align 8
  %"013" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"169_0" = alloca i64, align 8
  %"169_1" = alloca i64, align 8
  %"169_2" = alloca i64, align 8
  %"175_0" = alloca i64, align 8
  %"175_1" = alloca i64, align 8
  %"175_2" = alloca i64, align 8
  %"181_0" = alloca i1, align 1
  %"181_1" = alloca i64, align 8
  %"181_2" = alloca i64, align 8
  %"181_3" = alloca i64, align 8
  %"201_0" = alloca i64, align 8
  %"201_1" = alloca i64, align 8
  %"201_2" = alloca i64, align 8
  %"166_0" = alloca i1, align 1
  %"163_0" = alloca i64, align 8
  %"163_2" = alloca i64, align 8
  %"163_1" = alloca i64, align 8
  %"164_0" = alloca i64, align 8
  %"172_0" = alloca {}, align 8
  %"171_0" = alloca i1, align 1
  %"178_0" = alloca {}, align 8
  %"177_0" = alloca i1, align 1
  %"183_0" = alloca { i1, i64, i64, i64 }, align 8
  %"065" = alloca { i1, i64, i64, i64 }, align 8
  %"067" = alloca i64, align 8
  %"168" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"185_0" = alloca i64, align 8
  %"185_1" = alloca i64, align 8
  %"185_2" = alloca i64, align 8
  %"187_0" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"177" = alloca i64, align 8
  %"278" = alloca i64, align 8
  %"189_0" = alloca i64, align 8
  %"189_1" = alloca i64, align 8
  %"189_2" = alloca i64, align 8
  %"191_0" = alloca { i1, i64, i64, i64 }, align 8
  %"198_0" = alloca {}, align 8
  %"196_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"207_0" = alloca {}, align 8
  %"206_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"203_0" = alloca i64, align 8
  %"204_0" = alloca { i64, i64, i64 }, align 8
  %"205_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0105" = alloca i1, align 1
  %"1106" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"151_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"149_0" = alloca i1, align 1
  %"0111" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"154_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"158_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"156_0" = alloca i1, align 1
  %"227_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"226_0" = alloca { ptr, ptr, i64 }, align 8
  %"213_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0127" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"217_0" = alloca { i32, ptr }, align 8
  %"219_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0131" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"221_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"223_0" = alloca i64, align 8
  %"223_1" = alloca { i64, i64, i64 }, align 8
  %"225_0" = alloca i64, align 8
  %"226_1" = alloca i1, align 1
  %"224_0" = alloca i64, align 8
  %"224_1" = alloca i64, align 8
  %"224_2" = alloca i64, align 8
  %"0144" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0146" = alloca i64, align 8
  %"1147" = alloca i64, align 8
  %"2148" = alloca i64, align 8
  %"3" = alloca i64, align 8
  %"229_0" = alloca i64, align 8
  %"229_1" = alloca i64, align 8
  %"229_2" = alloca i64, align 8
  %"229_3" = alloca i64, align 8
  %"231_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0158" = alloca i64, align 8
  %"1159" = alloca i64, align 8
  %"2160" = alloca i64, align 8
  %"3161" = alloca i64, align 8
  %"233_0" = alloca i64, align 8
  %"233_1" = alloca i64, align 8
  %"233_2" = alloca i64, align 8
  %"233_3" = alloca i64, align 8
  %"235_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"244_0" = alloca {}, align 8
  %"242_0" = alloca { ptr, ptr, i64 }, align 8
  %"241_0" = alloca i64, align 8
  %"242_1" = alloca i64, align 8
  %"249_0" = alloca {}, align 8
  %"254_0" = alloca {}, align 8
  %"0225" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"261_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"263_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"138_0", align 8
  store i64 3, ptr %"271_0", align 8
  store i64 1, ptr %"269_0", align 8
  store i64 0, ptr %"267_0", align 8
  %"267_01" = load i64, ptr %"267_0", align 8
  %"269_02" = load i64, ptr %"269_0", align 8
  %"271_03" = load i64, ptr %"271_0", align 8
  %"138_04" = load { ptr, ptr, i64 }, ptr %"138_0", align 8
  store i64 %"267_01", ptr %"142_0", align 8
  store i64 %"269_02", ptr %"142_1", align 8
  store i64 %"271_03", ptr %"142_2", align 8
  store { ptr, ptr, i64 } %"138_04", ptr %"142_3", align 8
  br label %1

1:                                                ; preds = %18, %entry_block
  %"142_05" = load i64, ptr %"142_0", align 8
  %"142_16" = load i64, ptr %"142_1", align 8
  %"142_27" = load i64, ptr %"142_2", align 8
  %"142_38" = load { ptr, ptr, i64 }, ptr %"142_3", align 8
  store i64 %"142_05", ptr %"142_0", align 8
  store i64 %"142_16", ptr %"142_1", align 8
  store i64 %"142_27", ptr %"142_2", align 8
  store { ptr, ptr, i64 } %"142_38", ptr %"142_3", align 8
  %"142_09" = load i64, ptr %"142_0", align 8
  %"142_210" = load i64, ptr %"142_2", align 8
  %"142_111" = load i64, ptr %"142_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"142_09", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"142_210", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"142_111", 2
  store { i64, i64, i64 } %4, ptr %"144_0", align 8
  %"144_012" = load { i64, i64, i64 }, ptr %"144_0", align 8
  store { i64, i64, i64 } %"144_012", ptr %"161_0", align 8
  br label %24

5:                                                ; preds = %70
  %"211_0124" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"211_0", align 8
  %"211_1125" = load { ptr, ptr, i64 }, ptr %"211_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"211_0124", ptr %"211_0", align 8
  store { ptr, ptr, i64 } %"211_1125", ptr %"211_1", align 8
  %"211_0126" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"211_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"211_0126", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_213_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"211_0126", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0131", align 8
  br label %cond_213_case_1

10:                                               ; preds = %90
  %"239_0174" = load i64, ptr %"239_0", align 8
  %"239_1175" = load i64, ptr %"239_1", align 8
  %"239_2176" = load i64, ptr %"239_2", align 8
  %"239_3177" = load i64, ptr %"239_3", align 8
  %"239_4178" = load { ptr, ptr, i64 }, ptr %"239_4", align 8
  store i64 %"239_0174", ptr %"239_0", align 8
  store i64 %"239_1175", ptr %"239_1", align 8
  store i64 %"239_2176", ptr %"239_2", align 8
  store i64 %"239_3177", ptr %"239_3", align 8
  store { ptr, ptr, i64 } %"239_4178", ptr %"239_4", align 8
  store {} undef, ptr %"244_0", align 1
  %"239_3179" = load i64, ptr %"239_3", align 8
  store i64 %"239_3179", ptr %"241_0", align 8
  %"239_4180" = load { ptr, ptr, i64 }, ptr %"239_4", align 8
  %"241_0181" = load i64, ptr %"241_0", align 8
  %array_ptr182 = extractvalue { ptr, ptr, i64 } %"239_4180", 0
  %array_mask_ptr183 = extractvalue { ptr, ptr, i64 } %"239_4180", 1
  %array_offset184 = extractvalue { ptr, ptr, i64 } %"239_4180", 2
  call void @__barray_check_bounds(i64 3, i64 %"241_0181")
  %11 = add i64 %"241_0181", %array_offset184
  call void @__barray_mask_borrow(ptr %array_mask_ptr183, i64 %11)
  %12 = getelementptr inbounds i64, ptr %array_ptr182, i64 %11
  %13 = load i64, ptr %12, align 8
  store { ptr, ptr, i64 } %"239_4180", ptr %"242_0", align 8
  store i64 %13, ptr %"242_1", align 8
  %"242_1185" = load i64, ptr %"242_1", align 8
  call void @___qfree(i64 %"242_1185")
  %"244_0186" = load {}, ptr %"244_0", align 1
  %"239_0187" = load i64, ptr %"239_0", align 8
  %"239_1188" = load i64, ptr %"239_1", align 8
  %"239_2189" = load i64, ptr %"239_2", align 8
  %"242_0190" = load { ptr, ptr, i64 }, ptr %"242_0", align 8
  store {} %"244_0186", ptr %"244_0", align 1
  store i64 %"239_0187", ptr %"239_0", align 8
  store i64 %"239_1188", ptr %"239_1", align 8
  store i64 %"239_2189", ptr %"239_2", align 8
  store { ptr, ptr, i64 } %"242_0190", ptr %"242_0", align 8
  %"244_0191" = load {}, ptr %"244_0", align 1
  %"239_0192" = load i64, ptr %"239_0", align 8
  %"239_1193" = load i64, ptr %"239_1", align 8
  %"239_2194" = load i64, ptr %"239_2", align 8
  %"242_0195" = load { ptr, ptr, i64 }, ptr %"242_0", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %10
  store i64 %"239_0192", ptr %"252_0", align 8
  store i64 %"239_1193", ptr %"252_1", align 8
  store i64 %"239_2194", ptr %"252_2", align 8
  store { ptr, ptr, i64 } %"242_0195", ptr %"252_3", align 8
  br label %17

15:                                               ; preds = %95
  %"247_0196" = load i64, ptr %"247_0", align 8
  %"247_1197" = load i64, ptr %"247_1", align 8
  %"247_2198" = load i64, ptr %"247_2", align 8
  %"247_3199" = load { ptr, ptr, i64 }, ptr %"247_3", align 8
  store i64 %"247_0196", ptr %"247_0", align 8
  store i64 %"247_1197", ptr %"247_1", align 8
  store i64 %"247_2198", ptr %"247_2", align 8
  store { ptr, ptr, i64 } %"247_3199", ptr %"247_3", align 8
  store {} undef, ptr %"249_0", align 1
  %"249_0200" = load {}, ptr %"249_0", align 1
  %"247_0201" = load i64, ptr %"247_0", align 8
  %"247_1202" = load i64, ptr %"247_1", align 8
  %"247_2203" = load i64, ptr %"247_2", align 8
  %"247_3204" = load { ptr, ptr, i64 }, ptr %"247_3", align 8
  store {} %"249_0200", ptr %"249_0", align 1
  store i64 %"247_0201", ptr %"247_0", align 8
  store i64 %"247_1202", ptr %"247_1", align 8
  store i64 %"247_2203", ptr %"247_2", align 8
  store { ptr, ptr, i64 } %"247_3204", ptr %"247_3", align 8
  %"249_0205" = load {}, ptr %"249_0", align 1
  %"247_0206" = load i64, ptr %"247_0", align 8
  %"247_1207" = load i64, ptr %"247_1", align 8
  %"247_2208" = load i64, ptr %"247_2", align 8
  %"247_3209" = load { ptr, ptr, i64 }, ptr %"247_3", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %15
  store i64 %"247_0206", ptr %"252_0", align 8
  store i64 %"247_1207", ptr %"252_1", align 8
  store i64 %"247_2208", ptr %"252_2", align 8
  store { ptr, ptr, i64 } %"247_3209", ptr %"252_3", align 8
  br label %17

17:                                               ; preds = %16, %14
  %"252_0210" = load i64, ptr %"252_0", align 8
  %"252_1211" = load i64, ptr %"252_1", align 8
  %"252_2212" = load i64, ptr %"252_2", align 8
  %"252_3213" = load { ptr, ptr, i64 }, ptr %"252_3", align 8
  store i64 %"252_0210", ptr %"252_0", align 8
  store i64 %"252_1211", ptr %"252_1", align 8
  store i64 %"252_2212", ptr %"252_2", align 8
  store { ptr, ptr, i64 } %"252_3213", ptr %"252_3", align 8
  store {} undef, ptr %"254_0", align 1
  %"254_0214" = load {}, ptr %"254_0", align 1
  %"252_0215" = load i64, ptr %"252_0", align 8
  %"252_1216" = load i64, ptr %"252_1", align 8
  %"252_2217" = load i64, ptr %"252_2", align 8
  %"252_3218" = load { ptr, ptr, i64 }, ptr %"252_3", align 8
  store {} %"254_0214", ptr %"254_0", align 1
  store i64 %"252_0215", ptr %"252_0", align 8
  store i64 %"252_1216", ptr %"252_1", align 8
  store i64 %"252_2217", ptr %"252_2", align 8
  store { ptr, ptr, i64 } %"252_3218", ptr %"252_3", align 8
  %"254_0219" = load {}, ptr %"254_0", align 1
  %"252_0220" = load i64, ptr %"252_0", align 8
  %"252_1221" = load i64, ptr %"252_1", align 8
  %"252_2222" = load i64, ptr %"252_2", align 8
  %"252_3223" = load { ptr, ptr, i64 }, ptr %"252_3", align 8
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %17
  store i64 %"252_0220", ptr %"142_0", align 8
  store i64 %"252_1221", ptr %"142_1", align 8
  store i64 %"252_2222", ptr %"142_2", align 8
  store { ptr, ptr, i64 } %"252_3223", ptr %"142_3", align 8
  br label %1

19:                                               ; preds = %69
  %"0122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  %"1123" = load { ptr, ptr, i64 }, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0122", ptr %"140_0", align 8
  store { ptr, ptr, i64 } %"1123", ptr %"140_1", align 8
  %"140_0224" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"140_0", align 8
  %20 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"140_0224", 0
  switch i1 %20, label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %19
  br label %cond_256_case_0

22:                                               ; preds = %19
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"140_0224", 1
  store { { i64, i64, i64 }, i64 } %23, ptr %"0225", align 8
  br label %cond_256_case_1

24:                                               ; preds = %1
  %"161_014" = load { i64, i64, i64 }, ptr %"161_0", align 8
  store { i64, i64, i64 } %"161_014", ptr %"161_0", align 8
  store i64 0, ptr %"164_0", align 8
  %"161_015" = load { i64, i64, i64 }, ptr %"161_0", align 8
  %25 = extractvalue { i64, i64, i64 } %"161_015", 0
  %26 = extractvalue { i64, i64, i64 } %"161_015", 1
  %27 = extractvalue { i64, i64, i64 } %"161_015", 2
  store i64 %25, ptr %"163_0", align 8
  store i64 %26, ptr %"163_1", align 8
  store i64 %27, ptr %"163_2", align 8
  %"163_216" = load i64, ptr %"163_2", align 8
  %"164_017" = load i64, ptr %"164_0", align 8
  %28 = icmp sge i64 %"163_216", %"164_017"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"166_0", align 1
  %"166_018" = load i1, ptr %"166_0", align 1
  %"163_019" = load i64, ptr %"163_0", align 8
  %"163_220" = load i64, ptr %"163_2", align 8
  %"163_121" = load i64, ptr %"163_1", align 8
  store i1 %"166_018", ptr %"166_0", align 1
  store i64 %"163_019", ptr %"163_0", align 8
  store i64 %"163_220", ptr %"163_2", align 8
  store i64 %"163_121", ptr %"163_1", align 8
  %"166_022" = load i1, ptr %"166_0", align 1
  %"163_023" = load i64, ptr %"163_0", align 8
  %"163_224" = load i64, ptr %"163_2", align 8
  %"163_125" = load i64, ptr %"163_1", align 8
  switch i1 %"166_022", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %24
  store i64 %"163_023", ptr %"175_0", align 8
  store i64 %"163_224", ptr %"175_1", align 8
  store i64 %"163_125", ptr %"175_2", align 8
  br label %36

31:                                               ; preds = %24
  store i64 %"163_023", ptr %"169_0", align 8
  store i64 %"163_224", ptr %"169_1", align 8
  store i64 %"163_125", ptr %"169_2", align 8
  br label %32

32:                                               ; preds = %31
  %"169_027" = load i64, ptr %"169_0", align 8
  %"169_128" = load i64, ptr %"169_1", align 8
  %"169_229" = load i64, ptr %"169_2", align 8
  store i64 %"169_027", ptr %"169_0", align 8
  store i64 %"169_128", ptr %"169_1", align 8
  store i64 %"169_229", ptr %"169_2", align 8
  store {} undef, ptr %"172_0", align 1
  %"169_030" = load i64, ptr %"169_0", align 8
  %"169_231" = load i64, ptr %"169_2", align 8
  %33 = icmp sge i64 %"169_030", %"169_231"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"171_0", align 1
  %"172_032" = load {}, ptr %"172_0", align 1
  %"171_033" = load i1, ptr %"171_0", align 1
  %"169_034" = load i64, ptr %"169_0", align 8
  %"169_135" = load i64, ptr %"169_1", align 8
  %"169_236" = load i64, ptr %"169_2", align 8
  store {} %"172_032", ptr %"172_0", align 1
  store i1 %"171_033", ptr %"171_0", align 1
  store i64 %"169_034", ptr %"169_0", align 8
  store i64 %"169_135", ptr %"169_1", align 8
  store i64 %"169_236", ptr %"169_2", align 8
  %"172_037" = load {}, ptr %"172_0", align 1
  %"171_038" = load i1, ptr %"171_0", align 1
  %"169_039" = load i64, ptr %"169_0", align 8
  %"169_140" = load i64, ptr %"169_1", align 8
  %"169_241" = load i64, ptr %"169_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"171_038", ptr %"181_0", align 1
  store i64 %"169_039", ptr %"181_1", align 8
  store i64 %"169_140", ptr %"181_2", align 8
  store i64 %"169_241", ptr %"181_3", align 8
  br label %40

36:                                               ; preds = %30
  %"175_042" = load i64, ptr %"175_0", align 8
  %"175_143" = load i64, ptr %"175_1", align 8
  %"175_244" = load i64, ptr %"175_2", align 8
  store i64 %"175_042", ptr %"175_0", align 8
  store i64 %"175_143", ptr %"175_1", align 8
  store i64 %"175_244", ptr %"175_2", align 8
  store {} undef, ptr %"178_0", align 1
  %"175_045" = load i64, ptr %"175_0", align 8
  %"175_246" = load i64, ptr %"175_2", align 8
  %37 = icmp sle i64 %"175_045", %"175_246"
  %38 = select i1 %37, i1 true, i1 false
  store i1 %38, ptr %"177_0", align 1
  %"178_047" = load {}, ptr %"178_0", align 1
  %"177_048" = load i1, ptr %"177_0", align 1
  %"175_049" = load i64, ptr %"175_0", align 8
  %"175_150" = load i64, ptr %"175_1", align 8
  %"175_251" = load i64, ptr %"175_2", align 8
  store {} %"178_047", ptr %"178_0", align 1
  store i1 %"177_048", ptr %"177_0", align 1
  store i64 %"175_049", ptr %"175_0", align 8
  store i64 %"175_150", ptr %"175_1", align 8
  store i64 %"175_251", ptr %"175_2", align 8
  %"178_052" = load {}, ptr %"178_0", align 1
  %"177_053" = load i1, ptr %"177_0", align 1
  %"175_054" = load i64, ptr %"175_0", align 8
  %"175_155" = load i64, ptr %"175_1", align 8
  %"175_256" = load i64, ptr %"175_2", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %36
  store i1 %"177_053", ptr %"181_0", align 1
  store i64 %"175_054", ptr %"181_1", align 8
  store i64 %"175_155", ptr %"181_2", align 8
  store i64 %"175_256", ptr %"181_3", align 8
  br label %40

40:                                               ; preds = %39, %35
  %"181_057" = load i1, ptr %"181_0", align 1
  %"181_158" = load i64, ptr %"181_1", align 8
  %"181_259" = load i64, ptr %"181_2", align 8
  %"181_360" = load i64, ptr %"181_3", align 8
  store i1 %"181_057", ptr %"181_0", align 1
  store i64 %"181_158", ptr %"181_1", align 8
  store i64 %"181_259", ptr %"181_2", align 8
  store i64 %"181_360", ptr %"181_3", align 8
  %"181_061" = load i1, ptr %"181_0", align 1
  %"181_162" = load i64, ptr %"181_1", align 8
  %"181_263" = load i64, ptr %"181_2", align 8
  %"181_364" = load i64, ptr %"181_3", align 8
  switch i1 %"181_061", label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %40
  store i64 %"181_162", ptr %"067", align 8
  store i64 %"181_263", ptr %"168", align 8
  store i64 %"181_364", ptr %"2", align 8
  br label %cond_183_case_0

42:                                               ; preds = %40
  store i64 %"181_162", ptr %"076", align 8
  store i64 %"181_263", ptr %"177", align 8
  store i64 %"181_364", ptr %"278", align 8
  br label %cond_183_case_1

43:                                               ; preds = %67
  store {} undef, ptr %"198_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"196_0", align 8
  %"198_085" = load {}, ptr %"198_0", align 1
  %"196_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"196_0", align 8
  store {} %"198_085", ptr %"198_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"196_086", ptr %"196_0", align 8
  %"198_087" = load {}, ptr %"198_0", align 1
  %"196_088" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"196_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %43
  store { i1, { { i64, i64, i64 }, i64 } } %"196_088", ptr %"013", align 8
  br label %54

45:                                               ; preds = %63
  %"201_089" = load i64, ptr %"201_0", align 8
  %"201_190" = load i64, ptr %"201_1", align 8
  %"201_291" = load i64, ptr %"201_2", align 8
  store i64 %"201_089", ptr %"201_0", align 8
  store i64 %"201_190", ptr %"201_1", align 8
  store i64 %"201_291", ptr %"201_2", align 8
  store {} undef, ptr %"207_0", align 1
  %"201_092" = load i64, ptr %"201_0", align 8
  %"201_193" = load i64, ptr %"201_1", align 8
  %46 = add i64 %"201_092", %"201_193"
  store i64 %46, ptr %"203_0", align 8
  %"203_094" = load i64, ptr %"203_0", align 8
  %"201_295" = load i64, ptr %"201_2", align 8
  %"201_196" = load i64, ptr %"201_1", align 8
  %47 = insertvalue { i64, i64, i64 } poison, i64 %"203_094", 0
  %48 = insertvalue { i64, i64, i64 } %47, i64 %"201_295", 1
  %49 = insertvalue { i64, i64, i64 } %48, i64 %"201_196", 2
  store { i64, i64, i64 } %49, ptr %"204_0", align 8
  %"201_097" = load i64, ptr %"201_0", align 8
  %"204_098" = load { i64, i64, i64 }, ptr %"204_0", align 8
  %50 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"201_097", 1
  %51 = insertvalue { { i64, i64, i64 }, i64 } %50, { i64, i64, i64 } %"204_098", 0
  store { { i64, i64, i64 }, i64 } %51, ptr %"205_0", align 8
  %"205_099" = load { { i64, i64, i64 }, i64 }, ptr %"205_0", align 8
  %52 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"205_099", 1
  store { i1, { { i64, i64, i64 }, i64 } } %52, ptr %"206_0", align 8
  %"207_0100" = load {}, ptr %"207_0", align 1
  %"206_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"206_0", align 8
  store {} %"207_0100", ptr %"207_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"206_0101", ptr %"206_0", align 8
  %"207_0102" = load {}, ptr %"207_0", align 1
  %"206_0103" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"206_0", align 8
  switch i1 false, label %53 [
  ]

53:                                               ; preds = %45
  store { i1, { { i64, i64, i64 }, i64 } } %"206_0103", ptr %"013", align 8
  br label %54

54:                                               ; preds = %53, %44
  %"026" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"013", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"026", ptr %"159_0", align 8
  %"159_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"159_0", align 8
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"159_0104", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_145_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"159_0104", 1
  store { { i64, i64, i64 }, i64 } %58, ptr %"0111", align 8
  br label %cond_145_case_1

cond_183_case_0:                                  ; preds = %41
  %"069" = load i64, ptr %"067", align 8
  %"170" = load i64, ptr %"168", align 8
  %"271" = load i64, ptr %"2", align 8
  store i64 %"069", ptr %"185_0", align 8
  store i64 %"170", ptr %"185_1", align 8
  store i64 %"271", ptr %"185_2", align 8
  %"185_072" = load i64, ptr %"185_0", align 8
  %"185_173" = load i64, ptr %"185_1", align 8
  %"185_274" = load i64, ptr %"185_2", align 8
  %59 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"185_072", 1
  %60 = insertvalue { i1, i64, i64, i64 } %59, i64 %"185_173", 2
  %61 = insertvalue { i1, i64, i64, i64 } %60, i64 %"185_274", 3
  store { i1, i64, i64, i64 } %61, ptr %"187_0", align 8
  %"187_075" = load { i1, i64, i64, i64 }, ptr %"187_0", align 8
  store { i1, i64, i64, i64 } %"187_075", ptr %"065", align 8
  br label %cond_exit_183

cond_183_case_1:                                  ; preds = %42
  %"079" = load i64, ptr %"076", align 8
  %"180" = load i64, ptr %"177", align 8
  %"281" = load i64, ptr %"278", align 8
  store i64 %"079", ptr %"189_0", align 8
  store i64 %"180", ptr %"189_1", align 8
  store i64 %"281", ptr %"189_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"191_0", align 8
  %"191_082" = load { i1, i64, i64, i64 }, ptr %"191_0", align 8
  store { i1, i64, i64, i64 } %"191_082", ptr %"065", align 8
  br label %cond_exit_183

cond_exit_183:                                    ; preds = %cond_183_case_1, %cond_183_case_0
  %"066" = load { i1, i64, i64, i64 }, ptr %"065", align 8
  store { i1, i64, i64, i64 } %"066", ptr %"183_0", align 8
  %"183_083" = load { i1, i64, i64, i64 }, ptr %"183_0", align 8
  store { i1, i64, i64, i64 } %"183_083", ptr %"183_0", align 8
  %"183_084" = load { i1, i64, i64, i64 }, ptr %"183_0", align 8
  %62 = extractvalue { i1, i64, i64, i64 } %"183_084", 0
  switch i1 %62, label %63 [
    i1 true, label %67
  ]

63:                                               ; preds = %cond_exit_183
  %64 = extractvalue { i1, i64, i64, i64 } %"183_084", 1
  %65 = extractvalue { i1, i64, i64, i64 } %"183_084", 2
  %66 = extractvalue { i1, i64, i64, i64 } %"183_084", 3
  store i64 %64, ptr %"201_0", align 8
  store i64 %65, ptr %"201_1", align 8
  store i64 %66, ptr %"201_2", align 8
  br label %45

67:                                               ; preds = %cond_exit_183
  br label %43

cond_145_case_0:                                  ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"151_0", align 8
  store i1 false, ptr %"149_0", align 1
  %"149_0109" = load i1, ptr %"149_0", align 1
  %"151_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"151_0", align 8
  store i1 %"149_0109", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"151_0110", ptr %"1106", align 8
  br label %cond_exit_145

cond_145_case_1:                                  ; preds = %57
  %"0112" = load { { i64, i64, i64 }, i64 }, ptr %"0111", align 8
  store { { i64, i64, i64 }, i64 } %"0112", ptr %"154_0", align 8
  %"154_0113" = load { { i64, i64, i64 }, i64 }, ptr %"154_0", align 8
  %68 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"154_0113", 1
  store { i1, { { i64, i64, i64 }, i64 } } %68, ptr %"158_0", align 8
  store i1 true, ptr %"156_0", align 1
  %"156_0114" = load i1, ptr %"156_0", align 1
  %"158_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"158_0", align 8
  store i1 %"156_0114", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"158_0115", ptr %"1106", align 8
  br label %cond_exit_145

cond_exit_145:                                    ; preds = %cond_145_case_1, %cond_145_case_0
  %"0107" = load i1, ptr %"0105", align 1
  %"1108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1106", align 8
  store i1 %"0107", ptr %"145_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1108", ptr %"145_1", align 8
  %"145_0116" = load i1, ptr %"145_0", align 1
  %"145_1117" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"145_1", align 8
  %"142_3118" = load { ptr, ptr, i64 }, ptr %"142_3", align 8
  store i1 %"145_0116", ptr %"145_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"145_1117", ptr %"145_1", align 8
  store { ptr, ptr, i64 } %"142_3118", ptr %"142_3", align 8
  %"145_0119" = load i1, ptr %"145_0", align 1
  %"145_1120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"145_1", align 8
  %"142_3121" = load { ptr, ptr, i64 }, ptr %"142_3", align 8
  switch i1 %"145_0119", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %cond_exit_145
  store { i1, { { i64, i64, i64 }, i64 } } %"145_1120", ptr %"0", align 8
  store { ptr, ptr, i64 } %"142_3121", ptr %"1", align 8
  br label %19

70:                                               ; preds = %cond_exit_145
  store { i1, { { i64, i64, i64 }, i64 } } %"145_1120", ptr %"211_0", align 8
  store { ptr, ptr, i64 } %"142_3121", ptr %"211_1", align 8
  br label %5

cond_213_case_0:                                  ; preds = %7
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"217_0", align 8
  %"217_0129" = load { i32, ptr }, ptr %"217_0", align 8
  %71 = extractvalue { i32, ptr } %"217_0129", 0
  %shift_code = add i32 %71, 1000
  %72 = extractvalue { i32, ptr } %"217_0129", 1
  call void @panic(i32 %shift_code, ptr %72)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"219_0", align 8
  %"219_0130" = load { { i64, i64, i64 }, i64 }, ptr %"219_0", align 8
  store { { i64, i64, i64 }, i64 } %"219_0130", ptr %"0127", align 8
  br label %cond_exit_213

cond_213_case_1:                                  ; preds = %8
  %"0132" = load { { i64, i64, i64 }, i64 }, ptr %"0131", align 8
  store { { i64, i64, i64 }, i64 } %"0132", ptr %"221_0", align 8
  %"221_0133" = load { { i64, i64, i64 }, i64 }, ptr %"221_0", align 8
  store { { i64, i64, i64 }, i64 } %"221_0133", ptr %"0127", align 8
  br label %cond_exit_213

cond_exit_213:                                    ; preds = %cond_213_case_1, %cond_213_case_0
  %"0128" = load { { i64, i64, i64 }, i64 }, ptr %"0127", align 8
  store { { i64, i64, i64 }, i64 } %"0128", ptr %"213_0", align 8
  %"213_0134" = load { { i64, i64, i64 }, i64 }, ptr %"213_0", align 8
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"213_0134", 1
  %74 = extractvalue { { i64, i64, i64 }, i64 } %"213_0134", 0
  store i64 %73, ptr %"223_0", align 8
  store { i64, i64, i64 } %74, ptr %"223_1", align 8
  %"223_0135" = load i64, ptr %"223_0", align 8
  store i64 %"223_0135", ptr %"225_0", align 8
  %"211_1136" = load { ptr, ptr, i64 }, ptr %"211_1", align 8
  %"225_0137" = load i64, ptr %"225_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"211_1136", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"211_1136", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"211_1136", 2
  call void @__barray_check_bounds(i64 3, i64 %"225_0137")
  %75 = add i64 %"225_0137", %array_offset
  %76 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr, i64 %75)
  store { ptr, ptr, i64 } %"211_1136", ptr %"226_0", align 8
  store i1 %76, ptr %"226_1", align 1
  %"223_1138" = load { i64, i64, i64 }, ptr %"223_1", align 8
  %77 = extractvalue { i64, i64, i64 } %"223_1138", 0
  %78 = extractvalue { i64, i64, i64 } %"223_1138", 1
  %79 = extractvalue { i64, i64, i64 } %"223_1138", 2
  store i64 %77, ptr %"224_0", align 8
  store i64 %78, ptr %"224_1", align 8
  store i64 %79, ptr %"224_2", align 8
  %"226_1139" = load i1, ptr %"226_1", align 1
  %"224_0140" = load i64, ptr %"224_0", align 8
  %"224_2141" = load i64, ptr %"224_2", align 8
  %"224_1142" = load i64, ptr %"224_1", align 8
  %"223_0143" = load i64, ptr %"223_0", align 8
  switch i1 %"226_1139", label %80 [
    i1 true, label %81
  ]

80:                                               ; preds = %cond_exit_213
  store i64 %"224_0140", ptr %"0146", align 8
  store i64 %"224_2141", ptr %"1147", align 8
  store i64 %"224_1142", ptr %"2148", align 8
  store i64 %"223_0143", ptr %"3", align 8
  br label %cond_227_case_0

81:                                               ; preds = %cond_exit_213
  store i64 %"224_0140", ptr %"0158", align 8
  store i64 %"224_2141", ptr %"1159", align 8
  store i64 %"224_1142", ptr %"2160", align 8
  store i64 %"223_0143", ptr %"3161", align 8
  br label %cond_227_case_1

cond_227_case_0:                                  ; preds = %80
  %"0149" = load i64, ptr %"0146", align 8
  %"1150" = load i64, ptr %"1147", align 8
  %"2151" = load i64, ptr %"2148", align 8
  %"3152" = load i64, ptr %"3", align 8
  store i64 %"0149", ptr %"229_0", align 8
  store i64 %"1150", ptr %"229_1", align 8
  store i64 %"2151", ptr %"229_2", align 8
  store i64 %"3152", ptr %"229_3", align 8
  %"229_0153" = load i64, ptr %"229_0", align 8
  %"229_1154" = load i64, ptr %"229_1", align 8
  %"229_2155" = load i64, ptr %"229_2", align 8
  %"229_3156" = load i64, ptr %"229_3", align 8
  %82 = insertvalue { i1, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"229_0153", 1
  %83 = insertvalue { i1, i64, i64, i64, i64 } %82, i64 %"229_1154", 2
  %84 = insertvalue { i1, i64, i64, i64, i64 } %83, i64 %"229_2155", 3
  %85 = insertvalue { i1, i64, i64, i64, i64 } %84, i64 %"229_3156", 4
  store { i1, i64, i64, i64, i64 } %85, ptr %"231_0", align 8
  %"231_0157" = load { i1, i64, i64, i64, i64 }, ptr %"231_0", align 8
  store { i1, i64, i64, i64, i64 } %"231_0157", ptr %"0144", align 8
  br label %cond_exit_227

cond_227_case_1:                                  ; preds = %81
  %"0162" = load i64, ptr %"0158", align 8
  %"1163" = load i64, ptr %"1159", align 8
  %"2164" = load i64, ptr %"2160", align 8
  %"3165" = load i64, ptr %"3161", align 8
  store i64 %"0162", ptr %"233_0", align 8
  store i64 %"1163", ptr %"233_1", align 8
  store i64 %"2164", ptr %"233_2", align 8
  store i64 %"3165", ptr %"233_3", align 8
  %"233_0166" = load i64, ptr %"233_0", align 8
  %"233_1167" = load i64, ptr %"233_1", align 8
  %"233_2168" = load i64, ptr %"233_2", align 8
  %86 = insertvalue { i1, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"233_0166", 1
  %87 = insertvalue { i1, i64, i64, i64, i64 } %86, i64 %"233_1167", 2
  %88 = insertvalue { i1, i64, i64, i64, i64 } %87, i64 %"233_2168", 3
  store { i1, i64, i64, i64, i64 } %88, ptr %"235_0", align 8
  %"235_0169" = load { i1, i64, i64, i64, i64 }, ptr %"235_0", align 8
  store { i1, i64, i64, i64, i64 } %"235_0169", ptr %"0144", align 8
  br label %cond_exit_227

cond_exit_227:                                    ; preds = %cond_227_case_1, %cond_227_case_0
  %"0145" = load { i1, i64, i64, i64, i64 }, ptr %"0144", align 8
  store { i1, i64, i64, i64, i64 } %"0145", ptr %"227_0", align 8
  %"227_0170" = load { i1, i64, i64, i64, i64 }, ptr %"227_0", align 8
  %"226_0171" = load { ptr, ptr, i64 }, ptr %"226_0", align 8
  store { i1, i64, i64, i64, i64 } %"227_0170", ptr %"227_0", align 8
  store { ptr, ptr, i64 } %"226_0171", ptr %"226_0", align 8
  %"227_0172" = load { i1, i64, i64, i64, i64 }, ptr %"227_0", align 8
  %"226_0173" = load { ptr, ptr, i64 }, ptr %"226_0", align 8
  %89 = extractvalue { i1, i64, i64, i64, i64 } %"227_0172", 0
  switch i1 %89, label %90 [
    i1 true, label %95
  ]

90:                                               ; preds = %cond_exit_227
  %91 = extractvalue { i1, i64, i64, i64, i64 } %"227_0172", 1
  %92 = extractvalue { i1, i64, i64, i64, i64 } %"227_0172", 2
  %93 = extractvalue { i1, i64, i64, i64, i64 } %"227_0172", 3
  %94 = extractvalue { i1, i64, i64, i64, i64 } %"227_0172", 4
  store i64 %91, ptr %"239_0", align 8
  store i64 %92, ptr %"239_1", align 8
  store i64 %93, ptr %"239_2", align 8
  store i64 %94, ptr %"239_3", align 8
  store { ptr, ptr, i64 } %"226_0173", ptr %"239_4", align 8
  br label %10

95:                                               ; preds = %cond_exit_227
  %96 = extractvalue { i1, i64, i64, i64, i64 } %"227_0172", 1
  %97 = extractvalue { i1, i64, i64, i64, i64 } %"227_0172", 2
  %98 = extractvalue { i1, i64, i64, i64, i64 } %"227_0172", 3
  store i64 %96, ptr %"247_0", align 8
  store i64 %97, ptr %"247_1", align 8
  store i64 %98, ptr %"247_2", align 8
  store { ptr, ptr, i64 } %"226_0173", ptr %"247_3", align 8
  br label %15

cond_256_case_0:                                  ; preds = %21
  br label %cond_exit_256

cond_256_case_1:                                  ; preds = %22
  %"0226" = load { { i64, i64, i64 }, i64 }, ptr %"0225", align 8
  store { { i64, i64, i64 }, i64 } %"0226", ptr %"261_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"263_0", align 8
  %"263_0227" = load { i32, ptr }, ptr %"263_0", align 8
  %"261_0228" = load { { i64, i64, i64 }, i64 }, ptr %"261_0", align 8
  %99 = extractvalue { i32, ptr } %"263_0227", 0
  %shift_code229 = add i32 %99, 1000
  %100 = extractvalue { i32, ptr } %"263_0227", 1
  call void @panic(i32 %shift_code229, ptr %100)
  br label %cond_exit_256

cond_exit_256:                                    ; preds = %cond_256_case_1, %cond_256_case_0
  %"140_1230" = load { ptr, ptr, i64 }, ptr %"140_1", align 8
  %array_ptr231 = extractvalue { ptr, ptr, i64 } %"140_1230", 0
  %array_mask_ptr232 = extractvalue { ptr, ptr, i64 } %"140_1230", 1
  %array_offset233 = extractvalue { ptr, ptr, i64 } %"140_1230", 2
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

declare void @___rz(i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.a_place_taken_twice.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
