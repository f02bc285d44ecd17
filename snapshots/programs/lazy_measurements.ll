; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@res_second.BE0D9418.0 = private constant [17 x i8] c"\10USER:BOOL:second"
@res_first.78998640.0 = private constant [16 x i8] c"\0FUSER:BOOL:first"
@"res_first agai.E9F9EE22.0" = private constant [22 x i8] c"\15USER:BOOL:first again"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@res_heads.48F4A8B8.0 = private constant [15 x i8] c"\0EUSER:INT:heads"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.lazy_measurements.main.1() {
alloca_block:
  %"241_0" = alloca { i64, i64, i64 }, align 8
  %"239_0" = alloca i64, align 8
  %"225_0" = alloca i64, align 8
  %"114_0" = alloca i64, align 8
  %"113_0" = alloca { ptr, ptr, i64 }, align 8
  %"4_0" = alloca i64, align 8
  %"5_0" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"254_0" = alloca i64, align 8
  %"254_1" = alloca i64, align 8
  %"284_0" = alloca i64, align 8
  %"286_0" = alloca i64, align 8
  %"286_1" = alloca i64, align 8
  %"7_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"9_0" = alloca i64, align 8
  %"10_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"238_0" = alloca i64, align 8
  %"116_0" = alloca { ptr, ptr, i64 }, align 8
  %"116_1" = alloca i64, align 8
  %"117_0" = alloca { i64, i64, i64 }, align 8
  %"117_1" = alloca { ptr, ptr, i64 }, align 8
  %"117_2" = alloca i64, align 8
  %"121_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"121_1" = alloca { ptr, ptr, i64 }, align 8
  %"121_2" = alloca i64, align 8
  %"217_0" = alloca i64, align 8
  %"215_0" = alloca i64, align 8
  %"119_0" = alloca i64, align 8
  %"119_1" = alloca i64, align 8
  %"119_2" = alloca i64, align 8
  %"120_0" = alloca { i64, i64, i64 }, align 8
  %"146_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"148_0" = alloca { i64, i64, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"159_0" = alloca i64, align 8
  %"159_1" = alloca i64, align 8
  %"159_2" = alloca i64, align 8
  %"169_0" = alloca i64, align 8
  %"169_1" = alloca i64, align 8
  %"169_2" = alloca i64, align 8
  %"175_0" = alloca i1, align 1
  %"175_1" = alloca i64, align 8
  %"175_2" = alloca i64, align 8
  %"175_3" = alloca i64, align 8
  %"203_0" = alloca i64, align 8
  %"203_1" = alloca i64, align 8
  %"203_2" = alloca i64, align 8
  %"150_0" = alloca i1, align 1
  %"152_0" = alloca i64, align 8
  %"155_0" = alloca i64, align 8
  %"153_0" = alloca i64, align 8
  %"152_1" = alloca i64, align 8
  %"152_2" = alloca i64, align 8
  %"166_0" = alloca {}, align 8
  %"161_0" = alloca i1, align 1
  %"162_0" = alloca i64, align 8
  %"164_0" = alloca i64, align 8
  %"172_0" = alloca {}, align 8
  %"171_0" = alloca i1, align 1
  %"177_0" = alloca { i1, i64, i64, i64 }, align 8
  %"193_0" = alloca i64, align 8
  %"191_0" = alloca i64, align 8
  %"074" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"179_0" = alloca i64, align 8
  %"179_1" = alloca i64, align 8
  %"179_2" = alloca i64, align 8
  %"184_0" = alloca i64, align 8
  %"182_0" = alloca i64, align 8
  %"181_0" = alloca { i1, i64, i64, i64 }, align 8
  %"084" = alloca i64, align 8
  %"185" = alloca i64, align 8
  %"286" = alloca i64, align 8
  %"187_0" = alloca i64, align 8
  %"187_1" = alloca i64, align 8
  %"187_2" = alloca i64, align 8
  %"189_0" = alloca { i1, i64, i64, i64 }, align 8
  %"200_0" = alloca {}, align 8
  %"198_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"213_0" = alloca {}, align 8
  %"208_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"211_0" = alloca i64, align 8
  %"209_0" = alloca i64, align 8
  %"205_0" = alloca i64, align 8
  %"206_0" = alloca { i64, i64, i64 }, align 8
  %"207_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0115" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1116" = alloca { ptr, ptr, i64 }, align 8
  %"2117" = alloca i64, align 8
  %"0121" = alloca { ptr, ptr, i64 }, align 8
  %"1122" = alloca i64, align 8
  %"123_0" = alloca { ptr, ptr, i64 }, align 8
  %"123_1" = alloca i64, align 8
  %"125_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0128" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1129" = alloca { ptr, ptr, i64 }, align 8
  %"2130" = alloca i64, align 8
  %"128_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"128_1" = alloca { ptr, ptr, i64 }, align 8
  %"128_2" = alloca i64, align 8
  %"143_0" = alloca i64, align 8
  %"145_0" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"138_0" = alloca i64, align 8
  %"136_0" = alloca i64, align 8
  %"132_0" = alloca i64, align 8
  %"132_1" = alloca { i64, i64, i64 }, align 8
  %"133_0" = alloca i64, align 8
  %"133_1" = alloca i64, align 8
  %"133_2" = alloca i64, align 8
  %"134_0" = alloca { i64, i64, i64 }, align 8
  %"135_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"130_0" = alloca i64, align 8
  %"131_0" = alloca i64, align 8
  %"142_0" = alloca i64, align 8
  %"141_0" = alloca { ptr, ptr, i64 }, align 8
  %"223_0" = alloca i1, align 1
  %"221_0" = alloca i1, align 1
  %"219_0" = alloca i1, align 1
  %"12_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"12_1" = alloca i64, align 8
  %"14_0" = alloca i64, align 8
  %"14_1" = alloca { ptr, ptr, i64 }, align 8
  %"14_2" = alloca i64, align 8
  %"0176" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"1177" = alloca i64, align 8
  %"80_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"80_1" = alloca i64, align 8
  %"96_0" = alloca i64, align 8
  %"96_1" = alloca { ptr, ptr, i64 }, align 8
  %"96_2" = alloca i64, align 8
  %"104_0" = alloca i64, align 8
  %"104_1" = alloca { ptr, ptr, i64 }, align 8
  %"104_2" = alloca i64, align 8
  %"109_0" = alloca i64, align 8
  %"109_1" = alloca { ptr, ptr, i64 }, align 8
  %"109_2" = alloca i64, align 8
  %"17_0" = alloca i1, align 1
  %"17_1" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"16_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"30_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"32_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0184" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca { ptr, ptr, i64 }, align 8
  %"72_0" = alloca { ptr, ptr, i64 }, align 8
  %"36_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"45_0" = alloca i64, align 8
  %"34_0" = alloca { ptr, ptr, i64 }, align 8
  %"34_1" = alloca i64, align 8
  %"35_0" = alloca i1, align 1
  %"0192" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0194" = alloca { ptr, ptr, i64 }, align 8
  %"1195" = alloca i64, align 8
  %"38_0" = alloca { ptr, ptr, i64 }, align 8
  %"38_1" = alloca i64, align 8
  %"40_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0200" = alloca { ptr, ptr, i64 }, align 8
  %"1201" = alloca i64, align 8
  %"42_0" = alloca { ptr, ptr, i64 }, align 8
  %"42_1" = alloca i64, align 8
  %"44_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"69_0" = alloca {}, align 8
  %"68_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"63_0" = alloca i64, align 8
  %"65_0" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"52_0" = alloca { i1, i64 }, align 8
  %"52_1" = alloca { ptr, ptr, i64 }, align 8
  %"289_0" = alloca { ptr, ptr, i64 }, align 8
  %"289_1" = alloca i64, align 8
  %"293_0" = alloca i64, align 8
  %"291_0" = alloca i64, align 8
  %"294_0" = alloca i1, align 1
  %"295_0" = alloca { i1, i64 }, align 8
  %"295_1" = alloca { ptr, ptr, i64 }, align 8
  %"0223" = alloca { i1, i64 }, align 8
  %"1224" = alloca { ptr, ptr, i64 }, align 8
  %"0227" = alloca { ptr, ptr, i64 }, align 8
  %"1228" = alloca i64, align 8
  %"299_0" = alloca { ptr, ptr, i64 }, align 8
  %"299_1" = alloca i64, align 8
  %"301_0" = alloca { i1, i64 }, align 8
  %"0233" = alloca { ptr, ptr, i64 }, align 8
  %"1234" = alloca i64, align 8
  %"302_0" = alloca { ptr, ptr, i64 }, align 8
  %"302_1" = alloca i64, align 8
  %"304_0" = alloca { ptr, ptr, i64 }, align 8
  %"304_1" = alloca i64, align 8
  %"305_0" = alloca i64, align 8
  %"305_1" = alloca i64, align 8
  %"309_0" = alloca i64, align 8
  %"311_0" = alloca i64, align 8
  %"311_1" = alloca i64, align 8
  %"308_0" = alloca { i1, i64 }, align 8
  %"306_0" = alloca { ptr, ptr, i64 }, align 8
  %"66_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"53_0" = alloca i64, align 8
  %"0260" = alloca i64, align 8
  %"57_0" = alloca { i32, ptr }, align 8
  %"59_0" = alloca i64, align 8
  %"0264" = alloca i64, align 8
  %"61_0" = alloca i64, align 8
  %"67_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"76_0" = alloca {}, align 8
  %"74_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"312_0" = alloca { ptr, ptr, i64 }, align 8
  %"319_0" = alloca i64, align 8
  %"317_0" = alloca i64, align 8
  %"315_0" = alloca i64, align 8
  %"321_0" = alloca i64, align 8
  %"321_1" = alloca { ptr, ptr, i64 }, align 8
  %"324_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"323_0" = alloca i1, align 1
  %"0286" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0288" = alloca { ptr, ptr, i64 }, align 8
  %"327_0" = alloca { ptr, ptr, i64 }, align 8
  %"330_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0295" = alloca { ptr, ptr, i64 }, align 8
  %"331_0" = alloca { ptr, ptr, i64 }, align 8
  %"337_0" = alloca i64, align 8
  %"333_0" = alloca i64, align 8
  %"335_0" = alloca { ptr, ptr, i64 }, align 8
  %"335_1" = alloca i1, align 1
  %"336_0" = alloca { ptr, ptr, i64 }, align 8
  %"0307" = alloca { ptr, ptr, i64 }, align 8
  %"0309" = alloca { ptr, ptr, i64 }, align 8
  %"341_0" = alloca { ptr, ptr, i64 }, align 8
  %"343_0" = alloca { ptr, ptr, i64 }, align 8
  %"343_1" = alloca i64, align 8
  %"0318" = alloca { ptr, ptr, i64 }, align 8
  %"346_0" = alloca { ptr, ptr, i64 }, align 8
  %"338_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0331" = alloca i1, align 1
  %"1332" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"22_0" = alloca i1, align 1
  %"21_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"0337" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"25_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"29_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"27_0" = alloca i1, align 1
  %"94_0" = alloca i1, align 1
  %"93_1" = alloca i64, align 8
  %"93_0" = alloca { ptr, ptr, i64 }, align 8
  %"82_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"0353" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"86_0" = alloca { i32, ptr }, align 8
  %"88_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"0358" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"90_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"92_0" = alloca i64, align 8
  %"92_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"101_0" = alloca {}, align 8
  %"100_0" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"106_0" = alloca {}, align 8
  %"111_0" = alloca {}, align 8
  %"0410" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"232_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"234_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } { i64 0, i64 6, i64 1 }, ptr %"241_0", align 8
  store i64 0, ptr %"239_0", align 8
  store i64 0, ptr %"225_0", align 8
  store i64 0, ptr %"114_0", align 8
  %array_size = mul i64 6, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"113_0", align 8
  %5 = call i64 @__hugr__.__tk2_helios_qalloc.257()
  store i64 %5, ptr %"4_0", align 8
  %"4_01" = load i64, ptr %"4_0", align 8
  %6 = call i64 @__hugr__.__tk2_helios_h.271(i64 %"4_01")
  store i64 %6, ptr %"5_0", align 8
  %"5_02" = load i64, ptr %"5_0", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"5_02")
  call void @___qfree(i64 %"5_02")
  store i64 %___lazy_measure, ptr %"6_0", align 8
  %"6_03" = load i64, ptr %"6_0", align 8
  store i64 %"6_03", ptr %"284_0", align 8
  %"284_04" = load i64, ptr %"284_0", align 8
  call void @___inc_future_refcount(i64 %"284_04")
  store i64 %"284_04", ptr %"286_0", align 8
  store i64 %"284_04", ptr %"286_1", align 8
  %"286_05" = load i64, ptr %"286_0", align 8
  %"286_16" = load i64, ptr %"286_1", align 8
  store i64 %"286_05", ptr %"254_0", align 8
  store i64 %"286_16", ptr %"254_1", align 8
  %7 = call i64 @__hugr__.__tk2_helios_qalloc.257()
  store i64 %7, ptr %"7_0", align 8
  %"7_07" = load i64, ptr %"7_0", align 8
  %8 = call i64 @__hugr__.__tk2_helios_h.271(i64 %"7_07")
  store i64 %8, ptr %"8_0", align 8
  %"8_08" = load i64, ptr %"8_0", align 8
  %___lazy_measure9 = call i64 @___lazy_measure(i64 %"8_08")
  call void @___qfree(i64 %"8_08")
  store i64 %___lazy_measure9, ptr %"9_0", align 8
  %9 = call i64 @__hugr__.__tk2_helios_qalloc.257()
  store i64 %9, ptr %"10_0", align 8
  %"10_010" = load i64, ptr %"10_0", align 8
  %10 = call i64 @__hugr__.__tk2_helios_h.271(i64 %"10_010")
  store i64 %10, ptr %"11_0", align 8
  %"11_011" = load i64, ptr %"11_0", align 8
  %___lazy_measure12 = call i64 @___lazy_measure(i64 %"11_011")
  call void @___qfree(i64 %"11_011")
  store i64 %___lazy_measure12, ptr %"238_0", align 8
  %"238_013" = load i64, ptr %"238_0", align 8
  call void @___dec_future_refcount(i64 %"238_013")
  %"241_014" = load { i64, i64, i64 }, ptr %"241_0", align 8
  %"113_015" = load { ptr, ptr, i64 }, ptr %"113_0", align 8
  %"114_016" = load i64, ptr %"114_0", align 8
  store { i64, i64, i64 } %"241_014", ptr %"117_0", align 8
  store { ptr, ptr, i64 } %"113_015", ptr %"117_1", align 8
  store i64 %"114_016", ptr %"117_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %74, %entry_block
  %"117_017" = load { i64, i64, i64 }, ptr %"117_0", align 8
  %"117_118" = load { ptr, ptr, i64 }, ptr %"117_1", align 8
  %"117_219" = load i64, ptr %"117_2", align 8
  store { i64, i64, i64 } %"117_017", ptr %"117_0", align 8
  store { ptr, ptr, i64 } %"117_118", ptr %"117_1", align 8
  store i64 %"117_219", ptr %"117_2", align 8
  store i64 1, ptr %"217_0", align 8
  store i64 6, ptr %"215_0", align 8
  %"117_020" = load { i64, i64, i64 }, ptr %"117_0", align 8
  %11 = extractvalue { i64, i64, i64 } %"117_020", 0
  %12 = extractvalue { i64, i64, i64 } %"117_020", 1
  %13 = extractvalue { i64, i64, i64 } %"117_020", 2
  store i64 %11, ptr %"119_0", align 8
  store i64 %12, ptr %"119_1", align 8
  store i64 %13, ptr %"119_2", align 8
  %"119_021" = load i64, ptr %"119_0", align 8
  %"215_022" = load i64, ptr %"215_0", align 8
  %"217_023" = load i64, ptr %"217_0", align 8
  %14 = insertvalue { i64, i64, i64 } poison, i64 %"119_021", 0
  %15 = insertvalue { i64, i64, i64 } %14, i64 %"215_022", 1
  %16 = insertvalue { i64, i64, i64 } %15, i64 %"217_023", 2
  store { i64, i64, i64 } %16, ptr %"120_0", align 8
  %"120_024" = load { i64, i64, i64 }, ptr %"120_0", align 8
  store { i64, i64, i64 } %"120_024", ptr %"148_0", align 8
  br label %17

