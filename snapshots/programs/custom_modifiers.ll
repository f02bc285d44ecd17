; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_daggered.FA6A3DD5.0 = private constant [19 x i8] c"\12USER:BOOL:daggered"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@res_controlled.59645E66.0 = private constant [21 x i8] c"\14USER:BOOL:controlled"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@"e_iu_to_s ar.0E0007B9.0" = private constant [40 x i8] c"'EXIT:INT:iu_to_s argument out of bounds"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.custom_modifiers.main.1() {
alloca_block:
  %"35_0" = alloca {}, align 8
  %"282_0" = alloca ptr, align 8
  %"260_0" = alloca ptr, align 8
  %"34_0" = alloca {}, align 8
  %"32_0" = alloca {}, align 8
  %"21_0" = alloca {}, align 8
  %"15_0" = alloca {}, align 8
  %"8_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"12_0" = alloca i64, align 8
  %"13_0" = alloca i1, align 1
  %"16_0" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"18_0" = alloca { i64, i64 }, align 8
  %"19_0" = alloca i64, align 8
  %"19_1" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"24_0" = alloca { ptr, ptr, i64 }, align 8
  %"25_0" = alloca { ptr, i64 }, align 8
  %"26_0" = alloca { ptr, i64 }, align 8
  %"26_1" = alloca i64, align 8
  %"29_0" = alloca i64, align 8
  %"27_0" = alloca { ptr, ptr, i64 }, align 8
  %"28_0" = alloca i64, align 8
  %"30_0" = alloca i1, align 1
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store ptr @"__hugr__.__modified__custom_modifiers.main.__WithBlock__1[C1].10", ptr %"282_0", align 8
  store ptr @"__hugr__.__modified__custom_modifiers.main.__WithBlock__0[D].249", ptr %"260_0", align 8
  store {} undef, ptr %"35_0", align 1
  store {} undef, ptr %"34_0", align 1
  store {} undef, ptr %"32_0", align 1
  store {} undef, ptr %"21_0", align 1
  store {} undef, ptr %"15_0", align 1
  %1 = call i64 @__hugr__.__tk2_helios_qalloc.22()
  store i64 %1, ptr %"8_0", align 8
  %"260_01" = load ptr, ptr %"260_0", align 8
  %"8_02" = load i64, ptr %"8_0", align 8
  %2 = call i64 %"260_01"(i64 %"8_02")
  store i64 %2, ptr %"11_0", align 8
  %"11_03" = load i64, ptr %"11_0", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"11_03")
  call void @___qfree(i64 %"11_03")
  store i64 %___lazy_measure, ptr %"12_0", align 8
  %"12_04" = load i64, ptr %"12_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"12_04")
  call void @___dec_future_refcount(i64 %"12_04")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"13_0", align 1
  %"13_05" = load i1, ptr %"13_0", align 1
  %tag_len = load i8, ptr @res_daggered.FA6A3DD5.0, align 1
  %tag_len6 = zext i8 %tag_len to i64
  call void @print_bool(ptr @res_daggered.FA6A3DD5.0, i64 %tag_len6, i1 %"13_05")
  %3 = call i64 @__hugr__.__tk2_helios_qalloc.22()
  store i64 %3, ptr %"16_0", align 8
  %4 = call i64 @__hugr__.__tk2_helios_qalloc.22()
  store i64 %4, ptr %"17_0", align 8
  %"16_07" = load i64, ptr %"16_0", align 8
  %"17_08" = load i64, ptr %"17_0", align 8
  %5 = insertvalue { i64, i64 } poison, i64 %"16_07", 0
  %6 = insertvalue { i64, i64 } %5, i64 %"17_08", 1
  store { i64, i64 } %6, ptr %"18_0", align 8
  %"18_09" = load { i64, i64 }, ptr %"18_0", align 8
  %7 = extractvalue { i64, i64 } %"18_09", 0
  %8 = extractvalue { i64, i64 } %"18_09", 1
  store i64 %7, ptr %"19_0", align 8
  store i64 %8, ptr %"19_1", align 8
  %"19_010" = load i64, ptr %"19_0", align 8
  %9 = call i64 @__hugr__.__tk2_helios_x.60(i64 %"19_010")
  store i64 %9, ptr %"20_0", align 8
  %"20_011" = load i64, ptr %"20_0", align 8
  %10 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %11 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %11, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %12 = insertvalue { ptr, ptr, i64 } poison, ptr %10, 0
  %13 = insertvalue { ptr, ptr, i64 } %12, ptr %11, 1
  %14 = insertvalue { ptr, ptr, i64 } %13, i64 0, 2
  %15 = getelementptr inbounds i64, ptr %10, i64 0
  store i64 %"20_011", ptr %15, align 8
  store { ptr, ptr, i64 } %14, ptr %"24_0", align 8
  %"24_012" = load { ptr, ptr, i64 }, ptr %"24_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"24_012", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"24_012", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"24_012", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr, i64 %array_offset, i64 1)
  %16 = insertvalue { ptr, i64 } poison, ptr %array_ptr, 0
  %17 = insertvalue { ptr, i64 } %16, i64 %array_offset, 1
  %array_ptr13 = extractvalue { ptr, ptr, i64 } %"24_012", 0
  %array_mask_ptr14 = extractvalue { ptr, ptr, i64 } %"24_012", 1
  %array_offset15 = extractvalue { ptr, ptr, i64 } %"24_012", 2
  call void @heap_free(ptr %array_mask_ptr14)
  store { ptr, i64 } %17, ptr %"25_0", align 8
  %"282_016" = load ptr, ptr %"282_0", align 8
  %"25_017" = load { ptr, i64 }, ptr %"25_0", align 8
  %"19_118" = load i64, ptr %"19_1", align 8
  %18 = call { { ptr, i64 }, i64 } %"282_016"({ ptr, i64 } %"25_017", i64 %"19_118")
  %19 = extractvalue { { ptr, i64 }, i64 } %18, 0
  %20 = extractvalue { { ptr, i64 }, i64 } %18, 1
  store { ptr, i64 } %19, ptr %"26_0", align 8
  store i64 %20, ptr %"26_1", align 8
  %"26_119" = load i64, ptr %"26_1", align 8
  %___lazy_measure20 = call i64 @___lazy_measure(i64 %"26_119")
  call void @___qfree(i64 %"26_119")
  store i64 %___lazy_measure20, ptr %"29_0", align 8
  %"26_021" = load { ptr, i64 }, ptr %"26_0", align 8
  %array_ptr22 = extractvalue { ptr, i64 } %"26_021", 0
  %array_offset23 = extractvalue { ptr, i64 } %"26_021", 1
  %21 = add i64 1, %array_offset23
  %22 = udiv i64 %21, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %23 = add i64 %22, 1
  %array_size = mul i64 %23, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %24 = call ptr @heap_alloc(i64 %array_size)
  call void @llvm.memset.p0.i64(ptr %24, i8 0, i64 %array_size, i1 false)
  %25 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr22, 0
  %26 = insertvalue { ptr, ptr, i64 } %25, ptr %24, 1
  %27 = insertvalue { ptr, ptr, i64 } %26, i64 %array_offset23, 2
  store { ptr, ptr, i64 } %27, ptr %"27_0", align 8
  %"27_024" = load { ptr, ptr, i64 }, ptr %"27_0", align 8
  %array_ptr25 = extractvalue { ptr, ptr, i64 } %"27_024", 0
  %array_mask_ptr26 = extractvalue { ptr, ptr, i64 } %"27_024", 1
  %array_offset27 = extractvalue { ptr, ptr, i64 } %"27_024", 2
  %28 = add i64 %array_offset27, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr26, i64 %28)
  %29 = getelementptr inbounds i64, ptr %array_ptr25, i64 %28
  %30 = load i64, ptr %29, align 8
  store i64 %30, ptr %"28_0", align 8
  %array_ptr28 = extractvalue { ptr, ptr, i64 } %"27_024", 0
  %array_mask_ptr29 = extractvalue { ptr, ptr, i64 } %"27_024", 1
  %array_offset30 = extractvalue { ptr, ptr, i64 } %"27_024", 2
  call void @heap_free(ptr %array_ptr28)
  call void @heap_free(ptr %array_mask_ptr29)
  %"28_031" = load i64, ptr %"28_0", align 8
  call void @___qfree(i64 %"28_031")
  %"29_032" = load i64, ptr %"29_0", align 8
  %read_bool33 = call i1 @___read_future_bool(i64 %"29_032")
  call void @___dec_future_refcount(i64 %"29_032")
  %measure34 = select i1 %read_bool33, i1 true, i1 false
  store i1 %measure34, ptr %"30_0", align 1
  %"30_035" = load i1, ptr %"30_0", align 1
  %tag_len36 = load i8, ptr @res_controlled.59645E66.0, align 1
  %tag_len37 = zext i8 %tag_len36 to i64
  call void @print_bool(ptr @res_controlled.59645E66.0, i64 %tag_len37, i1 %"30_035")
  %"35_038" = load {}, ptr %"35_0", align 1
  store {} %"35_038", ptr %"35_0", align 1
  %"35_039" = load {}, ptr %"35_0", align 1
  switch i1 false, label %31 [
  ]

