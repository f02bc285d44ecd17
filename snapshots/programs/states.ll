; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_ghz.AEA50C4A.0 = private constant [15 x i8] c"\0EUSER:STATE:ghz"
@e_tket.rotat.20D0216B.0 = private constant [55 x i8] c"6EXIT:INT:tket.rotation.from_halfturns_unchecked failed"
@res_product.18117957.0 = private constant [19 x i8] c"\12USER:STATE:product"
@res_reversed.22BDFB76.0 = private constant [20 x i8] c"\13USER:STATE:reversed"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.3 = private constant [3 x i1] zeroinitializer
@array.mask.2 = private constant [2 x i1] zeroinitializer

define internal void @__hugr__.states.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca222 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca253 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"176_0" = alloca i64, align 8
  %"174_0" = alloca i64, align 8
  %"172_0" = alloca i64, align 8
  %"170_0" = alloca i64, align 8
  %"153_0" = alloca double, align 8
  %"150_0" = alloca double, align 8
  %"147_0" = alloca double, align 8
  %"142_0" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"129_0" = alloca double, align 8
  %"146_0" = alloca double, align 8
  %"127_0" = alloca double, align 8
  %"145_0" = alloca double, align 8
  %"125_0" = alloca double, align 8
  %"144_0" = alloca double, align 8
  %"122_0" = alloca i64, align 8
  %"120_0" = alloca i64, align 8
  %"114_0" = alloca i64, align 8
  %"111_0" = alloca i64, align 8
  %"109_0" = alloca { i64, i64, i64 }, align 8
  %"5_0" = alloca i64, align 8
  %"4_0" = alloca { ptr, ptr, i64 }, align 8
  %"7_0" = alloca { ptr, ptr, i64 }, align 8
  %"7_1" = alloca i64, align 8
  %"8_0" = alloca { i64, i64, i64 }, align 8
  %"8_1" = alloca { ptr, ptr, i64 }, align 8
  %"8_2" = alloca i64, align 8
  %"12_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"12_1" = alloca { ptr, ptr, i64 }, align 8
  %"12_2" = alloca i64, align 8
  %"106_0" = alloca i64, align 8
  %"104_0" = alloca i64, align 8
  %"10_0" = alloca i64, align 8
  %"10_1" = alloca i64, align 8
  %"10_2" = alloca i64, align 8
  %"11_0" = alloca { i64, i64, i64 }, align 8
  %"35_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"37_0" = alloca { i64, i64, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"48_0" = alloca i64, align 8
  %"48_1" = alloca i64, align 8
  %"48_2" = alloca i64, align 8
  %"58_0" = alloca i64, align 8
  %"58_1" = alloca i64, align 8
  %"58_2" = alloca i64, align 8
  %"64_0" = alloca i1, align 1
  %"64_1" = alloca i64, align 8
  %"64_2" = alloca i64, align 8
  %"64_3" = alloca i64, align 8
  %"92_0" = alloca i64, align 8
  %"92_1" = alloca i64, align 8
  %"92_2" = alloca i64, align 8
  %"39_0" = alloca i1, align 1
  %"41_0" = alloca i64, align 8
  %"44_0" = alloca i64, align 8
  %"42_0" = alloca i64, align 8
  %"41_1" = alloca i64, align 8
  %"41_2" = alloca i64, align 8
  %"55_0" = alloca {}, align 8
  %"50_0" = alloca i1, align 1
  %"51_0" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"61_0" = alloca {}, align 8
  %"60_0" = alloca i1, align 1
  %"66_0" = alloca { i1, i64, i64, i64 }, align 8
  %"82_0" = alloca i64, align 8
  %"80_0" = alloca i64, align 8
  %"064" = alloca { i1, i64, i64, i64 }, align 8
  %"066" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"68_1" = alloca i64, align 8
  %"68_2" = alloca i64, align 8
  %"73_0" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"70_0" = alloca { i1, i64, i64, i64 }, align 8
  %"074" = alloca i64, align 8
  %"175" = alloca i64, align 8
  %"276" = alloca i64, align 8
  %"76_0" = alloca i64, align 8
  %"76_1" = alloca i64, align 8
  %"76_2" = alloca i64, align 8
  %"78_0" = alloca { i1, i64, i64, i64 }, align 8
  %"89_0" = alloca {}, align 8
  %"87_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"102_0" = alloca {}, align 8
  %"97_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"100_0" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"94_0" = alloca i64, align 8
  %"95_0" = alloca { i64, i64, i64 }, align 8
  %"96_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0105" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1106" = alloca { ptr, ptr, i64 }, align 8
  %"2107" = alloca i64, align 8
  %"0111" = alloca { ptr, ptr, i64 }, align 8
  %"1112" = alloca i64, align 8
  %"14_0" = alloca { ptr, ptr, i64 }, align 8
  %"14_1" = alloca i64, align 8
  %"16_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0118" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1119" = alloca { ptr, ptr, i64 }, align 8
  %"2120" = alloca i64, align 8
  %"19_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"19_1" = alloca { ptr, ptr, i64 }, align 8
  %"19_2" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"30_0" = alloca i64, align 8
  %"26_0" = alloca i64, align 8
  %"25_0" = alloca i64, align 8
  %"27_0" = alloca { ptr, ptr, i64 }, align 8
  %"21_0" = alloca i64, align 8
  %"21_1" = alloca { i64, i64, i64 }, align 8
  %"22_0" = alloca i64, align 8
  %"22_1" = alloca i64, align 8
  %"22_2" = alloca i64, align 8
  %"23_0" = alloca { i64, i64, i64 }, align 8
  %"24_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"108_0" = alloca { ptr, ptr, i64 }, align 8
  %"108_1" = alloca i64, align 8
  %"116_0" = alloca i64, align 8
  %"113_0" = alloca { ptr, ptr, i64 }, align 8
  %"113_1" = alloca i64, align 8
  %"117_0" = alloca i64, align 8
  %"117_1" = alloca i64, align 8
  %"118_0" = alloca { ptr, ptr, i64 }, align 8
  %"119_0" = alloca { ptr, ptr, i64 }, align 8
  %"119_1" = alloca i64, align 8
  %"124_0" = alloca i64, align 8
  %"124_1" = alloca i64, align 8
  %"131_0" = alloca { ptr, ptr, i64 }, align 8
  %"132_0" = alloca { ptr, ptr, i64 }, align 8
  %"133_0" = alloca { ptr, i64 }, align 8
  %"134_0" = alloca { ptr, i64 }, align 8
  %"156_0" = alloca { ptr, ptr, i64 }, align 8
  %"135_0" = alloca i64, align 8
  %"152_0" = alloca i64, align 8
  %"155_0" = alloca i64, align 8
  %"136_0" = alloca i64, align 8
  %"149_0" = alloca i64, align 8
  %"157_0" = alloca { ptr, ptr, i64 }, align 8
  %"137_0" = alloca double, align 8
  %"138_0" = alloca double, align 8
  %"139_0" = alloca double, align 8
  %"158_0" = alloca { ptr, i64 }, align 8
  %"159_0" = alloca { ptr, i64 }, align 8
  %"160_0" = alloca { ptr, ptr, i64 }, align 8
  %"161_0" = alloca i64, align 8
  %"161_1" = alloca i64, align 8
  %"162_0" = alloca { ptr, ptr, i64 }, align 8
  %"163_0" = alloca { ptr, i64 }, align 8
  %"164_0" = alloca { ptr, i64 }, align 8
  %"165_0" = alloca { ptr, ptr, i64 }, align 8
  %"166_0" = alloca i64, align 8
  %"166_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 1, ptr %"176_0", align 8
  store i64 1, ptr %"174_0", align 8
  store i64 0, ptr %"172_0", align 8
  store i64 0, ptr %"170_0", align 8
  store double 0x3FE6666666666666, ptr %"153_0", align 8
  store double 3.000000e-01, ptr %"150_0", align 8
  store double 3.800000e+00, ptr %"147_0", align 8
  store i64 2, ptr %"142_0", align 8
  store i64 1, ptr %"140_0", align 8
  store double -2.000000e-01, ptr %"129_0", align 8
  %"129_01" = load double, ptr %"129_0", align 8
  store double %"129_01", ptr %"146_0", align 8
  store double 0x3FE6666666666666, ptr %"127_0", align 8
  %"127_02" = load double, ptr %"127_0", align 8
  store double %"127_02", ptr %"145_0", align 8
  store double 3.000000e-01, ptr %"125_0", align 8
  %"125_03" = load double, ptr %"125_0", align 8
  store double %"125_03", ptr %"144_0", align 8
  store i64 2, ptr %"122_0", align 8
  store i64 0, ptr %"120_0", align 8
  store i64 1, ptr %"114_0", align 8
  store i64 0, ptr %"111_0", align 8
  store { i64, i64, i64 } { i64 0, i64 3, i64 1 }, ptr %"109_0", align 8
  store i64 0, ptr %"5_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"4_0", align 8
  %"109_04" = load { i64, i64, i64 }, ptr %"109_0", align 8
  %"4_05" = load { ptr, ptr, i64 }, ptr %"4_0", align 8
  %"5_06" = load i64, ptr %"5_0", align 8
  store { i64, i64, i64 } %"109_04", ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"4_05", ptr %"8_1", align 8
  store i64 %"5_06", ptr %"8_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %113, %entry_block
  %"8_07" = load { i64, i64, i64 }, ptr %"8_0", align 8
  %"8_18" = load { ptr, ptr, i64 }, ptr %"8_1", align 8
  %"8_29" = load i64, ptr %"8_2", align 8
  store { i64, i64, i64 } %"8_07", ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"8_18", ptr %"8_1", align 8
  store i64 %"8_29", ptr %"8_2", align 8
  store i64 1, ptr %"106_0", align 8
  store i64 3, ptr %"104_0", align 8
  %"8_010" = load { i64, i64, i64 }, ptr %"8_0", align 8
  %5 = extractvalue { i64, i64, i64 } %"8_010", 0
  %6 = extractvalue { i64, i64, i64 } %"8_010", 1
  %7 = extractvalue { i64, i64, i64 } %"8_010", 2
  store i64 %5, ptr %"10_0", align 8
  store i64 %6, ptr %"10_1", align 8
  store i64 %7, ptr %"10_2", align 8
  %"10_011" = load i64, ptr %"10_0", align 8
  %"104_012" = load i64, ptr %"104_0", align 8
  %"106_013" = load i64, ptr %"106_0", align 8
  %8 = insertvalue { i64, i64, i64 } poison, i64 %"10_011", 0
  %9 = insertvalue { i64, i64, i64 } %8, i64 %"104_012", 1
  %10 = insertvalue { i64, i64, i64 } %9, i64 %"106_013", 2
  store { i64, i64, i64 } %10, ptr %"11_0", align 8
  %"11_014" = load { i64, i64, i64 }, ptr %"11_0", align 8
  store { i64, i64, i64 } %"11_014", ptr %"37_0", align 8
  br label %57