loop_out:                                         ; preds = %76
  %"254_1158" = load i64, ptr %"254_1", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"254_1158")
  call void @___dec_future_refcount(i64 %"254_1158")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"223_0", align 1
  %"254_0159" = load i64, ptr %"254_0", align 8
  %read_bool160 = call i1 @___read_future_bool(i64 %"254_0159")
  call void @___dec_future_refcount(i64 %"254_0159")
  %measure161 = select i1 %read_bool160, i1 true, i1 false
  store i1 %measure161, ptr %"221_0", align 1
  %"9_0162" = load i64, ptr %"9_0", align 8
  %read_bool163 = call i1 @___read_future_bool(i64 %"9_0162")
  call void @___dec_future_refcount(i64 %"9_0162")
  %measure164 = select i1 %read_bool163, i1 true, i1 false
  store i1 %measure164, ptr %"219_0", align 1
  %"219_0165" = load i1, ptr %"219_0", align 1
  %tag_len = load i8, ptr @res_second.BE0D9418.0, align 1
  %tag_len166 = zext i8 %tag_len to i64
  call void @print_bool(ptr @res_second.BE0D9418.0, i64 %tag_len166, i1 %"219_0165")
  %"221_0167" = load i1, ptr %"221_0", align 1
  %tag_len168 = load i8, ptr @res_first.78998640.0, align 1
  %tag_len169 = zext i8 %tag_len168 to i64
  call void @print_bool(ptr @res_first.78998640.0, i64 %tag_len169, i1 %"221_0167")
  %"223_0170" = load i1, ptr %"223_0", align 1
  %tag_len171 = load i8, ptr @"res_first agai.E9F9EE22.0", align 1
  %tag_len172 = zext i8 %tag_len171 to i64
  call void @print_bool(ptr @"res_first agai.E9F9EE22.0", i64 %tag_len172, i1 %"223_0170")
  %"239_0173" = load i64, ptr %"239_0", align 8
  %"116_0174" = load { ptr, ptr, i64 }, ptr %"116_0", align 8
  %"225_0175" = load i64, ptr %"225_0", align 8
  store i64 %"239_0173", ptr %"14_0", align 8
  store { ptr, ptr, i64 } %"116_0174", ptr %"14_1", align 8
  store i64 %"225_0175", ptr %"14_2", align 8
  br label %77

17:                                               ; preds = %loop_body
  %"148_025" = load { i64, i64, i64 }, ptr %"148_0", align 8
  store { i64, i64, i64 } %"148_025", ptr %"148_0", align 8
  store i64 1, ptr %"155_0", align 8
  store i64 6, ptr %"153_0", align 8
  %"148_026" = load { i64, i64, i64 }, ptr %"148_0", align 8
  %18 = extractvalue { i64, i64, i64 } %"148_026", 0
  %19 = extractvalue { i64, i64, i64 } %"148_026", 1
  %20 = extractvalue { i64, i64, i64 } %"148_026", 2
  store i64 %18, ptr %"152_0", align 8
  store i64 %19, ptr %"152_1", align 8
  store i64 %20, ptr %"152_2", align 8
  store i1 true, ptr %"150_0", align 1
  %"150_027" = load i1, ptr %"150_0", align 1
  %"152_028" = load i64, ptr %"152_0", align 8
  %"155_029" = load i64, ptr %"155_0", align 8
  %"153_030" = load i64, ptr %"153_0", align 8
  store i1 %"150_027", ptr %"150_0", align 1
  store i64 %"152_028", ptr %"152_0", align 8
  store i64 %"155_029", ptr %"155_0", align 8
  store i64 %"153_030", ptr %"153_0", align 8
  %"150_031" = load i1, ptr %"150_0", align 1
  %"152_032" = load i64, ptr %"152_0", align 8
  %"155_033" = load i64, ptr %"155_0", align 8
  %"153_034" = load i64, ptr %"153_0", align 8
  switch i1 %"150_031", label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %17
  store i64 %"152_032", ptr %"169_0", align 8
  store i64 %"155_033", ptr %"169_1", align 8
  store i64 %"153_034", ptr %"169_2", align 8
  br label %27

