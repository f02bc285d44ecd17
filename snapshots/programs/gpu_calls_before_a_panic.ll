; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@res_never.A4B80671.0 = private constant [15 x i8] c"\0EUSER:INT:never"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"e_Array cont.EFA5AC45.0" = private constant [70 x i8] c"EEXIT:INT:Array contains non-borrowed elements and cannot be discarded"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.gpu_calls_before_a_panic.main.1() {
alloca_block:
  %"158_0" = alloca i64, align 8
  %"150_0" = alloca {}, align 8
  %"145_0" = alloca {}, align 8
  %"143_0" = alloca i64, align 8
  %"136_0" = alloca {}, align 8
  %"131_0" = alloca {}, align 8
  %"129_0" = alloca i64, align 8
  %"115_0" = alloca { i64, i64, i64 }, align 8
  %"9_0" = alloca i64, align 8
  %"8_0" = alloca { ptr, ptr, i64 }, align 8
  %"11_0" = alloca { ptr, ptr, i64 }, align 8
  %"11_1" = alloca i64, align 8
  %"12_0" = alloca { i64, i64, i64 }, align 8
  %"12_1" = alloca { ptr, ptr, i64 }, align 8
  %"12_2" = alloca i64, align 8
  %"16_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"16_1" = alloca { ptr, ptr, i64 }, align 8
  %"16_2" = alloca i64, align 8
  %"110_0" = alloca i64, align 8
  %"108_0" = alloca i64, align 8
  %"14_0" = alloca i64, align 8
  %"14_1" = alloca i64, align 8
  %"14_2" = alloca i64, align 8
  %"15_0" = alloca { i64, i64, i64 }, align 8
  %"39_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"41_0" = alloca { i64, i64, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"52_0" = alloca i64, align 8
  %"52_1" = alloca i64, align 8
  %"52_2" = alloca i64, align 8
  %"62_0" = alloca i64, align 8
  %"62_1" = alloca i64, align 8
  %"62_2" = alloca i64, align 8
  %"68_0" = alloca i1, align 1
  %"68_1" = alloca i64, align 8
  %"68_2" = alloca i64, align 8
  %"68_3" = alloca i64, align 8
  %"96_0" = alloca i64, align 8
  %"96_1" = alloca i64, align 8
  %"96_2" = alloca i64, align 8
  %"43_0" = alloca i1, align 1
  %"45_0" = alloca i64, align 8
  %"48_0" = alloca i64, align 8
  %"46_0" = alloca i64, align 8
  %"45_1" = alloca i64, align 8
  %"45_2" = alloca i64, align 8
  %"59_0" = alloca {}, align 8
  %"54_0" = alloca i1, align 1
  %"55_0" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
  %"65_0" = alloca {}, align 8
  %"64_0" = alloca i1, align 1
  %"70_0" = alloca { i1, i64, i64, i64 }, align 8
  %"86_0" = alloca i64, align 8
  %"84_0" = alloca i64, align 8
  %"061" = alloca { i1, i64, i64, i64 }, align 8
  %"063" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"72_0" = alloca i64, align 8
  %"72_1" = alloca i64, align 8
  %"72_2" = alloca i64, align 8
  %"77_0" = alloca i64, align 8
  %"75_0" = alloca i64, align 8
  %"74_0" = alloca { i1, i64, i64, i64 }, align 8
  %"071" = alloca i64, align 8
  %"172" = alloca i64, align 8
  %"273" = alloca i64, align 8
  %"80_0" = alloca i64, align 8
  %"80_1" = alloca i64, align 8
  %"80_2" = alloca i64, align 8
  %"82_0" = alloca { i1, i64, i64, i64 }, align 8
  %"93_0" = alloca {}, align 8
  %"91_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"106_0" = alloca {}, align 8
  %"101_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"104_0" = alloca i64, align 8
  %"102_0" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"99_0" = alloca { i64, i64, i64 }, align 8
  %"100_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0102" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1103" = alloca { ptr, ptr, i64 }, align 8
  %"2104" = alloca i64, align 8
  %"0108" = alloca { ptr, ptr, i64 }, align 8
  %"1109" = alloca i64, align 8
  %"18_0" = alloca { ptr, ptr, i64 }, align 8
  %"18_1" = alloca i64, align 8
  %"20_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0115" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1116" = alloca { ptr, ptr, i64 }, align 8
  %"2117" = alloca i64, align 8
  %"23_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"23_1" = alloca { ptr, ptr, i64 }, align 8
  %"23_2" = alloca i64, align 8
  %"37_0" = alloca i64, align 8
  %"35_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"34_0" = alloca i64, align 8
  %"30_0" = alloca i64, align 8
  %"29_0" = alloca i64, align 8
  %"31_0" = alloca { ptr, ptr, i64 }, align 8
  %"25_0" = alloca i64, align 8
  %"25_1" = alloca { i64, i64, i64 }, align 8
  %"26_0" = alloca i64, align 8
  %"26_1" = alloca i64, align 8
  %"26_2" = alloca i64, align 8
  %"27_0" = alloca { i64, i64, i64 }, align 8
  %"28_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"118_0" = alloca { i1, i64 }, align 8
  %"119_0" = alloca i64, align 8
  %"0144" = alloca i64, align 8
  %"123_0" = alloca { i32, ptr }, align 8
  %"125_0" = alloca i64, align 8
  %"0148" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"133_0" = alloca i64, align 8
  %"134_0" = alloca i64, align 8
  %"135_0" = alloca i64, align 8
  %"138_0" = alloca i64, align 8
  %"139_0" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"140_1" = alloca i64, align 8
  %"5_0" = alloca i64, align 8
  %"4_0" = alloca i64, align 8
  %"7_0" = alloca i64, align 8
  %"114_0" = alloca i64, align 8
  %"112_0" = alloca i64, align 8
  %"113_0" = alloca { ptr, ptr, i64 }, align 8
  %"113_1" = alloca i64, align 8
  %"117_0" = alloca i64, align 8
  %"142_0" = alloca { ptr, ptr, i64 }, align 8
  %"147_0" = alloca i64, align 8
  %"148_0" = alloca i64, align 8
  %"149_0" = alloca i64, align 8
  %"152_0" = alloca i64, align 8
  %"153_0" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"154_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 0, ptr %"158_0", align 8
  store {} zeroinitializer, ptr %"150_0", align 1
  store {} zeroinitializer, ptr %"145_0", align 1
  store i64 6, ptr %"143_0", align 8
  store {} zeroinitializer, ptr %"136_0", align 1
  store {} zeroinitializer, ptr %"131_0", align 1
  store i64 5, ptr %"129_0", align 8
  store { i64, i64, i64 } { i64 0, i64 2, i64 1 }, ptr %"115_0", align 8
  store i64 0, ptr %"9_0", align 8
  %array_size = mul i64 2, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  store { ptr, ptr, i64 } %4, ptr %"8_0", align 8
  %"115_01" = load { i64, i64, i64 }, ptr %"115_0", align 8
  %"8_02" = load { ptr, ptr, i64 }, ptr %"8_0", align 8
  %"9_03" = load i64, ptr %"9_0", align 8
  store { i64, i64, i64 } %"115_01", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"8_02", ptr %"12_1", align 8
  store i64 %"9_03", ptr %"12_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %73, %entry_block
  %"12_04" = load { i64, i64, i64 }, ptr %"12_0", align 8
  %"12_15" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_26" = load i64, ptr %"12_2", align 8
  store { i64, i64, i64 } %"12_04", ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"12_15", ptr %"12_1", align 8
  store i64 %"12_26", ptr %"12_2", align 8
  store i64 1, ptr %"110_0", align 8
  store i64 2, ptr %"108_0", align 8
  %"12_07" = load { i64, i64, i64 }, ptr %"12_0", align 8
  %5 = extractvalue { i64, i64, i64 } %"12_07", 0
  %6 = extractvalue { i64, i64, i64 } %"12_07", 1
  %7 = extractvalue { i64, i64, i64 } %"12_07", 2
  store i64 %5, ptr %"14_0", align 8
  store i64 %6, ptr %"14_1", align 8
  store i64 %7, ptr %"14_2", align 8
  %"14_08" = load i64, ptr %"14_0", align 8
  %"108_09" = load i64, ptr %"108_0", align 8
  %"110_010" = load i64, ptr %"110_0", align 8
  %8 = insertvalue { i64, i64, i64 } poison, i64 %"14_08", 0
  %9 = insertvalue { i64, i64, i64 } %8, i64 %"108_09", 1
  %10 = insertvalue { i64, i64, i64 } %9, i64 %"110_010", 2
  store { i64, i64, i64 } %10, ptr %"15_0", align 8
  %"15_011" = load { i64, i64, i64 }, ptr %"15_0", align 8
  store { i64, i64, i64 } %"15_011", ptr %"41_0", align 8
  br label %17

loop_out:                                         ; preds = %75
  %"158_0142" = load i64, ptr %"158_0", align 8
  %11 = call i64 @gpu.open(i64 %"158_0142")
  %12 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %11, 1
  store { i1, i64 } %12, ptr %"118_0", align 8
  %"118_0143" = load { i1, i64 }, ptr %"118_0", align 8
  %13 = extractvalue { i1, i64 } %"118_0143", 0
  switch i1 %13, label %14 [
    i1 true, label %15
  ]

14:                                               ; preds = %loop_out
  br label %cond_119_case_0

15:                                               ; preds = %loop_out
  %16 = extractvalue { i1, i64 } %"118_0143", 1
  store i64 %16, ptr %"0148", align 8
  br label %cond_119_case_1

17:                                               ; preds = %loop_body
  %"41_012" = load { i64, i64, i64 }, ptr %"41_0", align 8
  store { i64, i64, i64 } %"41_012", ptr %"41_0", align 8
  store i64 1, ptr %"48_0", align 8
  store i64 2, ptr %"46_0", align 8
  %"41_013" = load { i64, i64, i64 }, ptr %"41_0", align 8
  %18 = extractvalue { i64, i64, i64 } %"41_013", 0
  %19 = extractvalue { i64, i64, i64 } %"41_013", 1
  %20 = extractvalue { i64, i64, i64 } %"41_013", 2
  store i64 %18, ptr %"45_0", align 8
  store i64 %19, ptr %"45_1", align 8
  store i64 %20, ptr %"45_2", align 8
  store i1 true, ptr %"43_0", align 1
  %"43_014" = load i1, ptr %"43_0", align 1
  %"45_015" = load i64, ptr %"45_0", align 8
  %"48_016" = load i64, ptr %"48_0", align 8
  %"46_017" = load i64, ptr %"46_0", align 8
  store i1 %"43_014", ptr %"43_0", align 1
  store i64 %"45_015", ptr %"45_0", align 8
  store i64 %"48_016", ptr %"48_0", align 8
  store i64 %"46_017", ptr %"46_0", align 8
  %"43_018" = load i1, ptr %"43_0", align 1
  %"45_019" = load i64, ptr %"45_0", align 8
  %"48_020" = load i64, ptr %"48_0", align 8
  %"46_021" = load i64, ptr %"46_0", align 8
  switch i1 %"43_018", label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %17
  store i64 %"45_019", ptr %"62_0", align 8
  store i64 %"48_020", ptr %"62_1", align 8
  store i64 %"46_021", ptr %"62_2", align 8
  br label %27

22:                                               ; preds = %17
  store i64 %"45_019", ptr %"52_0", align 8
  store i64 %"48_020", ptr %"52_1", align 8
  store i64 %"46_021", ptr %"52_2", align 8
  br label %23

23:                                               ; preds = %22
  %"52_023" = load i64, ptr %"52_0", align 8
  %"52_124" = load i64, ptr %"52_1", align 8
  %"52_225" = load i64, ptr %"52_2", align 8
  store i64 %"52_023", ptr %"52_0", align 8
  store i64 %"52_124", ptr %"52_1", align 8
  store i64 %"52_225", ptr %"52_2", align 8
  store {} undef, ptr %"59_0", align 1
  store i64 2, ptr %"57_0", align 8
  store i64 1, ptr %"55_0", align 8
  %"52_026" = load i64, ptr %"52_0", align 8
  %"57_027" = load i64, ptr %"57_0", align 8
  %24 = icmp sge i64 %"52_026", %"57_027"
  %25 = select i1 %24, i1 true, i1 false
  store i1 %25, ptr %"54_0", align 1
  %"59_028" = load {}, ptr %"59_0", align 1
  %"54_029" = load i1, ptr %"54_0", align 1
  %"52_030" = load i64, ptr %"52_0", align 8
  %"55_031" = load i64, ptr %"55_0", align 8
  %"57_032" = load i64, ptr %"57_0", align 8
  store {} %"59_028", ptr %"59_0", align 1
  store i1 %"54_029", ptr %"54_0", align 1
  store i64 %"52_030", ptr %"52_0", align 8
  store i64 %"55_031", ptr %"55_0", align 8
  store i64 %"57_032", ptr %"57_0", align 8
  %"59_033" = load {}, ptr %"59_0", align 1
  %"54_034" = load i1, ptr %"54_0", align 1
  %"52_035" = load i64, ptr %"52_0", align 8
  %"55_036" = load i64, ptr %"55_0", align 8
  %"57_037" = load i64, ptr %"57_0", align 8
  switch i1 false, label %26 [
  ]

26:                                               ; preds = %23
  store i1 %"54_034", ptr %"68_0", align 1
  store i64 %"52_035", ptr %"68_1", align 8
  store i64 %"55_036", ptr %"68_2", align 8
  store i64 %"57_037", ptr %"68_3", align 8
  br label %31

27:                                               ; preds = %21
  %"62_038" = load i64, ptr %"62_0", align 8
  %"62_139" = load i64, ptr %"62_1", align 8
  %"62_240" = load i64, ptr %"62_2", align 8
  store i64 %"62_038", ptr %"62_0", align 8
  store i64 %"62_139", ptr %"62_1", align 8
  store i64 %"62_240", ptr %"62_2", align 8
  store {} undef, ptr %"65_0", align 1
  %"62_041" = load i64, ptr %"62_0", align 8
  %"62_242" = load i64, ptr %"62_2", align 8
  %28 = icmp sle i64 %"62_041", %"62_242"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"64_0", align 1
  %"65_043" = load {}, ptr %"65_0", align 1
  %"64_044" = load i1, ptr %"64_0", align 1
  %"62_045" = load i64, ptr %"62_0", align 8
  %"62_146" = load i64, ptr %"62_1", align 8
  %"62_247" = load i64, ptr %"62_2", align 8
  store {} %"65_043", ptr %"65_0", align 1
  store i1 %"64_044", ptr %"64_0", align 1
  store i64 %"62_045", ptr %"62_0", align 8
  store i64 %"62_146", ptr %"62_1", align 8
  store i64 %"62_247", ptr %"62_2", align 8
  %"65_048" = load {}, ptr %"65_0", align 1
  %"64_049" = load i1, ptr %"64_0", align 1
  %"62_050" = load i64, ptr %"62_0", align 8
  %"62_151" = load i64, ptr %"62_1", align 8
  %"62_252" = load i64, ptr %"62_2", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %27
  store i1 %"64_049", ptr %"68_0", align 1
  store i64 %"62_050", ptr %"68_1", align 8
  store i64 %"62_151", ptr %"68_2", align 8
  store i64 %"62_252", ptr %"68_3", align 8
  br label %31

31:                                               ; preds = %30, %26
  %"68_053" = load i1, ptr %"68_0", align 1
  %"68_154" = load i64, ptr %"68_1", align 8
  %"68_255" = load i64, ptr %"68_2", align 8
  %"68_356" = load i64, ptr %"68_3", align 8
  store i1 %"68_053", ptr %"68_0", align 1
  store i64 %"68_154", ptr %"68_1", align 8
  store i64 %"68_255", ptr %"68_2", align 8
  store i64 %"68_356", ptr %"68_3", align 8
  store i64 2, ptr %"86_0", align 8
  store i64 1, ptr %"84_0", align 8
  %"68_057" = load i1, ptr %"68_0", align 1
  %"68_158" = load i64, ptr %"68_1", align 8
  %"84_059" = load i64, ptr %"84_0", align 8
  %"86_060" = load i64, ptr %"86_0", align 8
  switch i1 %"68_057", label %32 [
    i1 true, label %33
  ]

32:                                               ; preds = %31
  store i64 %"68_158", ptr %"063", align 8
  store i64 %"84_059", ptr %"1", align 8
  store i64 %"86_060", ptr %"2", align 8
  br label %cond_70_case_0

33:                                               ; preds = %31
  store i64 %"68_158", ptr %"071", align 8
  store i64 %"84_059", ptr %"172", align 8
  store i64 %"86_060", ptr %"273", align 8
  br label %cond_70_case_1

34:                                               ; preds = %58
  store {} undef, ptr %"93_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"91_0", align 8
  %"93_080" = load {}, ptr %"93_0", align 1
  %"91_081" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"91_0", align 8
  store {} %"93_080", ptr %"93_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"91_081", ptr %"91_0", align 8
  %"93_082" = load {}, ptr %"93_0", align 1
  %"91_083" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"91_0", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %34
  store { i1, { { i64, i64, i64 }, i64 } } %"91_083", ptr %"0", align 8
  br label %45

36:                                               ; preds = %54
  %"96_084" = load i64, ptr %"96_0", align 8
  %"96_185" = load i64, ptr %"96_1", align 8
  %"96_286" = load i64, ptr %"96_2", align 8
  store i64 %"96_084", ptr %"96_0", align 8
  store i64 %"96_185", ptr %"96_1", align 8
  store i64 %"96_286", ptr %"96_2", align 8
  store {} undef, ptr %"106_0", align 1
  store i64 2, ptr %"104_0", align 8
  store i64 1, ptr %"102_0", align 8
  %"96_087" = load i64, ptr %"96_0", align 8
  %"102_088" = load i64, ptr %"102_0", align 8
  %37 = add i64 %"96_087", %"102_088"
  store i64 %37, ptr %"98_0", align 8
  %"98_089" = load i64, ptr %"98_0", align 8
  %"104_090" = load i64, ptr %"104_0", align 8
  %"102_091" = load i64, ptr %"102_0", align 8
  %38 = insertvalue { i64, i64, i64 } poison, i64 %"98_089", 0
  %39 = insertvalue { i64, i64, i64 } %38, i64 %"104_090", 1
  %40 = insertvalue { i64, i64, i64 } %39, i64 %"102_091", 2
  store { i64, i64, i64 } %40, ptr %"99_0", align 8
  %"96_092" = load i64, ptr %"96_0", align 8
  %"99_093" = load { i64, i64, i64 }, ptr %"99_0", align 8
  %41 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"96_092", 1
  %42 = insertvalue { { i64, i64, i64 }, i64 } %41, { i64, i64, i64 } %"99_093", 0
  store { { i64, i64, i64 }, i64 } %42, ptr %"100_0", align 8
  %"100_094" = load { { i64, i64, i64 }, i64 }, ptr %"100_0", align 8
  %43 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"100_094", 1
  store { i1, { { i64, i64, i64 }, i64 } } %43, ptr %"101_0", align 8
  %"106_095" = load {}, ptr %"106_0", align 1
  %"101_096" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"101_0", align 8
  store {} %"106_095", ptr %"106_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"101_096", ptr %"101_0", align 8
  %"106_097" = load {}, ptr %"106_0", align 1
  %"101_098" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"101_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %36
  store { i1, { { i64, i64, i64 }, i64 } } %"101_098", ptr %"0", align 8
  br label %45

45:                                               ; preds = %44, %35
  %"022" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"022", ptr %"39_0", align 8
  %"39_099" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"39_0", align 8
  %"12_1100" = load { ptr, ptr, i64 }, ptr %"12_1", align 8
  %"12_2101" = load i64, ptr %"12_2", align 8
  %46 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"39_099", 0
  switch i1 %46, label %47 [
    i1 true, label %48
  ]

47:                                               ; preds = %45
  store { ptr, ptr, i64 } %"12_1100", ptr %"0108", align 8
  store i64 %"12_2101", ptr %"1109", align 8
  br label %cond_16_case_0

48:                                               ; preds = %45
  %49 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"39_099", 1
  store { { i64, i64, i64 }, i64 } %49, ptr %"0115", align 8
  store { ptr, ptr, i64 } %"12_1100", ptr %"1116", align 8
  store i64 %"12_2101", ptr %"2117", align 8
  br label %cond_16_case_1

cond_70_case_0:                                   ; preds = %32
  %"064" = load i64, ptr %"063", align 8
  %"165" = load i64, ptr %"1", align 8
  %"266" = load i64, ptr %"2", align 8
  store i64 %"064", ptr %"72_0", align 8
  store i64 %"165", ptr %"72_1", align 8
  store i64 %"266", ptr %"72_2", align 8
  store i64 2, ptr %"77_0", align 8
  store i64 1, ptr %"75_0", align 8
  %"72_067" = load i64, ptr %"72_0", align 8
  %"75_068" = load i64, ptr %"75_0", align 8
  %"77_069" = load i64, ptr %"77_0", align 8
  %50 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"72_067", 1
  %51 = insertvalue { i1, i64, i64, i64 } %50, i64 %"75_068", 2
  %52 = insertvalue { i1, i64, i64, i64 } %51, i64 %"77_069", 3
  store { i1, i64, i64, i64 } %52, ptr %"74_0", align 8
  %"74_070" = load { i1, i64, i64, i64 }, ptr %"74_0", align 8
  store { i1, i64, i64, i64 } %"74_070", ptr %"061", align 8
  br label %cond_exit_70

cond_70_case_1:                                   ; preds = %33
  %"074" = load i64, ptr %"071", align 8
  %"175" = load i64, ptr %"172", align 8
  %"276" = load i64, ptr %"273", align 8
  store i64 %"074", ptr %"80_0", align 8
  store i64 %"175", ptr %"80_1", align 8
  store i64 %"276", ptr %"80_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"82_0", align 8
  %"82_077" = load { i1, i64, i64, i64 }, ptr %"82_0", align 8
  store { i1, i64, i64, i64 } %"82_077", ptr %"061", align 8
  br label %cond_exit_70

cond_exit_70:                                     ; preds = %cond_70_case_1, %cond_70_case_0
  %"062" = load { i1, i64, i64, i64 }, ptr %"061", align 8
  store { i1, i64, i64, i64 } %"062", ptr %"70_0", align 8
  %"70_078" = load { i1, i64, i64, i64 }, ptr %"70_0", align 8
  store { i1, i64, i64, i64 } %"70_078", ptr %"70_0", align 8
  %"70_079" = load { i1, i64, i64, i64 }, ptr %"70_0", align 8
  %53 = extractvalue { i1, i64, i64, i64 } %"70_079", 0
  switch i1 %53, label %54 [
    i1 true, label %58
  ]

54:                                               ; preds = %cond_exit_70
  %55 = extractvalue { i1, i64, i64, i64 } %"70_079", 1
  %56 = extractvalue { i1, i64, i64, i64 } %"70_079", 2
  %57 = extractvalue { i1, i64, i64, i64 } %"70_079", 3
  store i64 %55, ptr %"96_0", align 8
  store i64 %56, ptr %"96_1", align 8
  store i64 %57, ptr %"96_2", align 8
  br label %36

58:                                               ; preds = %cond_exit_70
  br label %34

cond_16_case_0:                                   ; preds = %47
  %"0110" = load { ptr, ptr, i64 }, ptr %"0108", align 8
  %"1111" = load i64, ptr %"1109", align 8
  store { ptr, ptr, i64 } %"0110", ptr %"18_0", align 8
  store i64 %"1111", ptr %"18_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"20_0", align 8
  %"20_0112" = load { i1, { i64, i64, i64 } }, ptr %"20_0", align 8
  %"18_0113" = load { ptr, ptr, i64 }, ptr %"18_0", align 8
  %"18_1114" = load i64, ptr %"18_1", align 8
  store { i1, { i64, i64, i64 } } %"20_0112", ptr %"0102", align 8
  store { ptr, ptr, i64 } %"18_0113", ptr %"1103", align 8
  store i64 %"18_1114", ptr %"2104", align 8
  br label %cond_exit_16

cond_16_case_1:                                   ; preds = %48
  %"0118" = load { { i64, i64, i64 }, i64 }, ptr %"0115", align 8
  %"1119" = load { ptr, ptr, i64 }, ptr %"1116", align 8
  %"2120" = load i64, ptr %"2117", align 8
  store { { i64, i64, i64 }, i64 } %"0118", ptr %"23_0", align 8
  store { ptr, ptr, i64 } %"1119", ptr %"23_1", align 8
  store i64 %"2120", ptr %"23_2", align 8
  store i64 1, ptr %"37_0", align 8
  store i64 2, ptr %"35_0", align 8
  store i64 1, ptr %"32_0", align 8
  %"23_2121" = load i64, ptr %"23_2", align 8
  %"32_0122" = load i64, ptr %"32_0", align 8
  %59 = add i64 %"23_2121", %"32_0122"
  store i64 %59, ptr %"34_0", align 8
  %"23_2123" = load i64, ptr %"23_2", align 8
  store i64 %"23_2123", ptr %"30_0", align 8
  %60 = call i64 @__hugr__.__tk2_helios_qalloc.319()
  store i64 %60, ptr %"29_0", align 8
  %"23_1124" = load { ptr, ptr, i64 }, ptr %"23_1", align 8
  %"30_0125" = load i64, ptr %"30_0", align 8
  %"29_0126" = load i64, ptr %"29_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"23_1124", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"23_1124", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"23_1124", 2
  call void @__barray_check_bounds(i64 2, i64 %"30_0125")
  %61 = add i64 %"30_0125", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %61)
  %62 = getelementptr inbounds i64, ptr %array_ptr, i64 %61
  store i64 %"29_0126", ptr %62, align 8
  store { ptr, ptr, i64 } %"23_1124", ptr %"31_0", align 8
  %"23_0127" = load { { i64, i64, i64 }, i64 }, ptr %"23_0", align 8
  %63 = extractvalue { { i64, i64, i64 }, i64 } %"23_0127", 1
  %64 = extractvalue { { i64, i64, i64 }, i64 } %"23_0127", 0
  store i64 %63, ptr %"25_0", align 8
  store { i64, i64, i64 } %64, ptr %"25_1", align 8
  %"25_1128" = load { i64, i64, i64 }, ptr %"25_1", align 8
  %65 = extractvalue { i64, i64, i64 } %"25_1128", 0
  %66 = extractvalue { i64, i64, i64 } %"25_1128", 1
  %67 = extractvalue { i64, i64, i64 } %"25_1128", 2
  store i64 %65, ptr %"26_0", align 8
  store i64 %66, ptr %"26_1", align 8
  store i64 %67, ptr %"26_2", align 8
  %"26_0129" = load i64, ptr %"26_0", align 8
  %"35_0130" = load i64, ptr %"35_0", align 8
  %"37_0131" = load i64, ptr %"37_0", align 8
  %68 = insertvalue { i64, i64, i64 } poison, i64 %"26_0129", 0
  %69 = insertvalue { i64, i64, i64 } %68, i64 %"35_0130", 1
  %70 = insertvalue { i64, i64, i64 } %69, i64 %"37_0131", 2
  store { i64, i64, i64 } %70, ptr %"27_0", align 8
  %"27_0132" = load { i64, i64, i64 }, ptr %"27_0", align 8
  %71 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"27_0132", 1
  store { i1, { i64, i64, i64 } } %71, ptr %"28_0", align 8
  %"28_0133" = load { i1, { i64, i64, i64 } }, ptr %"28_0", align 8
  %"31_0134" = load { ptr, ptr, i64 }, ptr %"31_0", align 8
  %"34_0135" = load i64, ptr %"34_0", align 8
  store { i1, { i64, i64, i64 } } %"28_0133", ptr %"0102", align 8
  store { ptr, ptr, i64 } %"31_0134", ptr %"1103", align 8
  store i64 %"34_0135", ptr %"2104", align 8
  br label %cond_exit_16

