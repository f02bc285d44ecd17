; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_squares.C1FA083E.0 = private constant [20 x i8] c"\13USER:INTARR:squares"
@res_halves.E18F71CE.0 = private constant [21 x i8] c"\14USER:FLOATARR:halves"
@res_thirds.9B6964E8.0 = private constant [20 x i8] c"\13USER:BOOLARR:thirds"
@array.mask.8000 = private constant [8000 x i1] zeroinitializer

define internal void @result_of_8000.main.1() {
alloca_block:
  %result = alloca { i64, i64 }, align 8
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca497 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca524 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"340_0" = alloca { i64, i64, i64 }, align 8
  %"338_0" = alloca { i64, i64, i64 }, align 8
  %"336_0" = alloca { i64, i64, i64 }, align 8
  %"222_0" = alloca i64, align 8
  %"221_0" = alloca { ptr, ptr, i64 }, align 8
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
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"062" = alloca { i1, i64, i64, i64 }, align 8
  %"064" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"290_0" = alloca i64, align 8
  %"290_1" = alloca i64, align 8
  %"290_2" = alloca i64, align 8
  %"295_0" = alloca i64, align 8
  %"293_0" = alloca i64, align 8
  %"292_0" = alloca { i1, i64, i64, i64 }, align 8
  %"072" = alloca i64, align 8
  %"173" = alloca i64, align 8
  %"274" = alloca i64, align 8
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
  %"0103" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1104" = alloca { ptr, ptr, i64 }, align 8
  %"2105" = alloca i64, align 8
  %"0109" = alloca { ptr, ptr, i64 }, align 8
  %"1110" = alloca i64, align 8
  %"231_0" = alloca { ptr, ptr, i64 }, align 8
  %"231_1" = alloca i64, align 8
  %"233_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0116" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1117" = alloca { ptr, ptr, i64 }, align 8
  %"2118" = alloca i64, align 8
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
  %"112_0" = alloca i64, align 8
  %"111_0" = alloca { ptr, ptr, i64 }, align 8
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
  %"0163" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"0213" = alloca { i1, i64, i64, i64 }, align 8
  %"0215" = alloca i64, align 8
  %"1216" = alloca i64, align 8
  %"2217" = alloca i64, align 8
  %"178_0" = alloca i64, align 8
  %"178_1" = alloca i64, align 8
  %"178_2" = alloca i64, align 8
  %"183_0" = alloca i64, align 8
  %"181_0" = alloca i64, align 8
  %"180_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0225" = alloca i64, align 8
  %"1226" = alloca i64, align 8
  %"2227" = alloca i64, align 8
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
  %"0256" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1257" = alloca { ptr, ptr, i64 }, align 8
  %"2258" = alloca i64, align 8
  %"0262" = alloca { ptr, ptr, i64 }, align 8
  %"1263" = alloca i64, align 8
  %"121_0" = alloca { ptr, ptr, i64 }, align 8
  %"121_1" = alloca i64, align 8
  %"123_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0269" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1270" = alloca { ptr, ptr, i64 }, align 8
  %"2271" = alloca i64, align 8
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
  %"0317" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
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
  %"0367" = alloca { i1, i64, i64, i64 }, align 8
  %"0369" = alloca i64, align 8
  %"1370" = alloca i64, align 8
  %"2371" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"68_1" = alloca i64, align 8
  %"68_2" = alloca i64, align 8
  %"73_0" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"70_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0379" = alloca i64, align 8
  %"1380" = alloca i64, align 8
  %"2381" = alloca i64, align 8
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
  %"0410" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1411" = alloca { ptr, ptr, i64 }, align 8
  %"2412" = alloca i64, align 8
  %"0416" = alloca { ptr, ptr, i64 }, align 8
  %"1417" = alloca i64, align 8
  %"14_0" = alloca { ptr, ptr, i64 }, align 8
  %"14_1" = alloca i64, align 8
  %"16_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0423" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1424" = alloca { ptr, ptr, i64 }, align 8
  %"2425" = alloca i64, align 8
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
  %"218_0" = alloca { ptr, ptr, i64 }, align 8
  %"218_1" = alloca { ptr, ptr, i64 }, align 8
  %"219_0" = alloca { ptr, i64 }, align 8
  %"330_0" = alloca { ptr, ptr, i64 }, align 8
  %"330_1" = alloca { ptr, ptr, i64 }, align 8
  %"331_0" = alloca { ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } { i64 0, i64 8000, i64 1 }, ptr %"340_0", align 8
  store { i64, i64, i64 } { i64 0, i64 8000, i64 1 }, ptr %"338_0", align 8
  store { i64, i64, i64 } { i64 0, i64 8000, i64 1 }, ptr %"336_0", align 8
  store i64 0, ptr %"222_0", align 8
  %array_size = mul i64 8000, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %array_size1 = mul i64 125, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %1 = call ptr @heap_alloc(i64 %array_size1)
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 %array_size1, i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"221_0", align 8
  %"340_02" = load { i64, i64, i64 }, ptr %"340_0", align 8
  %"221_03" = load { ptr, ptr, i64 }, ptr %"221_0", align 8
  %"222_04" = load i64, ptr %"222_0", align 8
  store { i64, i64, i64 } %"340_02", ptr %"225_0", align 8
  store { ptr, ptr, i64 } %"221_03", ptr %"225_1", align 8
  store i64 %"222_04", ptr %"225_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %62, %entry_block
  %"225_05" = load { i64, i64, i64 }, ptr %"225_0", align 8
  %"225_16" = load { ptr, ptr, i64 }, ptr %"225_1", align 8
  %"225_27" = load i64, ptr %"225_2", align 8
  store { i64, i64, i64 } %"225_05", ptr %"225_0", align 8
  store { ptr, ptr, i64 } %"225_16", ptr %"225_1", align 8
  store i64 %"225_27", ptr %"225_2", align 8
  store i64 1, ptr %"328_0", align 8
  store i64 8000, ptr %"326_0", align 8
  %"225_08" = load { i64, i64, i64 }, ptr %"225_0", align 8
  %5 = extractvalue { i64, i64, i64 } %"225_08", 0
  %6 = extractvalue { i64, i64, i64 } %"225_08", 1
  %7 = extractvalue { i64, i64, i64 } %"225_08", 2
  store i64 %5, ptr %"227_0", align 8
  store i64 %6, ptr %"227_1", align 8
  store i64 %7, ptr %"227_2", align 8
  %"227_09" = load i64, ptr %"227_0", align 8
  %"326_010" = load i64, ptr %"326_0", align 8
  %"328_011" = load i64, ptr %"328_0", align 8
  %8 = insertvalue { i64, i64, i64 } poison, i64 %"227_09", 0
  %9 = insertvalue { i64, i64, i64 } %8, i64 %"326_010", 1
  %10 = insertvalue { i64, i64, i64 } %9, i64 %"328_011", 2
  store { i64, i64, i64 } %10, ptr %"228_0", align 8
  %"228_012" = load { i64, i64, i64 }, ptr %"228_0", align 8
  store { i64, i64, i64 } %"228_012", ptr %"259_0", align 8
  br label %16

loop_out:                                         ; preds = %64
  store i64 0, ptr %"112_0", align 8
  %array_size148 = mul i64 8000, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %11 = call ptr @heap_alloc(i64 %array_size148)
  %array_size149 = mul i64 125, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %12 = call ptr @heap_alloc(i64 %array_size149)
  call void @llvm.memset.p0.i64(ptr %12, i8 -1, i64 %array_size149, i1 false)
  %13 = insertvalue { ptr, ptr, i64 } poison, ptr %11, 0
  %14 = insertvalue { ptr, ptr, i64 } %13, ptr %12, 1
  %15 = insertvalue { ptr, ptr, i64 } %14, i64 0, 2
  store { ptr, ptr, i64 } %15, ptr %"111_0", align 8
  %"338_0150" = load { i64, i64, i64 }, ptr %"338_0", align 8
  %"111_0151" = load { ptr, ptr, i64 }, ptr %"111_0", align 8
  %"112_0152" = load i64, ptr %"112_0", align 8
  store { i64, i64, i64 } %"338_0150", ptr %"115_0", align 8
  store { ptr, ptr, i64 } %"111_0151", ptr %"115_1", align 8
  store i64 %"112_0152", ptr %"115_2", align 8
  br label %loop_body154

16:                                               ; preds = %loop_body
  %"259_013" = load { i64, i64, i64 }, ptr %"259_0", align 8
  store { i64, i64, i64 } %"259_013", ptr %"259_0", align 8
  store i64 1, ptr %"266_0", align 8
  store i64 8000, ptr %"264_0", align 8
  %"259_014" = load { i64, i64, i64 }, ptr %"259_0", align 8
  %17 = extractvalue { i64, i64, i64 } %"259_014", 0
  %18 = extractvalue { i64, i64, i64 } %"259_014", 1
  %19 = extractvalue { i64, i64, i64 } %"259_014", 2
  store i64 %17, ptr %"263_0", align 8
  store i64 %18, ptr %"263_1", align 8
  store i64 %19, ptr %"263_2", align 8
  store i1 true, ptr %"261_0", align 1
  %"261_015" = load i1, ptr %"261_0", align 1
  %"263_016" = load i64, ptr %"263_0", align 8
  %"266_017" = load i64, ptr %"266_0", align 8
  %"264_018" = load i64, ptr %"264_0", align 8
  store i1 %"261_015", ptr %"261_0", align 1
  store i64 %"263_016", ptr %"263_0", align 8
  store i64 %"266_017", ptr %"266_0", align 8
  store i64 %"264_018", ptr %"264_0", align 8
  %"261_019" = load i1, ptr %"261_0", align 1
  %"263_020" = load i64, ptr %"263_0", align 8
  %"266_021" = load i64, ptr %"266_0", align 8
  %"264_022" = load i64, ptr %"264_0", align 8
  switch i1 %"261_019", label %20 [
    i1 true, label %21
  ]

20:                                               ; preds = %16
  store i64 %"263_020", ptr %"280_0", align 8
  store i64 %"266_021", ptr %"280_1", align 8
  store i64 %"264_022", ptr %"280_2", align 8
  br label %26

21:                                               ; preds = %16
  store i64 %"263_020", ptr %"270_0", align 8
  store i64 %"266_021", ptr %"270_1", align 8
  store i64 %"264_022", ptr %"270_2", align 8
  br label %22

22:                                               ; preds = %21
  %"270_024" = load i64, ptr %"270_0", align 8
  %"270_125" = load i64, ptr %"270_1", align 8
  %"270_226" = load i64, ptr %"270_2", align 8
  store i64 %"270_024", ptr %"270_0", align 8
  store i64 %"270_125", ptr %"270_1", align 8
  store i64 %"270_226", ptr %"270_2", align 8
  store {} undef, ptr %"277_0", align 1
  store i64 8000, ptr %"275_0", align 8
  store i64 1, ptr %"273_0", align 8
  %"270_027" = load i64, ptr %"270_0", align 8
  %"275_028" = load i64, ptr %"275_0", align 8
  %23 = icmp sge i64 %"270_027", %"275_028"
  %24 = select i1 %23, i1 true, i1 false
  store i1 %24, ptr %"272_0", align 1
  %"277_029" = load {}, ptr %"277_0", align 1
  %"272_030" = load i1, ptr %"272_0", align 1
  %"270_031" = load i64, ptr %"270_0", align 8
  %"273_032" = load i64, ptr %"273_0", align 8
  %"275_033" = load i64, ptr %"275_0", align 8
  store {} %"277_029", ptr %"277_0", align 1
  store i1 %"272_030", ptr %"272_0", align 1
  store i64 %"270_031", ptr %"270_0", align 8
  store i64 %"273_032", ptr %"273_0", align 8
  store i64 %"275_033", ptr %"275_0", align 8
  %"277_034" = load {}, ptr %"277_0", align 1
  %"272_035" = load i1, ptr %"272_0", align 1
  %"270_036" = load i64, ptr %"270_0", align 8
  %"273_037" = load i64, ptr %"273_0", align 8
  %"275_038" = load i64, ptr %"275_0", align 8
  switch i1 false, label %25 [
  ]

25:                                               ; preds = %22
  store i1 %"272_035", ptr %"286_0", align 1
  store i64 %"270_036", ptr %"286_1", align 8
  store i64 %"273_037", ptr %"286_2", align 8
  store i64 %"275_038", ptr %"286_3", align 8
  br label %30

26:                                               ; preds = %20
  %"280_039" = load i64, ptr %"280_0", align 8
  %"280_140" = load i64, ptr %"280_1", align 8
  %"280_241" = load i64, ptr %"280_2", align 8
  store i64 %"280_039", ptr %"280_0", align 8
  store i64 %"280_140", ptr %"280_1", align 8
  store i64 %"280_241", ptr %"280_2", align 8
  store {} undef, ptr %"283_0", align 1
  %"280_042" = load i64, ptr %"280_0", align 8
  %"280_243" = load i64, ptr %"280_2", align 8
  %27 = icmp sle i64 %"280_042", %"280_243"
  %28 = select i1 %27, i1 true, i1 false
  store i1 %28, ptr %"282_0", align 1
  %"283_044" = load {}, ptr %"283_0", align 1
  %"282_045" = load i1, ptr %"282_0", align 1
  %"280_046" = load i64, ptr %"280_0", align 8
  %"280_147" = load i64, ptr %"280_1", align 8
  %"280_248" = load i64, ptr %"280_2", align 8
  store {} %"283_044", ptr %"283_0", align 1
  store i1 %"282_045", ptr %"282_0", align 1
  store i64 %"280_046", ptr %"280_0", align 8
  store i64 %"280_147", ptr %"280_1", align 8
  store i64 %"280_248", ptr %"280_2", align 8
  %"283_049" = load {}, ptr %"283_0", align 1
  %"282_050" = load i1, ptr %"282_0", align 1
  %"280_051" = load i64, ptr %"280_0", align 8
  %"280_152" = load i64, ptr %"280_1", align 8
  %"280_253" = load i64, ptr %"280_2", align 8
  switch i1 false, label %29 [
  ]

29:                                               ; preds = %26
  store i1 %"282_050", ptr %"286_0", align 1
  store i64 %"280_051", ptr %"286_1", align 8
  store i64 %"280_152", ptr %"286_2", align 8
  store i64 %"280_253", ptr %"286_3", align 8
  br label %30

30:                                               ; preds = %29, %25
  %"286_054" = load i1, ptr %"286_0", align 1
  %"286_155" = load i64, ptr %"286_1", align 8
  %"286_256" = load i64, ptr %"286_2", align 8
  %"286_357" = load i64, ptr %"286_3", align 8
  store i1 %"286_054", ptr %"286_0", align 1
  store i64 %"286_155", ptr %"286_1", align 8
  store i64 %"286_256", ptr %"286_2", align 8
  store i64 %"286_357", ptr %"286_3", align 8
  store i64 8000, ptr %"304_0", align 8
  store i64 1, ptr %"302_0", align 8
  %"286_058" = load i1, ptr %"286_0", align 1
  %"286_159" = load i64, ptr %"286_1", align 8
  %"302_060" = load i64, ptr %"302_0", align 8
  %"304_061" = load i64, ptr %"304_0", align 8
  switch i1 %"286_058", label %31 [
    i1 true, label %32
  ]

31:                                               ; preds = %30
  store i64 %"286_159", ptr %"064", align 8
  store i64 %"302_060", ptr %"1", align 8
  store i64 %"304_061", ptr %"2", align 8
  br label %cond_288_case_0

32:                                               ; preds = %30
  store i64 %"286_159", ptr %"072", align 8
  store i64 %"302_060", ptr %"173", align 8
  store i64 %"304_061", ptr %"274", align 8
  br label %cond_288_case_1

33:                                               ; preds = %57
  store {} undef, ptr %"311_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"309_0", align 8
  %"311_081" = load {}, ptr %"311_0", align 1
  %"309_082" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"309_0", align 8
  store {} %"311_081", ptr %"311_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"309_082", ptr %"309_0", align 8
  %"311_083" = load {}, ptr %"311_0", align 1
  %"309_084" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"309_0", align 8
  switch i1 false, label %34 [
  ]

34:                                               ; preds = %33
  store { i1, { { i64, i64, i64 }, i64 } } %"309_084", ptr %"0", align 8
  br label %44

35:                                               ; preds = %53
  %"314_085" = load i64, ptr %"314_0", align 8
  %"314_186" = load i64, ptr %"314_1", align 8
  %"314_287" = load i64, ptr %"314_2", align 8
  store i64 %"314_085", ptr %"314_0", align 8
  store i64 %"314_186", ptr %"314_1", align 8
  store i64 %"314_287", ptr %"314_2", align 8
  store {} undef, ptr %"324_0", align 1
  store i64 8000, ptr %"322_0", align 8
  store i64 1, ptr %"320_0", align 8
  %"314_088" = load i64, ptr %"314_0", align 8
  %"320_089" = load i64, ptr %"320_0", align 8
  %36 = add i64 %"314_088", %"320_089"
  store i64 %36, ptr %"316_0", align 8
  %"316_090" = load i64, ptr %"316_0", align 8
  %"322_091" = load i64, ptr %"322_0", align 8
  %"320_092" = load i64, ptr %"320_0", align 8
  %37 = insertvalue { i64, i64, i64 } poison, i64 %"316_090", 0
  %38 = insertvalue { i64, i64, i64 } %37, i64 %"322_091", 1
  %39 = insertvalue { i64, i64, i64 } %38, i64 %"320_092", 2
  store { i64, i64, i64 } %39, ptr %"317_0", align 8
  %"314_093" = load i64, ptr %"314_0", align 8
  %"317_094" = load { i64, i64, i64 }, ptr %"317_0", align 8
  %40 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"314_093", 1
  %41 = insertvalue { { i64, i64, i64 }, i64 } %40, { i64, i64, i64 } %"317_094", 0
  store { { i64, i64, i64 }, i64 } %41, ptr %"318_0", align 8
  %"318_095" = load { { i64, i64, i64 }, i64 }, ptr %"318_0", align 8
  %42 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"318_095", 1
  store { i1, { { i64, i64, i64 }, i64 } } %42, ptr %"319_0", align 8
  %"324_096" = load {}, ptr %"324_0", align 1
  %"319_097" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"319_0", align 8
  store {} %"324_096", ptr %"324_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"319_097", ptr %"319_0", align 8
  %"324_098" = load {}, ptr %"324_0", align 1
  %"319_099" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"319_0", align 8
  switch i1 false, label %43 [
  ]

43:                                               ; preds = %35
  store { i1, { { i64, i64, i64 }, i64 } } %"319_099", ptr %"0", align 8
  br label %44

44:                                               ; preds = %43, %34
  %"023" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"023", ptr %"257_0", align 8
  %"257_0100" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"257_0", align 8
  %"225_1101" = load { ptr, ptr, i64 }, ptr %"225_1", align 8
  %"225_2102" = load i64, ptr %"225_2", align 8
  %45 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"257_0100", 0
  switch i1 %45, label %46 [
    i1 true, label %47
  ]

46:                                               ; preds = %44
  store { ptr, ptr, i64 } %"225_1101", ptr %"0109", align 8
  store i64 %"225_2102", ptr %"1110", align 8
  br label %cond_229_case_0

47:                                               ; preds = %44
  %48 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"257_0100", 1
  store { { i64, i64, i64 }, i64 } %48, ptr %"0116", align 8
  store { ptr, ptr, i64 } %"225_1101", ptr %"1117", align 8
  store i64 %"225_2102", ptr %"2118", align 8
  br label %cond_229_case_1

cond_288_case_0:                                  ; preds = %31
  %"065" = load i64, ptr %"064", align 8
  %"166" = load i64, ptr %"1", align 8
  %"267" = load i64, ptr %"2", align 8
  store i64 %"065", ptr %"290_0", align 8
  store i64 %"166", ptr %"290_1", align 8
  store i64 %"267", ptr %"290_2", align 8
  store i64 8000, ptr %"295_0", align 8
  store i64 1, ptr %"293_0", align 8
  %"290_068" = load i64, ptr %"290_0", align 8
  %"293_069" = load i64, ptr %"293_0", align 8
  %"295_070" = load i64, ptr %"295_0", align 8
  %49 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"290_068", 1
  %50 = insertvalue { i1, i64, i64, i64 } %49, i64 %"293_069", 2
  %51 = insertvalue { i1, i64, i64, i64 } %50, i64 %"295_070", 3
  store { i1, i64, i64, i64 } %51, ptr %"292_0", align 8
  %"292_071" = load { i1, i64, i64, i64 }, ptr %"292_0", align 8
  store { i1, i64, i64, i64 } %"292_071", ptr %"062", align 8
  br label %cond_exit_288

cond_288_case_1:                                  ; preds = %32
  %"075" = load i64, ptr %"072", align 8
  %"176" = load i64, ptr %"173", align 8
  %"277" = load i64, ptr %"274", align 8
  store i64 %"075", ptr %"298_0", align 8
  store i64 %"176", ptr %"298_1", align 8
  store i64 %"277", ptr %"298_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"300_0", align 8
  %"300_078" = load { i1, i64, i64, i64 }, ptr %"300_0", align 8
  store { i1, i64, i64, i64 } %"300_078", ptr %"062", align 8
  br label %cond_exit_288

cond_exit_288:                                    ; preds = %cond_288_case_1, %cond_288_case_0
  %"063" = load { i1, i64, i64, i64 }, ptr %"062", align 8
  store { i1, i64, i64, i64 } %"063", ptr %"288_0", align 8
  %"288_079" = load { i1, i64, i64, i64 }, ptr %"288_0", align 8
  store { i1, i64, i64, i64 } %"288_079", ptr %"288_0", align 8
  %"288_080" = load { i1, i64, i64, i64 }, ptr %"288_0", align 8
  %52 = extractvalue { i1, i64, i64, i64 } %"288_080", 0
  switch i1 %52, label %53 [
    i1 true, label %57
  ]

53:                                               ; preds = %cond_exit_288
  %54 = extractvalue { i1, i64, i64, i64 } %"288_080", 1
  %55 = extractvalue { i1, i64, i64, i64 } %"288_080", 2
  %56 = extractvalue { i1, i64, i64, i64 } %"288_080", 3
  store i64 %54, ptr %"314_0", align 8
  store i64 %55, ptr %"314_1", align 8
  store i64 %56, ptr %"314_2", align 8
  br label %35

57:                                               ; preds = %cond_exit_288
  br label %33

cond_229_case_0:                                  ; preds = %46
  %"0111" = load { ptr, ptr, i64 }, ptr %"0109", align 8
  %"1112" = load i64, ptr %"1110", align 8
  store { ptr, ptr, i64 } %"0111", ptr %"231_0", align 8
  store i64 %"1112", ptr %"231_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"233_0", align 8
  %"233_0113" = load { i1, { i64, i64, i64 } }, ptr %"233_0", align 8
  %"231_0114" = load { ptr, ptr, i64 }, ptr %"231_0", align 8
  %"231_1115" = load i64, ptr %"231_1", align 8
  store { i1, { i64, i64, i64 } } %"233_0113", ptr %"0103", align 8
  store { ptr, ptr, i64 } %"231_0114", ptr %"1104", align 8
  store i64 %"231_1115", ptr %"2105", align 8
  br label %cond_exit_229

cond_229_case_1:                                  ; preds = %47
  %"0119" = load { { i64, i64, i64 }, i64 }, ptr %"0116", align 8
  %"1120" = load { ptr, ptr, i64 }, ptr %"1117", align 8
  %"2121" = load i64, ptr %"2118", align 8
  store { { i64, i64, i64 }, i64 } %"0119", ptr %"236_0", align 8
  store { ptr, ptr, i64 } %"1120", ptr %"236_1", align 8
  store i64 %"2121", ptr %"236_2", align 8
  store i64 1, ptr %"255_0", align 8
  store i64 8000, ptr %"253_0", align 8
  store i64 1, ptr %"250_0", align 8
  %"236_2122" = load i64, ptr %"236_2", align 8
  %"250_0123" = load i64, ptr %"250_0", align 8
  %58 = add i64 %"236_2122", %"250_0123"
  store i64 %58, ptr %"252_0", align 8
  %"236_2124" = load i64, ptr %"236_2", align 8
  store i64 %"236_2124", ptr %"248_0", align 8
  store i64 0, ptr %"245_0", align 8
  store i64 3, ptr %"242_0", align 8
  %"236_0125" = load { { i64, i64, i64 }, i64 }, ptr %"236_0", align 8
  %59 = extractvalue { { i64, i64, i64 }, i64 } %"236_0125", 1
  %60 = extractvalue { { i64, i64, i64 }, i64 } %"236_0125", 0
  store i64 %59, ptr %"238_0", align 8
  store { i64, i64, i64 } %60, ptr %"238_1", align 8
  %"238_0126" = load i64, ptr %"238_0", align 8
  %"242_0127" = load i64, ptr %"242_0", align 8
  %valid_div = icmp ne i64 %"242_0127", 0
  br label %panic_if_0

cond_exit_229:                                    ; preds = %finish, %cond_229_case_0
  %"0106" = load { i1, { i64, i64, i64 } }, ptr %"0103", align 8
  %"1107" = load { ptr, ptr, i64 }, ptr %"1104", align 8
  %"2108" = load i64, ptr %"2105", align 8
  store { i1, { i64, i64, i64 } } %"0106", ptr %"229_0", align 8
  store { ptr, ptr, i64 } %"1107", ptr %"229_1", align 8
  store i64 %"2108", ptr %"229_2", align 8
  %"229_0142" = load { i1, { i64, i64, i64 } }, ptr %"229_0", align 8
  %"229_1143" = load { ptr, ptr, i64 }, ptr %"229_1", align 8
  %"229_2144" = load i64, ptr %"229_2", align 8
  store { i1, { i64, i64, i64 } } %"229_0142", ptr %"229_0", align 8
  store { ptr, ptr, i64 } %"229_1143", ptr %"229_1", align 8
  store i64 %"229_2144", ptr %"229_2", align 8
  %"229_0145" = load { i1, { i64, i64, i64 } }, ptr %"229_0", align 8
  %"229_1146" = load { ptr, ptr, i64 }, ptr %"229_1", align 8
  %"229_2147" = load i64, ptr %"229_2", align 8
  %61 = extractvalue { i1, { i64, i64, i64 } } %"229_0145", 0
  switch i1 %61, label %62 [
    i1 true, label %64
  ]

62:                                               ; preds = %cond_exit_229
  %63 = extractvalue { i1, { i64, i64, i64 } } %"229_0145", 1
  store { i64, i64, i64 } %63, ptr %"225_0", align 8
  store { ptr, ptr, i64 } %"229_1146", ptr %"225_1", align 8
  store i64 %"229_2147", ptr %"225_2", align 8
  br label %loop_body

64:                                               ; preds = %cond_exit_229
  store { ptr, ptr, i64 } %"229_1146", ptr %"224_0", align 8
  store i64 %"229_2147", ptr %"224_1", align 8
  br label %loop_out

panic_if_0:                                       ; preds = %cond_229_case_1
  switch i1 %valid_div, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  %is_divisor_large = icmp ugt i64 %"242_0127", 9223372036854775807
  %65 = zext i1 %is_divisor_large to i64
  %is_dividend_negative = icmp slt i64 %"238_0126", 0
  %66 = zext i1 %is_dividend_negative to i64
  %67 = shl i64 %65, 1
  %tag = or i64 %67, %66
  %quotient = sdiv i64 %"238_0126", %"242_0127"
  %remainder = srem i64 %"238_0126", %"242_0127"
  switch i64 %tag, label %non_negative_smoldiv [
    i64 1, label %negative_smoldiv
    i64 2, label %non_negative_bigdiv
    i64 3, label %negative_bigdiv
  ]

negative_bigdiv:                                  ; preds = %exit
  %68 = add i64 %"238_0126", %"242_0127"
  %69 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %68, 1
  store { i64, i64 } %69, ptr %result, align 8
  br label %finish

negative_smoldiv:                                 ; preds = %exit
  %70 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %71 = insertvalue { i64, i64 } %70, i64 0, 1
  %72 = sub i64 %quotient, 1
  %73 = add i64 %"242_0127", %remainder
  %74 = insertvalue { i64, i64 } poison, i64 %72, 0
  %75 = insertvalue { i64, i64 } %74, i64 %73, 1
  %is_rem_0 = icmp eq i64 %remainder, 0
  %76 = select i1 %is_rem_0, { i64, i64 } %71, { i64, i64 } %75
  store { i64, i64 } %76, ptr %result, align 8
  br label %finish

non_negative_bigdiv:                              ; preds = %exit
  %77 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"238_0126", 1
  store { i64, i64 } %77, ptr %result, align 8
  br label %finish

non_negative_smoldiv:                             ; preds = %exit
  %78 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %79 = insertvalue { i64, i64 } %78, i64 %remainder, 1
  store { i64, i64 } %79, ptr %result, align 8
  br label %finish

finish:                                           ; preds = %negative_bigdiv, %non_negative_bigdiv, %negative_smoldiv, %non_negative_smoldiv
  %result128 = load { i64, i64 }, ptr %result, align 8
  %80 = extractvalue { i64, i64 } %result128, 0
  %81 = extractvalue { i64, i64 } %result128, 1
  store i64 %81, ptr %"244_0", align 8
  %"244_0129" = load i64, ptr %"244_0", align 8
  %"245_0130" = load i64, ptr %"245_0", align 8
  %82 = icmp eq i64 %"244_0129", %"245_0130"
  %83 = select i1 %82, i1 true, i1 false
  store i1 %83, ptr %"247_0", align 1
  %"236_1131" = load { ptr, ptr, i64 }, ptr %"236_1", align 8
  %"248_0132" = load i64, ptr %"248_0", align 8
  %"247_0133" = load i1, ptr %"247_0", align 1
  %array_ptr = extractvalue { ptr, ptr, i64 } %"236_1131", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"236_1131", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"236_1131", 2
  call void @__barray_check_bounds(i64 8000, i64 %"248_0132")
  %84 = add i64 %"248_0132", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %84)
  %85 = getelementptr inbounds i1, ptr %array_ptr, i64 %84
  store i1 %"247_0133", ptr %85, align 1
  store { ptr, ptr, i64 } %"236_1131", ptr %"249_0", align 8
  %"238_1134" = load { i64, i64, i64 }, ptr %"238_1", align 8
  %86 = extractvalue { i64, i64, i64 } %"238_1134", 0
  %87 = extractvalue { i64, i64, i64 } %"238_1134", 1
  %88 = extractvalue { i64, i64, i64 } %"238_1134", 2
  store i64 %86, ptr %"239_0", align 8
  store i64 %87, ptr %"239_1", align 8
  store i64 %88, ptr %"239_2", align 8
  %"239_0135" = load i64, ptr %"239_0", align 8
  %"253_0136" = load i64, ptr %"253_0", align 8
  %"255_0137" = load i64, ptr %"255_0", align 8
  %89 = insertvalue { i64, i64, i64 } poison, i64 %"239_0135", 0
  %90 = insertvalue { i64, i64, i64 } %89, i64 %"253_0136", 1
  %91 = insertvalue { i64, i64, i64 } %90, i64 %"255_0137", 2
  store { i64, i64, i64 } %91, ptr %"240_0", align 8
  %"240_0138" = load { i64, i64, i64 }, ptr %"240_0", align 8
  %92 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"240_0138", 1
  store { i1, { i64, i64, i64 } } %92, ptr %"241_0", align 8
  %"241_0139" = load { i1, { i64, i64, i64 } }, ptr %"241_0", align 8
  %"249_0140" = load { ptr, ptr, i64 }, ptr %"249_0", align 8
  %"252_0141" = load i64, ptr %"252_0", align 8
  store { i1, { i64, i64, i64 } } %"241_0139", ptr %"0103", align 8
  store { ptr, ptr, i64 } %"249_0140", ptr %"1104", align 8
  store i64 %"252_0141", ptr %"2105", align 8
  br label %cond_exit_229

