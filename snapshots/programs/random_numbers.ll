; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_shot.6D86EAF7.0 = private constant [14 x i8] c"\0DUSER:INT:shot"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@res_integer.3030408F.0 = private constant [17 x i8] c"\10USER:INT:integer"
@"e_bound must.9038C4E8.0" = private constant [40 x i8] c"'EXIT:INT:bound must be a 32-bit integer"
@res_bounded.41A40276.0 = private constant [17 x i8] c"\10USER:INT:bounded"
@res_float.9AC019BA.0 = private constant [17 x i8] c"\10USER:FLOAT:float"
@"res_same float.AEA81A08.0" = private constant [22 x i8] c"\15USER:FLOAT:same float"
@"e_Index out .DD115165.0" = private constant [29 x i8] c"\1CEXIT:INT:Index out of bounds"
@"e_Array alre.5A300C2A.0" = private constant [57 x i8] c"8EXIT:INT:Array already contains an element at this index"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_cards.97CC577D.0 = private constant [18 x i8] c"\11USER:INTARR:cards"
@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@res_drawn.201BEB50.0 = private constant [15 x i8] c"\0EUSER:INT:drawn"
@"e_Can't narr.1B22127A.0" = private constant [34 x i8] c"!EXIT:INT:Can't narrow into bounds"
@"e_Array swap.75C9BC91.0" = private constant [71 x i8] c"FEXIT:INT:Array swap failed (indices out of bounds or already borrowed)"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@"s_Negative w.0790C3A6.0" = private constant [51 x i8] c"2Negative weight included in discrete distribution."
@"s_No positiv.309AFA2A.0" = private constant [55 x i8] c"6No positive weights included in discrete distribution."
@array.mask.8 = private constant [8 x i1] zeroinitializer

define internal void @__hugr__.random_numbers.main.1() {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"237_0" = alloca i64, align 8
  %"235_0" = alloca { i64, i64, i64 }, align 8
  %"233_0" = alloca i32, align 4
  %"231_0" = alloca { i1, { i32, ptr }, i32 }, align 8
  %"218_0" = alloca i64, align 8
  %"145_0" = alloca double, align 8
  %"143_0" = alloca double, align 8
  %"141_0" = alloca double, align 8
  %"147_0" = alloca { ptr, ptr, i64 }, align 8
  %"35_0" = alloca i64, align 8
  %"34_0" = alloca { ptr, ptr, i64 }, align 8
  %"29_0" = alloca i64, align 8
  %"6_0" = alloca i64, align 8
  %"4_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"220_0" = alloca i1, align 1
  %"221_0" = alloca {}, align 8
  %"0" = alloca {}, align 8
  %"225_0" = alloca { i32, ptr }, align 8
  %"227_0" = alloca {}, align 8
  %"014" = alloca {}, align 8
  %"229_0" = alloca {}, align 8
  %"9_0" = alloca i32, align 4
  %"9_1" = alloca {}, align 8
  %"10_0" = alloca i64, align 8
  %"12_0" = alloca i32, align 4
  %"023" = alloca i32, align 4
  %"025" = alloca { i32, ptr }, align 8
  %"14_0" = alloca { i32, ptr }, align 8
  %"16_0" = alloca { i32, ptr }, align 8
  %"18_0" = alloca i32, align 4
  %"031" = alloca i32, align 4
  %"20_0" = alloca i32, align 4
  %"22_0" = alloca i32, align 4
  %"24_0" = alloca i32, align 4
  %"24_1" = alloca {}, align 8
  %"25_0" = alloca i64, align 8
  %"27_0" = alloca double, align 8
  %"27_1" = alloca {}, align 8
  %"31_0" = alloca {}, align 8
  %"32_0" = alloca double, align 8
  %"32_1" = alloca {}, align 8
  %"37_0" = alloca { ptr, ptr, i64 }, align 8
  %"37_1" = alloca i64, align 8
  %"38_0" = alloca { i64, i64, i64 }, align 8
  %"38_1" = alloca { ptr, ptr, i64 }, align 8
  %"38_2" = alloca i64, align 8
  %"42_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"42_1" = alloca { ptr, ptr, i64 }, align 8
  %"42_2" = alloca i64, align 8
  %"135_0" = alloca i64, align 8
  %"133_0" = alloca i64, align 8
  %"40_0" = alloca i64, align 8
  %"40_1" = alloca i64, align 8
  %"40_2" = alloca i64, align 8
  %"41_0" = alloca { i64, i64, i64 }, align 8
  %"64_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"66_0" = alloca { i64, i64, i64 }, align 8
  %"062" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"77_0" = alloca i64, align 8
  %"77_1" = alloca i64, align 8
  %"77_2" = alloca i64, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca i64, align 8
  %"87_2" = alloca i64, align 8
  %"93_0" = alloca i1, align 1
  %"93_1" = alloca i64, align 8
  %"93_2" = alloca i64, align 8
  %"93_3" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"121_1" = alloca i64, align 8
  %"121_2" = alloca i64, align 8
  %"68_0" = alloca i1, align 1
  %"70_0" = alloca i64, align 8
  %"73_0" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"70_1" = alloca i64, align 8
  %"70_2" = alloca i64, align 8
  %"84_0" = alloca {}, align 8
  %"79_0" = alloca i1, align 1
  %"80_0" = alloca i64, align 8
  %"82_0" = alloca i64, align 8
  %"90_0" = alloca {}, align 8
  %"89_0" = alloca i1, align 1
  %"95_0" = alloca { i1, i64, i64, i64 }, align 8
  %"111_0" = alloca i64, align 8
  %"109_0" = alloca i64, align 8
  %"0112" = alloca { i1, i64, i64, i64 }, align 8
  %"0114" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"97_0" = alloca i64, align 8
  %"97_1" = alloca i64, align 8
  %"97_2" = alloca i64, align 8
  %"102_0" = alloca i64, align 8
  %"100_0" = alloca i64, align 8
  %"99_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0122" = alloca i64, align 8
  %"1123" = alloca i64, align 8
  %"2124" = alloca i64, align 8
  %"105_0" = alloca i64, align 8
  %"105_1" = alloca i64, align 8
  %"105_2" = alloca i64, align 8
  %"107_0" = alloca { i1, i64, i64, i64 }, align 8
  %"118_0" = alloca {}, align 8
  %"116_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"131_0" = alloca {}, align 8
  %"126_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"129_0" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"123_0" = alloca i64, align 8
  %"124_0" = alloca { i64, i64, i64 }, align 8
  %"125_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0153" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1154" = alloca { ptr, ptr, i64 }, align 8
  %"2155" = alloca i64, align 8
  %"0159" = alloca { ptr, ptr, i64 }, align 8
  %"1160" = alloca i64, align 8
  %"44_0" = alloca { ptr, ptr, i64 }, align 8
  %"44_1" = alloca i64, align 8
  %"46_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0166" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1167" = alloca { ptr, ptr, i64 }, align 8
  %"2168" = alloca i64, align 8
  %"49_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"49_1" = alloca { ptr, ptr, i64 }, align 8
  %"49_2" = alloca i64, align 8
  %"62_0" = alloca i64, align 8
  %"60_0" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
  %"59_0" = alloca i64, align 8
  %"55_0" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"51_1" = alloca { i64, i64, i64 }, align 8
  %"56_0" = alloca { ptr, ptr, i64 }, align 8
  %"52_0" = alloca i64, align 8
  %"52_1" = alloca i64, align 8
  %"52_2" = alloca i64, align 8
  %"53_0" = alloca { i64, i64, i64 }, align 8
  %"54_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"137_0" = alloca {}, align 8
  %"137_1" = alloca { ptr, ptr, i64 }, align 8
  %"138_0" = alloca { ptr, ptr, i64 }, align 8
  %"138_1" = alloca { ptr, ptr, i64 }, align 8
  %"139_0" = alloca { ptr, i64 }, align 8
  %"148_0" = alloca { ptr, ptr, i64 }, align 8
  %"148_1" = alloca { ptr, ptr, i64 }, align 8
  %"217_0" = alloca double, align 8
  %"217_1" = alloca {}, align 8
  %"149_0" = alloca { ptr, ptr, i64 }, align 8
  %"155_0" = alloca i64, align 8
  %"155_1" = alloca { ptr, ptr, i64 }, align 8
  %"155_2" = alloca {}, align 8
  %"157_0" = alloca i64, align 8
  %"157_1" = alloca i64, align 8
  %"157_2" = alloca { ptr, ptr, i64 }, align 8
  %"157_3" = alloca double, align 8
  %"157_4" = alloca {}, align 8
  %"0229" = alloca i64, align 8
  %"1230" = alloca { ptr, ptr, i64 }, align 8
  %"2231" = alloca {}, align 8
  %"171_0" = alloca i64, align 8
  %"171_1" = alloca i64, align 8
  %"171_2" = alloca { ptr, ptr, i64 }, align 8
  %"171_3" = alloca double, align 8
  %"171_4" = alloca {}, align 8
  %"200_0" = alloca i64, align 8
  %"200_1" = alloca i64, align 8
  %"200_2" = alloca { ptr, ptr, i64 }, align 8
  %"200_3" = alloca double, align 8
  %"200_4" = alloca {}, align 8
  %"205_0" = alloca i64, align 8
  %"205_1" = alloca i64, align 8
  %"205_2" = alloca { ptr, ptr, i64 }, align 8
  %"205_3" = alloca double, align 8
  %"205_4" = alloca {}, align 8
  %"213_0" = alloca i64, align 8
  %"213_1" = alloca i64, align 8
  %"213_2" = alloca { ptr, ptr, i64 }, align 8
  %"213_3" = alloca double, align 8
  %"213_4" = alloca {}, align 8
  %"160_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, double }, align 8
  %"159_0" = alloca i1, align 1
  %"0244" = alloca { i1, { ptr, ptr, i64 }, i64, i64, double }, align 8
  %"0246" = alloca i64, align 8
  %"1247" = alloca { ptr, ptr, i64 }, align 8
  %"2248" = alloca i64, align 8
  %"3" = alloca double, align 8
  %"162_0" = alloca i64, align 8
  %"162_1" = alloca { ptr, ptr, i64 }, align 8
  %"162_2" = alloca i64, align 8
  %"162_3" = alloca double, align 8
  %"164_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, double }, align 8
  %"0256" = alloca i64, align 8
  %"1257" = alloca { ptr, ptr, i64 }, align 8
  %"2258" = alloca i64, align 8
  %"3259" = alloca double, align 8
  %"166_0" = alloca i64, align 8
  %"166_1" = alloca { ptr, ptr, i64 }, align 8
  %"166_2" = alloca i64, align 8
  %"166_3" = alloca double, align 8
  %"168_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, double }, align 8
  %"190_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, double }, align 8
  %"174_0" = alloca i64, align 8
  %"173_0" = alloca i64, align 8
  %"176_0" = alloca i64, align 8
  %"177_0" = alloca i64, align 8
  %"178_0" = alloca { i1, double }, align 8
  %"178_1" = alloca { ptr, ptr, i64 }, align 8
  %"0291" = alloca { i1, double }, align 8
  %"1292" = alloca { ptr, ptr, i64 }, align 8
  %"179_0" = alloca double, align 8
  %"0296" = alloca double, align 8
  %"183_0" = alloca { i32, ptr }, align 8
  %"185_0" = alloca double, align 8
  %"0301" = alloca double, align 8
  %"187_0" = alloca double, align 8
  %"189_0" = alloca i1, align 1
  %"0312" = alloca { i1, { ptr, ptr, i64 }, i64, i64, double }, align 8
  %"0314" = alloca i64, align 8
  %"1315" = alloca i64, align 8
  %"2316" = alloca { ptr, ptr, i64 }, align 8
  %"3317" = alloca double, align 8
  %"4" = alloca i64, align 8
  %"192_0" = alloca i64, align 8
  %"192_1" = alloca i64, align 8
  %"192_2" = alloca { ptr, ptr, i64 }, align 8
  %"192_3" = alloca double, align 8
  %"192_4" = alloca i64, align 8
  %"194_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, double }, align 8
  %"0328" = alloca i64, align 8
  %"1329" = alloca i64, align 8
  %"2330" = alloca { ptr, ptr, i64 }, align 8
  %"3331" = alloca double, align 8
  %"4332" = alloca i64, align 8
  %"196_0" = alloca i64, align 8
  %"196_1" = alloca i64, align 8
  %"196_2" = alloca { ptr, ptr, i64 }, align 8
  %"196_3" = alloca double, align 8
  %"196_4" = alloca i64, align 8
  %"198_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, double }, align 8
  %"202_0" = alloca {}, align 8
  %"210_0" = alloca {}, align 8
  %"209_0" = alloca i64, align 8
  %"207_0" = alloca i64, align 8
  %"215_0" = alloca {}, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 2, ptr %"237_0", align 8
  store { i64, i64, i64 } { i64 0, i64 8, i64 1 }, ptr %"235_0", align 8
  store i32 6, ptr %"233_0", align 4
  store { i1, { i32, ptr }, i32 } { i1 true, { i32, ptr } poison, i32 6 }, ptr %"231_0", align 8
  store i64 0, ptr %"218_0", align 8
  store double 5.000000e+00, ptr %"145_0", align 8
  store double 2.000000e+00, ptr %"143_0", align 8
  store double 1.000000e+00, ptr %"141_0", align 8
  %"141_01" = load double, ptr %"141_0", align 8
  %"143_02" = load double, ptr %"143_0", align 8
  %"145_03" = load double, ptr %"145_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %0 = call ptr @heap_alloc(i64 %array_size)
  %1 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %1, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %2 = insertvalue { ptr, ptr, i64 } poison, ptr %0, 0
  %3 = insertvalue { ptr, ptr, i64 } %2, ptr %1, 1
  %4 = insertvalue { ptr, ptr, i64 } %3, i64 0, 2
  %5 = getelementptr inbounds double, ptr %0, i64 0
  store double %"141_01", ptr %5, align 8
  %6 = getelementptr inbounds double, ptr %0, i64 1
  store double %"143_02", ptr %6, align 8
  %7 = getelementptr inbounds double, ptr %0, i64 2
  store double %"145_03", ptr %7, align 8
  store { ptr, ptr, i64 } %4, ptr %"147_0", align 8
  store i64 0, ptr %"35_0", align 8
  %array_size4 = mul i64 8, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %8 = call ptr @heap_alloc(i64 %array_size4)
  %9 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %9, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %10 = insertvalue { ptr, ptr, i64 } poison, ptr %8, 0
  %11 = insertvalue { ptr, ptr, i64 } %10, ptr %9, 1
  %12 = insertvalue { ptr, ptr, i64 } %11, i64 0, 2
  store { ptr, ptr, i64 } %12, ptr %"34_0", align 8
  store i64 -1, ptr %"29_0", align 8
  store i64 42, ptr %"6_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"4_0", align 8
  %"6_05" = load i64, ptr %"6_0", align 8
  %"4_06" = load i64, ptr %"4_0", align 8
  %13 = add i64 %"6_05", %"4_06"
  store i64 %13, ptr %"8_0", align 8
  %"4_07" = load i64, ptr %"4_0", align 8
  %tag_len = load i8, ptr @res_shot.6D86EAF7.0, align 1
  %tag_len8 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_shot.6D86EAF7.0, i64 %tag_len8, i64 %"4_07")
  %"8_09" = load i64, ptr %"8_0", align 8
  call void @random_seed(i64 %"8_09")
  store i1 true, ptr %"220_0", align 1
  %"220_010" = load i1, ptr %"220_0", align 1
  switch i1 %"220_010", label %14 [
    i1 true, label %15
  ]

14:                                               ; preds = %entry_block
  br label %cond_221_case_0

15:                                               ; preds = %entry_block
  store {} undef, ptr %"014", align 1
  br label %cond_221_case_1

cond_221_case_0:                                  ; preds = %14
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"225_0", align 8
  %"225_012" = load { i32, ptr }, ptr %"225_0", align 8
  %16 = extractvalue { i32, ptr } %"225_012", 0
  %shift_code = add i32 %16, 1000
  %17 = extractvalue { i32, ptr } %"225_012", 1
  call void @panic(i32 %shift_code, ptr %17)
  store {} zeroinitializer, ptr %"227_0", align 1
  %"227_013" = load {}, ptr %"227_0", align 1
  store {} %"227_013", ptr %"0", align 1
  br label %cond_exit_221

cond_221_case_1:                                  ; preds = %15
  %"015" = load {}, ptr %"014", align 1
  store {} %"015", ptr %"229_0", align 1
  %"229_016" = load {}, ptr %"229_0", align 1
  store {} %"229_016", ptr %"0", align 1
  br label %cond_exit_221

cond_exit_221:                                    ; preds = %cond_221_case_1, %cond_221_case_0
  %"011" = load {}, ptr %"0", align 1
  store {} %"011", ptr %"221_0", align 1
  %"221_017" = load {}, ptr %"221_0", align 1
  %rint = call i32 @random_int()
  store i32 %rint, ptr %"9_0", align 4
  store {} zeroinitializer, ptr %"9_1", align 1
  %"9_018" = load i32, ptr %"9_0", align 4
  %18 = sext i32 %"9_018" to i64
  store i64 %18, ptr %"10_0", align 8
  %"10_019" = load i64, ptr %"10_0", align 8
  %tag_len20 = load i8, ptr @res_integer.3030408F.0, align 1
  %tag_len21 = zext i8 %tag_len20 to i64
  call void @print_int(ptr @res_integer.3030408F.0, i64 %tag_len21, i64 %"10_019")
  %"231_022" = load { i1, { i32, ptr }, i32 }, ptr %"231_0", align 8
  %19 = extractvalue { i1, { i32, ptr }, i32 } %"231_022", 0
  switch i1 %19, label %20 [
    i1 true, label %22
  ]

20:                                               ; preds = %cond_exit_221
  %21 = extractvalue { i1, { i32, ptr }, i32 } %"231_022", 1
  store { i32, ptr } %21, ptr %"025", align 8
  br label %cond_12_case_0

22:                                               ; preds = %cond_exit_221
  %23 = extractvalue { i1, { i32, ptr }, i32 } %"231_022", 2
  store i32 %23, ptr %"031", align 4
  br label %cond_12_case_1

cond_12_case_0:                                   ; preds = %20
  %"026" = load { i32, ptr }, ptr %"025", align 8
  store { i32, ptr } %"026", ptr %"14_0", align 8
  store { i32, ptr } { i32 1, ptr @"e_bound must.9038C4E8.0" }, ptr %"16_0", align 8
  %"16_027" = load { i32, ptr }, ptr %"16_0", align 8
  %"14_028" = load { i32, ptr }, ptr %"14_0", align 8
  %24 = extractvalue { i32, ptr } %"16_027", 0
  %shift_code29 = add i32 %24, 1000
  %25 = extractvalue { i32, ptr } %"16_027", 1
  call void @panic(i32 %shift_code29, ptr %25)
  store i32 0, ptr %"18_0", align 4
  %"18_030" = load i32, ptr %"18_0", align 4
  store i32 %"18_030", ptr %"023", align 4
  br label %cond_exit_12

cond_12_case_1:                                   ; preds = %22
  %"032" = load i32, ptr %"031", align 4
  store i32 %"032", ptr %"20_0", align 4
  store i32 6, ptr %"22_0", align 4
  %"22_033" = load i32, ptr %"22_0", align 4
  store i32 %"22_033", ptr %"023", align 4
  br label %cond_exit_12

cond_exit_12:                                     ; preds = %cond_12_case_1, %cond_12_case_0
  %"024" = load i32, ptr %"023", align 4
  store i32 %"024", ptr %"12_0", align 4
  %"9_134" = load {}, ptr %"9_1", align 1
  %"233_035" = load i32, ptr %"233_0", align 4
  %rintb = call i32 @random_rng(i32 %"233_035")
  store i32 %rintb, ptr %"24_0", align 4
  store {} zeroinitializer, ptr %"24_1", align 1
  %"24_036" = load i32, ptr %"24_0", align 4
  %26 = sext i32 %"24_036" to i64
  store i64 %26, ptr %"25_0", align 8
  %"25_037" = load i64, ptr %"25_0", align 8
  %tag_len38 = load i8, ptr @res_bounded.41A40276.0, align 1
  %tag_len39 = zext i8 %tag_len38 to i64
  call void @print_int(ptr @res_bounded.41A40276.0, i64 %tag_len39, i64 %"25_037")
  %"24_140" = load {}, ptr %"24_1", align 1
  %rfloat = call double @random_float()
  store double %rfloat, ptr %"27_0", align 8
  store {} zeroinitializer, ptr %"27_1", align 1
  %"27_041" = load double, ptr %"27_0", align 8
  %tag_len42 = load i8, ptr @res_float.9AC019BA.0, align 1
  %tag_len43 = zext i8 %tag_len42 to i64
  call void @print_float(ptr @res_float.9AC019BA.0, i64 %tag_len43, double %"27_041")
  %"27_144" = load {}, ptr %"27_1", align 1
  %"29_045" = load i64, ptr %"29_0", align 8
  call void @random_advance(i64 %"29_045")
  store {} %"27_144", ptr %"31_0", align 1
  %"31_046" = load {}, ptr %"31_0", align 1
  %rfloat47 = call double @random_float()
  store double %rfloat47, ptr %"32_0", align 8
  store {} zeroinitializer, ptr %"32_1", align 1
  %"32_048" = load double, ptr %"32_0", align 8
  %tag_len49 = load i8, ptr @"res_same float.AEA81A08.0", align 1
  %tag_len50 = zext i8 %tag_len49 to i64
  call void @print_float(ptr @"res_same float.AEA81A08.0", i64 %tag_len50, double %"32_048")
  %"235_051" = load { i64, i64, i64 }, ptr %"235_0", align 8
  %"34_052" = load { ptr, ptr, i64 }, ptr %"34_0", align 8
  %"35_053" = load i64, ptr %"35_0", align 8
  store { i64, i64, i64 } %"235_051", ptr %"38_0", align 8
  store { ptr, ptr, i64 } %"34_052", ptr %"38_1", align 8
  store i64 %"35_053", ptr %"38_2", align 8
  br label %loop_body

loop_body:                                        ; preds = %105, %cond_exit_12
  %"38_054" = load { i64, i64, i64 }, ptr %"38_0", align 8
  %"38_155" = load { ptr, ptr, i64 }, ptr %"38_1", align 8
  %"38_256" = load i64, ptr %"38_2", align 8
  store { i64, i64, i64 } %"38_054", ptr %"38_0", align 8
  store { ptr, ptr, i64 } %"38_155", ptr %"38_1", align 8
  store i64 %"38_256", ptr %"38_2", align 8
  store i64 1, ptr %"135_0", align 8
  store i64 8, ptr %"133_0", align 8
  %"38_057" = load { i64, i64, i64 }, ptr %"38_0", align 8
  %27 = extractvalue { i64, i64, i64 } %"38_057", 0
  %28 = extractvalue { i64, i64, i64 } %"38_057", 1
  %29 = extractvalue { i64, i64, i64 } %"38_057", 2
  store i64 %27, ptr %"40_0", align 8
  store i64 %28, ptr %"40_1", align 8
  store i64 %29, ptr %"40_2", align 8
  %"40_058" = load i64, ptr %"40_0", align 8
  %"133_059" = load i64, ptr %"133_0", align 8
  %"135_060" = load i64, ptr %"135_0", align 8
  %30 = insertvalue { i64, i64, i64 } poison, i64 %"40_058", 0
  %31 = insertvalue { i64, i64, i64 } %30, i64 %"133_059", 1
  %32 = insertvalue { i64, i64, i64 } %31, i64 %"135_060", 2
  store { i64, i64, i64 } %32, ptr %"41_0", align 8
  %"41_061" = load { i64, i64, i64 }, ptr %"41_0", align 8
  store { i64, i64, i64 } %"41_061", ptr %"66_0", align 8
  br label %50

loop_out:                                         ; preds = %107
  %"32_1193" = load {}, ptr %"32_1", align 1
  %"37_0194" = load { ptr, ptr, i64 }, ptr %"37_0", align 8
  %33 = call { {}, { ptr, ptr, i64 } } @"__hugr__.guppylang.std.qsystem.random.RNG.shuffle$int&8.249"({} %"32_1193", { ptr, ptr, i64 } %"37_0194")
  %34 = extractvalue { {}, { ptr, ptr, i64 } } %33, 0
  %35 = extractvalue { {}, { ptr, ptr, i64 } } %33, 1
  store {} %34, ptr %"137_0", align 1
  store { ptr, ptr, i64 } %35, ptr %"137_1", align 8
  %"137_1195" = load { ptr, ptr, i64 }, ptr %"137_1", align 8
  %array_ptr196 = extractvalue { ptr, ptr, i64 } %"137_1195", 0
  %array_mask_ptr197 = extractvalue { ptr, ptr, i64 } %"137_1195", 1
  %array_offset198 = extractvalue { ptr, ptr, i64 } %"137_1195", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr197, i64 %array_offset198, i64 8)
  %array_size199 = mul i64 8, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %36 = call ptr @heap_alloc(i64 %array_size199)
  %37 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %37, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %38 = insertvalue { ptr, ptr, i64 } poison, ptr %36, 0
  %39 = insertvalue { ptr, ptr, i64 } %38, ptr %37, 1
  %40 = insertvalue { ptr, ptr, i64 } %39, i64 0, 2
  %41 = getelementptr inbounds i64, ptr %array_ptr196, i64 %array_offset198
  %42 = mul i64 8, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %36, ptr %41, i64 %42, i1 false)
  store { ptr, ptr, i64 } %"137_1195", ptr %"138_0", align 8
  store { ptr, ptr, i64 } %40, ptr %"138_1", align 8
  %"138_1200" = load { ptr, ptr, i64 }, ptr %"138_1", align 8
  %array_ptr201 = extractvalue { ptr, ptr, i64 } %"138_1200", 0
  %array_mask_ptr202 = extractvalue { ptr, ptr, i64 } %"138_1200", 1
  %array_offset203 = extractvalue { ptr, ptr, i64 } %"138_1200", 2
  call void @heap_free(ptr %array_ptr201)
  call void @heap_free(ptr %array_mask_ptr202)
  %"138_0204" = load { ptr, ptr, i64 }, ptr %"138_0", align 8
  %array_ptr205 = extractvalue { ptr, ptr, i64 } %"138_0204", 0
  %array_mask_ptr206 = extractvalue { ptr, ptr, i64 } %"138_0204", 1
  %array_offset207 = extractvalue { ptr, ptr, i64 } %"138_0204", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr206, i64 %array_offset207, i64 8)
  %43 = insertvalue { ptr, i64 } poison, ptr %array_ptr205, 0
  %44 = insertvalue { ptr, i64 } %43, i64 %array_offset207, 1
  %array_ptr208 = extractvalue { ptr, ptr, i64 } %"138_0204", 0
  %array_mask_ptr209 = extractvalue { ptr, ptr, i64 } %"138_0204", 1
  %array_offset210 = extractvalue { ptr, ptr, i64 } %"138_0204", 2
  call void @heap_free(ptr %array_mask_ptr209)
  store { ptr, i64 } %44, ptr %"139_0", align 8
  %"139_0211" = load { ptr, i64 }, ptr %"139_0", align 8
  %array_ptr212 = extractvalue { ptr, i64 } %"139_0211", 0
  %array_offset213 = extractvalue { ptr, i64 } %"139_0211", 1
  %45 = getelementptr inbounds i64, ptr %array_ptr212, i64 %array_offset213
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 8, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %45, ptr %arr_ptr, align 8
  store ptr @array.mask.8, ptr %mask_ptr, align 8
  %46 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_int_arr(ptr @res_cards.97CC577D.0, i64 17, ptr %out_arr_alloca)
  %array_ptr214 = extractvalue { ptr, i64 } %"139_0211", 0
  %array_offset215 = extractvalue { ptr, i64 } %"139_0211", 1
  call void @heap_free(ptr %array_ptr214)
  %"147_0216" = load { ptr, ptr, i64 }, ptr %"147_0", align 8
  %47 = call { { ptr, ptr, i64 }, { ptr, ptr, i64 } } @"__hugr__.guppylang.std.qsystem.random.make_discrete_distribution$3.412"({ ptr, ptr, i64 } %"147_0216")
  %48 = extractvalue { { ptr, ptr, i64 }, { ptr, ptr, i64 } } %47, 0
  %49 = extractvalue { { ptr, ptr, i64 }, { ptr, ptr, i64 } } %47, 1
  store { ptr, ptr, i64 } %48, ptr %"148_0", align 8
  store { ptr, ptr, i64 } %49, ptr %"148_1", align 8
  %"137_0217" = load {}, ptr %"137_0", align 1
  %rfloat218 = call double @random_float()
  store double %rfloat218, ptr %"217_0", align 8
  store {} zeroinitializer, ptr %"217_1", align 1
  %"148_1219" = load { ptr, ptr, i64 }, ptr %"148_1", align 8
  %array_ptr220 = extractvalue { ptr, ptr, i64 } %"148_1219", 0
  %array_mask_ptr221 = extractvalue { ptr, ptr, i64 } %"148_1219", 1
  %array_offset222 = extractvalue { ptr, ptr, i64 } %"148_1219", 2
  call void @heap_free(ptr %array_ptr220)
  call void @heap_free(ptr %array_mask_ptr221)
  %"148_0223" = load { ptr, ptr, i64 }, ptr %"148_0", align 8
  store { ptr, ptr, i64 } %"148_0223", ptr %"149_0", align 8
  %"237_0224" = load i64, ptr %"237_0", align 8
  %"218_0225" = load i64, ptr %"218_0", align 8
  %"149_0226" = load { ptr, ptr, i64 }, ptr %"149_0", align 8
  %"217_0227" = load double, ptr %"217_0", align 8
  %"217_1228" = load {}, ptr %"217_1", align 1
  store i64 %"237_0224", ptr %"157_0", align 8
  store i64 %"218_0225", ptr %"157_1", align 8
  store { ptr, ptr, i64 } %"149_0226", ptr %"157_2", align 8
  store double %"217_0227", ptr %"157_3", align 8
  store {} %"217_1228", ptr %"157_4", align 1
  br label %108

50:                                               ; preds = %loop_body
  %"66_063" = load { i64, i64, i64 }, ptr %"66_0", align 8
  store { i64, i64, i64 } %"66_063", ptr %"66_0", align 8
  store i64 1, ptr %"73_0", align 8
  store i64 8, ptr %"71_0", align 8
  %"66_064" = load { i64, i64, i64 }, ptr %"66_0", align 8
  %51 = extractvalue { i64, i64, i64 } %"66_064", 0
  %52 = extractvalue { i64, i64, i64 } %"66_064", 1
  %53 = extractvalue { i64, i64, i64 } %"66_064", 2
  store i64 %51, ptr %"70_0", align 8
  store i64 %52, ptr %"70_1", align 8
  store i64 %53, ptr %"70_2", align 8
  store i1 true, ptr %"68_0", align 1
  %"68_065" = load i1, ptr %"68_0", align 1
  %"70_066" = load i64, ptr %"70_0", align 8
  %"73_067" = load i64, ptr %"73_0", align 8
  %"71_068" = load i64, ptr %"71_0", align 8
  store i1 %"68_065", ptr %"68_0", align 1
  store i64 %"70_066", ptr %"70_0", align 8
  store i64 %"73_067", ptr %"73_0", align 8
  store i64 %"71_068", ptr %"71_0", align 8
  %"68_069" = load i1, ptr %"68_0", align 1
  %"70_070" = load i64, ptr %"70_0", align 8
  %"73_071" = load i64, ptr %"73_0", align 8
  %"71_072" = load i64, ptr %"71_0", align 8
  switch i1 %"68_069", label %54 [
    i1 true, label %55
  ]

54:                                               ; preds = %50
  store i64 %"70_070", ptr %"87_0", align 8
  store i64 %"73_071", ptr %"87_1", align 8
  store i64 %"71_072", ptr %"87_2", align 8
  br label %60

55:                                               ; preds = %50
  store i64 %"70_070", ptr %"77_0", align 8
  store i64 %"73_071", ptr %"77_1", align 8
  store i64 %"71_072", ptr %"77_2", align 8
  br label %56

