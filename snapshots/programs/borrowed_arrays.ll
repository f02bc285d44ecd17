; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@res_taken.5E02E22A.0 = private constant [16 x i8] c"\0FUSER:BOOL:taken"
@res_left.E5CAE722.0 = private constant [15 x i8] c"\0EUSER:BOOL:left"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@res_last.C3074435.0 = private constant [15 x i8] c"\0EUSER:BOOL:last"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_bits.9DD18166.0 = private constant [18 x i8] c"\11USER:BOOLARR:bits"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.4 = private constant [4 x i1] zeroinitializer

define internal void @__hugr__.borrowed_arrays.main.1() {
alloca_block:
  %result = alloca { i64, i64 }, align 8
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"409_0" = alloca i64, align 8
  %"407_0" = alloca i64, align 8
  %"405_0" = alloca i64, align 8
  %"403_0" = alloca i64, align 8
  %"401_0" = alloca i64, align 8
  %"399_0" = alloca i64, align 8
  %"332_0" = alloca i64, align 8
  %"331_0" = alloca { ptr, ptr, i64 }, align 8
  %"329_0" = alloca i64, align 8
  %"327_0" = alloca i64, align 8
  %"249_0" = alloca i64, align 8
  %"248_0" = alloca { ptr, ptr, i64 }, align 8
  %"126_0" = alloca i64, align 8
  %"124_0" = alloca i64, align 8
  %"122_0" = alloca i64, align 8
  %"120_0" = alloca i64, align 8
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
  %"063" = alloca { i1, i64, i64, i64 }, align 8
  %"065" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"68_1" = alloca i64, align 8
  %"68_2" = alloca i64, align 8
  %"73_0" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"70_0" = alloca { i1, i64, i64, i64 }, align 8
  %"073" = alloca i64, align 8
  %"174" = alloca i64, align 8
  %"275" = alloca i64, align 8
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
  %"0104" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1105" = alloca { ptr, ptr, i64 }, align 8
  %"2106" = alloca i64, align 8
  %"0110" = alloca { ptr, ptr, i64 }, align 8
  %"1111" = alloca i64, align 8
  %"14_0" = alloca { ptr, ptr, i64 }, align 8
  %"14_1" = alloca i64, align 8
  %"16_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0117" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1118" = alloca { ptr, ptr, i64 }, align 8
  %"2119" = alloca i64, align 8
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
  %"114_0" = alloca { ptr, ptr, i64 }, align 8
  %"114_1" = alloca i1, align 1
  %"116_0" = alloca { ptr, ptr, i64 }, align 8
  %"116_1" = alloca i1, align 1
  %"113_0" = alloca i64, align 8
  %"118_0" = alloca { ptr, ptr, i64 }, align 8
  %"119_0" = alloca { ptr, ptr, i64 }, align 8
  %"119_1" = alloca i64, align 8
  %"128_0" = alloca i64, align 8
  %"231_0" = alloca { ptr, ptr, i64 }, align 8
  %"129_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"129_1" = alloca { ptr, ptr, i64 }, align 8
  %"131_0" = alloca i64, align 8
  %"131_1" = alloca i64, align 8
  %"131_2" = alloca i64, align 8
  %"131_3" = alloca { ptr, ptr, i64 }, align 8
  %"0187" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1188" = alloca { ptr, ptr, i64 }, align 8
  %"200_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"200_1" = alloca { ptr, ptr, i64 }, align 8
  %"134_0" = alloca i1, align 1
  %"134_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"133_0" = alloca { i64, i64, i64 }, align 8
  %"148_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"150_0" = alloca { i64, i64, i64 }, align 8
  %"0197" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"0249" = alloca { i1, i64, i64, i64 }, align 8
  %"0251" = alloca i64, align 8
  %"1252" = alloca i64, align 8
  %"2253" = alloca i64, align 8
  %"174_0" = alloca i64, align 8
  %"174_1" = alloca i64, align 8
  %"174_2" = alloca i64, align 8
  %"176_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0261" = alloca i64, align 8
  %"1262" = alloca i64, align 8
  %"2263" = alloca i64, align 8
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
  %"0290" = alloca i1, align 1
  %"1291" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"140_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"138_0" = alloca i1, align 1
  %"0296" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"143_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"147_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"145_0" = alloca i1, align 1
  %"229_0" = alloca {}, align 8
  %"213_0" = alloca i64, align 8
  %"213_2" = alloca i64, align 8
  %"213_1" = alloca i64, align 8
  %"228_0" = alloca { ptr, ptr, i64 }, align 8
  %"219_0" = alloca i64, align 8
  %"216_0" = alloca i64, align 8
  %"202_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0312" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"206_0" = alloca { i32, ptr }, align 8
  %"208_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0316" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"210_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"212_0" = alloca i64, align 8
  %"212_1" = alloca { i64, i64, i64 }, align 8
  %"224_0" = alloca i64, align 8
  %"218_0" = alloca i64, align 8
  %"214_0" = alloca i64, align 8
  %"215_0" = alloca { ptr, ptr, i64 }, align 8
  %"215_1" = alloca i64, align 8
  %"221_0" = alloca i64, align 8
  %"225_0" = alloca i64, align 8
  %"222_0" = alloca i64, align 8
  %"223_0" = alloca { ptr, ptr, i64 }, align 8
  %"223_1" = alloca i64, align 8
  %"226_0" = alloca i64, align 8
  %"226_1" = alloca i64, align 8
  %"227_0" = alloca { ptr, ptr, i64 }, align 8
  %"0365" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"237_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"239_0" = alloca { i32, ptr }, align 8
  %"242_0" = alloca { ptr, ptr, i64 }, align 8
  %"242_1" = alloca i64, align 8
  %"243_0" = alloca i64, align 8
  %"244_0" = alloca i1, align 1
  %"246_0" = alloca i64, align 8
  %"247_0" = alloca { ptr, ptr, i64 }, align 8
  %"334_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"335_0" = alloca { ptr, ptr, i64 }, align 8
  %"335_1" = alloca i64, align 8
  %"336_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"336_1" = alloca { ptr, ptr, i64 }, align 8
  %"336_2" = alloca i64, align 8
  %"340_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"340_1" = alloca { ptr, ptr, i64 }, align 8
  %"340_2" = alloca i64, align 8
  %"338_0" = alloca { ptr, ptr, i64 }, align 8
  %"338_1" = alloca i64, align 8
  %"339_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"358_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"360_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0400" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"378_0" = alloca i64, align 8
  %"378_1" = alloca { ptr, ptr, i64 }, align 8
  %"391_0" = alloca { ptr, ptr, i64 }, align 8
  %"364_0" = alloca { i1, i64 }, align 8
  %"362_0" = alloca { ptr, ptr, i64 }, align 8
  %"374_0" = alloca i64, align 8
  %"362_1" = alloca i64, align 8
  %"363_0" = alloca i1, align 1
  %"0407" = alloca { i1, i64 }, align 8
  %"0409" = alloca i64, align 8
  %"366_0" = alloca i64, align 8
  %"368_0" = alloca { i1, i64 }, align 8
  %"0412" = alloca i64, align 8
  %"371_0" = alloca i64, align 8
  %"373_0" = alloca { i1, i64 }, align 8
  %"388_0" = alloca {}, align 8
  %"387_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"382_0" = alloca i64, align 8
  %"384_0" = alloca i64, align 8
  %"380_0" = alloca i64, align 8
  %"381_0" = alloca { ptr, ptr, i64 }, align 8
  %"381_1" = alloca i64, align 8
  %"385_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"386_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"395_0" = alloca {}, align 8
  %"394_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"0452" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1453" = alloca { ptr, ptr, i64 }, align 8
  %"2454" = alloca i64, align 8
  %"0458" = alloca { ptr, ptr, i64 }, align 8
  %"1459" = alloca i64, align 8
  %"342_0" = alloca { ptr, ptr, i64 }, align 8
  %"342_1" = alloca i64, align 8
  %"344_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0465" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1466" = alloca { ptr, ptr, i64 }, align 8
  %"2467" = alloca i64, align 8
  %"346_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"346_1" = alloca { ptr, ptr, i64 }, align 8
  %"346_2" = alloca i64, align 8
  %"355_0" = alloca i64, align 8
  %"357_0" = alloca i64, align 8
  %"353_0" = alloca i64, align 8
  %"348_0" = alloca i64, align 8
  %"348_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"352_0" = alloca i64, align 8
  %"354_0" = alloca { ptr, ptr, i64 }, align 8
  %"349_0" = alloca { ptr, ptr, i64 }, align 8
  %"349_1" = alloca i64, align 8
  %"350_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"351_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"251_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"252_0" = alloca { ptr, ptr, i64 }, align 8
  %"252_1" = alloca i64, align 8
  %"253_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"253_1" = alloca { ptr, ptr, i64 }, align 8
  %"253_2" = alloca i64, align 8
  %"257_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"257_1" = alloca { ptr, ptr, i64 }, align 8
  %"257_2" = alloca i64, align 8
  %"255_0" = alloca { ptr, ptr, i64 }, align 8
  %"255_1" = alloca i64, align 8
  %"256_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"275_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"277_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0510" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"294_0" = alloca i64, align 8
  %"294_1" = alloca { ptr, ptr, i64 }, align 8
  %"317_0" = alloca { ptr, ptr, i64 }, align 8
  %"281_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"290_0" = alloca i64, align 8
  %"279_0" = alloca { ptr, ptr, i64 }, align 8
  %"279_1" = alloca i64, align 8
  %"280_0" = alloca i1, align 1
  %"0518" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0520" = alloca { ptr, ptr, i64 }, align 8
  %"1521" = alloca i64, align 8
  %"283_0" = alloca { ptr, ptr, i64 }, align 8
  %"283_1" = alloca i64, align 8
  %"285_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0526" = alloca { ptr, ptr, i64 }, align 8
  %"1527" = alloca i64, align 8
  %"287_0" = alloca { ptr, ptr, i64 }, align 8
  %"287_1" = alloca i64, align 8
  %"289_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"314_0" = alloca {}, align 8
  %"313_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"308_0" = alloca i64, align 8
  %"310_0" = alloca i64, align 8
  %"296_0" = alloca i64, align 8
  %"297_0" = alloca { i1, i64 }, align 8
  %"297_1" = alloca { ptr, ptr, i64 }, align 8
  %"496_0" = alloca { ptr, ptr, i64 }, align 8
  %"496_1" = alloca i64, align 8
  %"502_0" = alloca i64, align 8
  %"500_0" = alloca i64, align 8
  %"503_0" = alloca i1, align 1
  %"504_0" = alloca { i1, i64 }, align 8
  %"504_1" = alloca { ptr, ptr, i64 }, align 8
  %"0549" = alloca { i1, i64 }, align 8
  %"1550" = alloca { ptr, ptr, i64 }, align 8
  %"0553" = alloca { ptr, ptr, i64 }, align 8
  %"1554" = alloca i64, align 8
  %"508_0" = alloca { ptr, ptr, i64 }, align 8
  %"508_1" = alloca i64, align 8
  %"510_0" = alloca { i1, i64 }, align 8
  %"0559" = alloca { ptr, ptr, i64 }, align 8
  %"1560" = alloca i64, align 8
  %"511_0" = alloca { ptr, ptr, i64 }, align 8
  %"511_1" = alloca i64, align 8
  %"513_0" = alloca { ptr, ptr, i64 }, align 8
  %"513_1" = alloca i64, align 8
  %"514_0" = alloca i64, align 8
  %"514_1" = alloca i64, align 8
  %"518_0" = alloca i64, align 8
  %"520_0" = alloca i64, align 8
  %"520_1" = alloca i64, align 8
  %"517_0" = alloca { i1, i64 }, align 8
  %"515_0" = alloca { ptr, ptr, i64 }, align 8
  %"311_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"298_0" = alloca i64, align 8
  %"0586" = alloca i64, align 8
  %"302_0" = alloca { i32, ptr }, align 8
  %"304_0" = alloca i64, align 8
  %"0591" = alloca i64, align 8
  %"306_0" = alloca i64, align 8
  %"312_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"321_0" = alloca {}, align 8
  %"319_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"521_0" = alloca { ptr, ptr, i64 }, align 8
  %"528_0" = alloca i64, align 8
  %"526_0" = alloca i64, align 8
  %"524_0" = alloca i64, align 8
  %"530_0" = alloca i64, align 8
  %"530_1" = alloca { ptr, ptr, i64 }, align 8
  %"533_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"532_0" = alloca i1, align 1
  %"0613" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0615" = alloca { ptr, ptr, i64 }, align 8
  %"536_0" = alloca { ptr, ptr, i64 }, align 8
  %"539_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0622" = alloca { ptr, ptr, i64 }, align 8
  %"540_0" = alloca { ptr, ptr, i64 }, align 8
  %"546_0" = alloca i64, align 8
  %"542_0" = alloca i64, align 8
  %"544_0" = alloca { ptr, ptr, i64 }, align 8
  %"544_1" = alloca i1, align 1
  %"545_0" = alloca { ptr, ptr, i64 }, align 8
  %"0634" = alloca { ptr, ptr, i64 }, align 8
  %"0636" = alloca { ptr, ptr, i64 }, align 8
  %"550_0" = alloca { ptr, ptr, i64 }, align 8
  %"552_0" = alloca { ptr, ptr, i64 }, align 8
  %"552_1" = alloca i64, align 8
  %"0645" = alloca { ptr, ptr, i64 }, align 8
  %"555_0" = alloca { ptr, ptr, i64 }, align 8
  %"547_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0660" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1661" = alloca { ptr, ptr, i64 }, align 8
  %"2662" = alloca i64, align 8
  %"0666" = alloca { ptr, ptr, i64 }, align 8
  %"1667" = alloca i64, align 8
  %"259_0" = alloca { ptr, ptr, i64 }, align 8
  %"259_1" = alloca i64, align 8
  %"261_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0673" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1674" = alloca { ptr, ptr, i64 }, align 8
  %"2675" = alloca i64, align 8
  %"263_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"263_1" = alloca { ptr, ptr, i64 }, align 8
  %"263_2" = alloca i64, align 8
  %"272_0" = alloca i64, align 8
  %"274_0" = alloca i64, align 8
  %"270_0" = alloca i64, align 8
  %"265_0" = alloca i64, align 8
  %"265_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"266_0" = alloca { ptr, ptr, i64 }, align 8
  %"266_1" = alloca i64, align 8
  %"267_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"268_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"269_0" = alloca i1, align 1
  %"271_0" = alloca { ptr, ptr, i64 }, align 8
  %"323_0" = alloca { ptr, ptr, i64 }, align 8
  %"323_1" = alloca { ptr, ptr, i64 }, align 8
  %"324_0" = alloca { ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 3, ptr %"409_0", align 8
  store i64 3, ptr %"407_0", align 8
  store i64 3, ptr %"405_0", align 8
  store i64 0, ptr %"403_0", align 8
  store i64 0, ptr %"401_0", align 8
  store i64 0, ptr %"399_0", align 8
  store i64 0, ptr %"332_0", align 8
  %array_size = mul i64 4, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"331_0", align 8
  store i64 1, ptr %"329_0", align 8
  store i64 0, ptr %"327_0", align 8
  store i64 0, ptr %"249_0", align 8
  %array_size1 = mul i64 4, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %5 = call ptr @heap_alloc(i64 %array_size1)
  %6 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %6, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %7 = insertvalue { ptr, ptr, i64 } poison, ptr %5, 0
  %8 = insertvalue { ptr, ptr, i64 } %7, ptr %6, 1
  %9 = insertvalue { ptr, ptr, i64 } %8, i64 0, 2
  store { ptr, ptr, i64 } %9, ptr %"248_0", align 8
  store i64 0, ptr %"126_0", align 8
  store i64 2, ptr %"124_0", align 8
  store i64 1, ptr %"122_0", align 8
  store i64 2, ptr %"120_0", align 8
  store i64 2, ptr %"111_0", align 8
  store { i64, i64, i64 } { i64 0, i64 4, i64 1 }, ptr %"109_0", align 8
  store i64 0, ptr %"5_0", align 8
  %array_size2 = mul i64 4, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %10 = call ptr @heap_alloc(i64 %array_size2)
  %11 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %11, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %12 = insertvalue { ptr, ptr, i64 } poison, ptr %10, 0
  %13 = insertvalue { ptr, ptr, i64 } %12, ptr %11, 1
  %14 = insertvalue { ptr, ptr, i64 } %13, i64 0, 2
  store { ptr, ptr, i64 } %14, ptr %"4_0", align 8
  %"109_03" = load { i64, i64, i64 }, ptr %"109_0", align 8
  %"4_04" = load { ptr, ptr, i64 }, ptr %"4_0", align 8
  %"5_05" = load i64, ptr %"5_0", align 8
  store { i64, i64, i64 } %"109_03", ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"4_04", ptr %"8_1", align 8
  store i64 %"5_05", ptr %"8_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %93, %entry_block
  %"8_06" = load { i64, i64, i64 }, ptr %"8_0", align 8
  %"8_17" = load { ptr, ptr, i64 }, ptr %"8_1", align 8
  %"8_28" = load i64, ptr %"8_2", align 8
  store { i64, i64, i64 } %"8_06", ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"8_17", ptr %"8_1", align 8
  store i64 %"8_28", ptr %"8_2", align 8
  store i64 1, ptr %"106_0", align 8
  store i64 4, ptr %"104_0", align 8
  %"8_09" = load { i64, i64, i64 }, ptr %"8_0", align 8
  %15 = extractvalue { i64, i64, i64 } %"8_09", 0
  %16 = extractvalue { i64, i64, i64 } %"8_09", 1
  %17 = extractvalue { i64, i64, i64 } %"8_09", 2
  store i64 %15, ptr %"10_0", align 8
  store i64 %16, ptr %"10_1", align 8
  store i64 %17, ptr %"10_2", align 8
  %"10_010" = load i64, ptr %"10_0", align 8
  %"104_011" = load i64, ptr %"104_0", align 8
  %"106_012" = load i64, ptr %"106_0", align 8
  %18 = insertvalue { i64, i64, i64 } poison, i64 %"10_010", 0
  %19 = insertvalue { i64, i64, i64 } %18, i64 %"104_011", 1
  %20 = insertvalue { i64, i64, i64 } %19, i64 %"106_012", 2
  store { i64, i64, i64 } %20, ptr %"11_0", align 8
  %"11_013" = load { i64, i64, i64 }, ptr %"11_0", align 8
  store { i64, i64, i64 } %"11_013", ptr %"37_0", align 8
  br label %37

loop_out:                                         ; preds = %95
  %"7_0144" = load { ptr, ptr, i64 }, ptr %"7_0", align 8
  %"111_0145" = load i64, ptr %"111_0", align 8
  %array_ptr146 = extractvalue { ptr, ptr, i64 } %"7_0144", 0
  %array_mask_ptr147 = extractvalue { ptr, ptr, i64 } %"7_0144", 1
  %array_offset148 = extractvalue { ptr, ptr, i64 } %"7_0144", 2
  call void @__barray_check_bounds(i64 4, i64 %"111_0145")
  %21 = add i64 %"111_0145", %array_offset148
  call void @__barray_mask_borrow(ptr %array_mask_ptr147, i64 %21)
  %22 = getelementptr inbounds i64, ptr %array_ptr146, i64 %21
  %23 = load i64, ptr %22, align 8
  store { ptr, ptr, i64 } %"7_0144", ptr %"108_0", align 8
  store i64 %23, ptr %"108_1", align 8
  %"108_0149" = load { ptr, ptr, i64 }, ptr %"108_0", align 8
  %"120_0150" = load i64, ptr %"120_0", align 8
  %array_ptr151 = extractvalue { ptr, ptr, i64 } %"108_0149", 0
  %array_mask_ptr152 = extractvalue { ptr, ptr, i64 } %"108_0149", 1
  %array_offset153 = extractvalue { ptr, ptr, i64 } %"108_0149", 2
  call void @__barray_check_bounds(i64 4, i64 %"120_0150")
  %24 = add i64 %"120_0150", %array_offset153
  %25 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr152, i64 %24)
  store { ptr, ptr, i64 } %"108_0149", ptr %"114_0", align 8
  store i1 %25, ptr %"114_1", align 1
  %"114_1154" = load i1, ptr %"114_1", align 1
  %tag_len = load i8, ptr @res_taken.5E02E22A.0, align 1
  %tag_len155 = zext i8 %tag_len to i64
  call void @print_bool(ptr @res_taken.5E02E22A.0, i64 %tag_len155, i1 %"114_1154")
  %"114_0156" = load { ptr, ptr, i64 }, ptr %"114_0", align 8
  %"122_0157" = load i64, ptr %"122_0", align 8
  %array_ptr158 = extractvalue { ptr, ptr, i64 } %"114_0156", 0
  %array_mask_ptr159 = extractvalue { ptr, ptr, i64 } %"114_0156", 1
  %array_offset160 = extractvalue { ptr, ptr, i64 } %"114_0156", 2
  call void @__barray_check_bounds(i64 4, i64 %"122_0157")
  %26 = add i64 %"122_0157", %array_offset160
  %27 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr159, i64 %26)
  store { ptr, ptr, i64 } %"114_0156", ptr %"116_0", align 8
  store i1 %27, ptr %"116_1", align 1
  %"116_1161" = load i1, ptr %"116_1", align 1
  %tag_len162 = load i8, ptr @res_left.E5CAE722.0, align 1
  %tag_len163 = zext i8 %tag_len162 to i64
  call void @print_bool(ptr @res_left.E5CAE722.0, i64 %tag_len163, i1 %"116_1161")
  %"108_1164" = load i64, ptr %"108_1", align 8
  %28 = call i64 @__hugr__.__tk2_helios_x.445(i64 %"108_1164")
  store i64 %28, ptr %"113_0", align 8
  %"116_0165" = load { ptr, ptr, i64 }, ptr %"116_0", align 8
  %"124_0166" = load i64, ptr %"124_0", align 8
  %"113_0167" = load i64, ptr %"113_0", align 8
  %array_ptr168 = extractvalue { ptr, ptr, i64 } %"116_0165", 0
  %array_mask_ptr169 = extractvalue { ptr, ptr, i64 } %"116_0165", 1
  %array_offset170 = extractvalue { ptr, ptr, i64 } %"116_0165", 2
  call void @__barray_check_bounds(i64 4, i64 %"124_0166")
  %29 = add i64 %"124_0166", %array_offset170
  call void @__barray_mask_return(ptr %array_mask_ptr169, i64 %29)
  %30 = getelementptr inbounds i64, ptr %array_ptr168, i64 %29
  store i64 %"113_0167", ptr %30, align 8
  store { ptr, ptr, i64 } %"116_0165", ptr %"118_0", align 8
  %"118_0171" = load { ptr, ptr, i64 }, ptr %"118_0", align 8
  %"126_0172" = load i64, ptr %"126_0", align 8
  %array_ptr173 = extractvalue { ptr, ptr, i64 } %"118_0171", 0
  %array_mask_ptr174 = extractvalue { ptr, ptr, i64 } %"118_0171", 1
  %array_offset175 = extractvalue { ptr, ptr, i64 } %"118_0171", 2
  call void @__barray_check_bounds(i64 4, i64 %"126_0172")
  %31 = add i64 %"126_0172", %array_offset175
  call void @__barray_mask_borrow(ptr %array_mask_ptr174, i64 %31)
  %32 = getelementptr inbounds i64, ptr %array_ptr173, i64 %31
  %33 = load i64, ptr %32, align 8
  store { ptr, ptr, i64 } %"118_0171", ptr %"119_0", align 8
  store i64 %33, ptr %"119_1", align 8
  %"119_1176" = load i64, ptr %"119_1", align 8
  %34 = call i64 @__hugr__.__tk2_helios_h.453(i64 %"119_1176")
  store i64 %34, ptr %"128_0", align 8
  %"119_0177" = load { ptr, ptr, i64 }, ptr %"119_0", align 8
  %"403_0178" = load i64, ptr %"403_0", align 8
  %"128_0179" = load i64, ptr %"128_0", align 8
  %array_ptr180 = extractvalue { ptr, ptr, i64 } %"119_0177", 0
  %array_mask_ptr181 = extractvalue { ptr, ptr, i64 } %"119_0177", 1
  %array_offset182 = extractvalue { ptr, ptr, i64 } %"119_0177", 2
  call void @__barray_check_bounds(i64 4, i64 %"403_0178")
  %35 = add i64 %"403_0178", %array_offset182
  call void @__barray_mask_return(ptr %array_mask_ptr181, i64 %35)
  %36 = getelementptr inbounds i64, ptr %array_ptr180, i64 %35
  store i64 %"128_0179", ptr %36, align 8
  store { ptr, ptr, i64 } %"119_0177", ptr %"231_0", align 8
  %"327_0183" = load i64, ptr %"327_0", align 8
  %"329_0184" = load i64, ptr %"329_0", align 8
  %"409_0185" = load i64, ptr %"409_0", align 8
  %"231_0186" = load { ptr, ptr, i64 }, ptr %"231_0", align 8
  store i64 %"327_0183", ptr %"131_0", align 8
  store i64 %"329_0184", ptr %"131_1", align 8
  store i64 %"409_0185", ptr %"131_2", align 8
  store { ptr, ptr, i64 } %"231_0186", ptr %"131_3", align 8
  br label %96

