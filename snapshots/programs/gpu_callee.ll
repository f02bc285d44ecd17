; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@res_sum.C1AD46A4.0 = private constant [13 x i8] c"\0CUSER:INT:sum"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@res_action.F5E895F3.0 = private constant [16 x i8] c"\0FUSER:INT:action"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"

define internal void @__hugr__.gpu_callee.main.1() {
alloca_block:
  %"40_0" = alloca {}, align 8
  %"39_0" = alloca {}, align 8
  %"35_0" = alloca i64, align 8
  %"34_0" = alloca {}, align 8
  %"33_0" = alloca {}, align 8
  %"30_0" = alloca {}, align 8
  %"27_0" = alloca i64, align 8
  %"26_0" = alloca {}, align 8
  %"22_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"10_0" = alloca i64, align 8
  %"11_0" = alloca { i1, i64 }, align 8
  %"12_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"16_0" = alloca { i32, ptr }, align 8
  %"18_0" = alloca i64, align 8
  %"07" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"24_1" = alloca i64, align 8
  %"29_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"37_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"40_0", align 1
  store {} undef, ptr %"39_0", align 1
  store i64 7, ptr %"35_0", align 8
  store {} undef, ptr %"34_0", align 1
  store {} undef, ptr %"33_0", align 1
  store {} undef, ptr %"30_0", align 1
  store i64 21, ptr %"27_0", align 8
  store {} undef, ptr %"26_0", align 1
  store i64 20, ptr %"22_0", align 8
  store i64 0, ptr %"8_0", align 8
  %"8_01" = load i64, ptr %"8_0", align 8
  store i64 %"8_01", ptr %"10_0", align 8
  %"10_02" = load i64, ptr %"10_0", align 8
  %1 = call i64 @gpu.open(i64 %"10_02")
  %2 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %1, 1
  store { i1, i64 } %2, ptr %"11_0", align 8
  %"11_03" = load { i1, i64 }, ptr %"11_0", align 8
  %3 = extractvalue { i1, i64 } %"11_03", 0
  switch i1 %3, label %4 [
    i1 true, label %5
  ]

4:                                                ; preds = %0
  br label %cond_12_case_0

5:                                                ; preds = %0
  %6 = extractvalue { i1, i64 } %"11_03", 1
  store i64 %6, ptr %"07", align 8
  br label %cond_12_case_1

7:                                                ; preds = %16
  ret void

cond_12_case_0:                                   ; preds = %4
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"16_0", align 8
  %"16_05" = load { i32, ptr }, ptr %"16_0", align 8
  %8 = extractvalue { i32, ptr } %"16_05", 0
  %shift_code = add i32 %8, 1000
  %9 = extractvalue { i32, ptr } %"16_05", 1
  call void @panic(i32 %shift_code, ptr %9)
  store i64 0, ptr %"18_0", align 8
  %"18_06" = load i64, ptr %"18_0", align 8
  store i64 %"18_06", ptr %"0", align 8
  br label %cond_exit_12

cond_12_case_1:                                   ; preds = %5
  %"08" = load i64, ptr %"07", align 8
  store i64 %"08", ptr %"20_0", align 8
  %"20_09" = load i64, ptr %"20_0", align 8
  store i64 %"20_09", ptr %"0", align 8
  br label %cond_exit_12

cond_exit_12:                                     ; preds = %cond_12_case_1, %cond_12_case_0
  %"04" = load i64, ptr %"0", align 8
  store i64 %"04", ptr %"12_0", align 8
  %"12_010" = load i64, ptr %"12_0", align 8
  %"22_011" = load i64, ptr %"22_0", align 8
  %10 = call { i64, i64 } @__hugr__.gpu_callee.sum_to.46(i64 %"12_010", i64 %"22_011")
  %11 = extractvalue { i64, i64 } %10, 0
  %12 = extractvalue { i64, i64 } %10, 1
  store i64 %11, ptr %"24_0", align 8
  store i64 %12, ptr %"24_1", align 8
  %"24_012" = load i64, ptr %"24_0", align 8
  %tag_len = load i8, ptr @res_sum.C1AD46A4.0, align 1
  %tag_len13 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_sum.C1AD46A4.0, i64 %tag_len13, i64 %"24_012")
  %"24_114" = load i64, ptr %"24_1", align 8
  %"27_015" = load i64, ptr %"27_0", align 8
  %13 = call i64 @__hugr__.gpu_callee.fire_twice.85(i64 %"24_114", i64 %"27_015")
  store i64 %13, ptr %"29_0", align 8
  %"29_016" = load i64, ptr %"29_0", align 8
  %14 = call i64 @__hugr__.gpu_callee.finished.106(i64 %"29_016")
  store i64 %14, ptr %"31_0", align 8
  %"31_017" = load i64, ptr %"31_0", align 8
  %tag_len18 = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len19 = zext i8 %tag_len18 to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len19, i64 %"31_017")
  %"34_020" = load {}, ptr %"34_0", align 1
  %"35_021" = load i64, ptr %"35_0", align 8
  %15 = call i64 @"__hugr__.gpu_callee.with_context$def fire_twice(toy: Toy, amount: int) -> None.122"({} %"34_020", i64 %"35_021")
  store i64 %15, ptr %"37_0", align 8
  %"37_022" = load i64, ptr %"37_0", align 8
  %tag_len23 = load i8, ptr @res_action.F5E895F3.0, align 1
  %tag_len24 = zext i8 %tag_len23 to i64
  call void @print_int(ptr @res_action.F5E895F3.0, i64 %tag_len24, i64 %"37_022")
  %"40_025" = load {}, ptr %"40_0", align 1
  store {} %"40_025", ptr %"40_0", align 1
  %"40_026" = load {}, ptr %"40_0", align 1
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %cond_exit_12
  br label %7
}