31:                                               ; preds = %0
  br label %32

32:                                               ; preds = %31
  ret void
}

define internal { { ptr, i64 }, i64 } @"__hugr__.__modified__custom_modifiers.main.__WithBlock__1[C1].10"({ ptr, i64 } %0, i64 %1) {
alloca_block:
  %"0" = alloca { ptr, i64 }, align 8
  %"1" = alloca i64, align 8
  %"268_0" = alloca { ptr, i64 }, align 8
  %"268_1" = alloca i64, align 8
  %"270_0" = alloca i64, align 8
  %"271_0" = alloca i64, align 8
  %"271_1" = alloca i64, align 8
  %"275_0" = alloca i64, align 8
  %"275_1" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"17" = alloca i64, align 8
  %"277_0" = alloca {}, align 8
  %"279_1" = alloca i64, align 8
  %"281_0" = alloca i64, align 8
  %"280_0" = alloca { ptr, i64 }, align 8
  %"279_0" = alloca { ptr, i64 }, align 8
  %"278_0" = alloca {}, align 8
  %"272_0" = alloca { ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, i64 } %0, ptr %"268_0", align 8
  store i64 %1, ptr %"268_1", align 8
  %"268_01" = load { ptr, i64 }, ptr %"268_0", align 8
  %array_ptr = extractvalue { ptr, i64 } %"268_01", 0
  %array_offset = extractvalue { ptr, i64 } %"268_01", 1
  %2 = add i64 %array_offset, 0
  %3 = getelementptr inbounds i64, ptr %array_ptr, i64 %2
  %4 = load i64, ptr %3, align 8
  store i64 %4, ptr %"270_0", align 8
  %array_ptr2 = extractvalue { ptr, i64 } %"268_01", 0
  %array_offset3 = extractvalue { ptr, i64 } %"268_01", 1
  call void @heap_free(ptr %array_ptr2)
  %"268_14" = load i64, ptr %"268_1", align 8
  %"270_05" = load i64, ptr %"270_0", align 8
  store i64 %"268_14", ptr %"275_0", align 8
  store i64 %"270_05", ptr %"275_1", align 8
  br label %5

5:                                                ; preds = %entry_block
  %"275_08" = load i64, ptr %"275_0", align 8
  %"275_19" = load i64, ptr %"275_1", align 8
  store i64 %"275_08", ptr %"275_0", align 8
  store i64 %"275_19", ptr %"275_1", align 8
  %"275_110" = load i64, ptr %"275_1", align 8
  %6 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %7 = insertvalue { ptr, i64 } poison, ptr %6, 0
  %8 = insertvalue { ptr, i64 } %7, i64 0, 1
  %9 = getelementptr inbounds i64, ptr %6, i64 0
  store i64 %"275_110", ptr %9, align 8
  store { ptr, i64 } %8, ptr %"280_0", align 8
  %"280_011" = load { ptr, i64 }, ptr %"280_0", align 8
  %"275_012" = load i64, ptr %"275_0", align 8
  %10 = call { { ptr, i64 }, i64 } @"__hugr__.__controller_adapter[custom_modifiers.Gate.controlled$1]__1.9"({ ptr, i64 } %"280_011", i64 %"275_012")
  %11 = extractvalue { { ptr, i64 }, i64 } %10, 0
  %12 = extractvalue { { ptr, i64 }, i64 } %10, 1
  store { ptr, i64 } %11, ptr %"279_0", align 8
  store i64 %12, ptr %"279_1", align 8
  %"279_013" = load { ptr, i64 }, ptr %"279_0", align 8
  %array_ptr14 = extractvalue { ptr, i64 } %"279_013", 0
  %array_offset15 = extractvalue { ptr, i64 } %"279_013", 1
  %13 = add i64 %array_offset15, 0
  %14 = getelementptr inbounds i64, ptr %array_ptr14, i64 %13
  %15 = load i64, ptr %14, align 8
  store i64 %15, ptr %"281_0", align 8
  %array_ptr16 = extractvalue { ptr, i64 } %"279_013", 0
  %array_offset17 = extractvalue { ptr, i64 } %"279_013", 1
  call void @heap_free(ptr %array_ptr16)
  store {} undef, ptr %"278_0", align 1
  store {} undef, ptr %"277_0", align 1
  %"277_018" = load {}, ptr %"277_0", align 1
  %"279_119" = load i64, ptr %"279_1", align 8
  %"281_020" = load i64, ptr %"281_0", align 8
  store {} %"277_018", ptr %"277_0", align 1
  store i64 %"279_119", ptr %"279_1", align 8
  store i64 %"281_020", ptr %"281_0", align 8
  %"277_021" = load {}, ptr %"277_0", align 1
  %"279_122" = load i64, ptr %"279_1", align 8
  %"281_023" = load i64, ptr %"281_0", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %5
  store i64 %"279_122", ptr %"06", align 8
  store i64 %"281_023", ptr %"17", align 8
  br label %17

17:                                               ; preds = %16
  %"024" = load i64, ptr %"06", align 8
  %"125" = load i64, ptr %"17", align 8
  store i64 %"024", ptr %"271_0", align 8
  store i64 %"125", ptr %"271_1", align 8
  %"271_126" = load i64, ptr %"271_1", align 8
  %18 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %19 = insertvalue { ptr, i64 } poison, ptr %18, 0
  %20 = insertvalue { ptr, i64 } %19, i64 0, 1
  %21 = getelementptr inbounds i64, ptr %18, i64 0
  store i64 %"271_126", ptr %21, align 8
  store { ptr, i64 } %20, ptr %"272_0", align 8
  %"272_027" = load { ptr, i64 }, ptr %"272_0", align 8
  %"271_028" = load i64, ptr %"271_0", align 8
  store { ptr, i64 } %"272_027", ptr %"0", align 8
  store i64 %"271_028", ptr %"1", align 8
  %"029" = load { ptr, i64 }, ptr %"0", align 8
  %"130" = load i64, ptr %"1", align 8
  %mrv = insertvalue { { ptr, i64 }, i64 } poison, { ptr, i64 } %"029", 0
  %mrv31 = insertvalue { { ptr, i64 }, i64 } %mrv, i64 %"130", 1
  ret { { ptr, i64 }, i64 } %mrv31
}