37:                                               ; preds = %loop_body
  %"37_014" = load { i64, i64, i64 }, ptr %"37_0", align 8
  store { i64, i64, i64 } %"37_014", ptr %"37_0", align 8
  store i64 1, ptr %"44_0", align 8
  store i64 4, ptr %"42_0", align 8
  %"37_015" = load { i64, i64, i64 }, ptr %"37_0", align 8
  %38 = extractvalue { i64, i64, i64 } %"37_015", 0
  %39 = extractvalue { i64, i64, i64 } %"37_015", 1
  %40 = extractvalue { i64, i64, i64 } %"37_015", 2
  store i64 %38, ptr %"41_0", align 8
  store i64 %39, ptr %"41_1", align 8
  store i64 %40, ptr %"41_2", align 8
  store i1 true, ptr %"39_0", align 1
  %"39_016" = load i1, ptr %"39_0", align 1
  %"41_017" = load i64, ptr %"41_0", align 8
  %"44_018" = load i64, ptr %"44_0", align 8
  %"42_019" = load i64, ptr %"42_0", align 8
  store i1 %"39_016", ptr %"39_0", align 1
  store i64 %"41_017", ptr %"41_0", align 8
  store i64 %"44_018", ptr %"44_0", align 8
  store i64 %"42_019", ptr %"42_0", align 8
  %"39_020" = load i1, ptr %"39_0", align 1
  %"41_021" = load i64, ptr %"41_0", align 8
  %"44_022" = load i64, ptr %"44_0", align 8
  %"42_023" = load i64, ptr %"42_0", align 8
  switch i1 %"39_020", label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %37
  store i64 %"41_021", ptr %"58_0", align 8
  store i64 %"44_022", ptr %"58_1", align 8
  store i64 %"42_023", ptr %"58_2", align 8
  br label %47

42:                                               ; preds = %37
  store i64 %"41_021", ptr %"48_0", align 8
  store i64 %"44_022", ptr %"48_1", align 8
  store i64 %"42_023", ptr %"48_2", align 8
  br label %43

43:                                               ; preds = %42
  %"48_025" = load i64, ptr %"48_0", align 8
  %"48_126" = load i64, ptr %"48_1", align 8
  %"48_227" = load i64, ptr %"48_2", align 8
  store i64 %"48_025", ptr %"48_0", align 8
  store i64 %"48_126", ptr %"48_1", align 8
  store i64 %"48_227", ptr %"48_2", align 8
  store {} undef, ptr %"55_0", align 1
  store i64 4, ptr %"53_0", align 8
  store i64 1, ptr %"51_0", align 8
  %"48_028" = load i64, ptr %"48_0", align 8
  %"53_029" = load i64, ptr %"53_0", align 8
  %44 = icmp sge i64 %"48_028", %"53_029"
  %45 = select i1 %44, i1 true, i1 false
  store i1 %45, ptr %"50_0", align 1
  %"55_030" = load {}, ptr %"55_0", align 1
  %"50_031" = load i1, ptr %"50_0", align 1
  %"48_032" = load i64, ptr %"48_0", align 8
  %"51_033" = load i64, ptr %"51_0", align 8
  %"53_034" = load i64, ptr %"53_0", align 8
  store {} %"55_030", ptr %"55_0", align 1
  store i1 %"50_031", ptr %"50_0", align 1
  store i64 %"48_032", ptr %"48_0", align 8
  store i64 %"51_033", ptr %"51_0", align 8
  store i64 %"53_034", ptr %"53_0", align 8
  %"55_035" = load {}, ptr %"55_0", align 1
  %"50_036" = load i1, ptr %"50_0", align 1
  %"48_037" = load i64, ptr %"48_0", align 8
  %"51_038" = load i64, ptr %"51_0", align 8
  %"53_039" = load i64, ptr %"53_0", align 8
  switch i1 false, label %46 [
  ]

46:                                               ; preds = %43
  store i1 %"50_036", ptr %"64_0", align 1
  store i64 %"48_037", ptr %"64_1", align 8
  store i64 %"51_038", ptr %"64_2", align 8
  store i64 %"53_039", ptr %"64_3", align 8
  br label %51

47:                                               ; preds = %41
  %"58_040" = load i64, ptr %"58_0", align 8
  %"58_141" = load i64, ptr %"58_1", align 8
  %"58_242" = load i64, ptr %"58_2", align 8
  store i64 %"58_040", ptr %"58_0", align 8
  store i64 %"58_141", ptr %"58_1", align 8
  store i64 %"58_242", ptr %"58_2", align 8
  store {} undef, ptr %"61_0", align 1
  %"58_043" = load i64, ptr %"58_0", align 8
  %"58_244" = load i64, ptr %"58_2", align 8
  %48 = icmp sle i64 %"58_043", %"58_244"
  %49 = select i1 %48, i1 true, i1 false
  store i1 %49, ptr %"60_0", align 1
  %"61_045" = load {}, ptr %"61_0", align 1
  %"60_046" = load i1, ptr %"60_0", align 1
  %"58_047" = load i64, ptr %"58_0", align 8
  %"58_148" = load i64, ptr %"58_1", align 8
  %"58_249" = load i64, ptr %"58_2", align 8
  store {} %"61_045", ptr %"61_0", align 1
  store i1 %"60_046", ptr %"60_0", align 1
  store i64 %"58_047", ptr %"58_0", align 8
  store i64 %"58_148", ptr %"58_1", align 8
  store i64 %"58_249", ptr %"58_2", align 8
  %"61_050" = load {}, ptr %"61_0", align 1
  %"60_051" = load i1, ptr %"60_0", align 1
  %"58_052" = load i64, ptr %"58_0", align 8
  %"58_153" = load i64, ptr %"58_1", align 8
  %"58_254" = load i64, ptr %"58_2", align 8
  switch i1 false, label %50 [
  ]

50:                                               ; preds = %47
  store i1 %"60_051", ptr %"64_0", align 1
  store i64 %"58_052", ptr %"64_1", align 8
  store i64 %"58_153", ptr %"64_2", align 8
  store i64 %"58_254", ptr %"64_3", align 8
  br label %51

51:                                               ; preds = %50, %46
  %"64_055" = load i1, ptr %"64_0", align 1
  %"64_156" = load i64, ptr %"64_1", align 8
  %"64_257" = load i64, ptr %"64_2", align 8
  %"64_358" = load i64, ptr %"64_3", align 8
  store i1 %"64_055", ptr %"64_0", align 1
  store i64 %"64_156", ptr %"64_1", align 8
  store i64 %"64_257", ptr %"64_2", align 8
  store i64 %"64_358", ptr %"64_3", align 8
  store i64 4, ptr %"82_0", align 8
  store i64 1, ptr %"80_0", align 8
  %"64_059" = load i1, ptr %"64_0", align 1
  %"64_160" = load i64, ptr %"64_1", align 8
  %"80_061" = load i64, ptr %"80_0", align 8
  %"82_062" = load i64, ptr %"82_0", align 8
  switch i1 %"64_059", label %52 [
    i1 true, label %53
  ]

52:                                               ; preds = %51
  store i64 %"64_160", ptr %"065", align 8
  store i64 %"80_061", ptr %"1", align 8
  store i64 %"82_062", ptr %"2", align 8
  br label %cond_66_case_0

53:                                               ; preds = %51
  store i64 %"64_160", ptr %"073", align 8
  store i64 %"80_061", ptr %"174", align 8
  store i64 %"82_062", ptr %"275", align 8
  br label %cond_66_case_1

54:                                               ; preds = %78
  store {} undef, ptr %"89_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"87_0", align 8
  %"89_082" = load {}, ptr %"89_0", align 1
  %"87_083" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"87_0", align 8
  store {} %"89_082", ptr %"89_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"87_083", ptr %"87_0", align 8
  %"89_084" = load {}, ptr %"89_0", align 1
  %"87_085" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"87_0", align 8
  switch i1 false, label %55 [
  ]

55:                                               ; preds = %54
  store { i1, { { i64, i64, i64 }, i64 } } %"87_085", ptr %"0", align 8
  br label %65

56:                                               ; preds = %74
  %"92_086" = load i64, ptr %"92_0", align 8
  %"92_187" = load i64, ptr %"92_1", align 8
  %"92_288" = load i64, ptr %"92_2", align 8
  store i64 %"92_086", ptr %"92_0", align 8
  store i64 %"92_187", ptr %"92_1", align 8
  store i64 %"92_288", ptr %"92_2", align 8
  store {} undef, ptr %"102_0", align 1
  store i64 4, ptr %"100_0", align 8
  store i64 1, ptr %"98_0", align 8
  %"92_089" = load i64, ptr %"92_0", align 8
  %"98_090" = load i64, ptr %"98_0", align 8
  %57 = add i64 %"92_089", %"98_090"
  store i64 %57, ptr %"94_0", align 8
  %"94_091" = load i64, ptr %"94_0", align 8
  %"100_092" = load i64, ptr %"100_0", align 8
  %"98_093" = load i64, ptr %"98_0", align 8
  %58 = insertvalue { i64, i64, i64 } poison, i64 %"94_091", 0
  %59 = insertvalue { i64, i64, i64 } %58, i64 %"100_092", 1
  %60 = insertvalue { i64, i64, i64 } %59, i64 %"98_093", 2
  store { i64, i64, i64 } %60, ptr %"95_0", align 8
  %"92_094" = load i64, ptr %"92_0", align 8
  %"95_095" = load { i64, i64, i64 }, ptr %"95_0", align 8
  %61 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"92_094", 1
  %62 = insertvalue { { i64, i64, i64 }, i64 } %61, { i64, i64, i64 } %"95_095", 0
  store { { i64, i64, i64 }, i64 } %62, ptr %"96_0", align 8
  %"96_096" = load { { i64, i64, i64 }, i64 }, ptr %"96_0", align 8
  %63 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"96_096", 1
  store { i1, { { i64, i64, i64 }, i64 } } %63, ptr %"97_0", align 8
  %"102_097" = load {}, ptr %"102_0", align 1
  %"97_098" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"97_0", align 8
  store {} %"102_097", ptr %"102_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"97_098", ptr %"97_0", align 8
  %"102_099" = load {}, ptr %"102_0", align 1
  %"97_0100" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"97_0", align 8
  switch i1 false, label %64 [
  ]

