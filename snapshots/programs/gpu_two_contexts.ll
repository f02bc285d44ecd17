; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_left.A3914985.0 = private constant [14 x i8] c"\0DUSER:INT:left"
@res_right.D3674AFC.0 = private constant [15 x i8] c"\0EUSER:INT:right"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@"res_right live.CFC76B05.0" = private constant [24 x i8] c"\17USER:INT:right lives on"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"
@"e_iu_to_s ar.0E0007B9.0" = private constant [40 x i8] c"'EXIT:INT:iu_to_s argument out of bounds"

define internal void @__hugr__.gpu_two_contexts.main.1() {
alloca_block:
  %"43_0" = alloca i64, align 8
  %"43_1" = alloca i64, align 8
  %"43_2" = alloca i64, align 8
  %"43_3" = alloca i64, align 8
  %"43_4" = alloca i64, align 8
  %"47_0" = alloca i64, align 8
  %"47_1" = alloca i64, align 8
  %"47_2" = alloca i64, align 8
  %"47_3" = alloca i64, align 8
  %"47_4" = alloca i64, align 8
  %"65_0" = alloca i64, align 8
  %"65_1" = alloca i64, align 8
  %"104_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"104_1" = alloca i64, align 8
  %"104_2" = alloca i64, align 8
  %"119_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"119_1" = alloca i64, align 8
  %"119_2" = alloca i64, align 8
  %"38_0" = alloca {}, align 8
  %"37_0" = alloca i64, align 8
  %"37_2" = alloca i64, align 8
  %"37_1" = alloca i64, align 8
  %"12_0" = alloca i64, align 8
  %"26_0" = alloca i64, align 8
  %"22_0" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"10_0" = alloca i64, align 8
  %"11_0" = alloca { i1, i64 }, align 8
  %"0" = alloca i64, align 8
  %"16_0" = alloca { i32, ptr }, align 8
  %"18_0" = alloca i64, align 8
  %"08" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"25_0" = alloca { i1, i64 }, align 8
  %"013" = alloca i64, align 8
  %"30_0" = alloca { i32, ptr }, align 8
  %"32_0" = alloca i64, align 8
  %"018" = alloca i64, align 8
  %"34_0" = alloca i64, align 8
  %"36_0" = alloca { i64, i64, i64 }, align 8
  %"45_0" = alloca {}, align 8
  %"51_0" = alloca i1, align 1
  %"51_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"49_0" = alloca { i64, i64, i64 }, align 8
  %"50_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"061" = alloca i1, align 1
  %"1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"56_0" = alloca i1, align 1
  %"55_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"066" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"59_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"62_0" = alloca i1, align 1
  %"61_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"102_0" = alloca {}, align 8
  %"101_0" = alloca {}, align 8
  %"99_0" = alloca {}, align 8
  %"92_0" = alloca {}, align 8
  %"90_0" = alloca i64, align 8
  %"88_0" = alloca i64, align 8
  %"83_0" = alloca {}, align 8
  %"82_0" = alloca {}, align 8
  %"80_0" = alloca {}, align 8
  %"74_0" = alloca {}, align 8
  %"73_0" = alloca {}, align 8
  %"67_0" = alloca {}, align 8
  %"69_0" = alloca i64, align 8
  %"70_0" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"71_1" = alloca i64, align 8
  %"76_0" = alloca i64, align 8
  %"77_0" = alloca i64, align 8
  %"78_0" = alloca i64, align 8
  %"78_1" = alloca i64, align 8
  %"85_0" = alloca i64, align 8
  %"86_0" = alloca i64, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca i64, align 8
  %"94_0" = alloca i64, align 8
  %"95_0" = alloca i64, align 8
  %"96_0" = alloca i64, align 8
  %"96_1" = alloca i64, align 8
  %"97_0" = alloca i64, align 8
  %"117_0" = alloca {}, align 8
  %"116_0" = alloca {}, align 8
  %"0117" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"111_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"113_0" = alloca { i32, ptr }, align 8
  %"157_0" = alloca {}, align 8
  %"134_0" = alloca i64, align 8
  %"134_2" = alloca i64, align 8
  %"134_1" = alloca i64, align 8
  %"147_0" = alloca i64, align 8
  %"155_0" = alloca i64, align 8
  %"156_0" = alloca {}, align 8
  %"151_0" = alloca {}, align 8
  %"148_0" = alloca i64, align 8
  %"143_0" = alloca {}, align 8
  %"142_0" = alloca {}, align 8
  %"137_0" = alloca {}, align 8
  %"135_0" = alloca i64, align 8
  %"121_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0132" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"125_0" = alloca { i32, ptr }, align 8
  %"127_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0137" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"129_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"139_0" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"145_0" = alloca i64, align 8
  %"146_0" = alloca i64, align 8
  %"147_1" = alloca i64, align 8
  %"153_0" = alloca i64, align 8
  %"150_0" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"131_0" = alloca i64, align 8
  %"131_1" = alloca { i64, i64, i64 }, align 8
  %"132_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"133_0" = alloca i64, align 8
  %"133_1" = alloca { i64, i64, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"38_0", align 1
  store i64 0, ptr %"22_0", align 8
  %"22_01" = load i64, ptr %"22_0", align 8
  store i64 %"22_01", ptr %"24_0", align 8
  store i64 0, ptr %"8_0", align 8
  %"8_02" = load i64, ptr %"8_0", align 8
  store i64 %"8_02", ptr %"10_0", align 8
  %"10_03" = load i64, ptr %"10_0", align 8
  %1 = call i64 @gpu.open(i64 %"10_03")
  %2 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %1, 1
  store { i1, i64 } %2, ptr %"11_0", align 8
  %"11_04" = load { i1, i64 }, ptr %"11_0", align 8
  %3 = extractvalue { i1, i64 } %"11_04", 0
  switch i1 %3, label %4 [
    i1 true, label %5
  ]

4:                                                ; preds = %0
  br label %cond_12_case_0

5:                                                ; preds = %0
  %6 = extractvalue { i1, i64 } %"11_04", 1
  store i64 %6, ptr %"08", align 8
  br label %cond_12_case_1

7:                                                ; preds = %77, %54
  %"43_034" = load i64, ptr %"43_0", align 8
  %"43_135" = load i64, ptr %"43_1", align 8
  %"43_236" = load i64, ptr %"43_2", align 8
  %"43_337" = load i64, ptr %"43_3", align 8
  %"43_438" = load i64, ptr %"43_4", align 8
  store i64 %"43_034", ptr %"43_0", align 8
  store i64 %"43_135", ptr %"43_1", align 8
  store i64 %"43_236", ptr %"43_2", align 8
  store i64 %"43_337", ptr %"43_3", align 8
  store i64 %"43_438", ptr %"43_4", align 8
  store {} undef, ptr %"45_0", align 1
  %"45_039" = load {}, ptr %"45_0", align 1
  %"43_040" = load i64, ptr %"43_0", align 8
  %"43_141" = load i64, ptr %"43_1", align 8
  %"43_242" = load i64, ptr %"43_2", align 8
  %"43_343" = load i64, ptr %"43_3", align 8
  %"43_444" = load i64, ptr %"43_4", align 8
  store {} %"45_039", ptr %"45_0", align 1
  store i64 %"43_040", ptr %"43_0", align 8
  store i64 %"43_141", ptr %"43_1", align 8
  store i64 %"43_242", ptr %"43_2", align 8
  store i64 %"43_343", ptr %"43_3", align 8
  store i64 %"43_444", ptr %"43_4", align 8
  %"45_045" = load {}, ptr %"45_0", align 1
  %"43_046" = load i64, ptr %"43_0", align 8
  %"43_147" = load i64, ptr %"43_1", align 8
  %"43_248" = load i64, ptr %"43_2", align 8
  %"43_349" = load i64, ptr %"43_3", align 8
  %"43_450" = load i64, ptr %"43_4", align 8
  switch i1 false, label %8 [
  ]

8:                                                ; preds = %7
  store i64 %"43_046", ptr %"47_0", align 8
  store i64 %"43_147", ptr %"47_1", align 8
  store i64 %"43_248", ptr %"47_2", align 8
  store i64 %"43_349", ptr %"47_3", align 8
  store i64 %"43_450", ptr %"47_4", align 8
  br label %9

9:                                                ; preds = %8
  %"47_051" = load i64, ptr %"47_0", align 8
  %"47_152" = load i64, ptr %"47_1", align 8
  %"47_253" = load i64, ptr %"47_2", align 8
  %"47_354" = load i64, ptr %"47_3", align 8
  %"47_455" = load i64, ptr %"47_4", align 8
  store i64 %"47_051", ptr %"47_0", align 8
  store i64 %"47_152", ptr %"47_1", align 8
  store i64 %"47_253", ptr %"47_2", align 8
  store i64 %"47_354", ptr %"47_3", align 8
  store i64 %"47_455", ptr %"47_4", align 8
  %"47_056" = load i64, ptr %"47_0", align 8
  %"47_257" = load i64, ptr %"47_2", align 8
  %"47_158" = load i64, ptr %"47_1", align 8
  %10 = insertvalue { i64, i64, i64 } poison, i64 %"47_056", 0
  %11 = insertvalue { i64, i64, i64 } %10, i64 %"47_257", 1
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"47_158", 2
  store { i64, i64, i64 } %12, ptr %"49_0", align 8
  %"49_059" = load { i64, i64, i64 }, ptr %"49_0", align 8
  %13 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.175({ i64, i64, i64 } %"49_059")
  store { i1, { { i64, i64, i64 }, i64 } } %13, ptr %"50_0", align 8
  %"50_060" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"50_0", align 8
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"50_060", 0
  switch i1 %14, label %15 [
    i1 true, label %16
  ]

15:                                               ; preds = %9
  br label %cond_51_case_0

16:                                               ; preds = %9
  %17 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"50_060", 1
  store { { i64, i64, i64 }, i64 } %17, ptr %"066", align 8
  br label %cond_51_case_1

18:                                               ; preds = %60
  %"65_079" = load i64, ptr %"65_0", align 8
  %"65_180" = load i64, ptr %"65_1", align 8
  store i64 %"65_079", ptr %"65_0", align 8
  store i64 %"65_180", ptr %"65_1", align 8
  store {} undef, ptr %"102_0", align 1
  store {} undef, ptr %"101_0", align 1
  store {} undef, ptr %"99_0", align 1
  store {} zeroinitializer, ptr %"92_0", align 1
  store i64 2, ptr %"90_0", align 8
  store i64 1, ptr %"88_0", align 8
  store {} zeroinitializer, ptr %"83_0", align 1
  store {} undef, ptr %"82_0", align 1
  store {} undef, ptr %"80_0", align 1
  store {} zeroinitializer, ptr %"74_0", align 1
  store {} undef, ptr %"73_0", align 1
  store {} zeroinitializer, ptr %"67_0", align 1
  %"67_081" = load {}, ptr %"67_0", align 1
  %19 = call i64 @gpu.function_id.total()
  store i64 %19, ptr %"69_0", align 8
  %"65_082" = load i64, ptr %"65_0", align 8
  %"69_083" = load i64, ptr %"69_0", align 8
  call void @"gpu.call.:i"(i64 %"65_082", i64 %"69_083")
  store i64 %"65_082", ptr %"70_0", align 8
  %"70_084" = load i64, ptr %"70_0", align 8
  %20 = call i64 @gpu.result.i(i64 %"70_084")
  store i64 %"70_084", ptr %"71_0", align 8
  store i64 %20, ptr %"71_1", align 8
  %"71_185" = load i64, ptr %"71_1", align 8
  %tag_len = load i8, ptr @res_left.A3914985.0, align 1
  %tag_len86 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_left.A3914985.0, i64 %tag_len86, i64 %"71_185")
  %"74_087" = load {}, ptr %"74_0", align 1
  %21 = call i64 @gpu.function_id.total()
  store i64 %21, ptr %"76_0", align 8
  %"65_188" = load i64, ptr %"65_1", align 8
  %"76_089" = load i64, ptr %"76_0", align 8
  call void @"gpu.call.:i"(i64 %"65_188", i64 %"76_089")
  store i64 %"65_188", ptr %"77_0", align 8
  %"77_090" = load i64, ptr %"77_0", align 8
  %22 = call i64 @gpu.result.i(i64 %"77_090")
  store i64 %"77_090", ptr %"78_0", align 8
  store i64 %22, ptr %"78_1", align 8
  %"78_191" = load i64, ptr %"78_1", align 8
  %tag_len92 = load i8, ptr @res_right.D3674AFC.0, align 1
  %tag_len93 = zext i8 %tag_len92 to i64
  call void @print_int(ptr @res_right.D3674AFC.0, i64 %tag_len93, i64 %"78_191")
  %"71_094" = load i64, ptr %"71_0", align 8
  call void @gpu.close(i64 %"71_094")
  %"83_095" = load {}, ptr %"83_0", align 1
  %23 = call i64 @gpu.function_id.total()
  store i64 %23, ptr %"85_0", align 8
  %"78_096" = load i64, ptr %"78_0", align 8
  %"85_097" = load i64, ptr %"85_0", align 8
  call void @"gpu.call.:i"(i64 %"78_096", i64 %"85_097")
  store i64 %"78_096", ptr %"86_0", align 8
  %"86_098" = load i64, ptr %"86_0", align 8
  %24 = call i64 @gpu.result.i(i64 %"86_098")
  store i64 %"86_098", ptr %"87_0", align 8
  store i64 %24, ptr %"87_1", align 8
  %"92_099" = load {}, ptr %"92_0", align 1
  %25 = call i64 @gpu.function_id.add()
  store i64 %25, ptr %"94_0", align 8
  %"87_0100" = load i64, ptr %"87_0", align 8
  %"94_0101" = load i64, ptr %"94_0", align 8
  %"88_0102" = load i64, ptr %"88_0", align 8
  %"90_0103" = load i64, ptr %"90_0", align 8
  call void @"gpu.call.ii:i"(i64 %"87_0100", i64 %"94_0101", i64 %"88_0102", i64 %"90_0103")
  store i64 %"87_0100", ptr %"95_0", align 8
  %"95_0104" = load i64, ptr %"95_0", align 8
  %26 = call i64 @gpu.result.i(i64 %"95_0104")
  store i64 %"95_0104", ptr %"96_0", align 8
  store i64 %26, ptr %"96_1", align 8
  %"87_1105" = load i64, ptr %"87_1", align 8
  %"96_1106" = load i64, ptr %"96_1", align 8
  %27 = add i64 %"87_1105", %"96_1106"
  store i64 %27, ptr %"97_0", align 8
  %"97_0107" = load i64, ptr %"97_0", align 8
  %tag_len108 = load i8, ptr @"res_right live.CFC76B05.0", align 1
  %tag_len109 = zext i8 %tag_len108 to i64
  call void @print_int(ptr @"res_right live.CFC76B05.0", i64 %tag_len109, i64 %"97_0107")
  %"96_0110" = load i64, ptr %"96_0", align 8
  call void @gpu.close(i64 %"96_0110")
  %"102_0111" = load {}, ptr %"102_0", align 1
  store {} %"102_0111", ptr %"102_0", align 1
  %"102_0112" = load {}, ptr %"102_0", align 1
  switch i1 false, label %28 [
  ]

28:                                               ; preds = %18
  br label %39

29:                                               ; preds = %56
  %"104_0113" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"104_0", align 8
  %"104_1114" = load i64, ptr %"104_1", align 8
  %"104_2115" = load i64, ptr %"104_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"104_0113", ptr %"104_0", align 8
  store i64 %"104_1114", ptr %"104_1", align 8
  store i64 %"104_2115", ptr %"104_2", align 8
  store {} undef, ptr %"117_0", align 1
  store {} undef, ptr %"116_0", align 1
  %"104_0116" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"104_0", align 8
  %30 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"104_0116", 0
  switch i1 %30, label %31 [
    i1 true, label %32
  ]

31:                                               ; preds = %29
  br label %cond_106_case_0

32:                                               ; preds = %29
  %33 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"104_0116", 1
  store { { i64, i64, i64 }, i64 } %33, ptr %"0117", align 8
  br label %cond_106_case_1

34:                                               ; preds = %57
  %"119_0128" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"119_0", align 8
  %"119_1129" = load i64, ptr %"119_1", align 8
  %"119_2130" = load i64, ptr %"119_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"119_0128", ptr %"119_0", align 8
  store i64 %"119_1129", ptr %"119_1", align 8
  store i64 %"119_2130", ptr %"119_2", align 8
  store {} undef, ptr %"157_0", align 1
  store {} undef, ptr %"156_0", align 1
  store {} zeroinitializer, ptr %"151_0", align 1
  store i64 10, ptr %"148_0", align 8
  store {} zeroinitializer, ptr %"143_0", align 1
  store {} undef, ptr %"142_0", align 1
  store {} zeroinitializer, ptr %"137_0", align 1
  store i64 1, ptr %"135_0", align 8
  %"119_0131" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"119_0", align 8
  %35 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"119_0131", 0
  switch i1 %35, label %36 [
    i1 true, label %37
  ]

36:                                               ; preds = %34
  br label %cond_121_case_0

37:                                               ; preds = %34
  %38 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"119_0131", 1
  store { { i64, i64, i64 }, i64 } %38, ptr %"0137", align 8
  br label %cond_121_case_1

39:                                               ; preds = %28
  ret void

cond_12_case_0:                                   ; preds = %4
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"16_0", align 8
  %"16_06" = load { i32, ptr }, ptr %"16_0", align 8
  %40 = extractvalue { i32, ptr } %"16_06", 0
  %shift_code = add i32 %40, 1000
  %41 = extractvalue { i32, ptr } %"16_06", 1
  call void @panic(i32 %shift_code, ptr %41)
  store i64 0, ptr %"18_0", align 8
  %"18_07" = load i64, ptr %"18_0", align 8
  store i64 %"18_07", ptr %"0", align 8
  br label %cond_exit_12

cond_12_case_1:                                   ; preds = %5
  %"09" = load i64, ptr %"08", align 8
  store i64 %"09", ptr %"20_0", align 8
  %"20_010" = load i64, ptr %"20_0", align 8
  store i64 %"20_010", ptr %"0", align 8
  br label %cond_exit_12

cond_exit_12:                                     ; preds = %cond_12_case_1, %cond_12_case_0
  %"05" = load i64, ptr %"0", align 8
  store i64 %"05", ptr %"12_0", align 8
  %"24_011" = load i64, ptr %"24_0", align 8
  %42 = call i64 @gpu.open(i64 %"24_011")
  %43 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %42, 1
  store { i1, i64 } %43, ptr %"25_0", align 8
  %"25_012" = load { i1, i64 }, ptr %"25_0", align 8
  %44 = extractvalue { i1, i64 } %"25_012", 0
  switch i1 %44, label %45 [
    i1 true, label %46
  ]

45:                                               ; preds = %cond_exit_12
  br label %cond_26_case_0

46:                                               ; preds = %cond_exit_12
  %47 = extractvalue { i1, i64 } %"25_012", 1
  store i64 %47, ptr %"018", align 8
  br label %cond_26_case_1

cond_26_case_0:                                   ; preds = %45
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"30_0", align 8
  %"30_015" = load { i32, ptr }, ptr %"30_0", align 8
  %48 = extractvalue { i32, ptr } %"30_015", 0
  %shift_code16 = add i32 %48, 1000
  %49 = extractvalue { i32, ptr } %"30_015", 1
  call void @panic(i32 %shift_code16, ptr %49)
  store i64 0, ptr %"32_0", align 8
  %"32_017" = load i64, ptr %"32_0", align 8
  store i64 %"32_017", ptr %"013", align 8
  br label %cond_exit_26

cond_26_case_1:                                   ; preds = %46
  %"019" = load i64, ptr %"018", align 8
  store i64 %"019", ptr %"34_0", align 8
  %"34_020" = load i64, ptr %"34_0", align 8
  store i64 %"34_020", ptr %"013", align 8
  br label %cond_exit_26

cond_exit_26:                                     ; preds = %cond_26_case_1, %cond_26_case_0
  %"014" = load i64, ptr %"013", align 8
  store i64 %"014", ptr %"26_0", align 8
  %50 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$4.158"()
  store { i64, i64, i64 } %50, ptr %"36_0", align 8
  %"36_021" = load { i64, i64, i64 }, ptr %"36_0", align 8
  %51 = extractvalue { i64, i64, i64 } %"36_021", 0
  %52 = extractvalue { i64, i64, i64 } %"36_021", 1
  %53 = extractvalue { i64, i64, i64 } %"36_021", 2
  store i64 %51, ptr %"37_0", align 8
  store i64 %52, ptr %"37_1", align 8
  store i64 %53, ptr %"37_2", align 8
  %"38_022" = load {}, ptr %"38_0", align 1
  %"37_023" = load i64, ptr %"37_0", align 8
  %"37_224" = load i64, ptr %"37_2", align 8
  %"37_125" = load i64, ptr %"37_1", align 8
  %"12_026" = load i64, ptr %"12_0", align 8
  %"26_027" = load i64, ptr %"26_0", align 8
  store {} %"38_022", ptr %"38_0", align 1
  store i64 %"37_023", ptr %"37_0", align 8
  store i64 %"37_224", ptr %"37_2", align 8
  store i64 %"37_125", ptr %"37_1", align 8
  store i64 %"12_026", ptr %"12_0", align 8
  store i64 %"26_027", ptr %"26_0", align 8
  %"38_028" = load {}, ptr %"38_0", align 1
  %"37_029" = load i64, ptr %"37_0", align 8
  %"37_230" = load i64, ptr %"37_2", align 8
  %"37_131" = load i64, ptr %"37_1", align 8
  %"12_032" = load i64, ptr %"12_0", align 8
  %"26_033" = load i64, ptr %"26_0", align 8
  switch i1 false, label %54 [
  ]

54:                                               ; preds = %cond_exit_26
  store i64 %"37_029", ptr %"43_0", align 8
  store i64 %"37_230", ptr %"43_1", align 8
  store i64 %"37_131", ptr %"43_2", align 8
  store i64 %"12_032", ptr %"43_3", align 8
  store i64 %"26_033", ptr %"43_4", align 8
  br label %7

cond_51_case_0:                                   ; preds = %15
  store i1 false, ptr %"56_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"55_0", align 8
  %"56_064" = load i1, ptr %"56_0", align 1
  %"55_065" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"55_0", align 8
  store i1 %"56_064", ptr %"061", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"55_065", ptr %"1", align 8
  br label %cond_exit_51

cond_51_case_1:                                   ; preds = %16
  %"067" = load { { i64, i64, i64 }, i64 }, ptr %"066", align 8
  store { { i64, i64, i64 }, i64 } %"067", ptr %"59_0", align 8
  store i1 true, ptr %"62_0", align 1
  %"59_068" = load { { i64, i64, i64 }, i64 }, ptr %"59_0", align 8
  %55 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"59_068", 1
  store { i1, { { i64, i64, i64 }, i64 } } %55, ptr %"61_0", align 8
  %"62_069" = load i1, ptr %"62_0", align 1
  %"61_070" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"61_0", align 8
  store i1 %"62_069", ptr %"061", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"61_070", ptr %"1", align 8
  br label %cond_exit_51

cond_exit_51:                                     ; preds = %cond_51_case_1, %cond_51_case_0
  %"062" = load i1, ptr %"061", align 1
  %"163" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1", align 8
  store i1 %"062", ptr %"51_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"163", ptr %"51_1", align 8
  %"51_071" = load i1, ptr %"51_0", align 1
  %"51_172" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"51_1", align 8
  %"47_373" = load i64, ptr %"47_3", align 8
  %"47_474" = load i64, ptr %"47_4", align 8
  store i1 %"51_071", ptr %"51_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"51_172", ptr %"51_1", align 8
  store i64 %"47_373", ptr %"47_3", align 8
  store i64 %"47_474", ptr %"47_4", align 8
  %"51_075" = load i1, ptr %"51_0", align 1
  %"51_176" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"51_1", align 8
  %"47_377" = load i64, ptr %"47_3", align 8
  %"47_478" = load i64, ptr %"47_4", align 8
  switch i1 %"51_075", label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %cond_exit_51
  store { i1, { { i64, i64, i64 }, i64 } } %"51_176", ptr %"104_0", align 8
  store i64 %"47_377", ptr %"104_1", align 8
  store i64 %"47_478", ptr %"104_2", align 8
  br label %29

57:                                               ; preds = %cond_exit_51
  store { i1, { { i64, i64, i64 }, i64 } } %"51_176", ptr %"119_0", align 8
  store i64 %"47_377", ptr %"119_1", align 8
  store i64 %"47_478", ptr %"119_2", align 8
  br label %34

cond_106_case_0:                                  ; preds = %31
  br label %cond_exit_106

cond_106_case_1:                                  ; preds = %32
  %"0118" = load { { i64, i64, i64 }, i64 }, ptr %"0117", align 8
  store { { i64, i64, i64 }, i64 } %"0118", ptr %"111_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"113_0", align 8
  %"113_0119" = load { i32, ptr }, ptr %"113_0", align 8
  %"111_0120" = load { { i64, i64, i64 }, i64 }, ptr %"111_0", align 8
  %58 = extractvalue { i32, ptr } %"113_0119", 0
  %shift_code121 = add i32 %58, 1000
  %59 = extractvalue { i32, ptr } %"113_0119", 1
  call void @panic(i32 %shift_code121, ptr %59)
  br label %cond_exit_106

cond_exit_106:                                    ; preds = %cond_106_case_1, %cond_106_case_0
  %"117_0122" = load {}, ptr %"117_0", align 1
  %"104_1123" = load i64, ptr %"104_1", align 8
  %"104_2124" = load i64, ptr %"104_2", align 8
  store {} %"117_0122", ptr %"117_0", align 1
  store i64 %"104_1123", ptr %"104_1", align 8
  store i64 %"104_2124", ptr %"104_2", align 8
  %"117_0125" = load {}, ptr %"117_0", align 1
  %"104_1126" = load i64, ptr %"104_1", align 8
  %"104_2127" = load i64, ptr %"104_2", align 8
  switch i1 false, label %60 [
  ]

60:                                               ; preds = %cond_exit_106
  store i64 %"104_1126", ptr %"65_0", align 8
  store i64 %"104_2127", ptr %"65_1", align 8
  br label %18

cond_121_case_0:                                  ; preds = %36
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"125_0", align 8
  %"125_0134" = load { i32, ptr }, ptr %"125_0", align 8
  %61 = extractvalue { i32, ptr } %"125_0134", 0
  %shift_code135 = add i32 %61, 1000
  %62 = extractvalue { i32, ptr } %"125_0134", 1
  call void @panic(i32 %shift_code135, ptr %62)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"127_0", align 8
  %"127_0136" = load { { i64, i64, i64 }, i64 }, ptr %"127_0", align 8
  store { { i64, i64, i64 }, i64 } %"127_0136", ptr %"0132", align 8
  br label %cond_exit_121

cond_121_case_1:                                  ; preds = %37
  %"0138" = load { { i64, i64, i64 }, i64 }, ptr %"0137", align 8
  store { { i64, i64, i64 }, i64 } %"0138", ptr %"129_0", align 8
  %"129_0139" = load { { i64, i64, i64 }, i64 }, ptr %"129_0", align 8
  store { { i64, i64, i64 }, i64 } %"129_0139", ptr %"0132", align 8
  br label %cond_exit_121

cond_exit_121:                                    ; preds = %cond_121_case_1, %cond_121_case_0
  %"0133" = load { { i64, i64, i64 }, i64 }, ptr %"0132", align 8
  store { { i64, i64, i64 }, i64 } %"0133", ptr %"121_0", align 8
  %"137_0140" = load {}, ptr %"137_0", align 1
  %63 = call i64 @gpu.function_id.fire()
  store i64 %63, ptr %"139_0", align 8
  %"119_1141" = load i64, ptr %"119_1", align 8
  %"139_0142" = load i64, ptr %"139_0", align 8
  %"135_0143" = load i64, ptr %"135_0", align 8
  call void @"gpu.call.i:v"(i64 %"119_1141", i64 %"139_0142", i64 %"135_0143")
  store i64 %"119_1141", ptr %"140_0", align 8
  %"140_0144" = load i64, ptr %"140_0", align 8
  store i64 %"140_0144", ptr %"141_0", align 8
  %"143_0145" = load {}, ptr %"143_0", align 1
  %64 = call i64 @gpu.function_id.total()
  store i64 %64, ptr %"145_0", align 8
  %"141_0146" = load i64, ptr %"141_0", align 8
  %"145_0147" = load i64, ptr %"145_0", align 8
  call void @"gpu.call.:i"(i64 %"141_0146", i64 %"145_0147")
  store i64 %"141_0146", ptr %"146_0", align 8
  %"146_0148" = load i64, ptr %"146_0", align 8
  %65 = call i64 @gpu.result.i(i64 %"146_0148")
  store i64 %"146_0148", ptr %"147_0", align 8
  store i64 %65, ptr %"147_1", align 8
  %"151_0149" = load {}, ptr %"151_0", align 1
  %66 = call i64 @gpu.function_id.fire()
  store i64 %66, ptr %"153_0", align 8
  %"147_1150" = load i64, ptr %"147_1", align 8
  %"148_0151" = load i64, ptr %"148_0", align 8
  %67 = mul i64 %"147_1150", %"148_0151"
  store i64 %67, ptr %"150_0", align 8
  %"119_2152" = load i64, ptr %"119_2", align 8
  %"153_0153" = load i64, ptr %"153_0", align 8
  %"150_0154" = load i64, ptr %"150_0", align 8
  call void @"gpu.call.i:v"(i64 %"119_2152", i64 %"153_0153", i64 %"150_0154")
  store i64 %"119_2152", ptr %"154_0", align 8
  %"154_0155" = load i64, ptr %"154_0", align 8
  store i64 %"154_0155", ptr %"155_0", align 8
  %"121_0156" = load { { i64, i64, i64 }, i64 }, ptr %"121_0", align 8
  %68 = extractvalue { { i64, i64, i64 }, i64 } %"121_0156", 1
  %69 = extractvalue { { i64, i64, i64 }, i64 } %"121_0156", 0
  store i64 %68, ptr %"131_0", align 8
  store { i64, i64, i64 } %69, ptr %"131_1", align 8
  %"131_0157" = load i64, ptr %"131_0", align 8
  %"131_1158" = load { i64, i64, i64 }, ptr %"131_1", align 8
  %70 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"131_0157", 1
  %71 = insertvalue { { i64, i64, i64 }, i64 } %70, { i64, i64, i64 } %"131_1158", 0
  store { { i64, i64, i64 }, i64 } %71, ptr %"132_0", align 8
  %"132_0159" = load { { i64, i64, i64 }, i64 }, ptr %"132_0", align 8
  %72 = extractvalue { { i64, i64, i64 }, i64 } %"132_0159", 1
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"132_0159", 0
  store i64 %72, ptr %"133_0", align 8
  store { i64, i64, i64 } %73, ptr %"133_1", align 8
  %"133_1160" = load { i64, i64, i64 }, ptr %"133_1", align 8
  %74 = extractvalue { i64, i64, i64 } %"133_1160", 0
  %75 = extractvalue { i64, i64, i64 } %"133_1160", 1
  %76 = extractvalue { i64, i64, i64 } %"133_1160", 2
  store i64 %74, ptr %"134_0", align 8
  store i64 %75, ptr %"134_1", align 8
  store i64 %76, ptr %"134_2", align 8
  %"157_0161" = load {}, ptr %"157_0", align 1
  %"134_0162" = load i64, ptr %"134_0", align 8
  %"134_2163" = load i64, ptr %"134_2", align 8
  %"134_1164" = load i64, ptr %"134_1", align 8
  %"147_0165" = load i64, ptr %"147_0", align 8
  %"155_0166" = load i64, ptr %"155_0", align 8
  store {} %"157_0161", ptr %"157_0", align 1
  store i64 %"134_0162", ptr %"134_0", align 8
  store i64 %"134_2163", ptr %"134_2", align 8
  store i64 %"134_1164", ptr %"134_1", align 8
  store i64 %"147_0165", ptr %"147_0", align 8
  store i64 %"155_0166", ptr %"155_0", align 8
  %"157_0167" = load {}, ptr %"157_0", align 1
  %"134_0168" = load i64, ptr %"134_0", align 8
  %"134_2169" = load i64, ptr %"134_2", align 8
  %"134_1170" = load i64, ptr %"134_1", align 8
  %"147_0171" = load i64, ptr %"147_0", align 8
  %"155_0172" = load i64, ptr %"155_0", align 8
  switch i1 false, label %77 [
  ]

77:                                               ; preds = %cond_exit_121
  store i64 %"134_0168", ptr %"43_0", align 8
  store i64 %"134_2169", ptr %"43_1", align 8
  store i64 %"134_1170", ptr %"43_2", align 8
  store i64 %"147_0171", ptr %"43_3", align 8
  store i64 %"155_0172", ptr %"43_4", align 8
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

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$4.158"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"161_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"173_0" = alloca {}, align 8
  %"172_0" = alloca { i64, i64, i64 }, align 8
  %"170_0" = alloca i64, align 8
  %"167_0" = alloca i64, align 8
  %"169_0" = alloca i64, align 8
  %"165_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"173_0", align 1
  store i64 1, ptr %"170_0", align 8
  store i64 4, ptr %"167_0", align 8
  %"167_02" = load i64, ptr %"167_0", align 8
  %bounds_check = icmp ule i64 %"167_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"161_0", align 8
  %"161_011" = load { i64, i64, i64 }, ptr %"161_0", align 8
  store { i64, i64, i64 } %"161_011", ptr %"0", align 8
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
  store i64 %"167_02", ptr %"169_0", align 8
  store i64 0, ptr %"165_0", align 8
  %"165_03" = load i64, ptr %"165_0", align 8
  %"169_04" = load i64, ptr %"169_0", align 8
  %"170_05" = load i64, ptr %"170_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"165_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"169_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"170_05", 2
  store { i64, i64, i64 } %4, ptr %"172_0", align 8
  %"173_06" = load {}, ptr %"173_0", align 1
  %"172_07" = load { i64, i64, i64 }, ptr %"172_0", align 8
  store {} %"173_06", ptr %"173_0", align 1
  store { i64, i64, i64 } %"172_07", ptr %"172_0", align 8
  %"173_08" = load {}, ptr %"173_0", align 1
  %"172_09" = load { i64, i64, i64 }, ptr %"172_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"172_09", ptr %"01", align 8
  br label %1
}

