; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@res_steps.65741A51.0 = private constant [15 x i8] c"\0EUSER:INT:steps"
@"e_is_to_u ca.3572B45C.0" = private constant [42 x i8] c")EXIT:INT:is_to_u called on negative value"
@res_quotient.D0FBA1A3.0 = private constant [18 x i8] c"\11USER:INT:quotient"
@res_remainder.B795BD0B.0 = private constant [19 x i8] c"\12USER:INT:remainder"
@res_checked.0F10FC4D.0 = private constant [18 x i8] c"\11USER:BOOL:checked"
@res_and.DB95EF9F.0 = private constant [13 x i8] c"\0CUSER:INT:and"
@res_or.6B8C4322.0 = private constant [12 x i8] c"\0BUSER:INT:or"
@res_xor.0FA88979.0 = private constant [13 x i8] c"\0CUSER:INT:xor"
@res_not.68DE0C4B.0 = private constant [13 x i8] c"\0CUSER:INT:not"
@res_left.A3914985.0 = private constant [14 x i8] c"\0DUSER:INT:left"
@res_right.D3674AFC.0 = private constant [15 x i8] c"\0EUSER:INT:right"
@"e_iu_to_s ar.0E0007B9.0" = private constant [40 x i8] c"'EXIT:INT:iu_to_s argument out of bounds"
@"res_nat sum.9EC3C62B.0" = private constant [17 x i8] c"\10USER:INT:nat sum"
@"res_nat quotie.5CC98EE5.0" = private constant [22 x i8] c"\15USER:INT:nat quotient"
@"res_nat remain.BE5629D1.0" = private constant [23 x i8] c"\16USER:INT:nat remainder"
@"res_nat bits.31BE387F.0" = private constant [18 x i8] c"\11USER:INT:nat bits"
@"res_nat to int.A26124C6.0" = private constant [20 x i8] c"\13USER:INT:nat to int"
@"res_nat order.6118F406.0" = private constant [20 x i8] c"\13USER:BOOL:nat order"
@"s_Negative e.7A536AEB.0" = private constant [93 x i8] c"\\Negative exponent not supported in__pow__ with int type base. Try casting the base to float."
@res_power.0CB2F042.0 = private constant [15 x i8] c"\0EUSER:INT:power"
@res_negated.DAAED69F.0 = private constant [17 x i8] c"\10USER:INT:negated"
@res_absolute.037D91C9.0 = private constant [18 x i8] c"\11USER:INT:absolute"
@res_wrapped.B7B641F7.0 = private constant [17 x i8] c"\10USER:INT:wrapped"
@res_compared.A950AD41.0 = private constant [19 x i8] c"\12USER:BOOL:compared"

