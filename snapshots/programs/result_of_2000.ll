; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_squares.C1FA083E.0 = private constant [20 x i8] c"\13USER:INTARR:squares"
@res_halves.E18F71CE.0 = private constant [21 x i8] c"\14USER:FLOATARR:halves"
@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@res_thirds.9B6964E8.0 = private constant [20 x i8] c"\13USER:BOOLARR:thirds"
@array.mask.2000 = private constant [2000 x i1] zeroinitializer

define internal void @__hugr__.result_of_2000.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca343 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca523 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"340_0" = alloca { i64, i64, i64 }, align 8
  %"338_0" = alloca { i64, i64, i64 }, align 8
  %"336_0" = alloca { i64, i64, i64 }, align 8
  %"222_0" = alloca i64, align 8
  %"221_0" = alloca { ptr, ptr, i64 }, align 8
  %"112_0" = alloca i64, align 8
  %"111_0" = alloca { ptr, ptr, i64 }, align 8
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
  %"066" = alloca { i1, i64, i64, i64 }, align 8
  %"068" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"68_1" = alloca i64, align 8
  %"68_2" = alloca i64, align 8
  %"73_0" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"70_0" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"177" = alloca i64, align 8
  %"278" = alloca i64, align 8
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
  %"0107" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1108" = alloca { ptr, ptr, i64 }, align 8
  %"2109" = alloca i64, align 8
  %"0113" = alloca { ptr, ptr, i64 }, align 8
  %"1114" = alloca i64, align 8
  %"14_0" = alloca { ptr, ptr, i64 }, align 8
  %"14_1" = alloca i64, align 8
  %"16_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0120" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1121" = alloca { ptr, ptr, i64 }, align 8
  %"2122" = alloca i64, align 8
  %"19_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"19_1" = alloca { ptr, ptr, i64 }, align 8
  %"19_2" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"30_0" = alloca i64, align 8
  %"26_0" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"21_1" = alloca { i64, i64, i64 }, align 8
  %"25_0" = alloca i64, align 8
  %"27_0" = alloca { ptr, ptr, i64 }, align 8
  %"22_0" = alloca i64, align 8
  %"22_1" = alloca i64, align 8
  %"22_2" = alloca i64, align 8
  %"23_0" = alloca { i64, i64, i64 }, align 8
  %"24_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"108_0" = alloca { ptr, ptr, i64 }, align 8
  %"108_1" = alloca { ptr, ptr, i64 }, align 8
  %"109_0" = alloca { ptr, i64 }, align 8
  %"114_0" = alloca { ptr, ptr, i64 }, align 8
  %"114_1" = alloca i64, align 8
  %"115_0" = alloca { i64, i64, i64 }, align 8
  %"115_1" = alloca { ptr, ptr, i64 }, align 8
  %"115_2" = alloca i64, align 8
  %"119_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"119_1" = alloca { ptr, ptr, i64 }, align 8
  %"119_2" = alloca i64, align 8
  %"216_0" = alloca i64, align 8
  %"214_0" = alloca i64, align 8
  %"117_0" = alloca i64, align 8
  %"117_1" = alloca i64, align 8
  %"117_2" = alloca i64, align 8
  %"118_0" = alloca { i64, i64, i64 }, align 8
  %"145_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"147_0" = alloca { i64, i64, i64 }, align 8
  %"0184" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"158_0" = alloca i64, align 8
  %"158_1" = alloca i64, align 8
  %"158_2" = alloca i64, align 8
  %"168_0" = alloca i64, align 8
  %"168_1" = alloca i64, align 8
  %"168_2" = alloca i64, align 8
  %"174_0" = alloca i1, align 1
  %"174_1" = alloca i64, align 8
  %"174_2" = alloca i64, align 8
  %"174_3" = alloca i64, align 8
  %"202_0" = alloca i64, align 8
  %"202_1" = alloca i64, align 8
  %"202_2" = alloca i64, align 8
  %"149_0" = alloca i1, align 1
  %"151_0" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"152_0" = alloca i64, align 8
  %"151_1" = alloca i64, align 8
  %"151_2" = alloca i64, align 8
  %"165_0" = alloca {}, align 8
  %"160_0" = alloca i1, align 1
  %"161_0" = alloca i64, align 8
  %"163_0" = alloca i64, align 8
  %"171_0" = alloca {}, align 8
  %"170_0" = alloca i1, align 1
  %"176_0" = alloca { i1, i64, i64, i64 }, align 8
  %"192_0" = alloca i64, align 8
  %"190_0" = alloca i64, align 8
  %"0234" = alloca { i1, i64, i64, i64 }, align 8
  %"0236" = alloca i64, align 8
  %"1237" = alloca i64, align 8
  %"2238" = alloca i64, align 8
  %"178_0" = alloca i64, align 8
  %"178_1" = alloca i64, align 8
  %"178_2" = alloca i64, align 8
  %"183_0" = alloca i64, align 8
  %"181_0" = alloca i64, align 8
  %"180_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0246" = alloca i64, align 8
  %"1247" = alloca i64, align 8
  %"2248" = alloca i64, align 8
  %"186_0" = alloca i64, align 8
  %"186_1" = alloca i64, align 8
  %"186_2" = alloca i64, align 8
  %"188_0" = alloca { i1, i64, i64, i64 }, align 8
  %"199_0" = alloca {}, align 8
  %"197_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"212_0" = alloca {}, align 8
  %"207_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"210_0" = alloca i64, align 8
  %"208_0" = alloca i64, align 8
  %"204_0" = alloca i64, align 8
  %"205_0" = alloca { i64, i64, i64 }, align 8
  %"206_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0277" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1278" = alloca { ptr, ptr, i64 }, align 8
  %"2279" = alloca i64, align 8
  %"0283" = alloca { ptr, ptr, i64 }, align 8
  %"1284" = alloca i64, align 8
  %"121_0" = alloca { ptr, ptr, i64 }, align 8
  %"121_1" = alloca i64, align 8
  %"123_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0290" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1291" = alloca { ptr, ptr, i64 }, align 8
  %"2292" = alloca i64, align 8
  %"126_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"126_1" = alloca { ptr, ptr, i64 }, align 8
  %"126_2" = alloca i64, align 8
  %"143_0" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"138_0" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"136_0" = alloca i64, align 8
  %"132_0" = alloca double, align 8
  %"128_0" = alloca i64, align 8
  %"128_1" = alloca { i64, i64, i64 }, align 8
  %"134_0" = alloca double, align 8
  %"135_0" = alloca double, align 8
  %"137_0" = alloca { ptr, ptr, i64 }, align 8
  %"129_0" = alloca i64, align 8
  %"129_1" = alloca i64, align 8
  %"129_2" = alloca i64, align 8
  %"130_0" = alloca { i64, i64, i64 }, align 8
  %"131_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"218_0" = alloca { ptr, ptr, i64 }, align 8
  %"218_1" = alloca { ptr, ptr, i64 }, align 8
  %"219_0" = alloca { ptr, i64 }, align 8
  %"224_0" = alloca { ptr, ptr, i64 }, align 8
  %"224_1" = alloca i64, align 8
  %"225_0" = alloca { i64, i64, i64 }, align 8
  %"225_1" = alloca { ptr, ptr, i64 }, align 8
  %"225_2" = alloca i64, align 8
  %"229_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"229_1" = alloca { ptr, ptr, i64 }, align 8
  %"229_2" = alloca i64, align 8
  %"328_0" = alloca i64, align 8
  %"326_0" = alloca i64, align 8
  %"227_0" = alloca i64, align 8
  %"227_1" = alloca i64, align 8
  %"227_2" = alloca i64, align 8
  %"228_0" = alloca { i64, i64, i64 }, align 8
  %"257_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"259_0" = alloca { i64, i64, i64 }, align 8
  %"0363" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"270_0" = alloca i64, align 8
  %"270_1" = alloca i64, align 8
  %"270_2" = alloca i64, align 8
  %"280_0" = alloca i64, align 8
  %"280_1" = alloca i64, align 8
  %"280_2" = alloca i64, align 8
  %"286_0" = alloca i1, align 1
  %"286_1" = alloca i64, align 8
  %"286_2" = alloca i64, align 8
  %"286_3" = alloca i64, align 8
  %"314_0" = alloca i64, align 8
  %"314_1" = alloca i64, align 8
  %"314_2" = alloca i64, align 8
  %"261_0" = alloca i1, align 1
  %"263_0" = alloca i64, align 8
  %"266_0" = alloca i64, align 8
  %"264_0" = alloca i64, align 8
  %"263_1" = alloca i64, align 8
  %"263_2" = alloca i64, align 8
  %"277_0" = alloca {}, align 8
  %"272_0" = alloca i1, align 1
  %"273_0" = alloca i64, align 8
  %"275_0" = alloca i64, align 8
  %"283_0" = alloca {}, align 8
  %"282_0" = alloca i1, align 1
  %"288_0" = alloca { i1, i64, i64, i64 }, align 8
  %"304_0" = alloca i64, align 8
  %"302_0" = alloca i64, align 8
  %"0413" = alloca { i1, i64, i64, i64 }, align 8
  %"0415" = alloca i64, align 8
  %"1416" = alloca i64, align 8
  %"2417" = alloca i64, align 8
  %"290_0" = alloca i64, align 8
  %"290_1" = alloca i64, align 8
  %"290_2" = alloca i64, align 8
  %"295_0" = alloca i64, align 8
  %"293_0" = alloca i64, align 8
  %"292_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0425" = alloca i64, align 8
  %"1426" = alloca i64, align 8
  %"2427" = alloca i64, align 8
  %"298_0" = alloca i64, align 8
  %"298_1" = alloca i64, align 8
  %"298_2" = alloca i64, align 8
  %"300_0" = alloca { i1, i64, i64, i64 }, align 8
  %"311_0" = alloca {}, align 8
  %"309_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"324_0" = alloca {}, align 8
  %"319_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"322_0" = alloca i64, align 8
  %"320_0" = alloca i64, align 8
  %"316_0" = alloca i64, align 8
  %"317_0" = alloca { i64, i64, i64 }, align 8
  %"318_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0456" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1457" = alloca { ptr, ptr, i64 }, align 8
  %"2458" = alloca i64, align 8
  %"0462" = alloca { ptr, ptr, i64 }, align 8
  %"1463" = alloca i64, align 8
  %"231_0" = alloca { ptr, ptr, i64 }, align 8
  %"231_1" = alloca i64, align 8
  %"233_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0469" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1470" = alloca { ptr, ptr, i64 }, align 8
  %"2471" = alloca i64, align 8
  %"236_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"236_1" = alloca { ptr, ptr, i64 }, align 8
  %"236_2" = alloca i64, align 8
  %"255_0" = alloca i64, align 8
  %"253_0" = alloca i64, align 8
  %"250_0" = alloca i64, align 8
  %"252_0" = alloca i64, align 8
  %"248_0" = alloca i64, align 8
  %"245_0" = alloca i64, align 8
  %"242_0" = alloca i64, align 8
  %"238_0" = alloca i64, align 8
  %"238_1" = alloca { i64, i64, i64 }, align 8
  %"244_0" = alloca i64, align 8
  %"247_0" = alloca i1, align 1
  %"249_0" = alloca { ptr, ptr, i64 }, align 8
  %"239_0" = alloca i64, align 8
  %"239_1" = alloca i64, align 8
  %"239_2" = alloca i64, align 8
  %"240_0" = alloca { i64, i64, i64 }, align 8
  %"241_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"330_0" = alloca { ptr, ptr, i64 }, align 8
  %"330_1" = alloca { ptr, ptr, i64 }, align 8
  %"331_0" = alloca { ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } { i64 0, i64 2000, i64 1 }, ptr %"340_0", align 8
  store { i64, i64, i64 } { i64 0, i64 2000, i64 1 }, ptr %"338_0", align 8
  store { i64, i64, i64 } { i64 0, i64 2000, i64 1 }, ptr %"336_0", align 8
  store i64 0, ptr %"222_0", align 8
  %array_size = mul i64 2000, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %array_size1 = mul i64 32, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %1 = call ptr @heap_alloc(i64 %array_size1)
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 %array_size1, i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"221_0", align 8
  store i64 0, ptr %"112_0", align 8
  %array_size2 = mul i64 2000, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %5 = call ptr @heap_alloc(i64 %array_size2)
  %array_size3 = mul i64 32, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %6 = call ptr @heap_alloc(i64 %array_size3)
  call void @llvm.memset.p0.i64(ptr %6, i8 -1, i64 %array_size3, i1 false)
  %7 = insertvalue { ptr, ptr, i64 } poison, ptr %5, 0
  %8 = insertvalue { ptr, ptr, i64 } %7, ptr %6, 1
  %9 = insertvalue { ptr, ptr, i64 } %8, i64 0, 2
  store { ptr, ptr, i64 } %9, ptr %"111_0", align 8
  store i64 0, ptr %"5_0", align 8
  %array_size4 = mul i64 2000, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %10 = call ptr @heap_alloc(i64 %array_size4)
  %array_size5 = mul i64 32, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %11 = call ptr @heap_alloc(i64 %array_size5)
  call void @llvm.memset.p0.i64(ptr %11, i8 -1, i64 %array_size5, i1 false)
  %12 = insertvalue { ptr, ptr, i64 } poison, ptr %10, 0
  %13 = insertvalue { ptr, ptr, i64 } %12, ptr %11, 1
  %14 = insertvalue { ptr, ptr, i64 } %13, i64 0, 2
  store { ptr, ptr, i64 } %14, ptr %"4_0", align 8
  %"336_06" = load { i64, i64, i64 }, ptr %"336_0", align 8
  %"4_07" = load { ptr, ptr, i64 }, ptr %"4_0", align 8
  %"5_08" = load i64, ptr %"5_0", align 8
  store { i64, i64, i64 } %"336_06", ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"4_07", ptr %"8_1", align 8
  store i64 %"5_08", ptr %"8_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %88, %entry_block
  %"8_09" = load { i64, i64, i64 }, ptr %"8_0", align 8
  %"8_110" = load { ptr, ptr, i64 }, ptr %"8_1", align 8
  %"8_211" = load i64, ptr %"8_2", align 8
  store { i64, i64, i64 } %"8_09", ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"8_110", ptr %"8_1", align 8
  store i64 %"8_211", ptr %"8_2", align 8
  store i64 1, ptr %"106_0", align 8
  store i64 2000, ptr %"104_0", align 8
  %"8_012" = load { i64, i64, i64 }, ptr %"8_0", align 8
  %15 = extractvalue { i64, i64, i64 } %"8_012", 0
  %16 = extractvalue { i64, i64, i64 } %"8_012", 1
  %17 = extractvalue { i64, i64, i64 } %"8_012", 2
  store i64 %15, ptr %"10_0", align 8
  store i64 %16, ptr %"10_1", align 8
  store i64 %17, ptr %"10_2", align 8
  %"10_013" = load i64, ptr %"10_0", align 8
  %"104_014" = load i64, ptr %"104_0", align 8
  %"106_015" = load i64, ptr %"106_0", align 8
  %18 = insertvalue { i64, i64, i64 } poison, i64 %"10_013", 0
  %19 = insertvalue { i64, i64, i64 } %18, i64 %"104_014", 1
  %20 = insertvalue { i64, i64, i64 } %19, i64 %"106_015", 2
  store { i64, i64, i64 } %20, ptr %"11_0", align 8
  %"11_016" = load { i64, i64, i64 }, ptr %"11_0", align 8
  store { i64, i64, i64 } %"11_016", ptr %"37_0", align 8
  br label %32