22:                                               ; preds = %17
  store i64 %"152_032", ptr %"159_0", align 8
  store i64 %"155_033", ptr %"159_1", align 8
  store i64 %"153_034", ptr %"159_2", align 8
  br label %23

23:                                               ; preds = %22
  %"159_036" = load i64, ptr %"159_0", align 8
  %"159_137" = load i64, ptr %"159_1", align 8
  %"159_238" = load i64, ptr %"159_2", align 8
  store i64 %"159_036", ptr %"159_0", align 8
  store i64 %"159_137", ptr %"159_1", align 8
  store i64 %"159_238", ptr %"159_2", align 8
  store {} undef, ptr %"166_0", align 1
  store i64 6, ptr %"164_0", align 8
  store i64 1, ptr %"162_0", align 8
  %"159_039" = load i64, ptr %"159_0", align 8
  %"164_040" = load i64, ptr %"164_0", align 8
  %24 = icmp sge i64 %"159_039", %"164_040"
  %25 = select i1 %24, i1 true, i1 false
  store i1 %25, ptr %"161_0", align 1
  %"166_041" = load {}, ptr %"166_0", align 1
  %"161_042" = load i1, ptr %"161_0", align 1
  %"159_043" = load i64, ptr %"159_0", align 8
  %"162_044" = load i64, ptr %"162_0", align 8
  %"164_045" = load i64, ptr %"164_0", align 8
  store {} %"166_041", ptr %"166_0", align 1
  store i1 %"161_042", ptr %"161_0", align 1
  store i64 %"159_043", ptr %"159_0", align 8
  store i64 %"162_044", ptr %"162_0", align 8
  store i64 %"164_045", ptr %"164_0", align 8
  %"166_046" = load {}, ptr %"166_0", align 1
  %"161_047" = load i1, ptr %"161_0", align 1
  %"159_048" = load i64, ptr %"159_0", align 8
  %"162_049" = load i64, ptr %"162_0", align 8
  %"164_050" = load i64, ptr %"164_0", align 8
  switch i1 false, label %26 [
  ]

26:                                               ; preds = %23
  store i1 %"161_047", ptr %"175_0", align 1
  store i64 %"159_048", ptr %"175_1", align 8
  store i64 %"162_049", ptr %"175_2", align 8
  store i64 %"164_050", ptr %"175_3", align 8
  br label %31

27:                                               ; preds = %21
  %"169_051" = load i64, ptr %"169_0", align 8
  %"169_152" = load i64, ptr %"169_1", align 8
  %"169_253" = load i64, ptr %"169_2", align 8
  store i64 %"169_051", ptr %"169_0", align 8
  store i64 %"169_152", ptr %"169_1", align 8
  store i64 %"169_253", ptr %"169_2", align 8
  store {} undef, ptr %"172_0", align 1
  %"169_054" = load i64, ptr %"169_0", align 8
  %"169_255" = load i64, ptr %"169_2", align 8
  %28 = icmp sle i64 %"169_054", %"169_255"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"171_0", align 1
  %"172_056" = load {}, ptr %"172_0", align 1
  %"171_057" = load i1, ptr %"171_0", align 1
  %"169_058" = load i64, ptr %"169_0", align 8
  %"169_159" = load i64, ptr %"169_1", align 8
  %"169_260" = load i64, ptr %"169_2", align 8
  store {} %"172_056", ptr %"172_0", align 1
  store i1 %"171_057", ptr %"171_0", align 1
  store i64 %"169_058", ptr %"169_0", align 8
  store i64 %"169_159", ptr %"169_1", align 8
  store i64 %"169_260", ptr %"169_2", align 8
  %"172_061" = load {}, ptr %"172_0", align 1
  %"171_062" = load i1, ptr %"171_0", align 1
  %"169_063" = load i64, ptr %"169_0", align 8
  %"169_164" = load i64, ptr %"169_1", align 8
  %"169_265" = load i64, ptr %"169_2", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %27
  store i1 %"171_062", ptr %"175_0", align 1
  store i64 %"169_063", ptr %"175_1", align 8
  store i64 %"169_164", ptr %"175_2", align 8
  store i64 %"169_265", ptr %"175_3", align 8
  br label %31

31:                                               ; preds = %30, %26
  %"175_066" = load i1, ptr %"175_0", align 1
  %"175_167" = load i64, ptr %"175_1", align 8
  %"175_268" = load i64, ptr %"175_2", align 8
  %"175_369" = load i64, ptr %"175_3", align 8
  store i1 %"175_066", ptr %"175_0", align 1
  store i64 %"175_167", ptr %"175_1", align 8
  store i64 %"175_268", ptr %"175_2", align 8
  store i64 %"175_369", ptr %"175_3", align 8
  store i64 6, ptr %"193_0", align 8
  store i64 1, ptr %"191_0", align 8
  %"175_070" = load i1, ptr %"175_0", align 1
  %"175_171" = load i64, ptr %"175_1", align 8
  %"191_072" = load i64, ptr %"191_0", align 8
  %"193_073" = load i64, ptr %"193_0", align 8
  switch i1 %"175_070", label %32 [
    i1 true, label %33
  ]

32:                                               ; preds = %31
  store i64 %"175_171", ptr %"076", align 8
  store i64 %"191_072", ptr %"1", align 8
  store i64 %"193_073", ptr %"2", align 8
  br label %cond_177_case_0

33:                                               ; preds = %31
  store i64 %"175_171", ptr %"084", align 8
  store i64 %"191_072", ptr %"185", align 8
  store i64 %"193_073", ptr %"286", align 8
  br label %cond_177_case_1

34:                                               ; preds = %58
  store {} undef, ptr %"200_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"198_0", align 8
  %"200_093" = load {}, ptr %"200_0", align 1
  %"198_094" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"198_0", align 8
  store {} %"200_093", ptr %"200_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"198_094", ptr %"198_0", align 8
  %"200_095" = load {}, ptr %"200_0", align 1
  %"198_096" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"198_0", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %34
  store { i1, { { i64, i64, i64 }, i64 } } %"198_096", ptr %"0", align 8
  br label %45

36:                                               ; preds = %54
  %"203_097" = load i64, ptr %"203_0", align 8
  %"203_198" = load i64, ptr %"203_1", align 8
  %"203_299" = load i64, ptr %"203_2", align 8
  store i64 %"203_097", ptr %"203_0", align 8
  store i64 %"203_198", ptr %"203_1", align 8
  store i64 %"203_299", ptr %"203_2", align 8
  store {} undef, ptr %"213_0", align 1
  store i64 6, ptr %"211_0", align 8
  store i64 1, ptr %"209_0", align 8
  %"203_0100" = load i64, ptr %"203_0", align 8
  %"209_0101" = load i64, ptr %"209_0", align 8
  %37 = add i64 %"203_0100", %"209_0101"
  store i64 %37, ptr %"205_0", align 8
  %"205_0102" = load i64, ptr %"205_0", align 8
  %"211_0103" = load i64, ptr %"211_0", align 8
  %"209_0104" = load i64, ptr %"209_0", align 8
  %38 = insertvalue { i64, i64, i64 } poison, i64 %"205_0102", 0
  %39 = insertvalue { i64, i64, i64 } %38, i64 %"211_0103", 1
  %40 = insertvalue { i64, i64, i64 } %39, i64 %"209_0104", 2
  store { i64, i64, i64 } %40, ptr %"206_0", align 8
  %"203_0105" = load i64, ptr %"203_0", align 8
  %"206_0106" = load { i64, i64, i64 }, ptr %"206_0", align 8
  %41 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"203_0105", 1
  %42 = insertvalue { { i64, i64, i64 }, i64 } %41, { i64, i64, i64 } %"206_0106", 0
  store { { i64, i64, i64 }, i64 } %42, ptr %"207_0", align 8
  %"207_0107" = load { { i64, i64, i64 }, i64 }, ptr %"207_0", align 8
  %43 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"207_0107", 1
  store { i1, { { i64, i64, i64 }, i64 } } %43, ptr %"208_0", align 8
  %"213_0108" = load {}, ptr %"213_0", align 1
  %"208_0109" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"208_0", align 8
  store {} %"213_0108", ptr %"213_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"208_0109", ptr %"208_0", align 8
  %"213_0110" = load {}, ptr %"213_0", align 1
  %"208_0111" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"208_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %36
  store { i1, { { i64, i64, i64 }, i64 } } %"208_0111", ptr %"0", align 8
  br label %45

45:                                               ; preds = %44, %35
  %"035" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"035", ptr %"146_0", align 8
  %"146_0112" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"146_0", align 8
  %"117_1113" = load { ptr, ptr, i64 }, ptr %"117_1", align 8
  %"117_2114" = load i64, ptr %"117_2", align 8
  %46 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"146_0112", 0
  switch i1 %46, label %47 [
    i1 true, label %48
  ]

47:                                               ; preds = %45
  store { ptr, ptr, i64 } %"117_1113", ptr %"0121", align 8
  store i64 %"117_2114", ptr %"1122", align 8
  br label %cond_121_case_0

48:                                               ; preds = %45
  %49 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"146_0112", 1
  store { { i64, i64, i64 }, i64 } %49, ptr %"0128", align 8
  store { ptr, ptr, i64 } %"117_1113", ptr %"1129", align 8
  store i64 %"117_2114", ptr %"2130", align 8
  br label %cond_121_case_1

