; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_teleported.6A05404A.0 = private constant [21 x i8] c"\14USER:BOOL:teleported"
@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_parity.EF32DDB1.0 = private constant [20 x i8] c"\13USER:BOOLARR:parity"
@res_first.78998640.0 = private constant [16 x i8] c"\0FUSER:BOOL:first"
@res_again.A48AC599.0 = private constant [16 x i8] c"\0FUSER:BOOL:again"
@"res_after rese.762F709C.0" = private constant [22 x i8] c"\15USER:BOOL:after reset"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.4 = private constant [4 x i1] zeroinitializer

define internal void @__hugr__.measurements.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"446_0" = alloca i64, align 8
  %"444_0" = alloca i64, align 8
  %"442_0" = alloca i64, align 8
  %"440_0" = alloca i64, align 8
  %"366_0" = alloca i64, align 8
  %"365_0" = alloca { ptr, ptr, i64 }, align 8
  %"298_0" = alloca i64, align 8
  %"297_0" = alloca { ptr, ptr, i64 }, align 8
  %"295_0" = alloca i64, align 8
  %"293_0" = alloca i64, align 8
  %"175_0" = alloca i64, align 8
  %"173_0" = alloca { i64, i64, i64 }, align 8
  %"12_0" = alloca i64, align 8
  %"11_0" = alloca { ptr, ptr, i64 }, align 8
  %"4_0" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"5_0" = alloca i64, align 8
  %"116_0" = alloca i64, align 8
  %"116_1" = alloca i64, align 8
  %"118_0" = alloca i64, align 8
  %"118_1" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"129_0" = alloca i64, align 8
  %"129_1" = alloca i64, align 8
  %"135_0" = alloca i64, align 8
  %"135_1" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"140_1" = alloca i64, align 8
  %"163_0" = alloca i64, align 8
  %"163_1" = alloca i64, align 8
  %"169_0" = alloca i64, align 8
  %"169_1" = alloca i64, align 8
  %"125_0" = alloca i1, align 1
  %"126_0" = alloca i64, align 8
  %"122_1" = alloca i64, align 8
  %"120_0" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"122_0" = alloca i64, align 8
  %"123_0" = alloca i64, align 8
  %"123_1" = alloca i64, align 8
  %"124_0" = alloca i64, align 8
  %"132_0" = alloca {}, align 8
  %"131_0" = alloca i64, align 8
  %"137_0" = alloca {}, align 8
  %"161_0" = alloca i1, align 1
  %"142_1" = alloca i64, align 8
  %"142_0" = alloca i64, align 8
  %"144_0" = alloca i64, align 8
  %"044" = alloca i64, align 8
  %"145" = alloca i64, align 8
  %"151_0" = alloca i64, align 8
  %"151_1" = alloca i64, align 8
  %"157_0" = alloca i64, align 8
  %"157_1" = alloca i64, align 8
  %"148_0" = alloca i1, align 1
  %"538_0" = alloca i64, align 8
  %"147_1" = alloca i64, align 8
  %"146_0" = alloca ptr, align 8
  %"147_0" = alloca i64, align 8
  %"538_1" = alloca i64, align 8
  %"610_0" = alloca i64, align 8
  %"635_0" = alloca i64, align 8
  %"635_1" = alloca i64, align 8
  %"154_0" = alloca {}, align 8
  %"153_0" = alloca i64, align 8
  %"159_0" = alloca {}, align 8
  %"166_0" = alloca {}, align 8
  %"165_0" = alloca i64, align 8
  %"171_0" = alloca {}, align 8
  %"7_0" = alloca i64, align 8
  %"8_0" = alloca i1, align 1
  %"14_0" = alloca { ptr, ptr, i64 }, align 8
  %"14_1" = alloca i64, align 8
  %"15_0" = alloca { i64, i64, i64 }, align 8
  %"15_1" = alloca { ptr, ptr, i64 }, align 8
  %"15_2" = alloca i64, align 8
  %"19_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"19_1" = alloca { ptr, ptr, i64 }, align 8
  %"19_2" = alloca i64, align 8
  %"113_0" = alloca i64, align 8
  %"111_0" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"17_1" = alloca i64, align 8
  %"17_2" = alloca i64, align 8
  %"18_0" = alloca { i64, i64, i64 }, align 8
  %"42_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"44_0" = alloca { i64, i64, i64 }, align 8
  %"0126" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"55_0" = alloca i64, align 8
  %"55_1" = alloca i64, align 8
  %"55_2" = alloca i64, align 8
  %"65_0" = alloca i64, align 8
  %"65_1" = alloca i64, align 8
  %"65_2" = alloca i64, align 8
  %"71_0" = alloca i1, align 1
  %"71_1" = alloca i64, align 8
  %"71_2" = alloca i64, align 8
  %"71_3" = alloca i64, align 8
  %"99_0" = alloca i64, align 8
  %"99_1" = alloca i64, align 8
  %"99_2" = alloca i64, align 8
  %"46_0" = alloca i1, align 1
  %"48_0" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"48_1" = alloca i64, align 8
  %"48_2" = alloca i64, align 8
  %"62_0" = alloca {}, align 8
  %"57_0" = alloca i1, align 1
  %"58_0" = alloca i64, align 8
  %"60_0" = alloca i64, align 8
  %"68_0" = alloca {}, align 8
  %"67_0" = alloca i1, align 1
  %"73_0" = alloca { i1, i64, i64, i64 }, align 8
  %"89_0" = alloca i64, align 8
  %"87_0" = alloca i64, align 8
  %"0176" = alloca { i1, i64, i64, i64 }, align 8
  %"0178" = alloca i64, align 8
  %"1179" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"75_0" = alloca i64, align 8
  %"75_1" = alloca i64, align 8
  %"75_2" = alloca i64, align 8
  %"80_0" = alloca i64, align 8
  %"78_0" = alloca i64, align 8
  %"77_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0187" = alloca i64, align 8
  %"1188" = alloca i64, align 8
  %"2189" = alloca i64, align 8
  %"83_0" = alloca i64, align 8
  %"83_1" = alloca i64, align 8
  %"83_2" = alloca i64, align 8
  %"85_0" = alloca { i1, i64, i64, i64 }, align 8
  %"96_0" = alloca {}, align 8
  %"94_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"109_0" = alloca {}, align 8
  %"104_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"107_0" = alloca i64, align 8
  %"105_0" = alloca i64, align 8
  %"101_0" = alloca i64, align 8
  %"102_0" = alloca { i64, i64, i64 }, align 8
  %"103_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0218" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1219" = alloca { ptr, ptr, i64 }, align 8
  %"2220" = alloca i64, align 8
  %"0224" = alloca { ptr, ptr, i64 }, align 8
  %"1225" = alloca i64, align 8
  %"21_0" = alloca { ptr, ptr, i64 }, align 8
  %"21_1" = alloca i64, align 8
  %"23_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0231" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1232" = alloca { ptr, ptr, i64 }, align 8
  %"2233" = alloca i64, align 8
  %"26_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"26_1" = alloca { ptr, ptr, i64 }, align 8
  %"26_2" = alloca i64, align 8
  %"40_0" = alloca i64, align 8
  %"38_0" = alloca i64, align 8
  %"35_0" = alloca i64, align 8
  %"37_0" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"34_0" = alloca { ptr, ptr, i64 }, align 8
  %"28_0" = alloca i64, align 8
  %"28_1" = alloca { i64, i64, i64 }, align 8
  %"29_0" = alloca i64, align 8
  %"29_1" = alloca i64, align 8
  %"29_2" = alloca i64, align 8
  %"30_0" = alloca { i64, i64, i64 }, align 8
  %"31_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"115_0" = alloca { ptr, ptr, i64 }, align 8
  %"115_1" = alloca i64, align 8
  %"177_0" = alloca i64, align 8
  %"277_0" = alloca { ptr, ptr, i64 }, align 8
  %"178_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"178_1" = alloca { ptr, ptr, i64 }, align 8
  %"180_0" = alloca i64, align 8
  %"180_1" = alloca i64, align 8
  %"180_2" = alloca i64, align 8
  %"180_3" = alloca { ptr, ptr, i64 }, align 8
  %"0274" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1275" = alloca { ptr, ptr, i64 }, align 8
  %"249_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"249_1" = alloca { ptr, ptr, i64 }, align 8
  %"183_0" = alloca i1, align 1
  %"183_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"182_0" = alloca { i64, i64, i64 }, align 8
  %"197_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"199_0" = alloca { i64, i64, i64 }, align 8
  %"0284" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"207_0" = alloca i64, align 8
  %"207_1" = alloca i64, align 8
  %"207_2" = alloca i64, align 8
  %"213_0" = alloca i64, align 8
  %"213_1" = alloca i64, align 8
  %"213_2" = alloca i64, align 8
  %"219_0" = alloca i1, align 1
  %"219_1" = alloca i64, align 8
  %"219_2" = alloca i64, align 8
  %"219_3" = alloca i64, align 8
  %"239_0" = alloca i64, align 8
  %"239_1" = alloca i64, align 8
  %"239_2" = alloca i64, align 8
  %"204_0" = alloca i1, align 1
  %"201_0" = alloca i64, align 8
  %"201_2" = alloca i64, align 8
  %"201_1" = alloca i64, align 8
  %"202_0" = alloca i64, align 8
  %"210_0" = alloca {}, align 8
  %"209_0" = alloca i1, align 1
  %"216_0" = alloca {}, align 8
  %"215_0" = alloca i1, align 1
  %"221_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0336" = alloca { i1, i64, i64, i64 }, align 8
  %"0338" = alloca i64, align 8
  %"1339" = alloca i64, align 8
  %"2340" = alloca i64, align 8
  %"223_0" = alloca i64, align 8
  %"223_1" = alloca i64, align 8
  %"223_2" = alloca i64, align 8
  %"225_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0348" = alloca i64, align 8
  %"1349" = alloca i64, align 8
  %"2350" = alloca i64, align 8
  %"227_0" = alloca i64, align 8
  %"227_1" = alloca i64, align 8
  %"227_2" = alloca i64, align 8
  %"229_0" = alloca { i1, i64, i64, i64 }, align 8
  %"236_0" = alloca {}, align 8
  %"234_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"245_0" = alloca {}, align 8
  %"244_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"241_0" = alloca i64, align 8
  %"242_0" = alloca { i64, i64, i64 }, align 8
  %"243_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0377" = alloca i1, align 1
  %"1378" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"189_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"187_0" = alloca i1, align 1
  %"0383" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"192_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"196_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"194_0" = alloca i1, align 1
  %"275_0" = alloca {}, align 8
  %"262_0" = alloca i64, align 8
  %"262_2" = alloca i64, align 8
  %"262_1" = alloca i64, align 8
  %"274_0" = alloca { ptr, ptr, i64 }, align 8
  %"265_0" = alloca i64, align 8
  %"251_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0399" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"255_0" = alloca { i32, ptr }, align 8
  %"257_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0403" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"259_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"261_0" = alloca i64, align 8
  %"261_1" = alloca { i64, i64, i64 }, align 8
  %"270_0" = alloca i64, align 8
  %"267_0" = alloca i64, align 8
  %"271_0" = alloca i64, align 8
  %"268_0" = alloca i64, align 8
  %"263_0" = alloca i64, align 8
  %"264_0" = alloca { ptr, ptr, i64 }, align 8
  %"264_1" = alloca i64, align 8
  %"269_0" = alloca { ptr, ptr, i64 }, align 8
  %"269_1" = alloca i64, align 8
  %"272_0" = alloca i64, align 8
  %"272_1" = alloca i64, align 8
  %"273_0" = alloca { ptr, ptr, i64 }, align 8
  %"300_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0451" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"283_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"285_0" = alloca { i32, ptr }, align 8
  %"301_0" = alloca { ptr, ptr, i64 }, align 8
  %"301_1" = alloca i64, align 8
  %"302_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"302_1" = alloca { ptr, ptr, i64 }, align 8
  %"302_2" = alloca i64, align 8
  %"306_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"306_1" = alloca { ptr, ptr, i64 }, align 8
  %"306_2" = alloca i64, align 8
  %"304_0" = alloca { ptr, ptr, i64 }, align 8
  %"304_1" = alloca i64, align 8
  %"305_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"324_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"326_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0468" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"344_0" = alloca i64, align 8
  %"344_1" = alloca { ptr, ptr, i64 }, align 8
  %"357_0" = alloca { ptr, ptr, i64 }, align 8
  %"330_0" = alloca { i1, i64 }, align 8
  %"328_0" = alloca { ptr, ptr, i64 }, align 8
  %"340_0" = alloca i64, align 8
  %"328_1" = alloca i64, align 8
  %"329_0" = alloca i1, align 1
  %"0475" = alloca { i1, i64 }, align 8
  %"0477" = alloca i64, align 8
  %"332_0" = alloca i64, align 8
  %"334_0" = alloca { i1, i64 }, align 8
  %"0480" = alloca i64, align 8
  %"337_0" = alloca i64, align 8
  %"339_0" = alloca { i1, i64 }, align 8
  %"354_0" = alloca {}, align 8
  %"353_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"348_0" = alloca i64, align 8
  %"350_0" = alloca i64, align 8
  %"346_0" = alloca i64, align 8
  %"347_0" = alloca { ptr, ptr, i64 }, align 8
  %"347_1" = alloca i64, align 8
  %"351_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"352_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"361_0" = alloca {}, align 8
  %"360_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"0520" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1521" = alloca { ptr, ptr, i64 }, align 8
  %"2522" = alloca i64, align 8
  %"0526" = alloca { ptr, ptr, i64 }, align 8
  %"1527" = alloca i64, align 8
  %"308_0" = alloca { ptr, ptr, i64 }, align 8
  %"308_1" = alloca i64, align 8
  %"310_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0533" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1534" = alloca { ptr, ptr, i64 }, align 8
  %"2535" = alloca i64, align 8
  %"312_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"312_1" = alloca { ptr, ptr, i64 }, align 8
  %"312_2" = alloca i64, align 8
  %"321_0" = alloca i64, align 8
  %"323_0" = alloca i64, align 8
  %"319_0" = alloca i64, align 8
  %"314_0" = alloca i64, align 8
  %"314_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"318_0" = alloca i64, align 8
  %"320_0" = alloca { ptr, ptr, i64 }, align 8
  %"315_0" = alloca { ptr, ptr, i64 }, align 8
  %"315_1" = alloca i64, align 8
  %"316_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"317_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"368_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"369_0" = alloca { ptr, ptr, i64 }, align 8
  %"369_1" = alloca i64, align 8
  %"370_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"370_1" = alloca { ptr, ptr, i64 }, align 8
  %"370_2" = alloca i64, align 8
  %"374_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"374_1" = alloca { ptr, ptr, i64 }, align 8
  %"374_2" = alloca i64, align 8
  %"372_0" = alloca { ptr, ptr, i64 }, align 8
  %"372_1" = alloca i64, align 8
  %"373_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"392_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"394_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0578" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"411_0" = alloca i64, align 8
  %"411_1" = alloca { ptr, ptr, i64 }, align 8
  %"434_0" = alloca { ptr, ptr, i64 }, align 8
  %"398_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"407_0" = alloca i64, align 8
  %"396_0" = alloca { ptr, ptr, i64 }, align 8
  %"396_1" = alloca i64, align 8
  %"397_0" = alloca i1, align 1
  %"0586" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0588" = alloca { ptr, ptr, i64 }, align 8
  %"1589" = alloca i64, align 8
  %"400_0" = alloca { ptr, ptr, i64 }, align 8
  %"400_1" = alloca i64, align 8
  %"402_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0594" = alloca { ptr, ptr, i64 }, align 8
  %"1595" = alloca i64, align 8
  %"404_0" = alloca { ptr, ptr, i64 }, align 8
  %"404_1" = alloca i64, align 8
  %"406_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"431_0" = alloca {}, align 8
  %"430_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"425_0" = alloca i64, align 8
  %"427_0" = alloca i64, align 8
  %"413_0" = alloca i64, align 8
  %"414_0" = alloca { i1, i64 }, align 8
  %"414_1" = alloca { ptr, ptr, i64 }, align 8
  %"611_0" = alloca { ptr, ptr, i64 }, align 8
  %"611_1" = alloca i64, align 8
  %"615_0" = alloca i64, align 8
  %"613_0" = alloca i64, align 8
  %"616_0" = alloca i1, align 1
  %"617_0" = alloca { i1, i64 }, align 8
  %"617_1" = alloca { ptr, ptr, i64 }, align 8
  %"0617" = alloca { i1, i64 }, align 8
  %"1618" = alloca { ptr, ptr, i64 }, align 8
  %"0621" = alloca { ptr, ptr, i64 }, align 8
  %"1622" = alloca i64, align 8
  %"621_0" = alloca { ptr, ptr, i64 }, align 8
  %"621_1" = alloca i64, align 8
  %"623_0" = alloca { i1, i64 }, align 8
  %"0627" = alloca { ptr, ptr, i64 }, align 8
  %"1628" = alloca i64, align 8
  %"624_0" = alloca { ptr, ptr, i64 }, align 8
  %"624_1" = alloca i64, align 8
  %"626_0" = alloca { ptr, ptr, i64 }, align 8
  %"626_1" = alloca i64, align 8
  %"627_0" = alloca i64, align 8
  %"627_1" = alloca i64, align 8
  %"631_0" = alloca i64, align 8
  %"633_0" = alloca i64, align 8
  %"633_1" = alloca i64, align 8
  %"630_0" = alloca { i1, i64 }, align 8
  %"628_0" = alloca { ptr, ptr, i64 }, align 8
  %"428_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"415_0" = alloca i64, align 8
  %"0654" = alloca i64, align 8
  %"419_0" = alloca { i32, ptr }, align 8
  %"421_0" = alloca i64, align 8
  %"0659" = alloca i64, align 8
  %"423_0" = alloca i64, align 8
  %"429_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"438_0" = alloca {}, align 8
  %"436_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"637_0" = alloca { ptr, ptr, i64 }, align 8
  %"644_0" = alloca i64, align 8
  %"642_0" = alloca i64, align 8
  %"640_0" = alloca i64, align 8
  %"646_0" = alloca i64, align 8
  %"646_1" = alloca { ptr, ptr, i64 }, align 8
  %"649_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"648_0" = alloca i1, align 1
  %"0681" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0683" = alloca { ptr, ptr, i64 }, align 8
  %"652_0" = alloca { ptr, ptr, i64 }, align 8
  %"655_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0690" = alloca { ptr, ptr, i64 }, align 8
  %"656_0" = alloca { ptr, ptr, i64 }, align 8
  %"662_0" = alloca i64, align 8
  %"658_0" = alloca i64, align 8
  %"660_0" = alloca { ptr, ptr, i64 }, align 8
  %"660_1" = alloca i1, align 1
  %"661_0" = alloca { ptr, ptr, i64 }, align 8
  %"0702" = alloca { ptr, ptr, i64 }, align 8
  %"0704" = alloca { ptr, ptr, i64 }, align 8
  %"666_0" = alloca { ptr, ptr, i64 }, align 8
  %"668_0" = alloca { ptr, ptr, i64 }, align 8
  %"668_1" = alloca i64, align 8
  %"0713" = alloca { ptr, ptr, i64 }, align 8
  %"671_0" = alloca { ptr, ptr, i64 }, align 8
  %"663_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0728" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1729" = alloca { ptr, ptr, i64 }, align 8
  %"2730" = alloca i64, align 8
  %"0734" = alloca { ptr, ptr, i64 }, align 8
  %"1735" = alloca i64, align 8
  %"376_0" = alloca { ptr, ptr, i64 }, align 8
  %"376_1" = alloca i64, align 8
  %"378_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0741" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1742" = alloca { ptr, ptr, i64 }, align 8
  %"2743" = alloca i64, align 8
  %"380_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"380_1" = alloca { ptr, ptr, i64 }, align 8
  %"380_2" = alloca i64, align 8
  %"389_0" = alloca i64, align 8
  %"391_0" = alloca i64, align 8
  %"387_0" = alloca i64, align 8
  %"382_0" = alloca i64, align 8
  %"382_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"383_0" = alloca { ptr, ptr, i64 }, align 8
  %"383_1" = alloca i64, align 8
  %"384_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"385_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"386_0" = alloca i1, align 1
  %"388_0" = alloca { ptr, ptr, i64 }, align 8
  %"288_0" = alloca { ptr, ptr, i64 }, align 8
  %"288_1" = alloca { ptr, ptr, i64 }, align 8
  %"289_0" = alloca { ptr, i64 }, align 8
  %"291_0" = alloca i64, align 8
  %"448_0" = alloca i64, align 8
  %"451_0" = alloca i64, align 8
  %"451_1" = alloca i64, align 8
  %"453_0" = alloca i64, align 8
  %"0796" = alloca i64, align 8
  %"1797" = alloca i64, align 8
  %"460_0" = alloca i64, align 8
  %"460_1" = alloca i64, align 8
  %"466_0" = alloca i64, align 8
  %"466_1" = alloca i64, align 8
  %"457_0" = alloca i1, align 1
  %"525_0" = alloca i64, align 8
  %"456_1" = alloca i64, align 8
  %"455_0" = alloca ptr, align 8
  %"456_0" = alloca i64, align 8
  %"525_1" = alloca i64, align 8
  %"604_0" = alloca i64, align 8
  %"606_0" = alloca i64, align 8
  %"606_1" = alloca i64, align 8
  %"463_0" = alloca {}, align 8
  %"462_0" = alloca i64, align 8
  %"468_0" = alloca {}, align 8
  %"449_0" = alloca i1, align 1
  %"470_0" = alloca i64, align 8
  %"470_1" = alloca i64, align 8
  %"472_0" = alloca i64, align 8
  %"0840" = alloca i64, align 8
  %"1841" = alloca i64, align 8
  %"479_0" = alloca i64, align 8
  %"479_1" = alloca i64, align 8
  %"485_0" = alloca i64, align 8
  %"485_1" = alloca i64, align 8
  %"476_0" = alloca i1, align 1
  %"506_0" = alloca i64, align 8
  %"475_1" = alloca i64, align 8
  %"474_0" = alloca ptr, align 8
  %"475_0" = alloca i64, align 8
  %"506_1" = alloca i64, align 8
  %"607_0" = alloca i64, align 8
  %"609_0" = alloca i64, align 8
  %"609_1" = alloca i64, align 8
  %"482_0" = alloca {}, align 8
  %"481_0" = alloca i64, align 8
  %"487_0" = alloca {}, align 8
  %"489_0" = alloca i64, align 8
  %"492_0" = alloca i64, align 8
  %"493_0" = alloca i1, align 1
  %"490_0" = alloca i1, align 1
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 3, ptr %"446_0", align 8
  store i64 0, ptr %"444_0", align 8
  store i64 0, ptr %"442_0", align 8
  store i64 0, ptr %"440_0", align 8
  store i64 0, ptr %"366_0", align 8
  %array_size = mul i64 4, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"365_0", align 8
  store i64 0, ptr %"298_0", align 8
  %array_size1 = mul i64 4, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %5 = call ptr @heap_alloc(i64 %array_size1)
  %6 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %6, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %7 = insertvalue { ptr, ptr, i64 } poison, ptr %5, 0
  %8 = insertvalue { ptr, ptr, i64 } %7, ptr %6, 1
  %9 = insertvalue { ptr, ptr, i64 } %8, i64 0, 2
  store { ptr, ptr, i64 } %9, ptr %"297_0", align 8
  store i64 1, ptr %"295_0", align 8
  store i64 0, ptr %"293_0", align 8
  store i64 0, ptr %"175_0", align 8
  store { i64, i64, i64 } { i64 0, i64 4, i64 1 }, ptr %"173_0", align 8
  store i64 0, ptr %"12_0", align 8
  %array_size2 = mul i64 4, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %10 = call ptr @heap_alloc(i64 %array_size2)
  %11 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %11, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %12 = insertvalue { ptr, ptr, i64 } poison, ptr %10, 0
  %13 = insertvalue { ptr, ptr, i64 } %12, ptr %11, 1
  %14 = insertvalue { ptr, ptr, i64 } %13, i64 0, 2
  store { ptr, ptr, i64 } %14, ptr %"11_0", align 8
  %15 = call i64 @__hugr__.__tk2_helios_qalloc.543()
  store i64 %15, ptr %"4_0", align 8
  %"4_03" = load i64, ptr %"4_0", align 8
  %16 = call i64 @__hugr__.__tk2_helios_x.558(i64 %"4_03")
  store i64 %16, ptr %"6_0", align 8
  %17 = call i64 @__hugr__.__tk2_helios_qalloc.543()
  store i64 %17, ptr %"5_0", align 8
  %"6_04" = load i64, ptr %"6_0", align 8
  %"5_05" = load i64, ptr %"5_0", align 8
  store i64 %"6_04", ptr %"118_0", align 8
  store i64 %"5_05", ptr %"118_1", align 8
  br label %18