loop_out:                                         ; preds = %90
  %"7_0149" = load { ptr, ptr, i64 }, ptr %"7_0", align 8
  %array_ptr150 = extractvalue { ptr, ptr, i64 } %"7_0149", 0
  %array_mask_ptr151 = extractvalue { ptr, ptr, i64 } %"7_0149", 1
  %array_offset152 = extractvalue { ptr, ptr, i64 } %"7_0149", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr151, i64 %array_offset152, i64 2000)
  %array_size153 = mul i64 2000, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %21 = call ptr @heap_alloc(i64 %array_size153)
  %array_size154 = mul i64 32, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %22 = call ptr @heap_alloc(i64 %array_size154)
  call void @llvm.memset.p0.i64(ptr %22, i8 0, i64 %array_size154, i1 false)
  %23 = insertvalue { ptr, ptr, i64 } poison, ptr %21, 0
  %24 = insertvalue { ptr, ptr, i64 } %23, ptr %22, 1
  %25 = insertvalue { ptr, ptr, i64 } %24, i64 0, 2
  %26 = getelementptr inbounds i64, ptr %array_ptr150, i64 %array_offset152
  %27 = mul i64 2000, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %21, ptr %26, i64 %27, i1 false)
  store { ptr, ptr, i64 } %"7_0149", ptr %"108_0", align 8
  store { ptr, ptr, i64 } %25, ptr %"108_1", align 8
  %"108_1155" = load { ptr, ptr, i64 }, ptr %"108_1", align 8
  %array_ptr156 = extractvalue { ptr, ptr, i64 } %"108_1155", 0
  %array_mask_ptr157 = extractvalue { ptr, ptr, i64 } %"108_1155", 1
  %array_offset158 = extractvalue { ptr, ptr, i64 } %"108_1155", 2
  call void @heap_free(ptr %array_ptr156)
  call void @heap_free(ptr %array_mask_ptr157)
  %"108_0159" = load { ptr, ptr, i64 }, ptr %"108_0", align 8
  %array_ptr160 = extractvalue { ptr, ptr, i64 } %"108_0159", 0
  %array_mask_ptr161 = extractvalue { ptr, ptr, i64 } %"108_0159", 1
  %array_offset162 = extractvalue { ptr, ptr, i64 } %"108_0159", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr161, i64 %array_offset162, i64 2000)
  %28 = insertvalue { ptr, i64 } poison, ptr %array_ptr160, 0
  %29 = insertvalue { ptr, i64 } %28, i64 %array_offset162, 1
  %array_ptr163 = extractvalue { ptr, ptr, i64 } %"108_0159", 0
  %array_mask_ptr164 = extractvalue { ptr, ptr, i64 } %"108_0159", 1
  %array_offset165 = extractvalue { ptr, ptr, i64 } %"108_0159", 2
  call void @heap_free(ptr %array_mask_ptr164)
  store { ptr, i64 } %29, ptr %"109_0", align 8
  %"109_0166" = load { ptr, i64 }, ptr %"109_0", align 8
  %array_ptr167 = extractvalue { ptr, i64 } %"109_0166", 0
  %array_offset168 = extractvalue { ptr, i64 } %"109_0166", 1
  %30 = getelementptr inbounds i64, ptr %array_ptr167, i64 %array_offset168
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 2000, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %30, ptr %arr_ptr, align 8
  store ptr @array.mask.2000, ptr %mask_ptr, align 8
  %31 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_int_arr(ptr @res_squares.C1FA083E.0, i64 19, ptr %out_arr_alloca)
  %array_ptr169 = extractvalue { ptr, i64 } %"109_0166", 0
  %array_offset170 = extractvalue { ptr, i64 } %"109_0166", 1
  call void @heap_free(ptr %array_ptr169)
  %"338_0171" = load { i64, i64, i64 }, ptr %"338_0", align 8
  %"111_0172" = load { ptr, ptr, i64 }, ptr %"111_0", align 8
  %"112_0173" = load i64, ptr %"112_0", align 8
  store { i64, i64, i64 } %"338_0171", ptr %"115_0", align 8
  store { ptr, ptr, i64 } %"111_0172", ptr %"115_1", align 8
  store i64 %"112_0173", ptr %"115_2", align 8
  br label %loop_body175

32:                                               ; preds = %loop_body
  %"37_017" = load { i64, i64, i64 }, ptr %"37_0", align 8
  store { i64, i64, i64 } %"37_017", ptr %"37_0", align 8
  store i64 1, ptr %"44_0", align 8
  store i64 2000, ptr %"42_0", align 8
  %"37_018" = load { i64, i64, i64 }, ptr %"37_0", align 8
  %33 = extractvalue { i64, i64, i64 } %"37_018", 0
  %34 = extractvalue { i64, i64, i64 } %"37_018", 1
  %35 = extractvalue { i64, i64, i64 } %"37_018", 2
  store i64 %33, ptr %"41_0", align 8
  store i64 %34, ptr %"41_1", align 8
  store i64 %35, ptr %"41_2", align 8
  store i1 true, ptr %"39_0", align 1
  %"39_019" = load i1, ptr %"39_0", align 1
  %"41_020" = load i64, ptr %"41_0", align 8
  %"44_021" = load i64, ptr %"44_0", align 8
  %"42_022" = load i64, ptr %"42_0", align 8
  store i1 %"39_019", ptr %"39_0", align 1
  store i64 %"41_020", ptr %"41_0", align 8
  store i64 %"44_021", ptr %"44_0", align 8
  store i64 %"42_022", ptr %"42_0", align 8
  %"39_023" = load i1, ptr %"39_0", align 1
  %"41_024" = load i64, ptr %"41_0", align 8
  %"44_025" = load i64, ptr %"44_0", align 8
  %"42_026" = load i64, ptr %"42_0", align 8
  switch i1 %"39_023", label %36 [
    i1 true, label %37
  ]

36:                                               ; preds = %32
  store i64 %"41_024", ptr %"58_0", align 8
  store i64 %"44_025", ptr %"58_1", align 8
  store i64 %"42_026", ptr %"58_2", align 8
  br label %42

37:                                               ; preds = %32
  store i64 %"41_024", ptr %"48_0", align 8
  store i64 %"44_025", ptr %"48_1", align 8
  store i64 %"42_026", ptr %"48_2", align 8
  br label %38

38:                                               ; preds = %37
  %"48_028" = load i64, ptr %"48_0", align 8
  %"48_129" = load i64, ptr %"48_1", align 8
  %"48_230" = load i64, ptr %"48_2", align 8
  store i64 %"48_028", ptr %"48_0", align 8
  store i64 %"48_129", ptr %"48_1", align 8
  store i64 %"48_230", ptr %"48_2", align 8
  store {} undef, ptr %"55_0", align 1
  store i64 2000, ptr %"53_0", align 8
  store i64 1, ptr %"51_0", align 8
  %"48_031" = load i64, ptr %"48_0", align 8
  %"53_032" = load i64, ptr %"53_0", align 8
  %39 = icmp sge i64 %"48_031", %"53_032"
  %40 = select i1 %39, i1 true, i1 false
  store i1 %40, ptr %"50_0", align 1
  %"55_033" = load {}, ptr %"55_0", align 1
  %"50_034" = load i1, ptr %"50_0", align 1
  %"48_035" = load i64, ptr %"48_0", align 8
  %"51_036" = load i64, ptr %"51_0", align 8
  %"53_037" = load i64, ptr %"53_0", align 8
  store {} %"55_033", ptr %"55_0", align 1
  store i1 %"50_034", ptr %"50_0", align 1
  store i64 %"48_035", ptr %"48_0", align 8
  store i64 %"51_036", ptr %"51_0", align 8
  store i64 %"53_037", ptr %"53_0", align 8
  %"55_038" = load {}, ptr %"55_0", align 1
  %"50_039" = load i1, ptr %"50_0", align 1
  %"48_040" = load i64, ptr %"48_0", align 8
  %"51_041" = load i64, ptr %"51_0", align 8
  %"53_042" = load i64, ptr %"53_0", align 8
  switch i1 false, label %41 [
  ]

41:                                               ; preds = %38
  store i1 %"50_039", ptr %"64_0", align 1
  store i64 %"48_040", ptr %"64_1", align 8
  store i64 %"51_041", ptr %"64_2", align 8
  store i64 %"53_042", ptr %"64_3", align 8
  br label %46