cond_exit_16:                                     ; preds = %cond_16_case_1, %cond_16_case_0
  %"0105" = load { i1, { i64, i64, i64 } }, ptr %"0102", align 8
  %"1106" = load { ptr, ptr, i64 }, ptr %"1103", align 8
  %"2107" = load i64, ptr %"2104", align 8
  store { i1, { i64, i64, i64 } } %"0105", ptr %"16_0", align 8
  store { ptr, ptr, i64 } %"1106", ptr %"16_1", align 8
  store i64 %"2107", ptr %"16_2", align 8
  %"16_0136" = load { i1, { i64, i64, i64 } }, ptr %"16_0", align 8
  %"16_1137" = load { ptr, ptr, i64 }, ptr %"16_1", align 8
  %"16_2138" = load i64, ptr %"16_2", align 8
  store { i1, { i64, i64, i64 } } %"16_0136", ptr %"16_0", align 8
  store { ptr, ptr, i64 } %"16_1137", ptr %"16_1", align 8
  store i64 %"16_2138", ptr %"16_2", align 8
  %"16_0139" = load { i1, { i64, i64, i64 } }, ptr %"16_0", align 8
  %"16_1140" = load { ptr, ptr, i64 }, ptr %"16_1", align 8
  %"16_2141" = load i64, ptr %"16_2", align 8
  %72 = extractvalue { i1, { i64, i64, i64 } } %"16_0139", 0
  switch i1 %72, label %73 [
    i1 true, label %75
  ]

