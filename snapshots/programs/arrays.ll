; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@res_sorted.6AB65CDE.0 = private constant [19 x i8] c"\12USER:INTARR:sorted"
@res_original.E16FCC51.0 = private constant [21 x i8] c"\14USER:INTARR:original"
@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@res_squares.C1FA083E.0 = private constant [20 x i8] c"\13USER:INTARR:squares"
@res_halves.E18F71CE.0 = private constant [21 x i8] c"\14USER:FLOATARR:halves"
@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@res_even.D592FC3C.0 = private constant [18 x i8] c"\11USER:BOOLARR:even"
@"e_is_to_u ca.3572B45C.0" = private constant [42 x i8] c")EXIT:INT:is_to_u called on negative value"
@res_unsigned.DCFBB304.0 = private constant [21 x i8] c"\14USER:INTARR:unsigned"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@res_weight.D2202015.0 = private constant [18 x i8] c"\11USER:FLOAT:weight"
@array.mask.6 = private constant [6 x i1] zeroinitializer
@array.mask.10 = private constant [10 x i1] zeroinitializer
@array.mask.5 = private constant [5 x i1] zeroinitializer
@array.mask.7 = private constant [7 x i1] zeroinitializer
@array.mask.3 = private constant [3 x i1] zeroinitializer

define internal void @__hugr__.arrays.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca61 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca233 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca411 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca590 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca766 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"582_0" = alloca { i64, i64, i64 }, align 8
  %"580_0" = alloca { i64, i64, i64 }, align 8
  %"578_0" = alloca { i64, i64, i64 }, align 8
  %"576_0" = alloca { i64, i64, i64 }, align 8
  %"574_0" = alloca i64, align 8
  %"555_0" = alloca double, align 8
  %"552_0" = alloca double, align 8
  %"550_0" = alloca double, align 8
  %"548_0" = alloca double, align 8
  %"554_0" = alloca { ptr, ptr, i64 }, align 8
  %"442_0" = alloca i64, align 8
  %"441_0" = alloca { ptr, ptr, i64 }, align 8
  %"330_0" = alloca i64, align 8
  %"329_0" = alloca { ptr, ptr, i64 }, align 8
  %"220_0" = alloca i64, align 8
  %"219_0" = alloca { ptr, ptr, i64 }, align 8
  %"113_0" = alloca i64, align 8
  %"112_0" = alloca { ptr, ptr, i64 }, align 8
  %"99_0" = alloca i64, align 8
  %"97_0" = alloca i64, align 8
  %"95_0" = alloca i64, align 8
  %"93_0" = alloca i64, align 8
  %"91_0" = alloca i64, align 8
  %"89_0" = alloca i64, align 8
  %"101_0" = alloca { ptr, ptr, i64 }, align 8
  %"102_0" = alloca { ptr, ptr, i64 }, align 8
  %"102_1" = alloca { ptr, ptr, i64 }, align 8
  %"103_0" = alloca { ptr, ptr, i64 }, align 8
  %"104_0" = alloca i64, align 8
  %"104_1" = alloca { ptr, ptr, i64 }, align 8
  %"106_0" = alloca { ptr, ptr, i64 }, align 8
  %"106_1" = alloca { ptr, ptr, i64 }, align 8
  %"107_0" = alloca { ptr, i64 }, align 8
  %"109_0" = alloca { ptr, ptr, i64 }, align 8
  %"109_1" = alloca { ptr, ptr, i64 }, align 8
  %"110_0" = alloca { ptr, i64 }, align 8
  %"115_0" = alloca { ptr, ptr, i64 }, align 8
  %"115_1" = alloca i64, align 8
  %"116_0" = alloca { i64, i64, i64 }, align 8
  %"116_1" = alloca { ptr, ptr, i64 }, align 8
  %"116_2" = alloca i64, align 8
  %"120_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"120_1" = alloca { ptr, ptr, i64 }, align 8
  %"120_2" = alloca i64, align 8
  %"214_0" = alloca i64, align 8
  %"212_0" = alloca i64, align 8
  %"118_0" = alloca i64, align 8
  %"118_1" = alloca i64, align 8
  %"118_2" = alloca i64, align 8
  %"119_0" = alloca { i64, i64, i64 }, align 8
  %"143_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"145_0" = alloca { i64, i64, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"156_0" = alloca i64, align 8
  %"156_1" = alloca i64, align 8
  %"156_2" = alloca i64, align 8
  %"166_0" = alloca i64, align 8
  %"166_1" = alloca i64, align 8
  %"166_2" = alloca i64, align 8
  %"172_0" = alloca i1, align 1
  %"172_1" = alloca i64, align 8
  %"172_2" = alloca i64, align 8
  %"172_3" = alloca i64, align 8
  %"200_0" = alloca i64, align 8
  %"200_1" = alloca i64, align 8
  %"200_2" = alloca i64, align 8
  %"147_0" = alloca i1, align 1
  %"149_0" = alloca i64, align 8
  %"152_0" = alloca i64, align 8
  %"150_0" = alloca i64, align 8
  %"149_1" = alloca i64, align 8
  %"149_2" = alloca i64, align 8
  %"163_0" = alloca {}, align 8
  %"158_0" = alloca i1, align 1
  %"159_0" = alloca i64, align 8
  %"161_0" = alloca i64, align 8
  %"169_0" = alloca {}, align 8
  %"168_0" = alloca i1, align 1
  %"174_0" = alloca { i1, i64, i64, i64 }, align 8
  %"190_0" = alloca i64, align 8
  %"188_0" = alloca i64, align 8
  %"0128" = alloca { i1, i64, i64, i64 }, align 8
  %"0130" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"176_0" = alloca i64, align 8
  %"176_1" = alloca i64, align 8
  %"176_2" = alloca i64, align 8
  %"181_0" = alloca i64, align 8
  %"179_0" = alloca i64, align 8
  %"178_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0138" = alloca i64, align 8
  %"1139" = alloca i64, align 8
  %"2140" = alloca i64, align 8
  %"184_0" = alloca i64, align 8
  %"184_1" = alloca i64, align 8
  %"184_2" = alloca i64, align 8
  %"186_0" = alloca { i1, i64, i64, i64 }, align 8
  %"197_0" = alloca {}, align 8
  %"195_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"210_0" = alloca {}, align 8
  %"205_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"208_0" = alloca i64, align 8
  %"206_0" = alloca i64, align 8
  %"202_0" = alloca i64, align 8
  %"203_0" = alloca { i64, i64, i64 }, align 8
  %"204_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0169" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1170" = alloca { ptr, ptr, i64 }, align 8
  %"2171" = alloca i64, align 8
  %"0175" = alloca { ptr, ptr, i64 }, align 8
  %"1176" = alloca i64, align 8
  %"122_0" = alloca { ptr, ptr, i64 }, align 8
  %"122_1" = alloca i64, align 8
  %"124_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0182" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1183" = alloca { ptr, ptr, i64 }, align 8
  %"2184" = alloca i64, align 8
  %"127_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"127_1" = alloca { ptr, ptr, i64 }, align 8
  %"127_2" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"139_0" = alloca i64, align 8
  %"136_0" = alloca i64, align 8
  %"138_0" = alloca i64, align 8
  %"134_0" = alloca i64, align 8
  %"129_0" = alloca i64, align 8
  %"129_1" = alloca { i64, i64, i64 }, align 8
  %"133_0" = alloca i64, align 8
  %"135_0" = alloca { ptr, ptr, i64 }, align 8
  %"130_0" = alloca i64, align 8
  %"130_1" = alloca i64, align 8
  %"130_2" = alloca i64, align 8
  %"131_0" = alloca { i64, i64, i64 }, align 8
  %"132_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"216_0" = alloca { ptr, ptr, i64 }, align 8
  %"216_1" = alloca { ptr, ptr, i64 }, align 8
  %"217_0" = alloca { ptr, i64 }, align 8
  %"222_0" = alloca { ptr, ptr, i64 }, align 8
  %"222_1" = alloca i64, align 8
  %"223_0" = alloca { i64, i64, i64 }, align 8
  %"223_1" = alloca { ptr, ptr, i64 }, align 8
  %"223_2" = alloca i64, align 8
  %"227_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"227_1" = alloca { ptr, ptr, i64 }, align 8
  %"227_2" = alloca i64, align 8
  %"324_0" = alloca i64, align 8
  %"322_0" = alloca i64, align 8
  %"225_0" = alloca i64, align 8
  %"225_1" = alloca i64, align 8
  %"225_2" = alloca i64, align 8
  %"226_0" = alloca { i64, i64, i64 }, align 8
  %"253_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"255_0" = alloca { i64, i64, i64 }, align 8
  %"0253" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"266_0" = alloca i64, align 8
  %"266_1" = alloca i64, align 8
  %"266_2" = alloca i64, align 8
  %"276_0" = alloca i64, align 8
  %"276_1" = alloca i64, align 8
  %"276_2" = alloca i64, align 8
  %"282_0" = alloca i1, align 1
  %"282_1" = alloca i64, align 8
  %"282_2" = alloca i64, align 8
  %"282_3" = alloca i64, align 8
  %"310_0" = alloca i64, align 8
  %"310_1" = alloca i64, align 8
  %"310_2" = alloca i64, align 8
  %"257_0" = alloca i1, align 1
  %"259_0" = alloca i64, align 8
  %"262_0" = alloca i64, align 8
  %"260_0" = alloca i64, align 8
  %"259_1" = alloca i64, align 8
  %"259_2" = alloca i64, align 8
  %"273_0" = alloca {}, align 8
  %"268_0" = alloca i1, align 1
  %"269_0" = alloca i64, align 8
  %"271_0" = alloca i64, align 8
  %"279_0" = alloca {}, align 8
  %"278_0" = alloca i1, align 1
  %"284_0" = alloca { i1, i64, i64, i64 }, align 8
  %"300_0" = alloca i64, align 8
  %"298_0" = alloca i64, align 8
  %"0303" = alloca { i1, i64, i64, i64 }, align 8
  %"0305" = alloca i64, align 8
  %"1306" = alloca i64, align 8
  %"2307" = alloca i64, align 8
  %"286_0" = alloca i64, align 8
  %"286_1" = alloca i64, align 8
  %"286_2" = alloca i64, align 8
  %"291_0" = alloca i64, align 8
  %"289_0" = alloca i64, align 8
  %"288_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0315" = alloca i64, align 8
  %"1316" = alloca i64, align 8
  %"2317" = alloca i64, align 8
  %"294_0" = alloca i64, align 8
  %"294_1" = alloca i64, align 8
  %"294_2" = alloca i64, align 8
  %"296_0" = alloca { i1, i64, i64, i64 }, align 8
  %"307_0" = alloca {}, align 8
  %"305_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"320_0" = alloca {}, align 8
  %"315_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"318_0" = alloca i64, align 8
  %"316_0" = alloca i64, align 8
  %"312_0" = alloca i64, align 8
  %"313_0" = alloca { i64, i64, i64 }, align 8
  %"314_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0346" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1347" = alloca { ptr, ptr, i64 }, align 8
  %"2348" = alloca i64, align 8
  %"0352" = alloca { ptr, ptr, i64 }, align 8
  %"1353" = alloca i64, align 8
  %"229_0" = alloca { ptr, ptr, i64 }, align 8
  %"229_1" = alloca i64, align 8
  %"231_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0359" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1360" = alloca { ptr, ptr, i64 }, align 8
  %"2361" = alloca i64, align 8
  %"234_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"234_1" = alloca { ptr, ptr, i64 }, align 8
  %"234_2" = alloca i64, align 8
  %"251_0" = alloca i64, align 8
  %"249_0" = alloca i64, align 8
  %"246_0" = alloca i64, align 8
  %"248_0" = alloca i64, align 8
  %"244_0" = alloca i64, align 8
  %"241_0" = alloca double, align 8
  %"236_0" = alloca i64, align 8
  %"236_1" = alloca { i64, i64, i64 }, align 8
  %"240_0" = alloca double, align 8
  %"243_0" = alloca double, align 8
  %"245_0" = alloca { ptr, ptr, i64 }, align 8
  %"237_0" = alloca i64, align 8
  %"237_1" = alloca i64, align 8
  %"237_2" = alloca i64, align 8
  %"238_0" = alloca { i64, i64, i64 }, align 8
  %"239_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"326_0" = alloca { ptr, ptr, i64 }, align 8
  %"326_1" = alloca { ptr, ptr, i64 }, align 8
  %"327_0" = alloca { ptr, i64 }, align 8
  %"332_0" = alloca { ptr, ptr, i64 }, align 8
  %"332_1" = alloca i64, align 8
  %"333_0" = alloca { i64, i64, i64 }, align 8
  %"333_1" = alloca { ptr, ptr, i64 }, align 8
  %"333_2" = alloca i64, align 8
  %"337_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"337_1" = alloca { ptr, ptr, i64 }, align 8
  %"337_2" = alloca i64, align 8
  %"436_0" = alloca i64, align 8
  %"434_0" = alloca i64, align 8
  %"335_0" = alloca i64, align 8
  %"335_1" = alloca i64, align 8
  %"335_2" = alloca i64, align 8
  %"336_0" = alloca { i64, i64, i64 }, align 8
  %"365_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"367_0" = alloca { i64, i64, i64 }, align 8
  %"0431" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"378_0" = alloca i64, align 8
  %"378_1" = alloca i64, align 8
  %"378_2" = alloca i64, align 8
  %"388_0" = alloca i64, align 8
  %"388_1" = alloca i64, align 8
  %"388_2" = alloca i64, align 8
  %"394_0" = alloca i1, align 1
  %"394_1" = alloca i64, align 8
  %"394_2" = alloca i64, align 8
  %"394_3" = alloca i64, align 8
  %"422_0" = alloca i64, align 8
  %"422_1" = alloca i64, align 8
  %"422_2" = alloca i64, align 8
  %"369_0" = alloca i1, align 1
  %"371_0" = alloca i64, align 8
  %"374_0" = alloca i64, align 8
  %"372_0" = alloca i64, align 8
  %"371_1" = alloca i64, align 8
  %"371_2" = alloca i64, align 8
  %"385_0" = alloca {}, align 8
  %"380_0" = alloca i1, align 1
  %"381_0" = alloca i64, align 8
  %"383_0" = alloca i64, align 8
  %"391_0" = alloca {}, align 8
  %"390_0" = alloca i1, align 1
  %"396_0" = alloca { i1, i64, i64, i64 }, align 8
  %"412_0" = alloca i64, align 8
  %"410_0" = alloca i64, align 8
  %"0481" = alloca { i1, i64, i64, i64 }, align 8
  %"0483" = alloca i64, align 8
  %"1484" = alloca i64, align 8
  %"2485" = alloca i64, align 8
  %"398_0" = alloca i64, align 8
  %"398_1" = alloca i64, align 8
  %"398_2" = alloca i64, align 8
  %"403_0" = alloca i64, align 8
  %"401_0" = alloca i64, align 8
  %"400_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0493" = alloca i64, align 8
  %"1494" = alloca i64, align 8
  %"2495" = alloca i64, align 8
  %"406_0" = alloca i64, align 8
  %"406_1" = alloca i64, align 8
  %"406_2" = alloca i64, align 8
  %"408_0" = alloca { i1, i64, i64, i64 }, align 8
  %"419_0" = alloca {}, align 8
  %"417_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"432_0" = alloca {}, align 8
  %"427_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"430_0" = alloca i64, align 8
  %"428_0" = alloca i64, align 8
  %"424_0" = alloca i64, align 8
  %"425_0" = alloca { i64, i64, i64 }, align 8
  %"426_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0524" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1525" = alloca { ptr, ptr, i64 }, align 8
  %"2526" = alloca i64, align 8
  %"0530" = alloca { ptr, ptr, i64 }, align 8
  %"1531" = alloca i64, align 8
  %"339_0" = alloca { ptr, ptr, i64 }, align 8
  %"339_1" = alloca i64, align 8
  %"341_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0537" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1538" = alloca { ptr, ptr, i64 }, align 8
  %"2539" = alloca i64, align 8
  %"344_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"344_1" = alloca { ptr, ptr, i64 }, align 8
  %"344_2" = alloca i64, align 8
  %"363_0" = alloca i64, align 8
  %"361_0" = alloca i64, align 8
  %"358_0" = alloca i64, align 8
  %"360_0" = alloca i64, align 8
  %"356_0" = alloca i64, align 8
  %"353_0" = alloca i64, align 8
  %"350_0" = alloca i64, align 8
  %"346_0" = alloca i64, align 8
  %"346_1" = alloca { i64, i64, i64 }, align 8
  %"352_0" = alloca i64, align 8
  %"355_0" = alloca i1, align 1
  %"357_0" = alloca { ptr, ptr, i64 }, align 8
  %"347_0" = alloca i64, align 8
  %"347_1" = alloca i64, align 8
  %"347_2" = alloca i64, align 8
  %"348_0" = alloca { i64, i64, i64 }, align 8
  %"349_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"438_0" = alloca { ptr, ptr, i64 }, align 8
  %"438_1" = alloca { ptr, ptr, i64 }, align 8
  %"439_0" = alloca { ptr, i64 }, align 8
  %"444_0" = alloca { ptr, ptr, i64 }, align 8
  %"444_1" = alloca i64, align 8
  %"445_0" = alloca { i64, i64, i64 }, align 8
  %"445_1" = alloca { ptr, ptr, i64 }, align 8
  %"445_2" = alloca i64, align 8
  %"449_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"449_1" = alloca { ptr, ptr, i64 }, align 8
  %"449_2" = alloca i64, align 8
  %"543_0" = alloca i64, align 8
  %"541_0" = alloca i64, align 8
  %"447_0" = alloca i64, align 8
  %"447_1" = alloca i64, align 8
  %"447_2" = alloca i64, align 8
  %"448_0" = alloca { i64, i64, i64 }, align 8
  %"472_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"474_0" = alloca { i64, i64, i64 }, align 8
  %"0610" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"485_0" = alloca i64, align 8
  %"485_1" = alloca i64, align 8
  %"485_2" = alloca i64, align 8
  %"495_0" = alloca i64, align 8
  %"495_1" = alloca i64, align 8
  %"495_2" = alloca i64, align 8
  %"501_0" = alloca i1, align 1
  %"501_1" = alloca i64, align 8
  %"501_2" = alloca i64, align 8
  %"501_3" = alloca i64, align 8
  %"529_0" = alloca i64, align 8
  %"529_1" = alloca i64, align 8
  %"529_2" = alloca i64, align 8
  %"476_0" = alloca i1, align 1
  %"478_0" = alloca i64, align 8
  %"481_0" = alloca i64, align 8
  %"479_0" = alloca i64, align 8
  %"478_1" = alloca i64, align 8
  %"478_2" = alloca i64, align 8
  %"492_0" = alloca {}, align 8
  %"487_0" = alloca i1, align 1
  %"488_0" = alloca i64, align 8
  %"490_0" = alloca i64, align 8
  %"498_0" = alloca {}, align 8
  %"497_0" = alloca i1, align 1
  %"503_0" = alloca { i1, i64, i64, i64 }, align 8
  %"519_0" = alloca i64, align 8
  %"517_0" = alloca i64, align 8
  %"0660" = alloca { i1, i64, i64, i64 }, align 8
  %"0662" = alloca i64, align 8
  %"1663" = alloca i64, align 8
  %"2664" = alloca i64, align 8
  %"505_0" = alloca i64, align 8
  %"505_1" = alloca i64, align 8
  %"505_2" = alloca i64, align 8
  %"510_0" = alloca i64, align 8
  %"508_0" = alloca i64, align 8
  %"507_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0672" = alloca i64, align 8
  %"1673" = alloca i64, align 8
  %"2674" = alloca i64, align 8
  %"513_0" = alloca i64, align 8
  %"513_1" = alloca i64, align 8
  %"513_2" = alloca i64, align 8
  %"515_0" = alloca { i1, i64, i64, i64 }, align 8
  %"526_0" = alloca {}, align 8
  %"524_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"539_0" = alloca {}, align 8
  %"534_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"537_0" = alloca i64, align 8
  %"535_0" = alloca i64, align 8
  %"531_0" = alloca i64, align 8
  %"532_0" = alloca { i64, i64, i64 }, align 8
  %"533_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0703" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1704" = alloca { ptr, ptr, i64 }, align 8
  %"2705" = alloca i64, align 8
  %"0709" = alloca { ptr, ptr, i64 }, align 8
  %"1710" = alloca i64, align 8
  %"451_0" = alloca { ptr, ptr, i64 }, align 8
  %"451_1" = alloca i64, align 8
  %"453_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0716" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1717" = alloca { ptr, ptr, i64 }, align 8
  %"2718" = alloca i64, align 8
  %"456_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"456_1" = alloca { ptr, ptr, i64 }, align 8
  %"456_2" = alloca i64, align 8
  %"470_0" = alloca i64, align 8
  %"468_0" = alloca i64, align 8
  %"465_0" = alloca i64, align 8
  %"467_0" = alloca i64, align 8
  %"463_0" = alloca i64, align 8
  %"458_0" = alloca i64, align 8
  %"458_1" = alloca { i64, i64, i64 }, align 8
  %"462_0" = alloca i64, align 8
  %"464_0" = alloca { ptr, ptr, i64 }, align 8
  %"459_0" = alloca i64, align 8
  %"459_1" = alloca i64, align 8
  %"459_2" = alloca i64, align 8
  %"460_0" = alloca { i64, i64, i64 }, align 8
  %"461_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"545_0" = alloca { ptr, ptr, i64 }, align 8
  %"545_1" = alloca { ptr, ptr, i64 }, align 8
  %"546_0" = alloca { ptr, i64 }, align 8
  %"4_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"4_1" = alloca double, align 8
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca { ptr, ptr, i64 }, align 8
  %"6_2" = alloca double, align 8
  %"0776" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"1777" = alloca double, align 8
  %"72_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"72_1" = alloca double, align 8
  %"9_0" = alloca i1, align 1
  %"9_1" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"8_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"22_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"24_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0784" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"41_0" = alloca i64, align 8
  %"41_1" = alloca { ptr, ptr, i64 }, align 8
  %"64_0" = alloca { ptr, ptr, i64 }, align 8
  %"28_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"37_0" = alloca i64, align 8
  %"26_0" = alloca { ptr, ptr, i64 }, align 8
  %"26_1" = alloca i64, align 8
  %"27_0" = alloca i1, align 1
  %"0792" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0794" = alloca { ptr, ptr, i64 }, align 8
  %"1795" = alloca i64, align 8
  %"30_0" = alloca { ptr, ptr, i64 }, align 8
  %"30_1" = alloca i64, align 8
  %"32_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0800" = alloca { ptr, ptr, i64 }, align 8
  %"1801" = alloca i64, align 8
  %"34_0" = alloca { ptr, ptr, i64 }, align 8
  %"34_1" = alloca i64, align 8
  %"36_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"61_0" = alloca {}, align 8
  %"60_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"55_0" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"44_0" = alloca { i1, double }, align 8
  %"44_1" = alloca { ptr, ptr, i64 }, align 8
  %"0820" = alloca { i1, double }, align 8
  %"1821" = alloca { ptr, ptr, i64 }, align 8
  %"58_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"45_0" = alloca double, align 8
  %"0827" = alloca double, align 8
  %"49_0" = alloca { i32, ptr }, align 8
  %"51_0" = alloca double, align 8
  %"0831" = alloca double, align 8
  %"53_0" = alloca double, align 8
  %"59_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"68_0" = alloca {}, align 8
  %"66_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"0851" = alloca i1, align 1
  %"1852" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"14_0" = alloca i1, align 1
  %"13_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"0857" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"17_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"21_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"19_0" = alloca i1, align 1
  %"87_0" = alloca {}, align 8
  %"85_1" = alloca i64, align 8
  %"85_0" = alloca { ptr, ptr, i64 }, align 8
  %"86_0" = alloca double, align 8
  %"74_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"0873" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"78_0" = alloca { i32, ptr }, align 8
  %"80_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"0878" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"82_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"84_0" = alloca double, align 8
  %"84_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0894" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"568_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"570_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } { i64 0, i64 3, i64 1 }, ptr %"582_0", align 8
  store { i64, i64, i64 } { i64 0, i64 7, i64 1 }, ptr %"580_0", align 8
  store { i64, i64, i64 } { i64 0, i64 5, i64 1 }, ptr %"578_0", align 8
  store { i64, i64, i64 } { i64 0, i64 10, i64 1 }, ptr %"576_0", align 8
  store i64 0, ptr %"574_0", align 8
  store double 0.000000e+00, ptr %"555_0", align 8
  store double 1.250000e-01, ptr %"552_0", align 8
  store double 2.500000e-01, ptr %"550_0", align 8
  store double 5.000000e-01, ptr %"548_0", align 8
  %"548_01" = load double, ptr %"548_0", align 8
  %"550_02" = load double, ptr %"550_0", align 8
  %"552_03" = load double, ptr %"552_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  %5 = getelementptr inbounds double, ptr %0, i64 0
  store double %"548_01", ptr %5, align 8
  %6 = getelementptr inbounds double, ptr %0, i64 1
  store double %"550_02", ptr %6, align 8
  %7 = getelementptr inbounds double, ptr %0, i64 2
  store double %"552_03", ptr %7, align 8
  store { ptr, ptr, i64 } %4, ptr %"554_0", align 8
  store i64 0, ptr %"442_0", align 8
  %array_size4 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %8 = call ptr @heap_alloc(i64 %array_size4)
  %9 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %9, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %10 = insertvalue { ptr, ptr, i64 } poison, ptr %8, 0
  %11 = insertvalue { ptr, ptr, i64 } %10, ptr %9, 1
  %12 = insertvalue { ptr, ptr, i64 } %11, i64 0, 2
  store { ptr, ptr, i64 } %12, ptr %"441_0", align 8
  store i64 0, ptr %"330_0", align 8
  %array_size5 = mul i64 7, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %13 = call ptr @heap_alloc(i64 %array_size5)
  %14 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %14, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %15 = insertvalue { ptr, ptr, i64 } poison, ptr %13, 0
  %16 = insertvalue { ptr, ptr, i64 } %15, ptr %14, 1
  %17 = insertvalue { ptr, ptr, i64 } %16, i64 0, 2
  store { ptr, ptr, i64 } %17, ptr %"329_0", align 8
  store i64 0, ptr %"220_0", align 8
  %array_size6 = mul i64 5, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %18 = call ptr @heap_alloc(i64 %array_size6)
  %19 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %19, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %20 = insertvalue { ptr, ptr, i64 } poison, ptr %18, 0
  %21 = insertvalue { ptr, ptr, i64 } %20, ptr %19, 1
  %22 = insertvalue { ptr, ptr, i64 } %21, i64 0, 2
  store { ptr, ptr, i64 } %22, ptr %"219_0", align 8
  store i64 0, ptr %"113_0", align 8
  %array_size7 = mul i64 10, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %23 = call ptr @heap_alloc(i64 %array_size7)
  %24 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %24, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %25 = insertvalue { ptr, ptr, i64 } poison, ptr %23, 0
  %26 = insertvalue { ptr, ptr, i64 } %25, ptr %24, 1
  %27 = insertvalue { ptr, ptr, i64 } %26, i64 0, 2
  store { ptr, ptr, i64 } %27, ptr %"112_0", align 8
  store i64 -9, ptr %"99_0", align 8
  store i64 2, ptr %"97_0", align 8
  store i64 0, ptr %"95_0", align 8
  store i64 8, ptr %"93_0", align 8
  store i64 -3, ptr %"91_0", align 8
  store i64 5, ptr %"89_0", align 8
  %"89_08" = load i64, ptr %"89_0", align 8
  %"91_09" = load i64, ptr %"91_0", align 8
  %"93_010" = load i64, ptr %"93_0", align 8
  %"95_011" = load i64, ptr %"95_0", align 8
  %"97_012" = load i64, ptr %"97_0", align 8
  %"99_013" = load i64, ptr %"99_0", align 8
  %array_size14 = mul i64 6, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %28 = call ptr @heap_alloc(i64 %array_size14)
  %29 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %29, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %30 = insertvalue { ptr, ptr, i64 } poison, ptr %28, 0
  %31 = insertvalue { ptr, ptr, i64 } %30, ptr %29, 1
  %32 = insertvalue { ptr, ptr, i64 } %31, i64 0, 2
  %33 = getelementptr inbounds i64, ptr %28, i64 0
  store i64 %"89_08", ptr %33, align 8
  %34 = getelementptr inbounds i64, ptr %28, i64 1
  store i64 %"91_09", ptr %34, align 8
  %35 = getelementptr inbounds i64, ptr %28, i64 2
  store i64 %"93_010", ptr %35, align 8
  %36 = getelementptr inbounds i64, ptr %28, i64 3
  store i64 %"95_011", ptr %36, align 8
  %37 = getelementptr inbounds i64, ptr %28, i64 4
  store i64 %"97_012", ptr %37, align 8
  %38 = getelementptr inbounds i64, ptr %28, i64 5
  store i64 %"99_013", ptr %38, align 8
  store { ptr, ptr, i64 } %32, ptr %"101_0", align 8
  %"101_015" = load { ptr, ptr, i64 }, ptr %"101_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"101_015", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"101_015", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"101_015", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr, i64 %array_offset, i64 6)
  %array_size16 = mul i64 6, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %39 = call ptr @heap_alloc(i64 %array_size16)
  %40 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %40, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %41 = insertvalue { ptr, ptr, i64 } poison, ptr %39, 0
  %42 = insertvalue { ptr, ptr, i64 } %41, ptr %40, 1
  %43 = insertvalue { ptr, ptr, i64 } %42, i64 0, 2
  %44 = getelementptr inbounds i64, ptr %array_ptr, i64 %array_offset
  %45 = mul i64 6, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %39, ptr %44, i64 %45, i1 false)
  store { ptr, ptr, i64 } %"101_015", ptr %"102_0", align 8
  store { ptr, ptr, i64 } %43, ptr %"102_1", align 8
  %"102_117" = load { ptr, ptr, i64 }, ptr %"102_1", align 8
  %46 = call { ptr, ptr, i64 } @__hugr__.arrays.bubble_sort.598({ ptr, ptr, i64 } %"102_117")
  store { ptr, ptr, i64 } %46, ptr %"103_0", align 8
  %"103_018" = load { ptr, ptr, i64 }, ptr %"103_0", align 8
  %47 = call { i64, { ptr, ptr, i64 } } @__hugr__.arrays.total.918({ ptr, ptr, i64 } %"103_018")
  %48 = extractvalue { i64, { ptr, ptr, i64 } } %47, 0
  %49 = extractvalue { i64, { ptr, ptr, i64 } } %47, 1
  store i64 %48, ptr %"104_0", align 8
  store { ptr, ptr, i64 } %49, ptr %"104_1", align 8
  %"104_019" = load i64, ptr %"104_0", align 8
  %tag_len = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len20 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len20, i64 %"104_019")
  %"104_121" = load { ptr, ptr, i64 }, ptr %"104_1", align 8
  %array_ptr22 = extractvalue { ptr, ptr, i64 } %"104_121", 0
  %array_mask_ptr23 = extractvalue { ptr, ptr, i64 } %"104_121", 1
  %array_offset24 = extractvalue { ptr, ptr, i64 } %"104_121", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr23, i64 %array_offset24, i64 6)
  %array_size25 = mul i64 6, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %50 = call ptr @heap_alloc(i64 %array_size25)
  %51 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %51, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %52 = insertvalue { ptr, ptr, i64 } poison, ptr %50, 0
  %53 = insertvalue { ptr, ptr, i64 } %52, ptr %51, 1
  %54 = insertvalue { ptr, ptr, i64 } %53, i64 0, 2
  %55 = getelementptr inbounds i64, ptr %array_ptr22, i64 %array_offset24
  %56 = mul i64 6, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %50, ptr %55, i64 %56, i1 false)
  store { ptr, ptr, i64 } %"104_121", ptr %"106_0", align 8
  store { ptr, ptr, i64 } %54, ptr %"106_1", align 8
  %"106_126" = load { ptr, ptr, i64 }, ptr %"106_1", align 8
  %array_ptr27 = extractvalue { ptr, ptr, i64 } %"106_126", 0
  %array_mask_ptr28 = extractvalue { ptr, ptr, i64 } %"106_126", 1
  %array_offset29 = extractvalue { ptr, ptr, i64 } %"106_126", 2
  call void @heap_free(ptr %array_ptr27)
  call void @heap_free(ptr %array_mask_ptr28)
  %"106_030" = load { ptr, ptr, i64 }, ptr %"106_0", align 8
  %array_ptr31 = extractvalue { ptr, ptr, i64 } %"106_030", 0
  %array_mask_ptr32 = extractvalue { ptr, ptr, i64 } %"106_030", 1
  %array_offset33 = extractvalue { ptr, ptr, i64 } %"106_030", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr32, i64 %array_offset33, i64 6)
  %57 = insertvalue { ptr, i64 } poison, ptr %array_ptr31, 0
  %58 = insertvalue { ptr, i64 } %57, i64 %array_offset33, 1
  %array_ptr34 = extractvalue { ptr, ptr, i64 } %"106_030", 0
  %array_mask_ptr35 = extractvalue { ptr, ptr, i64 } %"106_030", 1
  %array_offset36 = extractvalue { ptr, ptr, i64 } %"106_030", 2
  call void @heap_free(ptr %array_mask_ptr35)
  store { ptr, i64 } %58, ptr %"107_0", align 8
  %"107_037" = load { ptr, i64 }, ptr %"107_0", align 8
  %array_ptr38 = extractvalue { ptr, i64 } %"107_037", 0
  %array_offset39 = extractvalue { ptr, i64 } %"107_037", 1
  %59 = getelementptr inbounds i64, ptr %array_ptr38, i64 %array_offset39
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 6, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %59, ptr %arr_ptr, align 8
  store ptr @array.mask.6, ptr %mask_ptr, align 8
  %60 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_int_arr(ptr @res_sorted.6AB65CDE.0, i64 18, ptr %out_arr_alloca)
  %array_ptr40 = extractvalue { ptr, i64 } %"107_037", 0
  %array_offset41 = extractvalue { ptr, i64 } %"107_037", 1
  call void @heap_free(ptr %array_ptr40)
  %"102_042" = load { ptr, ptr, i64 }, ptr %"102_0", align 8
  %array_ptr43 = extractvalue { ptr, ptr, i64 } %"102_042", 0
  %array_mask_ptr44 = extractvalue { ptr, ptr, i64 } %"102_042", 1
  %array_offset45 = extractvalue { ptr, ptr, i64 } %"102_042", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr44, i64 %array_offset45, i64 6)
  %array_size46 = mul i64 6, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %61 = call ptr @heap_alloc(i64 %array_size46)
  %62 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %62, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %63 = insertvalue { ptr, ptr, i64 } poison, ptr %61, 0
  %64 = insertvalue { ptr, ptr, i64 } %63, ptr %62, 1
  %65 = insertvalue { ptr, ptr, i64 } %64, i64 0, 2
  %66 = getelementptr inbounds i64, ptr %array_ptr43, i64 %array_offset45
  %67 = mul i64 6, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %61, ptr %66, i64 %67, i1 false)
  store { ptr, ptr, i64 } %"102_042", ptr %"109_0", align 8
  store { ptr, ptr, i64 } %65, ptr %"109_1", align 8
  %"109_147" = load { ptr, ptr, i64 }, ptr %"109_1", align 8
  %array_ptr48 = extractvalue { ptr, ptr, i64 } %"109_147", 0
  %array_mask_ptr49 = extractvalue { ptr, ptr, i64 } %"109_147", 1
  %array_offset50 = extractvalue { ptr, ptr, i64 } %"109_147", 2
  call void @heap_free(ptr %array_ptr48)
  call void @heap_free(ptr %array_mask_ptr49)
  %"109_051" = load { ptr, ptr, i64 }, ptr %"109_0", align 8
  %array_ptr52 = extractvalue { ptr, ptr, i64 } %"109_051", 0
  %array_mask_ptr53 = extractvalue { ptr, ptr, i64 } %"109_051", 1
  %array_offset54 = extractvalue { ptr, ptr, i64 } %"109_051", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr53, i64 %array_offset54, i64 6)
  %68 = insertvalue { ptr, i64 } poison, ptr %array_ptr52, 0
  %69 = insertvalue { ptr, i64 } %68, i64 %array_offset54, 1
  %array_ptr55 = extractvalue { ptr, ptr, i64 } %"109_051", 0
  %array_mask_ptr56 = extractvalue { ptr, ptr, i64 } %"109_051", 1
  %array_offset57 = extractvalue { ptr, ptr, i64 } %"109_051", 2
  call void @heap_free(ptr %array_mask_ptr56)
  store { ptr, i64 } %69, ptr %"110_0", align 8
  %"110_058" = load { ptr, i64 }, ptr %"110_0", align 8
  %array_ptr59 = extractvalue { ptr, i64 } %"110_058", 0
  %array_offset60 = extractvalue { ptr, i64 } %"110_058", 1
  %70 = getelementptr inbounds i64, ptr %array_ptr59, i64 %array_offset60
  %x_ptr62 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca61, i32 0, i32 0
  %y_ptr63 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca61, i32 0, i32 1
  %arr_ptr64 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca61, i32 0, i32 2
  %mask_ptr65 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca61, i32 0, i32 3
  store i32 6, ptr %x_ptr62, align 4
  store i32 1, ptr %y_ptr63, align 4
  store ptr %70, ptr %arr_ptr64, align 8
  store ptr @array.mask.6, ptr %mask_ptr65, align 8
  %71 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca61, align 1
  call void @print_int_arr(ptr @res_original.E16FCC51.0, i64 20, ptr %out_arr_alloca61)
  %array_ptr66 = extractvalue { ptr, i64 } %"110_058", 0
  %array_offset67 = extractvalue { ptr, i64 } %"110_058", 1
  call void @heap_free(ptr %array_ptr66)
  %"576_068" = load { i64, i64, i64 }, ptr %"576_0", align 8
  %"112_069" = load { ptr, ptr, i64 }, ptr %"112_0", align 8
  %"113_070" = load i64, ptr %"113_0", align 8
  store { i64, i64, i64 } %"576_068", ptr %"116_0", align 8
  store { ptr, ptr, i64 } %"112_069", ptr %"116_1", align 8
  store i64 %"113_070", ptr %"116_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %145, %entry_block
  %"116_071" = load { i64, i64, i64 }, ptr %"116_0", align 8
  %"116_172" = load { ptr, ptr, i64 }, ptr %"116_1", align 8
  %"116_273" = load i64, ptr %"116_2", align 8
  store { i64, i64, i64 } %"116_071", ptr %"116_0", align 8
  store { ptr, ptr, i64 } %"116_172", ptr %"116_1", align 8
  store i64 %"116_273", ptr %"116_2", align 8
  store i64 1, ptr %"214_0", align 8
  store i64 10, ptr %"212_0", align 8
  %"116_074" = load { i64, i64, i64 }, ptr %"116_0", align 8
  %72 = extractvalue { i64, i64, i64 } %"116_074", 0
  %73 = extractvalue { i64, i64, i64 } %"116_074", 1
  %74 = extractvalue { i64, i64, i64 } %"116_074", 2
  store i64 %72, ptr %"118_0", align 8
  store i64 %73, ptr %"118_1", align 8
  store i64 %74, ptr %"118_2", align 8
  %"118_075" = load i64, ptr %"118_0", align 8
  %"212_076" = load i64, ptr %"212_0", align 8
  %"214_077" = load i64, ptr %"214_0", align 8
  %75 = insertvalue { i64, i64, i64 } poison, i64 %"118_075", 0
  %76 = insertvalue { i64, i64, i64 } %75, i64 %"212_076", 1
  %77 = insertvalue { i64, i64, i64 } %76, i64 %"214_077", 2
  store { i64, i64, i64 } %77, ptr %"119_0", align 8
  %"119_078" = load { i64, i64, i64 }, ptr %"119_0", align 8
  store { i64, i64, i64 } %"119_078", ptr %"145_0", align 8
  br label %89

