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
  %"0364" = alloca { { i64, i64, i64 }, i64 }, align 8
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
  %"0399" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"378_0" = alloca i64, align 8
  %"378_1" = alloca { ptr, ptr, i64 }, align 8
  %"391_0" = alloca { ptr, ptr, i64 }, align 8
  %"364_0" = alloca { i1, i64 }, align 8
  %"362_0" = alloca { ptr, ptr, i64 }, align 8
  %"374_0" = alloca i64, align 8
  %"362_1" = alloca i64, align 8
  %"363_0" = alloca i1, align 1
  %"0406" = alloca { i1, i64 }, align 8
  %"0408" = alloca i64, align 8
  %"366_0" = alloca i64, align 8
  %"368_0" = alloca { i1, i64 }, align 8
  %"0411" = alloca i64, align 8
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
  %"0451" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1452" = alloca { ptr, ptr, i64 }, align 8
  %"2453" = alloca i64, align 8
  %"0457" = alloca { ptr, ptr, i64 }, align 8
  %"1458" = alloca i64, align 8
  %"342_0" = alloca { ptr, ptr, i64 }, align 8
  %"342_1" = alloca i64, align 8
  %"344_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0464" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1465" = alloca { ptr, ptr, i64 }, align 8
  %"2466" = alloca i64, align 8
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
  %"0509" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"294_0" = alloca i64, align 8
  %"294_1" = alloca { ptr, ptr, i64 }, align 8
  %"317_0" = alloca { ptr, ptr, i64 }, align 8
  %"281_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"290_0" = alloca i64, align 8
  %"279_0" = alloca { ptr, ptr, i64 }, align 8
  %"279_1" = alloca i64, align 8
  %"280_0" = alloca i1, align 1
  %"0517" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0519" = alloca { ptr, ptr, i64 }, align 8
  %"1520" = alloca i64, align 8
  %"283_0" = alloca { ptr, ptr, i64 }, align 8
  %"283_1" = alloca i64, align 8
  %"285_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0525" = alloca { ptr, ptr, i64 }, align 8
  %"1526" = alloca i64, align 8
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
  %"498_0" = alloca { ptr, ptr, i64 }, align 8
  %"498_1" = alloca i64, align 8
  %"502_0" = alloca i64, align 8
  %"500_0" = alloca i64, align 8
  %"503_0" = alloca i1, align 1
  %"504_0" = alloca { i1, i64 }, align 8
  %"504_1" = alloca { ptr, ptr, i64 }, align 8
  %"0548" = alloca { i1, i64 }, align 8
  %"1549" = alloca { ptr, ptr, i64 }, align 8
  %"0552" = alloca { ptr, ptr, i64 }, align 8
  %"1553" = alloca i64, align 8
  %"508_0" = alloca { ptr, ptr, i64 }, align 8
  %"508_1" = alloca i64, align 8
  %"510_0" = alloca { i1, i64 }, align 8
  %"0558" = alloca { ptr, ptr, i64 }, align 8
  %"1559" = alloca i64, align 8
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
  %"0585" = alloca i64, align 8
  %"302_0" = alloca { i32, ptr }, align 8
  %"304_0" = alloca i64, align 8
  %"0590" = alloca i64, align 8
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
  %"0612" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0614" = alloca { ptr, ptr, i64 }, align 8
  %"536_0" = alloca { ptr, ptr, i64 }, align 8
  %"539_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0621" = alloca { ptr, ptr, i64 }, align 8
  %"540_0" = alloca { ptr, ptr, i64 }, align 8
  %"546_0" = alloca i64, align 8
  %"542_0" = alloca i64, align 8
  %"544_0" = alloca { ptr, ptr, i64 }, align 8
  %"544_1" = alloca i1, align 1
  %"545_0" = alloca { ptr, ptr, i64 }, align 8
  %"0633" = alloca { ptr, ptr, i64 }, align 8
  %"0635" = alloca { ptr, ptr, i64 }, align 8
  %"550_0" = alloca { ptr, ptr, i64 }, align 8
  %"552_0" = alloca { ptr, ptr, i64 }, align 8
  %"552_1" = alloca i64, align 8
  %"0644" = alloca { ptr, ptr, i64 }, align 8
  %"555_0" = alloca { ptr, ptr, i64 }, align 8
  %"547_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0659" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1660" = alloca { ptr, ptr, i64 }, align 8
  %"2661" = alloca i64, align 8
  %"0665" = alloca { ptr, ptr, i64 }, align 8
  %"1666" = alloca i64, align 8
  %"259_0" = alloca { ptr, ptr, i64 }, align 8
  %"259_1" = alloca i64, align 8
  %"261_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0672" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1673" = alloca { ptr, ptr, i64 }, align 8
  %"2674" = alloca i64, align 8
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
  %28 = call i64 @__hugr__.__tk2_helios_x.459(i64 %"108_1164")
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
  %34 = call i64 @__hugr__.__tk2_helios_h.467(i64 %"119_1176")
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
  %80 = call i64 @__hugr__.__tk2_helios_qalloc.445()
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

96:                                               ; preds = %185, %loop_out
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
  %"129_0363" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"129_0", align 8
  %106 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"129_0363", 0
  switch i1 %106, label %107 [
    i1 true, label %108
  ]

107:                                              ; preds = %105
  br label %cond_232_case_0

108:                                              ; preds = %105
  %109 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"129_0363", 1
  store { { i64, i64, i64 }, i64 } %109, ptr %"0364", align 8
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
  %165 = icmp eq i64 %"219_0330", 0
  br i1 %165, label %division_by_zero, label %division

division_by_zero:                                 ; preds = %cond_exit_202
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %cond_exit_202
  %sign = ashr i64 %"218_0329", 63
  %166 = xor i64 %"218_0329", %sign
  %167 = udiv i64 %166, %"219_0330"
  %quotient = xor i64 %167, %sign
  %168 = urem i64 %166, %"219_0330"
  %169 = icmp slt i64 %"218_0329", 0
  %170 = xor i64 %168, -1
  %171 = add i64 %"219_0330", %170
  %remainder = select i1 %169, i64 %171, i64 %168
  store i64 %remainder, ptr %"221_0", align 8
  %"221_0331" = load i64, ptr %"221_0", align 8
  store i64 %"221_0331", ptr %"225_0", align 8
  %"221_0332" = load i64, ptr %"221_0", align 8
  store i64 %"221_0332", ptr %"222_0", align 8
  %"215_0333" = load { ptr, ptr, i64 }, ptr %"215_0", align 8
  %"222_0334" = load i64, ptr %"222_0", align 8
  %array_ptr335 = extractvalue { ptr, ptr, i64 } %"215_0333", 0
  %array_mask_ptr336 = extractvalue { ptr, ptr, i64 } %"215_0333", 1
  %array_offset337 = extractvalue { ptr, ptr, i64 } %"215_0333", 2
  call void @__barray_check_bounds(i64 4, i64 %"222_0334")
  %172 = add i64 %"222_0334", %array_offset337
  call void @__barray_mask_borrow(ptr %array_mask_ptr336, i64 %172)
  %173 = getelementptr inbounds i64, ptr %array_ptr335, i64 %172
  %174 = load i64, ptr %173, align 8
  store { ptr, ptr, i64 } %"215_0333", ptr %"223_0", align 8
  store i64 %174, ptr %"223_1", align 8
  %"215_1338" = load i64, ptr %"215_1", align 8
  %"223_1339" = load i64, ptr %"223_1", align 8
  %175 = call { i64, i64 } @__hugr__.__tk2_helios_cx.478(i64 %"215_1338", i64 %"223_1339")
  %176 = extractvalue { i64, i64 } %175, 0
  %177 = extractvalue { i64, i64 } %175, 1
  store i64 %176, ptr %"226_0", align 8
  store i64 %177, ptr %"226_1", align 8
  %"223_0340" = load { ptr, ptr, i64 }, ptr %"223_0", align 8
  %"224_0341" = load i64, ptr %"224_0", align 8
  %"226_0342" = load i64, ptr %"226_0", align 8
  %array_ptr343 = extractvalue { ptr, ptr, i64 } %"223_0340", 0
  %array_mask_ptr344 = extractvalue { ptr, ptr, i64 } %"223_0340", 1
  %array_offset345 = extractvalue { ptr, ptr, i64 } %"223_0340", 2
  call void @__barray_check_bounds(i64 4, i64 %"224_0341")
  %178 = add i64 %"224_0341", %array_offset345
  call void @__barray_mask_return(ptr %array_mask_ptr344, i64 %178)
  %179 = getelementptr inbounds i64, ptr %array_ptr343, i64 %178
  store i64 %"226_0342", ptr %179, align 8
  store { ptr, ptr, i64 } %"223_0340", ptr %"227_0", align 8
  %"227_0346" = load { ptr, ptr, i64 }, ptr %"227_0", align 8
  %"225_0347" = load i64, ptr %"225_0", align 8
  %"226_1348" = load i64, ptr %"226_1", align 8
  %array_ptr349 = extractvalue { ptr, ptr, i64 } %"227_0346", 0
  %array_mask_ptr350 = extractvalue { ptr, ptr, i64 } %"227_0346", 1
  %array_offset351 = extractvalue { ptr, ptr, i64 } %"227_0346", 2
  call void @__barray_check_bounds(i64 4, i64 %"225_0347")
  %180 = add i64 %"225_0347", %array_offset351
  call void @__barray_mask_return(ptr %array_mask_ptr350, i64 %180)
  %181 = getelementptr inbounds i64, ptr %array_ptr349, i64 %180
  store i64 %"226_1348", ptr %181, align 8
  store { ptr, ptr, i64 } %"227_0346", ptr %"228_0", align 8
  %"212_1352" = load { i64, i64, i64 }, ptr %"212_1", align 8
  %182 = extractvalue { i64, i64, i64 } %"212_1352", 0
  %183 = extractvalue { i64, i64, i64 } %"212_1352", 1
  %184 = extractvalue { i64, i64, i64 } %"212_1352", 2
  store i64 %182, ptr %"213_0", align 8
  store i64 %183, ptr %"213_1", align 8
  store i64 %184, ptr %"213_2", align 8
  %"229_0353" = load {}, ptr %"229_0", align 1
  %"213_0354" = load i64, ptr %"213_0", align 8
  %"213_2355" = load i64, ptr %"213_2", align 8
  %"213_1356" = load i64, ptr %"213_1", align 8
  %"228_0357" = load { ptr, ptr, i64 }, ptr %"228_0", align 8
  store {} %"229_0353", ptr %"229_0", align 1
  store i64 %"213_0354", ptr %"213_0", align 8
  store i64 %"213_2355", ptr %"213_2", align 8
  store i64 %"213_1356", ptr %"213_1", align 8
  store { ptr, ptr, i64 } %"228_0357", ptr %"228_0", align 8
  %"229_0358" = load {}, ptr %"229_0", align 1
  %"213_0359" = load i64, ptr %"213_0", align 8
  %"213_2360" = load i64, ptr %"213_2", align 8
  %"213_1361" = load i64, ptr %"213_1", align 8
  %"228_0362" = load { ptr, ptr, i64 }, ptr %"228_0", align 8
  switch i1 false, label %185 [
  ]