73:                                               ; preds = %cond_exit_16
  %74 = extractvalue { i1, { i64, i64, i64 } } %"16_0139", 1
  store { i64, i64, i64 } %74, ptr %"12_0", align 8
  store { ptr, ptr, i64 } %"16_1140", ptr %"12_1", align 8
  store i64 %"16_2141", ptr %"12_2", align 8
  br label %loop_body

75:                                               ; preds = %cond_exit_16
  store { ptr, ptr, i64 } %"16_1140", ptr %"11_0", align 8
  store i64 %"16_2141", ptr %"11_1", align 8
  br label %loop_out

cond_119_case_0:                                  ; preds = %14
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"123_0", align 8
  %"123_0146" = load { i32, ptr }, ptr %"123_0", align 8
  %76 = extractvalue { i32, ptr } %"123_0146", 0
  %shift_code = add i32 %76, 1000
  %77 = extractvalue { i32, ptr } %"123_0146", 1
  call void @panic(i32 %shift_code, ptr %77)
  store i64 0, ptr %"125_0", align 8
  %"125_0147" = load i64, ptr %"125_0", align 8
  store i64 %"125_0147", ptr %"0144", align 8
  br label %cond_exit_119

cond_119_case_1:                                  ; preds = %15
  %"0149" = load i64, ptr %"0148", align 8
  store i64 %"0149", ptr %"127_0", align 8
  %"127_0150" = load i64, ptr %"127_0", align 8
  store i64 %"127_0150", ptr %"0144", align 8
  br label %cond_exit_119