loop_out:                                         ; preds = %147
  %"115_0214" = load { ptr, ptr, i64 }, ptr %"115_0", align 8
  %array_ptr215 = extractvalue { ptr, ptr, i64 } %"115_0214", 0
  %array_mask_ptr216 = extractvalue { ptr, ptr, i64 } %"115_0214", 1
  %array_offset217 = extractvalue { ptr, ptr, i64 } %"115_0214", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr216, i64 %array_offset217, i64 10)
  %array_size218 = mul i64 10, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %78 = call ptr @heap_alloc(i64 %array_size218)
  %79 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %79, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %80 = insertvalue { ptr, ptr, i64 } poison, ptr %78, 0
  %81 = insertvalue { ptr, ptr, i64 } %80, ptr %79, 1
  %82 = insertvalue { ptr, ptr, i64 } %81, i64 0, 2
  %83 = getelementptr inbounds i64, ptr %array_ptr215, i64 %array_offset217
  %84 = mul i64 10, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %78, ptr %83, i64 %84, i1 false)
  store { ptr, ptr, i64 } %"115_0214", ptr %"216_0", align 8
  store { ptr, ptr, i64 } %82, ptr %"216_1", align 8
  %"216_1219" = load { ptr, ptr, i64 }, ptr %"216_1", align 8
  %array_ptr220 = extractvalue { ptr, ptr, i64 } %"216_1219", 0
  %array_mask_ptr221 = extractvalue { ptr, ptr, i64 } %"216_1219", 1
  %array_offset222 = extractvalue { ptr, ptr, i64 } %"216_1219", 2
  call void @heap_free(ptr %array_ptr220)
  call void @heap_free(ptr %array_mask_ptr221)
  %"216_0223" = load { ptr, ptr, i64 }, ptr %"216_0", align 8
  %array_ptr224 = extractvalue { ptr, ptr, i64 } %"216_0223", 0
  %array_mask_ptr225 = extractvalue { ptr, ptr, i64 } %"216_0223", 1
  %array_offset226 = extractvalue { ptr, ptr, i64 } %"216_0223", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr225, i64 %array_offset226, i64 10)
  %85 = insertvalue { ptr, i64 } poison, ptr %array_ptr224, 0
  %86 = insertvalue { ptr, i64 } %85, i64 %array_offset226, 1
  %array_ptr227 = extractvalue { ptr, ptr, i64 } %"216_0223", 0
  %array_mask_ptr228 = extractvalue { ptr, ptr, i64 } %"216_0223", 1
  %array_offset229 = extractvalue { ptr, ptr, i64 } %"216_0223", 2
  call void @heap_free(ptr %array_mask_ptr228)
  store { ptr, i64 } %86, ptr %"217_0", align 8
  %"217_0230" = load { ptr, i64 }, ptr %"217_0", align 8
  %array_ptr231 = extractvalue { ptr, i64 } %"217_0230", 0
  %array_offset232 = extractvalue { ptr, i64 } %"217_0230", 1
  %87 = getelementptr inbounds i64, ptr %array_ptr231, i64 %array_offset232
  %x_ptr234 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca233, i32 0, i32 0
  %y_ptr235 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca233, i32 0, i32 1
  %arr_ptr236 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca233, i32 0, i32 2
  %mask_ptr237 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca233, i32 0, i32 3
  store i32 10, ptr %x_ptr234, align 4
  store i32 1, ptr %y_ptr235, align 4
  store ptr %87, ptr %arr_ptr236, align 8
  store ptr @array.mask.10, ptr %mask_ptr237, align 8
  %88 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca233, align 1
  call void @print_int_arr(ptr @res_squares.C1FA083E.0, i64 19, ptr %out_arr_alloca233)
  %array_ptr238 = extractvalue { ptr, i64 } %"217_0230", 0
  %array_offset239 = extractvalue { ptr, i64 } %"217_0230", 1
  call void @heap_free(ptr %array_ptr238)
  %"578_0240" = load { i64, i64, i64 }, ptr %"578_0", align 8
  %"219_0241" = load { ptr, ptr, i64 }, ptr %"219_0", align 8
  %"220_0242" = load i64, ptr %"220_0", align 8
  store { i64, i64, i64 } %"578_0240", ptr %"223_0", align 8
  store { ptr, ptr, i64 } %"219_0241", ptr %"223_1", align 8
  store i64 %"220_0242", ptr %"223_2", align 8
  br label %loop_body244

89:                                               ; preds = %loop_body
  %"145_079" = load { i64, i64, i64 }, ptr %"145_0", align 8
  store { i64, i64, i64 } %"145_079", ptr %"145_0", align 8
  store i64 1, ptr %"152_0", align 8
  store i64 10, ptr %"150_0", align 8
  %"145_080" = load { i64, i64, i64 }, ptr %"145_0", align 8
  %90 = extractvalue { i64, i64, i64 } %"145_080", 0
  %91 = extractvalue { i64, i64, i64 } %"145_080", 1
  %92 = extractvalue { i64, i64, i64 } %"145_080", 2
  store i64 %90, ptr %"149_0", align 8
  store i64 %91, ptr %"149_1", align 8
  store i64 %92, ptr %"149_2", align 8
  store i1 true, ptr %"147_0", align 1
  %"147_081" = load i1, ptr %"147_0", align 1
  %"149_082" = load i64, ptr %"149_0", align 8
  %"152_083" = load i64, ptr %"152_0", align 8
  %"150_084" = load i64, ptr %"150_0", align 8
  store i1 %"147_081", ptr %"147_0", align 1
  store i64 %"149_082", ptr %"149_0", align 8
  store i64 %"152_083", ptr %"152_0", align 8
  store i64 %"150_084", ptr %"150_0", align 8
  %"147_085" = load i1, ptr %"147_0", align 1
  %"149_086" = load i64, ptr %"149_0", align 8
  %"152_087" = load i64, ptr %"152_0", align 8
  %"150_088" = load i64, ptr %"150_0", align 8
  switch i1 %"147_085", label %93 [
    i1 true, label %94
  ]

93:                                               ; preds = %89
  store i64 %"149_086", ptr %"166_0", align 8
  store i64 %"152_087", ptr %"166_1", align 8
  store i64 %"150_088", ptr %"166_2", align 8
  br label %99

94:                                               ; preds = %89
  store i64 %"149_086", ptr %"156_0", align 8
  store i64 %"152_087", ptr %"156_1", align 8
  store i64 %"150_088", ptr %"156_2", align 8
  br label %95

95:                                               ; preds = %94
  %"156_090" = load i64, ptr %"156_0", align 8
  %"156_191" = load i64, ptr %"156_1", align 8
  %"156_292" = load i64, ptr %"156_2", align 8
  store i64 %"156_090", ptr %"156_0", align 8
  store i64 %"156_191", ptr %"156_1", align 8
  store i64 %"156_292", ptr %"156_2", align 8
  store {} undef, ptr %"163_0", align 1
  store i64 10, ptr %"161_0", align 8
  store i64 1, ptr %"159_0", align 8
  %"156_093" = load i64, ptr %"156_0", align 8
  %"161_094" = load i64, ptr %"161_0", align 8
  %96 = icmp sge i64 %"156_093", %"161_094"
  %97 = select i1 %96, i1 true, i1 false
  store i1 %97, ptr %"158_0", align 1
  %"163_095" = load {}, ptr %"163_0", align 1
  %"158_096" = load i1, ptr %"158_0", align 1
  %"156_097" = load i64, ptr %"156_0", align 8
  %"159_098" = load i64, ptr %"159_0", align 8
  %"161_099" = load i64, ptr %"161_0", align 8
  store {} %"163_095", ptr %"163_0", align 1
  store i1 %"158_096", ptr %"158_0", align 1
  store i64 %"156_097", ptr %"156_0", align 8
  store i64 %"159_098", ptr %"159_0", align 8
  store i64 %"161_099", ptr %"161_0", align 8
  %"163_0100" = load {}, ptr %"163_0", align 1
  %"158_0101" = load i1, ptr %"158_0", align 1
  %"156_0102" = load i64, ptr %"156_0", align 8
  %"159_0103" = load i64, ptr %"159_0", align 8
  %"161_0104" = load i64, ptr %"161_0", align 8
  switch i1 false, label %98 [
  ]

98:                                               ; preds = %95
  store i1 %"158_0101", ptr %"172_0", align 1
  store i64 %"156_0102", ptr %"172_1", align 8
  store i64 %"159_0103", ptr %"172_2", align 8
  store i64 %"161_0104", ptr %"172_3", align 8
  br label %103

99:                                               ; preds = %93
  %"166_0105" = load i64, ptr %"166_0", align 8
  %"166_1106" = load i64, ptr %"166_1", align 8
  %"166_2107" = load i64, ptr %"166_2", align 8
  store i64 %"166_0105", ptr %"166_0", align 8
  store i64 %"166_1106", ptr %"166_1", align 8
  store i64 %"166_2107", ptr %"166_2", align 8
  store {} undef, ptr %"169_0", align 1
  %"166_0108" = load i64, ptr %"166_0", align 8
  %"166_2109" = load i64, ptr %"166_2", align 8
  %100 = icmp sle i64 %"166_0108", %"166_2109"
  %101 = select i1 %100, i1 true, i1 false
  store i1 %101, ptr %"168_0", align 1
  %"169_0110" = load {}, ptr %"169_0", align 1
  %"168_0111" = load i1, ptr %"168_0", align 1
  %"166_0112" = load i64, ptr %"166_0", align 8
  %"166_1113" = load i64, ptr %"166_1", align 8
  %"166_2114" = load i64, ptr %"166_2", align 8
  store {} %"169_0110", ptr %"169_0", align 1
  store i1 %"168_0111", ptr %"168_0", align 1
  store i64 %"166_0112", ptr %"166_0", align 8
  store i64 %"166_1113", ptr %"166_1", align 8
  store i64 %"166_2114", ptr %"166_2", align 8
  %"169_0115" = load {}, ptr %"169_0", align 1
  %"168_0116" = load i1, ptr %"168_0", align 1
  %"166_0117" = load i64, ptr %"166_0", align 8
  %"166_1118" = load i64, ptr %"166_1", align 8
  %"166_2119" = load i64, ptr %"166_2", align 8
  switch i1 false, label %102 [
  ]

102:                                              ; preds = %99
  store i1 %"168_0116", ptr %"172_0", align 1
  store i64 %"166_0117", ptr %"172_1", align 8
  store i64 %"166_1118", ptr %"172_2", align 8
  store i64 %"166_2119", ptr %"172_3", align 8
  br label %103

103:                                              ; preds = %102, %98
  %"172_0120" = load i1, ptr %"172_0", align 1
  %"172_1121" = load i64, ptr %"172_1", align 8
  %"172_2122" = load i64, ptr %"172_2", align 8
  %"172_3123" = load i64, ptr %"172_3", align 8
  store i1 %"172_0120", ptr %"172_0", align 1
  store i64 %"172_1121", ptr %"172_1", align 8
  store i64 %"172_2122", ptr %"172_2", align 8
  store i64 %"172_3123", ptr %"172_3", align 8
  store i64 10, ptr %"190_0", align 8
  store i64 1, ptr %"188_0", align 8
  %"172_0124" = load i1, ptr %"172_0", align 1
  %"172_1125" = load i64, ptr %"172_1", align 8
  %"188_0126" = load i64, ptr %"188_0", align 8
  %"190_0127" = load i64, ptr %"190_0", align 8
  switch i1 %"172_0124", label %104 [
    i1 true, label %105
  ]

104:                                              ; preds = %103
  store i64 %"172_1125", ptr %"0130", align 8
  store i64 %"188_0126", ptr %"1", align 8
  store i64 %"190_0127", ptr %"2", align 8
  br label %cond_174_case_0

105:                                              ; preds = %103
  store i64 %"172_1125", ptr %"0138", align 8
  store i64 %"188_0126", ptr %"1139", align 8
  store i64 %"190_0127", ptr %"2140", align 8
  br label %cond_174_case_1

106:                                              ; preds = %130
  store {} undef, ptr %"197_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"195_0", align 8
  %"197_0147" = load {}, ptr %"197_0", align 1
  %"195_0148" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"195_0", align 8
  store {} %"197_0147", ptr %"197_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"195_0148", ptr %"195_0", align 8
  %"197_0149" = load {}, ptr %"197_0", align 1
  %"195_0150" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"195_0", align 8
  switch i1 false, label %107 [
  ]

107:                                              ; preds = %106
  store { i1, { { i64, i64, i64 }, i64 } } %"195_0150", ptr %"0", align 8
  br label %117

108:                                              ; preds = %126
  %"200_0151" = load i64, ptr %"200_0", align 8
  %"200_1152" = load i64, ptr %"200_1", align 8
  %"200_2153" = load i64, ptr %"200_2", align 8
  store i64 %"200_0151", ptr %"200_0", align 8
  store i64 %"200_1152", ptr %"200_1", align 8
  store i64 %"200_2153", ptr %"200_2", align 8
  store {} undef, ptr %"210_0", align 1
  store i64 10, ptr %"208_0", align 8
  store i64 1, ptr %"206_0", align 8
  %"200_0154" = load i64, ptr %"200_0", align 8
  %"206_0155" = load i64, ptr %"206_0", align 8
  %109 = add i64 %"200_0154", %"206_0155"
  store i64 %109, ptr %"202_0", align 8
  %"202_0156" = load i64, ptr %"202_0", align 8
  %"208_0157" = load i64, ptr %"208_0", align 8
  %"206_0158" = load i64, ptr %"206_0", align 8
  %110 = insertvalue { i64, i64, i64 } poison, i64 %"202_0156", 0
  %111 = insertvalue { i64, i64, i64 } %110, i64 %"208_0157", 1
  %112 = insertvalue { i64, i64, i64 } %111, i64 %"206_0158", 2
  store { i64, i64, i64 } %112, ptr %"203_0", align 8
  %"200_0159" = load i64, ptr %"200_0", align 8
  %"203_0160" = load { i64, i64, i64 }, ptr %"203_0", align 8
  %113 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"200_0159", 1
  %114 = insertvalue { { i64, i64, i64 }, i64 } %113, { i64, i64, i64 } %"203_0160", 0
  store { { i64, i64, i64 }, i64 } %114, ptr %"204_0", align 8
  %"204_0161" = load { { i64, i64, i64 }, i64 }, ptr %"204_0", align 8
  %115 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"204_0161", 1
  store { i1, { { i64, i64, i64 }, i64 } } %115, ptr %"205_0", align 8
  %"210_0162" = load {}, ptr %"210_0", align 1
  %"205_0163" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"205_0", align 8
  store {} %"210_0162", ptr %"210_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"205_0163", ptr %"205_0", align 8
  %"210_0164" = load {}, ptr %"210_0", align 1
  %"205_0165" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"205_0", align 8
  switch i1 false, label %116 [
  ]

116:                                              ; preds = %108
  store { i1, { { i64, i64, i64 }, i64 } } %"205_0165", ptr %"0", align 8
  br label %117

117:                                              ; preds = %116, %107
  %"089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"089", ptr %"143_0", align 8
  %"143_0166" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"143_0", align 8
  %"116_1167" = load { ptr, ptr, i64 }, ptr %"116_1", align 8
  %"116_2168" = load i64, ptr %"116_2", align 8
  %118 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"143_0166", 0
  switch i1 %118, label %119 [
    i1 true, label %120
  ]

119:                                              ; preds = %117
  store { ptr, ptr, i64 } %"116_1167", ptr %"0175", align 8
  store i64 %"116_2168", ptr %"1176", align 8
  br label %cond_120_case_0

120:                                              ; preds = %117
  %121 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"143_0166", 1
  store { { i64, i64, i64 }, i64 } %121, ptr %"0182", align 8
  store { ptr, ptr, i64 } %"116_1167", ptr %"1183", align 8
  store i64 %"116_2168", ptr %"2184", align 8
  br label %cond_120_case_1

cond_174_case_0:                                  ; preds = %104
  %"0131" = load i64, ptr %"0130", align 8
  %"1132" = load i64, ptr %"1", align 8
  %"2133" = load i64, ptr %"2", align 8
  store i64 %"0131", ptr %"176_0", align 8
  store i64 %"1132", ptr %"176_1", align 8
  store i64 %"2133", ptr %"176_2", align 8
  store i64 10, ptr %"181_0", align 8
  store i64 1, ptr %"179_0", align 8
  %"176_0134" = load i64, ptr %"176_0", align 8
  %"179_0135" = load i64, ptr %"179_0", align 8
  %"181_0136" = load i64, ptr %"181_0", align 8
  %122 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"176_0134", 1
  %123 = insertvalue { i1, i64, i64, i64 } %122, i64 %"179_0135", 2
  %124 = insertvalue { i1, i64, i64, i64 } %123, i64 %"181_0136", 3
  store { i1, i64, i64, i64 } %124, ptr %"178_0", align 8
  %"178_0137" = load { i1, i64, i64, i64 }, ptr %"178_0", align 8
  store { i1, i64, i64, i64 } %"178_0137", ptr %"0128", align 8
  br label %cond_exit_174

cond_174_case_1:                                  ; preds = %105
  %"0141" = load i64, ptr %"0138", align 8
  %"1142" = load i64, ptr %"1139", align 8
  %"2143" = load i64, ptr %"2140", align 8
  store i64 %"0141", ptr %"184_0", align 8
  store i64 %"1142", ptr %"184_1", align 8
  store i64 %"2143", ptr %"184_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"186_0", align 8
  %"186_0144" = load { i1, i64, i64, i64 }, ptr %"186_0", align 8
  store { i1, i64, i64, i64 } %"186_0144", ptr %"0128", align 8
  br label %cond_exit_174

cond_exit_174:                                    ; preds = %cond_174_case_1, %cond_174_case_0
  %"0129" = load { i1, i64, i64, i64 }, ptr %"0128", align 8
  store { i1, i64, i64, i64 } %"0129", ptr %"174_0", align 8
  %"174_0145" = load { i1, i64, i64, i64 }, ptr %"174_0", align 8
  store { i1, i64, i64, i64 } %"174_0145", ptr %"174_0", align 8
  %"174_0146" = load { i1, i64, i64, i64 }, ptr %"174_0", align 8
  %125 = extractvalue { i1, i64, i64, i64 } %"174_0146", 0
  switch i1 %125, label %126 [
    i1 true, label %130
  ]

126:                                              ; preds = %cond_exit_174
  %127 = extractvalue { i1, i64, i64, i64 } %"174_0146", 1
  %128 = extractvalue { i1, i64, i64, i64 } %"174_0146", 2
  %129 = extractvalue { i1, i64, i64, i64 } %"174_0146", 3
  store i64 %127, ptr %"200_0", align 8
  store i64 %128, ptr %"200_1", align 8
  store i64 %129, ptr %"200_2", align 8
  br label %108

130:                                              ; preds = %cond_exit_174
  br label %106

cond_120_case_0:                                  ; preds = %119
  %"0177" = load { ptr, ptr, i64 }, ptr %"0175", align 8
  %"1178" = load i64, ptr %"1176", align 8
  store { ptr, ptr, i64 } %"0177", ptr %"122_0", align 8
  store i64 %"1178", ptr %"122_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"124_0", align 8
  %"124_0179" = load { i1, { i64, i64, i64 } }, ptr %"124_0", align 8
  %"122_0180" = load { ptr, ptr, i64 }, ptr %"122_0", align 8
  %"122_1181" = load i64, ptr %"122_1", align 8
  store { i1, { i64, i64, i64 } } %"124_0179", ptr %"0169", align 8
  store { ptr, ptr, i64 } %"122_0180", ptr %"1170", align 8
  store i64 %"122_1181", ptr %"2171", align 8
  br label %cond_exit_120

cond_120_case_1:                                  ; preds = %120
  %"0185" = load { { i64, i64, i64 }, i64 }, ptr %"0182", align 8
  %"1186" = load { ptr, ptr, i64 }, ptr %"1183", align 8
  %"2187" = load i64, ptr %"2184", align 8
  store { { i64, i64, i64 }, i64 } %"0185", ptr %"127_0", align 8
  store { ptr, ptr, i64 } %"1186", ptr %"127_1", align 8
  store i64 %"2187", ptr %"127_2", align 8
  store i64 1, ptr %"141_0", align 8
  store i64 10, ptr %"139_0", align 8
  store i64 1, ptr %"136_0", align 8
  %"127_2188" = load i64, ptr %"127_2", align 8
  %"136_0189" = load i64, ptr %"136_0", align 8
  %131 = add i64 %"127_2188", %"136_0189"
  store i64 %131, ptr %"138_0", align 8
  %"127_2190" = load i64, ptr %"127_2", align 8
  store i64 %"127_2190", ptr %"134_0", align 8
  %"127_0191" = load { { i64, i64, i64 }, i64 }, ptr %"127_0", align 8
  %132 = extractvalue { { i64, i64, i64 }, i64 } %"127_0191", 1
  %133 = extractvalue { { i64, i64, i64 }, i64 } %"127_0191", 0
  store i64 %132, ptr %"129_0", align 8
  store { i64, i64, i64 } %133, ptr %"129_1", align 8
  %"129_0192" = load i64, ptr %"129_0", align 8
  %"129_0193" = load i64, ptr %"129_0", align 8
  %134 = mul i64 %"129_0192", %"129_0193"
  store i64 %134, ptr %"133_0", align 8
  %"127_1194" = load { ptr, ptr, i64 }, ptr %"127_1", align 8
  %"134_0195" = load i64, ptr %"134_0", align 8
  %"133_0196" = load i64, ptr %"133_0", align 8
  %array_ptr197 = extractvalue { ptr, ptr, i64 } %"127_1194", 0
  %array_mask_ptr198 = extractvalue { ptr, ptr, i64 } %"127_1194", 1
  %array_offset199 = extractvalue { ptr, ptr, i64 } %"127_1194", 2
  call void @__barray_check_bounds(i64 10, i64 %"134_0195")
  %135 = add i64 %"134_0195", %array_offset199
  call void @__barray_mask_return(ptr %array_mask_ptr198, i64 %135)
  %136 = getelementptr inbounds i64, ptr %array_ptr197, i64 %135
  store i64 %"133_0196", ptr %136, align 8
  store { ptr, ptr, i64 } %"127_1194", ptr %"135_0", align 8
  %"129_1200" = load { i64, i64, i64 }, ptr %"129_1", align 8
  %137 = extractvalue { i64, i64, i64 } %"129_1200", 0
  %138 = extractvalue { i64, i64, i64 } %"129_1200", 1
  %139 = extractvalue { i64, i64, i64 } %"129_1200", 2
  store i64 %137, ptr %"130_0", align 8
  store i64 %138, ptr %"130_1", align 8
  store i64 %139, ptr %"130_2", align 8
  %"130_0201" = load i64, ptr %"130_0", align 8
  %"139_0202" = load i64, ptr %"139_0", align 8
  %"141_0203" = load i64, ptr %"141_0", align 8
  %140 = insertvalue { i64, i64, i64 } poison, i64 %"130_0201", 0
  %141 = insertvalue { i64, i64, i64 } %140, i64 %"139_0202", 1
  %142 = insertvalue { i64, i64, i64 } %141, i64 %"141_0203", 2
  store { i64, i64, i64 } %142, ptr %"131_0", align 8
  %"131_0204" = load { i64, i64, i64 }, ptr %"131_0", align 8
  %143 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"131_0204", 1
  store { i1, { i64, i64, i64 } } %143, ptr %"132_0", align 8
  %"132_0205" = load { i1, { i64, i64, i64 } }, ptr %"132_0", align 8
  %"135_0206" = load { ptr, ptr, i64 }, ptr %"135_0", align 8
  %"138_0207" = load i64, ptr %"138_0", align 8
  store { i1, { i64, i64, i64 } } %"132_0205", ptr %"0169", align 8
  store { ptr, ptr, i64 } %"135_0206", ptr %"1170", align 8
  store i64 %"138_0207", ptr %"2171", align 8
  br label %cond_exit_120

cond_exit_120:                                    ; preds = %cond_120_case_1, %cond_120_case_0
  %"0172" = load { i1, { i64, i64, i64 } }, ptr %"0169", align 8
  %"1173" = load { ptr, ptr, i64 }, ptr %"1170", align 8
  %"2174" = load i64, ptr %"2171", align 8
  store { i1, { i64, i64, i64 } } %"0172", ptr %"120_0", align 8
  store { ptr, ptr, i64 } %"1173", ptr %"120_1", align 8
  store i64 %"2174", ptr %"120_2", align 8
  %"120_0208" = load { i1, { i64, i64, i64 } }, ptr %"120_0", align 8
  %"120_1209" = load { ptr, ptr, i64 }, ptr %"120_1", align 8
  %"120_2210" = load i64, ptr %"120_2", align 8
  store { i1, { i64, i64, i64 } } %"120_0208", ptr %"120_0", align 8
  store { ptr, ptr, i64 } %"120_1209", ptr %"120_1", align 8
  store i64 %"120_2210", ptr %"120_2", align 8
  %"120_0211" = load { i1, { i64, i64, i64 } }, ptr %"120_0", align 8
  %"120_1212" = load { ptr, ptr, i64 }, ptr %"120_1", align 8
  %"120_2213" = load i64, ptr %"120_2", align 8
  %144 = extractvalue { i1, { i64, i64, i64 } } %"120_0211", 0
  switch i1 %144, label %145 [
    i1 true, label %147
  ]

145:                                              ; preds = %cond_exit_120
  %146 = extractvalue { i1, { i64, i64, i64 } } %"120_0211", 1
  store { i64, i64, i64 } %146, ptr %"116_0", align 8
  store { ptr, ptr, i64 } %"120_1212", ptr %"116_1", align 8
  store i64 %"120_2213", ptr %"116_2", align 8
  br label %loop_body

147:                                              ; preds = %cond_exit_120
  store { ptr, ptr, i64 } %"120_1212", ptr %"115_0", align 8
  store i64 %"120_2213", ptr %"115_1", align 8
  br label %loop_out

loop_body244:                                     ; preds = %222, %loop_out
  %"223_0245" = load { i64, i64, i64 }, ptr %"223_0", align 8
  %"223_1246" = load { ptr, ptr, i64 }, ptr %"223_1", align 8
  %"223_2247" = load i64, ptr %"223_2", align 8
  store { i64, i64, i64 } %"223_0245", ptr %"223_0", align 8
  store { ptr, ptr, i64 } %"223_1246", ptr %"223_1", align 8
  store i64 %"223_2247", ptr %"223_2", align 8
  store i64 1, ptr %"324_0", align 8
  store i64 5, ptr %"322_0", align 8
  %"223_0248" = load { i64, i64, i64 }, ptr %"223_0", align 8
  %148 = extractvalue { i64, i64, i64 } %"223_0248", 0
  %149 = extractvalue { i64, i64, i64 } %"223_0248", 1
  %150 = extractvalue { i64, i64, i64 } %"223_0248", 2
  store i64 %148, ptr %"225_0", align 8
  store i64 %149, ptr %"225_1", align 8
  store i64 %150, ptr %"225_2", align 8
  %"225_0249" = load i64, ptr %"225_0", align 8
  %"322_0250" = load i64, ptr %"322_0", align 8
  %"324_0251" = load i64, ptr %"324_0", align 8
  %151 = insertvalue { i64, i64, i64 } poison, i64 %"225_0249", 0
  %152 = insertvalue { i64, i64, i64 } %151, i64 %"322_0250", 1
  %153 = insertvalue { i64, i64, i64 } %152, i64 %"324_0251", 2
  store { i64, i64, i64 } %153, ptr %"226_0", align 8
  %"226_0252" = load { i64, i64, i64 }, ptr %"226_0", align 8
  store { i64, i64, i64 } %"226_0252", ptr %"255_0", align 8
  br label %165

loop_out243:                                      ; preds = %224
  %"222_0392" = load { ptr, ptr, i64 }, ptr %"222_0", align 8
  %array_ptr393 = extractvalue { ptr, ptr, i64 } %"222_0392", 0
  %array_mask_ptr394 = extractvalue { ptr, ptr, i64 } %"222_0392", 1
  %array_offset395 = extractvalue { ptr, ptr, i64 } %"222_0392", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr394, i64 %array_offset395, i64 5)
  %array_size396 = mul i64 5, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %154 = call ptr @heap_alloc(i64 %array_size396)
  %155 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %155, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %156 = insertvalue { ptr, ptr, i64 } poison, ptr %154, 0
  %157 = insertvalue { ptr, ptr, i64 } %156, ptr %155, 1
  %158 = insertvalue { ptr, ptr, i64 } %157, i64 0, 2
  %159 = getelementptr inbounds double, ptr %array_ptr393, i64 %array_offset395
  %160 = mul i64 5, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %154, ptr %159, i64 %160, i1 false)
  store { ptr, ptr, i64 } %"222_0392", ptr %"326_0", align 8
  store { ptr, ptr, i64 } %158, ptr %"326_1", align 8
  %"326_1397" = load { ptr, ptr, i64 }, ptr %"326_1", align 8
  %array_ptr398 = extractvalue { ptr, ptr, i64 } %"326_1397", 0
  %array_mask_ptr399 = extractvalue { ptr, ptr, i64 } %"326_1397", 1
  %array_offset400 = extractvalue { ptr, ptr, i64 } %"326_1397", 2
  call void @heap_free(ptr %array_ptr398)
  call void @heap_free(ptr %array_mask_ptr399)
  %"326_0401" = load { ptr, ptr, i64 }, ptr %"326_0", align 8
  %array_ptr402 = extractvalue { ptr, ptr, i64 } %"326_0401", 0
  %array_mask_ptr403 = extractvalue { ptr, ptr, i64 } %"326_0401", 1
  %array_offset404 = extractvalue { ptr, ptr, i64 } %"326_0401", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr403, i64 %array_offset404, i64 5)
  %161 = insertvalue { ptr, i64 } poison, ptr %array_ptr402, 0
  %162 = insertvalue { ptr, i64 } %161, i64 %array_offset404, 1
  %array_ptr405 = extractvalue { ptr, ptr, i64 } %"326_0401", 0
  %array_mask_ptr406 = extractvalue { ptr, ptr, i64 } %"326_0401", 1
  %array_offset407 = extractvalue { ptr, ptr, i64 } %"326_0401", 2
  call void @heap_free(ptr %array_mask_ptr406)
  store { ptr, i64 } %162, ptr %"327_0", align 8
  %"327_0408" = load { ptr, i64 }, ptr %"327_0", align 8
  %array_ptr409 = extractvalue { ptr, i64 } %"327_0408", 0
  %array_offset410 = extractvalue { ptr, i64 } %"327_0408", 1
  %163 = getelementptr inbounds double, ptr %array_ptr409, i64 %array_offset410
  %x_ptr412 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca411, i32 0, i32 0
  %y_ptr413 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca411, i32 0, i32 1
  %arr_ptr414 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca411, i32 0, i32 2
  %mask_ptr415 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca411, i32 0, i32 3
  store i32 5, ptr %x_ptr412, align 4
  store i32 1, ptr %y_ptr413, align 4
  store ptr %163, ptr %arr_ptr414, align 8
  store ptr @array.mask.5, ptr %mask_ptr415, align 8
  %164 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca411, align 1
  call void @print_float_arr(ptr @res_halves.E18F71CE.0, i64 20, ptr %out_arr_alloca411)
  %array_ptr416 = extractvalue { ptr, i64 } %"327_0408", 0
  %array_offset417 = extractvalue { ptr, i64 } %"327_0408", 1
  call void @heap_free(ptr %array_ptr416)
  %"580_0418" = load { i64, i64, i64 }, ptr %"580_0", align 8
  %"329_0419" = load { ptr, ptr, i64 }, ptr %"329_0", align 8
  %"330_0420" = load i64, ptr %"330_0", align 8
  store { i64, i64, i64 } %"580_0418", ptr %"333_0", align 8
  store { ptr, ptr, i64 } %"329_0419", ptr %"333_1", align 8
  store i64 %"330_0420", ptr %"333_2", align 8
  br label %loop_body422

165:                                              ; preds = %loop_body244
  %"255_0254" = load { i64, i64, i64 }, ptr %"255_0", align 8
  store { i64, i64, i64 } %"255_0254", ptr %"255_0", align 8
  store i64 1, ptr %"262_0", align 8
  store i64 5, ptr %"260_0", align 8
  %"255_0255" = load { i64, i64, i64 }, ptr %"255_0", align 8
  %166 = extractvalue { i64, i64, i64 } %"255_0255", 0
  %167 = extractvalue { i64, i64, i64 } %"255_0255", 1
  %168 = extractvalue { i64, i64, i64 } %"255_0255", 2
  store i64 %166, ptr %"259_0", align 8
  store i64 %167, ptr %"259_1", align 8
  store i64 %168, ptr %"259_2", align 8
  store i1 true, ptr %"257_0", align 1
  %"257_0256" = load i1, ptr %"257_0", align 1
  %"259_0257" = load i64, ptr %"259_0", align 8
  %"262_0258" = load i64, ptr %"262_0", align 8
  %"260_0259" = load i64, ptr %"260_0", align 8
  store i1 %"257_0256", ptr %"257_0", align 1
  store i64 %"259_0257", ptr %"259_0", align 8
  store i64 %"262_0258", ptr %"262_0", align 8
  store i64 %"260_0259", ptr %"260_0", align 8
  %"257_0260" = load i1, ptr %"257_0", align 1
  %"259_0261" = load i64, ptr %"259_0", align 8
  %"262_0262" = load i64, ptr %"262_0", align 8
  %"260_0263" = load i64, ptr %"260_0", align 8
  switch i1 %"257_0260", label %169 [
    i1 true, label %170
  ]

169:                                              ; preds = %165
  store i64 %"259_0261", ptr %"276_0", align 8
  store i64 %"262_0262", ptr %"276_1", align 8
  store i64 %"260_0263", ptr %"276_2", align 8
  br label %175

170:                                              ; preds = %165
  store i64 %"259_0261", ptr %"266_0", align 8
  store i64 %"262_0262", ptr %"266_1", align 8
  store i64 %"260_0263", ptr %"266_2", align 8
  br label %171

171:                                              ; preds = %170
  %"266_0265" = load i64, ptr %"266_0", align 8
  %"266_1266" = load i64, ptr %"266_1", align 8
  %"266_2267" = load i64, ptr %"266_2", align 8
  store i64 %"266_0265", ptr %"266_0", align 8
  store i64 %"266_1266", ptr %"266_1", align 8
  store i64 %"266_2267", ptr %"266_2", align 8
  store {} undef, ptr %"273_0", align 1
  store i64 5, ptr %"271_0", align 8
  store i64 1, ptr %"269_0", align 8
  %"266_0268" = load i64, ptr %"266_0", align 8
  %"271_0269" = load i64, ptr %"271_0", align 8
  %172 = icmp sge i64 %"266_0268", %"271_0269"
  %173 = select i1 %172, i1 true, i1 false
  store i1 %173, ptr %"268_0", align 1
  %"273_0270" = load {}, ptr %"273_0", align 1
  %"268_0271" = load i1, ptr %"268_0", align 1
  %"266_0272" = load i64, ptr %"266_0", align 8
  %"269_0273" = load i64, ptr %"269_0", align 8
  %"271_0274" = load i64, ptr %"271_0", align 8
  store {} %"273_0270", ptr %"273_0", align 1
  store i1 %"268_0271", ptr %"268_0", align 1
  store i64 %"266_0272", ptr %"266_0", align 8
  store i64 %"269_0273", ptr %"269_0", align 8
  store i64 %"271_0274", ptr %"271_0", align 8
  %"273_0275" = load {}, ptr %"273_0", align 1
  %"268_0276" = load i1, ptr %"268_0", align 1
  %"266_0277" = load i64, ptr %"266_0", align 8
  %"269_0278" = load i64, ptr %"269_0", align 8
  %"271_0279" = load i64, ptr %"271_0", align 8
  switch i1 false, label %174 [
  ]

174:                                              ; preds = %171
  store i1 %"268_0276", ptr %"282_0", align 1
  store i64 %"266_0277", ptr %"282_1", align 8
  store i64 %"269_0278", ptr %"282_2", align 8
  store i64 %"271_0279", ptr %"282_3", align 8
  br label %179

