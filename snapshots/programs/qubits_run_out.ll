; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_third.9FA7E112.0 = private constant [16 x i8] c"\0FUSER:BOOL:third"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"res_never reac.2A9D0CA0.0" = private constant [24 x i8] c"\17USER:BOOL:never reached"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.qubits_run_out.main.1() {
alloca_block:
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"44_0" = alloca i64, align 8
  %"44_1" = alloca i64, align 8
  %"44_2" = alloca { i1, i64 }, align 8
  %"62_0" = alloca i64, align 8
  %"62_1" = alloca i64, align 8
  %"62_2" = alloca { i1, i64 }, align 8
  %"27_0" = alloca i1, align 1
  %"10_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"27_1" = alloca { i1, i64 }, align 8
  %"12_0" = alloca { i1, i64 }, align 8
  %"13_0" = alloca i1, align 1
  %"13_1" = alloca { i1, i64 }, align 8
  %"02" = alloca i1, align 1
  %"13" = alloca { i1, i64 }, align 8
  %"18_0" = alloca i1, align 1
  %"17_0" = alloca { i1, i64 }, align 8
  %"08" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"25_0" = alloca { i1, i64 }, align 8
  %"23_0" = alloca i1, align 1
  %"014" = alloca i1, align 1
  %"115" = alloca { i1, i64 }, align 8
  %"32_0" = alloca i1, align 1
  %"31_0" = alloca { i1, i64 }, align 8
  %"020" = alloca i64, align 8
  %"35_0" = alloca i64, align 8
  %"39_0" = alloca { i1, i64 }, align 8
  %"37_0" = alloca i1, align 1
  %"57_0" = alloca {}, align 8
  %"46_0" = alloca i64, align 8
  %"041" = alloca i64, align 8
  %"50_0" = alloca { i32, ptr }, align 8
  %"52_0" = alloca i64, align 8
  %"045" = alloca i64, align 8
  %"54_0" = alloca i64, align 8
  %"74_0" = alloca {}, align 8
  %"059" = alloca i64, align 8
  %"69_0" = alloca i64, align 8
  %"71_0" = alloca { i32, ptr }, align 8
  %"76_0" = alloca i64, align 8
  %"4_0" = alloca i1, align 1
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  %1 = call i64 @__hugr__.__tk2_helios_qalloc.84()
  store i64 %1, ptr %"10_0", align 8
  %2 = call i64 @__hugr__.__tk2_helios_qalloc.84()
  store i64 %2, ptr %"11_0", align 8
  %qalloc = call i64 @___qalloc()
  %not_max = icmp ne i64 %qalloc, -1
  br i1 %not_max, label %reset_bb, label %id_bb

reset_bb:                                         ; preds = %0
  call void @___reset(i64 %qalloc)
  br label %id_bb

id_bb:                                            ; preds = %0, %reset_bb
  %3 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %qalloc, 1
  %4 = select i1 %not_max, { i1, i64 } %3, { i1, i64 } { i1 false, i64 poison }
  store { i1, i64 } %4, ptr %"12_0", align 8
  %"12_01" = load { i1, i64 }, ptr %"12_0", align 8
  %5 = extractvalue { i1, i64 } %"12_01", 0
  switch i1 %5, label %6 [
    i1 true, label %7
  ]

6:                                                ; preds = %id_bb
  br label %cond_13_case_0

7:                                                ; preds = %id_bb
  %8 = extractvalue { i1, i64 } %"12_01", 1
  store i64 %8, ptr %"08", align 8
  br label %cond_13_case_1

9:                                                ; preds = %28
  %"44_037" = load i64, ptr %"44_0", align 8
  %"44_138" = load i64, ptr %"44_1", align 8
  %"44_239" = load { i1, i64 }, ptr %"44_2", align 8
  store i64 %"44_037", ptr %"44_0", align 8
  store i64 %"44_138", ptr %"44_1", align 8
  store { i1, i64 } %"44_239", ptr %"44_2", align 8
  store {} undef, ptr %"57_0", align 1
  %"44_240" = load { i1, i64 }, ptr %"44_2", align 8
  %10 = extractvalue { i1, i64 } %"44_240", 0
  switch i1 %10, label %11 [
    i1 true, label %12
  ]

11:                                               ; preds = %9
  br label %cond_46_case_0

12:                                               ; preds = %9
  %13 = extractvalue { i1, i64 } %"44_240", 1
  store i64 %13, ptr %"045", align 8
  br label %cond_46_case_1

14:                                               ; preds = %27
  %"62_055" = load i64, ptr %"62_0", align 8
  %"62_156" = load i64, ptr %"62_1", align 8
  %"62_257" = load { i1, i64 }, ptr %"62_2", align 8
  store i64 %"62_055", ptr %"62_0", align 8
  store i64 %"62_156", ptr %"62_1", align 8
  store { i1, i64 } %"62_257", ptr %"62_2", align 8
  store {} undef, ptr %"74_0", align 1
  %"62_258" = load { i1, i64 }, ptr %"62_2", align 8
  %15 = extractvalue { i1, i64 } %"62_258", 0
  switch i1 %15, label %16 [
    i1 true, label %17
  ]

16:                                               ; preds = %14
  br label %cond_64_case_0

17:                                               ; preds = %14
  %18 = extractvalue { i1, i64 } %"62_258", 1
  store i64 %18, ptr %"059", align 8
  br label %cond_64_case_1

19:                                               ; preds = %34, %31
  %"035" = load i64, ptr %"0", align 8
  %"136" = load i64, ptr %"1", align 8
  store i64 %"035", ptr %"6_0", align 8
  store i64 %"136", ptr %"6_1", align 8
  %20 = call i64 @__hugr__.__tk2_helios_qalloc.84()
  store i64 %20, ptr %"76_0", align 8
  %"76_070" = load i64, ptr %"76_0", align 8
  call void @___qfree(i64 %"76_070")
  %"6_171" = load i64, ptr %"6_1", align 8
  call void @___qfree(i64 %"6_171")
  %"6_072" = load i64, ptr %"6_0", align 8
  call void @___qfree(i64 %"6_072")
  store i1 true, ptr %"4_0", align 1
  %"4_073" = load i1, ptr %"4_0", align 1
  %tag_len74 = load i8, ptr @"res_never reac.2A9D0CA0.0", align 1
  %tag_len75 = zext i8 %tag_len74 to i64
  call void @print_bool(ptr @"res_never reac.2A9D0CA0.0", i64 %tag_len75, i1 %"4_073")
  ret void

cond_13_case_0:                                   ; preds = %6
  store i1 false, ptr %"18_0", align 1
  store { i1, i64 } { i1 false, i64 poison }, ptr %"17_0", align 8
  %"18_06" = load i1, ptr %"18_0", align 1
  %"17_07" = load { i1, i64 }, ptr %"17_0", align 8
  store i1 %"18_06", ptr %"02", align 1
  store { i1, i64 } %"17_07", ptr %"13", align 8
  br label %cond_exit_13

cond_13_case_1:                                   ; preds = %7
  %"09" = load i64, ptr %"08", align 8
  store i64 %"09", ptr %"21_0", align 8
  %"21_010" = load i64, ptr %"21_0", align 8
  %21 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"21_010", 1
  store { i1, i64 } %21, ptr %"25_0", align 8
  store i1 true, ptr %"23_0", align 1
  %"23_011" = load i1, ptr %"23_0", align 1
  %"25_012" = load { i1, i64 }, ptr %"25_0", align 8
  store i1 %"23_011", ptr %"02", align 1
  store { i1, i64 } %"25_012", ptr %"13", align 8
  br label %cond_exit_13

cond_exit_13:                                     ; preds = %cond_13_case_1, %cond_13_case_0
  %"04" = load i1, ptr %"02", align 1
  %"15" = load { i1, i64 }, ptr %"13", align 8
  store i1 %"04", ptr %"13_0", align 1
  store { i1, i64 } %"15", ptr %"13_1", align 8
  %"13_113" = load { i1, i64 }, ptr %"13_1", align 8
  %22 = extractvalue { i1, i64 } %"13_113", 0
  switch i1 %22, label %23 [
    i1 true, label %24
  ]

23:                                               ; preds = %cond_exit_13
  br label %cond_27_case_0

24:                                               ; preds = %cond_exit_13
  %25 = extractvalue { i1, i64 } %"13_113", 1
  store i64 %25, ptr %"020", align 8
  br label %cond_27_case_1

cond_27_case_0:                                   ; preds = %23
  store i1 false, ptr %"32_0", align 1
  store { i1, i64 } { i1 false, i64 poison }, ptr %"31_0", align 8
  %"32_018" = load i1, ptr %"32_0", align 1
  %"31_019" = load { i1, i64 }, ptr %"31_0", align 8
  store i1 %"32_018", ptr %"014", align 1
  store { i1, i64 } %"31_019", ptr %"115", align 8
  br label %cond_exit_27

cond_27_case_1:                                   ; preds = %24
  %"021" = load i64, ptr %"020", align 8
  store i64 %"021", ptr %"35_0", align 8
  %"35_022" = load i64, ptr %"35_0", align 8
  %26 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"35_022", 1
  store { i1, i64 } %26, ptr %"39_0", align 8
  store i1 true, ptr %"37_0", align 1
  %"37_023" = load i1, ptr %"37_0", align 1
  %"39_024" = load { i1, i64 }, ptr %"39_0", align 8
  store i1 %"37_023", ptr %"014", align 1
  store { i1, i64 } %"39_024", ptr %"115", align 8
  br label %cond_exit_27

cond_exit_27:                                     ; preds = %cond_27_case_1, %cond_27_case_0
  %"016" = load i1, ptr %"014", align 1
  %"117" = load { i1, i64 }, ptr %"115", align 8
  store i1 %"016", ptr %"27_0", align 1
  store { i1, i64 } %"117", ptr %"27_1", align 8
  %"13_025" = load i1, ptr %"13_0", align 1
  %tag_len = load i8, ptr @res_third.9FA7E112.0, align 1
  %tag_len26 = zext i8 %tag_len to i64
  call void @print_bool(ptr @res_third.9FA7E112.0, i64 %tag_len26, i1 %"13_025")
  %"27_027" = load i1, ptr %"27_0", align 1
  %"10_028" = load i64, ptr %"10_0", align 8
  %"11_029" = load i64, ptr %"11_0", align 8
  %"27_130" = load { i1, i64 }, ptr %"27_1", align 8
  store i1 %"27_027", ptr %"27_0", align 1
  store i64 %"10_028", ptr %"10_0", align 8
  store i64 %"11_029", ptr %"11_0", align 8
  store { i1, i64 } %"27_130", ptr %"27_1", align 8
  %"27_031" = load i1, ptr %"27_0", align 1
  %"10_032" = load i64, ptr %"10_0", align 8
  %"11_033" = load i64, ptr %"11_0", align 8
  %"27_134" = load { i1, i64 }, ptr %"27_1", align 8
  switch i1 %"27_031", label %27 [
    i1 true, label %28
  ]

27:                                               ; preds = %cond_exit_27
  store i64 %"10_032", ptr %"62_0", align 8
  store i64 %"11_033", ptr %"62_1", align 8
  store { i1, i64 } %"27_134", ptr %"62_2", align 8
  br label %14

28:                                               ; preds = %cond_exit_27
  store i64 %"10_032", ptr %"44_0", align 8
  store i64 %"11_033", ptr %"44_1", align 8
  store { i1, i64 } %"27_134", ptr %"44_2", align 8
  br label %9

cond_46_case_0:                                   ; preds = %11
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"50_0", align 8
  %"50_043" = load { i32, ptr }, ptr %"50_0", align 8
  %29 = extractvalue { i32, ptr } %"50_043", 0
  %shift_code = add i32 %29, 1000
  %30 = extractvalue { i32, ptr } %"50_043", 1
  call void @panic(i32 %shift_code, ptr %30)
  store i64 0, ptr %"52_0", align 8
  %"52_044" = load i64, ptr %"52_0", align 8
  store i64 %"52_044", ptr %"041", align 8
  br label %cond_exit_46

cond_46_case_1:                                   ; preds = %12
  %"046" = load i64, ptr %"045", align 8
  store i64 %"046", ptr %"54_0", align 8
  %"54_047" = load i64, ptr %"54_0", align 8
  store i64 %"54_047", ptr %"041", align 8
  br label %cond_exit_46

cond_exit_46:                                     ; preds = %cond_46_case_1, %cond_46_case_0
  %"042" = load i64, ptr %"041", align 8
  store i64 %"042", ptr %"46_0", align 8
  %"46_048" = load i64, ptr %"46_0", align 8
  call void @___qfree(i64 %"46_048")
  %"57_049" = load {}, ptr %"57_0", align 1
  %"44_050" = load i64, ptr %"44_0", align 8
  %"44_151" = load i64, ptr %"44_1", align 8
  store {} %"57_049", ptr %"57_0", align 1
  store i64 %"44_050", ptr %"44_0", align 8
  store i64 %"44_151", ptr %"44_1", align 8
  %"57_052" = load {}, ptr %"57_0", align 1
  %"44_053" = load i64, ptr %"44_0", align 8
  %"44_154" = load i64, ptr %"44_1", align 8
  switch i1 false, label %31 [
  ]

31:                                               ; preds = %cond_exit_46
  store i64 %"44_053", ptr %"0", align 8
  store i64 %"44_154", ptr %"1", align 8
  br label %19

cond_64_case_0:                                   ; preds = %16
  br label %cond_exit_64

cond_64_case_1:                                   ; preds = %17
  %"060" = load i64, ptr %"059", align 8
  store i64 %"060", ptr %"69_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"71_0", align 8
  %"71_061" = load { i32, ptr }, ptr %"71_0", align 8
  %"69_062" = load i64, ptr %"69_0", align 8
  %32 = extractvalue { i32, ptr } %"71_061", 0
  %shift_code63 = add i32 %32, 1000
  %33 = extractvalue { i32, ptr } %"71_061", 1
  call void @panic(i32 %shift_code63, ptr %33)
  br label %cond_exit_64

cond_exit_64:                                     ; preds = %cond_64_case_1, %cond_64_case_0
  %"74_064" = load {}, ptr %"74_0", align 1
  %"62_065" = load i64, ptr %"62_0", align 8
  %"62_166" = load i64, ptr %"62_1", align 8
  store {} %"74_064", ptr %"74_0", align 1
  store i64 %"62_065", ptr %"62_0", align 8
  store i64 %"62_166", ptr %"62_1", align 8
  %"74_067" = load {}, ptr %"74_0", align 1
  %"62_068" = load i64, ptr %"62_0", align 8
  %"62_169" = load i64, ptr %"62_1", align 8
  switch i1 false, label %34 [
  ]

34:                                               ; preds = %cond_exit_64
  store i64 %"62_068", ptr %"0", align 8
  store i64 %"62_169", ptr %"1", align 8
  br label %19
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.84() #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"87_0" = alloca { i1, i64 }, align 8
  %"88_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"94_0" = alloca { i32, ptr }, align 8
  %"95_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"96_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"87_0", align 8
  %"87_01" = load { i1, i64 }, ptr %"87_0", align 8
  %2 = extractvalue { i1, i64 } %"87_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_88_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"87_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_88_case_1

cond_88_case_0:                                   ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"94_0", align 8
  %"94_04" = load { i32, ptr }, ptr %"94_0", align 8
  %6 = extractvalue { i32, ptr } %"94_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"94_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"95_0", align 8
  %"95_05" = load i64, ptr %"95_0", align 8
  store i64 %"95_05", ptr %"02", align 8
  br label %cond_exit_88

cond_88_case_1:                                   ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"96_0", align 8
  %"96_08" = load i64, ptr %"96_0", align 8
  store i64 %"96_08", ptr %"02", align 8
  br label %cond_exit_88

cond_exit_88:                                     ; preds = %cond_88_case_1, %cond_88_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"88_0", align 8
  %"88_09" = load i64, ptr %"88_0", align 8
  store i64 %"88_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @print_bool(ptr, i64, i1)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare void @___qfree(i64)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.qubits_run_out.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noinline }
attributes #1 = { noreturn }