; Function Attrs: cold noinline noreturn
define internal void @gpu.fail() #0 {
entry:
  %message = call ptr @gpu_get_error()
  %none = icmp eq ptr %message, null
  %0 = select i1 %none, ptr @gpu.no_message, ptr %message
  call void @panic_str(i32 70002, ptr %0)
  unreachable
}

declare ptr @gpu_get_error()

; Function Attrs: noreturn
declare void @panic_str(i32, ptr) #1

; Function Attrs: noinline
define internal void @gpu.validate() #2 {
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
define internal i64 @gpu.open(i64 %0) #2 {
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
declare void @panic(i32, ptr) #1

define internal { i64, i64 } @__hugr__.gpu_callee.sum_to.46(i64 %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"47_0" = alloca i64, align 8
  %"47_1" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"49_1" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"51_1" = alloca i64, align 8
  %"03" = alloca i64, align 8
  %"14" = alloca i64, align 8
  %"67_0" = alloca i64, align 8
  %"73_0" = alloca i64, align 8
  %"73_1" = alloca i64, align 8
  %"56_0" = alloca { i1, i64 }, align 8
  %"53_0" = alloca i64, align 8
  %"55_0" = alloca i1, align 1
  %"011" = alloca { i1, i64 }, align 8
  %"013" = alloca i64, align 8
  %"58_0" = alloca i64, align 8
  %"60_0" = alloca { i1, i64 }, align 8
  %"017" = alloca i64, align 8
  %"62_0" = alloca i64, align 8
  %"64_0" = alloca { i1, i64 }, align 8
  %"71_0" = alloca {}, align 8
  %"69_0" = alloca i64, align 8
  %"84_0" = alloca {}, align 8
  %"83_1" = alloca i64, align 8
  %"83_0" = alloca i64, align 8
  %"79_0" = alloca {}, align 8
  %"75_0" = alloca i64, align 8
  %"77_0" = alloca i64, align 8
  %"78_0" = alloca i64, align 8
  %"78_1" = alloca i64, align 8
  %"81_0" = alloca i64, align 8
  %"82_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"47_0", align 8
  store i64 %1, ptr %"47_1", align 8
  %"47_01" = load i64, ptr %"47_0", align 8
  %"47_12" = load i64, ptr %"47_1", align 8
  store i64 %"47_01", ptr %"51_0", align 8
  store i64 %"47_12", ptr %"51_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"51_05" = load i64, ptr %"51_0", align 8
  %"51_16" = load i64, ptr %"51_1", align 8
  store i64 %"51_05", ptr %"51_0", align 8
  store i64 %"51_16", ptr %"51_1", align 8
  store i64 0, ptr %"53_0", align 8
  %"51_17" = load i64, ptr %"51_1", align 8
  %"53_08" = load i64, ptr %"53_0", align 8
  %3 = icmp eq i64 %"51_17", %"53_08"
  %4 = select i1 %3, i1 true, i1 false
  store i1 %4, ptr %"55_0", align 1
  %"55_09" = load i1, ptr %"55_0", align 1
  %"51_110" = load i64, ptr %"51_1", align 8
  switch i1 %"55_09", label %5 [
    i1 true, label %6
  ]

5:                                                ; preds = %2
  store i64 %"51_110", ptr %"013", align 8
  br label %cond_56_case_0

6:                                                ; preds = %2
  store i64 %"51_110", ptr %"017", align 8
  br label %cond_56_case_1

7:                                                ; preds = %22
  %"67_026" = load i64, ptr %"67_0", align 8
  store i64 %"67_026", ptr %"67_0", align 8
  store {} undef, ptr %"71_0", align 1
  store i64 0, ptr %"69_0", align 8
  %"71_027" = load {}, ptr %"71_0", align 1
  %"69_028" = load i64, ptr %"69_0", align 8
  %"67_029" = load i64, ptr %"67_0", align 8
  store {} %"71_027", ptr %"71_0", align 1
  store i64 %"69_028", ptr %"69_0", align 8
  store i64 %"67_029", ptr %"67_0", align 8
  %"71_030" = load {}, ptr %"71_0", align 1
  %"69_031" = load i64, ptr %"69_0", align 8
  %"67_032" = load i64, ptr %"67_0", align 8
  switch i1 false, label %8 [
  ]

8:                                                ; preds = %7
  store i64 %"69_031", ptr %"03", align 8
  store i64 %"67_032", ptr %"14", align 8
  br label %17

9:                                                ; preds = %20
  %"73_033" = load i64, ptr %"73_0", align 8
  %"73_134" = load i64, ptr %"73_1", align 8
  store i64 %"73_033", ptr %"73_0", align 8
  store i64 %"73_134", ptr %"73_1", align 8
  store {} undef, ptr %"84_0", align 1
  store {} zeroinitializer, ptr %"79_0", align 1
  store i64 1, ptr %"75_0", align 8
  %"73_035" = load i64, ptr %"73_0", align 8
  %"75_036" = load i64, ptr %"75_0", align 8
  %10 = sub i64 %"73_035", %"75_036"
  store i64 %10, ptr %"77_0", align 8
  %"73_137" = load i64, ptr %"73_1", align 8
  %"77_038" = load i64, ptr %"77_0", align 8
  %11 = call { i64, i64 } @__hugr__.gpu_callee.sum_to.46(i64 %"73_137", i64 %"77_038")
  %12 = extractvalue { i64, i64 } %11, 0
  %13 = extractvalue { i64, i64 } %11, 1
  store i64 %12, ptr %"78_0", align 8
  store i64 %13, ptr %"78_1", align 8
  %"79_039" = load {}, ptr %"79_0", align 1
  %14 = call i64 @gpu.function_id.add()
  store i64 %14, ptr %"81_0", align 8
  %"78_140" = load i64, ptr %"78_1", align 8
  %"81_041" = load i64, ptr %"81_0", align 8
  %"73_042" = load i64, ptr %"73_0", align 8
  %"78_043" = load i64, ptr %"78_0", align 8
  call void @"gpu.call.ii:i"(i64 %"78_140", i64 %"81_041", i64 %"73_042", i64 %"78_043")
  store i64 %"78_140", ptr %"82_0", align 8
  %"82_044" = load i64, ptr %"82_0", align 8
  %15 = call i64 @gpu.result.i(i64 %"82_044")
  store i64 %"82_044", ptr %"83_0", align 8
  store i64 %15, ptr %"83_1", align 8
  %"84_045" = load {}, ptr %"84_0", align 1
  %"83_146" = load i64, ptr %"83_1", align 8
  %"83_047" = load i64, ptr %"83_0", align 8
  store {} %"84_045", ptr %"84_0", align 1
  store i64 %"83_146", ptr %"83_1", align 8
  store i64 %"83_047", ptr %"83_0", align 8
  %"84_048" = load {}, ptr %"84_0", align 1
  %"83_149" = load i64, ptr %"83_1", align 8
  %"83_050" = load i64, ptr %"83_0", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %9
  store i64 %"83_149", ptr %"03", align 8
  store i64 %"83_050", ptr %"14", align 8
  br label %17

17:                                               ; preds = %16, %8
  %"024" = load i64, ptr %"03", align 8
  %"125" = load i64, ptr %"14", align 8
  store i64 %"024", ptr %"49_0", align 8
  store i64 %"125", ptr %"49_1", align 8
  %"49_051" = load i64, ptr %"49_0", align 8
  %"49_152" = load i64, ptr %"49_1", align 8
  store i64 %"49_051", ptr %"0", align 8
  store i64 %"49_152", ptr %"1", align 8
  %"053" = load i64, ptr %"0", align 8
  %"154" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"053", 0
  %mrv55 = insertvalue { i64, i64 } %mrv, i64 %"154", 1
  ret { i64, i64 } %mrv55

cond_56_case_0:                                   ; preds = %5
  %"014" = load i64, ptr %"013", align 8
  store i64 %"014", ptr %"58_0", align 8
  %"58_015" = load i64, ptr %"58_0", align 8
  %18 = insertvalue { i1, i64 } { i1 false, i64 poison }, i64 %"58_015", 1
  store { i1, i64 } %18, ptr %"60_0", align 8
  %"60_016" = load { i1, i64 }, ptr %"60_0", align 8
  store { i1, i64 } %"60_016", ptr %"011", align 8
  br label %cond_exit_56

cond_56_case_1:                                   ; preds = %6
  %"018" = load i64, ptr %"017", align 8
  store i64 %"018", ptr %"62_0", align 8
  store { i1, i64 } { i1 true, i64 poison }, ptr %"64_0", align 8
  %"64_019" = load { i1, i64 }, ptr %"64_0", align 8
  store { i1, i64 } %"64_019", ptr %"011", align 8
  br label %cond_exit_56

cond_exit_56:                                     ; preds = %cond_56_case_1, %cond_56_case_0
  %"012" = load { i1, i64 }, ptr %"011", align 8
  store { i1, i64 } %"012", ptr %"56_0", align 8
  %"56_020" = load { i1, i64 }, ptr %"56_0", align 8
  %"51_021" = load i64, ptr %"51_0", align 8
  store { i1, i64 } %"56_020", ptr %"56_0", align 8
  store i64 %"51_021", ptr %"51_0", align 8
  %"56_022" = load { i1, i64 }, ptr %"56_0", align 8
  %"51_023" = load i64, ptr %"51_0", align 8
  %19 = extractvalue { i1, i64 } %"56_022", 0
  switch i1 %19, label %20 [
    i1 true, label %22
  ]

20:                                               ; preds = %cond_exit_56
  %21 = extractvalue { i1, i64 } %"56_022", 1
  store i64 %21, ptr %"73_0", align 8
  store i64 %"51_023", ptr %"73_1", align 8
  br label %9

22:                                               ; preds = %cond_exit_56
  store i64 %"51_023", ptr %"67_0", align 8
  br label %7
}