56:                                               ; preds = %55
  %"77_074" = load i64, ptr %"77_0", align 8
  %"77_175" = load i64, ptr %"77_1", align 8
  %"77_276" = load i64, ptr %"77_2", align 8
  store i64 %"77_074", ptr %"77_0", align 8
  store i64 %"77_175", ptr %"77_1", align 8
  store i64 %"77_276", ptr %"77_2", align 8
  store {} undef, ptr %"84_0", align 1
  store i64 8, ptr %"82_0", align 8
  store i64 1, ptr %"80_0", align 8
  %"77_077" = load i64, ptr %"77_0", align 8
  %"82_078" = load i64, ptr %"82_0", align 8
  %57 = icmp sge i64 %"77_077", %"82_078"
  %58 = select i1 %57, i1 true, i1 false
  store i1 %58, ptr %"79_0", align 1
  %"84_079" = load {}, ptr %"84_0", align 1
  %"79_080" = load i1, ptr %"79_0", align 1
  %"77_081" = load i64, ptr %"77_0", align 8
  %"80_082" = load i64, ptr %"80_0", align 8
  %"82_083" = load i64, ptr %"82_0", align 8
  store {} %"84_079", ptr %"84_0", align 1
  store i1 %"79_080", ptr %"79_0", align 1
  store i64 %"77_081", ptr %"77_0", align 8
  store i64 %"80_082", ptr %"80_0", align 8
  store i64 %"82_083", ptr %"82_0", align 8
  %"84_084" = load {}, ptr %"84_0", align 1
  %"79_085" = load i1, ptr %"79_0", align 1
  %"77_086" = load i64, ptr %"77_0", align 8
  %"80_087" = load i64, ptr %"80_0", align 8
  %"82_088" = load i64, ptr %"82_0", align 8
  switch i1 false, label %59 [
  ]

59:                                               ; preds = %56
  store i1 %"79_085", ptr %"93_0", align 1
  store i64 %"77_086", ptr %"93_1", align 8
  store i64 %"80_087", ptr %"93_2", align 8
  store i64 %"82_088", ptr %"93_3", align 8
  br label %64

60:                                               ; preds = %54
  %"87_089" = load i64, ptr %"87_0", align 8
  %"87_190" = load i64, ptr %"87_1", align 8
  %"87_291" = load i64, ptr %"87_2", align 8
  store i64 %"87_089", ptr %"87_0", align 8
  store i64 %"87_190", ptr %"87_1", align 8
  store i64 %"87_291", ptr %"87_2", align 8
  store {} undef, ptr %"90_0", align 1
  %"87_092" = load i64, ptr %"87_0", align 8
  %"87_293" = load i64, ptr %"87_2", align 8
  %61 = icmp sle i64 %"87_092", %"87_293"
  %62 = select i1 %61, i1 true, i1 false
  store i1 %62, ptr %"89_0", align 1
  %"90_094" = load {}, ptr %"90_0", align 1
  %"89_095" = load i1, ptr %"89_0", align 1
  %"87_096" = load i64, ptr %"87_0", align 8
  %"87_197" = load i64, ptr %"87_1", align 8
  %"87_298" = load i64, ptr %"87_2", align 8
  store {} %"90_094", ptr %"90_0", align 1
  store i1 %"89_095", ptr %"89_0", align 1
  store i64 %"87_096", ptr %"87_0", align 8
  store i64 %"87_197", ptr %"87_1", align 8
  store i64 %"87_298", ptr %"87_2", align 8
  %"90_099" = load {}, ptr %"90_0", align 1
  %"89_0100" = load i1, ptr %"89_0", align 1
  %"87_0101" = load i64, ptr %"87_0", align 8
  %"87_1102" = load i64, ptr %"87_1", align 8
  %"87_2103" = load i64, ptr %"87_2", align 8
  switch i1 false, label %63 [
  ]

63:                                               ; preds = %60
  store i1 %"89_0100", ptr %"93_0", align 1
  store i64 %"87_0101", ptr %"93_1", align 8
  store i64 %"87_1102", ptr %"93_2", align 8
  store i64 %"87_2103", ptr %"93_3", align 8
  br label %64

64:                                               ; preds = %63, %59
  %"93_0104" = load i1, ptr %"93_0", align 1
  %"93_1105" = load i64, ptr %"93_1", align 8
  %"93_2106" = load i64, ptr %"93_2", align 8
  %"93_3107" = load i64, ptr %"93_3", align 8
  store i1 %"93_0104", ptr %"93_0", align 1
  store i64 %"93_1105", ptr %"93_1", align 8
  store i64 %"93_2106", ptr %"93_2", align 8
  store i64 %"93_3107", ptr %"93_3", align 8
  store i64 8, ptr %"111_0", align 8
  store i64 1, ptr %"109_0", align 8
  %"93_0108" = load i1, ptr %"93_0", align 1
  %"93_1109" = load i64, ptr %"93_1", align 8
  %"109_0110" = load i64, ptr %"109_0", align 8
  %"111_0111" = load i64, ptr %"111_0", align 8
  switch i1 %"93_0108", label %65 [
    i1 true, label %66
  ]

65:                                               ; preds = %64
  store i64 %"93_1109", ptr %"0114", align 8
  store i64 %"109_0110", ptr %"1", align 8
  store i64 %"111_0111", ptr %"2", align 8
  br label %cond_95_case_0

66:                                               ; preds = %64
  store i64 %"93_1109", ptr %"0122", align 8
  store i64 %"109_0110", ptr %"1123", align 8
  store i64 %"111_0111", ptr %"2124", align 8
  br label %cond_95_case_1

67:                                               ; preds = %91
  store {} undef, ptr %"118_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"116_0", align 8
  %"118_0131" = load {}, ptr %"118_0", align 1
  %"116_0132" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"116_0", align 8
  store {} %"118_0131", ptr %"118_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"116_0132", ptr %"116_0", align 8
  %"118_0133" = load {}, ptr %"118_0", align 1
  %"116_0134" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"116_0", align 8
  switch i1 false, label %68 [
  ]

68:                                               ; preds = %67
  store { i1, { { i64, i64, i64 }, i64 } } %"116_0134", ptr %"062", align 8
  br label %78

69:                                               ; preds = %87
  %"121_0135" = load i64, ptr %"121_0", align 8
  %"121_1136" = load i64, ptr %"121_1", align 8
  %"121_2137" = load i64, ptr %"121_2", align 8
  store i64 %"121_0135", ptr %"121_0", align 8
  store i64 %"121_1136", ptr %"121_1", align 8
  store i64 %"121_2137", ptr %"121_2", align 8
  store {} undef, ptr %"131_0", align 1
  store i64 8, ptr %"129_0", align 8
  store i64 1, ptr %"127_0", align 8
  %"121_0138" = load i64, ptr %"121_0", align 8
  %"127_0139" = load i64, ptr %"127_0", align 8
  %70 = add i64 %"121_0138", %"127_0139"
  store i64 %70, ptr %"123_0", align 8
  %"123_0140" = load i64, ptr %"123_0", align 8
  %"129_0141" = load i64, ptr %"129_0", align 8
  %"127_0142" = load i64, ptr %"127_0", align 8
  %71 = insertvalue { i64, i64, i64 } poison, i64 %"123_0140", 0
  %72 = insertvalue { i64, i64, i64 } %71, i64 %"129_0141", 1
  %73 = insertvalue { i64, i64, i64 } %72, i64 %"127_0142", 2
  store { i64, i64, i64 } %73, ptr %"124_0", align 8
  %"121_0143" = load i64, ptr %"121_0", align 8
  %"124_0144" = load { i64, i64, i64 }, ptr %"124_0", align 8
  %74 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"121_0143", 1
  %75 = insertvalue { { i64, i64, i64 }, i64 } %74, { i64, i64, i64 } %"124_0144", 0
  store { { i64, i64, i64 }, i64 } %75, ptr %"125_0", align 8
  %"125_0145" = load { { i64, i64, i64 }, i64 }, ptr %"125_0", align 8
  %76 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"125_0145", 1
  store { i1, { { i64, i64, i64 }, i64 } } %76, ptr %"126_0", align 8
  %"131_0146" = load {}, ptr %"131_0", align 1
  %"126_0147" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"126_0", align 8
  store {} %"131_0146", ptr %"131_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"126_0147", ptr %"126_0", align 8
  %"131_0148" = load {}, ptr %"131_0", align 1
  %"126_0149" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"126_0", align 8
  switch i1 false, label %77 [
  ]

77:                                               ; preds = %69
  store { i1, { { i64, i64, i64 }, i64 } } %"126_0149", ptr %"062", align 8
  br label %78

78:                                               ; preds = %77, %68
  %"073" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"062", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"073", ptr %"64_0", align 8
  %"64_0150" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"64_0", align 8
  %"38_1151" = load { ptr, ptr, i64 }, ptr %"38_1", align 8
  %"38_2152" = load i64, ptr %"38_2", align 8
  %79 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"64_0150", 0
  switch i1 %79, label %80 [
    i1 true, label %81
  ]

80:                                               ; preds = %78
  store { ptr, ptr, i64 } %"38_1151", ptr %"0159", align 8
  store i64 %"38_2152", ptr %"1160", align 8
  br label %cond_42_case_0

81:                                               ; preds = %78
  %82 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"64_0150", 1
  store { { i64, i64, i64 }, i64 } %82, ptr %"0166", align 8
  store { ptr, ptr, i64 } %"38_1151", ptr %"1167", align 8
  store i64 %"38_2152", ptr %"2168", align 8
  br label %cond_42_case_1

cond_95_case_0:                                   ; preds = %65
  %"0115" = load i64, ptr %"0114", align 8
  %"1116" = load i64, ptr %"1", align 8
  %"2117" = load i64, ptr %"2", align 8
  store i64 %"0115", ptr %"97_0", align 8
  store i64 %"1116", ptr %"97_1", align 8
  store i64 %"2117", ptr %"97_2", align 8
  store i64 8, ptr %"102_0", align 8
  store i64 1, ptr %"100_0", align 8
  %"97_0118" = load i64, ptr %"97_0", align 8
  %"100_0119" = load i64, ptr %"100_0", align 8
  %"102_0120" = load i64, ptr %"102_0", align 8
  %83 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"97_0118", 1
  %84 = insertvalue { i1, i64, i64, i64 } %83, i64 %"100_0119", 2
  %85 = insertvalue { i1, i64, i64, i64 } %84, i64 %"102_0120", 3
  store { i1, i64, i64, i64 } %85, ptr %"99_0", align 8
  %"99_0121" = load { i1, i64, i64, i64 }, ptr %"99_0", align 8
  store { i1, i64, i64, i64 } %"99_0121", ptr %"0112", align 8
  br label %cond_exit_95

cond_95_case_1:                                   ; preds = %66
  %"0125" = load i64, ptr %"0122", align 8
  %"1126" = load i64, ptr %"1123", align 8
  %"2127" = load i64, ptr %"2124", align 8
  store i64 %"0125", ptr %"105_0", align 8
  store i64 %"1126", ptr %"105_1", align 8
  store i64 %"2127", ptr %"105_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"107_0", align 8
  %"107_0128" = load { i1, i64, i64, i64 }, ptr %"107_0", align 8
  store { i1, i64, i64, i64 } %"107_0128", ptr %"0112", align 8
  br label %cond_exit_95

cond_exit_95:                                     ; preds = %cond_95_case_1, %cond_95_case_0
  %"0113" = load { i1, i64, i64, i64 }, ptr %"0112", align 8
  store { i1, i64, i64, i64 } %"0113", ptr %"95_0", align 8
  %"95_0129" = load { i1, i64, i64, i64 }, ptr %"95_0", align 8
  store { i1, i64, i64, i64 } %"95_0129", ptr %"95_0", align 8
  %"95_0130" = load { i1, i64, i64, i64 }, ptr %"95_0", align 8
  %86 = extractvalue { i1, i64, i64, i64 } %"95_0130", 0
  switch i1 %86, label %87 [
    i1 true, label %91
  ]

87:                                               ; preds = %cond_exit_95
  %88 = extractvalue { i1, i64, i64, i64 } %"95_0130", 1
  %89 = extractvalue { i1, i64, i64, i64 } %"95_0130", 2
  %90 = extractvalue { i1, i64, i64, i64 } %"95_0130", 3
  store i64 %88, ptr %"121_0", align 8
  store i64 %89, ptr %"121_1", align 8
  store i64 %90, ptr %"121_2", align 8
  br label %69

91:                                               ; preds = %cond_exit_95
  br label %67

cond_42_case_0:                                   ; preds = %80
  %"0161" = load { ptr, ptr, i64 }, ptr %"0159", align 8
  %"1162" = load i64, ptr %"1160", align 8
  store { ptr, ptr, i64 } %"0161", ptr %"44_0", align 8
  store i64 %"1162", ptr %"44_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"46_0", align 8
  %"46_0163" = load { i1, { i64, i64, i64 } }, ptr %"46_0", align 8
  %"44_0164" = load { ptr, ptr, i64 }, ptr %"44_0", align 8
  %"44_1165" = load i64, ptr %"44_1", align 8
  store { i1, { i64, i64, i64 } } %"46_0163", ptr %"0153", align 8
  store { ptr, ptr, i64 } %"44_0164", ptr %"1154", align 8
  store i64 %"44_1165", ptr %"2155", align 8
  br label %cond_exit_42

cond_42_case_1:                                   ; preds = %81
  %"0169" = load { { i64, i64, i64 }, i64 }, ptr %"0166", align 8
  %"1170" = load { ptr, ptr, i64 }, ptr %"1167", align 8
  %"2171" = load i64, ptr %"2168", align 8
  store { { i64, i64, i64 }, i64 } %"0169", ptr %"49_0", align 8
  store { ptr, ptr, i64 } %"1170", ptr %"49_1", align 8
  store i64 %"2171", ptr %"49_2", align 8
  store i64 1, ptr %"62_0", align 8
  store i64 8, ptr %"60_0", align 8
  store i64 1, ptr %"57_0", align 8
  %"49_2172" = load i64, ptr %"49_2", align 8
  %"57_0173" = load i64, ptr %"57_0", align 8
  %92 = add i64 %"49_2172", %"57_0173"
  store i64 %92, ptr %"59_0", align 8
  %"49_2174" = load i64, ptr %"49_2", align 8
  store i64 %"49_2174", ptr %"55_0", align 8
  %"49_0175" = load { { i64, i64, i64 }, i64 }, ptr %"49_0", align 8
  %93 = extractvalue { { i64, i64, i64 }, i64 } %"49_0175", 1
  %94 = extractvalue { { i64, i64, i64 }, i64 } %"49_0175", 0
  store i64 %93, ptr %"51_0", align 8
  store { i64, i64, i64 } %94, ptr %"51_1", align 8
  %"49_1176" = load { ptr, ptr, i64 }, ptr %"49_1", align 8
  %"55_0177" = load i64, ptr %"55_0", align 8
  %"51_0178" = load i64, ptr %"51_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"49_1176", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"49_1176", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"49_1176", 2
  call void @__barray_check_bounds(i64 8, i64 %"55_0177")
  %95 = add i64 %"55_0177", %array_offset
  call void @__barray_mask_return(ptr %array_mask_ptr, i64 %95)
  %96 = getelementptr inbounds i64, ptr %array_ptr, i64 %95
  store i64 %"51_0178", ptr %96, align 8
  store { ptr, ptr, i64 } %"49_1176", ptr %"56_0", align 8
  %"51_1179" = load { i64, i64, i64 }, ptr %"51_1", align 8
  %97 = extractvalue { i64, i64, i64 } %"51_1179", 0
  %98 = extractvalue { i64, i64, i64 } %"51_1179", 1
  %99 = extractvalue { i64, i64, i64 } %"51_1179", 2
  store i64 %97, ptr %"52_0", align 8
  store i64 %98, ptr %"52_1", align 8
  store i64 %99, ptr %"52_2", align 8
  %"52_0180" = load i64, ptr %"52_0", align 8
  %"60_0181" = load i64, ptr %"60_0", align 8
  %"62_0182" = load i64, ptr %"62_0", align 8
  %100 = insertvalue { i64, i64, i64 } poison, i64 %"52_0180", 0
  %101 = insertvalue { i64, i64, i64 } %100, i64 %"60_0181", 1
  %102 = insertvalue { i64, i64, i64 } %101, i64 %"62_0182", 2
  store { i64, i64, i64 } %102, ptr %"53_0", align 8
  %"53_0183" = load { i64, i64, i64 }, ptr %"53_0", align 8
  %103 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"53_0183", 1
  store { i1, { i64, i64, i64 } } %103, ptr %"54_0", align 8
  %"54_0184" = load { i1, { i64, i64, i64 } }, ptr %"54_0", align 8
  %"56_0185" = load { ptr, ptr, i64 }, ptr %"56_0", align 8
  %"59_0186" = load i64, ptr %"59_0", align 8
  store { i1, { i64, i64, i64 } } %"54_0184", ptr %"0153", align 8
  store { ptr, ptr, i64 } %"56_0185", ptr %"1154", align 8
  store i64 %"59_0186", ptr %"2155", align 8
  br label %cond_exit_42

cond_exit_42:                                     ; preds = %cond_42_case_1, %cond_42_case_0
  %"0156" = load { i1, { i64, i64, i64 } }, ptr %"0153", align 8
  %"1157" = load { ptr, ptr, i64 }, ptr %"1154", align 8
  %"2158" = load i64, ptr %"2155", align 8
  store { i1, { i64, i64, i64 } } %"0156", ptr %"42_0", align 8
  store { ptr, ptr, i64 } %"1157", ptr %"42_1", align 8
  store i64 %"2158", ptr %"42_2", align 8
  %"42_0187" = load { i1, { i64, i64, i64 } }, ptr %"42_0", align 8
  %"42_1188" = load { ptr, ptr, i64 }, ptr %"42_1", align 8
  %"42_2189" = load i64, ptr %"42_2", align 8
  store { i1, { i64, i64, i64 } } %"42_0187", ptr %"42_0", align 8
  store { ptr, ptr, i64 } %"42_1188", ptr %"42_1", align 8
  store i64 %"42_2189", ptr %"42_2", align 8
  %"42_0190" = load { i1, { i64, i64, i64 } }, ptr %"42_0", align 8
  %"42_1191" = load { ptr, ptr, i64 }, ptr %"42_1", align 8
  %"42_2192" = load i64, ptr %"42_2", align 8
  %104 = extractvalue { i1, { i64, i64, i64 } } %"42_0190", 0
  switch i1 %104, label %105 [
    i1 true, label %107
  ]

105:                                              ; preds = %cond_exit_42
  %106 = extractvalue { i1, { i64, i64, i64 } } %"42_0190", 1
  store { i64, i64, i64 } %106, ptr %"38_0", align 8
  store { ptr, ptr, i64 } %"42_1191", ptr %"38_1", align 8
  store i64 %"42_2192", ptr %"38_2", align 8
  br label %loop_body

107:                                              ; preds = %cond_exit_42
  store { ptr, ptr, i64 } %"42_1191", ptr %"37_0", align 8
  store i64 %"42_2192", ptr %"37_1", align 8
  br label %loop_out

108:                                              ; preds = %122, %loop_out
  %"157_0232" = load i64, ptr %"157_0", align 8
  %"157_1233" = load i64, ptr %"157_1", align 8
  %"157_2234" = load { ptr, ptr, i64 }, ptr %"157_2", align 8
  %"157_3235" = load double, ptr %"157_3", align 8
  %"157_4236" = load {}, ptr %"157_4", align 1
  store i64 %"157_0232", ptr %"157_0", align 8
  store i64 %"157_1233", ptr %"157_1", align 8
  store { ptr, ptr, i64 } %"157_2234", ptr %"157_2", align 8
  store double %"157_3235", ptr %"157_3", align 8
  store {} %"157_4236", ptr %"157_4", align 1
  %"157_1237" = load i64, ptr %"157_1", align 8
  %"157_0238" = load i64, ptr %"157_0", align 8
  %109 = icmp slt i64 %"157_1237", %"157_0238"
  %110 = select i1 %109, i1 true, i1 false
  store i1 %110, ptr %"159_0", align 1
  %"159_0239" = load i1, ptr %"159_0", align 1
  %"157_1240" = load i64, ptr %"157_1", align 8
  %"157_2241" = load { ptr, ptr, i64 }, ptr %"157_2", align 8
  %"157_0242" = load i64, ptr %"157_0", align 8
  %"157_3243" = load double, ptr %"157_3", align 8
  switch i1 %"159_0239", label %111 [
    i1 true, label %112
  ]

111:                                              ; preds = %108
  store i64 %"157_1240", ptr %"0246", align 8
  store { ptr, ptr, i64 } %"157_2241", ptr %"1247", align 8
  store i64 %"157_0242", ptr %"2248", align 8
  store double %"157_3243", ptr %"3", align 8
  br label %cond_160_case_0

112:                                              ; preds = %108
  store i64 %"157_1240", ptr %"0256", align 8
  store { ptr, ptr, i64 } %"157_2241", ptr %"1257", align 8
  store i64 %"157_0242", ptr %"2258", align 8
  store double %"157_3243", ptr %"3259", align 8
  br label %cond_160_case_1

113:                                              ; preds = %134
  %"171_0276" = load i64, ptr %"171_0", align 8
  %"171_1277" = load i64, ptr %"171_1", align 8
  %"171_2278" = load { ptr, ptr, i64 }, ptr %"171_2", align 8
  %"171_3279" = load double, ptr %"171_3", align 8
  %"171_4280" = load {}, ptr %"171_4", align 1
  store i64 %"171_0276", ptr %"171_0", align 8
  store i64 %"171_1277", ptr %"171_1", align 8
  store { ptr, ptr, i64 } %"171_2278", ptr %"171_2", align 8
  store double %"171_3279", ptr %"171_3", align 8
  store {} %"171_4280", ptr %"171_4", align 1
  store i64 2, ptr %"174_0", align 8
  %"171_1281" = load i64, ptr %"171_1", align 8
  %"171_0282" = load i64, ptr %"171_0", align 8
  %114 = add i64 %"171_1281", %"171_0282"
  store i64 %114, ptr %"173_0", align 8
  %"173_0283" = load i64, ptr %"173_0", align 8
  %"174_0284" = load i64, ptr %"174_0", align 8
  %115 = icmp eq i64 %"174_0284", 0
  br i1 %115, label %division_by_zero, label %division

116:                                              ; preds = %177
  %"200_0347" = load i64, ptr %"200_0", align 8
  %"200_1348" = load i64, ptr %"200_1", align 8
  %"200_2349" = load { ptr, ptr, i64 }, ptr %"200_2", align 8
  %"200_3350" = load double, ptr %"200_3", align 8
  %"200_4351" = load {}, ptr %"200_4", align 1
  store i64 %"200_0347", ptr %"200_0", align 8
  store i64 %"200_1348", ptr %"200_1", align 8
  store { ptr, ptr, i64 } %"200_2349", ptr %"200_2", align 8
  store double %"200_3350", ptr %"200_3", align 8
  store {} %"200_4351", ptr %"200_4", align 1
  store {} undef, ptr %"202_0", align 1
  %"202_0352" = load {}, ptr %"202_0", align 1
  %"200_0353" = load i64, ptr %"200_0", align 8
  %"200_1354" = load i64, ptr %"200_1", align 8
  %"200_2355" = load { ptr, ptr, i64 }, ptr %"200_2", align 8
  %"200_3356" = load double, ptr %"200_3", align 8
  %"200_4357" = load {}, ptr %"200_4", align 1
  store {} %"202_0352", ptr %"202_0", align 1
  store i64 %"200_0353", ptr %"200_0", align 8
  store i64 %"200_1354", ptr %"200_1", align 8
  store { ptr, ptr, i64 } %"200_2355", ptr %"200_2", align 8
  store double %"200_3356", ptr %"200_3", align 8
  store {} %"200_4357", ptr %"200_4", align 1
  %"202_0358" = load {}, ptr %"202_0", align 1
  %"200_0359" = load i64, ptr %"200_0", align 8
  %"200_1360" = load i64, ptr %"200_1", align 8
  %"200_2361" = load { ptr, ptr, i64 }, ptr %"200_2", align 8
  %"200_3362" = load double, ptr %"200_3", align 8
  %"200_4363" = load {}, ptr %"200_4", align 1
  switch i1 false, label %117 [
  ]

117:                                              ; preds = %116
  store i64 %"200_0359", ptr %"213_0", align 8
  store i64 %"200_1360", ptr %"213_1", align 8
  store { ptr, ptr, i64 } %"200_2361", ptr %"213_2", align 8
  store double %"200_3362", ptr %"213_3", align 8
  store {} %"200_4363", ptr %"213_4", align 1
  br label %121

118:                                              ; preds = %172
  %"205_0364" = load i64, ptr %"205_0", align 8
  %"205_1365" = load i64, ptr %"205_1", align 8
  %"205_2366" = load { ptr, ptr, i64 }, ptr %"205_2", align 8
  %"205_3367" = load double, ptr %"205_3", align 8
  %"205_4368" = load {}, ptr %"205_4", align 1
  store i64 %"205_0364", ptr %"205_0", align 8
  store i64 %"205_1365", ptr %"205_1", align 8
  store { ptr, ptr, i64 } %"205_2366", ptr %"205_2", align 8
  store double %"205_3367", ptr %"205_3", align 8
  store {} %"205_4368", ptr %"205_4", align 1
  store {} undef, ptr %"210_0", align 1
  store i64 1, ptr %"207_0", align 8
  %"205_0369" = load i64, ptr %"205_0", align 8
  %"207_0370" = load i64, ptr %"207_0", align 8
  %119 = add i64 %"205_0369", %"207_0370"
  store i64 %119, ptr %"209_0", align 8
  %"210_0371" = load {}, ptr %"210_0", align 1
  %"205_1372" = load i64, ptr %"205_1", align 8
  %"209_0373" = load i64, ptr %"209_0", align 8
  %"205_2374" = load { ptr, ptr, i64 }, ptr %"205_2", align 8
  %"205_3375" = load double, ptr %"205_3", align 8
  %"205_4376" = load {}, ptr %"205_4", align 1
  store {} %"210_0371", ptr %"210_0", align 1
  store i64 %"205_1372", ptr %"205_1", align 8
  store i64 %"209_0373", ptr %"209_0", align 8
  store { ptr, ptr, i64 } %"205_2374", ptr %"205_2", align 8
  store double %"205_3375", ptr %"205_3", align 8
  store {} %"205_4376", ptr %"205_4", align 1
  %"210_0377" = load {}, ptr %"210_0", align 1
  %"205_1378" = load i64, ptr %"205_1", align 8
  %"209_0379" = load i64, ptr %"209_0", align 8
  %"205_2380" = load { ptr, ptr, i64 }, ptr %"205_2", align 8
  %"205_3381" = load double, ptr %"205_3", align 8
  %"205_4382" = load {}, ptr %"205_4", align 1
  switch i1 false, label %120 [
  ]

120:                                              ; preds = %118
  store i64 %"205_1378", ptr %"213_0", align 8
  store i64 %"209_0379", ptr %"213_1", align 8
  store { ptr, ptr, i64 } %"205_2380", ptr %"213_2", align 8
  store double %"205_3381", ptr %"213_3", align 8
  store {} %"205_4382", ptr %"213_4", align 1
  br label %121

121:                                              ; preds = %120, %117
  %"213_0383" = load i64, ptr %"213_0", align 8
  %"213_1384" = load i64, ptr %"213_1", align 8
  %"213_2385" = load { ptr, ptr, i64 }, ptr %"213_2", align 8
  %"213_3386" = load double, ptr %"213_3", align 8
  %"213_4387" = load {}, ptr %"213_4", align 1
  store i64 %"213_0383", ptr %"213_0", align 8
  store i64 %"213_1384", ptr %"213_1", align 8
  store { ptr, ptr, i64 } %"213_2385", ptr %"213_2", align 8
  store double %"213_3386", ptr %"213_3", align 8
  store {} %"213_4387", ptr %"213_4", align 1
  store {} undef, ptr %"215_0", align 1
  %"215_0388" = load {}, ptr %"215_0", align 1
  %"213_0389" = load i64, ptr %"213_0", align 8
  %"213_1390" = load i64, ptr %"213_1", align 8
  %"213_2391" = load { ptr, ptr, i64 }, ptr %"213_2", align 8
  %"213_3392" = load double, ptr %"213_3", align 8
  %"213_4393" = load {}, ptr %"213_4", align 1
  store {} %"215_0388", ptr %"215_0", align 1
  store i64 %"213_0389", ptr %"213_0", align 8
  store i64 %"213_1390", ptr %"213_1", align 8
  store { ptr, ptr, i64 } %"213_2391", ptr %"213_2", align 8
  store double %"213_3392", ptr %"213_3", align 8
  store {} %"213_4393", ptr %"213_4", align 1
  %"215_0394" = load {}, ptr %"215_0", align 1
  %"213_0395" = load i64, ptr %"213_0", align 8
  %"213_1396" = load i64, ptr %"213_1", align 8
  %"213_2397" = load { ptr, ptr, i64 }, ptr %"213_2", align 8
  %"213_3398" = load double, ptr %"213_3", align 8
  %"213_4399" = load {}, ptr %"213_4", align 1
  switch i1 false, label %122 [
  ]

122:                                              ; preds = %121
  store i64 %"213_0395", ptr %"157_0", align 8
  store i64 %"213_1396", ptr %"157_1", align 8
  store { ptr, ptr, i64 } %"213_2397", ptr %"157_2", align 8
  store double %"213_3398", ptr %"157_3", align 8
  store {} %"213_4399", ptr %"157_4", align 1
  br label %108

123:                                              ; preds = %131
  %"0273" = load i64, ptr %"0229", align 8
  %"1274" = load { ptr, ptr, i64 }, ptr %"1230", align 8
  %"2275" = load {}, ptr %"2231", align 1
  store i64 %"0273", ptr %"155_0", align 8
  store { ptr, ptr, i64 } %"1274", ptr %"155_1", align 8
  store {} %"2275", ptr %"155_2", align 1
  %"155_1400" = load { ptr, ptr, i64 }, ptr %"155_1", align 8
  %array_ptr401 = extractvalue { ptr, ptr, i64 } %"155_1400", 0
  %array_mask_ptr402 = extractvalue { ptr, ptr, i64 } %"155_1400", 1
  %array_offset403 = extractvalue { ptr, ptr, i64 } %"155_1400", 2
  call void @heap_free(ptr %array_ptr401)
  call void @heap_free(ptr %array_mask_ptr402)
  %"155_0404" = load i64, ptr %"155_0", align 8
  %tag_len405 = load i8, ptr @res_drawn.201BEB50.0, align 1
  %tag_len406 = zext i8 %tag_len405 to i64
  call void @print_int(ptr @res_drawn.201BEB50.0, i64 %tag_len406, i64 %"155_0404")
  %"155_2407" = load {}, ptr %"155_2", align 1
  ret void

cond_160_case_0:                                  ; preds = %111
  %"0249" = load i64, ptr %"0246", align 8
  %"1250" = load { ptr, ptr, i64 }, ptr %"1247", align 8
  %"2251" = load i64, ptr %"2248", align 8
  %"3252" = load double, ptr %"3", align 8
  store i64 %"0249", ptr %"162_0", align 8
  store { ptr, ptr, i64 } %"1250", ptr %"162_1", align 8
  store i64 %"2251", ptr %"162_2", align 8
  store double %"3252", ptr %"162_3", align 8
  %"162_0253" = load i64, ptr %"162_0", align 8
  %"162_1254" = load { ptr, ptr, i64 }, ptr %"162_1", align 8
  %124 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } { i1 false, { ptr, ptr, i64 } poison, i64 poison, i64 poison, double poison }, i64 %"162_0253", 2
  %125 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %124, { ptr, ptr, i64 } %"162_1254", 1
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %125, ptr %"164_0", align 8
  %"164_0255" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"164_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %"164_0255", ptr %"0244", align 8
  br label %cond_exit_160