18:                                               ; preds = %entry_block
  %"118_06" = load i64, ptr %"118_0", align 8
  %"118_17" = load i64, ptr %"118_1", align 8
  store i64 %"118_06", ptr %"118_0", align 8
  store i64 %"118_17", ptr %"118_1", align 8
  %19 = call i64 @__hugr__.__tk2_helios_qalloc.543()
  store i64 %19, ptr %"120_0", align 8
  %"120_08" = load i64, ptr %"120_0", align 8
  %20 = call i64 @__hugr__.__tk2_helios_h.566(i64 %"120_08")
  store i64 %20, ptr %"121_0", align 8
  %"121_09" = load i64, ptr %"121_0", align 8
  %"118_110" = load i64, ptr %"118_1", align 8
  %21 = call { i64, i64 } @__hugr__.__tk2_helios_cx.577(i64 %"121_09", i64 %"118_110")
  %22 = extractvalue { i64, i64 } %21, 0
  %23 = extractvalue { i64, i64 } %21, 1
  store i64 %22, ptr %"122_0", align 8
  store i64 %23, ptr %"122_1", align 8
  %"118_011" = load i64, ptr %"118_0", align 8
  %"122_012" = load i64, ptr %"122_0", align 8
  %24 = call { i64, i64 } @__hugr__.__tk2_helios_cx.577(i64 %"118_011", i64 %"122_012")
  %25 = extractvalue { i64, i64 } %24, 0
  %26 = extractvalue { i64, i64 } %24, 1
  store i64 %25, ptr %"123_0", align 8
  store i64 %26, ptr %"123_1", align 8
  %"123_113" = load i64, ptr %"123_1", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"123_113")
  call void @___qfree(i64 %"123_113")
  store i64 %___lazy_measure, ptr %"124_0", align 8
  %"123_014" = load i64, ptr %"123_0", align 8
  %27 = call i64 @__hugr__.__tk2_helios_h.566(i64 %"123_014")
  store i64 %27, ptr %"126_0", align 8
  %"124_015" = load i64, ptr %"124_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"124_015")
  call void @___dec_future_refcount(i64 %"124_015")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"125_0", align 1
  %"125_016" = load i1, ptr %"125_0", align 1
  %"126_017" = load i64, ptr %"126_0", align 8
  %"122_118" = load i64, ptr %"122_1", align 8
  store i1 %"125_016", ptr %"125_0", align 1
  store i64 %"126_017", ptr %"126_0", align 8
  store i64 %"122_118", ptr %"122_1", align 8
  %"125_019" = load i1, ptr %"125_0", align 1
  %"126_020" = load i64, ptr %"126_0", align 8
  %"122_121" = load i64, ptr %"122_1", align 8
  switch i1 %"125_019", label %28 [
    i1 true, label %29
  ]

28:                                               ; preds = %18
  store i64 %"126_020", ptr %"135_0", align 8
  store i64 %"122_121", ptr %"135_1", align 8
  br label %33

29:                                               ; preds = %18
  store i64 %"126_020", ptr %"129_0", align 8
  store i64 %"122_121", ptr %"129_1", align 8
  br label %30

30:                                               ; preds = %29
  %"129_024" = load i64, ptr %"129_0", align 8
  %"129_125" = load i64, ptr %"129_1", align 8
  store i64 %"129_024", ptr %"129_0", align 8
  store i64 %"129_125", ptr %"129_1", align 8
  store {} undef, ptr %"132_0", align 1
  %"129_126" = load i64, ptr %"129_1", align 8
  %31 = call i64 @__hugr__.__tk2_helios_x.558(i64 %"129_126")
  store i64 %31, ptr %"131_0", align 8
  %"132_027" = load {}, ptr %"132_0", align 1
  %"129_028" = load i64, ptr %"129_0", align 8
  %"131_029" = load i64, ptr %"131_0", align 8
  store {} %"132_027", ptr %"132_0", align 1
  store i64 %"129_028", ptr %"129_0", align 8
  store i64 %"131_029", ptr %"131_0", align 8
  %"132_030" = load {}, ptr %"132_0", align 1
  %"129_031" = load i64, ptr %"129_0", align 8
  %"131_032" = load i64, ptr %"131_0", align 8
  switch i1 false, label %32 [
  ]

32:                                               ; preds = %30
  store i64 %"129_031", ptr %"140_0", align 8
  store i64 %"131_032", ptr %"140_1", align 8
  br label %35

33:                                               ; preds = %28
  %"135_033" = load i64, ptr %"135_0", align 8
  %"135_134" = load i64, ptr %"135_1", align 8
  store i64 %"135_033", ptr %"135_0", align 8
  store i64 %"135_134", ptr %"135_1", align 8
  store {} undef, ptr %"137_0", align 1
  %"137_035" = load {}, ptr %"137_0", align 1
  %"135_036" = load i64, ptr %"135_0", align 8
  %"135_137" = load i64, ptr %"135_1", align 8
  store {} %"137_035", ptr %"137_0", align 1
  store i64 %"135_036", ptr %"135_0", align 8
  store i64 %"135_137", ptr %"135_1", align 8
  %"137_038" = load {}, ptr %"137_0", align 1
  %"135_039" = load i64, ptr %"135_0", align 8
  %"135_140" = load i64, ptr %"135_1", align 8
  switch i1 false, label %34 [
  ]

34:                                               ; preds = %33
  store i64 %"135_039", ptr %"140_0", align 8
  store i64 %"135_140", ptr %"140_1", align 8
  br label %35

35:                                               ; preds = %34, %32
  %"140_041" = load i64, ptr %"140_0", align 8
  %"140_142" = load i64, ptr %"140_1", align 8
  store i64 %"140_041", ptr %"140_0", align 8
  store i64 %"140_142", ptr %"140_1", align 8
  %"140_043" = load i64, ptr %"140_0", align 8
  store i64 %"140_043", ptr %"144_0", align 8
  br label %42

36:                                               ; preds = %55
  %"163_090" = load i64, ptr %"163_0", align 8
  %"163_191" = load i64, ptr %"163_1", align 8
  store i64 %"163_090", ptr %"163_0", align 8
  store i64 %"163_191", ptr %"163_1", align 8
  store {} undef, ptr %"166_0", align 1
  %"163_192" = load i64, ptr %"163_1", align 8
  %37 = call i64 @__hugr__.__tk2_helios_z.598(i64 %"163_192")
  store i64 %37, ptr %"165_0", align 8
  %"166_093" = load {}, ptr %"166_0", align 1
  %"163_094" = load i64, ptr %"163_0", align 8
  %"165_095" = load i64, ptr %"165_0", align 8
  store {} %"166_093", ptr %"166_0", align 1
  store i64 %"163_094", ptr %"163_0", align 8
  store i64 %"165_095", ptr %"165_0", align 8
  %"166_096" = load {}, ptr %"166_0", align 1
  %"163_097" = load i64, ptr %"163_0", align 8
  %"165_098" = load i64, ptr %"165_0", align 8
  switch i1 false, label %38 [
  ]

38:                                               ; preds = %36
  store i64 %"163_097", ptr %"0", align 8
  store i64 %"165_098", ptr %"1", align 8
  br label %41

39:                                               ; preds = %54
  %"169_099" = load i64, ptr %"169_0", align 8
  %"169_1100" = load i64, ptr %"169_1", align 8
  store i64 %"169_099", ptr %"169_0", align 8
  store i64 %"169_1100", ptr %"169_1", align 8
  store {} undef, ptr %"171_0", align 1
  %"171_0101" = load {}, ptr %"171_0", align 1
  %"169_0102" = load i64, ptr %"169_0", align 8
  %"169_1103" = load i64, ptr %"169_1", align 8
  store {} %"171_0101", ptr %"171_0", align 1
  store i64 %"169_0102", ptr %"169_0", align 8
  store i64 %"169_1103", ptr %"169_1", align 8
  %"171_0104" = load {}, ptr %"171_0", align 1
  %"169_0105" = load i64, ptr %"169_0", align 8
  %"169_1106" = load i64, ptr %"169_1", align 8
  switch i1 false, label %40 [
  ]

40:                                               ; preds = %39
  store i64 %"169_0105", ptr %"0", align 8
  store i64 %"169_1106", ptr %"1", align 8
  br label %41

41:                                               ; preds = %40, %38
  %"022" = load i64, ptr %"0", align 8
  %"123" = load i64, ptr %"1", align 8
  store i64 %"022", ptr %"116_0", align 8
  store i64 %"123", ptr %"116_1", align 8
  %"116_0107" = load i64, ptr %"116_0", align 8
  call void @___qfree(i64 %"116_0107")
  %"116_1108" = load i64, ptr %"116_1", align 8
  %___lazy_measure109 = call i64 @___lazy_measure(i64 %"116_1108")
  call void @___qfree(i64 %"116_1108")
  store i64 %___lazy_measure109, ptr %"7_0", align 8
  %"7_0110" = load i64, ptr %"7_0", align 8
  %read_bool111 = call i1 @___read_future_bool(i64 %"7_0110")
  call void @___dec_future_refcount(i64 %"7_0110")
  %measure112 = select i1 %read_bool111, i1 true, i1 false
  store i1 %measure112, ptr %"8_0", align 1
  %"8_0113" = load i1, ptr %"8_0", align 1
  %tag_len = load i8, ptr @res_teleported.6A05404A.0, align 1
  %tag_len114 = zext i8 %tag_len to i64
  call void @print_bool(ptr @res_teleported.6A05404A.0, i64 %tag_len114, i1 %"8_0113")
  %"173_0115" = load { i64, i64, i64 }, ptr %"173_0", align 8
  %"11_0116" = load { ptr, ptr, i64 }, ptr %"11_0", align 8
  %"12_0117" = load i64, ptr %"12_0", align 8
  store { i64, i64, i64 } %"173_0115", ptr %"15_0", align 8
  store { ptr, ptr, i64 } %"11_0116", ptr %"15_1", align 8
  store i64 %"12_0117", ptr %"15_2", align 8
  br label %loop_body

42:                                               ; preds = %35
  %"144_046" = load i64, ptr %"144_0", align 8
  store i64 %"144_046", ptr %"144_0", align 8
  store ptr @__hugr__.helper.501, ptr %"146_0", align 8
  %"146_047" = load ptr, ptr %"146_0", align 8
  %"144_048" = load i64, ptr %"144_0", align 8
  %43 = call { i64, i64 } %"146_047"(i64 %"144_048")
  %44 = extractvalue { i64, i64 } %43, 0
  %45 = extractvalue { i64, i64 } %43, 1
  store i64 %44, ptr %"147_0", align 8
  store i64 %45, ptr %"147_1", align 8
  %"147_049" = load i64, ptr %"147_0", align 8
  store i64 %"147_049", ptr %"610_0", align 8
  %"610_050" = load i64, ptr %"610_0", align 8
  call void @___inc_future_refcount(i64 %"610_050")
  store i64 %"610_050", ptr %"635_0", align 8
  store i64 %"610_050", ptr %"635_1", align 8
  %"635_051" = load i64, ptr %"635_0", align 8
  %"635_152" = load i64, ptr %"635_1", align 8
  store i64 %"635_051", ptr %"538_0", align 8
  store i64 %"635_152", ptr %"538_1", align 8
  %"538_153" = load i64, ptr %"538_1", align 8
  %read_bool54 = call i1 @___read_future_bool(i64 %"538_153")
  call void @___dec_future_refcount(i64 %"538_153")
  %measure55 = select i1 %read_bool54, i1 true, i1 false
  store i1 %measure55, ptr %"148_0", align 1
  %"148_056" = load i1, ptr %"148_0", align 1
  %"538_057" = load i64, ptr %"538_0", align 8
  %"147_158" = load i64, ptr %"147_1", align 8
  store i1 %"148_056", ptr %"148_0", align 1
  store i64 %"538_057", ptr %"538_0", align 8
  store i64 %"147_158", ptr %"147_1", align 8
  %"148_059" = load i1, ptr %"148_0", align 1
  %"538_060" = load i64, ptr %"538_0", align 8
  %"147_161" = load i64, ptr %"147_1", align 8
  switch i1 %"148_059", label %46 [
    i1 true, label %47
  ]

46:                                               ; preds = %42
  store i64 %"538_060", ptr %"157_0", align 8
  store i64 %"147_161", ptr %"157_1", align 8
  br label %51

47:                                               ; preds = %42
  store i64 %"538_060", ptr %"151_0", align 8
  store i64 %"147_161", ptr %"151_1", align 8
  br label %48

48:                                               ; preds = %47
  %"151_064" = load i64, ptr %"151_0", align 8
  %"151_165" = load i64, ptr %"151_1", align 8
  store i64 %"151_064", ptr %"151_0", align 8
  store i64 %"151_165", ptr %"151_1", align 8
  store {} undef, ptr %"154_0", align 1
  %"151_166" = load i64, ptr %"151_1", align 8
  %49 = call i64 @__hugr__.__tk2_helios_x.558(i64 %"151_166")
  store i64 %49, ptr %"153_0", align 8
  %"154_067" = load {}, ptr %"154_0", align 1
  %"151_068" = load i64, ptr %"151_0", align 8
  %"153_069" = load i64, ptr %"153_0", align 8
  store {} %"154_067", ptr %"154_0", align 1
  store i64 %"151_068", ptr %"151_0", align 8
  store i64 %"153_069", ptr %"153_0", align 8
  %"154_070" = load {}, ptr %"154_0", align 1
  %"151_071" = load i64, ptr %"151_0", align 8
  %"153_072" = load i64, ptr %"153_0", align 8
  switch i1 false, label %50 [
  ]

50:                                               ; preds = %48
  store i64 %"151_071", ptr %"044", align 8
  store i64 %"153_072", ptr %"145", align 8
  br label %53

51:                                               ; preds = %46
  %"157_073" = load i64, ptr %"157_0", align 8
  %"157_174" = load i64, ptr %"157_1", align 8
  store i64 %"157_073", ptr %"157_0", align 8
  store i64 %"157_174", ptr %"157_1", align 8
  store {} undef, ptr %"159_0", align 1
  %"159_075" = load {}, ptr %"159_0", align 1
  %"157_076" = load i64, ptr %"157_0", align 8
  %"157_177" = load i64, ptr %"157_1", align 8
  store {} %"159_075", ptr %"159_0", align 1
  store i64 %"157_076", ptr %"157_0", align 8
  store i64 %"157_177", ptr %"157_1", align 8
  %"159_078" = load {}, ptr %"159_0", align 1
  %"157_079" = load i64, ptr %"157_0", align 8
  %"157_180" = load i64, ptr %"157_1", align 8
  switch i1 false, label %52 [
  ]

52:                                               ; preds = %51
  store i64 %"157_079", ptr %"044", align 8
  store i64 %"157_180", ptr %"145", align 8
  br label %53

53:                                               ; preds = %52, %50
  %"062" = load i64, ptr %"044", align 8
  %"163" = load i64, ptr %"145", align 8
  store i64 %"062", ptr %"142_0", align 8
  store i64 %"163", ptr %"142_1", align 8
  %"142_081" = load i64, ptr %"142_0", align 8
  %read_bool82 = call i1 @___read_future_bool(i64 %"142_081")
  call void @___dec_future_refcount(i64 %"142_081")
  %measure83 = select i1 %read_bool82, i1 true, i1 false
  store i1 %measure83, ptr %"161_0", align 1
  %"161_084" = load i1, ptr %"161_0", align 1
  %"142_185" = load i64, ptr %"142_1", align 8
  %"140_186" = load i64, ptr %"140_1", align 8
  store i1 %"161_084", ptr %"161_0", align 1
  store i64 %"142_185", ptr %"142_1", align 8
  store i64 %"140_186", ptr %"140_1", align 8
  %"161_087" = load i1, ptr %"161_0", align 1
  %"142_188" = load i64, ptr %"142_1", align 8
  %"140_189" = load i64, ptr %"140_1", align 8
  switch i1 %"161_087", label %54 [
    i1 true, label %55
  ]

54:                                               ; preds = %53
  store i64 %"142_188", ptr %"169_0", align 8
  store i64 %"140_189", ptr %"169_1", align 8
  br label %39

55:                                               ; preds = %53
  store i64 %"142_188", ptr %"163_0", align 8
  store i64 %"140_189", ptr %"163_1", align 8
  br label %36

loop_body:                                        ; preds = %124, %41
  %"15_0118" = load { i64, i64, i64 }, ptr %"15_0", align 8
  %"15_1119" = load { ptr, ptr, i64 }, ptr %"15_1", align 8
  %"15_2120" = load i64, ptr %"15_2", align 8
  store { i64, i64, i64 } %"15_0118", ptr %"15_0", align 8
  store { ptr, ptr, i64 } %"15_1119", ptr %"15_1", align 8
  store i64 %"15_2120", ptr %"15_2", align 8
  store i64 1, ptr %"113_0", align 8
  store i64 4, ptr %"111_0", align 8
  %"15_0121" = load { i64, i64, i64 }, ptr %"15_0", align 8
  %56 = extractvalue { i64, i64, i64 } %"15_0121", 0
  %57 = extractvalue { i64, i64, i64 } %"15_0121", 1
  %58 = extractvalue { i64, i64, i64 } %"15_0121", 2
  store i64 %56, ptr %"17_0", align 8
  store i64 %57, ptr %"17_1", align 8
  store i64 %58, ptr %"17_2", align 8
  %"17_0122" = load i64, ptr %"17_0", align 8
  %"111_0123" = load i64, ptr %"111_0", align 8
  %"113_0124" = load i64, ptr %"113_0", align 8
  %59 = insertvalue { i64, i64, i64 } poison, i64 %"17_0122", 0
  %60 = insertvalue { i64, i64, i64 } %59, i64 %"111_0123", 1
  %61 = insertvalue { i64, i64, i64 } %60, i64 %"113_0124", 2
  store { i64, i64, i64 } %61, ptr %"18_0", align 8
  %"18_0125" = load { i64, i64, i64 }, ptr %"18_0", align 8
  store { i64, i64, i64 } %"18_0125", ptr %"44_0", align 8
  br label %68

