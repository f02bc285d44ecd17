; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.function_id.total.known = internal thread_local global i1 false
@gpu.function_id.total.id = internal thread_local global i64 0
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.function_id.add.known = internal thread_local global i1 false
@gpu.function_id.add.id = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_syndrome.572B9F91.0 = private constant [18 x i8] c"\11USER:INT:syndrome"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.function_id.fire.known = internal thread_local global i1 false
@gpu.function_id.fire.id = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_history.F4003EA1.0 = private constant [17 x i8] c"\10USER:INT:history"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_data.8FFC4E89.0 = private constant [18 x i8] c"\11USER:BOOLARR:data"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.3 = private constant [3 x i1] zeroinitializer

define internal void @gpu_decoder.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"552_0" = alloca i64, align 8
  %"550_0" = alloca { i64, i64, i64 }, align 8
  %"548_0" = alloca i64, align 8
  %"546_0" = alloca i64, align 8
  %"544_0" = alloca i64, align 8
  %"470_0" = alloca i64, align 8
  %"469_0" = alloca { ptr, ptr, i64 }, align 8
  %"402_0" = alloca i64, align 8
  %"401_0" = alloca { ptr, ptr, i64 }, align 8
  %"399_0" = alloca i64, align 8
  %"397_0" = alloca i64, align 8
  %"386_0" = alloca {}, align 8
  %"388_0" = alloca i64, align 8
  %"273_0" = alloca i64, align 8
  %"272_0" = alloca { ptr, ptr, i64 }, align 8
  %"261_0" = alloca { i1, i64 }, align 8
  %"262_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"266_0" = alloca { i32, ptr }, align 8
  %"268_0" = alloca i64, align 8
  %"09" = alloca i64, align 8
  %"270_0" = alloca i64, align 8
  %"275_0" = alloca { ptr, ptr, i64 }, align 8
  %"275_1" = alloca i64, align 8
  %"276_0" = alloca { i64, i64, i64 }, align 8
  %"276_1" = alloca { ptr, ptr, i64 }, align 8
  %"276_2" = alloca i64, align 8
  %"280_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"280_1" = alloca { ptr, ptr, i64 }, align 8
  %"280_2" = alloca i64, align 8
  %"374_0" = alloca i64, align 8
  %"372_0" = alloca i64, align 8
  %"278_0" = alloca i64, align 8
  %"278_1" = alloca i64, align 8
  %"278_2" = alloca i64, align 8
  %"279_0" = alloca { i64, i64, i64 }, align 8
  %"303_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"305_0" = alloca { i64, i64, i64 }, align 8
  %"023" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"316_0" = alloca i64, align 8
  %"316_1" = alloca i64, align 8
  %"316_2" = alloca i64, align 8
  %"326_0" = alloca i64, align 8
  %"326_1" = alloca i64, align 8
  %"326_2" = alloca i64, align 8
  %"332_0" = alloca i1, align 1
  %"332_1" = alloca i64, align 8
  %"332_2" = alloca i64, align 8
  %"332_3" = alloca i64, align 8
  %"360_0" = alloca i64, align 8
  %"360_1" = alloca i64, align 8
  %"360_2" = alloca i64, align 8
  %"307_0" = alloca i1, align 1
  %"309_0" = alloca i64, align 8
  %"312_0" = alloca i64, align 8
  %"310_0" = alloca i64, align 8
  %"309_1" = alloca i64, align 8
  %"309_2" = alloca i64, align 8
  %"323_0" = alloca {}, align 8
  %"318_0" = alloca i1, align 1
  %"319_0" = alloca i64, align 8
  %"321_0" = alloca i64, align 8
  %"329_0" = alloca {}, align 8
  %"328_0" = alloca i1, align 1
  %"334_0" = alloca { i1, i64, i64, i64 }, align 8
  %"350_0" = alloca i64, align 8
  %"348_0" = alloca i64, align 8
  %"073" = alloca { i1, i64, i64, i64 }, align 8
  %"075" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"336_0" = alloca i64, align 8
  %"336_1" = alloca i64, align 8
  %"336_2" = alloca i64, align 8
  %"341_0" = alloca i64, align 8
  %"339_0" = alloca i64, align 8
  %"338_0" = alloca { i1, i64, i64, i64 }, align 8
  %"083" = alloca i64, align 8
  %"184" = alloca i64, align 8
  %"285" = alloca i64, align 8
  %"344_0" = alloca i64, align 8
  %"344_1" = alloca i64, align 8
  %"344_2" = alloca i64, align 8
  %"346_0" = alloca { i1, i64, i64, i64 }, align 8
  %"357_0" = alloca {}, align 8
  %"355_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"370_0" = alloca {}, align 8
  %"365_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"368_0" = alloca i64, align 8
  %"366_0" = alloca i64, align 8
  %"362_0" = alloca i64, align 8
  %"363_0" = alloca { i64, i64, i64 }, align 8
  %"364_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0114" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1115" = alloca { ptr, ptr, i64 }, align 8
  %"2116" = alloca i64, align 8
  %"0120" = alloca { ptr, ptr, i64 }, align 8
  %"1121" = alloca i64, align 8
  %"282_0" = alloca { ptr, ptr, i64 }, align 8
  %"282_1" = alloca i64, align 8
  %"284_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0127" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1128" = alloca { ptr, ptr, i64 }, align 8
  %"2129" = alloca i64, align 8
  %"287_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"287_1" = alloca { ptr, ptr, i64 }, align 8
  %"287_2" = alloca i64, align 8
  %"301_0" = alloca i64, align 8
  %"299_0" = alloca i64, align 8
  %"296_0" = alloca i64, align 8
  %"298_0" = alloca i64, align 8
  %"294_0" = alloca i64, align 8
  %"293_0" = alloca i64, align 8
  %"295_0" = alloca { ptr, ptr, i64 }, align 8
  %"289_0" = alloca i64, align 8
  %"289_1" = alloca { i64, i64, i64 }, align 8
  %"290_0" = alloca i64, align 8
  %"290_1" = alloca i64, align 8
  %"290_2" = alloca i64, align 8
  %"291_0" = alloca { i64, i64, i64 }, align 8
  %"292_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"4_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"4_1" = alloca { ptr, ptr, i64 }, align 8
  %"4_2" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca i64, align 8
  %"6_2" = alloca i64, align 8
  %"6_3" = alloca { ptr, ptr, i64 }, align 8
  %"6_4" = alloca i64, align 8
  %"0159" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1160" = alloca { ptr, ptr, i64 }, align 8
  %"2161" = alloca i64, align 8
  %"75_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"75_1" = alloca { ptr, ptr, i64 }, align 8
  %"75_2" = alloca i64, align 8
  %"189_0" = alloca i64, align 8
  %"189_1" = alloca i64, align 8
  %"189_2" = alloca i64, align 8
  %"189_3" = alloca i64, align 8
  %"189_4" = alloca { ptr, ptr, i64 }, align 8
  %"189_5" = alloca i64, align 8
  %"201_0" = alloca i64, align 8
  %"201_1" = alloca i64, align 8
  %"201_2" = alloca i64, align 8
  %"201_3" = alloca i64, align 8
  %"201_4" = alloca { ptr, ptr, i64 }, align 8
  %"201_5" = alloca i64, align 8
  %"207_0" = alloca i64, align 8
  %"207_1" = alloca i64, align 8
  %"207_2" = alloca i64, align 8
  %"207_3" = alloca i64, align 8
  %"207_4" = alloca { ptr, ptr, i64 }, align 8
  %"207_5" = alloca i64, align 8
  %"219_0" = alloca i64, align 8
  %"219_1" = alloca i64, align 8
  %"219_2" = alloca i64, align 8
  %"219_3" = alloca i64, align 8
  %"219_4" = alloca { ptr, ptr, i64 }, align 8
  %"219_5" = alloca i64, align 8
  %"225_0" = alloca i64, align 8
  %"225_1" = alloca i64, align 8
  %"225_2" = alloca i64, align 8
  %"225_3" = alloca i64, align 8
  %"225_4" = alloca { ptr, ptr, i64 }, align 8
  %"225_5" = alloca i64, align 8
  %"237_0" = alloca i64, align 8
  %"237_1" = alloca i64, align 8
  %"237_2" = alloca i64, align 8
  %"237_3" = alloca i64, align 8
  %"237_4" = alloca { ptr, ptr, i64 }, align 8
  %"237_5" = alloca i64, align 8
  %"242_0" = alloca i64, align 8
  %"242_1" = alloca i64, align 8
  %"242_2" = alloca i64, align 8
  %"242_3" = alloca i64, align 8
  %"242_4" = alloca { ptr, ptr, i64 }, align 8
  %"242_5" = alloca i64, align 8
  %"247_0" = alloca i64, align 8
  %"247_1" = alloca i64, align 8
  %"247_2" = alloca i64, align 8
  %"247_3" = alloca i64, align 8
  %"247_4" = alloca { ptr, ptr, i64 }, align 8
  %"247_5" = alloca i64, align 8
  %"252_0" = alloca i64, align 8
  %"252_1" = alloca i64, align 8
  %"252_2" = alloca i64, align 8
  %"252_3" = alloca i64, align 8
  %"252_4" = alloca { ptr, ptr, i64 }, align 8
  %"252_5" = alloca i64, align 8
  %"9_0" = alloca i1, align 1
  %"9_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"8_0" = alloca { i64, i64, i64 }, align 8
  %"23_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"25_0" = alloca { i64, i64, i64 }, align 8
  %"0171" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"0223" = alloca { i1, i64, i64, i64 }, align 8
  %"0225" = alloca i64, align 8
  %"1226" = alloca i64, align 8
  %"2227" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca i64, align 8
  %"49_2" = alloca i64, align 8
  %"51_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0235" = alloca i64, align 8
  %"1236" = alloca i64, align 8
  %"2237" = alloca i64, align 8
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
  %"0264" = alloca i1, align 1
  %"1265" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"15_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"13_0" = alloca i1, align 1
  %"0270" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"18_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"22_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"20_0" = alloca i1, align 1
  %"113_0" = alloca i1, align 1
  %"88_0" = alloca i64, align 8
  %"88_2" = alloca i64, align 8
  %"88_1" = alloca i64, align 8
  %"109_1" = alloca i64, align 8
  %"150_1" = alloca { ptr, ptr, i64 }, align 8
  %"109_0" = alloca i64, align 8
  %"111_0" = alloca i64, align 8
  %"105_0" = alloca {}, align 8
  %"102_0" = alloca i64, align 8
  %"100_0" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"96_0" = alloca i64, align 8
  %"94_0" = alloca i64, align 8
  %"77_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0290" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"81_0" = alloca { i32, ptr }, align 8
  %"83_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0295" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"85_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca { i64, i64, i64 }, align 8
  %"91_0" = alloca i64, align 8
  %"89_0" = alloca i64, align 8
  %"90_0" = alloca { ptr, ptr, i64 }, align 8
  %"90_1" = alloca i64, align 8
  %"92_0" = alloca i64, align 8
  %"93_0" = alloca { ptr, ptr, i64 }, align 8
  %"107_0" = alloca i64, align 8
  %"114_0" = alloca i64, align 8
  %"114_1" = alloca { ptr, ptr, i64 }, align 8
  %"116_0" = alloca { ptr, ptr, i64 }, align 8
  %"116_1" = alloca i64, align 8
  %"116_2" = alloca i64, align 8
  %"0317" = alloca i64, align 8
  %"1318" = alloca { ptr, ptr, i64 }, align 8
  %"137_0" = alloca { ptr, ptr, i64 }, align 8
  %"144_0" = alloca { ptr, ptr, i64 }, align 8
  %"131_0" = alloca i1, align 1
  %"132_0" = alloca { ptr, ptr, i64 }, align 8
  %"133_0" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"125_0" = alloca i64, align 8
  %"119_0" = alloca i64, align 8
  %"118_0" = alloca { ptr, ptr, i64 }, align 8
  %"118_1" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"122_0" = alloca i64, align 8
  %"122_1" = alloca i64, align 8
  %"123_0" = alloca { ptr, ptr, i64 }, align 8
  %"124_0" = alloca { ptr, ptr, i64 }, align 8
  %"124_1" = alloca i64, align 8
  %"129_0" = alloca i64, align 8
  %"129_1" = alloca i64, align 8
  %"130_0" = alloca i64, align 8
  %"141_0" = alloca {}, align 8
  %"139_0" = alloca i64, align 8
  %"148_0" = alloca {}, align 8
  %"146_0" = alloca i64, align 8
  %"150_0" = alloca i64, align 8
  %"152_0" = alloca { ptr, ptr, i64 }, align 8
  %"152_1" = alloca i64, align 8
  %"152_2" = alloca i64, align 8
  %"0373" = alloca i64, align 8
  %"1374" = alloca { ptr, ptr, i64 }, align 8
  %"173_0" = alloca { ptr, ptr, i64 }, align 8
  %"180_0" = alloca { ptr, ptr, i64 }, align 8
  %"167_0" = alloca i1, align 1
  %"168_0" = alloca { ptr, ptr, i64 }, align 8
  %"169_0" = alloca i64, align 8
  %"163_0" = alloca i64, align 8
  %"161_0" = alloca i64, align 8
  %"155_0" = alloca i64, align 8
  %"154_0" = alloca { ptr, ptr, i64 }, align 8
  %"154_1" = alloca i64, align 8
  %"157_0" = alloca i64, align 8
  %"158_0" = alloca i64, align 8
  %"158_1" = alloca i64, align 8
  %"159_0" = alloca { ptr, ptr, i64 }, align 8
  %"160_0" = alloca { ptr, ptr, i64 }, align 8
  %"160_1" = alloca i64, align 8
  %"165_0" = alloca i64, align 8
  %"165_1" = alloca i64, align 8
  %"166_0" = alloca i64, align 8
  %"177_0" = alloca {}, align 8
  %"175_0" = alloca i64, align 8
  %"184_0" = alloca {}, align 8
  %"182_0" = alloca i64, align 8
  %"104_0" = alloca i64, align 8
  %"108_0" = alloca i64, align 8
  %"198_0" = alloca {}, align 8
  %"195_0" = alloca { ptr, ptr, i64 }, align 8
  %"196_0" = alloca i64, align 8
  %"192_0" = alloca i64, align 8
  %"191_0" = alloca { ptr, ptr, i64 }, align 8
  %"191_1" = alloca i64, align 8
  %"194_0" = alloca i64, align 8
  %"205_0" = alloca i1, align 1
  %"203_0" = alloca i64, align 8
  %"216_0" = alloca {}, align 8
  %"213_0" = alloca { ptr, ptr, i64 }, align 8
  %"214_0" = alloca i64, align 8
  %"210_0" = alloca i64, align 8
  %"209_0" = alloca { ptr, ptr, i64 }, align 8
  %"209_1" = alloca i64, align 8
  %"212_0" = alloca i64, align 8
  %"223_0" = alloca i1, align 1
  %"221_0" = alloca i64, align 8
  %"234_0" = alloca {}, align 8
  %"231_0" = alloca { ptr, ptr, i64 }, align 8
  %"232_0" = alloca i64, align 8
  %"228_0" = alloca i64, align 8
  %"227_0" = alloca { ptr, ptr, i64 }, align 8
  %"227_1" = alloca i64, align 8
  %"230_0" = alloca i64, align 8
  %"239_0" = alloca {}, align 8
  %"244_0" = alloca {}, align 8
  %"249_0" = alloca {}, align 8
  %"259_0" = alloca {}, align 8
  %"258_0" = alloca i64, align 8
  %"254_0" = alloca {}, align 8
  %"256_0" = alloca i64, align 8
  %"257_0" = alloca i64, align 8
  %"404_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0681" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"381_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"383_0" = alloca { i32, ptr }, align 8
  %"389_0" = alloca i64, align 8
  %"390_0" = alloca i64, align 8
  %"390_1" = alloca i64, align 8
  %"405_0" = alloca { ptr, ptr, i64 }, align 8
  %"405_1" = alloca i64, align 8
  %"406_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"406_1" = alloca { ptr, ptr, i64 }, align 8
  %"406_2" = alloca i64, align 8
  %"410_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"410_1" = alloca { ptr, ptr, i64 }, align 8
  %"410_2" = alloca i64, align 8
  %"408_0" = alloca { ptr, ptr, i64 }, align 8
  %"408_1" = alloca i64, align 8
  %"409_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"428_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"430_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0705" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"448_0" = alloca i64, align 8
  %"448_1" = alloca { ptr, ptr, i64 }, align 8
  %"461_0" = alloca { ptr, ptr, i64 }, align 8
  %"434_0" = alloca { i1, i64 }, align 8
  %"432_0" = alloca { ptr, ptr, i64 }, align 8
  %"444_0" = alloca i64, align 8
  %"432_1" = alloca i64, align 8
  %"433_0" = alloca i1, align 1
  %"0712" = alloca { i1, i64 }, align 8
  %"0714" = alloca i64, align 8
  %"436_0" = alloca i64, align 8
  %"438_0" = alloca { i1, i64 }, align 8
  %"0717" = alloca i64, align 8
  %"441_0" = alloca i64, align 8
  %"443_0" = alloca { i1, i64 }, align 8
  %"458_0" = alloca {}, align 8
  %"457_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"452_0" = alloca i64, align 8
  %"454_0" = alloca i64, align 8
  %"450_0" = alloca i64, align 8
  %"451_0" = alloca { ptr, ptr, i64 }, align 8
  %"451_1" = alloca i64, align 8
  %"455_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"456_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"465_0" = alloca {}, align 8
  %"464_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"0757" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1758" = alloca { ptr, ptr, i64 }, align 8
  %"2759" = alloca i64, align 8
  %"0763" = alloca { ptr, ptr, i64 }, align 8
  %"1764" = alloca i64, align 8
  %"412_0" = alloca { ptr, ptr, i64 }, align 8
  %"412_1" = alloca i64, align 8
  %"414_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0770" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1771" = alloca { ptr, ptr, i64 }, align 8
  %"2772" = alloca i64, align 8
  %"416_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"416_1" = alloca { ptr, ptr, i64 }, align 8
  %"416_2" = alloca i64, align 8
  %"425_0" = alloca i64, align 8
  %"427_0" = alloca i64, align 8
  %"423_0" = alloca i64, align 8
  %"418_0" = alloca i64, align 8
  %"418_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"422_0" = alloca i64, align 8
  %"424_0" = alloca { ptr, ptr, i64 }, align 8
  %"419_0" = alloca { ptr, ptr, i64 }, align 8
  %"419_1" = alloca i64, align 8
  %"420_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"421_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"472_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"473_0" = alloca { ptr, ptr, i64 }, align 8
  %"473_1" = alloca i64, align 8
  %"474_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"474_1" = alloca { ptr, ptr, i64 }, align 8
  %"474_2" = alloca i64, align 8
  %"478_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"478_1" = alloca { ptr, ptr, i64 }, align 8
  %"478_2" = alloca i64, align 8
  %"476_0" = alloca { ptr, ptr, i64 }, align 8
  %"476_1" = alloca i64, align 8
  %"477_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"496_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"498_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0815" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"515_0" = alloca i64, align 8
  %"515_1" = alloca { ptr, ptr, i64 }, align 8
  %"538_0" = alloca { ptr, ptr, i64 }, align 8
  %"502_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"511_0" = alloca i64, align 8
  %"500_0" = alloca { ptr, ptr, i64 }, align 8
  %"500_1" = alloca i64, align 8
  %"501_0" = alloca i1, align 1
  %"0823" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0825" = alloca { ptr, ptr, i64 }, align 8
  %"1826" = alloca i64, align 8
  %"504_0" = alloca { ptr, ptr, i64 }, align 8
  %"504_1" = alloca i64, align 8
  %"506_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0831" = alloca { ptr, ptr, i64 }, align 8
  %"1832" = alloca i64, align 8
  %"508_0" = alloca { ptr, ptr, i64 }, align 8
  %"508_1" = alloca i64, align 8
  %"510_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"535_0" = alloca {}, align 8
  %"534_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"529_0" = alloca i64, align 8
  %"531_0" = alloca i64, align 8
  %"517_0" = alloca i64, align 8
  %"518_0" = alloca { i1, i64 }, align 8
  %"518_1" = alloca { ptr, ptr, i64 }, align 8
  %"617_0" = alloca { ptr, ptr, i64 }, align 8
  %"617_1" = alloca i64, align 8
  %"621_0" = alloca i64, align 8
  %"619_0" = alloca i64, align 8
  %"622_0" = alloca i1, align 1
  %"623_0" = alloca { i1, i64 }, align 8
  %"623_1" = alloca { ptr, ptr, i64 }, align 8
  %"0854" = alloca { i1, i64 }, align 8
  %"1855" = alloca { ptr, ptr, i64 }, align 8
  %"0858" = alloca { ptr, ptr, i64 }, align 8
  %"1859" = alloca i64, align 8
  %"627_0" = alloca { ptr, ptr, i64 }, align 8
  %"627_1" = alloca i64, align 8
  %"629_0" = alloca { i1, i64 }, align 8
  %"0864" = alloca { ptr, ptr, i64 }, align 8
  %"1865" = alloca i64, align 8
  %"630_0" = alloca { ptr, ptr, i64 }, align 8
  %"630_1" = alloca i64, align 8
  %"632_0" = alloca { ptr, ptr, i64 }, align 8
  %"632_1" = alloca i64, align 8
  %"633_0" = alloca i64, align 8
  %"633_1" = alloca i64, align 8
  %"637_0" = alloca i64, align 8
  %"639_0" = alloca i64, align 8
  %"639_1" = alloca i64, align 8
  %"636_0" = alloca { i1, i64 }, align 8
  %"634_0" = alloca { ptr, ptr, i64 }, align 8
  %"532_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"519_0" = alloca i64, align 8
  %"0891" = alloca i64, align 8
  %"523_0" = alloca { i32, ptr }, align 8
  %"525_0" = alloca i64, align 8
  %"0896" = alloca i64, align 8
  %"527_0" = alloca i64, align 8
  %"533_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"542_0" = alloca {}, align 8
  %"540_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"659_0" = alloca { ptr, ptr, i64 }, align 8
  %"667_0" = alloca i64, align 8
  %"665_0" = alloca i64, align 8
  %"663_0" = alloca i64, align 8
  %"669_0" = alloca i64, align 8
  %"669_1" = alloca { ptr, ptr, i64 }, align 8
  %"672_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"671_0" = alloca i1, align 1
  %"0918" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0920" = alloca { ptr, ptr, i64 }, align 8
  %"675_0" = alloca { ptr, ptr, i64 }, align 8
  %"678_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0927" = alloca { ptr, ptr, i64 }, align 8
  %"679_0" = alloca { ptr, ptr, i64 }, align 8
  %"685_0" = alloca i64, align 8
  %"681_0" = alloca i64, align 8
  %"683_0" = alloca { ptr, ptr, i64 }, align 8
  %"683_1" = alloca i1, align 1
  %"684_0" = alloca { ptr, ptr, i64 }, align 8
  %"0939" = alloca { ptr, ptr, i64 }, align 8
  %"0941" = alloca { ptr, ptr, i64 }, align 8
  %"689_0" = alloca { ptr, ptr, i64 }, align 8
  %"691_0" = alloca { ptr, ptr, i64 }, align 8
  %"691_1" = alloca i64, align 8
  %"0950" = alloca { ptr, ptr, i64 }, align 8
  %"694_0" = alloca { ptr, ptr, i64 }, align 8
  %"686_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0965" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1966" = alloca { ptr, ptr, i64 }, align 8
  %"2967" = alloca i64, align 8
  %"0971" = alloca { ptr, ptr, i64 }, align 8
  %"1972" = alloca i64, align 8
  %"480_0" = alloca { ptr, ptr, i64 }, align 8
  %"480_1" = alloca i64, align 8
  %"482_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0978" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1979" = alloca { ptr, ptr, i64 }, align 8
  %"2980" = alloca i64, align 8
  %"484_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"484_1" = alloca { ptr, ptr, i64 }, align 8
  %"484_2" = alloca i64, align 8
  %"493_0" = alloca i64, align 8
  %"495_0" = alloca i64, align 8
  %"491_0" = alloca i64, align 8
  %"486_0" = alloca i64, align 8
  %"486_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"487_0" = alloca { ptr, ptr, i64 }, align 8
  %"487_1" = alloca i64, align 8
  %"488_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"489_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"490_0" = alloca i1, align 1
  %"492_0" = alloca { ptr, ptr, i64 }, align 8
  %"392_0" = alloca { ptr, ptr, i64 }, align 8
  %"392_1" = alloca { ptr, ptr, i64 }, align 8
  %"393_0" = alloca { ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 3, ptr %"552_0", align 8
  store { i64, i64, i64 } { i64 0, i64 3, i64 1 }, ptr %"550_0", align 8
  store i64 0, ptr %"548_0", align 8
  store i64 0, ptr %"546_0", align 8
  store i64 0, ptr %"544_0", align 8
  store i64 0, ptr %"470_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"469_0", align 8
  store i64 0, ptr %"402_0", align 8
  %array_size1 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %5 = call ptr @heap_alloc(i64 %array_size1)
  %6 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %6, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %7 = insertvalue { ptr, ptr, i64 } poison, ptr %5, 0
  %8 = insertvalue { ptr, ptr, i64 } %7, ptr %6, 1
  %9 = insertvalue { ptr, ptr, i64 } %8, i64 0, 2
  store { ptr, ptr, i64 } %9, ptr %"401_0", align 8
  store i64 1, ptr %"399_0", align 8
  store i64 0, ptr %"397_0", align 8
  store {} zeroinitializer, ptr %"386_0", align 1
  %"386_02" = load {}, ptr %"386_0", align 1
  %10 = call i64 @gpu.function_id.total()
  store i64 %10, ptr %"388_0", align 8
  store i64 0, ptr %"273_0", align 8
  %array_size3 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %11 = call ptr @heap_alloc(i64 %array_size3)
  %12 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %12, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %13 = insertvalue { ptr, ptr, i64 } poison, ptr %11, 0
  %14 = insertvalue { ptr, ptr, i64 } %13, ptr %12, 1
  %15 = insertvalue { ptr, ptr, i64 } %14, i64 0, 2
  store { ptr, ptr, i64 } %15, ptr %"272_0", align 8
  %"548_04" = load i64, ptr %"548_0", align 8
  %16 = call i64 @gpu.open(i64 %"548_04")
  %17 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %16, 1
  store { i1, i64 } %17, ptr %"261_0", align 8
  %"261_05" = load { i1, i64 }, ptr %"261_0", align 8
  %18 = extractvalue { i1, i64 } %"261_05", 0
  switch i1 %18, label %19 [
    i1 true, label %20
  ]

19:                                               ; preds = %entry_block
  br label %cond_262_case_0

20:                                               ; preds = %entry_block
  %21 = extractvalue { i1, i64 } %"261_05", 1
  store i64 %21, ptr %"09", align 8
  br label %cond_262_case_1

cond_262_case_0:                                  ; preds = %19
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"266_0", align 8
  %"266_07" = load { i32, ptr }, ptr %"266_0", align 8
  %22 = extractvalue { i32, ptr } %"266_07", 0
  %shift_code = add i32 %22, 1000
  %23 = extractvalue { i32, ptr } %"266_07", 1
  call void @panic(i32 %shift_code, ptr %23)
  store i64 0, ptr %"268_0", align 8
  %"268_08" = load i64, ptr %"268_0", align 8
  store i64 %"268_08", ptr %"0", align 8
  br label %cond_exit_262

cond_262_case_1:                                  ; preds = %20
  %"010" = load i64, ptr %"09", align 8
  store i64 %"010", ptr %"270_0", align 8
  %"270_011" = load i64, ptr %"270_0", align 8
  store i64 %"270_011", ptr %"0", align 8
  br label %cond_exit_262

cond_exit_262:                                    ; preds = %cond_262_case_1, %cond_262_case_0
  %"06" = load i64, ptr %"0", align 8
  store i64 %"06", ptr %"262_0", align 8
  %"550_012" = load { i64, i64, i64 }, ptr %"550_0", align 8
  %"272_013" = load { ptr, ptr, i64 }, ptr %"272_0", align 8
  %"273_014" = load i64, ptr %"273_0", align 8
  store { i64, i64, i64 } %"550_012", ptr %"276_0", align 8
  store { ptr, ptr, i64 } %"272_013", ptr %"276_1", align 8
  store i64 %"273_014", ptr %"276_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %86, %cond_exit_262
  %"276_015" = load { i64, i64, i64 }, ptr %"276_0", align 8
  %"276_116" = load { ptr, ptr, i64 }, ptr %"276_1", align 8
  %"276_217" = load i64, ptr %"276_2", align 8
  store { i64, i64, i64 } %"276_015", ptr %"276_0", align 8
  store { ptr, ptr, i64 } %"276_116", ptr %"276_1", align 8
  store i64 %"276_217", ptr %"276_2", align 8
  store i64 1, ptr %"374_0", align 8
  store i64 3, ptr %"372_0", align 8
  %"276_018" = load { i64, i64, i64 }, ptr %"276_0", align 8
  %24 = extractvalue { i64, i64, i64 } %"276_018", 0
  %25 = extractvalue { i64, i64, i64 } %"276_018", 1
  %26 = extractvalue { i64, i64, i64 } %"276_018", 2
  store i64 %24, ptr %"278_0", align 8
  store i64 %25, ptr %"278_1", align 8
  store i64 %26, ptr %"278_2", align 8
  %"278_019" = load i64, ptr %"278_0", align 8
  %"372_020" = load i64, ptr %"372_0", align 8
  %"374_021" = load i64, ptr %"374_0", align 8
  %27 = insertvalue { i64, i64, i64 } poison, i64 %"278_019", 0
  %28 = insertvalue { i64, i64, i64 } %27, i64 %"372_020", 1
  %29 = insertvalue { i64, i64, i64 } %28, i64 %"374_021", 2
  store { i64, i64, i64 } %29, ptr %"279_0", align 8
  %"279_022" = load { i64, i64, i64 }, ptr %"279_0", align 8
  store { i64, i64, i64 } %"279_022", ptr %"305_0", align 8
  br label %30

loop_out:                                         ; preds = %88
  %"397_0154" = load i64, ptr %"397_0", align 8
  %"399_0155" = load i64, ptr %"399_0", align 8
  %"552_0156" = load i64, ptr %"552_0", align 8
  %"275_0157" = load { ptr, ptr, i64 }, ptr %"275_0", align 8
  %"262_0158" = load i64, ptr %"262_0", align 8
  store i64 %"397_0154", ptr %"6_0", align 8
  store i64 %"399_0155", ptr %"6_1", align 8
  store i64 %"552_0156", ptr %"6_2", align 8
  store { ptr, ptr, i64 } %"275_0157", ptr %"6_3", align 8
  store i64 %"262_0158", ptr %"6_4", align 8
  br label %89

30:                                               ; preds = %loop_body
  %"305_024" = load { i64, i64, i64 }, ptr %"305_0", align 8
  store { i64, i64, i64 } %"305_024", ptr %"305_0", align 8
  store i64 1, ptr %"312_0", align 8
  store i64 3, ptr %"310_0", align 8
  %"305_025" = load { i64, i64, i64 }, ptr %"305_0", align 8
  %31 = extractvalue { i64, i64, i64 } %"305_025", 0
  %32 = extractvalue { i64, i64, i64 } %"305_025", 1
  %33 = extractvalue { i64, i64, i64 } %"305_025", 2
  store i64 %31, ptr %"309_0", align 8
  store i64 %32, ptr %"309_1", align 8
  store i64 %33, ptr %"309_2", align 8
  store i1 true, ptr %"307_0", align 1
  %"307_026" = load i1, ptr %"307_0", align 1
  %"309_027" = load i64, ptr %"309_0", align 8
  %"312_028" = load i64, ptr %"312_0", align 8
  %"310_029" = load i64, ptr %"310_0", align 8
  store i1 %"307_026", ptr %"307_0", align 1
  store i64 %"309_027", ptr %"309_0", align 8
  store i64 %"312_028", ptr %"312_0", align 8
  store i64 %"310_029", ptr %"310_0", align 8
  %"307_030" = load i1, ptr %"307_0", align 1
  %"309_031" = load i64, ptr %"309_0", align 8
  %"312_032" = load i64, ptr %"312_0", align 8
  %"310_033" = load i64, ptr %"310_0", align 8
  switch i1 %"307_030", label %34 [
    i1 true, label %35
  ]

34:                                               ; preds = %30
  store i64 %"309_031", ptr %"326_0", align 8
  store i64 %"312_032", ptr %"326_1", align 8
  store i64 %"310_033", ptr %"326_2", align 8
  br label %40

35:                                               ; preds = %30
  store i64 %"309_031", ptr %"316_0", align 8
  store i64 %"312_032", ptr %"316_1", align 8
  store i64 %"310_033", ptr %"316_2", align 8
  br label %36

36:                                               ; preds = %35
  %"316_035" = load i64, ptr %"316_0", align 8
  %"316_136" = load i64, ptr %"316_1", align 8
  %"316_237" = load i64, ptr %"316_2", align 8
  store i64 %"316_035", ptr %"316_0", align 8
  store i64 %"316_136", ptr %"316_1", align 8
  store i64 %"316_237", ptr %"316_2", align 8
  store {} undef, ptr %"323_0", align 1
  store i64 3, ptr %"321_0", align 8
  store i64 1, ptr %"319_0", align 8
  %"316_038" = load i64, ptr %"316_0", align 8
  %"321_039" = load i64, ptr %"321_0", align 8
  %37 = icmp sge i64 %"316_038", %"321_039"
  %38 = select i1 %37, i1 true, i1 false
  store i1 %38, ptr %"318_0", align 1
  %"323_040" = load {}, ptr %"323_0", align 1
  %"318_041" = load i1, ptr %"318_0", align 1
  %"316_042" = load i64, ptr %"316_0", align 8
  %"319_043" = load i64, ptr %"319_0", align 8
  %"321_044" = load i64, ptr %"321_0", align 8
  store {} %"323_040", ptr %"323_0", align 1
  store i1 %"318_041", ptr %"318_0", align 1
  store i64 %"316_042", ptr %"316_0", align 8
  store i64 %"319_043", ptr %"319_0", align 8
  store i64 %"321_044", ptr %"321_0", align 8
  %"323_045" = load {}, ptr %"323_0", align 1
  %"318_046" = load i1, ptr %"318_0", align 1
  %"316_047" = load i64, ptr %"316_0", align 8
  %"319_048" = load i64, ptr %"319_0", align 8
  %"321_049" = load i64, ptr %"321_0", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %36
  store i1 %"318_046", ptr %"332_0", align 1
  store i64 %"316_047", ptr %"332_1", align 8
  store i64 %"319_048", ptr %"332_2", align 8
  store i64 %"321_049", ptr %"332_3", align 8
  br label %44

40:                                               ; preds = %34
  %"326_050" = load i64, ptr %"326_0", align 8
  %"326_151" = load i64, ptr %"326_1", align 8
  %"326_252" = load i64, ptr %"326_2", align 8
  store i64 %"326_050", ptr %"326_0", align 8
  store i64 %"326_151", ptr %"326_1", align 8
  store i64 %"326_252", ptr %"326_2", align 8
  store {} undef, ptr %"329_0", align 1
  %"326_053" = load i64, ptr %"326_0", align 8
  %"326_254" = load i64, ptr %"326_2", align 8
  %41 = icmp sle i64 %"326_053", %"326_254"
  %42 = select i1 %41, i1 true, i1 false
  store i1 %42, ptr %"328_0", align 1
  %"329_055" = load {}, ptr %"329_0", align 1
  %"328_056" = load i1, ptr %"328_0", align 1
  %"326_057" = load i64, ptr %"326_0", align 8
  %"326_158" = load i64, ptr %"326_1", align 8
  %"326_259" = load i64, ptr %"326_2", align 8
  store {} %"329_055", ptr %"329_0", align 1
  store i1 %"328_056", ptr %"328_0", align 1
  store i64 %"326_057", ptr %"326_0", align 8
  store i64 %"326_158", ptr %"326_1", align 8
  store i64 %"326_259", ptr %"326_2", align 8
  %"329_060" = load {}, ptr %"329_0", align 1
  %"328_061" = load i1, ptr %"328_0", align 1
  %"326_062" = load i64, ptr %"326_0", align 8
  %"326_163" = load i64, ptr %"326_1", align 8
  %"326_264" = load i64, ptr %"326_2", align 8
  switch i1 false, label %43 [
  ]

43:                                               ; preds = %40
  store i1 %"328_061", ptr %"332_0", align 1
  store i64 %"326_062", ptr %"332_1", align 8
  store i64 %"326_163", ptr %"332_2", align 8
  store i64 %"326_264", ptr %"332_3", align 8
  br label %44

44:                                               ; preds = %43, %39
  %"332_065" = load i1, ptr %"332_0", align 1
  %"332_166" = load i64, ptr %"332_1", align 8
  %"332_267" = load i64, ptr %"332_2", align 8
  %"332_368" = load i64, ptr %"332_3", align 8
  store i1 %"332_065", ptr %"332_0", align 1
  store i64 %"332_166", ptr %"332_1", align 8
  store i64 %"332_267", ptr %"332_2", align 8
  store i64 %"332_368", ptr %"332_3", align 8
  store i64 3, ptr %"350_0", align 8
  store i64 1, ptr %"348_0", align 8
  %"332_069" = load i1, ptr %"332_0", align 1
  %"332_170" = load i64, ptr %"332_1", align 8
  %"348_071" = load i64, ptr %"348_0", align 8
  %"350_072" = load i64, ptr %"350_0", align 8
  switch i1 %"332_069", label %45 [
    i1 true, label %46
  ]

45:                                               ; preds = %44
  store i64 %"332_170", ptr %"075", align 8
  store i64 %"348_071", ptr %"1", align 8
  store i64 %"350_072", ptr %"2", align 8
  br label %cond_334_case_0

46:                                               ; preds = %44
  store i64 %"332_170", ptr %"083", align 8
  store i64 %"348_071", ptr %"184", align 8
  store i64 %"350_072", ptr %"285", align 8
  br label %cond_334_case_1

47:                                               ; preds = %71
  store {} undef, ptr %"357_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"355_0", align 8
  %"357_092" = load {}, ptr %"357_0", align 1
  %"355_093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"355_0", align 8
  store {} %"357_092", ptr %"357_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"355_093", ptr %"355_0", align 8
  %"357_094" = load {}, ptr %"357_0", align 1
  %"355_095" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"355_0", align 8
  switch i1 false, label %48 [
  ]

48:                                               ; preds = %47
  store { i1, { { i64, i64, i64 }, i64 } } %"355_095", ptr %"023", align 8
  br label %58

49:                                               ; preds = %67
  %"360_096" = load i64, ptr %"360_0", align 8
  %"360_197" = load i64, ptr %"360_1", align 8
  %"360_298" = load i64, ptr %"360_2", align 8
  store i64 %"360_096", ptr %"360_0", align 8
  store i64 %"360_197", ptr %"360_1", align 8
  store i64 %"360_298", ptr %"360_2", align 8
  store {} undef, ptr %"370_0", align 1
  store i64 3, ptr %"368_0", align 8
  store i64 1, ptr %"366_0", align 8
  %"360_099" = load i64, ptr %"360_0", align 8
  %"366_0100" = load i64, ptr %"366_0", align 8
  %50 = add i64 %"360_099", %"366_0100"
  store i64 %50, ptr %"362_0", align 8
  %"362_0101" = load i64, ptr %"362_0", align 8
  %"368_0102" = load i64, ptr %"368_0", align 8
  %"366_0103" = load i64, ptr %"366_0", align 8
  %51 = insertvalue { i64, i64, i64 } poison, i64 %"362_0101", 0
  %52 = insertvalue { i64, i64, i64 } %51, i64 %"368_0102", 1
  %53 = insertvalue { i64, i64, i64 } %52, i64 %"366_0103", 2
  store { i64, i64, i64 } %53, ptr %"363_0", align 8
  %"360_0104" = load i64, ptr %"360_0", align 8
  %"363_0105" = load { i64, i64, i64 }, ptr %"363_0", align 8
  %54 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"360_0104", 1
  %55 = insertvalue { { i64, i64, i64 }, i64 } %54, { i64, i64, i64 } %"363_0105", 0
  store { { i64, i64, i64 }, i64 } %55, ptr %"364_0", align 8
  %"364_0106" = load { { i64, i64, i64 }, i64 }, ptr %"364_0", align 8
  %56 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"364_0106", 1
  store { i1, { { i64, i64, i64 }, i64 } } %56, ptr %"365_0", align 8
  %"370_0107" = load {}, ptr %"370_0", align 1
  %"365_0108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"365_0", align 8
  store {} %"370_0107", ptr %"370_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"365_0108", ptr %"365_0", align 8
  %"370_0109" = load {}, ptr %"370_0", align 1
  %"365_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"365_0", align 8
  switch i1 false, label %57 [
  ]

57:                                               ; preds = %49
  store { i1, { { i64, i64, i64 }, i64 } } %"365_0110", ptr %"023", align 8
  br label %58

58:                                               ; preds = %57, %48
  %"034" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"023", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"034", ptr %"303_0", align 8
  %"303_0111" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"303_0", align 8
  %"276_1112" = load { ptr, ptr, i64 }, ptr %"276_1", align 8
  %"276_2113" = load i64, ptr %"276_2", align 8
  %59 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"303_0111", 0
  switch i1 %59, label %60 [
    i1 true, label %61
  ]

60:                                               ; preds = %58
  store { ptr, ptr, i64 } %"276_1112", ptr %"0120", align 8
  store i64 %"276_2113", ptr %"1121", align 8
  br label %cond_280_case_0

61:                                               ; preds = %58
  %62 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"303_0111", 1
  store { { i64, i64, i64 }, i64 } %62, ptr %"0127", align 8
  store { ptr, ptr, i64 } %"276_1112", ptr %"1128", align 8
  store i64 %"276_2113", ptr %"2129", align 8
  br label %cond_280_case_1

cond_334_case_0:                                  ; preds = %45
  %"076" = load i64, ptr %"075", align 8
  %"177" = load i64, ptr %"1", align 8
  %"278" = load i64, ptr %"2", align 8
  store i64 %"076", ptr %"336_0", align 8
  store i64 %"177", ptr %"336_1", align 8
  store i64 %"278", ptr %"336_2", align 8
  store i64 3, ptr %"341_0", align 8
  store i64 1, ptr %"339_0", align 8
  %"336_079" = load i64, ptr %"336_0", align 8
  %"339_080" = load i64, ptr %"339_0", align 8
  %"341_081" = load i64, ptr %"341_0", align 8
  %63 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"336_079", 1
  %64 = insertvalue { i1, i64, i64, i64 } %63, i64 %"339_080", 2
  %65 = insertvalue { i1, i64, i64, i64 } %64, i64 %"341_081", 3
  store { i1, i64, i64, i64 } %65, ptr %"338_0", align 8
  %"338_082" = load { i1, i64, i64, i64 }, ptr %"338_0", align 8
  store { i1, i64, i64, i64 } %"338_082", ptr %"073", align 8
  br label %cond_exit_334

cond_334_case_1:                                  ; preds = %46
  %"086" = load i64, ptr %"083", align 8
  %"187" = load i64, ptr %"184", align 8
  %"288" = load i64, ptr %"285", align 8
  store i64 %"086", ptr %"344_0", align 8
  store i64 %"187", ptr %"344_1", align 8
  store i64 %"288", ptr %"344_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"346_0", align 8
  %"346_089" = load { i1, i64, i64, i64 }, ptr %"346_0", align 8
  store { i1, i64, i64, i64 } %"346_089", ptr %"073", align 8
  br label %cond_exit_334

cond_exit_334:                                    ; preds = %cond_334_case_1, %cond_334_case_0
  %"074" = load { i1, i64, i64, i64 }, ptr %"073", align 8
  store { i1, i64, i64, i64 } %"074", ptr %"334_0", align 8
  %"334_090" = load { i1, i64, i64, i64 }, ptr %"334_0", align 8
  store { i1, i64, i64, i64 } %"334_090", ptr %"334_0", align 8
  %"334_091" = load { i1, i64, i64, i64 }, ptr %"334_0", align 8
  %66 = extractvalue { i1, i64, i64, i64 } %"334_091", 0
  switch i1 %66, label %67 [
    i1 true, label %71
  ]

67:                                               ; preds = %cond_exit_334
  %68 = extractvalue { i1, i64, i64, i64 } %"334_091", 1
  %69 = extractvalue { i1, i64, i64, i64 } %"334_091", 2
  %70 = extractvalue { i1, i64, i64, i64 } %"334_091", 3
  store i64 %68, ptr %"360_0", align 8
  store i64 %69, ptr %"360_1", align 8
  store i64 %70, ptr %"360_2", align 8
  br label %49

71:                                               ; preds = %cond_exit_334
  br label %47

cond_280_case_0:                                  ; preds = %60
  %"0122" = load { ptr, ptr, i64 }, ptr %"0120", align 8
  %"1123" = load i64, ptr %"1121", align 8
  store { ptr, ptr, i64 } %"0122", ptr %"282_0", align 8
  store i64 %"1123", ptr %"282_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"284_0", align 8
  %"284_0124" = load { i1, { i64, i64, i64 } }, ptr %"284_0", align 8
  %"282_0125" = load { ptr, ptr, i64 }, ptr %"282_0", align 8
  %"282_1126" = load i64, ptr %"282_1", align 8
  store { i1, { i64, i64, i64 } } %"284_0124", ptr %"0114", align 8
  store { ptr, ptr, i64 } %"282_0125", ptr %"1115", align 8
  store i64 %"282_1126", ptr %"2116", align 8
  br label %cond_exit_280

cond_280_case_1:                                  ; preds = %61
  %"0130" = load { { i64, i64, i64 }, i64 }, ptr %"0127", align 8
  %"1131" = load { ptr, ptr, i64 }, ptr %"1128", align 8
  %"2132" = load i64, ptr %"2129", align 8
  store { { i64, i64, i64 }, i64 } %"0130", ptr %"287_0", align 8
  store { ptr, ptr, i64 } %"1131", ptr %"287_1", align 8
  store i64 %"2132", ptr %"287_2", align 8
  store i64 1, ptr %"301_0", align 8
  store i64 3, ptr %"299_0", align 8
  store i64 1, ptr %"296_0", align 8
  %"287_2133" = load i64, ptr %"287_2", align 8
  %"296_0134" = load i64, ptr %"296_0", align 8
  %72 = add i64 %"287_2133", %"296_0134"
  store i64 %72, ptr %"298_0", align 8
  %"287_2135" = load i64, ptr %"287_2", align 8
  store i64 %"287_2135", ptr %"294_0", align 8
  %73 = call i64 @__tk2_helios_qalloc.602()
  store i64 %73, ptr %"293_0", align 8
  %"287_1136" = load { ptr, ptr, i64 }, ptr %"287_1", align 8
  %"294_0137" = load i64, ptr %"294_0", align 8
  %"293_0138" = load i64, ptr %"293_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"287_1136", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"287_1136", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"287_1136", 2
  call void @__barray_check_bounds(i64 3, i64 %"294_0137")
  %74 = add i64 %"294_0137", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %74)
  %75 = getelementptr inbounds i64, ptr %array_ptr, i64 %74
  store i64 %"293_0138", ptr %75, align 8
  store { ptr, ptr, i64 } %"287_1136", ptr %"295_0", align 8
  %"287_0139" = load { { i64, i64, i64 }, i64 }, ptr %"287_0", align 8
  %76 = extractvalue { { i64, i64, i64 }, i64 } %"287_0139", 1
  %77 = extractvalue { { i64, i64, i64 }, i64 } %"287_0139", 0
  store i64 %76, ptr %"289_0", align 8
  store { i64, i64, i64 } %77, ptr %"289_1", align 8
  %"289_1140" = load { i64, i64, i64 }, ptr %"289_1", align 8
  %78 = extractvalue { i64, i64, i64 } %"289_1140", 0
  %79 = extractvalue { i64, i64, i64 } %"289_1140", 1
  %80 = extractvalue { i64, i64, i64 } %"289_1140", 2
  store i64 %78, ptr %"290_0", align 8
  store i64 %79, ptr %"290_1", align 8
  store i64 %80, ptr %"290_2", align 8
  %"290_0141" = load i64, ptr %"290_0", align 8
  %"299_0142" = load i64, ptr %"299_0", align 8
  %"301_0143" = load i64, ptr %"301_0", align 8
  %81 = insertvalue { i64, i64, i64 } poison, i64 %"290_0141", 0
  %82 = insertvalue { i64, i64, i64 } %81, i64 %"299_0142", 1
  %83 = insertvalue { i64, i64, i64 } %82, i64 %"301_0143", 2
  store { i64, i64, i64 } %83, ptr %"291_0", align 8
  %"291_0144" = load { i64, i64, i64 }, ptr %"291_0", align 8
  %84 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"291_0144", 1
  store { i1, { i64, i64, i64 } } %84, ptr %"292_0", align 8
  %"292_0145" = load { i1, { i64, i64, i64 } }, ptr %"292_0", align 8
  %"295_0146" = load { ptr, ptr, i64 }, ptr %"295_0", align 8
  %"298_0147" = load i64, ptr %"298_0", align 8
  store { i1, { i64, i64, i64 } } %"292_0145", ptr %"0114", align 8
  store { ptr, ptr, i64 } %"295_0146", ptr %"1115", align 8
  store i64 %"298_0147", ptr %"2116", align 8
  br label %cond_exit_280