loop_body154:                                     ; preds = %161, %loop_out
  %"115_0155" = load { i64, i64, i64 }, ptr %"115_0", align 8
  %"115_1156" = load { ptr, ptr, i64 }, ptr %"115_1", align 8
  %"115_2157" = load i64, ptr %"115_2", align 8
  store { i64, i64, i64 } %"115_0155", ptr %"115_0", align 8
  store { ptr, ptr, i64 } %"115_1156", ptr %"115_1", align 8
  store i64 %"115_2157", ptr %"115_2", align 8
  store i64 1, ptr %"216_0", align 8
  store i64 8000, ptr %"214_0", align 8
  %"115_0158" = load { i64, i64, i64 }, ptr %"115_0", align 8
  %93 = extractvalue { i64, i64, i64 } %"115_0158", 0
  %94 = extractvalue { i64, i64, i64 } %"115_0158", 1
  %95 = extractvalue { i64, i64, i64 } %"115_0158", 2
  store i64 %93, ptr %"117_0", align 8
  store i64 %94, ptr %"117_1", align 8
  store i64 %95, ptr %"117_2", align 8
  %"117_0159" = load i64, ptr %"117_0", align 8
  %"214_0160" = load i64, ptr %"214_0", align 8
  %"216_0161" = load i64, ptr %"216_0", align 8
  %96 = insertvalue { i64, i64, i64 } poison, i64 %"117_0159", 0
  %97 = insertvalue { i64, i64, i64 } %96, i64 %"214_0160", 1
  %98 = insertvalue { i64, i64, i64 } %97, i64 %"216_0161", 2
  store { i64, i64, i64 } %98, ptr %"118_0", align 8
  %"118_0162" = load { i64, i64, i64 }, ptr %"118_0", align 8
  store { i64, i64, i64 } %"118_0162", ptr %"147_0", align 8
  br label %104

