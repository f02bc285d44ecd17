; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@"e_is_to_u ca.3572B45C.0" = private constant [42 x i8] c")EXIT:INT:is_to_u called on negative value"
@res_steps.65741A51.0 = private constant [15 x i8] c"\0EUSER:INT:steps"
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

define internal void @integers.main.1() {
alloca_block:
  %result = alloca { i64, i64 }, align 8
  %result21 = alloca { i64, i64 }, align 8
  %result40 = alloca { i64, i64 }, align 8
  %result119 = alloca { i64, i64 }, align 8
  %result144 = alloca { i64, i64 }, align 8
  %result163 = alloca { i64, i64 }, align 8
  %result184 = alloca { i64, i64 }, align 8
  %result209 = alloca { i64, i64 }, align 8
  %result228 = alloca { i64, i64 }, align 8
  %result278 = alloca { i64, i64 }, align 8
  %result307 = alloca { i64, i64 }, align 8
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
  %"250_0" = alloca i64, align 8
  %"250_1" = alloca i64, align 8
  %"251_0" = alloca i64, align 8
  %"252_0" = alloca i64, align 8
  %"253_0" = alloca i1, align 1
  %"248_0" = alloca i64, align 8
  %"246_0" = alloca i64, align 8
  %"64_0" = alloca i64, align 8
  %"67_0" = alloca i1, align 1
  %"054" = alloca { i1, i64 }, align 8
  %"056" = alloca i64, align 8
  %"70_0" = alloca i64, align 8
  %"72_0" = alloca { i1, i64 }, align 8
  %"060" = alloca i64, align 8
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
  %"37_0" = alloca i64, align 8
  %"32_0" = alloca i64, align 8
  %"33_0" = alloca i64, align 8
  %"27_0" = alloca i64, align 8
  %"269_0" = alloca i64, align 8
  %"265_0" = alloca i64, align 8
  %"261_0" = alloca i64, align 8
  %"259_0" = alloca i64, align 8
  %"257_0" = alloca i64, align 8
  %"255_0" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"241_0" = alloca i64, align 8
  %"241_1" = alloca i64, align 8
  %"242_0" = alloca i64, align 8
  %"243_0" = alloca i64, align 8
  %"244_0" = alloca i1, align 1
  %"239_0" = alloca i64, align 8
  %"237_0" = alloca i64, align 8
  %"15_0" = alloca i64, align 8
  %"232_0" = alloca i64, align 8
  %"232_1" = alloca i64, align 8
  %"233_0" = alloca i64, align 8
  %"234_0" = alloca i64, align 8
  %"235_0" = alloca i1, align 1
  %"230_0" = alloca i64, align 8
  %"228_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"78_0" = alloca i64, align 8
  %"80_0" = alloca i64, align 8
  %"80_1" = alloca i64, align 8
  %"0240" = alloca i64, align 8
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
  %"0248" = alloca { i1, i64, i64 }, align 8
  %"0250" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"87_0" = alloca i64, align 8
  %"87_1" = alloca i64, align 8
  %"89_0" = alloca { i1, i64, i64 }, align 8
  %"0255" = alloca i64, align 8
  %"1256" = alloca i64, align 8
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
  %"153_0" = alloca i64, align 8
  %"152_0" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"148_0" = alloca i64, align 8
  %"146_0" = alloca i64, align 8
  %"147_0" = alloca i64, align 8
  %"149_0" = alloca i64, align 8
  %"150_0" = alloca i64, align 8
  %"143_0" = alloca i64, align 8
  %"144_0" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"137_0" = alloca i64, align 8
  %"138_0" = alloca i64, align 8
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
  %"23_02" = load i64, ptr %"23_0", align 8
  %valid_div = icmp ne i64 %"23_02", 0
  br label %panic_if_0

1:                                                ; preds = %9, %328
  store {} undef, ptr %"279_0", align 1
  store i1 true, ptr %"277_0", align 1
  %"279_0588" = load {}, ptr %"279_0", align 1
  %"277_0589" = load i1, ptr %"277_0", align 1
  store {} %"279_0588", ptr %"279_0", align 1
  store i1 %"277_0589", ptr %"277_0", align 1
  %"279_0590" = load {}, ptr %"279_0", align 1
  %"277_0591" = load i1, ptr %"277_0", align 1
  switch i1 false, label %2 [
  ]

2:                                                ; preds = %1
  store i1 %"277_0591", ptr %"0", align 1
  br label %10

3:                                                ; preds = %8
  store {} undef, ptr %"286_0", align 1
  store i1 false, ptr %"284_0", align 1
  %"286_0592" = load {}, ptr %"286_0", align 1
  %"284_0593" = load i1, ptr %"284_0", align 1
  store {} %"286_0592", ptr %"286_0", align 1
  store i1 %"284_0593", ptr %"284_0", align 1
  %"286_0594" = load {}, ptr %"286_0", align 1
  %"284_0595" = load i1, ptr %"284_0", align 1
  switch i1 false, label %4 [
  ]

4:                                                ; preds = %3
  store i1 %"284_0595", ptr %"0", align 1
  br label %10

5:                                                ; preds = %326
  %"289_0596" = load i64, ptr %"289_0", align 8
  store i64 %"289_0596", ptr %"289_0", align 8
  store i64 2, ptr %"291_0", align 8
  %"289_0597" = load i64, ptr %"289_0", align 8
  %"291_0598" = load i64, ptr %"291_0", align 8
  %6 = icmp sge i64 %"289_0597", %"291_0598"
  %7 = select i1 %6, i1 true, i1 false
  store i1 %7, ptr %"293_0", align 1
  %"293_0599" = load i1, ptr %"293_0", align 1
  store i1 %"293_0599", ptr %"293_0", align 1
  %"293_0600" = load i1, ptr %"293_0", align 1
  switch i1 %"293_0600", label %8 [
    i1 true, label %9
  ]

8:                                                ; preds = %5
  br label %3

9:                                                ; preds = %5
  br label %1

10:                                               ; preds = %4, %2
  %"0587" = load i1, ptr %"0", align 1
  store i1 %"0587", ptr %"4_0", align 1
  %"4_0601" = load i1, ptr %"4_0", align 1
  %tag_len602 = load i8, ptr @res_compared.A950AD41.0, align 1
  %tag_len603 = zext i8 %tag_len602 to i64
  call void @print_bool(ptr @res_compared.A950AD41.0, i64 %tag_len603, i1 %"4_0601")
  ret void

panic_if_0:                                       ; preds = %0
  switch i1 %valid_div, label %panic [
    i1 true, label %exit
  ]

panic:                                            ; preds = %panic_if_0
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit

exit:                                             ; preds = %panic_if_0, %panic
  %is_divisor_large = icmp ugt i64 %"23_02", 9223372036854775807
  %11 = zext i1 %is_divisor_large to i64
  %is_dividend_negative = icmp slt i64 %"8_01", 0
  %12 = zext i1 %is_dividend_negative to i64
  %13 = shl i64 %11, 1
  %tag = or i64 %13, %12
  %quotient = sdiv i64 %"8_01", %"23_02"
  %remainder = srem i64 %"8_01", %"23_02"
  switch i64 %tag, label %non_negative_smoldiv [
    i64 1, label %negative_smoldiv
    i64 2, label %non_negative_bigdiv
    i64 3, label %negative_bigdiv
  ]

negative_bigdiv:                                  ; preds = %exit
  %14 = add i64 %"8_01", %"23_02"
  %15 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %14, 1
  store { i64, i64 } %15, ptr %result, align 8
  br label %finish

negative_smoldiv:                                 ; preds = %exit
  %16 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %17 = insertvalue { i64, i64 } %16, i64 0, 1
  %18 = sub i64 %quotient, 1
  %19 = add i64 %"23_02", %remainder
  %20 = insertvalue { i64, i64 } poison, i64 %18, 0
  %21 = insertvalue { i64, i64 } %20, i64 %19, 1
  %is_rem_0 = icmp eq i64 %remainder, 0
  %22 = select i1 %is_rem_0, { i64, i64 } %17, { i64, i64 } %21
  store { i64, i64 } %22, ptr %result, align 8
  br label %finish

non_negative_bigdiv:                              ; preds = %exit
  %23 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"8_01", 1
  store { i64, i64 } %23, ptr %result, align 8
  br label %finish

non_negative_smoldiv:                             ; preds = %exit
  %24 = insertvalue { i64, i64 } poison, i64 %quotient, 0
  %25 = insertvalue { i64, i64 } %24, i64 %remainder, 1
  store { i64, i64 } %25, ptr %result, align 8
  br label %finish

finish:                                           ; preds = %negative_bigdiv, %non_negative_bigdiv, %negative_smoldiv, %non_negative_smoldiv
  %result3 = load { i64, i64 }, ptr %result, align 8
  %26 = extractvalue { i64, i64 } %result3, 0
  %27 = extractvalue { i64, i64 } %result3, 1
  store i64 %26, ptr %"250_0", align 8
  store i64 %27, ptr %"250_1", align 8
  %"250_04" = load i64, ptr %"250_0", align 8
  %"23_05" = load i64, ptr %"23_0", align 8
  %28 = mul i64 %"250_04", %"23_05"
  store i64 %28, ptr %"251_0", align 8
  %"251_06" = load i64, ptr %"251_0", align 8
  %"250_17" = load i64, ptr %"250_1", align 8
  %29 = add i64 %"251_06", %"250_17"
  store i64 %29, ptr %"252_0", align 8
  %"252_08" = load i64, ptr %"252_0", align 8
  %"8_09" = load i64, ptr %"8_0", align 8
  %30 = icmp eq i64 %"252_08", %"8_09"
  %31 = select i1 %30, i1 true, i1 false
  store i1 %31, ptr %"253_0", align 1
  %"8_010" = load i64, ptr %"8_0", align 8
  %"23_011" = load i64, ptr %"23_0", align 8
  %valid_div12 = icmp ne i64 %"23_011", 0
  br label %panic_if_014

panic_if_014:                                     ; preds = %finish
  switch i1 %valid_div12, label %panic15 [
    i1 true, label %exit13
  ]

panic15:                                          ; preds = %panic_if_014
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit13

exit13:                                           ; preds = %panic_if_014, %panic15
  %is_divisor_large16 = icmp ugt i64 %"23_011", 9223372036854775807
  %32 = zext i1 %is_divisor_large16 to i64
  %is_dividend_negative17 = icmp slt i64 %"8_010", 0
  %33 = zext i1 %is_dividend_negative17 to i64
  %34 = shl i64 %32, 1
  %tag18 = or i64 %34, %33
  %quotient19 = sdiv i64 %"8_010", %"23_011"
  %remainder20 = srem i64 %"8_010", %"23_011"
  switch i64 %tag18, label %non_negative_smoldiv26 [
    i64 1, label %negative_smoldiv24
    i64 2, label %non_negative_bigdiv25
    i64 3, label %negative_bigdiv23
  ]

negative_bigdiv23:                                ; preds = %exit13
  %35 = add i64 %"8_010", %"23_011"
  %36 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %35, 1
  store { i64, i64 } %36, ptr %result21, align 8
  br label %finish22

negative_smoldiv24:                               ; preds = %exit13
  %37 = insertvalue { i64, i64 } poison, i64 %quotient19, 0
  %38 = insertvalue { i64, i64 } %37, i64 0, 1
  %39 = sub i64 %quotient19, 1
  %40 = add i64 %"23_011", %remainder20
  %41 = insertvalue { i64, i64 } poison, i64 %39, 0
  %42 = insertvalue { i64, i64 } %41, i64 %40, 1
  %is_rem_027 = icmp eq i64 %remainder20, 0
  %43 = select i1 %is_rem_027, { i64, i64 } %38, { i64, i64 } %42
  store { i64, i64 } %43, ptr %result21, align 8
  br label %finish22

non_negative_bigdiv25:                            ; preds = %exit13
  %44 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"8_010", 1
  store { i64, i64 } %44, ptr %result21, align 8
  br label %finish22

non_negative_smoldiv26:                           ; preds = %exit13
  %45 = insertvalue { i64, i64 } poison, i64 %quotient19, 0
  %46 = insertvalue { i64, i64 } %45, i64 %remainder20, 1
  store { i64, i64 } %46, ptr %result21, align 8
  br label %finish22

finish22:                                         ; preds = %negative_bigdiv23, %non_negative_bigdiv25, %negative_smoldiv24, %non_negative_smoldiv26
  %result28 = load { i64, i64 }, ptr %result21, align 8
  %47 = extractvalue { i64, i64 } %result28, 0
  %48 = extractvalue { i64, i64 } %result28, 1
  store i64 %48, ptr %"248_0", align 8
  %"8_029" = load i64, ptr %"8_0", align 8
  %"23_030" = load i64, ptr %"23_0", align 8
  %valid_div31 = icmp ne i64 %"23_030", 0
  br label %panic_if_033

panic_if_033:                                     ; preds = %finish22
  switch i1 %valid_div31, label %panic34 [
    i1 true, label %exit32
  ]

panic34:                                          ; preds = %panic_if_033
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit32

exit32:                                           ; preds = %panic_if_033, %panic34
  %is_divisor_large35 = icmp ugt i64 %"23_030", 9223372036854775807
  %49 = zext i1 %is_divisor_large35 to i64
  %is_dividend_negative36 = icmp slt i64 %"8_029", 0
  %50 = zext i1 %is_dividend_negative36 to i64
  %51 = shl i64 %49, 1
  %tag37 = or i64 %51, %50
  %quotient38 = sdiv i64 %"8_029", %"23_030"
  %remainder39 = srem i64 %"8_029", %"23_030"
  switch i64 %tag37, label %non_negative_smoldiv45 [
    i64 1, label %negative_smoldiv43
    i64 2, label %non_negative_bigdiv44
    i64 3, label %negative_bigdiv42
  ]

negative_bigdiv42:                                ; preds = %exit32
  %52 = add i64 %"8_029", %"23_030"
  %53 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %52, 1
  store { i64, i64 } %53, ptr %result40, align 8
  br label %finish41

negative_smoldiv43:                               ; preds = %exit32
  %54 = insertvalue { i64, i64 } poison, i64 %quotient38, 0
  %55 = insertvalue { i64, i64 } %54, i64 0, 1
  %56 = sub i64 %quotient38, 1
  %57 = add i64 %"23_030", %remainder39
  %58 = insertvalue { i64, i64 } poison, i64 %56, 0
  %59 = insertvalue { i64, i64 } %58, i64 %57, 1
  %is_rem_046 = icmp eq i64 %remainder39, 0
  %60 = select i1 %is_rem_046, { i64, i64 } %55, { i64, i64 } %59
  store { i64, i64 } %60, ptr %result40, align 8
  br label %finish41

non_negative_bigdiv44:                            ; preds = %exit32
  %61 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"8_029", 1
  store { i64, i64 } %61, ptr %result40, align 8
  br label %finish41

non_negative_smoldiv45:                           ; preds = %exit32
  %62 = insertvalue { i64, i64 } poison, i64 %quotient38, 0
  %63 = insertvalue { i64, i64 } %62, i64 %remainder39, 1
  store { i64, i64 } %63, ptr %result40, align 8
  br label %finish41

finish41:                                         ; preds = %negative_bigdiv42, %non_negative_bigdiv44, %negative_smoldiv43, %non_negative_smoldiv45
  %result47 = load { i64, i64 }, ptr %result40, align 8
  %64 = extractvalue { i64, i64 } %result47, 0
  %65 = extractvalue { i64, i64 } %result47, 1
  store i64 %64, ptr %"246_0", align 8
  %"8_048" = load i64, ptr %"8_0", align 8
  %"62_049" = load i64, ptr %"62_0", align 8
  %66 = sub i64 %"8_048", %"62_049"
  store i64 %66, ptr %"64_0", align 8
  %"64_050" = load i64, ptr %"64_0", align 8
  %"65_051" = load i64, ptr %"65_0", align 8
  %67 = icmp slt i64 %"64_050", %"65_051"
  %68 = select i1 %67, i1 true, i1 false
  store i1 %68, ptr %"67_0", align 1
  %"67_052" = load i1, ptr %"67_0", align 1
  %"8_053" = load i64, ptr %"8_0", align 8
  switch i1 %"67_052", label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %finish41
  store i64 %"8_053", ptr %"056", align 8
  br label %cond_68_case_0

70:                                               ; preds = %finish41
  store i64 %"8_053", ptr %"060", align 8
  br label %cond_68_case_1

cond_68_case_0:                                   ; preds = %69
  %"057" = load i64, ptr %"056", align 8
  store i64 %"057", ptr %"70_0", align 8
  %"70_058" = load i64, ptr %"70_0", align 8
  %71 = insertvalue { i1, i64 } { i1 false, i64 poison }, i64 %"70_058", 1
  store { i1, i64 } %71, ptr %"72_0", align 8
  %"72_059" = load { i1, i64 }, ptr %"72_0", align 8
  store { i1, i64 } %"72_059", ptr %"054", align 8
  br label %cond_exit_68

cond_68_case_1:                                   ; preds = %70
  %"061" = load i64, ptr %"060", align 8
  store i64 %"061", ptr %"74_0", align 8
  store { i1, i64 } { i1 true, i64 poison }, ptr %"76_0", align 8
  %"76_062" = load { i1, i64 }, ptr %"76_0", align 8
  store { i1, i64 } %"76_062", ptr %"054", align 8
  br label %cond_exit_68

cond_exit_68:                                     ; preds = %cond_68_case_1, %cond_68_case_0
  %"055" = load { i1, i64 }, ptr %"054", align 8
  store { i1, i64 } %"055", ptr %"68_0", align 8
  %"58_063" = load i64, ptr %"58_0", align 8
  %"8_064" = load i64, ptr %"8_0", align 8
  %72 = add i64 %"58_063", %"8_064"
  store i64 %72, ptr %"60_0", align 8
  %"8_065" = load i64, ptr %"8_0", align 8
  %"53_066" = load i64, ptr %"53_0", align 8
  %73 = sub i64 %"8_065", %"53_066"
  store i64 %73, ptr %"55_0", align 8
  %"55_067" = load i64, ptr %"55_0", align 8
  %74 = call i64 @llvm.abs.i64(i64 %"55_067", i1 false)
  store i64 %74, ptr %"56_0", align 8
  %"45_068" = load i64, ptr %"45_0", align 8
  %"8_069" = load i64, ptr %"8_0", align 8
  %75 = mul i64 %"45_068", %"8_069"
  store i64 %75, ptr %"47_0", align 8
  %"47_070" = load i64, ptr %"47_0", align 8
  %"48_071" = load i64, ptr %"48_0", align 8
  %76 = sub i64 %"47_070", %"48_071"
  store i64 %76, ptr %"50_0", align 8
  %"50_072" = load i64, ptr %"50_0", align 8
  %77 = sub i64 0, %"50_072"
  store i64 %77, ptr %"51_0", align 8
  %"8_073" = load i64, ptr %"8_0", align 8
  %"41_074" = load i64, ptr %"41_0", align 8
  %78 = add i64 %"8_073", %"41_074"
  store i64 %78, ptr %"43_0", align 8
  %"8_075" = load i64, ptr %"8_0", align 8
  %"38_076" = load i64, ptr %"38_0", align 8
  %79 = add i64 %"8_075", %"38_076"
  store i64 %79, ptr %"40_0", align 8
  %"8_077" = load i64, ptr %"8_0", align 8
  %"34_078" = load i64, ptr %"34_0", align 8
  %80 = add i64 %"8_077", %"34_078"
  store i64 %80, ptr %"36_0", align 8
  %"36_079" = load i64, ptr %"36_0", align 8
  %bounds_check = icmp sge i64 %"36_079", 0
  br label %panic_if_081

panic_if_081:                                     ; preds = %cond_exit_68
  switch i1 %bounds_check, label %panic82 [
    i1 true, label %exit80
  ]

panic82:                                          ; preds = %panic_if_081
  call void @panic(i32 1002, ptr @"e_is_to_u ca.3572B45C.0")
  br label %exit80

exit80:                                           ; preds = %panic_if_081, %panic82
  store i64 %"36_079", ptr %"37_0", align 8
  %"8_083" = load i64, ptr %"8_0", align 8
  %"30_084" = load i64, ptr %"30_0", align 8
  %81 = add i64 %"8_083", %"30_084"
  store i64 %81, ptr %"32_0", align 8
  %"32_085" = load i64, ptr %"32_0", align 8
  %bounds_check86 = icmp sge i64 %"32_085", 0
  br label %panic_if_088

panic_if_088:                                     ; preds = %exit80
  switch i1 %bounds_check86, label %panic89 [
    i1 true, label %exit87
  ]

panic89:                                          ; preds = %panic_if_088
  call void @panic(i32 1002, ptr @"e_is_to_u ca.3572B45C.0")
  br label %exit87

exit87:                                           ; preds = %panic_if_088, %panic89
  store i64 %"32_085", ptr %"33_0", align 8
  %"25_090" = load i64, ptr %"25_0", align 8
  %"8_091" = load i64, ptr %"8_0", align 8
  %82 = add i64 %"25_090", %"8_091"
  store i64 %82, ptr %"27_0", align 8
  %"27_092" = load i64, ptr %"27_0", align 8
  %"267_093" = load i64, ptr %"267_0", align 8
  %shift_is_valid = icmp ult i64 %"267_093", 64
  %shifted = lshr i64 %"27_092", %"267_093"
  %shift_result = select i1 %shift_is_valid, i64 %shifted, i64 0
  store i64 %shift_result, ptr %"269_0", align 8
  %"27_094" = load i64, ptr %"27_0", align 8
  %"263_095" = load i64, ptr %"263_0", align 8
  %shift_is_valid96 = icmp ult i64 %"263_095", 64
  %shifted97 = shl i64 %"27_094", %"263_095"
  %shift_result98 = select i1 %shift_is_valid96, i64 %shifted97, i64 0
  store i64 %shift_result98, ptr %"265_0", align 8
  %"27_099" = load i64, ptr %"27_0", align 8
  %83 = xor i64 %"27_099", -1
  store i64 %83, ptr %"261_0", align 8
  %"27_0100" = load i64, ptr %"27_0", align 8
  %"28_0101" = load i64, ptr %"28_0", align 8
  %84 = xor i64 %"27_0100", %"28_0101"
  store i64 %84, ptr %"259_0", align 8
  %"27_0102" = load i64, ptr %"27_0", align 8
  %"28_0103" = load i64, ptr %"28_0", align 8
  %85 = or i64 %"27_0102", %"28_0103"
  store i64 %85, ptr %"257_0", align 8
  %"27_0104" = load i64, ptr %"27_0", align 8
  %"28_0105" = load i64, ptr %"28_0", align 8
  %86 = and i64 %"27_0104", %"28_0105"
  store i64 %86, ptr %"255_0", align 8
  %"18_0106" = load i64, ptr %"18_0", align 8
  %"8_0107" = load i64, ptr %"8_0", align 8
  %87 = sub i64 %"18_0106", %"8_0107"
  store i64 %87, ptr %"20_0", align 8
  %"20_0108" = load i64, ptr %"20_0", align 8
  %"21_0109" = load i64, ptr %"21_0", align 8
  %valid_div110 = icmp ne i64 %"21_0109", 0
  br label %panic_if_0112

panic_if_0112:                                    ; preds = %exit87
  switch i1 %valid_div110, label %panic113 [
    i1 true, label %exit111
  ]

panic113:                                         ; preds = %panic_if_0112
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit111

exit111:                                          ; preds = %panic_if_0112, %panic113
  %is_divisor_large114 = icmp ugt i64 %"21_0109", 9223372036854775807
  %88 = zext i1 %is_divisor_large114 to i64
  %is_dividend_negative115 = icmp slt i64 %"20_0108", 0
  %89 = zext i1 %is_dividend_negative115 to i64
  %90 = shl i64 %88, 1
  %tag116 = or i64 %90, %89
  %quotient117 = sdiv i64 %"20_0108", %"21_0109"
  %remainder118 = srem i64 %"20_0108", %"21_0109"
  switch i64 %tag116, label %non_negative_smoldiv124 [
    i64 1, label %negative_smoldiv122
    i64 2, label %non_negative_bigdiv123
    i64 3, label %negative_bigdiv121
  ]

negative_bigdiv121:                               ; preds = %exit111
  %91 = add i64 %"20_0108", %"21_0109"
  %92 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %91, 1
  store { i64, i64 } %92, ptr %result119, align 8
  br label %finish120

negative_smoldiv122:                              ; preds = %exit111
  %93 = insertvalue { i64, i64 } poison, i64 %quotient117, 0
  %94 = insertvalue { i64, i64 } %93, i64 0, 1
  %95 = sub i64 %quotient117, 1
  %96 = add i64 %"21_0109", %remainder118
  %97 = insertvalue { i64, i64 } poison, i64 %95, 0
  %98 = insertvalue { i64, i64 } %97, i64 %96, 1
  %is_rem_0125 = icmp eq i64 %remainder118, 0
  %99 = select i1 %is_rem_0125, { i64, i64 } %94, { i64, i64 } %98
  store { i64, i64 } %99, ptr %result119, align 8
  br label %finish120

non_negative_bigdiv123:                           ; preds = %exit111
  %100 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"20_0108", 1
  store { i64, i64 } %100, ptr %result119, align 8
  br label %finish120

non_negative_smoldiv124:                          ; preds = %exit111
  %101 = insertvalue { i64, i64 } poison, i64 %quotient117, 0
  %102 = insertvalue { i64, i64 } %101, i64 %remainder118, 1
  store { i64, i64 } %102, ptr %result119, align 8
  br label %finish120

finish120:                                        ; preds = %negative_bigdiv121, %non_negative_bigdiv123, %negative_smoldiv122, %non_negative_smoldiv124
  %result126 = load { i64, i64 }, ptr %result119, align 8
  %103 = extractvalue { i64, i64 } %result126, 0
  %104 = extractvalue { i64, i64 } %result126, 1
  store i64 %103, ptr %"241_0", align 8
  store i64 %104, ptr %"241_1", align 8
  %"241_0127" = load i64, ptr %"241_0", align 8
  %"21_0128" = load i64, ptr %"21_0", align 8
  %105 = mul i64 %"241_0127", %"21_0128"
  store i64 %105, ptr %"242_0", align 8
  %"242_0129" = load i64, ptr %"242_0", align 8
  %"241_1130" = load i64, ptr %"241_1", align 8
  %106 = add i64 %"242_0129", %"241_1130"
  store i64 %106, ptr %"243_0", align 8
  %"243_0131" = load i64, ptr %"243_0", align 8
  %"20_0132" = load i64, ptr %"20_0", align 8
  %107 = icmp eq i64 %"243_0131", %"20_0132"
  %108 = select i1 %107, i1 true, i1 false
  store i1 %108, ptr %"244_0", align 1
  %"20_0133" = load i64, ptr %"20_0", align 8
  %"21_0134" = load i64, ptr %"21_0", align 8
  %valid_div135 = icmp ne i64 %"21_0134", 0
  br label %panic_if_0137

panic_if_0137:                                    ; preds = %finish120
  switch i1 %valid_div135, label %panic138 [
    i1 true, label %exit136
  ]

panic138:                                         ; preds = %panic_if_0137
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit136

exit136:                                          ; preds = %panic_if_0137, %panic138
  %is_divisor_large139 = icmp ugt i64 %"21_0134", 9223372036854775807
  %109 = zext i1 %is_divisor_large139 to i64
  %is_dividend_negative140 = icmp slt i64 %"20_0133", 0
  %110 = zext i1 %is_dividend_negative140 to i64
  %111 = shl i64 %109, 1
  %tag141 = or i64 %111, %110
  %quotient142 = sdiv i64 %"20_0133", %"21_0134"
  %remainder143 = srem i64 %"20_0133", %"21_0134"
  switch i64 %tag141, label %non_negative_smoldiv149 [
    i64 1, label %negative_smoldiv147
    i64 2, label %non_negative_bigdiv148
    i64 3, label %negative_bigdiv146
  ]

negative_bigdiv146:                               ; preds = %exit136
  %112 = add i64 %"20_0133", %"21_0134"
  %113 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %112, 1
  store { i64, i64 } %113, ptr %result144, align 8
  br label %finish145

negative_smoldiv147:                              ; preds = %exit136
  %114 = insertvalue { i64, i64 } poison, i64 %quotient142, 0
  %115 = insertvalue { i64, i64 } %114, i64 0, 1
  %116 = sub i64 %quotient142, 1
  %117 = add i64 %"21_0134", %remainder143
  %118 = insertvalue { i64, i64 } poison, i64 %116, 0
  %119 = insertvalue { i64, i64 } %118, i64 %117, 1
  %is_rem_0150 = icmp eq i64 %remainder143, 0
  %120 = select i1 %is_rem_0150, { i64, i64 } %115, { i64, i64 } %119
  store { i64, i64 } %120, ptr %result144, align 8
  br label %finish145

non_negative_bigdiv148:                           ; preds = %exit136
  %121 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"20_0133", 1
  store { i64, i64 } %121, ptr %result144, align 8
  br label %finish145

non_negative_smoldiv149:                          ; preds = %exit136
  %122 = insertvalue { i64, i64 } poison, i64 %quotient142, 0
  %123 = insertvalue { i64, i64 } %122, i64 %remainder143, 1
  store { i64, i64 } %123, ptr %result144, align 8
  br label %finish145

finish145:                                        ; preds = %negative_bigdiv146, %non_negative_bigdiv148, %negative_smoldiv147, %non_negative_smoldiv149
  %result151 = load { i64, i64 }, ptr %result144, align 8
  %124 = extractvalue { i64, i64 } %result151, 0
  %125 = extractvalue { i64, i64 } %result151, 1
  store i64 %125, ptr %"239_0", align 8
  %"20_0152" = load i64, ptr %"20_0", align 8
  %"21_0153" = load i64, ptr %"21_0", align 8
  %valid_div154 = icmp ne i64 %"21_0153", 0
  br label %panic_if_0156

panic_if_0156:                                    ; preds = %finish145
  switch i1 %valid_div154, label %panic157 [
    i1 true, label %exit155
  ]

panic157:                                         ; preds = %panic_if_0156
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit155

exit155:                                          ; preds = %panic_if_0156, %panic157
  %is_divisor_large158 = icmp ugt i64 %"21_0153", 9223372036854775807
  %126 = zext i1 %is_divisor_large158 to i64
  %is_dividend_negative159 = icmp slt i64 %"20_0152", 0
  %127 = zext i1 %is_dividend_negative159 to i64
  %128 = shl i64 %126, 1
  %tag160 = or i64 %128, %127
  %quotient161 = sdiv i64 %"20_0152", %"21_0153"
  %remainder162 = srem i64 %"20_0152", %"21_0153"
  switch i64 %tag160, label %non_negative_smoldiv168 [
    i64 1, label %negative_smoldiv166
    i64 2, label %non_negative_bigdiv167
    i64 3, label %negative_bigdiv165
  ]

negative_bigdiv165:                               ; preds = %exit155
  %129 = add i64 %"20_0152", %"21_0153"
  %130 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %129, 1
  store { i64, i64 } %130, ptr %result163, align 8
  br label %finish164

negative_smoldiv166:                              ; preds = %exit155
  %131 = insertvalue { i64, i64 } poison, i64 %quotient161, 0
  %132 = insertvalue { i64, i64 } %131, i64 0, 1
  %133 = sub i64 %quotient161, 1
  %134 = add i64 %"21_0153", %remainder162
  %135 = insertvalue { i64, i64 } poison, i64 %133, 0
  %136 = insertvalue { i64, i64 } %135, i64 %134, 1
  %is_rem_0169 = icmp eq i64 %remainder162, 0
  %137 = select i1 %is_rem_0169, { i64, i64 } %132, { i64, i64 } %136
  store { i64, i64 } %137, ptr %result163, align 8
  br label %finish164

non_negative_bigdiv167:                           ; preds = %exit155
  %138 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"20_0152", 1
  store { i64, i64 } %138, ptr %result163, align 8
  br label %finish164

non_negative_smoldiv168:                          ; preds = %exit155
  %139 = insertvalue { i64, i64 } poison, i64 %quotient161, 0
  %140 = insertvalue { i64, i64 } %139, i64 %remainder162, 1
  store { i64, i64 } %140, ptr %result163, align 8
  br label %finish164

finish164:                                        ; preds = %negative_bigdiv165, %non_negative_bigdiv167, %negative_smoldiv166, %non_negative_smoldiv168
  %result170 = load { i64, i64 }, ptr %result163, align 8
  %141 = extractvalue { i64, i64 } %result170, 0
  %142 = extractvalue { i64, i64 } %result170, 1
  store i64 %141, ptr %"237_0", align 8
  %"13_0171" = load i64, ptr %"13_0", align 8
  %"8_0172" = load i64, ptr %"8_0", align 8
  %143 = add i64 %"13_0171", %"8_0172"
  store i64 %143, ptr %"15_0", align 8
  %"15_0173" = load i64, ptr %"15_0", align 8
  %"16_0174" = load i64, ptr %"16_0", align 8
  %valid_div175 = icmp ne i64 %"16_0174", 0
  br label %panic_if_0177

panic_if_0177:                                    ; preds = %finish164
  switch i1 %valid_div175, label %panic178 [
    i1 true, label %exit176
  ]

panic178:                                         ; preds = %panic_if_0177
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit176

exit176:                                          ; preds = %panic_if_0177, %panic178
  %is_divisor_large179 = icmp ugt i64 %"16_0174", 9223372036854775807
  %144 = zext i1 %is_divisor_large179 to i64
  %is_dividend_negative180 = icmp slt i64 %"15_0173", 0
  %145 = zext i1 %is_dividend_negative180 to i64
  %146 = shl i64 %144, 1
  %tag181 = or i64 %146, %145
  %quotient182 = sdiv i64 %"15_0173", %"16_0174"
  %remainder183 = srem i64 %"15_0173", %"16_0174"
  switch i64 %tag181, label %non_negative_smoldiv189 [
    i64 1, label %negative_smoldiv187
    i64 2, label %non_negative_bigdiv188
    i64 3, label %negative_bigdiv186
  ]

negative_bigdiv186:                               ; preds = %exit176
  %147 = add i64 %"15_0173", %"16_0174"
  %148 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %147, 1
  store { i64, i64 } %148, ptr %result184, align 8
  br label %finish185

negative_smoldiv187:                              ; preds = %exit176
  %149 = insertvalue { i64, i64 } poison, i64 %quotient182, 0
  %150 = insertvalue { i64, i64 } %149, i64 0, 1
  %151 = sub i64 %quotient182, 1
  %152 = add i64 %"16_0174", %remainder183
  %153 = insertvalue { i64, i64 } poison, i64 %151, 0
  %154 = insertvalue { i64, i64 } %153, i64 %152, 1
  %is_rem_0190 = icmp eq i64 %remainder183, 0
  %155 = select i1 %is_rem_0190, { i64, i64 } %150, { i64, i64 } %154
  store { i64, i64 } %155, ptr %result184, align 8
  br label %finish185

non_negative_bigdiv188:                           ; preds = %exit176
  %156 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"15_0173", 1
  store { i64, i64 } %156, ptr %result184, align 8
  br label %finish185

non_negative_smoldiv189:                          ; preds = %exit176
  %157 = insertvalue { i64, i64 } poison, i64 %quotient182, 0
  %158 = insertvalue { i64, i64 } %157, i64 %remainder183, 1
  store { i64, i64 } %158, ptr %result184, align 8
  br label %finish185

finish185:                                        ; preds = %negative_bigdiv186, %non_negative_bigdiv188, %negative_smoldiv187, %non_negative_smoldiv189
  %result191 = load { i64, i64 }, ptr %result184, align 8
  %159 = extractvalue { i64, i64 } %result191, 0
  %160 = extractvalue { i64, i64 } %result191, 1
  store i64 %159, ptr %"232_0", align 8
  store i64 %160, ptr %"232_1", align 8
  %"232_0192" = load i64, ptr %"232_0", align 8
  %"16_0193" = load i64, ptr %"16_0", align 8
  %161 = mul i64 %"232_0192", %"16_0193"
  store i64 %161, ptr %"233_0", align 8
  %"233_0194" = load i64, ptr %"233_0", align 8
  %"232_1195" = load i64, ptr %"232_1", align 8
  %162 = add i64 %"233_0194", %"232_1195"
  store i64 %162, ptr %"234_0", align 8
  %"234_0196" = load i64, ptr %"234_0", align 8
  %"15_0197" = load i64, ptr %"15_0", align 8
  %163 = icmp eq i64 %"234_0196", %"15_0197"
  %164 = select i1 %163, i1 true, i1 false
  store i1 %164, ptr %"235_0", align 1
  %"15_0198" = load i64, ptr %"15_0", align 8
  %"16_0199" = load i64, ptr %"16_0", align 8
  %valid_div200 = icmp ne i64 %"16_0199", 0
  br label %panic_if_0202

panic_if_0202:                                    ; preds = %finish185
  switch i1 %valid_div200, label %panic203 [
    i1 true, label %exit201
  ]

panic203:                                         ; preds = %panic_if_0202
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit201

exit201:                                          ; preds = %panic_if_0202, %panic203
  %is_divisor_large204 = icmp ugt i64 %"16_0199", 9223372036854775807
  %165 = zext i1 %is_divisor_large204 to i64
  %is_dividend_negative205 = icmp slt i64 %"15_0198", 0
  %166 = zext i1 %is_dividend_negative205 to i64
  %167 = shl i64 %165, 1
  %tag206 = or i64 %167, %166
  %quotient207 = sdiv i64 %"15_0198", %"16_0199"
  %remainder208 = srem i64 %"15_0198", %"16_0199"
  switch i64 %tag206, label %non_negative_smoldiv214 [
    i64 1, label %negative_smoldiv212
    i64 2, label %non_negative_bigdiv213
    i64 3, label %negative_bigdiv211
  ]

negative_bigdiv211:                               ; preds = %exit201
  %168 = add i64 %"15_0198", %"16_0199"
  %169 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %168, 1
  store { i64, i64 } %169, ptr %result209, align 8
  br label %finish210

negative_smoldiv212:                              ; preds = %exit201
  %170 = insertvalue { i64, i64 } poison, i64 %quotient207, 0
  %171 = insertvalue { i64, i64 } %170, i64 0, 1
  %172 = sub i64 %quotient207, 1
  %173 = add i64 %"16_0199", %remainder208
  %174 = insertvalue { i64, i64 } poison, i64 %172, 0
  %175 = insertvalue { i64, i64 } %174, i64 %173, 1
  %is_rem_0215 = icmp eq i64 %remainder208, 0
  %176 = select i1 %is_rem_0215, { i64, i64 } %171, { i64, i64 } %175
  store { i64, i64 } %176, ptr %result209, align 8
  br label %finish210

non_negative_bigdiv213:                           ; preds = %exit201
  %177 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"15_0198", 1
  store { i64, i64 } %177, ptr %result209, align 8
  br label %finish210

non_negative_smoldiv214:                          ; preds = %exit201
  %178 = insertvalue { i64, i64 } poison, i64 %quotient207, 0
  %179 = insertvalue { i64, i64 } %178, i64 %remainder208, 1
  store { i64, i64 } %179, ptr %result209, align 8
  br label %finish210

finish210:                                        ; preds = %negative_bigdiv211, %non_negative_bigdiv213, %negative_smoldiv212, %non_negative_smoldiv214
  %result216 = load { i64, i64 }, ptr %result209, align 8
  %180 = extractvalue { i64, i64 } %result216, 0
  %181 = extractvalue { i64, i64 } %result216, 1
  store i64 %181, ptr %"230_0", align 8
  %"15_0217" = load i64, ptr %"15_0", align 8
  %"16_0218" = load i64, ptr %"16_0", align 8
  %valid_div219 = icmp ne i64 %"16_0218", 0
  br label %panic_if_0221

panic_if_0221:                                    ; preds = %finish210
  switch i1 %valid_div219, label %panic222 [
    i1 true, label %exit220
  ]

panic222:                                         ; preds = %panic_if_0221
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit220

exit220:                                          ; preds = %panic_if_0221, %panic222
  %is_divisor_large223 = icmp ugt i64 %"16_0218", 9223372036854775807
  %182 = zext i1 %is_divisor_large223 to i64
  %is_dividend_negative224 = icmp slt i64 %"15_0217", 0
  %183 = zext i1 %is_dividend_negative224 to i64
  %184 = shl i64 %182, 1
  %tag225 = or i64 %184, %183
  %quotient226 = sdiv i64 %"15_0217", %"16_0218"
  %remainder227 = srem i64 %"15_0217", %"16_0218"
  switch i64 %tag225, label %non_negative_smoldiv233 [
    i64 1, label %negative_smoldiv231
    i64 2, label %non_negative_bigdiv232
    i64 3, label %negative_bigdiv230
  ]

negative_bigdiv230:                               ; preds = %exit220
  %185 = add i64 %"15_0217", %"16_0218"
  %186 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %185, 1
  store { i64, i64 } %186, ptr %result228, align 8
  br label %finish229

negative_smoldiv231:                              ; preds = %exit220
  %187 = insertvalue { i64, i64 } poison, i64 %quotient226, 0
  %188 = insertvalue { i64, i64 } %187, i64 0, 1
  %189 = sub i64 %quotient226, 1
  %190 = add i64 %"16_0218", %remainder227
  %191 = insertvalue { i64, i64 } poison, i64 %189, 0
  %192 = insertvalue { i64, i64 } %191, i64 %190, 1
  %is_rem_0234 = icmp eq i64 %remainder227, 0
  %193 = select i1 %is_rem_0234, { i64, i64 } %188, { i64, i64 } %192
  store { i64, i64 } %193, ptr %result228, align 8
  br label %finish229

non_negative_bigdiv232:                           ; preds = %exit220
  %194 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"15_0217", 1
  store { i64, i64 } %194, ptr %result228, align 8
  br label %finish229

non_negative_smoldiv233:                          ; preds = %exit220
  %195 = insertvalue { i64, i64 } poison, i64 %quotient226, 0
  %196 = insertvalue { i64, i64 } %195, i64 %remainder227, 1
  store { i64, i64 } %196, ptr %result228, align 8
  br label %finish229

finish229:                                        ; preds = %negative_bigdiv230, %non_negative_bigdiv232, %negative_smoldiv231, %non_negative_smoldiv233
  %result235 = load { i64, i64 }, ptr %result228, align 8
  %197 = extractvalue { i64, i64 } %result235, 0
  %198 = extractvalue { i64, i64 } %result235, 1
  store i64 %197, ptr %"228_0", align 8
  %"9_0236" = load i64, ptr %"9_0", align 8
  %"8_0237" = load i64, ptr %"8_0", align 8
  %199 = add i64 %"9_0236", %"8_0237"
  store i64 %199, ptr %"11_0", align 8
  %"11_0238" = load i64, ptr %"11_0", align 8
  %"131_0239" = load i64, ptr %"131_0", align 8
  store i64 %"11_0238", ptr %"80_0", align 8
  store i64 %"131_0239", ptr %"80_1", align 8
  br label %200

200:                                              ; preds = %213, %finish229
  %"80_0241" = load i64, ptr %"80_0", align 8
  %"80_1242" = load i64, ptr %"80_1", align 8
  store i64 %"80_0241", ptr %"80_0", align 8
  store i64 %"80_1242", ptr %"80_1", align 8
  store i64 1, ptr %"82_0", align 8
  %"80_0243" = load i64, ptr %"80_0", align 8
  %"82_0244" = load i64, ptr %"82_0", align 8
  %201 = icmp ne i64 %"80_0243", %"82_0244"
  %202 = select i1 %201, i1 true, i1 false
  store i1 %202, ptr %"84_0", align 1
  %"84_0245" = load i1, ptr %"84_0", align 1
  %"80_1246" = load i64, ptr %"80_1", align 8
  %"80_0247" = load i64, ptr %"80_0", align 8
  switch i1 %"84_0245", label %203 [
    i1 true, label %204
  ]

203:                                              ; preds = %200
  store i64 %"80_1246", ptr %"0250", align 8
  store i64 %"80_0247", ptr %"1", align 8
  br label %cond_85_case_0

204:                                              ; preds = %200
  store i64 %"80_1246", ptr %"0255", align 8
  store i64 %"80_0247", ptr %"1256", align 8
  br label %cond_85_case_1

205:                                              ; preds = %221
  %"96_0265" = load i64, ptr %"96_0", align 8
  %"96_1266" = load i64, ptr %"96_1", align 8
  store i64 %"96_0265", ptr %"96_0", align 8
  store i64 %"96_1266", ptr %"96_1", align 8
  store i64 0, ptr %"101_0", align 8
  store i64 2, ptr %"98_0", align 8
  %"96_0267" = load i64, ptr %"96_0", align 8
  %"98_0268" = load i64, ptr %"98_0", align 8
  %valid_div269 = icmp ne i64 %"98_0268", 0
  br label %panic_if_0271

206:                                              ; preds = %244
  %"105_0294" = load i64, ptr %"105_0", align 8
  %"105_1295" = load i64, ptr %"105_1", align 8
  store i64 %"105_0294", ptr %"105_0", align 8
  store i64 %"105_1295", ptr %"105_1", align 8
  store {} undef, ptr %"110_0", align 1
  store i64 2, ptr %"107_0", align 8
  %"105_0296" = load i64, ptr %"105_0", align 8
  %"107_0297" = load i64, ptr %"107_0", align 8
  %valid_div298 = icmp ne i64 %"107_0297", 0
  br label %panic_if_0300

207:                                              ; preds = %243
  %"113_0321" = load i64, ptr %"113_0", align 8
  %"113_1322" = load i64, ptr %"113_1", align 8
  store i64 %"113_0321", ptr %"113_0", align 8
  store i64 %"113_1322", ptr %"113_1", align 8
  store {} undef, ptr %"121_0", align 1
  store i64 1, ptr %"118_0", align 8
  store i64 3, ptr %"115_0", align 8
  %"115_0323" = load i64, ptr %"115_0", align 8
  %"113_0324" = load i64, ptr %"113_0", align 8
  %208 = mul i64 %"115_0323", %"113_0324"
  store i64 %208, ptr %"117_0", align 8
  %"117_0325" = load i64, ptr %"117_0", align 8
  %"118_0326" = load i64, ptr %"118_0", align 8
  %209 = add i64 %"117_0325", %"118_0326"
  store i64 %209, ptr %"120_0", align 8
  %"121_0327" = load {}, ptr %"121_0", align 1
  %"120_0328" = load i64, ptr %"120_0", align 8
  %"113_1329" = load i64, ptr %"113_1", align 8
  store {} %"121_0327", ptr %"121_0", align 1
  store i64 %"120_0328", ptr %"120_0", align 8
  store i64 %"113_1329", ptr %"113_1", align 8
  %"121_0330" = load {}, ptr %"121_0", align 1
  %"120_0331" = load i64, ptr %"120_0", align 8
  %"113_1332" = load i64, ptr %"113_1", align 8
  switch i1 false, label %210 [
  ]

210:                                              ; preds = %207
  store i64 %"120_0331", ptr %"124_0", align 8
  store i64 %"113_1332", ptr %"124_1", align 8
  br label %211

211:                                              ; preds = %210, %262
  %"124_0333" = load i64, ptr %"124_0", align 8
  %"124_1334" = load i64, ptr %"124_1", align 8
  store i64 %"124_0333", ptr %"124_0", align 8
  store i64 %"124_1334", ptr %"124_1", align 8
  store {} undef, ptr %"129_0", align 1
  store i64 1, ptr %"126_0", align 8
  %"124_1335" = load i64, ptr %"124_1", align 8
  %"126_0336" = load i64, ptr %"126_0", align 8
  %212 = add i64 %"124_1335", %"126_0336"
  store i64 %212, ptr %"128_0", align 8
  %"129_0337" = load {}, ptr %"129_0", align 1
  %"124_0338" = load i64, ptr %"124_0", align 8
  %"128_0339" = load i64, ptr %"128_0", align 8
  store {} %"129_0337", ptr %"129_0", align 1
  store i64 %"124_0338", ptr %"124_0", align 8
  store i64 %"128_0339", ptr %"128_0", align 8
  %"129_0340" = load {}, ptr %"129_0", align 1
  %"124_0341" = load i64, ptr %"124_0", align 8
  %"128_0342" = load i64, ptr %"128_0", align 8
  switch i1 false, label %213 [
  ]

213:                                              ; preds = %211
  store i64 %"124_0341", ptr %"80_0", align 8
  store i64 %"128_0342", ptr %"80_1", align 8
  br label %200

214:                                              ; preds = %219
  %"0264" = load i64, ptr %"0240", align 8
  store i64 %"0264", ptr %"78_0", align 8
  %"78_0343" = load i64, ptr %"78_0", align 8
  %tag_len = load i8, ptr @res_steps.65741A51.0, align 1
  %tag_len344 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_steps.65741A51.0, i64 %tag_len344, i64 %"78_0343")
  %"228_0345" = load i64, ptr %"228_0", align 8
  %tag_len346 = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len347 = zext i8 %tag_len346 to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len347, i64 %"228_0345")
  %"230_0348" = load i64, ptr %"230_0", align 8
  %tag_len349 = load i8, ptr @res_remainder.B795BD0B.0, align 1
  %tag_len350 = zext i8 %tag_len349 to i64
  call void @print_int(ptr @res_remainder.B795BD0B.0, i64 %tag_len350, i64 %"230_0348")
  %"235_0351" = load i1, ptr %"235_0", align 1
  %tag_len352 = load i8, ptr @res_checked.0F10FC4D.0, align 1
  %tag_len353 = zext i8 %tag_len352 to i64
  call void @print_bool(ptr @res_checked.0F10FC4D.0, i64 %tag_len353, i1 %"235_0351")
  %"237_0354" = load i64, ptr %"237_0", align 8
  %tag_len355 = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len356 = zext i8 %tag_len355 to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len356, i64 %"237_0354")
  %"239_0357" = load i64, ptr %"239_0", align 8
  %tag_len358 = load i8, ptr @res_remainder.B795BD0B.0, align 1
  %tag_len359 = zext i8 %tag_len358 to i64
  call void @print_int(ptr @res_remainder.B795BD0B.0, i64 %tag_len359, i64 %"239_0357")
  %"244_0360" = load i1, ptr %"244_0", align 1
  %tag_len361 = load i8, ptr @res_checked.0F10FC4D.0, align 1
  %tag_len362 = zext i8 %tag_len361 to i64
  call void @print_bool(ptr @res_checked.0F10FC4D.0, i64 %tag_len362, i1 %"244_0360")
  %"246_0363" = load i64, ptr %"246_0", align 8
  %tag_len364 = load i8, ptr @res_quotient.D0FBA1A3.0, align 1
  %tag_len365 = zext i8 %tag_len364 to i64
  call void @print_int(ptr @res_quotient.D0FBA1A3.0, i64 %tag_len365, i64 %"246_0363")
  %"248_0366" = load i64, ptr %"248_0", align 8
  %tag_len367 = load i8, ptr @res_remainder.B795BD0B.0, align 1
  %tag_len368 = zext i8 %tag_len367 to i64
  call void @print_int(ptr @res_remainder.B795BD0B.0, i64 %tag_len368, i64 %"248_0366")
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