cond_exit_280:                                    ; preds = %cond_280_case_1, %cond_280_case_0
  %"0117" = load { i1, { i64, i64, i64 } }, ptr %"0114", align 8
  %"1118" = load { ptr, ptr, i64 }, ptr %"1115", align 8
  %"2119" = load i64, ptr %"2116", align 8
  store { i1, { i64, i64, i64 } } %"0117", ptr %"280_0", align 8
  store { ptr, ptr, i64 } %"1118", ptr %"280_1", align 8
  store i64 %"2119", ptr %"280_2", align 8
  %"280_0148" = load { i1, { i64, i64, i64 } }, ptr %"280_0", align 8
  %"280_1149" = load { ptr, ptr, i64 }, ptr %"280_1", align 8
  %"280_2150" = load i64, ptr %"280_2", align 8
  store { i1, { i64, i64, i64 } } %"280_0148", ptr %"280_0", align 8
  store { ptr, ptr, i64 } %"280_1149", ptr %"280_1", align 8
  store i64 %"280_2150", ptr %"280_2", align 8
  %"280_0151" = load { i1, { i64, i64, i64 } }, ptr %"280_0", align 8
  %"280_1152" = load { ptr, ptr, i64 }, ptr %"280_1", align 8
  %"280_2153" = load i64, ptr %"280_2", align 8
  %85 = extractvalue { i1, { i64, i64, i64 } } %"280_0151", 0
  switch i1 %85, label %86 [
    i1 true, label %88
  ]