175:                                              ; preds = %169
  %"276_0280" = load i64, ptr %"276_0", align 8
  %"276_1281" = load i64, ptr %"276_1", align 8
  %"276_2282" = load i64, ptr %"276_2", align 8
  store i64 %"276_0280", ptr %"276_0", align 8
  store i64 %"276_1281", ptr %"276_1", align 8
  store i64 %"276_2282", ptr %"276_2", align 8
  store {} undef, ptr %"279_0", align 1
  %"276_0283" = load i64, ptr %"276_0", align 8
  %"276_2284" = load i64, ptr %"276_2", align 8
  %176 = icmp sle i64 %"276_0283", %"276_2284"
  %177 = select i1 %176, i1 true, i1 false
  store i1 %177, ptr %"278_0", align 1
  %"279_0285" = load {}, ptr %"279_0", align 1
  %"278_0286" = load i1, ptr %"278_0", align 1
  %"276_0287" = load i64, ptr %"276_0", align 8
  %"276_1288" = load i64, ptr %"276_1", align 8
  %"276_2289" = load i64, ptr %"276_2", align 8
  store {} %"279_0285", ptr %"279_0", align 1
  store i1 %"278_0286", ptr %"278_0", align 1
  store i64 %"276_0287", ptr %"276_0", align 8
  store i64 %"276_1288", ptr %"276_1", align 8
  store i64 %"276_2289", ptr %"276_2", align 8
  %"279_0290" = load {}, ptr %"279_0", align 1
  %"278_0291" = load i1, ptr %"278_0", align 1
  %"276_0292" = load i64, ptr %"276_0", align 8
  %"276_1293" = load i64, ptr %"276_1", align 8
  %"276_2294" = load i64, ptr %"276_2", align 8
  switch i1 false, label %178 [
  ]

178:                                              ; preds = %175
  store i1 %"278_0291", ptr %"282_0", align 1
  store i64 %"276_0292", ptr %"282_1", align 8
  store i64 %"276_1293", ptr %"282_2", align 8
  store i64 %"276_2294", ptr %"282_3", align 8
  br label %179

179:                                              ; preds = %178, %174
  %"282_0295" = load i1, ptr %"282_0", align 1
  %"282_1296" = load i64, ptr %"282_1", align 8
  %"282_2297" = load i64, ptr %"282_2", align 8
  %"282_3298" = load i64, ptr %"282_3", align 8
  store i1 %"282_0295", ptr %"282_0", align 1
  store i64 %"282_1296", ptr %"282_1", align 8
  store i64 %"282_2297", ptr %"282_2", align 8
  store i64 %"282_3298", ptr %"282_3", align 8
  store i64 5, ptr %"300_0", align 8
  store i64 1, ptr %"298_0", align 8
  %"282_0299" = load i1, ptr %"282_0", align 1
  %"282_1300" = load i64, ptr %"282_1", align 8
  %"298_0301" = load i64, ptr %"298_0", align 8
  %"300_0302" = load i64, ptr %"300_0", align 8
  switch i1 %"282_0299", label %180 [
    i1 true, label %181
  ]

180:                                              ; preds = %179
  store i64 %"282_1300", ptr %"0305", align 8
  store i64 %"298_0301", ptr %"1306", align 8
  store i64 %"300_0302", ptr %"2307", align 8
  br label %cond_284_case_0

181:                                              ; preds = %179
  store i64 %"282_1300", ptr %"0315", align 8
  store i64 %"298_0301", ptr %"1316", align 8
  store i64 %"300_0302", ptr %"2317", align 8
  br label %cond_284_case_1

182:                                              ; preds = %206
  store {} undef, ptr %"307_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"305_0", align 8
  %"307_0324" = load {}, ptr %"307_0", align 1
  %"305_0325" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"305_0", align 8
  store {} %"307_0324", ptr %"307_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"305_0325", ptr %"305_0", align 8
  %"307_0326" = load {}, ptr %"307_0", align 1
  %"305_0327" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"305_0", align 8
  switch i1 false, label %183 [
  ]

183:                                              ; preds = %182
  store { i1, { { i64, i64, i64 }, i64 } } %"305_0327", ptr %"0253", align 8
  br label %193

184:                                              ; preds = %202
  %"310_0328" = load i64, ptr %"310_0", align 8
  %"310_1329" = load i64, ptr %"310_1", align 8
  %"310_2330" = load i64, ptr %"310_2", align 8
  store i64 %"310_0328", ptr %"310_0", align 8
  store i64 %"310_1329", ptr %"310_1", align 8
  store i64 %"310_2330", ptr %"310_2", align 8
  store {} undef, ptr %"320_0", align 1
  store i64 5, ptr %"318_0", align 8
  store i64 1, ptr %"316_0", align 8
  %"310_0331" = load i64, ptr %"310_0", align 8
  %"316_0332" = load i64, ptr %"316_0", align 8
  %185 = add i64 %"310_0331", %"316_0332"
  store i64 %185, ptr %"312_0", align 8
  %"312_0333" = load i64, ptr %"312_0", align 8
  %"318_0334" = load i64, ptr %"318_0", align 8
  %"316_0335" = load i64, ptr %"316_0", align 8
  %186 = insertvalue { i64, i64, i64 } poison, i64 %"312_0333", 0
  %187 = insertvalue { i64, i64, i64 } %186, i64 %"318_0334", 1
  %188 = insertvalue { i64, i64, i64 } %187, i64 %"316_0335", 2
  store { i64, i64, i64 } %188, ptr %"313_0", align 8
  %"310_0336" = load i64, ptr %"310_0", align 8
  %"313_0337" = load { i64, i64, i64 }, ptr %"313_0", align 8
  %189 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"310_0336", 1
  %190 = insertvalue { { i64, i64, i64 }, i64 } %189, { i64, i64, i64 } %"313_0337", 0
  store { { i64, i64, i64 }, i64 } %190, ptr %"314_0", align 8
  %"314_0338" = load { { i64, i64, i64 }, i64 }, ptr %"314_0", align 8
  %191 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"314_0338", 1
  store { i1, { { i64, i64, i64 }, i64 } } %191, ptr %"315_0", align 8
  %"320_0339" = load {}, ptr %"320_0", align 1
  %"315_0340" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"315_0", align 8
  store {} %"320_0339", ptr %"320_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"315_0340", ptr %"315_0", align 8
  %"320_0341" = load {}, ptr %"320_0", align 1
  %"315_0342" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"315_0", align 8
  switch i1 false, label %192 [
  ]

192:                                              ; preds = %184
  store { i1, { { i64, i64, i64 }, i64 } } %"315_0342", ptr %"0253", align 8
  br label %193

193:                                              ; preds = %192, %183
  %"0264" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0253", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0264", ptr %"253_0", align 8
  %"253_0343" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"253_0", align 8
  %"223_1344" = load { ptr, ptr, i64 }, ptr %"223_1", align 8
  %"223_2345" = load i64, ptr %"223_2", align 8
  %194 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"253_0343", 0
  switch i1 %194, label %195 [
    i1 true, label %196
  ]

195:                                              ; preds = %193
  store { ptr, ptr, i64 } %"223_1344", ptr %"0352", align 8
  store i64 %"223_2345", ptr %"1353", align 8
  br label %cond_227_case_0

196:                                              ; preds = %193
  %197 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"253_0343", 1
  store { { i64, i64, i64 }, i64 } %197, ptr %"0359", align 8
  store { ptr, ptr, i64 } %"223_1344", ptr %"1360", align 8
  store i64 %"223_2345", ptr %"2361", align 8
  br label %cond_227_case_1

cond_284_case_0:                                  ; preds = %180
  %"0308" = load i64, ptr %"0305", align 8
  %"1309" = load i64, ptr %"1306", align 8
  %"2310" = load i64, ptr %"2307", align 8
  store i64 %"0308", ptr %"286_0", align 8
  store i64 %"1309", ptr %"286_1", align 8
  store i64 %"2310", ptr %"286_2", align 8
  store i64 5, ptr %"291_0", align 8
  store i64 1, ptr %"289_0", align 8
  %"286_0311" = load i64, ptr %"286_0", align 8
  %"289_0312" = load i64, ptr %"289_0", align 8
  %"291_0313" = load i64, ptr %"291_0", align 8
  %198 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"286_0311", 1
  %199 = insertvalue { i1, i64, i64, i64 } %198, i64 %"289_0312", 2
  %200 = insertvalue { i1, i64, i64, i64 } %199, i64 %"291_0313", 3
  store { i1, i64, i64, i64 } %200, ptr %"288_0", align 8
  %"288_0314" = load { i1, i64, i64, i64 }, ptr %"288_0", align 8
  store { i1, i64, i64, i64 } %"288_0314", ptr %"0303", align 8
  br label %cond_exit_284

cond_284_case_1:                                  ; preds = %181
  %"0318" = load i64, ptr %"0315", align 8
  %"1319" = load i64, ptr %"1316", align 8
  %"2320" = load i64, ptr %"2317", align 8
  store i64 %"0318", ptr %"294_0", align 8
  store i64 %"1319", ptr %"294_1", align 8
  store i64 %"2320", ptr %"294_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"296_0", align 8
  %"296_0321" = load { i1, i64, i64, i64 }, ptr %"296_0", align 8
  store { i1, i64, i64, i64 } %"296_0321", ptr %"0303", align 8
  br label %cond_exit_284

cond_exit_284:                                    ; preds = %cond_284_case_1, %cond_284_case_0
  %"0304" = load { i1, i64, i64, i64 }, ptr %"0303", align 8
  store { i1, i64, i64, i64 } %"0304", ptr %"284_0", align 8
  %"284_0322" = load { i1, i64, i64, i64 }, ptr %"284_0", align 8
  store { i1, i64, i64, i64 } %"284_0322", ptr %"284_0", align 8
  %"284_0323" = load { i1, i64, i64, i64 }, ptr %"284_0", align 8
  %201 = extractvalue { i1, i64, i64, i64 } %"284_0323", 0
  switch i1 %201, label %202 [
    i1 true, label %206
  ]

202:                                              ; preds = %cond_exit_284
  %203 = extractvalue { i1, i64, i64, i64 } %"284_0323", 1
  %204 = extractvalue { i1, i64, i64, i64 } %"284_0323", 2
  %205 = extractvalue { i1, i64, i64, i64 } %"284_0323", 3
  store i64 %203, ptr %"310_0", align 8
  store i64 %204, ptr %"310_1", align 8
  store i64 %205, ptr %"310_2", align 8
  br label %184

206:                                              ; preds = %cond_exit_284
  br label %182

cond_227_case_0:                                  ; preds = %195
  %"0354" = load { ptr, ptr, i64 }, ptr %"0352", align 8
  %"1355" = load i64, ptr %"1353", align 8
  store { ptr, ptr, i64 } %"0354", ptr %"229_0", align 8
  store i64 %"1355", ptr %"229_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"231_0", align 8
  %"231_0356" = load { i1, { i64, i64, i64 } }, ptr %"231_0", align 8
  %"229_0357" = load { ptr, ptr, i64 }, ptr %"229_0", align 8
  %"229_1358" = load i64, ptr %"229_1", align 8
  store { i1, { i64, i64, i64 } } %"231_0356", ptr %"0346", align 8
  store { ptr, ptr, i64 } %"229_0357", ptr %"1347", align 8
  store i64 %"229_1358", ptr %"2348", align 8
  br label %cond_exit_227

cond_227_case_1:                                  ; preds = %196
  %"0362" = load { { i64, i64, i64 }, i64 }, ptr %"0359", align 8
  %"1363" = load { ptr, ptr, i64 }, ptr %"1360", align 8
  %"2364" = load i64, ptr %"2361", align 8
  store { { i64, i64, i64 }, i64 } %"0362", ptr %"234_0", align 8
  store { ptr, ptr, i64 } %"1363", ptr %"234_1", align 8
  store i64 %"2364", ptr %"234_2", align 8
  store i64 1, ptr %"251_0", align 8
  store i64 5, ptr %"249_0", align 8
  store i64 1, ptr %"246_0", align 8
  %"234_2365" = load i64, ptr %"234_2", align 8
  %"246_0366" = load i64, ptr %"246_0", align 8
  %207 = add i64 %"234_2365", %"246_0366"
  store i64 %207, ptr %"248_0", align 8
  %"234_2367" = load i64, ptr %"234_2", align 8
  store i64 %"234_2367", ptr %"244_0", align 8
  store double 2.000000e+00, ptr %"241_0", align 8
  %"234_0368" = load { { i64, i64, i64 }, i64 }, ptr %"234_0", align 8
  %208 = extractvalue { { i64, i64, i64 }, i64 } %"234_0368", 1
  %209 = extractvalue { { i64, i64, i64 }, i64 } %"234_0368", 0
  store i64 %208, ptr %"236_0", align 8
  store { i64, i64, i64 } %209, ptr %"236_1", align 8
  %"236_0369" = load i64, ptr %"236_0", align 8
  %210 = sitofp i64 %"236_0369" to double
  store double %210, ptr %"240_0", align 8
  %"240_0370" = load double, ptr %"240_0", align 8
  %"241_0371" = load double, ptr %"241_0", align 8
  %211 = fdiv double %"240_0370", %"241_0371"
  store double %211, ptr %"243_0", align 8
  %"234_1372" = load { ptr, ptr, i64 }, ptr %"234_1", align 8
  %"244_0373" = load i64, ptr %"244_0", align 8
  %"243_0374" = load double, ptr %"243_0", align 8
  %array_ptr375 = extractvalue { ptr, ptr, i64 } %"234_1372", 0
  %array_mask_ptr376 = extractvalue { ptr, ptr, i64 } %"234_1372", 1
  %array_offset377 = extractvalue { ptr, ptr, i64 } %"234_1372", 2
  call void @__barray_check_bounds(i64 5, i64 %"244_0373")
  %212 = add i64 %"244_0373", %array_offset377
  call void @__barray_mask_return(ptr %array_mask_ptr376, i64 %212)
  %213 = getelementptr inbounds double, ptr %array_ptr375, i64 %212
  store double %"243_0374", ptr %213, align 8
  store { ptr, ptr, i64 } %"234_1372", ptr %"245_0", align 8
  %"236_1378" = load { i64, i64, i64 }, ptr %"236_1", align 8
  %214 = extractvalue { i64, i64, i64 } %"236_1378", 0
  %215 = extractvalue { i64, i64, i64 } %"236_1378", 1
  %216 = extractvalue { i64, i64, i64 } %"236_1378", 2
  store i64 %214, ptr %"237_0", align 8
  store i64 %215, ptr %"237_1", align 8
  store i64 %216, ptr %"237_2", align 8
  %"237_0379" = load i64, ptr %"237_0", align 8
  %"249_0380" = load i64, ptr %"249_0", align 8
  %"251_0381" = load i64, ptr %"251_0", align 8
  %217 = insertvalue { i64, i64, i64 } poison, i64 %"237_0379", 0
  %218 = insertvalue { i64, i64, i64 } %217, i64 %"249_0380", 1
  %219 = insertvalue { i64, i64, i64 } %218, i64 %"251_0381", 2
  store { i64, i64, i64 } %219, ptr %"238_0", align 8
  %"238_0382" = load { i64, i64, i64 }, ptr %"238_0", align 8
  %220 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"238_0382", 1
  store { i1, { i64, i64, i64 } } %220, ptr %"239_0", align 8
  %"239_0383" = load { i1, { i64, i64, i64 } }, ptr %"239_0", align 8
  %"245_0384" = load { ptr, ptr, i64 }, ptr %"245_0", align 8
  %"248_0385" = load i64, ptr %"248_0", align 8
  store { i1, { i64, i64, i64 } } %"239_0383", ptr %"0346", align 8
  store { ptr, ptr, i64 } %"245_0384", ptr %"1347", align 8
  store i64 %"248_0385", ptr %"2348", align 8
  br label %cond_exit_227

cond_exit_227:                                    ; preds = %cond_227_case_1, %cond_227_case_0
  %"0349" = load { i1, { i64, i64, i64 } }, ptr %"0346", align 8
  %"1350" = load { ptr, ptr, i64 }, ptr %"1347", align 8
  %"2351" = load i64, ptr %"2348", align 8
  store { i1, { i64, i64, i64 } } %"0349", ptr %"227_0", align 8
  store { ptr, ptr, i64 } %"1350", ptr %"227_1", align 8
  store i64 %"2351", ptr %"227_2", align 8
  %"227_0386" = load { i1, { i64, i64, i64 } }, ptr %"227_0", align 8
  %"227_1387" = load { ptr, ptr, i64 }, ptr %"227_1", align 8
  %"227_2388" = load i64, ptr %"227_2", align 8
  store { i1, { i64, i64, i64 } } %"227_0386", ptr %"227_0", align 8
  store { ptr, ptr, i64 } %"227_1387", ptr %"227_1", align 8
  store i64 %"227_2388", ptr %"227_2", align 8
  %"227_0389" = load { i1, { i64, i64, i64 } }, ptr %"227_0", align 8
  %"227_1390" = load { ptr, ptr, i64 }, ptr %"227_1", align 8
  %"227_2391" = load i64, ptr %"227_2", align 8
  %221 = extractvalue { i1, { i64, i64, i64 } } %"227_0389", 0
  switch i1 %221, label %222 [
    i1 true, label %224
  ]

222:                                              ; preds = %cond_exit_227
  %223 = extractvalue { i1, { i64, i64, i64 } } %"227_0389", 1
  store { i64, i64, i64 } %223, ptr %"223_0", align 8
  store { ptr, ptr, i64 } %"227_1390", ptr %"223_1", align 8
  store i64 %"227_2391", ptr %"223_2", align 8
  br label %loop_body244

224:                                              ; preds = %cond_exit_227
  store { ptr, ptr, i64 } %"227_1390", ptr %"222_0", align 8
  store i64 %"227_2391", ptr %"222_1", align 8
  br label %loop_out243

loop_body422:                                     ; preds = %289, %loop_out243
  %"333_0423" = load { i64, i64, i64 }, ptr %"333_0", align 8
  %"333_1424" = load { ptr, ptr, i64 }, ptr %"333_1", align 8
  %"333_2425" = load i64, ptr %"333_2", align 8
  store { i64, i64, i64 } %"333_0423", ptr %"333_0", align 8
  store { ptr, ptr, i64 } %"333_1424", ptr %"333_1", align 8
  store i64 %"333_2425", ptr %"333_2", align 8
  store i64 1, ptr %"436_0", align 8
  store i64 7, ptr %"434_0", align 8
  %"333_0426" = load { i64, i64, i64 }, ptr %"333_0", align 8
  %225 = extractvalue { i64, i64, i64 } %"333_0426", 0
  %226 = extractvalue { i64, i64, i64 } %"333_0426", 1
  %227 = extractvalue { i64, i64, i64 } %"333_0426", 2
  store i64 %225, ptr %"335_0", align 8
  store i64 %226, ptr %"335_1", align 8
  store i64 %227, ptr %"335_2", align 8
  %"335_0427" = load i64, ptr %"335_0", align 8
  %"434_0428" = load i64, ptr %"434_0", align 8
  %"436_0429" = load i64, ptr %"436_0", align 8
  %228 = insertvalue { i64, i64, i64 } poison, i64 %"335_0427", 0
  %229 = insertvalue { i64, i64, i64 } %228, i64 %"434_0428", 1
  %230 = insertvalue { i64, i64, i64 } %229, i64 %"436_0429", 2
  store { i64, i64, i64 } %230, ptr %"336_0", align 8
  %"336_0430" = load { i64, i64, i64 }, ptr %"336_0", align 8
  store { i64, i64, i64 } %"336_0430", ptr %"367_0", align 8
  br label %242

loop_out421:                                      ; preds = %291
  %"332_0571" = load { ptr, ptr, i64 }, ptr %"332_0", align 8
  %array_ptr572 = extractvalue { ptr, ptr, i64 } %"332_0571", 0
  %array_mask_ptr573 = extractvalue { ptr, ptr, i64 } %"332_0571", 1
  %array_offset574 = extractvalue { ptr, ptr, i64 } %"332_0571", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr573, i64 %array_offset574, i64 7)
  %array_size575 = mul i64 7, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %231 = call ptr @heap_alloc(i64 %array_size575)
  %232 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %232, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %233 = insertvalue { ptr, ptr, i64 } poison, ptr %231, 0
  %234 = insertvalue { ptr, ptr, i64 } %233, ptr %232, 1
  %235 = insertvalue { ptr, ptr, i64 } %234, i64 0, 2
  %236 = getelementptr inbounds i1, ptr %array_ptr572, i64 %array_offset574
  %237 = mul i64 7, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %231, ptr %236, i64 %237, i1 false)
  store { ptr, ptr, i64 } %"332_0571", ptr %"438_0", align 8
  store { ptr, ptr, i64 } %235, ptr %"438_1", align 8
  %"438_1576" = load { ptr, ptr, i64 }, ptr %"438_1", align 8
  %array_ptr577 = extractvalue { ptr, ptr, i64 } %"438_1576", 0
  %array_mask_ptr578 = extractvalue { ptr, ptr, i64 } %"438_1576", 1
  %array_offset579 = extractvalue { ptr, ptr, i64 } %"438_1576", 2
  call void @heap_free(ptr %array_ptr577)
  call void @heap_free(ptr %array_mask_ptr578)
  %"438_0580" = load { ptr, ptr, i64 }, ptr %"438_0", align 8
  %array_ptr581 = extractvalue { ptr, ptr, i64 } %"438_0580", 0
  %array_mask_ptr582 = extractvalue { ptr, ptr, i64 } %"438_0580", 1
  %array_offset583 = extractvalue { ptr, ptr, i64 } %"438_0580", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr582, i64 %array_offset583, i64 7)
  %238 = insertvalue { ptr, i64 } poison, ptr %array_ptr581, 0
  %239 = insertvalue { ptr, i64 } %238, i64 %array_offset583, 1
  %array_ptr584 = extractvalue { ptr, ptr, i64 } %"438_0580", 0
  %array_mask_ptr585 = extractvalue { ptr, ptr, i64 } %"438_0580", 1
  %array_offset586 = extractvalue { ptr, ptr, i64 } %"438_0580", 2
  call void @heap_free(ptr %array_mask_ptr585)
  store { ptr, i64 } %239, ptr %"439_0", align 8
  %"439_0587" = load { ptr, i64 }, ptr %"439_0", align 8
  %array_ptr588 = extractvalue { ptr, i64 } %"439_0587", 0
  %array_offset589 = extractvalue { ptr, i64 } %"439_0587", 1
  %240 = getelementptr inbounds i1, ptr %array_ptr588, i64 %array_offset589
  %x_ptr591 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca590, i32 0, i32 0
  %y_ptr592 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca590, i32 0, i32 1
  %arr_ptr593 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca590, i32 0, i32 2
  %mask_ptr594 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca590, i32 0, i32 3
  store i32 7, ptr %x_ptr591, align 4
  store i32 1, ptr %y_ptr592, align 4
  store ptr %240, ptr %arr_ptr593, align 8
  store ptr @array.mask.7, ptr %mask_ptr594, align 8
  %241 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca590, align 1
  call void @print_bool_arr(ptr @res_even.D592FC3C.0, i64 17, ptr %out_arr_alloca590)
  %array_ptr595 = extractvalue { ptr, i64 } %"439_0587", 0
  %array_offset596 = extractvalue { ptr, i64 } %"439_0587", 1
  call void @heap_free(ptr %array_ptr595)
  %"582_0597" = load { i64, i64, i64 }, ptr %"582_0", align 8
  %"441_0598" = load { ptr, ptr, i64 }, ptr %"441_0", align 8
  %"442_0599" = load i64, ptr %"442_0", align 8
  store { i64, i64, i64 } %"582_0597", ptr %"445_0", align 8
  store { ptr, ptr, i64 } %"441_0598", ptr %"445_1", align 8
  store i64 %"442_0599", ptr %"445_2", align 8
  br label %loop_body601

242:                                              ; preds = %loop_body422
  %"367_0432" = load { i64, i64, i64 }, ptr %"367_0", align 8
  store { i64, i64, i64 } %"367_0432", ptr %"367_0", align 8
  store i64 1, ptr %"374_0", align 8
  store i64 7, ptr %"372_0", align 8
  %"367_0433" = load { i64, i64, i64 }, ptr %"367_0", align 8
  %243 = extractvalue { i64, i64, i64 } %"367_0433", 0
  %244 = extractvalue { i64, i64, i64 } %"367_0433", 1
  %245 = extractvalue { i64, i64, i64 } %"367_0433", 2
  store i64 %243, ptr %"371_0", align 8
  store i64 %244, ptr %"371_1", align 8
  store i64 %245, ptr %"371_2", align 8
  store i1 true, ptr %"369_0", align 1
  %"369_0434" = load i1, ptr %"369_0", align 1
  %"371_0435" = load i64, ptr %"371_0", align 8
  %"374_0436" = load i64, ptr %"374_0", align 8
  %"372_0437" = load i64, ptr %"372_0", align 8
  store i1 %"369_0434", ptr %"369_0", align 1
  store i64 %"371_0435", ptr %"371_0", align 8
  store i64 %"374_0436", ptr %"374_0", align 8
  store i64 %"372_0437", ptr %"372_0", align 8
  %"369_0438" = load i1, ptr %"369_0", align 1
  %"371_0439" = load i64, ptr %"371_0", align 8
  %"374_0440" = load i64, ptr %"374_0", align 8
  %"372_0441" = load i64, ptr %"372_0", align 8
  switch i1 %"369_0438", label %246 [
    i1 true, label %247
  ]

246:                                              ; preds = %242
  store i64 %"371_0439", ptr %"388_0", align 8
  store i64 %"374_0440", ptr %"388_1", align 8
  store i64 %"372_0441", ptr %"388_2", align 8
  br label %252

247:                                              ; preds = %242
  store i64 %"371_0439", ptr %"378_0", align 8
  store i64 %"374_0440", ptr %"378_1", align 8
  store i64 %"372_0441", ptr %"378_2", align 8
  br label %248

248:                                              ; preds = %247
  %"378_0443" = load i64, ptr %"378_0", align 8
  %"378_1444" = load i64, ptr %"378_1", align 8
  %"378_2445" = load i64, ptr %"378_2", align 8
  store i64 %"378_0443", ptr %"378_0", align 8
  store i64 %"378_1444", ptr %"378_1", align 8
  store i64 %"378_2445", ptr %"378_2", align 8
  store {} undef, ptr %"385_0", align 1
  store i64 7, ptr %"383_0", align 8
  store i64 1, ptr %"381_0", align 8
  %"378_0446" = load i64, ptr %"378_0", align 8
  %"383_0447" = load i64, ptr %"383_0", align 8
  %249 = icmp sge i64 %"378_0446", %"383_0447"
  %250 = select i1 %249, i1 true, i1 false
  store i1 %250, ptr %"380_0", align 1
  %"385_0448" = load {}, ptr %"385_0", align 1
  %"380_0449" = load i1, ptr %"380_0", align 1
  %"378_0450" = load i64, ptr %"378_0", align 8
  %"381_0451" = load i64, ptr %"381_0", align 8
  %"383_0452" = load i64, ptr %"383_0", align 8
  store {} %"385_0448", ptr %"385_0", align 1
  store i1 %"380_0449", ptr %"380_0", align 1
  store i64 %"378_0450", ptr %"378_0", align 8
  store i64 %"381_0451", ptr %"381_0", align 8
  store i64 %"383_0452", ptr %"383_0", align 8
  %"385_0453" = load {}, ptr %"385_0", align 1
  %"380_0454" = load i1, ptr %"380_0", align 1
  %"378_0455" = load i64, ptr %"378_0", align 8
  %"381_0456" = load i64, ptr %"381_0", align 8
  %"383_0457" = load i64, ptr %"383_0", align 8
  switch i1 false, label %251 [
  ]

251:                                              ; preds = %248
  store i1 %"380_0454", ptr %"394_0", align 1
  store i64 %"378_0455", ptr %"394_1", align 8
  store i64 %"381_0456", ptr %"394_2", align 8
  store i64 %"383_0457", ptr %"394_3", align 8
  br label %256

252:                                              ; preds = %246
  %"388_0458" = load i64, ptr %"388_0", align 8
  %"388_1459" = load i64, ptr %"388_1", align 8
  %"388_2460" = load i64, ptr %"388_2", align 8
  store i64 %"388_0458", ptr %"388_0", align 8
  store i64 %"388_1459", ptr %"388_1", align 8
  store i64 %"388_2460", ptr %"388_2", align 8
  store {} undef, ptr %"391_0", align 1
  %"388_0461" = load i64, ptr %"388_0", align 8
  %"388_2462" = load i64, ptr %"388_2", align 8
  %253 = icmp sle i64 %"388_0461", %"388_2462"
  %254 = select i1 %253, i1 true, i1 false
  store i1 %254, ptr %"390_0", align 1
  %"391_0463" = load {}, ptr %"391_0", align 1
  %"390_0464" = load i1, ptr %"390_0", align 1
  %"388_0465" = load i64, ptr %"388_0", align 8
  %"388_1466" = load i64, ptr %"388_1", align 8
  %"388_2467" = load i64, ptr %"388_2", align 8
  store {} %"391_0463", ptr %"391_0", align 1
  store i1 %"390_0464", ptr %"390_0", align 1
  store i64 %"388_0465", ptr %"388_0", align 8
  store i64 %"388_1466", ptr %"388_1", align 8
  store i64 %"388_2467", ptr %"388_2", align 8
  %"391_0468" = load {}, ptr %"391_0", align 1
  %"390_0469" = load i1, ptr %"390_0", align 1
  %"388_0470" = load i64, ptr %"388_0", align 8
  %"388_1471" = load i64, ptr %"388_1", align 8
  %"388_2472" = load i64, ptr %"388_2", align 8
  switch i1 false, label %255 [
  ]

255:                                              ; preds = %252
  store i1 %"390_0469", ptr %"394_0", align 1
  store i64 %"388_0470", ptr %"394_1", align 8
  store i64 %"388_1471", ptr %"394_2", align 8
  store i64 %"388_2472", ptr %"394_3", align 8
  br label %256

256:                                              ; preds = %255, %251
  %"394_0473" = load i1, ptr %"394_0", align 1
  %"394_1474" = load i64, ptr %"394_1", align 8
  %"394_2475" = load i64, ptr %"394_2", align 8
  %"394_3476" = load i64, ptr %"394_3", align 8
  store i1 %"394_0473", ptr %"394_0", align 1
  store i64 %"394_1474", ptr %"394_1", align 8
  store i64 %"394_2475", ptr %"394_2", align 8
  store i64 %"394_3476", ptr %"394_3", align 8
  store i64 7, ptr %"412_0", align 8
  store i64 1, ptr %"410_0", align 8
  %"394_0477" = load i1, ptr %"394_0", align 1
  %"394_1478" = load i64, ptr %"394_1", align 8
  %"410_0479" = load i64, ptr %"410_0", align 8
  %"412_0480" = load i64, ptr %"412_0", align 8
  switch i1 %"394_0477", label %257 [
    i1 true, label %258
  ]

257:                                              ; preds = %256
  store i64 %"394_1478", ptr %"0483", align 8
  store i64 %"410_0479", ptr %"1484", align 8
  store i64 %"412_0480", ptr %"2485", align 8
  br label %cond_396_case_0

258:                                              ; preds = %256
  store i64 %"394_1478", ptr %"0493", align 8
  store i64 %"410_0479", ptr %"1494", align 8
  store i64 %"412_0480", ptr %"2495", align 8
  br label %cond_396_case_1

259:                                              ; preds = %283
  store {} undef, ptr %"419_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"417_0", align 8
  %"419_0502" = load {}, ptr %"419_0", align 1
  %"417_0503" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"417_0", align 8
  store {} %"419_0502", ptr %"419_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"417_0503", ptr %"417_0", align 8
  %"419_0504" = load {}, ptr %"419_0", align 1
  %"417_0505" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"417_0", align 8
  switch i1 false, label %260 [
  ]

260:                                              ; preds = %259
  store { i1, { { i64, i64, i64 }, i64 } } %"417_0505", ptr %"0431", align 8
  br label %270

261:                                              ; preds = %279
  %"422_0506" = load i64, ptr %"422_0", align 8
  %"422_1507" = load i64, ptr %"422_1", align 8
  %"422_2508" = load i64, ptr %"422_2", align 8
  store i64 %"422_0506", ptr %"422_0", align 8
  store i64 %"422_1507", ptr %"422_1", align 8
  store i64 %"422_2508", ptr %"422_2", align 8
  store {} undef, ptr %"432_0", align 1
  store i64 7, ptr %"430_0", align 8
  store i64 1, ptr %"428_0", align 8
  %"422_0509" = load i64, ptr %"422_0", align 8
  %"428_0510" = load i64, ptr %"428_0", align 8
  %262 = add i64 %"422_0509", %"428_0510"
  store i64 %262, ptr %"424_0", align 8
  %"424_0511" = load i64, ptr %"424_0", align 8
  %"430_0512" = load i64, ptr %"430_0", align 8
  %"428_0513" = load i64, ptr %"428_0", align 8
  %263 = insertvalue { i64, i64, i64 } poison, i64 %"424_0511", 0
  %264 = insertvalue { i64, i64, i64 } %263, i64 %"430_0512", 1
  %265 = insertvalue { i64, i64, i64 } %264, i64 %"428_0513", 2
  store { i64, i64, i64 } %265, ptr %"425_0", align 8
  %"422_0514" = load i64, ptr %"422_0", align 8
  %"425_0515" = load { i64, i64, i64 }, ptr %"425_0", align 8
  %266 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"422_0514", 1
  %267 = insertvalue { { i64, i64, i64 }, i64 } %266, { i64, i64, i64 } %"425_0515", 0
  store { { i64, i64, i64 }, i64 } %267, ptr %"426_0", align 8
  %"426_0516" = load { { i64, i64, i64 }, i64 }, ptr %"426_0", align 8
  %268 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"426_0516", 1
  store { i1, { { i64, i64, i64 }, i64 } } %268, ptr %"427_0", align 8
  %"432_0517" = load {}, ptr %"432_0", align 1
  %"427_0518" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"427_0", align 8
  store {} %"432_0517", ptr %"432_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"427_0518", ptr %"427_0", align 8
  %"432_0519" = load {}, ptr %"432_0", align 1
  %"427_0520" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"427_0", align 8
  switch i1 false, label %269 [
  ]

269:                                              ; preds = %261
  store { i1, { { i64, i64, i64 }, i64 } } %"427_0520", ptr %"0431", align 8
  br label %270

270:                                              ; preds = %269, %260
  %"0442" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0431", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0442", ptr %"365_0", align 8
  %"365_0521" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"365_0", align 8
  %"333_1522" = load { ptr, ptr, i64 }, ptr %"333_1", align 8
  %"333_2523" = load i64, ptr %"333_2", align 8
  %271 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"365_0521", 0
  switch i1 %271, label %272 [
    i1 true, label %273
  ]

272:                                              ; preds = %270
  store { ptr, ptr, i64 } %"333_1522", ptr %"0530", align 8
  store i64 %"333_2523", ptr %"1531", align 8
  br label %cond_337_case_0

273:                                              ; preds = %270
  %274 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"365_0521", 1
  store { { i64, i64, i64 }, i64 } %274, ptr %"0537", align 8
  store { ptr, ptr, i64 } %"333_1522", ptr %"1538", align 8
  store i64 %"333_2523", ptr %"2539", align 8
  br label %cond_337_case_1

cond_396_case_0:                                  ; preds = %257
  %"0486" = load i64, ptr %"0483", align 8
  %"1487" = load i64, ptr %"1484", align 8
  %"2488" = load i64, ptr %"2485", align 8
  store i64 %"0486", ptr %"398_0", align 8
  store i64 %"1487", ptr %"398_1", align 8
  store i64 %"2488", ptr %"398_2", align 8
  store i64 7, ptr %"403_0", align 8
  store i64 1, ptr %"401_0", align 8
  %"398_0489" = load i64, ptr %"398_0", align 8
  %"401_0490" = load i64, ptr %"401_0", align 8
  %"403_0491" = load i64, ptr %"403_0", align 8
  %275 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"398_0489", 1
  %276 = insertvalue { i1, i64, i64, i64 } %275, i64 %"401_0490", 2
  %277 = insertvalue { i1, i64, i64, i64 } %276, i64 %"403_0491", 3
  store { i1, i64, i64, i64 } %277, ptr %"400_0", align 8
  %"400_0492" = load { i1, i64, i64, i64 }, ptr %"400_0", align 8
  store { i1, i64, i64, i64 } %"400_0492", ptr %"0481", align 8
  br label %cond_exit_396

cond_396_case_1:                                  ; preds = %258
  %"0496" = load i64, ptr %"0493", align 8
  %"1497" = load i64, ptr %"1494", align 8
  %"2498" = load i64, ptr %"2495", align 8
  store i64 %"0496", ptr %"406_0", align 8
  store i64 %"1497", ptr %"406_1", align 8
  store i64 %"2498", ptr %"406_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"408_0", align 8
  %"408_0499" = load { i1, i64, i64, i64 }, ptr %"408_0", align 8
  store { i1, i64, i64, i64 } %"408_0499", ptr %"0481", align 8
  br label %cond_exit_396

cond_exit_396:                                    ; preds = %cond_396_case_1, %cond_396_case_0
  %"0482" = load { i1, i64, i64, i64 }, ptr %"0481", align 8
  store { i1, i64, i64, i64 } %"0482", ptr %"396_0", align 8
  %"396_0500" = load { i1, i64, i64, i64 }, ptr %"396_0", align 8
  store { i1, i64, i64, i64 } %"396_0500", ptr %"396_0", align 8
  %"396_0501" = load { i1, i64, i64, i64 }, ptr %"396_0", align 8
  %278 = extractvalue { i1, i64, i64, i64 } %"396_0501", 0
  switch i1 %278, label %279 [
    i1 true, label %283
  ]

279:                                              ; preds = %cond_exit_396
  %280 = extractvalue { i1, i64, i64, i64 } %"396_0501", 1
  %281 = extractvalue { i1, i64, i64, i64 } %"396_0501", 2
  %282 = extractvalue { i1, i64, i64, i64 } %"396_0501", 3
  store i64 %280, ptr %"422_0", align 8
  store i64 %281, ptr %"422_1", align 8
  store i64 %282, ptr %"422_2", align 8
  br label %261

283:                                              ; preds = %cond_exit_396
  br label %259

cond_337_case_0:                                  ; preds = %272
  %"0532" = load { ptr, ptr, i64 }, ptr %"0530", align 8
  %"1533" = load i64, ptr %"1531", align 8
  store { ptr, ptr, i64 } %"0532", ptr %"339_0", align 8
  store i64 %"1533", ptr %"339_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"341_0", align 8
  %"341_0534" = load { i1, { i64, i64, i64 } }, ptr %"341_0", align 8
  %"339_0535" = load { ptr, ptr, i64 }, ptr %"339_0", align 8
  %"339_1536" = load i64, ptr %"339_1", align 8
  store { i1, { i64, i64, i64 } } %"341_0534", ptr %"0524", align 8
  store { ptr, ptr, i64 } %"339_0535", ptr %"1525", align 8
  store i64 %"339_1536", ptr %"2526", align 8
  br label %cond_exit_337