loop_out:                                         ; preds = %126
  %"14_0258" = load { ptr, ptr, i64 }, ptr %"14_0", align 8
  %"175_0259" = load i64, ptr %"175_0", align 8
  %array_ptr260 = extractvalue { ptr, ptr, i64 } %"14_0258", 0
  %array_mask_ptr261 = extractvalue { ptr, ptr, i64 } %"14_0258", 1
  %array_offset262 = extractvalue { ptr, ptr, i64 } %"14_0258", 2
  call void @__barray_check_bounds(i64 4, i64 %"175_0259")
  %62 = add i64 %"175_0259", %array_offset262
  call void @__barray_mask_borrow(ptr %array_mask_ptr261, i64 %62)
  %63 = getelementptr inbounds i64, ptr %array_ptr260, i64 %62
  %64 = load i64, ptr %63, align 8
  store { ptr, ptr, i64 } %"14_0258", ptr %"115_0", align 8
  store i64 %64, ptr %"115_1", align 8
  %"115_1263" = load i64, ptr %"115_1", align 8
  %65 = call i64 @__hugr__.__tk2_helios_h.566(i64 %"115_1263")
  store i64 %65, ptr %"177_0", align 8
  %"115_0264" = load { ptr, ptr, i64 }, ptr %"115_0", align 8
  %"444_0265" = load i64, ptr %"444_0", align 8
  %"177_0266" = load i64, ptr %"177_0", align 8
  %array_ptr267 = extractvalue { ptr, ptr, i64 } %"115_0264", 0
  %array_mask_ptr268 = extractvalue { ptr, ptr, i64 } %"115_0264", 1
  %array_offset269 = extractvalue { ptr, ptr, i64 } %"115_0264", 2
  call void @__barray_check_bounds(i64 4, i64 %"444_0265")
  %66 = add i64 %"444_0265", %array_offset269
  call void @__barray_mask_return(ptr %array_mask_ptr268, i64 %66)
  %67 = getelementptr inbounds i64, ptr %array_ptr267, i64 %66
  store i64 %"177_0266", ptr %67, align 8
  store { ptr, ptr, i64 } %"115_0264", ptr %"277_0", align 8
  %"293_0270" = load i64, ptr %"293_0", align 8
  %"295_0271" = load i64, ptr %"295_0", align 8
  %"446_0272" = load i64, ptr %"446_0", align 8
  %"277_0273" = load { ptr, ptr, i64 }, ptr %"277_0", align 8
  store i64 %"293_0270", ptr %"180_0", align 8
  store i64 %"295_0271", ptr %"180_1", align 8
  store i64 %"446_0272", ptr %"180_2", align 8
  store { ptr, ptr, i64 } %"277_0273", ptr %"180_3", align 8
  br label %127

68:                                               ; preds = %loop_body
  %"44_0127" = load { i64, i64, i64 }, ptr %"44_0", align 8
  store { i64, i64, i64 } %"44_0127", ptr %"44_0", align 8
  store i64 1, ptr %"51_0", align 8
  store i64 4, ptr %"49_0", align 8
  %"44_0128" = load { i64, i64, i64 }, ptr %"44_0", align 8
  %69 = extractvalue { i64, i64, i64 } %"44_0128", 0
  %70 = extractvalue { i64, i64, i64 } %"44_0128", 1
  %71 = extractvalue { i64, i64, i64 } %"44_0128", 2
  store i64 %69, ptr %"48_0", align 8
  store i64 %70, ptr %"48_1", align 8
  store i64 %71, ptr %"48_2", align 8
  store i1 true, ptr %"46_0", align 1
  %"46_0129" = load i1, ptr %"46_0", align 1
  %"48_0130" = load i64, ptr %"48_0", align 8
  %"51_0131" = load i64, ptr %"51_0", align 8
  %"49_0132" = load i64, ptr %"49_0", align 8
  store i1 %"46_0129", ptr %"46_0", align 1
  store i64 %"48_0130", ptr %"48_0", align 8
  store i64 %"51_0131", ptr %"51_0", align 8
  store i64 %"49_0132", ptr %"49_0", align 8
  %"46_0133" = load i1, ptr %"46_0", align 1
  %"48_0134" = load i64, ptr %"48_0", align 8
  %"51_0135" = load i64, ptr %"51_0", align 8
  %"49_0136" = load i64, ptr %"49_0", align 8
  switch i1 %"46_0133", label %72 [
    i1 true, label %73
  ]

72:                                               ; preds = %68
  store i64 %"48_0134", ptr %"65_0", align 8
  store i64 %"51_0135", ptr %"65_1", align 8
  store i64 %"49_0136", ptr %"65_2", align 8
  br label %78

73:                                               ; preds = %68
  store i64 %"48_0134", ptr %"55_0", align 8
  store i64 %"51_0135", ptr %"55_1", align 8
  store i64 %"49_0136", ptr %"55_2", align 8
  br label %74

74:                                               ; preds = %73
  %"55_0138" = load i64, ptr %"55_0", align 8
  %"55_1139" = load i64, ptr %"55_1", align 8
  %"55_2140" = load i64, ptr %"55_2", align 8
  store i64 %"55_0138", ptr %"55_0", align 8
  store i64 %"55_1139", ptr %"55_1", align 8
  store i64 %"55_2140", ptr %"55_2", align 8
  store {} undef, ptr %"62_0", align 1
  store i64 4, ptr %"60_0", align 8
  store i64 1, ptr %"58_0", align 8
  %"55_0141" = load i64, ptr %"55_0", align 8
  %"60_0142" = load i64, ptr %"60_0", align 8
  %75 = icmp sge i64 %"55_0141", %"60_0142"
  %76 = select i1 %75, i1 true, i1 false
  store i1 %76, ptr %"57_0", align 1
  %"62_0143" = load {}, ptr %"62_0", align 1
  %"57_0144" = load i1, ptr %"57_0", align 1
  %"55_0145" = load i64, ptr %"55_0", align 8
  %"58_0146" = load i64, ptr %"58_0", align 8
  %"60_0147" = load i64, ptr %"60_0", align 8
  store {} %"62_0143", ptr %"62_0", align 1
  store i1 %"57_0144", ptr %"57_0", align 1
  store i64 %"55_0145", ptr %"55_0", align 8
  store i64 %"58_0146", ptr %"58_0", align 8
  store i64 %"60_0147", ptr %"60_0", align 8
  %"62_0148" = load {}, ptr %"62_0", align 1
  %"57_0149" = load i1, ptr %"57_0", align 1
  %"55_0150" = load i64, ptr %"55_0", align 8
  %"58_0151" = load i64, ptr %"58_0", align 8
  %"60_0152" = load i64, ptr %"60_0", align 8
  switch i1 false, label %77 [
  ]

77:                                               ; preds = %74
  store i1 %"57_0149", ptr %"71_0", align 1
  store i64 %"55_0150", ptr %"71_1", align 8
  store i64 %"58_0151", ptr %"71_2", align 8
  store i64 %"60_0152", ptr %"71_3", align 8
  br label %82

78:                                               ; preds = %72
  %"65_0153" = load i64, ptr %"65_0", align 8
  %"65_1154" = load i64, ptr %"65_1", align 8
  %"65_2155" = load i64, ptr %"65_2", align 8
  store i64 %"65_0153", ptr %"65_0", align 8
  store i64 %"65_1154", ptr %"65_1", align 8
  store i64 %"65_2155", ptr %"65_2", align 8
  store {} undef, ptr %"68_0", align 1
  %"65_0156" = load i64, ptr %"65_0", align 8
  %"65_2157" = load i64, ptr %"65_2", align 8
  %79 = icmp sle i64 %"65_0156", %"65_2157"
  %80 = select i1 %79, i1 true, i1 false
  store i1 %80, ptr %"67_0", align 1
  %"68_0158" = load {}, ptr %"68_0", align 1
  %"67_0159" = load i1, ptr %"67_0", align 1
  %"65_0160" = load i64, ptr %"65_0", align 8
  %"65_1161" = load i64, ptr %"65_1", align 8
  %"65_2162" = load i64, ptr %"65_2", align 8
  store {} %"68_0158", ptr %"68_0", align 1
  store i1 %"67_0159", ptr %"67_0", align 1
  store i64 %"65_0160", ptr %"65_0", align 8
  store i64 %"65_1161", ptr %"65_1", align 8
  store i64 %"65_2162", ptr %"65_2", align 8
  %"68_0163" = load {}, ptr %"68_0", align 1
  %"67_0164" = load i1, ptr %"67_0", align 1
  %"65_0165" = load i64, ptr %"65_0", align 8
  %"65_1166" = load i64, ptr %"65_1", align 8
  %"65_2167" = load i64, ptr %"65_2", align 8
  switch i1 false, label %81 [
  ]

81:                                               ; preds = %78
  store i1 %"67_0164", ptr %"71_0", align 1
  store i64 %"65_0165", ptr %"71_1", align 8
  store i64 %"65_1166", ptr %"71_2", align 8
  store i64 %"65_2167", ptr %"71_3", align 8
  br label %82

82:                                               ; preds = %81, %77
  %"71_0168" = load i1, ptr %"71_0", align 1
  %"71_1169" = load i64, ptr %"71_1", align 8
  %"71_2170" = load i64, ptr %"71_2", align 8
  %"71_3171" = load i64, ptr %"71_3", align 8
  store i1 %"71_0168", ptr %"71_0", align 1
  store i64 %"71_1169", ptr %"71_1", align 8
  store i64 %"71_2170", ptr %"71_2", align 8
  store i64 %"71_3171", ptr %"71_3", align 8
  store i64 4, ptr %"89_0", align 8
  store i64 1, ptr %"87_0", align 8
  %"71_0172" = load i1, ptr %"71_0", align 1
  %"71_1173" = load i64, ptr %"71_1", align 8
  %"87_0174" = load i64, ptr %"87_0", align 8
  %"89_0175" = load i64, ptr %"89_0", align 8
  switch i1 %"71_0172", label %83 [
    i1 true, label %84
  ]

83:                                               ; preds = %82
  store i64 %"71_1173", ptr %"0178", align 8
  store i64 %"87_0174", ptr %"1179", align 8
  store i64 %"89_0175", ptr %"2", align 8
  br label %cond_73_case_0

84:                                               ; preds = %82
  store i64 %"71_1173", ptr %"0187", align 8
  store i64 %"87_0174", ptr %"1188", align 8
  store i64 %"89_0175", ptr %"2189", align 8
  br label %cond_73_case_1

85:                                               ; preds = %109
  store {} undef, ptr %"96_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"94_0", align 8
  %"96_0196" = load {}, ptr %"96_0", align 1
  %"94_0197" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"94_0", align 8
  store {} %"96_0196", ptr %"96_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"94_0197", ptr %"94_0", align 8
  %"96_0198" = load {}, ptr %"96_0", align 1
  %"94_0199" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"94_0", align 8
  switch i1 false, label %86 [
  ]

86:                                               ; preds = %85
  store { i1, { { i64, i64, i64 }, i64 } } %"94_0199", ptr %"0126", align 8
  br label %96

87:                                               ; preds = %105
  %"99_0200" = load i64, ptr %"99_0", align 8
  %"99_1201" = load i64, ptr %"99_1", align 8
  %"99_2202" = load i64, ptr %"99_2", align 8
  store i64 %"99_0200", ptr %"99_0", align 8
  store i64 %"99_1201", ptr %"99_1", align 8
  store i64 %"99_2202", ptr %"99_2", align 8
  store {} undef, ptr %"109_0", align 1
  store i64 4, ptr %"107_0", align 8
  store i64 1, ptr %"105_0", align 8
  %"99_0203" = load i64, ptr %"99_0", align 8
  %"105_0204" = load i64, ptr %"105_0", align 8
  %88 = add i64 %"99_0203", %"105_0204"
  store i64 %88, ptr %"101_0", align 8
  %"101_0205" = load i64, ptr %"101_0", align 8
  %"107_0206" = load i64, ptr %"107_0", align 8
  %"105_0207" = load i64, ptr %"105_0", align 8
  %89 = insertvalue { i64, i64, i64 } poison, i64 %"101_0205", 0
  %90 = insertvalue { i64, i64, i64 } %89, i64 %"107_0206", 1
  %91 = insertvalue { i64, i64, i64 } %90, i64 %"105_0207", 2
  store { i64, i64, i64 } %91, ptr %"102_0", align 8
  %"99_0208" = load i64, ptr %"99_0", align 8
  %"102_0209" = load { i64, i64, i64 }, ptr %"102_0", align 8
  %92 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"99_0208", 1
  %93 = insertvalue { { i64, i64, i64 }, i64 } %92, { i64, i64, i64 } %"102_0209", 0
  store { { i64, i64, i64 }, i64 } %93, ptr %"103_0", align 8
  %"103_0210" = load { { i64, i64, i64 }, i64 }, ptr %"103_0", align 8
  %94 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"103_0210", 1
  store { i1, { { i64, i64, i64 }, i64 } } %94, ptr %"104_0", align 8
  %"109_0211" = load {}, ptr %"109_0", align 1
  %"104_0212" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"104_0", align 8
  store {} %"109_0211", ptr %"109_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"104_0212", ptr %"104_0", align 8
  %"109_0213" = load {}, ptr %"109_0", align 1
  %"104_0214" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"104_0", align 8
  switch i1 false, label %95 [
  ]

95:                                               ; preds = %87
  store { i1, { { i64, i64, i64 }, i64 } } %"104_0214", ptr %"0126", align 8
  br label %96

96:                                               ; preds = %95, %86
  %"0137" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0126", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0137", ptr %"42_0", align 8
  %"42_0215" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"42_0", align 8
  %"15_1216" = load { ptr, ptr, i64 }, ptr %"15_1", align 8
  %"15_2217" = load i64, ptr %"15_2", align 8
  %97 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"42_0215", 0
  switch i1 %97, label %98 [
    i1 true, label %99
  ]

98:                                               ; preds = %96
  store { ptr, ptr, i64 } %"15_1216", ptr %"0224", align 8
  store i64 %"15_2217", ptr %"1225", align 8
  br label %cond_19_case_0

99:                                               ; preds = %96
  %100 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"42_0215", 1
  store { { i64, i64, i64 }, i64 } %100, ptr %"0231", align 8
  store { ptr, ptr, i64 } %"15_1216", ptr %"1232", align 8
  store i64 %"15_2217", ptr %"2233", align 8
  br label %cond_19_case_1

cond_73_case_0:                                   ; preds = %83
  %"0180" = load i64, ptr %"0178", align 8
  %"1181" = load i64, ptr %"1179", align 8
  %"2182" = load i64, ptr %"2", align 8
  store i64 %"0180", ptr %"75_0", align 8
  store i64 %"1181", ptr %"75_1", align 8
  store i64 %"2182", ptr %"75_2", align 8
  store i64 4, ptr %"80_0", align 8
  store i64 1, ptr %"78_0", align 8
  %"75_0183" = load i64, ptr %"75_0", align 8
  %"78_0184" = load i64, ptr %"78_0", align 8
  %"80_0185" = load i64, ptr %"80_0", align 8
  %101 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"75_0183", 1
  %102 = insertvalue { i1, i64, i64, i64 } %101, i64 %"78_0184", 2
  %103 = insertvalue { i1, i64, i64, i64 } %102, i64 %"80_0185", 3
  store { i1, i64, i64, i64 } %103, ptr %"77_0", align 8
  %"77_0186" = load { i1, i64, i64, i64 }, ptr %"77_0", align 8
  store { i1, i64, i64, i64 } %"77_0186", ptr %"0176", align 8
  br label %cond_exit_73

cond_73_case_1:                                   ; preds = %84
  %"0190" = load i64, ptr %"0187", align 8
  %"1191" = load i64, ptr %"1188", align 8
  %"2192" = load i64, ptr %"2189", align 8
  store i64 %"0190", ptr %"83_0", align 8
  store i64 %"1191", ptr %"83_1", align 8
  store i64 %"2192", ptr %"83_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"85_0", align 8
  %"85_0193" = load { i1, i64, i64, i64 }, ptr %"85_0", align 8
  store { i1, i64, i64, i64 } %"85_0193", ptr %"0176", align 8
  br label %cond_exit_73

cond_exit_73:                                     ; preds = %cond_73_case_1, %cond_73_case_0
  %"0177" = load { i1, i64, i64, i64 }, ptr %"0176", align 8
  store { i1, i64, i64, i64 } %"0177", ptr %"73_0", align 8
  %"73_0194" = load { i1, i64, i64, i64 }, ptr %"73_0", align 8
  store { i1, i64, i64, i64 } %"73_0194", ptr %"73_0", align 8
  %"73_0195" = load { i1, i64, i64, i64 }, ptr %"73_0", align 8
  %104 = extractvalue { i1, i64, i64, i64 } %"73_0195", 0
  switch i1 %104, label %105 [
    i1 true, label %109
  ]

105:                                              ; preds = %cond_exit_73
  %106 = extractvalue { i1, i64, i64, i64 } %"73_0195", 1
  %107 = extractvalue { i1, i64, i64, i64 } %"73_0195", 2
  %108 = extractvalue { i1, i64, i64, i64 } %"73_0195", 3
  store i64 %106, ptr %"99_0", align 8
  store i64 %107, ptr %"99_1", align 8
  store i64 %108, ptr %"99_2", align 8
  br label %87

109:                                              ; preds = %cond_exit_73
  br label %85

cond_19_case_0:                                   ; preds = %98
  %"0226" = load { ptr, ptr, i64 }, ptr %"0224", align 8
  %"1227" = load i64, ptr %"1225", align 8
  store { ptr, ptr, i64 } %"0226", ptr %"21_0", align 8
  store i64 %"1227", ptr %"21_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"23_0", align 8
  %"23_0228" = load { i1, { i64, i64, i64 } }, ptr %"23_0", align 8
  %"21_0229" = load { ptr, ptr, i64 }, ptr %"21_0", align 8
  %"21_1230" = load i64, ptr %"21_1", align 8
  store { i1, { i64, i64, i64 } } %"23_0228", ptr %"0218", align 8
  store { ptr, ptr, i64 } %"21_0229", ptr %"1219", align 8
  store i64 %"21_1230", ptr %"2220", align 8
  br label %cond_exit_19

cond_19_case_1:                                   ; preds = %99
  %"0234" = load { { i64, i64, i64 }, i64 }, ptr %"0231", align 8
  %"1235" = load { ptr, ptr, i64 }, ptr %"1232", align 8
  %"2236" = load i64, ptr %"2233", align 8
  store { { i64, i64, i64 }, i64 } %"0234", ptr %"26_0", align 8
  store { ptr, ptr, i64 } %"1235", ptr %"26_1", align 8
  store i64 %"2236", ptr %"26_2", align 8
  store i64 1, ptr %"40_0", align 8
  store i64 4, ptr %"38_0", align 8
  store i64 1, ptr %"35_0", align 8
  %"26_2237" = load i64, ptr %"26_2", align 8
  %"35_0238" = load i64, ptr %"35_0", align 8
  %110 = add i64 %"26_2237", %"35_0238"
  store i64 %110, ptr %"37_0", align 8
  %"26_2239" = load i64, ptr %"26_2", align 8
  store i64 %"26_2239", ptr %"33_0", align 8
  %111 = call i64 @__hugr__.__tk2_helios_qalloc.543()
  store i64 %111, ptr %"32_0", align 8
  %"26_1240" = load { ptr, ptr, i64 }, ptr %"26_1", align 8
  %"33_0241" = load i64, ptr %"33_0", align 8
  %"32_0242" = load i64, ptr %"32_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"26_1240", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"26_1240", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"26_1240", 2
  call void @__barray_check_bounds(i64 4, i64 %"33_0241")
  %112 = add i64 %"33_0241", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %112)
  %113 = getelementptr inbounds i64, ptr %array_ptr, i64 %112
  store i64 %"32_0242", ptr %113, align 8
  store { ptr, ptr, i64 } %"26_1240", ptr %"34_0", align 8
  %"26_0243" = load { { i64, i64, i64 }, i64 }, ptr %"26_0", align 8
  %114 = extractvalue { { i64, i64, i64 }, i64 } %"26_0243", 1
  %115 = extractvalue { { i64, i64, i64 }, i64 } %"26_0243", 0
  store i64 %114, ptr %"28_0", align 8
  store { i64, i64, i64 } %115, ptr %"28_1", align 8
  %"28_1244" = load { i64, i64, i64 }, ptr %"28_1", align 8
  %116 = extractvalue { i64, i64, i64 } %"28_1244", 0
  %117 = extractvalue { i64, i64, i64 } %"28_1244", 1
  %118 = extractvalue { i64, i64, i64 } %"28_1244", 2
  store i64 %116, ptr %"29_0", align 8
  store i64 %117, ptr %"29_1", align 8
  store i64 %118, ptr %"29_2", align 8
  %"29_0245" = load i64, ptr %"29_0", align 8
  %"38_0246" = load i64, ptr %"38_0", align 8
  %"40_0247" = load i64, ptr %"40_0", align 8
  %119 = insertvalue { i64, i64, i64 } poison, i64 %"29_0245", 0
  %120 = insertvalue { i64, i64, i64 } %119, i64 %"38_0246", 1
  %121 = insertvalue { i64, i64, i64 } %120, i64 %"40_0247", 2
  store { i64, i64, i64 } %121, ptr %"30_0", align 8
  %"30_0248" = load { i64, i64, i64 }, ptr %"30_0", align 8
  %122 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"30_0248", 1
  store { i1, { i64, i64, i64 } } %122, ptr %"31_0", align 8
  %"31_0249" = load { i1, { i64, i64, i64 } }, ptr %"31_0", align 8
  %"34_0250" = load { ptr, ptr, i64 }, ptr %"34_0", align 8
  %"37_0251" = load i64, ptr %"37_0", align 8
  store { i1, { i64, i64, i64 } } %"31_0249", ptr %"0218", align 8
  store { ptr, ptr, i64 } %"34_0250", ptr %"1219", align 8
  store i64 %"37_0251", ptr %"2220", align 8
  br label %cond_exit_19

