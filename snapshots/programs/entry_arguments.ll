; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_count.D25A5FBC.0 = private constant [15 x i8] c"\0EUSER:INT:count"
@res_verbose.2B8FDEFE.0 = private constant [18 x i8] c"\11USER:BOOL:verbose"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@e_tket.rotat.20D0216B.0 = private constant [55 x i8] c"6EXIT:INT:tket.rotation.from_halfturns_unchecked failed"
@"e_Some array.A77EF32E.0" = private constant [48 x i8] c"/EXIT:INT:Some array elements have been borrowed"
@res_state.75BFD75C.0 = private constant [17 x i8] c"\10USER:STATE:state"
@argument_theta.E486442C.0 = private constant [6 x i8] c"\05theta"
@argument_count.CD8287D8.0 = private constant [6 x i8] c"\05count"
@argument_verbose.C29D0808.0 = private constant [8 x i8] c"\07verbose"
@argument_weights.1D7BEBA1.0 = private constant [8 x i8] c"\07weights"
@"e_No more qu.3B2EEBF0.0" = private constant [47 x i8] c".EXIT:INT:No more qubits available to allocate."
@array.mask.1 = private constant [1 x i1] zeroinitializer

define internal { ptr, ptr, i64 } @__hugr__.entry_arguments.main.1(double %0, i64 %1, i1 %2, { ptr, ptr, i64 } %3) {
alloca_block:
  %out_arr_alloca = alloca <{ i32, i32, ptr, ptr }>, align 8
  %"0" = alloca { ptr, ptr, i64 }, align 8
  %"2_0" = alloca double, align 8
  %"2_1" = alloca i64, align 8
  %"2_2" = alloca i1, align 1
  %"2_3" = alloca { ptr, ptr, i64 }, align 8
  %"137_0" = alloca i64, align 8
  %"135_0" = alloca i64, align 8
  %"133_0" = alloca i64, align 8
  %"118_0" = alloca i64, align 8
  %"4_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"4_1" = alloca double, align 8
  %"4_2" = alloca i64, align 8
  %"4_3" = alloca { ptr, ptr, i64 }, align 8
  %"6_0" = alloca i64, align 8
  %"6_1" = alloca i64, align 8
  %"6_2" = alloca i64, align 8
  %"6_3" = alloca i64, align 8
  %"6_4" = alloca double, align 8
  %"6_5" = alloca i64, align 8
  %"6_6" = alloca { ptr, ptr, i64 }, align 8
  %"013" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca double, align 8
  %"2" = alloca i64, align 8
  %"3" = alloca { ptr, ptr, i64 }, align 8
  %"84_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"84_1" = alloca i64, align 8
  %"84_2" = alloca double, align 8
  %"84_3" = alloca i64, align 8
  %"84_4" = alloca { ptr, ptr, i64 }, align 8
  %"23_0" = alloca { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double }, align 8
  %"8_0" = alloca { i64, i64, i64 }, align 8
  %"32_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"34_0" = alloca { i64, i64, i64 }, align 8
  %"025" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"42_0" = alloca i64, align 8
  %"42_1" = alloca i64, align 8
  %"42_2" = alloca i64, align 8
  %"48_0" = alloca i64, align 8
  %"48_1" = alloca i64, align 8
  %"48_2" = alloca i64, align 8
  %"54_0" = alloca i1, align 1
  %"54_1" = alloca i64, align 8
  %"54_2" = alloca i64, align 8
  %"54_3" = alloca i64, align 8
  %"74_0" = alloca i64, align 8
  %"74_1" = alloca i64, align 8
  %"74_2" = alloca i64, align 8
  %"39_0" = alloca i1, align 1
  %"36_0" = alloca i64, align 8
  %"36_2" = alloca i64, align 8
  %"36_1" = alloca i64, align 8
  %"37_0" = alloca i64, align 8
  %"45_0" = alloca {}, align 8
  %"44_0" = alloca i1, align 1
  %"51_0" = alloca {}, align 8
  %"50_0" = alloca i1, align 1
  %"56_0" = alloca { i1, i64, i64, i64 }, align 8
  %"077" = alloca { i1, i64, i64, i64 }, align 8
  %"079" = alloca i64, align 8
  %"180" = alloca i64, align 8
  %"281" = alloca i64, align 8
  %"58_0" = alloca i64, align 8
  %"58_1" = alloca i64, align 8
  %"58_2" = alloca i64, align 8
  %"60_0" = alloca { i1, i64, i64, i64 }, align 8
  %"089" = alloca i64, align 8
  %"190" = alloca i64, align 8
  %"291" = alloca i64, align 8
  %"62_0" = alloca i64, align 8
  %"62_1" = alloca i64, align 8
  %"62_2" = alloca i64, align 8
  %"64_0" = alloca { i1, i64, i64, i64 }, align 8
  %"71_0" = alloca {}, align 8
  %"69_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"80_0" = alloca {}, align 8
  %"79_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"76_0" = alloca i64, align 8
  %"77_0" = alloca { i64, i64, i64 }, align 8
  %"78_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"9_0" = alloca i1, align 1
  %"9_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"0118" = alloca i1, align 1
  %"1119" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"15_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"13_0" = alloca i1, align 1
  %"0124" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"18_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"22_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"20_0" = alloca i1, align 1
  %"0135" = alloca { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double }, align 8
  %"0137" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1138" = alloca double, align 8
  %"2139" = alloca i64, align 8
  %"3140" = alloca { ptr, ptr, i64 }, align 8
  %"4" = alloca i64, align 8
  %"25_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"25_1" = alloca double, align 8
  %"25_2" = alloca i64, align 8
  %"25_3" = alloca { ptr, ptr, i64 }, align 8
  %"25_4" = alloca i64, align 8
  %"27_0" = alloca { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double }, align 8
  %"0151" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1152" = alloca double, align 8
  %"2153" = alloca i64, align 8
  %"3154" = alloca { ptr, ptr, i64 }, align 8
  %"4155" = alloca i64, align 8
  %"29_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"29_1" = alloca double, align 8
  %"29_2" = alloca i64, align 8
  %"29_3" = alloca { ptr, ptr, i64 }, align 8
  %"29_4" = alloca i64, align 8
  %"31_0" = alloca { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double }, align 8
  %"112_0" = alloca {}, align 8
  %"97_0" = alloca i64, align 8
  %"97_2" = alloca i64, align 8
  %"97_1" = alloca i64, align 8
  %"111_0" = alloca i64, align 8
  %"99_1" = alloca { ptr, ptr, i64 }, align 8
  %"86_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0179" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"90_0" = alloca { i32, ptr }, align 8
  %"92_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0183" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"94_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"96_0" = alloca i64, align 8
  %"96_1" = alloca { i64, i64, i64 }, align 8
  %"98_0" = alloca i64, align 8
  %"99_0" = alloca { i1, i64 }, align 8
  %"0190" = alloca { i1, i64 }, align 8
  %"1191" = alloca { ptr, ptr, i64 }, align 8
  %"100_0" = alloca i64, align 8
  %"0195" = alloca i64, align 8
  %"104_0" = alloca { i32, ptr }, align 8
  %"106_0" = alloca i64, align 8
  %"0200" = alloca i64, align 8
  %"108_0" = alloca i64, align 8
  %"110_0" = alloca i64, align 8
  %"0225" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"125_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"127_0" = alloca { i32, ptr }, align 8
  %"131_0" = alloca i64, align 8
  %"132_0" = alloca double, align 8
  %"139_0" = alloca i64, align 8
  %"140_0" = alloca { ptr, ptr, i64 }, align 8
  %"141_0" = alloca { ptr, i64 }, align 8
  %"142_0" = alloca { ptr, i64 }, align 8
  %"143_0" = alloca { ptr, ptr, i64 }, align 8
  %"144_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store double %0, ptr %"2_0", align 8
  store i64 %1, ptr %"2_1", align 8
  store i1 %2, ptr %"2_2", align 1
  store { ptr, ptr, i64 } %3, ptr %"2_3", align 8
  store i64 3, ptr %"137_0", align 8
  store i64 1, ptr %"135_0", align 8
  store i64 0, ptr %"133_0", align 8
  store i64 0, ptr %"118_0", align 8
  %"2_11" = load i64, ptr %"2_1", align 8
  %tag_len = load i8, ptr @res_count.D25A5FBC.0, align 1
  %tag_len2 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_count.D25A5FBC.0, i64 %tag_len2, i64 %"2_11")
  %"2_23" = load i1, ptr %"2_2", align 1
  %tag_len4 = load i8, ptr @res_verbose.2B8FDEFE.0, align 1
  %tag_len5 = zext i8 %tag_len4 to i64
  call void @print_bool(ptr @res_verbose.2B8FDEFE.0, i64 %tag_len5, i1 %"2_23")
  %"133_06" = load i64, ptr %"133_0", align 8
  %"135_07" = load i64, ptr %"135_0", align 8
  %"137_08" = load i64, ptr %"137_0", align 8
  %"2_19" = load i64, ptr %"2_1", align 8
  %"2_010" = load double, ptr %"2_0", align 8
  %"118_011" = load i64, ptr %"118_0", align 8
  %"2_312" = load { ptr, ptr, i64 }, ptr %"2_3", align 8
  store i64 %"133_06", ptr %"6_0", align 8
  store i64 %"135_07", ptr %"6_1", align 8
  store i64 %"137_08", ptr %"6_2", align 8
  store i64 %"2_19", ptr %"6_3", align 8
  store double %"2_010", ptr %"6_4", align 8
  store i64 %"118_011", ptr %"6_5", align 8
  store { ptr, ptr, i64 } %"2_312", ptr %"6_6", align 8
  br label %4