define internal { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.175({ i64, i64, i64 } %0) {
alloca_block:
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"176_0" = alloca { i64, i64, i64 }, align 8
  %"178_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"180_0" = alloca { i64, i64, i64 }, align 8
  %"02" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"188_0" = alloca i64, align 8
  %"188_1" = alloca i64, align 8
  %"188_2" = alloca i64, align 8
  %"193_0" = alloca i64, align 8
  %"193_1" = alloca i64, align 8
  %"193_2" = alloca i64, align 8
  %"198_0" = alloca i1, align 1
  %"198_1" = alloca i64, align 8
  %"198_2" = alloca i64, align 8
  %"198_3" = alloca i64, align 8
  %"215_0" = alloca i64, align 8
  %"215_1" = alloca i64, align 8
  %"215_2" = alloca i64, align 8
  %"185_0" = alloca i1, align 1
  %"182_0" = alloca i64, align 8
  %"182_2" = alloca i64, align 8
  %"182_1" = alloca i64, align 8
  %"183_0" = alloca i64, align 8
  %"191_0" = alloca {}, align 8
  %"190_0" = alloca i1, align 1
  %"196_0" = alloca {}, align 8
  %"195_0" = alloca i1, align 1
  %"200_0" = alloca { i1, i64, i64, i64 }, align 8
  %"054" = alloca { i1, i64, i64, i64 }, align 8
  %"056" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"202_0" = alloca i64, align 8
  %"202_1" = alloca i64, align 8
  %"202_2" = alloca i64, align 8
  %"204_0" = alloca { i1, i64, i64, i64 }, align 8
  %"064" = alloca i64, align 8
  %"165" = alloca i64, align 8
  %"266" = alloca i64, align 8
  %"206_0" = alloca i64, align 8
  %"206_1" = alloca i64, align 8
  %"206_2" = alloca i64, align 8
  %"208_0" = alloca { i1, i64, i64, i64 }, align 8
  %"213_0" = alloca {}, align 8
  %"212_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"221_0" = alloca {}, align 8
  %"220_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"217_0" = alloca i64, align 8
  %"218_0" = alloca { i64, i64, i64 }, align 8
  %"219_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } %0, ptr %"176_0", align 8
  %"176_01" = load { i64, i64, i64 }, ptr %"176_0", align 8
  store { i64, i64, i64 } %"176_01", ptr %"180_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"180_03" = load { i64, i64, i64 }, ptr %"180_0", align 8
  store { i64, i64, i64 } %"180_03", ptr %"180_0", align 8
  store i64 0, ptr %"183_0", align 8
  %"180_04" = load { i64, i64, i64 }, ptr %"180_0", align 8
  %2 = extractvalue { i64, i64, i64 } %"180_04", 0
  %3 = extractvalue { i64, i64, i64 } %"180_04", 1
  %4 = extractvalue { i64, i64, i64 } %"180_04", 2
  store i64 %2, ptr %"182_0", align 8
  store i64 %3, ptr %"182_1", align 8
  store i64 %4, ptr %"182_2", align 8
  %"182_25" = load i64, ptr %"182_2", align 8
  %"183_06" = load i64, ptr %"183_0", align 8
  %5 = icmp sge i64 %"182_25", %"183_06"
  %6 = select i1 %5, i1 true, i1 false
  store i1 %6, ptr %"185_0", align 1
  %"185_07" = load i1, ptr %"185_0", align 1
  %"182_08" = load i64, ptr %"182_0", align 8
  %"182_29" = load i64, ptr %"182_2", align 8
  %"182_110" = load i64, ptr %"182_1", align 8
  store i1 %"185_07", ptr %"185_0", align 1
  store i64 %"182_08", ptr %"182_0", align 8
  store i64 %"182_29", ptr %"182_2", align 8
  store i64 %"182_110", ptr %"182_1", align 8
  %"185_011" = load i1, ptr %"185_0", align 1
  %"182_012" = load i64, ptr %"182_0", align 8
  %"182_213" = load i64, ptr %"182_2", align 8
  %"182_114" = load i64, ptr %"182_1", align 8
  switch i1 %"185_011", label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %1
  store i64 %"182_012", ptr %"193_0", align 8
  store i64 %"182_213", ptr %"193_1", align 8
  store i64 %"182_114", ptr %"193_2", align 8
  br label %13

8:                                                ; preds = %1
  store i64 %"182_012", ptr %"188_0", align 8
  store i64 %"182_213", ptr %"188_1", align 8
  store i64 %"182_114", ptr %"188_2", align 8
  br label %9

9:                                                ; preds = %8
  %"188_016" = load i64, ptr %"188_0", align 8
  %"188_117" = load i64, ptr %"188_1", align 8
  %"188_218" = load i64, ptr %"188_2", align 8
  store i64 %"188_016", ptr %"188_0", align 8
  store i64 %"188_117", ptr %"188_1", align 8
  store i64 %"188_218", ptr %"188_2", align 8
  store {} undef, ptr %"191_0", align 1
  %"188_019" = load i64, ptr %"188_0", align 8
  %"188_220" = load i64, ptr %"188_2", align 8
  %10 = icmp sge i64 %"188_019", %"188_220"
  %11 = select i1 %10, i1 true, i1 false
  store i1 %11, ptr %"190_0", align 1
  %"191_021" = load {}, ptr %"191_0", align 1
  %"190_022" = load i1, ptr %"190_0", align 1
  %"188_023" = load i64, ptr %"188_0", align 8
  %"188_124" = load i64, ptr %"188_1", align 8
  %"188_225" = load i64, ptr %"188_2", align 8
  store {} %"191_021", ptr %"191_0", align 1
  store i1 %"190_022", ptr %"190_0", align 1
  store i64 %"188_023", ptr %"188_0", align 8
  store i64 %"188_124", ptr %"188_1", align 8
  store i64 %"188_225", ptr %"188_2", align 8
  %"191_026" = load {}, ptr %"191_0", align 1
  %"190_027" = load i1, ptr %"190_0", align 1
  %"188_028" = load i64, ptr %"188_0", align 8
  %"188_129" = load i64, ptr %"188_1", align 8
  %"188_230" = load i64, ptr %"188_2", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %9
  store i1 %"190_027", ptr %"198_0", align 1
  store i64 %"188_028", ptr %"198_1", align 8
  store i64 %"188_129", ptr %"198_2", align 8
  store i64 %"188_230", ptr %"198_3", align 8
  br label %17

13:                                               ; preds = %7
  %"193_031" = load i64, ptr %"193_0", align 8
  %"193_132" = load i64, ptr %"193_1", align 8
  %"193_233" = load i64, ptr %"193_2", align 8
  store i64 %"193_031", ptr %"193_0", align 8
  store i64 %"193_132", ptr %"193_1", align 8
  store i64 %"193_233", ptr %"193_2", align 8
  store {} undef, ptr %"196_0", align 1
  %"193_034" = load i64, ptr %"193_0", align 8
  %"193_235" = load i64, ptr %"193_2", align 8
  %14 = icmp sle i64 %"193_034", %"193_235"
  %15 = select i1 %14, i1 true, i1 false
  store i1 %15, ptr %"195_0", align 1
  %"196_036" = load {}, ptr %"196_0", align 1
  %"195_037" = load i1, ptr %"195_0", align 1
  %"193_038" = load i64, ptr %"193_0", align 8
  %"193_139" = load i64, ptr %"193_1", align 8
  %"193_240" = load i64, ptr %"193_2", align 8
  store {} %"196_036", ptr %"196_0", align 1
  store i1 %"195_037", ptr %"195_0", align 1
  store i64 %"193_038", ptr %"193_0", align 8
  store i64 %"193_139", ptr %"193_1", align 8
  store i64 %"193_240", ptr %"193_2", align 8
  %"196_041" = load {}, ptr %"196_0", align 1
  %"195_042" = load i1, ptr %"195_0", align 1
  %"193_043" = load i64, ptr %"193_0", align 8
  %"193_144" = load i64, ptr %"193_1", align 8
  %"193_245" = load i64, ptr %"193_2", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %13
  store i1 %"195_042", ptr %"198_0", align 1
  store i64 %"193_043", ptr %"198_1", align 8
  store i64 %"193_144", ptr %"198_2", align 8
  store i64 %"193_245", ptr %"198_3", align 8
  br label %17

17:                                               ; preds = %16, %12
  %"198_046" = load i1, ptr %"198_0", align 1
  %"198_147" = load i64, ptr %"198_1", align 8
  %"198_248" = load i64, ptr %"198_2", align 8
  %"198_349" = load i64, ptr %"198_3", align 8
  store i1 %"198_046", ptr %"198_0", align 1
  store i64 %"198_147", ptr %"198_1", align 8
  store i64 %"198_248", ptr %"198_2", align 8
  store i64 %"198_349", ptr %"198_3", align 8
  %"198_050" = load i1, ptr %"198_0", align 1
  %"198_151" = load i64, ptr %"198_1", align 8
  %"198_252" = load i64, ptr %"198_2", align 8
  %"198_353" = load i64, ptr %"198_3", align 8
  switch i1 %"198_050", label %18 [
    i1 true, label %19
  ]

18:                                               ; preds = %17
  store i64 %"198_151", ptr %"056", align 8
  store i64 %"198_252", ptr %"1", align 8
  store i64 %"198_353", ptr %"2", align 8
  br label %cond_200_case_0

19:                                               ; preds = %17
  store i64 %"198_151", ptr %"064", align 8
  store i64 %"198_252", ptr %"165", align 8
  store i64 %"198_353", ptr %"266", align 8
  br label %cond_200_case_1

20:                                               ; preds = %40
  store {} undef, ptr %"213_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"212_0", align 8
  %"213_073" = load {}, ptr %"213_0", align 1
  %"212_074" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"212_0", align 8
  store {} %"213_073", ptr %"213_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"212_074", ptr %"212_0", align 8
  %"213_075" = load {}, ptr %"213_0", align 1
  %"212_076" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"212_0", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %20
  store { i1, { { i64, i64, i64 }, i64 } } %"212_076", ptr %"02", align 8
  br label %31

22:                                               ; preds = %36
  %"215_077" = load i64, ptr %"215_0", align 8
  %"215_178" = load i64, ptr %"215_1", align 8
  %"215_279" = load i64, ptr %"215_2", align 8
  store i64 %"215_077", ptr %"215_0", align 8
  store i64 %"215_178", ptr %"215_1", align 8
  store i64 %"215_279", ptr %"215_2", align 8
  store {} undef, ptr %"221_0", align 1
  %"215_080" = load i64, ptr %"215_0", align 8
  %"215_181" = load i64, ptr %"215_1", align 8
  %23 = add i64 %"215_080", %"215_181"
  store i64 %23, ptr %"217_0", align 8
  %"217_082" = load i64, ptr %"217_0", align 8
  %"215_283" = load i64, ptr %"215_2", align 8
  %"215_184" = load i64, ptr %"215_1", align 8
  %24 = insertvalue { i64, i64, i64 } poison, i64 %"217_082", 0
  %25 = insertvalue { i64, i64, i64 } %24, i64 %"215_283", 1
  %26 = insertvalue { i64, i64, i64 } %25, i64 %"215_184", 2
  store { i64, i64, i64 } %26, ptr %"218_0", align 8
  %"215_085" = load i64, ptr %"215_0", align 8
  %"218_086" = load { i64, i64, i64 }, ptr %"218_0", align 8
  %27 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"215_085", 1
  %28 = insertvalue { { i64, i64, i64 }, i64 } %27, { i64, i64, i64 } %"218_086", 0
  store { { i64, i64, i64 }, i64 } %28, ptr %"219_0", align 8
  %"219_087" = load { { i64, i64, i64 }, i64 }, ptr %"219_0", align 8
  %29 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"219_087", 1
  store { i1, { { i64, i64, i64 }, i64 } } %29, ptr %"220_0", align 8
  %"221_088" = load {}, ptr %"221_0", align 1
  %"220_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"220_0", align 8
  store {} %"221_088", ptr %"221_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"220_089", ptr %"220_0", align 8
  %"221_090" = load {}, ptr %"221_0", align 1
  %"220_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"220_0", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %22
  store { i1, { { i64, i64, i64 }, i64 } } %"220_091", ptr %"02", align 8
  br label %31

31:                                               ; preds = %30, %21
  %"015" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"02", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"015", ptr %"178_0", align 8
  %"178_092" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"178_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"178_092", ptr %"0", align 8
  %"093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  ret { i1, { { i64, i64, i64 }, i64 } } %"093"

cond_200_case_0:                                  ; preds = %18
  %"057" = load i64, ptr %"056", align 8
  %"158" = load i64, ptr %"1", align 8
  %"259" = load i64, ptr %"2", align 8
  store i64 %"057", ptr %"202_0", align 8
  store i64 %"158", ptr %"202_1", align 8
  store i64 %"259", ptr %"202_2", align 8
  %"202_060" = load i64, ptr %"202_0", align 8
  %"202_161" = load i64, ptr %"202_1", align 8
  %"202_262" = load i64, ptr %"202_2", align 8
  %32 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"202_060", 1
  %33 = insertvalue { i1, i64, i64, i64 } %32, i64 %"202_161", 2
  %34 = insertvalue { i1, i64, i64, i64 } %33, i64 %"202_262", 3
  store { i1, i64, i64, i64 } %34, ptr %"204_0", align 8
  %"204_063" = load { i1, i64, i64, i64 }, ptr %"204_0", align 8
  store { i1, i64, i64, i64 } %"204_063", ptr %"054", align 8
  br label %cond_exit_200

cond_200_case_1:                                  ; preds = %19
  %"067" = load i64, ptr %"064", align 8
  %"168" = load i64, ptr %"165", align 8
  %"269" = load i64, ptr %"266", align 8
  store i64 %"067", ptr %"206_0", align 8
  store i64 %"168", ptr %"206_1", align 8
  store i64 %"269", ptr %"206_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"208_0", align 8
  %"208_070" = load { i1, i64, i64, i64 }, ptr %"208_0", align 8
  store { i1, i64, i64, i64 } %"208_070", ptr %"054", align 8
  br label %cond_exit_200

cond_exit_200:                                    ; preds = %cond_200_case_1, %cond_200_case_0
  %"055" = load { i1, i64, i64, i64 }, ptr %"054", align 8
  store { i1, i64, i64, i64 } %"055", ptr %"200_0", align 8
  %"200_071" = load { i1, i64, i64, i64 }, ptr %"200_0", align 8
  store { i1, i64, i64, i64 } %"200_071", ptr %"200_0", align 8
  %"200_072" = load { i1, i64, i64, i64 }, ptr %"200_0", align 8
  %35 = extractvalue { i1, i64, i64, i64 } %"200_072", 0
  switch i1 %35, label %36 [
    i1 true, label %40
  ]

36:                                               ; preds = %cond_exit_200
  %37 = extractvalue { i1, i64, i64, i64 } %"200_072", 1
  %38 = extractvalue { i1, i64, i64, i64 } %"200_072", 2
  %39 = extractvalue { i1, i64, i64, i64 } %"200_072", 3
  store i64 %37, ptr %"215_0", align 8
  store i64 %38, ptr %"215_1", align 8
  store i64 %39, ptr %"215_2", align 8
  br label %22

40:                                               ; preds = %cond_exit_200
  br label %20
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

declare i8 @gpu_get_function_id(ptr, ptr)

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

declare void @print_int(ptr, i64, i64)

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

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.gpu_two_contexts.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