86:                                               ; preds = %cond_exit_280
  %87 = extractvalue { i1, { i64, i64, i64 } } %"280_0151", 1
  store { i64, i64, i64 } %87, ptr %"276_0", align 8
  store { ptr, ptr, i64 } %"280_1152", ptr %"276_1", align 8
  store i64 %"280_2153", ptr %"276_2", align 8
  br label %loop_body

88:                                               ; preds = %cond_exit_280
  store { ptr, ptr, i64 } %"280_1152", ptr %"275_0", align 8
  store i64 %"280_2153", ptr %"275_1", align 8
  br label %loop_out

89:                                               ; preds = %140, %loop_out
  %"6_0162" = load i64, ptr %"6_0", align 8
  %"6_1163" = load i64, ptr %"6_1", align 8
  %"6_2164" = load i64, ptr %"6_2", align 8
  %"6_3165" = load { ptr, ptr, i64 }, ptr %"6_3", align 8
  %"6_4166" = load i64, ptr %"6_4", align 8
  store i64 %"6_0162", ptr %"6_0", align 8
  store i64 %"6_1163", ptr %"6_1", align 8
  store i64 %"6_2164", ptr %"6_2", align 8
  store { ptr, ptr, i64 } %"6_3165", ptr %"6_3", align 8
  store i64 %"6_4166", ptr %"6_4", align 8
  %"6_0167" = load i64, ptr %"6_0", align 8
  %"6_2168" = load i64, ptr %"6_2", align 8
  %"6_1169" = load i64, ptr %"6_1", align 8
  %90 = insertvalue { i64, i64, i64 } poison, i64 %"6_0167", 0
  %91 = insertvalue { i64, i64, i64 } %90, i64 %"6_2168", 1
  %92 = insertvalue { i64, i64, i64 } %91, i64 %"6_1169", 2
  store { i64, i64, i64 } %92, ptr %"8_0", align 8
  %"8_0170" = load { i64, i64, i64 }, ptr %"8_0", align 8
  store { i64, i64, i64 } %"8_0170", ptr %"25_0", align 8
  br label %148

93:                                               ; preds = %194
  %"75_0286" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %"75_1287" = load { ptr, ptr, i64 }, ptr %"75_1", align 8
  %"75_2288" = load i64, ptr %"75_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"75_0286", ptr %"75_0", align 8
  store { ptr, ptr, i64 } %"75_1287", ptr %"75_1", align 8
  store i64 %"75_2288", ptr %"75_2", align 8
  store i64 1, ptr %"111_0", align 8
  store {} zeroinitializer, ptr %"105_0", align 1
  store i64 2, ptr %"102_0", align 8
  store i64 1, ptr %"100_0", align 8
  store i64 0, ptr %"98_0", align 8
  store i64 2, ptr %"96_0", align 8
  store i64 1, ptr %"94_0", align 8
  %"75_0289" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %94 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0289", 0
  switch i1 %94, label %95 [
    i1 true, label %96
  ]

95:                                               ; preds = %93
  br label %cond_77_case_0

96:                                               ; preds = %93
  %97 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0289", 1
  store { { i64, i64, i64 }, i64 } %97, ptr %"0295", align 8
  br label %cond_77_case_1

98:                                               ; preds = %264
  %"189_0455" = load i64, ptr %"189_0", align 8
  %"189_1456" = load i64, ptr %"189_1", align 8
  %"189_2457" = load i64, ptr %"189_2", align 8
  %"189_3458" = load i64, ptr %"189_3", align 8
  %"189_4459" = load { ptr, ptr, i64 }, ptr %"189_4", align 8
  %"189_5460" = load i64, ptr %"189_5", align 8
  store i64 %"189_0455", ptr %"189_0", align 8
  store i64 %"189_1456", ptr %"189_1", align 8
  store i64 %"189_2457", ptr %"189_2", align 8
  store i64 %"189_3458", ptr %"189_3", align 8
  store { ptr, ptr, i64 } %"189_4459", ptr %"189_4", align 8
  store i64 %"189_5460", ptr %"189_5", align 8
  store {} undef, ptr %"198_0", align 1
  store i64 0, ptr %"196_0", align 8
  store i64 0, ptr %"192_0", align 8
  %"189_4461" = load { ptr, ptr, i64 }, ptr %"189_4", align 8
  %"192_0462" = load i64, ptr %"192_0", align 8
  %array_ptr463 = extractvalue { ptr, ptr, i64 } %"189_4461", 0
  %array_mask_ptr464 = extractvalue { ptr, ptr, i64 } %"189_4461", 1
  %array_offset465 = extractvalue { ptr, ptr, i64 } %"189_4461", 2
  call void @__barray_check_bounds(i64 3, i64 %"192_0462")
  %99 = add i64 %"192_0462", %array_offset465
  call void @__barray_mask_borrow(ptr %array_mask_ptr464, i64 %99)
  %100 = getelementptr inbounds i64, ptr %array_ptr463, i64 %99
  %101 = load i64, ptr %100, align 8
  store { ptr, ptr, i64 } %"189_4461", ptr %"191_0", align 8
  store i64 %101, ptr %"191_1", align 8
  %"191_1466" = load i64, ptr %"191_1", align 8
  %102 = call i64 @__tk2_helios_x.593(i64 %"191_1466")
  store i64 %102, ptr %"194_0", align 8
  %"191_0467" = load { ptr, ptr, i64 }, ptr %"191_0", align 8
  %"196_0468" = load i64, ptr %"196_0", align 8
  %"194_0469" = load i64, ptr %"194_0", align 8
  %array_ptr470 = extractvalue { ptr, ptr, i64 } %"191_0467", 0
  %array_mask_ptr471 = extractvalue { ptr, ptr, i64 } %"191_0467", 1
  %array_offset472 = extractvalue { ptr, ptr, i64 } %"191_0467", 2
  call void @__barray_check_bounds(i64 3, i64 %"196_0468")
  %103 = add i64 %"196_0468", %array_offset472
  call void @__barray_mask_return(ptr %array_mask_ptr471, i64 %103)
  %104 = getelementptr inbounds i64, ptr %array_ptr470, i64 %103
  store i64 %"194_0469", ptr %104, align 8
  store { ptr, ptr, i64 } %"191_0467", ptr %"195_0", align 8
  %"198_0473" = load {}, ptr %"198_0", align 1
  %"189_0474" = load i64, ptr %"189_0", align 8
  %"189_1475" = load i64, ptr %"189_1", align 8
  %"189_2476" = load i64, ptr %"189_2", align 8
  %"189_3477" = load i64, ptr %"189_3", align 8
  %"195_0478" = load { ptr, ptr, i64 }, ptr %"195_0", align 8
  %"189_5479" = load i64, ptr %"189_5", align 8
  store {} %"198_0473", ptr %"198_0", align 1
  store i64 %"189_0474", ptr %"189_0", align 8
  store i64 %"189_1475", ptr %"189_1", align 8
  store i64 %"189_2476", ptr %"189_2", align 8
  store i64 %"189_3477", ptr %"189_3", align 8
  store { ptr, ptr, i64 } %"195_0478", ptr %"195_0", align 8
  store i64 %"189_5479", ptr %"189_5", align 8
  %"198_0480" = load {}, ptr %"198_0", align 1
  %"189_0481" = load i64, ptr %"189_0", align 8
  %"189_1482" = load i64, ptr %"189_1", align 8
  %"189_2483" = load i64, ptr %"189_2", align 8
  %"189_3484" = load i64, ptr %"189_3", align 8
  %"195_0485" = load { ptr, ptr, i64 }, ptr %"195_0", align 8
  %"189_5486" = load i64, ptr %"189_5", align 8
  switch i1 false, label %105 [
  ]

105:                                              ; preds = %98
  store i64 %"189_0481", ptr %"252_0", align 8
  store i64 %"189_1482", ptr %"252_1", align 8
  store i64 %"189_2483", ptr %"252_2", align 8
  store i64 %"189_3484", ptr %"252_3", align 8
  store { ptr, ptr, i64 } %"195_0485", ptr %"252_4", align 8
  store i64 %"189_5486", ptr %"252_5", align 8
  br label %138

106:                                              ; preds = %263
  %"201_0487" = load i64, ptr %"201_0", align 8
  %"201_1488" = load i64, ptr %"201_1", align 8
  %"201_2489" = load i64, ptr %"201_2", align 8
  %"201_3490" = load i64, ptr %"201_3", align 8
  %"201_4491" = load { ptr, ptr, i64 }, ptr %"201_4", align 8
  %"201_5492" = load i64, ptr %"201_5", align 8
  store i64 %"201_0487", ptr %"201_0", align 8
  store i64 %"201_1488", ptr %"201_1", align 8
  store i64 %"201_2489", ptr %"201_2", align 8
  store i64 %"201_3490", ptr %"201_3", align 8
  store { ptr, ptr, i64 } %"201_4491", ptr %"201_4", align 8
  store i64 %"201_5492", ptr %"201_5", align 8
  store i64 3, ptr %"203_0", align 8
  %"201_3493" = load i64, ptr %"201_3", align 8
  %"203_0494" = load i64, ptr %"203_0", align 8
  %107 = icmp eq i64 %"201_3493", %"203_0494"
  %108 = select i1 %107, i1 true, i1 false
  store i1 %108, ptr %"205_0", align 1
  %"205_0495" = load i1, ptr %"205_0", align 1
  %"201_0496" = load i64, ptr %"201_0", align 8
  %"201_1497" = load i64, ptr %"201_1", align 8
  %"201_2498" = load i64, ptr %"201_2", align 8
  %"201_3499" = load i64, ptr %"201_3", align 8
  %"201_4500" = load { ptr, ptr, i64 }, ptr %"201_4", align 8
  %"201_5501" = load i64, ptr %"201_5", align 8
  store i1 %"205_0495", ptr %"205_0", align 1
  store i64 %"201_0496", ptr %"201_0", align 8
  store i64 %"201_1497", ptr %"201_1", align 8
  store i64 %"201_2498", ptr %"201_2", align 8
  store i64 %"201_3499", ptr %"201_3", align 8
  store { ptr, ptr, i64 } %"201_4500", ptr %"201_4", align 8
  store i64 %"201_5501", ptr %"201_5", align 8
  %"205_0502" = load i1, ptr %"205_0", align 1
  %"201_0503" = load i64, ptr %"201_0", align 8
  %"201_1504" = load i64, ptr %"201_1", align 8
  %"201_2505" = load i64, ptr %"201_2", align 8
  %"201_3506" = load i64, ptr %"201_3", align 8
  %"201_4507" = load { ptr, ptr, i64 }, ptr %"201_4", align 8
  %"201_5508" = load i64, ptr %"201_5", align 8
  switch i1 %"205_0502", label %109 [
    i1 true, label %110
  ]

109:                                              ; preds = %106
  store i64 %"201_0503", ptr %"219_0", align 8
  store i64 %"201_1504", ptr %"219_1", align 8
  store i64 %"201_2505", ptr %"219_2", align 8
  store i64 %"201_3506", ptr %"219_3", align 8
  store { ptr, ptr, i64 } %"201_4507", ptr %"219_4", align 8
  store i64 %"201_5508", ptr %"219_5", align 8
  br label %119

110:                                              ; preds = %106
  store i64 %"201_0503", ptr %"207_0", align 8
  store i64 %"201_1504", ptr %"207_1", align 8
  store i64 %"201_2505", ptr %"207_2", align 8
  store i64 %"201_3506", ptr %"207_3", align 8
  store { ptr, ptr, i64 } %"201_4507", ptr %"207_4", align 8
  store i64 %"201_5508", ptr %"207_5", align 8
  br label %111

111:                                              ; preds = %110
  %"207_0509" = load i64, ptr %"207_0", align 8
  %"207_1510" = load i64, ptr %"207_1", align 8
  %"207_2511" = load i64, ptr %"207_2", align 8
  %"207_3512" = load i64, ptr %"207_3", align 8
  %"207_4513" = load { ptr, ptr, i64 }, ptr %"207_4", align 8
  %"207_5514" = load i64, ptr %"207_5", align 8
  store i64 %"207_0509", ptr %"207_0", align 8
  store i64 %"207_1510", ptr %"207_1", align 8
  store i64 %"207_2511", ptr %"207_2", align 8
  store i64 %"207_3512", ptr %"207_3", align 8
  store { ptr, ptr, i64 } %"207_4513", ptr %"207_4", align 8
  store i64 %"207_5514", ptr %"207_5", align 8
  store {} undef, ptr %"216_0", align 1
  store i64 1, ptr %"214_0", align 8
  store i64 1, ptr %"210_0", align 8
  %"207_4515" = load { ptr, ptr, i64 }, ptr %"207_4", align 8
  %"210_0516" = load i64, ptr %"210_0", align 8
  %array_ptr517 = extractvalue { ptr, ptr, i64 } %"207_4515", 0
  %array_mask_ptr518 = extractvalue { ptr, ptr, i64 } %"207_4515", 1
  %array_offset519 = extractvalue { ptr, ptr, i64 } %"207_4515", 2
  call void @__barray_check_bounds(i64 3, i64 %"210_0516")
  %112 = add i64 %"210_0516", %array_offset519
  call void @__barray_mask_borrow(ptr %array_mask_ptr518, i64 %112)
  %113 = getelementptr inbounds i64, ptr %array_ptr517, i64 %112
  %114 = load i64, ptr %113, align 8
  store { ptr, ptr, i64 } %"207_4515", ptr %"209_0", align 8
  store i64 %114, ptr %"209_1", align 8
  %"209_1520" = load i64, ptr %"209_1", align 8
  %115 = call i64 @__tk2_helios_x.593(i64 %"209_1520")
  store i64 %115, ptr %"212_0", align 8
  %"209_0521" = load { ptr, ptr, i64 }, ptr %"209_0", align 8
  %"214_0522" = load i64, ptr %"214_0", align 8
  %"212_0523" = load i64, ptr %"212_0", align 8
  %array_ptr524 = extractvalue { ptr, ptr, i64 } %"209_0521", 0
  %array_mask_ptr525 = extractvalue { ptr, ptr, i64 } %"209_0521", 1
  %array_offset526 = extractvalue { ptr, ptr, i64 } %"209_0521", 2
  call void @__barray_check_bounds(i64 3, i64 %"214_0522")
  %116 = add i64 %"214_0522", %array_offset526
  call void @__barray_mask_return(ptr %array_mask_ptr525, i64 %116)
  %117 = getelementptr inbounds i64, ptr %array_ptr524, i64 %116
  store i64 %"212_0523", ptr %117, align 8
  store { ptr, ptr, i64 } %"209_0521", ptr %"213_0", align 8
  %"216_0527" = load {}, ptr %"216_0", align 1
  %"207_0528" = load i64, ptr %"207_0", align 8
  %"207_1529" = load i64, ptr %"207_1", align 8
  %"207_2530" = load i64, ptr %"207_2", align 8
  %"207_3531" = load i64, ptr %"207_3", align 8
  %"213_0532" = load { ptr, ptr, i64 }, ptr %"213_0", align 8
  %"207_5533" = load i64, ptr %"207_5", align 8
  store {} %"216_0527", ptr %"216_0", align 1
  store i64 %"207_0528", ptr %"207_0", align 8
  store i64 %"207_1529", ptr %"207_1", align 8
  store i64 %"207_2530", ptr %"207_2", align 8
  store i64 %"207_3531", ptr %"207_3", align 8
  store { ptr, ptr, i64 } %"213_0532", ptr %"213_0", align 8
  store i64 %"207_5533", ptr %"207_5", align 8
  %"216_0534" = load {}, ptr %"216_0", align 1
  %"207_0535" = load i64, ptr %"207_0", align 8
  %"207_1536" = load i64, ptr %"207_1", align 8
  %"207_2537" = load i64, ptr %"207_2", align 8
  %"207_3538" = load i64, ptr %"207_3", align 8
  %"213_0539" = load { ptr, ptr, i64 }, ptr %"213_0", align 8
  %"207_5540" = load i64, ptr %"207_5", align 8
  switch i1 false, label %118 [
  ]

118:                                              ; preds = %111
  store i64 %"207_0535", ptr %"247_0", align 8
  store i64 %"207_1536", ptr %"247_1", align 8
  store i64 %"207_2537", ptr %"247_2", align 8
  store i64 %"207_3538", ptr %"247_3", align 8
  store { ptr, ptr, i64 } %"213_0539", ptr %"247_4", align 8
  store i64 %"207_5540", ptr %"247_5", align 8
  br label %136

119:                                              ; preds = %109
  %"219_0541" = load i64, ptr %"219_0", align 8
  %"219_1542" = load i64, ptr %"219_1", align 8
  %"219_2543" = load i64, ptr %"219_2", align 8
  %"219_3544" = load i64, ptr %"219_3", align 8
  %"219_4545" = load { ptr, ptr, i64 }, ptr %"219_4", align 8
  %"219_5546" = load i64, ptr %"219_5", align 8
  store i64 %"219_0541", ptr %"219_0", align 8
  store i64 %"219_1542", ptr %"219_1", align 8
  store i64 %"219_2543", ptr %"219_2", align 8
  store i64 %"219_3544", ptr %"219_3", align 8
  store { ptr, ptr, i64 } %"219_4545", ptr %"219_4", align 8
  store i64 %"219_5546", ptr %"219_5", align 8
  store i64 2, ptr %"221_0", align 8
  %"219_3547" = load i64, ptr %"219_3", align 8
  %"221_0548" = load i64, ptr %"221_0", align 8
  %120 = icmp eq i64 %"219_3547", %"221_0548"
  %121 = select i1 %120, i1 true, i1 false
  store i1 %121, ptr %"223_0", align 1
  %"223_0549" = load i1, ptr %"223_0", align 1
  %"219_0550" = load i64, ptr %"219_0", align 8
  %"219_1551" = load i64, ptr %"219_1", align 8
  %"219_2552" = load i64, ptr %"219_2", align 8
  %"219_3553" = load i64, ptr %"219_3", align 8
  %"219_4554" = load { ptr, ptr, i64 }, ptr %"219_4", align 8
  %"219_5555" = load i64, ptr %"219_5", align 8
  store i1 %"223_0549", ptr %"223_0", align 1
  store i64 %"219_0550", ptr %"219_0", align 8
  store i64 %"219_1551", ptr %"219_1", align 8
  store i64 %"219_2552", ptr %"219_2", align 8
  store i64 %"219_3553", ptr %"219_3", align 8
  store { ptr, ptr, i64 } %"219_4554", ptr %"219_4", align 8
  store i64 %"219_5555", ptr %"219_5", align 8
  %"223_0556" = load i1, ptr %"223_0", align 1
  %"219_0557" = load i64, ptr %"219_0", align 8
  %"219_1558" = load i64, ptr %"219_1", align 8
  %"219_2559" = load i64, ptr %"219_2", align 8
  %"219_3560" = load i64, ptr %"219_3", align 8
  %"219_4561" = load { ptr, ptr, i64 }, ptr %"219_4", align 8
  %"219_5562" = load i64, ptr %"219_5", align 8
  switch i1 %"223_0556", label %122 [
    i1 true, label %123
  ]

122:                                              ; preds = %119
  store i64 %"219_0557", ptr %"237_0", align 8
  store i64 %"219_1558", ptr %"237_1", align 8
  store i64 %"219_2559", ptr %"237_2", align 8
  store i64 %"219_3560", ptr %"237_3", align 8
  store { ptr, ptr, i64 } %"219_4561", ptr %"237_4", align 8
  store i64 %"219_5562", ptr %"237_5", align 8
  br label %132

123:                                              ; preds = %119
  store i64 %"219_0557", ptr %"225_0", align 8
  store i64 %"219_1558", ptr %"225_1", align 8
  store i64 %"219_2559", ptr %"225_2", align 8
  store i64 %"219_3560", ptr %"225_3", align 8
  store { ptr, ptr, i64 } %"219_4561", ptr %"225_4", align 8
  store i64 %"219_5562", ptr %"225_5", align 8
  br label %124