4:                                                ; preds = %109, %entry_block
  %"6_014" = load i64, ptr %"6_0", align 8
  %"6_115" = load i64, ptr %"6_1", align 8
  %"6_216" = load i64, ptr %"6_2", align 8
  %"6_317" = load i64, ptr %"6_3", align 8
  %"6_418" = load double, ptr %"6_4", align 8
  %"6_519" = load i64, ptr %"6_5", align 8
  %"6_620" = load { ptr, ptr, i64 }, ptr %"6_6", align 8
  store i64 %"6_014", ptr %"6_0", align 8
  store i64 %"6_115", ptr %"6_1", align 8
  store i64 %"6_216", ptr %"6_2", align 8
  store i64 %"6_317", ptr %"6_3", align 8
  store double %"6_418", ptr %"6_4", align 8
  store i64 %"6_519", ptr %"6_5", align 8
  store { ptr, ptr, i64 } %"6_620", ptr %"6_6", align 8
  %"6_021" = load i64, ptr %"6_0", align 8
  %"6_222" = load i64, ptr %"6_2", align 8
  %"6_123" = load i64, ptr %"6_1", align 8
  %5 = insertvalue { i64, i64, i64 } poison, i64 %"6_021", 0
  %6 = insertvalue { i64, i64, i64 } %5, i64 %"6_222", 1
  %7 = insertvalue { i64, i64, i64 } %6, i64 %"6_123", 2
  store { i64, i64, i64 } %7, ptr %"8_0", align 8
  %"8_024" = load { i64, i64, i64 }, ptr %"8_0", align 8
  store { i64, i64, i64 } %"8_024", ptr %"34_0", align 8
  br label %18

8:                                                ; preds = %80
  %"84_0173" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"84_0", align 8
  %"84_1174" = load i64, ptr %"84_1", align 8
  %"84_2175" = load double, ptr %"84_2", align 8
  %"84_3176" = load i64, ptr %"84_3", align 8
  %"84_4177" = load { ptr, ptr, i64 }, ptr %"84_4", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"84_0173", ptr %"84_0", align 8
  store i64 %"84_1174", ptr %"84_1", align 8
  store double %"84_2175", ptr %"84_2", align 8
  store i64 %"84_3176", ptr %"84_3", align 8
  store { ptr, ptr, i64 } %"84_4177", ptr %"84_4", align 8
  store {} undef, ptr %"112_0", align 1
  %"84_0178" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"84_0", align 8
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"84_0178", 0
  switch i1 %9, label %10 [
    i1 true, label %11
  ]

10:                                               ; preds = %8
  br label %cond_86_case_0

11:                                               ; preds = %8
  %12 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"84_0178", 1
  store { { i64, i64, i64 }, i64 } %12, ptr %"0183", align 8
  br label %cond_86_case_1

13:                                               ; preds = %75
  %"0169" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"013", align 8
  %"1170" = load double, ptr %"1", align 8
  %"2171" = load i64, ptr %"2", align 8
  %"3172" = load { ptr, ptr, i64 }, ptr %"3", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0169", ptr %"4_0", align 8
  store double %"1170", ptr %"4_1", align 8
  store i64 %"2171", ptr %"4_2", align 8
  store { ptr, ptr, i64 } %"3172", ptr %"4_3", align 8
  %"4_0224" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0224", 0
  switch i1 %14, label %15 [
    i1 true, label %16
  ]

15:                                               ; preds = %13
  br label %cond_120_case_0

16:                                               ; preds = %13
  %17 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0224", 1
  store { { i64, i64, i64 }, i64 } %17, ptr %"0225", align 8
  br label %cond_120_case_1

