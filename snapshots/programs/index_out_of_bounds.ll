; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_index.BFDACE11.0 = private constant [15 x i8] c"\0EUSER:INT:index"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@res_value.E5731034.0 = private constant [15 x i8] c"\0EUSER:INT:value"

define internal void @__hugr__.index_out_of_bounds.main.1() {
alloca_block:
  %"12_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"14_0" = alloca i64, align 8
  %"16_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"4_0" = alloca i64, align 8
  %"10_0" = alloca { ptr, ptr, i64 }, align 8
  %"17_0" = alloca { i1, i64 }, align 8
  %"17_1" = alloca { ptr, ptr, i64 }, align 8
  %"0" = alloca { i1, i64 }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"18_0" = alloca i64, align 8
  %"018" = alloca i64, align 8
  %"22_0" = alloca { i32, ptr }, align 8
  %"24_0" = alloca i64, align 8
  %"022" = alloca i64, align 8
  %"26_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 2, ptr %"12_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"11_0", align 8
  %"11_01" = load i64, ptr %"11_0", align 8
  %"12_02" = load i64, ptr %"12_0", align 8
  %0 = add i64 %"11_01", %"12_02"
  store i64 %0, ptr %"14_0", align 8
  %"14_03" = load i64, ptr %"14_0", align 8
  store i64 %"14_03", ptr %"16_0", align 8
  %"14_04" = load i64, ptr %"14_0", align 8
  %tag_len = load i8, ptr @res_index.BFDACE11.0, align 1
  %tag_len5 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_index.BFDACE11.0, i64 %tag_len5, i64 %"14_04")
  store i64 12, ptr %"8_0", align 8
  store i64 11, ptr %"6_0", align 8
  store i64 10, ptr %"4_0", align 8
  %"4_06" = load i64, ptr %"4_0", align 8
  %"6_07" = load i64, ptr %"6_0", align 8
  %"8_08" = load i64, ptr %"8_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %1 = call ptr @heap_alloc(i64 %array_size)
  %2 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %2, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %3 = insertvalue { ptr, ptr, i64 } poison, ptr %1, 0
  %4 = insertvalue { ptr, ptr, i64 } %3, ptr %2, 1
  %5 = insertvalue { ptr, ptr, i64 } %4, i64 0, 2
  %6 = getelementptr inbounds i64, ptr %1, i64 0
  store i64 %"4_06", ptr %6, align 8
  %7 = getelementptr inbounds i64, ptr %1, i64 1
  store i64 %"6_07", ptr %7, align 8
  %8 = getelementptr inbounds i64, ptr %1, i64 2
  store i64 %"8_08", ptr %8, align 8
  store { ptr, ptr, i64 } %5, ptr %"10_0", align 8
  %"10_09" = load { ptr, ptr, i64 }, ptr %"10_0", align 8
  %"16_010" = load i64, ptr %"16_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"10_09", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"10_09", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"10_09", 2
  %9 = icmp ult i64 %"16_010", 3
  br i1 %9, label %11, label %10

10:                                               ; preds = %entry_block
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0", align 8
  store { ptr, ptr, i64 } %"10_09", ptr %"1", align 8
  br label %16

11:                                               ; preds = %entry_block
  %12 = add i64 %"16_010", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %12)
  %13 = getelementptr inbounds i64, ptr %array_ptr, i64 %12
  %14 = load i64, ptr %13, align 8
  %15 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %14, 1
  store { i1, i64 } %15, ptr %"0", align 8
  store { ptr, ptr, i64 } %"10_09", ptr %"1", align 8
  br label %16

16:                                               ; preds = %10, %11
  %"011" = load { i1, i64 }, ptr %"0", align 8
  %"112" = load { ptr, ptr, i64 }, ptr %"1", align 8
  store { i1, i64 } %"011", ptr %"17_0", align 8
  store { ptr, ptr, i64 } %"112", ptr %"17_1", align 8
  %"17_113" = load { ptr, ptr, i64 }, ptr %"17_1", align 8
  %array_ptr14 = extractvalue { ptr, ptr, i64 } %"17_113", 0
  %array_mask_ptr15 = extractvalue { ptr, ptr, i64 } %"17_113", 1
  %array_offset16 = extractvalue { ptr, ptr, i64 } %"17_113", 2
  call void @heap_free(ptr %array_ptr14)
  call void @heap_free(ptr %array_mask_ptr15)
  %"17_017" = load { i1, i64 }, ptr %"17_0", align 8
  %17 = extractvalue { i1, i64 } %"17_017", 0
  switch i1 %17, label %18 [
    i1 true, label %19
  ]

18:                                               ; preds = %16
  br label %cond_18_case_0

19:                                               ; preds = %16
  %20 = extractvalue { i1, i64 } %"17_017", 1
  store i64 %20, ptr %"022", align 8
  br label %cond_18_case_1

cond_18_case_0:                                   ; preds = %18
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"22_0", align 8
  %"22_020" = load { i32, ptr }, ptr %"22_0", align 8
  %21 = extractvalue { i32, ptr } %"22_020", 0
  %shift_code = add i32 %21, 1000
  %22 = extractvalue { i32, ptr } %"22_020", 1
  call void @panic(i32 %shift_code, ptr %22)
  store i64 0, ptr %"24_0", align 8
  %"24_021" = load i64, ptr %"24_0", align 8
  store i64 %"24_021", ptr %"018", align 8
  br label %cond_exit_18

cond_18_case_1:                                   ; preds = %19
  %"023" = load i64, ptr %"022", align 8
  store i64 %"023", ptr %"26_0", align 8
  %"26_024" = load i64, ptr %"26_0", align 8
  store i64 %"26_024", ptr %"018", align 8
  br label %cond_exit_18

cond_exit_18:                                     ; preds = %cond_18_case_1, %cond_18_case_0
  %"019" = load i64, ptr %"018", align 8
  store i64 %"019", ptr %"18_0", align 8
  %"18_025" = load i64, ptr %"18_0", align 8
  %tag_len26 = load i8, ptr @res_value.E5731034.0, align 1
  %tag_len27 = zext i8 %tag_len26 to i64
  call void @print_int(ptr @res_value.E5731034.0, i64 %tag_len27, i64 %"18_025")
  ret void
}

declare i64 @get_current_shot()

declare void @print_int(ptr, i64, i64)

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

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

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare void @heap_free(ptr)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.index_out_of_bounds.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noreturn }
