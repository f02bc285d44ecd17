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
  %result = alloca { i64, i64 }, align 8
  %result109 = alloca { i64, i64 }, align 8
  %result167 = alloca { i64, i64 }, align 8
  %result189 = alloca { i64, i64 }, align 8
  %result211 = alloca { i64, i64 }, align 8
  %result239 = alloca { i64, i64 }, align 8
  %result261 = alloca { i64, i64 }, align 8
  %result283 = alloca { i64, i64 }, align 8
  %result311 = alloca { i64, i64 }, align 8
  %result333 = alloca { i64, i64 }, align 8
  %result355 = alloca { i64, i64 }, align 8
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
  %"0392" = alloca i1, align 1
  %"187_0" = alloca i64, align 8
  %"187_1" = alloca i64, align 8
  %"201_0" = alloca i64, align 8
  %"201_1" = alloca i64, align 8
  %"157_0" = alloca { i1, i64, i64 }, align 8
  %"169_0" = alloca i64, align 8
  %"167_0" = alloca i64, align 8
  %"156_0" = alloca i1, align 1
  %"0400" = alloca { i1, i64, i64 }, align 8
  %"0402" = alloca i64, align 8
  %"1403" = alloca i64, align 8
  %"159_0" = alloca i64, align 8
  %"159_1" = alloca i64, align 8
  %"161_0" = alloca { i1, i64, i64 }, align 8
  %"0407" = alloca i64, align 8
  %"1408" = alloca i64, align 8
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
  %"0511" = alloca { i1, i64, i64 }, align 8
  %"0513" = alloca i64, align 8
  %"1514" = alloca i64, align 8
  %"192_0" = alloca i64, align 8
  %"192_1" = alloca i64, align 8
  %"194_0" = alloca { i1, i64, i64 }, align 8
  %"0518" = alloca i64, align 8
  %"1519" = alloca i64, align 8
  %"197_0" = alloca i64, align 8
  %"197_1" = alloca i64, align 8
  %"199_0" = alloca { i1, i64, i64 }, align 8
  %"203_0" = alloca i1, align 1
  %"204_0" = alloca i64, align 8
  %"204_1" = alloca i64, align 8
  %"206_0" = alloca i64, align 8
  %"206_1" = alloca i64, align 8
  %"0538" = alloca i64, align 8
  %"1539" = alloca i64, align 8
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

6:                                                ; preds = %14, %328
  store {} undef, ptr %"279_0", align 1
  store i1 true, ptr %"277_0", align 1
  %"279_0588" = load {}, ptr %"279_0", align 1
  %"277_0589" = load i1, ptr %"277_0", align 1
  store {} %"279_0588", ptr %"279_0", align 1
  store i1 %"277_0589", ptr %"277_0", align 1
  %"279_0590" = load {}, ptr %"279_0", align 1
  %"277_0591" = load i1, ptr %"277_0", align 1
  switch i1 false, label %7 [
  ]

7:                                                ; preds = %6
  store i1 %"277_0591", ptr %"0", align 1
  br label %15

8:                                                ; preds = %13
  store {} undef, ptr %"286_0", align 1
  store i1 false, ptr %"284_0", align 1
  %"286_0592" = load {}, ptr %"286_0", align 1
  %"284_0593" = load i1, ptr %"284_0", align 1
  store {} %"286_0592", ptr %"286_0", align 1
  store i1 %"284_0593", ptr %"284_0", align 1
  %"286_0594" = load {}, ptr %"286_0", align 1
  %"284_0595" = load i1, ptr %"284_0", align 1
  switch i1 false, label %9 [
  ]

9:                                                ; preds = %8
  store i1 %"284_0595", ptr %"0", align 1
  br label %15

10:                                               ; preds = %326
  %"289_0596" = load i64, ptr %"289_0", align 8
  store i64 %"289_0596", ptr %"289_0", align 8
  store i64 2, ptr %"291_0", align 8
  %"289_0597" = load i64, ptr %"289_0", align 8
  %"291_0598" = load i64, ptr %"291_0", align 8
  %11 = icmp sge i64 %"289_0597", %"291_0598"
  %12 = select i1 %11, i1 true, i1 false
  store i1 %12, ptr %"293_0", align 1
  %"293_0599" = load i1, ptr %"293_0", align 1
  store i1 %"293_0599", ptr %"293_0", align 1
  %"293_0600" = load i1, ptr %"293_0", align 1
  switch i1 %"293_0600", label %13 [
    i1 true, label %14
  ]

13:                                               ; preds = %10
  br label %8

14:                                               ; preds = %10
  br label %6

15:                                               ; preds = %9, %7
  %"0587" = load i1, ptr %"0", align 1
  store i1 %"0587", ptr %"4_0", align 1
  %"4_0601" = load i1, ptr %"4_0", align 1
  %tag_len602 = load i8, ptr @res_compared.A950AD41.0, align 1
  %tag_len603 = zext i8 %tag_len602 to i64
  call void @print_bool(ptr @res_compared.A950AD41.0, i64 %tag_len603, i1 %"4_0601")
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

35:                                               ; preds = %48, %cond_exit_68
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

40:                                               ; preds = %56
  %"96_083" = load i64, ptr %"96_0", align 8
  %"96_184" = load i64, ptr %"96_1", align 8
  store i64 %"96_083", ptr %"96_0", align 8
  store i64 %"96_184", ptr %"96_1", align 8
  store i64 0, ptr %"101_0", align 8
  store i64 2, ptr %"98_0", align 8
  %"96_085" = load i64, ptr %"96_0", align 8
  %"98_086" = load i64, ptr %"98_0", align 8
  %valid_div = icmp ne i64 %"98_086", 0
  br label %panic_if_0

41:                                               ; preds = %79
  %"105_096" = load i64, ptr %"105_0", align 8
  %"105_197" = load i64, ptr %"105_1", align 8
  store i64 %"105_096", ptr %"105_0", align 8
  store i64 %"105_197", ptr %"105_1", align 8
  store {} undef, ptr %"110_0", align 1
  store i64 2, ptr %"107_0", align 8
  %"105_098" = load i64, ptr %"105_0", align 8
  %"107_099" = load i64, ptr %"107_0", align 8
  %valid_div100 = icmp ne i64 %"107_099", 0
  br label %panic_if_0102

42:                                               ; preds = %78
  %"113_0123" = load i64, ptr %"113_0", align 8
  %"113_1124" = load i64, ptr %"113_1", align 8
  store i64 %"113_0123", ptr %"113_0", align 8
  store i64 %"113_1124", ptr %"113_1", align 8
  store {} undef, ptr %"121_0", align 1
  store i64 1, ptr %"118_0", align 8
  store i64 3, ptr %"115_0", align 8
  %"115_0125" = load i64, ptr %"115_0", align 8
  %"113_0126" = load i64, ptr %"113_0", align 8
  %43 = mul i64 %"115_0125", %"113_0126"
  store i64 %43, ptr %"117_0", align 8
  %"117_0127" = load i64, ptr %"117_0", align 8
  %"118_0128" = load i64, ptr %"118_0", align 8
  %44 = add i64 %"117_0127", %"118_0128"
  store i64 %44, ptr %"120_0", align 8
  %"121_0129" = load {}, ptr %"121_0", align 1
  %"120_0130" = load i64, ptr %"120_0", align 8
  %"113_1131" = load i64, ptr %"113_1", align 8
  store {} %"121_0129", ptr %"121_0", align 1
  store i64 %"120_0130", ptr %"120_0", align 8
  store i64 %"113_1131", ptr %"113_1", align 8
  %"121_0132" = load {}, ptr %"121_0", align 1
  %"120_0133" = load i64, ptr %"120_0", align 8
  %"113_1134" = load i64, ptr %"113_1", align 8
  switch i1 false, label %45 [
  ]

45:                                               ; preds = %42
  store i64 %"120_0133", ptr %"124_0", align 8
  store i64 %"113_1134", ptr %"124_1", align 8
  br label %46

46:                                               ; preds = %45, %97
  %"124_0135" = load i64, ptr %"124_0", align 8
  %"124_1136" = load i64, ptr %"124_1", align 8
  store i64 %"124_0135", ptr %"124_0", align 8
  store i64 %"124_1136", ptr %"124_1", align 8
  store {} undef, ptr %"129_0", align 1
  store i64 1, ptr %"126_0", align 8
  %"124_1137" = load i64, ptr %"124_1", align 8
  %"126_0138" = load i64, ptr %"126_0", align 8
  %47 = add i64 %"124_1137", %"126_0138"
  store i64 %47, ptr %"128_0", align 8
  %"129_0139" = load {}, ptr %"129_0", align 1
  %"124_0140" = load i64, ptr %"124_0", align 8
  %"128_0141" = load i64, ptr %"128_0", align 8
  store {} %"129_0139", ptr %"129_0", align 1
  store i64 %"124_0140", ptr %"124_0", align 8
  store i64 %"128_0141", ptr %"128_0", align 8
  %"129_0142" = load {}, ptr %"129_0", align 1
  %"124_0143" = load i64, ptr %"124_0", align 8
  %"128_0144" = load i64, ptr %"128_0", align 8
  switch i1 false, label %48 [
  ]

48:                                               ; preds = %46
  store i64 %"124_0143", ptr %"80_0", align 8
  store i64 %"128_0144", ptr %"80_1", align 8
  br label %35

49:                                               ; preds = %54
  %"082" = load i64, ptr %"058", align 8
  store i64 %"082", ptr %"78_0", align 8
  %"78_0145" = load i64, ptr %"78_0", align 8
  %tag_len = load i8, ptr @res_steps.65741A51.0, align 1
  %tag_len146 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_steps.65741A51.0, i64 %tag_len146, i64 %"78_0145")
  %"32_0147" = load i64, ptr %"32_0", align 8
  %bounds_check = icmp sge i64 %"32_0147", 0
  br label %panic_if_0149