cond_exit_119:                                    ; preds = %cond_119_case_1, %cond_119_case_0
  %"0145" = load i64, ptr %"0144", align 8
  store i64 %"0145", ptr %"119_0", align 8
  %"131_0151" = load {}, ptr %"131_0", align 1
  %78 = call i64 @gpu.function_id.fire()
  store i64 %78, ptr %"133_0", align 8
  %"119_0152" = load i64, ptr %"119_0", align 8
  %"133_0153" = load i64, ptr %"133_0", align 8
  %"129_0154" = load i64, ptr %"129_0", align 8
  call void @"gpu.call.i:v"(i64 %"119_0152", i64 %"133_0153", i64 %"129_0154")
  store i64 %"119_0152", ptr %"134_0", align 8
  %"134_0155" = load i64, ptr %"134_0", align 8
  store i64 %"134_0155", ptr %"135_0", align 8
  %"136_0156" = load {}, ptr %"136_0", align 1
  %79 = call i64 @gpu.function_id.total()
  store i64 %79, ptr %"138_0", align 8
  %"135_0157" = load i64, ptr %"135_0", align 8
  %"138_0158" = load i64, ptr %"138_0", align 8
  call void @"gpu.call.:i"(i64 %"135_0157", i64 %"138_0158")
  store i64 %"135_0157", ptr %"139_0", align 8
  %"139_0159" = load i64, ptr %"139_0", align 8
  %80 = call i64 @gpu.result.i(i64 %"139_0159")
  store i64 %"139_0159", ptr %"140_0", align 8
  store i64 %80, ptr %"140_1", align 8
  %"140_1160" = load i64, ptr %"140_1", align 8
  %tag_len = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len161 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len161, i64 %"140_1160")
  store i64 7, ptr %"5_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"4_0", align 8
  %"4_0162" = load i64, ptr %"4_0", align 8
  %"5_0163" = load i64, ptr %"5_0", align 8
  %81 = add i64 %"4_0162", %"5_0163"
  store i64 %81, ptr %"7_0", align 8
  %"7_0164" = load i64, ptr %"7_0", align 8
  store i64 %"7_0164", ptr %"114_0", align 8
  %"7_0165" = load i64, ptr %"7_0", align 8
  store i64 %"7_0165", ptr %"112_0", align 8
  %"11_0166" = load { ptr, ptr, i64 }, ptr %"11_0", align 8
  %"112_0167" = load i64, ptr %"112_0", align 8
  %array_ptr168 = extractvalue { ptr, ptr, i64 } %"11_0166", 0
  %array_mask_ptr169 = extractvalue { ptr, ptr, i64 } %"11_0166", 1
  %array_offset170 = extractvalue { ptr, ptr, i64 } %"11_0166", 2
  call void @__barray_check_bounds(i64 2, i64 %"112_0167")
  %82 = add i64 %"112_0167", %array_offset170
  call void @__barray_mask_borrow(ptr %array_mask_ptr169, i64 %82)
  %83 = getelementptr inbounds i64, ptr %array_ptr168, i64 %82
  %84 = load i64, ptr %83, align 8
  store { ptr, ptr, i64 } %"11_0166", ptr %"113_0", align 8
  store i64 %84, ptr %"113_1", align 8
  %"113_1171" = load i64, ptr %"113_1", align 8
  %85 = call i64 @__hugr__.__tk2_helios_x.333(i64 %"113_1171")
  store i64 %85, ptr %"117_0", align 8
  %"113_0172" = load { ptr, ptr, i64 }, ptr %"113_0", align 8
  %"114_0173" = load i64, ptr %"114_0", align 8
  %"117_0174" = load i64, ptr %"117_0", align 8
  %array_ptr175 = extractvalue { ptr, ptr, i64 } %"113_0172", 0
  %array_mask_ptr176 = extractvalue { ptr, ptr, i64 } %"113_0172", 1
  %array_offset177 = extractvalue { ptr, ptr, i64 } %"113_0172", 2
  call void @__barray_check_bounds(i64 2, i64 %"114_0173")
  %86 = add i64 %"114_0173", %array_offset177
  call void @__barray_mask_return(ptr %array_mask_ptr176, i64 %86)
  %87 = getelementptr inbounds i64, ptr %array_ptr175, i64 %86
  store i64 %"117_0174", ptr %87, align 8
  store { ptr, ptr, i64 } %"113_0172", ptr %"142_0", align 8
  %"145_0178" = load {}, ptr %"145_0", align 1
  %88 = call i64 @gpu.function_id.fire()
  store i64 %88, ptr %"147_0", align 8
  %"140_0179" = load i64, ptr %"140_0", align 8
  %"147_0180" = load i64, ptr %"147_0", align 8
  %"143_0181" = load i64, ptr %"143_0", align 8
  call void @"gpu.call.i:v"(i64 %"140_0179", i64 %"147_0180", i64 %"143_0181")
  store i64 %"140_0179", ptr %"148_0", align 8
  %"148_0182" = load i64, ptr %"148_0", align 8
  store i64 %"148_0182", ptr %"149_0", align 8
  %"150_0183" = load {}, ptr %"150_0", align 1
  %89 = call i64 @gpu.function_id.total()
  store i64 %89, ptr %"152_0", align 8
  %"149_0184" = load i64, ptr %"149_0", align 8
  %"152_0185" = load i64, ptr %"152_0", align 8
  call void @"gpu.call.:i"(i64 %"149_0184", i64 %"152_0185")
  store i64 %"149_0184", ptr %"153_0", align 8
  %"153_0186" = load i64, ptr %"153_0", align 8
  %90 = call i64 @gpu.result.i(i64 %"153_0186")
  store i64 %"153_0186", ptr %"154_0", align 8
  store i64 %90, ptr %"154_1", align 8
  %"154_1187" = load i64, ptr %"154_1", align 8
  %tag_len188 = load i8, ptr @res_never.A4B80671.0, align 1
  %tag_len189 = zext i8 %tag_len188 to i64
  call void @print_int(ptr @res_never.A4B80671.0, i64 %tag_len189, i64 %"154_1187")
  %"154_0190" = load i64, ptr %"154_0", align 8
  call void @gpu.close(i64 %"154_0190")
  %"142_0191" = load { ptr, ptr, i64 }, ptr %"142_0", align 8
  call void @"__hugr__.guppylang.std.quantum.discard_array$2.162"({ ptr, ptr, i64 } %"142_0191")
  ret void
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.319() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"322_0" = alloca { i1, i64 }, align 8
  %"323_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"329_0" = alloca { i32, ptr }, align 8
  %"330_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"331_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"322_0", align 8
  %"322_01" = load { i1, i64 }, ptr %"322_0", align 8
  %2 = extractvalue { i1, i64 } %"322_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_323_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"322_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_323_case_1

cond_323_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"329_0", align 8
  %"329_04" = load { i32, ptr }, ptr %"329_0", align 8
  %6 = extractvalue { i32, ptr } %"329_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"329_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"330_0", align 8
  %"330_05" = load i64, ptr %"330_0", align 8
  store i64 %"330_05", ptr %"02", align 8
  br label %cond_exit_323

cond_323_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"331_0", align 8
  %"331_08" = load i64, ptr %"331_0", align 8
  store i64 %"331_08", ptr %"02", align 8
  br label %cond_exit_323

cond_exit_323:                                    ; preds = %cond_323_case_1, %cond_323_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"323_0", align 8
  %"323_09" = load i64, ptr %"323_0", align 8
  store i64 %"323_09", ptr %"0", align 8
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

; Function Attrs: noreturn
declare void @panic(i32, ptr) #2

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

; Function Attrs: cold noinline noreturn
define internal void @gpu.fail() #3 {
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
define internal void @gpu.validate() #1 {
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
define internal i64 @gpu.open(i64 %0) #1 {
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

; Function Attrs: noinline
define internal i64 @gpu.function_id.fire() #1 {
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

declare i8 @gpu_get_function_id(ptr, ptr)

; Function Attrs: noinline
define internal void @"gpu.call.i:v"(i64 %0, i64 %1, i64 %2) #1 {
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

declare i8 @gpu_call(i64, i64, i64, ptr, ptr)

; Function Attrs: noinline
define internal i64 @gpu.function_id.total() #1 {
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
define internal void @"gpu.call.:i"(i64 %0, i64 %1) #1 {
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
define internal i64 @gpu.result.i(i64 %0) #1 {
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

declare i64 @get_current_shot()

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
define internal i64 @__hugr__.__tk2_helios_x.333(i64 %0) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"334_0" = alloca i64, align 8
  %"339_0" = alloca double, align 8
  %"337_0" = alloca double, align 8
  %"340_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"334_0", align 8
  store double 0.000000e+00, ptr %"339_0", align 8
  store double 0x400921FB54442D18, ptr %"337_0", align 8
  %"334_01" = load i64, ptr %"334_0", align 8
  %"337_02" = load double, ptr %"337_0", align 8
  %"339_03" = load double, ptr %"339_0", align 8
  call void @___rxy(i64 %"334_01", double %"337_02", double %"339_03")
  store i64 %"334_01", ptr %"340_0", align 8
  %"340_04" = load i64, ptr %"340_0", align 8
  store i64 %"340_04", ptr %"0", align 8
  %"05" = load i64, ptr %"0", align 8
  ret i64 %"05"
}

; Function Attrs: noinline
define internal void @gpu.close(i64 %0) #1 {
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