cond_160_case_1:                                  ; preds = %112
  %"0260" = load i64, ptr %"0256", align 8
  %"1261" = load { ptr, ptr, i64 }, ptr %"1257", align 8
  %"2262" = load i64, ptr %"2258", align 8
  %"3263" = load double, ptr %"3259", align 8
  store i64 %"0260", ptr %"166_0", align 8
  store { ptr, ptr, i64 } %"1261", ptr %"166_1", align 8
  store i64 %"2262", ptr %"166_2", align 8
  store double %"3263", ptr %"166_3", align 8
  %"166_2264" = load i64, ptr %"166_2", align 8
  %"166_0265" = load i64, ptr %"166_0", align 8
  %"166_1266" = load { ptr, ptr, i64 }, ptr %"166_1", align 8
  %"166_3267" = load double, ptr %"166_3", align 8
  %126 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } { i1 true, { ptr, ptr, i64 } poison, i64 poison, i64 poison, double poison }, i64 %"166_2264", 2
  %127 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %126, i64 %"166_0265", 3
  %128 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %127, { ptr, ptr, i64 } %"166_1266", 1
  %129 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %128, double %"166_3267", 4
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %129, ptr %"168_0", align 8
  %"168_0268" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"168_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %"168_0268", ptr %"0244", align 8
  br label %cond_exit_160

cond_exit_160:                                    ; preds = %cond_160_case_1, %cond_160_case_0
  %"0245" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"0244", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %"0245", ptr %"160_0", align 8
  %"160_0269" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"160_0", align 8
  %"157_4270" = load {}, ptr %"157_4", align 1
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %"160_0269", ptr %"160_0", align 8
  store {} %"157_4270", ptr %"157_4", align 1
  %"160_0271" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"160_0", align 8
  %"157_4272" = load {}, ptr %"157_4", align 1
  %130 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"160_0271", 0
  switch i1 %130, label %131 [
    i1 true, label %134
  ]

131:                                              ; preds = %cond_exit_160
  %132 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"160_0271", 2
  %133 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"160_0271", 1
  store i64 %132, ptr %"0229", align 8
  store { ptr, ptr, i64 } %133, ptr %"1230", align 8
  store {} %"157_4272", ptr %"2231", align 1
  br label %123

134:                                              ; preds = %cond_exit_160
  %135 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"160_0271", 2
  %136 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"160_0271", 3
  %137 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"160_0271", 1
  %138 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"160_0271", 4
  store i64 %135, ptr %"171_0", align 8
  store i64 %136, ptr %"171_1", align 8
  store { ptr, ptr, i64 } %137, ptr %"171_2", align 8
  store double %138, ptr %"171_3", align 8
  store {} %"157_4272", ptr %"171_4", align 1
  br label %113

division_by_zero:                                 ; preds = %113
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %113
  %sign = ashr i64 %"173_0283", 63
  %139 = xor i64 %"173_0283", %sign
  %140 = udiv i64 %139, %"174_0284"
  %quotient = xor i64 %140, %sign
  %141 = urem i64 %139, %"174_0284"
  %142 = icmp slt i64 %"173_0283", 0
  %143 = xor i64 %141, -1
  %144 = add i64 %"174_0284", %143
  %remainder = select i1 %142, i64 %144, i64 %141
  store i64 %quotient, ptr %"176_0", align 8
  %"176_0285" = load i64, ptr %"176_0", align 8
  store i64 %"176_0285", ptr %"177_0", align 8
  %"171_2286" = load { ptr, ptr, i64 }, ptr %"171_2", align 8
  %"177_0287" = load i64, ptr %"177_0", align 8
  %array_ptr288 = extractvalue { ptr, ptr, i64 } %"171_2286", 0
  %array_mask_ptr289 = extractvalue { ptr, ptr, i64 } %"171_2286", 1
  %array_offset290 = extractvalue { ptr, ptr, i64 } %"171_2286", 2
  %145 = icmp ult i64 %"177_0287", 3
  br i1 %145, label %147, label %146

146:                                              ; preds = %division
  store { i1, double } { i1 false, double poison }, ptr %"0291", align 8
  store { ptr, ptr, i64 } %"171_2286", ptr %"1292", align 8
  br label %152

147:                                              ; preds = %division
  %148 = add i64 %"177_0287", %array_offset290
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr289, i64 %148)
  %149 = getelementptr inbounds double, ptr %array_ptr288, i64 %148
  %150 = load double, ptr %149, align 8
  %151 = insertvalue { i1, double } { i1 true, double poison }, double %150, 1
  store { i1, double } %151, ptr %"0291", align 8
  store { ptr, ptr, i64 } %"171_2286", ptr %"1292", align 8
  br label %152

152:                                              ; preds = %146, %147
  %"0293" = load { i1, double }, ptr %"0291", align 8
  %"1294" = load { ptr, ptr, i64 }, ptr %"1292", align 8
  store { i1, double } %"0293", ptr %"178_0", align 8
  store { ptr, ptr, i64 } %"1294", ptr %"178_1", align 8
  %"178_0295" = load { i1, double }, ptr %"178_0", align 8
  %153 = extractvalue { i1, double } %"178_0295", 0
  switch i1 %153, label %154 [
    i1 true, label %155
  ]

154:                                              ; preds = %152
  br label %cond_179_case_0

155:                                              ; preds = %152
  %156 = extractvalue { i1, double } %"178_0295", 1
  store double %156, ptr %"0301", align 8
  br label %cond_179_case_1

cond_179_case_0:                                  ; preds = %154
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"183_0", align 8
  %"183_0298" = load { i32, ptr }, ptr %"183_0", align 8
  %157 = extractvalue { i32, ptr } %"183_0298", 0
  %shift_code299 = add i32 %157, 1000
  %158 = extractvalue { i32, ptr } %"183_0298", 1
  call void @panic(i32 %shift_code299, ptr %158)
  store double 0.000000e+00, ptr %"185_0", align 8
  %"185_0300" = load double, ptr %"185_0", align 8
  store double %"185_0300", ptr %"0296", align 8
  br label %cond_exit_179

cond_179_case_1:                                  ; preds = %155
  %"0302" = load double, ptr %"0301", align 8
  store double %"0302", ptr %"187_0", align 8
  %"187_0303" = load double, ptr %"187_0", align 8
  store double %"187_0303", ptr %"0296", align 8
  br label %cond_exit_179

cond_exit_179:                                    ; preds = %cond_179_case_1, %cond_179_case_0
  %"0297" = load double, ptr %"0296", align 8
  store double %"0297", ptr %"179_0", align 8
  %"179_0304" = load double, ptr %"179_0", align 8
  %"171_3305" = load double, ptr %"171_3", align 8
  %159 = fcmp oge double %"179_0304", %"171_3305"
  %160 = select i1 %159, i1 true, i1 false
  store i1 %160, ptr %"189_0", align 1
  %"189_0306" = load i1, ptr %"189_0", align 1
  %"176_0307" = load i64, ptr %"176_0", align 8
  %"171_0308" = load i64, ptr %"171_0", align 8
  %"178_1309" = load { ptr, ptr, i64 }, ptr %"178_1", align 8
  %"171_3310" = load double, ptr %"171_3", align 8
  %"171_1311" = load i64, ptr %"171_1", align 8
  switch i1 %"189_0306", label %161 [
    i1 true, label %162
  ]

161:                                              ; preds = %cond_exit_179
  store i64 %"176_0307", ptr %"0314", align 8
  store i64 %"171_0308", ptr %"1315", align 8
  store { ptr, ptr, i64 } %"178_1309", ptr %"2316", align 8
  store double %"171_3310", ptr %"3317", align 8
  store i64 %"171_1311", ptr %"4", align 8
  br label %cond_190_case_0

162:                                              ; preds = %cond_exit_179
  store i64 %"176_0307", ptr %"0328", align 8
  store i64 %"171_0308", ptr %"1329", align 8
  store { ptr, ptr, i64 } %"178_1309", ptr %"2330", align 8
  store double %"171_3310", ptr %"3331", align 8
  store i64 %"171_1311", ptr %"4332", align 8
  br label %cond_190_case_1

cond_190_case_0:                                  ; preds = %161
  %"0318" = load i64, ptr %"0314", align 8
  %"1319" = load i64, ptr %"1315", align 8
  %"2320" = load { ptr, ptr, i64 }, ptr %"2316", align 8
  %"3321" = load double, ptr %"3317", align 8
  %"4322" = load i64, ptr %"4", align 8
  store i64 %"0318", ptr %"192_0", align 8
  store i64 %"1319", ptr %"192_1", align 8
  store { ptr, ptr, i64 } %"2320", ptr %"192_2", align 8
  store double %"3321", ptr %"192_3", align 8
  store i64 %"4322", ptr %"192_4", align 8
  %"192_0323" = load i64, ptr %"192_0", align 8
  %"192_1324" = load i64, ptr %"192_1", align 8
  %"192_2325" = load { ptr, ptr, i64 }, ptr %"192_2", align 8
  %"192_3326" = load double, ptr %"192_3", align 8
  %163 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } { i1 false, { ptr, ptr, i64 } poison, i64 poison, i64 poison, double poison }, i64 %"192_0323", 2
  %164 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %163, i64 %"192_1324", 3
  %165 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %164, { ptr, ptr, i64 } %"192_2325", 1
  %166 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %165, double %"192_3326", 4
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %166, ptr %"194_0", align 8
  %"194_0327" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"194_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %"194_0327", ptr %"0312", align 8
  br label %cond_exit_190

cond_190_case_1:                                  ; preds = %162
  %"0333" = load i64, ptr %"0328", align 8
  %"1334" = load i64, ptr %"1329", align 8
  %"2335" = load { ptr, ptr, i64 }, ptr %"2330", align 8
  %"3336" = load double, ptr %"3331", align 8
  %"4337" = load i64, ptr %"4332", align 8
  store i64 %"0333", ptr %"196_0", align 8
  store i64 %"1334", ptr %"196_1", align 8
  store { ptr, ptr, i64 } %"2335", ptr %"196_2", align 8
  store double %"3336", ptr %"196_3", align 8
  store i64 %"4337", ptr %"196_4", align 8
  %"196_0338" = load i64, ptr %"196_0", align 8
  %"196_4339" = load i64, ptr %"196_4", align 8
  %"196_2340" = load { ptr, ptr, i64 }, ptr %"196_2", align 8
  %"196_3341" = load double, ptr %"196_3", align 8
  %167 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } { i1 true, { ptr, ptr, i64 } poison, i64 poison, i64 poison, double poison }, i64 %"196_0338", 2
  %168 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %167, i64 %"196_4339", 3
  %169 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %168, { ptr, ptr, i64 } %"196_2340", 1
  %170 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %169, double %"196_3341", 4
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %170, ptr %"198_0", align 8
  %"198_0342" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"198_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %"198_0342", ptr %"0312", align 8
  br label %cond_exit_190

cond_exit_190:                                    ; preds = %cond_190_case_1, %cond_190_case_0
  %"0313" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"0312", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %"0313", ptr %"190_0", align 8
  %"190_0343" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"190_0", align 8
  %"171_4344" = load {}, ptr %"171_4", align 1
  store { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0343", ptr %"190_0", align 8
  store {} %"171_4344", ptr %"171_4", align 1
  %"190_0345" = load { i1, { ptr, ptr, i64 }, i64, i64, double }, ptr %"190_0", align 8
  %"171_4346" = load {}, ptr %"171_4", align 1
  %171 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0345", 0
  switch i1 %171, label %172 [
    i1 true, label %177
  ]

172:                                              ; preds = %cond_exit_190
  %173 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0345", 2
  %174 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0345", 3
  %175 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0345", 1
  %176 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0345", 4
  store i64 %173, ptr %"205_0", align 8
  store i64 %174, ptr %"205_1", align 8
  store { ptr, ptr, i64 } %175, ptr %"205_2", align 8
  store double %176, ptr %"205_3", align 8
  store {} %"171_4346", ptr %"205_4", align 1
  br label %118

177:                                              ; preds = %cond_exit_190
  %178 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0345", 2
  %179 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0345", 3
  %180 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0345", 1
  %181 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, double } %"190_0345", 4
  store i64 %178, ptr %"200_0", align 8
  store i64 %179, ptr %"200_1", align 8
  store { ptr, ptr, i64 } %180, ptr %"200_2", align 8
  store double %181, ptr %"200_3", align 8
  store {} %"171_4346", ptr %"200_4", align 1
  br label %116
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare i64 @get_current_shot()

declare void @print_int(ptr, i64, i64)

declare void @random_seed(i64)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare i32 @random_int()

declare i32 @random_rng(i32)

declare double @random_float()

declare void @print_float(ptr, i64, double)

declare void @random_advance(i64)

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

define internal { {}, { ptr, ptr, i64 } } @"__hugr__.guppylang.std.qsystem.random.RNG.shuffle$int&8.249"({} %0, { ptr, ptr, i64 } %1) {
alloca_block:
  %"0" = alloca {}, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"250_0" = alloca {}, align 8
  %"250_1" = alloca { ptr, ptr, i64 }, align 8
  %"410_0" = alloca i64, align 8
  %"408_0" = alloca i64, align 8
  %"406_0" = alloca i64, align 8
  %"252_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"252_1" = alloca { ptr, ptr, i64 }, align 8
  %"252_2" = alloca {}, align 8
  %"254_0" = alloca i64, align 8
  %"254_1" = alloca i64, align 8
  %"254_2" = alloca i64, align 8
  %"254_3" = alloca { ptr, ptr, i64 }, align 8
  %"254_4" = alloca {}, align 8
  %"06" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"17" = alloca { ptr, ptr, i64 }, align 8
  %"2" = alloca {}, align 8
  %"323_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"323_1" = alloca { ptr, ptr, i64 }, align 8
  %"323_2" = alloca {}, align 8
  %"369_0" = alloca i64, align 8
  %"369_1" = alloca i64, align 8
  %"369_2" = alloca i64, align 8
  %"369_3" = alloca { ptr, ptr, i64 }, align 8
  %"369_4" = alloca i64, align 8
  %"369_5" = alloca i64, align 8
  %"369_6" = alloca {}, align 8
  %"387_0" = alloca i64, align 8
  %"387_1" = alloca i64, align 8
  %"387_2" = alloca i64, align 8
  %"387_3" = alloca { ptr, ptr, i64 }, align 8
  %"387_4" = alloca {}, align 8
  %"392_0" = alloca i64, align 8
  %"392_1" = alloca i64, align 8
  %"392_2" = alloca i64, align 8
  %"392_3" = alloca { ptr, ptr, i64 }, align 8
  %"392_4" = alloca {}, align 8
  %"257_0" = alloca i1, align 1
  %"257_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"256_0" = alloca { i64, i64, i64 }, align 8
  %"271_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"273_0" = alloca { i64, i64, i64 }, align 8
  %"017" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"281_0" = alloca i64, align 8
  %"281_1" = alloca i64, align 8
  %"281_2" = alloca i64, align 8
  %"287_0" = alloca i64, align 8
  %"287_1" = alloca i64, align 8
  %"287_2" = alloca i64, align 8
  %"293_0" = alloca i1, align 1
  %"293_1" = alloca i64, align 8
  %"293_2" = alloca i64, align 8
  %"293_3" = alloca i64, align 8
  %"313_0" = alloca i64, align 8
  %"313_1" = alloca i64, align 8
  %"313_2" = alloca i64, align 8
  %"278_0" = alloca i1, align 1
  %"275_0" = alloca i64, align 8
  %"275_2" = alloca i64, align 8
  %"275_1" = alloca i64, align 8
  %"276_0" = alloca i64, align 8
  %"284_0" = alloca {}, align 8
  %"283_0" = alloca i1, align 1
  %"290_0" = alloca {}, align 8
  %"289_0" = alloca i1, align 1
  %"295_0" = alloca { i1, i64, i64, i64 }, align 8
  %"069" = alloca { i1, i64, i64, i64 }, align 8
  %"071" = alloca i64, align 8
  %"172" = alloca i64, align 8
  %"273" = alloca i64, align 8
  %"297_0" = alloca i64, align 8
  %"297_1" = alloca i64, align 8
  %"297_2" = alloca i64, align 8
  %"299_0" = alloca { i1, i64, i64, i64 }, align 8
  %"081" = alloca i64, align 8
  %"182" = alloca i64, align 8
  %"283" = alloca i64, align 8
  %"301_0" = alloca i64, align 8
  %"301_1" = alloca i64, align 8
  %"301_2" = alloca i64, align 8
  %"303_0" = alloca { i1, i64, i64, i64 }, align 8
  %"310_0" = alloca {}, align 8
  %"308_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"319_0" = alloca {}, align 8
  %"318_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"315_0" = alloca i64, align 8
  %"316_0" = alloca { i64, i64, i64 }, align 8
  %"317_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0110" = alloca i1, align 1
  %"1111" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"263_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"261_0" = alloca i1, align 1
  %"0116" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"266_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"270_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"268_0" = alloca i1, align 1
  %"355_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 }, align 8
  %"352_1" = alloca {}, align 8
  %"364_0" = alloca i64, align 8
  %"338_0" = alloca i64, align 8
  %"325_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0136" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"329_0" = alloca { i32, ptr }, align 8
  %"331_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0140" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"333_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"335_0" = alloca i64, align 8
  %"335_1" = alloca { i64, i64, i64 }, align 8
  %"337_0" = alloca i64, align 8
  %"340_0" = alloca i64, align 8
  %"341_0" = alloca { i1, { i32, ptr }, i32 }, align 8
  %"342_0" = alloca i32, align 4
  %"0150" = alloca i32, align 4
  %"0152" = alloca { i32, ptr }, align 8
  %"344_0" = alloca { i32, ptr }, align 8
  %"346_0" = alloca { i32, ptr }, align 8
  %"348_0" = alloca i32, align 4
  %"0158" = alloca i32, align 4
  %"350_0" = alloca i32, align 4
  %"352_0" = alloca i32, align 4
  %"353_0" = alloca i64, align 8
  %"354_0" = alloca i1, align 1
  %"336_0" = alloca i64, align 8
  %"336_1" = alloca i64, align 8
  %"336_2" = alloca i64, align 8
  %"0174" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 }, align 8
  %"0176" = alloca i64, align 8
  %"1177" = alloca i64, align 8
  %"2178" = alloca i64, align 8
  %"3" = alloca { ptr, ptr, i64 }, align 8
  %"4" = alloca i64, align 8
  %"5" = alloca i64, align 8
  %"357_0" = alloca i64, align 8
  %"357_1" = alloca i64, align 8
  %"357_2" = alloca i64, align 8
  %"357_3" = alloca { ptr, ptr, i64 }, align 8
  %"357_4" = alloca i64, align 8
  %"357_5" = alloca i64, align 8
  %"359_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 }, align 8
  %"0190" = alloca i64, align 8
  %"1191" = alloca i64, align 8
  %"2192" = alloca i64, align 8
  %"3193" = alloca { ptr, ptr, i64 }, align 8
  %"4194" = alloca i64, align 8
  %"5195" = alloca i64, align 8
  %"361_0" = alloca i64, align 8
  %"361_1" = alloca i64, align 8
  %"361_2" = alloca i64, align 8
  %"361_3" = alloca { ptr, ptr, i64 }, align 8
  %"361_4" = alloca i64, align 8
  %"361_5" = alloca i64, align 8
  %"363_0" = alloca { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 }, align 8
  %"384_0" = alloca {}, align 8
  %"374_0" = alloca { ptr, ptr, i64 }, align 8
  %"372_0" = alloca i64, align 8
  %"371_0" = alloca i64, align 8
  %"373_0" = alloca { i1, { ptr, ptr, i64 } }, align 8
  %"0225" = alloca { i1, { ptr, ptr, i64 } }, align 8
  %"0228" = alloca { ptr, ptr, i64 }, align 8
  %"0230" = alloca { ptr, ptr, i64 }, align 8
  %"376_0" = alloca { ptr, ptr, i64 }, align 8
  %"378_0" = alloca { i32, ptr }, align 8
  %"380_0" = alloca { ptr, ptr, i64 }, align 8
  %"0236" = alloca { ptr, ptr, i64 }, align 8
  %"382_0" = alloca { ptr, ptr, i64 }, align 8
  %"389_0" = alloca {}, align 8
  %"394_0" = alloca {}, align 8
  %"0286" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"401_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"403_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store {} %0, ptr %"250_0", align 1
  store { ptr, ptr, i64 } %1, ptr %"250_1", align 8
  store i64 8, ptr %"410_0", align 8
  store i64 1, ptr %"408_0", align 8
  store i64 0, ptr %"406_0", align 8
  %"406_01" = load i64, ptr %"406_0", align 8
  %"408_02" = load i64, ptr %"408_0", align 8
  %"410_03" = load i64, ptr %"410_0", align 8
  %"250_14" = load { ptr, ptr, i64 }, ptr %"250_1", align 8
  %"250_05" = load {}, ptr %"250_0", align 1
  store i64 %"406_01", ptr %"254_0", align 8
  store i64 %"408_02", ptr %"254_1", align 8
  store i64 %"410_03", ptr %"254_2", align 8
  store { ptr, ptr, i64 } %"250_14", ptr %"254_3", align 8
  store {} %"250_05", ptr %"254_4", align 1
  br label %2

2:                                                ; preds = %18, %entry_block
  %"254_08" = load i64, ptr %"254_0", align 8
  %"254_19" = load i64, ptr %"254_1", align 8
  %"254_210" = load i64, ptr %"254_2", align 8
  %"254_311" = load { ptr, ptr, i64 }, ptr %"254_3", align 8
  %"254_412" = load {}, ptr %"254_4", align 1
  store i64 %"254_08", ptr %"254_0", align 8
  store i64 %"254_19", ptr %"254_1", align 8
  store i64 %"254_210", ptr %"254_2", align 8
  store { ptr, ptr, i64 } %"254_311", ptr %"254_3", align 8
  store {} %"254_412", ptr %"254_4", align 1
  %"254_013" = load i64, ptr %"254_0", align 8
  %"254_214" = load i64, ptr %"254_2", align 8
  %"254_115" = load i64, ptr %"254_1", align 8
  %3 = insertvalue { i64, i64, i64 } poison, i64 %"254_013", 0
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"254_214", 1
  %5 = insertvalue { i64, i64, i64 } %4, i64 %"254_115", 2
  store { i64, i64, i64 } %5, ptr %"256_0", align 8
  %"256_016" = load { i64, i64, i64 }, ptr %"256_0", align 8
  store { i64, i64, i64 } %"256_016", ptr %"273_0", align 8
  br label %24

6:                                                ; preds = %70
  %"323_0132" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"323_0", align 8
  %"323_1133" = load { ptr, ptr, i64 }, ptr %"323_1", align 8
  %"323_2134" = load {}, ptr %"323_2", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"323_0132", ptr %"323_0", align 8
  store { ptr, ptr, i64 } %"323_1133", ptr %"323_1", align 8
  store {} %"323_2134", ptr %"323_2", align 1
  store i64 7, ptr %"364_0", align 8
  store i64 1, ptr %"338_0", align 8
  %"323_0135" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"323_0", align 8
  %7 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"323_0135", 0
  switch i1 %7, label %8 [
    i1 true, label %9
  ]

8:                                                ; preds = %6
  br label %cond_325_case_0

9:                                                ; preds = %6
  %10 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"323_0135", 1
  store { { i64, i64, i64 }, i64 } %10, ptr %"0140", align 8
  br label %cond_325_case_1

11:                                               ; preds = %111
  %"369_0213" = load i64, ptr %"369_0", align 8
  %"369_1214" = load i64, ptr %"369_1", align 8
  %"369_2215" = load i64, ptr %"369_2", align 8
  %"369_3216" = load { ptr, ptr, i64 }, ptr %"369_3", align 8
  %"369_4217" = load i64, ptr %"369_4", align 8
  %"369_5218" = load i64, ptr %"369_5", align 8
  %"369_6219" = load {}, ptr %"369_6", align 1
  store i64 %"369_0213", ptr %"369_0", align 8
  store i64 %"369_1214", ptr %"369_1", align 8
  store i64 %"369_2215", ptr %"369_2", align 8
  store { ptr, ptr, i64 } %"369_3216", ptr %"369_3", align 8
  store i64 %"369_4217", ptr %"369_4", align 8
  store i64 %"369_5218", ptr %"369_5", align 8
  store {} %"369_6219", ptr %"369_6", align 1
  store {} undef, ptr %"384_0", align 1
  %"369_5220" = load i64, ptr %"369_5", align 8
  store i64 %"369_5220", ptr %"372_0", align 8
  %"369_4221" = load i64, ptr %"369_4", align 8
  store i64 %"369_4221", ptr %"371_0", align 8
  %"369_3222" = load { ptr, ptr, i64 }, ptr %"369_3", align 8
  %"371_0223" = load i64, ptr %"371_0", align 8
  %"372_0224" = load i64, ptr %"372_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"369_3222", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"369_3222", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"369_3222", 2
  %12 = icmp ult i64 %"371_0223", 8
  %13 = icmp ult i64 %"372_0224", 8
  %14 = and i1 %12, %13
  br i1 %14, label %120, label %118

15:                                               ; preds = %106
  %"387_0251" = load i64, ptr %"387_0", align 8
  %"387_1252" = load i64, ptr %"387_1", align 8
  %"387_2253" = load i64, ptr %"387_2", align 8
  %"387_3254" = load { ptr, ptr, i64 }, ptr %"387_3", align 8
  %"387_4255" = load {}, ptr %"387_4", align 1
  store i64 %"387_0251", ptr %"387_0", align 8
  store i64 %"387_1252", ptr %"387_1", align 8
  store i64 %"387_2253", ptr %"387_2", align 8
  store { ptr, ptr, i64 } %"387_3254", ptr %"387_3", align 8
  store {} %"387_4255", ptr %"387_4", align 1
  store {} undef, ptr %"389_0", align 1
  %"389_0256" = load {}, ptr %"389_0", align 1
  %"387_0257" = load i64, ptr %"387_0", align 8
  %"387_1258" = load i64, ptr %"387_1", align 8
  %"387_2259" = load i64, ptr %"387_2", align 8
  %"387_3260" = load { ptr, ptr, i64 }, ptr %"387_3", align 8
  %"387_4261" = load {}, ptr %"387_4", align 1
  store {} %"389_0256", ptr %"389_0", align 1
  store i64 %"387_0257", ptr %"387_0", align 8
  store i64 %"387_1258", ptr %"387_1", align 8
  store i64 %"387_2259", ptr %"387_2", align 8
  store { ptr, ptr, i64 } %"387_3260", ptr %"387_3", align 8
  store {} %"387_4261", ptr %"387_4", align 1
  %"389_0262" = load {}, ptr %"389_0", align 1
  %"387_0263" = load i64, ptr %"387_0", align 8
  %"387_1264" = load i64, ptr %"387_1", align 8
  %"387_2265" = load i64, ptr %"387_2", align 8
  %"387_3266" = load { ptr, ptr, i64 }, ptr %"387_3", align 8
  %"387_4267" = load {}, ptr %"387_4", align 1
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %15
  store i64 %"387_0263", ptr %"392_0", align 8
  store i64 %"387_1264", ptr %"392_1", align 8
  store i64 %"387_2265", ptr %"392_2", align 8
  store { ptr, ptr, i64 } %"387_3266", ptr %"392_3", align 8
  store {} %"387_4267", ptr %"392_4", align 1
  br label %17

17:                                               ; preds = %16, %136
  %"392_0268" = load i64, ptr %"392_0", align 8
  %"392_1269" = load i64, ptr %"392_1", align 8
  %"392_2270" = load i64, ptr %"392_2", align 8
  %"392_3271" = load { ptr, ptr, i64 }, ptr %"392_3", align 8
  %"392_4272" = load {}, ptr %"392_4", align 1
  store i64 %"392_0268", ptr %"392_0", align 8
  store i64 %"392_1269", ptr %"392_1", align 8
  store i64 %"392_2270", ptr %"392_2", align 8
  store { ptr, ptr, i64 } %"392_3271", ptr %"392_3", align 8
  store {} %"392_4272", ptr %"392_4", align 1
  store {} undef, ptr %"394_0", align 1
  %"394_0273" = load {}, ptr %"394_0", align 1
  %"392_0274" = load i64, ptr %"392_0", align 8
  %"392_1275" = load i64, ptr %"392_1", align 8
  %"392_2276" = load i64, ptr %"392_2", align 8
  %"392_3277" = load { ptr, ptr, i64 }, ptr %"392_3", align 8
  %"392_4278" = load {}, ptr %"392_4", align 1
  store {} %"394_0273", ptr %"394_0", align 1
  store i64 %"392_0274", ptr %"392_0", align 8
  store i64 %"392_1275", ptr %"392_1", align 8
  store i64 %"392_2276", ptr %"392_2", align 8
  store { ptr, ptr, i64 } %"392_3277", ptr %"392_3", align 8
  store {} %"392_4278", ptr %"392_4", align 1
  %"394_0279" = load {}, ptr %"394_0", align 1
  %"392_0280" = load i64, ptr %"392_0", align 8
  %"392_1281" = load i64, ptr %"392_1", align 8
  %"392_2282" = load i64, ptr %"392_2", align 8
  %"392_3283" = load { ptr, ptr, i64 }, ptr %"392_3", align 8
  %"392_4284" = load {}, ptr %"392_4", align 1
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %17
  store i64 %"392_0280", ptr %"254_0", align 8
  store i64 %"392_1281", ptr %"254_1", align 8
  store i64 %"392_2282", ptr %"254_2", align 8
  store { ptr, ptr, i64 } %"392_3283", ptr %"254_3", align 8
  store {} %"392_4284", ptr %"254_4", align 1
  br label %2

19:                                               ; preds = %69
  %"0129" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"06", align 8
  %"1130" = load { ptr, ptr, i64 }, ptr %"17", align 8
  %"2131" = load {}, ptr %"2", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"0129", ptr %"252_0", align 8
  store { ptr, ptr, i64 } %"1130", ptr %"252_1", align 8
  store {} %"2131", ptr %"252_2", align 1
  %"252_0285" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"252_0", align 8
  %20 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"252_0285", 0
  switch i1 %20, label %21 [
    i1 true, label %22
  ]

21:                                               ; preds = %19
  br label %cond_396_case_0

22:                                               ; preds = %19
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"252_0285", 1
  store { { i64, i64, i64 }, i64 } %23, ptr %"0286", align 8
  br label %cond_396_case_1

24:                                               ; preds = %2
  %"273_018" = load { i64, i64, i64 }, ptr %"273_0", align 8
  store { i64, i64, i64 } %"273_018", ptr %"273_0", align 8
  store i64 0, ptr %"276_0", align 8
  %"273_019" = load { i64, i64, i64 }, ptr %"273_0", align 8
  %25 = extractvalue { i64, i64, i64 } %"273_019", 0
  %26 = extractvalue { i64, i64, i64 } %"273_019", 1
  %27 = extractvalue { i64, i64, i64 } %"273_019", 2
  store i64 %25, ptr %"275_0", align 8
  store i64 %26, ptr %"275_1", align 8
  store i64 %27, ptr %"275_2", align 8
  %"275_220" = load i64, ptr %"275_2", align 8
  %"276_021" = load i64, ptr %"276_0", align 8
  %28 = icmp sge i64 %"275_220", %"276_021"
  %29 = select i1 %28, i1 true, i1 false
  store i1 %29, ptr %"278_0", align 1
  %"278_022" = load i1, ptr %"278_0", align 1
  %"275_023" = load i64, ptr %"275_0", align 8
  %"275_224" = load i64, ptr %"275_2", align 8
  %"275_125" = load i64, ptr %"275_1", align 8
  store i1 %"278_022", ptr %"278_0", align 1
  store i64 %"275_023", ptr %"275_0", align 8
  store i64 %"275_224", ptr %"275_2", align 8
  store i64 %"275_125", ptr %"275_1", align 8
  %"278_026" = load i1, ptr %"278_0", align 1
  %"275_027" = load i64, ptr %"275_0", align 8
  %"275_228" = load i64, ptr %"275_2", align 8
  %"275_129" = load i64, ptr %"275_1", align 8
  switch i1 %"278_026", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %24
  store i64 %"275_027", ptr %"287_0", align 8
  store i64 %"275_228", ptr %"287_1", align 8
  store i64 %"275_129", ptr %"287_2", align 8
  br label %36

31:                                               ; preds = %24
  store i64 %"275_027", ptr %"281_0", align 8
  store i64 %"275_228", ptr %"281_1", align 8
  store i64 %"275_129", ptr %"281_2", align 8
  br label %32