cond_exit_19:                                     ; preds = %cond_19_case_1, %cond_19_case_0
  %"0221" = load { i1, { i64, i64, i64 } }, ptr %"0218", align 8
  %"1222" = load { ptr, ptr, i64 }, ptr %"1219", align 8
  %"2223" = load i64, ptr %"2220", align 8
  store { i1, { i64, i64, i64 } } %"0221", ptr %"19_0", align 8
  store { ptr, ptr, i64 } %"1222", ptr %"19_1", align 8
  store i64 %"2223", ptr %"19_2", align 8
  %"19_0252" = load { i1, { i64, i64, i64 } }, ptr %"19_0", align 8
  %"19_1253" = load { ptr, ptr, i64 }, ptr %"19_1", align 8
  %"19_2254" = load i64, ptr %"19_2", align 8
  store { i1, { i64, i64, i64 } } %"19_0252", ptr %"19_0", align 8
  store { ptr, ptr, i64 } %"19_1253", ptr %"19_1", align 8
  store i64 %"19_2254", ptr %"19_2", align 8
  %"19_0255" = load { i1, { i64, i64, i64 } }, ptr %"19_0", align 8
  %"19_1256" = load { ptr, ptr, i64 }, ptr %"19_1", align 8
  %"19_2257" = load i64, ptr %"19_2", align 8
  %123 = extractvalue { i1, { i64, i64, i64 } } %"19_0255", 0
  switch i1 %123, label %124 [
    i1 true, label %126
  ]

124:                                              ; preds = %cond_exit_19
  %125 = extractvalue { i1, { i64, i64, i64 } } %"19_0255", 1
  store { i64, i64, i64 } %125, ptr %"15_0", align 8
  store { ptr, ptr, i64 } %"19_1256", ptr %"15_1", align 8
  store i64 %"19_2257", ptr %"15_2", align 8
  br label %loop_body

126:                                              ; preds = %cond_exit_19
  store { ptr, ptr, i64 } %"19_1256", ptr %"14_0", align 8
  store i64 %"19_2257", ptr %"14_1", align 8
  br label %loop_out

127:                                              ; preds = %211, %loop_out
  %"180_0276" = load i64, ptr %"180_0", align 8
  %"180_1277" = load i64, ptr %"180_1", align 8
  %"180_2278" = load i64, ptr %"180_2", align 8
  %"180_3279" = load { ptr, ptr, i64 }, ptr %"180_3", align 8
  store i64 %"180_0276", ptr %"180_0", align 8
  store i64 %"180_1277", ptr %"180_1", align 8
  store i64 %"180_2278", ptr %"180_2", align 8
  store { ptr, ptr, i64 } %"180_3279", ptr %"180_3", align 8
  %"180_0280" = load i64, ptr %"180_0", align 8
  %"180_2281" = load i64, ptr %"180_2", align 8
  %"180_1282" = load i64, ptr %"180_1", align 8
  %128 = insertvalue { i64, i64, i64 } poison, i64 %"180_0280", 0
  %129 = insertvalue { i64, i64, i64 } %128, i64 %"180_2281", 1
  %130 = insertvalue { i64, i64, i64 } %129, i64 %"180_1282", 2
  store { i64, i64, i64 } %130, ptr %"182_0", align 8
  %"182_0283" = load { i64, i64, i64 }, ptr %"182_0", align 8
  store { i64, i64, i64 } %"182_0283", ptr %"199_0", align 8
  br label %143

131:                                              ; preds = %189
  %"249_0396" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"249_0", align 8
  %"249_1397" = load { ptr, ptr, i64 }, ptr %"249_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"249_0396", ptr %"249_0", align 8
  store { ptr, ptr, i64 } %"249_1397", ptr %"249_1", align 8
  store {} undef, ptr %"275_0", align 1
  store i64 1, ptr %"265_0", align 8
  %"249_0398" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"249_0", align 8
  %132 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"249_0398", 0
  switch i1 %132, label %133 [
    i1 true, label %134
  ]

133:                                              ; preds = %131
  br label %cond_251_case_0

134:                                              ; preds = %131
  %135 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"249_0398", 1
  store { { i64, i64, i64 }, i64 } %135, ptr %"0403", align 8
  br label %cond_251_case_1

136:                                              ; preds = %188
  %"0394" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0274", align 8
  %"1395" = load { ptr, ptr, i64 }, ptr %"1275", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0394", ptr %"178_0", align 8
  store { ptr, ptr, i64 } %"1395", ptr %"178_1", align 8
  %"178_1448" = load { ptr, ptr, i64 }, ptr %"178_1", align 8
  %"440_0449" = load i64, ptr %"440_0", align 8
  %137 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"178_1448", 0
  %138 = insertvalue { { ptr, ptr, i64 }, i64 } %137, i64 %"440_0449", 1
  store { { ptr, ptr, i64 }, i64 } %138, ptr %"300_0", align 8
  %"178_0450" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"178_0", align 8
  %139 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"178_0450", 0
  switch i1 %139, label %140 [
    i1 true, label %141
  ]

140:                                              ; preds = %136
  br label %cond_278_case_0

141:                                              ; preds = %136
  %142 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"178_0450", 1
  store { { i64, i64, i64 }, i64 } %142, ptr %"0451", align 8
  br label %cond_278_case_1

143:                                              ; preds = %127
  %"199_0285" = load { i64, i64, i64 }, ptr %"199_0", align 8
  store { i64, i64, i64 } %"199_0285", ptr %"199_0", align 8
  store i64 0, ptr %"202_0", align 8
  %"199_0286" = load { i64, i64, i64 }, ptr %"199_0", align 8
  %144 = extractvalue { i64, i64, i64 } %"199_0286", 0
  %145 = extractvalue { i64, i64, i64 } %"199_0286", 1
  %146 = extractvalue { i64, i64, i64 } %"199_0286", 2
  store i64 %144, ptr %"201_0", align 8
  store i64 %145, ptr %"201_1", align 8
  store i64 %146, ptr %"201_2", align 8
  %"201_2287" = load i64, ptr %"201_2", align 8
  %"202_0288" = load i64, ptr %"202_0", align 8
  %147 = icmp sge i64 %"201_2287", %"202_0288"
  %148 = select i1 %147, i1 true, i1 false
  store i1 %148, ptr %"204_0", align 1
  %"204_0289" = load i1, ptr %"204_0", align 1
  %"201_0290" = load i64, ptr %"201_0", align 8
  %"201_2291" = load i64, ptr %"201_2", align 8
  %"201_1292" = load i64, ptr %"201_1", align 8
  store i1 %"204_0289", ptr %"204_0", align 1
  store i64 %"201_0290", ptr %"201_0", align 8
  store i64 %"201_2291", ptr %"201_2", align 8
  store i64 %"201_1292", ptr %"201_1", align 8
  %"204_0293" = load i1, ptr %"204_0", align 1
  %"201_0294" = load i64, ptr %"201_0", align 8
  %"201_2295" = load i64, ptr %"201_2", align 8
  %"201_1296" = load i64, ptr %"201_1", align 8
  switch i1 %"204_0293", label %149 [
    i1 true, label %150
  ]

149:                                              ; preds = %143
  store i64 %"201_0294", ptr %"213_0", align 8
  store i64 %"201_2295", ptr %"213_1", align 8
  store i64 %"201_1296", ptr %"213_2", align 8
  br label %155

150:                                              ; preds = %143
  store i64 %"201_0294", ptr %"207_0", align 8
  store i64 %"201_2295", ptr %"207_1", align 8
  store i64 %"201_1296", ptr %"207_2", align 8
  br label %151

151:                                              ; preds = %150
  %"207_0298" = load i64, ptr %"207_0", align 8
  %"207_1299" = load i64, ptr %"207_1", align 8
  %"207_2300" = load i64, ptr %"207_2", align 8
  store i64 %"207_0298", ptr %"207_0", align 8
  store i64 %"207_1299", ptr %"207_1", align 8
  store i64 %"207_2300", ptr %"207_2", align 8
  store {} undef, ptr %"210_0", align 1
  %"207_0301" = load i64, ptr %"207_0", align 8
  %"207_2302" = load i64, ptr %"207_2", align 8
  %152 = icmp sge i64 %"207_0301", %"207_2302"
  %153 = select i1 %152, i1 true, i1 false
  store i1 %153, ptr %"209_0", align 1
  %"210_0303" = load {}, ptr %"210_0", align 1
  %"209_0304" = load i1, ptr %"209_0", align 1
  %"207_0305" = load i64, ptr %"207_0", align 8
  %"207_1306" = load i64, ptr %"207_1", align 8
  %"207_2307" = load i64, ptr %"207_2", align 8
  store {} %"210_0303", ptr %"210_0", align 1
  store i1 %"209_0304", ptr %"209_0", align 1
  store i64 %"207_0305", ptr %"207_0", align 8
  store i64 %"207_1306", ptr %"207_1", align 8
  store i64 %"207_2307", ptr %"207_2", align 8
  %"210_0308" = load {}, ptr %"210_0", align 1
  %"209_0309" = load i1, ptr %"209_0", align 1
  %"207_0310" = load i64, ptr %"207_0", align 8
  %"207_1311" = load i64, ptr %"207_1", align 8
  %"207_2312" = load i64, ptr %"207_2", align 8
  switch i1 false, label %154 [
  ]

154:                                              ; preds = %151
  store i1 %"209_0309", ptr %"219_0", align 1
  store i64 %"207_0310", ptr %"219_1", align 8
  store i64 %"207_1311", ptr %"219_2", align 8
  store i64 %"207_2312", ptr %"219_3", align 8
  br label %159

155:                                              ; preds = %149
  %"213_0313" = load i64, ptr %"213_0", align 8
  %"213_1314" = load i64, ptr %"213_1", align 8
  %"213_2315" = load i64, ptr %"213_2", align 8
  store i64 %"213_0313", ptr %"213_0", align 8
  store i64 %"213_1314", ptr %"213_1", align 8
  store i64 %"213_2315", ptr %"213_2", align 8
  store {} undef, ptr %"216_0", align 1
  %"213_0316" = load i64, ptr %"213_0", align 8
  %"213_2317" = load i64, ptr %"213_2", align 8
  %156 = icmp sle i64 %"213_0316", %"213_2317"
  %157 = select i1 %156, i1 true, i1 false
  store i1 %157, ptr %"215_0", align 1
  %"216_0318" = load {}, ptr %"216_0", align 1
  %"215_0319" = load i1, ptr %"215_0", align 1
  %"213_0320" = load i64, ptr %"213_0", align 8
  %"213_1321" = load i64, ptr %"213_1", align 8
  %"213_2322" = load i64, ptr %"213_2", align 8
  store {} %"216_0318", ptr %"216_0", align 1
  store i1 %"215_0319", ptr %"215_0", align 1
  store i64 %"213_0320", ptr %"213_0", align 8
  store i64 %"213_1321", ptr %"213_1", align 8
  store i64 %"213_2322", ptr %"213_2", align 8
  %"216_0323" = load {}, ptr %"216_0", align 1
  %"215_0324" = load i1, ptr %"215_0", align 1
  %"213_0325" = load i64, ptr %"213_0", align 8
  %"213_1326" = load i64, ptr %"213_1", align 8
  %"213_2327" = load i64, ptr %"213_2", align 8
  switch i1 false, label %158 [
  ]

158:                                              ; preds = %155
  store i1 %"215_0324", ptr %"219_0", align 1
  store i64 %"213_0325", ptr %"219_1", align 8
  store i64 %"213_1326", ptr %"219_2", align 8
  store i64 %"213_2327", ptr %"219_3", align 8
  br label %159

159:                                              ; preds = %158, %154
  %"219_0328" = load i1, ptr %"219_0", align 1
  %"219_1329" = load i64, ptr %"219_1", align 8
  %"219_2330" = load i64, ptr %"219_2", align 8
  %"219_3331" = load i64, ptr %"219_3", align 8
  store i1 %"219_0328", ptr %"219_0", align 1
  store i64 %"219_1329", ptr %"219_1", align 8
  store i64 %"219_2330", ptr %"219_2", align 8
  store i64 %"219_3331", ptr %"219_3", align 8
  %"219_0332" = load i1, ptr %"219_0", align 1
  %"219_1333" = load i64, ptr %"219_1", align 8
  %"219_2334" = load i64, ptr %"219_2", align 8
  %"219_3335" = load i64, ptr %"219_3", align 8
  switch i1 %"219_0332", label %160 [
    i1 true, label %161
  ]

160:                                              ; preds = %159
  store i64 %"219_1333", ptr %"0338", align 8
  store i64 %"219_2334", ptr %"1339", align 8
  store i64 %"219_3335", ptr %"2340", align 8
  br label %cond_221_case_0

161:                                              ; preds = %159
  store i64 %"219_1333", ptr %"0348", align 8
  store i64 %"219_2334", ptr %"1349", align 8
  store i64 %"219_3335", ptr %"2350", align 8
  br label %cond_221_case_1

162:                                              ; preds = %186
  store {} undef, ptr %"236_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"234_0", align 8
  %"236_0357" = load {}, ptr %"236_0", align 1
  %"234_0358" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"234_0", align 8
  store {} %"236_0357", ptr %"236_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"234_0358", ptr %"234_0", align 8
  %"236_0359" = load {}, ptr %"236_0", align 1
  %"234_0360" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"234_0", align 8
  switch i1 false, label %163 [
  ]

163:                                              ; preds = %162
  store { i1, { { i64, i64, i64 }, i64 } } %"234_0360", ptr %"0284", align 8
  br label %173

164:                                              ; preds = %182
  %"239_0361" = load i64, ptr %"239_0", align 8
  %"239_1362" = load i64, ptr %"239_1", align 8
  %"239_2363" = load i64, ptr %"239_2", align 8
  store i64 %"239_0361", ptr %"239_0", align 8
  store i64 %"239_1362", ptr %"239_1", align 8
  store i64 %"239_2363", ptr %"239_2", align 8
  store {} undef, ptr %"245_0", align 1
  %"239_0364" = load i64, ptr %"239_0", align 8
  %"239_1365" = load i64, ptr %"239_1", align 8
  %165 = add i64 %"239_0364", %"239_1365"
  store i64 %165, ptr %"241_0", align 8
  %"241_0366" = load i64, ptr %"241_0", align 8
  %"239_2367" = load i64, ptr %"239_2", align 8
  %"239_1368" = load i64, ptr %"239_1", align 8
  %166 = insertvalue { i64, i64, i64 } poison, i64 %"241_0366", 0
  %167 = insertvalue { i64, i64, i64 } %166, i64 %"239_2367", 1
  %168 = insertvalue { i64, i64, i64 } %167, i64 %"239_1368", 2
  store { i64, i64, i64 } %168, ptr %"242_0", align 8
  %"239_0369" = load i64, ptr %"239_0", align 8
  %"242_0370" = load { i64, i64, i64 }, ptr %"242_0", align 8
  %169 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"239_0369", 1
  %170 = insertvalue { { i64, i64, i64 }, i64 } %169, { i64, i64, i64 } %"242_0370", 0
  store { { i64, i64, i64 }, i64 } %170, ptr %"243_0", align 8
  %"243_0371" = load { { i64, i64, i64 }, i64 }, ptr %"243_0", align 8
  %171 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"243_0371", 1
  store { i1, { { i64, i64, i64 }, i64 } } %171, ptr %"244_0", align 8
  %"245_0372" = load {}, ptr %"245_0", align 1
  %"244_0373" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"244_0", align 8
  store {} %"245_0372", ptr %"245_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"244_0373", ptr %"244_0", align 8
  %"245_0374" = load {}, ptr %"245_0", align 1
  %"244_0375" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"244_0", align 8
  switch i1 false, label %172 [
  ]

172:                                              ; preds = %164
  store { i1, { { i64, i64, i64 }, i64 } } %"244_0375", ptr %"0284", align 8
  br label %173

173:                                              ; preds = %172, %163
  %"0297" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0284", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0297", ptr %"197_0", align 8
  %"197_0376" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"197_0", align 8
  %174 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"197_0376", 0
  switch i1 %174, label %175 [
    i1 true, label %176
  ]

175:                                              ; preds = %173
  br label %cond_183_case_0

176:                                              ; preds = %173
  %177 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"197_0376", 1
  store { { i64, i64, i64 }, i64 } %177, ptr %"0383", align 8
  br label %cond_183_case_1

cond_221_case_0:                                  ; preds = %160
  %"0341" = load i64, ptr %"0338", align 8
  %"1342" = load i64, ptr %"1339", align 8
  %"2343" = load i64, ptr %"2340", align 8
  store i64 %"0341", ptr %"223_0", align 8
  store i64 %"1342", ptr %"223_1", align 8
  store i64 %"2343", ptr %"223_2", align 8
  %"223_0344" = load i64, ptr %"223_0", align 8
  %"223_1345" = load i64, ptr %"223_1", align 8
  %"223_2346" = load i64, ptr %"223_2", align 8
  %178 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"223_0344", 1
  %179 = insertvalue { i1, i64, i64, i64 } %178, i64 %"223_1345", 2
  %180 = insertvalue { i1, i64, i64, i64 } %179, i64 %"223_2346", 3
  store { i1, i64, i64, i64 } %180, ptr %"225_0", align 8
  %"225_0347" = load { i1, i64, i64, i64 }, ptr %"225_0", align 8
  store { i1, i64, i64, i64 } %"225_0347", ptr %"0336", align 8
  br label %cond_exit_221

cond_221_case_1:                                  ; preds = %161
  %"0351" = load i64, ptr %"0348", align 8
  %"1352" = load i64, ptr %"1349", align 8
  %"2353" = load i64, ptr %"2350", align 8
  store i64 %"0351", ptr %"227_0", align 8
  store i64 %"1352", ptr %"227_1", align 8
  store i64 %"2353", ptr %"227_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"229_0", align 8
  %"229_0354" = load { i1, i64, i64, i64 }, ptr %"229_0", align 8
  store { i1, i64, i64, i64 } %"229_0354", ptr %"0336", align 8
  br label %cond_exit_221

cond_exit_221:                                    ; preds = %cond_221_case_1, %cond_221_case_0
  %"0337" = load { i1, i64, i64, i64 }, ptr %"0336", align 8
  store { i1, i64, i64, i64 } %"0337", ptr %"221_0", align 8
  %"221_0355" = load { i1, i64, i64, i64 }, ptr %"221_0", align 8
  store { i1, i64, i64, i64 } %"221_0355", ptr %"221_0", align 8
  %"221_0356" = load { i1, i64, i64, i64 }, ptr %"221_0", align 8
  %181 = extractvalue { i1, i64, i64, i64 } %"221_0356", 0
  switch i1 %181, label %182 [
    i1 true, label %186
  ]

182:                                              ; preds = %cond_exit_221
  %183 = extractvalue { i1, i64, i64, i64 } %"221_0356", 1
  %184 = extractvalue { i1, i64, i64, i64 } %"221_0356", 2
  %185 = extractvalue { i1, i64, i64, i64 } %"221_0356", 3
  store i64 %183, ptr %"239_0", align 8
  store i64 %184, ptr %"239_1", align 8
  store i64 %185, ptr %"239_2", align 8
  br label %164

186:                                              ; preds = %cond_exit_221
  br label %162

cond_183_case_0:                                  ; preds = %175
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"189_0", align 8
  store i1 false, ptr %"187_0", align 1
  %"187_0381" = load i1, ptr %"187_0", align 1
  %"189_0382" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"189_0", align 8
  store i1 %"187_0381", ptr %"0377", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"189_0382", ptr %"1378", align 8
  br label %cond_exit_183