cond_177_case_0:                                  ; preds = %32
  %"077" = load i64, ptr %"076", align 8
  %"178" = load i64, ptr %"1", align 8
  %"279" = load i64, ptr %"2", align 8
  store i64 %"077", ptr %"179_0", align 8
  store i64 %"178", ptr %"179_1", align 8
  store i64 %"279", ptr %"179_2", align 8
  store i64 6, ptr %"184_0", align 8
  store i64 1, ptr %"182_0", align 8
  %"179_080" = load i64, ptr %"179_0", align 8
  %"182_081" = load i64, ptr %"182_0", align 8
  %"184_082" = load i64, ptr %"184_0", align 8
  %50 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"179_080", 1
  %51 = insertvalue { i1, i64, i64, i64 } %50, i64 %"182_081", 2
  %52 = insertvalue { i1, i64, i64, i64 } %51, i64 %"184_082", 3
  store { i1, i64, i64, i64 } %52, ptr %"181_0", align 8
  %"181_083" = load { i1, i64, i64, i64 }, ptr %"181_0", align 8
  store { i1, i64, i64, i64 } %"181_083", ptr %"074", align 8
  br label %cond_exit_177

cond_177_case_1:                                  ; preds = %33
  %"087" = load i64, ptr %"084", align 8
  %"188" = load i64, ptr %"185", align 8
  %"289" = load i64, ptr %"286", align 8
  store i64 %"087", ptr %"187_0", align 8
  store i64 %"188", ptr %"187_1", align 8
  store i64 %"289", ptr %"187_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"189_0", align 8
  %"189_090" = load { i1, i64, i64, i64 }, ptr %"189_0", align 8
  store { i1, i64, i64, i64 } %"189_090", ptr %"074", align 8
  br label %cond_exit_177

cond_exit_177:                                    ; preds = %cond_177_case_1, %cond_177_case_0
  %"075" = load { i1, i64, i64, i64 }, ptr %"074", align 8
  store { i1, i64, i64, i64 } %"075", ptr %"177_0", align 8
  %"177_091" = load { i1, i64, i64, i64 }, ptr %"177_0", align 8
  store { i1, i64, i64, i64 } %"177_091", ptr %"177_0", align 8
  %"177_092" = load { i1, i64, i64, i64 }, ptr %"177_0", align 8
  %53 = extractvalue { i1, i64, i64, i64 } %"177_092", 0
  switch i1 %53, label %54 [
    i1 true, label %58
  ]

54:                                               ; preds = %cond_exit_177
  %55 = extractvalue { i1, i64, i64, i64 } %"177_092", 1
  %56 = extractvalue { i1, i64, i64, i64 } %"177_092", 2
  %57 = extractvalue { i1, i64, i64, i64 } %"177_092", 3
  store i64 %55, ptr %"203_0", align 8
  store i64 %56, ptr %"203_1", align 8
  store i64 %57, ptr %"203_2", align 8
  br label %36

58:                                               ; preds = %cond_exit_177
  br label %34

cond_121_case_0:                                  ; preds = %47
  %"0123" = load { ptr, ptr, i64 }, ptr %"0121", align 8
  %"1124" = load i64, ptr %"1122", align 8
  store { ptr, ptr, i64 } %"0123", ptr %"123_0", align 8
  store i64 %"1124", ptr %"123_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"125_0", align 8
  %"125_0125" = load { i1, { i64, i64, i64 } }, ptr %"125_0", align 8
  %"123_0126" = load { ptr, ptr, i64 }, ptr %"123_0", align 8
  %"123_1127" = load i64, ptr %"123_1", align 8
  store { i1, { i64, i64, i64 } } %"125_0125", ptr %"0115", align 8
  store { ptr, ptr, i64 } %"123_0126", ptr %"1116", align 8
  store i64 %"123_1127", ptr %"2117", align 8
  br label %cond_exit_121

cond_121_case_1:                                  ; preds = %48
  %"0131" = load { { i64, i64, i64 }, i64 }, ptr %"0128", align 8
  %"1132" = load { ptr, ptr, i64 }, ptr %"1129", align 8
  %"2133" = load i64, ptr %"2130", align 8
  store { { i64, i64, i64 }, i64 } %"0131", ptr %"128_0", align 8
  store { ptr, ptr, i64 } %"1132", ptr %"128_1", align 8
  store i64 %"2133", ptr %"128_2", align 8
  store i64 1, ptr %"143_0", align 8
  %"128_2134" = load i64, ptr %"128_2", align 8
  %"143_0135" = load i64, ptr %"143_0", align 8
  %59 = add i64 %"128_2134", %"143_0135"
  store i64 %59, ptr %"145_0", align 8
  %"128_2136" = load i64, ptr %"128_2", align 8
  store i64 %"128_2136", ptr %"140_0", align 8
  store i64 1, ptr %"138_0", align 8
  store i64 6, ptr %"136_0", align 8
  %"128_0137" = load { { i64, i64, i64 }, i64 }, ptr %"128_0", align 8
  %60 = extractvalue { { i64, i64, i64 }, i64 } %"128_0137", 1
  %61 = extractvalue { { i64, i64, i64 }, i64 } %"128_0137", 0
  store i64 %60, ptr %"132_0", align 8
  store { i64, i64, i64 } %61, ptr %"132_1", align 8
  %"132_1138" = load { i64, i64, i64 }, ptr %"132_1", align 8
  %62 = extractvalue { i64, i64, i64 } %"132_1138", 0
  %63 = extractvalue { i64, i64, i64 } %"132_1138", 1
  %64 = extractvalue { i64, i64, i64 } %"132_1138", 2
  store i64 %62, ptr %"133_0", align 8
  store i64 %63, ptr %"133_1", align 8
  store i64 %64, ptr %"133_2", align 8
  %"133_0139" = load i64, ptr %"133_0", align 8
  %"136_0140" = load i64, ptr %"136_0", align 8
  %"138_0141" = load i64, ptr %"138_0", align 8
  %65 = insertvalue { i64, i64, i64 } poison, i64 %"133_0139", 0
  %66 = insertvalue { i64, i64, i64 } %65, i64 %"136_0140", 1
  %67 = insertvalue { i64, i64, i64 } %66, i64 %"138_0141", 2
  store { i64, i64, i64 } %67, ptr %"134_0", align 8
  %"134_0142" = load { i64, i64, i64 }, ptr %"134_0", align 8
  %68 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"134_0142", 1
  store { i1, { i64, i64, i64 } } %68, ptr %"135_0", align 8
  %69 = call i64 @__hugr__.__tk2_helios_qalloc.257()
  store i64 %69, ptr %"130_0", align 8
  %"130_0143" = load i64, ptr %"130_0", align 8
  %70 = call i64 @__hugr__.__tk2_helios_h.271(i64 %"130_0143")
  store i64 %70, ptr %"131_0", align 8
  %"131_0144" = load i64, ptr %"131_0", align 8
  %___lazy_measure145 = call i64 @___lazy_measure(i64 %"131_0144")
  call void @___qfree(i64 %"131_0144")
  store i64 %___lazy_measure145, ptr %"142_0", align 8
  %"128_1146" = load { ptr, ptr, i64 }, ptr %"128_1", align 8
  %"140_0147" = load i64, ptr %"140_0", align 8
  %"142_0148" = load i64, ptr %"142_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"128_1146", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"128_1146", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"128_1146", 2
  call void @__barray_check_bounds(i64 6, i64 %"140_0147")
  %71 = add i64 %"140_0147", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %71)
  %72 = getelementptr inbounds i64, ptr %array_ptr, i64 %71
  store i64 %"142_0148", ptr %72, align 8
  store { ptr, ptr, i64 } %"128_1146", ptr %"141_0", align 8
  %"135_0149" = load { i1, { i64, i64, i64 } }, ptr %"135_0", align 8
  %"141_0150" = load { ptr, ptr, i64 }, ptr %"141_0", align 8
  %"145_0151" = load i64, ptr %"145_0", align 8
  store { i1, { i64, i64, i64 } } %"135_0149", ptr %"0115", align 8
  store { ptr, ptr, i64 } %"141_0150", ptr %"1116", align 8
  store i64 %"145_0151", ptr %"2117", align 8
  br label %cond_exit_121

cond_exit_121:                                    ; preds = %cond_121_case_1, %cond_121_case_0
  %"0118" = load { i1, { i64, i64, i64 } }, ptr %"0115", align 8
  %"1119" = load { ptr, ptr, i64 }, ptr %"1116", align 8
  %"2120" = load i64, ptr %"2117", align 8
  store { i1, { i64, i64, i64 } } %"0118", ptr %"121_0", align 8
  store { ptr, ptr, i64 } %"1119", ptr %"121_1", align 8
  store i64 %"2120", ptr %"121_2", align 8
  %"121_0152" = load { i1, { i64, i64, i64 } }, ptr %"121_0", align 8
  %"121_1153" = load { ptr, ptr, i64 }, ptr %"121_1", align 8
  %"121_2154" = load i64, ptr %"121_2", align 8
  store { i1, { i64, i64, i64 } } %"121_0152", ptr %"121_0", align 8
  store { ptr, ptr, i64 } %"121_1153", ptr %"121_1", align 8
  store i64 %"121_2154", ptr %"121_2", align 8
  %"121_0155" = load { i1, { i64, i64, i64 } }, ptr %"121_0", align 8
  %"121_1156" = load { ptr, ptr, i64 }, ptr %"121_1", align 8
  %"121_2157" = load i64, ptr %"121_2", align 8
  %73 = extractvalue { i1, { i64, i64, i64 } } %"121_0155", 0
  switch i1 %73, label %74 [
    i1 true, label %76
  ]

74:                                               ; preds = %cond_exit_121
  %75 = extractvalue { i1, { i64, i64, i64 } } %"121_0155", 1
  store { i64, i64, i64 } %75, ptr %"117_0", align 8
  store { ptr, ptr, i64 } %"121_1156", ptr %"117_1", align 8
  store i64 %"121_2157", ptr %"117_2", align 8
  br label %loop_body

76:                                               ; preds = %cond_exit_121
  store { ptr, ptr, i64 } %"121_1156", ptr %"116_0", align 8
  store i64 %"121_2157", ptr %"116_1", align 8
  br label %loop_out

