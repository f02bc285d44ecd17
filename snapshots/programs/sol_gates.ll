; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_a.A4A74DAF.0 = private constant [12 x i8] c"\0BUSER:BOOL:a"
@"res_a after re.AB22D14D.0" = private constant [24 x i8] c"\17USER:BOOL:a after reset"
@res_b.3BD50C23.0 = private constant [12 x i8] c"\0BUSER:BOOL:b"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.sol_gates.main.1() {
alloca_block:
  %"39_0" = alloca double, align 8
  %"37_0" = alloca double, align 8
  %"35_0" = alloca double, align 8
  %"33_0" = alloca double, align 8
  %"31_0" = alloca double, align 8
  %"29_0" = alloca double, align 8
  %"27_0" = alloca double, align 8
  %"25_0" = alloca double, align 8
  %"23_0" = alloca double, align 8
  %"4_0" = alloca i64, align 8
  %"12_0" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"5_0" = alloca i64, align 8
  %"14_0" = alloca i64, align 8
  %"14_1" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"21_1" = alloca i64, align 8
  %"22_0" = alloca i64, align 8
  %"22_1" = alloca i64, align 8
  %"19_0" = alloca i64, align 8
  %"15_0" = alloca i64, align 8
  %"15_1" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"18_0" = alloca i64, align 8
  %"16_0" = alloca i64, align 8
  %"10_0" = alloca i1, align 1
  %"8_0" = alloca i1, align 1
  %"6_0" = alloca i1, align 1
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store double 0x3FF921FB54442D18, ptr %"39_0", align 8
  store double 0x3FF921FB54442D18, ptr %"37_0", align 8
  store double 0.000000e+00, ptr %"35_0", align 8
  store double 0x3FF921FB54442D18, ptr %"33_0", align 8
  store double 0x3FF921FB54442D18, ptr %"31_0", align 8
  store double 0x3FF2D97C7F3321D2, ptr %"29_0", align 8
  store double 0x3FD921FB54442D18, ptr %"27_0", align 8
  store double 0x3FE921FB54442D18, ptr %"25_0", align 8
  store double 0x3FF921FB54442D18, ptr %"23_0", align 8
  %0 = call i64 @__hugr__.__tk2_sol_qalloc.43()
  store i64 %0, ptr %"4_0", align 8
  %"4_01" = load i64, ptr %"4_0", align 8
  %"23_02" = load double, ptr %"23_0", align 8
  %"25_03" = load double, ptr %"25_0", align 8
  call void @___rp(i64 %"4_01", double %"23_02", double %"25_03")
  store i64 %"4_01", ptr %"12_0", align 8
  %"12_04" = load i64, ptr %"12_0", align 8
  %"27_05" = load double, ptr %"27_0", align 8
  call void @___rz(i64 %"12_04", double %"27_05")
  store i64 %"12_04", ptr %"13_0", align 8
  %1 = call i64 @__hugr__.__tk2_sol_qalloc.43()
  store i64 %1, ptr %"5_0", align 8
  %"13_06" = load i64, ptr %"13_0", align 8
  %"5_07" = load i64, ptr %"5_0", align 8
  %"29_08" = load double, ptr %"29_0", align 8
  %"31_09" = load double, ptr %"31_0", align 8
  call void @___rpp(i64 %"13_06", i64 %"5_07", double %"29_08", double %"31_09")
  store i64 %"13_06", ptr %"14_0", align 8
  store i64 %"5_07", ptr %"14_1", align 8
  %"14_010" = load i64, ptr %"14_0", align 8
  %"14_111" = load i64, ptr %"14_1", align 8
  %"33_012" = load double, ptr %"33_0", align 8
  %"35_013" = load double, ptr %"35_0", align 8
  call void @___rpp(i64 %"14_010", i64 %"14_111", double %"33_012", double %"35_013")
  store i64 %"14_010", ptr %"21_0", align 8
  store i64 %"14_111", ptr %"21_1", align 8
  %"21_014" = load i64, ptr %"21_0", align 8
  %"21_115" = load i64, ptr %"21_1", align 8
  %"37_016" = load double, ptr %"37_0", align 8
  %"39_017" = load double, ptr %"39_0", align 8
  call void @___rpp(i64 %"21_014", i64 %"21_115", double %"37_016", double %"39_017")
  store i64 %"21_014", ptr %"22_0", align 8
  store i64 %"21_115", ptr %"22_1", align 8
  %"22_118" = load i64, ptr %"22_1", align 8
  %___future_measure = call i64 @___future_measure(i64 %"22_118", i64 0)
  call void @___qfree(i64 %"22_118")
  store i64 %___future_measure, ptr %"19_0", align 8
  %"22_019" = load i64, ptr %"22_0", align 8
  %___future_measure20 = call i64 @___future_measure(i64 %"22_019", i64 0)
  call void @___reset(i64 %"22_019")
  store i64 %"22_019", ptr %"15_0", align 8
  store i64 %___future_measure20, ptr %"15_1", align 8
  %"15_021" = load i64, ptr %"15_0", align 8
  %___future_measure22 = call i64 @___future_measure(i64 %"15_021", i64 0)
  call void @___qfree(i64 %"15_021")
  store i64 %___future_measure22, ptr %"17_0", align 8
  %"19_023" = load i64, ptr %"19_0", align 8
  store i64 %"19_023", ptr %"20_0", align 8
  %"17_024" = load i64, ptr %"17_0", align 8
  store i64 %"17_024", ptr %"18_0", align 8
  %"15_125" = load i64, ptr %"15_1", align 8
  store i64 %"15_125", ptr %"16_0", align 8
  %"20_026" = load i64, ptr %"20_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"20_026")
  call void @___dec_future_refcount(i64 %"20_026")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"10_0", align 1
  %"18_027" = load i64, ptr %"18_0", align 8
  %read_bool28 = call i1 @___read_future_bool(i64 %"18_027")
  call void @___dec_future_refcount(i64 %"18_027")
  %measure29 = select i1 %read_bool28, i1 true, i1 false
  store i1 %measure29, ptr %"8_0", align 1
  %"16_030" = load i64, ptr %"16_0", align 8
  %read_bool31 = call i1 @___read_future_bool(i64 %"16_030")
  call void @___dec_future_refcount(i64 %"16_030")
  %measure32 = select i1 %read_bool31, i1 true, i1 false
  store i1 %measure32, ptr %"6_0", align 1
  %"6_033" = load i1, ptr %"6_0", align 1
  %tag_len = load i8, ptr @res_a.A4A74DAF.0, align 1
  %tag_len34 = zext i8 %tag_len to i64
  call void @print_bool(ptr @res_a.A4A74DAF.0, i64 %tag_len34, i1 %"6_033")
  %"8_035" = load i1, ptr %"8_0", align 1
  %tag_len36 = load i8, ptr @"res_a after re.AB22D14D.0", align 1
  %tag_len37 = zext i8 %tag_len36 to i64
  call void @print_bool(ptr @"res_a after re.AB22D14D.0", i64 %tag_len37, i1 %"8_035")
  %"10_038" = load i1, ptr %"10_0", align 1
  %tag_len39 = load i8, ptr @res_b.3BD50C23.0, align 1
  %tag_len40 = zext i8 %tag_len39 to i64
  call void @print_bool(ptr @res_b.3BD50C23.0, i64 %tag_len40, i1 %"10_038")
  ret void
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_sol_qalloc.43() #0 {
alloca_block:
  %"0" = alloca i64, align 8
  %"46_0" = alloca { i1, i64 }, align 8
  %"47_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"53_0" = alloca { i32, ptr }, align 8
  %"54_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"55_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"46_0", align 8
  %"46_01" = load { i1, i64 }, ptr %"46_0", align 8
  %2 = extractvalue { i1, i64 } %"46_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_47_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"46_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_47_case_1

cond_47_case_0:                                   ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"53_0", align 8
  %"53_04" = load { i32, ptr }, ptr %"53_0", align 8
  %6 = extractvalue { i32, ptr } %"53_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"53_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"54_0", align 8
  %"54_05" = load i64, ptr %"54_0", align 8
  store i64 %"54_05", ptr %"02", align 8
  br label %cond_exit_47

cond_47_case_1:                                   ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"55_0", align 8
  %"55_08" = load i64, ptr %"55_0", align 8
  store i64 %"55_08", ptr %"02", align 8
  br label %cond_exit_47

cond_exit_47:                                     ; preds = %cond_47_case_1, %cond_47_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"47_0", align 8
  %"47_09" = load i64, ptr %"47_0", align 8
  store i64 %"47_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

declare void @___rp(i64, double, double)

declare void @___rz(i64, double)

declare void @___rpp(i64, i64, double, double)

declare i64 @___future_measure(i64, i64)

declare void @___qfree(i64)

declare void @___reset(i64)

declare i1 @___read_future_bool(i64)

declare void @___dec_future_refcount(i64)

declare void @print_bool(ptr, i64, i1)

declare i64 @___qalloc()

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.sol_gates.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noinline }
attributes #1 = { noreturn }