cond_337_case_1:                                  ; preds = %273
  %"0540" = load { { i64, i64, i64 }, i64 }, ptr %"0537", align 8
  %"1541" = load { ptr, ptr, i64 }, ptr %"1538", align 8
  %"2542" = load i64, ptr %"2539", align 8
  store { { i64, i64, i64 }, i64 } %"0540", ptr %"344_0", align 8
  store { ptr, ptr, i64 } %"1541", ptr %"344_1", align 8
  store i64 %"2542", ptr %"344_2", align 8
  store i64 1, ptr %"363_0", align 8
  store i64 7, ptr %"361_0", align 8
  store i64 1, ptr %"358_0", align 8
  %"344_2543" = load i64, ptr %"344_2", align 8
  %"358_0544" = load i64, ptr %"358_0", align 8
  %284 = add i64 %"344_2543", %"358_0544"
  store i64 %284, ptr %"360_0", align 8
  %"344_2545" = load i64, ptr %"344_2", align 8
  store i64 %"344_2545", ptr %"356_0", align 8
  store i64 0, ptr %"353_0", align 8
  store i64 2, ptr %"350_0", align 8
  %"344_0546" = load { { i64, i64, i64 }, i64 }, ptr %"344_0", align 8
  %285 = extractvalue { { i64, i64, i64 }, i64 } %"344_0546", 1
  %286 = extractvalue { { i64, i64, i64 }, i64 } %"344_0546", 0
  store i64 %285, ptr %"346_0", align 8
  store { i64, i64, i64 } %286, ptr %"346_1", align 8
  %"346_0547" = load i64, ptr %"346_0", align 8
  %"350_0548" = load i64, ptr %"350_0", align 8
  %287 = icmp eq i64 %"350_0548", 0
  br i1 %287, label %division_by_zero, label %division

cond_exit_337:                                    ; preds = %division, %cond_337_case_0
  %"0527" = load { i1, { i64, i64, i64 } }, ptr %"0524", align 8
  %"1528" = load { ptr, ptr, i64 }, ptr %"1525", align 8
  %"2529" = load i64, ptr %"2526", align 8
  store { i1, { i64, i64, i64 } } %"0527", ptr %"337_0", align 8
  store { ptr, ptr, i64 } %"1528", ptr %"337_1", align 8
  store i64 %"2529", ptr %"337_2", align 8
  %"337_0565" = load { i1, { i64, i64, i64 } }, ptr %"337_0", align 8
  %"337_1566" = load { ptr, ptr, i64 }, ptr %"337_1", align 8
  %"337_2567" = load i64, ptr %"337_2", align 8
  store { i1, { i64, i64, i64 } } %"337_0565", ptr %"337_0", align 8
  store { ptr, ptr, i64 } %"337_1566", ptr %"337_1", align 8
  store i64 %"337_2567", ptr %"337_2", align 8
  %"337_0568" = load { i1, { i64, i64, i64 } }, ptr %"337_0", align 8
  %"337_1569" = load { ptr, ptr, i64 }, ptr %"337_1", align 8
  %"337_2570" = load i64, ptr %"337_2", align 8
  %288 = extractvalue { i1, { i64, i64, i64 } } %"337_0568", 0
  switch i1 %288, label %289 [
    i1 true, label %291
  ]

289:                                              ; preds = %cond_exit_337
  %290 = extractvalue { i1, { i64, i64, i64 } } %"337_0568", 1
  store { i64, i64, i64 } %290, ptr %"333_0", align 8
  store { ptr, ptr, i64 } %"337_1569", ptr %"333_1", align 8
  store i64 %"337_2570", ptr %"333_2", align 8
  br label %loop_body422

291:                                              ; preds = %cond_exit_337
  store { ptr, ptr, i64 } %"337_1569", ptr %"332_0", align 8
  store i64 %"337_2570", ptr %"332_1", align 8
  br label %loop_out421

division_by_zero:                                 ; preds = %cond_337_case_1
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %cond_337_case_1
  %sign = ashr i64 %"346_0547", 63
  %292 = xor i64 %"346_0547", %sign
  %293 = udiv i64 %292, %"350_0548"
  %quotient = xor i64 %293, %sign
  %294 = urem i64 %292, %"350_0548"
  %295 = icmp slt i64 %"346_0547", 0
  %296 = xor i64 %294, -1
  %297 = add i64 %"350_0548", %296
  %remainder = select i1 %295, i64 %297, i64 %294
  store i64 %remainder, ptr %"352_0", align 8
  %"352_0549" = load i64, ptr %"352_0", align 8
  %"353_0550" = load i64, ptr %"353_0", align 8
  %298 = icmp eq i64 %"352_0549", %"353_0550"
  %299 = select i1 %298, i1 true, i1 false
  store i1 %299, ptr %"355_0", align 1
  %"344_1551" = load { ptr, ptr, i64 }, ptr %"344_1", align 8
  %"356_0552" = load i64, ptr %"356_0", align 8
  %"355_0553" = load i1, ptr %"355_0", align 1
  %array_ptr554 = extractvalue { ptr, ptr, i64 } %"344_1551", 0
  %array_mask_ptr555 = extractvalue { ptr, ptr, i64 } %"344_1551", 1
  %array_offset556 = extractvalue { ptr, ptr, i64 } %"344_1551", 2
  call void @__barray_check_bounds(i64 7, i64 %"356_0552")
  %300 = add i64 %"356_0552", %array_offset556
  call void @__barray_mask_return(ptr %array_mask_ptr555, i64 %300)
  %301 = getelementptr inbounds i1, ptr %array_ptr554, i64 %300
  store i1 %"355_0553", ptr %301, align 1
  store { ptr, ptr, i64 } %"344_1551", ptr %"357_0", align 8
  %"346_1557" = load { i64, i64, i64 }, ptr %"346_1", align 8
  %302 = extractvalue { i64, i64, i64 } %"346_1557", 0
  %303 = extractvalue { i64, i64, i64 } %"346_1557", 1
  %304 = extractvalue { i64, i64, i64 } %"346_1557", 2
  store i64 %302, ptr %"347_0", align 8
  store i64 %303, ptr %"347_1", align 8
  store i64 %304, ptr %"347_2", align 8
  %"347_0558" = load i64, ptr %"347_0", align 8
  %"361_0559" = load i64, ptr %"361_0", align 8
  %"363_0560" = load i64, ptr %"363_0", align 8
  %305 = insertvalue { i64, i64, i64 } poison, i64 %"347_0558", 0
  %306 = insertvalue { i64, i64, i64 } %305, i64 %"361_0559", 1
  %307 = insertvalue { i64, i64, i64 } %306, i64 %"363_0560", 2
  store { i64, i64, i64 } %307, ptr %"348_0", align 8
  %"348_0561" = load { i64, i64, i64 }, ptr %"348_0", align 8
  %308 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"348_0561", 1
  store { i1, { i64, i64, i64 } } %308, ptr %"349_0", align 8
  %"349_0562" = load { i1, { i64, i64, i64 } }, ptr %"349_0", align 8
  %"357_0563" = load { ptr, ptr, i64 }, ptr %"357_0", align 8
  %"360_0564" = load i64, ptr %"360_0", align 8
  store { i1, { i64, i64, i64 } } %"349_0562", ptr %"0524", align 8
  store { ptr, ptr, i64 } %"357_0563", ptr %"1525", align 8
  store i64 %"360_0564", ptr %"2526", align 8
  br label %cond_exit_337

loop_body601:                                     ; preds = %372, %loop_out421
  %"445_0602" = load { i64, i64, i64 }, ptr %"445_0", align 8
  %"445_1603" = load { ptr, ptr, i64 }, ptr %"445_1", align 8
  %"445_2604" = load i64, ptr %"445_2", align 8
  store { i64, i64, i64 } %"445_0602", ptr %"445_0", align 8
  store { ptr, ptr, i64 } %"445_1603", ptr %"445_1", align 8
  store i64 %"445_2604", ptr %"445_2", align 8
  store i64 1, ptr %"543_0", align 8
  store i64 3, ptr %"541_0", align 8
  %"445_0605" = load { i64, i64, i64 }, ptr %"445_0", align 8
  %309 = extractvalue { i64, i64, i64 } %"445_0605", 0
  %310 = extractvalue { i64, i64, i64 } %"445_0605", 1
  %311 = extractvalue { i64, i64, i64 } %"445_0605", 2
  store i64 %309, ptr %"447_0", align 8
  store i64 %310, ptr %"447_1", align 8
  store i64 %311, ptr %"447_2", align 8
  %"447_0606" = load i64, ptr %"447_0", align 8
  %"541_0607" = load i64, ptr %"541_0", align 8
  %"543_0608" = load i64, ptr %"543_0", align 8
  %312 = insertvalue { i64, i64, i64 } poison, i64 %"447_0606", 0
  %313 = insertvalue { i64, i64, i64 } %312, i64 %"541_0607", 1
  %314 = insertvalue { i64, i64, i64 } %313, i64 %"543_0608", 2
  store { i64, i64, i64 } %314, ptr %"448_0", align 8
  %"448_0609" = load { i64, i64, i64 }, ptr %"448_0", align 8
  store { i64, i64, i64 } %"448_0609", ptr %"474_0", align 8
  br label %326

loop_out600:                                      ; preds = %374
  %"444_0747" = load { ptr, ptr, i64 }, ptr %"444_0", align 8
  %array_ptr748 = extractvalue { ptr, ptr, i64 } %"444_0747", 0
  %array_mask_ptr749 = extractvalue { ptr, ptr, i64 } %"444_0747", 1
  %array_offset750 = extractvalue { ptr, ptr, i64 } %"444_0747", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr749, i64 %array_offset750, i64 3)
  %array_size751 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %315 = call ptr @heap_alloc(i64 %array_size751)
  %316 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %316, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %317 = insertvalue { ptr, ptr, i64 } poison, ptr %315, 0
  %318 = insertvalue { ptr, ptr, i64 } %317, ptr %316, 1
  %319 = insertvalue { ptr, ptr, i64 } %318, i64 0, 2
  %320 = getelementptr inbounds i64, ptr %array_ptr748, i64 %array_offset750
  %321 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %315, ptr %320, i64 %321, i1 false)
  store { ptr, ptr, i64 } %"444_0747", ptr %"545_0", align 8
  store { ptr, ptr, i64 } %319, ptr %"545_1", align 8
  %"545_1752" = load { ptr, ptr, i64 }, ptr %"545_1", align 8
  %array_ptr753 = extractvalue { ptr, ptr, i64 } %"545_1752", 0
  %array_mask_ptr754 = extractvalue { ptr, ptr, i64 } %"545_1752", 1
  %array_offset755 = extractvalue { ptr, ptr, i64 } %"545_1752", 2
  call void @heap_free(ptr %array_ptr753)
  call void @heap_free(ptr %array_mask_ptr754)
  %"545_0756" = load { ptr, ptr, i64 }, ptr %"545_0", align 8
  %array_ptr757 = extractvalue { ptr, ptr, i64 } %"545_0756", 0
  %array_mask_ptr758 = extractvalue { ptr, ptr, i64 } %"545_0756", 1
  %array_offset759 = extractvalue { ptr, ptr, i64 } %"545_0756", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr758, i64 %array_offset759, i64 3)
  %322 = insertvalue { ptr, i64 } poison, ptr %array_ptr757, 0
  %323 = insertvalue { ptr, i64 } %322, i64 %array_offset759, 1
  %array_ptr760 = extractvalue { ptr, ptr, i64 } %"545_0756", 0
  %array_mask_ptr761 = extractvalue { ptr, ptr, i64 } %"545_0756", 1
  %array_offset762 = extractvalue { ptr, ptr, i64 } %"545_0756", 2
  call void @heap_free(ptr %array_mask_ptr761)
  store { ptr, i64 } %323, ptr %"546_0", align 8
  %"546_0763" = load { ptr, i64 }, ptr %"546_0", align 8
  %array_ptr764 = extractvalue { ptr, i64 } %"546_0763", 0
  %array_offset765 = extractvalue { ptr, i64 } %"546_0763", 1
  %324 = getelementptr inbounds i64, ptr %array_ptr764, i64 %array_offset765
  %x_ptr767 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca766, i32 0, i32 0
  %y_ptr768 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca766, i32 0, i32 1
  %arr_ptr769 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca766, i32 0, i32 2
  %mask_ptr770 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca766, i32 0, i32 3
  store i32 3, ptr %x_ptr767, align 4
  store i32 1, ptr %y_ptr768, align 4
  store ptr %324, ptr %arr_ptr769, align 8
  store ptr @array.mask.3, ptr %mask_ptr770, align 8
  %325 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca766, align 1
  call void @print_uint_arr(ptr @res_unsigned.DCFBB304.0, i64 20, ptr %out_arr_alloca766)
  %array_ptr771 = extractvalue { ptr, i64 } %"546_0763", 0
  %array_offset772 = extractvalue { ptr, i64 } %"546_0763", 1
  call void @heap_free(ptr %array_ptr771)
  %"574_0773" = load i64, ptr %"574_0", align 8
  %"554_0774" = load { ptr, ptr, i64 }, ptr %"554_0", align 8
  %"555_0775" = load double, ptr %"555_0", align 8
  store i64 %"574_0773", ptr %"6_0", align 8
  store { ptr, ptr, i64 } %"554_0774", ptr %"6_1", align 8
  store double %"555_0775", ptr %"6_2", align 8
  br label %384

326:                                              ; preds = %loop_body601
  %"474_0611" = load { i64, i64, i64 }, ptr %"474_0", align 8
  store { i64, i64, i64 } %"474_0611", ptr %"474_0", align 8
  store i64 1, ptr %"481_0", align 8
  store i64 3, ptr %"479_0", align 8
  %"474_0612" = load { i64, i64, i64 }, ptr %"474_0", align 8
  %327 = extractvalue { i64, i64, i64 } %"474_0612", 0
  %328 = extractvalue { i64, i64, i64 } %"474_0612", 1
  %329 = extractvalue { i64, i64, i64 } %"474_0612", 2
  store i64 %327, ptr %"478_0", align 8
  store i64 %328, ptr %"478_1", align 8
  store i64 %329, ptr %"478_2", align 8
  store i1 true, ptr %"476_0", align 1
  %"476_0613" = load i1, ptr %"476_0", align 1
  %"478_0614" = load i64, ptr %"478_0", align 8
  %"481_0615" = load i64, ptr %"481_0", align 8
  %"479_0616" = load i64, ptr %"479_0", align 8
  store i1 %"476_0613", ptr %"476_0", align 1
  store i64 %"478_0614", ptr %"478_0", align 8
  store i64 %"481_0615", ptr %"481_0", align 8
  store i64 %"479_0616", ptr %"479_0", align 8
  %"476_0617" = load i1, ptr %"476_0", align 1
  %"478_0618" = load i64, ptr %"478_0", align 8
  %"481_0619" = load i64, ptr %"481_0", align 8
  %"479_0620" = load i64, ptr %"479_0", align 8
  switch i1 %"476_0617", label %330 [
    i1 true, label %331
  ]

330:                                              ; preds = %326
  store i64 %"478_0618", ptr %"495_0", align 8
  store i64 %"481_0619", ptr %"495_1", align 8
  store i64 %"479_0620", ptr %"495_2", align 8
  br label %336

331:                                              ; preds = %326
  store i64 %"478_0618", ptr %"485_0", align 8
  store i64 %"481_0619", ptr %"485_1", align 8
  store i64 %"479_0620", ptr %"485_2", align 8
  br label %332

332:                                              ; preds = %331
  %"485_0622" = load i64, ptr %"485_0", align 8
  %"485_1623" = load i64, ptr %"485_1", align 8
  %"485_2624" = load i64, ptr %"485_2", align 8
  store i64 %"485_0622", ptr %"485_0", align 8
  store i64 %"485_1623", ptr %"485_1", align 8
  store i64 %"485_2624", ptr %"485_2", align 8
  store {} undef, ptr %"492_0", align 1
  store i64 3, ptr %"490_0", align 8
  store i64 1, ptr %"488_0", align 8
  %"485_0625" = load i64, ptr %"485_0", align 8
  %"490_0626" = load i64, ptr %"490_0", align 8
  %333 = icmp sge i64 %"485_0625", %"490_0626"
  %334 = select i1 %333, i1 true, i1 false
  store i1 %334, ptr %"487_0", align 1
  %"492_0627" = load {}, ptr %"492_0", align 1
  %"487_0628" = load i1, ptr %"487_0", align 1
  %"485_0629" = load i64, ptr %"485_0", align 8
  %"488_0630" = load i64, ptr %"488_0", align 8
  %"490_0631" = load i64, ptr %"490_0", align 8
  store {} %"492_0627", ptr %"492_0", align 1
  store i1 %"487_0628", ptr %"487_0", align 1
  store i64 %"485_0629", ptr %"485_0", align 8
  store i64 %"488_0630", ptr %"488_0", align 8
  store i64 %"490_0631", ptr %"490_0", align 8
  %"492_0632" = load {}, ptr %"492_0", align 1
  %"487_0633" = load i1, ptr %"487_0", align 1
  %"485_0634" = load i64, ptr %"485_0", align 8
  %"488_0635" = load i64, ptr %"488_0", align 8
  %"490_0636" = load i64, ptr %"490_0", align 8
  switch i1 false, label %335 [
  ]

335:                                              ; preds = %332
  store i1 %"487_0633", ptr %"501_0", align 1
  store i64 %"485_0634", ptr %"501_1", align 8
  store i64 %"488_0635", ptr %"501_2", align 8
  store i64 %"490_0636", ptr %"501_3", align 8
  br label %340

336:                                              ; preds = %330
  %"495_0637" = load i64, ptr %"495_0", align 8
  %"495_1638" = load i64, ptr %"495_1", align 8
  %"495_2639" = load i64, ptr %"495_2", align 8
  store i64 %"495_0637", ptr %"495_0", align 8
  store i64 %"495_1638", ptr %"495_1", align 8
  store i64 %"495_2639", ptr %"495_2", align 8
  store {} undef, ptr %"498_0", align 1
  %"495_0640" = load i64, ptr %"495_0", align 8
  %"495_2641" = load i64, ptr %"495_2", align 8
  %337 = icmp sle i64 %"495_0640", %"495_2641"
  %338 = select i1 %337, i1 true, i1 false
  store i1 %338, ptr %"497_0", align 1
  %"498_0642" = load {}, ptr %"498_0", align 1
  %"497_0643" = load i1, ptr %"497_0", align 1
  %"495_0644" = load i64, ptr %"495_0", align 8
  %"495_1645" = load i64, ptr %"495_1", align 8
  %"495_2646" = load i64, ptr %"495_2", align 8
  store {} %"498_0642", ptr %"498_0", align 1
  store i1 %"497_0643", ptr %"497_0", align 1
  store i64 %"495_0644", ptr %"495_0", align 8
  store i64 %"495_1645", ptr %"495_1", align 8
  store i64 %"495_2646", ptr %"495_2", align 8
  %"498_0647" = load {}, ptr %"498_0", align 1
  %"497_0648" = load i1, ptr %"497_0", align 1
  %"495_0649" = load i64, ptr %"495_0", align 8
  %"495_1650" = load i64, ptr %"495_1", align 8
  %"495_2651" = load i64, ptr %"495_2", align 8
  switch i1 false, label %339 [
  ]

339:                                              ; preds = %336
  store i1 %"497_0648", ptr %"501_0", align 1
  store i64 %"495_0649", ptr %"501_1", align 8
  store i64 %"495_1650", ptr %"501_2", align 8
  store i64 %"495_2651", ptr %"501_3", align 8
  br label %340

340:                                              ; preds = %339, %335
  %"501_0652" = load i1, ptr %"501_0", align 1
  %"501_1653" = load i64, ptr %"501_1", align 8
  %"501_2654" = load i64, ptr %"501_2", align 8
  %"501_3655" = load i64, ptr %"501_3", align 8
  store i1 %"501_0652", ptr %"501_0", align 1
  store i64 %"501_1653", ptr %"501_1", align 8
  store i64 %"501_2654", ptr %"501_2", align 8
  store i64 %"501_3655", ptr %"501_3", align 8
  store i64 3, ptr %"519_0", align 8
  store i64 1, ptr %"517_0", align 8
  %"501_0656" = load i1, ptr %"501_0", align 1
  %"501_1657" = load i64, ptr %"501_1", align 8
  %"517_0658" = load i64, ptr %"517_0", align 8
  %"519_0659" = load i64, ptr %"519_0", align 8
  switch i1 %"501_0656", label %341 [
    i1 true, label %342
  ]

341:                                              ; preds = %340
  store i64 %"501_1657", ptr %"0662", align 8
  store i64 %"517_0658", ptr %"1663", align 8
  store i64 %"519_0659", ptr %"2664", align 8
  br label %cond_503_case_0

342:                                              ; preds = %340
  store i64 %"501_1657", ptr %"0672", align 8
  store i64 %"517_0658", ptr %"1673", align 8
  store i64 %"519_0659", ptr %"2674", align 8
  br label %cond_503_case_1

343:                                              ; preds = %367
  store {} undef, ptr %"526_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"524_0", align 8
  %"526_0681" = load {}, ptr %"526_0", align 1
  %"524_0682" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"524_0", align 8
  store {} %"526_0681", ptr %"526_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"524_0682", ptr %"524_0", align 8
  %"526_0683" = load {}, ptr %"526_0", align 1
  %"524_0684" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"524_0", align 8
  switch i1 false, label %344 [
  ]

344:                                              ; preds = %343
  store { i1, { { i64, i64, i64 }, i64 } } %"524_0684", ptr %"0610", align 8
  br label %354

345:                                              ; preds = %363
  %"529_0685" = load i64, ptr %"529_0", align 8
  %"529_1686" = load i64, ptr %"529_1", align 8
  %"529_2687" = load i64, ptr %"529_2", align 8
  store i64 %"529_0685", ptr %"529_0", align 8
  store i64 %"529_1686", ptr %"529_1", align 8
  store i64 %"529_2687", ptr %"529_2", align 8
  store {} undef, ptr %"539_0", align 1
  store i64 3, ptr %"537_0", align 8
  store i64 1, ptr %"535_0", align 8
  %"529_0688" = load i64, ptr %"529_0", align 8
  %"535_0689" = load i64, ptr %"535_0", align 8
  %346 = add i64 %"529_0688", %"535_0689"
  store i64 %346, ptr %"531_0", align 8
  %"531_0690" = load i64, ptr %"531_0", align 8
  %"537_0691" = load i64, ptr %"537_0", align 8
  %"535_0692" = load i64, ptr %"535_0", align 8
  %347 = insertvalue { i64, i64, i64 } poison, i64 %"531_0690", 0
  %348 = insertvalue { i64, i64, i64 } %347, i64 %"537_0691", 1
  %349 = insertvalue { i64, i64, i64 } %348, i64 %"535_0692", 2
  store { i64, i64, i64 } %349, ptr %"532_0", align 8
  %"529_0693" = load i64, ptr %"529_0", align 8
  %"532_0694" = load { i64, i64, i64 }, ptr %"532_0", align 8
  %350 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"529_0693", 1
  %351 = insertvalue { { i64, i64, i64 }, i64 } %350, { i64, i64, i64 } %"532_0694", 0
  store { { i64, i64, i64 }, i64 } %351, ptr %"533_0", align 8
  %"533_0695" = load { { i64, i64, i64 }, i64 }, ptr %"533_0", align 8
  %352 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"533_0695", 1
  store { i1, { { i64, i64, i64 }, i64 } } %352, ptr %"534_0", align 8
  %"539_0696" = load {}, ptr %"539_0", align 1
  %"534_0697" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"534_0", align 8
  store {} %"539_0696", ptr %"539_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"534_0697", ptr %"534_0", align 8
  %"539_0698" = load {}, ptr %"539_0", align 1
  %"534_0699" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"534_0", align 8
  switch i1 false, label %353 [
  ]

353:                                              ; preds = %345
  store { i1, { { i64, i64, i64 }, i64 } } %"534_0699", ptr %"0610", align 8
  br label %354

354:                                              ; preds = %353, %344
  %"0621" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0610", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0621", ptr %"472_0", align 8
  %"472_0700" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"472_0", align 8
  %"445_1701" = load { ptr, ptr, i64 }, ptr %"445_1", align 8
  %"445_2702" = load i64, ptr %"445_2", align 8
  %355 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"472_0700", 0
  switch i1 %355, label %356 [
    i1 true, label %357
  ]

356:                                              ; preds = %354
  store { ptr, ptr, i64 } %"445_1701", ptr %"0709", align 8
  store i64 %"445_2702", ptr %"1710", align 8
  br label %cond_449_case_0

357:                                              ; preds = %354
  %358 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"472_0700", 1
  store { { i64, i64, i64 }, i64 } %358, ptr %"0716", align 8
  store { ptr, ptr, i64 } %"445_1701", ptr %"1717", align 8
  store i64 %"445_2702", ptr %"2718", align 8
  br label %cond_449_case_1

cond_503_case_0:                                  ; preds = %341
  %"0665" = load i64, ptr %"0662", align 8
  %"1666" = load i64, ptr %"1663", align 8
  %"2667" = load i64, ptr %"2664", align 8
  store i64 %"0665", ptr %"505_0", align 8
  store i64 %"1666", ptr %"505_1", align 8
  store i64 %"2667", ptr %"505_2", align 8
  store i64 3, ptr %"510_0", align 8
  store i64 1, ptr %"508_0", align 8
  %"505_0668" = load i64, ptr %"505_0", align 8
  %"508_0669" = load i64, ptr %"508_0", align 8
  %"510_0670" = load i64, ptr %"510_0", align 8
  %359 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"505_0668", 1
  %360 = insertvalue { i1, i64, i64, i64 } %359, i64 %"508_0669", 2
  %361 = insertvalue { i1, i64, i64, i64 } %360, i64 %"510_0670", 3
  store { i1, i64, i64, i64 } %361, ptr %"507_0", align 8
  %"507_0671" = load { i1, i64, i64, i64 }, ptr %"507_0", align 8
  store { i1, i64, i64, i64 } %"507_0671", ptr %"0660", align 8
  br label %cond_exit_503

cond_503_case_1:                                  ; preds = %342
  %"0675" = load i64, ptr %"0672", align 8
  %"1676" = load i64, ptr %"1673", align 8
  %"2677" = load i64, ptr %"2674", align 8
  store i64 %"0675", ptr %"513_0", align 8
  store i64 %"1676", ptr %"513_1", align 8
  store i64 %"2677", ptr %"513_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"515_0", align 8
  %"515_0678" = load { i1, i64, i64, i64 }, ptr %"515_0", align 8
  store { i1, i64, i64, i64 } %"515_0678", ptr %"0660", align 8
  br label %cond_exit_503

cond_exit_503:                                    ; preds = %cond_503_case_1, %cond_503_case_0
  %"0661" = load { i1, i64, i64, i64 }, ptr %"0660", align 8
  store { i1, i64, i64, i64 } %"0661", ptr %"503_0", align 8
  %"503_0679" = load { i1, i64, i64, i64 }, ptr %"503_0", align 8
  store { i1, i64, i64, i64 } %"503_0679", ptr %"503_0", align 8
  %"503_0680" = load { i1, i64, i64, i64 }, ptr %"503_0", align 8
  %362 = extractvalue { i1, i64, i64, i64 } %"503_0680", 0
  switch i1 %362, label %363 [
    i1 true, label %367
  ]

363:                                              ; preds = %cond_exit_503
  %364 = extractvalue { i1, i64, i64, i64 } %"503_0680", 1
  %365 = extractvalue { i1, i64, i64, i64 } %"503_0680", 2
  %366 = extractvalue { i1, i64, i64, i64 } %"503_0680", 3
  store i64 %364, ptr %"529_0", align 8
  store i64 %365, ptr %"529_1", align 8
  store i64 %366, ptr %"529_2", align 8
  br label %345

367:                                              ; preds = %cond_exit_503
  br label %343

cond_449_case_0:                                  ; preds = %356
  %"0711" = load { ptr, ptr, i64 }, ptr %"0709", align 8
  %"1712" = load i64, ptr %"1710", align 8
  store { ptr, ptr, i64 } %"0711", ptr %"451_0", align 8
  store i64 %"1712", ptr %"451_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"453_0", align 8
  %"453_0713" = load { i1, { i64, i64, i64 } }, ptr %"453_0", align 8
  %"451_0714" = load { ptr, ptr, i64 }, ptr %"451_0", align 8
  %"451_1715" = load i64, ptr %"451_1", align 8
  store { i1, { i64, i64, i64 } } %"453_0713", ptr %"0703", align 8
  store { ptr, ptr, i64 } %"451_0714", ptr %"1704", align 8
  store i64 %"451_1715", ptr %"2705", align 8
  br label %cond_exit_449

cond_449_case_1:                                  ; preds = %357
  %"0719" = load { { i64, i64, i64 }, i64 }, ptr %"0716", align 8
  %"1720" = load { ptr, ptr, i64 }, ptr %"1717", align 8
  %"2721" = load i64, ptr %"2718", align 8
  store { { i64, i64, i64 }, i64 } %"0719", ptr %"456_0", align 8
  store { ptr, ptr, i64 } %"1720", ptr %"456_1", align 8
  store i64 %"2721", ptr %"456_2", align 8
  store i64 1, ptr %"470_0", align 8
  store i64 3, ptr %"468_0", align 8
  store i64 1, ptr %"465_0", align 8
  %"456_2722" = load i64, ptr %"456_2", align 8
  %"465_0723" = load i64, ptr %"465_0", align 8
  %368 = add i64 %"456_2722", %"465_0723"
  store i64 %368, ptr %"467_0", align 8
  %"456_2724" = load i64, ptr %"456_2", align 8
  store i64 %"456_2724", ptr %"463_0", align 8
  %"456_0725" = load { { i64, i64, i64 }, i64 }, ptr %"456_0", align 8
  %369 = extractvalue { { i64, i64, i64 }, i64 } %"456_0725", 1
  %370 = extractvalue { { i64, i64, i64 }, i64 } %"456_0725", 0
  store i64 %369, ptr %"458_0", align 8
  store { i64, i64, i64 } %370, ptr %"458_1", align 8
  %"458_0726" = load i64, ptr %"458_0", align 8
  %bounds_check = icmp sge i64 %"458_0726", 0
  br label %panic_if_0

cond_exit_449:                                    ; preds = %exit, %cond_449_case_0
  %"0706" = load { i1, { i64, i64, i64 } }, ptr %"0703", align 8
  %"1707" = load { ptr, ptr, i64 }, ptr %"1704", align 8
  %"2708" = load i64, ptr %"2705", align 8
  store { i1, { i64, i64, i64 } } %"0706", ptr %"449_0", align 8
  store { ptr, ptr, i64 } %"1707", ptr %"449_1", align 8
  store i64 %"2708", ptr %"449_2", align 8
  %"449_0741" = load { i1, { i64, i64, i64 } }, ptr %"449_0", align 8
  %"449_1742" = load { ptr, ptr, i64 }, ptr %"449_1", align 8
  %"449_2743" = load i64, ptr %"449_2", align 8
  store { i1, { i64, i64, i64 } } %"449_0741", ptr %"449_0", align 8
  store { ptr, ptr, i64 } %"449_1742", ptr %"449_1", align 8
  store i64 %"449_2743", ptr %"449_2", align 8
  %"449_0744" = load { i1, { i64, i64, i64 } }, ptr %"449_0", align 8
  %"449_1745" = load { ptr, ptr, i64 }, ptr %"449_1", align 8
  %"449_2746" = load i64, ptr %"449_2", align 8
  %371 = extractvalue { i1, { i64, i64, i64 } } %"449_0744", 0
  switch i1 %371, label %372 [
    i1 true, label %374
  ]

372:                                              ; preds = %cond_exit_449
  %373 = extractvalue { i1, { i64, i64, i64 } } %"449_0744", 1
  store { i64, i64, i64 } %373, ptr %"445_0", align 8
  store { ptr, ptr, i64 } %"449_1745", ptr %"445_1", align 8
  store i64 %"449_2746", ptr %"445_2", align 8
  br label %loop_body601

374:                                              ; preds = %cond_exit_449
  store { ptr, ptr, i64 } %"449_1745", ptr %"444_0", align 8
  store i64 %"449_2746", ptr %"444_1", align 8
  br label %loop_out600

panic_if_0:                                       ; preds = %cond_449_case_1
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_is_to_u ca.3572B45C.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"458_0726", ptr %"462_0", align 8
  %"456_1727" = load { ptr, ptr, i64 }, ptr %"456_1", align 8
  %"463_0728" = load i64, ptr %"463_0", align 8
  %"462_0729" = load i64, ptr %"462_0", align 8
  %array_ptr730 = extractvalue { ptr, ptr, i64 } %"456_1727", 0
  %array_mask_ptr731 = extractvalue { ptr, ptr, i64 } %"456_1727", 1
  %array_offset732 = extractvalue { ptr, ptr, i64 } %"456_1727", 2
  call void @__barray_check_bounds(i64 3, i64 %"463_0728")
  %375 = add i64 %"463_0728", %array_offset732
  call void @__barray_mask_return(ptr %array_mask_ptr731, i64 %375)
  %376 = getelementptr inbounds i64, ptr %array_ptr730, i64 %375
  store i64 %"462_0729", ptr %376, align 8
  store { ptr, ptr, i64 } %"456_1727", ptr %"464_0", align 8
  %"458_1733" = load { i64, i64, i64 }, ptr %"458_1", align 8
  %377 = extractvalue { i64, i64, i64 } %"458_1733", 0
  %378 = extractvalue { i64, i64, i64 } %"458_1733", 1
  %379 = extractvalue { i64, i64, i64 } %"458_1733", 2
  store i64 %377, ptr %"459_0", align 8
  store i64 %378, ptr %"459_1", align 8
  store i64 %379, ptr %"459_2", align 8
  %"459_0734" = load i64, ptr %"459_0", align 8
  %"468_0735" = load i64, ptr %"468_0", align 8
  %"470_0736" = load i64, ptr %"470_0", align 8
  %380 = insertvalue { i64, i64, i64 } poison, i64 %"459_0734", 0
  %381 = insertvalue { i64, i64, i64 } %380, i64 %"468_0735", 1
  %382 = insertvalue { i64, i64, i64 } %381, i64 %"470_0736", 2
  store { i64, i64, i64 } %382, ptr %"460_0", align 8
  %"460_0737" = load { i64, i64, i64 }, ptr %"460_0", align 8
  %383 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"460_0737", 1
  store { i1, { i64, i64, i64 } } %383, ptr %"461_0", align 8
  %"461_0738" = load { i1, { i64, i64, i64 } }, ptr %"461_0", align 8
  %"464_0739" = load { ptr, ptr, i64 }, ptr %"464_0", align 8
  %"467_0740" = load i64, ptr %"467_0", align 8
  store { i1, { i64, i64, i64 } } %"461_0738", ptr %"0703", align 8
  store { ptr, ptr, i64 } %"464_0739", ptr %"1704", align 8
  store i64 %"467_0740", ptr %"2705", align 8
  br label %cond_exit_449

384:                                              ; preds = %452, %loop_out600
  %"6_0778" = load i64, ptr %"6_0", align 8
  %"6_1779" = load { ptr, ptr, i64 }, ptr %"6_1", align 8
  %"6_2780" = load double, ptr %"6_2", align 8
  store i64 %"6_0778", ptr %"6_0", align 8
  store { ptr, ptr, i64 } %"6_1779", ptr %"6_1", align 8
  store double %"6_2780", ptr %"6_2", align 8
  %"6_1781" = load { ptr, ptr, i64 }, ptr %"6_1", align 8
  %"6_0782" = load i64, ptr %"6_0", align 8
  %385 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"6_1781", 0
  %386 = insertvalue { { ptr, ptr, i64 }, i64 } %385, i64 %"6_0782", 1
  store { { ptr, ptr, i64 }, i64 } %386, ptr %"8_0", align 8
  %"8_0783" = load { { ptr, ptr, i64 }, i64 }, ptr %"8_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"8_0783", ptr %"24_0", align 8
  br label %397

387:                                              ; preds = %444
  %"72_0870" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"72_0", align 8
  %"72_1871" = load double, ptr %"72_1", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"72_0870", ptr %"72_0", align 8
  store double %"72_1871", ptr %"72_1", align 8
  store {} undef, ptr %"87_0", align 1
  %"72_0872" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"72_0", align 8
  %388 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"72_0872", 0
  switch i1 %388, label %389 [
    i1 true, label %390
  ]

389:                                              ; preds = %387
  br label %cond_74_case_0

390:                                              ; preds = %387
  %391 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"72_0872", 1
  store { { { ptr, ptr, i64 }, i64 }, double } %391, ptr %"0878", align 8
  br label %cond_74_case_1

392:                                              ; preds = %443
  %"0868" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"0776", align 8
  %"1869" = load double, ptr %"1777", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"0868", ptr %"4_0", align 8
  store double %"1869", ptr %"4_1", align 8
  %"4_0893" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"4_0", align 8
  %393 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"4_0893", 0
  switch i1 %393, label %394 [
    i1 true, label %395
  ]

394:                                              ; preds = %392
  br label %cond_563_case_0

395:                                              ; preds = %392
  %396 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"4_0893", 1
  store { { { ptr, ptr, i64 }, i64 }, double } %396, ptr %"0894", align 8
  br label %cond_563_case_1

397:                                              ; preds = %384
  %"24_0785" = load { { ptr, ptr, i64 }, i64 }, ptr %"24_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"24_0785", ptr %"24_0", align 8
  store i64 3, ptr %"37_0", align 8
  %"24_0786" = load { { ptr, ptr, i64 }, i64 }, ptr %"24_0", align 8
  %398 = extractvalue { { ptr, ptr, i64 }, i64 } %"24_0786", 0
  %399 = extractvalue { { ptr, ptr, i64 }, i64 } %"24_0786", 1
  store { ptr, ptr, i64 } %398, ptr %"26_0", align 8
  store i64 %399, ptr %"26_1", align 8
  %"26_1787" = load i64, ptr %"26_1", align 8
  %"37_0788" = load i64, ptr %"37_0", align 8
  %400 = icmp slt i64 %"26_1787", %"37_0788"
  %401 = select i1 %400, i1 true, i1 false
  store i1 %401, ptr %"27_0", align 1
  %"27_0789" = load i1, ptr %"27_0", align 1
  %"26_0790" = load { ptr, ptr, i64 }, ptr %"26_0", align 8
  %"26_1791" = load i64, ptr %"26_1", align 8
  switch i1 %"27_0789", label %402 [
    i1 true, label %403
  ]