loop_out:                                         ; preds = %115
  %"7_0145" = load { ptr, ptr, i64 }, ptr %"7_0", align 8
  %"111_0146" = load i64, ptr %"111_0", align 8
  %array_ptr147 = extractvalue { ptr, ptr, i64 } %"7_0145", 0
  %array_mask_ptr148 = extractvalue { ptr, ptr, i64 } %"7_0145", 1
  %array_offset149 = extractvalue { ptr, ptr, i64 } %"7_0145", 2
  call void @__barray_check_bounds(i64 3, i64 %"111_0146")
  %11 = add i64 %"111_0146", %array_offset149
  call void @__barray_mask_borrow(ptr %array_mask_ptr148, i64 %11)
  %12 = getelementptr inbounds i64, ptr %array_ptr147, i64 %11
  %13 = load i64, ptr %12, align 8
  store { ptr, ptr, i64 } %"7_0145", ptr %"108_0", align 8
  store i64 %13, ptr %"108_1", align 8
  %"108_1150" = load i64, ptr %"108_1", align 8
  %14 = call i64 @__hugr__.__tk2_helios_h.357(i64 %"108_1150")
  store i64 %14, ptr %"116_0", align 8
  %"108_0151" = load { ptr, ptr, i64 }, ptr %"108_0", align 8
  %"114_0152" = load i64, ptr %"114_0", align 8
  %array_ptr153 = extractvalue { ptr, ptr, i64 } %"108_0151", 0
  %array_mask_ptr154 = extractvalue { ptr, ptr, i64 } %"108_0151", 1
  %array_offset155 = extractvalue { ptr, ptr, i64 } %"108_0151", 2
  call void @__barray_check_bounds(i64 3, i64 %"114_0152")
  %15 = add i64 %"114_0152", %array_offset155
  call void @__barray_mask_borrow(ptr %array_mask_ptr154, i64 %15)
  %16 = getelementptr inbounds i64, ptr %array_ptr153, i64 %15
  %17 = load i64, ptr %16, align 8
  store { ptr, ptr, i64 } %"108_0151", ptr %"113_0", align 8
  store i64 %17, ptr %"113_1", align 8
  %"116_0156" = load i64, ptr %"116_0", align 8
  %"113_1157" = load i64, ptr %"113_1", align 8
  %18 = call { i64, i64 } @__hugr__.__tk2_helios_cx.368(i64 %"116_0156", i64 %"113_1157")
  %19 = extractvalue { i64, i64 } %18, 0
  %20 = extractvalue { i64, i64 } %18, 1
  store i64 %19, ptr %"117_0", align 8
  store i64 %20, ptr %"117_1", align 8
  %"113_0158" = load { ptr, ptr, i64 }, ptr %"113_0", align 8
  %"120_0159" = load i64, ptr %"120_0", align 8
  %"117_0160" = load i64, ptr %"117_0", align 8
  %array_ptr161 = extractvalue { ptr, ptr, i64 } %"113_0158", 0
  %array_mask_ptr162 = extractvalue { ptr, ptr, i64 } %"113_0158", 1
  %array_offset163 = extractvalue { ptr, ptr, i64 } %"113_0158", 2
  call void @__barray_check_bounds(i64 3, i64 %"120_0159")
  %21 = add i64 %"120_0159", %array_offset163
  call void @__barray_mask_return(ptr %array_mask_ptr162, i64 %21)
  %22 = getelementptr inbounds i64, ptr %array_ptr161, i64 %21
  store i64 %"117_0160", ptr %22, align 8
  store { ptr, ptr, i64 } %"113_0158", ptr %"118_0", align 8
  %"118_0164" = load { ptr, ptr, i64 }, ptr %"118_0", align 8
  %"122_0165" = load i64, ptr %"122_0", align 8
  %array_ptr166 = extractvalue { ptr, ptr, i64 } %"118_0164", 0
  %array_mask_ptr167 = extractvalue { ptr, ptr, i64 } %"118_0164", 1
  %array_offset168 = extractvalue { ptr, ptr, i64 } %"118_0164", 2
  call void @__barray_check_bounds(i64 3, i64 %"122_0165")
  %23 = add i64 %"122_0165", %array_offset168
  call void @__barray_mask_borrow(ptr %array_mask_ptr167, i64 %23)
  %24 = getelementptr inbounds i64, ptr %array_ptr166, i64 %23
  %25 = load i64, ptr %24, align 8
  store { ptr, ptr, i64 } %"118_0164", ptr %"119_0", align 8
  store i64 %25, ptr %"119_1", align 8
  %"117_1169" = load i64, ptr %"117_1", align 8
  %"119_1170" = load i64, ptr %"119_1", align 8
  %26 = call { i64, i64 } @__hugr__.__tk2_helios_cx.368(i64 %"117_1169", i64 %"119_1170")
  %27 = extractvalue { i64, i64 } %26, 0
  %28 = extractvalue { i64, i64 } %26, 1
  store i64 %27, ptr %"124_0", align 8
  store i64 %28, ptr %"124_1", align 8
  %"119_0171" = load { ptr, ptr, i64 }, ptr %"119_0", align 8
  %"140_0172" = load i64, ptr %"140_0", align 8
  %"124_0173" = load i64, ptr %"124_0", align 8
  %array_ptr174 = extractvalue { ptr, ptr, i64 } %"119_0171", 0
  %array_mask_ptr175 = extractvalue { ptr, ptr, i64 } %"119_0171", 1
  %array_offset176 = extractvalue { ptr, ptr, i64 } %"119_0171", 2
  call void @__barray_check_bounds(i64 3, i64 %"140_0172")
  %29 = add i64 %"140_0172", %array_offset176
  call void @__barray_mask_return(ptr %array_mask_ptr175, i64 %29)
  %30 = getelementptr inbounds i64, ptr %array_ptr174, i64 %29
  store i64 %"124_0173", ptr %30, align 8
  store { ptr, ptr, i64 } %"119_0171", ptr %"131_0", align 8
  %"131_0177" = load { ptr, ptr, i64 }, ptr %"131_0", align 8
  %"142_0178" = load i64, ptr %"142_0", align 8
  %"124_1179" = load i64, ptr %"124_1", align 8
  %array_ptr180 = extractvalue { ptr, ptr, i64 } %"131_0177", 0
  %array_mask_ptr181 = extractvalue { ptr, ptr, i64 } %"131_0177", 1
  %array_offset182 = extractvalue { ptr, ptr, i64 } %"131_0177", 2
  call void @__barray_check_bounds(i64 3, i64 %"142_0178")
  %31 = add i64 %"142_0178", %array_offset182
  call void @__barray_mask_return(ptr %array_mask_ptr181, i64 %31)
  %32 = getelementptr inbounds i64, ptr %array_ptr180, i64 %31
  store i64 %"124_1179", ptr %32, align 8
  store { ptr, ptr, i64 } %"131_0177", ptr %"132_0", align 8
  %"132_0183" = load { ptr, ptr, i64 }, ptr %"132_0", align 8
  %array_ptr184 = extractvalue { ptr, ptr, i64 } %"132_0183", 0
  %array_mask_ptr185 = extractvalue { ptr, ptr, i64 } %"132_0183", 1
  %array_offset186 = extractvalue { ptr, ptr, i64 } %"132_0183", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr185, i64 %array_offset186, i64 3)
  %33 = insertvalue { ptr, i64 } poison, ptr %array_ptr184, 0
  %34 = insertvalue { ptr, i64 } %33, i64 %array_offset186, 1
  %array_ptr187 = extractvalue { ptr, ptr, i64 } %"132_0183", 0
  %array_mask_ptr188 = extractvalue { ptr, ptr, i64 } %"132_0183", 1
  %array_offset189 = extractvalue { ptr, ptr, i64 } %"132_0183", 2
  call void @heap_free(ptr %array_mask_ptr188)
  store { ptr, i64 } %34, ptr %"133_0", align 8
  %"133_0190" = load { ptr, i64 }, ptr %"133_0", align 8
  %tag_len = load i8, ptr @res_ghz.AEA50C4A.0, align 1
  %tag_len191 = zext i8 %tag_len to i64
  %array_ptr192 = extractvalue { ptr, i64 } %"133_0190", 0
  %array_offset193 = extractvalue { ptr, i64 } %"133_0190", 1
  %35 = getelementptr inbounds i64, ptr %array_ptr192, i64 %array_offset193
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 3, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %35, ptr %arr_ptr, align 8
  store ptr @array.mask.3, ptr %mask_ptr, align 8
  %36 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_state_result(ptr @res_ghz.AEA50C4A.0, i64 %tag_len191, ptr %out_arr_alloca)
  store { ptr, i64 } %"133_0190", ptr %"134_0", align 8
  %"134_0194" = load { ptr, i64 }, ptr %"134_0", align 8
  %array_ptr195 = extractvalue { ptr, i64 } %"134_0194", 0
  %array_offset196 = extractvalue { ptr, i64 } %"134_0194", 1
  %37 = add i64 3, %array_offset196
  %38 = udiv i64 %37, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %39 = add i64 %38, 1
  %array_size197 = mul i64 %39, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %40 = call ptr @heap_alloc(i64 %array_size197)
  call void @llvm.memset.p0.i64(ptr %40, i8 0, i64 %array_size197, i1 false)
  %41 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr195, 0
  %42 = insertvalue { ptr, ptr, i64 } %41, ptr %40, 1
  %43 = insertvalue { ptr, ptr, i64 } %42, i64 %array_offset196, 2
  store { ptr, ptr, i64 } %43, ptr %"156_0", align 8
  %44 = call i64 @__hugr__.__tk2_helios_qalloc.343()
  store i64 %44, ptr %"135_0", align 8
  %"135_0198" = load i64, ptr %"135_0", align 8
  %"150_0199" = load double, ptr %"150_0", align 8
  %45 = call i64 @__hugr__.__tk2_helios_ry.388(i64 %"135_0198", double %"150_0199")
  store i64 %45, ptr %"152_0", align 8
  %"152_0200" = load i64, ptr %"152_0", align 8
  %"153_0201" = load double, ptr %"153_0", align 8
  %46 = call i64 @__hugr__.__tk2_helios_rz.399(i64 %"152_0200", double %"153_0201")
  store i64 %46, ptr %"155_0", align 8
  %47 = call i64 @__hugr__.__tk2_helios_qalloc.343()
  store i64 %47, ptr %"136_0", align 8
  %"136_0202" = load i64, ptr %"136_0", align 8
  %"147_0203" = load double, ptr %"147_0", align 8
  %48 = call i64 @__hugr__.__tk2_helios_ry.388(i64 %"136_0202", double %"147_0203")
  store i64 %48, ptr %"149_0", align 8
  %"155_0204" = load i64, ptr %"155_0", align 8
  %"149_0205" = load i64, ptr %"149_0", align 8
  %array_size206 = mul i64 2, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %49 = call ptr @heap_alloc(i64 %array_size206)
  %50 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %50, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %51 = insertvalue { ptr, ptr, i64 } poison, ptr %49, 0
  %52 = insertvalue { ptr, ptr, i64 } %51, ptr %50, 1
  %53 = insertvalue { ptr, ptr, i64 } %52, i64 0, 2
  %54 = getelementptr inbounds i64, ptr %49, i64 0
  store i64 %"155_0204", ptr %54, align 8
  %55 = getelementptr inbounds i64, ptr %49, i64 1
  store i64 %"149_0205", ptr %55, align 8
  store { ptr, ptr, i64 } %53, ptr %"157_0", align 8
  %"144_0207" = load double, ptr %"144_0", align 8
  %56 = call i1 @llvm.is.fpclass.f64(double %"144_0207", i32 504)
  br i1 %56, label %117, label %116

57:                                               ; preds = %loop_body
  %"37_015" = load { i64, i64, i64 }, ptr %"37_0", align 8
  store { i64, i64, i64 } %"37_015", ptr %"37_0", align 8
  store i64 1, ptr %"44_0", align 8
  store i64 3, ptr %"42_0", align 8
  %"37_016" = load { i64, i64, i64 }, ptr %"37_0", align 8
  %58 = extractvalue { i64, i64, i64 } %"37_016", 0
  %59 = extractvalue { i64, i64, i64 } %"37_016", 1
  %60 = extractvalue { i64, i64, i64 } %"37_016", 2
  store i64 %58, ptr %"41_0", align 8
  store i64 %59, ptr %"41_1", align 8
  store i64 %60, ptr %"41_2", align 8
  store i1 true, ptr %"39_0", align 1
  %"39_017" = load i1, ptr %"39_0", align 1
  %"41_018" = load i64, ptr %"41_0", align 8
  %"44_019" = load i64, ptr %"44_0", align 8
  %"42_020" = load i64, ptr %"42_0", align 8
  store i1 %"39_017", ptr %"39_0", align 1
  store i64 %"41_018", ptr %"41_0", align 8
  store i64 %"44_019", ptr %"44_0", align 8
  store i64 %"42_020", ptr %"42_0", align 8
  %"39_021" = load i1, ptr %"39_0", align 1
  %"41_022" = load i64, ptr %"41_0", align 8
  %"44_023" = load i64, ptr %"44_0", align 8
  %"42_024" = load i64, ptr %"42_0", align 8
  switch i1 %"39_021", label %61 [
    i1 true, label %62
  ]

61:                                               ; preds = %57
  store i64 %"41_022", ptr %"58_0", align 8
  store i64 %"44_023", ptr %"58_1", align 8
  store i64 %"42_024", ptr %"58_2", align 8
  br label %67

62:                                               ; preds = %57
  store i64 %"41_022", ptr %"48_0", align 8
  store i64 %"44_023", ptr %"48_1", align 8
  store i64 %"42_024", ptr %"48_2", align 8
  br label %63