define internal void @__hugr__.integers.main.1() {
alloca_block:
  %"4_0" = alloca i1, align 1
  %"0" = alloca i1, align 1
  %"289_0" = alloca i64, align 8
  %"68_0" = alloca { i1, i64 }, align 8
  %"267_0" = alloca i64, align 8
  %"263_0" = alloca i64, align 8
  %"131_0" = alloca i64, align 8
  %"65_0" = alloca i64, align 8
  %"62_0" = alloca i64, align 8
  %"58_0" = alloca i64, align 8
  %"53_0" = alloca i64, align 8
  %"48_0" = alloca i64, align 8
  %"45_0" = alloca i64, align 8
  %"41_0" = alloca i64, align 8
  %"38_0" = alloca i64, align 8
  %"34_0" = alloca i64, align 8
  %"30_0" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"25_0" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"18_0" = alloca i64, align 8
  %"16_0" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"9_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"64_0" = alloca i64, align 8
  %"67_0" = alloca i1, align 1
  %"07" = alloca { i1, i64 }, align 8
  %"09" = alloca i64, align 8
  %"70_0" = alloca i64, align 8
  %"72_0" = alloca { i1, i64 }, align 8
  %"013" = alloca i64, align 8
  %"74_0" = alloca i64, align 8
  %"76_0" = alloca { i1, i64 }, align 8
  %"60_0" = alloca i64, align 8
  %"55_0" = alloca i64, align 8
  %"56_0" = alloca i64, align 8
  %"47_0" = alloca i64, align 8
  %"50_0" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"40_0" = alloca i64, align 8
  %"36_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"27_0" = alloca i64, align 8
  %"269_0" = alloca i64, align 8
  %"265_0" = alloca i64, align 8
  %"261_0" = alloca i64, align 8
  %"259_0" = alloca i64, align 8
  %"257_0" = alloca i64, align 8
  %"255_0" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"15_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"78_0" = alloca i64, align 8
  %"80_0" = alloca i64, align 8
  %"80_1" = alloca i64, align 8
  %"058" = alloca i64, align 8
  %"96_0" = alloca i64, align 8
  %"96_1" = alloca i64, align 8
  %"105_0" = alloca i64, align 8
  %"105_1" = alloca i64, align 8
  %"113_0" = alloca i64, align 8
  %"113_1" = alloca i64, align 8
  %"124_0" = alloca i64, align 8
  %"124_1" = alloca i64, align 8
  %"85_0" = alloca { i1, i64, i64 }, align 8
  %"82_0" = alloca i64, align 8
  %"84_0" = alloca i1, align 1
  %"066" = alloca { i1, i64, i64 }, align 8
  %"068" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca i64, align 8
  %"89_0" = alloca { i1, i64, i64 }, align 8
  %"073" = alloca i64, align 8
  %"174" = alloca i64, align 8
  %"91_0" = alloca i64, align 8
  %"91_1" = alloca i64, align 8
  %"93_0" = alloca { i1, i64, i64 }, align 8
  %"103_0" = alloca i1, align 1
  %"101_0" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"100_0" = alloca i64, align 8
  %"110_0" = alloca {}, align 8
  %"109_0" = alloca i64, align 8
  %"107_0" = alloca i64, align 8
  %"121_0" = alloca {}, align 8
  %"120_0" = alloca i64, align 8
  %"118_0" = alloca i64, align 8
  %"115_0" = alloca i64, align 8
  %"117_0" = alloca i64, align 8
  %"129_0" = alloca {}, align 8
  %"128_0" = alloca i64, align 8
  %"126_0" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"37_0" = alloca i64, align 8
  %"228_0" = alloca i64, align 8
  %"230_0" = alloca i64, align 8
  %"232_0" = alloca i64, align 8
  %"232_1" = alloca i64, align 8
  %"233_0" = alloca i64, align 8
  %"234_0" = alloca i64, align 8
  %"235_0" = alloca i1, align 1
  %"237_0" = alloca i64, align 8
  %"239_0" = alloca i64, align 8
  %"241_0" = alloca i64, align 8
  %"241_1" = alloca i64, align 8
  %"242_0" = alloca i64, align 8
  %"243_0" = alloca i64, align 8
  %"244_0" = alloca i1, align 1
  %"246_0" = alloca i64, align 8
  %"248_0" = alloca i64, align 8
  %"250_0" = alloca i64, align 8
  %"250_1" = alloca i64, align 8
  %"251_0" = alloca i64, align 8
  %"252_0" = alloca i64, align 8
  %"253_0" = alloca i1, align 1
  %"133_0" = alloca i1, align 1
  %"135_0" = alloca i64, align 8
  %"135_1" = alloca i64, align 8
  %"0268" = alloca i1, align 1
  %"187_0" = alloca i64, align 8
  %"187_1" = alloca i64, align 8
  %"201_0" = alloca i64, align 8
  %"201_1" = alloca i64, align 8
  %"157_0" = alloca { i1, i64, i64 }, align 8
  %"169_0" = alloca i64, align 8
  %"167_0" = alloca i64, align 8
  %"156_0" = alloca i1, align 1
  %"0276" = alloca { i1, i64, i64 }, align 8
  %"0278" = alloca i64, align 8
  %"1279" = alloca i64, align 8
  %"159_0" = alloca i64, align 8
  %"159_1" = alloca i64, align 8
  %"161_0" = alloca { i1, i64, i64 }, align 8
  %"0283" = alloca i64, align 8
  %"1284" = alloca i64, align 8
  %"164_0" = alloca i64, align 8
  %"164_1" = alloca i64, align 8
  %"166_0" = alloca { i1, i64, i64 }, align 8
  %"148_0" = alloca i64, align 8
  %"146_0" = alloca i64, align 8
  %"147_0" = alloca i64, align 8
  %"149_0" = alloca i64, align 8
  %"137_0" = alloca i64, align 8
  %"138_0" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"143_0" = alloca i64, align 8
  %"144_0" = alloca i64, align 8
  %"150_0" = alloca i64, align 8
  %"152_0" = alloca i64, align 8
  %"153_0" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"177_0" = alloca {}, align 8
  %"175_0" = alloca i1, align 1
  %"184_0" = alloca {}, align 8
  %"182_0" = alloca i1, align 1
  %"190_0" = alloca { i1, i64, i64 }, align 8
  %"189_0" = alloca i1, align 1
  %"0386" = alloca { i1, i64, i64 }, align 8
  %"0388" = alloca i64, align 8
  %"1389" = alloca i64, align 8
  %"192_0" = alloca i64, align 8
  %"192_1" = alloca i64, align 8
  %"194_0" = alloca { i1, i64, i64 }, align 8
  %"0393" = alloca i64, align 8
  %"1394" = alloca i64, align 8
  %"197_0" = alloca i64, align 8
  %"197_1" = alloca i64, align 8
  %"199_0" = alloca { i1, i64, i64 }, align 8
  %"203_0" = alloca i1, align 1
  %"204_0" = alloca i64, align 8
  %"204_1" = alloca i64, align 8
  %"206_0" = alloca i64, align 8
  %"206_1" = alloca i64, align 8
  %"0413" = alloca i64, align 8
  %"1414" = alloca i64, align 8
  %"213_0" = alloca i64, align 8
  %"213_1" = alloca i64, align 8
  %"224_0" = alloca i64, align 8
  %"224_1" = alloca i64, align 8
  %"210_0" = alloca i1, align 1
  %"208_0" = alloca i64, align 8
  %"221_0" = alloca {}, align 8
  %"219_0" = alloca i64, align 8
  %"215_0" = alloca ptr, align 8
  %"217_0" = alloca { i32, ptr }, align 8
  %"226_0" = alloca {}, align 8
  %"272_0" = alloca i64, align 8
  %"279_0" = alloca {}, align 8
  %"277_0" = alloca i1, align 1
  %"286_0" = alloca {}, align 8
  %"284_0" = alloca i1, align 1
  %"293_0" = alloca i1, align 1
  %"291_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store i64 2, ptr %"267_0", align 8
  store i64 5, ptr %"263_0", align 8
  store i64 0, ptr %"131_0", align 8
  store i64 0, ptr %"65_0", align 8
  store i64 1, ptr %"62_0", align 8
  store i64 9223372036854775807, ptr %"58_0", align 8
  store i64 12, ptr %"53_0", align 8
  store i64 19, ptr %"48_0", align 8
  store i64 7, ptr %"45_0", align 8
  store i64 11, ptr %"41_0", align 8
  store i64 2, ptr %"38_0", align 8
  store i64 6, ptr %"34_0", align 8
  store i64 41, ptr %"30_0", align 8
  store i64 28, ptr %"28_0", align 8
  store i64 53, ptr %"25_0", align 8
  store i64 3, ptr %"23_0", align 8
  store i64 5, ptr %"21_0", align 8
  store i64 -17, ptr %"18_0", align 8
  store i64 5, ptr %"16_0", align 8
  store i64 17, ptr %"13_0", align 8
  store i64 27, ptr %"9_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"8_0", align 8
  %"8_01" = load i64, ptr %"8_0", align 8
  %"62_02" = load i64, ptr %"62_0", align 8
  %1 = sub i64 %"8_01", %"62_02"
  store i64 %1, ptr %"64_0", align 8
  %"64_03" = load i64, ptr %"64_0", align 8
  %"65_04" = load i64, ptr %"65_0", align 8
  %2 = icmp slt i64 %"64_03", %"65_04"
  %3 = select i1 %2, i1 true, i1 false
  store i1 %3, ptr %"67_0", align 1
  %"67_05" = load i1, ptr %"67_0", align 1
  %"8_06" = load i64, ptr %"8_0", align 8
  switch i1 %"67_05", label %4 [
    i1 true, label %5
  ]

4:                                                ; preds = %0
  store i64 %"8_06", ptr %"09", align 8
  br label %cond_68_case_0

5:                                                ; preds = %0
  store i64 %"8_06", ptr %"013", align 8
  br label %cond_68_case_1

6:                                                ; preds = %14, %218
  store {} undef, ptr %"279_0", align 1
  store i1 true, ptr %"277_0", align 1
  %"279_0463" = load {}, ptr %"279_0", align 1
  %"277_0464" = load i1, ptr %"277_0", align 1
  store {} %"279_0463", ptr %"279_0", align 1
  store i1 %"277_0464", ptr %"277_0", align 1
  %"279_0465" = load {}, ptr %"279_0", align 1
  %"277_0466" = load i1, ptr %"277_0", align 1
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %6
  store i1 %"277_0466", ptr %"0", align 1
  br label %15

8:                                                ; preds = %13
  store {} undef, ptr %"286_0", align 1
  store i1 false, ptr %"284_0", align 1
  %"286_0467" = load {}, ptr %"286_0", align 1
  %"284_0468" = load i1, ptr %"284_0", align 1
  store {} %"286_0467", ptr %"286_0", align 1
  store i1 %"284_0468", ptr %"284_0", align 1
  %"286_0469" = load {}, ptr %"286_0", align 1
  %"284_0470" = load i1, ptr %"284_0", align 1
  switch i1 false, label %9 [
  ]

9:                                                ; preds = %8
  store i1 %"284_0470", ptr %"0", align 1
  br label %15

10:                                               ; preds = %216
  %"289_0471" = load i64, ptr %"289_0", align 8
  store i64 %"289_0471", ptr %"289_0", align 8
  store i64 2, ptr %"291_0", align 8
  %"289_0472" = load i64, ptr %"289_0", align 8
  %"291_0473" = load i64, ptr %"291_0", align 8
  %11 = icmp sge i64 %"289_0472", %"291_0473"
  %12 = select i1 %11, i1 true, i1 false
  store i1 %12, ptr %"293_0", align 1
  %"293_0474" = load i1, ptr %"293_0", align 1
  store i1 %"293_0474", ptr %"293_0", align 1
  %"293_0475" = load i1, ptr %"293_0", align 1
  switch i1 %"293_0475", label %13 [
    i1 true, label %14
  ]

13:                                               ; preds = %10
  br label %8

14:                                               ; preds = %10
  br label %6

15:                                               ; preds = %9, %7
  %"0462" = load i1, ptr %"0", align 1
  store i1 %"0462", ptr %"4_0", align 1
  %"4_0476" = load i1, ptr %"4_0", align 1
  %tag_len477 = load i8, ptr @res_compared.A950AD41.0, align 1
  %tag_len478 = zext i8 %tag_len477 to i64
  call void @print_bool(ptr @res_compared.A950AD41.0, i64 %tag_len478, i1 %"4_0476")
  ret void

cond_68_case_0:                                   ; preds = %4
  %"010" = load i64, ptr %"09", align 8
  store i64 %"010", ptr %"70_0", align 8
  %"70_011" = load i64, ptr %"70_0", align 8
  %16 = insertvalue { i1, i64 } { i1 false, i64 poison }, i64 %"70_011", 1
  store { i1, i64 } %16, ptr %"72_0", align 8
  %"72_012" = load { i1, i64 }, ptr %"72_0", align 8
  store { i1, i64 } %"72_012", ptr %"07", align 8
  br label %cond_exit_68

cond_68_case_1:                                   ; preds = %5
  %"014" = load i64, ptr %"013", align 8
  store i64 %"014", ptr %"74_0", align 8
  store { i1, i64 } { i1 true, i64 poison }, ptr %"76_0", align 8
  %"76_015" = load { i1, i64 }, ptr %"76_0", align 8
  store { i1, i64 } %"76_015", ptr %"07", align 8
  br label %cond_exit_68

cond_exit_68:                                     ; preds = %cond_68_case_1, %cond_68_case_0
  %"08" = load { i1, i64 }, ptr %"07", align 8
  store { i1, i64 } %"08", ptr %"68_0", align 8
  %"58_016" = load i64, ptr %"58_0", align 8
  %"8_017" = load i64, ptr %"8_0", align 8
  %17 = add i64 %"58_016", %"8_017"
  store i64 %17, ptr %"60_0", align 8
  %"8_018" = load i64, ptr %"8_0", align 8
  %"53_019" = load i64, ptr %"53_0", align 8
  %18 = sub i64 %"8_018", %"53_019"
  store i64 %18, ptr %"55_0", align 8
  %"55_020" = load i64, ptr %"55_0", align 8
  %19 = call i64 @llvm.abs.i64(i64 %"55_020", i1 false)
  store i64 %19, ptr %"56_0", align 8
  %"45_021" = load i64, ptr %"45_0", align 8
  %"8_022" = load i64, ptr %"8_0", align 8
  %20 = mul i64 %"45_021", %"8_022"
  store i64 %20, ptr %"47_0", align 8
  %"47_023" = load i64, ptr %"47_0", align 8
  %"48_024" = load i64, ptr %"48_0", align 8
  %21 = sub i64 %"47_023", %"48_024"
  store i64 %21, ptr %"50_0", align 8
  %"50_025" = load i64, ptr %"50_0", align 8
  %22 = sub i64 0, %"50_025"
  store i64 %22, ptr %"51_0", align 8
  %"8_026" = load i64, ptr %"8_0", align 8
  %"41_027" = load i64, ptr %"41_0", align 8
  %23 = add i64 %"8_026", %"41_027"
  store i64 %23, ptr %"43_0", align 8
  %"8_028" = load i64, ptr %"8_0", align 8
  %"38_029" = load i64, ptr %"38_0", align 8
  %24 = add i64 %"8_028", %"38_029"
  store i64 %24, ptr %"40_0", align 8
  %"8_030" = load i64, ptr %"8_0", align 8
  %"34_031" = load i64, ptr %"34_0", align 8
  %25 = add i64 %"8_030", %"34_031"
  store i64 %25, ptr %"36_0", align 8
  %"8_032" = load i64, ptr %"8_0", align 8
  %"30_033" = load i64, ptr %"30_0", align 8
  %26 = add i64 %"8_032", %"30_033"
  store i64 %26, ptr %"32_0", align 8
  %"25_034" = load i64, ptr %"25_0", align 8
  %"8_035" = load i64, ptr %"8_0", align 8
  %27 = add i64 %"25_034", %"8_035"
  store i64 %27, ptr %"27_0", align 8
  %"27_036" = load i64, ptr %"27_0", align 8
  %"267_037" = load i64, ptr %"267_0", align 8
  %shift_is_valid = icmp ult i64 %"267_037", 64
  %shifted = lshr i64 %"27_036", %"267_037"
  %shift_result = select i1 %shift_is_valid, i64 %shifted, i64 0
  store i64 %shift_result, ptr %"269_0", align 8
  %"27_038" = load i64, ptr %"27_0", align 8
  %"263_039" = load i64, ptr %"263_0", align 8
  %shift_is_valid40 = icmp ult i64 %"263_039", 64
  %shifted41 = shl i64 %"27_038", %"263_039"
  %shift_result42 = select i1 %shift_is_valid40, i64 %shifted41, i64 0
  store i64 %shift_result42, ptr %"265_0", align 8
  %"27_043" = load i64, ptr %"27_0", align 8
  %28 = xor i64 %"27_043", -1
  store i64 %28, ptr %"261_0", align 8
  %"27_044" = load i64, ptr %"27_0", align 8
  %"28_045" = load i64, ptr %"28_0", align 8
  %29 = xor i64 %"27_044", %"28_045"
  store i64 %29, ptr %"259_0", align 8
  %"27_046" = load i64, ptr %"27_0", align 8
  %"28_047" = load i64, ptr %"28_0", align 8
  %30 = or i64 %"27_046", %"28_047"
  store i64 %30, ptr %"257_0", align 8
  %"27_048" = load i64, ptr %"27_0", align 8
  %"28_049" = load i64, ptr %"28_0", align 8
  %31 = and i64 %"27_048", %"28_049"
  store i64 %31, ptr %"255_0", align 8
  %"18_050" = load i64, ptr %"18_0", align 8
  %"8_051" = load i64, ptr %"8_0", align 8
  %32 = sub i64 %"18_050", %"8_051"
  store i64 %32, ptr %"20_0", align 8
  %"13_052" = load i64, ptr %"13_0", align 8
  %"8_053" = load i64, ptr %"8_0", align 8
  %33 = add i64 %"13_052", %"8_053"
  store i64 %33, ptr %"15_0", align 8
  %"9_054" = load i64, ptr %"9_0", align 8
  %"8_055" = load i64, ptr %"8_0", align 8
  %34 = add i64 %"9_054", %"8_055"
  store i64 %34, ptr %"11_0", align 8
  %"11_056" = load i64, ptr %"11_0", align 8
  %"131_057" = load i64, ptr %"131_0", align 8
  store i64 %"11_056", ptr %"80_0", align 8
  store i64 %"131_057", ptr %"80_1", align 8
  br label %35

35:                                               ; preds = %50, %cond_exit_68
  %"80_059" = load i64, ptr %"80_0", align 8
  %"80_160" = load i64, ptr %"80_1", align 8
  store i64 %"80_059", ptr %"80_0", align 8
  store i64 %"80_160", ptr %"80_1", align 8
  store i64 1, ptr %"82_0", align 8
  %"80_061" = load i64, ptr %"80_0", align 8
  %"82_062" = load i64, ptr %"82_0", align 8
  %36 = icmp ne i64 %"80_061", %"82_062"
  %37 = select i1 %36, i1 true, i1 false
  store i1 %37, ptr %"84_0", align 1
  %"84_063" = load i1, ptr %"84_0", align 1
  %"80_164" = load i64, ptr %"80_1", align 8
  %"80_065" = load i64, ptr %"80_0", align 8
  switch i1 %"84_063", label %38 [
    i1 true, label %39
  ]

38:                                               ; preds = %35
  store i64 %"80_164", ptr %"068", align 8
  store i64 %"80_065", ptr %"1", align 8
  br label %cond_85_case_0

39:                                               ; preds = %35
  store i64 %"80_164", ptr %"073", align 8
  store i64 %"80_065", ptr %"174", align 8
  br label %cond_85_case_1

40:                                               ; preds = %58
  %"96_083" = load i64, ptr %"96_0", align 8
  %"96_184" = load i64, ptr %"96_1", align 8
  store i64 %"96_083", ptr %"96_0", align 8
  store i64 %"96_184", ptr %"96_1", align 8
  store i64 0, ptr %"101_0", align 8
  store i64 2, ptr %"98_0", align 8
  %"96_085" = load i64, ptr %"96_0", align 8
  %"98_086" = load i64, ptr %"98_0", align 8
  %41 = icmp eq i64 %"98_086", 0
  br i1 %41, label %division_by_zero, label %division

42:                                               ; preds = %70
  %"105_095" = load i64, ptr %"105_0", align 8
  %"105_196" = load i64, ptr %"105_1", align 8
  store i64 %"105_095", ptr %"105_0", align 8
  store i64 %"105_196", ptr %"105_1", align 8
  store {} undef, ptr %"110_0", align 1
  store i64 2, ptr %"107_0", align 8
  %"105_097" = load i64, ptr %"105_0", align 8
  %"107_098" = load i64, ptr %"107_0", align 8
  %43 = icmp eq i64 %"107_098", 0
  br i1 %43, label %division_by_zero99, label %division100

44:                                               ; preds = %69
  %"113_0110" = load i64, ptr %"113_0", align 8
  %"113_1111" = load i64, ptr %"113_1", align 8
  store i64 %"113_0110", ptr %"113_0", align 8
  store i64 %"113_1111", ptr %"113_1", align 8
  store {} undef, ptr %"121_0", align 1
  store i64 1, ptr %"118_0", align 8
  store i64 3, ptr %"115_0", align 8
  %"115_0112" = load i64, ptr %"115_0", align 8
  %"113_0113" = load i64, ptr %"113_0", align 8
  %45 = mul i64 %"115_0112", %"113_0113"
  store i64 %45, ptr %"117_0", align 8
  %"117_0114" = load i64, ptr %"117_0", align 8
  %"118_0115" = load i64, ptr %"118_0", align 8
  %46 = add i64 %"117_0114", %"118_0115"
  store i64 %46, ptr %"120_0", align 8
  %"121_0116" = load {}, ptr %"121_0", align 1
  %"120_0117" = load i64, ptr %"120_0", align 8
  %"113_1118" = load i64, ptr %"113_1", align 8
  store {} %"121_0116", ptr %"121_0", align 1
  store i64 %"120_0117", ptr %"120_0", align 8
  store i64 %"113_1118", ptr %"113_1", align 8
  %"121_0119" = load {}, ptr %"121_0", align 1
  %"120_0120" = load i64, ptr %"120_0", align 8
  %"113_1121" = load i64, ptr %"113_1", align 8
  switch i1 false, label %47 [
  ]

47:                                               ; preds = %44
  store i64 %"120_0120", ptr %"124_0", align 8
  store i64 %"113_1121", ptr %"124_1", align 8
  br label %48

48:                                               ; preds = %47, %77
  %"124_0122" = load i64, ptr %"124_0", align 8
  %"124_1123" = load i64, ptr %"124_1", align 8
  store i64 %"124_0122", ptr %"124_0", align 8
  store i64 %"124_1123", ptr %"124_1", align 8
  store {} undef, ptr %"129_0", align 1
  store i64 1, ptr %"126_0", align 8
  %"124_1124" = load i64, ptr %"124_1", align 8
  %"126_0125" = load i64, ptr %"126_0", align 8
  %49 = add i64 %"124_1124", %"126_0125"
  store i64 %49, ptr %"128_0", align 8
  %"129_0126" = load {}, ptr %"129_0", align 1
  %"124_0127" = load i64, ptr %"124_0", align 8
  %"128_0128" = load i64, ptr %"128_0", align 8
  store {} %"129_0126", ptr %"129_0", align 1
  store i64 %"124_0127", ptr %"124_0", align 8
  store i64 %"128_0128", ptr %"128_0", align 8
  %"129_0129" = load {}, ptr %"129_0", align 1
  %"124_0130" = load i64, ptr %"124_0", align 8
  %"128_0131" = load i64, ptr %"128_0", align 8
  switch i1 false, label %50 [
  ]

50:                                               ; preds = %48
  store i64 %"124_0130", ptr %"80_0", align 8
  store i64 %"128_0131", ptr %"80_1", align 8
  br label %35

51:                                               ; preds = %56
  %"082" = load i64, ptr %"058", align 8
  store i64 %"082", ptr %"78_0", align 8
  %"78_0132" = load i64, ptr %"78_0", align 8
  %tag_len = load i8, ptr @res_steps.65741A51.0, align 1
  %tag_len133 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_steps.65741A51.0, i64 %tag_len133, i64 %"78_0132")
  %"32_0134" = load i64, ptr %"32_0", align 8
  %bounds_check = icmp sge i64 %"32_0134", 0
  br label %panic_if_0