cond_85_case_0:                                   ; preds = %203
  %"0251" = load i64, ptr %"0250", align 8
  %"1252" = load i64, ptr %"1", align 8
  store i64 %"0251", ptr %"87_0", align 8
  store i64 %"1252", ptr %"87_1", align 8
  %"87_0253" = load i64, ptr %"87_0", align 8
  %215 = insertvalue { i1, i64, i64 } { i1 false, i64 poison, i64 poison }, i64 %"87_0253", 1
  store { i1, i64, i64 } %215, ptr %"89_0", align 8
  %"89_0254" = load { i1, i64, i64 }, ptr %"89_0", align 8
  store { i1, i64, i64 } %"89_0254", ptr %"0248", align 8
  br label %cond_exit_85

cond_85_case_1:                                   ; preds = %204
  %"0257" = load i64, ptr %"0255", align 8
  %"1258" = load i64, ptr %"1256", align 8
  store i64 %"0257", ptr %"91_0", align 8
  store i64 %"1258", ptr %"91_1", align 8
  %"91_1259" = load i64, ptr %"91_1", align 8
  %"91_0260" = load i64, ptr %"91_0", align 8
  %216 = insertvalue { i1, i64, i64 } { i1 true, i64 poison, i64 poison }, i64 %"91_1259", 1
  %217 = insertvalue { i1, i64, i64 } %216, i64 %"91_0260", 2
  store { i1, i64, i64 } %217, ptr %"93_0", align 8
  %"93_0261" = load { i1, i64, i64 }, ptr %"93_0", align 8
  store { i1, i64, i64 } %"93_0261", ptr %"0248", align 8
  br label %cond_exit_85