63:                                               ; preds = %62
  %"48_026" = load i64, ptr %"48_0", align 8
  %"48_127" = load i64, ptr %"48_1", align 8
  %"48_228" = load i64, ptr %"48_2", align 8
  store i64 %"48_026", ptr %"48_0", align 8
  store i64 %"48_127", ptr %"48_1", align 8
  store i64 %"48_228", ptr %"48_2", align 8
  store {} undef, ptr %"55_0", align 1
  store i64 3, ptr %"53_0", align 8
  store i64 1, ptr %"51_0", align 8
  %"48_029" = load i64, ptr %"48_0", align 8
  %"53_030" = load i64, ptr %"53_0", align 8
  %64 = icmp sge i64 %"48_029", %"53_030"
  %65 = select i1 %64, i1 true, i1 false
  store i1 %65, ptr %"50_0", align 1
  %"55_031" = load {}, ptr %"55_0", align 1
  %"50_032" = load i1, ptr %"50_0", align 1
  %"48_033" = load i64, ptr %"48_0", align 8
  %"51_034" = load i64, ptr %"51_0", align 8
  %"53_035" = load i64, ptr %"53_0", align 8
  store {} %"55_031", ptr %"55_0", align 1
  store i1 %"50_032", ptr %"50_0", align 1
  store i64 %"48_033", ptr %"48_0", align 8
  store i64 %"51_034", ptr %"51_0", align 8
  store i64 %"53_035", ptr %"53_0", align 8
  %"55_036" = load {}, ptr %"55_0", align 1
  %"50_037" = load i1, ptr %"50_0", align 1
  %"48_038" = load i64, ptr %"48_0", align 8
  %"51_039" = load i64, ptr %"51_0", align 8
  %"53_040" = load i64, ptr %"53_0", align 8
  switch i1 false, label %66 [
  ]

66:                                               ; preds = %63
  store i1 %"50_037", ptr %"64_0", align 1
  store i64 %"48_038", ptr %"64_1", align 8
  store i64 %"51_039", ptr %"64_2", align 8
  store i64 %"53_040", ptr %"64_3", align 8
  br label %71

67:                                               ; preds = %61
  %"58_041" = load i64, ptr %"58_0", align 8
  %"58_142" = load i64, ptr %"58_1", align 8
  %"58_243" = load i64, ptr %"58_2", align 8
  store i64 %"58_041", ptr %"58_0", align 8
  store i64 %"58_142", ptr %"58_1", align 8
  store i64 %"58_243", ptr %"58_2", align 8
  store {} undef, ptr %"61_0", align 1
  %"58_044" = load i64, ptr %"58_0", align 8
  %"58_245" = load i64, ptr %"58_2", align 8
  %68 = icmp sle i64 %"58_044", %"58_245"
  %69 = select i1 %68, i1 true, i1 false
  store i1 %69, ptr %"60_0", align 1
  %"61_046" = load {}, ptr %"61_0", align 1
  %"60_047" = load i1, ptr %"60_0", align 1
  %"58_048" = load i64, ptr %"58_0", align 8
  %"58_149" = load i64, ptr %"58_1", align 8
  %"58_250" = load i64, ptr %"58_2", align 8
  store {} %"61_046", ptr %"61_0", align 1
  store i1 %"60_047", ptr %"60_0", align 1
  store i64 %"58_048", ptr %"58_0", align 8
  store i64 %"58_149", ptr %"58_1", align 8
  store i64 %"58_250", ptr %"58_2", align 8
  %"61_051" = load {}, ptr %"61_0", align 1
  %"60_052" = load i1, ptr %"60_0", align 1
  %"58_053" = load i64, ptr %"58_0", align 8
  %"58_154" = load i64, ptr %"58_1", align 8
  %"58_255" = load i64, ptr %"58_2", align 8
  switch i1 false, label %70 [
  ]

70:                                               ; preds = %67
  store i1 %"60_052", ptr %"64_0", align 1
  store i64 %"58_053", ptr %"64_1", align 8
  store i64 %"58_154", ptr %"64_2", align 8
  store i64 %"58_255", ptr %"64_3", align 8
  br label %71

71:                                               ; preds = %70, %66
  %"64_056" = load i1, ptr %"64_0", align 1
  %"64_157" = load i64, ptr %"64_1", align 8
  %"64_258" = load i64, ptr %"64_2", align 8
  %"64_359" = load i64, ptr %"64_3", align 8
  store i1 %"64_056", ptr %"64_0", align 1
  store i64 %"64_157", ptr %"64_1", align 8
  store i64 %"64_258", ptr %"64_2", align 8
  store i64 %"64_359", ptr %"64_3", align 8
  store i64 3, ptr %"82_0", align 8
  store i64 1, ptr %"80_0", align 8
  %"64_060" = load i1, ptr %"64_0", align 1
  %"64_161" = load i64, ptr %"64_1", align 8
  %"80_062" = load i64, ptr %"80_0", align 8
  %"82_063" = load i64, ptr %"82_0", align 8
  switch i1 %"64_060", label %72 [
    i1 true, label %73
  ]

72:                                               ; preds = %71
  store i64 %"64_161", ptr %"066", align 8
  store i64 %"80_062", ptr %"1", align 8
  store i64 %"82_063", ptr %"2", align 8
  br label %cond_66_case_0

73:                                               ; preds = %71
  store i64 %"64_161", ptr %"074", align 8
  store i64 %"80_062", ptr %"175", align 8
  store i64 %"82_063", ptr %"276", align 8
  br label %cond_66_case_1

74:                                               ; preds = %98
  store {} undef, ptr %"89_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"87_0", align 8
  %"89_083" = load {}, ptr %"89_0", align 1
  %"87_084" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"87_0", align 8
  store {} %"89_083", ptr %"89_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"87_084", ptr %"87_0", align 8
  %"89_085" = load {}, ptr %"89_0", align 1
  %"87_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"87_0", align 8
  switch i1 false, label %75 [
  ]

75:                                               ; preds = %74
  store { i1, { { i64, i64, i64 }, i64 } } %"87_086", ptr %"0", align 8
  br label %85

76:                                               ; preds = %94
  %"92_087" = load i64, ptr %"92_0", align 8
  %"92_188" = load i64, ptr %"92_1", align 8
  %"92_289" = load i64, ptr %"92_2", align 8
  store i64 %"92_087", ptr %"92_0", align 8
  store i64 %"92_188", ptr %"92_1", align 8
  store i64 %"92_289", ptr %"92_2", align 8
  store {} undef, ptr %"102_0", align 1
  store i64 3, ptr %"100_0", align 8
  store i64 1, ptr %"98_0", align 8
  %"92_090" = load i64, ptr %"92_0", align 8
  %"98_091" = load i64, ptr %"98_0", align 8
  %77 = add i64 %"92_090", %"98_091"
  store i64 %77, ptr %"94_0", align 8
  %"94_092" = load i64, ptr %"94_0", align 8
  %"100_093" = load i64, ptr %"100_0", align 8
  %"98_094" = load i64, ptr %"98_0", align 8
  %78 = insertvalue { i64, i64, i64 } poison, i64 %"94_092", 0
  %79 = insertvalue { i64, i64, i64 } %78, i64 %"100_093", 1
  %80 = insertvalue { i64, i64, i64 } %79, i64 %"98_094", 2
  store { i64, i64, i64 } %80, ptr %"95_0", align 8
  %"92_095" = load i64, ptr %"92_0", align 8
  %"95_096" = load { i64, i64, i64 }, ptr %"95_0", align 8
  %81 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"92_095", 1
  %82 = insertvalue { { i64, i64, i64 }, i64 } %81, { i64, i64, i64 } %"95_096", 0
  store { { i64, i64, i64 }, i64 } %82, ptr %"96_0", align 8
  %"96_097" = load { { i64, i64, i64 }, i64 }, ptr %"96_0", align 8
  %83 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"96_097", 1
  store { i1, { { i64, i64, i64 }, i64 } } %83, ptr %"97_0", align 8
  %"102_098" = load {}, ptr %"102_0", align 1
  %"97_099" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"97_0", align 8
  store {} %"102_098", ptr %"102_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"97_099", ptr %"97_0", align 8
  %"102_0100" = load {}, ptr %"102_0", align 1
  %"97_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"97_0", align 8
  switch i1 false, label %84 [
  ]

84:                                               ; preds = %76
  store { i1, { { i64, i64, i64 }, i64 } } %"97_0101", ptr %"0", align 8
  br label %85

85:                                               ; preds = %84, %75
  %"025" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"025", ptr %"35_0", align 8
  %"35_0102" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"35_0", align 8
  %"8_1103" = load { ptr, ptr, i64 }, ptr %"8_1", align 8
  %"8_2104" = load i64, ptr %"8_2", align 8
  %86 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"35_0102", 0
  switch i1 %86, label %87 [
    i1 true, label %88
  ]

87:                                               ; preds = %85
  store { ptr, ptr, i64 } %"8_1103", ptr %"0111", align 8
  store i64 %"8_2104", ptr %"1112", align 8
  br label %cond_12_case_0

88:                                               ; preds = %85
  %89 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"35_0102", 1
  store { { i64, i64, i64 }, i64 } %89, ptr %"0118", align 8
  store { ptr, ptr, i64 } %"8_1103", ptr %"1119", align 8
  store i64 %"8_2104", ptr %"2120", align 8
  br label %cond_12_case_1

cond_66_case_0:                                   ; preds = %72
  %"067" = load i64, ptr %"066", align 8
  %"168" = load i64, ptr %"1", align 8
  %"269" = load i64, ptr %"2", align 8
  store i64 %"067", ptr %"68_0", align 8
  store i64 %"168", ptr %"68_1", align 8
  store i64 %"269", ptr %"68_2", align 8
  store i64 3, ptr %"73_0", align 8
  store i64 1, ptr %"71_0", align 8
  %"68_070" = load i64, ptr %"68_0", align 8
  %"71_071" = load i64, ptr %"71_0", align 8
  %"73_072" = load i64, ptr %"73_0", align 8
  %90 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"68_070", 1
  %91 = insertvalue { i1, i64, i64, i64 } %90, i64 %"71_071", 2
  %92 = insertvalue { i1, i64, i64, i64 } %91, i64 %"73_072", 3
  store { i1, i64, i64, i64 } %92, ptr %"70_0", align 8
  %"70_073" = load { i1, i64, i64, i64 }, ptr %"70_0", align 8
  store { i1, i64, i64, i64 } %"70_073", ptr %"064", align 8
  br label %cond_exit_66

cond_66_case_1:                                   ; preds = %73
  %"077" = load i64, ptr %"074", align 8
  %"178" = load i64, ptr %"175", align 8
  %"279" = load i64, ptr %"276", align 8
  store i64 %"077", ptr %"76_0", align 8
  store i64 %"178", ptr %"76_1", align 8
  store i64 %"279", ptr %"76_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"78_0", align 8
  %"78_080" = load { i1, i64, i64, i64 }, ptr %"78_0", align 8
  store { i1, i64, i64, i64 } %"78_080", ptr %"064", align 8
  br label %cond_exit_66

cond_exit_66:                                     ; preds = %cond_66_case_1, %cond_66_case_0
  %"065" = load { i1, i64, i64, i64 }, ptr %"064", align 8
  store { i1, i64, i64, i64 } %"065", ptr %"66_0", align 8
  %"66_081" = load { i1, i64, i64, i64 }, ptr %"66_0", align 8
  store { i1, i64, i64, i64 } %"66_081", ptr %"66_0", align 8
  %"66_082" = load { i1, i64, i64, i64 }, ptr %"66_0", align 8
  %93 = extractvalue { i1, i64, i64, i64 } %"66_082", 0
  switch i1 %93, label %94 [
    i1 true, label %98
  ]

94:                                               ; preds = %cond_exit_66
  %95 = extractvalue { i1, i64, i64, i64 } %"66_082", 1
  %96 = extractvalue { i1, i64, i64, i64 } %"66_082", 2
  %97 = extractvalue { i1, i64, i64, i64 } %"66_082", 3
  store i64 %95, ptr %"92_0", align 8
  store i64 %96, ptr %"92_1", align 8
  store i64 %97, ptr %"92_2", align 8
  br label %76

98:                                               ; preds = %cond_exit_66
  br label %74

cond_12_case_0:                                   ; preds = %87
  %"0113" = load { ptr, ptr, i64 }, ptr %"0111", align 8
  %"1114" = load i64, ptr %"1112", align 8
  store { ptr, ptr, i64 } %"0113", ptr %"14_0", align 8
  store i64 %"1114", ptr %"14_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"16_0", align 8
  %"16_0115" = load { i1, { i64, i64, i64 } }, ptr %"16_0", align 8
  %"14_0116" = load { ptr, ptr, i64 }, ptr %"14_0", align 8
  %"14_1117" = load i64, ptr %"14_1", align 8
  store { i1, { i64, i64, i64 } } %"16_0115", ptr %"0105", align 8
  store { ptr, ptr, i64 } %"14_0116", ptr %"1106", align 8
  store i64 %"14_1117", ptr %"2107", align 8
  br label %cond_exit_12