cond_183_case_1:                                  ; preds = %176
  %"0384" = load { { i64, i64, i64 }, i64 }, ptr %"0383", align 8
  store { { i64, i64, i64 }, i64 } %"0384", ptr %"192_0", align 8
  %"192_0385" = load { { i64, i64, i64 }, i64 }, ptr %"192_0", align 8
  %187 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"192_0385", 1
  store { i1, { { i64, i64, i64 }, i64 } } %187, ptr %"196_0", align 8
  store i1 true, ptr %"194_0", align 1
  %"194_0386" = load i1, ptr %"194_0", align 1
  %"196_0387" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"196_0", align 8
  store i1 %"194_0386", ptr %"0377", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"196_0387", ptr %"1378", align 8
  br label %cond_exit_183

cond_exit_183:                                    ; preds = %cond_183_case_1, %cond_183_case_0
  %"0379" = load i1, ptr %"0377", align 1
  %"1380" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1378", align 8
  store i1 %"0379", ptr %"183_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1380", ptr %"183_1", align 8
  %"183_0388" = load i1, ptr %"183_0", align 1
  %"183_1389" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"183_1", align 8
  %"180_3390" = load { ptr, ptr, i64 }, ptr %"180_3", align 8
  store i1 %"183_0388", ptr %"183_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"183_1389", ptr %"183_1", align 8
  store { ptr, ptr, i64 } %"180_3390", ptr %"180_3", align 8
  %"183_0391" = load i1, ptr %"183_0", align 1
  %"183_1392" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"183_1", align 8
  %"180_3393" = load { ptr, ptr, i64 }, ptr %"180_3", align 8
  switch i1 %"183_0391", label %188 [
    i1 true, label %189
  ]

188:                                              ; preds = %cond_exit_183
  store { i1, { { i64, i64, i64 }, i64 } } %"183_1392", ptr %"0274", align 8
  store { ptr, ptr, i64 } %"180_3393", ptr %"1275", align 8
  br label %136

189:                                              ; preds = %cond_exit_183
  store { i1, { { i64, i64, i64 }, i64 } } %"183_1392", ptr %"249_0", align 8
  store { ptr, ptr, i64 } %"180_3393", ptr %"249_1", align 8
  br label %131

cond_251_case_0:                                  ; preds = %133
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"255_0", align 8
  %"255_0401" = load { i32, ptr }, ptr %"255_0", align 8
  %190 = extractvalue { i32, ptr } %"255_0401", 0
  %shift_code = add i32 %190, 1000
  %191 = extractvalue { i32, ptr } %"255_0401", 1
  call void @panic(i32 %shift_code, ptr %191)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"257_0", align 8
  %"257_0402" = load { { i64, i64, i64 }, i64 }, ptr %"257_0", align 8
  store { { i64, i64, i64 }, i64 } %"257_0402", ptr %"0399", align 8
  br label %cond_exit_251

cond_251_case_1:                                  ; preds = %134
  %"0404" = load { { i64, i64, i64 }, i64 }, ptr %"0403", align 8
  store { { i64, i64, i64 }, i64 } %"0404", ptr %"259_0", align 8
  %"259_0405" = load { { i64, i64, i64 }, i64 }, ptr %"259_0", align 8
  store { { i64, i64, i64 }, i64 } %"259_0405", ptr %"0399", align 8
  br label %cond_exit_251

cond_exit_251:                                    ; preds = %cond_251_case_1, %cond_251_case_0
  %"0400" = load { { i64, i64, i64 }, i64 }, ptr %"0399", align 8
  store { { i64, i64, i64 }, i64 } %"0400", ptr %"251_0", align 8
  %"251_0406" = load { { i64, i64, i64 }, i64 }, ptr %"251_0", align 8
  %192 = extractvalue { { i64, i64, i64 }, i64 } %"251_0406", 1
  %193 = extractvalue { { i64, i64, i64 }, i64 } %"251_0406", 0
  store i64 %192, ptr %"261_0", align 8
  store { i64, i64, i64 } %193, ptr %"261_1", align 8
  %"261_0407" = load i64, ptr %"261_0", align 8
  store i64 %"261_0407", ptr %"270_0", align 8
  %"261_0408" = load i64, ptr %"261_0", align 8
  %"265_0409" = load i64, ptr %"265_0", align 8
  %194 = add i64 %"261_0408", %"265_0409"
  store i64 %194, ptr %"267_0", align 8
  %"267_0410" = load i64, ptr %"267_0", align 8
  store i64 %"267_0410", ptr %"271_0", align 8
  %"267_0411" = load i64, ptr %"267_0", align 8
  store i64 %"267_0411", ptr %"268_0", align 8
  %"261_0412" = load i64, ptr %"261_0", align 8
  store i64 %"261_0412", ptr %"263_0", align 8
  %"249_1413" = load { ptr, ptr, i64 }, ptr %"249_1", align 8
  %"263_0414" = load i64, ptr %"263_0", align 8
  %array_ptr415 = extractvalue { ptr, ptr, i64 } %"249_1413", 0
  %array_mask_ptr416 = extractvalue { ptr, ptr, i64 } %"249_1413", 1
  %array_offset417 = extractvalue { ptr, ptr, i64 } %"249_1413", 2
  call void @__barray_check_bounds(i64 4, i64 %"263_0414")
  %195 = add i64 %"263_0414", %array_offset417
  call void @__barray_mask_borrow(ptr %array_mask_ptr416, i64 %195)
  %196 = getelementptr inbounds i64, ptr %array_ptr415, i64 %195
  %197 = load i64, ptr %196, align 8
  store { ptr, ptr, i64 } %"249_1413", ptr %"264_0", align 8
  store i64 %197, ptr %"264_1", align 8
  %"264_0418" = load { ptr, ptr, i64 }, ptr %"264_0", align 8
  %"268_0419" = load i64, ptr %"268_0", align 8
  %array_ptr420 = extractvalue { ptr, ptr, i64 } %"264_0418", 0
  %array_mask_ptr421 = extractvalue { ptr, ptr, i64 } %"264_0418", 1
  %array_offset422 = extractvalue { ptr, ptr, i64 } %"264_0418", 2
  call void @__barray_check_bounds(i64 4, i64 %"268_0419")
  %198 = add i64 %"268_0419", %array_offset422
  call void @__barray_mask_borrow(ptr %array_mask_ptr421, i64 %198)
  %199 = getelementptr inbounds i64, ptr %array_ptr420, i64 %198
  %200 = load i64, ptr %199, align 8
  store { ptr, ptr, i64 } %"264_0418", ptr %"269_0", align 8
  store i64 %200, ptr %"269_1", align 8
  %"264_1423" = load i64, ptr %"264_1", align 8
  %"269_1424" = load i64, ptr %"269_1", align 8
  %201 = call { i64, i64 } @__hugr__.__tk2_helios_cx.577(i64 %"264_1423", i64 %"269_1424")
  %202 = extractvalue { i64, i64 } %201, 0
  %203 = extractvalue { i64, i64 } %201, 1
  store i64 %202, ptr %"272_0", align 8
  store i64 %203, ptr %"272_1", align 8
  %"269_0425" = load { ptr, ptr, i64 }, ptr %"269_0", align 8
  %"270_0426" = load i64, ptr %"270_0", align 8
  %"272_0427" = load i64, ptr %"272_0", align 8
  %array_ptr428 = extractvalue { ptr, ptr, i64 } %"269_0425", 0
  %array_mask_ptr429 = extractvalue { ptr, ptr, i64 } %"269_0425", 1
  %array_offset430 = extractvalue { ptr, ptr, i64 } %"269_0425", 2
  call void @__barray_check_bounds(i64 4, i64 %"270_0426")
  %204 = add i64 %"270_0426", %array_offset430
  call void @__barray_mask_return(ptr %array_mask_ptr429, i64 %204)
  %205 = getelementptr inbounds i64, ptr %array_ptr428, i64 %204
  store i64 %"272_0427", ptr %205, align 8
  store { ptr, ptr, i64 } %"269_0425", ptr %"273_0", align 8
  %"273_0431" = load { ptr, ptr, i64 }, ptr %"273_0", align 8
  %"271_0432" = load i64, ptr %"271_0", align 8
  %"272_1433" = load i64, ptr %"272_1", align 8
  %array_ptr434 = extractvalue { ptr, ptr, i64 } %"273_0431", 0
  %array_mask_ptr435 = extractvalue { ptr, ptr, i64 } %"273_0431", 1
  %array_offset436 = extractvalue { ptr, ptr, i64 } %"273_0431", 2
  call void @__barray_check_bounds(i64 4, i64 %"271_0432")
  %206 = add i64 %"271_0432", %array_offset436
  call void @__barray_mask_return(ptr %array_mask_ptr435, i64 %206)
  %207 = getelementptr inbounds i64, ptr %array_ptr434, i64 %206
  store i64 %"272_1433", ptr %207, align 8
  store { ptr, ptr, i64 } %"273_0431", ptr %"274_0", align 8
  %"261_1437" = load { i64, i64, i64 }, ptr %"261_1", align 8
  %208 = extractvalue { i64, i64, i64 } %"261_1437", 0
  %209 = extractvalue { i64, i64, i64 } %"261_1437", 1
  %210 = extractvalue { i64, i64, i64 } %"261_1437", 2
  store i64 %208, ptr %"262_0", align 8
  store i64 %209, ptr %"262_1", align 8
  store i64 %210, ptr %"262_2", align 8
  %"275_0438" = load {}, ptr %"275_0", align 1
  %"262_0439" = load i64, ptr %"262_0", align 8
  %"262_2440" = load i64, ptr %"262_2", align 8
  %"262_1441" = load i64, ptr %"262_1", align 8
  %"274_0442" = load { ptr, ptr, i64 }, ptr %"274_0", align 8
  store {} %"275_0438", ptr %"275_0", align 1
  store i64 %"262_0439", ptr %"262_0", align 8
  store i64 %"262_2440", ptr %"262_2", align 8
  store i64 %"262_1441", ptr %"262_1", align 8
  store { ptr, ptr, i64 } %"274_0442", ptr %"274_0", align 8
  %"275_0443" = load {}, ptr %"275_0", align 1
  %"262_0444" = load i64, ptr %"262_0", align 8
  %"262_2445" = load i64, ptr %"262_2", align 8
  %"262_1446" = load i64, ptr %"262_1", align 8
  %"274_0447" = load { ptr, ptr, i64 }, ptr %"274_0", align 8
  switch i1 false, label %211 [
  ]

211:                                              ; preds = %cond_exit_251
  store i64 %"262_0444", ptr %"180_0", align 8
  store i64 %"262_2445", ptr %"180_1", align 8
  store i64 %"262_1446", ptr %"180_2", align 8
  store { ptr, ptr, i64 } %"274_0447", ptr %"180_3", align 8
  br label %127

cond_278_case_0:                                  ; preds = %140
  br label %cond_exit_278

cond_278_case_1:                                  ; preds = %141
  %"0452" = load { { i64, i64, i64 }, i64 }, ptr %"0451", align 8
  store { { i64, i64, i64 }, i64 } %"0452", ptr %"283_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"285_0", align 8
  %"285_0453" = load { i32, ptr }, ptr %"285_0", align 8
  %"283_0454" = load { { i64, i64, i64 }, i64 }, ptr %"283_0", align 8
  %212 = extractvalue { i32, ptr } %"285_0453", 0
  %shift_code455 = add i32 %212, 1000
  %213 = extractvalue { i32, ptr } %"285_0453", 1
  call void @panic(i32 %shift_code455, ptr %213)
  br label %cond_exit_278

cond_exit_278:                                    ; preds = %cond_278_case_1, %cond_278_case_0
  %"300_0456" = load { { ptr, ptr, i64 }, i64 }, ptr %"300_0", align 8
  %"297_0457" = load { ptr, ptr, i64 }, ptr %"297_0", align 8
  %"298_0458" = load i64, ptr %"298_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"300_0456", ptr %"302_0", align 8
  store { ptr, ptr, i64 } %"297_0457", ptr %"302_1", align 8
  store i64 %"298_0458", ptr %"302_2", align 8
  br label %loop_body460

loop_body460:                                     ; preds = %261, %cond_exit_278
  %"302_0461" = load { { ptr, ptr, i64 }, i64 }, ptr %"302_0", align 8
  %"302_1462" = load { ptr, ptr, i64 }, ptr %"302_1", align 8
  %"302_2463" = load i64, ptr %"302_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"302_0461", ptr %"302_0", align 8
  store { ptr, ptr, i64 } %"302_1462", ptr %"302_1", align 8
  store i64 %"302_2463", ptr %"302_2", align 8
  %"302_0464" = load { { ptr, ptr, i64 }, i64 }, ptr %"302_0", align 8
  %214 = extractvalue { { ptr, ptr, i64 }, i64 } %"302_0464", 0
  %215 = extractvalue { { ptr, ptr, i64 }, i64 } %"302_0464", 1
  store { ptr, ptr, i64 } %214, ptr %"304_0", align 8
  store i64 %215, ptr %"304_1", align 8
  %"304_0465" = load { ptr, ptr, i64 }, ptr %"304_0", align 8
  %"304_1466" = load i64, ptr %"304_1", align 8
  %216 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"304_0465", 0
  %217 = insertvalue { { ptr, ptr, i64 }, i64 } %216, i64 %"304_1466", 1
  store { { ptr, ptr, i64 }, i64 } %217, ptr %"305_0", align 8
  %"305_0467" = load { { ptr, ptr, i64 }, i64 }, ptr %"305_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"305_0467", ptr %"326_0", align 8
  br label %220

loop_out459:                                      ; preds = %263
  %"301_0564" = load { ptr, ptr, i64 }, ptr %"301_0", align 8
  %"442_0565" = load i64, ptr %"442_0", align 8
  %218 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"301_0564", 0
  %219 = insertvalue { { ptr, ptr, i64 }, i64 } %218, i64 %"442_0565", 1
  store { { ptr, ptr, i64 }, i64 } %219, ptr %"368_0", align 8
  %"368_0566" = load { { ptr, ptr, i64 }, i64 }, ptr %"368_0", align 8
  %"365_0567" = load { ptr, ptr, i64 }, ptr %"365_0", align 8
  %"366_0568" = load i64, ptr %"366_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"368_0566", ptr %"370_0", align 8
  store { ptr, ptr, i64 } %"365_0567", ptr %"370_1", align 8
  store i64 %"366_0568", ptr %"370_2", align 8
  br label %loop_body570

220:                                              ; preds = %loop_body460
  %"326_0469" = load { { ptr, ptr, i64 }, i64 }, ptr %"326_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"326_0469", ptr %"326_0", align 8
  store i64 4, ptr %"340_0", align 8
  %"326_0470" = load { { ptr, ptr, i64 }, i64 }, ptr %"326_0", align 8
  %221 = extractvalue { { ptr, ptr, i64 }, i64 } %"326_0470", 0
  %222 = extractvalue { { ptr, ptr, i64 }, i64 } %"326_0470", 1
  store { ptr, ptr, i64 } %221, ptr %"328_0", align 8
  store i64 %222, ptr %"328_1", align 8
  %"328_1471" = load i64, ptr %"328_1", align 8
  %"340_0472" = load i64, ptr %"340_0", align 8
  %223 = icmp slt i64 %"328_1471", %"340_0472"
  %224 = select i1 %223, i1 true, i1 false
  store i1 %224, ptr %"329_0", align 1
  %"329_0473" = load i1, ptr %"329_0", align 1
  %"328_1474" = load i64, ptr %"328_1", align 8
  switch i1 %"329_0473", label %225 [
    i1 true, label %226
  ]

225:                                              ; preds = %220
  store i64 %"328_1474", ptr %"0477", align 8
  br label %cond_330_case_0

226:                                              ; preds = %220
  store i64 %"328_1474", ptr %"0480", align 8
  br label %cond_330_case_1

227:                                              ; preds = %248
  %"344_0489" = load i64, ptr %"344_0", align 8
  %"344_1490" = load { ptr, ptr, i64 }, ptr %"344_1", align 8
  store i64 %"344_0489", ptr %"344_0", align 8
  store { ptr, ptr, i64 } %"344_1490", ptr %"344_1", align 8
  store {} undef, ptr %"354_0", align 1
  store i64 1, ptr %"348_0", align 8
  %"344_0491" = load i64, ptr %"344_0", align 8
  %"348_0492" = load i64, ptr %"348_0", align 8
  %228 = add i64 %"344_0491", %"348_0492"
  store i64 %228, ptr %"350_0", align 8
  %"344_0493" = load i64, ptr %"344_0", align 8
  store i64 %"344_0493", ptr %"346_0", align 8
  %"344_1494" = load { ptr, ptr, i64 }, ptr %"344_1", align 8
  %"346_0495" = load i64, ptr %"346_0", align 8
  %array_ptr496 = extractvalue { ptr, ptr, i64 } %"344_1494", 0
  %array_mask_ptr497 = extractvalue { ptr, ptr, i64 } %"344_1494", 1
  %array_offset498 = extractvalue { ptr, ptr, i64 } %"344_1494", 2
  call void @__barray_check_bounds(i64 4, i64 %"346_0495")
  %229 = add i64 %"346_0495", %array_offset498
  call void @__barray_mask_borrow(ptr %array_mask_ptr497, i64 %229)
  %230 = getelementptr inbounds i64, ptr %array_ptr496, i64 %229
  %231 = load i64, ptr %230, align 8
  store { ptr, ptr, i64 } %"344_1494", ptr %"347_0", align 8
  store i64 %231, ptr %"347_1", align 8
  %"347_0499" = load { ptr, ptr, i64 }, ptr %"347_0", align 8
  %"350_0500" = load i64, ptr %"350_0", align 8
  %232 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"347_0499", 0
  %233 = insertvalue { { ptr, ptr, i64 }, i64 } %232, i64 %"350_0500", 1
  store { { ptr, ptr, i64 }, i64 } %233, ptr %"351_0", align 8
  %"347_1501" = load i64, ptr %"347_1", align 8
  %"351_0502" = load { { ptr, ptr, i64 }, i64 }, ptr %"351_0", align 8
  %234 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"347_1501", 1
  %235 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %234, { { ptr, ptr, i64 }, i64 } %"351_0502", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %235, ptr %"352_0", align 8
  %"352_0503" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"352_0", align 8
  %236 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"352_0503", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %236, ptr %"353_0", align 8
  %"354_0504" = load {}, ptr %"354_0", align 1
  %"353_0505" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"353_0", align 8
  store {} %"354_0504", ptr %"354_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"353_0505", ptr %"353_0", align 8
  %"354_0506" = load {}, ptr %"354_0", align 1
  %"353_0507" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"353_0", align 8
  switch i1 false, label %237 [
  ]

237:                                              ; preds = %227
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"353_0507", ptr %"0468", align 8
  br label %240

238:                                              ; preds = %247
  %"357_0508" = load { ptr, ptr, i64 }, ptr %"357_0", align 8
  store { ptr, ptr, i64 } %"357_0508", ptr %"357_0", align 8
  store {} undef, ptr %"361_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"360_0", align 8
  %"357_0509" = load { ptr, ptr, i64 }, ptr %"357_0", align 8
  %array_ptr510 = extractvalue { ptr, ptr, i64 } %"357_0509", 0
  %array_mask_ptr511 = extractvalue { ptr, ptr, i64 } %"357_0509", 1
  %array_offset512 = extractvalue { ptr, ptr, i64 } %"357_0509", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr511, i64 %array_offset512, i64 4)
  call void @heap_free(ptr %array_ptr510)
  call void @heap_free(ptr %array_mask_ptr511)
  %"361_0513" = load {}, ptr %"361_0", align 1
  %"360_0514" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"360_0", align 8
  store {} %"361_0513", ptr %"361_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"360_0514", ptr %"360_0", align 8
  %"361_0515" = load {}, ptr %"361_0", align 1
  %"360_0516" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"360_0", align 8
  switch i1 false, label %239 [
  ]

239:                                              ; preds = %238
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"360_0516", ptr %"0468", align 8
  br label %240

240:                                              ; preds = %239, %237
  %"0488" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0468", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0488", ptr %"324_0", align 8
  %"324_0517" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"324_0", align 8
  %"302_1518" = load { ptr, ptr, i64 }, ptr %"302_1", align 8
  %"302_2519" = load i64, ptr %"302_2", align 8
  %241 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"324_0517", 0
  switch i1 %241, label %242 [
    i1 true, label %243
  ]

242:                                              ; preds = %240
  store { ptr, ptr, i64 } %"302_1518", ptr %"0526", align 8
  store i64 %"302_2519", ptr %"1527", align 8
  br label %cond_306_case_0

243:                                              ; preds = %240
  %244 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"324_0517", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %244, ptr %"0533", align 8
  store { ptr, ptr, i64 } %"302_1518", ptr %"1534", align 8
  store i64 %"302_2519", ptr %"2535", align 8
  br label %cond_306_case_1