124:                                              ; preds = %123
  %"225_0563" = load i64, ptr %"225_0", align 8
  %"225_1564" = load i64, ptr %"225_1", align 8
  %"225_2565" = load i64, ptr %"225_2", align 8
  %"225_3566" = load i64, ptr %"225_3", align 8
  %"225_4567" = load { ptr, ptr, i64 }, ptr %"225_4", align 8
  %"225_5568" = load i64, ptr %"225_5", align 8
  store i64 %"225_0563", ptr %"225_0", align 8
  store i64 %"225_1564", ptr %"225_1", align 8
  store i64 %"225_2565", ptr %"225_2", align 8
  store i64 %"225_3566", ptr %"225_3", align 8
  store { ptr, ptr, i64 } %"225_4567", ptr %"225_4", align 8
  store i64 %"225_5568", ptr %"225_5", align 8
  store {} undef, ptr %"234_0", align 1
  store i64 2, ptr %"232_0", align 8
  store i64 2, ptr %"228_0", align 8
  %"225_4569" = load { ptr, ptr, i64 }, ptr %"225_4", align 8
  %"228_0570" = load i64, ptr %"228_0", align 8
  %array_ptr571 = extractvalue { ptr, ptr, i64 } %"225_4569", 0
  %array_mask_ptr572 = extractvalue { ptr, ptr, i64 } %"225_4569", 1
  %array_offset573 = extractvalue { ptr, ptr, i64 } %"225_4569", 2
  call void @__barray_check_bounds(i64 3, i64 %"228_0570")
  %125 = add i64 %"228_0570", %array_offset573
  call void @__barray_mask_borrow(ptr %array_mask_ptr572, i64 %125)
  %126 = getelementptr inbounds i64, ptr %array_ptr571, i64 %125
  %127 = load i64, ptr %126, align 8
  store { ptr, ptr, i64 } %"225_4569", ptr %"227_0", align 8
  store i64 %127, ptr %"227_1", align 8
  %"227_1574" = load i64, ptr %"227_1", align 8
  %128 = call i64 @__tk2_helios_x.593(i64 %"227_1574")
  store i64 %128, ptr %"230_0", align 8
  %"227_0575" = load { ptr, ptr, i64 }, ptr %"227_0", align 8
  %"232_0576" = load i64, ptr %"232_0", align 8
  %"230_0577" = load i64, ptr %"230_0", align 8
  %array_ptr578 = extractvalue { ptr, ptr, i64 } %"227_0575", 0
  %array_mask_ptr579 = extractvalue { ptr, ptr, i64 } %"227_0575", 1
  %array_offset580 = extractvalue { ptr, ptr, i64 } %"227_0575", 2
  call void @__barray_check_bounds(i64 3, i64 %"232_0576")
  %129 = add i64 %"232_0576", %array_offset580
  call void @__barray_mask_return(ptr %array_mask_ptr579, i64 %129)
  %130 = getelementptr inbounds i64, ptr %array_ptr578, i64 %129
  store i64 %"230_0577", ptr %130, align 8
  store { ptr, ptr, i64 } %"227_0575", ptr %"231_0", align 8
  %"234_0581" = load {}, ptr %"234_0", align 1
  %"225_0582" = load i64, ptr %"225_0", align 8
  %"225_1583" = load i64, ptr %"225_1", align 8
  %"225_2584" = load i64, ptr %"225_2", align 8
  %"225_3585" = load i64, ptr %"225_3", align 8
  %"231_0586" = load { ptr, ptr, i64 }, ptr %"231_0", align 8
  %"225_5587" = load i64, ptr %"225_5", align 8
  store {} %"234_0581", ptr %"234_0", align 1
  store i64 %"225_0582", ptr %"225_0", align 8
  store i64 %"225_1583", ptr %"225_1", align 8
  store i64 %"225_2584", ptr %"225_2", align 8
  store i64 %"225_3585", ptr %"225_3", align 8
  store { ptr, ptr, i64 } %"231_0586", ptr %"231_0", align 8
  store i64 %"225_5587", ptr %"225_5", align 8
  %"234_0588" = load {}, ptr %"234_0", align 1
  %"225_0589" = load i64, ptr %"225_0", align 8
  %"225_1590" = load i64, ptr %"225_1", align 8
  %"225_2591" = load i64, ptr %"225_2", align 8
  %"225_3592" = load i64, ptr %"225_3", align 8
  %"231_0593" = load { ptr, ptr, i64 }, ptr %"231_0", align 8
  %"225_5594" = load i64, ptr %"225_5", align 8
  switch i1 false, label %131 [
  ]

131:                                              ; preds = %124
  store i64 %"225_0589", ptr %"242_0", align 8
  store i64 %"225_1590", ptr %"242_1", align 8
  store i64 %"225_2591", ptr %"242_2", align 8
  store i64 %"225_3592", ptr %"242_3", align 8
  store { ptr, ptr, i64 } %"231_0593", ptr %"242_4", align 8
  store i64 %"225_5594", ptr %"242_5", align 8
  br label %134

132:                                              ; preds = %122
  %"237_0595" = load i64, ptr %"237_0", align 8
  %"237_1596" = load i64, ptr %"237_1", align 8
  %"237_2597" = load i64, ptr %"237_2", align 8
  %"237_3598" = load i64, ptr %"237_3", align 8
  %"237_4599" = load { ptr, ptr, i64 }, ptr %"237_4", align 8
  %"237_5600" = load i64, ptr %"237_5", align 8
  store i64 %"237_0595", ptr %"237_0", align 8
  store i64 %"237_1596", ptr %"237_1", align 8
  store i64 %"237_2597", ptr %"237_2", align 8
  store i64 %"237_3598", ptr %"237_3", align 8
  store { ptr, ptr, i64 } %"237_4599", ptr %"237_4", align 8
  store i64 %"237_5600", ptr %"237_5", align 8
  store {} undef, ptr %"239_0", align 1
  %"239_0601" = load {}, ptr %"239_0", align 1
  %"237_0602" = load i64, ptr %"237_0", align 8
  %"237_1603" = load i64, ptr %"237_1", align 8
  %"237_2604" = load i64, ptr %"237_2", align 8
  %"237_3605" = load i64, ptr %"237_3", align 8
  %"237_4606" = load { ptr, ptr, i64 }, ptr %"237_4", align 8
  %"237_5607" = load i64, ptr %"237_5", align 8
  store {} %"239_0601", ptr %"239_0", align 1
  store i64 %"237_0602", ptr %"237_0", align 8
  store i64 %"237_1603", ptr %"237_1", align 8
  store i64 %"237_2604", ptr %"237_2", align 8
  store i64 %"237_3605", ptr %"237_3", align 8
  store { ptr, ptr, i64 } %"237_4606", ptr %"237_4", align 8
  store i64 %"237_5607", ptr %"237_5", align 8
  %"239_0608" = load {}, ptr %"239_0", align 1
  %"237_0609" = load i64, ptr %"237_0", align 8
  %"237_1610" = load i64, ptr %"237_1", align 8
  %"237_2611" = load i64, ptr %"237_2", align 8
  %"237_3612" = load i64, ptr %"237_3", align 8
  %"237_4613" = load { ptr, ptr, i64 }, ptr %"237_4", align 8
  %"237_5614" = load i64, ptr %"237_5", align 8
  switch i1 false, label %133 [
  ]

133:                                              ; preds = %132
  store i64 %"237_0609", ptr %"242_0", align 8
  store i64 %"237_1610", ptr %"242_1", align 8
  store i64 %"237_2611", ptr %"242_2", align 8
  store i64 %"237_3612", ptr %"242_3", align 8
  store { ptr, ptr, i64 } %"237_4613", ptr %"242_4", align 8
  store i64 %"237_5614", ptr %"242_5", align 8
  br label %134

134:                                              ; preds = %133, %131
  %"242_0615" = load i64, ptr %"242_0", align 8
  %"242_1616" = load i64, ptr %"242_1", align 8
  %"242_2617" = load i64, ptr %"242_2", align 8
  %"242_3618" = load i64, ptr %"242_3", align 8
  %"242_4619" = load { ptr, ptr, i64 }, ptr %"242_4", align 8
  %"242_5620" = load i64, ptr %"242_5", align 8
  store i64 %"242_0615", ptr %"242_0", align 8
  store i64 %"242_1616", ptr %"242_1", align 8
  store i64 %"242_2617", ptr %"242_2", align 8
  store i64 %"242_3618", ptr %"242_3", align 8
  store { ptr, ptr, i64 } %"242_4619", ptr %"242_4", align 8
  store i64 %"242_5620", ptr %"242_5", align 8
  store {} undef, ptr %"244_0", align 1
  %"244_0621" = load {}, ptr %"244_0", align 1
  %"242_0622" = load i64, ptr %"242_0", align 8
  %"242_1623" = load i64, ptr %"242_1", align 8
  %"242_2624" = load i64, ptr %"242_2", align 8
  %"242_3625" = load i64, ptr %"242_3", align 8
  %"242_4626" = load { ptr, ptr, i64 }, ptr %"242_4", align 8
  %"242_5627" = load i64, ptr %"242_5", align 8
  store {} %"244_0621", ptr %"244_0", align 1
  store i64 %"242_0622", ptr %"242_0", align 8
  store i64 %"242_1623", ptr %"242_1", align 8
  store i64 %"242_2624", ptr %"242_2", align 8
  store i64 %"242_3625", ptr %"242_3", align 8
  store { ptr, ptr, i64 } %"242_4626", ptr %"242_4", align 8
  store i64 %"242_5627", ptr %"242_5", align 8
  %"244_0628" = load {}, ptr %"244_0", align 1
  %"242_0629" = load i64, ptr %"242_0", align 8
  %"242_1630" = load i64, ptr %"242_1", align 8
  %"242_2631" = load i64, ptr %"242_2", align 8
  %"242_3632" = load i64, ptr %"242_3", align 8
  %"242_4633" = load { ptr, ptr, i64 }, ptr %"242_4", align 8
  %"242_5634" = load i64, ptr %"242_5", align 8
  switch i1 false, label %135 [
  ]

135:                                              ; preds = %134
  store i64 %"242_0629", ptr %"247_0", align 8
  store i64 %"242_1630", ptr %"247_1", align 8
  store i64 %"242_2631", ptr %"247_2", align 8
  store i64 %"242_3632", ptr %"247_3", align 8
  store { ptr, ptr, i64 } %"242_4633", ptr %"247_4", align 8
  store i64 %"242_5634", ptr %"247_5", align 8
  br label %136

136:                                              ; preds = %135, %118
  %"247_0635" = load i64, ptr %"247_0", align 8
  %"247_1636" = load i64, ptr %"247_1", align 8
  %"247_2637" = load i64, ptr %"247_2", align 8
  %"247_3638" = load i64, ptr %"247_3", align 8
  %"247_4639" = load { ptr, ptr, i64 }, ptr %"247_4", align 8
  %"247_5640" = load i64, ptr %"247_5", align 8
  store i64 %"247_0635", ptr %"247_0", align 8
  store i64 %"247_1636", ptr %"247_1", align 8
  store i64 %"247_2637", ptr %"247_2", align 8
  store i64 %"247_3638", ptr %"247_3", align 8
  store { ptr, ptr, i64 } %"247_4639", ptr %"247_4", align 8
  store i64 %"247_5640", ptr %"247_5", align 8
  store {} undef, ptr %"249_0", align 1
  %"249_0641" = load {}, ptr %"249_0", align 1
  %"247_0642" = load i64, ptr %"247_0", align 8
  %"247_1643" = load i64, ptr %"247_1", align 8
  %"247_2644" = load i64, ptr %"247_2", align 8
  %"247_3645" = load i64, ptr %"247_3", align 8
  %"247_4646" = load { ptr, ptr, i64 }, ptr %"247_4", align 8
  %"247_5647" = load i64, ptr %"247_5", align 8
  store {} %"249_0641", ptr %"249_0", align 1
  store i64 %"247_0642", ptr %"247_0", align 8
  store i64 %"247_1643", ptr %"247_1", align 8
  store i64 %"247_2644", ptr %"247_2", align 8
  store i64 %"247_3645", ptr %"247_3", align 8
  store { ptr, ptr, i64 } %"247_4646", ptr %"247_4", align 8
  store i64 %"247_5647", ptr %"247_5", align 8
  %"249_0648" = load {}, ptr %"249_0", align 1
  %"247_0649" = load i64, ptr %"247_0", align 8
  %"247_1650" = load i64, ptr %"247_1", align 8
  %"247_2651" = load i64, ptr %"247_2", align 8
  %"247_3652" = load i64, ptr %"247_3", align 8
  %"247_4653" = load { ptr, ptr, i64 }, ptr %"247_4", align 8
  %"247_5654" = load i64, ptr %"247_5", align 8
  switch i1 false, label %137 [
  ]

137:                                              ; preds = %136
  store i64 %"247_0649", ptr %"252_0", align 8
  store i64 %"247_1650", ptr %"252_1", align 8
  store i64 %"247_2651", ptr %"252_2", align 8
  store i64 %"247_3652", ptr %"252_3", align 8
  store { ptr, ptr, i64 } %"247_4653", ptr %"252_4", align 8
  store i64 %"247_5654", ptr %"252_5", align 8
  br label %138

138:                                              ; preds = %137, %105
  %"252_0655" = load i64, ptr %"252_0", align 8
  %"252_1656" = load i64, ptr %"252_1", align 8
  %"252_2657" = load i64, ptr %"252_2", align 8
  %"252_3658" = load i64, ptr %"252_3", align 8
  %"252_4659" = load { ptr, ptr, i64 }, ptr %"252_4", align 8
  %"252_5660" = load i64, ptr %"252_5", align 8
  store i64 %"252_0655", ptr %"252_0", align 8
  store i64 %"252_1656", ptr %"252_1", align 8
  store i64 %"252_2657", ptr %"252_2", align 8
  store i64 %"252_3658", ptr %"252_3", align 8
  store { ptr, ptr, i64 } %"252_4659", ptr %"252_4", align 8
  store i64 %"252_5660", ptr %"252_5", align 8
  store {} undef, ptr %"259_0", align 1
  store {} zeroinitializer, ptr %"254_0", align 1
  %"254_0661" = load {}, ptr %"254_0", align 1
  %139 = call i64 @gpu.function_id.fire()
  store i64 %139, ptr %"256_0", align 8
  %"252_5662" = load i64, ptr %"252_5", align 8
  %"256_0663" = load i64, ptr %"256_0", align 8
  %"252_3664" = load i64, ptr %"252_3", align 8
  call void @"gpu.call.i:v"(i64 %"252_5662", i64 %"256_0663", i64 %"252_3664")
  store i64 %"252_5662", ptr %"257_0", align 8
  %"257_0665" = load i64, ptr %"257_0", align 8
  store i64 %"257_0665", ptr %"258_0", align 8
  %"259_0666" = load {}, ptr %"259_0", align 1
  %"252_0667" = load i64, ptr %"252_0", align 8
  %"252_1668" = load i64, ptr %"252_1", align 8
  %"252_2669" = load i64, ptr %"252_2", align 8
  %"252_4670" = load { ptr, ptr, i64 }, ptr %"252_4", align 8
  %"258_0671" = load i64, ptr %"258_0", align 8
  store {} %"259_0666", ptr %"259_0", align 1
  store i64 %"252_0667", ptr %"252_0", align 8
  store i64 %"252_1668", ptr %"252_1", align 8
  store i64 %"252_2669", ptr %"252_2", align 8
  store { ptr, ptr, i64 } %"252_4670", ptr %"252_4", align 8
  store i64 %"258_0671", ptr %"258_0", align 8
  %"259_0672" = load {}, ptr %"259_0", align 1
  %"252_0673" = load i64, ptr %"252_0", align 8
  %"252_1674" = load i64, ptr %"252_1", align 8
  %"252_2675" = load i64, ptr %"252_2", align 8
  %"252_4676" = load { ptr, ptr, i64 }, ptr %"252_4", align 8
  %"258_0677" = load i64, ptr %"258_0", align 8
  switch i1 false, label %140 [
  ]

140:                                              ; preds = %138
  store i64 %"252_0673", ptr %"6_0", align 8
  store i64 %"252_1674", ptr %"6_1", align 8
  store i64 %"252_2675", ptr %"6_2", align 8
  store { ptr, ptr, i64 } %"252_4676", ptr %"6_3", align 8
  store i64 %"258_0677", ptr %"6_4", align 8
  br label %89

141:                                              ; preds = %193
  %"0283" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0159", align 8
  %"1284" = load { ptr, ptr, i64 }, ptr %"1160", align 8
  %"2285" = load i64, ptr %"2161", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0283", ptr %"4_0", align 8
  store { ptr, ptr, i64 } %"1284", ptr %"4_1", align 8
  store i64 %"2285", ptr %"4_2", align 8
  %"4_1678" = load { ptr, ptr, i64 }, ptr %"4_1", align 8
  %"544_0679" = load i64, ptr %"544_0", align 8
  %142 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"4_1678", 0
  %143 = insertvalue { { ptr, ptr, i64 }, i64 } %142, i64 %"544_0679", 1
  store { { ptr, ptr, i64 }, i64 } %143, ptr %"404_0", align 8
  %"4_0680" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %144 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0680", 0
  switch i1 %144, label %145 [
    i1 true, label %146
  ]

145:                                              ; preds = %141
  br label %cond_376_case_0

146:                                              ; preds = %141
  %147 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0680", 1
  store { { i64, i64, i64 }, i64 } %147, ptr %"0681", align 8
  br label %cond_376_case_1

148:                                              ; preds = %89
  %"25_0172" = load { i64, i64, i64 }, ptr %"25_0", align 8
  store { i64, i64, i64 } %"25_0172", ptr %"25_0", align 8
  store i64 0, ptr %"28_0", align 8
  %"25_0173" = load { i64, i64, i64 }, ptr %"25_0", align 8
  %149 = extractvalue { i64, i64, i64 } %"25_0173", 0
  %150 = extractvalue { i64, i64, i64 } %"25_0173", 1
  %151 = extractvalue { i64, i64, i64 } %"25_0173", 2
  store i64 %149, ptr %"27_0", align 8
  store i64 %150, ptr %"27_1", align 8
  store i64 %151, ptr %"27_2", align 8
  %"27_2174" = load i64, ptr %"27_2", align 8
  %"28_0175" = load i64, ptr %"28_0", align 8
  %152 = icmp sge i64 %"27_2174", %"28_0175"
  %153 = select i1 %152, i1 true, i1 false
  store i1 %153, ptr %"30_0", align 1
  %"30_0176" = load i1, ptr %"30_0", align 1
  %"27_0177" = load i64, ptr %"27_0", align 8
  %"27_2178" = load i64, ptr %"27_2", align 8
  %"27_1179" = load i64, ptr %"27_1", align 8
  store i1 %"30_0176", ptr %"30_0", align 1
  store i64 %"27_0177", ptr %"27_0", align 8
  store i64 %"27_2178", ptr %"27_2", align 8
  store i64 %"27_1179", ptr %"27_1", align 8
  %"30_0180" = load i1, ptr %"30_0", align 1
  %"27_0181" = load i64, ptr %"27_0", align 8
  %"27_2182" = load i64, ptr %"27_2", align 8
  %"27_1183" = load i64, ptr %"27_1", align 8
  switch i1 %"30_0180", label %154 [
    i1 true, label %155
  ]

154:                                              ; preds = %148
  store i64 %"27_0181", ptr %"39_0", align 8
  store i64 %"27_2182", ptr %"39_1", align 8
  store i64 %"27_1183", ptr %"39_2", align 8
  br label %160

155:                                              ; preds = %148
  store i64 %"27_0181", ptr %"33_0", align 8
  store i64 %"27_2182", ptr %"33_1", align 8
  store i64 %"27_1183", ptr %"33_2", align 8
  br label %156

156:                                              ; preds = %155
  %"33_0185" = load i64, ptr %"33_0", align 8
  %"33_1186" = load i64, ptr %"33_1", align 8
  %"33_2187" = load i64, ptr %"33_2", align 8
  store i64 %"33_0185", ptr %"33_0", align 8
  store i64 %"33_1186", ptr %"33_1", align 8
  store i64 %"33_2187", ptr %"33_2", align 8
  store {} undef, ptr %"36_0", align 1
  %"33_0188" = load i64, ptr %"33_0", align 8
  %"33_2189" = load i64, ptr %"33_2", align 8
  %157 = icmp sge i64 %"33_0188", %"33_2189"
  %158 = select i1 %157, i1 true, i1 false
  store i1 %158, ptr %"35_0", align 1
  %"36_0190" = load {}, ptr %"36_0", align 1
  %"35_0191" = load i1, ptr %"35_0", align 1
  %"33_0192" = load i64, ptr %"33_0", align 8
  %"33_1193" = load i64, ptr %"33_1", align 8
  %"33_2194" = load i64, ptr %"33_2", align 8
  store {} %"36_0190", ptr %"36_0", align 1
  store i1 %"35_0191", ptr %"35_0", align 1
  store i64 %"33_0192", ptr %"33_0", align 8
  store i64 %"33_1193", ptr %"33_1", align 8
  store i64 %"33_2194", ptr %"33_2", align 8
  %"36_0195" = load {}, ptr %"36_0", align 1
  %"35_0196" = load i1, ptr %"35_0", align 1
  %"33_0197" = load i64, ptr %"33_0", align 8
  %"33_1198" = load i64, ptr %"33_1", align 8
  %"33_2199" = load i64, ptr %"33_2", align 8
  switch i1 false, label %159 [
  ]

159:                                              ; preds = %156
  store i1 %"35_0196", ptr %"45_0", align 1
  store i64 %"33_0197", ptr %"45_1", align 8
  store i64 %"33_1198", ptr %"45_2", align 8
  store i64 %"33_2199", ptr %"45_3", align 8
  br label %164

160:                                              ; preds = %154
  %"39_0200" = load i64, ptr %"39_0", align 8
  %"39_1201" = load i64, ptr %"39_1", align 8
  %"39_2202" = load i64, ptr %"39_2", align 8
  store i64 %"39_0200", ptr %"39_0", align 8
  store i64 %"39_1201", ptr %"39_1", align 8
  store i64 %"39_2202", ptr %"39_2", align 8
  store {} undef, ptr %"42_0", align 1
  %"39_0203" = load i64, ptr %"39_0", align 8
  %"39_2204" = load i64, ptr %"39_2", align 8
  %161 = icmp sle i64 %"39_0203", %"39_2204"
  %162 = select i1 %161, i1 true, i1 false
  store i1 %162, ptr %"41_0", align 1
  %"42_0205" = load {}, ptr %"42_0", align 1
  %"41_0206" = load i1, ptr %"41_0", align 1
  %"39_0207" = load i64, ptr %"39_0", align 8
  %"39_1208" = load i64, ptr %"39_1", align 8
  %"39_2209" = load i64, ptr %"39_2", align 8
  store {} %"42_0205", ptr %"42_0", align 1
  store i1 %"41_0206", ptr %"41_0", align 1
  store i64 %"39_0207", ptr %"39_0", align 8
  store i64 %"39_1208", ptr %"39_1", align 8
  store i64 %"39_2209", ptr %"39_2", align 8
  %"42_0210" = load {}, ptr %"42_0", align 1
  %"41_0211" = load i1, ptr %"41_0", align 1
  %"39_0212" = load i64, ptr %"39_0", align 8
  %"39_1213" = load i64, ptr %"39_1", align 8
  %"39_2214" = load i64, ptr %"39_2", align 8
  switch i1 false, label %163 [
  ]

163:                                              ; preds = %160
  store i1 %"41_0211", ptr %"45_0", align 1
  store i64 %"39_0212", ptr %"45_1", align 8
  store i64 %"39_1213", ptr %"45_2", align 8
  store i64 %"39_2214", ptr %"45_3", align 8
  br label %164

164:                                              ; preds = %163, %159
  %"45_0215" = load i1, ptr %"45_0", align 1
  %"45_1216" = load i64, ptr %"45_1", align 8
  %"45_2217" = load i64, ptr %"45_2", align 8
  %"45_3218" = load i64, ptr %"45_3", align 8
  store i1 %"45_0215", ptr %"45_0", align 1
  store i64 %"45_1216", ptr %"45_1", align 8
  store i64 %"45_2217", ptr %"45_2", align 8
  store i64 %"45_3218", ptr %"45_3", align 8
  %"45_0219" = load i1, ptr %"45_0", align 1
  %"45_1220" = load i64, ptr %"45_1", align 8
  %"45_2221" = load i64, ptr %"45_2", align 8
  %"45_3222" = load i64, ptr %"45_3", align 8
  switch i1 %"45_0219", label %165 [
    i1 true, label %166
  ]

165:                                              ; preds = %164
  store i64 %"45_1220", ptr %"0225", align 8
  store i64 %"45_2221", ptr %"1226", align 8
  store i64 %"45_3222", ptr %"2227", align 8
  br label %cond_47_case_0

166:                                              ; preds = %164
  store i64 %"45_1220", ptr %"0235", align 8
  store i64 %"45_2221", ptr %"1236", align 8
  store i64 %"45_3222", ptr %"2237", align 8
  br label %cond_47_case_1

167:                                              ; preds = %191
  store {} undef, ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"60_0", align 8
  %"62_0244" = load {}, ptr %"62_0", align 1
  %"60_0245" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  store {} %"62_0244", ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"60_0245", ptr %"60_0", align 8
  %"62_0246" = load {}, ptr %"62_0", align 1
  %"60_0247" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  switch i1 false, label %168 [
  ]

168:                                              ; preds = %167
  store { i1, { { i64, i64, i64 }, i64 } } %"60_0247", ptr %"0171", align 8
  br label %178