cond_12_case_1:                                   ; preds = %88
  %"0121" = load { { i64, i64, i64 }, i64 }, ptr %"0118", align 8
  %"1122" = load { ptr, ptr, i64 }, ptr %"1119", align 8
  %"2123" = load i64, ptr %"2120", align 8
  store { { i64, i64, i64 }, i64 } %"0121", ptr %"19_0", align 8
  store { ptr, ptr, i64 } %"1122", ptr %"19_1", align 8
  store i64 %"2123", ptr %"19_2", align 8
  store i64 1, ptr %"33_0", align 8
  store i64 3, ptr %"31_0", align 8
  store i64 1, ptr %"28_0", align 8
  %"19_2124" = load i64, ptr %"19_2", align 8
  %"28_0125" = load i64, ptr %"28_0", align 8
  %99 = add i64 %"19_2124", %"28_0125"
  store i64 %99, ptr %"30_0", align 8
  %"19_2126" = load i64, ptr %"19_2", align 8
  store i64 %"19_2126", ptr %"26_0", align 8
  %100 = call i64 @__hugr__.__tk2_helios_qalloc.343()
  store i64 %100, ptr %"25_0", align 8
  %"19_1127" = load { ptr, ptr, i64 }, ptr %"19_1", align 8
  %"26_0128" = load i64, ptr %"26_0", align 8
  %"25_0129" = load i64, ptr %"25_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"19_1127", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"19_1127", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"19_1127", 2
  call void @__barray_check_bounds(i64 3, i64 %"26_0128")
  %101 = add i64 %"26_0128", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %101)
  %102 = getelementptr inbounds i64, ptr %array_ptr, i64 %101
  store i64 %"25_0129", ptr %102, align 8
  store { ptr, ptr, i64 } %"19_1127", ptr %"27_0", align 8
  %"19_0130" = load { { i64, i64, i64 }, i64 }, ptr %"19_0", align 8
  %103 = extractvalue { { i64, i64, i64 }, i64 } %"19_0130", 1
  %104 = extractvalue { { i64, i64, i64 }, i64 } %"19_0130", 0
  store i64 %103, ptr %"21_0", align 8
  store { i64, i64, i64 } %104, ptr %"21_1", align 8
  %"21_1131" = load { i64, i64, i64 }, ptr %"21_1", align 8
  %105 = extractvalue { i64, i64, i64 } %"21_1131", 0
  %106 = extractvalue { i64, i64, i64 } %"21_1131", 1
  %107 = extractvalue { i64, i64, i64 } %"21_1131", 2
  store i64 %105, ptr %"22_0", align 8
  store i64 %106, ptr %"22_1", align 8
  store i64 %107, ptr %"22_2", align 8
  %"22_0132" = load i64, ptr %"22_0", align 8
  %"31_0133" = load i64, ptr %"31_0", align 8
  %"33_0134" = load i64, ptr %"33_0", align 8
  %108 = insertvalue { i64, i64, i64 } poison, i64 %"22_0132", 0
  %109 = insertvalue { i64, i64, i64 } %108, i64 %"31_0133", 1
  %110 = insertvalue { i64, i64, i64 } %109, i64 %"33_0134", 2
  store { i64, i64, i64 } %110, ptr %"23_0", align 8
  %"23_0135" = load { i64, i64, i64 }, ptr %"23_0", align 8
  %111 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"23_0135", 1
  store { i1, { i64, i64, i64 } } %111, ptr %"24_0", align 8
  %"24_0136" = load { i1, { i64, i64, i64 } }, ptr %"24_0", align 8
  %"27_0137" = load { ptr, ptr, i64 }, ptr %"27_0", align 8
  %"30_0138" = load i64, ptr %"30_0", align 8
  store { i1, { i64, i64, i64 } } %"24_0136", ptr %"0105", align 8
  store { ptr, ptr, i64 } %"27_0137", ptr %"1106", align 8
  store i64 %"30_0138", ptr %"2107", align 8
  br label %cond_exit_12

cond_exit_12:                                     ; preds = %cond_12_case_1, %cond_12_case_0
  %"0108" = load { i1, { i64, i64, i64 } }, ptr %"0105", align 8
  %"1109" = load { ptr, ptr, i64 }, ptr %"1106", align 8
  %"2110" = load i64, ptr %"2107", align 8
  store { i1, { i64, i64, i64 } } %"0108", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"1109", ptr %"12_1", align 8
  store i64 %"2110", ptr %"12_2", align 8
  %"12_0139" = load { i1, { i64, i64, i64 } }, ptr %"12_0", align 8
  %"12_1140" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2141" = load i64, ptr %"12_2", align 8
  store { i1, { i64, i64, i64 } } %"12_0139", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"12_1140", ptr %"12_1", align 8
  store i64 %"12_2141", ptr %"12_2", align 8
  %"12_0142" = load { i1, { i64, i64, i64 } }, ptr %"12_0", align 8
  %"12_1143" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2144" = load i64, ptr %"12_2", align 8
  %112 = extractvalue { i1, { i64, i64, i64 } } %"12_0142", 0
  switch i1 %112, label %113 [
    i1 true, label %115
  ]

113:                                              ; preds = %cond_exit_12
  %114 = extractvalue { i1, { i64, i64, i64 } } %"12_0142", 1
  store { i64, i64, i64 } %114, ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"12_1143", ptr %"8_1", align 8
  store i64 %"12_2144", ptr %"8_2", align 8
  br label %loop_body

115:                                              ; preds = %cond_exit_12
  store { ptr, ptr, i64 } %"12_1143", ptr %"7_0", align 8
  store i64 %"12_2144", ptr %"7_1", align 8
  br label %loop_out

116:                                              ; preds = %loop_out
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

117:                                              ; preds = %loop_out
  store double %"144_0207", ptr %"137_0", align 8
  %"145_0208" = load double, ptr %"145_0", align 8
  %118 = call i1 @llvm.is.fpclass.f64(double %"145_0208", i32 504)
  br i1 %118, label %120, label %119

119:                                              ; preds = %117
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

120:                                              ; preds = %117
  store double %"145_0208", ptr %"138_0", align 8
  %"146_0209" = load double, ptr %"146_0", align 8
  %121 = call i1 @llvm.is.fpclass.f64(double %"146_0209", i32 504)
  br i1 %121, label %123, label %122

122:                                              ; preds = %120
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

123:                                              ; preds = %120
  store double %"146_0209", ptr %"139_0", align 8
  %"157_0210" = load { ptr, ptr, i64 }, ptr %"157_0", align 8
  %array_ptr211 = extractvalue { ptr, ptr, i64 } %"157_0210", 0
  %array_mask_ptr212 = extractvalue { ptr, ptr, i64 } %"157_0210", 1
  %array_offset213 = extractvalue { ptr, ptr, i64 } %"157_0210", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr212, i64 %array_offset213, i64 2)
  %124 = insertvalue { ptr, i64 } poison, ptr %array_ptr211, 0
  %125 = insertvalue { ptr, i64 } %124, i64 %array_offset213, 1
  %array_ptr214 = extractvalue { ptr, ptr, i64 } %"157_0210", 0
  %array_mask_ptr215 = extractvalue { ptr, ptr, i64 } %"157_0210", 1
  %array_offset216 = extractvalue { ptr, ptr, i64 } %"157_0210", 2
  call void @heap_free(ptr %array_mask_ptr215)
  store { ptr, i64 } %125, ptr %"158_0", align 8
  %"158_0217" = load { ptr, i64 }, ptr %"158_0", align 8
  %tag_len218 = load i8, ptr @res_product.18117957.0, align 1
  %tag_len219 = zext i8 %tag_len218 to i64
  %array_ptr220 = extractvalue { ptr, i64 } %"158_0217", 0
  %array_offset221 = extractvalue { ptr, i64 } %"158_0217", 1
  %126 = getelementptr inbounds i64, ptr %array_ptr220, i64 %array_offset221
  %x_ptr223 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca222, i32 0, i32 0
  %y_ptr224 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca222, i32 0, i32 1
  %arr_ptr225 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca222, i32 0, i32 2
  %mask_ptr226 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca222, i32 0, i32 3
  store i32 2, ptr %x_ptr223, align 4
  store i32 1, ptr %y_ptr224, align 4
  store ptr %126, ptr %arr_ptr225, align 8
  store ptr @array.mask.2, ptr %mask_ptr226, align 8
  %127 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca222, align 1
  call void @print_state_result(ptr @res_product.18117957.0, i64 %tag_len219, ptr %out_arr_alloca222)
  store { ptr, i64 } %"158_0217", ptr %"159_0", align 8
  %"159_0227" = load { ptr, i64 }, ptr %"159_0", align 8
  %array_ptr228 = extractvalue { ptr, i64 } %"159_0227", 0
  %array_offset229 = extractvalue { ptr, i64 } %"159_0227", 1
  %128 = add i64 2, %array_offset229
  %129 = udiv i64 %128, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %130 = add i64 %129, 1
  %array_size230 = mul i64 %130, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %131 = call ptr @heap_alloc(i64 %array_size230)
  call void @llvm.memset.p0.i64(ptr %131, i8 0, i64 %array_size230, i1 false)
  %132 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr228, 0
  %133 = insertvalue { ptr, ptr, i64 } %132, ptr %131, 1
  %134 = insertvalue { ptr, ptr, i64 } %133, i64 %array_offset229, 2
  store { ptr, ptr, i64 } %134, ptr %"160_0", align 8
  %"160_0231" = load { ptr, ptr, i64 }, ptr %"160_0", align 8
  %array_ptr232 = extractvalue { ptr, ptr, i64 } %"160_0231", 0
  %array_mask_ptr233 = extractvalue { ptr, ptr, i64 } %"160_0231", 1
  %array_offset234 = extractvalue { ptr, ptr, i64 } %"160_0231", 2
  %135 = add i64 %array_offset234, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr233, i64 %135)
  %136 = getelementptr inbounds i64, ptr %array_ptr232, i64 %135
  %137 = load i64, ptr %136, align 8
  %138 = add i64 %array_offset234, 1
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr233, i64 %138)
  %139 = getelementptr inbounds i64, ptr %array_ptr232, i64 %138
  %140 = load i64, ptr %139, align 8
  store i64 %137, ptr %"161_0", align 8
  store i64 %140, ptr %"161_1", align 8
  %array_ptr235 = extractvalue { ptr, ptr, i64 } %"160_0231", 0
  %array_mask_ptr236 = extractvalue { ptr, ptr, i64 } %"160_0231", 1
  %array_offset237 = extractvalue { ptr, ptr, i64 } %"160_0231", 2
  call void @heap_free(ptr %array_ptr235)
  call void @heap_free(ptr %array_mask_ptr236)
  %"161_1238" = load i64, ptr %"161_1", align 8
  %"161_0239" = load i64, ptr %"161_0", align 8
  %array_size240 = mul i64 2, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %141 = call ptr @heap_alloc(i64 %array_size240)
  %142 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %142, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %143 = insertvalue { ptr, ptr, i64 } poison, ptr %141, 0
  %144 = insertvalue { ptr, ptr, i64 } %143, ptr %142, 1
  %145 = insertvalue { ptr, ptr, i64 } %144, i64 0, 2
  %146 = getelementptr inbounds i64, ptr %141, i64 0
  store i64 %"161_1238", ptr %146, align 8
  %147 = getelementptr inbounds i64, ptr %141, i64 1
  store i64 %"161_0239", ptr %147, align 8
  store { ptr, ptr, i64 } %145, ptr %"162_0", align 8
  %"162_0241" = load { ptr, ptr, i64 }, ptr %"162_0", align 8
  %array_ptr242 = extractvalue { ptr, ptr, i64 } %"162_0241", 0
  %array_mask_ptr243 = extractvalue { ptr, ptr, i64 } %"162_0241", 1
  %array_offset244 = extractvalue { ptr, ptr, i64 } %"162_0241", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr243, i64 %array_offset244, i64 2)
  %148 = insertvalue { ptr, i64 } poison, ptr %array_ptr242, 0
  %149 = insertvalue { ptr, i64 } %148, i64 %array_offset244, 1
  %array_ptr245 = extractvalue { ptr, ptr, i64 } %"162_0241", 0
  %array_mask_ptr246 = extractvalue { ptr, ptr, i64 } %"162_0241", 1
  %array_offset247 = extractvalue { ptr, ptr, i64 } %"162_0241", 2
  call void @heap_free(ptr %array_mask_ptr246)
  store { ptr, i64 } %149, ptr %"163_0", align 8
  %"163_0248" = load { ptr, i64 }, ptr %"163_0", align 8
  %tag_len249 = load i8, ptr @res_reversed.22BDFB76.0, align 1
  %tag_len250 = zext i8 %tag_len249 to i64
  %array_ptr251 = extractvalue { ptr, i64 } %"163_0248", 0
  %array_offset252 = extractvalue { ptr, i64 } %"163_0248", 1
  %150 = getelementptr inbounds i64, ptr %array_ptr251, i64 %array_offset252
  %x_ptr254 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca253, i32 0, i32 0
  %y_ptr255 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca253, i32 0, i32 1
  %arr_ptr256 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca253, i32 0, i32 2
  %mask_ptr257 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca253, i32 0, i32 3
  store i32 2, ptr %x_ptr254, align 4
  store i32 1, ptr %y_ptr255, align 4
  store ptr %150, ptr %arr_ptr256, align 8
  store ptr @array.mask.2, ptr %mask_ptr257, align 8
  %151 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca253, align 1
  call void @print_state_result(ptr @res_reversed.22BDFB76.0, i64 %tag_len250, ptr %out_arr_alloca253)
  store { ptr, i64 } %"163_0248", ptr %"164_0", align 8
  %"164_0258" = load { ptr, i64 }, ptr %"164_0", align 8
  %array_ptr259 = extractvalue { ptr, i64 } %"164_0258", 0
  %array_offset260 = extractvalue { ptr, i64 } %"164_0258", 1
  %152 = add i64 2, %array_offset260
  %153 = udiv i64 %152, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %154 = add i64 %153, 1
  %array_size261 = mul i64 %154, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %155 = call ptr @heap_alloc(i64 %array_size261)
  call void @llvm.memset.p0.i64(ptr %155, i8 0, i64 %array_size261, i1 false)
  %156 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr259, 0
  %157 = insertvalue { ptr, ptr, i64 } %156, ptr %155, 1
  %158 = insertvalue { ptr, ptr, i64 } %157, i64 %array_offset260, 2
  store { ptr, ptr, i64 } %158, ptr %"165_0", align 8
  %"165_0262" = load { ptr, ptr, i64 }, ptr %"165_0", align 8
  %array_ptr263 = extractvalue { ptr, ptr, i64 } %"165_0262", 0
  %array_mask_ptr264 = extractvalue { ptr, ptr, i64 } %"165_0262", 1
  %array_offset265 = extractvalue { ptr, ptr, i64 } %"165_0262", 2
  %159 = add i64 %array_offset265, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr264, i64 %159)
  %160 = getelementptr inbounds i64, ptr %array_ptr263, i64 %159
  %161 = load i64, ptr %160, align 8
  %162 = add i64 %array_offset265, 1
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr264, i64 %162)
  %163 = getelementptr inbounds i64, ptr %array_ptr263, i64 %162
  %164 = load i64, ptr %163, align 8
  store i64 %161, ptr %"166_0", align 8
  store i64 %164, ptr %"166_1", align 8
  %array_ptr266 = extractvalue { ptr, ptr, i64 } %"165_0262", 0
  %array_mask_ptr267 = extractvalue { ptr, ptr, i64 } %"165_0262", 1
  %array_offset268 = extractvalue { ptr, ptr, i64 } %"165_0262", 2
  call void @heap_free(ptr %array_ptr266)
  call void @heap_free(ptr %array_mask_ptr267)
  %"166_0269" = load i64, ptr %"166_0", align 8
  call void @___qfree(i64 %"166_0269")
  %"166_1270" = load i64, ptr %"166_1", align 8
  call void @___qfree(i64 %"166_1270")
  %"156_0271" = load { ptr, ptr, i64 }, ptr %"156_0", align 8
  call void @"__hugr__.guppylang.std.quantum.discard_array$3.187"({ ptr, ptr, i64 } %"156_0271")
  ret void
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.343() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"346_0" = alloca { i1, i64 }, align 8
  %"347_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"353_0" = alloca { i32, ptr }, align 8
  %"354_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"355_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"346_0", align 8
  %"346_01" = load { i1, i64 }, ptr %"346_0", align 8
  %2 = extractvalue { i1, i64 } %"346_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_347_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"346_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_347_case_1