64:                                               ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } %"97_0100", ptr %"0", align 8
  br label %65

65:                                               ; preds = %64, %55
  %"024" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"024", ptr %"35_0", align 8
  %"35_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"35_0", align 8
  %"8_1102" = load { ptr, ptr, i64 }, ptr %"8_1", align 8
  %"8_2103" = load i64, ptr %"8_2", align 8
  %66 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"35_0101", 0
  switch i1 %66, label %67 [
    i1 true, label %68
  ]

67:                                               ; preds = %65
  store { ptr, ptr, i64 } %"8_1102", ptr %"0110", align 8
  store i64 %"8_2103", ptr %"1111", align 8
  br label %cond_12_case_0

68:                                               ; preds = %65
  %69 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"35_0101", 1
  store { { i64, i64, i64 }, i64 } %69, ptr %"0117", align 8
  store { ptr, ptr, i64 } %"8_1102", ptr %"1118", align 8
  store i64 %"8_2103", ptr %"2119", align 8
  br label %cond_12_case_1

cond_66_case_0:                                   ; preds = %52
  %"066" = load i64, ptr %"065", align 8
  %"167" = load i64, ptr %"1", align 8
  %"268" = load i64, ptr %"2", align 8
  store i64 %"066", ptr %"68_0", align 8
  store i64 %"167", ptr %"68_1", align 8
  store i64 %"268", ptr %"68_2", align 8
  store i64 4, ptr %"73_0", align 8
  store i64 1, ptr %"71_0", align 8
  %"68_069" = load i64, ptr %"68_0", align 8
  %"71_070" = load i64, ptr %"71_0", align 8
  %"73_071" = load i64, ptr %"73_0", align 8
  %70 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"68_069", 1
  %71 = insertvalue { i1, i64, i64, i64 } %70, i64 %"71_070", 2
  %72 = insertvalue { i1, i64, i64, i64 } %71, i64 %"73_071", 3
  store { i1, i64, i64, i64 } %72, ptr %"70_0", align 8
  %"70_072" = load { i1, i64, i64, i64 }, ptr %"70_0", align 8
  store { i1, i64, i64, i64 } %"70_072", ptr %"063", align 8
  br label %cond_exit_66

cond_66_case_1:                                   ; preds = %53
  %"076" = load i64, ptr %"073", align 8
  %"177" = load i64, ptr %"174", align 8
  %"278" = load i64, ptr %"275", align 8
  store i64 %"076", ptr %"76_0", align 8
  store i64 %"177", ptr %"76_1", align 8
  store i64 %"278", ptr %"76_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"78_0", align 8
  %"78_079" = load { i1, i64, i64, i64 }, ptr %"78_0", align 8
  store { i1, i64, i64, i64 } %"78_079", ptr %"063", align 8
  br label %cond_exit_66

cond_exit_66:                                     ; preds = %cond_66_case_1, %cond_66_case_0
  %"064" = load { i1, i64, i64, i64 }, ptr %"063", align 8
  store { i1, i64, i64, i64 } %"064", ptr %"66_0", align 8
  %"66_080" = load { i1, i64, i64, i64 }, ptr %"66_0", align 8
  store { i1, i64, i64, i64 } %"66_080", ptr %"66_0", align 8
  %"66_081" = load { i1, i64, i64, i64 }, ptr %"66_0", align 8
  %73 = extractvalue { i1, i64, i64, i64 } %"66_081", 0
  switch i1 %73, label %74 [
    i1 true, label %78
  ]

74:                                               ; preds = %cond_exit_66
  %75 = extractvalue { i1, i64, i64, i64 } %"66_081", 1
  %76 = extractvalue { i1, i64, i64, i64 } %"66_081", 2
  %77 = extractvalue { i1, i64, i64, i64 } %"66_081", 3
  store i64 %75, ptr %"92_0", align 8
  store i64 %76, ptr %"92_1", align 8
  store i64 %77, ptr %"92_2", align 8
  br label %56

78:                                               ; preds = %cond_exit_66
  br label %54

cond_12_case_0:                                   ; preds = %67
  %"0112" = load { ptr, ptr, i64 }, ptr %"0110", align 8
  %"1113" = load i64, ptr %"1111", align 8
  store { ptr, ptr, i64 } %"0112", ptr %"14_0", align 8
  store i64 %"1113", ptr %"14_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"16_0", align 8
  %"16_0114" = load { i1, { i64, i64, i64 } }, ptr %"16_0", align 8
  %"14_0115" = load { ptr, ptr, i64 }, ptr %"14_0", align 8
  %"14_1116" = load i64, ptr %"14_1", align 8
  store { i1, { i64, i64, i64 } } %"16_0114", ptr %"0104", align 8
  store { ptr, ptr, i64 } %"14_0115", ptr %"1105", align 8
  store i64 %"14_1116", ptr %"2106", align 8
  br label %cond_exit_12

cond_12_case_1:                                   ; preds = %68
  %"0120" = load { { i64, i64, i64 }, i64 }, ptr %"0117", align 8
  %"1121" = load { ptr, ptr, i64 }, ptr %"1118", align 8
  %"2122" = load i64, ptr %"2119", align 8
  store { { i64, i64, i64 }, i64 } %"0120", ptr %"19_0", align 8
  store { ptr, ptr, i64 } %"1121", ptr %"19_1", align 8
  store i64 %"2122", ptr %"19_2", align 8
  store i64 1, ptr %"33_0", align 8
  store i64 4, ptr %"31_0", align 8
  store i64 1, ptr %"28_0", align 8
  %"19_2123" = load i64, ptr %"19_2", align 8
  %"28_0124" = load i64, ptr %"28_0", align 8
  %79 = add i64 %"19_2123", %"28_0124"
  store i64 %79, ptr %"30_0", align 8
  %"19_2125" = load i64, ptr %"19_2", align 8
  store i64 %"19_2125", ptr %"26_0", align 8
  %80 = call i64 @__hugr__.__tk2_helios_qalloc.464()
  store i64 %80, ptr %"25_0", align 8
  %"19_1126" = load { ptr, ptr, i64 }, ptr %"19_1", align 8
  %"26_0127" = load i64, ptr %"26_0", align 8
  %"25_0128" = load i64, ptr %"25_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"19_1126", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"19_1126", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"19_1126", 2
  call void @__barray_check_bounds(i64 4, i64 %"26_0127")
  %81 = add i64 %"26_0127", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %81)
  %82 = getelementptr inbounds i64, ptr %array_ptr, i64 %81
  store i64 %"25_0128", ptr %82, align 8
  store { ptr, ptr, i64 } %"19_1126", ptr %"27_0", align 8
  %"19_0129" = load { { i64, i64, i64 }, i64 }, ptr %"19_0", align 8
  %83 = extractvalue { { i64, i64, i64 }, i64 } %"19_0129", 1
  %84 = extractvalue { { i64, i64, i64 }, i64 } %"19_0129", 0
  store i64 %83, ptr %"21_0", align 8
  store { i64, i64, i64 } %84, ptr %"21_1", align 8
  %"21_1130" = load { i64, i64, i64 }, ptr %"21_1", align 8
  %85 = extractvalue { i64, i64, i64 } %"21_1130", 0
  %86 = extractvalue { i64, i64, i64 } %"21_1130", 1
  %87 = extractvalue { i64, i64, i64 } %"21_1130", 2
  store i64 %85, ptr %"22_0", align 8
  store i64 %86, ptr %"22_1", align 8
  store i64 %87, ptr %"22_2", align 8
  %"22_0131" = load i64, ptr %"22_0", align 8
  %"31_0132" = load i64, ptr %"31_0", align 8
  %"33_0133" = load i64, ptr %"33_0", align 8
  %88 = insertvalue { i64, i64, i64 } poison, i64 %"22_0131", 0
  %89 = insertvalue { i64, i64, i64 } %88, i64 %"31_0132", 1
  %90 = insertvalue { i64, i64, i64 } %89, i64 %"33_0133", 2
  store { i64, i64, i64 } %90, ptr %"23_0", align 8
  %"23_0134" = load { i64, i64, i64 }, ptr %"23_0", align 8
  %91 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"23_0134", 1
  store { i1, { i64, i64, i64 } } %91, ptr %"24_0", align 8
  %"24_0135" = load { i1, { i64, i64, i64 } }, ptr %"24_0", align 8
  %"27_0136" = load { ptr, ptr, i64 }, ptr %"27_0", align 8
  %"30_0137" = load i64, ptr %"30_0", align 8
  store { i1, { i64, i64, i64 } } %"24_0135", ptr %"0104", align 8
  store { ptr, ptr, i64 } %"27_0136", ptr %"1105", align 8
  store i64 %"30_0137", ptr %"2106", align 8
  br label %cond_exit_12

cond_exit_12:                                     ; preds = %cond_12_case_1, %cond_12_case_0
  %"0107" = load { i1, { i64, i64, i64 } }, ptr %"0104", align 8
  %"1108" = load { ptr, ptr, i64 }, ptr %"1105", align 8
  %"2109" = load i64, ptr %"2106", align 8
  store { i1, { i64, i64, i64 } } %"0107", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"1108", ptr %"12_1", align 8
  store i64 %"2109", ptr %"12_2", align 8
  %"12_0138" = load { i1, { i64, i64, i64 } }, ptr %"12_0", align 8
  %"12_1139" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2140" = load i64, ptr %"12_2", align 8
  store { i1, { i64, i64, i64 } } %"12_0138", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"12_1139", ptr %"12_1", align 8
  store i64 %"12_2140", ptr %"12_2", align 8
  %"12_0141" = load { i1, { i64, i64, i64 } }, ptr %"12_0", align 8
  %"12_1142" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2143" = load i64, ptr %"12_2", align 8
  %92 = extractvalue { i1, { i64, i64, i64 } } %"12_0141", 0
  switch i1 %92, label %93 [
    i1 true, label %95
  ]

93:                                               ; preds = %cond_exit_12
  %94 = extractvalue { i1, { i64, i64, i64 } } %"12_0141", 1
  store { i64, i64, i64 } %94, ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"12_1142", ptr %"8_1", align 8
  store i64 %"12_2143", ptr %"8_2", align 8
  br label %loop_body

95:                                               ; preds = %cond_exit_12
  store { ptr, ptr, i64 } %"12_1142", ptr %"7_0", align 8
  store i64 %"12_2143", ptr %"7_1", align 8
  br label %loop_out

96:                                               ; preds = %195, %loop_out
  %"131_0189" = load i64, ptr %"131_0", align 8
  %"131_1190" = load i64, ptr %"131_1", align 8
  %"131_2191" = load i64, ptr %"131_2", align 8
  %"131_3192" = load { ptr, ptr, i64 }, ptr %"131_3", align 8
  store i64 %"131_0189", ptr %"131_0", align 8
  store i64 %"131_1190", ptr %"131_1", align 8
  store i64 %"131_2191", ptr %"131_2", align 8
  store { ptr, ptr, i64 } %"131_3192", ptr %"131_3", align 8
  %"131_0193" = load i64, ptr %"131_0", align 8
  %"131_2194" = load i64, ptr %"131_2", align 8
  %"131_1195" = load i64, ptr %"131_1", align 8
  %97 = insertvalue { i64, i64, i64 } poison, i64 %"131_0193", 0
  %98 = insertvalue { i64, i64, i64 } %97, i64 %"131_2194", 1
  %99 = insertvalue { i64, i64, i64 } %98, i64 %"131_1195", 2
  store { i64, i64, i64 } %99, ptr %"133_0", align 8
  %"133_0196" = load { i64, i64, i64 }, ptr %"133_0", align 8
  store { i64, i64, i64 } %"133_0196", ptr %"150_0", align 8
  br label %110

100:                                              ; preds = %156
  %"200_0309" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"200_0", align 8
  %"200_1310" = load { ptr, ptr, i64 }, ptr %"200_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"200_0309", ptr %"200_0", align 8
  store { ptr, ptr, i64 } %"200_1310", ptr %"200_1", align 8
  store {} undef, ptr %"229_0", align 1
  store i64 4, ptr %"219_0", align 8
  store i64 1, ptr %"216_0", align 8
  %"200_0311" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"200_0", align 8
  %101 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"200_0311", 0
  switch i1 %101, label %102 [
    i1 true, label %103
  ]

102:                                              ; preds = %100
  br label %cond_202_case_0

103:                                              ; preds = %100
  %104 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"200_0311", 1
  store { { i64, i64, i64 }, i64 } %104, ptr %"0316", align 8
  br label %cond_202_case_1

105:                                              ; preds = %155
  %"0307" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0187", align 8
  %"1308" = load { ptr, ptr, i64 }, ptr %"1188", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0307", ptr %"129_0", align 8
  store { ptr, ptr, i64 } %"1308", ptr %"129_1", align 8
  %"129_0364" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"129_0", align 8
  %106 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"129_0364", 0
  switch i1 %106, label %107 [
    i1 true, label %108
  ]

107:                                              ; preds = %105
  br label %cond_232_case_0

108:                                              ; preds = %105
  %109 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"129_0364", 1
  store { { i64, i64, i64 }, i64 } %109, ptr %"0365", align 8
  br label %cond_232_case_1

110:                                              ; preds = %96
  %"150_0198" = load { i64, i64, i64 }, ptr %"150_0", align 8
  store { i64, i64, i64 } %"150_0198", ptr %"150_0", align 8
  store i64 0, ptr %"153_0", align 8
  %"150_0199" = load { i64, i64, i64 }, ptr %"150_0", align 8
  %111 = extractvalue { i64, i64, i64 } %"150_0199", 0
  %112 = extractvalue { i64, i64, i64 } %"150_0199", 1
  %113 = extractvalue { i64, i64, i64 } %"150_0199", 2
  store i64 %111, ptr %"152_0", align 8
  store i64 %112, ptr %"152_1", align 8
  store i64 %113, ptr %"152_2", align 8
  %"152_2200" = load i64, ptr %"152_2", align 8
  %"153_0201" = load i64, ptr %"153_0", align 8
  %114 = icmp sge i64 %"152_2200", %"153_0201"
  %115 = select i1 %114, i1 true, i1 false
  store i1 %115, ptr %"155_0", align 1
  %"155_0202" = load i1, ptr %"155_0", align 1
  %"152_0203" = load i64, ptr %"152_0", align 8
  %"152_2204" = load i64, ptr %"152_2", align 8
  %"152_1205" = load i64, ptr %"152_1", align 8
  store i1 %"155_0202", ptr %"155_0", align 1
  store i64 %"152_0203", ptr %"152_0", align 8
  store i64 %"152_2204", ptr %"152_2", align 8
  store i64 %"152_1205", ptr %"152_1", align 8
  %"155_0206" = load i1, ptr %"155_0", align 1
  %"152_0207" = load i64, ptr %"152_0", align 8
  %"152_2208" = load i64, ptr %"152_2", align 8
  %"152_1209" = load i64, ptr %"152_1", align 8
  switch i1 %"155_0206", label %116 [
    i1 true, label %117
  ]

116:                                              ; preds = %110
  store i64 %"152_0207", ptr %"164_0", align 8
  store i64 %"152_2208", ptr %"164_1", align 8
  store i64 %"152_1209", ptr %"164_2", align 8
  br label %122

117:                                              ; preds = %110
  store i64 %"152_0207", ptr %"158_0", align 8
  store i64 %"152_2208", ptr %"158_1", align 8
  store i64 %"152_1209", ptr %"158_2", align 8
  br label %118

118:                                              ; preds = %117
  %"158_0211" = load i64, ptr %"158_0", align 8
  %"158_1212" = load i64, ptr %"158_1", align 8
  %"158_2213" = load i64, ptr %"158_2", align 8
  store i64 %"158_0211", ptr %"158_0", align 8
  store i64 %"158_1212", ptr %"158_1", align 8
  store i64 %"158_2213", ptr %"158_2", align 8
  store {} undef, ptr %"161_0", align 1
  %"158_0214" = load i64, ptr %"158_0", align 8
  %"158_2215" = load i64, ptr %"158_2", align 8
  %119 = icmp sge i64 %"158_0214", %"158_2215"
  %120 = select i1 %119, i1 true, i1 false
  store i1 %120, ptr %"160_0", align 1
  %"161_0216" = load {}, ptr %"161_0", align 1
  %"160_0217" = load i1, ptr %"160_0", align 1
  %"158_0218" = load i64, ptr %"158_0", align 8
  %"158_1219" = load i64, ptr %"158_1", align 8
  %"158_2220" = load i64, ptr %"158_2", align 8
  store {} %"161_0216", ptr %"161_0", align 1
  store i1 %"160_0217", ptr %"160_0", align 1
  store i64 %"158_0218", ptr %"158_0", align 8
  store i64 %"158_1219", ptr %"158_1", align 8
  store i64 %"158_2220", ptr %"158_2", align 8
  %"161_0221" = load {}, ptr %"161_0", align 1
  %"160_0222" = load i1, ptr %"160_0", align 1
  %"158_0223" = load i64, ptr %"158_0", align 8
  %"158_1224" = load i64, ptr %"158_1", align 8
  %"158_2225" = load i64, ptr %"158_2", align 8
  switch i1 false, label %121 [
  ]