18:                                               ; preds = %4
  %"34_026" = load { i64, i64, i64 }, ptr %"34_0", align 8
  store { i64, i64, i64 } %"34_026", ptr %"34_0", align 8
  store i64 0, ptr %"37_0", align 8
  %"34_027" = load { i64, i64, i64 }, ptr %"34_0", align 8
  %19 = extractvalue { i64, i64, i64 } %"34_027", 0
  %20 = extractvalue { i64, i64, i64 } %"34_027", 1
  %21 = extractvalue { i64, i64, i64 } %"34_027", 2
  store i64 %19, ptr %"36_0", align 8
  store i64 %20, ptr %"36_1", align 8
  store i64 %21, ptr %"36_2", align 8
  %"36_228" = load i64, ptr %"36_2", align 8
  %"37_029" = load i64, ptr %"37_0", align 8
  %22 = icmp sge i64 %"36_228", %"37_029"
  %23 = select i1 %22, i1 true, i1 false
  store i1 %23, ptr %"39_0", align 1
  %"39_030" = load i1, ptr %"39_0", align 1
  %"36_031" = load i64, ptr %"36_0", align 8
  %"36_232" = load i64, ptr %"36_2", align 8
  %"36_133" = load i64, ptr %"36_1", align 8
  store i1 %"39_030", ptr %"39_0", align 1
  store i64 %"36_031", ptr %"36_0", align 8
  store i64 %"36_232", ptr %"36_2", align 8
  store i64 %"36_133", ptr %"36_1", align 8
  %"39_034" = load i1, ptr %"39_0", align 1
  %"36_035" = load i64, ptr %"36_0", align 8
  %"36_236" = load i64, ptr %"36_2", align 8
  %"36_137" = load i64, ptr %"36_1", align 8
  switch i1 %"39_034", label %24 [
    i1 true, label %25
  ]

24:                                               ; preds = %18
  store i64 %"36_035", ptr %"48_0", align 8
  store i64 %"36_236", ptr %"48_1", align 8
  store i64 %"36_137", ptr %"48_2", align 8
  br label %30

25:                                               ; preds = %18
  store i64 %"36_035", ptr %"42_0", align 8
  store i64 %"36_236", ptr %"42_1", align 8
  store i64 %"36_137", ptr %"42_2", align 8
  br label %26

26:                                               ; preds = %25
  %"42_039" = load i64, ptr %"42_0", align 8
  %"42_140" = load i64, ptr %"42_1", align 8
  %"42_241" = load i64, ptr %"42_2", align 8
  store i64 %"42_039", ptr %"42_0", align 8
  store i64 %"42_140", ptr %"42_1", align 8
  store i64 %"42_241", ptr %"42_2", align 8
  store {} undef, ptr %"45_0", align 1
  %"42_042" = load i64, ptr %"42_0", align 8
  %"42_243" = load i64, ptr %"42_2", align 8
  %27 = icmp sge i64 %"42_042", %"42_243"
  %28 = select i1 %27, i1 true, i1 false
  store i1 %28, ptr %"44_0", align 1
  %"45_044" = load {}, ptr %"45_0", align 1
  %"44_045" = load i1, ptr %"44_0", align 1
  %"42_046" = load i64, ptr %"42_0", align 8
  %"42_147" = load i64, ptr %"42_1", align 8
  %"42_248" = load i64, ptr %"42_2", align 8
  store {} %"45_044", ptr %"45_0", align 1
  store i1 %"44_045", ptr %"44_0", align 1
  store i64 %"42_046", ptr %"42_0", align 8
  store i64 %"42_147", ptr %"42_1", align 8
  store i64 %"42_248", ptr %"42_2", align 8
  %"45_049" = load {}, ptr %"45_0", align 1
  %"44_050" = load i1, ptr %"44_0", align 1
  %"42_051" = load i64, ptr %"42_0", align 8
  %"42_152" = load i64, ptr %"42_1", align 8
  %"42_253" = load i64, ptr %"42_2", align 8
  switch i1 false, label %29 [
  ]

29:                                               ; preds = %26
  store i1 %"44_050", ptr %"54_0", align 1
  store i64 %"42_051", ptr %"54_1", align 8
  store i64 %"42_152", ptr %"54_2", align 8
  store i64 %"42_253", ptr %"54_3", align 8
  br label %34

30:                                               ; preds = %24
  %"48_054" = load i64, ptr %"48_0", align 8
  %"48_155" = load i64, ptr %"48_1", align 8
  %"48_256" = load i64, ptr %"48_2", align 8
  store i64 %"48_054", ptr %"48_0", align 8
  store i64 %"48_155", ptr %"48_1", align 8
  store i64 %"48_256", ptr %"48_2", align 8
  store {} undef, ptr %"51_0", align 1
  %"48_057" = load i64, ptr %"48_0", align 8
  %"48_258" = load i64, ptr %"48_2", align 8
  %31 = icmp sle i64 %"48_057", %"48_258"
  %32 = select i1 %31, i1 true, i1 false
  store i1 %32, ptr %"50_0", align 1
  %"51_059" = load {}, ptr %"51_0", align 1
  %"50_060" = load i1, ptr %"50_0", align 1
  %"48_061" = load i64, ptr %"48_0", align 8
  %"48_162" = load i64, ptr %"48_1", align 8
  %"48_263" = load i64, ptr %"48_2", align 8
  store {} %"51_059", ptr %"51_0", align 1
  store i1 %"50_060", ptr %"50_0", align 1
  store i64 %"48_061", ptr %"48_0", align 8
  store i64 %"48_162", ptr %"48_1", align 8
  store i64 %"48_263", ptr %"48_2", align 8
  %"51_064" = load {}, ptr %"51_0", align 1
  %"50_065" = load i1, ptr %"50_0", align 1
  %"48_066" = load i64, ptr %"48_0", align 8
  %"48_167" = load i64, ptr %"48_1", align 8
  %"48_268" = load i64, ptr %"48_2", align 8
  switch i1 false, label %33 [
  ]

33:                                               ; preds = %30
  store i1 %"50_065", ptr %"54_0", align 1
  store i64 %"48_066", ptr %"54_1", align 8
  store i64 %"48_167", ptr %"54_2", align 8
  store i64 %"48_268", ptr %"54_3", align 8
  br label %34

34:                                               ; preds = %33, %29
  %"54_069" = load i1, ptr %"54_0", align 1
  %"54_170" = load i64, ptr %"54_1", align 8
  %"54_271" = load i64, ptr %"54_2", align 8
  %"54_372" = load i64, ptr %"54_3", align 8
  store i1 %"54_069", ptr %"54_0", align 1
  store i64 %"54_170", ptr %"54_1", align 8
  store i64 %"54_271", ptr %"54_2", align 8
  store i64 %"54_372", ptr %"54_3", align 8
  %"54_073" = load i1, ptr %"54_0", align 1
  %"54_174" = load i64, ptr %"54_1", align 8
  %"54_275" = load i64, ptr %"54_2", align 8
  %"54_376" = load i64, ptr %"54_3", align 8
  switch i1 %"54_073", label %35 [
    i1 true, label %36
  ]

35:                                               ; preds = %34
  store i64 %"54_174", ptr %"079", align 8
  store i64 %"54_275", ptr %"180", align 8
  store i64 %"54_376", ptr %"281", align 8
  br label %cond_56_case_0

36:                                               ; preds = %34
  store i64 %"54_174", ptr %"089", align 8
  store i64 %"54_275", ptr %"190", align 8
  store i64 %"54_376", ptr %"291", align 8
  br label %cond_56_case_1

37:                                               ; preds = %61
  store {} undef, ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"69_0", align 8
  %"71_098" = load {}, ptr %"71_0", align 1
  %"69_099" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"69_0", align 8
  store {} %"71_098", ptr %"71_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"69_099", ptr %"69_0", align 8
  %"71_0100" = load {}, ptr %"71_0", align 1
  %"69_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"69_0", align 8
  switch i1 false, label %38 [
  ]