402:                                              ; preds = %397
  store { ptr, ptr, i64 } %"26_0790", ptr %"0794", align 8
  store i64 %"26_1791", ptr %"1795", align 8
  br label %cond_28_case_0

403:                                              ; preds = %397
  store { ptr, ptr, i64 } %"26_0790", ptr %"0800", align 8
  store i64 %"26_1791", ptr %"1801", align 8
  br label %cond_28_case_1

404:                                              ; preds = %420
  %"41_0810" = load i64, ptr %"41_0", align 8
  %"41_1811" = load { ptr, ptr, i64 }, ptr %"41_1", align 8
  store i64 %"41_0810", ptr %"41_0", align 8
  store { ptr, ptr, i64 } %"41_1811", ptr %"41_1", align 8
  store {} undef, ptr %"61_0", align 1
  store i64 1, ptr %"55_0", align 8
  %"41_0812" = load i64, ptr %"41_0", align 8
  %"55_0813" = load i64, ptr %"55_0", align 8
  %405 = add i64 %"41_0812", %"55_0813"
  store i64 %405, ptr %"57_0", align 8
  %"41_0814" = load i64, ptr %"41_0", align 8
  store i64 %"41_0814", ptr %"43_0", align 8
  %"41_1815" = load { ptr, ptr, i64 }, ptr %"41_1", align 8
  %"43_0816" = load i64, ptr %"43_0", align 8
  %array_ptr817 = extractvalue { ptr, ptr, i64 } %"41_1815", 0
  %array_mask_ptr818 = extractvalue { ptr, ptr, i64 } %"41_1815", 1
  %array_offset819 = extractvalue { ptr, ptr, i64 } %"41_1815", 2
  %406 = icmp ult i64 %"43_0816", 3
  br i1 %406, label %424, label %423

407:                                              ; preds = %418
  %"64_0841" = load { ptr, ptr, i64 }, ptr %"64_0", align 8
  store { ptr, ptr, i64 } %"64_0841", ptr %"64_0", align 8
  store {} undef, ptr %"68_0", align 1
  %"64_0842" = load { ptr, ptr, i64 }, ptr %"64_0", align 8
  %array_ptr843 = extractvalue { ptr, ptr, i64 } %"64_0842", 0
  %array_mask_ptr844 = extractvalue { ptr, ptr, i64 } %"64_0842", 1
  %array_offset845 = extractvalue { ptr, ptr, i64 } %"64_0842", 2
  call void @heap_free(ptr %array_ptr843)
  call void @heap_free(ptr %array_mask_ptr844)
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } { i1 false, { { { ptr, ptr, i64 }, i64 }, double } poison }, ptr %"66_0", align 8
  %"68_0846" = load {}, ptr %"68_0", align 1
  %"66_0847" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"66_0", align 8
  store {} %"68_0846", ptr %"68_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"66_0847", ptr %"66_0", align 8
  %"68_0848" = load {}, ptr %"68_0", align 1
  %"66_0849" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"66_0", align 8
  switch i1 false, label %408 [
  ]

408:                                              ; preds = %407
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"66_0849", ptr %"0784", align 8
  br label %409

409:                                              ; preds = %408, %441
  %"0809" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"0784", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"0809", ptr %"22_0", align 8
  %"22_0850" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"22_0", align 8
  %410 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"22_0850", 0
  switch i1 %410, label %411 [
    i1 true, label %412
  ]

411:                                              ; preds = %409
  br label %cond_9_case_0

412:                                              ; preds = %409
  %413 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"22_0850", 1
  store { { { ptr, ptr, i64 }, i64 }, double } %413, ptr %"0857", align 8
  br label %cond_9_case_1

cond_28_case_0:                                   ; preds = %402
  %"0796" = load { ptr, ptr, i64 }, ptr %"0794", align 8
  %"1797" = load i64, ptr %"1795", align 8
  store { ptr, ptr, i64 } %"0796", ptr %"30_0", align 8
  store i64 %"1797", ptr %"30_1", align 8
  %"30_0798" = load { ptr, ptr, i64 }, ptr %"30_0", align 8
  %414 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, { ptr, ptr, i64 } %"30_0798", 1
  store { i1, { ptr, ptr, i64 }, i64 } %414, ptr %"32_0", align 8
  %"32_0799" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"32_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"32_0799", ptr %"0792", align 8
  br label %cond_exit_28

cond_28_case_1:                                   ; preds = %403
  %"0802" = load { ptr, ptr, i64 }, ptr %"0800", align 8
  %"1803" = load i64, ptr %"1801", align 8
  store { ptr, ptr, i64 } %"0802", ptr %"34_0", align 8
  store i64 %"1803", ptr %"34_1", align 8
  %"34_1804" = load i64, ptr %"34_1", align 8
  %"34_0805" = load { ptr, ptr, i64 }, ptr %"34_0", align 8
  %415 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %"34_1804", 2
  %416 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %415, { ptr, ptr, i64 } %"34_0805", 1
  store { i1, { ptr, ptr, i64 }, i64 } %416, ptr %"36_0", align 8
  %"36_0806" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"36_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"36_0806", ptr %"0792", align 8
  br label %cond_exit_28

cond_exit_28:                                     ; preds = %cond_28_case_1, %cond_28_case_0
  %"0793" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0792", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0793", ptr %"28_0", align 8
  %"28_0807" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"28_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"28_0807", ptr %"28_0", align 8
  %"28_0808" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"28_0", align 8
  %417 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"28_0808", 0
  switch i1 %417, label %418 [
    i1 true, label %420
  ]

418:                                              ; preds = %cond_exit_28
  %419 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"28_0808", 1
  store { ptr, ptr, i64 } %419, ptr %"64_0", align 8
  br label %407

420:                                              ; preds = %cond_exit_28
  %421 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"28_0808", 2
  %422 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"28_0808", 1
  store i64 %421, ptr %"41_0", align 8
  store { ptr, ptr, i64 } %422, ptr %"41_1", align 8
  br label %404

423:                                              ; preds = %404
  store { i1, double } { i1 false, double poison }, ptr %"0820", align 8
  store { ptr, ptr, i64 } %"41_1815", ptr %"1821", align 8
  br label %429

424:                                              ; preds = %404
  %425 = add i64 %"43_0816", %array_offset819
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr818, i64 %425)
  %426 = getelementptr inbounds double, ptr %array_ptr817, i64 %425
  %427 = load double, ptr %426, align 8
  %428 = insertvalue { i1, double } { i1 true, double poison }, double %427, 1
  store { i1, double } %428, ptr %"0820", align 8
  store { ptr, ptr, i64 } %"41_1815", ptr %"1821", align 8
  br label %429

429:                                              ; preds = %423, %424
  %"0822" = load { i1, double }, ptr %"0820", align 8
  %"1823" = load { ptr, ptr, i64 }, ptr %"1821", align 8
  store { i1, double } %"0822", ptr %"44_0", align 8
  store { ptr, ptr, i64 } %"1823", ptr %"44_1", align 8
  %"44_1824" = load { ptr, ptr, i64 }, ptr %"44_1", align 8
  %"57_0825" = load i64, ptr %"57_0", align 8
  %430 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"44_1824", 0
  %431 = insertvalue { { ptr, ptr, i64 }, i64 } %430, i64 %"57_0825", 1
  store { { ptr, ptr, i64 }, i64 } %431, ptr %"58_0", align 8
  %"44_0826" = load { i1, double }, ptr %"44_0", align 8
  %432 = extractvalue { i1, double } %"44_0826", 0
  switch i1 %432, label %433 [
    i1 true, label %434
  ]

433:                                              ; preds = %429
  br label %cond_45_case_0

434:                                              ; preds = %429
  %435 = extractvalue { i1, double } %"44_0826", 1
  store double %435, ptr %"0831", align 8
  br label %cond_45_case_1

cond_45_case_0:                                   ; preds = %433
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"49_0", align 8
  %"49_0829" = load { i32, ptr }, ptr %"49_0", align 8
  %436 = extractvalue { i32, ptr } %"49_0829", 0
  %shift_code = add i32 %436, 1000
  %437 = extractvalue { i32, ptr } %"49_0829", 1
  call void @panic(i32 %shift_code, ptr %437)
  store double 0.000000e+00, ptr %"51_0", align 8
  %"51_0830" = load double, ptr %"51_0", align 8
  store double %"51_0830", ptr %"0827", align 8
  br label %cond_exit_45

cond_45_case_1:                                   ; preds = %434
  %"0832" = load double, ptr %"0831", align 8
  store double %"0832", ptr %"53_0", align 8
  %"53_0833" = load double, ptr %"53_0", align 8
  store double %"53_0833", ptr %"0827", align 8
  br label %cond_exit_45

cond_exit_45:                                     ; preds = %cond_45_case_1, %cond_45_case_0
  %"0828" = load double, ptr %"0827", align 8
  store double %"0828", ptr %"45_0", align 8
  %"45_0834" = load double, ptr %"45_0", align 8
  %"58_0835" = load { { ptr, ptr, i64 }, i64 }, ptr %"58_0", align 8
  %438 = insertvalue { { { ptr, ptr, i64 }, i64 }, double } poison, double %"45_0834", 1
  %439 = insertvalue { { { ptr, ptr, i64 }, i64 }, double } %438, { { ptr, ptr, i64 }, i64 } %"58_0835", 0
  store { { { ptr, ptr, i64 }, i64 }, double } %439, ptr %"59_0", align 8
  %"59_0836" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"59_0", align 8
  %440 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } { i1 true, { { { ptr, ptr, i64 }, i64 }, double } poison }, { { { ptr, ptr, i64 }, i64 }, double } %"59_0836", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %440, ptr %"60_0", align 8
  %"61_0837" = load {}, ptr %"61_0", align 1
  %"60_0838" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"60_0", align 8
  store {} %"61_0837", ptr %"61_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"60_0838", ptr %"60_0", align 8
  %"61_0839" = load {}, ptr %"61_0", align 1
  %"60_0840" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"60_0", align 8
  switch i1 false, label %441 [
  ]

441:                                              ; preds = %cond_exit_45
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"60_0840", ptr %"0784", align 8
  br label %409

cond_9_case_0:                                    ; preds = %411
  store i1 false, ptr %"14_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } { i1 false, { { { ptr, ptr, i64 }, i64 }, double } poison }, ptr %"13_0", align 8
  %"14_0855" = load i1, ptr %"14_0", align 1
  %"13_0856" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"13_0", align 8
  store i1 %"14_0855", ptr %"0851", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"13_0856", ptr %"1852", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %412
  %"0858" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"0857", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"0858", ptr %"17_0", align 8
  %"17_0859" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"17_0", align 8
  %442 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } { i1 true, { { { ptr, ptr, i64 }, i64 }, double } poison }, { { { ptr, ptr, i64 }, i64 }, double } %"17_0859", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %442, ptr %"21_0", align 8
  store i1 true, ptr %"19_0", align 1
  %"19_0860" = load i1, ptr %"19_0", align 1
  %"21_0861" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"21_0", align 8
  store i1 %"19_0860", ptr %"0851", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"21_0861", ptr %"1852", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"0853" = load i1, ptr %"0851", align 1
  %"1854" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"1852", align 8
  store i1 %"0853", ptr %"9_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"1854", ptr %"9_1", align 8
  %"9_0862" = load i1, ptr %"9_0", align 1
  %"9_1863" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"9_1", align 8
  %"6_2864" = load double, ptr %"6_2", align 8
  store i1 %"9_0862", ptr %"9_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"9_1863", ptr %"9_1", align 8
  store double %"6_2864", ptr %"6_2", align 8
  %"9_0865" = load i1, ptr %"9_0", align 1
  %"9_1866" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"9_1", align 8
  %"6_2867" = load double, ptr %"6_2", align 8
  switch i1 %"9_0865", label %443 [
    i1 true, label %444
  ]

443:                                              ; preds = %cond_exit_9
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"9_1866", ptr %"0776", align 8
  store double %"6_2867", ptr %"1777", align 8
  br label %392

444:                                              ; preds = %cond_exit_9
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"9_1866", ptr %"72_0", align 8
  store double %"6_2867", ptr %"72_1", align 8
  br label %387

cond_74_case_0:                                   ; preds = %389
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"78_0", align 8
  %"78_0875" = load { i32, ptr }, ptr %"78_0", align 8
  %445 = extractvalue { i32, ptr } %"78_0875", 0
  %shift_code876 = add i32 %445, 1000
  %446 = extractvalue { i32, ptr } %"78_0875", 1
  call void @panic(i32 %shift_code876, ptr %446)
  store { { { ptr, ptr, i64 }, i64 }, double } zeroinitializer, ptr %"80_0", align 8
  %"80_0877" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"80_0", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"80_0877", ptr %"0873", align 8
  br label %cond_exit_74

cond_74_case_1:                                   ; preds = %390
  %"0879" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"0878", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"0879", ptr %"82_0", align 8
  %"82_0880" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"82_0", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"82_0880", ptr %"0873", align 8
  br label %cond_exit_74

cond_exit_74:                                     ; preds = %cond_74_case_1, %cond_74_case_0
  %"0874" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"0873", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"0874", ptr %"74_0", align 8
  %"74_0881" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"74_0", align 8
  %447 = extractvalue { { { ptr, ptr, i64 }, i64 }, double } %"74_0881", 1
  %448 = extractvalue { { { ptr, ptr, i64 }, i64 }, double } %"74_0881", 0
  store double %447, ptr %"84_0", align 8
  store { { ptr, ptr, i64 }, i64 } %448, ptr %"84_1", align 8
  %"72_1882" = load double, ptr %"72_1", align 8
  %"84_0883" = load double, ptr %"84_0", align 8
  %449 = fadd double %"72_1882", %"84_0883"
  store double %449, ptr %"86_0", align 8
  %"84_1884" = load { { ptr, ptr, i64 }, i64 }, ptr %"84_1", align 8
  %450 = extractvalue { { ptr, ptr, i64 }, i64 } %"84_1884", 0
  %451 = extractvalue { { ptr, ptr, i64 }, i64 } %"84_1884", 1
  store { ptr, ptr, i64 } %450, ptr %"85_0", align 8
  store i64 %451, ptr %"85_1", align 8
  %"87_0885" = load {}, ptr %"87_0", align 1
  %"85_1886" = load i64, ptr %"85_1", align 8
  %"85_0887" = load { ptr, ptr, i64 }, ptr %"85_0", align 8
  %"86_0888" = load double, ptr %"86_0", align 8
  store {} %"87_0885", ptr %"87_0", align 1
  store i64 %"85_1886", ptr %"85_1", align 8
  store { ptr, ptr, i64 } %"85_0887", ptr %"85_0", align 8
  store double %"86_0888", ptr %"86_0", align 8
  %"87_0889" = load {}, ptr %"87_0", align 1
  %"85_1890" = load i64, ptr %"85_1", align 8
  %"85_0891" = load { ptr, ptr, i64 }, ptr %"85_0", align 8
  %"86_0892" = load double, ptr %"86_0", align 8
  switch i1 false, label %452 [
  ]

452:                                              ; preds = %cond_exit_74
  store i64 %"85_1890", ptr %"6_0", align 8
  store { ptr, ptr, i64 } %"85_0891", ptr %"6_1", align 8
  store double %"86_0892", ptr %"6_2", align 8
  br label %384

cond_563_case_0:                                  ; preds = %394
  br label %cond_exit_563

cond_563_case_1:                                  ; preds = %395
  %"0895" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"0894", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"0895", ptr %"568_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"570_0", align 8
  %"570_0896" = load { i32, ptr }, ptr %"570_0", align 8
  %"568_0897" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"568_0", align 8
  %453 = extractvalue { i32, ptr } %"570_0896", 0
  %shift_code898 = add i32 %453, 1000
  %454 = extractvalue { i32, ptr } %"570_0896", 1
  call void @panic(i32 %shift_code898, ptr %454)
  br label %cond_exit_563

cond_exit_563:                                    ; preds = %cond_563_case_1, %cond_563_case_0
  %"4_1899" = load double, ptr %"4_1", align 8
  %tag_len900 = load i8, ptr @res_weight.D2202015.0, align 1
  %tag_len901 = zext i8 %tag_len900 to i64
  call void @print_float(ptr @res_weight.D2202015.0, i64 %tag_len901, double %"4_1899")
  ret void
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

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
declare void @panic(i32, ptr) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

define internal { ptr, ptr, i64 } @__hugr__.arrays.bubble_sort.598({ ptr, ptr, i64 } %0) {
alloca_block:
  %"0" = alloca { ptr, ptr, i64 }, align 8
  %"599_0" = alloca { ptr, ptr, i64 }, align 8
  %"916_0" = alloca i64, align 8
  %"914_0" = alloca i64, align 8
  %"912_0" = alloca i64, align 8
  %"601_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"601_1" = alloca { ptr, ptr, i64 }, align 8
  %"603_0" = alloca i64, align 8
  %"603_1" = alloca i64, align 8
  %"603_2" = alloca i64, align 8
  %"603_3" = alloca { ptr, ptr, i64 }, align 8
  %"05" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"672_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"672_1" = alloca { ptr, ptr, i64 }, align 8
  %"695_0" = alloca i64, align 8
  %"695_1" = alloca i64, align 8
  %"695_2" = alloca i64, align 8
  %"695_3" = alloca i64, align 8
  %"695_4" = alloca i64, align 8
  %"695_5" = alloca i64, align 8
  %"695_6" = alloca { ptr, ptr, i64 }, align 8
  %"763_0" = alloca i64, align 8
  %"763_1" = alloca i64, align 8
  %"763_2" = alloca i64, align 8
  %"763_3" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"763_4" = alloca { ptr, ptr, i64 }, align 8
  %"778_0" = alloca i64, align 8
  %"778_1" = alloca i64, align 8
  %"778_2" = alloca i64, align 8
  %"778_3" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"778_4" = alloca { ptr, ptr, i64 }, align 8
  %"832_0" = alloca i64, align 8
  %"832_1" = alloca i64, align 8
  %"832_2" = alloca i64, align 8
  %"832_3" = alloca i64, align 8
  %"832_4" = alloca i64, align 8
  %"832_5" = alloca i64, align 8
  %"832_6" = alloca i64, align 8
  %"832_7" = alloca { ptr, ptr, i64 }, align 8
  %"893_0" = alloca i64, align 8
  %"893_1" = alloca i64, align 8
  %"893_2" = alloca i64, align 8
  %"893_3" = alloca i64, align 8
  %"893_4" = alloca i64, align 8
  %"893_5" = alloca i64, align 8
  %"893_6" = alloca { ptr, ptr, i64 }, align 8
  %"898_0" = alloca i64, align 8
  %"898_1" = alloca i64, align 8
  %"898_2" = alloca i64, align 8
  %"898_3" = alloca i64, align 8
  %"898_4" = alloca i64, align 8
  %"898_5" = alloca i64, align 8
  %"898_6" = alloca { ptr, ptr, i64 }, align 8
  %"606_0" = alloca i1, align 1
  %"606_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"605_0" = alloca { i64, i64, i64 }, align 8
  %"620_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"622_0" = alloca { i64, i64, i64 }, align 8
  %"014" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"630_0" = alloca i64, align 8
  %"630_1" = alloca i64, align 8
  %"630_2" = alloca i64, align 8
  %"636_0" = alloca i64, align 8
  %"636_1" = alloca i64, align 8
  %"636_2" = alloca i64, align 8
  %"642_0" = alloca i1, align 1
  %"642_1" = alloca i64, align 8
  %"642_2" = alloca i64, align 8
  %"642_3" = alloca i64, align 8
  %"662_0" = alloca i64, align 8
  %"662_1" = alloca i64, align 8
  %"662_2" = alloca i64, align 8
  %"627_0" = alloca i1, align 1
  %"624_0" = alloca i64, align 8
  %"624_2" = alloca i64, align 8
  %"624_1" = alloca i64, align 8
  %"625_0" = alloca i64, align 8
  %"633_0" = alloca {}, align 8
  %"632_0" = alloca i1, align 1
  %"639_0" = alloca {}, align 8
  %"638_0" = alloca i1, align 1
  %"644_0" = alloca { i1, i64, i64, i64 }, align 8
  %"066" = alloca { i1, i64, i64, i64 }, align 8
  %"068" = alloca i64, align 8
  %"169" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"646_0" = alloca i64, align 8
  %"646_1" = alloca i64, align 8
  %"646_2" = alloca i64, align 8
  %"648_0" = alloca { i1, i64, i64, i64 }, align 8
  %"077" = alloca i64, align 8
  %"178" = alloca i64, align 8
  %"279" = alloca i64, align 8
  %"650_0" = alloca i64, align 8
  %"650_1" = alloca i64, align 8
  %"650_2" = alloca i64, align 8
  %"652_0" = alloca { i1, i64, i64, i64 }, align 8
  %"659_0" = alloca {}, align 8
  %"657_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"668_0" = alloca {}, align 8
  %"667_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"664_0" = alloca i64, align 8
  %"665_0" = alloca { i64, i64, i64 }, align 8
  %"666_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0106" = alloca i1, align 1
  %"1107" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"612_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"610_0" = alloca i1, align 1
  %"0112" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"615_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"619_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"617_0" = alloca i1, align 1
  %"690_0" = alloca {}, align 8
  %"685_0" = alloca i64, align 8
  %"685_2" = alloca i64, align 8
  %"685_1" = alloca i64, align 8
  %"686_0" = alloca i64, align 8
  %"688_0" = alloca i64, align 8
  %"692_0" = alloca i64, align 8
  %"674_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0128" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"678_0" = alloca { i32, ptr }, align 8
  %"680_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0132" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"682_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"684_0" = alloca i64, align 8
  %"684_1" = alloca { i64, i64, i64 }, align 8
  %"698_0" = alloca i1, align 1
  %"698_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"697_0" = alloca { i64, i64, i64 }, align 8
  %"712_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"714_0" = alloca { i64, i64, i64 }, align 8
  %"0164" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"722_0" = alloca i64, align 8
  %"722_1" = alloca i64, align 8
  %"722_2" = alloca i64, align 8
  %"728_0" = alloca i64, align 8
  %"728_1" = alloca i64, align 8
  %"728_2" = alloca i64, align 8
  %"734_0" = alloca i1, align 1
  %"734_1" = alloca i64, align 8
  %"734_2" = alloca i64, align 8
  %"734_3" = alloca i64, align 8
  %"754_0" = alloca i64, align 8
  %"754_1" = alloca i64, align 8
  %"754_2" = alloca i64, align 8
  %"719_0" = alloca i1, align 1
  %"716_0" = alloca i64, align 8
  %"716_2" = alloca i64, align 8
  %"716_1" = alloca i64, align 8
  %"717_0" = alloca i64, align 8
  %"725_0" = alloca {}, align 8
  %"724_0" = alloca i1, align 1
  %"731_0" = alloca {}, align 8
  %"730_0" = alloca i1, align 1
  %"736_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0216" = alloca { i1, i64, i64, i64 }, align 8
  %"0218" = alloca i64, align 8
  %"1219" = alloca i64, align 8
  %"2220" = alloca i64, align 8
  %"738_0" = alloca i64, align 8
  %"738_1" = alloca i64, align 8
  %"738_2" = alloca i64, align 8
  %"740_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0228" = alloca i64, align 8
  %"1229" = alloca i64, align 8
  %"2230" = alloca i64, align 8
  %"742_0" = alloca i64, align 8
  %"742_1" = alloca i64, align 8
  %"742_2" = alloca i64, align 8
  %"744_0" = alloca { i1, i64, i64, i64 }, align 8
  %"751_0" = alloca {}, align 8
  %"749_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"760_0" = alloca {}, align 8
  %"759_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"756_0" = alloca i64, align 8
  %"757_0" = alloca { i64, i64, i64 }, align 8
  %"758_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0257" = alloca i1, align 1
  %"1258" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"704_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"702_0" = alloca i1, align 1
  %"0263" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"707_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"711_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"709_0" = alloca i1, align 1
  %"775_0" = alloca {}, align 8
  %"0286" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"770_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"772_0" = alloca { i32, ptr }, align 8
  %"820_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"804_0" = alloca i64, align 8
  %"780_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0307" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"784_0" = alloca { i32, ptr }, align 8
  %"786_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0312" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"788_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"790_0" = alloca i64, align 8
  %"790_1" = alloca { i64, i64, i64 }, align 8
  %"806_0" = alloca i64, align 8
  %"807_0" = alloca i64, align 8
  %"792_0" = alloca i64, align 8
  %"793_0" = alloca { i1, i64 }, align 8
  %"793_1" = alloca { ptr, ptr, i64 }, align 8
  %"0322" = alloca { i1, i64 }, align 8
  %"1323" = alloca { ptr, ptr, i64 }, align 8
  %"794_0" = alloca i64, align 8
  %"0327" = alloca i64, align 8
  %"798_0" = alloca { i32, ptr }, align 8
  %"800_0" = alloca i64, align 8
  %"0332" = alloca i64, align 8
  %"802_0" = alloca i64, align 8
  %"808_0" = alloca { i1, i64 }, align 8
  %"808_1" = alloca { ptr, ptr, i64 }, align 8
  %"0340" = alloca { i1, i64 }, align 8
  %"1341" = alloca { ptr, ptr, i64 }, align 8
  %"809_0" = alloca i64, align 8
  %"0345" = alloca i64, align 8
  %"813_0" = alloca { i32, ptr }, align 8
  %"815_0" = alloca i64, align 8
  %"0350" = alloca i64, align 8
  %"817_0" = alloca i64, align 8
  %"819_0" = alloca i1, align 1
  %"791_0" = alloca i64, align 8
  %"791_1" = alloca i64, align 8
  %"791_2" = alloca i64, align 8
  %"0365" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"0367" = alloca i64, align 8
  %"1368" = alloca i64, align 8
  %"2369" = alloca i64, align 8
  %"3" = alloca i64, align 8
  %"4" = alloca i64, align 8
  %"5" = alloca i64, align 8
  %"6" = alloca { ptr, ptr, i64 }, align 8
  %"7" = alloca i64, align 8
  %"822_0" = alloca i64, align 8
  %"822_1" = alloca i64, align 8
  %"822_2" = alloca i64, align 8
  %"822_3" = alloca i64, align 8
  %"822_4" = alloca i64, align 8
  %"822_5" = alloca i64, align 8
  %"822_6" = alloca { ptr, ptr, i64 }, align 8
  %"822_7" = alloca i64, align 8
  %"824_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"0386" = alloca i64, align 8
  %"1387" = alloca i64, align 8
  %"2388" = alloca i64, align 8
  %"3389" = alloca i64, align 8
  %"4390" = alloca i64, align 8
  %"5391" = alloca i64, align 8
  %"6392" = alloca { ptr, ptr, i64 }, align 8
  %"7393" = alloca i64, align 8
  %"826_0" = alloca i64, align 8
  %"826_1" = alloca i64, align 8
  %"826_2" = alloca i64, align 8
  %"826_3" = alloca i64, align 8
  %"826_4" = alloca i64, align 8
  %"826_5" = alloca i64, align 8
  %"826_6" = alloca { ptr, ptr, i64 }, align 8
  %"826_7" = alloca i64, align 8
  %"828_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"888_0" = alloca {}, align 8
  %"878_1" = alloca { ptr, ptr, i64 }, align 8
  %"873_0" = alloca i64, align 8
  %"875_0" = alloca i64, align 8
  %"876_0" = alloca i64, align 8
  %"861_0" = alloca i64, align 8
  %"846_0" = alloca i64, align 8
  %"848_0" = alloca i64, align 8
  %"849_0" = alloca i64, align 8
  %"834_0" = alloca i64, align 8
  %"835_0" = alloca { i1, i64 }, align 8
  %"835_1" = alloca { ptr, ptr, i64 }, align 8
  %"0434" = alloca { i1, i64 }, align 8
  %"1435" = alloca { ptr, ptr, i64 }, align 8
  %"836_0" = alloca i64, align 8
  %"0439" = alloca i64, align 8
  %"840_0" = alloca { i32, ptr }, align 8
  %"842_0" = alloca i64, align 8
  %"0444" = alloca i64, align 8
  %"844_0" = alloca i64, align 8
  %"850_0" = alloca { i1, i64 }, align 8
  %"850_1" = alloca { ptr, ptr, i64 }, align 8
  %"0452" = alloca { i1, i64 }, align 8
  %"1453" = alloca { ptr, ptr, i64 }, align 8
  %"851_0" = alloca i64, align 8
  %"0457" = alloca i64, align 8
  %"855_0" = alloca { i32, ptr }, align 8
  %"857_0" = alloca i64, align 8
  %"0462" = alloca i64, align 8
  %"859_0" = alloca i64, align 8
  %"862_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0471" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"863_0" = alloca i64, align 8
  %"863_1" = alloca { ptr, ptr, i64 }, align 8
  %"0474" = alloca i64, align 8
  %"1475" = alloca { ptr, ptr, i64 }, align 8
  %"0478" = alloca i64, align 8
  %"1479" = alloca { ptr, ptr, i64 }, align 8
  %"865_0" = alloca i64, align 8
  %"865_1" = alloca { ptr, ptr, i64 }, align 8
  %"867_0" = alloca { i32, ptr }, align 8
  %"869_0" = alloca i64, align 8
  %"869_1" = alloca { ptr, ptr, i64 }, align 8
  %"0488" = alloca i64, align 8
  %"1489" = alloca { ptr, ptr, i64 }, align 8
  %"871_0" = alloca i64, align 8
  %"871_1" = alloca { ptr, ptr, i64 }, align 8
  %"877_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0500" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"878_0" = alloca i64, align 8
  %"0503" = alloca i64, align 8
  %"1504" = alloca { ptr, ptr, i64 }, align 8
  %"0507" = alloca i64, align 8
  %"1508" = alloca { ptr, ptr, i64 }, align 8
  %"880_0" = alloca i64, align 8
  %"880_1" = alloca { ptr, ptr, i64 }, align 8
  %"882_0" = alloca { i32, ptr }, align 8
  %"884_0" = alloca i64, align 8
  %"884_1" = alloca { ptr, ptr, i64 }, align 8
  %"0517" = alloca i64, align 8
  %"1518" = alloca { ptr, ptr, i64 }, align 8
  %"886_0" = alloca i64, align 8
  %"886_1" = alloca { ptr, ptr, i64 }, align 8
  %"895_0" = alloca {}, align 8
  %"900_0" = alloca {}, align 8
  %"0586" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"907_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"909_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"599_0", align 8
  store i64 6, ptr %"916_0", align 8
  store i64 1, ptr %"914_0", align 8
  store i64 0, ptr %"912_0", align 8
  %"912_01" = load i64, ptr %"912_0", align 8
  %"914_02" = load i64, ptr %"914_0", align 8
  %"916_03" = load i64, ptr %"916_0", align 8
  %"599_04" = load { ptr, ptr, i64 }, ptr %"599_0", align 8
  store i64 %"912_01", ptr %"603_0", align 8
  store i64 %"914_02", ptr %"603_1", align 8
  store i64 %"916_03", ptr %"603_2", align 8
  store { ptr, ptr, i64 } %"599_04", ptr %"603_3", align 8
  br label %1

1:                                                ; preds = %141, %entry_block
  %"603_06" = load i64, ptr %"603_0", align 8
  %"603_17" = load i64, ptr %"603_1", align 8
  %"603_28" = load i64, ptr %"603_2", align 8
  %"603_39" = load { ptr, ptr, i64 }, ptr %"603_3", align 8
  store i64 %"603_06", ptr %"603_0", align 8
  store i64 %"603_17", ptr %"603_1", align 8
  store i64 %"603_28", ptr %"603_2", align 8
  store { ptr, ptr, i64 } %"603_39", ptr %"603_3", align 8
  %"603_010" = load i64, ptr %"603_0", align 8
  %"603_211" = load i64, ptr %"603_2", align 8
  %"603_112" = load i64, ptr %"603_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"603_010", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"603_211", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"603_112", 2
  store { i64, i64, i64 } %4, ptr %"605_0", align 8
  %"605_013" = load { i64, i64, i64 }, ptr %"605_0", align 8
  store { i64, i64, i64 } %"605_013", ptr %"622_0", align 8
  br label %37

5:                                                ; preds = %83
  %"672_0125" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"672_0", align 8
  %"672_1126" = load { ptr, ptr, i64 }, ptr %"672_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"672_0125", ptr %"672_0", align 8
  store { ptr, ptr, i64 } %"672_1126", ptr %"672_1", align 8
  store i64 5, ptr %"692_0", align 8
  store {} undef, ptr %"690_0", align 1
  store i64 1, ptr %"688_0", align 8
  store i64 0, ptr %"686_0", align 8
  %"672_0127" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"672_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"672_0127", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_674_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"672_0127", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0132", align 8
  br label %cond_674_case_1

10:                                               ; preds = %31, %91
  %"695_0153" = load i64, ptr %"695_0", align 8
  %"695_1154" = load i64, ptr %"695_1", align 8
  %"695_2155" = load i64, ptr %"695_2", align 8
  %"695_3156" = load i64, ptr %"695_3", align 8
  %"695_4157" = load i64, ptr %"695_4", align 8
  %"695_5158" = load i64, ptr %"695_5", align 8
  %"695_6159" = load { ptr, ptr, i64 }, ptr %"695_6", align 8
  store i64 %"695_0153", ptr %"695_0", align 8
  store i64 %"695_1154", ptr %"695_1", align 8
  store i64 %"695_2155", ptr %"695_2", align 8
  store i64 %"695_3156", ptr %"695_3", align 8
  store i64 %"695_4157", ptr %"695_4", align 8
  store i64 %"695_5158", ptr %"695_5", align 8
  store { ptr, ptr, i64 } %"695_6159", ptr %"695_6", align 8
  %"695_3160" = load i64, ptr %"695_3", align 8
  %"695_5161" = load i64, ptr %"695_5", align 8
  %"695_4162" = load i64, ptr %"695_4", align 8
  %11 = insertvalue { i64, i64, i64 } poison, i64 %"695_3160", 0
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"695_5161", 1
  %13 = insertvalue { i64, i64, i64 } %12, i64 %"695_4162", 2
  store { i64, i64, i64 } %13, ptr %"697_0", align 8
  %"697_0163" = load { i64, i64, i64 }, ptr %"697_0", align 8
  store { i64, i64, i64 } %"697_0163", ptr %"714_0", align 8
  br label %92

14:                                               ; preds = %137
  %"763_0280" = load i64, ptr %"763_0", align 8
  %"763_1281" = load i64, ptr %"763_1", align 8
  %"763_2282" = load i64, ptr %"763_2", align 8
  %"763_3283" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"763_3", align 8
  %"763_4284" = load { ptr, ptr, i64 }, ptr %"763_4", align 8
  store i64 %"763_0280", ptr %"763_0", align 8
  store i64 %"763_1281", ptr %"763_1", align 8
  store i64 %"763_2282", ptr %"763_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"763_3283", ptr %"763_3", align 8
  store { ptr, ptr, i64 } %"763_4284", ptr %"763_4", align 8
  store {} undef, ptr %"775_0", align 1
  %"763_3285" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"763_3", align 8
  %15 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"763_3285", 0
  switch i1 %15, label %16 [
    i1 true, label %17
  ]

16:                                               ; preds = %14
  br label %cond_765_case_0

17:                                               ; preds = %14
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"763_3285", 1
  store { { i64, i64, i64 }, i64 } %18, ptr %"0286", align 8
  br label %cond_765_case_1

19:                                               ; preds = %138
  %"778_0301" = load i64, ptr %"778_0", align 8
  %"778_1302" = load i64, ptr %"778_1", align 8
  %"778_2303" = load i64, ptr %"778_2", align 8
  %"778_3304" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"778_3", align 8
  %"778_4305" = load { ptr, ptr, i64 }, ptr %"778_4", align 8
  store i64 %"778_0301", ptr %"778_0", align 8
  store i64 %"778_1302", ptr %"778_1", align 8
  store i64 %"778_2303", ptr %"778_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"778_3304", ptr %"778_3", align 8
  store { ptr, ptr, i64 } %"778_4305", ptr %"778_4", align 8
  store i64 1, ptr %"804_0", align 8
  %"778_3306" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"778_3", align 8
  %20 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"778_3306", 0
  switch i1 %20, label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %19
  br label %cond_780_case_0

22:                                               ; preds = %19
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"778_3306", 1
  store { { i64, i64, i64 }, i64 } %23, ptr %"0312", align 8
  br label %cond_780_case_1

24:                                               ; preds = %206
  %"832_0413" = load i64, ptr %"832_0", align 8
  %"832_1414" = load i64, ptr %"832_1", align 8
  %"832_2415" = load i64, ptr %"832_2", align 8
  %"832_3416" = load i64, ptr %"832_3", align 8
  %"832_4417" = load i64, ptr %"832_4", align 8
  %"832_5418" = load i64, ptr %"832_5", align 8
  %"832_6419" = load i64, ptr %"832_6", align 8
  %"832_7420" = load { ptr, ptr, i64 }, ptr %"832_7", align 8
  store i64 %"832_0413", ptr %"832_0", align 8
  store i64 %"832_1414", ptr %"832_1", align 8
  store i64 %"832_2415", ptr %"832_2", align 8
  store i64 %"832_3416", ptr %"832_3", align 8
  store i64 %"832_4417", ptr %"832_4", align 8
  store i64 %"832_5418", ptr %"832_5", align 8
  store i64 %"832_6419", ptr %"832_6", align 8
  store { ptr, ptr, i64 } %"832_7420", ptr %"832_7", align 8
  store {} undef, ptr %"888_0", align 1
  store i64 1, ptr %"873_0", align 8
  %"832_6421" = load i64, ptr %"832_6", align 8
  %"873_0422" = load i64, ptr %"873_0", align 8
  %25 = add i64 %"832_6421", %"873_0422"
  store i64 %25, ptr %"875_0", align 8
  %"875_0423" = load i64, ptr %"875_0", align 8
  store i64 %"875_0423", ptr %"876_0", align 8
  %"832_6424" = load i64, ptr %"832_6", align 8
  store i64 %"832_6424", ptr %"861_0", align 8
  store i64 1, ptr %"846_0", align 8
  %"832_6425" = load i64, ptr %"832_6", align 8
  %"846_0426" = load i64, ptr %"846_0", align 8
  %26 = add i64 %"832_6425", %"846_0426"
  store i64 %26, ptr %"848_0", align 8
  %"848_0427" = load i64, ptr %"848_0", align 8
  store i64 %"848_0427", ptr %"849_0", align 8
  %"832_6428" = load i64, ptr %"832_6", align 8
  store i64 %"832_6428", ptr %"834_0", align 8
  %"832_7429" = load { ptr, ptr, i64 }, ptr %"832_7", align 8
  %"834_0430" = load i64, ptr %"834_0", align 8
  %array_ptr431 = extractvalue { ptr, ptr, i64 } %"832_7429", 0
  %array_mask_ptr432 = extractvalue { ptr, ptr, i64 } %"832_7429", 1
  %array_offset433 = extractvalue { ptr, ptr, i64 } %"832_7429", 2
  %27 = icmp ult i64 %"834_0430", 6
  br i1 %27, label %216, label %215

28:                                               ; preds = %198
  %"893_0539" = load i64, ptr %"893_0", align 8
  %"893_1540" = load i64, ptr %"893_1", align 8
  %"893_2541" = load i64, ptr %"893_2", align 8
  %"893_3542" = load i64, ptr %"893_3", align 8
  %"893_4543" = load i64, ptr %"893_4", align 8
  %"893_5544" = load i64, ptr %"893_5", align 8
  %"893_6545" = load { ptr, ptr, i64 }, ptr %"893_6", align 8
  store i64 %"893_0539", ptr %"893_0", align 8
  store i64 %"893_1540", ptr %"893_1", align 8
  store i64 %"893_2541", ptr %"893_2", align 8
  store i64 %"893_3542", ptr %"893_3", align 8
  store i64 %"893_4543", ptr %"893_4", align 8
  store i64 %"893_5544", ptr %"893_5", align 8
  store { ptr, ptr, i64 } %"893_6545", ptr %"893_6", align 8
  store {} undef, ptr %"895_0", align 1
  %"895_0546" = load {}, ptr %"895_0", align 1
  %"893_0547" = load i64, ptr %"893_0", align 8
  %"893_1548" = load i64, ptr %"893_1", align 8
  %"893_2549" = load i64, ptr %"893_2", align 8
  %"893_3550" = load i64, ptr %"893_3", align 8
  %"893_4551" = load i64, ptr %"893_4", align 8
  %"893_5552" = load i64, ptr %"893_5", align 8
  %"893_6553" = load { ptr, ptr, i64 }, ptr %"893_6", align 8
  store {} %"895_0546", ptr %"895_0", align 1
  store i64 %"893_0547", ptr %"893_0", align 8
  store i64 %"893_1548", ptr %"893_1", align 8
  store i64 %"893_2549", ptr %"893_2", align 8
  store i64 %"893_3550", ptr %"893_3", align 8
  store i64 %"893_4551", ptr %"893_4", align 8
  store i64 %"893_5552", ptr %"893_5", align 8
  store { ptr, ptr, i64 } %"893_6553", ptr %"893_6", align 8
  %"895_0554" = load {}, ptr %"895_0", align 1
  %"893_0555" = load i64, ptr %"893_0", align 8
  %"893_1556" = load i64, ptr %"893_1", align 8
  %"893_2557" = load i64, ptr %"893_2", align 8
  %"893_3558" = load i64, ptr %"893_3", align 8
  %"893_4559" = load i64, ptr %"893_4", align 8
  %"893_5560" = load i64, ptr %"893_5", align 8
  %"893_6561" = load { ptr, ptr, i64 }, ptr %"893_6", align 8
  switch i1 false, label %29 [
  ]

29:                                               ; preds = %28
  store i64 %"893_0555", ptr %"898_0", align 8
  store i64 %"893_1556", ptr %"898_1", align 8
  store i64 %"893_2557", ptr %"898_2", align 8
  store i64 %"893_3558", ptr %"898_3", align 8
  store i64 %"893_4559", ptr %"898_4", align 8
  store i64 %"893_5560", ptr %"898_5", align 8
  store { ptr, ptr, i64 } %"893_6561", ptr %"898_6", align 8
  br label %30

30:                                               ; preds = %29, %282
  %"898_0562" = load i64, ptr %"898_0", align 8
  %"898_1563" = load i64, ptr %"898_1", align 8
  %"898_2564" = load i64, ptr %"898_2", align 8
  %"898_3565" = load i64, ptr %"898_3", align 8
  %"898_4566" = load i64, ptr %"898_4", align 8
  %"898_5567" = load i64, ptr %"898_5", align 8
  %"898_6568" = load { ptr, ptr, i64 }, ptr %"898_6", align 8
  store i64 %"898_0562", ptr %"898_0", align 8
  store i64 %"898_1563", ptr %"898_1", align 8
  store i64 %"898_2564", ptr %"898_2", align 8
  store i64 %"898_3565", ptr %"898_3", align 8
  store i64 %"898_4566", ptr %"898_4", align 8
  store i64 %"898_5567", ptr %"898_5", align 8
  store { ptr, ptr, i64 } %"898_6568", ptr %"898_6", align 8
  store {} undef, ptr %"900_0", align 1
  %"900_0569" = load {}, ptr %"900_0", align 1
  %"898_0570" = load i64, ptr %"898_0", align 8
  %"898_1571" = load i64, ptr %"898_1", align 8
  %"898_2572" = load i64, ptr %"898_2", align 8
  %"898_3573" = load i64, ptr %"898_3", align 8
  %"898_4574" = load i64, ptr %"898_4", align 8
  %"898_5575" = load i64, ptr %"898_5", align 8
  %"898_6576" = load { ptr, ptr, i64 }, ptr %"898_6", align 8
  store {} %"900_0569", ptr %"900_0", align 1
  store i64 %"898_0570", ptr %"898_0", align 8
  store i64 %"898_1571", ptr %"898_1", align 8
  store i64 %"898_2572", ptr %"898_2", align 8
  store i64 %"898_3573", ptr %"898_3", align 8
  store i64 %"898_4574", ptr %"898_4", align 8
  store i64 %"898_5575", ptr %"898_5", align 8
  store { ptr, ptr, i64 } %"898_6576", ptr %"898_6", align 8
  %"900_0577" = load {}, ptr %"900_0", align 1
  %"898_0578" = load i64, ptr %"898_0", align 8
  %"898_1579" = load i64, ptr %"898_1", align 8
  %"898_2580" = load i64, ptr %"898_2", align 8
  %"898_3581" = load i64, ptr %"898_3", align 8
  %"898_4582" = load i64, ptr %"898_4", align 8
  %"898_5583" = load i64, ptr %"898_5", align 8
  %"898_6584" = load { ptr, ptr, i64 }, ptr %"898_6", align 8
  switch i1 false, label %31 [
  ]

31:                                               ; preds = %30
  store i64 %"898_0578", ptr %"695_0", align 8
  store i64 %"898_1579", ptr %"695_1", align 8
  store i64 %"898_2580", ptr %"695_2", align 8
  store i64 %"898_3581", ptr %"695_3", align 8
  store i64 %"898_4582", ptr %"695_4", align 8
  store i64 %"898_5583", ptr %"695_5", align 8
  store { ptr, ptr, i64 } %"898_6584", ptr %"695_6", align 8
  br label %10

32:                                               ; preds = %82
  %"0123" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"05", align 8
  %"1124" = load { ptr, ptr, i64 }, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0123", ptr %"601_0", align 8
  store { ptr, ptr, i64 } %"1124", ptr %"601_1", align 8
  %"601_0585" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"601_0", align 8
  %33 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"601_0585", 0
  switch i1 %33, label %34 [
    i1 true, label %35
  ]

34:                                               ; preds = %32
  br label %cond_902_case_0

35:                                               ; preds = %32
  %36 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"601_0585", 1
  store { { i64, i64, i64 }, i64 } %36, ptr %"0586", align 8
  br label %cond_902_case_1

37:                                               ; preds = %1
  %"622_015" = load { i64, i64, i64 }, ptr %"622_0", align 8
  store { i64, i64, i64 } %"622_015", ptr %"622_0", align 8
  store i64 0, ptr %"625_0", align 8
  %"622_016" = load { i64, i64, i64 }, ptr %"622_0", align 8
  %38 = extractvalue { i64, i64, i64 } %"622_016", 0
  %39 = extractvalue { i64, i64, i64 } %"622_016", 1
  %40 = extractvalue { i64, i64, i64 } %"622_016", 2
  store i64 %38, ptr %"624_0", align 8
  store i64 %39, ptr %"624_1", align 8
  store i64 %40, ptr %"624_2", align 8
  %"624_217" = load i64, ptr %"624_2", align 8
  %"625_018" = load i64, ptr %"625_0", align 8
  %41 = icmp sge i64 %"624_217", %"625_018"
  %42 = select i1 %41, i1 true, i1 false
  store i1 %42, ptr %"627_0", align 1
  %"627_019" = load i1, ptr %"627_0", align 1
  %"624_020" = load i64, ptr %"624_0", align 8
  %"624_221" = load i64, ptr %"624_2", align 8
  %"624_122" = load i64, ptr %"624_1", align 8
  store i1 %"627_019", ptr %"627_0", align 1
  store i64 %"624_020", ptr %"624_0", align 8
  store i64 %"624_221", ptr %"624_2", align 8
  store i64 %"624_122", ptr %"624_1", align 8
  %"627_023" = load i1, ptr %"627_0", align 1
  %"624_024" = load i64, ptr %"624_0", align 8
  %"624_225" = load i64, ptr %"624_2", align 8
  %"624_126" = load i64, ptr %"624_1", align 8
  switch i1 %"627_023", label %43 [
    i1 true, label %44
  ]

43:                                               ; preds = %37
  store i64 %"624_024", ptr %"636_0", align 8
  store i64 %"624_225", ptr %"636_1", align 8
  store i64 %"624_126", ptr %"636_2", align 8
  br label %49

44:                                               ; preds = %37
  store i64 %"624_024", ptr %"630_0", align 8
  store i64 %"624_225", ptr %"630_1", align 8
  store i64 %"624_126", ptr %"630_2", align 8
  br label %45

45:                                               ; preds = %44
  %"630_028" = load i64, ptr %"630_0", align 8
  %"630_129" = load i64, ptr %"630_1", align 8
  %"630_230" = load i64, ptr %"630_2", align 8
  store i64 %"630_028", ptr %"630_0", align 8
  store i64 %"630_129", ptr %"630_1", align 8
  store i64 %"630_230", ptr %"630_2", align 8
  store {} undef, ptr %"633_0", align 1
  %"630_031" = load i64, ptr %"630_0", align 8
  %"630_232" = load i64, ptr %"630_2", align 8
  %46 = icmp sge i64 %"630_031", %"630_232"
  %47 = select i1 %46, i1 true, i1 false
  store i1 %47, ptr %"632_0", align 1
  %"633_033" = load {}, ptr %"633_0", align 1
  %"632_034" = load i1, ptr %"632_0", align 1
  %"630_035" = load i64, ptr %"630_0", align 8
  %"630_136" = load i64, ptr %"630_1", align 8
  %"630_237" = load i64, ptr %"630_2", align 8
  store {} %"633_033", ptr %"633_0", align 1
  store i1 %"632_034", ptr %"632_0", align 1
  store i64 %"630_035", ptr %"630_0", align 8
  store i64 %"630_136", ptr %"630_1", align 8
  store i64 %"630_237", ptr %"630_2", align 8
  %"633_038" = load {}, ptr %"633_0", align 1
  %"632_039" = load i1, ptr %"632_0", align 1
  %"630_040" = load i64, ptr %"630_0", align 8
  %"630_141" = load i64, ptr %"630_1", align 8
  %"630_242" = load i64, ptr %"630_2", align 8
  switch i1 false, label %48 [
  ]

48:                                               ; preds = %45
  store i1 %"632_039", ptr %"642_0", align 1
  store i64 %"630_040", ptr %"642_1", align 8
  store i64 %"630_141", ptr %"642_2", align 8
  store i64 %"630_242", ptr %"642_3", align 8
  br label %53

49:                                               ; preds = %43
  %"636_043" = load i64, ptr %"636_0", align 8
  %"636_144" = load i64, ptr %"636_1", align 8
  %"636_245" = load i64, ptr %"636_2", align 8
  store i64 %"636_043", ptr %"636_0", align 8
  store i64 %"636_144", ptr %"636_1", align 8
  store i64 %"636_245", ptr %"636_2", align 8
  store {} undef, ptr %"639_0", align 1
  %"636_046" = load i64, ptr %"636_0", align 8
  %"636_247" = load i64, ptr %"636_2", align 8
  %50 = icmp sle i64 %"636_046", %"636_247"
  %51 = select i1 %50, i1 true, i1 false
  store i1 %51, ptr %"638_0", align 1
  %"639_048" = load {}, ptr %"639_0", align 1
  %"638_049" = load i1, ptr %"638_0", align 1
  %"636_050" = load i64, ptr %"636_0", align 8
  %"636_151" = load i64, ptr %"636_1", align 8
  %"636_252" = load i64, ptr %"636_2", align 8
  store {} %"639_048", ptr %"639_0", align 1
  store i1 %"638_049", ptr %"638_0", align 1
  store i64 %"636_050", ptr %"636_0", align 8
  store i64 %"636_151", ptr %"636_1", align 8
  store i64 %"636_252", ptr %"636_2", align 8
  %"639_053" = load {}, ptr %"639_0", align 1
  %"638_054" = load i1, ptr %"638_0", align 1
  %"636_055" = load i64, ptr %"636_0", align 8
  %"636_156" = load i64, ptr %"636_1", align 8
  %"636_257" = load i64, ptr %"636_2", align 8
  switch i1 false, label %52 [
  ]

52:                                               ; preds = %49
  store i1 %"638_054", ptr %"642_0", align 1
  store i64 %"636_055", ptr %"642_1", align 8
  store i64 %"636_156", ptr %"642_2", align 8
  store i64 %"636_257", ptr %"642_3", align 8
  br label %53

53:                                               ; preds = %52, %48
  %"642_058" = load i1, ptr %"642_0", align 1
  %"642_159" = load i64, ptr %"642_1", align 8
  %"642_260" = load i64, ptr %"642_2", align 8
  %"642_361" = load i64, ptr %"642_3", align 8
  store i1 %"642_058", ptr %"642_0", align 1
  store i64 %"642_159", ptr %"642_1", align 8
  store i64 %"642_260", ptr %"642_2", align 8
  store i64 %"642_361", ptr %"642_3", align 8
  %"642_062" = load i1, ptr %"642_0", align 1
  %"642_163" = load i64, ptr %"642_1", align 8
  %"642_264" = load i64, ptr %"642_2", align 8
  %"642_365" = load i64, ptr %"642_3", align 8
  switch i1 %"642_062", label %54 [
    i1 true, label %55
  ]

54:                                               ; preds = %53
  store i64 %"642_163", ptr %"068", align 8
  store i64 %"642_264", ptr %"169", align 8
  store i64 %"642_365", ptr %"2", align 8
  br label %cond_644_case_0

55:                                               ; preds = %53
  store i64 %"642_163", ptr %"077", align 8
  store i64 %"642_264", ptr %"178", align 8
  store i64 %"642_365", ptr %"279", align 8
  br label %cond_644_case_1

56:                                               ; preds = %80
  store {} undef, ptr %"659_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"657_0", align 8
  %"659_086" = load {}, ptr %"659_0", align 1
  %"657_087" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"657_0", align 8
  store {} %"659_086", ptr %"659_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"657_087", ptr %"657_0", align 8
  %"659_088" = load {}, ptr %"659_0", align 1
  %"657_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"657_0", align 8
  switch i1 false, label %57 [
  ]

57:                                               ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } %"657_089", ptr %"014", align 8
  br label %67