121:                                              ; preds = %118
  store i1 %"160_0222", ptr %"170_0", align 1
  store i64 %"158_0223", ptr %"170_1", align 8
  store i64 %"158_1224", ptr %"170_2", align 8
  store i64 %"158_2225", ptr %"170_3", align 8
  br label %126

122:                                              ; preds = %116
  %"164_0226" = load i64, ptr %"164_0", align 8
  %"164_1227" = load i64, ptr %"164_1", align 8
  %"164_2228" = load i64, ptr %"164_2", align 8
  store i64 %"164_0226", ptr %"164_0", align 8
  store i64 %"164_1227", ptr %"164_1", align 8
  store i64 %"164_2228", ptr %"164_2", align 8
  store {} undef, ptr %"167_0", align 1
  %"164_0229" = load i64, ptr %"164_0", align 8
  %"164_2230" = load i64, ptr %"164_2", align 8
  %123 = icmp sle i64 %"164_0229", %"164_2230"
  %124 = select i1 %123, i1 true, i1 false
  store i1 %124, ptr %"166_0", align 1
  %"167_0231" = load {}, ptr %"167_0", align 1
  %"166_0232" = load i1, ptr %"166_0", align 1
  %"164_0233" = load i64, ptr %"164_0", align 8
  %"164_1234" = load i64, ptr %"164_1", align 8
  %"164_2235" = load i64, ptr %"164_2", align 8
  store {} %"167_0231", ptr %"167_0", align 1
  store i1 %"166_0232", ptr %"166_0", align 1
  store i64 %"164_0233", ptr %"164_0", align 8
  store i64 %"164_1234", ptr %"164_1", align 8
  store i64 %"164_2235", ptr %"164_2", align 8
  %"167_0236" = load {}, ptr %"167_0", align 1
  %"166_0237" = load i1, ptr %"166_0", align 1
  %"164_0238" = load i64, ptr %"164_0", align 8
  %"164_1239" = load i64, ptr %"164_1", align 8
  %"164_2240" = load i64, ptr %"164_2", align 8
  switch i1 false, label %125 [
  ]

125:                                              ; preds = %122
  store i1 %"166_0237", ptr %"170_0", align 1
  store i64 %"164_0238", ptr %"170_1", align 8
  store i64 %"164_1239", ptr %"170_2", align 8
  store i64 %"164_2240", ptr %"170_3", align 8
  br label %126

126:                                              ; preds = %125, %121
  %"170_0241" = load i1, ptr %"170_0", align 1
  %"170_1242" = load i64, ptr %"170_1", align 8
  %"170_2243" = load i64, ptr %"170_2", align 8
  %"170_3244" = load i64, ptr %"170_3", align 8
  store i1 %"170_0241", ptr %"170_0", align 1
  store i64 %"170_1242", ptr %"170_1", align 8
  store i64 %"170_2243", ptr %"170_2", align 8
  store i64 %"170_3244", ptr %"170_3", align 8
  %"170_0245" = load i1, ptr %"170_0", align 1
  %"170_1246" = load i64, ptr %"170_1", align 8
  %"170_2247" = load i64, ptr %"170_2", align 8
  %"170_3248" = load i64, ptr %"170_3", align 8
  switch i1 %"170_0245", label %127 [
    i1 true, label %128
  ]

127:                                              ; preds = %126
  store i64 %"170_1246", ptr %"0251", align 8
  store i64 %"170_2247", ptr %"1252", align 8
  store i64 %"170_3248", ptr %"2253", align 8
  br label %cond_172_case_0

128:                                              ; preds = %126
  store i64 %"170_1246", ptr %"0261", align 8
  store i64 %"170_2247", ptr %"1262", align 8
  store i64 %"170_3248", ptr %"2263", align 8
  br label %cond_172_case_1

129:                                              ; preds = %153
  store {} undef, ptr %"187_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"185_0", align 8
  %"187_0270" = load {}, ptr %"187_0", align 1
  %"185_0271" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"185_0", align 8
  store {} %"187_0270", ptr %"187_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"185_0271", ptr %"185_0", align 8
  %"187_0272" = load {}, ptr %"187_0", align 1
  %"185_0273" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"185_0", align 8
  switch i1 false, label %130 [
  ]

130:                                              ; preds = %129
  store { i1, { { i64, i64, i64 }, i64 } } %"185_0273", ptr %"0197", align 8
  br label %140

131:                                              ; preds = %149
  %"190_0274" = load i64, ptr %"190_0", align 8
  %"190_1275" = load i64, ptr %"190_1", align 8
  %"190_2276" = load i64, ptr %"190_2", align 8
  store i64 %"190_0274", ptr %"190_0", align 8
  store i64 %"190_1275", ptr %"190_1", align 8
  store i64 %"190_2276", ptr %"190_2", align 8
  store {} undef, ptr %"196_0", align 1
  %"190_0277" = load i64, ptr %"190_0", align 8
  %"190_1278" = load i64, ptr %"190_1", align 8
  %132 = add i64 %"190_0277", %"190_1278"
  store i64 %132, ptr %"192_0", align 8
  %"192_0279" = load i64, ptr %"192_0", align 8
  %"190_2280" = load i64, ptr %"190_2", align 8
  %"190_1281" = load i64, ptr %"190_1", align 8
  %133 = insertvalue { i64, i64, i64 } poison, i64 %"192_0279", 0
  %134 = insertvalue { i64, i64, i64 } %133, i64 %"190_2280", 1
  %135 = insertvalue { i64, i64, i64 } %134, i64 %"190_1281", 2
  store { i64, i64, i64 } %135, ptr %"193_0", align 8
  %"190_0282" = load i64, ptr %"190_0", align 8
  %"193_0283" = load { i64, i64, i64 }, ptr %"193_0", align 8
  %136 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"190_0282", 1
  %137 = insertvalue { { i64, i64, i64 }, i64 } %136, { i64, i64, i64 } %"193_0283", 0
  store { { i64, i64, i64 }, i64 } %137, ptr %"194_0", align 8
  %"194_0284" = load { { i64, i64, i64 }, i64 }, ptr %"194_0", align 8
  %138 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"194_0284", 1
  store { i1, { { i64, i64, i64 }, i64 } } %138, ptr %"195_0", align 8
  %"196_0285" = load {}, ptr %"196_0", align 1
  %"195_0286" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"195_0", align 8
  store {} %"196_0285", ptr %"196_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"195_0286", ptr %"195_0", align 8
  %"196_0287" = load {}, ptr %"196_0", align 1
  %"195_0288" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"195_0", align 8
  switch i1 false, label %139 [
  ]

139:                                              ; preds = %131
  store { i1, { { i64, i64, i64 }, i64 } } %"195_0288", ptr %"0197", align 8
  br label %140

140:                                              ; preds = %139, %130
  %"0210" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0197", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0210", ptr %"148_0", align 8
  %"148_0289" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"148_0", align 8
  %141 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"148_0289", 0
  switch i1 %141, label %142 [
    i1 true, label %143
  ]

142:                                              ; preds = %140
  br label %cond_134_case_0

143:                                              ; preds = %140
  %144 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"148_0289", 1
  store { { i64, i64, i64 }, i64 } %144, ptr %"0296", align 8
  br label %cond_134_case_1

cond_172_case_0:                                  ; preds = %127
  %"0254" = load i64, ptr %"0251", align 8
  %"1255" = load i64, ptr %"1252", align 8
  %"2256" = load i64, ptr %"2253", align 8
  store i64 %"0254", ptr %"174_0", align 8
  store i64 %"1255", ptr %"174_1", align 8
  store i64 %"2256", ptr %"174_2", align 8
  %"174_0257" = load i64, ptr %"174_0", align 8
  %"174_1258" = load i64, ptr %"174_1", align 8
  %"174_2259" = load i64, ptr %"174_2", align 8
  %145 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"174_0257", 1
  %146 = insertvalue { i1, i64, i64, i64 } %145, i64 %"174_1258", 2
  %147 = insertvalue { i1, i64, i64, i64 } %146, i64 %"174_2259", 3
  store { i1, i64, i64, i64 } %147, ptr %"176_0", align 8
  %"176_0260" = load { i1, i64, i64, i64 }, ptr %"176_0", align 8
  store { i1, i64, i64, i64 } %"176_0260", ptr %"0249", align 8
  br label %cond_exit_172

cond_172_case_1:                                  ; preds = %128
  %"0264" = load i64, ptr %"0261", align 8
  %"1265" = load i64, ptr %"1262", align 8
  %"2266" = load i64, ptr %"2263", align 8
  store i64 %"0264", ptr %"178_0", align 8
  store i64 %"1265", ptr %"178_1", align 8
  store i64 %"2266", ptr %"178_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"180_0", align 8
  %"180_0267" = load { i1, i64, i64, i64 }, ptr %"180_0", align 8
  store { i1, i64, i64, i64 } %"180_0267", ptr %"0249", align 8
  br label %cond_exit_172

cond_exit_172:                                    ; preds = %cond_172_case_1, %cond_172_case_0
  %"0250" = load { i1, i64, i64, i64 }, ptr %"0249", align 8
  store { i1, i64, i64, i64 } %"0250", ptr %"172_0", align 8
  %"172_0268" = load { i1, i64, i64, i64 }, ptr %"172_0", align 8
  store { i1, i64, i64, i64 } %"172_0268", ptr %"172_0", align 8
  %"172_0269" = load { i1, i64, i64, i64 }, ptr %"172_0", align 8
  %148 = extractvalue { i1, i64, i64, i64 } %"172_0269", 0
  switch i1 %148, label %149 [
    i1 true, label %153
  ]

149:                                              ; preds = %cond_exit_172
  %150 = extractvalue { i1, i64, i64, i64 } %"172_0269", 1
  %151 = extractvalue { i1, i64, i64, i64 } %"172_0269", 2
  %152 = extractvalue { i1, i64, i64, i64 } %"172_0269", 3
  store i64 %150, ptr %"190_0", align 8
  store i64 %151, ptr %"190_1", align 8
  store i64 %152, ptr %"190_2", align 8
  br label %131

153:                                              ; preds = %cond_exit_172
  br label %129

cond_134_case_0:                                  ; preds = %142
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"140_0", align 8
  store i1 false, ptr %"138_0", align 1
  %"138_0294" = load i1, ptr %"138_0", align 1
  %"140_0295" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"140_0", align 8
  store i1 %"138_0294", ptr %"0290", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"140_0295", ptr %"1291", align 8
  br label %cond_exit_134

cond_134_case_1:                                  ; preds = %143
  %"0297" = load { { i64, i64, i64 }, i64 }, ptr %"0296", align 8
  store { { i64, i64, i64 }, i64 } %"0297", ptr %"143_0", align 8
  %"143_0298" = load { { i64, i64, i64 }, i64 }, ptr %"143_0", align 8
  %154 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"143_0298", 1
  store { i1, { { i64, i64, i64 }, i64 } } %154, ptr %"147_0", align 8
  store i1 true, ptr %"145_0", align 1
  %"145_0299" = load i1, ptr %"145_0", align 1
  %"147_0300" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"147_0", align 8
  store i1 %"145_0299", ptr %"0290", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"147_0300", ptr %"1291", align 8
  br label %cond_exit_134

cond_exit_134:                                    ; preds = %cond_134_case_1, %cond_134_case_0
  %"0292" = load i1, ptr %"0290", align 1
  %"1293" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1291", align 8
  store i1 %"0292", ptr %"134_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1293", ptr %"134_1", align 8
  %"134_0301" = load i1, ptr %"134_0", align 1
  %"134_1302" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"134_1", align 8
  %"131_3303" = load { ptr, ptr, i64 }, ptr %"131_3", align 8
  store i1 %"134_0301", ptr %"134_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"134_1302", ptr %"134_1", align 8
  store { ptr, ptr, i64 } %"131_3303", ptr %"131_3", align 8
  %"134_0304" = load i1, ptr %"134_0", align 1
  %"134_1305" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"134_1", align 8
  %"131_3306" = load { ptr, ptr, i64 }, ptr %"131_3", align 8
  switch i1 %"134_0304", label %155 [
    i1 true, label %156
  ]

155:                                              ; preds = %cond_exit_134
  store { i1, { { i64, i64, i64 }, i64 } } %"134_1305", ptr %"0187", align 8
  store { ptr, ptr, i64 } %"131_3306", ptr %"1188", align 8
  br label %105

156:                                              ; preds = %cond_exit_134
  store { i1, { { i64, i64, i64 }, i64 } } %"134_1305", ptr %"200_0", align 8
  store { ptr, ptr, i64 } %"131_3306", ptr %"200_1", align 8
  br label %100

cond_202_case_0:                                  ; preds = %102
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"206_0", align 8
  %"206_0314" = load { i32, ptr }, ptr %"206_0", align 8
  %157 = extractvalue { i32, ptr } %"206_0314", 0
  %shift_code = add i32 %157, 1000
  %158 = extractvalue { i32, ptr } %"206_0314", 1
  call void @panic(i32 %shift_code, ptr %158)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"208_0", align 8
  %"208_0315" = load { { i64, i64, i64 }, i64 }, ptr %"208_0", align 8
  store { { i64, i64, i64 }, i64 } %"208_0315", ptr %"0312", align 8
  br label %cond_exit_202

cond_202_case_1:                                  ; preds = %103
  %"0317" = load { { i64, i64, i64 }, i64 }, ptr %"0316", align 8
  store { { i64, i64, i64 }, i64 } %"0317", ptr %"210_0", align 8
  %"210_0318" = load { { i64, i64, i64 }, i64 }, ptr %"210_0", align 8
  store { { i64, i64, i64 }, i64 } %"210_0318", ptr %"0312", align 8
  br label %cond_exit_202

cond_exit_202:                                    ; preds = %cond_202_case_1, %cond_202_case_0
  %"0313" = load { { i64, i64, i64 }, i64 }, ptr %"0312", align 8
  store { { i64, i64, i64 }, i64 } %"0313", ptr %"202_0", align 8
  %"202_0319" = load { { i64, i64, i64 }, i64 }, ptr %"202_0", align 8
  %159 = extractvalue { { i64, i64, i64 }, i64 } %"202_0319", 1
  %160 = extractvalue { { i64, i64, i64 }, i64 } %"202_0319", 0
  store i64 %159, ptr %"212_0", align 8
  store { i64, i64, i64 } %160, ptr %"212_1", align 8
  %"212_0320" = load i64, ptr %"212_0", align 8
  store i64 %"212_0320", ptr %"224_0", align 8
  %"212_0321" = load i64, ptr %"212_0", align 8
  %"216_0322" = load i64, ptr %"216_0", align 8
  %161 = add i64 %"212_0321", %"216_0322"
  store i64 %161, ptr %"218_0", align 8
  %"212_0323" = load i64, ptr %"212_0", align 8
  store i64 %"212_0323", ptr %"214_0", align 8
  %"200_1324" = load { ptr, ptr, i64 }, ptr %"200_1", align 8
  %"214_0325" = load i64, ptr %"214_0", align 8
  %array_ptr326 = extractvalue { ptr, ptr, i64 } %"200_1324", 0
  %array_mask_ptr327 = extractvalue { ptr, ptr, i64 } %"200_1324", 1
  %array_offset328 = extractvalue { ptr, ptr, i64 } %"200_1324", 2
  call void @__barray_check_bounds(i64 4, i64 %"214_0325")
  %162 = add i64 %"214_0325", %array_offset328
  call void @__barray_mask_borrow(ptr %array_mask_ptr327, i64 %162)
  %163 = getelementptr inbounds i64, ptr %array_ptr326, i64 %162
  %164 = load i64, ptr %163, align 8
  store { ptr, ptr, i64 } %"200_1324", ptr %"215_0", align 8
  store i64 %164, ptr %"215_1", align 8
  %"218_0329" = load i64, ptr %"218_0", align 8
  %"219_0330" = load i64, ptr %"219_0", align 8
  %valid_div = icmp ne i64 %"219_0330", 0
  br label %panic_if_0

panic_if_0:                                       ; preds = %cond_exit_202
  switch i1 %valid_div, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  %is_divisor_large = icmp ugt i64 %"219_0330", 9223372036854775807
  %165 = zext i1 %is_divisor_large to i64
  %is_dividend_negative = icmp slt i64 %"218_0329", 0
  %166 = zext i1 %is_dividend_negative to i64
  %167 = shl i64 %165, 1
  %tag = or i64 %167, %166
  %quotient = sdiv i64 %"218_0329", %"219_0330"
  %remainder = srem i64 %"218_0329", %"219_0330"
  switch i64 %tag, label %non_negative_smoldiv [
    i64 1, label %negative_smoldiv
    i64 2, label %non_negative_bigdiv
    i64 3, label %negative_bigdiv
  ]