cond_85_case_0:                                   ; preds = %38
  %"069" = load i64, ptr %"068", align 8
  %"170" = load i64, ptr %"1", align 8
  store i64 %"069", ptr %"87_0", align 8
  store i64 %"170", ptr %"87_1", align 8
  %"87_071" = load i64, ptr %"87_0", align 8
  %52 = insertvalue { i1, i64, i64 } { i1 false, i64 poison, i64 poison }, i64 %"87_071", 1
  store { i1, i64, i64 } %52, ptr %"89_0", align 8
  %"89_072" = load { i1, i64, i64 }, ptr %"89_0", align 8
  store { i1, i64, i64 } %"89_072", ptr %"066", align 8
  br label %cond_exit_85

cond_85_case_1:                                   ; preds = %39
  %"075" = load i64, ptr %"073", align 8
  %"176" = load i64, ptr %"174", align 8
  store i64 %"075", ptr %"91_0", align 8
  store i64 %"176", ptr %"91_1", align 8
  %"91_177" = load i64, ptr %"91_1", align 8
  %"91_078" = load i64, ptr %"91_0", align 8
  %53 = insertvalue { i1, i64, i64 } { i1 true, i64 poison, i64 poison }, i64 %"91_177", 1
  %54 = insertvalue { i1, i64, i64 } %53, i64 %"91_078", 2
  store { i1, i64, i64 } %54, ptr %"93_0", align 8
  %"93_079" = load { i1, i64, i64 }, ptr %"93_0", align 8
  store { i1, i64, i64 } %"93_079", ptr %"066", align 8
  br label %cond_exit_85

