; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@res_syndrome.572B9F91.0 = private constant [18 x i8] c"\11USER:INT:syndrome"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_history.F4003EA1.0 = private constant [17 x i8] c"\10USER:INT:history"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_data.8FFC4E89.0 = private constant [18 x i8] c"\11USER:BOOLARR:data"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.3 = private constant [3 x i1] zeroinitializer

define internal void @__hugr__.gpu_decoder.main.1() {
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
  %"273_0" = alloca i64, align 8
  %"272_0" = alloca { ptr, ptr, i64 }, align 8
  %"261_0" = alloca { i1, i64 }, align 8
  %"262_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"266_0" = alloca { i32, ptr }, align 8
  %"268_0" = alloca i64, align 8
  %"08" = alloca i64, align 8
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
  %"022" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"072" = alloca { i1, i64, i64, i64 }, align 8
  %"074" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"336_0" = alloca i64, align 8
  %"336_1" = alloca i64, align 8
  %"336_2" = alloca i64, align 8
  %"341_0" = alloca i64, align 8
  %"339_0" = alloca i64, align 8
  %"338_0" = alloca { i1, i64, i64, i64 }, align 8
  %"082" = alloca i64, align 8
  %"183" = alloca i64, align 8
  %"284" = alloca i64, align 8
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
  %"0113" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1114" = alloca { ptr, ptr, i64 }, align 8
  %"2115" = alloca i64, align 8
  %"0119" = alloca { ptr, ptr, i64 }, align 8
  %"1120" = alloca i64, align 8
  %"282_0" = alloca { ptr, ptr, i64 }, align 8
  %"282_1" = alloca i64, align 8
  %"284_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0126" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1127" = alloca { ptr, ptr, i64 }, align 8
  %"2128" = alloca i64, align 8
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
  %"0158" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1159" = alloca { ptr, ptr, i64 }, align 8
  %"2160" = alloca i64, align 8
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
  %"0170" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"0222" = alloca { i1, i64, i64, i64 }, align 8
  %"0224" = alloca i64, align 8
  %"1225" = alloca i64, align 8
  %"2226" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca i64, align 8
  %"49_2" = alloca i64, align 8
  %"51_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0234" = alloca i64, align 8
  %"1235" = alloca i64, align 8
  %"2236" = alloca i64, align 8
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
  %"0263" = alloca i1, align 1
  %"1264" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"15_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"13_0" = alloca i1, align 1
  %"0269" = alloca { { i64, i64, i64 }, i64 }, align 8
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
  %"0289" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"81_0" = alloca { i32, ptr }, align 8
  %"83_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0294" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"85_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca { i64, i64, i64 }, align 8
  %"91_0" = alloca i64, align 8
  %"89_0" = alloca i64, align 8
  %"90_0" = alloca { ptr, ptr, i64 }, align 8
  %"90_1" = alloca i64, align 8
  %"92_0" = alloca i64, align 8
  %"93_0" = alloca { ptr, ptr, i64 }, align 8
  %"114_0" = alloca i64, align 8
  %"114_1" = alloca { ptr, ptr, i64 }, align 8
  %"116_0" = alloca { ptr, ptr, i64 }, align 8
  %"116_1" = alloca i64, align 8
  %"116_2" = alloca i64, align 8
  %"0315" = alloca i64, align 8
  %"1316" = alloca { ptr, ptr, i64 }, align 8
  %"137_0" = alloca { ptr, ptr, i64 }, align 8
  %"144_0" = alloca { ptr, ptr, i64 }, align 8
  %"131_0" = alloca i1, align 1
  %"132_0" = alloca { ptr, ptr, i64 }, align 8
  %"133_0" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"125_0" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"119_0" = alloca i64, align 8
  %"118_0" = alloca { ptr, ptr, i64 }, align 8
  %"118_1" = alloca i64, align 8
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
  %"107_0" = alloca i64, align 8
  %"150_0" = alloca i64, align 8
  %"152_0" = alloca { ptr, ptr, i64 }, align 8
  %"152_1" = alloca i64, align 8
  %"152_2" = alloca i64, align 8
  %"0372" = alloca i64, align 8
  %"1373" = alloca { ptr, ptr, i64 }, align 8
  %"173_0" = alloca { ptr, ptr, i64 }, align 8
  %"180_0" = alloca { ptr, ptr, i64 }, align 8
  %"167_0" = alloca i1, align 1
  %"168_0" = alloca { ptr, ptr, i64 }, align 8
  %"169_0" = alloca i64, align 8
  %"163_0" = alloca i64, align 8
  %"161_0" = alloca i64, align 8
  %"157_0" = alloca i64, align 8
  %"155_0" = alloca i64, align 8
  %"154_0" = alloca { ptr, ptr, i64 }, align 8
  %"154_1" = alloca i64, align 8
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
  %"0680" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"381_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"383_0" = alloca { i32, ptr }, align 8
  %"388_0" = alloca i64, align 8
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
  %"0704" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"448_0" = alloca i64, align 8
  %"448_1" = alloca { ptr, ptr, i64 }, align 8
  %"461_0" = alloca { ptr, ptr, i64 }, align 8
  %"434_0" = alloca { i1, i64 }, align 8
  %"432_0" = alloca { ptr, ptr, i64 }, align 8
  %"444_0" = alloca i64, align 8
  %"432_1" = alloca i64, align 8
  %"433_0" = alloca i1, align 1
  %"0711" = alloca { i1, i64 }, align 8
  %"0713" = alloca i64, align 8
  %"436_0" = alloca i64, align 8
  %"438_0" = alloca { i1, i64 }, align 8
  %"0716" = alloca i64, align 8
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
  %"0756" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1757" = alloca { ptr, ptr, i64 }, align 8
  %"2758" = alloca i64, align 8
  %"0762" = alloca { ptr, ptr, i64 }, align 8
  %"1763" = alloca i64, align 8
  %"412_0" = alloca { ptr, ptr, i64 }, align 8
  %"412_1" = alloca i64, align 8
  %"414_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0769" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1770" = alloca { ptr, ptr, i64 }, align 8
  %"2771" = alloca i64, align 8
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
  %"0814" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"515_0" = alloca i64, align 8
  %"515_1" = alloca { ptr, ptr, i64 }, align 8
  %"538_0" = alloca { ptr, ptr, i64 }, align 8
  %"502_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"511_0" = alloca i64, align 8
  %"500_0" = alloca { ptr, ptr, i64 }, align 8
  %"500_1" = alloca i64, align 8
  %"501_0" = alloca i1, align 1
  %"0822" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0824" = alloca { ptr, ptr, i64 }, align 8
  %"1825" = alloca i64, align 8
  %"504_0" = alloca { ptr, ptr, i64 }, align 8
  %"504_1" = alloca i64, align 8
  %"506_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0830" = alloca { ptr, ptr, i64 }, align 8
  %"1831" = alloca i64, align 8
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
  %"637_0" = alloca { ptr, ptr, i64 }, align 8
  %"637_1" = alloca i64, align 8
  %"641_0" = alloca i64, align 8
  %"639_0" = alloca i64, align 8
  %"642_0" = alloca i1, align 1
  %"643_0" = alloca { i1, i64 }, align 8
  %"643_1" = alloca { ptr, ptr, i64 }, align 8
  %"0853" = alloca { i1, i64 }, align 8
  %"1854" = alloca { ptr, ptr, i64 }, align 8
  %"0857" = alloca { ptr, ptr, i64 }, align 8
  %"1858" = alloca i64, align 8
  %"647_0" = alloca { ptr, ptr, i64 }, align 8
  %"647_1" = alloca i64, align 8
  %"649_0" = alloca { i1, i64 }, align 8
  %"0863" = alloca { ptr, ptr, i64 }, align 8
  %"1864" = alloca i64, align 8
  %"650_0" = alloca { ptr, ptr, i64 }, align 8
  %"650_1" = alloca i64, align 8
  %"652_0" = alloca { ptr, ptr, i64 }, align 8
  %"652_1" = alloca i64, align 8
  %"653_0" = alloca i64, align 8
  %"653_1" = alloca i64, align 8
  %"657_0" = alloca i64, align 8
  %"659_0" = alloca i64, align 8
  %"659_1" = alloca i64, align 8
  %"656_0" = alloca { i1, i64 }, align 8
  %"654_0" = alloca { ptr, ptr, i64 }, align 8
  %"532_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"519_0" = alloca i64, align 8
  %"0890" = alloca i64, align 8
  %"523_0" = alloca { i32, ptr }, align 8
  %"525_0" = alloca i64, align 8
  %"0895" = alloca i64, align 8
  %"527_0" = alloca i64, align 8
  %"533_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"542_0" = alloca {}, align 8
  %"540_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"660_0" = alloca { ptr, ptr, i64 }, align 8
  %"667_0" = alloca i64, align 8
  %"665_0" = alloca i64, align 8
  %"663_0" = alloca i64, align 8
  %"669_0" = alloca i64, align 8
  %"669_1" = alloca { ptr, ptr, i64 }, align 8
  %"672_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"671_0" = alloca i1, align 1
  %"0917" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0919" = alloca { ptr, ptr, i64 }, align 8
  %"675_0" = alloca { ptr, ptr, i64 }, align 8
  %"678_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0926" = alloca { ptr, ptr, i64 }, align 8
  %"679_0" = alloca { ptr, ptr, i64 }, align 8
  %"685_0" = alloca i64, align 8
  %"681_0" = alloca i64, align 8
  %"683_0" = alloca { ptr, ptr, i64 }, align 8
  %"683_1" = alloca i1, align 1
  %"684_0" = alloca { ptr, ptr, i64 }, align 8
  %"0938" = alloca { ptr, ptr, i64 }, align 8
  %"0940" = alloca { ptr, ptr, i64 }, align 8
  %"689_0" = alloca { ptr, ptr, i64 }, align 8
  %"691_0" = alloca { ptr, ptr, i64 }, align 8
  %"691_1" = alloca i64, align 8
  %"0949" = alloca { ptr, ptr, i64 }, align 8
  %"694_0" = alloca { ptr, ptr, i64 }, align 8
  %"686_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0964" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"1965" = alloca { ptr, ptr, i64 }, align 8
  %"2966" = alloca i64, align 8
  %"0970" = alloca { ptr, ptr, i64 }, align 8
  %"1971" = alloca i64, align 8
  %"480_0" = alloca { ptr, ptr, i64 }, align 8
  %"480_1" = alloca i64, align 8
  %"482_0" = alloca { i1, { { ptr, ptr, i64 }, i64 } }, align 8
  %"0977" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"1978" = alloca { ptr, ptr, i64 }, align 8
  %"2979" = alloca i64, align 8
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
  store i64 0, ptr %"273_0", align 8
  %array_size2 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %10 = call ptr @heap_alloc(i64 %array_size2)
  %11 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %11, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %12 = insertvalue { ptr, ptr, i64 } poison, ptr %10, 0
  %13 = insertvalue { ptr, ptr, i64 } %12, ptr %11, 1
  %14 = insertvalue { ptr, ptr, i64 } %13, i64 0, 2
  store { ptr, ptr, i64 } %14, ptr %"272_0", align 8
  %"548_03" = load i64, ptr %"548_0", align 8
  %15 = call i64 @gpu.open(i64 %"548_03")
  %16 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %15, 1
  store { i1, i64 } %16, ptr %"261_0", align 8
  %"261_04" = load { i1, i64 }, ptr %"261_0", align 8
  %17 = extractvalue { i1, i64 } %"261_04", 0
  switch i1 %17, label %18 [
    i1 true, label %19
  ]

18:                                               ; preds = %entry_block
  br label %cond_262_case_0

19:                                               ; preds = %entry_block
  %20 = extractvalue { i1, i64 } %"261_04", 1
  store i64 %20, ptr %"08", align 8
  br label %cond_262_case_1

cond_262_case_0:                                  ; preds = %18
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"266_0", align 8
  %"266_06" = load { i32, ptr }, ptr %"266_0", align 8
  %21 = extractvalue { i32, ptr } %"266_06", 0
  %shift_code = add i32 %21, 1000
  %22 = extractvalue { i32, ptr } %"266_06", 1
  call void @panic(i32 %shift_code, ptr %22)
  store i64 0, ptr %"268_0", align 8
  %"268_07" = load i64, ptr %"268_0", align 8
  store i64 %"268_07", ptr %"0", align 8
  br label %cond_exit_262

cond_262_case_1:                                  ; preds = %19
  %"09" = load i64, ptr %"08", align 8
  store i64 %"09", ptr %"270_0", align 8
  %"270_010" = load i64, ptr %"270_0", align 8
  store i64 %"270_010", ptr %"0", align 8
  br label %cond_exit_262

cond_exit_262:                                    ; preds = %cond_262_case_1, %cond_262_case_0
  %"05" = load i64, ptr %"0", align 8
  store i64 %"05", ptr %"262_0", align 8
  %"550_011" = load { i64, i64, i64 }, ptr %"550_0", align 8
  %"272_012" = load { ptr, ptr, i64 }, ptr %"272_0", align 8
  %"273_013" = load i64, ptr %"273_0", align 8
  store { i64, i64, i64 } %"550_011", ptr %"276_0", align 8
  store { ptr, ptr, i64 } %"272_012", ptr %"276_1", align 8
  store i64 %"273_013", ptr %"276_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %85, %cond_exit_262
  %"276_014" = load { i64, i64, i64 }, ptr %"276_0", align 8
  %"276_115" = load { ptr, ptr, i64 }, ptr %"276_1", align 8
  %"276_216" = load i64, ptr %"276_2", align 8
  store { i64, i64, i64 } %"276_014", ptr %"276_0", align 8
  store { ptr, ptr, i64 } %"276_115", ptr %"276_1", align 8
  store i64 %"276_216", ptr %"276_2", align 8
  store i64 1, ptr %"374_0", align 8
  store i64 3, ptr %"372_0", align 8
  %"276_017" = load { i64, i64, i64 }, ptr %"276_0", align 8
  %23 = extractvalue { i64, i64, i64 } %"276_017", 0
  %24 = extractvalue { i64, i64, i64 } %"276_017", 1
  %25 = extractvalue { i64, i64, i64 } %"276_017", 2
  store i64 %23, ptr %"278_0", align 8
  store i64 %24, ptr %"278_1", align 8
  store i64 %25, ptr %"278_2", align 8
  %"278_018" = load i64, ptr %"278_0", align 8
  %"372_019" = load i64, ptr %"372_0", align 8
  %"374_020" = load i64, ptr %"374_0", align 8
  %26 = insertvalue { i64, i64, i64 } poison, i64 %"278_018", 0
  %27 = insertvalue { i64, i64, i64 } %26, i64 %"372_019", 1
  %28 = insertvalue { i64, i64, i64 } %27, i64 %"374_020", 2
  store { i64, i64, i64 } %28, ptr %"279_0", align 8
  %"279_021" = load { i64, i64, i64 }, ptr %"279_0", align 8
  store { i64, i64, i64 } %"279_021", ptr %"305_0", align 8
  br label %29

loop_out:                                         ; preds = %87
  %"397_0153" = load i64, ptr %"397_0", align 8
  %"399_0154" = load i64, ptr %"399_0", align 8
  %"552_0155" = load i64, ptr %"552_0", align 8
  %"275_0156" = load { ptr, ptr, i64 }, ptr %"275_0", align 8
  %"262_0157" = load i64, ptr %"262_0", align 8
  store i64 %"397_0153", ptr %"6_0", align 8
  store i64 %"399_0154", ptr %"6_1", align 8
  store i64 %"552_0155", ptr %"6_2", align 8
  store { ptr, ptr, i64 } %"275_0156", ptr %"6_3", align 8
  store i64 %"262_0157", ptr %"6_4", align 8
  br label %88

29:                                               ; preds = %loop_body
  %"305_023" = load { i64, i64, i64 }, ptr %"305_0", align 8
  store { i64, i64, i64 } %"305_023", ptr %"305_0", align 8
  store i64 1, ptr %"312_0", align 8
  store i64 3, ptr %"310_0", align 8
  %"305_024" = load { i64, i64, i64 }, ptr %"305_0", align 8
  %30 = extractvalue { i64, i64, i64 } %"305_024", 0
  %31 = extractvalue { i64, i64, i64 } %"305_024", 1
  %32 = extractvalue { i64, i64, i64 } %"305_024", 2
  store i64 %30, ptr %"309_0", align 8
  store i64 %31, ptr %"309_1", align 8
  store i64 %32, ptr %"309_2", align 8
  store i1 true, ptr %"307_0", align 1
  %"307_025" = load i1, ptr %"307_0", align 1
  %"309_026" = load i64, ptr %"309_0", align 8
  %"312_027" = load i64, ptr %"312_0", align 8
  %"310_028" = load i64, ptr %"310_0", align 8
  store i1 %"307_025", ptr %"307_0", align 1
  store i64 %"309_026", ptr %"309_0", align 8
  store i64 %"312_027", ptr %"312_0", align 8
  store i64 %"310_028", ptr %"310_0", align 8
  %"307_029" = load i1, ptr %"307_0", align 1
  %"309_030" = load i64, ptr %"309_0", align 8
  %"312_031" = load i64, ptr %"312_0", align 8
  %"310_032" = load i64, ptr %"310_0", align 8
  switch i1 %"307_029", label %33 [
    i1 true, label %34
  ]

33:                                               ; preds = %29
  store i64 %"309_030", ptr %"326_0", align 8
  store i64 %"312_031", ptr %"326_1", align 8
  store i64 %"310_032", ptr %"326_2", align 8
  br label %39

34:                                               ; preds = %29
  store i64 %"309_030", ptr %"316_0", align 8
  store i64 %"312_031", ptr %"316_1", align 8
  store i64 %"310_032", ptr %"316_2", align 8
  br label %35

35:                                               ; preds = %34
  %"316_034" = load i64, ptr %"316_0", align 8
  %"316_135" = load i64, ptr %"316_1", align 8
  %"316_236" = load i64, ptr %"316_2", align 8
  store i64 %"316_034", ptr %"316_0", align 8
  store i64 %"316_135", ptr %"316_1", align 8
  store i64 %"316_236", ptr %"316_2", align 8
  store {} undef, ptr %"323_0", align 1
  store i64 3, ptr %"321_0", align 8
  store i64 1, ptr %"319_0", align 8
  %"316_037" = load i64, ptr %"316_0", align 8
  %"321_038" = load i64, ptr %"321_0", align 8
  %36 = icmp sge i64 %"316_037", %"321_038"
  %37 = select i1 %36, i1 true, i1 false
  store i1 %37, ptr %"318_0", align 1
  %"323_039" = load {}, ptr %"323_0", align 1
  %"318_040" = load i1, ptr %"318_0", align 1
  %"316_041" = load i64, ptr %"316_0", align 8
  %"319_042" = load i64, ptr %"319_0", align 8
  %"321_043" = load i64, ptr %"321_0", align 8
  store {} %"323_039", ptr %"323_0", align 1
  store i1 %"318_040", ptr %"318_0", align 1
  store i64 %"316_041", ptr %"316_0", align 8
  store i64 %"319_042", ptr %"319_0", align 8
  store i64 %"321_043", ptr %"321_0", align 8
  %"323_044" = load {}, ptr %"323_0", align 1
  %"318_045" = load i1, ptr %"318_0", align 1
  %"316_046" = load i64, ptr %"316_0", align 8
  %"319_047" = load i64, ptr %"319_0", align 8
  %"321_048" = load i64, ptr %"321_0", align 8
  switch i1 false, label %38 [
  ]

38:                                               ; preds = %35
  store i1 %"318_045", ptr %"332_0", align 1
  store i64 %"316_046", ptr %"332_1", align 8
  store i64 %"319_047", ptr %"332_2", align 8
  store i64 %"321_048", ptr %"332_3", align 8
  br label %43

39:                                               ; preds = %33
  %"326_049" = load i64, ptr %"326_0", align 8
  %"326_150" = load i64, ptr %"326_1", align 8
  %"326_251" = load i64, ptr %"326_2", align 8
  store i64 %"326_049", ptr %"326_0", align 8
  store i64 %"326_150", ptr %"326_1", align 8
  store i64 %"326_251", ptr %"326_2", align 8
  store {} undef, ptr %"329_0", align 1
  %"326_052" = load i64, ptr %"326_0", align 8
  %"326_253" = load i64, ptr %"326_2", align 8
  %40 = icmp sle i64 %"326_052", %"326_253"
  %41 = select i1 %40, i1 true, i1 false
  store i1 %41, ptr %"328_0", align 1
  %"329_054" = load {}, ptr %"329_0", align 1
  %"328_055" = load i1, ptr %"328_0", align 1
  %"326_056" = load i64, ptr %"326_0", align 8
  %"326_157" = load i64, ptr %"326_1", align 8
  %"326_258" = load i64, ptr %"326_2", align 8
  store {} %"329_054", ptr %"329_0", align 1
  store i1 %"328_055", ptr %"328_0", align 1
  store i64 %"326_056", ptr %"326_0", align 8
  store i64 %"326_157", ptr %"326_1", align 8
  store i64 %"326_258", ptr %"326_2", align 8
  %"329_059" = load {}, ptr %"329_0", align 1
  %"328_060" = load i1, ptr %"328_0", align 1
  %"326_061" = load i64, ptr %"326_0", align 8
  %"326_162" = load i64, ptr %"326_1", align 8
  %"326_263" = load i64, ptr %"326_2", align 8
  switch i1 false, label %42 [
  ]

42:                                               ; preds = %39
  store i1 %"328_060", ptr %"332_0", align 1
  store i64 %"326_061", ptr %"332_1", align 8
  store i64 %"326_162", ptr %"332_2", align 8
  store i64 %"326_263", ptr %"332_3", align 8
  br label %43

43:                                               ; preds = %42, %38
  %"332_064" = load i1, ptr %"332_0", align 1
  %"332_165" = load i64, ptr %"332_1", align 8
  %"332_266" = load i64, ptr %"332_2", align 8
  %"332_367" = load i64, ptr %"332_3", align 8
  store i1 %"332_064", ptr %"332_0", align 1
  store i64 %"332_165", ptr %"332_1", align 8
  store i64 %"332_266", ptr %"332_2", align 8
  store i64 %"332_367", ptr %"332_3", align 8
  store i64 3, ptr %"350_0", align 8
  store i64 1, ptr %"348_0", align 8
  %"332_068" = load i1, ptr %"332_0", align 1
  %"332_169" = load i64, ptr %"332_1", align 8
  %"348_070" = load i64, ptr %"348_0", align 8
  %"350_071" = load i64, ptr %"350_0", align 8
  switch i1 %"332_068", label %44 [
    i1 true, label %45
  ]

44:                                               ; preds = %43
  store i64 %"332_169", ptr %"074", align 8
  store i64 %"348_070", ptr %"1", align 8
  store i64 %"350_071", ptr %"2", align 8
  br label %cond_334_case_0

45:                                               ; preds = %43
  store i64 %"332_169", ptr %"082", align 8
  store i64 %"348_070", ptr %"183", align 8
  store i64 %"350_071", ptr %"284", align 8
  br label %cond_334_case_1

46:                                               ; preds = %70
  store {} undef, ptr %"357_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"355_0", align 8
  %"357_091" = load {}, ptr %"357_0", align 1
  %"355_092" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"355_0", align 8
  store {} %"357_091", ptr %"357_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"355_092", ptr %"355_0", align 8
  %"357_093" = load {}, ptr %"357_0", align 1
  %"355_094" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"355_0", align 8
  switch i1 false, label %47 [
  ]

47:                                               ; preds = %46
  store { i1, { { i64, i64, i64 }, i64 } } %"355_094", ptr %"022", align 8
  br label %57

48:                                               ; preds = %66
  %"360_095" = load i64, ptr %"360_0", align 8
  %"360_196" = load i64, ptr %"360_1", align 8
  %"360_297" = load i64, ptr %"360_2", align 8
  store i64 %"360_095", ptr %"360_0", align 8
  store i64 %"360_196", ptr %"360_1", align 8
  store i64 %"360_297", ptr %"360_2", align 8
  store {} undef, ptr %"370_0", align 1
  store i64 3, ptr %"368_0", align 8
  store i64 1, ptr %"366_0", align 8
  %"360_098" = load i64, ptr %"360_0", align 8
  %"366_099" = load i64, ptr %"366_0", align 8
  %49 = add i64 %"360_098", %"366_099"
  store i64 %49, ptr %"362_0", align 8
  %"362_0100" = load i64, ptr %"362_0", align 8
  %"368_0101" = load i64, ptr %"368_0", align 8
  %"366_0102" = load i64, ptr %"366_0", align 8
  %50 = insertvalue { i64, i64, i64 } poison, i64 %"362_0100", 0
  %51 = insertvalue { i64, i64, i64 } %50, i64 %"368_0101", 1
  %52 = insertvalue { i64, i64, i64 } %51, i64 %"366_0102", 2
  store { i64, i64, i64 } %52, ptr %"363_0", align 8
  %"360_0103" = load i64, ptr %"360_0", align 8
  %"363_0104" = load { i64, i64, i64 }, ptr %"363_0", align 8
  %53 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"360_0103", 1
  %54 = insertvalue { { i64, i64, i64 }, i64 } %53, { i64, i64, i64 } %"363_0104", 0
  store { { i64, i64, i64 }, i64 } %54, ptr %"364_0", align 8
  %"364_0105" = load { { i64, i64, i64 }, i64 }, ptr %"364_0", align 8
  %55 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"364_0105", 1
  store { i1, { { i64, i64, i64 }, i64 } } %55, ptr %"365_0", align 8
  %"370_0106" = load {}, ptr %"370_0", align 1
  %"365_0107" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"365_0", align 8
  store {} %"370_0106", ptr %"370_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"365_0107", ptr %"365_0", align 8
  %"370_0108" = load {}, ptr %"370_0", align 1
  %"365_0109" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"365_0", align 8
  switch i1 false, label %56 [
  ]

56:                                               ; preds = %48
  store { i1, { { i64, i64, i64 }, i64 } } %"365_0109", ptr %"022", align 8
  br label %57

57:                                               ; preds = %56, %47
  %"033" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"022", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"033", ptr %"303_0", align 8
  %"303_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"303_0", align 8
  %"276_1111" = load { ptr, ptr, i64 }, ptr %"276_1", align 8
  %"276_2112" = load i64, ptr %"276_2", align 8
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"303_0110", 0
  switch i1 %58, label %59 [
    i1 true, label %60
  ]

59:                                               ; preds = %57
  store { ptr, ptr, i64 } %"276_1111", ptr %"0119", align 8
  store i64 %"276_2112", ptr %"1120", align 8
  br label %cond_280_case_0

60:                                               ; preds = %57
  %61 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"303_0110", 1
  store { { i64, i64, i64 }, i64 } %61, ptr %"0126", align 8
  store { ptr, ptr, i64 } %"276_1111", ptr %"1127", align 8
  store i64 %"276_2112", ptr %"2128", align 8
  br label %cond_280_case_1

cond_334_case_0:                                  ; preds = %44
  %"075" = load i64, ptr %"074", align 8
  %"176" = load i64, ptr %"1", align 8
  %"277" = load i64, ptr %"2", align 8
  store i64 %"075", ptr %"336_0", align 8
  store i64 %"176", ptr %"336_1", align 8
  store i64 %"277", ptr %"336_2", align 8
  store i64 3, ptr %"341_0", align 8
  store i64 1, ptr %"339_0", align 8
  %"336_078" = load i64, ptr %"336_0", align 8
  %"339_079" = load i64, ptr %"339_0", align 8
  %"341_080" = load i64, ptr %"341_0", align 8
  %62 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"336_078", 1
  %63 = insertvalue { i1, i64, i64, i64 } %62, i64 %"339_079", 2
  %64 = insertvalue { i1, i64, i64, i64 } %63, i64 %"341_080", 3
  store { i1, i64, i64, i64 } %64, ptr %"338_0", align 8
  %"338_081" = load { i1, i64, i64, i64 }, ptr %"338_0", align 8
  store { i1, i64, i64, i64 } %"338_081", ptr %"072", align 8
  br label %cond_exit_334

cond_334_case_1:                                  ; preds = %45
  %"085" = load i64, ptr %"082", align 8
  %"186" = load i64, ptr %"183", align 8
  %"287" = load i64, ptr %"284", align 8
  store i64 %"085", ptr %"344_0", align 8
  store i64 %"186", ptr %"344_1", align 8
  store i64 %"287", ptr %"344_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"346_0", align 8
  %"346_088" = load { i1, i64, i64, i64 }, ptr %"346_0", align 8
  store { i1, i64, i64, i64 } %"346_088", ptr %"072", align 8
  br label %cond_exit_334

cond_exit_334:                                    ; preds = %cond_334_case_1, %cond_334_case_0
  %"073" = load { i1, i64, i64, i64 }, ptr %"072", align 8
  store { i1, i64, i64, i64 } %"073", ptr %"334_0", align 8
  %"334_089" = load { i1, i64, i64, i64 }, ptr %"334_0", align 8
  store { i1, i64, i64, i64 } %"334_089", ptr %"334_0", align 8
  %"334_090" = load { i1, i64, i64, i64 }, ptr %"334_0", align 8
  %65 = extractvalue { i1, i64, i64, i64 } %"334_090", 0
  switch i1 %65, label %66 [
    i1 true, label %70
  ]

66:                                               ; preds = %cond_exit_334
  %67 = extractvalue { i1, i64, i64, i64 } %"334_090", 1
  %68 = extractvalue { i1, i64, i64, i64 } %"334_090", 2
  %69 = extractvalue { i1, i64, i64, i64 } %"334_090", 3
  store i64 %67, ptr %"360_0", align 8
  store i64 %68, ptr %"360_1", align 8
  store i64 %69, ptr %"360_2", align 8
  br label %48

70:                                               ; preds = %cond_exit_334
  br label %46

cond_280_case_0:                                  ; preds = %59
  %"0121" = load { ptr, ptr, i64 }, ptr %"0119", align 8
  %"1122" = load i64, ptr %"1120", align 8
  store { ptr, ptr, i64 } %"0121", ptr %"282_0", align 8
  store i64 %"1122", ptr %"282_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"284_0", align 8
  %"284_0123" = load { i1, { i64, i64, i64 } }, ptr %"284_0", align 8
  %"282_0124" = load { ptr, ptr, i64 }, ptr %"282_0", align 8
  %"282_1125" = load i64, ptr %"282_1", align 8
  store { i1, { i64, i64, i64 } } %"284_0123", ptr %"0113", align 8
  store { ptr, ptr, i64 } %"282_0124", ptr %"1114", align 8
  store i64 %"282_1125", ptr %"2115", align 8
  br label %cond_exit_280

cond_280_case_1:                                  ; preds = %60
  %"0129" = load { { i64, i64, i64 }, i64 }, ptr %"0126", align 8
  %"1130" = load { ptr, ptr, i64 }, ptr %"1127", align 8
  %"2131" = load i64, ptr %"2128", align 8
  store { { i64, i64, i64 }, i64 } %"0129", ptr %"287_0", align 8
  store { ptr, ptr, i64 } %"1130", ptr %"287_1", align 8
  store i64 %"2131", ptr %"287_2", align 8
  store i64 1, ptr %"301_0", align 8
  store i64 3, ptr %"299_0", align 8
  store i64 1, ptr %"296_0", align 8
  %"287_2132" = load i64, ptr %"287_2", align 8
  %"296_0133" = load i64, ptr %"296_0", align 8
  %71 = add i64 %"287_2132", %"296_0133"
  store i64 %71, ptr %"298_0", align 8
  %"287_2134" = load i64, ptr %"287_2", align 8
  store i64 %"287_2134", ptr %"294_0", align 8
  %72 = call i64 @__hugr__.__tk2_helios_qalloc.601()
  store i64 %72, ptr %"293_0", align 8
  %"287_1135" = load { ptr, ptr, i64 }, ptr %"287_1", align 8
  %"294_0136" = load i64, ptr %"294_0", align 8
  %"293_0137" = load i64, ptr %"293_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"287_1135", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"287_1135", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"287_1135", 2
  call void @__barray_check_bounds(i64 3, i64 %"294_0136")
  %73 = add i64 %"294_0136", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %73)
  %74 = getelementptr inbounds i64, ptr %array_ptr, i64 %73
  store i64 %"293_0137", ptr %74, align 8
  store { ptr, ptr, i64 } %"287_1135", ptr %"295_0", align 8
  %"287_0138" = load { { i64, i64, i64 }, i64 }, ptr %"287_0", align 8
  %75 = extractvalue { { i64, i64, i64 }, i64 } %"287_0138", 1
  %76 = extractvalue { { i64, i64, i64 }, i64 } %"287_0138", 0
  store i64 %75, ptr %"289_0", align 8
  store { i64, i64, i64 } %76, ptr %"289_1", align 8
  %"289_1139" = load { i64, i64, i64 }, ptr %"289_1", align 8
  %77 = extractvalue { i64, i64, i64 } %"289_1139", 0
  %78 = extractvalue { i64, i64, i64 } %"289_1139", 1
  %79 = extractvalue { i64, i64, i64 } %"289_1139", 2
  store i64 %77, ptr %"290_0", align 8
  store i64 %78, ptr %"290_1", align 8
  store i64 %79, ptr %"290_2", align 8
  %"290_0140" = load i64, ptr %"290_0", align 8
  %"299_0141" = load i64, ptr %"299_0", align 8
  %"301_0142" = load i64, ptr %"301_0", align 8
  %80 = insertvalue { i64, i64, i64 } poison, i64 %"290_0140", 0
  %81 = insertvalue { i64, i64, i64 } %80, i64 %"299_0141", 1
  %82 = insertvalue { i64, i64, i64 } %81, i64 %"301_0142", 2
  store { i64, i64, i64 } %82, ptr %"291_0", align 8
  %"291_0143" = load { i64, i64, i64 }, ptr %"291_0", align 8
  %83 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"291_0143", 1
  store { i1, { i64, i64, i64 } } %83, ptr %"292_0", align 8
  %"292_0144" = load { i1, { i64, i64, i64 } }, ptr %"292_0", align 8
  %"295_0145" = load { ptr, ptr, i64 }, ptr %"295_0", align 8
  %"298_0146" = load i64, ptr %"298_0", align 8
  store { i1, { i64, i64, i64 } } %"292_0144", ptr %"0113", align 8
  store { ptr, ptr, i64 } %"295_0145", ptr %"1114", align 8
  store i64 %"298_0146", ptr %"2115", align 8
  br label %cond_exit_280