negative_bigdiv:                                  ; preds = %exit
  %168 = add i64 %"218_0329", %"219_0330"
  %169 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %168, 1
  store { i64, i64 } %169, ptr %result, align 8
  br label %finish

negative_smoldiv:                                 ; preds = %exit
  %170 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %171 = insertvalue { i64, i64 } %170, i64 0, 1
  %172 = sub i64 %quotient, 1
  %173 = add i64 %"219_0330", %remainder
  %174 = insertvalue { i64, i64 } poison, i64 %172, 0
  %175 = insertvalue { i64, i64 } %174, i64 %173, 1
  %is_rem_0 = icmp eq i64 %remainder, 0
  %176 = select i1 %is_rem_0, { i64, i64 } %171, { i64, i64 } %175
  store { i64, i64 } %176, ptr %result, align 8
  br label %finish

non_negative_bigdiv:                              ; preds = %exit
  %177 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"218_0329", 1
  store { i64, i64 } %177, ptr %result, align 8
  br label %finish

non_negative_smoldiv:                             ; preds = %exit
  %178 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %179 = insertvalue { i64, i64 } %178, i64 %remainder, 1
  store { i64, i64 } %179, ptr %result, align 8
  br label %finish

finish:                                           ; preds = %negative_bigdiv, %non_negative_bigdiv, %negative_smoldiv, %non_negative_smoldiv
  %result331 = load { i64, i64 }, ptr %result, align 8
  %180 = extractvalue { i64, i64 } %result331, 0
  %181 = extractvalue { i64, i64 } %result331, 1
  store i64 %181, ptr %"221_0", align 8
  %"221_0332" = load i64, ptr %"221_0", align 8
  store i64 %"221_0332", ptr %"225_0", align 8
  %"221_0333" = load i64, ptr %"221_0", align 8
  store i64 %"221_0333", ptr %"222_0", align 8
  %"215_0334" = load { ptr, ptr, i64 }, ptr %"215_0", align 8
  %"222_0335" = load i64, ptr %"222_0", align 8
  %array_ptr336 = extractvalue { ptr, ptr, i64 } %"215_0334", 0
  %array_mask_ptr337 = extractvalue { ptr, ptr, i64 } %"215_0334", 1
  %array_offset338 = extractvalue { ptr, ptr, i64 } %"215_0334", 2
  call void @__barray_check_bounds(i64 4, i64 %"222_0335")
  %182 = add i64 %"222_0335", %array_offset338
  call void @__barray_mask_borrow(ptr %array_mask_ptr337, i64 %182)
  %183 = getelementptr inbounds i64, ptr %array_ptr336, i64 %182
  %184 = load i64, ptr %183, align 8
  store { ptr, ptr, i64 } %"215_0334", ptr %"223_0", align 8
  store i64 %184, ptr %"223_1", align 8
  %"215_1339" = load i64, ptr %"215_1", align 8
  %"223_1340" = load i64, ptr %"223_1", align 8
  %185 = call { i64, i64 } @__hugr__.__tk2_helios_cx.478(i64 %"215_1339", i64 %"223_1340")
  %186 = extractvalue { i64, i64 } %185, 0
  %187 = extractvalue { i64, i64 } %185, 1
  store i64 %186, ptr %"226_0", align 8
  store i64 %187, ptr %"226_1", align 8
  %"223_0341" = load { ptr, ptr, i64 }, ptr %"223_0", align 8
  %"224_0342" = load i64, ptr %"224_0", align 8
  %"226_0343" = load i64, ptr %"226_0", align 8
  %array_ptr344 = extractvalue { ptr, ptr, i64 } %"223_0341", 0
  %array_mask_ptr345 = extractvalue { ptr, ptr, i64 } %"223_0341", 1
  %array_offset346 = extractvalue { ptr, ptr, i64 } %"223_0341", 2
  call void @__barray_check_bounds(i64 4, i64 %"224_0342")
  %188 = add i64 %"224_0342", %array_offset346
  call void @__barray_mask_return(ptr %array_mask_ptr345, i64 %188)
  %189 = getelementptr inbounds i64, ptr %array_ptr344, i64 %188
  store i64 %"226_0343", ptr %189, align 8
  store { ptr, ptr, i64 } %"223_0341", ptr %"227_0", align 8
  %"227_0347" = load { ptr, ptr, i64 }, ptr %"227_0", align 8
  %"225_0348" = load i64, ptr %"225_0", align 8
  %"226_1349" = load i64, ptr %"226_1", align 8
  %array_ptr350 = extractvalue { ptr, ptr, i64 } %"227_0347", 0
  %array_mask_ptr351 = extractvalue { ptr, ptr, i64 } %"227_0347", 1
  %array_offset352 = extractvalue { ptr, ptr, i64 } %"227_0347", 2
  call void @__barray_check_bounds(i64 4, i64 %"225_0348")
  %190 = add i64 %"225_0348", %array_offset352
  call void @__barray_mask_return(ptr %array_mask_ptr351, i64 %190)
  %191 = getelementptr inbounds i64, ptr %array_ptr350, i64 %190
  store i64 %"226_1349", ptr %191, align 8
  store { ptr, ptr, i64 } %"227_0347", ptr %"228_0", align 8
  %"212_1353" = load { i64, i64, i64 }, ptr %"212_1", align 8
  %192 = extractvalue { i64, i64, i64 } %"212_1353", 0
  %193 = extractvalue { i64, i64, i64 } %"212_1353", 1
  %194 = extractvalue { i64, i64, i64 } %"212_1353", 2
  store i64 %192, ptr %"213_0", align 8
  store i64 %193, ptr %"213_1", align 8
  store i64 %194, ptr %"213_2", align 8
  %"229_0354" = load {}, ptr %"229_0", align 1
  %"213_0355" = load i64, ptr %"213_0", align 8
  %"213_2356" = load i64, ptr %"213_2", align 8
  %"213_1357" = load i64, ptr %"213_1", align 8
  %"228_0358" = load { ptr, ptr, i64 }, ptr %"228_0", align 8
  store {} %"229_0354", ptr %"229_0", align 1
  store i64 %"213_0355", ptr %"213_0", align 8
  store i64 %"213_2356", ptr %"213_2", align 8
  store i64 %"213_1357", ptr %"213_1", align 8
  store { ptr, ptr, i64 } %"228_0358", ptr %"228_0", align 8
  %"229_0359" = load {}, ptr %"229_0", align 1
  %"213_0360" = load i64, ptr %"213_0", align 8
  %"213_2361" = load i64, ptr %"213_2", align 8
  %"213_1362" = load i64, ptr %"213_1", align 8
  %"228_0363" = load { ptr, ptr, i64 }, ptr %"228_0", align 8
  switch i1 false, label %195 [
  ]

195:                                              ; preds = %finish
  store i64 %"213_0360", ptr %"131_0", align 8
  store i64 %"213_2361", ptr %"131_1", align 8
  store i64 %"213_1362", ptr %"131_2", align 8
  store { ptr, ptr, i64 } %"228_0363", ptr %"131_3", align 8
  br label %96

cond_232_case_0:                                  ; preds = %107
  br label %cond_exit_232

cond_232_case_1:                                  ; preds = %108
  %"0366" = load { { i64, i64, i64 }, i64 }, ptr %"0365", align 8
  store { { i64, i64, i64 }, i64 } %"0366", ptr %"237_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"239_0", align 8
  %"239_0367" = load { i32, ptr }, ptr %"239_0", align 8
  %"237_0368" = load { { i64, i64, i64 }, i64 }, ptr %"237_0", align 8
  %196 = extractvalue { i32, ptr } %"239_0367", 0
  %shift_code369 = add i32 %196, 1000
  %197 = extractvalue { i32, ptr } %"239_0367", 1
  call void @panic(i32 %shift_code369, ptr %197)
  br label %cond_exit_232

cond_exit_232:                                    ; preds = %cond_232_case_1, %cond_232_case_0
  %"129_1370" = load { ptr, ptr, i64 }, ptr %"129_1", align 8
  %"405_0371" = load i64, ptr %"405_0", align 8
  %array_ptr372 = extractvalue { ptr, ptr, i64 } %"129_1370", 0
  %array_mask_ptr373 = extractvalue { ptr, ptr, i64 } %"129_1370", 1
  %array_offset374 = extractvalue { ptr, ptr, i64 } %"129_1370", 2
  call void @__barray_check_bounds(i64 4, i64 %"405_0371")
  %198 = add i64 %"405_0371", %array_offset374
  call void @__barray_mask_borrow(ptr %array_mask_ptr373, i64 %198)
  %199 = getelementptr inbounds i64, ptr %array_ptr372, i64 %198
  %200 = load i64, ptr %199, align 8
  store { ptr, ptr, i64 } %"129_1370", ptr %"242_0", align 8
  store i64 %200, ptr %"242_1", align 8
  %"242_1375" = load i64, ptr %"242_1", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"242_1375")
  call void @___qfree(i64 %"242_1375")
  store i64 %___lazy_measure, ptr %"243_0", align 8
  %"243_0376" = load i64, ptr %"243_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"243_0376")
  call void @___dec_future_refcount(i64 %"243_0376")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"244_0", align 1
  %"244_0377" = load i1, ptr %"244_0", align 1
  %tag_len378 = load i8, ptr @res_last.C3074435.0, align 1
  %tag_len379 = zext i8 %tag_len378 to i64
  call void @print_bool(ptr @res_last.C3074435.0, i64 %tag_len379, i1 %"244_0377")
  %201 = call i64 @__hugr__.__tk2_helios_qalloc.464()
  store i64 %201, ptr %"246_0", align 8
  %"242_0380" = load { ptr, ptr, i64 }, ptr %"242_0", align 8
  %"407_0381" = load i64, ptr %"407_0", align 8
  %"246_0382" = load i64, ptr %"246_0", align 8
  %array_ptr383 = extractvalue { ptr, ptr, i64 } %"242_0380", 0
  %array_mask_ptr384 = extractvalue { ptr, ptr, i64 } %"242_0380", 1
  %array_offset385 = extractvalue { ptr, ptr, i64 } %"242_0380", 2
  call void @__barray_check_bounds(i64 4, i64 %"407_0381")
  %202 = add i64 %"407_0381", %array_offset385
  call void @__barray_mask_return(ptr %array_mask_ptr384, i64 %202)
  %203 = getelementptr inbounds i64, ptr %array_ptr383, i64 %202
  store i64 %"246_0382", ptr %203, align 8
  store { ptr, ptr, i64 } %"242_0380", ptr %"247_0", align 8
  %"247_0386" = load { ptr, ptr, i64 }, ptr %"247_0", align 8
  %"401_0387" = load i64, ptr %"401_0", align 8
  %204 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"247_0386", 0
  %205 = insertvalue { { ptr, ptr, i64 }, i64 } %204, i64 %"401_0387", 1
  store { { ptr, ptr, i64 }, i64 } %205, ptr %"334_0", align 8
  %"334_0388" = load { { ptr, ptr, i64 }, i64 }, ptr %"334_0", align 8
  %"331_0389" = load { ptr, ptr, i64 }, ptr %"331_0", align 8
  %"332_0390" = load i64, ptr %"332_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"334_0388", ptr %"336_0", align 8
  store { ptr, ptr, i64 } %"331_0389", ptr %"336_1", align 8
  store i64 %"332_0390", ptr %"336_2", align 8
  br label %loop_body392

loop_body392:                                     ; preds = %253, %cond_exit_232
  %"336_0393" = load { { ptr, ptr, i64 }, i64 }, ptr %"336_0", align 8
  %"336_1394" = load { ptr, ptr, i64 }, ptr %"336_1", align 8
  %"336_2395" = load i64, ptr %"336_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"336_0393", ptr %"336_0", align 8
  store { ptr, ptr, i64 } %"336_1394", ptr %"336_1", align 8
  store i64 %"336_2395", ptr %"336_2", align 8
  %"336_0396" = load { { ptr, ptr, i64 }, i64 }, ptr %"336_0", align 8
  %206 = extractvalue { { ptr, ptr, i64 }, i64 } %"336_0396", 0
  %207 = extractvalue { { ptr, ptr, i64 }, i64 } %"336_0396", 1
  store { ptr, ptr, i64 } %206, ptr %"338_0", align 8
  store i64 %207, ptr %"338_1", align 8
  %"338_0397" = load { ptr, ptr, i64 }, ptr %"338_0", align 8
  %"338_1398" = load i64, ptr %"338_1", align 8
  %208 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"338_0397", 0
  %209 = insertvalue { { ptr, ptr, i64 }, i64 } %208, i64 %"338_1398", 1
  store { { ptr, ptr, i64 }, i64 } %209, ptr %"339_0", align 8
  %"339_0399" = load { { ptr, ptr, i64 }, i64 }, ptr %"339_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"339_0399", ptr %"360_0", align 8
  br label %212

loop_out391:                                      ; preds = %255
  %"335_0496" = load { ptr, ptr, i64 }, ptr %"335_0", align 8
  %"399_0497" = load i64, ptr %"399_0", align 8
  %210 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"335_0496", 0
  %211 = insertvalue { { ptr, ptr, i64 }, i64 } %210, i64 %"399_0497", 1
  store { { ptr, ptr, i64 }, i64 } %211, ptr %"251_0", align 8
  %"251_0498" = load { { ptr, ptr, i64 }, i64 }, ptr %"251_0", align 8
  %"248_0499" = load { ptr, ptr, i64 }, ptr %"248_0", align 8
  %"249_0500" = load i64, ptr %"249_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"251_0498", ptr %"253_0", align 8
  store { ptr, ptr, i64 } %"248_0499", ptr %"253_1", align 8
  store i64 %"249_0500", ptr %"253_2", align 8
  br label %loop_body502

212:                                              ; preds = %loop_body392
  %"360_0401" = load { { ptr, ptr, i64 }, i64 }, ptr %"360_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"360_0401", ptr %"360_0", align 8
  store i64 4, ptr %"374_0", align 8
  %"360_0402" = load { { ptr, ptr, i64 }, i64 }, ptr %"360_0", align 8
  %213 = extractvalue { { ptr, ptr, i64 }, i64 } %"360_0402", 0
  %214 = extractvalue { { ptr, ptr, i64 }, i64 } %"360_0402", 1
  store { ptr, ptr, i64 } %213, ptr %"362_0", align 8
  store i64 %214, ptr %"362_1", align 8
  %"362_1403" = load i64, ptr %"362_1", align 8
  %"374_0404" = load i64, ptr %"374_0", align 8
  %215 = icmp slt i64 %"362_1403", %"374_0404"
  %216 = select i1 %215, i1 true, i1 false
  store i1 %216, ptr %"363_0", align 1
  %"363_0405" = load i1, ptr %"363_0", align 1
  %"362_1406" = load i64, ptr %"362_1", align 8
  switch i1 %"363_0405", label %217 [
    i1 true, label %218
  ]

217:                                              ; preds = %212
  store i64 %"362_1406", ptr %"0409", align 8
  br label %cond_364_case_0

218:                                              ; preds = %212
  store i64 %"362_1406", ptr %"0412", align 8
  br label %cond_364_case_1

219:                                              ; preds = %240
  %"378_0421" = load i64, ptr %"378_0", align 8
  %"378_1422" = load { ptr, ptr, i64 }, ptr %"378_1", align 8
  store i64 %"378_0421", ptr %"378_0", align 8
  store { ptr, ptr, i64 } %"378_1422", ptr %"378_1", align 8
  store {} undef, ptr %"388_0", align 1
  store i64 1, ptr %"382_0", align 8
  %"378_0423" = load i64, ptr %"378_0", align 8
  %"382_0424" = load i64, ptr %"382_0", align 8
  %220 = add i64 %"378_0423", %"382_0424"
  store i64 %220, ptr %"384_0", align 8
  %"378_0425" = load i64, ptr %"378_0", align 8
  store i64 %"378_0425", ptr %"380_0", align 8
  %"378_1426" = load { ptr, ptr, i64 }, ptr %"378_1", align 8
  %"380_0427" = load i64, ptr %"380_0", align 8
  %array_ptr428 = extractvalue { ptr, ptr, i64 } %"378_1426", 0
  %array_mask_ptr429 = extractvalue { ptr, ptr, i64 } %"378_1426", 1
  %array_offset430 = extractvalue { ptr, ptr, i64 } %"378_1426", 2
  call void @__barray_check_bounds(i64 4, i64 %"380_0427")
  %221 = add i64 %"380_0427", %array_offset430
  call void @__barray_mask_borrow(ptr %array_mask_ptr429, i64 %221)
  %222 = getelementptr inbounds i64, ptr %array_ptr428, i64 %221
  %223 = load i64, ptr %222, align 8
  store { ptr, ptr, i64 } %"378_1426", ptr %"381_0", align 8
  store i64 %223, ptr %"381_1", align 8
  %"381_0431" = load { ptr, ptr, i64 }, ptr %"381_0", align 8
  %"384_0432" = load i64, ptr %"384_0", align 8
  %224 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"381_0431", 0
  %225 = insertvalue { { ptr, ptr, i64 }, i64 } %224, i64 %"384_0432", 1
  store { { ptr, ptr, i64 }, i64 } %225, ptr %"385_0", align 8
  %"381_1433" = load i64, ptr %"381_1", align 8
  %"385_0434" = load { { ptr, ptr, i64 }, i64 }, ptr %"385_0", align 8
  %226 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"381_1433", 1
  %227 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %226, { { ptr, ptr, i64 }, i64 } %"385_0434", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %227, ptr %"386_0", align 8
  %"386_0435" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"386_0", align 8
  %228 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"386_0435", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %228, ptr %"387_0", align 8
  %"388_0436" = load {}, ptr %"388_0", align 1
  %"387_0437" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"387_0", align 8
  store {} %"388_0436", ptr %"388_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"387_0437", ptr %"387_0", align 8
  %"388_0438" = load {}, ptr %"388_0", align 1
  %"387_0439" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"387_0", align 8
  switch i1 false, label %229 [
  ]