loop_out153:                                      ; preds = %163
  store i64 0, ptr %"5_0", align 8
  %array_size302 = mul i64 8000, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %99 = call ptr @heap_alloc(i64 %array_size302)
  %array_size303 = mul i64 125, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %100 = call ptr @heap_alloc(i64 %array_size303)
  call void @llvm.memset.p0.i64(ptr %100, i8 -1, i64 %array_size303, i1 false)
  %101 = insertvalue { ptr, ptr, i64 } poison, ptr %99, 0
  %102 = insertvalue { ptr, ptr, i64 } %101, ptr %100, 1
  %103 = insertvalue { ptr, ptr, i64 } %102, i64 0, 2
  store { ptr, ptr, i64 } %103, ptr %"4_0", align 8
  %"336_0304" = load { i64, i64, i64 }, ptr %"336_0", align 8
  %"4_0305" = load { ptr, ptr, i64 }, ptr %"4_0", align 8
  %"5_0306" = load i64, ptr %"5_0", align 8
  store { i64, i64, i64 } %"336_0304", ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"4_0305", ptr %"8_1", align 8
  store i64 %"5_0306", ptr %"8_2", align 8
  br label %loop_body308

104:                                              ; preds = %loop_body154
  %"147_0164" = load { i64, i64, i64 }, ptr %"147_0", align 8
  store { i64, i64, i64 } %"147_0164", ptr %"147_0", align 8
  store i64 1, ptr %"154_0", align 8
  store i64 8000, ptr %"152_0", align 8
  %"147_0165" = load { i64, i64, i64 }, ptr %"147_0", align 8
  %105 = extractvalue { i64, i64, i64 } %"147_0165", 0
  %106 = extractvalue { i64, i64, i64 } %"147_0165", 1
  %107 = extractvalue { i64, i64, i64 } %"147_0165", 2
  store i64 %105, ptr %"151_0", align 8
  store i64 %106, ptr %"151_1", align 8
  store i64 %107, ptr %"151_2", align 8
  store i1 true, ptr %"149_0", align 1
  %"149_0166" = load i1, ptr %"149_0", align 1
  %"151_0167" = load i64, ptr %"151_0", align 8
  %"154_0168" = load i64, ptr %"154_0", align 8
  %"152_0169" = load i64, ptr %"152_0", align 8
  store i1 %"149_0166", ptr %"149_0", align 1
  store i64 %"151_0167", ptr %"151_0", align 8
  store i64 %"154_0168", ptr %"154_0", align 8
  store i64 %"152_0169", ptr %"152_0", align 8
  %"149_0170" = load i1, ptr %"149_0", align 1
  %"151_0171" = load i64, ptr %"151_0", align 8
  %"154_0172" = load i64, ptr %"154_0", align 8
  %"152_0173" = load i64, ptr %"152_0", align 8
  switch i1 %"149_0170", label %108 [
    i1 true, label %109
  ]