58:                                               ; preds = %76
  %"662_090" = load i64, ptr %"662_0", align 8
  %"662_191" = load i64, ptr %"662_1", align 8
  %"662_292" = load i64, ptr %"662_2", align 8
  store i64 %"662_090", ptr %"662_0", align 8
  store i64 %"662_191", ptr %"662_1", align 8
  store i64 %"662_292", ptr %"662_2", align 8
  store {} undef, ptr %"668_0", align 1
  %"662_093" = load i64, ptr %"662_0", align 8
  %"662_194" = load i64, ptr %"662_1", align 8
  %59 = add i64 %"662_093", %"662_194"
  store i64 %59, ptr %"664_0", align 8
  %"664_095" = load i64, ptr %"664_0", align 8
  %"662_296" = load i64, ptr %"662_2", align 8
  %"662_197" = load i64, ptr %"662_1", align 8
  %60 = insertvalue { i64, i64, i64 } poison, i64 %"664_095", 0
  %61 = insertvalue { i64, i64, i64 } %60, i64 %"662_296", 1
  %62 = insertvalue { i64, i64, i64 } %61, i64 %"662_197", 2
  store { i64, i64, i64 } %62, ptr %"665_0", align 8
  %"662_098" = load i64, ptr %"662_0", align 8
  %"665_099" = load { i64, i64, i64 }, ptr %"665_0", align 8
  %63 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"662_098", 1
  %64 = insertvalue { { i64, i64, i64 }, i64 } %63, { i64, i64, i64 } %"665_099", 0
  store { { i64, i64, i64 }, i64 } %64, ptr %"666_0", align 8
  %"666_0100" = load { { i64, i64, i64 }, i64 }, ptr %"666_0", align 8
  %65 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"666_0100", 1
  store { i1, { { i64, i64, i64 }, i64 } } %65, ptr %"667_0", align 8
  %"668_0101" = load {}, ptr %"668_0", align 1
  %"667_0102" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"667_0", align 8
  store {} %"668_0101", ptr %"668_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"667_0102", ptr %"667_0", align 8
  %"668_0103" = load {}, ptr %"668_0", align 1
  %"667_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"667_0", align 8
  switch i1 false, label %66 [
  ]

66:                                               ; preds = %58
  store { i1, { { i64, i64, i64 }, i64 } } %"667_0104", ptr %"014", align 8
  br label %67

67:                                               ; preds = %66, %57
  %"027" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"014", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"027", ptr %"620_0", align 8
  %"620_0105" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"620_0", align 8
  %68 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"620_0105", 0
  switch i1 %68, label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %67
  br label %cond_606_case_0

70:                                               ; preds = %67
  %71 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"620_0105", 1
  store { { i64, i64, i64 }, i64 } %71, ptr %"0112", align 8
  br label %cond_606_case_1

cond_644_case_0:                                  ; preds = %54
  %"070" = load i64, ptr %"068", align 8
  %"171" = load i64, ptr %"169", align 8
  %"272" = load i64, ptr %"2", align 8
  store i64 %"070", ptr %"646_0", align 8
  store i64 %"171", ptr %"646_1", align 8
  store i64 %"272", ptr %"646_2", align 8
  %"646_073" = load i64, ptr %"646_0", align 8
  %"646_174" = load i64, ptr %"646_1", align 8
  %"646_275" = load i64, ptr %"646_2", align 8
  %72 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"646_073", 1
  %73 = insertvalue { i1, i64, i64, i64 } %72, i64 %"646_174", 2
  %74 = insertvalue { i1, i64, i64, i64 } %73, i64 %"646_275", 3
  store { i1, i64, i64, i64 } %74, ptr %"648_0", align 8
  %"648_076" = load { i1, i64, i64, i64 }, ptr %"648_0", align 8
  store { i1, i64, i64, i64 } %"648_076", ptr %"066", align 8
  br label %cond_exit_644

cond_644_case_1:                                  ; preds = %55
  %"080" = load i64, ptr %"077", align 8
  %"181" = load i64, ptr %"178", align 8
  %"282" = load i64, ptr %"279", align 8
  store i64 %"080", ptr %"650_0", align 8
  store i64 %"181", ptr %"650_1", align 8
  store i64 %"282", ptr %"650_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"652_0", align 8
  %"652_083" = load { i1, i64, i64, i64 }, ptr %"652_0", align 8
  store { i1, i64, i64, i64 } %"652_083", ptr %"066", align 8
  br label %cond_exit_644

cond_exit_644:                                    ; preds = %cond_644_case_1, %cond_644_case_0
  %"067" = load { i1, i64, i64, i64 }, ptr %"066", align 8
  store { i1, i64, i64, i64 } %"067", ptr %"644_0", align 8
  %"644_084" = load { i1, i64, i64, i64 }, ptr %"644_0", align 8
  store { i1, i64, i64, i64 } %"644_084", ptr %"644_0", align 8
  %"644_085" = load { i1, i64, i64, i64 }, ptr %"644_0", align 8
  %75 = extractvalue { i1, i64, i64, i64 } %"644_085", 0
  switch i1 %75, label %76 [
    i1 true, label %80
  ]

76:                                               ; preds = %cond_exit_644
  %77 = extractvalue { i1, i64, i64, i64 } %"644_085", 1
  %78 = extractvalue { i1, i64, i64, i64 } %"644_085", 2
  %79 = extractvalue { i1, i64, i64, i64 } %"644_085", 3
  store i64 %77, ptr %"662_0", align 8
  store i64 %78, ptr %"662_1", align 8
  store i64 %79, ptr %"662_2", align 8
  br label %58

80:                                               ; preds = %cond_exit_644
  br label %56

cond_606_case_0:                                  ; preds = %69
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"612_0", align 8
  store i1 false, ptr %"610_0", align 1
  %"610_0110" = load i1, ptr %"610_0", align 1
  %"612_0111" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"612_0", align 8
  store i1 %"610_0110", ptr %"0106", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"612_0111", ptr %"1107", align 8
  br label %cond_exit_606

cond_606_case_1:                                  ; preds = %70
  %"0113" = load { { i64, i64, i64 }, i64 }, ptr %"0112", align 8
  store { { i64, i64, i64 }, i64 } %"0113", ptr %"615_0", align 8
  %"615_0114" = load { { i64, i64, i64 }, i64 }, ptr %"615_0", align 8
  %81 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"615_0114", 1
  store { i1, { { i64, i64, i64 }, i64 } } %81, ptr %"619_0", align 8
  store i1 true, ptr %"617_0", align 1
  %"617_0115" = load i1, ptr %"617_0", align 1
  %"619_0116" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"619_0", align 8
  store i1 %"617_0115", ptr %"0106", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"619_0116", ptr %"1107", align 8
  br label %cond_exit_606

cond_exit_606:                                    ; preds = %cond_606_case_1, %cond_606_case_0
  %"0108" = load i1, ptr %"0106", align 1
  %"1109" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1107", align 8
  store i1 %"0108", ptr %"606_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1109", ptr %"606_1", align 8
  %"606_0117" = load i1, ptr %"606_0", align 1
  %"606_1118" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"606_1", align 8
  %"603_3119" = load { ptr, ptr, i64 }, ptr %"603_3", align 8
  store i1 %"606_0117", ptr %"606_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"606_1118", ptr %"606_1", align 8
  store { ptr, ptr, i64 } %"603_3119", ptr %"603_3", align 8
  %"606_0120" = load i1, ptr %"606_0", align 1
  %"606_1121" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"606_1", align 8
  %"603_3122" = load { ptr, ptr, i64 }, ptr %"603_3", align 8
  switch i1 %"606_0120", label %82 [
    i1 true, label %83
  ]

82:                                               ; preds = %cond_exit_606
  store { i1, { { i64, i64, i64 }, i64 } } %"606_1121", ptr %"05", align 8
  store { ptr, ptr, i64 } %"603_3122", ptr %"1", align 8
  br label %32

83:                                               ; preds = %cond_exit_606
  store { i1, { { i64, i64, i64 }, i64 } } %"606_1121", ptr %"672_0", align 8
  store { ptr, ptr, i64 } %"603_3122", ptr %"672_1", align 8
  br label %5

cond_674_case_0:                                  ; preds = %7
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"678_0", align 8
  %"678_0130" = load { i32, ptr }, ptr %"678_0", align 8
  %84 = extractvalue { i32, ptr } %"678_0130", 0
  %shift_code = add i32 %84, 1000
  %85 = extractvalue { i32, ptr } %"678_0130", 1
  call void @panic(i32 %shift_code, ptr %85)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"680_0", align 8
  %"680_0131" = load { { i64, i64, i64 }, i64 }, ptr %"680_0", align 8
  store { { i64, i64, i64 }, i64 } %"680_0131", ptr %"0128", align 8
  br label %cond_exit_674

cond_674_case_1:                                  ; preds = %8
  %"0133" = load { { i64, i64, i64 }, i64 }, ptr %"0132", align 8
  store { { i64, i64, i64 }, i64 } %"0133", ptr %"682_0", align 8
  %"682_0134" = load { { i64, i64, i64 }, i64 }, ptr %"682_0", align 8
  store { { i64, i64, i64 }, i64 } %"682_0134", ptr %"0128", align 8
  br label %cond_exit_674

cond_exit_674:                                    ; preds = %cond_674_case_1, %cond_674_case_0
  %"0129" = load { { i64, i64, i64 }, i64 }, ptr %"0128", align 8
  store { { i64, i64, i64 }, i64 } %"0129", ptr %"674_0", align 8
  %"674_0135" = load { { i64, i64, i64 }, i64 }, ptr %"674_0", align 8
  %86 = extractvalue { { i64, i64, i64 }, i64 } %"674_0135", 1
  %87 = extractvalue { { i64, i64, i64 }, i64 } %"674_0135", 0
  store i64 %86, ptr %"684_0", align 8
  store { i64, i64, i64 } %87, ptr %"684_1", align 8
  %"684_1136" = load { i64, i64, i64 }, ptr %"684_1", align 8
  %88 = extractvalue { i64, i64, i64 } %"684_1136", 0
  %89 = extractvalue { i64, i64, i64 } %"684_1136", 1
  %90 = extractvalue { i64, i64, i64 } %"684_1136", 2
  store i64 %88, ptr %"685_0", align 8
  store i64 %89, ptr %"685_1", align 8
  store i64 %90, ptr %"685_2", align 8
  %"690_0137" = load {}, ptr %"690_0", align 1
  %"685_0138" = load i64, ptr %"685_0", align 8
  %"685_2139" = load i64, ptr %"685_2", align 8
  %"685_1140" = load i64, ptr %"685_1", align 8
  %"686_0141" = load i64, ptr %"686_0", align 8
  %"688_0142" = load i64, ptr %"688_0", align 8
  %"692_0143" = load i64, ptr %"692_0", align 8
  %"672_1144" = load { ptr, ptr, i64 }, ptr %"672_1", align 8
  store {} %"690_0137", ptr %"690_0", align 1
  store i64 %"685_0138", ptr %"685_0", align 8
  store i64 %"685_2139", ptr %"685_2", align 8
  store i64 %"685_1140", ptr %"685_1", align 8
  store i64 %"686_0141", ptr %"686_0", align 8
  store i64 %"688_0142", ptr %"688_0", align 8
  store i64 %"692_0143", ptr %"692_0", align 8
  store { ptr, ptr, i64 } %"672_1144", ptr %"672_1", align 8
  %"690_0145" = load {}, ptr %"690_0", align 1
  %"685_0146" = load i64, ptr %"685_0", align 8
  %"685_2147" = load i64, ptr %"685_2", align 8
  %"685_1148" = load i64, ptr %"685_1", align 8
  %"686_0149" = load i64, ptr %"686_0", align 8
  %"688_0150" = load i64, ptr %"688_0", align 8
  %"692_0151" = load i64, ptr %"692_0", align 8
  %"672_1152" = load { ptr, ptr, i64 }, ptr %"672_1", align 8
  switch i1 false, label %91 [
  ]

91:                                               ; preds = %cond_exit_674
  store i64 %"685_0146", ptr %"695_0", align 8
  store i64 %"685_2147", ptr %"695_1", align 8
  store i64 %"685_1148", ptr %"695_2", align 8
  store i64 %"686_0149", ptr %"695_3", align 8
  store i64 %"688_0150", ptr %"695_4", align 8
  store i64 %"692_0151", ptr %"695_5", align 8
  store { ptr, ptr, i64 } %"672_1152", ptr %"695_6", align 8
  br label %10

92:                                               ; preds = %10
  %"714_0165" = load { i64, i64, i64 }, ptr %"714_0", align 8
  store { i64, i64, i64 } %"714_0165", ptr %"714_0", align 8
  store i64 0, ptr %"717_0", align 8
  %"714_0166" = load { i64, i64, i64 }, ptr %"714_0", align 8
  %93 = extractvalue { i64, i64, i64 } %"714_0166", 0
  %94 = extractvalue { i64, i64, i64 } %"714_0166", 1
  %95 = extractvalue { i64, i64, i64 } %"714_0166", 2
  store i64 %93, ptr %"716_0", align 8
  store i64 %94, ptr %"716_1", align 8
  store i64 %95, ptr %"716_2", align 8
  %"716_2167" = load i64, ptr %"716_2", align 8
  %"717_0168" = load i64, ptr %"717_0", align 8
  %96 = icmp sge i64 %"716_2167", %"717_0168"
  %97 = select i1 %96, i1 true, i1 false
  store i1 %97, ptr %"719_0", align 1
  %"719_0169" = load i1, ptr %"719_0", align 1
  %"716_0170" = load i64, ptr %"716_0", align 8
  %"716_2171" = load i64, ptr %"716_2", align 8
  %"716_1172" = load i64, ptr %"716_1", align 8
  store i1 %"719_0169", ptr %"719_0", align 1
  store i64 %"716_0170", ptr %"716_0", align 8
  store i64 %"716_2171", ptr %"716_2", align 8
  store i64 %"716_1172", ptr %"716_1", align 8
  %"719_0173" = load i1, ptr %"719_0", align 1
  %"716_0174" = load i64, ptr %"716_0", align 8
  %"716_2175" = load i64, ptr %"716_2", align 8
  %"716_1176" = load i64, ptr %"716_1", align 8
  switch i1 %"719_0173", label %98 [
    i1 true, label %99
  ]

98:                                               ; preds = %92
  store i64 %"716_0174", ptr %"728_0", align 8
  store i64 %"716_2175", ptr %"728_1", align 8
  store i64 %"716_1176", ptr %"728_2", align 8
  br label %104

99:                                               ; preds = %92
  store i64 %"716_0174", ptr %"722_0", align 8
  store i64 %"716_2175", ptr %"722_1", align 8
  store i64 %"716_1176", ptr %"722_2", align 8
  br label %100

100:                                              ; preds = %99
  %"722_0178" = load i64, ptr %"722_0", align 8
  %"722_1179" = load i64, ptr %"722_1", align 8
  %"722_2180" = load i64, ptr %"722_2", align 8
  store i64 %"722_0178", ptr %"722_0", align 8
  store i64 %"722_1179", ptr %"722_1", align 8
  store i64 %"722_2180", ptr %"722_2", align 8
  store {} undef, ptr %"725_0", align 1
  %"722_0181" = load i64, ptr %"722_0", align 8
  %"722_2182" = load i64, ptr %"722_2", align 8
  %101 = icmp sge i64 %"722_0181", %"722_2182"
  %102 = select i1 %101, i1 true, i1 false
  store i1 %102, ptr %"724_0", align 1
  %"725_0183" = load {}, ptr %"725_0", align 1
  %"724_0184" = load i1, ptr %"724_0", align 1
  %"722_0185" = load i64, ptr %"722_0", align 8
  %"722_1186" = load i64, ptr %"722_1", align 8
  %"722_2187" = load i64, ptr %"722_2", align 8
  store {} %"725_0183", ptr %"725_0", align 1
  store i1 %"724_0184", ptr %"724_0", align 1
  store i64 %"722_0185", ptr %"722_0", align 8
  store i64 %"722_1186", ptr %"722_1", align 8
  store i64 %"722_2187", ptr %"722_2", align 8
  %"725_0188" = load {}, ptr %"725_0", align 1
  %"724_0189" = load i1, ptr %"724_0", align 1
  %"722_0190" = load i64, ptr %"722_0", align 8
  %"722_1191" = load i64, ptr %"722_1", align 8
  %"722_2192" = load i64, ptr %"722_2", align 8
  switch i1 false, label %103 [
  ]

103:                                              ; preds = %100
  store i1 %"724_0189", ptr %"734_0", align 1
  store i64 %"722_0190", ptr %"734_1", align 8
  store i64 %"722_1191", ptr %"734_2", align 8
  store i64 %"722_2192", ptr %"734_3", align 8
  br label %108

104:                                              ; preds = %98
  %"728_0193" = load i64, ptr %"728_0", align 8
  %"728_1194" = load i64, ptr %"728_1", align 8
  %"728_2195" = load i64, ptr %"728_2", align 8
  store i64 %"728_0193", ptr %"728_0", align 8
  store i64 %"728_1194", ptr %"728_1", align 8
  store i64 %"728_2195", ptr %"728_2", align 8
  store {} undef, ptr %"731_0", align 1
  %"728_0196" = load i64, ptr %"728_0", align 8
  %"728_2197" = load i64, ptr %"728_2", align 8
  %105 = icmp sle i64 %"728_0196", %"728_2197"
  %106 = select i1 %105, i1 true, i1 false
  store i1 %106, ptr %"730_0", align 1
  %"731_0198" = load {}, ptr %"731_0", align 1
  %"730_0199" = load i1, ptr %"730_0", align 1
  %"728_0200" = load i64, ptr %"728_0", align 8
  %"728_1201" = load i64, ptr %"728_1", align 8
  %"728_2202" = load i64, ptr %"728_2", align 8
  store {} %"731_0198", ptr %"731_0", align 1
  store i1 %"730_0199", ptr %"730_0", align 1
  store i64 %"728_0200", ptr %"728_0", align 8
  store i64 %"728_1201", ptr %"728_1", align 8
  store i64 %"728_2202", ptr %"728_2", align 8
  %"731_0203" = load {}, ptr %"731_0", align 1
  %"730_0204" = load i1, ptr %"730_0", align 1
  %"728_0205" = load i64, ptr %"728_0", align 8
  %"728_1206" = load i64, ptr %"728_1", align 8
  %"728_2207" = load i64, ptr %"728_2", align 8
  switch i1 false, label %107 [
  ]

107:                                              ; preds = %104
  store i1 %"730_0204", ptr %"734_0", align 1
  store i64 %"728_0205", ptr %"734_1", align 8
  store i64 %"728_1206", ptr %"734_2", align 8
  store i64 %"728_2207", ptr %"734_3", align 8
  br label %108

108:                                              ; preds = %107, %103
  %"734_0208" = load i1, ptr %"734_0", align 1
  %"734_1209" = load i64, ptr %"734_1", align 8
  %"734_2210" = load i64, ptr %"734_2", align 8
  %"734_3211" = load i64, ptr %"734_3", align 8
  store i1 %"734_0208", ptr %"734_0", align 1
  store i64 %"734_1209", ptr %"734_1", align 8
  store i64 %"734_2210", ptr %"734_2", align 8
  store i64 %"734_3211", ptr %"734_3", align 8
  %"734_0212" = load i1, ptr %"734_0", align 1
  %"734_1213" = load i64, ptr %"734_1", align 8
  %"734_2214" = load i64, ptr %"734_2", align 8
  %"734_3215" = load i64, ptr %"734_3", align 8
  switch i1 %"734_0212", label %109 [
    i1 true, label %110
  ]

109:                                              ; preds = %108
  store i64 %"734_1213", ptr %"0218", align 8
  store i64 %"734_2214", ptr %"1219", align 8
  store i64 %"734_3215", ptr %"2220", align 8
  br label %cond_736_case_0

110:                                              ; preds = %108
  store i64 %"734_1213", ptr %"0228", align 8
  store i64 %"734_2214", ptr %"1229", align 8
  store i64 %"734_3215", ptr %"2230", align 8
  br label %cond_736_case_1

111:                                              ; preds = %135
  store {} undef, ptr %"751_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"749_0", align 8
  %"751_0237" = load {}, ptr %"751_0", align 1
  %"749_0238" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"749_0", align 8
  store {} %"751_0237", ptr %"751_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"749_0238", ptr %"749_0", align 8
  %"751_0239" = load {}, ptr %"751_0", align 1
  %"749_0240" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"749_0", align 8
  switch i1 false, label %112 [
  ]

112:                                              ; preds = %111
  store { i1, { { i64, i64, i64 }, i64 } } %"749_0240", ptr %"0164", align 8
  br label %122

113:                                              ; preds = %131
  %"754_0241" = load i64, ptr %"754_0", align 8
  %"754_1242" = load i64, ptr %"754_1", align 8
  %"754_2243" = load i64, ptr %"754_2", align 8
  store i64 %"754_0241", ptr %"754_0", align 8
  store i64 %"754_1242", ptr %"754_1", align 8
  store i64 %"754_2243", ptr %"754_2", align 8
  store {} undef, ptr %"760_0", align 1
  %"754_0244" = load i64, ptr %"754_0", align 8
  %"754_1245" = load i64, ptr %"754_1", align 8
  %114 = add i64 %"754_0244", %"754_1245"
  store i64 %114, ptr %"756_0", align 8
  %"756_0246" = load i64, ptr %"756_0", align 8
  %"754_2247" = load i64, ptr %"754_2", align 8
  %"754_1248" = load i64, ptr %"754_1", align 8
  %115 = insertvalue { i64, i64, i64 } poison, i64 %"756_0246", 0
  %116 = insertvalue { i64, i64, i64 } %115, i64 %"754_2247", 1
  %117 = insertvalue { i64, i64, i64 } %116, i64 %"754_1248", 2
  store { i64, i64, i64 } %117, ptr %"757_0", align 8
  %"754_0249" = load i64, ptr %"754_0", align 8
  %"757_0250" = load { i64, i64, i64 }, ptr %"757_0", align 8
  %118 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"754_0249", 1
  %119 = insertvalue { { i64, i64, i64 }, i64 } %118, { i64, i64, i64 } %"757_0250", 0
  store { { i64, i64, i64 }, i64 } %119, ptr %"758_0", align 8
  %"758_0251" = load { { i64, i64, i64 }, i64 }, ptr %"758_0", align 8
  %120 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"758_0251", 1
  store { i1, { { i64, i64, i64 }, i64 } } %120, ptr %"759_0", align 8
  %"760_0252" = load {}, ptr %"760_0", align 1
  %"759_0253" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"759_0", align 8
  store {} %"760_0252", ptr %"760_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"759_0253", ptr %"759_0", align 8
  %"760_0254" = load {}, ptr %"760_0", align 1
  %"759_0255" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"759_0", align 8
  switch i1 false, label %121 [
  ]