32:                                               ; preds = %31
  %"281_031" = load i64, ptr %"281_0", align 8
  %"281_132" = load i64, ptr %"281_1", align 8
  %"281_233" = load i64, ptr %"281_2", align 8
  store i64 %"281_031", ptr %"281_0", align 8
  store i64 %"281_132", ptr %"281_1", align 8
  store i64 %"281_233", ptr %"281_2", align 8
  store {} undef, ptr %"284_0", align 1
  %"281_034" = load i64, ptr %"281_0", align 8
  %"281_235" = load i64, ptr %"281_2", align 8
  %33 = icmp sge i64 %"281_034", %"281_235"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"283_0", align 1
  %"284_036" = load {}, ptr %"284_0", align 1
  %"283_037" = load i1, ptr %"283_0", align 1
  %"281_038" = load i64, ptr %"281_0", align 8
  %"281_139" = load i64, ptr %"281_1", align 8
  %"281_240" = load i64, ptr %"281_2", align 8
  store {} %"284_036", ptr %"284_0", align 1
  store i1 %"283_037", ptr %"283_0", align 1
  store i64 %"281_038", ptr %"281_0", align 8
  store i64 %"281_139", ptr %"281_1", align 8
  store i64 %"281_240", ptr %"281_2", align 8
  %"284_041" = load {}, ptr %"284_0", align 1
  %"283_042" = load i1, ptr %"283_0", align 1
  %"281_043" = load i64, ptr %"281_0", align 8
  %"281_144" = load i64, ptr %"281_1", align 8
  %"281_245" = load i64, ptr %"281_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"283_042", ptr %"293_0", align 1
  store i64 %"281_043", ptr %"293_1", align 8
  store i64 %"281_144", ptr %"293_2", align 8
  store i64 %"281_245", ptr %"293_3", align 8
  br label %40

36:                                               ; preds = %30
  %"287_046" = load i64, ptr %"287_0", align 8
  %"287_147" = load i64, ptr %"287_1", align 8
  %"287_248" = load i64, ptr %"287_2", align 8
  store i64 %"287_046", ptr %"287_0", align 8
  store i64 %"287_147", ptr %"287_1", align 8
  store i64 %"287_248", ptr %"287_2", align 8
  store {} undef, ptr %"290_0", align 1
  %"287_049" = load i64, ptr %"287_0", align 8
  %"287_250" = load i64, ptr %"287_2", align 8
  %37 = icmp sle i64 %"287_049", %"287_250"
  %38 = select i1 %37, i1 true, i1 false
  store i1 %38, ptr %"289_0", align 1
  %"290_051" = load {}, ptr %"290_0", align 1
  %"289_052" = load i1, ptr %"289_0", align 1
  %"287_053" = load i64, ptr %"287_0", align 8
  %"287_154" = load i64, ptr %"287_1", align 8
  %"287_255" = load i64, ptr %"287_2", align 8
  store {} %"290_051", ptr %"290_0", align 1
  store i1 %"289_052", ptr %"289_0", align 1
  store i64 %"287_053", ptr %"287_0", align 8
  store i64 %"287_154", ptr %"287_1", align 8
  store i64 %"287_255", ptr %"287_2", align 8
  %"290_056" = load {}, ptr %"290_0", align 1
  %"289_057" = load i1, ptr %"289_0", align 1
  %"287_058" = load i64, ptr %"287_0", align 8
  %"287_159" = load i64, ptr %"287_1", align 8
  %"287_260" = load i64, ptr %"287_2", align 8
  switch i1 false, label %39 [
  ]

39:                                               ; preds = %36
  store i1 %"289_057", ptr %"293_0", align 1
  store i64 %"287_058", ptr %"293_1", align 8
  store i64 %"287_159", ptr %"293_2", align 8
  store i64 %"287_260", ptr %"293_3", align 8
  br label %40

40:                                               ; preds = %39, %35
  %"293_061" = load i1, ptr %"293_0", align 1
  %"293_162" = load i64, ptr %"293_1", align 8
  %"293_263" = load i64, ptr %"293_2", align 8
  %"293_364" = load i64, ptr %"293_3", align 8
  store i1 %"293_061", ptr %"293_0", align 1
  store i64 %"293_162", ptr %"293_1", align 8
  store i64 %"293_263", ptr %"293_2", align 8
  store i64 %"293_364", ptr %"293_3", align 8
  %"293_065" = load i1, ptr %"293_0", align 1
  %"293_166" = load i64, ptr %"293_1", align 8
  %"293_267" = load i64, ptr %"293_2", align 8
  %"293_368" = load i64, ptr %"293_3", align 8
  switch i1 %"293_065", label %41 [
    i1 true, label %42
  ]

41:                                               ; preds = %40
  store i64 %"293_166", ptr %"071", align 8
  store i64 %"293_267", ptr %"172", align 8
  store i64 %"293_368", ptr %"273", align 8
  br label %cond_295_case_0

42:                                               ; preds = %40
  store i64 %"293_166", ptr %"081", align 8
  store i64 %"293_267", ptr %"182", align 8
  store i64 %"293_368", ptr %"283", align 8
  br label %cond_295_case_1

43:                                               ; preds = %67
  store {} undef, ptr %"310_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"308_0", align 8
  %"310_090" = load {}, ptr %"310_0", align 1
  %"308_091" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"308_0", align 8
  store {} %"310_090", ptr %"310_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"308_091", ptr %"308_0", align 8
  %"310_092" = load {}, ptr %"310_0", align 1
  %"308_093" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"308_0", align 8
  switch i1 false, label %44 [
  ]

44:                                               ; preds = %43
  store { i1, { { i64, i64, i64 }, i64 } } %"308_093", ptr %"017", align 8
  br label %54

45:                                               ; preds = %63
  %"313_094" = load i64, ptr %"313_0", align 8
  %"313_195" = load i64, ptr %"313_1", align 8
  %"313_296" = load i64, ptr %"313_2", align 8
  store i64 %"313_094", ptr %"313_0", align 8
  store i64 %"313_195", ptr %"313_1", align 8
  store i64 %"313_296", ptr %"313_2", align 8
  store {} undef, ptr %"319_0", align 1
  %"313_097" = load i64, ptr %"313_0", align 8
  %"313_198" = load i64, ptr %"313_1", align 8
  %46 = add i64 %"313_097", %"313_198"
  store i64 %46, ptr %"315_0", align 8
  %"315_099" = load i64, ptr %"315_0", align 8
  %"313_2100" = load i64, ptr %"313_2", align 8
  %"313_1101" = load i64, ptr %"313_1", align 8
  %47 = insertvalue { i64, i64, i64 } poison, i64 %"315_099", 0
  %48 = insertvalue { i64, i64, i64 } %47, i64 %"313_2100", 1
  %49 = insertvalue { i64, i64, i64 } %48, i64 %"313_1101", 2
  store { i64, i64, i64 } %49, ptr %"316_0", align 8
  %"313_0102" = load i64, ptr %"313_0", align 8
  %"316_0103" = load { i64, i64, i64 }, ptr %"316_0", align 8
  %50 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"313_0102", 1
  %51 = insertvalue { { i64, i64, i64 }, i64 } %50, { i64, i64, i64 } %"316_0103", 0
  store { { i64, i64, i64 }, i64 } %51, ptr %"317_0", align 8
  %"317_0104" = load { { i64, i64, i64 }, i64 }, ptr %"317_0", align 8
  %52 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"317_0104", 1
  store { i1, { { i64, i64, i64 }, i64 } } %52, ptr %"318_0", align 8
  %"319_0105" = load {}, ptr %"319_0", align 1
  %"318_0106" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"318_0", align 8
  store {} %"319_0105", ptr %"319_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"318_0106", ptr %"318_0", align 8
  %"319_0107" = load {}, ptr %"319_0", align 1
  %"318_0108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"318_0", align 8
  switch i1 false, label %53 [
  ]

53:                                               ; preds = %45
  store { i1, { { i64, i64, i64 }, i64 } } %"318_0108", ptr %"017", align 8
  br label %54

54:                                               ; preds = %53, %44
  %"030" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"017", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"030", ptr %"271_0", align 8
  %"271_0109" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"271_0", align 8
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"271_0109", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_257_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"271_0109", 1
  store { { i64, i64, i64 }, i64 } %58, ptr %"0116", align 8
  br label %cond_257_case_1

cond_295_case_0:                                  ; preds = %41
  %"074" = load i64, ptr %"071", align 8
  %"175" = load i64, ptr %"172", align 8
  %"276" = load i64, ptr %"273", align 8
  store i64 %"074", ptr %"297_0", align 8
  store i64 %"175", ptr %"297_1", align 8
  store i64 %"276", ptr %"297_2", align 8
  %"297_077" = load i64, ptr %"297_0", align 8
  %"297_178" = load i64, ptr %"297_1", align 8
  %"297_279" = load i64, ptr %"297_2", align 8
  %59 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"297_077", 1
  %60 = insertvalue { i1, i64, i64, i64 } %59, i64 %"297_178", 2
  %61 = insertvalue { i1, i64, i64, i64 } %60, i64 %"297_279", 3
  store { i1, i64, i64, i64 } %61, ptr %"299_0", align 8
  %"299_080" = load { i1, i64, i64, i64 }, ptr %"299_0", align 8
  store { i1, i64, i64, i64 } %"299_080", ptr %"069", align 8
  br label %cond_exit_295

cond_295_case_1:                                  ; preds = %42
  %"084" = load i64, ptr %"081", align 8
  %"185" = load i64, ptr %"182", align 8
  %"286" = load i64, ptr %"283", align 8
  store i64 %"084", ptr %"301_0", align 8
  store i64 %"185", ptr %"301_1", align 8
  store i64 %"286", ptr %"301_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"303_0", align 8
  %"303_087" = load { i1, i64, i64, i64 }, ptr %"303_0", align 8
  store { i1, i64, i64, i64 } %"303_087", ptr %"069", align 8
  br label %cond_exit_295

cond_exit_295:                                    ; preds = %cond_295_case_1, %cond_295_case_0
  %"070" = load { i1, i64, i64, i64 }, ptr %"069", align 8
  store { i1, i64, i64, i64 } %"070", ptr %"295_0", align 8
  %"295_088" = load { i1, i64, i64, i64 }, ptr %"295_0", align 8
  store { i1, i64, i64, i64 } %"295_088", ptr %"295_0", align 8
  %"295_089" = load { i1, i64, i64, i64 }, ptr %"295_0", align 8
  %62 = extractvalue { i1, i64, i64, i64 } %"295_089", 0
  switch i1 %62, label %63 [
    i1 true, label %67
  ]

63:                                               ; preds = %cond_exit_295
  %64 = extractvalue { i1, i64, i64, i64 } %"295_089", 1
  %65 = extractvalue { i1, i64, i64, i64 } %"295_089", 2
  %66 = extractvalue { i1, i64, i64, i64 } %"295_089", 3
  store i64 %64, ptr %"313_0", align 8
  store i64 %65, ptr %"313_1", align 8
  store i64 %66, ptr %"313_2", align 8
  br label %45

67:                                               ; preds = %cond_exit_295
  br label %43

cond_257_case_0:                                  ; preds = %56
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"263_0", align 8
  store i1 false, ptr %"261_0", align 1
  %"261_0114" = load i1, ptr %"261_0", align 1
  %"263_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"263_0", align 8
  store i1 %"261_0114", ptr %"0110", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"263_0115", ptr %"1111", align 8
  br label %cond_exit_257

cond_257_case_1:                                  ; preds = %57
  %"0117" = load { { i64, i64, i64 }, i64 }, ptr %"0116", align 8
  store { { i64, i64, i64 }, i64 } %"0117", ptr %"266_0", align 8
  %"266_0118" = load { { i64, i64, i64 }, i64 }, ptr %"266_0", align 8
  %68 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"266_0118", 1
  store { i1, { { i64, i64, i64 }, i64 } } %68, ptr %"270_0", align 8
  store i1 true, ptr %"268_0", align 1
  %"268_0119" = load i1, ptr %"268_0", align 1
  %"270_0120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"270_0", align 8
  store i1 %"268_0119", ptr %"0110", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"270_0120", ptr %"1111", align 8
  br label %cond_exit_257

cond_exit_257:                                    ; preds = %cond_257_case_1, %cond_257_case_0
  %"0112" = load i1, ptr %"0110", align 1
  %"1113" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1111", align 8
  store i1 %"0112", ptr %"257_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1113", ptr %"257_1", align 8
  %"257_0121" = load i1, ptr %"257_0", align 1
  %"257_1122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"257_1", align 8
  %"254_3123" = load { ptr, ptr, i64 }, ptr %"254_3", align 8
  %"254_4124" = load {}, ptr %"254_4", align 1
  store i1 %"257_0121", ptr %"257_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"257_1122", ptr %"257_1", align 8
  store { ptr, ptr, i64 } %"254_3123", ptr %"254_3", align 8
  store {} %"254_4124", ptr %"254_4", align 1
  %"257_0125" = load i1, ptr %"257_0", align 1
  %"257_1126" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"257_1", align 8
  %"254_3127" = load { ptr, ptr, i64 }, ptr %"254_3", align 8
  %"254_4128" = load {}, ptr %"254_4", align 1
  switch i1 %"257_0125", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %cond_exit_257
  store { i1, { { i64, i64, i64 }, i64 } } %"257_1126", ptr %"06", align 8
  store { ptr, ptr, i64 } %"254_3127", ptr %"17", align 8
  store {} %"254_4128", ptr %"2", align 1
  br label %19

70:                                               ; preds = %cond_exit_257
  store { i1, { { i64, i64, i64 }, i64 } } %"257_1126", ptr %"323_0", align 8
  store { ptr, ptr, i64 } %"254_3127", ptr %"323_1", align 8
  store {} %"254_4128", ptr %"323_2", align 1
  br label %6

cond_325_case_0:                                  ; preds = %8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"329_0", align 8
  %"329_0138" = load { i32, ptr }, ptr %"329_0", align 8
  %71 = extractvalue { i32, ptr } %"329_0138", 0
  %shift_code = add i32 %71, 1000
  %72 = extractvalue { i32, ptr } %"329_0138", 1
  call void @panic(i32 %shift_code, ptr %72)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"331_0", align 8
  %"331_0139" = load { { i64, i64, i64 }, i64 }, ptr %"331_0", align 8
  store { { i64, i64, i64 }, i64 } %"331_0139", ptr %"0136", align 8
  br label %cond_exit_325

cond_325_case_1:                                  ; preds = %9
  %"0141" = load { { i64, i64, i64 }, i64 }, ptr %"0140", align 8
  store { { i64, i64, i64 }, i64 } %"0141", ptr %"333_0", align 8
  %"333_0142" = load { { i64, i64, i64 }, i64 }, ptr %"333_0", align 8
  store { { i64, i64, i64 }, i64 } %"333_0142", ptr %"0136", align 8
  br label %cond_exit_325

cond_exit_325:                                    ; preds = %cond_325_case_1, %cond_325_case_0
  %"0137" = load { { i64, i64, i64 }, i64 }, ptr %"0136", align 8
  store { { i64, i64, i64 }, i64 } %"0137", ptr %"325_0", align 8
  %"325_0143" = load { { i64, i64, i64 }, i64 }, ptr %"325_0", align 8
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"325_0143", 1
  %74 = extractvalue { { i64, i64, i64 }, i64 } %"325_0143", 0
  store i64 %73, ptr %"335_0", align 8
  store { i64, i64, i64 } %74, ptr %"335_1", align 8
  %"364_0144" = load i64, ptr %"364_0", align 8
  %"335_0145" = load i64, ptr %"335_0", align 8
  %75 = sub i64 %"364_0144", %"335_0145"
  store i64 %75, ptr %"337_0", align 8
  %"337_0146" = load i64, ptr %"337_0", align 8
  %"338_0147" = load i64, ptr %"338_0", align 8
  %76 = add i64 %"337_0146", %"338_0147"
  store i64 %76, ptr %"340_0", align 8
  %"340_0148" = load i64, ptr %"340_0", align 8
  %upper_bounds_check = icmp sgt i64 %"340_0148", 2147483647
  %lower_bounds_check = icmp slt i64 %"340_0148", -2147483648
  %outside_range = or i1 %upper_bounds_check, %lower_bounds_check
  %inbounds = xor i1 %outside_range, true
  %77 = trunc i64 %"340_0148" to i32
  %78 = insertvalue { i1, { i32, ptr }, i32 } { i1 true, { i32, ptr } poison, i32 poison }, i32 %77, 2
  %79 = select i1 %inbounds, { i1, { i32, ptr }, i32 } %78, { i1, { i32, ptr }, i32 } { i1 false, { i32, ptr } { i32 2, ptr @"e_Can't narr.1B22127A.0" }, i32 poison }
  store { i1, { i32, ptr }, i32 } %79, ptr %"341_0", align 8
  %"341_0149" = load { i1, { i32, ptr }, i32 }, ptr %"341_0", align 8
  %80 = extractvalue { i1, { i32, ptr }, i32 } %"341_0149", 0
  switch i1 %80, label %81 [
    i1 true, label %83
  ]

81:                                               ; preds = %cond_exit_325
  %82 = extractvalue { i1, { i32, ptr }, i32 } %"341_0149", 1
  store { i32, ptr } %82, ptr %"0152", align 8
  br label %cond_342_case_0

83:                                               ; preds = %cond_exit_325
  %84 = extractvalue { i1, { i32, ptr }, i32 } %"341_0149", 2
  store i32 %84, ptr %"0158", align 4
  br label %cond_342_case_1

cond_342_case_0:                                  ; preds = %81
  %"0153" = load { i32, ptr }, ptr %"0152", align 8
  store { i32, ptr } %"0153", ptr %"344_0", align 8
  store { i32, ptr } { i32 1, ptr @"e_bound must.9038C4E8.0" }, ptr %"346_0", align 8
  %"346_0154" = load { i32, ptr }, ptr %"346_0", align 8
  %"344_0155" = load { i32, ptr }, ptr %"344_0", align 8
  %85 = extractvalue { i32, ptr } %"346_0154", 0
  %shift_code156 = add i32 %85, 1000
  %86 = extractvalue { i32, ptr } %"346_0154", 1
  call void @panic(i32 %shift_code156, ptr %86)
  store i32 0, ptr %"348_0", align 4
  %"348_0157" = load i32, ptr %"348_0", align 4
  store i32 %"348_0157", ptr %"0150", align 4
  br label %cond_exit_342

cond_342_case_1:                                  ; preds = %83
  %"0159" = load i32, ptr %"0158", align 4
  store i32 %"0159", ptr %"350_0", align 4
  %"350_0160" = load i32, ptr %"350_0", align 4
  store i32 %"350_0160", ptr %"0150", align 4
  br label %cond_exit_342

cond_exit_342:                                    ; preds = %cond_342_case_1, %cond_342_case_0
  %"0151" = load i32, ptr %"0150", align 4
  store i32 %"0151", ptr %"342_0", align 4
  %"323_2161" = load {}, ptr %"323_2", align 1
  %"342_0162" = load i32, ptr %"342_0", align 4
  %rintb = call i32 @random_rng(i32 %"342_0162")
  store i32 %rintb, ptr %"352_0", align 4
  store {} zeroinitializer, ptr %"352_1", align 1
  %"352_0163" = load i32, ptr %"352_0", align 4
  %87 = sext i32 %"352_0163" to i64
  store i64 %87, ptr %"353_0", align 8
  %"337_0164" = load i64, ptr %"337_0", align 8
  %"353_0165" = load i64, ptr %"353_0", align 8
  %88 = icmp ne i64 %"337_0164", %"353_0165"
  %89 = select i1 %88, i1 true, i1 false
  store i1 %89, ptr %"354_0", align 1
  %"335_1166" = load { i64, i64, i64 }, ptr %"335_1", align 8
  %90 = extractvalue { i64, i64, i64 } %"335_1166", 0
  %91 = extractvalue { i64, i64, i64 } %"335_1166", 1
  %92 = extractvalue { i64, i64, i64 } %"335_1166", 2
  store i64 %90, ptr %"336_0", align 8
  store i64 %91, ptr %"336_1", align 8
  store i64 %92, ptr %"336_2", align 8
  %"354_0167" = load i1, ptr %"354_0", align 1
  %"336_0168" = load i64, ptr %"336_0", align 8
  %"336_2169" = load i64, ptr %"336_2", align 8
  %"336_1170" = load i64, ptr %"336_1", align 8
  %"323_1171" = load { ptr, ptr, i64 }, ptr %"323_1", align 8
  %"337_0172" = load i64, ptr %"337_0", align 8
  %"353_0173" = load i64, ptr %"353_0", align 8
  switch i1 %"354_0167", label %93 [
    i1 true, label %94
  ]

93:                                               ; preds = %cond_exit_342
  store i64 %"336_0168", ptr %"0176", align 8
  store i64 %"336_2169", ptr %"1177", align 8
  store i64 %"336_1170", ptr %"2178", align 8
  store { ptr, ptr, i64 } %"323_1171", ptr %"3", align 8
  store i64 %"337_0172", ptr %"4", align 8
  store i64 %"353_0173", ptr %"5", align 8
  br label %cond_355_case_0

94:                                               ; preds = %cond_exit_342
  store i64 %"336_0168", ptr %"0190", align 8
  store i64 %"336_2169", ptr %"1191", align 8
  store i64 %"336_1170", ptr %"2192", align 8
  store { ptr, ptr, i64 } %"323_1171", ptr %"3193", align 8
  store i64 %"337_0172", ptr %"4194", align 8
  store i64 %"353_0173", ptr %"5195", align 8
  br label %cond_355_case_1

cond_355_case_0:                                  ; preds = %93
  %"0179" = load i64, ptr %"0176", align 8
  %"1180" = load i64, ptr %"1177", align 8
  %"2181" = load i64, ptr %"2178", align 8
  %"3182" = load { ptr, ptr, i64 }, ptr %"3", align 8
  %"4183" = load i64, ptr %"4", align 8
  %"5184" = load i64, ptr %"5", align 8
  store i64 %"0179", ptr %"357_0", align 8
  store i64 %"1180", ptr %"357_1", align 8
  store i64 %"2181", ptr %"357_2", align 8
  store { ptr, ptr, i64 } %"3182", ptr %"357_3", align 8
  store i64 %"4183", ptr %"357_4", align 8
  store i64 %"5184", ptr %"357_5", align 8
  %"357_0185" = load i64, ptr %"357_0", align 8
  %"357_1186" = load i64, ptr %"357_1", align 8
  %"357_2187" = load i64, ptr %"357_2", align 8
  %"357_3188" = load { ptr, ptr, i64 }, ptr %"357_3", align 8
  %95 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"357_0185", 2
  %96 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %95, i64 %"357_1186", 3
  %97 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %96, i64 %"357_2187", 4
  %98 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %97, { ptr, ptr, i64 } %"357_3188", 1
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %98, ptr %"359_0", align 8
  %"359_0189" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 }, ptr %"359_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"359_0189", ptr %"0174", align 8
  br label %cond_exit_355

cond_355_case_1:                                  ; preds = %94
  %"0196" = load i64, ptr %"0190", align 8
  %"1197" = load i64, ptr %"1191", align 8
  %"2198" = load i64, ptr %"2192", align 8
  %"3199" = load { ptr, ptr, i64 }, ptr %"3193", align 8
  %"4200" = load i64, ptr %"4194", align 8
  %"5201" = load i64, ptr %"5195", align 8
  store i64 %"0196", ptr %"361_0", align 8
  store i64 %"1197", ptr %"361_1", align 8
  store i64 %"2198", ptr %"361_2", align 8
  store { ptr, ptr, i64 } %"3199", ptr %"361_3", align 8
  store i64 %"4200", ptr %"361_4", align 8
  store i64 %"5201", ptr %"361_5", align 8
  %"361_0202" = load i64, ptr %"361_0", align 8
  %"361_1203" = load i64, ptr %"361_1", align 8
  %"361_2204" = load i64, ptr %"361_2", align 8
  %"361_3205" = load { ptr, ptr, i64 }, ptr %"361_3", align 8
  %"361_4206" = load i64, ptr %"361_4", align 8
  %"361_5207" = load i64, ptr %"361_5", align 8
  %99 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"361_0202", 2
  %100 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %99, i64 %"361_1203", 3
  %101 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %100, i64 %"361_2204", 4
  %102 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %101, { ptr, ptr, i64 } %"361_3205", 1
  %103 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %102, i64 %"361_4206", 5
  %104 = insertvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %103, i64 %"361_5207", 6
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %104, ptr %"363_0", align 8
  %"363_0208" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 }, ptr %"363_0", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"363_0208", ptr %"0174", align 8
  br label %cond_exit_355

cond_exit_355:                                    ; preds = %cond_355_case_1, %cond_355_case_0
  %"0175" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 }, ptr %"0174", align 8
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"0175", ptr %"355_0", align 8
  %"355_0209" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 }, ptr %"355_0", align 8
  %"352_1210" = load {}, ptr %"352_1", align 1
  store { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0209", ptr %"355_0", align 8
  store {} %"352_1210", ptr %"352_1", align 1
  %"355_0211" = load { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 }, ptr %"355_0", align 8
  %"352_1212" = load {}, ptr %"352_1", align 1
  %105 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 0
  switch i1 %105, label %106 [
    i1 true, label %111
  ]

106:                                              ; preds = %cond_exit_355
  %107 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 2
  %108 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 3
  %109 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 4
  %110 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 1
  store i64 %107, ptr %"387_0", align 8
  store i64 %108, ptr %"387_1", align 8
  store i64 %109, ptr %"387_2", align 8
  store { ptr, ptr, i64 } %110, ptr %"387_3", align 8
  store {} %"352_1212", ptr %"387_4", align 1
  br label %15

111:                                              ; preds = %cond_exit_355
  %112 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 2
  %113 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 3
  %114 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 4
  %115 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 1
  %116 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 5
  %117 = extractvalue { i1, { ptr, ptr, i64 }, i64, i64, i64, i64, i64 } %"355_0211", 6
  store i64 %112, ptr %"369_0", align 8
  store i64 %113, ptr %"369_1", align 8
  store i64 %114, ptr %"369_2", align 8
  store { ptr, ptr, i64 } %115, ptr %"369_3", align 8
  store i64 %116, ptr %"369_4", align 8
  store i64 %117, ptr %"369_5", align 8
  store {} %"352_1212", ptr %"369_6", align 1
  br label %11

118:                                              ; preds = %11
  %119 = insertvalue { i1, { ptr, ptr, i64 } } { i1 false, { ptr, ptr, i64 } poison }, { ptr, ptr, i64 } %"369_3222", 1
  store { i1, { ptr, ptr, i64 } } %119, ptr %"0225", align 8
  br label %128

120:                                              ; preds = %11
  %121 = add i64 %"371_0223", %array_offset
  %122 = add i64 %"372_0224", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %121)
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %122)
  %123 = getelementptr inbounds i64, ptr %array_ptr, i64 %121
  %124 = load i64, ptr %123, align 8
  %125 = getelementptr inbounds i64, ptr %array_ptr, i64 %122
  %126 = load i64, ptr %125, align 8
  store i64 %126, ptr %123, align 8
  store i64 %124, ptr %125, align 8
  %127 = insertvalue { i1, { ptr, ptr, i64 } } { i1 true, { ptr, ptr, i64 } poison }, { ptr, ptr, i64 } %"369_3222", 1
  store { i1, { ptr, ptr, i64 } } %127, ptr %"0225", align 8
  br label %128

128:                                              ; preds = %118, %120
  %"0226" = load { i1, { ptr, ptr, i64 } }, ptr %"0225", align 8
  store { i1, { ptr, ptr, i64 } } %"0226", ptr %"373_0", align 8
  %"373_0227" = load { i1, { ptr, ptr, i64 } }, ptr %"373_0", align 8
  %129 = extractvalue { i1, { ptr, ptr, i64 } } %"373_0227", 0
  switch i1 %129, label %130 [
    i1 true, label %132
  ]

130:                                              ; preds = %128
  %131 = extractvalue { i1, { ptr, ptr, i64 } } %"373_0227", 1
  store { ptr, ptr, i64 } %131, ptr %"0230", align 8
  br label %cond_374_case_0

132:                                              ; preds = %128
  %133 = extractvalue { i1, { ptr, ptr, i64 } } %"373_0227", 1
  store { ptr, ptr, i64 } %133, ptr %"0236", align 8
  br label %cond_374_case_1

cond_374_case_0:                                  ; preds = %130
  %"0231" = load { ptr, ptr, i64 }, ptr %"0230", align 8
  store { ptr, ptr, i64 } %"0231", ptr %"376_0", align 8
  store { i32, ptr } { i32 1, ptr @"e_Array swap.75C9BC91.0" }, ptr %"378_0", align 8
  %"378_0232" = load { i32, ptr }, ptr %"378_0", align 8
  %"376_0233" = load { ptr, ptr, i64 }, ptr %"376_0", align 8
  %134 = extractvalue { i32, ptr } %"378_0232", 0
  %shift_code234 = add i32 %134, 1000
  %135 = extractvalue { i32, ptr } %"378_0232", 1
  call void @panic(i32 %shift_code234, ptr %135)
  store { ptr, ptr, i64 } zeroinitializer, ptr %"380_0", align 8
  %"380_0235" = load { ptr, ptr, i64 }, ptr %"380_0", align 8
  store { ptr, ptr, i64 } %"380_0235", ptr %"0228", align 8
  br label %cond_exit_374

cond_374_case_1:                                  ; preds = %132
  %"0237" = load { ptr, ptr, i64 }, ptr %"0236", align 8
  store { ptr, ptr, i64 } %"0237", ptr %"382_0", align 8
  %"382_0238" = load { ptr, ptr, i64 }, ptr %"382_0", align 8
  store { ptr, ptr, i64 } %"382_0238", ptr %"0228", align 8
  br label %cond_exit_374

cond_exit_374:                                    ; preds = %cond_374_case_1, %cond_374_case_0
  %"0229" = load { ptr, ptr, i64 }, ptr %"0228", align 8
  store { ptr, ptr, i64 } %"0229", ptr %"374_0", align 8
  %"384_0239" = load {}, ptr %"384_0", align 1
  %"369_0240" = load i64, ptr %"369_0", align 8
  %"369_1241" = load i64, ptr %"369_1", align 8
  %"369_2242" = load i64, ptr %"369_2", align 8
  %"374_0243" = load { ptr, ptr, i64 }, ptr %"374_0", align 8
  %"369_6244" = load {}, ptr %"369_6", align 1
  store {} %"384_0239", ptr %"384_0", align 1
  store i64 %"369_0240", ptr %"369_0", align 8
  store i64 %"369_1241", ptr %"369_1", align 8
  store i64 %"369_2242", ptr %"369_2", align 8
  store { ptr, ptr, i64 } %"374_0243", ptr %"374_0", align 8
  store {} %"369_6244", ptr %"369_6", align 1
  %"384_0245" = load {}, ptr %"384_0", align 1
  %"369_0246" = load i64, ptr %"369_0", align 8
  %"369_1247" = load i64, ptr %"369_1", align 8
  %"369_2248" = load i64, ptr %"369_2", align 8
  %"374_0249" = load { ptr, ptr, i64 }, ptr %"374_0", align 8
  %"369_6250" = load {}, ptr %"369_6", align 1
  switch i1 false, label %136 [
  ]

136:                                              ; preds = %cond_exit_374
  store i64 %"369_0246", ptr %"392_0", align 8
  store i64 %"369_1247", ptr %"392_1", align 8
  store i64 %"369_2248", ptr %"392_2", align 8
  store { ptr, ptr, i64 } %"374_0249", ptr %"392_3", align 8
  store {} %"369_6250", ptr %"392_4", align 1
  br label %17

cond_396_case_0:                                  ; preds = %21
  br label %cond_exit_396

cond_396_case_1:                                  ; preds = %22
  %"0287" = load { { i64, i64, i64 }, i64 }, ptr %"0286", align 8
  store { { i64, i64, i64 }, i64 } %"0287", ptr %"401_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"403_0", align 8
  %"403_0288" = load { i32, ptr }, ptr %"403_0", align 8
  %"401_0289" = load { { i64, i64, i64 }, i64 }, ptr %"401_0", align 8
  %137 = extractvalue { i32, ptr } %"403_0288", 0
  %shift_code290 = add i32 %137, 1000
  %138 = extractvalue { i32, ptr } %"403_0288", 1
  call void @panic(i32 %shift_code290, ptr %138)
  br label %cond_exit_396

cond_exit_396:                                    ; preds = %cond_396_case_1, %cond_396_case_0
  %"252_2291" = load {}, ptr %"252_2", align 1
  %"252_1292" = load { ptr, ptr, i64 }, ptr %"252_1", align 8
  store {} %"252_2291", ptr %"0", align 1
  store { ptr, ptr, i64 } %"252_1292", ptr %"1", align 8
  %"0293" = load {}, ptr %"0", align 1
  %"1294" = load { ptr, ptr, i64 }, ptr %"1", align 8
  %mrv = insertvalue { {}, { ptr, ptr, i64 } } poison, {} %"0293", 0
  %mrv295 = insertvalue { {}, { ptr, ptr, i64 } } %mrv, { ptr, ptr, i64 } %"1294", 1
  ret { {}, { ptr, ptr, i64 } } %mrv295
}

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
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

declare void @heap_free(ptr)

declare void @print_int_arr(ptr, i64, ptr)

define internal { { ptr, ptr, i64 }, { ptr, ptr, i64 } } @"__hugr__.guppylang.std.qsystem.random.make_discrete_distribution$3.412"({ ptr, ptr, i64 } %0) {
alloca_block:
  %"0" = alloca { ptr, ptr, i64 }, align 8
  %"1" = alloca { ptr, ptr, i64 }, align 8
  %"413_0" = alloca { ptr, ptr, i64 }, align 8
  %"825_0" = alloca i64, align 8
  %"823_0" = alloca i64, align 8
  %"809_0" = alloca double, align 8
  %"798_0" = alloca { ptr, ptr, i64 }, align 8
  %"798_1" = alloca { ptr, ptr, i64 }, align 8
  %"796_0" = alloca double, align 8
  %"415_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"415_1" = alloca { ptr, ptr, i64 }, align 8
  %"415_2" = alloca { ptr, ptr, i64 }, align 8
  %"417_0" = alloca i64, align 8
  %"417_1" = alloca { ptr, ptr, i64 }, align 8
  %"417_2" = alloca double, align 8
  %"417_3" = alloca { ptr, ptr, i64 }, align 8
  %"06" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"17" = alloca { ptr, ptr, i64 }, align 8
  %"2" = alloca { ptr, ptr, i64 }, align 8
  %"483_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"483_1" = alloca double, align 8
  %"483_2" = alloca { ptr, ptr, i64 }, align 8
  %"499_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"499_1" = alloca double, align 8
  %"499_2" = alloca { ptr, ptr, i64 }, align 8
  %"517_0" = alloca i64, align 8
  %"517_1" = alloca { ptr, ptr, i64 }, align 8
  %"517_2" = alloca double, align 8
  %"517_3" = alloca double, align 8
  %"517_4" = alloca { ptr, ptr, i64 }, align 8
  %"528_0" = alloca i64, align 8
  %"528_1" = alloca { ptr, ptr, i64 }, align 8
  %"528_2" = alloca double, align 8
  %"528_3" = alloca double, align 8
  %"528_4" = alloca { ptr, ptr, i64 }, align 8
  %"533_0" = alloca i64, align 8
  %"533_1" = alloca { ptr, ptr, i64 }, align 8
  %"533_2" = alloca double, align 8
  %"533_3" = alloca double, align 8
  %"533_4" = alloca { ptr, ptr, i64 }, align 8
  %"539_0" = alloca double, align 8
  %"539_1" = alloca { ptr, ptr, i64 }, align 8
  %"550_0" = alloca double, align 8
  %"550_1" = alloca { ptr, ptr, i64 }, align 8
  %"555_0" = alloca double, align 8
  %"555_1" = alloca { ptr, ptr, i64 }, align 8
  %"675_0" = alloca i64, align 8
  %"675_1" = alloca i64, align 8
  %"675_2" = alloca i64, align 8
  %"675_3" = alloca double, align 8
  %"675_4" = alloca double, align 8
  %"675_5" = alloca { ptr, ptr, i64 }, align 8
  %"675_6" = alloca { ptr, ptr, i64 }, align 8
  %"752_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"752_1" = alloca double, align 8
  %"752_2" = alloca double, align 8
  %"752_3" = alloca { ptr, ptr, i64 }, align 8
  %"752_4" = alloca { ptr, ptr, i64 }, align 8
  %"420_0" = alloca i1, align 1
  %"420_1" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"419_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"433_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"435_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"015" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"452_0" = alloca i64, align 8
  %"452_1" = alloca { ptr, ptr, i64 }, align 8
  %"475_0" = alloca { ptr, ptr, i64 }, align 8
  %"439_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"448_0" = alloca i64, align 8
  %"437_0" = alloca { ptr, ptr, i64 }, align 8
  %"437_1" = alloca i64, align 8
  %"438_0" = alloca i1, align 1
  %"023" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"025" = alloca { ptr, ptr, i64 }, align 8
  %"126" = alloca i64, align 8
  %"441_0" = alloca { ptr, ptr, i64 }, align 8
  %"441_1" = alloca i64, align 8
  %"443_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"031" = alloca { ptr, ptr, i64 }, align 8
  %"132" = alloca i64, align 8
  %"445_0" = alloca { ptr, ptr, i64 }, align 8
  %"445_1" = alloca i64, align 8
  %"447_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"472_0" = alloca {}, align 8
  %"471_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"466_0" = alloca i64, align 8
  %"468_0" = alloca i64, align 8
  %"454_0" = alloca i64, align 8
  %"455_0" = alloca { i1, double }, align 8
  %"455_1" = alloca { ptr, ptr, i64 }, align 8
  %"051" = alloca { i1, double }, align 8
  %"152" = alloca { ptr, ptr, i64 }, align 8
  %"469_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"456_0" = alloca double, align 8
  %"058" = alloca double, align 8
  %"460_0" = alloca { i32, ptr }, align 8
  %"462_0" = alloca double, align 8
  %"062" = alloca double, align 8
  %"464_0" = alloca double, align 8
  %"470_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"479_0" = alloca {}, align 8
  %"477_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"082" = alloca i1, align 1
  %"183" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"425_0" = alloca i1, align 1
  %"424_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"088" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"428_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"432_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, double } }, align 8
  %"430_0" = alloca i1, align 1
  %"497_0" = alloca i1, align 1
  %"495_0" = alloca double, align 8
  %"0110" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"490_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"492_0" = alloca { i32, ptr }, align 8
  %"515_0" = alloca i1, align 1
  %"512_1" = alloca i64, align 8
  %"512_0" = alloca { ptr, ptr, i64 }, align 8
  %"511_0" = alloca double, align 8
  %"513_0" = alloca double, align 8
  %"501_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"0125" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"505_0" = alloca { i32, ptr }, align 8
  %"507_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"0130" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"509_0" = alloca { { { ptr, ptr, i64 }, i64 }, double }, align 8
  %"511_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"525_0" = alloca {}, align 8
  %"523_0" = alloca i64, align 8
  %"519_0" = alloca ptr, align 8
  %"521_0" = alloca { i32, ptr }, align 8
  %"530_0" = alloca {}, align 8
  %"536_0" = alloca {}, align 8
  %"535_0" = alloca double, align 8
  %"547_0" = alloca {}, align 8
  %"545_0" = alloca i64, align 8
  %"541_0" = alloca ptr, align 8
  %"543_0" = alloca { i32, ptr }, align 8
  %"552_0" = alloca {}, align 8
  %"672_0" = alloca {}, align 8
  %"664_0" = alloca i64, align 8
  %"666_0" = alloca i64, align 8
  %"670_0" = alloca i64, align 8
  %"662_0" = alloca double, align 8
  %"560_0" = alloca { ptr, ptr, i64 }, align 8
  %"668_0" = alloca { i64, i64, i64 }, align 8
  %"558_0" = alloca i64, align 8
  %"557_0" = alloca { ptr, ptr, i64 }, align 8
  %"560_1" = alloca i64, align 8
  %"561_0" = alloca { i64, i64, i64 }, align 8
  %"561_1" = alloca { ptr, ptr, i64 }, align 8
  %"561_2" = alloca i64, align 8
  %"565_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"565_1" = alloca { ptr, ptr, i64 }, align 8
  %"565_2" = alloca i64, align 8
  %"660_0" = alloca i64, align 8
  %"658_0" = alloca i64, align 8
  %"563_0" = alloca i64, align 8
  %"563_1" = alloca i64, align 8
  %"563_2" = alloca i64, align 8
  %"564_0" = alloca { i64, i64, i64 }, align 8
  %"589_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"591_0" = alloca { i64, i64, i64 }, align 8
  %"0238" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"602_0" = alloca i64, align 8
  %"602_1" = alloca i64, align 8
  %"602_2" = alloca i64, align 8
  %"612_0" = alloca i64, align 8
  %"612_1" = alloca i64, align 8
  %"612_2" = alloca i64, align 8
  %"618_0" = alloca i1, align 1
  %"618_1" = alloca i64, align 8
  %"618_2" = alloca i64, align 8
  %"618_3" = alloca i64, align 8
  %"646_0" = alloca i64, align 8
  %"646_1" = alloca i64, align 8
  %"646_2" = alloca i64, align 8
  %"593_0" = alloca i1, align 1
  %"595_0" = alloca i64, align 8
  %"598_0" = alloca i64, align 8
  %"596_0" = alloca i64, align 8
  %"595_1" = alloca i64, align 8
  %"595_2" = alloca i64, align 8
  %"609_0" = alloca {}, align 8
  %"604_0" = alloca i1, align 1
  %"605_0" = alloca i64, align 8
  %"607_0" = alloca i64, align 8
  %"615_0" = alloca {}, align 8
  %"614_0" = alloca i1, align 1
  %"620_0" = alloca { i1, i64, i64, i64 }, align 8
  %"636_0" = alloca i64, align 8
  %"634_0" = alloca i64, align 8
  %"0288" = alloca { i1, i64, i64, i64 }, align 8
  %"0290" = alloca i64, align 8
  %"1291" = alloca i64, align 8
  %"2292" = alloca i64, align 8
  %"622_0" = alloca i64, align 8
  %"622_1" = alloca i64, align 8
  %"622_2" = alloca i64, align 8
  %"627_0" = alloca i64, align 8
  %"625_0" = alloca i64, align 8
  %"624_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0300" = alloca i64, align 8
  %"1301" = alloca i64, align 8
  %"2302" = alloca i64, align 8
  %"630_0" = alloca i64, align 8
  %"630_1" = alloca i64, align 8
  %"630_2" = alloca i64, align 8
  %"632_0" = alloca { i1, i64, i64, i64 }, align 8
  %"643_0" = alloca {}, align 8
  %"641_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"656_0" = alloca {}, align 8
  %"651_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"654_0" = alloca i64, align 8
  %"652_0" = alloca i64, align 8
  %"648_0" = alloca i64, align 8
  %"649_0" = alloca { i64, i64, i64 }, align 8
  %"650_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0331" = alloca { i1, { i64, i64, i64 } }, align 8
  %"1332" = alloca { ptr, ptr, i64 }, align 8
  %"2333" = alloca i64, align 8
  %"0337" = alloca { ptr, ptr, i64 }, align 8
  %"1338" = alloca i64, align 8
  %"567_0" = alloca { ptr, ptr, i64 }, align 8
  %"567_1" = alloca i64, align 8
  %"569_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"0344" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"1345" = alloca { ptr, ptr, i64 }, align 8
  %"2346" = alloca i64, align 8
  %"572_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"572_1" = alloca { ptr, ptr, i64 }, align 8
  %"572_2" = alloca i64, align 8
  %"587_0" = alloca i64, align 8
  %"585_0" = alloca i64, align 8
  %"582_0" = alloca i64, align 8
  %"584_0" = alloca i64, align 8
  %"580_0" = alloca i64, align 8
  %"578_0" = alloca double, align 8
  %"581_0" = alloca { ptr, ptr, i64 }, align 8
  %"574_0" = alloca i64, align 8
  %"574_1" = alloca { i64, i64, i64 }, align 8
  %"575_0" = alloca i64, align 8
  %"575_1" = alloca i64, align 8
  %"575_2" = alloca i64, align 8
  %"576_0" = alloca { i64, i64, i64 }, align 8
  %"577_0" = alloca { i1, { i64, i64, i64 } }, align 8
  %"692_0" = alloca { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double }, align 8
  %"677_0" = alloca { i64, i64, i64 }, align 8
  %"701_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"703_0" = alloca { i64, i64, i64 }, align 8
  %"0401" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"711_0" = alloca i64, align 8
  %"711_1" = alloca i64, align 8
  %"711_2" = alloca i64, align 8
  %"717_0" = alloca i64, align 8
  %"717_1" = alloca i64, align 8
  %"717_2" = alloca i64, align 8
  %"723_0" = alloca i1, align 1
  %"723_1" = alloca i64, align 8
  %"723_2" = alloca i64, align 8
  %"723_3" = alloca i64, align 8
  %"743_0" = alloca i64, align 8
  %"743_1" = alloca i64, align 8
  %"743_2" = alloca i64, align 8
  %"708_0" = alloca i1, align 1
  %"705_0" = alloca i64, align 8
  %"705_2" = alloca i64, align 8
  %"705_1" = alloca i64, align 8
  %"706_0" = alloca i64, align 8
  %"714_0" = alloca {}, align 8
  %"713_0" = alloca i1, align 1
  %"720_0" = alloca {}, align 8
  %"719_0" = alloca i1, align 1
  %"725_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0453" = alloca { i1, i64, i64, i64 }, align 8
  %"0455" = alloca i64, align 8
  %"1456" = alloca i64, align 8
  %"2457" = alloca i64, align 8
  %"727_0" = alloca i64, align 8
  %"727_1" = alloca i64, align 8
  %"727_2" = alloca i64, align 8
  %"729_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0465" = alloca i64, align 8
  %"1466" = alloca i64, align 8
  %"2467" = alloca i64, align 8
  %"731_0" = alloca i64, align 8
  %"731_1" = alloca i64, align 8
  %"731_2" = alloca i64, align 8
  %"733_0" = alloca { i1, i64, i64, i64 }, align 8
  %"740_0" = alloca {}, align 8
  %"738_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"749_0" = alloca {}, align 8
  %"748_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"745_0" = alloca i64, align 8
  %"746_0" = alloca { i64, i64, i64 }, align 8
  %"747_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"678_0" = alloca i1, align 1
  %"678_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"0494" = alloca i1, align 1
  %"1495" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"684_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"682_0" = alloca i1, align 1
  %"0500" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"687_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"691_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"689_0" = alloca i1, align 1
  %"0511" = alloca { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double }, align 8
  %"0513" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1514" = alloca { ptr, ptr, i64 }, align 8
  %"2515" = alloca { ptr, ptr, i64 }, align 8
  %"3" = alloca double, align 8
  %"4" = alloca double, align 8
  %"694_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"694_1" = alloca { ptr, ptr, i64 }, align 8
  %"694_2" = alloca { ptr, ptr, i64 }, align 8
  %"694_3" = alloca double, align 8
  %"694_4" = alloca double, align 8
  %"696_0" = alloca { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double }, align 8
  %"0525" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1526" = alloca { ptr, ptr, i64 }, align 8
  %"2527" = alloca { ptr, ptr, i64 }, align 8
  %"3528" = alloca double, align 8
  %"4529" = alloca double, align 8
  %"698_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"698_1" = alloca { ptr, ptr, i64 }, align 8
  %"698_2" = alloca { ptr, ptr, i64 }, align 8
  %"698_3" = alloca double, align 8
  %"698_4" = alloca double, align 8
  %"700_0" = alloca { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double }, align 8
  %"792_0" = alloca {}, align 8
  %"765_0" = alloca i64, align 8
  %"765_2" = alloca i64, align 8
  %"765_1" = alloca i64, align 8
  %"778_0" = alloca double, align 8
  %"782_1" = alloca { ptr, ptr, i64 }, align 8
  %"767_1" = alloca { ptr, ptr, i64 }, align 8
  %"754_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0549" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"758_0" = alloca { i32, ptr }, align 8
  %"760_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0554" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"762_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"764_0" = alloca i64, align 8
  %"764_1" = alloca { i64, i64, i64 }, align 8
  %"780_0" = alloca i64, align 8
  %"766_0" = alloca i64, align 8
  %"767_0" = alloca { i1, double }, align 8
  %"0565" = alloca { i1, double }, align 8
  %"1566" = alloca { ptr, ptr, i64 }, align 8
  %"768_0" = alloca double, align 8
  %"0570" = alloca double, align 8
  %"772_0" = alloca { i32, ptr }, align 8
  %"774_0" = alloca double, align 8
  %"0575" = alloca double, align 8
  %"776_0" = alloca double, align 8
  %"779_0" = alloca double, align 8
  %"781_0" = alloca { i1, { ptr, ptr, i64 }, double }, align 8
  %"0588" = alloca { i1, { ptr, ptr, i64 }, double }, align 8
  %"782_0" = alloca double, align 8
  %"0591" = alloca double, align 8
  %"1592" = alloca { ptr, ptr, i64 }, align 8
  %"0595" = alloca double, align 8
  %"1596" = alloca { ptr, ptr, i64 }, align 8
  %"784_0" = alloca double, align 8
  %"784_1" = alloca { ptr, ptr, i64 }, align 8
  %"786_0" = alloca { i32, ptr }, align 8
  %"788_0" = alloca double, align 8
  %"788_1" = alloca { ptr, ptr, i64 }, align 8
  %"0605" = alloca double, align 8
  %"1606" = alloca { ptr, ptr, i64 }, align 8
  %"790_0" = alloca double, align 8
  %"790_1" = alloca { ptr, ptr, i64 }, align 8
  %"0629" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"804_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"806_0" = alloca { i32, ptr }, align 8
  %"811_0" = alloca { i1, { ptr, ptr, i64 }, double }, align 8
  %"0640" = alloca { i1, { ptr, ptr, i64 }, double }, align 8
  %"812_0" = alloca double, align 8
  %"812_1" = alloca { ptr, ptr, i64 }, align 8
  %"0643" = alloca double, align 8
  %"1644" = alloca { ptr, ptr, i64 }, align 8
  %"0647" = alloca double, align 8
  %"1648" = alloca { ptr, ptr, i64 }, align 8
  %"814_0" = alloca double, align 8
  %"814_1" = alloca { ptr, ptr, i64 }, align 8
  %"816_0" = alloca { i32, ptr }, align 8
  %"818_0" = alloca double, align 8
  %"818_1" = alloca { ptr, ptr, i64 }, align 8
  %"0657" = alloca double, align 8
  %"1658" = alloca { ptr, ptr, i64 }, align 8
  %"820_0" = alloca double, align 8
  %"820_1" = alloca { ptr, ptr, i64 }, align 8
  %"822_0" = alloca { ptr, ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store { ptr, ptr, i64 } %0, ptr %"413_0", align 8
  store i64 2, ptr %"825_0", align 8
  store i64 0, ptr %"823_0", align 8
  store double 1.000000e+00, ptr %"809_0", align 8
  %"413_01" = load { ptr, ptr, i64 }, ptr %"413_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"413_01", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"413_01", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"413_01", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr, i64 %array_offset, i64 3)
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %1 = call ptr @heap_alloc(i64 %array_size)
  %2 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %2, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %3 = insertvalue { ptr, ptr, i64 } poison, ptr %1, 0
  %4 = insertvalue { ptr, ptr, i64 } %3, ptr %2, 1
  %5 = insertvalue { ptr, ptr, i64 } %4, i64 0, 2
  %6 = getelementptr inbounds double, ptr %array_ptr, i64 %array_offset
  %7 = mul i64 3, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  call void @llvm.memcpy.p0.p0.i64(ptr %1, ptr %6, i64 %7, i1 false)
  store { ptr, ptr, i64 } %"413_01", ptr %"798_0", align 8
  store { ptr, ptr, i64 } %5, ptr %"798_1", align 8
  store double 0.000000e+00, ptr %"796_0", align 8
  %"823_02" = load i64, ptr %"823_0", align 8
  %"798_03" = load { ptr, ptr, i64 }, ptr %"798_0", align 8
  %"796_04" = load double, ptr %"796_0", align 8
  %"798_15" = load { ptr, ptr, i64 }, ptr %"798_1", align 8
  store i64 %"823_02", ptr %"417_0", align 8
  store { ptr, ptr, i64 } %"798_03", ptr %"417_1", align 8
  store double %"796_04", ptr %"417_2", align 8
  store { ptr, ptr, i64 } %"798_15", ptr %"417_3", align 8
  br label %8

8:                                                ; preds = %34, %entry_block
  %"417_08" = load i64, ptr %"417_0", align 8
  %"417_19" = load { ptr, ptr, i64 }, ptr %"417_1", align 8
  %"417_210" = load double, ptr %"417_2", align 8
  %"417_311" = load { ptr, ptr, i64 }, ptr %"417_3", align 8
  store i64 %"417_08", ptr %"417_0", align 8
  store { ptr, ptr, i64 } %"417_19", ptr %"417_1", align 8
  store double %"417_210", ptr %"417_2", align 8
  store { ptr, ptr, i64 } %"417_311", ptr %"417_3", align 8
  %"417_112" = load { ptr, ptr, i64 }, ptr %"417_1", align 8
  %"417_013" = load i64, ptr %"417_0", align 8
  %9 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"417_112", 0
  %10 = insertvalue { { ptr, ptr, i64 }, i64 } %9, i64 %"417_013", 1
  store { { ptr, ptr, i64 }, i64 } %10, ptr %"419_0", align 8
  %"419_014" = load { { ptr, ptr, i64 }, i64 }, ptr %"419_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"419_014", ptr %"435_0", align 8
  br label %64

11:                                               ; preds = %110
  %"483_0104" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"483_0", align 8
  %"483_1105" = load double, ptr %"483_1", align 8
  %"483_2106" = load { ptr, ptr, i64 }, ptr %"483_2", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"483_0104", ptr %"483_0", align 8
  store double %"483_1105", ptr %"483_1", align 8
  store { ptr, ptr, i64 } %"483_2106", ptr %"483_2", align 8
  store double 0.000000e+00, ptr %"495_0", align 8
  %"483_1107" = load double, ptr %"483_1", align 8
  %"495_0108" = load double, ptr %"495_0", align 8
  %12 = fcmp oeq double %"483_1107", %"495_0108"
  %13 = select i1 %12, i1 true, i1 false
  store i1 %13, ptr %"497_0", align 1
  %"483_0109" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"483_0", align 8
  %14 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"483_0109", 0
  switch i1 %14, label %15 [
    i1 true, label %16
  ]

15:                                               ; preds = %11
  br label %cond_485_case_0

16:                                               ; preds = %11
  %17 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"483_0109", 1
  store { { { ptr, ptr, i64 }, i64 }, double } %17, ptr %"0110", align 8
  br label %cond_485_case_1

18:                                               ; preds = %111
  %"499_0121" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"499_0", align 8
  %"499_1122" = load double, ptr %"499_1", align 8
  %"499_2123" = load { ptr, ptr, i64 }, ptr %"499_2", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"499_0121", ptr %"499_0", align 8
  store double %"499_1122", ptr %"499_1", align 8
  store { ptr, ptr, i64 } %"499_2123", ptr %"499_2", align 8
  store double 0.000000e+00, ptr %"513_0", align 8
  %"499_0124" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"499_0", align 8
  %19 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"499_0124", 0
  switch i1 %19, label %20 [
    i1 true, label %21
  ]

20:                                               ; preds = %18
  br label %cond_501_case_0

21:                                               ; preds = %18
  %22 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"499_0124", 1
  store { { { ptr, ptr, i64 }, i64 }, double } %22, ptr %"0130", align 8
  br label %cond_501_case_1

23:                                               ; preds = %125
  %"517_0149" = load i64, ptr %"517_0", align 8
  %"517_1150" = load { ptr, ptr, i64 }, ptr %"517_1", align 8
  %"517_2151" = load double, ptr %"517_2", align 8
  %"517_3152" = load double, ptr %"517_3", align 8
  %"517_4153" = load { ptr, ptr, i64 }, ptr %"517_4", align 8
  store i64 %"517_0149", ptr %"517_0", align 8
  store { ptr, ptr, i64 } %"517_1150", ptr %"517_1", align 8
  store double %"517_2151", ptr %"517_2", align 8
  store double %"517_3152", ptr %"517_3", align 8
  store { ptr, ptr, i64 } %"517_4153", ptr %"517_4", align 8
  store {} undef, ptr %"525_0", align 1
  store i64 1, ptr %"523_0", align 8
  store ptr @"s_Negative w.0790C3A6.0", ptr %"519_0", align 8
  %"523_0154" = load i64, ptr %"523_0", align 8
  %"519_0155" = load ptr, ptr %"519_0", align 8
  %24 = trunc i64 %"523_0154" to i32
  %25 = insertvalue { i32, ptr } undef, i32 %24, 0
  %26 = insertvalue { i32, ptr } %25, ptr %"519_0155", 1
  store { i32, ptr } %26, ptr %"521_0", align 8
  %"521_0156" = load { i32, ptr }, ptr %"521_0", align 8
  %27 = extractvalue { i32, ptr } %"521_0156", 0
  %shift_code157 = add i32 %27, 1000
  %28 = extractvalue { i32, ptr } %"521_0156", 1
  call void @panic(i32 %shift_code157, ptr %28)
  %"525_0158" = load {}, ptr %"525_0", align 1
  %"517_0159" = load i64, ptr %"517_0", align 8
  %"517_1160" = load { ptr, ptr, i64 }, ptr %"517_1", align 8
  %"517_2161" = load double, ptr %"517_2", align 8
  %"517_3162" = load double, ptr %"517_3", align 8
  %"517_4163" = load { ptr, ptr, i64 }, ptr %"517_4", align 8
  store {} %"525_0158", ptr %"525_0", align 1
  store i64 %"517_0159", ptr %"517_0", align 8
  store { ptr, ptr, i64 } %"517_1160", ptr %"517_1", align 8
  store double %"517_2161", ptr %"517_2", align 8
  store double %"517_3162", ptr %"517_3", align 8
  store { ptr, ptr, i64 } %"517_4163", ptr %"517_4", align 8
  %"525_0164" = load {}, ptr %"525_0", align 1
  %"517_0165" = load i64, ptr %"517_0", align 8
  %"517_1166" = load { ptr, ptr, i64 }, ptr %"517_1", align 8
  %"517_2167" = load double, ptr %"517_2", align 8
  %"517_3168" = load double, ptr %"517_3", align 8
  %"517_4169" = load { ptr, ptr, i64 }, ptr %"517_4", align 8
  switch i1 false, label %29 [
  ]

29:                                               ; preds = %23
  store i64 %"517_0165", ptr %"533_0", align 8
  store { ptr, ptr, i64 } %"517_1166", ptr %"533_1", align 8
  store double %"517_2167", ptr %"533_2", align 8
  store double %"517_3168", ptr %"533_3", align 8
  store { ptr, ptr, i64 } %"517_4169", ptr %"533_4", align 8
  br label %32

30:                                               ; preds = %124
  %"528_0170" = load i64, ptr %"528_0", align 8
  %"528_1171" = load { ptr, ptr, i64 }, ptr %"528_1", align 8
  %"528_2172" = load double, ptr %"528_2", align 8
  %"528_3173" = load double, ptr %"528_3", align 8
  %"528_4174" = load { ptr, ptr, i64 }, ptr %"528_4", align 8
  store i64 %"528_0170", ptr %"528_0", align 8
  store { ptr, ptr, i64 } %"528_1171", ptr %"528_1", align 8
  store double %"528_2172", ptr %"528_2", align 8
  store double %"528_3173", ptr %"528_3", align 8
  store { ptr, ptr, i64 } %"528_4174", ptr %"528_4", align 8
  store {} undef, ptr %"530_0", align 1
  %"530_0175" = load {}, ptr %"530_0", align 1
  %"528_0176" = load i64, ptr %"528_0", align 8
  %"528_1177" = load { ptr, ptr, i64 }, ptr %"528_1", align 8
  %"528_2178" = load double, ptr %"528_2", align 8
  %"528_3179" = load double, ptr %"528_3", align 8
  %"528_4180" = load { ptr, ptr, i64 }, ptr %"528_4", align 8
  store {} %"530_0175", ptr %"530_0", align 1
  store i64 %"528_0176", ptr %"528_0", align 8
  store { ptr, ptr, i64 } %"528_1177", ptr %"528_1", align 8
  store double %"528_2178", ptr %"528_2", align 8
  store double %"528_3179", ptr %"528_3", align 8
  store { ptr, ptr, i64 } %"528_4180", ptr %"528_4", align 8
  %"530_0181" = load {}, ptr %"530_0", align 1
  %"528_0182" = load i64, ptr %"528_0", align 8
  %"528_1183" = load { ptr, ptr, i64 }, ptr %"528_1", align 8
  %"528_2184" = load double, ptr %"528_2", align 8
  %"528_3185" = load double, ptr %"528_3", align 8
  %"528_4186" = load { ptr, ptr, i64 }, ptr %"528_4", align 8
  switch i1 false, label %31 [
  ]

31:                                               ; preds = %30
  store i64 %"528_0182", ptr %"533_0", align 8
  store { ptr, ptr, i64 } %"528_1183", ptr %"533_1", align 8
  store double %"528_2184", ptr %"533_2", align 8
  store double %"528_3185", ptr %"533_3", align 8
  store { ptr, ptr, i64 } %"528_4186", ptr %"533_4", align 8
  br label %32

32:                                               ; preds = %31, %29
  %"533_0187" = load i64, ptr %"533_0", align 8
  %"533_1188" = load { ptr, ptr, i64 }, ptr %"533_1", align 8
  %"533_2189" = load double, ptr %"533_2", align 8
  %"533_3190" = load double, ptr %"533_3", align 8
  %"533_4191" = load { ptr, ptr, i64 }, ptr %"533_4", align 8
  store i64 %"533_0187", ptr %"533_0", align 8
  store { ptr, ptr, i64 } %"533_1188", ptr %"533_1", align 8
  store double %"533_2189", ptr %"533_2", align 8
  store double %"533_3190", ptr %"533_3", align 8
  store { ptr, ptr, i64 } %"533_4191", ptr %"533_4", align 8
  store {} undef, ptr %"536_0", align 1
  %"533_2192" = load double, ptr %"533_2", align 8
  %"533_3193" = load double, ptr %"533_3", align 8
  %33 = fadd double %"533_2192", %"533_3193"
  store double %33, ptr %"535_0", align 8
  %"536_0194" = load {}, ptr %"536_0", align 1
  %"533_0195" = load i64, ptr %"533_0", align 8
  %"533_1196" = load { ptr, ptr, i64 }, ptr %"533_1", align 8
  %"535_0197" = load double, ptr %"535_0", align 8
  %"533_4198" = load { ptr, ptr, i64 }, ptr %"533_4", align 8
  store {} %"536_0194", ptr %"536_0", align 1
  store i64 %"533_0195", ptr %"533_0", align 8
  store { ptr, ptr, i64 } %"533_1196", ptr %"533_1", align 8
  store double %"535_0197", ptr %"535_0", align 8
  store { ptr, ptr, i64 } %"533_4198", ptr %"533_4", align 8
  %"536_0199" = load {}, ptr %"536_0", align 1
  %"533_0200" = load i64, ptr %"533_0", align 8
  %"533_1201" = load { ptr, ptr, i64 }, ptr %"533_1", align 8
  %"535_0202" = load double, ptr %"535_0", align 8
  %"533_4203" = load { ptr, ptr, i64 }, ptr %"533_4", align 8
  switch i1 false, label %34 [
  ]

34:                                               ; preds = %32
  store i64 %"533_0200", ptr %"417_0", align 8
  store { ptr, ptr, i64 } %"533_1201", ptr %"417_1", align 8
  store double %"535_0202", ptr %"417_2", align 8
  store { ptr, ptr, i64 } %"533_4203", ptr %"417_3", align 8
  br label %8

35:                                               ; preds = %115
  %"539_0204" = load double, ptr %"539_0", align 8
  %"539_1205" = load { ptr, ptr, i64 }, ptr %"539_1", align 8
  store double %"539_0204", ptr %"539_0", align 8
  store { ptr, ptr, i64 } %"539_1205", ptr %"539_1", align 8
  store {} undef, ptr %"547_0", align 1
  store i64 1, ptr %"545_0", align 8
  store ptr @"s_No positiv.309AFA2A.0", ptr %"541_0", align 8
  %"545_0206" = load i64, ptr %"545_0", align 8
  %"541_0207" = load ptr, ptr %"541_0", align 8
  %36 = trunc i64 %"545_0206" to i32
  %37 = insertvalue { i32, ptr } undef, i32 %36, 0
  %38 = insertvalue { i32, ptr } %37, ptr %"541_0207", 1
  store { i32, ptr } %38, ptr %"543_0", align 8
  %"543_0208" = load { i32, ptr }, ptr %"543_0", align 8
  %39 = extractvalue { i32, ptr } %"543_0208", 0
  %shift_code209 = add i32 %39, 1000
  %40 = extractvalue { i32, ptr } %"543_0208", 1
  call void @panic(i32 %shift_code209, ptr %40)
  %"547_0210" = load {}, ptr %"547_0", align 1
  %"539_0211" = load double, ptr %"539_0", align 8
  %"539_1212" = load { ptr, ptr, i64 }, ptr %"539_1", align 8
  store {} %"547_0210", ptr %"547_0", align 1
  store double %"539_0211", ptr %"539_0", align 8
  store { ptr, ptr, i64 } %"539_1212", ptr %"539_1", align 8
  %"547_0213" = load {}, ptr %"547_0", align 1
  %"539_0214" = load double, ptr %"539_0", align 8
  %"539_1215" = load { ptr, ptr, i64 }, ptr %"539_1", align 8
  switch i1 false, label %41 [
  ]

41:                                               ; preds = %35
  store double %"539_0214", ptr %"555_0", align 8
  store { ptr, ptr, i64 } %"539_1215", ptr %"555_1", align 8
  br label %44

42:                                               ; preds = %114
  %"550_0216" = load double, ptr %"550_0", align 8
  %"550_1217" = load { ptr, ptr, i64 }, ptr %"550_1", align 8
  store double %"550_0216", ptr %"550_0", align 8
  store { ptr, ptr, i64 } %"550_1217", ptr %"550_1", align 8
  store {} undef, ptr %"552_0", align 1
  %"552_0218" = load {}, ptr %"552_0", align 1
  %"550_0219" = load double, ptr %"550_0", align 8
  %"550_1220" = load { ptr, ptr, i64 }, ptr %"550_1", align 8
  store {} %"552_0218", ptr %"552_0", align 1
  store double %"550_0219", ptr %"550_0", align 8
  store { ptr, ptr, i64 } %"550_1220", ptr %"550_1", align 8
  %"552_0221" = load {}, ptr %"552_0", align 1
  %"550_0222" = load double, ptr %"550_0", align 8
  %"550_1223" = load { ptr, ptr, i64 }, ptr %"550_1", align 8
  switch i1 false, label %43 [
  ]

43:                                               ; preds = %42
  store double %"550_0222", ptr %"555_0", align 8
  store { ptr, ptr, i64 } %"550_1223", ptr %"555_1", align 8
  br label %44

44:                                               ; preds = %43, %41
  %"555_0224" = load double, ptr %"555_0", align 8
  %"555_1225" = load { ptr, ptr, i64 }, ptr %"555_1", align 8
  store double %"555_0224", ptr %"555_0", align 8
  store { ptr, ptr, i64 } %"555_1225", ptr %"555_1", align 8
  store {} undef, ptr %"672_0", align 1
  store i64 2, ptr %"670_0", align 8
  store { i64, i64, i64 } { i64 0, i64 3, i64 1 }, ptr %"668_0", align 8
  store i64 1, ptr %"666_0", align 8
  store i64 0, ptr %"664_0", align 8
  store double 0.000000e+00, ptr %"662_0", align 8
  store i64 0, ptr %"558_0", align 8
  %array_size226 = mul i64 3, ptrtoint (ptr getelementptr (double, ptr null, i32 1) to i64)
  %45 = call ptr @heap_alloc(i64 %array_size226)
  %46 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %46, i8 -1, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %47 = insertvalue { ptr, ptr, i64 } poison, ptr %45, 0
  %48 = insertvalue { ptr, ptr, i64 } %47, ptr %46, 1
  %49 = insertvalue { ptr, ptr, i64 } %48, i64 0, 2
  store { ptr, ptr, i64 } %49, ptr %"557_0", align 8
  %"668_0227" = load { i64, i64, i64 }, ptr %"668_0", align 8
  %"557_0228" = load { ptr, ptr, i64 }, ptr %"557_0", align 8
  %"558_0229" = load i64, ptr %"558_0", align 8
  store { i64, i64, i64 } %"668_0227", ptr %"561_0", align 8
  store { ptr, ptr, i64 } %"557_0228", ptr %"561_1", align 8
  store i64 %"558_0229", ptr %"561_2", align 8
  br label %loop_body

50:                                               ; preds = %300, %132
  %"675_0390" = load i64, ptr %"675_0", align 8
  %"675_1391" = load i64, ptr %"675_1", align 8
  %"675_2392" = load i64, ptr %"675_2", align 8
  %"675_3393" = load double, ptr %"675_3", align 8
  %"675_4394" = load double, ptr %"675_4", align 8
  %"675_5395" = load { ptr, ptr, i64 }, ptr %"675_5", align 8
  %"675_6396" = load { ptr, ptr, i64 }, ptr %"675_6", align 8
  store i64 %"675_0390", ptr %"675_0", align 8
  store i64 %"675_1391", ptr %"675_1", align 8
  store i64 %"675_2392", ptr %"675_2", align 8
  store double %"675_3393", ptr %"675_3", align 8
  store double %"675_4394", ptr %"675_4", align 8
  store { ptr, ptr, i64 } %"675_5395", ptr %"675_5", align 8
  store { ptr, ptr, i64 } %"675_6396", ptr %"675_6", align 8
  %"675_0397" = load i64, ptr %"675_0", align 8
  %"675_2398" = load i64, ptr %"675_2", align 8
  %"675_1399" = load i64, ptr %"675_1", align 8
  %51 = insertvalue { i64, i64, i64 } poison, i64 %"675_0397", 0
  %52 = insertvalue { i64, i64, i64 } %51, i64 %"675_2398", 1
  %53 = insertvalue { i64, i64, i64 } %52, i64 %"675_1399", 2
  store { i64, i64, i64 } %53, ptr %"677_0", align 8
  %"677_0400" = load { i64, i64, i64 }, ptr %"677_0", align 8
  store { i64, i64, i64 } %"677_0400", ptr %"703_0", align 8
  br label %191

54:                                               ; preds = %251
  %"752_0543" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"752_0", align 8
  %"752_1544" = load double, ptr %"752_1", align 8
  %"752_2545" = load double, ptr %"752_2", align 8
  %"752_3546" = load { ptr, ptr, i64 }, ptr %"752_3", align 8
  %"752_4547" = load { ptr, ptr, i64 }, ptr %"752_4", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"752_0543", ptr %"752_0", align 8
  store double %"752_1544", ptr %"752_1", align 8
  store double %"752_2545", ptr %"752_2", align 8
  store { ptr, ptr, i64 } %"752_3546", ptr %"752_3", align 8
  store { ptr, ptr, i64 } %"752_4547", ptr %"752_4", align 8
  store {} undef, ptr %"792_0", align 1
  %"752_0548" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"752_0", align 8
  %55 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"752_0548", 0
  switch i1 %55, label %56 [
    i1 true, label %57
  ]

56:                                               ; preds = %54
  br label %cond_754_case_0

57:                                               ; preds = %54
  %58 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"752_0548", 1
  store { { i64, i64, i64 }, i64 } %58, ptr %"0554", align 8
  br label %cond_754_case_1

59:                                               ; preds = %247
  %"0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"06", align 8
  %"1102" = load { ptr, ptr, i64 }, ptr %"17", align 8
  %"2103" = load { ptr, ptr, i64 }, ptr %"2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0101", ptr %"415_0", align 8
  store { ptr, ptr, i64 } %"1102", ptr %"415_1", align 8
  store { ptr, ptr, i64 } %"2103", ptr %"415_2", align 8
  %"415_0628" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"415_0", align 8
  %60 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"415_0628", 0
  switch i1 %60, label %61 [
    i1 true, label %62
  ]

61:                                               ; preds = %59
  br label %cond_799_case_0

62:                                               ; preds = %59
  %63 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"415_0628", 1
  store { { i64, i64, i64 }, i64 } %63, ptr %"0629", align 8
  br label %cond_799_case_1

64:                                               ; preds = %8
  %"435_016" = load { { ptr, ptr, i64 }, i64 }, ptr %"435_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"435_016", ptr %"435_0", align 8
  store i64 3, ptr %"448_0", align 8
  %"435_017" = load { { ptr, ptr, i64 }, i64 }, ptr %"435_0", align 8
  %65 = extractvalue { { ptr, ptr, i64 }, i64 } %"435_017", 0
  %66 = extractvalue { { ptr, ptr, i64 }, i64 } %"435_017", 1
  store { ptr, ptr, i64 } %65, ptr %"437_0", align 8
  store i64 %66, ptr %"437_1", align 8
  %"437_118" = load i64, ptr %"437_1", align 8
  %"448_019" = load i64, ptr %"448_0", align 8
  %67 = icmp slt i64 %"437_118", %"448_019"
  %68 = select i1 %67, i1 true, i1 false
  store i1 %68, ptr %"438_0", align 1
  %"438_020" = load i1, ptr %"438_0", align 1
  %"437_021" = load { ptr, ptr, i64 }, ptr %"437_0", align 8
  %"437_122" = load i64, ptr %"437_1", align 8
  switch i1 %"438_020", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %64
  store { ptr, ptr, i64 } %"437_021", ptr %"025", align 8
  store i64 %"437_122", ptr %"126", align 8
  br label %cond_439_case_0

70:                                               ; preds = %64
  store { ptr, ptr, i64 } %"437_021", ptr %"031", align 8
  store i64 %"437_122", ptr %"132", align 8
  br label %cond_439_case_1

71:                                               ; preds = %87
  %"452_041" = load i64, ptr %"452_0", align 8
  %"452_142" = load { ptr, ptr, i64 }, ptr %"452_1", align 8
  store i64 %"452_041", ptr %"452_0", align 8
  store { ptr, ptr, i64 } %"452_142", ptr %"452_1", align 8
  store {} undef, ptr %"472_0", align 1
  store i64 1, ptr %"466_0", align 8
  %"452_043" = load i64, ptr %"452_0", align 8
  %"466_044" = load i64, ptr %"466_0", align 8
  %72 = add i64 %"452_043", %"466_044"
  store i64 %72, ptr %"468_0", align 8
  %"452_045" = load i64, ptr %"452_0", align 8
  store i64 %"452_045", ptr %"454_0", align 8
  %"452_146" = load { ptr, ptr, i64 }, ptr %"452_1", align 8
  %"454_047" = load i64, ptr %"454_0", align 8
  %array_ptr48 = extractvalue { ptr, ptr, i64 } %"452_146", 0
  %array_mask_ptr49 = extractvalue { ptr, ptr, i64 } %"452_146", 1
  %array_offset50 = extractvalue { ptr, ptr, i64 } %"452_146", 2
  %73 = icmp ult i64 %"454_047", 3
  br i1 %73, label %91, label %90

74:                                               ; preds = %85
  %"475_072" = load { ptr, ptr, i64 }, ptr %"475_0", align 8
  store { ptr, ptr, i64 } %"475_072", ptr %"475_0", align 8
  store {} undef, ptr %"479_0", align 1
  %"475_073" = load { ptr, ptr, i64 }, ptr %"475_0", align 8
  %array_ptr74 = extractvalue { ptr, ptr, i64 } %"475_073", 0
  %array_mask_ptr75 = extractvalue { ptr, ptr, i64 } %"475_073", 1
  %array_offset76 = extractvalue { ptr, ptr, i64 } %"475_073", 2
  call void @heap_free(ptr %array_ptr74)
  call void @heap_free(ptr %array_mask_ptr75)
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } { i1 false, { { { ptr, ptr, i64 }, i64 }, double } poison }, ptr %"477_0", align 8
  %"479_077" = load {}, ptr %"479_0", align 1
  %"477_078" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"477_0", align 8
  store {} %"479_077", ptr %"479_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"477_078", ptr %"477_0", align 8
  %"479_079" = load {}, ptr %"479_0", align 1
  %"477_080" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"477_0", align 8
  switch i1 false, label %75 [
  ]

75:                                               ; preds = %74
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"477_080", ptr %"015", align 8
  br label %76

76:                                               ; preds = %75, %108
  %"040" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"015", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"040", ptr %"433_0", align 8
  %"433_081" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"433_0", align 8
  %77 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"433_081", 0
  switch i1 %77, label %78 [
    i1 true, label %79
  ]

78:                                               ; preds = %76
  br label %cond_420_case_0

79:                                               ; preds = %76
  %80 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"433_081", 1
  store { { { ptr, ptr, i64 }, i64 }, double } %80, ptr %"088", align 8
  br label %cond_420_case_1

cond_439_case_0:                                  ; preds = %69
  %"027" = load { ptr, ptr, i64 }, ptr %"025", align 8
  %"128" = load i64, ptr %"126", align 8
  store { ptr, ptr, i64 } %"027", ptr %"441_0", align 8
  store i64 %"128", ptr %"441_1", align 8
  %"441_029" = load { ptr, ptr, i64 }, ptr %"441_0", align 8
  %81 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, { ptr, ptr, i64 } %"441_029", 1
  store { i1, { ptr, ptr, i64 }, i64 } %81, ptr %"443_0", align 8
  %"443_030" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"443_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"443_030", ptr %"023", align 8
  br label %cond_exit_439

cond_439_case_1:                                  ; preds = %70
  %"033" = load { ptr, ptr, i64 }, ptr %"031", align 8
  %"134" = load i64, ptr %"132", align 8
  store { ptr, ptr, i64 } %"033", ptr %"445_0", align 8
  store i64 %"134", ptr %"445_1", align 8
  %"445_135" = load i64, ptr %"445_1", align 8
  %"445_036" = load { ptr, ptr, i64 }, ptr %"445_0", align 8
  %82 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %"445_135", 2
  %83 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %82, { ptr, ptr, i64 } %"445_036", 1
  store { i1, { ptr, ptr, i64 }, i64 } %83, ptr %"447_0", align 8
  %"447_037" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"447_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"447_037", ptr %"023", align 8
  br label %cond_exit_439

cond_exit_439:                                    ; preds = %cond_439_case_1, %cond_439_case_0
  %"024" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"023", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"024", ptr %"439_0", align 8
  %"439_038" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"439_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"439_038", ptr %"439_0", align 8
  %"439_039" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"439_0", align 8
  %84 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"439_039", 0
  switch i1 %84, label %85 [
    i1 true, label %87
  ]

85:                                               ; preds = %cond_exit_439
  %86 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"439_039", 1
  store { ptr, ptr, i64 } %86, ptr %"475_0", align 8
  br label %74

87:                                               ; preds = %cond_exit_439
  %88 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"439_039", 2
  %89 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"439_039", 1
  store i64 %88, ptr %"452_0", align 8
  store { ptr, ptr, i64 } %89, ptr %"452_1", align 8
  br label %71

90:                                               ; preds = %71
  store { i1, double } { i1 false, double poison }, ptr %"051", align 8
  store { ptr, ptr, i64 } %"452_146", ptr %"152", align 8
  br label %96

91:                                               ; preds = %71
  %92 = add i64 %"454_047", %array_offset50
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr49, i64 %92)
  %93 = getelementptr inbounds double, ptr %array_ptr48, i64 %92
  %94 = load double, ptr %93, align 8
  %95 = insertvalue { i1, double } { i1 true, double poison }, double %94, 1
  store { i1, double } %95, ptr %"051", align 8
  store { ptr, ptr, i64 } %"452_146", ptr %"152", align 8
  br label %96

96:                                               ; preds = %90, %91
  %"053" = load { i1, double }, ptr %"051", align 8
  %"154" = load { ptr, ptr, i64 }, ptr %"152", align 8
  store { i1, double } %"053", ptr %"455_0", align 8
  store { ptr, ptr, i64 } %"154", ptr %"455_1", align 8
  %"455_155" = load { ptr, ptr, i64 }, ptr %"455_1", align 8
  %"468_056" = load i64, ptr %"468_0", align 8
  %97 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"455_155", 0
  %98 = insertvalue { { ptr, ptr, i64 }, i64 } %97, i64 %"468_056", 1
  store { { ptr, ptr, i64 }, i64 } %98, ptr %"469_0", align 8
  %"455_057" = load { i1, double }, ptr %"455_0", align 8
  %99 = extractvalue { i1, double } %"455_057", 0
  switch i1 %99, label %100 [
    i1 true, label %101
  ]

100:                                              ; preds = %96
  br label %cond_456_case_0

101:                                              ; preds = %96
  %102 = extractvalue { i1, double } %"455_057", 1
  store double %102, ptr %"062", align 8
  br label %cond_456_case_1

cond_456_case_0:                                  ; preds = %100
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"460_0", align 8
  %"460_060" = load { i32, ptr }, ptr %"460_0", align 8
  %103 = extractvalue { i32, ptr } %"460_060", 0
  %shift_code = add i32 %103, 1000
  %104 = extractvalue { i32, ptr } %"460_060", 1
  call void @panic(i32 %shift_code, ptr %104)
  store double 0.000000e+00, ptr %"462_0", align 8
  %"462_061" = load double, ptr %"462_0", align 8
  store double %"462_061", ptr %"058", align 8
  br label %cond_exit_456

cond_456_case_1:                                  ; preds = %101
  %"063" = load double, ptr %"062", align 8
  store double %"063", ptr %"464_0", align 8
  %"464_064" = load double, ptr %"464_0", align 8
  store double %"464_064", ptr %"058", align 8
  br label %cond_exit_456

cond_exit_456:                                    ; preds = %cond_456_case_1, %cond_456_case_0
  %"059" = load double, ptr %"058", align 8
  store double %"059", ptr %"456_0", align 8
  %"456_065" = load double, ptr %"456_0", align 8
  %"469_066" = load { { ptr, ptr, i64 }, i64 }, ptr %"469_0", align 8
  %105 = insertvalue { { { ptr, ptr, i64 }, i64 }, double } poison, double %"456_065", 1
  %106 = insertvalue { { { ptr, ptr, i64 }, i64 }, double } %105, { { ptr, ptr, i64 }, i64 } %"469_066", 0
  store { { { ptr, ptr, i64 }, i64 }, double } %106, ptr %"470_0", align 8
  %"470_067" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"470_0", align 8
  %107 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } { i1 true, { { { ptr, ptr, i64 }, i64 }, double } poison }, { { { ptr, ptr, i64 }, i64 }, double } %"470_067", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %107, ptr %"471_0", align 8
  %"472_068" = load {}, ptr %"472_0", align 1
  %"471_069" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"471_0", align 8
  store {} %"472_068", ptr %"472_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"471_069", ptr %"471_0", align 8
  %"472_070" = load {}, ptr %"472_0", align 1
  %"471_071" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"471_0", align 8
  switch i1 false, label %108 [
  ]

108:                                              ; preds = %cond_exit_456
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"471_071", ptr %"015", align 8
  br label %76

cond_420_case_0:                                  ; preds = %78
  store i1 false, ptr %"425_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } { i1 false, { { { ptr, ptr, i64 }, i64 }, double } poison }, ptr %"424_0", align 8
  %"425_086" = load i1, ptr %"425_0", align 1
  %"424_087" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"424_0", align 8
  store i1 %"425_086", ptr %"082", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"424_087", ptr %"183", align 8
  br label %cond_exit_420

cond_420_case_1:                                  ; preds = %79
  %"089" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"088", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"089", ptr %"428_0", align 8
  %"428_090" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"428_0", align 8
  %109 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, double } } { i1 true, { { { ptr, ptr, i64 }, i64 }, double } poison }, { { { ptr, ptr, i64 }, i64 }, double } %"428_090", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %109, ptr %"432_0", align 8
  store i1 true, ptr %"430_0", align 1
  %"430_091" = load i1, ptr %"430_0", align 1
  %"432_092" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"432_0", align 8
  store i1 %"430_091", ptr %"082", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"432_092", ptr %"183", align 8
  br label %cond_exit_420

cond_exit_420:                                    ; preds = %cond_420_case_1, %cond_420_case_0
  %"084" = load i1, ptr %"082", align 1
  %"185" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"183", align 8
  store i1 %"084", ptr %"420_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"185", ptr %"420_1", align 8
  %"420_093" = load i1, ptr %"420_0", align 1
  %"420_194" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"420_1", align 8
  %"417_295" = load double, ptr %"417_2", align 8
  %"417_396" = load { ptr, ptr, i64 }, ptr %"417_3", align 8
  store i1 %"420_093", ptr %"420_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"420_194", ptr %"420_1", align 8
  store double %"417_295", ptr %"417_2", align 8
  store { ptr, ptr, i64 } %"417_396", ptr %"417_3", align 8
  %"420_097" = load i1, ptr %"420_0", align 1
  %"420_198" = load { i1, { { { ptr, ptr, i64 }, i64 }, double } }, ptr %"420_1", align 8
  %"417_299" = load double, ptr %"417_2", align 8
  %"417_3100" = load { ptr, ptr, i64 }, ptr %"417_3", align 8
  switch i1 %"420_097", label %110 [
    i1 true, label %111
  ]

110:                                              ; preds = %cond_exit_420
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"420_198", ptr %"483_0", align 8
  store double %"417_299", ptr %"483_1", align 8
  store { ptr, ptr, i64 } %"417_3100", ptr %"483_2", align 8
  br label %11

111:                                              ; preds = %cond_exit_420
  store { i1, { { { ptr, ptr, i64 }, i64 }, double } } %"420_198", ptr %"499_0", align 8
  store double %"417_299", ptr %"499_1", align 8
  store { ptr, ptr, i64 } %"417_3100", ptr %"499_2", align 8
  br label %18

cond_485_case_0:                                  ; preds = %15
  br label %cond_exit_485

cond_485_case_1:                                  ; preds = %16
  %"0111" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"0110", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"0111", ptr %"490_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"492_0", align 8
  %"492_0112" = load { i32, ptr }, ptr %"492_0", align 8
  %"490_0113" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"490_0", align 8
  %112 = extractvalue { i32, ptr } %"492_0112", 0
  %shift_code114 = add i32 %112, 1000
  %113 = extractvalue { i32, ptr } %"492_0112", 1
  call void @panic(i32 %shift_code114, ptr %113)
  br label %cond_exit_485

cond_exit_485:                                    ; preds = %cond_485_case_1, %cond_485_case_0
  %"497_0115" = load i1, ptr %"497_0", align 1
  %"483_1116" = load double, ptr %"483_1", align 8
  %"483_2117" = load { ptr, ptr, i64 }, ptr %"483_2", align 8
  store i1 %"497_0115", ptr %"497_0", align 1
  store double %"483_1116", ptr %"483_1", align 8
  store { ptr, ptr, i64 } %"483_2117", ptr %"483_2", align 8
  %"497_0118" = load i1, ptr %"497_0", align 1
  %"483_1119" = load double, ptr %"483_1", align 8
  %"483_2120" = load { ptr, ptr, i64 }, ptr %"483_2", align 8
  switch i1 %"497_0118", label %114 [
    i1 true, label %115
  ]

114:                                              ; preds = %cond_exit_485
  store double %"483_1119", ptr %"550_0", align 8
  store { ptr, ptr, i64 } %"483_2120", ptr %"550_1", align 8
  br label %42

115:                                              ; preds = %cond_exit_485
  store double %"483_1119", ptr %"539_0", align 8
  store { ptr, ptr, i64 } %"483_2120", ptr %"539_1", align 8
  br label %35

cond_501_case_0:                                  ; preds = %20
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"505_0", align 8
  %"505_0127" = load { i32, ptr }, ptr %"505_0", align 8
  %116 = extractvalue { i32, ptr } %"505_0127", 0
  %shift_code128 = add i32 %116, 1000
  %117 = extractvalue { i32, ptr } %"505_0127", 1
  call void @panic(i32 %shift_code128, ptr %117)
  store { { { ptr, ptr, i64 }, i64 }, double } zeroinitializer, ptr %"507_0", align 8
  %"507_0129" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"507_0", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"507_0129", ptr %"0125", align 8
  br label %cond_exit_501

cond_501_case_1:                                  ; preds = %21
  %"0131" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"0130", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"0131", ptr %"509_0", align 8
  %"509_0132" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"509_0", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"509_0132", ptr %"0125", align 8
  br label %cond_exit_501

cond_exit_501:                                    ; preds = %cond_501_case_1, %cond_501_case_0
  %"0126" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"0125", align 8
  store { { { ptr, ptr, i64 }, i64 }, double } %"0126", ptr %"501_0", align 8
  %"501_0133" = load { { { ptr, ptr, i64 }, i64 }, double }, ptr %"501_0", align 8
  %118 = extractvalue { { { ptr, ptr, i64 }, i64 }, double } %"501_0133", 1
  %119 = extractvalue { { { ptr, ptr, i64 }, i64 }, double } %"501_0133", 0
  store double %118, ptr %"511_0", align 8
  store { { ptr, ptr, i64 }, i64 } %119, ptr %"511_1", align 8
  %"511_0134" = load double, ptr %"511_0", align 8
  %"513_0135" = load double, ptr %"513_0", align 8
  %120 = fcmp olt double %"511_0134", %"513_0135"
  %121 = select i1 %120, i1 true, i1 false
  store i1 %121, ptr %"515_0", align 1
  %"511_1136" = load { { ptr, ptr, i64 }, i64 }, ptr %"511_1", align 8
  %122 = extractvalue { { ptr, ptr, i64 }, i64 } %"511_1136", 0
  %123 = extractvalue { { ptr, ptr, i64 }, i64 } %"511_1136", 1
  store { ptr, ptr, i64 } %122, ptr %"512_0", align 8
  store i64 %123, ptr %"512_1", align 8
  %"515_0137" = load i1, ptr %"515_0", align 1
  %"512_1138" = load i64, ptr %"512_1", align 8
  %"512_0139" = load { ptr, ptr, i64 }, ptr %"512_0", align 8
  %"499_1140" = load double, ptr %"499_1", align 8
  %"511_0141" = load double, ptr %"511_0", align 8
  %"499_2142" = load { ptr, ptr, i64 }, ptr %"499_2", align 8
  store i1 %"515_0137", ptr %"515_0", align 1
  store i64 %"512_1138", ptr %"512_1", align 8
  store { ptr, ptr, i64 } %"512_0139", ptr %"512_0", align 8
  store double %"499_1140", ptr %"499_1", align 8
  store double %"511_0141", ptr %"511_0", align 8
  store { ptr, ptr, i64 } %"499_2142", ptr %"499_2", align 8
  %"515_0143" = load i1, ptr %"515_0", align 1
  %"512_1144" = load i64, ptr %"512_1", align 8
  %"512_0145" = load { ptr, ptr, i64 }, ptr %"512_0", align 8
  %"499_1146" = load double, ptr %"499_1", align 8
  %"511_0147" = load double, ptr %"511_0", align 8
  %"499_2148" = load { ptr, ptr, i64 }, ptr %"499_2", align 8
  switch i1 %"515_0143", label %124 [
    i1 true, label %125
  ]

124:                                              ; preds = %cond_exit_501
  store i64 %"512_1144", ptr %"528_0", align 8
  store { ptr, ptr, i64 } %"512_0145", ptr %"528_1", align 8
  store double %"499_1146", ptr %"528_2", align 8
  store double %"511_0147", ptr %"528_3", align 8
  store { ptr, ptr, i64 } %"499_2148", ptr %"528_4", align 8
  br label %30

125:                                              ; preds = %cond_exit_501
  store i64 %"512_1144", ptr %"517_0", align 8
  store { ptr, ptr, i64 } %"512_0145", ptr %"517_1", align 8
  store double %"499_1146", ptr %"517_2", align 8
  store double %"511_0147", ptr %"517_3", align 8
  store { ptr, ptr, i64 } %"499_2148", ptr %"517_4", align 8
  br label %23

loop_body:                                        ; preds = %188, %44
  %"561_0230" = load { i64, i64, i64 }, ptr %"561_0", align 8
  %"561_1231" = load { ptr, ptr, i64 }, ptr %"561_1", align 8
  %"561_2232" = load i64, ptr %"561_2", align 8
  store { i64, i64, i64 } %"561_0230", ptr %"561_0", align 8
  store { ptr, ptr, i64 } %"561_1231", ptr %"561_1", align 8
  store i64 %"561_2232", ptr %"561_2", align 8
  store i64 1, ptr %"660_0", align 8
  store i64 3, ptr %"658_0", align 8
  %"561_0233" = load { i64, i64, i64 }, ptr %"561_0", align 8
  %126 = extractvalue { i64, i64, i64 } %"561_0233", 0
  %127 = extractvalue { i64, i64, i64 } %"561_0233", 1
  %128 = extractvalue { i64, i64, i64 } %"561_0233", 2
  store i64 %126, ptr %"563_0", align 8
  store i64 %127, ptr %"563_1", align 8
  store i64 %128, ptr %"563_2", align 8
  %"563_0234" = load i64, ptr %"563_0", align 8
  %"658_0235" = load i64, ptr %"658_0", align 8
  %"660_0236" = load i64, ptr %"660_0", align 8
  %129 = insertvalue { i64, i64, i64 } poison, i64 %"563_0234", 0
  %130 = insertvalue { i64, i64, i64 } %129, i64 %"658_0235", 1
  %131 = insertvalue { i64, i64, i64 } %130, i64 %"660_0236", 2
  store { i64, i64, i64 } %131, ptr %"564_0", align 8
  %"564_0237" = load { i64, i64, i64 }, ptr %"564_0", align 8
  store { i64, i64, i64 } %"564_0237", ptr %"591_0", align 8
  br label %133

loop_out:                                         ; preds = %190
  %"672_0374" = load {}, ptr %"672_0", align 1
  %"664_0375" = load i64, ptr %"664_0", align 8
  %"666_0376" = load i64, ptr %"666_0", align 8
  %"670_0377" = load i64, ptr %"670_0", align 8
  %"555_0378" = load double, ptr %"555_0", align 8
  %"662_0379" = load double, ptr %"662_0", align 8
  %"560_0380" = load { ptr, ptr, i64 }, ptr %"560_0", align 8
  %"555_1381" = load { ptr, ptr, i64 }, ptr %"555_1", align 8
  store {} %"672_0374", ptr %"672_0", align 1
  store i64 %"664_0375", ptr %"664_0", align 8
  store i64 %"666_0376", ptr %"666_0", align 8
  store i64 %"670_0377", ptr %"670_0", align 8
  store double %"555_0378", ptr %"555_0", align 8
  store double %"662_0379", ptr %"662_0", align 8
  store { ptr, ptr, i64 } %"560_0380", ptr %"560_0", align 8
  store { ptr, ptr, i64 } %"555_1381", ptr %"555_1", align 8
  %"672_0382" = load {}, ptr %"672_0", align 1
  %"664_0383" = load i64, ptr %"664_0", align 8
  %"666_0384" = load i64, ptr %"666_0", align 8
  %"670_0385" = load i64, ptr %"670_0", align 8
  %"555_0386" = load double, ptr %"555_0", align 8
  %"662_0387" = load double, ptr %"662_0", align 8
  %"560_0388" = load { ptr, ptr, i64 }, ptr %"560_0", align 8
  %"555_1389" = load { ptr, ptr, i64 }, ptr %"555_1", align 8
  switch i1 false, label %132 [
  ]

132:                                              ; preds = %loop_out
  store i64 %"664_0383", ptr %"675_0", align 8
  store i64 %"666_0384", ptr %"675_1", align 8
  store i64 %"670_0385", ptr %"675_2", align 8
  store double %"555_0386", ptr %"675_3", align 8
  store double %"662_0387", ptr %"675_4", align 8
  store { ptr, ptr, i64 } %"560_0388", ptr %"675_5", align 8
  store { ptr, ptr, i64 } %"555_1389", ptr %"675_6", align 8
  br label %50

133:                                              ; preds = %loop_body
  %"591_0239" = load { i64, i64, i64 }, ptr %"591_0", align 8
  store { i64, i64, i64 } %"591_0239", ptr %"591_0", align 8
  store i64 1, ptr %"598_0", align 8
  store i64 3, ptr %"596_0", align 8
  %"591_0240" = load { i64, i64, i64 }, ptr %"591_0", align 8
  %134 = extractvalue { i64, i64, i64 } %"591_0240", 0
  %135 = extractvalue { i64, i64, i64 } %"591_0240", 1
  %136 = extractvalue { i64, i64, i64 } %"591_0240", 2
  store i64 %134, ptr %"595_0", align 8
  store i64 %135, ptr %"595_1", align 8
  store i64 %136, ptr %"595_2", align 8
  store i1 true, ptr %"593_0", align 1
  %"593_0241" = load i1, ptr %"593_0", align 1
  %"595_0242" = load i64, ptr %"595_0", align 8
  %"598_0243" = load i64, ptr %"598_0", align 8
  %"596_0244" = load i64, ptr %"596_0", align 8
  store i1 %"593_0241", ptr %"593_0", align 1
  store i64 %"595_0242", ptr %"595_0", align 8
  store i64 %"598_0243", ptr %"598_0", align 8
  store i64 %"596_0244", ptr %"596_0", align 8
  %"593_0245" = load i1, ptr %"593_0", align 1
  %"595_0246" = load i64, ptr %"595_0", align 8
  %"598_0247" = load i64, ptr %"598_0", align 8
  %"596_0248" = load i64, ptr %"596_0", align 8
  switch i1 %"593_0245", label %137 [
    i1 true, label %138
  ]

137:                                              ; preds = %133
  store i64 %"595_0246", ptr %"612_0", align 8
  store i64 %"598_0247", ptr %"612_1", align 8
  store i64 %"596_0248", ptr %"612_2", align 8
  br label %143

138:                                              ; preds = %133
  store i64 %"595_0246", ptr %"602_0", align 8
  store i64 %"598_0247", ptr %"602_1", align 8
  store i64 %"596_0248", ptr %"602_2", align 8
  br label %139

139:                                              ; preds = %138
  %"602_0250" = load i64, ptr %"602_0", align 8
  %"602_1251" = load i64, ptr %"602_1", align 8
  %"602_2252" = load i64, ptr %"602_2", align 8
  store i64 %"602_0250", ptr %"602_0", align 8
  store i64 %"602_1251", ptr %"602_1", align 8
  store i64 %"602_2252", ptr %"602_2", align 8
  store {} undef, ptr %"609_0", align 1
  store i64 3, ptr %"607_0", align 8
  store i64 1, ptr %"605_0", align 8
  %"602_0253" = load i64, ptr %"602_0", align 8
  %"607_0254" = load i64, ptr %"607_0", align 8
  %140 = icmp sge i64 %"602_0253", %"607_0254"
  %141 = select i1 %140, i1 true, i1 false
  store i1 %141, ptr %"604_0", align 1
  %"609_0255" = load {}, ptr %"609_0", align 1
  %"604_0256" = load i1, ptr %"604_0", align 1
  %"602_0257" = load i64, ptr %"602_0", align 8
  %"605_0258" = load i64, ptr %"605_0", align 8
  %"607_0259" = load i64, ptr %"607_0", align 8
  store {} %"609_0255", ptr %"609_0", align 1
  store i1 %"604_0256", ptr %"604_0", align 1
  store i64 %"602_0257", ptr %"602_0", align 8
  store i64 %"605_0258", ptr %"605_0", align 8
  store i64 %"607_0259", ptr %"607_0", align 8
  %"609_0260" = load {}, ptr %"609_0", align 1
  %"604_0261" = load i1, ptr %"604_0", align 1
  %"602_0262" = load i64, ptr %"602_0", align 8
  %"605_0263" = load i64, ptr %"605_0", align 8
  %"607_0264" = load i64, ptr %"607_0", align 8
  switch i1 false, label %142 [
  ]

142:                                              ; preds = %139
  store i1 %"604_0261", ptr %"618_0", align 1
  store i64 %"602_0262", ptr %"618_1", align 8
  store i64 %"605_0263", ptr %"618_2", align 8
  store i64 %"607_0264", ptr %"618_3", align 8
  br label %147

143:                                              ; preds = %137
  %"612_0265" = load i64, ptr %"612_0", align 8
  %"612_1266" = load i64, ptr %"612_1", align 8
  %"612_2267" = load i64, ptr %"612_2", align 8
  store i64 %"612_0265", ptr %"612_0", align 8
  store i64 %"612_1266", ptr %"612_1", align 8
  store i64 %"612_2267", ptr %"612_2", align 8
  store {} undef, ptr %"615_0", align 1
  %"612_0268" = load i64, ptr %"612_0", align 8
  %"612_2269" = load i64, ptr %"612_2", align 8
  %144 = icmp sle i64 %"612_0268", %"612_2269"
  %145 = select i1 %144, i1 true, i1 false
  store i1 %145, ptr %"614_0", align 1
  %"615_0270" = load {}, ptr %"615_0", align 1
  %"614_0271" = load i1, ptr %"614_0", align 1
  %"612_0272" = load i64, ptr %"612_0", align 8
  %"612_1273" = load i64, ptr %"612_1", align 8
  %"612_2274" = load i64, ptr %"612_2", align 8
  store {} %"615_0270", ptr %"615_0", align 1
  store i1 %"614_0271", ptr %"614_0", align 1
  store i64 %"612_0272", ptr %"612_0", align 8
  store i64 %"612_1273", ptr %"612_1", align 8
  store i64 %"612_2274", ptr %"612_2", align 8
  %"615_0275" = load {}, ptr %"615_0", align 1
  %"614_0276" = load i1, ptr %"614_0", align 1
  %"612_0277" = load i64, ptr %"612_0", align 8
  %"612_1278" = load i64, ptr %"612_1", align 8
  %"612_2279" = load i64, ptr %"612_2", align 8
  switch i1 false, label %146 [
  ]

146:                                              ; preds = %143
  store i1 %"614_0276", ptr %"618_0", align 1
  store i64 %"612_0277", ptr %"618_1", align 8
  store i64 %"612_1278", ptr %"618_2", align 8
  store i64 %"612_2279", ptr %"618_3", align 8
  br label %147

147:                                              ; preds = %146, %142
  %"618_0280" = load i1, ptr %"618_0", align 1
  %"618_1281" = load i64, ptr %"618_1", align 8
  %"618_2282" = load i64, ptr %"618_2", align 8
  %"618_3283" = load i64, ptr %"618_3", align 8
  store i1 %"618_0280", ptr %"618_0", align 1
  store i64 %"618_1281", ptr %"618_1", align 8
  store i64 %"618_2282", ptr %"618_2", align 8
  store i64 %"618_3283", ptr %"618_3", align 8
  store i64 3, ptr %"636_0", align 8
  store i64 1, ptr %"634_0", align 8
  %"618_0284" = load i1, ptr %"618_0", align 1
  %"618_1285" = load i64, ptr %"618_1", align 8
  %"634_0286" = load i64, ptr %"634_0", align 8
  %"636_0287" = load i64, ptr %"636_0", align 8
  switch i1 %"618_0284", label %148 [
    i1 true, label %149
  ]

148:                                              ; preds = %147
  store i64 %"618_1285", ptr %"0290", align 8
  store i64 %"634_0286", ptr %"1291", align 8
  store i64 %"636_0287", ptr %"2292", align 8
  br label %cond_620_case_0

149:                                              ; preds = %147
  store i64 %"618_1285", ptr %"0300", align 8
  store i64 %"634_0286", ptr %"1301", align 8
  store i64 %"636_0287", ptr %"2302", align 8
  br label %cond_620_case_1

150:                                              ; preds = %174
  store {} undef, ptr %"643_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"641_0", align 8
  %"643_0309" = load {}, ptr %"643_0", align 1
  %"641_0310" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"641_0", align 8
  store {} %"643_0309", ptr %"643_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"641_0310", ptr %"641_0", align 8
  %"643_0311" = load {}, ptr %"643_0", align 1
  %"641_0312" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"641_0", align 8
  switch i1 false, label %151 [
  ]

151:                                              ; preds = %150
  store { i1, { { i64, i64, i64 }, i64 } } %"641_0312", ptr %"0238", align 8
  br label %161

152:                                              ; preds = %170
  %"646_0313" = load i64, ptr %"646_0", align 8
  %"646_1314" = load i64, ptr %"646_1", align 8
  %"646_2315" = load i64, ptr %"646_2", align 8
  store i64 %"646_0313", ptr %"646_0", align 8
  store i64 %"646_1314", ptr %"646_1", align 8
  store i64 %"646_2315", ptr %"646_2", align 8
  store {} undef, ptr %"656_0", align 1
  store i64 3, ptr %"654_0", align 8
  store i64 1, ptr %"652_0", align 8
  %"646_0316" = load i64, ptr %"646_0", align 8
  %"652_0317" = load i64, ptr %"652_0", align 8
  %153 = add i64 %"646_0316", %"652_0317"
  store i64 %153, ptr %"648_0", align 8
  %"648_0318" = load i64, ptr %"648_0", align 8
  %"654_0319" = load i64, ptr %"654_0", align 8
  %"652_0320" = load i64, ptr %"652_0", align 8
  %154 = insertvalue { i64, i64, i64 } poison, i64 %"648_0318", 0
  %155 = insertvalue { i64, i64, i64 } %154, i64 %"654_0319", 1
  %156 = insertvalue { i64, i64, i64 } %155, i64 %"652_0320", 2
  store { i64, i64, i64 } %156, ptr %"649_0", align 8
  %"646_0321" = load i64, ptr %"646_0", align 8
  %"649_0322" = load { i64, i64, i64 }, ptr %"649_0", align 8
  %157 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"646_0321", 1
  %158 = insertvalue { { i64, i64, i64 }, i64 } %157, { i64, i64, i64 } %"649_0322", 0
  store { { i64, i64, i64 }, i64 } %158, ptr %"650_0", align 8
  %"650_0323" = load { { i64, i64, i64 }, i64 }, ptr %"650_0", align 8
  %159 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"650_0323", 1
  store { i1, { { i64, i64, i64 }, i64 } } %159, ptr %"651_0", align 8
  %"656_0324" = load {}, ptr %"656_0", align 1
  %"651_0325" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"651_0", align 8
  store {} %"656_0324", ptr %"656_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"651_0325", ptr %"651_0", align 8
  %"656_0326" = load {}, ptr %"656_0", align 1
  %"651_0327" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"651_0", align 8
  switch i1 false, label %160 [
  ]

160:                                              ; preds = %152
  store { i1, { { i64, i64, i64 }, i64 } } %"651_0327", ptr %"0238", align 8
  br label %161

161:                                              ; preds = %160, %151
  %"0249" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0238", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0249", ptr %"589_0", align 8
  %"589_0328" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"589_0", align 8
  %"561_1329" = load { ptr, ptr, i64 }, ptr %"561_1", align 8
  %"561_2330" = load i64, ptr %"561_2", align 8
  %162 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"589_0328", 0
  switch i1 %162, label %163 [
    i1 true, label %164
  ]

163:                                              ; preds = %161
  store { ptr, ptr, i64 } %"561_1329", ptr %"0337", align 8
  store i64 %"561_2330", ptr %"1338", align 8
  br label %cond_565_case_0

164:                                              ; preds = %161
  %165 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"589_0328", 1
  store { { i64, i64, i64 }, i64 } %165, ptr %"0344", align 8
  store { ptr, ptr, i64 } %"561_1329", ptr %"1345", align 8
  store i64 %"561_2330", ptr %"2346", align 8
  br label %cond_565_case_1

cond_620_case_0:                                  ; preds = %148
  %"0293" = load i64, ptr %"0290", align 8
  %"1294" = load i64, ptr %"1291", align 8
  %"2295" = load i64, ptr %"2292", align 8
  store i64 %"0293", ptr %"622_0", align 8
  store i64 %"1294", ptr %"622_1", align 8
  store i64 %"2295", ptr %"622_2", align 8
  store i64 3, ptr %"627_0", align 8
  store i64 1, ptr %"625_0", align 8
  %"622_0296" = load i64, ptr %"622_0", align 8
  %"625_0297" = load i64, ptr %"625_0", align 8
  %"627_0298" = load i64, ptr %"627_0", align 8
  %166 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"622_0296", 1
  %167 = insertvalue { i1, i64, i64, i64 } %166, i64 %"625_0297", 2
  %168 = insertvalue { i1, i64, i64, i64 } %167, i64 %"627_0298", 3
  store { i1, i64, i64, i64 } %168, ptr %"624_0", align 8
  %"624_0299" = load { i1, i64, i64, i64 }, ptr %"624_0", align 8
  store { i1, i64, i64, i64 } %"624_0299", ptr %"0288", align 8
  br label %cond_exit_620

cond_620_case_1:                                  ; preds = %149
  %"0303" = load i64, ptr %"0300", align 8
  %"1304" = load i64, ptr %"1301", align 8
  %"2305" = load i64, ptr %"2302", align 8
  store i64 %"0303", ptr %"630_0", align 8
  store i64 %"1304", ptr %"630_1", align 8
  store i64 %"2305", ptr %"630_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"632_0", align 8
  %"632_0306" = load { i1, i64, i64, i64 }, ptr %"632_0", align 8
  store { i1, i64, i64, i64 } %"632_0306", ptr %"0288", align 8
  br label %cond_exit_620

cond_exit_620:                                    ; preds = %cond_620_case_1, %cond_620_case_0
  %"0289" = load { i1, i64, i64, i64 }, ptr %"0288", align 8
  store { i1, i64, i64, i64 } %"0289", ptr %"620_0", align 8
  %"620_0307" = load { i1, i64, i64, i64 }, ptr %"620_0", align 8
  store { i1, i64, i64, i64 } %"620_0307", ptr %"620_0", align 8
  %"620_0308" = load { i1, i64, i64, i64 }, ptr %"620_0", align 8
  %169 = extractvalue { i1, i64, i64, i64 } %"620_0308", 0
  switch i1 %169, label %170 [
    i1 true, label %174
  ]

170:                                              ; preds = %cond_exit_620
  %171 = extractvalue { i1, i64, i64, i64 } %"620_0308", 1
  %172 = extractvalue { i1, i64, i64, i64 } %"620_0308", 2
  %173 = extractvalue { i1, i64, i64, i64 } %"620_0308", 3
  store i64 %171, ptr %"646_0", align 8
  store i64 %172, ptr %"646_1", align 8
  store i64 %173, ptr %"646_2", align 8
  br label %152

174:                                              ; preds = %cond_exit_620
  br label %150

cond_565_case_0:                                  ; preds = %163
  %"0339" = load { ptr, ptr, i64 }, ptr %"0337", align 8
  %"1340" = load i64, ptr %"1338", align 8
  store { ptr, ptr, i64 } %"0339", ptr %"567_0", align 8
  store i64 %"1340", ptr %"567_1", align 8
  store { i1, { i64, i64, i64 } } { i1 true, { i64, i64, i64 } poison }, ptr %"569_0", align 8
  %"569_0341" = load { i1, { i64, i64, i64 } }, ptr %"569_0", align 8
  %"567_0342" = load { ptr, ptr, i64 }, ptr %"567_0", align 8
  %"567_1343" = load i64, ptr %"567_1", align 8
  store { i1, { i64, i64, i64 } } %"569_0341", ptr %"0331", align 8
  store { ptr, ptr, i64 } %"567_0342", ptr %"1332", align 8
  store i64 %"567_1343", ptr %"2333", align 8
  br label %cond_exit_565

cond_565_case_1:                                  ; preds = %164
  %"0347" = load { { i64, i64, i64 }, i64 }, ptr %"0344", align 8
  %"1348" = load { ptr, ptr, i64 }, ptr %"1345", align 8
  %"2349" = load i64, ptr %"2346", align 8
  store { { i64, i64, i64 }, i64 } %"0347", ptr %"572_0", align 8
  store { ptr, ptr, i64 } %"1348", ptr %"572_1", align 8
  store i64 %"2349", ptr %"572_2", align 8
  store i64 1, ptr %"587_0", align 8
  store i64 3, ptr %"585_0", align 8
  store i64 1, ptr %"582_0", align 8
  %"572_2350" = load i64, ptr %"572_2", align 8
  %"582_0351" = load i64, ptr %"582_0", align 8
  %175 = add i64 %"572_2350", %"582_0351"
  store i64 %175, ptr %"584_0", align 8
  %"572_2352" = load i64, ptr %"572_2", align 8
  store i64 %"572_2352", ptr %"580_0", align 8
  store double 0.000000e+00, ptr %"578_0", align 8
  %"572_1353" = load { ptr, ptr, i64 }, ptr %"572_1", align 8
  %"580_0354" = load i64, ptr %"580_0", align 8
  %"578_0355" = load double, ptr %"578_0", align 8
  %array_ptr356 = extractvalue { ptr, ptr, i64 } %"572_1353", 0
  %array_mask_ptr357 = extractvalue { ptr, ptr, i64 } %"572_1353", 1
  %array_offset358 = extractvalue { ptr, ptr, i64 } %"572_1353", 2
  call void @__barray_check_bounds(i64 3, i64 %"580_0354")
  %176 = add i64 %"580_0354", %array_offset358
  call void @__barray_mask_return(ptr %array_mask_ptr357, i64 %176)
  %177 = getelementptr inbounds double, ptr %array_ptr356, i64 %176
  store double %"578_0355", ptr %177, align 8
  store { ptr, ptr, i64 } %"572_1353", ptr %"581_0", align 8
  %"572_0359" = load { { i64, i64, i64 }, i64 }, ptr %"572_0", align 8
  %178 = extractvalue { { i64, i64, i64 }, i64 } %"572_0359", 1
  %179 = extractvalue { { i64, i64, i64 }, i64 } %"572_0359", 0
  store i64 %178, ptr %"574_0", align 8
  store { i64, i64, i64 } %179, ptr %"574_1", align 8
  %"574_1360" = load { i64, i64, i64 }, ptr %"574_1", align 8
  %180 = extractvalue { i64, i64, i64 } %"574_1360", 0
  %181 = extractvalue { i64, i64, i64 } %"574_1360", 1
  %182 = extractvalue { i64, i64, i64 } %"574_1360", 2
  store i64 %180, ptr %"575_0", align 8
  store i64 %181, ptr %"575_1", align 8
  store i64 %182, ptr %"575_2", align 8
  %"575_0361" = load i64, ptr %"575_0", align 8
  %"585_0362" = load i64, ptr %"585_0", align 8
  %"587_0363" = load i64, ptr %"587_0", align 8
  %183 = insertvalue { i64, i64, i64 } poison, i64 %"575_0361", 0
  %184 = insertvalue { i64, i64, i64 } %183, i64 %"585_0362", 1
  %185 = insertvalue { i64, i64, i64 } %184, i64 %"587_0363", 2
  store { i64, i64, i64 } %185, ptr %"576_0", align 8
  %"576_0364" = load { i64, i64, i64 }, ptr %"576_0", align 8
  %186 = insertvalue { i1, { i64, i64, i64 } } { i1 false, { i64, i64, i64 } poison }, { i64, i64, i64 } %"576_0364", 1
  store { i1, { i64, i64, i64 } } %186, ptr %"577_0", align 8
  %"577_0365" = load { i1, { i64, i64, i64 } }, ptr %"577_0", align 8
  %"581_0366" = load { ptr, ptr, i64 }, ptr %"581_0", align 8
  %"584_0367" = load i64, ptr %"584_0", align 8
  store { i1, { i64, i64, i64 } } %"577_0365", ptr %"0331", align 8
  store { ptr, ptr, i64 } %"581_0366", ptr %"1332", align 8
  store i64 %"584_0367", ptr %"2333", align 8
  br label %cond_exit_565

cond_exit_565:                                    ; preds = %cond_565_case_1, %cond_565_case_0
  %"0334" = load { i1, { i64, i64, i64 } }, ptr %"0331", align 8
  %"1335" = load { ptr, ptr, i64 }, ptr %"1332", align 8
  %"2336" = load i64, ptr %"2333", align 8
  store { i1, { i64, i64, i64 } } %"0334", ptr %"565_0", align 8
  store { ptr, ptr, i64 } %"1335", ptr %"565_1", align 8
  store i64 %"2336", ptr %"565_2", align 8
  %"565_0368" = load { i1, { i64, i64, i64 } }, ptr %"565_0", align 8
  %"565_1369" = load { ptr, ptr, i64 }, ptr %"565_1", align 8
  %"565_2370" = load i64, ptr %"565_2", align 8
  store { i1, { i64, i64, i64 } } %"565_0368", ptr %"565_0", align 8
  store { ptr, ptr, i64 } %"565_1369", ptr %"565_1", align 8
  store i64 %"565_2370", ptr %"565_2", align 8
  %"565_0371" = load { i1, { i64, i64, i64 } }, ptr %"565_0", align 8
  %"565_1372" = load { ptr, ptr, i64 }, ptr %"565_1", align 8
  %"565_2373" = load i64, ptr %"565_2", align 8
  %187 = extractvalue { i1, { i64, i64, i64 } } %"565_0371", 0
  switch i1 %187, label %188 [
    i1 true, label %190
  ]

188:                                              ; preds = %cond_exit_565
  %189 = extractvalue { i1, { i64, i64, i64 } } %"565_0371", 1
  store { i64, i64, i64 } %189, ptr %"561_0", align 8
  store { ptr, ptr, i64 } %"565_1372", ptr %"561_1", align 8
  store i64 %"565_2373", ptr %"561_2", align 8
  br label %loop_body

190:                                              ; preds = %cond_exit_565
  store { ptr, ptr, i64 } %"565_1372", ptr %"560_0", align 8
  store i64 %"565_2373", ptr %"560_1", align 8
  br label %loop_out

191:                                              ; preds = %50
  %"703_0402" = load { i64, i64, i64 }, ptr %"703_0", align 8
  store { i64, i64, i64 } %"703_0402", ptr %"703_0", align 8
  store i64 0, ptr %"706_0", align 8
  %"703_0403" = load { i64, i64, i64 }, ptr %"703_0", align 8
  %192 = extractvalue { i64, i64, i64 } %"703_0403", 0
  %193 = extractvalue { i64, i64, i64 } %"703_0403", 1
  %194 = extractvalue { i64, i64, i64 } %"703_0403", 2
  store i64 %192, ptr %"705_0", align 8
  store i64 %193, ptr %"705_1", align 8
  store i64 %194, ptr %"705_2", align 8
  %"705_2404" = load i64, ptr %"705_2", align 8
  %"706_0405" = load i64, ptr %"706_0", align 8
  %195 = icmp sge i64 %"705_2404", %"706_0405"
  %196 = select i1 %195, i1 true, i1 false
  store i1 %196, ptr %"708_0", align 1
  %"708_0406" = load i1, ptr %"708_0", align 1
  %"705_0407" = load i64, ptr %"705_0", align 8
  %"705_2408" = load i64, ptr %"705_2", align 8
  %"705_1409" = load i64, ptr %"705_1", align 8
  store i1 %"708_0406", ptr %"708_0", align 1
  store i64 %"705_0407", ptr %"705_0", align 8
  store i64 %"705_2408", ptr %"705_2", align 8
  store i64 %"705_1409", ptr %"705_1", align 8
  %"708_0410" = load i1, ptr %"708_0", align 1
  %"705_0411" = load i64, ptr %"705_0", align 8
  %"705_2412" = load i64, ptr %"705_2", align 8
  %"705_1413" = load i64, ptr %"705_1", align 8
  switch i1 %"708_0410", label %197 [
    i1 true, label %198
  ]

197:                                              ; preds = %191
  store i64 %"705_0411", ptr %"717_0", align 8
  store i64 %"705_2412", ptr %"717_1", align 8
  store i64 %"705_1413", ptr %"717_2", align 8
  br label %203

198:                                              ; preds = %191
  store i64 %"705_0411", ptr %"711_0", align 8
  store i64 %"705_2412", ptr %"711_1", align 8
  store i64 %"705_1413", ptr %"711_2", align 8
  br label %199

199:                                              ; preds = %198
  %"711_0415" = load i64, ptr %"711_0", align 8
  %"711_1416" = load i64, ptr %"711_1", align 8
  %"711_2417" = load i64, ptr %"711_2", align 8
  store i64 %"711_0415", ptr %"711_0", align 8
  store i64 %"711_1416", ptr %"711_1", align 8
  store i64 %"711_2417", ptr %"711_2", align 8
  store {} undef, ptr %"714_0", align 1
  %"711_0418" = load i64, ptr %"711_0", align 8
  %"711_2419" = load i64, ptr %"711_2", align 8
  %200 = icmp sge i64 %"711_0418", %"711_2419"
  %201 = select i1 %200, i1 true, i1 false
  store i1 %201, ptr %"713_0", align 1
  %"714_0420" = load {}, ptr %"714_0", align 1
  %"713_0421" = load i1, ptr %"713_0", align 1
  %"711_0422" = load i64, ptr %"711_0", align 8
  %"711_1423" = load i64, ptr %"711_1", align 8
  %"711_2424" = load i64, ptr %"711_2", align 8
  store {} %"714_0420", ptr %"714_0", align 1
  store i1 %"713_0421", ptr %"713_0", align 1
  store i64 %"711_0422", ptr %"711_0", align 8
  store i64 %"711_1423", ptr %"711_1", align 8
  store i64 %"711_2424", ptr %"711_2", align 8
  %"714_0425" = load {}, ptr %"714_0", align 1
  %"713_0426" = load i1, ptr %"713_0", align 1
  %"711_0427" = load i64, ptr %"711_0", align 8
  %"711_1428" = load i64, ptr %"711_1", align 8
  %"711_2429" = load i64, ptr %"711_2", align 8
  switch i1 false, label %202 [
  ]

202:                                              ; preds = %199
  store i1 %"713_0426", ptr %"723_0", align 1
  store i64 %"711_0427", ptr %"723_1", align 8
  store i64 %"711_1428", ptr %"723_2", align 8
  store i64 %"711_2429", ptr %"723_3", align 8
  br label %207

203:                                              ; preds = %197
  %"717_0430" = load i64, ptr %"717_0", align 8
  %"717_1431" = load i64, ptr %"717_1", align 8
  %"717_2432" = load i64, ptr %"717_2", align 8
  store i64 %"717_0430", ptr %"717_0", align 8
  store i64 %"717_1431", ptr %"717_1", align 8
  store i64 %"717_2432", ptr %"717_2", align 8
  store {} undef, ptr %"720_0", align 1
  %"717_0433" = load i64, ptr %"717_0", align 8
  %"717_2434" = load i64, ptr %"717_2", align 8
  %204 = icmp sle i64 %"717_0433", %"717_2434"
  %205 = select i1 %204, i1 true, i1 false
  store i1 %205, ptr %"719_0", align 1
  %"720_0435" = load {}, ptr %"720_0", align 1
  %"719_0436" = load i1, ptr %"719_0", align 1
  %"717_0437" = load i64, ptr %"717_0", align 8
  %"717_1438" = load i64, ptr %"717_1", align 8
  %"717_2439" = load i64, ptr %"717_2", align 8
  store {} %"720_0435", ptr %"720_0", align 1
  store i1 %"719_0436", ptr %"719_0", align 1
  store i64 %"717_0437", ptr %"717_0", align 8
  store i64 %"717_1438", ptr %"717_1", align 8
  store i64 %"717_2439", ptr %"717_2", align 8
  %"720_0440" = load {}, ptr %"720_0", align 1
  %"719_0441" = load i1, ptr %"719_0", align 1
  %"717_0442" = load i64, ptr %"717_0", align 8
  %"717_1443" = load i64, ptr %"717_1", align 8
  %"717_2444" = load i64, ptr %"717_2", align 8
  switch i1 false, label %206 [
  ]

206:                                              ; preds = %203
  store i1 %"719_0441", ptr %"723_0", align 1
  store i64 %"717_0442", ptr %"723_1", align 8
  store i64 %"717_1443", ptr %"723_2", align 8
  store i64 %"717_2444", ptr %"723_3", align 8
  br label %207

207:                                              ; preds = %206, %202
  %"723_0445" = load i1, ptr %"723_0", align 1
  %"723_1446" = load i64, ptr %"723_1", align 8
  %"723_2447" = load i64, ptr %"723_2", align 8
  %"723_3448" = load i64, ptr %"723_3", align 8
  store i1 %"723_0445", ptr %"723_0", align 1
  store i64 %"723_1446", ptr %"723_1", align 8
  store i64 %"723_2447", ptr %"723_2", align 8
  store i64 %"723_3448", ptr %"723_3", align 8
  %"723_0449" = load i1, ptr %"723_0", align 1
  %"723_1450" = load i64, ptr %"723_1", align 8
  %"723_2451" = load i64, ptr %"723_2", align 8
  %"723_3452" = load i64, ptr %"723_3", align 8
  switch i1 %"723_0449", label %208 [
    i1 true, label %209
  ]

208:                                              ; preds = %207
  store i64 %"723_1450", ptr %"0455", align 8
  store i64 %"723_2451", ptr %"1456", align 8
  store i64 %"723_3452", ptr %"2457", align 8
  br label %cond_725_case_0

209:                                              ; preds = %207
  store i64 %"723_1450", ptr %"0465", align 8
  store i64 %"723_2451", ptr %"1466", align 8
  store i64 %"723_3452", ptr %"2467", align 8
  br label %cond_725_case_1

210:                                              ; preds = %234
  store {} undef, ptr %"740_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"738_0", align 8
  %"740_0474" = load {}, ptr %"740_0", align 1
  %"738_0475" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"738_0", align 8
  store {} %"740_0474", ptr %"740_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"738_0475", ptr %"738_0", align 8
  %"740_0476" = load {}, ptr %"740_0", align 1
  %"738_0477" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"738_0", align 8
  switch i1 false, label %211 [
  ]

211:                                              ; preds = %210
  store { i1, { { i64, i64, i64 }, i64 } } %"738_0477", ptr %"0401", align 8
  br label %221

212:                                              ; preds = %230
  %"743_0478" = load i64, ptr %"743_0", align 8
  %"743_1479" = load i64, ptr %"743_1", align 8
  %"743_2480" = load i64, ptr %"743_2", align 8
  store i64 %"743_0478", ptr %"743_0", align 8
  store i64 %"743_1479", ptr %"743_1", align 8
  store i64 %"743_2480", ptr %"743_2", align 8
  store {} undef, ptr %"749_0", align 1
  %"743_0481" = load i64, ptr %"743_0", align 8
  %"743_1482" = load i64, ptr %"743_1", align 8
  %213 = add i64 %"743_0481", %"743_1482"
  store i64 %213, ptr %"745_0", align 8
  %"745_0483" = load i64, ptr %"745_0", align 8
  %"743_2484" = load i64, ptr %"743_2", align 8
  %"743_1485" = load i64, ptr %"743_1", align 8
  %214 = insertvalue { i64, i64, i64 } poison, i64 %"745_0483", 0
  %215 = insertvalue { i64, i64, i64 } %214, i64 %"743_2484", 1
  %216 = insertvalue { i64, i64, i64 } %215, i64 %"743_1485", 2
  store { i64, i64, i64 } %216, ptr %"746_0", align 8
  %"743_0486" = load i64, ptr %"743_0", align 8
  %"746_0487" = load { i64, i64, i64 }, ptr %"746_0", align 8
  %217 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"743_0486", 1
  %218 = insertvalue { { i64, i64, i64 }, i64 } %217, { i64, i64, i64 } %"746_0487", 0
  store { { i64, i64, i64 }, i64 } %218, ptr %"747_0", align 8
  %"747_0488" = load { { i64, i64, i64 }, i64 }, ptr %"747_0", align 8
  %219 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"747_0488", 1
  store { i1, { { i64, i64, i64 }, i64 } } %219, ptr %"748_0", align 8
  %"749_0489" = load {}, ptr %"749_0", align 1
  %"748_0490" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"748_0", align 8
  store {} %"749_0489", ptr %"749_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"748_0490", ptr %"748_0", align 8
  %"749_0491" = load {}, ptr %"749_0", align 1
  %"748_0492" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"748_0", align 8
  switch i1 false, label %220 [
  ]