108:                                              ; preds = %104
  store i64 %"151_0171", ptr %"168_0", align 8
  store i64 %"154_0172", ptr %"168_1", align 8
  store i64 %"152_0173", ptr %"168_2", align 8
  br label %114

109:                                              ; preds = %104
  store i64 %"151_0171", ptr %"158_0", align 8
  store i64 %"154_0172", ptr %"158_1", align 8
  store i64 %"152_0173", ptr %"158_2", align 8
  br label %110

110:                                              ; preds = %109
  %"158_0175" = load i64, ptr %"158_0", align 8
  %"158_1176" = load i64, ptr %"158_1", align 8
  %"158_2177" = load i64, ptr %"158_2", align 8
  store i64 %"158_0175", ptr %"158_0", align 8
  store i64 %"158_1176", ptr %"158_1", align 8
  store i64 %"158_2177", ptr %"158_2", align 8
  store {} undef, ptr %"165_0", align 1
  store i64 8000, ptr %"163_0", align 8
  store i64 1, ptr %"161_0", align 8
  %"158_0178" = load i64, ptr %"158_0", align 8
  %"163_0179" = load i64, ptr %"163_0", align 8
  %111 = icmp sge i64 %"158_0178", %"163_0179"
  %112 = select i1 %111, i1 true, i1 false
  store i1 %112, ptr %"160_0", align 1
  %"165_0180" = load {}, ptr %"165_0", align 1
  %"160_0181" = load i1, ptr %"160_0", align 1
  %"158_0182" = load i64, ptr %"158_0", align 8
  %"161_0183" = load i64, ptr %"161_0", align 8
  %"163_0184" = load i64, ptr %"163_0", align 8
  store {} %"165_0180", ptr %"165_0", align 1
  store i1 %"160_0181", ptr %"160_0", align 1
  store i64 %"158_0182", ptr %"158_0", align 8
  store i64 %"161_0183", ptr %"161_0", align 8
  store i64 %"163_0184", ptr %"163_0", align 8
  %"165_0185" = load {}, ptr %"165_0", align 1
  %"160_0186" = load i1, ptr %"160_0", align 1
  %"158_0187" = load i64, ptr %"158_0", align 8
  %"161_0188" = load i64, ptr %"161_0", align 8
  %"163_0189" = load i64, ptr %"163_0", align 8
  switch i1 false, label %113 [
  ]

113:                                              ; preds = %110
  store i1 %"160_0186", ptr %"174_0", align 1
  store i64 %"158_0187", ptr %"174_1", align 8
  store i64 %"161_0188", ptr %"174_2", align 8
  store i64 %"163_0189", ptr %"174_3", align 8
  br label %118

114:                                              ; preds = %108
  %"168_0190" = load i64, ptr %"168_0", align 8
  %"168_1191" = load i64, ptr %"168_1", align 8
  %"168_2192" = load i64, ptr %"168_2", align 8
  store i64 %"168_0190", ptr %"168_0", align 8
  store i64 %"168_1191", ptr %"168_1", align 8
  store i64 %"168_2192", ptr %"168_2", align 8
  store {} undef, ptr %"171_0", align 1
  %"168_0193" = load i64, ptr %"168_0", align 8
  %"168_2194" = load i64, ptr %"168_2", align 8
  %115 = icmp sle i64 %"168_0193", %"168_2194"
  %116 = select i1 %115, i1 true, i1 false
  store i1 %116, ptr %"170_0", align 1
  %"171_0195" = load {}, ptr %"171_0", align 1
  %"170_0196" = load i1, ptr %"170_0", align 1
  %"168_0197" = load i64, ptr %"168_0", align 8
  %"168_1198" = load i64, ptr %"168_1", align 8
  %"168_2199" = load i64, ptr %"168_2", align 8
  store {} %"171_0195", ptr %"171_0", align 1
  store i1 %"170_0196", ptr %"170_0", align 1
  store i64 %"168_0197", ptr %"168_0", align 8
  store i64 %"168_1198", ptr %"168_1", align 8
  store i64 %"168_2199", ptr %"168_2", align 8
  %"171_0200" = load {}, ptr %"171_0", align 1
  %"170_0201" = load i1, ptr %"170_0", align 1
  %"168_0202" = load i64, ptr %"168_0", align 8
  %"168_1203" = load i64, ptr %"168_1", align 8
  %"168_2204" = load i64, ptr %"168_2", align 8
  switch i1 false, label %117 [
  ]

117:                                              ; preds = %114
  store i1 %"170_0201", ptr %"174_0", align 1
  store i64 %"168_0202", ptr %"174_1", align 8
  store i64 %"168_1203", ptr %"174_2", align 8
  store i64 %"168_2204", ptr %"174_3", align 8
  br label %118

118:                                              ; preds = %117, %113
  %"174_0205" = load i1, ptr %"174_0", align 1
  %"174_1206" = load i64, ptr %"174_1", align 8
  %"174_2207" = load i64, ptr %"174_2", align 8
  %"174_3208" = load i64, ptr %"174_3", align 8
  store i1 %"174_0205", ptr %"174_0", align 1
  store i64 %"174_1206", ptr %"174_1", align 8
  store i64 %"174_2207", ptr %"174_2", align 8
  store i64 %"174_3208", ptr %"174_3", align 8
  store i64 8000, ptr %"192_0", align 8
  store i64 1, ptr %"190_0", align 8
  %"174_0209" = load i1, ptr %"174_0", align 1
  %"174_1210" = load i64, ptr %"174_1", align 8
  %"190_0211" = load i64, ptr %"190_0", align 8
  %"192_0212" = load i64, ptr %"192_0", align 8
  switch i1 %"174_0209", label %119 [
    i1 true, label %120
  ]

119:                                              ; preds = %118
  store i64 %"174_1210", ptr %"0215", align 8
  store i64 %"190_0211", ptr %"1216", align 8
  store i64 %"192_0212", ptr %"2217", align 8
  br label %cond_176_case_0

120:                                              ; preds = %118
  store i64 %"174_1210", ptr %"0225", align 8
  store i64 %"190_0211", ptr %"1226", align 8
  store i64 %"192_0212", ptr %"2227", align 8
  br label %cond_176_case_1

121:                                              ; preds = %145
  store {} undef, ptr %"199_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"197_0", align 8
  %"199_0234" = load {}, ptr %"199_0", align 1
  %"197_0235" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"197_0", align 8
  store {} %"199_0234", ptr %"199_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"197_0235", ptr %"197_0", align 8
  %"199_0236" = load {}, ptr %"199_0", align 1
  %"197_0237" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"197_0", align 8
  switch i1 false, label %122 [
  ]

122:                                              ; preds = %121
  store { i1, { { i64, i64, i64 }, i64 } } %"197_0237", ptr %"0163", align 8
  br label %132

123:                                              ; preds = %141
  %"202_0238" = load i64, ptr %"202_0", align 8
  %"202_1239" = load i64, ptr %"202_1", align 8
  %"202_2240" = load i64, ptr %"202_2", align 8
  store i64 %"202_0238", ptr %"202_0", align 8
  store i64 %"202_1239", ptr %"202_1", align 8
  store i64 %"202_2240", ptr %"202_2", align 8
  store {} undef, ptr %"212_0", align 1
  store i64 8000, ptr %"210_0", align 8
  store i64 1, ptr %"208_0", align 8
  %"202_0241" = load i64, ptr %"202_0", align 8
  %"208_0242" = load i64, ptr %"208_0", align 8
  %124 = add i64 %"202_0241", %"208_0242"
  store i64 %124, ptr %"204_0", align 8
  %"204_0243" = load i64, ptr %"204_0", align 8
  %"210_0244" = load i64, ptr %"210_0", align 8
  %"208_0245" = load i64, ptr %"208_0", align 8
  %125 = insertvalue { i64, i64, i64 } poison, i64 %"204_0243", 0
  %126 = insertvalue { i64, i64, i64 } %125, i64 %"210_0244", 1
  %127 = insertvalue { i64, i64, i64 } %126, i64 %"208_0245", 2
  store { i64, i64, i64 } %127, ptr %"205_0", align 8
  %"202_0246" = load i64, ptr %"202_0", align 8
  %"205_0247" = load { i64, i64, i64 }, ptr %"205_0", align 8
  %128 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"202_0246", 1
  %129 = insertvalue { { i64, i64, i64 }, i64 } %128, { i64, i64, i64 } %"205_0247", 0
  store { { i64, i64, i64 }, i64 } %129, ptr %"206_0", align 8
  %"206_0248" = load { { i64, i64, i64 }, i64 }, ptr %"206_0", align 8
  %130 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"206_0248", 1
  store { i1, { { i64, i64, i64 }, i64 } } %130, ptr %"207_0", align 8
  %"212_0249" = load {}, ptr %"212_0", align 1
  %"207_0250" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"207_0", align 8
  store {} %"212_0249", ptr %"212_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"207_0250", ptr %"207_0", align 8
  %"212_0251" = load {}, ptr %"212_0", align 1
  %"207_0252" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"207_0", align 8
  switch i1 false, label %131 [
  ]

131:                                              ; preds = %123
  store { i1, { { i64, i64, i64 }, i64 } } %"207_0252", ptr %"0163", align 8
  br label %132

132:                                              ; preds = %131, %122
  %"0174" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0163", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0174", ptr %"145_0", align 8
  %"145_0253" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"145_0", align 8
  %"115_1254" = load { ptr, ptr, i64 }, ptr %"115_1", align 8
  %"115_2255" = load i64, ptr %"115_2", align 8
  %133 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"145_0253", 0
  switch i1 %133, label %134 [
    i1 true, label %135
  ]