38:                                               ; preds = %37
  store { i1, { { i64, i64, i64 }, i64 } } %"69_0101", ptr %"025", align 8
  br label %48

39:                                               ; preds = %57
  %"74_0102" = load i64, ptr %"74_0", align 8
  %"74_1103" = load i64, ptr %"74_1", align 8
  %"74_2104" = load i64, ptr %"74_2", align 8
  store i64 %"74_0102", ptr %"74_0", align 8
  store i64 %"74_1103", ptr %"74_1", align 8
  store i64 %"74_2104", ptr %"74_2", align 8
  store {} undef, ptr %"80_0", align 1
  %"74_0105" = load i64, ptr %"74_0", align 8
  %"74_1106" = load i64, ptr %"74_1", align 8
  %40 = add i64 %"74_0105", %"74_1106"
  store i64 %40, ptr %"76_0", align 8
  %"76_0107" = load i64, ptr %"76_0", align 8
  %"74_2108" = load i64, ptr %"74_2", align 8
  %"74_1109" = load i64, ptr %"74_1", align 8
  %41 = insertvalue { i64, i64, i64 } poison, i64 %"76_0107", 0
  %42 = insertvalue { i64, i64, i64 } %41, i64 %"74_2108", 1
  %43 = insertvalue { i64, i64, i64 } %42, i64 %"74_1109", 2
  store { i64, i64, i64 } %43, ptr %"77_0", align 8
  %"74_0110" = load i64, ptr %"74_0", align 8
  %"77_0111" = load { i64, i64, i64 }, ptr %"77_0", align 8
  %44 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"74_0110", 1
  %45 = insertvalue { { i64, i64, i64 }, i64 } %44, { i64, i64, i64 } %"77_0111", 0
  store { { i64, i64, i64 }, i64 } %45, ptr %"78_0", align 8
  %"78_0112" = load { { i64, i64, i64 }, i64 }, ptr %"78_0", align 8
  %46 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"78_0112", 1
  store { i1, { { i64, i64, i64 }, i64 } } %46, ptr %"79_0", align 8
  %"80_0113" = load {}, ptr %"80_0", align 1
  %"79_0114" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"79_0", align 8
  store {} %"80_0113", ptr %"80_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"79_0114", ptr %"79_0", align 8
  %"80_0115" = load {}, ptr %"80_0", align 1
  %"79_0116" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"79_0", align 8
  switch i1 false, label %47 [
  ]

47:                                               ; preds = %39
  store { i1, { { i64, i64, i64 }, i64 } } %"79_0116", ptr %"025", align 8
  br label %48

48:                                               ; preds = %47, %38
  %"038" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"025", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"038", ptr %"32_0", align 8
  %"32_0117" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"32_0", align 8
  %49 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"32_0117", 0
  switch i1 %49, label %50 [
    i1 true, label %51
  ]

50:                                               ; preds = %48
  br label %cond_9_case_0

51:                                               ; preds = %48
  %52 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"32_0117", 1
  store { { i64, i64, i64 }, i64 } %52, ptr %"0124", align 8
  br label %cond_9_case_1

cond_56_case_0:                                   ; preds = %35
  %"082" = load i64, ptr %"079", align 8
  %"183" = load i64, ptr %"180", align 8
  %"284" = load i64, ptr %"281", align 8
  store i64 %"082", ptr %"58_0", align 8
  store i64 %"183", ptr %"58_1", align 8
  store i64 %"284", ptr %"58_2", align 8
  %"58_085" = load i64, ptr %"58_0", align 8
  %"58_186" = load i64, ptr %"58_1", align 8
  %"58_287" = load i64, ptr %"58_2", align 8
  %53 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"58_085", 1
  %54 = insertvalue { i1, i64, i64, i64 } %53, i64 %"58_186", 2
  %55 = insertvalue { i1, i64, i64, i64 } %54, i64 %"58_287", 3
  store { i1, i64, i64, i64 } %55, ptr %"60_0", align 8
  %"60_088" = load { i1, i64, i64, i64 }, ptr %"60_0", align 8
  store { i1, i64, i64, i64 } %"60_088", ptr %"077", align 8
  br label %cond_exit_56

cond_56_case_1:                                   ; preds = %36
  %"092" = load i64, ptr %"089", align 8
  %"193" = load i64, ptr %"190", align 8
  %"294" = load i64, ptr %"291", align 8
  store i64 %"092", ptr %"62_0", align 8
  store i64 %"193", ptr %"62_1", align 8
  store i64 %"294", ptr %"62_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"64_0", align 8
  %"64_095" = load { i1, i64, i64, i64 }, ptr %"64_0", align 8
  store { i1, i64, i64, i64 } %"64_095", ptr %"077", align 8
  br label %cond_exit_56

cond_exit_56:                                     ; preds = %cond_56_case_1, %cond_56_case_0
  %"078" = load { i1, i64, i64, i64 }, ptr %"077", align 8
  store { i1, i64, i64, i64 } %"078", ptr %"56_0", align 8
  %"56_096" = load { i1, i64, i64, i64 }, ptr %"56_0", align 8
  store { i1, i64, i64, i64 } %"56_096", ptr %"56_0", align 8
  %"56_097" = load { i1, i64, i64, i64 }, ptr %"56_0", align 8
  %56 = extractvalue { i1, i64, i64, i64 } %"56_097", 0
  switch i1 %56, label %57 [
    i1 true, label %61
  ]

57:                                               ; preds = %cond_exit_56
  %58 = extractvalue { i1, i64, i64, i64 } %"56_097", 1
  %59 = extractvalue { i1, i64, i64, i64 } %"56_097", 2
  %60 = extractvalue { i1, i64, i64, i64 } %"56_097", 3
  store i64 %58, ptr %"74_0", align 8
  store i64 %59, ptr %"74_1", align 8
  store i64 %60, ptr %"74_2", align 8
  br label %39

61:                                               ; preds = %cond_exit_56
  br label %37

cond_9_case_0:                                    ; preds = %50
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"15_0", align 8
  store i1 false, ptr %"13_0", align 1
  %"13_0122" = load i1, ptr %"13_0", align 1
  %"15_0123" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"15_0", align 8
  store i1 %"13_0122", ptr %"0118", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"15_0123", ptr %"1119", align 8
  br label %cond_exit_9

cond_9_case_1:                                    ; preds = %51
  %"0125" = load { { i64, i64, i64 }, i64 }, ptr %"0124", align 8
  store { { i64, i64, i64 }, i64 } %"0125", ptr %"18_0", align 8
  %"18_0126" = load { { i64, i64, i64 }, i64 }, ptr %"18_0", align 8
  %62 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"18_0126", 1
  store { i1, { { i64, i64, i64 }, i64 } } %62, ptr %"22_0", align 8
  store i1 true, ptr %"20_0", align 1
  %"20_0127" = load i1, ptr %"20_0", align 1
  %"22_0128" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"22_0", align 8
  store i1 %"20_0127", ptr %"0118", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"22_0128", ptr %"1119", align 8
  br label %cond_exit_9