77:                                               ; preds = %91, %loop_out
  %"14_0178" = load i64, ptr %"14_0", align 8
  %"14_1179" = load { ptr, ptr, i64 }, ptr %"14_1", align 8
  %"14_2180" = load i64, ptr %"14_2", align 8
  store i64 %"14_0178", ptr %"14_0", align 8
  store { ptr, ptr, i64 } %"14_1179", ptr %"14_1", align 8
  store i64 %"14_2180", ptr %"14_2", align 8
  %"14_1181" = load { ptr, ptr, i64 }, ptr %"14_1", align 8
  %"14_0182" = load i64, ptr %"14_0", align 8
  %78 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"14_1181", 0
  %79 = insertvalue { { ptr, ptr, i64 }, i64 } %78, i64 %"14_0182", 1
  store { { ptr, ptr, i64 }, i64 } %79, ptr %"16_0", align 8
  %"16_0183" = load { { ptr, ptr, i64 }, i64 }, ptr %"16_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"16_0183", ptr %"32_0", align 8
  br label %97

80:                                               ; preds = %165
  %"80_0350" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"80_0", align 8
  %"80_1351" = load i64, ptr %"80_1", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"80_0350", ptr %"80_0", align 8
  store i64 %"80_1351", ptr %"80_1", align 8
  %"80_0352" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"80_0", align 8
  %81 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"80_0352", 0
  switch i1 %81, label %82 [
    i1 true, label %83
  ]

82:                                               ; preds = %80
  br label %cond_82_case_0

83:                                               ; preds = %80
  %84 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"80_0352", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %84, ptr %"0358", align 8
  br label %cond_82_case_1

85:                                               ; preds = %173
  %"96_0374" = load i64, ptr %"96_0", align 8
  %"96_1375" = load { ptr, ptr, i64 }, ptr %"96_1", align 8
  %"96_2376" = load i64, ptr %"96_2", align 8
  store i64 %"96_0374", ptr %"96_0", align 8
  store { ptr, ptr, i64 } %"96_1375", ptr %"96_1", align 8
  store i64 %"96_2376", ptr %"96_2", align 8
  store {} undef, ptr %"101_0", align 1
  store i64 1, ptr %"98_0", align 8
  %"96_2377" = load i64, ptr %"96_2", align 8
  %"98_0378" = load i64, ptr %"98_0", align 8
  %86 = add i64 %"96_2377", %"98_0378"
  store i64 %86, ptr %"100_0", align 8
  %"101_0379" = load {}, ptr %"101_0", align 1
  %"96_0380" = load i64, ptr %"96_0", align 8
  %"96_1381" = load { ptr, ptr, i64 }, ptr %"96_1", align 8
  %"100_0382" = load i64, ptr %"100_0", align 8
  store {} %"101_0379", ptr %"101_0", align 1
  store i64 %"96_0380", ptr %"96_0", align 8
  store { ptr, ptr, i64 } %"96_1381", ptr %"96_1", align 8
  store i64 %"100_0382", ptr %"100_0", align 8
  %"101_0383" = load {}, ptr %"101_0", align 1
  %"96_0384" = load i64, ptr %"96_0", align 8
  %"96_1385" = load { ptr, ptr, i64 }, ptr %"96_1", align 8
  %"100_0386" = load i64, ptr %"100_0", align 8
  switch i1 false, label %87 [
  ]

87:                                               ; preds = %85
  store i64 %"96_0384", ptr %"109_0", align 8
  store { ptr, ptr, i64 } %"96_1385", ptr %"109_1", align 8
  store i64 %"100_0386", ptr %"109_2", align 8
  br label %90

88:                                               ; preds = %172
  %"104_0387" = load i64, ptr %"104_0", align 8
  %"104_1388" = load { ptr, ptr, i64 }, ptr %"104_1", align 8
  %"104_2389" = load i64, ptr %"104_2", align 8
  store i64 %"104_0387", ptr %"104_0", align 8
  store { ptr, ptr, i64 } %"104_1388", ptr %"104_1", align 8
  store i64 %"104_2389", ptr %"104_2", align 8
  store {} undef, ptr %"106_0", align 1
  %"106_0390" = load {}, ptr %"106_0", align 1
  %"104_0391" = load i64, ptr %"104_0", align 8
  %"104_1392" = load { ptr, ptr, i64 }, ptr %"104_1", align 8
  %"104_2393" = load i64, ptr %"104_2", align 8
  store {} %"106_0390", ptr %"106_0", align 1
  store i64 %"104_0391", ptr %"104_0", align 8
  store { ptr, ptr, i64 } %"104_1392", ptr %"104_1", align 8
  store i64 %"104_2393", ptr %"104_2", align 8
  %"106_0394" = load {}, ptr %"106_0", align 1
  %"104_0395" = load i64, ptr %"104_0", align 8
  %"104_1396" = load { ptr, ptr, i64 }, ptr %"104_1", align 8
  %"104_2397" = load i64, ptr %"104_2", align 8
  switch i1 false, label %89 [
  ]

89:                                               ; preds = %88
  store i64 %"104_0395", ptr %"109_0", align 8
  store { ptr, ptr, i64 } %"104_1396", ptr %"109_1", align 8
  store i64 %"104_2397", ptr %"109_2", align 8
  br label %90

90:                                               ; preds = %89, %87
  %"109_0398" = load i64, ptr %"109_0", align 8
  %"109_1399" = load { ptr, ptr, i64 }, ptr %"109_1", align 8
  %"109_2400" = load i64, ptr %"109_2", align 8
  store i64 %"109_0398", ptr %"109_0", align 8
  store { ptr, ptr, i64 } %"109_1399", ptr %"109_1", align 8
  store i64 %"109_2400", ptr %"109_2", align 8
  store {} undef, ptr %"111_0", align 1
  %"111_0401" = load {}, ptr %"111_0", align 1
  %"109_0402" = load i64, ptr %"109_0", align 8
  %"109_1403" = load { ptr, ptr, i64 }, ptr %"109_1", align 8
  %"109_2404" = load i64, ptr %"109_2", align 8
  store {} %"111_0401", ptr %"111_0", align 1
  store i64 %"109_0402", ptr %"109_0", align 8
  store { ptr, ptr, i64 } %"109_1403", ptr %"109_1", align 8
  store i64 %"109_2404", ptr %"109_2", align 8
  %"111_0405" = load {}, ptr %"111_0", align 1
  %"109_0406" = load i64, ptr %"109_0", align 8
  %"109_1407" = load { ptr, ptr, i64 }, ptr %"109_1", align 8
  %"109_2408" = load i64, ptr %"109_2", align 8
  switch i1 false, label %91 [
  ]

91:                                               ; preds = %90
  store i64 %"109_0406", ptr %"14_0", align 8
  store { ptr, ptr, i64 } %"109_1407", ptr %"14_1", align 8
  store i64 %"109_2408", ptr %"14_2", align 8
  br label %77

92:                                               ; preds = %164
  %"0348" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0176", align 8
  %"1349" = load i64, ptr %"1177", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0348", ptr %"12_0", align 8
  store i64 %"1349", ptr %"12_1", align 8
  %"12_0409" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"12_0", align 8
  %93 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"12_0409", 0
  switch i1 %93, label %94 [
    i1 true, label %95
  ]

94:                                               ; preds = %92
  br label %cond_227_case_0

95:                                               ; preds = %92
  %96 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"12_0409", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %96, ptr %"0410", align 8
  br label %cond_227_case_1

97:                                               ; preds = %77
  %"32_0185" = load { { ptr, ptr, i64 }, i64 }, ptr %"32_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"32_0185", ptr %"32_0", align 8
  store i64 6, ptr %"45_0", align 8
  %"32_0186" = load { { ptr, ptr, i64 }, i64 }, ptr %"32_0", align 8
  %98 = extractvalue { { ptr, ptr, i64 }, i64 } %"32_0186", 0
  %99 = extractvalue { { ptr, ptr, i64 }, i64 } %"32_0186", 1
  store { ptr, ptr, i64 } %98, ptr %"34_0", align 8
  store i64 %99, ptr %"34_1", align 8
  %"34_1187" = load i64, ptr %"34_1", align 8
  %"45_0188" = load i64, ptr %"45_0", align 8
  %100 = icmp slt i64 %"34_1187", %"45_0188"
  %101 = select i1 %100, i1 true, i1 false
  store i1 %101, ptr %"35_0", align 1
  %"35_0189" = load i1, ptr %"35_0", align 1
  %"34_0190" = load { ptr, ptr, i64 }, ptr %"34_0", align 8
  %"34_1191" = load i64, ptr %"34_1", align 8
  switch i1 %"35_0189", label %102 [
    i1 true, label %103
  ]

102:                                              ; preds = %97
  store { ptr, ptr, i64 } %"34_0190", ptr %"0194", align 8
  store i64 %"34_1191", ptr %"1195", align 8
  br label %cond_36_case_0

103:                                              ; preds = %97
  store { ptr, ptr, i64 } %"34_0190", ptr %"0200", align 8
  store i64 %"34_1191", ptr %"1201", align 8
  br label %cond_36_case_1

104:                                              ; preds = %122
  %"49_0210" = load i64, ptr %"49_0", align 8
  %"49_1211" = load { ptr, ptr, i64 }, ptr %"49_1", align 8
  store i64 %"49_0210", ptr %"49_0", align 8
  store { ptr, ptr, i64 } %"49_1211", ptr %"49_1", align 8
  store {} undef, ptr %"69_0", align 1
  store i64 1, ptr %"63_0", align 8
  %"49_0212" = load i64, ptr %"49_0", align 8
  %"63_0213" = load i64, ptr %"63_0", align 8
  %105 = add i64 %"49_0212", %"63_0213"
  store i64 %105, ptr %"65_0", align 8
  %"49_0214" = load i64, ptr %"49_0", align 8
  store i64 %"49_0214", ptr %"51_0", align 8
  %"49_1215" = load { ptr, ptr, i64 }, ptr %"49_1", align 8
  %"51_0216" = load i64, ptr %"51_0", align 8
  store { ptr, ptr, i64 } %"49_1215", ptr %"289_0", align 8
  store i64 %"51_0216", ptr %"289_1", align 8
  store i64 6, ptr %"293_0", align 8
  %"289_1217" = load i64, ptr %"289_1", align 8
  store i64 %"289_1217", ptr %"291_0", align 8
  %"291_0218" = load i64, ptr %"291_0", align 8
  %"293_0219" = load i64, ptr %"293_0", align 8
  %106 = icmp ult i64 %"291_0218", %"293_0219"
  %107 = select i1 %106, i1 true, i1 false
  store i1 %107, ptr %"294_0", align 1
  %"294_0220" = load i1, ptr %"294_0", align 1
  %"289_0221" = load { ptr, ptr, i64 }, ptr %"289_0", align 8
  %"289_1222" = load i64, ptr %"289_1", align 8
  switch i1 %"294_0220", label %108 [
    i1 true, label %109
  ]