cond_exit_85:                                     ; preds = %cond_85_case_1, %cond_85_case_0
  %"067" = load { i1, i64, i64 }, ptr %"066", align 8
  store { i1, i64, i64 } %"067", ptr %"85_0", align 8
  %"85_080" = load { i1, i64, i64 }, ptr %"85_0", align 8
  store { i1, i64, i64 } %"85_080", ptr %"85_0", align 8
  %"85_081" = load { i1, i64, i64 }, ptr %"85_0", align 8
  %55 = extractvalue { i1, i64, i64 } %"85_081", 0
  switch i1 %55, label %56 [
    i1 true, label %58
  ]

56:                                               ; preds = %cond_exit_85
  %57 = extractvalue { i1, i64, i64 } %"85_081", 1
  store i64 %57, ptr %"058", align 8
  br label %51

58:                                               ; preds = %cond_exit_85
  %59 = extractvalue { i1, i64, i64 } %"85_081", 1
  %60 = extractvalue { i1, i64, i64 } %"85_081", 2
  store i64 %59, ptr %"96_0", align 8
  store i64 %60, ptr %"96_1", align 8
  br label %40

division_by_zero:                                 ; preds = %40
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %40
  %sign = ashr i64 %"96_085", 63
  %61 = xor i64 %"96_085", %sign
  %62 = udiv i64 %61, %"98_086"
  %quotient = xor i64 %62, %sign
  %63 = urem i64 %61, %"98_086"
  %64 = icmp slt i64 %"96_085", 0
  %65 = xor i64 %63, -1
  %66 = add i64 %"98_086", %65
  %remainder = select i1 %64, i64 %66, i64 %63
  store i64 %remainder, ptr %"100_0", align 8
  %"100_087" = load i64, ptr %"100_0", align 8
  %"101_088" = load i64, ptr %"101_0", align 8
  %67 = icmp eq i64 %"100_087", %"101_088"
  %68 = select i1 %67, i1 true, i1 false
  store i1 %68, ptr %"103_0", align 1
  %"103_089" = load i1, ptr %"103_0", align 1
  %"96_090" = load i64, ptr %"96_0", align 8
  %"96_191" = load i64, ptr %"96_1", align 8
  store i1 %"103_089", ptr %"103_0", align 1
  store i64 %"96_090", ptr %"96_0", align 8
  store i64 %"96_191", ptr %"96_1", align 8
  %"103_092" = load i1, ptr %"103_0", align 1
  %"96_093" = load i64, ptr %"96_0", align 8
  %"96_194" = load i64, ptr %"96_1", align 8
  switch i1 %"103_092", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %division
  store i64 %"96_093", ptr %"113_0", align 8
  store i64 %"96_194", ptr %"113_1", align 8
  br label %44

70:                                               ; preds = %division
  store i64 %"96_093", ptr %"105_0", align 8
  store i64 %"96_194", ptr %"105_1", align 8
  br label %42

division_by_zero99:                               ; preds = %42
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division100:                                      ; preds = %42
  %sign101 = ashr i64 %"105_097", 63
  %71 = xor i64 %"105_097", %sign101
  %72 = udiv i64 %71, %"107_098"
  %quotient102 = xor i64 %72, %sign101
  %73 = urem i64 %71, %"107_098"
  %74 = icmp slt i64 %"105_097", 0
  %75 = xor i64 %73, -1
  %76 = add i64 %"107_098", %75
  %remainder103 = select i1 %74, i64 %76, i64 %73
  store i64 %quotient102, ptr %"109_0", align 8
  %"110_0104" = load {}, ptr %"110_0", align 1
  %"109_0105" = load i64, ptr %"109_0", align 8
  %"105_1106" = load i64, ptr %"105_1", align 8
  store {} %"110_0104", ptr %"110_0", align 1
  store i64 %"109_0105", ptr %"109_0", align 8
  store i64 %"105_1106", ptr %"105_1", align 8
  %"110_0107" = load {}, ptr %"110_0", align 1
  %"109_0108" = load i64, ptr %"109_0", align 8
  %"105_1109" = load i64, ptr %"105_1", align 8
  switch i1 false, label %77 [
  ]

77:                                               ; preds = %division100
  store i64 %"109_0108", ptr %"124_0", align 8
  store i64 %"105_1109", ptr %"124_1", align 8
  br label %48

panic_if_0:                                       ; preds = %51
  switch i1 %bounds_check, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_is_to_u ca.3572B45C.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  store i64 %"32_0134", ptr %"33_0", align 8
  %"36_0135" = load i64, ptr %"36_0", align 8
  %bounds_check136 = icmp sge i64 %"36_0135", 0
  br label %panic_if_0138

panic_if_0138:                                    ; preds = %exit
  switch i1 %bounds_check136, label %panic139 [
    i1 true, label %exit137
  ]

panic139:                                         ; preds = %panic_if_0138
  call void @panic(i32 1002, ptr @"e_is_to_u ca.3572B45C.0")
  br label %exit137

exit137:                                          ; preds = %panic_if_0138, %panic139
  store i64 %"36_0135", ptr %"37_0", align 8
  %"15_0140" = load i64, ptr %"15_0", align 8
  %"16_0141" = load i64, ptr %"16_0", align 8
  %78 = icmp eq i64 %"16_0141", 0
  br i1 %78, label %division_by_zero142, label %division143

division_by_zero142:                              ; preds = %exit137
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division143:                                      ; preds = %exit137
  %sign144 = ashr i64 %"15_0140", 63
  %79 = xor i64 %"15_0140", %sign144
  %80 = udiv i64 %79, %"16_0141"
  %quotient145 = xor i64 %80, %sign144
  %81 = urem i64 %79, %"16_0141"
  %82 = icmp slt i64 %"15_0140", 0
  %83 = xor i64 %81, -1
  %84 = add i64 %"16_0141", %83
  %remainder146 = select i1 %82, i64 %84, i64 %81
  store i64 %quotient145, ptr %"228_0", align 8
  %"228_0147" = load i64, ptr %"228_0", align 8
  %tag_len148 = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len149 = zext i8 %tag_len148 to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len149, i64 %"228_0147")
  %"15_0150" = load i64, ptr %"15_0", align 8
  %"16_0151" = load i64, ptr %"16_0", align 8
  %85 = icmp eq i64 %"16_0151", 0
  br i1 %85, label %division_by_zero152, label %division153

division_by_zero152:                              ; preds = %division143
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division153:                                      ; preds = %division143
  %sign154 = ashr i64 %"15_0150", 63
  %86 = xor i64 %"15_0150", %sign154
  %87 = udiv i64 %86, %"16_0151"
  %quotient155 = xor i64 %87, %sign154
  %88 = urem i64 %86, %"16_0151"
  %89 = icmp slt i64 %"15_0150", 0
  %90 = xor i64 %88, -1
  %91 = add i64 %"16_0151", %90
  %remainder156 = select i1 %89, i64 %91, i64 %88
  store i64 %remainder156, ptr %"230_0", align 8
  %"230_0157" = load i64, ptr %"230_0", align 8
  %tag_len158 = load i8, ptr @res_remainder.B795BD0B.0, align 1
  %tag_len159 = zext i8 %tag_len158 to i64
  call void @print_int(ptr @res_remainder.B795BD0B.0, i64 %tag_len159, i64 %"230_0157")
  %"15_0160" = load i64, ptr %"15_0", align 8
  %"16_0161" = load i64, ptr %"16_0", align 8
  %92 = icmp eq i64 %"16_0161", 0
  br i1 %92, label %division_by_zero162, label %division163

division_by_zero162:                              ; preds = %division153
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division163:                                      ; preds = %division153
  %sign164 = ashr i64 %"15_0160", 63
  %93 = xor i64 %"15_0160", %sign164
  %94 = udiv i64 %93, %"16_0161"
  %quotient165 = xor i64 %94, %sign164
  %95 = urem i64 %93, %"16_0161"
  %96 = icmp slt i64 %"15_0160", 0
  %97 = xor i64 %95, -1
  %98 = add i64 %"16_0161", %97
  %remainder166 = select i1 %96, i64 %98, i64 %95
  store i64 %quotient165, ptr %"232_0", align 8
  store i64 %remainder166, ptr %"232_1", align 8
  %"232_0167" = load i64, ptr %"232_0", align 8
  %"16_0168" = load i64, ptr %"16_0", align 8
  %99 = mul i64 %"232_0167", %"16_0168"
  store i64 %99, ptr %"233_0", align 8
  %"233_0169" = load i64, ptr %"233_0", align 8
  %"232_1170" = load i64, ptr %"232_1", align 8
  %100 = add i64 %"233_0169", %"232_1170"
  store i64 %100, ptr %"234_0", align 8
  %"234_0171" = load i64, ptr %"234_0", align 8
  %"15_0172" = load i64, ptr %"15_0", align 8
  %101 = icmp eq i64 %"234_0171", %"15_0172"
  %102 = select i1 %101, i1 true, i1 false
  store i1 %102, ptr %"235_0", align 1
  %"235_0173" = load i1, ptr %"235_0", align 1
  %tag_len174 = load i8, ptr @res_checked.0F10FC4D.0, align 1
  %tag_len175 = zext i8 %tag_len174 to i64
  call void @print_bool(ptr @res_checked.0F10FC4D.0, i64 %tag_len175, i1 %"235_0173")
  %"20_0176" = load i64, ptr %"20_0", align 8
  %"21_0177" = load i64, ptr %"21_0", align 8
  %103 = icmp eq i64 %"21_0177", 0
  br i1 %103, label %division_by_zero178, label %division179

division_by_zero178:                              ; preds = %division163
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division179:                                      ; preds = %division163
  %sign180 = ashr i64 %"20_0176", 63
  %104 = xor i64 %"20_0176", %sign180
  %105 = udiv i64 %104, %"21_0177"
  %quotient181 = xor i64 %105, %sign180
  %106 = urem i64 %104, %"21_0177"
  %107 = icmp slt i64 %"20_0176", 0
  %108 = xor i64 %106, -1
  %109 = add i64 %"21_0177", %108
  %remainder182 = select i1 %107, i64 %109, i64 %106
  store i64 %quotient181, ptr %"237_0", align 8
  %"237_0183" = load i64, ptr %"237_0", align 8
  %tag_len184 = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len185 = zext i8 %tag_len184 to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len185, i64 %"237_0183")
  %"20_0186" = load i64, ptr %"20_0", align 8
  %"21_0187" = load i64, ptr %"21_0", align 8
  %110 = icmp eq i64 %"21_0187", 0
  br i1 %110, label %division_by_zero188, label %division189

division_by_zero188:                              ; preds = %division179
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division189:                                      ; preds = %division179
  %sign190 = ashr i64 %"20_0186", 63
  %111 = xor i64 %"20_0186", %sign190
  %112 = udiv i64 %111, %"21_0187"
  %quotient191 = xor i64 %112, %sign190
  %113 = urem i64 %111, %"21_0187"
  %114 = icmp slt i64 %"20_0186", 0
  %115 = xor i64 %113, -1
  %116 = add i64 %"21_0187", %115
  %remainder192 = select i1 %114, i64 %116, i64 %113
  store i64 %remainder192, ptr %"239_0", align 8
  %"239_0193" = load i64, ptr %"239_0", align 8
  %tag_len194 = load i8, ptr @res_remainder.B795BD0B.0, align 1
  %tag_len195 = zext i8 %tag_len194 to i64
  call void @print_int(ptr @res_remainder.B795BD0B.0, i64 %tag_len195, i64 %"239_0193")
  %"20_0196" = load i64, ptr %"20_0", align 8
  %"21_0197" = load i64, ptr %"21_0", align 8
  %117 = icmp eq i64 %"21_0197", 0
  br i1 %117, label %division_by_zero198, label %division199

division_by_zero198:                              ; preds = %division189
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division199:                                      ; preds = %division189
  %sign200 = ashr i64 %"20_0196", 63
  %118 = xor i64 %"20_0196", %sign200
  %119 = udiv i64 %118, %"21_0197"
  %quotient201 = xor i64 %119, %sign200
  %120 = urem i64 %118, %"21_0197"
  %121 = icmp slt i64 %"20_0196", 0
  %122 = xor i64 %120, -1
  %123 = add i64 %"21_0197", %122
  %remainder202 = select i1 %121, i64 %123, i64 %120
  store i64 %quotient201, ptr %"241_0", align 8
  store i64 %remainder202, ptr %"241_1", align 8
  %"241_0203" = load i64, ptr %"241_0", align 8
  %"21_0204" = load i64, ptr %"21_0", align 8
  %124 = mul i64 %"241_0203", %"21_0204"
  store i64 %124, ptr %"242_0", align 8
  %"242_0205" = load i64, ptr %"242_0", align 8
  %"241_1206" = load i64, ptr %"241_1", align 8
  %125 = add i64 %"242_0205", %"241_1206"
  store i64 %125, ptr %"243_0", align 8
  %"243_0207" = load i64, ptr %"243_0", align 8
  %"20_0208" = load i64, ptr %"20_0", align 8
  %126 = icmp eq i64 %"243_0207", %"20_0208"
  %127 = select i1 %126, i1 true, i1 false
  store i1 %127, ptr %"244_0", align 1
  %"244_0209" = load i1, ptr %"244_0", align 1
  %tag_len210 = load i8, ptr @res_checked.0F10FC4D.0, align 1
  %tag_len211 = zext i8 %tag_len210 to i64
  call void @print_bool(ptr @res_checked.0F10FC4D.0, i64 %tag_len211, i1 %"244_0209")
  %"8_0212" = load i64, ptr %"8_0", align 8
  %"23_0213" = load i64, ptr %"23_0", align 8
  %128 = icmp eq i64 %"23_0213", 0
  br i1 %128, label %division_by_zero214, label %division215

division_by_zero214:                              ; preds = %division199
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division215:                                      ; preds = %division199
  %sign216 = ashr i64 %"8_0212", 63
  %129 = xor i64 %"8_0212", %sign216
  %130 = udiv i64 %129, %"23_0213"
  %quotient217 = xor i64 %130, %sign216
  %131 = urem i64 %129, %"23_0213"
  %132 = icmp slt i64 %"8_0212", 0
  %133 = xor i64 %131, -1
  %134 = add i64 %"23_0213", %133
  %remainder218 = select i1 %132, i64 %134, i64 %131
  store i64 %quotient217, ptr %"246_0", align 8
  %"246_0219" = load i64, ptr %"246_0", align 8
  %tag_len220 = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len221 = zext i8 %tag_len220 to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len221, i64 %"246_0219")
  %"8_0222" = load i64, ptr %"8_0", align 8
  %"23_0223" = load i64, ptr %"23_0", align 8
  %135 = icmp eq i64 %"23_0223", 0
  br i1 %135, label %division_by_zero224, label %division225

division_by_zero224:                              ; preds = %division215
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division225:                                      ; preds = %division215
  %sign226 = ashr i64 %"8_0222", 63
  %136 = xor i64 %"8_0222", %sign226
  %137 = udiv i64 %136, %"23_0223"
  %quotient227 = xor i64 %137, %sign226
  %138 = urem i64 %136, %"23_0223"
  %139 = icmp slt i64 %"8_0222", 0
  %140 = xor i64 %138, -1
  %141 = add i64 %"23_0223", %140
  %remainder228 = select i1 %139, i64 %141, i64 %138
  store i64 %remainder228, ptr %"248_0", align 8
  %"248_0229" = load i64, ptr %"248_0", align 8
  %tag_len230 = load i8, ptr @res_remainder.B795BD0B.0, align 1
  %tag_len231 = zext i8 %tag_len230 to i64
  call void @print_int(ptr @res_remainder.B795BD0B.0, i64 %tag_len231, i64 %"248_0229")
  %"8_0232" = load i64, ptr %"8_0", align 8
  %"23_0233" = load i64, ptr %"23_0", align 8
  %142 = icmp eq i64 %"23_0233", 0
  br i1 %142, label %division_by_zero234, label %division235

division_by_zero234:                              ; preds = %division225
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division235:                                      ; preds = %division225
  %sign236 = ashr i64 %"8_0232", 63
  %143 = xor i64 %"8_0232", %sign236
  %144 = udiv i64 %143, %"23_0233"
  %quotient237 = xor i64 %144, %sign236
  %145 = urem i64 %143, %"23_0233"
  %146 = icmp slt i64 %"8_0232", 0
  %147 = xor i64 %145, -1
  %148 = add i64 %"23_0233", %147
  %remainder238 = select i1 %146, i64 %148, i64 %145
  store i64 %quotient237, ptr %"250_0", align 8
  store i64 %remainder238, ptr %"250_1", align 8
  %"250_0239" = load i64, ptr %"250_0", align 8
  %"23_0240" = load i64, ptr %"23_0", align 8
  %149 = mul i64 %"250_0239", %"23_0240"
  store i64 %149, ptr %"251_0", align 8
  %"251_0241" = load i64, ptr %"251_0", align 8
  %"250_1242" = load i64, ptr %"250_1", align 8
  %150 = add i64 %"251_0241", %"250_1242"
  store i64 %150, ptr %"252_0", align 8
  %"252_0243" = load i64, ptr %"252_0", align 8
  %"8_0244" = load i64, ptr %"8_0", align 8
  %151 = icmp eq i64 %"252_0243", %"8_0244"
  %152 = select i1 %151, i1 true, i1 false
  store i1 %152, ptr %"253_0", align 1
  %"253_0245" = load i1, ptr %"253_0", align 1
  %tag_len246 = load i8, ptr @res_checked.0F10FC4D.0, align 1
  %tag_len247 = zext i8 %tag_len246 to i64
  call void @print_bool(ptr @res_checked.0F10FC4D.0, i64 %tag_len247, i1 %"253_0245")
  %"255_0248" = load i64, ptr %"255_0", align 8
  %tag_len249 = load i8, ptr @res_and.DB95EF9F.0, align 1
  %tag_len250 = zext i8 %tag_len249 to i64
  call void @print_int(ptr @res_and.DB95EF9F.0, i64 %tag_len250, i64 %"255_0248")
  %"257_0251" = load i64, ptr %"257_0", align 8
  %tag_len252 = load i8, ptr @res_or.6B8C4322.0, align 1
  %tag_len253 = zext i8 %tag_len252 to i64
  call void @print_int(ptr @res_or.6B8C4322.0, i64 %tag_len253, i64 %"257_0251")
  %"259_0254" = load i64, ptr %"259_0", align 8
  %tag_len255 = load i8, ptr @res_xor.0FA88979.0, align 1
  %tag_len256 = zext i8 %tag_len255 to i64
  call void @print_int(ptr @res_xor.0FA88979.0, i64 %tag_len256, i64 %"259_0254")
  %"261_0257" = load i64, ptr %"261_0", align 8
  %tag_len258 = load i8, ptr @res_not.68DE0C4B.0, align 1
  %tag_len259 = zext i8 %tag_len258 to i64
  call void @print_int(ptr @res_not.68DE0C4B.0, i64 %tag_len259, i64 %"261_0257")
  %"265_0260" = load i64, ptr %"265_0", align 8
  %tag_len261 = load i8, ptr @res_left.A3914985.0, align 1
  %tag_len262 = zext i8 %tag_len261 to i64
  call void @print_int(ptr @res_left.A3914985.0, i64 %tag_len262, i64 %"265_0260")
  %"269_0263" = load i64, ptr %"269_0", align 8
  %tag_len264 = load i8, ptr @res_right.D3674AFC.0, align 1
  %tag_len265 = zext i8 %tag_len264 to i64
  call void @print_int(ptr @res_right.D3674AFC.0, i64 %tag_len265, i64 %"269_0263")
  %"33_0266" = load i64, ptr %"33_0", align 8
  %"37_0267" = load i64, ptr %"37_0", align 8
  store i64 %"33_0266", ptr %"135_0", align 8
  store i64 %"37_0267", ptr %"135_1", align 8
  br label %153

153:                                              ; preds = %division235
  %"135_0269" = load i64, ptr %"135_0", align 8
  %"135_1270" = load i64, ptr %"135_1", align 8
  store i64 %"135_0269", ptr %"135_0", align 8
  store i64 %"135_1270", ptr %"135_1", align 8
  store i64 59, ptr %"169_0", align 8
  store i64 60, ptr %"167_0", align 8
  %"135_0271" = load i64, ptr %"135_0", align 8
  %"135_1272" = load i64, ptr %"135_1", align 8
  %154 = icmp ugt i64 %"135_0271", %"135_1272"
  %155 = select i1 %154, i1 true, i1 false
  store i1 %155, ptr %"156_0", align 1
  %"156_0273" = load i1, ptr %"156_0", align 1
  %"135_0274" = load i64, ptr %"135_0", align 8
  %"135_1275" = load i64, ptr %"135_1", align 8
  switch i1 %"156_0273", label %156 [
    i1 true, label %157
  ]

156:                                              ; preds = %153
  store i64 %"135_0274", ptr %"0278", align 8
  store i64 %"135_1275", ptr %"1279", align 8
  br label %cond_157_case_0

157:                                              ; preds = %153
  store i64 %"135_0274", ptr %"0283", align 8
  store i64 %"135_1275", ptr %"1284", align 8
  br label %cond_157_case_1

158:                                              ; preds = %171
  store {} undef, ptr %"177_0", align 1
  store i1 true, ptr %"175_0", align 1
  %"177_0371" = load {}, ptr %"177_0", align 1
  %"175_0372" = load i1, ptr %"175_0", align 1
  store {} %"177_0371", ptr %"177_0", align 1
  store i1 %"175_0372", ptr %"175_0", align 1
  %"177_0373" = load {}, ptr %"177_0", align 1
  %"175_0374" = load i1, ptr %"175_0", align 1
  switch i1 false, label %159 [
  ]

159:                                              ; preds = %158
  store i1 %"175_0374", ptr %"0268", align 1
  br label %172

160:                                              ; preds = %170, %195, %188
  store {} undef, ptr %"184_0", align 1
  store i1 false, ptr %"182_0", align 1
  %"184_0375" = load {}, ptr %"184_0", align 1
  %"182_0376" = load i1, ptr %"182_0", align 1
  store {} %"184_0375", ptr %"184_0", align 1
  store i1 %"182_0376", ptr %"182_0", align 1
  %"184_0377" = load {}, ptr %"184_0", align 1
  %"182_0378" = load i1, ptr %"182_0", align 1
  switch i1 false, label %161 [
  ]

161:                                              ; preds = %160
  store i1 %"182_0378", ptr %"0268", align 1
  br label %172

162:                                              ; preds = %189
  %"187_0379" = load i64, ptr %"187_0", align 8
  %"187_1380" = load i64, ptr %"187_1", align 8
  store i64 %"187_0379", ptr %"187_0", align 8
  store i64 %"187_1380", ptr %"187_1", align 8
  %"187_1381" = load i64, ptr %"187_1", align 8
  %"187_0382" = load i64, ptr %"187_0", align 8
  %163 = icmp ule i64 %"187_1381", %"187_0382"
  %164 = select i1 %163, i1 true, i1 false
  store i1 %164, ptr %"189_0", align 1
  %"189_0383" = load i1, ptr %"189_0", align 1
  %"187_0384" = load i64, ptr %"187_0", align 8
  %"187_1385" = load i64, ptr %"187_1", align 8
  switch i1 %"189_0383", label %165 [
    i1 true, label %166
  ]

165:                                              ; preds = %162
  store i64 %"187_0384", ptr %"0388", align 8
  store i64 %"187_1385", ptr %"1389", align 8
  br label %cond_190_case_0

166:                                              ; preds = %162
  store i64 %"187_0384", ptr %"0393", align 8
  store i64 %"187_1385", ptr %"1394", align 8
  br label %cond_190_case_1

167:                                              ; preds = %196
  %"201_0402" = load i64, ptr %"201_0", align 8
  %"201_1403" = load i64, ptr %"201_1", align 8
  store i64 %"201_0402", ptr %"201_0", align 8
  store i64 %"201_1403", ptr %"201_1", align 8
  %"201_0404" = load i64, ptr %"201_0", align 8
  %"201_1405" = load i64, ptr %"201_1", align 8
  %168 = icmp ne i64 %"201_0404", %"201_1405"
  %169 = select i1 %168, i1 true, i1 false
  store i1 %169, ptr %"203_0", align 1
  %"203_0406" = load i1, ptr %"203_0", align 1
  store i1 %"203_0406", ptr %"203_0", align 1
  %"203_0407" = load i1, ptr %"203_0", align 1
  switch i1 %"203_0407", label %170 [
    i1 true, label %171
  ]

170:                                              ; preds = %167
  br label %160

171:                                              ; preds = %167
  br label %158

172:                                              ; preds = %161, %159
  %"0370" = load i1, ptr %"0268", align 1
  store i1 %"0370", ptr %"133_0", align 1
  %"133_0408" = load i1, ptr %"133_0", align 1
  %tag_len409 = load i8, ptr @"res_nat order.6118F406.0", align 1
  %tag_len410 = zext i8 %tag_len409 to i64
  call void @print_bool(ptr @"res_nat order.6118F406.0", i64 %tag_len410, i1 %"133_0408")
  %"40_0411" = load i64, ptr %"40_0", align 8
  %"43_0412" = load i64, ptr %"43_0", align 8
  store i64 %"40_0411", ptr %"206_0", align 8
  store i64 %"43_0412", ptr %"206_1", align 8
  br label %199

cond_157_case_0:                                  ; preds = %156
  %"0280" = load i64, ptr %"0278", align 8
  %"1281" = load i64, ptr %"1279", align 8
  store i64 %"0280", ptr %"159_0", align 8
  store i64 %"1281", ptr %"159_1", align 8
  store { i1, i64, i64 } { i1 false, i64 poison, i64 poison }, ptr %"161_0", align 8
  %"161_0282" = load { i1, i64, i64 }, ptr %"161_0", align 8
  store { i1, i64, i64 } %"161_0282", ptr %"0276", align 8
  br label %cond_exit_157

cond_157_case_1:                                  ; preds = %157
  %"0285" = load i64, ptr %"0283", align 8
  %"1286" = load i64, ptr %"1284", align 8
  store i64 %"0285", ptr %"164_0", align 8
  store i64 %"1286", ptr %"164_1", align 8
  %"164_0287" = load i64, ptr %"164_0", align 8
  %"164_1288" = load i64, ptr %"164_1", align 8
  %173 = insertvalue { i1, i64, i64 } { i1 true, i64 poison, i64 poison }, i64 %"164_0287", 1
  %174 = insertvalue { i1, i64, i64 } %173, i64 %"164_1288", 2
  store { i1, i64, i64 } %174, ptr %"166_0", align 8
  %"166_0289" = load { i1, i64, i64 }, ptr %"166_0", align 8
  store { i1, i64, i64 } %"166_0289", ptr %"0276", align 8
  br label %cond_exit_157

cond_exit_157:                                    ; preds = %cond_157_case_1, %cond_157_case_0
  %"0277" = load { i1, i64, i64 }, ptr %"0276", align 8
  store { i1, i64, i64 } %"0277", ptr %"157_0", align 8
  %"135_0290" = load i64, ptr %"135_0", align 8
  %"135_1291" = load i64, ptr %"135_1", align 8
  %175 = xor i64 %"135_0290", %"135_1291"
  store i64 %175, ptr %"148_0", align 8
  %"135_0292" = load i64, ptr %"135_0", align 8
  %"167_0293" = load i64, ptr %"167_0", align 8
  %shift_is_valid294 = icmp ult i64 %"167_0293", 64
  %shifted295 = shl i64 %"135_0292", %"167_0293"
  %shift_result296 = select i1 %shift_is_valid294, i64 %shifted295, i64 0
  store i64 %shift_result296, ptr %"146_0", align 8
  %"146_0297" = load i64, ptr %"146_0", align 8
  %"169_0298" = load i64, ptr %"169_0", align 8
  %shift_is_valid299 = icmp ult i64 %"169_0298", 64
  %shifted300 = lshr i64 %"146_0297", %"169_0298"
  %shift_result301 = select i1 %shift_is_valid299, i64 %shifted300, i64 0
  store i64 %shift_result301, ptr %"147_0", align 8
  %"147_0302" = load i64, ptr %"147_0", align 8
  %"148_0303" = load i64, ptr %"148_0", align 8
  %176 = or i64 %"147_0302", %"148_0303"
  store i64 %176, ptr %"149_0", align 8
  %"135_0304" = load i64, ptr %"135_0", align 8
  %"135_1305" = load i64, ptr %"135_1", align 8
  %177 = add i64 %"135_0304", %"135_1305"
  store i64 %177, ptr %"137_0", align 8
  %"137_0306" = load i64, ptr %"137_0", align 8
  %bounds_check307 = icmp ule i64 %"137_0306", 9223372036854775807
  br label %panic_if_0309

panic_if_0309:                                    ; preds = %cond_exit_157
  switch i1 %bounds_check307, label %panic310 [
    i1 true, label %exit308
  ]

panic310:                                         ; preds = %panic_if_0309
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit308

exit308:                                          ; preds = %panic_if_0309, %panic310
  store i64 %"137_0306", ptr %"138_0", align 8
  %"138_0311" = load i64, ptr %"138_0", align 8
  %tag_len312 = load i8, ptr @"res_nat sum.9EC3C62B.0", align 1
  %tag_len313 = zext i8 %tag_len312 to i64
  call void @print_int(ptr @"res_nat sum.9EC3C62B.0", i64 %tag_len313, i64 %"138_0311")
  %"135_0314" = load i64, ptr %"135_0", align 8
  %"135_1315" = load i64, ptr %"135_1", align 8
  %valid_div = icmp ne i64 %"135_1315", 0
  br label %panic_if_0317

panic_if_0317:                                    ; preds = %exit308
  switch i1 %valid_div, label %panic318 [
    i1 true, label %exit316
  ]

panic318:                                         ; preds = %panic_if_0317
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit316

exit316:                                          ; preds = %panic_if_0317, %panic318
  %quotient319 = udiv i64 %"135_0314", %"135_1315"
  %remainder320 = urem i64 %"135_0314", %"135_1315"
  %178 = insertvalue { i64, i64 } poison, i64 %quotient319, 0
  %179 = insertvalue { i64, i64 } %178, i64 %remainder320, 1
  %180 = extractvalue { i64, i64 } %179, 0
  %181 = extractvalue { i64, i64 } %179, 1
  store i64 %180, ptr %"140_0", align 8
  %"140_0321" = load i64, ptr %"140_0", align 8
  %bounds_check322 = icmp ule i64 %"140_0321", 9223372036854775807
  br label %panic_if_0324

panic_if_0324:                                    ; preds = %exit316
  switch i1 %bounds_check322, label %panic325 [
    i1 true, label %exit323
  ]

panic325:                                         ; preds = %panic_if_0324
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit323

exit323:                                          ; preds = %panic_if_0324, %panic325
  store i64 %"140_0321", ptr %"141_0", align 8
  %"141_0326" = load i64, ptr %"141_0", align 8
  %tag_len327 = load i8, ptr @"res_nat quotie.5CC98EE5.0", align 1
  %tag_len328 = zext i8 %tag_len327 to i64
  call void @print_int(ptr @"res_nat quotie.5CC98EE5.0", i64 %tag_len328, i64 %"141_0326")
  %"135_0329" = load i64, ptr %"135_0", align 8
  %"135_1330" = load i64, ptr %"135_1", align 8
  %valid_div331 = icmp ne i64 %"135_1330", 0
  br label %panic_if_0333

panic_if_0333:                                    ; preds = %exit323
  switch i1 %valid_div331, label %panic334 [
    i1 true, label %exit332
  ]

panic334:                                         ; preds = %panic_if_0333
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit332

exit332:                                          ; preds = %panic_if_0333, %panic334
  %quotient335 = udiv i64 %"135_0329", %"135_1330"
  %remainder336 = urem i64 %"135_0329", %"135_1330"
  %182 = insertvalue { i64, i64 } poison, i64 %quotient335, 0
  %183 = insertvalue { i64, i64 } %182, i64 %remainder336, 1
  %184 = extractvalue { i64, i64 } %183, 0
  %185 = extractvalue { i64, i64 } %183, 1
  store i64 %185, ptr %"143_0", align 8
  %"143_0337" = load i64, ptr %"143_0", align 8
  %bounds_check338 = icmp ule i64 %"143_0337", 9223372036854775807
  br label %panic_if_0340

panic_if_0340:                                    ; preds = %exit332
  switch i1 %bounds_check338, label %panic341 [
    i1 true, label %exit339
  ]

panic341:                                         ; preds = %panic_if_0340
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit339

exit339:                                          ; preds = %panic_if_0340, %panic341
  store i64 %"143_0337", ptr %"144_0", align 8
  %"144_0342" = load i64, ptr %"144_0", align 8
  %tag_len343 = load i8, ptr @"res_nat remain.BE5629D1.0", align 1
  %tag_len344 = zext i8 %tag_len343 to i64
  call void @print_int(ptr @"res_nat remain.BE5629D1.0", i64 %tag_len344, i64 %"144_0342")
  %"149_0345" = load i64, ptr %"149_0", align 8
  %bounds_check346 = icmp ule i64 %"149_0345", 9223372036854775807
  br label %panic_if_0348

panic_if_0348:                                    ; preds = %exit339
  switch i1 %bounds_check346, label %panic349 [
    i1 true, label %exit347
  ]

panic349:                                         ; preds = %panic_if_0348
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit347

exit347:                                          ; preds = %panic_if_0348, %panic349
  store i64 %"149_0345", ptr %"150_0", align 8
  %"150_0350" = load i64, ptr %"150_0", align 8
  %tag_len351 = load i8, ptr @"res_nat bits.31BE387F.0", align 1
  %tag_len352 = zext i8 %tag_len351 to i64
  call void @print_int(ptr @"res_nat bits.31BE387F.0", i64 %tag_len352, i64 %"150_0350")
  %"135_0353" = load i64, ptr %"135_0", align 8
  %bounds_check354 = icmp ule i64 %"135_0353", 9223372036854775807
  br label %panic_if_0356

panic_if_0356:                                    ; preds = %exit347
  switch i1 %bounds_check354, label %panic357 [
    i1 true, label %exit355
  ]

panic357:                                         ; preds = %panic_if_0356
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit355

exit355:                                          ; preds = %panic_if_0356, %panic357
  store i64 %"135_0353", ptr %"152_0", align 8
  %"135_1358" = load i64, ptr %"135_1", align 8
  %bounds_check359 = icmp ule i64 %"135_1358", 9223372036854775807
  br label %panic_if_0361

panic_if_0361:                                    ; preds = %exit355
  switch i1 %bounds_check359, label %panic362 [
    i1 true, label %exit360
  ]

panic362:                                         ; preds = %panic_if_0361
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit360

exit360:                                          ; preds = %panic_if_0361, %panic362
  store i64 %"135_1358", ptr %"153_0", align 8
  %"152_0363" = load i64, ptr %"152_0", align 8
  %"153_0364" = load i64, ptr %"153_0", align 8
  %186 = sub i64 %"152_0363", %"153_0364"
  store i64 %186, ptr %"154_0", align 8
  %"154_0365" = load i64, ptr %"154_0", align 8
  %tag_len366 = load i8, ptr @"res_nat to int.A26124C6.0", align 1
  %tag_len367 = zext i8 %tag_len366 to i64
  call void @print_int(ptr @"res_nat to int.A26124C6.0", i64 %tag_len367, i64 %"154_0365")
  %"157_0368" = load { i1, i64, i64 }, ptr %"157_0", align 8
  store { i1, i64, i64 } %"157_0368", ptr %"157_0", align 8
  %"157_0369" = load { i1, i64, i64 }, ptr %"157_0", align 8
  %187 = extractvalue { i1, i64, i64 } %"157_0369", 0
  switch i1 %187, label %188 [
    i1 true, label %189
  ]

188:                                              ; preds = %exit360
  br label %160

189:                                              ; preds = %exit360
  %190 = extractvalue { i1, i64, i64 } %"157_0369", 1
  %191 = extractvalue { i1, i64, i64 } %"157_0369", 2
  store i64 %190, ptr %"187_0", align 8
  store i64 %191, ptr %"187_1", align 8
  br label %162

cond_190_case_0:                                  ; preds = %165
  %"0390" = load i64, ptr %"0388", align 8
  %"1391" = load i64, ptr %"1389", align 8
  store i64 %"0390", ptr %"192_0", align 8
  store i64 %"1391", ptr %"192_1", align 8
  store { i1, i64, i64 } { i1 false, i64 poison, i64 poison }, ptr %"194_0", align 8
  %"194_0392" = load { i1, i64, i64 }, ptr %"194_0", align 8
  store { i1, i64, i64 } %"194_0392", ptr %"0386", align 8
  br label %cond_exit_190

cond_190_case_1:                                  ; preds = %166
  %"0395" = load i64, ptr %"0393", align 8
  %"1396" = load i64, ptr %"1394", align 8
  store i64 %"0395", ptr %"197_0", align 8
  store i64 %"1396", ptr %"197_1", align 8
  %"197_0397" = load i64, ptr %"197_0", align 8
  %"197_1398" = load i64, ptr %"197_1", align 8
  %192 = insertvalue { i1, i64, i64 } { i1 true, i64 poison, i64 poison }, i64 %"197_0397", 1
  %193 = insertvalue { i1, i64, i64 } %192, i64 %"197_1398", 2
  store { i1, i64, i64 } %193, ptr %"199_0", align 8
  %"199_0399" = load { i1, i64, i64 }, ptr %"199_0", align 8
  store { i1, i64, i64 } %"199_0399", ptr %"0386", align 8
  br label %cond_exit_190