cond_exit_9:                                      ; preds = %cond_9_case_1, %cond_9_case_0
  %"0120" = load i1, ptr %"0118", align 1
  %"1121" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1119", align 8
  store i1 %"0120", ptr %"9_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1121", ptr %"9_1", align 8
  %"9_0129" = load i1, ptr %"9_0", align 1
  %"9_1130" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"9_1", align 8
  %"6_4131" = load double, ptr %"6_4", align 8
  %"6_5132" = load i64, ptr %"6_5", align 8
  %"6_6133" = load { ptr, ptr, i64 }, ptr %"6_6", align 8
  %"6_3134" = load i64, ptr %"6_3", align 8
  switch i1 %"9_0129", label %63 [
    i1 true, label %64
  ]

63:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1130", ptr %"0137", align 8
  store double %"6_4131", ptr %"1138", align 8
  store i64 %"6_5132", ptr %"2139", align 8
  store { ptr, ptr, i64 } %"6_6133", ptr %"3140", align 8
  store i64 %"6_3134", ptr %"4", align 8
  br label %cond_23_case_0

64:                                               ; preds = %cond_exit_9
  store { i1, { { i64, i64, i64 }, i64 } } %"9_1130", ptr %"0151", align 8
  store double %"6_4131", ptr %"1152", align 8
  store i64 %"6_5132", ptr %"2153", align 8
  store { ptr, ptr, i64 } %"6_6133", ptr %"3154", align 8
  store i64 %"6_3134", ptr %"4155", align 8
  br label %cond_23_case_1

cond_23_case_0:                                   ; preds = %63
  %"0141" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0137", align 8
  %"1142" = load double, ptr %"1138", align 8
  %"2143" = load i64, ptr %"2139", align 8
  %"3144" = load { ptr, ptr, i64 }, ptr %"3140", align 8
  %"4145" = load i64, ptr %"4", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0141", ptr %"25_0", align 8
  store double %"1142", ptr %"25_1", align 8
  store i64 %"2143", ptr %"25_2", align 8
  store { ptr, ptr, i64 } %"3144", ptr %"25_3", align 8
  store i64 %"4145", ptr %"25_4", align 8
  %"25_0146" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"25_0", align 8
  %"25_1147" = load double, ptr %"25_1", align 8
  %"25_2148" = load i64, ptr %"25_2", align 8
  %"25_3149" = load { ptr, ptr, i64 }, ptr %"25_3", align 8
  %65 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } { i1 false, { ptr, ptr, i64 } poison, { i1, { { i64, i64, i64 }, i64 } } poison, i64 poison, i64 poison, double poison }, { i1, { { i64, i64, i64 }, i64 } } %"25_0146", 2
  %66 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %65, double %"25_1147", 5
  %67 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %66, i64 %"25_2148", 3
  %68 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %67, { ptr, ptr, i64 } %"25_3149", 1
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %68, ptr %"27_0", align 8
  %"27_0150" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double }, ptr %"27_0", align 8
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"27_0150", ptr %"0135", align 8
  br label %cond_exit_23

cond_23_case_1:                                   ; preds = %64
  %"0156" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0151", align 8
  %"1157" = load double, ptr %"1152", align 8
  %"2158" = load i64, ptr %"2153", align 8
  %"3159" = load { ptr, ptr, i64 }, ptr %"3154", align 8
  %"4160" = load i64, ptr %"4155", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0156", ptr %"29_0", align 8
  store double %"1157", ptr %"29_1", align 8
  store i64 %"2158", ptr %"29_2", align 8
  store { ptr, ptr, i64 } %"3159", ptr %"29_3", align 8
  store i64 %"4160", ptr %"29_4", align 8
  %"29_0161" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"29_0", align 8
  %"29_4162" = load i64, ptr %"29_4", align 8
  %"29_1163" = load double, ptr %"29_1", align 8
  %"29_2164" = load i64, ptr %"29_2", align 8
  %"29_3165" = load { ptr, ptr, i64 }, ptr %"29_3", align 8
  %69 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } { i1 true, { ptr, ptr, i64 } poison, { i1, { { i64, i64, i64 }, i64 } } poison, i64 poison, i64 poison, double poison }, { i1, { { i64, i64, i64 }, i64 } } %"29_0161", 2
  %70 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %69, i64 %"29_4162", 3
  %71 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %70, double %"29_1163", 5
  %72 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %71, i64 %"29_2164", 4
  %73 = insertvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %72, { ptr, ptr, i64 } %"29_3165", 1
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %73, ptr %"31_0", align 8
  %"31_0166" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double }, ptr %"31_0", align 8
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"31_0166", ptr %"0135", align 8
  br label %cond_exit_23

cond_exit_23:                                     ; preds = %cond_23_case_1, %cond_23_case_0
  %"0136" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double }, ptr %"0135", align 8
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"0136", ptr %"23_0", align 8
  %"23_0167" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double }, ptr %"23_0", align 8
  store { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0167", ptr %"23_0", align 8
  %"23_0168" = load { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double }, ptr %"23_0", align 8
  %74 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 0
  switch i1 %74, label %75 [
    i1 true, label %80
  ]

75:                                               ; preds = %cond_exit_23
  %76 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 2
  %77 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 5
  %78 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 3
  %79 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 1
  store { i1, { { i64, i64, i64 }, i64 } } %76, ptr %"013", align 8
  store double %77, ptr %"1", align 8
  store i64 %78, ptr %"2", align 8
  store { ptr, ptr, i64 } %79, ptr %"3", align 8
  br label %13

80:                                               ; preds = %cond_exit_23
  %81 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 2
  %82 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 3
  %83 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 5
  %84 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 4
  %85 = extractvalue { i1, { ptr, ptr, i64 }, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, double } %"23_0168", 1
  store { i1, { { i64, i64, i64 }, i64 } } %81, ptr %"84_0", align 8
  store i64 %82, ptr %"84_1", align 8
  store double %83, ptr %"84_2", align 8
  store i64 %84, ptr %"84_3", align 8
  store { ptr, ptr, i64 } %85, ptr %"84_4", align 8
  br label %8

cond_86_case_0:                                   ; preds = %10
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"90_0", align 8
  %"90_0181" = load { i32, ptr }, ptr %"90_0", align 8
  %86 = extractvalue { i32, ptr } %"90_0181", 0
  %shift_code = add i32 %86, 1000
  %87 = extractvalue { i32, ptr } %"90_0181", 1
  call void @panic(i32 %shift_code, ptr %87)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"92_0", align 8
  %"92_0182" = load { { i64, i64, i64 }, i64 }, ptr %"92_0", align 8
  store { { i64, i64, i64 }, i64 } %"92_0182", ptr %"0179", align 8
  br label %cond_exit_86

cond_86_case_1:                                   ; preds = %11
  %"0184" = load { { i64, i64, i64 }, i64 }, ptr %"0183", align 8
  store { { i64, i64, i64 }, i64 } %"0184", ptr %"94_0", align 8
  %"94_0185" = load { { i64, i64, i64 }, i64 }, ptr %"94_0", align 8
  store { { i64, i64, i64 }, i64 } %"94_0185", ptr %"0179", align 8
  br label %cond_exit_86

cond_exit_86:                                     ; preds = %cond_86_case_1, %cond_86_case_0
  %"0180" = load { { i64, i64, i64 }, i64 }, ptr %"0179", align 8
  store { { i64, i64, i64 }, i64 } %"0180", ptr %"86_0", align 8
  %"86_0186" = load { { i64, i64, i64 }, i64 }, ptr %"86_0", align 8
  %88 = extractvalue { { i64, i64, i64 }, i64 } %"86_0186", 1
  %89 = extractvalue { { i64, i64, i64 }, i64 } %"86_0186", 0
  store i64 %88, ptr %"96_0", align 8
  store { i64, i64, i64 } %89, ptr %"96_1", align 8
  %"96_0187" = load i64, ptr %"96_0", align 8
  store i64 %"96_0187", ptr %"98_0", align 8
  %"84_4188" = load { ptr, ptr, i64 }, ptr %"84_4", align 8
  %"98_0189" = load i64, ptr %"98_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"84_4188", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"84_4188", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"84_4188", 2
  %90 = icmp ult i64 %"98_0189", 3
  br i1 %90, label %92, label %91

91:                                               ; preds = %cond_exit_86
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0190", align 8
  store { ptr, ptr, i64 } %"84_4188", ptr %"1191", align 8
  br label %97

92:                                               ; preds = %cond_exit_86
  %93 = add i64 %"98_0189", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %93)
  %94 = getelementptr inbounds i64, ptr %array_ptr, i64 %93
  %95 = load i64, ptr %94, align 8
  %96 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %95, 1
  store { i1, i64 } %96, ptr %"0190", align 8
  store { ptr, ptr, i64 } %"84_4188", ptr %"1191", align 8
  br label %97