229:                                              ; preds = %219
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"387_0439", ptr %"0400", align 8
  br label %232

230:                                              ; preds = %239
  %"391_0440" = load { ptr, ptr, i64 }, ptr %"391_0", align 8
  store { ptr, ptr, i64 } %"391_0440", ptr %"391_0", align 8
  store {} undef, ptr %"395_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"394_0", align 8
  %"391_0441" = load { ptr, ptr, i64 }, ptr %"391_0", align 8
  %array_ptr442 = extractvalue { ptr, ptr, i64 } %"391_0441", 0
  %array_mask_ptr443 = extractvalue { ptr, ptr, i64 } %"391_0441", 1
  %array_offset444 = extractvalue { ptr, ptr, i64 } %"391_0441", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr443, i64 %array_offset444, i64 4)
  call void @heap_free(ptr %array_ptr442)
  call void @heap_free(ptr %array_mask_ptr443)
  %"395_0445" = load {}, ptr %"395_0", align 1
  %"394_0446" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"394_0", align 8
  store {} %"395_0445", ptr %"395_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"394_0446", ptr %"394_0", align 8
  %"395_0447" = load {}, ptr %"395_0", align 1
  %"394_0448" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"394_0", align 8
  switch i1 false, label %231 [
  ]

231:                                              ; preds = %230
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"394_0448", ptr %"0400", align 8
  br label %232

232:                                              ; preds = %231, %229
  %"0420" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0400", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0420", ptr %"358_0", align 8
  %"358_0449" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"358_0", align 8
  %"336_1450" = load { ptr, ptr, i64 }, ptr %"336_1", align 8
  %"336_2451" = load i64, ptr %"336_2", align 8
  %233 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"358_0449", 0
  switch i1 %233, label %234 [
    i1 true, label %235
  ]

234:                                              ; preds = %232
  store { ptr, ptr, i64 } %"336_1450", ptr %"0458", align 8
  store i64 %"336_2451", ptr %"1459", align 8
  br label %cond_340_case_0

235:                                              ; preds = %232
  %236 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"358_0449", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %236, ptr %"0465", align 8
  store { ptr, ptr, i64 } %"336_1450", ptr %"1466", align 8
  store i64 %"336_2451", ptr %"2467", align 8
  br label %cond_340_case_1

cond_364_case_0:                                  ; preds = %217
  %"0410" = load i64, ptr %"0409", align 8
  store i64 %"0410", ptr %"366_0", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"368_0", align 8
  %"368_0411" = load { i1, i64 }, ptr %"368_0", align 8
  store { i1, i64 } %"368_0411", ptr %"0407", align 8
  br label %cond_exit_364

cond_364_case_1:                                  ; preds = %218
  %"0413" = load i64, ptr %"0412", align 8
  store i64 %"0413", ptr %"371_0", align 8
  %"371_0414" = load i64, ptr %"371_0", align 8
  %237 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"371_0414", 1
  store { i1, i64 } %237, ptr %"373_0", align 8
  %"373_0415" = load { i1, i64 }, ptr %"373_0", align 8
  store { i1, i64 } %"373_0415", ptr %"0407", align 8
  br label %cond_exit_364

cond_exit_364:                                    ; preds = %cond_364_case_1, %cond_364_case_0
  %"0408" = load { i1, i64 }, ptr %"0407", align 8
  store { i1, i64 } %"0408", ptr %"364_0", align 8
  %"364_0416" = load { i1, i64 }, ptr %"364_0", align 8
  %"362_0417" = load { ptr, ptr, i64 }, ptr %"362_0", align 8
  store { i1, i64 } %"364_0416", ptr %"364_0", align 8
  store { ptr, ptr, i64 } %"362_0417", ptr %"362_0", align 8
  %"364_0418" = load { i1, i64 }, ptr %"364_0", align 8
  %"362_0419" = load { ptr, ptr, i64 }, ptr %"362_0", align 8
  %238 = extractvalue { i1, i64 } %"364_0418", 0
  switch i1 %238, label %239 [
    i1 true, label %240
  ]

239:                                              ; preds = %cond_exit_364
  store { ptr, ptr, i64 } %"362_0419", ptr %"391_0", align 8
  br label %230

240:                                              ; preds = %cond_exit_364
  %241 = extractvalue { i1, i64 } %"364_0418", 1
  store i64 %241, ptr %"378_0", align 8
  store { ptr, ptr, i64 } %"362_0419", ptr %"378_1", align 8
  br label %219

cond_340_case_0:                                  ; preds = %234
  %"0460" = load { ptr, ptr, i64 }, ptr %"0458", align 8
  %"1461" = load i64, ptr %"1459", align 8
  store { ptr, ptr, i64 } %"0460", ptr %"342_0", align 8
  store i64 %"1461", ptr %"342_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"344_0", align 8
  %"344_0462" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"344_0", align 8
  %"342_0463" = load { ptr, ptr, i64 }, ptr %"342_0", align 8
  %"342_1464" = load i64, ptr %"342_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"344_0462", ptr %"0452", align 8
  store { ptr, ptr, i64 } %"342_0463", ptr %"1453", align 8
  store i64 %"342_1464", ptr %"2454", align 8
  br label %cond_exit_340

cond_340_case_1:                                  ; preds = %235
  %"0468" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0465", align 8
  %"1469" = load { ptr, ptr, i64 }, ptr %"1466", align 8
  %"2470" = load i64, ptr %"2467", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0468", ptr %"346_0", align 8
  store { ptr, ptr, i64 } %"1469", ptr %"346_1", align 8
  store i64 %"2470", ptr %"346_2", align 8
  store i64 1, ptr %"355_0", align 8
  %"346_2471" = load i64, ptr %"346_2", align 8
  %"355_0472" = load i64, ptr %"355_0", align 8
  %242 = add i64 %"346_2471", %"355_0472"
  store i64 %242, ptr %"357_0", align 8
  %"346_2473" = load i64, ptr %"346_2", align 8
  store i64 %"346_2473", ptr %"353_0", align 8
  %"346_0474" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"346_0", align 8
  %243 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"346_0474", 1
  %244 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"346_0474", 0
  store i64 %243, ptr %"348_0", align 8
  store { { ptr, ptr, i64 }, i64 } %244, ptr %"348_1", align 8
  %"348_0475" = load i64, ptr %"348_0", align 8
  %___lazy_measure476 = call i64 @___lazy_measure(i64 %"348_0475")
  call void @___qfree(i64 %"348_0475")
  store i64 %___lazy_measure476, ptr %"352_0", align 8
  %"346_1477" = load { ptr, ptr, i64 }, ptr %"346_1", align 8
  %"353_0478" = load i64, ptr %"353_0", align 8
  %"352_0479" = load i64, ptr %"352_0", align 8
  %array_ptr480 = extractvalue { ptr, ptr, i64 } %"346_1477", 0
  %array_mask_ptr481 = extractvalue { ptr, ptr, i64 } %"346_1477", 1
  %array_offset482 = extractvalue { ptr, ptr, i64 } %"346_1477", 2
  call void @__barray_check_bounds(i64 4, i64 %"353_0478")
  %245 = add i64 %"353_0478", %array_offset482
  call void @__barray_mask_return(ptr %array_mask_ptr481, i64 %245)
  %246 = getelementptr inbounds i64, ptr %array_ptr480, i64 %245
  store i64 %"352_0479", ptr %246, align 8
  store { ptr, ptr, i64 } %"346_1477", ptr %"354_0", align 8
  %"348_1483" = load { { ptr, ptr, i64 }, i64 }, ptr %"348_1", align 8
  %247 = extractvalue { { ptr, ptr, i64 }, i64 } %"348_1483", 0
  %248 = extractvalue { { ptr, ptr, i64 }, i64 } %"348_1483", 1
  store { ptr, ptr, i64 } %247, ptr %"349_0", align 8
  store i64 %248, ptr %"349_1", align 8
  %"349_0484" = load { ptr, ptr, i64 }, ptr %"349_0", align 8
  %"349_1485" = load i64, ptr %"349_1", align 8
  %249 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"349_0484", 0
  %250 = insertvalue { { ptr, ptr, i64 }, i64 } %249, i64 %"349_1485", 1
  store { { ptr, ptr, i64 }, i64 } %250, ptr %"350_0", align 8
  %"350_0486" = load { { ptr, ptr, i64 }, i64 }, ptr %"350_0", align 8
  %251 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"350_0486", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %251, ptr %"351_0", align 8
  %"351_0487" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"351_0", align 8
  %"354_0488" = load { ptr, ptr, i64 }, ptr %"354_0", align 8
  %"357_0489" = load i64, ptr %"357_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"351_0487", ptr %"0452", align 8
  store { ptr, ptr, i64 } %"354_0488", ptr %"1453", align 8
  store i64 %"357_0489", ptr %"2454", align 8
  br label %cond_exit_340

cond_exit_340:                                    ; preds = %cond_340_case_1, %cond_340_case_0
  %"0455" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0452", align 8
  %"1456" = load { ptr, ptr, i64 }, ptr %"1453", align 8
  %"2457" = load i64, ptr %"2454", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0455", ptr %"340_0", align 8
  store { ptr, ptr, i64 } %"1456", ptr %"340_1", align 8
  store i64 %"2457", ptr %"340_2", align 8
  %"340_0490" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"340_0", align 8
  %"340_1491" = load { ptr, ptr, i64 }, ptr %"340_1", align 8
  %"340_2492" = load i64, ptr %"340_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"340_0490", ptr %"340_0", align 8
  store { ptr, ptr, i64 } %"340_1491", ptr %"340_1", align 8
  store i64 %"340_2492", ptr %"340_2", align 8
  %"340_0493" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"340_0", align 8
  %"340_1494" = load { ptr, ptr, i64 }, ptr %"340_1", align 8
  %"340_2495" = load i64, ptr %"340_2", align 8
  %252 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"340_0493", 0
  switch i1 %252, label %253 [
    i1 true, label %255
  ]

253:                                              ; preds = %cond_exit_340
  %254 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"340_0493", 1
  store { { ptr, ptr, i64 }, i64 } %254, ptr %"336_0", align 8
  store { ptr, ptr, i64 } %"340_1494", ptr %"336_1", align 8
  store i64 %"340_2495", ptr %"336_2", align 8
  br label %loop_body392

255:                                              ; preds = %cond_exit_340
  store { ptr, ptr, i64 } %"340_1494", ptr %"335_0", align 8
  store i64 %"340_2495", ptr %"335_1", align 8
  br label %loop_out391

loop_body502:                                     ; preds = %348, %loop_out391
  %"253_0503" = load { { ptr, ptr, i64 }, i64 }, ptr %"253_0", align 8
  %"253_1504" = load { ptr, ptr, i64 }, ptr %"253_1", align 8
  %"253_2505" = load i64, ptr %"253_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"253_0503", ptr %"253_0", align 8
  store { ptr, ptr, i64 } %"253_1504", ptr %"253_1", align 8
  store i64 %"253_2505", ptr %"253_2", align 8
  %"253_0506" = load { { ptr, ptr, i64 }, i64 }, ptr %"253_0", align 8
  %256 = extractvalue { { ptr, ptr, i64 }, i64 } %"253_0506", 0
  %257 = extractvalue { { ptr, ptr, i64 }, i64 } %"253_0506", 1
  store { ptr, ptr, i64 } %256, ptr %"255_0", align 8
  store i64 %257, ptr %"255_1", align 8
  %"255_0507" = load { ptr, ptr, i64 }, ptr %"255_0", align 8
  %"255_1508" = load i64, ptr %"255_1", align 8
  %258 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"255_0507", 0
  %259 = insertvalue { { ptr, ptr, i64 }, i64 } %258, i64 %"255_1508", 1
  store { { ptr, ptr, i64 }, i64 } %259, ptr %"256_0", align 8
  %"256_0509" = load { { ptr, ptr, i64 }, i64 }, ptr %"256_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"256_0509", ptr %"277_0", align 8
  br label %271

loop_out501:                                      ; preds = %350
  %"252_0705" = load { ptr, ptr, i64 }, ptr %"252_0", align 8
  %array_ptr706 = extractvalue { ptr, ptr, i64 } %"252_0705", 0
  %array_mask_ptr707 = extractvalue { ptr, ptr, i64 } %"252_0705", 1
  %array_offset708 = extractvalue { ptr, ptr, i64 } %"252_0705", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr707, i64 %array_offset708, i64 4)
  %array_size709 = mul i64 4, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %260 = call ptr @heap_alloc(i64 %array_size709)
  %261 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %261, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %262 = insertvalue { ptr, ptr, i64 } poison, ptr %260, 0
  %263 = insertvalue { ptr, ptr, i64 } %262, ptr %261, 1
  %264 = insertvalue { ptr, ptr, i64 } %263, i64 0, 2
  %265 = getelementptr inbounds i1, ptr %array_ptr706, i64 %array_offset708
  %266 = mul i64 4, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %260, ptr %265, i64 %266, i1 false)
  store { ptr, ptr, i64 } %"252_0705", ptr %"323_0", align 8
  store { ptr, ptr, i64 } %264, ptr %"323_1", align 8
  %"323_1710" = load { ptr, ptr, i64 }, ptr %"323_1", align 8
  %array_ptr711 = extractvalue { ptr, ptr, i64 } %"323_1710", 0
  %array_mask_ptr712 = extractvalue { ptr, ptr, i64 } %"323_1710", 1
  %array_offset713 = extractvalue { ptr, ptr, i64 } %"323_1710", 2
  call void @heap_free(ptr %array_ptr711)
  call void @heap_free(ptr %array_mask_ptr712)
  %"323_0714" = load { ptr, ptr, i64 }, ptr %"323_0", align 8
  %array_ptr715 = extractvalue { ptr, ptr, i64 } %"323_0714", 0
  %array_mask_ptr716 = extractvalue { ptr, ptr, i64 } %"323_0714", 1
  %array_offset717 = extractvalue { ptr, ptr, i64 } %"323_0714", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr716, i64 %array_offset717, i64 4)
  %267 = insertvalue { ptr, i64 } poison, ptr %array_ptr715, 0
  %268 = insertvalue { ptr, i64 } %267, i64 %array_offset717, 1
  %array_ptr718 = extractvalue { ptr, ptr, i64 } %"323_0714", 0
  %array_mask_ptr719 = extractvalue { ptr, ptr, i64 } %"323_0714", 1
  %array_offset720 = extractvalue { ptr, ptr, i64 } %"323_0714", 2
  call void @heap_free(ptr %array_mask_ptr719)
  store { ptr, i64 } %268, ptr %"324_0", align 8
  %"324_0721" = load { ptr, i64 }, ptr %"324_0", align 8
  %array_ptr722 = extractvalue { ptr, i64 } %"324_0721", 0
  %array_offset723 = extractvalue { ptr, i64 } %"324_0721", 1
  %269 = getelementptr inbounds i1, ptr %array_ptr722, i64 %array_offset723
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 4, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %269, ptr %arr_ptr, align 8
  store ptr @array.mask.4, ptr %mask_ptr, align 8
  %270 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_bool_arr(ptr @res_bits.9DD18166.0, i64 17, ptr %out_arr_alloca)
  %array_ptr724 = extractvalue { ptr, i64 } %"324_0721", 0
  %array_offset725 = extractvalue { ptr, i64 } %"324_0721", 1
  call void @heap_free(ptr %array_ptr724)
  ret void

271:                                              ; preds = %loop_body502
  %"277_0511" = load { { ptr, ptr, i64 }, i64 }, ptr %"277_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"277_0511", ptr %"277_0", align 8
  store i64 4, ptr %"290_0", align 8
  %"277_0512" = load { { ptr, ptr, i64 }, i64 }, ptr %"277_0", align 8
  %272 = extractvalue { { ptr, ptr, i64 }, i64 } %"277_0512", 0
  %273 = extractvalue { { ptr, ptr, i64 }, i64 } %"277_0512", 1
  store { ptr, ptr, i64 } %272, ptr %"279_0", align 8
  store i64 %273, ptr %"279_1", align 8
  %"279_1513" = load i64, ptr %"279_1", align 8
  %"290_0514" = load i64, ptr %"290_0", align 8
  %274 = icmp slt i64 %"279_1513", %"290_0514"
  %275 = select i1 %274, i1 true, i1 false
  store i1 %275, ptr %"280_0", align 1
  %"280_0515" = load i1, ptr %"280_0", align 1
  %"279_0516" = load { ptr, ptr, i64 }, ptr %"279_0", align 8
  %"279_1517" = load i64, ptr %"279_1", align 8
  switch i1 %"280_0515", label %276 [
    i1 true, label %277
  ]

276:                                              ; preds = %271
  store { ptr, ptr, i64 } %"279_0516", ptr %"0520", align 8
  store i64 %"279_1517", ptr %"1521", align 8
  br label %cond_281_case_0