134:                                              ; preds = %132
  store { ptr, ptr, i64 } %"115_1254", ptr %"0262", align 8
  store i64 %"115_2255", ptr %"1263", align 8
  br label %cond_119_case_0

135:                                              ; preds = %132
  %136 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"145_0253", 1
  store { { i64, i64, i64 }, i64 } %136, ptr %"0269", align 8
  store { ptr, ptr, i64 } %"115_1254", ptr %"1270", align 8
  store i64 %"115_2255", ptr %"2271", align 8
  br label %cond_119_case_1

cond_176_case_0:                                  ; preds = %119
  %"0218" = load i64, ptr %"0215", align 8
  %"1219" = load i64, ptr %"1216", align 8
  %"2220" = load i64, ptr %"2217", align 8
  store i64 %"0218", ptr %"178_0", align 8
  store i64 %"1219", ptr %"178_1", align 8
  store i64 %"2220", ptr %"178_2", align 8
  store i64 8000, ptr %"183_0", align 8
  store i64 1, ptr %"181_0", align 8
  %"178_0221" = load i64, ptr %"178_0", align 8
  %"181_0222" = load i64, ptr %"181_0", align 8
  %"183_0223" = load i64, ptr %"183_0", align 8
  %137 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"178_0221", 1
  %138 = insertvalue { i1, i64, i64, i64 } %137, i64 %"181_0222", 2
  %139 = insertvalue { i1, i64, i64, i64 } %138, i64 %"183_0223", 3
  store { i1, i64, i64, i64 } %139, ptr %"180_0", align 8
  %"180_0224" = load { i1, i64, i64, i64 }, ptr %"180_0", align 8
  store { i1, i64, i64, i64 } %"180_0224", ptr %"0213", align 8
  br label %cond_exit_176

cond_176_case_1:                                  ; preds = %120
  %"0228" = load i64, ptr %"0225", align 8
  %"1229" = load i64, ptr %"1226", align 8
  %"2230" = load i64, ptr %"2227", align 8
  store i64 %"0228", ptr %"186_0", align 8
  store i64 %"1229", ptr %"186_1", align 8
  store i64 %"2230", ptr %"186_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"188_0", align 8
  %"188_0231" = load { i1, i64, i64, i64 }, ptr %"188_0", align 8
  store { i1, i64, i64, i64 } %"188_0231", ptr %"0213", align 8
  br label %cond_exit_176

cond_exit_176:                                    ; preds = %cond_176_case_1, %cond_176_case_0
  %"0214" = load { i1, i64, i64, i64 }, ptr %"0213", align 8
  store { i1, i64, i64, i64 } %"0214", ptr %"176_0", align 8
  %"176_0232" = load { i1, i64, i64, i64 }, ptr %"176_0", align 8
  store { i1, i64, i64, i64 } %"176_0232", ptr %"176_0", align 8
  %"176_0233" = load { i1, i64, i64, i64 }, ptr %"176_0", align 8
  %140 = extractvalue { i1, i64, i64, i64 } %"176_0233", 0
  switch i1 %140, label %141 [
    i1 true, label %145
  ]

141:                                              ; preds = %cond_exit_176
  %142 = extractvalue { i1, i64, i64, i64 } %"176_0233", 1
  %143 = extractvalue { i1, i64, i64, i64 } %"176_0233", 2
  %144 = extractvalue { i1, i64, i64, i64 } %"176_0233", 3
  store i64 %142, ptr %"202_0", align 8
  store i64 %143, ptr %"202_1", align 8
  store i64 %144, ptr %"202_2", align 8
  br label %123

145:                                              ; preds = %cond_exit_176
  br label %121

cond_119_case_0:                                  ; preds = %134
  %"0264" = load { ptr, ptr, i64 }, ptr %"0262", align 8
  %"1265" = load i64, ptr %"1263", align 8
  store { ptr, ptr, i64 } %"0264", ptr %"121_0", align 8
  store i64 %"1265", ptr %"121_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"123_0", align 8
  %"123_0266" = load { i1, { i64, i64, i64 } }, ptr %"123_0", align 8
  %"121_0267" = load { ptr, ptr, i64 }, ptr %"121_0", align 8
  %"121_1268" = load i64, ptr %"121_1", align 8
  store { i1, { i64, i64, i64 } } %"123_0266", ptr %"0256", align 8
  store { ptr, ptr, i64 } %"121_0267", ptr %"1257", align 8
  store i64 %"121_1268", ptr %"2258", align 8
  br label %cond_exit_119

cond_119_case_1:                                  ; preds = %135
  %"0272" = load { { i64, i64, i64 }, i64 }, ptr %"0269", align 8
  %"1273" = load { ptr, ptr, i64 }, ptr %"1270", align 8
  %"2274" = load i64, ptr %"2271", align 8
  store { { i64, i64, i64 }, i64 } %"0272", ptr %"126_0", align 8
  store { ptr, ptr, i64 } %"1273", ptr %"126_1", align 8
  store i64 %"2274", ptr %"126_2", align 8
  store i64 1, ptr %"143_0", align 8
  store i64 8000, ptr %"141_0", align 8
  store i64 1, ptr %"138_0", align 8
  %"126_2275" = load i64, ptr %"126_2", align 8
  %"138_0276" = load i64, ptr %"138_0", align 8
  %146 = add i64 %"126_2275", %"138_0276"
  store i64 %146, ptr %"140_0", align 8
  %"126_2277" = load i64, ptr %"126_2", align 8
  store i64 %"126_2277", ptr %"136_0", align 8
  store double 5.000000e-01, ptr %"132_0", align 8
  %"126_0278" = load { { i64, i64, i64 }, i64 }, ptr %"126_0", align 8
  %147 = extractvalue { { i64, i64, i64 }, i64 } %"126_0278", 1
  %148 = extractvalue { { i64, i64, i64 }, i64 } %"126_0278", 0
  store i64 %147, ptr %"128_0", align 8
  store { i64, i64, i64 } %148, ptr %"128_1", align 8
  %"128_0279" = load i64, ptr %"128_0", align 8
  %149 = sitofp i64 %"128_0279" to double
  store double %149, ptr %"134_0", align 8
  %"132_0280" = load double, ptr %"132_0", align 8
  %"134_0281" = load double, ptr %"134_0", align 8
  %150 = fmul double %"132_0280", %"134_0281"
  store double %150, ptr %"135_0", align 8
  %"126_1282" = load { ptr, ptr, i64 }, ptr %"126_1", align 8
  %"136_0283" = load i64, ptr %"136_0", align 8
  %"135_0284" = load double, ptr %"135_0", align 8
  %array_ptr285 = extractvalue { ptr, ptr, i64 } %"126_1282", 0
  %array_mask_ptr286 = extractvalue { ptr, ptr, i64 } %"126_1282", 1
  %array_offset287 = extractvalue { ptr, ptr, i64 } %"126_1282", 2
  call void @__barray_check_bounds(i64 8000, i64 %"136_0283")
  %151 = add i64 %"136_0283", %array_offset287
  call void @__barray_mask_return(ptr %array_mask_ptr286, i64 %151)
  %152 = getelementptr inbounds double, ptr %array_ptr285, i64 %151
  store double %"135_0284", ptr %152, align 8
  store { ptr, ptr, i64 } %"126_1282", ptr %"137_0", align 8
  %"128_1288" = load { i64, i64, i64 }, ptr %"128_1", align 8
  %153 = extractvalue { i64, i64, i64 } %"128_1288", 0
  %154 = extractvalue { i64, i64, i64 } %"128_1288", 1
  %155 = extractvalue { i64, i64, i64 } %"128_1288", 2
  store i64 %153, ptr %"129_0", align 8
  store i64 %154, ptr %"129_1", align 8
  store i64 %155, ptr %"129_2", align 8
  %"129_0289" = load i64, ptr %"129_0", align 8
  %"141_0290" = load i64, ptr %"141_0", align 8
  %"143_0291" = load i64, ptr %"143_0", align 8
  %156 = insertvalue { i64, i64, i64 } poison, i64 %"129_0289", 0
  %157 = insertvalue { i64, i64, i64 } %156, i64 %"141_0290", 1
  %158 = insertvalue { i64, i64, i64 } %157, i64 %"143_0291", 2
  store { i64, i64, i64 } %158, ptr %"130_0", align 8
  %"130_0292" = load { i64, i64, i64 }, ptr %"130_0", align 8
  %159 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"130_0292", 1
  store { i1, { i64, i64, i64 } } %159, ptr %"131_0", align 8
  %"131_0293" = load { i1, { i64, i64, i64 } }, ptr %"131_0", align 8
  %"137_0294" = load { ptr, ptr, i64 }, ptr %"137_0", align 8
  %"140_0295" = load i64, ptr %"140_0", align 8
  store { i1, { i64, i64, i64 } } %"131_0293", ptr %"0256", align 8
  store { ptr, ptr, i64 } %"137_0294", ptr %"1257", align 8
  store i64 %"140_0295", ptr %"2258", align 8
  br label %cond_exit_119

cond_exit_119:                                    ; preds = %cond_119_case_1, %cond_119_case_0
  %"0259" = load { i1, { i64, i64, i64 } }, ptr %"0256", align 8
  %"1260" = load { ptr, ptr, i64 }, ptr %"1257", align 8
  %"2261" = load i64, ptr %"2258", align 8
  store { i1, { i64, i64, i64 } } %"0259", ptr %"119_0", align 8
  store { ptr, ptr, i64 } %"1260", ptr %"119_1", align 8
  store i64 %"2261", ptr %"119_2", align 8
  %"119_0296" = load { i1, { i64, i64, i64 } }, ptr %"119_0", align 8
  %"119_1297" = load { ptr, ptr, i64 }, ptr %"119_1", align 8
  %"119_2298" = load i64, ptr %"119_2", align 8
  store { i1, { i64, i64, i64 } } %"119_0296", ptr %"119_0", align 8
  store { ptr, ptr, i64 } %"119_1297", ptr %"119_1", align 8
  store i64 %"119_2298", ptr %"119_2", align 8
  %"119_0299" = load { i1, { i64, i64, i64 } }, ptr %"119_0", align 8
  %"119_1300" = load { ptr, ptr, i64 }, ptr %"119_1", align 8
  %"119_2301" = load i64, ptr %"119_2", align 8
  %160 = extractvalue { i1, { i64, i64, i64 } } %"119_0299", 0
  switch i1 %160, label %161 [
    i1 true, label %163
  ]

161:                                              ; preds = %cond_exit_119
  %162 = extractvalue { i1, { i64, i64, i64 } } %"119_0299", 1
  store { i64, i64, i64 } %162, ptr %"115_0", align 8
  store { ptr, ptr, i64 } %"119_1300", ptr %"115_1", align 8
  store i64 %"119_2301", ptr %"115_2", align 8
  br label %loop_body154

163:                                              ; preds = %cond_exit_119
  store { ptr, ptr, i64 } %"119_1300", ptr %"114_0", align 8
  store i64 %"119_2301", ptr %"114_1", align 8
  br label %loop_out153

