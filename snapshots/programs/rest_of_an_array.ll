; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@e_tket.rotat.20D0216B.0 = private constant [55 x i8] c"6EXIT:INT:tket.rotation.from_halfturns_unchecked failed"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Internal e.5AA59C14.0" = private constant [54 x i8] c"5EXIT:INT:Internal error: unpacking of iterable failed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@res_first.E6AEA78B.0 = private constant [15 x i8] c"\0EUSER:INT:first"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_rest.0F74D2D3.0 = private constant [17 x i8] c"\10USER:INTARR:rest"
@res_floats.8646C2EF.0 = private constant [21 x i8] c"\14USER:FLOATARR:floats"
@res_bits.9DD18166.0 = private constant [18 x i8] c"\11USER:BOOLARR:bits"
@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@res_rest.AEBB709D.0 = private constant [16 x i8] c"\0FUSER:STATE:rest"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.2 = private constant [2 x i1] zeroinitializer
@array.mask.3 = private constant [3 x i1] zeroinitializer

define internal void @__hugr__.rest_of_an_array.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca115 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca166 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %out_arr_alloca364 = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"225_0" = alloca i64, align 8
  %"217_0" = alloca i1, align 1
  %"215_0" = alloca i1, align 1
  %"210_0" = alloca i64, align 8
  %"208_0" = alloca i64, align 8
  %"212_0" = alloca i1, align 1
  %"209_0" = alloca double, align 8
  %"219_0" = alloca double, align 8
  %"200_0" = alloca i64, align 8
  %"198_0" = alloca { i64, i64, i64 }, align 8
  %"196_0" = alloca i64, align 8
  %"78_0" = alloca i64, align 8
  %"77_0" = alloca { ptr, ptr, i64 }, align 8
  %"19_0" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"15_0" = alloca i64, align 8
  %"22_0" = alloca { ptr, ptr, i64 }, align 8
  %"23_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"24_0" = alloca i64, align 8
  %"24_1" = alloca { ptr, ptr, i64 }, align 8
  %"0" = alloca i64, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"28_0" = alloca { i32, ptr }, align 8
  %"30_0" = alloca i64, align 8
  %"30_1" = alloca { ptr, ptr, i64 }, align 8
  %"018" = alloca i64, align 8
  %"119" = alloca { ptr, ptr, i64 }, align 8
  %"32_0" = alloca i64, align 8
  %"32_1" = alloca { ptr, ptr, i64 }, align 8
  %"34_0" = alloca { i1, i64 }, align 8
  %"34_1" = alloca { ptr, ptr, i64 }, align 8
  %"029" = alloca { i1, i64 }, align 8
  %"130" = alloca { ptr, ptr, i64 }, align 8
  %"35_0" = alloca i64, align 8
  %"034" = alloca i64, align 8
  %"39_0" = alloca { i32, ptr }, align 8
  %"41_0" = alloca i64, align 8
  %"039" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"46_0" = alloca { ptr, ptr, i64 }, align 8
  %"46_1" = alloca { ptr, ptr, i64 }, align 8
  %"47_0" = alloca { ptr, i64 }, align 8
  %"13_0" = alloca double, align 8
  %"205_0" = alloca double, align 8
  %"10_0" = alloca double, align 8
  %"12_0" = alloca double, align 8
  %"204_0" = alloca double, align 8
  %"8_0" = alloca double, align 8
  %"203_0" = alloca double, align 8
  %"6_0" = alloca double, align 8
  %"202_0" = alloca double, align 8
  %"49_0" = alloca { ptr, ptr, i64 }, align 8
  %"50_0" = alloca { i1, { ptr, ptr, i64 }, double }, align 8
  %"51_0" = alloca double, align 8
  %"51_1" = alloca { ptr, ptr, i64 }, align 8
  %"082" = alloca double, align 8
  %"183" = alloca { ptr, ptr, i64 }, align 8
  %"55_0" = alloca { i32, ptr }, align 8
  %"57_0" = alloca double, align 8
  %"57_1" = alloca { ptr, ptr, i64 }, align 8
  %"090" = alloca double, align 8
  %"191" = alloca { ptr, ptr, i64 }, align 8
  %"59_0" = alloca double, align 8
  %"59_1" = alloca { ptr, ptr, i64 }, align 8
  %"61_0" = alloca { ptr, ptr, i64 }, align 8
  %"61_1" = alloca { ptr, ptr, i64 }, align 8
  %"62_0" = alloca { ptr, i64 }, align 8
  %"4_0" = alloca i1, align 1
  %"213_0" = alloca { ptr, ptr, i64 }, align 8
  %"214_0" = alloca { i1, { ptr, ptr, i64 }, i1 }, align 8
  %"64_0" = alloca i1, align 1
  %"64_1" = alloca { ptr, ptr, i64 }, align 8
  %"0133" = alloca i1, align 1
  %"1134" = alloca { ptr, ptr, i64 }, align 8
  %"68_0" = alloca { i32, ptr }, align 8
  %"70_0" = alloca i1, align 1
  %"70_1" = alloca { ptr, ptr, i64 }, align 8
  %"0141" = alloca i1, align 1
  %"1142" = alloca { ptr, ptr, i64 }, align 8
  %"72_0" = alloca i1, align 1
  %"72_1" = alloca { ptr, ptr, i64 }, align 8
  %"74_0" = alloca { ptr, ptr, i64 }, align 8
  %"74_1" = alloca { ptr, ptr, i64 }, align 8
  %"75_0" = alloca { ptr, i64 }, align 8
  %"80_0" = alloca { ptr, ptr, i64 }, align 8
  %"80_1" = alloca i64, align 8
  %"81_0" = alloca { i64, i64, i64 }, align 8
  %"81_1" = alloca { ptr, ptr, i64 }, align 8
  %"81_2" = alloca i64, align 8
  %"85_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"85_1" = alloca { ptr, ptr, i64 }, align 8
  %"85_2" = alloca i64, align 8
  %"179_0" = alloca i64, align 8
  %"177_0" = alloca i64, align 8
  %"83_0" = alloca i64, align 8
  %"83_1" = alloca i64, align 8
  %"83_2" = alloca i64, align 8
  %"84_0" = alloca { i64, i64, i64 }, align 8
  %"108_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"110_0" = alloca { i64, i64, i64 }, align 8
  %"0184" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"121_0" = alloca i64, align 8
  %"121_1" = alloca i64, align 8
  %"121_2" = alloca i64, align 8
  %"131_0" = alloca i64, align 8
  %"131_1" = alloca i64, align 8
  %"131_2" = alloca i64, align 8
  %"137_0" = alloca i1, align 1
  %"137_1" = alloca i64, align 8
  %"137_2" = alloca i64, align 8
  %"137_3" = alloca i64, align 8
  %"165_0" = alloca i64, align 8
  %"165_1" = alloca i64, align 8
  %"165_2" = alloca i64, align 8
  %"112_0" = alloca i1, align 1
  %"114_0" = alloca i64, align 8
  %"117_0" = alloca i64, align 8
  %"115_0" = alloca i64, align 8
  %"114_1" = alloca i64, align 8
  %"114_2" = alloca i64, align 8
  %"128_0" = alloca {}, align 8
  %"123_0" = alloca i1, align 1
  %"124_0" = alloca i64, align 8
  %"126_0" = alloca i64, align 8
  %"134_0" = alloca {}, align 8
  %"133_0" = alloca i1, align 1
  %"139_0" = alloca { i1, i64, i64, i64 }, align 8
  %"155_0" = alloca i64, align 8
  %"153_0" = alloca i64, align 8
  %"0234" = alloca { i1, i64, i64, i64 }, align 8
  %"0236" = alloca i64, align 8
  %"1237" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"141_1" = alloca i64, align 8
  %"141_2" = alloca i64, align 8
  %"146_0" = alloca i64, align 8
  %"144_0" = alloca i64, align 8
  %"143_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0245" = alloca i64, align 8
  %"1246" = alloca i64, align 8
  %"2247" = alloca i64, align 8
  %"149_0" = alloca i64, align 8
  %"149_1" = alloca i64, align 8
  %"149_2" = alloca i64, align 8
  %"151_0" = alloca { i1, i64, i64, i64 }, align 8
  %"162_0" = alloca {}, align 8
  %"160_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"175_0" = alloca {}, align 8
  %"170_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"173_0" = alloca i64, align 8
  %"171_0" = alloca i64, align 8
  %"167_0" = alloca i64, align 8
  %"168_0" = alloca { i64, i64, i64 }, align 8
  %"169_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0276" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1277" = alloca { ptr, ptr, i64 }, align 8
  %"2278" = alloca i64, align 8
  %"0282" = alloca { ptr, ptr, i64 }, align 8
  %"1283" = alloca i64, align 8
  %"87_0" = alloca { ptr, ptr, i64 }, align 8
  %"87_1" = alloca i64, align 8
  %"89_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0289" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1290" = alloca { ptr, ptr, i64 }, align 8
  %"2291" = alloca i64, align 8
  %"92_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"92_1" = alloca { ptr, ptr, i64 }, align 8
  %"92_2" = alloca i64, align 8
  %"106_0" = alloca i64, align 8
  %"104_0" = alloca i64, align 8
  %"101_0" = alloca i64, align 8
  %"103_0" = alloca i64, align 8
  %"99_0" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"100_0" = alloca { ptr, ptr, i64 }, align 8
  %"94_0" = alloca i64, align 8
  %"94_1" = alloca { i64, i64, i64 }, align 8
  %"95_0" = alloca i64, align 8
  %"95_1" = alloca i64, align 8
  %"95_2" = alloca i64, align 8
  %"96_0" = alloca { i64, i64, i64 }, align 8
  %"97_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"181_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"182_0" = alloca i64, align 8
  %"182_1" = alloca { ptr, ptr, i64 }, align 8
  %"0325" = alloca i64, align 8
  %"1326" = alloca { ptr, ptr, i64 }, align 8
  %"186_0" = alloca { i32, ptr }, align 8
  %"188_0" = alloca i64, align 8
  %"188_1" = alloca { ptr, ptr, i64 }, align 8
  %"0333" = alloca i64, align 8
  %"1334" = alloca { ptr, ptr, i64 }, align 8
  %"190_0" = alloca i64, align 8
  %"190_1" = alloca { ptr, ptr, i64 }, align 8
  %"192_0" = alloca { ptr, ptr, i64 }, align 8
  %"192_1" = alloca i64, align 8
  %"207_0" = alloca i64, align 8
  %"220_0" = alloca { ptr, ptr, i64 }, align 8
  %"221_0" = alloca { ptr, i64 }, align 8
  %"222_0" = alloca { ptr, i64 }, align 8
  %"223_0" = alloca { ptr, ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 1, ptr %"225_0", align 8
  store i1 false, ptr %"217_0", align 1
  store i1 false, ptr %"215_0", align 1
  store i64 -1, ptr %"210_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"208_0", align 8
  %"208_01" = load i64, ptr %"208_0", align 8
  %"210_02" = load i64, ptr %"210_0", align 8
  %0 = icmp sgt i64 %"208_01", %"210_02"
  %1 = select i1 %0, i1 true, i1 false
  store i1 %1, ptr %"212_0", align 1
  %"208_03" = load i64, ptr %"208_0", align 8
  %2 = sitofp i64 %"208_03" to double
  store double %2, ptr %"209_0", align 8
  %"209_04" = load double, ptr %"209_0", align 8
  %3 = call i1 @llvm.is.fpclass.f64(double %"209_04", i32 504)
  br i1 %3, label %5, label %4

4:                                                ; preds = %entry_block
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

5:                                                ; preds = %entry_block
  store double %"209_04", ptr %"219_0", align 8
  store i64 1, ptr %"200_0", align 8
  store { i64, i64, i64 } { i64 0, i64 3, i64 1 }, ptr %"198_0", align 8
  store i64 0, ptr %"196_0", align 8
  store i64 0, ptr %"78_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %6 = call ptr @heap_alloc(i64 %array_size)
  %7 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %7, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %8 = insertvalue { ptr, ptr, i64 } poison, ptr %6, 0
  %9 = insertvalue { ptr, ptr, i64 } %8, ptr %7, 1
  %10 = insertvalue { ptr, ptr, i64 } %9, i64 0, 2
  store { ptr, ptr, i64 } %10, ptr %"77_0", align 8
  store i64 9, ptr %"19_0", align 8
  %"19_05" = load i64, ptr %"19_0", align 8
  %"208_06" = load i64, ptr %"208_0", align 8
  %11 = add i64 %"19_05", %"208_06"
  store i64 %11, ptr %"21_0", align 8
  store i64 8, ptr %"17_0", align 8
  store i64 7, ptr %"15_0", align 8
  %"15_07" = load i64, ptr %"15_0", align 8
  %"17_08" = load i64, ptr %"17_0", align 8
  %"21_09" = load i64, ptr %"21_0", align 8
  %array_size10 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %12 = call ptr @heap_alloc(i64 %array_size10)
  %13 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %13, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %14 = insertvalue { ptr, ptr, i64 } poison, ptr %12, 0
  %15 = insertvalue { ptr, ptr, i64 } %14, ptr %13, 1
  %16 = insertvalue { ptr, ptr, i64 } %15, i64 0, 2
  %17 = getelementptr inbounds i64, ptr %12, i64 0
  store i64 %"15_07", ptr %17, align 8
  %18 = getelementptr inbounds i64, ptr %12, i64 1
  store i64 %"17_08", ptr %18, align 8
  %19 = getelementptr inbounds i64, ptr %12, i64 2
  store i64 %"21_09", ptr %19, align 8
  store { ptr, ptr, i64 } %16, ptr %"22_0", align 8
  %"22_011" = load { ptr, ptr, i64 }, ptr %"22_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"22_011", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"22_011", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"22_011", 2
  %new_offset = add i64 %array_offset, 1
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %array_offset)
  %20 = getelementptr inbounds i64, ptr %array_ptr, i64 %array_offset
  %21 = load i64, ptr %20, align 8
  %22 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr, 0
  %23 = insertvalue { ptr, ptr, i64 } %22, ptr %array_mask_ptr, 1
  %24 = insertvalue { ptr, ptr, i64 } %23, i64 %new_offset, 2
  %25 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %21, 2
  %26 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %25, { ptr, ptr, i64 } %24, 1
  store { i1, { ptr, ptr, i64 }, i64 } %26, ptr %"23_0", align 8
  %"23_012" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"23_0", align 8
  %27 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"23_012", 0
  switch i1 %27, label %28 [
    i1 true, label %29
  ]

28:                                               ; preds = %5
  br label %cond_24_case_0

29:                                               ; preds = %5
  %30 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"23_012", 2
  %31 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"23_012", 1
  store i64 %30, ptr %"018", align 8
  store { ptr, ptr, i64 } %31, ptr %"119", align 8
  br label %cond_24_case_1