cond_exit_280:                                    ; preds = %cond_280_case_1, %cond_280_case_0
  %"0116" = load { i1, { i64, i64, i64 } }, ptr %"0113", align 8
  %"1117" = load { ptr, ptr, i64 }, ptr %"1114", align 8
  %"2118" = load i64, ptr %"2115", align 8
  store { i1, { i64, i64, i64 } } %"0116", ptr %"280_0", align 8
  store { ptr, ptr, i64 } %"1117", ptr %"280_1", align 8
  store i64 %"2118", ptr %"280_2", align 8
  %"280_0147" = load { i1, { i64, i64, i64 } }, ptr %"280_0", align 8
  %"280_1148" = load { ptr, ptr, i64 }, ptr %"280_1", align 8
  %"280_2149" = load i64, ptr %"280_2", align 8
  store { i1, { i64, i64, i64 } } %"280_0147", ptr %"280_0", align 8
  store { ptr, ptr, i64 } %"280_1148", ptr %"280_1", align 8
  store i64 %"280_2149", ptr %"280_2", align 8
  %"280_0150" = load { i1, { i64, i64, i64 } }, ptr %"280_0", align 8
  %"280_1151" = load { ptr, ptr, i64 }, ptr %"280_1", align 8
  %"280_2152" = load i64, ptr %"280_2", align 8
  %84 = extractvalue { i1, { i64, i64, i64 } } %"280_0150", 0
  switch i1 %84, label %85 [
    i1 true, label %87
  ]

85:                                               ; preds = %cond_exit_280
  %86 = extractvalue { i1, { i64, i64, i64 } } %"280_0150", 1
  store { i64, i64, i64 } %86, ptr %"276_0", align 8
  store { ptr, ptr, i64 } %"280_1151", ptr %"276_1", align 8
  store i64 %"280_2152", ptr %"276_2", align 8
  br label %loop_body

87:                                               ; preds = %cond_exit_280
  store { ptr, ptr, i64 } %"280_1151", ptr %"275_0", align 8
  store i64 %"280_2152", ptr %"275_1", align 8
  br label %loop_out

88:                                               ; preds = %139, %loop_out
  %"6_0161" = load i64, ptr %"6_0", align 8
  %"6_1162" = load i64, ptr %"6_1", align 8
  %"6_2163" = load i64, ptr %"6_2", align 8
  %"6_3164" = load { ptr, ptr, i64 }, ptr %"6_3", align 8
  %"6_4165" = load i64, ptr %"6_4", align 8
  store i64 %"6_0161", ptr %"6_0", align 8
  store i64 %"6_1162", ptr %"6_1", align 8
  store i64 %"6_2163", ptr %"6_2", align 8
  store { ptr, ptr, i64 } %"6_3164", ptr %"6_3", align 8
  store i64 %"6_4165", ptr %"6_4", align 8
  %"6_0166" = load i64, ptr %"6_0", align 8
  %"6_2167" = load i64, ptr %"6_2", align 8
  %"6_1168" = load i64, ptr %"6_1", align 8
  %89 = insertvalue { i64, i64, i64 } poison, i64 %"6_0166", 0
  %90 = insertvalue { i64, i64, i64 } %89, i64 %"6_2167", 1
  %91 = insertvalue { i64, i64, i64 } %90, i64 %"6_1168", 2
  store { i64, i64, i64 } %91, ptr %"8_0", align 8
  %"8_0169" = load { i64, i64, i64 }, ptr %"8_0", align 8
  store { i64, i64, i64 } %"8_0169", ptr %"25_0", align 8
  br label %147

92:                                               ; preds = %193
  %"75_0285" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %"75_1286" = load { ptr, ptr, i64 }, ptr %"75_1", align 8
  %"75_2287" = load i64, ptr %"75_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"75_0285", ptr %"75_0", align 8
  store { ptr, ptr, i64 } %"75_1286", ptr %"75_1", align 8
  store i64 %"75_2287", ptr %"75_2", align 8
  store i64 1, ptr %"111_0", align 8
  store {} zeroinitializer, ptr %"105_0", align 1
  store i64 2, ptr %"102_0", align 8
  store i64 1, ptr %"100_0", align 8
  store i64 0, ptr %"98_0", align 8
  store i64 2, ptr %"96_0", align 8
  store i64 1, ptr %"94_0", align 8
  %"75_0288" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"75_0", align 8
  %93 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0288", 0
  switch i1 %93, label %94 [
    i1 true, label %95
  ]

94:                                               ; preds = %92
  br label %cond_77_case_0

95:                                               ; preds = %92
  %96 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"75_0288", 1
  store { { i64, i64, i64 }, i64 } %96, ptr %"0294", align 8
  br label %cond_77_case_1

97:                                               ; preds = %263
  %"189_0454" = load i64, ptr %"189_0", align 8
  %"189_1455" = load i64, ptr %"189_1", align 8
  %"189_2456" = load i64, ptr %"189_2", align 8
  %"189_3457" = load i64, ptr %"189_3", align 8
  %"189_4458" = load { ptr, ptr, i64 }, ptr %"189_4", align 8
  %"189_5459" = load i64, ptr %"189_5", align 8
  store i64 %"189_0454", ptr %"189_0", align 8
  store i64 %"189_1455", ptr %"189_1", align 8
  store i64 %"189_2456", ptr %"189_2", align 8
  store i64 %"189_3457", ptr %"189_3", align 8
  store { ptr, ptr, i64 } %"189_4458", ptr %"189_4", align 8
  store i64 %"189_5459", ptr %"189_5", align 8
  store {} undef, ptr %"198_0", align 1
  store i64 0, ptr %"196_0", align 8
  store i64 0, ptr %"192_0", align 8
  %"189_4460" = load { ptr, ptr, i64 }, ptr %"189_4", align 8
  %"192_0461" = load i64, ptr %"192_0", align 8
  %array_ptr462 = extractvalue { ptr, ptr, i64 } %"189_4460", 0
  %array_mask_ptr463 = extractvalue { ptr, ptr, i64 } %"189_4460", 1
  %array_offset464 = extractvalue { ptr, ptr, i64 } %"189_4460", 2
  call void @__barray_check_bounds(i64 3, i64 %"192_0461")
  %98 = add i64 %"192_0461", %array_offset464
  call void @__barray_mask_borrow(ptr %array_mask_ptr463, i64 %98)
  %99 = getelementptr inbounds i64, ptr %array_ptr462, i64 %98
  %100 = load i64, ptr %99, align 8
  store { ptr, ptr, i64 } %"189_4460", ptr %"191_0", align 8
  store i64 %100, ptr %"191_1", align 8
  %"191_1465" = load i64, ptr %"191_1", align 8
  %101 = call i64 @__hugr__.__tk2_helios_x.593(i64 %"191_1465")
  store i64 %101, ptr %"194_0", align 8
  %"191_0466" = load { ptr, ptr, i64 }, ptr %"191_0", align 8
  %"196_0467" = load i64, ptr %"196_0", align 8
  %"194_0468" = load i64, ptr %"194_0", align 8
  %array_ptr469 = extractvalue { ptr, ptr, i64 } %"191_0466", 0
  %array_mask_ptr470 = extractvalue { ptr, ptr, i64 } %"191_0466", 1
  %array_offset471 = extractvalue { ptr, ptr, i64 } %"191_0466", 2
  call void @__barray_check_bounds(i64 3, i64 %"196_0467")
  %102 = add i64 %"196_0467", %array_offset471
  call void @__barray_mask_return(ptr %array_mask_ptr470, i64 %102)
  %103 = getelementptr inbounds i64, ptr %array_ptr469, i64 %102
  store i64 %"194_0468", ptr %103, align 8
  store { ptr, ptr, i64 } %"191_0466", ptr %"195_0", align 8
  %"198_0472" = load {}, ptr %"198_0", align 1
  %"189_0473" = load i64, ptr %"189_0", align 8
  %"189_1474" = load i64, ptr %"189_1", align 8
  %"189_2475" = load i64, ptr %"189_2", align 8
  %"189_3476" = load i64, ptr %"189_3", align 8
  %"195_0477" = load { ptr, ptr, i64 }, ptr %"195_0", align 8
  %"189_5478" = load i64, ptr %"189_5", align 8
  store {} %"198_0472", ptr %"198_0", align 1
  store i64 %"189_0473", ptr %"189_0", align 8
  store i64 %"189_1474", ptr %"189_1", align 8
  store i64 %"189_2475", ptr %"189_2", align 8
  store i64 %"189_3476", ptr %"189_3", align 8
  store { ptr, ptr, i64 } %"195_0477", ptr %"195_0", align 8
  store i64 %"189_5478", ptr %"189_5", align 8
  %"198_0479" = load {}, ptr %"198_0", align 1
  %"189_0480" = load i64, ptr %"189_0", align 8
  %"189_1481" = load i64, ptr %"189_1", align 8
  %"189_2482" = load i64, ptr %"189_2", align 8
  %"189_3483" = load i64, ptr %"189_3", align 8
  %"195_0484" = load { ptr, ptr, i64 }, ptr %"195_0", align 8
  %"189_5485" = load i64, ptr %"189_5", align 8
  switch i1 false, label %104 [
  ]

104:                                              ; preds = %97
  store i64 %"189_0480", ptr %"252_0", align 8
  store i64 %"189_1481", ptr %"252_1", align 8
  store i64 %"189_2482", ptr %"252_2", align 8
  store i64 %"189_3483", ptr %"252_3", align 8
  store { ptr, ptr, i64 } %"195_0484", ptr %"252_4", align 8
  store i64 %"189_5485", ptr %"252_5", align 8
  br label %137