cond_exit_85:                                     ; preds = %cond_85_case_1, %cond_85_case_0
  %"0249" = load { i1, i64, i64 }, ptr %"0248", align 8
  store { i1, i64, i64 } %"0249", ptr %"85_0", align 8
  %"85_0262" = load { i1, i64, i64 }, ptr %"85_0", align 8
  store { i1, i64, i64 } %"85_0262", ptr %"85_0", align 8
  %"85_0263" = load { i1, i64, i64 }, ptr %"85_0", align 8
  %218 = extractvalue { i1, i64, i64 } %"85_0263", 0
  switch i1 %218, label %219 [
    i1 true, label %221
  ]

219:                                              ; preds = %cond_exit_85
  %220 = extractvalue { i1, i64, i64 } %"85_0263", 1
  store i64 %220, ptr %"0240", align 8
  br label %214

221:                                              ; preds = %cond_exit_85
  %222 = extractvalue { i1, i64, i64 } %"85_0263", 1
  %223 = extractvalue { i1, i64, i64 } %"85_0263", 2
  store i64 %222, ptr %"96_0", align 8
  store i64 %223, ptr %"96_1", align 8
  br label %205

panic_if_0271:                                    ; preds = %205
  switch i1 %valid_div269, label %panic272 [
    i1 true, label %exit270
  ]

panic272:                                         ; preds = %panic_if_0271
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit270

exit270:                                          ; preds = %panic_if_0271, %panic272
  %is_divisor_large273 = icmp ugt i64 %"98_0268", 9223372036854775807
  %224 = zext i1 %is_divisor_large273 to i64
  %is_dividend_negative274 = icmp slt i64 %"96_0267", 0
  %225 = zext i1 %is_dividend_negative274 to i64
  %226 = shl i64 %224, 1
  %tag275 = or i64 %226, %225
  %quotient276 = sdiv i64 %"96_0267", %"98_0268"
  %remainder277 = srem i64 %"96_0267", %"98_0268"
  switch i64 %tag275, label %non_negative_smoldiv283 [
    i64 1, label %negative_smoldiv281
    i64 2, label %non_negative_bigdiv282
    i64 3, label %negative_bigdiv280
  ]

negative_bigdiv280:                               ; preds = %exit270
  %227 = add i64 %"96_0267", %"98_0268"
  %228 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %227, 1
  store { i64, i64 } %228, ptr %result278, align 8
  br label %finish279

negative_smoldiv281:                              ; preds = %exit270
  %229 = insertvalue { i64, i64 } poison, i64 %quotient276, 0
  %230 = insertvalue { i64, i64 } %229, i64 0, 1
  %231 = sub i64 %quotient276, 1
  %232 = add i64 %"98_0268", %remainder277
  %233 = insertvalue { i64, i64 } poison, i64 %231, 0
  %234 = insertvalue { i64, i64 } %233, i64 %232, 1
  %is_rem_0284 = icmp eq i64 %remainder277, 0
  %235 = select i1 %is_rem_0284, { i64, i64 } %230, { i64, i64 } %234
  store { i64, i64 } %235, ptr %result278, align 8
  br label %finish279