42:                                               ; preds = %36
  %"58_043" = load i64, ptr %"58_0", align 8
  %"58_144" = load i64, ptr %"58_1", align 8
  %"58_245" = load i64, ptr %"58_2", align 8
  store i64 %"58_043", ptr %"58_0", align 8
  store i64 %"58_144", ptr %"58_1", align 8
  store i64 %"58_245", ptr %"58_2", align 8
  store {} undef, ptr %"61_0", align 1
  %"58_046" = load i64, ptr %"58_0", align 8
  %"58_247" = load i64, ptr %"58_2", align 8
  %43 = icmp sle i64 %"58_046", %"58_247"
  %44 = select i1 %43, i1 true, i1 false
  store i1 %44, ptr %"60_0", align 1
  %"61_048" = load {}, ptr %"61_0", align 1
  %"60_049" = load i1, ptr %"60_0", align 1
  %"58_050" = load i64, ptr %"58_0", align 8
  %"58_151" = load i64, ptr %"58_1", align 8
  %"58_252" = load i64, ptr %"58_2", align 8
  store {} %"61_048", ptr %"61_0", align 1
  store i1 %"60_049", ptr %"60_0", align 1
  store i64 %"58_050", ptr %"58_0", align 8
  store i64 %"58_151", ptr %"58_1", align 8
  store i64 %"58_252", ptr %"58_2", align 8
  %"61_053" = load {}, ptr %"61_0", align 1
  %"60_054" = load i1, ptr %"60_0", align 1
  %"58_055" = load i64, ptr %"58_0", align 8
  %"58_156" = load i64, ptr %"58_1", align 8
  %"58_257" = load i64, ptr %"58_2", align 8
  switch i1 false, label %45 [
  ]

45:                                               ; preds = %42
  store i1 %"60_054", ptr %"64_0", align 1
  store i64 %"58_055", ptr %"64_1", align 8
  store i64 %"58_156", ptr %"64_2", align 8
  store i64 %"58_257", ptr %"64_3", align 8
  br label %46

46:                                               ; preds = %45, %41
  %"64_058" = load i1, ptr %"64_0", align 1
  %"64_159" = load i64, ptr %"64_1", align 8
  %"64_260" = load i64, ptr %"64_2", align 8
  %"64_361" = load i64, ptr %"64_3", align 8
  store i1 %"64_058", ptr %"64_0", align 1
  store i64 %"64_159", ptr %"64_1", align 8
  store i64 %"64_260", ptr %"64_2", align 8
  store i64 %"64_361", ptr %"64_3", align 8
  store i64 2000, ptr %"82_0", align 8
  store i64 1, ptr %"80_0", align 8
  %"64_062" = load i1, ptr %"64_0", align 1
  %"64_163" = load i64, ptr %"64_1", align 8
  %"80_064" = load i64, ptr %"80_0", align 8
  %"82_065" = load i64, ptr %"82_0", align 8
  switch i1 %"64_062", label %47 [
    i1 true, label %48
  ]

47:                                               ; preds = %46
  store i64 %"64_163", ptr %"068", align 8
  store i64 %"80_064", ptr %"1", align 8
  store i64 %"82_065", ptr %"2", align 8
  br label %cond_66_case_0

48:                                               ; preds = %46
  store i64 %"64_163", ptr %"076", align 8
  store i64 %"80_064", ptr %"177", align 8
  store i64 %"82_065", ptr %"278", align 8
  br label %cond_66_case_1

49:                                               ; preds = %73
  store {} undef, ptr %"89_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"87_0", align 8
  %"89_085" = load {}, ptr %"89_0", align 1
  %"87_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"87_0", align 8
  store {} %"89_085", ptr %"89_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"87_086", ptr %"87_0", align 8
  %"89_087" = load {}, ptr %"89_0", align 1
  %"87_088" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"87_0", align 8
  switch i1 false, label %50 [
  ]

50:                                               ; preds = %49
  store { i1, { { i64, i64, i64 }, i64 } } %"87_088", ptr %"0", align 8
  br label %60

51:                                               ; preds = %69
  %"92_089" = load i64, ptr %"92_0", align 8
  %"92_190" = load i64, ptr %"92_1", align 8
  %"92_291" = load i64, ptr %"92_2", align 8
  store i64 %"92_089", ptr %"92_0", align 8
  store i64 %"92_190", ptr %"92_1", align 8
  store i64 %"92_291", ptr %"92_2", align 8
  store {} undef, ptr %"102_0", align 1
  store i64 2000, ptr %"100_0", align 8
  store i64 1, ptr %"98_0", align 8
  %"92_092" = load i64, ptr %"92_0", align 8
  %"98_093" = load i64, ptr %"98_0", align 8
  %52 = add i64 %"92_092", %"98_093"
  store i64 %52, ptr %"94_0", align 8
  %"94_094" = load i64, ptr %"94_0", align 8
  %"100_095" = load i64, ptr %"100_0", align 8
  %"98_096" = load i64, ptr %"98_0", align 8
  %53 = insertvalue { i64, i64, i64 } poison, i64 %"94_094", 0
  %54 = insertvalue { i64, i64, i64 } %53, i64 %"100_095", 1
  %55 = insertvalue { i64, i64, i64 } %54, i64 %"98_096", 2
  store { i64, i64, i64 } %55, ptr %"95_0", align 8
  %"92_097" = load i64, ptr %"92_0", align 8
  %"95_098" = load { i64, i64, i64 }, ptr %"95_0", align 8
  %56 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"92_097", 1
  %57 = insertvalue { { i64, i64, i64 }, i64 } %56, { i64, i64, i64 } %"95_098", 0
  store { { i64, i64, i64 }, i64 } %57, ptr %"96_0", align 8
  %"96_099" = load { { i64, i64, i64 }, i64 }, ptr %"96_0", align 8
  %58 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"96_099", 1
  store { i1, { { i64, i64, i64 }, i64 } } %58, ptr %"97_0", align 8
  %"102_0100" = load {}, ptr %"102_0", align 1
  %"97_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"97_0", align 8
  store {} %"102_0100", ptr %"102_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"97_0101", ptr %"97_0", align 8
  %"102_0102" = load {}, ptr %"102_0", align 1
  %"97_0103" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"97_0", align 8
  switch i1 false, label %59 [
  ]

59:                                               ; preds = %51
  store { i1, { { i64, i64, i64 }, i64 } } %"97_0103", ptr %"0", align 8
  br label %60

60:                                               ; preds = %59, %50
  %"027" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"027", ptr %"35_0", align 8
  %"35_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"35_0", align 8
  %"8_1105" = load { ptr, ptr, i64 }, ptr %"8_1", align 8
  %"8_2106" = load i64, ptr %"8_2", align 8
  %61 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"35_0104", 0
  switch i1 %61, label %62 [
    i1 true, label %63
  ]

62:                                               ; preds = %60
  store { ptr, ptr, i64 } %"8_1105", ptr %"0113", align 8
  store i64 %"8_2106", ptr %"1114", align 8
  br label %cond_12_case_0

63:                                               ; preds = %60
  %64 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"35_0104", 1
  store { { i64, i64, i64 }, i64 } %64, ptr %"0120", align 8
  store { ptr, ptr, i64 } %"8_1105", ptr %"1121", align 8
  store i64 %"8_2106", ptr %"2122", align 8
  br label %cond_12_case_1

cond_66_case_0:                                   ; preds = %47
  %"069" = load i64, ptr %"068", align 8
  %"170" = load i64, ptr %"1", align 8
  %"271" = load i64, ptr %"2", align 8
  store i64 %"069", ptr %"68_0", align 8
  store i64 %"170", ptr %"68_1", align 8
  store i64 %"271", ptr %"68_2", align 8
  store i64 2000, ptr %"73_0", align 8
  store i64 1, ptr %"71_0", align 8
  %"68_072" = load i64, ptr %"68_0", align 8
  %"71_073" = load i64, ptr %"71_0", align 8
  %"73_074" = load i64, ptr %"73_0", align 8
  %65 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"68_072", 1
  %66 = insertvalue { i1, i64, i64, i64 } %65, i64 %"71_073", 2
  %67 = insertvalue { i1, i64, i64, i64 } %66, i64 %"73_074", 3
  store { i1, i64, i64, i64 } %67, ptr %"70_0", align 8
  %"70_075" = load { i1, i64, i64, i64 }, ptr %"70_0", align 8
  store { i1, i64, i64, i64 } %"70_075", ptr %"066", align 8
  br label %cond_exit_66

cond_66_case_1:                                   ; preds = %48
  %"079" = load i64, ptr %"076", align 8
  %"180" = load i64, ptr %"177", align 8
  %"281" = load i64, ptr %"278", align 8
  store i64 %"079", ptr %"76_0", align 8
  store i64 %"180", ptr %"76_1", align 8
  store i64 %"281", ptr %"76_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"78_0", align 8
  %"78_082" = load { i1, i64, i64, i64 }, ptr %"78_0", align 8
  store { i1, i64, i64, i64 } %"78_082", ptr %"066", align 8
  br label %cond_exit_66

cond_exit_66:                                     ; preds = %cond_66_case_1, %cond_66_case_0
  %"067" = load { i1, i64, i64, i64 }, ptr %"066", align 8
  store { i1, i64, i64, i64 } %"067", ptr %"66_0", align 8
  %"66_083" = load { i1, i64, i64, i64 }, ptr %"66_0", align 8
  store { i1, i64, i64, i64 } %"66_083", ptr %"66_0", align 8
  %"66_084" = load { i1, i64, i64, i64 }, ptr %"66_0", align 8
  %68 = extractvalue { i1, i64, i64, i64 } %"66_084", 0
  switch i1 %68, label %69 [
    i1 true, label %73
  ]

69:                                               ; preds = %cond_exit_66
  %70 = extractvalue { i1, i64, i64, i64 } %"66_084", 1
  %71 = extractvalue { i1, i64, i64, i64 } %"66_084", 2
  %72 = extractvalue { i1, i64, i64, i64 } %"66_084", 3
  store i64 %70, ptr %"92_0", align 8
  store i64 %71, ptr %"92_1", align 8
  store i64 %72, ptr %"92_2", align 8
  br label %51

73:                                               ; preds = %cond_exit_66
  br label %49

cond_12_case_0:                                   ; preds = %62
  %"0115" = load { ptr, ptr, i64 }, ptr %"0113", align 8
  %"1116" = load i64, ptr %"1114", align 8
  store { ptr, ptr, i64 } %"0115", ptr %"14_0", align 8
  store i64 %"1116", ptr %"14_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"16_0", align 8
  %"16_0117" = load { i1, { i64, i64, i64 } }, ptr %"16_0", align 8
  %"14_0118" = load { ptr, ptr, i64 }, ptr %"14_0", align 8
  %"14_1119" = load i64, ptr %"14_1", align 8
  store { i1, { i64, i64, i64 } } %"16_0117", ptr %"0107", align 8
  store { ptr, ptr, i64 } %"14_0118", ptr %"1108", align 8
  store i64 %"14_1119", ptr %"2109", align 8
  br label %cond_exit_12