121:                                              ; preds = %113
  store { i1, { { i64, i64, i64 }, i64 } } %"759_0255", ptr %"0164", align 8
  br label %122

122:                                              ; preds = %121, %112
  %"0177" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0164", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0177", ptr %"712_0", align 8
  %"712_0256" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"712_0", align 8
  %123 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"712_0256", 0
  switch i1 %123, label %124 [
    i1 true, label %125
  ]

124:                                              ; preds = %122
  br label %cond_698_case_0

125:                                              ; preds = %122
  %126 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"712_0256", 1
  store { { i64, i64, i64 }, i64 } %126, ptr %"0263", align 8
  br label %cond_698_case_1

cond_736_case_0:                                  ; preds = %109
  %"0221" = load i64, ptr %"0218", align 8
  %"1222" = load i64, ptr %"1219", align 8
  %"2223" = load i64, ptr %"2220", align 8
  store i64 %"0221", ptr %"738_0", align 8
  store i64 %"1222", ptr %"738_1", align 8
  store i64 %"2223", ptr %"738_2", align 8
  %"738_0224" = load i64, ptr %"738_0", align 8
  %"738_1225" = load i64, ptr %"738_1", align 8
  %"738_2226" = load i64, ptr %"738_2", align 8
  %127 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"738_0224", 1
  %128 = insertvalue { i1, i64, i64, i64 } %127, i64 %"738_1225", 2
  %129 = insertvalue { i1, i64, i64, i64 } %128, i64 %"738_2226", 3
  store { i1, i64, i64, i64 } %129, ptr %"740_0", align 8
  %"740_0227" = load { i1, i64, i64, i64 }, ptr %"740_0", align 8
  store { i1, i64, i64, i64 } %"740_0227", ptr %"0216", align 8
  br label %cond_exit_736

cond_736_case_1:                                  ; preds = %110
  %"0231" = load i64, ptr %"0228", align 8
  %"1232" = load i64, ptr %"1229", align 8
  %"2233" = load i64, ptr %"2230", align 8
  store i64 %"0231", ptr %"742_0", align 8
  store i64 %"1232", ptr %"742_1", align 8
  store i64 %"2233", ptr %"742_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"744_0", align 8
  %"744_0234" = load { i1, i64, i64, i64 }, ptr %"744_0", align 8
  store { i1, i64, i64, i64 } %"744_0234", ptr %"0216", align 8
  br label %cond_exit_736

cond_exit_736:                                    ; preds = %cond_736_case_1, %cond_736_case_0
  %"0217" = load { i1, i64, i64, i64 }, ptr %"0216", align 8
  store { i1, i64, i64, i64 } %"0217", ptr %"736_0", align 8
  %"736_0235" = load { i1, i64, i64, i64 }, ptr %"736_0", align 8
  store { i1, i64, i64, i64 } %"736_0235", ptr %"736_0", align 8
  %"736_0236" = load { i1, i64, i64, i64 }, ptr %"736_0", align 8
  %130 = extractvalue { i1, i64, i64, i64 } %"736_0236", 0
  switch i1 %130, label %131 [
    i1 true, label %135
  ]

131:                                              ; preds = %cond_exit_736
  %132 = extractvalue { i1, i64, i64, i64 } %"736_0236", 1
  %133 = extractvalue { i1, i64, i64, i64 } %"736_0236", 2
  %134 = extractvalue { i1, i64, i64, i64 } %"736_0236", 3
  store i64 %132, ptr %"754_0", align 8
  store i64 %133, ptr %"754_1", align 8
  store i64 %134, ptr %"754_2", align 8
  br label %113

135:                                              ; preds = %cond_exit_736
  br label %111

cond_698_case_0:                                  ; preds = %124
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"704_0", align 8
  store i1 false, ptr %"702_0", align 1
  %"702_0261" = load i1, ptr %"702_0", align 1
  %"704_0262" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"704_0", align 8
  store i1 %"702_0261", ptr %"0257", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"704_0262", ptr %"1258", align 8
  br label %cond_exit_698

cond_698_case_1:                                  ; preds = %125
  %"0264" = load { { i64, i64, i64 }, i64 }, ptr %"0263", align 8
  store { { i64, i64, i64 }, i64 } %"0264", ptr %"707_0", align 8
  %"707_0265" = load { { i64, i64, i64 }, i64 }, ptr %"707_0", align 8
  %136 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"707_0265", 1
  store { i1, { { i64, i64, i64 }, i64 } } %136, ptr %"711_0", align 8
  store i1 true, ptr %"709_0", align 1
  %"709_0266" = load i1, ptr %"709_0", align 1
  %"711_0267" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"711_0", align 8
  store i1 %"709_0266", ptr %"0257", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"711_0267", ptr %"1258", align 8
  br label %cond_exit_698

cond_exit_698:                                    ; preds = %cond_698_case_1, %cond_698_case_0
  %"0259" = load i1, ptr %"0257", align 1
  %"1260" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1258", align 8
  store i1 %"0259", ptr %"698_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1260", ptr %"698_1", align 8
  %"698_0268" = load i1, ptr %"698_0", align 1
  %"695_0269" = load i64, ptr %"695_0", align 8
  %"695_1270" = load i64, ptr %"695_1", align 8
  %"695_2271" = load i64, ptr %"695_2", align 8
  %"698_1272" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"698_1", align 8
  %"695_6273" = load { ptr, ptr, i64 }, ptr %"695_6", align 8
  store i1 %"698_0268", ptr %"698_0", align 1
  store i64 %"695_0269", ptr %"695_0", align 8
  store i64 %"695_1270", ptr %"695_1", align 8
  store i64 %"695_2271", ptr %"695_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"698_1272", ptr %"698_1", align 8
  store { ptr, ptr, i64 } %"695_6273", ptr %"695_6", align 8
  %"698_0274" = load i1, ptr %"698_0", align 1
  %"695_0275" = load i64, ptr %"695_0", align 8
  %"695_1276" = load i64, ptr %"695_1", align 8
  %"695_2277" = load i64, ptr %"695_2", align 8
  %"698_1278" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"698_1", align 8
  %"695_6279" = load { ptr, ptr, i64 }, ptr %"695_6", align 8
  switch i1 %"698_0274", label %137 [
    i1 true, label %138
  ]

137:                                              ; preds = %cond_exit_698
  store i64 %"695_0275", ptr %"763_0", align 8
  store i64 %"695_1276", ptr %"763_1", align 8
  store i64 %"695_2277", ptr %"763_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"698_1278", ptr %"763_3", align 8
  store { ptr, ptr, i64 } %"695_6279", ptr %"763_4", align 8
  br label %14

138:                                              ; preds = %cond_exit_698
  store i64 %"695_0275", ptr %"778_0", align 8
  store i64 %"695_1276", ptr %"778_1", align 8
  store i64 %"695_2277", ptr %"778_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"698_1278", ptr %"778_3", align 8
  store { ptr, ptr, i64 } %"695_6279", ptr %"778_4", align 8
  br label %19

cond_765_case_0:                                  ; preds = %16
  br label %cond_exit_765

cond_765_case_1:                                  ; preds = %17
  %"0287" = load { { i64, i64, i64 }, i64 }, ptr %"0286", align 8
  store { { i64, i64, i64 }, i64 } %"0287", ptr %"770_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"772_0", align 8
  %"772_0288" = load { i32, ptr }, ptr %"772_0", align 8
  %"770_0289" = load { { i64, i64, i64 }, i64 }, ptr %"770_0", align 8
  %139 = extractvalue { i32, ptr } %"772_0288", 0
  %shift_code290 = add i32 %139, 1000
  %140 = extractvalue { i32, ptr } %"772_0288", 1
  call void @panic(i32 %shift_code290, ptr %140)
  br label %cond_exit_765

cond_exit_765:                                    ; preds = %cond_765_case_1, %cond_765_case_0
  %"775_0291" = load {}, ptr %"775_0", align 1
  %"763_0292" = load i64, ptr %"763_0", align 8
  %"763_1293" = load i64, ptr %"763_1", align 8
  %"763_2294" = load i64, ptr %"763_2", align 8
  %"763_4295" = load { ptr, ptr, i64 }, ptr %"763_4", align 8
  store {} %"775_0291", ptr %"775_0", align 1
  store i64 %"763_0292", ptr %"763_0", align 8
  store i64 %"763_1293", ptr %"763_1", align 8
  store i64 %"763_2294", ptr %"763_2", align 8
  store { ptr, ptr, i64 } %"763_4295", ptr %"763_4", align 8
  %"775_0296" = load {}, ptr %"775_0", align 1
  %"763_0297" = load i64, ptr %"763_0", align 8
  %"763_1298" = load i64, ptr %"763_1", align 8
  %"763_2299" = load i64, ptr %"763_2", align 8
  %"763_4300" = load { ptr, ptr, i64 }, ptr %"763_4", align 8
  switch i1 false, label %141 [
  ]

141:                                              ; preds = %cond_exit_765
  store i64 %"763_0297", ptr %"603_0", align 8
  store i64 %"763_1298", ptr %"603_1", align 8
  store i64 %"763_2299", ptr %"603_2", align 8
  store { ptr, ptr, i64 } %"763_4300", ptr %"603_3", align 8
  br label %1

cond_780_case_0:                                  ; preds = %21
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"784_0", align 8
  %"784_0309" = load { i32, ptr }, ptr %"784_0", align 8
  %142 = extractvalue { i32, ptr } %"784_0309", 0
  %shift_code310 = add i32 %142, 1000
  %143 = extractvalue { i32, ptr } %"784_0309", 1
  call void @panic(i32 %shift_code310, ptr %143)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"786_0", align 8
  %"786_0311" = load { { i64, i64, i64 }, i64 }, ptr %"786_0", align 8
  store { { i64, i64, i64 }, i64 } %"786_0311", ptr %"0307", align 8
  br label %cond_exit_780

cond_780_case_1:                                  ; preds = %22
  %"0313" = load { { i64, i64, i64 }, i64 }, ptr %"0312", align 8
  store { { i64, i64, i64 }, i64 } %"0313", ptr %"788_0", align 8
  %"788_0314" = load { { i64, i64, i64 }, i64 }, ptr %"788_0", align 8
  store { { i64, i64, i64 }, i64 } %"788_0314", ptr %"0307", align 8
  br label %cond_exit_780

cond_exit_780:                                    ; preds = %cond_780_case_1, %cond_780_case_0
  %"0308" = load { { i64, i64, i64 }, i64 }, ptr %"0307", align 8
  store { { i64, i64, i64 }, i64 } %"0308", ptr %"780_0", align 8
  %"780_0315" = load { { i64, i64, i64 }, i64 }, ptr %"780_0", align 8
  %144 = extractvalue { { i64, i64, i64 }, i64 } %"780_0315", 1
  %145 = extractvalue { { i64, i64, i64 }, i64 } %"780_0315", 0
  store i64 %144, ptr %"790_0", align 8
  store { i64, i64, i64 } %145, ptr %"790_1", align 8
  %"790_0316" = load i64, ptr %"790_0", align 8
  %"804_0317" = load i64, ptr %"804_0", align 8
  %146 = add i64 %"790_0316", %"804_0317"
  store i64 %146, ptr %"806_0", align 8
  %"806_0318" = load i64, ptr %"806_0", align 8
  store i64 %"806_0318", ptr %"807_0", align 8
  %"790_0319" = load i64, ptr %"790_0", align 8
  store i64 %"790_0319", ptr %"792_0", align 8
  %"778_4320" = load { ptr, ptr, i64 }, ptr %"778_4", align 8
  %"792_0321" = load i64, ptr %"792_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"778_4320", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"778_4320", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"778_4320", 2
  %147 = icmp ult i64 %"792_0321", 6
  br i1 %147, label %149, label %148

148:                                              ; preds = %cond_exit_780
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0322", align 8
  store { ptr, ptr, i64 } %"778_4320", ptr %"1323", align 8
  br label %154

149:                                              ; preds = %cond_exit_780
  %150 = add i64 %"792_0321", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %150)
  %151 = getelementptr inbounds i64, ptr %array_ptr, i64 %150
  %152 = load i64, ptr %151, align 8
  %153 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %152, 1
  store { i1, i64 } %153, ptr %"0322", align 8
  store { ptr, ptr, i64 } %"778_4320", ptr %"1323", align 8
  br label %154

154:                                              ; preds = %148, %149
  %"0324" = load { i1, i64 }, ptr %"0322", align 8
  %"1325" = load { ptr, ptr, i64 }, ptr %"1323", align 8
  store { i1, i64 } %"0324", ptr %"793_0", align 8
  store { ptr, ptr, i64 } %"1325", ptr %"793_1", align 8
  %"793_0326" = load { i1, i64 }, ptr %"793_0", align 8
  %155 = extractvalue { i1, i64 } %"793_0326", 0
  switch i1 %155, label %156 [
    i1 true, label %157
  ]

156:                                              ; preds = %154
  br label %cond_794_case_0

157:                                              ; preds = %154
  %158 = extractvalue { i1, i64 } %"793_0326", 1
  store i64 %158, ptr %"0332", align 8
  br label %cond_794_case_1

cond_794_case_0:                                  ; preds = %156
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"798_0", align 8
  %"798_0329" = load { i32, ptr }, ptr %"798_0", align 8
  %159 = extractvalue { i32, ptr } %"798_0329", 0
  %shift_code330 = add i32 %159, 1000
  %160 = extractvalue { i32, ptr } %"798_0329", 1
  call void @panic(i32 %shift_code330, ptr %160)
  store i64 0, ptr %"800_0", align 8
  %"800_0331" = load i64, ptr %"800_0", align 8
  store i64 %"800_0331", ptr %"0327", align 8
  br label %cond_exit_794

cond_794_case_1:                                  ; preds = %157
  %"0333" = load i64, ptr %"0332", align 8
  store i64 %"0333", ptr %"802_0", align 8
  %"802_0334" = load i64, ptr %"802_0", align 8
  store i64 %"802_0334", ptr %"0327", align 8
  br label %cond_exit_794

cond_exit_794:                                    ; preds = %cond_794_case_1, %cond_794_case_0
  %"0328" = load i64, ptr %"0327", align 8
  store i64 %"0328", ptr %"794_0", align 8
  %"793_1335" = load { ptr, ptr, i64 }, ptr %"793_1", align 8
  %"807_0336" = load i64, ptr %"807_0", align 8
  %array_ptr337 = extractvalue { ptr, ptr, i64 } %"793_1335", 0
  %array_mask_ptr338 = extractvalue { ptr, ptr, i64 } %"793_1335", 1
  %array_offset339 = extractvalue { ptr, ptr, i64 } %"793_1335", 2
  %161 = icmp ult i64 %"807_0336", 6
  br i1 %161, label %163, label %162

162:                                              ; preds = %cond_exit_794
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0340", align 8
  store { ptr, ptr, i64 } %"793_1335", ptr %"1341", align 8
  br label %168

163:                                              ; preds = %cond_exit_794
  %164 = add i64 %"807_0336", %array_offset339
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr338, i64 %164)
  %165 = getelementptr inbounds i64, ptr %array_ptr337, i64 %164
  %166 = load i64, ptr %165, align 8
  %167 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %166, 1
  store { i1, i64 } %167, ptr %"0340", align 8
  store { ptr, ptr, i64 } %"793_1335", ptr %"1341", align 8
  br label %168

168:                                              ; preds = %162, %163
  %"0342" = load { i1, i64 }, ptr %"0340", align 8
  %"1343" = load { ptr, ptr, i64 }, ptr %"1341", align 8
  store { i1, i64 } %"0342", ptr %"808_0", align 8
  store { ptr, ptr, i64 } %"1343", ptr %"808_1", align 8
  %"808_0344" = load { i1, i64 }, ptr %"808_0", align 8
  %169 = extractvalue { i1, i64 } %"808_0344", 0
  switch i1 %169, label %170 [
    i1 true, label %171
  ]

170:                                              ; preds = %168
  br label %cond_809_case_0

171:                                              ; preds = %168
  %172 = extractvalue { i1, i64 } %"808_0344", 1
  store i64 %172, ptr %"0350", align 8
  br label %cond_809_case_1

cond_809_case_0:                                  ; preds = %170
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"813_0", align 8
  %"813_0347" = load { i32, ptr }, ptr %"813_0", align 8
  %173 = extractvalue { i32, ptr } %"813_0347", 0
  %shift_code348 = add i32 %173, 1000
  %174 = extractvalue { i32, ptr } %"813_0347", 1
  call void @panic(i32 %shift_code348, ptr %174)
  store i64 0, ptr %"815_0", align 8
  %"815_0349" = load i64, ptr %"815_0", align 8
  store i64 %"815_0349", ptr %"0345", align 8
  br label %cond_exit_809

cond_809_case_1:                                  ; preds = %171
  %"0351" = load i64, ptr %"0350", align 8
  store i64 %"0351", ptr %"817_0", align 8
  %"817_0352" = load i64, ptr %"817_0", align 8
  store i64 %"817_0352", ptr %"0345", align 8
  br label %cond_exit_809

cond_exit_809:                                    ; preds = %cond_809_case_1, %cond_809_case_0
  %"0346" = load i64, ptr %"0345", align 8
  store i64 %"0346", ptr %"809_0", align 8
  %"794_0353" = load i64, ptr %"794_0", align 8
  %"809_0354" = load i64, ptr %"809_0", align 8
  %175 = icmp sgt i64 %"794_0353", %"809_0354"
  %176 = select i1 %175, i1 true, i1 false
  store i1 %176, ptr %"819_0", align 1
  %"790_1355" = load { i64, i64, i64 }, ptr %"790_1", align 8
  %177 = extractvalue { i64, i64, i64 } %"790_1355", 0
  %178 = extractvalue { i64, i64, i64 } %"790_1355", 1
  %179 = extractvalue { i64, i64, i64 } %"790_1355", 2
  store i64 %177, ptr %"791_0", align 8
  store i64 %178, ptr %"791_1", align 8
  store i64 %179, ptr %"791_2", align 8
  %"819_0356" = load i1, ptr %"819_0", align 1
  %"778_0357" = load i64, ptr %"778_0", align 8
  %"778_1358" = load i64, ptr %"778_1", align 8
  %"778_2359" = load i64, ptr %"778_2", align 8
  %"791_0360" = load i64, ptr %"791_0", align 8
  %"791_2361" = load i64, ptr %"791_2", align 8
  %"791_1362" = load i64, ptr %"791_1", align 8
  %"808_1363" = load { ptr, ptr, i64 }, ptr %"808_1", align 8
  %"790_0364" = load i64, ptr %"790_0", align 8
  switch i1 %"819_0356", label %180 [
    i1 true, label %181
  ]

180:                                              ; preds = %cond_exit_809
  store i64 %"778_0357", ptr %"0367", align 8
  store i64 %"778_1358", ptr %"1368", align 8
  store i64 %"778_2359", ptr %"2369", align 8
  store i64 %"791_0360", ptr %"3", align 8
  store i64 %"791_2361", ptr %"4", align 8
  store i64 %"791_1362", ptr %"5", align 8
  store { ptr, ptr, i64 } %"808_1363", ptr %"6", align 8
  store i64 %"790_0364", ptr %"7", align 8
  br label %cond_820_case_0

181:                                              ; preds = %cond_exit_809
  store i64 %"778_0357", ptr %"0386", align 8
  store i64 %"778_1358", ptr %"1387", align 8
  store i64 %"778_2359", ptr %"2388", align 8
  store i64 %"791_0360", ptr %"3389", align 8
  store i64 %"791_2361", ptr %"4390", align 8
  store i64 %"791_1362", ptr %"5391", align 8
  store { ptr, ptr, i64 } %"808_1363", ptr %"6392", align 8
  store i64 %"790_0364", ptr %"7393", align 8
  br label %cond_820_case_1

cond_820_case_0:                                  ; preds = %180
  %"0370" = load i64, ptr %"0367", align 8
  %"1371" = load i64, ptr %"1368", align 8
  %"2372" = load i64, ptr %"2369", align 8
  %"3373" = load i64, ptr %"3", align 8
  %"4374" = load i64, ptr %"4", align 8
  %"5375" = load i64, ptr %"5", align 8
  %"6376" = load { ptr, ptr, i64 }, ptr %"6", align 8
  %"7377" = load i64, ptr %"7", align 8
  store i64 %"0370", ptr %"822_0", align 8
  store i64 %"1371", ptr %"822_1", align 8
  store i64 %"2372", ptr %"822_2", align 8
  store i64 %"3373", ptr %"822_3", align 8
  store i64 %"4374", ptr %"822_4", align 8
  store i64 %"5375", ptr %"822_5", align 8
  store { ptr, ptr, i64 } %"6376", ptr %"822_6", align 8
  store i64 %"7377", ptr %"822_7", align 8
  %"822_0378" = load i64, ptr %"822_0", align 8
  %"822_1379" = load i64, ptr %"822_1", align 8
  %"822_2380" = load i64, ptr %"822_2", align 8
  %"822_3381" = load i64, ptr %"822_3", align 8
  %"822_4382" = load i64, ptr %"822_4", align 8
  %"822_5383" = load i64, ptr %"822_5", align 8
  %"822_6384" = load { ptr, ptr, i64 }, ptr %"822_6", align 8
  %182 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"822_0378", 2
  %183 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %182, i64 %"822_1379", 3
  %184 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %183, i64 %"822_2380", 4
  %185 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %184, i64 %"822_3381", 5
  %186 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %185, i64 %"822_4382", 6
  %187 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %186, i64 %"822_5383", 7
  %188 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %187, { ptr, ptr, i64 } %"822_6384", 1
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %188, ptr %"824_0", align 8
  %"824_0385" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 }, ptr %"824_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"824_0385", ptr %"0365", align 8
  br label %cond_exit_820

cond_820_case_1:                                  ; preds = %181
  %"0394" = load i64, ptr %"0386", align 8
  %"1395" = load i64, ptr %"1387", align 8
  %"2396" = load i64, ptr %"2388", align 8
  %"3397" = load i64, ptr %"3389", align 8
  %"4398" = load i64, ptr %"4390", align 8
  %"5399" = load i64, ptr %"5391", align 8
  %"6400" = load { ptr, ptr, i64 }, ptr %"6392", align 8
  %"7401" = load i64, ptr %"7393", align 8
  store i64 %"0394", ptr %"826_0", align 8
  store i64 %"1395", ptr %"826_1", align 8
  store i64 %"2396", ptr %"826_2", align 8
  store i64 %"3397", ptr %"826_3", align 8
  store i64 %"4398", ptr %"826_4", align 8
  store i64 %"5399", ptr %"826_5", align 8
  store { ptr, ptr, i64 } %"6400", ptr %"826_6", align 8
  store i64 %"7401", ptr %"826_7", align 8
  %"826_0402" = load i64, ptr %"826_0", align 8
  %"826_1403" = load i64, ptr %"826_1", align 8
  %"826_2404" = load i64, ptr %"826_2", align 8
  %"826_3405" = load i64, ptr %"826_3", align 8
  %"826_4406" = load i64, ptr %"826_4", align 8
  %"826_5407" = load i64, ptr %"826_5", align 8
  %"826_7408" = load i64, ptr %"826_7", align 8
  %"826_6409" = load { ptr, ptr, i64 }, ptr %"826_6", align 8
  %189 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"826_0402", 2
  %190 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %189, i64 %"826_1403", 3
  %191 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %190, i64 %"826_2404", 4
  %192 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %191, i64 %"826_3405", 5
  %193 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %192, i64 %"826_4406", 6
  %194 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %193, i64 %"826_5407", 7
  %195 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %194, i64 %"826_7408", 8
  %196 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %195, { ptr, ptr, i64 } %"826_6409", 1
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %196, ptr %"828_0", align 8
  %"828_0410" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 }, ptr %"828_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"828_0410", ptr %"0365", align 8
  br label %cond_exit_820

cond_exit_820:                                    ; preds = %cond_820_case_1, %cond_820_case_0
  %"0366" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 }, ptr %"0365", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"0366", ptr %"820_0", align 8
  %"820_0411" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 }, ptr %"820_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0411", ptr %"820_0", align 8
  %"820_0412" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 }, ptr %"820_0", align 8
  %197 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 0
  switch i1 %197, label %198 [
    i1 true, label %206
  ]

198:                                              ; preds = %cond_exit_820
  %199 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 2
  %200 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 3
  %201 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 4
  %202 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 5
  %203 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 6
  %204 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 7
  %205 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 1
  store i64 %199, ptr %"893_0", align 8
  store i64 %200, ptr %"893_1", align 8
  store i64 %201, ptr %"893_2", align 8
  store i64 %202, ptr %"893_3", align 8
  store i64 %203, ptr %"893_4", align 8
  store i64 %204, ptr %"893_5", align 8
  store { ptr, ptr, i64 } %205, ptr %"893_6", align 8
  br label %28

206:                                              ; preds = %cond_exit_820
  %207 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 2
  %208 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 3
  %209 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 4
  %210 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 5
  %211 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 6
  %212 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 7
  %213 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 8
  %214 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64, i64, i64 } %"820_0412", 1
  store i64 %207, ptr %"832_0", align 8
  store i64 %208, ptr %"832_1", align 8
  store i64 %209, ptr %"832_2", align 8
  store i64 %210, ptr %"832_3", align 8
  store i64 %211, ptr %"832_4", align 8
  store i64 %212, ptr %"832_5", align 8
  store i64 %213, ptr %"832_6", align 8
  store { ptr, ptr, i64 } %214, ptr %"832_7", align 8
  br label %24

215:                                              ; preds = %24
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0434", align 8
  store { ptr, ptr, i64 } %"832_7429", ptr %"1435", align 8
  br label %221

216:                                              ; preds = %24
  %217 = add i64 %"834_0430", %array_offset433
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr432, i64 %217)
  %218 = getelementptr inbounds i64, ptr %array_ptr431, i64 %217
  %219 = load i64, ptr %218, align 8
  %220 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %219, 1
  store { i1, i64 } %220, ptr %"0434", align 8
  store { ptr, ptr, i64 } %"832_7429", ptr %"1435", align 8
  br label %221

221:                                              ; preds = %215, %216
  %"0436" = load { i1, i64 }, ptr %"0434", align 8
  %"1437" = load { ptr, ptr, i64 }, ptr %"1435", align 8
  store { i1, i64 } %"0436", ptr %"835_0", align 8
  store { ptr, ptr, i64 } %"1437", ptr %"835_1", align 8
  %"835_0438" = load { i1, i64 }, ptr %"835_0", align 8
  %222 = extractvalue { i1, i64 } %"835_0438", 0
  switch i1 %222, label %223 [
    i1 true, label %224
  ]

223:                                              ; preds = %221
  br label %cond_836_case_0

224:                                              ; preds = %221
  %225 = extractvalue { i1, i64 } %"835_0438", 1
  store i64 %225, ptr %"0444", align 8
  br label %cond_836_case_1

cond_836_case_0:                                  ; preds = %223
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"840_0", align 8
  %"840_0441" = load { i32, ptr }, ptr %"840_0", align 8
  %226 = extractvalue { i32, ptr } %"840_0441", 0
  %shift_code442 = add i32 %226, 1000
  %227 = extractvalue { i32, ptr } %"840_0441", 1
  call void @panic(i32 %shift_code442, ptr %227)
  store i64 0, ptr %"842_0", align 8
  %"842_0443" = load i64, ptr %"842_0", align 8
  store i64 %"842_0443", ptr %"0439", align 8
  br label %cond_exit_836

cond_836_case_1:                                  ; preds = %224
  %"0445" = load i64, ptr %"0444", align 8
  store i64 %"0445", ptr %"844_0", align 8
  %"844_0446" = load i64, ptr %"844_0", align 8
  store i64 %"844_0446", ptr %"0439", align 8
  br label %cond_exit_836

cond_exit_836:                                    ; preds = %cond_836_case_1, %cond_836_case_0
  %"0440" = load i64, ptr %"0439", align 8
  store i64 %"0440", ptr %"836_0", align 8
  %"835_1447" = load { ptr, ptr, i64 }, ptr %"835_1", align 8
  %"849_0448" = load i64, ptr %"849_0", align 8
  %array_ptr449 = extractvalue { ptr, ptr, i64 } %"835_1447", 0
  %array_mask_ptr450 = extractvalue { ptr, ptr, i64 } %"835_1447", 1
  %array_offset451 = extractvalue { ptr, ptr, i64 } %"835_1447", 2
  %228 = icmp ult i64 %"849_0448", 6
  br i1 %228, label %230, label %229

229:                                              ; preds = %cond_exit_836
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0452", align 8
  store { ptr, ptr, i64 } %"835_1447", ptr %"1453", align 8
  br label %235

230:                                              ; preds = %cond_exit_836
  %231 = add i64 %"849_0448", %array_offset451
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr450, i64 %231)
  %232 = getelementptr inbounds i64, ptr %array_ptr449, i64 %231
  %233 = load i64, ptr %232, align 8
  %234 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %233, 1
  store { i1, i64 } %234, ptr %"0452", align 8
  store { ptr, ptr, i64 } %"835_1447", ptr %"1453", align 8
  br label %235

235:                                              ; preds = %229, %230
  %"0454" = load { i1, i64 }, ptr %"0452", align 8
  %"1455" = load { ptr, ptr, i64 }, ptr %"1453", align 8
  store { i1, i64 } %"0454", ptr %"850_0", align 8
  store { ptr, ptr, i64 } %"1455", ptr %"850_1", align 8
  %"850_0456" = load { i1, i64 }, ptr %"850_0", align 8
  %236 = extractvalue { i1, i64 } %"850_0456", 0
  switch i1 %236, label %237 [
    i1 true, label %238
  ]

237:                                              ; preds = %235
  br label %cond_851_case_0

238:                                              ; preds = %235
  %239 = extractvalue { i1, i64 } %"850_0456", 1
  store i64 %239, ptr %"0462", align 8
  br label %cond_851_case_1

cond_851_case_0:                                  ; preds = %237
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"855_0", align 8
  %"855_0459" = load { i32, ptr }, ptr %"855_0", align 8
  %240 = extractvalue { i32, ptr } %"855_0459", 0
  %shift_code460 = add i32 %240, 1000
  %241 = extractvalue { i32, ptr } %"855_0459", 1
  call void @panic(i32 %shift_code460, ptr %241)
  store i64 0, ptr %"857_0", align 8
  %"857_0461" = load i64, ptr %"857_0", align 8
  store i64 %"857_0461", ptr %"0457", align 8
  br label %cond_exit_851

cond_851_case_1:                                  ; preds = %238
  %"0463" = load i64, ptr %"0462", align 8
  store i64 %"0463", ptr %"859_0", align 8
  %"859_0464" = load i64, ptr %"859_0", align 8
  store i64 %"859_0464", ptr %"0457", align 8
  br label %cond_exit_851

cond_exit_851:                                    ; preds = %cond_851_case_1, %cond_851_case_0
  %"0458" = load i64, ptr %"0457", align 8
  store i64 %"0458", ptr %"851_0", align 8
  %"850_1465" = load { ptr, ptr, i64 }, ptr %"850_1", align 8
  %"861_0466" = load i64, ptr %"861_0", align 8
  %"851_0467" = load i64, ptr %"851_0", align 8
  %array_ptr468 = extractvalue { ptr, ptr, i64 } %"850_1465", 0
  %array_mask_ptr469 = extractvalue { ptr, ptr, i64 } %"850_1465", 1
  %array_offset470 = extractvalue { ptr, ptr, i64 } %"850_1465", 2
  %242 = icmp ult i64 %"861_0466", 6
  br i1 %242, label %246, label %243

243:                                              ; preds = %cond_exit_851
  %244 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, i64 %"851_0467", 2
  %245 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %244, { ptr, ptr, i64 } %"850_1465", 1
  store { i1, { ptr, ptr, i64 }, i64 } %245, ptr %"0471", align 8
  br label %252

246:                                              ; preds = %cond_exit_851
  %247 = add i64 %"861_0466", %array_offset470
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr469, i64 %247)
  %248 = getelementptr inbounds i64, ptr %array_ptr468, i64 %247
  %249 = load i64, ptr %248, align 8
  store i64 %"851_0467", ptr %248, align 8
  %250 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %249, 2
  %251 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %250, { ptr, ptr, i64 } %"850_1465", 1
  store { i1, { ptr, ptr, i64 }, i64 } %251, ptr %"0471", align 8
  br label %252

252:                                              ; preds = %243, %246
  %"0472" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0471", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0472", ptr %"862_0", align 8
  %"862_0473" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"862_0", align 8
  %253 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"862_0473", 0
  switch i1 %253, label %254 [
    i1 true, label %257
  ]

254:                                              ; preds = %252
  %255 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"862_0473", 2
  %256 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"862_0473", 1
  store i64 %255, ptr %"0478", align 8
  store { ptr, ptr, i64 } %256, ptr %"1479", align 8
  br label %cond_863_case_0

257:                                              ; preds = %252
  %258 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"862_0473", 2
  %259 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"862_0473", 1
  store i64 %258, ptr %"0488", align 8
  store { ptr, ptr, i64 } %259, ptr %"1489", align 8
  br label %cond_863_case_1

cond_863_case_0:                                  ; preds = %254
  %"0480" = load i64, ptr %"0478", align 8
  %"1481" = load { ptr, ptr, i64 }, ptr %"1479", align 8
  store i64 %"0480", ptr %"865_0", align 8
  store { ptr, ptr, i64 } %"1481", ptr %"865_1", align 8
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"867_0", align 8
  %"867_0482" = load { i32, ptr }, ptr %"867_0", align 8
  %"865_0483" = load i64, ptr %"865_0", align 8
  %"865_1484" = load { ptr, ptr, i64 }, ptr %"865_1", align 8
  %260 = extractvalue { i32, ptr } %"867_0482", 0
  %shift_code485 = add i32 %260, 1000
  %261 = extractvalue { i32, ptr } %"867_0482", 1
  call void @panic(i32 %shift_code485, ptr %261)
  store i64 0, ptr %"869_0", align 8
  store { ptr, ptr, i64 } zeroinitializer, ptr %"869_1", align 8
  %"869_0486" = load i64, ptr %"869_0", align 8
  %"869_1487" = load { ptr, ptr, i64 }, ptr %"869_1", align 8
  store i64 %"869_0486", ptr %"0474", align 8
  store { ptr, ptr, i64 } %"869_1487", ptr %"1475", align 8
  br label %cond_exit_863

cond_863_case_1:                                  ; preds = %257
  %"0490" = load i64, ptr %"0488", align 8
  %"1491" = load { ptr, ptr, i64 }, ptr %"1489", align 8
  store i64 %"0490", ptr %"871_0", align 8
  store { ptr, ptr, i64 } %"1491", ptr %"871_1", align 8
  %"871_0492" = load i64, ptr %"871_0", align 8
  %"871_1493" = load { ptr, ptr, i64 }, ptr %"871_1", align 8
  store i64 %"871_0492", ptr %"0474", align 8
  store { ptr, ptr, i64 } %"871_1493", ptr %"1475", align 8
  br label %cond_exit_863

cond_exit_863:                                    ; preds = %cond_863_case_1, %cond_863_case_0
  %"0476" = load i64, ptr %"0474", align 8
  %"1477" = load { ptr, ptr, i64 }, ptr %"1475", align 8
  store i64 %"0476", ptr %"863_0", align 8
  store { ptr, ptr, i64 } %"1477", ptr %"863_1", align 8
  %"863_1494" = load { ptr, ptr, i64 }, ptr %"863_1", align 8
  %"876_0495" = load i64, ptr %"876_0", align 8
  %"836_0496" = load i64, ptr %"836_0", align 8
  %array_ptr497 = extractvalue { ptr, ptr, i64 } %"863_1494", 0
  %array_mask_ptr498 = extractvalue { ptr, ptr, i64 } %"863_1494", 1
  %array_offset499 = extractvalue { ptr, ptr, i64 } %"863_1494", 2
  %262 = icmp ult i64 %"876_0495", 6
  br i1 %262, label %266, label %263

263:                                              ; preds = %cond_exit_863
  %264 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, i64 %"836_0496", 2
  %265 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %264, { ptr, ptr, i64 } %"863_1494", 1
  store { i1, { ptr, ptr, i64 }, i64 } %265, ptr %"0500", align 8
  br label %272

266:                                              ; preds = %cond_exit_863
  %267 = add i64 %"876_0495", %array_offset499
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr498, i64 %267)
  %268 = getelementptr inbounds i64, ptr %array_ptr497, i64 %267
  %269 = load i64, ptr %268, align 8
  store i64 %"836_0496", ptr %268, align 8
  %270 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %269, 2
  %271 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %270, { ptr, ptr, i64 } %"863_1494", 1
  store { i1, { ptr, ptr, i64 }, i64 } %271, ptr %"0500", align 8
  br label %272

272:                                              ; preds = %263, %266
  %"0501" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0500", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0501", ptr %"877_0", align 8
  %"877_0502" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"877_0", align 8
  %273 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"877_0502", 0
  switch i1 %273, label %274 [
    i1 true, label %277
  ]

274:                                              ; preds = %272
  %275 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"877_0502", 2
  %276 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"877_0502", 1
  store i64 %275, ptr %"0507", align 8
  store { ptr, ptr, i64 } %276, ptr %"1508", align 8
  br label %cond_878_case_0

277:                                              ; preds = %272
  %278 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"877_0502", 2
  %279 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"877_0502", 1
  store i64 %278, ptr %"0517", align 8
  store { ptr, ptr, i64 } %279, ptr %"1518", align 8
  br label %cond_878_case_1