97:                                               ; preds = %91, %92
  %"0192" = load { i1, i64 }, ptr %"0190", align 8
  %"1193" = load { ptr, ptr, i64 }, ptr %"1191", align 8
  store { i1, i64 } %"0192", ptr %"99_0", align 8
  store { ptr, ptr, i64 } %"1193", ptr %"99_1", align 8
  %"99_0194" = load { i1, i64 }, ptr %"99_0", align 8
  %98 = extractvalue { i1, i64 } %"99_0194", 0
  switch i1 %98, label %99 [
    i1 true, label %100
  ]

99:                                               ; preds = %97
  br label %cond_100_case_0

100:                                              ; preds = %97
  %101 = extractvalue { i1, i64 } %"99_0194", 1
  store i64 %101, ptr %"0200", align 8
  br label %cond_100_case_1

cond_100_case_0:                                  ; preds = %99
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"104_0", align 8
  %"104_0197" = load { i32, ptr }, ptr %"104_0", align 8
  %102 = extractvalue { i32, ptr } %"104_0197", 0
  %shift_code198 = add i32 %102, 1000
  %103 = extractvalue { i32, ptr } %"104_0197", 1
  call void @panic(i32 %shift_code198, ptr %103)
  store i64 0, ptr %"106_0", align 8
  %"106_0199" = load i64, ptr %"106_0", align 8
  store i64 %"106_0199", ptr %"0195", align 8
  br label %cond_exit_100

cond_100_case_1:                                  ; preds = %100
  %"0201" = load i64, ptr %"0200", align 8
  store i64 %"0201", ptr %"108_0", align 8
  %"108_0202" = load i64, ptr %"108_0", align 8
  store i64 %"108_0202", ptr %"0195", align 8
  br label %cond_exit_100

cond_exit_100:                                    ; preds = %cond_100_case_1, %cond_100_case_0
  %"0196" = load i64, ptr %"0195", align 8
  store i64 %"0196", ptr %"100_0", align 8
  %"100_0203" = load i64, ptr %"100_0", align 8
  %"84_1204" = load i64, ptr %"84_1", align 8
  %104 = mul i64 %"100_0203", %"84_1204"
  store i64 %104, ptr %"110_0", align 8
  %"84_3205" = load i64, ptr %"84_3", align 8
  %"110_0206" = load i64, ptr %"110_0", align 8
  %105 = add i64 %"84_3205", %"110_0206"
  store i64 %105, ptr %"111_0", align 8
  %"96_1207" = load { i64, i64, i64 }, ptr %"96_1", align 8
  %106 = extractvalue { i64, i64, i64 } %"96_1207", 0
  %107 = extractvalue { i64, i64, i64 } %"96_1207", 1
  %108 = extractvalue { i64, i64, i64 } %"96_1207", 2
  store i64 %106, ptr %"97_0", align 8
  store i64 %107, ptr %"97_1", align 8
  store i64 %108, ptr %"97_2", align 8
  %"112_0208" = load {}, ptr %"112_0", align 1
  %"97_0209" = load i64, ptr %"97_0", align 8
  %"97_2210" = load i64, ptr %"97_2", align 8
  %"97_1211" = load i64, ptr %"97_1", align 8
  %"84_1212" = load i64, ptr %"84_1", align 8
  %"84_2213" = load double, ptr %"84_2", align 8
  %"111_0214" = load i64, ptr %"111_0", align 8
  %"99_1215" = load { ptr, ptr, i64 }, ptr %"99_1", align 8
  store {} %"112_0208", ptr %"112_0", align 1
  store i64 %"97_0209", ptr %"97_0", align 8
  store i64 %"97_2210", ptr %"97_2", align 8
  store i64 %"97_1211", ptr %"97_1", align 8
  store i64 %"84_1212", ptr %"84_1", align 8
  store double %"84_2213", ptr %"84_2", align 8
  store i64 %"111_0214", ptr %"111_0", align 8
  store { ptr, ptr, i64 } %"99_1215", ptr %"99_1", align 8
  %"112_0216" = load {}, ptr %"112_0", align 1
  %"97_0217" = load i64, ptr %"97_0", align 8
  %"97_2218" = load i64, ptr %"97_2", align 8
  %"97_1219" = load i64, ptr %"97_1", align 8
  %"84_1220" = load i64, ptr %"84_1", align 8
  %"84_2221" = load double, ptr %"84_2", align 8
  %"111_0222" = load i64, ptr %"111_0", align 8
  %"99_1223" = load { ptr, ptr, i64 }, ptr %"99_1", align 8
  switch i1 false, label %109 [
  ]

109:                                              ; preds = %cond_exit_100
  store i64 %"97_0217", ptr %"6_0", align 8
  store i64 %"97_2218", ptr %"6_1", align 8
  store i64 %"97_1219", ptr %"6_2", align 8
  store i64 %"84_1220", ptr %"6_3", align 8
  store double %"84_2221", ptr %"6_4", align 8
  store i64 %"111_0222", ptr %"6_5", align 8
  store { ptr, ptr, i64 } %"99_1223", ptr %"6_6", align 8
  br label %4

cond_120_case_0:                                  ; preds = %15
  br label %cond_exit_120

cond_120_case_1:                                  ; preds = %16
  %"0226" = load { { i64, i64, i64 }, i64 }, ptr %"0225", align 8
  store { { i64, i64, i64 }, i64 } %"0226", ptr %"125_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"127_0", align 8
  %"127_0227" = load { i32, ptr }, ptr %"127_0", align 8
  %"125_0228" = load { { i64, i64, i64 }, i64 }, ptr %"125_0", align 8
  %110 = extractvalue { i32, ptr } %"127_0227", 0
  %shift_code229 = add i32 %110, 1000
  %111 = extractvalue { i32, ptr } %"127_0227", 1
  call void @panic(i32 %shift_code229, ptr %111)
  br label %cond_exit_120

cond_exit_120:                                    ; preds = %cond_120_case_1, %cond_120_case_0
  %"4_2230" = load i64, ptr %"4_2", align 8
  %tag_len231 = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len232 = zext i8 %tag_len231 to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len232, i64 %"4_2230")
  %112 = call i64 @__hugr__.__tk2_helios_qalloc.170()
  store i64 %112, ptr %"131_0", align 8
  %"4_1233" = load double, ptr %"4_1", align 8
  %113 = call i1 @llvm.is.fpclass.f64(double %"4_1233", i32 504)
  br i1 %113, label %115, label %114

114:                                              ; preds = %cond_exit_120
  call void @panic(i32 1001, ptr @e_tket.rotat.20D0216B.0)
  unreachable

115:                                              ; preds = %cond_exit_120
  store double %"4_1233", ptr %"132_0", align 8
  %"131_0234" = load i64, ptr %"131_0", align 8
  %"132_0235" = load double, ptr %"132_0", align 8
  %116 = call i64 @__hugr__.__tk2_helios_ry.184(i64 %"131_0234", double %"132_0235")
  store i64 %116, ptr %"139_0", align 8
  %"139_0236" = load i64, ptr %"139_0", align 8
  %117 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  %118 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %118, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %119 = insertvalue { ptr, ptr, i64 } poison, ptr %117, 0
  %120 = insertvalue { ptr, ptr, i64 } %119, ptr %118, 1
  %121 = insertvalue { ptr, ptr, i64 } %120, i64 0, 2
  %122 = getelementptr inbounds i64, ptr %117, i64 0
  store i64 %"139_0236", ptr %122, align 8
  store { ptr, ptr, i64 } %121, ptr %"140_0", align 8
  %"140_0237" = load { ptr, ptr, i64 }, ptr %"140_0", align 8
  %array_ptr238 = extractvalue { ptr, ptr, i64 } %"140_0237", 0
  %array_mask_ptr239 = extractvalue { ptr, ptr, i64 } %"140_0237", 1
  %array_offset240 = extractvalue { ptr, ptr, i64 } %"140_0237", 2
  call void @__barray_check_none_borrowed(ptr %array_mask_ptr239, i64 %array_offset240, i64 1)
  %123 = insertvalue { ptr, i64 } poison, ptr %array_ptr238, 0
  %124 = insertvalue { ptr, i64 } %123, i64 %array_offset240, 1
  %array_ptr241 = extractvalue { ptr, ptr, i64 } %"140_0237", 0
  %array_mask_ptr242 = extractvalue { ptr, ptr, i64 } %"140_0237", 1
  %array_offset243 = extractvalue { ptr, ptr, i64 } %"140_0237", 2
  call void @heap_free(ptr %array_mask_ptr242)
  store { ptr, i64 } %124, ptr %"141_0", align 8
  %"141_0244" = load { ptr, i64 }, ptr %"141_0", align 8
  %tag_len245 = load i8, ptr @res_state.75BFD75C.0, align 1
  %tag_len246 = zext i8 %tag_len245 to i64
  %array_ptr247 = extractvalue { ptr, i64 } %"141_0244", 0
  %array_offset248 = extractvalue { ptr, i64 } %"141_0244", 1
  %125 = getelementptr inbounds i64, ptr %array_ptr247, i64 %array_offset248
  %x_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 0
  %y_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 1
  %arr_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 2
  %mask_ptr = getelementptr inbounds nuw <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, i32 0, i32 3
  store i32 1, ptr %x_ptr, align 4
  store i32 1, ptr %y_ptr, align 4
  store ptr %125, ptr %arr_ptr, align 8
  store ptr @array.mask.1, ptr %mask_ptr, align 8
  %126 = load <{ i32, i32, ptr, ptr }>, ptr %out_arr_alloca, align 1
  call void @print_state_result(ptr @res_state.75BFD75C.0, i64 %tag_len246, ptr %out_arr_alloca)
  store { ptr, i64 } %"141_0244", ptr %"142_0", align 8
  %"142_0249" = load { ptr, i64 }, ptr %"142_0", align 8
  %array_ptr250 = extractvalue { ptr, i64 } %"142_0249", 0
  %array_offset251 = extractvalue { ptr, i64 } %"142_0249", 1
  %127 = add i64 1, %array_offset251
  %128 = udiv i64 %127, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %129 = add i64 %128, 1
  %array_size = mul i64 %129, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %130 = call ptr @heap_alloc(i64 %array_size)
  call void @llvm.memset.p0.i64(ptr %130, i8 0, i64 %array_size, i1 false)
  %131 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr250, 0
  %132 = insertvalue { ptr, ptr, i64 } %131, ptr %130, 1
  %133 = insertvalue { ptr, ptr, i64 } %132, i64 %array_offset251, 2
  store { ptr, ptr, i64 } %133, ptr %"143_0", align 8
  %"143_0252" = load { ptr, ptr, i64 }, ptr %"143_0", align 8
  %array_ptr253 = extractvalue { ptr, ptr, i64 } %"143_0252", 0
  %array_mask_ptr254 = extractvalue { ptr, ptr, i64 } %"143_0252", 1
  %array_offset255 = extractvalue { ptr, ptr, i64 } %"143_0252", 2
  %134 = add i64 %array_offset255, 0
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr254, i64 %134)
  %135 = getelementptr inbounds i64, ptr %array_ptr253, i64 %134
  %136 = load i64, ptr %135, align 8
  store i64 %136, ptr %"144_0", align 8
  %array_ptr256 = extractvalue { ptr, ptr, i64 } %"143_0252", 0
  %array_mask_ptr257 = extractvalue { ptr, ptr, i64 } %"143_0252", 1
  %array_offset258 = extractvalue { ptr, ptr, i64 } %"143_0252", 2
  call void @heap_free(ptr %array_ptr256)
  call void @heap_free(ptr %array_mask_ptr257)
  %"144_0259" = load i64, ptr %"144_0", align 8
  call void @___qfree(i64 %"144_0259")
  %"4_3260" = load { ptr, ptr, i64 }, ptr %"4_3", align 8
  store { ptr, ptr, i64 } %"4_3260", ptr %"0", align 8
  %"0261" = load { ptr, ptr, i64 }, ptr %"0", align 8
  ret { ptr, ptr, i64 } %"0261"
}

declare void @print_int(ptr, i64, i64)