cond_347_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"353_0", align 8
  %"353_04" = load { i32, ptr }, ptr %"353_0", align 8
  %6 = extractvalue { i32, ptr } %"353_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"353_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"354_0", align 8
  %"354_05" = load i64, ptr %"354_0", align 8
  store i64 %"354_05", ptr %"02", align 8
  br label %cond_exit_347

cond_347_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"355_0", align 8
  %"355_08" = load i64, ptr %"355_0", align 8
  store i64 %"355_08", ptr %"02", align 8
  br label %cond_exit_347

cond_exit_347:                                    ; preds = %cond_347_case_1, %cond_347_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"347_0", align 8
  %"347_09" = load i64, ptr %"347_0", align 8
  store i64 %"347_09", ptr %"0", align 8
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
define internal i64 @__hugr__.__tk2_helios_h.357(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"358_0" = alloca i64, align 8
  %"365_0" = alloca double, align 8
  %"363_0" = alloca double, align 8
  %"366_0" = alloca i64, align 8
  %"361_0" = alloca double, align 8
  %"367_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"358_0", align 8
  store double 0xBFF921FB54442D18, ptr %"365_0", align 8
  store double 0x3FF921FB54442D18, ptr %"363_0", align 8
  %"358_01" = load i64, ptr %"358_0", align 8
  %"363_02" = load double, ptr %"363_0", align 8
  %"365_03" = load double, ptr %"365_0", align 8
  call void @___rxy(i64 %"358_01", double %"363_02", double %"365_03")
  store i64 %"358_01", ptr %"366_0", align 8
  store double 0x400921FB54442D18, ptr %"361_0", align 8
  %"366_04" = load i64, ptr %"366_0", align 8
  %"361_05" = load double, ptr %"361_0", align 8
  call void @___rz(i64 %"366_04", double %"361_05")
  store i64 %"366_04", ptr %"367_0", align 8
  %"367_06" = load i64, ptr %"367_0", align 8
  store i64 %"367_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_cx.368(i64 %0, i64 %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"369_0" = alloca i64, align 8
  %"369_1" = alloca i64, align 8
  %"379_0" = alloca double, align 8
  %"376_0" = alloca double, align 8
  %"374_0" = alloca double, align 8
  %"377_0" = alloca i64, align 8
  %"380_0" = alloca i64, align 8
  %"380_1" = alloca i64, align 8
  %"381_0" = alloca i64, align 8
  %"372_0" = alloca double, align 8
  %"383_0" = alloca i64, align 8
  %"385_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"369_0", align 8
  store i64 %1, ptr %"369_1", align 8
  store double 0x3FF921FB54442D18, ptr %"379_0", align 8
  store double 0xBFF921FB54442D18, ptr %"376_0", align 8
  store double 0x3FF921FB54442D18, ptr %"374_0", align 8
  %"369_11" = load i64, ptr %"369_1", align 8
  %"376_02" = load double, ptr %"376_0", align 8
  %"374_03" = load double, ptr %"374_0", align 8
  call void @___rxy(i64 %"369_11", double %"376_02", double %"374_03")
  store i64 %"369_11", ptr %"377_0", align 8
  %"369_04" = load i64, ptr %"369_0", align 8
  %"377_05" = load i64, ptr %"377_0", align 8
  %"379_06" = load double, ptr %"379_0", align 8
  call void @___rzz(i64 %"369_04", i64 %"377_05", double %"379_06")
  store i64 %"369_04", ptr %"380_0", align 8
  store i64 %"377_05", ptr %"380_1", align 8
  %"380_07" = load i64, ptr %"380_0", align 8
  %"376_08" = load double, ptr %"376_0", align 8
  call void @___rz(i64 %"380_07", double %"376_08")
  store i64 %"380_07", ptr %"381_0", align 8
  store double 0x400921FB54442D18, ptr %"372_0", align 8
  %"380_19" = load i64, ptr %"380_1", align 8
  %"374_010" = load double, ptr %"374_0", align 8
  %"372_011" = load double, ptr %"372_0", align 8
  call void @___rxy(i64 %"380_19", double %"374_010", double %"372_011")
  store i64 %"380_19", ptr %"383_0", align 8
  %"383_012" = load i64, ptr %"383_0", align 8
  %"376_013" = load double, ptr %"376_0", align 8
  call void @___rz(i64 %"383_012", double %"376_013")
  store i64 %"383_012", ptr %"385_0", align 8
  %"381_014" = load i64, ptr %"381_0", align 8
  %"385_015" = load i64, ptr %"385_0", align 8
  store i64 %"381_014", ptr %"0", align 8
  store i64 %"385_015", ptr %"1", align 8
  %"016" = load i64, ptr %"0", align 8
  %"117" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"016", 0
  %mrv18 = insertvalue { i64, i64 } %mrv, i64 %"117", 1
  ret { i64, i64 } %mrv18
}

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

declare void @heap_free(ptr)