loop_body308:                                     ; preds = %259, %loop_out153
  %"8_0309" = load { i64, i64, i64 }, ptr %"8_0", align 8
  %"8_1310" = load { ptr, ptr, i64 }, ptr %"8_1", align 8
  %"8_2311" = load i64, ptr %"8_2", align 8
  store { i64, i64, i64 } %"8_0309", ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"8_1310", ptr %"8_1", align 8
  store i64 %"8_2311", ptr %"8_2", align 8
  store i64 1, ptr %"106_0", align 8
  store i64 8000, ptr %"104_0", align 8
  %"8_0312" = load { i64, i64, i64 }, ptr %"8_0", align 8
  %164 = extractvalue { i64, i64, i64 } %"8_0312", 0
  %165 = extractvalue { i64, i64, i64 } %"8_0312", 1
  %166 = extractvalue { i64, i64, i64 } %"8_0312", 2
  store i64 %164, ptr %"10_0", align 8
  store i64 %165, ptr %"10_1", align 8
  store i64 %166, ptr %"10_2", align 8
  %"10_0313" = load i64, ptr %"10_0", align 8
  %"104_0314" = load i64, ptr %"104_0", align 8
  %"106_0315" = load i64, ptr %"106_0", align 8
  %167 = insertvalue { i64, i64, i64 } poison, i64 %"10_0313", 0
  %168 = insertvalue { i64, i64, i64 } %167, i64 %"104_0314", 1
  %169 = insertvalue { i64, i64, i64 } %168, i64 %"106_0315", 2
  store { i64, i64, i64 } %169, ptr %"11_0", align 8
  %"11_0316" = load { i64, i64, i64 }, ptr %"11_0", align 8
  store { i64, i64, i64 } %"11_0316", ptr %"37_0", align 8
  br label %203

loop_out307:                                      ; preds = %261
  %"7_0455" = load { ptr, ptr, i64 }, ptr %"7_0", align 8
  %array_ptr456 = extractvalue { ptr, ptr, i64 } %"7_0455", 0
  %array_mask_ptr457 = extractvalue { ptr, ptr, i64 } %"7_0455", 1
  %array_offset458 = extractvalue { ptr, ptr, i64 } %"7_0455", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr457, i64 %array_offset458, i64 8000)
  %array_size459 = mul i64 8000, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %170 = call ptr @heap_alloc(i64 %array_size459)
  %array_size460 = mul i64 125, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %171 = call ptr @heap_alloc(i64 %array_size460)
  call void @llvm.memset.p0.i64(ptr %171, i8 0, i64 %array_size460, i1 false)
  %172 = insertvalue { ptr, ptr, i64 } poison, ptr %170, 0
  %173 = insertvalue { ptr, ptr, i64 } %172, ptr %171, 1
  %174 = insertvalue { ptr, ptr, i64 } %173, i64 0, 2
  %175 = getelementptr inbounds i64, ptr %array_ptr456, i64 %array_offset458
  %176 = mul i64 8000, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %170, ptr %175, i64 %176, i1 false)
  store { ptr, ptr, i64 } %"7_0455", ptr %"108_0", align 8
  store { ptr, ptr, i64 } %174, ptr %"108_1", align 8
  %"108_1461" = load { ptr, ptr, i64 }, ptr %"108_1", align 8
  %array_ptr462 = extractvalue { ptr, ptr, i64 } %"108_1461", 0
  %array_mask_ptr463 = extractvalue { ptr, ptr, i64 } %"108_1461", 1
  %array_offset464 = extractvalue { ptr, ptr, i64 } %"108_1461", 2
  call void @heap_free(ptr %array_ptr462)
  call void @heap_free(ptr %array_mask_ptr463)
  %"108_0465" = load { ptr, ptr, i64 }, ptr %"108_0", align 8
  %array_ptr466 = extractvalue { ptr, ptr, i64 } %"108_0465", 0
  %array_mask_ptr467 = extractvalue { ptr, ptr, i64 } %"108_0465", 1
  %array_offset468 = extractvalue { ptr, ptr, i64 } %"108_0465", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr467, i64 %array_offset468, i64 8000)
  %177 = insertvalue { ptr, i64 } poison, ptr %array_ptr466, 0
  %178 = insertvalue { ptr, i64 } %177, i64 %array_offset468, 1
  %array_ptr469 = extractvalue { ptr, ptr, i64 } %"108_0465", 0
  %array_mask_ptr470 = extractvalue { ptr, ptr, i64 } %"108_0465", 1
  %array_offset471 = extractvalue { ptr, ptr, i64 } %"108_0465", 2
  call void @heap_free(ptr %array_mask_ptr470)
  store { ptr, i64 } %178, ptr %"109_0", align 8
  %"109_0472" = load { ptr, i64 }, ptr %"109_0", align 8
  %array_ptr473 = extractvalue { ptr, i64 } %"109_0472", 0
  %array_offset474 = extractvalue { ptr, i64 } %"109_0472", 1
  %179 = getelementptr inbounds i64, ptr %array_ptr473, i64 %array_offset474
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 8000, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %179, ptr %arr_ptr, align 8
  store ptr @array.mask.8000, ptr %mask_ptr, align 8
  %180 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_int_arr(ptr @res_squares.C1FA083E.0, i64 19, ptr %out_arr_alloca)
  %array_ptr475 = extractvalue { ptr, i64 } %"109_0472", 0
  %array_offset476 = extractvalue { ptr, i64 } %"109_0472", 1
  call void @heap_free(ptr %array_ptr475)
  %"114_0477" = load { ptr, ptr, i64 }, ptr %"114_0", align 8
  %array_ptr478 = extractvalue { ptr, ptr, i64 } %"114_0477", 0
  %array_mask_ptr479 = extractvalue { ptr, ptr, i64 } %"114_0477", 1
  %array_offset480 = extractvalue { ptr, ptr, i64 } %"114_0477", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr479, i64 %array_offset480, i64 8000)
  %array_size481 = mul i64 8000, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %181 = call ptr @heap_alloc(i64 %array_size481)
  %array_size482 = mul i64 125, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %182 = call ptr @heap_alloc(i64 %array_size482)
  call void @llvm.memset.p0.i64(ptr %182, i8 0, i64 %array_size482, i1 false)
  %183 = insertvalue { ptr, ptr, i64 } poison, ptr %181, 0
  %184 = insertvalue { ptr, ptr, i64 } %183, ptr %182, 1
  %185 = insertvalue { ptr, ptr, i64 } %184, i64 0, 2
  %186 = getelementptr inbounds double, ptr %array_ptr478, i64 %array_offset480
  %187 = mul i64 8000, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %181, ptr %186, i64 %187, i1 false)
  store { ptr, ptr, i64 } %"114_0477", ptr %"218_0", align 8
  store { ptr, ptr, i64 } %185, ptr %"218_1", align 8
  %"218_1483" = load { ptr, ptr, i64 }, ptr %"218_1", align 8
  %array_ptr484 = extractvalue { ptr, ptr, i64 } %"218_1483", 0
  %array_mask_ptr485 = extractvalue { ptr, ptr, i64 } %"218_1483", 1
  %array_offset486 = extractvalue { ptr, ptr, i64 } %"218_1483", 2
  call void @heap_free(ptr %array_ptr484)
  call void @heap_free(ptr %array_mask_ptr485)
  %"218_0487" = load { ptr, ptr, i64 }, ptr %"218_0", align 8
  %array_ptr488 = extractvalue { ptr, ptr, i64 } %"218_0487", 0
  %array_mask_ptr489 = extractvalue { ptr, ptr, i64 } %"218_0487", 1
  %array_offset490 = extractvalue { ptr, ptr, i64 } %"218_0487", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr489, i64 %array_offset490, i64 8000)
  %188 = insertvalue { ptr, i64 } poison, ptr %array_ptr488, 0
  %189 = insertvalue { ptr, i64 } %188, i64 %array_offset490, 1
  %array_ptr491 = extractvalue { ptr, ptr, i64 } %"218_0487", 0
  %array_mask_ptr492 = extractvalue { ptr, ptr, i64 } %"218_0487", 1
  %array_offset493 = extractvalue { ptr, ptr, i64 } %"218_0487", 2
  call void @heap_free(ptr %array_mask_ptr492)
  store { ptr, i64 } %189, ptr %"219_0", align 8
  %"219_0494" = load { ptr, i64 }, ptr %"219_0", align 8
  %array_ptr495 = extractvalue { ptr, i64 } %"219_0494", 0
  %array_offset496 = extractvalue { ptr, i64 } %"219_0494", 1
  %190 = getelementptr inbounds double, ptr %array_ptr495, i64 %array_offset496
  %x_ptr498 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca497, i32 0, i32 0
  %y_ptr499 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca497, i32 0, i32 1
  %arr_ptr500 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca497, i32 0, i32 2
  %mask_ptr501 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca497, i32 0, i32 3
  store i32 8000, ptr %x_ptr498, align 4
  store i32 1, ptr %y_ptr499, align 4
  store ptr %190, ptr %arr_ptr500, align 8
  store ptr @array.mask.8000, ptr %mask_ptr501, align 8
  %191 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca497, align 1
  call void @print_float_arr(ptr @res_halves.E18F71CE.0, i64 20, ptr %out_arr_alloca497)
  %array_ptr502 = extractvalue { ptr, i64 } %"219_0494", 0
  %array_offset503 = extractvalue { ptr, i64 } %"219_0494", 1
  call void @heap_free(ptr %array_ptr502)
  %"224_0504" = load { ptr, ptr, i64 }, ptr %"224_0", align 8
  %array_ptr505 = extractvalue { ptr, ptr, i64 } %"224_0504", 0
  %array_mask_ptr506 = extractvalue { ptr, ptr, i64 } %"224_0504", 1
  %array_offset507 = extractvalue { ptr, ptr, i64 } %"224_0504", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr506, i64 %array_offset507, i64 8000)
  %array_size508 = mul i64 8000, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %192 = call ptr @heap_alloc(i64 %array_size508)
  %array_size509 = mul i64 125, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %193 = call ptr @heap_alloc(i64 %array_size509)
  call void @llvm.memset.p0.i64(ptr %193, i8 0, i64 %array_size509, i1 false)
  %194 = insertvalue { ptr, ptr, i64 } poison, ptr %192, 0
  %195 = insertvalue { ptr, ptr, i64 } %194, ptr %193, 1
  %196 = insertvalue { ptr, ptr, i64 } %195, i64 0, 2
  %197 = getelementptr inbounds i1, ptr %array_ptr505, i64 %array_offset507
  %198 = mul i64 8000, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %192, ptr %197, i64 %198, i1 false)
  store { ptr, ptr, i64 } %"224_0504", ptr %"330_0", align 8
  store { ptr, ptr, i64 } %196, ptr %"330_1", align 8
  %"330_1510" = load { ptr, ptr, i64 }, ptr %"330_1", align 8
  %array_ptr511 = extractvalue { ptr, ptr, i64 } %"330_1510", 0
  %array_mask_ptr512 = extractvalue { ptr, ptr, i64 } %"330_1510", 1
  %array_offset513 = extractvalue { ptr, ptr, i64 } %"330_1510", 2
  call void @heap_free(ptr %array_ptr511)
  call void @heap_free(ptr %array_mask_ptr512)
  %"330_0514" = load { ptr, ptr, i64 }, ptr %"330_0", align 8
  %array_ptr515 = extractvalue { ptr, ptr, i64 } %"330_0514", 0
  %array_mask_ptr516 = extractvalue { ptr, ptr, i64 } %"330_0514", 1
  %array_offset517 = extractvalue { ptr, ptr, i64 } %"330_0514", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr516, i64 %array_offset517, i64 8000)
  %199 = insertvalue { ptr, i64 } poison, ptr %array_ptr515, 0
  %200 = insertvalue { ptr, i64 } %199, i64 %array_offset517, 1
  %array_ptr518 = extractvalue { ptr, ptr, i64 } %"330_0514", 0
  %array_mask_ptr519 = extractvalue { ptr, ptr, i64 } %"330_0514", 1
  %array_offset520 = extractvalue { ptr, ptr, i64 } %"330_0514", 2
  call void @heap_free(ptr %array_mask_ptr519)
  store { ptr, i64 } %200, ptr %"331_0", align 8
  %"331_0521" = load { ptr, i64 }, ptr %"331_0", align 8
  %array_ptr522 = extractvalue { ptr, i64 } %"331_0521", 0
  %array_offset523 = extractvalue { ptr, i64 } %"331_0521", 1
  %201 = getelementptr inbounds i1, ptr %array_ptr522, i64 %array_offset523
  %x_ptr525 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca524, i32 0, i32 0
  %y_ptr526 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca524, i32 0, i32 1
  %arr_ptr527 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca524, i32 0, i32 2
  %mask_ptr528 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca524, i32 0, i32 3
  store i32 8000, ptr %x_ptr525, align 4
  store i32 1, ptr %y_ptr526, align 4
  store ptr %201, ptr %arr_ptr527, align 8
  store ptr @array.mask.8000, ptr %mask_ptr528, align 8
  %202 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca524, align 1
  call void @print_bool_arr(ptr @res_thirds.9B6964E8.0, i64 19, ptr %out_arr_alloca524)
  %array_ptr529 = extractvalue { ptr, i64 } %"331_0521", 0
  %array_offset530 = extractvalue { ptr, i64 } %"331_0521", 1
  call void @heap_free(ptr %array_ptr529)
  ret void

203:                                              ; preds = %loop_body308
  %"37_0318" = load { i64, i64, i64 }, ptr %"37_0", align 8
  store { i64, i64, i64 } %"37_0318", ptr %"37_0", align 8
  store i64 1, ptr %"44_0", align 8
  store i64 8000, ptr %"42_0", align 8
  %"37_0319" = load { i64, i64, i64 }, ptr %"37_0", align 8
  %204 = extractvalue { i64, i64, i64 } %"37_0319", 0
  %205 = extractvalue { i64, i64, i64 } %"37_0319", 1
  %206 = extractvalue { i64, i64, i64 } %"37_0319", 2
  store i64 %204, ptr %"41_0", align 8
  store i64 %205, ptr %"41_1", align 8
  store i64 %206, ptr %"41_2", align 8
  store i1 true, ptr %"39_0", align 1
  %"39_0320" = load i1, ptr %"39_0", align 1
  %"41_0321" = load i64, ptr %"41_0", align 8
  %"44_0322" = load i64, ptr %"44_0", align 8
  %"42_0323" = load i64, ptr %"42_0", align 8
  store i1 %"39_0320", ptr %"39_0", align 1
  store i64 %"41_0321", ptr %"41_0", align 8
  store i64 %"44_0322", ptr %"44_0", align 8
  store i64 %"42_0323", ptr %"42_0", align 8
  %"39_0324" = load i1, ptr %"39_0", align 1
  %"41_0325" = load i64, ptr %"41_0", align 8
  %"44_0326" = load i64, ptr %"44_0", align 8
  %"42_0327" = load i64, ptr %"42_0", align 8
  switch i1 %"39_0324", label %207 [
    i1 true, label %208
  ]

207:                                              ; preds = %203
  store i64 %"41_0325", ptr %"58_0", align 8
  store i64 %"44_0326", ptr %"58_1", align 8
  store i64 %"42_0327", ptr %"58_2", align 8
  br label %213

208:                                              ; preds = %203
  store i64 %"41_0325", ptr %"48_0", align 8
  store i64 %"44_0326", ptr %"48_1", align 8
  store i64 %"42_0327", ptr %"48_2", align 8
  br label %209

209:                                              ; preds = %208
  %"48_0329" = load i64, ptr %"48_0", align 8
  %"48_1330" = load i64, ptr %"48_1", align 8
  %"48_2331" = load i64, ptr %"48_2", align 8
  store i64 %"48_0329", ptr %"48_0", align 8
  store i64 %"48_1330", ptr %"48_1", align 8
  store i64 %"48_2331", ptr %"48_2", align 8
  store {} undef, ptr %"55_0", align 1
  store i64 8000, ptr %"53_0", align 8
  store i64 1, ptr %"51_0", align 8
  %"48_0332" = load i64, ptr %"48_0", align 8
  %"53_0333" = load i64, ptr %"53_0", align 8
  %210 = icmp sge i64 %"48_0332", %"53_0333"
  %211 = select i1 %210, i1 true, i1 false
  store i1 %211, ptr %"50_0", align 1
  %"55_0334" = load {}, ptr %"55_0", align 1
  %"50_0335" = load i1, ptr %"50_0", align 1
  %"48_0336" = load i64, ptr %"48_0", align 8
  %"51_0337" = load i64, ptr %"51_0", align 8
  %"53_0338" = load i64, ptr %"53_0", align 8
  store {} %"55_0334", ptr %"55_0", align 1
  store i1 %"50_0335", ptr %"50_0", align 1
  store i64 %"48_0336", ptr %"48_0", align 8
  store i64 %"51_0337", ptr %"51_0", align 8
  store i64 %"53_0338", ptr %"53_0", align 8
  %"55_0339" = load {}, ptr %"55_0", align 1
  %"50_0340" = load i1, ptr %"50_0", align 1
  %"48_0341" = load i64, ptr %"48_0", align 8
  %"51_0342" = load i64, ptr %"51_0", align 8
  %"53_0343" = load i64, ptr %"53_0", align 8
  switch i1 false, label %212 [
  ]

212:                                              ; preds = %209
  store i1 %"50_0340", ptr %"64_0", align 1
  store i64 %"48_0341", ptr %"64_1", align 8
  store i64 %"51_0342", ptr %"64_2", align 8
  store i64 %"53_0343", ptr %"64_3", align 8
  br label %217

213:                                              ; preds = %207
  %"58_0344" = load i64, ptr %"58_0", align 8
  %"58_1345" = load i64, ptr %"58_1", align 8
  %"58_2346" = load i64, ptr %"58_2", align 8
  store i64 %"58_0344", ptr %"58_0", align 8
  store i64 %"58_1345", ptr %"58_1", align 8
  store i64 %"58_2346", ptr %"58_2", align 8
  store {} undef, ptr %"61_0", align 1
  %"58_0347" = load i64, ptr %"58_0", align 8
  %"58_2348" = load i64, ptr %"58_2", align 8
  %214 = icmp sle i64 %"58_0347", %"58_2348"
  %215 = select i1 %214, i1 true, i1 false
  store i1 %215, ptr %"60_0", align 1
  %"61_0349" = load {}, ptr %"61_0", align 1
  %"60_0350" = load i1, ptr %"60_0", align 1
  %"58_0351" = load i64, ptr %"58_0", align 8
  %"58_1352" = load i64, ptr %"58_1", align 8
  %"58_2353" = load i64, ptr %"58_2", align 8
  store {} %"61_0349", ptr %"61_0", align 1
  store i1 %"60_0350", ptr %"60_0", align 1
  store i64 %"58_0351", ptr %"58_0", align 8
  store i64 %"58_1352", ptr %"58_1", align 8
  store i64 %"58_2353", ptr %"58_2", align 8
  %"61_0354" = load {}, ptr %"61_0", align 1
  %"60_0355" = load i1, ptr %"60_0", align 1
  %"58_0356" = load i64, ptr %"58_0", align 8
  %"58_1357" = load i64, ptr %"58_1", align 8
  %"58_2358" = load i64, ptr %"58_2", align 8
  switch i1 false, label %216 [
  ]

216:                                              ; preds = %213
  store i1 %"60_0355", ptr %"64_0", align 1
  store i64 %"58_0356", ptr %"64_1", align 8
  store i64 %"58_1357", ptr %"64_2", align 8
  store i64 %"58_2358", ptr %"64_3", align 8
  br label %217

217:                                              ; preds = %216, %212
  %"64_0359" = load i1, ptr %"64_0", align 1
  %"64_1360" = load i64, ptr %"64_1", align 8
  %"64_2361" = load i64, ptr %"64_2", align 8
  %"64_3362" = load i64, ptr %"64_3", align 8
  store i1 %"64_0359", ptr %"64_0", align 1
  store i64 %"64_1360", ptr %"64_1", align 8
  store i64 %"64_2361", ptr %"64_2", align 8
  store i64 %"64_3362", ptr %"64_3", align 8
  store i64 8000, ptr %"82_0", align 8
  store i64 1, ptr %"80_0", align 8
  %"64_0363" = load i1, ptr %"64_0", align 1
  %"64_1364" = load i64, ptr %"64_1", align 8
  %"80_0365" = load i64, ptr %"80_0", align 8
  %"82_0366" = load i64, ptr %"82_0", align 8
  switch i1 %"64_0363", label %218 [
    i1 true, label %219
  ]

218:                                              ; preds = %217
  store i64 %"64_1364", ptr %"0369", align 8
  store i64 %"80_0365", ptr %"1370", align 8
  store i64 %"82_0366", ptr %"2371", align 8
  br label %cond_66_case_0

219:                                              ; preds = %217
  store i64 %"64_1364", ptr %"0379", align 8
  store i64 %"80_0365", ptr %"1380", align 8
  store i64 %"82_0366", ptr %"2381", align 8
  br label %cond_66_case_1

220:                                              ; preds = %244
  store {} undef, ptr %"89_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"87_0", align 8
  %"89_0388" = load {}, ptr %"89_0", align 1
  %"87_0389" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"87_0", align 8
  store {} %"89_0388", ptr %"89_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"87_0389", ptr %"87_0", align 8
  %"89_0390" = load {}, ptr %"89_0", align 1
  %"87_0391" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"87_0", align 8
  switch i1 false, label %221 [
  ]

221:                                              ; preds = %220
  store { i1, { { i64, i64, i64 }, i64 } } %"87_0391", ptr %"0317", align 8
  br label %231

222:                                              ; preds = %240
  %"92_0392" = load i64, ptr %"92_0", align 8
  %"92_1393" = load i64, ptr %"92_1", align 8
  %"92_2394" = load i64, ptr %"92_2", align 8
  store i64 %"92_0392", ptr %"92_0", align 8
  store i64 %"92_1393", ptr %"92_1", align 8
  store i64 %"92_2394", ptr %"92_2", align 8
  store {} undef, ptr %"102_0", align 1
  store i64 8000, ptr %"100_0", align 8
  store i64 1, ptr %"98_0", align 8
  %"92_0395" = load i64, ptr %"92_0", align 8
  %"98_0396" = load i64, ptr %"98_0", align 8
  %223 = add i64 %"92_0395", %"98_0396"
  store i64 %223, ptr %"94_0", align 8
  %"94_0397" = load i64, ptr %"94_0", align 8
  %"100_0398" = load i64, ptr %"100_0", align 8
  %"98_0399" = load i64, ptr %"98_0", align 8
  %224 = insertvalue { i64, i64, i64 } poison, i64 %"94_0397", 0
  %225 = insertvalue { i64, i64, i64 } %224, i64 %"100_0398", 1
  %226 = insertvalue { i64, i64, i64 } %225, i64 %"98_0399", 2
  store { i64, i64, i64 } %226, ptr %"95_0", align 8
  %"92_0400" = load i64, ptr %"92_0", align 8
  %"95_0401" = load { i64, i64, i64 }, ptr %"95_0", align 8
  %227 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"92_0400", 1
  %228 = insertvalue { { i64, i64, i64 }, i64 } %227, { i64, i64, i64 } %"95_0401", 0
  store { { i64, i64, i64 }, i64 } %228, ptr %"96_0", align 8
  %"96_0402" = load { { i64, i64, i64 }, i64 }, ptr %"96_0", align 8
  %229 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"96_0402", 1
  store { i1, { { i64, i64, i64 }, i64 } } %229, ptr %"97_0", align 8
  %"102_0403" = load {}, ptr %"102_0", align 1
  %"97_0404" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"97_0", align 8
  store {} %"102_0403", ptr %"102_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"97_0404", ptr %"97_0", align 8
  %"102_0405" = load {}, ptr %"102_0", align 1
  %"97_0406" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"97_0", align 8
  switch i1 false, label %230 [
  ]

