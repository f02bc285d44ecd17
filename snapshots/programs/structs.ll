; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_x.6AE62071.0 = private constant [11 x i8] c"\0AUSER:INT:x"
@res_y.7C91AB86.0 = private constant [11 x i8] c"\0AUSER:INT:y"
@res_agree.16287F74.0 = private constant [16 x i8] c"\0FUSER:BOOL:agree"
@res_found.428E5605.0 = private constant [16 x i8] c"\0FUSER:BOOL:found"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@res_index.BFDACE11.0 = private constant [15 x i8] c"\0EUSER:INT:index"
@res_missing.0AFDC20F.0 = private constant [18 x i8] c"\11USER:BOOL:missing"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@"e_iu_to_s ar.0E0007B9.0" = private constant [40 x i8] c"'EXIT:INT:iu_to_s argument out of bounds"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."

define internal void @__hugr__.structs.main.1() {
alloca_block:
  %"92_0" = alloca { i1, i64 }, align 8
  %"92_1" = alloca { ptr, ptr, i64 }, align 8
  %"110_0" = alloca { ptr, ptr, i64 }, align 8
  %"114_0" = alloca { ptr, ptr, i64 }, align 8
  %"73_0" = alloca { i1, { ptr, ptr, i64 }, { i1, i64 } }, align 8
  %"59_0" = alloca {}, align 8
  %"42_0" = alloca i64, align 8
  %"39_0" = alloca i64, align 8
  %"37_0" = alloca i64, align 8
  %"35_0" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"41_0" = alloca { ptr, ptr, i64 }, align 8
  %"32_0" = alloca {}, align 8
  %"28_0" = alloca {}, align 8
  %"26_0" = alloca {}, align 8
  %"20_0" = alloca i64, align 8
  %"18_0" = alloca i64, align 8
  %"22_0" = alloca { i64, i64 }, align 8
  %"15_0" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"10_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"12_0" = alloca { i64, i64 }, align 8
  %"17_0" = alloca { i64, i64 }, align 8
  %"17_1" = alloca { i64, i64 }, align 8
  %"23_0" = alloca { i64, i64 }, align 8
  %"23_1" = alloca { i64, i64 }, align 8
  %"23_2" = alloca { i64, i64 }, align 8
  %"24_0" = alloca i64, align 8
  %"24_1" = alloca i64, align 8
  %"29_0" = alloca { i64, i64 }, align 8
  %"30_0" = alloca i1, align 1
  %"44_0" = alloca { i1, i64 }, align 8
  %"44_1" = alloca { ptr, ptr, i64 }, align 8
  %"45_0" = alloca i1, align 1
  %"45_1" = alloca { i1, i64 }, align 8
  %"0" = alloca i1, align 1
  %"1" = alloca { i1, i64 }, align 8
  %"50_0" = alloca i1, align 1
  %"49_0" = alloca { i1, i64 }, align 8
  %"031" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"56_0" = alloca i1, align 1
  %"55_0" = alloca { i1, i64 }, align 8
  %"60_0" = alloca i1, align 1
  %"60_1" = alloca { i1, i64 }, align 8
  %"037" = alloca i1, align 1
  %"138" = alloca { i1, i64 }, align 8
  %"65_0" = alloca i1, align 1
  %"64_0" = alloca { i1, i64 }, align 8
  %"043" = alloca i64, align 8
  %"68_0" = alloca i64, align 8
  %"71_0" = alloca i1, align 1
  %"70_0" = alloca { i1, i64 }, align 8
  %"051" = alloca { i1, { ptr, ptr, i64 }, { i1, i64 } }, align 8
  %"053" = alloca { ptr, ptr, i64 }, align 8
  %"154" = alloca { i1, i64 }, align 8
  %"75_0" = alloca { ptr, ptr, i64 }, align 8
  %"75_1" = alloca { i1, i64 }, align 8
  %"77_0" = alloca { i1, { ptr, ptr, i64 }, { i1, i64 } }, align 8
  %"059" = alloca { ptr, ptr, i64 }, align 8
  %"160" = alloca { i1, i64 }, align 8
  %"79_0" = alloca { ptr, ptr, i64 }, align 8
  %"79_1" = alloca { i1, i64 }, align 8
  %"81_0" = alloca { i1, { ptr, ptr, i64 }, { i1, i64 } }, align 8
  %"106_0" = alloca {}, align 8
  %"105_0" = alloca {}, align 8
  %"94_0" = alloca i64, align 8
  %"074" = alloca i64, align 8
  %"98_0" = alloca { i32, ptr }, align 8
  %"100_0" = alloca i64, align 8
  %"078" = alloca i64, align 8
  %"102_0" = alloca i64, align 8
  %"112_0" = alloca {}, align 8
  %"134_0" = alloca {}, align 8
  %"133_0" = alloca {}, align 8
  %"116_0" = alloca i64, align 8
  %"118_0" = alloca { i1, i64 }, align 8
  %"118_1" = alloca { ptr, ptr, i64 }, align 8
  %"119_0" = alloca i1, align 1
  %"119_1" = alloca { i1, i64 }, align 8
  %"098" = alloca i1, align 1
  %"199" = alloca { i1, i64 }, align 8
  %"124_0" = alloca i1, align 1
  %"123_0" = alloca { i1, i64 }, align 8
  %"0104" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"130_0" = alloca i1, align 1
  %"129_0" = alloca { i1, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"59_0", align 1
  store i64 15, ptr %"42_0", align 8
  store i64 16, ptr %"39_0", align 8
  store i64 15, ptr %"37_0", align 8
  store i64 8, ptr %"35_0", align 8
  store i64 4, ptr %"33_0", align 8
  %"33_01" = load i64, ptr %"33_0", align 8
  %"35_02" = load i64, ptr %"35_0", align 8
  %"37_03" = load i64, ptr %"37_0", align 8
  %"39_04" = load i64, ptr %"39_0", align 8
  %array_size = mul i64 4, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %1 = call ptr @heap_alloc(i64 %array_size)
  %2 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %2, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %3 = insertvalue { ptr, ptr, i64 } poison, ptr %1, 0
  %4 = insertvalue { ptr, ptr, i64 } %3, ptr %2, 1
  %5 = insertvalue { ptr, ptr, i64 } %4, i64 0, 2
  %6 = getelementptr inbounds i64, ptr %1, i64 0
  store i64 %"33_01", ptr %6, align 8
  %7 = getelementptr inbounds i64, ptr %1, i64 1
  store i64 %"35_02", ptr %7, align 8
  %8 = getelementptr inbounds i64, ptr %1, i64 2
  store i64 %"37_03", ptr %8, align 8
  %9 = getelementptr inbounds i64, ptr %1, i64 3
  store i64 %"39_04", ptr %9, align 8
  store { ptr, ptr, i64 } %5, ptr %"41_0", align 8
  store {} undef, ptr %"32_0", align 1
  store {} undef, ptr %"28_0", align 1
  store {} undef, ptr %"26_0", align 1
  store i64 200, ptr %"20_0", align 8
  store i64 100, ptr %"18_0", align 8
  %"18_05" = load i64, ptr %"18_0", align 8
  %"20_06" = load i64, ptr %"20_0", align 8
  %10 = insertvalue { i64, i64 } poison, i64 %"18_05", 0
  %11 = insertvalue { i64, i64 } %10, i64 %"20_06", 1
  store { i64, i64 } %11, ptr %"22_0", align 8
  store i64 20, ptr %"15_0", align 8
  store i64 10, ptr %"13_0", align 8
  store i64 2, ptr %"10_0", align 8
  store i64 1, ptr %"8_0", align 8
  %"8_07" = load i64, ptr %"8_0", align 8
  %"10_08" = load i64, ptr %"10_0", align 8
  %12 = insertvalue { i64, i64 } poison, i64 %"8_07", 0
  %13 = insertvalue { i64, i64 } %12, i64 %"10_08", 1
  store { i64, i64 } %13, ptr %"12_0", align 8
  %"12_09" = load { i64, i64 }, ptr %"12_0", align 8
  %"13_010" = load i64, ptr %"13_0", align 8
  %"15_011" = load i64, ptr %"15_0", align 8
  %14 = call { { i64, i64 }, { i64, i64 } } @__hugr__.structs.Point.shifted.154({ i64, i64 } %"12_09", i64 %"13_010", i64 %"15_011")
  %15 = extractvalue { { i64, i64 }, { i64, i64 } } %14, 0
  %16 = extractvalue { { i64, i64 }, { i64, i64 } } %14, 1
  store { i64, i64 } %15, ptr %"17_0", align 8
  store { i64, i64 } %16, ptr %"17_1", align 8
  %"17_012" = load { i64, i64 }, ptr %"17_0", align 8
  %"22_013" = load { i64, i64 }, ptr %"22_0", align 8
  %17 = call { { i64, i64 }, { i64, i64 }, { i64, i64 } } @__hugr__.structs.Point.__add__.138({ i64, i64 } %"17_012", { i64, i64 } %"22_013")
  %18 = extractvalue { { i64, i64 }, { i64, i64 }, { i64, i64 } } %17, 0
  %19 = extractvalue { { i64, i64 }, { i64, i64 }, { i64, i64 } } %17, 1
  %20 = extractvalue { { i64, i64 }, { i64, i64 }, { i64, i64 } } %17, 2
  store { i64, i64 } %18, ptr %"23_0", align 8
  store { i64, i64 } %19, ptr %"23_1", align 8
  store { i64, i64 } %20, ptr %"23_2", align 8
  %"23_014" = load { i64, i64 }, ptr %"23_0", align 8
  %21 = extractvalue { i64, i64 } %"23_014", 0
  %22 = extractvalue { i64, i64 } %"23_014", 1
  store i64 %21, ptr %"24_0", align 8
  store i64 %22, ptr %"24_1", align 8
  %"24_015" = load i64, ptr %"24_0", align 8
  %tag_len = load i8, ptr @res_x.6AE62071.0, align 1
  %tag_len16 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_x.6AE62071.0, i64 %tag_len16, i64 %"24_015")
  %"24_117" = load i64, ptr %"24_1", align 8
  %tag_len18 = load i8, ptr @res_y.7C91AB86.0, align 1
  %tag_len19 = zext i8 %tag_len18 to i64
  call void @print_int(ptr @res_y.7C91AB86.0, i64 %tag_len19, i64 %"24_117")
  %23 = call { i64, i64 } @__hugr__.structs.bell_pair.185()
  store { i64, i64 } %23, ptr %"29_0", align 8
  %"29_020" = load { i64, i64 }, ptr %"29_0", align 8
  %24 = call i1 @__hugr__.structs.BellPair.agree.168({ i64, i64 } %"29_020")
  store i1 %24, ptr %"30_0", align 1
  %"30_021" = load i1, ptr %"30_0", align 1
  %tag_len22 = load i8, ptr @res_agree.16287F74.0, align 1
  %tag_len23 = zext i8 %tag_len22 to i64
  call void @print_bool(ptr @res_agree.16287F74.0, i64 %tag_len23, i1 %"30_021")
  %"41_024" = load { ptr, ptr, i64 }, ptr %"41_0", align 8
  %"42_025" = load i64, ptr %"42_0", align 8
  %25 = call { { i1, i64 }, { ptr, ptr, i64 } } @__hugr__.structs.index_of.207({ ptr, ptr, i64 } %"41_024", i64 %"42_025")
  %26 = extractvalue { { i1, i64 }, { ptr, ptr, i64 } } %25, 0
  %27 = extractvalue { { i1, i64 }, { ptr, ptr, i64 } } %25, 1
  store { i1, i64 } %26, ptr %"44_0", align 8
  store { ptr, ptr, i64 } %27, ptr %"44_1", align 8
  %"44_026" = load { i1, i64 }, ptr %"44_0", align 8
  %28 = extractvalue { i1, i64 } %"44_026", 0
  switch i1 %28, label %29 [
    i1 true, label %30
  ]

29:                                               ; preds = %0
  br label %cond_45_case_0

30:                                               ; preds = %0
  %31 = extractvalue { i1, i64 } %"44_026", 1
  store i64 %31, ptr %"031", align 8
  br label %cond_45_case_1

32:                                               ; preds = %62
  %"92_071" = load { i1, i64 }, ptr %"92_0", align 8
  %"92_172" = load { ptr, ptr, i64 }, ptr %"92_1", align 8
  store { i1, i64 } %"92_071", ptr %"92_0", align 8
  store { ptr, ptr, i64 } %"92_172", ptr %"92_1", align 8
  store {} undef, ptr %"106_0", align 1
  store {} undef, ptr %"105_0", align 1
  %"92_073" = load { i1, i64 }, ptr %"92_0", align 8
  %33 = extractvalue { i1, i64 } %"92_073", 0
  switch i1 %33, label %34 [
    i1 true, label %35
  ]

34:                                               ; preds = %32
  br label %cond_94_case_0

35:                                               ; preds = %32
  %36 = extractvalue { i1, i64 } %"92_073", 1
  store i64 %36, ptr %"078", align 8
  br label %cond_94_case_1

37:                                               ; preds = %60
  %"110_088" = load { ptr, ptr, i64 }, ptr %"110_0", align 8
  store { ptr, ptr, i64 } %"110_088", ptr %"110_0", align 8
  store {} undef, ptr %"112_0", align 1
  %"112_089" = load {}, ptr %"112_0", align 1
  %"110_090" = load { ptr, ptr, i64 }, ptr %"110_0", align 8
  store {} %"112_089", ptr %"112_0", align 1
  store { ptr, ptr, i64 } %"110_090", ptr %"110_0", align 8
  %"112_091" = load {}, ptr %"112_0", align 1
  %"110_092" = load { ptr, ptr, i64 }, ptr %"110_0", align 8
  switch i1 false, label %38 [
  ]

38:                                               ; preds = %37
  store { ptr, ptr, i64 } %"110_092", ptr %"114_0", align 8
  br label %39

39:                                               ; preds = %38, %67
  %"114_093" = load { ptr, ptr, i64 }, ptr %"114_0", align 8
  store { ptr, ptr, i64 } %"114_093", ptr %"114_0", align 8
  store {} undef, ptr %"134_0", align 1
  store {} undef, ptr %"133_0", align 1
  store i64 23, ptr %"116_0", align 8
  %"114_094" = load { ptr, ptr, i64 }, ptr %"114_0", align 8
  %"116_095" = load i64, ptr %"116_0", align 8
  %40 = call { { i1, i64 }, { ptr, ptr, i64 } } @__hugr__.structs.index_of.207({ ptr, ptr, i64 } %"114_094", i64 %"116_095")
  %41 = extractvalue { { i1, i64 }, { ptr, ptr, i64 } } %40, 0
  %42 = extractvalue { { i1, i64 }, { ptr, ptr, i64 } } %40, 1
  store { i1, i64 } %41, ptr %"118_0", align 8
  store { ptr, ptr, i64 } %42, ptr %"118_1", align 8
  %"118_196" = load { ptr, ptr, i64 }, ptr %"118_1", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"118_196", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"118_196", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"118_196", 2
  call void @heap_free(ptr %array_ptr)
  call void @heap_free(ptr %array_mask_ptr)
  %"118_097" = load { i1, i64 }, ptr %"118_0", align 8
  %43 = extractvalue { i1, i64 } %"118_097", 0
  switch i1 %43, label %44 [
    i1 true, label %45
  ]

44:                                               ; preds = %39
  br label %cond_119_case_0

45:                                               ; preds = %39
  %46 = extractvalue { i1, i64 } %"118_097", 1
  store i64 %46, ptr %"0104", align 8
  br label %cond_119_case_1

47:                                               ; preds = %69
  ret void

cond_45_case_0:                                   ; preds = %29
  store i1 false, ptr %"50_0", align 1
  store { i1, i64 } { i1 false, i64 poison }, ptr %"49_0", align 8
  %"50_029" = load i1, ptr %"50_0", align 1
  %"49_030" = load { i1, i64 }, ptr %"49_0", align 8
  store i1 %"50_029", ptr %"0", align 1
  store { i1, i64 } %"49_030", ptr %"1", align 8
  br label %cond_exit_45

cond_45_case_1:                                   ; preds = %30
  %"032" = load i64, ptr %"031", align 8
  store i64 %"032", ptr %"53_0", align 8
  store i1 true, ptr %"56_0", align 1
  %"53_033" = load i64, ptr %"53_0", align 8
  %48 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"53_033", 1
  store { i1, i64 } %48, ptr %"55_0", align 8
  %"56_034" = load i1, ptr %"56_0", align 1
  %"55_035" = load { i1, i64 }, ptr %"55_0", align 8
  store i1 %"56_034", ptr %"0", align 1
  store { i1, i64 } %"55_035", ptr %"1", align 8
  br label %cond_exit_45

cond_exit_45:                                     ; preds = %cond_45_case_1, %cond_45_case_0
  %"027" = load i1, ptr %"0", align 1
  %"128" = load { i1, i64 }, ptr %"1", align 8
  store i1 %"027", ptr %"45_0", align 1
  store { i1, i64 } %"128", ptr %"45_1", align 8
  %"45_136" = load { i1, i64 }, ptr %"45_1", align 8
  %49 = extractvalue { i1, i64 } %"45_136", 0
  switch i1 %49, label %50 [
    i1 true, label %51
  ]

50:                                               ; preds = %cond_exit_45
  br label %cond_60_case_0

51:                                               ; preds = %cond_exit_45
  %52 = extractvalue { i1, i64 } %"45_136", 1
  store i64 %52, ptr %"043", align 8
  br label %cond_60_case_1

cond_60_case_0:                                   ; preds = %50
  store i1 false, ptr %"65_0", align 1
  store { i1, i64 } { i1 false, i64 poison }, ptr %"64_0", align 8
  %"65_041" = load i1, ptr %"65_0", align 1
  %"64_042" = load { i1, i64 }, ptr %"64_0", align 8
  store i1 %"65_041", ptr %"037", align 1
  store { i1, i64 } %"64_042", ptr %"138", align 8
  br label %cond_exit_60

cond_60_case_1:                                   ; preds = %51
  %"044" = load i64, ptr %"043", align 8
  store i64 %"044", ptr %"68_0", align 8
  store i1 true, ptr %"71_0", align 1
  %"68_045" = load i64, ptr %"68_0", align 8
  %53 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"68_045", 1
  store { i1, i64 } %53, ptr %"70_0", align 8
  %"71_046" = load i1, ptr %"71_0", align 1
  %"70_047" = load { i1, i64 }, ptr %"70_0", align 8
  store i1 %"71_046", ptr %"037", align 1
  store { i1, i64 } %"70_047", ptr %"138", align 8
  br label %cond_exit_60

cond_exit_60:                                     ; preds = %cond_60_case_1, %cond_60_case_0
  %"039" = load i1, ptr %"037", align 1
  %"140" = load { i1, i64 }, ptr %"138", align 8
  store i1 %"039", ptr %"60_0", align 1
  store { i1, i64 } %"140", ptr %"60_1", align 8
  %"60_048" = load i1, ptr %"60_0", align 1
  %"44_149" = load { ptr, ptr, i64 }, ptr %"44_1", align 8
  %"60_150" = load { i1, i64 }, ptr %"60_1", align 8
  switch i1 %"60_048", label %54 [
    i1 true, label %55
  ]

54:                                               ; preds = %cond_exit_60
  store { ptr, ptr, i64 } %"44_149", ptr %"053", align 8
  store { i1, i64 } %"60_150", ptr %"154", align 8
  br label %cond_73_case_0

55:                                               ; preds = %cond_exit_60
  store { ptr, ptr, i64 } %"44_149", ptr %"059", align 8
  store { i1, i64 } %"60_150", ptr %"160", align 8
  br label %cond_73_case_1

cond_73_case_0:                                   ; preds = %54
  %"055" = load { ptr, ptr, i64 }, ptr %"053", align 8
  %"156" = load { i1, i64 }, ptr %"154", align 8
  store { ptr, ptr, i64 } %"055", ptr %"75_0", align 8
  store { i1, i64 } %"156", ptr %"75_1", align 8
  %"75_057" = load { ptr, ptr, i64 }, ptr %"75_0", align 8
  %56 = insertvalue { i1, { ptr, ptr, i64 }, { i1, i64 } } { i1 false, { ptr, ptr, i64 } poison, { i1, i64 } poison }, { ptr, ptr, i64 } %"75_057", 1
  store { i1, { ptr, ptr, i64 }, { i1, i64 } } %56, ptr %"77_0", align 8
  %"77_058" = load { i1, { ptr, ptr, i64 }, { i1, i64 } }, ptr %"77_0", align 8
  store { i1, { ptr, ptr, i64 }, { i1, i64 } } %"77_058", ptr %"051", align 8
  br label %cond_exit_73

cond_73_case_1:                                   ; preds = %55
  %"061" = load { ptr, ptr, i64 }, ptr %"059", align 8
  %"162" = load { i1, i64 }, ptr %"160", align 8
  store { ptr, ptr, i64 } %"061", ptr %"79_0", align 8
  store { i1, i64 } %"162", ptr %"79_1", align 8
  %"79_163" = load { i1, i64 }, ptr %"79_1", align 8
  %"79_064" = load { ptr, ptr, i64 }, ptr %"79_0", align 8
  %57 = insertvalue { i1, { ptr, ptr, i64 }, { i1, i64 } } { i1 true, { ptr, ptr, i64 } poison, { i1, i64 } poison }, { i1, i64 } %"79_163", 2
  %58 = insertvalue { i1, { ptr, ptr, i64 }, { i1, i64 } } %57, { ptr, ptr, i64 } %"79_064", 1
  store { i1, { ptr, ptr, i64 }, { i1, i64 } } %58, ptr %"81_0", align 8
  %"81_065" = load { i1, { ptr, ptr, i64 }, { i1, i64 } }, ptr %"81_0", align 8
  store { i1, { ptr, ptr, i64 }, { i1, i64 } } %"81_065", ptr %"051", align 8
  br label %cond_exit_73

cond_exit_73:                                     ; preds = %cond_73_case_1, %cond_73_case_0
  %"052" = load { i1, { ptr, ptr, i64 }, { i1, i64 } }, ptr %"051", align 8
  store { i1, { ptr, ptr, i64 }, { i1, i64 } } %"052", ptr %"73_0", align 8
  %"45_066" = load i1, ptr %"45_0", align 1
  %tag_len67 = load i8, ptr @res_found.428E5605.0, align 1
  %tag_len68 = zext i8 %tag_len67 to i64
  call void @print_bool(ptr @res_found.428E5605.0, i64 %tag_len68, i1 %"45_066")
  %"73_069" = load { i1, { ptr, ptr, i64 }, { i1, i64 } }, ptr %"73_0", align 8
  store { i1, { ptr, ptr, i64 }, { i1, i64 } } %"73_069", ptr %"73_0", align 8
  %"73_070" = load { i1, { ptr, ptr, i64 }, { i1, i64 } }, ptr %"73_0", align 8
  %59 = extractvalue { i1, { ptr, ptr, i64 }, { i1, i64 } } %"73_070", 0
  switch i1 %59, label %60 [
    i1 true, label %62
  ]

60:                                               ; preds = %cond_exit_73
  %61 = extractvalue { i1, { ptr, ptr, i64 }, { i1, i64 } } %"73_070", 1
  store { ptr, ptr, i64 } %61, ptr %"110_0", align 8
  br label %37

62:                                               ; preds = %cond_exit_73
  %63 = extractvalue { i1, { ptr, ptr, i64 }, { i1, i64 } } %"73_070", 2
  %64 = extractvalue { i1, { ptr, ptr, i64 }, { i1, i64 } } %"73_070", 1
  store { i1, i64 } %63, ptr %"92_0", align 8
  store { ptr, ptr, i64 } %64, ptr %"92_1", align 8
  br label %32

cond_94_case_0:                                   ; preds = %34
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"98_0", align 8
  %"98_076" = load { i32, ptr }, ptr %"98_0", align 8
  %65 = extractvalue { i32, ptr } %"98_076", 0
  %shift_code = add i32 %65, 1000
  %66 = extractvalue { i32, ptr } %"98_076", 1
  call void @panic(i32 %shift_code, ptr %66)
  store i64 0, ptr %"100_0", align 8
  %"100_077" = load i64, ptr %"100_0", align 8
  store i64 %"100_077", ptr %"074", align 8
  br label %cond_exit_94

cond_94_case_1:                                   ; preds = %35
  %"079" = load i64, ptr %"078", align 8
  store i64 %"079", ptr %"102_0", align 8
  %"102_080" = load i64, ptr %"102_0", align 8
  store i64 %"102_080", ptr %"074", align 8
  br label %cond_exit_94

cond_exit_94:                                     ; preds = %cond_94_case_1, %cond_94_case_0
  %"075" = load i64, ptr %"074", align 8
  store i64 %"075", ptr %"94_0", align 8
  %"94_081" = load i64, ptr %"94_0", align 8
  %tag_len82 = load i8, ptr @res_index.BFDACE11.0, align 1
  %tag_len83 = zext i8 %tag_len82 to i64
  call void @print_int(ptr @res_index.BFDACE11.0, i64 %tag_len83, i64 %"94_081")
  %"106_084" = load {}, ptr %"106_0", align 1
  %"92_185" = load { ptr, ptr, i64 }, ptr %"92_1", align 8
  store {} %"106_084", ptr %"106_0", align 1
  store { ptr, ptr, i64 } %"92_185", ptr %"92_1", align 8
  %"106_086" = load {}, ptr %"106_0", align 1
  %"92_187" = load { ptr, ptr, i64 }, ptr %"92_1", align 8
  switch i1 false, label %67 [
  ]

67:                                               ; preds = %cond_exit_94
  store { ptr, ptr, i64 } %"92_187", ptr %"114_0", align 8
  br label %39

cond_119_case_0:                                  ; preds = %44
  store i1 true, ptr %"124_0", align 1
  store { i1, i64 } { i1 false, i64 poison }, ptr %"123_0", align 8
  %"124_0102" = load i1, ptr %"124_0", align 1
  %"123_0103" = load { i1, i64 }, ptr %"123_0", align 8
  store i1 %"124_0102", ptr %"098", align 1
  store { i1, i64 } %"123_0103", ptr %"199", align 8
  br label %cond_exit_119

cond_119_case_1:                                  ; preds = %45
  %"0105" = load i64, ptr %"0104", align 8
  store i64 %"0105", ptr %"127_0", align 8
  store i1 false, ptr %"130_0", align 1
  %"127_0106" = load i64, ptr %"127_0", align 8
  %68 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"127_0106", 1
  store { i1, i64 } %68, ptr %"129_0", align 8
  %"130_0107" = load i1, ptr %"130_0", align 1
  %"129_0108" = load { i1, i64 }, ptr %"129_0", align 8
  store i1 %"130_0107", ptr %"098", align 1
  store { i1, i64 } %"129_0108", ptr %"199", align 8
  br label %cond_exit_119

cond_exit_119:                                    ; preds = %cond_119_case_1, %cond_119_case_0
  %"0100" = load i1, ptr %"098", align 1
  %"1101" = load { i1, i64 }, ptr %"199", align 8
  store i1 %"0100", ptr %"119_0", align 1
  store { i1, i64 } %"1101", ptr %"119_1", align 8
  %"119_0109" = load i1, ptr %"119_0", align 1
  %tag_len110 = load i8, ptr @res_missing.0AFDC20F.0, align 1
  %tag_len111 = zext i8 %tag_len110 to i64
  call void @print_bool(ptr @res_missing.0AFDC20F.0, i64 %tag_len111, i1 %"119_0109")
  %"134_0112" = load {}, ptr %"134_0", align 1
  store {} %"134_0112", ptr %"134_0", align 1
  %"134_0113" = load {}, ptr %"134_0", align 1
  switch i1 false, label %69 [
  ]

69:                                               ; preds = %cond_exit_119
  br label %47
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define internal { { i64, i64 }, { i64, i64 } } @__hugr__.structs.Point.shifted.154({ i64, i64 } %0, i64 %1, i64 %2) {
alloca_block:
  %"0" = alloca { i64, i64 }, align 8
  %"1" = alloca { i64, i64 }, align 8
  %"155_0" = alloca { i64, i64 }, align 8
  %"155_1" = alloca i64, align 8
  %"155_2" = alloca i64, align 8
  %"157_0" = alloca { i64, i64 }, align 8
  %"157_1" = alloca { i64, i64 }, align 8
  %"159_0" = alloca { i64, i64 }, align 8
  %"159_1" = alloca i64, align 8
  %"159_2" = alloca i64, align 8
  %"04" = alloca { i64, i64 }, align 8
  %"15" = alloca { i64, i64 }, align 8
  %"165_0" = alloca {}, align 8
  %"164_0" = alloca { i64, i64 }, align 8
  %"166_0" = alloca { i64, i64 }, align 8
  %"161_0" = alloca i64, align 8
  %"161_1" = alloca i64, align 8
  %"163_0" = alloca i64, align 8
  %"162_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64 } %0, ptr %"155_0", align 8
  store i64 %1, ptr %"155_1", align 8
  store i64 %2, ptr %"155_2", align 8
  %"155_01" = load { i64, i64 }, ptr %"155_0", align 8
  %"155_12" = load i64, ptr %"155_1", align 8
  %"155_23" = load i64, ptr %"155_2", align 8
  store { i64, i64 } %"155_01", ptr %"159_0", align 8
  store i64 %"155_12", ptr %"159_1", align 8
  store i64 %"155_23", ptr %"159_2", align 8
  br label %3

3:                                                ; preds = %entry_block
  %"159_06" = load { i64, i64 }, ptr %"159_0", align 8
  %"159_17" = load i64, ptr %"159_1", align 8
  %"159_28" = load i64, ptr %"159_2", align 8
  store { i64, i64 } %"159_06", ptr %"159_0", align 8
  store i64 %"159_17", ptr %"159_1", align 8
  store i64 %"159_28", ptr %"159_2", align 8
  store {} undef, ptr %"165_0", align 1
  %"159_09" = load { i64, i64 }, ptr %"159_0", align 8
  %4 = extractvalue { i64, i64 } %"159_09", 0
  %5 = extractvalue { i64, i64 } %"159_09", 1
  store i64 %4, ptr %"161_0", align 8
  store i64 %5, ptr %"161_1", align 8
  %"161_010" = load i64, ptr %"161_0", align 8
  %"161_111" = load i64, ptr %"161_1", align 8
  %6 = insertvalue { i64, i64 } poison, i64 %"161_010", 0
  %7 = insertvalue { i64, i64 } %6, i64 %"161_111", 1
  store { i64, i64 } %7, ptr %"166_0", align 8
  %"161_112" = load i64, ptr %"161_1", align 8
  %"159_213" = load i64, ptr %"159_2", align 8
  %8 = add i64 %"161_112", %"159_213"
  store i64 %8, ptr %"163_0", align 8
  %"161_014" = load i64, ptr %"161_0", align 8
  %"159_115" = load i64, ptr %"159_1", align 8
  %9 = add i64 %"161_014", %"159_115"
  store i64 %9, ptr %"162_0", align 8
  %"162_016" = load i64, ptr %"162_0", align 8
  %"163_017" = load i64, ptr %"163_0", align 8
  %10 = insertvalue { i64, i64 } poison, i64 %"162_016", 0
  %11 = insertvalue { i64, i64 } %10, i64 %"163_017", 1
  store { i64, i64 } %11, ptr %"164_0", align 8
  %"165_018" = load {}, ptr %"165_0", align 1
  %"164_019" = load { i64, i64 }, ptr %"164_0", align 8
  %"166_020" = load { i64, i64 }, ptr %"166_0", align 8
  store {} %"165_018", ptr %"165_0", align 1
  store { i64, i64 } %"164_019", ptr %"164_0", align 8
  store { i64, i64 } %"166_020", ptr %"166_0", align 8
  %"165_021" = load {}, ptr %"165_0", align 1
  %"164_022" = load { i64, i64 }, ptr %"164_0", align 8
  %"166_023" = load { i64, i64 }, ptr %"166_0", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %3
  store { i64, i64 } %"164_022", ptr %"04", align 8
  store { i64, i64 } %"166_023", ptr %"15", align 8
  br label %13

13:                                               ; preds = %12
  %"024" = load { i64, i64 }, ptr %"04", align 8
  %"125" = load { i64, i64 }, ptr %"15", align 8
  store { i64, i64 } %"024", ptr %"157_0", align 8
  store { i64, i64 } %"125", ptr %"157_1", align 8
  %"157_026" = load { i64, i64 }, ptr %"157_0", align 8
  %"157_127" = load { i64, i64 }, ptr %"157_1", align 8
  store { i64, i64 } %"157_026", ptr %"0", align 8
  store { i64, i64 } %"157_127", ptr %"1", align 8
  %"028" = load { i64, i64 }, ptr %"0", align 8
  %"129" = load { i64, i64 }, ptr %"1", align 8
  %mrv = insertvalue { { i64, i64 }, { i64, i64 } } poison, { i64, i64 } %"028", 0
  %mrv30 = insertvalue { { i64, i64 }, { i64, i64 } } %mrv, { i64, i64 } %"129", 1
  ret { { i64, i64 }, { i64, i64 } } %mrv30
}

define internal { { i64, i64 }, { i64, i64 }, { i64, i64 } } @__hugr__.structs.Point.__add__.138({ i64, i64 } %0, { i64, i64 } %1) {
alloca_block:
  %"0" = alloca { i64, i64 }, align 8
  %"1" = alloca { i64, i64 }, align 8
  %"2" = alloca { i64, i64 }, align 8
  %"139_0" = alloca { i64, i64 }, align 8
  %"139_1" = alloca { i64, i64 }, align 8
  %"141_0" = alloca { i64, i64 }, align 8
  %"141_1" = alloca { i64, i64 }, align 8
  %"141_2" = alloca { i64, i64 }, align 8
  %"143_0" = alloca { i64, i64 }, align 8
  %"143_1" = alloca { i64, i64 }, align 8
  %"03" = alloca { i64, i64 }, align 8
  %"14" = alloca { i64, i64 }, align 8
  %"25" = alloca { i64, i64 }, align 8
  %"150_0" = alloca {}, align 8
  %"148_0" = alloca { i64, i64 }, align 8
  %"151_0" = alloca { i64, i64 }, align 8
  %"152_0" = alloca { i64, i64 }, align 8
  %"146_0" = alloca i64, align 8
  %"146_1" = alloca i64, align 8
  %"145_0" = alloca i64, align 8
  %"145_1" = alloca i64, align 8
  %"147_0" = alloca { i64, i64 }, align 8
  %"148_1" = alloca { i64, i64 }, align 8
  %"149_0" = alloca i64, align 8
  %"149_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64 } %0, ptr %"139_0", align 8
  store { i64, i64 } %1, ptr %"139_1", align 8
  %"139_01" = load { i64, i64 }, ptr %"139_0", align 8
  %"139_12" = load { i64, i64 }, ptr %"139_1", align 8
  store { i64, i64 } %"139_01", ptr %"143_0", align 8
  store { i64, i64 } %"139_12", ptr %"143_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"143_06" = load { i64, i64 }, ptr %"143_0", align 8
  %"143_17" = load { i64, i64 }, ptr %"143_1", align 8
  store { i64, i64 } %"143_06", ptr %"143_0", align 8
  store { i64, i64 } %"143_17", ptr %"143_1", align 8
  store {} undef, ptr %"150_0", align 1
  %"143_18" = load { i64, i64 }, ptr %"143_1", align 8
  %3 = extractvalue { i64, i64 } %"143_18", 0
  %4 = extractvalue { i64, i64 } %"143_18", 1
  store i64 %3, ptr %"146_0", align 8
  store i64 %4, ptr %"146_1", align 8
  %"146_09" = load i64, ptr %"146_0", align 8
  %"146_110" = load i64, ptr %"146_1", align 8
  %5 = insertvalue { i64, i64 } poison, i64 %"146_09", 0
  %6 = insertvalue { i64, i64 } %5, i64 %"146_110", 1
  store { i64, i64 } %6, ptr %"152_0", align 8
  %"143_011" = load { i64, i64 }, ptr %"143_0", align 8
  %7 = extractvalue { i64, i64 } %"143_011", 0
  %8 = extractvalue { i64, i64 } %"143_011", 1
  store i64 %7, ptr %"145_0", align 8
  store i64 %8, ptr %"145_1", align 8
  %"145_012" = load i64, ptr %"145_0", align 8
  %"145_113" = load i64, ptr %"145_1", align 8
  %9 = insertvalue { i64, i64 } poison, i64 %"145_012", 0
  %10 = insertvalue { i64, i64 } %9, i64 %"145_113", 1
  store { i64, i64 } %10, ptr %"147_0", align 8
  %"147_014" = load { i64, i64 }, ptr %"147_0", align 8
  %"146_015" = load i64, ptr %"146_0", align 8
  %"146_116" = load i64, ptr %"146_1", align 8
  %11 = call { { i64, i64 }, { i64, i64 } } @__hugr__.structs.Point.shifted.154({ i64, i64 } %"147_014", i64 %"146_015", i64 %"146_116")
  %12 = extractvalue { { i64, i64 }, { i64, i64 } } %11, 0
  %13 = extractvalue { { i64, i64 }, { i64, i64 } } %11, 1
  store { i64, i64 } %12, ptr %"148_0", align 8
  store { i64, i64 } %13, ptr %"148_1", align 8
  %"148_117" = load { i64, i64 }, ptr %"148_1", align 8
  %14 = extractvalue { i64, i64 } %"148_117", 0
  %15 = extractvalue { i64, i64 } %"148_117", 1
  store i64 %14, ptr %"149_0", align 8
  store i64 %15, ptr %"149_1", align 8
  %"149_018" = load i64, ptr %"149_0", align 8
  %"149_119" = load i64, ptr %"149_1", align 8
  %16 = insertvalue { i64, i64 } poison, i64 %"149_018", 0
  %17 = insertvalue { i64, i64 } %16, i64 %"149_119", 1
  store { i64, i64 } %17, ptr %"151_0", align 8
  %"150_020" = load {}, ptr %"150_0", align 1
  %"148_021" = load { i64, i64 }, ptr %"148_0", align 8
  %"151_022" = load { i64, i64 }, ptr %"151_0", align 8
  %"152_023" = load { i64, i64 }, ptr %"152_0", align 8
  store {} %"150_020", ptr %"150_0", align 1
  store { i64, i64 } %"148_021", ptr %"148_0", align 8
  store { i64, i64 } %"151_022", ptr %"151_0", align 8
  store { i64, i64 } %"152_023", ptr %"152_0", align 8
  %"150_024" = load {}, ptr %"150_0", align 1
  %"148_025" = load { i64, i64 }, ptr %"148_0", align 8
  %"151_026" = load { i64, i64 }, ptr %"151_0", align 8
  %"152_027" = load { i64, i64 }, ptr %"152_0", align 8
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %2
  store { i64, i64 } %"148_025", ptr %"03", align 8
  store { i64, i64 } %"151_026", ptr %"14", align 8
  store { i64, i64 } %"152_027", ptr %"25", align 8
  br label %19

19:                                               ; preds = %18
  %"028" = load { i64, i64 }, ptr %"03", align 8
  %"129" = load { i64, i64 }, ptr %"14", align 8
  %"230" = load { i64, i64 }, ptr %"25", align 8
  store { i64, i64 } %"028", ptr %"141_0", align 8
  store { i64, i64 } %"129", ptr %"141_1", align 8
  store { i64, i64 } %"230", ptr %"141_2", align 8
  %"141_031" = load { i64, i64 }, ptr %"141_0", align 8
  %"141_132" = load { i64, i64 }, ptr %"141_1", align 8
  %"141_233" = load { i64, i64 }, ptr %"141_2", align 8
  store { i64, i64 } %"141_031", ptr %"0", align 8
  store { i64, i64 } %"141_132", ptr %"1", align 8
  store { i64, i64 } %"141_233", ptr %"2", align 8
  %"034" = load { i64, i64 }, ptr %"0", align 8
  %"135" = load { i64, i64 }, ptr %"1", align 8
  %"236" = load { i64, i64 }, ptr %"2", align 8
  %mrv = insertvalue { { i64, i64 }, { i64, i64 }, { i64, i64 } } poison, { i64, i64 } %"034", 0
  %mrv37 = insertvalue { { i64, i64 }, { i64, i64 }, { i64, i64 } } %mrv, { i64, i64 } %"135", 1
  %mrv38 = insertvalue { { i64, i64 }, { i64, i64 }, { i64, i64 } } %mrv37, { i64, i64 } %"236", 2
  ret { { i64, i64 }, { i64, i64 }, { i64, i64 } } %mrv38
}

declare void @print_int(ptr, i64, i64)

define internal { i64, i64 } @__hugr__.structs.bell_pair.185() {
alloca_block:
  %"0" = alloca { i64, i64 }, align 8
  %"188_0" = alloca { i64, i64 }, align 8
  %"01" = alloca { i64, i64 }, align 8
  %"201_0" = alloca {}, align 8
  %"200_0" = alloca { i64, i64 }, align 8
  %"199_0" = alloca {}, align 8
  %"197_0" = alloca {}, align 8
  %"192_0" = alloca i64, align 8
  %"193_0" = alloca i64, align 8
  %"194_0" = alloca { i64, i64 }, align 8
  %"195_0" = alloca i64, align 8
  %"195_1" = alloca i64, align 8
  %"196_0" = alloca i64, align 8
  %"198_0" = alloca i64, align 8
  %"198_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"201_0", align 1
  store {} undef, ptr %"199_0", align 1
  store {} undef, ptr %"197_0", align 1
  %1 = call i64 @__hugr__.__tk2_helios_qalloc.403()
  store i64 %1, ptr %"192_0", align 8
  %2 = call i64 @__hugr__.__tk2_helios_qalloc.403()
  store i64 %2, ptr %"193_0", align 8
  %"192_02" = load i64, ptr %"192_0", align 8
  %"193_03" = load i64, ptr %"193_0", align 8
  %3 = insertvalue { i64, i64 } poison, i64 %"192_02", 0
  %4 = insertvalue { i64, i64 } %3, i64 %"193_03", 1
  store { i64, i64 } %4, ptr %"194_0", align 8
  %"194_04" = load { i64, i64 }, ptr %"194_0", align 8
  %5 = extractvalue { i64, i64 } %"194_04", 0
  %6 = extractvalue { i64, i64 } %"194_04", 1
  store i64 %5, ptr %"195_0", align 8
  store i64 %6, ptr %"195_1", align 8
  %"195_05" = load i64, ptr %"195_0", align 8
  %7 = call i64 @__hugr__.__tk2_helios_h.418(i64 %"195_05")
  store i64 %7, ptr %"196_0", align 8
  %"196_06" = load i64, ptr %"196_0", align 8
  %"195_17" = load i64, ptr %"195_1", align 8
  %8 = call { i64, i64 } @__hugr__.__tk2_helios_cx.429(i64 %"196_06", i64 %"195_17")
  %9 = extractvalue { i64, i64 } %8, 0
  %10 = extractvalue { i64, i64 } %8, 1
  store i64 %9, ptr %"198_0", align 8
  store i64 %10, ptr %"198_1", align 8
  %"198_08" = load i64, ptr %"198_0", align 8
  %"198_19" = load i64, ptr %"198_1", align 8
  %11 = insertvalue { i64, i64 } poison, i64 %"198_08", 0
  %12 = insertvalue { i64, i64 } %11, i64 %"198_19", 1
  store { i64, i64 } %12, ptr %"200_0", align 8
  %"201_010" = load {}, ptr %"201_0", align 1
  %"200_011" = load { i64, i64 }, ptr %"200_0", align 8
  store {} %"201_010", ptr %"201_0", align 1
  store { i64, i64 } %"200_011", ptr %"200_0", align 8
  %"201_012" = load {}, ptr %"201_0", align 1
  %"200_013" = load { i64, i64 }, ptr %"200_0", align 8
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %0
  store { i64, i64 } %"200_013", ptr %"01", align 8
  br label %14

14:                                               ; preds = %13
  %"014" = load { i64, i64 }, ptr %"01", align 8
  store { i64, i64 } %"014", ptr %"188_0", align 8
  %"188_015" = load { i64, i64 }, ptr %"188_0", align 8
  store { i64, i64 } %"188_015", ptr %"0", align 8
  %"016" = load { i64, i64 }, ptr %"0", align 8
  ret { i64, i64 } %"016"
}

define internal i1 @__hugr__.structs.BellPair.agree.168({ i64, i64 } %0) {
alloca_block:
  %"0" = alloca i1, align 1
  %"169_0" = alloca { i64, i64 }, align 8
  %"171_0" = alloca i1, align 1
  %"173_0" = alloca { i64, i64 }, align 8
  %"02" = alloca i1, align 1
  %"181_0" = alloca {}, align 8
  %"180_0" = alloca i1, align 1
  %"175_0" = alloca i64, align 8
  %"175_1" = alloca i64, align 8
  %"178_0" = alloca i64, align 8
  %"176_0" = alloca i64, align 8
  %"179_0" = alloca i1, align 1
  %"177_0" = alloca i1, align 1
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64 } %0, ptr %"169_0", align 8
  %"169_01" = load { i64, i64 }, ptr %"169_0", align 8
  store { i64, i64 } %"169_01", ptr %"173_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"173_03" = load { i64, i64 }, ptr %"173_0", align 8
  store { i64, i64 } %"173_03", ptr %"173_0", align 8
  store {} undef, ptr %"181_0", align 1
  %"173_04" = load { i64, i64 }, ptr %"173_0", align 8
  %2 = extractvalue { i64, i64 } %"173_04", 0
  %3 = extractvalue { i64, i64 } %"173_04", 1
  store i64 %2, ptr %"175_0", align 8
  store i64 %3, ptr %"175_1", align 8
  %"175_15" = load i64, ptr %"175_1", align 8
  %___lazy_measure = call i64 @___lazy_measure(i64 %"175_15")
  call void @___qfree(i64 %"175_15")
  store i64 %___lazy_measure, ptr %"178_0", align 8
  %"175_06" = load i64, ptr %"175_0", align 8
  %___lazy_measure7 = call i64 @___lazy_measure(i64 %"175_06")
  call void @___qfree(i64 %"175_06")
  store i64 %___lazy_measure7, ptr %"176_0", align 8
  %"178_08" = load i64, ptr %"178_0", align 8
  %read_bool = call i1 @___read_future_bool(i64 %"178_08")
  call void @___dec_future_refcount(i64 %"178_08")
  %measure = select i1 %read_bool, i1 true, i1 false
  store i1 %measure, ptr %"179_0", align 1
  %"176_09" = load i64, ptr %"176_0", align 8
  %read_bool10 = call i1 @___read_future_bool(i64 %"176_09")
  call void @___dec_future_refcount(i64 %"176_09")
  %measure11 = select i1 %read_bool10, i1 true, i1 false
  store i1 %measure11, ptr %"177_0", align 1
  %"177_012" = load i1, ptr %"177_0", align 1
  %"179_013" = load i1, ptr %"179_0", align 1
  %4 = icmp eq i1 %"177_012", %"179_013"
  %5 = select i1 %4, i1 true, i1 false
  store i1 %5, ptr %"180_0", align 1
  %"181_014" = load {}, ptr %"181_0", align 1
  %"180_015" = load i1, ptr %"180_0", align 1
  store {} %"181_014", ptr %"181_0", align 1
  store i1 %"180_015", ptr %"180_0", align 1
  %"181_016" = load {}, ptr %"181_0", align 1
  %"180_017" = load i1, ptr %"180_0", align 1
  switch i1 false, label %6 [
  ]

6:                                                ; preds = %1
  store i1 %"180_017", ptr %"02", align 1
  br label %7

7:                                                ; preds = %6
  %"018" = load i1, ptr %"02", align 1
  store i1 %"018", ptr %"171_0", align 1
  %"171_019" = load i1, ptr %"171_0", align 1
  store i1 %"171_019", ptr %"0", align 1
  %"020" = load i1, ptr %"0", align 1
  ret i1 %"020"
}