cond_24_case_0:                                   ; preds = %28
  store { i32, ptr } { i32 1, ptr @"e_Internal e.5AA59C14.0" }, ptr %"28_0", align 8
  %"28_015" = load { i32, ptr }, ptr %"28_0", align 8
  %32 = extractvalue { i32, ptr } %"28_015", 0
  %shift_code = add i32 %32, 1000
  %33 = extractvalue { i32, ptr } %"28_015", 1
  call void @panic(i32 %shift_code, ptr %33)
  store i64 0, ptr %"30_0", align 8
  store { ptr, ptr, i64 } zeroinitializer, ptr %"30_1", align 8
  %"30_016" = load i64, ptr %"30_0", align 8
  %"30_117" = load { ptr, ptr, i64 }, ptr %"30_1", align 8
  store i64 %"30_016", ptr %"0", align 8
  store { ptr, ptr, i64 } %"30_117", ptr %"1", align 8
  br label %cond_exit_24

cond_24_case_1:                                   ; preds = %29
  %"020" = load i64, ptr %"018", align 8
  %"121" = load { ptr, ptr, i64 }, ptr %"119", align 8
  store i64 %"020", ptr %"32_0", align 8
  store { ptr, ptr, i64 } %"121", ptr %"32_1", align 8
  %"32_022" = load i64, ptr %"32_0", align 8
  %"32_123" = load { ptr, ptr, i64 }, ptr %"32_1", align 8
  store i64 %"32_022", ptr %"0", align 8
  store { ptr, ptr, i64 } %"32_123", ptr %"1", align 8
  br label %cond_exit_24

cond_exit_24:                                     ; preds = %cond_24_case_1, %cond_24_case_0
  %"013" = load i64, ptr %"0", align 8
  %"114" = load { ptr, ptr, i64 }, ptr %"1", align 8
  store i64 %"013", ptr %"24_0", align 8
  store { ptr, ptr, i64 } %"114", ptr %"24_1", align 8
  %"24_124" = load { ptr, ptr, i64 }, ptr %"24_1", align 8
  %"196_025" = load i64, ptr %"196_0", align 8
  %array_ptr26 = extractvalue { ptr, ptr, i64 } %"24_124", 0
  %array_mask_ptr27 = extractvalue { ptr, ptr, i64 } %"24_124", 1
  %array_offset28 = extractvalue { ptr, ptr, i64 } %"24_124", 2
  %34 = icmp ult i64 %"196_025", 2
  br i1 %34, label %36, label %35

35:                                               ; preds = %cond_exit_24
  store { i1, i64 } { i1 false, i64 poison }, ptr %"029", align 8
  store { ptr, ptr, i64 } %"24_124", ptr %"130", align 8
  br label %41

36:                                               ; preds = %cond_exit_24
  %37 = add i64 %"196_025", %array_offset28
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr27, i64 %37)
  %38 = getelementptr inbounds i64, ptr %array_ptr26, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %39, 1
  store { i1, i64 } %40, ptr %"029", align 8
  store { ptr, ptr, i64 } %"24_124", ptr %"130", align 8
  br label %41

41:                                               ; preds = %35, %36
  %"031" = load { i1, i64 }, ptr %"029", align 8
  %"132" = load { ptr, ptr, i64 }, ptr %"130", align 8
  store { i1, i64 } %"031", ptr %"34_0", align 8
  store { ptr, ptr, i64 } %"132", ptr %"34_1", align 8
  %"34_033" = load { i1, i64 }, ptr %"34_0", align 8
  %42 = extractvalue { i1, i64 } %"34_033", 0
  switch i1 %42, label %43 [
    i1 true, label %44
  ]

43:                                               ; preds = %41
  br label %cond_35_case_0

44:                                               ; preds = %41
  %45 = extractvalue { i1, i64 } %"34_033", 1
  store i64 %45, ptr %"039", align 8
  br label %cond_35_case_1

cond_35_case_0:                                   ; preds = %43
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"39_0", align 8
  %"39_036" = load { i32, ptr }, ptr %"39_0", align 8
  %46 = extractvalue { i32, ptr } %"39_036", 0
  %shift_code37 = add i32 %46, 1000
  %47 = extractvalue { i32, ptr } %"39_036", 1
  call void @panic(i32 %shift_code37, ptr %47)
  store i64 0, ptr %"41_0", align 8
  %"41_038" = load i64, ptr %"41_0", align 8
  store i64 %"41_038", ptr %"034", align 8
  br label %cond_exit_35

cond_35_case_1:                                   ; preds = %44
  %"040" = load i64, ptr %"039", align 8
  store i64 %"040", ptr %"43_0", align 8
  %"43_041" = load i64, ptr %"43_0", align 8
  store i64 %"43_041", ptr %"034", align 8
  br label %cond_exit_35

cond_exit_35:                                     ; preds = %cond_35_case_1, %cond_35_case_0
  %"035" = load i64, ptr %"034", align 8
  store i64 %"035", ptr %"35_0", align 8
  %"35_042" = load i64, ptr %"35_0", align 8
  %tag_len = load i8, ptr @res_first.E6AEA78B.0, align 1
  %tag_len43 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_first.E6AEA78B.0, i64 %tag_len43, i64 %"35_042")
  %"34_144" = load { ptr, ptr, i64 }, ptr %"34_1", align 8
  %array_ptr45 = extractvalue { ptr, ptr, i64 } %"34_144", 0
  %array_mask_ptr46 = extractvalue { ptr, ptr, i64 } %"34_144", 1
  %array_offset47 = extractvalue { ptr, ptr, i64 } %"34_144", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr46, i64 %array_offset47, i64 2)
  %array_size48 = mul i64 2, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %48 = call ptr @heap_alloc(i64 %array_size48)
  %49 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %49, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %50 = insertvalue { ptr, ptr, i64 } poison, ptr %48, 0
  %51 = insertvalue { ptr, ptr, i64 } %50, ptr %49, 1
  %52 = insertvalue { ptr, ptr, i64 } %51, i64 0, 2
  %53 = getelementptr inbounds i64, ptr %array_ptr45, i64 %array_offset47
  %54 = mul i64 2, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %48, ptr %53, i64 %54, i1 false)
  store { ptr, ptr, i64 } %"34_144", ptr %"46_0", align 8
  store { ptr, ptr, i64 } %52, ptr %"46_1", align 8
  %"46_149" = load { ptr, ptr, i64 }, ptr %"46_1", align 8
  %array_ptr50 = extractvalue { ptr, ptr, i64 } %"46_149", 0
  %array_mask_ptr51 = extractvalue { ptr, ptr, i64 } %"46_149", 1
  %array_offset52 = extractvalue { ptr, ptr, i64 } %"46_149", 2
  call void @heap_free(ptr %array_ptr50)
  call void @heap_free(ptr %array_mask_ptr51)
  %"46_053" = load { ptr, ptr, i64 }, ptr %"46_0", align 8
  %array_ptr54 = extractvalue { ptr, ptr, i64 } %"46_053", 0
  %array_mask_ptr55 = extractvalue { ptr, ptr, i64 } %"46_053", 1
  %array_offset56 = extractvalue { ptr, ptr, i64 } %"46_053", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr55, i64 %array_offset56, i64 2)
  %55 = insertvalue { ptr, i64 } poison, ptr %array_ptr54, 0
  %56 = insertvalue { ptr, i64 } %55, i64 %array_offset56, 1
  %array_ptr57 = extractvalue { ptr, ptr, i64 } %"46_053", 0
  %array_mask_ptr58 = extractvalue { ptr, ptr, i64 } %"46_053", 1
  %array_offset59 = extractvalue { ptr, ptr, i64 } %"46_053", 2
  call void @heap_free(ptr %array_mask_ptr58)
  store { ptr, i64 } %56, ptr %"47_0", align 8
  %"47_060" = load { ptr, i64 }, ptr %"47_0", align 8
  %array_ptr61 = extractvalue { ptr, i64 } %"47_060", 0
  %array_offset62 = extractvalue { ptr, i64 } %"47_060", 1
  %57 = getelementptr inbounds i64, ptr %array_ptr61, i64 %array_offset62
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 2, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %57, ptr %arr_ptr, align 8
  store ptr @array.mask.2, ptr %mask_ptr, align 8
  %58 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_int_arr(ptr @res_rest.0F74D2D3.0, i64 16, ptr %out_arr_alloca)
  %array_ptr63 = extractvalue { ptr, i64 } %"47_060", 0
  %array_offset64 = extractvalue { ptr, i64 } %"47_060", 1
  call void @heap_free(ptr %array_ptr63)
  store double 1.500000e+00, ptr %"13_0", align 8
  %"13_065" = load double, ptr %"13_0", align 8
  store double %"13_065", ptr %"205_0", align 8
  store double 9.500000e+00, ptr %"10_0", align 8
  %"10_066" = load double, ptr %"10_0", align 8
  %"219_067" = load double, ptr %"219_0", align 8
  %59 = fadd double %"10_066", %"219_067"
  store double %59, ptr %"12_0", align 8
  %"12_068" = load double, ptr %"12_0", align 8
  store double %"12_068", ptr %"204_0", align 8
  store double 8.000000e+00, ptr %"8_0", align 8
  %"8_069" = load double, ptr %"8_0", align 8
  store double %"8_069", ptr %"203_0", align 8
  store double 7.000000e+00, ptr %"6_0", align 8
  %"6_070" = load double, ptr %"6_0", align 8
  store double %"6_070", ptr %"202_0", align 8
  %"202_071" = load double, ptr %"202_0", align 8
  %"203_072" = load double, ptr %"203_0", align 8
  %"204_073" = load double, ptr %"204_0", align 8
  %"205_074" = load double, ptr %"205_0", align 8
  %array_size75 = mul i64 4, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %60 = call ptr @heap_alloc(i64 %array_size75)
  %61 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %61, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %62 = insertvalue { ptr, ptr, i64 } poison, ptr %60, 0
  %63 = insertvalue { ptr, ptr, i64 } %62, ptr %61, 1
  %64 = insertvalue { ptr, ptr, i64 } %63, i64 0, 2
  %65 = getelementptr inbounds double, ptr %60, i64 0
  store double %"202_071", ptr %65, align 8
  %66 = getelementptr inbounds double, ptr %60, i64 1
  store double %"203_072", ptr %66, align 8
  %67 = getelementptr inbounds double, ptr %60, i64 2
  store double %"204_073", ptr %67, align 8
  %68 = getelementptr inbounds double, ptr %60, i64 3
  store double %"205_074", ptr %68, align 8
  store { ptr, ptr, i64 } %64, ptr %"49_0", align 8
  %"49_076" = load { ptr, ptr, i64 }, ptr %"49_0", align 8
  %array_ptr77 = extractvalue { ptr, ptr, i64 } %"49_076", 0
  %array_mask_ptr78 = extractvalue { ptr, ptr, i64 } %"49_076", 1
  %array_offset79 = extractvalue { ptr, ptr, i64 } %"49_076", 2
  %new_offset80 = add i64 %array_offset79, 1
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr78, i64 %array_offset79)
  %69 = getelementptr inbounds double, ptr %array_ptr77, i64 %array_offset79
  %70 = load double, ptr %69, align 8
  %71 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr77, 0
  %72 = insertvalue { ptr, ptr, i64 } %71, ptr %array_mask_ptr78, 1
  %73 = insertvalue { ptr, ptr, i64 } %72, i64 %new_offset80, 2
  %74 = insertvalue { i1, { ptr, ptr, i64 }, double } { i1 true, { ptr, ptr, i64 } poison, double poison }, double %70, 2
  %75 = insertvalue { i1, { ptr, ptr, i64 }, double } %74, { ptr, ptr, i64 } %73, 1
  store { i1, { ptr, ptr, i64 }, double } %75, ptr %"50_0", align 8
  %"50_081" = load { i1, { ptr, ptr, i64 }, double }, ptr %"50_0", align 8
  %76 = extractvalue { i1, { ptr, ptr, i64 }, double } %"50_081", 0
  switch i1 %76, label %77 [
    i1 true, label %78
  ]

77:                                               ; preds = %cond_exit_35
  br label %cond_51_case_0

78:                                               ; preds = %cond_exit_35
  %79 = extractvalue { i1, { ptr, ptr, i64 }, double } %"50_081", 2
  %80 = extractvalue { i1, { ptr, ptr, i64 }, double } %"50_081", 1
  store double %79, ptr %"090", align 8
  store { ptr, ptr, i64 } %80, ptr %"191", align 8
  br label %cond_51_case_1

cond_51_case_0:                                   ; preds = %77
  store { i32, ptr } { i32 1, ptr @"e_Internal e.5AA59C14.0" }, ptr %"55_0", align 8
  %"55_086" = load { i32, ptr }, ptr %"55_0", align 8
  %81 = extractvalue { i32, ptr } %"55_086", 0
  %shift_code87 = add i32 %81, 1000
  %82 = extractvalue { i32, ptr } %"55_086", 1
  call void @panic(i32 %shift_code87, ptr %82)
  store double 0.000000e+00, ptr %"57_0", align 8
  store { ptr, ptr, i64 } zeroinitializer, ptr %"57_1", align 8
  %"57_088" = load double, ptr %"57_0", align 8
  %"57_189" = load { ptr, ptr, i64 }, ptr %"57_1", align 8
  store double %"57_088", ptr %"082", align 8
  store { ptr, ptr, i64 } %"57_189", ptr %"183", align 8
  br label %cond_exit_51

cond_51_case_1:                                   ; preds = %78
  %"092" = load double, ptr %"090", align 8
  %"193" = load { ptr, ptr, i64 }, ptr %"191", align 8
  store double %"092", ptr %"59_0", align 8
  store { ptr, ptr, i64 } %"193", ptr %"59_1", align 8
  %"59_094" = load double, ptr %"59_0", align 8
  %"59_195" = load { ptr, ptr, i64 }, ptr %"59_1", align 8
  store double %"59_094", ptr %"082", align 8
  store { ptr, ptr, i64 } %"59_195", ptr %"183", align 8
  br label %cond_exit_51