cond_330_case_0:                                  ; preds = %225
  %"0478" = load i64, ptr %"0477", align 8
  store i64 %"0478", ptr %"332_0", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"334_0", align 8
  %"334_0479" = load { i1, i64 }, ptr %"334_0", align 8
  store { i1, i64 } %"334_0479", ptr %"0475", align 8
  br label %cond_exit_330

cond_330_case_1:                                  ; preds = %226
  %"0481" = load i64, ptr %"0480", align 8
  store i64 %"0481", ptr %"337_0", align 8
  %"337_0482" = load i64, ptr %"337_0", align 8
  %245 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"337_0482", 1
  store { i1, i64 } %245, ptr %"339_0", align 8
  %"339_0483" = load { i1, i64 }, ptr %"339_0", align 8
  store { i1, i64 } %"339_0483", ptr %"0475", align 8
  br label %cond_exit_330

cond_exit_330:                                    ; preds = %cond_330_case_1, %cond_330_case_0
  %"0476" = load { i1, i64 }, ptr %"0475", align 8
  store { i1, i64 } %"0476", ptr %"330_0", align 8
  %"330_0484" = load { i1, i64 }, ptr %"330_0", align 8
  %"328_0485" = load { ptr, ptr, i64 }, ptr %"328_0", align 8
  store { i1, i64 } %"330_0484", ptr %"330_0", align 8
  store { ptr, ptr, i64 } %"328_0485", ptr %"328_0", align 8
  %"330_0486" = load { i1, i64 }, ptr %"330_0", align 8
  %"328_0487" = load { ptr, ptr, i64 }, ptr %"328_0", align 8
  %246 = extractvalue { i1, i64 } %"330_0486", 0
  switch i1 %246, label %247 [
    i1 true, label %248
  ]

247:                                              ; preds = %cond_exit_330
  store { ptr, ptr, i64 } %"328_0487", ptr %"357_0", align 8
  br label %238

248:                                              ; preds = %cond_exit_330
  %249 = extractvalue { i1, i64 } %"330_0486", 1
  store i64 %249, ptr %"344_0", align 8
  store { ptr, ptr, i64 } %"328_0487", ptr %"344_1", align 8
  br label %227

cond_306_case_0:                                  ; preds = %242
  %"0528" = load { ptr, ptr, i64 }, ptr %"0526", align 8
  %"1529" = load i64, ptr %"1527", align 8
  store { ptr, ptr, i64 } %"0528", ptr %"308_0", align 8
  store i64 %"1529", ptr %"308_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"310_0", align 8
  %"310_0530" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"310_0", align 8
  %"308_0531" = load { ptr, ptr, i64 }, ptr %"308_0", align 8
  %"308_1532" = load i64, ptr %"308_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"310_0530", ptr %"0520", align 8
  store { ptr, ptr, i64 } %"308_0531", ptr %"1521", align 8
  store i64 %"308_1532", ptr %"2522", align 8
  br label %cond_exit_306

cond_306_case_1:                                  ; preds = %243
  %"0536" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0533", align 8
  %"1537" = load { ptr, ptr, i64 }, ptr %"1534", align 8
  %"2538" = load i64, ptr %"2535", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0536", ptr %"312_0", align 8
  store { ptr, ptr, i64 } %"1537", ptr %"312_1", align 8
  store i64 %"2538", ptr %"312_2", align 8
  store i64 1, ptr %"321_0", align 8
  %"312_2539" = load i64, ptr %"312_2", align 8
  %"321_0540" = load i64, ptr %"321_0", align 8
  %250 = add i64 %"312_2539", %"321_0540"
  store i64 %250, ptr %"323_0", align 8
  %"312_2541" = load i64, ptr %"312_2", align 8
  store i64 %"312_2541", ptr %"319_0", align 8
  %"312_0542" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"312_0", align 8
  %251 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"312_0542", 1
  %252 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"312_0542", 0
  store i64 %251, ptr %"314_0", align 8
  store { { ptr, ptr, i64 }, i64 } %252, ptr %"314_1", align 8
  %"314_0543" = load i64, ptr %"314_0", align 8
  %___lazy_measure544 = call i64 @___lazy_measure(i64 %"314_0543")
  call void @___qfree(i64 %"314_0543")
  store i64 %___lazy_measure544, ptr %"318_0", align 8
  %"312_1545" = load { ptr, ptr, i64 }, ptr %"312_1", align 8
  %"319_0546" = load i64, ptr %"319_0", align 8
  %"318_0547" = load i64, ptr %"318_0", align 8
  %array_ptr548 = extractvalue { ptr, ptr, i64 } %"312_1545", 0
  %array_mask_ptr549 = extractvalue { ptr, ptr, i64 } %"312_1545", 1
  %array_offset550 = extractvalue { ptr, ptr, i64 } %"312_1545", 2
  call void @__barray_check_bounds(i64 4, i64 %"319_0546")
  %253 = add i64 %"319_0546", %array_offset550
  call void @__barray_mask_return(ptr %array_mask_ptr549, i64 %253)
  %254 = getelementptr inbounds i64, ptr %array_ptr548, i64 %253
  store i64 %"318_0547", ptr %254, align 8
  store { ptr, ptr, i64 } %"312_1545", ptr %"320_0", align 8
  %"314_1551" = load { { ptr, ptr, i64 }, i64 }, ptr %"314_1", align 8
  %255 = extractvalue { { ptr, ptr, i64 }, i64 } %"314_1551", 0
  %256 = extractvalue { { ptr, ptr, i64 }, i64 } %"314_1551", 1
  store { ptr, ptr, i64 } %255, ptr %"315_0", align 8
  store i64 %256, ptr %"315_1", align 8
  %"315_0552" = load { ptr, ptr, i64 }, ptr %"315_0", align 8
  %"315_1553" = load i64, ptr %"315_1", align 8
  %257 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"315_0552", 0
  %258 = insertvalue { { ptr, ptr, i64 }, i64 } %257, i64 %"315_1553", 1
  store { { ptr, ptr, i64 }, i64 } %258, ptr %"316_0", align 8
  %"316_0554" = load { { ptr, ptr, i64 }, i64 }, ptr %"316_0", align 8
  %259 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"316_0554", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %259, ptr %"317_0", align 8
  %"317_0555" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"317_0", align 8
  %"320_0556" = load { ptr, ptr, i64 }, ptr %"320_0", align 8
  %"323_0557" = load i64, ptr %"323_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"317_0555", ptr %"0520", align 8
  store { ptr, ptr, i64 } %"320_0556", ptr %"1521", align 8
  store i64 %"323_0557", ptr %"2522", align 8
  br label %cond_exit_306

cond_exit_306:                                    ; preds = %cond_306_case_1, %cond_306_case_0
  %"0523" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0520", align 8
  %"1524" = load { ptr, ptr, i64 }, ptr %"1521", align 8
  %"2525" = load i64, ptr %"2522", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0523", ptr %"306_0", align 8
  store { ptr, ptr, i64 } %"1524", ptr %"306_1", align 8
  store i64 %"2525", ptr %"306_2", align 8
  %"306_0558" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"306_0", align 8
  %"306_1559" = load { ptr, ptr, i64 }, ptr %"306_1", align 8
  %"306_2560" = load i64, ptr %"306_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"306_0558", ptr %"306_0", align 8
  store { ptr, ptr, i64 } %"306_1559", ptr %"306_1", align 8
  store i64 %"306_2560", ptr %"306_2", align 8
  %"306_0561" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"306_0", align 8
  %"306_1562" = load { ptr, ptr, i64 }, ptr %"306_1", align 8
  %"306_2563" = load i64, ptr %"306_2", align 8
  %260 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"306_0561", 0
  switch i1 %260, label %261 [
    i1 true, label %263
  ]

261:                                              ; preds = %cond_exit_306
  %262 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"306_0561", 1
  store { { ptr, ptr, i64 }, i64 } %262, ptr %"302_0", align 8
  store { ptr, ptr, i64 } %"306_1562", ptr %"302_1", align 8
  store i64 %"306_2563", ptr %"302_2", align 8
  br label %loop_body460

263:                                              ; preds = %cond_exit_306
  store { ptr, ptr, i64 } %"306_1562", ptr %"301_0", align 8
  store i64 %"306_2563", ptr %"301_1", align 8
  br label %loop_out459

loop_body570:                                     ; preds = %358, %loop_out459
  %"370_0571" = load { { ptr, ptr, i64 }, i64 }, ptr %"370_0", align 8
  %"370_1572" = load { ptr, ptr, i64 }, ptr %"370_1", align 8
  %"370_2573" = load i64, ptr %"370_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"370_0571", ptr %"370_0", align 8
  store { ptr, ptr, i64 } %"370_1572", ptr %"370_1", align 8
  store i64 %"370_2573", ptr %"370_2", align 8
  %"370_0574" = load { { ptr, ptr, i64 }, i64 }, ptr %"370_0", align 8
  %264 = extractvalue { { ptr, ptr, i64 }, i64 } %"370_0574", 0
  %265 = extractvalue { { ptr, ptr, i64 }, i64 } %"370_0574", 1
  store { ptr, ptr, i64 } %264, ptr %"372_0", align 8
  store i64 %265, ptr %"372_1", align 8
  %"372_0575" = load { ptr, ptr, i64 }, ptr %"372_0", align 8
  %"372_1576" = load i64, ptr %"372_1", align 8
  %266 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"372_0575", 0
  %267 = insertvalue { { ptr, ptr, i64 }, i64 } %266, i64 %"372_1576", 1
  store { { ptr, ptr, i64 }, i64 } %267, ptr %"373_0", align 8
  %"373_0577" = load { { ptr, ptr, i64 }, i64 }, ptr %"373_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"373_0577", ptr %"394_0", align 8
  br label %281

loop_out569:                                      ; preds = %360
  %"369_0773" = load { ptr, ptr, i64 }, ptr %"369_0", align 8
  %array_ptr774 = extractvalue { ptr, ptr, i64 } %"369_0773", 0
  %array_mask_ptr775 = extractvalue { ptr, ptr, i64 } %"369_0773", 1
  %array_offset776 = extractvalue { ptr, ptr, i64 } %"369_0773", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr775, i64 %array_offset776, i64 4)
  %array_size777 = mul i64 4, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %268 = call ptr @heap_alloc(i64 %array_size777)
  %269 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %269, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %270 = insertvalue { ptr, ptr, i64 } poison, ptr %268, 0
  %271 = insertvalue { ptr, ptr, i64 } %270, ptr %269, 1
  %272 = insertvalue { ptr, ptr, i64 } %271, i64 0, 2
  %273 = getelementptr inbounds i1, ptr %array_ptr774, i64 %array_offset776
  %274 = mul i64 4, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %268, ptr %273, i64 %274, i1 false)
  store { ptr, ptr, i64 } %"369_0773", ptr %"288_0", align 8
  store { ptr, ptr, i64 } %272, ptr %"288_1", align 8
  %"288_1778" = load { ptr, ptr, i64 }, ptr %"288_1", align 8
  %array_ptr779 = extractvalue { ptr, ptr, i64 } %"288_1778", 0
  %array_mask_ptr780 = extractvalue { ptr, ptr, i64 } %"288_1778", 1
  %array_offset781 = extractvalue { ptr, ptr, i64 } %"288_1778", 2
  call void @heap_free(ptr %array_ptr779)
  call void @heap_free(ptr %array_mask_ptr780)
  %"288_0782" = load { ptr, ptr, i64 }, ptr %"288_0", align 8
  %array_ptr783 = extractvalue { ptr, ptr, i64 } %"288_0782", 0
  %array_mask_ptr784 = extractvalue { ptr, ptr, i64 } %"288_0782", 1
  %array_offset785 = extractvalue { ptr, ptr, i64 } %"288_0782", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr784, i64 %array_offset785, i64 4)
  %275 = insertvalue { ptr, i64 } poison, ptr %array_ptr783, 0
  %276 = insertvalue { ptr, i64 } %275, i64 %array_offset785, 1
  %array_ptr786 = extractvalue { ptr, ptr, i64 } %"288_0782", 0
  %array_mask_ptr787 = extractvalue { ptr, ptr, i64 } %"288_0782", 1
  %array_offset788 = extractvalue { ptr, ptr, i64 } %"288_0782", 2
  call void @heap_free(ptr %array_mask_ptr787)
  store { ptr, i64 } %276, ptr %"289_0", align 8
  %"289_0789" = load { ptr, i64 }, ptr %"289_0", align 8
  %array_ptr790 = extractvalue { ptr, i64 } %"289_0789", 0
  %array_offset791 = extractvalue { ptr, i64 } %"289_0789", 1
  %277 = getelementptr inbounds i1, ptr %array_ptr790, i64 %array_offset791
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 4, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %277, ptr %arr_ptr, align 8
  store ptr @array.mask.4, ptr %mask_ptr, align 8
  %278 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_bool_arr(ptr @res_parity.EF32DDB1.0, i64 19, ptr %out_arr_alloca)
  %array_ptr792 = extractvalue { ptr, i64 } %"289_0789", 0
  %array_offset793 = extractvalue { ptr, i64 } %"289_0789", 1
  call void @heap_free(ptr %array_ptr792)
  %279 = call i64 @__hugr__.__tk2_helios_qalloc.543()
  store i64 %279, ptr %"291_0", align 8
  %"291_0794" = load i64, ptr %"291_0", align 8
  %280 = call i64 @__hugr__.__tk2_helios_h.566(i64 %"291_0794")
  store i64 %280, ptr %"448_0", align 8
  %"448_0795" = load i64, ptr %"448_0", align 8
  store i64 %"448_0795", ptr %"453_0", align 8
  br label %361

281:                                              ; preds = %loop_body570
  %"394_0579" = load { { ptr, ptr, i64 }, i64 }, ptr %"394_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"394_0579", ptr %"394_0", align 8
  store i64 4, ptr %"407_0", align 8
  %"394_0580" = load { { ptr, ptr, i64 }, i64 }, ptr %"394_0", align 8
  %282 = extractvalue { { ptr, ptr, i64 }, i64 } %"394_0580", 0
  %283 = extractvalue { { ptr, ptr, i64 }, i64 } %"394_0580", 1
  store { ptr, ptr, i64 } %282, ptr %"396_0", align 8
  store i64 %283, ptr %"396_1", align 8
  %"396_1581" = load i64, ptr %"396_1", align 8
  %"407_0582" = load i64, ptr %"407_0", align 8
  %284 = icmp slt i64 %"396_1581", %"407_0582"
  %285 = select i1 %284, i1 true, i1 false
  store i1 %285, ptr %"397_0", align 1
  %"397_0583" = load i1, ptr %"397_0", align 1
  %"396_0584" = load { ptr, ptr, i64 }, ptr %"396_0", align 8
  %"396_1585" = load i64, ptr %"396_1", align 8
  switch i1 %"397_0583", label %286 [
    i1 true, label %287
  ]

286:                                              ; preds = %281
  store { ptr, ptr, i64 } %"396_0584", ptr %"0588", align 8
  store i64 %"396_1585", ptr %"1589", align 8
  br label %cond_398_case_0

287:                                              ; preds = %281
  store { ptr, ptr, i64 } %"396_0584", ptr %"0594", align 8
  store i64 %"396_1585", ptr %"1595", align 8
  br label %cond_398_case_1

288:                                              ; preds = %306
  %"411_0604" = load i64, ptr %"411_0", align 8
  %"411_1605" = load { ptr, ptr, i64 }, ptr %"411_1", align 8
  store i64 %"411_0604", ptr %"411_0", align 8
  store { ptr, ptr, i64 } %"411_1605", ptr %"411_1", align 8
  store {} undef, ptr %"431_0", align 1
  store i64 1, ptr %"425_0", align 8
  %"411_0606" = load i64, ptr %"411_0", align 8
  %"425_0607" = load i64, ptr %"425_0", align 8
  %289 = add i64 %"411_0606", %"425_0607"
  store i64 %289, ptr %"427_0", align 8
  %"411_0608" = load i64, ptr %"411_0", align 8
  store i64 %"411_0608", ptr %"413_0", align 8
  %"411_1609" = load { ptr, ptr, i64 }, ptr %"411_1", align 8
  %"413_0610" = load i64, ptr %"413_0", align 8
  store { ptr, ptr, i64 } %"411_1609", ptr %"611_0", align 8
  store i64 %"413_0610", ptr %"611_1", align 8
  store i64 4, ptr %"615_0", align 8
  %"611_1611" = load i64, ptr %"611_1", align 8
  store i64 %"611_1611", ptr %"613_0", align 8
  %"613_0612" = load i64, ptr %"613_0", align 8
  %"615_0613" = load i64, ptr %"615_0", align 8
  %290 = icmp ult i64 %"613_0612", %"615_0613"
  %291 = select i1 %290, i1 true, i1 false
  store i1 %291, ptr %"616_0", align 1
  %"616_0614" = load i1, ptr %"616_0", align 1
  %"611_0615" = load { ptr, ptr, i64 }, ptr %"611_0", align 8
  %"611_1616" = load i64, ptr %"611_1", align 8
  switch i1 %"616_0614", label %292 [
    i1 true, label %293
  ]

292:                                              ; preds = %288
  store { ptr, ptr, i64 } %"611_0615", ptr %"0621", align 8
  store i64 %"611_1616", ptr %"1622", align 8
  br label %cond_617_case_0

293:                                              ; preds = %288
  store { ptr, ptr, i64 } %"611_0615", ptr %"0627", align 8
  store i64 %"611_1616", ptr %"1628", align 8
  br label %cond_617_case_1

294:                                              ; preds = %304
  %"434_0669" = load { ptr, ptr, i64 }, ptr %"434_0", align 8
  store { ptr, ptr, i64 } %"434_0669", ptr %"434_0", align 8
  store {} undef, ptr %"438_0", align 1
  %"434_0670" = load { ptr, ptr, i64 }, ptr %"434_0", align 8
  store { ptr, ptr, i64 } %"434_0670", ptr %"637_0", align 8
  store i64 4, ptr %"644_0", align 8
  store i64 1, ptr %"642_0", align 8
  store i64 0, ptr %"640_0", align 8
  %"640_0671" = load i64, ptr %"640_0", align 8
  %"637_0672" = load { ptr, ptr, i64 }, ptr %"637_0", align 8
  store i64 %"640_0671", ptr %"646_0", align 8
  store { ptr, ptr, i64 } %"637_0672", ptr %"646_1", align 8
  br label %loop_body674

295:                                              ; preds = %331, %326
  %"0603" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0578", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0603", ptr %"392_0", align 8
  %"392_0725" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"392_0", align 8
  %"370_1726" = load { ptr, ptr, i64 }, ptr %"370_1", align 8
  %"370_2727" = load i64, ptr %"370_2", align 8
  %296 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"392_0725", 0
  switch i1 %296, label %297 [
    i1 true, label %298
  ]

297:                                              ; preds = %295
  store { ptr, ptr, i64 } %"370_1726", ptr %"0734", align 8
  store i64 %"370_2727", ptr %"1735", align 8
  br label %cond_374_case_0

298:                                              ; preds = %295
  %299 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"392_0725", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %299, ptr %"0741", align 8
  store { ptr, ptr, i64 } %"370_1726", ptr %"1742", align 8
  store i64 %"370_2727", ptr %"2743", align 8
  br label %cond_374_case_1

cond_398_case_0:                                  ; preds = %286
  %"0590" = load { ptr, ptr, i64 }, ptr %"0588", align 8
  %"1591" = load i64, ptr %"1589", align 8
  store { ptr, ptr, i64 } %"0590", ptr %"400_0", align 8
  store i64 %"1591", ptr %"400_1", align 8
  %"400_0592" = load { ptr, ptr, i64 }, ptr %"400_0", align 8
  %300 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, { ptr, ptr, i64 } %"400_0592", 1
  store { i1, { ptr, ptr, i64 }, i64 } %300, ptr %"402_0", align 8
  %"402_0593" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"402_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"402_0593", ptr %"0586", align 8
  br label %cond_exit_398

cond_398_case_1:                                  ; preds = %287
  %"0596" = load { ptr, ptr, i64 }, ptr %"0594", align 8
  %"1597" = load i64, ptr %"1595", align 8
  store { ptr, ptr, i64 } %"0596", ptr %"404_0", align 8
  store i64 %"1597", ptr %"404_1", align 8
  %"404_1598" = load i64, ptr %"404_1", align 8
  %"404_0599" = load { ptr, ptr, i64 }, ptr %"404_0", align 8
  %301 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %"404_1598", 2
  %302 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %301, { ptr, ptr, i64 } %"404_0599", 1
  store { i1, { ptr, ptr, i64 }, i64 } %302, ptr %"406_0", align 8
  %"406_0600" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"406_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"406_0600", ptr %"0586", align 8
  br label %cond_exit_398

cond_exit_398:                                    ; preds = %cond_398_case_1, %cond_398_case_0
  %"0587" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0586", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0587", ptr %"398_0", align 8
  %"398_0601" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"398_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"398_0601", ptr %"398_0", align 8
  %"398_0602" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"398_0", align 8
  %303 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"398_0602", 0
  switch i1 %303, label %304 [
    i1 true, label %306
  ]