169:                                              ; preds = %187
  %"65_0248" = load i64, ptr %"65_0", align 8
  %"65_1249" = load i64, ptr %"65_1", align 8
  %"65_2250" = load i64, ptr %"65_2", align 8
  store i64 %"65_0248", ptr %"65_0", align 8
  store i64 %"65_1249", ptr %"65_1", align 8
  store i64 %"65_2250", ptr %"65_2", align 8
  store {} undef, ptr %"71_0", align 1
  %"65_0251" = load i64, ptr %"65_0", align 8
  %"65_1252" = load i64, ptr %"65_1", align 8
  %170 = add i64 %"65_0251", %"65_1252"
  store i64 %170, ptr %"67_0", align 8
  %"67_0253" = load i64, ptr %"67_0", align 8
  %"65_2254" = load i64, ptr %"65_2", align 8
  %"65_1255" = load i64, ptr %"65_1", align 8
  %171 = insertvalue { i64, i64, i64 } poison, i64 %"67_0253", 0
  %172 = insertvalue { i64, i64, i64 } %171, i64 %"65_2254", 1
  %173 = insertvalue { i64, i64, i64 } %172, i64 %"65_1255", 2
  store { i64, i64, i64 } %173, ptr %"68_0", align 8
  %"65_0256" = load i64, ptr %"65_0", align 8
  %"68_0257" = load { i64, i64, i64 }, ptr %"68_0", align 8
  %174 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"65_0256", 1
  %175 = insertvalue { { i64, i64, i64 }, i64 } %174, { i64, i64, i64 } %"68_0257", 0
  store { { i64, i64, i64 }, i64 } %175, ptr %"69_0", align 8
  %"69_0258" = load { { i64, i64, i64 }, i64 }, ptr %"69_0", align 8
  %176 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"69_0258", 1
  store { i1, { { i64, i64, i64 }, i64 } } %176, ptr %"70_0", align 8
  %"71_0259" = load {}, ptr %"71_0", align 1
  %"70_0260" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  store {} %"71_0259", ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0260", ptr %"70_0", align 8
  %"71_0261" = load {}, ptr %"71_0", align 1
  %"70_0262" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  switch i1 false, label %177 [
  ]

177:                                              ; preds = %169
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0262", ptr %"0171", align 8
  br label %178

178:                                              ; preds = %177, %168
  %"0184" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0171", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0184", ptr %"23_0", align 8
  %"23_0263" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"23_0", align 8
  %179 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0263", 0
  switch i1 %179, label %180 [
    i1 true, label %181
  ]

180:                                              ; preds = %178
  br label %cond_9_case_0

181:                                              ; preds = %178
  %182 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0263", 1
  store { { i64, i64, i64 }, i64 } %182, ptr %"0270", align 8
  br label %cond_9_case_1

cond_47_case_0:                                   ; preds = %165
  %"0228" = load i64, ptr %"0225", align 8
  %"1229" = load i64, ptr %"1226", align 8
  %"2230" = load i64, ptr %"2227", align 8
  store i64 %"0228", ptr %"49_0", align 8
  store i64 %"1229", ptr %"49_1", align 8
  store i64 %"2230", ptr %"49_2", align 8
  %"49_0231" = load i64, ptr %"49_0", align 8
  %"49_1232" = load i64, ptr %"49_1", align 8
  %"49_2233" = load i64, ptr %"49_2", align 8
  %183 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"49_0231", 1
  %184 = insertvalue { i1, i64, i64, i64 } %183, i64 %"49_1232", 2
  %185 = insertvalue { i1, i64, i64, i64 } %184, i64 %"49_2233", 3
  store { i1, i64, i64, i64 } %185, ptr %"51_0", align 8
  %"51_0234" = load { i1, i64, i64, i64 }, ptr %"51_0", align 8
  store { i1, i64, i64, i64 } %"51_0234", ptr %"0223", align 8
  br label %cond_exit_47

cond_47_case_1:                                   ; preds = %166
  %"0238" = load i64, ptr %"0235", align 8
  %"1239" = load i64, ptr %"1236", align 8
  %"2240" = load i64, ptr %"2237", align 8
  store i64 %"0238", ptr %"53_0", align 8
  store i64 %"1239", ptr %"53_1", align 8
  store i64 %"2240", ptr %"53_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"55_0", align 8
  %"55_0241" = load { i1, i64, i64, i64 }, ptr %"55_0", align 8
  store { i1, i64, i64, i64 } %"55_0241", ptr %"0223", align 8
  br label %cond_exit_47

cond_exit_47:                                     ; preds = %cond_47_case_1, %cond_47_case_0
  %"0224" = load { i1, i64, i64, i64 }, ptr %"0223", align 8
  store { i1, i64, i64, i64 } %"0224", ptr %"47_0", align 8
  %"47_0242" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  store { i1, i64, i64, i64 } %"47_0242", ptr %"47_0", align 8
  %"47_0243" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  %186 = extractvalue { i1, i64, i64, i64 } %"47_0243", 0
  switch i1 %186, label %187 [
    i1 true, label %191
  ]

187:                                              ; preds = %cond_exit_47
  %188 = extractvalue { i1, i64, i64, i64 } %"47_0243", 1
  %189 = extractvalue { i1, i64, i64, i64 } %"47_0243", 2
  %190 = extractvalue { i1, i64, i64, i64 } %"47_0243", 3
  store i64 %188, ptr %"65_0", align 8
  store i64 %189, ptr %"65_1", align 8
  store i64 %190, ptr %"65_2", align 8
  br label %169

191:                                              ; preds = %cond_exit_47
  br label %167

cond_9_case_0:                                    ; preds = %180
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"15_0", align 8
  store i1 false, ptr %"13_0", align 1
  %"13_0268" = load i1, ptr %"13_0", align 1
  %"15_0269" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"15_0", align 8
  store i1 %"13_0268", ptr %"0264", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"15_0269", ptr %"1265", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %181
  %"0271" = load { { i64, i64, i64 }, i64 }, ptr %"0270", align 8
  store { { i64, i64, i64 }, i64 } %"0271", ptr %"18_0", align 8
  %"18_0272" = load { { i64, i64, i64 }, i64 }, ptr %"18_0", align 8
  %192 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"18_0272", 1
  store { i1, { { i64, i64, i64 }, i64 } } %192, ptr %"22_0", align 8
  store i1 true, ptr %"20_0", align 1
  %"20_0273" = load i1, ptr %"20_0", align 1
  %"22_0274" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"22_0", align 8
  store i1 %"20_0273", ptr %"0264", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"22_0274", ptr %"1265", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"0266" = load i1, ptr %"0264", align 1
  %"1267" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1265", align 8
  store i1 %"0266", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1267", ptr %"9_1", align 8
  %"9_0275" = load i1, ptr %"9_0", align 1
  %"9_1276" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3277" = load { ptr, ptr, i64 }, ptr %"6_3", align 8
  %"6_4278" = load i64, ptr %"6_4", align 8
  store i1 %"9_0275", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1276", ptr %"9_1", align 8
  store { ptr, ptr, i64 } %"6_3277", ptr %"6_3", align 8
  store i64 %"6_4278", ptr %"6_4", align 8
  %"9_0279" = load i1, ptr %"9_0", align 1
  %"9_1280" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3281" = load { ptr, ptr, i64 }, ptr %"6_3", align 8
  %"6_4282" = load i64, ptr %"6_4", align 8
  switch i1 %"9_0279", label %193 [
    i1 true, label %194
  ]

193:                                              ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1280", ptr %"0159", align 8
  store { ptr, ptr, i64 } %"6_3281", ptr %"1160", align 8
  store i64 %"6_4282", ptr %"2161", align 8
  br label %141

194:                                              ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1280", ptr %"75_0", align 8
  store { ptr, ptr, i64 } %"6_3281", ptr %"75_1", align 8
  store i64 %"6_4282", ptr %"75_2", align 8
  br label %93

cond_77_case_0:                                   ; preds = %95
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"81_0", align 8
  %"81_0292" = load { i32, ptr }, ptr %"81_0", align 8
  %195 = extractvalue { i32, ptr } %"81_0292", 0
  %shift_code293 = add i32 %195, 1000
  %196 = extractvalue { i32, ptr } %"81_0292", 1
  call void @panic(i32 %shift_code293, ptr %196)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"83_0", align 8
  %"83_0294" = load { { i64, i64, i64 }, i64 }, ptr %"83_0", align 8
  store { { i64, i64, i64 }, i64 } %"83_0294", ptr %"0290", align 8
  br label %cond_exit_77

cond_77_case_1:                                   ; preds = %96
  %"0296" = load { { i64, i64, i64 }, i64 }, ptr %"0295", align 8
  store { { i64, i64, i64 }, i64 } %"0296", ptr %"85_0", align 8
  %"85_0297" = load { { i64, i64, i64 }, i64 }, ptr %"85_0", align 8
  store { { i64, i64, i64 }, i64 } %"85_0297", ptr %"0290", align 8
  br label %cond_exit_77

cond_exit_77:                                     ; preds = %cond_77_case_1, %cond_77_case_0
  %"0291" = load { { i64, i64, i64 }, i64 }, ptr %"0290", align 8
  store { { i64, i64, i64 }, i64 } %"0291", ptr %"77_0", align 8
  %"77_0298" = load { { i64, i64, i64 }, i64 }, ptr %"77_0", align 8
  %197 = extractvalue { { i64, i64, i64 }, i64 } %"77_0298", 1
  %198 = extractvalue { { i64, i64, i64 }, i64 } %"77_0298", 0
  store i64 %197, ptr %"87_0", align 8
  store { i64, i64, i64 } %198, ptr %"87_1", align 8
  %"87_0299" = load i64, ptr %"87_0", align 8
  store i64 %"87_0299", ptr %"91_0", align 8
  %"87_0300" = load i64, ptr %"87_0", align 8
  store i64 %"87_0300", ptr %"89_0", align 8
  %"75_1301" = load { ptr, ptr, i64 }, ptr %"75_1", align 8
  %"89_0302" = load i64, ptr %"89_0", align 8
  %array_ptr303 = extractvalue { ptr, ptr, i64 } %"75_1301", 0
  %array_mask_ptr304 = extractvalue { ptr, ptr, i64 } %"75_1301", 1
  %array_offset305 = extractvalue { ptr, ptr, i64 } %"75_1301", 2
  call void @__barray_check_bounds(i64 3, i64 %"89_0302")
  %199 = add i64 %"89_0302", %array_offset305
  call void @__barray_mask_borrow(ptr %array_mask_ptr304, i64 %199)
  %200 = getelementptr inbounds i64, ptr %array_ptr303, i64 %199
  %201 = load i64, ptr %200, align 8
  store { ptr, ptr, i64 } %"75_1301", ptr %"90_0", align 8
  store i64 %201, ptr %"90_1", align 8
  %"90_1306" = load i64, ptr %"90_1", align 8
  %202 = call i64 @__tk2_helios_x.593(i64 %"90_1306")
  store i64 %202, ptr %"92_0", align 8
  %"90_0307" = load { ptr, ptr, i64 }, ptr %"90_0", align 8
  %"91_0308" = load i64, ptr %"91_0", align 8
  %"92_0309" = load i64, ptr %"92_0", align 8
  %array_ptr310 = extractvalue { ptr, ptr, i64 } %"90_0307", 0
  %array_mask_ptr311 = extractvalue { ptr, ptr, i64 } %"90_0307", 1
  %array_offset312 = extractvalue { ptr, ptr, i64 } %"90_0307", 2
  call void @__barray_check_bounds(i64 3, i64 %"91_0308")
  %203 = add i64 %"91_0308", %array_offset312
  call void @__barray_mask_return(ptr %array_mask_ptr311, i64 %203)
  %204 = getelementptr inbounds i64, ptr %array_ptr310, i64 %203
  store i64 %"92_0309", ptr %204, align 8
  store { ptr, ptr, i64 } %"90_0307", ptr %"93_0", align 8
  %"105_0313" = load {}, ptr %"105_0", align 1
  %205 = call i64 @gpu.function_id.add()
  store i64 %205, ptr %"107_0", align 8
  %"93_0314" = load { ptr, ptr, i64 }, ptr %"93_0", align 8
  %"94_0315" = load i64, ptr %"94_0", align 8
  %"96_0316" = load i64, ptr %"96_0", align 8
  store { ptr, ptr, i64 } %"93_0314", ptr %"116_0", align 8
  store i64 %"94_0315", ptr %"116_1", align 8
  store i64 %"96_0316", ptr %"116_2", align 8
  br label %206

206:                                              ; preds = %cond_exit_77
  %"116_0319" = load { ptr, ptr, i64 }, ptr %"116_0", align 8
  %"116_1320" = load i64, ptr %"116_1", align 8
  %"116_2321" = load i64, ptr %"116_2", align 8
  store { ptr, ptr, i64 } %"116_0319", ptr %"116_0", align 8
  store i64 %"116_1320", ptr %"116_1", align 8
  store i64 %"116_2321", ptr %"116_2", align 8
  store i64 2, ptr %"133_0", align 8
  store i64 2, ptr %"127_0", align 8
  store i64 1, ptr %"125_0", align 8
  store i64 1, ptr %"119_0", align 8
  %"116_0322" = load { ptr, ptr, i64 }, ptr %"116_0", align 8
  %"119_0323" = load i64, ptr %"119_0", align 8
  %array_ptr324 = extractvalue { ptr, ptr, i64 } %"116_0322", 0
  %array_mask_ptr325 = extractvalue { ptr, ptr, i64 } %"116_0322", 1
  %array_offset326 = extractvalue { ptr, ptr, i64 } %"116_0322", 2
  call void @__barray_check_bounds(i64 3, i64 %"119_0323")
  %207 = add i64 %"119_0323", %array_offset326
  call void @__barray_mask_borrow(ptr %array_mask_ptr325, i64 %207)
  %208 = getelementptr inbounds i64, ptr %array_ptr324, i64 %207
  %209 = load i64, ptr %208, align 8
  store { ptr, ptr, i64 } %"116_0322", ptr %"118_0", align 8
  store i64 %209, ptr %"118_1", align 8
  %210 = call i64 @__tk2_helios_qalloc.602()
  store i64 %210, ptr %"121_0", align 8
  %"118_1327" = load i64, ptr %"118_1", align 8
  %"121_0328" = load i64, ptr %"121_0", align 8
  %211 = call { i64, i64 } @__tk2_helios_cx.640(i64 %"118_1327", i64 %"121_0328")
  %212 = extractvalue { i64, i64 } %211, 0
  %213 = extractvalue { i64, i64 } %211, 1
  store i64 %212, ptr %"122_0", align 8
  store i64 %213, ptr %"122_1", align 8
  %"118_0329" = load { ptr, ptr, i64 }, ptr %"118_0", align 8
  %"125_0330" = load i64, ptr %"125_0", align 8
  %"122_0331" = load i64, ptr %"122_0", align 8
  %array_ptr332 = extractvalue { ptr, ptr, i64 } %"118_0329", 0
  %array_mask_ptr333 = extractvalue { ptr, ptr, i64 } %"118_0329", 1
  %array_offset334 = extractvalue { ptr, ptr, i64 } %"118_0329", 2
  call void @__barray_check_bounds(i64 3, i64 %"125_0330")
  %214 = add i64 %"125_0330", %array_offset334
  call void @__barray_mask_return(ptr %array_mask_ptr333, i64 %214)
  %215 = getelementptr inbounds i64, ptr %array_ptr332, i64 %214
  store i64 %"122_0331", ptr %215, align 8
  store { ptr, ptr, i64 } %"118_0329", ptr %"123_0", align 8
  %"123_0335" = load { ptr, ptr, i64 }, ptr %"123_0", align 8
  %"127_0336" = load i64, ptr %"127_0", align 8
  %array_ptr337 = extractvalue { ptr, ptr, i64 } %"123_0335", 0
  %array_mask_ptr338 = extractvalue { ptr, ptr, i64 } %"123_0335", 1
  %array_offset339 = extractvalue { ptr, ptr, i64 } %"123_0335", 2
  call void @__barray_check_bounds(i64 3, i64 %"127_0336")
  %216 = add i64 %"127_0336", %array_offset339
  call void @__barray_mask_borrow(ptr %array_mask_ptr338, i64 %216)
  %217 = getelementptr inbounds i64, ptr %array_ptr337, i64 %216
  %218 = load i64, ptr %217, align 8
  store { ptr, ptr, i64 } %"123_0335", ptr %"124_0", align 8
  store i64 %218, ptr %"124_1", align 8
  %"124_1340" = load i64, ptr %"124_1", align 8
  %"122_1341" = load i64, ptr %"122_1", align 8
  %219 = call { i64, i64 } @__tk2_helios_cx.640(i64 %"124_1340", i64 %"122_1341")
  %220 = extractvalue { i64, i64 } %219, 0
  %221 = extractvalue { i64, i64 } %219, 1
  store i64 %220, ptr %"129_0", align 8
  store i64 %221, ptr %"129_1", align 8
  %"129_1342" = load i64, ptr %"129_1", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"129_1342")
  call void @___qfree(i64 %"129_1342")
  store i64 %___lazy_measure, ptr %"130_0", align 8
  %"124_0343" = load { ptr, ptr, i64 }, ptr %"124_0", align 8
  %"133_0344" = load i64, ptr %"133_0", align 8
  %"129_0345" = load i64, ptr %"129_0", align 8
  %array_ptr346 = extractvalue { ptr, ptr, i64 } %"124_0343", 0
  %array_mask_ptr347 = extractvalue { ptr, ptr, i64 } %"124_0343", 1
  %array_offset348 = extractvalue { ptr, ptr, i64 } %"124_0343", 2
  call void @__barray_check_bounds(i64 3, i64 %"133_0344")
  %222 = add i64 %"133_0344", %array_offset348
  call void @__barray_mask_return(ptr %array_mask_ptr347, i64 %222)
  %223 = getelementptr inbounds i64, ptr %array_ptr346, i64 %222
  store i64 %"129_0345", ptr %223, align 8
  store { ptr, ptr, i64 } %"124_0343", ptr %"132_0", align 8
  %"130_0349" = load i64, ptr %"130_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"130_0349")
  call void @___dec_future_refcount(i64 %"130_0349")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"131_0", align 1
  %"131_0350" = load i1, ptr %"131_0", align 1
  %"132_0351" = load { ptr, ptr, i64 }, ptr %"132_0", align 8
  store i1 %"131_0350", ptr %"131_0", align 1
  store { ptr, ptr, i64 } %"132_0351", ptr %"132_0", align 8
  %"131_0352" = load i1, ptr %"131_0", align 1
  %"132_0353" = load { ptr, ptr, i64 }, ptr %"132_0", align 8
  switch i1 %"131_0352", label %224 [
    i1 true, label %225
  ]

224:                                              ; preds = %206
  store { ptr, ptr, i64 } %"132_0353", ptr %"144_0", align 8
  br label %228

225:                                              ; preds = %206
  store { ptr, ptr, i64 } %"132_0353", ptr %"137_0", align 8
  br label %226

226:                                              ; preds = %225
  %"137_0356" = load { ptr, ptr, i64 }, ptr %"137_0", align 8
  store { ptr, ptr, i64 } %"137_0356", ptr %"137_0", align 8
  store {} undef, ptr %"141_0", align 1
  store i64 1, ptr %"139_0", align 8
  %"141_0357" = load {}, ptr %"141_0", align 1
  %"139_0358" = load i64, ptr %"139_0", align 8
  %"137_0359" = load { ptr, ptr, i64 }, ptr %"137_0", align 8
  store {} %"141_0357", ptr %"141_0", align 1
  store i64 %"139_0358", ptr %"139_0", align 8
  store { ptr, ptr, i64 } %"137_0359", ptr %"137_0", align 8
  %"141_0360" = load {}, ptr %"141_0", align 1
  %"139_0361" = load i64, ptr %"139_0", align 8
  %"137_0362" = load { ptr, ptr, i64 }, ptr %"137_0", align 8
  switch i1 false, label %227 [
  ]

227:                                              ; preds = %226
  store i64 %"139_0361", ptr %"0317", align 8
  store { ptr, ptr, i64 } %"137_0362", ptr %"1318", align 8
  br label %230

228:                                              ; preds = %224
  %"144_0363" = load { ptr, ptr, i64 }, ptr %"144_0", align 8
  store { ptr, ptr, i64 } %"144_0363", ptr %"144_0", align 8
  store {} undef, ptr %"148_0", align 1
  store i64 0, ptr %"146_0", align 8
  %"148_0364" = load {}, ptr %"148_0", align 1
  %"146_0365" = load i64, ptr %"146_0", align 8
  %"144_0366" = load { ptr, ptr, i64 }, ptr %"144_0", align 8
  store {} %"148_0364", ptr %"148_0", align 1
  store i64 %"146_0365", ptr %"146_0", align 8
  store { ptr, ptr, i64 } %"144_0366", ptr %"144_0", align 8
  %"148_0367" = load {}, ptr %"148_0", align 1
  %"146_0368" = load i64, ptr %"146_0", align 8
  %"144_0369" = load { ptr, ptr, i64 }, ptr %"144_0", align 8
  switch i1 false, label %229 [
  ]

229:                                              ; preds = %228
  store i64 %"146_0368", ptr %"0317", align 8
  store { ptr, ptr, i64 } %"144_0369", ptr %"1318", align 8
  br label %230

230:                                              ; preds = %229, %227
  %"0354" = load i64, ptr %"0317", align 8
  %"1355" = load { ptr, ptr, i64 }, ptr %"1318", align 8
  store i64 %"0354", ptr %"114_0", align 8
  store { ptr, ptr, i64 } %"1355", ptr %"114_1", align 8
  %"114_1370" = load { ptr, ptr, i64 }, ptr %"114_1", align 8
  %"98_0371" = load i64, ptr %"98_0", align 8
  %"100_0372" = load i64, ptr %"100_0", align 8
  store { ptr, ptr, i64 } %"114_1370", ptr %"152_0", align 8
  store i64 %"98_0371", ptr %"152_1", align 8
  store i64 %"100_0372", ptr %"152_2", align 8
  br label %231