cond_12_case_1:                                   ; preds = %63
  %"0123" = load { { i64, i64, i64 }, i64 }, ptr %"0120", align 8
  %"1124" = load { ptr, ptr, i64 }, ptr %"1121", align 8
  %"2125" = load i64, ptr %"2122", align 8
  store { { i64, i64, i64 }, i64 } %"0123", ptr %"19_0", align 8
  store { ptr, ptr, i64 } %"1124", ptr %"19_1", align 8
  store i64 %"2125", ptr %"19_2", align 8
  store i64 1, ptr %"33_0", align 8
  store i64 2000, ptr %"31_0", align 8
  store i64 1, ptr %"28_0", align 8
  %"19_2126" = load i64, ptr %"19_2", align 8
  %"28_0127" = load i64, ptr %"28_0", align 8
  %74 = add i64 %"19_2126", %"28_0127"
  store i64 %74, ptr %"30_0", align 8
  %"19_2128" = load i64, ptr %"19_2", align 8
  store i64 %"19_2128", ptr %"26_0", align 8
  %"19_0129" = load { { i64, i64, i64 }, i64 }, ptr %"19_0", align 8
  %75 = extractvalue { { i64, i64, i64 }, i64 } %"19_0129", 1
  %76 = extractvalue { { i64, i64, i64 }, i64 } %"19_0129", 0
  store i64 %75, ptr %"21_0", align 8
  store { i64, i64, i64 } %76, ptr %"21_1", align 8
  %"21_0130" = load i64, ptr %"21_0", align 8
  %"21_0131" = load i64, ptr %"21_0", align 8
  %77 = mul i64 %"21_0130", %"21_0131"
  store i64 %77, ptr %"25_0", align 8
  %"19_1132" = load { ptr, ptr, i64 }, ptr %"19_1", align 8
  %"26_0133" = load i64, ptr %"26_0", align 8
  %"25_0134" = load i64, ptr %"25_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"19_1132", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"19_1132", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"19_1132", 2
  call void @__barray_check_bounds(i64 2000, i64 %"26_0133")
  %78 = add i64 %"26_0133", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %78)
  %79 = getelementptr inbounds i64, ptr %array_ptr, i64 %78
  store i64 %"25_0134", ptr %79, align 8
  store { ptr, ptr, i64 } %"19_1132", ptr %"27_0", align 8
  %"21_1135" = load { i64, i64, i64 }, ptr %"21_1", align 8
  %80 = extractvalue { i64, i64, i64 } %"21_1135", 0
  %81 = extractvalue { i64, i64, i64 } %"21_1135", 1
  %82 = extractvalue { i64, i64, i64 } %"21_1135", 2
  store i64 %80, ptr %"22_0", align 8
  store i64 %81, ptr %"22_1", align 8
  store i64 %82, ptr %"22_2", align 8
  %"22_0136" = load i64, ptr %"22_0", align 8
  %"31_0137" = load i64, ptr %"31_0", align 8
  %"33_0138" = load i64, ptr %"33_0", align 8
  %83 = insertvalue { i64, i64, i64 } poison, i64 %"22_0136", 0
  %84 = insertvalue { i64, i64, i64 } %83, i64 %"31_0137", 1
  %85 = insertvalue { i64, i64, i64 } %84, i64 %"33_0138", 2
  store { i64, i64, i64 } %85, ptr %"23_0", align 8
  %"23_0139" = load { i64, i64, i64 }, ptr %"23_0", align 8
  %86 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"23_0139", 1
  store { i1, { i64, i64, i64 } } %86, ptr %"24_0", align 8
  %"24_0140" = load { i1, { i64, i64, i64 } }, ptr %"24_0", align 8
  %"27_0141" = load { ptr, ptr, i64 }, ptr %"27_0", align 8
  %"30_0142" = load i64, ptr %"30_0", align 8
  store { i1, { i64, i64, i64 } } %"24_0140", ptr %"0107", align 8
  store { ptr, ptr, i64 } %"27_0141", ptr %"1108", align 8
  store i64 %"30_0142", ptr %"2109", align 8
  br label %cond_exit_12

cond_exit_12:                                     ; preds = %cond_12_case_1, %cond_12_case_0
  %"0110" = load { i1, { i64, i64, i64 } }, ptr %"0107", align 8
  %"1111" = load { ptr, ptr, i64 }, ptr %"1108", align 8
  %"2112" = load i64, ptr %"2109", align 8
  store { i1, { i64, i64, i64 } } %"0110", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"1111", ptr %"12_1", align 8
  store i64 %"2112", ptr %"12_2", align 8
  %"12_0143" = load { i1, { i64, i64, i64 } }, ptr %"12_0", align 8
  %"12_1144" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2145" = load i64, ptr %"12_2", align 8
  store { i1, { i64, i64, i64 } } %"12_0143", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"12_1144", ptr %"12_1", align 8
  store i64 %"12_2145", ptr %"12_2", align 8
  %"12_0146" = load { i1, { i64, i64, i64 } }, ptr %"12_0", align 8
  %"12_1147" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2148" = load i64, ptr %"12_2", align 8
  %87 = extractvalue { i1, { i64, i64, i64 } } %"12_0146", 0
  switch i1 %87, label %88 [
    i1 true, label %90
  ]

88:                                               ; preds = %cond_exit_12
  %89 = extractvalue { i1, { i64, i64, i64 } } %"12_0146", 1
  store { i64, i64, i64 } %89, ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"12_1147", ptr %"8_1", align 8
  store i64 %"12_2148", ptr %"8_2", align 8
  br label %loop_body

90:                                               ; preds = %cond_exit_12
  store { ptr, ptr, i64 } %"12_1147", ptr %"7_0", align 8
  store i64 %"12_2148", ptr %"7_1", align 8
  br label %loop_out

loop_body175:                                     ; preds = %165, %loop_out
  %"115_0176" = load { i64, i64, i64 }, ptr %"115_0", align 8
  %"115_1177" = load { ptr, ptr, i64 }, ptr %"115_1", align 8
  %"115_2178" = load i64, ptr %"115_2", align 8
  store { i64, i64, i64 } %"115_0176", ptr %"115_0", align 8
  store { ptr, ptr, i64 } %"115_1177", ptr %"115_1", align 8
  store i64 %"115_2178", ptr %"115_2", align 8
  store i64 1, ptr %"216_0", align 8
  store i64 2000, ptr %"214_0", align 8
  %"115_0179" = load { i64, i64, i64 }, ptr %"115_0", align 8
  %91 = extractvalue { i64, i64, i64 } %"115_0179", 0
  %92 = extractvalue { i64, i64, i64 } %"115_0179", 1
  %93 = extractvalue { i64, i64, i64 } %"115_0179", 2
  store i64 %91, ptr %"117_0", align 8
  store i64 %92, ptr %"117_1", align 8
  store i64 %93, ptr %"117_2", align 8
  %"117_0180" = load i64, ptr %"117_0", align 8
  %"214_0181" = load i64, ptr %"214_0", align 8
  %"216_0182" = load i64, ptr %"216_0", align 8
  %94 = insertvalue { i64, i64, i64 } poison, i64 %"117_0180", 0
  %95 = insertvalue { i64, i64, i64 } %94, i64 %"214_0181", 1
  %96 = insertvalue { i64, i64, i64 } %95, i64 %"216_0182", 2
  store { i64, i64, i64 } %96, ptr %"118_0", align 8
  %"118_0183" = load { i64, i64, i64 }, ptr %"118_0", align 8
  store { i64, i64, i64 } %"118_0183", ptr %"147_0", align 8
  br label %108

loop_out174:                                      ; preds = %167
  %"114_0323" = load { ptr, ptr, i64 }, ptr %"114_0", align 8
  %array_ptr324 = extractvalue { ptr, ptr, i64 } %"114_0323", 0
  %array_mask_ptr325 = extractvalue { ptr, ptr, i64 } %"114_0323", 1
  %array_offset326 = extractvalue { ptr, ptr, i64 } %"114_0323", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr325, i64 %array_offset326, i64 2000)
  %array_size327 = mul i64 2000, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %97 = call ptr @heap_alloc(i64 %array_size327)
  %array_size328 = mul i64 32, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %98 = call ptr @heap_alloc(i64 %array_size328)
  call void @llvm.memset.p0.i64(ptr %98, i8 0, i64 %array_size328, i1 false)
  %99 = insertvalue { ptr, ptr, i64 } poison, ptr %97, 0
  %100 = insertvalue { ptr, ptr, i64 } %99, ptr %98, 1
  %101 = insertvalue { ptr, ptr, i64 } %100, i64 0, 2
  %102 = getelementptr inbounds double, ptr %array_ptr324, i64 %array_offset326
  %103 = mul i64 2000, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %97, ptr %102, i64 %103, i1 false)
  store { ptr, ptr, i64 } %"114_0323", ptr %"218_0", align 8
  store { ptr, ptr, i64 } %101, ptr %"218_1", align 8
  %"218_1329" = load { ptr, ptr, i64 }, ptr %"218_1", align 8
  %array_ptr330 = extractvalue { ptr, ptr, i64 } %"218_1329", 0
  %array_mask_ptr331 = extractvalue { ptr, ptr, i64 } %"218_1329", 1
  %array_offset332 = extractvalue { ptr, ptr, i64 } %"218_1329", 2
  call void @heap_free(ptr %array_ptr330)
  call void @heap_free(ptr %array_mask_ptr331)
  %"218_0333" = load { ptr, ptr, i64 }, ptr %"218_0", align 8
  %array_ptr334 = extractvalue { ptr, ptr, i64 } %"218_0333", 0
  %array_mask_ptr335 = extractvalue { ptr, ptr, i64 } %"218_0333", 1
  %array_offset336 = extractvalue { ptr, ptr, i64 } %"218_0333", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr335, i64 %array_offset336, i64 2000)
  %104 = insertvalue { ptr, i64 } poison, ptr %array_ptr334, 0
  %105 = insertvalue { ptr, i64 } %104, i64 %array_offset336, 1
  %array_ptr337 = extractvalue { ptr, ptr, i64 } %"218_0333", 0
  %array_mask_ptr338 = extractvalue { ptr, ptr, i64 } %"218_0333", 1
  %array_offset339 = extractvalue { ptr, ptr, i64 } %"218_0333", 2
  call void @heap_free(ptr %array_mask_ptr338)
  store { ptr, i64 } %105, ptr %"219_0", align 8
  %"219_0340" = load { ptr, i64 }, ptr %"219_0", align 8
  %array_ptr341 = extractvalue { ptr, i64 } %"219_0340", 0
  %array_offset342 = extractvalue { ptr, i64 } %"219_0340", 1
  %106 = getelementptr inbounds double, ptr %array_ptr341, i64 %array_offset342
  %x_ptr344 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca343, i32 0, i32 0
  %y_ptr345 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca343, i32 0, i32 1
  %arr_ptr346 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca343, i32 0, i32 2
  %mask_ptr347 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca343, i32 0, i32 3
  store i32 2000, ptr %x_ptr344, align 4
  store i32 1, ptr %y_ptr345, align 4
  store ptr %106, ptr %arr_ptr346, align 8
  store ptr @array.mask.2000, ptr %mask_ptr347, align 8
  %107 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca343, align 1
  call void @print_float_arr(ptr @res_halves.E18F71CE.0, i64 20, ptr %out_arr_alloca343)
  %array_ptr348 = extractvalue { ptr, i64 } %"219_0340", 0
  %array_offset349 = extractvalue { ptr, i64 } %"219_0340", 1
  call void @heap_free(ptr %array_ptr348)
  %"340_0350" = load { i64, i64, i64 }, ptr %"340_0", align 8
  %"221_0351" = load { ptr, ptr, i64 }, ptr %"221_0", align 8
  %"222_0352" = load i64, ptr %"222_0", align 8
  store { i64, i64, i64 } %"340_0350", ptr %"225_0", align 8
  store { ptr, ptr, i64 } %"221_0351", ptr %"225_1", align 8
  store i64 %"222_0352", ptr %"225_2", align 8
  br label %loop_body354

108:                                              ; preds = %loop_body175
  %"147_0185" = load { i64, i64, i64 }, ptr %"147_0", align 8
  store { i64, i64, i64 } %"147_0185", ptr %"147_0", align 8
  store i64 1, ptr %"154_0", align 8
  store i64 2000, ptr %"152_0", align 8
  %"147_0186" = load { i64, i64, i64 }, ptr %"147_0", align 8
  %109 = extractvalue { i64, i64, i64 } %"147_0186", 0
  %110 = extractvalue { i64, i64, i64 } %"147_0186", 1
  %111 = extractvalue { i64, i64, i64 } %"147_0186", 2
  store i64 %109, ptr %"151_0", align 8
  store i64 %110, ptr %"151_1", align 8
  store i64 %111, ptr %"151_2", align 8
  store i1 true, ptr %"149_0", align 1
  %"149_0187" = load i1, ptr %"149_0", align 1
  %"151_0188" = load i64, ptr %"151_0", align 8
  %"154_0189" = load i64, ptr %"154_0", align 8
  %"152_0190" = load i64, ptr %"152_0", align 8
  store i1 %"149_0187", ptr %"149_0", align 1
  store i64 %"151_0188", ptr %"151_0", align 8
  store i64 %"154_0189", ptr %"154_0", align 8
  store i64 %"152_0190", ptr %"152_0", align 8
  %"149_0191" = load i1, ptr %"149_0", align 1
  %"151_0192" = load i64, ptr %"151_0", align 8
  %"154_0193" = load i64, ptr %"154_0", align 8
  %"152_0194" = load i64, ptr %"152_0", align 8
  switch i1 %"149_0191", label %112 [
    i1 true, label %113
  ]

112:                                              ; preds = %108
  store i64 %"151_0192", ptr %"168_0", align 8
  store i64 %"154_0193", ptr %"168_1", align 8
  store i64 %"152_0194", ptr %"168_2", align 8
  br label %118

113:                                              ; preds = %108
  store i64 %"151_0192", ptr %"158_0", align 8
  store i64 %"154_0193", ptr %"158_1", align 8
  store i64 %"152_0194", ptr %"158_2", align 8
  br label %114