cond_exit_51:                                     ; preds = %cond_51_case_1, %cond_51_case_0
  %"084" = load double, ptr %"082", align 8
  %"185" = load { ptr, ptr, i64 }, ptr %"183", align 8
  store double %"084", ptr %"51_0", align 8
  store { ptr, ptr, i64 } %"185", ptr %"51_1", align 8
  %"51_196" = load { ptr, ptr, i64 }, ptr %"51_1", align 8
  %array_ptr97 = extractvalue { ptr, ptr, i64 } %"51_196", 0
  %array_mask_ptr98 = extractvalue { ptr, ptr, i64 } %"51_196", 1
  %array_offset99 = extractvalue { ptr, ptr, i64 } %"51_196", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr98, i64 %array_offset99, i64 3)
  %array_size100 = mul i64 3, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %83 = call ptr @heap_alloc(i64 %array_size100)
  %84 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %84, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %85 = insertvalue { ptr, ptr, i64 } poison, ptr %83, 0
  %86 = insertvalue { ptr, ptr, i64 } %85, ptr %84, 1
  %87 = insertvalue { ptr, ptr, i64 } %86, i64 0, 2
  %88 = getelementptr inbounds double, ptr %array_ptr97, i64 %array_offset99
  %89 = mul i64 3, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %83, ptr %88, i64 %89, i1 false)
  store { ptr, ptr, i64 } %"51_196", ptr %"61_0", align 8
  store { ptr, ptr, i64 } %87, ptr %"61_1", align 8
  %"61_1101" = load { ptr, ptr, i64 }, ptr %"61_1", align 8
  %array_ptr102 = extractvalue { ptr, ptr, i64 } %"61_1101", 0
  %array_mask_ptr103 = extractvalue { ptr, ptr, i64 } %"61_1101", 1
  %array_offset104 = extractvalue { ptr, ptr, i64 } %"61_1101", 2
  call void @heap_free(ptr %array_ptr102)
  call void @heap_free(ptr %array_mask_ptr103)
  %"61_0105" = load { ptr, ptr, i64 }, ptr %"61_0", align 8
  %array_ptr106 = extractvalue { ptr, ptr, i64 } %"61_0105", 0
  %array_mask_ptr107 = extractvalue { ptr, ptr, i64 } %"61_0105", 1
  %array_offset108 = extractvalue { ptr, ptr, i64 } %"61_0105", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr107, i64 %array_offset108, i64 3)
  %90 = insertvalue { ptr, i64 } poison, ptr %array_ptr106, 0
  %91 = insertvalue { ptr, i64 } %90, i64 %array_offset108, 1
  %array_ptr109 = extractvalue { ptr, ptr, i64 } %"61_0105", 0
  %array_mask_ptr110 = extractvalue { ptr, ptr, i64 } %"61_0105", 1
  %array_offset111 = extractvalue { ptr, ptr, i64 } %"61_0105", 2
  call void @heap_free(ptr %array_mask_ptr110)
  store { ptr, i64 } %91, ptr %"62_0", align 8
  %"62_0112" = load { ptr, i64 }, ptr %"62_0", align 8
  %array_ptr113 = extractvalue { ptr, i64 } %"62_0112", 0
  %array_offset114 = extractvalue { ptr, i64 } %"62_0112", 1
  %92 = getelementptr inbounds double, ptr %array_ptr113, i64 %array_offset114
  %x_ptr116 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca115, i32 0, i32 0
  %y_ptr117 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca115, i32 0, i32 1
  %arr_ptr118 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca115, i32 0, i32 2
  %mask_ptr119 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca115, i32 0, i32 3
  store i32 3, ptr %x_ptr116, align 4
  store i32 1, ptr %y_ptr117, align 4
  store ptr %92, ptr %arr_ptr118, align 8
  store ptr @array.mask.3, ptr %mask_ptr119, align 8
  %93 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca115, align 1
  call void @print_float_arr(ptr @res_floats.8646C2EF.0, i64 20, ptr %out_arr_alloca115)
  %array_ptr120 = extractvalue { ptr, i64 } %"62_0112", 0
  %array_offset121 = extractvalue { ptr, i64 } %"62_0112", 1
  call void @heap_free(ptr %array_ptr120)
  store i1 true, ptr %"4_0", align 1
  %"212_0122" = load i1, ptr %"212_0", align 1
  %"215_0123" = load i1, ptr %"215_0", align 1
  %"4_0124" = load i1, ptr %"4_0", align 1
  %"217_0125" = load i1, ptr %"217_0", align 1
  %array_size126 = mul i64 4, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %94 = call ptr @heap_alloc(i64 %array_size126)
  %95 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %95, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %96 = insertvalue { ptr, ptr, i64 } poison, ptr %94, 0
  %97 = insertvalue { ptr, ptr, i64 } %96, ptr %95, 1
  %98 = insertvalue { ptr, ptr, i64 } %97, i64 0, 2
  %99 = getelementptr inbounds i1, ptr %94, i64 0
  store i1 %"212_0122", ptr %99, align 1
  %100 = getelementptr inbounds i1, ptr %94, i64 1
  store i1 %"215_0123", ptr %100, align 1
  %101 = getelementptr inbounds i1, ptr %94, i64 2
  store i1 %"4_0124", ptr %101, align 1
  %102 = getelementptr inbounds i1, ptr %94, i64 3
  store i1 %"217_0125", ptr %102, align 1
  store { ptr, ptr, i64 } %98, ptr %"213_0", align 8
  %"213_0127" = load { ptr, ptr, i64 }, ptr %"213_0", align 8
  %array_ptr128 = extractvalue { ptr, ptr, i64 } %"213_0127", 0
  %array_mask_ptr129 = extractvalue { ptr, ptr, i64 } %"213_0127", 1
  %array_offset130 = extractvalue { ptr, ptr, i64 } %"213_0127", 2
  %new_offset131 = add i64 %array_offset130, 1
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr129, i64 %array_offset130)
  %103 = getelementptr inbounds i1, ptr %array_ptr128, i64 %array_offset130
  %104 = load i1, ptr %103, align 1
  %105 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr128, 0
  %106 = insertvalue { ptr, ptr, i64 } %105, ptr %array_mask_ptr129, 1
  %107 = insertvalue { ptr, ptr, i64 } %106, i64 %new_offset131, 2
  %108 = insertvalue { i1, { ptr, ptr, i64 }, i1 } { i1 true, { ptr, ptr, i64 } poison, i1 poison }, i1 %104, 2
  %109 = insertvalue { i1, { ptr, ptr, i64 }, i1 } %108, { ptr, ptr, i64 } %107, 1
  store { i1, { ptr, ptr, i64 }, i1 } %109, ptr %"214_0", align 8
  %"214_0132" = load { i1, { ptr, ptr, i64 }, i1 }, ptr %"214_0", align 8
  %110 = extractvalue { i1, { ptr, ptr, i64 }, i1 } %"214_0132", 0
  switch i1 %110, label %111 [
    i1 true, label %112
  ]

111:                                              ; preds = %cond_exit_51
  br label %cond_64_case_0

112:                                              ; preds = %cond_exit_51
  %113 = extractvalue { i1, { ptr, ptr, i64 }, i1 } %"214_0132", 2
  %114 = extractvalue { i1, { ptr, ptr, i64 }, i1 } %"214_0132", 1
  store i1 %113, ptr %"0141", align 1
  store { ptr, ptr, i64 } %114, ptr %"1142", align 8
  br label %cond_64_case_1

cond_64_case_0:                                   ; preds = %111
  store { i32, ptr } { i32 1, ptr @"e_Internal e.5AA59C14.0" }, ptr %"68_0", align 8
  %"68_0137" = load { i32, ptr }, ptr %"68_0", align 8
  %115 = extractvalue { i32, ptr } %"68_0137", 0
  %shift_code138 = add i32 %115, 1000
  %116 = extractvalue { i32, ptr } %"68_0137", 1
  call void @panic(i32 %shift_code138, ptr %116)
  store i1 false, ptr %"70_0", align 1
  store { ptr, ptr, i64 } zeroinitializer, ptr %"70_1", align 8
  %"70_0139" = load i1, ptr %"70_0", align 1
  %"70_1140" = load { ptr, ptr, i64 }, ptr %"70_1", align 8
  store i1 %"70_0139", ptr %"0133", align 1
  store { ptr, ptr, i64 } %"70_1140", ptr %"1134", align 8
  br label %cond_exit_64

cond_64_case_1:                                   ; preds = %112
  %"0143" = load i1, ptr %"0141", align 1
  %"1144" = load { ptr, ptr, i64 }, ptr %"1142", align 8
  store i1 %"0143", ptr %"72_0", align 1
  store { ptr, ptr, i64 } %"1144", ptr %"72_1", align 8
  %"72_0145" = load i1, ptr %"72_0", align 1
  %"72_1146" = load { ptr, ptr, i64 }, ptr %"72_1", align 8
  store i1 %"72_0145", ptr %"0133", align 1
  store { ptr, ptr, i64 } %"72_1146", ptr %"1134", align 8
  br label %cond_exit_64

cond_exit_64:                                     ; preds = %cond_64_case_1, %cond_64_case_0
  %"0135" = load i1, ptr %"0133", align 1
  %"1136" = load { ptr, ptr, i64 }, ptr %"1134", align 8
  store i1 %"0135", ptr %"64_0", align 1
  store { ptr, ptr, i64 } %"1136", ptr %"64_1", align 8
  %"64_1147" = load { ptr, ptr, i64 }, ptr %"64_1", align 8
  %array_ptr148 = extractvalue { ptr, ptr, i64 } %"64_1147", 0
  %array_mask_ptr149 = extractvalue { ptr, ptr, i64 } %"64_1147", 1
  %array_offset150 = extractvalue { ptr, ptr, i64 } %"64_1147", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr149, i64 %array_offset150, i64 3)
  %array_size151 = mul i64 3, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  %117 = call ptr @heap_alloc(i64 %array_size151)
  %118 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %118, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %119 = insertvalue { ptr, ptr, i64 } poison, ptr %117, 0
  %120 = insertvalue { ptr, ptr, i64 } %119, ptr %118, 1
  %121 = insertvalue { ptr, ptr, i64 } %120, i64 0, 2
  %122 = getelementptr inbounds i1, ptr %array_ptr148, i64 %array_offset150
  %123 = mul i64 3, ptrtoint (ptr getelementptr (i1, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %117, ptr %122, i64 %123, i1 false)
  store { ptr, ptr, i64 } %"64_1147", ptr %"74_0", align 8
  store { ptr, ptr, i64 } %121, ptr %"74_1", align 8
  %"74_1152" = load { ptr, ptr, i64 }, ptr %"74_1", align 8
  %array_ptr153 = extractvalue { ptr, ptr, i64 } %"74_1152", 0
  %array_mask_ptr154 = extractvalue { ptr, ptr, i64 } %"74_1152", 1
  %array_offset155 = extractvalue { ptr, ptr, i64 } %"74_1152", 2
  call void @heap_free(ptr %array_ptr153)
  call void @heap_free(ptr %array_mask_ptr154)
  %"74_0156" = load { ptr, ptr, i64 }, ptr %"74_0", align 8
  %array_ptr157 = extractvalue { ptr, ptr, i64 } %"74_0156", 0
  %array_mask_ptr158 = extractvalue { ptr, ptr, i64 } %"74_0156", 1
  %array_offset159 = extractvalue { ptr, ptr, i64 } %"74_0156", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr158, i64 %array_offset159, i64 3)
  %124 = insertvalue { ptr, i64 } poison, ptr %array_ptr157, 0
  %125 = insertvalue { ptr, i64 } %124, i64 %array_offset159, 1
  %array_ptr160 = extractvalue { ptr, ptr, i64 } %"74_0156", 0
  %array_mask_ptr161 = extractvalue { ptr, ptr, i64 } %"74_0156", 1
  %array_offset162 = extractvalue { ptr, ptr, i64 } %"74_0156", 2
  call void @heap_free(ptr %array_mask_ptr161)
  store { ptr, i64 } %125, ptr %"75_0", align 8
  %"75_0163" = load { ptr, i64 }, ptr %"75_0", align 8
  %array_ptr164 = extractvalue { ptr, i64 } %"75_0163", 0
  %array_offset165 = extractvalue { ptr, i64 } %"75_0163", 1
  %126 = getelementptr inbounds i1, ptr %array_ptr164, i64 %array_offset165
  %x_ptr167 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca166, i32 0, i32 0
  %y_ptr168 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca166, i32 0, i32 1
  %arr_ptr169 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca166, i32 0, i32 2
  %mask_ptr170 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca166, i32 0, i32 3
  store i32 3, ptr %x_ptr167, align 4
  store i32 1, ptr %y_ptr168, align 4
  store ptr %126, ptr %arr_ptr169, align 8
  store ptr @array.mask.3, ptr %mask_ptr170, align 8
  %127 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca166, align 1
  call void @print_bool_arr(ptr @res_bits.9DD18166.0, i64 17, ptr %out_arr_alloca166)
  %array_ptr171 = extractvalue { ptr, i64 } %"75_0163", 0
  %array_offset172 = extractvalue { ptr, i64 } %"75_0163", 1
  call void @heap_free(ptr %array_ptr171)
  %"198_0173" = load { i64, i64, i64 }, ptr %"198_0", align 8
  %"77_0174" = load { ptr, ptr, i64 }, ptr %"77_0", align 8
  %"78_0175" = load i64, ptr %"78_0", align 8
  store { i64, i64, i64 } %"198_0173", ptr %"81_0", align 8
  store { ptr, ptr, i64 } %"77_0174", ptr %"81_1", align 8
  store i64 %"78_0175", ptr %"81_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %202, %cond_exit_64
  %"81_0176" = load { i64, i64, i64 }, ptr %"81_0", align 8
  %"81_1177" = load { ptr, ptr, i64 }, ptr %"81_1", align 8
  %"81_2178" = load i64, ptr %"81_2", align 8
  store { i64, i64, i64 } %"81_0176", ptr %"81_0", align 8
  store { ptr, ptr, i64 } %"81_1177", ptr %"81_1", align 8
  store i64 %"81_2178", ptr %"81_2", align 8
  store i64 1, ptr %"179_0", align 8
  store i64 3, ptr %"177_0", align 8
  %"81_0179" = load { i64, i64, i64 }, ptr %"81_0", align 8
  %128 = extractvalue { i64, i64, i64 } %"81_0179", 0
  %129 = extractvalue { i64, i64, i64 } %"81_0179", 1
  %130 = extractvalue { i64, i64, i64 } %"81_0179", 2
  store i64 %128, ptr %"83_0", align 8
  store i64 %129, ptr %"83_1", align 8
  store i64 %130, ptr %"83_2", align 8
  %"83_0180" = load i64, ptr %"83_0", align 8
  %"177_0181" = load i64, ptr %"177_0", align 8
  %"179_0182" = load i64, ptr %"179_0", align 8
  %131 = insertvalue { i64, i64, i64 } poison, i64 %"83_0180", 0
  %132 = insertvalue { i64, i64, i64 } %131, i64 %"177_0181", 1
  %133 = insertvalue { i64, i64, i64 } %132, i64 %"179_0182", 2
  store { i64, i64, i64 } %133, ptr %"84_0", align 8
  %"84_0183" = load { i64, i64, i64 }, ptr %"84_0", align 8
  store { i64, i64, i64 } %"84_0183", ptr %"110_0", align 8
  br label %146