declare void @print_int(ptr, i64, i64)

define internal i64 @__hugr__.gpu_callee.fire_twice.85(i64 %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"86_0" = alloca i64, align 8
  %"86_1" = alloca i64, align 8
  %"88_0" = alloca i64, align 8
  %"90_0" = alloca i64, align 8
  %"90_1" = alloca i64, align 8
  %"03" = alloca i64, align 8
  %"104_0" = alloca {}, align 8
  %"102_0" = alloca i64, align 8
  %"103_0" = alloca {}, align 8
  %"98_0" = alloca {}, align 8
  %"97_0" = alloca {}, align 8
  %"92_0" = alloca {}, align 8
  %"94_0" = alloca i64, align 8
  %"95_0" = alloca i64, align 8
  %"96_0" = alloca i64, align 8
  %"100_0" = alloca i64, align 8
  %"101_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"86_0", align 8
  store i64 %1, ptr %"86_1", align 8
  %"86_01" = load i64, ptr %"86_0", align 8
  %"86_12" = load i64, ptr %"86_1", align 8
  store i64 %"86_01", ptr %"90_0", align 8
  store i64 %"86_12", ptr %"90_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"90_04" = load i64, ptr %"90_0", align 8
  %"90_15" = load i64, ptr %"90_1", align 8
  store i64 %"90_04", ptr %"90_0", align 8
  store i64 %"90_15", ptr %"90_1", align 8
  store {} undef, ptr %"104_0", align 1
  store {} undef, ptr %"103_0", align 1
  store {} zeroinitializer, ptr %"98_0", align 1
  store {} undef, ptr %"97_0", align 1
  store {} zeroinitializer, ptr %"92_0", align 1
  %"92_06" = load {}, ptr %"92_0", align 1
  %3 = call i64 @gpu.function_id.fire()
  store i64 %3, ptr %"94_0", align 8
  %"90_07" = load i64, ptr %"90_0", align 8
  %"94_08" = load i64, ptr %"94_0", align 8
  %"90_19" = load i64, ptr %"90_1", align 8
  call void @"gpu.call.i:v"(i64 %"90_07", i64 %"94_08", i64 %"90_19")
  store i64 %"90_07", ptr %"95_0", align 8
  %"95_010" = load i64, ptr %"95_0", align 8
  store i64 %"95_010", ptr %"96_0", align 8
  %"98_011" = load {}, ptr %"98_0", align 1
  %4 = call i64 @gpu.function_id.fire()
  store i64 %4, ptr %"100_0", align 8
  %"96_012" = load i64, ptr %"96_0", align 8
  %"100_013" = load i64, ptr %"100_0", align 8
  %"90_114" = load i64, ptr %"90_1", align 8
  call void @"gpu.call.i:v"(i64 %"96_012", i64 %"100_013", i64 %"90_114")
  store i64 %"96_012", ptr %"101_0", align 8
  %"101_015" = load i64, ptr %"101_0", align 8
  store i64 %"101_015", ptr %"102_0", align 8
  %"104_016" = load {}, ptr %"104_0", align 1
  %"102_017" = load i64, ptr %"102_0", align 8
  store {} %"104_016", ptr %"104_0", align 1
  store i64 %"102_017", ptr %"102_0", align 8
  %"104_018" = load {}, ptr %"104_0", align 1
  %"102_019" = load i64, ptr %"102_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %2
  store i64 %"102_019", ptr %"03", align 8
  br label %6

6:                                                ; preds = %5
  %"020" = load i64, ptr %"03", align 8
  store i64 %"020", ptr %"88_0", align 8
  %"88_021" = load i64, ptr %"88_0", align 8
  store i64 %"88_021", ptr %"0", align 8
  %"022" = load i64, ptr %"0", align 8
  ret i64 %"022"
}