114:                                              ; preds = %113
  %"158_0196" = load i64, ptr %"158_0", align 8
  %"158_1197" = load i64, ptr %"158_1", align 8
  %"158_2198" = load i64, ptr %"158_2", align 8
  store i64 %"158_0196", ptr %"158_0", align 8
  store i64 %"158_1197", ptr %"158_1", align 8
  store i64 %"158_2198", ptr %"158_2", align 8
  store {} undef, ptr %"165_0", align 1
  store i64 2000, ptr %"163_0", align 8
  store i64 1, ptr %"161_0", align 8
  %"158_0199" = load i64, ptr %"158_0", align 8
  %"163_0200" = load i64, ptr %"163_0", align 8
  %115 = icmp sge i64 %"158_0199", %"163_0200"
  %116 = select i1 %115, i1 true, i1 false
  store i1 %116, ptr %"160_0", align 1
  %"165_0201" = load {}, ptr %"165_0", align 1
  %"160_0202" = load i1, ptr %"160_0", align 1
  %"158_0203" = load i64, ptr %"158_0", align 8
  %"161_0204" = load i64, ptr %"161_0", align 8
  %"163_0205" = load i64, ptr %"163_0", align 8
  store {} %"165_0201", ptr %"165_0", align 1
  store i1 %"160_0202", ptr %"160_0", align 1
  store i64 %"158_0203", ptr %"158_0", align 8
  store i64 %"161_0204", ptr %"161_0", align 8
  store i64 %"163_0205", ptr %"163_0", align 8
  %"165_0206" = load {}, ptr %"165_0", align 1
  %"160_0207" = load i1, ptr %"160_0", align 1
  %"158_0208" = load i64, ptr %"158_0", align 8
  %"161_0209" = load i64, ptr %"161_0", align 8
  %"163_0210" = load i64, ptr %"163_0", align 8
  switch i1 false, label %117 [
  ]

117:                                              ; preds = %114
  store i1 %"160_0207", ptr %"174_0", align 1
  store i64 %"158_0208", ptr %"174_1", align 8
  store i64 %"161_0209", ptr %"174_2", align 8
  store i64 %"163_0210", ptr %"174_3", align 8
  br label %122

118:                                              ; preds = %112
  %"168_0211" = load i64, ptr %"168_0", align 8
  %"168_1212" = load i64, ptr %"168_1", align 8
  %"168_2213" = load i64, ptr %"168_2", align 8
  store i64 %"168_0211", ptr %"168_0", align 8
  store i64 %"168_1212", ptr %"168_1", align 8
  store i64 %"168_2213", ptr %"168_2", align 8
  store {} undef, ptr %"171_0", align 1
  %"168_0214" = load i64, ptr %"168_0", align 8
  %"168_2215" = load i64, ptr %"168_2", align 8
  %119 = icmp sle i64 %"168_0214", %"168_2215"
  %120 = select i1 %119, i1 true, i1 false
  store i1 %120, ptr %"170_0", align 1
  %"171_0216" = load {}, ptr %"171_0", align 1
  %"170_0217" = load i1, ptr %"170_0", align 1
  %"168_0218" = load i64, ptr %"168_0", align 8
  %"168_1219" = load i64, ptr %"168_1", align 8
  %"168_2220" = load i64, ptr %"168_2", align 8
  store {} %"171_0216", ptr %"171_0", align 1
  store i1 %"170_0217", ptr %"170_0", align 1
  store i64 %"168_0218", ptr %"168_0", align 8
  store i64 %"168_1219", ptr %"168_1", align 8
  store i64 %"168_2220", ptr %"168_2", align 8
  %"171_0221" = load {}, ptr %"171_0", align 1
  %"170_0222" = load i1, ptr %"170_0", align 1
  %"168_0223" = load i64, ptr %"168_0", align 8
  %"168_1224" = load i64, ptr %"168_1", align 8
  %"168_2225" = load i64, ptr %"168_2", align 8
  switch i1 false, label %121 [
  ]

121:                                              ; preds = %118
  store i1 %"170_0222", ptr %"174_0", align 1
  store i64 %"168_0223", ptr %"174_1", align 8
  store i64 %"168_1224", ptr %"174_2", align 8
  store i64 %"168_2225", ptr %"174_3", align 8
  br label %122

122:                                              ; preds = %121, %117
  %"174_0226" = load i1, ptr %"174_0", align 1
  %"174_1227" = load i64, ptr %"174_1", align 8
  %"174_2228" = load i64, ptr %"174_2", align 8
  %"174_3229" = load i64, ptr %"174_3", align 8
  store i1 %"174_0226", ptr %"174_0", align 1
  store i64 %"174_1227", ptr %"174_1", align 8
  store i64 %"174_2228", ptr %"174_2", align 8
  store i64 %"174_3229", ptr %"174_3", align 8
  store i64 2000, ptr %"192_0", align 8
  store i64 1, ptr %"190_0", align 8
  %"174_0230" = load i1, ptr %"174_0", align 1
  %"174_1231" = load i64, ptr %"174_1", align 8
  %"190_0232" = load i64, ptr %"190_0", align 8
  %"192_0233" = load i64, ptr %"192_0", align 8
  switch i1 %"174_0230", label %123 [
    i1 true, label %124
  ]

123:                                              ; preds = %122
  store i64 %"174_1231", ptr %"0236", align 8
  store i64 %"190_0232", ptr %"1237", align 8
  store i64 %"192_0233", ptr %"2238", align 8
  br label %cond_176_case_0

124:                                              ; preds = %122
  store i64 %"174_1231", ptr %"0246", align 8
  store i64 %"190_0232", ptr %"1247", align 8
  store i64 %"192_0233", ptr %"2248", align 8
  br label %cond_176_case_1

125:                                              ; preds = %149
  store {} undef, ptr %"199_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"197_0", align 8
  %"199_0255" = load {}, ptr %"199_0", align 1
  %"197_0256" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"197_0", align 8
  store {} %"199_0255", ptr %"199_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"197_0256", ptr %"197_0", align 8
  %"199_0257" = load {}, ptr %"199_0", align 1
  %"197_0258" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"197_0", align 8
  switch i1 false, label %126 [
  ]

126:                                              ; preds = %125
  store { i1, { { i64, i64, i64 }, i64 } } %"197_0258", ptr %"0184", align 8
  br label %136

127:                                              ; preds = %145
  %"202_0259" = load i64, ptr %"202_0", align 8
  %"202_1260" = load i64, ptr %"202_1", align 8
  %"202_2261" = load i64, ptr %"202_2", align 8
  store i64 %"202_0259", ptr %"202_0", align 8
  store i64 %"202_1260", ptr %"202_1", align 8
  store i64 %"202_2261", ptr %"202_2", align 8
  store {} undef, ptr %"212_0", align 1
  store i64 2000, ptr %"210_0", align 8
  store i64 1, ptr %"208_0", align 8
  %"202_0262" = load i64, ptr %"202_0", align 8
  %"208_0263" = load i64, ptr %"208_0", align 8
  %128 = add i64 %"202_0262", %"208_0263"
  store i64 %128, ptr %"204_0", align 8
  %"204_0264" = load i64, ptr %"204_0", align 8
  %"210_0265" = load i64, ptr %"210_0", align 8
  %"208_0266" = load i64, ptr %"208_0", align 8
  %129 = insertvalue { i64, i64, i64 } poison, i64 %"204_0264", 0
  %130 = insertvalue { i64, i64, i64 } %129, i64 %"210_0265", 1
  %131 = insertvalue { i64, i64, i64 } %130, i64 %"208_0266", 2
  store { i64, i64, i64 } %131, ptr %"205_0", align 8
  %"202_0267" = load i64, ptr %"202_0", align 8
  %"205_0268" = load { i64, i64, i64 }, ptr %"205_0", align 8
  %132 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"202_0267", 1
  %133 = insertvalue { { i64, i64, i64 }, i64 } %132, { i64, i64, i64 } %"205_0268", 0
  store { { i64, i64, i64 }, i64 } %133, ptr %"206_0", align 8
  %"206_0269" = load { { i64, i64, i64 }, i64 }, ptr %"206_0", align 8
  %134 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"206_0269", 1
  store { i1, { { i64, i64, i64 }, i64 } } %134, ptr %"207_0", align 8
  %"212_0270" = load {}, ptr %"212_0", align 1
  %"207_0271" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"207_0", align 8
  store {} %"212_0270", ptr %"212_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"207_0271", ptr %"207_0", align 8
  %"212_0272" = load {}, ptr %"212_0", align 1
  %"207_0273" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"207_0", align 8
  switch i1 false, label %135 [
  ]

135:                                              ; preds = %127
  store { i1, { { i64, i64, i64 }, i64 } } %"207_0273", ptr %"0184", align 8
  br label %136

136:                                              ; preds = %135, %126
  %"0195" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0184", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0195", ptr %"145_0", align 8
  %"145_0274" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"145_0", align 8
  %"115_1275" = load { ptr, ptr, i64 }, ptr %"115_1", align 8
  %"115_2276" = load i64, ptr %"115_2", align 8
  %137 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"145_0274", 0
  switch i1 %137, label %138 [
    i1 true, label %139
  ]

138:                                              ; preds = %136
  store { ptr, ptr, i64 } %"115_1275", ptr %"0283", align 8
  store i64 %"115_2276", ptr %"1284", align 8
  br label %cond_119_case_0

139:                                              ; preds = %136
  %140 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"145_0274", 1
  store { { i64, i64, i64 }, i64 } %140, ptr %"0290", align 8
  store { ptr, ptr, i64 } %"115_1275", ptr %"1291", align 8
  store i64 %"115_2276", ptr %"2292", align 8
  br label %cond_119_case_1

cond_176_case_0:                                  ; preds = %123
  %"0239" = load i64, ptr %"0236", align 8
  %"1240" = load i64, ptr %"1237", align 8
  %"2241" = load i64, ptr %"2238", align 8
  store i64 %"0239", ptr %"178_0", align 8
  store i64 %"1240", ptr %"178_1", align 8
  store i64 %"2241", ptr %"178_2", align 8
  store i64 2000, ptr %"183_0", align 8
  store i64 1, ptr %"181_0", align 8
  %"178_0242" = load i64, ptr %"178_0", align 8
  %"181_0243" = load i64, ptr %"181_0", align 8
  %"183_0244" = load i64, ptr %"183_0", align 8
  %141 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"178_0242", 1
  %142 = insertvalue { i1, i64, i64, i64 } %141, i64 %"181_0243", 2
  %143 = insertvalue { i1, i64, i64, i64 } %142, i64 %"183_0244", 3
  store { i1, i64, i64, i64 } %143, ptr %"180_0", align 8
  %"180_0245" = load { i1, i64, i64, i64 }, ptr %"180_0", align 8
  store { i1, i64, i64, i64 } %"180_0245", ptr %"0234", align 8
  br label %cond_exit_176

cond_176_case_1:                                  ; preds = %124
  %"0249" = load i64, ptr %"0246", align 8
  %"1250" = load i64, ptr %"1247", align 8
  %"2251" = load i64, ptr %"2248", align 8
  store i64 %"0249", ptr %"186_0", align 8
  store i64 %"1250", ptr %"186_1", align 8
  store i64 %"2251", ptr %"186_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"188_0", align 8
  %"188_0252" = load { i1, i64, i64, i64 }, ptr %"188_0", align 8
  store { i1, i64, i64, i64 } %"188_0252", ptr %"0234", align 8
  br label %cond_exit_176

cond_exit_176:                                    ; preds = %cond_176_case_1, %cond_176_case_0
  %"0235" = load { i1, i64, i64, i64 }, ptr %"0234", align 8
  store { i1, i64, i64, i64 } %"0235", ptr %"176_0", align 8
  %"176_0253" = load { i1, i64, i64, i64 }, ptr %"176_0", align 8
  store { i1, i64, i64, i64 } %"176_0253", ptr %"176_0", align 8
  %"176_0254" = load { i1, i64, i64, i64 }, ptr %"176_0", align 8
  %144 = extractvalue { i1, i64, i64, i64 } %"176_0254", 0
  switch i1 %144, label %145 [
    i1 true, label %149
  ]

145:                                              ; preds = %cond_exit_176
  %146 = extractvalue { i1, i64, i64, i64 } %"176_0254", 1
  %147 = extractvalue { i1, i64, i64, i64 } %"176_0254", 2
  %148 = extractvalue { i1, i64, i64, i64 } %"176_0254", 3
  store i64 %146, ptr %"202_0", align 8
  store i64 %147, ptr %"202_1", align 8
  store i64 %148, ptr %"202_2", align 8
  br label %127