105:                                              ; preds = %262
  %"201_0486" = load i64, ptr %"201_0", align 8
  %"201_1487" = load i64, ptr %"201_1", align 8
  %"201_2488" = load i64, ptr %"201_2", align 8
  %"201_3489" = load i64, ptr %"201_3", align 8
  %"201_4490" = load { ptr, ptr, i64 }, ptr %"201_4", align 8
  %"201_5491" = load i64, ptr %"201_5", align 8
  store i64 %"201_0486", ptr %"201_0", align 8
  store i64 %"201_1487", ptr %"201_1", align 8
  store i64 %"201_2488", ptr %"201_2", align 8
  store i64 %"201_3489", ptr %"201_3", align 8
  store { ptr, ptr, i64 } %"201_4490", ptr %"201_4", align 8
  store i64 %"201_5491", ptr %"201_5", align 8
  store i64 3, ptr %"203_0", align 8
  %"201_3492" = load i64, ptr %"201_3", align 8
  %"203_0493" = load i64, ptr %"203_0", align 8
  %106 = icmp eq i64 %"201_3492", %"203_0493"
  %107 = select i1 %106, i1 true, i1 false
  store i1 %107, ptr %"205_0", align 1
  %"205_0494" = load i1, ptr %"205_0", align 1
  %"201_0495" = load i64, ptr %"201_0", align 8
  %"201_1496" = load i64, ptr %"201_1", align 8
  %"201_2497" = load i64, ptr %"201_2", align 8
  %"201_3498" = load i64, ptr %"201_3", align 8
  %"201_4499" = load { ptr, ptr, i64 }, ptr %"201_4", align 8
  %"201_5500" = load i64, ptr %"201_5", align 8
  store i1 %"205_0494", ptr %"205_0", align 1
  store i64 %"201_0495", ptr %"201_0", align 8
  store i64 %"201_1496", ptr %"201_1", align 8
  store i64 %"201_2497", ptr %"201_2", align 8
  store i64 %"201_3498", ptr %"201_3", align 8
  store { ptr, ptr, i64 } %"201_4499", ptr %"201_4", align 8
  store i64 %"201_5500", ptr %"201_5", align 8
  %"205_0501" = load i1, ptr %"205_0", align 1
  %"201_0502" = load i64, ptr %"201_0", align 8
  %"201_1503" = load i64, ptr %"201_1", align 8
  %"201_2504" = load i64, ptr %"201_2", align 8
  %"201_3505" = load i64, ptr %"201_3", align 8
  %"201_4506" = load { ptr, ptr, i64 }, ptr %"201_4", align 8
  %"201_5507" = load i64, ptr %"201_5", align 8
  switch i1 %"205_0501", label %108 [
    i1 true, label %109
  ]

108:                                              ; preds = %105
  store i64 %"201_0502", ptr %"219_0", align 8
  store i64 %"201_1503", ptr %"219_1", align 8
  store i64 %"201_2504", ptr %"219_2", align 8
  store i64 %"201_3505", ptr %"219_3", align 8
  store { ptr, ptr, i64 } %"201_4506", ptr %"219_4", align 8
  store i64 %"201_5507", ptr %"219_5", align 8
  br label %118

109:                                              ; preds = %105
  store i64 %"201_0502", ptr %"207_0", align 8
  store i64 %"201_1503", ptr %"207_1", align 8
  store i64 %"201_2504", ptr %"207_2", align 8
  store i64 %"201_3505", ptr %"207_3", align 8
  store { ptr, ptr, i64 } %"201_4506", ptr %"207_4", align 8
  store i64 %"201_5507", ptr %"207_5", align 8
  br label %110

110:                                              ; preds = %109
  %"207_0508" = load i64, ptr %"207_0", align 8
  %"207_1509" = load i64, ptr %"207_1", align 8
  %"207_2510" = load i64, ptr %"207_2", align 8
  %"207_3511" = load i64, ptr %"207_3", align 8
  %"207_4512" = load { ptr, ptr, i64 }, ptr %"207_4", align 8
  %"207_5513" = load i64, ptr %"207_5", align 8
  store i64 %"207_0508", ptr %"207_0", align 8
  store i64 %"207_1509", ptr %"207_1", align 8
  store i64 %"207_2510", ptr %"207_2", align 8
  store i64 %"207_3511", ptr %"207_3", align 8
  store { ptr, ptr, i64 } %"207_4512", ptr %"207_4", align 8
  store i64 %"207_5513", ptr %"207_5", align 8
  store {} undef, ptr %"216_0", align 1
  store i64 1, ptr %"214_0", align 8
  store i64 1, ptr %"210_0", align 8
  %"207_4514" = load { ptr, ptr, i64 }, ptr %"207_4", align 8
  %"210_0515" = load i64, ptr %"210_0", align 8
  %array_ptr516 = extractvalue { ptr, ptr, i64 } %"207_4514", 0
  %array_mask_ptr517 = extractvalue { ptr, ptr, i64 } %"207_4514", 1
  %array_offset518 = extractvalue { ptr, ptr, i64 } %"207_4514", 2
  call void @__barray_check_bounds(i64 3, i64 %"210_0515")
  %111 = add i64 %"210_0515", %array_offset518
  call void @__barray_mask_borrow(ptr %array_mask_ptr517, i64 %111)
  %112 = getelementptr inbounds i64, ptr %array_ptr516, i64 %111
  %113 = load i64, ptr %112, align 8
  store { ptr, ptr, i64 } %"207_4514", ptr %"209_0", align 8
  store i64 %113, ptr %"209_1", align 8
  %"209_1519" = load i64, ptr %"209_1", align 8
  %114 = call i64 @__hugr__.__tk2_helios_x.593(i64 %"209_1519")
  store i64 %114, ptr %"212_0", align 8
  %"209_0520" = load { ptr, ptr, i64 }, ptr %"209_0", align 8
  %"214_0521" = load i64, ptr %"214_0", align 8
  %"212_0522" = load i64, ptr %"212_0", align 8
  %array_ptr523 = extractvalue { ptr, ptr, i64 } %"209_0520", 0
  %array_mask_ptr524 = extractvalue { ptr, ptr, i64 } %"209_0520", 1
  %array_offset525 = extractvalue { ptr, ptr, i64 } %"209_0520", 2
  call void @__barray_check_bounds(i64 3, i64 %"214_0521")
  %115 = add i64 %"214_0521", %array_offset525
  call void @__barray_mask_return(ptr %array_mask_ptr524, i64 %115)
  %116 = getelementptr inbounds i64, ptr %array_ptr523, i64 %115
  store i64 %"212_0522", ptr %116, align 8
  store { ptr, ptr, i64 } %"209_0520", ptr %"213_0", align 8
  %"216_0526" = load {}, ptr %"216_0", align 1
  %"207_0527" = load i64, ptr %"207_0", align 8
  %"207_1528" = load i64, ptr %"207_1", align 8
  %"207_2529" = load i64, ptr %"207_2", align 8
  %"207_3530" = load i64, ptr %"207_3", align 8
  %"213_0531" = load { ptr, ptr, i64 }, ptr %"213_0", align 8
  %"207_5532" = load i64, ptr %"207_5", align 8
  store {} %"216_0526", ptr %"216_0", align 1
  store i64 %"207_0527", ptr %"207_0", align 8
  store i64 %"207_1528", ptr %"207_1", align 8
  store i64 %"207_2529", ptr %"207_2", align 8
  store i64 %"207_3530", ptr %"207_3", align 8
  store { ptr, ptr, i64 } %"213_0531", ptr %"213_0", align 8
  store i64 %"207_5532", ptr %"207_5", align 8
  %"216_0533" = load {}, ptr %"216_0", align 1
  %"207_0534" = load i64, ptr %"207_0", align 8
  %"207_1535" = load i64, ptr %"207_1", align 8
  %"207_2536" = load i64, ptr %"207_2", align 8
  %"207_3537" = load i64, ptr %"207_3", align 8
  %"213_0538" = load { ptr, ptr, i64 }, ptr %"213_0", align 8
  %"207_5539" = load i64, ptr %"207_5", align 8
  switch i1 false, label %117 [
  ]

117:                                              ; preds = %110
  store i64 %"207_0534", ptr %"247_0", align 8
  store i64 %"207_1535", ptr %"247_1", align 8
  store i64 %"207_2536", ptr %"247_2", align 8
  store i64 %"207_3537", ptr %"247_3", align 8
  store { ptr, ptr, i64 } %"213_0538", ptr %"247_4", align 8
  store i64 %"207_5539", ptr %"247_5", align 8
  br label %135

118:                                              ; preds = %108
  %"219_0540" = load i64, ptr %"219_0", align 8
  %"219_1541" = load i64, ptr %"219_1", align 8
  %"219_2542" = load i64, ptr %"219_2", align 8
  %"219_3543" = load i64, ptr %"219_3", align 8
  %"219_4544" = load { ptr, ptr, i64 }, ptr %"219_4", align 8
  %"219_5545" = load i64, ptr %"219_5", align 8
  store i64 %"219_0540", ptr %"219_0", align 8
  store i64 %"219_1541", ptr %"219_1", align 8
  store i64 %"219_2542", ptr %"219_2", align 8
  store i64 %"219_3543", ptr %"219_3", align 8
  store { ptr, ptr, i64 } %"219_4544", ptr %"219_4", align 8
  store i64 %"219_5545", ptr %"219_5", align 8
  store i64 2, ptr %"221_0", align 8
  %"219_3546" = load i64, ptr %"219_3", align 8
  %"221_0547" = load i64, ptr %"221_0", align 8
  %119 = icmp eq i64 %"219_3546", %"221_0547"
  %120 = select i1 %119, i1 true, i1 false
  store i1 %120, ptr %"223_0", align 1
  %"223_0548" = load i1, ptr %"223_0", align 1
  %"219_0549" = load i64, ptr %"219_0", align 8
  %"219_1550" = load i64, ptr %"219_1", align 8
  %"219_2551" = load i64, ptr %"219_2", align 8
  %"219_3552" = load i64, ptr %"219_3", align 8
  %"219_4553" = load { ptr, ptr, i64 }, ptr %"219_4", align 8
  %"219_5554" = load i64, ptr %"219_5", align 8
  store i1 %"223_0548", ptr %"223_0", align 1
  store i64 %"219_0549", ptr %"219_0", align 8
  store i64 %"219_1550", ptr %"219_1", align 8
  store i64 %"219_2551", ptr %"219_2", align 8
  store i64 %"219_3552", ptr %"219_3", align 8
  store { ptr, ptr, i64 } %"219_4553", ptr %"219_4", align 8
  store i64 %"219_5554", ptr %"219_5", align 8
  %"223_0555" = load i1, ptr %"223_0", align 1
  %"219_0556" = load i64, ptr %"219_0", align 8
  %"219_1557" = load i64, ptr %"219_1", align 8
  %"219_2558" = load i64, ptr %"219_2", align 8
  %"219_3559" = load i64, ptr %"219_3", align 8
  %"219_4560" = load { ptr, ptr, i64 }, ptr %"219_4", align 8
  %"219_5561" = load i64, ptr %"219_5", align 8
  switch i1 %"223_0555", label %121 [
    i1 true, label %122
  ]

121:                                              ; preds = %118
  store i64 %"219_0556", ptr %"237_0", align 8
  store i64 %"219_1557", ptr %"237_1", align 8
  store i64 %"219_2558", ptr %"237_2", align 8
  store i64 %"219_3559", ptr %"237_3", align 8
  store { ptr, ptr, i64 } %"219_4560", ptr %"237_4", align 8
  store i64 %"219_5561", ptr %"237_5", align 8
  br label %131

122:                                              ; preds = %118
  store i64 %"219_0556", ptr %"225_0", align 8
  store i64 %"219_1557", ptr %"225_1", align 8
  store i64 %"219_2558", ptr %"225_2", align 8
  store i64 %"219_3559", ptr %"225_3", align 8
  store { ptr, ptr, i64 } %"219_4560", ptr %"225_4", align 8
  store i64 %"219_5561", ptr %"225_5", align 8
  br label %123

123:                                              ; preds = %122
  %"225_0562" = load i64, ptr %"225_0", align 8
  %"225_1563" = load i64, ptr %"225_1", align 8
  %"225_2564" = load i64, ptr %"225_2", align 8
  %"225_3565" = load i64, ptr %"225_3", align 8
  %"225_4566" = load { ptr, ptr, i64 }, ptr %"225_4", align 8
  %"225_5567" = load i64, ptr %"225_5", align 8
  store i64 %"225_0562", ptr %"225_0", align 8
  store i64 %"225_1563", ptr %"225_1", align 8
  store i64 %"225_2564", ptr %"225_2", align 8
  store i64 %"225_3565", ptr %"225_3", align 8
  store { ptr, ptr, i64 } %"225_4566", ptr %"225_4", align 8
  store i64 %"225_5567", ptr %"225_5", align 8
  store {} undef, ptr %"234_0", align 1
  store i64 2, ptr %"232_0", align 8
  store i64 2, ptr %"228_0", align 8
  %"225_4568" = load { ptr, ptr, i64 }, ptr %"225_4", align 8
  %"228_0569" = load i64, ptr %"228_0", align 8
  %array_ptr570 = extractvalue { ptr, ptr, i64 } %"225_4568", 0
  %array_mask_ptr571 = extractvalue { ptr, ptr, i64 } %"225_4568", 1
  %array_offset572 = extractvalue { ptr, ptr, i64 } %"225_4568", 2
  call void @__barray_check_bounds(i64 3, i64 %"228_0569")
  %124 = add i64 %"228_0569", %array_offset572
  call void @__barray_mask_borrow(ptr %array_mask_ptr571, i64 %124)
  %125 = getelementptr inbounds i64, ptr %array_ptr570, i64 %124
  %126 = load i64, ptr %125, align 8
  store { ptr, ptr, i64 } %"225_4568", ptr %"227_0", align 8
  store i64 %126, ptr %"227_1", align 8
  %"227_1573" = load i64, ptr %"227_1", align 8
  %127 = call i64 @__hugr__.__tk2_helios_x.593(i64 %"227_1573")
  store i64 %127, ptr %"230_0", align 8
  %"227_0574" = load { ptr, ptr, i64 }, ptr %"227_0", align 8
  %"232_0575" = load i64, ptr %"232_0", align 8
  %"230_0576" = load i64, ptr %"230_0", align 8
  %array_ptr577 = extractvalue { ptr, ptr, i64 } %"227_0574", 0
  %array_mask_ptr578 = extractvalue { ptr, ptr, i64 } %"227_0574", 1
  %array_offset579 = extractvalue { ptr, ptr, i64 } %"227_0574", 2
  call void @__barray_check_bounds(i64 3, i64 %"232_0575")
  %128 = add i64 %"232_0575", %array_offset579
  call void @__barray_mask_return(ptr %array_mask_ptr578, i64 %128)
  %129 = getelementptr inbounds i64, ptr %array_ptr577, i64 %128
  store i64 %"230_0576", ptr %129, align 8
  store { ptr, ptr, i64 } %"227_0574", ptr %"231_0", align 8
  %"234_0580" = load {}, ptr %"234_0", align 1
  %"225_0581" = load i64, ptr %"225_0", align 8
  %"225_1582" = load i64, ptr %"225_1", align 8
  %"225_2583" = load i64, ptr %"225_2", align 8
  %"225_3584" = load i64, ptr %"225_3", align 8
  %"231_0585" = load { ptr, ptr, i64 }, ptr %"231_0", align 8
  %"225_5586" = load i64, ptr %"225_5", align 8
  store {} %"234_0580", ptr %"234_0", align 1
  store i64 %"225_0581", ptr %"225_0", align 8
  store i64 %"225_1582", ptr %"225_1", align 8
  store i64 %"225_2583", ptr %"225_2", align 8
  store i64 %"225_3584", ptr %"225_3", align 8
  store { ptr, ptr, i64 } %"231_0585", ptr %"231_0", align 8
  store i64 %"225_5586", ptr %"225_5", align 8
  %"234_0587" = load {}, ptr %"234_0", align 1
  %"225_0588" = load i64, ptr %"225_0", align 8
  %"225_1589" = load i64, ptr %"225_1", align 8
  %"225_2590" = load i64, ptr %"225_2", align 8
  %"225_3591" = load i64, ptr %"225_3", align 8
  %"231_0592" = load { ptr, ptr, i64 }, ptr %"231_0", align 8
  %"225_5593" = load i64, ptr %"225_5", align 8
  switch i1 false, label %130 [
  ]

130:                                              ; preds = %123
  store i64 %"225_0588", ptr %"242_0", align 8
  store i64 %"225_1589", ptr %"242_1", align 8
  store i64 %"225_2590", ptr %"242_2", align 8
  store i64 %"225_3591", ptr %"242_3", align 8
  store { ptr, ptr, i64 } %"231_0592", ptr %"242_4", align 8
  store i64 %"225_5593", ptr %"242_5", align 8
  br label %133

131:                                              ; preds = %121
  %"237_0594" = load i64, ptr %"237_0", align 8
  %"237_1595" = load i64, ptr %"237_1", align 8
  %"237_2596" = load i64, ptr %"237_2", align 8
  %"237_3597" = load i64, ptr %"237_3", align 8
  %"237_4598" = load { ptr, ptr, i64 }, ptr %"237_4", align 8
  %"237_5599" = load i64, ptr %"237_5", align 8
  store i64 %"237_0594", ptr %"237_0", align 8
  store i64 %"237_1595", ptr %"237_1", align 8
  store i64 %"237_2596", ptr %"237_2", align 8
  store i64 %"237_3597", ptr %"237_3", align 8
  store { ptr, ptr, i64 } %"237_4598", ptr %"237_4", align 8
  store i64 %"237_5599", ptr %"237_5", align 8
  store {} undef, ptr %"239_0", align 1
  %"239_0600" = load {}, ptr %"239_0", align 1
  %"237_0601" = load i64, ptr %"237_0", align 8
  %"237_1602" = load i64, ptr %"237_1", align 8
  %"237_2603" = load i64, ptr %"237_2", align 8
  %"237_3604" = load i64, ptr %"237_3", align 8
  %"237_4605" = load { ptr, ptr, i64 }, ptr %"237_4", align 8
  %"237_5606" = load i64, ptr %"237_5", align 8
  store {} %"239_0600", ptr %"239_0", align 1
  store i64 %"237_0601", ptr %"237_0", align 8
  store i64 %"237_1602", ptr %"237_1", align 8
  store i64 %"237_2603", ptr %"237_2", align 8
  store i64 %"237_3604", ptr %"237_3", align 8
  store { ptr, ptr, i64 } %"237_4605", ptr %"237_4", align 8
  store i64 %"237_5606", ptr %"237_5", align 8
  %"239_0607" = load {}, ptr %"239_0", align 1
  %"237_0608" = load i64, ptr %"237_0", align 8
  %"237_1609" = load i64, ptr %"237_1", align 8
  %"237_2610" = load i64, ptr %"237_2", align 8
  %"237_3611" = load i64, ptr %"237_3", align 8
  %"237_4612" = load { ptr, ptr, i64 }, ptr %"237_4", align 8
  %"237_5613" = load i64, ptr %"237_5", align 8
  switch i1 false, label %132 [
  ]

132:                                              ; preds = %131
  store i64 %"237_0608", ptr %"242_0", align 8
  store i64 %"237_1609", ptr %"242_1", align 8
  store i64 %"237_2610", ptr %"242_2", align 8
  store i64 %"237_3611", ptr %"242_3", align 8
  store { ptr, ptr, i64 } %"237_4612", ptr %"242_4", align 8
  store i64 %"237_5613", ptr %"242_5", align 8
  br label %133

133:                                              ; preds = %132, %130
  %"242_0614" = load i64, ptr %"242_0", align 8
  %"242_1615" = load i64, ptr %"242_1", align 8
  %"242_2616" = load i64, ptr %"242_2", align 8
  %"242_3617" = load i64, ptr %"242_3", align 8
  %"242_4618" = load { ptr, ptr, i64 }, ptr %"242_4", align 8
  %"242_5619" = load i64, ptr %"242_5", align 8
  store i64 %"242_0614", ptr %"242_0", align 8
  store i64 %"242_1615", ptr %"242_1", align 8
  store i64 %"242_2616", ptr %"242_2", align 8
  store i64 %"242_3617", ptr %"242_3", align 8
  store { ptr, ptr, i64 } %"242_4618", ptr %"242_4", align 8
  store i64 %"242_5619", ptr %"242_5", align 8
  store {} undef, ptr %"244_0", align 1
  %"244_0620" = load {}, ptr %"244_0", align 1
  %"242_0621" = load i64, ptr %"242_0", align 8
  %"242_1622" = load i64, ptr %"242_1", align 8
  %"242_2623" = load i64, ptr %"242_2", align 8
  %"242_3624" = load i64, ptr %"242_3", align 8
  %"242_4625" = load { ptr, ptr, i64 }, ptr %"242_4", align 8
  %"242_5626" = load i64, ptr %"242_5", align 8
  store {} %"244_0620", ptr %"244_0", align 1
  store i64 %"242_0621", ptr %"242_0", align 8
  store i64 %"242_1622", ptr %"242_1", align 8
  store i64 %"242_2623", ptr %"242_2", align 8
  store i64 %"242_3624", ptr %"242_3", align 8
  store { ptr, ptr, i64 } %"242_4625", ptr %"242_4", align 8
  store i64 %"242_5626", ptr %"242_5", align 8
  %"244_0627" = load {}, ptr %"244_0", align 1
  %"242_0628" = load i64, ptr %"242_0", align 8
  %"242_1629" = load i64, ptr %"242_1", align 8
  %"242_2630" = load i64, ptr %"242_2", align 8
  %"242_3631" = load i64, ptr %"242_3", align 8
  %"242_4632" = load { ptr, ptr, i64 }, ptr %"242_4", align 8
  %"242_5633" = load i64, ptr %"242_5", align 8
  switch i1 false, label %134 [
  ]

134:                                              ; preds = %133
  store i64 %"242_0628", ptr %"247_0", align 8
  store i64 %"242_1629", ptr %"247_1", align 8
  store i64 %"242_2630", ptr %"247_2", align 8
  store i64 %"242_3631", ptr %"247_3", align 8
  store { ptr, ptr, i64 } %"242_4632", ptr %"247_4", align 8
  store i64 %"242_5633", ptr %"247_5", align 8
  br label %135