loop_out:                                         ; preds = %204
  %"80_0319" = load { ptr, ptr, i64 }, ptr %"80_0", align 8
  %array_ptr320 = extractvalue { ptr, ptr, i64 } %"80_0319", 0
  %array_mask_ptr321 = extractvalue { ptr, ptr, i64 } %"80_0319", 1
  %array_offset322 = extractvalue { ptr, ptr, i64 } %"80_0319", 2
  %new_offset323 = add i64 %array_offset322, 1
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr321, i64 %array_offset322)
  %134 = getelementptr inbounds i64, ptr %array_ptr320, i64 %array_offset322
  %135 = load i64, ptr %134, align 8
  %136 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr320, 0
  %137 = insertvalue { ptr, ptr, i64 } %136, ptr %array_mask_ptr321, 1
  %138 = insertvalue { ptr, ptr, i64 } %137, i64 %new_offset323, 2
  %139 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %135, 2
  %140 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %139, { ptr, ptr, i64 } %138, 1
  store { i1, { ptr, ptr, i64 }, i64 } %140, ptr %"181_0", align 8
  %"181_0324" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"181_0", align 8
  %141 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"181_0324", 0
  switch i1 %141, label %142 [
    i1 true, label %143
  ]

142:                                              ; preds = %loop_out
  br label %cond_182_case_0

143:                                              ; preds = %loop_out
  %144 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"181_0324", 2
  %145 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"181_0324", 1
  store i64 %144, ptr %"0333", align 8
  store { ptr, ptr, i64 } %145, ptr %"1334", align 8
  br label %cond_182_case_1

146:                                              ; preds = %loop_body
  %"110_0185" = load { i64, i64, i64 }, ptr %"110_0", align 8
  store { i64, i64, i64 } %"110_0185", ptr %"110_0", align 8
  store i64 1, ptr %"117_0", align 8
  store i64 3, ptr %"115_0", align 8
  %"110_0186" = load { i64, i64, i64 }, ptr %"110_0", align 8
  %147 = extractvalue { i64, i64, i64 } %"110_0186", 0
  %148 = extractvalue { i64, i64, i64 } %"110_0186", 1
  %149 = extractvalue { i64, i64, i64 } %"110_0186", 2
  store i64 %147, ptr %"114_0", align 8
  store i64 %148, ptr %"114_1", align 8
  store i64 %149, ptr %"114_2", align 8
  store i1 true, ptr %"112_0", align 1
  %"112_0187" = load i1, ptr %"112_0", align 1
  %"114_0188" = load i64, ptr %"114_0", align 8
  %"117_0189" = load i64, ptr %"117_0", align 8
  %"115_0190" = load i64, ptr %"115_0", align 8
  store i1 %"112_0187", ptr %"112_0", align 1
  store i64 %"114_0188", ptr %"114_0", align 8
  store i64 %"117_0189", ptr %"117_0", align 8
  store i64 %"115_0190", ptr %"115_0", align 8
  %"112_0191" = load i1, ptr %"112_0", align 1
  %"114_0192" = load i64, ptr %"114_0", align 8
  %"117_0193" = load i64, ptr %"117_0", align 8
  %"115_0194" = load i64, ptr %"115_0", align 8
  switch i1 %"112_0191", label %150 [
    i1 true, label %151
  ]

150:                                              ; preds = %146
  store i64 %"114_0192", ptr %"131_0", align 8
  store i64 %"117_0193", ptr %"131_1", align 8
  store i64 %"115_0194", ptr %"131_2", align 8
  br label %156

151:                                              ; preds = %146
  store i64 %"114_0192", ptr %"121_0", align 8
  store i64 %"117_0193", ptr %"121_1", align 8
  store i64 %"115_0194", ptr %"121_2", align 8
  br label %152

152:                                              ; preds = %151
  %"121_0196" = load i64, ptr %"121_0", align 8
  %"121_1197" = load i64, ptr %"121_1", align 8
  %"121_2198" = load i64, ptr %"121_2", align 8
  store i64 %"121_0196", ptr %"121_0", align 8
  store i64 %"121_1197", ptr %"121_1", align 8
  store i64 %"121_2198", ptr %"121_2", align 8
  store {} undef, ptr %"128_0", align 1
  store i64 3, ptr %"126_0", align 8
  store i64 1, ptr %"124_0", align 8
  %"121_0199" = load i64, ptr %"121_0", align 8
  %"126_0200" = load i64, ptr %"126_0", align 8
  %153 = icmp sge i64 %"121_0199", %"126_0200"
  %154 = select i1 %153, i1 true, i1 false
  store i1 %154, ptr %"123_0", align 1
  %"128_0201" = load {}, ptr %"128_0", align 1
  %"123_0202" = load i1, ptr %"123_0", align 1
  %"121_0203" = load i64, ptr %"121_0", align 8
  %"124_0204" = load i64, ptr %"124_0", align 8
  %"126_0205" = load i64, ptr %"126_0", align 8
  store {} %"128_0201", ptr %"128_0", align 1
  store i1 %"123_0202", ptr %"123_0", align 1
  store i64 %"121_0203", ptr %"121_0", align 8
  store i64 %"124_0204", ptr %"124_0", align 8
  store i64 %"126_0205", ptr %"126_0", align 8
  %"128_0206" = load {}, ptr %"128_0", align 1
  %"123_0207" = load i1, ptr %"123_0", align 1
  %"121_0208" = load i64, ptr %"121_0", align 8
  %"124_0209" = load i64, ptr %"124_0", align 8
  %"126_0210" = load i64, ptr %"126_0", align 8
  switch i1 false, label %155 [
  ]

155:                                              ; preds = %152
  store i1 %"123_0207", ptr %"137_0", align 1
  store i64 %"121_0208", ptr %"137_1", align 8
  store i64 %"124_0209", ptr %"137_2", align 8
  store i64 %"126_0210", ptr %"137_3", align 8
  br label %160

156:                                              ; preds = %150
  %"131_0211" = load i64, ptr %"131_0", align 8
  %"131_1212" = load i64, ptr %"131_1", align 8
  %"131_2213" = load i64, ptr %"131_2", align 8
  store i64 %"131_0211", ptr %"131_0", align 8
  store i64 %"131_1212", ptr %"131_1", align 8
  store i64 %"131_2213", ptr %"131_2", align 8
  store {} undef, ptr %"134_0", align 1
  %"131_0214" = load i64, ptr %"131_0", align 8
  %"131_2215" = load i64, ptr %"131_2", align 8
  %157 = icmp sle i64 %"131_0214", %"131_2215"
  %158 = select i1 %157, i1 true, i1 false
  store i1 %158, ptr %"133_0", align 1
  %"134_0216" = load {}, ptr %"134_0", align 1
  %"133_0217" = load i1, ptr %"133_0", align 1
  %"131_0218" = load i64, ptr %"131_0", align 8
  %"131_1219" = load i64, ptr %"131_1", align 8
  %"131_2220" = load i64, ptr %"131_2", align 8
  store {} %"134_0216", ptr %"134_0", align 1
  store i1 %"133_0217", ptr %"133_0", align 1
  store i64 %"131_0218", ptr %"131_0", align 8
  store i64 %"131_1219", ptr %"131_1", align 8
  store i64 %"131_2220", ptr %"131_2", align 8
  %"134_0221" = load {}, ptr %"134_0", align 1
  %"133_0222" = load i1, ptr %"133_0", align 1
  %"131_0223" = load i64, ptr %"131_0", align 8
  %"131_1224" = load i64, ptr %"131_1", align 8
  %"131_2225" = load i64, ptr %"131_2", align 8
  switch i1 false, label %159 [
  ]

159:                                              ; preds = %156
  store i1 %"133_0222", ptr %"137_0", align 1
  store i64 %"131_0223", ptr %"137_1", align 8
  store i64 %"131_1224", ptr %"137_2", align 8
  store i64 %"131_2225", ptr %"137_3", align 8
  br label %160

160:                                              ; preds = %159, %155
  %"137_0226" = load i1, ptr %"137_0", align 1
  %"137_1227" = load i64, ptr %"137_1", align 8
  %"137_2228" = load i64, ptr %"137_2", align 8
  %"137_3229" = load i64, ptr %"137_3", align 8
  store i1 %"137_0226", ptr %"137_0", align 1
  store i64 %"137_1227", ptr %"137_1", align 8
  store i64 %"137_2228", ptr %"137_2", align 8
  store i64 %"137_3229", ptr %"137_3", align 8
  store i64 3, ptr %"155_0", align 8
  store i64 1, ptr %"153_0", align 8
  %"137_0230" = load i1, ptr %"137_0", align 1
  %"137_1231" = load i64, ptr %"137_1", align 8
  %"153_0232" = load i64, ptr %"153_0", align 8
  %"155_0233" = load i64, ptr %"155_0", align 8
  switch i1 %"137_0230", label %161 [
    i1 true, label %162
  ]

161:                                              ; preds = %160
  store i64 %"137_1231", ptr %"0236", align 8
  store i64 %"153_0232", ptr %"1237", align 8
  store i64 %"155_0233", ptr %"2", align 8
  br label %cond_139_case_0

162:                                              ; preds = %160
  store i64 %"137_1231", ptr %"0245", align 8
  store i64 %"153_0232", ptr %"1246", align 8
  store i64 %"155_0233", ptr %"2247", align 8
  br label %cond_139_case_1

163:                                              ; preds = %187
  store {} undef, ptr %"162_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"160_0", align 8
  %"162_0254" = load {}, ptr %"162_0", align 1
  %"160_0255" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"160_0", align 8
  store {} %"162_0254", ptr %"162_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"160_0255", ptr %"160_0", align 8
  %"162_0256" = load {}, ptr %"162_0", align 1
  %"160_0257" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"160_0", align 8
  switch i1 false, label %164 [
  ]

164:                                              ; preds = %163
  store { i1, { { i64, i64, i64 }, i64 } } %"160_0257", ptr %"0184", align 8
  br label %174

165:                                              ; preds = %183
  %"165_0258" = load i64, ptr %"165_0", align 8
  %"165_1259" = load i64, ptr %"165_1", align 8
  %"165_2260" = load i64, ptr %"165_2", align 8
  store i64 %"165_0258", ptr %"165_0", align 8
  store i64 %"165_1259", ptr %"165_1", align 8
  store i64 %"165_2260", ptr %"165_2", align 8
  store {} undef, ptr %"175_0", align 1
  store i64 3, ptr %"173_0", align 8
  store i64 1, ptr %"171_0", align 8
  %"165_0261" = load i64, ptr %"165_0", align 8
  %"171_0262" = load i64, ptr %"171_0", align 8
  %166 = add i64 %"165_0261", %"171_0262"
  store i64 %166, ptr %"167_0", align 8
  %"167_0263" = load i64, ptr %"167_0", align 8
  %"173_0264" = load i64, ptr %"173_0", align 8
  %"171_0265" = load i64, ptr %"171_0", align 8
  %167 = insertvalue { i64, i64, i64 } poison, i64 %"167_0263", 0
  %168 = insertvalue { i64, i64, i64 } %167, i64 %"173_0264", 1
  %169 = insertvalue { i64, i64, i64 } %168, i64 %"171_0265", 2
  store { i64, i64, i64 } %169, ptr %"168_0", align 8
  %"165_0266" = load i64, ptr %"165_0", align 8
  %"168_0267" = load { i64, i64, i64 }, ptr %"168_0", align 8
  %170 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"165_0266", 1
  %171 = insertvalue { { i64, i64, i64 }, i64 } %170, { i64, i64, i64 } %"168_0267", 0
  store { { i64, i64, i64 }, i64 } %171, ptr %"169_0", align 8
  %"169_0268" = load { { i64, i64, i64 }, i64 }, ptr %"169_0", align 8
  %172 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"169_0268", 1
  store { i1, { { i64, i64, i64 }, i64 } } %172, ptr %"170_0", align 8
  %"175_0269" = load {}, ptr %"175_0", align 1
  %"170_0270" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"170_0", align 8
  store {} %"175_0269", ptr %"175_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"170_0270", ptr %"170_0", align 8
  %"175_0271" = load {}, ptr %"175_0", align 1
  %"170_0272" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"170_0", align 8
  switch i1 false, label %173 [
  ]

173:                                              ; preds = %165
  store { i1, { { i64, i64, i64 }, i64 } } %"170_0272", ptr %"0184", align 8
  br label %174

174:                                              ; preds = %173, %164
  %"0195" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0184", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0195", ptr %"108_0", align 8
  %"108_0273" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"108_0", align 8
  %"81_1274" = load { ptr, ptr, i64 }, ptr %"81_1", align 8
  %"81_2275" = load i64, ptr %"81_2", align 8
  %175 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"108_0273", 0
  switch i1 %175, label %176 [
    i1 true, label %177
  ]

176:                                              ; preds = %174
  store { ptr, ptr, i64 } %"81_1274", ptr %"0282", align 8
  store i64 %"81_2275", ptr %"1283", align 8
  br label %cond_85_case_0

177:                                              ; preds = %174
  %178 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"108_0273", 1
  store { { i64, i64, i64 }, i64 } %178, ptr %"0289", align 8
  store { ptr, ptr, i64 } %"81_1274", ptr %"1290", align 8
  store i64 %"81_2275", ptr %"2291", align 8
  br label %cond_85_case_1

cond_139_case_0:                                  ; preds = %161
  %"0238" = load i64, ptr %"0236", align 8
  %"1239" = load i64, ptr %"1237", align 8
  %"2240" = load i64, ptr %"2", align 8
  store i64 %"0238", ptr %"141_0", align 8
  store i64 %"1239", ptr %"141_1", align 8
  store i64 %"2240", ptr %"141_2", align 8
  store i64 3, ptr %"146_0", align 8
  store i64 1, ptr %"144_0", align 8
  %"141_0241" = load i64, ptr %"141_0", align 8
  %"144_0242" = load i64, ptr %"144_0", align 8
  %"146_0243" = load i64, ptr %"146_0", align 8
  %179 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"141_0241", 1
  %180 = insertvalue { i1, i64, i64, i64 } %179, i64 %"144_0242", 2
  %181 = insertvalue { i1, i64, i64, i64 } %180, i64 %"146_0243", 3
  store { i1, i64, i64, i64 } %181, ptr %"143_0", align 8
  %"143_0244" = load { i1, i64, i64, i64 }, ptr %"143_0", align 8
  store { i1, i64, i64, i64 } %"143_0244", ptr %"0234", align 8
  br label %cond_exit_139