185:                                              ; preds = %division
  store i64 %"213_0359", ptr %"131_0", align 8
  store i64 %"213_2360", ptr %"131_1", align 8
  store i64 %"213_1361", ptr %"131_2", align 8
  store { ptr, ptr, i64 } %"228_0362", ptr %"131_3", align 8
  br label %96

cond_232_case_0:                                  ; preds = %107
  br label %cond_exit_232

cond_232_case_1:                                  ; preds = %108
  %"0365" = load { { i64, i64, i64 }, i64 }, ptr %"0364", align 8
  store { { i64, i64, i64 }, i64 } %"0365", ptr %"237_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"239_0", align 8
  %"239_0366" = load { i32, ptr }, ptr %"239_0", align 8
  %"237_0367" = load { { i64, i64, i64 }, i64 }, ptr %"237_0", align 8
  %186 = extractvalue { i32, ptr } %"239_0366", 0
  %shift_code368 = add i32 %186, 1000
  %187 = extractvalue { i32, ptr } %"239_0366", 1
  call void @panic(i32 %shift_code368, ptr %187)
  br label %cond_exit_232

cond_exit_232:                                    ; preds = %cond_232_case_1, %cond_232_case_0
  %"129_1369" = load { ptr, ptr, i64 }, ptr %"129_1", align 8
  %"405_0370" = load i64, ptr %"405_0", align 8
  %array_ptr371 = extractvalue { ptr, ptr, i64 } %"129_1369", 0
  %array_mask_ptr372 = extractvalue { ptr, ptr, i64 } %"129_1369", 1
  %array_offset373 = extractvalue { ptr, ptr, i64 } %"129_1369", 2
  call void @__barray_check_bounds(i64 4, i64 %"405_0370")
  %188 = add i64 %"405_0370", %array_offset373
  call void @__barray_mask_borrow(ptr %array_mask_ptr372, i64 %188)
  %189 = getelementptr inbounds i64, ptr %array_ptr371, i64 %188
  %190 = load i64, ptr %189, align 8
  store { ptr, ptr, i64 } %"129_1369", ptr %"242_0", align 8
  store i64 %190, ptr %"242_1", align 8
  %"242_1374" = load i64, ptr %"242_1", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"242_1374")
  call void @___qfree(i64 %"242_1374")
  store i64 %___lazy_measure, ptr %"243_0", align 8
  %"243_0375" = load i64, ptr %"243_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"243_0375")
  call void @___dec_future_refcount(i64 %"243_0375")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"244_0", align 1
  %"244_0376" = load i1, ptr %"244_0", align 1
  %tag_len377 = load i8, ptr @res_last.C3074435.0, align 1
  %tag_len378 = zext i8 %tag_len377 to i64
  call void @print_bool(ptr @res_last.C3074435.0, i64 %tag_len378, i1 %"244_0376")
  %191 = call i64 @__hugr__.__tk2_helios_qalloc.445()
  store i64 %191, ptr %"246_0", align 8
  %"242_0379" = load { ptr, ptr, i64 }, ptr %"242_0", align 8
  %"407_0380" = load i64, ptr %"407_0", align 8
  %"246_0381" = load i64, ptr %"246_0", align 8
  %array_ptr382 = extractvalue { ptr, ptr, i64 } %"242_0379", 0
  %array_mask_ptr383 = extractvalue { ptr, ptr, i64 } %"242_0379", 1
  %array_offset384 = extractvalue { ptr, ptr, i64 } %"242_0379", 2
  call void @__barray_check_bounds(i64 4, i64 %"407_0380")
  %192 = add i64 %"407_0380", %array_offset384
  call void @__barray_mask_return(ptr %array_mask_ptr383, i64 %192)
  %193 = getelementptr inbounds i64, ptr %array_ptr382, i64 %192
  store i64 %"246_0381", ptr %193, align 8
  store { ptr, ptr, i64 } %"242_0379", ptr %"247_0", align 8
  %"247_0385" = load { ptr, ptr, i64 }, ptr %"247_0", align 8
  %"401_0386" = load i64, ptr %"401_0", align 8
  %194 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"247_0385", 0
  %195 = insertvalue { { ptr, ptr, i64 }, i64 } %194, i64 %"401_0386", 1
  store { { ptr, ptr, i64 }, i64 } %195, ptr %"334_0", align 8
  %"334_0387" = load { { ptr, ptr, i64 }, i64 }, ptr %"334_0", align 8
  %"331_0388" = load { ptr, ptr, i64 }, ptr %"331_0", align 8
  %"332_0389" = load i64, ptr %"332_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"334_0387", ptr %"336_0", align 8
  store { ptr, ptr, i64 } %"331_0388", ptr %"336_1", align 8
  store i64 %"332_0389", ptr %"336_2", align 8
  br label %loop_body391

loop_body391:                                     ; preds = %243, %cond_exit_232
  %"336_0392" = load { { ptr, ptr, i64 }, i64 }, ptr %"336_0", align 8
  %"336_1393" = load { ptr, ptr, i64 }, ptr %"336_1", align 8
  %"336_2394" = load i64, ptr %"336_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"336_0392", ptr %"336_0", align 8
  store { ptr, ptr, i64 } %"336_1393", ptr %"336_1", align 8
  store i64 %"336_2394", ptr %"336_2", align 8
  %"336_0395" = load { { ptr, ptr, i64 }, i64 }, ptr %"336_0", align 8
  %196 = extractvalue { { ptr, ptr, i64 }, i64 } %"336_0395", 0
  %197 = extractvalue { { ptr, ptr, i64 }, i64 } %"336_0395", 1
  store { ptr, ptr, i64 } %196, ptr %"338_0", align 8
  store i64 %197, ptr %"338_1", align 8
  %"338_0396" = load { ptr, ptr, i64 }, ptr %"338_0", align 8
  %"338_1397" = load i64, ptr %"338_1", align 8
  %198 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"338_0396", 0
  %199 = insertvalue { { ptr, ptr, i64 }, i64 } %198, i64 %"338_1397", 1
  store { { ptr, ptr, i64 }, i64 } %199, ptr %"339_0", align 8
  %"339_0398" = load { { ptr, ptr, i64 }, i64 }, ptr %"339_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"339_0398", ptr %"360_0", align 8
  br label %202