non_negative_bigdiv282:                           ; preds = %exit270
  %236 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"96_0267", 1
  store { i64, i64 } %236, ptr %result278, align 8
  br label %finish279

non_negative_smoldiv283:                          ; preds = %exit270
  %237 = insertvalue { i64, i64 } poison, i64 %quotient276, 0
  %238 = insertvalue { i64, i64 } %237, i64 %remainder277, 1
  store { i64, i64 } %238, ptr %result278, align 8
  br label %finish279

finish279:                                        ; preds = %negative_bigdiv280, %non_negative_bigdiv282, %negative_smoldiv281, %non_negative_smoldiv283
  %result285 = load { i64, i64 }, ptr %result278, align 8
  %239 = extractvalue { i64, i64 } %result285, 0
  %240 = extractvalue { i64, i64 } %result285, 1
  store i64 %240, ptr %"100_0", align 8
  %"100_0286" = load i64, ptr %"100_0", align 8
  %"101_0287" = load i64, ptr %"101_0", align 8
  %241 = icmp eq i64 %"100_0286", %"101_0287"
  %242 = select i1 %241, i1 true, i1 false
  store i1 %242, ptr %"103_0", align 1
  %"103_0288" = load i1, ptr %"103_0", align 1
  %"96_0289" = load i64, ptr %"96_0", align 8
  %"96_1290" = load i64, ptr %"96_1", align 8
  store i1 %"103_0288", ptr %"103_0", align 1
  store i64 %"96_0289", ptr %"96_0", align 8
  store i64 %"96_1290", ptr %"96_1", align 8
  %"103_0291" = load i1, ptr %"103_0", align 1
  %"96_0292" = load i64, ptr %"96_0", align 8
  %"96_1293" = load i64, ptr %"96_1", align 8
  switch i1 %"103_0291", label %243 [
    i1 true, label %244
  ]

243:                                              ; preds = %finish279
  store i64 %"96_0292", ptr %"113_0", align 8
  store i64 %"96_1293", ptr %"113_1", align 8
  br label %207

244:                                              ; preds = %finish279
  store i64 %"96_0292", ptr %"105_0", align 8
  store i64 %"96_1293", ptr %"105_1", align 8
  br label %206

panic_if_0300:                                    ; preds = %206
  switch i1 %valid_div298, label %panic301 [
    i1 true, label %exit299
  ]

panic301:                                         ; preds = %panic_if_0300
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit299

exit299:                                          ; preds = %panic_if_0300, %panic301
  %is_divisor_large302 = icmp ugt i64 %"107_0297", 9223372036854775807
  %245 = zext i1 %is_divisor_large302 to i64
  %is_dividend_negative303 = icmp slt i64 %"105_0296", 0
  %246 = zext i1 %is_dividend_negative303 to i64
  %247 = shl i64 %245, 1
  %tag304 = or i64 %247, %246
  %quotient305 = sdiv i64 %"105_0296", %"107_0297"
  %remainder306 = srem i64 %"105_0296", %"107_0297"
  switch i64 %tag304, label %non_negative_smoldiv312 [
    i64 1, label %negative_smoldiv310
    i64 2, label %non_negative_bigdiv311
    i64 3, label %negative_bigdiv309
  ]

negative_bigdiv309:                               ; preds = %exit299
  %248 = add i64 %"105_0296", %"107_0297"
  %249 = insertvalue { i64, i64 } { i64 -1, i64 poison }, i64 %248, 1
  store { i64, i64 } %249, ptr %result307, align 8
  br label %finish308

negative_smoldiv310:                              ; preds = %exit299
  %250 = insertvalue { i64, i64 } poison, i64 %quotient305, 0
  %251 = insertvalue { i64, i64 } %250, i64 0, 1
  %252 = sub i64 %quotient305, 1
  %253 = add i64 %"107_0297", %remainder306
  %254 = insertvalue { i64, i64 } poison, i64 %252, 0
  %255 = insertvalue { i64, i64 } %254, i64 %253, 1
  %is_rem_0313 = icmp eq i64 %remainder306, 0
  %256 = select i1 %is_rem_0313, { i64, i64 } %251, { i64, i64 } %255
  store { i64, i64 } %256, ptr %result307, align 8
  br label %finish308

non_negative_bigdiv311:                           ; preds = %exit299
  %257 = insertvalue { i64, i64 } { i64 0, i64 poison }, i64 %"105_0296", 1
  store { i64, i64 } %257, ptr %result307, align 8
  br label %finish308

non_negative_smoldiv312:                          ; preds = %exit299
  %258 = insertvalue { i64, i64 } poison, i64 %quotient305, 0
  %259 = insertvalue { i64, i64 } %258, i64 %remainder306, 1
  store { i64, i64 } %259, ptr %result307, align 8
  br label %finish308

finish308:                                        ; preds = %negative_bigdiv309, %non_negative_bigdiv311, %negative_smoldiv310, %non_negative_smoldiv312
  %result314 = load { i64, i64 }, ptr %result307, align 8
  %260 = extractvalue { i64, i64 } %result314, 0
  %261 = extractvalue { i64, i64 } %result314, 1
  store i64 %260, ptr %"109_0", align 8
  %"110_0315" = load {}, ptr %"110_0", align 1
  %"109_0316" = load i64, ptr %"109_0", align 8
  %"105_1317" = load i64, ptr %"105_1", align 8
  store {} %"110_0315", ptr %"110_0", align 1
  store i64 %"109_0316", ptr %"109_0", align 8
  store i64 %"105_1317", ptr %"105_1", align 8
  %"110_0318" = load {}, ptr %"110_0", align 1
  %"109_0319" = load i64, ptr %"109_0", align 8
  %"105_1320" = load i64, ptr %"105_1", align 8
  switch i1 false, label %262 [
  ]