cond_139_case_1:                                  ; preds = %162
  %"0248" = load i64, ptr %"0245", align 8
  %"1249" = load i64, ptr %"1246", align 8
  %"2250" = load i64, ptr %"2247", align 8
  store i64 %"0248", ptr %"149_0", align 8
  store i64 %"1249", ptr %"149_1", align 8
  store i64 %"2250", ptr %"149_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"151_0", align 8
  %"151_0251" = load { i1, i64, i64, i64 }, ptr %"151_0", align 8
  store { i1, i64, i64, i64 } %"151_0251", ptr %"0234", align 8
  br label %cond_exit_139

cond_exit_139:                                    ; preds = %cond_139_case_1, %cond_139_case_0
  %"0235" = load { i1, i64, i64, i64 }, ptr %"0234", align 8
  store { i1, i64, i64, i64 } %"0235", ptr %"139_0", align 8
  %"139_0252" = load { i1, i64, i64, i64 }, ptr %"139_0", align 8
  store { i1, i64, i64, i64 } %"139_0252", ptr %"139_0", align 8
  %"139_0253" = load { i1, i64, i64, i64 }, ptr %"139_0", align 8
  %182 = extractvalue { i1, i64, i64, i64 } %"139_0253", 0
  switch i1 %182, label %183 [
    i1 true, label %187
  ]

183:                                              ; preds = %cond_exit_139
  %184 = extractvalue { i1, i64, i64, i64 } %"139_0253", 1
  %185 = extractvalue { i1, i64, i64, i64 } %"139_0253", 2
  %186 = extractvalue { i1, i64, i64, i64 } %"139_0253", 3
  store i64 %184, ptr %"165_0", align 8
  store i64 %185, ptr %"165_1", align 8
  store i64 %186, ptr %"165_2", align 8
  br label %165

187:                                              ; preds = %cond_exit_139
  br label %163

cond_85_case_0:                                   ; preds = %176
  %"0284" = load { ptr, ptr, i64 }, ptr %"0282", align 8
  %"1285" = load i64, ptr %"1283", align 8
  store { ptr, ptr, i64 } %"0284", ptr %"87_0", align 8
  store i64 %"1285", ptr %"87_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"89_0", align 8
  %"89_0286" = load { i1, { i64, i64, i64 } }, ptr %"89_0", align 8
  %"87_0287" = load { ptr, ptr, i64 }, ptr %"87_0", align 8
  %"87_1288" = load i64, ptr %"87_1", align 8
  store { i1, { i64, i64, i64 } } %"89_0286", ptr %"0276", align 8
  store { ptr, ptr, i64 } %"87_0287", ptr %"1277", align 8
  store i64 %"87_1288", ptr %"2278", align 8
  br label %cond_exit_85

cond_85_case_1:                                   ; preds = %177
  %"0292" = load { { i64, i64, i64 }, i64 }, ptr %"0289", align 8
  %"1293" = load { ptr, ptr, i64 }, ptr %"1290", align 8
  %"2294" = load i64, ptr %"2291", align 8
  store { { i64, i64, i64 }, i64 } %"0292", ptr %"92_0", align 8
  store { ptr, ptr, i64 } %"1293", ptr %"92_1", align 8
  store i64 %"2294", ptr %"92_2", align 8
  store i64 1, ptr %"106_0", align 8
  store i64 3, ptr %"104_0", align 8
  store i64 1, ptr %"101_0", align 8
  %"92_2295" = load i64, ptr %"92_2", align 8
  %"101_0296" = load i64, ptr %"101_0", align 8
  %188 = add i64 %"92_2295", %"101_0296"
  store i64 %188, ptr %"103_0", align 8
  %"92_2297" = load i64, ptr %"92_2", align 8
  store i64 %"92_2297", ptr %"99_0", align 8
  %189 = call i64 @__hugr__.__tk2_helios_qalloc.396()
  store i64 %189, ptr %"98_0", align 8
  %"92_1298" = load { ptr, ptr, i64 }, ptr %"92_1", align 8
  %"99_0299" = load i64, ptr %"99_0", align 8
  %"98_0300" = load i64, ptr %"98_0", align 8
  %array_ptr301 = extractvalue { ptr, ptr, i64 } %"92_1298", 0
  %array_mask_ptr302 = extractvalue { ptr, ptr, i64 } %"92_1298", 1
  %array_offset303 = extractvalue { ptr, ptr, i64 } %"92_1298", 2
  call void @__barray_check_bounds(i64 3, i64 %"99_0299")
  %190 = add i64 %"99_0299", %array_offset303
  call void @__barray_mask_return(ptr %array_mask_ptr302, i64 %190)
  %191 = getelementptr inbounds i64, ptr %array_ptr301, i64 %190
  store i64 %"98_0300", ptr %191, align 8
  store { ptr, ptr, i64 } %"92_1298", ptr %"100_0", align 8
  %"92_0304" = load { { i64, i64, i64 }, i64 }, ptr %"92_0", align 8
  %192 = extractvalue { { i64, i64, i64 }, i64 } %"92_0304", 1
  %193 = extractvalue { { i64, i64, i64 }, i64 } %"92_0304", 0
  store i64 %192, ptr %"94_0", align 8
  store { i64, i64, i64 } %193, ptr %"94_1", align 8
  %"94_1305" = load { i64, i64, i64 }, ptr %"94_1", align 8
  %194 = extractvalue { i64, i64, i64 } %"94_1305", 0
  %195 = extractvalue { i64, i64, i64 } %"94_1305", 1
  %196 = extractvalue { i64, i64, i64 } %"94_1305", 2
  store i64 %194, ptr %"95_0", align 8
  store i64 %195, ptr %"95_1", align 8
  store i64 %196, ptr %"95_2", align 8
  %"95_0306" = load i64, ptr %"95_0", align 8
  %"104_0307" = load i64, ptr %"104_0", align 8
  %"106_0308" = load i64, ptr %"106_0", align 8
  %197 = insertvalue { i64, i64, i64 } poison, i64 %"95_0306", 0
  %198 = insertvalue { i64, i64, i64 } %197, i64 %"104_0307", 1
  %199 = insertvalue { i64, i64, i64 } %198, i64 %"106_0308", 2
  store { i64, i64, i64 } %199, ptr %"96_0", align 8
  %"96_0309" = load { i64, i64, i64 }, ptr %"96_0", align 8
  %200 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"96_0309", 1
  store { i1, { i64, i64, i64 } } %200, ptr %"97_0", align 8
  %"97_0310" = load { i1, { i64, i64, i64 } }, ptr %"97_0", align 8
  %"100_0311" = load { ptr, ptr, i64 }, ptr %"100_0", align 8
  %"103_0312" = load i64, ptr %"103_0", align 8
  store { i1, { i64, i64, i64 } } %"97_0310", ptr %"0276", align 8
  store { ptr, ptr, i64 } %"100_0311", ptr %"1277", align 8
  store i64 %"103_0312", ptr %"2278", align 8
  br label %cond_exit_85

cond_exit_85:                                     ; preds = %cond_85_case_1, %cond_85_case_0
  %"0279" = load { i1, { i64, i64, i64 } }, ptr %"0276", align 8
  %"1280" = load { ptr, ptr, i64 }, ptr %"1277", align 8
  %"2281" = load i64, ptr %"2278", align 8
  store { i1, { i64, i64, i64 } } %"0279", ptr %"85_0", align 8
  store { ptr, ptr, i64 } %"1280", ptr %"85_1", align 8
  store i64 %"2281", ptr %"85_2", align 8
  %"85_0313" = load { i1, { i64, i64, i64 } }, ptr %"85_0", align 8
  %"85_1314" = load { ptr, ptr, i64 }, ptr %"85_1", align 8
  %"85_2315" = load i64, ptr %"85_2", align 8
  store { i1, { i64, i64, i64 } } %"85_0313", ptr %"85_0", align 8
  store { ptr, ptr, i64 } %"85_1314", ptr %"85_1", align 8
  store i64 %"85_2315", ptr %"85_2", align 8
  %"85_0316" = load { i1, { i64, i64, i64 } }, ptr %"85_0", align 8
  %"85_1317" = load { ptr, ptr, i64 }, ptr %"85_1", align 8
  %"85_2318" = load i64, ptr %"85_2", align 8
  %201 = extractvalue { i1, { i64, i64, i64 } } %"85_0316", 0
  switch i1 %201, label %202 [
    i1 true, label %204
  ]

202:                                              ; preds = %cond_exit_85
  %203 = extractvalue { i1, { i64, i64, i64 } } %"85_0316", 1
  store { i64, i64, i64 } %203, ptr %"81_0", align 8
  store { ptr, ptr, i64 } %"85_1317", ptr %"81_1", align 8
  store i64 %"85_2318", ptr %"81_2", align 8
  br label %loop_body

204:                                              ; preds = %cond_exit_85
  store { ptr, ptr, i64 } %"85_1317", ptr %"80_0", align 8
  store i64 %"85_2318", ptr %"80_1", align 8
  br label %loop_out

cond_182_case_0:                                  ; preds = %142
  store { i32, ptr } { i32 1, ptr @"e_Internal e.5AA59C14.0" }, ptr %"186_0", align 8
  %"186_0329" = load { i32, ptr }, ptr %"186_0", align 8
  %205 = extractvalue { i32, ptr } %"186_0329", 0
  %shift_code330 = add i32 %205, 1000
  %206 = extractvalue { i32, ptr } %"186_0329", 1
  call void @panic(i32 %shift_code330, ptr %206)
  store i64 0, ptr %"188_0", align 8
  store { ptr, ptr, i64 } zeroinitializer, ptr %"188_1", align 8
  %"188_0331" = load i64, ptr %"188_0", align 8
  %"188_1332" = load { ptr, ptr, i64 }, ptr %"188_1", align 8
  store i64 %"188_0331", ptr %"0325", align 8
  store { ptr, ptr, i64 } %"188_1332", ptr %"1326", align 8
  br label %cond_exit_182

cond_182_case_1:                                  ; preds = %143
  %"0335" = load i64, ptr %"0333", align 8
  %"1336" = load { ptr, ptr, i64 }, ptr %"1334", align 8
  store i64 %"0335", ptr %"190_0", align 8
  store { ptr, ptr, i64 } %"1336", ptr %"190_1", align 8
  %"190_0337" = load i64, ptr %"190_0", align 8
  %"190_1338" = load { ptr, ptr, i64 }, ptr %"190_1", align 8
  store i64 %"190_0337", ptr %"0325", align 8
  store { ptr, ptr, i64 } %"190_1338", ptr %"1326", align 8
  br label %cond_exit_182

cond_exit_182:                                    ; preds = %cond_182_case_1, %cond_182_case_0
  %"0327" = load i64, ptr %"0325", align 8
  %"1328" = load { ptr, ptr, i64 }, ptr %"1326", align 8
  store i64 %"0327", ptr %"182_0", align 8
  store { ptr, ptr, i64 } %"1328", ptr %"182_1", align 8
  %"182_0339" = load i64, ptr %"182_0", align 8
  call void @___qfree(i64 %"182_0339")
  %"182_1340" = load { ptr, ptr, i64 }, ptr %"182_1", align 8
  %"200_0341" = load i64, ptr %"200_0", align 8
  %array_ptr342 = extractvalue { ptr, ptr, i64 } %"182_1340", 0
  %array_mask_ptr343 = extractvalue { ptr, ptr, i64 } %"182_1340", 1
  %array_offset344 = extractvalue { ptr, ptr, i64 } %"182_1340", 2
  call void @__barray_check_bounds(i64 2, i64 %"200_0341")
  %207 = add i64 %"200_0341", %array_offset344
  call void @__barray_mask_borrow(ptr %array_mask_ptr343, i64 %207)
  %208 = getelementptr inbounds i64, ptr %array_ptr342, i64 %207
  %209 = load i64, ptr %208, align 8
  store { ptr, ptr, i64 } %"182_1340", ptr %"192_0", align 8
  store i64 %209, ptr %"192_1", align 8
  %"192_1345" = load i64, ptr %"192_1", align 8
  %210 = call i64 @__hugr__.__tk2_helios_x.410(i64 %"192_1345")
  store i64 %210, ptr %"207_0", align 8
  %"192_0346" = load { ptr, ptr, i64 }, ptr %"192_0", align 8
  %"225_0347" = load i64, ptr %"225_0", align 8
  %"207_0348" = load i64, ptr %"207_0", align 8
  %array_ptr349 = extractvalue { ptr, ptr, i64 } %"192_0346", 0
  %array_mask_ptr350 = extractvalue { ptr, ptr, i64 } %"192_0346", 1
  %array_offset351 = extractvalue { ptr, ptr, i64 } %"192_0346", 2
  call void @__barray_check_bounds(i64 2, i64 %"225_0347")
  %211 = add i64 %"225_0347", %array_offset351
  call void @__barray_mask_return(ptr %array_mask_ptr350, i64 %211)
  %212 = getelementptr inbounds i64, ptr %array_ptr349, i64 %211
  store i64 %"207_0348", ptr %212, align 8
  store { ptr, ptr, i64 } %"192_0346", ptr %"220_0", align 8
  %"220_0352" = load { ptr, ptr, i64 }, ptr %"220_0", align 8
  %array_ptr353 = extractvalue { ptr, ptr, i64 } %"220_0352", 0
  %array_mask_ptr354 = extractvalue { ptr, ptr, i64 } %"220_0352", 1
  %array_offset355 = extractvalue { ptr, ptr, i64 } %"220_0352", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr354, i64 %array_offset355, i64 2)
  %213 = insertvalue { ptr, i64 } poison, ptr %array_ptr353, 0
  %214 = insertvalue { ptr, i64 } %213, i64 %array_offset355, 1
  %array_ptr356 = extractvalue { ptr, ptr, i64 } %"220_0352", 0
  %array_mask_ptr357 = extractvalue { ptr, ptr, i64 } %"220_0352", 1
  %array_offset358 = extractvalue { ptr, ptr, i64 } %"220_0352", 2
  call void @heap_free(ptr %array_mask_ptr357)
  store { ptr, i64 } %214, ptr %"221_0", align 8
  %"221_0359" = load { ptr, i64 }, ptr %"221_0", align 8
  %tag_len360 = load i8, ptr @res_rest.AEBB709D.0, align 1
  %tag_len361 = zext i8 %tag_len360 to i64
  %array_ptr362 = extractvalue { ptr, i64 } %"221_0359", 0
  %array_offset363 = extractvalue { ptr, i64 } %"221_0359", 1
  %215 = getelementptr inbounds i64, ptr %array_ptr362, i64 %array_offset363
  %x_ptr365 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca364, i32 0, i32 0
  %y_ptr366 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca364, i32 0, i32 1
  %arr_ptr367 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca364, i32 0, i32 2
  %mask_ptr368 = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca364, i32 0, i32 3
  store i32 2, ptr %x_ptr365, align 4
  store i32 1, ptr %y_ptr366, align 4
  store ptr %215, ptr %arr_ptr367, align 8
  store ptr @array.mask.2, ptr %mask_ptr368, align 8
  %216 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca364, align 1
  call void @print_state_result(ptr @res_rest.AEBB709D.0, i64 %tag_len361, ptr %out_arr_alloca364)
  store { ptr, i64 } %"221_0359", ptr %"222_0", align 8
  %"222_0369" = load { ptr, i64 }, ptr %"222_0", align 8
  %array_ptr370 = extractvalue { ptr, i64 } %"222_0369", 0
  %array_offset371 = extractvalue { ptr, i64 } %"222_0369", 1
  %217 = add i64 2, %array_offset371
  %218 = udiv i64 %217, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %219 = add i64 %218, 1
  %array_size372 = mul i64 %219, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %220 = call ptr @heap_alloc(i64 %array_size372)
  call void @llvm.memset.p0.i64(ptr %220, i8 0, i64 %array_size372, i1 false)
  %221 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr370, 0
  %222 = insertvalue { ptr, ptr, i64 } %221, ptr %220, 1
  %223 = insertvalue { ptr, ptr, i64 } %222, i64 %array_offset371, 2
  store { ptr, ptr, i64 } %223, ptr %"223_0", align 8
  %"223_0373" = load { ptr, ptr, i64 }, ptr %"223_0", align 8
  call void @"__hugr__.guppylang.std.quantum.discard_array$2.239"({ ptr, ptr, i64 } %"223_0373")
  ret void
}