304:                                              ; preds = %cond_exit_398
  %305 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"398_0602", 1
  store { ptr, ptr, i64 } %305, ptr %"434_0", align 8
  br label %294

306:                                              ; preds = %cond_exit_398
  %307 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"398_0602", 2
  %308 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"398_0602", 1
  store i64 %307, ptr %"411_0", align 8
  store { ptr, ptr, i64 } %308, ptr %"411_1", align 8
  br label %288

cond_617_case_0:                                  ; preds = %292
  %"0623" = load { ptr, ptr, i64 }, ptr %"0621", align 8
  %"1624" = load i64, ptr %"1622", align 8
  store { ptr, ptr, i64 } %"0623", ptr %"621_0", align 8
  store i64 %"1624", ptr %"621_1", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"623_0", align 8
  %"623_0625" = load { i1, i64 }, ptr %"623_0", align 8
  %"621_0626" = load { ptr, ptr, i64 }, ptr %"621_0", align 8
  store { i1, i64 } %"623_0625", ptr %"0617", align 8
  store { ptr, ptr, i64 } %"621_0626", ptr %"1618", align 8
  br label %cond_exit_617

cond_617_case_1:                                  ; preds = %293
  %"0629" = load { ptr, ptr, i64 }, ptr %"0627", align 8
  %"1630" = load i64, ptr %"1628", align 8
  store { ptr, ptr, i64 } %"0629", ptr %"624_0", align 8
  store i64 %"1630", ptr %"624_1", align 8
  %"624_0631" = load { ptr, ptr, i64 }, ptr %"624_0", align 8
  %"624_1632" = load i64, ptr %"624_1", align 8
  %array_ptr633 = extractvalue { ptr, ptr, i64 } %"624_0631", 0
  %array_mask_ptr634 = extractvalue { ptr, ptr, i64 } %"624_0631", 1
  %array_offset635 = extractvalue { ptr, ptr, i64 } %"624_0631", 2
  call void @__barray_check_bounds(i64 4, i64 %"624_1632")
  %309 = add i64 %"624_1632", %array_offset635
  call void @__barray_mask_borrow(ptr %array_mask_ptr634, i64 %309)
  %310 = getelementptr inbounds i64, ptr %array_ptr633, i64 %309
  %311 = load i64, ptr %310, align 8
  store { ptr, ptr, i64 } %"624_0631", ptr %"626_0", align 8
  store i64 %311, ptr %"626_1", align 8
  %"626_1636" = load i64, ptr %"626_1", align 8
  store i64 %"626_1636", ptr %"631_0", align 8
  %"631_0637" = load i64, ptr %"631_0", align 8
  call void @___inc_future_refcount(i64 %"631_0637")
  store i64 %"631_0637", ptr %"633_0", align 8
  store i64 %"631_0637", ptr %"633_1", align 8
  %"633_0638" = load i64, ptr %"633_0", align 8
  %"633_1639" = load i64, ptr %"633_1", align 8
  store i64 %"633_0638", ptr %"627_0", align 8
  store i64 %"633_1639", ptr %"627_1", align 8
  %"627_1640" = load i64, ptr %"627_1", align 8
  %312 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"627_1640", 1
  store { i1, i64 } %312, ptr %"630_0", align 8
  %"626_0641" = load { ptr, ptr, i64 }, ptr %"626_0", align 8
  %"624_1642" = load i64, ptr %"624_1", align 8
  %"627_0643" = load i64, ptr %"627_0", align 8
  %array_ptr644 = extractvalue { ptr, ptr, i64 } %"626_0641", 0
  %array_mask_ptr645 = extractvalue { ptr, ptr, i64 } %"626_0641", 1
  %array_offset646 = extractvalue { ptr, ptr, i64 } %"626_0641", 2
  call void @__barray_check_bounds(i64 4, i64 %"624_1642")
  %313 = add i64 %"624_1642", %array_offset646
  call void @__barray_mask_return(ptr %array_mask_ptr645, i64 %313)
  %314 = getelementptr inbounds i64, ptr %array_ptr644, i64 %313
  store i64 %"627_0643", ptr %314, align 8
  store { ptr, ptr, i64 } %"626_0641", ptr %"628_0", align 8
  %"630_0647" = load { i1, i64 }, ptr %"630_0", align 8
  %"628_0648" = load { ptr, ptr, i64 }, ptr %"628_0", align 8
  store { i1, i64 } %"630_0647", ptr %"0617", align 8
  store { ptr, ptr, i64 } %"628_0648", ptr %"1618", align 8
  br label %cond_exit_617

cond_exit_617:                                    ; preds = %cond_617_case_1, %cond_617_case_0
  %"0619" = load { i1, i64 }, ptr %"0617", align 8
  %"1620" = load { ptr, ptr, i64 }, ptr %"1618", align 8
  store { i1, i64 } %"0619", ptr %"617_0", align 8
  store { ptr, ptr, i64 } %"1620", ptr %"617_1", align 8
  %"617_0649" = load { i1, i64 }, ptr %"617_0", align 8
  %"617_1650" = load { ptr, ptr, i64 }, ptr %"617_1", align 8
  store { i1, i64 } %"617_0649", ptr %"414_0", align 8
  store { ptr, ptr, i64 } %"617_1650", ptr %"414_1", align 8
  %"414_1651" = load { ptr, ptr, i64 }, ptr %"414_1", align 8
  %"427_0652" = load i64, ptr %"427_0", align 8
  %315 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"414_1651", 0
  %316 = insertvalue { { ptr, ptr, i64 }, i64 } %315, i64 %"427_0652", 1
  store { { ptr, ptr, i64 }, i64 } %316, ptr %"428_0", align 8
  %"414_0653" = load { i1, i64 }, ptr %"414_0", align 8
  %317 = extractvalue { i1, i64 } %"414_0653", 0
  switch i1 %317, label %318 [
    i1 true, label %319
  ]

318:                                              ; preds = %cond_exit_617
  br label %cond_415_case_0

319:                                              ; preds = %cond_exit_617
  %320 = extractvalue { i1, i64 } %"414_0653", 1
  store i64 %320, ptr %"0659", align 8
  br label %cond_415_case_1

cond_415_case_0:                                  ; preds = %318
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"419_0", align 8
  %"419_0656" = load { i32, ptr }, ptr %"419_0", align 8
  %321 = extractvalue { i32, ptr } %"419_0656", 0
  %shift_code657 = add i32 %321, 1000
  %322 = extractvalue { i32, ptr } %"419_0656", 1
  call void @panic(i32 %shift_code657, ptr %322)
  store i64 0, ptr %"421_0", align 8
  %"421_0658" = load i64, ptr %"421_0", align 8
  store i64 %"421_0658", ptr %"0654", align 8
  br label %cond_exit_415

cond_415_case_1:                                  ; preds = %319
  %"0660" = load i64, ptr %"0659", align 8
  store i64 %"0660", ptr %"423_0", align 8
  %"423_0661" = load i64, ptr %"423_0", align 8
  store i64 %"423_0661", ptr %"0654", align 8
  br label %cond_exit_415

cond_exit_415:                                    ; preds = %cond_415_case_1, %cond_415_case_0
  %"0655" = load i64, ptr %"0654", align 8
  store i64 %"0655", ptr %"415_0", align 8
  %"415_0662" = load i64, ptr %"415_0", align 8
  %"428_0663" = load { { ptr, ptr, i64 }, i64 }, ptr %"428_0", align 8
  %323 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"415_0662", 1
  %324 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %323, { { ptr, ptr, i64 }, i64 } %"428_0663", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %324, ptr %"429_0", align 8
  %"429_0664" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"429_0", align 8
  %325 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"429_0664", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %325, ptr %"430_0", align 8
  %"431_0665" = load {}, ptr %"431_0", align 1
  %"430_0666" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"430_0", align 8
  store {} %"431_0665", ptr %"431_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"430_0666", ptr %"430_0", align 8
  %"431_0667" = load {}, ptr %"431_0", align 1
  %"430_0668" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"430_0", align 8
  switch i1 false, label %326 [
  ]

326:                                              ; preds = %cond_exit_415
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"430_0668", ptr %"0578", align 8
  br label %295

loop_body674:                                     ; preds = %338, %294
  %"646_0675" = load i64, ptr %"646_0", align 8
  %"646_1676" = load { ptr, ptr, i64 }, ptr %"646_1", align 8
  store i64 %"646_0675", ptr %"646_0", align 8
  store { ptr, ptr, i64 } %"646_1676", ptr %"646_1", align 8
  %"646_0677" = load i64, ptr %"646_0", align 8
  %"644_0678" = load i64, ptr %"644_0", align 8
  %327 = icmp ult i64 %"646_0677", %"644_0678"
  %328 = select i1 %327, i1 true, i1 false
  store i1 %328, ptr %"648_0", align 1
  %"648_0679" = load i1, ptr %"648_0", align 1
  %"646_1680" = load { ptr, ptr, i64 }, ptr %"646_1", align 8
  switch i1 %"648_0679", label %329 [
    i1 true, label %330
  ]

329:                                              ; preds = %loop_body674
  store { ptr, ptr, i64 } %"646_1680", ptr %"0683", align 8
  br label %cond_649_case_0

330:                                              ; preds = %loop_body674
  store { ptr, ptr, i64 } %"646_1680", ptr %"0690", align 8
  br label %cond_649_case_1

loop_out673:                                      ; preds = %341
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"436_0", align 8
  %"438_0721" = load {}, ptr %"438_0", align 1
  %"436_0722" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"436_0", align 8
  store {} %"438_0721", ptr %"438_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"436_0722", ptr %"436_0", align 8
  %"438_0723" = load {}, ptr %"438_0", align 1
  %"436_0724" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"436_0", align 8
  switch i1 false, label %331 [
  ]

331:                                              ; preds = %loop_out673
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"436_0724", ptr %"0578", align 8
  br label %295

cond_649_case_0:                                  ; preds = %329
  %"0684" = load { ptr, ptr, i64 }, ptr %"0683", align 8
  store { ptr, ptr, i64 } %"0684", ptr %"652_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, ptr %"655_0", align 8
  %"652_0685" = load { ptr, ptr, i64 }, ptr %"652_0", align 8
  %array_ptr686 = extractvalue { ptr, ptr, i64 } %"652_0685", 0
  %array_mask_ptr687 = extractvalue { ptr, ptr, i64 } %"652_0685", 1
  %array_offset688 = extractvalue { ptr, ptr, i64 } %"652_0685", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr687, i64 %array_offset688, i64 4)
  call void @heap_free(ptr %array_ptr686)
  call void @heap_free(ptr %array_mask_ptr687)
  %"655_0689" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"655_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"655_0689", ptr %"0681", align 8
  br label %cond_exit_649

cond_649_case_1:                                  ; preds = %330
  %"0691" = load { ptr, ptr, i64 }, ptr %"0690", align 8
  store { ptr, ptr, i64 } %"0691", ptr %"656_0", align 8
  %"646_0692" = load i64, ptr %"646_0", align 8
  %"642_0693" = load i64, ptr %"642_0", align 8
  %332 = add i64 %"646_0692", %"642_0693"
  store i64 %332, ptr %"662_0", align 8
  %"646_0694" = load i64, ptr %"646_0", align 8
  store i64 %"646_0694", ptr %"658_0", align 8
  %"656_0695" = load { ptr, ptr, i64 }, ptr %"656_0", align 8
  %"658_0696" = load i64, ptr %"658_0", align 8
  %array_ptr697 = extractvalue { ptr, ptr, i64 } %"656_0695", 0
  %array_mask_ptr698 = extractvalue { ptr, ptr, i64 } %"656_0695", 1
  %array_offset699 = extractvalue { ptr, ptr, i64 } %"656_0695", 2
  call void @__barray_check_bounds(i64 4, i64 %"658_0696")
  %333 = add i64 %"658_0696", %array_offset699
  %334 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr698, i64 %333)
  store { ptr, ptr, i64 } %"656_0695", ptr %"660_0", align 8
  store i1 %334, ptr %"660_1", align 1
  %"660_1700" = load i1, ptr %"660_1", align 1
  %"660_0701" = load { ptr, ptr, i64 }, ptr %"660_0", align 8
  switch i1 %"660_1700", label %335 [
    i1 true, label %336
  ]

335:                                              ; preds = %cond_649_case_1
  store { ptr, ptr, i64 } %"660_0701", ptr %"0704", align 8
  br label %cond_661_case_0

336:                                              ; preds = %cond_649_case_1
  store { ptr, ptr, i64 } %"660_0701", ptr %"0713", align 8
  br label %cond_661_case_1

cond_exit_649:                                    ; preds = %cond_exit_661, %cond_649_case_0
  %"0682" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0681", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0682", ptr %"649_0", align 8
  %"649_0719" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"649_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"649_0719", ptr %"649_0", align 8
  %"649_0720" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"649_0", align 8
  %337 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"649_0720", 0
  switch i1 %337, label %338 [
    i1 true, label %341
  ]

338:                                              ; preds = %cond_exit_649
  %339 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"649_0720", 2
  %340 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"649_0720", 1
  store i64 %339, ptr %"646_0", align 8
  store { ptr, ptr, i64 } %340, ptr %"646_1", align 8
  br label %loop_body674

341:                                              ; preds = %cond_exit_649
  br label %loop_out673

cond_661_case_0:                                  ; preds = %335
  %"0705" = load { ptr, ptr, i64 }, ptr %"0704", align 8
  store { ptr, ptr, i64 } %"0705", ptr %"666_0", align 8
  %"666_0706" = load { ptr, ptr, i64 }, ptr %"666_0", align 8
  %"658_0707" = load i64, ptr %"658_0", align 8
  %array_ptr708 = extractvalue { ptr, ptr, i64 } %"666_0706", 0
  %array_mask_ptr709 = extractvalue { ptr, ptr, i64 } %"666_0706", 1
  %array_offset710 = extractvalue { ptr, ptr, i64 } %"666_0706", 2
  call void @__barray_check_bounds(i64 4, i64 %"658_0707")
  %342 = add i64 %"658_0707", %array_offset710
  call void @__barray_mask_borrow(ptr %array_mask_ptr709, i64 %342)
  %343 = getelementptr inbounds i64, ptr %array_ptr708, i64 %342
  %344 = load i64, ptr %343, align 8
  store { ptr, ptr, i64 } %"666_0706", ptr %"668_0", align 8
  store i64 %344, ptr %"668_1", align 8
  %"668_1711" = load i64, ptr %"668_1", align 8
  call void @___dec_future_refcount(i64 %"668_1711")
  %"668_0712" = load { ptr, ptr, i64 }, ptr %"668_0", align 8
  store { ptr, ptr, i64 } %"668_0712", ptr %"0702", align 8
  br label %cond_exit_661

cond_661_case_1:                                  ; preds = %336
  %"0714" = load { ptr, ptr, i64 }, ptr %"0713", align 8
  store { ptr, ptr, i64 } %"0714", ptr %"671_0", align 8
  %"671_0715" = load { ptr, ptr, i64 }, ptr %"671_0", align 8
  store { ptr, ptr, i64 } %"671_0715", ptr %"0702", align 8
  br label %cond_exit_661

cond_exit_661:                                    ; preds = %cond_661_case_1, %cond_661_case_0
  %"0703" = load { ptr, ptr, i64 }, ptr %"0702", align 8
  store { ptr, ptr, i64 } %"0703", ptr %"661_0", align 8
  %"662_0716" = load i64, ptr %"662_0", align 8
  %"661_0717" = load { ptr, ptr, i64 }, ptr %"661_0", align 8
  %345 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, i64 %"662_0716", 2
  %346 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %345, { ptr, ptr, i64 } %"661_0717", 1
  store { i1, { ptr, ptr, i64 }, i64 } %346, ptr %"663_0", align 8
  %"663_0718" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"663_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"663_0718", ptr %"0681", align 8
  br label %cond_exit_649

cond_374_case_0:                                  ; preds = %297
  %"0736" = load { ptr, ptr, i64 }, ptr %"0734", align 8
  %"1737" = load i64, ptr %"1735", align 8
  store { ptr, ptr, i64 } %"0736", ptr %"376_0", align 8
  store i64 %"1737", ptr %"376_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"378_0", align 8
  %"378_0738" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"378_0", align 8
  %"376_0739" = load { ptr, ptr, i64 }, ptr %"376_0", align 8
  %"376_1740" = load i64, ptr %"376_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"378_0738", ptr %"0728", align 8
  store { ptr, ptr, i64 } %"376_0739", ptr %"1729", align 8
  store i64 %"376_1740", ptr %"2730", align 8
  br label %cond_exit_374

cond_374_case_1:                                  ; preds = %298
  %"0744" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0741", align 8
  %"1745" = load { ptr, ptr, i64 }, ptr %"1742", align 8
  %"2746" = load i64, ptr %"2743", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0744", ptr %"380_0", align 8
  store { ptr, ptr, i64 } %"1745", ptr %"380_1", align 8
  store i64 %"2746", ptr %"380_2", align 8
  store i64 1, ptr %"389_0", align 8
  %"380_2747" = load i64, ptr %"380_2", align 8
  %"389_0748" = load i64, ptr %"389_0", align 8
  %347 = add i64 %"380_2747", %"389_0748"
  store i64 %347, ptr %"391_0", align 8
  %"380_2749" = load i64, ptr %"380_2", align 8
  store i64 %"380_2749", ptr %"387_0", align 8
  %"380_0750" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"380_0", align 8
  %348 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"380_0750", 1
  %349 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"380_0750", 0
  store i64 %348, ptr %"382_0", align 8
  store { { ptr, ptr, i64 }, i64 } %349, ptr %"382_1", align 8
  %"382_1751" = load { { ptr, ptr, i64 }, i64 }, ptr %"382_1", align 8
  %350 = extractvalue { { ptr, ptr, i64 }, i64 } %"382_1751", 0
  %351 = extractvalue { { ptr, ptr, i64 }, i64 } %"382_1751", 1
  store { ptr, ptr, i64 } %350, ptr %"383_0", align 8
  store i64 %351, ptr %"383_1", align 8
  %"383_0752" = load { ptr, ptr, i64 }, ptr %"383_0", align 8
  %"383_1753" = load i64, ptr %"383_1", align 8
  %352 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"383_0752", 0
  %353 = insertvalue { { ptr, ptr, i64 }, i64 } %352, i64 %"383_1753", 1
  store { { ptr, ptr, i64 }, i64 } %353, ptr %"384_0", align 8
  %"384_0754" = load { { ptr, ptr, i64 }, i64 }, ptr %"384_0", align 8
  %354 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"384_0754", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %354, ptr %"385_0", align 8
  %"382_0755" = load i64, ptr %"382_0", align 8
  %read_bool756 = call i1 @___read_future_bool(i64 %"382_0755")
  call void @___dec_future_refcount(i64 %"382_0755")
  %measure757 = select i1 %read_bool756, i1 true, i1 false
  store i1 %measure757, ptr %"386_0", align 1
  %"380_1758" = load { ptr, ptr, i64 }, ptr %"380_1", align 8
  %"387_0759" = load i64, ptr %"387_0", align 8
  %"386_0760" = load i1, ptr %"386_0", align 1
  %array_ptr761 = extractvalue { ptr, ptr, i64 } %"380_1758", 0
  %array_mask_ptr762 = extractvalue { ptr, ptr, i64 } %"380_1758", 1
  %array_offset763 = extractvalue { ptr, ptr, i64 } %"380_1758", 2
  call void @__barray_check_bounds(i64 4, i64 %"387_0759")
  %355 = add i64 %"387_0759", %array_offset763
  call void @__barray_mask_return(ptr %array_mask_ptr762, i64 %355)
  %356 = getelementptr inbounds i1, ptr %array_ptr761, i64 %355
  store i1 %"386_0760", ptr %356, align 1
  store { ptr, ptr, i64 } %"380_1758", ptr %"388_0", align 8
  %"385_0764" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"385_0", align 8
  %"388_0765" = load { ptr, ptr, i64 }, ptr %"388_0", align 8
  %"391_0766" = load i64, ptr %"391_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"385_0764", ptr %"0728", align 8
  store { ptr, ptr, i64 } %"388_0765", ptr %"1729", align 8
  store i64 %"391_0766", ptr %"2730", align 8
  br label %cond_exit_374

cond_exit_374:                                    ; preds = %cond_374_case_1, %cond_374_case_0
  %"0731" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0728", align 8
  %"1732" = load { ptr, ptr, i64 }, ptr %"1729", align 8
  %"2733" = load i64, ptr %"2730", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0731", ptr %"374_0", align 8
  store { ptr, ptr, i64 } %"1732", ptr %"374_1", align 8
  store i64 %"2733", ptr %"374_2", align 8
  %"374_0767" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"374_0", align 8
  %"374_1768" = load { ptr, ptr, i64 }, ptr %"374_1", align 8
  %"374_2769" = load i64, ptr %"374_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"374_0767", ptr %"374_0", align 8
  store { ptr, ptr, i64 } %"374_1768", ptr %"374_1", align 8
  store i64 %"374_2769", ptr %"374_2", align 8
  %"374_0770" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"374_0", align 8
  %"374_1771" = load { ptr, ptr, i64 }, ptr %"374_1", align 8
  %"374_2772" = load i64, ptr %"374_2", align 8
  %357 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"374_0770", 0
  switch i1 %357, label %358 [
    i1 true, label %360
  ]