cond_85_case_0:                                   ; preds = %38
  %"069" = load i64, ptr %"068", align 8
  %"170" = load i64, ptr %"1", align 8
  store i64 %"069", ptr %"87_0", align 8
  store i64 %"170", ptr %"87_1", align 8
  %"87_071" = load i64, ptr %"87_0", align 8
  %50 = insertvalue { i1, i64, i64 } { i1 false, i64 poison, i64 poison }, i64 %"87_071", 1
  store { i1, i64, i64 } %50, ptr %"89_0", align 8
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
  %51 = insertvalue { i1, i64, i64 } { i1 true, i64 poison, i64 poison }, i64 %"91_177", 1
  %52 = insertvalue { i1, i64, i64 } %51, i64 %"91_078", 2
  store { i1, i64, i64 } %52, ptr %"93_0", align 8
  %"93_079" = load { i1, i64, i64 }, ptr %"93_0", align 8
  store { i1, i64, i64 } %"93_079", ptr %"066", align 8
  br label %cond_exit_85

cond_exit_85:                                     ; preds = %cond_85_case_1, %cond_85_case_0
  %"067" = load { i1, i64, i64 }, ptr %"066", align 8
  store { i1, i64, i64 } %"067", ptr %"85_0", align 8
  %"85_080" = load { i1, i64, i64 }, ptr %"85_0", align 8
  store { i1, i64, i64 } %"85_080", ptr %"85_0", align 8
  %"85_081" = load { i1, i64, i64 }, ptr %"85_0", align 8
  %53 = extractvalue { i1, i64, i64 } %"85_081", 0
  switch i1 %53, label %54 [
    i1 true, label %56
  ]

54:                                               ; preds = %cond_exit_85
  %55 = extractvalue { i1, i64, i64 } %"85_081", 1
  store i64 %55, ptr %"058", align 8
  br label %49

56:                                               ; preds = %cond_exit_85
  %57 = extractvalue { i1, i64, i64 } %"85_081", 1
  %58 = extractvalue { i1, i64, i64 } %"85_081", 2
  store i64 %57, ptr %"96_0", align 8
  store i64 %58, ptr %"96_1", align 8
  br label %40

panic_if_0:                                       ; preds = %40
  switch i1 %valid_div, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  %is_divisor_large = icmp ugt i64 %"98_086", 9223372036854775807
  %59 = zext i1 %is_divisor_large to i64
  %is_dividend_negative = icmp slt i64 %"96_085", 0
  %60 = zext i1 %is_dividend_negative to i64
  %61 = shl i64 %59, 1
  %tag = or i64 %61, %60
  %quotient = sdiv i64 %"96_085", %"98_086"
  %remainder = srem i64 %"96_085", %"98_086"
  switch i64 %tag, label %non_negative_smoldiv [
    i64 1, label %negative_smoldiv
    i64 2, label %non_negative_bigdiv
    i64 3, label %negative_bigdiv
  ]

negative_bigdiv:                                  ; preds = %exit
  %62 = add i64 %"96_085", %"98_086"
  %63 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %62, 1
  store { i64, i64 } %63, ptr %result, align 8
  br label %finish

negative_smoldiv:                                 ; preds = %exit
  %64 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %65 = insertvalue { i64, i64 } %64, i64 0, 1
  %66 = sub i64 %quotient, 1
  %67 = add i64 %"98_086", %remainder
  %68 = insertvalue { i64, i64 } poison, i64 %66, 0
  %69 = insertvalue { i64, i64 } %68, i64 %67, 1
  %is_rem_0 = icmp eq i64 %remainder, 0
  %70 = select i1 %is_rem_0, { i64, i64 } %65, { i64, i64 } %69
  store { i64, i64 } %70, ptr %result, align 8
  br label %finish

non_negative_bigdiv:                              ; preds = %exit
  %71 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"96_085", 1
  store { i64, i64 } %71, ptr %result, align 8
  br label %finish

non_negative_smoldiv:                             ; preds = %exit
  %72 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %73 = insertvalue { i64, i64 } %72, i64 %remainder, 1
  store { i64, i64 } %73, ptr %result, align 8
  br label %finish

finish:                                           ; preds = %negative_bigdiv, %non_negative_bigdiv, %negative_smoldiv, %non_negative_smoldiv
  %result87 = load { i64, i64 }, ptr %result, align 8
  %74 = extractvalue { i64, i64 } %result87, 0
  %75 = extractvalue { i64, i64 } %result87, 1
  store i64 %75, ptr %"100_0", align 8
  %"100_088" = load i64, ptr %"100_0", align 8
  %"101_089" = load i64, ptr %"101_0", align 8
  %76 = icmp eq i64 %"100_088", %"101_089"
  %77 = select i1 %76, i1 true, i1 false
  store i1 %77, ptr %"103_0", align 1
  %"103_090" = load i1, ptr %"103_0", align 1
  %"96_091" = load i64, ptr %"96_0", align 8
  %"96_192" = load i64, ptr %"96_1", align 8
  store i1 %"103_090", ptr %"103_0", align 1
  store i64 %"96_091", ptr %"96_0", align 8
  store i64 %"96_192", ptr %"96_1", align 8
  %"103_093" = load i1, ptr %"103_0", align 1
  %"96_094" = load i64, ptr %"96_0", align 8
  %"96_195" = load i64, ptr %"96_1", align 8
  switch i1 %"103_093", label %78 [
    i1 true, label %79
  ]

78:                                               ; preds = %finish
  store i64 %"96_094", ptr %"113_0", align 8
  store i64 %"96_195", ptr %"113_1", align 8
  br label %42

79:                                               ; preds = %finish
  store i64 %"96_094", ptr %"105_0", align 8
  store i64 %"96_195", ptr %"105_1", align 8
  br label %41

panic_if_0102:                                    ; preds = %41
  switch i1 %valid_div100, label %panic103 [
    i1 true, label %exit101
  ]

panic103:                                         ; preds = %panic_if_0102
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit101

exit101:                                          ; preds = %panic_if_0102, %panic103
  %is_divisor_large104 = icmp ugt i64 %"107_099", 9223372036854775807
  %80 = zext i1 %is_divisor_large104 to i64
  %is_dividend_negative105 = icmp slt i64 %"105_098", 0
  %81 = zext i1 %is_dividend_negative105 to i64
  %82 = shl i64 %80, 1
  %tag106 = or i64 %82, %81
  %quotient107 = sdiv i64 %"105_098", %"107_099"
  %remainder108 = srem i64 %"105_098", %"107_099"
  switch i64 %tag106, label %non_negative_smoldiv114 [
    i64 1, label %negative_smoldiv112
    i64 2, label %non_negative_bigdiv113
    i64 3, label %negative_bigdiv111
  ]

negative_bigdiv111:                               ; preds = %exit101
  %83 = add i64 %"105_098", %"107_099"
  %84 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %83, 1
  store { i64, i64 } %84, ptr %result109, align 8
  br label %finish110

negative_smoldiv112:                              ; preds = %exit101
  %85 = insertvalue { i64, i64 } poison, i64 %quotient107, 0
  %86 = insertvalue { i64, i64 } %85, i64 0, 1
  %87 = sub i64 %quotient107, 1
  %88 = add i64 %"107_099", %remainder108
  %89 = insertvalue { i64, i64 } poison, i64 %87, 0
  %90 = insertvalue { i64, i64 } %89, i64 %88, 1
  %is_rem_0115 = icmp eq i64 %remainder108, 0
  %91 = select i1 %is_rem_0115, { i64, i64 } %86, { i64, i64 } %90
  store { i64, i64 } %91, ptr %result109, align 8
  br label %finish110

non_negative_bigdiv113:                           ; preds = %exit101
  %92 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"105_098", 1
  store { i64, i64 } %92, ptr %result109, align 8
  br label %finish110

non_negative_smoldiv114:                          ; preds = %exit101
  %93 = insertvalue { i64, i64 } poison, i64 %quotient107, 0
  %94 = insertvalue { i64, i64 } %93, i64 %remainder108, 1
  store { i64, i64 } %94, ptr %result109, align 8
  br label %finish110

finish110:                                        ; preds = %negative_bigdiv111, %non_negative_bigdiv113, %negative_smoldiv112, %non_negative_smoldiv114
  %result116 = load { i64, i64 }, ptr %result109, align 8
  %95 = extractvalue { i64, i64 } %result116, 0
  %96 = extractvalue { i64, i64 } %result116, 1
  store i64 %95, ptr %"109_0", align 8
  %"110_0117" = load {}, ptr %"110_0", align 1
  %"109_0118" = load i64, ptr %"109_0", align 8
  %"105_1119" = load i64, ptr %"105_1", align 8
  store {} %"110_0117", ptr %"110_0", align 1
  store i64 %"109_0118", ptr %"109_0", align 8
  store i64 %"105_1119", ptr %"105_1", align 8
  %"110_0120" = load {}, ptr %"110_0", align 1
  %"109_0121" = load i64, ptr %"109_0", align 8
  %"105_1122" = load i64, ptr %"105_1", align 8
  switch i1 false, label %97 [
  ]

97:                                               ; preds = %finish110
  store i64 %"109_0121", ptr %"124_0", align 8
  store i64 %"105_1122", ptr %"124_1", align 8
  br label %46

panic_if_0149:                                    ; preds = %49
  switch i1 %bounds_check, label %panic150 [
    i1 true, label %exit148
  ]

panic150:                                         ; preds = %panic_if_0149
  call void @panic(i32 1002, ptr @"e_is_to_u ca.3572B45C.0")
  br label %exit148

exit148:                                          ; preds = %panic_if_0149, %panic150
  store i64 %"32_0147", ptr %"33_0", align 8
  %"36_0151" = load i64, ptr %"36_0", align 8
  %bounds_check152 = icmp sge i64 %"36_0151", 0
  br label %panic_if_0154

panic_if_0154:                                    ; preds = %exit148
  switch i1 %bounds_check152, label %panic155 [
    i1 true, label %exit153
  ]

panic155:                                         ; preds = %panic_if_0154
  call void @panic(i32 1002, ptr @"e_is_to_u ca.3572B45C.0")
  br label %exit153

exit153:                                          ; preds = %panic_if_0154, %panic155
  store i64 %"36_0151", ptr %"37_0", align 8
  %"15_0156" = load i64, ptr %"15_0", align 8
  %"16_0157" = load i64, ptr %"16_0", align 8
  %valid_div158 = icmp ne i64 %"16_0157", 0
  br label %panic_if_0160

panic_if_0160:                                    ; preds = %exit153
  switch i1 %valid_div158, label %panic161 [
    i1 true, label %exit159
  ]

panic161:                                         ; preds = %panic_if_0160
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit159

exit159:                                          ; preds = %panic_if_0160, %panic161
  %is_divisor_large162 = icmp ugt i64 %"16_0157", 9223372036854775807
  %98 = zext i1 %is_divisor_large162 to i64
  %is_dividend_negative163 = icmp slt i64 %"15_0156", 0
  %99 = zext i1 %is_dividend_negative163 to i64
  %100 = shl i64 %98, 1
  %tag164 = or i64 %100, %99
  %quotient165 = sdiv i64 %"15_0156", %"16_0157"
  %remainder166 = srem i64 %"15_0156", %"16_0157"
  switch i64 %tag164, label %non_negative_smoldiv172 [
    i64 1, label %negative_smoldiv170
    i64 2, label %non_negative_bigdiv171
    i64 3, label %negative_bigdiv169
  ]

negative_bigdiv169:                               ; preds = %exit159
  %101 = add i64 %"15_0156", %"16_0157"
  %102 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %101, 1
  store { i64, i64 } %102, ptr %result167, align 8
  br label %finish168

negative_smoldiv170:                              ; preds = %exit159
  %103 = insertvalue { i64, i64 } poison, i64 %quotient165, 0
  %104 = insertvalue { i64, i64 } %103, i64 0, 1
  %105 = sub i64 %quotient165, 1
  %106 = add i64 %"16_0157", %remainder166
  %107 = insertvalue { i64, i64 } poison, i64 %105, 0
  %108 = insertvalue { i64, i64 } %107, i64 %106, 1
  %is_rem_0173 = icmp eq i64 %remainder166, 0
  %109 = select i1 %is_rem_0173, { i64, i64 } %104, { i64, i64 } %108
  store { i64, i64 } %109, ptr %result167, align 8
  br label %finish168

non_negative_bigdiv171:                           ; preds = %exit159
  %110 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"15_0156", 1
  store { i64, i64 } %110, ptr %result167, align 8
  br label %finish168

non_negative_smoldiv172:                          ; preds = %exit159
  %111 = insertvalue { i64, i64 } poison, i64 %quotient165, 0
  %112 = insertvalue { i64, i64 } %111, i64 %remainder166, 1
  store { i64, i64 } %112, ptr %result167, align 8
  br label %finish168

finish168:                                        ; preds = %negative_bigdiv169, %non_negative_bigdiv171, %negative_smoldiv170, %non_negative_smoldiv172
  %result174 = load { i64, i64 }, ptr %result167, align 8
  %113 = extractvalue { i64, i64 } %result174, 0
  %114 = extractvalue { i64, i64 } %result174, 1
  store i64 %113, ptr %"228_0", align 8
  %"228_0175" = load i64, ptr %"228_0", align 8
  %tag_len176 = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len177 = zext i8 %tag_len176 to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len177, i64 %"228_0175")
  %"15_0178" = load i64, ptr %"15_0", align 8
  %"16_0179" = load i64, ptr %"16_0", align 8
  %valid_div180 = icmp ne i64 %"16_0179", 0
  br label %panic_if_0182

panic_if_0182:                                    ; preds = %finish168
  switch i1 %valid_div180, label %panic183 [
    i1 true, label %exit181
  ]

panic183:                                         ; preds = %panic_if_0182
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit181

exit181:                                          ; preds = %panic_if_0182, %panic183
  %is_divisor_large184 = icmp ugt i64 %"16_0179", 9223372036854775807
  %115 = zext i1 %is_divisor_large184 to i64
  %is_dividend_negative185 = icmp slt i64 %"15_0178", 0
  %116 = zext i1 %is_dividend_negative185 to i64
  %117 = shl i64 %115, 1
  %tag186 = or i64 %117, %116
  %quotient187 = sdiv i64 %"15_0178", %"16_0179"
  %remainder188 = srem i64 %"15_0178", %"16_0179"
  switch i64 %tag186, label %non_negative_smoldiv194 [
    i64 1, label %negative_smoldiv192
    i64 2, label %non_negative_bigdiv193
    i64 3, label %negative_bigdiv191
  ]

negative_bigdiv191:                               ; preds = %exit181
  %118 = add i64 %"15_0178", %"16_0179"
  %119 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %118, 1
  store { i64, i64 } %119, ptr %result189, align 8
  br label %finish190

negative_smoldiv192:                              ; preds = %exit181
  %120 = insertvalue { i64, i64 } poison, i64 %quotient187, 0
  %121 = insertvalue { i64, i64 } %120, i64 0, 1
  %122 = sub i64 %quotient187, 1
  %123 = add i64 %"16_0179", %remainder188
  %124 = insertvalue { i64, i64 } poison, i64 %122, 0
  %125 = insertvalue { i64, i64 } %124, i64 %123, 1
  %is_rem_0195 = icmp eq i64 %remainder188, 0
  %126 = select i1 %is_rem_0195, { i64, i64 } %121, { i64, i64 } %125
  store { i64, i64 } %126, ptr %result189, align 8
  br label %finish190

non_negative_bigdiv193:                           ; preds = %exit181
  %127 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"15_0178", 1
  store { i64, i64 } %127, ptr %result189, align 8
  br label %finish190

non_negative_smoldiv194:                          ; preds = %exit181
  %128 = insertvalue { i64, i64 } poison, i64 %quotient187, 0
  %129 = insertvalue { i64, i64 } %128, i64 %remainder188, 1
  store { i64, i64 } %129, ptr %result189, align 8
  br label %finish190

finish190:                                        ; preds = %negative_bigdiv191, %non_negative_bigdiv193, %negative_smoldiv192, %non_negative_smoldiv194
  %result196 = load { i64, i64 }, ptr %result189, align 8
  %130 = extractvalue { i64, i64 } %result196, 0
  %131 = extractvalue { i64, i64 } %result196, 1
  store i64 %131, ptr %"230_0", align 8
  %"230_0197" = load i64, ptr %"230_0", align 8
  %tag_len198 = load i8, ptr @res_remainder.B795BD0B.0, align 1
  %tag_len199 = zext i8 %tag_len198 to i64
  call void @print_int(ptr @res_remainder.B795BD0B.0, i64 %tag_len199, i64 %"230_0197")
  %"15_0200" = load i64, ptr %"15_0", align 8
  %"16_0201" = load i64, ptr %"16_0", align 8
  %valid_div202 = icmp ne i64 %"16_0201", 0
  br label %panic_if_0204

panic_if_0204:                                    ; preds = %finish190
  switch i1 %valid_div202, label %panic205 [
    i1 true, label %exit203
  ]

panic205:                                         ; preds = %panic_if_0204
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit203

exit203:                                          ; preds = %panic_if_0204, %panic205
  %is_divisor_large206 = icmp ugt i64 %"16_0201", 9223372036854775807
  %132 = zext i1 %is_divisor_large206 to i64
  %is_dividend_negative207 = icmp slt i64 %"15_0200", 0
  %133 = zext i1 %is_dividend_negative207 to i64
  %134 = shl i64 %132, 1
  %tag208 = or i64 %134, %133
  %quotient209 = sdiv i64 %"15_0200", %"16_0201"
  %remainder210 = srem i64 %"15_0200", %"16_0201"
  switch i64 %tag208, label %non_negative_smoldiv216 [
    i64 1, label %negative_smoldiv214
    i64 2, label %non_negative_bigdiv215
    i64 3, label %negative_bigdiv213
  ]

negative_bigdiv213:                               ; preds = %exit203
  %135 = add i64 %"15_0200", %"16_0201"
  %136 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %135, 1
  store { i64, i64 } %136, ptr %result211, align 8
  br label %finish212

negative_smoldiv214:                              ; preds = %exit203
  %137 = insertvalue { i64, i64 } poison, i64 %quotient209, 0
  %138 = insertvalue { i64, i64 } %137, i64 0, 1
  %139 = sub i64 %quotient209, 1
  %140 = add i64 %"16_0201", %remainder210
  %141 = insertvalue { i64, i64 } poison, i64 %139, 0
  %142 = insertvalue { i64, i64 } %141, i64 %140, 1
  %is_rem_0217 = icmp eq i64 %remainder210, 0
  %143 = select i1 %is_rem_0217, { i64, i64 } %138, { i64, i64 } %142
  store { i64, i64 } %143, ptr %result211, align 8
  br label %finish212

non_negative_bigdiv215:                           ; preds = %exit203
  %144 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"15_0200", 1
  store { i64, i64 } %144, ptr %result211, align 8
  br label %finish212

non_negative_smoldiv216:                          ; preds = %exit203
  %145 = insertvalue { i64, i64 } poison, i64 %quotient209, 0
  %146 = insertvalue { i64, i64 } %145, i64 %remainder210, 1
  store { i64, i64 } %146, ptr %result211, align 8
  br label %finish212

finish212:                                        ; preds = %negative_bigdiv213, %non_negative_bigdiv215, %negative_smoldiv214, %non_negative_smoldiv216
  %result218 = load { i64, i64 }, ptr %result211, align 8
  %147 = extractvalue { i64, i64 } %result218, 0
  %148 = extractvalue { i64, i64 } %result218, 1
  store i64 %147, ptr %"232_0", align 8
  store i64 %148, ptr %"232_1", align 8
  %"232_0219" = load i64, ptr %"232_0", align 8
  %"16_0220" = load i64, ptr %"16_0", align 8
  %149 = mul i64 %"232_0219", %"16_0220"
  store i64 %149, ptr %"233_0", align 8
  %"233_0221" = load i64, ptr %"233_0", align 8
  %"232_1222" = load i64, ptr %"232_1", align 8
  %150 = add i64 %"233_0221", %"232_1222"
  store i64 %150, ptr %"234_0", align 8
  %"234_0223" = load i64, ptr %"234_0", align 8
  %"15_0224" = load i64, ptr %"15_0", align 8
  %151 = icmp eq i64 %"234_0223", %"15_0224"
  %152 = select i1 %151, i1 true, i1 false
  store i1 %152, ptr %"235_0", align 1
  %"235_0225" = load i1, ptr %"235_0", align 1
  %tag_len226 = load i8, ptr @res_checked.0F10FC4D.0, align 1
  %tag_len227 = zext i8 %tag_len226 to i64
  call void @print_bool(ptr @res_checked.0F10FC4D.0, i64 %tag_len227, i1 %"235_0225")
  %"20_0228" = load i64, ptr %"20_0", align 8
  %"21_0229" = load i64, ptr %"21_0", align 8
  %valid_div230 = icmp ne i64 %"21_0229", 0
  br label %panic_if_0232

panic_if_0232:                                    ; preds = %finish212
  switch i1 %valid_div230, label %panic233 [
    i1 true, label %exit231
  ]

panic233:                                         ; preds = %panic_if_0232
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit231

exit231:                                          ; preds = %panic_if_0232, %panic233
  %is_divisor_large234 = icmp ugt i64 %"21_0229", 9223372036854775807
  %153 = zext i1 %is_divisor_large234 to i64
  %is_dividend_negative235 = icmp slt i64 %"20_0228", 0
  %154 = zext i1 %is_dividend_negative235 to i64
  %155 = shl i64 %153, 1
  %tag236 = or i64 %155, %154
  %quotient237 = sdiv i64 %"20_0228", %"21_0229"
  %remainder238 = srem i64 %"20_0228", %"21_0229"
  switch i64 %tag236, label %non_negative_smoldiv244 [
    i64 1, label %negative_smoldiv242
    i64 2, label %non_negative_bigdiv243
    i64 3, label %negative_bigdiv241
  ]

negative_bigdiv241:                               ; preds = %exit231
  %156 = add i64 %"20_0228", %"21_0229"
  %157 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %156, 1
  store { i64, i64 } %157, ptr %result239, align 8
  br label %finish240

negative_smoldiv242:                              ; preds = %exit231
  %158 = insertvalue { i64, i64 } poison, i64 %quotient237, 0
  %159 = insertvalue { i64, i64 } %158, i64 0, 1
  %160 = sub i64 %quotient237, 1
  %161 = add i64 %"21_0229", %remainder238
  %162 = insertvalue { i64, i64 } poison, i64 %160, 0
  %163 = insertvalue { i64, i64 } %162, i64 %161, 1
  %is_rem_0245 = icmp eq i64 %remainder238, 0
  %164 = select i1 %is_rem_0245, { i64, i64 } %159, { i64, i64 } %163
  store { i64, i64 } %164, ptr %result239, align 8
  br label %finish240

non_negative_bigdiv243:                           ; preds = %exit231
  %165 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"20_0228", 1
  store { i64, i64 } %165, ptr %result239, align 8
  br label %finish240

non_negative_smoldiv244:                          ; preds = %exit231
  %166 = insertvalue { i64, i64 } poison, i64 %quotient237, 0
  %167 = insertvalue { i64, i64 } %166, i64 %remainder238, 1
  store { i64, i64 } %167, ptr %result239, align 8
  br label %finish240

finish240:                                        ; preds = %negative_bigdiv241, %non_negative_bigdiv243, %negative_smoldiv242, %non_negative_smoldiv244
  %result246 = load { i64, i64 }, ptr %result239, align 8
  %168 = extractvalue { i64, i64 } %result246, 0
  %169 = extractvalue { i64, i64 } %result246, 1
  store i64 %168, ptr %"237_0", align 8
  %"237_0247" = load i64, ptr %"237_0", align 8
  %tag_len248 = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len249 = zext i8 %tag_len248 to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len249, i64 %"237_0247")
  %"20_0250" = load i64, ptr %"20_0", align 8
  %"21_0251" = load i64, ptr %"21_0", align 8
  %valid_div252 = icmp ne i64 %"21_0251", 0
  br label %panic_if_0254

panic_if_0254:                                    ; preds = %finish240
  switch i1 %valid_div252, label %panic255 [
    i1 true, label %exit253
  ]

panic255:                                         ; preds = %panic_if_0254
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit253

exit253:                                          ; preds = %panic_if_0254, %panic255
  %is_divisor_large256 = icmp ugt i64 %"21_0251", 9223372036854775807
  %170 = zext i1 %is_divisor_large256 to i64
  %is_dividend_negative257 = icmp slt i64 %"20_0250", 0
  %171 = zext i1 %is_dividend_negative257 to i64
  %172 = shl i64 %170, 1
  %tag258 = or i64 %172, %171
  %quotient259 = sdiv i64 %"20_0250", %"21_0251"
  %remainder260 = srem i64 %"20_0250", %"21_0251"
  switch i64 %tag258, label %non_negative_smoldiv266 [
    i64 1, label %negative_smoldiv264
    i64 2, label %non_negative_bigdiv265
    i64 3, label %negative_bigdiv263
  ]

negative_bigdiv263:                               ; preds = %exit253
  %173 = add i64 %"20_0250", %"21_0251"
  %174 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %173, 1
  store { i64, i64 } %174, ptr %result261, align 8
  br label %finish262

negative_smoldiv264:                              ; preds = %exit253
  %175 = insertvalue { i64, i64 } poison, i64 %quotient259, 0
  %176 = insertvalue { i64, i64 } %175, i64 0, 1
  %177 = sub i64 %quotient259, 1
  %178 = add i64 %"21_0251", %remainder260
  %179 = insertvalue { i64, i64 } poison, i64 %177, 0
  %180 = insertvalue { i64, i64 } %179, i64 %178, 1
  %is_rem_0267 = icmp eq i64 %remainder260, 0
  %181 = select i1 %is_rem_0267, { i64, i64 } %176, { i64, i64 } %180
  store { i64, i64 } %181, ptr %result261, align 8
  br label %finish262

non_negative_bigdiv265:                           ; preds = %exit253
  %182 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"20_0250", 1
  store { i64, i64 } %182, ptr %result261, align 8
  br label %finish262

non_negative_smoldiv266:                          ; preds = %exit253
  %183 = insertvalue { i64, i64 } poison, i64 %quotient259, 0
  %184 = insertvalue { i64, i64 } %183, i64 %remainder260, 1
  store { i64, i64 } %184, ptr %result261, align 8
  br label %finish262

finish262:                                        ; preds = %negative_bigdiv263, %non_negative_bigdiv265, %negative_smoldiv264, %non_negative_smoldiv266
  %result268 = load { i64, i64 }, ptr %result261, align 8
  %185 = extractvalue { i64, i64 } %result268, 0
  %186 = extractvalue { i64, i64 } %result268, 1
  store i64 %186, ptr %"239_0", align 8
  %"239_0269" = load i64, ptr %"239_0", align 8
  %tag_len270 = load i8, ptr @res_remainder.B795BD0B.0, align 1
  %tag_len271 = zext i8 %tag_len270 to i64
  call void @print_int(ptr @res_remainder.B795BD0B.0, i64 %tag_len271, i64 %"239_0269")
  %"20_0272" = load i64, ptr %"20_0", align 8
  %"21_0273" = load i64, ptr %"21_0", align 8
  %valid_div274 = icmp ne i64 %"21_0273", 0
  br label %panic_if_0276

panic_if_0276:                                    ; preds = %finish262
  switch i1 %valid_div274, label %panic277 [
    i1 true, label %exit275
  ]

panic277:                                         ; preds = %panic_if_0276
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit275

exit275:                                          ; preds = %panic_if_0276, %panic277
  %is_divisor_large278 = icmp ugt i64 %"21_0273", 9223372036854775807
  %187 = zext i1 %is_divisor_large278 to i64
  %is_dividend_negative279 = icmp slt i64 %"20_0272", 0
  %188 = zext i1 %is_dividend_negative279 to i64
  %189 = shl i64 %187, 1
  %tag280 = or i64 %189, %188
  %quotient281 = sdiv i64 %"20_0272", %"21_0273"
  %remainder282 = srem i64 %"20_0272", %"21_0273"
  switch i64 %tag280, label %non_negative_smoldiv288 [
    i64 1, label %negative_smoldiv286
    i64 2, label %non_negative_bigdiv287
    i64 3, label %negative_bigdiv285
  ]

negative_bigdiv285:                               ; preds = %exit275
  %190 = add i64 %"20_0272", %"21_0273"
  %191 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %190, 1
  store { i64, i64 } %191, ptr %result283, align 8
  br label %finish284

negative_smoldiv286:                              ; preds = %exit275
  %192 = insertvalue { i64, i64 } poison, i64 %quotient281, 0
  %193 = insertvalue { i64, i64 } %192, i64 0, 1
  %194 = sub i64 %quotient281, 1
  %195 = add i64 %"21_0273", %remainder282
  %196 = insertvalue { i64, i64 } poison, i64 %194, 0
  %197 = insertvalue { i64, i64 } %196, i64 %195, 1
  %is_rem_0289 = icmp eq i64 %remainder282, 0
  %198 = select i1 %is_rem_0289, { i64, i64 } %193, { i64, i64 } %197
  store { i64, i64 } %198, ptr %result283, align 8
  br label %finish284

non_negative_bigdiv287:                           ; preds = %exit275
  %199 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"20_0272", 1
  store { i64, i64 } %199, ptr %result283, align 8
  br label %finish284

non_negative_smoldiv288:                          ; preds = %exit275
  %200 = insertvalue { i64, i64 } poison, i64 %quotient281, 0
  %201 = insertvalue { i64, i64 } %200, i64 %remainder282, 1
  store { i64, i64 } %201, ptr %result283, align 8
  br label %finish284

finish284:                                        ; preds = %negative_bigdiv285, %non_negative_bigdiv287, %negative_smoldiv286, %non_negative_smoldiv288
  %result290 = load { i64, i64 }, ptr %result283, align 8
  %202 = extractvalue { i64, i64 } %result290, 0
  %203 = extractvalue { i64, i64 } %result290, 1
  store i64 %202, ptr %"241_0", align 8
  store i64 %203, ptr %"241_1", align 8
  %"241_0291" = load i64, ptr %"241_0", align 8
  %"21_0292" = load i64, ptr %"21_0", align 8
  %204 = mul i64 %"241_0291", %"21_0292"
  store i64 %204, ptr %"242_0", align 8
  %"242_0293" = load i64, ptr %"242_0", align 8
  %"241_1294" = load i64, ptr %"241_1", align 8
  %205 = add i64 %"242_0293", %"241_1294"
  store i64 %205, ptr %"243_0", align 8
  %"243_0295" = load i64, ptr %"243_0", align 8
  %"20_0296" = load i64, ptr %"20_0", align 8
  %206 = icmp eq i64 %"243_0295", %"20_0296"
  %207 = select i1 %206, i1 true, i1 false
  store i1 %207, ptr %"244_0", align 1
  %"244_0297" = load i1, ptr %"244_0", align 1
  %tag_len298 = load i8, ptr @res_checked.0F10FC4D.0, align 1
  %tag_len299 = zext i8 %tag_len298 to i64
  call void @print_bool(ptr @res_checked.0F10FC4D.0, i64 %tag_len299, i1 %"244_0297")
  %"8_0300" = load i64, ptr %"8_0", align 8
  %"23_0301" = load i64, ptr %"23_0", align 8
  %valid_div302 = icmp ne i64 %"23_0301", 0
  br label %panic_if_0304

panic_if_0304:                                    ; preds = %finish284
  switch i1 %valid_div302, label %panic305 [
    i1 true, label %exit303
  ]

panic305:                                         ; preds = %panic_if_0304
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit303

exit303:                                          ; preds = %panic_if_0304, %panic305
  %is_divisor_large306 = icmp ugt i64 %"23_0301", 9223372036854775807
  %208 = zext i1 %is_divisor_large306 to i64
  %is_dividend_negative307 = icmp slt i64 %"8_0300", 0
  %209 = zext i1 %is_dividend_negative307 to i64
  %210 = shl i64 %208, 1
  %tag308 = or i64 %210, %209
  %quotient309 = sdiv i64 %"8_0300", %"23_0301"
  %remainder310 = srem i64 %"8_0300", %"23_0301"
  switch i64 %tag308, label %non_negative_smoldiv316 [
    i64 1, label %negative_smoldiv314
    i64 2, label %non_negative_bigdiv315
    i64 3, label %negative_bigdiv313
  ]

negative_bigdiv313:                               ; preds = %exit303
  %211 = add i64 %"8_0300", %"23_0301"
  %212 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %211, 1
  store { i64, i64 } %212, ptr %result311, align 8
  br label %finish312

negative_smoldiv314:                              ; preds = %exit303
  %213 = insertvalue { i64, i64 } poison, i64 %quotient309, 0
  %214 = insertvalue { i64, i64 } %213, i64 0, 1
  %215 = sub i64 %quotient309, 1
  %216 = add i64 %"23_0301", %remainder310
  %217 = insertvalue { i64, i64 } poison, i64 %215, 0
  %218 = insertvalue { i64, i64 } %217, i64 %216, 1
  %is_rem_0317 = icmp eq i64 %remainder310, 0
  %219 = select i1 %is_rem_0317, { i64, i64 } %214, { i64, i64 } %218
  store { i64, i64 } %219, ptr %result311, align 8
  br label %finish312

non_negative_bigdiv315:                           ; preds = %exit303
  %220 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"8_0300", 1
  store { i64, i64 } %220, ptr %result311, align 8
  br label %finish312

non_negative_smoldiv316:                          ; preds = %exit303
  %221 = insertvalue { i64, i64 } poison, i64 %quotient309, 0
  %222 = insertvalue { i64, i64 } %221, i64 %remainder310, 1
  store { i64, i64 } %222, ptr %result311, align 8
  br label %finish312

finish312:                                        ; preds = %negative_bigdiv313, %non_negative_bigdiv315, %negative_smoldiv314, %non_negative_smoldiv316
  %result318 = load { i64, i64 }, ptr %result311, align 8
  %223 = extractvalue { i64, i64 } %result318, 0
  %224 = extractvalue { i64, i64 } %result318, 1
  store i64 %223, ptr %"246_0", align 8
  %"246_0319" = load i64, ptr %"246_0", align 8
  %tag_len320 = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len321 = zext i8 %tag_len320 to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len321, i64 %"246_0319")
  %"8_0322" = load i64, ptr %"8_0", align 8
  %"23_0323" = load i64, ptr %"23_0", align 8
  %valid_div324 = icmp ne i64 %"23_0323", 0
  br label %panic_if_0326

panic_if_0326:                                    ; preds = %finish312
  switch i1 %valid_div324, label %panic327 [
    i1 true, label %exit325
  ]

panic327:                                         ; preds = %panic_if_0326
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit325

exit325:                                          ; preds = %panic_if_0326, %panic327
  %is_divisor_large328 = icmp ugt i64 %"23_0323", 9223372036854775807
  %225 = zext i1 %is_divisor_large328 to i64
  %is_dividend_negative329 = icmp slt i64 %"8_0322", 0
  %226 = zext i1 %is_dividend_negative329 to i64
  %227 = shl i64 %225, 1
  %tag330 = or i64 %227, %226
  %quotient331 = sdiv i64 %"8_0322", %"23_0323"
  %remainder332 = srem i64 %"8_0322", %"23_0323"
  switch i64 %tag330, label %non_negative_smoldiv338 [
    i64 1, label %negative_smoldiv336
    i64 2, label %non_negative_bigdiv337
    i64 3, label %negative_bigdiv335
  ]

negative_bigdiv335:                               ; preds = %exit325
  %228 = add i64 %"8_0322", %"23_0323"
  %229 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %228, 1
  store { i64, i64 } %229, ptr %result333, align 8
  br label %finish334

negative_smoldiv336:                              ; preds = %exit325
  %230 = insertvalue { i64, i64 } poison, i64 %quotient331, 0
  %231 = insertvalue { i64, i64 } %230, i64 0, 1
  %232 = sub i64 %quotient331, 1
  %233 = add i64 %"23_0323", %remainder332
  %234 = insertvalue { i64, i64 } poison, i64 %232, 0
  %235 = insertvalue { i64, i64 } %234, i64 %233, 1
  %is_rem_0339 = icmp eq i64 %remainder332, 0
  %236 = select i1 %is_rem_0339, { i64, i64 } %231, { i64, i64 } %235
  store { i64, i64 } %236, ptr %result333, align 8
  br label %finish334

non_negative_bigdiv337:                           ; preds = %exit325
  %237 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"8_0322", 1
  store { i64, i64 } %237, ptr %result333, align 8
  br label %finish334

non_negative_smoldiv338:                          ; preds = %exit325
  %238 = insertvalue { i64, i64 } poison, i64 %quotient331, 0
  %239 = insertvalue { i64, i64 } %238, i64 %remainder332, 1
  store { i64, i64 } %239, ptr %result333, align 8
  br label %finish334

finish334:                                        ; preds = %negative_bigdiv335, %non_negative_bigdiv337, %negative_smoldiv336, %non_negative_smoldiv338
  %result340 = load { i64, i64 }, ptr %result333, align 8
  %240 = extractvalue { i64, i64 } %result340, 0
  %241 = extractvalue { i64, i64 } %result340, 1
  store i64 %241, ptr %"248_0", align 8
  %"248_0341" = load i64, ptr %"248_0", align 8
  %tag_len342 = load i8, ptr @res_remainder.B795BD0B.0, align 1
  %tag_len343 = zext i8 %tag_len342 to i64
  call void @print_int(ptr @res_remainder.B795BD0B.0, i64 %tag_len343, i64 %"248_0341")
  %"8_0344" = load i64, ptr %"8_0", align 8
  %"23_0345" = load i64, ptr %"23_0", align 8
  %valid_div346 = icmp ne i64 %"23_0345", 0
  br label %panic_if_0348

panic_if_0348:                                    ; preds = %finish334
  switch i1 %valid_div346, label %panic349 [
    i1 true, label %exit347
  ]

panic349:                                         ; preds = %panic_if_0348
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit347

exit347:                                          ; preds = %panic_if_0348, %panic349
  %is_divisor_large350 = icmp ugt i64 %"23_0345", 9223372036854775807
  %242 = zext i1 %is_divisor_large350 to i64
  %is_dividend_negative351 = icmp slt i64 %"8_0344", 0
  %243 = zext i1 %is_dividend_negative351 to i64
  %244 = shl i64 %242, 1
  %tag352 = or i64 %244, %243
  %quotient353 = sdiv i64 %"8_0344", %"23_0345"
  %remainder354 = srem i64 %"8_0344", %"23_0345"
  switch i64 %tag352, label %non_negative_smoldiv360 [
    i64 1, label %negative_smoldiv358
    i64 2, label %non_negative_bigdiv359
    i64 3, label %negative_bigdiv357
  ]

negative_bigdiv357:                               ; preds = %exit347
  %245 = add i64 %"8_0344", %"23_0345"
  %246 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %245, 1
  store { i64, i64 } %246, ptr %result355, align 8
  br label %finish356

negative_smoldiv358:                              ; preds = %exit347
  %247 = insertvalue { i64, i64 } poison, i64 %quotient353, 0
  %248 = insertvalue { i64, i64 } %247, i64 0, 1
  %249 = sub i64 %quotient353, 1
  %250 = add i64 %"23_0345", %remainder354
  %251 = insertvalue { i64, i64 } poison, i64 %249, 0
  %252 = insertvalue { i64, i64 } %251, i64 %250, 1
  %is_rem_0361 = icmp eq i64 %remainder354, 0
  %253 = select i1 %is_rem_0361, { i64, i64 } %248, { i64, i64 } %252
  store { i64, i64 } %253, ptr %result355, align 8
  br label %finish356

non_negative_bigdiv359:                           ; preds = %exit347
  %254 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"8_0344", 1
  store { i64, i64 } %254, ptr %result355, align 8
  br label %finish356

non_negative_smoldiv360:                          ; preds = %exit347
  %255 = insertvalue { i64, i64 } poison, i64 %quotient353, 0
  %256 = insertvalue { i64, i64 } %255, i64 %remainder354, 1
  store { i64, i64 } %256, ptr %result355, align 8
  br label %finish356

finish356:                                        ; preds = %negative_bigdiv357, %non_negative_bigdiv359, %negative_smoldiv358, %non_negative_smoldiv360
  %result362 = load { i64, i64 }, ptr %result355, align 8
  %257 = extractvalue { i64, i64 } %result362, 0
  %258 = extractvalue { i64, i64 } %result362, 1
  store i64 %257, ptr %"250_0", align 8
  store i64 %258, ptr %"250_1", align 8
  %"250_0363" = load i64, ptr %"250_0", align 8
  %"23_0364" = load i64, ptr %"23_0", align 8
  %259 = mul i64 %"250_0363", %"23_0364"
  store i64 %259, ptr %"251_0", align 8
  %"251_0365" = load i64, ptr %"251_0", align 8
  %"250_1366" = load i64, ptr %"250_1", align 8
  %260 = add i64 %"251_0365", %"250_1366"
  store i64 %260, ptr %"252_0", align 8
  %"252_0367" = load i64, ptr %"252_0", align 8
  %"8_0368" = load i64, ptr %"8_0", align 8
  %261 = icmp eq i64 %"252_0367", %"8_0368"
  %262 = select i1 %261, i1 true, i1 false
  store i1 %262, ptr %"253_0", align 1
  %"253_0369" = load i1, ptr %"253_0", align 1
  %tag_len370 = load i8, ptr @res_checked.0F10FC4D.0, align 1
  %tag_len371 = zext i8 %tag_len370 to i64
  call void @print_bool(ptr @res_checked.0F10FC4D.0, i64 %tag_len371, i1 %"253_0369")
  %"255_0372" = load i64, ptr %"255_0", align 8
  %tag_len373 = load i8, ptr @res_and.DB95EF9F.0, align 1
  %tag_len374 = zext i8 %tag_len373 to i64
  call void @print_int(ptr @res_and.DB95EF9F.0, i64 %tag_len374, i64 %"255_0372")
  %"257_0375" = load i64, ptr %"257_0", align 8
  %tag_len376 = load i8, ptr @res_or.6B8C4322.0, align 1
  %tag_len377 = zext i8 %tag_len376 to i64
  call void @print_int(ptr @res_or.6B8C4322.0, i64 %tag_len377, i64 %"257_0375")
  %"259_0378" = load i64, ptr %"259_0", align 8
  %tag_len379 = load i8, ptr @res_xor.0FA88979.0, align 1
  %tag_len380 = zext i8 %tag_len379 to i64
  call void @print_int(ptr @res_xor.0FA88979.0, i64 %tag_len380, i64 %"259_0378")
  %"261_0381" = load i64, ptr %"261_0", align 8
  %tag_len382 = load i8, ptr @res_not.68DE0C4B.0, align 1
  %tag_len383 = zext i8 %tag_len382 to i64
  call void @print_int(ptr @res_not.68DE0C4B.0, i64 %tag_len383, i64 %"261_0381")
  %"265_0384" = load i64, ptr %"265_0", align 8
  %tag_len385 = load i8, ptr @res_left.A3914985.0, align 1
  %tag_len386 = zext i8 %tag_len385 to i64
  call void @print_int(ptr @res_left.A3914985.0, i64 %tag_len386, i64 %"265_0384")
  %"269_0387" = load i64, ptr %"269_0", align 8
  %tag_len388 = load i8, ptr @res_right.D3674AFC.0, align 1
  %tag_len389 = zext i8 %tag_len388 to i64
  call void @print_int(ptr @res_right.D3674AFC.0, i64 %tag_len389, i64 %"269_0387")
  %"33_0390" = load i64, ptr %"33_0", align 8
  %"37_0391" = load i64, ptr %"37_0", align 8
  store i64 %"33_0390", ptr %"135_0", align 8
  store i64 %"37_0391", ptr %"135_1", align 8
  br label %263

263:                                              ; preds = %finish356
  %"135_0393" = load i64, ptr %"135_0", align 8
  %"135_1394" = load i64, ptr %"135_1", align 8
  store i64 %"135_0393", ptr %"135_0", align 8
  store i64 %"135_1394", ptr %"135_1", align 8
  store i64 59, ptr %"169_0", align 8
  store i64 60, ptr %"167_0", align 8
  %"135_0395" = load i64, ptr %"135_0", align 8
  %"135_1396" = load i64, ptr %"135_1", align 8
  %264 = icmp ugt i64 %"135_0395", %"135_1396"
  %265 = select i1 %264, i1 true, i1 false
  store i1 %265, ptr %"156_0", align 1
  %"156_0397" = load i1, ptr %"156_0", align 1
  %"135_0398" = load i64, ptr %"135_0", align 8
  %"135_1399" = load i64, ptr %"135_1", align 8
  switch i1 %"156_0397", label %266 [
    i1 true, label %267
  ]

266:                                              ; preds = %263
  store i64 %"135_0398", ptr %"0402", align 8
  store i64 %"135_1399", ptr %"1403", align 8
  br label %cond_157_case_0

267:                                              ; preds = %263
  store i64 %"135_0398", ptr %"0407", align 8
  store i64 %"135_1399", ptr %"1408", align 8
  br label %cond_157_case_1

268:                                              ; preds = %281
  store {} undef, ptr %"177_0", align 1
  store i1 true, ptr %"175_0", align 1
  %"177_0496" = load {}, ptr %"177_0", align 1
  %"175_0497" = load i1, ptr %"175_0", align 1
  store {} %"177_0496", ptr %"177_0", align 1
  store i1 %"175_0497", ptr %"175_0", align 1
  %"177_0498" = load {}, ptr %"177_0", align 1
  %"175_0499" = load i1, ptr %"175_0", align 1
  switch i1 false, label %269 [
  ]

269:                                              ; preds = %268
  store i1 %"175_0499", ptr %"0392", align 1
  br label %282

270:                                              ; preds = %280, %305, %298
  store {} undef, ptr %"184_0", align 1
  store i1 false, ptr %"182_0", align 1
  %"184_0500" = load {}, ptr %"184_0", align 1
  %"182_0501" = load i1, ptr %"182_0", align 1
  store {} %"184_0500", ptr %"184_0", align 1
  store i1 %"182_0501", ptr %"182_0", align 1
  %"184_0502" = load {}, ptr %"184_0", align 1
  %"182_0503" = load i1, ptr %"182_0", align 1
  switch i1 false, label %271 [
  ]

271:                                              ; preds = %270
  store i1 %"182_0503", ptr %"0392", align 1
  br label %282

272:                                              ; preds = %299
  %"187_0504" = load i64, ptr %"187_0", align 8
  %"187_1505" = load i64, ptr %"187_1", align 8
  store i64 %"187_0504", ptr %"187_0", align 8
  store i64 %"187_1505", ptr %"187_1", align 8
  %"187_1506" = load i64, ptr %"187_1", align 8
  %"187_0507" = load i64, ptr %"187_0", align 8
  %273 = icmp ule i64 %"187_1506", %"187_0507"
  %274 = select i1 %273, i1 true, i1 false
  store i1 %274, ptr %"189_0", align 1
  %"189_0508" = load i1, ptr %"189_0", align 1
  %"187_0509" = load i64, ptr %"187_0", align 8
  %"187_1510" = load i64, ptr %"187_1", align 8
  switch i1 %"189_0508", label %275 [
    i1 true, label %276
  ]

275:                                              ; preds = %272
  store i64 %"187_0509", ptr %"0513", align 8
  store i64 %"187_1510", ptr %"1514", align 8
  br label %cond_190_case_0

276:                                              ; preds = %272
  store i64 %"187_0509", ptr %"0518", align 8
  store i64 %"187_1510", ptr %"1519", align 8
  br label %cond_190_case_1

277:                                              ; preds = %306
  %"201_0527" = load i64, ptr %"201_0", align 8
  %"201_1528" = load i64, ptr %"201_1", align 8
  store i64 %"201_0527", ptr %"201_0", align 8
  store i64 %"201_1528", ptr %"201_1", align 8
  %"201_0529" = load i64, ptr %"201_0", align 8
  %"201_1530" = load i64, ptr %"201_1", align 8
  %278 = icmp ne i64 %"201_0529", %"201_1530"
  %279 = select i1 %278, i1 true, i1 false
  store i1 %279, ptr %"203_0", align 1
  %"203_0531" = load i1, ptr %"203_0", align 1
  store i1 %"203_0531", ptr %"203_0", align 1
  %"203_0532" = load i1, ptr %"203_0", align 1
  switch i1 %"203_0532", label %280 [
    i1 true, label %281
  ]

280:                                              ; preds = %277
  br label %270

281:                                              ; preds = %277
  br label %268

282:                                              ; preds = %271, %269
  %"0495" = load i1, ptr %"0392", align 1
  store i1 %"0495", ptr %"133_0", align 1
  %"133_0533" = load i1, ptr %"133_0", align 1
  %tag_len534 = load i8, ptr @"res_nat order.6118F406.0", align 1
  %tag_len535 = zext i8 %tag_len534 to i64
  call void @print_bool(ptr @"res_nat order.6118F406.0", i64 %tag_len535, i1 %"133_0533")
  %"40_0536" = load i64, ptr %"40_0", align 8
  %"43_0537" = load i64, ptr %"43_0", align 8
  store i64 %"40_0536", ptr %"206_0", align 8
  store i64 %"43_0537", ptr %"206_1", align 8
  br label %309

cond_157_case_0:                                  ; preds = %266
  %"0404" = load i64, ptr %"0402", align 8
  %"1405" = load i64, ptr %"1403", align 8
  store i64 %"0404", ptr %"159_0", align 8
  store i64 %"1405", ptr %"159_1", align 8
  store { i1, i64, i64 } { i1 false, i64 poison, i64 poison }, ptr %"161_0", align 8
  %"161_0406" = load { i1, i64, i64 }, ptr %"161_0", align 8
  store { i1, i64, i64 } %"161_0406", ptr %"0400", align 8
  br label %cond_exit_157

cond_157_case_1:                                  ; preds = %267
  %"0409" = load i64, ptr %"0407", align 8
  %"1410" = load i64, ptr %"1408", align 8
  store i64 %"0409", ptr %"164_0", align 8
  store i64 %"1410", ptr %"164_1", align 8
  %"164_0411" = load i64, ptr %"164_0", align 8
  %"164_1412" = load i64, ptr %"164_1", align 8
  %283 = insertvalue { i1, i64, i64 } { i1 true, i64 poison, i64 poison }, i64 %"164_0411", 1
  %284 = insertvalue { i1, i64, i64 } %283, i64 %"164_1412", 2
  store { i1, i64, i64 } %284, ptr %"166_0", align 8
  %"166_0413" = load { i1, i64, i64 }, ptr %"166_0", align 8
  store { i1, i64, i64 } %"166_0413", ptr %"0400", align 8
  br label %cond_exit_157

cond_exit_157:                                    ; preds = %cond_157_case_1, %cond_157_case_0
  %"0401" = load { i1, i64, i64 }, ptr %"0400", align 8
  store { i1, i64, i64 } %"0401", ptr %"157_0", align 8
  %"135_0414" = load i64, ptr %"135_0", align 8
  %"135_1415" = load i64, ptr %"135_1", align 8
  %285 = xor i64 %"135_0414", %"135_1415"
  store i64 %285, ptr %"148_0", align 8
  %"135_0416" = load i64, ptr %"135_0", align 8
  %"167_0417" = load i64, ptr %"167_0", align 8
  %shift_is_valid418 = icmp ult i64 %"167_0417", 64
  %shifted419 = shl i64 %"135_0416", %"167_0417"
  %shift_result420 = select i1 %shift_is_valid418, i64 %shifted419, i64 0
  store i64 %shift_result420, ptr %"146_0", align 8
  %"146_0421" = load i64, ptr %"146_0", align 8
  %"169_0422" = load i64, ptr %"169_0", align 8
  %shift_is_valid423 = icmp ult i64 %"169_0422", 64
  %shifted424 = lshr i64 %"146_0421", %"169_0422"
  %shift_result425 = select i1 %shift_is_valid423, i64 %shifted424, i64 0
  store i64 %shift_result425, ptr %"147_0", align 8
  %"147_0426" = load i64, ptr %"147_0", align 8
  %"148_0427" = load i64, ptr %"148_0", align 8
  %286 = or i64 %"147_0426", %"148_0427"
  store i64 %286, ptr %"149_0", align 8
  %"135_0428" = load i64, ptr %"135_0", align 8
  %"135_1429" = load i64, ptr %"135_1", align 8
  %287 = add i64 %"135_0428", %"135_1429"
  store i64 %287, ptr %"137_0", align 8
  %"137_0430" = load i64, ptr %"137_0", align 8
  %bounds_check431 = icmp ule i64 %"137_0430", 9223372036854775807
  br label %panic_if_0433

panic_if_0433:                                    ; preds = %cond_exit_157
  switch i1 %bounds_check431, label %panic434 [
    i1 true, label %exit432
  ]

panic434:                                         ; preds = %panic_if_0433
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit432

exit432:                                          ; preds = %panic_if_0433, %panic434
  store i64 %"137_0430", ptr %"138_0", align 8
  %"138_0435" = load i64, ptr %"138_0", align 8
  %tag_len436 = load i8, ptr @"res_nat sum.9EC3C62B.0", align 1
  %tag_len437 = zext i8 %tag_len436 to i64
  call void @print_int(ptr @"res_nat sum.9EC3C62B.0", i64 %tag_len437, i64 %"138_0435")
  %"135_0438" = load i64, ptr %"135_0", align 8
  %"135_1439" = load i64, ptr %"135_1", align 8
  %valid_div440 = icmp ne i64 %"135_1439", 0
  br label %panic_if_0442

panic_if_0442:                                    ; preds = %exit432
  switch i1 %valid_div440, label %panic443 [
    i1 true, label %exit441
  ]

panic443:                                         ; preds = %panic_if_0442
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit441

exit441:                                          ; preds = %panic_if_0442, %panic443
  %quotient444 = udiv i64 %"135_0438", %"135_1439"
  %remainder445 = urem i64 %"135_0438", %"135_1439"
  %288 = insertvalue { i64, i64 } poison, i64 %quotient444, 0
  %289 = insertvalue { i64, i64 } %288, i64 %remainder445, 1
  %290 = extractvalue { i64, i64 } %289, 0
  %291 = extractvalue { i64, i64 } %289, 1
  store i64 %290, ptr %"140_0", align 8
  %"140_0446" = load i64, ptr %"140_0", align 8
  %bounds_check447 = icmp ule i64 %"140_0446", 9223372036854775807
  br label %panic_if_0449

panic_if_0449:                                    ; preds = %exit441
  switch i1 %bounds_check447, label %panic450 [
    i1 true, label %exit448
  ]

panic450:                                         ; preds = %panic_if_0449
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit448

exit448:                                          ; preds = %panic_if_0449, %panic450
  store i64 %"140_0446", ptr %"141_0", align 8
  %"141_0451" = load i64, ptr %"141_0", align 8
  %tag_len452 = load i8, ptr @"res_nat quotie.5CC98EE5.0", align 1
  %tag_len453 = zext i8 %tag_len452 to i64
  call void @print_int(ptr @"res_nat quotie.5CC98EE5.0", i64 %tag_len453, i64 %"141_0451")
  %"135_0454" = load i64, ptr %"135_0", align 8
  %"135_1455" = load i64, ptr %"135_1", align 8
  %valid_div456 = icmp ne i64 %"135_1455", 0
  br label %panic_if_0458

panic_if_0458:                                    ; preds = %exit448
  switch i1 %valid_div456, label %panic459 [
    i1 true, label %exit457
  ]

panic459:                                         ; preds = %panic_if_0458
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit457

exit457:                                          ; preds = %panic_if_0458, %panic459
  %quotient460 = udiv i64 %"135_0454", %"135_1455"
  %remainder461 = urem i64 %"135_0454", %"135_1455"
  %292 = insertvalue { i64, i64 } poison, i64 %quotient460, 0
  %293 = insertvalue { i64, i64 } %292, i64 %remainder461, 1
  %294 = extractvalue { i64, i64 } %293, 0
  %295 = extractvalue { i64, i64 } %293, 1
  store i64 %295, ptr %"143_0", align 8
  %"143_0462" = load i64, ptr %"143_0", align 8
  %bounds_check463 = icmp ule i64 %"143_0462", 9223372036854775807
  br label %panic_if_0465

panic_if_0465:                                    ; preds = %exit457
  switch i1 %bounds_check463, label %panic466 [
    i1 true, label %exit464
  ]

panic466:                                         ; preds = %panic_if_0465
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit464

exit464:                                          ; preds = %panic_if_0465, %panic466
  store i64 %"143_0462", ptr %"144_0", align 8
  %"144_0467" = load i64, ptr %"144_0", align 8
  %tag_len468 = load i8, ptr @"res_nat remain.BE5629D1.0", align 1
  %tag_len469 = zext i8 %tag_len468 to i64
  call void @print_int(ptr @"res_nat remain.BE5629D1.0", i64 %tag_len469, i64 %"144_0467")
  %"149_0470" = load i64, ptr %"149_0", align 8
  %bounds_check471 = icmp ule i64 %"149_0470", 9223372036854775807
  br label %panic_if_0473

panic_if_0473:                                    ; preds = %exit464
  switch i1 %bounds_check471, label %panic474 [
    i1 true, label %exit472
  ]

panic474:                                         ; preds = %panic_if_0473
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit472

exit472:                                          ; preds = %panic_if_0473, %panic474
  store i64 %"149_0470", ptr %"150_0", align 8
  %"150_0475" = load i64, ptr %"150_0", align 8
  %tag_len476 = load i8, ptr @"res_nat bits.31BE387F.0", align 1
  %tag_len477 = zext i8 %tag_len476 to i64
  call void @print_int(ptr @"res_nat bits.31BE387F.0", i64 %tag_len477, i64 %"150_0475")
  %"135_0478" = load i64, ptr %"135_0", align 8
  %bounds_check479 = icmp ule i64 %"135_0478", 9223372036854775807
  br label %panic_if_0481

panic_if_0481:                                    ; preds = %exit472
  switch i1 %bounds_check479, label %panic482 [
    i1 true, label %exit480
  ]

panic482:                                         ; preds = %panic_if_0481
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit480

exit480:                                          ; preds = %panic_if_0481, %panic482
  store i64 %"135_0478", ptr %"152_0", align 8
  %"135_1483" = load i64, ptr %"135_1", align 8
  %bounds_check484 = icmp ule i64 %"135_1483", 9223372036854775807
  br label %panic_if_0486

panic_if_0486:                                    ; preds = %exit480
  switch i1 %bounds_check484, label %panic487 [
    i1 true, label %exit485
  ]

panic487:                                         ; preds = %panic_if_0486
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit485

exit485:                                          ; preds = %panic_if_0486, %panic487
  store i64 %"135_1483", ptr %"153_0", align 8
  %"152_0488" = load i64, ptr %"152_0", align 8
  %"153_0489" = load i64, ptr %"153_0", align 8
  %296 = sub i64 %"152_0488", %"153_0489"
  store i64 %296, ptr %"154_0", align 8
  %"154_0490" = load i64, ptr %"154_0", align 8
  %tag_len491 = load i8, ptr @"res_nat to int.A26124C6.0", align 1
  %tag_len492 = zext i8 %tag_len491 to i64
  call void @print_int(ptr @"res_nat to int.A26124C6.0", i64 %tag_len492, i64 %"154_0490")
  %"157_0493" = load { i1, i64, i64 }, ptr %"157_0", align 8
  store { i1, i64, i64 } %"157_0493", ptr %"157_0", align 8
  %"157_0494" = load { i1, i64, i64 }, ptr %"157_0", align 8
  %297 = extractvalue { i1, i64, i64 } %"157_0494", 0
  switch i1 %297, label %298 [
    i1 true, label %299
  ]

298:                                              ; preds = %exit485
  br label %270

299:                                              ; preds = %exit485
  %300 = extractvalue { i1, i64, i64 } %"157_0494", 1
  %301 = extractvalue { i1, i64, i64 } %"157_0494", 2
  store i64 %300, ptr %"187_0", align 8
  store i64 %301, ptr %"187_1", align 8
  br label %272

cond_190_case_0:                                  ; preds = %275
  %"0515" = load i64, ptr %"0513", align 8
  %"1516" = load i64, ptr %"1514", align 8
  store i64 %"0515", ptr %"192_0", align 8
  store i64 %"1516", ptr %"192_1", align 8
  store { i1, i64, i64 } { i1 false, i64 poison, i64 poison }, ptr %"194_0", align 8
  %"194_0517" = load { i1, i64, i64 }, ptr %"194_0", align 8
  store { i1, i64, i64 } %"194_0517", ptr %"0511", align 8
  br label %cond_exit_190

cond_190_case_1:                                  ; preds = %276
  %"0520" = load i64, ptr %"0518", align 8
  %"1521" = load i64, ptr %"1519", align 8
  store i64 %"0520", ptr %"197_0", align 8
  store i64 %"1521", ptr %"197_1", align 8
  %"197_0522" = load i64, ptr %"197_0", align 8
  %"197_1523" = load i64, ptr %"197_1", align 8
  %302 = insertvalue { i1, i64, i64 } { i1 true, i64 poison, i64 poison }, i64 %"197_0522", 1
  %303 = insertvalue { i1, i64, i64 } %302, i64 %"197_1523", 2
  store { i1, i64, i64 } %303, ptr %"199_0", align 8
  %"199_0524" = load { i1, i64, i64 }, ptr %"199_0", align 8
  store { i1, i64, i64 } %"199_0524", ptr %"0511", align 8
  br label %cond_exit_190

cond_exit_190:                                    ; preds = %cond_190_case_1, %cond_190_case_0
  %"0512" = load { i1, i64, i64 }, ptr %"0511", align 8
  store { i1, i64, i64 } %"0512", ptr %"190_0", align 8
  %"190_0525" = load { i1, i64, i64 }, ptr %"190_0", align 8
  store { i1, i64, i64 } %"190_0525", ptr %"190_0", align 8
  %"190_0526" = load { i1, i64, i64 }, ptr %"190_0", align 8
  %304 = extractvalue { i1, i64, i64 } %"190_0526", 0
  switch i1 %304, label %305 [
    i1 true, label %306
  ]

305:                                              ; preds = %cond_exit_190
  br label %270

306:                                              ; preds = %cond_exit_190
  %307 = extractvalue { i1, i64, i64 } %"190_0526", 1
  %308 = extractvalue { i1, i64, i64 } %"190_0526", 2
  store i64 %307, ptr %"201_0", align 8
  store i64 %308, ptr %"201_1", align 8
  br label %277

309:                                              ; preds = %282
  %"206_0540" = load i64, ptr %"206_0", align 8
  %"206_1541" = load i64, ptr %"206_1", align 8
  store i64 %"206_0540", ptr %"206_0", align 8
  store i64 %"206_1541", ptr %"206_1", align 8
  store i64 0, ptr %"208_0", align 8
  %"206_1542" = load i64, ptr %"206_1", align 8
  %"208_0543" = load i64, ptr %"208_0", align 8
  %310 = icmp slt i64 %"206_1542", %"208_0543"
  %311 = select i1 %310, i1 true, i1 false
  store i1 %311, ptr %"210_0", align 1
  %"210_0544" = load i1, ptr %"210_0", align 1
  %"206_1545" = load i64, ptr %"206_1", align 8
  %"206_0546" = load i64, ptr %"206_0", align 8
  store i1 %"210_0544", ptr %"210_0", align 1
  store i64 %"206_1545", ptr %"206_1", align 8
  store i64 %"206_0546", ptr %"206_0", align 8
  %"210_0547" = load i1, ptr %"210_0", align 1
  %"206_1548" = load i64, ptr %"206_1", align 8
  %"206_0549" = load i64, ptr %"206_0", align 8
  switch i1 %"210_0547", label %312 [
    i1 true, label %313
  ]

312:                                              ; preds = %309
  store i64 %"206_1548", ptr %"224_0", align 8
  store i64 %"206_0549", ptr %"224_1", align 8
  br label %321

313:                                              ; preds = %309
  store i64 %"206_1548", ptr %"213_0", align 8
  store i64 %"206_0549", ptr %"213_1", align 8
  br label %314

314:                                              ; preds = %313
  %"213_0552" = load i64, ptr %"213_0", align 8
  %"213_1553" = load i64, ptr %"213_1", align 8
  store i64 %"213_0552", ptr %"213_0", align 8
  store i64 %"213_1553", ptr %"213_1", align 8
  store {} undef, ptr %"221_0", align 1
  store i64 1, ptr %"219_0", align 8
  store ptr @"s_Negative e.7A536AEB.0", ptr %"215_0", align 8
  %"219_0554" = load i64, ptr %"219_0", align 8
  %"215_0555" = load ptr, ptr %"215_0", align 8
  %315 = trunc i64 %"219_0554" to i32
  %316 = insertvalue { i32, ptr } undef, i32 %315, 0
  %317 = insertvalue { i32, ptr } %316, ptr %"215_0555", 1
  store { i32, ptr } %317, ptr %"217_0", align 8
  %"217_0556" = load { i32, ptr }, ptr %"217_0", align 8
  %318 = extractvalue { i32, ptr } %"217_0556", 0
  %shift_code = add i32 %318, 1000
  %319 = extractvalue { i32, ptr } %"217_0556", 1
  call void @panic(i32 %shift_code, ptr %319)
  %"221_0557" = load {}, ptr %"221_0", align 1
  %"213_0558" = load i64, ptr %"213_0", align 8
  %"213_1559" = load i64, ptr %"213_1", align 8
  store {} %"221_0557", ptr %"221_0", align 1
  store i64 %"213_0558", ptr %"213_0", align 8
  store i64 %"213_1559", ptr %"213_1", align 8
  %"221_0560" = load {}, ptr %"221_0", align 1
  %"213_0561" = load i64, ptr %"213_0", align 8
  %"213_1562" = load i64, ptr %"213_1", align 8
  switch i1 false, label %320 [
  ]

320:                                              ; preds = %314
  store i64 %"213_0561", ptr %"0538", align 8
  store i64 %"213_1562", ptr %"1539", align 8
  br label %323

321:                                              ; preds = %312
  %"224_0563" = load i64, ptr %"224_0", align 8
  %"224_1564" = load i64, ptr %"224_1", align 8
  store i64 %"224_0563", ptr %"224_0", align 8
  store i64 %"224_1564", ptr %"224_1", align 8
  store {} undef, ptr %"226_0", align 1
  %"226_0565" = load {}, ptr %"226_0", align 1
  %"224_0566" = load i64, ptr %"224_0", align 8
  %"224_1567" = load i64, ptr %"224_1", align 8
  store {} %"226_0565", ptr %"226_0", align 1
  store i64 %"224_0566", ptr %"224_0", align 8
  store i64 %"224_1567", ptr %"224_1", align 8
  %"226_0568" = load {}, ptr %"226_0", align 1
  %"224_0569" = load i64, ptr %"224_0", align 8
  %"224_1570" = load i64, ptr %"224_1", align 8
  switch i1 false, label %322 [
  ]

322:                                              ; preds = %321
  store i64 %"224_0569", ptr %"0538", align 8
  store i64 %"224_1570", ptr %"1539", align 8
  br label %323

323:                                              ; preds = %322, %320
  %"0550" = load i64, ptr %"0538", align 8
  %"1551" = load i64, ptr %"1539", align 8
  store i64 %"0550", ptr %"204_0", align 8
  store i64 %"1551", ptr %"204_1", align 8
  %"204_1571" = load i64, ptr %"204_1", align 8
  %"204_0572" = load i64, ptr %"204_0", align 8
  %324 = call i64 @power.i64(i64 %"204_1571", i64 %"204_0572")
  store i64 %324, ptr %"272_0", align 8
  %"272_0573" = load i64, ptr %"272_0", align 8
  %tag_len574 = load i8, ptr @res_power.0CB2F042.0, align 1
  %tag_len575 = zext i8 %tag_len574 to i64
  call void @print_int(ptr @res_power.0CB2F042.0, i64 %tag_len575, i64 %"272_0573")
  %"51_0576" = load i64, ptr %"51_0", align 8
  %tag_len577 = load i8, ptr @res_negated.DAAED69F.0, align 1
  %tag_len578 = zext i8 %tag_len577 to i64
  call void @print_int(ptr @res_negated.DAAED69F.0, i64 %tag_len578, i64 %"51_0576")
  %"56_0579" = load i64, ptr %"56_0", align 8
  %tag_len580 = load i8, ptr @res_absolute.037D91C9.0, align 1
  %tag_len581 = zext i8 %tag_len580 to i64
  call void @print_int(ptr @res_absolute.037D91C9.0, i64 %tag_len581, i64 %"56_0579")
  %"60_0582" = load i64, ptr %"60_0", align 8
  %tag_len583 = load i8, ptr @res_wrapped.B7B641F7.0, align 1
  %tag_len584 = zext i8 %tag_len583 to i64
  call void @print_int(ptr @res_wrapped.B7B641F7.0, i64 %tag_len584, i64 %"60_0582")
  %"68_0585" = load { i1, i64 }, ptr %"68_0", align 8
  store { i1, i64 } %"68_0585", ptr %"68_0", align 8
  %"68_0586" = load { i1, i64 }, ptr %"68_0", align 8
  %325 = extractvalue { i1, i64 } %"68_0586", 0
  switch i1 %325, label %326 [
    i1 true, label %328
  ]

326:                                              ; preds = %323
  %327 = extractvalue { i1, i64 } %"68_0586", 1
  store i64 %327, ptr %"289_0", align 8
  br label %10

328:                                              ; preds = %323
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