135:                                              ; preds = %134, %117
  %"247_0634" = load i64, ptr %"247_0", align 8
  %"247_1635" = load i64, ptr %"247_1", align 8
  %"247_2636" = load i64, ptr %"247_2", align 8
  %"247_3637" = load i64, ptr %"247_3", align 8
  %"247_4638" = load { ptr, ptr, i64 }, ptr %"247_4", align 8
  %"247_5639" = load i64, ptr %"247_5", align 8
  store i64 %"247_0634", ptr %"247_0", align 8
  store i64 %"247_1635", ptr %"247_1", align 8
  store i64 %"247_2636", ptr %"247_2", align 8
  store i64 %"247_3637", ptr %"247_3", align 8
  store { ptr, ptr, i64 } %"247_4638", ptr %"247_4", align 8
  store i64 %"247_5639", ptr %"247_5", align 8
  store {} undef, ptr %"249_0", align 1
  %"249_0640" = load {}, ptr %"249_0", align 1
  %"247_0641" = load i64, ptr %"247_0", align 8
  %"247_1642" = load i64, ptr %"247_1", align 8
  %"247_2643" = load i64, ptr %"247_2", align 8
  %"247_3644" = load i64, ptr %"247_3", align 8
  %"247_4645" = load { ptr, ptr, i64 }, ptr %"247_4", align 8
  %"247_5646" = load i64, ptr %"247_5", align 8
  store {} %"249_0640", ptr %"249_0", align 1
  store i64 %"247_0641", ptr %"247_0", align 8
  store i64 %"247_1642", ptr %"247_1", align 8
  store i64 %"247_2643", ptr %"247_2", align 8
  store i64 %"247_3644", ptr %"247_3", align 8
  store { ptr, ptr, i64 } %"247_4645", ptr %"247_4", align 8
  store i64 %"247_5646", ptr %"247_5", align 8
  %"249_0647" = load {}, ptr %"249_0", align 1
  %"247_0648" = load i64, ptr %"247_0", align 8
  %"247_1649" = load i64, ptr %"247_1", align 8
  %"247_2650" = load i64, ptr %"247_2", align 8
  %"247_3651" = load i64, ptr %"247_3", align 8
  %"247_4652" = load { ptr, ptr, i64 }, ptr %"247_4", align 8
  %"247_5653" = load i64, ptr %"247_5", align 8
  switch i1 false, label %136 [
  ]

136:                                              ; preds = %135
  store i64 %"247_0648", ptr %"252_0", align 8
  store i64 %"247_1649", ptr %"252_1", align 8
  store i64 %"247_2650", ptr %"252_2", align 8
  store i64 %"247_3651", ptr %"252_3", align 8
  store { ptr, ptr, i64 } %"247_4652", ptr %"252_4", align 8
  store i64 %"247_5653", ptr %"252_5", align 8
  br label %137

137:                                              ; preds = %136, %104
  %"252_0654" = load i64, ptr %"252_0", align 8
  %"252_1655" = load i64, ptr %"252_1", align 8
  %"252_2656" = load i64, ptr %"252_2", align 8
  %"252_3657" = load i64, ptr %"252_3", align 8
  %"252_4658" = load { ptr, ptr, i64 }, ptr %"252_4", align 8
  %"252_5659" = load i64, ptr %"252_5", align 8
  store i64 %"252_0654", ptr %"252_0", align 8
  store i64 %"252_1655", ptr %"252_1", align 8
  store i64 %"252_2656", ptr %"252_2", align 8
  store i64 %"252_3657", ptr %"252_3", align 8
  store { ptr, ptr, i64 } %"252_4658", ptr %"252_4", align 8
  store i64 %"252_5659", ptr %"252_5", align 8
  store {} undef, ptr %"259_0", align 1
  store {} zeroinitializer, ptr %"254_0", align 1
  %"254_0660" = load {}, ptr %"254_0", align 1
  %138 = call i64 @gpu.function_id.fire()
  store i64 %138, ptr %"256_0", align 8
  %"252_5661" = load i64, ptr %"252_5", align 8
  %"256_0662" = load i64, ptr %"256_0", align 8
  %"252_3663" = load i64, ptr %"252_3", align 8
  call void @"gpu.call.i:v"(i64 %"252_5661", i64 %"256_0662", i64 %"252_3663")
  store i64 %"252_5661", ptr %"257_0", align 8
  %"257_0664" = load i64, ptr %"257_0", align 8
  store i64 %"257_0664", ptr %"258_0", align 8
  %"259_0665" = load {}, ptr %"259_0", align 1
  %"252_0666" = load i64, ptr %"252_0", align 8
  %"252_1667" = load i64, ptr %"252_1", align 8
  %"252_2668" = load i64, ptr %"252_2", align 8
  %"252_4669" = load { ptr, ptr, i64 }, ptr %"252_4", align 8
  %"258_0670" = load i64, ptr %"258_0", align 8
  store {} %"259_0665", ptr %"259_0", align 1
  store i64 %"252_0666", ptr %"252_0", align 8
  store i64 %"252_1667", ptr %"252_1", align 8
  store i64 %"252_2668", ptr %"252_2", align 8
  store { ptr, ptr, i64 } %"252_4669", ptr %"252_4", align 8
  store i64 %"258_0670", ptr %"258_0", align 8
  %"259_0671" = load {}, ptr %"259_0", align 1
  %"252_0672" = load i64, ptr %"252_0", align 8
  %"252_1673" = load i64, ptr %"252_1", align 8
  %"252_2674" = load i64, ptr %"252_2", align 8
  %"252_4675" = load { ptr, ptr, i64 }, ptr %"252_4", align 8
  %"258_0676" = load i64, ptr %"258_0", align 8
  switch i1 false, label %139 [
  ]

139:                                              ; preds = %137
  store i64 %"252_0672", ptr %"6_0", align 8
  store i64 %"252_1673", ptr %"6_1", align 8
  store i64 %"252_2674", ptr %"6_2", align 8
  store { ptr, ptr, i64 } %"252_4675", ptr %"6_3", align 8
  store i64 %"258_0676", ptr %"6_4", align 8
  br label %88

140:                                              ; preds = %192
  %"0282" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0158", align 8
  %"1283" = load { ptr, ptr, i64 }, ptr %"1159", align 8
  %"2284" = load i64, ptr %"2160", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0282", ptr %"4_0", align 8
  store { ptr, ptr, i64 } %"1283", ptr %"4_1", align 8
  store i64 %"2284", ptr %"4_2", align 8
  %"4_1677" = load { ptr, ptr, i64 }, ptr %"4_1", align 8
  %"544_0678" = load i64, ptr %"544_0", align 8
  %141 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"4_1677", 0
  %142 = insertvalue { { ptr, ptr, i64 }, i64 } %141, i64 %"544_0678", 1
  store { { ptr, ptr, i64 }, i64 } %142, ptr %"404_0", align 8
  %"4_0679" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %143 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0679", 0
  switch i1 %143, label %144 [
    i1 true, label %145
  ]

144:                                              ; preds = %140
  br label %cond_376_case_0

145:                                              ; preds = %140
  %146 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0679", 1
  store { { i64, i64, i64 }, i64 } %146, ptr %"0680", align 8
  br label %cond_376_case_1

147:                                              ; preds = %88
  %"25_0171" = load { i64, i64, i64 }, ptr %"25_0", align 8
  store { i64, i64, i64 } %"25_0171", ptr %"25_0", align 8
  store i64 0, ptr %"28_0", align 8
  %"25_0172" = load { i64, i64, i64 }, ptr %"25_0", align 8
  %148 = extractvalue { i64, i64, i64 } %"25_0172", 0
  %149 = extractvalue { i64, i64, i64 } %"25_0172", 1
  %150 = extractvalue { i64, i64, i64 } %"25_0172", 2
  store i64 %148, ptr %"27_0", align 8
  store i64 %149, ptr %"27_1", align 8
  store i64 %150, ptr %"27_2", align 8
  %"27_2173" = load i64, ptr %"27_2", align 8
  %"28_0174" = load i64, ptr %"28_0", align 8
  %151 = icmp sge i64 %"27_2173", %"28_0174"
  %152 = select i1 %151, i1 true, i1 false
  store i1 %152, ptr %"30_0", align 1
  %"30_0175" = load i1, ptr %"30_0", align 1
  %"27_0176" = load i64, ptr %"27_0", align 8
  %"27_2177" = load i64, ptr %"27_2", align 8
  %"27_1178" = load i64, ptr %"27_1", align 8
  store i1 %"30_0175", ptr %"30_0", align 1
  store i64 %"27_0176", ptr %"27_0", align 8
  store i64 %"27_2177", ptr %"27_2", align 8
  store i64 %"27_1178", ptr %"27_1", align 8
  %"30_0179" = load i1, ptr %"30_0", align 1
  %"27_0180" = load i64, ptr %"27_0", align 8
  %"27_2181" = load i64, ptr %"27_2", align 8
  %"27_1182" = load i64, ptr %"27_1", align 8
  switch i1 %"30_0179", label %153 [
    i1 true, label %154
  ]

153:                                              ; preds = %147
  store i64 %"27_0180", ptr %"39_0", align 8
  store i64 %"27_2181", ptr %"39_1", align 8
  store i64 %"27_1182", ptr %"39_2", align 8
  br label %159

154:                                              ; preds = %147
  store i64 %"27_0180", ptr %"33_0", align 8
  store i64 %"27_2181", ptr %"33_1", align 8
  store i64 %"27_1182", ptr %"33_2", align 8
  br label %155

155:                                              ; preds = %154
  %"33_0184" = load i64, ptr %"33_0", align 8
  %"33_1185" = load i64, ptr %"33_1", align 8
  %"33_2186" = load i64, ptr %"33_2", align 8
  store i64 %"33_0184", ptr %"33_0", align 8
  store i64 %"33_1185", ptr %"33_1", align 8
  store i64 %"33_2186", ptr %"33_2", align 8
  store {} undef, ptr %"36_0", align 1
  %"33_0187" = load i64, ptr %"33_0", align 8
  %"33_2188" = load i64, ptr %"33_2", align 8
  %156 = icmp sge i64 %"33_0187", %"33_2188"
  %157 = select i1 %156, i1 true, i1 false
  store i1 %157, ptr %"35_0", align 1
  %"36_0189" = load {}, ptr %"36_0", align 1
  %"35_0190" = load i1, ptr %"35_0", align 1
  %"33_0191" = load i64, ptr %"33_0", align 8
  %"33_1192" = load i64, ptr %"33_1", align 8
  %"33_2193" = load i64, ptr %"33_2", align 8
  store {} %"36_0189", ptr %"36_0", align 1
  store i1 %"35_0190", ptr %"35_0", align 1
  store i64 %"33_0191", ptr %"33_0", align 8
  store i64 %"33_1192", ptr %"33_1", align 8
  store i64 %"33_2193", ptr %"33_2", align 8
  %"36_0194" = load {}, ptr %"36_0", align 1
  %"35_0195" = load i1, ptr %"35_0", align 1
  %"33_0196" = load i64, ptr %"33_0", align 8
  %"33_1197" = load i64, ptr %"33_1", align 8
  %"33_2198" = load i64, ptr %"33_2", align 8
  switch i1 false, label %158 [
  ]

158:                                              ; preds = %155
  store i1 %"35_0195", ptr %"45_0", align 1
  store i64 %"33_0196", ptr %"45_1", align 8
  store i64 %"33_1197", ptr %"45_2", align 8
  store i64 %"33_2198", ptr %"45_3", align 8
  br label %163

159:                                              ; preds = %153
  %"39_0199" = load i64, ptr %"39_0", align 8
  %"39_1200" = load i64, ptr %"39_1", align 8
  %"39_2201" = load i64, ptr %"39_2", align 8
  store i64 %"39_0199", ptr %"39_0", align 8
  store i64 %"39_1200", ptr %"39_1", align 8
  store i64 %"39_2201", ptr %"39_2", align 8
  store {} undef, ptr %"42_0", align 1
  %"39_0202" = load i64, ptr %"39_0", align 8
  %"39_2203" = load i64, ptr %"39_2", align 8
  %160 = icmp sle i64 %"39_0202", %"39_2203"
  %161 = select i1 %160, i1 true, i1 false
  store i1 %161, ptr %"41_0", align 1
  %"42_0204" = load {}, ptr %"42_0", align 1
  %"41_0205" = load i1, ptr %"41_0", align 1
  %"39_0206" = load i64, ptr %"39_0", align 8
  %"39_1207" = load i64, ptr %"39_1", align 8
  %"39_2208" = load i64, ptr %"39_2", align 8
  store {} %"42_0204", ptr %"42_0", align 1
  store i1 %"41_0205", ptr %"41_0", align 1
  store i64 %"39_0206", ptr %"39_0", align 8
  store i64 %"39_1207", ptr %"39_1", align 8
  store i64 %"39_2208", ptr %"39_2", align 8
  %"42_0209" = load {}, ptr %"42_0", align 1
  %"41_0210" = load i1, ptr %"41_0", align 1
  %"39_0211" = load i64, ptr %"39_0", align 8
  %"39_1212" = load i64, ptr %"39_1", align 8
  %"39_2213" = load i64, ptr %"39_2", align 8
  switch i1 false, label %162 [
  ]

162:                                              ; preds = %159
  store i1 %"41_0210", ptr %"45_0", align 1
  store i64 %"39_0211", ptr %"45_1", align 8
  store i64 %"39_1212", ptr %"45_2", align 8
  store i64 %"39_2213", ptr %"45_3", align 8
  br label %163

163:                                              ; preds = %162, %158
  %"45_0214" = load i1, ptr %"45_0", align 1
  %"45_1215" = load i64, ptr %"45_1", align 8
  %"45_2216" = load i64, ptr %"45_2", align 8
  %"45_3217" = load i64, ptr %"45_3", align 8
  store i1 %"45_0214", ptr %"45_0", align 1
  store i64 %"45_1215", ptr %"45_1", align 8
  store i64 %"45_2216", ptr %"45_2", align 8
  store i64 %"45_3217", ptr %"45_3", align 8
  %"45_0218" = load i1, ptr %"45_0", align 1
  %"45_1219" = load i64, ptr %"45_1", align 8
  %"45_2220" = load i64, ptr %"45_2", align 8
  %"45_3221" = load i64, ptr %"45_3", align 8
  switch i1 %"45_0218", label %164 [
    i1 true, label %165
  ]

164:                                              ; preds = %163
  store i64 %"45_1219", ptr %"0224", align 8
  store i64 %"45_2220", ptr %"1225", align 8
  store i64 %"45_3221", ptr %"2226", align 8
  br label %cond_47_case_0

165:                                              ; preds = %163
  store i64 %"45_1219", ptr %"0234", align 8
  store i64 %"45_2220", ptr %"1235", align 8
  store i64 %"45_3221", ptr %"2236", align 8
  br label %cond_47_case_1

166:                                              ; preds = %190
  store {} undef, ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"60_0", align 8
  %"62_0243" = load {}, ptr %"62_0", align 1
  %"60_0244" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  store {} %"62_0243", ptr %"62_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"60_0244", ptr %"60_0", align 8
  %"62_0245" = load {}, ptr %"62_0", align 1
  %"60_0246" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"60_0", align 8
  switch i1 false, label %167 [
  ]

167:                                              ; preds = %166
  store { i1, { { i64, i64, i64 }, i64 } } %"60_0246", ptr %"0170", align 8
  br label %177

168:                                              ; preds = %186
  %"65_0247" = load i64, ptr %"65_0", align 8
  %"65_1248" = load i64, ptr %"65_1", align 8
  %"65_2249" = load i64, ptr %"65_2", align 8
  store i64 %"65_0247", ptr %"65_0", align 8
  store i64 %"65_1248", ptr %"65_1", align 8
  store i64 %"65_2249", ptr %"65_2", align 8
  store {} undef, ptr %"71_0", align 1
  %"65_0250" = load i64, ptr %"65_0", align 8
  %"65_1251" = load i64, ptr %"65_1", align 8
  %169 = add i64 %"65_0250", %"65_1251"
  store i64 %169, ptr %"67_0", align 8
  %"67_0252" = load i64, ptr %"67_0", align 8
  %"65_2253" = load i64, ptr %"65_2", align 8
  %"65_1254" = load i64, ptr %"65_1", align 8
  %170 = insertvalue { i64, i64, i64 } poison, i64 %"67_0252", 0
  %171 = insertvalue { i64, i64, i64 } %170, i64 %"65_2253", 1
  %172 = insertvalue { i64, i64, i64 } %171, i64 %"65_1254", 2
  store { i64, i64, i64 } %172, ptr %"68_0", align 8
  %"65_0255" = load i64, ptr %"65_0", align 8
  %"68_0256" = load { i64, i64, i64 }, ptr %"68_0", align 8
  %173 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"65_0255", 1
  %174 = insertvalue { { i64, i64, i64 }, i64 } %173, { i64, i64, i64 } %"68_0256", 0
  store { { i64, i64, i64 }, i64 } %174, ptr %"69_0", align 8
  %"69_0257" = load { { i64, i64, i64 }, i64 }, ptr %"69_0", align 8
  %175 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"69_0257", 1
  store { i1, { { i64, i64, i64 }, i64 } } %175, ptr %"70_0", align 8
  %"71_0258" = load {}, ptr %"71_0", align 1
  %"70_0259" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  store {} %"71_0258", ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0259", ptr %"70_0", align 8
  %"71_0260" = load {}, ptr %"71_0", align 1
  %"70_0261" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"70_0", align 8
  switch i1 false, label %176 [
  ]

176:                                              ; preds = %168
  store { i1, { { i64, i64, i64 }, i64 } } %"70_0261", ptr %"0170", align 8
  br label %177

177:                                              ; preds = %176, %167
  %"0183" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0170", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0183", ptr %"23_0", align 8
  %"23_0262" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"23_0", align 8
  %178 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0262", 0
  switch i1 %178, label %179 [
    i1 true, label %180
  ]

179:                                              ; preds = %177
  br label %cond_9_case_0

180:                                              ; preds = %177
  %181 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"23_0262", 1
  store { { i64, i64, i64 }, i64 } %181, ptr %"0269", align 8
  br label %cond_9_case_1

cond_47_case_0:                                   ; preds = %164
  %"0227" = load i64, ptr %"0224", align 8
  %"1228" = load i64, ptr %"1225", align 8
  %"2229" = load i64, ptr %"2226", align 8
  store i64 %"0227", ptr %"49_0", align 8
  store i64 %"1228", ptr %"49_1", align 8
  store i64 %"2229", ptr %"49_2", align 8
  %"49_0230" = load i64, ptr %"49_0", align 8
  %"49_1231" = load i64, ptr %"49_1", align 8
  %"49_2232" = load i64, ptr %"49_2", align 8
  %182 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"49_0230", 1
  %183 = insertvalue { i1, i64, i64, i64 } %182, i64 %"49_1231", 2
  %184 = insertvalue { i1, i64, i64, i64 } %183, i64 %"49_2232", 3
  store { i1, i64, i64, i64 } %184, ptr %"51_0", align 8
  %"51_0233" = load { i1, i64, i64, i64 }, ptr %"51_0", align 8
  store { i1, i64, i64, i64 } %"51_0233", ptr %"0222", align 8
  br label %cond_exit_47

cond_47_case_1:                                   ; preds = %165
  %"0237" = load i64, ptr %"0234", align 8
  %"1238" = load i64, ptr %"1235", align 8
  %"2239" = load i64, ptr %"2236", align 8
  store i64 %"0237", ptr %"53_0", align 8
  store i64 %"1238", ptr %"53_1", align 8
  store i64 %"2239", ptr %"53_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"55_0", align 8
  %"55_0240" = load { i1, i64, i64, i64 }, ptr %"55_0", align 8
  store { i1, i64, i64, i64 } %"55_0240", ptr %"0222", align 8
  br label %cond_exit_47

cond_exit_47:                                     ; preds = %cond_47_case_1, %cond_47_case_0
  %"0223" = load { i1, i64, i64, i64 }, ptr %"0222", align 8
  store { i1, i64, i64, i64 } %"0223", ptr %"47_0", align 8
  %"47_0241" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  store { i1, i64, i64, i64 } %"47_0241", ptr %"47_0", align 8
  %"47_0242" = load { i1, i64, i64, i64 }, ptr %"47_0", align 8
  %185 = extractvalue { i1, i64, i64, i64 } %"47_0242", 0
  switch i1 %185, label %186 [
    i1 true, label %190
  ]

186:                                              ; preds = %cond_exit_47
  %187 = extractvalue { i1, i64, i64, i64 } %"47_0242", 1
  %188 = extractvalue { i1, i64, i64, i64 } %"47_0242", 2
  %189 = extractvalue { i1, i64, i64, i64 } %"47_0242", 3
  store i64 %187, ptr %"65_0", align 8
  store i64 %188, ptr %"65_1", align 8
  store i64 %189, ptr %"65_2", align 8
  br label %168

190:                                              ; preds = %cond_exit_47
  br label %166

cond_9_case_0:                                    ; preds = %179
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"15_0", align 8
  store i1 false, ptr %"13_0", align 1
  %"13_0267" = load i1, ptr %"13_0", align 1
  %"15_0268" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"15_0", align 8
  store i1 %"13_0267", ptr %"0263", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"15_0268", ptr %"1264", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %180
  %"0270" = load { { i64, i64, i64 }, i64 }, ptr %"0269", align 8
  store { { i64, i64, i64 }, i64 } %"0270", ptr %"18_0", align 8
  %"18_0271" = load { { i64, i64, i64 }, i64 }, ptr %"18_0", align 8
  %191 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"18_0271", 1
  store { i1, { { i64, i64, i64 }, i64 } } %191, ptr %"22_0", align 8
  store i1 true, ptr %"20_0", align 1
  %"20_0272" = load i1, ptr %"20_0", align 1
  %"22_0273" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"22_0", align 8
  store i1 %"20_0272", ptr %"0263", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"22_0273", ptr %"1264", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"0265" = load i1, ptr %"0263", align 1
  %"1266" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1264", align 8
  store i1 %"0265", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1266", ptr %"9_1", align 8
  %"9_0274" = load i1, ptr %"9_0", align 1
  %"9_1275" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3276" = load { ptr, ptr, i64 }, ptr %"6_3", align 8
  %"6_4277" = load i64, ptr %"6_4", align 8
  store i1 %"9_0274", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1275", ptr %"9_1", align 8
  store { ptr, ptr, i64 } %"6_3276", ptr %"6_3", align 8
  store i64 %"6_4277", ptr %"6_4", align 8
  %"9_0278" = load i1, ptr %"9_0", align 1
  %"9_1279" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_3280" = load { ptr, ptr, i64 }, ptr %"6_3", align 8
  %"6_4281" = load i64, ptr %"6_4", align 8
  switch i1 %"9_0278", label %192 [
    i1 true, label %193
  ]