262:                                              ; preds = %finish308
  store i64 %"109_0319", ptr %"124_0", align 8
  store i64 %"105_1320", ptr %"124_1", align 8
  br label %211

263:                                              ; preds = %214
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
  %"135_1414" = load i64, ptr %"135_1", align 8
  %bounds_check415 = icmp ule i64 %"135_1414", 9223372036854775807
  br label %panic_if_0417

panic_if_0417:                                    ; preds = %cond_exit_157
  switch i1 %bounds_check415, label %panic418 [
    i1 true, label %exit416
  ]

panic418:                                         ; preds = %panic_if_0417
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit416

exit416:                                          ; preds = %panic_if_0417, %panic418
  store i64 %"135_1414", ptr %"153_0", align 8
  %"135_0419" = load i64, ptr %"135_0", align 8
  %bounds_check420 = icmp ule i64 %"135_0419", 9223372036854775807
  br label %panic_if_0422

panic_if_0422:                                    ; preds = %exit416
  switch i1 %bounds_check420, label %panic423 [
    i1 true, label %exit421
  ]

panic423:                                         ; preds = %panic_if_0422
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit421

exit421:                                          ; preds = %panic_if_0422, %panic423
  store i64 %"135_0419", ptr %"152_0", align 8
  %"152_0424" = load i64, ptr %"152_0", align 8
  %"153_0425" = load i64, ptr %"153_0", align 8
  %285 = sub i64 %"152_0424", %"153_0425"
  store i64 %285, ptr %"154_0", align 8
  %"135_0426" = load i64, ptr %"135_0", align 8
  %"135_1427" = load i64, ptr %"135_1", align 8
  %286 = xor i64 %"135_0426", %"135_1427"
  store i64 %286, ptr %"148_0", align 8
  %"135_0428" = load i64, ptr %"135_0", align 8
  %"167_0429" = load i64, ptr %"167_0", align 8
  %shift_is_valid430 = icmp ult i64 %"167_0429", 64
  %shifted431 = shl i64 %"135_0428", %"167_0429"
  %shift_result432 = select i1 %shift_is_valid430, i64 %shifted431, i64 0
  store i64 %shift_result432, ptr %"146_0", align 8
  %"146_0433" = load i64, ptr %"146_0", align 8
  %"169_0434" = load i64, ptr %"169_0", align 8
  %shift_is_valid435 = icmp ult i64 %"169_0434", 64
  %shifted436 = lshr i64 %"146_0433", %"169_0434"
  %shift_result437 = select i1 %shift_is_valid435, i64 %shifted436, i64 0
  store i64 %shift_result437, ptr %"147_0", align 8
  %"147_0438" = load i64, ptr %"147_0", align 8
  %"148_0439" = load i64, ptr %"148_0", align 8
  %287 = or i64 %"147_0438", %"148_0439"
  store i64 %287, ptr %"149_0", align 8
  %"149_0440" = load i64, ptr %"149_0", align 8
  %bounds_check441 = icmp ule i64 %"149_0440", 9223372036854775807
  br label %panic_if_0443

panic_if_0443:                                    ; preds = %exit421
  switch i1 %bounds_check441, label %panic444 [
    i1 true, label %exit442
  ]

panic444:                                         ; preds = %panic_if_0443
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit442

exit442:                                          ; preds = %panic_if_0443, %panic444
  store i64 %"149_0440", ptr %"150_0", align 8
  %"135_0445" = load i64, ptr %"135_0", align 8
  %"135_1446" = load i64, ptr %"135_1", align 8
  %valid_div447 = icmp ne i64 %"135_1446", 0
  br label %panic_if_0449

panic_if_0449:                                    ; preds = %exit442
  switch i1 %valid_div447, label %panic450 [
    i1 true, label %exit448
  ]

panic450:                                         ; preds = %panic_if_0449
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit448

exit448:                                          ; preds = %panic_if_0449, %panic450
  %quotient451 = udiv i64 %"135_0445", %"135_1446"
  %remainder452 = urem i64 %"135_0445", %"135_1446"
  %288 = insertvalue { i64, i64 } poison, i64 %quotient451, 0
  %289 = insertvalue { i64, i64 } %288, i64 %remainder452, 1
  %290 = extractvalue { i64, i64 } %289, 0
  %291 = extractvalue { i64, i64 } %289, 1
  store i64 %291, ptr %"143_0", align 8
  %"143_0453" = load i64, ptr %"143_0", align 8
  %bounds_check454 = icmp ule i64 %"143_0453", 9223372036854775807
  br label %panic_if_0456

panic_if_0456:                                    ; preds = %exit448
  switch i1 %bounds_check454, label %panic457 [
    i1 true, label %exit455
  ]

panic457:                                         ; preds = %panic_if_0456
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit455

exit455:                                          ; preds = %panic_if_0456, %panic457
  store i64 %"143_0453", ptr %"144_0", align 8
  %"135_0458" = load i64, ptr %"135_0", align 8
  %"135_1459" = load i64, ptr %"135_1", align 8
  %valid_div460 = icmp ne i64 %"135_1459", 0
  br label %panic_if_0462

panic_if_0462:                                    ; preds = %exit455
  switch i1 %valid_div460, label %panic463 [
    i1 true, label %exit461
  ]

panic463:                                         ; preds = %panic_if_0462
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  br label %exit461

exit461:                                          ; preds = %panic_if_0462, %panic463
  %quotient464 = udiv i64 %"135_0458", %"135_1459"
  %remainder465 = urem i64 %"135_0458", %"135_1459"
  %292 = insertvalue { i64, i64 } poison, i64 %quotient464, 0
  %293 = insertvalue { i64, i64 } %292, i64 %remainder465, 1
  %294 = extractvalue { i64, i64 } %293, 0
  %295 = extractvalue { i64, i64 } %293, 1
  store i64 %294, ptr %"140_0", align 8
  %"140_0466" = load i64, ptr %"140_0", align 8
  %bounds_check467 = icmp ule i64 %"140_0466", 9223372036854775807
  br label %panic_if_0469

panic_if_0469:                                    ; preds = %exit461
  switch i1 %bounds_check467, label %panic470 [
    i1 true, label %exit468
  ]

panic470:                                         ; preds = %panic_if_0469
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit468

exit468:                                          ; preds = %panic_if_0469, %panic470
  store i64 %"140_0466", ptr %"141_0", align 8
  %"135_0471" = load i64, ptr %"135_0", align 8
  %"135_1472" = load i64, ptr %"135_1", align 8
  %296 = add i64 %"135_0471", %"135_1472"
  store i64 %296, ptr %"137_0", align 8
  %"137_0473" = load i64, ptr %"137_0", align 8
  %bounds_check474 = icmp ule i64 %"137_0473", 9223372036854775807
  br label %panic_if_0476

panic_if_0476:                                    ; preds = %exit468
  switch i1 %bounds_check474, label %panic477 [
    i1 true, label %exit475
  ]

panic477:                                         ; preds = %panic_if_0476
  call void @panic(i32 1002, ptr @"e_iu_to_s ar.0E0007B9.0")
  br label %exit475

exit475:                                          ; preds = %panic_if_0476, %panic477
  store i64 %"137_0473", ptr %"138_0", align 8
  %"138_0478" = load i64, ptr %"138_0", align 8
  %tag_len479 = load i8, ptr @"res_nat sum.9EC3C62B.0", align 1
  %tag_len480 = zext i8 %tag_len479 to i64
  call void @print_int(ptr @"res_nat sum.9EC3C62B.0", i64 %tag_len480, i64 %"138_0478")
  %"141_0481" = load i64, ptr %"141_0", align 8
  %tag_len482 = load i8, ptr @"res_nat quotie.5CC98EE5.0", align 1
  %tag_len483 = zext i8 %tag_len482 to i64
  call void @print_int(ptr @"res_nat quotie.5CC98EE5.0", i64 %tag_len483, i64 %"141_0481")
  %"144_0484" = load i64, ptr %"144_0", align 8
  %tag_len485 = load i8, ptr @"res_nat remain.BE5629D1.0", align 1
  %tag_len486 = zext i8 %tag_len485 to i64
  call void @print_int(ptr @"res_nat remain.BE5629D1.0", i64 %tag_len486, i64 %"144_0484")
  %"150_0487" = load i64, ptr %"150_0", align 8
  %tag_len488 = load i8, ptr @"res_nat bits.31BE387F.0", align 1
  %tag_len489 = zext i8 %tag_len488 to i64
  call void @print_int(ptr @"res_nat bits.31BE387F.0", i64 %tag_len489, i64 %"150_0487")
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

298:                                              ; preds = %exit475
  br label %270

299:                                              ; preds = %exit475
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
  br label %5

328:                                              ; preds = %323
  br label %1
}

declare i64 @get_current_shot()

; Function Attrs: noreturn
declare void @panic(i32, ptr) #0

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #1

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
  call void @integers.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noreturn }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