220:                                              ; preds = %212
  store { i1, { { i64, i64, i64 }, i64 } } %"748_0492", ptr %"0401", align 8
  br label %221

221:                                              ; preds = %220, %211
  %"0414" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0401", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0414", ptr %"701_0", align 8
  %"701_0493" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"701_0", align 8
  %222 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"701_0493", 0
  switch i1 %222, label %223 [
    i1 true, label %224
  ]

223:                                              ; preds = %221
  br label %cond_678_case_0

224:                                              ; preds = %221
  %225 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"701_0493", 1
  store { { i64, i64, i64 }, i64 } %225, ptr %"0500", align 8
  br label %cond_678_case_1

cond_725_case_0:                                  ; preds = %208
  %"0458" = load i64, ptr %"0455", align 8
  %"1459" = load i64, ptr %"1456", align 8
  %"2460" = load i64, ptr %"2457", align 8
  store i64 %"0458", ptr %"727_0", align 8
  store i64 %"1459", ptr %"727_1", align 8
  store i64 %"2460", ptr %"727_2", align 8
  %"727_0461" = load i64, ptr %"727_0", align 8
  %"727_1462" = load i64, ptr %"727_1", align 8
  %"727_2463" = load i64, ptr %"727_2", align 8
  %226 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"727_0461", 1
  %227 = insertvalue { i1, i64, i64, i64 } %226, i64 %"727_1462", 2
  %228 = insertvalue { i1, i64, i64, i64 } %227, i64 %"727_2463", 3
  store { i1, i64, i64, i64 } %228, ptr %"729_0", align 8
  %"729_0464" = load { i1, i64, i64, i64 }, ptr %"729_0", align 8
  store { i1, i64, i64, i64 } %"729_0464", ptr %"0453", align 8
  br label %cond_exit_725

cond_725_case_1:                                  ; preds = %209
  %"0468" = load i64, ptr %"0465", align 8
  %"1469" = load i64, ptr %"1466", align 8
  %"2470" = load i64, ptr %"2467", align 8
  store i64 %"0468", ptr %"731_0", align 8
  store i64 %"1469", ptr %"731_1", align 8
  store i64 %"2470", ptr %"731_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"733_0", align 8
  %"733_0471" = load { i1, i64, i64, i64 }, ptr %"733_0", align 8
  store { i1, i64, i64, i64 } %"733_0471", ptr %"0453", align 8
  br label %cond_exit_725

cond_exit_725:                                    ; preds = %cond_725_case_1, %cond_725_case_0
  %"0454" = load { i1, i64, i64, i64 }, ptr %"0453", align 8
  store { i1, i64, i64, i64 } %"0454", ptr %"725_0", align 8
  %"725_0472" = load { i1, i64, i64, i64 }, ptr %"725_0", align 8
  store { i1, i64, i64, i64 } %"725_0472", ptr %"725_0", align 8
  %"725_0473" = load { i1, i64, i64, i64 }, ptr %"725_0", align 8
  %229 = extractvalue { i1, i64, i64, i64 } %"725_0473", 0
  switch i1 %229, label %230 [
    i1 true, label %234
  ]

230:                                              ; preds = %cond_exit_725
  %231 = extractvalue { i1, i64, i64, i64 } %"725_0473", 1
  %232 = extractvalue { i1, i64, i64, i64 } %"725_0473", 2
  %233 = extractvalue { i1, i64, i64, i64 } %"725_0473", 3
  store i64 %231, ptr %"743_0", align 8
  store i64 %232, ptr %"743_1", align 8
  store i64 %233, ptr %"743_2", align 8
  br label %212

234:                                              ; preds = %cond_exit_725
  br label %210

cond_678_case_0:                                  ; preds = %223
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"684_0", align 8
  store i1 false, ptr %"682_0", align 1
  %"682_0498" = load i1, ptr %"682_0", align 1
  %"684_0499" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"684_0", align 8
  store i1 %"682_0498", ptr %"0494", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"684_0499", ptr %"1495", align 8
  br label %cond_exit_678

cond_678_case_1:                                  ; preds = %224
  %"0501" = load { { i64, i64, i64 }, i64 }, ptr %"0500", align 8
  store { { i64, i64, i64 }, i64 } %"0501", ptr %"687_0", align 8
  %"687_0502" = load { { i64, i64, i64 }, i64 }, ptr %"687_0", align 8
  %235 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"687_0502", 1
  store { i1, { { i64, i64, i64 }, i64 } } %235, ptr %"691_0", align 8
  store i1 true, ptr %"689_0", align 1
  %"689_0503" = load i1, ptr %"689_0", align 1
  %"691_0504" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"691_0", align 8
  store i1 %"689_0503", ptr %"0494", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"691_0504", ptr %"1495", align 8
  br label %cond_exit_678

cond_exit_678:                                    ; preds = %cond_678_case_1, %cond_678_case_0
  %"0496" = load i1, ptr %"0494", align 1
  %"1497" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1495", align 8
  store i1 %"0496", ptr %"678_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1497", ptr %"678_1", align 8
  %"678_0505" = load i1, ptr %"678_0", align 1
  %"678_1506" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"678_1", align 8
  %"675_5507" = load { ptr, ptr, i64 }, ptr %"675_5", align 8
  %"675_6508" = load { ptr, ptr, i64 }, ptr %"675_6", align 8
  %"675_3509" = load double, ptr %"675_3", align 8
  %"675_4510" = load double, ptr %"675_4", align 8
  switch i1 %"678_0505", label %236 [
    i1 true, label %237
  ]

236:                                              ; preds = %cond_exit_678
  store { i1, { { i64, i64, i64 }, i64 } } %"678_1506", ptr %"0513", align 8
  store { ptr, ptr, i64 } %"675_5507", ptr %"1514", align 8
  store { ptr, ptr, i64 } %"675_6508", ptr %"2515", align 8
  store double %"675_3509", ptr %"3", align 8
  store double %"675_4510", ptr %"4", align 8
  br label %cond_692_case_0

237:                                              ; preds = %cond_exit_678
  store { i1, { { i64, i64, i64 }, i64 } } %"678_1506", ptr %"0525", align 8
  store { ptr, ptr, i64 } %"675_5507", ptr %"1526", align 8
  store { ptr, ptr, i64 } %"675_6508", ptr %"2527", align 8
  store double %"675_3509", ptr %"3528", align 8
  store double %"675_4510", ptr %"4529", align 8
  br label %cond_692_case_1

cond_692_case_0:                                  ; preds = %236
  %"0516" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0513", align 8
  %"1517" = load { ptr, ptr, i64 }, ptr %"1514", align 8
  %"2518" = load { ptr, ptr, i64 }, ptr %"2515", align 8
  %"3519" = load double, ptr %"3", align 8
  %"4520" = load double, ptr %"4", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0516", ptr %"694_0", align 8
  store { ptr, ptr, i64 } %"1517", ptr %"694_1", align 8
  store { ptr, ptr, i64 } %"2518", ptr %"694_2", align 8
  store double %"3519", ptr %"694_3", align 8
  store double %"4520", ptr %"694_4", align 8
  %"694_0521" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"694_0", align 8
  %"694_1522" = load { ptr, ptr, i64 }, ptr %"694_1", align 8
  %"694_2523" = load { ptr, ptr, i64 }, ptr %"694_2", align 8
  %238 = insertvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } { i1 false, { ptr, ptr, i64 } poison, { ptr, ptr, i64 } poison, { i1, { { i64, i64, i64 }, i64 } } poison, double poison, double poison }, { i1, { { i64, i64, i64 }, i64 } } %"694_0521", 3
  %239 = insertvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %238, { ptr, ptr, i64 } %"694_1522", 1
  %240 = insertvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %239, { ptr, ptr, i64 } %"694_2523", 2
  store { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %240, ptr %"696_0", align 8
  %"696_0524" = load { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"696_0", align 8
  store { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"696_0524", ptr %"0511", align 8
  br label %cond_exit_692

cond_692_case_1:                                  ; preds = %237
  %"0530" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0525", align 8
  %"1531" = load { ptr, ptr, i64 }, ptr %"1526", align 8
  %"2532" = load { ptr, ptr, i64 }, ptr %"2527", align 8
  %"3533" = load double, ptr %"3528", align 8
  %"4534" = load double, ptr %"4529", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0530", ptr %"698_0", align 8
  store { ptr, ptr, i64 } %"1531", ptr %"698_1", align 8
  store { ptr, ptr, i64 } %"2532", ptr %"698_2", align 8
  store double %"3533", ptr %"698_3", align 8
  store double %"4534", ptr %"698_4", align 8
  %"698_0535" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"698_0", align 8
  %"698_3536" = load double, ptr %"698_3", align 8
  %"698_4537" = load double, ptr %"698_4", align 8
  %"698_1538" = load { ptr, ptr, i64 }, ptr %"698_1", align 8
  %"698_2539" = load { ptr, ptr, i64 }, ptr %"698_2", align 8
  %241 = insertvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } { i1 true, { ptr, ptr, i64 } poison, { ptr, ptr, i64 } poison, { i1, { { i64, i64, i64 }, i64 } } poison, double poison, double poison }, { i1, { { i64, i64, i64 }, i64 } } %"698_0535", 3
  %242 = insertvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %241, double %"698_3536", 4
  %243 = insertvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %242, double %"698_4537", 5
  %244 = insertvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %243, { ptr, ptr, i64 } %"698_1538", 1
  %245 = insertvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %244, { ptr, ptr, i64 } %"698_2539", 2
  store { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %245, ptr %"700_0", align 8
  %"700_0540" = load { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"700_0", align 8
  store { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"700_0540", ptr %"0511", align 8
  br label %cond_exit_692

cond_exit_692:                                    ; preds = %cond_692_case_1, %cond_692_case_0
  %"0512" = load { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"0511", align 8
  store { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"0512", ptr %"692_0", align 8
  %"692_0541" = load { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"692_0", align 8
  store { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0541", ptr %"692_0", align 8
  %"692_0542" = load { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double }, ptr %"692_0", align 8
  %246 = extractvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0542", 0
  switch i1 %246, label %247 [
    i1 true, label %251
  ]

247:                                              ; preds = %cond_exit_692
  %248 = extractvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0542", 3
  %249 = extractvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0542", 1
  %250 = extractvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0542", 2
  store { i1, { { i64, i64, i64 }, i64 } } %248, ptr %"06", align 8
  store { ptr, ptr, i64 } %249, ptr %"17", align 8
  store { ptr, ptr, i64 } %250, ptr %"2", align 8
  br label %59

251:                                              ; preds = %cond_exit_692
  %252 = extractvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0542", 3
  %253 = extractvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0542", 4
  %254 = extractvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0542", 5
  %255 = extractvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0542", 1
  %256 = extractvalue { i1, { ptr, ptr, i64 }, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, double, double } %"692_0542", 2
  store { i1, { { i64, i64, i64 }, i64 } } %252, ptr %"752_0", align 8
  store double %253, ptr %"752_1", align 8
  store double %254, ptr %"752_2", align 8
  store { ptr, ptr, i64 } %255, ptr %"752_3", align 8
  store { ptr, ptr, i64 } %256, ptr %"752_4", align 8
  br label %54

cond_754_case_0:                                  ; preds = %56
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"758_0", align 8
  %"758_0551" = load { i32, ptr }, ptr %"758_0", align 8
  %257 = extractvalue { i32, ptr } %"758_0551", 0
  %shift_code552 = add i32 %257, 1000
  %258 = extractvalue { i32, ptr } %"758_0551", 1
  call void @panic(i32 %shift_code552, ptr %258)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"760_0", align 8
  %"760_0553" = load { { i64, i64, i64 }, i64 }, ptr %"760_0", align 8
  store { { i64, i64, i64 }, i64 } %"760_0553", ptr %"0549", align 8
  br label %cond_exit_754

cond_754_case_1:                                  ; preds = %57
  %"0555" = load { { i64, i64, i64 }, i64 }, ptr %"0554", align 8
  store { { i64, i64, i64 }, i64 } %"0555", ptr %"762_0", align 8
  %"762_0556" = load { { i64, i64, i64 }, i64 }, ptr %"762_0", align 8
  store { { i64, i64, i64 }, i64 } %"762_0556", ptr %"0549", align 8
  br label %cond_exit_754

cond_exit_754:                                    ; preds = %cond_754_case_1, %cond_754_case_0
  %"0550" = load { { i64, i64, i64 }, i64 }, ptr %"0549", align 8
  store { { i64, i64, i64 }, i64 } %"0550", ptr %"754_0", align 8
  %"754_0557" = load { { i64, i64, i64 }, i64 }, ptr %"754_0", align 8
  %259 = extractvalue { { i64, i64, i64 }, i64 } %"754_0557", 1
  %260 = extractvalue { { i64, i64, i64 }, i64 } %"754_0557", 0
  store i64 %259, ptr %"764_0", align 8
  store { i64, i64, i64 } %260, ptr %"764_1", align 8
  %"764_0558" = load i64, ptr %"764_0", align 8
  store i64 %"764_0558", ptr %"780_0", align 8
  %"764_0559" = load i64, ptr %"764_0", align 8
  store i64 %"764_0559", ptr %"766_0", align 8
  %"752_4560" = load { ptr, ptr, i64 }, ptr %"752_4", align 8
  %"766_0561" = load i64, ptr %"766_0", align 8
  %array_ptr562 = extractvalue { ptr, ptr, i64 } %"752_4560", 0
  %array_mask_ptr563 = extractvalue { ptr, ptr, i64 } %"752_4560", 1
  %array_offset564 = extractvalue { ptr, ptr, i64 } %"752_4560", 2
  %261 = icmp ult i64 %"766_0561", 3
  br i1 %261, label %263, label %262

262:                                              ; preds = %cond_exit_754
  store { i1, double } { i1 false, double poison }, ptr %"0565", align 8
  store { ptr, ptr, i64 } %"752_4560", ptr %"1566", align 8
  br label %268

263:                                              ; preds = %cond_exit_754
  %264 = add i64 %"766_0561", %array_offset564
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr563, i64 %264)
  %265 = getelementptr inbounds double, ptr %array_ptr562, i64 %264
  %266 = load double, ptr %265, align 8
  %267 = insertvalue { i1, double } { i1 true, double poison }, double %266, 1
  store { i1, double } %267, ptr %"0565", align 8
  store { ptr, ptr, i64 } %"752_4560", ptr %"1566", align 8
  br label %268

268:                                              ; preds = %262, %263
  %"0567" = load { i1, double }, ptr %"0565", align 8
  %"1568" = load { ptr, ptr, i64 }, ptr %"1566", align 8
  store { i1, double } %"0567", ptr %"767_0", align 8
  store { ptr, ptr, i64 } %"1568", ptr %"767_1", align 8
  %"767_0569" = load { i1, double }, ptr %"767_0", align 8
  %269 = extractvalue { i1, double } %"767_0569", 0
  switch i1 %269, label %270 [
    i1 true, label %271
  ]

270:                                              ; preds = %268
  br label %cond_768_case_0

271:                                              ; preds = %268
  %272 = extractvalue { i1, double } %"767_0569", 1
  store double %272, ptr %"0575", align 8
  br label %cond_768_case_1

cond_768_case_0:                                  ; preds = %270
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"772_0", align 8
  %"772_0572" = load { i32, ptr }, ptr %"772_0", align 8
  %273 = extractvalue { i32, ptr } %"772_0572", 0
  %shift_code573 = add i32 %273, 1000
  %274 = extractvalue { i32, ptr } %"772_0572", 1
  call void @panic(i32 %shift_code573, ptr %274)
  store double 0.000000e+00, ptr %"774_0", align 8
  %"774_0574" = load double, ptr %"774_0", align 8
  store double %"774_0574", ptr %"0570", align 8
  br label %cond_exit_768

cond_768_case_1:                                  ; preds = %271
  %"0576" = load double, ptr %"0575", align 8
  store double %"0576", ptr %"776_0", align 8
  %"776_0577" = load double, ptr %"776_0", align 8
  store double %"776_0577", ptr %"0570", align 8
  br label %cond_exit_768

cond_exit_768:                                    ; preds = %cond_768_case_1, %cond_768_case_0
  %"0571" = load double, ptr %"0570", align 8
  store double %"0571", ptr %"768_0", align 8
  %"752_2578" = load double, ptr %"752_2", align 8
  %"768_0579" = load double, ptr %"768_0", align 8
  %275 = fadd double %"752_2578", %"768_0579"
  store double %275, ptr %"778_0", align 8
  %"778_0580" = load double, ptr %"778_0", align 8
  %"752_1581" = load double, ptr %"752_1", align 8
  %276 = fdiv double %"778_0580", %"752_1581"
  store double %276, ptr %"779_0", align 8
  %"752_3582" = load { ptr, ptr, i64 }, ptr %"752_3", align 8
  %"780_0583" = load i64, ptr %"780_0", align 8
  %"779_0584" = load double, ptr %"779_0", align 8
  %array_ptr585 = extractvalue { ptr, ptr, i64 } %"752_3582", 0
  %array_mask_ptr586 = extractvalue { ptr, ptr, i64 } %"752_3582", 1
  %array_offset587 = extractvalue { ptr, ptr, i64 } %"752_3582", 2
  %277 = icmp ult i64 %"780_0583", 3
  br i1 %277, label %281, label %278

278:                                              ; preds = %cond_exit_768
  %279 = insertvalue { i1, { ptr, ptr, i64 }, double } { i1 false, { ptr, ptr, i64 } poison, double poison }, double %"779_0584", 2
  %280 = insertvalue { i1, { ptr, ptr, i64 }, double } %279, { ptr, ptr, i64 } %"752_3582", 1
  store { i1, { ptr, ptr, i64 }, double } %280, ptr %"0588", align 8
  br label %287

281:                                              ; preds = %cond_exit_768
  %282 = add i64 %"780_0583", %array_offset587
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr586, i64 %282)
  %283 = getelementptr inbounds double, ptr %array_ptr585, i64 %282
  %284 = load double, ptr %283, align 8
  store double %"779_0584", ptr %283, align 8
  %285 = insertvalue { i1, { ptr, ptr, i64 }, double } { i1 true, { ptr, ptr, i64 } poison, double poison }, double %284, 2
  %286 = insertvalue { i1, { ptr, ptr, i64 }, double } %285, { ptr, ptr, i64 } %"752_3582", 1
  store { i1, { ptr, ptr, i64 }, double } %286, ptr %"0588", align 8
  br label %287

287:                                              ; preds = %278, %281
  %"0589" = load { i1, { ptr, ptr, i64 }, double }, ptr %"0588", align 8
  store { i1, { ptr, ptr, i64 }, double } %"0589", ptr %"781_0", align 8
  %"781_0590" = load { i1, { ptr, ptr, i64 }, double }, ptr %"781_0", align 8
  %288 = extractvalue { i1, { ptr, ptr, i64 }, double } %"781_0590", 0
  switch i1 %288, label %289 [
    i1 true, label %292
  ]

289:                                              ; preds = %287
  %290 = extractvalue { i1, { ptr, ptr, i64 }, double } %"781_0590", 2
  %291 = extractvalue { i1, { ptr, ptr, i64 }, double } %"781_0590", 1
  store double %290, ptr %"0595", align 8
  store { ptr, ptr, i64 } %291, ptr %"1596", align 8
  br label %cond_782_case_0

292:                                              ; preds = %287
  %293 = extractvalue { i1, { ptr, ptr, i64 }, double } %"781_0590", 2
  %294 = extractvalue { i1, { ptr, ptr, i64 }, double } %"781_0590", 1
  store double %293, ptr %"0605", align 8
  store { ptr, ptr, i64 } %294, ptr %"1606", align 8
  br label %cond_782_case_1

cond_782_case_0:                                  ; preds = %289
  %"0597" = load double, ptr %"0595", align 8
  %"1598" = load { ptr, ptr, i64 }, ptr %"1596", align 8
  store double %"0597", ptr %"784_0", align 8
  store { ptr, ptr, i64 } %"1598", ptr %"784_1", align 8
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"786_0", align 8
  %"786_0599" = load { i32, ptr }, ptr %"786_0", align 8
  %"784_0600" = load double, ptr %"784_0", align 8
  %"784_1601" = load { ptr, ptr, i64 }, ptr %"784_1", align 8
  %295 = extractvalue { i32, ptr } %"786_0599", 0
  %shift_code602 = add i32 %295, 1000
  %296 = extractvalue { i32, ptr } %"786_0599", 1
  call void @panic(i32 %shift_code602, ptr %296)
  store double 0.000000e+00, ptr %"788_0", align 8
  store { ptr, ptr, i64 } zeroinitializer, ptr %"788_1", align 8
  %"788_0603" = load double, ptr %"788_0", align 8
  %"788_1604" = load { ptr, ptr, i64 }, ptr %"788_1", align 8
  store double %"788_0603", ptr %"0591", align 8
  store { ptr, ptr, i64 } %"788_1604", ptr %"1592", align 8
  br label %cond_exit_782

cond_782_case_1:                                  ; preds = %292
  %"0607" = load double, ptr %"0605", align 8
  %"1608" = load { ptr, ptr, i64 }, ptr %"1606", align 8
  store double %"0607", ptr %"790_0", align 8
  store { ptr, ptr, i64 } %"1608", ptr %"790_1", align 8
  %"790_0609" = load double, ptr %"790_0", align 8
  %"790_1610" = load { ptr, ptr, i64 }, ptr %"790_1", align 8
  store double %"790_0609", ptr %"0591", align 8
  store { ptr, ptr, i64 } %"790_1610", ptr %"1592", align 8
  br label %cond_exit_782

cond_exit_782:                                    ; preds = %cond_782_case_1, %cond_782_case_0
  %"0593" = load double, ptr %"0591", align 8
  %"1594" = load { ptr, ptr, i64 }, ptr %"1592", align 8
  store double %"0593", ptr %"782_0", align 8
  store { ptr, ptr, i64 } %"1594", ptr %"782_1", align 8
  %"764_1611" = load { i64, i64, i64 }, ptr %"764_1", align 8
  %297 = extractvalue { i64, i64, i64 } %"764_1611", 0
  %298 = extractvalue { i64, i64, i64 } %"764_1611", 1
  %299 = extractvalue { i64, i64, i64 } %"764_1611", 2
  store i64 %297, ptr %"765_0", align 8
  store i64 %298, ptr %"765_1", align 8
  store i64 %299, ptr %"765_2", align 8
  %"792_0612" = load {}, ptr %"792_0", align 1
  %"765_0613" = load i64, ptr %"765_0", align 8
  %"765_2614" = load i64, ptr %"765_2", align 8
  %"765_1615" = load i64, ptr %"765_1", align 8
  %"752_1616" = load double, ptr %"752_1", align 8
  %"778_0617" = load double, ptr %"778_0", align 8
  %"782_1618" = load { ptr, ptr, i64 }, ptr %"782_1", align 8
  %"767_1619" = load { ptr, ptr, i64 }, ptr %"767_1", align 8
  store {} %"792_0612", ptr %"792_0", align 1
  store i64 %"765_0613", ptr %"765_0", align 8
  store i64 %"765_2614", ptr %"765_2", align 8
  store i64 %"765_1615", ptr %"765_1", align 8
  store double %"752_1616", ptr %"752_1", align 8
  store double %"778_0617", ptr %"778_0", align 8
  store { ptr, ptr, i64 } %"782_1618", ptr %"782_1", align 8
  store { ptr, ptr, i64 } %"767_1619", ptr %"767_1", align 8
  %"792_0620" = load {}, ptr %"792_0", align 1
  %"765_0621" = load i64, ptr %"765_0", align 8
  %"765_2622" = load i64, ptr %"765_2", align 8
  %"765_1623" = load i64, ptr %"765_1", align 8
  %"752_1624" = load double, ptr %"752_1", align 8
  %"778_0625" = load double, ptr %"778_0", align 8
  %"782_1626" = load { ptr, ptr, i64 }, ptr %"782_1", align 8
  %"767_1627" = load { ptr, ptr, i64 }, ptr %"767_1", align 8
  switch i1 false, label %300 [
  ]

300:                                              ; preds = %cond_exit_782
  store i64 %"765_0621", ptr %"675_0", align 8
  store i64 %"765_2622", ptr %"675_1", align 8
  store i64 %"765_1623", ptr %"675_2", align 8
  store double %"752_1624", ptr %"675_3", align 8
  store double %"778_0625", ptr %"675_4", align 8
  store { ptr, ptr, i64 } %"782_1626", ptr %"675_5", align 8
  store { ptr, ptr, i64 } %"767_1627", ptr %"675_6", align 8
  br label %50

cond_799_case_0:                                  ; preds = %61
  br label %cond_exit_799

cond_799_case_1:                                  ; preds = %62
  %"0630" = load { { i64, i64, i64 }, i64 }, ptr %"0629", align 8
  store { { i64, i64, i64 }, i64 } %"0630", ptr %"804_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"806_0", align 8
  %"806_0631" = load { i32, ptr }, ptr %"806_0", align 8
  %"804_0632" = load { { i64, i64, i64 }, i64 }, ptr %"804_0", align 8
  %301 = extractvalue { i32, ptr } %"806_0631", 0
  %shift_code633 = add i32 %301, 1000
  %302 = extractvalue { i32, ptr } %"806_0631", 1
  call void @panic(i32 %shift_code633, ptr %302)
  br label %cond_exit_799

cond_exit_799:                                    ; preds = %cond_799_case_1, %cond_799_case_0
  %"415_1634" = load { ptr, ptr, i64 }, ptr %"415_1", align 8
  %"825_0635" = load i64, ptr %"825_0", align 8
  %"809_0636" = load double, ptr %"809_0", align 8
  %array_ptr637 = extractvalue { ptr, ptr, i64 } %"415_1634", 0
  %array_mask_ptr638 = extractvalue { ptr, ptr, i64 } %"415_1634", 1
  %array_offset639 = extractvalue { ptr, ptr, i64 } %"415_1634", 2
  %303 = icmp ult i64 %"825_0635", 3
  br i1 %303, label %307, label %304

304:                                              ; preds = %cond_exit_799
  %305 = insertvalue { i1, { ptr, ptr, i64 }, double } { i1 false, { ptr, ptr, i64 } poison, double poison }, double %"809_0636", 2
  %306 = insertvalue { i1, { ptr, ptr, i64 }, double } %305, { ptr, ptr, i64 } %"415_1634", 1
  store { i1, { ptr, ptr, i64 }, double } %306, ptr %"0640", align 8
  br label %313

307:                                              ; preds = %cond_exit_799
  %308 = add i64 %"825_0635", %array_offset639
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr638, i64 %308)
  %309 = getelementptr inbounds double, ptr %array_ptr637, i64 %308
  %310 = load double, ptr %309, align 8
  store double %"809_0636", ptr %309, align 8
  %311 = insertvalue { i1, { ptr, ptr, i64 }, double } { i1 true, { ptr, ptr, i64 } poison, double poison }, double %310, 2
  %312 = insertvalue { i1, { ptr, ptr, i64 }, double } %311, { ptr, ptr, i64 } %"415_1634", 1
  store { i1, { ptr, ptr, i64 }, double } %312, ptr %"0640", align 8
  br label %313

313:                                              ; preds = %304, %307
  %"0641" = load { i1, { ptr, ptr, i64 }, double }, ptr %"0640", align 8
  store { i1, { ptr, ptr, i64 }, double } %"0641", ptr %"811_0", align 8
  %"811_0642" = load { i1, { ptr, ptr, i64 }, double }, ptr %"811_0", align 8
  %314 = extractvalue { i1, { ptr, ptr, i64 }, double } %"811_0642", 0
  switch i1 %314, label %315 [
    i1 true, label %318
  ]

315:                                              ; preds = %313
  %316 = extractvalue { i1, { ptr, ptr, i64 }, double } %"811_0642", 2
  %317 = extractvalue { i1, { ptr, ptr, i64 }, double } %"811_0642", 1
  store double %316, ptr %"0647", align 8
  store { ptr, ptr, i64 } %317, ptr %"1648", align 8
  br label %cond_812_case_0

318:                                              ; preds = %313
  %319 = extractvalue { i1, { ptr, ptr, i64 }, double } %"811_0642", 2
  %320 = extractvalue { i1, { ptr, ptr, i64 }, double } %"811_0642", 1
  store double %319, ptr %"0657", align 8
  store { ptr, ptr, i64 } %320, ptr %"1658", align 8
  br label %cond_812_case_1

cond_812_case_0:                                  ; preds = %315
  %"0649" = load double, ptr %"0647", align 8
  %"1650" = load { ptr, ptr, i64 }, ptr %"1648", align 8
  store double %"0649", ptr %"814_0", align 8
  store { ptr, ptr, i64 } %"1650", ptr %"814_1", align 8
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"816_0", align 8
  %"816_0651" = load { i32, ptr }, ptr %"816_0", align 8
  %"814_0652" = load double, ptr %"814_0", align 8
  %"814_1653" = load { ptr, ptr, i64 }, ptr %"814_1", align 8
  %321 = extractvalue { i32, ptr } %"816_0651", 0
  %shift_code654 = add i32 %321, 1000
  %322 = extractvalue { i32, ptr } %"816_0651", 1
  call void @panic(i32 %shift_code654, ptr %322)
  store double 0.000000e+00, ptr %"818_0", align 8
  store { ptr, ptr, i64 } zeroinitializer, ptr %"818_1", align 8
  %"818_0655" = load double, ptr %"818_0", align 8
  %"818_1656" = load { ptr, ptr, i64 }, ptr %"818_1", align 8
  store double %"818_0655", ptr %"0643", align 8
  store { ptr, ptr, i64 } %"818_1656", ptr %"1644", align 8
  br label %cond_exit_812

cond_812_case_1:                                  ; preds = %318
  %"0659" = load double, ptr %"0657", align 8
  %"1660" = load { ptr, ptr, i64 }, ptr %"1658", align 8
  store double %"0659", ptr %"820_0", align 8
  store { ptr, ptr, i64 } %"1660", ptr %"820_1", align 8
  %"820_0661" = load double, ptr %"820_0", align 8
  %"820_1662" = load { ptr, ptr, i64 }, ptr %"820_1", align 8
  store double %"820_0661", ptr %"0643", align 8
  store { ptr, ptr, i64 } %"820_1662", ptr %"1644", align 8
  br label %cond_exit_812

cond_exit_812:                                    ; preds = %cond_812_case_1, %cond_812_case_0
  %"0645" = load double, ptr %"0643", align 8
  %"1646" = load { ptr, ptr, i64 }, ptr %"1644", align 8
  store double %"0645", ptr %"812_0", align 8
  store { ptr, ptr, i64 } %"1646", ptr %"812_1", align 8
  %"812_1663" = load { ptr, ptr, i64 }, ptr %"812_1", align 8
  store { ptr, ptr, i64 } %"812_1663", ptr %"822_0", align 8
  %"822_0664" = load { ptr, ptr, i64 }, ptr %"822_0", align 8
  %"415_2665" = load { ptr, ptr, i64 }, ptr %"415_2", align 8
  store { ptr, ptr, i64 } %"822_0664", ptr %"0", align 8
  store { ptr, ptr, i64 } %"415_2665", ptr %"1", align 8
  %"0666" = load { ptr, ptr, i64 }, ptr %"0", align 8
  %"1667" = load { ptr, ptr, i64 }, ptr %"1", align 8
  %mrv = insertvalue { { ptr, ptr, i64 }, { ptr, ptr, i64 } } poison, { ptr, ptr, i64 } %"0666", 0
  %mrv668 = insertvalue { { ptr, ptr, i64 }, { ptr, ptr, i64 } } %mrv, { ptr, ptr, i64 } %"1667", 1
  ret { { ptr, ptr, i64 }, { ptr, ptr, i64 } } %mrv668
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

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.random_numbers.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noreturn }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