192:                                              ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1279", ptr %"0158", align 8
  store { ptr, ptr, i64 } %"6_3280", ptr %"1159", align 8
  store i64 %"6_4281", ptr %"2160", align 8
  br label %140

193:                                              ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1279", ptr %"75_0", align 8
  store { ptr, ptr, i64 } %"6_3280", ptr %"75_1", align 8
  store i64 %"6_4281", ptr %"75_2", align 8
  br label %92

cond_77_case_0:                                   ; preds = %94
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"81_0", align 8
  %"81_0291" = load { i32, ptr }, ptr %"81_0", align 8
  %194 = extractvalue { i32, ptr } %"81_0291", 0
  %shift_code292 = add i32 %194, 1000
  %195 = extractvalue { i32, ptr } %"81_0291", 1
  call void @panic(i32 %shift_code292, ptr %195)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"83_0", align 8
  %"83_0293" = load { { i64, i64, i64 }, i64 }, ptr %"83_0", align 8
  store { { i64, i64, i64 }, i64 } %"83_0293", ptr %"0289", align 8
  br label %cond_exit_77

cond_77_case_1:                                   ; preds = %95
  %"0295" = load { { i64, i64, i64 }, i64 }, ptr %"0294", align 8
  store { { i64, i64, i64 }, i64 } %"0295", ptr %"85_0", align 8
  %"85_0296" = load { { i64, i64, i64 }, i64 }, ptr %"85_0", align 8
  store { { i64, i64, i64 }, i64 } %"85_0296", ptr %"0289", align 8
  br label %cond_exit_77

cond_exit_77:                                     ; preds = %cond_77_case_1, %cond_77_case_0
  %"0290" = load { { i64, i64, i64 }, i64 }, ptr %"0289", align 8
  store { { i64, i64, i64 }, i64 } %"0290", ptr %"77_0", align 8
  %"77_0297" = load { { i64, i64, i64 }, i64 }, ptr %"77_0", align 8
  %196 = extractvalue { { i64, i64, i64 }, i64 } %"77_0297", 1
  %197 = extractvalue { { i64, i64, i64 }, i64 } %"77_0297", 0
  store i64 %196, ptr %"87_0", align 8
  store { i64, i64, i64 } %197, ptr %"87_1", align 8
  %"87_0298" = load i64, ptr %"87_0", align 8
  store i64 %"87_0298", ptr %"91_0", align 8
  %"87_0299" = load i64, ptr %"87_0", align 8
  store i64 %"87_0299", ptr %"89_0", align 8
  %"75_1300" = load { ptr, ptr, i64 }, ptr %"75_1", align 8
  %"89_0301" = load i64, ptr %"89_0", align 8
  %array_ptr302 = extractvalue { ptr, ptr, i64 } %"75_1300", 0
  %array_mask_ptr303 = extractvalue { ptr, ptr, i64 } %"75_1300", 1
  %array_offset304 = extractvalue { ptr, ptr, i64 } %"75_1300", 2
  call void @__barray_check_bounds(i64 3, i64 %"89_0301")
  %198 = add i64 %"89_0301", %array_offset304
  call void @__barray_mask_borrow(ptr %array_mask_ptr303, i64 %198)
  %199 = getelementptr inbounds i64, ptr %array_ptr302, i64 %198
  %200 = load i64, ptr %199, align 8
  store { ptr, ptr, i64 } %"75_1300", ptr %"90_0", align 8
  store i64 %200, ptr %"90_1", align 8
  %"90_1305" = load i64, ptr %"90_1", align 8
  %201 = call i64 @__hugr__.__tk2_helios_x.593(i64 %"90_1305")
  store i64 %201, ptr %"92_0", align 8
  %"90_0306" = load { ptr, ptr, i64 }, ptr %"90_0", align 8
  %"91_0307" = load i64, ptr %"91_0", align 8
  %"92_0308" = load i64, ptr %"92_0", align 8
  %array_ptr309 = extractvalue { ptr, ptr, i64 } %"90_0306", 0
  %array_mask_ptr310 = extractvalue { ptr, ptr, i64 } %"90_0306", 1
  %array_offset311 = extractvalue { ptr, ptr, i64 } %"90_0306", 2
  call void @__barray_check_bounds(i64 3, i64 %"91_0307")
  %202 = add i64 %"91_0307", %array_offset311
  call void @__barray_mask_return(ptr %array_mask_ptr310, i64 %202)
  %203 = getelementptr inbounds i64, ptr %array_ptr309, i64 %202
  store i64 %"92_0308", ptr %203, align 8
  store { ptr, ptr, i64 } %"90_0306", ptr %"93_0", align 8
  %"93_0312" = load { ptr, ptr, i64 }, ptr %"93_0", align 8
  %"94_0313" = load i64, ptr %"94_0", align 8
  %"96_0314" = load i64, ptr %"96_0", align 8
  store { ptr, ptr, i64 } %"93_0312", ptr %"116_0", align 8
  store i64 %"94_0313", ptr %"116_1", align 8
  store i64 %"96_0314", ptr %"116_2", align 8
  br label %204

204:                                              ; preds = %cond_exit_77
  %"116_0317" = load { ptr, ptr, i64 }, ptr %"116_0", align 8
  %"116_1318" = load i64, ptr %"116_1", align 8
  %"116_2319" = load i64, ptr %"116_2", align 8
  store { ptr, ptr, i64 } %"116_0317", ptr %"116_0", align 8
  store i64 %"116_1318", ptr %"116_1", align 8
  store i64 %"116_2319", ptr %"116_2", align 8
  store i64 2, ptr %"133_0", align 8
  store i64 2, ptr %"127_0", align 8
  store i64 1, ptr %"125_0", align 8
  %205 = call i64 @__hugr__.__tk2_helios_qalloc.601()
  store i64 %205, ptr %"121_0", align 8
  store i64 1, ptr %"119_0", align 8
  %"116_0320" = load { ptr, ptr, i64 }, ptr %"116_0", align 8
  %"119_0321" = load i64, ptr %"119_0", align 8
  %array_ptr322 = extractvalue { ptr, ptr, i64 } %"116_0320", 0
  %array_mask_ptr323 = extractvalue { ptr, ptr, i64 } %"116_0320", 1
  %array_offset324 = extractvalue { ptr, ptr, i64 } %"116_0320", 2
  call void @__barray_check_bounds(i64 3, i64 %"119_0321")
  %206 = add i64 %"119_0321", %array_offset324
  call void @__barray_mask_borrow(ptr %array_mask_ptr323, i64 %206)
  %207 = getelementptr inbounds i64, ptr %array_ptr322, i64 %206
  %208 = load i64, ptr %207, align 8
  store { ptr, ptr, i64 } %"116_0320", ptr %"118_0", align 8
  store i64 %208, ptr %"118_1", align 8
  %"118_1325" = load i64, ptr %"118_1", align 8
  %"121_0326" = load i64, ptr %"121_0", align 8
  %209 = call { i64, i64 } @__hugr__.__tk2_helios_cx.615(i64 %"118_1325", i64 %"121_0326")
  %210 = extractvalue { i64, i64 } %209, 0
  %211 = extractvalue { i64, i64 } %209, 1
  store i64 %210, ptr %"122_0", align 8
  store i64 %211, ptr %"122_1", align 8
  %"118_0327" = load { ptr, ptr, i64 }, ptr %"118_0", align 8
  %"125_0328" = load i64, ptr %"125_0", align 8
  %"122_0329" = load i64, ptr %"122_0", align 8
  %array_ptr330 = extractvalue { ptr, ptr, i64 } %"118_0327", 0
  %array_mask_ptr331 = extractvalue { ptr, ptr, i64 } %"118_0327", 1
  %array_offset332 = extractvalue { ptr, ptr, i64 } %"118_0327", 2
  call void @__barray_check_bounds(i64 3, i64 %"125_0328")
  %212 = add i64 %"125_0328", %array_offset332
  call void @__barray_mask_return(ptr %array_mask_ptr331, i64 %212)
  %213 = getelementptr inbounds i64, ptr %array_ptr330, i64 %212
  store i64 %"122_0329", ptr %213, align 8
  store { ptr, ptr, i64 } %"118_0327", ptr %"123_0", align 8
  %"123_0333" = load { ptr, ptr, i64 }, ptr %"123_0", align 8
  %"127_0334" = load i64, ptr %"127_0", align 8
  %array_ptr335 = extractvalue { ptr, ptr, i64 } %"123_0333", 0
  %array_mask_ptr336 = extractvalue { ptr, ptr, i64 } %"123_0333", 1
  %array_offset337 = extractvalue { ptr, ptr, i64 } %"123_0333", 2
  call void @__barray_check_bounds(i64 3, i64 %"127_0334")
  %214 = add i64 %"127_0334", %array_offset337
  call void @__barray_mask_borrow(ptr %array_mask_ptr336, i64 %214)
  %215 = getelementptr inbounds i64, ptr %array_ptr335, i64 %214
  %216 = load i64, ptr %215, align 8
  store { ptr, ptr, i64 } %"123_0333", ptr %"124_0", align 8
  store i64 %216, ptr %"124_1", align 8
  %"124_1338" = load i64, ptr %"124_1", align 8
  %"122_1339" = load i64, ptr %"122_1", align 8
  %217 = call { i64, i64 } @__hugr__.__tk2_helios_cx.615(i64 %"124_1338", i64 %"122_1339")
  %218 = extractvalue { i64, i64 } %217, 0
  %219 = extractvalue { i64, i64 } %217, 1
  store i64 %218, ptr %"129_0", align 8
  store i64 %219, ptr %"129_1", align 8
  %"129_1340" = load i64, ptr %"129_1", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"129_1340")
  call void @___qfree(i64 %"129_1340")
  store i64 %___lazy_measure, ptr %"130_0", align 8
  %"124_0341" = load { ptr, ptr, i64 }, ptr %"124_0", align 8
  %"133_0342" = load i64, ptr %"133_0", align 8
  %"129_0343" = load i64, ptr %"129_0", align 8
  %array_ptr344 = extractvalue { ptr, ptr, i64 } %"124_0341", 0
  %array_mask_ptr345 = extractvalue { ptr, ptr, i64 } %"124_0341", 1
  %array_offset346 = extractvalue { ptr, ptr, i64 } %"124_0341", 2
  call void @__barray_check_bounds(i64 3, i64 %"133_0342")
  %220 = add i64 %"133_0342", %array_offset346
  call void @__barray_mask_return(ptr %array_mask_ptr345, i64 %220)
  %221 = getelementptr inbounds i64, ptr %array_ptr344, i64 %220
  store i64 %"129_0343", ptr %221, align 8
  store { ptr, ptr, i64 } %"124_0341", ptr %"132_0", align 8
  %"130_0347" = load i64, ptr %"130_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"130_0347")
  call void @___dec_future_refcount(i64 %"130_0347")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"131_0", align 1
  %"131_0348" = load i1, ptr %"131_0", align 1
  %"132_0349" = load { ptr, ptr, i64 }, ptr %"132_0", align 8
  store i1 %"131_0348", ptr %"131_0", align 1
  store { ptr, ptr, i64 } %"132_0349", ptr %"132_0", align 8
  %"131_0350" = load i1, ptr %"131_0", align 1
  %"132_0351" = load { ptr, ptr, i64 }, ptr %"132_0", align 8
  switch i1 %"131_0350", label %222 [
    i1 true, label %223
  ]

222:                                              ; preds = %204
  store { ptr, ptr, i64 } %"132_0351", ptr %"144_0", align 8
  br label %226

223:                                              ; preds = %204
  store { ptr, ptr, i64 } %"132_0351", ptr %"137_0", align 8
  br label %224

224:                                              ; preds = %223
  %"137_0354" = load { ptr, ptr, i64 }, ptr %"137_0", align 8
  store { ptr, ptr, i64 } %"137_0354", ptr %"137_0", align 8
  store {} undef, ptr %"141_0", align 1
  store i64 1, ptr %"139_0", align 8
  %"141_0355" = load {}, ptr %"141_0", align 1
  %"139_0356" = load i64, ptr %"139_0", align 8
  %"137_0357" = load { ptr, ptr, i64 }, ptr %"137_0", align 8
  store {} %"141_0355", ptr %"141_0", align 1
  store i64 %"139_0356", ptr %"139_0", align 8
  store { ptr, ptr, i64 } %"137_0357", ptr %"137_0", align 8
  %"141_0358" = load {}, ptr %"141_0", align 1
  %"139_0359" = load i64, ptr %"139_0", align 8
  %"137_0360" = load { ptr, ptr, i64 }, ptr %"137_0", align 8
  switch i1 false, label %225 [
  ]

225:                                              ; preds = %224
  store i64 %"139_0359", ptr %"0315", align 8
  store { ptr, ptr, i64 } %"137_0360", ptr %"1316", align 8
  br label %228

226:                                              ; preds = %222
  %"144_0361" = load { ptr, ptr, i64 }, ptr %"144_0", align 8
  store { ptr, ptr, i64 } %"144_0361", ptr %"144_0", align 8
  store {} undef, ptr %"148_0", align 1
  store i64 0, ptr %"146_0", align 8
  %"148_0362" = load {}, ptr %"148_0", align 1
  %"146_0363" = load i64, ptr %"146_0", align 8
  %"144_0364" = load { ptr, ptr, i64 }, ptr %"144_0", align 8
  store {} %"148_0362", ptr %"148_0", align 1
  store i64 %"146_0363", ptr %"146_0", align 8
  store { ptr, ptr, i64 } %"144_0364", ptr %"144_0", align 8
  %"148_0365" = load {}, ptr %"148_0", align 1
  %"146_0366" = load i64, ptr %"146_0", align 8
  %"144_0367" = load { ptr, ptr, i64 }, ptr %"144_0", align 8
  switch i1 false, label %227 [
  ]

227:                                              ; preds = %226
  store i64 %"146_0366", ptr %"0315", align 8
  store { ptr, ptr, i64 } %"144_0367", ptr %"1316", align 8
  br label %228

228:                                              ; preds = %227, %225
  %"0352" = load i64, ptr %"0315", align 8
  %"1353" = load { ptr, ptr, i64 }, ptr %"1316", align 8
  store i64 %"0352", ptr %"114_0", align 8
  store { ptr, ptr, i64 } %"1353", ptr %"114_1", align 8
  %"105_0368" = load {}, ptr %"105_0", align 1
  %229 = call i64 @gpu.function_id.add()
  store i64 %229, ptr %"107_0", align 8
  %"114_1369" = load { ptr, ptr, i64 }, ptr %"114_1", align 8
  %"98_0370" = load i64, ptr %"98_0", align 8
  %"100_0371" = load i64, ptr %"100_0", align 8
  store { ptr, ptr, i64 } %"114_1369", ptr %"152_0", align 8
  store i64 %"98_0370", ptr %"152_1", align 8
  store i64 %"100_0371", ptr %"152_2", align 8
  br label %230

230:                                              ; preds = %228
  %"152_0374" = load { ptr, ptr, i64 }, ptr %"152_0", align 8
  %"152_1375" = load i64, ptr %"152_1", align 8
  %"152_2376" = load i64, ptr %"152_2", align 8
  store { ptr, ptr, i64 } %"152_0374", ptr %"152_0", align 8
  store i64 %"152_1375", ptr %"152_1", align 8
  store i64 %"152_2376", ptr %"152_2", align 8
  store i64 1, ptr %"169_0", align 8
  store i64 1, ptr %"163_0", align 8
  store i64 0, ptr %"161_0", align 8
  %231 = call i64 @__hugr__.__tk2_helios_qalloc.601()
  store i64 %231, ptr %"157_0", align 8
  store i64 0, ptr %"155_0", align 8
  %"152_0377" = load { ptr, ptr, i64 }, ptr %"152_0", align 8
  %"155_0378" = load i64, ptr %"155_0", align 8
  %array_ptr379 = extractvalue { ptr, ptr, i64 } %"152_0377", 0
  %array_mask_ptr380 = extractvalue { ptr, ptr, i64 } %"152_0377", 1
  %array_offset381 = extractvalue { ptr, ptr, i64 } %"152_0377", 2
  call void @__barray_check_bounds(i64 3, i64 %"155_0378")
  %232 = add i64 %"155_0378", %array_offset381
  call void @__barray_mask_borrow(ptr %array_mask_ptr380, i64 %232)
  %233 = getelementptr inbounds i64, ptr %array_ptr379, i64 %232
  %234 = load i64, ptr %233, align 8
  store { ptr, ptr, i64 } %"152_0377", ptr %"154_0", align 8
  store i64 %234, ptr %"154_1", align 8
  %"154_1382" = load i64, ptr %"154_1", align 8
  %"157_0383" = load i64, ptr %"157_0", align 8
  %235 = call { i64, i64 } @__hugr__.__tk2_helios_cx.615(i64 %"154_1382", i64 %"157_0383")
  %236 = extractvalue { i64, i64 } %235, 0
  %237 = extractvalue { i64, i64 } %235, 1
  store i64 %236, ptr %"158_0", align 8
  store i64 %237, ptr %"158_1", align 8
  %"154_0384" = load { ptr, ptr, i64 }, ptr %"154_0", align 8
  %"161_0385" = load i64, ptr %"161_0", align 8
  %"158_0386" = load i64, ptr %"158_0", align 8
  %array_ptr387 = extractvalue { ptr, ptr, i64 } %"154_0384", 0
  %array_mask_ptr388 = extractvalue { ptr, ptr, i64 } %"154_0384", 1
  %array_offset389 = extractvalue { ptr, ptr, i64 } %"154_0384", 2
  call void @__barray_check_bounds(i64 3, i64 %"161_0385")
  %238 = add i64 %"161_0385", %array_offset389
  call void @__barray_mask_return(ptr %array_mask_ptr388, i64 %238)
  %239 = getelementptr inbounds i64, ptr %array_ptr387, i64 %238
  store i64 %"158_0386", ptr %239, align 8
  store { ptr, ptr, i64 } %"154_0384", ptr %"159_0", align 8
  %"159_0390" = load { ptr, ptr, i64 }, ptr %"159_0", align 8
  %"163_0391" = load i64, ptr %"163_0", align 8
  %array_ptr392 = extractvalue { ptr, ptr, i64 } %"159_0390", 0
  %array_mask_ptr393 = extractvalue { ptr, ptr, i64 } %"159_0390", 1
  %array_offset394 = extractvalue { ptr, ptr, i64 } %"159_0390", 2
  call void @__barray_check_bounds(i64 3, i64 %"163_0391")
  %240 = add i64 %"163_0391", %array_offset394
  call void @__barray_mask_borrow(ptr %array_mask_ptr393, i64 %240)
  %241 = getelementptr inbounds i64, ptr %array_ptr392, i64 %240
  %242 = load i64, ptr %241, align 8
  store { ptr, ptr, i64 } %"159_0390", ptr %"160_0", align 8
  store i64 %242, ptr %"160_1", align 8
  %"160_1395" = load i64, ptr %"160_1", align 8
  %"158_1396" = load i64, ptr %"158_1", align 8
  %243 = call { i64, i64 } @__hugr__.__tk2_helios_cx.615(i64 %"160_1395", i64 %"158_1396")
  %244 = extractvalue { i64, i64 } %243, 0
  %245 = extractvalue { i64, i64 } %243, 1
  store i64 %244, ptr %"165_0", align 8
  store i64 %245, ptr %"165_1", align 8
  %"165_1397" = load i64, ptr %"165_1", align 8
  %___lazy_measure398 = call i64 @___lazy_measure(i64 %"165_1397")
  call void @___qfree(i64 %"165_1397")
  store i64 %___lazy_measure398, ptr %"166_0", align 8
  %"160_0399" = load { ptr, ptr, i64 }, ptr %"160_0", align 8
  %"169_0400" = load i64, ptr %"169_0", align 8
  %"165_0401" = load i64, ptr %"165_0", align 8
  %array_ptr402 = extractvalue { ptr, ptr, i64 } %"160_0399", 0
  %array_mask_ptr403 = extractvalue { ptr, ptr, i64 } %"160_0399", 1
  %array_offset404 = extractvalue { ptr, ptr, i64 } %"160_0399", 2
  call void @__barray_check_bounds(i64 3, i64 %"169_0400")
  %246 = add i64 %"169_0400", %array_offset404
  call void @__barray_mask_return(ptr %array_mask_ptr403, i64 %246)
  %247 = getelementptr inbounds i64, ptr %array_ptr402, i64 %246
  store i64 %"165_0401", ptr %247, align 8
  store { ptr, ptr, i64 } %"160_0399", ptr %"168_0", align 8
  %"166_0405" = load i64, ptr %"166_0", align 8
  %read_bool406 = call i1 @___read_future_bool(i64 %"166_0405")
  call void @___dec_future_refcount(i64 %"166_0405")
  %measure407 = select i1 %read_bool406, i1 true, i1 false
  store i1 %measure407, ptr %"167_0", align 1
  %"167_0408" = load i1, ptr %"167_0", align 1
  %"168_0409" = load { ptr, ptr, i64 }, ptr %"168_0", align 8
  store i1 %"167_0408", ptr %"167_0", align 1
  store { ptr, ptr, i64 } %"168_0409", ptr %"168_0", align 8
  %"167_0410" = load i1, ptr %"167_0", align 1
  %"168_0411" = load { ptr, ptr, i64 }, ptr %"168_0", align 8
  switch i1 %"167_0410", label %248 [
    i1 true, label %249
  ]

