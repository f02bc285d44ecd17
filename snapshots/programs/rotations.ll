; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@e_tket.rotat.20D0216B.0 = private constant [55 x i8] c"6EXIT:INT:tket.rotation.from_halfturns_unchecked failed"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@"res_one-qubit .C6570B6D.0" = private constant [31 x i8] c"\1EUSER:STATE:one-qubit rotations"
@"res_two-qubit .77524EAE.0" = private constant [27 x i8] c"\1AUSER:STATE:two-qubit gates"
@res_all.21ED6A42.0 = private constant [15 x i8] c"\0EUSER:STATE:all"
@res_halfturns.194E0C7D.0 = private constant [21 x i8] c"\14USER:FLOAT:halfturns"
@res_radians.D295CC34.0 = private constant [19 x i8] c"\12USER:FLOAT:radians"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.3 = private constant [3 x i1] zeroinitializer

define internal void @__hugr__.rotations.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca456 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca525 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"414_0" = alloca i64, align 8
  %"412_0" = alloca i64, align 8
  %"410_0" = alloca i64, align 8
  %"408_0" = alloca i64, align 8
  %"406_0" = alloca i64, align 8
  %"404_0" = alloca i64, align 8
  %"402_0" = alloca i64, align 8
  %"400_0" = alloca i64, align 8
  %"398_0" = alloca i64, align 8
  %"396_0" = alloca i64, align 8
  %"394_0" = alloca i64, align 8
  %"392_0" = alloca i64, align 8
  %"390_0" = alloca i64, align 8
  %"388_0" = alloca i64, align 8
  %"386_0" = alloca i64, align 8
  %"384_0" = alloca i64, align 8
  %"382_0" = alloca i64, align 8
  %"380_0" = alloca i64, align 8
  %"378_0" = alloca i64, align 8
  %"376_0" = alloca i64, align 8
  %"374_0" = alloca i64, align 8
  %"372_0" = alloca i64, align 8
  %"370_0" = alloca i64, align 8
  %"368_0" = alloca i64, align 8
  %"366_0" = alloca i64, align 8
  %"364_0" = alloca i64, align 8
  %"362_0" = alloca i64, align 8
  %"360_0" = alloca i64, align 8
  %"358_0" = alloca i64, align 8
  %"356_0" = alloca i64, align 8
  %"354_0" = alloca i64, align 8
  %"352_0" = alloca i64, align 8
  %"349_0" = alloca i64, align 8
  %"347_0" = alloca i64, align 8
  %"345_0" = alloca i64, align 8
  %"333_0" = alloca double, align 8
  %"331_0" = alloca double, align 8
  %"335_0" = alloca double, align 8
  %"329_0" = alloca double, align 8
  %"351_0" = alloca double, align 8
  %"325_0" = alloca double, align 8
  %"321_0" = alloca double, align 8
  %"318_0" = alloca double, align 8
  %"313_0" = alloca i64, align 8
  %"311_0" = alloca i64, align 8
  %"309_0" = alloca i64, align 8
  %"307_0" = alloca i64, align 8
  %"305_0" = alloca i64, align 8
  %"292_0" = alloca double, align 8
  %"317_0" = alloca double, align 8
  %"290_0" = alloca double, align 8
  %"316_0" = alloca double, align 8
  %"288_0" = alloca double, align 8
  %"315_0" = alloca double, align 8
  %"274_0" = alloca i64, align 8
  %"271_0" = alloca i64, align 8
  %"268_0" = alloca i64, align 8
  %"265_0" = alloca i64, align 8
  %"263_0" = alloca i64, align 8
  %"261_0" = alloca { i64, i64, i64 }, align 8
  %"259_0" = alloca i64, align 8
  %"257_0" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"139_0" = alloca { ptr, ptr, i64 }, align 8
  %"142_0" = alloca { ptr, ptr, i64 }, align 8
  %"142_1" = alloca i64, align 8
  %"143_0" = alloca { i64, i64, i64 }, align 8
  %"143_1" = alloca { ptr, ptr, i64 }, align 8
  %"143_2" = alloca i64, align 8
  %"147_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"147_1" = alloca { ptr, ptr, i64 }, align 8
  %"147_2" = alloca i64, align 8
  %"241_0" = alloca i64, align 8
  %"239_0" = alloca i64, align 8
  %"145_0" = alloca i64, align 8
  %"145_1" = alloca i64, align 8
  %"145_2" = alloca i64, align 8
  %"146_0" = alloca { i64, i64, i64 }, align 8
  %"170_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"172_0" = alloca { i64, i64, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"183_0" = alloca i64, align 8
  %"183_1" = alloca i64, align 8
  %"183_2" = alloca i64, align 8
  %"193_0" = alloca i64, align 8
  %"193_1" = alloca i64, align 8
  %"193_2" = alloca i64, align 8
  %"199_0" = alloca i1, align 1
  %"199_1" = alloca i64, align 8
  %"199_2" = alloca i64, align 8
  %"199_3" = alloca i64, align 8
  %"227_0" = alloca i64, align 8
  %"227_1" = alloca i64, align 8
  %"227_2" = alloca i64, align 8
  %"174_0" = alloca i1, align 1
  %"176_0" = alloca i64, align 8
  %"179_0" = alloca i64, align 8
  %"177_0" = alloca i64, align 8
  %"176_1" = alloca i64, align 8
  %"176_2" = alloca i64, align 8
  %"190_0" = alloca {}, align 8
  %"185_0" = alloca i1, align 1
  %"186_0" = alloca i64, align 8
  %"188_0" = alloca i64, align 8
  %"196_0" = alloca {}, align 8
  %"195_0" = alloca i1, align 1
  %"201_0" = alloca { i1, i64, i64, i64 }, align 8
  %"217_0" = alloca i64, align 8
  %"215_0" = alloca i64, align 8
  %"067" = alloca { i1, i64, i64, i64 }, align 8
  %"069" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"203_0" = alloca i64, align 8
  %"203_1" = alloca i64, align 8
  %"203_2" = alloca i64, align 8
  %"208_0" = alloca i64, align 8
  %"206_0" = alloca i64, align 8
  %"205_0" = alloca { i1, i64, i64, i64 }, align 8
  %"077" = alloca i64, align 8
  %"178" = alloca i64, align 8
  %"279" = alloca i64, align 8
  %"211_0" = alloca i64, align 8
  %"211_1" = alloca i64, align 8
  %"211_2" = alloca i64, align 8
  %"213_0" = alloca { i1, i64, i64, i64 }, align 8
  %"224_0" = alloca {}, align 8
  %"222_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"237_0" = alloca {}, align 8
  %"232_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"235_0" = alloca i64, align 8
  %"233_0" = alloca i64, align 8
  %"229_0" = alloca i64, align 8
  %"230_0" = alloca { i64, i64, i64 }, align 8
  %"231_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0108" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1109" = alloca { ptr, ptr, i64 }, align 8
  %"2110" = alloca i64, align 8
  %"0114" = alloca { ptr, ptr, i64 }, align 8
  %"1115" = alloca i64, align 8
  %"149_0" = alloca { ptr, ptr, i64 }, align 8
  %"149_1" = alloca i64, align 8
  %"151_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0121" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1122" = alloca { ptr, ptr, i64 }, align 8
  %"2123" = alloca i64, align 8
  %"154_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"154_1" = alloca { ptr, ptr, i64 }, align 8
  %"154_2" = alloca i64, align 8
  %"168_0" = alloca i64, align 8
  %"166_0" = alloca i64, align 8
  %"163_0" = alloca i64, align 8
  %"165_0" = alloca i64, align 8
  %"161_0" = alloca i64, align 8
  %"160_0" = alloca i64, align 8
  %"162_0" = alloca { ptr, ptr, i64 }, align 8
  %"156_0" = alloca i64, align 8
  %"156_1" = alloca { i64, i64, i64 }, align 8
  %"157_0" = alloca i64, align 8
  %"157_1" = alloca i64, align 8
  %"157_2" = alloca i64, align 8
  %"158_0" = alloca { i64, i64, i64 }, align 8
  %"159_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"4_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"4_1" = alloca { ptr, ptr, i64 }, align 8
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca i64, align 8
  %"6_2" = alloca i64, align 8
  %"6_3" = alloca { ptr, ptr, i64 }, align 8
  %"0152" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1153" = alloca { ptr, ptr, i64 }, align 8
  %"75_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"75_1" = alloca { ptr, ptr, i64 }, align 8
  %"9_0" = alloca i1, align 1
  %"9_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"8_0" = alloca { i64, i64, i64 }, align 8
  %"23_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"25_0" = alloca { i64, i64, i64 }, align 8
  %"0162" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"33_0" = alloca i64, align 8
  %"33_1" = alloca i64, align 8
  %"33_2" = alloca i64, align 8
  %"39_0" = alloca i64, align 8
  %"39_1" = alloca i64, align 8
  %"39_2" = alloca i64, align 8
  %"45_0" = alloca i1, align 1
  %"45_1" = alloca i64, align 8
  %"45_2" = alloca i64, align 8
  %"45_3" = alloca i64, align 8
  %"65_0" = alloca i64, align 8
  %"65_1" = alloca i64, align 8
  %"65_2" = alloca i64, align 8
  %"30_0" = alloca i1, align 1
  %"27_0" = alloca i64, align 8
  %"27_2" = alloca i64, align 8
  %"27_1" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"36_0" = alloca {}, align 8
  %"35_0" = alloca i1, align 1
  %"42_0" = alloca {}, align 8
  %"41_0" = alloca i1, align 1
  %"47_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0214" = alloca { i1, i64, i64, i64 }, align 8
  %"0216" = alloca i64, align 8
  %"1217" = alloca i64, align 8
  %"2218" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca i64, align 8
  %"49_2" = alloca i64, align 8
  %"51_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0226" = alloca i64, align 8
  %"1227" = alloca i64, align 8
  %"2228" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"53_1" = alloca i64, align 8
  %"53_2" = alloca i64, align 8
  %"55_0" = alloca { i1, i64, i64, i64 }, align 8
  %"62_0" = alloca {}, align 8
  %"60_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"71_0" = alloca {}, align 8
  %"70_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"67_0" = alloca i64, align 8
  %"68_0" = alloca { i64, i64, i64 }, align 8
  %"69_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0255" = alloca i1, align 1
  %"1256" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"15_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"13_0" = alloca i1, align 1
  %"0261" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"18_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"22_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"20_0" = alloca i1, align 1
  %"135_0" = alloca {}, align 8
  %"88_0" = alloca i64, align 8
  %"88_2" = alloca i64, align 8
  %"88_1" = alloca i64, align 8
  %"134_0" = alloca { ptr, ptr, i64 }, align 8
  %"126_0" = alloca double, align 8
  %"124_0" = alloca double, align 8
  %"115_0" = alloca double, align 8
  %"106_0" = alloca double, align 8
  %"95_0" = alloca i64, align 8
  %"91_0" = alloca i64, align 8
  %"77_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0277" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"81_0" = alloca { i32, ptr }, align 8
  %"83_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0281" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"85_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca { i64, i64, i64 }, align 8
  %"122_0" = alloca i64, align 8
  %"120_0" = alloca i64, align 8
  %"113_0" = alloca i64, align 8
  %"111_0" = alloca i64, align 8
  %"104_0" = alloca i64, align 8
  %"102_0" = alloca i64, align 8
  %"99_0" = alloca i64, align 8
  %"100_0" = alloca { ptr, ptr, i64 }, align 8
  %"100_1" = alloca i64, align 8
  %"101_0" = alloca i64, align 8
  %"103_0" = alloca { ptr, ptr, i64 }, align 8
  %"105_0" = alloca { ptr, ptr, i64 }, align 8
  %"105_1" = alloca i64, align 8
  %"97_0" = alloca i64, align 8
  %"98_0" = alloca double, align 8
  %"108_0" = alloca double, align 8
  %"109_0" = alloca double, align 8
  %"110_0" = alloca i64, align 8
  %"112_0" = alloca { ptr, ptr, i64 }, align 8
  %"114_0" = alloca { ptr, ptr, i64 }, align 8
  %"114_1" = alloca i64, align 8
  %"93_0" = alloca i64, align 8
  %"94_0" = alloca double, align 8
  %"117_0" = alloca double, align 8
  %"118_0" = alloca double, align 8
  %"119_0" = alloca i64, align 8
  %"121_0" = alloca { ptr, ptr, i64 }, align 8
  %"123_0" = alloca { ptr, ptr, i64 }, align 8
  %"123_1" = alloca i64, align 8
  %"90_0" = alloca i64, align 8
  %"89_0" = alloca double, align 8
  %"128_0" = alloca double, align 8
  %"129_0" = alloca double, align 8
  %"130_0" = alloca double, align 8
  %"132_0" = alloca double, align 8
  %"131_0" = alloca double, align 8
  %"133_0" = alloca i64, align 8
  %"0376" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"248_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"250_0" = alloca { i32, ptr }, align 8
  %"253_0" = alloca { ptr, i64 }, align 8
  %"254_0" = alloca { ptr, i64 }, align 8
  %"255_0" = alloca { ptr, ptr, i64 }, align 8
  %"256_0" = alloca { ptr, ptr, i64 }, align 8
  %"256_1" = alloca i64, align 8
  %"276_0" = alloca i64, align 8
  %"279_0" = alloca i64, align 8
  %"267_0" = alloca { ptr, ptr, i64 }, align 8
  %"267_1" = alloca i64, align 8
  %"277_0" = alloca i64, align 8
  %"280_0" = alloca i64, align 8
  %"282_0" = alloca i64, align 8
  %"282_1" = alloca i64, align 8
  %"270_0" = alloca { ptr, ptr, i64 }, align 8
  %"270_1" = alloca i64, align 8
  %"278_0" = alloca i64, align 8
  %"281_0" = alloca i64, align 8
  %"283_0" = alloca i64, align 8
  %"283_1" = alloca i64, align 8
  %"285_0" = alloca i64, align 8
  %"294_0" = alloca { ptr, ptr, i64 }, align 8
  %"284_0" = alloca i64, align 8
  %"284_1" = alloca i64, align 8
  %"287_0" = alloca i64, align 8
  %"295_0" = alloca { ptr, ptr, i64 }, align 8
  %"286_0" = alloca i64, align 8
  %"296_0" = alloca { ptr, ptr, i64 }, align 8
  %"297_0" = alloca { ptr, i64 }, align 8
  %"298_0" = alloca { ptr, i64 }, align 8
  %"299_0" = alloca { ptr, ptr, i64 }, align 8
  %"300_0" = alloca { ptr, ptr, i64 }, align 8
  %"300_1" = alloca i64, align 8
  %"301_0" = alloca { ptr, ptr, i64 }, align 8
  %"301_1" = alloca i64, align 8
  %"320_0" = alloca i64, align 8
  %"320_1" = alloca i64, align 8
  %"323_0" = alloca i64, align 8
  %"273_0" = alloca { ptr, ptr, i64 }, align 8
  %"273_1" = alloca i64, align 8
  %"324_0" = alloca i64, align 8
  %"324_1" = alloca i64, align 8
  %"327_0" = alloca i64, align 8
  %"328_0" = alloca i64, align 8
  %"328_1" = alloca i64, align 8
  %"328_2" = alloca i64, align 8
  %"302_0" = alloca double, align 8
  %"303_0" = alloca double, align 8
  %"304_0" = alloca double, align 8
  %"336_0" = alloca { ptr, ptr, i64 }, align 8
  %"337_0" = alloca { ptr, ptr, i64 }, align 8
  %"338_0" = alloca { ptr, ptr, i64 }, align 8
  %"339_0" = alloca { ptr, i64 }, align 8
  %"340_0" = alloca { ptr, i64 }, align 8
  %"341_0" = alloca { ptr, ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 2, ptr %"414_0", align 8
  store i64 1, ptr %"412_0", align 8
  store i64 0, ptr %"410_0", align 8
  store i64 0, ptr %"408_0", align 8
  store i64 1, ptr %"406_0", align 8
  store i64 0, ptr %"404_0", align 8
  store i64 2, ptr %"402_0", align 8
  store i64 0, ptr %"400_0", align 8
  store i64 0, ptr %"398_0", align 8
  store i64 2, ptr %"396_0", align 8
  store i64 1, ptr %"394_0", align 8
  store i64 0, ptr %"392_0", align 8
  store i64 2, ptr %"390_0", align 8
  store i64 0, ptr %"388_0", align 8
  store i64 2, ptr %"386_0", align 8
  store i64 2, ptr %"384_0", align 8
  store i64 1, ptr %"382_0", align 8
  store i64 2, ptr %"380_0", align 8
  store i64 1, ptr %"378_0", align 8
  store i64 1, ptr %"376_0", align 8
  store i64 0, ptr %"374_0", align 8
  store i64 1, ptr %"372_0", align 8
  store i64 0, ptr %"370_0", align 8
  store i64 2, ptr %"368_0", align 8
  store i64 2, ptr %"366_0", align 8
  store i64 1, ptr %"364_0", align 8
  store i64 1, ptr %"362_0", align 8
  store i64 0, ptr %"360_0", align 8
  store i64 0, ptr %"358_0", align 8
  store i64 2, ptr %"356_0", align 8
  store i64 1, ptr %"354_0", align 8
  store i64 0, ptr %"352_0", align 8
  store i64 2, ptr %"349_0", align 8
  store i64 1, ptr %"347_0", align 8
  store i64 0, ptr %"345_0", align 8
  store double 4.000000e+00, ptr %"333_0", align 8
  store double 0x400921FB54442D18, ptr %"331_0", align 8
  %"331_01" = load double, ptr %"331_0", align 8
  %"333_02" = load double, ptr %"333_0", align 8
  %0 = fdiv double %"331_01", %"333_02"
  store double %0, ptr %"335_0", align 8
  store double 0x3FD5555555555555, ptr %"329_0", align 8
  %"329_03" = load double, ptr %"329_0", align 8
  store double %"329_03", ptr %"351_0", align 8
  store double 2.500000e-01, ptr %"325_0", align 8
  store double 3.750000e+00, ptr %"321_0", align 8
  store double 4.500000e-01, ptr %"318_0", align 8
  store i64 2, ptr %"313_0", align 8
  store i64 0, ptr %"311_0", align 8
  store i64 0, ptr %"309_0", align 8
  store i64 2, ptr %"307_0", align 8
  store i64 1, ptr %"305_0", align 8
  store double 2.500000e-01, ptr %"292_0", align 8
  %"292_04" = load double, ptr %"292_0", align 8
  store double %"292_04", ptr %"317_0", align 8
  store double -2.500000e-01, ptr %"290_0", align 8
  %"290_05" = load double, ptr %"290_0", align 8
  store double %"290_05", ptr %"316_0", align 8
  store double 4.500000e-01, ptr %"288_0", align 8
  %"288_06" = load double, ptr %"288_0", align 8
  store double %"288_06", ptr %"315_0", align 8
  store i64 1, ptr %"274_0", align 8
  store i64 2, ptr %"271_0", align 8
  store i64 1, ptr %"268_0", align 8
  store i64 3, ptr %"265_0", align 8
  store i64 0, ptr %"263_0", align 8
  store { i64, i64, i64 } { i64 0, i64 3, i64 1 }, ptr %"261_0", align 8
  store i64 1, ptr %"259_0", align 8
  store i64 0, ptr %"257_0", align 8
  store i64 0, ptr %"140_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %1 = call ptr @heap_alloc(i64 %array_size)
  %2 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %2, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %3 = insertvalue { ptr, ptr, i64 } poison, ptr %1, 0
  %4 = insertvalue { ptr, ptr, i64 } %3, ptr %2, 1
  %5 = insertvalue { ptr, ptr, i64 } %4, i64 0, 2
  store { ptr, ptr, i64 } %5, ptr %"139_0", align 8
  %"261_07" = load { i64, i64, i64 }, ptr %"261_0", align 8
  %"139_08" = load { ptr, ptr, i64 }, ptr %"139_0", align 8
  %"140_09" = load i64, ptr %"140_0", align 8
  store { i64, i64, i64 } %"261_07", ptr %"143_0", align 8
  store { ptr, ptr, i64 } %"139_08", ptr %"143_1", align 8
  store i64 %"140_09", ptr %"143_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %68, %entry_block
  %"143_010" = load { i64, i64, i64 }, ptr %"143_0", align 8
  %"143_111" = load { ptr, ptr, i64 }, ptr %"143_1", align 8
  %"143_212" = load i64, ptr %"143_2", align 8
  store { i64, i64, i64 } %"143_010", ptr %"143_0", align 8
  store { ptr, ptr, i64 } %"143_111", ptr %"143_1", align 8
  store i64 %"143_212", ptr %"143_2", align 8
  store i64 1, ptr %"241_0", align 8
  store i64 3, ptr %"239_0", align 8
  %"143_013" = load { i64, i64, i64 }, ptr %"143_0", align 8
  %6 = extractvalue { i64, i64, i64 } %"143_013", 0
  %7 = extractvalue { i64, i64, i64 } %"143_013", 1
  %8 = extractvalue { i64, i64, i64 } %"143_013", 2
  store i64 %6, ptr %"145_0", align 8
  store i64 %7, ptr %"145_1", align 8
  store i64 %8, ptr %"145_2", align 8
  %"145_014" = load i64, ptr %"145_0", align 8
  %"239_015" = load i64, ptr %"239_0", align 8
  %"241_016" = load i64, ptr %"241_0", align 8
  %9 = insertvalue { i64, i64, i64 } poison, i64 %"145_014", 0
  %10 = insertvalue { i64, i64, i64 } %9, i64 %"239_015", 1
  %11 = insertvalue { i64, i64, i64 } %10, i64 %"241_016", 2
  store { i64, i64, i64 } %11, ptr %"146_0", align 8
  %"146_017" = load { i64, i64, i64 }, ptr %"146_0", align 8
  store { i64, i64, i64 } %"146_017", ptr %"172_0", align 8
  br label %12

loop_out:                                         ; preds = %70
  %"257_0148" = load i64, ptr %"257_0", align 8
  %"259_0149" = load i64, ptr %"259_0", align 8
  %"265_0150" = load i64, ptr %"265_0", align 8
  %"142_0151" = load { ptr, ptr, i64 }, ptr %"142_0", align 8
  store i64 %"257_0148", ptr %"6_0", align 8
  store i64 %"259_0149", ptr %"6_1", align 8
  store i64 %"265_0150", ptr %"6_2", align 8
  store { ptr, ptr, i64 } %"142_0151", ptr %"6_3", align 8
  br label %71

12:                                               ; preds = %loop_body
  %"172_018" = load { i64, i64, i64 }, ptr %"172_0", align 8
  store { i64, i64, i64 } %"172_018", ptr %"172_0", align 8
  store i64 1, ptr %"179_0", align 8
  store i64 3, ptr %"177_0", align 8
  %"172_019" = load { i64, i64, i64 }, ptr %"172_0", align 8
  %13 = extractvalue { i64, i64, i64 } %"172_019", 0
  %14 = extractvalue { i64, i64, i64 } %"172_019", 1
  %15 = extractvalue { i64, i64, i64 } %"172_019", 2
  store i64 %13, ptr %"176_0", align 8
  store i64 %14, ptr %"176_1", align 8
  store i64 %15, ptr %"176_2", align 8
  store i1 true, ptr %"174_0", align 1
  %"174_020" = load i1, ptr %"174_0", align 1
  %"176_021" = load i64, ptr %"176_0", align 8
  %"179_022" = load i64, ptr %"179_0", align 8
  %"177_023" = load i64, ptr %"177_0", align 8
  store i1 %"174_020", ptr %"174_0", align 1
  store i64 %"176_021", ptr %"176_0", align 8
  store i64 %"179_022", ptr %"179_0", align 8
  store i64 %"177_023", ptr %"177_0", align 8
  %"174_024" = load i1, ptr %"174_0", align 1
  %"176_025" = load i64, ptr %"176_0", align 8
  %"179_026" = load i64, ptr %"179_0", align 8
  %"177_027" = load i64, ptr %"177_0", align 8
  switch i1 %"174_024", label %16 [
    i1 true, label %17
  ]

16:                                               ; preds = %12
  store i64 %"176_025", ptr %"193_0", align 8
  store i64 %"179_026", ptr %"193_1", align 8
  store i64 %"177_027", ptr %"193_2", align 8
  br label %22

17:                                               ; preds = %12
  store i64 %"176_025", ptr %"183_0", align 8
  store i64 %"179_026", ptr %"183_1", align 8
  store i64 %"177_027", ptr %"183_2", align 8
  br label %18

18:                                               ; preds = %17
  %"183_029" = load i64, ptr %"183_0", align 8
  %"183_130" = load i64, ptr %"183_1", align 8
  %"183_231" = load i64, ptr %"183_2", align 8
  store i64 %"183_029", ptr %"183_0", align 8
  store i64 %"183_130", ptr %"183_1", align 8
  store i64 %"183_231", ptr %"183_2", align 8
  store {} undef, ptr %"190_0", align 1
  store i64 3, ptr %"188_0", align 8
  store i64 1, ptr %"186_0", align 8
  %"183_032" = load i64, ptr %"183_0", align 8
  %"188_033" = load i64, ptr %"188_0", align 8
  %19 = icmp sge i64 %"183_032", %"188_033"
  %20 = select i1 %19, i1 true, i1 false
  store i1 %20, ptr %"185_0", align 1
  %"190_034" = load {}, ptr %"190_0", align 1
  %"185_035" = load i1, ptr %"185_0", align 1
  %"183_036" = load i64, ptr %"183_0", align 8
  %"186_037" = load i64, ptr %"186_0", align 8
  %"188_038" = load i64, ptr %"188_0", align 8
  store {} %"190_034", ptr %"190_0", align 1
  store i1 %"185_035", ptr %"185_0", align 1
  store i64 %"183_036", ptr %"183_0", align 8
  store i64 %"186_037", ptr %"186_0", align 8
  store i64 %"188_038", ptr %"188_0", align 8
  %"190_039" = load {}, ptr %"190_0", align 1
  %"185_040" = load i1, ptr %"185_0", align 1
  %"183_041" = load i64, ptr %"183_0", align 8
  %"186_042" = load i64, ptr %"186_0", align 8
  %"188_043" = load i64, ptr %"188_0", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %18
  store i1 %"185_040", ptr %"199_0", align 1
  store i64 %"183_041", ptr %"199_1", align 8
  store i64 %"186_042", ptr %"199_2", align 8
  store i64 %"188_043", ptr %"199_3", align 8
  br label %26

22:                                               ; preds = %16
  %"193_044" = load i64, ptr %"193_0", align 8
  %"193_145" = load i64, ptr %"193_1", align 8
  %"193_246" = load i64, ptr %"193_2", align 8
  store i64 %"193_044", ptr %"193_0", align 8
  store i64 %"193_145", ptr %"193_1", align 8
  store i64 %"193_246", ptr %"193_2", align 8
  store {} undef, ptr %"196_0", align 1
  %"193_047" = load i64, ptr %"193_0", align 8
  %"193_248" = load i64, ptr %"193_2", align 8
  %23 = icmp sle i64 %"193_047", %"193_248"
  %24 = select i1 %23, i1 true, i1 false
  store i1 %24, ptr %"195_0", align 1
  %"196_049" = load {}, ptr %"196_0", align 1
  %"195_050" = load i1, ptr %"195_0", align 1
  %"193_051" = load i64, ptr %"193_0", align 8
  %"193_152" = load i64, ptr %"193_1", align 8
  %"193_253" = load i64, ptr %"193_2", align 8
  store {} %"196_049", ptr %"196_0", align 1
  store i1 %"195_050", ptr %"195_0", align 1
  store i64 %"193_051", ptr %"193_0", align 8
  store i64 %"193_152", ptr %"193_1", align 8
  store i64 %"193_253", ptr %"193_2", align 8
  %"196_054" = load {}, ptr %"196_0", align 1
  %"195_055" = load i1, ptr %"195_0", align 1
  %"193_056" = load i64, ptr %"193_0", align 8
  %"193_157" = load i64, ptr %"193_1", align 8
  %"193_258" = load i64, ptr %"193_2", align 8
  switch i1 false, label %25 [
  ]

25:                                               ; preds = %22
  store i1 %"195_055", ptr %"199_0", align 1
  store i64 %"193_056", ptr %"199_1", align 8
  store i64 %"193_157", ptr %"199_2", align 8
  store i64 %"193_258", ptr %"199_3", align 8
  br label %26

26:                                               ; preds = %25, %21
  %"199_059" = load i1, ptr %"199_0", align 1
  %"199_160" = load i64, ptr %"199_1", align 8
  %"199_261" = load i64, ptr %"199_2", align 8
  %"199_362" = load i64, ptr %"199_3", align 8
  store i1 %"199_059", ptr %"199_0", align 1
  store i64 %"199_160", ptr %"199_1", align 8
  store i64 %"199_261", ptr %"199_2", align 8
  store i64 %"199_362", ptr %"199_3", align 8
  store i64 3, ptr %"217_0", align 8
  store i64 1, ptr %"215_0", align 8
  %"199_063" = load i1, ptr %"199_0", align 1
  %"199_164" = load i64, ptr %"199_1", align 8
  %"215_065" = load i64, ptr %"215_0", align 8
  %"217_066" = load i64, ptr %"217_0", align 8
  switch i1 %"199_063", label %27 [
    i1 true, label %28
  ]

27:                                               ; preds = %26
  store i64 %"199_164", ptr %"069", align 8
  store i64 %"215_065", ptr %"1", align 8
  store i64 %"217_066", ptr %"2", align 8
  br label %cond_201_case_0

28:                                               ; preds = %26
  store i64 %"199_164", ptr %"077", align 8
  store i64 %"215_065", ptr %"178", align 8
  store i64 %"217_066", ptr %"279", align 8
  br label %cond_201_case_1

29:                                               ; preds = %53
  store {} undef, ptr %"224_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"222_0", align 8
  %"224_086" = load {}, ptr %"224_0", align 1
  %"222_087" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"222_0", align 8
  store {} %"224_086", ptr %"224_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"222_087", ptr %"222_0", align 8
  %"224_088" = load {}, ptr %"224_0", align 1
  %"222_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"222_0", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %29
  store { i1, { { i64, i64, i64 }, i64 } } %"222_089", ptr %"0", align 8
  br label %40

31:                                               ; preds = %49
  %"227_090" = load i64, ptr %"227_0", align 8
  %"227_191" = load i64, ptr %"227_1", align 8
  %"227_292" = load i64, ptr %"227_2", align 8
  store i64 %"227_090", ptr %"227_0", align 8
  store i64 %"227_191", ptr %"227_1", align 8
  store i64 %"227_292", ptr %"227_2", align 8
  store {} undef, ptr %"237_0", align 1
  store i64 3, ptr %"235_0", align 8
  store i64 1, ptr %"233_0", align 8
  %"227_093" = load i64, ptr %"227_0", align 8
  %"233_094" = load i64, ptr %"233_0", align 8
  %32 = add i64 %"227_093", %"233_094"
  store i64 %32, ptr %"229_0", align 8
  %"229_095" = load i64, ptr %"229_0", align 8
  %"235_096" = load i64, ptr %"235_0", align 8
  %"233_097" = load i64, ptr %"233_0", align 8
  %33 = insertvalue { i64, i64, i64 } poison, i64 %"229_095", 0
  %34 = insertvalue { i64, i64, i64 } %33, i64 %"235_096", 1
  %35 = insertvalue { i64, i64, i64 } %34, i64 %"233_097", 2
  store { i64, i64, i64 } %35, ptr %"230_0", align 8
  %"227_098" = load i64, ptr %"227_0", align 8
  %"230_099" = load { i64, i64, i64 }, ptr %"230_0", align 8
  %36 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"227_098", 1
  %37 = insertvalue { { i64, i64, i64 }, i64 } %36, { i64, i64, i64 } %"230_099", 0
  store { { i64, i64, i64 }, i64 } %37, ptr %"231_0", align 8
  %"231_0100" = load { { i64, i64, i64 }, i64 }, ptr %"231_0", align 8
  %38 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"231_0100", 1
  store { i1, { { i64, i64, i64 }, i64 } } %38, ptr %"232_0", align 8
  %"237_0101" = load {}, ptr %"237_0", align 1
  %"232_0102" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"232_0", align 8
  store {} %"237_0101", ptr %"237_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"232_0102", ptr %"232_0", align 8
  %"237_0103" = load {}, ptr %"237_0", align 1
  %"232_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"232_0", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %31
  store { i1, { { i64, i64, i64 }, i64 } } %"232_0104", ptr %"0", align 8
  br label %40

40:                                               ; preds = %39, %30
  %"028" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"028", ptr %"170_0", align 8
  %"170_0105" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"170_0", align 8
  %"143_1106" = load { ptr, ptr, i64 }, ptr %"143_1", align 8
  %"143_2107" = load i64, ptr %"143_2", align 8
  %41 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"170_0105", 0
  switch i1 %41, label %42 [
    i1 true, label %43
  ]

42:                                               ; preds = %40
  store { ptr, ptr, i64 } %"143_1106", ptr %"0114", align 8
  store i64 %"143_2107", ptr %"1115", align 8
  br label %cond_147_case_0

43:                                               ; preds = %40
  %44 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"170_0105", 1
  store { { i64, i64, i64 }, i64 } %44, ptr %"0121", align 8
  store { ptr, ptr, i64 } %"143_1106", ptr %"1122", align 8
  store i64 %"143_2107", ptr %"2123", align 8
  br label %cond_147_case_1

cond_201_case_0:                                  ; preds = %27
  %"070" = load i64, ptr %"069", align 8
  %"171" = load i64, ptr %"1", align 8
  %"272" = load i64, ptr %"2", align 8
  store i64 %"070", ptr %"203_0", align 8
  store i64 %"171", ptr %"203_1", align 8
  store i64 %"272", ptr %"203_2", align 8
  store i64 3, ptr %"208_0", align 8
  store i64 1, ptr %"206_0", align 8
  %"203_073" = load i64, ptr %"203_0", align 8
  %"206_074" = load i64, ptr %"206_0", align 8
  %"208_075" = load i64, ptr %"208_0", align 8
  %45 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"203_073", 1
  %46 = insertvalue { i1, i64, i64, i64 } %45, i64 %"206_074", 2
  %47 = insertvalue { i1, i64, i64, i64 } %46, i64 %"208_075", 3
  store { i1, i64, i64, i64 } %47, ptr %"205_0", align 8
  %"205_076" = load { i1, i64, i64, i64 }, ptr %"205_0", align 8
  store { i1, i64, i64, i64 } %"205_076", ptr %"067", align 8
  br label %cond_exit_201

cond_201_case_1:                                  ; preds = %28
  %"080" = load i64, ptr %"077", align 8
  %"181" = load i64, ptr %"178", align 8
  %"282" = load i64, ptr %"279", align 8
  store i64 %"080", ptr %"211_0", align 8
  store i64 %"181", ptr %"211_1", align 8
  store i64 %"282", ptr %"211_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"213_0", align 8
  %"213_083" = load { i1, i64, i64, i64 }, ptr %"213_0", align 8
  store { i1, i64, i64, i64 } %"213_083", ptr %"067", align 8
  br label %cond_exit_201

cond_exit_201:                                    ; preds = %cond_201_case_1, %cond_201_case_0
  %"068" = load { i1, i64, i64, i64 }, ptr %"067", align 8
  store { i1, i64, i64, i64 } %"068", ptr %"201_0", align 8
  %"201_084" = load { i1, i64, i64, i64 }, ptr %"201_0", align 8
  store { i1, i64, i64, i64 } %"201_084", ptr %"201_0", align 8
  %"201_085" = load { i1, i64, i64, i64 }, ptr %"201_0", align 8
  %48 = extractvalue { i1, i64, i64, i64 } %"201_085", 0
  switch i1 %48, label %49 [
    i1 true, label %53
  ]

49:                                               ; preds = %cond_exit_201
  %50 = extractvalue { i1, i64, i64, i64 } %"201_085", 1
  %51 = extractvalue { i1, i64, i64, i64 } %"201_085", 2
  %52 = extractvalue { i1, i64, i64, i64 } %"201_085", 3
  store i64 %50, ptr %"227_0", align 8
  store i64 %51, ptr %"227_1", align 8
  store i64 %52, ptr %"227_2", align 8
  br label %31

53:                                               ; preds = %cond_exit_201
  br label %29

cond_147_case_0:                                  ; preds = %42
  %"0116" = load { ptr, ptr, i64 }, ptr %"0114", align 8
  %"1117" = load i64, ptr %"1115", align 8
  store { ptr, ptr, i64 } %"0116", ptr %"149_0", align 8
  store i64 %"1117", ptr %"149_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"151_0", align 8
  %"151_0118" = load { i1, { i64, i64, i64 } }, ptr %"151_0", align 8
  %"149_0119" = load { ptr, ptr, i64 }, ptr %"149_0", align 8
  %"149_1120" = load i64, ptr %"149_1", align 8
  store { i1, { i64, i64, i64 } } %"151_0118", ptr %"0108", align 8
  store { ptr, ptr, i64 } %"149_0119", ptr %"1109", align 8
  store i64 %"149_1120", ptr %"2110", align 8
  br label %cond_exit_147

cond_147_case_1:                                  ; preds = %43
  %"0124" = load { { i64, i64, i64 }, i64 }, ptr %"0121", align 8
  %"1125" = load { ptr, ptr, i64 }, ptr %"1122", align 8
  %"2126" = load i64, ptr %"2123", align 8
  store { { i64, i64, i64 }, i64 } %"0124", ptr %"154_0", align 8
  store { ptr, ptr, i64 } %"1125", ptr %"154_1", align 8
  store i64 %"2126", ptr %"154_2", align 8
  store i64 1, ptr %"168_0", align 8
  store i64 3, ptr %"166_0", align 8
  store i64 1, ptr %"163_0", align 8
  %"154_2127" = load i64, ptr %"154_2", align 8
  %"163_0128" = load i64, ptr %"163_0", align 8
  %54 = add i64 %"154_2127", %"163_0128"
  store i64 %54, ptr %"165_0", align 8
  %"154_2129" = load i64, ptr %"154_2", align 8
  store i64 %"154_2129", ptr %"161_0", align 8
  %55 = call i64 @__hugr__.__tk2_helios_qalloc.623()
  store i64 %55, ptr %"160_0", align 8
  %"154_1130" = load { ptr, ptr, i64 }, ptr %"154_1", align 8
  %"161_0131" = load i64, ptr %"161_0", align 8
  %"160_0132" = load i64, ptr %"160_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"154_1130", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"154_1130", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"154_1130", 2
  call void @__barray_check_bounds(i64 3, i64 %"161_0131")
  %56 = add i64 %"161_0131", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %56)
  %57 = getelementptr inbounds i64, ptr %array_ptr, i64 %56
  store i64 %"160_0132", ptr %57, align 8
  store { ptr, ptr, i64 } %"154_1130", ptr %"162_0", align 8
  %"154_0133" = load { { i64, i64, i64 }, i64 }, ptr %"154_0", align 8
  %58 = extractvalue { { i64, i64, i64 }, i64 } %"154_0133", 1
  %59 = extractvalue { { i64, i64, i64 }, i64 } %"154_0133", 0
  store i64 %58, ptr %"156_0", align 8
  store { i64, i64, i64 } %59, ptr %"156_1", align 8
  %"156_1134" = load { i64, i64, i64 }, ptr %"156_1", align 8
  %60 = extractvalue { i64, i64, i64 } %"156_1134", 0
  %61 = extractvalue { i64, i64, i64 } %"156_1134", 1
  %62 = extractvalue { i64, i64, i64 } %"156_1134", 2
  store i64 %60, ptr %"157_0", align 8
  store i64 %61, ptr %"157_1", align 8
  store i64 %62, ptr %"157_2", align 8
  %"157_0135" = load i64, ptr %"157_0", align 8
  %"166_0136" = load i64, ptr %"166_0", align 8
  %"168_0137" = load i64, ptr %"168_0", align 8
  %63 = insertvalue { i64, i64, i64 } poison, i64 %"157_0135", 0
  %64 = insertvalue { i64, i64, i64 } %63, i64 %"166_0136", 1
  %65 = insertvalue { i64, i64, i64 } %64, i64 %"168_0137", 2
  store { i64, i64, i64 } %65, ptr %"158_0", align 8
  %"158_0138" = load { i64, i64, i64 }, ptr %"158_0", align 8
  %66 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"158_0138", 1
  store { i1, { i64, i64, i64 } } %66, ptr %"159_0", align 8
  %"159_0139" = load { i1, { i64, i64, i64 } }, ptr %"159_0", align 8
  %"162_0140" = load { ptr, ptr, i64 }, ptr %"162_0", align 8
  %"165_0141" = load i64, ptr %"165_0", align 8
  store { i1, { i64, i64, i64 } } %"159_0139", ptr %"0108", align 8
  store { ptr, ptr, i64 } %"162_0140", ptr %"1109", align 8
  store i64 %"165_0141", ptr %"2110", align 8
  br label %cond_exit_147