108:                                              ; preds = %104
  store { ptr, ptr, i64 } %"289_0221", ptr %"0227", align 8
  store i64 %"289_1222", ptr %"1228", align 8
  br label %cond_295_case_0

109:                                              ; preds = %104
  store { ptr, ptr, i64 } %"289_0221", ptr %"0233", align 8
  store i64 %"289_1222", ptr %"1234", align 8
  br label %cond_295_case_1

110:                                              ; preds = %120
  %"72_0274" = load { ptr, ptr, i64 }, ptr %"72_0", align 8
  store { ptr, ptr, i64 } %"72_0274", ptr %"72_0", align 8
  store {} undef, ptr %"76_0", align 1
  %"72_0275" = load { ptr, ptr, i64 }, ptr %"72_0", align 8
  store { ptr, ptr, i64 } %"72_0275", ptr %"312_0", align 8
  store i64 6, ptr %"319_0", align 8
  store i64 1, ptr %"317_0", align 8
  store i64 0, ptr %"315_0", align 8
  %"315_0276" = load i64, ptr %"315_0", align 8
  %"312_0277" = load { ptr, ptr, i64 }, ptr %"312_0", align 8
  store i64 %"315_0276", ptr %"321_0", align 8
  store { ptr, ptr, i64 } %"312_0277", ptr %"321_1", align 8
  br label %loop_body279

111:                                              ; preds = %147, %142
  %"0209" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0184", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0209", ptr %"30_0", align 8
  %"30_0330" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"30_0", align 8
  %112 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"30_0330", 0
  switch i1 %112, label %113 [
    i1 true, label %114
  ]

113:                                              ; preds = %111
  br label %cond_17_case_0

114:                                              ; preds = %111
  %115 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"30_0330", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %115, ptr %"0337", align 8
  br label %cond_17_case_1

cond_36_case_0:                                   ; preds = %102
  %"0196" = load { ptr, ptr, i64 }, ptr %"0194", align 8
  %"1197" = load i64, ptr %"1195", align 8
  store { ptr, ptr, i64 } %"0196", ptr %"38_0", align 8
  store i64 %"1197", ptr %"38_1", align 8
  %"38_0198" = load { ptr, ptr, i64 }, ptr %"38_0", align 8
  %116 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, { ptr, ptr, i64 } %"38_0198", 1
  store { i1, { ptr, ptr, i64 }, i64 } %116, ptr %"40_0", align 8
  %"40_0199" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"40_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"40_0199", ptr %"0192", align 8
  br label %cond_exit_36

cond_36_case_1:                                   ; preds = %103
  %"0202" = load { ptr, ptr, i64 }, ptr %"0200", align 8
  %"1203" = load i64, ptr %"1201", align 8
  store { ptr, ptr, i64 } %"0202", ptr %"42_0", align 8
  store i64 %"1203", ptr %"42_1", align 8
  %"42_1204" = load i64, ptr %"42_1", align 8
  %"42_0205" = load { ptr, ptr, i64 }, ptr %"42_0", align 8
  %117 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %"42_1204", 2
  %118 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %117, { ptr, ptr, i64 } %"42_0205", 1
  store { i1, { ptr, ptr, i64 }, i64 } %118, ptr %"44_0", align 8
  %"44_0206" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"44_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"44_0206", ptr %"0192", align 8
  br label %cond_exit_36

cond_exit_36:                                     ; preds = %cond_36_case_1, %cond_36_case_0
  %"0193" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0192", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0193", ptr %"36_0", align 8
  %"36_0207" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"36_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"36_0207", ptr %"36_0", align 8
  %"36_0208" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"36_0", align 8
  %119 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"36_0208", 0
  switch i1 %119, label %120 [
    i1 true, label %122
  ]

120:                                              ; preds = %cond_exit_36
  %121 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"36_0208", 1
  store { ptr, ptr, i64 } %121, ptr %"72_0", align 8
  br label %110

122:                                              ; preds = %cond_exit_36
  %123 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"36_0208", 2
  %124 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"36_0208", 1
  store i64 %123, ptr %"49_0", align 8
  store { ptr, ptr, i64 } %124, ptr %"49_1", align 8
  br label %104

cond_295_case_0:                                  ; preds = %108
  %"0229" = load { ptr, ptr, i64 }, ptr %"0227", align 8
  %"1230" = load i64, ptr %"1228", align 8
  store { ptr, ptr, i64 } %"0229", ptr %"299_0", align 8
  store i64 %"1230", ptr %"299_1", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"301_0", align 8
  %"301_0231" = load { i1, i64 }, ptr %"301_0", align 8
  %"299_0232" = load { ptr, ptr, i64 }, ptr %"299_0", align 8
  store { i1, i64 } %"301_0231", ptr %"0223", align 8
  store { ptr, ptr, i64 } %"299_0232", ptr %"1224", align 8
  br label %cond_exit_295

cond_295_case_1:                                  ; preds = %109
  %"0235" = load { ptr, ptr, i64 }, ptr %"0233", align 8
  %"1236" = load i64, ptr %"1234", align 8
  store { ptr, ptr, i64 } %"0235", ptr %"302_0", align 8
  store i64 %"1236", ptr %"302_1", align 8
  %"302_0237" = load { ptr, ptr, i64 }, ptr %"302_0", align 8
  %"302_1238" = load i64, ptr %"302_1", align 8
  %array_ptr239 = extractvalue { ptr, ptr, i64 } %"302_0237", 0
  %array_mask_ptr240 = extractvalue { ptr, ptr, i64 } %"302_0237", 1
  %array_offset241 = extractvalue { ptr, ptr, i64 } %"302_0237", 2
  call void @__barray_check_bounds(i64 6, i64 %"302_1238")
  %125 = add i64 %"302_1238", %array_offset241
  call void @__barray_mask_borrow(ptr %array_mask_ptr240, i64 %125)
  %126 = getelementptr inbounds i64, ptr %array_ptr239, i64 %125
  %127 = load i64, ptr %126, align 8
  store { ptr, ptr, i64 } %"302_0237", ptr %"304_0", align 8
  store i64 %127, ptr %"304_1", align 8
  %"304_1242" = load i64, ptr %"304_1", align 8
  store i64 %"304_1242", ptr %"309_0", align 8
  %"309_0243" = load i64, ptr %"309_0", align 8
  call void @___inc_future_refcount(i64 %"309_0243")
  store i64 %"309_0243", ptr %"311_0", align 8
  store i64 %"309_0243", ptr %"311_1", align 8
  %"311_0244" = load i64, ptr %"311_0", align 8
  %"311_1245" = load i64, ptr %"311_1", align 8
  store i64 %"311_0244", ptr %"305_0", align 8
  store i64 %"311_1245", ptr %"305_1", align 8
  %"305_1246" = load i64, ptr %"305_1", align 8
  %128 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"305_1246", 1
  store { i1, i64 } %128, ptr %"308_0", align 8
  %"304_0247" = load { ptr, ptr, i64 }, ptr %"304_0", align 8
  %"302_1248" = load i64, ptr %"302_1", align 8
  %"305_0249" = load i64, ptr %"305_0", align 8
  %array_ptr250 = extractvalue { ptr, ptr, i64 } %"304_0247", 0
  %array_mask_ptr251 = extractvalue { ptr, ptr, i64 } %"304_0247", 1
  %array_offset252 = extractvalue { ptr, ptr, i64 } %"304_0247", 2
  call void @__barray_check_bounds(i64 6, i64 %"302_1248")
  %129 = add i64 %"302_1248", %array_offset252
  call void @__barray_mask_return(ptr %array_mask_ptr251, i64 %129)
  %130 = getelementptr inbounds i64, ptr %array_ptr250, i64 %129
  store i64 %"305_0249", ptr %130, align 8
  store { ptr, ptr, i64 } %"304_0247", ptr %"306_0", align 8
  %"308_0253" = load { i1, i64 }, ptr %"308_0", align 8
  %"306_0254" = load { ptr, ptr, i64 }, ptr %"306_0", align 8
  store { i1, i64 } %"308_0253", ptr %"0223", align 8
  store { ptr, ptr, i64 } %"306_0254", ptr %"1224", align 8
  br label %cond_exit_295

cond_exit_295:                                    ; preds = %cond_295_case_1, %cond_295_case_0
  %"0225" = load { i1, i64 }, ptr %"0223", align 8
  %"1226" = load { ptr, ptr, i64 }, ptr %"1224", align 8
  store { i1, i64 } %"0225", ptr %"295_0", align 8
  store { ptr, ptr, i64 } %"1226", ptr %"295_1", align 8
  %"295_0255" = load { i1, i64 }, ptr %"295_0", align 8
  %"295_1256" = load { ptr, ptr, i64 }, ptr %"295_1", align 8
  store { i1, i64 } %"295_0255", ptr %"52_0", align 8
  store { ptr, ptr, i64 } %"295_1256", ptr %"52_1", align 8
  %"52_1257" = load { ptr, ptr, i64 }, ptr %"52_1", align 8
  %"65_0258" = load i64, ptr %"65_0", align 8
  %131 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"52_1257", 0
  %132 = insertvalue { { ptr, ptr, i64 }, i64 } %131, i64 %"65_0258", 1
  store { { ptr, ptr, i64 }, i64 } %132, ptr %"66_0", align 8
  %"52_0259" = load { i1, i64 }, ptr %"52_0", align 8
  %133 = extractvalue { i1, i64 } %"52_0259", 0
  switch i1 %133, label %134 [
    i1 true, label %135
  ]