248:                                              ; preds = %230
  store { ptr, ptr, i64 } %"168_0411", ptr %"180_0", align 8
  br label %252

249:                                              ; preds = %230
  store { ptr, ptr, i64 } %"168_0411", ptr %"173_0", align 8
  br label %250

250:                                              ; preds = %249
  %"173_0414" = load { ptr, ptr, i64 }, ptr %"173_0", align 8
  store { ptr, ptr, i64 } %"173_0414", ptr %"173_0", align 8
  store {} undef, ptr %"177_0", align 1
  store i64 1, ptr %"175_0", align 8
  %"177_0415" = load {}, ptr %"177_0", align 1
  %"175_0416" = load i64, ptr %"175_0", align 8
  %"173_0417" = load { ptr, ptr, i64 }, ptr %"173_0", align 8
  store {} %"177_0415", ptr %"177_0", align 1
  store i64 %"175_0416", ptr %"175_0", align 8
  store { ptr, ptr, i64 } %"173_0417", ptr %"173_0", align 8
  %"177_0418" = load {}, ptr %"177_0", align 1
  %"175_0419" = load i64, ptr %"175_0", align 8
  %"173_0420" = load { ptr, ptr, i64 }, ptr %"173_0", align 8
  switch i1 false, label %251 [
  ]

251:                                              ; preds = %250
  store i64 %"175_0419", ptr %"0372", align 8
  store { ptr, ptr, i64 } %"173_0420", ptr %"1373", align 8
  br label %254

252:                                              ; preds = %248
  %"180_0421" = load { ptr, ptr, i64 }, ptr %"180_0", align 8
  store { ptr, ptr, i64 } %"180_0421", ptr %"180_0", align 8
  store {} undef, ptr %"184_0", align 1
  store i64 0, ptr %"182_0", align 8
  %"184_0422" = load {}, ptr %"184_0", align 1
  %"182_0423" = load i64, ptr %"182_0", align 8
  %"180_0424" = load { ptr, ptr, i64 }, ptr %"180_0", align 8
  store {} %"184_0422", ptr %"184_0", align 1
  store i64 %"182_0423", ptr %"182_0", align 8
  store { ptr, ptr, i64 } %"180_0424", ptr %"180_0", align 8
  %"184_0425" = load {}, ptr %"184_0", align 1
  %"182_0426" = load i64, ptr %"182_0", align 8
  %"180_0427" = load { ptr, ptr, i64 }, ptr %"180_0", align 8
  switch i1 false, label %253 [
  ]

253:                                              ; preds = %252
  store i64 %"182_0426", ptr %"0372", align 8
  store { ptr, ptr, i64 } %"180_0427", ptr %"1373", align 8
  br label %254

254:                                              ; preds = %253, %251
  %"0412" = load i64, ptr %"0372", align 8
  %"1413" = load { ptr, ptr, i64 }, ptr %"1373", align 8
  store i64 %"0412", ptr %"150_0", align 8
  store { ptr, ptr, i64 } %"1413", ptr %"150_1", align 8
  %"102_0428" = load i64, ptr %"102_0", align 8
  %"114_0429" = load i64, ptr %"114_0", align 8
  %255 = mul i64 %"102_0428", %"114_0429"
  store i64 %255, ptr %"104_0", align 8
  %"75_2430" = load i64, ptr %"75_2", align 8
  %"107_0431" = load i64, ptr %"107_0", align 8
  %"150_0432" = load i64, ptr %"150_0", align 8
  %"104_0433" = load i64, ptr %"104_0", align 8
  call void @"gpu.call.ii:i"(i64 %"75_2430", i64 %"107_0431", i64 %"150_0432", i64 %"104_0433")
  store i64 %"75_2430", ptr %"108_0", align 8
  %"108_0434" = load i64, ptr %"108_0", align 8
  %256 = call i64 @gpu.result.i(i64 %"108_0434")
  store i64 %"108_0434", ptr %"109_0", align 8
  store i64 %256, ptr %"109_1", align 8
  %"109_1435" = load i64, ptr %"109_1", align 8
  %"111_0436" = load i64, ptr %"111_0", align 8
  %257 = icmp eq i64 %"109_1435", %"111_0436"
  %258 = select i1 %257, i1 true, i1 false
  store i1 %258, ptr %"113_0", align 1
  %"109_1437" = load i64, ptr %"109_1", align 8
  %tag_len = load i8, ptr @res_syndrome.572B9F91.0, align 1
  %tag_len438 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_syndrome.572B9F91.0, i64 %tag_len438, i64 %"109_1437")
  %"87_1439" = load { i64, i64, i64 }, ptr %"87_1", align 8
  %259 = extractvalue { i64, i64, i64 } %"87_1439", 0
  %260 = extractvalue { i64, i64, i64 } %"87_1439", 1
  %261 = extractvalue { i64, i64, i64 } %"87_1439", 2
  store i64 %259, ptr %"88_0", align 8
  store i64 %260, ptr %"88_1", align 8
  store i64 %261, ptr %"88_2", align 8
  %"113_0440" = load i1, ptr %"113_0", align 1
  %"88_0441" = load i64, ptr %"88_0", align 8
  %"88_2442" = load i64, ptr %"88_2", align 8
  %"88_1443" = load i64, ptr %"88_1", align 8
  %"109_1444" = load i64, ptr %"109_1", align 8
  %"150_1445" = load { ptr, ptr, i64 }, ptr %"150_1", align 8
  %"109_0446" = load i64, ptr %"109_0", align 8
  store i1 %"113_0440", ptr %"113_0", align 1
  store i64 %"88_0441", ptr %"88_0", align 8
  store i64 %"88_2442", ptr %"88_2", align 8
  store i64 %"88_1443", ptr %"88_1", align 8
  store i64 %"109_1444", ptr %"109_1", align 8
  store { ptr, ptr, i64 } %"150_1445", ptr %"150_1", align 8
  store i64 %"109_0446", ptr %"109_0", align 8
  %"113_0447" = load i1, ptr %"113_0", align 1
  %"88_0448" = load i64, ptr %"88_0", align 8
  %"88_2449" = load i64, ptr %"88_2", align 8
  %"88_1450" = load i64, ptr %"88_1", align 8
  %"109_1451" = load i64, ptr %"109_1", align 8
  %"150_1452" = load { ptr, ptr, i64 }, ptr %"150_1", align 8
  %"109_0453" = load i64, ptr %"109_0", align 8
  switch i1 %"113_0447", label %262 [
    i1 true, label %263
  ]

262:                                              ; preds = %254
  store i64 %"88_0448", ptr %"201_0", align 8
  store i64 %"88_2449", ptr %"201_1", align 8
  store i64 %"88_1450", ptr %"201_2", align 8
  store i64 %"109_1451", ptr %"201_3", align 8
  store { ptr, ptr, i64 } %"150_1452", ptr %"201_4", align 8
  store i64 %"109_0453", ptr %"201_5", align 8
  br label %105

263:                                              ; preds = %254
  store i64 %"88_0448", ptr %"189_0", align 8
  store i64 %"88_2449", ptr %"189_1", align 8
  store i64 %"88_1450", ptr %"189_2", align 8
  store i64 %"109_1451", ptr %"189_3", align 8
  store { ptr, ptr, i64 } %"150_1452", ptr %"189_4", align 8
  store i64 %"109_0453", ptr %"189_5", align 8
  br label %97

cond_376_case_0:                                  ; preds = %144
  br label %cond_exit_376

cond_376_case_1:                                  ; preds = %145
  %"0681" = load { { i64, i64, i64 }, i64 }, ptr %"0680", align 8
  store { { i64, i64, i64 }, i64 } %"0681", ptr %"381_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"383_0", align 8
  %"383_0682" = load { i32, ptr }, ptr %"383_0", align 8
  %"381_0683" = load { { i64, i64, i64 }, i64 }, ptr %"381_0", align 8
  %264 = extractvalue { i32, ptr } %"383_0682", 0
  %shift_code684 = add i32 %264, 1000
  %265 = extractvalue { i32, ptr } %"383_0682", 1
  call void @panic(i32 %shift_code684, ptr %265)
  br label %cond_exit_376

cond_exit_376:                                    ; preds = %cond_376_case_1, %cond_376_case_0
  %"386_0685" = load {}, ptr %"386_0", align 1
  %266 = call i64 @gpu.function_id.total()
  store i64 %266, ptr %"388_0", align 8
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
  %"404_0692" = load { { ptr, ptr, i64 }, i64 }, ptr %"404_0", align 8
  %"401_0693" = load { ptr, ptr, i64 }, ptr %"401_0", align 8
  %"402_0694" = load i64, ptr %"402_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"404_0692", ptr %"406_0", align 8
  store { ptr, ptr, i64 } %"401_0693", ptr %"406_1", align 8
  store i64 %"402_0694", ptr %"406_2", align 8
  br label %loop_body696

loop_body696:                                     ; preds = %315, %cond_exit_376
  %"406_0697" = load { { ptr, ptr, i64 }, i64 }, ptr %"406_0", align 8
  %"406_1698" = load { ptr, ptr, i64 }, ptr %"406_1", align 8
  %"406_2699" = load i64, ptr %"406_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"406_0697", ptr %"406_0", align 8
  store { ptr, ptr, i64 } %"406_1698", ptr %"406_1", align 8
  store i64 %"406_2699", ptr %"406_2", align 8
  %"406_0700" = load { { ptr, ptr, i64 }, i64 }, ptr %"406_0", align 8
  %268 = extractvalue { { ptr, ptr, i64 }, i64 } %"406_0700", 0
  %269 = extractvalue { { ptr, ptr, i64 }, i64 } %"406_0700", 1
  store { ptr, ptr, i64 } %268, ptr %"408_0", align 8
  store i64 %269, ptr %"408_1", align 8
  %"408_0701" = load { ptr, ptr, i64 }, ptr %"408_0", align 8
  %"408_1702" = load i64, ptr %"408_1", align 8
  %270 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"408_0701", 0
  %271 = insertvalue { { ptr, ptr, i64 }, i64 } %270, i64 %"408_1702", 1
  store { { ptr, ptr, i64 }, i64 } %271, ptr %"409_0", align 8
  %"409_0703" = load { { ptr, ptr, i64 }, i64 }, ptr %"409_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"409_0703", ptr %"430_0", align 8
  br label %274

loop_out695:                                      ; preds = %317
  %"405_0800" = load { ptr, ptr, i64 }, ptr %"405_0", align 8
  %"546_0801" = load i64, ptr %"546_0", align 8
  %272 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"405_0800", 0
  %273 = insertvalue { { ptr, ptr, i64 }, i64 } %272, i64 %"546_0801", 1
  store { { ptr, ptr, i64 }, i64 } %273, ptr %"472_0", align 8
  %"472_0802" = load { { ptr, ptr, i64 }, i64 }, ptr %"472_0", align 8
  %"469_0803" = load { ptr, ptr, i64 }, ptr %"469_0", align 8
  %"470_0804" = load i64, ptr %"470_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"472_0802", ptr %"474_0", align 8
  store { ptr, ptr, i64 } %"469_0803", ptr %"474_1", align 8
  store i64 %"470_0804", ptr %"474_2", align 8
  br label %loop_body806

274:                                              ; preds = %loop_body696
  %"430_0705" = load { { ptr, ptr, i64 }, i64 }, ptr %"430_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"430_0705", ptr %"430_0", align 8
  store i64 3, ptr %"444_0", align 8
  %"430_0706" = load { { ptr, ptr, i64 }, i64 }, ptr %"430_0", align 8
  %275 = extractvalue { { ptr, ptr, i64 }, i64 } %"430_0706", 0
  %276 = extractvalue { { ptr, ptr, i64 }, i64 } %"430_0706", 1
  store { ptr, ptr, i64 } %275, ptr %"432_0", align 8
  store i64 %276, ptr %"432_1", align 8
  %"432_1707" = load i64, ptr %"432_1", align 8
  %"444_0708" = load i64, ptr %"444_0", align 8
  %277 = icmp slt i64 %"432_1707", %"444_0708"
  %278 = select i1 %277, i1 true, i1 false
  store i1 %278, ptr %"433_0", align 1
  %"433_0709" = load i1, ptr %"433_0", align 1
  %"432_1710" = load i64, ptr %"432_1", align 8
  switch i1 %"433_0709", label %279 [
    i1 true, label %280
  ]

279:                                              ; preds = %274
  store i64 %"432_1710", ptr %"0713", align 8
  br label %cond_434_case_0

280:                                              ; preds = %274
  store i64 %"432_1710", ptr %"0716", align 8
  br label %cond_434_case_1

281:                                              ; preds = %302
  %"448_0725" = load i64, ptr %"448_0", align 8
  %"448_1726" = load { ptr, ptr, i64 }, ptr %"448_1", align 8
  store i64 %"448_0725", ptr %"448_0", align 8
  store { ptr, ptr, i64 } %"448_1726", ptr %"448_1", align 8
  store {} undef, ptr %"458_0", align 1
  store i64 1, ptr %"452_0", align 8
  %"448_0727" = load i64, ptr %"448_0", align 8
  %"452_0728" = load i64, ptr %"452_0", align 8
  %282 = add i64 %"448_0727", %"452_0728"
  store i64 %282, ptr %"454_0", align 8
  %"448_0729" = load i64, ptr %"448_0", align 8
  store i64 %"448_0729", ptr %"450_0", align 8
  %"448_1730" = load { ptr, ptr, i64 }, ptr %"448_1", align 8
  %"450_0731" = load i64, ptr %"450_0", align 8
  %array_ptr732 = extractvalue { ptr, ptr, i64 } %"448_1730", 0
  %array_mask_ptr733 = extractvalue { ptr, ptr, i64 } %"448_1730", 1
  %array_offset734 = extractvalue { ptr, ptr, i64 } %"448_1730", 2
  call void @__barray_check_bounds(i64 3, i64 %"450_0731")
  %283 = add i64 %"450_0731", %array_offset734
  call void @__barray_mask_borrow(ptr %array_mask_ptr733, i64 %283)
  %284 = getelementptr inbounds i64, ptr %array_ptr732, i64 %283
  %285 = load i64, ptr %284, align 8
  store { ptr, ptr, i64 } %"448_1730", ptr %"451_0", align 8
  store i64 %285, ptr %"451_1", align 8
  %"451_0735" = load { ptr, ptr, i64 }, ptr %"451_0", align 8
  %"454_0736" = load i64, ptr %"454_0", align 8
  %286 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"451_0735", 0
  %287 = insertvalue { { ptr, ptr, i64 }, i64 } %286, i64 %"454_0736", 1
  store { { ptr, ptr, i64 }, i64 } %287, ptr %"455_0", align 8
  %"451_1737" = load i64, ptr %"451_1", align 8
  %"455_0738" = load { { ptr, ptr, i64 }, i64 }, ptr %"455_0", align 8
  %288 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"451_1737", 1
  %289 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %288, { { ptr, ptr, i64 }, i64 } %"455_0738", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %289, ptr %"456_0", align 8
  %"456_0739" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"456_0", align 8
  %290 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"456_0739", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %290, ptr %"457_0", align 8
  %"458_0740" = load {}, ptr %"458_0", align 1
  %"457_0741" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"457_0", align 8
  store {} %"458_0740", ptr %"458_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"457_0741", ptr %"457_0", align 8
  %"458_0742" = load {}, ptr %"458_0", align 1
  %"457_0743" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"457_0", align 8
  switch i1 false, label %291 [
  ]

291:                                              ; preds = %281
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"457_0743", ptr %"0704", align 8
  br label %294

292:                                              ; preds = %301
  %"461_0744" = load { ptr, ptr, i64 }, ptr %"461_0", align 8
  store { ptr, ptr, i64 } %"461_0744", ptr %"461_0", align 8
  store {} undef, ptr %"465_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"464_0", align 8
  %"461_0745" = load { ptr, ptr, i64 }, ptr %"461_0", align 8
  %array_ptr746 = extractvalue { ptr, ptr, i64 } %"461_0745", 0
  %array_mask_ptr747 = extractvalue { ptr, ptr, i64 } %"461_0745", 1
  %array_offset748 = extractvalue { ptr, ptr, i64 } %"461_0745", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr747, i64 %array_offset748, i64 3)
  call void @heap_free(ptr %array_ptr746)
  call void @heap_free(ptr %array_mask_ptr747)
  %"465_0749" = load {}, ptr %"465_0", align 1
  %"464_0750" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"464_0", align 8
  store {} %"465_0749", ptr %"465_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"464_0750", ptr %"464_0", align 8
  %"465_0751" = load {}, ptr %"465_0", align 1
  %"464_0752" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"464_0", align 8
  switch i1 false, label %293 [
  ]

293:                                              ; preds = %292
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"464_0752", ptr %"0704", align 8
  br label %294

294:                                              ; preds = %293, %291
  %"0724" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0704", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0724", ptr %"428_0", align 8
  %"428_0753" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"428_0", align 8
  %"406_1754" = load { ptr, ptr, i64 }, ptr %"406_1", align 8
  %"406_2755" = load i64, ptr %"406_2", align 8
  %295 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"428_0753", 0
  switch i1 %295, label %296 [
    i1 true, label %297
  ]

296:                                              ; preds = %294
  store { ptr, ptr, i64 } %"406_1754", ptr %"0762", align 8
  store i64 %"406_2755", ptr %"1763", align 8
  br label %cond_410_case_0

297:                                              ; preds = %294
  %298 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"428_0753", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %298, ptr %"0769", align 8
  store { ptr, ptr, i64 } %"406_1754", ptr %"1770", align 8
  store i64 %"406_2755", ptr %"2771", align 8
  br label %cond_410_case_1

cond_434_case_0:                                  ; preds = %279
  %"0714" = load i64, ptr %"0713", align 8
  store i64 %"0714", ptr %"436_0", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"438_0", align 8
  %"438_0715" = load { i1, i64 }, ptr %"438_0", align 8
  store { i1, i64 } %"438_0715", ptr %"0711", align 8
  br label %cond_exit_434

cond_434_case_1:                                  ; preds = %280
  %"0717" = load i64, ptr %"0716", align 8
  store i64 %"0717", ptr %"441_0", align 8
  %"441_0718" = load i64, ptr %"441_0", align 8
  %299 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"441_0718", 1
  store { i1, i64 } %299, ptr %"443_0", align 8
  %"443_0719" = load { i1, i64 }, ptr %"443_0", align 8
  store { i1, i64 } %"443_0719", ptr %"0711", align 8
  br label %cond_exit_434

cond_exit_434:                                    ; preds = %cond_434_case_1, %cond_434_case_0
  %"0712" = load { i1, i64 }, ptr %"0711", align 8
  store { i1, i64 } %"0712", ptr %"434_0", align 8
  %"434_0720" = load { i1, i64 }, ptr %"434_0", align 8
  %"432_0721" = load { ptr, ptr, i64 }, ptr %"432_0", align 8
  store { i1, i64 } %"434_0720", ptr %"434_0", align 8
  store { ptr, ptr, i64 } %"432_0721", ptr %"432_0", align 8
  %"434_0722" = load { i1, i64 }, ptr %"434_0", align 8
  %"432_0723" = load { ptr, ptr, i64 }, ptr %"432_0", align 8
  %300 = extractvalue { i1, i64 } %"434_0722", 0
  switch i1 %300, label %301 [
    i1 true, label %302
  ]

301:                                              ; preds = %cond_exit_434
  store { ptr, ptr, i64 } %"432_0723", ptr %"461_0", align 8
  br label %292

302:                                              ; preds = %cond_exit_434
  %303 = extractvalue { i1, i64 } %"434_0722", 1
  store i64 %303, ptr %"448_0", align 8
  store { ptr, ptr, i64 } %"432_0723", ptr %"448_1", align 8
  br label %281

cond_410_case_0:                                  ; preds = %296
  %"0764" = load { ptr, ptr, i64 }, ptr %"0762", align 8
  %"1765" = load i64, ptr %"1763", align 8
  store { ptr, ptr, i64 } %"0764", ptr %"412_0", align 8
  store i64 %"1765", ptr %"412_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"414_0", align 8
  %"414_0766" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"414_0", align 8
  %"412_0767" = load { ptr, ptr, i64 }, ptr %"412_0", align 8
  %"412_1768" = load i64, ptr %"412_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"414_0766", ptr %"0756", align 8
  store { ptr, ptr, i64 } %"412_0767", ptr %"1757", align 8
  store i64 %"412_1768", ptr %"2758", align 8
  br label %cond_exit_410