230:                                              ; preds = %222
  store { i1, { { i64, i64, i64 }, i64 } } %"97_0406", ptr %"0317", align 8
  br label %231

231:                                              ; preds = %230, %221
  %"0328" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0317", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0328", ptr %"35_0", align 8
  %"35_0407" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"35_0", align 8
  %"8_1408" = load { ptr, ptr, i64 }, ptr %"8_1", align 8
  %"8_2409" = load i64, ptr %"8_2", align 8
  %232 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"35_0407", 0
  switch i1 %232, label %233 [
    i1 true, label %234
  ]

233:                                              ; preds = %231
  store { ptr, ptr, i64 } %"8_1408", ptr %"0416", align 8
  store i64 %"8_2409", ptr %"1417", align 8
  br label %cond_12_case_0

234:                                              ; preds = %231
  %235 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"35_0407", 1
  store { { i64, i64, i64 }, i64 } %235, ptr %"0423", align 8
  store { ptr, ptr, i64 } %"8_1408", ptr %"1424", align 8
  store i64 %"8_2409", ptr %"2425", align 8
  br label %cond_12_case_1

cond_66_case_0:                                   ; preds = %218
  %"0372" = load i64, ptr %"0369", align 8
  %"1373" = load i64, ptr %"1370", align 8
  %"2374" = load i64, ptr %"2371", align 8
  store i64 %"0372", ptr %"68_0", align 8
  store i64 %"1373", ptr %"68_1", align 8
  store i64 %"2374", ptr %"68_2", align 8
  store i64 8000, ptr %"73_0", align 8
  store i64 1, ptr %"71_0", align 8
  %"68_0375" = load i64, ptr %"68_0", align 8
  %"71_0376" = load i64, ptr %"71_0", align 8
  %"73_0377" = load i64, ptr %"73_0", align 8
  %236 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"68_0375", 1
  %237 = insertvalue { i1, i64, i64, i64 } %236, i64 %"71_0376", 2
  %238 = insertvalue { i1, i64, i64, i64 } %237, i64 %"73_0377", 3
  store { i1, i64, i64, i64 } %238, ptr %"70_0", align 8
  %"70_0378" = load { i1, i64, i64, i64 }, ptr %"70_0", align 8
  store { i1, i64, i64, i64 } %"70_0378", ptr %"0367", align 8
  br label %cond_exit_66

cond_66_case_1:                                   ; preds = %219
  %"0382" = load i64, ptr %"0379", align 8
  %"1383" = load i64, ptr %"1380", align 8
  %"2384" = load i64, ptr %"2381", align 8
  store i64 %"0382", ptr %"76_0", align 8
  store i64 %"1383", ptr %"76_1", align 8
  store i64 %"2384", ptr %"76_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"78_0", align 8
  %"78_0385" = load { i1, i64, i64, i64 }, ptr %"78_0", align 8
  store { i1, i64, i64, i64 } %"78_0385", ptr %"0367", align 8
  br label %cond_exit_66

cond_exit_66:                                     ; preds = %cond_66_case_1, %cond_66_case_0
  %"0368" = load { i1, i64, i64, i64 }, ptr %"0367", align 8
  store { i1, i64, i64, i64 } %"0368", ptr %"66_0", align 8
  %"66_0386" = load { i1, i64, i64, i64 }, ptr %"66_0", align 8
  store { i1, i64, i64, i64 } %"66_0386", ptr %"66_0", align 8
  %"66_0387" = load { i1, i64, i64, i64 }, ptr %"66_0", align 8
  %239 = extractvalue { i1, i64, i64, i64 } %"66_0387", 0
  switch i1 %239, label %240 [
    i1 true, label %244
  ]

240:                                              ; preds = %cond_exit_66
  %241 = extractvalue { i1, i64, i64, i64 } %"66_0387", 1
  %242 = extractvalue { i1, i64, i64, i64 } %"66_0387", 2
  %243 = extractvalue { i1, i64, i64, i64 } %"66_0387", 3
  store i64 %241, ptr %"92_0", align 8
  store i64 %242, ptr %"92_1", align 8
  store i64 %243, ptr %"92_2", align 8
  br label %222

244:                                              ; preds = %cond_exit_66
  br label %220

cond_12_case_0:                                   ; preds = %233
  %"0418" = load { ptr, ptr, i64 }, ptr %"0416", align 8
  %"1419" = load i64, ptr %"1417", align 8
  store { ptr, ptr, i64 } %"0418", ptr %"14_0", align 8
  store i64 %"1419", ptr %"14_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"16_0", align 8
  %"16_0420" = load { i1, { i64, i64, i64 } }, ptr %"16_0", align 8
  %"14_0421" = load { ptr, ptr, i64 }, ptr %"14_0", align 8
  %"14_1422" = load i64, ptr %"14_1", align 8
  store { i1, { i64, i64, i64 } } %"16_0420", ptr %"0410", align 8
  store { ptr, ptr, i64 } %"14_0421", ptr %"1411", align 8
  store i64 %"14_1422", ptr %"2412", align 8
  br label %cond_exit_12

cond_12_case_1:                                   ; preds = %234
  %"0426" = load { { i64, i64, i64 }, i64 }, ptr %"0423", align 8
  %"1427" = load { ptr, ptr, i64 }, ptr %"1424", align 8
  %"2428" = load i64, ptr %"2425", align 8
  store { { i64, i64, i64 }, i64 } %"0426", ptr %"19_0", align 8
  store { ptr, ptr, i64 } %"1427", ptr %"19_1", align 8
  store i64 %"2428", ptr %"19_2", align 8
  store i64 1, ptr %"33_0", align 8
  store i64 8000, ptr %"31_0", align 8
  store i64 1, ptr %"28_0", align 8
  %"19_2429" = load i64, ptr %"19_2", align 8
  %"28_0430" = load i64, ptr %"28_0", align 8
  %245 = add i64 %"19_2429", %"28_0430"
  store i64 %245, ptr %"30_0", align 8
  %"19_2431" = load i64, ptr %"19_2", align 8
  store i64 %"19_2431", ptr %"26_0", align 8
  %"19_0432" = load { { i64, i64, i64 }, i64 }, ptr %"19_0", align 8
  %246 = extractvalue { { i64, i64, i64 }, i64 } %"19_0432", 1
  %247 = extractvalue { { i64, i64, i64 }, i64 } %"19_0432", 0
  store i64 %246, ptr %"21_0", align 8
  store { i64, i64, i64 } %247, ptr %"21_1", align 8
  %"21_0433" = load i64, ptr %"21_0", align 8
  %"21_0434" = load i64, ptr %"21_0", align 8
  %248 = mul i64 %"21_0433", %"21_0434"
  store i64 %248, ptr %"25_0", align 8
  %"19_1435" = load { ptr, ptr, i64 }, ptr %"19_1", align 8
  %"26_0436" = load i64, ptr %"26_0", align 8
  %"25_0437" = load i64, ptr %"25_0", align 8
  %array_ptr438 = extractvalue { ptr, ptr, i64 } %"19_1435", 0
  %array_mask_ptr439 = extractvalue { ptr, ptr, i64 } %"19_1435", 1
  %array_offset440 = extractvalue { ptr, ptr, i64 } %"19_1435", 2
  call void @__barray_check_bounds(i64 8000, i64 %"26_0436")
  %249 = add i64 %"26_0436", %array_offset440
  call void @__barray_mask_return(ptr %array_mask_ptr439, i64 %249)
  %250 = getelementptr inbounds i64, ptr %array_ptr438, i64 %249
  store i64 %"25_0437", ptr %250, align 8
  store { ptr, ptr, i64 } %"19_1435", ptr %"27_0", align 8
  %"21_1441" = load { i64, i64, i64 }, ptr %"21_1", align 8
  %251 = extractvalue { i64, i64, i64 } %"21_1441", 0
  %252 = extractvalue { i64, i64, i64 } %"21_1441", 1
  %253 = extractvalue { i64, i64, i64 } %"21_1441", 2
  store i64 %251, ptr %"22_0", align 8
  store i64 %252, ptr %"22_1", align 8
  store i64 %253, ptr %"22_2", align 8
  %"22_0442" = load i64, ptr %"22_0", align 8
  %"31_0443" = load i64, ptr %"31_0", align 8
  %"33_0444" = load i64, ptr %"33_0", align 8
  %254 = insertvalue { i64, i64, i64 } poison, i64 %"22_0442", 0
  %255 = insertvalue { i64, i64, i64 } %254, i64 %"31_0443", 1
  %256 = insertvalue { i64, i64, i64 } %255, i64 %"33_0444", 2
  store { i64, i64, i64 } %256, ptr %"23_0", align 8
  %"23_0445" = load { i64, i64, i64 }, ptr %"23_0", align 8
  %257 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"23_0445", 1
  store { i1, { i64, i64, i64 } } %257, ptr %"24_0", align 8
  %"24_0446" = load { i1, { i64, i64, i64 } }, ptr %"24_0", align 8
  %"27_0447" = load { ptr, ptr, i64 }, ptr %"27_0", align 8
  %"30_0448" = load i64, ptr %"30_0", align 8
  store { i1, { i64, i64, i64 } } %"24_0446", ptr %"0410", align 8
  store { ptr, ptr, i64 } %"27_0447", ptr %"1411", align 8
  store i64 %"30_0448", ptr %"2412", align 8
  br label %cond_exit_12

cond_exit_12:                                     ; preds = %cond_12_case_1, %cond_12_case_0
  %"0413" = load { i1, { i64, i64, i64 } }, ptr %"0410", align 8
  %"1414" = load { ptr, ptr, i64 }, ptr %"1411", align 8
  %"2415" = load i64, ptr %"2412", align 8
  store { i1, { i64, i64, i64 } } %"0413", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"1414", ptr %"12_1", align 8
  store i64 %"2415", ptr %"12_2", align 8
  %"12_0449" = load { i1, { i64, i64, i64 } }, ptr %"12_0", align 8
  %"12_1450" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2451" = load i64, ptr %"12_2", align 8
  store { i1, { i64, i64, i64 } } %"12_0449", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"12_1450", ptr %"12_1", align 8
  store i64 %"12_2451", ptr %"12_2", align 8
  %"12_0452" = load { i1, { i64, i64, i64 } }, ptr %"12_0", align 8
  %"12_1453" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2454" = load i64, ptr %"12_2", align 8
  %258 = extractvalue { i1, { i64, i64, i64 } } %"12_0452", 0
  switch i1 %258, label %259 [
    i1 true, label %261
  ]

259:                                              ; preds = %cond_exit_12
  %260 = extractvalue { i1, { i64, i64, i64 } } %"12_0452", 1
  store { i64, i64, i64 } %260, ptr %"8_0", align 8
  store { ptr, ptr, i64 } %"12_1453", ptr %"8_1", align 8
  store i64 %"12_2454", ptr %"8_2", align 8
  br label %loop_body308

261:                                              ; preds = %cond_exit_12
  store { ptr, ptr, i64 } %"12_1453", ptr %"7_0", align 8
  store i64 %"12_2454", ptr %"7_1", align 8
  br label %loop_out307
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

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
  call void @result_of_8000.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noreturn }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