277:                                              ; preds = %271
  store { ptr, ptr, i64 } %"279_0516", ptr %"0526", align 8
  store i64 %"279_1517", ptr %"1527", align 8
  br label %cond_281_case_1

278:                                              ; preds = %296
  %"294_0536" = load i64, ptr %"294_0", align 8
  %"294_1537" = load { ptr, ptr, i64 }, ptr %"294_1", align 8
  store i64 %"294_0536", ptr %"294_0", align 8
  store { ptr, ptr, i64 } %"294_1537", ptr %"294_1", align 8
  store {} undef, ptr %"314_0", align 1
  store i64 1, ptr %"308_0", align 8
  %"294_0538" = load i64, ptr %"294_0", align 8
  %"308_0539" = load i64, ptr %"308_0", align 8
  %279 = add i64 %"294_0538", %"308_0539"
  store i64 %279, ptr %"310_0", align 8
  %"294_0540" = load i64, ptr %"294_0", align 8
  store i64 %"294_0540", ptr %"296_0", align 8
  %"294_1541" = load { ptr, ptr, i64 }, ptr %"294_1", align 8
  %"296_0542" = load i64, ptr %"296_0", align 8
  store { ptr, ptr, i64 } %"294_1541", ptr %"496_0", align 8
  store i64 %"296_0542", ptr %"496_1", align 8
  store i64 4, ptr %"502_0", align 8
  %"496_1543" = load i64, ptr %"496_1", align 8
  store i64 %"496_1543", ptr %"500_0", align 8
  %"500_0544" = load i64, ptr %"500_0", align 8
  %"502_0545" = load i64, ptr %"502_0", align 8
  %280 = icmp ult i64 %"500_0544", %"502_0545"
  %281 = select i1 %280, i1 true, i1 false
  store i1 %281, ptr %"503_0", align 1
  %"503_0546" = load i1, ptr %"503_0", align 1
  %"496_0547" = load { ptr, ptr, i64 }, ptr %"496_0", align 8
  %"496_1548" = load i64, ptr %"496_1", align 8
  switch i1 %"503_0546", label %282 [
    i1 true, label %283
  ]

282:                                              ; preds = %278
  store { ptr, ptr, i64 } %"496_0547", ptr %"0553", align 8
  store i64 %"496_1548", ptr %"1554", align 8
  br label %cond_504_case_0

283:                                              ; preds = %278
  store { ptr, ptr, i64 } %"496_0547", ptr %"0559", align 8
  store i64 %"496_1548", ptr %"1560", align 8
  br label %cond_504_case_1

284:                                              ; preds = %294
  %"317_0601" = load { ptr, ptr, i64 }, ptr %"317_0", align 8
  store { ptr, ptr, i64 } %"317_0601", ptr %"317_0", align 8
  store {} undef, ptr %"321_0", align 1
  %"317_0602" = load { ptr, ptr, i64 }, ptr %"317_0", align 8
  store { ptr, ptr, i64 } %"317_0602", ptr %"521_0", align 8
  store i64 4, ptr %"528_0", align 8
  store i64 1, ptr %"526_0", align 8
  store i64 0, ptr %"524_0", align 8
  %"524_0603" = load i64, ptr %"524_0", align 8
  %"521_0604" = load { ptr, ptr, i64 }, ptr %"521_0", align 8
  store i64 %"524_0603", ptr %"530_0", align 8
  store { ptr, ptr, i64 } %"521_0604", ptr %"530_1", align 8
  br label %loop_body606

285:                                              ; preds = %321, %316
  %"0535" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0510", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0535", ptr %"275_0", align 8
  %"275_0657" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"275_0", align 8
  %"253_1658" = load { ptr, ptr, i64 }, ptr %"253_1", align 8
  %"253_2659" = load i64, ptr %"253_2", align 8
  %286 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"275_0657", 0
  switch i1 %286, label %287 [
    i1 true, label %288
  ]

287:                                              ; preds = %285
  store { ptr, ptr, i64 } %"253_1658", ptr %"0666", align 8
  store i64 %"253_2659", ptr %"1667", align 8
  br label %cond_257_case_0

288:                                              ; preds = %285
  %289 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"275_0657", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %289, ptr %"0673", align 8
  store { ptr, ptr, i64 } %"253_1658", ptr %"1674", align 8
  store i64 %"253_2659", ptr %"2675", align 8
  br label %cond_257_case_1

cond_281_case_0:                                  ; preds = %276
  %"0522" = load { ptr, ptr, i64 }, ptr %"0520", align 8
  %"1523" = load i64, ptr %"1521", align 8
  store { ptr, ptr, i64 } %"0522", ptr %"283_0", align 8
  store i64 %"1523", ptr %"283_1", align 8
  %"283_0524" = load { ptr, ptr, i64 }, ptr %"283_0", align 8
  %290 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, { ptr, ptr, i64 } %"283_0524", 1
  store { i1, { ptr, ptr, i64 }, i64 } %290, ptr %"285_0", align 8
  %"285_0525" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"285_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"285_0525", ptr %"0518", align 8
  br label %cond_exit_281

cond_281_case_1:                                  ; preds = %277
  %"0528" = load { ptr, ptr, i64 }, ptr %"0526", align 8
  %"1529" = load i64, ptr %"1527", align 8
  store { ptr, ptr, i64 } %"0528", ptr %"287_0", align 8
  store i64 %"1529", ptr %"287_1", align 8
  %"287_1530" = load i64, ptr %"287_1", align 8
  %"287_0531" = load { ptr, ptr, i64 }, ptr %"287_0", align 8
  %291 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %"287_1530", 2
  %292 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %291, { ptr, ptr, i64 } %"287_0531", 1
  store { i1, { ptr, ptr, i64 }, i64 } %292, ptr %"289_0", align 8
  %"289_0532" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"289_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"289_0532", ptr %"0518", align 8
  br label %cond_exit_281

cond_exit_281:                                    ; preds = %cond_281_case_1, %cond_281_case_0
  %"0519" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0518", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0519", ptr %"281_0", align 8
  %"281_0533" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"281_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"281_0533", ptr %"281_0", align 8
  %"281_0534" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"281_0", align 8
  %293 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"281_0534", 0
  switch i1 %293, label %294 [
    i1 true, label %296
  ]

294:                                              ; preds = %cond_exit_281
  %295 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"281_0534", 1
  store { ptr, ptr, i64 } %295, ptr %"317_0", align 8
  br label %284

296:                                              ; preds = %cond_exit_281
  %297 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"281_0534", 2
  %298 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"281_0534", 1
  store i64 %297, ptr %"294_0", align 8
  store { ptr, ptr, i64 } %298, ptr %"294_1", align 8
  br label %278

cond_504_case_0:                                  ; preds = %282
  %"0555" = load { ptr, ptr, i64 }, ptr %"0553", align 8
  %"1556" = load i64, ptr %"1554", align 8
  store { ptr, ptr, i64 } %"0555", ptr %"508_0", align 8
  store i64 %"1556", ptr %"508_1", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"510_0", align 8
  %"510_0557" = load { i1, i64 }, ptr %"510_0", align 8
  %"508_0558" = load { ptr, ptr, i64 }, ptr %"508_0", align 8
  store { i1, i64 } %"510_0557", ptr %"0549", align 8
  store { ptr, ptr, i64 } %"508_0558", ptr %"1550", align 8
  br label %cond_exit_504

cond_504_case_1:                                  ; preds = %283
  %"0561" = load { ptr, ptr, i64 }, ptr %"0559", align 8
  %"1562" = load i64, ptr %"1560", align 8
  store { ptr, ptr, i64 } %"0561", ptr %"511_0", align 8
  store i64 %"1562", ptr %"511_1", align 8
  %"511_0563" = load { ptr, ptr, i64 }, ptr %"511_0", align 8
  %"511_1564" = load i64, ptr %"511_1", align 8
  %array_ptr565 = extractvalue { ptr, ptr, i64 } %"511_0563", 0
  %array_mask_ptr566 = extractvalue { ptr, ptr, i64 } %"511_0563", 1
  %array_offset567 = extractvalue { ptr, ptr, i64 } %"511_0563", 2
  call void @__barray_check_bounds(i64 4, i64 %"511_1564")
  %299 = add i64 %"511_1564", %array_offset567
  call void @__barray_mask_borrow(ptr %array_mask_ptr566, i64 %299)
  %300 = getelementptr inbounds i64, ptr %array_ptr565, i64 %299
  %301 = load i64, ptr %300, align 8
  store { ptr, ptr, i64 } %"511_0563", ptr %"513_0", align 8
  store i64 %301, ptr %"513_1", align 8
  %"513_1568" = load i64, ptr %"513_1", align 8
  store i64 %"513_1568", ptr %"518_0", align 8
  %"518_0569" = load i64, ptr %"518_0", align 8
  call void @___inc_future_refcount(i64 %"518_0569")
  store i64 %"518_0569", ptr %"520_0", align 8
  store i64 %"518_0569", ptr %"520_1", align 8
  %"520_0570" = load i64, ptr %"520_0", align 8
  %"520_1571" = load i64, ptr %"520_1", align 8
  store i64 %"520_0570", ptr %"514_0", align 8
  store i64 %"520_1571", ptr %"514_1", align 8
  %"514_1572" = load i64, ptr %"514_1", align 8
  %302 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"514_1572", 1
  store { i1, i64 } %302, ptr %"517_0", align 8
  %"513_0573" = load { ptr, ptr, i64 }, ptr %"513_0", align 8
  %"511_1574" = load i64, ptr %"511_1", align 8
  %"514_0575" = load i64, ptr %"514_0", align 8
  %array_ptr576 = extractvalue { ptr, ptr, i64 } %"513_0573", 0
  %array_mask_ptr577 = extractvalue { ptr, ptr, i64 } %"513_0573", 1
  %array_offset578 = extractvalue { ptr, ptr, i64 } %"513_0573", 2
  call void @__barray_check_bounds(i64 4, i64 %"511_1574")
  %303 = add i64 %"511_1574", %array_offset578
  call void @__barray_mask_return(ptr %array_mask_ptr577, i64 %303)
  %304 = getelementptr inbounds i64, ptr %array_ptr576, i64 %303
  store i64 %"514_0575", ptr %304, align 8
  store { ptr, ptr, i64 } %"513_0573", ptr %"515_0", align 8
  %"517_0579" = load { i1, i64 }, ptr %"517_0", align 8
  %"515_0580" = load { ptr, ptr, i64 }, ptr %"515_0", align 8
  store { i1, i64 } %"517_0579", ptr %"0549", align 8
  store { ptr, ptr, i64 } %"515_0580", ptr %"1550", align 8
  br label %cond_exit_504

cond_exit_504:                                    ; preds = %cond_504_case_1, %cond_504_case_0
  %"0551" = load { i1, i64 }, ptr %"0549", align 8
  %"1552" = load { ptr, ptr, i64 }, ptr %"1550", align 8
  store { i1, i64 } %"0551", ptr %"504_0", align 8
  store { ptr, ptr, i64 } %"1552", ptr %"504_1", align 8
  %"504_0581" = load { i1, i64 }, ptr %"504_0", align 8
  %"504_1582" = load { ptr, ptr, i64 }, ptr %"504_1", align 8
  store { i1, i64 } %"504_0581", ptr %"297_0", align 8
  store { ptr, ptr, i64 } %"504_1582", ptr %"297_1", align 8
  %"297_1583" = load { ptr, ptr, i64 }, ptr %"297_1", align 8
  %"310_0584" = load i64, ptr %"310_0", align 8
  %305 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"297_1583", 0
  %306 = insertvalue { { ptr, ptr, i64 }, i64 } %305, i64 %"310_0584", 1
  store { { ptr, ptr, i64 }, i64 } %306, ptr %"311_0", align 8
  %"297_0585" = load { i1, i64 }, ptr %"297_0", align 8
  %307 = extractvalue { i1, i64 } %"297_0585", 0
  switch i1 %307, label %308 [
    i1 true, label %309
  ]

308:                                              ; preds = %cond_exit_504
  br label %cond_298_case_0

309:                                              ; preds = %cond_exit_504
  %310 = extractvalue { i1, i64 } %"297_0585", 1
  store i64 %310, ptr %"0591", align 8
  br label %cond_298_case_1

cond_298_case_0:                                  ; preds = %308
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"302_0", align 8
  %"302_0588" = load { i32, ptr }, ptr %"302_0", align 8
  %311 = extractvalue { i32, ptr } %"302_0588", 0
  %shift_code589 = add i32 %311, 1000
  %312 = extractvalue { i32, ptr } %"302_0588", 1
  call void @panic(i32 %shift_code589, ptr %312)
  store i64 0, ptr %"304_0", align 8
  %"304_0590" = load i64, ptr %"304_0", align 8
  store i64 %"304_0590", ptr %"0586", align 8
  br label %cond_exit_298

cond_298_case_1:                                  ; preds = %309
  %"0592" = load i64, ptr %"0591", align 8
  store i64 %"0592", ptr %"306_0", align 8
  %"306_0593" = load i64, ptr %"306_0", align 8
  store i64 %"306_0593", ptr %"0586", align 8
  br label %cond_exit_298

cond_exit_298:                                    ; preds = %cond_298_case_1, %cond_298_case_0
  %"0587" = load i64, ptr %"0586", align 8
  store i64 %"0587", ptr %"298_0", align 8
  %"298_0594" = load i64, ptr %"298_0", align 8
  %"311_0595" = load { { ptr, ptr, i64 }, i64 }, ptr %"311_0", align 8
  %313 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"298_0594", 1
  %314 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %313, { { ptr, ptr, i64 }, i64 } %"311_0595", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %314, ptr %"312_0", align 8
  %"312_0596" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"312_0", align 8
  %315 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"312_0596", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %315, ptr %"313_0", align 8
  %"314_0597" = load {}, ptr %"314_0", align 1
  %"313_0598" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"313_0", align 8
  store {} %"314_0597", ptr %"314_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"313_0598", ptr %"313_0", align 8
  %"314_0599" = load {}, ptr %"314_0", align 1
  %"313_0600" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"313_0", align 8
  switch i1 false, label %316 [
  ]

316:                                              ; preds = %cond_exit_298
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"313_0600", ptr %"0510", align 8
  br label %285

loop_body606:                                     ; preds = %328, %284
  %"530_0607" = load i64, ptr %"530_0", align 8
  %"530_1608" = load { ptr, ptr, i64 }, ptr %"530_1", align 8
  store i64 %"530_0607", ptr %"530_0", align 8
  store { ptr, ptr, i64 } %"530_1608", ptr %"530_1", align 8
  %"530_0609" = load i64, ptr %"530_0", align 8
  %"528_0610" = load i64, ptr %"528_0", align 8
  %317 = icmp ult i64 %"530_0609", %"528_0610"
  %318 = select i1 %317, i1 true, i1 false
  store i1 %318, ptr %"532_0", align 1
  %"532_0611" = load i1, ptr %"532_0", align 1
  %"530_1612" = load { ptr, ptr, i64 }, ptr %"530_1", align 8
  switch i1 %"532_0611", label %319 [
    i1 true, label %320
  ]

319:                                              ; preds = %loop_body606
  store { ptr, ptr, i64 } %"530_1612", ptr %"0615", align 8
  br label %cond_533_case_0

320:                                              ; preds = %loop_body606
  store { ptr, ptr, i64 } %"530_1612", ptr %"0622", align 8
  br label %cond_533_case_1

loop_out605:                                      ; preds = %331
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"319_0", align 8
  %"321_0653" = load {}, ptr %"321_0", align 1
  %"319_0654" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"319_0", align 8
  store {} %"321_0653", ptr %"321_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"319_0654", ptr %"319_0", align 8
  %"321_0655" = load {}, ptr %"321_0", align 1
  %"319_0656" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"319_0", align 8
  switch i1 false, label %321 [
  ]

321:                                              ; preds = %loop_out605
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"319_0656", ptr %"0510", align 8
  br label %285

cond_533_case_0:                                  ; preds = %319
  %"0616" = load { ptr, ptr, i64 }, ptr %"0615", align 8
  store { ptr, ptr, i64 } %"0616", ptr %"536_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, ptr %"539_0", align 8
  %"536_0617" = load { ptr, ptr, i64 }, ptr %"536_0", align 8
  %array_ptr618 = extractvalue { ptr, ptr, i64 } %"536_0617", 0
  %array_mask_ptr619 = extractvalue { ptr, ptr, i64 } %"536_0617", 1
  %array_offset620 = extractvalue { ptr, ptr, i64 } %"536_0617", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr619, i64 %array_offset620, i64 4)
  call void @heap_free(ptr %array_ptr618)
  call void @heap_free(ptr %array_mask_ptr619)
  %"539_0621" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"539_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"539_0621", ptr %"0613", align 8
  br label %cond_exit_533