149:                                              ; preds = %cond_exit_176
  br label %125

cond_119_case_0:                                  ; preds = %138
  %"0285" = load { ptr, ptr, i64 }, ptr %"0283", align 8
  %"1286" = load i64, ptr %"1284", align 8
  store { ptr, ptr, i64 } %"0285", ptr %"121_0", align 8
  store i64 %"1286", ptr %"121_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"123_0", align 8
  %"123_0287" = load { i1, { i64, i64, i64 } }, ptr %"123_0", align 8
  %"121_0288" = load { ptr, ptr, i64 }, ptr %"121_0", align 8
  %"121_1289" = load i64, ptr %"121_1", align 8
  store { i1, { i64, i64, i64 } } %"123_0287", ptr %"0277", align 8
  store { ptr, ptr, i64 } %"121_0288", ptr %"1278", align 8
  store i64 %"121_1289", ptr %"2279", align 8
  br label %cond_exit_119

cond_119_case_1:                                  ; preds = %139
  %"0293" = load { { i64, i64, i64 }, i64 }, ptr %"0290", align 8
  %"1294" = load { ptr, ptr, i64 }, ptr %"1291", align 8
  %"2295" = load i64, ptr %"2292", align 8
  store { { i64, i64, i64 }, i64 } %"0293", ptr %"126_0", align 8
  store { ptr, ptr, i64 } %"1294", ptr %"126_1", align 8
  store i64 %"2295", ptr %"126_2", align 8
  store i64 1, ptr %"143_0", align 8
  store i64 2000, ptr %"141_0", align 8
  store i64 1, ptr %"138_0", align 8
  %"126_2296" = load i64, ptr %"126_2", align 8
  %"138_0297" = load i64, ptr %"138_0", align 8
  %150 = add i64 %"126_2296", %"138_0297"
  store i64 %150, ptr %"140_0", align 8
  %"126_2298" = load i64, ptr %"126_2", align 8
  store i64 %"126_2298", ptr %"136_0", align 8
  store double 5.000000e-01, ptr %"132_0", align 8
  %"126_0299" = load { { i64, i64, i64 }, i64 }, ptr %"126_0", align 8
  %151 = extractvalue { { i64, i64, i64 }, i64 } %"126_0299", 1
  %152 = extractvalue { { i64, i64, i64 }, i64 } %"126_0299", 0
  store i64 %151, ptr %"128_0", align 8
  store { i64, i64, i64 } %152, ptr %"128_1", align 8
  %"128_0300" = load i64, ptr %"128_0", align 8
  %153 = sitofp i64 %"128_0300" to double
  store double %153, ptr %"134_0", align 8
  %"132_0301" = load double, ptr %"132_0", align 8
  %"134_0302" = load double, ptr %"134_0", align 8
  %154 = fmul double %"132_0301", %"134_0302"
  store double %154, ptr %"135_0", align 8
  %"126_1303" = load { ptr, ptr, i64 }, ptr %"126_1", align 8
  %"136_0304" = load i64, ptr %"136_0", align 8
  %"135_0305" = load double, ptr %"135_0", align 8
  %array_ptr306 = extractvalue { ptr, ptr, i64 } %"126_1303", 0
  %array_mask_ptr307 = extractvalue { ptr, ptr, i64 } %"126_1303", 1
  %array_offset308 = extractvalue { ptr, ptr, i64 } %"126_1303", 2
  call void @__barray_check_bounds(i64 2000, i64 %"136_0304")
  %155 = add i64 %"136_0304", %array_offset308
  call void @__barray_mask_return(ptr %array_mask_ptr307, i64 %155)
  %156 = getelementptr inbounds double, ptr %array_ptr306, i64 %155
  store double %"135_0305", ptr %156, align 8
  store { ptr, ptr, i64 } %"126_1303", ptr %"137_0", align 8
  %"128_1309" = load { i64, i64, i64 }, ptr %"128_1", align 8
  %157 = extractvalue { i64, i64, i64 } %"128_1309", 0
  %158 = extractvalue { i64, i64, i64 } %"128_1309", 1
  %159 = extractvalue { i64, i64, i64 } %"128_1309", 2
  store i64 %157, ptr %"129_0", align 8
  store i64 %158, ptr %"129_1", align 8
  store i64 %159, ptr %"129_2", align 8
  %"129_0310" = load i64, ptr %"129_0", align 8
  %"141_0311" = load i64, ptr %"141_0", align 8
  %"143_0312" = load i64, ptr %"143_0", align 8
  %160 = insertvalue { i64, i64, i64 } poison, i64 %"129_0310", 0
  %161 = insertvalue { i64, i64, i64 } %160, i64 %"141_0311", 1
  %162 = insertvalue { i64, i64, i64 } %161, i64 %"143_0312", 2
  store { i64, i64, i64 } %162, ptr %"130_0", align 8
  %"130_0313" = load { i64, i64, i64 }, ptr %"130_0", align 8
  %163 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"130_0313", 1
  store { i1, { i64, i64, i64 } } %163, ptr %"131_0", align 8
  %"131_0314" = load { i1, { i64, i64, i64 } }, ptr %"131_0", align 8
  %"137_0315" = load { ptr, ptr, i64 }, ptr %"137_0", align 8
  %"140_0316" = load i64, ptr %"140_0", align 8
  store { i1, { i64, i64, i64 } } %"131_0314", ptr %"0277", align 8
  store { ptr, ptr, i64 } %"137_0315", ptr %"1278", align 8
  store i64 %"140_0316", ptr %"2279", align 8
  br label %cond_exit_119

cond_exit_119:                                    ; preds = %cond_119_case_1, %cond_119_case_0
  %"0280" = load { i1, { i64, i64, i64 } }, ptr %"0277", align 8
  %"1281" = load { ptr, ptr, i64 }, ptr %"1278", align 8
  %"2282" = load i64, ptr %"2279", align 8
  store { i1, { i64, i64, i64 } } %"0280", ptr %"119_0", align 8
  store { ptr, ptr, i64 } %"1281", ptr %"119_1", align 8
  store i64 %"2282", ptr %"119_2", align 8
  %"119_0317" = load { i1, { i64, i64, i64 } }, ptr %"119_0", align 8
  %"119_1318" = load { ptr, ptr, i64 }, ptr %"119_1", align 8
  %"119_2319" = load i64, ptr %"119_2", align 8
  store { i1, { i64, i64, i64 } } %"119_0317", ptr %"119_0", align 8
  store { ptr, ptr, i64 } %"119_1318", ptr %"119_1", align 8
  store i64 %"119_2319", ptr %"119_2", align 8
  %"119_0320" = load { i1, { i64, i64, i64 } }, ptr %"119_0", align 8
  %"119_1321" = load { ptr, ptr, i64 }, ptr %"119_1", align 8
  %"119_2322" = load i64, ptr %"119_2", align 8
  %164 = extractvalue { i1, { i64, i64, i64 } } %"119_0320", 0
  switch i1 %164, label %165 [
    i1 true, label %167
  ]

165:                                              ; preds = %cond_exit_119
  %166 = extractvalue { i1, { i64, i64, i64 } } %"119_0320", 1
  store { i64, i64, i64 } %166, ptr %"115_0", align 8
  store { ptr, ptr, i64 } %"119_1321", ptr %"115_1", align 8
  store i64 %"119_2322", ptr %"115_2", align 8
  br label %loop_body175

167:                                              ; preds = %cond_exit_119
  store { ptr, ptr, i64 } %"119_1321", ptr %"114_0", align 8
  store i64 %"119_2322", ptr %"114_1", align 8
  br label %loop_out174

loop_body354:                                     ; preds = %232, %loop_out174
  %"225_0355" = load { i64, i64, i64 }, ptr %"225_0", align 8
  %"225_1356" = load { ptr, ptr, i64 }, ptr %"225_1", align 8
  %"225_2357" = load i64, ptr %"225_2", align 8
  store { i64, i64, i64 } %"225_0355", ptr %"225_0", align 8
  store { ptr, ptr, i64 } %"225_1356", ptr %"225_1", align 8
  store i64 %"225_2357", ptr %"225_2", align 8
  store i64 1, ptr %"328_0", align 8
  store i64 2000, ptr %"326_0", align 8
  %"225_0358" = load { i64, i64, i64 }, ptr %"225_0", align 8
  %168 = extractvalue { i64, i64, i64 } %"225_0358", 0
  %169 = extractvalue { i64, i64, i64 } %"225_0358", 1
  %170 = extractvalue { i64, i64, i64 } %"225_0358", 2
  store i64 %168, ptr %"227_0", align 8
  store i64 %169, ptr %"227_1", align 8
  store i64 %170, ptr %"227_2", align 8
  %"227_0359" = load i64, ptr %"227_0", align 8
  %"326_0360" = load i64, ptr %"326_0", align 8
  %"328_0361" = load i64, ptr %"328_0", align 8
  %171 = insertvalue { i64, i64, i64 } poison, i64 %"227_0359", 0
  %172 = insertvalue { i64, i64, i64 } %171, i64 %"326_0360", 1
  %173 = insertvalue { i64, i64, i64 } %172, i64 %"328_0361", 2
  store { i64, i64, i64 } %173, ptr %"228_0", align 8
  %"228_0362" = load { i64, i64, i64 }, ptr %"228_0", align 8
  store { i64, i64, i64 } %"228_0362", ptr %"259_0", align 8
  br label %185

loop_out353:                                      ; preds = %234
  %"224_0503" = load { ptr, ptr, i64 }, ptr %"224_0", align 8
  %array_ptr504 = extractvalue { ptr, ptr, i64 } %"224_0503", 0
  %array_mask_ptr505 = extractvalue { ptr, ptr, i64 } %"224_0503", 1
  %array_offset506 = extractvalue { ptr, ptr, i64 } %"224_0503", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr505, i64 %array_offset506, i64 2000)
  %array_size507 = mul i64 2000, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %174 = call ptr @heap_alloc(i64 %array_size507)
  %array_size508 = mul i64 32, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %175 = call ptr @heap_alloc(i64 %array_size508)
  call void @llvm.memset.p0.i64(ptr %175, i8 0, i64 %array_size508, i1 false)
  %176 = insertvalue { ptr, ptr, i64 } poison, ptr %174, 0
  %177 = insertvalue { ptr, ptr, i64 } %176, ptr %175, 1
  %178 = insertvalue { ptr, ptr, i64 } %177, i64 0, 2
  %179 = getelementptr inbounds i1, ptr %array_ptr504, i64 %array_offset506
  %180 = mul i64 2000, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %174, ptr %179, i64 %180, i1 false)
  store { ptr, ptr, i64 } %"224_0503", ptr %"330_0", align 8
  store { ptr, ptr, i64 } %178, ptr %"330_1", align 8
  %"330_1509" = load { ptr, ptr, i64 }, ptr %"330_1", align 8
  %array_ptr510 = extractvalue { ptr, ptr, i64 } %"330_1509", 0
  %array_mask_ptr511 = extractvalue { ptr, ptr, i64 } %"330_1509", 1
  %array_offset512 = extractvalue { ptr, ptr, i64 } %"330_1509", 2
  call void @heap_free(ptr %array_ptr510)
  call void @heap_free(ptr %array_mask_ptr511)
  %"330_0513" = load { ptr, ptr, i64 }, ptr %"330_0", align 8
  %array_ptr514 = extractvalue { ptr, ptr, i64 } %"330_0513", 0
  %array_mask_ptr515 = extractvalue { ptr, ptr, i64 } %"330_0513", 1
  %array_offset516 = extractvalue { ptr, ptr, i64 } %"330_0513", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr515, i64 %array_offset516, i64 2000)
  %181 = insertvalue { ptr, i64 } poison, ptr %array_ptr514, 0
  %182 = insertvalue { ptr, i64 } %181, i64 %array_offset516, 1
  %array_ptr517 = extractvalue { ptr, ptr, i64 } %"330_0513", 0
  %array_mask_ptr518 = extractvalue { ptr, ptr, i64 } %"330_0513", 1
  %array_offset519 = extractvalue { ptr, ptr, i64 } %"330_0513", 2
  call void @heap_free(ptr %array_mask_ptr518)
  store { ptr, i64 } %182, ptr %"331_0", align 8
  %"331_0520" = load { ptr, i64 }, ptr %"331_0", align 8
  %array_ptr521 = extractvalue { ptr, i64 } %"331_0520", 0
  %array_offset522 = extractvalue { ptr, i64 } %"331_0520", 1
  %183 = getelementptr inbounds i1, ptr %array_ptr521, i64 %array_offset522
  %x_ptr524 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca523, i32 0, i32 0
  %y_ptr525 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca523, i32 0, i32 1
  %arr_ptr526 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca523, i32 0, i32 2
  %mask_ptr527 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca523, i32 0, i32 3
  store i32 2000, ptr %x_ptr524, align 4
  store i32 1, ptr %y_ptr525, align 4
  store ptr %183, ptr %arr_ptr526, align 8
  store ptr @array.mask.2000, ptr %mask_ptr527, align 8
  %184 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca523, align 1
  call void @print_bool_arr(ptr @res_thirds.9B6964E8.0, i64 19, ptr %out_arr_alloca523)
  %array_ptr528 = extractvalue { ptr, i64 } %"331_0520", 0
  %array_offset529 = extractvalue { ptr, i64 } %"331_0520", 1
  call void @heap_free(ptr %array_ptr528)
  ret void