231:                                              ; preds = %230
  %"152_0375" = load { ptr, ptr, i64 }, ptr %"152_0", align 8
  %"152_1376" = load i64, ptr %"152_1", align 8
  %"152_2377" = load i64, ptr %"152_2", align 8
  store { ptr, ptr, i64 } %"152_0375", ptr %"152_0", align 8
  store i64 %"152_1376", ptr %"152_1", align 8
  store i64 %"152_2377", ptr %"152_2", align 8
  store i64 1, ptr %"169_0", align 8
  store i64 1, ptr %"163_0", align 8
  store i64 0, ptr %"161_0", align 8
  store i64 0, ptr %"155_0", align 8
  %"152_0378" = load { ptr, ptr, i64 }, ptr %"152_0", align 8
  %"155_0379" = load i64, ptr %"155_0", align 8
  %array_ptr380 = extractvalue { ptr, ptr, i64 } %"152_0378", 0
  %array_mask_ptr381 = extractvalue { ptr, ptr, i64 } %"152_0378", 1
  %array_offset382 = extractvalue { ptr, ptr, i64 } %"152_0378", 2
  call void @__barray_check_bounds(i64 3, i64 %"155_0379")
  %232 = add i64 %"155_0379", %array_offset382
  call void @__barray_mask_borrow(ptr %array_mask_ptr381, i64 %232)
  %233 = getelementptr inbounds i64, ptr %array_ptr380, i64 %232
  %234 = load i64, ptr %233, align 8
  store { ptr, ptr, i64 } %"152_0378", ptr %"154_0", align 8
  store i64 %234, ptr %"154_1", align 8
  %235 = call i64 @__tk2_helios_qalloc.602()
  store i64 %235, ptr %"157_0", align 8
  %"154_1383" = load i64, ptr %"154_1", align 8
  %"157_0384" = load i64, ptr %"157_0", align 8
  %236 = call { i64, i64 } @__tk2_helios_cx.640(i64 %"154_1383", i64 %"157_0384")
  %237 = extractvalue { i64, i64 } %236, 0
  %238 = extractvalue { i64, i64 } %236, 1
  store i64 %237, ptr %"158_0", align 8
  store i64 %238, ptr %"158_1", align 8
  %"154_0385" = load { ptr, ptr, i64 }, ptr %"154_0", align 8
  %"161_0386" = load i64, ptr %"161_0", align 8
  %"158_0387" = load i64, ptr %"158_0", align 8
  %array_ptr388 = extractvalue { ptr, ptr, i64 } %"154_0385", 0
  %array_mask_ptr389 = extractvalue { ptr, ptr, i64 } %"154_0385", 1
  %array_offset390 = extractvalue { ptr, ptr, i64 } %"154_0385", 2
  call void @__barray_check_bounds(i64 3, i64 %"161_0386")
  %239 = add i64 %"161_0386", %array_offset390
  call void @__barray_mask_return(ptr %array_mask_ptr389, i64 %239)
  %240 = getelementptr inbounds i64, ptr %array_ptr388, i64 %239
  store i64 %"158_0387", ptr %240, align 8
  store { ptr, ptr, i64 } %"154_0385", ptr %"159_0", align 8
  %"159_0391" = load { ptr, ptr, i64 }, ptr %"159_0", align 8
  %"163_0392" = load i64, ptr %"163_0", align 8
  %array_ptr393 = extractvalue { ptr, ptr, i64 } %"159_0391", 0
  %array_mask_ptr394 = extractvalue { ptr, ptr, i64 } %"159_0391", 1
  %array_offset395 = extractvalue { ptr, ptr, i64 } %"159_0391", 2
  call void @__barray_check_bounds(i64 3, i64 %"163_0392")
  %241 = add i64 %"163_0392", %array_offset395
  call void @__barray_mask_borrow(ptr %array_mask_ptr394, i64 %241)
  %242 = getelementptr inbounds i64, ptr %array_ptr393, i64 %241
  %243 = load i64, ptr %242, align 8
  store { ptr, ptr, i64 } %"159_0391", ptr %"160_0", align 8
  store i64 %243, ptr %"160_1", align 8
  %"160_1396" = load i64, ptr %"160_1", align 8
  %"158_1397" = load i64, ptr %"158_1", align 8
  %244 = call { i64, i64 } @__tk2_helios_cx.640(i64 %"160_1396", i64 %"158_1397")
  %245 = extractvalue { i64, i64 } %244, 0
  %246 = extractvalue { i64, i64 } %244, 1
  store i64 %245, ptr %"165_0", align 8
  store i64 %246, ptr %"165_1", align 8
  %"165_1398" = load i64, ptr %"165_1", align 8
  %___lazy_measure399 = call i64 @___lazy_measure(i64 %"165_1398")
  call void @___qfree(i64 %"165_1398")
  store i64 %___lazy_measure399, ptr %"166_0", align 8
  %"160_0400" = load { ptr, ptr, i64 }, ptr %"160_0", align 8
  %"169_0401" = load i64, ptr %"169_0", align 8
  %"165_0402" = load i64, ptr %"165_0", align 8
  %array_ptr403 = extractvalue { ptr, ptr, i64 } %"160_0400", 0
  %array_mask_ptr404 = extractvalue { ptr, ptr, i64 } %"160_0400", 1
  %array_offset405 = extractvalue { ptr, ptr, i64 } %"160_0400", 2
  call void @__barray_check_bounds(i64 3, i64 %"169_0401")
  %247 = add i64 %"169_0401", %array_offset405
  call void @__barray_mask_return(ptr %array_mask_ptr404, i64 %247)
  %248 = getelementptr inbounds i64, ptr %array_ptr403, i64 %247
  store i64 %"165_0402", ptr %248, align 8
  store { ptr, ptr, i64 } %"160_0400", ptr %"168_0", align 8
  %"166_0406" = load i64, ptr %"166_0", align 8
  %read_bool407 = call i1 @___read_future_bool(i64 %"166_0406")
  call void @___dec_future_refcount(i64 %"166_0406")
  %measure408 = select i1 %read_bool407, i1 true, i1 false
  store i1 %measure408, ptr %"167_0", align 1
  %"167_0409" = load i1, ptr %"167_0", align 1
  %"168_0410" = load { ptr, ptr, i64 }, ptr %"168_0", align 8
  store i1 %"167_0409", ptr %"167_0", align 1
  store { ptr, ptr, i64 } %"168_0410", ptr %"168_0", align 8
  %"167_0411" = load i1, ptr %"167_0", align 1
  %"168_0412" = load { ptr, ptr, i64 }, ptr %"168_0", align 8
  switch i1 %"167_0411", label %249 [
    i1 true, label %250
  ]

249:                                              ; preds = %231
  store { ptr, ptr, i64 } %"168_0412", ptr %"180_0", align 8
  br label %253

250:                                              ; preds = %231
  store { ptr, ptr, i64 } %"168_0412", ptr %"173_0", align 8
  br label %251

251:                                              ; preds = %250
  %"173_0415" = load { ptr, ptr, i64 }, ptr %"173_0", align 8
  store { ptr, ptr, i64 } %"173_0415", ptr %"173_0", align 8
  store {} undef, ptr %"177_0", align 1
  store i64 1, ptr %"175_0", align 8
  %"177_0416" = load {}, ptr %"177_0", align 1
  %"175_0417" = load i64, ptr %"175_0", align 8
  %"173_0418" = load { ptr, ptr, i64 }, ptr %"173_0", align 8
  store {} %"177_0416", ptr %"177_0", align 1
  store i64 %"175_0417", ptr %"175_0", align 8
  store { ptr, ptr, i64 } %"173_0418", ptr %"173_0", align 8
  %"177_0419" = load {}, ptr %"177_0", align 1
  %"175_0420" = load i64, ptr %"175_0", align 8
  %"173_0421" = load { ptr, ptr, i64 }, ptr %"173_0", align 8
  switch i1 false, label %252 [
  ]

252:                                              ; preds = %251
  store i64 %"175_0420", ptr %"0373", align 8
  store { ptr, ptr, i64 } %"173_0421", ptr %"1374", align 8
  br label %255

253:                                              ; preds = %249
  %"180_0422" = load { ptr, ptr, i64 }, ptr %"180_0", align 8
  store { ptr, ptr, i64 } %"180_0422", ptr %"180_0", align 8
  store {} undef, ptr %"184_0", align 1
  store i64 0, ptr %"182_0", align 8
  %"184_0423" = load {}, ptr %"184_0", align 1
  %"182_0424" = load i64, ptr %"182_0", align 8
  %"180_0425" = load { ptr, ptr, i64 }, ptr %"180_0", align 8
  store {} %"184_0423", ptr %"184_0", align 1
  store i64 %"182_0424", ptr %"182_0", align 8
  store { ptr, ptr, i64 } %"180_0425", ptr %"180_0", align 8
  %"184_0426" = load {}, ptr %"184_0", align 1
  %"182_0427" = load i64, ptr %"182_0", align 8
  %"180_0428" = load { ptr, ptr, i64 }, ptr %"180_0", align 8
  switch i1 false, label %254 [
  ]

254:                                              ; preds = %253
  store i64 %"182_0427", ptr %"0373", align 8
  store { ptr, ptr, i64 } %"180_0428", ptr %"1374", align 8
  br label %255

255:                                              ; preds = %254, %252
  %"0413" = load i64, ptr %"0373", align 8
  %"1414" = load { ptr, ptr, i64 }, ptr %"1374", align 8
  store i64 %"0413", ptr %"150_0", align 8
  store { ptr, ptr, i64 } %"1414", ptr %"150_1", align 8
  %"102_0429" = load i64, ptr %"102_0", align 8
  %"114_0430" = load i64, ptr %"114_0", align 8
  %256 = mul i64 %"102_0429", %"114_0430"
  store i64 %256, ptr %"104_0", align 8
  %"75_2431" = load i64, ptr %"75_2", align 8
  %"107_0432" = load i64, ptr %"107_0", align 8
  %"150_0433" = load i64, ptr %"150_0", align 8
  %"104_0434" = load i64, ptr %"104_0", align 8
  call void @"gpu.call.ii:i"(i64 %"75_2431", i64 %"107_0432", i64 %"150_0433", i64 %"104_0434")
  store i64 %"75_2431", ptr %"108_0", align 8
  %"108_0435" = load i64, ptr %"108_0", align 8
  %257 = call i64 @gpu.result.i(i64 %"108_0435")
  store i64 %"108_0435", ptr %"109_0", align 8
  store i64 %257, ptr %"109_1", align 8
  %"109_1436" = load i64, ptr %"109_1", align 8
  %"111_0437" = load i64, ptr %"111_0", align 8
  %258 = icmp eq i64 %"109_1436", %"111_0437"
  %259 = select i1 %258, i1 true, i1 false
  store i1 %259, ptr %"113_0", align 1
  %"109_1438" = load i64, ptr %"109_1", align 8
  %tag_len = load i8, ptr @res_syndrome.572B9F91.0, align 1
  %tag_len439 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_syndrome.572B9F91.0, i64 %tag_len439, i64 %"109_1438")
  %"87_1440" = load { i64, i64, i64 }, ptr %"87_1", align 8
  %260 = extractvalue { i64, i64, i64 } %"87_1440", 0
  %261 = extractvalue { i64, i64, i64 } %"87_1440", 1
  %262 = extractvalue { i64, i64, i64 } %"87_1440", 2
  store i64 %260, ptr %"88_0", align 8
  store i64 %261, ptr %"88_1", align 8
  store i64 %262, ptr %"88_2", align 8
  %"113_0441" = load i1, ptr %"113_0", align 1
  %"88_0442" = load i64, ptr %"88_0", align 8
  %"88_2443" = load i64, ptr %"88_2", align 8
  %"88_1444" = load i64, ptr %"88_1", align 8
  %"109_1445" = load i64, ptr %"109_1", align 8
  %"150_1446" = load { ptr, ptr, i64 }, ptr %"150_1", align 8
  %"109_0447" = load i64, ptr %"109_0", align 8
  store i1 %"113_0441", ptr %"113_0", align 1
  store i64 %"88_0442", ptr %"88_0", align 8
  store i64 %"88_2443", ptr %"88_2", align 8
  store i64 %"88_1444", ptr %"88_1", align 8
  store i64 %"109_1445", ptr %"109_1", align 8
  store { ptr, ptr, i64 } %"150_1446", ptr %"150_1", align 8
  store i64 %"109_0447", ptr %"109_0", align 8
  %"113_0448" = load i1, ptr %"113_0", align 1
  %"88_0449" = load i64, ptr %"88_0", align 8
  %"88_2450" = load i64, ptr %"88_2", align 8
  %"88_1451" = load i64, ptr %"88_1", align 8
  %"109_1452" = load i64, ptr %"109_1", align 8
  %"150_1453" = load { ptr, ptr, i64 }, ptr %"150_1", align 8
  %"109_0454" = load i64, ptr %"109_0", align 8
  switch i1 %"113_0448", label %263 [
    i1 true, label %264
  ]

263:                                              ; preds = %255
  store i64 %"88_0449", ptr %"201_0", align 8
  store i64 %"88_2450", ptr %"201_1", align 8
  store i64 %"88_1451", ptr %"201_2", align 8
  store i64 %"109_1452", ptr %"201_3", align 8
  store { ptr, ptr, i64 } %"150_1453", ptr %"201_4", align 8
  store i64 %"109_0454", ptr %"201_5", align 8
  br label %106

264:                                              ; preds = %255
  store i64 %"88_0449", ptr %"189_0", align 8
  store i64 %"88_2450", ptr %"189_1", align 8
  store i64 %"88_1451", ptr %"189_2", align 8
  store i64 %"109_1452", ptr %"189_3", align 8
  store { ptr, ptr, i64 } %"150_1453", ptr %"189_4", align 8
  store i64 %"109_0454", ptr %"189_5", align 8
  br label %98

cond_376_case_0:                                  ; preds = %145
  br label %cond_exit_376

cond_376_case_1:                                  ; preds = %146
  %"0682" = load { { i64, i64, i64 }, i64 }, ptr %"0681", align 8
  store { { i64, i64, i64 }, i64 } %"0682", ptr %"381_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"383_0", align 8
  %"383_0683" = load { i32, ptr }, ptr %"383_0", align 8
  %"381_0684" = load { { i64, i64, i64 }, i64 }, ptr %"381_0", align 8
  %265 = extractvalue { i32, ptr } %"383_0683", 0
  %shift_code685 = add i32 %265, 1000
  %266 = extractvalue { i32, ptr } %"383_0683", 1
  call void @panic(i32 %shift_code685, ptr %266)
  br label %cond_exit_376

cond_exit_376:                                    ; preds = %cond_376_case_1, %cond_376_case_0
  %"4_2686" = load i64, ptr %"4_2", align 8
  %"388_0687" = load i64, ptr %"388_0", align 8
  call void @"gpu.call.:i"(i64 %"4_2686", i64 %"388_0687")
  store i64 %"4_2686", ptr %"389_0", align 8
  %"389_0688" = load i64, ptr %"389_0", align 8
  %267 = call i64 @gpu.result.i(i64 %"389_0688")
  store i64 %"389_0688", ptr %"390_0", align 8
  store i64 %267, ptr %"390_1", align 8
  %"390_1689" = load i64, ptr %"390_1", align 8
  %tag_len690 = load i8, ptr @res_history.F4003EA1.0, align 1
  %tag_len691 = zext i8 %tag_len690 to i64
  call void @print_int(ptr @res_history.F4003EA1.0, i64 %tag_len691, i64 %"390_1689")
  %"390_0692" = load i64, ptr %"390_0", align 8
  call void @gpu.close(i64 %"390_0692")
  %"404_0693" = load { { ptr, ptr, i64 }, i64 }, ptr %"404_0", align 8
  %"401_0694" = load { ptr, ptr, i64 }, ptr %"401_0", align 8
  %"402_0695" = load i64, ptr %"402_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"404_0693", ptr %"406_0", align 8
  store { ptr, ptr, i64 } %"401_0694", ptr %"406_1", align 8
  store i64 %"402_0695", ptr %"406_2", align 8
  br label %loop_body697

loop_body697:                                     ; preds = %315, %cond_exit_376
  %"406_0698" = load { { ptr, ptr, i64 }, i64 }, ptr %"406_0", align 8
  %"406_1699" = load { ptr, ptr, i64 }, ptr %"406_1", align 8
  %"406_2700" = load i64, ptr %"406_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"406_0698", ptr %"406_0", align 8
  store { ptr, ptr, i64 } %"406_1699", ptr %"406_1", align 8
  store i64 %"406_2700", ptr %"406_2", align 8
  %"406_0701" = load { { ptr, ptr, i64 }, i64 }, ptr %"406_0", align 8
  %268 = extractvalue { { ptr, ptr, i64 }, i64 } %"406_0701", 0
  %269 = extractvalue { { ptr, ptr, i64 }, i64 } %"406_0701", 1
  store { ptr, ptr, i64 } %268, ptr %"408_0", align 8
  store i64 %269, ptr %"408_1", align 8
  %"408_0702" = load { ptr, ptr, i64 }, ptr %"408_0", align 8
  %"408_1703" = load i64, ptr %"408_1", align 8
  %270 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"408_0702", 0
  %271 = insertvalue { { ptr, ptr, i64 }, i64 } %270, i64 %"408_1703", 1
  store { { ptr, ptr, i64 }, i64 } %271, ptr %"409_0", align 8
  %"409_0704" = load { { ptr, ptr, i64 }, i64 }, ptr %"409_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"409_0704", ptr %"430_0", align 8
  br label %274

loop_out696:                                      ; preds = %317
  %"405_0801" = load { ptr, ptr, i64 }, ptr %"405_0", align 8
  %"546_0802" = load i64, ptr %"546_0", align 8
  %272 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"405_0801", 0
  %273 = insertvalue { { ptr, ptr, i64 }, i64 } %272, i64 %"546_0802", 1
  store { { ptr, ptr, i64 }, i64 } %273, ptr %"472_0", align 8
  %"472_0803" = load { { ptr, ptr, i64 }, i64 }, ptr %"472_0", align 8
  %"469_0804" = load { ptr, ptr, i64 }, ptr %"469_0", align 8
  %"470_0805" = load i64, ptr %"470_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"472_0803", ptr %"474_0", align 8
  store { ptr, ptr, i64 } %"469_0804", ptr %"474_1", align 8
  store i64 %"470_0805", ptr %"474_2", align 8
  br label %loop_body807

274:                                              ; preds = %loop_body697
  %"430_0706" = load { { ptr, ptr, i64 }, i64 }, ptr %"430_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"430_0706", ptr %"430_0", align 8
  store i64 3, ptr %"444_0", align 8
  %"430_0707" = load { { ptr, ptr, i64 }, i64 }, ptr %"430_0", align 8
  %275 = extractvalue { { ptr, ptr, i64 }, i64 } %"430_0707", 0
  %276 = extractvalue { { ptr, ptr, i64 }, i64 } %"430_0707", 1
  store { ptr, ptr, i64 } %275, ptr %"432_0", align 8
  store i64 %276, ptr %"432_1", align 8
  %"432_1708" = load i64, ptr %"432_1", align 8
  %"444_0709" = load i64, ptr %"444_0", align 8
  %277 = icmp slt i64 %"432_1708", %"444_0709"
  %278 = select i1 %277, i1 true, i1 false
  store i1 %278, ptr %"433_0", align 1
  %"433_0710" = load i1, ptr %"433_0", align 1
  %"432_1711" = load i64, ptr %"432_1", align 8
  switch i1 %"433_0710", label %279 [
    i1 true, label %280
  ]

279:                                              ; preds = %274
  store i64 %"432_1711", ptr %"0714", align 8
  br label %cond_434_case_0

280:                                              ; preds = %274
  store i64 %"432_1711", ptr %"0717", align 8
  br label %cond_434_case_1

281:                                              ; preds = %302
  %"448_0726" = load i64, ptr %"448_0", align 8
  %"448_1727" = load { ptr, ptr, i64 }, ptr %"448_1", align 8
  store i64 %"448_0726", ptr %"448_0", align 8
  store { ptr, ptr, i64 } %"448_1727", ptr %"448_1", align 8
  store {} undef, ptr %"458_0", align 1
  store i64 1, ptr %"452_0", align 8
  %"448_0728" = load i64, ptr %"448_0", align 8
  %"452_0729" = load i64, ptr %"452_0", align 8
  %282 = add i64 %"448_0728", %"452_0729"
  store i64 %282, ptr %"454_0", align 8
  %"448_0730" = load i64, ptr %"448_0", align 8
  store i64 %"448_0730", ptr %"450_0", align 8
  %"448_1731" = load { ptr, ptr, i64 }, ptr %"448_1", align 8
  %"450_0732" = load i64, ptr %"450_0", align 8
  %array_ptr733 = extractvalue { ptr, ptr, i64 } %"448_1731", 0
  %array_mask_ptr734 = extractvalue { ptr, ptr, i64 } %"448_1731", 1
  %array_offset735 = extractvalue { ptr, ptr, i64 } %"448_1731", 2
  call void @__barray_check_bounds(i64 3, i64 %"450_0732")
  %283 = add i64 %"450_0732", %array_offset735
  call void @__barray_mask_borrow(ptr %array_mask_ptr734, i64 %283)
  %284 = getelementptr inbounds i64, ptr %array_ptr733, i64 %283
  %285 = load i64, ptr %284, align 8
  store { ptr, ptr, i64 } %"448_1731", ptr %"451_0", align 8
  store i64 %285, ptr %"451_1", align 8
  %"451_0736" = load { ptr, ptr, i64 }, ptr %"451_0", align 8
  %"454_0737" = load i64, ptr %"454_0", align 8
  %286 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"451_0736", 0
  %287 = insertvalue { { ptr, ptr, i64 }, i64 } %286, i64 %"454_0737", 1
  store { { ptr, ptr, i64 }, i64 } %287, ptr %"455_0", align 8
  %"451_1738" = load i64, ptr %"451_1", align 8
  %"455_0739" = load { { ptr, ptr, i64 }, i64 }, ptr %"455_0", align 8
  %288 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"451_1738", 1
  %289 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %288, { { ptr, ptr, i64 }, i64 } %"455_0739", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %289, ptr %"456_0", align 8
  %"456_0740" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"456_0", align 8
  %290 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"456_0740", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %290, ptr %"457_0", align 8
  %"458_0741" = load {}, ptr %"458_0", align 1
  %"457_0742" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"457_0", align 8
  store {} %"458_0741", ptr %"458_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"457_0742", ptr %"457_0", align 8
  %"458_0743" = load {}, ptr %"458_0", align 1
  %"457_0744" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"457_0", align 8
  switch i1 false, label %291 [
  ]

291:                                              ; preds = %281
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"457_0744", ptr %"0705", align 8
  br label %294

292:                                              ; preds = %301
  %"461_0745" = load { ptr, ptr, i64 }, ptr %"461_0", align 8
  store { ptr, ptr, i64 } %"461_0745", ptr %"461_0", align 8
  store {} undef, ptr %"465_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"464_0", align 8
  %"461_0746" = load { ptr, ptr, i64 }, ptr %"461_0", align 8
  %array_ptr747 = extractvalue { ptr, ptr, i64 } %"461_0746", 0
  %array_mask_ptr748 = extractvalue { ptr, ptr, i64 } %"461_0746", 1
  %array_offset749 = extractvalue { ptr, ptr, i64 } %"461_0746", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr748, i64 %array_offset749, i64 3)
  call void @heap_free(ptr %array_ptr747)
  call void @heap_free(ptr %array_mask_ptr748)
  %"465_0750" = load {}, ptr %"465_0", align 1
  %"464_0751" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"464_0", align 8
  store {} %"465_0750", ptr %"465_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"464_0751", ptr %"464_0", align 8
  %"465_0752" = load {}, ptr %"465_0", align 1
  %"464_0753" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"464_0", align 8
  switch i1 false, label %293 [
  ]

293:                                              ; preds = %292
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"464_0753", ptr %"0705", align 8
  br label %294

294:                                              ; preds = %293, %291
  %"0725" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0705", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0725", ptr %"428_0", align 8
  %"428_0754" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"428_0", align 8
  %"406_1755" = load { ptr, ptr, i64 }, ptr %"406_1", align 8
  %"406_2756" = load i64, ptr %"406_2", align 8
  %295 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"428_0754", 0
  switch i1 %295, label %296 [
    i1 true, label %297
  ]

296:                                              ; preds = %294
  store { ptr, ptr, i64 } %"406_1755", ptr %"0763", align 8
  store i64 %"406_2756", ptr %"1764", align 8
  br label %cond_410_case_0

297:                                              ; preds = %294
  %298 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"428_0754", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %298, ptr %"0770", align 8
  store { ptr, ptr, i64 } %"406_1755", ptr %"1771", align 8
  store i64 %"406_2756", ptr %"2772", align 8
  br label %cond_410_case_1

cond_434_case_0:                                  ; preds = %279
  %"0715" = load i64, ptr %"0714", align 8
  store i64 %"0715", ptr %"436_0", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"438_0", align 8
  %"438_0716" = load { i1, i64 }, ptr %"438_0", align 8
  store { i1, i64 } %"438_0716", ptr %"0712", align 8
  br label %cond_exit_434

cond_434_case_1:                                  ; preds = %280
  %"0718" = load i64, ptr %"0717", align 8
  store i64 %"0718", ptr %"441_0", align 8
  %"441_0719" = load i64, ptr %"441_0", align 8
  %299 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"441_0719", 1
  store { i1, i64 } %299, ptr %"443_0", align 8
  %"443_0720" = load { i1, i64 }, ptr %"443_0", align 8
  store { i1, i64 } %"443_0720", ptr %"0712", align 8
  br label %cond_exit_434

cond_exit_434:                                    ; preds = %cond_434_case_1, %cond_434_case_0
  %"0713" = load { i1, i64 }, ptr %"0712", align 8
  store { i1, i64 } %"0713", ptr %"434_0", align 8
  %"434_0721" = load { i1, i64 }, ptr %"434_0", align 8
  %"432_0722" = load { ptr, ptr, i64 }, ptr %"432_0", align 8
  store { i1, i64 } %"434_0721", ptr %"434_0", align 8
  store { ptr, ptr, i64 } %"432_0722", ptr %"432_0", align 8
  %"434_0723" = load { i1, i64 }, ptr %"434_0", align 8
  %"432_0724" = load { ptr, ptr, i64 }, ptr %"432_0", align 8
  %300 = extractvalue { i1, i64 } %"434_0723", 0
  switch i1 %300, label %301 [
    i1 true, label %302
  ]

301:                                              ; preds = %cond_exit_434
  store { ptr, ptr, i64 } %"432_0724", ptr %"461_0", align 8
  br label %292

302:                                              ; preds = %cond_exit_434
  %303 = extractvalue { i1, i64 } %"434_0723", 1
  store i64 %303, ptr %"448_0", align 8
  store { ptr, ptr, i64 } %"432_0724", ptr %"448_1", align 8
  br label %281