cond_exit_147:                                    ; preds = %cond_147_case_1, %cond_147_case_0
  %"0111" = load { i1, { i64, i64, i64 } }, ptr %"0108", align 8
  %"1112" = load { ptr, ptr, i64 }, ptr %"1109", align 8
  %"2113" = load i64, ptr %"2110", align 8
  store { i1, { i64, i64, i64 } } %"0111", ptr %"147_0", align 8
  store { ptr, ptr, i64 } %"1112", ptr %"147_1", align 8
  store i64 %"2113", ptr %"147_2", align 8
  %"147_0142" = load { i1, { i64, i64, i64 } }, ptr %"147_0", align 8
  %"147_1143" = load { ptr, ptr, i64 }, ptr %"147_1", align 8
  %"147_2144" = load i64, ptr %"147_2", align 8
  store { i1, { i64, i64, i64 } } %"147_0142", ptr %"147_0", align 8
  store { ptr, ptr, i64 } %"147_1143", ptr %"147_1", align 8
  store i64 %"147_2144", ptr %"147_2", align 8
  %"147_0145" = load { i1, { i64, i64, i64 } }, ptr %"147_0", align 8
  %"147_1146" = load { ptr, ptr, i64 }, ptr %"147_1", align 8
  %"147_2147" = load i64, ptr %"147_2", align 8
  %67 = extractvalue { i1, { i64, i64, i64 } } %"147_0145", 0
  switch i1 %67, label %68 [
    i1 true, label %70
  ]

68:                                               ; preds = %cond_exit_147
  %69 = extractvalue { i1, { i64, i64, i64 } } %"147_0145", 1
  store { i64, i64, i64 } %69, ptr %"143_0", align 8
  store { ptr, ptr, i64 } %"147_1146", ptr %"143_1", align 8
  store i64 %"147_2147", ptr %"143_2", align 8
  br label %loop_body

70:                                               ; preds = %cond_exit_147
  store { ptr, ptr, i64 } %"147_1146", ptr %"142_0", align 8
  store i64 %"147_2147", ptr %"142_1", align 8
  br label %loop_out

71:                                               ; preds = %184, %loop_out
  %"6_0154" = load i64, ptr %"6_0", align 8
  %"6_1155" = load i64, ptr %"6_1", align 8
  %"6_2156" = load i64, ptr %"6_2", align 8
  %"6_3157" = load { ptr, ptr, i64 }, ptr %"6_3", align 8
  store i64 %"6_0154", ptr %"6_0", align 8
  store i64 %"6_1155", ptr %"6_1", align 8
  store i64 %"6_2156", ptr %"6_2", align 8
  store { ptr, ptr, i64 } %"6_3157", ptr %"6_3", align 8
  %"6_0158" = load i64, ptr %"6_0", align 8
  %"6_2159" = load i64, ptr %"6_2", align 8
  %"6_1160" = load i64, ptr %"6_1", align 8
  %72 = insertvalue { i64, i64, i64 } poison, i64 %"6_0158", 0
  %73 = insertvalue { i64, i64, i64 } %72, i64 %"6_2159", 1
  %74 = insertvalue { i64, i64, i64 } %73, i64 %"6_1160", 2
  store { i64, i64, i64 } %74, ptr %"8_0", align 8
  %"8_0161" = load { i64, i64, i64 }, ptr %"8_0", align 8
  store { i64, i64, i64 } %"8_0161", ptr %"25_0", align 8
  br label %85