declare void @print_bool(ptr, i64, i1)

define internal { { i1, i64 }, { ptr, ptr, i64 } } @__hugr__.structs.index_of.207({ ptr, ptr, i64 } %0, i64 %1) {
alloca_block:
  %"0" = alloca { i1, i64 }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"208_0" = alloca { ptr, ptr, i64 }, align 8
  %"208_1" = alloca i64, align 8
  %"210_0" = alloca { i1, i64 }, align 8
  %"210_1" = alloca { ptr, ptr, i64 }, align 8
  %"212_0" = alloca { ptr, ptr, i64 }, align 8
  %"212_1" = alloca i64, align 8
  %"03" = alloca { i1, i64 }, align 8
  %"14" = alloca { ptr, ptr, i64 }, align 8
  %"219_0" = alloca i64, align 8
  %"219_1" = alloca i64, align 8
  %"219_2" = alloca i64, align 8
  %"219_3" = alloca { ptr, ptr, i64 }, align 8
  %"219_4" = alloca i64, align 8
  %"223_0" = alloca i64, align 8
  %"223_1" = alloca i64, align 8
  %"223_2" = alloca i64, align 8
  %"223_3" = alloca { ptr, ptr, i64 }, align 8
  %"223_4" = alloca i64, align 8
  %"250_0" = alloca { ptr, ptr, i64 }, align 8
  %"255_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"255_1" = alloca { ptr, ptr, i64 }, align 8
  %"270_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"270_1" = alloca { ptr, ptr, i64 }, align 8
  %"270_2" = alloca i64, align 8
  %"311_0" = alloca i64, align 8
  %"311_1" = alloca { ptr, ptr, i64 }, align 8
  %"316_0" = alloca i64, align 8
  %"316_1" = alloca i64, align 8
  %"316_2" = alloca i64, align 8
  %"316_3" = alloca { ptr, ptr, i64 }, align 8
  %"316_4" = alloca i64, align 8
  %"216_0" = alloca {}, align 8
  %"215_0" = alloca i64, align 8
  %"215_2" = alloca i64, align 8
  %"215_1" = alloca i64, align 8
  %"214_0" = alloca { i64, i64, i64 }, align 8
  %"221_0" = alloca {}, align 8
  %"240_0" = alloca { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 }, align 8
  %"225_0" = alloca { i64, i64, i64 }, align 8
  %"226_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"227_0" = alloca i1, align 1
  %"227_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"049" = alloca i1, align 1
  %"150" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"232_0" = alloca i1, align 1
  %"231_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"055" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"235_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"238_0" = alloca i1, align 1
  %"237_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"064" = alloca { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 }, align 8
  %"066" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"167" = alloca { ptr, ptr, i64 }, align 8
  %"2" = alloca i64, align 8
  %"242_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"242_1" = alloca { ptr, ptr, i64 }, align 8
  %"242_2" = alloca i64, align 8
  %"244_0" = alloca { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 }, align 8
  %"074" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"175" = alloca { ptr, ptr, i64 }, align 8
  %"276" = alloca i64, align 8
  %"246_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"246_1" = alloca { ptr, ptr, i64 }, align 8
  %"246_2" = alloca i64, align 8
  %"248_0" = alloca { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 }, align 8
  %"253_0" = alloca {}, align 8
  %"252_0" = alloca { i1, i64 }, align 8
  %"268_0" = alloca {}, align 8
  %"267_0" = alloca {}, align 8
  %"096" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"262_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"264_0" = alloca { i32, ptr }, align 8
  %"299_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 }, align 8
  %"272_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0108" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"276_0" = alloca { i32, ptr }, align 8
  %"278_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0113" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"280_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"282_0" = alloca i64, align 8
  %"282_1" = alloca { i64, i64, i64 }, align 8
  %"283_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"284_0" = alloca i64, align 8
  %"284_1" = alloca { i64, i64, i64 }, align 8
  %"286_0" = alloca i64, align 8
  %"287_0" = alloca { i1, i64 }, align 8
  %"287_1" = alloca { ptr, ptr, i64 }, align 8
  %"0123" = alloca { i1, i64 }, align 8
  %"1124" = alloca { ptr, ptr, i64 }, align 8
  %"288_0" = alloca i64, align 8
  %"0128" = alloca i64, align 8
  %"292_0" = alloca { i32, ptr }, align 8
  %"294_0" = alloca i64, align 8
  %"0133" = alloca i64, align 8
  %"296_0" = alloca i64, align 8
  %"298_0" = alloca i1, align 1
  %"285_0" = alloca i64, align 8
  %"285_1" = alloca i64, align 8
  %"285_2" = alloca i64, align 8
  %"0146" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 }, align 8
  %"0148" = alloca i64, align 8
  %"1149" = alloca i64, align 8
  %"2150" = alloca i64, align 8
  %"3" = alloca { ptr, ptr, i64 }, align 8
  %"4" = alloca i64, align 8
  %"5" = alloca i64, align 8
  %"301_0" = alloca i64, align 8
  %"301_1" = alloca i64, align 8
  %"301_2" = alloca i64, align 8
  %"301_3" = alloca { ptr, ptr, i64 }, align 8
  %"301_4" = alloca i64, align 8
  %"301_5" = alloca i64, align 8
  %"303_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 }, align 8
  %"0163" = alloca i64, align 8
  %"1164" = alloca i64, align 8
  %"2165" = alloca i64, align 8
  %"3166" = alloca { ptr, ptr, i64 }, align 8
  %"4167" = alloca i64, align 8
  %"5168" = alloca i64, align 8
  %"305_0" = alloca i64, align 8
  %"305_1" = alloca i64, align 8
  %"305_2" = alloca i64, align 8
  %"305_3" = alloca { ptr, ptr, i64 }, align 8
  %"305_4" = alloca i64, align 8
  %"305_5" = alloca i64, align 8
  %"307_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 }, align 8
  %"314_0" = alloca {}, align 8
  %"313_0" = alloca { i1, i64 }, align 8
  %"318_0" = alloca {}, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"208_0", align 8
  store i64 %1, ptr %"208_1", align 8
  %"208_01" = load { ptr, ptr, i64 }, ptr %"208_0", align 8
  %"208_12" = load i64, ptr %"208_1", align 8
  store { ptr, ptr, i64 } %"208_01", ptr %"212_0", align 8
  store i64 %"208_12", ptr %"212_1", align 8
  br label %2