cond_410_case_0:                                  ; preds = %296
  %"0765" = load { ptr, ptr, i64 }, ptr %"0763", align 8
  %"1766" = load i64, ptr %"1764", align 8
  store { ptr, ptr, i64 } %"0765", ptr %"412_0", align 8
  store i64 %"1766", ptr %"412_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"414_0", align 8
  %"414_0767" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"414_0", align 8
  %"412_0768" = load { ptr, ptr, i64 }, ptr %"412_0", align 8
  %"412_1769" = load i64, ptr %"412_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"414_0767", ptr %"0757", align 8
  store { ptr, ptr, i64 } %"412_0768", ptr %"1758", align 8
  store i64 %"412_1769", ptr %"2759", align 8
  br label %cond_exit_410

cond_410_case_1:                                  ; preds = %297
  %"0773" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0770", align 8
  %"1774" = load { ptr, ptr, i64 }, ptr %"1771", align 8
  %"2775" = load i64, ptr %"2772", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0773", ptr %"416_0", align 8
  store { ptr, ptr, i64 } %"1774", ptr %"416_1", align 8
  store i64 %"2775", ptr %"416_2", align 8
  store i64 1, ptr %"425_0", align 8
  %"416_2776" = load i64, ptr %"416_2", align 8
  %"425_0777" = load i64, ptr %"425_0", align 8
  %304 = add i64 %"416_2776", %"425_0777"
  store i64 %304, ptr %"427_0", align 8
  %"416_2778" = load i64, ptr %"416_2", align 8
  store i64 %"416_2778", ptr %"423_0", align 8
  %"416_0779" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"416_0", align 8
  %305 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"416_0779", 1
  %306 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"416_0779", 0
  store i64 %305, ptr %"418_0", align 8
  store { { ptr, ptr, i64 }, i64 } %306, ptr %"418_1", align 8
  %"418_0780" = load i64, ptr %"418_0", align 8
  %___lazy_measure781 = call i64 @___lazy_measure(i64 %"418_0780")
  call void @___qfree(i64 %"418_0780")
  store i64 %___lazy_measure781, ptr %"422_0", align 8
  %"416_1782" = load { ptr, ptr, i64 }, ptr %"416_1", align 8
  %"423_0783" = load i64, ptr %"423_0", align 8
  %"422_0784" = load i64, ptr %"422_0", align 8
  %array_ptr785 = extractvalue { ptr, ptr, i64 } %"416_1782", 0
  %array_mask_ptr786 = extractvalue { ptr, ptr, i64 } %"416_1782", 1
  %array_offset787 = extractvalue { ptr, ptr, i64 } %"416_1782", 2
  call void @__barray_check_bounds(i64 3, i64 %"423_0783")
  %307 = add i64 %"423_0783", %array_offset787
  call void @__barray_mask_return(ptr %array_mask_ptr786, i64 %307)
  %308 = getelementptr inbounds i64, ptr %array_ptr785, i64 %307
  store i64 %"422_0784", ptr %308, align 8
  store { ptr, ptr, i64 } %"416_1782", ptr %"424_0", align 8
  %"418_1788" = load { { ptr, ptr, i64 }, i64 }, ptr %"418_1", align 8
  %309 = extractvalue { { ptr, ptr, i64 }, i64 } %"418_1788", 0
  %310 = extractvalue { { ptr, ptr, i64 }, i64 } %"418_1788", 1
  store { ptr, ptr, i64 } %309, ptr %"419_0", align 8
  store i64 %310, ptr %"419_1", align 8
  %"419_0789" = load { ptr, ptr, i64 }, ptr %"419_0", align 8
  %"419_1790" = load i64, ptr %"419_1", align 8
  %311 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"419_0789", 0
  %312 = insertvalue { { ptr, ptr, i64 }, i64 } %311, i64 %"419_1790", 1
  store { { ptr, ptr, i64 }, i64 } %312, ptr %"420_0", align 8
  %"420_0791" = load { { ptr, ptr, i64 }, i64 }, ptr %"420_0", align 8
  %313 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"420_0791", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %313, ptr %"421_0", align 8
  %"421_0792" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"421_0", align 8
  %"424_0793" = load { ptr, ptr, i64 }, ptr %"424_0", align 8
  %"427_0794" = load i64, ptr %"427_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"421_0792", ptr %"0757", align 8
  store { ptr, ptr, i64 } %"424_0793", ptr %"1758", align 8
  store i64 %"427_0794", ptr %"2759", align 8
  br label %cond_exit_410

cond_exit_410:                                    ; preds = %cond_410_case_1, %cond_410_case_0
  %"0760" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0757", align 8
  %"1761" = load { ptr, ptr, i64 }, ptr %"1758", align 8
  %"2762" = load i64, ptr %"2759", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0760", ptr %"410_0", align 8
  store { ptr, ptr, i64 } %"1761", ptr %"410_1", align 8
  store i64 %"2762", ptr %"410_2", align 8
  %"410_0795" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"410_0", align 8
  %"410_1796" = load { ptr, ptr, i64 }, ptr %"410_1", align 8
  %"410_2797" = load i64, ptr %"410_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"410_0795", ptr %"410_0", align 8
  store { ptr, ptr, i64 } %"410_1796", ptr %"410_1", align 8
  store i64 %"410_2797", ptr %"410_2", align 8
  %"410_0798" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"410_0", align 8
  %"410_1799" = load { ptr, ptr, i64 }, ptr %"410_1", align 8
  %"410_2800" = load i64, ptr %"410_2", align 8
  %314 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"410_0798", 0
  switch i1 %314, label %315 [
    i1 true, label %317
  ]

315:                                              ; preds = %cond_exit_410
  %316 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"410_0798", 1
  store { { ptr, ptr, i64 }, i64 } %316, ptr %"406_0", align 8
  store { ptr, ptr, i64 } %"410_1799", ptr %"406_1", align 8
  store i64 %"410_2800", ptr %"406_2", align 8
  br label %loop_body697

317:                                              ; preds = %cond_exit_410
  store { ptr, ptr, i64 } %"410_1799", ptr %"405_0", align 8
  store i64 %"410_2800", ptr %"405_1", align 8
  br label %loop_out696

loop_body807:                                     ; preds = %410, %loop_out696
  %"474_0808" = load { { ptr, ptr, i64 }, i64 }, ptr %"474_0", align 8
  %"474_1809" = load { ptr, ptr, i64 }, ptr %"474_1", align 8
  %"474_2810" = load i64, ptr %"474_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"474_0808", ptr %"474_0", align 8
  store { ptr, ptr, i64 } %"474_1809", ptr %"474_1", align 8
  store i64 %"474_2810", ptr %"474_2", align 8
  %"474_0811" = load { { ptr, ptr, i64 }, i64 }, ptr %"474_0", align 8
  %318 = extractvalue { { ptr, ptr, i64 }, i64 } %"474_0811", 0
  %319 = extractvalue { { ptr, ptr, i64 }, i64 } %"474_0811", 1
  store { ptr, ptr, i64 } %318, ptr %"476_0", align 8
  store i64 %319, ptr %"476_1", align 8
  %"476_0812" = load { ptr, ptr, i64 }, ptr %"476_0", align 8
  %"476_1813" = load i64, ptr %"476_1", align 8
  %320 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"476_0812", 0
  %321 = insertvalue { { ptr, ptr, i64 }, i64 } %320, i64 %"476_1813", 1
  store { { ptr, ptr, i64 }, i64 } %321, ptr %"477_0", align 8
  %"477_0814" = load { { ptr, ptr, i64 }, i64 }, ptr %"477_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"477_0814", ptr %"498_0", align 8
  br label %333

loop_out806:                                      ; preds = %412
  %"473_01010" = load { ptr, ptr, i64 }, ptr %"473_0", align 8
  %array_ptr1011 = extractvalue { ptr, ptr, i64 } %"473_01010", 0
  %array_mask_ptr1012 = extractvalue { ptr, ptr, i64 } %"473_01010", 1
  %array_offset1013 = extractvalue { ptr, ptr, i64 } %"473_01010", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr1012, i64 %array_offset1013, i64 3)
  %array_size1014 = mul i64 3, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %322 = call ptr @heap_alloc(i64 %array_size1014)
  %323 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %323, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %324 = insertvalue { ptr, ptr, i64 } poison, ptr %322, 0
  %325 = insertvalue { ptr, ptr, i64 } %324, ptr %323, 1
  %326 = insertvalue { ptr, ptr, i64 } %325, i64 0, 2
  %327 = getelementptr inbounds i1, ptr %array_ptr1011, i64 %array_offset1013
  %328 = mul i64 3, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %322, ptr %327, i64 %328, i1 false)
  store { ptr, ptr, i64 } %"473_01010", ptr %"392_0", align 8
  store { ptr, ptr, i64 } %326, ptr %"392_1", align 8
  %"392_11015" = load { ptr, ptr, i64 }, ptr %"392_1", align 8
  %array_ptr1016 = extractvalue { ptr, ptr, i64 } %"392_11015", 0
  %array_mask_ptr1017 = extractvalue { ptr, ptr, i64 } %"392_11015", 1
  %array_offset1018 = extractvalue { ptr, ptr, i64 } %"392_11015", 2
  call void @heap_free(ptr %array_ptr1016)
  call void @heap_free(ptr %array_mask_ptr1017)
  %"392_01019" = load { ptr, ptr, i64 }, ptr %"392_0", align 8
  %array_ptr1020 = extractvalue { ptr, ptr, i64 } %"392_01019", 0
  %array_mask_ptr1021 = extractvalue { ptr, ptr, i64 } %"392_01019", 1
  %array_offset1022 = extractvalue { ptr, ptr, i64 } %"392_01019", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr1021, i64 %array_offset1022, i64 3)
  %329 = insertvalue { ptr, i64 } poison, ptr %array_ptr1020, 0
  %330 = insertvalue { ptr, i64 } %329, i64 %array_offset1022, 1
  %array_ptr1023 = extractvalue { ptr, ptr, i64 } %"392_01019", 0
  %array_mask_ptr1024 = extractvalue { ptr, ptr, i64 } %"392_01019", 1
  %array_offset1025 = extractvalue { ptr, ptr, i64 } %"392_01019", 2
  call void @heap_free(ptr %array_mask_ptr1024)
  store { ptr, i64 } %330, ptr %"393_0", align 8
  %"393_01026" = load { ptr, i64 }, ptr %"393_0", align 8
  %array_ptr1027 = extractvalue { ptr, i64 } %"393_01026", 0
  %array_offset1028 = extractvalue { ptr, i64 } %"393_01026", 1
  %331 = getelementptr inbounds i1, ptr %array_ptr1027, i64 %array_offset1028
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 3, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %331, ptr %arr_ptr, align 8
  store ptr @array.mask.3, ptr %mask_ptr, align 8
  %332 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_bool_arr(ptr @res_data.8FFC4E89.0, i64 17, ptr %out_arr_alloca)
  %array_ptr1029 = extractvalue { ptr, i64 } %"393_01026", 0
  %array_offset1030 = extractvalue { ptr, i64 } %"393_01026", 1
  call void @heap_free(ptr %array_ptr1029)
  ret void

333:                                              ; preds = %loop_body807
  %"498_0816" = load { { ptr, ptr, i64 }, i64 }, ptr %"498_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"498_0816", ptr %"498_0", align 8
  store i64 3, ptr %"511_0", align 8
  %"498_0817" = load { { ptr, ptr, i64 }, i64 }, ptr %"498_0", align 8
  %334 = extractvalue { { ptr, ptr, i64 }, i64 } %"498_0817", 0
  %335 = extractvalue { { ptr, ptr, i64 }, i64 } %"498_0817", 1
  store { ptr, ptr, i64 } %334, ptr %"500_0", align 8
  store i64 %335, ptr %"500_1", align 8
  %"500_1818" = load i64, ptr %"500_1", align 8
  %"511_0819" = load i64, ptr %"511_0", align 8
  %336 = icmp slt i64 %"500_1818", %"511_0819"
  %337 = select i1 %336, i1 true, i1 false
  store i1 %337, ptr %"501_0", align 1
  %"501_0820" = load i1, ptr %"501_0", align 1
  %"500_0821" = load { ptr, ptr, i64 }, ptr %"500_0", align 8
  %"500_1822" = load i64, ptr %"500_1", align 8
  switch i1 %"501_0820", label %338 [
    i1 true, label %339
  ]

338:                                              ; preds = %333
  store { ptr, ptr, i64 } %"500_0821", ptr %"0825", align 8
  store i64 %"500_1822", ptr %"1826", align 8
  br label %cond_502_case_0

339:                                              ; preds = %333
  store { ptr, ptr, i64 } %"500_0821", ptr %"0831", align 8
  store i64 %"500_1822", ptr %"1832", align 8
  br label %cond_502_case_1

340:                                              ; preds = %358
  %"515_0841" = load i64, ptr %"515_0", align 8
  %"515_1842" = load { ptr, ptr, i64 }, ptr %"515_1", align 8
  store i64 %"515_0841", ptr %"515_0", align 8
  store { ptr, ptr, i64 } %"515_1842", ptr %"515_1", align 8
  store {} undef, ptr %"535_0", align 1
  store i64 1, ptr %"529_0", align 8
  %"515_0843" = load i64, ptr %"515_0", align 8
  %"529_0844" = load i64, ptr %"529_0", align 8
  %341 = add i64 %"515_0843", %"529_0844"
  store i64 %341, ptr %"531_0", align 8
  %"515_0845" = load i64, ptr %"515_0", align 8
  store i64 %"515_0845", ptr %"517_0", align 8
  %"515_1846" = load { ptr, ptr, i64 }, ptr %"515_1", align 8
  %"517_0847" = load i64, ptr %"517_0", align 8
  store { ptr, ptr, i64 } %"515_1846", ptr %"617_0", align 8
  store i64 %"517_0847", ptr %"617_1", align 8
  store i64 3, ptr %"621_0", align 8
  %"617_1848" = load i64, ptr %"617_1", align 8
  store i64 %"617_1848", ptr %"619_0", align 8
  %"619_0849" = load i64, ptr %"619_0", align 8
  %"621_0850" = load i64, ptr %"621_0", align 8
  %342 = icmp ult i64 %"619_0849", %"621_0850"
  %343 = select i1 %342, i1 true, i1 false
  store i1 %343, ptr %"622_0", align 1
  %"622_0851" = load i1, ptr %"622_0", align 1
  %"617_0852" = load { ptr, ptr, i64 }, ptr %"617_0", align 8
  %"617_1853" = load i64, ptr %"617_1", align 8
  switch i1 %"622_0851", label %344 [
    i1 true, label %345
  ]

344:                                              ; preds = %340
  store { ptr, ptr, i64 } %"617_0852", ptr %"0858", align 8
  store i64 %"617_1853", ptr %"1859", align 8
  br label %cond_623_case_0

345:                                              ; preds = %340
  store { ptr, ptr, i64 } %"617_0852", ptr %"0864", align 8
  store i64 %"617_1853", ptr %"1865", align 8
  br label %cond_623_case_1

346:                                              ; preds = %356
  %"538_0906" = load { ptr, ptr, i64 }, ptr %"538_0", align 8
  store { ptr, ptr, i64 } %"538_0906", ptr %"538_0", align 8
  store {} undef, ptr %"542_0", align 1
  %"538_0907" = load { ptr, ptr, i64 }, ptr %"538_0", align 8
  store { ptr, ptr, i64 } %"538_0907", ptr %"659_0", align 8
  store i64 3, ptr %"667_0", align 8
  store i64 1, ptr %"665_0", align 8
  store i64 0, ptr %"663_0", align 8
  %"663_0908" = load i64, ptr %"663_0", align 8
  %"659_0909" = load { ptr, ptr, i64 }, ptr %"659_0", align 8
  store i64 %"663_0908", ptr %"669_0", align 8
  store { ptr, ptr, i64 } %"659_0909", ptr %"669_1", align 8
  br label %loop_body911

347:                                              ; preds = %383, %378
  %"0840" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0815", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0840", ptr %"496_0", align 8
  %"496_0962" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"496_0", align 8
  %"474_1963" = load { ptr, ptr, i64 }, ptr %"474_1", align 8
  %"474_2964" = load i64, ptr %"474_2", align 8
  %348 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"496_0962", 0
  switch i1 %348, label %349 [
    i1 true, label %350
  ]

349:                                              ; preds = %347
  store { ptr, ptr, i64 } %"474_1963", ptr %"0971", align 8
  store i64 %"474_2964", ptr %"1972", align 8
  br label %cond_478_case_0

350:                                              ; preds = %347
  %351 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"496_0962", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %351, ptr %"0978", align 8
  store { ptr, ptr, i64 } %"474_1963", ptr %"1979", align 8
  store i64 %"474_2964", ptr %"2980", align 8
  br label %cond_478_case_1

cond_502_case_0:                                  ; preds = %338
  %"0827" = load { ptr, ptr, i64 }, ptr %"0825", align 8
  %"1828" = load i64, ptr %"1826", align 8
  store { ptr, ptr, i64 } %"0827", ptr %"504_0", align 8
  store i64 %"1828", ptr %"504_1", align 8
  %"504_0829" = load { ptr, ptr, i64 }, ptr %"504_0", align 8
  %352 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, { ptr, ptr, i64 } %"504_0829", 1
  store { i1, { ptr, ptr, i64 }, i64 } %352, ptr %"506_0", align 8
  %"506_0830" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"506_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"506_0830", ptr %"0823", align 8
  br label %cond_exit_502

cond_502_case_1:                                  ; preds = %339
  %"0833" = load { ptr, ptr, i64 }, ptr %"0831", align 8
  %"1834" = load i64, ptr %"1832", align 8
  store { ptr, ptr, i64 } %"0833", ptr %"508_0", align 8
  store i64 %"1834", ptr %"508_1", align 8
  %"508_1835" = load i64, ptr %"508_1", align 8
  %"508_0836" = load { ptr, ptr, i64 }, ptr %"508_0", align 8
  %353 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %"508_1835", 2
  %354 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %353, { ptr, ptr, i64 } %"508_0836", 1
  store { i1, { ptr, ptr, i64 }, i64 } %354, ptr %"510_0", align 8
  %"510_0837" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"510_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"510_0837", ptr %"0823", align 8
  br label %cond_exit_502

cond_exit_502:                                    ; preds = %cond_502_case_1, %cond_502_case_0
  %"0824" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0823", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0824", ptr %"502_0", align 8
  %"502_0838" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"502_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"502_0838", ptr %"502_0", align 8
  %"502_0839" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"502_0", align 8
  %355 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"502_0839", 0
  switch i1 %355, label %356 [
    i1 true, label %358
  ]

356:                                              ; preds = %cond_exit_502
  %357 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"502_0839", 1
  store { ptr, ptr, i64 } %357, ptr %"538_0", align 8
  br label %346

358:                                              ; preds = %cond_exit_502
  %359 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"502_0839", 2
  %360 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"502_0839", 1
  store i64 %359, ptr %"515_0", align 8
  store { ptr, ptr, i64 } %360, ptr %"515_1", align 8
  br label %340

cond_623_case_0:                                  ; preds = %344
  %"0860" = load { ptr, ptr, i64 }, ptr %"0858", align 8
  %"1861" = load i64, ptr %"1859", align 8
  store { ptr, ptr, i64 } %"0860", ptr %"627_0", align 8
  store i64 %"1861", ptr %"627_1", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"629_0", align 8
  %"629_0862" = load { i1, i64 }, ptr %"629_0", align 8
  %"627_0863" = load { ptr, ptr, i64 }, ptr %"627_0", align 8
  store { i1, i64 } %"629_0862", ptr %"0854", align 8
  store { ptr, ptr, i64 } %"627_0863", ptr %"1855", align 8
  br label %cond_exit_623

cond_623_case_1:                                  ; preds = %345
  %"0866" = load { ptr, ptr, i64 }, ptr %"0864", align 8
  %"1867" = load i64, ptr %"1865", align 8
  store { ptr, ptr, i64 } %"0866", ptr %"630_0", align 8
  store i64 %"1867", ptr %"630_1", align 8
  %"630_0868" = load { ptr, ptr, i64 }, ptr %"630_0", align 8
  %"630_1869" = load i64, ptr %"630_1", align 8
  %array_ptr870 = extractvalue { ptr, ptr, i64 } %"630_0868", 0
  %array_mask_ptr871 = extractvalue { ptr, ptr, i64 } %"630_0868", 1
  %array_offset872 = extractvalue { ptr, ptr, i64 } %"630_0868", 2
  call void @__barray_check_bounds(i64 3, i64 %"630_1869")
  %361 = add i64 %"630_1869", %array_offset872
  call void @__barray_mask_borrow(ptr %array_mask_ptr871, i64 %361)
  %362 = getelementptr inbounds i64, ptr %array_ptr870, i64 %361
  %363 = load i64, ptr %362, align 8
  store { ptr, ptr, i64 } %"630_0868", ptr %"632_0", align 8
  store i64 %363, ptr %"632_1", align 8
  %"632_1873" = load i64, ptr %"632_1", align 8
  store i64 %"632_1873", ptr %"637_0", align 8
  %"637_0874" = load i64, ptr %"637_0", align 8
  call void @___inc_future_refcount(i64 %"637_0874")
  store i64 %"637_0874", ptr %"639_0", align 8
  store i64 %"637_0874", ptr %"639_1", align 8
  %"639_0875" = load i64, ptr %"639_0", align 8
  %"639_1876" = load i64, ptr %"639_1", align 8
  store i64 %"639_0875", ptr %"633_0", align 8
  store i64 %"639_1876", ptr %"633_1", align 8
  %"633_1877" = load i64, ptr %"633_1", align 8
  %364 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"633_1877", 1
  store { i1, i64 } %364, ptr %"636_0", align 8
  %"632_0878" = load { ptr, ptr, i64 }, ptr %"632_0", align 8
  %"630_1879" = load i64, ptr %"630_1", align 8
  %"633_0880" = load i64, ptr %"633_0", align 8
  %array_ptr881 = extractvalue { ptr, ptr, i64 } %"632_0878", 0
  %array_mask_ptr882 = extractvalue { ptr, ptr, i64 } %"632_0878", 1
  %array_offset883 = extractvalue { ptr, ptr, i64 } %"632_0878", 2
  call void @__barray_check_bounds(i64 3, i64 %"630_1879")
  %365 = add i64 %"630_1879", %array_offset883
  call void @__barray_mask_return(ptr %array_mask_ptr882, i64 %365)
  %366 = getelementptr inbounds i64, ptr %array_ptr881, i64 %365
  store i64 %"633_0880", ptr %366, align 8
  store { ptr, ptr, i64 } %"632_0878", ptr %"634_0", align 8
  %"636_0884" = load { i1, i64 }, ptr %"636_0", align 8
  %"634_0885" = load { ptr, ptr, i64 }, ptr %"634_0", align 8
  store { i1, i64 } %"636_0884", ptr %"0854", align 8
  store { ptr, ptr, i64 } %"634_0885", ptr %"1855", align 8
  br label %cond_exit_623

cond_exit_623:                                    ; preds = %cond_623_case_1, %cond_623_case_0
  %"0856" = load { i1, i64 }, ptr %"0854", align 8
  %"1857" = load { ptr, ptr, i64 }, ptr %"1855", align 8
  store { i1, i64 } %"0856", ptr %"623_0", align 8
  store { ptr, ptr, i64 } %"1857", ptr %"623_1", align 8
  %"623_0886" = load { i1, i64 }, ptr %"623_0", align 8
  %"623_1887" = load { ptr, ptr, i64 }, ptr %"623_1", align 8
  store { i1, i64 } %"623_0886", ptr %"518_0", align 8
  store { ptr, ptr, i64 } %"623_1887", ptr %"518_1", align 8
  %"518_1888" = load { ptr, ptr, i64 }, ptr %"518_1", align 8
  %"531_0889" = load i64, ptr %"531_0", align 8
  %367 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"518_1888", 0
  %368 = insertvalue { { ptr, ptr, i64 }, i64 } %367, i64 %"531_0889", 1
  store { { ptr, ptr, i64 }, i64 } %368, ptr %"532_0", align 8
  %"518_0890" = load { i1, i64 }, ptr %"518_0", align 8
  %369 = extractvalue { i1, i64 } %"518_0890", 0
  switch i1 %369, label %370 [
    i1 true, label %371
  ]

370:                                              ; preds = %cond_exit_623
  br label %cond_519_case_0

371:                                              ; preds = %cond_exit_623
  %372 = extractvalue { i1, i64 } %"518_0890", 1
  store i64 %372, ptr %"0896", align 8
  br label %cond_519_case_1