75:                                               ; preds = %131
  %"75_0274" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %"75_1275" = load { ptr, ptr, i64 }, ptr %"75_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"75_0274", ptr %"75_0", align 8
  store { ptr, ptr, i64 } %"75_1275", ptr %"75_1", align 8
  store {} undef, ptr %"135_0", align 1
  store double 5.000000e-02, ptr %"126_0", align 8
  store double -3.000000e-01, ptr %"124_0", align 8
  store double 1.000000e+00, ptr %"115_0", align 8
  store double 1.000000e-01, ptr %"106_0", align 8
  store i64 1, ptr %"95_0", align 8
  store i64 3, ptr %"91_0", align 8
  %"75_0276" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %76 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0276", 0
  switch i1 %76, label %77 [
    i1 true, label %78
  ]

77:                                               ; preds = %75
  br label %cond_77_case_0

78:                                               ; preds = %75
  %79 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0276", 1
  store { { i64, i64, i64 }, i64 } %79, ptr %"0281", align 8
  br label %cond_77_case_1

80:                                               ; preds = %130
  %"0272" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0152", align 8
  %"1273" = load { ptr, ptr, i64 }, ptr %"1153", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0272", ptr %"4_0", align 8
  store { ptr, ptr, i64 } %"1273", ptr %"4_1", align 8
  %"4_0375" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %81 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0375", 0
  switch i1 %81, label %82 [
    i1 true, label %83
  ]

82:                                               ; preds = %80
  br label %cond_243_case_0

83:                                               ; preds = %80
  %84 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0375", 1
  store { { i64, i64, i64 }, i64 } %84, ptr %"0376", align 8
  br label %cond_243_case_1

85:                                               ; preds = %71
  %"25_0163" = load { i64, i64, i64 }, ptr %"25_0", align 8
  store { i64, i64, i64 } %"25_0163", ptr %"25_0", align 8
  store i64 0, ptr %"28_0", align 8
  %"25_0164" = load { i64, i64, i64 }, ptr %"25_0", align 8
  %86 = extractvalue { i64, i64, i64 } %"25_0164", 0
  %87 = extractvalue { i64, i64, i64 } %"25_0164", 1
  %88 = extractvalue { i64, i64, i64 } %"25_0164", 2
  store i64 %86, ptr %"27_0", align 8
  store i64 %87, ptr %"27_1", align 8
  store i64 %88, ptr %"27_2", align 8
  %"27_2165" = load i64, ptr %"27_2", align 8
  %"28_0166" = load i64, ptr %"28_0", align 8
  %89 = icmp sge i64 %"27_2165", %"28_0166"
  %90 = select i1 %89, i1 true, i1 false
  store i1 %90, ptr %"30_0", align 1
  %"30_0167" = load i1, ptr %"30_0", align 1
  %"27_0168" = load i64, ptr %"27_0", align 8
  %"27_2169" = load i64, ptr %"27_2", align 8
  %"27_1170" = load i64, ptr %"27_1", align 8
  store i1 %"30_0167", ptr %"30_0", align 1
  store i64 %"27_0168", ptr %"27_0", align 8
  store i64 %"27_2169", ptr %"27_2", align 8
  store i64 %"27_1170", ptr %"27_1", align 8
  %"30_0171" = load i1, ptr %"30_0", align 1
  %"27_0172" = load i64, ptr %"27_0", align 8
  %"27_2173" = load i64, ptr %"27_2", align 8
  %"27_1174" = load i64, ptr %"27_1", align 8
  switch i1 %"30_0171", label %91 [
    i1 true, label %92
  ]

91:                                               ; preds = %85
  store i64 %"27_0172", ptr %"39_0", align 8
  store i64 %"27_2173", ptr %"39_1", align 8
  store i64 %"27_1174", ptr %"39_2", align 8
  br label %97

92:                                               ; preds = %85
  store i64 %"27_0172", ptr %"33_0", align 8
  store i64 %"27_2173", ptr %"33_1", align 8
  store i64 %"27_1174", ptr %"33_2", align 8
  br label %93

93:                                               ; preds = %92
  %"33_0176" = load i64, ptr %"33_0", align 8
  %"33_1177" = load i64, ptr %"33_1", align 8
  %"33_2178" = load i64, ptr %"33_2", align 8
  store i64 %"33_0176", ptr %"33_0", align 8
  store i64 %"33_1177", ptr %"33_1", align 8
  store i64 %"33_2178", ptr %"33_2", align 8
  store {} undef, ptr %"36_0", align 1
  %"33_0179" = load i64, ptr %"33_0", align 8
  %"33_2180" = load i64, ptr %"33_2", align 8
  %94 = icmp sge i64 %"33_0179", %"33_2180"
  %95 = select i1 %94, i1 true, i1 false
  store i1 %95, ptr %"35_0", align 1
  %"36_0181" = load {}, ptr %"36_0", align 1
  %"35_0182" = load i1, ptr %"35_0", align 1
  %"33_0183" = load i64, ptr %"33_0", align 8
  %"33_1184" = load i64, ptr %"33_1", align 8
  %"33_2185" = load i64, ptr %"33_2", align 8
  store {} %"36_0181", ptr %"36_0", align 1
  store i1 %"35_0182", ptr %"35_0", align 1
  store i64 %"33_0183", ptr %"33_0", align 8
  store i64 %"33_1184", ptr %"33_1", align 8
  store i64 %"33_2185", ptr %"33_2", align 8
  %"36_0186" = load {}, ptr %"36_0", align 1
  %"35_0187" = load i1, ptr %"35_0", align 1
  %"33_0188" = load i64, ptr %"33_0", align 8
  %"33_1189" = load i64, ptr %"33_1", align 8
  %"33_2190" = load i64, ptr %"33_2", align 8
  switch i1 false, label %96 [
  ]

96:                                               ; preds = %93
  store i1 %"35_0187", ptr %"45_0", align 1
  store i64 %"33_0188", ptr %"45_1", align 8
  store i64 %"33_1189", ptr %"45_2", align 8
  store i64 %"33_2190", ptr %"45_3", align 8
  br label %101

97:                                               ; preds = %91
  %"39_0191" = load i64, ptr %"39_0", align 8
  %"39_1192" = load i64, ptr %"39_1", align 8
  %"39_2193" = load i64, ptr %"39_2", align 8
  store i64 %"39_0191", ptr %"39_0", align 8
  store i64 %"39_1192", ptr %"39_1", align 8
  store i64 %"39_2193", ptr %"39_2", align 8
  store {} undef, ptr %"42_0", align 1
  %"39_0194" = load i64, ptr %"39_0", align 8
  %"39_2195" = load i64, ptr %"39_2", align 8
  %98 = icmp sle i64 %"39_0194", %"39_2195"
  %99 = select i1 %98, i1 true, i1 false
  store i1 %99, ptr %"41_0", align 1
  %"42_0196" = load {}, ptr %"42_0", align 1
  %"41_0197" = load i1, ptr %"41_0", align 1
  %"39_0198" = load i64, ptr %"39_0", align 8
  %"39_1199" = load i64, ptr %"39_1", align 8
  %"39_2200" = load i64, ptr %"39_2", align 8
  store {} %"42_0196", ptr %"42_0", align 1
  store i1 %"41_0197", ptr %"41_0", align 1
  store i64 %"39_0198", ptr %"39_0", align 8
  store i64 %"39_1199", ptr %"39_1", align 8
  store i64 %"39_2200", ptr %"39_2", align 8
  %"42_0201" = load {}, ptr %"42_0", align 1
  %"41_0202" = load i1, ptr %"41_0", align 1
  %"39_0203" = load i64, ptr %"39_0", align 8
  %"39_1204" = load i64, ptr %"39_1", align 8
  %"39_2205" = load i64, ptr %"39_2", align 8
  switch i1 false, label %100 [
  ]

100:                                              ; preds = %97
  store i1 %"41_0202", ptr %"45_0", align 1
  store i64 %"39_0203", ptr %"45_1", align 8
  store i64 %"39_1204", ptr %"45_2", align 8
  store i64 %"39_2205", ptr %"45_3", align 8
  br label %101

101:                                              ; preds = %100, %96
  %"45_0206" = load i1, ptr %"45_0", align 1
  %"45_1207" = load i64, ptr %"45_1", align 8
  %"45_2208" = load i64, ptr %"45_2", align 8
  %"45_3209" = load i64, ptr %"45_3", align 8
  store i1 %"45_0206", ptr %"45_0", align 1
  store i64 %"45_1207", ptr %"45_1", align 8
  store i64 %"45_2208", ptr %"45_2", align 8
  store i64 %"45_3209", ptr %"45_3", align 8
  %"45_0210" = load i1, ptr %"45_0", align 1
  %"45_1211" = load i64, ptr %"45_1", align 8
  %"45_2212" = load i64, ptr %"45_2", align 8
  %"45_3213" = load i64, ptr %"45_3", align 8
  switch i1 %"45_0210", label %102 [
    i1 true, label %103
  ]

102:                                              ; preds = %101
  store i64 %"45_1211", ptr %"0216", align 8
  store i64 %"45_2212", ptr %"1217", align 8
  store i64 %"45_3213", ptr %"2218", align 8
  br label %cond_47_case_0

103:                                              ; preds = %101
  store i64 %"45_1211", ptr %"0226", align 8
  store i64 %"45_2212", ptr %"1227", align 8
  store i64 %"45_3213", ptr %"2228", align 8
  br label %cond_47_case_1

104:                                              ; preds = %128
  store {} undef, ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"60_0", align 8
  %"62_0235" = load {}, ptr %"62_0", align 1
  %"60_0236" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  store {} %"62_0235", ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"60_0236", ptr %"60_0", align 8
  %"62_0237" = load {}, ptr %"62_0", align 1
  %"60_0238" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  switch i1 false, label %105 [
  ]

105:                                              ; preds = %104
  store { i1, { { i64, i64, i64 }, i64 } } %"60_0238", ptr %"0162", align 8
  br label %115

106:                                              ; preds = %124
  %"65_0239" = load i64, ptr %"65_0", align 8
  %"65_1240" = load i64, ptr %"65_1", align 8
  %"65_2241" = load i64, ptr %"65_2", align 8
  store i64 %"65_0239", ptr %"65_0", align 8
  store i64 %"65_1240", ptr %"65_1", align 8
  store i64 %"65_2241", ptr %"65_2", align 8
  store {} undef, ptr %"71_0", align 1
  %"65_0242" = load i64, ptr %"65_0", align 8
  %"65_1243" = load i64, ptr %"65_1", align 8
  %107 = add i64 %"65_0242", %"65_1243"
  store i64 %107, ptr %"67_0", align 8
  %"67_0244" = load i64, ptr %"67_0", align 8
  %"65_2245" = load i64, ptr %"65_2", align 8
  %"65_1246" = load i64, ptr %"65_1", align 8
  %108 = insertvalue { i64, i64, i64 } poison, i64 %"67_0244", 0
  %109 = insertvalue { i64, i64, i64 } %108, i64 %"65_2245", 1
  %110 = insertvalue { i64, i64, i64 } %109, i64 %"65_1246", 2
  store { i64, i64, i64 } %110, ptr %"68_0", align 8
  %"65_0247" = load i64, ptr %"65_0", align 8
  %"68_0248" = load { i64, i64, i64 }, ptr %"68_0", align 8
  %111 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"65_0247", 1
  %112 = insertvalue { { i64, i64, i64 }, i64 } %111, { i64, i64, i64 } %"68_0248", 0
  store { { i64, i64, i64 }, i64 } %112, ptr %"69_0", align 8
  %"69_0249" = load { { i64, i64, i64 }, i64 }, ptr %"69_0", align 8
  %113 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"69_0249", 1
  store { i1, { { i64, i64, i64 }, i64 } } %113, ptr %"70_0", align 8
  %"71_0250" = load {}, ptr %"71_0", align 1
  %"70_0251" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  store {} %"71_0250", ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0251", ptr %"70_0", align 8
  %"71_0252" = load {}, ptr %"71_0", align 1
  %"70_0253" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  switch i1 false, label %114 [
  ]

114:                                              ; preds = %106
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0253", ptr %"0162", align 8
  br label %115

115:                                              ; preds = %114, %105
  %"0175" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0162", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0175", ptr %"23_0", align 8
  %"23_0254" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"23_0", align 8
  %116 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0254", 0
  switch i1 %116, label %117 [
    i1 true, label %118
  ]

117:                                              ; preds = %115
  br label %cond_9_case_0

118:                                              ; preds = %115
  %119 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0254", 1
  store { { i64, i64, i64 }, i64 } %119, ptr %"0261", align 8
  br label %cond_9_case_1

cond_47_case_0:                                   ; preds = %102
  %"0219" = load i64, ptr %"0216", align 8
  %"1220" = load i64, ptr %"1217", align 8
  %"2221" = load i64, ptr %"2218", align 8
  store i64 %"0219", ptr %"49_0", align 8
  store i64 %"1220", ptr %"49_1", align 8
  store i64 %"2221", ptr %"49_2", align 8
  %"49_0222" = load i64, ptr %"49_0", align 8
  %"49_1223" = load i64, ptr %"49_1", align 8
  %"49_2224" = load i64, ptr %"49_2", align 8
  %120 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"49_0222", 1
  %121 = insertvalue { i1, i64, i64, i64 } %120, i64 %"49_1223", 2
  %122 = insertvalue { i1, i64, i64, i64 } %121, i64 %"49_2224", 3
  store { i1, i64, i64, i64 } %122, ptr %"51_0", align 8
  %"51_0225" = load { i1, i64, i64, i64 }, ptr %"51_0", align 8
  store { i1, i64, i64, i64 } %"51_0225", ptr %"0214", align 8
  br label %cond_exit_47

cond_47_case_1:                                   ; preds = %103
  %"0229" = load i64, ptr %"0226", align 8
  %"1230" = load i64, ptr %"1227", align 8
  %"2231" = load i64, ptr %"2228", align 8
  store i64 %"0229", ptr %"53_0", align 8
  store i64 %"1230", ptr %"53_1", align 8
  store i64 %"2231", ptr %"53_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"55_0", align 8
  %"55_0232" = load { i1, i64, i64, i64 }, ptr %"55_0", align 8
  store { i1, i64, i64, i64 } %"55_0232", ptr %"0214", align 8
  br label %cond_exit_47

cond_exit_47:                                     ; preds = %cond_47_case_1, %cond_47_case_0
  %"0215" = load { i1, i64, i64, i64 }, ptr %"0214", align 8
  store { i1, i64, i64, i64 } %"0215", ptr %"47_0", align 8
  %"47_0233" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  store { i1, i64, i64, i64 } %"47_0233", ptr %"47_0", align 8
  %"47_0234" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  %123 = extractvalue { i1, i64, i64, i64 } %"47_0234", 0
  switch i1 %123, label %124 [
    i1 true, label %128
  ]

124:                                              ; preds = %cond_exit_47
  %125 = extractvalue { i1, i64, i64, i64 } %"47_0234", 1
  %126 = extractvalue { i1, i64, i64, i64 } %"47_0234", 2
  %127 = extractvalue { i1, i64, i64, i64 } %"47_0234", 3
  store i64 %125, ptr %"65_0", align 8
  store i64 %126, ptr %"65_1", align 8
  store i64 %127, ptr %"65_2", align 8
  br label %106

128:                                              ; preds = %cond_exit_47
  br label %104

cond_9_case_0:                                    ; preds = %117
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"15_0", align 8
  store i1 false, ptr %"13_0", align 1
  %"13_0259" = load i1, ptr %"13_0", align 1
  %"15_0260" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"15_0", align 8
  store i1 %"13_0259", ptr %"0255", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"15_0260", ptr %"1256", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %118
  %"0262" = load { { i64, i64, i64 }, i64 }, ptr %"0261", align 8
  store { { i64, i64, i64 }, i64 } %"0262", ptr %"18_0", align 8
  %"18_0263" = load { { i64, i64, i64 }, i64 }, ptr %"18_0", align 8
  %129 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"18_0263", 1
  store { i1, { { i64, i64, i64 }, i64 } } %129, ptr %"22_0", align 8
  store i1 true, ptr %"20_0", align 1
  %"20_0264" = load i1, ptr %"20_0", align 1
  %"22_0265" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"22_0", align 8
  store i1 %"20_0264", ptr %"0255", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"22_0265", ptr %"1256", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"0257" = load i1, ptr %"0255", align 1
  %"1258" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1256", align 8
  store i1 %"0257", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1258", ptr %"9_1", align 8
  %"9_0266" = load i1, ptr %"9_0", align 1
  %"9_1267" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3268" = load { ptr, ptr, i64 }, ptr %"6_3", align 8
  store i1 %"9_0266", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1267", ptr %"9_1", align 8
  store { ptr, ptr, i64 } %"6_3268", ptr %"6_3", align 8
  %"9_0269" = load i1, ptr %"9_0", align 1
  %"9_1270" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3271" = load { ptr, ptr, i64 }, ptr %"6_3", align 8
  switch i1 %"9_0269", label %130 [
    i1 true, label %131
  ]

130:                                              ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1270", ptr %"0152", align 8
  store { ptr, ptr, i64 } %"6_3271", ptr %"1153", align 8
  br label %80

131:                                              ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1270", ptr %"75_0", align 8
  store { ptr, ptr, i64 } %"6_3271", ptr %"75_1", align 8
  br label %75

cond_77_case_0:                                   ; preds = %77
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"81_0", align 8
  %"81_0279" = load { i32, ptr }, ptr %"81_0", align 8
  %132 = extractvalue { i32, ptr } %"81_0279", 0
  %shift_code = add i32 %132, 1000
  %133 = extractvalue { i32, ptr } %"81_0279", 1
  call void @panic(i32 %shift_code, ptr %133)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"83_0", align 8
  %"83_0280" = load { { i64, i64, i64 }, i64 }, ptr %"83_0", align 8
  store { { i64, i64, i64 }, i64 } %"83_0280", ptr %"0277", align 8
  br label %cond_exit_77

cond_77_case_1:                                   ; preds = %78
  %"0282" = load { { i64, i64, i64 }, i64 }, ptr %"0281", align 8
  store { { i64, i64, i64 }, i64 } %"0282", ptr %"85_0", align 8
  %"85_0283" = load { { i64, i64, i64 }, i64 }, ptr %"85_0", align 8
  store { { i64, i64, i64 }, i64 } %"85_0283", ptr %"0277", align 8
  br label %cond_exit_77

cond_exit_77:                                     ; preds = %cond_77_case_1, %cond_77_case_0
  %"0278" = load { { i64, i64, i64 }, i64 }, ptr %"0277", align 8
  store { { i64, i64, i64 }, i64 } %"0278", ptr %"77_0", align 8
  %"77_0284" = load { { i64, i64, i64 }, i64 }, ptr %"77_0", align 8
  %134 = extractvalue { { i64, i64, i64 }, i64 } %"77_0284", 1
  %135 = extractvalue { { i64, i64, i64 }, i64 } %"77_0284", 0
  store i64 %134, ptr %"87_0", align 8
  store { i64, i64, i64 } %135, ptr %"87_1", align 8
  %"87_0285" = load i64, ptr %"87_0", align 8
  store i64 %"87_0285", ptr %"122_0", align 8
  %"87_0286" = load i64, ptr %"87_0", align 8
  store i64 %"87_0286", ptr %"120_0", align 8
  %"87_0287" = load i64, ptr %"87_0", align 8
  store i64 %"87_0287", ptr %"113_0", align 8
  %"87_0288" = load i64, ptr %"87_0", align 8
  store i64 %"87_0288", ptr %"111_0", align 8
  %"87_0289" = load i64, ptr %"87_0", align 8
  store i64 %"87_0289", ptr %"104_0", align 8
  %"87_0290" = load i64, ptr %"87_0", align 8
  store i64 %"87_0290", ptr %"102_0", align 8
  %"87_0291" = load i64, ptr %"87_0", align 8
  store i64 %"87_0291", ptr %"99_0", align 8
  %"75_1292" = load { ptr, ptr, i64 }, ptr %"75_1", align 8
  %"99_0293" = load i64, ptr %"99_0", align 8
  %array_ptr294 = extractvalue { ptr, ptr, i64 } %"75_1292", 0
  %array_mask_ptr295 = extractvalue { ptr, ptr, i64 } %"75_1292", 1
  %array_offset296 = extractvalue { ptr, ptr, i64 } %"75_1292", 2
  call void @__barray_check_bounds(i64 3, i64 %"99_0293")
  %136 = add i64 %"99_0293", %array_offset296
  call void @__barray_mask_borrow(ptr %array_mask_ptr295, i64 %136)
  %137 = getelementptr inbounds i64, ptr %array_ptr294, i64 %136
  %138 = load i64, ptr %137, align 8
  store { ptr, ptr, i64 } %"75_1292", ptr %"100_0", align 8
  store i64 %138, ptr %"100_1", align 8
  %"100_1297" = load i64, ptr %"100_1", align 8
  %139 = call i64 @__hugr__.__tk2_helios_h.584(i64 %"100_1297")
  store i64 %139, ptr %"101_0", align 8
  %"100_0298" = load { ptr, ptr, i64 }, ptr %"100_0", align 8
  %"102_0299" = load i64, ptr %"102_0", align 8
  %"101_0300" = load i64, ptr %"101_0", align 8
  %array_ptr301 = extractvalue { ptr, ptr, i64 } %"100_0298", 0
  %array_mask_ptr302 = extractvalue { ptr, ptr, i64 } %"100_0298", 1
  %array_offset303 = extractvalue { ptr, ptr, i64 } %"100_0298", 2
  call void @__barray_check_bounds(i64 3, i64 %"102_0299")
  %140 = add i64 %"102_0299", %array_offset303
  call void @__barray_mask_return(ptr %array_mask_ptr302, i64 %140)
  %141 = getelementptr inbounds i64, ptr %array_ptr301, i64 %140
  store i64 %"101_0300", ptr %141, align 8
  store { ptr, ptr, i64 } %"100_0298", ptr %"103_0", align 8
  %"103_0304" = load { ptr, ptr, i64 }, ptr %"103_0", align 8
  %"104_0305" = load i64, ptr %"104_0", align 8
  %array_ptr306 = extractvalue { ptr, ptr, i64 } %"103_0304", 0
  %array_mask_ptr307 = extractvalue { ptr, ptr, i64 } %"103_0304", 1
  %array_offset308 = extractvalue { ptr, ptr, i64 } %"103_0304", 2
  call void @__barray_check_bounds(i64 3, i64 %"104_0305")
  %142 = add i64 %"104_0305", %array_offset308
  call void @__barray_mask_borrow(ptr %array_mask_ptr307, i64 %142)
  %143 = getelementptr inbounds i64, ptr %array_ptr306, i64 %142
  %144 = load i64, ptr %143, align 8
  store { ptr, ptr, i64 } %"103_0304", ptr %"105_0", align 8
  store i64 %144, ptr %"105_1", align 8
  %"87_0309" = load i64, ptr %"87_0", align 8
  %"95_0310" = load i64, ptr %"95_0", align 8
  %145 = add i64 %"87_0309", %"95_0310"
  store i64 %145, ptr %"97_0", align 8
  %"97_0311" = load i64, ptr %"97_0", align 8
  %146 = sitofp i64 %"97_0311" to double
  store double %146, ptr %"98_0", align 8
  %"106_0312" = load double, ptr %"106_0", align 8
  %"98_0313" = load double, ptr %"98_0", align 8
  %147 = fmul double %"106_0312", %"98_0313"
  store double %147, ptr %"108_0", align 8
  %"108_0314" = load double, ptr %"108_0", align 8
  %148 = call i1 @llvm.is.fpclass.f64(double %"108_0314", i32 504)
  br i1 %148, label %150, label %149