define internal i64 @"__hugr__.__modified__custom_modifiers.main.__WithBlock__0[D].249"(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"250_0" = alloca i64, align 8
  %"252_0" = alloca i64, align 8
  %"255_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"259_0" = alloca {}, align 8
  %"257_0" = alloca i64, align 8
  %"258_0" = alloca {}, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"250_0", align 8
  %"250_01" = load i64, ptr %"250_0", align 8
  store i64 %"250_01", ptr %"255_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"255_03" = load i64, ptr %"255_0", align 8
  store i64 %"255_03", ptr %"255_0", align 8
  store {} undef, ptr %"259_0", align 1
  store {} undef, ptr %"258_0", align 1
  %"255_04" = load i64, ptr %"255_0", align 8
  %2 = call i64 @__hugr__.custom_modifiers.Gate.daggered.74(i64 %"255_04")
  store i64 %2, ptr %"257_0", align 8
  %"259_05" = load {}, ptr %"259_0", align 1
  %"257_06" = load i64, ptr %"257_0", align 8
  store {} %"259_05", ptr %"259_0", align 1
  store i64 %"257_06", ptr %"257_0", align 8
  %"259_07" = load {}, ptr %"259_0", align 1
  %"257_08" = load i64, ptr %"257_0", align 8
  switch i1 false, label %3 [
  ]

3:                                                ; preds = %1
  store i64 %"257_08", ptr %"02", align 8
  br label %4

4:                                                ; preds = %3
  %"09" = load i64, ptr %"02", align 8
  store i64 %"09", ptr %"252_0", align 8
  %"252_010" = load i64, ptr %"252_0", align 8
  store i64 %"252_010", ptr %"0", align 8
  %"011" = load i64, ptr %"0", align 8
  ret i64 %"011"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.22() #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"48_0" = alloca { i1, i64 }, align 8
  %"49_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"55_0" = alloca { i32, ptr }, align 8
  %"56_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"48_0", align 8
  %"48_01" = load { i1, i64 }, ptr %"48_0", align 8
  %2 = extractvalue { i1, i64 } %"48_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_49_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"48_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_49_case_1

cond_49_case_0:                                   ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"55_0", align 8
  %"55_04" = load { i32, ptr }, ptr %"55_0", align 8
  %6 = extractvalue { i32, ptr } %"55_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"55_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"56_0", align 8
  %"56_05" = load i64, ptr %"56_0", align 8
  store i64 %"56_05", ptr %"02", align 8
  br label %cond_exit_49

cond_49_case_1:                                   ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"57_0", align 8
  %"57_08" = load i64, ptr %"57_0", align 8
  store i64 %"57_08", ptr %"02", align 8
  br label %cond_exit_49

cond_exit_49:                                     ; preds = %cond_49_case_1, %cond_49_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"49_0", align 8
  %"49_09" = load i64, ptr %"49_0", align 8
  store i64 %"49_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

declare i64 @___lazy_measure(i64)

declare void @___qfree(i64)

declare i1 @___read_future_bool(i64)

declare void @___dec_future_refcount(i64)

declare void @print_bool(ptr, i64, i1)

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_x.60(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"61_0" = alloca i64, align 8
  %"66_0" = alloca double, align 8
  %"64_0" = alloca double, align 8
  %"67_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"61_0", align 8
  store double 0.000000e+00, ptr %"66_0", align 8
  store double 0x400921FB54442D18, ptr %"64_0", align 8
  %"61_01" = load i64, ptr %"61_0", align 8
  %"64_02" = load double, ptr %"64_0", align 8
  %"66_03" = load double, ptr %"66_0", align 8
  call void @___rxy(i64 %"61_01", double %"64_02", double %"66_03")
  store i64 %"61_01", ptr %"67_0", align 8
  %"67_04" = load i64, ptr %"67_0", align 8
  store i64 %"67_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

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
declare void @panic(i32, ptr) #2

declare void @heap_free(ptr)

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

define internal i64 @__hugr__.custom_modifiers.Gate.daggered.74(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"75_0" = alloca i64, align 8
  %"77_0" = alloca i64, align 8
  %"79_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"83_0" = alloca {}, align 8
  %"81_0" = alloca i64, align 8
  %"82_0" = alloca {}, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"75_0", align 8
  %"75_01" = load i64, ptr %"75_0", align 8
  store i64 %"75_01", ptr %"79_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"79_03" = load i64, ptr %"79_0", align 8
  store i64 %"79_03", ptr %"79_0", align 8
  store {} undef, ptr %"83_0", align 1
  store {} undef, ptr %"82_0", align 1
  %"79_04" = load i64, ptr %"79_0", align 8
  %2 = call i64 @__hugr__.__tk2_helios_x.60(i64 %"79_04")
  store i64 %2, ptr %"81_0", align 8
  %"83_05" = load {}, ptr %"83_0", align 1
  %"81_06" = load i64, ptr %"81_0", align 8
  store {} %"83_05", ptr %"83_0", align 1
  store i64 %"81_06", ptr %"81_0", align 8
  %"83_07" = load {}, ptr %"83_0", align 1
  %"81_08" = load i64, ptr %"81_0", align 8
  switch i1 false, label %3 [
  ]

3:                                                ; preds = %1
  store i64 %"81_08", ptr %"02", align 8
  br label %4

4:                                                ; preds = %3
  %"09" = load i64, ptr %"02", align 8
  store i64 %"09", ptr %"77_0", align 8
  %"77_010" = load i64, ptr %"77_0", align 8
  store i64 %"77_010", ptr %"0", align 8
  %"011" = load i64, ptr %"0", align 8
  ret i64 %"011"
}

define internal { i64, { ptr, ptr, i64 } } @"__hugr__.custom_modifiers.Gate.controlled$1.85"(i64 %0, { ptr, ptr, i64 } %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"86_0" = alloca i64, align 8
  %"86_1" = alloca { ptr, ptr, i64 }, align 8
  %"88_0" = alloca i64, align 8
  %"88_1" = alloca { ptr, ptr, i64 }, align 8
  %"90_0" = alloca i64, align 8
  %"90_1" = alloca { ptr, ptr, i64 }, align 8
  %"03" = alloca i64, align 8
  %"14" = alloca { ptr, ptr, i64 }, align 8
  %"97_0" = alloca i64, align 8
  %"97_1" = alloca i64, align 8
  %"97_2" = alloca i64, align 8
  %"97_3" = alloca { ptr, ptr, i64 }, align 8
  %"97_4" = alloca i64, align 8
  %"101_0" = alloca i64, align 8
  %"101_1" = alloca i64, align 8
  %"101_2" = alloca i64, align 8
  %"101_3" = alloca { ptr, ptr, i64 }, align 8
  %"101_4" = alloca i64, align 8
  %"119_0" = alloca { ptr, ptr, i64 }, align 8
  %"119_1" = alloca i64, align 8
  %"123_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"123_1" = alloca { ptr, ptr, i64 }, align 8
  %"123_2" = alloca i64, align 8
  %"138_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"138_1" = alloca { ptr, ptr, i64 }, align 8
  %"138_2" = alloca i64, align 8
  %"94_0" = alloca {}, align 8
  %"93_0" = alloca i64, align 8
  %"93_2" = alloca i64, align 8
  %"93_1" = alloca i64, align 8
  %"92_0" = alloca { i64, i64, i64 }, align 8
  %"99_0" = alloca {}, align 8
  %"105_0" = alloca i1, align 1
  %"105_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"103_0" = alloca { i64, i64, i64 }, align 8
  %"104_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"049" = alloca i1, align 1
  %"150" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"110_0" = alloca i1, align 1
  %"109_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"055" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"113_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"116_0" = alloca i1, align 1
  %"115_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"121_0" = alloca {}, align 8
  %"136_0" = alloca {}, align 8
  %"135_0" = alloca {}, align 8
  %"080" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"130_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"132_0" = alloca { i32, ptr }, align 8
  %"161_0" = alloca {}, align 8
  %"153_0" = alloca i64, align 8
  %"153_2" = alloca i64, align 8
  %"153_1" = alloca i64, align 8
  %"158_0" = alloca { ptr, ptr, i64 }, align 8
  %"156_1" = alloca i64, align 8
  %"160_0" = alloca {}, align 8
  %"159_0" = alloca {}, align 8
  %"140_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"094" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"144_0" = alloca { i32, ptr }, align 8
  %"146_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"099" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"148_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"150_0" = alloca i64, align 8
  %"150_1" = alloca { i64, i64, i64 }, align 8
  %"151_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"152_0" = alloca i64, align 8
  %"152_1" = alloca { i64, i64, i64 }, align 8
  %"157_0" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"155_0" = alloca { ptr, ptr, i64 }, align 8
  %"155_1" = alloca i64, align 8
  %"156_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"86_0", align 8
  store { ptr, ptr, i64 } %1, ptr %"86_1", align 8
  %"86_01" = load i64, ptr %"86_0", align 8
  %"86_12" = load { ptr, ptr, i64 }, ptr %"86_1", align 8
  store i64 %"86_01", ptr %"90_0", align 8
  store { ptr, ptr, i64 } %"86_12", ptr %"90_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"90_05" = load i64, ptr %"90_0", align 8
  %"90_16" = load { ptr, ptr, i64 }, ptr %"90_1", align 8
  store i64 %"90_05", ptr %"90_0", align 8
  store { ptr, ptr, i64 } %"90_16", ptr %"90_1", align 8
  store {} undef, ptr %"94_0", align 1
  %3 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$1.173"()
  store { i64, i64, i64 } %3, ptr %"92_0", align 8
  %"92_07" = load { i64, i64, i64 }, ptr %"92_0", align 8
  %4 = extractvalue { i64, i64, i64 } %"92_07", 0
  %5 = extractvalue { i64, i64, i64 } %"92_07", 1
  %6 = extractvalue { i64, i64, i64 } %"92_07", 2
  store i64 %4, ptr %"93_0", align 8
  store i64 %5, ptr %"93_1", align 8
  store i64 %6, ptr %"93_2", align 8
  %"94_08" = load {}, ptr %"94_0", align 1
  %"93_09" = load i64, ptr %"93_0", align 8
  %"93_210" = load i64, ptr %"93_2", align 8
  %"93_111" = load i64, ptr %"93_1", align 8
  %"90_112" = load { ptr, ptr, i64 }, ptr %"90_1", align 8
  %"90_013" = load i64, ptr %"90_0", align 8
  store {} %"94_08", ptr %"94_0", align 1
  store i64 %"93_09", ptr %"93_0", align 8
  store i64 %"93_210", ptr %"93_2", align 8
  store i64 %"93_111", ptr %"93_1", align 8
  store { ptr, ptr, i64 } %"90_112", ptr %"90_1", align 8
  store i64 %"90_013", ptr %"90_0", align 8
  %"94_014" = load {}, ptr %"94_0", align 1
  %"93_015" = load i64, ptr %"93_0", align 8
  %"93_216" = load i64, ptr %"93_2", align 8
  %"93_117" = load i64, ptr %"93_1", align 8
  %"90_118" = load { ptr, ptr, i64 }, ptr %"90_1", align 8
  %"90_019" = load i64, ptr %"90_0", align 8
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %2
  store i64 %"93_015", ptr %"97_0", align 8
  store i64 %"93_216", ptr %"97_1", align 8
  store i64 %"93_117", ptr %"97_2", align 8
  store { ptr, ptr, i64 } %"90_118", ptr %"97_3", align 8
  store i64 %"90_019", ptr %"97_4", align 8
  br label %8

8:                                                ; preds = %57, %7
  %"97_022" = load i64, ptr %"97_0", align 8
  %"97_123" = load i64, ptr %"97_1", align 8
  %"97_224" = load i64, ptr %"97_2", align 8
  %"97_325" = load { ptr, ptr, i64 }, ptr %"97_3", align 8
  %"97_426" = load i64, ptr %"97_4", align 8
  store i64 %"97_022", ptr %"97_0", align 8
  store i64 %"97_123", ptr %"97_1", align 8
  store i64 %"97_224", ptr %"97_2", align 8
  store { ptr, ptr, i64 } %"97_325", ptr %"97_3", align 8
  store i64 %"97_426", ptr %"97_4", align 8
  store {} undef, ptr %"99_0", align 1
  %"99_027" = load {}, ptr %"99_0", align 1
  %"97_028" = load i64, ptr %"97_0", align 8
  %"97_129" = load i64, ptr %"97_1", align 8
  %"97_230" = load i64, ptr %"97_2", align 8
  %"97_331" = load { ptr, ptr, i64 }, ptr %"97_3", align 8
  %"97_432" = load i64, ptr %"97_4", align 8
  store {} %"99_027", ptr %"99_0", align 1
  store i64 %"97_028", ptr %"97_0", align 8
  store i64 %"97_129", ptr %"97_1", align 8
  store i64 %"97_230", ptr %"97_2", align 8
  store { ptr, ptr, i64 } %"97_331", ptr %"97_3", align 8
  store i64 %"97_432", ptr %"97_4", align 8
  %"99_033" = load {}, ptr %"99_0", align 1
  %"97_034" = load i64, ptr %"97_0", align 8
  %"97_135" = load i64, ptr %"97_1", align 8
  %"97_236" = load i64, ptr %"97_2", align 8
  %"97_337" = load { ptr, ptr, i64 }, ptr %"97_3", align 8
  %"97_438" = load i64, ptr %"97_4", align 8
  switch i1 false, label %9 [
  ]

9:                                                ; preds = %8
  store i64 %"97_034", ptr %"101_0", align 8
  store i64 %"97_135", ptr %"101_1", align 8
  store i64 %"97_236", ptr %"101_2", align 8
  store { ptr, ptr, i64 } %"97_337", ptr %"101_3", align 8
  store i64 %"97_438", ptr %"101_4", align 8
  br label %10

10:                                               ; preds = %9
  %"101_039" = load i64, ptr %"101_0", align 8
  %"101_140" = load i64, ptr %"101_1", align 8
  %"101_241" = load i64, ptr %"101_2", align 8
  %"101_342" = load { ptr, ptr, i64 }, ptr %"101_3", align 8
  %"101_443" = load i64, ptr %"101_4", align 8
  store i64 %"101_039", ptr %"101_0", align 8
  store i64 %"101_140", ptr %"101_1", align 8
  store i64 %"101_241", ptr %"101_2", align 8
  store { ptr, ptr, i64 } %"101_342", ptr %"101_3", align 8
  store i64 %"101_443", ptr %"101_4", align 8
  %"101_044" = load i64, ptr %"101_0", align 8
  %"101_245" = load i64, ptr %"101_2", align 8
  %"101_146" = load i64, ptr %"101_1", align 8
  %11 = insertvalue { i64, i64, i64 } poison, i64 %"101_044", 0
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"101_245", 1
  %13 = insertvalue { i64, i64, i64 } %12, i64 %"101_146", 2
  store { i64, i64, i64 } %13, ptr %"103_0", align 8
  %"103_047" = load { i64, i64, i64 }, ptr %"103_0", align 8
  %14 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.190({ i64, i64, i64 } %"103_047")
  store { i1, { { i64, i64, i64 }, i64 } } %14, ptr %"104_0", align 8
  %"104_048" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"104_0", align 8
  %15 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"104_048", 0
  switch i1 %15, label %16 [
    i1 true, label %17
  ]

16:                                               ; preds = %10
  br label %cond_105_case_0

17:                                               ; preds = %10
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"104_048", 1
  store { { i64, i64, i64 }, i64 } %18, ptr %"055", align 8
  br label %cond_105_case_1

19:                                               ; preds = %37
  %"119_068" = load { ptr, ptr, i64 }, ptr %"119_0", align 8
  %"119_169" = load i64, ptr %"119_1", align 8
  store { ptr, ptr, i64 } %"119_068", ptr %"119_0", align 8
  store i64 %"119_169", ptr %"119_1", align 8
  store {} undef, ptr %"121_0", align 1
  %"121_070" = load {}, ptr %"121_0", align 1
  %"119_171" = load i64, ptr %"119_1", align 8
  %"119_072" = load { ptr, ptr, i64 }, ptr %"119_0", align 8
  store {} %"121_070", ptr %"121_0", align 1
  store i64 %"119_171", ptr %"119_1", align 8
  store { ptr, ptr, i64 } %"119_072", ptr %"119_0", align 8
  %"121_073" = load {}, ptr %"121_0", align 1
  %"119_174" = load i64, ptr %"119_1", align 8
  %"119_075" = load { ptr, ptr, i64 }, ptr %"119_0", align 8
  switch i1 false, label %20 [
  ]

20:                                               ; preds = %19
  store i64 %"119_174", ptr %"03", align 8
  store { ptr, ptr, i64 } %"119_075", ptr %"14", align 8
  br label %31

21:                                               ; preds = %33
  %"123_076" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"123_0", align 8
  %"123_177" = load { ptr, ptr, i64 }, ptr %"123_1", align 8
  %"123_278" = load i64, ptr %"123_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"123_076", ptr %"123_0", align 8
  store { ptr, ptr, i64 } %"123_177", ptr %"123_1", align 8
  store i64 %"123_278", ptr %"123_2", align 8
  store {} undef, ptr %"136_0", align 1
  store {} undef, ptr %"135_0", align 1
  %"123_079" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"123_0", align 8
  %22 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"123_079", 0
  switch i1 %22, label %23 [
    i1 true, label %24
  ]

23:                                               ; preds = %21
  br label %cond_125_case_0

24:                                               ; preds = %21
  %25 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"123_079", 1
  store { { i64, i64, i64 }, i64 } %25, ptr %"080", align 8
  br label %cond_125_case_1

26:                                               ; preds = %34
  %"138_090" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"138_0", align 8
  %"138_191" = load { ptr, ptr, i64 }, ptr %"138_1", align 8
  %"138_292" = load i64, ptr %"138_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"138_090", ptr %"138_0", align 8
  store { ptr, ptr, i64 } %"138_191", ptr %"138_1", align 8
  store i64 %"138_292", ptr %"138_2", align 8
  store {} undef, ptr %"161_0", align 1
  store {} undef, ptr %"160_0", align 1
  store {} undef, ptr %"159_0", align 1
  %"138_093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"138_0", align 8
  %27 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"138_093", 0
  switch i1 %27, label %28 [
    i1 true, label %29
  ]

28:                                               ; preds = %26
  br label %cond_140_case_0

29:                                               ; preds = %26
  %30 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"138_093", 1
  store { { i64, i64, i64 }, i64 } %30, ptr %"099", align 8
  br label %cond_140_case_1

31:                                               ; preds = %20
  %"020" = load i64, ptr %"03", align 8
  %"121" = load { ptr, ptr, i64 }, ptr %"14", align 8
  store i64 %"020", ptr %"88_0", align 8
  store { ptr, ptr, i64 } %"121", ptr %"88_1", align 8
  %"88_0131" = load i64, ptr %"88_0", align 8
  %"88_1132" = load { ptr, ptr, i64 }, ptr %"88_1", align 8
  store i64 %"88_0131", ptr %"0", align 8
  store { ptr, ptr, i64 } %"88_1132", ptr %"1", align 8
  %"0133" = load i64, ptr %"0", align 8
  %"1134" = load { ptr, ptr, i64 }, ptr %"1", align 8
  %mrv = insertvalue { i64, { ptr, ptr, i64 } } poison, i64 %"0133", 0
  %mrv135 = insertvalue { i64, { ptr, ptr, i64 } } %mrv, { ptr, ptr, i64 } %"1134", 1
  ret { i64, { ptr, ptr, i64 } } %mrv135

cond_105_case_0:                                  ; preds = %16
  store i1 false, ptr %"110_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"109_0", align 8
  %"110_053" = load i1, ptr %"110_0", align 1
  %"109_054" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"109_0", align 8
  store i1 %"110_053", ptr %"049", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"109_054", ptr %"150", align 8
  br label %cond_exit_105

cond_105_case_1:                                  ; preds = %17
  %"056" = load { { i64, i64, i64 }, i64 }, ptr %"055", align 8
  store { { i64, i64, i64 }, i64 } %"056", ptr %"113_0", align 8
  store i1 true, ptr %"116_0", align 1
  %"113_057" = load { { i64, i64, i64 }, i64 }, ptr %"113_0", align 8
  %32 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"113_057", 1
  store { i1, { { i64, i64, i64 }, i64 } } %32, ptr %"115_0", align 8
  %"116_058" = load i1, ptr %"116_0", align 1
  %"115_059" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"115_0", align 8
  store i1 %"116_058", ptr %"049", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"115_059", ptr %"150", align 8
  br label %cond_exit_105

cond_exit_105:                                    ; preds = %cond_105_case_1, %cond_105_case_0
  %"051" = load i1, ptr %"049", align 1
  %"152" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"150", align 8
  store i1 %"051", ptr %"105_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"152", ptr %"105_1", align 8
  %"105_060" = load i1, ptr %"105_0", align 1
  %"105_161" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"105_1", align 8
  %"101_362" = load { ptr, ptr, i64 }, ptr %"101_3", align 8
  %"101_463" = load i64, ptr %"101_4", align 8
  store i1 %"105_060", ptr %"105_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"105_161", ptr %"105_1", align 8
  store { ptr, ptr, i64 } %"101_362", ptr %"101_3", align 8
  store i64 %"101_463", ptr %"101_4", align 8
  %"105_064" = load i1, ptr %"105_0", align 1
  %"105_165" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"105_1", align 8
  %"101_366" = load { ptr, ptr, i64 }, ptr %"101_3", align 8
  %"101_467" = load i64, ptr %"101_4", align 8
  switch i1 %"105_064", label %33 [
    i1 true, label %34
  ]

33:                                               ; preds = %cond_exit_105
  store { i1, { { i64, i64, i64 }, i64 } } %"105_165", ptr %"123_0", align 8
  store { ptr, ptr, i64 } %"101_366", ptr %"123_1", align 8
  store i64 %"101_467", ptr %"123_2", align 8
  br label %21

34:                                               ; preds = %cond_exit_105
  store { i1, { { i64, i64, i64 }, i64 } } %"105_165", ptr %"138_0", align 8
  store { ptr, ptr, i64 } %"101_366", ptr %"138_1", align 8
  store i64 %"101_467", ptr %"138_2", align 8
  br label %26

cond_125_case_0:                                  ; preds = %23
  br label %cond_exit_125

cond_125_case_1:                                  ; preds = %24
  %"081" = load { { i64, i64, i64 }, i64 }, ptr %"080", align 8
  store { { i64, i64, i64 }, i64 } %"081", ptr %"130_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"132_0", align 8
  %"132_082" = load { i32, ptr }, ptr %"132_0", align 8
  %"130_083" = load { { i64, i64, i64 }, i64 }, ptr %"130_0", align 8
  %35 = extractvalue { i32, ptr } %"132_082", 0
  %shift_code = add i32 %35, 1000
  %36 = extractvalue { i32, ptr } %"132_082", 1
  call void @panic(i32 %shift_code, ptr %36)
  br label %cond_exit_125

cond_exit_125:                                    ; preds = %cond_125_case_1, %cond_125_case_0
  %"136_084" = load {}, ptr %"136_0", align 1
  %"123_185" = load { ptr, ptr, i64 }, ptr %"123_1", align 8
  %"123_286" = load i64, ptr %"123_2", align 8
  store {} %"136_084", ptr %"136_0", align 1
  store { ptr, ptr, i64 } %"123_185", ptr %"123_1", align 8
  store i64 %"123_286", ptr %"123_2", align 8
  %"136_087" = load {}, ptr %"136_0", align 1
  %"123_188" = load { ptr, ptr, i64 }, ptr %"123_1", align 8
  %"123_289" = load i64, ptr %"123_2", align 8
  switch i1 false, label %37 [
  ]

37:                                               ; preds = %cond_exit_125
  store { ptr, ptr, i64 } %"123_188", ptr %"119_0", align 8
  store i64 %"123_289", ptr %"119_1", align 8
  br label %19

cond_140_case_0:                                  ; preds = %28
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"144_0", align 8
  %"144_096" = load { i32, ptr }, ptr %"144_0", align 8
  %38 = extractvalue { i32, ptr } %"144_096", 0
  %shift_code97 = add i32 %38, 1000
  %39 = extractvalue { i32, ptr } %"144_096", 1
  call void @panic(i32 %shift_code97, ptr %39)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"146_0", align 8
  %"146_098" = load { { i64, i64, i64 }, i64 }, ptr %"146_0", align 8
  store { { i64, i64, i64 }, i64 } %"146_098", ptr %"094", align 8
  br label %cond_exit_140

cond_140_case_1:                                  ; preds = %29
  %"0100" = load { { i64, i64, i64 }, i64 }, ptr %"099", align 8
  store { { i64, i64, i64 }, i64 } %"0100", ptr %"148_0", align 8
  %"148_0101" = load { { i64, i64, i64 }, i64 }, ptr %"148_0", align 8
  store { { i64, i64, i64 }, i64 } %"148_0101", ptr %"094", align 8
  br label %cond_exit_140

cond_exit_140:                                    ; preds = %cond_140_case_1, %cond_140_case_0
  %"095" = load { { i64, i64, i64 }, i64 }, ptr %"094", align 8
  store { { i64, i64, i64 }, i64 } %"095", ptr %"140_0", align 8
  %"140_0102" = load { { i64, i64, i64 }, i64 }, ptr %"140_0", align 8
  %40 = extractvalue { { i64, i64, i64 }, i64 } %"140_0102", 1
  %41 = extractvalue { { i64, i64, i64 }, i64 } %"140_0102", 0
  store i64 %40, ptr %"150_0", align 8
  store { i64, i64, i64 } %41, ptr %"150_1", align 8
  %"150_0103" = load i64, ptr %"150_0", align 8
  %"150_1104" = load { i64, i64, i64 }, ptr %"150_1", align 8
  %42 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"150_0103", 1
  %43 = insertvalue { { i64, i64, i64 }, i64 } %42, { i64, i64, i64 } %"150_1104", 0
  store { { i64, i64, i64 }, i64 } %43, ptr %"151_0", align 8
  %"151_0105" = load { { i64, i64, i64 }, i64 }, ptr %"151_0", align 8
  %44 = extractvalue { { i64, i64, i64 }, i64 } %"151_0105", 1
  %45 = extractvalue { { i64, i64, i64 }, i64 } %"151_0105", 0
  store i64 %44, ptr %"152_0", align 8
  store { i64, i64, i64 } %45, ptr %"152_1", align 8
  %"152_0106" = load i64, ptr %"152_0", align 8
  store i64 %"152_0106", ptr %"157_0", align 8
  %"152_0107" = load i64, ptr %"152_0", align 8
  store i64 %"152_0107", ptr %"154_0", align 8
  %"138_1108" = load { ptr, ptr, i64 }, ptr %"138_1", align 8
  %"154_0109" = load i64, ptr %"154_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"138_1108", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"138_1108", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"138_1108", 2
  call void @__barray_check_bounds(i64 1, i64 %"154_0109")
  %46 = add i64 %"154_0109", %array_offset
  call void @__barray_mask_borrow(ptr %array_mask_ptr, i64 %46)
  %47 = getelementptr inbounds i64, ptr %array_ptr, i64 %46
  %48 = load i64, ptr %47, align 8
  store { ptr, ptr, i64 } %"138_1108", ptr %"155_0", align 8
  store i64 %48, ptr %"155_1", align 8
  %"155_1110" = load i64, ptr %"155_1", align 8
  %"138_2111" = load i64, ptr %"138_2", align 8
  %49 = call { i64, i64 } @__hugr__.__tk2_helios_cx.69(i64 %"155_1110", i64 %"138_2111")
  %50 = extractvalue { i64, i64 } %49, 0
  %51 = extractvalue { i64, i64 } %49, 1
  store i64 %50, ptr %"156_0", align 8
  store i64 %51, ptr %"156_1", align 8
  %"155_0112" = load { ptr, ptr, i64 }, ptr %"155_0", align 8
  %"157_0113" = load i64, ptr %"157_0", align 8
  %"156_0114" = load i64, ptr %"156_0", align 8
  %array_ptr115 = extractvalue { ptr, ptr, i64 } %"155_0112", 0
  %array_mask_ptr116 = extractvalue { ptr, ptr, i64 } %"155_0112", 1
  %array_offset117 = extractvalue { ptr, ptr, i64 } %"155_0112", 2
  call void @__barray_check_bounds(i64 1, i64 %"157_0113")
  %52 = add i64 %"157_0113", %array_offset117
  call void @__barray_mask_return(ptr %array_mask_ptr116, i64 %52)
  %53 = getelementptr inbounds i64, ptr %array_ptr115, i64 %52
  store i64 %"156_0114", ptr %53, align 8
  store { ptr, ptr, i64 } %"155_0112", ptr %"158_0", align 8
  %"152_1118" = load { i64, i64, i64 }, ptr %"152_1", align 8
  %54 = extractvalue { i64, i64, i64 } %"152_1118", 0
  %55 = extractvalue { i64, i64, i64 } %"152_1118", 1
  %56 = extractvalue { i64, i64, i64 } %"152_1118", 2
  store i64 %54, ptr %"153_0", align 8
  store i64 %55, ptr %"153_1", align 8
  store i64 %56, ptr %"153_2", align 8
  %"161_0119" = load {}, ptr %"161_0", align 1
  %"153_0120" = load i64, ptr %"153_0", align 8
  %"153_2121" = load i64, ptr %"153_2", align 8
  %"153_1122" = load i64, ptr %"153_1", align 8
  %"158_0123" = load { ptr, ptr, i64 }, ptr %"158_0", align 8
  %"156_1124" = load i64, ptr %"156_1", align 8
  store {} %"161_0119", ptr %"161_0", align 1
  store i64 %"153_0120", ptr %"153_0", align 8
  store i64 %"153_2121", ptr %"153_2", align 8
  store i64 %"153_1122", ptr %"153_1", align 8
  store { ptr, ptr, i64 } %"158_0123", ptr %"158_0", align 8
  store i64 %"156_1124", ptr %"156_1", align 8
  %"161_0125" = load {}, ptr %"161_0", align 1
  %"153_0126" = load i64, ptr %"153_0", align 8
  %"153_2127" = load i64, ptr %"153_2", align 8
  %"153_1128" = load i64, ptr %"153_1", align 8
  %"158_0129" = load { ptr, ptr, i64 }, ptr %"158_0", align 8
  %"156_1130" = load i64, ptr %"156_1", align 8
  switch i1 false, label %57 [
  ]

57:                                               ; preds = %cond_exit_140
  store i64 %"153_0126", ptr %"97_0", align 8
  store i64 %"153_2127", ptr %"97_1", align 8
  store i64 %"153_1128", ptr %"97_2", align 8
  store { ptr, ptr, i64 } %"158_0129", ptr %"97_3", align 8
  store i64 %"156_1130", ptr %"97_4", align 8
  br label %8
}

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$1.173"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"176_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"188_0" = alloca {}, align 8
  %"187_0" = alloca { i64, i64, i64 }, align 8
  %"185_0" = alloca i64, align 8
  %"182_0" = alloca i64, align 8
  %"184_0" = alloca i64, align 8
  %"180_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"188_0", align 1
  store i64 1, ptr %"185_0", align 8
  store i64 1, ptr %"182_0", align 8
  %"182_02" = load i64, ptr %"182_0", align 8
  %bounds_check = icmp ule i64 %"182_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"176_0", align 8
  %"176_011" = load { i64, i64, i64 }, ptr %"176_0", align 8
  store { i64, i64, i64 } %"176_011", ptr %"0", align 8
  %"012" = load { i64, i64, i64 }, ptr %"0", align 8
  ret { i64, i64, i64 } %"012"

panic_if_0:                                       ; preds = %0
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"182_02", ptr %"184_0", align 8
  store i64 0, ptr %"180_0", align 8
  %"180_03" = load i64, ptr %"180_0", align 8
  %"184_04" = load i64, ptr %"184_0", align 8
  %"185_05" = load i64, ptr %"185_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"180_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"184_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"185_05", 2
  store { i64, i64, i64 } %4, ptr %"187_0", align 8
  %"188_06" = load {}, ptr %"188_0", align 1
  %"187_07" = load { i64, i64, i64 }, ptr %"187_0", align 8
  store {} %"188_06", ptr %"188_0", align 1
  store { i64, i64, i64 } %"187_07", ptr %"187_0", align 8
  %"188_08" = load {}, ptr %"188_0", align 1
  %"187_09" = load { i64, i64, i64 }, ptr %"187_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"187_09", ptr %"01", align 8
  br label %1
}

define internal { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.190({ i64, i64, i64 } %0) {
alloca_block:
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"191_0" = alloca { i64, i64, i64 }, align 8
  %"193_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"195_0" = alloca { i64, i64, i64 }, align 8
  %"02" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"203_0" = alloca i64, align 8
  %"203_1" = alloca i64, align 8
  %"203_2" = alloca i64, align 8
  %"208_0" = alloca i64, align 8
  %"208_1" = alloca i64, align 8
  %"208_2" = alloca i64, align 8
  %"213_0" = alloca i1, align 1
  %"213_1" = alloca i64, align 8
  %"213_2" = alloca i64, align 8
  %"213_3" = alloca i64, align 8
  %"230_0" = alloca i64, align 8
  %"230_1" = alloca i64, align 8
  %"230_2" = alloca i64, align 8
  %"200_0" = alloca i1, align 1
  %"197_0" = alloca i64, align 8
  %"197_2" = alloca i64, align 8
  %"197_1" = alloca i64, align 8
  %"198_0" = alloca i64, align 8
  %"206_0" = alloca {}, align 8
  %"205_0" = alloca i1, align 1
  %"211_0" = alloca {}, align 8
  %"210_0" = alloca i1, align 1
  %"215_0" = alloca { i1, i64, i64, i64 }, align 8
  %"054" = alloca { i1, i64, i64, i64 }, align 8
  %"056" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"217_0" = alloca i64, align 8
  %"217_1" = alloca i64, align 8
  %"217_2" = alloca i64, align 8
  %"219_0" = alloca { i1, i64, i64, i64 }, align 8
  %"064" = alloca i64, align 8
  %"165" = alloca i64, align 8
  %"266" = alloca i64, align 8
  %"221_0" = alloca i64, align 8
  %"221_1" = alloca i64, align 8
  %"221_2" = alloca i64, align 8
  %"223_0" = alloca { i1, i64, i64, i64 }, align 8
  %"228_0" = alloca {}, align 8
  %"227_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"236_0" = alloca {}, align 8
  %"235_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"232_0" = alloca i64, align 8
  %"233_0" = alloca { i64, i64, i64 }, align 8
  %"234_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } %0, ptr %"191_0", align 8
  %"191_01" = load { i64, i64, i64 }, ptr %"191_0", align 8
  store { i64, i64, i64 } %"191_01", ptr %"195_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"195_03" = load { i64, i64, i64 }, ptr %"195_0", align 8
  store { i64, i64, i64 } %"195_03", ptr %"195_0", align 8
  store i64 0, ptr %"198_0", align 8
  %"195_04" = load { i64, i64, i64 }, ptr %"195_0", align 8
  %2 = extractvalue { i64, i64, i64 } %"195_04", 0
  %3 = extractvalue { i64, i64, i64 } %"195_04", 1
  %4 = extractvalue { i64, i64, i64 } %"195_04", 2
  store i64 %2, ptr %"197_0", align 8
  store i64 %3, ptr %"197_1", align 8
  store i64 %4, ptr %"197_2", align 8
  %"197_25" = load i64, ptr %"197_2", align 8
  %"198_06" = load i64, ptr %"198_0", align 8
  %5 = icmp sge i64 %"197_25", %"198_06"
  %6 = select i1 %5, i1 true, i1 false
  store i1 %6, ptr %"200_0", align 1
  %"200_07" = load i1, ptr %"200_0", align 1
  %"197_08" = load i64, ptr %"197_0", align 8
  %"197_29" = load i64, ptr %"197_2", align 8
  %"197_110" = load i64, ptr %"197_1", align 8
  store i1 %"200_07", ptr %"200_0", align 1
  store i64 %"197_08", ptr %"197_0", align 8
  store i64 %"197_29", ptr %"197_2", align 8
  store i64 %"197_110", ptr %"197_1", align 8
  %"200_011" = load i1, ptr %"200_0", align 1
  %"197_012" = load i64, ptr %"197_0", align 8
  %"197_213" = load i64, ptr %"197_2", align 8
  %"197_114" = load i64, ptr %"197_1", align 8
  switch i1 %"200_011", label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %1
  store i64 %"197_012", ptr %"208_0", align 8
  store i64 %"197_213", ptr %"208_1", align 8
  store i64 %"197_114", ptr %"208_2", align 8
  br label %13

8:                                                ; preds = %1
  store i64 %"197_012", ptr %"203_0", align 8
  store i64 %"197_213", ptr %"203_1", align 8
  store i64 %"197_114", ptr %"203_2", align 8
  br label %9

9:                                                ; preds = %8
  %"203_016" = load i64, ptr %"203_0", align 8
  %"203_117" = load i64, ptr %"203_1", align 8
  %"203_218" = load i64, ptr %"203_2", align 8
  store i64 %"203_016", ptr %"203_0", align 8
  store i64 %"203_117", ptr %"203_1", align 8
  store i64 %"203_218", ptr %"203_2", align 8
  store {} undef, ptr %"206_0", align 1
  %"203_019" = load i64, ptr %"203_0", align 8
  %"203_220" = load i64, ptr %"203_2", align 8
  %10 = icmp sge i64 %"203_019", %"203_220"
  %11 = select i1 %10, i1 true, i1 false
  store i1 %11, ptr %"205_0", align 1
  %"206_021" = load {}, ptr %"206_0", align 1
  %"205_022" = load i1, ptr %"205_0", align 1
  %"203_023" = load i64, ptr %"203_0", align 8
  %"203_124" = load i64, ptr %"203_1", align 8
  %"203_225" = load i64, ptr %"203_2", align 8
  store {} %"206_021", ptr %"206_0", align 1
  store i1 %"205_022", ptr %"205_0", align 1
  store i64 %"203_023", ptr %"203_0", align 8
  store i64 %"203_124", ptr %"203_1", align 8
  store i64 %"203_225", ptr %"203_2", align 8
  %"206_026" = load {}, ptr %"206_0", align 1
  %"205_027" = load i1, ptr %"205_0", align 1
  %"203_028" = load i64, ptr %"203_0", align 8
  %"203_129" = load i64, ptr %"203_1", align 8
  %"203_230" = load i64, ptr %"203_2", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %9
  store i1 %"205_027", ptr %"213_0", align 1
  store i64 %"203_028", ptr %"213_1", align 8
  store i64 %"203_129", ptr %"213_2", align 8
  store i64 %"203_230", ptr %"213_3", align 8
  br label %17

13:                                               ; preds = %7
  %"208_031" = load i64, ptr %"208_0", align 8
  %"208_132" = load i64, ptr %"208_1", align 8
  %"208_233" = load i64, ptr %"208_2", align 8
  store i64 %"208_031", ptr %"208_0", align 8
  store i64 %"208_132", ptr %"208_1", align 8
  store i64 %"208_233", ptr %"208_2", align 8
  store {} undef, ptr %"211_0", align 1
  %"208_034" = load i64, ptr %"208_0", align 8
  %"208_235" = load i64, ptr %"208_2", align 8
  %14 = icmp sle i64 %"208_034", %"208_235"
  %15 = select i1 %14, i1 true, i1 false
  store i1 %15, ptr %"210_0", align 1
  %"211_036" = load {}, ptr %"211_0", align 1
  %"210_037" = load i1, ptr %"210_0", align 1
  %"208_038" = load i64, ptr %"208_0", align 8
  %"208_139" = load i64, ptr %"208_1", align 8
  %"208_240" = load i64, ptr %"208_2", align 8
  store {} %"211_036", ptr %"211_0", align 1
  store i1 %"210_037", ptr %"210_0", align 1
  store i64 %"208_038", ptr %"208_0", align 8
  store i64 %"208_139", ptr %"208_1", align 8
  store i64 %"208_240", ptr %"208_2", align 8
  %"211_041" = load {}, ptr %"211_0", align 1
  %"210_042" = load i1, ptr %"210_0", align 1
  %"208_043" = load i64, ptr %"208_0", align 8
  %"208_144" = load i64, ptr %"208_1", align 8
  %"208_245" = load i64, ptr %"208_2", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %13
  store i1 %"210_042", ptr %"213_0", align 1
  store i64 %"208_043", ptr %"213_1", align 8
  store i64 %"208_144", ptr %"213_2", align 8
  store i64 %"208_245", ptr %"213_3", align 8
  br label %17

17:                                               ; preds = %16, %12
  %"213_046" = load i1, ptr %"213_0", align 1
  %"213_147" = load i64, ptr %"213_1", align 8
  %"213_248" = load i64, ptr %"213_2", align 8
  %"213_349" = load i64, ptr %"213_3", align 8
  store i1 %"213_046", ptr %"213_0", align 1
  store i64 %"213_147", ptr %"213_1", align 8
  store i64 %"213_248", ptr %"213_2", align 8
  store i64 %"213_349", ptr %"213_3", align 8
  %"213_050" = load i1, ptr %"213_0", align 1
  %"213_151" = load i64, ptr %"213_1", align 8
  %"213_252" = load i64, ptr %"213_2", align 8
  %"213_353" = load i64, ptr %"213_3", align 8
  switch i1 %"213_050", label %18 [
    i1 true, label %19
  ]

18:                                               ; preds = %17
  store i64 %"213_151", ptr %"056", align 8
  store i64 %"213_252", ptr %"1", align 8
  store i64 %"213_353", ptr %"2", align 8
  br label %cond_215_case_0

19:                                               ; preds = %17
  store i64 %"213_151", ptr %"064", align 8
  store i64 %"213_252", ptr %"165", align 8
  store i64 %"213_353", ptr %"266", align 8
  br label %cond_215_case_1

20:                                               ; preds = %40
  store {} undef, ptr %"228_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"227_0", align 8
  %"228_073" = load {}, ptr %"228_0", align 1
  %"227_074" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"227_0", align 8
  store {} %"228_073", ptr %"228_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"227_074", ptr %"227_0", align 8
  %"228_075" = load {}, ptr %"228_0", align 1
  %"227_076" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"227_0", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %20
  store { i1, { { i64, i64, i64 }, i64 } } %"227_076", ptr %"02", align 8
  br label %31

22:                                               ; preds = %36
  %"230_077" = load i64, ptr %"230_0", align 8
  %"230_178" = load i64, ptr %"230_1", align 8
  %"230_279" = load i64, ptr %"230_2", align 8
  store i64 %"230_077", ptr %"230_0", align 8
  store i64 %"230_178", ptr %"230_1", align 8
  store i64 %"230_279", ptr %"230_2", align 8
  store {} undef, ptr %"236_0", align 1
  %"230_080" = load i64, ptr %"230_0", align 8
  %"230_181" = load i64, ptr %"230_1", align 8
  %23 = add i64 %"230_080", %"230_181"
  store i64 %23, ptr %"232_0", align 8
  %"232_082" = load i64, ptr %"232_0", align 8
  %"230_283" = load i64, ptr %"230_2", align 8
  %"230_184" = load i64, ptr %"230_1", align 8
  %24 = insertvalue { i64, i64, i64 } poison, i64 %"232_082", 0
  %25 = insertvalue { i64, i64, i64 } %24, i64 %"230_283", 1
  %26 = insertvalue { i64, i64, i64 } %25, i64 %"230_184", 2
  store { i64, i64, i64 } %26, ptr %"233_0", align 8
  %"230_085" = load i64, ptr %"230_0", align 8
  %"233_086" = load { i64, i64, i64 }, ptr %"233_0", align 8
  %27 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"230_085", 1
  %28 = insertvalue { { i64, i64, i64 }, i64 } %27, { i64, i64, i64 } %"233_086", 0
  store { { i64, i64, i64 }, i64 } %28, ptr %"234_0", align 8
  %"234_087" = load { { i64, i64, i64 }, i64 }, ptr %"234_0", align 8
  %29 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"234_087", 1
  store { i1, { { i64, i64, i64 }, i64 } } %29, ptr %"235_0", align 8
  %"236_088" = load {}, ptr %"236_0", align 1
  %"235_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"235_0", align 8
  store {} %"236_088", ptr %"236_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"235_089", ptr %"235_0", align 8
  %"236_090" = load {}, ptr %"236_0", align 1
  %"235_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"235_0", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %22
  store { i1, { { i64, i64, i64 }, i64 } } %"235_091", ptr %"02", align 8
  br label %31

31:                                               ; preds = %30, %21
  %"015" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"02", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"015", ptr %"193_0", align 8
  %"193_092" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"193_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"193_092", ptr %"0", align 8
  %"093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  ret { i1, { { i64, i64, i64 }, i64 } } %"093"

cond_215_case_0:                                  ; preds = %18
  %"057" = load i64, ptr %"056", align 8
  %"158" = load i64, ptr %"1", align 8
  %"259" = load i64, ptr %"2", align 8
  store i64 %"057", ptr %"217_0", align 8
  store i64 %"158", ptr %"217_1", align 8
  store i64 %"259", ptr %"217_2", align 8
  %"217_060" = load i64, ptr %"217_0", align 8
  %"217_161" = load i64, ptr %"217_1", align 8
  %"217_262" = load i64, ptr %"217_2", align 8
  %32 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"217_060", 1
  %33 = insertvalue { i1, i64, i64, i64 } %32, i64 %"217_161", 2
  %34 = insertvalue { i1, i64, i64, i64 } %33, i64 %"217_262", 3
  store { i1, i64, i64, i64 } %34, ptr %"219_0", align 8
  %"219_063" = load { i1, i64, i64, i64 }, ptr %"219_0", align 8
  store { i1, i64, i64, i64 } %"219_063", ptr %"054", align 8
  br label %cond_exit_215

cond_215_case_1:                                  ; preds = %19
  %"067" = load i64, ptr %"064", align 8
  %"168" = load i64, ptr %"165", align 8
  %"269" = load i64, ptr %"266", align 8
  store i64 %"067", ptr %"221_0", align 8
  store i64 %"168", ptr %"221_1", align 8
  store i64 %"269", ptr %"221_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"223_0", align 8
  %"223_070" = load { i1, i64, i64, i64 }, ptr %"223_0", align 8
  store { i1, i64, i64, i64 } %"223_070", ptr %"054", align 8
  br label %cond_exit_215

cond_exit_215:                                    ; preds = %cond_215_case_1, %cond_215_case_0
  %"055" = load { i1, i64, i64, i64 }, ptr %"054", align 8
  store { i1, i64, i64, i64 } %"055", ptr %"215_0", align 8
  %"215_071" = load { i1, i64, i64, i64 }, ptr %"215_0", align 8
  store { i1, i64, i64, i64 } %"215_071", ptr %"215_0", align 8
  %"215_072" = load { i1, i64, i64, i64 }, ptr %"215_0", align 8
  %35 = extractvalue { i1, i64, i64, i64 } %"215_072", 0
  switch i1 %35, label %36 [
    i1 true, label %40
  ]

36:                                               ; preds = %cond_exit_215
  %37 = extractvalue { i1, i64, i64, i64 } %"215_072", 1
  %38 = extractvalue { i1, i64, i64, i64 } %"215_072", 2
  %39 = extractvalue { i1, i64, i64, i64 } %"215_072", 3
  store i64 %37, ptr %"230_0", align 8
  store i64 %38, ptr %"230_1", align 8
  store i64 %39, ptr %"230_2", align 8
  br label %22

40:                                               ; preds = %cond_exit_215
  br label %20
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
define internal { i64, i64 } @__hugr__.__tk2_helios_cx.69(i64 %0, i64 %1) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"70_0" = alloca i64, align 8
  %"70_1" = alloca i64, align 8
  %"168_0" = alloca double, align 8
  %"165_0" = alloca double, align 8
  %"163_0" = alloca double, align 8
  %"166_0" = alloca i64, align 8
  %"169_0" = alloca i64, align 8
  %"169_1" = alloca i64, align 8
  %"170_0" = alloca i64, align 8
  %"73_0" = alloca double, align 8
  %"172_0" = alloca i64, align 8
  %"283_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"70_0", align 8
  store i64 %1, ptr %"70_1", align 8
  store double 0x3FF921FB54442D18, ptr %"168_0", align 8
  store double 0xBFF921FB54442D18, ptr %"165_0", align 8
  store double 0x3FF921FB54442D18, ptr %"163_0", align 8
  %"70_11" = load i64, ptr %"70_1", align 8
  %"165_02" = load double, ptr %"165_0", align 8
  %"163_03" = load double, ptr %"163_0", align 8
  call void @___rxy(i64 %"70_11", double %"165_02", double %"163_03")
  store i64 %"70_11", ptr %"166_0", align 8
  %"70_04" = load i64, ptr %"70_0", align 8
  %"166_05" = load i64, ptr %"166_0", align 8
  %"168_06" = load double, ptr %"168_0", align 8
  call void @___rzz(i64 %"70_04", i64 %"166_05", double %"168_06")
  store i64 %"70_04", ptr %"169_0", align 8
  store i64 %"166_05", ptr %"169_1", align 8
  %"169_07" = load i64, ptr %"169_0", align 8
  %"165_08" = load double, ptr %"165_0", align 8
  call void @___rz(i64 %"169_07", double %"165_08")
  store i64 %"169_07", ptr %"170_0", align 8
  store double 0x400921FB54442D18, ptr %"73_0", align 8
  %"169_19" = load i64, ptr %"169_1", align 8
  %"163_010" = load double, ptr %"163_0", align 8
  %"73_011" = load double, ptr %"73_0", align 8
  call void @___rxy(i64 %"169_19", double %"163_010", double %"73_011")
  store i64 %"169_19", ptr %"172_0", align 8
  %"172_012" = load i64, ptr %"172_0", align 8
  %"165_013" = load double, ptr %"165_0", align 8
  call void @___rz(i64 %"172_012", double %"165_013")
  store i64 %"172_012", ptr %"283_0", align 8
  %"170_014" = load i64, ptr %"170_0", align 8
  %"283_015" = load i64, ptr %"283_0", align 8
  store i64 %"170_014", ptr %"0", align 8
  store i64 %"283_015", ptr %"1", align 8
  %"016" = load i64, ptr %"0", align 8
  %"117" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"016", 0
  %mrv18 = insertvalue { i64, i64 } %mrv, i64 %"117", 1
  ret { i64, i64 } %mrv18
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

define internal { { ptr, i64 }, i64 } @"__hugr__.__controller_adapter[custom_modifiers.Gate.controlled$1]__1.9"({ ptr, i64 } %0, i64 %1) {
alloca_block:
  %"0" = alloca { ptr, i64 }, align 8
  %"1" = alloca i64, align 8
  %"261_0" = alloca { ptr, i64 }, align 8
  %"261_1" = alloca i64, align 8
  %"263_0" = alloca i64, align 8
  %"264_0" = alloca { ptr, ptr, i64 }, align 8
  %"265_0" = alloca i64, align 8
  %"265_1" = alloca { ptr, ptr, i64 }, align 8
  %"266_0" = alloca i64, align 8
  %"267_0" = alloca { ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, i64 } %0, ptr %"261_0", align 8
  store i64 %1, ptr %"261_1", align 8
  %"261_01" = load { ptr, i64 }, ptr %"261_0", align 8
  %array_ptr = extractvalue { ptr, i64 } %"261_01", 0
  %array_offset = extractvalue { ptr, i64 } %"261_01", 1
  %2 = add i64 %array_offset, 0
  %3 = getelementptr inbounds i64, ptr %array_ptr, i64 %2
  %4 = load i64, ptr %3, align 8
  store i64 %4, ptr %"263_0", align 8
  %array_ptr2 = extractvalue { ptr, i64 } %"261_01", 0
  %array_offset3 = extractvalue { ptr, i64 } %"261_01", 1
  call void @heap_free(ptr %array_ptr2)
  %"263_04" = load i64, ptr %"263_0", align 8
  %5 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %6 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %6, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %7 = insertvalue { ptr, ptr, i64 } poison, ptr %5, 0
  %8 = insertvalue { ptr, ptr, i64 } %7, ptr %6, 1
  %9 = insertvalue { ptr, ptr, i64 } %8, i64 0, 2
  %10 = getelementptr inbounds i64, ptr %5, i64 0
  store i64 %"263_04", ptr %10, align 8
  store { ptr, ptr, i64 } %9, ptr %"264_0", align 8
  %"261_15" = load i64, ptr %"261_1", align 8
  %"264_06" = load { ptr, ptr, i64 }, ptr %"264_0", align 8
  %11 = call { i64, { ptr, ptr, i64 } } @"__hugr__.custom_modifiers.Gate.controlled$1.85"(i64 %"261_15", { ptr, ptr, i64 } %"264_06")
  %12 = extractvalue { i64, { ptr, ptr, i64 } } %11, 0
  %13 = extractvalue { i64, { ptr, ptr, i64 } } %11, 1
  store i64 %12, ptr %"265_0", align 8
  store { ptr, ptr, i64 } %13, ptr %"265_1", align 8
  %"265_17" = load { ptr, ptr, i64 }, ptr %"265_1", align 8
  %array_ptr8 = extractvalue { ptr, ptr, i64 } %"265_17", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"265_17", 1
  %array_offset9 = extractvalue { ptr, ptr, i64 } %"265_17", 2
  %14 = add i64 %array_offset9, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %14)
  %15 = getelementptr inbounds i64, ptr %array_ptr8, i64 %14
  %16 = load i64, ptr %15, align 8
  store i64 %16, ptr %"266_0", align 8
  %array_ptr10 = extractvalue { ptr, ptr, i64 } %"265_17", 0
  %array_mask_ptr11 = extractvalue { ptr, ptr, i64 } %"265_17", 1
  %array_offset12 = extractvalue { ptr, ptr, i64 } %"265_17", 2
  call void @heap_free(ptr %array_ptr10)
  call void @heap_free(ptr %array_mask_ptr11)
  %"266_013" = load i64, ptr %"266_0", align 8
  %17 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %18 = insertvalue { ptr, i64 } poison, ptr %17, 0
  %19 = insertvalue { ptr, i64 } %18, i64 0, 1
  %20 = getelementptr inbounds i64, ptr %17, i64 0
  store i64 %"266_013", ptr %20, align 8
  store { ptr, i64 } %19, ptr %"267_0", align 8
  %"267_014" = load { ptr, i64 }, ptr %"267_0", align 8
  %"265_015" = load i64, ptr %"265_0", align 8
  store { ptr, i64 } %"267_014", ptr %"0", align 8
  store i64 %"265_015", ptr %"1", align 8
  %"016" = load { ptr, i64 }, ptr %"0", align 8
  %"117" = load i64, ptr %"1", align 8
  %mrv = insertvalue { { ptr, i64 }, i64 } poison, { ptr, i64 } %"016", 0
  %mrv18 = insertvalue { { ptr, i64 }, i64 } %mrv, i64 %"117", 1
  ret { { ptr, i64 }, i64 } %mrv18
}

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @___rzz(i64, i64, double)

declare void @___rz(i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.custom_modifiers.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noinline }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { noreturn }