cond_519_case_0:                                  ; preds = %370
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"523_0", align 8
  %"523_0893" = load { i32, ptr }, ptr %"523_0", align 8
  %373 = extractvalue { i32, ptr } %"523_0893", 0
  %shift_code894 = add i32 %373, 1000
  %374 = extractvalue { i32, ptr } %"523_0893", 1
  call void @panic(i32 %shift_code894, ptr %374)
  store i64 0, ptr %"525_0", align 8
  %"525_0895" = load i64, ptr %"525_0", align 8
  store i64 %"525_0895", ptr %"0891", align 8
  br label %cond_exit_519

cond_519_case_1:                                  ; preds = %371
  %"0897" = load i64, ptr %"0896", align 8
  store i64 %"0897", ptr %"527_0", align 8
  %"527_0898" = load i64, ptr %"527_0", align 8
  store i64 %"527_0898", ptr %"0891", align 8
  br label %cond_exit_519

cond_exit_519:                                    ; preds = %cond_519_case_1, %cond_519_case_0
  %"0892" = load i64, ptr %"0891", align 8
  store i64 %"0892", ptr %"519_0", align 8
  %"519_0899" = load i64, ptr %"519_0", align 8
  %"532_0900" = load { { ptr, ptr, i64 }, i64 }, ptr %"532_0", align 8
  %375 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"519_0899", 1
  %376 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %375, { { ptr, ptr, i64 }, i64 } %"532_0900", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %376, ptr %"533_0", align 8
  %"533_0901" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"533_0", align 8
  %377 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"533_0901", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %377, ptr %"534_0", align 8
  %"535_0902" = load {}, ptr %"535_0", align 1
  %"534_0903" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"534_0", align 8
  store {} %"535_0902", ptr %"535_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"534_0903", ptr %"534_0", align 8
  %"535_0904" = load {}, ptr %"535_0", align 1
  %"534_0905" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"534_0", align 8
  switch i1 false, label %378 [
  ]

378:                                              ; preds = %cond_exit_519
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"534_0905", ptr %"0815", align 8
  br label %347

loop_body911:                                     ; preds = %390, %346
  %"669_0912" = load i64, ptr %"669_0", align 8
  %"669_1913" = load { ptr, ptr, i64 }, ptr %"669_1", align 8
  store i64 %"669_0912", ptr %"669_0", align 8
  store { ptr, ptr, i64 } %"669_1913", ptr %"669_1", align 8
  %"669_0914" = load i64, ptr %"669_0", align 8
  %"667_0915" = load i64, ptr %"667_0", align 8
  %379 = icmp ult i64 %"669_0914", %"667_0915"
  %380 = select i1 %379, i1 true, i1 false
  store i1 %380, ptr %"671_0", align 1
  %"671_0916" = load i1, ptr %"671_0", align 1
  %"669_1917" = load { ptr, ptr, i64 }, ptr %"669_1", align 8
  switch i1 %"671_0916", label %381 [
    i1 true, label %382
  ]

381:                                              ; preds = %loop_body911
  store { ptr, ptr, i64 } %"669_1917", ptr %"0920", align 8
  br label %cond_672_case_0

382:                                              ; preds = %loop_body911
  store { ptr, ptr, i64 } %"669_1917", ptr %"0927", align 8
  br label %cond_672_case_1

loop_out910:                                      ; preds = %393
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"540_0", align 8
  %"542_0958" = load {}, ptr %"542_0", align 1
  %"540_0959" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"540_0", align 8
  store {} %"542_0958", ptr %"542_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"540_0959", ptr %"540_0", align 8
  %"542_0960" = load {}, ptr %"542_0", align 1
  %"540_0961" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"540_0", align 8
  switch i1 false, label %383 [
  ]

383:                                              ; preds = %loop_out910
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"540_0961", ptr %"0815", align 8
  br label %347

cond_672_case_0:                                  ; preds = %381
  %"0921" = load { ptr, ptr, i64 }, ptr %"0920", align 8
  store { ptr, ptr, i64 } %"0921", ptr %"675_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, ptr %"678_0", align 8
  %"675_0922" = load { ptr, ptr, i64 }, ptr %"675_0", align 8
  %array_ptr923 = extractvalue { ptr, ptr, i64 } %"675_0922", 0
  %array_mask_ptr924 = extractvalue { ptr, ptr, i64 } %"675_0922", 1
  %array_offset925 = extractvalue { ptr, ptr, i64 } %"675_0922", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr924, i64 %array_offset925, i64 3)
  call void @heap_free(ptr %array_ptr923)
  call void @heap_free(ptr %array_mask_ptr924)
  %"678_0926" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"678_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"678_0926", ptr %"0918", align 8
  br label %cond_exit_672

cond_672_case_1:                                  ; preds = %382
  %"0928" = load { ptr, ptr, i64 }, ptr %"0927", align 8
  store { ptr, ptr, i64 } %"0928", ptr %"679_0", align 8
  %"669_0929" = load i64, ptr %"669_0", align 8
  %"665_0930" = load i64, ptr %"665_0", align 8
  %384 = add i64 %"669_0929", %"665_0930"
  store i64 %384, ptr %"685_0", align 8
  %"669_0931" = load i64, ptr %"669_0", align 8
  store i64 %"669_0931", ptr %"681_0", align 8
  %"679_0932" = load { ptr, ptr, i64 }, ptr %"679_0", align 8
  %"681_0933" = load i64, ptr %"681_0", align 8
  %array_ptr934 = extractvalue { ptr, ptr, i64 } %"679_0932", 0
  %array_mask_ptr935 = extractvalue { ptr, ptr, i64 } %"679_0932", 1
  %array_offset936 = extractvalue { ptr, ptr, i64 } %"679_0932", 2
  call void @__barray_check_bounds(i64 3, i64 %"681_0933")
  %385 = add i64 %"681_0933", %array_offset936
  %386 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr935, i64 %385)
  store { ptr, ptr, i64 } %"679_0932", ptr %"683_0", align 8
  store i1 %386, ptr %"683_1", align 1
  %"683_1937" = load i1, ptr %"683_1", align 1
  %"683_0938" = load { ptr, ptr, i64 }, ptr %"683_0", align 8
  switch i1 %"683_1937", label %387 [
    i1 true, label %388
  ]

387:                                              ; preds = %cond_672_case_1
  store { ptr, ptr, i64 } %"683_0938", ptr %"0941", align 8
  br label %cond_684_case_0

388:                                              ; preds = %cond_672_case_1
  store { ptr, ptr, i64 } %"683_0938", ptr %"0950", align 8
  br label %cond_684_case_1

cond_exit_672:                                    ; preds = %cond_exit_684, %cond_672_case_0
  %"0919" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0918", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0919", ptr %"672_0", align 8
  %"672_0956" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"672_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"672_0956", ptr %"672_0", align 8
  %"672_0957" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"672_0", align 8
  %389 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"672_0957", 0
  switch i1 %389, label %390 [
    i1 true, label %393
  ]

390:                                              ; preds = %cond_exit_672
  %391 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"672_0957", 2
  %392 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"672_0957", 1
  store i64 %391, ptr %"669_0", align 8
  store { ptr, ptr, i64 } %392, ptr %"669_1", align 8
  br label %loop_body911

393:                                              ; preds = %cond_exit_672
  br label %loop_out910

cond_684_case_0:                                  ; preds = %387
  %"0942" = load { ptr, ptr, i64 }, ptr %"0941", align 8
  store { ptr, ptr, i64 } %"0942", ptr %"689_0", align 8
  %"689_0943" = load { ptr, ptr, i64 }, ptr %"689_0", align 8
  %"681_0944" = load i64, ptr %"681_0", align 8
  %array_ptr945 = extractvalue { ptr, ptr, i64 } %"689_0943", 0
  %array_mask_ptr946 = extractvalue { ptr, ptr, i64 } %"689_0943", 1
  %array_offset947 = extractvalue { ptr, ptr, i64 } %"689_0943", 2
  call void @__barray_check_bounds(i64 3, i64 %"681_0944")
  %394 = add i64 %"681_0944", %array_offset947
  call void @__barray_mask_borrow(ptr %array_mask_ptr946, i64 %394)
  %395 = getelementptr inbounds i64, ptr %array_ptr945, i64 %394
  %396 = load i64, ptr %395, align 8
  store { ptr, ptr, i64 } %"689_0943", ptr %"691_0", align 8
  store i64 %396, ptr %"691_1", align 8
  %"691_1948" = load i64, ptr %"691_1", align 8
  call void @___dec_future_refcount(i64 %"691_1948")
  %"691_0949" = load { ptr, ptr, i64 }, ptr %"691_0", align 8
  store { ptr, ptr, i64 } %"691_0949", ptr %"0939", align 8
  br label %cond_exit_684

cond_684_case_1:                                  ; preds = %388
  %"0951" = load { ptr, ptr, i64 }, ptr %"0950", align 8
  store { ptr, ptr, i64 } %"0951", ptr %"694_0", align 8
  %"694_0952" = load { ptr, ptr, i64 }, ptr %"694_0", align 8
  store { ptr, ptr, i64 } %"694_0952", ptr %"0939", align 8
  br label %cond_exit_684

cond_exit_684:                                    ; preds = %cond_684_case_1, %cond_684_case_0
  %"0940" = load { ptr, ptr, i64 }, ptr %"0939", align 8
  store { ptr, ptr, i64 } %"0940", ptr %"684_0", align 8
  %"685_0953" = load i64, ptr %"685_0", align 8
  %"684_0954" = load { ptr, ptr, i64 }, ptr %"684_0", align 8
  %397 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, i64 %"685_0953", 2
  %398 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %397, { ptr, ptr, i64 } %"684_0954", 1
  store { i1, { ptr, ptr, i64 }, i64 } %398, ptr %"686_0", align 8
  %"686_0955" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"686_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"686_0955", ptr %"0918", align 8
  br label %cond_exit_672

cond_478_case_0:                                  ; preds = %349
  %"0973" = load { ptr, ptr, i64 }, ptr %"0971", align 8
  %"1974" = load i64, ptr %"1972", align 8
  store { ptr, ptr, i64 } %"0973", ptr %"480_0", align 8
  store i64 %"1974", ptr %"480_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"482_0", align 8
  %"482_0975" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"482_0", align 8
  %"480_0976" = load { ptr, ptr, i64 }, ptr %"480_0", align 8
  %"480_1977" = load i64, ptr %"480_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"482_0975", ptr %"0965", align 8
  store { ptr, ptr, i64 } %"480_0976", ptr %"1966", align 8
  store i64 %"480_1977", ptr %"2967", align 8
  br label %cond_exit_478

cond_478_case_1:                                  ; preds = %350
  %"0981" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0978", align 8
  %"1982" = load { ptr, ptr, i64 }, ptr %"1979", align 8
  %"2983" = load i64, ptr %"2980", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0981", ptr %"484_0", align 8
  store { ptr, ptr, i64 } %"1982", ptr %"484_1", align 8
  store i64 %"2983", ptr %"484_2", align 8
  store i64 1, ptr %"493_0", align 8
  %"484_2984" = load i64, ptr %"484_2", align 8
  %"493_0985" = load i64, ptr %"493_0", align 8
  %399 = add i64 %"484_2984", %"493_0985"
  store i64 %399, ptr %"495_0", align 8
  %"484_2986" = load i64, ptr %"484_2", align 8
  store i64 %"484_2986", ptr %"491_0", align 8
  %"484_0987" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"484_0", align 8
  %400 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"484_0987", 1
  %401 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"484_0987", 0
  store i64 %400, ptr %"486_0", align 8
  store { { ptr, ptr, i64 }, i64 } %401, ptr %"486_1", align 8
  %"486_1988" = load { { ptr, ptr, i64 }, i64 }, ptr %"486_1", align 8
  %402 = extractvalue { { ptr, ptr, i64 }, i64 } %"486_1988", 0
  %403 = extractvalue { { ptr, ptr, i64 }, i64 } %"486_1988", 1
  store { ptr, ptr, i64 } %402, ptr %"487_0", align 8
  store i64 %403, ptr %"487_1", align 8
  %"487_0989" = load { ptr, ptr, i64 }, ptr %"487_0", align 8
  %"487_1990" = load i64, ptr %"487_1", align 8
  %404 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"487_0989", 0
  %405 = insertvalue { { ptr, ptr, i64 }, i64 } %404, i64 %"487_1990", 1
  store { { ptr, ptr, i64 }, i64 } %405, ptr %"488_0", align 8
  %"488_0991" = load { { ptr, ptr, i64 }, i64 }, ptr %"488_0", align 8
  %406 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"488_0991", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %406, ptr %"489_0", align 8
  %"486_0992" = load i64, ptr %"486_0", align 8
  %read_bool993 = call i1 @___read_future_bool(i64 %"486_0992")
  call void @___dec_future_refcount(i64 %"486_0992")
  %measure994 = select i1 %read_bool993, i1 true, i1 false
  store i1 %measure994, ptr %"490_0", align 1
  %"484_1995" = load { ptr, ptr, i64 }, ptr %"484_1", align 8
  %"491_0996" = load i64, ptr %"491_0", align 8
  %"490_0997" = load i1, ptr %"490_0", align 1
  %array_ptr998 = extractvalue { ptr, ptr, i64 } %"484_1995", 0
  %array_mask_ptr999 = extractvalue { ptr, ptr, i64 } %"484_1995", 1
  %array_offset1000 = extractvalue { ptr, ptr, i64 } %"484_1995", 2
  call void @__barray_check_bounds(i64 3, i64 %"491_0996")
  %407 = add i64 %"491_0996", %array_offset1000
  call void @__barray_mask_return(ptr %array_mask_ptr999, i64 %407)
  %408 = getelementptr inbounds i1, ptr %array_ptr998, i64 %407
  store i1 %"490_0997", ptr %408, align 1
  store { ptr, ptr, i64 } %"484_1995", ptr %"492_0", align 8
  %"489_01001" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"489_0", align 8
  %"492_01002" = load { ptr, ptr, i64 }, ptr %"492_0", align 8
  %"495_01003" = load i64, ptr %"495_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"489_01001", ptr %"0965", align 8
  store { ptr, ptr, i64 } %"492_01002", ptr %"1966", align 8
  store i64 %"495_01003", ptr %"2967", align 8
  br label %cond_exit_478

cond_exit_478:                                    ; preds = %cond_478_case_1, %cond_478_case_0
  %"0968" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0965", align 8
  %"1969" = load { ptr, ptr, i64 }, ptr %"1966", align 8
  %"2970" = load i64, ptr %"2967", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0968", ptr %"478_0", align 8
  store { ptr, ptr, i64 } %"1969", ptr %"478_1", align 8
  store i64 %"2970", ptr %"478_2", align 8
  %"478_01004" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"478_0", align 8
  %"478_11005" = load { ptr, ptr, i64 }, ptr %"478_1", align 8
  %"478_21006" = load i64, ptr %"478_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"478_01004", ptr %"478_0", align 8
  store { ptr, ptr, i64 } %"478_11005", ptr %"478_1", align 8
  store i64 %"478_21006", ptr %"478_2", align 8
  %"478_01007" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"478_0", align 8
  %"478_11008" = load { ptr, ptr, i64 }, ptr %"478_1", align 8
  %"478_21009" = load i64, ptr %"478_2", align 8
  %409 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"478_01007", 0
  switch i1 %409, label %410 [
    i1 true, label %412
  ]

410:                                              ; preds = %cond_exit_478
  %411 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"478_01007", 1
  store { { ptr, ptr, i64 }, i64 } %411, ptr %"474_0", align 8
  store { ptr, ptr, i64 } %"478_11008", ptr %"474_1", align 8
  store i64 %"478_21009", ptr %"474_2", align 8
  br label %loop_body807

412:                                              ; preds = %cond_exit_478
  store { ptr, ptr, i64 } %"478_11008", ptr %"473_0", align 8
  store i64 %"478_21009", ptr %"473_1", align 8
  br label %loop_out806
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: cold noinline noreturn
define internal void @gpu.fail() #1 {
entry:
  %message = call ptr @gpu_get_error()
  %none = icmp eq ptr %message, null
  %0 = select i1 %none, ptr @gpu.no_message, ptr %message
  call void @panic_str(i32 70002, ptr %0)
  unreachable
}

declare ptr @gpu_get_error()

; Function Attrs: noreturn
declare void @panic_str(i32, ptr) #2

; Function Attrs: noinline
define internal void @gpu.validate() #3 {
entry:
  %set = load i1, ptr @gpu.validated, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  ret void

unknown:                                          ; preds = %entry
  %status = call i8 @gpu_validate_api(i64 0, i64 1, i64 0)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  store i1 true, ptr @gpu.validated, align 1
  ret void

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_validate_api(i64, i64, i64)

; Function Attrs: noinline
define internal i64 @gpu.function_id.total() #3 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.function_id.total.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.total.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.total, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.total.id, align 8
  store i1 true, ptr @gpu.function_id.total.known, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_get_function_id(ptr, ptr)

; Function Attrs: noinline
define internal i64 @gpu.open(i64 %0) #3 {
entry:
  %slot = alloca i64, align 8
  call void @gpu.validate()
  %status = call i8 @gpu_init(i64 %0, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  %context = load i64, ptr %slot, align 8
  ret i64 %context

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_init(i64, ptr)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #2

; Function Attrs: noinline
define internal i64 @__tk2_helios_qalloc.602() #3 {
alloca_block:
  %"0" = alloca i64, align 8
  %"605_0" = alloca { i1, i64 }, align 8
  %"606_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"612_0" = alloca { i32, ptr }, align 8
  %"613_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"614_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"605_0", align 8
  %"605_01" = load { i1, i64 }, ptr %"605_0", align 8
  %2 = extractvalue { i1, i64 } %"605_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_606_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"605_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_606_case_1

cond_606_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"612_0", align 8
  %"612_04" = load { i32, ptr }, ptr %"612_0", align 8
  %6 = extractvalue { i32, ptr } %"612_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"612_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"613_0", align 8
  %"613_05" = load i64, ptr %"613_0", align 8
  store i64 %"613_05", ptr %"02", align 8
  br label %cond_exit_606

cond_606_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"614_0", align 8
  %"614_08" = load i64, ptr %"614_0", align 8
  store i64 %"614_08", ptr %"02", align 8
  br label %cond_exit_606

cond_exit_606:                                    ; preds = %cond_606_case_1, %cond_606_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"606_0", align 8
  %"606_09" = load i64, ptr %"606_0", align 8
  store i64 %"606_09", ptr %"0", align 8
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
define internal i64 @__tk2_helios_x.593(i64 %0) #3 {
alloca_block:
  %"0" = alloca i64, align 8
  %"594_0" = alloca i64, align 8
  %"599_0" = alloca double, align 8
  %"597_0" = alloca double, align 8
  %"600_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"594_0", align 8
  store double 0.000000e+00, ptr %"599_0", align 8
  store double 0x400921FB54442D18, ptr %"597_0", align 8
  %"594_01" = load i64, ptr %"594_0", align 8
  %"597_02" = load double, ptr %"597_0", align 8
  %"599_03" = load double, ptr %"599_0", align 8
  call void @___rxy(i64 %"594_01", double %"597_02", double %"599_03")
  store i64 %"594_01", ptr %"600_0", align 8
  %"600_04" = load i64, ptr %"600_0", align 8
  store i64 %"600_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

; Function Attrs: noinline
define internal i64 @gpu.function_id.add() #3 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.function_id.add.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.add.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.add, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.add.id, align 8
  store i1 true, ptr @gpu.function_id.add.known, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal { i64, i64 } @__tk2_helios_cx.640(i64 %0, i64 %1) #3 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"616_0" = alloca i64, align 8
  %"616_1" = alloca i64, align 8
  %"651_0" = alloca double, align 8
  %"648_0" = alloca double, align 8
  %"646_0" = alloca double, align 8
  %"649_0" = alloca i64, align 8
  %"652_0" = alloca i64, align 8
  %"652_1" = alloca i64, align 8
  %"653_0" = alloca i64, align 8
  %"644_0" = alloca double, align 8
  %"655_0" = alloca i64, align 8
  %"657_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"616_0", align 8
  store i64 %1, ptr %"616_1", align 8
  store double 0x3FF921FB54442D18, ptr %"651_0", align 8
  store double 0xBFF921FB54442D18, ptr %"648_0", align 8
  store double 0x3FF921FB54442D18, ptr %"646_0", align 8
  %"616_11" = load i64, ptr %"616_1", align 8
  %"648_02" = load double, ptr %"648_0", align 8
  %"646_03" = load double, ptr %"646_0", align 8
  call void @___rxy(i64 %"616_11", double %"648_02", double %"646_03")
  store i64 %"616_11", ptr %"649_0", align 8
  %"616_04" = load i64, ptr %"616_0", align 8
  %"649_05" = load i64, ptr %"649_0", align 8
  %"651_06" = load double, ptr %"651_0", align 8
  call void @___rzz(i64 %"616_04", i64 %"649_05", double %"651_06")
  store i64 %"616_04", ptr %"652_0", align 8
  store i64 %"649_05", ptr %"652_1", align 8
  %"652_07" = load i64, ptr %"652_0", align 8
  %"648_08" = load double, ptr %"648_0", align 8
  call void @___rz(i64 %"652_07", double %"648_08")
  store i64 %"652_07", ptr %"653_0", align 8
  store double 0x400921FB54442D18, ptr %"644_0", align 8
  %"652_19" = load i64, ptr %"652_1", align 8
  %"646_010" = load double, ptr %"646_0", align 8
  %"644_011" = load double, ptr %"644_0", align 8
  call void @___rxy(i64 %"652_19", double %"646_010", double %"644_011")
  store i64 %"652_19", ptr %"655_0", align 8
  %"655_012" = load i64, ptr %"655_0", align 8
  %"648_013" = load double, ptr %"648_0", align 8
  call void @___rz(i64 %"655_012", double %"648_013")
  store i64 %"655_012", ptr %"657_0", align 8
  %"653_014" = load i64, ptr %"653_0", align 8
  %"657_015" = load i64, ptr %"657_0", align 8
  store i64 %"653_014", ptr %"0", align 8
  store i64 %"657_015", ptr %"1", align 8
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

; Function Attrs: noinline
define internal void @"gpu.call.ii:i"(i64 %0, i64 %1, i64 %2, i64 %3) #3 {
entry:
  %blob = alloca [16 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store i64 %2, ptr %place, align 1
  %place1 = getelementptr inbounds i8, ptr %blob, i64 8
  store i64 %3, ptr %place1, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 16, ptr %blob, ptr @"gpu.signature.ii:i")
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_call(i64, i64, i64, ptr, ptr)

; Function Attrs: noinline
define internal i64 @gpu.result.i(i64 %0) #3 {
entry:
  %slot = alloca i64, align 8
  %status = call i8 @gpu_get_result(i64 %0, i64 8, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  %result = load i64, ptr %slot, align 8
  ret i64 %result

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_get_result(i64, i64, ptr)

declare void @print_int(ptr, i64, i64)

; Function Attrs: noinline
define internal i64 @gpu.function_id.fire() #3 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.function_id.fire.known, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.function_id.fire.id, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.fire, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.function_id.fire.id, align 8
  store i1 true, ptr @gpu.function_id.fire.known, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @"gpu.call.i:v"(i64 %0, i64 %1, i64 %2) #3 {
entry:
  %blob = alloca [8 x i8], align 1
  %place = getelementptr inbounds i8, ptr %blob, i64 0
  store i64 %2, ptr %place, align 1
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 8, ptr %blob, ptr @"gpu.signature.i:v")
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @"gpu.call.:i"(i64 %0, i64 %1) #3 {
entry:
  %status = call i8 @gpu_call(i64 %0, i64 %1, i64 0, ptr null, ptr @"gpu.signature.:i")
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

; Function Attrs: noinline
define internal void @gpu.close(i64 %0) #3 {
entry:
  %status = call i8 @gpu_discard(i64 %0)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %entry
  ret void

failed:                                           ; preds = %entry
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_discard(i64)

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
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

declare void @print_bool_arr(ptr, i64, ptr)

declare void @___rxy(i64, double, double)

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rzz(i64, i64, double)

declare void @___rz(i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @gpu_decoder.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { cold noinline noreturn }
attributes #2 = { noreturn }
attributes #3 = { noinline }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