declare i64 @get_current_shot()

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #0

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

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

declare void @print_int(ptr, i64, i64)

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

declare void @heap_free(ptr)

declare void @print_int_arr(ptr, i64, ptr)

declare void @print_float_arr(ptr, i64, ptr)

declare void @print_bool_arr(ptr, i64, ptr)

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.396() #4 {
alloca_block:
  %"0" = alloca i64, align 8
  %"399_0" = alloca { i1, i64 }, align 8
  %"400_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"406_0" = alloca { i32, ptr }, align 8
  %"407_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"408_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"399_0", align 8
  %"399_01" = load { i1, i64 }, ptr %"399_0", align 8
  %2 = extractvalue { i1, i64 } %"399_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_400_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"399_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_400_case_1

cond_400_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"406_0", align 8
  %"406_04" = load { i32, ptr }, ptr %"406_0", align 8
  %6 = extractvalue { i32, ptr } %"406_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"406_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"407_0", align 8
  %"407_05" = load i64, ptr %"407_0", align 8
  store i64 %"407_05", ptr %"02", align 8
  br label %cond_exit_400

cond_400_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"408_0", align 8
  %"408_08" = load i64, ptr %"408_0", align 8
  store i64 %"408_08", ptr %"02", align 8
  br label %cond_exit_400

cond_exit_400:                                    ; preds = %cond_400_case_1, %cond_400_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"400_0", align 8
  %"400_09" = load i64, ptr %"400_0", align 8
  store i64 %"400_09", ptr %"0", align 8
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

declare void @___qfree(i64)

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
define internal i64 @__hugr__.__tk2_helios_x.410(i64 %0) #4 {
alloca_block:
  %"0" = alloca i64, align 8
  %"411_0" = alloca i64, align 8
  %"416_0" = alloca double, align 8
  %"414_0" = alloca double, align 8
  %"417_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"411_0", align 8
  store double 0.000000e+00, ptr %"416_0", align 8
  store double 0x400921FB54442D18, ptr %"414_0", align 8
  %"411_01" = load i64, ptr %"411_0", align 8
  %"414_02" = load double, ptr %"414_0", align 8
  %"416_03" = load double, ptr %"416_0", align 8
  call void @___rxy(i64 %"411_01", double %"414_02", double %"416_03")
  store i64 %"411_01", ptr %"417_0", align 8
  %"417_04" = load i64, ptr %"417_0", align 8
  store i64 %"417_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

declare void @print_state_result(ptr, i64, ptr)