358:                                              ; preds = %cond_exit_374
  %359 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"374_0770", 1
  store { { ptr, ptr, i64 }, i64 } %359, ptr %"370_0", align 8
  store { ptr, ptr, i64 } %"374_1771", ptr %"370_1", align 8
  store i64 %"374_2772", ptr %"370_2", align 8
  br label %loop_body570

360:                                              ; preds = %cond_exit_374
  store { ptr, ptr, i64 } %"374_1771", ptr %"369_0", align 8
  store i64 %"374_2772", ptr %"369_1", align 8
  br label %loop_out569

361:                                              ; preds = %loop_out569
  %"453_0798" = load i64, ptr %"453_0", align 8
  store i64 %"453_0798", ptr %"453_0", align 8
  store ptr @__hugr__.helper.501, ptr %"455_0", align 8
  %"455_0799" = load ptr, ptr %"455_0", align 8
  %"453_0800" = load i64, ptr %"453_0", align 8
  %362 = call { i64, i64 } %"455_0799"(i64 %"453_0800")
  %363 = extractvalue { i64, i64 } %362, 0
  %364 = extractvalue { i64, i64 } %362, 1
  store i64 %363, ptr %"456_0", align 8
  store i64 %364, ptr %"456_1", align 8
  %"456_0801" = load i64, ptr %"456_0", align 8
  store i64 %"456_0801", ptr %"604_0", align 8
  %"604_0802" = load i64, ptr %"604_0", align 8
  call void @___inc_future_refcount(i64 %"604_0802")
  store i64 %"604_0802", ptr %"606_0", align 8
  store i64 %"604_0802", ptr %"606_1", align 8
  %"606_0803" = load i64, ptr %"606_0", align 8
  %"606_1804" = load i64, ptr %"606_1", align 8
  store i64 %"606_0803", ptr %"525_0", align 8
  store i64 %"606_1804", ptr %"525_1", align 8
  %"525_1805" = load i64, ptr %"525_1", align 8
  %read_bool806 = call i1 @___read_future_bool(i64 %"525_1805")
  call void @___dec_future_refcount(i64 %"525_1805")
  %measure807 = select i1 %read_bool806, i1 true, i1 false
  store i1 %measure807, ptr %"457_0", align 1
  %"457_0808" = load i1, ptr %"457_0", align 1
  %"525_0809" = load i64, ptr %"525_0", align 8
  %"456_1810" = load i64, ptr %"456_1", align 8
  store i1 %"457_0808", ptr %"457_0", align 1
  store i64 %"525_0809", ptr %"525_0", align 8
  store i64 %"456_1810", ptr %"456_1", align 8
  %"457_0811" = load i1, ptr %"457_0", align 1
  %"525_0812" = load i64, ptr %"525_0", align 8
  %"456_1813" = load i64, ptr %"456_1", align 8
  switch i1 %"457_0811", label %365 [
    i1 true, label %366
  ]

365:                                              ; preds = %361
  store i64 %"525_0812", ptr %"466_0", align 8
  store i64 %"456_1813", ptr %"466_1", align 8
  br label %370

366:                                              ; preds = %361
  store i64 %"525_0812", ptr %"460_0", align 8
  store i64 %"456_1813", ptr %"460_1", align 8
  br label %367

367:                                              ; preds = %366
  %"460_0816" = load i64, ptr %"460_0", align 8
  %"460_1817" = load i64, ptr %"460_1", align 8
  store i64 %"460_0816", ptr %"460_0", align 8
  store i64 %"460_1817", ptr %"460_1", align 8
  store {} undef, ptr %"463_0", align 1
  %"460_1818" = load i64, ptr %"460_1", align 8
  %368 = call i64 @__hugr__.__tk2_helios_x.558(i64 %"460_1818")
  store i64 %368, ptr %"462_0", align 8
  %"463_0819" = load {}, ptr %"463_0", align 1
  %"460_0820" = load i64, ptr %"460_0", align 8
  %"462_0821" = load i64, ptr %"462_0", align 8
  store {} %"463_0819", ptr %"463_0", align 1
  store i64 %"460_0820", ptr %"460_0", align 8
  store i64 %"462_0821", ptr %"462_0", align 8
  %"463_0822" = load {}, ptr %"463_0", align 1
  %"460_0823" = load i64, ptr %"460_0", align 8
  %"462_0824" = load i64, ptr %"462_0", align 8
  switch i1 false, label %369 [
  ]

369:                                              ; preds = %367
  store i64 %"460_0823", ptr %"0796", align 8
  store i64 %"462_0824", ptr %"1797", align 8
  br label %372

370:                                              ; preds = %365
  %"466_0825" = load i64, ptr %"466_0", align 8
  %"466_1826" = load i64, ptr %"466_1", align 8
  store i64 %"466_0825", ptr %"466_0", align 8
  store i64 %"466_1826", ptr %"466_1", align 8
  store {} undef, ptr %"468_0", align 1
  %"468_0827" = load {}, ptr %"468_0", align 1
  %"466_0828" = load i64, ptr %"466_0", align 8
  %"466_1829" = load i64, ptr %"466_1", align 8
  store {} %"468_0827", ptr %"468_0", align 1
  store i64 %"466_0828", ptr %"466_0", align 8
  store i64 %"466_1829", ptr %"466_1", align 8
  %"468_0830" = load {}, ptr %"468_0", align 1
  %"466_0831" = load i64, ptr %"466_0", align 8
  %"466_1832" = load i64, ptr %"466_1", align 8
  switch i1 false, label %371 [
  ]

371:                                              ; preds = %370
  store i64 %"466_0831", ptr %"0796", align 8
  store i64 %"466_1832", ptr %"1797", align 8
  br label %372

372:                                              ; preds = %371, %369
  %"0814" = load i64, ptr %"0796", align 8
  %"1815" = load i64, ptr %"1797", align 8
  store i64 %"0814", ptr %"451_0", align 8
  store i64 %"1815", ptr %"451_1", align 8
  %"451_0833" = load i64, ptr %"451_0", align 8
  %read_bool834 = call i1 @___read_future_bool(i64 %"451_0833")
  call void @___dec_future_refcount(i64 %"451_0833")
  %measure835 = select i1 %read_bool834, i1 true, i1 false
  store i1 %measure835, ptr %"449_0", align 1
  %"449_0836" = load i1, ptr %"449_0", align 1
  %tag_len837 = load i8, ptr @res_first.78998640.0, align 1
  %tag_len838 = zext i8 %tag_len837 to i64
  call void @print_bool(ptr @res_first.78998640.0, i64 %tag_len838, i1 %"449_0836")
  %"451_1839" = load i64, ptr %"451_1", align 8
  store i64 %"451_1839", ptr %"472_0", align 8
  br label %373

373:                                              ; preds = %372
  %"472_0842" = load i64, ptr %"472_0", align 8
  store i64 %"472_0842", ptr %"472_0", align 8
  store ptr @__hugr__.helper.501, ptr %"474_0", align 8
  %"474_0843" = load ptr, ptr %"474_0", align 8
  %"472_0844" = load i64, ptr %"472_0", align 8
  %374 = call { i64, i64 } %"474_0843"(i64 %"472_0844")
  %375 = extractvalue { i64, i64 } %374, 0
  %376 = extractvalue { i64, i64 } %374, 1
  store i64 %375, ptr %"475_0", align 8
  store i64 %376, ptr %"475_1", align 8
  %"475_0845" = load i64, ptr %"475_0", align 8
  store i64 %"475_0845", ptr %"607_0", align 8
  %"607_0846" = load i64, ptr %"607_0", align 8
  call void @___inc_future_refcount(i64 %"607_0846")
  store i64 %"607_0846", ptr %"609_0", align 8
  store i64 %"607_0846", ptr %"609_1", align 8
  %"609_0847" = load i64, ptr %"609_0", align 8
  %"609_1848" = load i64, ptr %"609_1", align 8
  store i64 %"609_0847", ptr %"506_0", align 8
  store i64 %"609_1848", ptr %"506_1", align 8
  %"506_1849" = load i64, ptr %"506_1", align 8
  %read_bool850 = call i1 @___read_future_bool(i64 %"506_1849")
  call void @___dec_future_refcount(i64 %"506_1849")
  %measure851 = select i1 %read_bool850, i1 true, i1 false
  store i1 %measure851, ptr %"476_0", align 1
  %"476_0852" = load i1, ptr %"476_0", align 1
  %"506_0853" = load i64, ptr %"506_0", align 8
  %"475_1854" = load i64, ptr %"475_1", align 8
  store i1 %"476_0852", ptr %"476_0", align 1
  store i64 %"506_0853", ptr %"506_0", align 8
  store i64 %"475_1854", ptr %"475_1", align 8
  %"476_0855" = load i1, ptr %"476_0", align 1
  %"506_0856" = load i64, ptr %"506_0", align 8
  %"475_1857" = load i64, ptr %"475_1", align 8
  switch i1 %"476_0855", label %377 [
    i1 true, label %378
  ]

377:                                              ; preds = %373
  store i64 %"506_0856", ptr %"485_0", align 8
  store i64 %"475_1857", ptr %"485_1", align 8
  br label %382

378:                                              ; preds = %373
  store i64 %"506_0856", ptr %"479_0", align 8
  store i64 %"475_1857", ptr %"479_1", align 8
  br label %379

379:                                              ; preds = %378
  %"479_0860" = load i64, ptr %"479_0", align 8
  %"479_1861" = load i64, ptr %"479_1", align 8
  store i64 %"479_0860", ptr %"479_0", align 8
  store i64 %"479_1861", ptr %"479_1", align 8
  store {} undef, ptr %"482_0", align 1
  %"479_1862" = load i64, ptr %"479_1", align 8
  %380 = call i64 @__hugr__.__tk2_helios_x.558(i64 %"479_1862")
  store i64 %380, ptr %"481_0", align 8
  %"482_0863" = load {}, ptr %"482_0", align 1
  %"479_0864" = load i64, ptr %"479_0", align 8
  %"481_0865" = load i64, ptr %"481_0", align 8
  store {} %"482_0863", ptr %"482_0", align 1
  store i64 %"479_0864", ptr %"479_0", align 8
  store i64 %"481_0865", ptr %"481_0", align 8
  %"482_0866" = load {}, ptr %"482_0", align 1
  %"479_0867" = load i64, ptr %"479_0", align 8
  %"481_0868" = load i64, ptr %"481_0", align 8
  switch i1 false, label %381 [
  ]

381:                                              ; preds = %379
  store i64 %"479_0867", ptr %"0840", align 8
  store i64 %"481_0868", ptr %"1841", align 8
  br label %384

382:                                              ; preds = %377
  %"485_0869" = load i64, ptr %"485_0", align 8
  %"485_1870" = load i64, ptr %"485_1", align 8
  store i64 %"485_0869", ptr %"485_0", align 8
  store i64 %"485_1870", ptr %"485_1", align 8
  store {} undef, ptr %"487_0", align 1
  %"487_0871" = load {}, ptr %"487_0", align 1
  %"485_0872" = load i64, ptr %"485_0", align 8
  %"485_1873" = load i64, ptr %"485_1", align 8
  store {} %"487_0871", ptr %"487_0", align 1
  store i64 %"485_0872", ptr %"485_0", align 8
  store i64 %"485_1873", ptr %"485_1", align 8
  %"487_0874" = load {}, ptr %"487_0", align 1
  %"485_0875" = load i64, ptr %"485_0", align 8
  %"485_1876" = load i64, ptr %"485_1", align 8
  switch i1 false, label %383 [
  ]

383:                                              ; preds = %382
  store i64 %"485_0875", ptr %"0840", align 8
  store i64 %"485_1876", ptr %"1841", align 8
  br label %384

384:                                              ; preds = %383, %381
  %"0858" = load i64, ptr %"0840", align 8
  %"1859" = load i64, ptr %"1841", align 8
  store i64 %"0858", ptr %"470_0", align 8
  store i64 %"1859", ptr %"470_1", align 8
  %"470_1877" = load i64, ptr %"470_1", align 8
  call void @___reset(i64 %"470_1877")
  store i64 %"470_1877", ptr %"489_0", align 8
  %"489_0878" = load i64, ptr %"489_0", align 8
  %___lazy_measure879 = call i64 @___lazy_measure(i64 %"489_0878")
  call void @___qfree(i64 %"489_0878")
  store i64 %___lazy_measure879, ptr %"492_0", align 8
  %"492_0880" = load i64, ptr %"492_0", align 8
  %read_bool881 = call i1 @___read_future_bool(i64 %"492_0880")
  call void @___dec_future_refcount(i64 %"492_0880")
  %measure882 = select i1 %read_bool881, i1 true, i1 false
  store i1 %measure882, ptr %"493_0", align 1
  %"470_0883" = load i64, ptr %"470_0", align 8
  %read_bool884 = call i1 @___read_future_bool(i64 %"470_0883")
  call void @___dec_future_refcount(i64 %"470_0883")
  %measure885 = select i1 %read_bool884, i1 true, i1 false
  store i1 %measure885, ptr %"490_0", align 1
  %"490_0886" = load i1, ptr %"490_0", align 1
  %tag_len887 = load i8, ptr @res_again.A48AC599.0, align 1
  %tag_len888 = zext i8 %tag_len887 to i64
  call void @print_bool(ptr @res_again.A48AC599.0, i64 %tag_len888, i1 %"490_0886")
  %"493_0889" = load i1, ptr %"493_0", align 1
  %tag_len890 = load i8, ptr @"res_after rese.762F709C.0", align 1
  %tag_len891 = zext i8 %tag_len890 to i64
  call void @print_bool(ptr @"res_after rese.762F709C.0", i64 %tag_len891, i1 %"493_0889")
  ret void
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.543() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"546_0" = alloca { i1, i64 }, align 8
  %"547_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"553_0" = alloca { i32, ptr }, align 8
  %"554_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"555_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"546_0", align 8
  %"546_01" = load { i1, i64 }, ptr %"546_0", align 8
  %2 = extractvalue { i1, i64 } %"546_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_547_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"546_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_547_case_1

cond_547_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"553_0", align 8
  %"553_04" = load { i32, ptr }, ptr %"553_0", align 8
  %6 = extractvalue { i32, ptr } %"553_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"553_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"554_0", align 8
  %"554_05" = load i64, ptr %"554_0", align 8
  store i64 %"554_05", ptr %"02", align 8
  br label %cond_exit_547

cond_547_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"555_0", align 8
  %"555_08" = load i64, ptr %"555_0", align 8
  store i64 %"555_08", ptr %"02", align 8
  br label %cond_exit_547

cond_exit_547:                                    ; preds = %cond_547_case_1, %cond_547_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"547_0", align 8
  %"547_09" = load i64, ptr %"547_0", align 8
  store i64 %"547_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_x.558(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"559_0" = alloca i64, align 8
  %"564_0" = alloca double, align 8
  %"562_0" = alloca double, align 8
  %"565_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"559_0", align 8
  store double 0.000000e+00, ptr %"564_0", align 8
  store double 0x400921FB54442D18, ptr %"562_0", align 8
  %"559_01" = load i64, ptr %"559_0", align 8
  %"562_02" = load double, ptr %"562_0", align 8
  %"564_03" = load double, ptr %"564_0", align 8
  call void @___rxy(i64 %"559_01", double %"562_02", double %"564_03")
  store i64 %"559_01", ptr %"565_0", align 8
  %"565_04" = load i64, ptr %"565_0", align 8
  store i64 %"565_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_h.566(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"567_0" = alloca i64, align 8
  %"574_0" = alloca double, align 8
  %"572_0" = alloca double, align 8
  %"575_0" = alloca i64, align 8
  %"570_0" = alloca double, align 8
  %"576_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"567_0", align 8
  store double 0xBFF921FB54442D18, ptr %"574_0", align 8
  store double 0x3FF921FB54442D18, ptr %"572_0", align 8
  %"567_01" = load i64, ptr %"567_0", align 8
  %"572_02" = load double, ptr %"572_0", align 8
  %"574_03" = load double, ptr %"574_0", align 8
  call void @___rxy(i64 %"567_01", double %"572_02", double %"574_03")
  store i64 %"567_01", ptr %"575_0", align 8
  store double 0x400921FB54442D18, ptr %"570_0", align 8
  %"575_04" = load i64, ptr %"575_0", align 8
  %"570_05" = load double, ptr %"570_0", align 8
  call void @___rz(i64 %"575_04", double %"570_05")
  store i64 %"575_04", ptr %"576_0", align 8
  %"576_06" = load i64, ptr %"576_0", align 8
  store i64 %"576_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_cx.577(i64 %0, i64 %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"578_0" = alloca i64, align 8
  %"578_1" = alloca i64, align 8
  %"588_0" = alloca double, align 8
  %"585_0" = alloca double, align 8
  %"583_0" = alloca double, align 8
  %"586_0" = alloca i64, align 8
  %"589_0" = alloca i64, align 8
  %"589_1" = alloca i64, align 8
  %"590_0" = alloca i64, align 8
  %"581_0" = alloca double, align 8
  %"592_0" = alloca i64, align 8
  %"594_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"578_0", align 8
  store i64 %1, ptr %"578_1", align 8
  store double 0x3FF921FB54442D18, ptr %"588_0", align 8
  store double 0xBFF921FB54442D18, ptr %"585_0", align 8
  store double 0x3FF921FB54442D18, ptr %"583_0", align 8
  %"578_11" = load i64, ptr %"578_1", align 8
  %"585_02" = load double, ptr %"585_0", align 8
  %"583_03" = load double, ptr %"583_0", align 8
  call void @___rxy(i64 %"578_11", double %"585_02", double %"583_03")
  store i64 %"578_11", ptr %"586_0", align 8
  %"578_04" = load i64, ptr %"578_0", align 8
  %"586_05" = load i64, ptr %"586_0", align 8
  %"588_06" = load double, ptr %"588_0", align 8
  call void @___rzz(i64 %"578_04", i64 %"586_05", double %"588_06")
  store i64 %"578_04", ptr %"589_0", align 8
  store i64 %"586_05", ptr %"589_1", align 8
  %"589_07" = load i64, ptr %"589_0", align 8
  %"585_08" = load double, ptr %"585_0", align 8
  call void @___rz(i64 %"589_07", double %"585_08")
  store i64 %"589_07", ptr %"590_0", align 8
  store double 0x400921FB54442D18, ptr %"581_0", align 8
  %"589_19" = load i64, ptr %"589_1", align 8
  %"583_010" = load double, ptr %"583_0", align 8
  %"581_011" = load double, ptr %"581_0", align 8
  call void @___rxy(i64 %"589_19", double %"583_010", double %"581_011")
  store i64 %"589_19", ptr %"592_0", align 8
  %"592_012" = load i64, ptr %"592_0", align 8
  %"585_013" = load double, ptr %"585_0", align 8
  call void @___rz(i64 %"592_012", double %"585_013")
  store i64 %"592_012", ptr %"594_0", align 8
  %"590_014" = load i64, ptr %"590_0", align 8
  %"594_015" = load i64, ptr %"594_0", align 8
  store i64 %"590_014", ptr %"0", align 8
  store i64 %"594_015", ptr %"1", align 8
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

define internal { i64, i64 } @__hugr__.helper.501(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"502_0" = alloca i64, align 8
  %"504_0" = alloca i64, align 8
  %"505_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"502_0", align 8
  %"502_01" = load i64, ptr %"502_0", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"502_01")
  call void @___qfree(i64 %"502_01")
  store i64 %___lazy_measure, ptr %"504_0", align 8
  %1 = call i64 @__hugr__.__tk2_helios_qalloc.543()
  store i64 %1, ptr %"505_0", align 8
  %"504_02" = load i64, ptr %"504_0", align 8
  %"505_03" = load i64, ptr %"505_0", align 8
  store i64 %"504_02", ptr %"0", align 8
  store i64 %"505_03", ptr %"1", align 8
  %"04" = load i64, ptr %"0", align 8
  %"15" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"04", 0
  %mrv6 = insertvalue { i64, i64 } %mrv, i64 %"15", 1
  ret { i64, i64 } %mrv6
}

declare void @___inc_future_refcount(i64)

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_z.598(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"599_0" = alloca i64, align 8
  %"602_0" = alloca double, align 8
  %"603_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"599_0", align 8
  store double 0x400921FB54442D18, ptr %"602_0", align 8
  %"599_01" = load i64, ptr %"599_0", align 8
  %"602_02" = load double, ptr %"602_0", align 8
  call void @___rz(i64 %"599_01", double %"602_02")
  store i64 %"599_01", ptr %"603_0", align 8
  %"603_03" = load i64, ptr %"603_0", align 8
  store i64 %"603_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

declare void @print_bool(ptr, i64, i1)

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

declare void @___reset(i64)

declare i64 @___qalloc()

declare void @___rxy(i64, double, double)

declare void @___rz(i64, double)

declare void @___rzz(i64, i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.measurements.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