149:                                              ; preds = %cond_exit_77
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

150:                                              ; preds = %cond_exit_77
  store double %"108_0314", ptr %"109_0", align 8
  %"105_1315" = load i64, ptr %"105_1", align 8
  %"109_0316" = load double, ptr %"109_0", align 8
  %151 = call i64 @__hugr__.__tk2_helios_rx.595(i64 %"105_1315", double %"109_0316")
  store i64 %151, ptr %"110_0", align 8
  %"105_0317" = load { ptr, ptr, i64 }, ptr %"105_0", align 8
  %"111_0318" = load i64, ptr %"111_0", align 8
  %"110_0319" = load i64, ptr %"110_0", align 8
  %array_ptr320 = extractvalue { ptr, ptr, i64 } %"105_0317", 0
  %array_mask_ptr321 = extractvalue { ptr, ptr, i64 } %"105_0317", 1
  %array_offset322 = extractvalue { ptr, ptr, i64 } %"105_0317", 2
  call void @__barray_check_bounds(i64 3, i64 %"111_0318")
  %152 = add i64 %"111_0318", %array_offset322
  call void @__barray_mask_return(ptr %array_mask_ptr321, i64 %152)
  %153 = getelementptr inbounds i64, ptr %array_ptr320, i64 %152
  store i64 %"110_0319", ptr %153, align 8
  store { ptr, ptr, i64 } %"105_0317", ptr %"112_0", align 8
  %"112_0323" = load { ptr, ptr, i64 }, ptr %"112_0", align 8
  %"113_0324" = load i64, ptr %"113_0", align 8
  %array_ptr325 = extractvalue { ptr, ptr, i64 } %"112_0323", 0
  %array_mask_ptr326 = extractvalue { ptr, ptr, i64 } %"112_0323", 1
  %array_offset327 = extractvalue { ptr, ptr, i64 } %"112_0323", 2
  call void @__barray_check_bounds(i64 3, i64 %"113_0324")
  %154 = add i64 %"113_0324", %array_offset327
  call void @__barray_mask_borrow(ptr %array_mask_ptr326, i64 %154)
  %155 = getelementptr inbounds i64, ptr %array_ptr325, i64 %154
  %156 = load i64, ptr %155, align 8
  store { ptr, ptr, i64 } %"112_0323", ptr %"114_0", align 8
  store i64 %156, ptr %"114_1", align 8
  %"87_0328" = load i64, ptr %"87_0", align 8
  %"91_0329" = load i64, ptr %"91_0", align 8
  %157 = add i64 %"87_0328", %"91_0329"
  store i64 %157, ptr %"93_0", align 8
  %"93_0330" = load i64, ptr %"93_0", align 8
  %158 = sitofp i64 %"93_0330" to double
  store double %158, ptr %"94_0", align 8
  %"115_0331" = load double, ptr %"115_0", align 8
  %"94_0332" = load double, ptr %"94_0", align 8
  %159 = fdiv double %"115_0331", %"94_0332"
  store double %159, ptr %"117_0", align 8
  %"117_0333" = load double, ptr %"117_0", align 8
  %160 = call i1 @llvm.is.fpclass.f64(double %"117_0333", i32 504)
  br i1 %160, label %162, label %161

161:                                              ; preds = %150
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

162:                                              ; preds = %150
  store double %"117_0333", ptr %"118_0", align 8
  %"114_1334" = load i64, ptr %"114_1", align 8
  %"118_0335" = load double, ptr %"118_0", align 8
  %163 = call i64 @__hugr__.__tk2_helios_ry.605(i64 %"114_1334", double %"118_0335")
  store i64 %163, ptr %"119_0", align 8
  %"114_0336" = load { ptr, ptr, i64 }, ptr %"114_0", align 8
  %"120_0337" = load i64, ptr %"120_0", align 8
  %"119_0338" = load i64, ptr %"119_0", align 8
  %array_ptr339 = extractvalue { ptr, ptr, i64 } %"114_0336", 0
  %array_mask_ptr340 = extractvalue { ptr, ptr, i64 } %"114_0336", 1
  %array_offset341 = extractvalue { ptr, ptr, i64 } %"114_0336", 2
  call void @__barray_check_bounds(i64 3, i64 %"120_0337")
  %164 = add i64 %"120_0337", %array_offset341
  call void @__barray_mask_return(ptr %array_mask_ptr340, i64 %164)
  %165 = getelementptr inbounds i64, ptr %array_ptr339, i64 %164
  store i64 %"119_0338", ptr %165, align 8
  store { ptr, ptr, i64 } %"114_0336", ptr %"121_0", align 8
  %"121_0342" = load { ptr, ptr, i64 }, ptr %"121_0", align 8
  %"122_0343" = load i64, ptr %"122_0", align 8
  %array_ptr344 = extractvalue { ptr, ptr, i64 } %"121_0342", 0
  %array_mask_ptr345 = extractvalue { ptr, ptr, i64 } %"121_0342", 1
  %array_offset346 = extractvalue { ptr, ptr, i64 } %"121_0342", 2
  call void @__barray_check_bounds(i64 3, i64 %"122_0343")
  %166 = add i64 %"122_0343", %array_offset346
  call void @__barray_mask_borrow(ptr %array_mask_ptr345, i64 %166)
  %167 = getelementptr inbounds i64, ptr %array_ptr344, i64 %166
  %168 = load i64, ptr %167, align 8
  store { ptr, ptr, i64 } %"121_0342", ptr %"123_0", align 8
  store i64 %168, ptr %"123_1", align 8
  %"87_0347" = load i64, ptr %"87_0", align 8
  store i64 %"87_0347", ptr %"90_0", align 8
  %"87_0348" = load i64, ptr %"87_0", align 8
  %169 = sitofp i64 %"87_0348" to double
  store double %169, ptr %"89_0", align 8
  %"126_0349" = load double, ptr %"126_0", align 8
  %"89_0350" = load double, ptr %"89_0", align 8
  %170 = fmul double %"126_0349", %"89_0350"
  store double %170, ptr %"128_0", align 8
  %"128_0351" = load double, ptr %"128_0", align 8
  %171 = call i1 @llvm.is.fpclass.f64(double %"128_0351", i32 504)
  br i1 %171, label %173, label %172

172:                                              ; preds = %162
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

173:                                              ; preds = %162
  store double %"128_0351", ptr %"129_0", align 8
  %"124_0352" = load double, ptr %"124_0", align 8
  %"129_0353" = load double, ptr %"129_0", align 8
  %174 = fadd double %"124_0352", %"129_0353"
  store double %174, ptr %"130_0", align 8
  %"130_0354" = load double, ptr %"130_0", align 8
  store double %"130_0354", ptr %"132_0", align 8
  %"132_0355" = load double, ptr %"132_0", align 8
  %175 = call i1 @llvm.is.fpclass.f64(double %"132_0355", i32 504)
  br i1 %175, label %177, label %176

176:                                              ; preds = %173
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

177:                                              ; preds = %173
  store double %"132_0355", ptr %"131_0", align 8
  %"123_1356" = load i64, ptr %"123_1", align 8
  %"131_0357" = load double, ptr %"131_0", align 8
  %178 = call i64 @__hugr__.__tk2_helios_rz.615(i64 %"123_1356", double %"131_0357")
  store i64 %178, ptr %"133_0", align 8
  %"123_0358" = load { ptr, ptr, i64 }, ptr %"123_0", align 8
  %"90_0359" = load i64, ptr %"90_0", align 8
  %"133_0360" = load i64, ptr %"133_0", align 8
  %array_ptr361 = extractvalue { ptr, ptr, i64 } %"123_0358", 0
  %array_mask_ptr362 = extractvalue { ptr, ptr, i64 } %"123_0358", 1
  %array_offset363 = extractvalue { ptr, ptr, i64 } %"123_0358", 2
  call void @__barray_check_bounds(i64 3, i64 %"90_0359")
  %179 = add i64 %"90_0359", %array_offset363
  call void @__barray_mask_return(ptr %array_mask_ptr362, i64 %179)
  %180 = getelementptr inbounds i64, ptr %array_ptr361, i64 %179
  store i64 %"133_0360", ptr %180, align 8
  store { ptr, ptr, i64 } %"123_0358", ptr %"134_0", align 8
  %"87_1364" = load { i64, i64, i64 }, ptr %"87_1", align 8
  %181 = extractvalue { i64, i64, i64 } %"87_1364", 0
  %182 = extractvalue { i64, i64, i64 } %"87_1364", 1
  %183 = extractvalue { i64, i64, i64 } %"87_1364", 2
  store i64 %181, ptr %"88_0", align 8
  store i64 %182, ptr %"88_1", align 8
  store i64 %183, ptr %"88_2", align 8
  %"135_0365" = load {}, ptr %"135_0", align 1
  %"88_0366" = load i64, ptr %"88_0", align 8
  %"88_2367" = load i64, ptr %"88_2", align 8
  %"88_1368" = load i64, ptr %"88_1", align 8
  %"134_0369" = load { ptr, ptr, i64 }, ptr %"134_0", align 8
  store {} %"135_0365", ptr %"135_0", align 1
  store i64 %"88_0366", ptr %"88_0", align 8
  store i64 %"88_2367", ptr %"88_2", align 8
  store i64 %"88_1368", ptr %"88_1", align 8
  store { ptr, ptr, i64 } %"134_0369", ptr %"134_0", align 8
  %"135_0370" = load {}, ptr %"135_0", align 1
  %"88_0371" = load i64, ptr %"88_0", align 8
  %"88_2372" = load i64, ptr %"88_2", align 8
  %"88_1373" = load i64, ptr %"88_1", align 8
  %"134_0374" = load { ptr, ptr, i64 }, ptr %"134_0", align 8
  switch i1 false, label %184 [
  ]

184:                                              ; preds = %177
  store i64 %"88_0371", ptr %"6_0", align 8
  store i64 %"88_2372", ptr %"6_1", align 8
  store i64 %"88_1373", ptr %"6_2", align 8
  store { ptr, ptr, i64 } %"134_0374", ptr %"6_3", align 8
  br label %71

cond_243_case_0:                                  ; preds = %82
  br label %cond_exit_243

cond_243_case_1:                                  ; preds = %83
  %"0377" = load { { i64, i64, i64 }, i64 }, ptr %"0376", align 8
  store { { i64, i64, i64 }, i64 } %"0377", ptr %"248_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"250_0", align 8
  %"250_0378" = load { i32, ptr }, ptr %"250_0", align 8
  %"248_0379" = load { { i64, i64, i64 }, i64 }, ptr %"248_0", align 8
  %185 = extractvalue { i32, ptr } %"250_0378", 0
  %shift_code380 = add i32 %185, 1000
  %186 = extractvalue { i32, ptr } %"250_0378", 1
  call void @panic(i32 %shift_code380, ptr %186)
  br label %cond_exit_243