cond_exit_190:                                    ; preds = %cond_190_case_1, %cond_190_case_0
  %"0387" = load { i1, i64, i64 }, ptr %"0386", align 8
  store { i1, i64, i64 } %"0387", ptr %"190_0", align 8
  %"190_0400" = load { i1, i64, i64 }, ptr %"190_0", align 8
  store { i1, i64, i64 } %"190_0400", ptr %"190_0", align 8
  %"190_0401" = load { i1, i64, i64 }, ptr %"190_0", align 8
  %194 = extractvalue { i1, i64, i64 } %"190_0401", 0
  switch i1 %194, label %195 [
    i1 true, label %196
  ]

195:                                              ; preds = %cond_exit_190
  br label %160

196:                                              ; preds = %cond_exit_190
  %197 = extractvalue { i1, i64, i64 } %"190_0401", 1
  %198 = extractvalue { i1, i64, i64 } %"190_0401", 2
  store i64 %197, ptr %"201_0", align 8
  store i64 %198, ptr %"201_1", align 8
  br label %167

199:                                              ; preds = %172
  %"206_0415" = load i64, ptr %"206_0", align 8
  %"206_1416" = load i64, ptr %"206_1", align 8
  store i64 %"206_0415", ptr %"206_0", align 8
  store i64 %"206_1416", ptr %"206_1", align 8
  store i64 0, ptr %"208_0", align 8
  %"206_1417" = load i64, ptr %"206_1", align 8
  %"208_0418" = load i64, ptr %"208_0", align 8
  %200 = icmp slt i64 %"206_1417", %"208_0418"
  %201 = select i1 %200, i1 true, i1 false
  store i1 %201, ptr %"210_0", align 1
  %"210_0419" = load i1, ptr %"210_0", align 1
  %"206_1420" = load i64, ptr %"206_1", align 8
  %"206_0421" = load i64, ptr %"206_0", align 8
  store i1 %"210_0419", ptr %"210_0", align 1
  store i64 %"206_1420", ptr %"206_1", align 8
  store i64 %"206_0421", ptr %"206_0", align 8
  %"210_0422" = load i1, ptr %"210_0", align 1
  %"206_1423" = load i64, ptr %"206_1", align 8
  %"206_0424" = load i64, ptr %"206_0", align 8
  switch i1 %"210_0422", label %202 [
    i1 true, label %203
  ]

202:                                              ; preds = %199
  store i64 %"206_1423", ptr %"224_0", align 8
  store i64 %"206_0424", ptr %"224_1", align 8
  br label %211

203:                                              ; preds = %199
  store i64 %"206_1423", ptr %"213_0", align 8
  store i64 %"206_0424", ptr %"213_1", align 8
  br label %204

204:                                              ; preds = %203
  %"213_0427" = load i64, ptr %"213_0", align 8
  %"213_1428" = load i64, ptr %"213_1", align 8
  store i64 %"213_0427", ptr %"213_0", align 8
  store i64 %"213_1428", ptr %"213_1", align 8
  store {} undef, ptr %"221_0", align 1
  store i64 1, ptr %"219_0", align 8
  store ptr @"s_Negative e.7A536AEB.0", ptr %"215_0", align 8
  %"219_0429" = load i64, ptr %"219_0", align 8
  %"215_0430" = load ptr, ptr %"215_0", align 8
  %205 = trunc i64 %"219_0429" to i32
  %206 = insertvalue { i32, ptr } undef, i32 %205, 0
  %207 = insertvalue { i32, ptr } %206, ptr %"215_0430", 1
  store { i32, ptr } %207, ptr %"217_0", align 8
  %"217_0431" = load { i32, ptr }, ptr %"217_0", align 8
  %208 = extractvalue { i32, ptr } %"217_0431", 0
  %shift_code = add i32 %208, 1000
  %209 = extractvalue { i32, ptr } %"217_0431", 1
  call void @panic(i32 %shift_code, ptr %209)
  %"221_0432" = load {}, ptr %"221_0", align 1
  %"213_0433" = load i64, ptr %"213_0", align 8
  %"213_1434" = load i64, ptr %"213_1", align 8
  store {} %"221_0432", ptr %"221_0", align 1
  store i64 %"213_0433", ptr %"213_0", align 8
  store i64 %"213_1434", ptr %"213_1", align 8
  %"221_0435" = load {}, ptr %"221_0", align 1
  %"213_0436" = load i64, ptr %"213_0", align 8
  %"213_1437" = load i64, ptr %"213_1", align 8
  switch i1 false, label %210 [
  ]

210:                                              ; preds = %204
  store i64 %"213_0436", ptr %"0413", align 8
  store i64 %"213_1437", ptr %"1414", align 8
  br label %213

211:                                              ; preds = %202
  %"224_0438" = load i64, ptr %"224_0", align 8
  %"224_1439" = load i64, ptr %"224_1", align 8
  store i64 %"224_0438", ptr %"224_0", align 8
  store i64 %"224_1439", ptr %"224_1", align 8
  store {} undef, ptr %"226_0", align 1
  %"226_0440" = load {}, ptr %"226_0", align 1
  %"224_0441" = load i64, ptr %"224_0", align 8
  %"224_1442" = load i64, ptr %"224_1", align 8
  store {} %"226_0440", ptr %"226_0", align 1
  store i64 %"224_0441", ptr %"224_0", align 8
  store i64 %"224_1442", ptr %"224_1", align 8
  %"226_0443" = load {}, ptr %"226_0", align 1
  %"224_0444" = load i64, ptr %"224_0", align 8
  %"224_1445" = load i64, ptr %"224_1", align 8
  switch i1 false, label %212 [
  ]

212:                                              ; preds = %211
  store i64 %"224_0444", ptr %"0413", align 8
  store i64 %"224_1445", ptr %"1414", align 8
  br label %213

213:                                              ; preds = %212, %210
  %"0425" = load i64, ptr %"0413", align 8
  %"1426" = load i64, ptr %"1414", align 8
  store i64 %"0425", ptr %"204_0", align 8
  store i64 %"1426", ptr %"204_1", align 8
  %"204_1446" = load i64, ptr %"204_1", align 8
  %"204_0447" = load i64, ptr %"204_0", align 8
  %214 = call i64 @power.i64(i64 %"204_1446", i64 %"204_0447")
  store i64 %214, ptr %"272_0", align 8
  %"272_0448" = load i64, ptr %"272_0", align 8
  %tag_len449 = load i8, ptr @res_power.0CB2F042.0, align 1
  %tag_len450 = zext i8 %tag_len449 to i64
  call void @print_int(ptr @res_power.0CB2F042.0, i64 %tag_len450, i64 %"272_0448")
  %"51_0451" = load i64, ptr %"51_0", align 8
  %tag_len452 = load i8, ptr @res_negated.DAAED69F.0, align 1
  %tag_len453 = zext i8 %tag_len452 to i64
  call void @print_int(ptr @res_negated.DAAED69F.0, i64 %tag_len453, i64 %"51_0451")
  %"56_0454" = load i64, ptr %"56_0", align 8
  %tag_len455 = load i8, ptr @res_absolute.037D91C9.0, align 1
  %tag_len456 = zext i8 %tag_len455 to i64
  call void @print_int(ptr @res_absolute.037D91C9.0, i64 %tag_len456, i64 %"56_0454")
  %"60_0457" = load i64, ptr %"60_0", align 8
  %tag_len458 = load i8, ptr @res_wrapped.B7B641F7.0, align 1
  %tag_len459 = zext i8 %tag_len458 to i64
  call void @print_int(ptr @res_wrapped.B7B641F7.0, i64 %tag_len459, i64 %"60_0457")
  %"68_0460" = load { i1, i64 }, ptr %"68_0", align 8
  store { i1, i64 } %"68_0460", ptr %"68_0", align 8
  %"68_0461" = load { i1, i64 }, ptr %"68_0", align 8
  %215 = extractvalue { i1, i64 } %"68_0461", 0
  switch i1 %215, label %216 [
    i1 true, label %218
  ]

216:                                              ; preds = %213
  %217 = extractvalue { i1, i64 } %"68_0461", 1
  store i64 %217, ptr %"289_0", align 8
  br label %10

218:                                              ; preds = %213
  br label %6
}

declare i64 @get_current_shot()

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #0

; Function Attrs: noreturn
declare void @panic(i32, ptr) #1

declare void @print_int(ptr, i64, i64)

declare void @print_bool(ptr, i64, i1)

define internal i64 @power.i64(i64 %0, i64 %1) {
  br label %head

head:                                             ; preds = %body, %2
  %result = phi i64 [ 1, %2 ], [ %7, %body ]
  %square = phi i64 [ %0, %2 ], [ %8, %body ]
  %left = phi i64 [ %1, %2 ], [ %9, %body ]
  %3 = icmp eq i64 %left, 0
  br i1 %3, label %end, label %body

body:                                             ; preds = %head
  %4 = and i64 %left, 1
  %5 = icmp ne i64 %4, 0
  %6 = mul i64 %result, %square
  %7 = select i1 %5, i64 %6, i64 %result
  %8 = mul i64 %square, %square
  %9 = lshr i64 %left, 1
  br label %head

end:                                              ; preds = %head
  ret i64 %result
}

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.integers.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { noreturn }