cond_410_case_1:                                  ; preds = %297
  %"0772" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0769", align 8
  %"1773" = load { ptr, ptr, i64 }, ptr %"1770", align 8
  %"2774" = load i64, ptr %"2771", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0772", ptr %"416_0", align 8
  store { ptr, ptr, i64 } %"1773", ptr %"416_1", align 8
  store i64 %"2774", ptr %"416_2", align 8
  store i64 1, ptr %"425_0", align 8
  %"416_2775" = load i64, ptr %"416_2", align 8
  %"425_0776" = load i64, ptr %"425_0", align 8
  %304 = add i64 %"416_2775", %"425_0776"
  store i64 %304, ptr %"427_0", align 8
  %"416_2777" = load i64, ptr %"416_2", align 8
  store i64 %"416_2777", ptr %"423_0", align 8
  %"416_0778" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"416_0", align 8
  %305 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"416_0778", 1
  %306 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"416_0778", 0
  store i64 %305, ptr %"418_0", align 8
  store { { ptr, ptr, i64 }, i64 } %306, ptr %"418_1", align 8
  %"418_0779" = load i64, ptr %"418_0", align 8
  %___lazy_measure780 = call i64 @___lazy_measure(i64 %"418_0779")
  call void @___qfree(i64 %"418_0779")
  store i64 %___lazy_measure780, ptr %"422_0", align 8
  %"416_1781" = load { ptr, ptr, i64 }, ptr %"416_1", align 8
  %"423_0782" = load i64, ptr %"423_0", align 8
  %"422_0783" = load i64, ptr %"422_0", align 8
  %array_ptr784 = extractvalue { ptr, ptr, i64 } %"416_1781", 0
  %array_mask_ptr785 = extractvalue { ptr, ptr, i64 } %"416_1781", 1
  %array_offset786 = extractvalue { ptr, ptr, i64 } %"416_1781", 2
  call void @__barray_check_bounds(i64 3, i64 %"423_0782")
  %307 = add i64 %"423_0782", %array_offset786
  call void @__barray_mask_return(ptr %array_mask_ptr785, i64 %307)
  %308 = getelementptr inbounds i64, ptr %array_ptr784, i64 %307
  store i64 %"422_0783", ptr %308, align 8
  store { ptr, ptr, i64 } %"416_1781", ptr %"424_0", align 8
  %"418_1787" = load { { ptr, ptr, i64 }, i64 }, ptr %"418_1", align 8
  %309 = extractvalue { { ptr, ptr, i64 }, i64 } %"418_1787", 0
  %310 = extractvalue { { ptr, ptr, i64 }, i64 } %"418_1787", 1
  store { ptr, ptr, i64 } %309, ptr %"419_0", align 8
  store i64 %310, ptr %"419_1", align 8
  %"419_0788" = load { ptr, ptr, i64 }, ptr %"419_0", align 8
  %"419_1789" = load i64, ptr %"419_1", align 8
  %311 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"419_0788", 0
  %312 = insertvalue { { ptr, ptr, i64 }, i64 } %311, i64 %"419_1789", 1
  store { { ptr, ptr, i64 }, i64 } %312, ptr %"420_0", align 8
  %"420_0790" = load { { ptr, ptr, i64 }, i64 }, ptr %"420_0", align 8
  %313 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"420_0790", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %313, ptr %"421_0", align 8
  %"421_0791" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"421_0", align 8
  %"424_0792" = load { ptr, ptr, i64 }, ptr %"424_0", align 8
  %"427_0793" = load i64, ptr %"427_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"421_0791", ptr %"0756", align 8
  store { ptr, ptr, i64 } %"424_0792", ptr %"1757", align 8
  store i64 %"427_0793", ptr %"2758", align 8
  br label %cond_exit_410

cond_exit_410:                                    ; preds = %cond_410_case_1, %cond_410_case_0
  %"0759" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0756", align 8
  %"1760" = load { ptr, ptr, i64 }, ptr %"1757", align 8
  %"2761" = load i64, ptr %"2758", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0759", ptr %"410_0", align 8
  store { ptr, ptr, i64 } %"1760", ptr %"410_1", align 8
  store i64 %"2761", ptr %"410_2", align 8
  %"410_0794" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"410_0", align 8
  %"410_1795" = load { ptr, ptr, i64 }, ptr %"410_1", align 8
  %"410_2796" = load i64, ptr %"410_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"410_0794", ptr %"410_0", align 8
  store { ptr, ptr, i64 } %"410_1795", ptr %"410_1", align 8
  store i64 %"410_2796", ptr %"410_2", align 8
  %"410_0797" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"410_0", align 8
  %"410_1798" = load { ptr, ptr, i64 }, ptr %"410_1", align 8
  %"410_2799" = load i64, ptr %"410_2", align 8
  %314 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"410_0797", 0
  switch i1 %314, label %315 [
    i1 true, label %317
  ]

315:                                              ; preds = %cond_exit_410
  %316 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"410_0797", 1
  store { { ptr, ptr, i64 }, i64 } %316, ptr %"406_0", align 8
  store { ptr, ptr, i64 } %"410_1798", ptr %"406_1", align 8
  store i64 %"410_2799", ptr %"406_2", align 8
  br label %loop_body696

317:                                              ; preds = %cond_exit_410
  store { ptr, ptr, i64 } %"410_1798", ptr %"405_0", align 8
  store i64 %"410_2799", ptr %"405_1", align 8
  br label %loop_out695

loop_body806:                                     ; preds = %410, %loop_out695
  %"474_0807" = load { { ptr, ptr, i64 }, i64 }, ptr %"474_0", align 8
  %"474_1808" = load { ptr, ptr, i64 }, ptr %"474_1", align 8
  %"474_2809" = load i64, ptr %"474_2", align 8
  store { { ptr, ptr, i64 }, i64 } %"474_0807", ptr %"474_0", align 8
  store { ptr, ptr, i64 } %"474_1808", ptr %"474_1", align 8
  store i64 %"474_2809", ptr %"474_2", align 8
  %"474_0810" = load { { ptr, ptr, i64 }, i64 }, ptr %"474_0", align 8
  %318 = extractvalue { { ptr, ptr, i64 }, i64 } %"474_0810", 0
  %319 = extractvalue { { ptr, ptr, i64 }, i64 } %"474_0810", 1
  store { ptr, ptr, i64 } %318, ptr %"476_0", align 8
  store i64 %319, ptr %"476_1", align 8
  %"476_0811" = load { ptr, ptr, i64 }, ptr %"476_0", align 8
  %"476_1812" = load i64, ptr %"476_1", align 8
  %320 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"476_0811", 0
  %321 = insertvalue { { ptr, ptr, i64 }, i64 } %320, i64 %"476_1812", 1
  store { { ptr, ptr, i64 }, i64 } %321, ptr %"477_0", align 8
  %"477_0813" = load { { ptr, ptr, i64 }, i64 }, ptr %"477_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"477_0813", ptr %"498_0", align 8
  br label %333

loop_out805:                                      ; preds = %412
  %"473_01009" = load { ptr, ptr, i64 }, ptr %"473_0", align 8
  %array_ptr1010 = extractvalue { ptr, ptr, i64 } %"473_01009", 0
  %array_mask_ptr1011 = extractvalue { ptr, ptr, i64 } %"473_01009", 1
  %array_offset1012 = extractvalue { ptr, ptr, i64 } %"473_01009", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr1011, i64 %array_offset1012, i64 3)
  %array_size1013 = mul i64 3, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %322 = call ptr @heap_alloc(i64 %array_size1013)
  %323 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %323, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %324 = insertvalue { ptr, ptr, i64 } poison, ptr %322, 0
  %325 = insertvalue { ptr, ptr, i64 } %324, ptr %323, 1
  %326 = insertvalue { ptr, ptr, i64 } %325, i64 0, 2
  %327 = getelementptr inbounds i1, ptr %array_ptr1010, i64 %array_offset1012
  %328 = mul i64 3, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %322, ptr %327, i64 %328, i1 false)
  store { ptr, ptr, i64 } %"473_01009", ptr %"392_0", align 8
  store { ptr, ptr, i64 } %326, ptr %"392_1", align 8
  %"392_11014" = load { ptr, ptr, i64 }, ptr %"392_1", align 8
  %array_ptr1015 = extractvalue { ptr, ptr, i64 } %"392_11014", 0
  %array_mask_ptr1016 = extractvalue { ptr, ptr, i64 } %"392_11014", 1
  %array_offset1017 = extractvalue { ptr, ptr, i64 } %"392_11014", 2
  call void @heap_free(ptr %array_ptr1015)
  call void @heap_free(ptr %array_mask_ptr1016)
  %"392_01018" = load { ptr, ptr, i64 }, ptr %"392_0", align 8
  %array_ptr1019 = extractvalue { ptr, ptr, i64 } %"392_01018", 0
  %array_mask_ptr1020 = extractvalue { ptr, ptr, i64 } %"392_01018", 1
  %array_offset1021 = extractvalue { ptr, ptr, i64 } %"392_01018", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr1020, i64 %array_offset1021, i64 3)
  %329 = insertvalue { ptr, i64 } poison, ptr %array_ptr1019, 0
  %330 = insertvalue { ptr, i64 } %329, i64 %array_offset1021, 1
  %array_ptr1022 = extractvalue { ptr, ptr, i64 } %"392_01018", 0
  %array_mask_ptr1023 = extractvalue { ptr, ptr, i64 } %"392_01018", 1
  %array_offset1024 = extractvalue { ptr, ptr, i64 } %"392_01018", 2
  call void @heap_free(ptr %array_mask_ptr1023)
  store { ptr, i64 } %330, ptr %"393_0", align 8
  %"393_01025" = load { ptr, i64 }, ptr %"393_0", align 8
  %array_ptr1026 = extractvalue { ptr, i64 } %"393_01025", 0
  %array_offset1027 = extractvalue { ptr, i64 } %"393_01025", 1
  %331 = getelementptr inbounds i1, ptr %array_ptr1026, i64 %array_offset1027
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
  %array_ptr1028 = extractvalue { ptr, i64 } %"393_01025", 0
  %array_offset1029 = extractvalue { ptr, i64 } %"393_01025", 1
  call void @heap_free(ptr %array_ptr1028)
  %"390_01030" = load i64, ptr %"390_0", align 8
  call void @gpu.close(i64 %"390_01030")
  ret void

333:                                              ; preds = %loop_body806
  %"498_0815" = load { { ptr, ptr, i64 }, i64 }, ptr %"498_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"498_0815", ptr %"498_0", align 8
  store i64 3, ptr %"511_0", align 8
  %"498_0816" = load { { ptr, ptr, i64 }, i64 }, ptr %"498_0", align 8
  %334 = extractvalue { { ptr, ptr, i64 }, i64 } %"498_0816", 0
  %335 = extractvalue { { ptr, ptr, i64 }, i64 } %"498_0816", 1
  store { ptr, ptr, i64 } %334, ptr %"500_0", align 8
  store i64 %335, ptr %"500_1", align 8
  %"500_1817" = load i64, ptr %"500_1", align 8
  %"511_0818" = load i64, ptr %"511_0", align 8
  %336 = icmp slt i64 %"500_1817", %"511_0818"
  %337 = select i1 %336, i1 true, i1 false
  store i1 %337, ptr %"501_0", align 1
  %"501_0819" = load i1, ptr %"501_0", align 1
  %"500_0820" = load { ptr, ptr, i64 }, ptr %"500_0", align 8
  %"500_1821" = load i64, ptr %"500_1", align 8
  switch i1 %"501_0819", label %338 [
    i1 true, label %339
  ]

338:                                              ; preds = %333
  store { ptr, ptr, i64 } %"500_0820", ptr %"0824", align 8
  store i64 %"500_1821", ptr %"1825", align 8
  br label %cond_502_case_0

339:                                              ; preds = %333
  store { ptr, ptr, i64 } %"500_0820", ptr %"0830", align 8
  store i64 %"500_1821", ptr %"1831", align 8
  br label %cond_502_case_1

340:                                              ; preds = %358
  %"515_0840" = load i64, ptr %"515_0", align 8
  %"515_1841" = load { ptr, ptr, i64 }, ptr %"515_1", align 8
  store i64 %"515_0840", ptr %"515_0", align 8
  store { ptr, ptr, i64 } %"515_1841", ptr %"515_1", align 8
  store {} undef, ptr %"535_0", align 1
  store i64 1, ptr %"529_0", align 8
  %"515_0842" = load i64, ptr %"515_0", align 8
  %"529_0843" = load i64, ptr %"529_0", align 8
  %341 = add i64 %"515_0842", %"529_0843"
  store i64 %341, ptr %"531_0", align 8
  %"515_0844" = load i64, ptr %"515_0", align 8
  store i64 %"515_0844", ptr %"517_0", align 8
  %"515_1845" = load { ptr, ptr, i64 }, ptr %"515_1", align 8
  %"517_0846" = load i64, ptr %"517_0", align 8
  store { ptr, ptr, i64 } %"515_1845", ptr %"637_0", align 8
  store i64 %"517_0846", ptr %"637_1", align 8
  store i64 3, ptr %"641_0", align 8
  %"637_1847" = load i64, ptr %"637_1", align 8
  store i64 %"637_1847", ptr %"639_0", align 8
  %"639_0848" = load i64, ptr %"639_0", align 8
  %"641_0849" = load i64, ptr %"641_0", align 8
  %342 = icmp ult i64 %"639_0848", %"641_0849"
  %343 = select i1 %342, i1 true, i1 false
  store i1 %343, ptr %"642_0", align 1
  %"642_0850" = load i1, ptr %"642_0", align 1
  %"637_0851" = load { ptr, ptr, i64 }, ptr %"637_0", align 8
  %"637_1852" = load i64, ptr %"637_1", align 8
  switch i1 %"642_0850", label %344 [
    i1 true, label %345
  ]

344:                                              ; preds = %340
  store { ptr, ptr, i64 } %"637_0851", ptr %"0857", align 8
  store i64 %"637_1852", ptr %"1858", align 8
  br label %cond_643_case_0

345:                                              ; preds = %340
  store { ptr, ptr, i64 } %"637_0851", ptr %"0863", align 8
  store i64 %"637_1852", ptr %"1864", align 8
  br label %cond_643_case_1

346:                                              ; preds = %356
  %"538_0905" = load { ptr, ptr, i64 }, ptr %"538_0", align 8
  store { ptr, ptr, i64 } %"538_0905", ptr %"538_0", align 8
  store {} undef, ptr %"542_0", align 1
  %"538_0906" = load { ptr, ptr, i64 }, ptr %"538_0", align 8
  store { ptr, ptr, i64 } %"538_0906", ptr %"660_0", align 8
  store i64 3, ptr %"667_0", align 8
  store i64 1, ptr %"665_0", align 8
  store i64 0, ptr %"663_0", align 8
  %"663_0907" = load i64, ptr %"663_0", align 8
  %"660_0908" = load { ptr, ptr, i64 }, ptr %"660_0", align 8
  store i64 %"663_0907", ptr %"669_0", align 8
  store { ptr, ptr, i64 } %"660_0908", ptr %"669_1", align 8
  br label %loop_body910

347:                                              ; preds = %383, %378
  %"0839" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0814", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0839", ptr %"496_0", align 8
  %"496_0961" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"496_0", align 8
  %"474_1962" = load { ptr, ptr, i64 }, ptr %"474_1", align 8
  %"474_2963" = load i64, ptr %"474_2", align 8
  %348 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"496_0961", 0
  switch i1 %348, label %349 [
    i1 true, label %350
  ]

349:                                              ; preds = %347
  store { ptr, ptr, i64 } %"474_1962", ptr %"0970", align 8
  store i64 %"474_2963", ptr %"1971", align 8
  br label %cond_478_case_0

350:                                              ; preds = %347
  %351 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"496_0961", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %351, ptr %"0977", align 8
  store { ptr, ptr, i64 } %"474_1962", ptr %"1978", align 8
  store i64 %"474_2963", ptr %"2979", align 8
  br label %cond_478_case_1

cond_502_case_0:                                  ; preds = %338
  %"0826" = load { ptr, ptr, i64 }, ptr %"0824", align 8
  %"1827" = load i64, ptr %"1825", align 8
  store { ptr, ptr, i64 } %"0826", ptr %"504_0", align 8
  store i64 %"1827", ptr %"504_1", align 8
  %"504_0828" = load { ptr, ptr, i64 }, ptr %"504_0", align 8
  %352 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, { ptr, ptr, i64 } %"504_0828", 1
  store { i1, { ptr, ptr, i64 }, i64 } %352, ptr %"506_0", align 8
  %"506_0829" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"506_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"506_0829", ptr %"0822", align 8
  br label %cond_exit_502

cond_502_case_1:                                  ; preds = %339
  %"0832" = load { ptr, ptr, i64 }, ptr %"0830", align 8
  %"1833" = load i64, ptr %"1831", align 8
  store { ptr, ptr, i64 } %"0832", ptr %"508_0", align 8
  store i64 %"1833", ptr %"508_1", align 8
  %"508_1834" = load i64, ptr %"508_1", align 8
  %"508_0835" = load { ptr, ptr, i64 }, ptr %"508_0", align 8
  %353 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %"508_1834", 2
  %354 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %353, { ptr, ptr, i64 } %"508_0835", 1
  store { i1, { ptr, ptr, i64 }, i64 } %354, ptr %"510_0", align 8
  %"510_0836" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"510_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"510_0836", ptr %"0822", align 8
  br label %cond_exit_502

cond_exit_502:                                    ; preds = %cond_502_case_1, %cond_502_case_0
  %"0823" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0822", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0823", ptr %"502_0", align 8
  %"502_0837" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"502_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"502_0837", ptr %"502_0", align 8
  %"502_0838" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"502_0", align 8
  %355 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"502_0838", 0
  switch i1 %355, label %356 [
    i1 true, label %358
  ]

356:                                              ; preds = %cond_exit_502
  %357 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"502_0838", 1
  store { ptr, ptr, i64 } %357, ptr %"538_0", align 8
  br label %346

358:                                              ; preds = %cond_exit_502
  %359 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"502_0838", 2
  %360 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"502_0838", 1
  store i64 %359, ptr %"515_0", align 8
  store { ptr, ptr, i64 } %360, ptr %"515_1", align 8
  br label %340

cond_643_case_0:                                  ; preds = %344
  %"0859" = load { ptr, ptr, i64 }, ptr %"0857", align 8
  %"1860" = load i64, ptr %"1858", align 8
  store { ptr, ptr, i64 } %"0859", ptr %"647_0", align 8
  store i64 %"1860", ptr %"647_1", align 8
  store { i1, i64 } { i1 false, i64 poison }, ptr %"649_0", align 8
  %"649_0861" = load { i1, i64 }, ptr %"649_0", align 8
  %"647_0862" = load { ptr, ptr, i64 }, ptr %"647_0", align 8
  store { i1, i64 } %"649_0861", ptr %"0853", align 8
  store { ptr, ptr, i64 } %"647_0862", ptr %"1854", align 8
  br label %cond_exit_643

cond_643_case_1:                                  ; preds = %345
  %"0865" = load { ptr, ptr, i64 }, ptr %"0863", align 8
  %"1866" = load i64, ptr %"1864", align 8
  store { ptr, ptr, i64 } %"0865", ptr %"650_0", align 8
  store i64 %"1866", ptr %"650_1", align 8
  %"650_0867" = load { ptr, ptr, i64 }, ptr %"650_0", align 8
  %"650_1868" = load i64, ptr %"650_1", align 8
  %array_ptr869 = extractvalue { ptr, ptr, i64 } %"650_0867", 0
  %array_mask_ptr870 = extractvalue { ptr, ptr, i64 } %"650_0867", 1
  %array_offset871 = extractvalue { ptr, ptr, i64 } %"650_0867", 2
  call void @__barray_check_bounds(i64 3, i64 %"650_1868")
  %361 = add i64 %"650_1868", %array_offset871
  call void @__barray_mask_borrow(ptr %array_mask_ptr870, i64 %361)
  %362 = getelementptr inbounds i64, ptr %array_ptr869, i64 %361
  %363 = load i64, ptr %362, align 8
  store { ptr, ptr, i64 } %"650_0867", ptr %"652_0", align 8
  store i64 %363, ptr %"652_1", align 8
  %"652_1872" = load i64, ptr %"652_1", align 8
  store i64 %"652_1872", ptr %"657_0", align 8
  %"657_0873" = load i64, ptr %"657_0", align 8
  call void @___inc_future_refcount(i64 %"657_0873")
  store i64 %"657_0873", ptr %"659_0", align 8
  store i64 %"657_0873", ptr %"659_1", align 8
  %"659_0874" = load i64, ptr %"659_0", align 8
  %"659_1875" = load i64, ptr %"659_1", align 8
  store i64 %"659_0874", ptr %"653_0", align 8
  store i64 %"659_1875", ptr %"653_1", align 8
  %"653_1876" = load i64, ptr %"653_1", align 8
  %364 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"653_1876", 1
  store { i1, i64 } %364, ptr %"656_0", align 8
  %"652_0877" = load { ptr, ptr, i64 }, ptr %"652_0", align 8
  %"650_1878" = load i64, ptr %"650_1", align 8
  %"653_0879" = load i64, ptr %"653_0", align 8
  %array_ptr880 = extractvalue { ptr, ptr, i64 } %"652_0877", 0
  %array_mask_ptr881 = extractvalue { ptr, ptr, i64 } %"652_0877", 1
  %array_offset882 = extractvalue { ptr, ptr, i64 } %"652_0877", 2
  call void @__barray_check_bounds(i64 3, i64 %"650_1878")
  %365 = add i64 %"650_1878", %array_offset882
  call void @__barray_mask_return(ptr %array_mask_ptr881, i64 %365)
  %366 = getelementptr inbounds i64, ptr %array_ptr880, i64 %365
  store i64 %"653_0879", ptr %366, align 8
  store { ptr, ptr, i64 } %"652_0877", ptr %"654_0", align 8
  %"656_0883" = load { i1, i64 }, ptr %"656_0", align 8
  %"654_0884" = load { ptr, ptr, i64 }, ptr %"654_0", align 8
  store { i1, i64 } %"656_0883", ptr %"0853", align 8
  store { ptr, ptr, i64 } %"654_0884", ptr %"1854", align 8
  br label %cond_exit_643

cond_exit_643:                                    ; preds = %cond_643_case_1, %cond_643_case_0
  %"0855" = load { i1, i64 }, ptr %"0853", align 8
  %"1856" = load { ptr, ptr, i64 }, ptr %"1854", align 8
  store { i1, i64 } %"0855", ptr %"643_0", align 8
  store { ptr, ptr, i64 } %"1856", ptr %"643_1", align 8
  %"643_0885" = load { i1, i64 }, ptr %"643_0", align 8
  %"643_1886" = load { ptr, ptr, i64 }, ptr %"643_1", align 8
  store { i1, i64 } %"643_0885", ptr %"518_0", align 8
  store { ptr, ptr, i64 } %"643_1886", ptr %"518_1", align 8
  %"518_1887" = load { ptr, ptr, i64 }, ptr %"518_1", align 8
  %"531_0888" = load i64, ptr %"531_0", align 8
  %367 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"518_1887", 0
  %368 = insertvalue { { ptr, ptr, i64 }, i64 } %367, i64 %"531_0888", 1
  store { { ptr, ptr, i64 }, i64 } %368, ptr %"532_0", align 8
  %"518_0889" = load { i1, i64 }, ptr %"518_0", align 8
  %369 = extractvalue { i1, i64 } %"518_0889", 0
  switch i1 %369, label %370 [
    i1 true, label %371
  ]

370:                                              ; preds = %cond_exit_643
  br label %cond_519_case_0