cond_exit_243:                                    ; preds = %cond_243_case_1, %cond_243_case_0
  %"4_1381" = load { ptr, ptr, i64 }, ptr %"4_1", align 8
  %array_ptr382 = extractvalue { ptr, ptr, i64 } %"4_1381", 0
  %array_mask_ptr383 = extractvalue { ptr, ptr, i64 } %"4_1381", 1
  %array_offset384 = extractvalue { ptr, ptr, i64 } %"4_1381", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr383, i64 %array_offset384, i64 3)
  %187 = insertvalue { ptr, i64 } poison, ptr %array_ptr382, 0
  %188 = insertvalue { ptr, i64 } %187, i64 %array_offset384, 1
  %array_ptr385 = extractvalue { ptr, ptr, i64 } %"4_1381", 0
  %array_mask_ptr386 = extractvalue { ptr, ptr, i64 } %"4_1381", 1
  %array_offset387 = extractvalue { ptr, ptr, i64 } %"4_1381", 2
  call void @heap_free(ptr %array_mask_ptr386)
  store { ptr, i64 } %188, ptr %"253_0", align 8
  %"253_0388" = load { ptr, i64 }, ptr %"253_0", align 8
  %tag_len = load i8, ptr @"res_one-qubit .C6570B6D.0", align 1
  %tag_len389 = zext i8 %tag_len to i64
  %array_ptr390 = extractvalue { ptr, i64 } %"253_0388", 0
  %array_offset391 = extractvalue { ptr, i64 } %"253_0388", 1
  %189 = getelementptr inbounds i64, ptr %array_ptr390, i64 %array_offset391
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 3, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %189, ptr %arr_ptr, align 8
  store ptr @array.mask.3, ptr %mask_ptr, align 8
  %190 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_state_result(ptr @"res_one-qubit .C6570B6D.0", i64 %tag_len389, ptr %out_arr_alloca)
  store { ptr, i64 } %"253_0388", ptr %"254_0", align 8
  %"254_0392" = load { ptr, i64 }, ptr %"254_0", align 8
  %array_ptr393 = extractvalue { ptr, i64 } %"254_0392", 0
  %array_offset394 = extractvalue { ptr, i64 } %"254_0392", 1
  %191 = add i64 3, %array_offset394
  %192 = udiv i64 %191, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %193 = add i64 %192, 1
  %array_size395 = mul i64 %193, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %194 = call ptr @heap_alloc(i64 %array_size395)
  call void @llvm.memset.p0.i64(ptr %194, i8 0, i64 %array_size395, i1 false)
  %195 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr393, 0
  %196 = insertvalue { ptr, ptr, i64 } %195, ptr %194, 1
  %197 = insertvalue { ptr, ptr, i64 } %196, i64 %array_offset394, 2
  store { ptr, ptr, i64 } %197, ptr %"255_0", align 8
  %"255_0396" = load { ptr, ptr, i64 }, ptr %"255_0", align 8
  %"263_0397" = load i64, ptr %"263_0", align 8
  %array_ptr398 = extractvalue { ptr, ptr, i64 } %"255_0396", 0
  %array_mask_ptr399 = extractvalue { ptr, ptr, i64 } %"255_0396", 1
  %array_offset400 = extractvalue { ptr, ptr, i64 } %"255_0396", 2
  call void @__barray_check_bounds(i64 3, i64 %"263_0397")
  %198 = add i64 %"263_0397", %array_offset400
  call void @__barray_mask_borrow(ptr %array_mask_ptr399, i64 %198)
  %199 = getelementptr inbounds i64, ptr %array_ptr398, i64 %198
  %200 = load i64, ptr %199, align 8
  store { ptr, ptr, i64 } %"255_0396", ptr %"256_0", align 8
  store i64 %200, ptr %"256_1", align 8
  %"256_1401" = load i64, ptr %"256_1", align 8
  %201 = call i64 @__hugr__.__tk2_helios_x.637(i64 %"256_1401")
  store i64 %201, ptr %"276_0", align 8
  %"276_0402" = load i64, ptr %"276_0", align 8
  %202 = call i64 @__hugr__.__tk2_helios_s.659(i64 %"276_0402")
  store i64 %202, ptr %"279_0", align 8
  %"256_0403" = load { ptr, ptr, i64 }, ptr %"256_0", align 8
  %"268_0404" = load i64, ptr %"268_0", align 8
  %array_ptr405 = extractvalue { ptr, ptr, i64 } %"256_0403", 0
  %array_mask_ptr406 = extractvalue { ptr, ptr, i64 } %"256_0403", 1
  %array_offset407 = extractvalue { ptr, ptr, i64 } %"256_0403", 2
  call void @__barray_check_bounds(i64 3, i64 %"268_0404")
  %203 = add i64 %"268_0404", %array_offset407
  call void @__barray_mask_borrow(ptr %array_mask_ptr406, i64 %203)
  %204 = getelementptr inbounds i64, ptr %array_ptr405, i64 %203
  %205 = load i64, ptr %204, align 8
  store { ptr, ptr, i64 } %"256_0403", ptr %"267_0", align 8
  store i64 %205, ptr %"267_1", align 8
  %"267_1408" = load i64, ptr %"267_1", align 8
  %206 = call i64 @__hugr__.__tk2_helios_y.645(i64 %"267_1408")
  store i64 %206, ptr %"277_0", align 8
  %"277_0409" = load i64, ptr %"277_0", align 8
  %207 = call i64 @__hugr__.__tk2_helios_t.665(i64 %"277_0409")
  store i64 %207, ptr %"280_0", align 8
  %"279_0410" = load i64, ptr %"279_0", align 8
  %"280_0411" = load i64, ptr %"280_0", align 8
  %208 = call { i64, i64 } @__hugr__.__tk2_helios_cx.679(i64 %"279_0410", i64 %"280_0411")
  %209 = extractvalue { i64, i64 } %208, 0
  %210 = extractvalue { i64, i64 } %208, 1
  store i64 %209, ptr %"282_0", align 8
  store i64 %210, ptr %"282_1", align 8
  %"267_0412" = load { ptr, ptr, i64 }, ptr %"267_0", align 8
  %"271_0413" = load i64, ptr %"271_0", align 8
  %array_ptr414 = extractvalue { ptr, ptr, i64 } %"267_0412", 0
  %array_mask_ptr415 = extractvalue { ptr, ptr, i64 } %"267_0412", 1
  %array_offset416 = extractvalue { ptr, ptr, i64 } %"267_0412", 2
  call void @__barray_check_bounds(i64 3, i64 %"271_0413")
  %211 = add i64 %"271_0413", %array_offset416
  call void @__barray_mask_borrow(ptr %array_mask_ptr415, i64 %211)
  %212 = getelementptr inbounds i64, ptr %array_ptr414, i64 %211
  %213 = load i64, ptr %212, align 8
  store { ptr, ptr, i64 } %"267_0412", ptr %"270_0", align 8
  store i64 %213, ptr %"270_1", align 8
  %"270_1417" = load i64, ptr %"270_1", align 8
  %214 = call i64 @__hugr__.__tk2_helios_z.653(i64 %"270_1417")
  store i64 %214, ptr %"278_0", align 8
  %"278_0418" = load i64, ptr %"278_0", align 8
  %215 = call i64 @__hugr__.__tk2_helios_v.671(i64 %"278_0418")
  store i64 %215, ptr %"281_0", align 8
  %"282_1419" = load i64, ptr %"282_1", align 8
  %"281_0420" = load i64, ptr %"281_0", align 8
  %216 = call { i64, i64 } @__hugr__.__tk2_helios_cy.697(i64 %"282_1419", i64 %"281_0420")
  %217 = extractvalue { i64, i64 } %216, 0
  %218 = extractvalue { i64, i64 } %216, 1
  store i64 %217, ptr %"283_0", align 8
  store i64 %218, ptr %"283_1", align 8
  %"283_0421" = load i64, ptr %"283_0", align 8
  %219 = call i64 @__hugr__.__tk2_helios_sdg.729(i64 %"283_0421")
  store i64 %219, ptr %"285_0", align 8
  %"270_0422" = load { ptr, ptr, i64 }, ptr %"270_0", align 8
  %"305_0423" = load i64, ptr %"305_0", align 8
  %"285_0424" = load i64, ptr %"285_0", align 8
  %array_ptr425 = extractvalue { ptr, ptr, i64 } %"270_0422", 0
  %array_mask_ptr426 = extractvalue { ptr, ptr, i64 } %"270_0422", 1
  %array_offset427 = extractvalue { ptr, ptr, i64 } %"270_0422", 2
  call void @__barray_check_bounds(i64 3, i64 %"305_0423")
  %220 = add i64 %"305_0423", %array_offset427
  call void @__barray_mask_return(ptr %array_mask_ptr426, i64 %220)
  %221 = getelementptr inbounds i64, ptr %array_ptr425, i64 %220
  store i64 %"285_0424", ptr %221, align 8
  store { ptr, ptr, i64 } %"270_0422", ptr %"294_0", align 8
  %"283_1428" = load i64, ptr %"283_1", align 8
  %"282_0429" = load i64, ptr %"282_0", align 8
  %222 = call { i64, i64 } @__hugr__.__tk2_helios_cz.718(i64 %"283_1428", i64 %"282_0429")
  %223 = extractvalue { i64, i64 } %222, 0
  %224 = extractvalue { i64, i64 } %222, 1
  store i64 %223, ptr %"284_0", align 8
  store i64 %224, ptr %"284_1", align 8
  %"284_0430" = load i64, ptr %"284_0", align 8
  %225 = call i64 @__hugr__.__tk2_helios_tdg.743(i64 %"284_0430")
  store i64 %225, ptr %"287_0", align 8
  %"294_0431" = load { ptr, ptr, i64 }, ptr %"294_0", align 8
  %"307_0432" = load i64, ptr %"307_0", align 8
  %"287_0433" = load i64, ptr %"287_0", align 8
  %array_ptr434 = extractvalue { ptr, ptr, i64 } %"294_0431", 0
  %array_mask_ptr435 = extractvalue { ptr, ptr, i64 } %"294_0431", 1
  %array_offset436 = extractvalue { ptr, ptr, i64 } %"294_0431", 2
  call void @__barray_check_bounds(i64 3, i64 %"307_0432")
  %226 = add i64 %"307_0432", %array_offset436
  call void @__barray_mask_return(ptr %array_mask_ptr435, i64 %226)
  %227 = getelementptr inbounds i64, ptr %array_ptr434, i64 %226
  store i64 %"287_0433", ptr %227, align 8
  store { ptr, ptr, i64 } %"294_0431", ptr %"295_0", align 8
  %"284_1437" = load i64, ptr %"284_1", align 8
  %228 = call i64 @__hugr__.__tk2_helios_vdg.735(i64 %"284_1437")
  store i64 %228, ptr %"286_0", align 8
  %"295_0438" = load { ptr, ptr, i64 }, ptr %"295_0", align 8
  %"309_0439" = load i64, ptr %"309_0", align 8
  %"286_0440" = load i64, ptr %"286_0", align 8
  %array_ptr441 = extractvalue { ptr, ptr, i64 } %"295_0438", 0
  %array_mask_ptr442 = extractvalue { ptr, ptr, i64 } %"295_0438", 1
  %array_offset443 = extractvalue { ptr, ptr, i64 } %"295_0438", 2
  call void @__barray_check_bounds(i64 3, i64 %"309_0439")
  %229 = add i64 %"309_0439", %array_offset443
  call void @__barray_mask_return(ptr %array_mask_ptr442, i64 %229)
  %230 = getelementptr inbounds i64, ptr %array_ptr441, i64 %229
  store i64 %"286_0440", ptr %230, align 8
  store { ptr, ptr, i64 } %"295_0438", ptr %"296_0", align 8
  %"296_0444" = load { ptr, ptr, i64 }, ptr %"296_0", align 8
  %array_ptr445 = extractvalue { ptr, ptr, i64 } %"296_0444", 0
  %array_mask_ptr446 = extractvalue { ptr, ptr, i64 } %"296_0444", 1
  %array_offset447 = extractvalue { ptr, ptr, i64 } %"296_0444", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr446, i64 %array_offset447, i64 3)
  %231 = insertvalue { ptr, i64 } poison, ptr %array_ptr445, 0
  %232 = insertvalue { ptr, i64 } %231, i64 %array_offset447, 1
  %array_ptr448 = extractvalue { ptr, ptr, i64 } %"296_0444", 0
  %array_mask_ptr449 = extractvalue { ptr, ptr, i64 } %"296_0444", 1
  %array_offset450 = extractvalue { ptr, ptr, i64 } %"296_0444", 2
  call void @heap_free(ptr %array_mask_ptr449)
  store { ptr, i64 } %232, ptr %"297_0", align 8
  %"297_0451" = load { ptr, i64 }, ptr %"297_0", align 8
  %tag_len452 = load i8, ptr @"res_two-qubit .77524EAE.0", align 1
  %tag_len453 = zext i8 %tag_len452 to i64
  %array_ptr454 = extractvalue { ptr, i64 } %"297_0451", 0
  %array_offset455 = extractvalue { ptr, i64 } %"297_0451", 1
  %233 = getelementptr inbounds i64, ptr %array_ptr454, i64 %array_offset455
  %x_ptr457 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca456, i32 0, i32 0
  %y_ptr458 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca456, i32 0, i32 1
  %arr_ptr459 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca456, i32 0, i32 2
  %mask_ptr460 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca456, i32 0, i32 3
  store i32 3, ptr %x_ptr457, align 4
  store i32 1, ptr %y_ptr458, align 4
  store ptr %233, ptr %arr_ptr459, align 8
  store ptr @array.mask.3, ptr %mask_ptr460, align 8
  %234 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca456, align 1
  call void @print_state_result(ptr @"res_two-qubit .77524EAE.0", i64 %tag_len453, ptr %out_arr_alloca456)
  store { ptr, i64 } %"297_0451", ptr %"298_0", align 8
  %"298_0461" = load { ptr, i64 }, ptr %"298_0", align 8
  %array_ptr462 = extractvalue { ptr, i64 } %"298_0461", 0
  %array_offset463 = extractvalue { ptr, i64 } %"298_0461", 1
  %235 = add i64 3, %array_offset463
  %236 = udiv i64 %235, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %237 = add i64 %236, 1
  %array_size464 = mul i64 %237, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %238 = call ptr @heap_alloc(i64 %array_size464)
  call void @llvm.memset.p0.i64(ptr %238, i8 0, i64 %array_size464, i1 false)
  %239 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr462, 0
  %240 = insertvalue { ptr, ptr, i64 } %239, ptr %238, 1
  %241 = insertvalue { ptr, ptr, i64 } %240, i64 %array_offset463, 2
  store { ptr, ptr, i64 } %241, ptr %"299_0", align 8
  %"299_0465" = load { ptr, ptr, i64 }, ptr %"299_0", align 8
  %"311_0466" = load i64, ptr %"311_0", align 8
  %array_ptr467 = extractvalue { ptr, ptr, i64 } %"299_0465", 0
  %array_mask_ptr468 = extractvalue { ptr, ptr, i64 } %"299_0465", 1
  %array_offset469 = extractvalue { ptr, ptr, i64 } %"299_0465", 2
  call void @__barray_check_bounds(i64 3, i64 %"311_0466")
  %242 = add i64 %"311_0466", %array_offset469
  call void @__barray_mask_borrow(ptr %array_mask_ptr468, i64 %242)
  %243 = getelementptr inbounds i64, ptr %array_ptr467, i64 %242
  %244 = load i64, ptr %243, align 8
  store { ptr, ptr, i64 } %"299_0465", ptr %"300_0", align 8
  store i64 %244, ptr %"300_1", align 8
  %"300_0470" = load { ptr, ptr, i64 }, ptr %"300_0", align 8
  %"313_0471" = load i64, ptr %"313_0", align 8
  %array_ptr472 = extractvalue { ptr, ptr, i64 } %"300_0470", 0
  %array_mask_ptr473 = extractvalue { ptr, ptr, i64 } %"300_0470", 1
  %array_offset474 = extractvalue { ptr, ptr, i64 } %"300_0470", 2
  call void @__barray_check_bounds(i64 3, i64 %"313_0471")
  %245 = add i64 %"313_0471", %array_offset474
  call void @__barray_mask_borrow(ptr %array_mask_ptr473, i64 %245)
  %246 = getelementptr inbounds i64, ptr %array_ptr472, i64 %245
  %247 = load i64, ptr %246, align 8
  store { ptr, ptr, i64 } %"300_0470", ptr %"301_0", align 8
  store i64 %247, ptr %"301_1", align 8
  %"300_1475" = load i64, ptr %"300_1", align 8
  %"301_1476" = load i64, ptr %"301_1", align 8
  %"318_0477" = load double, ptr %"318_0", align 8
  %248 = call { i64, i64 } @__hugr__.__tk2_helios_crz.749(i64 %"300_1475", i64 %"301_1476", double %"318_0477")
  %249 = extractvalue { i64, i64 } %248, 0
  %250 = extractvalue { i64, i64 } %248, 1
  store i64 %249, ptr %"320_0", align 8
  store i64 %250, ptr %"320_1", align 8
  %"320_0478" = load i64, ptr %"320_0", align 8
  %"321_0479" = load double, ptr %"321_0", align 8
  %251 = call i64 @__hugr__.__tk2_helios_ry.605(i64 %"320_0478", double %"321_0479")
  store i64 %251, ptr %"323_0", align 8
  %"301_0480" = load { ptr, ptr, i64 }, ptr %"301_0", align 8
  %"274_0481" = load i64, ptr %"274_0", align 8
  %array_ptr482 = extractvalue { ptr, ptr, i64 } %"301_0480", 0
  %array_mask_ptr483 = extractvalue { ptr, ptr, i64 } %"301_0480", 1
  %array_offset484 = extractvalue { ptr, ptr, i64 } %"301_0480", 2
  call void @__barray_check_bounds(i64 3, i64 %"274_0481")
  %252 = add i64 %"274_0481", %array_offset484
  call void @__barray_mask_borrow(ptr %array_mask_ptr483, i64 %252)
  %253 = getelementptr inbounds i64, ptr %array_ptr482, i64 %252
  %254 = load i64, ptr %253, align 8
  store { ptr, ptr, i64 } %"301_0480", ptr %"273_0", align 8
  store i64 %254, ptr %"273_1", align 8
  %"273_1485" = load i64, ptr %"273_1", align 8
  %"323_0486" = load i64, ptr %"323_0", align 8
  %255 = call { i64, i64 } @__hugr__.__tk2_helios_cz.718(i64 %"273_1485", i64 %"323_0486")
  %256 = extractvalue { i64, i64 } %255, 0
  %257 = extractvalue { i64, i64 } %255, 1
  store i64 %256, ptr %"324_0", align 8
  store i64 %257, ptr %"324_1", align 8
  %"324_1487" = load i64, ptr %"324_1", align 8
  %"325_0488" = load double, ptr %"325_0", align 8
  %258 = call i64 @__hugr__.__tk2_helios_ry.605(i64 %"324_1487", double %"325_0488")
  store i64 %258, ptr %"327_0", align 8
  %"327_0489" = load i64, ptr %"327_0", align 8
  %"324_0490" = load i64, ptr %"324_0", align 8
  %"320_1491" = load i64, ptr %"320_1", align 8
  %259 = call { i64, i64, i64 } @__hugr__.__tk2_helios_toffoli.765(i64 %"327_0489", i64 %"324_0490", i64 %"320_1491")
  %260 = extractvalue { i64, i64, i64 } %259, 0
  %261 = extractvalue { i64, i64, i64 } %259, 1
  %262 = extractvalue { i64, i64, i64 } %259, 2
  store i64 %260, ptr %"328_0", align 8
  store i64 %261, ptr %"328_1", align 8
  store i64 %262, ptr %"328_2", align 8
  %"315_0492" = load double, ptr %"315_0", align 8
  %263 = call i1 @llvm.is.fpclass.f64(double %"315_0492", i32 504)
  br i1 %263, label %265, label %264

264:                                              ; preds = %cond_exit_243
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

265:                                              ; preds = %cond_exit_243
  store double %"315_0492", ptr %"302_0", align 8
  %"316_0493" = load double, ptr %"316_0", align 8
  %266 = call i1 @llvm.is.fpclass.f64(double %"316_0493", i32 504)
  br i1 %266, label %268, label %267

267:                                              ; preds = %265
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

268:                                              ; preds = %265
  store double %"316_0493", ptr %"303_0", align 8
  %"317_0494" = load double, ptr %"317_0", align 8
  %269 = call i1 @llvm.is.fpclass.f64(double %"317_0494", i32 504)
  br i1 %269, label %271, label %270

270:                                              ; preds = %268
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

271:                                              ; preds = %268
  store double %"317_0494", ptr %"304_0", align 8
  %"273_0495" = load { ptr, ptr, i64 }, ptr %"273_0", align 8
  %"345_0496" = load i64, ptr %"345_0", align 8
  %"328_0497" = load i64, ptr %"328_0", align 8
  %array_ptr498 = extractvalue { ptr, ptr, i64 } %"273_0495", 0
  %array_mask_ptr499 = extractvalue { ptr, ptr, i64 } %"273_0495", 1
  %array_offset500 = extractvalue { ptr, ptr, i64 } %"273_0495", 2
  call void @__barray_check_bounds(i64 3, i64 %"345_0496")
  %272 = add i64 %"345_0496", %array_offset500
  call void @__barray_mask_return(ptr %array_mask_ptr499, i64 %272)
  %273 = getelementptr inbounds i64, ptr %array_ptr498, i64 %272
  store i64 %"328_0497", ptr %273, align 8
  store { ptr, ptr, i64 } %"273_0495", ptr %"336_0", align 8
  %"336_0501" = load { ptr, ptr, i64 }, ptr %"336_0", align 8
  %"347_0502" = load i64, ptr %"347_0", align 8
  %"328_1503" = load i64, ptr %"328_1", align 8
  %array_ptr504 = extractvalue { ptr, ptr, i64 } %"336_0501", 0
  %array_mask_ptr505 = extractvalue { ptr, ptr, i64 } %"336_0501", 1
  %array_offset506 = extractvalue { ptr, ptr, i64 } %"336_0501", 2
  call void @__barray_check_bounds(i64 3, i64 %"347_0502")
  %274 = add i64 %"347_0502", %array_offset506
  call void @__barray_mask_return(ptr %array_mask_ptr505, i64 %274)
  %275 = getelementptr inbounds i64, ptr %array_ptr504, i64 %274
  store i64 %"328_1503", ptr %275, align 8
  store { ptr, ptr, i64 } %"336_0501", ptr %"337_0", align 8
  %"337_0507" = load { ptr, ptr, i64 }, ptr %"337_0", align 8
  %"349_0508" = load i64, ptr %"349_0", align 8
  %"328_2509" = load i64, ptr %"328_2", align 8
  %array_ptr510 = extractvalue { ptr, ptr, i64 } %"337_0507", 0
  %array_mask_ptr511 = extractvalue { ptr, ptr, i64 } %"337_0507", 1
  %array_offset512 = extractvalue { ptr, ptr, i64 } %"337_0507", 2
  call void @__barray_check_bounds(i64 3, i64 %"349_0508")
  %276 = add i64 %"349_0508", %array_offset512
  call void @__barray_mask_return(ptr %array_mask_ptr511, i64 %276)
  %277 = getelementptr inbounds i64, ptr %array_ptr510, i64 %276
  store i64 %"328_2509", ptr %277, align 8
  store { ptr, ptr, i64 } %"337_0507", ptr %"338_0", align 8
  %"338_0513" = load { ptr, ptr, i64 }, ptr %"338_0", align 8
  %array_ptr514 = extractvalue { ptr, ptr, i64 } %"338_0513", 0
  %array_mask_ptr515 = extractvalue { ptr, ptr, i64 } %"338_0513", 1
  %array_offset516 = extractvalue { ptr, ptr, i64 } %"338_0513", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr515, i64 %array_offset516, i64 3)
  %278 = insertvalue { ptr, i64 } poison, ptr %array_ptr514, 0
  %279 = insertvalue { ptr, i64 } %278, i64 %array_offset516, 1
  %array_ptr517 = extractvalue { ptr, ptr, i64 } %"338_0513", 0
  %array_mask_ptr518 = extractvalue { ptr, ptr, i64 } %"338_0513", 1
  %array_offset519 = extractvalue { ptr, ptr, i64 } %"338_0513", 2
  call void @heap_free(ptr %array_mask_ptr518)
  store { ptr, i64 } %279, ptr %"339_0", align 8
  %"339_0520" = load { ptr, i64 }, ptr %"339_0", align 8
  %tag_len521 = load i8, ptr @res_all.21ED6A42.0, align 1
  %tag_len522 = zext i8 %tag_len521 to i64
  %array_ptr523 = extractvalue { ptr, i64 } %"339_0520", 0
  %array_offset524 = extractvalue { ptr, i64 } %"339_0520", 1
  %280 = getelementptr inbounds i64, ptr %array_ptr523, i64 %array_offset524
  %x_ptr526 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca525, i32 0, i32 0
  %y_ptr527 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca525, i32 0, i32 1
  %arr_ptr528 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca525, i32 0, i32 2
  %mask_ptr529 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca525, i32 0, i32 3
  store i32 3, ptr %x_ptr526, align 4
  store i32 1, ptr %y_ptr527, align 4
  store ptr %280, ptr %arr_ptr528, align 8
  store ptr @array.mask.3, ptr %mask_ptr529, align 8
  %281 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca525, align 1
  call void @print_state_result(ptr @res_all.21ED6A42.0, i64 %tag_len522, ptr %out_arr_alloca525)
  store { ptr, i64 } %"339_0520", ptr %"340_0", align 8
  %"351_0530" = load double, ptr %"351_0", align 8
  %tag_len531 = load i8, ptr @res_halfturns.194E0C7D.0, align 1
  %tag_len532 = zext i8 %tag_len531 to i64
  call void @print_float(ptr @res_halfturns.194E0C7D.0, i64 %tag_len532, double %"351_0530")
  %"335_0533" = load double, ptr %"335_0", align 8
  %tag_len534 = load i8, ptr @res_radians.D295CC34.0, align 1
  %tag_len535 = zext i8 %tag_len534 to i64
  call void @print_float(ptr @res_radians.D295CC34.0, i64 %tag_len535, double %"335_0533")
  %"340_0536" = load { ptr, i64 }, ptr %"340_0", align 8
  %array_ptr537 = extractvalue { ptr, i64 } %"340_0536", 0
  %array_offset538 = extractvalue { ptr, i64 } %"340_0536", 1
  %282 = add i64 3, %array_offset538
  %283 = udiv i64 %282, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %284 = add i64 %283, 1
  %array_size539 = mul i64 %284, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %285 = call ptr @heap_alloc(i64 %array_size539)
  call void @llvm.memset.p0.i64(ptr %285, i8 0, i64 %array_size539, i1 false)
  %286 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr537, 0
  %287 = insertvalue { ptr, ptr, i64 } %286, ptr %285, 1
  %288 = insertvalue { ptr, ptr, i64 } %287, i64 %array_offset538, 2
  store { ptr, ptr, i64 } %288, ptr %"341_0", align 8
  %"341_0540" = load { ptr, ptr, i64 }, ptr %"341_0", align 8
  call void @"__hugr__.guppylang.std.quantum.discard_array$3.418"({ ptr, ptr, i64 } %"341_0540")
  ret void
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.623() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"626_0" = alloca { i1, i64 }, align 8
  %"627_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"633_0" = alloca { i32, ptr }, align 8
  %"634_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"635_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"626_0", align 8
  %"626_01" = load { i1, i64 }, ptr %"626_0", align 8
  %2 = extractvalue { i1, i64 } %"626_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_627_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"626_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_627_case_1

cond_627_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"633_0", align 8
  %"633_04" = load { i32, ptr }, ptr %"633_0", align 8
  %6 = extractvalue { i32, ptr } %"633_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"633_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"634_0", align 8
  %"634_05" = load i64, ptr %"634_0", align 8
  store i64 %"634_05", ptr %"02", align 8
  br label %cond_exit_627

cond_627_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"635_0", align 8
  %"635_08" = load i64, ptr %"635_0", align 8
  store i64 %"635_08", ptr %"02", align 8
  br label %cond_exit_627