define internal void @"__hugr__.guppylang.std.quantum.discard_array$2.162"({ ptr, ptr, i64 } %0) {
alloca_block:
  %"163_0" = alloca { ptr, ptr, i64 }, align 8
  %"296_0" = alloca i64, align 8
  %"294_0" = alloca i64, align 8
  %"292_0" = alloca i64, align 8
  %"165_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"165_1" = alloca { ptr, ptr, i64 }, align 8
  %"167_0" = alloca i64, align 8
  %"167_1" = alloca i64, align 8
  %"167_2" = alloca i64, align 8
  %"167_3" = alloca { ptr, ptr, i64 }, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"236_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"236_1" = alloca { ptr, ptr, i64 }, align 8
  %"264_0" = alloca i64, align 8
  %"264_1" = alloca i64, align 8
  %"264_2" = alloca i64, align 8
  %"264_3" = alloca i64, align 8
  %"264_4" = alloca { ptr, ptr, i64 }, align 8
  %"272_0" = alloca i64, align 8
  %"272_1" = alloca i64, align 8
  %"272_2" = alloca i64, align 8
  %"272_3" = alloca { ptr, ptr, i64 }, align 8
  %"277_0" = alloca i64, align 8
  %"277_1" = alloca i64, align 8
  %"277_2" = alloca i64, align 8
  %"277_3" = alloca { ptr, ptr, i64 }, align 8
  %"170_0" = alloca i1, align 1
  %"170_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"169_0" = alloca { i64, i64, i64 }, align 8
  %"184_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"186_0" = alloca { i64, i64, i64 }, align 8
  %"013" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"194_0" = alloca i64, align 8
  %"194_1" = alloca i64, align 8
  %"194_2" = alloca i64, align 8
  %"200_0" = alloca i64, align 8
  %"200_1" = alloca i64, align 8
  %"200_2" = alloca i64, align 8
  %"206_0" = alloca i1, align 1
  %"206_1" = alloca i64, align 8
  %"206_2" = alloca i64, align 8
  %"206_3" = alloca i64, align 8
  %"226_0" = alloca i64, align 8
  %"226_1" = alloca i64, align 8
  %"226_2" = alloca i64, align 8
  %"191_0" = alloca i1, align 1
  %"188_0" = alloca i64, align 8
  %"188_2" = alloca i64, align 8
  %"188_1" = alloca i64, align 8
  %"189_0" = alloca i64, align 8
  %"197_0" = alloca {}, align 8
  %"196_0" = alloca i1, align 1
  %"203_0" = alloca {}, align 8
  %"202_0" = alloca i1, align 1
  %"208_0" = alloca { i1, i64, i64, i64 }, align 8
  %"065" = alloca { i1, i64, i64, i64 }, align 8
  %"067" = alloca i64, align 8
  %"168" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"210_0" = alloca i64, align 8
  %"210_1" = alloca i64, align 8
  %"210_2" = alloca i64, align 8
  %"212_0" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"177" = alloca i64, align 8
  %"278" = alloca i64, align 8
  %"214_0" = alloca i64, align 8
  %"214_1" = alloca i64, align 8
  %"214_2" = alloca i64, align 8
  %"216_0" = alloca { i1, i64, i64, i64 }, align 8
  %"223_0" = alloca {}, align 8
  %"221_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"232_0" = alloca {}, align 8
  %"231_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"228_0" = alloca i64, align 8
  %"229_0" = alloca { i64, i64, i64 }, align 8
  %"230_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0105" = alloca i1, align 1
  %"1106" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"176_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"174_0" = alloca i1, align 1
  %"0111" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"179_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"183_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"181_0" = alloca i1, align 1
  %"252_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"251_0" = alloca { ptr, ptr, i64 }, align 8
  %"238_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0127" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"242_0" = alloca { i32, ptr }, align 8
  %"244_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0131" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"246_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"248_0" = alloca i64, align 8
  %"248_1" = alloca { i64, i64, i64 }, align 8
  %"250_0" = alloca i64, align 8
  %"251_1" = alloca i1, align 1
  %"249_0" = alloca i64, align 8
  %"249_1" = alloca i64, align 8
  %"249_2" = alloca i64, align 8
  %"0144" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0146" = alloca i64, align 8
  %"1147" = alloca i64, align 8
  %"2148" = alloca i64, align 8
  %"3" = alloca i64, align 8
  %"254_0" = alloca i64, align 8
  %"254_1" = alloca i64, align 8
  %"254_2" = alloca i64, align 8
  %"254_3" = alloca i64, align 8
  %"256_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0158" = alloca i64, align 8
  %"1159" = alloca i64, align 8
  %"2160" = alloca i64, align 8
  %"3161" = alloca i64, align 8
  %"258_0" = alloca i64, align 8
  %"258_1" = alloca i64, align 8
  %"258_2" = alloca i64, align 8
  %"258_3" = alloca i64, align 8
  %"260_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"269_0" = alloca {}, align 8
  %"267_0" = alloca { ptr, ptr, i64 }, align 8
  %"266_0" = alloca i64, align 8
  %"267_1" = alloca i64, align 8
  %"274_0" = alloca {}, align 8
  %"279_0" = alloca {}, align 8
  %"0225" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"286_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"288_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"163_0", align 8
  store i64 2, ptr %"296_0", align 8
  store i64 1, ptr %"294_0", align 8
  store i64 0, ptr %"292_0", align 8
  %"292_01" = load i64, ptr %"292_0", align 8
  %"294_02" = load i64, ptr %"294_0", align 8
  %"296_03" = load i64, ptr %"296_0", align 8
  %"163_04" = load { ptr, ptr, i64 }, ptr %"163_0", align 8
  store i64 %"292_01", ptr %"167_0", align 8
  store i64 %"294_02", ptr %"167_1", align 8
  store i64 %"296_03", ptr %"167_2", align 8
  store { ptr, ptr, i64 } %"163_04", ptr %"167_3", align 8
  br label %1

1:                                                ; preds = %18, %entry_block
  %"167_05" = load i64, ptr %"167_0", align 8
  %"167_16" = load i64, ptr %"167_1", align 8
  %"167_27" = load i64, ptr %"167_2", align 8
  %"167_38" = load { ptr, ptr, i64 }, ptr %"167_3", align 8
  store i64 %"167_05", ptr %"167_0", align 8
  store i64 %"167_16", ptr %"167_1", align 8
  store i64 %"167_27", ptr %"167_2", align 8
  store { ptr, ptr, i64 } %"167_38", ptr %"167_3", align 8
  %"167_09" = load i64, ptr %"167_0", align 8
  %"167_210" = load i64, ptr %"167_2", align 8
  %"167_111" = load i64, ptr %"167_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"167_09", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"167_210", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"167_111", 2
  store { i64, i64, i64 } %4, ptr %"169_0", align 8
  %"169_012" = load { i64, i64, i64 }, ptr %"169_0", align 8
  store { i64, i64, i64 } %"169_012", ptr %"186_0", align 8
  br label %24

5:                                                ; preds = %70
  %"236_0124" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"236_0", align 8
  %"236_1125" = load { ptr, ptr, i64 }, ptr %"236_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"236_0124", ptr %"236_0", align 8
  store { ptr, ptr, i64 } %"236_1125", ptr %"236_1", align 8
  %"236_0126" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"236_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"236_0126", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_238_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"236_0126", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0131", align 8
  br label %cond_238_case_1

10:                                               ; preds = %90
  %"264_0174" = load i64, ptr %"264_0", align 8
  %"264_1175" = load i64, ptr %"264_1", align 8
  %"264_2176" = load i64, ptr %"264_2", align 8
  %"264_3177" = load i64, ptr %"264_3", align 8
  %"264_4178" = load { ptr, ptr, i64 }, ptr %"264_4", align 8
  store i64 %"264_0174", ptr %"264_0", align 8
  store i64 %"264_1175", ptr %"264_1", align 8
  store i64 %"264_2176", ptr %"264_2", align 8
  store i64 %"264_3177", ptr %"264_3", align 8
  store { ptr, ptr, i64 } %"264_4178", ptr %"264_4", align 8
  store {} undef, ptr %"269_0", align 1
  %"264_3179" = load i64, ptr %"264_3", align 8
  store i64 %"264_3179", ptr %"266_0", align 8
  %"264_4180" = load { ptr, ptr, i64 }, ptr %"264_4", align 8
  %"266_0181" = load i64, ptr %"266_0", align 8
  %array_ptr182 = extractvalue { ptr, ptr, i64 } %"264_4180", 0
  %array_mask_ptr183 = extractvalue { ptr, ptr, i64 } %"264_4180", 1
  %array_offset184 = extractvalue { ptr, ptr, i64 } %"264_4180", 2
  call void @__barray_check_bounds(i64 2, i64 %"266_0181")
  %11 = add i64 %"266_0181", %array_offset184
  call void @__barray_mask_borrow(ptr %array_mask_ptr183, i64 %11)
  %12 = getelementptr inbounds i64, ptr %array_ptr182, i64 %11
  %13 = load i64, ptr %12, align 8
  store { ptr, ptr, i64 } %"264_4180", ptr %"267_0", align 8
  store i64 %13, ptr %"267_1", align 8
  %"267_1185" = load i64, ptr %"267_1", align 8
  call void @___qfree(i64 %"267_1185")
  %"269_0186" = load {}, ptr %"269_0", align 1
  %"264_0187" = load i64, ptr %"264_0", align 8
  %"264_1188" = load i64, ptr %"264_1", align 8
  %"264_2189" = load i64, ptr %"264_2", align 8
  %"267_0190" = load { ptr, ptr, i64 }, ptr %"267_0", align 8
  store {} %"269_0186", ptr %"269_0", align 1
  store i64 %"264_0187", ptr %"264_0", align 8
  store i64 %"264_1188", ptr %"264_1", align 8
  store i64 %"264_2189", ptr %"264_2", align 8
  store { ptr, ptr, i64 } %"267_0190", ptr %"267_0", align 8
  %"269_0191" = load {}, ptr %"269_0", align 1
  %"264_0192" = load i64, ptr %"264_0", align 8
  %"264_1193" = load i64, ptr %"264_1", align 8
  %"264_2194" = load i64, ptr %"264_2", align 8
  %"267_0195" = load { ptr, ptr, i64 }, ptr %"267_0", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %10
  store i64 %"264_0192", ptr %"277_0", align 8
  store i64 %"264_1193", ptr %"277_1", align 8
  store i64 %"264_2194", ptr %"277_2", align 8
  store { ptr, ptr, i64 } %"267_0195", ptr %"277_3", align 8
  br label %17

15:                                               ; preds = %95
  %"272_0196" = load i64, ptr %"272_0", align 8
  %"272_1197" = load i64, ptr %"272_1", align 8
  %"272_2198" = load i64, ptr %"272_2", align 8
  %"272_3199" = load { ptr, ptr, i64 }, ptr %"272_3", align 8
  store i64 %"272_0196", ptr %"272_0", align 8
  store i64 %"272_1197", ptr %"272_1", align 8
  store i64 %"272_2198", ptr %"272_2", align 8
  store { ptr, ptr, i64 } %"272_3199", ptr %"272_3", align 8
  store {} undef, ptr %"274_0", align 1
  %"274_0200" = load {}, ptr %"274_0", align 1
  %"272_0201" = load i64, ptr %"272_0", align 8
  %"272_1202" = load i64, ptr %"272_1", align 8
  %"272_2203" = load i64, ptr %"272_2", align 8
  %"272_3204" = load { ptr, ptr, i64 }, ptr %"272_3", align 8
  store {} %"274_0200", ptr %"274_0", align 1
  store i64 %"272_0201", ptr %"272_0", align 8
  store i64 %"272_1202", ptr %"272_1", align 8
  store i64 %"272_2203", ptr %"272_2", align 8
  store { ptr, ptr, i64 } %"272_3204", ptr %"272_3", align 8
  %"274_0205" = load {}, ptr %"274_0", align 1
  %"272_0206" = load i64, ptr %"272_0", align 8
  %"272_1207" = load i64, ptr %"272_1", align 8
  %"272_2208" = load i64, ptr %"272_2", align 8
  %"272_3209" = load { ptr, ptr, i64 }, ptr %"272_3", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %15
  store i64 %"272_0206", ptr %"277_0", align 8
  store i64 %"272_1207", ptr %"277_1", align 8
  store i64 %"272_2208", ptr %"277_2", align 8
  store { ptr, ptr, i64 } %"272_3209", ptr %"277_3", align 8
  br label %17

17:                                               ; preds = %16, %14
  %"277_0210" = load i64, ptr %"277_0", align 8
  %"277_1211" = load i64, ptr %"277_1", align 8
  %"277_2212" = load i64, ptr %"277_2", align 8
  %"277_3213" = load { ptr, ptr, i64 }, ptr %"277_3", align 8
  store i64 %"277_0210", ptr %"277_0", align 8
  store i64 %"277_1211", ptr %"277_1", align 8
  store i64 %"277_2212", ptr %"277_2", align 8
  store { ptr, ptr, i64 } %"277_3213", ptr %"277_3", align 8
  store {} undef, ptr %"279_0", align 1
  %"279_0214" = load {}, ptr %"279_0", align 1
  %"277_0215" = load i64, ptr %"277_0", align 8
  %"277_1216" = load i64, ptr %"277_1", align 8
  %"277_2217" = load i64, ptr %"277_2", align 8
  %"277_3218" = load { ptr, ptr, i64 }, ptr %"277_3", align 8
  store {} %"279_0214", ptr %"279_0", align 1
  store i64 %"277_0215", ptr %"277_0", align 8
  store i64 %"277_1216", ptr %"277_1", align 8
  store i64 %"277_2217", ptr %"277_2", align 8
  store { ptr, ptr, i64 } %"277_3218", ptr %"277_3", align 8
  %"279_0219" = load {}, ptr %"279_0", align 1
  %"277_0220" = load i64, ptr %"277_0", align 8
  %"277_1221" = load i64, ptr %"277_1", align 8
  %"277_2222" = load i64, ptr %"277_2", align 8
  %"277_3223" = load { ptr, ptr, i64 }, ptr %"277_3", align 8
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %17
  store i64 %"277_0220", ptr %"167_0", align 8
  store i64 %"277_1221", ptr %"167_1", align 8
  store i64 %"277_2222", ptr %"167_2", align 8
  store { ptr, ptr, i64 } %"277_3223", ptr %"167_3", align 8
  br label %1

19:                                               ; preds = %69
  %"0122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  %"1123" = load { ptr, ptr, i64 }, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0122", ptr %"165_0", align 8
  store { ptr, ptr, i64 } %"1123", ptr %"165_1", align 8
  %"165_0224" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"165_0", align 8
  %20 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"165_0224", 0
  switch i1 %20, label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %19
  br label %cond_281_case_0

22:                                               ; preds = %19
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"165_0224", 1
  store { { i64, i64, i64 }, i64 } %23, ptr %"0225", align 8
  br label %cond_281_case_1

24:                                               ; preds = %1
  %"186_014" = load { i64, i64, i64 }, ptr %"186_0", align 8
  store { i64, i64, i64 } %"186_014", ptr %"186_0", align 8
  store i64 0, ptr %"189_0", align 8
  %"186_015" = load { i64, i64, i64 }, ptr %"186_0", align 8
  %25 = extractvalue { i64, i64, i64 } %"186_015", 0
  %26 = extractvalue { i64, i64, i64 } %"186_015", 1
  %27 = extractvalue { i64, i64, i64 } %"186_015", 2
  store i64 %25, ptr %"188_0", align 8
  store i64 %26, ptr %"188_1", align 8
  store i64 %27, ptr %"188_2", align 8
  %"188_216" = load i64, ptr %"188_2", align 8
  %"189_017" = load i64, ptr %"189_0", align 8
  %28 = icmp sge i64 %"188_216", %"189_017"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"191_0", align 1
  %"191_018" = load i1, ptr %"191_0", align 1
  %"188_019" = load i64, ptr %"188_0", align 8
  %"188_220" = load i64, ptr %"188_2", align 8
  %"188_121" = load i64, ptr %"188_1", align 8
  store i1 %"191_018", ptr %"191_0", align 1
  store i64 %"188_019", ptr %"188_0", align 8
  store i64 %"188_220", ptr %"188_2", align 8
  store i64 %"188_121", ptr %"188_1", align 8
  %"191_022" = load i1, ptr %"191_0", align 1
  %"188_023" = load i64, ptr %"188_0", align 8
  %"188_224" = load i64, ptr %"188_2", align 8
  %"188_125" = load i64, ptr %"188_1", align 8
  switch i1 %"191_022", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %24
  store i64 %"188_023", ptr %"200_0", align 8
  store i64 %"188_224", ptr %"200_1", align 8
  store i64 %"188_125", ptr %"200_2", align 8
  br label %36

31:                                               ; preds = %24
  store i64 %"188_023", ptr %"194_0", align 8
  store i64 %"188_224", ptr %"194_1", align 8
  store i64 %"188_125", ptr %"194_2", align 8
  br label %32

32:                                               ; preds = %31
  %"194_027" = load i64, ptr %"194_0", align 8
  %"194_128" = load i64, ptr %"194_1", align 8
  %"194_229" = load i64, ptr %"194_2", align 8
  store i64 %"194_027", ptr %"194_0", align 8
  store i64 %"194_128", ptr %"194_1", align 8
  store i64 %"194_229", ptr %"194_2", align 8
  store {} undef, ptr %"197_0", align 1
  %"194_030" = load i64, ptr %"194_0", align 8
  %"194_231" = load i64, ptr %"194_2", align 8
  %33 = icmp sge i64 %"194_030", %"194_231"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"196_0", align 1
  %"197_032" = load {}, ptr %"197_0", align 1
  %"196_033" = load i1, ptr %"196_0", align 1
  %"194_034" = load i64, ptr %"194_0", align 8
  %"194_135" = load i64, ptr %"194_1", align 8
  %"194_236" = load i64, ptr %"194_2", align 8
  store {} %"197_032", ptr %"197_0", align 1
  store i1 %"196_033", ptr %"196_0", align 1
  store i64 %"194_034", ptr %"194_0", align 8
  store i64 %"194_135", ptr %"194_1", align 8
  store i64 %"194_236", ptr %"194_2", align 8
  %"197_037" = load {}, ptr %"197_0", align 1
  %"196_038" = load i1, ptr %"196_0", align 1
  %"194_039" = load i64, ptr %"194_0", align 8
  %"194_140" = load i64, ptr %"194_1", align 8
  %"194_241" = load i64, ptr %"194_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"196_038", ptr %"206_0", align 1
  store i64 %"194_039", ptr %"206_1", align 8
  store i64 %"194_140", ptr %"206_2", align 8
  store i64 %"194_241", ptr %"206_3", align 8
  br label %40

36:                                               ; preds = %30
  %"200_042" = load i64, ptr %"200_0", align 8
  %"200_143" = load i64, ptr %"200_1", align 8
  %"200_244" = load i64, ptr %"200_2", align 8
  store i64 %"200_042", ptr %"200_0", align 8
  store i64 %"200_143", ptr %"200_1", align 8
  store i64 %"200_244", ptr %"200_2", align 8
  store {} undef, ptr %"203_0", align 1
  %"200_045" = load i64, ptr %"200_0", align 8
  %"200_246" = load i64, ptr %"200_2", align 8
  %37 = icmp sle i64 %"200_045", %"200_246"
  %38 = select i1 %37, i1 true, i1 false
  store i1 %38, ptr %"202_0", align 1
  %"203_047" = load {}, ptr %"203_0", align 1
  %"202_048" = load i1, ptr %"202_0", align 1
  %"200_049" = load i64, ptr %"200_0", align 8
  %"200_150" = load i64, ptr %"200_1", align 8
  %"200_251" = load i64, ptr %"200_2", align 8
  store {} %"203_047", ptr %"203_0", align 1
  store i1 %"202_048", ptr %"202_0", align 1
  store i64 %"200_049", ptr %"200_0", align 8
  store i64 %"200_150", ptr %"200_1", align 8
  store i64 %"200_251", ptr %"200_2", align 8
  %"203_052" = load {}, ptr %"203_0", align 1
  %"202_053" = load i1, ptr %"202_0", align 1
  %"200_054" = load i64, ptr %"200_0", align 8
  %"200_155" = load i64, ptr %"200_1", align 8
  %"200_256" = load i64, ptr %"200_2", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %36
  store i1 %"202_053", ptr %"206_0", align 1
  store i64 %"200_054", ptr %"206_1", align 8
  store i64 %"200_155", ptr %"206_2", align 8
  store i64 %"200_256", ptr %"206_3", align 8
  br label %40

40:                                               ; preds = %39, %35
  %"206_057" = load i1, ptr %"206_0", align 1
  %"206_158" = load i64, ptr %"206_1", align 8
  %"206_259" = load i64, ptr %"206_2", align 8
  %"206_360" = load i64, ptr %"206_3", align 8
  store i1 %"206_057", ptr %"206_0", align 1
  store i64 %"206_158", ptr %"206_1", align 8
  store i64 %"206_259", ptr %"206_2", align 8
  store i64 %"206_360", ptr %"206_3", align 8
  %"206_061" = load i1, ptr %"206_0", align 1
  %"206_162" = load i64, ptr %"206_1", align 8
  %"206_263" = load i64, ptr %"206_2", align 8
  %"206_364" = load i64, ptr %"206_3", align 8
  switch i1 %"206_061", label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %40
  store i64 %"206_162", ptr %"067", align 8
  store i64 %"206_263", ptr %"168", align 8
  store i64 %"206_364", ptr %"2", align 8
  br label %cond_208_case_0

42:                                               ; preds = %40
  store i64 %"206_162", ptr %"076", align 8
  store i64 %"206_263", ptr %"177", align 8
  store i64 %"206_364", ptr %"278", align 8
  br label %cond_208_case_1

43:                                               ; preds = %67
  store {} undef, ptr %"223_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"221_0", align 8
  %"223_085" = load {}, ptr %"223_0", align 1
  %"221_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"221_0", align 8
  store {} %"223_085", ptr %"223_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"221_086", ptr %"221_0", align 8
  %"223_087" = load {}, ptr %"223_0", align 1
  %"221_088" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"221_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %43
  store { i1, { { i64, i64, i64 }, i64 } } %"221_088", ptr %"013", align 8
  br label %54

45:                                               ; preds = %63
  %"226_089" = load i64, ptr %"226_0", align 8
  %"226_190" = load i64, ptr %"226_1", align 8
  %"226_291" = load i64, ptr %"226_2", align 8
  store i64 %"226_089", ptr %"226_0", align 8
  store i64 %"226_190", ptr %"226_1", align 8
  store i64 %"226_291", ptr %"226_2", align 8
  store {} undef, ptr %"232_0", align 1
  %"226_092" = load i64, ptr %"226_0", align 8
  %"226_193" = load i64, ptr %"226_1", align 8
  %46 = add i64 %"226_092", %"226_193"
  store i64 %46, ptr %"228_0", align 8
  %"228_094" = load i64, ptr %"228_0", align 8
  %"226_295" = load i64, ptr %"226_2", align 8
  %"226_196" = load i64, ptr %"226_1", align 8
  %47 = insertvalue { i64, i64, i64 } poison, i64 %"228_094", 0
  %48 = insertvalue { i64, i64, i64 } %47, i64 %"226_295", 1
  %49 = insertvalue { i64, i64, i64 } %48, i64 %"226_196", 2
  store { i64, i64, i64 } %49, ptr %"229_0", align 8
  %"226_097" = load i64, ptr %"226_0", align 8
  %"229_098" = load { i64, i64, i64 }, ptr %"229_0", align 8
  %50 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"226_097", 1
  %51 = insertvalue { { i64, i64, i64 }, i64 } %50, { i64, i64, i64 } %"229_098", 0
  store { { i64, i64, i64 }, i64 } %51, ptr %"230_0", align 8
  %"230_099" = load { { i64, i64, i64 }, i64 }, ptr %"230_0", align 8
  %52 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"230_099", 1
  store { i1, { { i64, i64, i64 }, i64 } } %52, ptr %"231_0", align 8
  %"232_0100" = load {}, ptr %"232_0", align 1
  %"231_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"231_0", align 8
  store {} %"232_0100", ptr %"232_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"231_0101", ptr %"231_0", align 8
  %"232_0102" = load {}, ptr %"232_0", align 1
  %"231_0103" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"231_0", align 8
  switch i1 false, label %53 [
  ]

53:                                               ; preds = %45
  store { i1, { { i64, i64, i64 }, i64 } } %"231_0103", ptr %"013", align 8
  br label %54

54:                                               ; preds = %53, %44
  %"026" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"013", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"026", ptr %"184_0", align 8
  %"184_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"184_0", align 8
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"184_0104", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_170_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"184_0104", 1
  store { { i64, i64, i64 }, i64 } %58, ptr %"0111", align 8
  br label %cond_170_case_1

cond_208_case_0:                                  ; preds = %41
  %"069" = load i64, ptr %"067", align 8
  %"170" = load i64, ptr %"168", align 8
  %"271" = load i64, ptr %"2", align 8
  store i64 %"069", ptr %"210_0", align 8
  store i64 %"170", ptr %"210_1", align 8
  store i64 %"271", ptr %"210_2", align 8
  %"210_072" = load i64, ptr %"210_0", align 8
  %"210_173" = load i64, ptr %"210_1", align 8
  %"210_274" = load i64, ptr %"210_2", align 8
  %59 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"210_072", 1
  %60 = insertvalue { i1, i64, i64, i64 } %59, i64 %"210_173", 2
  %61 = insertvalue { i1, i64, i64, i64 } %60, i64 %"210_274", 3
  store { i1, i64, i64, i64 } %61, ptr %"212_0", align 8
  %"212_075" = load { i1, i64, i64, i64 }, ptr %"212_0", align 8
  store { i1, i64, i64, i64 } %"212_075", ptr %"065", align 8
  br label %cond_exit_208

cond_208_case_1:                                  ; preds = %42
  %"079" = load i64, ptr %"076", align 8
  %"180" = load i64, ptr %"177", align 8
  %"281" = load i64, ptr %"278", align 8
  store i64 %"079", ptr %"214_0", align 8
  store i64 %"180", ptr %"214_1", align 8
  store i64 %"281", ptr %"214_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"216_0", align 8
  %"216_082" = load { i1, i64, i64, i64 }, ptr %"216_0", align 8
  store { i1, i64, i64, i64 } %"216_082", ptr %"065", align 8
  br label %cond_exit_208

cond_exit_208:                                    ; preds = %cond_208_case_1, %cond_208_case_0
  %"066" = load { i1, i64, i64, i64 }, ptr %"065", align 8
  store { i1, i64, i64, i64 } %"066", ptr %"208_0", align 8
  %"208_083" = load { i1, i64, i64, i64 }, ptr %"208_0", align 8
  store { i1, i64, i64, i64 } %"208_083", ptr %"208_0", align 8
  %"208_084" = load { i1, i64, i64, i64 }, ptr %"208_0", align 8
  %62 = extractvalue { i1, i64, i64, i64 } %"208_084", 0
  switch i1 %62, label %63 [
    i1 true, label %67
  ]

63:                                               ; preds = %cond_exit_208
  %64 = extractvalue { i1, i64, i64, i64 } %"208_084", 1
  %65 = extractvalue { i1, i64, i64, i64 } %"208_084", 2
  %66 = extractvalue { i1, i64, i64, i64 } %"208_084", 3
  store i64 %64, ptr %"226_0", align 8
  store i64 %65, ptr %"226_1", align 8
  store i64 %66, ptr %"226_2", align 8
  br label %45

67:                                               ; preds = %cond_exit_208
  br label %43

cond_170_case_0:                                  ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"176_0", align 8
  store i1 false, ptr %"174_0", align 1
  %"174_0109" = load i1, ptr %"174_0", align 1
  %"176_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"176_0", align 8
  store i1 %"174_0109", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"176_0110", ptr %"1106", align 8
  br label %cond_exit_170

cond_170_case_1:                                  ; preds = %57
  %"0112" = load { { i64, i64, i64 }, i64 }, ptr %"0111", align 8
  store { { i64, i64, i64 }, i64 } %"0112", ptr %"179_0", align 8
  %"179_0113" = load { { i64, i64, i64 }, i64 }, ptr %"179_0", align 8
  %68 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"179_0113", 1
  store { i1, { { i64, i64, i64 }, i64 } } %68, ptr %"183_0", align 8
  store i1 true, ptr %"181_0", align 1
  %"181_0114" = load i1, ptr %"181_0", align 1
  %"183_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"183_0", align 8
  store i1 %"181_0114", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"183_0115", ptr %"1106", align 8
  br label %cond_exit_170

cond_exit_170:                                    ; preds = %cond_170_case_1, %cond_170_case_0
  %"0107" = load i1, ptr %"0105", align 1
  %"1108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1106", align 8
  store i1 %"0107", ptr %"170_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1108", ptr %"170_1", align 8
  %"170_0116" = load i1, ptr %"170_0", align 1
  %"170_1117" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"170_1", align 8
  %"167_3118" = load { ptr, ptr, i64 }, ptr %"167_3", align 8
  store i1 %"170_0116", ptr %"170_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"170_1117", ptr %"170_1", align 8
  store { ptr, ptr, i64 } %"167_3118", ptr %"167_3", align 8
  %"170_0119" = load i1, ptr %"170_0", align 1
  %"170_1120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"170_1", align 8
  %"167_3121" = load { ptr, ptr, i64 }, ptr %"167_3", align 8
  switch i1 %"170_0119", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %cond_exit_170
  store { i1, { { i64, i64, i64 }, i64 } } %"170_1120", ptr %"0", align 8
  store { ptr, ptr, i64 } %"167_3121", ptr %"1", align 8
  br label %19

70:                                               ; preds = %cond_exit_170
  store { i1, { { i64, i64, i64 }, i64 } } %"170_1120", ptr %"236_0", align 8
  store { ptr, ptr, i64 } %"167_3121", ptr %"236_1", align 8
  br label %5

cond_238_case_0:                                  ; preds = %7
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"242_0", align 8
  %"242_0129" = load { i32, ptr }, ptr %"242_0", align 8
  %71 = extractvalue { i32, ptr } %"242_0129", 0
  %shift_code = add i32 %71, 1000
  %72 = extractvalue { i32, ptr } %"242_0129", 1
  call void @panic(i32 %shift_code, ptr %72)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"244_0", align 8
  %"244_0130" = load { { i64, i64, i64 }, i64 }, ptr %"244_0", align 8
  store { { i64, i64, i64 }, i64 } %"244_0130", ptr %"0127", align 8
  br label %cond_exit_238

cond_238_case_1:                                  ; preds = %8
  %"0132" = load { { i64, i64, i64 }, i64 }, ptr %"0131", align 8
  store { { i64, i64, i64 }, i64 } %"0132", ptr %"246_0", align 8
  %"246_0133" = load { { i64, i64, i64 }, i64 }, ptr %"246_0", align 8
  store { { i64, i64, i64 }, i64 } %"246_0133", ptr %"0127", align 8
  br label %cond_exit_238

cond_exit_238:                                    ; preds = %cond_238_case_1, %cond_238_case_0
  %"0128" = load { { i64, i64, i64 }, i64 }, ptr %"0127", align 8
  store { { i64, i64, i64 }, i64 } %"0128", ptr %"238_0", align 8
  %"238_0134" = load { { i64, i64, i64 }, i64 }, ptr %"238_0", align 8
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"238_0134", 1
  %74 = extractvalue { { i64, i64, i64 }, i64 } %"238_0134", 0
  store i64 %73, ptr %"248_0", align 8
  store { i64, i64, i64 } %74, ptr %"248_1", align 8
  %"248_0135" = load i64, ptr %"248_0", align 8
  store i64 %"248_0135", ptr %"250_0", align 8
  %"236_1136" = load { ptr, ptr, i64 }, ptr %"236_1", align 8
  %"250_0137" = load i64, ptr %"250_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"236_1136", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"236_1136", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"236_1136", 2
  call void @__barray_check_bounds(i64 2, i64 %"250_0137")
  %75 = add i64 %"250_0137", %array_offset
  %76 = call i1 @__barray_is_borrowed(ptr %array_mask_ptr, i64 %75)
  store { ptr, ptr, i64 } %"236_1136", ptr %"251_0", align 8
  store i1 %76, ptr %"251_1", align 1
  %"248_1138" = load { i64, i64, i64 }, ptr %"248_1", align 8
  %77 = extractvalue { i64, i64, i64 } %"248_1138", 0
  %78 = extractvalue { i64, i64, i64 } %"248_1138", 1
  %79 = extractvalue { i64, i64, i64 } %"248_1138", 2
  store i64 %77, ptr %"249_0", align 8
  store i64 %78, ptr %"249_1", align 8
  store i64 %79, ptr %"249_2", align 8
  %"251_1139" = load i1, ptr %"251_1", align 1
  %"249_0140" = load i64, ptr %"249_0", align 8
  %"249_2141" = load i64, ptr %"249_2", align 8
  %"249_1142" = load i64, ptr %"249_1", align 8
  %"248_0143" = load i64, ptr %"248_0", align 8
  switch i1 %"251_1139", label %80 [
    i1 true, label %81
  ]

80:                                               ; preds = %cond_exit_238
  store i64 %"249_0140", ptr %"0146", align 8
  store i64 %"249_2141", ptr %"1147", align 8
  store i64 %"249_1142", ptr %"2148", align 8
  store i64 %"248_0143", ptr %"3", align 8
  br label %cond_252_case_0

81:                                               ; preds = %cond_exit_238
  store i64 %"249_0140", ptr %"0158", align 8
  store i64 %"249_2141", ptr %"1159", align 8
  store i64 %"249_1142", ptr %"2160", align 8
  store i64 %"248_0143", ptr %"3161", align 8
  br label %cond_252_case_1

cond_252_case_0:                                  ; preds = %80
  %"0149" = load i64, ptr %"0146", align 8
  %"1150" = load i64, ptr %"1147", align 8
  %"2151" = load i64, ptr %"2148", align 8
  %"3152" = load i64, ptr %"3", align 8
  store i64 %"0149", ptr %"254_0", align 8
  store i64 %"1150", ptr %"254_1", align 8
  store i64 %"2151", ptr %"254_2", align 8
  store i64 %"3152", ptr %"254_3", align 8
  %"254_0153" = load i64, ptr %"254_0", align 8
  %"254_1154" = load i64, ptr %"254_1", align 8
  %"254_2155" = load i64, ptr %"254_2", align 8
  %"254_3156" = load i64, ptr %"254_3", align 8
  %82 = insertvalue { i1, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"254_0153", 1
  %83 = insertvalue { i1, i64, i64, i64, i64 } %82, i64 %"254_1154", 2
  %84 = insertvalue { i1, i64, i64, i64, i64 } %83, i64 %"254_2155", 3
  %85 = insertvalue { i1, i64, i64, i64, i64 } %84, i64 %"254_3156", 4
  store { i1, i64, i64, i64, i64 } %85, ptr %"256_0", align 8
  %"256_0157" = load { i1, i64, i64, i64, i64 }, ptr %"256_0", align 8
  store { i1, i64, i64, i64, i64 } %"256_0157", ptr %"0144", align 8
  br label %cond_exit_252

cond_252_case_1:                                  ; preds = %81
  %"0162" = load i64, ptr %"0158", align 8
  %"1163" = load i64, ptr %"1159", align 8
  %"2164" = load i64, ptr %"2160", align 8
  %"3165" = load i64, ptr %"3161", align 8
  store i64 %"0162", ptr %"258_0", align 8
  store i64 %"1163", ptr %"258_1", align 8
  store i64 %"2164", ptr %"258_2", align 8
  store i64 %"3165", ptr %"258_3", align 8
  %"258_0166" = load i64, ptr %"258_0", align 8
  %"258_1167" = load i64, ptr %"258_1", align 8
  %"258_2168" = load i64, ptr %"258_2", align 8
  %86 = insertvalue { i1, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"258_0166", 1
  %87 = insertvalue { i1, i64, i64, i64, i64 } %86, i64 %"258_1167", 2
  %88 = insertvalue { i1, i64, i64, i64, i64 } %87, i64 %"258_2168", 3
  store { i1, i64, i64, i64, i64 } %88, ptr %"260_0", align 8
  %"260_0169" = load { i1, i64, i64, i64, i64 }, ptr %"260_0", align 8
  store { i1, i64, i64, i64, i64 } %"260_0169", ptr %"0144", align 8
  br label %cond_exit_252

cond_exit_252:                                    ; preds = %cond_252_case_1, %cond_252_case_0
  %"0145" = load { i1, i64, i64, i64, i64 }, ptr %"0144", align 8
  store { i1, i64, i64, i64, i64 } %"0145", ptr %"252_0", align 8
  %"252_0170" = load { i1, i64, i64, i64, i64 }, ptr %"252_0", align 8
  %"251_0171" = load { ptr, ptr, i64 }, ptr %"251_0", align 8
  store { i1, i64, i64, i64, i64 } %"252_0170", ptr %"252_0", align 8
  store { ptr, ptr, i64 } %"251_0171", ptr %"251_0", align 8
  %"252_0172" = load { i1, i64, i64, i64, i64 }, ptr %"252_0", align 8
  %"251_0173" = load { ptr, ptr, i64 }, ptr %"251_0", align 8
  %89 = extractvalue { i1, i64, i64, i64, i64 } %"252_0172", 0
  switch i1 %89, label %90 [
    i1 true, label %95
  ]

90:                                               ; preds = %cond_exit_252
  %91 = extractvalue { i1, i64, i64, i64, i64 } %"252_0172", 1
  %92 = extractvalue { i1, i64, i64, i64, i64 } %"252_0172", 2
  %93 = extractvalue { i1, i64, i64, i64, i64 } %"252_0172", 3
  %94 = extractvalue { i1, i64, i64, i64, i64 } %"252_0172", 4
  store i64 %91, ptr %"264_0", align 8
  store i64 %92, ptr %"264_1", align 8
  store i64 %93, ptr %"264_2", align 8
  store i64 %94, ptr %"264_3", align 8
  store { ptr, ptr, i64 } %"251_0173", ptr %"264_4", align 8
  br label %10

95:                                               ; preds = %cond_exit_252
  %96 = extractvalue { i1, i64, i64, i64, i64 } %"252_0172", 1
  %97 = extractvalue { i1, i64, i64, i64, i64 } %"252_0172", 2
  %98 = extractvalue { i1, i64, i64, i64, i64 } %"252_0172", 3
  store i64 %96, ptr %"272_0", align 8
  store i64 %97, ptr %"272_1", align 8
  store i64 %98, ptr %"272_2", align 8
  store { ptr, ptr, i64 } %"251_0173", ptr %"272_3", align 8
  br label %15

cond_281_case_0:                                  ; preds = %21
  br label %cond_exit_281

cond_281_case_1:                                  ; preds = %22
  %"0226" = load { { i64, i64, i64 }, i64 }, ptr %"0225", align 8
  store { { i64, i64, i64 }, i64 } %"0226", ptr %"286_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"288_0", align 8
  %"288_0227" = load { i32, ptr }, ptr %"288_0", align 8
  %"286_0228" = load { { i64, i64, i64 }, i64 }, ptr %"286_0", align 8
  %99 = extractvalue { i32, ptr } %"288_0227", 0
  %shift_code229 = add i32 %99, 1000
  %100 = extractvalue { i32, ptr } %"288_0227", 1
  call void @panic(i32 %shift_code229, ptr %100)
  br label %cond_exit_281

cond_exit_281:                                    ; preds = %cond_281_case_1, %cond_281_case_0
  %"165_1230" = load { ptr, ptr, i64 }, ptr %"165_1", align 8
  %array_ptr231 = extractvalue { ptr, ptr, i64 } %"165_1230", 0
  %array_mask_ptr232 = extractvalue { ptr, ptr, i64 } %"165_1230", 1
  %array_offset233 = extractvalue { ptr, ptr, i64 } %"165_1230", 2
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

declare void @___qfree(i64)

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

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.gpu_calls_before_a_panic.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { noreturn }
attributes #3 = { cold noinline noreturn }