declare void @print_bool(ptr, i64, i1)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #0

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

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_qalloc.170() #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"173_0" = alloca { i1, i64 }, align 8
  %"174_0" = alloca i64, align 8
  %"02" = alloca i64, align 8
  %"180_0" = alloca { i32, ptr }, align 8
  %"181_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"182_0" = alloca i64, align 8
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
  store { i1, i64 } %1, ptr %"173_0", align 8
  %"173_01" = load { i1, i64 }, ptr %"173_0", align 8
  %2 = extractvalue { i1, i64 } %"173_01", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %id_bb
  br label %cond_174_case_0

4:                                                ; preds = %id_bb
  %5 = extractvalue { i1, i64 } %"173_01", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_174_case_1

cond_174_case_0:                                  ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_No more qu.3B2EEBF0.0" }, ptr %"180_0", align 8
  %"180_04" = load { i32, ptr }, ptr %"180_0", align 8
  %6 = extractvalue { i32, ptr } %"180_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"180_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"181_0", align 8
  %"181_05" = load i64, ptr %"181_0", align 8
  store i64 %"181_05", ptr %"02", align 8
  br label %cond_exit_174

cond_174_case_1:                                  ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"182_0", align 8
  %"182_08" = load i64, ptr %"182_0", align 8
  store i64 %"182_08", ptr %"02", align 8
  br label %cond_exit_174

cond_exit_174:                                    ; preds = %cond_174_case_1, %cond_174_case_0
  %"03" = load i64, ptr %"02", align 8
  store i64 %"03", ptr %"174_0", align 8
  %"174_09" = load i64, ptr %"174_0", align 8
  store i64 %"174_09", ptr %"0", align 8
  %"010" = load i64, ptr %"0", align 8
  ret i64 %"010"
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #2

; Function Attrs: noinline
define internal i64 @__hugr__.__tk2_helios_ry.184(i64 %0, double %1) #1 {
alloca_block:
  %"0" = alloca i64, align 8
  %"185_0" = alloca i64, align 8
  %"185_1" = alloca double, align 8
  %"192_0" = alloca double, align 8
  %"189_0" = alloca double, align 8
  %"187_0" = alloca double, align 8
  %"190_0" = alloca double, align 8
  %"193_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"185_0", align 8
  store double %1, ptr %"185_1", align 8
  store double 0x3FF921FB54442D18, ptr %"192_0", align 8
  store double 0x400921FB54442D18, ptr %"189_0", align 8
  %"185_11" = load double, ptr %"185_1", align 8
  store double %"185_11", ptr %"187_0", align 8
  %"187_02" = load double, ptr %"187_0", align 8
  %"189_03" = load double, ptr %"189_0", align 8
  %2 = fmul double %"187_02", %"189_03"
  store double %2, ptr %"190_0", align 8
  %"185_04" = load i64, ptr %"185_0", align 8
  %"190_05" = load double, ptr %"190_0", align 8
  %"192_06" = load double, ptr %"192_0", align 8
  call void @___rxy(i64 %"185_04", double %"190_05", double %"192_06")
  store i64 %"185_04", ptr %"193_0", align 8
  %"193_07" = load i64, ptr %"193_0", align 8
  store i64 %"193_07", ptr %"0", align 8
  %"08" = load i64, ptr %"0", align 8
  ret i64 %"08"
}

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

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

declare void @heap_free(ptr)

declare void @print_state_result(ptr, i64, ptr)

declare void @___qfree(i64)

define internal { ptr, ptr, i64 } @__hugr__.__entry_arguments.main_with_args.150() {
alloca_block:
  %"0" = alloca { ptr, ptr, i64 }, align 8
  %"153_0" = alloca double, align 8
  %"154_0" = alloca i64, align 8
  %"155_0" = alloca i1, align 1
  %"156_0" = alloca { ptr, i64 }, align 8
  %"157_0" = alloca { ptr, ptr, i64 }, align 8
  %"158_0" = alloca { ptr, ptr, i64 }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  %read_arg_f64 = call double @argreader_get_f64(ptr @argument_theta.E486442C.0)
  store double %read_arg_f64, ptr %"153_0", align 8
  %read_arg_int = call i64 @argreader_get_i64(ptr @argument_count.CD8287D8.0)
  store i64 %read_arg_int, ptr %"154_0", align 8
  %read_arg_bool = call i1 @argreader_get_bool(ptr @argument_verbose.C29D0808.0)
  store i1 %read_arg_bool, ptr %"155_0", align 1
  %0 = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %1 = call ptr @heap_alloc(i64 %0)
  %2 = insertvalue { ptr, i64 } poison, ptr %1, 0
  %3 = insertvalue { ptr, i64 } %2, i64 0, 1
  call void @argreader_get_i64_array(ptr @argument_weights.1D7BEBA1.0, ptr %1, i64 3)
  store { ptr, i64 } %3, ptr %"156_0", align 8
  %"156_01" = load { ptr, i64 }, ptr %"156_0", align 8
  %array_ptr = extractvalue { ptr, i64 } %"156_01", 0
  %array_offset = extractvalue { ptr, i64 } %"156_01", 1
  %4 = add i64 3, %array_offset
  %5 = udiv i64 %4, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %6 = add i64 %5, 1
  %array_size = mul i64 %6, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %7 = call ptr @heap_alloc(i64 %array_size)
  call void @llvm.memset.p0.i64(ptr %7, i8 0, i64 %array_size, i1 false)
  %8 = insertvalue { ptr, ptr, i64 } poison, ptr %array_ptr, 0
  %9 = insertvalue { ptr, ptr, i64 } %8, ptr %7, 1
  %10 = insertvalue { ptr, ptr, i64 } %9, i64 %array_offset, 2
  store { ptr, ptr, i64 } %10, ptr %"157_0", align 8
  %"153_02" = load double, ptr %"153_0", align 8
  %"154_03" = load i64, ptr %"154_0", align 8
  %"155_04" = load i1, ptr %"155_0", align 1
  %"157_05" = load { ptr, ptr, i64 }, ptr %"157_0", align 8
  %11 = call { ptr, ptr, i64 } @__hugr__.entry_arguments.main.1(double %"153_02", i64 %"154_03", i1 %"155_04", { ptr, ptr, i64 } %"157_05")
  store { ptr, ptr, i64 } %11, ptr %"158_0", align 8
  %"158_06" = load { ptr, ptr, i64 }, ptr %"158_0", align 8
  store { ptr, ptr, i64 } %"158_06", ptr %"0", align 8
  %"07" = load { ptr, ptr, i64 }, ptr %"0", align 8
  ret { ptr, ptr, i64 } %"07"
}

declare double @argreader_get_f64(ptr)

declare i64 @argreader_get_i64(ptr)

declare i1 @argreader_get_bool(ptr)

declare void @argreader_get_i64_array(ptr, ptr, i64)

declare i64 @___qalloc()

declare void @___reset(i64)

declare void @___rxy(i64, double, double)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  %1 = call { ptr, ptr, i64 } @__hugr__.__entry_arguments.main_with_args.150()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noreturn }
attributes #1 = { noinline }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