define internal i64 @__hugr__.gpu_callee.finished.106(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"107_0" = alloca i64, align 8
  %"109_0" = alloca i64, align 8
  %"111_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"120_0" = alloca {}, align 8
  %"117_1" = alloca i64, align 8
  %"119_0" = alloca {}, align 8
  %"113_0" = alloca {}, align 8
  %"115_0" = alloca i64, align 8
  %"116_0" = alloca i64, align 8
  %"117_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"107_0", align 8
  %"107_01" = load i64, ptr %"107_0", align 8
  store i64 %"107_01", ptr %"111_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"111_03" = load i64, ptr %"111_0", align 8
  store i64 %"111_03", ptr %"111_0", align 8
  store {} undef, ptr %"120_0", align 1
  store {} undef, ptr %"119_0", align 1
  store {} zeroinitializer, ptr %"113_0", align 1
  %"113_04" = load {}, ptr %"113_0", align 1
  %2 = call i64 @gpu.function_id.total()
  store i64 %2, ptr %"115_0", align 8
  %"111_05" = load i64, ptr %"111_0", align 8
  %"115_06" = load i64, ptr %"115_0", align 8
  call void @"gpu.call.:i"(i64 %"111_05", i64 %"115_06")
  store i64 %"111_05", ptr %"116_0", align 8
  %"116_07" = load i64, ptr %"116_0", align 8
  %3 = call i64 @gpu.result.i(i64 %"116_07")
  store i64 %"116_07", ptr %"117_0", align 8
  store i64 %3, ptr %"117_1", align 8
  %"117_08" = load i64, ptr %"117_0", align 8
  call void @gpu.close(i64 %"117_08")
  %"120_09" = load {}, ptr %"120_0", align 1
  %"117_110" = load i64, ptr %"117_1", align 8
  store {} %"120_09", ptr %"120_0", align 1
  store i64 %"117_110", ptr %"117_1", align 8
  %"120_011" = load {}, ptr %"120_0", align 1
  %"117_112" = load i64, ptr %"117_1", align 8
  switch i1 false, label %4 [
  ]

4:                                                ; preds = %1
  store i64 %"117_112", ptr %"02", align 8
  br label %5

5:                                                ; preds = %4
  %"013" = load i64, ptr %"02", align 8
  store i64 %"013", ptr %"109_0", align 8
  %"109_014" = load i64, ptr %"109_0", align 8
  store i64 %"109_014", ptr %"0", align 8
  %"015" = load i64, ptr %"0", align 8
  ret i64 %"015"
}