cond_exit_627:                                    ; preds = %cond_627_case_1, %cond_627_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"627_0", align 8
  %"627_09" = load i64, ptr %"627_0", align 8
  store i64 %"627_09", ptr %"0", align 8
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
define internal i64 @__hugr__.__tk2_helios_h.584(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"585_0" = alloca i64, align 8
  %"592_0" = alloca double, align 8
  %"590_0" = alloca double, align 8
  %"593_0" = alloca i64, align 8
  %"588_0" = alloca double, align 8
  %"594_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"585_0", align 8
  store double 0xBFF921FB54442D18, ptr %"592_0", align 8
  store double 0x3FF921FB54442D18, ptr %"590_0", align 8
  %"585_01" = load i64, ptr %"585_0", align 8
  %"590_02" = load double, ptr %"590_0", align 8
  %"592_03" = load double, ptr %"592_0", align 8
  call void @___rxy(i64 %"585_01", double %"590_02", double %"592_03")
  store i64 %"585_01", ptr %"593_0", align 8
  store double 0x400921FB54442D18, ptr %"588_0", align 8
  %"593_04" = load i64, ptr %"593_0", align 8
  %"588_05" = load double, ptr %"588_0", align 8
  call void @___rz(i64 %"593_04", double %"588_05")
  store i64 %"593_04", ptr %"594_0", align 8
  %"594_06" = load i64, ptr %"594_0", align 8
  store i64 %"594_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #3

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_rx.595(i64 %0, double %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"596_0" = alloca i64, align 8
  %"596_1" = alloca double, align 8
  %"603_0" = alloca double, align 8
  %"600_0" = alloca double, align 8
  %"598_0" = alloca double, align 8
  %"601_0" = alloca double, align 8
  %"604_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"596_0", align 8
  store double %1, ptr %"596_1", align 8
  store double 0.000000e+00, ptr %"603_0", align 8
  store double 0x400921FB54442D18, ptr %"600_0", align 8
  %"596_11" = load double, ptr %"596_1", align 8
  store double %"596_11", ptr %"598_0", align 8
  %"598_02" = load double, ptr %"598_0", align 8
  %"600_03" = load double, ptr %"600_0", align 8
  %2 = fmul double %"598_02", %"600_03"
  store double %2, ptr %"601_0", align 8
  %"596_04" = load i64, ptr %"596_0", align 8
  %"601_05" = load double, ptr %"601_0", align 8
  %"603_06" = load double, ptr %"603_0", align 8
  call void @___rxy(i64 %"596_04", double %"601_05", double %"603_06")
  store i64 %"596_04", ptr %"604_0", align 8
  %"604_07" = load i64, ptr %"604_0", align 8
  store i64 %"604_07", ptr %"0", align 8
  %"08" = load i64, ptr %"0", align 8
  ret i64 %"08"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_ry.605(i64 %0, double %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"606_0" = alloca i64, align 8
  %"606_1" = alloca double, align 8
  %"613_0" = alloca double, align 8
  %"610_0" = alloca double, align 8
  %"608_0" = alloca double, align 8
  %"611_0" = alloca double, align 8
  %"614_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"606_0", align 8
  store double %1, ptr %"606_1", align 8
  store double 0x3FF921FB54442D18, ptr %"613_0", align 8
  store double 0x400921FB54442D18, ptr %"610_0", align 8
  %"606_11" = load double, ptr %"606_1", align 8
  store double %"606_11", ptr %"608_0", align 8
  %"608_02" = load double, ptr %"608_0", align 8
  %"610_03" = load double, ptr %"610_0", align 8
  %2 = fmul double %"608_02", %"610_03"
  store double %2, ptr %"611_0", align 8
  %"606_04" = load i64, ptr %"606_0", align 8
  %"611_05" = load double, ptr %"611_0", align 8
  %"613_06" = load double, ptr %"613_0", align 8
  call void @___rxy(i64 %"606_04", double %"611_05", double %"613_06")
  store i64 %"606_04", ptr %"614_0", align 8
  %"614_07" = load i64, ptr %"614_0", align 8
  store i64 %"614_07", ptr %"0", align 8
  %"08" = load i64, ptr %"0", align 8
  ret i64 %"08"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_rz.615(i64 %0, double %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"616_0" = alloca i64, align 8
  %"616_1" = alloca double, align 8
  %"620_0" = alloca double, align 8
  %"618_0" = alloca double, align 8
  %"621_0" = alloca double, align 8
  %"622_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"616_0", align 8
  store double %1, ptr %"616_1", align 8
  store double 0x400921FB54442D18, ptr %"620_0", align 8
  %"616_11" = load double, ptr %"616_1", align 8
  store double %"616_11", ptr %"618_0", align 8
  %"618_02" = load double, ptr %"618_0", align 8
  %"620_03" = load double, ptr %"620_0", align 8
  %2 = fmul double %"618_02", %"620_03"
  store double %2, ptr %"621_0", align 8
  %"616_04" = load i64, ptr %"616_0", align 8
  %"621_05" = load double, ptr %"621_0", align 8
  call void @___rz(i64 %"616_04", double %"621_05")
  store i64 %"616_04", ptr %"622_0", align 8
  %"622_06" = load i64, ptr %"622_0", align 8
  store i64 %"622_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
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
define internal i64 @__hugr__.__tk2_helios_x.637(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"638_0" = alloca i64, align 8
  %"643_0" = alloca double, align 8
  %"641_0" = alloca double, align 8
  %"644_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"638_0", align 8
  store double 0.000000e+00, ptr %"643_0", align 8
  store double 0x400921FB54442D18, ptr %"641_0", align 8
  %"638_01" = load i64, ptr %"638_0", align 8
  %"641_02" = load double, ptr %"641_0", align 8
  %"643_03" = load double, ptr %"643_0", align 8
  call void @___rxy(i64 %"638_01", double %"641_02", double %"643_03")
  store i64 %"638_01", ptr %"644_0", align 8
  %"644_04" = load i64, ptr %"644_0", align 8
  store i64 %"644_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_s.659(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"660_0" = alloca i64, align 8
  %"663_0" = alloca double, align 8
  %"664_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"660_0", align 8
  store double 0x3FF921FB54442D18, ptr %"663_0", align 8
  %"660_01" = load i64, ptr %"660_0", align 8
  %"663_02" = load double, ptr %"663_0", align 8
  call void @___rz(i64 %"660_01", double %"663_02")
  store i64 %"660_01", ptr %"664_0", align 8
  %"664_03" = load i64, ptr %"664_0", align 8
  store i64 %"664_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_y.645(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"646_0" = alloca i64, align 8
  %"651_0" = alloca double, align 8
  %"649_0" = alloca double, align 8
  %"652_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"646_0", align 8
  store double 0x3FF921FB54442D18, ptr %"651_0", align 8
  store double 0x400921FB54442D18, ptr %"649_0", align 8
  %"646_01" = load i64, ptr %"646_0", align 8
  %"649_02" = load double, ptr %"649_0", align 8
  %"651_03" = load double, ptr %"651_0", align 8
  call void @___rxy(i64 %"646_01", double %"649_02", double %"651_03")
  store i64 %"646_01", ptr %"652_0", align 8
  %"652_04" = load i64, ptr %"652_0", align 8
  store i64 %"652_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_t.665(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"666_0" = alloca i64, align 8
  %"669_0" = alloca double, align 8
  %"670_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"666_0", align 8
  store double 0x3FE921FB54442D18, ptr %"669_0", align 8
  %"666_01" = load i64, ptr %"666_0", align 8
  %"669_02" = load double, ptr %"669_0", align 8
  call void @___rz(i64 %"666_01", double %"669_02")
  store i64 %"666_01", ptr %"670_0", align 8
  %"670_03" = load i64, ptr %"670_0", align 8
  store i64 %"670_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_cx.679(i64 %0, i64 %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"680_0" = alloca i64, align 8
  %"680_1" = alloca i64, align 8
  %"690_0" = alloca double, align 8
  %"687_0" = alloca double, align 8
  %"685_0" = alloca double, align 8
  %"688_0" = alloca i64, align 8
  %"691_0" = alloca i64, align 8
  %"691_1" = alloca i64, align 8
  %"692_0" = alloca i64, align 8
  %"683_0" = alloca double, align 8
  %"694_0" = alloca i64, align 8
  %"696_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"680_0", align 8
  store i64 %1, ptr %"680_1", align 8
  store double 0x3FF921FB54442D18, ptr %"690_0", align 8
  store double 0xBFF921FB54442D18, ptr %"687_0", align 8
  store double 0x3FF921FB54442D18, ptr %"685_0", align 8
  %"680_11" = load i64, ptr %"680_1", align 8
  %"687_02" = load double, ptr %"687_0", align 8
  %"685_03" = load double, ptr %"685_0", align 8
  call void @___rxy(i64 %"680_11", double %"687_02", double %"685_03")
  store i64 %"680_11", ptr %"688_0", align 8
  %"680_04" = load i64, ptr %"680_0", align 8
  %"688_05" = load i64, ptr %"688_0", align 8
  %"690_06" = load double, ptr %"690_0", align 8
  call void @___rzz(i64 %"680_04", i64 %"688_05", double %"690_06")
  store i64 %"680_04", ptr %"691_0", align 8
  store i64 %"688_05", ptr %"691_1", align 8
  %"691_07" = load i64, ptr %"691_0", align 8
  %"687_08" = load double, ptr %"687_0", align 8
  call void @___rz(i64 %"691_07", double %"687_08")
  store i64 %"691_07", ptr %"692_0", align 8
  store double 0x400921FB54442D18, ptr %"683_0", align 8
  %"691_19" = load i64, ptr %"691_1", align 8
  %"685_010" = load double, ptr %"685_0", align 8
  %"683_011" = load double, ptr %"683_0", align 8
  call void @___rxy(i64 %"691_19", double %"685_010", double %"683_011")
  store i64 %"691_19", ptr %"694_0", align 8
  %"694_012" = load i64, ptr %"694_0", align 8
  %"687_013" = load double, ptr %"687_0", align 8
  call void @___rz(i64 %"694_012", double %"687_013")
  store i64 %"694_012", ptr %"696_0", align 8
  %"692_014" = load i64, ptr %"692_0", align 8
  %"696_015" = load i64, ptr %"696_0", align 8
  store i64 %"692_014", ptr %"0", align 8
  store i64 %"696_015", ptr %"1", align 8
  %"016" = load i64, ptr %"0", align 8
  %"117" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"016", 0
  %mrv18 = insertvalue { i64, i64 } %mrv, i64 %"117", 1
  ret { i64, i64 } %mrv18
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_z.653(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"654_0" = alloca i64, align 8
  %"657_0" = alloca double, align 8
  %"658_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"654_0", align 8
  store double 0x400921FB54442D18, ptr %"657_0", align 8
  %"654_01" = load i64, ptr %"654_0", align 8
  %"657_02" = load double, ptr %"657_0", align 8
  call void @___rz(i64 %"654_01", double %"657_02")
  store i64 %"654_01", ptr %"658_0", align 8
  %"658_03" = load i64, ptr %"658_0", align 8
  store i64 %"658_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_v.671(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"672_0" = alloca i64, align 8
  %"677_0" = alloca double, align 8
  %"675_0" = alloca double, align 8
  %"678_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"672_0", align 8
  store double 0.000000e+00, ptr %"677_0", align 8
  store double 0x3FF921FB54442D18, ptr %"675_0", align 8
  %"672_01" = load i64, ptr %"672_0", align 8
  %"675_02" = load double, ptr %"675_0", align 8
  %"677_03" = load double, ptr %"677_0", align 8
  call void @___rxy(i64 %"672_01", double %"675_02", double %"677_03")
  store i64 %"672_01", ptr %"678_0", align 8
  %"678_04" = load i64, ptr %"678_0", align 8
  store i64 %"678_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_cy.697(i64 %0, i64 %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"698_0" = alloca i64, align 8
  %"698_1" = alloca i64, align 8
  %"710_0" = alloca double, align 8
  %"705_0" = alloca double, align 8
  %"703_0" = alloca double, align 8
  %"701_0" = alloca double, align 8
  %"708_0" = alloca i64, align 8
  %"706_0" = alloca i64, align 8
  %"711_0" = alloca i64, align 8
  %"711_1" = alloca i64, align 8
  %"713_0" = alloca i64, align 8
  %"716_0" = alloca i64, align 8
  %"712_0" = alloca i64, align 8
  %"715_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"698_0", align 8
  store i64 %1, ptr %"698_1", align 8
  store double 0x3FF921FB54442D18, ptr %"710_0", align 8
  store double 0xBFF921FB54442D18, ptr %"705_0", align 8
  store double 0x3FF921FB54442D18, ptr %"703_0", align 8
  store double 0x400921FB54442D18, ptr %"701_0", align 8
  %"698_11" = load i64, ptr %"698_1", align 8
  %"705_02" = load double, ptr %"705_0", align 8
  %"701_03" = load double, ptr %"701_0", align 8
  call void @___rxy(i64 %"698_11", double %"705_02", double %"701_03")
  store i64 %"698_11", ptr %"708_0", align 8
  %"698_04" = load i64, ptr %"698_0", align 8
  %"701_05" = load double, ptr %"701_0", align 8
  %"701_06" = load double, ptr %"701_0", align 8
  call void @___rxy(i64 %"698_04", double %"701_05", double %"701_06")
  store i64 %"698_04", ptr %"706_0", align 8
  %"706_07" = load i64, ptr %"706_0", align 8
  %"708_08" = load i64, ptr %"708_0", align 8
  %"710_09" = load double, ptr %"710_0", align 8
  call void @___rzz(i64 %"706_07", i64 %"708_08", double %"710_09")
  store i64 %"706_07", ptr %"711_0", align 8
  store i64 %"708_08", ptr %"711_1", align 8
  %"711_110" = load i64, ptr %"711_1", align 8
  %"705_011" = load double, ptr %"705_0", align 8
  %"705_012" = load double, ptr %"705_0", align 8
  call void @___rxy(i64 %"711_110", double %"705_011", double %"705_012")
  store i64 %"711_110", ptr %"713_0", align 8
  %"713_013" = load i64, ptr %"713_0", align 8
  %"703_014" = load double, ptr %"703_0", align 8
  call void @___rz(i64 %"713_013", double %"703_014")
  store i64 %"713_013", ptr %"716_0", align 8
  %"711_015" = load i64, ptr %"711_0", align 8
  %"701_016" = load double, ptr %"701_0", align 8
  %"703_017" = load double, ptr %"703_0", align 8
  call void @___rxy(i64 %"711_015", double %"701_016", double %"703_017")
  store i64 %"711_015", ptr %"712_0", align 8
  %"712_018" = load i64, ptr %"712_0", align 8
  %"705_019" = load double, ptr %"705_0", align 8
  call void @___rz(i64 %"712_018", double %"705_019")
  store i64 %"712_018", ptr %"715_0", align 8
  %"715_020" = load i64, ptr %"715_0", align 8
  %"716_021" = load i64, ptr %"716_0", align 8
  store i64 %"715_020", ptr %"0", align 8
  store i64 %"716_021", ptr %"1", align 8
  %"022" = load i64, ptr %"0", align 8
  %"123" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"022", 0
  %mrv24 = insertvalue { i64, i64 } %mrv, i64 %"123", 1
  ret { i64, i64 } %mrv24
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_sdg.729(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"730_0" = alloca i64, align 8
  %"733_0" = alloca double, align 8
  %"734_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"730_0", align 8
  store double 0xBFF921FB54442D18, ptr %"733_0", align 8
  %"730_01" = load i64, ptr %"730_0", align 8
  %"733_02" = load double, ptr %"733_0", align 8
  call void @___rz(i64 %"730_01", double %"733_02")
  store i64 %"730_01", ptr %"734_0", align 8
  %"734_03" = load i64, ptr %"734_0", align 8
  store i64 %"734_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_cz.718(i64 %0, i64 %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"719_0" = alloca i64, align 8
  %"719_1" = alloca i64, align 8
  %"724_0" = alloca double, align 8
  %"725_0" = alloca i64, align 8
  %"725_1" = alloca i64, align 8
  %"722_0" = alloca double, align 8
  %"727_0" = alloca i64, align 8
  %"726_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"719_0", align 8
  store i64 %1, ptr %"719_1", align 8
  store double 0x3FF921FB54442D18, ptr %"724_0", align 8
  %"719_01" = load i64, ptr %"719_0", align 8
  %"719_12" = load i64, ptr %"719_1", align 8
  %"724_03" = load double, ptr %"724_0", align 8
  call void @___rzz(i64 %"719_01", i64 %"719_12", double %"724_03")
  store i64 %"719_01", ptr %"725_0", align 8
  store i64 %"719_12", ptr %"725_1", align 8
  store double 0xBFF921FB54442D18, ptr %"722_0", align 8
  %"725_04" = load i64, ptr %"725_0", align 8
  %"722_05" = load double, ptr %"722_0", align 8
  call void @___rz(i64 %"725_04", double %"722_05")
  store i64 %"725_04", ptr %"727_0", align 8
  %"725_16" = load i64, ptr %"725_1", align 8
  %"722_07" = load double, ptr %"722_0", align 8
  call void @___rz(i64 %"725_16", double %"722_07")
  store i64 %"725_16", ptr %"726_0", align 8
  %"727_08" = load i64, ptr %"727_0", align 8
  %"726_09" = load i64, ptr %"726_0", align 8
  store i64 %"727_08", ptr %"0", align 8
  store i64 %"726_09", ptr %"1", align 8
  %"010" = load i64, ptr %"0", align 8
  %"111" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"010", 0
  %mrv12 = insertvalue { i64, i64 } %mrv, i64 %"111", 1
  ret { i64, i64 } %mrv12
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_tdg.743(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"744_0" = alloca i64, align 8
  %"747_0" = alloca double, align 8
  %"748_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"744_0", align 8
  store double 0xBFE921FB54442D18, ptr %"747_0", align 8
  %"744_01" = load i64, ptr %"744_0", align 8
  %"747_02" = load double, ptr %"747_0", align 8
  call void @___rz(i64 %"744_01", double %"747_02")
  store i64 %"744_01", ptr %"748_0", align 8
  %"748_03" = load i64, ptr %"748_0", align 8
  store i64 %"748_03", ptr %"0", align 8
  %"04" = load i64, ptr %"0", align 8
  ret i64 %"04"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_vdg.735(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"736_0" = alloca i64, align 8
  %"741_0" = alloca double, align 8
  %"739_0" = alloca double, align 8
  %"742_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"736_0", align 8
  store double 0.000000e+00, ptr %"741_0", align 8
  store double 0xBFF921FB54442D18, ptr %"739_0", align 8
  %"736_01" = load i64, ptr %"736_0", align 8
  %"739_02" = load double, ptr %"739_0", align 8
  %"741_03" = load double, ptr %"741_0", align 8
  call void @___rxy(i64 %"736_01", double %"739_02", double %"741_03")
  store i64 %"736_01", ptr %"742_0", align 8
  %"742_04" = load i64, ptr %"742_0", align 8
  store i64 %"742_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_crz.749(i64 %0, i64 %1, double %2) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"750_0" = alloca i64, align 8
  %"750_1" = alloca i64, align 8
  %"750_2" = alloca double, align 8
  %"757_0" = alloca double, align 8
  %"754_0" = alloca double, align 8
  %"752_0" = alloca double, align 8
  %"755_0" = alloca double, align 8
  %"758_0" = alloca double, align 8
  %"759_0" = alloca double, align 8
  %"760_0" = alloca i64, align 8
  %"760_1" = alloca i64, align 8
  %"761_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"750_0", align 8
  store i64 %1, ptr %"750_1", align 8
  store double %2, ptr %"750_2", align 8
  store double 2.000000e+00, ptr %"757_0", align 8
  store double 0x400921FB54442D18, ptr %"754_0", align 8
  %"750_21" = load double, ptr %"750_2", align 8
  store double %"750_21", ptr %"752_0", align 8
  %"752_02" = load double, ptr %"752_0", align 8
  %"754_03" = load double, ptr %"754_0", align 8
  %3 = fmul double %"752_02", %"754_03"
  store double %3, ptr %"755_0", align 8
  %"755_04" = load double, ptr %"755_0", align 8
  %"757_05" = load double, ptr %"757_0", align 8
  %4 = fdiv double %"755_04", %"757_05"
  store double %4, ptr %"758_0", align 8
  %"758_06" = load double, ptr %"758_0", align 8
  %5 = fneg double %"758_06"
  store double %5, ptr %"759_0", align 8
  %"750_07" = load i64, ptr %"750_0", align 8
  %"750_18" = load i64, ptr %"750_1", align 8
  %"759_09" = load double, ptr %"759_0", align 8
  call void @___rzz(i64 %"750_07", i64 %"750_18", double %"759_09")
  store i64 %"750_07", ptr %"760_0", align 8
  store i64 %"750_18", ptr %"760_1", align 8
  %"760_110" = load i64, ptr %"760_1", align 8
  %"758_011" = load double, ptr %"758_0", align 8
  call void @___rz(i64 %"760_110", double %"758_011")
  store i64 %"760_110", ptr %"761_0", align 8
  %"760_012" = load i64, ptr %"760_0", align 8
  %"761_013" = load i64, ptr %"761_0", align 8
  store i64 %"760_012", ptr %"0", align 8
  store i64 %"761_013", ptr %"1", align 8
  %"014" = load i64, ptr %"0", align 8
  %"115" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"014", 0
  %mrv16 = insertvalue { i64, i64 } %mrv, i64 %"115", 1
  ret { i64, i64 } %mrv16
}

; Function Attrs: noinline
define internal { i64, i64, i64 } @__hugr__.__tk2_helios_toffoli.765(i64 %0, i64 %1, i64 %2) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"766_0" = alloca i64, align 8
  %"766_1" = alloca i64, align 8
  %"766_2" = alloca i64, align 8
  %"798_0" = alloca double, align 8
  %"793_0" = alloca double, align 8
  %"788_0" = alloca double, align 8
  %"784_0" = alloca double, align 8
  %"781_0" = alloca double, align 8
  %"779_0" = alloca double, align 8
  %"777_0" = alloca double, align 8
  %"775_0" = alloca double, align 8
  %"773_0" = alloca double, align 8
  %"771_0" = alloca double, align 8
  %"769_0" = alloca double, align 8
  %"782_0" = alloca i64, align 8
  %"785_0" = alloca i64, align 8
  %"785_1" = alloca i64, align 8
  %"786_0" = alloca i64, align 8
  %"789_0" = alloca i64, align 8
  %"789_1" = alloca i64, align 8
  %"790_0" = alloca i64, align 8
  %"794_0" = alloca i64, align 8
  %"794_1" = alloca i64, align 8
  %"795_0" = alloca i64, align 8
  %"799_0" = alloca i64, align 8
  %"799_1" = alloca i64, align 8
  %"802_0" = alloca i64, align 8
  %"804_0" = alloca i64, align 8
  %"800_0" = alloca i64, align 8
  %"803_0" = alloca i64, align 8
  %"803_1" = alloca i64, align 8
  %"806_0" = alloca i64, align 8
  %"805_0" = alloca i64, align 8
  %"808_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"766_0", align 8
  store i64 %1, ptr %"766_1", align 8
  store i64 %2, ptr %"766_2", align 8
  store double 0x3FF921FB54442D18, ptr %"798_0", align 8
  store double 0x3FF921FB54442D18, ptr %"793_0", align 8
  store double 0x3FF921FB54442D18, ptr %"788_0", align 8
  store double 0x3FF921FB54442D18, ptr %"784_0", align 8
  store double 0.000000e+00, ptr %"781_0", align 8
  store double 0xC002D97C7F3321D2, ptr %"779_0", align 8
  store double 0xBFE921FB54442D18, ptr %"777_0", align 8
  store double 0x3FE921FB54442D18, ptr %"775_0", align 8
  store double 0xBFF921FB54442D18, ptr %"773_0", align 8
  store double 0x3FF921FB54442D18, ptr %"771_0", align 8
  store double 0x400921FB54442D18, ptr %"769_0", align 8
  %"766_21" = load i64, ptr %"766_2", align 8
  %"769_02" = load double, ptr %"769_0", align 8
  %"773_03" = load double, ptr %"773_0", align 8
  call void @___rxy(i64 %"766_21", double %"769_02", double %"773_03")
  store i64 %"766_21", ptr %"782_0", align 8
  %"766_14" = load i64, ptr %"766_1", align 8
  %"782_05" = load i64, ptr %"782_0", align 8
  %"784_06" = load double, ptr %"784_0", align 8
  call void @___rzz(i64 %"766_14", i64 %"782_05", double %"784_06")
  store i64 %"766_14", ptr %"785_0", align 8
  store i64 %"782_05", ptr %"785_1", align 8
  %"785_17" = load i64, ptr %"785_1", align 8
  %"775_08" = load double, ptr %"775_0", align 8
  %"771_09" = load double, ptr %"771_0", align 8
  call void @___rxy(i64 %"785_17", double %"775_08", double %"771_09")
  store i64 %"785_17", ptr %"786_0", align 8
  %"766_010" = load i64, ptr %"766_0", align 8
  %"786_011" = load i64, ptr %"786_0", align 8
  %"788_012" = load double, ptr %"788_0", align 8
  call void @___rzz(i64 %"766_010", i64 %"786_011", double %"788_012")
  store i64 %"766_010", ptr %"789_0", align 8
  store i64 %"786_011", ptr %"789_1", align 8
  %"789_113" = load i64, ptr %"789_1", align 8
  %"775_014" = load double, ptr %"775_0", align 8
  %"781_015" = load double, ptr %"781_0", align 8
  call void @___rxy(i64 %"789_113", double %"775_014", double %"781_015")
  store i64 %"789_113", ptr %"790_0", align 8
  %"785_016" = load i64, ptr %"785_0", align 8
  %"790_017" = load i64, ptr %"790_0", align 8
  %"793_018" = load double, ptr %"793_0", align 8
  call void @___rzz(i64 %"785_016", i64 %"790_017", double %"793_018")
  store i64 %"785_016", ptr %"794_0", align 8
  store i64 %"790_017", ptr %"794_1", align 8
  %"794_119" = load i64, ptr %"794_1", align 8
  %"775_020" = load double, ptr %"775_0", align 8
  %"773_021" = load double, ptr %"773_0", align 8
  call void @___rxy(i64 %"794_119", double %"775_020", double %"773_021")
  store i64 %"794_119", ptr %"795_0", align 8
  %"789_022" = load i64, ptr %"789_0", align 8
  %"795_023" = load i64, ptr %"795_0", align 8
  %"798_024" = load double, ptr %"798_0", align 8
  call void @___rzz(i64 %"789_022", i64 %"795_023", double %"798_024")
  store i64 %"789_022", ptr %"799_0", align 8
  store i64 %"795_023", ptr %"799_1", align 8
  %"799_125" = load i64, ptr %"799_1", align 8
  %"779_026" = load double, ptr %"779_0", align 8
  %"769_027" = load double, ptr %"769_0", align 8
  call void @___rxy(i64 %"799_125", double %"779_026", double %"769_027")
  store i64 %"799_125", ptr %"802_0", align 8
  %"802_028" = load i64, ptr %"802_0", align 8
  %"769_029" = load double, ptr %"769_0", align 8
  call void @___rz(i64 %"802_028", double %"769_029")
  store i64 %"802_028", ptr %"804_0", align 8
  %"799_030" = load i64, ptr %"799_0", align 8
  %"769_031" = load double, ptr %"769_0", align 8
  %"775_032" = load double, ptr %"775_0", align 8
  call void @___rxy(i64 %"799_030", double %"769_031", double %"775_032")
  store i64 %"799_030", ptr %"800_0", align 8
  %"800_033" = load i64, ptr %"800_0", align 8
  %"794_034" = load i64, ptr %"794_0", align 8
  %"775_035" = load double, ptr %"775_0", align 8
  call void @___rzz(i64 %"800_033", i64 %"794_034", double %"775_035")
  store i64 %"800_033", ptr %"803_0", align 8
  store i64 %"794_034", ptr %"803_1", align 8
  %"803_136" = load i64, ptr %"803_1", align 8
  %"779_037" = load double, ptr %"779_0", align 8
  call void @___rz(i64 %"803_136", double %"779_037")
  store i64 %"803_136", ptr %"806_0", align 8
  %"803_038" = load i64, ptr %"803_0", align 8
  %"769_039" = load double, ptr %"769_0", align 8
  %"777_040" = load double, ptr %"777_0", align 8
  call void @___rxy(i64 %"803_038", double %"769_039", double %"777_040")
  store i64 %"803_038", ptr %"805_0", align 8
  %"805_041" = load i64, ptr %"805_0", align 8
  %"775_042" = load double, ptr %"775_0", align 8
  call void @___rz(i64 %"805_041", double %"775_042")
  store i64 %"805_041", ptr %"808_0", align 8
  %"808_043" = load i64, ptr %"808_0", align 8
  %"806_044" = load i64, ptr %"806_0", align 8
  %"804_045" = load i64, ptr %"804_0", align 8
  store i64 %"808_043", ptr %"0", align 8
  store i64 %"806_044", ptr %"1", align 8
  store i64 %"804_045", ptr %"2", align 8
  %"046" = load i64, ptr %"0", align 8
  %"147" = load i64, ptr %"1", align 8
  %"248" = load i64, ptr %"2", align 8
  %mrv = insertvalue { i64, i64, i64 } poison, i64 %"046", 0
  %mrv49 = insertvalue { i64, i64, i64 } %mrv, i64 %"147", 1
  %mrv50 = insertvalue { i64, i64, i64 } %mrv49, i64 %"248", 2
  ret { i64, i64, i64 } %mrv50
}

declare void @print_float(ptr, i64, double)

define internal void @"__hugr__.guppylang.std.quantum.discard_array$3.418"({ ptr, ptr, i64 } %0) {
alloca_block:
  %"419_0" = alloca { ptr, ptr, i64 }, align 8
  %"552_0" = alloca i64, align 8
  %"550_0" = alloca i64, align 8
  %"548_0" = alloca i64, align 8
  %"421_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"421_1" = alloca { ptr, ptr, i64 }, align 8
  %"423_0" = alloca i64, align 8
  %"423_1" = alloca i64, align 8
  %"423_2" = alloca i64, align 8
  %"423_3" = alloca { ptr, ptr, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"492_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"492_1" = alloca { ptr, ptr, i64 }, align 8
  %"520_0" = alloca i64, align 8
  %"520_1" = alloca i64, align 8
  %"520_2" = alloca i64, align 8
  %"520_3" = alloca i64, align 8
  %"520_4" = alloca { ptr, ptr, i64 }, align 8
  %"528_0" = alloca i64, align 8
  %"528_1" = alloca i64, align 8
  %"528_2" = alloca i64, align 8
  %"528_3" = alloca { ptr, ptr, i64 }, align 8
  %"533_0" = alloca i64, align 8
  %"533_1" = alloca i64, align 8
  %"533_2" = alloca i64, align 8
  %"533_3" = alloca { ptr, ptr, i64 }, align 8
  %"426_0" = alloca i1, align 1
  %"426_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"425_0" = alloca { i64, i64, i64 }, align 8
  %"440_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"442_0" = alloca { i64, i64, i64 }, align 8
  %"013" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"450_0" = alloca i64, align 8
  %"450_1" = alloca i64, align 8
  %"450_2" = alloca i64, align 8
  %"456_0" = alloca i64, align 8
  %"456_1" = alloca i64, align 8
  %"456_2" = alloca i64, align 8
  %"462_0" = alloca i1, align 1
  %"462_1" = alloca i64, align 8
  %"462_2" = alloca i64, align 8
  %"462_3" = alloca i64, align 8
  %"482_0" = alloca i64, align 8
  %"482_1" = alloca i64, align 8
  %"482_2" = alloca i64, align 8
  %"447_0" = alloca i1, align 1
  %"444_0" = alloca i64, align 8
  %"444_2" = alloca i64, align 8
  %"444_1" = alloca i64, align 8
  %"445_0" = alloca i64, align 8
  %"453_0" = alloca {}, align 8
  %"452_0" = alloca i1, align 1
  %"459_0" = alloca {}, align 8
  %"458_0" = alloca i1, align 1
  %"464_0" = alloca { i1, i64, i64, i64 }, align 8
  %"065" = alloca { i1, i64, i64, i64 }, align 8
  %"067" = alloca i64, align 8
  %"168" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"466_0" = alloca i64, align 8
  %"466_1" = alloca i64, align 8
  %"466_2" = alloca i64, align 8
  %"468_0" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"177" = alloca i64, align 8
  %"278" = alloca i64, align 8
  %"470_0" = alloca i64, align 8
  %"470_1" = alloca i64, align 8
  %"470_2" = alloca i64, align 8
  %"472_0" = alloca { i1, i64, i64, i64 }, align 8
  %"479_0" = alloca {}, align 8
  %"477_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"488_0" = alloca {}, align 8
  %"487_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"484_0" = alloca i64, align 8
  %"485_0" = alloca { i64, i64, i64 }, align 8
  %"486_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0105" = alloca i1, align 1
  %"1106" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"432_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"430_0" = alloca i1, align 1
  %"0111" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"435_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"439_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"437_0" = alloca i1, align 1
  %"508_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"507_0" = alloca { ptr, ptr, i64 }, align 8
  %"494_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0127" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"498_0" = alloca { i32, ptr }, align 8
  %"500_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0131" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"502_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"504_0" = alloca i64, align 8
  %"504_1" = alloca { i64, i64, i64 }, align 8
  %"506_0" = alloca i64, align 8
  %"507_1" = alloca i1, align 1
  %"505_0" = alloca i64, align 8
  %"505_1" = alloca i64, align 8
  %"505_2" = alloca i64, align 8
  %"0144" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0146" = alloca i64, align 8
  %"1147" = alloca i64, align 8
  %"2148" = alloca i64, align 8
  %"3" = alloca i64, align 8
  %"510_0" = alloca i64, align 8
  %"510_1" = alloca i64, align 8
  %"510_2" = alloca i64, align 8
  %"510_3" = alloca i64, align 8
  %"512_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0158" = alloca i64, align 8
  %"1159" = alloca i64, align 8
  %"2160" = alloca i64, align 8
  %"3161" = alloca i64, align 8
  %"514_0" = alloca i64, align 8
  %"514_1" = alloca i64, align 8
  %"514_2" = alloca i64, align 8
  %"514_3" = alloca i64, align 8
  %"516_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"525_0" = alloca {}, align 8
  %"523_0" = alloca { ptr, ptr, i64 }, align 8
  %"522_0" = alloca i64, align 8
  %"523_1" = alloca i64, align 8
  %"530_0" = alloca {}, align 8
  %"535_0" = alloca {}, align 8
  %"0225" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"542_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"544_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"419_0", align 8
  store i64 3, ptr %"552_0", align 8
  store i64 1, ptr %"550_0", align 8
  store i64 0, ptr %"548_0", align 8
  %"548_01" = load i64, ptr %"548_0", align 8
  %"550_02" = load i64, ptr %"550_0", align 8
  %"552_03" = load i64, ptr %"552_0", align 8
  %"419_04" = load { ptr, ptr, i64 }, ptr %"419_0", align 8
  store i64 %"548_01", ptr %"423_0", align 8
  store i64 %"550_02", ptr %"423_1", align 8
  store i64 %"552_03", ptr %"423_2", align 8
  store { ptr, ptr, i64 } %"419_04", ptr %"423_3", align 8
  br label %1

1:                                                ; preds = %18, %entry_block
  %"423_05" = load i64, ptr %"423_0", align 8
  %"423_16" = load i64, ptr %"423_1", align 8
  %"423_27" = load i64, ptr %"423_2", align 8
  %"423_38" = load { ptr, ptr, i64 }, ptr %"423_3", align 8
  store i64 %"423_05", ptr %"423_0", align 8
  store i64 %"423_16", ptr %"423_1", align 8
  store i64 %"423_27", ptr %"423_2", align 8
  store { ptr, ptr, i64 } %"423_38", ptr %"423_3", align 8
  %"423_09" = load i64, ptr %"423_0", align 8
  %"423_210" = load i64, ptr %"423_2", align 8
  %"423_111" = load i64, ptr %"423_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"423_09", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"423_210", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"423_111", 2
  store { i64, i64, i64 } %4, ptr %"425_0", align 8
  %"425_012" = load { i64, i64, i64 }, ptr %"425_0", align 8
  store { i64, i64, i64 } %"425_012", ptr %"442_0", align 8
  br label %24

5:                                                ; preds = %70
  %"492_0124" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"492_0", align 8
  %"492_1125" = load { ptr, ptr, i64 }, ptr %"492_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"492_0124", ptr %"492_0", align 8
  store { ptr, ptr, i64 } %"492_1125", ptr %"492_1", align 8
  %"492_0126" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"492_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"492_0126", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_494_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"492_0126", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0131", align 8
  br label %cond_494_case_1

10:                                               ; preds = %90
  %"520_0174" = load i64, ptr %"520_0", align 8
  %"520_1175" = load i64, ptr %"520_1", align 8
  %"520_2176" = load i64, ptr %"520_2", align 8
  %"520_3177" = load i64, ptr %"520_3", align 8
  %"520_4178" = load { ptr, ptr, i64 }, ptr %"520_4", align 8
  store i64 %"520_0174", ptr %"520_0", align 8
  store i64 %"520_1175", ptr %"520_1", align 8
  store i64 %"520_2176", ptr %"520_2", align 8
  store i64 %"520_3177", ptr %"520_3", align 8
  store { ptr, ptr, i64 } %"520_4178", ptr %"520_4", align 8
  store {} undef, ptr %"525_0", align 1
  %"520_3179" = load i64, ptr %"520_3", align 8
  store i64 %"520_3179", ptr %"522_0", align 8
  %"520_4180" = load { ptr, ptr, i64 }, ptr %"520_4", align 8
  %"522_0181" = load i64, ptr %"522_0", align 8
  %array_ptr182 = extractvalue { ptr, ptr, i64 } %"520_4180", 0
  %array_mask_ptr183 = extractvalue { ptr, ptr, i64 } %"520_4180", 1
  %array_offset184 = extractvalue { ptr, ptr, i64 } %"520_4180", 2
  call void @__barray_check_bounds(i64 3, i64 %"522_0181")
  %11 = add i64 %"522_0181", %array_offset184
  call void @__barray_mask_borrow(ptr %array_mask_ptr183, i64 %11)
  %12 = getelementptr inbounds i64, ptr %array_ptr182, i64 %11
  %13 = load i64, ptr %12, align 8
  store { ptr, ptr, i64 } %"520_4180", ptr %"523_0", align 8
  store i64 %13, ptr %"523_1", align 8
  %"523_1185" = load i64, ptr %"523_1", align 8
  call void @___qfree(i64 %"523_1185")
  %"525_0186" = load {}, ptr %"525_0", align 1
  %"520_0187" = load i64, ptr %"520_0", align 8
  %"520_1188" = load i64, ptr %"520_1", align 8
  %"520_2189" = load i64, ptr %"520_2", align 8
  %"523_0190" = load { ptr, ptr, i64 }, ptr %"523_0", align 8
  store {} %"525_0186", ptr %"525_0", align 1
  store i64 %"520_0187", ptr %"520_0", align 8
  store i64 %"520_1188", ptr %"520_1", align 8
  store i64 %"520_2189", ptr %"520_2", align 8
  store { ptr, ptr, i64 } %"523_0190", ptr %"523_0", align 8
  %"525_0191" = load {}, ptr %"525_0", align 1
  %"520_0192" = load i64, ptr %"520_0", align 8
  %"520_1193" = load i64, ptr %"520_1", align 8
  %"520_2194" = load i64, ptr %"520_2", align 8
  %"523_0195" = load { ptr, ptr, i64 }, ptr %"523_0", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %10
  store i64 %"520_0192", ptr %"533_0", align 8
  store i64 %"520_1193", ptr %"533_1", align 8
  store i64 %"520_2194", ptr %"533_2", align 8
  store { ptr, ptr, i64 } %"523_0195", ptr %"533_3", align 8
  br label %17

15:                                               ; preds = %95
  %"528_0196" = load i64, ptr %"528_0", align 8
  %"528_1197" = load i64, ptr %"528_1", align 8
  %"528_2198" = load i64, ptr %"528_2", align 8
  %"528_3199" = load { ptr, ptr, i64 }, ptr %"528_3", align 8
  store i64 %"528_0196", ptr %"528_0", align 8
  store i64 %"528_1197", ptr %"528_1", align 8
  store i64 %"528_2198", ptr %"528_2", align 8
  store { ptr, ptr, i64 } %"528_3199", ptr %"528_3", align 8
  store {} undef, ptr %"530_0", align 1
  %"530_0200" = load {}, ptr %"530_0", align 1
  %"528_0201" = load i64, ptr %"528_0", align 8
  %"528_1202" = load i64, ptr %"528_1", align 8
  %"528_2203" = load i64, ptr %"528_2", align 8
  %"528_3204" = load { ptr, ptr, i64 }, ptr %"528_3", align 8
  store {} %"530_0200", ptr %"530_0", align 1
  store i64 %"528_0201", ptr %"528_0", align 8
  store i64 %"528_1202", ptr %"528_1", align 8
  store i64 %"528_2203", ptr %"528_2", align 8
  store { ptr, ptr, i64 } %"528_3204", ptr %"528_3", align 8
  %"530_0205" = load {}, ptr %"530_0", align 1
  %"528_0206" = load i64, ptr %"528_0", align 8
  %"528_1207" = load i64, ptr %"528_1", align 8
  %"528_2208" = load i64, ptr %"528_2", align 8
  %"528_3209" = load { ptr, ptr, i64 }, ptr %"528_3", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %15
  store i64 %"528_0206", ptr %"533_0", align 8
  store i64 %"528_1207", ptr %"533_1", align 8
  store i64 %"528_2208", ptr %"533_2", align 8
  store { ptr, ptr, i64 } %"528_3209", ptr %"533_3", align 8
  br label %17

17:                                               ; preds = %16, %14
  %"533_0210" = load i64, ptr %"533_0", align 8
  %"533_1211" = load i64, ptr %"533_1", align 8
  %"533_2212" = load i64, ptr %"533_2", align 8
  %"533_3213" = load { ptr, ptr, i64 }, ptr %"533_3", align 8
  store i64 %"533_0210", ptr %"533_0", align 8
  store i64 %"533_1211", ptr %"533_1", align 8
  store i64 %"533_2212", ptr %"533_2", align 8
  store { ptr, ptr, i64 } %"533_3213", ptr %"533_3", align 8
  store {} undef, ptr %"535_0", align 1
  %"535_0214" = load {}, ptr %"535_0", align 1
  %"533_0215" = load i64, ptr %"533_0", align 8
  %"533_1216" = load i64, ptr %"533_1", align 8
  %"533_2217" = load i64, ptr %"533_2", align 8
  %"533_3218" = load { ptr, ptr, i64 }, ptr %"533_3", align 8
  store {} %"535_0214", ptr %"535_0", align 1
  store i64 %"533_0215", ptr %"533_0", align 8
  store i64 %"533_1216", ptr %"533_1", align 8
  store i64 %"533_2217", ptr %"533_2", align 8
  store { ptr, ptr, i64 } %"533_3218", ptr %"533_3", align 8
  %"535_0219" = load {}, ptr %"535_0", align 1
  %"533_0220" = load i64, ptr %"533_0", align 8
  %"533_1221" = load i64, ptr %"533_1", align 8
  %"533_2222" = load i64, ptr %"533_2", align 8
  %"533_3223" = load { ptr, ptr, i64 }, ptr %"533_3", align 8
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %17
  store i64 %"533_0220", ptr %"423_0", align 8
  store i64 %"533_1221", ptr %"423_1", align 8
  store i64 %"533_2222", ptr %"423_2", align 8
  store { ptr, ptr, i64 } %"533_3223", ptr %"423_3", align 8
  br label %1

19:                                               ; preds = %69
  %"0122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  %"1123" = load { ptr, ptr, i64 }, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0122", ptr %"421_0", align 8
  store { ptr, ptr, i64 } %"1123", ptr %"421_1", align 8
  %"421_0224" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"421_0", align 8
  %20 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"421_0224", 0
  switch i1 %20, label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %19
  br label %cond_537_case_0

22:                                               ; preds = %19
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"421_0224", 1
  store { { i64, i64, i64 }, i64 } %23, ptr %"0225", align 8
  br label %cond_537_case_1

24:                                               ; preds = %1
  %"442_014" = load { i64, i64, i64 }, ptr %"442_0", align 8
  store { i64, i64, i64 } %"442_014", ptr %"442_0", align 8
  store i64 0, ptr %"445_0", align 8
  %"442_015" = load { i64, i64, i64 }, ptr %"442_0", align 8
  %25 = extractvalue { i64, i64, i64 } %"442_015", 0
  %26 = extractvalue { i64, i64, i64 } %"442_015", 1
  %27 = extractvalue { i64, i64, i64 } %"442_015", 2
  store i64 %25, ptr %"444_0", align 8
  store i64 %26, ptr %"444_1", align 8
  store i64 %27, ptr %"444_2", align 8
  %"444_216" = load i64, ptr %"444_2", align 8
  %"445_017" = load i64, ptr %"445_0", align 8
  %28 = icmp sge i64 %"444_216", %"445_017"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"447_0", align 1
  %"447_018" = load i1, ptr %"447_0", align 1
  %"444_019" = load i64, ptr %"444_0", align 8
  %"444_220" = load i64, ptr %"444_2", align 8
  %"444_121" = load i64, ptr %"444_1", align 8
  store i1 %"447_018", ptr %"447_0", align 1
  store i64 %"444_019", ptr %"444_0", align 8
  store i64 %"444_220", ptr %"444_2", align 8
  store i64 %"444_121", ptr %"444_1", align 8
  %"447_022" = load i1, ptr %"447_0", align 1
  %"444_023" = load i64, ptr %"444_0", align 8
  %"444_224" = load i64, ptr %"444_2", align 8
  %"444_125" = load i64, ptr %"444_1", align 8
  switch i1 %"447_022", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %24
  store i64 %"444_023", ptr %"456_0", align 8
  store i64 %"444_224", ptr %"456_1", align 8
  store i64 %"444_125", ptr %"456_2", align 8
  br label %36

31:                                               ; preds = %24
  store i64 %"444_023", ptr %"450_0", align 8
  store i64 %"444_224", ptr %"450_1", align 8
  store i64 %"444_125", ptr %"450_2", align 8
  br label %32

32:                                               ; preds = %31
  %"450_027" = load i64, ptr %"450_0", align 8
  %"450_128" = load i64, ptr %"450_1", align 8
  %"450_229" = load i64, ptr %"450_2", align 8
  store i64 %"450_027", ptr %"450_0", align 8
  store i64 %"450_128", ptr %"450_1", align 8
  store i64 %"450_229", ptr %"450_2", align 8
  store {} undef, ptr %"453_0", align 1
  %"450_030" = load i64, ptr %"450_0", align 8
  %"450_231" = load i64, ptr %"450_2", align 8
  %33 = icmp sge i64 %"450_030", %"450_231"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"452_0", align 1
  %"453_032" = load {}, ptr %"453_0", align 1
  %"452_033" = load i1, ptr %"452_0", align 1
  %"450_034" = load i64, ptr %"450_0", align 8
  %"450_135" = load i64, ptr %"450_1", align 8
  %"450_236" = load i64, ptr %"450_2", align 8
  store {} %"453_032", ptr %"453_0", align 1
  store i1 %"452_033", ptr %"452_0", align 1
  store i64 %"450_034", ptr %"450_0", align 8
  store i64 %"450_135", ptr %"450_1", align 8
  store i64 %"450_236", ptr %"450_2", align 8
  %"453_037" = load {}, ptr %"453_0", align 1
  %"452_038" = load i1, ptr %"452_0", align 1
  %"450_039" = load i64, ptr %"450_0", align 8
  %"450_140" = load i64, ptr %"450_1", align 8
  %"450_241" = load i64, ptr %"450_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"452_038", ptr %"462_0", align 1
  store i64 %"450_039", ptr %"462_1", align 8
  store i64 %"450_140", ptr %"462_2", align 8
  store i64 %"450_241", ptr %"462_3", align 8
  br label %40

36:                                               ; preds = %30
  %"456_042" = load i64, ptr %"456_0", align 8
  %"456_143" = load i64, ptr %"456_1", align 8
  %"456_244" = load i64, ptr %"456_2", align 8
  store i64 %"456_042", ptr %"456_0", align 8
  store i64 %"456_143", ptr %"456_1", align 8
  store i64 %"456_244", ptr %"456_2", align 8
  store {} undef, ptr %"459_0", align 1
  %"456_045" = load i64, ptr %"456_0", align 8
  %"456_246" = load i64, ptr %"456_2", align 8
  %37 = icmp sle i64 %"456_045", %"456_246"
  %38 = select i1 %37, i1 true, i1 false
  store i1 %38, ptr %"458_0", align 1
  %"459_047" = load {}, ptr %"459_0", align 1
  %"458_048" = load i1, ptr %"458_0", align 1
  %"456_049" = load i64, ptr %"456_0", align 8
  %"456_150" = load i64, ptr %"456_1", align 8
  %"456_251" = load i64, ptr %"456_2", align 8
  store {} %"459_047", ptr %"459_0", align 1
  store i1 %"458_048", ptr %"458_0", align 1
  store i64 %"456_049", ptr %"456_0", align 8
  store i64 %"456_150", ptr %"456_1", align 8
  store i64 %"456_251", ptr %"456_2", align 8
  %"459_052" = load {}, ptr %"459_0", align 1
  %"458_053" = load i1, ptr %"458_0", align 1
  %"456_054" = load i64, ptr %"456_0", align 8
  %"456_155" = load i64, ptr %"456_1", align 8
  %"456_256" = load i64, ptr %"456_2", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %36
  store i1 %"458_053", ptr %"462_0", align 1
  store i64 %"456_054", ptr %"462_1", align 8
  store i64 %"456_155", ptr %"462_2", align 8
  store i64 %"456_256", ptr %"462_3", align 8
  br label %40

40:                                               ; preds = %39, %35
  %"462_057" = load i1, ptr %"462_0", align 1
  %"462_158" = load i64, ptr %"462_1", align 8
  %"462_259" = load i64, ptr %"462_2", align 8
  %"462_360" = load i64, ptr %"462_3", align 8
  store i1 %"462_057", ptr %"462_0", align 1
  store i64 %"462_158", ptr %"462_1", align 8
  store i64 %"462_259", ptr %"462_2", align 8
  store i64 %"462_360", ptr %"462_3", align 8
  %"462_061" = load i1, ptr %"462_0", align 1
  %"462_162" = load i64, ptr %"462_1", align 8
  %"462_263" = load i64, ptr %"462_2", align 8
  %"462_364" = load i64, ptr %"462_3", align 8
  switch i1 %"462_061", label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %40
  store i64 %"462_162", ptr %"067", align 8
  store i64 %"462_263", ptr %"168", align 8
  store i64 %"462_364", ptr %"2", align 8
  br label %cond_464_case_0

42:                                               ; preds = %40
  store i64 %"462_162", ptr %"076", align 8
  store i64 %"462_263", ptr %"177", align 8
  store i64 %"462_364", ptr %"278", align 8
  br label %cond_464_case_1

43:                                               ; preds = %67
  store {} undef, ptr %"479_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"477_0", align 8
  %"479_085" = load {}, ptr %"479_0", align 1
  %"477_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"477_0", align 8
  store {} %"479_085", ptr %"479_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"477_086", ptr %"477_0", align 8
  %"479_087" = load {}, ptr %"479_0", align 1
  %"477_088" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"477_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %43
  store { i1, { { i64, i64, i64 }, i64 } } %"477_088", ptr %"013", align 8
  br label %54

45:                                               ; preds = %63
  %"482_089" = load i64, ptr %"482_0", align 8
  %"482_190" = load i64, ptr %"482_1", align 8
  %"482_291" = load i64, ptr %"482_2", align 8
  store i64 %"482_089", ptr %"482_0", align 8
  store i64 %"482_190", ptr %"482_1", align 8
  store i64 %"482_291", ptr %"482_2", align 8
  store {} undef, ptr %"488_0", align 1
  %"482_092" = load i64, ptr %"482_0", align 8
  %"482_193" = load i64, ptr %"482_1", align 8
  %46 = add i64 %"482_092", %"482_193"
  store i64 %46, ptr %"484_0", align 8
  %"484_094" = load i64, ptr %"484_0", align 8
  %"482_295" = load i64, ptr %"482_2", align 8
  %"482_196" = load i64, ptr %"482_1", align 8
  %47 = insertvalue { i64, i64, i64 } poison, i64 %"484_094", 0
  %48 = insertvalue { i64, i64, i64 } %47, i64 %"482_295", 1
  %49 = insertvalue { i64, i64, i64 } %48, i64 %"482_196", 2
  store { i64, i64, i64 } %49, ptr %"485_0", align 8
  %"482_097" = load i64, ptr %"482_0", align 8
  %"485_098" = load { i64, i64, i64 }, ptr %"485_0", align 8
  %50 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"482_097", 1
  %51 = insertvalue { { i64, i64, i64 }, i64 } %50, { i64, i64, i64 } %"485_098", 0
  store { { i64, i64, i64 }, i64 } %51, ptr %"486_0", align 8
  %"486_099" = load { { i64, i64, i64 }, i64 }, ptr %"486_0", align 8
  %52 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"486_099", 1
  store { i1, { { i64, i64, i64 }, i64 } } %52, ptr %"487_0", align 8
  %"488_0100" = load {}, ptr %"488_0", align 1
  %"487_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"487_0", align 8
  store {} %"488_0100", ptr %"488_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"487_0101", ptr %"487_0", align 8
  %"488_0102" = load {}, ptr %"488_0", align 1
  %"487_0103" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"487_0", align 8
  switch i1 false, label %53 [
  ]

53:                                               ; preds = %45
  store { i1, { { i64, i64, i64 }, i64 } } %"487_0103", ptr %"013", align 8
  br label %54

54:                                               ; preds = %53, %44
  %"026" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"013", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"026", ptr %"440_0", align 8
  %"440_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"440_0", align 8
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"440_0104", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_426_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"440_0104", 1
  store { { i64, i64, i64 }, i64 } %58, ptr %"0111", align 8
  br label %cond_426_case_1

cond_464_case_0:                                  ; preds = %41
  %"069" = load i64, ptr %"067", align 8
  %"170" = load i64, ptr %"168", align 8
  %"271" = load i64, ptr %"2", align 8
  store i64 %"069", ptr %"466_0", align 8
  store i64 %"170", ptr %"466_1", align 8
  store i64 %"271", ptr %"466_2", align 8
  %"466_072" = load i64, ptr %"466_0", align 8
  %"466_173" = load i64, ptr %"466_1", align 8
  %"466_274" = load i64, ptr %"466_2", align 8
  %59 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"466_072", 1
  %60 = insertvalue { i1, i64, i64, i64 } %59, i64 %"466_173", 2
  %61 = insertvalue { i1, i64, i64, i64 } %60, i64 %"466_274", 3
  store { i1, i64, i64, i64 } %61, ptr %"468_0", align 8
  %"468_075" = load { i1, i64, i64, i64 }, ptr %"468_0", align 8
  store { i1, i64, i64, i64 } %"468_075", ptr %"065", align 8
  br label %cond_exit_464

cond_464_case_1:                                  ; preds = %42
  %"079" = load i64, ptr %"076", align 8
  %"180" = load i64, ptr %"177", align 8
  %"281" = load i64, ptr %"278", align 8
  store i64 %"079", ptr %"470_0", align 8
  store i64 %"180", ptr %"470_1", align 8
  store i64 %"281", ptr %"470_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"472_0", align 8
  %"472_082" = load { i1, i64, i64, i64 }, ptr %"472_0", align 8
  store { i1, i64, i64, i64 } %"472_082", ptr %"065", align 8
  br label %cond_exit_464

cond_exit_464:                                    ; preds = %cond_464_case_1, %cond_464_case_0
  %"066" = load { i1, i64, i64, i64 }, ptr %"065", align 8
  store { i1, i64, i64, i64 } %"066", ptr %"464_0", align 8
  %"464_083" = load { i1, i64, i64, i64 }, ptr %"464_0", align 8
  store { i1, i64, i64, i64 } %"464_083", ptr %"464_0", align 8
  %"464_084" = load { i1, i64, i64, i64 }, ptr %"464_0", align 8
  %62 = extractvalue { i1, i64, i64, i64 } %"464_084", 0
  switch i1 %62, label %63 [
    i1 true, label %67
  ]

63:                                               ; preds = %cond_exit_464
  %64 = extractvalue { i1, i64, i64, i64 } %"464_084", 1
  %65 = extractvalue { i1, i64, i64, i64 } %"464_084", 2
  %66 = extractvalue { i1, i64, i64, i64 } %"464_084", 3
  store i64 %64, ptr %"482_0", align 8
  store i64 %65, ptr %"482_1", align 8
  store i64 %66, ptr %"482_2", align 8
  br label %45

67:                                               ; preds = %cond_exit_464
  br label %43

cond_426_case_0:                                  ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"432_0", align 8
  store i1 false, ptr %"430_0", align 1
  %"430_0109" = load i1, ptr %"430_0", align 1
  %"432_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"432_0", align 8
  store i1 %"430_0109", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"432_0110", ptr %"1106", align 8
  br label %cond_exit_426

cond_426_case_1:                                  ; preds = %57
  %"0112" = load { { i64, i64, i64 }, i64 }, ptr %"0111", align 8
  store { { i64, i64, i64 }, i64 } %"0112", ptr %"435_0", align 8
  %"435_0113" = load { { i64, i64, i64 }, i64 }, ptr %"435_0", align 8
  %68 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"435_0113", 1
  store { i1, { { i64, i64, i64 }, i64 } } %68, ptr %"439_0", align 8
  store i1 true, ptr %"437_0", align 1
  %"437_0114" = load i1, ptr %"437_0", align 1
  %"439_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"439_0", align 8
  store i1 %"437_0114", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"439_0115", ptr %"1106", align 8
  br label %cond_exit_426

cond_exit_426:                                    ; preds = %cond_426_case_1, %cond_426_case_0
  %"0107" = load i1, ptr %"0105", align 1
  %"1108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1106", align 8
  store i1 %"0107", ptr %"426_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1108", ptr %"426_1", align 8
  %"426_0116" = load i1, ptr %"426_0", align 1
  %"426_1117" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"426_1", align 8
  %"423_3118" = load { ptr, ptr, i64 }, ptr %"423_3", align 8
  store i1 %"426_0116", ptr %"426_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"426_1117", ptr %"426_1", align 8
  store { ptr, ptr, i64 } %"423_3118", ptr %"423_3", align 8
  %"426_0119" = load i1, ptr %"426_0", align 1
  %"426_1120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"426_1", align 8
  %"423_3121" = load { ptr, ptr, i64 }, ptr %"423_3", align 8
  switch i1 %"426_0119", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %cond_exit_426
  store { i1, { { i64, i64, i64 }, i64 } } %"426_1120", ptr %"0", align 8
  store { ptr, ptr, i64 } %"423_3121", ptr %"1", align 8
  br label %19

70:                                               ; preds = %cond_exit_426
  store { i1, { { i64, i64, i64 }, i64 } } %"426_1120", ptr %"492_0", align 8
  store { ptr, ptr, i64 } %"423_3121", ptr %"492_1", align 8
  br label %5

cond_494_case_0:                                  ; preds = %7
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"498_0", align 8
  %"498_0129" = load { i32, ptr }, ptr %"498_0", align 8
  %71 = extractvalue { i32, ptr } %"498_0129", 0
  %shift_code = add i32 %71, 1000
  %72 = extractvalue { i32, ptr } %"498_0129", 1
  call void @panic(i32 %shift_code, ptr %72)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"500_0", align 8
  %"500_0130" = load { { i64, i64, i64 }, i64 }, ptr %"500_0", align 8
  store { { i64, i64, i64 }, i64 } %"500_0130", ptr %"0127", align 8
  br label %cond_exit_494

cond_494_case_1:                                  ; preds = %8
  %"0132" = load { { i64, i64, i64 }, i64 }, ptr %"0131", align 8
  store { { i64, i64, i64 }, i64 } %"0132", ptr %"502_0", align 8
  %"502_0133" = load { { i64, i64, i64 }, i64 }, ptr %"502_0", align 8
  store { { i64, i64, i64 }, i64 } %"502_0133", ptr %"0127", align 8
  br label %cond_exit_494

cond_exit_494:                                    ; preds = %cond_494_case_1, %cond_494_case_0
  %"0128" = load { { i64, i64, i64 }, i64 }, ptr %"0127", align 8
  store { { i64, i64, i64 }, i64 } %"0128", ptr %"494_0", align 8
  %"494_0134" = load { { i64, i64, i64 }, i64 }, ptr %"494_0", align 8
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"494_0134", 1
  %74 = extractvalue { { i64, i64, i64 }, i64 } %"494_0134", 0
  store i64 %73, ptr %"504_0", align 8
  store { i64, i64, i64 } %74, ptr %"504_1", align 8
  %"504_0135" = load i64, ptr %"504_0", align 8
  store i64 %"504_0135", ptr %"506_0", align 8
  %"492_1136" = load { ptr, ptr, i64 }, ptr %"492_1", align 8
  %"506_0137" = load i64, ptr %"506_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"492_1136", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"492_1136", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"492_1136", 2
  call void @__barray_check_bounds(i64 3, i64 %"506_0137")
  %75 = add i64 %"506_0137", %array_offset
  %76 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr, i64 %75)
  store { ptr, ptr, i64 } %"492_1136", ptr %"507_0", align 8
  store i1 %76, ptr %"507_1", align 1
  %"504_1138" = load { i64, i64, i64 }, ptr %"504_1", align 8
  %77 = extractvalue { i64, i64, i64 } %"504_1138", 0
  %78 = extractvalue { i64, i64, i64 } %"504_1138", 1
  %79 = extractvalue { i64, i64, i64 } %"504_1138", 2
  store i64 %77, ptr %"505_0", align 8
  store i64 %78, ptr %"505_1", align 8
  store i64 %79, ptr %"505_2", align 8
  %"507_1139" = load i1, ptr %"507_1", align 1
  %"505_0140" = load i64, ptr %"505_0", align 8
  %"505_2141" = load i64, ptr %"505_2", align 8
  %"505_1142" = load i64, ptr %"505_1", align 8
  %"504_0143" = load i64, ptr %"504_0", align 8
  switch i1 %"507_1139", label %80 [
    i1 true, label %81
  ]

80:                                               ; preds = %cond_exit_494
  store i64 %"505_0140", ptr %"0146", align 8
  store i64 %"505_2141", ptr %"1147", align 8
  store i64 %"505_1142", ptr %"2148", align 8
  store i64 %"504_0143", ptr %"3", align 8
  br label %cond_508_case_0

81:                                               ; preds = %cond_exit_494
  store i64 %"505_0140", ptr %"0158", align 8
  store i64 %"505_2141", ptr %"1159", align 8
  store i64 %"505_1142", ptr %"2160", align 8
  store i64 %"504_0143", ptr %"3161", align 8
  br label %cond_508_case_1

cond_508_case_0:                                  ; preds = %80
  %"0149" = load i64, ptr %"0146", align 8
  %"1150" = load i64, ptr %"1147", align 8
  %"2151" = load i64, ptr %"2148", align 8
  %"3152" = load i64, ptr %"3", align 8
  store i64 %"0149", ptr %"510_0", align 8
  store i64 %"1150", ptr %"510_1", align 8
  store i64 %"2151", ptr %"510_2", align 8
  store i64 %"3152", ptr %"510_3", align 8
  %"510_0153" = load i64, ptr %"510_0", align 8
  %"510_1154" = load i64, ptr %"510_1", align 8
  %"510_2155" = load i64, ptr %"510_2", align 8
  %"510_3156" = load i64, ptr %"510_3", align 8
  %82 = insertvalue { i1, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"510_0153", 1
  %83 = insertvalue { i1, i64, i64, i64, i64 } %82, i64 %"510_1154", 2
  %84 = insertvalue { i1, i64, i64, i64, i64 } %83, i64 %"510_2155", 3
  %85 = insertvalue { i1, i64, i64, i64, i64 } %84, i64 %"510_3156", 4
  store { i1, i64, i64, i64, i64 } %85, ptr %"512_0", align 8
  %"512_0157" = load { i1, i64, i64, i64, i64 }, ptr %"512_0", align 8
  store { i1, i64, i64, i64, i64 } %"512_0157", ptr %"0144", align 8
  br label %cond_exit_508

cond_508_case_1:                                  ; preds = %81
  %"0162" = load i64, ptr %"0158", align 8
  %"1163" = load i64, ptr %"1159", align 8
  %"2164" = load i64, ptr %"2160", align 8
  %"3165" = load i64, ptr %"3161", align 8
  store i64 %"0162", ptr %"514_0", align 8
  store i64 %"1163", ptr %"514_1", align 8
  store i64 %"2164", ptr %"514_2", align 8
  store i64 %"3165", ptr %"514_3", align 8
  %"514_0166" = load i64, ptr %"514_0", align 8
  %"514_1167" = load i64, ptr %"514_1", align 8
  %"514_2168" = load i64, ptr %"514_2", align 8
  %86 = insertvalue { i1, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"514_0166", 1
  %87 = insertvalue { i1, i64, i64, i64, i64 } %86, i64 %"514_1167", 2
  %88 = insertvalue { i1, i64, i64, i64, i64 } %87, i64 %"514_2168", 3
  store { i1, i64, i64, i64, i64 } %88, ptr %"516_0", align 8
  %"516_0169" = load { i1, i64, i64, i64, i64 }, ptr %"516_0", align 8
  store { i1, i64, i64, i64, i64 } %"516_0169", ptr %"0144", align 8
  br label %cond_exit_508

cond_exit_508:                                    ; preds = %cond_508_case_1, %cond_508_case_0
  %"0145" = load { i1, i64, i64, i64, i64 }, ptr %"0144", align 8
  store { i1, i64, i64, i64, i64 } %"0145", ptr %"508_0", align 8
  %"508_0170" = load { i1, i64, i64, i64, i64 }, ptr %"508_0", align 8
  %"507_0171" = load { ptr, ptr, i64 }, ptr %"507_0", align 8
  store { i1, i64, i64, i64, i64 } %"508_0170", ptr %"508_0", align 8
  store { ptr, ptr, i64 } %"507_0171", ptr %"507_0", align 8
  %"508_0172" = load { i1, i64, i64, i64, i64 }, ptr %"508_0", align 8
  %"507_0173" = load { ptr, ptr, i64 }, ptr %"507_0", align 8
  %89 = extractvalue { i1, i64, i64, i64, i64 } %"508_0172", 0
  switch i1 %89, label %90 [
    i1 true, label %95
  ]

90:                                               ; preds = %cond_exit_508
  %91 = extractvalue { i1, i64, i64, i64, i64 } %"508_0172", 1
  %92 = extractvalue { i1, i64, i64, i64, i64 } %"508_0172", 2
  %93 = extractvalue { i1, i64, i64, i64, i64 } %"508_0172", 3
  %94 = extractvalue { i1, i64, i64, i64, i64 } %"508_0172", 4
  store i64 %91, ptr %"520_0", align 8
  store i64 %92, ptr %"520_1", align 8
  store i64 %93, ptr %"520_2", align 8
  store i64 %94, ptr %"520_3", align 8
  store { ptr, ptr, i64 } %"507_0173", ptr %"520_4", align 8
  br label %10

95:                                               ; preds = %cond_exit_508
  %96 = extractvalue { i1, i64, i64, i64, i64 } %"508_0172", 1
  %97 = extractvalue { i1, i64, i64, i64, i64 } %"508_0172", 2
  %98 = extractvalue { i1, i64, i64, i64, i64 } %"508_0172", 3
  store i64 %96, ptr %"528_0", align 8
  store i64 %97, ptr %"528_1", align 8
  store i64 %98, ptr %"528_2", align 8
  store { ptr, ptr, i64 } %"507_0173", ptr %"528_3", align 8
  br label %15

cond_537_case_0:                                  ; preds = %21
  br label %cond_exit_537

cond_537_case_1:                                  ; preds = %22
  %"0226" = load { { i64, i64, i64 }, i64 }, ptr %"0225", align 8
  store { { i64, i64, i64 }, i64 } %"0226", ptr %"542_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"544_0", align 8
  %"544_0227" = load { i32, ptr }, ptr %"544_0", align 8
  %"542_0228" = load { { i64, i64, i64 }, i64 }, ptr %"542_0", align 8
  %99 = extractvalue { i32, ptr } %"544_0227", 0
  %shift_code229 = add i32 %99, 1000
  %100 = extractvalue { i32, ptr } %"544_0227", 1
  call void @panic(i32 %shift_code229, ptr %100)
  br label %cond_exit_537

cond_exit_537:                                    ; preds = %cond_537_case_1, %cond_537_case_0
  %"421_1230" = load { ptr, ptr, i64 }, ptr %"421_1", align 8
  %array_ptr231 = extractvalue { ptr, ptr, i64 } %"421_1230", 0
  %array_mask_ptr232 = extractvalue { ptr, ptr, i64 } %"421_1230", 1
  %array_offset233 = extractvalue { ptr, ptr, i64 } %"421_1230", 2
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
  call void @__hugr__.rotations.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