134:                                              ; preds = %cond_exit_295
  br label %cond_53_case_0

135:                                              ; preds = %cond_exit_295
  %136 = extractvalue { i1, i64 } %"52_0259", 1
  store i64 %136, ptr %"0264", align 8
  br label %cond_53_case_1

cond_53_case_0:                                   ; preds = %134
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"57_0", align 8
  %"57_0262" = load { i32, ptr }, ptr %"57_0", align 8
  %137 = extractvalue { i32, ptr } %"57_0262", 0
  %shift_code = add i32 %137, 1000
  %138 = extractvalue { i32, ptr } %"57_0262", 1
  call void @panic(i32 %shift_code, ptr %138)
  store i64 0, ptr %"59_0", align 8
  %"59_0263" = load i64, ptr %"59_0", align 8
  store i64 %"59_0263", ptr %"0260", align 8
  br label %cond_exit_53

cond_53_case_1:                                   ; preds = %135
  %"0265" = load i64, ptr %"0264", align 8
  store i64 %"0265", ptr %"61_0", align 8
  %"61_0266" = load i64, ptr %"61_0", align 8
  store i64 %"61_0266", ptr %"0260", align 8
  br label %cond_exit_53

cond_exit_53:                                     ; preds = %cond_53_case_1, %cond_53_case_0
  %"0261" = load i64, ptr %"0260", align 8
  store i64 %"0261", ptr %"53_0", align 8
  %"53_0267" = load i64, ptr %"53_0", align 8
  %"66_0268" = load { { ptr, ptr, i64 }, i64 }, ptr %"66_0", align 8
  %139 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"53_0267", 1
  %140 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %139, { { ptr, ptr, i64 }, i64 } %"66_0268", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %140, ptr %"67_0", align 8
  %"67_0269" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"67_0", align 8
  %141 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"67_0269", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %141, ptr %"68_0", align 8
  %"69_0270" = load {}, ptr %"69_0", align 1
  %"68_0271" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"68_0", align 8
  store {} %"69_0270", ptr %"69_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"68_0271", ptr %"68_0", align 8
  %"69_0272" = load {}, ptr %"69_0", align 1
  %"68_0273" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"68_0", align 8
  switch i1 false, label %142 [
  ]

142:                                              ; preds = %cond_exit_53
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"68_0273", ptr %"0184", align 8
  br label %111

loop_body279:                                     ; preds = %154, %110
  %"321_0280" = load i64, ptr %"321_0", align 8
  %"321_1281" = load { ptr, ptr, i64 }, ptr %"321_1", align 8
  store i64 %"321_0280", ptr %"321_0", align 8
  store { ptr, ptr, i64 } %"321_1281", ptr %"321_1", align 8
  %"321_0282" = load i64, ptr %"321_0", align 8
  %"319_0283" = load i64, ptr %"319_0", align 8
  %143 = icmp ult i64 %"321_0282", %"319_0283"
  %144 = select i1 %143, i1 true, i1 false
  store i1 %144, ptr %"323_0", align 1
  %"323_0284" = load i1, ptr %"323_0", align 1
  %"321_1285" = load { ptr, ptr, i64 }, ptr %"321_1", align 8
  switch i1 %"323_0284", label %145 [
    i1 true, label %146
  ]

145:                                              ; preds = %loop_body279
  store { ptr, ptr, i64 } %"321_1285", ptr %"0288", align 8
  br label %cond_324_case_0

146:                                              ; preds = %loop_body279
  store { ptr, ptr, i64 } %"321_1285", ptr %"0295", align 8
  br label %cond_324_case_1

loop_out278:                                      ; preds = %157
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"74_0", align 8
  %"76_0326" = load {}, ptr %"76_0", align 1
  %"74_0327" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"74_0", align 8
  store {} %"76_0326", ptr %"76_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"74_0327", ptr %"74_0", align 8
  %"76_0328" = load {}, ptr %"76_0", align 1
  %"74_0329" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"74_0", align 8
  switch i1 false, label %147 [
  ]

147:                                              ; preds = %loop_out278
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"74_0329", ptr %"0184", align 8
  br label %111

cond_324_case_0:                                  ; preds = %145
  %"0289" = load { ptr, ptr, i64 }, ptr %"0288", align 8
  store { ptr, ptr, i64 } %"0289", ptr %"327_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, ptr %"330_0", align 8
  %"327_0290" = load { ptr, ptr, i64 }, ptr %"327_0", align 8
  %array_ptr291 = extractvalue { ptr, ptr, i64 } %"327_0290", 0
  %array_mask_ptr292 = extractvalue { ptr, ptr, i64 } %"327_0290", 1
  %array_offset293 = extractvalue { ptr, ptr, i64 } %"327_0290", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr292, i64 %array_offset293, i64 6)
  call void @heap_free(ptr %array_ptr291)
  call void @heap_free(ptr %array_mask_ptr292)
  %"330_0294" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"330_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"330_0294", ptr %"0286", align 8
  br label %cond_exit_324

cond_324_case_1:                                  ; preds = %146
  %"0296" = load { ptr, ptr, i64 }, ptr %"0295", align 8
  store { ptr, ptr, i64 } %"0296", ptr %"331_0", align 8
  %"321_0297" = load i64, ptr %"321_0", align 8
  %"317_0298" = load i64, ptr %"317_0", align 8
  %148 = add i64 %"321_0297", %"317_0298"
  store i64 %148, ptr %"337_0", align 8
  %"321_0299" = load i64, ptr %"321_0", align 8
  store i64 %"321_0299", ptr %"333_0", align 8
  %"331_0300" = load { ptr, ptr, i64 }, ptr %"331_0", align 8
  %"333_0301" = load i64, ptr %"333_0", align 8
  %array_ptr302 = extractvalue { ptr, ptr, i64 } %"331_0300", 0
  %array_mask_ptr303 = extractvalue { ptr, ptr, i64 } %"331_0300", 1
  %array_offset304 = extractvalue { ptr, ptr, i64 } %"331_0300", 2
  call void @__barray_check_bounds(i64 6, i64 %"333_0301")
  %149 = add i64 %"333_0301", %array_offset304
  %150 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr303, i64 %149)
  store { ptr, ptr, i64 } %"331_0300", ptr %"335_0", align 8
  store i1 %150, ptr %"335_1", align 1
  %"335_1305" = load i1, ptr %"335_1", align 1
  %"335_0306" = load { ptr, ptr, i64 }, ptr %"335_0", align 8
  switch i1 %"335_1305", label %151 [
    i1 true, label %152
  ]

151:                                              ; preds = %cond_324_case_1
  store { ptr, ptr, i64 } %"335_0306", ptr %"0309", align 8
  br label %cond_336_case_0

152:                                              ; preds = %cond_324_case_1
  store { ptr, ptr, i64 } %"335_0306", ptr %"0318", align 8
  br label %cond_336_case_1

cond_exit_324:                                    ; preds = %cond_exit_336, %cond_324_case_0
  %"0287" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0286", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0287", ptr %"324_0", align 8
  %"324_0324" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"324_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"324_0324", ptr %"324_0", align 8
  %"324_0325" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"324_0", align 8
  %153 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"324_0325", 0
  switch i1 %153, label %154 [
    i1 true, label %157
  ]

154:                                              ; preds = %cond_exit_324
  %155 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"324_0325", 2
  %156 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"324_0325", 1
  store i64 %155, ptr %"321_0", align 8
  store { ptr, ptr, i64 } %156, ptr %"321_1", align 8
  br label %loop_body279

157:                                              ; preds = %cond_exit_324
  br label %loop_out278

cond_336_case_0:                                  ; preds = %151
  %"0310" = load { ptr, ptr, i64 }, ptr %"0309", align 8
  store { ptr, ptr, i64 } %"0310", ptr %"341_0", align 8
  %"341_0311" = load { ptr, ptr, i64 }, ptr %"341_0", align 8
  %"333_0312" = load i64, ptr %"333_0", align 8
  %array_ptr313 = extractvalue { ptr, ptr, i64 } %"341_0311", 0
  %array_mask_ptr314 = extractvalue { ptr, ptr, i64 } %"341_0311", 1
  %array_offset315 = extractvalue { ptr, ptr, i64 } %"341_0311", 2
  call void @__barray_check_bounds(i64 6, i64 %"333_0312")
  %158 = add i64 %"333_0312", %array_offset315
  call void @__barray_mask_borrow(ptr %array_mask_ptr314, i64 %158)
  %159 = getelementptr inbounds i64, ptr %array_ptr313, i64 %158
  %160 = load i64, ptr %159, align 8
  store { ptr, ptr, i64 } %"341_0311", ptr %"343_0", align 8
  store i64 %160, ptr %"343_1", align 8
  %"343_1316" = load i64, ptr %"343_1", align 8
  call void @___dec_future_refcount(i64 %"343_1316")
  %"343_0317" = load { ptr, ptr, i64 }, ptr %"343_0", align 8
  store { ptr, ptr, i64 } %"343_0317", ptr %"0307", align 8
  br label %cond_exit_336

cond_336_case_1:                                  ; preds = %152
  %"0319" = load { ptr, ptr, i64 }, ptr %"0318", align 8
  store { ptr, ptr, i64 } %"0319", ptr %"346_0", align 8
  %"346_0320" = load { ptr, ptr, i64 }, ptr %"346_0", align 8
  store { ptr, ptr, i64 } %"346_0320", ptr %"0307", align 8
  br label %cond_exit_336

cond_exit_336:                                    ; preds = %cond_336_case_1, %cond_336_case_0
  %"0308" = load { ptr, ptr, i64 }, ptr %"0307", align 8
  store { ptr, ptr, i64 } %"0308", ptr %"336_0", align 8
  %"337_0321" = load i64, ptr %"337_0", align 8
  %"336_0322" = load { ptr, ptr, i64 }, ptr %"336_0", align 8
  %161 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, i64 %"337_0321", 2
  %162 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %161, { ptr, ptr, i64 } %"336_0322", 1
  store { i1, { ptr, ptr, i64 }, i64 } %162, ptr %"338_0", align 8
  %"338_0323" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"338_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"338_0323", ptr %"0286", align 8
  br label %cond_exit_324

cond_17_case_0:                                   ; preds = %113
  store i1 false, ptr %"22_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"21_0", align 8
  %"22_0335" = load i1, ptr %"22_0", align 1
  %"21_0336" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"21_0", align 8
  store i1 %"22_0335", ptr %"0331", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"21_0336", ptr %"1332", align 8
  br label %cond_exit_17

cond_17_case_1:                                   ; preds = %114
  %"0338" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0337", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0338", ptr %"25_0", align 8
  %"25_0339" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"25_0", align 8
  %163 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"25_0339", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %163, ptr %"29_0", align 8
  store i1 true, ptr %"27_0", align 1
  %"27_0340" = load i1, ptr %"27_0", align 1
  %"29_0341" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"29_0", align 8
  store i1 %"27_0340", ptr %"0331", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"29_0341", ptr %"1332", align 8
  br label %cond_exit_17

cond_exit_17:                                     ; preds = %cond_17_case_1, %cond_17_case_0
  %"0333" = load i1, ptr %"0331", align 1
  %"1334" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"1332", align 8
  store i1 %"0333", ptr %"17_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"1334", ptr %"17_1", align 8
  %"17_0342" = load i1, ptr %"17_0", align 1
  %"17_1343" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"17_1", align 8
  %"14_2344" = load i64, ptr %"14_2", align 8
  store i1 %"17_0342", ptr %"17_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"17_1343", ptr %"17_1", align 8
  store i64 %"14_2344", ptr %"14_2", align 8
  %"17_0345" = load i1, ptr %"17_0", align 1
  %"17_1346" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"17_1", align 8
  %"14_2347" = load i64, ptr %"14_2", align 8
  switch i1 %"17_0345", label %164 [
    i1 true, label %165
  ]

164:                                              ; preds = %cond_exit_17
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"17_1346", ptr %"0176", align 8
  store i64 %"14_2347", ptr %"1177", align 8
  br label %92

165:                                              ; preds = %cond_exit_17
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"17_1346", ptr %"80_0", align 8
  store i64 %"14_2347", ptr %"80_1", align 8
  br label %80

cond_82_case_0:                                   ; preds = %82
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"86_0", align 8
  %"86_0355" = load { i32, ptr }, ptr %"86_0", align 8
  %166 = extractvalue { i32, ptr } %"86_0355", 0
  %shift_code356 = add i32 %166, 1000
  %167 = extractvalue { i32, ptr } %"86_0355", 1
  call void @panic(i32 %shift_code356, ptr %167)
  store { { { ptr, ptr, i64 }, i64 }, i64 } zeroinitializer, ptr %"88_0", align 8
  %"88_0357" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"88_0", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"88_0357", ptr %"0353", align 8
  br label %cond_exit_82

cond_82_case_1:                                   ; preds = %83
  %"0359" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0358", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0359", ptr %"90_0", align 8
  %"90_0360" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"90_0", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"90_0360", ptr %"0353", align 8
  br label %cond_exit_82

cond_exit_82:                                     ; preds = %cond_82_case_1, %cond_82_case_0
  %"0354" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0353", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0354", ptr %"82_0", align 8
  %"82_0361" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"82_0", align 8
  %168 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"82_0361", 1
  %169 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"82_0361", 0
  store i64 %168, ptr %"92_0", align 8
  store { { ptr, ptr, i64 }, i64 } %169, ptr %"92_1", align 8
  %"92_1362" = load { { ptr, ptr, i64 }, i64 }, ptr %"92_1", align 8
  %170 = extractvalue { { ptr, ptr, i64 }, i64 } %"92_1362", 0
  %171 = extractvalue { { ptr, ptr, i64 }, i64 } %"92_1362", 1
  store { ptr, ptr, i64 } %170, ptr %"93_0", align 8
  store i64 %171, ptr %"93_1", align 8
  %"92_0363" = load i64, ptr %"92_0", align 8
  %read_bool364 = call i1 @___read_future_bool(i64 %"92_0363")
  call void @___dec_future_refcount(i64 %"92_0363")
  %measure365 = select i1 %read_bool364, i1 true, i1 false
  store i1 %measure365, ptr %"94_0", align 1
  %"94_0366" = load i1, ptr %"94_0", align 1
  %"93_1367" = load i64, ptr %"93_1", align 8
  %"93_0368" = load { ptr, ptr, i64 }, ptr %"93_0", align 8
  %"80_1369" = load i64, ptr %"80_1", align 8
  store i1 %"94_0366", ptr %"94_0", align 1
  store i64 %"93_1367", ptr %"93_1", align 8
  store { ptr, ptr, i64 } %"93_0368", ptr %"93_0", align 8
  store i64 %"80_1369", ptr %"80_1", align 8
  %"94_0370" = load i1, ptr %"94_0", align 1
  %"93_1371" = load i64, ptr %"93_1", align 8
  %"93_0372" = load { ptr, ptr, i64 }, ptr %"93_0", align 8
  %"80_1373" = load i64, ptr %"80_1", align 8
  switch i1 %"94_0370", label %172 [
    i1 true, label %173
  ]

172:                                              ; preds = %cond_exit_82
  store i64 %"93_1371", ptr %"104_0", align 8
  store { ptr, ptr, i64 } %"93_0372", ptr %"104_1", align 8
  store i64 %"80_1373", ptr %"104_2", align 8
  br label %88

173:                                              ; preds = %cond_exit_82
  store i64 %"93_1371", ptr %"96_0", align 8
  store { ptr, ptr, i64 } %"93_0372", ptr %"96_1", align 8
  store i64 %"80_1373", ptr %"96_2", align 8
  br label %85

cond_227_case_0:                                  ; preds = %94
  br label %cond_exit_227

cond_227_case_1:                                  ; preds = %95
  %"0411" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0410", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0411", ptr %"232_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"234_0", align 8
  %"234_0412" = load { i32, ptr }, ptr %"234_0", align 8
  %"232_0413" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"232_0", align 8
  %174 = extractvalue { i32, ptr } %"234_0412", 0
  %shift_code414 = add i32 %174, 1000
  %175 = extractvalue { i32, ptr } %"234_0412", 1
  call void @panic(i32 %shift_code414, ptr %175)
  br label %cond_exit_227

cond_exit_227:                                    ; preds = %cond_227_case_1, %cond_227_case_0
  %"12_1415" = load i64, ptr %"12_1", align 8
  %tag_len416 = load i8, ptr @res_heads.48F4A8B8.0, align 1
  %tag_len417 = zext i8 %tag_len416 to i64
  call void @print_int(ptr @res_heads.48F4A8B8.0, i64 %tag_len417, i64 %"12_1415")
  ret void
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.257() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"260_0" = alloca { i1, i64 }, align 8
  %"261_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"267_0" = alloca { i32, ptr }, align 8
  %"268_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"269_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"260_0", align 8
  %"260_01" = load { i1, i64 }, ptr %"260_0", align 8
  %2 = extractvalue { i1, i64 } %"260_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_261_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"260_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_261_case_1

cond_261_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"267_0", align 8
  %"267_04" = load { i32, ptr }, ptr %"267_0", align 8
  %6 = extractvalue { i32, ptr } %"267_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"267_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"268_0", align 8
  %"268_05" = load i64, ptr %"268_0", align 8
  store i64 %"268_05", ptr %"02", align 8
  br label %cond_exit_261

cond_261_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"269_0", align 8
  %"269_08" = load i64, ptr %"269_0", align 8
  store i64 %"269_08", ptr %"02", align 8
  br label %cond_exit_261

cond_exit_261:                                    ; preds = %cond_261_case_1, %cond_261_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"261_0", align 8
  %"261_09" = load i64, ptr %"261_0", align 8
  store i64 %"261_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_h.271(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"272_0" = alloca i64, align 8
  %"279_0" = alloca double, align 8
  %"277_0" = alloca double, align 8
  %"280_0" = alloca i64, align 8
  %"275_0" = alloca double, align 8
  %"281_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"272_0", align 8
  store double 0xBFF921FB54442D18, ptr %"279_0", align 8
  store double 0x3FF921FB54442D18, ptr %"277_0", align 8
  %"272_01" = load i64, ptr %"272_0", align 8
  %"277_02" = load double, ptr %"277_0", align 8
  %"279_03" = load double, ptr %"279_0", align 8
  call void @___rxy(i64 %"272_01", double %"277_02", double %"279_03")
  store i64 %"272_01", ptr %"280_0", align 8
  store double 0x400921FB54442D18, ptr %"275_0", align 8
  %"280_04" = load i64, ptr %"280_0", align 8
  %"275_05" = load double, ptr %"275_0", align 8
  call void @___rz(i64 %"280_04", double %"275_05")
  store i64 %"280_04", ptr %"281_0", align 8
  %"281_06" = load i64, ptr %"281_0", align 8
  store i64 %"281_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

declare i64 @___lazy_measure(i64)

declare void @___qfree(i64)

declare void @___inc_future_refcount(i64)

declare void @___dec_future_refcount(i64)

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

declare i1 @___read_future_bool(i64)

declare void @print_bool(ptr, i64, i1)

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

define internal i1 @__barray_is_borrowed(ptr %0, i64 %1) {
  %3 = udiv i64 %1, 64
  %4 = getelementptr inbounds i64, ptr %0, i64 %3
  %5 = load i64, ptr %4, align 8
  %6 = urem i64 %1, 64
  %7 = lshr i64 %5, %6
  %8 = trunc i64 %7 to i1
  ret i1 %8
}

declare void @print_int(ptr, i64, i64)

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @___rz(i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.lazy_measurements.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