define internal i64 @"__hugr__.gpu_callee.with_context$def fire_twice(toy: Toy, amount: int) -> None.122"({} %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"123_0" = alloca {}, align 8
  %"123_1" = alloca i64, align 8
  %"125_0" = alloca i64, align 8
  %"127_0" = alloca {}, align 8
  %"127_1" = alloca i64, align 8
  %"03" = alloca i64, align 8
  %"146_0" = alloca {}, align 8
  %"145_0" = alloca i64, align 8
  %"144_0" = alloca {}, align 8
  %"129_0" = alloca i64, align 8
  %"131_0" = alloca i64, align 8
  %"132_0" = alloca { i1, i64 }, align 8
  %"133_0" = alloca i64, align 8
  %"09" = alloca i64, align 8
  %"137_0" = alloca { i32, ptr }, align 8
  %"139_0" = alloca i64, align 8
  %"013" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"143_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store {} %0, ptr %"123_0", align 1
  store i64 %1, ptr %"123_1", align 8
  %"123_01" = load {}, ptr %"123_0", align 1
  %"123_12" = load i64, ptr %"123_1", align 8
  store {} %"123_01", ptr %"127_0", align 1
  store i64 %"123_12", ptr %"127_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"127_04" = load {}, ptr %"127_0", align 1
  %"127_15" = load i64, ptr %"127_1", align 8
  store {} %"127_04", ptr %"127_0", align 1
  store i64 %"127_15", ptr %"127_1", align 8
  store {} undef, ptr %"146_0", align 1
  store {} undef, ptr %"144_0", align 1
  store i64 0, ptr %"129_0", align 8
  %"129_06" = load i64, ptr %"129_0", align 8
  store i64 %"129_06", ptr %"131_0", align 8
  %"131_07" = load i64, ptr %"131_0", align 8
  %3 = call i64 @gpu.open(i64 %"131_07")
  %4 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %3, 1
  store { i1, i64 } %4, ptr %"132_0", align 8
  %"132_08" = load { i1, i64 }, ptr %"132_0", align 8
  %5 = extractvalue { i1, i64 } %"132_08", 0
  switch i1 %5, label %6 [
    i1 true, label %7
  ]

6:                                                ; preds = %2
  br label %cond_133_case_0

7:                                                ; preds = %2
  %8 = extractvalue { i1, i64 } %"132_08", 1
  store i64 %8, ptr %"013", align 8
  br label %cond_133_case_1

9:                                                ; preds = %14
  %"023" = load i64, ptr %"03", align 8
  store i64 %"023", ptr %"125_0", align 8
  %"125_024" = load i64, ptr %"125_0", align 8
  store i64 %"125_024", ptr %"0", align 8
  %"025" = load i64, ptr %"0", align 8
  ret i64 %"025"

cond_133_case_0:                                  ; preds = %6
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"137_0", align 8
  %"137_011" = load { i32, ptr }, ptr %"137_0", align 8
  %10 = extractvalue { i32, ptr } %"137_011", 0
  %shift_code = add i32 %10, 1000
  %11 = extractvalue { i32, ptr } %"137_011", 1
  call void @panic(i32 %shift_code, ptr %11)
  store i64 0, ptr %"139_0", align 8
  %"139_012" = load i64, ptr %"139_0", align 8
  store i64 %"139_012", ptr %"09", align 8
  br label %cond_exit_133

cond_133_case_1:                                  ; preds = %7
  %"014" = load i64, ptr %"013", align 8
  store i64 %"014", ptr %"141_0", align 8
  %"141_015" = load i64, ptr %"141_0", align 8
  store i64 %"141_015", ptr %"09", align 8
  br label %cond_exit_133

cond_exit_133:                                    ; preds = %cond_133_case_1, %cond_133_case_0
  %"010" = load i64, ptr %"09", align 8
  store i64 %"010", ptr %"133_0", align 8
  %"133_016" = load i64, ptr %"133_0", align 8
  %"127_117" = load i64, ptr %"127_1", align 8
  %12 = call i64 @__hugr__.gpu_callee.fire_twice.85(i64 %"133_016", i64 %"127_117")
  store i64 %12, ptr %"143_0", align 8
  %"143_018" = load i64, ptr %"143_0", align 8
  %13 = call i64 @__hugr__.gpu_callee.finished.106(i64 %"143_018")
  store i64 %13, ptr %"145_0", align 8
  %"146_019" = load {}, ptr %"146_0", align 1
  %"145_020" = load i64, ptr %"145_0", align 8
  store {} %"146_019", ptr %"146_0", align 1
  store i64 %"145_020", ptr %"145_0", align 8
  %"146_021" = load {}, ptr %"146_0", align 1
  %"145_022" = load i64, ptr %"145_0", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %cond_exit_133
  store i64 %"145_022", ptr %"03", align 8
  br label %9
}

; Function Attrs: noinline
define internal i64 @gpu.function_id.add() #2 {
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
define internal void @"gpu.call.ii:i"(i64 %0, i64 %1, i64 %2, i64 %3) #2 {
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
define internal i64 @gpu.result.i(i64 %0) #2 {
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

; Function Attrs: noinline
define internal i64 @gpu.function_id.fire() #2 {
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
define internal void @"gpu.call.i:v"(i64 %0, i64 %1, i64 %2) #2 {
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
define internal i64 @gpu.function_id.total() #2 {
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
define internal void @"gpu.call.:i"(i64 %0, i64 %1) #2 {
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
define internal void @gpu.close(i64 %0) #2 {
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

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.gpu_callee.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