371:                                              ; preds = %cond_exit_643
  %372 = extractvalue { i1, i64 } %"518_0889", 1
  store i64 %372, ptr %"0895", align 8
  br label %cond_519_case_1

cond_519_case_0:                                  ; preds = %370
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"523_0", align 8
  %"523_0892" = load { i32, ptr }, ptr %"523_0", align 8
  %373 = extractvalue { i32, ptr } %"523_0892", 0
  %shift_code893 = add i32 %373, 1000
  %374 = extractvalue { i32, ptr } %"523_0892", 1
  call void @panic(i32 %shift_code893, ptr %374)
  store i64 0, ptr %"525_0", align 8
  %"525_0894" = load i64, ptr %"525_0", align 8
  store i64 %"525_0894", ptr %"0890", align 8
  br label %cond_exit_519

cond_519_case_1:                                  ; preds = %371
  %"0896" = load i64, ptr %"0895", align 8
  store i64 %"0896", ptr %"527_0", align 8
  %"527_0897" = load i64, ptr %"527_0", align 8
  store i64 %"527_0897", ptr %"0890", align 8
  br label %cond_exit_519

cond_exit_519:                                    ; preds = %cond_519_case_1, %cond_519_case_0
  %"0891" = load i64, ptr %"0890", align 8
  store i64 %"0891", ptr %"519_0", align 8
  %"519_0898" = load i64, ptr %"519_0", align 8
  %"532_0899" = load { { ptr, ptr, i64 }, i64 }, ptr %"532_0", align 8
  %375 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"519_0898", 1
  %376 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %375, { { ptr, ptr, i64 }, i64 } %"532_0899", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %376, ptr %"533_0", align 8
  %"533_0900" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"533_0", align 8
  %377 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"533_0900", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %377, ptr %"534_0", align 8
  %"535_0901" = load {}, ptr %"535_0", align 1
  %"534_0902" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"534_0", align 8
  store {} %"535_0901", ptr %"535_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"534_0902", ptr %"534_0", align 8
  %"535_0903" = load {}, ptr %"535_0", align 1
  %"534_0904" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"534_0", align 8
  switch i1 false, label %378 [
  ]

378:                                              ; preds = %cond_exit_519
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"534_0904", ptr %"0814", align 8
  br label %347

loop_body910:                                     ; preds = %390, %346
  %"669_0911" = load i64, ptr %"669_0", align 8
  %"669_1912" = load { ptr, ptr, i64 }, ptr %"669_1", align 8
  store i64 %"669_0911", ptr %"669_0", align 8
  store { ptr, ptr, i64 } %"669_1912", ptr %"669_1", align 8
  %"669_0913" = load i64, ptr %"669_0", align 8
  %"667_0914" = load i64, ptr %"667_0", align 8
  %379 = icmp ult i64 %"669_0913", %"667_0914"
  %380 = select i1 %379, i1 true, i1 false
  store i1 %380, ptr %"671_0", align 1
  %"671_0915" = load i1, ptr %"671_0", align 1
  %"669_1916" = load { ptr, ptr, i64 }, ptr %"669_1", align 8
  switch i1 %"671_0915", label %381 [
    i1 true, label %382
  ]

381:                                              ; preds = %loop_body910
  store { ptr, ptr, i64 } %"669_1916", ptr %"0919", align 8
  br label %cond_672_case_0

382:                                              ; preds = %loop_body910
  store { ptr, ptr, i64 } %"669_1916", ptr %"0926", align 8
  br label %cond_672_case_1

loop_out909:                                      ; preds = %393
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"540_0", align 8
  %"542_0957" = load {}, ptr %"542_0", align 1
  %"540_0958" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"540_0", align 8
  store {} %"542_0957", ptr %"542_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"540_0958", ptr %"540_0", align 8
  %"542_0959" = load {}, ptr %"542_0", align 1
  %"540_0960" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"540_0", align 8
  switch i1 false, label %383 [
  ]

383:                                              ; preds = %loop_out909
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"540_0960", ptr %"0814", align 8
  br label %347

cond_672_case_0:                                  ; preds = %381
  %"0920" = load { ptr, ptr, i64 }, ptr %"0919", align 8
  store { ptr, ptr, i64 } %"0920", ptr %"675_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, ptr %"678_0", align 8
  %"675_0921" = load { ptr, ptr, i64 }, ptr %"675_0", align 8
  %array_ptr922 = extractvalue { ptr, ptr, i64 } %"675_0921", 0
  %array_mask_ptr923 = extractvalue { ptr, ptr, i64 } %"675_0921", 1
  %array_offset924 = extractvalue { ptr, ptr, i64 } %"675_0921", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr923, i64 %array_offset924, i64 3)
  call void @heap_free(ptr %array_ptr922)
  call void @heap_free(ptr %array_mask_ptr923)
  %"678_0925" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"678_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"678_0925", ptr %"0917", align 8
  br label %cond_exit_672

cond_672_case_1:                                  ; preds = %382
  %"0927" = load { ptr, ptr, i64 }, ptr %"0926", align 8
  store { ptr, ptr, i64 } %"0927", ptr %"679_0", align 8
  %"669_0928" = load i64, ptr %"669_0", align 8
  %"665_0929" = load i64, ptr %"665_0", align 8
  %384 = add i64 %"669_0928", %"665_0929"
  store i64 %384, ptr %"685_0", align 8
  %"669_0930" = load i64, ptr %"669_0", align 8
  store i64 %"669_0930", ptr %"681_0", align 8
  %"679_0931" = load { ptr, ptr, i64 }, ptr %"679_0", align 8
  %"681_0932" = load i64, ptr %"681_0", align 8
  %array_ptr933 = extractvalue { ptr, ptr, i64 } %"679_0931", 0
  %array_mask_ptr934 = extractvalue { ptr, ptr, i64 } %"679_0931", 1
  %array_offset935 = extractvalue { ptr, ptr, i64 } %"679_0931", 2
  call void @__barray_check_bounds(i64 3, i64 %"681_0932")
  %385 = add i64 %"681_0932", %array_offset935
  %386 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr934, i64 %385)
  store { ptr, ptr, i64 } %"679_0931", ptr %"683_0", align 8
  store i1 %386, ptr %"683_1", align 1
  %"683_1936" = load i1, ptr %"683_1", align 1
  %"683_0937" = load { ptr, ptr, i64 }, ptr %"683_0", align 8
  switch i1 %"683_1936", label %387 [
    i1 true, label %388
  ]

387:                                              ; preds = %cond_672_case_1
  store { ptr, ptr, i64 } %"683_0937", ptr %"0940", align 8
  br label %cond_684_case_0

388:                                              ; preds = %cond_672_case_1
  store { ptr, ptr, i64 } %"683_0937", ptr %"0949", align 8
  br label %cond_684_case_1

cond_exit_672:                                    ; preds = %cond_exit_684, %cond_672_case_0
  %"0918" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0917", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0918", ptr %"672_0", align 8
  %"672_0955" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"672_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"672_0955", ptr %"672_0", align 8
  %"672_0956" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"672_0", align 8
  %389 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"672_0956", 0
  switch i1 %389, label %390 [
    i1 true, label %393
  ]

390:                                              ; preds = %cond_exit_672
  %391 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"672_0956", 2
  %392 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"672_0956", 1
  store i64 %391, ptr %"669_0", align 8
  store { ptr, ptr, i64 } %392, ptr %"669_1", align 8
  br label %loop_body910

393:                                              ; preds = %cond_exit_672
  br label %loop_out909

cond_684_case_0:                                  ; preds = %387
  %"0941" = load { ptr, ptr, i64 }, ptr %"0940", align 8
  store { ptr, ptr, i64 } %"0941", ptr %"689_0", align 8
  %"689_0942" = load { ptr, ptr, i64 }, ptr %"689_0", align 8
  %"681_0943" = load i64, ptr %"681_0", align 8
  %array_ptr944 = extractvalue { ptr, ptr, i64 } %"689_0942", 0
  %array_mask_ptr945 = extractvalue { ptr, ptr, i64 } %"689_0942", 1
  %array_offset946 = extractvalue { ptr, ptr, i64 } %"689_0942", 2
  call void @__barray_check_bounds(i64 3, i64 %"681_0943")
  %394 = add i64 %"681_0943", %array_offset946
  call void @__barray_mask_borrow(ptr %array_mask_ptr945, i64 %394)
  %395 = getelementptr inbounds i64, ptr %array_ptr944, i64 %394
  %396 = load i64, ptr %395, align 8
  store { ptr, ptr, i64 } %"689_0942", ptr %"691_0", align 8
  store i64 %396, ptr %"691_1", align 8
  %"691_1947" = load i64, ptr %"691_1", align 8
  call void @___dec_future_refcount(i64 %"691_1947")
  %"691_0948" = load { ptr, ptr, i64 }, ptr %"691_0", align 8
  store { ptr, ptr, i64 } %"691_0948", ptr %"0938", align 8
  br label %cond_exit_684

cond_684_case_1:                                  ; preds = %388
  %"0950" = load { ptr, ptr, i64 }, ptr %"0949", align 8
  store { ptr, ptr, i64 } %"0950", ptr %"694_0", align 8
  %"694_0951" = load { ptr, ptr, i64 }, ptr %"694_0", align 8
  store { ptr, ptr, i64 } %"694_0951", ptr %"0938", align 8
  br label %cond_exit_684

cond_exit_684:                                    ; preds = %cond_684_case_1, %cond_684_case_0
  %"0939" = load { ptr, ptr, i64 }, ptr %"0938", align 8
  store { ptr, ptr, i64 } %"0939", ptr %"684_0", align 8
  %"685_0952" = load i64, ptr %"685_0", align 8
  %"684_0953" = load { ptr, ptr, i64 }, ptr %"684_0", align 8
  %397 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, i64 %"685_0952", 2
  %398 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %397, { ptr, ptr, i64 } %"684_0953", 1
  store { i1, { ptr, ptr, i64 }, i64 } %398, ptr %"686_0", align 8
  %"686_0954" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"686_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"686_0954", ptr %"0917", align 8
  br label %cond_exit_672

cond_478_case_0:                                  ; preds = %349
  %"0972" = load { ptr, ptr, i64 }, ptr %"0970", align 8
  %"1973" = load i64, ptr %"1971", align 8
  store { ptr, ptr, i64 } %"0972", ptr %"480_0", align 8
  store i64 %"1973", ptr %"480_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } { i1 true, { { ptr, ptr, i64 }, i64 } poison }, ptr %"482_0", align 8
  %"482_0974" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"482_0", align 8
  %"480_0975" = load { ptr, ptr, i64 }, ptr %"480_0", align 8
  %"480_1976" = load i64, ptr %"480_1", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"482_0974", ptr %"0964", align 8
  store { ptr, ptr, i64 } %"480_0975", ptr %"1965", align 8
  store i64 %"480_1976", ptr %"2966", align 8
  br label %cond_exit_478

cond_478_case_1:                                  ; preds = %350
  %"0980" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0977", align 8
  %"1981" = load { ptr, ptr, i64 }, ptr %"1978", align 8
  %"2982" = load i64, ptr %"2979", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0980", ptr %"484_0", align 8
  store { ptr, ptr, i64 } %"1981", ptr %"484_1", align 8
  store i64 %"2982", ptr %"484_2", align 8
  store i64 1, ptr %"493_0", align 8
  %"484_2983" = load i64, ptr %"484_2", align 8
  %"493_0984" = load i64, ptr %"493_0", align 8
  %399 = add i64 %"484_2983", %"493_0984"
  store i64 %399, ptr %"495_0", align 8
  %"484_2985" = load i64, ptr %"484_2", align 8
  store i64 %"484_2985", ptr %"491_0", align 8
  %"484_0986" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"484_0", align 8
  %400 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"484_0986", 1
  %401 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"484_0986", 0
  store i64 %400, ptr %"486_0", align 8
  store { { ptr, ptr, i64 }, i64 } %401, ptr %"486_1", align 8
  %"486_1987" = load { { ptr, ptr, i64 }, i64 }, ptr %"486_1", align 8
  %402 = extractvalue { { ptr, ptr, i64 }, i64 } %"486_1987", 0
  %403 = extractvalue { { ptr, ptr, i64 }, i64 } %"486_1987", 1
  store { ptr, ptr, i64 } %402, ptr %"487_0", align 8
  store i64 %403, ptr %"487_1", align 8
  %"487_0988" = load { ptr, ptr, i64 }, ptr %"487_0", align 8
  %"487_1989" = load i64, ptr %"487_1", align 8
  %404 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"487_0988", 0
  %405 = insertvalue { { ptr, ptr, i64 }, i64 } %404, i64 %"487_1989", 1
  store { { ptr, ptr, i64 }, i64 } %405, ptr %"488_0", align 8
  %"488_0990" = load { { ptr, ptr, i64 }, i64 }, ptr %"488_0", align 8
  %406 = insertvalue { i1, { { ptr, ptr, i64 }, i64 } } { i1 false, { { ptr, ptr, i64 }, i64 } poison }, { { ptr, ptr, i64 }, i64 } %"488_0990", 1
  store { i1, { { ptr, ptr, i64 }, i64 } } %406, ptr %"489_0", align 8
  %"486_0991" = load i64, ptr %"486_0", align 8
  %read_bool992 = call i1 @___read_future_bool(i64 %"486_0991")
  call void @___dec_future_refcount(i64 %"486_0991")
  %measure993 = select i1 %read_bool992, i1 true, i1 false
  store i1 %measure993, ptr %"490_0", align 1
  %"484_1994" = load { ptr, ptr, i64 }, ptr %"484_1", align 8
  %"491_0995" = load i64, ptr %"491_0", align 8
  %"490_0996" = load i1, ptr %"490_0", align 1
  %array_ptr997 = extractvalue { ptr, ptr, i64 } %"484_1994", 0
  %array_mask_ptr998 = extractvalue { ptr, ptr, i64 } %"484_1994", 1
  %array_offset999 = extractvalue { ptr, ptr, i64 } %"484_1994", 2
  call void @__barray_check_bounds(i64 3, i64 %"491_0995")
  %407 = add i64 %"491_0995", %array_offset999
  call void @__barray_mask_return(ptr %array_mask_ptr998, i64 %407)
  %408 = getelementptr inbounds i1, ptr %array_ptr997, i64 %407
  store i1 %"490_0996", ptr %408, align 1
  store { ptr, ptr, i64 } %"484_1994", ptr %"492_0", align 8
  %"489_01000" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"489_0", align 8
  %"492_01001" = load { ptr, ptr, i64 }, ptr %"492_0", align 8
  %"495_01002" = load i64, ptr %"495_0", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"489_01000", ptr %"0964", align 8
  store { ptr, ptr, i64 } %"492_01001", ptr %"1965", align 8
  store i64 %"495_01002", ptr %"2966", align 8
  br label %cond_exit_478

cond_exit_478:                                    ; preds = %cond_478_case_1, %cond_478_case_0
  %"0967" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"0964", align 8
  %"1968" = load { ptr, ptr, i64 }, ptr %"1965", align 8
  %"2969" = load i64, ptr %"2966", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"0967", ptr %"478_0", align 8
  store { ptr, ptr, i64 } %"1968", ptr %"478_1", align 8
  store i64 %"2969", ptr %"478_2", align 8
  %"478_01003" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"478_0", align 8
  %"478_11004" = load { ptr, ptr, i64 }, ptr %"478_1", align 8
  %"478_21005" = load i64, ptr %"478_2", align 8
  store { i1, { { ptr, ptr, i64 }, i64 } } %"478_01003", ptr %"478_0", align 8
  store { ptr, ptr, i64 } %"478_11004", ptr %"478_1", align 8
  store i64 %"478_21005", ptr %"478_2", align 8
  %"478_01006" = load { i1, { { ptr, ptr, i64 }, i64 } }, ptr %"478_0", align 8
  %"478_11007" = load { ptr, ptr, i64 }, ptr %"478_1", align 8
  %"478_21008" = load i64, ptr %"478_2", align 8
  %409 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"478_01006", 0
  switch i1 %409, label %410 [
    i1 true, label %412
  ]

410:                                              ; preds = %cond_exit_478
  %411 = extractvalue { i1, { { ptr, ptr, i64 }, i64 } } %"478_01006", 1
  store { { ptr, ptr, i64 }, i64 } %411, ptr %"474_0", align 8
  store { ptr, ptr, i64 } %"478_11007", ptr %"474_1", align 8
  store i64 %"478_21008", ptr %"474_2", align 8
  br label %loop_body806

412:                                              ; preds = %cond_exit_478
  store { ptr, ptr, i64 } %"478_11007", ptr %"473_0", align 8
  store i64 %"478_21008", ptr %"473_1", align 8
  br label %loop_out805
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
define internal i64 @__hugr__.__tk2_helios_qalloc.601() #3 {
alloca_block:
  %"0" = alloca i64, align 8
  %"604_0" = alloca { i1, i64 }, align 8
  %"605_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"611_0" = alloca { i32, ptr }, align 8
  %"612_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"613_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"604_0", align 8
  %"604_01" = load { i1, i64 }, ptr %"604_0", align 8
  %2 = extractvalue { i1, i64 } %"604_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_605_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"604_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_605_case_1

cond_605_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"611_0", align 8
  %"611_04" = load { i32, ptr }, ptr %"611_0", align 8
  %6 = extractvalue { i32, ptr } %"611_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"611_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"612_0", align 8
  %"612_05" = load i64, ptr %"612_0", align 8
  store i64 %"612_05", ptr %"02", align 8
  br label %cond_exit_605

cond_605_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"613_0", align 8
  %"613_08" = load i64, ptr %"613_0", align 8
  store i64 %"613_08", ptr %"02", align 8
  br label %cond_exit_605

cond_exit_605:                                    ; preds = %cond_605_case_1, %cond_605_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"605_0", align 8
  %"605_09" = load i64, ptr %"605_0", align 8
  store i64 %"605_09", ptr %"0", align 8
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
define internal i64 @__hugr__.__tk2_helios_x.593(i64 %0) #3 {
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
define internal { i64, i64 } @__hugr__.__tk2_helios_cx.615(i64 %0, i64 %1) #3 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"616_0" = alloca i64, align 8
  %"616_1" = alloca i64, align 8
  %"626_0" = alloca double, align 8
  %"623_0" = alloca double, align 8
  %"621_0" = alloca double, align 8
  %"624_0" = alloca i64, align 8
  %"627_0" = alloca i64, align 8
  %"627_1" = alloca i64, align 8
  %"628_0" = alloca i64, align 8
  %"619_0" = alloca double, align 8
  %"630_0" = alloca i64, align 8
  %"632_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"616_0", align 8
  store i64 %1, ptr %"616_1", align 8
  store double 0x3FF921FB54442D18, ptr %"626_0", align 8
  store double 0xBFF921FB54442D18, ptr %"623_0", align 8
  store double 0x3FF921FB54442D18, ptr %"621_0", align 8
  %"616_11" = load i64, ptr %"616_1", align 8
  %"623_02" = load double, ptr %"623_0", align 8
  %"621_03" = load double, ptr %"621_0", align 8
  call void @___rxy(i64 %"616_11", double %"623_02", double %"621_03")
  store i64 %"616_11", ptr %"624_0", align 8
  %"616_04" = load i64, ptr %"616_0", align 8
  %"624_05" = load i64, ptr %"624_0", align 8
  %"626_06" = load double, ptr %"626_0", align 8
  call void @___rzz(i64 %"616_04", i64 %"624_05", double %"626_06")
  store i64 %"616_04", ptr %"627_0", align 8
  store i64 %"624_05", ptr %"627_1", align 8
  %"627_07" = load i64, ptr %"627_0", align 8
  %"623_08" = load double, ptr %"623_0", align 8
  call void @___rz(i64 %"627_07", double %"623_08")
  store i64 %"627_07", ptr %"628_0", align 8
  store double 0x400921FB54442D18, ptr %"619_0", align 8
  %"627_19" = load i64, ptr %"627_1", align 8
  %"621_010" = load double, ptr %"621_0", align 8
  %"619_011" = load double, ptr %"619_0", align 8
  call void @___rxy(i64 %"627_19", double %"621_010", double %"619_011")
  store i64 %"627_19", ptr %"630_0", align 8
  %"630_012" = load i64, ptr %"630_0", align 8
  %"623_013" = load double, ptr %"623_0", align 8
  call void @___rz(i64 %"630_012", double %"623_013")
  store i64 %"630_012", ptr %"632_0", align 8
  %"628_014" = load i64, ptr %"628_0", align 8
  %"632_015" = load i64, ptr %"632_0", align 8
  store i64 %"628_014", ptr %"0", align 8
  store i64 %"632_015", ptr %"1", align 8
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
define internal i64 @gpu.function_id.add() #3 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.add, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.add, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.add, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.add, align 8
  store i1 true, ptr @gpu.known.add, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
  call void @gpu.fail()
  unreachable
}

declare i8 @gpu_get_function_id(ptr, ptr)

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
  %set = load i1, ptr @gpu.known.fire, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.fire, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.fire, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.fire, align 8
  store i1 true, ptr @gpu.known.fire, align 1
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
define internal i64 @gpu.function_id.total() #3 {
entry:
  %slot = alloca i64, align 8
  %set = load i1, ptr @gpu.known.total, align 1
  br i1 %set, label %known, label %unknown

known:                                            ; preds = %entry
  %id = load i64, ptr @gpu.id.total, align 8
  ret i64 %id

unknown:                                          ; preds = %entry
  call void @gpu.validate()
  %status = call i8 @gpu_get_function_id(ptr @gpu.name.total, ptr %slot)
  %ok = icmp ne i8 %status, 0
  br i1 %ok, label %succeeded, label %failed

succeeded:                                        ; preds = %unknown
  %id1 = load i64, ptr %slot, align 8
  store i64 %id1, ptr @gpu.id.total, align 8
  store i1 true, ptr @gpu.known.total, align 1
  ret i64 %id1

failed:                                           ; preds = %unknown
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
  call void @__hugr__.gpu_decoder.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { cold noinline noreturn }
attributes #2 = { noreturn }
attributes #3 = { noinline }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