2:                                                ; preds = %entry_block
  %"212_05" = load { ptr, ptr, i64 }, ptr %"212_0", align 8
  %"212_16" = load i64, ptr %"212_1", align 8
  store { ptr, ptr, i64 } %"212_05", ptr %"212_0", align 8
  store i64 %"212_16", ptr %"212_1", align 8
  store {} undef, ptr %"216_0", align 1
  %3 = call { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$4.319"()
  store { i64, i64, i64 } %3, ptr %"214_0", align 8
  %"214_07" = load { i64, i64, i64 }, ptr %"214_0", align 8
  %4 = extractvalue { i64, i64, i64 } %"214_07", 0
  %5 = extractvalue { i64, i64, i64 } %"214_07", 1
  %6 = extractvalue { i64, i64, i64 } %"214_07", 2
  store i64 %4, ptr %"215_0", align 8
  store i64 %5, ptr %"215_1", align 8
  store i64 %6, ptr %"215_2", align 8
  %"216_08" = load {}, ptr %"216_0", align 1
  %"215_09" = load i64, ptr %"215_0", align 8
  %"215_210" = load i64, ptr %"215_2", align 8
  %"215_111" = load i64, ptr %"215_1", align 8
  %"212_012" = load { ptr, ptr, i64 }, ptr %"212_0", align 8
  %"212_113" = load i64, ptr %"212_1", align 8
  store {} %"216_08", ptr %"216_0", align 1
  store i64 %"215_09", ptr %"215_0", align 8
  store i64 %"215_210", ptr %"215_2", align 8
  store i64 %"215_111", ptr %"215_1", align 8
  store { ptr, ptr, i64 } %"212_012", ptr %"212_0", align 8
  store i64 %"212_113", ptr %"212_1", align 8
  %"216_014" = load {}, ptr %"216_0", align 1
  %"215_015" = load i64, ptr %"215_0", align 8
  %"215_216" = load i64, ptr %"215_2", align 8
  %"215_117" = load i64, ptr %"215_1", align 8
  %"212_018" = load { ptr, ptr, i64 }, ptr %"212_0", align 8
  %"212_119" = load i64, ptr %"212_1", align 8
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %2
  store i64 %"215_015", ptr %"219_0", align 8
  store i64 %"215_216", ptr %"219_1", align 8
  store i64 %"215_117", ptr %"219_2", align 8
  store { ptr, ptr, i64 } %"212_018", ptr %"219_3", align 8
  store i64 %"212_119", ptr %"219_4", align 8
  br label %8

8:                                                ; preds = %35, %7
  %"219_022" = load i64, ptr %"219_0", align 8
  %"219_123" = load i64, ptr %"219_1", align 8
  %"219_224" = load i64, ptr %"219_2", align 8
  %"219_325" = load { ptr, ptr, i64 }, ptr %"219_3", align 8
  %"219_426" = load i64, ptr %"219_4", align 8
  store i64 %"219_022", ptr %"219_0", align 8
  store i64 %"219_123", ptr %"219_1", align 8
  store i64 %"219_224", ptr %"219_2", align 8
  store { ptr, ptr, i64 } %"219_325", ptr %"219_3", align 8
  store i64 %"219_426", ptr %"219_4", align 8
  store {} undef, ptr %"221_0", align 1
  %"221_027" = load {}, ptr %"221_0", align 1
  %"219_028" = load i64, ptr %"219_0", align 8
  %"219_129" = load i64, ptr %"219_1", align 8
  %"219_230" = load i64, ptr %"219_2", align 8
  %"219_331" = load { ptr, ptr, i64 }, ptr %"219_3", align 8
  %"219_432" = load i64, ptr %"219_4", align 8
  store {} %"221_027", ptr %"221_0", align 1
  store i64 %"219_028", ptr %"219_0", align 8
  store i64 %"219_129", ptr %"219_1", align 8
  store i64 %"219_230", ptr %"219_2", align 8
  store { ptr, ptr, i64 } %"219_331", ptr %"219_3", align 8
  store i64 %"219_432", ptr %"219_4", align 8
  %"221_033" = load {}, ptr %"221_0", align 1
  %"219_034" = load i64, ptr %"219_0", align 8
  %"219_135" = load i64, ptr %"219_1", align 8
  %"219_236" = load i64, ptr %"219_2", align 8
  %"219_337" = load { ptr, ptr, i64 }, ptr %"219_3", align 8
  %"219_438" = load i64, ptr %"219_4", align 8
  switch i1 false, label %9 [
  ]

9:                                                ; preds = %8
  store i64 %"219_034", ptr %"223_0", align 8
  store i64 %"219_135", ptr %"223_1", align 8
  store i64 %"219_236", ptr %"223_2", align 8
  store { ptr, ptr, i64 } %"219_337", ptr %"223_3", align 8
  store i64 %"219_438", ptr %"223_4", align 8
  br label %10

10:                                               ; preds = %9
  %"223_039" = load i64, ptr %"223_0", align 8
  %"223_140" = load i64, ptr %"223_1", align 8
  %"223_241" = load i64, ptr %"223_2", align 8
  %"223_342" = load { ptr, ptr, i64 }, ptr %"223_3", align 8
  %"223_443" = load i64, ptr %"223_4", align 8
  store i64 %"223_039", ptr %"223_0", align 8
  store i64 %"223_140", ptr %"223_1", align 8
  store i64 %"223_241", ptr %"223_2", align 8
  store { ptr, ptr, i64 } %"223_342", ptr %"223_3", align 8
  store i64 %"223_443", ptr %"223_4", align 8
  %"223_044" = load i64, ptr %"223_0", align 8
  %"223_245" = load i64, ptr %"223_2", align 8
  %"223_146" = load i64, ptr %"223_1", align 8
  %11 = insertvalue { i64, i64, i64 } poison, i64 %"223_044", 0
  %12 = insertvalue { i64, i64, i64 } %11, i64 %"223_245", 1
  %13 = insertvalue { i64, i64, i64 } %12, i64 %"223_146", 2
  store { i64, i64, i64 } %13, ptr %"225_0", align 8
  %"225_047" = load { i64, i64, i64 }, ptr %"225_0", align 8
  %14 = call { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.336({ i64, i64, i64 } %"225_047")
  store { i1, { { i64, i64, i64 }, i64 } } %14, ptr %"226_0", align 8
  %"226_048" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"226_0", align 8
  %15 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"226_048", 0
  switch i1 %15, label %16 [
    i1 true, label %17
  ]

16:                                               ; preds = %10
  br label %cond_227_case_0

17:                                               ; preds = %10
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"226_048", 1
  store { { i64, i64, i64 }, i64 } %18, ptr %"055", align 8
  br label %cond_227_case_1

19:                                               ; preds = %55
  %"250_086" = load { ptr, ptr, i64 }, ptr %"250_0", align 8
  store { ptr, ptr, i64 } %"250_086", ptr %"250_0", align 8
  store {} undef, ptr %"253_0", align 1
  store { i1, i64 } { i1 false, i64 poison }, ptr %"252_0", align 8
  %"253_087" = load {}, ptr %"253_0", align 1
  %"252_088" = load { i1, i64 }, ptr %"252_0", align 8
  %"250_089" = load { ptr, ptr, i64 }, ptr %"250_0", align 8
  store {} %"253_087", ptr %"253_0", align 1
  store { i1, i64 } %"252_088", ptr %"252_0", align 8
  store { ptr, ptr, i64 } %"250_089", ptr %"250_0", align 8
  %"253_090" = load {}, ptr %"253_0", align 1
  %"252_091" = load { i1, i64 }, ptr %"252_0", align 8
  %"250_092" = load { ptr, ptr, i64 }, ptr %"250_0", align 8
  switch i1 false, label %20 [
  ]

20:                                               ; preds = %19
  store { i1, i64 } %"252_091", ptr %"03", align 8
  store { ptr, ptr, i64 } %"250_092", ptr %"14", align 8
  br label %36

21:                                               ; preds = %46
  %"255_093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"255_0", align 8
  %"255_194" = load { ptr, ptr, i64 }, ptr %"255_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"255_093", ptr %"255_0", align 8
  store { ptr, ptr, i64 } %"255_194", ptr %"255_1", align 8
  store {} undef, ptr %"268_0", align 1
  store {} undef, ptr %"267_0", align 1
  %"255_095" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"255_0", align 8
  %22 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"255_095", 0
  switch i1 %22, label %23 [
    i1 true, label %24
  ]

23:                                               ; preds = %21
  br label %cond_257_case_0

24:                                               ; preds = %21
  %25 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"255_095", 1
  store { { i64, i64, i64 }, i64 } %25, ptr %"096", align 8
  br label %cond_257_case_1

26:                                               ; preds = %49
  %"270_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"270_0", align 8
  %"270_1105" = load { ptr, ptr, i64 }, ptr %"270_1", align 8
  %"270_2106" = load i64, ptr %"270_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"270_0104", ptr %"270_0", align 8
  store { ptr, ptr, i64 } %"270_1105", ptr %"270_1", align 8
  store i64 %"270_2106", ptr %"270_2", align 8
  %"270_0107" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"270_0", align 8
  %27 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"270_0107", 0
  switch i1 %27, label %28 [
    i1 true, label %29
  ]

28:                                               ; preds = %26
  br label %cond_272_case_0

29:                                               ; preds = %26
  %30 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"270_0107", 1
  store { { i64, i64, i64 }, i64 } %30, ptr %"0113", align 8
  br label %cond_272_case_1

31:                                               ; preds = %99
  %"311_0180" = load i64, ptr %"311_0", align 8
  %"311_1181" = load { ptr, ptr, i64 }, ptr %"311_1", align 8
  store i64 %"311_0180", ptr %"311_0", align 8
  store { ptr, ptr, i64 } %"311_1181", ptr %"311_1", align 8
  store {} undef, ptr %"314_0", align 1
  %"311_0182" = load i64, ptr %"311_0", align 8
  %32 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %"311_0182", 1
  store { i1, i64 } %32, ptr %"313_0", align 8
  %"314_0183" = load {}, ptr %"314_0", align 1
  %"313_0184" = load { i1, i64 }, ptr %"313_0", align 8
  %"311_1185" = load { ptr, ptr, i64 }, ptr %"311_1", align 8
  store {} %"314_0183", ptr %"314_0", align 1
  store { i1, i64 } %"313_0184", ptr %"313_0", align 8
  store { ptr, ptr, i64 } %"311_1185", ptr %"311_1", align 8
  %"314_0186" = load {}, ptr %"314_0", align 1
  %"313_0187" = load { i1, i64 }, ptr %"313_0", align 8
  %"311_1188" = load { ptr, ptr, i64 }, ptr %"311_1", align 8
  switch i1 false, label %33 [
  ]

33:                                               ; preds = %31
  store { i1, i64 } %"313_0187", ptr %"03", align 8
  store { ptr, ptr, i64 } %"311_1188", ptr %"14", align 8
  br label %36

34:                                               ; preds = %93
  %"316_0189" = load i64, ptr %"316_0", align 8
  %"316_1190" = load i64, ptr %"316_1", align 8
  %"316_2191" = load i64, ptr %"316_2", align 8
  %"316_3192" = load { ptr, ptr, i64 }, ptr %"316_3", align 8
  %"316_4193" = load i64, ptr %"316_4", align 8
  store i64 %"316_0189", ptr %"316_0", align 8
  store i64 %"316_1190", ptr %"316_1", align 8
  store i64 %"316_2191", ptr %"316_2", align 8
  store { ptr, ptr, i64 } %"316_3192", ptr %"316_3", align 8
  store i64 %"316_4193", ptr %"316_4", align 8
  store {} undef, ptr %"318_0", align 1
  %"318_0194" = load {}, ptr %"318_0", align 1
  %"316_0195" = load i64, ptr %"316_0", align 8
  %"316_1196" = load i64, ptr %"316_1", align 8
  %"316_2197" = load i64, ptr %"316_2", align 8
  %"316_3198" = load { ptr, ptr, i64 }, ptr %"316_3", align 8
  %"316_4199" = load i64, ptr %"316_4", align 8
  store {} %"318_0194", ptr %"318_0", align 1
  store i64 %"316_0195", ptr %"316_0", align 8
  store i64 %"316_1196", ptr %"316_1", align 8
  store i64 %"316_2197", ptr %"316_2", align 8
  store { ptr, ptr, i64 } %"316_3198", ptr %"316_3", align 8
  store i64 %"316_4199", ptr %"316_4", align 8
  %"318_0200" = load {}, ptr %"318_0", align 1
  %"316_0201" = load i64, ptr %"316_0", align 8
  %"316_1202" = load i64, ptr %"316_1", align 8
  %"316_2203" = load i64, ptr %"316_2", align 8
  %"316_3204" = load { ptr, ptr, i64 }, ptr %"316_3", align 8
  %"316_4205" = load i64, ptr %"316_4", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %34
  store i64 %"316_0201", ptr %"219_0", align 8
  store i64 %"316_1202", ptr %"219_1", align 8
  store i64 %"316_2203", ptr %"219_2", align 8
  store { ptr, ptr, i64 } %"316_3204", ptr %"219_3", align 8
  store i64 %"316_4205", ptr %"219_4", align 8
  br label %8

36:                                               ; preds = %33, %20
  %"020" = load { i1, i64 }, ptr %"03", align 8
  %"121" = load { ptr, ptr, i64 }, ptr %"14", align 8
  store { i1, i64 } %"020", ptr %"210_0", align 8
  store { ptr, ptr, i64 } %"121", ptr %"210_1", align 8
  %"210_0206" = load { i1, i64 }, ptr %"210_0", align 8
  %"210_1207" = load { ptr, ptr, i64 }, ptr %"210_1", align 8
  store { i1, i64 } %"210_0206", ptr %"0", align 8
  store { ptr, ptr, i64 } %"210_1207", ptr %"1", align 8
  %"0208" = load { i1, i64 }, ptr %"0", align 8
  %"1209" = load { ptr, ptr, i64 }, ptr %"1", align 8
  %mrv = insertvalue { { i1, i64 }, { ptr, ptr, i64 } } poison, { i1, i64 } %"0208", 0
  %mrv210 = insertvalue { { i1, i64 }, { ptr, ptr, i64 } } %mrv, { ptr, ptr, i64 } %"1209", 1
  ret { { i1, i64 }, { ptr, ptr, i64 } } %mrv210

cond_227_case_0:                                  ; preds = %16
  store i1 false, ptr %"232_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"231_0", align 8
  %"232_053" = load i1, ptr %"232_0", align 1
  %"231_054" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"231_0", align 8
  store i1 %"232_053", ptr %"049", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"231_054", ptr %"150", align 8
  br label %cond_exit_227

cond_227_case_1:                                  ; preds = %17
  %"056" = load { { i64, i64, i64 }, i64 }, ptr %"055", align 8
  store { { i64, i64, i64 }, i64 } %"056", ptr %"235_0", align 8
  store i1 true, ptr %"238_0", align 1
  %"235_057" = load { { i64, i64, i64 }, i64 }, ptr %"235_0", align 8
  %37 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"235_057", 1
  store { i1, { { i64, i64, i64 }, i64 } } %37, ptr %"237_0", align 8
  %"238_058" = load i1, ptr %"238_0", align 1
  %"237_059" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"237_0", align 8
  store i1 %"238_058", ptr %"049", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"237_059", ptr %"150", align 8
  br label %cond_exit_227

cond_exit_227:                                    ; preds = %cond_227_case_1, %cond_227_case_0
  %"051" = load i1, ptr %"049", align 1
  %"152" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"150", align 8
  store i1 %"051", ptr %"227_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"152", ptr %"227_1", align 8
  %"227_060" = load i1, ptr %"227_0", align 1
  %"227_161" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"227_1", align 8
  %"223_362" = load { ptr, ptr, i64 }, ptr %"223_3", align 8
  %"223_463" = load i64, ptr %"223_4", align 8
  switch i1 %"227_060", label %38 [
    i1 true, label %39
  ]

38:                                               ; preds = %cond_exit_227
  store { i1, { { i64, i64, i64 }, i64 } } %"227_161", ptr %"066", align 8
  store { ptr, ptr, i64 } %"223_362", ptr %"167", align 8
  store i64 %"223_463", ptr %"2", align 8
  br label %cond_240_case_0

39:                                               ; preds = %cond_exit_227
  store { i1, { { i64, i64, i64 }, i64 } } %"227_161", ptr %"074", align 8
  store { ptr, ptr, i64 } %"223_362", ptr %"175", align 8
  store i64 %"223_463", ptr %"276", align 8
  br label %cond_240_case_1

cond_240_case_0:                                  ; preds = %38
  %"068" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"066", align 8
  %"169" = load { ptr, ptr, i64 }, ptr %"167", align 8
  %"270" = load i64, ptr %"2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"068", ptr %"242_0", align 8
  store { ptr, ptr, i64 } %"169", ptr %"242_1", align 8
  store i64 %"270", ptr %"242_2", align 8
  %"242_071" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"242_0", align 8
  %"242_172" = load { ptr, ptr, i64 }, ptr %"242_1", align 8
  %40 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } { i1 false, { ptr, ptr, i64 } poison, { i1, { { i64, i64, i64 }, i64 } } poison, i64 poison }, { i1, { { i64, i64, i64 }, i64 } } %"242_071", 2
  %41 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %40, { ptr, ptr, i64 } %"242_172", 1
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %41, ptr %"244_0", align 8
  %"244_073" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 }, ptr %"244_0", align 8
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"244_073", ptr %"064", align 8
  br label %cond_exit_240

cond_240_case_1:                                  ; preds = %39
  %"077" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"074", align 8
  %"178" = load { ptr, ptr, i64 }, ptr %"175", align 8
  %"279" = load i64, ptr %"276", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"077", ptr %"246_0", align 8
  store { ptr, ptr, i64 } %"178", ptr %"246_1", align 8
  store i64 %"279", ptr %"246_2", align 8
  %"246_080" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"246_0", align 8
  %"246_181" = load { ptr, ptr, i64 }, ptr %"246_1", align 8
  %"246_282" = load i64, ptr %"246_2", align 8
  %42 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } { i1 true, { ptr, ptr, i64 } poison, { i1, { { i64, i64, i64 }, i64 } } poison, i64 poison }, { i1, { { i64, i64, i64 }, i64 } } %"246_080", 2
  %43 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %42, { ptr, ptr, i64 } %"246_181", 1
  %44 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %43, i64 %"246_282", 3
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %44, ptr %"248_0", align 8
  %"248_083" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 }, ptr %"248_0", align 8
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"248_083", ptr %"064", align 8
  br label %cond_exit_240

cond_exit_240:                                    ; preds = %cond_240_case_1, %cond_240_case_0
  %"065" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 }, ptr %"064", align 8
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"065", ptr %"240_0", align 8
  %"240_084" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 }, ptr %"240_0", align 8
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"240_084", ptr %"240_0", align 8
  %"240_085" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 }, ptr %"240_0", align 8
  %45 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"240_085", 0
  switch i1 %45, label %46 [
    i1 true, label %49
  ]

46:                                               ; preds = %cond_exit_240
  %47 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"240_085", 2
  %48 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"240_085", 1
  store { i1, { { i64, i64, i64 }, i64 } } %47, ptr %"255_0", align 8
  store { ptr, ptr, i64 } %48, ptr %"255_1", align 8
  br label %21

49:                                               ; preds = %cond_exit_240
  %50 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"240_085", 2
  %51 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"240_085", 1
  %52 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64 } %"240_085", 3
  store { i1, { { i64, i64, i64 }, i64 } } %50, ptr %"270_0", align 8
  store { ptr, ptr, i64 } %51, ptr %"270_1", align 8
  store i64 %52, ptr %"270_2", align 8
  br label %26

cond_257_case_0:                                  ; preds = %23
  br label %cond_exit_257

cond_257_case_1:                                  ; preds = %24
  %"097" = load { { i64, i64, i64 }, i64 }, ptr %"096", align 8
  store { { i64, i64, i64 }, i64 } %"097", ptr %"262_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"264_0", align 8
  %"264_098" = load { i32, ptr }, ptr %"264_0", align 8
  %"262_099" = load { { i64, i64, i64 }, i64 }, ptr %"262_0", align 8
  %53 = extractvalue { i32, ptr } %"264_098", 0
  %shift_code = add i32 %53, 1000
  %54 = extractvalue { i32, ptr } %"264_098", 1
  call void @panic(i32 %shift_code, ptr %54)
  br label %cond_exit_257

cond_exit_257:                                    ; preds = %cond_257_case_1, %cond_257_case_0
  %"268_0100" = load {}, ptr %"268_0", align 1
  %"255_1101" = load { ptr, ptr, i64 }, ptr %"255_1", align 8
  store {} %"268_0100", ptr %"268_0", align 1
  store { ptr, ptr, i64 } %"255_1101", ptr %"255_1", align 8
  %"268_0102" = load {}, ptr %"268_0", align 1
  %"255_1103" = load { ptr, ptr, i64 }, ptr %"255_1", align 8
  switch i1 false, label %55 [
  ]

55:                                               ; preds = %cond_exit_257
  store { ptr, ptr, i64 } %"255_1103", ptr %"250_0", align 8
  br label %19

cond_272_case_0:                                  ; preds = %28
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"276_0", align 8
  %"276_0110" = load { i32, ptr }, ptr %"276_0", align 8
  %56 = extractvalue { i32, ptr } %"276_0110", 0
  %shift_code111 = add i32 %56, 1000
  %57 = extractvalue { i32, ptr } %"276_0110", 1
  call void @panic(i32 %shift_code111, ptr %57)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"278_0", align 8
  %"278_0112" = load { { i64, i64, i64 }, i64 }, ptr %"278_0", align 8
  store { { i64, i64, i64 }, i64 } %"278_0112", ptr %"0108", align 8
  br label %cond_exit_272

cond_272_case_1:                                  ; preds = %29
  %"0114" = load { { i64, i64, i64 }, i64 }, ptr %"0113", align 8
  store { { i64, i64, i64 }, i64 } %"0114", ptr %"280_0", align 8
  %"280_0115" = load { { i64, i64, i64 }, i64 }, ptr %"280_0", align 8
  store { { i64, i64, i64 }, i64 } %"280_0115", ptr %"0108", align 8
  br label %cond_exit_272

cond_exit_272:                                    ; preds = %cond_272_case_1, %cond_272_case_0
  %"0109" = load { { i64, i64, i64 }, i64 }, ptr %"0108", align 8
  store { { i64, i64, i64 }, i64 } %"0109", ptr %"272_0", align 8
  %"272_0116" = load { { i64, i64, i64 }, i64 }, ptr %"272_0", align 8
  %58 = extractvalue { { i64, i64, i64 }, i64 } %"272_0116", 1
  %59 = extractvalue { { i64, i64, i64 }, i64 } %"272_0116", 0
  store i64 %58, ptr %"282_0", align 8
  store { i64, i64, i64 } %59, ptr %"282_1", align 8
  %"282_0117" = load i64, ptr %"282_0", align 8
  %"282_1118" = load { i64, i64, i64 }, ptr %"282_1", align 8
  %60 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"282_0117", 1
  %61 = insertvalue { { i64, i64, i64 }, i64 } %60, { i64, i64, i64 } %"282_1118", 0
  store { { i64, i64, i64 }, i64 } %61, ptr %"283_0", align 8
  %"283_0119" = load { { i64, i64, i64 }, i64 }, ptr %"283_0", align 8
  %62 = extractvalue { { i64, i64, i64 }, i64 } %"283_0119", 1
  %63 = extractvalue { { i64, i64, i64 }, i64 } %"283_0119", 0
  store i64 %62, ptr %"284_0", align 8
  store { i64, i64, i64 } %63, ptr %"284_1", align 8
  %"284_0120" = load i64, ptr %"284_0", align 8
  store i64 %"284_0120", ptr %"286_0", align 8
  %"270_1121" = load { ptr, ptr, i64 }, ptr %"270_1", align 8
  %"286_0122" = load i64, ptr %"286_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"270_1121", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"270_1121", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"270_1121", 2
  %64 = icmp ult i64 %"286_0122", 4
  br i1 %64, label %66, label %65

65:                                               ; preds = %cond_exit_272
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0123", align 8
  store { ptr, ptr, i64 } %"270_1121", ptr %"1124", align 8
  br label %71

66:                                               ; preds = %cond_exit_272
  %67 = add i64 %"286_0122", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %67)
  %68 = getelementptr inbounds i64, ptr %array_ptr, i64 %67
  %69 = load i64, ptr %68, align 8
  %70 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %69, 1
  store { i1, i64 } %70, ptr %"0123", align 8
  store { ptr, ptr, i64 } %"270_1121", ptr %"1124", align 8
  br label %71

71:                                               ; preds = %65, %66
  %"0125" = load { i1, i64 }, ptr %"0123", align 8
  %"1126" = load { ptr, ptr, i64 }, ptr %"1124", align 8
  store { i1, i64 } %"0125", ptr %"287_0", align 8
  store { ptr, ptr, i64 } %"1126", ptr %"287_1", align 8
  %"287_0127" = load { i1, i64 }, ptr %"287_0", align 8
  %72 = extractvalue { i1, i64 } %"287_0127", 0
  switch i1 %72, label %73 [
    i1 true, label %74
  ]

73:                                               ; preds = %71
  br label %cond_288_case_0

74:                                               ; preds = %71
  %75 = extractvalue { i1, i64 } %"287_0127", 1
  store i64 %75, ptr %"0133", align 8
  br label %cond_288_case_1

cond_288_case_0:                                  ; preds = %73
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"292_0", align 8
  %"292_0130" = load { i32, ptr }, ptr %"292_0", align 8
  %76 = extractvalue { i32, ptr } %"292_0130", 0
  %shift_code131 = add i32 %76, 1000
  %77 = extractvalue { i32, ptr } %"292_0130", 1
  call void @panic(i32 %shift_code131, ptr %77)
  store i64 0, ptr %"294_0", align 8
  %"294_0132" = load i64, ptr %"294_0", align 8
  store i64 %"294_0132", ptr %"0128", align 8
  br label %cond_exit_288

cond_288_case_1:                                  ; preds = %74
  %"0134" = load i64, ptr %"0133", align 8
  store i64 %"0134", ptr %"296_0", align 8
  %"296_0135" = load i64, ptr %"296_0", align 8
  store i64 %"296_0135", ptr %"0128", align 8
  br label %cond_exit_288

cond_exit_288:                                    ; preds = %cond_288_case_1, %cond_288_case_0
  %"0129" = load i64, ptr %"0128", align 8
  store i64 %"0129", ptr %"288_0", align 8
  %"288_0136" = load i64, ptr %"288_0", align 8
  %"270_2137" = load i64, ptr %"270_2", align 8
  %78 = icmp eq i64 %"288_0136", %"270_2137"
  %79 = select i1 %78, i1 true, i1 false
  store i1 %79, ptr %"298_0", align 1
  %"284_1138" = load { i64, i64, i64 }, ptr %"284_1", align 8
  %80 = extractvalue { i64, i64, i64 } %"284_1138", 0
  %81 = extractvalue { i64, i64, i64 } %"284_1138", 1
  %82 = extractvalue { i64, i64, i64 } %"284_1138", 2
  store i64 %80, ptr %"285_0", align 8
  store i64 %81, ptr %"285_1", align 8
  store i64 %82, ptr %"285_2", align 8
  %"298_0139" = load i1, ptr %"298_0", align 1
  %"285_0140" = load i64, ptr %"285_0", align 8
  %"285_2141" = load i64, ptr %"285_2", align 8
  %"285_1142" = load i64, ptr %"285_1", align 8
  %"287_1143" = load { ptr, ptr, i64 }, ptr %"287_1", align 8
  %"270_2144" = load i64, ptr %"270_2", align 8
  %"284_0145" = load i64, ptr %"284_0", align 8
  switch i1 %"298_0139", label %83 [
    i1 true, label %84
  ]

83:                                               ; preds = %cond_exit_288
  store i64 %"285_0140", ptr %"0148", align 8
  store i64 %"285_2141", ptr %"1149", align 8
  store i64 %"285_1142", ptr %"2150", align 8
  store { ptr, ptr, i64 } %"287_1143", ptr %"3", align 8
  store i64 %"270_2144", ptr %"4", align 8
  store i64 %"284_0145", ptr %"5", align 8
  br label %cond_299_case_0

84:                                               ; preds = %cond_exit_288
  store i64 %"285_0140", ptr %"0163", align 8
  store i64 %"285_2141", ptr %"1164", align 8
  store i64 %"285_1142", ptr %"2165", align 8
  store { ptr, ptr, i64 } %"287_1143", ptr %"3166", align 8
  store i64 %"270_2144", ptr %"4167", align 8
  store i64 %"284_0145", ptr %"5168", align 8
  br label %cond_299_case_1

cond_299_case_0:                                  ; preds = %83
  %"0151" = load i64, ptr %"0148", align 8
  %"1152" = load i64, ptr %"1149", align 8
  %"2153" = load i64, ptr %"2150", align 8
  %"3154" = load { ptr, ptr, i64 }, ptr %"3", align 8
  %"4155" = load i64, ptr %"4", align 8
  %"5156" = load i64, ptr %"5", align 8
  store i64 %"0151", ptr %"301_0", align 8
  store i64 %"1152", ptr %"301_1", align 8
  store i64 %"2153", ptr %"301_2", align 8
  store { ptr, ptr, i64 } %"3154", ptr %"301_3", align 8
  store i64 %"4155", ptr %"301_4", align 8
  store i64 %"5156", ptr %"301_5", align 8
  %"301_0157" = load i64, ptr %"301_0", align 8
  %"301_1158" = load i64, ptr %"301_1", align 8
  %"301_2159" = load i64, ptr %"301_2", align 8
  %"301_3160" = load { ptr, ptr, i64 }, ptr %"301_3", align 8
  %"301_4161" = load i64, ptr %"301_4", align 8
  %85 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"301_0157", 2
  %86 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %85, i64 %"301_1158", 3
  %87 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %86, i64 %"301_2159", 4
  %88 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %87, { ptr, ptr, i64 } %"301_3160", 1
  %89 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %88, i64 %"301_4161", 5
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %89, ptr %"303_0", align 8
  %"303_0162" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 }, ptr %"303_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"303_0162", ptr %"0146", align 8
  br label %cond_exit_299

cond_299_case_1:                                  ; preds = %84
  %"0169" = load i64, ptr %"0163", align 8
  %"1170" = load i64, ptr %"1164", align 8
  %"2171" = load i64, ptr %"2165", align 8
  %"3172" = load { ptr, ptr, i64 }, ptr %"3166", align 8
  %"4173" = load i64, ptr %"4167", align 8
  %"5174" = load i64, ptr %"5168", align 8
  store i64 %"0169", ptr %"305_0", align 8
  store i64 %"1170", ptr %"305_1", align 8
  store i64 %"2171", ptr %"305_2", align 8
  store { ptr, ptr, i64 } %"3172", ptr %"305_3", align 8
  store i64 %"4173", ptr %"305_4", align 8
  store i64 %"5174", ptr %"305_5", align 8
  %"305_5175" = load i64, ptr %"305_5", align 8
  %"305_3176" = load { ptr, ptr, i64 }, ptr %"305_3", align 8
  %90 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"305_5175", 2
  %91 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %90, { ptr, ptr, i64 } %"305_3176", 1
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %91, ptr %"307_0", align 8
  %"307_0177" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 }, ptr %"307_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"307_0177", ptr %"0146", align 8
  br label %cond_exit_299

cond_exit_299:                                    ; preds = %cond_299_case_1, %cond_299_case_0
  %"0147" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 }, ptr %"0146", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"0147", ptr %"299_0", align 8
  %"299_0178" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 }, ptr %"299_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"299_0178", ptr %"299_0", align 8
  %"299_0179" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 }, ptr %"299_0", align 8
  %92 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"299_0179", 0
  switch i1 %92, label %93 [
    i1 true, label %99
  ]

93:                                               ; preds = %cond_exit_299
  %94 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"299_0179", 2
  %95 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"299_0179", 3
  %96 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"299_0179", 4
  %97 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"299_0179", 1
  %98 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"299_0179", 5
  store i64 %94, ptr %"316_0", align 8
  store i64 %95, ptr %"316_1", align 8
  store i64 %96, ptr %"316_2", align 8
  store { ptr, ptr, i64 } %97, ptr %"316_3", align 8
  store i64 %98, ptr %"316_4", align 8
  br label %34

99:                                               ; preds = %cond_exit_299
  %100 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"299_0179", 2
  %101 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64 } %"299_0179", 1
  store i64 %100, ptr %"311_0", align 8
  store { ptr, ptr, i64 } %101, ptr %"311_1", align 8
  br label %31
}

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare void @heap_free(ptr)

declare i64 @___lazy_measure(i64)

declare void @___qfree(i64)

declare i1 @___read_future_bool(i64)

declare void @___dec_future_refcount(i64)

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.403() #2 {
alloca_block:
  %"0" = alloca i64, align 8
  %"406_0" = alloca { i1, i64 }, align 8
  %"407_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"413_0" = alloca { i32, ptr }, align 8
  %"414_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"415_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"406_0", align 8
  %"406_01" = load { i1, i64 }, ptr %"406_0", align 8
  %2 = extractvalue { i1, i64 } %"406_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_407_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"406_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_407_case_1

cond_407_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"413_0", align 8
  %"413_04" = load { i32, ptr }, ptr %"413_0", align 8
  %6 = extractvalue { i32, ptr } %"413_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"413_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"414_0", align 8
  %"414_05" = load i64, ptr %"414_0", align 8
  store i64 %"414_05", ptr %"02", align 8
  br label %cond_exit_407

cond_407_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"415_0", align 8
  %"415_08" = load i64, ptr %"415_0", align 8
  store i64 %"415_08", ptr %"02", align 8
  br label %cond_exit_407

cond_exit_407:                                    ; preds = %cond_407_case_1, %cond_407_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"407_0", align 8
  %"407_09" = load i64, ptr %"407_0", align 8
  store i64 %"407_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_h.418(i64 %0) #2 {
alloca_block:
  %"0" = alloca i64, align 8
  %"419_0" = alloca i64, align 8
  %"426_0" = alloca double, align 8
  %"424_0" = alloca double, align 8
  %"427_0" = alloca i64, align 8
  %"422_0" = alloca double, align 8
  %"428_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"419_0", align 8
  store double 0xBFF921FB54442D18, ptr %"426_0", align 8
  store double 0x3FF921FB54442D18, ptr %"424_0", align 8
  %"419_01" = load i64, ptr %"419_0", align 8
  %"424_02" = load double, ptr %"424_0", align 8
  %"426_03" = load double, ptr %"426_0", align 8
  call void @___rxy(i64 %"419_01", double %"424_02", double %"426_03")
  store i64 %"419_01", ptr %"427_0", align 8
  store double 0x400921FB54442D18, ptr %"422_0", align 8
  %"427_04" = load i64, ptr %"427_0", align 8
  %"422_05" = load double, ptr %"422_0", align 8
  call void @___rz(i64 %"427_04", double %"422_05")
  store i64 %"427_04", ptr %"428_0", align 8
  %"428_06" = load i64, ptr %"428_0", align 8
  store i64 %"428_06", ptr %"0", align 8
  %"07" = load i64, ptr %"0", align 8
  ret i64 %"07"
}

; Function Attrs: noinline
define internal { i64, i64 } @__hugr__.__tk2_helios_cx.429(i64 %0, i64 %1) #2 {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"430_0" = alloca i64, align 8
  %"430_1" = alloca i64, align 8
  %"440_0" = alloca double, align 8
  %"437_0" = alloca double, align 8
  %"435_0" = alloca double, align 8
  %"438_0" = alloca i64, align 8
  %"441_0" = alloca i64, align 8
  %"441_1" = alloca i64, align 8
  %"442_0" = alloca i64, align 8
  %"433_0" = alloca double, align 8
  %"444_0" = alloca i64, align 8
  %"446_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"430_0", align 8
  store i64 %1, ptr %"430_1", align 8
  store double 0x3FF921FB54442D18, ptr %"440_0", align 8
  store double 0xBFF921FB54442D18, ptr %"437_0", align 8
  store double 0x3FF921FB54442D18, ptr %"435_0", align 8
  %"430_11" = load i64, ptr %"430_1", align 8
  %"437_02" = load double, ptr %"437_0", align 8
  %"435_03" = load double, ptr %"435_0", align 8
  call void @___rxy(i64 %"430_11", double %"437_02", double %"435_03")
  store i64 %"430_11", ptr %"438_0", align 8
  %"430_04" = load i64, ptr %"430_0", align 8
  %"438_05" = load i64, ptr %"438_0", align 8
  %"440_06" = load double, ptr %"440_0", align 8
  call void @___rzz(i64 %"430_04", i64 %"438_05", double %"440_06")
  store i64 %"430_04", ptr %"441_0", align 8
  store i64 %"438_05", ptr %"441_1", align 8
  %"441_07" = load i64, ptr %"441_0", align 8
  %"437_08" = load double, ptr %"437_0", align 8
  call void @___rz(i64 %"441_07", double %"437_08")
  store i64 %"441_07", ptr %"442_0", align 8
  store double 0x400921FB54442D18, ptr %"433_0", align 8
  %"441_19" = load i64, ptr %"441_1", align 8
  %"435_010" = load double, ptr %"435_0", align 8
  %"433_011" = load double, ptr %"433_0", align 8
  call void @___rxy(i64 %"441_19", double %"435_010", double %"433_011")
  store i64 %"441_19", ptr %"444_0", align 8
  %"444_012" = load i64, ptr %"444_0", align 8
  %"437_013" = load double, ptr %"437_0", align 8
  call void @___rz(i64 %"444_012", double %"437_013")
  store i64 %"444_012", ptr %"446_0", align 8
  %"442_014" = load i64, ptr %"442_0", align 8
  %"446_015" = load i64, ptr %"446_0", align 8
  store i64 %"442_014", ptr %"0", align 8
  store i64 %"446_015", ptr %"1", align 8
  %"016" = load i64, ptr %"0", align 8
  %"117" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"016", 0
  %mrv18 = insertvalue { i64, i64 } %mrv, i64 %"117", 1
  ret { i64, i64 } %mrv18
}

define internal { i64, i64, i64 } @"__hugr__.guppylang.std.iter._range_comptime$4.319"() {
alloca_block:
  %"0" = alloca { i64, i64, i64 }, align 8
  %"322_0" = alloca { i64, i64, i64 }, align 8
  %"01" = alloca { i64, i64, i64 }, align 8
  %"334_0" = alloca {}, align 8
  %"333_0" = alloca { i64, i64, i64 }, align 8
  %"331_0" = alloca i64, align 8
  %"328_0" = alloca i64, align 8
  %"330_0" = alloca i64, align 8
  %"326_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store {} undef, ptr %"334_0", align 1
  store i64 1, ptr %"331_0", align 8
  store i64 4, ptr %"328_0", align 8
  %"328_02" = load i64, ptr %"328_0", align 8
  %bounds_check = icmp ule i64 %"328_02", 9223372036854775807
  br label %panic_if_0

1:                                                ; preds = %5
  %"010" = load { i64, i64, i64 }, ptr %"01", align 8
  store { i64, i64, i64 } %"010", ptr %"322_0", align 8
  %"322_011" = load { i64, i64, i64 }, ptr %"322_0", align 8
  store { i64, i64, i64 } %"322_011", ptr %"0", align 8
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
  store i64 %"328_02", ptr %"330_0", align 8
  store i64 0, ptr %"326_0", align 8
  %"326_03" = load i64, ptr %"326_0", align 8
  %"330_04" = load i64, ptr %"330_0", align 8
  %"331_05" = load i64, ptr %"331_0", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"326_03", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"330_04", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"331_05", 2
  store { i64, i64, i64 } %4, ptr %"333_0", align 8
  %"334_06" = load {}, ptr %"334_0", align 1
  %"333_07" = load { i64, i64, i64 }, ptr %"333_0", align 8
  store {} %"334_06", ptr %"334_0", align 1
  store { i64, i64, i64 } %"333_07", ptr %"333_0", align 8
  %"334_08" = load {}, ptr %"334_0", align 1
  %"333_09" = load { i64, i64, i64 }, ptr %"333_0", align 8
  switch i1 false, label %5 [
  ]

5:                                                ; preds = %exit
  store { i64, i64, i64 } %"333_09", ptr %"01", align 8
  br label %1
}

define internal { i1, { { i64, i64, i64 }, i64 } } @__hugr__.guppylang.std.iter.Range.__next__.336({ i64, i64, i64 } %0) {
alloca_block:
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"337_0" = alloca { i64, i64, i64 }, align 8
  %"339_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"341_0" = alloca { i64, i64, i64 }, align 8
  %"02" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"349_0" = alloca i64, align 8
  %"349_1" = alloca i64, align 8
  %"349_2" = alloca i64, align 8
  %"354_0" = alloca i64, align 8
  %"354_1" = alloca i64, align 8
  %"354_2" = alloca i64, align 8
  %"359_0" = alloca i1, align 1
  %"359_1" = alloca i64, align 8
  %"359_2" = alloca i64, align 8
  %"359_3" = alloca i64, align 8
  %"376_0" = alloca i64, align 8
  %"376_1" = alloca i64, align 8
  %"376_2" = alloca i64, align 8
  %"346_0" = alloca i1, align 1
  %"343_0" = alloca i64, align 8
  %"343_2" = alloca i64, align 8
  %"343_1" = alloca i64, align 8
  %"344_0" = alloca i64, align 8
  %"352_0" = alloca {}, align 8
  %"351_0" = alloca i1, align 1
  %"357_0" = alloca {}, align 8
  %"356_0" = alloca i1, align 1
  %"361_0" = alloca { i1, i64, i64, i64 }, align 8
  %"054" = alloca { i1, i64, i64, i64 }, align 8
  %"056" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"363_0" = alloca i64, align 8
  %"363_1" = alloca i64, align 8
  %"363_2" = alloca i64, align 8
  %"365_0" = alloca { i1, i64, i64, i64 }, align 8
  %"064" = alloca i64, align 8
  %"165" = alloca i64, align 8
  %"266" = alloca i64, align 8
  %"367_0" = alloca i64, align 8
  %"367_1" = alloca i64, align 8
  %"367_2" = alloca i64, align 8
  %"369_0" = alloca { i1, i64, i64, i64 }, align 8
  %"374_0" = alloca {}, align 8
  %"373_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"382_0" = alloca {}, align 8
  %"381_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"378_0" = alloca i64, align 8
  %"379_0" = alloca { i64, i64, i64 }, align 8
  %"380_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { i64, i64, i64 } %0, ptr %"337_0", align 8
  %"337_01" = load { i64, i64, i64 }, ptr %"337_0", align 8
  store { i64, i64, i64 } %"337_01", ptr %"341_0", align 8
  br label %1

1:                                                ; preds = %entry_block
  %"341_03" = load { i64, i64, i64 }, ptr %"341_0", align 8
  store { i64, i64, i64 } %"341_03", ptr %"341_0", align 8
  store i64 0, ptr %"344_0", align 8
  %"341_04" = load { i64, i64, i64 }, ptr %"341_0", align 8
  %2 = extractvalue { i64, i64, i64 } %"341_04", 0
  %3 = extractvalue { i64, i64, i64 } %"341_04", 1
  %4 = extractvalue { i64, i64, i64 } %"341_04", 2
  store i64 %2, ptr %"343_0", align 8
  store i64 %3, ptr %"343_1", align 8
  store i64 %4, ptr %"343_2", align 8
  %"343_25" = load i64, ptr %"343_2", align 8
  %"344_06" = load i64, ptr %"344_0", align 8
  %5 = icmp sge i64 %"343_25", %"344_06"
  %6 = select i1 %5, i1 true, i1 false
  store i1 %6, ptr %"346_0", align 1
  %"346_07" = load i1, ptr %"346_0", align 1
  %"343_08" = load i64, ptr %"343_0", align 8
  %"343_29" = load i64, ptr %"343_2", align 8
  %"343_110" = load i64, ptr %"343_1", align 8
  store i1 %"346_07", ptr %"346_0", align 1
  store i64 %"343_08", ptr %"343_0", align 8
  store i64 %"343_29", ptr %"343_2", align 8
  store i64 %"343_110", ptr %"343_1", align 8
  %"346_011" = load i1, ptr %"346_0", align 1
  %"343_012" = load i64, ptr %"343_0", align 8
  %"343_213" = load i64, ptr %"343_2", align 8
  %"343_114" = load i64, ptr %"343_1", align 8
  switch i1 %"346_011", label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %1
  store i64 %"343_012", ptr %"354_0", align 8
  store i64 %"343_213", ptr %"354_1", align 8
  store i64 %"343_114", ptr %"354_2", align 8
  br label %13

8:                                                ; preds = %1
  store i64 %"343_012", ptr %"349_0", align 8
  store i64 %"343_213", ptr %"349_1", align 8
  store i64 %"343_114", ptr %"349_2", align 8
  br label %9

9:                                                ; preds = %8
  %"349_016" = load i64, ptr %"349_0", align 8
  %"349_117" = load i64, ptr %"349_1", align 8
  %"349_218" = load i64, ptr %"349_2", align 8
  store i64 %"349_016", ptr %"349_0", align 8
  store i64 %"349_117", ptr %"349_1", align 8
  store i64 %"349_218", ptr %"349_2", align 8
  store {} undef, ptr %"352_0", align 1
  %"349_019" = load i64, ptr %"349_0", align 8
  %"349_220" = load i64, ptr %"349_2", align 8
  %10 = icmp sge i64 %"349_019", %"349_220"
  %11 = select i1 %10, i1 true, i1 false
  store i1 %11, ptr %"351_0", align 1
  %"352_021" = load {}, ptr %"352_0", align 1
  %"351_022" = load i1, ptr %"351_0", align 1
  %"349_023" = load i64, ptr %"349_0", align 8
  %"349_124" = load i64, ptr %"349_1", align 8
  %"349_225" = load i64, ptr %"349_2", align 8
  store {} %"352_021", ptr %"352_0", align 1
  store i1 %"351_022", ptr %"351_0", align 1
  store i64 %"349_023", ptr %"349_0", align 8
  store i64 %"349_124", ptr %"349_1", align 8
  store i64 %"349_225", ptr %"349_2", align 8
  %"352_026" = load {}, ptr %"352_0", align 1
  %"351_027" = load i1, ptr %"351_0", align 1
  %"349_028" = load i64, ptr %"349_0", align 8
  %"349_129" = load i64, ptr %"349_1", align 8
  %"349_230" = load i64, ptr %"349_2", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %9
  store i1 %"351_027", ptr %"359_0", align 1
  store i64 %"349_028", ptr %"359_1", align 8
  store i64 %"349_129", ptr %"359_2", align 8
  store i64 %"349_230", ptr %"359_3", align 8
  br label %17

13:                                               ; preds = %7
  %"354_031" = load i64, ptr %"354_0", align 8
  %"354_132" = load i64, ptr %"354_1", align 8
  %"354_233" = load i64, ptr %"354_2", align 8
  store i64 %"354_031", ptr %"354_0", align 8
  store i64 %"354_132", ptr %"354_1", align 8
  store i64 %"354_233", ptr %"354_2", align 8
  store {} undef, ptr %"357_0", align 1
  %"354_034" = load i64, ptr %"354_0", align 8
  %"354_235" = load i64, ptr %"354_2", align 8
  %14 = icmp sle i64 %"354_034", %"354_235"
  %15 = select i1 %14, i1 true, i1 false
  store i1 %15, ptr %"356_0", align 1
  %"357_036" = load {}, ptr %"357_0", align 1
  %"356_037" = load i1, ptr %"356_0", align 1
  %"354_038" = load i64, ptr %"354_0", align 8
  %"354_139" = load i64, ptr %"354_1", align 8
  %"354_240" = load i64, ptr %"354_2", align 8
  store {} %"357_036", ptr %"357_0", align 1
  store i1 %"356_037", ptr %"356_0", align 1
  store i64 %"354_038", ptr %"354_0", align 8
  store i64 %"354_139", ptr %"354_1", align 8
  store i64 %"354_240", ptr %"354_2", align 8
  %"357_041" = load {}, ptr %"357_0", align 1
  %"356_042" = load i1, ptr %"356_0", align 1
  %"354_043" = load i64, ptr %"354_0", align 8
  %"354_144" = load i64, ptr %"354_1", align 8
  %"354_245" = load i64, ptr %"354_2", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %13
  store i1 %"356_042", ptr %"359_0", align 1
  store i64 %"354_043", ptr %"359_1", align 8
  store i64 %"354_144", ptr %"359_2", align 8
  store i64 %"354_245", ptr %"359_3", align 8
  br label %17

17:                                               ; preds = %16, %12
  %"359_046" = load i1, ptr %"359_0", align 1
  %"359_147" = load i64, ptr %"359_1", align 8
  %"359_248" = load i64, ptr %"359_2", align 8
  %"359_349" = load i64, ptr %"359_3", align 8
  store i1 %"359_046", ptr %"359_0", align 1
  store i64 %"359_147", ptr %"359_1", align 8
  store i64 %"359_248", ptr %"359_2", align 8
  store i64 %"359_349", ptr %"359_3", align 8
  %"359_050" = load i1, ptr %"359_0", align 1
  %"359_151" = load i64, ptr %"359_1", align 8
  %"359_252" = load i64, ptr %"359_2", align 8
  %"359_353" = load i64, ptr %"359_3", align 8
  switch i1 %"359_050", label %18 [
    i1 true, label %19
  ]

18:                                               ; preds = %17
  store i64 %"359_151", ptr %"056", align 8
  store i64 %"359_252", ptr %"1", align 8
  store i64 %"359_353", ptr %"2", align 8
  br label %cond_361_case_0

19:                                               ; preds = %17
  store i64 %"359_151", ptr %"064", align 8
  store i64 %"359_252", ptr %"165", align 8
  store i64 %"359_353", ptr %"266", align 8
  br label %cond_361_case_1

20:                                               ; preds = %40
  store {} undef, ptr %"374_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"373_0", align 8
  %"374_073" = load {}, ptr %"374_0", align 1
  %"373_074" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"373_0", align 8
  store {} %"374_073", ptr %"374_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"373_074", ptr %"373_0", align 8
  %"374_075" = load {}, ptr %"374_0", align 1
  %"373_076" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"373_0", align 8
  switch i1 false, label %21 [
  ]

21:                                               ; preds = %20
  store { i1, { { i64, i64, i64 }, i64 } } %"373_076", ptr %"02", align 8
  br label %31

22:                                               ; preds = %36
  %"376_077" = load i64, ptr %"376_0", align 8
  %"376_178" = load i64, ptr %"376_1", align 8
  %"376_279" = load i64, ptr %"376_2", align 8
  store i64 %"376_077", ptr %"376_0", align 8
  store i64 %"376_178", ptr %"376_1", align 8
  store i64 %"376_279", ptr %"376_2", align 8
  store {} undef, ptr %"382_0", align 1
  %"376_080" = load i64, ptr %"376_0", align 8
  %"376_181" = load i64, ptr %"376_1", align 8
  %23 = add i64 %"376_080", %"376_181"
  store i64 %23, ptr %"378_0", align 8
  %"378_082" = load i64, ptr %"378_0", align 8
  %"376_283" = load i64, ptr %"376_2", align 8
  %"376_184" = load i64, ptr %"376_1", align 8
  %24 = insertvalue { i64, i64, i64 } poison, i64 %"378_082", 0
  %25 = insertvalue { i64, i64, i64 } %24, i64 %"376_283", 1
  %26 = insertvalue { i64, i64, i64 } %25, i64 %"376_184", 2
  store { i64, i64, i64 } %26, ptr %"379_0", align 8
  %"376_085" = load i64, ptr %"376_0", align 8
  %"379_086" = load { i64, i64, i64 }, ptr %"379_0", align 8
  %27 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"376_085", 1
  %28 = insertvalue { { i64, i64, i64 }, i64 } %27, { i64, i64, i64 } %"379_086", 0
  store { { i64, i64, i64 }, i64 } %28, ptr %"380_0", align 8
  %"380_087" = load { { i64, i64, i64 }, i64 }, ptr %"380_0", align 8
  %29 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"380_087", 1
  store { i1, { { i64, i64, i64 }, i64 } } %29, ptr %"381_0", align 8
  %"382_088" = load {}, ptr %"382_0", align 1
  %"381_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"381_0", align 8
  store {} %"382_088", ptr %"382_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"381_089", ptr %"381_0", align 8
  %"382_090" = load {}, ptr %"382_0", align 1
  %"381_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"381_0", align 8
  switch i1 false, label %30 [
  ]

30:                                               ; preds = %22
  store { i1, { { i64, i64, i64 }, i64 } } %"381_091", ptr %"02", align 8
  br label %31

31:                                               ; preds = %30, %21
  %"015" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"02", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"015", ptr %"339_0", align 8
  %"339_092" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"339_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"339_092", ptr %"0", align 8
  %"093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  ret { i1, { { i64, i64, i64 }, i64 } } %"093"

cond_361_case_0:                                  ; preds = %18
  %"057" = load i64, ptr %"056", align 8
  %"158" = load i64, ptr %"1", align 8
  %"259" = load i64, ptr %"2", align 8
  store i64 %"057", ptr %"363_0", align 8
  store i64 %"158", ptr %"363_1", align 8
  store i64 %"259", ptr %"363_2", align 8
  %"363_060" = load i64, ptr %"363_0", align 8
  %"363_161" = load i64, ptr %"363_1", align 8
  %"363_262" = load i64, ptr %"363_2", align 8
  %32 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"363_060", 1
  %33 = insertvalue { i1, i64, i64, i64 } %32, i64 %"363_161", 2
  %34 = insertvalue { i1, i64, i64, i64 } %33, i64 %"363_262", 3
  store { i1, i64, i64, i64 } %34, ptr %"365_0", align 8
  %"365_063" = load { i1, i64, i64, i64 }, ptr %"365_0", align 8
  store { i1, i64, i64, i64 } %"365_063", ptr %"054", align 8
  br label %cond_exit_361

cond_361_case_1:                                  ; preds = %19
  %"067" = load i64, ptr %"064", align 8
  %"168" = load i64, ptr %"165", align 8
  %"269" = load i64, ptr %"266", align 8
  store i64 %"067", ptr %"367_0", align 8
  store i64 %"168", ptr %"367_1", align 8
  store i64 %"269", ptr %"367_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"369_0", align 8
  %"369_070" = load { i1, i64, i64, i64 }, ptr %"369_0", align 8
  store { i1, i64, i64, i64 } %"369_070", ptr %"054", align 8
  br label %cond_exit_361

cond_exit_361:                                    ; preds = %cond_361_case_1, %cond_361_case_0
  %"055" = load { i1, i64, i64, i64 }, ptr %"054", align 8
  store { i1, i64, i64, i64 } %"055", ptr %"361_0", align 8
  %"361_071" = load { i1, i64, i64, i64 }, ptr %"361_0", align 8
  store { i1, i64, i64, i64 } %"361_071", ptr %"361_0", align 8
  %"361_072" = load { i1, i64, i64, i64 }, ptr %"361_0", align 8
  %35 = extractvalue { i1, i64, i64, i64 } %"361_072", 0
  switch i1 %35, label %36 [
    i1 true, label %40
  ]

36:                                               ; preds = %cond_exit_361
  %37 = extractvalue { i1, i64, i64, i64 } %"361_072", 1
  %38 = extractvalue { i1, i64, i64, i64 } %"361_072", 2
  %39 = extractvalue { i1, i64, i64, i64 } %"361_072", 3
  store i64 %37, ptr %"376_0", align 8
  store i64 %38, ptr %"376_1", align 8
  store i64 %39, ptr %"376_2", align 8
  br label %22

40:                                               ; preds = %cond_exit_361
  br label %20
}

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

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @___rz(i64, double)

declare void @___rzz(i64, i64, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.structs.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noreturn }
attributes #2 = { noinline }