define internal void @"__hugr__.guppylang.std.quantum.discard_array$2.239"({ ptr, ptr, i64 } %0) {
alloca_block:
  %"240_0" = alloca { ptr, ptr, i64 }, align 8
  %"373_0" = alloca i64, align 8
  %"371_0" = alloca i64, align 8
  %"369_0" = alloca i64, align 8
  %"242_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"242_1" = alloca { ptr, ptr, i64 }, align 8
  %"244_0" = alloca i64, align 8
  %"244_1" = alloca i64, align 8
  %"244_2" = alloca i64, align 8
  %"244_3" = alloca { ptr, ptr, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"313_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"313_1" = alloca { ptr, ptr, i64 }, align 8
  %"341_0" = alloca i64, align 8
  %"341_1" = alloca i64, align 8
  %"341_2" = alloca i64, align 8
  %"341_3" = alloca i64, align 8
  %"341_4" = alloca { ptr, ptr, i64 }, align 8
  %"349_0" = alloca i64, align 8
  %"349_1" = alloca i64, align 8
  %"349_2" = alloca i64, align 8
  %"349_3" = alloca { ptr, ptr, i64 }, align 8
  %"354_0" = alloca i64, align 8
  %"354_1" = alloca i64, align 8
  %"354_2" = alloca i64, align 8
  %"354_3" = alloca { ptr, ptr, i64 }, align 8
  %"247_0" = alloca i1, align 1
  %"247_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"246_0" = alloca { i64, i64, i64 }, align 8
  %"261_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"263_0" = alloca { i64, i64, i64 }, align 8
  %"013" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"271_0" = alloca i64, align 8
  %"271_1" = alloca i64, align 8
  %"271_2" = alloca i64, align 8
  %"277_0" = alloca i64, align 8
  %"277_1" = alloca i64, align 8
  %"277_2" = alloca i64, align 8
  %"283_0" = alloca i1, align 1
  %"283_1" = alloca i64, align 8
  %"283_2" = alloca i64, align 8
  %"283_3" = alloca i64, align 8
  %"303_0" = alloca i64, align 8
  %"303_1" = alloca i64, align 8
  %"303_2" = alloca i64, align 8
  %"268_0" = alloca i1, align 1
  %"265_0" = alloca i64, align 8
  %"265_2" = alloca i64, align 8
  %"265_1" = alloca i64, align 8
  %"266_0" = alloca i64, align 8
  %"274_0" = alloca {}, align 8
  %"273_0" = alloca i1, align 1
  %"280_0" = alloca {}, align 8
  %"279_0" = alloca i1, align 1
  %"285_0" = alloca { i1, i64, i64, i64 }, align 8
  %"065" = alloca { i1, i64, i64, i64 }, align 8
  %"067" = alloca i64, align 8
  %"168" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"287_0" = alloca i64, align 8
  %"287_1" = alloca i64, align 8
  %"287_2" = alloca i64, align 8
  %"289_0" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"177" = alloca i64, align 8
  %"278" = alloca i64, align 8
  %"291_0" = alloca i64, align 8
  %"291_1" = alloca i64, align 8
  %"291_2" = alloca i64, align 8
  %"293_0" = alloca { i1, i64, i64, i64 }, align 8
  %"300_0" = alloca {}, align 8
  %"298_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"309_0" = alloca {}, align 8
  %"308_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"305_0" = alloca i64, align 8
  %"306_0" = alloca { i64, i64, i64 }, align 8
  %"307_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0105" = alloca i1, align 1
  %"1106" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"253_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"251_0" = alloca i1, align 1
  %"0111" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"256_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"260_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"258_0" = alloca i1, align 1
  %"329_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"328_0" = alloca { ptr, ptr, i64 }, align 8
  %"315_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0127" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"319_0" = alloca { i32, ptr }, align 8
  %"321_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0131" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"323_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"325_0" = alloca i64, align 8
  %"325_1" = alloca { i64, i64, i64 }, align 8
  %"327_0" = alloca i64, align 8
  %"328_1" = alloca i1, align 1
  %"326_0" = alloca i64, align 8
  %"326_1" = alloca i64, align 8
  %"326_2" = alloca i64, align 8
  %"0144" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0146" = alloca i64, align 8
  %"1147" = alloca i64, align 8
  %"2148" = alloca i64, align 8
  %"3" = alloca i64, align 8
  %"331_0" = alloca i64, align 8
  %"331_1" = alloca i64, align 8
  %"331_2" = alloca i64, align 8
  %"331_3" = alloca i64, align 8
  %"333_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0158" = alloca i64, align 8
  %"1159" = alloca i64, align 8
  %"2160" = alloca i64, align 8
  %"3161" = alloca i64, align 8
  %"335_0" = alloca i64, align 8
  %"335_1" = alloca i64, align 8
  %"335_2" = alloca i64, align 8
  %"335_3" = alloca i64, align 8
  %"337_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"346_0" = alloca {}, align 8
  %"344_0" = alloca { ptr, ptr, i64 }, align 8
  %"343_0" = alloca i64, align 8
  %"344_1" = alloca i64, align 8
  %"351_0" = alloca {}, align 8
  %"356_0" = alloca {}, align 8
  %"0225" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"363_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"365_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"240_0", align 8
  store i64 2, ptr %"373_0", align 8
  store i64 1, ptr %"371_0", align 8
  store i64 0, ptr %"369_0", align 8
  %"369_01" = load i64, ptr %"369_0", align 8
  %"371_02" = load i64, ptr %"371_0", align 8
  %"373_03" = load i64, ptr %"373_0", align 8
  %"240_04" = load { ptr, ptr, i64 }, ptr %"240_0", align 8
  store i64 %"369_01", ptr %"244_0", align 8
  store i64 %"371_02", ptr %"244_1", align 8
  store i64 %"373_03", ptr %"244_2", align 8
  store { ptr, ptr, i64 } %"240_04", ptr %"244_3", align 8
  br label %1

1:                                                ; preds = %18, %entry_block
  %"244_05" = load i64, ptr %"244_0", align 8
  %"244_16" = load i64, ptr %"244_1", align 8
  %"244_27" = load i64, ptr %"244_2", align 8
  %"244_38" = load { ptr, ptr, i64 }, ptr %"244_3", align 8
  store i64 %"244_05", ptr %"244_0", align 8
  store i64 %"244_16", ptr %"244_1", align 8
  store i64 %"244_27", ptr %"244_2", align 8
  store { ptr, ptr, i64 } %"244_38", ptr %"244_3", align 8
  %"244_09" = load i64, ptr %"244_0", align 8
  %"244_210" = load i64, ptr %"244_2", align 8
  %"244_111" = load i64, ptr %"244_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"244_09", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"244_210", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"244_111", 2
  store { i64, i64, i64 } %4, ptr %"246_0", align 8
  %"246_012" = load { i64, i64, i64 }, ptr %"246_0", align 8
  store { i64, i64, i64 } %"246_012", ptr %"263_0", align 8
  br label %24

5:                                                ; preds = %70
  %"313_0124" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"313_0", align 8
  %"313_1125" = load { ptr, ptr, i64 }, ptr %"313_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"313_0124", ptr %"313_0", align 8
  store { ptr, ptr, i64 } %"313_1125", ptr %"313_1", align 8
  %"313_0126" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"313_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"313_0126", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_315_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"313_0126", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0131", align 8
  br label %cond_315_case_1

10:                                               ; preds = %90
  %"341_0174" = load i64, ptr %"341_0", align 8
  %"341_1175" = load i64, ptr %"341_1", align 8
  %"341_2176" = load i64, ptr %"341_2", align 8
  %"341_3177" = load i64, ptr %"341_3", align 8
  %"341_4178" = load { ptr, ptr, i64 }, ptr %"341_4", align 8
  store i64 %"341_0174", ptr %"341_0", align 8
  store i64 %"341_1175", ptr %"341_1", align 8
  store i64 %"341_2176", ptr %"341_2", align 8
  store i64 %"341_3177", ptr %"341_3", align 8
  store { ptr, ptr, i64 } %"341_4178", ptr %"341_4", align 8
  store {} undef, ptr %"346_0", align 1
  %"341_3179" = load i64, ptr %"341_3", align 8
  store i64 %"341_3179", ptr %"343_0", align 8
  %"341_4180" = load { ptr, ptr, i64 }, ptr %"341_4", align 8
  %"343_0181" = load i64, ptr %"343_0", align 8
  %array_ptr182 = extractvalue { ptr, ptr, i64 } %"341_4180", 0
  %array_mask_ptr183 = extractvalue { ptr, ptr, i64 } %"341_4180", 1
  %array_offset184 = extractvalue { ptr, ptr, i64 } %"341_4180", 2
  call void @__barray_check_bounds(i64 2, i64 %"343_0181")
  %11 = add i64 %"343_0181", %array_offset184
  call void @__barray_mask_borrow(ptr %array_mask_ptr183, i64 %11)
  %12 = getelementptr inbounds i64, ptr %array_ptr182, i64 %11
  %13 = load i64, ptr %12, align 8
  store { ptr, ptr, i64 } %"341_4180", ptr %"344_0", align 8
  store i64 %13, ptr %"344_1", align 8
  %"344_1185" = load i64, ptr %"344_1", align 8
  call void @___qfree(i64 %"344_1185")
  %"346_0186" = load {}, ptr %"346_0", align 1
  %"341_0187" = load i64, ptr %"341_0", align 8
  %"341_1188" = load i64, ptr %"341_1", align 8
  %"341_2189" = load i64, ptr %"341_2", align 8
  %"344_0190" = load { ptr, ptr, i64 }, ptr %"344_0", align 8
  store {} %"346_0186", ptr %"346_0", align 1
  store i64 %"341_0187", ptr %"341_0", align 8
  store i64 %"341_1188", ptr %"341_1", align 8
  store i64 %"341_2189", ptr %"341_2", align 8
  store { ptr, ptr, i64 } %"344_0190", ptr %"344_0", align 8
  %"346_0191" = load {}, ptr %"346_0", align 1
  %"341_0192" = load i64, ptr %"341_0", align 8
  %"341_1193" = load i64, ptr %"341_1", align 8
  %"341_2194" = load i64, ptr %"341_2", align 8
  %"344_0195" = load { ptr, ptr, i64 }, ptr %"344_0", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %10
  store i64 %"341_0192", ptr %"354_0", align 8
  store i64 %"341_1193", ptr %"354_1", align 8
  store i64 %"341_2194", ptr %"354_2", align 8
  store { ptr, ptr, i64 } %"344_0195", ptr %"354_3", align 8
  br label %17

15:                                               ; preds = %95
  %"349_0196" = load i64, ptr %"349_0", align 8
  %"349_1197" = load i64, ptr %"349_1", align 8
  %"349_2198" = load i64, ptr %"349_2", align 8
  %"349_3199" = load { ptr, ptr, i64 }, ptr %"349_3", align 8
  store i64 %"349_0196", ptr %"349_0", align 8
  store i64 %"349_1197", ptr %"349_1", align 8
  store i64 %"349_2198", ptr %"349_2", align 8
  store { ptr, ptr, i64 } %"349_3199", ptr %"349_3", align 8
  store {} undef, ptr %"351_0", align 1
  %"351_0200" = load {}, ptr %"351_0", align 1
  %"349_0201" = load i64, ptr %"349_0", align 8
  %"349_1202" = load i64, ptr %"349_1", align 8
  %"349_2203" = load i64, ptr %"349_2", align 8
  %"349_3204" = load { ptr, ptr, i64 }, ptr %"349_3", align 8
  store {} %"351_0200", ptr %"351_0", align 1
  store i64 %"349_0201", ptr %"349_0", align 8
  store i64 %"349_1202", ptr %"349_1", align 8
  store i64 %"349_2203", ptr %"349_2", align 8
  store { ptr, ptr, i64 } %"349_3204", ptr %"349_3", align 8
  %"351_0205" = load {}, ptr %"351_0", align 1
  %"349_0206" = load i64, ptr %"349_0", align 8
  %"349_1207" = load i64, ptr %"349_1", align 8
  %"349_2208" = load i64, ptr %"349_2", align 8
  %"349_3209" = load { ptr, ptr, i64 }, ptr %"349_3", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %15
  store i64 %"349_0206", ptr %"354_0", align 8
  store i64 %"349_1207", ptr %"354_1", align 8
  store i64 %"349_2208", ptr %"354_2", align 8
  store { ptr, ptr, i64 } %"349_3209", ptr %"354_3", align 8
  br label %17

17:                                               ; preds = %16, %14
  %"354_0210" = load i64, ptr %"354_0", align 8
  %"354_1211" = load i64, ptr %"354_1", align 8
  %"354_2212" = load i64, ptr %"354_2", align 8
  %"354_3213" = load { ptr, ptr, i64 }, ptr %"354_3", align 8
  store i64 %"354_0210", ptr %"354_0", align 8
  store i64 %"354_1211", ptr %"354_1", align 8
  store i64 %"354_2212", ptr %"354_2", align 8
  store { ptr, ptr, i64 } %"354_3213", ptr %"354_3", align 8
  store {} undef, ptr %"356_0", align 1
  %"356_0214" = load {}, ptr %"356_0", align 1
  %"354_0215" = load i64, ptr %"354_0", align 8
  %"354_1216" = load i64, ptr %"354_1", align 8
  %"354_2217" = load i64, ptr %"354_2", align 8
  %"354_3218" = load { ptr, ptr, i64 }, ptr %"354_3", align 8
  store {} %"356_0214", ptr %"356_0", align 1
  store i64 %"354_0215", ptr %"354_0", align 8
  store i64 %"354_1216", ptr %"354_1", align 8
  store i64 %"354_2217", ptr %"354_2", align 8
  store { ptr, ptr, i64 } %"354_3218", ptr %"354_3", align 8
  %"356_0219" = load {}, ptr %"356_0", align 1
  %"354_0220" = load i64, ptr %"354_0", align 8
  %"354_1221" = load i64, ptr %"354_1", align 8
  %"354_2222" = load i64, ptr %"354_2", align 8
  %"354_3223" = load { ptr, ptr, i64 }, ptr %"354_3", align 8
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %17
  store i64 %"354_0220", ptr %"244_0", align 8
  store i64 %"354_1221", ptr %"244_1", align 8
  store i64 %"354_2222", ptr %"244_2", align 8
  store { ptr, ptr, i64 } %"354_3223", ptr %"244_3", align 8
  br label %1

19:                                               ; preds = %69
  %"0122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  %"1123" = load { ptr, ptr, i64 }, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0122", ptr %"242_0", align 8
  store { ptr, ptr, i64 } %"1123", ptr %"242_1", align 8
  %"242_0224" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"242_0", align 8
  %20 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"242_0224", 0
  switch i1 %20, label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %19
  br label %cond_358_case_0

22:                                               ; preds = %19
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"242_0224", 1
  store { { i64, i64, i64 }, i64 } %23, ptr %"0225", align 8
  br label %cond_358_case_1

24:                                               ; preds = %1
  %"263_014" = load { i64, i64, i64 }, ptr %"263_0", align 8
  store { i64, i64, i64 } %"263_014", ptr %"263_0", align 8
  store i64 0, ptr %"266_0", align 8
  %"263_015" = load { i64, i64, i64 }, ptr %"263_0", align 8
  %25 = extractvalue { i64, i64, i64 } %"263_015", 0
  %26 = extractvalue { i64, i64, i64 } %"263_015", 1
  %27 = extractvalue { i64, i64, i64 } %"263_015", 2
  store i64 %25, ptr %"265_0", align 8
  store i64 %26, ptr %"265_1", align 8
  store i64 %27, ptr %"265_2", align 8
  %"265_216" = load i64, ptr %"265_2", align 8
  %"266_017" = load i64, ptr %"266_0", align 8
  %28 = icmp sge i64 %"265_216", %"266_017"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"268_0", align 1
  %"268_018" = load i1, ptr %"268_0", align 1
  %"265_019" = load i64, ptr %"265_0", align 8
  %"265_220" = load i64, ptr %"265_2", align 8
  %"265_121" = load i64, ptr %"265_1", align 8
  store i1 %"268_018", ptr %"268_0", align 1
  store i64 %"265_019", ptr %"265_0", align 8
  store i64 %"265_220", ptr %"265_2", align 8
  store i64 %"265_121", ptr %"265_1", align 8
  %"268_022" = load i1, ptr %"268_0", align 1
  %"265_023" = load i64, ptr %"265_0", align 8
  %"265_224" = load i64, ptr %"265_2", align 8
  %"265_125" = load i64, ptr %"265_1", align 8
  switch i1 %"268_022", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %24
  store i64 %"265_023", ptr %"277_0", align 8
  store i64 %"265_224", ptr %"277_1", align 8
  store i64 %"265_125", ptr %"277_2", align 8
  br label %36

31:                                               ; preds = %24
  store i64 %"265_023", ptr %"271_0", align 8
  store i64 %"265_224", ptr %"271_1", align 8
  store i64 %"265_125", ptr %"271_2", align 8
  br label %32

32:                                               ; preds = %31
  %"271_027" = load i64, ptr %"271_0", align 8
  %"271_128" = load i64, ptr %"271_1", align 8
  %"271_229" = load i64, ptr %"271_2", align 8
  store i64 %"271_027", ptr %"271_0", align 8
  store i64 %"271_128", ptr %"271_1", align 8
  store i64 %"271_229", ptr %"271_2", align 8
  store {} undef, ptr %"274_0", align 1
  %"271_030" = load i64, ptr %"271_0", align 8
  %"271_231" = load i64, ptr %"271_2", align 8
  %33 = icmp sge i64 %"271_030", %"271_231"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"273_0", align 1
  %"274_032" = load {}, ptr %"274_0", align 1
  %"273_033" = load i1, ptr %"273_0", align 1
  %"271_034" = load i64, ptr %"271_0", align 8
  %"271_135" = load i64, ptr %"271_1", align 8
  %"271_236" = load i64, ptr %"271_2", align 8
  store {} %"274_032", ptr %"274_0", align 1
  store i1 %"273_033", ptr %"273_0", align 1
  store i64 %"271_034", ptr %"271_0", align 8
  store i64 %"271_135", ptr %"271_1", align 8
  store i64 %"271_236", ptr %"271_2", align 8
  %"274_037" = load {}, ptr %"274_0", align 1
  %"273_038" = load i1, ptr %"273_0", align 1
  %"271_039" = load i64, ptr %"271_0", align 8
  %"271_140" = load i64, ptr %"271_1", align 8
  %"271_241" = load i64, ptr %"271_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"273_038", ptr %"283_0", align 1
  store i64 %"271_039", ptr %"283_1", align 8
  store i64 %"271_140", ptr %"283_2", align 8
  store i64 %"271_241", ptr %"283_3", align 8
  br label %40

36:                                               ; preds = %30
  %"277_042" = load i64, ptr %"277_0", align 8
  %"277_143" = load i64, ptr %"277_1", align 8
  %"277_244" = load i64, ptr %"277_2", align 8
  store i64 %"277_042", ptr %"277_0", align 8
  store i64 %"277_143", ptr %"277_1", align 8
  store i64 %"277_244", ptr %"277_2", align 8
  store {} undef, ptr %"280_0", align 1
  %"277_045" = load i64, ptr %"277_0", align 8
  %"277_246" = load i64, ptr %"277_2", align 8
  %37 = icmp sle i64 %"277_045", %"277_246"
  %38 = select i1 %37, i1 true, i1 false
  store i1 %38, ptr %"279_0", align 1
  %"280_047" = load {}, ptr %"280_0", align 1
  %"279_048" = load i1, ptr %"279_0", align 1
  %"277_049" = load i64, ptr %"277_0", align 8
  %"277_150" = load i64, ptr %"277_1", align 8
  %"277_251" = load i64, ptr %"277_2", align 8
  store {} %"280_047", ptr %"280_0", align 1
  store i1 %"279_048", ptr %"279_0", align 1
  store i64 %"277_049", ptr %"277_0", align 8
  store i64 %"277_150", ptr %"277_1", align 8
  store i64 %"277_251", ptr %"277_2", align 8
  %"280_052" = load {}, ptr %"280_0", align 1
  %"279_053" = load i1, ptr %"279_0", align 1
  %"277_054" = load i64, ptr %"277_0", align 8
  %"277_155" = load i64, ptr %"277_1", align 8
  %"277_256" = load i64, ptr %"277_2", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %36
  store i1 %"279_053", ptr %"283_0", align 1
  store i64 %"277_054", ptr %"283_1", align 8
  store i64 %"277_155", ptr %"283_2", align 8
  store i64 %"277_256", ptr %"283_3", align 8
  br label %40

40:                                               ; preds = %39, %35
  %"283_057" = load i1, ptr %"283_0", align 1
  %"283_158" = load i64, ptr %"283_1", align 8
  %"283_259" = load i64, ptr %"283_2", align 8
  %"283_360" = load i64, ptr %"283_3", align 8
  store i1 %"283_057", ptr %"283_0", align 1
  store i64 %"283_158", ptr %"283_1", align 8
  store i64 %"283_259", ptr %"283_2", align 8
  store i64 %"283_360", ptr %"283_3", align 8
  %"283_061" = load i1, ptr %"283_0", align 1
  %"283_162" = load i64, ptr %"283_1", align 8
  %"283_263" = load i64, ptr %"283_2", align 8
  %"283_364" = load i64, ptr %"283_3", align 8
  switch i1 %"283_061", label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %40
  store i64 %"283_162", ptr %"067", align 8
  store i64 %"283_263", ptr %"168", align 8
  store i64 %"283_364", ptr %"2", align 8
  br label %cond_285_case_0

42:                                               ; preds = %40
  store i64 %"283_162", ptr %"076", align 8
  store i64 %"283_263", ptr %"177", align 8
  store i64 %"283_364", ptr %"278", align 8
  br label %cond_285_case_1

43:                                               ; preds = %67
  store {} undef, ptr %"300_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"298_0", align 8
  %"300_085" = load {}, ptr %"300_0", align 1
  %"298_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"298_0", align 8
  store {} %"300_085", ptr %"300_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"298_086", ptr %"298_0", align 8
  %"300_087" = load {}, ptr %"300_0", align 1
  %"298_088" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"298_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %43
  store { i1, { { i64, i64, i64 }, i64 } } %"298_088", ptr %"013", align 8
  br label %54

45:                                               ; preds = %63
  %"303_089" = load i64, ptr %"303_0", align 8
  %"303_190" = load i64, ptr %"303_1", align 8
  %"303_291" = load i64, ptr %"303_2", align 8
  store i64 %"303_089", ptr %"303_0", align 8
  store i64 %"303_190", ptr %"303_1", align 8
  store i64 %"303_291", ptr %"303_2", align 8
  store {} undef, ptr %"309_0", align 1
  %"303_092" = load i64, ptr %"303_0", align 8
  %"303_193" = load i64, ptr %"303_1", align 8
  %46 = add i64 %"303_092", %"303_193"
  store i64 %46, ptr %"305_0", align 8
  %"305_094" = load i64, ptr %"305_0", align 8
  %"303_295" = load i64, ptr %"303_2", align 8
  %"303_196" = load i64, ptr %"303_1", align 8
  %47 = insertvalue { i64, i64, i64 } poison, i64 %"305_094", 0
  %48 = insertvalue { i64, i64, i64 } %47, i64 %"303_295", 1
  %49 = insertvalue { i64, i64, i64 } %48, i64 %"303_196", 2
  store { i64, i64, i64 } %49, ptr %"306_0", align 8
  %"303_097" = load i64, ptr %"303_0", align 8
  %"306_098" = load { i64, i64, i64 }, ptr %"306_0", align 8
  %50 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"303_097", 1
  %51 = insertvalue { { i64, i64, i64 }, i64 } %50, { i64, i64, i64 } %"306_098", 0
  store { { i64, i64, i64 }, i64 } %51, ptr %"307_0", align 8
  %"307_099" = load { { i64, i64, i64 }, i64 }, ptr %"307_0", align 8
  %52 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"307_099", 1
  store { i1, { { i64, i64, i64 }, i64 } } %52, ptr %"308_0", align 8
  %"309_0100" = load {}, ptr %"309_0", align 1
  %"308_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"308_0", align 8
  store {} %"309_0100", ptr %"309_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"308_0101", ptr %"308_0", align 8
  %"309_0102" = load {}, ptr %"309_0", align 1
  %"308_0103" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"308_0", align 8
  switch i1 false, label %53 [
  ]

53:                                               ; preds = %45
  store { i1, { { i64, i64, i64 }, i64 } } %"308_0103", ptr %"013", align 8
  br label %54

54:                                               ; preds = %53, %44
  %"026" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"013", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"026", ptr %"261_0", align 8
  %"261_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"261_0", align 8
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"261_0104", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_247_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"261_0104", 1
  store { { i64, i64, i64 }, i64 } %58, ptr %"0111", align 8
  br label %cond_247_case_1

cond_285_case_0:                                  ; preds = %41
  %"069" = load i64, ptr %"067", align 8
  %"170" = load i64, ptr %"168", align 8
  %"271" = load i64, ptr %"2", align 8
  store i64 %"069", ptr %"287_0", align 8
  store i64 %"170", ptr %"287_1", align 8
  store i64 %"271", ptr %"287_2", align 8
  %"287_072" = load i64, ptr %"287_0", align 8
  %"287_173" = load i64, ptr %"287_1", align 8
  %"287_274" = load i64, ptr %"287_2", align 8
  %59 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"287_072", 1
  %60 = insertvalue { i1, i64, i64, i64 } %59, i64 %"287_173", 2
  %61 = insertvalue { i1, i64, i64, i64 } %60, i64 %"287_274", 3
  store { i1, i64, i64, i64 } %61, ptr %"289_0", align 8
  %"289_075" = load { i1, i64, i64, i64 }, ptr %"289_0", align 8
  store { i1, i64, i64, i64 } %"289_075", ptr %"065", align 8
  br label %cond_exit_285

cond_285_case_1:                                  ; preds = %42
  %"079" = load i64, ptr %"076", align 8
  %"180" = load i64, ptr %"177", align 8
  %"281" = load i64, ptr %"278", align 8
  store i64 %"079", ptr %"291_0", align 8
  store i64 %"180", ptr %"291_1", align 8
  store i64 %"281", ptr %"291_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"293_0", align 8
  %"293_082" = load { i1, i64, i64, i64 }, ptr %"293_0", align 8
  store { i1, i64, i64, i64 } %"293_082", ptr %"065", align 8
  br label %cond_exit_285

cond_exit_285:                                    ; preds = %cond_285_case_1, %cond_285_case_0
  %"066" = load { i1, i64, i64, i64 }, ptr %"065", align 8
  store { i1, i64, i64, i64 } %"066", ptr %"285_0", align 8
  %"285_083" = load { i1, i64, i64, i64 }, ptr %"285_0", align 8
  store { i1, i64, i64, i64 } %"285_083", ptr %"285_0", align 8
  %"285_084" = load { i1, i64, i64, i64 }, ptr %"285_0", align 8
  %62 = extractvalue { i1, i64, i64, i64 } %"285_084", 0
  switch i1 %62, label %63 [
    i1 true, label %67
  ]

63:                                               ; preds = %cond_exit_285
  %64 = extractvalue { i1, i64, i64, i64 } %"285_084", 1
  %65 = extractvalue { i1, i64, i64, i64 } %"285_084", 2
  %66 = extractvalue { i1, i64, i64, i64 } %"285_084", 3
  store i64 %64, ptr %"303_0", align 8
  store i64 %65, ptr %"303_1", align 8
  store i64 %66, ptr %"303_2", align 8
  br label %45

67:                                               ; preds = %cond_exit_285
  br label %43

cond_247_case_0:                                  ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"253_0", align 8
  store i1 false, ptr %"251_0", align 1
  %"251_0109" = load i1, ptr %"251_0", align 1
  %"253_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"253_0", align 8
  store i1 %"251_0109", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"253_0110", ptr %"1106", align 8
  br label %cond_exit_247

cond_247_case_1:                                  ; preds = %57
  %"0112" = load { { i64, i64, i64 }, i64 }, ptr %"0111", align 8
  store { { i64, i64, i64 }, i64 } %"0112", ptr %"256_0", align 8
  %"256_0113" = load { { i64, i64, i64 }, i64 }, ptr %"256_0", align 8
  %68 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"256_0113", 1
  store { i1, { { i64, i64, i64 }, i64 } } %68, ptr %"260_0", align 8
  store i1 true, ptr %"258_0", align 1
  %"258_0114" = load i1, ptr %"258_0", align 1
  %"260_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"260_0", align 8
  store i1 %"258_0114", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"260_0115", ptr %"1106", align 8
  br label %cond_exit_247

cond_exit_247:                                    ; preds = %cond_247_case_1, %cond_247_case_0
  %"0107" = load i1, ptr %"0105", align 1
  %"1108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1106", align 8
  store i1 %"0107", ptr %"247_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1108", ptr %"247_1", align 8
  %"247_0116" = load i1, ptr %"247_0", align 1
  %"247_1117" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"247_1", align 8
  %"244_3118" = load { ptr, ptr, i64 }, ptr %"244_3", align 8
  store i1 %"247_0116", ptr %"247_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"247_1117", ptr %"247_1", align 8
  store { ptr, ptr, i64 } %"244_3118", ptr %"244_3", align 8
  %"247_0119" = load i1, ptr %"247_0", align 1
  %"247_1120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"247_1", align 8
  %"244_3121" = load { ptr, ptr, i64 }, ptr %"244_3", align 8
  switch i1 %"247_0119", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %cond_exit_247
  store { i1, { { i64, i64, i64 }, i64 } } %"247_1120", ptr %"0", align 8
  store { ptr, ptr, i64 } %"244_3121", ptr %"1", align 8
  br label %19

70:                                               ; preds = %cond_exit_247
  store { i1, { { i64, i64, i64 }, i64 } } %"247_1120", ptr %"313_0", align 8
  store { ptr, ptr, i64 } %"244_3121", ptr %"313_1", align 8
  br label %5

cond_315_case_0:                                  ; preds = %7
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"319_0", align 8
  %"319_0129" = load { i32, ptr }, ptr %"319_0", align 8
  %71 = extractvalue { i32, ptr } %"319_0129", 0
  %shift_code = add i32 %71, 1000
  %72 = extractvalue { i32, ptr } %"319_0129", 1
  call void @panic(i32 %shift_code, ptr %72)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"321_0", align 8
  %"321_0130" = load { { i64, i64, i64 }, i64 }, ptr %"321_0", align 8
  store { { i64, i64, i64 }, i64 } %"321_0130", ptr %"0127", align 8
  br label %cond_exit_315

cond_315_case_1:                                  ; preds = %8
  %"0132" = load { { i64, i64, i64 }, i64 }, ptr %"0131", align 8
  store { { i64, i64, i64 }, i64 } %"0132", ptr %"323_0", align 8
  %"323_0133" = load { { i64, i64, i64 }, i64 }, ptr %"323_0", align 8
  store { { i64, i64, i64 }, i64 } %"323_0133", ptr %"0127", align 8
  br label %cond_exit_315

cond_exit_315:                                    ; preds = %cond_315_case_1, %cond_315_case_0
  %"0128" = load { { i64, i64, i64 }, i64 }, ptr %"0127", align 8
  store { { i64, i64, i64 }, i64 } %"0128", ptr %"315_0", align 8
  %"315_0134" = load { { i64, i64, i64 }, i64 }, ptr %"315_0", align 8
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"315_0134", 1
  %74 = extractvalue { { i64, i64, i64 }, i64 } %"315_0134", 0
  store i64 %73, ptr %"325_0", align 8
  store { i64, i64, i64 } %74, ptr %"325_1", align 8
  %"325_0135" = load i64, ptr %"325_0", align 8
  store i64 %"325_0135", ptr %"327_0", align 8
  %"313_1136" = load { ptr, ptr, i64 }, ptr %"313_1", align 8
  %"327_0137" = load i64, ptr %"327_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"313_1136", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"313_1136", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"313_1136", 2
  call void @__barray_check_bounds(i64 2, i64 %"327_0137")
  %75 = add i64 %"327_0137", %array_offset
  %76 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr, i64 %75)
  store { ptr, ptr, i64 } %"313_1136", ptr %"328_0", align 8
  store i1 %76, ptr %"328_1", align 1
  %"325_1138" = load { i64, i64, i64 }, ptr %"325_1", align 8
  %77 = extractvalue { i64, i64, i64 } %"325_1138", 0
  %78 = extractvalue { i64, i64, i64 } %"325_1138", 1
  %79 = extractvalue { i64, i64, i64 } %"325_1138", 2
  store i64 %77, ptr %"326_0", align 8
  store i64 %78, ptr %"326_1", align 8
  store i64 %79, ptr %"326_2", align 8
  %"328_1139" = load i1, ptr %"328_1", align 1
  %"326_0140" = load i64, ptr %"326_0", align 8
  %"326_2141" = load i64, ptr %"326_2", align 8
  %"326_1142" = load i64, ptr %"326_1", align 8
  %"325_0143" = load i64, ptr %"325_0", align 8
  switch i1 %"328_1139", label %80 [
    i1 true, label %81
  ]

80:                                               ; preds = %cond_exit_315
  store i64 %"326_0140", ptr %"0146", align 8
  store i64 %"326_2141", ptr %"1147", align 8
  store i64 %"326_1142", ptr %"2148", align 8
  store i64 %"325_0143", ptr %"3", align 8
  br label %cond_329_case_0

81:                                               ; preds = %cond_exit_315
  store i64 %"326_0140", ptr %"0158", align 8
  store i64 %"326_2141", ptr %"1159", align 8
  store i64 %"326_1142", ptr %"2160", align 8
  store i64 %"325_0143", ptr %"3161", align 8
  br label %cond_329_case_1

cond_329_case_0:                                  ; preds = %80
  %"0149" = load i64, ptr %"0146", align 8
  %"1150" = load i64, ptr %"1147", align 8
  %"2151" = load i64, ptr %"2148", align 8
  %"3152" = load i64, ptr %"3", align 8
  store i64 %"0149", ptr %"331_0", align 8
  store i64 %"1150", ptr %"331_1", align 8
  store i64 %"2151", ptr %"331_2", align 8
  store i64 %"3152", ptr %"331_3", align 8
  %"331_0153" = load i64, ptr %"331_0", align 8
  %"331_1154" = load i64, ptr %"331_1", align 8
  %"331_2155" = load i64, ptr %"331_2", align 8
  %"331_3156" = load i64, ptr %"331_3", align 8
  %82 = insertvalue { i1, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"331_0153", 1
  %83 = insertvalue { i1, i64, i64, i64, i64 } %82, i64 %"331_1154", 2
  %84 = insertvalue { i1, i64, i64, i64, i64 } %83, i64 %"331_2155", 3
  %85 = insertvalue { i1, i64, i64, i64, i64 } %84, i64 %"331_3156", 4
  store { i1, i64, i64, i64, i64 } %85, ptr %"333_0", align 8
  %"333_0157" = load { i1, i64, i64, i64, i64 }, ptr %"333_0", align 8
  store { i1, i64, i64, i64, i64 } %"333_0157", ptr %"0144", align 8
  br label %cond_exit_329

cond_329_case_1:                                  ; preds = %81
  %"0162" = load i64, ptr %"0158", align 8
  %"1163" = load i64, ptr %"1159", align 8
  %"2164" = load i64, ptr %"2160", align 8
  %"3165" = load i64, ptr %"3161", align 8
  store i64 %"0162", ptr %"335_0", align 8
  store i64 %"1163", ptr %"335_1", align 8
  store i64 %"2164", ptr %"335_2", align 8
  store i64 %"3165", ptr %"335_3", align 8
  %"335_0166" = load i64, ptr %"335_0", align 8
  %"335_1167" = load i64, ptr %"335_1", align 8
  %"335_2168" = load i64, ptr %"335_2", align 8
  %86 = insertvalue { i1, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"335_0166", 1
  %87 = insertvalue { i1, i64, i64, i64, i64 } %86, i64 %"335_1167", 2
  %88 = insertvalue { i1, i64, i64, i64, i64 } %87, i64 %"335_2168", 3
  store { i1, i64, i64, i64, i64 } %88, ptr %"337_0", align 8
  %"337_0169" = load { i1, i64, i64, i64, i64 }, ptr %"337_0", align 8
  store { i1, i64, i64, i64, i64 } %"337_0169", ptr %"0144", align 8
  br label %cond_exit_329

cond_exit_329:                                    ; preds = %cond_329_case_1, %cond_329_case_0
  %"0145" = load { i1, i64, i64, i64, i64 }, ptr %"0144", align 8
  store { i1, i64, i64, i64, i64 } %"0145", ptr %"329_0", align 8
  %"329_0170" = load { i1, i64, i64, i64, i64 }, ptr %"329_0", align 8
  %"328_0171" = load { ptr, ptr, i64 }, ptr %"328_0", align 8
  store { i1, i64, i64, i64, i64 } %"329_0170", ptr %"329_0", align 8
  store { ptr, ptr, i64 } %"328_0171", ptr %"328_0", align 8
  %"329_0172" = load { i1, i64, i64, i64, i64 }, ptr %"329_0", align 8
  %"328_0173" = load { ptr, ptr, i64 }, ptr %"328_0", align 8
  %89 = extractvalue { i1, i64, i64, i64, i64 } %"329_0172", 0
  switch i1 %89, label %90 [
    i1 true, label %95
  ]

90:                                               ; preds = %cond_exit_329
  %91 = extractvalue { i1, i64, i64, i64, i64 } %"329_0172", 1
  %92 = extractvalue { i1, i64, i64, i64, i64 } %"329_0172", 2
  %93 = extractvalue { i1, i64, i64, i64, i64 } %"329_0172", 3
  %94 = extractvalue { i1, i64, i64, i64, i64 } %"329_0172", 4
  store i64 %91, ptr %"341_0", align 8
  store i64 %92, ptr %"341_1", align 8
  store i64 %93, ptr %"341_2", align 8
  store i64 %94, ptr %"341_3", align 8
  store { ptr, ptr, i64 } %"328_0173", ptr %"341_4", align 8
  br label %10

95:                                               ; preds = %cond_exit_329
  %96 = extractvalue { i1, i64, i64, i64, i64 } %"329_0172", 1
  %97 = extractvalue { i1, i64, i64, i64, i64 } %"329_0172", 2
  %98 = extractvalue { i1, i64, i64, i64, i64 } %"329_0172", 3
  store i64 %96, ptr %"349_0", align 8
  store i64 %97, ptr %"349_1", align 8
  store i64 %98, ptr %"349_2", align 8
  store { ptr, ptr, i64 } %"328_0173", ptr %"349_3", align 8
  br label %15

cond_358_case_0:                                  ; preds = %21
  br label %cond_exit_358

cond_358_case_1:                                  ; preds = %22
  %"0226" = load { { i64, i64, i64 }, i64 }, ptr %"0225", align 8
  store { { i64, i64, i64 }, i64 } %"0226", ptr %"363_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"365_0", align 8
  %"365_0227" = load { i32, ptr }, ptr %"365_0", align 8
  %"363_0228" = load { { i64, i64, i64 }, i64 }, ptr %"363_0", align 8
  %99 = extractvalue { i32, ptr } %"365_0227", 0
  %shift_code229 = add i32 %99, 1000
  %100 = extractvalue { i32, ptr } %"365_0227", 1
  call void @panic(i32 %shift_code229, ptr %100)
  br label %cond_exit_358

cond_exit_358:                                    ; preds = %cond_358_case_1, %cond_358_case_0
  %"242_1230" = load { ptr, ptr, i64 }, ptr %"242_1", align 8
  %array_ptr231 = extractvalue { ptr, ptr, i64 } %"242_1230", 0
  %array_mask_ptr232 = extractvalue { ptr, ptr, i64 } %"242_1230", 1
  %array_offset233 = extractvalue { ptr, ptr, i64 } %"242_1230", 2
  call void @__barray_check_all_borrowed(ptr %array_mask_ptr232, i64 %array_offset233, i64 2)
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

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.rest_of_an_array.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noreturn }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline }
