; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_before.B64D0DBF.0 = private constant [16 x i8] c"\0FUSER:INT:before"
@"s_The coin s.4C70705B.0" = private constant [22 x i8] c"\15The coin showed tails"
@res_after.CD22C242.0 = private constant [15 x i8] c"\0EUSER:INT:after"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.exit_shot.main.1() {
alloca_block:
  %"36_0" = alloca i64, align 8
  %"14_0" = alloca i1, align 1
  %"9_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"12_0" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"29_0" = alloca {}, align 8
  %"27_0" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"21_0" = alloca ptr, align 8
  %"23_0" = alloca { i32, ptr }, align 8
  %"34_0" = alloca {}, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 2, ptr %"36_0", align 8
  br label %0

0:                                                ; preds = %entry_block
  store i64 1, ptr %"9_0", align 8
  %1 = call i64 @__hugr__.__tk2_helios_qalloc.40()
  store i64 %1, ptr %"8_0", align 8
  %"8_01" = load i64, ptr %"8_0", align 8
  %2 = call i64 @__hugr__.__tk2_helios_h.54(i64 %"8_01")
  store i64 %2, ptr %"12_0", align 8
  %"12_02" = load i64, ptr %"12_0", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"12_02")
  call void @___qfree(i64 %"12_02")
  store i64 %___lazy_measure, ptr %"13_0", align 8
  %"9_03" = load i64, ptr %"9_0", align 8
  %tag_len = load i8, ptr @res_before.B64D0DBF.0, align 1
  %tag_len4 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_before.B64D0DBF.0, i64 %tag_len4, i64 %"9_03")
  %"13_05" = load i64, ptr %"13_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"13_05")
  call void @___dec_future_refcount(i64 %"13_05")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"14_0", align 1
  %"14_06" = load i1, ptr %"14_0", align 1
  store i1 %"14_06", ptr %"14_0", align 1
  %"14_07" = load i1, ptr %"14_0", align 1
  switch i1 %"14_07", label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %0
  br label %12

4:                                                ; preds = %0
  br label %5

5:                                                ; preds = %4
  store {} undef, ptr %"29_0", align 1
  store i64 42, ptr %"27_0", align 8
  store i64 42, ptr %"24_0", align 8
  store ptr @"s_The coin s.4C70705B.0", ptr %"21_0", align 8
  %"27_08" = load i64, ptr %"27_0", align 8
  %"21_09" = load ptr, ptr %"21_0", align 8
  %6 = trunc i64 %"27_08" to i32
  %7 = insertvalue { i32, ptr } undef, i32 %6, 0
  %8 = insertvalue { i32, ptr } %7, ptr %"21_09", 1
  store { i32, ptr } %8, ptr %"23_0", align 8
  %"23_010" = load { i32, ptr }, ptr %"23_0", align 8
  %"24_011" = load i64, ptr %"24_0", align 8
  %9 = extractvalue { i32, ptr } %"23_010", 0
  %10 = extractvalue { i32, ptr } %"23_010", 1
  call void @panic(i32 %9, ptr %10)
  %"29_012" = load {}, ptr %"29_0", align 1
  store {} %"29_012", ptr %"29_0", align 1
  %"29_013" = load {}, ptr %"29_0", align 1
  switch i1 false, label %11 [
  ]

11:                                               ; preds = %5
  br label %14

12:                                               ; preds = %3
  store {} undef, ptr %"34_0", align 1
  %"34_014" = load {}, ptr %"34_0", align 1
  store {} %"34_014", ptr %"34_0", align 1
  %"34_015" = load {}, ptr %"34_0", align 1
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %12
  br label %14

14:                                               ; preds = %13, %11
  %"36_016" = load i64, ptr %"36_0", align 8
  %tag_len17 = load i8, ptr @res_after.CD22C242.0, align 1
  %tag_len18 = zext i8 %tag_len17 to i64
  call void @print_int(ptr @res_after.CD22C242.0, i64 %tag_len18, i64 %"36_016")
  ret void
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.40() #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"43_0" = alloca { i1, i64 }, align 8
  %"44_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"50_0" = alloca { i32, ptr }, align 8
  %"51_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"52_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"43_0", align 8
  %"43_01" = load { i1, i64 }, ptr %"43_0", align 8
  %2 = extractvalue { i1, i64 } %"43_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_44_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"43_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_44_case_1

cond_44_case_0:                                   ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"50_0", align 8
  %"50_04" = load { i32, ptr }, ptr %"50_0", align 8
  %6 = extractvalue { i32, ptr } %"50_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"50_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"51_0", align 8
  %"51_05" = load i64, ptr %"51_0", align 8
  store i64 %"51_05", ptr %"02", align 8
  br label %cond_exit_44

cond_44_case_1:                                   ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"52_0", align 8
  %"52_08" = load i64, ptr %"52_0", align 8
  store i64 %"52_08", ptr %"02", align 8
  br label %cond_exit_44

cond_exit_44:                                     ; preds = %cond_44_case_1, %cond_44_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"44_0", align 8
  %"44_09" = load i64, ptr %"44_0", align 8
  store i64 %"44_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_h.54(i64 %0) #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"55_0" = alloca i64, align 8
  %"62_0" = alloca double, align 8
  %"60_0" = alloca double, align 8
  %"63_0" = alloca i64, align 8
  %"58_0" = alloca double, align 8
  %"64_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"55_0", align 8
  store double 0xBFF921FB54442D18, ptr %"62_0", align 8
  store double 0x3FF921FB54442D18, ptr %"60_0", align 8
  %"55_01" = load i64, ptr %"55_0", align 8
  %"60_02" = load double, ptr %"60_0", align 8
  %"62_03" = load double, ptr %"62_0", align 8
  call void @___rxy(i64 %"55_01", double %"60_02", double %"62_03")
  store i64 %"55_01", ptr %"63_0", align 8
  store double 0x400921FB54442D18, ptr %"58_0", align 8
  %"63_04" = load i64, ptr %"63_0", align 8
  %"58_05" = load double, ptr %"58_0", align 8
  call void @___rz(i64 %"63_04", double %"58_05")
  store i64 %"63_04", ptr %"64_0", align 8
  %"64_06" = load i64, ptr %"64_0", align 8
  store i64 %"64_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

declare i64 @___lazy_measure(i64)

declare void @___qfree(i64)

declare void @print_int(ptr, i64, i64)

declare i1 @___read_future_bool(i64)

declare void @___dec_future_refcount(i64)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @___rz(i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.exit_shot.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noinline }
attributes #1 = { noreturn }