185:                                              ; preds = %loop_body354
  %"259_0364" = load { i64, i64, i64 }, ptr %"259_0", align 8
  store { i64, i64, i64 } %"259_0364", ptr %"259_0", align 8
  store i64 1, ptr %"266_0", align 8
  store i64 2000, ptr %"264_0", align 8
  %"259_0365" = load { i64, i64, i64 }, ptr %"259_0", align 8
  %186 = extractvalue { i64, i64, i64 } %"259_0365", 0
  %187 = extractvalue { i64, i64, i64 } %"259_0365", 1
  %188 = extractvalue { i64, i64, i64 } %"259_0365", 2
  store i64 %186, ptr %"263_0", align 8
  store i64 %187, ptr %"263_1", align 8
  store i64 %188, ptr %"263_2", align 8
  store i1 true, ptr %"261_0", align 1
  %"261_0366" = load i1, ptr %"261_0", align 1
  %"263_0367" = load i64, ptr %"263_0", align 8
  %"266_0368" = load i64, ptr %"266_0", align 8
  %"264_0369" = load i64, ptr %"264_0", align 8
  store i1 %"261_0366", ptr %"261_0", align 1
  store i64 %"263_0367", ptr %"263_0", align 8
  store i64 %"266_0368", ptr %"266_0", align 8
  store i64 %"264_0369", ptr %"264_0", align 8
  %"261_0370" = load i1, ptr %"261_0", align 1
  %"263_0371" = load i64, ptr %"263_0", align 8
  %"266_0372" = load i64, ptr %"266_0", align 8
  %"264_0373" = load i64, ptr %"264_0", align 8
  switch i1 %"261_0370", label %189 [
    i1 true, label %190
  ]

189:                                              ; preds = %185
  store i64 %"263_0371", ptr %"280_0", align 8
  store i64 %"266_0372", ptr %"280_1", align 8
  store i64 %"264_0373", ptr %"280_2", align 8
  br label %195

190:                                              ; preds = %185
  store i64 %"263_0371", ptr %"270_0", align 8
  store i64 %"266_0372", ptr %"270_1", align 8
  store i64 %"264_0373", ptr %"270_2", align 8
  br label %191

191:                                              ; preds = %190
  %"270_0375" = load i64, ptr %"270_0", align 8
  %"270_1376" = load i64, ptr %"270_1", align 8
  %"270_2377" = load i64, ptr %"270_2", align 8
  store i64 %"270_0375", ptr %"270_0", align 8
  store i64 %"270_1376", ptr %"270_1", align 8
  store i64 %"270_2377", ptr %"270_2", align 8
  store {} undef, ptr %"277_0", align 1
  store i64 2000, ptr %"275_0", align 8
  store i64 1, ptr %"273_0", align 8
  %"270_0378" = load i64, ptr %"270_0", align 8
  %"275_0379" = load i64, ptr %"275_0", align 8
  %192 = icmp sge i64 %"270_0378", %"275_0379"
  %193 = select i1 %192, i1 true, i1 false
  store i1 %193, ptr %"272_0", align 1
  %"277_0380" = load {}, ptr %"277_0", align 1
  %"272_0381" = load i1, ptr %"272_0", align 1
  %"270_0382" = load i64, ptr %"270_0", align 8
  %"273_0383" = load i64, ptr %"273_0", align 8
  %"275_0384" = load i64, ptr %"275_0", align 8
  store {} %"277_0380", ptr %"277_0", align 1
  store i1 %"272_0381", ptr %"272_0", align 1
  store i64 %"270_0382", ptr %"270_0", align 8
  store i64 %"273_0383", ptr %"273_0", align 8
  store i64 %"275_0384", ptr %"275_0", align 8
  %"277_0385" = load {}, ptr %"277_0", align 1
  %"272_0386" = load i1, ptr %"272_0", align 1
  %"270_0387" = load i64, ptr %"270_0", align 8
  %"273_0388" = load i64, ptr %"273_0", align 8
  %"275_0389" = load i64, ptr %"275_0", align 8
  switch i1 false, label %194 [
  ]

194:                                              ; preds = %191
  store i1 %"272_0386", ptr %"286_0", align 1
  store i64 %"270_0387", ptr %"286_1", align 8
  store i64 %"273_0388", ptr %"286_2", align 8
  store i64 %"275_0389", ptr %"286_3", align 8
  br label %199

195:                                              ; preds = %189
  %"280_0390" = load i64, ptr %"280_0", align 8
  %"280_1391" = load i64, ptr %"280_1", align 8
  %"280_2392" = load i64, ptr %"280_2", align 8
  store i64 %"280_0390", ptr %"280_0", align 8
  store i64 %"280_1391", ptr %"280_1", align 8
  store i64 %"280_2392", ptr %"280_2", align 8
  store {} undef, ptr %"283_0", align 1
  %"280_0393" = load i64, ptr %"280_0", align 8
  %"280_2394" = load i64, ptr %"280_2", align 8
  %196 = icmp sle i64 %"280_0393", %"280_2394"
  %197 = select i1 %196, i1 true, i1 false
  store i1 %197, ptr %"282_0", align 1
  %"283_0395" = load {}, ptr %"283_0", align 1
  %"282_0396" = load i1, ptr %"282_0", align 1
  %"280_0397" = load i64, ptr %"280_0", align 8
  %"280_1398" = load i64, ptr %"280_1", align 8
  %"280_2399" = load i64, ptr %"280_2", align 8
  store {} %"283_0395", ptr %"283_0", align 1
  store i1 %"282_0396", ptr %"282_0", align 1
  store i64 %"280_0397", ptr %"280_0", align 8
  store i64 %"280_1398", ptr %"280_1", align 8
  store i64 %"280_2399", ptr %"280_2", align 8
  %"283_0400" = load {}, ptr %"283_0", align 1
  %"282_0401" = load i1, ptr %"282_0", align 1
  %"280_0402" = load i64, ptr %"280_0", align 8
  %"280_1403" = load i64, ptr %"280_1", align 8
  %"280_2404" = load i64, ptr %"280_2", align 8
  switch i1 false, label %198 [
  ]

198:                                              ; preds = %195
  store i1 %"282_0401", ptr %"286_0", align 1
  store i64 %"280_0402", ptr %"286_1", align 8
  store i64 %"280_1403", ptr %"286_2", align 8
  store i64 %"280_2404", ptr %"286_3", align 8
  br label %199

199:                                              ; preds = %198, %194
  %"286_0405" = load i1, ptr %"286_0", align 1
  %"286_1406" = load i64, ptr %"286_1", align 8
  %"286_2407" = load i64, ptr %"286_2", align 8
  %"286_3408" = load i64, ptr %"286_3", align 8
  store i1 %"286_0405", ptr %"286_0", align 1
  store i64 %"286_1406", ptr %"286_1", align 8
  store i64 %"286_2407", ptr %"286_2", align 8
  store i64 %"286_3408", ptr %"286_3", align 8
  store i64 2000, ptr %"304_0", align 8
  store i64 1, ptr %"302_0", align 8
  %"286_0409" = load i1, ptr %"286_0", align 1
  %"286_1410" = load i64, ptr %"286_1", align 8
  %"302_0411" = load i64, ptr %"302_0", align 8
  %"304_0412" = load i64, ptr %"304_0", align 8
  switch i1 %"286_0409", label %200 [
    i1 true, label %201
  ]

200:                                              ; preds = %199
  store i64 %"286_1410", ptr %"0415", align 8
  store i64 %"302_0411", ptr %"1416", align 8
  store i64 %"304_0412", ptr %"2417", align 8
  br label %cond_288_case_0

201:                                              ; preds = %199
  store i64 %"286_1410", ptr %"0425", align 8
  store i64 %"302_0411", ptr %"1426", align 8
  store i64 %"304_0412", ptr %"2427", align 8
  br label %cond_288_case_1

202:                                              ; preds = %226
  store {} undef, ptr %"311_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"309_0", align 8
  %"311_0434" = load {}, ptr %"311_0", align 1
  %"309_0435" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"309_0", align 8
  store {} %"311_0434", ptr %"311_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"309_0435", ptr %"309_0", align 8
  %"311_0436" = load {}, ptr %"311_0", align 1
  %"309_0437" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"309_0", align 8
  switch i1 false, label %203 [
  ]

203:                                              ; preds = %202
  store { i1, { { i64, i64, i64 }, i64 } } %"309_0437", ptr %"0363", align 8
  br label %213

204:                                              ; preds = %222
  %"314_0438" = load i64, ptr %"314_0", align 8
  %"314_1439" = load i64, ptr %"314_1", align 8
  %"314_2440" = load i64, ptr %"314_2", align 8
  store i64 %"314_0438", ptr %"314_0", align 8
  store i64 %"314_1439", ptr %"314_1", align 8
  store i64 %"314_2440", ptr %"314_2", align 8
  store {} undef, ptr %"324_0", align 1
  store i64 2000, ptr %"322_0", align 8
  store i64 1, ptr %"320_0", align 8
  %"314_0441" = load i64, ptr %"314_0", align 8
  %"320_0442" = load i64, ptr %"320_0", align 8
  %205 = add i64 %"314_0441", %"320_0442"
  store i64 %205, ptr %"316_0", align 8
  %"316_0443" = load i64, ptr %"316_0", align 8
  %"322_0444" = load i64, ptr %"322_0", align 8
  %"320_0445" = load i64, ptr %"320_0", align 8
  %206 = insertvalue { i64, i64, i64 } poison, i64 %"316_0443", 0
  %207 = insertvalue { i64, i64, i64 } %206, i64 %"322_0444", 1
  %208 = insertvalue { i64, i64, i64 } %207, i64 %"320_0445", 2
  store { i64, i64, i64 } %208, ptr %"317_0", align 8
  %"314_0446" = load i64, ptr %"314_0", align 8
  %"317_0447" = load { i64, i64, i64 }, ptr %"317_0", align 8
  %209 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"314_0446", 1
  %210 = insertvalue { { i64, i64, i64 }, i64 } %209, { i64, i64, i64 } %"317_0447", 0
  store { { i64, i64, i64 }, i64 } %210, ptr %"318_0", align 8
  %"318_0448" = load { { i64, i64, i64 }, i64 }, ptr %"318_0", align 8
  %211 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"318_0448", 1
  store { i1, { { i64, i64, i64 }, i64 } } %211, ptr %"319_0", align 8
  %"324_0449" = load {}, ptr %"324_0", align 1
  %"319_0450" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"319_0", align 8
  store {} %"324_0449", ptr %"324_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"319_0450", ptr %"319_0", align 8
  %"324_0451" = load {}, ptr %"324_0", align 1
  %"319_0452" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"319_0", align 8
  switch i1 false, label %212 [
  ]

212:                                              ; preds = %204
  store { i1, { { i64, i64, i64 }, i64 } } %"319_0452", ptr %"0363", align 8
  br label %213