cond_878_case_0:                                  ; preds = %274
  %"0509" = load i64, ptr %"0507", align 8
  %"1510" = load { ptr, ptr, i64 }, ptr %"1508", align 8
  store i64 %"0509", ptr %"880_0", align 8
  store { ptr, ptr, i64 } %"1510", ptr %"880_1", align 8
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"882_0", align 8
  %"882_0511" = load { i32, ptr }, ptr %"882_0", align 8
  %"880_0512" = load i64, ptr %"880_0", align 8
  %"880_1513" = load { ptr, ptr, i64 }, ptr %"880_1", align 8
  %280 = extractvalue { i32, ptr } %"882_0511", 0
  %shift_code514 = add i32 %280, 1000
  %281 = extractvalue { i32, ptr } %"882_0511", 1
  call void @panic(i32 %shift_code514, ptr %281)
  store i64 0, ptr %"884_0", align 8
  store { ptr, ptr, i64 } zeroinitializer, ptr %"884_1", align 8
  %"884_0515" = load i64, ptr %"884_0", align 8
  %"884_1516" = load { ptr, ptr, i64 }, ptr %"884_1", align 8
  store i64 %"884_0515", ptr %"0503", align 8
  store { ptr, ptr, i64 } %"884_1516", ptr %"1504", align 8
  br label %cond_exit_878

cond_878_case_1:                                  ; preds = %277
  %"0519" = load i64, ptr %"0517", align 8
  %"1520" = load { ptr, ptr, i64 }, ptr %"1518", align 8
  store i64 %"0519", ptr %"886_0", align 8
  store { ptr, ptr, i64 } %"1520", ptr %"886_1", align 8
  %"886_0521" = load i64, ptr %"886_0", align 8
  %"886_1522" = load { ptr, ptr, i64 }, ptr %"886_1", align 8
  store i64 %"886_0521", ptr %"0503", align 8
  store { ptr, ptr, i64 } %"886_1522", ptr %"1504", align 8
  br label %cond_exit_878

cond_exit_878:                                    ; preds = %cond_878_case_1, %cond_878_case_0
  %"0505" = load i64, ptr %"0503", align 8
  %"1506" = load { ptr, ptr, i64 }, ptr %"1504", align 8
  store i64 %"0505", ptr %"878_0", align 8
  store { ptr, ptr, i64 } %"1506", ptr %"878_1", align 8
  %"888_0523" = load {}, ptr %"888_0", align 1
  %"832_0524" = load i64, ptr %"832_0", align 8
  %"832_1525" = load i64, ptr %"832_1", align 8
  %"832_2526" = load i64, ptr %"832_2", align 8
  %"832_3527" = load i64, ptr %"832_3", align 8
  %"832_4528" = load i64, ptr %"832_4", align 8
  %"832_5529" = load i64, ptr %"832_5", align 8
  %"878_1530" = load { ptr, ptr, i64 }, ptr %"878_1", align 8
  store {} %"888_0523", ptr %"888_0", align 1
  store i64 %"832_0524", ptr %"832_0", align 8
  store i64 %"832_1525", ptr %"832_1", align 8
  store i64 %"832_2526", ptr %"832_2", align 8
  store i64 %"832_3527", ptr %"832_3", align 8
  store i64 %"832_4528", ptr %"832_4", align 8
  store i64 %"832_5529", ptr %"832_5", align 8
  store { ptr, ptr, i64 } %"878_1530", ptr %"878_1", align 8
  %"888_0531" = load {}, ptr %"888_0", align 1
  %"832_0532" = load i64, ptr %"832_0", align 8
  %"832_1533" = load i64, ptr %"832_1", align 8
  %"832_2534" = load i64, ptr %"832_2", align 8
  %"832_3535" = load i64, ptr %"832_3", align 8
  %"832_4536" = load i64, ptr %"832_4", align 8
  %"832_5537" = load i64, ptr %"832_5", align 8
  %"878_1538" = load { ptr, ptr, i64 }, ptr %"878_1", align 8
  switch i1 false, label %282 [
  ]

282:                                              ; preds = %cond_exit_878
  store i64 %"832_0532", ptr %"898_0", align 8
  store i64 %"832_1533", ptr %"898_1", align 8
  store i64 %"832_2534", ptr %"898_2", align 8
  store i64 %"832_3535", ptr %"898_3", align 8
  store i64 %"832_4536", ptr %"898_4", align 8
  store i64 %"832_5537", ptr %"898_5", align 8
  store { ptr, ptr, i64 } %"878_1538", ptr %"898_6", align 8
  br label %30

cond_902_case_0:                                  ; preds = %34
  br label %cond_exit_902

cond_902_case_1:                                  ; preds = %35
  %"0587" = load { { i64, i64, i64 }, i64 }, ptr %"0586", align 8
  store { { i64, i64, i64 }, i64 } %"0587", ptr %"907_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"909_0", align 8
  %"909_0588" = load { i32, ptr }, ptr %"909_0", align 8
  %"907_0589" = load { { i64, i64, i64 }, i64 }, ptr %"907_0", align 8
  %283 = extractvalue { i32, ptr } %"909_0588", 0
  %shift_code590 = add i32 %283, 1000
  %284 = extractvalue { i32, ptr } %"909_0588", 1
  call void @panic(i32 %shift_code590, ptr %284)
  br label %cond_exit_902

cond_exit_902:                                    ; preds = %cond_902_case_1, %cond_902_case_0
  %"601_1591" = load { ptr, ptr, i64 }, ptr %"601_1", align 8
  store { ptr, ptr, i64 } %"601_1591", ptr %"0", align 8
  %"0592" = load { ptr, ptr, i64 }, ptr %"0", align 8
  ret { ptr, ptr, i64 } %"0592"
}

define internal { i64, { ptr, ptr, i64 } } @__hugr__.arrays.total.918({ ptr, ptr, i64 } %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"919_0" = alloca { ptr, ptr, i64 }, align 8
  %"1039_0" = alloca i64, align 8
  %"1037_0" = alloca i64, align 8
  %"1035_0" = alloca i64, align 8
  %"1023_0" = alloca i64, align 8
  %"921_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"921_1" = alloca i64, align 8
  %"921_2" = alloca { ptr, ptr, i64 }, align 8
  %"923_0" = alloca i64, align 8
  %"923_1" = alloca i64, align 8
  %"923_2" = alloca i64, align 8
  %"923_3" = alloca i64, align 8
  %"923_4" = alloca { ptr, ptr, i64 }, align 8
  %"06" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"17" = alloca i64, align 8
  %"2" = alloca { ptr, ptr, i64 }, align 8
  %"992_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"992_1" = alloca i64, align 8
  %"992_2" = alloca { ptr, ptr, i64 }, align 8
  %"926_0" = alloca i1, align 1
  %"926_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"925_0" = alloca { i64, i64, i64 }, align 8
  %"940_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"942_0" = alloca { i64, i64, i64 }, align 8
  %"017" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"950_0" = alloca i64, align 8
  %"950_1" = alloca i64, align 8
  %"950_2" = alloca i64, align 8
  %"956_0" = alloca i64, align 8
  %"956_1" = alloca i64, align 8
  %"956_2" = alloca i64, align 8
  %"962_0" = alloca i1, align 1
  %"962_1" = alloca i64, align 8
  %"962_2" = alloca i64, align 8
  %"962_3" = alloca i64, align 8
  %"982_0" = alloca i64, align 8
  %"982_1" = alloca i64, align 8
  %"982_2" = alloca i64, align 8
  %"947_0" = alloca i1, align 1
  %"944_0" = alloca i64, align 8
  %"944_2" = alloca i64, align 8
  %"944_1" = alloca i64, align 8
  %"945_0" = alloca i64, align 8
  %"953_0" = alloca {}, align 8
  %"952_0" = alloca i1, align 1
  %"959_0" = alloca {}, align 8
  %"958_0" = alloca i1, align 1
  %"964_0" = alloca { i1, i64, i64, i64 }, align 8
  %"069" = alloca { i1, i64, i64, i64 }, align 8
  %"071" = alloca i64, align 8
  %"172" = alloca i64, align 8
  %"273" = alloca i64, align 8
  %"966_0" = alloca i64, align 8
  %"966_1" = alloca i64, align 8
  %"966_2" = alloca i64, align 8
  %"968_0" = alloca { i1, i64, i64, i64 }, align 8
  %"081" = alloca i64, align 8
  %"182" = alloca i64, align 8
  %"283" = alloca i64, align 8
  %"970_0" = alloca i64, align 8
  %"970_1" = alloca i64, align 8
  %"970_2" = alloca i64, align 8
  %"972_0" = alloca { i1, i64, i64, i64 }, align 8
  %"979_0" = alloca {}, align 8
  %"977_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"988_0" = alloca {}, align 8
  %"987_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"984_0" = alloca i64, align 8
  %"985_0" = alloca { i64, i64, i64 }, align 8
  %"986_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0110" = alloca i1, align 1
  %"1111" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"932_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"930_0" = alloca i1, align 1
  %"0116" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"935_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"939_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"937_0" = alloca i1, align 1
  %"1019_0" = alloca {}, align 8
  %"1005_0" = alloca i64, align 8
  %"1005_2" = alloca i64, align 8
  %"1005_1" = alloca i64, align 8
  %"1018_0" = alloca i64, align 8
  %"1007_1" = alloca { ptr, ptr, i64 }, align 8
  %"994_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0136" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"998_0" = alloca { i32, ptr }, align 8
  %"1000_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0140" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1002_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1004_0" = alloca i64, align 8
  %"1004_1" = alloca { i64, i64, i64 }, align 8
  %"1006_0" = alloca i64, align 8
  %"1007_0" = alloca { i1, i64 }, align 8
  %"0147" = alloca { i1, i64 }, align 8
  %"1148" = alloca { ptr, ptr, i64 }, align 8
  %"1008_0" = alloca i64, align 8
  %"0152" = alloca i64, align 8
  %"1012_0" = alloca { i32, ptr }, align 8
  %"1014_0" = alloca i64, align 8
  %"0157" = alloca i64, align 8
  %"1016_0" = alloca i64, align 8
  %"0176" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1030_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1032_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"919_0", align 8
  store i64 6, ptr %"1039_0", align 8
  store i64 1, ptr %"1037_0", align 8
  store i64 0, ptr %"1035_0", align 8
  store i64 0, ptr %"1023_0", align 8
  %"1035_01" = load i64, ptr %"1035_0", align 8
  %"1037_02" = load i64, ptr %"1037_0", align 8
  %"1039_03" = load i64, ptr %"1039_0", align 8
  %"1023_04" = load i64, ptr %"1023_0", align 8
  %"919_05" = load { ptr, ptr, i64 }, ptr %"919_0", align 8
  store i64 %"1035_01", ptr %"923_0", align 8
  store i64 %"1037_02", ptr %"923_1", align 8
  store i64 %"1039_03", ptr %"923_2", align 8
  store i64 %"1023_04", ptr %"923_3", align 8
  store { ptr, ptr, i64 } %"919_05", ptr %"923_4", align 8
  br label %1

1:                                                ; preds = %84, %entry_block
  %"923_08" = load i64, ptr %"923_0", align 8
  %"923_19" = load i64, ptr %"923_1", align 8
  %"923_210" = load i64, ptr %"923_2", align 8
  %"923_311" = load i64, ptr %"923_3", align 8
  %"923_412" = load { ptr, ptr, i64 }, ptr %"923_4", align 8
  store i64 %"923_08", ptr %"923_0", align 8
  store i64 %"923_19", ptr %"923_1", align 8
  store i64 %"923_210", ptr %"923_2", align 8
  store i64 %"923_311", ptr %"923_3", align 8
  store { ptr, ptr, i64 } %"923_412", ptr %"923_4", align 8
  %"923_013" = load i64, ptr %"923_0", align 8
  %"923_214" = load i64, ptr %"923_2", align 8
  %"923_115" = load i64, ptr %"923_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"923_013", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"923_214", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"923_115", 2
  store { i64, i64, i64 } %4, ptr %"925_0", align 8
  %"925_016" = load { i64, i64, i64 }, ptr %"925_0", align 8
  store { i64, i64, i64 } %"925_016", ptr %"942_0", align 8
  br label %15

5:                                                ; preds = %61
  %"992_0132" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"992_0", align 8
  %"992_1133" = load i64, ptr %"992_1", align 8
  %"992_2134" = load { ptr, ptr, i64 }, ptr %"992_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"992_0132", ptr %"992_0", align 8
  store i64 %"992_1133", ptr %"992_1", align 8
  store { ptr, ptr, i64 } %"992_2134", ptr %"992_2", align 8
  store {} undef, ptr %"1019_0", align 1
  %"992_0135" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"992_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"992_0135", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_994_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"992_0135", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0140", align 8
  br label %cond_994_case_1

10:                                               ; preds = %60
  %"0129" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"06", align 8
  %"1130" = load i64, ptr %"17", align 8
  %"2131" = load { ptr, ptr, i64 }, ptr %"2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0129", ptr %"921_0", align 8
  store i64 %"1130", ptr %"921_1", align 8
  store { ptr, ptr, i64 } %"2131", ptr %"921_2", align 8
  %"921_0175" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"921_0", align 8
  %11 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"921_0175", 0
  switch i1 %11, label %12 [
    i1 true, label %13
  ]

12:                                               ; preds = %10
  br label %cond_1025_case_0

13:                                               ; preds = %10
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"921_0175", 1
  store { { i64, i64, i64 }, i64 } %14, ptr %"0176", align 8
  br label %cond_1025_case_1

15:                                               ; preds = %1
  %"942_018" = load { i64, i64, i64 }, ptr %"942_0", align 8
  store { i64, i64, i64 } %"942_018", ptr %"942_0", align 8
  store i64 0, ptr %"945_0", align 8
  %"942_019" = load { i64, i64, i64 }, ptr %"942_0", align 8
  %16 = extractvalue { i64, i64, i64 } %"942_019", 0
  %17 = extractvalue { i64, i64, i64 } %"942_019", 1
  %18 = extractvalue { i64, i64, i64 } %"942_019", 2
  store i64 %16, ptr %"944_0", align 8
  store i64 %17, ptr %"944_1", align 8
  store i64 %18, ptr %"944_2", align 8
  %"944_220" = load i64, ptr %"944_2", align 8
  %"945_021" = load i64, ptr %"945_0", align 8
  %19 = icmp sge i64 %"944_220", %"945_021"
  %20 = select i1 %19, i1 true, i1 false
  store i1 %20, ptr %"947_0", align 1
  %"947_022" = load i1, ptr %"947_0", align 1
  %"944_023" = load i64, ptr %"944_0", align 8
  %"944_224" = load i64, ptr %"944_2", align 8
  %"944_125" = load i64, ptr %"944_1", align 8
  store i1 %"947_022", ptr %"947_0", align 1
  store i64 %"944_023", ptr %"944_0", align 8
  store i64 %"944_224", ptr %"944_2", align 8
  store i64 %"944_125", ptr %"944_1", align 8
  %"947_026" = load i1, ptr %"947_0", align 1
  %"944_027" = load i64, ptr %"944_0", align 8
  %"944_228" = load i64, ptr %"944_2", align 8
  %"944_129" = load i64, ptr %"944_1", align 8
  switch i1 %"947_026", label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %15
  store i64 %"944_027", ptr %"956_0", align 8
  store i64 %"944_228", ptr %"956_1", align 8
  store i64 %"944_129", ptr %"956_2", align 8
  br label %27

22:                                               ; preds = %15
  store i64 %"944_027", ptr %"950_0", align 8
  store i64 %"944_228", ptr %"950_1", align 8
  store i64 %"944_129", ptr %"950_2", align 8
  br label %23

23:                                               ; preds = %22
  %"950_031" = load i64, ptr %"950_0", align 8
  %"950_132" = load i64, ptr %"950_1", align 8
  %"950_233" = load i64, ptr %"950_2", align 8
  store i64 %"950_031", ptr %"950_0", align 8
  store i64 %"950_132", ptr %"950_1", align 8
  store i64 %"950_233", ptr %"950_2", align 8
  store {} undef, ptr %"953_0", align 1
  %"950_034" = load i64, ptr %"950_0", align 8
  %"950_235" = load i64, ptr %"950_2", align 8
  %24 = icmp sge i64 %"950_034", %"950_235"
  %25 = select i1 %24, i1 true, i1 false
  store i1 %25, ptr %"952_0", align 1
  %"953_036" = load {}, ptr %"953_0", align 1
  %"952_037" = load i1, ptr %"952_0", align 1
  %"950_038" = load i64, ptr %"950_0", align 8
  %"950_139" = load i64, ptr %"950_1", align 8
  %"950_240" = load i64, ptr %"950_2", align 8
  store {} %"953_036", ptr %"953_0", align 1
  store i1 %"952_037", ptr %"952_0", align 1
  store i64 %"950_038", ptr %"950_0", align 8
  store i64 %"950_139", ptr %"950_1", align 8
  store i64 %"950_240", ptr %"950_2", align 8
  %"953_041" = load {}, ptr %"953_0", align 1
  %"952_042" = load i1, ptr %"952_0", align 1
  %"950_043" = load i64, ptr %"950_0", align 8
  %"950_144" = load i64, ptr %"950_1", align 8
  %"950_245" = load i64, ptr %"950_2", align 8
  switch i1 false, label %26 [
  ]

26:                                               ; preds = %23
  store i1 %"952_042", ptr %"962_0", align 1
  store i64 %"950_043", ptr %"962_1", align 8
  store i64 %"950_144", ptr %"962_2", align 8
  store i64 %"950_245", ptr %"962_3", align 8
  br label %31

27:                                               ; preds = %21
  %"956_046" = load i64, ptr %"956_0", align 8
  %"956_147" = load i64, ptr %"956_1", align 8
  %"956_248" = load i64, ptr %"956_2", align 8
  store i64 %"956_046", ptr %"956_0", align 8
  store i64 %"956_147", ptr %"956_1", align 8
  store i64 %"956_248", ptr %"956_2", align 8
  store {} undef, ptr %"959_0", align 1
  %"956_049" = load i64, ptr %"956_0", align 8
  %"956_250" = load i64, ptr %"956_2", align 8
  %28 = icmp sle i64 %"956_049", %"956_250"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"958_0", align 1
  %"959_051" = load {}, ptr %"959_0", align 1
  %"958_052" = load i1, ptr %"958_0", align 1
  %"956_053" = load i64, ptr %"956_0", align 8
  %"956_154" = load i64, ptr %"956_1", align 8
  %"956_255" = load i64, ptr %"956_2", align 8
  store {} %"959_051", ptr %"959_0", align 1
  store i1 %"958_052", ptr %"958_0", align 1
  store i64 %"956_053", ptr %"956_0", align 8
  store i64 %"956_154", ptr %"956_1", align 8
  store i64 %"956_255", ptr %"956_2", align 8
  %"959_056" = load {}, ptr %"959_0", align 1
  %"958_057" = load i1, ptr %"958_0", align 1
  %"956_058" = load i64, ptr %"956_0", align 8
  %"956_159" = load i64, ptr %"956_1", align 8
  %"956_260" = load i64, ptr %"956_2", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %27
  store i1 %"958_057", ptr %"962_0", align 1
  store i64 %"956_058", ptr %"962_1", align 8
  store i64 %"956_159", ptr %"962_2", align 8
  store i64 %"956_260", ptr %"962_3", align 8
  br label %31

31:                                               ; preds = %30, %26
  %"962_061" = load i1, ptr %"962_0", align 1
  %"962_162" = load i64, ptr %"962_1", align 8
  %"962_263" = load i64, ptr %"962_2", align 8
  %"962_364" = load i64, ptr %"962_3", align 8
  store i1 %"962_061", ptr %"962_0", align 1
  store i64 %"962_162", ptr %"962_1", align 8
  store i64 %"962_263", ptr %"962_2", align 8
  store i64 %"962_364", ptr %"962_3", align 8
  %"962_065" = load i1, ptr %"962_0", align 1
  %"962_166" = load i64, ptr %"962_1", align 8
  %"962_267" = load i64, ptr %"962_2", align 8
  %"962_368" = load i64, ptr %"962_3", align 8
  switch i1 %"962_065", label %32 [
    i1 true, label %33
  ]

32:                                               ; preds = %31
  store i64 %"962_166", ptr %"071", align 8
  store i64 %"962_267", ptr %"172", align 8
  store i64 %"962_368", ptr %"273", align 8
  br label %cond_964_case_0

33:                                               ; preds = %31
  store i64 %"962_166", ptr %"081", align 8
  store i64 %"962_267", ptr %"182", align 8
  store i64 %"962_368", ptr %"283", align 8
  br label %cond_964_case_1

34:                                               ; preds = %58
  store {} undef, ptr %"979_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"977_0", align 8
  %"979_090" = load {}, ptr %"979_0", align 1
  %"977_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"977_0", align 8
  store {} %"979_090", ptr %"979_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"977_091", ptr %"977_0", align 8
  %"979_092" = load {}, ptr %"979_0", align 1
  %"977_093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"977_0", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %34
  store { i1, { { i64, i64, i64 }, i64 } } %"977_093", ptr %"017", align 8
  br label %45

36:                                               ; preds = %54
  %"982_094" = load i64, ptr %"982_0", align 8
  %"982_195" = load i64, ptr %"982_1", align 8
  %"982_296" = load i64, ptr %"982_2", align 8
  store i64 %"982_094", ptr %"982_0", align 8
  store i64 %"982_195", ptr %"982_1", align 8
  store i64 %"982_296", ptr %"982_2", align 8
  store {} undef, ptr %"988_0", align 1
  %"982_097" = load i64, ptr %"982_0", align 8
  %"982_198" = load i64, ptr %"982_1", align 8
  %37 = add i64 %"982_097", %"982_198"
  store i64 %37, ptr %"984_0", align 8
  %"984_099" = load i64, ptr %"984_0", align 8
  %"982_2100" = load i64, ptr %"982_2", align 8
  %"982_1101" = load i64, ptr %"982_1", align 8
  %38 = insertvalue { i64, i64, i64 } poison, i64 %"984_099", 0
  %39 = insertvalue { i64, i64, i64 } %38, i64 %"982_2100", 1
  %40 = insertvalue { i64, i64, i64 } %39, i64 %"982_1101", 2
  store { i64, i64, i64 } %40, ptr %"985_0", align 8
  %"982_0102" = load i64, ptr %"982_0", align 8
  %"985_0103" = load { i64, i64, i64 }, ptr %"985_0", align 8
  %41 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"982_0102", 1
  %42 = insertvalue { { i64, i64, i64 }, i64 } %41, { i64, i64, i64 } %"985_0103", 0
  store { { i64, i64, i64 }, i64 } %42, ptr %"986_0", align 8
  %"986_0104" = load { { i64, i64, i64 }, i64 }, ptr %"986_0", align 8
  %43 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"986_0104", 1
  store { i1, { { i64, i64, i64 }, i64 } } %43, ptr %"987_0", align 8
  %"988_0105" = load {}, ptr %"988_0", align 1
  %"987_0106" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"987_0", align 8
  store {} %"988_0105", ptr %"988_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"987_0106", ptr %"987_0", align 8
  %"988_0107" = load {}, ptr %"988_0", align 1
  %"987_0108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"987_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %36
  store { i1, { { i64, i64, i64 }, i64 } } %"987_0108", ptr %"017", align 8
  br label %45

45:                                               ; preds = %44, %35
  %"030" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"017", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"030", ptr %"940_0", align 8
  %"940_0109" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"940_0", align 8
  %46 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"940_0109", 0
  switch i1 %46, label %47 [
    i1 true, label %48
  ]

47:                                               ; preds = %45
  br label %cond_926_case_0

48:                                               ; preds = %45
  %49 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"940_0109", 1
  store { { i64, i64, i64 }, i64 } %49, ptr %"0116", align 8
  br label %cond_926_case_1

cond_964_case_0:                                  ; preds = %32
  %"074" = load i64, ptr %"071", align 8
  %"175" = load i64, ptr %"172", align 8
  %"276" = load i64, ptr %"273", align 8
  store i64 %"074", ptr %"966_0", align 8
  store i64 %"175", ptr %"966_1", align 8
  store i64 %"276", ptr %"966_2", align 8
  %"966_077" = load i64, ptr %"966_0", align 8
  %"966_178" = load i64, ptr %"966_1", align 8
  %"966_279" = load i64, ptr %"966_2", align 8
  %50 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"966_077", 1
  %51 = insertvalue { i1, i64, i64, i64 } %50, i64 %"966_178", 2
  %52 = insertvalue { i1, i64, i64, i64 } %51, i64 %"966_279", 3
  store { i1, i64, i64, i64 } %52, ptr %"968_0", align 8
  %"968_080" = load { i1, i64, i64, i64 }, ptr %"968_0", align 8
  store { i1, i64, i64, i64 } %"968_080", ptr %"069", align 8
  br label %cond_exit_964

cond_964_case_1:                                  ; preds = %33
  %"084" = load i64, ptr %"081", align 8
  %"185" = load i64, ptr %"182", align 8
  %"286" = load i64, ptr %"283", align 8
  store i64 %"084", ptr %"970_0", align 8
  store i64 %"185", ptr %"970_1", align 8
  store i64 %"286", ptr %"970_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"972_0", align 8
  %"972_087" = load { i1, i64, i64, i64 }, ptr %"972_0", align 8
  store { i1, i64, i64, i64 } %"972_087", ptr %"069", align 8
  br label %cond_exit_964

cond_exit_964:                                    ; preds = %cond_964_case_1, %cond_964_case_0
  %"070" = load { i1, i64, i64, i64 }, ptr %"069", align 8
  store { i1, i64, i64, i64 } %"070", ptr %"964_0", align 8
  %"964_088" = load { i1, i64, i64, i64 }, ptr %"964_0", align 8
  store { i1, i64, i64, i64 } %"964_088", ptr %"964_0", align 8
  %"964_089" = load { i1, i64, i64, i64 }, ptr %"964_0", align 8
  %53 = extractvalue { i1, i64, i64, i64 } %"964_089", 0
  switch i1 %53, label %54 [
    i1 true, label %58
  ]

54:                                               ; preds = %cond_exit_964
  %55 = extractvalue { i1, i64, i64, i64 } %"964_089", 1
  %56 = extractvalue { i1, i64, i64, i64 } %"964_089", 2
  %57 = extractvalue { i1, i64, i64, i64 } %"964_089", 3
  store i64 %55, ptr %"982_0", align 8
  store i64 %56, ptr %"982_1", align 8
  store i64 %57, ptr %"982_2", align 8
  br label %36

58:                                               ; preds = %cond_exit_964
  br label %34

cond_926_case_0:                                  ; preds = %47
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"932_0", align 8
  store i1 false, ptr %"930_0", align 1
  %"930_0114" = load i1, ptr %"930_0", align 1
  %"932_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"932_0", align 8
  store i1 %"930_0114", ptr %"0110", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"932_0115", ptr %"1111", align 8
  br label %cond_exit_926

cond_926_case_1:                                  ; preds = %48
  %"0117" = load { { i64, i64, i64 }, i64 }, ptr %"0116", align 8
  store { { i64, i64, i64 }, i64 } %"0117", ptr %"935_0", align 8
  %"935_0118" = load { { i64, i64, i64 }, i64 }, ptr %"935_0", align 8
  %59 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"935_0118", 1
  store { i1, { { i64, i64, i64 }, i64 } } %59, ptr %"939_0", align 8
  store i1 true, ptr %"937_0", align 1
  %"937_0119" = load i1, ptr %"937_0", align 1
  %"939_0120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"939_0", align 8
  store i1 %"937_0119", ptr %"0110", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"939_0120", ptr %"1111", align 8
  br label %cond_exit_926

cond_exit_926:                                    ; preds = %cond_926_case_1, %cond_926_case_0
  %"0112" = load i1, ptr %"0110", align 1
  %"1113" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1111", align 8
  store i1 %"0112", ptr %"926_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1113", ptr %"926_1", align 8
  %"926_0121" = load i1, ptr %"926_0", align 1
  %"926_1122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"926_1", align 8
  %"923_3123" = load i64, ptr %"923_3", align 8
  %"923_4124" = load { ptr, ptr, i64 }, ptr %"923_4", align 8
  store i1 %"926_0121", ptr %"926_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"926_1122", ptr %"926_1", align 8
  store i64 %"923_3123", ptr %"923_3", align 8
  store { ptr, ptr, i64 } %"923_4124", ptr %"923_4", align 8
  %"926_0125" = load i1, ptr %"926_0", align 1
  %"926_1126" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"926_1", align 8
  %"923_3127" = load i64, ptr %"923_3", align 8
  %"923_4128" = load { ptr, ptr, i64 }, ptr %"923_4", align 8
  switch i1 %"926_0125", label %60 [
    i1 true, label %61
  ]

60:                                               ; preds = %cond_exit_926
  store { i1, { { i64, i64, i64 }, i64 } } %"926_1126", ptr %"06", align 8
  store i64 %"923_3127", ptr %"17", align 8
  store { ptr, ptr, i64 } %"923_4128", ptr %"2", align 8
  br label %10

61:                                               ; preds = %cond_exit_926
  store { i1, { { i64, i64, i64 }, i64 } } %"926_1126", ptr %"992_0", align 8
  store i64 %"923_3127", ptr %"992_1", align 8
  store { ptr, ptr, i64 } %"923_4128", ptr %"992_2", align 8
  br label %5

cond_994_case_0:                                  ; preds = %7
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"998_0", align 8
  %"998_0138" = load { i32, ptr }, ptr %"998_0", align 8
  %62 = extractvalue { i32, ptr } %"998_0138", 0
  %shift_code = add i32 %62, 1000
  %63 = extractvalue { i32, ptr } %"998_0138", 1
  call void @panic(i32 %shift_code, ptr %63)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"1000_0", align 8
  %"1000_0139" = load { { i64, i64, i64 }, i64 }, ptr %"1000_0", align 8
  store { { i64, i64, i64 }, i64 } %"1000_0139", ptr %"0136", align 8
  br label %cond_exit_994

cond_994_case_1:                                  ; preds = %8
  %"0141" = load { { i64, i64, i64 }, i64 }, ptr %"0140", align 8
  store { { i64, i64, i64 }, i64 } %"0141", ptr %"1002_0", align 8
  %"1002_0142" = load { { i64, i64, i64 }, i64 }, ptr %"1002_0", align 8
  store { { i64, i64, i64 }, i64 } %"1002_0142", ptr %"0136", align 8
  br label %cond_exit_994

cond_exit_994:                                    ; preds = %cond_994_case_1, %cond_994_case_0
  %"0137" = load { { i64, i64, i64 }, i64 }, ptr %"0136", align 8
  store { { i64, i64, i64 }, i64 } %"0137", ptr %"994_0", align 8
  %"994_0143" = load { { i64, i64, i64 }, i64 }, ptr %"994_0", align 8
  %64 = extractvalue { { i64, i64, i64 }, i64 } %"994_0143", 1
  %65 = extractvalue { { i64, i64, i64 }, i64 } %"994_0143", 0
  store i64 %64, ptr %"1004_0", align 8
  store { i64, i64, i64 } %65, ptr %"1004_1", align 8
  %"1004_0144" = load i64, ptr %"1004_0", align 8
  store i64 %"1004_0144", ptr %"1006_0", align 8
  %"992_2145" = load { ptr, ptr, i64 }, ptr %"992_2", align 8
  %"1006_0146" = load i64, ptr %"1006_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"992_2145", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"992_2145", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"992_2145", 2
  %66 = icmp ult i64 %"1006_0146", 6
  br i1 %66, label %68, label %67

67:                                               ; preds = %cond_exit_994
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0147", align 8
  store { ptr, ptr, i64 } %"992_2145", ptr %"1148", align 8
  br label %73

68:                                               ; preds = %cond_exit_994
  %69 = add i64 %"1006_0146", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %69)
  %70 = getelementptr inbounds i64, ptr %array_ptr, i64 %69
  %71 = load i64, ptr %70, align 8
  %72 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %71, 1
  store { i1, i64 } %72, ptr %"0147", align 8
  store { ptr, ptr, i64 } %"992_2145", ptr %"1148", align 8
  br label %73

73:                                               ; preds = %67, %68
  %"0149" = load { i1, i64 }, ptr %"0147", align 8
  %"1150" = load { ptr, ptr, i64 }, ptr %"1148", align 8
  store { i1, i64 } %"0149", ptr %"1007_0", align 8
  store { ptr, ptr, i64 } %"1150", ptr %"1007_1", align 8
  %"1007_0151" = load { i1, i64 }, ptr %"1007_0", align 8
  %74 = extractvalue { i1, i64 } %"1007_0151", 0
  switch i1 %74, label %75 [
    i1 true, label %76
  ]

75:                                               ; preds = %73
  br label %cond_1008_case_0

76:                                               ; preds = %73
  %77 = extractvalue { i1, i64 } %"1007_0151", 1
  store i64 %77, ptr %"0157", align 8
  br label %cond_1008_case_1

cond_1008_case_0:                                 ; preds = %75
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"1012_0", align 8
  %"1012_0154" = load { i32, ptr }, ptr %"1012_0", align 8
  %78 = extractvalue { i32, ptr } %"1012_0154", 0
  %shift_code155 = add i32 %78, 1000
  %79 = extractvalue { i32, ptr } %"1012_0154", 1
  call void @panic(i32 %shift_code155, ptr %79)
  store i64 0, ptr %"1014_0", align 8
  %"1014_0156" = load i64, ptr %"1014_0", align 8
  store i64 %"1014_0156", ptr %"0152", align 8
  br label %cond_exit_1008

cond_1008_case_1:                                 ; preds = %76
  %"0158" = load i64, ptr %"0157", align 8
  store i64 %"0158", ptr %"1016_0", align 8
  %"1016_0159" = load i64, ptr %"1016_0", align 8
  store i64 %"1016_0159", ptr %"0152", align 8
  br label %cond_exit_1008

cond_exit_1008:                                   ; preds = %cond_1008_case_1, %cond_1008_case_0
  %"0153" = load i64, ptr %"0152", align 8
  store i64 %"0153", ptr %"1008_0", align 8
  %"992_1160" = load i64, ptr %"992_1", align 8
  %"1008_0161" = load i64, ptr %"1008_0", align 8
  %80 = add i64 %"992_1160", %"1008_0161"
  store i64 %80, ptr %"1018_0", align 8
  %"1004_1162" = load { i64, i64, i64 }, ptr %"1004_1", align 8
  %81 = extractvalue { i64, i64, i64 } %"1004_1162", 0
  %82 = extractvalue { i64, i64, i64 } %"1004_1162", 1
  %83 = extractvalue { i64, i64, i64 } %"1004_1162", 2
  store i64 %81, ptr %"1005_0", align 8
  store i64 %82, ptr %"1005_1", align 8
  store i64 %83, ptr %"1005_2", align 8
  %"1019_0163" = load {}, ptr %"1019_0", align 1
  %"1005_0164" = load i64, ptr %"1005_0", align 8
  %"1005_2165" = load i64, ptr %"1005_2", align 8
  %"1005_1166" = load i64, ptr %"1005_1", align 8
  %"1018_0167" = load i64, ptr %"1018_0", align 8
  %"1007_1168" = load { ptr, ptr, i64 }, ptr %"1007_1", align 8
  store {} %"1019_0163", ptr %"1019_0", align 1
  store i64 %"1005_0164", ptr %"1005_0", align 8
  store i64 %"1005_2165", ptr %"1005_2", align 8
  store i64 %"1005_1166", ptr %"1005_1", align 8
  store i64 %"1018_0167", ptr %"1018_0", align 8
  store { ptr, ptr, i64 } %"1007_1168", ptr %"1007_1", align 8
  %"1019_0169" = load {}, ptr %"1019_0", align 1
  %"1005_0170" = load i64, ptr %"1005_0", align 8
  %"1005_2171" = load i64, ptr %"1005_2", align 8
  %"1005_1172" = load i64, ptr %"1005_1", align 8
  %"1018_0173" = load i64, ptr %"1018_0", align 8
  %"1007_1174" = load { ptr, ptr, i64 }, ptr %"1007_1", align 8
  switch i1 false, label %84 [
  ]

84:                                               ; preds = %cond_exit_1008
  store i64 %"1005_0170", ptr %"923_0", align 8
  store i64 %"1005_2171", ptr %"923_1", align 8
  store i64 %"1005_1172", ptr %"923_2", align 8
  store i64 %"1018_0173", ptr %"923_3", align 8
  store { ptr, ptr, i64 } %"1007_1174", ptr %"923_4", align 8
  br label %1

cond_1025_case_0:                                 ; preds = %12
  br label %cond_exit_1025

cond_1025_case_1:                                 ; preds = %13
  %"0177" = load { { i64, i64, i64 }, i64 }, ptr %"0176", align 8
  store { { i64, i64, i64 }, i64 } %"0177", ptr %"1030_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"1032_0", align 8
  %"1032_0178" = load { i32, ptr }, ptr %"1032_0", align 8
  %"1030_0179" = load { { i64, i64, i64 }, i64 }, ptr %"1030_0", align 8
  %85 = extractvalue { i32, ptr } %"1032_0178", 0
  %shift_code180 = add i32 %85, 1000
  %86 = extractvalue { i32, ptr } %"1032_0178", 1
  call void @panic(i32 %shift_code180, ptr %86)
  br label %cond_exit_1025

cond_exit_1025:                                   ; preds = %cond_1025_case_1, %cond_1025_case_0
  %"921_1181" = load i64, ptr %"921_1", align 8
  %"921_2182" = load { ptr, ptr, i64 }, ptr %"921_2", align 8
  store i64 %"921_1181", ptr %"0", align 8
  store { ptr, ptr, i64 } %"921_2182", ptr %"1", align 8
  %"0183" = load i64, ptr %"0", align 8
  %"1184" = load { ptr, ptr, i64 }, ptr %"1", align 8
  %mrv = insertvalue { i64, { ptr, ptr, i64 } } poison, i64 %"0183", 0
  %mrv185 = insertvalue { i64, { ptr, ptr, i64 } } %mrv, { ptr, ptr, i64 } %"1184", 1
  ret { i64, { ptr, ptr, i64 } } %mrv185
}

declare void @print_int(ptr, i64, i64)

declare void @heap_free(ptr)

declare void @print_int_arr(ptr, i64, ptr)

define internal void @__barray_check_bounds(i64 %0, i64 %1) {
  %3 = icmp ult i64 %1, %0
  br i1 %3, label %ok, label %out_of_bounds

ok:                                               ; preds = %2
  ret void

out_of_bounds:                                    ; preds = %2
  call void @panic(i32 1002, ptr @"e_Index out .DD115165.0")
  unreachable
}

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

declare void @print_float_arr(ptr, i64, ptr)

declare void @print_bool_arr(ptr, i64, ptr)

declare void @print_uint_arr(ptr, i64, ptr)

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

declare void @print_float(ptr, i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.arrays.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noreturn }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