loop_out390:                                      ; preds = %245
  %"335_0495" = load { ptr, ptr, i64 }, ptr %"335_0", align 8
  %"399_0496" = load i64, ptr %"399_0", align 8
  %200 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"335_0495", 0
  %201 = insertvalue { { ptr, ptr, i64 }, i64 } %200, i64 %"399_0496", 1
  store { { ptr, ptr, i64 }, i64 } %201, ptr %"251_0", align 8
  %"251_0497" = load { { ptr, ptr, i64 }, i64 }, ptr %"251_0", align 8
  %"248_0498" = load { ptr, ptr, i64 }, ptr %"248_0", align 8
  %"249_0499" = load i64, ptr %"249_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"251_0497", ptr %"253_0", align 8
  store { ptr, ptr, i64 } %"248_0498", ptr %"253_1", align 8
  store i64 %"249_0499", ptr %"253_2", align 8
  br label %loop_body501

202:                                              ; preds = %loop_body391
  %"360_0400" = load { { ptr, ptr, i64 }, i64 }, ptr %"360_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"360_0400", ptr %"360_0", align 8
  store i64 4, ptr %"374_0", align 8
  %"360_0401" = load { { ptr, ptr, i64 }, i64 }, ptr %"360_0", align 8
  %203 = extractvalue { { ptr, ptr, i64 }, i64 } %"360_0401", 0
  %204 = extractvalue { { ptr, ptr, i64 }, i64 } %"360_0401", 1
  store { ptr, ptr, i64 } %203, ptr %"362_0", align 8
  store i64 %204, ptr %"362_1", align 8
  %"362_1402" = load i64, ptr %"362_1", align 8
  %"374_0403" = load i64, ptr %"374_0", align 8
  %205 = icmp slt i64 %"362_1402", %"374_0403"
  %206 = select i1 %205, i1 true, i1 false
  store i1 %206, ptr %"363_0", align 1
  %"363_0404" = load i1, ptr %"363_0", align 1
  %"362_1405" = load i64, ptr %"362_1", align 8
  switch i1 %"363_0404", label %207 [
    i1 true, label %208
  ]

207:                                              ; preds = %202
  store i64 %"362_1405", ptr %"0408", align 8
  br label %cond_364_case_0

208:                                              ; preds = %202
  store i64 %"362_1405", ptr %"0411", align 8
  br label %cond_364_case_1

209:                                              ; preds = %230
  %"378_0420" = load i64, ptr %"378_0", align 8
  %"378_1421" = load { ptr, ptr, i64 }, ptr %"378_1", align 8
  store i64 %"378_0420", ptr %"378_0", align 8
  store { ptr, ptr, i64 } %"378_1421", ptr %"378_1", align 8
  store {} undef, ptr %"388_0", align 1
  store i64 1, ptr %"382_0", align 8
  %"378_0422" = load i64, ptr %"378_0", align 8
  %"382_0423" = load i64, ptr %"382_0", align 8
  %210 = add i64 %"378_0422", %"382_0423"
  store i64 %210, ptr %"384_0", align 8
  %"378_0424" = load i64, ptr %"378_0", align 8
  store i64 %"378_0424", ptr %"380_0", align 8
  %"378_1425" = load { ptr, ptr, i64 }, ptr %"378_1", align 8
  %"380_0426" = load i64, ptr %"380_0", align 8
  %array_ptr427 = extractvalue { ptr, ptr, i64 } %"378_1425", 0
  %array_mask_ptr428 = extractvalue { ptr, ptr, i64 } %"378_1425", 1
  %array_offset429 = extractvalue { ptr, ptr, i64 } %"378_1425", 2
  call void @__barray_check_bounds(i64 4, i64 %"380_0426")
  %211 = add i64 %"380_0426", %array_offset429
  call void @__barray_mask_borrow(ptr %array_mask_ptr428, i64 %211)
  %212 = getelementptr inbounds i64, ptr %array_ptr427, i64 %211
  %213 = load i64, ptr %212, align 8
  store { ptr, ptr, i64 } %"378_1425", ptr %"381_0", align 8
  store i64 %213, ptr %"381_1", align 8
  %"381_0430" = load { ptr, ptr, i64 }, ptr %"381_0", align 8
  %"384_0431" = load i64, ptr %"384_0", align 8
  %214 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"381_0430", 0
  %215 = insertvalue { { ptr, ptr, i64 }, i64 } %214, i64 %"384_0431", 1
  store { { ptr, ptr, i64 }, i64 } %215, ptr %"385_0", align 8
  %"381_1432" = load i64, ptr %"381_1", align 8
  %"385_0433" = load { { ptr, ptr, i64 }, i64 }, ptr %"385_0", align 8
  %216 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"381_1432", 1
  %217 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %216, { { ptr, ptr, i64 }, i64 } %"385_0433", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %217, ptr %"386_0", align 8
  %"386_0434" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"386_0", align 8
  %218 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"386_0434", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %218, ptr %"387_0", align 8
  %"388_0435" = load {}, ptr %"388_0", align 1
  %"387_0436" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"387_0", align 8
  store {} %"388_0435", ptr %"388_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"387_0436", ptr %"387_0", align 8
  %"388_0437" = load {}, ptr %"388_0", align 1
  %"387_0438" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"387_0", align 8
  switch i1 false, label %219 [
  ]

219:                                              ; preds = %209
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"387_0438", ptr %"0399", align 8
  br label %222

220:                                              ; preds = %229
  %"391_0439" = load { ptr, ptr, i64 }, ptr %"391_0", align 8
  store { ptr, ptr, i64 } %"391_0439", ptr %"391_0", align 8
  store {} undef, ptr %"395_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"394_0", align 8
  %"391_0440" = load { ptr, ptr, i64 }, ptr %"391_0", align 8
  %array_ptr441 = extractvalue { ptr, ptr, i64 } %"391_0440", 0
  %array_mask_ptr442 = extractvalue { ptr, ptr, i64 } %"391_0440", 1
  %array_offset443 = extractvalue { ptr, ptr, i64 } %"391_0440", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr442, i64 %array_offset443, i64 4)
  call void @heap_free(ptr %array_ptr441)
  call void @heap_free(ptr %array_mask_ptr442)
  %"395_0444" = load {}, ptr %"395_0", align 1
  %"394_0445" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"394_0", align 8
  store {} %"395_0444", ptr %"395_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"394_0445", ptr %"394_0", align 8
  %"395_0446" = load {}, ptr %"395_0", align 1
  %"394_0447" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"394_0", align 8
  switch i1 false, label %221 [
  ]

221:                                              ; preds = %220
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"394_0447", ptr %"0399", align 8
  br label %222

222:                                              ; preds = %221, %219
  %"0419" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0399", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0419", ptr %"358_0", align 8
  %"358_0448" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"358_0", align 8
  %"336_1449" = load { ptr, ptr, i64 }, ptr %"336_1", align 8
  %"336_2450" = load i64, ptr %"336_2", align 8
  %223 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"358_0448", 0
  switch i1 %223, label %224 [
    i1 true, label %225
  ]

224:                                              ; preds = %222
  store { ptr, ptr, i64 } %"336_1449", ptr %"0457", align 8
  store i64 %"336_2450", ptr %"1458", align 8
  br label %cond_340_case_0

225:                                              ; preds = %222
  %226 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"358_0448", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %226, ptr %"0464", align 8
  store { ptr, ptr, i64 } %"336_1449", ptr %"1465", align 8
  store i64 %"336_2450", ptr %"2466", align 8
  br label %cond_340_case_1

cond_364_case_0:                                  ; preds = %207
  %"0409" = load i64, ptr %"0408", align 8
  store i64 %"0409", ptr %"366_0", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"368_0", align 8
  %"368_0410" = load { i1, i64 }, ptr %"368_0", align 8
  store { i1, i64 } %"368_0410", ptr %"0406", align 8
  br label %cond_exit_364

cond_364_case_1:                                  ; preds = %208
  %"0412" = load i64, ptr %"0411", align 8
  store i64 %"0412", ptr %"371_0", align 8
  %"371_0413" = load i64, ptr %"371_0", align 8
  %227 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"371_0413", 1
  store { i1, i64 } %227, ptr %"373_0", align 8
  %"373_0414" = load { i1, i64 }, ptr %"373_0", align 8
  store { i1, i64 } %"373_0414", ptr %"0406", align 8
  br label %cond_exit_364

cond_exit_364:                                    ; preds = %cond_364_case_1, %cond_364_case_0
  %"0407" = load { i1, i64 }, ptr %"0406", align 8
  store { i1, i64 } %"0407", ptr %"364_0", align 8
  %"364_0415" = load { i1, i64 }, ptr %"364_0", align 8
  %"362_0416" = load { ptr, ptr, i64 }, ptr %"362_0", align 8
  store { i1, i64 } %"364_0415", ptr %"364_0", align 8
  store { ptr, ptr, i64 } %"362_0416", ptr %"362_0", align 8
  %"364_0417" = load { i1, i64 }, ptr %"364_0", align 8
  %"362_0418" = load { ptr, ptr, i64 }, ptr %"362_0", align 8
  %228 = extractvalue { i1, i64 } %"364_0417", 0
  switch i1 %228, label %229 [
    i1 true, label %230
  ]

229:                                              ; preds = %cond_exit_364
  store { ptr, ptr, i64 } %"362_0418", ptr %"391_0", align 8
  br label %220

230:                                              ; preds = %cond_exit_364
  %231 = extractvalue { i1, i64 } %"364_0417", 1
  store i64 %231, ptr %"378_0", align 8
  store { ptr, ptr, i64 } %"362_0418", ptr %"378_1", align 8
  br label %209

cond_340_case_0:                                  ; preds = %224
  %"0459" = load { ptr, ptr, i64 }, ptr %"0457", align 8
  %"1460" = load i64, ptr %"1458", align 8
  store { ptr, ptr, i64 } %"0459", ptr %"342_0", align 8
  store i64 %"1460", ptr %"342_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"344_0", align 8
  %"344_0461" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"344_0", align 8
  %"342_0462" = load { ptr, ptr, i64 }, ptr %"342_0", align 8
  %"342_1463" = load i64, ptr %"342_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"344_0461", ptr %"0451", align 8
  store { ptr, ptr, i64 } %"342_0462", ptr %"1452", align 8
  store i64 %"342_1463", ptr %"2453", align 8
  br label %cond_exit_340

cond_340_case_1:                                  ; preds = %225
  %"0467" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0464", align 8
  %"1468" = load { ptr, ptr, i64 }, ptr %"1465", align 8
  %"2469" = load i64, ptr %"2466", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0467", ptr %"346_0", align 8
  store { ptr, ptr, i64 } %"1468", ptr %"346_1", align 8
  store i64 %"2469", ptr %"346_2", align 8
  store i64 1, ptr %"355_0", align 8
  %"346_2470" = load i64, ptr %"346_2", align 8
  %"355_0471" = load i64, ptr %"355_0", align 8
  %232 = add i64 %"346_2470", %"355_0471"
  store i64 %232, ptr %"357_0", align 8
  %"346_2472" = load i64, ptr %"346_2", align 8
  store i64 %"346_2472", ptr %"353_0", align 8
  %"346_0473" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"346_0", align 8
  %233 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"346_0473", 1
  %234 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"346_0473", 0
  store i64 %233, ptr %"348_0", align 8
  store { { ptr, ptr, i64 }, i64 } %234, ptr %"348_1", align 8
  %"348_0474" = load i64, ptr %"348_0", align 8
  %___lazy_measure475 = call i64 @___lazy_measure(i64 %"348_0474")
  call void @___qfree(i64 %"348_0474")
  store i64 %___lazy_measure475, ptr %"352_0", align 8
  %"346_1476" = load { ptr, ptr, i64 }, ptr %"346_1", align 8
  %"353_0477" = load i64, ptr %"353_0", align 8
  %"352_0478" = load i64, ptr %"352_0", align 8
  %array_ptr479 = extractvalue { ptr, ptr, i64 } %"346_1476", 0
  %array_mask_ptr480 = extractvalue { ptr, ptr, i64 } %"346_1476", 1
  %array_offset481 = extractvalue { ptr, ptr, i64 } %"346_1476", 2
  call void @__barray_check_bounds(i64 4, i64 %"353_0477")
  %235 = add i64 %"353_0477", %array_offset481
  call void @__barray_mask_return(ptr %array_mask_ptr480, i64 %235)
  %236 = getelementptr inbounds i64, ptr %array_ptr479, i64 %235
  store i64 %"352_0478", ptr %236, align 8
  store { ptr, ptr, i64 } %"346_1476", ptr %"354_0", align 8
  %"348_1482" = load { { ptr, ptr, i64 }, i64 }, ptr %"348_1", align 8
  %237 = extractvalue { { ptr, ptr, i64 }, i64 } %"348_1482", 0
  %238 = extractvalue { { ptr, ptr, i64 }, i64 } %"348_1482", 1
  store { ptr, ptr, i64 } %237, ptr %"349_0", align 8
  store i64 %238, ptr %"349_1", align 8
  %"349_0483" = load { ptr, ptr, i64 }, ptr %"349_0", align 8
  %"349_1484" = load i64, ptr %"349_1", align 8
  %239 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"349_0483", 0
  %240 = insertvalue { { ptr, ptr, i64 }, i64 } %239, i64 %"349_1484", 1
  store { { ptr, ptr, i64 }, i64 } %240, ptr %"350_0", align 8
  %"350_0485" = load { { ptr, ptr, i64 }, i64 }, ptr %"350_0", align 8
  %241 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"350_0485", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %241, ptr %"351_0", align 8
  %"351_0486" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"351_0", align 8
  %"354_0487" = load { ptr, ptr, i64 }, ptr %"354_0", align 8
  %"357_0488" = load i64, ptr %"357_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"351_0486", ptr %"0451", align 8
  store { ptr, ptr, i64 } %"354_0487", ptr %"1452", align 8
  store i64 %"357_0488", ptr %"2453", align 8
  br label %cond_exit_340

cond_exit_340:                                    ; preds = %cond_340_case_1, %cond_340_case_0
  %"0454" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0451", align 8
  %"1455" = load { ptr, ptr, i64 }, ptr %"1452", align 8
  %"2456" = load i64, ptr %"2453", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0454", ptr %"340_0", align 8
  store { ptr, ptr, i64 } %"1455", ptr %"340_1", align 8
  store i64 %"2456", ptr %"340_2", align 8
  %"340_0489" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"340_0", align 8
  %"340_1490" = load { ptr, ptr, i64 }, ptr %"340_1", align 8
  %"340_2491" = load i64, ptr %"340_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"340_0489", ptr %"340_0", align 8
  store { ptr, ptr, i64 } %"340_1490", ptr %"340_1", align 8
  store i64 %"340_2491", ptr %"340_2", align 8
  %"340_0492" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"340_0", align 8
  %"340_1493" = load { ptr, ptr, i64 }, ptr %"340_1", align 8
  %"340_2494" = load i64, ptr %"340_2", align 8
  %242 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"340_0492", 0
  switch i1 %242, label %243 [
    i1 true, label %245
  ]

243:                                              ; preds = %cond_exit_340
  %244 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"340_0492", 1
  store { { ptr, ptr, i64 }, i64 } %244, ptr %"336_0", align 8
  store { ptr, ptr, i64 } %"340_1493", ptr %"336_1", align 8
  store i64 %"340_2494", ptr %"336_2", align 8
  br label %loop_body391

245:                                              ; preds = %cond_exit_340
  store { ptr, ptr, i64 } %"340_1493", ptr %"335_0", align 8
  store i64 %"340_2494", ptr %"335_1", align 8
  br label %loop_out390

loop_body501:                                     ; preds = %338, %loop_out390
  %"253_0502" = load { { ptr, ptr, i64 }, i64 }, ptr %"253_0", align 8
  %"253_1503" = load { ptr, ptr, i64 }, ptr %"253_1", align 8
  %"253_2504" = load i64, ptr %"253_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"253_0502", ptr %"253_0", align 8
  store { ptr, ptr, i64 } %"253_1503", ptr %"253_1", align 8
  store i64 %"253_2504", ptr %"253_2", align 8
  %"253_0505" = load { { ptr, ptr, i64 }, i64 }, ptr %"253_0", align 8
  %246 = extractvalue { { ptr, ptr, i64 }, i64 } %"253_0505", 0
  %247 = extractvalue { { ptr, ptr, i64 }, i64 } %"253_0505", 1
  store { ptr, ptr, i64 } %246, ptr %"255_0", align 8
  store i64 %247, ptr %"255_1", align 8
  %"255_0506" = load { ptr, ptr, i64 }, ptr %"255_0", align 8
  %"255_1507" = load i64, ptr %"255_1", align 8
  %248 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"255_0506", 0
  %249 = insertvalue { { ptr, ptr, i64 }, i64 } %248, i64 %"255_1507", 1
  store { { ptr, ptr, i64 }, i64 } %249, ptr %"256_0", align 8
  %"256_0508" = load { { ptr, ptr, i64 }, i64 }, ptr %"256_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"256_0508", ptr %"277_0", align 8
  br label %261

loop_out500:                                      ; preds = %340
  %"252_0704" = load { ptr, ptr, i64 }, ptr %"252_0", align 8
  %array_ptr705 = extractvalue { ptr, ptr, i64 } %"252_0704", 0
  %array_mask_ptr706 = extractvalue { ptr, ptr, i64 } %"252_0704", 1
  %array_offset707 = extractvalue { ptr, ptr, i64 } %"252_0704", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr706, i64 %array_offset707, i64 4)
  %array_size708 = mul i64 4, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %250 = call ptr @heap_alloc(i64 %array_size708)
  %251 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %251, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %252 = insertvalue { ptr, ptr, i64 } poison, ptr %250, 0
  %253 = insertvalue { ptr, ptr, i64 } %252, ptr %251, 1
  %254 = insertvalue { ptr, ptr, i64 } %253, i64 0, 2
  %255 = getelementptr inbounds i1, ptr %array_ptr705, i64 %array_offset707
  %256 = mul i64 4, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %250, ptr %255, i64 %256, i1 false)
  store { ptr, ptr, i64 } %"252_0704", ptr %"323_0", align 8
  store { ptr, ptr, i64 } %254, ptr %"323_1", align 8
  %"323_1709" = load { ptr, ptr, i64 }, ptr %"323_1", align 8
  %array_ptr710 = extractvalue { ptr, ptr, i64 } %"323_1709", 0
  %array_mask_ptr711 = extractvalue { ptr, ptr, i64 } %"323_1709", 1
  %array_offset712 = extractvalue { ptr, ptr, i64 } %"323_1709", 2
  call void @heap_free(ptr %array_ptr710)
  call void @heap_free(ptr %array_mask_ptr711)
  %"323_0713" = load { ptr, ptr, i64 }, ptr %"323_0", align 8
  %array_ptr714 = extractvalue { ptr, ptr, i64 } %"323_0713", 0
  %array_mask_ptr715 = extractvalue { ptr, ptr, i64 } %"323_0713", 1
  %array_offset716 = extractvalue { ptr, ptr, i64 } %"323_0713", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr715, i64 %array_offset716, i64 4)
  %257 = insertvalue { ptr, i64 } poison, ptr %array_ptr714, 0
  %258 = insertvalue { ptr, i64 } %257, i64 %array_offset716, 1
  %array_ptr717 = extractvalue { ptr, ptr, i64 } %"323_0713", 0
  %array_mask_ptr718 = extractvalue { ptr, ptr, i64 } %"323_0713", 1
  %array_offset719 = extractvalue { ptr, ptr, i64 } %"323_0713", 2
  call void @heap_free(ptr %array_mask_ptr718)
  store { ptr, i64 } %258, ptr %"324_0", align 8
  %"324_0720" = load { ptr, i64 }, ptr %"324_0", align 8
  %array_ptr721 = extractvalue { ptr, i64 } %"324_0720", 0
  %array_offset722 = extractvalue { ptr, i64 } %"324_0720", 1
  %259 = getelementptr inbounds i1, ptr %array_ptr721, i64 %array_offset722
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 4, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %259, ptr %arr_ptr, align 8
  store ptr @array.mask.4, ptr %mask_ptr, align 8
  %260 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_bool_arr(ptr @res_bits.9DD18166.0, i64 17, ptr %out_arr_alloca)
  %array_ptr723 = extractvalue { ptr, i64 } %"324_0720", 0
  %array_offset724 = extractvalue { ptr, i64 } %"324_0720", 1
  call void @heap_free(ptr %array_ptr723)
  ret void

261:                                              ; preds = %loop_body501
  %"277_0510" = load { { ptr, ptr, i64 }, i64 }, ptr %"277_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"277_0510", ptr %"277_0", align 8
  store i64 4, ptr %"290_0", align 8
  %"277_0511" = load { { ptr, ptr, i64 }, i64 }, ptr %"277_0", align 8
  %262 = extractvalue { { ptr, ptr, i64 }, i64 } %"277_0511", 0
  %263 = extractvalue { { ptr, ptr, i64 }, i64 } %"277_0511", 1
  store { ptr, ptr, i64 } %262, ptr %"279_0", align 8
  store i64 %263, ptr %"279_1", align 8
  %"279_1512" = load i64, ptr %"279_1", align 8
  %"290_0513" = load i64, ptr %"290_0", align 8
  %264 = icmp slt i64 %"279_1512", %"290_0513"
  %265 = select i1 %264, i1 true, i1 false
  store i1 %265, ptr %"280_0", align 1
  %"280_0514" = load i1, ptr %"280_0", align 1
  %"279_0515" = load { ptr, ptr, i64 }, ptr %"279_0", align 8
  %"279_1516" = load i64, ptr %"279_1", align 8
  switch i1 %"280_0514", label %266 [
    i1 true, label %267
  ]

266:                                              ; preds = %261
  store { ptr, ptr, i64 } %"279_0515", ptr %"0519", align 8
  store i64 %"279_1516", ptr %"1520", align 8
  br label %cond_281_case_0

267:                                              ; preds = %261
  store { ptr, ptr, i64 } %"279_0515", ptr %"0525", align 8
  store i64 %"279_1516", ptr %"1526", align 8
  br label %cond_281_case_1

268:                                              ; preds = %286
  %"294_0535" = load i64, ptr %"294_0", align 8
  %"294_1536" = load { ptr, ptr, i64 }, ptr %"294_1", align 8
  store i64 %"294_0535", ptr %"294_0", align 8
  store { ptr, ptr, i64 } %"294_1536", ptr %"294_1", align 8
  store {} undef, ptr %"314_0", align 1
  store i64 1, ptr %"308_0", align 8
  %"294_0537" = load i64, ptr %"294_0", align 8
  %"308_0538" = load i64, ptr %"308_0", align 8
  %269 = add i64 %"294_0537", %"308_0538"
  store i64 %269, ptr %"310_0", align 8
  %"294_0539" = load i64, ptr %"294_0", align 8
  store i64 %"294_0539", ptr %"296_0", align 8
  %"294_1540" = load { ptr, ptr, i64 }, ptr %"294_1", align 8
  %"296_0541" = load i64, ptr %"296_0", align 8
  store { ptr, ptr, i64 } %"294_1540", ptr %"498_0", align 8
  store i64 %"296_0541", ptr %"498_1", align 8
  store i64 4, ptr %"502_0", align 8
  %"498_1542" = load i64, ptr %"498_1", align 8
  store i64 %"498_1542", ptr %"500_0", align 8
  %"500_0543" = load i64, ptr %"500_0", align 8
  %"502_0544" = load i64, ptr %"502_0", align 8
  %270 = icmp ult i64 %"500_0543", %"502_0544"
  %271 = select i1 %270, i1 true, i1 false
  store i1 %271, ptr %"503_0", align 1
  %"503_0545" = load i1, ptr %"503_0", align 1
  %"498_0546" = load { ptr, ptr, i64 }, ptr %"498_0", align 8
  %"498_1547" = load i64, ptr %"498_1", align 8
  switch i1 %"503_0545", label %272 [
    i1 true, label %273
  ]

272:                                              ; preds = %268
  store { ptr, ptr, i64 } %"498_0546", ptr %"0552", align 8
  store i64 %"498_1547", ptr %"1553", align 8
  br label %cond_504_case_0

273:                                              ; preds = %268
  store { ptr, ptr, i64 } %"498_0546", ptr %"0558", align 8
  store i64 %"498_1547", ptr %"1559", align 8
  br label %cond_504_case_1

274:                                              ; preds = %284
  %"317_0600" = load { ptr, ptr, i64 }, ptr %"317_0", align 8
  store { ptr, ptr, i64 } %"317_0600", ptr %"317_0", align 8
  store {} undef, ptr %"321_0", align 1
  %"317_0601" = load { ptr, ptr, i64 }, ptr %"317_0", align 8
  store { ptr, ptr, i64 } %"317_0601", ptr %"521_0", align 8
  store i64 4, ptr %"528_0", align 8
  store i64 1, ptr %"526_0", align 8
  store i64 0, ptr %"524_0", align 8
  %"524_0602" = load i64, ptr %"524_0", align 8
  %"521_0603" = load { ptr, ptr, i64 }, ptr %"521_0", align 8
  store i64 %"524_0602", ptr %"530_0", align 8
  store { ptr, ptr, i64 } %"521_0603", ptr %"530_1", align 8
  br label %loop_body605

275:                                              ; preds = %311, %306
  %"0534" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0509", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0534", ptr %"275_0", align 8
  %"275_0656" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"275_0", align 8
  %"253_1657" = load { ptr, ptr, i64 }, ptr %"253_1", align 8
  %"253_2658" = load i64, ptr %"253_2", align 8
  %276 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"275_0656", 0
  switch i1 %276, label %277 [
    i1 true, label %278
  ]

277:                                              ; preds = %275
  store { ptr, ptr, i64 } %"253_1657", ptr %"0665", align 8
  store i64 %"253_2658", ptr %"1666", align 8
  br label %cond_257_case_0

278:                                              ; preds = %275
  %279 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"275_0656", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %279, ptr %"0672", align 8
  store { ptr, ptr, i64 } %"253_1657", ptr %"1673", align 8
  store i64 %"253_2658", ptr %"2674", align 8
  br label %cond_257_case_1

cond_281_case_0:                                  ; preds = %266
  %"0521" = load { ptr, ptr, i64 }, ptr %"0519", align 8
  %"1522" = load i64, ptr %"1520", align 8
  store { ptr, ptr, i64 } %"0521", ptr %"283_0", align 8
  store i64 %"1522", ptr %"283_1", align 8
  %"283_0523" = load { ptr, ptr, i64 }, ptr %"283_0", align 8
  %280 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, { ptr, ptr, i64 } %"283_0523", 1
  store { i1, { ptr, ptr, i64 }, i64 } %280, ptr %"285_0", align 8
  %"285_0524" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"285_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"285_0524", ptr %"0517", align 8
  br label %cond_exit_281

cond_281_case_1:                                  ; preds = %267
  %"0527" = load { ptr, ptr, i64 }, ptr %"0525", align 8
  %"1528" = load i64, ptr %"1526", align 8
  store { ptr, ptr, i64 } %"0527", ptr %"287_0", align 8
  store i64 %"1528", ptr %"287_1", align 8
  %"287_1529" = load i64, ptr %"287_1", align 8
  %"287_0530" = load { ptr, ptr, i64 }, ptr %"287_0", align 8
  %281 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %"287_1529", 2
  %282 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %281, { ptr, ptr, i64 } %"287_0530", 1
  store { i1, { ptr, ptr, i64 }, i64 } %282, ptr %"289_0", align 8
  %"289_0531" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"289_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"289_0531", ptr %"0517", align 8
  br label %cond_exit_281

cond_exit_281:                                    ; preds = %cond_281_case_1, %cond_281_case_0
  %"0518" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0517", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0518", ptr %"281_0", align 8
  %"281_0532" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"281_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"281_0532", ptr %"281_0", align 8
  %"281_0533" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"281_0", align 8
  %283 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"281_0533", 0
  switch i1 %283, label %284 [
    i1 true, label %286
  ]

284:                                              ; preds = %cond_exit_281
  %285 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"281_0533", 1
  store { ptr, ptr, i64 } %285, ptr %"317_0", align 8
  br label %274

286:                                              ; preds = %cond_exit_281
  %287 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"281_0533", 2
  %288 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"281_0533", 1
  store i64 %287, ptr %"294_0", align 8
  store { ptr, ptr, i64 } %288, ptr %"294_1", align 8
  br label %268

cond_504_case_0:                                  ; preds = %272
  %"0554" = load { ptr, ptr, i64 }, ptr %"0552", align 8
  %"1555" = load i64, ptr %"1553", align 8
  store { ptr, ptr, i64 } %"0554", ptr %"508_0", align 8
  store i64 %"1555", ptr %"508_1", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"510_0", align 8
  %"510_0556" = load { i1, i64 }, ptr %"510_0", align 8
  %"508_0557" = load { ptr, ptr, i64 }, ptr %"508_0", align 8
  store { i1, i64 } %"510_0556", ptr %"0548", align 8
  store { ptr, ptr, i64 } %"508_0557", ptr %"1549", align 8
  br label %cond_exit_504

cond_504_case_1:                                  ; preds = %273
  %"0560" = load { ptr, ptr, i64 }, ptr %"0558", align 8
  %"1561" = load i64, ptr %"1559", align 8
  store { ptr, ptr, i64 } %"0560", ptr %"511_0", align 8
  store i64 %"1561", ptr %"511_1", align 8
  %"511_0562" = load { ptr, ptr, i64 }, ptr %"511_0", align 8
  %"511_1563" = load i64, ptr %"511_1", align 8
  %array_ptr564 = extractvalue { ptr, ptr, i64 } %"511_0562", 0
  %array_mask_ptr565 = extractvalue { ptr, ptr, i64 } %"511_0562", 1
  %array_offset566 = extractvalue { ptr, ptr, i64 } %"511_0562", 2
  call void @__barray_check_bounds(i64 4, i64 %"511_1563")
  %289 = add i64 %"511_1563", %array_offset566
  call void @__barray_mask_borrow(ptr %array_mask_ptr565, i64 %289)
  %290 = getelementptr inbounds i64, ptr %array_ptr564, i64 %289
  %291 = load i64, ptr %290, align 8
  store { ptr, ptr, i64 } %"511_0562", ptr %"513_0", align 8
  store i64 %291, ptr %"513_1", align 8
  %"513_1567" = load i64, ptr %"513_1", align 8
  store i64 %"513_1567", ptr %"518_0", align 8
  %"518_0568" = load i64, ptr %"518_0", align 8
  call void @___inc_future_refcount(i64 %"518_0568")
  store i64 %"518_0568", ptr %"520_0", align 8
  store i64 %"518_0568", ptr %"520_1", align 8
  %"520_0569" = load i64, ptr %"520_0", align 8
  %"520_1570" = load i64, ptr %"520_1", align 8
  store i64 %"520_0569", ptr %"514_0", align 8
  store i64 %"520_1570", ptr %"514_1", align 8
  %"514_1571" = load i64, ptr %"514_1", align 8
  %292 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"514_1571", 1
  store { i1, i64 } %292, ptr %"517_0", align 8
  %"513_0572" = load { ptr, ptr, i64 }, ptr %"513_0", align 8
  %"511_1573" = load i64, ptr %"511_1", align 8
  %"514_0574" = load i64, ptr %"514_0", align 8
  %array_ptr575 = extractvalue { ptr, ptr, i64 } %"513_0572", 0
  %array_mask_ptr576 = extractvalue { ptr, ptr, i64 } %"513_0572", 1
  %array_offset577 = extractvalue { ptr, ptr, i64 } %"513_0572", 2
  call void @__barray_check_bounds(i64 4, i64 %"511_1573")
  %293 = add i64 %"511_1573", %array_offset577
  call void @__barray_mask_return(ptr %array_mask_ptr576, i64 %293)
  %294 = getelementptr inbounds i64, ptr %array_ptr575, i64 %293
  store i64 %"514_0574", ptr %294, align 8
  store { ptr, ptr, i64 } %"513_0572", ptr %"515_0", align 8
  %"517_0578" = load { i1, i64 }, ptr %"517_0", align 8
  %"515_0579" = load { ptr, ptr, i64 }, ptr %"515_0", align 8
  store { i1, i64 } %"517_0578", ptr %"0548", align 8
  store { ptr, ptr, i64 } %"515_0579", ptr %"1549", align 8
  br label %cond_exit_504

cond_exit_504:                                    ; preds = %cond_504_case_1, %cond_504_case_0
  %"0550" = load { i1, i64 }, ptr %"0548", align 8
  %"1551" = load { ptr, ptr, i64 }, ptr %"1549", align 8
  store { i1, i64 } %"0550", ptr %"504_0", align 8
  store { ptr, ptr, i64 } %"1551", ptr %"504_1", align 8
  %"504_0580" = load { i1, i64 }, ptr %"504_0", align 8
  %"504_1581" = load { ptr, ptr, i64 }, ptr %"504_1", align 8
  store { i1, i64 } %"504_0580", ptr %"297_0", align 8
  store { ptr, ptr, i64 } %"504_1581", ptr %"297_1", align 8
  %"297_1582" = load { ptr, ptr, i64 }, ptr %"297_1", align 8
  %"310_0583" = load i64, ptr %"310_0", align 8
  %295 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"297_1582", 0
  %296 = insertvalue { { ptr, ptr, i64 }, i64 } %295, i64 %"310_0583", 1
  store { { ptr, ptr, i64 }, i64 } %296, ptr %"311_0", align 8
  %"297_0584" = load { i1, i64 }, ptr %"297_0", align 8
  %297 = extractvalue { i1, i64 } %"297_0584", 0
  switch i1 %297, label %298 [
    i1 true, label %299
  ]

298:                                              ; preds = %cond_exit_504
  br label %cond_298_case_0

299:                                              ; preds = %cond_exit_504
  %300 = extractvalue { i1, i64 } %"297_0584", 1
  store i64 %300, ptr %"0590", align 8
  br label %cond_298_case_1

cond_298_case_0:                                  ; preds = %298
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"302_0", align 8
  %"302_0587" = load { i32, ptr }, ptr %"302_0", align 8
  %301 = extractvalue { i32, ptr } %"302_0587", 0
  %shift_code588 = add i32 %301, 1000
  %302 = extractvalue { i32, ptr } %"302_0587", 1
  call void @panic(i32 %shift_code588, ptr %302)
  store i64 0, ptr %"304_0", align 8
  %"304_0589" = load i64, ptr %"304_0", align 8
  store i64 %"304_0589", ptr %"0585", align 8
  br label %cond_exit_298

cond_298_case_1:                                  ; preds = %299
  %"0591" = load i64, ptr %"0590", align 8
  store i64 %"0591", ptr %"306_0", align 8
  %"306_0592" = load i64, ptr %"306_0", align 8
  store i64 %"306_0592", ptr %"0585", align 8
  br label %cond_exit_298

cond_exit_298:                                    ; preds = %cond_298_case_1, %cond_298_case_0
  %"0586" = load i64, ptr %"0585", align 8
  store i64 %"0586", ptr %"298_0", align 8
  %"298_0593" = load i64, ptr %"298_0", align 8
  %"311_0594" = load { { ptr, ptr, i64 }, i64 }, ptr %"311_0", align 8
  %303 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"298_0593", 1
  %304 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %303, { { ptr, ptr, i64 }, i64 } %"311_0594", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %304, ptr %"312_0", align 8
  %"312_0595" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"312_0", align 8
  %305 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"312_0595", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %305, ptr %"313_0", align 8
  %"314_0596" = load {}, ptr %"314_0", align 1
  %"313_0597" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"313_0", align 8
  store {} %"314_0596", ptr %"314_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"313_0597", ptr %"313_0", align 8
  %"314_0598" = load {}, ptr %"314_0", align 1
  %"313_0599" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"313_0", align 8
  switch i1 false, label %306 [
  ]

306:                                              ; preds = %cond_exit_298
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"313_0599", ptr %"0509", align 8
  br label %275

loop_body605:                                     ; preds = %318, %274
  %"530_0606" = load i64, ptr %"530_0", align 8
  %"530_1607" = load { ptr, ptr, i64 }, ptr %"530_1", align 8
  store i64 %"530_0606", ptr %"530_0", align 8
  store { ptr, ptr, i64 } %"530_1607", ptr %"530_1", align 8
  %"530_0608" = load i64, ptr %"530_0", align 8
  %"528_0609" = load i64, ptr %"528_0", align 8
  %307 = icmp ult i64 %"530_0608", %"528_0609"
  %308 = select i1 %307, i1 true, i1 false
  store i1 %308, ptr %"532_0", align 1
  %"532_0610" = load i1, ptr %"532_0", align 1
  %"530_1611" = load { ptr, ptr, i64 }, ptr %"530_1", align 8
  switch i1 %"532_0610", label %309 [
    i1 true, label %310
  ]

309:                                              ; preds = %loop_body605
  store { ptr, ptr, i64 } %"530_1611", ptr %"0614", align 8
  br label %cond_533_case_0

310:                                              ; preds = %loop_body605
  store { ptr, ptr, i64 } %"530_1611", ptr %"0621", align 8
  br label %cond_533_case_1

loop_out604:                                      ; preds = %321
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"319_0", align 8
  %"321_0652" = load {}, ptr %"321_0", align 1
  %"319_0653" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"319_0", align 8
  store {} %"321_0652", ptr %"321_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"319_0653", ptr %"319_0", align 8
  %"321_0654" = load {}, ptr %"321_0", align 1
  %"319_0655" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"319_0", align 8
  switch i1 false, label %311 [
  ]

311:                                              ; preds = %loop_out604
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"319_0655", ptr %"0509", align 8
  br label %275

cond_533_case_0:                                  ; preds = %309
  %"0615" = load { ptr, ptr, i64 }, ptr %"0614", align 8
  store { ptr, ptr, i64 } %"0615", ptr %"536_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, ptr %"539_0", align 8
  %"536_0616" = load { ptr, ptr, i64 }, ptr %"536_0", align 8
  %array_ptr617 = extractvalue { ptr, ptr, i64 } %"536_0616", 0
  %array_mask_ptr618 = extractvalue { ptr, ptr, i64 } %"536_0616", 1
  %array_offset619 = extractvalue { ptr, ptr, i64 } %"536_0616", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr618, i64 %array_offset619, i64 4)
  call void @heap_free(ptr %array_ptr617)
  call void @heap_free(ptr %array_mask_ptr618)
  %"539_0620" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"539_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"539_0620", ptr %"0612", align 8
  br label %cond_exit_533

cond_533_case_1:                                  ; preds = %310
  %"0622" = load { ptr, ptr, i64 }, ptr %"0621", align 8
  store { ptr, ptr, i64 } %"0622", ptr %"540_0", align 8
  %"530_0623" = load i64, ptr %"530_0", align 8
  %"526_0624" = load i64, ptr %"526_0", align 8
  %312 = add i64 %"530_0623", %"526_0624"
  store i64 %312, ptr %"546_0", align 8
  %"530_0625" = load i64, ptr %"530_0", align 8
  store i64 %"530_0625", ptr %"542_0", align 8
  %"540_0626" = load { ptr, ptr, i64 }, ptr %"540_0", align 8
  %"542_0627" = load i64, ptr %"542_0", align 8
  %array_ptr628 = extractvalue { ptr, ptr, i64 } %"540_0626", 0
  %array_mask_ptr629 = extractvalue { ptr, ptr, i64 } %"540_0626", 1
  %array_offset630 = extractvalue { ptr, ptr, i64 } %"540_0626", 2
  call void @__barray_check_bounds(i64 4, i64 %"542_0627")
  %313 = add i64 %"542_0627", %array_offset630
  %314 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr629, i64 %313)
  store { ptr, ptr, i64 } %"540_0626", ptr %"544_0", align 8
  store i1 %314, ptr %"544_1", align 1
  %"544_1631" = load i1, ptr %"544_1", align 1
  %"544_0632" = load { ptr, ptr, i64 }, ptr %"544_0", align 8
  switch i1 %"544_1631", label %315 [
    i1 true, label %316
  ]

315:                                              ; preds = %cond_533_case_1
  store { ptr, ptr, i64 } %"544_0632", ptr %"0635", align 8
  br label %cond_545_case_0

316:                                              ; preds = %cond_533_case_1
  store { ptr, ptr, i64 } %"544_0632", ptr %"0644", align 8
  br label %cond_545_case_1

cond_exit_533:                                    ; preds = %cond_exit_545, %cond_533_case_0
  %"0613" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0612", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0613", ptr %"533_0", align 8
  %"533_0650" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"533_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"533_0650", ptr %"533_0", align 8
  %"533_0651" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"533_0", align 8
  %317 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"533_0651", 0
  switch i1 %317, label %318 [
    i1 true, label %321
  ]

318:                                              ; preds = %cond_exit_533
  %319 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"533_0651", 2
  %320 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"533_0651", 1
  store i64 %319, ptr %"530_0", align 8
  store { ptr, ptr, i64 } %320, ptr %"530_1", align 8
  br label %loop_body605

321:                                              ; preds = %cond_exit_533
  br label %loop_out604

cond_545_case_0:                                  ; preds = %315
  %"0636" = load { ptr, ptr, i64 }, ptr %"0635", align 8
  store { ptr, ptr, i64 } %"0636", ptr %"550_0", align 8
  %"550_0637" = load { ptr, ptr, i64 }, ptr %"550_0", align 8
  %"542_0638" = load i64, ptr %"542_0", align 8
  %array_ptr639 = extractvalue { ptr, ptr, i64 } %"550_0637", 0
  %array_mask_ptr640 = extractvalue { ptr, ptr, i64 } %"550_0637", 1
  %array_offset641 = extractvalue { ptr, ptr, i64 } %"550_0637", 2
  call void @__barray_check_bounds(i64 4, i64 %"542_0638")
  %322 = add i64 %"542_0638", %array_offset641
  call void @__barray_mask_borrow(ptr %array_mask_ptr640, i64 %322)
  %323 = getelementptr inbounds i64, ptr %array_ptr639, i64 %322
  %324 = load i64, ptr %323, align 8
  store { ptr, ptr, i64 } %"550_0637", ptr %"552_0", align 8
  store i64 %324, ptr %"552_1", align 8
  %"552_1642" = load i64, ptr %"552_1", align 8
  call void @___dec_future_refcount(i64 %"552_1642")
  %"552_0643" = load { ptr, ptr, i64 }, ptr %"552_0", align 8
  store { ptr, ptr, i64 } %"552_0643", ptr %"0633", align 8
  br label %cond_exit_545

cond_545_case_1:                                  ; preds = %316
  %"0645" = load { ptr, ptr, i64 }, ptr %"0644", align 8
  store { ptr, ptr, i64 } %"0645", ptr %"555_0", align 8
  %"555_0646" = load { ptr, ptr, i64 }, ptr %"555_0", align 8
  store { ptr, ptr, i64 } %"555_0646", ptr %"0633", align 8
  br label %cond_exit_545

cond_exit_545:                                    ; preds = %cond_545_case_1, %cond_545_case_0
  %"0634" = load { ptr, ptr, i64 }, ptr %"0633", align 8
  store { ptr, ptr, i64 } %"0634", ptr %"545_0", align 8
  %"546_0647" = load i64, ptr %"546_0", align 8
  %"545_0648" = load { ptr, ptr, i64 }, ptr %"545_0", align 8
  %325 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, i64 %"546_0647", 2
  %326 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %325, { ptr, ptr, i64 } %"545_0648", 1
  store { i1, { ptr, ptr, i64 }, i64 } %326, ptr %"547_0", align 8
  %"547_0649" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"547_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"547_0649", ptr %"0612", align 8
  br label %cond_exit_533

cond_257_case_0:                                  ; preds = %277
  %"0667" = load { ptr, ptr, i64 }, ptr %"0665", align 8
  %"1668" = load i64, ptr %"1666", align 8
  store { ptr, ptr, i64 } %"0667", ptr %"259_0", align 8
  store i64 %"1668", ptr %"259_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"261_0", align 8
  %"261_0669" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"261_0", align 8
  %"259_0670" = load { ptr, ptr, i64 }, ptr %"259_0", align 8
  %"259_1671" = load i64, ptr %"259_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"261_0669", ptr %"0659", align 8
  store { ptr, ptr, i64 } %"259_0670", ptr %"1660", align 8
  store i64 %"259_1671", ptr %"2661", align 8
  br label %cond_exit_257

cond_257_case_1:                                  ; preds = %278
  %"0675" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0672", align 8
  %"1676" = load { ptr, ptr, i64 }, ptr %"1673", align 8
  %"2677" = load i64, ptr %"2674", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0675", ptr %"263_0", align 8
  store { ptr, ptr, i64 } %"1676", ptr %"263_1", align 8
  store i64 %"2677", ptr %"263_2", align 8
  store i64 1, ptr %"272_0", align 8
  %"263_2678" = load i64, ptr %"263_2", align 8
  %"272_0679" = load i64, ptr %"272_0", align 8
  %327 = add i64 %"263_2678", %"272_0679"
  store i64 %327, ptr %"274_0", align 8
  %"263_2680" = load i64, ptr %"263_2", align 8
  store i64 %"263_2680", ptr %"270_0", align 8
  %"263_0681" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"263_0", align 8
  %328 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"263_0681", 1
  %329 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"263_0681", 0
  store i64 %328, ptr %"265_0", align 8
  store { { ptr, ptr, i64 }, i64 } %329, ptr %"265_1", align 8
  %"265_1682" = load { { ptr, ptr, i64 }, i64 }, ptr %"265_1", align 8
  %330 = extractvalue { { ptr, ptr, i64 }, i64 } %"265_1682", 0
  %331 = extractvalue { { ptr, ptr, i64 }, i64 } %"265_1682", 1
  store { ptr, ptr, i64 } %330, ptr %"266_0", align 8
  store i64 %331, ptr %"266_1", align 8
  %"266_0683" = load { ptr, ptr, i64 }, ptr %"266_0", align 8
  %"266_1684" = load i64, ptr %"266_1", align 8
  %332 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"266_0683", 0
  %333 = insertvalue { { ptr, ptr, i64 }, i64 } %332, i64 %"266_1684", 1
  store { { ptr, ptr, i64 }, i64 } %333, ptr %"267_0", align 8
  %"267_0685" = load { { ptr, ptr, i64 }, i64 }, ptr %"267_0", align 8
  %334 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"267_0685", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %334, ptr %"268_0", align 8
  %"265_0686" = load i64, ptr %"265_0", align 8
  %read_bool687 = call i1 @___read_future_bool(i64 %"265_0686")
  call void @___dec_future_refcount(i64 %"265_0686")
  %measure688 = select i1 %read_bool687, i1 true, i1 false
  store i1 %measure688, ptr %"269_0", align 1
  %"263_1689" = load { ptr, ptr, i64 }, ptr %"263_1", align 8
  %"270_0690" = load i64, ptr %"270_0", align 8
  %"269_0691" = load i1, ptr %"269_0", align 1
  %array_ptr692 = extractvalue { ptr, ptr, i64 } %"263_1689", 0
  %array_mask_ptr693 = extractvalue { ptr, ptr, i64 } %"263_1689", 1
  %array_offset694 = extractvalue { ptr, ptr, i64 } %"263_1689", 2
  call void @__barray_check_bounds(i64 4, i64 %"270_0690")
  %335 = add i64 %"270_0690", %array_offset694
  call void @__barray_mask_return(ptr %array_mask_ptr693, i64 %335)
  %336 = getelementptr inbounds i1, ptr %array_ptr692, i64 %335
  store i1 %"269_0691", ptr %336, align 1
  store { ptr, ptr, i64 } %"263_1689", ptr %"271_0", align 8
  %"268_0695" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"268_0", align 8
  %"271_0696" = load { ptr, ptr, i64 }, ptr %"271_0", align 8
  %"274_0697" = load i64, ptr %"274_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"268_0695", ptr %"0659", align 8
  store { ptr, ptr, i64 } %"271_0696", ptr %"1660", align 8
  store i64 %"274_0697", ptr %"2661", align 8
  br label %cond_exit_257

cond_exit_257:                                    ; preds = %cond_257_case_1, %cond_257_case_0
  %"0662" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0659", align 8
  %"1663" = load { ptr, ptr, i64 }, ptr %"1660", align 8
  %"2664" = load i64, ptr %"2661", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0662", ptr %"257_0", align 8
  store { ptr, ptr, i64 } %"1663", ptr %"257_1", align 8
  store i64 %"2664", ptr %"257_2", align 8
  %"257_0698" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"257_0", align 8
  %"257_1699" = load { ptr, ptr, i64 }, ptr %"257_1", align 8
  %"257_2700" = load i64, ptr %"257_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"257_0698", ptr %"257_0", align 8
  store { ptr, ptr, i64 } %"257_1699", ptr %"257_1", align 8
  store i64 %"257_2700", ptr %"257_2", align 8
  %"257_0701" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"257_0", align 8
  %"257_1702" = load { ptr, ptr, i64 }, ptr %"257_1", align 8
  %"257_2703" = load i64, ptr %"257_2", align 8
  %337 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"257_0701", 0
  switch i1 %337, label %338 [
    i1 true, label %340
  ]

338:                                              ; preds = %cond_exit_257
  %339 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"257_0701", 1
  store { { ptr, ptr, i64 }, i64 } %339, ptr %"253_0", align 8
  store { ptr, ptr, i64 } %"257_1702", ptr %"253_1", align 8
  store i64 %"257_2703", ptr %"253_2", align 8
  br label %loop_body501

340:                                              ; preds = %cond_exit_257
  store { ptr, ptr, i64 } %"257_1702", ptr %"252_0", align 8
  store i64 %"257_2703", ptr %"252_1", align 8
  br label %loop_out500
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.445() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"448_0" = alloca { i1, i64 }, align 8
  %"449_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"455_0" = alloca { i32, ptr }, align 8
  %"456_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"457_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"448_0", align 8
  %"448_01" = load { i1, i64 }, ptr %"448_0", align 8
  %2 = extractvalue { i1, i64 } %"448_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_449_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"448_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_449_case_1

cond_449_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"455_0", align 8
  %"455_04" = load { i32, ptr }, ptr %"455_0", align 8
  %6 = extractvalue { i32, ptr } %"455_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"455_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"456_0", align 8
  %"456_05" = load i64, ptr %"456_0", align 8
  store i64 %"456_05", ptr %"02", align 8
  br label %cond_exit_449

cond_449_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"457_0", align 8
  %"457_08" = load i64, ptr %"457_0", align 8
  store i64 %"457_08", ptr %"02", align 8
  br label %cond_exit_449

cond_exit_449:                                    ; preds = %cond_449_case_1, %cond_449_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"449_0", align 8
  %"449_09" = load i64, ptr %"449_0", align 8
  store i64 %"449_09", ptr %"0", align 8
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
define internal i64 @__hugr__.__tk2_helios_x.459(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"460_0" = alloca i64, align 8
  %"465_0" = alloca double, align 8
  %"463_0" = alloca double, align 8
  %"466_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"460_0", align 8
  store double 0.000000e+00, ptr %"465_0", align 8
  store double 0x400921FB54442D18, ptr %"463_0", align 8
  %"460_01" = load i64, ptr %"460_0", align 8
  %"463_02" = load double, ptr %"463_0", align 8
  %"465_03" = load double, ptr %"465_0", align 8
  call void @___rxy(i64 %"460_01", double %"463_02", double %"465_03")
  store i64 %"460_01", ptr %"466_0", align 8
  %"466_04" = load i64, ptr %"466_0", align 8
  store i64 %"466_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_h.467(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"468_0" = alloca i64, align 8
  %"475_0" = alloca double, align 8
  %"473_0" = alloca double, align 8
  %"476_0" = alloca i64, align 8
  %"471_0" = alloca double, align 8
  %"477_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"468_0", align 8
  store double 0xBFF921FB54442D18, ptr %"475_0", align 8
  store double 0x3FF921FB54442D18, ptr %"473_0", align 8
  %"468_01" = load i64, ptr %"468_0", align 8
  %"473_02" = load double, ptr %"473_0", align 8
  %"475_03" = load double, ptr %"475_0", align 8
  call void @___rxy(i64 %"468_01", double %"473_02", double %"475_03")
  store i64 %"468_01", ptr %"476_0", align 8
  store double 0x400921FB54442D18, ptr %"471_0", align 8
  %"476_04" = load i64, ptr %"476_0", align 8
  %"471_05" = load double, ptr %"471_0", align 8
  call void @___rz(i64 %"476_04", double %"471_05")
  store i64 %"476_04", ptr %"477_0", align 8
  %"477_06" = load i64, ptr %"477_0", align 8
  store i64 %"477_06", ptr %"0", align 8
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
  call void @__hugr__.borrowed_arrays.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