213:                                              ; preds = %212, %203
  %"0374" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0363", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0374", ptr %"257_0", align 8
  %"257_0453" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"257_0", align 8
  %"225_1454" = load { ptr, ptr, i64 }, ptr %"225_1", align 8
  %"225_2455" = load i64, ptr %"225_2", align 8
  %214 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"257_0453", 0
  switch i1 %214, label %215 [
    i1 true, label %216
  ]

215:                                              ; preds = %213
  store { ptr, ptr, i64 } %"225_1454", ptr %"0462", align 8
  store i64 %"225_2455", ptr %"1463", align 8
  br label %cond_229_case_0

216:                                              ; preds = %213
  %217 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"257_0453", 1
  store { { i64, i64, i64 }, i64 } %217, ptr %"0469", align 8
  store { ptr, ptr, i64 } %"225_1454", ptr %"1470", align 8
  store i64 %"225_2455", ptr %"2471", align 8
  br label %cond_229_case_1

cond_288_case_0:                                  ; preds = %200
  %"0418" = load i64, ptr %"0415", align 8
  %"1419" = load i64, ptr %"1416", align 8
  %"2420" = load i64, ptr %"2417", align 8
  store i64 %"0418", ptr %"290_0", align 8
  store i64 %"1419", ptr %"290_1", align 8
  store i64 %"2420", ptr %"290_2", align 8
  store i64 2000, ptr %"295_0", align 8
  store i64 1, ptr %"293_0", align 8
  %"290_0421" = load i64, ptr %"290_0", align 8
  %"293_0422" = load i64, ptr %"293_0", align 8
  %"295_0423" = load i64, ptr %"295_0", align 8
  %218 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"290_0421", 1
  %219 = insertvalue { i1, i64, i64, i64 } %218, i64 %"293_0422", 2
  %220 = insertvalue { i1, i64, i64, i64 } %219, i64 %"295_0423", 3
  store { i1, i64, i64, i64 } %220, ptr %"292_0", align 8
  %"292_0424" = load { i1, i64, i64, i64 }, ptr %"292_0", align 8
  store { i1, i64, i64, i64 } %"292_0424", ptr %"0413", align 8
  br label %cond_exit_288

cond_288_case_1:                                  ; preds = %201
  %"0428" = load i64, ptr %"0425", align 8
  %"1429" = load i64, ptr %"1426", align 8
  %"2430" = load i64, ptr %"2427", align 8
  store i64 %"0428", ptr %"298_0", align 8
  store i64 %"1429", ptr %"298_1", align 8
  store i64 %"2430", ptr %"298_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"300_0", align 8
  %"300_0431" = load { i1, i64, i64, i64 }, ptr %"300_0", align 8
  store { i1, i64, i64, i64 } %"300_0431", ptr %"0413", align 8
  br label %cond_exit_288

cond_exit_288:                                    ; preds = %cond_288_case_1, %cond_288_case_0
  %"0414" = load { i1, i64, i64, i64 }, ptr %"0413", align 8
  store { i1, i64, i64, i64 } %"0414", ptr %"288_0", align 8
  %"288_0432" = load { i1, i64, i64, i64 }, ptr %"288_0", align 8
  store { i1, i64, i64, i64 } %"288_0432", ptr %"288_0", align 8
  %"288_0433" = load { i1, i64, i64, i64 }, ptr %"288_0", align 8
  %221 = extractvalue { i1, i64, i64, i64 } %"288_0433", 0
  switch i1 %221, label %222 [
    i1 true, label %226
  ]

222:                                              ; preds = %cond_exit_288
  %223 = extractvalue { i1, i64, i64, i64 } %"288_0433", 1
  %224 = extractvalue { i1, i64, i64, i64 } %"288_0433", 2
  %225 = extractvalue { i1, i64, i64, i64 } %"288_0433", 3
  store i64 %223, ptr %"314_0", align 8
  store i64 %224, ptr %"314_1", align 8
  store i64 %225, ptr %"314_2", align 8
  br label %204

226:                                              ; preds = %cond_exit_288
  br label %202

cond_229_case_0:                                  ; preds = %215
  %"0464" = load { ptr, ptr, i64 }, ptr %"0462", align 8
  %"1465" = load i64, ptr %"1463", align 8
  store { ptr, ptr, i64 } %"0464", ptr %"231_0", align 8
  store i64 %"1465", ptr %"231_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"233_0", align 8
  %"233_0466" = load { i1, { i64, i64, i64 } }, ptr %"233_0", align 8
  %"231_0467" = load { ptr, ptr, i64 }, ptr %"231_0", align 8
  %"231_1468" = load i64, ptr %"231_1", align 8
  store { i1, { i64, i64, i64 } } %"233_0466", ptr %"0456", align 8
  store { ptr, ptr, i64 } %"231_0467", ptr %"1457", align 8
  store i64 %"231_1468", ptr %"2458", align 8
  br label %cond_exit_229

cond_229_case_1:                                  ; preds = %216
  %"0472" = load { { i64, i64, i64 }, i64 }, ptr %"0469", align 8
  %"1473" = load { ptr, ptr, i64 }, ptr %"1470", align 8
  %"2474" = load i64, ptr %"2471", align 8
  store { { i64, i64, i64 }, i64 } %"0472", ptr %"236_0", align 8
  store { ptr, ptr, i64 } %"1473", ptr %"236_1", align 8
  store i64 %"2474", ptr %"236_2", align 8
  store i64 1, ptr %"255_0", align 8
  store i64 2000, ptr %"253_0", align 8
  store i64 1, ptr %"250_0", align 8
  %"236_2475" = load i64, ptr %"236_2", align 8
  %"250_0476" = load i64, ptr %"250_0", align 8
  %227 = add i64 %"236_2475", %"250_0476"
  store i64 %227, ptr %"252_0", align 8
  %"236_2477" = load i64, ptr %"236_2", align 8
  store i64 %"236_2477", ptr %"248_0", align 8
  store i64 0, ptr %"245_0", align 8
  store i64 3, ptr %"242_0", align 8
  %"236_0478" = load { { i64, i64, i64 }, i64 }, ptr %"236_0", align 8
  %228 = extractvalue { { i64, i64, i64 }, i64 } %"236_0478", 1
  %229 = extractvalue { { i64, i64, i64 }, i64 } %"236_0478", 0
  store i64 %228, ptr %"238_0", align 8
  store { i64, i64, i64 } %229, ptr %"238_1", align 8
  %"238_0479" = load i64, ptr %"238_0", align 8
  %"242_0480" = load i64, ptr %"242_0", align 8
  %230 = icmp eq i64 %"242_0480", 0
  br i1 %230, label %division_by_zero, label %division

cond_exit_229:                                    ; preds = %division, %cond_229_case_0
  %"0459" = load { i1, { i64, i64, i64 } }, ptr %"0456", align 8
  %"1460" = load { ptr, ptr, i64 }, ptr %"1457", align 8
  %"2461" = load i64, ptr %"2458", align 8
  store { i1, { i64, i64, i64 } } %"0459", ptr %"229_0", align 8
  store { ptr, ptr, i64 } %"1460", ptr %"229_1", align 8
  store i64 %"2461", ptr %"229_2", align 8
  %"229_0497" = load { i1, { i64, i64, i64 } }, ptr %"229_0", align 8
  %"229_1498" = load { ptr, ptr, i64 }, ptr %"229_1", align 8
  %"229_2499" = load i64, ptr %"229_2", align 8
  store { i1, { i64, i64, i64 } } %"229_0497", ptr %"229_0", align 8
  store { ptr, ptr, i64 } %"229_1498", ptr %"229_1", align 8
  store i64 %"229_2499", ptr %"229_2", align 8
  %"229_0500" = load { i1, { i64, i64, i64 } }, ptr %"229_0", align 8
  %"229_1501" = load { ptr, ptr, i64 }, ptr %"229_1", align 8
  %"229_2502" = load i64, ptr %"229_2", align 8
  %231 = extractvalue { i1, { i64, i64, i64 } } %"229_0500", 0
  switch i1 %231, label %232 [
    i1 true, label %234
  ]

232:                                              ; preds = %cond_exit_229
  %233 = extractvalue { i1, { i64, i64, i64 } } %"229_0500", 1
  store { i64, i64, i64 } %233, ptr %"225_0", align 8
  store { ptr, ptr, i64 } %"229_1501", ptr %"225_1", align 8
  store i64 %"229_2502", ptr %"225_2", align 8
  br label %loop_body354

234:                                              ; preds = %cond_exit_229
  store { ptr, ptr, i64 } %"229_1501", ptr %"224_0", align 8
  store i64 %"229_2502", ptr %"224_1", align 8
  br label %loop_out353

division_by_zero:                                 ; preds = %cond_229_case_1
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %cond_229_case_1
  %sign = ashr i64 %"238_0479", 63
  %235 = xor i64 %"238_0479", %sign
  %236 = udiv i64 %235, %"242_0480"
  %quotient = xor i64 %236, %sign
  %237 = urem i64 %235, %"242_0480"
  %238 = icmp slt i64 %"238_0479", 0
  %239 = xor i64 %237, -1
  %240 = add i64 %"242_0480", %239
  %remainder = select i1 %238, i64 %240, i64 %237
  store i64 %remainder, ptr %"244_0", align 8
  %"244_0481" = load i64, ptr %"244_0", align 8
  %"245_0482" = load i64, ptr %"245_0", align 8
  %241 = icmp eq i64 %"244_0481", %"245_0482"
  %242 = select i1 %241, i1 true, i1 false
  store i1 %242, ptr %"247_0", align 1
  %"236_1483" = load { ptr, ptr, i64 }, ptr %"236_1", align 8
  %"248_0484" = load i64, ptr %"248_0", align 8
  %"247_0485" = load i1, ptr %"247_0", align 1
  %array_ptr486 = extractvalue { ptr, ptr, i64 } %"236_1483", 0
  %array_mask_ptr487 = extractvalue { ptr, ptr, i64 } %"236_1483", 1
  %array_offset488 = extractvalue { ptr, ptr, i64 } %"236_1483", 2
  call void @__barray_check_bounds(i64 2000, i64 %"248_0484")
  %243 = add i64 %"248_0484", %array_offset488
  call void @__barray_mask_return(ptr %array_mask_ptr487, i64 %243)
  %244 = getelementptr inbounds i1, ptr %array_ptr486, i64 %243
  store i1 %"247_0485", ptr %244, align 1
  store { ptr, ptr, i64 } %"236_1483", ptr %"249_0", align 8
  %"238_1489" = load { i64, i64, i64 }, ptr %"238_1", align 8
  %245 = extractvalue { i64, i64, i64 } %"238_1489", 0
  %246 = extractvalue { i64, i64, i64 } %"238_1489", 1
  %247 = extractvalue { i64, i64, i64 } %"238_1489", 2
  store i64 %245, ptr %"239_0", align 8
  store i64 %246, ptr %"239_1", align 8
  store i64 %247, ptr %"239_2", align 8
  %"239_0490" = load i64, ptr %"239_0", align 8
  %"253_0491" = load i64, ptr %"253_0", align 8
  %"255_0492" = load i64, ptr %"255_0", align 8
  %248 = insertvalue { i64, i64, i64 } poison, i64 %"239_0490", 0
  %249 = insertvalue { i64, i64, i64 } %248, i64 %"253_0491", 1
  %250 = insertvalue { i64, i64, i64 } %249, i64 %"255_0492", 2
  store { i64, i64, i64 } %250, ptr %"240_0", align 8
  %"240_0493" = load { i64, i64, i64 }, ptr %"240_0", align 8
  %251 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"240_0493", 1
  store { i1, { i64, i64, i64 } } %251, ptr %"241_0", align 8
  %"241_0494" = load { i1, { i64, i64, i64 } }, ptr %"241_0", align 8
  %"249_0495" = load { ptr, ptr, i64 }, ptr %"249_0", align 8
  %"252_0496" = load i64, ptr %"252_0", align 8
  store { i1, { i64, i64, i64 } } %"241_0494", ptr %"0456", align 8
  store { ptr, ptr, i64 } %"249_0495", ptr %"1457", align 8
  store i64 %"252_0496", ptr %"2458", align 8
  br label %cond_exit_229
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

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
declare void @panic(i32, ptr) #1

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
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

declare void @heap_free(ptr)

declare void @print_int_arr(ptr, i64, ptr)

declare void @print_float_arr(ptr, i64, ptr)

declare void @print_bool_arr(ptr, i64, ptr)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.result_of_2000.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noreturn }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