declare void @print_state_result(ptr, i64, ptr)

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_ry.388(i64 %0, double %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"389_0" = alloca i64, align 8
  %"389_1" = alloca double, align 8
  %"396_0" = alloca double, align 8
  %"393_0" = alloca double, align 8
  %"391_0" = alloca double, align 8
  %"394_0" = alloca double, align 8
  %"397_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"389_0", align 8
  store double %1, ptr %"389_1", align 8
  store double 0x3FF921FB54442D18, ptr %"396_0", align 8
  store double 0x400921FB54442D18, ptr %"393_0", align 8
  %"389_11" = load double, ptr %"389_1", align 8
  store double %"389_11", ptr %"391_0", align 8
  %"391_02" = load double, ptr %"391_0", align 8
  %"393_03" = load double, ptr %"393_0", align 8
  %2 = fmul double %"391_02", %"393_03"
  store double %2, ptr %"394_0", align 8
  %"389_04" = load i64, ptr %"389_0", align 8
  %"394_05" = load double, ptr %"394_0", align 8
  %"396_06" = load double, ptr %"396_0", align 8
  call void @___rxy(i64 %"389_04", double %"394_05", double %"396_06")
  store i64 %"389_04", ptr %"397_0", align 8
  %"397_07" = load i64, ptr %"397_0", align 8
  store i64 %"397_07", ptr %"0", align 8
  %"08" = load i64, ptr %"0", align 8
  ret i64 %"08"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_rz.399(i64 %0, double %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"400_0" = alloca i64, align 8
  %"400_1" = alloca double, align 8
  %"404_0" = alloca double, align 8
  %"402_0" = alloca double, align 8
  %"405_0" = alloca double, align 8
  %"406_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"400_0", align 8
  store double %1, ptr %"400_1", align 8
  store double 0x400921FB54442D18, ptr %"404_0", align 8
  %"400_11" = load double, ptr %"400_1", align 8
  store double %"400_11", ptr %"402_0", align 8
  %"402_02" = load double, ptr %"402_0", align 8
  %"404_03" = load double, ptr %"404_0", align 8
  %2 = fmul double %"402_02", %"404_03"
  store double %2, ptr %"405_0", align 8
  %"400_04" = load i64, ptr %"400_0", align 8
  %"405_05" = load double, ptr %"405_0", align 8
  call void @___rz(i64 %"400_04", double %"405_05")
  store i64 %"400_04", ptr %"406_0", align 8
  %"406_06" = load i64, ptr %"406_0", align 8
  store i64 %"406_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #3

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

declare void @___qfree(i64)

define internal void @"__hugr__.guppylang.std.quantum.discard_array$3.187"({ ptr, ptr, i64 } %0) {
alloca_block:
  %"188_0" = alloca { ptr, ptr, i64 }, align 8
  %"321_0" = alloca i64, align 8
  %"319_0" = alloca i64, align 8
  %"317_0" = alloca i64, align 8
  %"190_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"190_1" = alloca { ptr, ptr, i64 }, align 8
  %"192_0" = alloca i64, align 8
  %"192_1" = alloca i64, align 8
  %"192_2" = alloca i64, align 8
  %"192_3" = alloca { ptr, ptr, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"261_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"261_1" = alloca { ptr, ptr, i64 }, align 8
  %"289_0" = alloca i64, align 8
  %"289_1" = alloca i64, align 8
  %"289_2" = alloca i64, align 8
  %"289_3" = alloca i64, align 8
  %"289_4" = alloca { ptr, ptr, i64 }, align 8
  %"297_0" = alloca i64, align 8
  %"297_1" = alloca i64, align 8
  %"297_2" = alloca i64, align 8
  %"297_3" = alloca { ptr, ptr, i64 }, align 8
  %"302_0" = alloca i64, align 8
  %"302_1" = alloca i64, align 8
  %"302_2" = alloca i64, align 8
  %"302_3" = alloca { ptr, ptr, i64 }, align 8
  %"195_0" = alloca i1, align 1
  %"195_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"194_0" = alloca { i64, i64, i64 }, align 8
  %"209_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"211_0" = alloca { i64, i64, i64 }, align 8
  %"013" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"219_0" = alloca i64, align 8
  %"219_1" = alloca i64, align 8
  %"219_2" = alloca i64, align 8
  %"225_0" = alloca i64, align 8
  %"225_1" = alloca i64, align 8
  %"225_2" = alloca i64, align 8
  %"231_0" = alloca i1, align 1
  %"231_1" = alloca i64, align 8
  %"231_2" = alloca i64, align 8
  %"231_3" = alloca i64, align 8
  %"251_0" = alloca i64, align 8
  %"251_1" = alloca i64, align 8
  %"251_2" = alloca i64, align 8
  %"216_0" = alloca i1, align 1
  %"213_0" = alloca i64, align 8
  %"213_2" = alloca i64, align 8
  %"213_1" = alloca i64, align 8
  %"214_0" = alloca i64, align 8
  %"222_0" = alloca {}, align 8
  %"221_0" = alloca i1, align 1
  %"228_0" = alloca {}, align 8
  %"227_0" = alloca i1, align 1
  %"233_0" = alloca { i1, i64, i64, i64 }, align 8
  %"065" = alloca { i1, i64, i64, i64 }, align 8
  %"067" = alloca i64, align 8
  %"168" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"235_0" = alloca i64, align 8
  %"235_1" = alloca i64, align 8
  %"235_2" = alloca i64, align 8
  %"237_0" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"177" = alloca i64, align 8
  %"278" = alloca i64, align 8
  %"239_0" = alloca i64, align 8
  %"239_1" = alloca i64, align 8
  %"239_2" = alloca i64, align 8
  %"241_0" = alloca { i1, i64, i64, i64 }, align 8
  %"248_0" = alloca {}, align 8
  %"246_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"257_0" = alloca {}, align 8
  %"256_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"253_0" = alloca i64, align 8
  %"254_0" = alloca { i64, i64, i64 }, align 8
  %"255_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0105" = alloca i1, align 1
  %"1106" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"201_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"199_0" = alloca i1, align 1
  %"0111" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"204_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"208_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"206_0" = alloca i1, align 1
  %"277_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"276_0" = alloca { ptr, ptr, i64 }, align 8
  %"263_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0127" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"267_0" = alloca { i32, ptr }, align 8
  %"269_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0131" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"271_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"273_0" = alloca i64, align 8
  %"273_1" = alloca { i64, i64, i64 }, align 8
  %"275_0" = alloca i64, align 8
  %"276_1" = alloca i1, align 1
  %"274_0" = alloca i64, align 8
  %"274_1" = alloca i64, align 8
  %"274_2" = alloca i64, align 8
  %"0144" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0146" = alloca i64, align 8
  %"1147" = alloca i64, align 8
  %"2148" = alloca i64, align 8
  %"3" = alloca i64, align 8
  %"279_0" = alloca i64, align 8
  %"279_1" = alloca i64, align 8
  %"279_2" = alloca i64, align 8
  %"279_3" = alloca i64, align 8
  %"281_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0158" = alloca i64, align 8
  %"1159" = alloca i64, align 8
  %"2160" = alloca i64, align 8
  %"3161" = alloca i64, align 8
  %"283_0" = alloca i64, align 8
  %"283_1" = alloca i64, align 8
  %"283_2" = alloca i64, align 8
  %"283_3" = alloca i64, align 8
  %"285_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"294_0" = alloca {}, align 8
  %"292_0" = alloca { ptr, ptr, i64 }, align 8
  %"291_0" = alloca i64, align 8
  %"292_1" = alloca i64, align 8
  %"299_0" = alloca {}, align 8
  %"304_0" = alloca {}, align 8
  %"0225" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"311_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"313_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"188_0", align 8
  store i64 3, ptr %"321_0", align 8
  store i64 1, ptr %"319_0", align 8
  store i64 0, ptr %"317_0", align 8
  %"317_01" = load i64, ptr %"317_0", align 8
  %"319_02" = load i64, ptr %"319_0", align 8
  %"321_03" = load i64, ptr %"321_0", align 8
  %"188_04" = load { ptr, ptr, i64 }, ptr %"188_0", align 8
  store i64 %"317_01", ptr %"192_0", align 8
  store i64 %"319_02", ptr %"192_1", align 8
  store i64 %"321_03", ptr %"192_2", align 8
  store { ptr, ptr, i64 } %"188_04", ptr %"192_3", align 8
  br label %1

1:                                                ; preds = %18, %entry_block
  %"192_05" = load i64, ptr %"192_0", align 8
  %"192_16" = load i64, ptr %"192_1", align 8
  %"192_27" = load i64, ptr %"192_2", align 8
  %"192_38" = load { ptr, ptr, i64 }, ptr %"192_3", align 8
  store i64 %"192_05", ptr %"192_0", align 8
  store i64 %"192_16", ptr %"192_1", align 8
  store i64 %"192_27", ptr %"192_2", align 8
  store { ptr, ptr, i64 } %"192_38", ptr %"192_3", align 8
  %"192_09" = load i64, ptr %"192_0", align 8
  %"192_210" = load i64, ptr %"192_2", align 8
  %"192_111" = load i64, ptr %"192_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"192_09", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"192_210", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"192_111", 2
  store { i64, i64, i64 } %4, ptr %"194_0", align 8
  %"194_012" = load { i64, i64, i64 }, ptr %"194_0", align 8
  store { i64, i64, i64 } %"194_012", ptr %"211_0", align 8
  br label %24

5:                                                ; preds = %70
  %"261_0124" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"261_0", align 8
  %"261_1125" = load { ptr, ptr, i64 }, ptr %"261_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"261_0124", ptr %"261_0", align 8
  store { ptr, ptr, i64 } %"261_1125", ptr %"261_1", align 8
  %"261_0126" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"261_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"261_0126", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_263_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"261_0126", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0131", align 8
  br label %cond_263_case_1

10:                                               ; preds = %90
  %"289_0174" = load i64, ptr %"289_0", align 8
  %"289_1175" = load i64, ptr %"289_1", align 8
  %"289_2176" = load i64, ptr %"289_2", align 8
  %"289_3177" = load i64, ptr %"289_3", align 8
  %"289_4178" = load { ptr, ptr, i64 }, ptr %"289_4", align 8
  store i64 %"289_0174", ptr %"289_0", align 8
  store i64 %"289_1175", ptr %"289_1", align 8
  store i64 %"289_2176", ptr %"289_2", align 8
  store i64 %"289_3177", ptr %"289_3", align 8
  store { ptr, ptr, i64 } %"289_4178", ptr %"289_4", align 8
  store {} undef, ptr %"294_0", align 1
  %"289_3179" = load i64, ptr %"289_3", align 8
  store i64 %"289_3179", ptr %"291_0", align 8
  %"289_4180" = load { ptr, ptr, i64 }, ptr %"289_4", align 8
  %"291_0181" = load i64, ptr %"291_0", align 8
  %array_ptr182 = extractvalue { ptr, ptr, i64 } %"289_4180", 0
  %array_mask_ptr183 = extractvalue { ptr, ptr, i64 } %"289_4180", 1
  %array_offset184 = extractvalue { ptr, ptr, i64 } %"289_4180", 2
  call void @__barray_check_bounds(i64 3, i64 %"291_0181")
  %11 = add i64 %"291_0181", %array_offset184
  call void @__barray_mask_borrow(ptr %array_mask_ptr183, i64 %11)
  %12 = getelementptr inbounds i64, ptr %array_ptr182, i64 %11
  %13 = load i64, ptr %12, align 8
  store { ptr, ptr, i64 } %"289_4180", ptr %"292_0", align 8
  store i64 %13, ptr %"292_1", align 8
  %"292_1185" = load i64, ptr %"292_1", align 8
  call void @___qfree(i64 %"292_1185")
  %"294_0186" = load {}, ptr %"294_0", align 1
  %"289_0187" = load i64, ptr %"289_0", align 8
  %"289_1188" = load i64, ptr %"289_1", align 8
  %"289_2189" = load i64, ptr %"289_2", align 8
  %"292_0190" = load { ptr, ptr, i64 }, ptr %"292_0", align 8
  store {} %"294_0186", ptr %"294_0", align 1
  store i64 %"289_0187", ptr %"289_0", align 8
  store i64 %"289_1188", ptr %"289_1", align 8
  store i64 %"289_2189", ptr %"289_2", align 8
  store { ptr, ptr, i64 } %"292_0190", ptr %"292_0", align 8
  %"294_0191" = load {}, ptr %"294_0", align 1
  %"289_0192" = load i64, ptr %"289_0", align 8
  %"289_1193" = load i64, ptr %"289_1", align 8
  %"289_2194" = load i64, ptr %"289_2", align 8
  %"292_0195" = load { ptr, ptr, i64 }, ptr %"292_0", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %10
  store i64 %"289_0192", ptr %"302_0", align 8
  store i64 %"289_1193", ptr %"302_1", align 8
  store i64 %"289_2194", ptr %"302_2", align 8
  store { ptr, ptr, i64 } %"292_0195", ptr %"302_3", align 8
  br label %17

15:                                               ; preds = %95
  %"297_0196" = load i64, ptr %"297_0", align 8
  %"297_1197" = load i64, ptr %"297_1", align 8
  %"297_2198" = load i64, ptr %"297_2", align 8
  %"297_3199" = load { ptr, ptr, i64 }, ptr %"297_3", align 8
  store i64 %"297_0196", ptr %"297_0", align 8
  store i64 %"297_1197", ptr %"297_1", align 8
  store i64 %"297_2198", ptr %"297_2", align 8
  store { ptr, ptr, i64 } %"297_3199", ptr %"297_3", align 8
  store {} undef, ptr %"299_0", align 1
  %"299_0200" = load {}, ptr %"299_0", align 1
  %"297_0201" = load i64, ptr %"297_0", align 8
  %"297_1202" = load i64, ptr %"297_1", align 8
  %"297_2203" = load i64, ptr %"297_2", align 8
  %"297_3204" = load { ptr, ptr, i64 }, ptr %"297_3", align 8
  store {} %"299_0200", ptr %"299_0", align 1
  store i64 %"297_0201", ptr %"297_0", align 8
  store i64 %"297_1202", ptr %"297_1", align 8
  store i64 %"297_2203", ptr %"297_2", align 8
  store { ptr, ptr, i64 } %"297_3204", ptr %"297_3", align 8
  %"299_0205" = load {}, ptr %"299_0", align 1
  %"297_0206" = load i64, ptr %"297_0", align 8
  %"297_1207" = load i64, ptr %"297_1", align 8
  %"297_2208" = load i64, ptr %"297_2", align 8
  %"297_3209" = load { ptr, ptr, i64 }, ptr %"297_3", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %15
  store i64 %"297_0206", ptr %"302_0", align 8
  store i64 %"297_1207", ptr %"302_1", align 8
  store i64 %"297_2208", ptr %"302_2", align 8
  store { ptr, ptr, i64 } %"297_3209", ptr %"302_3", align 8
  br label %17

17:                                               ; preds = %16, %14
  %"302_0210" = load i64, ptr %"302_0", align 8
  %"302_1211" = load i64, ptr %"302_1", align 8
  %"302_2212" = load i64, ptr %"302_2", align 8
  %"302_3213" = load { ptr, ptr, i64 }, ptr %"302_3", align 8
  store i64 %"302_0210", ptr %"302_0", align 8
  store i64 %"302_1211", ptr %"302_1", align 8
  store i64 %"302_2212", ptr %"302_2", align 8
  store { ptr, ptr, i64 } %"302_3213", ptr %"302_3", align 8
  store {} undef, ptr %"304_0", align 1
  %"304_0214" = load {}, ptr %"304_0", align 1
  %"302_0215" = load i64, ptr %"302_0", align 8
  %"302_1216" = load i64, ptr %"302_1", align 8
  %"302_2217" = load i64, ptr %"302_2", align 8
  %"302_3218" = load { ptr, ptr, i64 }, ptr %"302_3", align 8
  store {} %"304_0214", ptr %"304_0", align 1
  store i64 %"302_0215", ptr %"302_0", align 8
  store i64 %"302_1216", ptr %"302_1", align 8
  store i64 %"302_2217", ptr %"302_2", align 8
  store { ptr, ptr, i64 } %"302_3218", ptr %"302_3", align 8
  %"304_0219" = load {}, ptr %"304_0", align 1
  %"302_0220" = load i64, ptr %"302_0", align 8
  %"302_1221" = load i64, ptr %"302_1", align 8
  %"302_2222" = load i64, ptr %"302_2", align 8
  %"302_3223" = load { ptr, ptr, i64 }, ptr %"302_3", align 8
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %17
  store i64 %"302_0220", ptr %"192_0", align 8
  store i64 %"302_1221", ptr %"192_1", align 8
  store i64 %"302_2222", ptr %"192_2", align 8
  store { ptr, ptr, i64 } %"302_3223", ptr %"192_3", align 8
  br label %1

19:                                               ; preds = %69
  %"0122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  %"1123" = load { ptr, ptr, i64 }, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0122", ptr %"190_0", align 8
  store { ptr, ptr, i64 } %"1123", ptr %"190_1", align 8
  %"190_0224" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"190_0", align 8
  %20 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"190_0224", 0
  switch i1 %20, label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %19
  br label %cond_306_case_0

22:                                               ; preds = %19
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"190_0224", 1
  store { { i64, i64, i64 }, i64 } %23, ptr %"0225", align 8
  br label %cond_306_case_1

24:                                               ; preds = %1
  %"211_014" = load { i64, i64, i64 }, ptr %"211_0", align 8
  store { i64, i64, i64 } %"211_014", ptr %"211_0", align 8
  store i64 0, ptr %"214_0", align 8
  %"211_015" = load { i64, i64, i64 }, ptr %"211_0", align 8
  %25 = extractvalue { i64, i64, i64 } %"211_015", 0
  %26 = extractvalue { i64, i64, i64 } %"211_015", 1
  %27 = extractvalue { i64, i64, i64 } %"211_015", 2
  store i64 %25, ptr %"213_0", align 8
  store i64 %26, ptr %"213_1", align 8
  store i64 %27, ptr %"213_2", align 8
  %"213_216" = load i64, ptr %"213_2", align 8
  %"214_017" = load i64, ptr %"214_0", align 8
  %28 = icmp sge i64 %"213_216", %"214_017"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"216_0", align 1
  %"216_018" = load i1, ptr %"216_0", align 1
  %"213_019" = load i64, ptr %"213_0", align 8
  %"213_220" = load i64, ptr %"213_2", align 8
  %"213_121" = load i64, ptr %"213_1", align 8
  store i1 %"216_018", ptr %"216_0", align 1
  store i64 %"213_019", ptr %"213_0", align 8
  store i64 %"213_220", ptr %"213_2", align 8
  store i64 %"213_121", ptr %"213_1", align 8
  %"216_022" = load i1, ptr %"216_0", align 1
  %"213_023" = load i64, ptr %"213_0", align 8
  %"213_224" = load i64, ptr %"213_2", align 8
  %"213_125" = load i64, ptr %"213_1", align 8
  switch i1 %"216_022", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %24
  store i64 %"213_023", ptr %"225_0", align 8
  store i64 %"213_224", ptr %"225_1", align 8
  store i64 %"213_125", ptr %"225_2", align 8
  br label %36

31:                                               ; preds = %24
  store i64 %"213_023", ptr %"219_0", align 8
  store i64 %"213_224", ptr %"219_1", align 8
  store i64 %"213_125", ptr %"219_2", align 8
  br label %32

32:                                               ; preds = %31
  %"219_027" = load i64, ptr %"219_0", align 8
  %"219_128" = load i64, ptr %"219_1", align 8
  %"219_229" = load i64, ptr %"219_2", align 8
  store i64 %"219_027", ptr %"219_0", align 8
  store i64 %"219_128", ptr %"219_1", align 8
  store i64 %"219_229", ptr %"219_2", align 8
  store {} undef, ptr %"222_0", align 1
  %"219_030" = load i64, ptr %"219_0", align 8
  %"219_231" = load i64, ptr %"219_2", align 8
  %33 = icmp sge i64 %"219_030", %"219_231"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"221_0", align 1
  %"222_032" = load {}, ptr %"222_0", align 1
  %"221_033" = load i1, ptr %"221_0", align 1
  %"219_034" = load i64, ptr %"219_0", align 8
  %"219_135" = load i64, ptr %"219_1", align 8
  %"219_236" = load i64, ptr %"219_2", align 8
  store {} %"222_032", ptr %"222_0", align 1
  store i1 %"221_033", ptr %"221_0", align 1
  store i64 %"219_034", ptr %"219_0", align 8
  store i64 %"219_135", ptr %"219_1", align 8
  store i64 %"219_236", ptr %"219_2", align 8
  %"222_037" = load {}, ptr %"222_0", align 1
  %"221_038" = load i1, ptr %"221_0", align 1
  %"219_039" = load i64, ptr %"219_0", align 8
  %"219_140" = load i64, ptr %"219_1", align 8
  %"219_241" = load i64, ptr %"219_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"221_038", ptr %"231_0", align 1
  store i64 %"219_039", ptr %"231_1", align 8
  store i64 %"219_140", ptr %"231_2", align 8
  store i64 %"219_241", ptr %"231_3", align 8
  br label %40

36:                                               ; preds = %30
  %"225_042" = load i64, ptr %"225_0", align 8
  %"225_143" = load i64, ptr %"225_1", align 8
  %"225_244" = load i64, ptr %"225_2", align 8
  store i64 %"225_042", ptr %"225_0", align 8
  store i64 %"225_143", ptr %"225_1", align 8
  store i64 %"225_244", ptr %"225_2", align 8
  store {} undef, ptr %"228_0", align 1
  %"225_045" = load i64, ptr %"225_0", align 8
  %"225_246" = load i64, ptr %"225_2", align 8
  %37 = icmp sle i64 %"225_045", %"225_246"
  %38 = select i1 %37, i1 true, i1 false
  store i1 %38, ptr %"227_0", align 1
  %"228_047" = load {}, ptr %"228_0", align 1
  %"227_048" = load i1, ptr %"227_0", align 1
  %"225_049" = load i64, ptr %"225_0", align 8
  %"225_150" = load i64, ptr %"225_1", align 8
  %"225_251" = load i64, ptr %"225_2", align 8
  store {} %"228_047", ptr %"228_0", align 1
  store i1 %"227_048", ptr %"227_0", align 1
  store i64 %"225_049", ptr %"225_0", align 8
  store i64 %"225_150", ptr %"225_1", align 8
  store i64 %"225_251", ptr %"225_2", align 8
  %"228_052" = load {}, ptr %"228_0", align 1
  %"227_053" = load i1, ptr %"227_0", align 1
  %"225_054" = load i64, ptr %"225_0", align 8
  %"225_155" = load i64, ptr %"225_1", align 8
  %"225_256" = load i64, ptr %"225_2", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %36
  store i1 %"227_053", ptr %"231_0", align 1
  store i64 %"225_054", ptr %"231_1", align 8
  store i64 %"225_155", ptr %"231_2", align 8
  store i64 %"225_256", ptr %"231_3", align 8
  br label %40

40:                                               ; preds = %39, %35
  %"231_057" = load i1, ptr %"231_0", align 1
  %"231_158" = load i64, ptr %"231_1", align 8
  %"231_259" = load i64, ptr %"231_2", align 8
  %"231_360" = load i64, ptr %"231_3", align 8
  store i1 %"231_057", ptr %"231_0", align 1
  store i64 %"231_158", ptr %"231_1", align 8
  store i64 %"231_259", ptr %"231_2", align 8
  store i64 %"231_360", ptr %"231_3", align 8
  %"231_061" = load i1, ptr %"231_0", align 1
  %"231_162" = load i64, ptr %"231_1", align 8
  %"231_263" = load i64, ptr %"231_2", align 8
  %"231_364" = load i64, ptr %"231_3", align 8
  switch i1 %"231_061", label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %40
  store i64 %"231_162", ptr %"067", align 8
  store i64 %"231_263", ptr %"168", align 8
  store i64 %"231_364", ptr %"2", align 8
  br label %cond_233_case_0

42:                                               ; preds = %40
  store i64 %"231_162", ptr %"076", align 8
  store i64 %"231_263", ptr %"177", align 8
  store i64 %"231_364", ptr %"278", align 8
  br label %cond_233_case_1

43:                                               ; preds = %67
  store {} undef, ptr %"248_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"246_0", align 8
  %"248_085" = load {}, ptr %"248_0", align 1
  %"246_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"246_0", align 8
  store {} %"248_085", ptr %"248_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"246_086", ptr %"246_0", align 8
  %"248_087" = load {}, ptr %"248_0", align 1
  %"246_088" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"246_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %43
  store { i1, { { i64, i64, i64 }, i64 } } %"246_088", ptr %"013", align 8
  br label %54

45:                                               ; preds = %63
  %"251_089" = load i64, ptr %"251_0", align 8
  %"251_190" = load i64, ptr %"251_1", align 8
  %"251_291" = load i64, ptr %"251_2", align 8
  store i64 %"251_089", ptr %"251_0", align 8
  store i64 %"251_190", ptr %"251_1", align 8
  store i64 %"251_291", ptr %"251_2", align 8
  store {} undef, ptr %"257_0", align 1
  %"251_092" = load i64, ptr %"251_0", align 8
  %"251_193" = load i64, ptr %"251_1", align 8
  %46 = add i64 %"251_092", %"251_193"
  store i64 %46, ptr %"253_0", align 8
  %"253_094" = load i64, ptr %"253_0", align 8
  %"251_295" = load i64, ptr %"251_2", align 8
  %"251_196" = load i64, ptr %"251_1", align 8
  %47 = insertvalue { i64, i64, i64 } poison, i64 %"253_094", 0
  %48 = insertvalue { i64, i64, i64 } %47, i64 %"251_295", 1
  %49 = insertvalue { i64, i64, i64 } %48, i64 %"251_196", 2
  store { i64, i64, i64 } %49, ptr %"254_0", align 8
  %"251_097" = load i64, ptr %"251_0", align 8
  %"254_098" = load { i64, i64, i64 }, ptr %"254_0", align 8
  %50 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"251_097", 1
  %51 = insertvalue { { i64, i64, i64 }, i64 } %50, { i64, i64, i64 } %"254_098", 0
  store { { i64, i64, i64 }, i64 } %51, ptr %"255_0", align 8
  %"255_099" = load { { i64, i64, i64 }, i64 }, ptr %"255_0", align 8
  %52 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"255_099", 1
  store { i1, { { i64, i64, i64 }, i64 } } %52, ptr %"256_0", align 8
  %"257_0100" = load {}, ptr %"257_0", align 1
  %"256_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"256_0", align 8
  store {} %"257_0100", ptr %"257_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"256_0101", ptr %"256_0", align 8
  %"257_0102" = load {}, ptr %"257_0", align 1
  %"256_0103" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"256_0", align 8
  switch i1 false, label %53 [
  ]

53:                                               ; preds = %45
  store { i1, { { i64, i64, i64 }, i64 } } %"256_0103", ptr %"013", align 8
  br label %54

54:                                               ; preds = %53, %44
  %"026" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"013", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"026", ptr %"209_0", align 8
  %"209_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"209_0", align 8
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"209_0104", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_195_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"209_0104", 1
  store { { i64, i64, i64 }, i64 } %58, ptr %"0111", align 8
  br label %cond_195_case_1

cond_233_case_0:                                  ; preds = %41
  %"069" = load i64, ptr %"067", align 8
  %"170" = load i64, ptr %"168", align 8
  %"271" = load i64, ptr %"2", align 8
  store i64 %"069", ptr %"235_0", align 8
  store i64 %"170", ptr %"235_1", align 8
  store i64 %"271", ptr %"235_2", align 8
  %"235_072" = load i64, ptr %"235_0", align 8
  %"235_173" = load i64, ptr %"235_1", align 8
  %"235_274" = load i64, ptr %"235_2", align 8
  %59 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"235_072", 1
  %60 = insertvalue { i1, i64, i64, i64 } %59, i64 %"235_173", 2
  %61 = insertvalue { i1, i64, i64, i64 } %60, i64 %"235_274", 3
  store { i1, i64, i64, i64 } %61, ptr %"237_0", align 8
  %"237_075" = load { i1, i64, i64, i64 }, ptr %"237_0", align 8
  store { i1, i64, i64, i64 } %"237_075", ptr %"065", align 8
  br label %cond_exit_233

cond_233_case_1:                                  ; preds = %42
  %"079" = load i64, ptr %"076", align 8
  %"180" = load i64, ptr %"177", align 8
  %"281" = load i64, ptr %"278", align 8
  store i64 %"079", ptr %"239_0", align 8
  store i64 %"180", ptr %"239_1", align 8
  store i64 %"281", ptr %"239_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"241_0", align 8
  %"241_082" = load { i1, i64, i64, i64 }, ptr %"241_0", align 8
  store { i1, i64, i64, i64 } %"241_082", ptr %"065", align 8
  br label %cond_exit_233

cond_exit_233:                                    ; preds = %cond_233_case_1, %cond_233_case_0
  %"066" = load { i1, i64, i64, i64 }, ptr %"065", align 8
  store { i1, i64, i64, i64 } %"066", ptr %"233_0", align 8
  %"233_083" = load { i1, i64, i64, i64 }, ptr %"233_0", align 8
  store { i1, i64, i64, i64 } %"233_083", ptr %"233_0", align 8
  %"233_084" = load { i1, i64, i64, i64 }, ptr %"233_0", align 8
  %62 = extractvalue { i1, i64, i64, i64 } %"233_084", 0
  switch i1 %62, label %63 [
    i1 true, label %67
  ]

63:                                               ; preds = %cond_exit_233
  %64 = extractvalue { i1, i64, i64, i64 } %"233_084", 1
  %65 = extractvalue { i1, i64, i64, i64 } %"233_084", 2
  %66 = extractvalue { i1, i64, i64, i64 } %"233_084", 3
  store i64 %64, ptr %"251_0", align 8
  store i64 %65, ptr %"251_1", align 8
  store i64 %66, ptr %"251_2", align 8
  br label %45

67:                                               ; preds = %cond_exit_233
  br label %43

cond_195_case_0:                                  ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"201_0", align 8
  store i1 false, ptr %"199_0", align 1
  %"199_0109" = load i1, ptr %"199_0", align 1
  %"201_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"201_0", align 8
  store i1 %"199_0109", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"201_0110", ptr %"1106", align 8
  br label %cond_exit_195

cond_195_case_1:                                  ; preds = %57
  %"0112" = load { { i64, i64, i64 }, i64 }, ptr %"0111", align 8
  store { { i64, i64, i64 }, i64 } %"0112", ptr %"204_0", align 8
  %"204_0113" = load { { i64, i64, i64 }, i64 }, ptr %"204_0", align 8
  %68 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"204_0113", 1
  store { i1, { { i64, i64, i64 }, i64 } } %68, ptr %"208_0", align 8
  store i1 true, ptr %"206_0", align 1
  %"206_0114" = load i1, ptr %"206_0", align 1
  %"208_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"208_0", align 8
  store i1 %"206_0114", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"208_0115", ptr %"1106", align 8
  br label %cond_exit_195

cond_exit_195:                                    ; preds = %cond_195_case_1, %cond_195_case_0
  %"0107" = load i1, ptr %"0105", align 1
  %"1108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1106", align 8
  store i1 %"0107", ptr %"195_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1108", ptr %"195_1", align 8
  %"195_0116" = load i1, ptr %"195_0", align 1
  %"195_1117" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"195_1", align 8
  %"192_3118" = load { ptr, ptr, i64 }, ptr %"192_3", align 8
  store i1 %"195_0116", ptr %"195_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"195_1117", ptr %"195_1", align 8
  store { ptr, ptr, i64 } %"192_3118", ptr %"192_3", align 8
  %"195_0119" = load i1, ptr %"195_0", align 1
  %"195_1120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"195_1", align 8
  %"192_3121" = load { ptr, ptr, i64 }, ptr %"192_3", align 8
  switch i1 %"195_0119", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %cond_exit_195
  store { i1, { { i64, i64, i64 }, i64 } } %"195_1120", ptr %"0", align 8
  store { ptr, ptr, i64 } %"192_3121", ptr %"1", align 8
  br label %19

70:                                               ; preds = %cond_exit_195
  store { i1, { { i64, i64, i64 }, i64 } } %"195_1120", ptr %"261_0", align 8
  store { ptr, ptr, i64 } %"192_3121", ptr %"261_1", align 8
  br label %5

cond_263_case_0:                                  ; preds = %7
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"267_0", align 8
  %"267_0129" = load { i32, ptr }, ptr %"267_0", align 8
  %71 = extractvalue { i32, ptr } %"267_0129", 0
  %shift_code = add i32 %71, 1000
  %72 = extractvalue { i32, ptr } %"267_0129", 1
  call void @panic(i32 %shift_code, ptr %72)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"269_0", align 8
  %"269_0130" = load { { i64, i64, i64 }, i64 }, ptr %"269_0", align 8
  store { { i64, i64, i64 }, i64 } %"269_0130", ptr %"0127", align 8
  br label %cond_exit_263

cond_263_case_1:                                  ; preds = %8
  %"0132" = load { { i64, i64, i64 }, i64 }, ptr %"0131", align 8
  store { { i64, i64, i64 }, i64 } %"0132", ptr %"271_0", align 8
  %"271_0133" = load { { i64, i64, i64 }, i64 }, ptr %"271_0", align 8
  store { { i64, i64, i64 }, i64 } %"271_0133", ptr %"0127", align 8
  br label %cond_exit_263

cond_exit_263:                                    ; preds = %cond_263_case_1, %cond_263_case_0
  %"0128" = load { { i64, i64, i64 }, i64 }, ptr %"0127", align 8
  store { { i64, i64, i64 }, i64 } %"0128", ptr %"263_0", align 8
  %"263_0134" = load { { i64, i64, i64 }, i64 }, ptr %"263_0", align 8
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"263_0134", 1
  %74 = extractvalue { { i64, i64, i64 }, i64 } %"263_0134", 0
  store i64 %73, ptr %"273_0", align 8
  store { i64, i64, i64 } %74, ptr %"273_1", align 8
  %"273_0135" = load i64, ptr %"273_0", align 8
  store i64 %"273_0135", ptr %"275_0", align 8
  %"261_1136" = load { ptr, ptr, i64 }, ptr %"261_1", align 8
  %"275_0137" = load i64, ptr %"275_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"261_1136", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"261_1136", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"261_1136", 2
  call void @__barray_check_bounds(i64 3, i64 %"275_0137")
  %75 = add i64 %"275_0137", %array_offset
  %76 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr, i64 %75)
  store { ptr, ptr, i64 } %"261_1136", ptr %"276_0", align 8
  store i1 %76, ptr %"276_1", align 1
  %"273_1138" = load { i64, i64, i64 }, ptr %"273_1", align 8
  %77 = extractvalue { i64, i64, i64 } %"273_1138", 0
  %78 = extractvalue { i64, i64, i64 } %"273_1138", 1
  %79 = extractvalue { i64, i64, i64 } %"273_1138", 2
  store i64 %77, ptr %"274_0", align 8
  store i64 %78, ptr %"274_1", align 8
  store i64 %79, ptr %"274_2", align 8
  %"276_1139" = load i1, ptr %"276_1", align 1
  %"274_0140" = load i64, ptr %"274_0", align 8
  %"274_2141" = load i64, ptr %"274_2", align 8
  %"274_1142" = load i64, ptr %"274_1", align 8
  %"273_0143" = load i64, ptr %"273_0", align 8
  switch i1 %"276_1139", label %80 [
    i1 true, label %81
  ]

80:                                               ; preds = %cond_exit_263
  store i64 %"274_0140", ptr %"0146", align 8
  store i64 %"274_2141", ptr %"1147", align 8
  store i64 %"274_1142", ptr %"2148", align 8
  store i64 %"273_0143", ptr %"3", align 8
  br label %cond_277_case_0

81:                                               ; preds = %cond_exit_263
  store i64 %"274_0140", ptr %"0158", align 8
  store i64 %"274_2141", ptr %"1159", align 8
  store i64 %"274_1142", ptr %"2160", align 8
  store i64 %"273_0143", ptr %"3161", align 8
  br label %cond_277_case_1

cond_277_case_0:                                  ; preds = %80
  %"0149" = load i64, ptr %"0146", align 8
  %"1150" = load i64, ptr %"1147", align 8
  %"2151" = load i64, ptr %"2148", align 8
  %"3152" = load i64, ptr %"3", align 8
  store i64 %"0149", ptr %"279_0", align 8
  store i64 %"1150", ptr %"279_1", align 8
  store i64 %"2151", ptr %"279_2", align 8
  store i64 %"3152", ptr %"279_3", align 8
  %"279_0153" = load i64, ptr %"279_0", align 8
  %"279_1154" = load i64, ptr %"279_1", align 8
  %"279_2155" = load i64, ptr %"279_2", align 8
  %"279_3156" = load i64, ptr %"279_3", align 8
  %82 = insertvalue { i1, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"279_0153", 1
  %83 = insertvalue { i1, i64, i64, i64, i64 } %82, i64 %"279_1154", 2
  %84 = insertvalue { i1, i64, i64, i64, i64 } %83, i64 %"279_2155", 3
  %85 = insertvalue { i1, i64, i64, i64, i64 } %84, i64 %"279_3156", 4
  store { i1, i64, i64, i64, i64 } %85, ptr %"281_0", align 8
  %"281_0157" = load { i1, i64, i64, i64, i64 }, ptr %"281_0", align 8
  store { i1, i64, i64, i64, i64 } %"281_0157", ptr %"0144", align 8
  br label %cond_exit_277

cond_277_case_1:                                  ; preds = %81
  %"0162" = load i64, ptr %"0158", align 8
  %"1163" = load i64, ptr %"1159", align 8
  %"2164" = load i64, ptr %"2160", align 8
  %"3165" = load i64, ptr %"3161", align 8
  store i64 %"0162", ptr %"283_0", align 8
  store i64 %"1163", ptr %"283_1", align 8
  store i64 %"2164", ptr %"283_2", align 8
  store i64 %"3165", ptr %"283_3", align 8
  %"283_0166" = load i64, ptr %"283_0", align 8
  %"283_1167" = load i64, ptr %"283_1", align 8
  %"283_2168" = load i64, ptr %"283_2", align 8
  %86 = insertvalue { i1, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"283_0166", 1
  %87 = insertvalue { i1, i64, i64, i64, i64 } %86, i64 %"283_1167", 2
  %88 = insertvalue { i1, i64, i64, i64, i64 } %87, i64 %"283_2168", 3
  store { i1, i64, i64, i64, i64 } %88, ptr %"285_0", align 8
  %"285_0169" = load { i1, i64, i64, i64, i64 }, ptr %"285_0", align 8
  store { i1, i64, i64, i64, i64 } %"285_0169", ptr %"0144", align 8
  br label %cond_exit_277

cond_exit_277:                                    ; preds = %cond_277_case_1, %cond_277_case_0
  %"0145" = load { i1, i64, i64, i64, i64 }, ptr %"0144", align 8
  store { i1, i64, i64, i64, i64 } %"0145", ptr %"277_0", align 8
  %"277_0170" = load { i1, i64, i64, i64, i64 }, ptr %"277_0", align 8
  %"276_0171" = load { ptr, ptr, i64 }, ptr %"276_0", align 8
  store { i1, i64, i64, i64, i64 } %"277_0170", ptr %"277_0", align 8
  store { ptr, ptr, i64 } %"276_0171", ptr %"276_0", align 8
  %"277_0172" = load { i1, i64, i64, i64, i64 }, ptr %"277_0", align 8
  %"276_0173" = load { ptr, ptr, i64 }, ptr %"276_0", align 8
  %89 = extractvalue { i1, i64, i64, i64, i64 } %"277_0172", 0
  switch i1 %89, label %90 [
    i1 true, label %95
  ]

90:                                               ; preds = %cond_exit_277
  %91 = extractvalue { i1, i64, i64, i64, i64 } %"277_0172", 1
  %92 = extractvalue { i1, i64, i64, i64, i64 } %"277_0172", 2
  %93 = extractvalue { i1, i64, i64, i64, i64 } %"277_0172", 3
  %94 = extractvalue { i1, i64, i64, i64, i64 } %"277_0172", 4
  store i64 %91, ptr %"289_0", align 8
  store i64 %92, ptr %"289_1", align 8
  store i64 %93, ptr %"289_2", align 8
  store i64 %94, ptr %"289_3", align 8
  store { ptr, ptr, i64 } %"276_0173", ptr %"289_4", align 8
  br label %10

95:                                               ; preds = %cond_exit_277
  %96 = extractvalue { i1, i64, i64, i64, i64 } %"277_0172", 1
  %97 = extractvalue { i1, i64, i64, i64, i64 } %"277_0172", 2
  %98 = extractvalue { i1, i64, i64, i64, i64 } %"277_0172", 3
  store i64 %96, ptr %"297_0", align 8
  store i64 %97, ptr %"297_1", align 8
  store i64 %98, ptr %"297_2", align 8
  store { ptr, ptr, i64 } %"276_0173", ptr %"297_3", align 8
  br label %15

cond_306_case_0:                                  ; preds = %21
  br label %cond_exit_306

cond_306_case_1:                                  ; preds = %22
  %"0226" = load { { i64, i64, i64 }, i64 }, ptr %"0225", align 8
  store { { i64, i64, i64 }, i64 } %"0226", ptr %"311_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"313_0", align 8
  %"313_0227" = load { i32, ptr }, ptr %"313_0", align 8
  %"311_0228" = load { { i64, i64, i64 }, i64 }, ptr %"311_0", align 8
  %99 = extractvalue { i32, ptr } %"313_0227", 0
  %shift_code229 = add i32 %99, 1000
  %100 = extractvalue { i32, ptr } %"313_0227", 1
  call void @panic(i32 %shift_code229, ptr %100)
  br label %cond_exit_306

cond_exit_306:                                    ; preds = %cond_306_case_1, %cond_306_case_0
  %"190_1230" = load { ptr, ptr, i64 }, ptr %"190_1", align 8
  %array_ptr231 = extractvalue { ptr, ptr, i64 } %"190_1230", 0
  %array_mask_ptr232 = extractvalue { ptr, ptr, i64 } %"190_1230", 1
  %array_offset233 = extractvalue { ptr, ptr, i64 } %"190_1230", 2
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
  call void @__hugr__.states.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