cond_533_case_1:                                  ; preds = %320
  %"0623" = load { ptr, ptr, i64 }, ptr %"0622", align 8
  store { ptr, ptr, i64 } %"0623", ptr %"540_0", align 8
  %"530_0624" = load i64, ptr %"530_0", align 8
  %"526_0625" = load i64, ptr %"526_0", align 8
  %322 = add i64 %"530_0624", %"526_0625"
  store i64 %322, ptr %"546_0", align 8
  %"530_0626" = load i64, ptr %"530_0", align 8
  store i64 %"530_0626", ptr %"542_0", align 8
  %"540_0627" = load { ptr, ptr, i64 }, ptr %"540_0", align 8
  %"542_0628" = load i64, ptr %"542_0", align 8
  %array_ptr629 = extractvalue { ptr, ptr, i64 } %"540_0627", 0
  %array_mask_ptr630 = extractvalue { ptr, ptr, i64 } %"540_0627", 1
  %array_offset631 = extractvalue { ptr, ptr, i64 } %"540_0627", 2
  call void @__barray_check_bounds(i64 4, i64 %"542_0628")
  %323 = add i64 %"542_0628", %array_offset631
  %324 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr630, i64 %323)
  store { ptr, ptr, i64 } %"540_0627", ptr %"544_0", align 8
  store i1 %324, ptr %"544_1", align 1
  %"544_1632" = load i1, ptr %"544_1", align 1
  %"544_0633" = load { ptr, ptr, i64 }, ptr %"544_0", align 8
  switch i1 %"544_1632", label %325 [
    i1 true, label %326
  ]

325:                                              ; preds = %cond_533_case_1
  store { ptr, ptr, i64 } %"544_0633", ptr %"0636", align 8
  br label %cond_545_case_0

326:                                              ; preds = %cond_533_case_1
  store { ptr, ptr, i64 } %"544_0633", ptr %"0645", align 8
  br label %cond_545_case_1

cond_exit_533:                                    ; preds = %cond_exit_545, %cond_533_case_0
  %"0614" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0613", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0614", ptr %"533_0", align 8
  %"533_0651" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"533_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"533_0651", ptr %"533_0", align 8
  %"533_0652" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"533_0", align 8
  %327 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"533_0652", 0
  switch i1 %327, label %328 [
    i1 true, label %331
  ]

328:                                              ; preds = %cond_exit_533
  %329 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"533_0652", 2
  %330 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"533_0652", 1
  store i64 %329, ptr %"530_0", align 8
  store { ptr, ptr, i64 } %330, ptr %"530_1", align 8
  br label %loop_body606

331:                                              ; preds = %cond_exit_533
  br label %loop_out605

cond_545_case_0:                                  ; preds = %325
  %"0637" = load { ptr, ptr, i64 }, ptr %"0636", align 8
  store { ptr, ptr, i64 } %"0637", ptr %"550_0", align 8
  %"550_0638" = load { ptr, ptr, i64 }, ptr %"550_0", align 8
  %"542_0639" = load i64, ptr %"542_0", align 8
  %array_ptr640 = extractvalue { ptr, ptr, i64 } %"550_0638", 0
  %array_mask_ptr641 = extractvalue { ptr, ptr, i64 } %"550_0638", 1
  %array_offset642 = extractvalue { ptr, ptr, i64 } %"550_0638", 2
  call void @__barray_check_bounds(i64 4, i64 %"542_0639")
  %332 = add i64 %"542_0639", %array_offset642
  call void @__barray_mask_borrow(ptr %array_mask_ptr641, i64 %332)
  %333 = getelementptr inbounds i64, ptr %array_ptr640, i64 %332
  %334 = load i64, ptr %333, align 8
  store { ptr, ptr, i64 } %"550_0638", ptr %"552_0", align 8
  store i64 %334, ptr %"552_1", align 8
  %"552_1643" = load i64, ptr %"552_1", align 8
  call void @___dec_future_refcount(i64 %"552_1643")
  %"552_0644" = load { ptr, ptr, i64 }, ptr %"552_0", align 8
  store { ptr, ptr, i64 } %"552_0644", ptr %"0634", align 8
  br label %cond_exit_545

cond_545_case_1:                                  ; preds = %326
  %"0646" = load { ptr, ptr, i64 }, ptr %"0645", align 8
  store { ptr, ptr, i64 } %"0646", ptr %"555_0", align 8
  %"555_0647" = load { ptr, ptr, i64 }, ptr %"555_0", align 8
  store { ptr, ptr, i64 } %"555_0647", ptr %"0634", align 8
  br label %cond_exit_545

cond_exit_545:                                    ; preds = %cond_545_case_1, %cond_545_case_0
  %"0635" = load { ptr, ptr, i64 }, ptr %"0634", align 8
  store { ptr, ptr, i64 } %"0635", ptr %"545_0", align 8
  %"546_0648" = load i64, ptr %"546_0", align 8
  %"545_0649" = load { ptr, ptr, i64 }, ptr %"545_0", align 8
  %335 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, i64 %"546_0648", 2
  %336 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %335, { ptr, ptr, i64 } %"545_0649", 1
  store { i1, { ptr, ptr, i64 }, i64 } %336, ptr %"547_0", align 8
  %"547_0650" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"547_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"547_0650", ptr %"0613", align 8
  br label %cond_exit_533

cond_257_case_0:                                  ; preds = %287
  %"0668" = load { ptr, ptr, i64 }, ptr %"0666", align 8
  %"1669" = load i64, ptr %"1667", align 8
  store { ptr, ptr, i64 } %"0668", ptr %"259_0", align 8
  store i64 %"1669", ptr %"259_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"261_0", align 8
  %"261_0670" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"261_0", align 8
  %"259_0671" = load { ptr, ptr, i64 }, ptr %"259_0", align 8
  %"259_1672" = load i64, ptr %"259_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"261_0670", ptr %"0660", align 8
  store { ptr, ptr, i64 } %"259_0671", ptr %"1661", align 8
  store i64 %"259_1672", ptr %"2662", align 8
  br label %cond_exit_257

cond_257_case_1:                                  ; preds = %288
  %"0676" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0673", align 8
  %"1677" = load { ptr, ptr, i64 }, ptr %"1674", align 8
  %"2678" = load i64, ptr %"2675", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0676", ptr %"263_0", align 8
  store { ptr, ptr, i64 } %"1677", ptr %"263_1", align 8
  store i64 %"2678", ptr %"263_2", align 8
  store i64 1, ptr %"272_0", align 8
  %"263_2679" = load i64, ptr %"263_2", align 8
  %"272_0680" = load i64, ptr %"272_0", align 8
  %337 = add i64 %"263_2679", %"272_0680"
  store i64 %337, ptr %"274_0", align 8
  %"263_2681" = load i64, ptr %"263_2", align 8
  store i64 %"263_2681", ptr %"270_0", align 8
  %"263_0682" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"263_0", align 8
  %338 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"263_0682", 1
  %339 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"263_0682", 0
  store i64 %338, ptr %"265_0", align 8
  store { { ptr, ptr, i64 }, i64 } %339, ptr %"265_1", align 8
  %"265_1683" = load { { ptr, ptr, i64 }, i64 }, ptr %"265_1", align 8
  %340 = extractvalue { { ptr, ptr, i64 }, i64 } %"265_1683", 0
  %341 = extractvalue { { ptr, ptr, i64 }, i64 } %"265_1683", 1
  store { ptr, ptr, i64 } %340, ptr %"266_0", align 8
  store i64 %341, ptr %"266_1", align 8
  %"266_0684" = load { ptr, ptr, i64 }, ptr %"266_0", align 8
  %"266_1685" = load i64, ptr %"266_1", align 8
  %342 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"266_0684", 0
  %343 = insertvalue { { ptr, ptr, i64 }, i64 } %342, i64 %"266_1685", 1
  store { { ptr, ptr, i64 }, i64 } %343, ptr %"267_0", align 8
  %"267_0686" = load { { ptr, ptr, i64 }, i64 }, ptr %"267_0", align 8
  %344 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"267_0686", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %344, ptr %"268_0", align 8
  %"265_0687" = load i64, ptr %"265_0", align 8
  %read_bool688 = call i1 @___read_future_bool(i64 %"265_0687")
  call void @___dec_future_refcount(i64 %"265_0687")
  %measure689 = select i1 %read_bool688, i1 true, i1 false
  store i1 %measure689, ptr %"269_0", align 1
  %"263_1690" = load { ptr, ptr, i64 }, ptr %"263_1", align 8
  %"270_0691" = load i64, ptr %"270_0", align 8
  %"269_0692" = load i1, ptr %"269_0", align 1
  %array_ptr693 = extractvalue { ptr, ptr, i64 } %"263_1690", 0
  %array_mask_ptr694 = extractvalue { ptr, ptr, i64 } %"263_1690", 1
  %array_offset695 = extractvalue { ptr, ptr, i64 } %"263_1690", 2
  call void @__barray_check_bounds(i64 4, i64 %"270_0691")
  %345 = add i64 %"270_0691", %array_offset695
  call void @__barray_mask_return(ptr %array_mask_ptr694, i64 %345)
  %346 = getelementptr inbounds i1, ptr %array_ptr693, i64 %345
  store i1 %"269_0692", ptr %346, align 1
  store { ptr, ptr, i64 } %"263_1690", ptr %"271_0", align 8
  %"268_0696" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"268_0", align 8
  %"271_0697" = load { ptr, ptr, i64 }, ptr %"271_0", align 8
  %"274_0698" = load i64, ptr %"274_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"268_0696", ptr %"0660", align 8
  store { ptr, ptr, i64 } %"271_0697", ptr %"1661", align 8
  store i64 %"274_0698", ptr %"2662", align 8
  br label %cond_exit_257

cond_exit_257:                                    ; preds = %cond_257_case_1, %cond_257_case_0
  %"0663" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0660", align 8
  %"1664" = load { ptr, ptr, i64 }, ptr %"1661", align 8
  %"2665" = load i64, ptr %"2662", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0663", ptr %"257_0", align 8
  store { ptr, ptr, i64 } %"1664", ptr %"257_1", align 8
  store i64 %"2665", ptr %"257_2", align 8
  %"257_0699" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"257_0", align 8
  %"257_1700" = load { ptr, ptr, i64 }, ptr %"257_1", align 8
  %"257_2701" = load i64, ptr %"257_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"257_0699", ptr %"257_0", align 8
  store { ptr, ptr, i64 } %"257_1700", ptr %"257_1", align 8
  store i64 %"257_2701", ptr %"257_2", align 8
  %"257_0702" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"257_0", align 8
  %"257_1703" = load { ptr, ptr, i64 }, ptr %"257_1", align 8
  %"257_2704" = load i64, ptr %"257_2", align 8
  %347 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"257_0702", 0
  switch i1 %347, label %348 [
    i1 true, label %350
  ]

348:                                              ; preds = %cond_exit_257
  %349 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"257_0702", 1
  store { { ptr, ptr, i64 }, i64 } %349, ptr %"253_0", align 8
  store { ptr, ptr, i64 } %"257_1703", ptr %"253_1", align 8
  store i64 %"257_2704", ptr %"253_2", align 8
  br label %loop_body502

350:                                              ; preds = %cond_exit_257
  store { ptr, ptr, i64 } %"257_1703", ptr %"252_0", align 8
  store i64 %"257_2704", ptr %"252_1", align 8
  br label %loop_out501
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.464() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"467_0" = alloca { i1, i64 }, align 8
  %"468_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"474_0" = alloca { i32, ptr }, align 8
  %"475_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"476_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"467_0", align 8
  %"467_01" = load { i1, i64 }, ptr %"467_0", align 8
  %2 = extractvalue { i1, i64 } %"467_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_468_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"467_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_468_case_1

cond_468_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"474_0", align 8
  %"474_04" = load { i32, ptr }, ptr %"474_0", align 8
  %6 = extractvalue { i32, ptr } %"474_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"474_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"475_0", align 8
  %"475_05" = load i64, ptr %"475_0", align 8
  store i64 %"475_05", ptr %"02", align 8
  br label %cond_exit_468

cond_468_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"476_0", align 8
  %"476_08" = load i64, ptr %"476_0", align 8
  store i64 %"476_08", ptr %"02", align 8
  br label %cond_exit_468

cond_exit_468:                                    ; preds = %cond_468_case_1, %cond_468_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"468_0", align 8
  %"468_09" = load i64, ptr %"468_0", align 8
  store i64 %"468_09", ptr %"0", align 8
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

define internal i1 @__barray_is_borrowed(ptr %0, i64 %1) {
  %3 = udiv i64 %1, 64
  %4 = getelementptr inbounds i64, ptr %0, i64 %3
  %5 = load i64, ptr %4, align 8
  %6 = urem i64 %1, 64
  %7 = lshr i64 %5, %6
  %8 = trunc i64 %7 to i1
  ret i1 %8
}

declare void @print_bool(ptr, i64, i1)

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_x.445(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"446_0" = alloca i64, align 8
  %"451_0" = alloca double, align 8
  %"449_0" = alloca double, align 8
  %"452_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"446_0", align 8
  store double 0.000000e+00, ptr %"451_0", align 8
  store double 0x400921FB54442D18, ptr %"449_0", align 8
  %"446_01" = load i64, ptr %"446_0", align 8
  %"449_02" = load double, ptr %"449_0", align 8
  %"451_03" = load double, ptr %"451_0", align 8
  call void @___rxy(i64 %"446_01", double %"449_02", double %"451_03")
  store i64 %"446_01", ptr %"452_0", align 8
  %"452_04" = load i64, ptr %"452_0", align 8
  store i64 %"452_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_h.453(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"454_0" = alloca i64, align 8
  %"461_0" = alloca double, align 8
  %"459_0" = alloca double, align 8
  %"462_0" = alloca i64, align 8
  %"457_0" = alloca double, align 8
  %"463_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"454_0", align 8
  store double 0xBFF921FB54442D18, ptr %"461_0", align 8
  store double 0x3FF921FB54442D18, ptr %"459_0", align 8
  %"454_01" = load i64, ptr %"454_0", align 8
  %"459_02" = load double, ptr %"459_0", align 8
  %"461_03" = load double, ptr %"461_0", align 8
  call void @___rxy(i64 %"454_01", double %"459_02", double %"461_03")
  store i64 %"454_01", ptr %"462_0", align 8
  store double 0x400921FB54442D18, ptr %"457_0", align 8
  %"462_04" = load i64, ptr %"462_0", align 8
  %"457_05" = load double, ptr %"457_0", align 8
  call void @___rz(i64 %"462_04", double %"457_05")
  store i64 %"462_04", ptr %"463_0", align 8
  %"463_06" = load i64, ptr %"463_0", align 8
  store i64 %"463_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_cx.478(i64 %0, i64 %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"479_0" = alloca i64, align 8
  %"479_1" = alloca i64, align 8
  %"489_0" = alloca double, align 8
  %"486_0" = alloca double, align 8
  %"484_0" = alloca double, align 8
  %"487_0" = alloca i64, align 8
  %"490_0" = alloca i64, align 8
  %"490_1" = alloca i64, align 8
  %"491_0" = alloca i64, align 8
  %"482_0" = alloca double, align 8
  %"493_0" = alloca i64, align 8
  %"495_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"479_0", align 8
  store i64 %1, ptr %"479_1", align 8
  store double 0x3FF921FB54442D18, ptr %"489_0", align 8
  store double 0xBFF921FB54442D18, ptr %"486_0", align 8
  store double 0x3FF921FB54442D18, ptr %"484_0", align 8
  %"479_11" = load i64, ptr %"479_1", align 8
  %"486_02" = load double, ptr %"486_0", align 8
  %"484_03" = load double, ptr %"484_0", align 8
  call void @___rxy(i64 %"479_11", double %"486_02", double %"484_03")
  store i64 %"479_11", ptr %"487_0", align 8
  %"479_04" = load i64, ptr %"479_0", align 8
  %"487_05" = load i64, ptr %"487_0", align 8
  %"489_06" = load double, ptr %"489_0", align 8
  call void @___rzz(i64 %"479_04", i64 %"487_05", double %"489_06")
  store i64 %"479_04", ptr %"490_0", align 8
  store i64 %"487_05", ptr %"490_1", align 8
  %"490_07" = load i64, ptr %"490_0", align 8
  %"486_08" = load double, ptr %"486_0", align 8
  call void @___rz(i64 %"490_07", double %"486_08")
  store i64 %"490_07", ptr %"491_0", align 8
  store double 0x400921FB54442D18, ptr %"482_0", align 8
  %"490_19" = load i64, ptr %"490_1", align 8
  %"484_010" = load double, ptr %"484_0", align 8
  %"482_011" = load double, ptr %"482_0", align 8
  call void @___rxy(i64 %"490_19", double %"484_010", double %"482_011")
  store i64 %"490_19", ptr %"493_0", align 8
  %"493_012" = load i64, ptr %"493_0", align 8
  %"486_013" = load double, ptr %"486_0", align 8
  call void @___rz(i64 %"493_012", double %"486_013")
  store i64 %"493_012", ptr %"495_0", align 8
  %"491_014" = load i64, ptr %"491_0", align 8
  %"495_015" = load i64, ptr %"495_0", align 8
  store i64 %"491_014", ptr %"0", align 8
  store i64 %"495_015", ptr %"1", align 8
  %"016" = load i64, ptr %"0", align 8
  %"117" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"016", 0
  %mrv18 = insertvalue { i64, i64 } %mrv, i64 %"117", 1
  ret { i64, i64 } %mrv18
}

declare i64 @___lazy_measure(i64)

declare void @___qfree(i64)

declare i1 @___read_future_bool(i64)

declare void @___dec_future_refcount(i64)

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

declare void @___inc_future_refcount(i64)

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

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

declare void @print_bool_arr(ptr, i64, ptr)

declare void @___rxy(i64, double, double)

declare void @___rz(i64, double)

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rzz(i64, i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.borrowed_arrays.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
