; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_factor.419D69D2.0 = private constant [16 x i8] c"\0FUSER:INT:factor"
@res_primes.A184CADE.0 = private constant [16 x i8] c"\0FUSER:INT:primes"
@res_steps.65741A51.0 = private constant [15 x i8] c"\0EUSER:INT:steps"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@res_pairs.86066FD3.0 = private constant [15 x i8] c"\0EUSER:INT:pairs"
@"s_range() ar.13A07637.0" = private constant [31 x i8] c"\1Erange() arg 3 must not be zero"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@res_down.AAB11324.0 = private constant [14 x i8] c"\0DUSER:INT:down"
@"e_Array elem.E746B1A3.0" = private constant [43 x i8] c"*EXIT:INT:Array element is already borrowed"
@"e_Array inde.2A1CB845.0" = private constant [35 x i8] c"\22EXIT:INT:Array index out of bounds"
@res_element.27AFA5C3.0 = private constant [17 x i8] c"\10USER:INT:element"

define internal void @__hugr__.loops.main.1() {
alloca_block:
  %"549_0" = alloca i64, align 8
  %"545_0" = alloca i64, align 8
  %"541_0" = alloca i64, align 8
  %"543_0" = alloca i64, align 8
  %"547_0" = alloca i64, align 8
  %"4_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"6_0" = alloca i64, align 8
  %"0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"17_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"36_0" = alloca i64, align 8
  %"36_1" = alloca i64, align 8
  %"36_2" = alloca i64, align 8
  %"36_3" = alloca i64, align 8
  %"104_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"104_1" = alloca i64, align 8
  %"167_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"167_1" = alloca i64, align 8
  %"188_0" = alloca i64, align 8
  %"188_1" = alloca i64, align 8
  %"188_2" = alloca i64, align 8
  %"188_3" = alloca i64, align 8
  %"188_4" = alloca i64, align 8
  %"188_5" = alloca i64, align 8
  %"188_6" = alloca i64, align 8
  %"188_7" = alloca i64, align 8
  %"265_0" = alloca i64, align 8
  %"265_1" = alloca i64, align 8
  %"265_2" = alloca i64, align 8
  %"265_3" = alloca i64, align 8
  %"270_0" = alloca i64, align 8
  %"270_1" = alloca i64, align 8
  %"270_2" = alloca i64, align 8
  %"270_3" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"270_4" = alloca i64, align 8
  %"285_0" = alloca i64, align 8
  %"285_1" = alloca i64, align 8
  %"285_2" = alloca i64, align 8
  %"285_3" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"285_4" = alloca i64, align 8
  %"285_5" = alloca i64, align 8
  %"316_0" = alloca i64, align 8
  %"316_1" = alloca i64, align 8
  %"316_2" = alloca i64, align 8
  %"316_3" = alloca i64, align 8
  %"316_4" = alloca i64, align 8
  %"316_5" = alloca i64, align 8
  %"316_6" = alloca i64, align 8
  %"316_7" = alloca i64, align 8
  %"324_0" = alloca i64, align 8
  %"324_1" = alloca i64, align 8
  %"324_2" = alloca i64, align 8
  %"324_3" = alloca i64, align 8
  %"324_4" = alloca i64, align 8
  %"324_5" = alloca i64, align 8
  %"324_6" = alloca i64, align 8
  %"324_7" = alloca i64, align 8
  %"324_8" = alloca i64, align 8
  %"339_0" = alloca i64, align 8
  %"339_1" = alloca i64, align 8
  %"339_2" = alloca i64, align 8
  %"339_3" = alloca i64, align 8
  %"344_0" = alloca i64, align 8
  %"344_1" = alloca i64, align 8
  %"344_2" = alloca i64, align 8
  %"344_3" = alloca i64, align 8
  %"344_4" = alloca i64, align 8
  %"344_5" = alloca i64, align 8
  %"344_6" = alloca i64, align 8
  %"344_7" = alloca i64, align 8
  %"349_0" = alloca i64, align 8
  %"349_1" = alloca i64, align 8
  %"349_2" = alloca i64, align 8
  %"417_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"441_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"459_0" = alloca i64, align 8
  %"459_1" = alloca { ptr, ptr, i64 }, align 8
  %"524_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"14_0" = alloca i1, align 1
  %"10_0" = alloca i64, align 8
  %"12_0" = alloca i64, align 8
  %"8_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"26_0" = alloca {}, align 8
  %"22_0" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"28_0" = alloca i64, align 8
  %"20_0" = alloca i64, align 8
  %"33_0" = alloca {}, align 8
  %"39_0" = alloca i1, align 1
  %"39_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"38_0" = alloca { i64, i64, i64 }, align 8
  %"53_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"55_0" = alloca { i64, i64, i64 }, align 8
  %"048" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"63_0" = alloca i64, align 8
  %"63_1" = alloca i64, align 8
  %"63_2" = alloca i64, align 8
  %"69_0" = alloca i64, align 8
  %"69_1" = alloca i64, align 8
  %"69_2" = alloca i64, align 8
  %"75_0" = alloca i1, align 1
  %"75_1" = alloca i64, align 8
  %"75_2" = alloca i64, align 8
  %"75_3" = alloca i64, align 8
  %"95_0" = alloca i64, align 8
  %"95_1" = alloca i64, align 8
  %"95_2" = alloca i64, align 8
  %"60_0" = alloca i1, align 1
  %"57_0" = alloca i64, align 8
  %"57_2" = alloca i64, align 8
  %"57_1" = alloca i64, align 8
  %"58_0" = alloca i64, align 8
  %"66_0" = alloca {}, align 8
  %"65_0" = alloca i1, align 1
  %"72_0" = alloca {}, align 8
  %"71_0" = alloca i1, align 1
  %"77_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0100" = alloca { i1, i64, i64, i64 }, align 8
  %"0102" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"79_0" = alloca i64, align 8
  %"79_1" = alloca i64, align 8
  %"79_2" = alloca i64, align 8
  %"81_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0110" = alloca i64, align 8
  %"1111" = alloca i64, align 8
  %"2112" = alloca i64, align 8
  %"83_0" = alloca i64, align 8
  %"83_1" = alloca i64, align 8
  %"83_2" = alloca i64, align 8
  %"85_0" = alloca { i1, i64, i64, i64 }, align 8
  %"92_0" = alloca {}, align 8
  %"90_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"101_0" = alloca {}, align 8
  %"100_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"97_0" = alloca i64, align 8
  %"98_0" = alloca { i64, i64, i64 }, align 8
  %"99_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0139" = alloca i1, align 1
  %"1140" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"45_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"43_0" = alloca i1, align 1
  %"0145" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"48_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"52_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"50_0" = alloca i1, align 1
  %"158_0" = alloca {}, align 8
  %"160_0" = alloca i64, align 8
  %"162_0" = alloca i64, align 8
  %"164_0" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"119_0" = alloca i64, align 8
  %"117_0" = alloca i64, align 8
  %"0159" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"111_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"113_0" = alloca { i32, ptr }, align 8
  %"123_0" = alloca i64, align 8
  %"123_1" = alloca i64, align 8
  %"123_2" = alloca i64, align 8
  %"125_0" = alloca i64, align 8
  %"125_1" = alloca i64, align 8
  %"125_2" = alloca i64, align 8
  %"0169" = alloca i64, align 8
  %"1170" = alloca i64, align 8
  %"2171" = alloca i64, align 8
  %"137_0" = alloca i64, align 8
  %"137_1" = alloca i64, align 8
  %"137_2" = alloca i64, align 8
  %"148_0" = alloca i64, align 8
  %"148_1" = alloca i64, align 8
  %"148_2" = alloca i64, align 8
  %"133_0" = alloca i1, align 1
  %"127_0" = alloca i64, align 8
  %"131_0" = alloca i64, align 8
  %"129_0" = alloca i64, align 8
  %"145_0" = alloca {}, align 8
  %"143_0" = alloca i64, align 8
  %"139_0" = alloca ptr, align 8
  %"141_0" = alloca { i32, ptr }, align 8
  %"156_0" = alloca {}, align 8
  %"150_0" = alloca i64, align 8
  %"152_0" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"185_0" = alloca {}, align 8
  %"180_0" = alloca i64, align 8
  %"180_2" = alloca i64, align 8
  %"180_1" = alloca i64, align 8
  %"181_0" = alloca i64, align 8
  %"183_0" = alloca i64, align 8
  %"179_0" = alloca i64, align 8
  %"169_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0223" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"173_0" = alloca { i32, ptr }, align 8
  %"175_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0228" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"177_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"179_1" = alloca { i64, i64, i64 }, align 8
  %"205_0" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 }, align 8
  %"190_0" = alloca { i64, i64, i64 }, align 8
  %"214_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"216_0" = alloca { i64, i64, i64 }, align 8
  %"0263" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"224_0" = alloca i64, align 8
  %"224_1" = alloca i64, align 8
  %"224_2" = alloca i64, align 8
  %"230_0" = alloca i64, align 8
  %"230_1" = alloca i64, align 8
  %"230_2" = alloca i64, align 8
  %"236_0" = alloca i1, align 1
  %"236_1" = alloca i64, align 8
  %"236_2" = alloca i64, align 8
  %"236_3" = alloca i64, align 8
  %"256_0" = alloca i64, align 8
  %"256_1" = alloca i64, align 8
  %"256_2" = alloca i64, align 8
  %"221_0" = alloca i1, align 1
  %"218_0" = alloca i64, align 8
  %"218_2" = alloca i64, align 8
  %"218_1" = alloca i64, align 8
  %"219_0" = alloca i64, align 8
  %"227_0" = alloca {}, align 8
  %"226_0" = alloca i1, align 1
  %"233_0" = alloca {}, align 8
  %"232_0" = alloca i1, align 1
  %"238_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0315" = alloca { i1, i64, i64, i64 }, align 8
  %"0317" = alloca i64, align 8
  %"1318" = alloca i64, align 8
  %"2319" = alloca i64, align 8
  %"240_0" = alloca i64, align 8
  %"240_1" = alloca i64, align 8
  %"240_2" = alloca i64, align 8
  %"242_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0327" = alloca i64, align 8
  %"1328" = alloca i64, align 8
  %"2329" = alloca i64, align 8
  %"244_0" = alloca i64, align 8
  %"244_1" = alloca i64, align 8
  %"244_2" = alloca i64, align 8
  %"246_0" = alloca { i1, i64, i64, i64 }, align 8
  %"253_0" = alloca {}, align 8
  %"251_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"262_0" = alloca {}, align 8
  %"261_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"258_0" = alloca i64, align 8
  %"259_0" = alloca { i64, i64, i64 }, align 8
  %"260_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"191_0" = alloca i1, align 1
  %"191_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"0356" = alloca i1, align 1
  %"1357" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"197_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"195_0" = alloca i1, align 1
  %"0362" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"200_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"204_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"202_0" = alloca i1, align 1
  %"0374" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 }, align 8
  %"0376" = alloca i64, align 8
  %"1377" = alloca i64, align 8
  %"2378" = alloca i64, align 8
  %"3" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"4" = alloca i64, align 8
  %"5" = alloca i64, align 8
  %"207_0" = alloca i64, align 8
  %"207_1" = alloca i64, align 8
  %"207_2" = alloca i64, align 8
  %"207_3" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"207_4" = alloca i64, align 8
  %"207_5" = alloca i64, align 8
  %"209_0" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 }, align 8
  %"0391" = alloca i64, align 8
  %"1392" = alloca i64, align 8
  %"2393" = alloca i64, align 8
  %"3394" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"4395" = alloca i64, align 8
  %"5396" = alloca i64, align 8
  %"211_0" = alloca i64, align 8
  %"211_1" = alloca i64, align 8
  %"211_2" = alloca i64, align 8
  %"211_3" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"211_4" = alloca i64, align 8
  %"211_5" = alloca i64, align 8
  %"213_0" = alloca { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 }, align 8
  %"267_0" = alloca {}, align 8
  %"282_0" = alloca {}, align 8
  %"0432" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"277_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"279_0" = alloca { i32, ptr }, align 8
  %"306_0" = alloca { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"303_0" = alloca i64, align 8
  %"300_0" = alloca i64, align 8
  %"287_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0454" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"291_0" = alloca { i32, ptr }, align 8
  %"293_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0459" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"295_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"297_0" = alloca i64, align 8
  %"297_1" = alloca { i64, i64, i64 }, align 8
  %"299_0" = alloca i64, align 8
  %"302_0" = alloca i64, align 8
  %"305_0" = alloca i1, align 1
  %"298_0" = alloca i64, align 8
  %"298_1" = alloca i64, align 8
  %"298_2" = alloca i64, align 8
  %"0480" = alloca { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"0482" = alloca i64, align 8
  %"1483" = alloca i64, align 8
  %"2484" = alloca i64, align 8
  %"3485" = alloca i64, align 8
  %"4486" = alloca i64, align 8
  %"5487" = alloca i64, align 8
  %"6" = alloca i64, align 8
  %"7" = alloca i64, align 8
  %"8" = alloca i64, align 8
  %"308_0" = alloca i64, align 8
  %"308_1" = alloca i64, align 8
  %"308_2" = alloca i64, align 8
  %"308_3" = alloca i64, align 8
  %"308_4" = alloca i64, align 8
  %"308_5" = alloca i64, align 8
  %"308_6" = alloca i64, align 8
  %"308_7" = alloca i64, align 8
  %"308_8" = alloca i64, align 8
  %"310_0" = alloca { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"0507" = alloca i64, align 8
  %"1508" = alloca i64, align 8
  %"2509" = alloca i64, align 8
  %"3510" = alloca i64, align 8
  %"4511" = alloca i64, align 8
  %"5512" = alloca i64, align 8
  %"6513" = alloca i64, align 8
  %"7514" = alloca i64, align 8
  %"8515" = alloca i64, align 8
  %"312_0" = alloca i64, align 8
  %"312_1" = alloca i64, align 8
  %"312_2" = alloca i64, align 8
  %"312_3" = alloca i64, align 8
  %"312_4" = alloca i64, align 8
  %"312_5" = alloca i64, align 8
  %"312_6" = alloca i64, align 8
  %"312_7" = alloca i64, align 8
  %"312_8" = alloca i64, align 8
  %"314_0" = alloca { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"321_0" = alloca {}, align 8
  %"320_0" = alloca i64, align 8
  %"318_0" = alloca i64, align 8
  %"329_0" = alloca { i1, i64, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"326_0" = alloca i64, align 8
  %"328_0" = alloca i1, align 1
  %"0584" = alloca { i1, i64, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"0586" = alloca i64, align 8
  %"1587" = alloca i64, align 8
  %"2588" = alloca i64, align 8
  %"3589" = alloca i64, align 8
  %"4590" = alloca i64, align 8
  %"5591" = alloca i64, align 8
  %"6592" = alloca i64, align 8
  %"7593" = alloca i64, align 8
  %"331_0" = alloca i64, align 8
  %"331_1" = alloca i64, align 8
  %"331_2" = alloca i64, align 8
  %"331_3" = alloca i64, align 8
  %"331_4" = alloca i64, align 8
  %"331_5" = alloca i64, align 8
  %"331_6" = alloca i64, align 8
  %"331_7" = alloca i64, align 8
  %"333_0" = alloca { i1, i64, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"0611" = alloca i64, align 8
  %"1612" = alloca i64, align 8
  %"2613" = alloca i64, align 8
  %"3614" = alloca i64, align 8
  %"4615" = alloca i64, align 8
  %"5616" = alloca i64, align 8
  %"6617" = alloca i64, align 8
  %"7618" = alloca i64, align 8
  %"335_0" = alloca i64, align 8
  %"335_1" = alloca i64, align 8
  %"335_2" = alloca i64, align 8
  %"335_3" = alloca i64, align 8
  %"335_4" = alloca i64, align 8
  %"335_5" = alloca i64, align 8
  %"335_6" = alloca i64, align 8
  %"335_7" = alloca i64, align 8
  %"337_0" = alloca { i1, i64, i64, i64, i64, i64, i64, i64, i64 }, align 8
  %"341_0" = alloca {}, align 8
  %"346_0" = alloca {}, align 8
  %"352_0" = alloca i1, align 1
  %"352_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"351_0" = alloca { i64, i64, i64 }, align 8
  %"366_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"368_0" = alloca { i64, i64, i64 }, align 8
  %"0681" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"376_0" = alloca i64, align 8
  %"376_1" = alloca i64, align 8
  %"376_2" = alloca i64, align 8
  %"382_0" = alloca i64, align 8
  %"382_1" = alloca i64, align 8
  %"382_2" = alloca i64, align 8
  %"388_0" = alloca i1, align 1
  %"388_1" = alloca i64, align 8
  %"388_2" = alloca i64, align 8
  %"388_3" = alloca i64, align 8
  %"408_0" = alloca i64, align 8
  %"408_1" = alloca i64, align 8
  %"408_2" = alloca i64, align 8
  %"373_0" = alloca i1, align 1
  %"370_0" = alloca i64, align 8
  %"370_2" = alloca i64, align 8
  %"370_1" = alloca i64, align 8
  %"371_0" = alloca i64, align 8
  %"379_0" = alloca {}, align 8
  %"378_0" = alloca i1, align 1
  %"385_0" = alloca {}, align 8
  %"384_0" = alloca i1, align 1
  %"390_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0733" = alloca { i1, i64, i64, i64 }, align 8
  %"0735" = alloca i64, align 8
  %"1736" = alloca i64, align 8
  %"2737" = alloca i64, align 8
  %"392_0" = alloca i64, align 8
  %"392_1" = alloca i64, align 8
  %"392_2" = alloca i64, align 8
  %"394_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0745" = alloca i64, align 8
  %"1746" = alloca i64, align 8
  %"2747" = alloca i64, align 8
  %"396_0" = alloca i64, align 8
  %"396_1" = alloca i64, align 8
  %"396_2" = alloca i64, align 8
  %"398_0" = alloca { i1, i64, i64, i64 }, align 8
  %"405_0" = alloca {}, align 8
  %"403_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"414_0" = alloca {}, align 8
  %"413_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"410_0" = alloca i64, align 8
  %"411_0" = alloca { i64, i64, i64 }, align 8
  %"412_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0774" = alloca i1, align 1
  %"1775" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"358_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"356_0" = alloca i1, align 1
  %"0780" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"361_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"365_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"363_0" = alloca i1, align 1
  %"438_0" = alloca {}, align 8
  %"436_0" = alloca i64, align 8
  %"435_0" = alloca { ptr, ptr, i64 }, align 8
  %"433_0" = alloca i64, align 8
  %"431_0" = alloca i64, align 8
  %"429_0" = alloca i64, align 8
  %"0794" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"424_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"426_0" = alloca { i32, ptr }, align 8
  %"456_0" = alloca {}, align 8
  %"454_0" = alloca i64, align 8
  %"454_2" = alloca i64, align 8
  %"454_1" = alloca i64, align 8
  %"443_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0807" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"447_0" = alloca { i32, ptr }, align 8
  %"449_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0812" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"451_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"453_0" = alloca i64, align 8
  %"453_1" = alloca { i64, i64, i64 }, align 8
  %"462_0" = alloca i1, align 1
  %"462_1" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"461_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"475_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"477_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0833" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"494_0" = alloca i64, align 8
  %"494_1" = alloca { ptr, ptr, i64 }, align 8
  %"517_0" = alloca { ptr, ptr, i64 }, align 8
  %"481_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"490_0" = alloca i64, align 8
  %"479_0" = alloca { ptr, ptr, i64 }, align 8
  %"479_1" = alloca i64, align 8
  %"480_0" = alloca i1, align 1
  %"0841" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0843" = alloca { ptr, ptr, i64 }, align 8
  %"1844" = alloca i64, align 8
  %"483_0" = alloca { ptr, ptr, i64 }, align 8
  %"483_1" = alloca i64, align 8
  %"485_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"0849" = alloca { ptr, ptr, i64 }, align 8
  %"1850" = alloca i64, align 8
  %"487_0" = alloca { ptr, ptr, i64 }, align 8
  %"487_1" = alloca i64, align 8
  %"489_0" = alloca { i1, { ptr, ptr, i64 }, i64 }, align 8
  %"514_0" = alloca {}, align 8
  %"513_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"508_0" = alloca i64, align 8
  %"510_0" = alloca i64, align 8
  %"496_0" = alloca i64, align 8
  %"497_0" = alloca { i1, i64 }, align 8
  %"497_1" = alloca { ptr, ptr, i64 }, align 8
  %"0866" = alloca { i1, i64 }, align 8
  %"1867" = alloca { ptr, ptr, i64 }, align 8
  %"511_0" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"498_0" = alloca i64, align 8
  %"0873" = alloca i64, align 8
  %"502_0" = alloca { i32, ptr }, align 8
  %"504_0" = alloca i64, align 8
  %"0878" = alloca i64, align 8
  %"506_0" = alloca i64, align 8
  %"512_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"521_0" = alloca {}, align 8
  %"519_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"0898" = alloca i1, align 1
  %"1899" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"467_0" = alloca i1, align 1
  %"466_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"0904" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"470_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"474_0" = alloca { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, align 8
  %"472_0" = alloca i1, align 1
  %"539_0" = alloca {}, align 8
  %"537_1" = alloca i64, align 8
  %"537_0" = alloca { ptr, ptr, i64 }, align 8
  %"526_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"0915" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"530_0" = alloca { i32, ptr }, align 8
  %"532_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"0920" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"534_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"536_0" = alloca i64, align 8
  %"536_1" = alloca { { ptr, ptr, i64 }, i64 }, align 8
  %"0935" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"556_0" = alloca { { { ptr, ptr, i64 }, i64 }, i64 }, align 8
  %"558_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 0, ptr %"549_0", align 8
  store i64 60, ptr %"545_0", align 8
  store i64 91, ptr %"541_0", align 8
  %"541_01" = load i64, ptr %"541_0", align 8
  %0 = call i64 @__hugr__.loops.first_factor.561(i64 %"541_01")
  store i64 %0, ptr %"543_0", align 8
  %"543_02" = load i64, ptr %"543_0", align 8
  %tag_len = load i8, ptr @res_factor.419D69D2.0, align 1
  %tag_len3 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_factor.419D69D2.0, i64 %tag_len3, i64 %"543_02")
  %"545_04" = load i64, ptr %"545_0", align 8
  %1 = call i64 @__hugr__.loops.primes_below.691(i64 %"545_04")
  store i64 %1, ptr %"547_0", align 8
  %"547_05" = load i64, ptr %"547_0", align 8
  %tag_len6 = load i8, ptr @res_primes.A184CADE.0, align 1
  %tag_len7 = zext i8 %tag_len6 to i64
  call void @print_int(ptr @res_primes.A184CADE.0, i64 %tag_len7, i64 %"547_05")
  %"549_08" = load i64, ptr %"549_0", align 8
  store i64 %"549_08", ptr %"6_0", align 8
  br label %2

2:                                                ; preds = %12, %entry_block
  %"6_09" = load i64, ptr %"6_0", align 8
  store i64 %"6_09", ptr %"6_0", align 8
  store i64 1000, ptr %"12_0", align 8
  store i64 3, ptr %"8_0", align 8
  %"6_010" = load i64, ptr %"6_0", align 8
  %"8_011" = load i64, ptr %"8_0", align 8
  %3 = add i64 %"6_010", %"8_011"
  store i64 %3, ptr %"10_0", align 8
  %"10_012" = load i64, ptr %"10_0", align 8
  %"10_013" = load i64, ptr %"10_0", align 8
  %4 = mul i64 %"10_012", %"10_013"
  store i64 %4, ptr %"11_0", align 8
  %"11_014" = load i64, ptr %"11_0", align 8
  %"12_015" = load i64, ptr %"12_0", align 8
  %5 = icmp sgt i64 %"11_014", %"12_015"
  %6 = select i1 %5, i1 true, i1 false
  store i1 %6, ptr %"14_0", align 1
  %"14_016" = load i1, ptr %"14_0", align 1
  %"10_017" = load i64, ptr %"10_0", align 8
  store i1 %"14_016", ptr %"14_0", align 1
  store i64 %"10_017", ptr %"10_0", align 8
  %"14_018" = load i1, ptr %"14_0", align 1
  %"10_019" = load i64, ptr %"10_0", align 8
  switch i1 %"14_018", label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %2
  store i64 %"10_019", ptr %"31_0", align 8
  br label %11

8:                                                ; preds = %2
  store i64 %"10_019", ptr %"17_0", align 8
  br label %9

9:                                                ; preds = %8
  %"17_021" = load i64, ptr %"17_0", align 8
  store i64 %"17_021", ptr %"17_0", align 8
  store i64 6, ptr %"28_0", align 8
  store {} undef, ptr %"26_0", align 1
  store i64 1, ptr %"24_0", align 8
  store i64 0, ptr %"22_0", align 8
  store i64 0, ptr %"20_0", align 8
  %"17_022" = load i64, ptr %"17_0", align 8
  %tag_len23 = load i8, ptr @res_steps.65741A51.0, align 1
  %tag_len24 = zext i8 %tag_len23 to i64
  call void @print_int(ptr @res_steps.65741A51.0, i64 %tag_len24, i64 %"17_022")
  %"26_025" = load {}, ptr %"26_0", align 1
  %"22_026" = load i64, ptr %"22_0", align 8
  %"24_027" = load i64, ptr %"24_0", align 8
  %"28_028" = load i64, ptr %"28_0", align 8
  %"20_029" = load i64, ptr %"20_0", align 8
  store {} %"26_025", ptr %"26_0", align 1
  store i64 %"22_026", ptr %"22_0", align 8
  store i64 %"24_027", ptr %"24_0", align 8
  store i64 %"28_028", ptr %"28_0", align 8
  store i64 %"20_029", ptr %"20_0", align 8
  %"26_030" = load {}, ptr %"26_0", align 1
  %"22_031" = load i64, ptr %"22_0", align 8
  %"24_032" = load i64, ptr %"24_0", align 8
  %"28_033" = load i64, ptr %"28_0", align 8
  %"20_034" = load i64, ptr %"20_0", align 8
  switch i1 false, label %10 [
  ]

10:                                               ; preds = %9
  store i64 %"22_031", ptr %"36_0", align 8
  store i64 %"24_032", ptr %"36_1", align 8
  store i64 %"28_033", ptr %"36_2", align 8
  store i64 %"20_034", ptr %"36_3", align 8
  br label %13

11:                                               ; preds = %7
  %"31_035" = load i64, ptr %"31_0", align 8
  store i64 %"31_035", ptr %"31_0", align 8
  store {} undef, ptr %"33_0", align 1
  %"33_036" = load {}, ptr %"33_0", align 1
  %"31_037" = load i64, ptr %"31_0", align 8
  store {} %"33_036", ptr %"33_0", align 1
  store i64 %"31_037", ptr %"31_0", align 8
  %"33_038" = load {}, ptr %"33_0", align 1
  %"31_039" = load i64, ptr %"31_0", align 8
  switch i1 false, label %12 [
  ]

12:                                               ; preds = %11
  store i64 %"31_039", ptr %"6_0", align 8
  br label %2

13:                                               ; preds = %32, %10
  %"36_040" = load i64, ptr %"36_0", align 8
  %"36_141" = load i64, ptr %"36_1", align 8
  %"36_242" = load i64, ptr %"36_2", align 8
  %"36_343" = load i64, ptr %"36_3", align 8
  store i64 %"36_040", ptr %"36_0", align 8
  store i64 %"36_141", ptr %"36_1", align 8
  store i64 %"36_242", ptr %"36_2", align 8
  store i64 %"36_343", ptr %"36_3", align 8
  %"36_044" = load i64, ptr %"36_0", align 8
  %"36_245" = load i64, ptr %"36_2", align 8
  %"36_146" = load i64, ptr %"36_1", align 8
  %14 = insertvalue { i64, i64, i64 } poison, i64 %"36_044", 0
  %15 = insertvalue { i64, i64, i64 } %14, i64 %"36_245", 1
  %16 = insertvalue { i64, i64, i64 } %15, i64 %"36_146", 2
  store { i64, i64, i64 } %16, ptr %"38_0", align 8
  %"38_047" = load { i64, i64, i64 }, ptr %"38_0", align 8
  store { i64, i64, i64 } %"38_047", ptr %"55_0", align 8
  br label %90

17:                                               ; preds = %135
  %"104_0156" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"104_0", align 8
  %"104_1157" = load i64, ptr %"104_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"104_0156", ptr %"104_0", align 8
  store i64 %"104_1157", ptr %"104_1", align 8
  store i64 0, ptr %"164_0", align 8
  store i64 -3, ptr %"162_0", align 8
  store i64 10, ptr %"160_0", align 8
  store {} undef, ptr %"158_0", align 1
  store i64 -3, ptr %"121_0", align 8
  store i64 0, ptr %"119_0", align 8
  store i64 10, ptr %"117_0", align 8
  %"104_0158" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"104_0", align 8
  %18 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"104_0158", 0
  switch i1 %18, label %19 [
    i1 true, label %20
  ]

19:                                               ; preds = %17
  br label %cond_106_case_0

20:                                               ; preds = %17
  %21 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"104_0158", 1
  store { { i64, i64, i64 }, i64 } %21, ptr %"0159", align 8
  br label %cond_106_case_1

22:                                               ; preds = %136
  %"167_0220" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"167_0", align 8
  %"167_1221" = load i64, ptr %"167_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"167_0220", ptr %"167_0", align 8
  store i64 %"167_1221", ptr %"167_1", align 8
  store {} undef, ptr %"185_0", align 1
  store i64 1, ptr %"183_0", align 8
  store i64 0, ptr %"181_0", align 8
  %"167_0222" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"167_0", align 8
  %23 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"167_0222", 0
  switch i1 %23, label %24 [
    i1 true, label %25
  ]

24:                                               ; preds = %22
  br label %cond_169_case_0

25:                                               ; preds = %22
  %26 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"167_0222", 1
  store { { i64, i64, i64 }, i64 } %26, ptr %"0228", align 8
  br label %cond_169_case_1

27:                                               ; preds = %54, %45, %160
  %"188_0251" = load i64, ptr %"188_0", align 8
  %"188_1252" = load i64, ptr %"188_1", align 8
  %"188_2253" = load i64, ptr %"188_2", align 8
  %"188_3254" = load i64, ptr %"188_3", align 8
  %"188_4255" = load i64, ptr %"188_4", align 8
  %"188_5256" = load i64, ptr %"188_5", align 8
  %"188_6257" = load i64, ptr %"188_6", align 8
  %"188_7258" = load i64, ptr %"188_7", align 8
  store i64 %"188_0251", ptr %"188_0", align 8
  store i64 %"188_1252", ptr %"188_1", align 8
  store i64 %"188_2253", ptr %"188_2", align 8
  store i64 %"188_3254", ptr %"188_3", align 8
  store i64 %"188_4255", ptr %"188_4", align 8
  store i64 %"188_5256", ptr %"188_5", align 8
  store i64 %"188_6257", ptr %"188_6", align 8
  store i64 %"188_7258", ptr %"188_7", align 8
  %"188_3259" = load i64, ptr %"188_3", align 8
  %"188_5260" = load i64, ptr %"188_5", align 8
  %"188_4261" = load i64, ptr %"188_4", align 8
  %28 = insertvalue { i64, i64, i64 } poison, i64 %"188_3259", 0
  %29 = insertvalue { i64, i64, i64 } %28, i64 %"188_5260", 1
  %30 = insertvalue { i64, i64, i64 } %29, i64 %"188_4261", 2
  store { i64, i64, i64 } %30, ptr %"190_0", align 8
  %"190_0262" = load { i64, i64, i64 }, ptr %"190_0", align 8
  store { i64, i64, i64 } %"190_0262", ptr %"216_0", align 8
  br label %161

31:                                               ; preds = %52, %235
  %"265_0412" = load i64, ptr %"265_0", align 8
  %"265_1413" = load i64, ptr %"265_1", align 8
  %"265_2414" = load i64, ptr %"265_2", align 8
  %"265_3415" = load i64, ptr %"265_3", align 8
  store i64 %"265_0412", ptr %"265_0", align 8
  store i64 %"265_1413", ptr %"265_1", align 8
  store i64 %"265_2414", ptr %"265_2", align 8
  store i64 %"265_3415", ptr %"265_3", align 8
  store {} undef, ptr %"267_0", align 1
  %"267_0416" = load {}, ptr %"267_0", align 1
  %"265_0417" = load i64, ptr %"265_0", align 8
  %"265_1418" = load i64, ptr %"265_1", align 8
  %"265_2419" = load i64, ptr %"265_2", align 8
  %"265_3420" = load i64, ptr %"265_3", align 8
  store {} %"267_0416", ptr %"267_0", align 1
  store i64 %"265_0417", ptr %"265_0", align 8
  store i64 %"265_1418", ptr %"265_1", align 8
  store i64 %"265_2419", ptr %"265_2", align 8
  store i64 %"265_3420", ptr %"265_3", align 8
  %"267_0421" = load {}, ptr %"267_0", align 1
  %"265_0422" = load i64, ptr %"265_0", align 8
  %"265_1423" = load i64, ptr %"265_1", align 8
  %"265_2424" = load i64, ptr %"265_2", align 8
  %"265_3425" = load i64, ptr %"265_3", align 8
  switch i1 false, label %32 [
  ]

32:                                               ; preds = %31
  store i64 %"265_0422", ptr %"36_0", align 8
  store i64 %"265_1423", ptr %"36_1", align 8
  store i64 %"265_2424", ptr %"36_2", align 8
  store i64 %"265_3425", ptr %"36_3", align 8
  br label %13

33:                                               ; preds = %220
  %"270_0426" = load i64, ptr %"270_0", align 8
  %"270_1427" = load i64, ptr %"270_1", align 8
  %"270_2428" = load i64, ptr %"270_2", align 8
  %"270_3429" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"270_3", align 8
  %"270_4430" = load i64, ptr %"270_4", align 8
  store i64 %"270_0426", ptr %"270_0", align 8
  store i64 %"270_1427", ptr %"270_1", align 8
  store i64 %"270_2428", ptr %"270_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"270_3429", ptr %"270_3", align 8
  store i64 %"270_4430", ptr %"270_4", align 8
  store {} undef, ptr %"282_0", align 1
  %"270_3431" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"270_3", align 8
  %34 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"270_3431", 0
  switch i1 %34, label %35 [
    i1 true, label %36
  ]

35:                                               ; preds = %33
  br label %cond_272_case_0

36:                                               ; preds = %33
  %37 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"270_3431", 1
  store { { i64, i64, i64 }, i64 } %37, ptr %"0432", align 8
  br label %cond_272_case_1

38:                                               ; preds = %226
  %"285_0447" = load i64, ptr %"285_0", align 8
  %"285_1448" = load i64, ptr %"285_1", align 8
  %"285_2449" = load i64, ptr %"285_2", align 8
  %"285_3450" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"285_3", align 8
  %"285_4451" = load i64, ptr %"285_4", align 8
  %"285_5452" = load i64, ptr %"285_5", align 8
  store i64 %"285_0447", ptr %"285_0", align 8
  store i64 %"285_1448", ptr %"285_1", align 8
  store i64 %"285_2449", ptr %"285_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"285_3450", ptr %"285_3", align 8
  store i64 %"285_4451", ptr %"285_4", align 8
  store i64 %"285_5452", ptr %"285_5", align 8
  store i64 0, ptr %"303_0", align 8
  store i64 3, ptr %"300_0", align 8
  %"285_3453" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"285_3", align 8
  %39 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"285_3453", 0
  switch i1 %39, label %40 [
    i1 true, label %41
  ]

40:                                               ; preds = %38
  br label %cond_287_case_0

41:                                               ; preds = %38
  %42 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"285_3453", 1
  store { { i64, i64, i64 }, i64 } %42, ptr %"0459", align 8
  br label %cond_287_case_1

43:                                               ; preds = %283
  %"316_0536" = load i64, ptr %"316_0", align 8
  %"316_1537" = load i64, ptr %"316_1", align 8
  %"316_2538" = load i64, ptr %"316_2", align 8
  %"316_3539" = load i64, ptr %"316_3", align 8
  %"316_4540" = load i64, ptr %"316_4", align 8
  %"316_5541" = load i64, ptr %"316_5", align 8
  %"316_6542" = load i64, ptr %"316_6", align 8
  %"316_7543" = load i64, ptr %"316_7", align 8
  store i64 %"316_0536", ptr %"316_0", align 8
  store i64 %"316_1537", ptr %"316_1", align 8
  store i64 %"316_2538", ptr %"316_2", align 8
  store i64 %"316_3539", ptr %"316_3", align 8
  store i64 %"316_4540", ptr %"316_4", align 8
  store i64 %"316_5541", ptr %"316_5", align 8
  store i64 %"316_6542", ptr %"316_6", align 8
  store i64 %"316_7543", ptr %"316_7", align 8
  store {} undef, ptr %"321_0", align 1
  store i64 1, ptr %"318_0", align 8
  %"316_7544" = load i64, ptr %"316_7", align 8
  %"318_0545" = load i64, ptr %"318_0", align 8
  %44 = add i64 %"316_7544", %"318_0545"
  store i64 %44, ptr %"320_0", align 8
  %"321_0546" = load {}, ptr %"321_0", align 1
  %"316_0547" = load i64, ptr %"316_0", align 8
  %"316_1548" = load i64, ptr %"316_1", align 8
  %"316_2549" = load i64, ptr %"316_2", align 8
  %"316_3550" = load i64, ptr %"316_3", align 8
  %"316_4551" = load i64, ptr %"316_4", align 8
  %"316_5552" = load i64, ptr %"316_5", align 8
  %"316_6553" = load i64, ptr %"316_6", align 8
  %"320_0554" = load i64, ptr %"320_0", align 8
  store {} %"321_0546", ptr %"321_0", align 1
  store i64 %"316_0547", ptr %"316_0", align 8
  store i64 %"316_1548", ptr %"316_1", align 8
  store i64 %"316_2549", ptr %"316_2", align 8
  store i64 %"316_3550", ptr %"316_3", align 8
  store i64 %"316_4551", ptr %"316_4", align 8
  store i64 %"316_5552", ptr %"316_5", align 8
  store i64 %"316_6553", ptr %"316_6", align 8
  store i64 %"320_0554", ptr %"320_0", align 8
  %"321_0555" = load {}, ptr %"321_0", align 1
  %"316_0556" = load i64, ptr %"316_0", align 8
  %"316_1557" = load i64, ptr %"316_1", align 8
  %"316_2558" = load i64, ptr %"316_2", align 8
  %"316_3559" = load i64, ptr %"316_3", align 8
  %"316_4560" = load i64, ptr %"316_4", align 8
  %"316_5561" = load i64, ptr %"316_5", align 8
  %"316_6562" = load i64, ptr %"316_6", align 8
  %"320_0563" = load i64, ptr %"320_0", align 8
  switch i1 false, label %45 [
  ]

45:                                               ; preds = %43
  store i64 %"316_0556", ptr %"188_0", align 8
  store i64 %"316_1557", ptr %"188_1", align 8
  store i64 %"316_2558", ptr %"188_2", align 8
  store i64 %"316_3559", ptr %"188_3", align 8
  store i64 %"316_4560", ptr %"188_4", align 8
  store i64 %"316_5561", ptr %"188_5", align 8
  store i64 %"316_6562", ptr %"188_6", align 8
  store i64 %"320_0563", ptr %"188_7", align 8
  br label %27

46:                                               ; preds = %273
  %"324_0564" = load i64, ptr %"324_0", align 8
  %"324_1565" = load i64, ptr %"324_1", align 8
  %"324_2566" = load i64, ptr %"324_2", align 8
  %"324_3567" = load i64, ptr %"324_3", align 8
  %"324_4568" = load i64, ptr %"324_4", align 8
  %"324_5569" = load i64, ptr %"324_5", align 8
  %"324_6570" = load i64, ptr %"324_6", align 8
  %"324_7571" = load i64, ptr %"324_7", align 8
  %"324_8572" = load i64, ptr %"324_8", align 8
  store i64 %"324_0564", ptr %"324_0", align 8
  store i64 %"324_1565", ptr %"324_1", align 8
  store i64 %"324_2566", ptr %"324_2", align 8
  store i64 %"324_3567", ptr %"324_3", align 8
  store i64 %"324_4568", ptr %"324_4", align 8
  store i64 %"324_5569", ptr %"324_5", align 8
  store i64 %"324_6570", ptr %"324_6", align 8
  store i64 %"324_7571", ptr %"324_7", align 8
  store i64 %"324_8572", ptr %"324_8", align 8
  store i64 3, ptr %"326_0", align 8
  %"324_7573" = load i64, ptr %"324_7", align 8
  %"326_0574" = load i64, ptr %"326_0", align 8
  %47 = icmp sgt i64 %"324_7573", %"326_0574"
  %48 = select i1 %47, i1 true, i1 false
  store i1 %48, ptr %"328_0", align 1
  %"328_0575" = load i1, ptr %"328_0", align 1
  %"324_0576" = load i64, ptr %"324_0", align 8
  %"324_1577" = load i64, ptr %"324_1", align 8
  %"324_2578" = load i64, ptr %"324_2", align 8
  %"324_3579" = load i64, ptr %"324_3", align 8
  %"324_4580" = load i64, ptr %"324_4", align 8
  %"324_5581" = load i64, ptr %"324_5", align 8
  %"324_6582" = load i64, ptr %"324_6", align 8
  %"324_8583" = load i64, ptr %"324_8", align 8
  switch i1 %"328_0575", label %49 [
    i1 true, label %50
  ]

49:                                               ; preds = %46
  store i64 %"324_0576", ptr %"0586", align 8
  store i64 %"324_1577", ptr %"1587", align 8
  store i64 %"324_2578", ptr %"2588", align 8
  store i64 %"324_3579", ptr %"3589", align 8
  store i64 %"324_4580", ptr %"4590", align 8
  store i64 %"324_5581", ptr %"5591", align 8
  store i64 %"324_6582", ptr %"6592", align 8
  store i64 %"324_8583", ptr %"7593", align 8
  br label %cond_329_case_0

50:                                               ; preds = %46
  store i64 %"324_0576", ptr %"0611", align 8
  store i64 %"324_1577", ptr %"1612", align 8
  store i64 %"324_2578", ptr %"2613", align 8
  store i64 %"324_3579", ptr %"3614", align 8
  store i64 %"324_4580", ptr %"4615", align 8
  store i64 %"324_5581", ptr %"5616", align 8
  store i64 %"324_6582", ptr %"6617", align 8
  store i64 %"324_8583", ptr %"7618", align 8
  br label %cond_329_case_1

51:                                               ; preds = %314
  %"339_0634" = load i64, ptr %"339_0", align 8
  %"339_1635" = load i64, ptr %"339_1", align 8
  %"339_2636" = load i64, ptr %"339_2", align 8
  %"339_3637" = load i64, ptr %"339_3", align 8
  store i64 %"339_0634", ptr %"339_0", align 8
  store i64 %"339_1635", ptr %"339_1", align 8
  store i64 %"339_2636", ptr %"339_2", align 8
  store i64 %"339_3637", ptr %"339_3", align 8
  store {} undef, ptr %"341_0", align 1
  %"341_0638" = load {}, ptr %"341_0", align 1
  %"339_0639" = load i64, ptr %"339_0", align 8
  %"339_1640" = load i64, ptr %"339_1", align 8
  %"339_2641" = load i64, ptr %"339_2", align 8
  %"339_3642" = load i64, ptr %"339_3", align 8
  store {} %"341_0638", ptr %"341_0", align 1
  store i64 %"339_0639", ptr %"339_0", align 8
  store i64 %"339_1640", ptr %"339_1", align 8
  store i64 %"339_2641", ptr %"339_2", align 8
  store i64 %"339_3642", ptr %"339_3", align 8
  %"341_0643" = load {}, ptr %"341_0", align 1
  %"339_0644" = load i64, ptr %"339_0", align 8
  %"339_1645" = load i64, ptr %"339_1", align 8
  %"339_2646" = load i64, ptr %"339_2", align 8
  %"339_3647" = load i64, ptr %"339_3", align 8
  switch i1 false, label %52 [
  ]

52:                                               ; preds = %51
  store i64 %"339_0644", ptr %"265_0", align 8
  store i64 %"339_1645", ptr %"265_1", align 8
  store i64 %"339_2646", ptr %"265_2", align 8
  store i64 %"339_3647", ptr %"265_3", align 8
  br label %31

53:                                               ; preds = %305
  %"344_0648" = load i64, ptr %"344_0", align 8
  %"344_1649" = load i64, ptr %"344_1", align 8
  %"344_2650" = load i64, ptr %"344_2", align 8
  %"344_3651" = load i64, ptr %"344_3", align 8
  %"344_4652" = load i64, ptr %"344_4", align 8
  %"344_5653" = load i64, ptr %"344_5", align 8
  %"344_6654" = load i64, ptr %"344_6", align 8
  %"344_7655" = load i64, ptr %"344_7", align 8
  store i64 %"344_0648", ptr %"344_0", align 8
  store i64 %"344_1649", ptr %"344_1", align 8
  store i64 %"344_2650", ptr %"344_2", align 8
  store i64 %"344_3651", ptr %"344_3", align 8
  store i64 %"344_4652", ptr %"344_4", align 8
  store i64 %"344_5653", ptr %"344_5", align 8
  store i64 %"344_6654", ptr %"344_6", align 8
  store i64 %"344_7655", ptr %"344_7", align 8
  store {} undef, ptr %"346_0", align 1
  %"346_0656" = load {}, ptr %"346_0", align 1
  %"344_0657" = load i64, ptr %"344_0", align 8
  %"344_1658" = load i64, ptr %"344_1", align 8
  %"344_2659" = load i64, ptr %"344_2", align 8
  %"344_3660" = load i64, ptr %"344_3", align 8
  %"344_4661" = load i64, ptr %"344_4", align 8
  %"344_5662" = load i64, ptr %"344_5", align 8
  %"344_6663" = load i64, ptr %"344_6", align 8
  %"344_7664" = load i64, ptr %"344_7", align 8
  store {} %"346_0656", ptr %"346_0", align 1
  store i64 %"344_0657", ptr %"344_0", align 8
  store i64 %"344_1658", ptr %"344_1", align 8
  store i64 %"344_2659", ptr %"344_2", align 8
  store i64 %"344_3660", ptr %"344_3", align 8
  store i64 %"344_4661", ptr %"344_4", align 8
  store i64 %"344_5662", ptr %"344_5", align 8
  store i64 %"344_6663", ptr %"344_6", align 8
  store i64 %"344_7664", ptr %"344_7", align 8
  %"346_0665" = load {}, ptr %"346_0", align 1
  %"344_0666" = load i64, ptr %"344_0", align 8
  %"344_1667" = load i64, ptr %"344_1", align 8
  %"344_2668" = load i64, ptr %"344_2", align 8
  %"344_3669" = load i64, ptr %"344_3", align 8
  %"344_4670" = load i64, ptr %"344_4", align 8
  %"344_5671" = load i64, ptr %"344_5", align 8
  %"344_6672" = load i64, ptr %"344_6", align 8
  %"344_7673" = load i64, ptr %"344_7", align 8
  switch i1 false, label %54 [
  ]

54:                                               ; preds = %53
  store i64 %"344_0666", ptr %"188_0", align 8
  store i64 %"344_1667", ptr %"188_1", align 8
  store i64 %"344_2668", ptr %"188_2", align 8
  store i64 %"344_3669", ptr %"188_3", align 8
  store i64 %"344_4670", ptr %"188_4", align 8
  store i64 %"344_5671", ptr %"188_5", align 8
  store i64 %"344_6672", ptr %"188_6", align 8
  store i64 %"344_7673", ptr %"188_7", align 8
  br label %27

55:                                               ; preds = %376, %152
  %"349_0674" = load i64, ptr %"349_0", align 8
  %"349_1675" = load i64, ptr %"349_1", align 8
  %"349_2676" = load i64, ptr %"349_2", align 8
  store i64 %"349_0674", ptr %"349_0", align 8
  store i64 %"349_1675", ptr %"349_1", align 8
  store i64 %"349_2676", ptr %"349_2", align 8
  %"349_0677" = load i64, ptr %"349_0", align 8
  %"349_2678" = load i64, ptr %"349_2", align 8
  %"349_1679" = load i64, ptr %"349_1", align 8
  %56 = insertvalue { i64, i64, i64 } poison, i64 %"349_0677", 0
  %57 = insertvalue { i64, i64, i64 } %56, i64 %"349_2678", 1
  %58 = insertvalue { i64, i64, i64 } %57, i64 %"349_1679", 2
  store { i64, i64, i64 } %58, ptr %"351_0", align 8
  %"351_0680" = load { i64, i64, i64 }, ptr %"351_0", align 8
  store { i64, i64, i64 } %"351_0680", ptr %"368_0", align 8
  br label %319

59:                                               ; preds = %364
  %"417_0789" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"417_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"417_0789", ptr %"417_0", align 8
  store {} undef, ptr %"438_0", align 1
  store i64 0, ptr %"436_0", align 8
  store i64 4, ptr %"433_0", align 8
  store i64 1, ptr %"431_0", align 8
  store i64 3, ptr %"429_0", align 8
  %"429_0790" = load i64, ptr %"429_0", align 8
  %"431_0791" = load i64, ptr %"431_0", align 8
  %"433_0792" = load i64, ptr %"433_0", align 8
  %array_size = mul i64 3, ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64)
  %60 = call ptr @heap_alloc(i64 %array_size)
  %61 = call ptr @heap_alloc(i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64))
  call void @llvm.memset.p0.i64(ptr %61, i8 0, i64 ptrtoint (ptr getelementptr (i64, ptr null, i32 1) to i64), i1 false)
  %62 = insertvalue { ptr, ptr, i64 } poison, ptr %60, 0
  %63 = insertvalue { ptr, ptr, i64 } %62, ptr %61, 1
  %64 = insertvalue { ptr, ptr, i64 } %63, i64 0, 2
  %65 = getelementptr inbounds i64, ptr %60, i64 0
  store i64 %"429_0790", ptr %65, align 8
  %66 = getelementptr inbounds i64, ptr %60, i64 1
  store i64 %"431_0791", ptr %66, align 8
  %67 = getelementptr inbounds i64, ptr %60, i64 2
  store i64 %"433_0792", ptr %67, align 8
  store { ptr, ptr, i64 } %64, ptr %"435_0", align 8
  %"417_0793" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"417_0", align 8
  %68 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"417_0793", 0
  switch i1 %68, label %69 [
    i1 true, label %70
  ]

69:                                               ; preds = %59
  br label %cond_419_case_0

70:                                               ; preds = %59
  %71 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"417_0793", 1
  store { { i64, i64, i64 }, i64 } %71, ptr %"0794", align 8
  br label %cond_419_case_1

72:                                               ; preds = %365
  %"441_0805" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"441_0", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"441_0805", ptr %"441_0", align 8
  store {} undef, ptr %"456_0", align 1
  %"441_0806" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"441_0", align 8
  %73 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"441_0806", 0
  switch i1 %73, label %74 [
    i1 true, label %75
  ]

74:                                               ; preds = %72
  br label %cond_443_case_0

75:                                               ; preds = %72
  %76 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"441_0806", 1
  store { { i64, i64, i64 }, i64 } %76, ptr %"0812", align 8
  br label %cond_443_case_1

77:                                               ; preds = %431, %368
  %"459_0828" = load i64, ptr %"459_0", align 8
  %"459_1829" = load { ptr, ptr, i64 }, ptr %"459_1", align 8
  store i64 %"459_0828", ptr %"459_0", align 8
  store { ptr, ptr, i64 } %"459_1829", ptr %"459_1", align 8
  %"459_1830" = load { ptr, ptr, i64 }, ptr %"459_1", align 8
  %"459_0831" = load i64, ptr %"459_0", align 8
  %78 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"459_1830", 0
  %79 = insertvalue { { ptr, ptr, i64 }, i64 } %78, i64 %"459_0831", 1
  store { { ptr, ptr, i64 }, i64 } %79, ptr %"461_0", align 8
  %"461_0832" = load { { ptr, ptr, i64 }, i64 }, ptr %"461_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"461_0832", ptr %"477_0", align 8
  br label %377

80:                                               ; preds = %424
  %"524_0913" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"524_0", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"524_0913", ptr %"524_0", align 8
  store {} undef, ptr %"539_0", align 1
  %"524_0914" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"524_0", align 8
  %81 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"524_0914", 0
  switch i1 %81, label %82 [
    i1 true, label %83
  ]

82:                                               ; preds = %80
  br label %cond_526_case_0

83:                                               ; preds = %80
  %84 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"524_0914", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %84, ptr %"0920", align 8
  br label %cond_526_case_1

85:                                               ; preds = %423
  %"020" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"020", ptr %"4_0", align 8
  %"4_0934" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"4_0", align 8
  %86 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"4_0934", 0
  switch i1 %86, label %87 [
    i1 true, label %88
  ]

87:                                               ; preds = %85
  br label %cond_551_case_0

88:                                               ; preds = %85
  %89 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"4_0934", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %89, ptr %"0935", align 8
  br label %cond_551_case_1

90:                                               ; preds = %13
  %"55_049" = load { i64, i64, i64 }, ptr %"55_0", align 8
  store { i64, i64, i64 } %"55_049", ptr %"55_0", align 8
  store i64 0, ptr %"58_0", align 8
  %"55_050" = load { i64, i64, i64 }, ptr %"55_0", align 8
  %91 = extractvalue { i64, i64, i64 } %"55_050", 0
  %92 = extractvalue { i64, i64, i64 } %"55_050", 1
  %93 = extractvalue { i64, i64, i64 } %"55_050", 2
  store i64 %91, ptr %"57_0", align 8
  store i64 %92, ptr %"57_1", align 8
  store i64 %93, ptr %"57_2", align 8
  %"57_251" = load i64, ptr %"57_2", align 8
  %"58_052" = load i64, ptr %"58_0", align 8
  %94 = icmp sge i64 %"57_251", %"58_052"
  %95 = select i1 %94, i1 true, i1 false
  store i1 %95, ptr %"60_0", align 1
  %"60_053" = load i1, ptr %"60_0", align 1
  %"57_054" = load i64, ptr %"57_0", align 8
  %"57_255" = load i64, ptr %"57_2", align 8
  %"57_156" = load i64, ptr %"57_1", align 8
  store i1 %"60_053", ptr %"60_0", align 1
  store i64 %"57_054", ptr %"57_0", align 8
  store i64 %"57_255", ptr %"57_2", align 8
  store i64 %"57_156", ptr %"57_1", align 8
  %"60_057" = load i1, ptr %"60_0", align 1
  %"57_058" = load i64, ptr %"57_0", align 8
  %"57_259" = load i64, ptr %"57_2", align 8
  %"57_160" = load i64, ptr %"57_1", align 8
  switch i1 %"60_057", label %96 [
    i1 true, label %97
  ]

96:                                               ; preds = %90
  store i64 %"57_058", ptr %"69_0", align 8
  store i64 %"57_259", ptr %"69_1", align 8
  store i64 %"57_160", ptr %"69_2", align 8
  br label %102

97:                                               ; preds = %90
  store i64 %"57_058", ptr %"63_0", align 8
  store i64 %"57_259", ptr %"63_1", align 8
  store i64 %"57_160", ptr %"63_2", align 8
  br label %98

98:                                               ; preds = %97
  %"63_062" = load i64, ptr %"63_0", align 8
  %"63_163" = load i64, ptr %"63_1", align 8
  %"63_264" = load i64, ptr %"63_2", align 8
  store i64 %"63_062", ptr %"63_0", align 8
  store i64 %"63_163", ptr %"63_1", align 8
  store i64 %"63_264", ptr %"63_2", align 8
  store {} undef, ptr %"66_0", align 1
  %"63_065" = load i64, ptr %"63_0", align 8
  %"63_266" = load i64, ptr %"63_2", align 8
  %99 = icmp sge i64 %"63_065", %"63_266"
  %100 = select i1 %99, i1 true, i1 false
  store i1 %100, ptr %"65_0", align 1
  %"66_067" = load {}, ptr %"66_0", align 1
  %"65_068" = load i1, ptr %"65_0", align 1
  %"63_069" = load i64, ptr %"63_0", align 8
  %"63_170" = load i64, ptr %"63_1", align 8
  %"63_271" = load i64, ptr %"63_2", align 8
  store {} %"66_067", ptr %"66_0", align 1
  store i1 %"65_068", ptr %"65_0", align 1
  store i64 %"63_069", ptr %"63_0", align 8
  store i64 %"63_170", ptr %"63_1", align 8
  store i64 %"63_271", ptr %"63_2", align 8
  %"66_072" = load {}, ptr %"66_0", align 1
  %"65_073" = load i1, ptr %"65_0", align 1
  %"63_074" = load i64, ptr %"63_0", align 8
  %"63_175" = load i64, ptr %"63_1", align 8
  %"63_276" = load i64, ptr %"63_2", align 8
  switch i1 false, label %101 [
  ]

101:                                              ; preds = %98
  store i1 %"65_073", ptr %"75_0", align 1
  store i64 %"63_074", ptr %"75_1", align 8
  store i64 %"63_175", ptr %"75_2", align 8
  store i64 %"63_276", ptr %"75_3", align 8
  br label %106

102:                                              ; preds = %96
  %"69_077" = load i64, ptr %"69_0", align 8
  %"69_178" = load i64, ptr %"69_1", align 8
  %"69_279" = load i64, ptr %"69_2", align 8
  store i64 %"69_077", ptr %"69_0", align 8
  store i64 %"69_178", ptr %"69_1", align 8
  store i64 %"69_279", ptr %"69_2", align 8
  store {} undef, ptr %"72_0", align 1
  %"69_080" = load i64, ptr %"69_0", align 8
  %"69_281" = load i64, ptr %"69_2", align 8
  %103 = icmp sle i64 %"69_080", %"69_281"
  %104 = select i1 %103, i1 true, i1 false
  store i1 %104, ptr %"71_0", align 1
  %"72_082" = load {}, ptr %"72_0", align 1
  %"71_083" = load i1, ptr %"71_0", align 1
  %"69_084" = load i64, ptr %"69_0", align 8
  %"69_185" = load i64, ptr %"69_1", align 8
  %"69_286" = load i64, ptr %"69_2", align 8
  store {} %"72_082", ptr %"72_0", align 1
  store i1 %"71_083", ptr %"71_0", align 1
  store i64 %"69_084", ptr %"69_0", align 8
  store i64 %"69_185", ptr %"69_1", align 8
  store i64 %"69_286", ptr %"69_2", align 8
  %"72_087" = load {}, ptr %"72_0", align 1
  %"71_088" = load i1, ptr %"71_0", align 1
  %"69_089" = load i64, ptr %"69_0", align 8
  %"69_190" = load i64, ptr %"69_1", align 8
  %"69_291" = load i64, ptr %"69_2", align 8
  switch i1 false, label %105 [
  ]

105:                                              ; preds = %102
  store i1 %"71_088", ptr %"75_0", align 1
  store i64 %"69_089", ptr %"75_1", align 8
  store i64 %"69_190", ptr %"75_2", align 8
  store i64 %"69_291", ptr %"75_3", align 8
  br label %106

106:                                              ; preds = %105, %101
  %"75_092" = load i1, ptr %"75_0", align 1
  %"75_193" = load i64, ptr %"75_1", align 8
  %"75_294" = load i64, ptr %"75_2", align 8
  %"75_395" = load i64, ptr %"75_3", align 8
  store i1 %"75_092", ptr %"75_0", align 1
  store i64 %"75_193", ptr %"75_1", align 8
  store i64 %"75_294", ptr %"75_2", align 8
  store i64 %"75_395", ptr %"75_3", align 8
  %"75_096" = load i1, ptr %"75_0", align 1
  %"75_197" = load i64, ptr %"75_1", align 8
  %"75_298" = load i64, ptr %"75_2", align 8
  %"75_399" = load i64, ptr %"75_3", align 8
  switch i1 %"75_096", label %107 [
    i1 true, label %108
  ]

107:                                              ; preds = %106
  store i64 %"75_197", ptr %"0102", align 8
  store i64 %"75_298", ptr %"1", align 8
  store i64 %"75_399", ptr %"2", align 8
  br label %cond_77_case_0

108:                                              ; preds = %106
  store i64 %"75_197", ptr %"0110", align 8
  store i64 %"75_298", ptr %"1111", align 8
  store i64 %"75_399", ptr %"2112", align 8
  br label %cond_77_case_1

109:                                              ; preds = %133
  store {} undef, ptr %"92_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"90_0", align 8
  %"92_0119" = load {}, ptr %"92_0", align 1
  %"90_0120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"90_0", align 8
  store {} %"92_0119", ptr %"92_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"90_0120", ptr %"90_0", align 8
  %"92_0121" = load {}, ptr %"92_0", align 1
  %"90_0122" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"90_0", align 8
  switch i1 false, label %110 [
  ]

110:                                              ; preds = %109
  store { i1, { { i64, i64, i64 }, i64 } } %"90_0122", ptr %"048", align 8
  br label %120

111:                                              ; preds = %129
  %"95_0123" = load i64, ptr %"95_0", align 8
  %"95_1124" = load i64, ptr %"95_1", align 8
  %"95_2125" = load i64, ptr %"95_2", align 8
  store i64 %"95_0123", ptr %"95_0", align 8
  store i64 %"95_1124", ptr %"95_1", align 8
  store i64 %"95_2125", ptr %"95_2", align 8
  store {} undef, ptr %"101_0", align 1
  %"95_0126" = load i64, ptr %"95_0", align 8
  %"95_1127" = load i64, ptr %"95_1", align 8
  %112 = add i64 %"95_0126", %"95_1127"
  store i64 %112, ptr %"97_0", align 8
  %"97_0128" = load i64, ptr %"97_0", align 8
  %"95_2129" = load i64, ptr %"95_2", align 8
  %"95_1130" = load i64, ptr %"95_1", align 8
  %113 = insertvalue { i64, i64, i64 } poison, i64 %"97_0128", 0
  %114 = insertvalue { i64, i64, i64 } %113, i64 %"95_2129", 1
  %115 = insertvalue { i64, i64, i64 } %114, i64 %"95_1130", 2
  store { i64, i64, i64 } %115, ptr %"98_0", align 8
  %"95_0131" = load i64, ptr %"95_0", align 8
  %"98_0132" = load { i64, i64, i64 }, ptr %"98_0", align 8
  %116 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"95_0131", 1
  %117 = insertvalue { { i64, i64, i64 }, i64 } %116, { i64, i64, i64 } %"98_0132", 0
  store { { i64, i64, i64 }, i64 } %117, ptr %"99_0", align 8
  %"99_0133" = load { { i64, i64, i64 }, i64 }, ptr %"99_0", align 8
  %118 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"99_0133", 1
  store { i1, { { i64, i64, i64 }, i64 } } %118, ptr %"100_0", align 8
  %"101_0134" = load {}, ptr %"101_0", align 1
  %"100_0135" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"100_0", align 8
  store {} %"101_0134", ptr %"101_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"100_0135", ptr %"100_0", align 8
  %"101_0136" = load {}, ptr %"101_0", align 1
  %"100_0137" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"100_0", align 8
  switch i1 false, label %119 [
  ]

119:                                              ; preds = %111
  store { i1, { { i64, i64, i64 }, i64 } } %"100_0137", ptr %"048", align 8
  br label %120

120:                                              ; preds = %119, %110
  %"061" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"048", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"061", ptr %"53_0", align 8
  %"53_0138" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"53_0", align 8
  %121 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"53_0138", 0
  switch i1 %121, label %122 [
    i1 true, label %123
  ]

122:                                              ; preds = %120
  br label %cond_39_case_0

123:                                              ; preds = %120
  %124 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"53_0138", 1
  store { { i64, i64, i64 }, i64 } %124, ptr %"0145", align 8
  br label %cond_39_case_1

cond_77_case_0:                                   ; preds = %107
  %"0103" = load i64, ptr %"0102", align 8
  %"1104" = load i64, ptr %"1", align 8
  %"2105" = load i64, ptr %"2", align 8
  store i64 %"0103", ptr %"79_0", align 8
  store i64 %"1104", ptr %"79_1", align 8
  store i64 %"2105", ptr %"79_2", align 8
  %"79_0106" = load i64, ptr %"79_0", align 8
  %"79_1107" = load i64, ptr %"79_1", align 8
  %"79_2108" = load i64, ptr %"79_2", align 8
  %125 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"79_0106", 1
  %126 = insertvalue { i1, i64, i64, i64 } %125, i64 %"79_1107", 2
  %127 = insertvalue { i1, i64, i64, i64 } %126, i64 %"79_2108", 3
  store { i1, i64, i64, i64 } %127, ptr %"81_0", align 8
  %"81_0109" = load { i1, i64, i64, i64 }, ptr %"81_0", align 8
  store { i1, i64, i64, i64 } %"81_0109", ptr %"0100", align 8
  br label %cond_exit_77

cond_77_case_1:                                   ; preds = %108
  %"0113" = load i64, ptr %"0110", align 8
  %"1114" = load i64, ptr %"1111", align 8
  %"2115" = load i64, ptr %"2112", align 8
  store i64 %"0113", ptr %"83_0", align 8
  store i64 %"1114", ptr %"83_1", align 8
  store i64 %"2115", ptr %"83_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"85_0", align 8
  %"85_0116" = load { i1, i64, i64, i64 }, ptr %"85_0", align 8
  store { i1, i64, i64, i64 } %"85_0116", ptr %"0100", align 8
  br label %cond_exit_77

cond_exit_77:                                     ; preds = %cond_77_case_1, %cond_77_case_0
  %"0101" = load { i1, i64, i64, i64 }, ptr %"0100", align 8
  store { i1, i64, i64, i64 } %"0101", ptr %"77_0", align 8
  %"77_0117" = load { i1, i64, i64, i64 }, ptr %"77_0", align 8
  store { i1, i64, i64, i64 } %"77_0117", ptr %"77_0", align 8
  %"77_0118" = load { i1, i64, i64, i64 }, ptr %"77_0", align 8
  %128 = extractvalue { i1, i64, i64, i64 } %"77_0118", 0
  switch i1 %128, label %129 [
    i1 true, label %133
  ]

129:                                              ; preds = %cond_exit_77
  %130 = extractvalue { i1, i64, i64, i64 } %"77_0118", 1
  %131 = extractvalue { i1, i64, i64, i64 } %"77_0118", 2
  %132 = extractvalue { i1, i64, i64, i64 } %"77_0118", 3
  store i64 %130, ptr %"95_0", align 8
  store i64 %131, ptr %"95_1", align 8
  store i64 %132, ptr %"95_2", align 8
  br label %111

133:                                              ; preds = %cond_exit_77
  br label %109

cond_39_case_0:                                   ; preds = %122
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"45_0", align 8
  store i1 false, ptr %"43_0", align 1
  %"43_0143" = load i1, ptr %"43_0", align 1
  %"45_0144" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"45_0", align 8
  store i1 %"43_0143", ptr %"0139", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"45_0144", ptr %"1140", align 8
  br label %cond_exit_39

cond_39_case_1:                                   ; preds = %123
  %"0146" = load { { i64, i64, i64 }, i64 }, ptr %"0145", align 8
  store { { i64, i64, i64 }, i64 } %"0146", ptr %"48_0", align 8
  %"48_0147" = load { { i64, i64, i64 }, i64 }, ptr %"48_0", align 8
  %134 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"48_0147", 1
  store { i1, { { i64, i64, i64 }, i64 } } %134, ptr %"52_0", align 8
  store i1 true, ptr %"50_0", align 1
  %"50_0148" = load i1, ptr %"50_0", align 1
  %"52_0149" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"52_0", align 8
  store i1 %"50_0148", ptr %"0139", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"52_0149", ptr %"1140", align 8
  br label %cond_exit_39

cond_exit_39:                                     ; preds = %cond_39_case_1, %cond_39_case_0
  %"0141" = load i1, ptr %"0139", align 1
  %"1142" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1140", align 8
  store i1 %"0141", ptr %"39_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1142", ptr %"39_1", align 8
  %"39_0150" = load i1, ptr %"39_0", align 1
  %"39_1151" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"39_1", align 8
  %"36_3152" = load i64, ptr %"36_3", align 8
  store i1 %"39_0150", ptr %"39_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"39_1151", ptr %"39_1", align 8
  store i64 %"36_3152", ptr %"36_3", align 8
  %"39_0153" = load i1, ptr %"39_0", align 1
  %"39_1154" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"39_1", align 8
  %"36_3155" = load i64, ptr %"36_3", align 8
  switch i1 %"39_0153", label %135 [
    i1 true, label %136
  ]

135:                                              ; preds = %cond_exit_39
  store { i1, { { i64, i64, i64 }, i64 } } %"39_1154", ptr %"104_0", align 8
  store i64 %"36_3155", ptr %"104_1", align 8
  br label %17

136:                                              ; preds = %cond_exit_39
  store { i1, { { i64, i64, i64 }, i64 } } %"39_1154", ptr %"167_0", align 8
  store i64 %"36_3155", ptr %"167_1", align 8
  br label %22

cond_106_case_0:                                  ; preds = %19
  br label %cond_exit_106

cond_106_case_1:                                  ; preds = %20
  %"0160" = load { { i64, i64, i64 }, i64 }, ptr %"0159", align 8
  store { { i64, i64, i64 }, i64 } %"0160", ptr %"111_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"113_0", align 8
  %"113_0161" = load { i32, ptr }, ptr %"113_0", align 8
  %"111_0162" = load { { i64, i64, i64 }, i64 }, ptr %"111_0", align 8
  %137 = extractvalue { i32, ptr } %"113_0161", 0
  %shift_code = add i32 %137, 1000
  %138 = extractvalue { i32, ptr } %"113_0161", 1
  call void @panic(i32 %shift_code, ptr %138)
  br label %cond_exit_106

cond_exit_106:                                    ; preds = %cond_106_case_1, %cond_106_case_0
  %"104_1163" = load i64, ptr %"104_1", align 8
  %tag_len164 = load i8, ptr @res_pairs.86066FD3.0, align 1
  %tag_len165 = zext i8 %tag_len164 to i64
  call void @print_int(ptr @res_pairs.86066FD3.0, i64 %tag_len165, i64 %"104_1163")
  %"117_0166" = load i64, ptr %"117_0", align 8
  %"119_0167" = load i64, ptr %"119_0", align 8
  %"121_0168" = load i64, ptr %"121_0", align 8
  store i64 %"117_0166", ptr %"125_0", align 8
  store i64 %"119_0167", ptr %"125_1", align 8
  store i64 %"121_0168", ptr %"125_2", align 8
  br label %139

139:                                              ; preds = %cond_exit_106
  %"125_0172" = load i64, ptr %"125_0", align 8
  %"125_1173" = load i64, ptr %"125_1", align 8
  %"125_2174" = load i64, ptr %"125_2", align 8
  store i64 %"125_0172", ptr %"125_0", align 8
  store i64 %"125_1173", ptr %"125_1", align 8
  store i64 %"125_2174", ptr %"125_2", align 8
  store i1 false, ptr %"133_0", align 1
  store i64 -3, ptr %"131_0", align 8
  store i64 0, ptr %"129_0", align 8
  store i64 10, ptr %"127_0", align 8
  %"133_0175" = load i1, ptr %"133_0", align 1
  %"127_0176" = load i64, ptr %"127_0", align 8
  %"131_0177" = load i64, ptr %"131_0", align 8
  %"129_0178" = load i64, ptr %"129_0", align 8
  store i1 %"133_0175", ptr %"133_0", align 1
  store i64 %"127_0176", ptr %"127_0", align 8
  store i64 %"131_0177", ptr %"131_0", align 8
  store i64 %"129_0178", ptr %"129_0", align 8
  %"133_0179" = load i1, ptr %"133_0", align 1
  %"127_0180" = load i64, ptr %"127_0", align 8
  %"131_0181" = load i64, ptr %"131_0", align 8
  %"129_0182" = load i64, ptr %"129_0", align 8
  switch i1 %"133_0179", label %140 [
    i1 true, label %141
  ]

140:                                              ; preds = %139
  store i64 %"127_0180", ptr %"148_0", align 8
  store i64 %"131_0181", ptr %"148_1", align 8
  store i64 %"129_0182", ptr %"148_2", align 8
  br label %149

141:                                              ; preds = %139
  store i64 %"127_0180", ptr %"137_0", align 8
  store i64 %"131_0181", ptr %"137_1", align 8
  store i64 %"129_0182", ptr %"137_2", align 8
  br label %142

142:                                              ; preds = %141
  %"137_0186" = load i64, ptr %"137_0", align 8
  %"137_1187" = load i64, ptr %"137_1", align 8
  %"137_2188" = load i64, ptr %"137_2", align 8
  store i64 %"137_0186", ptr %"137_0", align 8
  store i64 %"137_1187", ptr %"137_1", align 8
  store i64 %"137_2188", ptr %"137_2", align 8
  store {} undef, ptr %"145_0", align 1
  store i64 1, ptr %"143_0", align 8
  store ptr @"s_range() ar.13A07637.0", ptr %"139_0", align 8
  %"143_0189" = load i64, ptr %"143_0", align 8
  %"139_0190" = load ptr, ptr %"139_0", align 8
  %143 = trunc i64 %"143_0189" to i32
  %144 = insertvalue { i32, ptr } undef, i32 %143, 0
  %145 = insertvalue { i32, ptr } %144, ptr %"139_0190", 1
  store { i32, ptr } %145, ptr %"141_0", align 8
  %"141_0191" = load { i32, ptr }, ptr %"141_0", align 8
  %146 = extractvalue { i32, ptr } %"141_0191", 0
  %shift_code192 = add i32 %146, 1000
  %147 = extractvalue { i32, ptr } %"141_0191", 1
  call void @panic(i32 %shift_code192, ptr %147)
  %"145_0193" = load {}, ptr %"145_0", align 1
  %"137_0194" = load i64, ptr %"137_0", align 8
  %"137_1195" = load i64, ptr %"137_1", align 8
  %"137_2196" = load i64, ptr %"137_2", align 8
  store {} %"145_0193", ptr %"145_0", align 1
  store i64 %"137_0194", ptr %"137_0", align 8
  store i64 %"137_1195", ptr %"137_1", align 8
  store i64 %"137_2196", ptr %"137_2", align 8
  %"145_0197" = load {}, ptr %"145_0", align 1
  %"137_0198" = load i64, ptr %"137_0", align 8
  %"137_1199" = load i64, ptr %"137_1", align 8
  %"137_2200" = load i64, ptr %"137_2", align 8
  switch i1 false, label %148 [
  ]

148:                                              ; preds = %142
  store i64 %"137_0198", ptr %"0169", align 8
  store i64 %"137_1199", ptr %"1170", align 8
  store i64 %"137_2200", ptr %"2171", align 8
  br label %151

149:                                              ; preds = %140
  %"148_0201" = load i64, ptr %"148_0", align 8
  %"148_1202" = load i64, ptr %"148_1", align 8
  %"148_2203" = load i64, ptr %"148_2", align 8
  store i64 %"148_0201", ptr %"148_0", align 8
  store i64 %"148_1202", ptr %"148_1", align 8
  store i64 %"148_2203", ptr %"148_2", align 8
  store {} undef, ptr %"156_0", align 1
  store i64 0, ptr %"154_0", align 8
  store i64 -3, ptr %"152_0", align 8
  store i64 10, ptr %"150_0", align 8
  %"156_0204" = load {}, ptr %"156_0", align 1
  %"150_0205" = load i64, ptr %"150_0", align 8
  %"152_0206" = load i64, ptr %"152_0", align 8
  %"154_0207" = load i64, ptr %"154_0", align 8
  store {} %"156_0204", ptr %"156_0", align 1
  store i64 %"150_0205", ptr %"150_0", align 8
  store i64 %"152_0206", ptr %"152_0", align 8
  store i64 %"154_0207", ptr %"154_0", align 8
  %"156_0208" = load {}, ptr %"156_0", align 1
  %"150_0209" = load i64, ptr %"150_0", align 8
  %"152_0210" = load i64, ptr %"152_0", align 8
  %"154_0211" = load i64, ptr %"154_0", align 8
  switch i1 false, label %150 [
  ]

150:                                              ; preds = %149
  store i64 %"150_0209", ptr %"0169", align 8
  store i64 %"152_0210", ptr %"1170", align 8
  store i64 %"154_0211", ptr %"2171", align 8
  br label %151

151:                                              ; preds = %150, %148
  %"0183" = load i64, ptr %"0169", align 8
  %"1184" = load i64, ptr %"1170", align 8
  %"2185" = load i64, ptr %"2171", align 8
  store i64 %"0183", ptr %"123_0", align 8
  store i64 %"1184", ptr %"123_1", align 8
  store i64 %"2185", ptr %"123_2", align 8
  %"158_0212" = load {}, ptr %"158_0", align 1
  %"160_0213" = load i64, ptr %"160_0", align 8
  %"162_0214" = load i64, ptr %"162_0", align 8
  %"164_0215" = load i64, ptr %"164_0", align 8
  store {} %"158_0212", ptr %"158_0", align 1
  store i64 %"160_0213", ptr %"160_0", align 8
  store i64 %"162_0214", ptr %"162_0", align 8
  store i64 %"164_0215", ptr %"164_0", align 8
  %"158_0216" = load {}, ptr %"158_0", align 1
  %"160_0217" = load i64, ptr %"160_0", align 8
  %"162_0218" = load i64, ptr %"162_0", align 8
  %"164_0219" = load i64, ptr %"164_0", align 8
  switch i1 false, label %152 [
  ]

152:                                              ; preds = %151
  store i64 %"160_0217", ptr %"349_0", align 8
  store i64 %"162_0218", ptr %"349_1", align 8
  store i64 %"164_0219", ptr %"349_2", align 8
  br label %55

cond_169_case_0:                                  ; preds = %24
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"173_0", align 8
  %"173_0225" = load { i32, ptr }, ptr %"173_0", align 8
  %153 = extractvalue { i32, ptr } %"173_0225", 0
  %shift_code226 = add i32 %153, 1000
  %154 = extractvalue { i32, ptr } %"173_0225", 1
  call void @panic(i32 %shift_code226, ptr %154)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"175_0", align 8
  %"175_0227" = load { { i64, i64, i64 }, i64 }, ptr %"175_0", align 8
  store { { i64, i64, i64 }, i64 } %"175_0227", ptr %"0223", align 8
  br label %cond_exit_169

cond_169_case_1:                                  ; preds = %25
  %"0229" = load { { i64, i64, i64 }, i64 }, ptr %"0228", align 8
  store { { i64, i64, i64 }, i64 } %"0229", ptr %"177_0", align 8
  %"177_0230" = load { { i64, i64, i64 }, i64 }, ptr %"177_0", align 8
  store { { i64, i64, i64 }, i64 } %"177_0230", ptr %"0223", align 8
  br label %cond_exit_169

cond_exit_169:                                    ; preds = %cond_169_case_1, %cond_169_case_0
  %"0224" = load { { i64, i64, i64 }, i64 }, ptr %"0223", align 8
  store { { i64, i64, i64 }, i64 } %"0224", ptr %"169_0", align 8
  %"169_0231" = load { { i64, i64, i64 }, i64 }, ptr %"169_0", align 8
  %155 = extractvalue { { i64, i64, i64 }, i64 } %"169_0231", 1
  %156 = extractvalue { { i64, i64, i64 }, i64 } %"169_0231", 0
  store i64 %155, ptr %"179_0", align 8
  store { i64, i64, i64 } %156, ptr %"179_1", align 8
  %"179_1232" = load { i64, i64, i64 }, ptr %"179_1", align 8
  %157 = extractvalue { i64, i64, i64 } %"179_1232", 0
  %158 = extractvalue { i64, i64, i64 } %"179_1232", 1
  %159 = extractvalue { i64, i64, i64 } %"179_1232", 2
  store i64 %157, ptr %"180_0", align 8
  store i64 %158, ptr %"180_1", align 8
  store i64 %159, ptr %"180_2", align 8
  %"185_0233" = load {}, ptr %"185_0", align 1
  %"180_0234" = load i64, ptr %"180_0", align 8
  %"180_2235" = load i64, ptr %"180_2", align 8
  %"180_1236" = load i64, ptr %"180_1", align 8
  %"181_0237" = load i64, ptr %"181_0", align 8
  %"183_0238" = load i64, ptr %"183_0", align 8
  %"179_0239" = load i64, ptr %"179_0", align 8
  %"179_0240" = load i64, ptr %"179_0", align 8
  %"167_1241" = load i64, ptr %"167_1", align 8
  store {} %"185_0233", ptr %"185_0", align 1
  store i64 %"180_0234", ptr %"180_0", align 8
  store i64 %"180_2235", ptr %"180_2", align 8
  store i64 %"180_1236", ptr %"180_1", align 8
  store i64 %"181_0237", ptr %"181_0", align 8
  store i64 %"183_0238", ptr %"183_0", align 8
  store i64 %"179_0239", ptr %"179_0", align 8
  store i64 %"179_0240", ptr %"179_0", align 8
  store i64 %"167_1241", ptr %"167_1", align 8
  %"185_0242" = load {}, ptr %"185_0", align 1
  %"180_0243" = load i64, ptr %"180_0", align 8
  %"180_2244" = load i64, ptr %"180_2", align 8
  %"180_1245" = load i64, ptr %"180_1", align 8
  %"181_0246" = load i64, ptr %"181_0", align 8
  %"183_0247" = load i64, ptr %"183_0", align 8
  %"179_0248" = load i64, ptr %"179_0", align 8
  %"179_0249" = load i64, ptr %"179_0", align 8
  %"167_1250" = load i64, ptr %"167_1", align 8
  switch i1 false, label %160 [
  ]

160:                                              ; preds = %cond_exit_169
  store i64 %"180_0243", ptr %"188_0", align 8
  store i64 %"180_2244", ptr %"188_1", align 8
  store i64 %"180_1245", ptr %"188_2", align 8
  store i64 %"181_0246", ptr %"188_3", align 8
  store i64 %"183_0247", ptr %"188_4", align 8
  store i64 %"179_0248", ptr %"188_5", align 8
  store i64 %"179_0249", ptr %"188_6", align 8
  store i64 %"167_1250", ptr %"188_7", align 8
  br label %27

161:                                              ; preds = %27
  %"216_0264" = load { i64, i64, i64 }, ptr %"216_0", align 8
  store { i64, i64, i64 } %"216_0264", ptr %"216_0", align 8
  store i64 0, ptr %"219_0", align 8
  %"216_0265" = load { i64, i64, i64 }, ptr %"216_0", align 8
  %162 = extractvalue { i64, i64, i64 } %"216_0265", 0
  %163 = extractvalue { i64, i64, i64 } %"216_0265", 1
  %164 = extractvalue { i64, i64, i64 } %"216_0265", 2
  store i64 %162, ptr %"218_0", align 8
  store i64 %163, ptr %"218_1", align 8
  store i64 %164, ptr %"218_2", align 8
  %"218_2266" = load i64, ptr %"218_2", align 8
  %"219_0267" = load i64, ptr %"219_0", align 8
  %165 = icmp sge i64 %"218_2266", %"219_0267"
  %166 = select i1 %165, i1 true, i1 false
  store i1 %166, ptr %"221_0", align 1
  %"221_0268" = load i1, ptr %"221_0", align 1
  %"218_0269" = load i64, ptr %"218_0", align 8
  %"218_2270" = load i64, ptr %"218_2", align 8
  %"218_1271" = load i64, ptr %"218_1", align 8
  store i1 %"221_0268", ptr %"221_0", align 1
  store i64 %"218_0269", ptr %"218_0", align 8
  store i64 %"218_2270", ptr %"218_2", align 8
  store i64 %"218_1271", ptr %"218_1", align 8
  %"221_0272" = load i1, ptr %"221_0", align 1
  %"218_0273" = load i64, ptr %"218_0", align 8
  %"218_2274" = load i64, ptr %"218_2", align 8
  %"218_1275" = load i64, ptr %"218_1", align 8
  switch i1 %"221_0272", label %167 [
    i1 true, label %168
  ]

167:                                              ; preds = %161
  store i64 %"218_0273", ptr %"230_0", align 8
  store i64 %"218_2274", ptr %"230_1", align 8
  store i64 %"218_1275", ptr %"230_2", align 8
  br label %173

168:                                              ; preds = %161
  store i64 %"218_0273", ptr %"224_0", align 8
  store i64 %"218_2274", ptr %"224_1", align 8
  store i64 %"218_1275", ptr %"224_2", align 8
  br label %169

169:                                              ; preds = %168
  %"224_0277" = load i64, ptr %"224_0", align 8
  %"224_1278" = load i64, ptr %"224_1", align 8
  %"224_2279" = load i64, ptr %"224_2", align 8
  store i64 %"224_0277", ptr %"224_0", align 8
  store i64 %"224_1278", ptr %"224_1", align 8
  store i64 %"224_2279", ptr %"224_2", align 8
  store {} undef, ptr %"227_0", align 1
  %"224_0280" = load i64, ptr %"224_0", align 8
  %"224_2281" = load i64, ptr %"224_2", align 8
  %170 = icmp sge i64 %"224_0280", %"224_2281"
  %171 = select i1 %170, i1 true, i1 false
  store i1 %171, ptr %"226_0", align 1
  %"227_0282" = load {}, ptr %"227_0", align 1
  %"226_0283" = load i1, ptr %"226_0", align 1
  %"224_0284" = load i64, ptr %"224_0", align 8
  %"224_1285" = load i64, ptr %"224_1", align 8
  %"224_2286" = load i64, ptr %"224_2", align 8
  store {} %"227_0282", ptr %"227_0", align 1
  store i1 %"226_0283", ptr %"226_0", align 1
  store i64 %"224_0284", ptr %"224_0", align 8
  store i64 %"224_1285", ptr %"224_1", align 8
  store i64 %"224_2286", ptr %"224_2", align 8
  %"227_0287" = load {}, ptr %"227_0", align 1
  %"226_0288" = load i1, ptr %"226_0", align 1
  %"224_0289" = load i64, ptr %"224_0", align 8
  %"224_1290" = load i64, ptr %"224_1", align 8
  %"224_2291" = load i64, ptr %"224_2", align 8
  switch i1 false, label %172 [
  ]

172:                                              ; preds = %169
  store i1 %"226_0288", ptr %"236_0", align 1
  store i64 %"224_0289", ptr %"236_1", align 8
  store i64 %"224_1290", ptr %"236_2", align 8
  store i64 %"224_2291", ptr %"236_3", align 8
  br label %177

173:                                              ; preds = %167
  %"230_0292" = load i64, ptr %"230_0", align 8
  %"230_1293" = load i64, ptr %"230_1", align 8
  %"230_2294" = load i64, ptr %"230_2", align 8
  store i64 %"230_0292", ptr %"230_0", align 8
  store i64 %"230_1293", ptr %"230_1", align 8
  store i64 %"230_2294", ptr %"230_2", align 8
  store {} undef, ptr %"233_0", align 1
  %"230_0295" = load i64, ptr %"230_0", align 8
  %"230_2296" = load i64, ptr %"230_2", align 8
  %174 = icmp sle i64 %"230_0295", %"230_2296"
  %175 = select i1 %174, i1 true, i1 false
  store i1 %175, ptr %"232_0", align 1
  %"233_0297" = load {}, ptr %"233_0", align 1
  %"232_0298" = load i1, ptr %"232_0", align 1
  %"230_0299" = load i64, ptr %"230_0", align 8
  %"230_1300" = load i64, ptr %"230_1", align 8
  %"230_2301" = load i64, ptr %"230_2", align 8
  store {} %"233_0297", ptr %"233_0", align 1
  store i1 %"232_0298", ptr %"232_0", align 1
  store i64 %"230_0299", ptr %"230_0", align 8
  store i64 %"230_1300", ptr %"230_1", align 8
  store i64 %"230_2301", ptr %"230_2", align 8
  %"233_0302" = load {}, ptr %"233_0", align 1
  %"232_0303" = load i1, ptr %"232_0", align 1
  %"230_0304" = load i64, ptr %"230_0", align 8
  %"230_1305" = load i64, ptr %"230_1", align 8
  %"230_2306" = load i64, ptr %"230_2", align 8
  switch i1 false, label %176 [
  ]

176:                                              ; preds = %173
  store i1 %"232_0303", ptr %"236_0", align 1
  store i64 %"230_0304", ptr %"236_1", align 8
  store i64 %"230_1305", ptr %"236_2", align 8
  store i64 %"230_2306", ptr %"236_3", align 8
  br label %177

177:                                              ; preds = %176, %172
  %"236_0307" = load i1, ptr %"236_0", align 1
  %"236_1308" = load i64, ptr %"236_1", align 8
  %"236_2309" = load i64, ptr %"236_2", align 8
  %"236_3310" = load i64, ptr %"236_3", align 8
  store i1 %"236_0307", ptr %"236_0", align 1
  store i64 %"236_1308", ptr %"236_1", align 8
  store i64 %"236_2309", ptr %"236_2", align 8
  store i64 %"236_3310", ptr %"236_3", align 8
  %"236_0311" = load i1, ptr %"236_0", align 1
  %"236_1312" = load i64, ptr %"236_1", align 8
  %"236_2313" = load i64, ptr %"236_2", align 8
  %"236_3314" = load i64, ptr %"236_3", align 8
  switch i1 %"236_0311", label %178 [
    i1 true, label %179
  ]

178:                                              ; preds = %177
  store i64 %"236_1312", ptr %"0317", align 8
  store i64 %"236_2313", ptr %"1318", align 8
  store i64 %"236_3314", ptr %"2319", align 8
  br label %cond_238_case_0

179:                                              ; preds = %177
  store i64 %"236_1312", ptr %"0327", align 8
  store i64 %"236_2313", ptr %"1328", align 8
  store i64 %"236_3314", ptr %"2329", align 8
  br label %cond_238_case_1

180:                                              ; preds = %204
  store {} undef, ptr %"253_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"251_0", align 8
  %"253_0336" = load {}, ptr %"253_0", align 1
  %"251_0337" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"251_0", align 8
  store {} %"253_0336", ptr %"253_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"251_0337", ptr %"251_0", align 8
  %"253_0338" = load {}, ptr %"253_0", align 1
  %"251_0339" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"251_0", align 8
  switch i1 false, label %181 [
  ]

181:                                              ; preds = %180
  store { i1, { { i64, i64, i64 }, i64 } } %"251_0339", ptr %"0263", align 8
  br label %191

182:                                              ; preds = %200
  %"256_0340" = load i64, ptr %"256_0", align 8
  %"256_1341" = load i64, ptr %"256_1", align 8
  %"256_2342" = load i64, ptr %"256_2", align 8
  store i64 %"256_0340", ptr %"256_0", align 8
  store i64 %"256_1341", ptr %"256_1", align 8
  store i64 %"256_2342", ptr %"256_2", align 8
  store {} undef, ptr %"262_0", align 1
  %"256_0343" = load i64, ptr %"256_0", align 8
  %"256_1344" = load i64, ptr %"256_1", align 8
  %183 = add i64 %"256_0343", %"256_1344"
  store i64 %183, ptr %"258_0", align 8
  %"258_0345" = load i64, ptr %"258_0", align 8
  %"256_2346" = load i64, ptr %"256_2", align 8
  %"256_1347" = load i64, ptr %"256_1", align 8
  %184 = insertvalue { i64, i64, i64 } poison, i64 %"258_0345", 0
  %185 = insertvalue { i64, i64, i64 } %184, i64 %"256_2346", 1
  %186 = insertvalue { i64, i64, i64 } %185, i64 %"256_1347", 2
  store { i64, i64, i64 } %186, ptr %"259_0", align 8
  %"256_0348" = load i64, ptr %"256_0", align 8
  %"259_0349" = load { i64, i64, i64 }, ptr %"259_0", align 8
  %187 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"256_0348", 1
  %188 = insertvalue { { i64, i64, i64 }, i64 } %187, { i64, i64, i64 } %"259_0349", 0
  store { { i64, i64, i64 }, i64 } %188, ptr %"260_0", align 8
  %"260_0350" = load { { i64, i64, i64 }, i64 }, ptr %"260_0", align 8
  %189 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"260_0350", 1
  store { i1, { { i64, i64, i64 }, i64 } } %189, ptr %"261_0", align 8
  %"262_0351" = load {}, ptr %"262_0", align 1
  %"261_0352" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"261_0", align 8
  store {} %"262_0351", ptr %"262_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"261_0352", ptr %"261_0", align 8
  %"262_0353" = load {}, ptr %"262_0", align 1
  %"261_0354" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"261_0", align 8
  switch i1 false, label %190 [
  ]

190:                                              ; preds = %182
  store { i1, { { i64, i64, i64 }, i64 } } %"261_0354", ptr %"0263", align 8
  br label %191

191:                                              ; preds = %190, %181
  %"0276" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0263", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0276", ptr %"214_0", align 8
  %"214_0355" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"214_0", align 8
  %192 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"214_0355", 0
  switch i1 %192, label %193 [
    i1 true, label %194
  ]

193:                                              ; preds = %191
  br label %cond_191_case_0

194:                                              ; preds = %191
  %195 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"214_0355", 1
  store { { i64, i64, i64 }, i64 } %195, ptr %"0362", align 8
  br label %cond_191_case_1

cond_238_case_0:                                  ; preds = %178
  %"0320" = load i64, ptr %"0317", align 8
  %"1321" = load i64, ptr %"1318", align 8
  %"2322" = load i64, ptr %"2319", align 8
  store i64 %"0320", ptr %"240_0", align 8
  store i64 %"1321", ptr %"240_1", align 8
  store i64 %"2322", ptr %"240_2", align 8
  %"240_0323" = load i64, ptr %"240_0", align 8
  %"240_1324" = load i64, ptr %"240_1", align 8
  %"240_2325" = load i64, ptr %"240_2", align 8
  %196 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"240_0323", 1
  %197 = insertvalue { i1, i64, i64, i64 } %196, i64 %"240_1324", 2
  %198 = insertvalue { i1, i64, i64, i64 } %197, i64 %"240_2325", 3
  store { i1, i64, i64, i64 } %198, ptr %"242_0", align 8
  %"242_0326" = load { i1, i64, i64, i64 }, ptr %"242_0", align 8
  store { i1, i64, i64, i64 } %"242_0326", ptr %"0315", align 8
  br label %cond_exit_238

cond_238_case_1:                                  ; preds = %179
  %"0330" = load i64, ptr %"0327", align 8
  %"1331" = load i64, ptr %"1328", align 8
  %"2332" = load i64, ptr %"2329", align 8
  store i64 %"0330", ptr %"244_0", align 8
  store i64 %"1331", ptr %"244_1", align 8
  store i64 %"2332", ptr %"244_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"246_0", align 8
  %"246_0333" = load { i1, i64, i64, i64 }, ptr %"246_0", align 8
  store { i1, i64, i64, i64 } %"246_0333", ptr %"0315", align 8
  br label %cond_exit_238

cond_exit_238:                                    ; preds = %cond_238_case_1, %cond_238_case_0
  %"0316" = load { i1, i64, i64, i64 }, ptr %"0315", align 8
  store { i1, i64, i64, i64 } %"0316", ptr %"238_0", align 8
  %"238_0334" = load { i1, i64, i64, i64 }, ptr %"238_0", align 8
  store { i1, i64, i64, i64 } %"238_0334", ptr %"238_0", align 8
  %"238_0335" = load { i1, i64, i64, i64 }, ptr %"238_0", align 8
  %199 = extractvalue { i1, i64, i64, i64 } %"238_0335", 0
  switch i1 %199, label %200 [
    i1 true, label %204
  ]

200:                                              ; preds = %cond_exit_238
  %201 = extractvalue { i1, i64, i64, i64 } %"238_0335", 1
  %202 = extractvalue { i1, i64, i64, i64 } %"238_0335", 2
  %203 = extractvalue { i1, i64, i64, i64 } %"238_0335", 3
  store i64 %201, ptr %"256_0", align 8
  store i64 %202, ptr %"256_1", align 8
  store i64 %203, ptr %"256_2", align 8
  br label %182

204:                                              ; preds = %cond_exit_238
  br label %180

cond_191_case_0:                                  ; preds = %193
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"197_0", align 8
  store i1 false, ptr %"195_0", align 1
  %"195_0360" = load i1, ptr %"195_0", align 1
  %"197_0361" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"197_0", align 8
  store i1 %"195_0360", ptr %"0356", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"197_0361", ptr %"1357", align 8
  br label %cond_exit_191

cond_191_case_1:                                  ; preds = %194
  %"0363" = load { { i64, i64, i64 }, i64 }, ptr %"0362", align 8
  store { { i64, i64, i64 }, i64 } %"0363", ptr %"200_0", align 8
  %"200_0364" = load { { i64, i64, i64 }, i64 }, ptr %"200_0", align 8
  %205 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"200_0364", 1
  store { i1, { { i64, i64, i64 }, i64 } } %205, ptr %"204_0", align 8
  store i1 true, ptr %"202_0", align 1
  %"202_0365" = load i1, ptr %"202_0", align 1
  %"204_0366" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"204_0", align 8
  store i1 %"202_0365", ptr %"0356", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"204_0366", ptr %"1357", align 8
  br label %cond_exit_191

cond_exit_191:                                    ; preds = %cond_191_case_1, %cond_191_case_0
  %"0358" = load i1, ptr %"0356", align 1
  %"1359" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1357", align 8
  store i1 %"0358", ptr %"191_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1359", ptr %"191_1", align 8
  %"191_0367" = load i1, ptr %"191_0", align 1
  %"188_0368" = load i64, ptr %"188_0", align 8
  %"188_1369" = load i64, ptr %"188_1", align 8
  %"188_2370" = load i64, ptr %"188_2", align 8
  %"191_1371" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"191_1", align 8
  %"188_7372" = load i64, ptr %"188_7", align 8
  %"188_6373" = load i64, ptr %"188_6", align 8
  switch i1 %"191_0367", label %206 [
    i1 true, label %207
  ]

206:                                              ; preds = %cond_exit_191
  store i64 %"188_0368", ptr %"0376", align 8
  store i64 %"188_1369", ptr %"1377", align 8
  store i64 %"188_2370", ptr %"2378", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"191_1371", ptr %"3", align 8
  store i64 %"188_7372", ptr %"4", align 8
  store i64 %"188_6373", ptr %"5", align 8
  br label %cond_205_case_0

207:                                              ; preds = %cond_exit_191
  store i64 %"188_0368", ptr %"0391", align 8
  store i64 %"188_1369", ptr %"1392", align 8
  store i64 %"188_2370", ptr %"2393", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"191_1371", ptr %"3394", align 8
  store i64 %"188_7372", ptr %"4395", align 8
  store i64 %"188_6373", ptr %"5396", align 8
  br label %cond_205_case_1

cond_205_case_0:                                  ; preds = %206
  %"0379" = load i64, ptr %"0376", align 8
  %"1380" = load i64, ptr %"1377", align 8
  %"2381" = load i64, ptr %"2378", align 8
  %"3382" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"3", align 8
  %"4383" = load i64, ptr %"4", align 8
  %"5384" = load i64, ptr %"5", align 8
  store i64 %"0379", ptr %"207_0", align 8
  store i64 %"1380", ptr %"207_1", align 8
  store i64 %"2381", ptr %"207_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"3382", ptr %"207_3", align 8
  store i64 %"4383", ptr %"207_4", align 8
  store i64 %"5384", ptr %"207_5", align 8
  %"207_0385" = load i64, ptr %"207_0", align 8
  %"207_1386" = load i64, ptr %"207_1", align 8
  %"207_2387" = load i64, ptr %"207_2", align 8
  %"207_3388" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"207_3", align 8
  %"207_4389" = load i64, ptr %"207_4", align 8
  %208 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } { i1 false, { i1, { { i64, i64, i64 }, i64 } } poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"207_0385", 2
  %209 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %208, i64 %"207_1386", 3
  %210 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %209, i64 %"207_2387", 4
  %211 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %210, { i1, { { i64, i64, i64 }, i64 } } %"207_3388", 1
  %212 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %211, i64 %"207_4389", 5
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %212, ptr %"209_0", align 8
  %"209_0390" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 }, ptr %"209_0", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"209_0390", ptr %"0374", align 8
  br label %cond_exit_205

cond_205_case_1:                                  ; preds = %207
  %"0397" = load i64, ptr %"0391", align 8
  %"1398" = load i64, ptr %"1392", align 8
  %"2399" = load i64, ptr %"2393", align 8
  %"3400" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"3394", align 8
  %"4401" = load i64, ptr %"4395", align 8
  %"5402" = load i64, ptr %"5396", align 8
  store i64 %"0397", ptr %"211_0", align 8
  store i64 %"1398", ptr %"211_1", align 8
  store i64 %"2399", ptr %"211_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"3400", ptr %"211_3", align 8
  store i64 %"4401", ptr %"211_4", align 8
  store i64 %"5402", ptr %"211_5", align 8
  %"211_0403" = load i64, ptr %"211_0", align 8
  %"211_1404" = load i64, ptr %"211_1", align 8
  %"211_2405" = load i64, ptr %"211_2", align 8
  %"211_3406" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"211_3", align 8
  %"211_5407" = load i64, ptr %"211_5", align 8
  %"211_4408" = load i64, ptr %"211_4", align 8
  %213 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } { i1 true, { i1, { { i64, i64, i64 }, i64 } } poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"211_0403", 2
  %214 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %213, i64 %"211_1404", 3
  %215 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %214, i64 %"211_2405", 4
  %216 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %215, { i1, { { i64, i64, i64 }, i64 } } %"211_3406", 1
  %217 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %216, i64 %"211_5407", 5
  %218 = insertvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %217, i64 %"211_4408", 6
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %218, ptr %"213_0", align 8
  %"213_0409" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 }, ptr %"213_0", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"213_0409", ptr %"0374", align 8
  br label %cond_exit_205

cond_exit_205:                                    ; preds = %cond_205_case_1, %cond_205_case_0
  %"0375" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 }, ptr %"0374", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"0375", ptr %"205_0", align 8
  %"205_0410" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 }, ptr %"205_0", align 8
  store { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0410", ptr %"205_0", align 8
  %"205_0411" = load { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 }, ptr %"205_0", align 8
  %219 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 0
  switch i1 %219, label %220 [
    i1 true, label %226
  ]

220:                                              ; preds = %cond_exit_205
  %221 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 2
  %222 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 3
  %223 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 4
  %224 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 1
  %225 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 5
  store i64 %221, ptr %"270_0", align 8
  store i64 %222, ptr %"270_1", align 8
  store i64 %223, ptr %"270_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %224, ptr %"270_3", align 8
  store i64 %225, ptr %"270_4", align 8
  br label %33

226:                                              ; preds = %cond_exit_205
  %227 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 2
  %228 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 3
  %229 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 4
  %230 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 1
  %231 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 5
  %232 = extractvalue { i1, { i1, { { i64, i64, i64 }, i64 } }, i64, i64, i64, i64, i64 } %"205_0411", 6
  store i64 %227, ptr %"285_0", align 8
  store i64 %228, ptr %"285_1", align 8
  store i64 %229, ptr %"285_2", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %230, ptr %"285_3", align 8
  store i64 %231, ptr %"285_4", align 8
  store i64 %232, ptr %"285_5", align 8
  br label %38

cond_272_case_0:                                  ; preds = %35
  br label %cond_exit_272

cond_272_case_1:                                  ; preds = %36
  %"0433" = load { { i64, i64, i64 }, i64 }, ptr %"0432", align 8
  store { { i64, i64, i64 }, i64 } %"0433", ptr %"277_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"279_0", align 8
  %"279_0434" = load { i32, ptr }, ptr %"279_0", align 8
  %"277_0435" = load { { i64, i64, i64 }, i64 }, ptr %"277_0", align 8
  %233 = extractvalue { i32, ptr } %"279_0434", 0
  %shift_code436 = add i32 %233, 1000
  %234 = extractvalue { i32, ptr } %"279_0434", 1
  call void @panic(i32 %shift_code436, ptr %234)
  br label %cond_exit_272

cond_exit_272:                                    ; preds = %cond_272_case_1, %cond_272_case_0
  %"282_0437" = load {}, ptr %"282_0", align 1
  %"270_0438" = load i64, ptr %"270_0", align 8
  %"270_1439" = load i64, ptr %"270_1", align 8
  %"270_2440" = load i64, ptr %"270_2", align 8
  %"270_4441" = load i64, ptr %"270_4", align 8
  store {} %"282_0437", ptr %"282_0", align 1
  store i64 %"270_0438", ptr %"270_0", align 8
  store i64 %"270_1439", ptr %"270_1", align 8
  store i64 %"270_2440", ptr %"270_2", align 8
  store i64 %"270_4441", ptr %"270_4", align 8
  %"282_0442" = load {}, ptr %"282_0", align 1
  %"270_0443" = load i64, ptr %"270_0", align 8
  %"270_1444" = load i64, ptr %"270_1", align 8
  %"270_2445" = load i64, ptr %"270_2", align 8
  %"270_4446" = load i64, ptr %"270_4", align 8
  switch i1 false, label %235 [
  ]

235:                                              ; preds = %cond_exit_272
  store i64 %"270_0443", ptr %"265_0", align 8
  store i64 %"270_1444", ptr %"265_1", align 8
  store i64 %"270_2445", ptr %"265_2", align 8
  store i64 %"270_4446", ptr %"265_3", align 8
  br label %31

cond_287_case_0:                                  ; preds = %40
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"291_0", align 8
  %"291_0456" = load { i32, ptr }, ptr %"291_0", align 8
  %236 = extractvalue { i32, ptr } %"291_0456", 0
  %shift_code457 = add i32 %236, 1000
  %237 = extractvalue { i32, ptr } %"291_0456", 1
  call void @panic(i32 %shift_code457, ptr %237)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"293_0", align 8
  %"293_0458" = load { { i64, i64, i64 }, i64 }, ptr %"293_0", align 8
  store { { i64, i64, i64 }, i64 } %"293_0458", ptr %"0454", align 8
  br label %cond_exit_287

cond_287_case_1:                                  ; preds = %41
  %"0460" = load { { i64, i64, i64 }, i64 }, ptr %"0459", align 8
  store { { i64, i64, i64 }, i64 } %"0460", ptr %"295_0", align 8
  %"295_0461" = load { { i64, i64, i64 }, i64 }, ptr %"295_0", align 8
  store { { i64, i64, i64 }, i64 } %"295_0461", ptr %"0454", align 8
  br label %cond_exit_287

cond_exit_287:                                    ; preds = %cond_287_case_1, %cond_287_case_0
  %"0455" = load { { i64, i64, i64 }, i64 }, ptr %"0454", align 8
  store { { i64, i64, i64 }, i64 } %"0455", ptr %"287_0", align 8
  %"287_0462" = load { { i64, i64, i64 }, i64 }, ptr %"287_0", align 8
  %238 = extractvalue { { i64, i64, i64 }, i64 } %"287_0462", 1
  %239 = extractvalue { { i64, i64, i64 }, i64 } %"287_0462", 0
  store i64 %238, ptr %"297_0", align 8
  store { i64, i64, i64 } %239, ptr %"297_1", align 8
  %"285_4463" = load i64, ptr %"285_4", align 8
  %"297_0464" = load i64, ptr %"297_0", align 8
  %240 = add i64 %"285_4463", %"297_0464"
  store i64 %240, ptr %"299_0", align 8
  %"299_0465" = load i64, ptr %"299_0", align 8
  %"300_0466" = load i64, ptr %"300_0", align 8
  %241 = icmp eq i64 %"300_0466", 0
  br i1 %241, label %division_by_zero, label %division

division_by_zero:                                 ; preds = %cond_exit_287
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %cond_exit_287
  %sign = ashr i64 %"299_0465", 63
  %242 = xor i64 %"299_0465", %sign
  %243 = udiv i64 %242, %"300_0466"
  %quotient = xor i64 %243, %sign
  %244 = urem i64 %242, %"300_0466"
  %245 = icmp slt i64 %"299_0465", 0
  %246 = xor i64 %244, -1
  %247 = add i64 %"300_0466", %246
  %remainder = select i1 %245, i64 %247, i64 %244
  store i64 %remainder, ptr %"302_0", align 8
  %"302_0467" = load i64, ptr %"302_0", align 8
  %"303_0468" = load i64, ptr %"303_0", align 8
  %248 = icmp eq i64 %"302_0467", %"303_0468"
  %249 = select i1 %248, i1 true, i1 false
  store i1 %249, ptr %"305_0", align 1
  %"297_1469" = load { i64, i64, i64 }, ptr %"297_1", align 8
  %250 = extractvalue { i64, i64, i64 } %"297_1469", 0
  %251 = extractvalue { i64, i64, i64 } %"297_1469", 1
  %252 = extractvalue { i64, i64, i64 } %"297_1469", 2
  store i64 %250, ptr %"298_0", align 8
  store i64 %251, ptr %"298_1", align 8
  store i64 %252, ptr %"298_2", align 8
  %"305_0470" = load i1, ptr %"305_0", align 1
  %"285_0471" = load i64, ptr %"285_0", align 8
  %"285_1472" = load i64, ptr %"285_1", align 8
  %"285_2473" = load i64, ptr %"285_2", align 8
  %"298_0474" = load i64, ptr %"298_0", align 8
  %"298_2475" = load i64, ptr %"298_2", align 8
  %"298_1476" = load i64, ptr %"298_1", align 8
  %"285_4477" = load i64, ptr %"285_4", align 8
  %"297_0478" = load i64, ptr %"297_0", align 8
  %"285_5479" = load i64, ptr %"285_5", align 8
  switch i1 %"305_0470", label %253 [
    i1 true, label %254
  ]

253:                                              ; preds = %division
  store i64 %"285_0471", ptr %"0482", align 8
  store i64 %"285_1472", ptr %"1483", align 8
  store i64 %"285_2473", ptr %"2484", align 8
  store i64 %"298_0474", ptr %"3485", align 8
  store i64 %"298_2475", ptr %"4486", align 8
  store i64 %"298_1476", ptr %"5487", align 8
  store i64 %"285_4477", ptr %"6", align 8
  store i64 %"297_0478", ptr %"7", align 8
  store i64 %"285_5479", ptr %"8", align 8
  br label %cond_306_case_0

254:                                              ; preds = %division
  store i64 %"285_0471", ptr %"0507", align 8
  store i64 %"285_1472", ptr %"1508", align 8
  store i64 %"285_2473", ptr %"2509", align 8
  store i64 %"298_0474", ptr %"3510", align 8
  store i64 %"298_2475", ptr %"4511", align 8
  store i64 %"298_1476", ptr %"5512", align 8
  store i64 %"285_4477", ptr %"6513", align 8
  store i64 %"297_0478", ptr %"7514", align 8
  store i64 %"285_5479", ptr %"8515", align 8
  br label %cond_306_case_1

cond_306_case_0:                                  ; preds = %253
  %"0488" = load i64, ptr %"0482", align 8
  %"1489" = load i64, ptr %"1483", align 8
  %"2490" = load i64, ptr %"2484", align 8
  %"3491" = load i64, ptr %"3485", align 8
  %"4492" = load i64, ptr %"4486", align 8
  %"5493" = load i64, ptr %"5487", align 8
  %"6494" = load i64, ptr %"6", align 8
  %"7495" = load i64, ptr %"7", align 8
  %"8496" = load i64, ptr %"8", align 8
  store i64 %"0488", ptr %"308_0", align 8
  store i64 %"1489", ptr %"308_1", align 8
  store i64 %"2490", ptr %"308_2", align 8
  store i64 %"3491", ptr %"308_3", align 8
  store i64 %"4492", ptr %"308_4", align 8
  store i64 %"5493", ptr %"308_5", align 8
  store i64 %"6494", ptr %"308_6", align 8
  store i64 %"7495", ptr %"308_7", align 8
  store i64 %"8496", ptr %"308_8", align 8
  %"308_0497" = load i64, ptr %"308_0", align 8
  %"308_1498" = load i64, ptr %"308_1", align 8
  %"308_2499" = load i64, ptr %"308_2", align 8
  %"308_3500" = load i64, ptr %"308_3", align 8
  %"308_4501" = load i64, ptr %"308_4", align 8
  %"308_5502" = load i64, ptr %"308_5", align 8
  %"308_6503" = load i64, ptr %"308_6", align 8
  %"308_7504" = load i64, ptr %"308_7", align 8
  %"308_8505" = load i64, ptr %"308_8", align 8
  %255 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"308_0497", 1
  %256 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %255, i64 %"308_1498", 2
  %257 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %256, i64 %"308_2499", 3
  %258 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %257, i64 %"308_3500", 4
  %259 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %258, i64 %"308_4501", 5
  %260 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %259, i64 %"308_5502", 6
  %261 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %260, i64 %"308_6503", 7
  %262 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %261, i64 %"308_7504", 8
  %263 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %262, i64 %"308_8505", 9
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %263, ptr %"310_0", align 8
  %"310_0506" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"310_0", align 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"310_0506", ptr %"0480", align 8
  br label %cond_exit_306

cond_306_case_1:                                  ; preds = %254
  %"0516" = load i64, ptr %"0507", align 8
  %"1517" = load i64, ptr %"1508", align 8
  %"2518" = load i64, ptr %"2509", align 8
  %"3519" = load i64, ptr %"3510", align 8
  %"4520" = load i64, ptr %"4511", align 8
  %"5521" = load i64, ptr %"5512", align 8
  %"6522" = load i64, ptr %"6513", align 8
  %"7523" = load i64, ptr %"7514", align 8
  %"8524" = load i64, ptr %"8515", align 8
  store i64 %"0516", ptr %"312_0", align 8
  store i64 %"1517", ptr %"312_1", align 8
  store i64 %"2518", ptr %"312_2", align 8
  store i64 %"3519", ptr %"312_3", align 8
  store i64 %"4520", ptr %"312_4", align 8
  store i64 %"5521", ptr %"312_5", align 8
  store i64 %"6522", ptr %"312_6", align 8
  store i64 %"7523", ptr %"312_7", align 8
  store i64 %"8524", ptr %"312_8", align 8
  %"312_0525" = load i64, ptr %"312_0", align 8
  %"312_1526" = load i64, ptr %"312_1", align 8
  %"312_2527" = load i64, ptr %"312_2", align 8
  %"312_3528" = load i64, ptr %"312_3", align 8
  %"312_4529" = load i64, ptr %"312_4", align 8
  %"312_5530" = load i64, ptr %"312_5", align 8
  %"312_6531" = load i64, ptr %"312_6", align 8
  %"312_8532" = load i64, ptr %"312_8", align 8
  %264 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"312_0525", 1
  %265 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %264, i64 %"312_1526", 2
  %266 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %265, i64 %"312_2527", 3
  %267 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %266, i64 %"312_3528", 4
  %268 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %267, i64 %"312_4529", 5
  %269 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %268, i64 %"312_5530", 6
  %270 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %269, i64 %"312_6531", 7
  %271 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %270, i64 %"312_8532", 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %271, ptr %"314_0", align 8
  %"314_0533" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"314_0", align 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"314_0533", ptr %"0480", align 8
  br label %cond_exit_306

cond_exit_306:                                    ; preds = %cond_306_case_1, %cond_306_case_0
  %"0481" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"0480", align 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"0481", ptr %"306_0", align 8
  %"306_0534" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"306_0", align 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0534", ptr %"306_0", align 8
  %"306_0535" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"306_0", align 8
  %272 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 0
  switch i1 %272, label %273 [
    i1 true, label %283
  ]

273:                                              ; preds = %cond_exit_306
  %274 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 1
  %275 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 2
  %276 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 3
  %277 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 4
  %278 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 5
  %279 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 6
  %280 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 7
  %281 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 8
  %282 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 9
  store i64 %274, ptr %"324_0", align 8
  store i64 %275, ptr %"324_1", align 8
  store i64 %276, ptr %"324_2", align 8
  store i64 %277, ptr %"324_3", align 8
  store i64 %278, ptr %"324_4", align 8
  store i64 %279, ptr %"324_5", align 8
  store i64 %280, ptr %"324_6", align 8
  store i64 %281, ptr %"324_7", align 8
  store i64 %282, ptr %"324_8", align 8
  br label %46

283:                                              ; preds = %cond_exit_306
  %284 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 1
  %285 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 2
  %286 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 3
  %287 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 4
  %288 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 5
  %289 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 6
  %290 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 7
  %291 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64, i64 } %"306_0535", 8
  store i64 %284, ptr %"316_0", align 8
  store i64 %285, ptr %"316_1", align 8
  store i64 %286, ptr %"316_2", align 8
  store i64 %287, ptr %"316_3", align 8
  store i64 %288, ptr %"316_4", align 8
  store i64 %289, ptr %"316_5", align 8
  store i64 %290, ptr %"316_6", align 8
  store i64 %291, ptr %"316_7", align 8
  br label %43

cond_329_case_0:                                  ; preds = %49
  %"0594" = load i64, ptr %"0586", align 8
  %"1595" = load i64, ptr %"1587", align 8
  %"2596" = load i64, ptr %"2588", align 8
  %"3597" = load i64, ptr %"3589", align 8
  %"4598" = load i64, ptr %"4590", align 8
  %"5599" = load i64, ptr %"5591", align 8
  %"6600" = load i64, ptr %"6592", align 8
  %"7601" = load i64, ptr %"7593", align 8
  store i64 %"0594", ptr %"331_0", align 8
  store i64 %"1595", ptr %"331_1", align 8
  store i64 %"2596", ptr %"331_2", align 8
  store i64 %"3597", ptr %"331_3", align 8
  store i64 %"4598", ptr %"331_4", align 8
  store i64 %"5599", ptr %"331_5", align 8
  store i64 %"6600", ptr %"331_6", align 8
  store i64 %"7601", ptr %"331_7", align 8
  %"331_0602" = load i64, ptr %"331_0", align 8
  %"331_1603" = load i64, ptr %"331_1", align 8
  %"331_2604" = load i64, ptr %"331_2", align 8
  %"331_3605" = load i64, ptr %"331_3", align 8
  %"331_4606" = load i64, ptr %"331_4", align 8
  %"331_5607" = load i64, ptr %"331_5", align 8
  %"331_6608" = load i64, ptr %"331_6", align 8
  %"331_7609" = load i64, ptr %"331_7", align 8
  %292 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"331_0602", 1
  %293 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %292, i64 %"331_1603", 2
  %294 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %293, i64 %"331_2604", 3
  %295 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %294, i64 %"331_3605", 4
  %296 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %295, i64 %"331_4606", 5
  %297 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %296, i64 %"331_5607", 6
  %298 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %297, i64 %"331_6608", 7
  %299 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %298, i64 %"331_7609", 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %299, ptr %"333_0", align 8
  %"333_0610" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"333_0", align 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"333_0610", ptr %"0584", align 8
  br label %cond_exit_329

cond_329_case_1:                                  ; preds = %50
  %"0619" = load i64, ptr %"0611", align 8
  %"1620" = load i64, ptr %"1612", align 8
  %"2621" = load i64, ptr %"2613", align 8
  %"3622" = load i64, ptr %"3614", align 8
  %"4623" = load i64, ptr %"4615", align 8
  %"5624" = load i64, ptr %"5616", align 8
  %"6625" = load i64, ptr %"6617", align 8
  %"7626" = load i64, ptr %"7618", align 8
  store i64 %"0619", ptr %"335_0", align 8
  store i64 %"1620", ptr %"335_1", align 8
  store i64 %"2621", ptr %"335_2", align 8
  store i64 %"3622", ptr %"335_3", align 8
  store i64 %"4623", ptr %"335_4", align 8
  store i64 %"5624", ptr %"335_5", align 8
  store i64 %"6625", ptr %"335_6", align 8
  store i64 %"7626", ptr %"335_7", align 8
  %"335_0627" = load i64, ptr %"335_0", align 8
  %"335_1628" = load i64, ptr %"335_1", align 8
  %"335_2629" = load i64, ptr %"335_2", align 8
  %"335_7630" = load i64, ptr %"335_7", align 8
  %300 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"335_0627", 1
  %301 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %300, i64 %"335_1628", 2
  %302 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %301, i64 %"335_2629", 3
  %303 = insertvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %302, i64 %"335_7630", 4
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %303, ptr %"337_0", align 8
  %"337_0631" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"337_0", align 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"337_0631", ptr %"0584", align 8
  br label %cond_exit_329

cond_exit_329:                                    ; preds = %cond_329_case_1, %cond_329_case_0
  %"0585" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"0584", align 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"0585", ptr %"329_0", align 8
  %"329_0632" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"329_0", align 8
  store { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0632", ptr %"329_0", align 8
  %"329_0633" = load { i1, i64, i64, i64, i64, i64, i64, i64, i64 }, ptr %"329_0", align 8
  %304 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 0
  switch i1 %304, label %305 [
    i1 true, label %314
  ]

305:                                              ; preds = %cond_exit_329
  %306 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 1
  %307 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 2
  %308 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 3
  %309 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 4
  %310 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 5
  %311 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 6
  %312 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 7
  %313 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 8
  store i64 %306, ptr %"344_0", align 8
  store i64 %307, ptr %"344_1", align 8
  store i64 %308, ptr %"344_2", align 8
  store i64 %309, ptr %"344_3", align 8
  store i64 %310, ptr %"344_4", align 8
  store i64 %311, ptr %"344_5", align 8
  store i64 %312, ptr %"344_6", align 8
  store i64 %313, ptr %"344_7", align 8
  br label %53

314:                                              ; preds = %cond_exit_329
  %315 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 1
  %316 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 2
  %317 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 3
  %318 = extractvalue { i1, i64, i64, i64, i64, i64, i64, i64, i64 } %"329_0633", 4
  store i64 %315, ptr %"339_0", align 8
  store i64 %316, ptr %"339_1", align 8
  store i64 %317, ptr %"339_2", align 8
  store i64 %318, ptr %"339_3", align 8
  br label %51

319:                                              ; preds = %55
  %"368_0682" = load { i64, i64, i64 }, ptr %"368_0", align 8
  store { i64, i64, i64 } %"368_0682", ptr %"368_0", align 8
  store i64 0, ptr %"371_0", align 8
  %"368_0683" = load { i64, i64, i64 }, ptr %"368_0", align 8
  %320 = extractvalue { i64, i64, i64 } %"368_0683", 0
  %321 = extractvalue { i64, i64, i64 } %"368_0683", 1
  %322 = extractvalue { i64, i64, i64 } %"368_0683", 2
  store i64 %320, ptr %"370_0", align 8
  store i64 %321, ptr %"370_1", align 8
  store i64 %322, ptr %"370_2", align 8
  %"370_2684" = load i64, ptr %"370_2", align 8
  %"371_0685" = load i64, ptr %"371_0", align 8
  %323 = icmp sge i64 %"370_2684", %"371_0685"
  %324 = select i1 %323, i1 true, i1 false
  store i1 %324, ptr %"373_0", align 1
  %"373_0686" = load i1, ptr %"373_0", align 1
  %"370_0687" = load i64, ptr %"370_0", align 8
  %"370_2688" = load i64, ptr %"370_2", align 8
  %"370_1689" = load i64, ptr %"370_1", align 8
  store i1 %"373_0686", ptr %"373_0", align 1
  store i64 %"370_0687", ptr %"370_0", align 8
  store i64 %"370_2688", ptr %"370_2", align 8
  store i64 %"370_1689", ptr %"370_1", align 8
  %"373_0690" = load i1, ptr %"373_0", align 1
  %"370_0691" = load i64, ptr %"370_0", align 8
  %"370_2692" = load i64, ptr %"370_2", align 8
  %"370_1693" = load i64, ptr %"370_1", align 8
  switch i1 %"373_0690", label %325 [
    i1 true, label %326
  ]

325:                                              ; preds = %319
  store i64 %"370_0691", ptr %"382_0", align 8
  store i64 %"370_2692", ptr %"382_1", align 8
  store i64 %"370_1693", ptr %"382_2", align 8
  br label %331

326:                                              ; preds = %319
  store i64 %"370_0691", ptr %"376_0", align 8
  store i64 %"370_2692", ptr %"376_1", align 8
  store i64 %"370_1693", ptr %"376_2", align 8
  br label %327

327:                                              ; preds = %326
  %"376_0695" = load i64, ptr %"376_0", align 8
  %"376_1696" = load i64, ptr %"376_1", align 8
  %"376_2697" = load i64, ptr %"376_2", align 8
  store i64 %"376_0695", ptr %"376_0", align 8
  store i64 %"376_1696", ptr %"376_1", align 8
  store i64 %"376_2697", ptr %"376_2", align 8
  store {} undef, ptr %"379_0", align 1
  %"376_0698" = load i64, ptr %"376_0", align 8
  %"376_2699" = load i64, ptr %"376_2", align 8
  %328 = icmp sge i64 %"376_0698", %"376_2699"
  %329 = select i1 %328, i1 true, i1 false
  store i1 %329, ptr %"378_0", align 1
  %"379_0700" = load {}, ptr %"379_0", align 1
  %"378_0701" = load i1, ptr %"378_0", align 1
  %"376_0702" = load i64, ptr %"376_0", align 8
  %"376_1703" = load i64, ptr %"376_1", align 8
  %"376_2704" = load i64, ptr %"376_2", align 8
  store {} %"379_0700", ptr %"379_0", align 1
  store i1 %"378_0701", ptr %"378_0", align 1
  store i64 %"376_0702", ptr %"376_0", align 8
  store i64 %"376_1703", ptr %"376_1", align 8
  store i64 %"376_2704", ptr %"376_2", align 8
  %"379_0705" = load {}, ptr %"379_0", align 1
  %"378_0706" = load i1, ptr %"378_0", align 1
  %"376_0707" = load i64, ptr %"376_0", align 8
  %"376_1708" = load i64, ptr %"376_1", align 8
  %"376_2709" = load i64, ptr %"376_2", align 8
  switch i1 false, label %330 [
  ]

330:                                              ; preds = %327
  store i1 %"378_0706", ptr %"388_0", align 1
  store i64 %"376_0707", ptr %"388_1", align 8
  store i64 %"376_1708", ptr %"388_2", align 8
  store i64 %"376_2709", ptr %"388_3", align 8
  br label %335

331:                                              ; preds = %325
  %"382_0710" = load i64, ptr %"382_0", align 8
  %"382_1711" = load i64, ptr %"382_1", align 8
  %"382_2712" = load i64, ptr %"382_2", align 8
  store i64 %"382_0710", ptr %"382_0", align 8
  store i64 %"382_1711", ptr %"382_1", align 8
  store i64 %"382_2712", ptr %"382_2", align 8
  store {} undef, ptr %"385_0", align 1
  %"382_0713" = load i64, ptr %"382_0", align 8
  %"382_2714" = load i64, ptr %"382_2", align 8
  %332 = icmp sle i64 %"382_0713", %"382_2714"
  %333 = select i1 %332, i1 true, i1 false
  store i1 %333, ptr %"384_0", align 1
  %"385_0715" = load {}, ptr %"385_0", align 1
  %"384_0716" = load i1, ptr %"384_0", align 1
  %"382_0717" = load i64, ptr %"382_0", align 8
  %"382_1718" = load i64, ptr %"382_1", align 8
  %"382_2719" = load i64, ptr %"382_2", align 8
  store {} %"385_0715", ptr %"385_0", align 1
  store i1 %"384_0716", ptr %"384_0", align 1
  store i64 %"382_0717", ptr %"382_0", align 8
  store i64 %"382_1718", ptr %"382_1", align 8
  store i64 %"382_2719", ptr %"382_2", align 8
  %"385_0720" = load {}, ptr %"385_0", align 1
  %"384_0721" = load i1, ptr %"384_0", align 1
  %"382_0722" = load i64, ptr %"382_0", align 8
  %"382_1723" = load i64, ptr %"382_1", align 8
  %"382_2724" = load i64, ptr %"382_2", align 8
  switch i1 false, label %334 [
  ]

334:                                              ; preds = %331
  store i1 %"384_0721", ptr %"388_0", align 1
  store i64 %"382_0722", ptr %"388_1", align 8
  store i64 %"382_1723", ptr %"388_2", align 8
  store i64 %"382_2724", ptr %"388_3", align 8
  br label %335

335:                                              ; preds = %334, %330
  %"388_0725" = load i1, ptr %"388_0", align 1
  %"388_1726" = load i64, ptr %"388_1", align 8
  %"388_2727" = load i64, ptr %"388_2", align 8
  %"388_3728" = load i64, ptr %"388_3", align 8
  store i1 %"388_0725", ptr %"388_0", align 1
  store i64 %"388_1726", ptr %"388_1", align 8
  store i64 %"388_2727", ptr %"388_2", align 8
  store i64 %"388_3728", ptr %"388_3", align 8
  %"388_0729" = load i1, ptr %"388_0", align 1
  %"388_1730" = load i64, ptr %"388_1", align 8
  %"388_2731" = load i64, ptr %"388_2", align 8
  %"388_3732" = load i64, ptr %"388_3", align 8
  switch i1 %"388_0729", label %336 [
    i1 true, label %337
  ]

336:                                              ; preds = %335
  store i64 %"388_1730", ptr %"0735", align 8
  store i64 %"388_2731", ptr %"1736", align 8
  store i64 %"388_3732", ptr %"2737", align 8
  br label %cond_390_case_0

337:                                              ; preds = %335
  store i64 %"388_1730", ptr %"0745", align 8
  store i64 %"388_2731", ptr %"1746", align 8
  store i64 %"388_3732", ptr %"2747", align 8
  br label %cond_390_case_1

338:                                              ; preds = %362
  store {} undef, ptr %"405_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"403_0", align 8
  %"405_0754" = load {}, ptr %"405_0", align 1
  %"403_0755" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"403_0", align 8
  store {} %"405_0754", ptr %"405_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"403_0755", ptr %"403_0", align 8
  %"405_0756" = load {}, ptr %"405_0", align 1
  %"403_0757" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"403_0", align 8
  switch i1 false, label %339 [
  ]

339:                                              ; preds = %338
  store { i1, { { i64, i64, i64 }, i64 } } %"403_0757", ptr %"0681", align 8
  br label %349

340:                                              ; preds = %358
  %"408_0758" = load i64, ptr %"408_0", align 8
  %"408_1759" = load i64, ptr %"408_1", align 8
  %"408_2760" = load i64, ptr %"408_2", align 8
  store i64 %"408_0758", ptr %"408_0", align 8
  store i64 %"408_1759", ptr %"408_1", align 8
  store i64 %"408_2760", ptr %"408_2", align 8
  store {} undef, ptr %"414_0", align 1
  %"408_0761" = load i64, ptr %"408_0", align 8
  %"408_1762" = load i64, ptr %"408_1", align 8
  %341 = add i64 %"408_0761", %"408_1762"
  store i64 %341, ptr %"410_0", align 8
  %"410_0763" = load i64, ptr %"410_0", align 8
  %"408_2764" = load i64, ptr %"408_2", align 8
  %"408_1765" = load i64, ptr %"408_1", align 8
  %342 = insertvalue { i64, i64, i64 } poison, i64 %"410_0763", 0
  %343 = insertvalue { i64, i64, i64 } %342, i64 %"408_2764", 1
  %344 = insertvalue { i64, i64, i64 } %343, i64 %"408_1765", 2
  store { i64, i64, i64 } %344, ptr %"411_0", align 8
  %"408_0766" = load i64, ptr %"408_0", align 8
  %"411_0767" = load { i64, i64, i64 }, ptr %"411_0", align 8
  %345 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"408_0766", 1
  %346 = insertvalue { { i64, i64, i64 }, i64 } %345, { i64, i64, i64 } %"411_0767", 0
  store { { i64, i64, i64 }, i64 } %346, ptr %"412_0", align 8
  %"412_0768" = load { { i64, i64, i64 }, i64 }, ptr %"412_0", align 8
  %347 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"412_0768", 1
  store { i1, { { i64, i64, i64 }, i64 } } %347, ptr %"413_0", align 8
  %"414_0769" = load {}, ptr %"414_0", align 1
  %"413_0770" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"413_0", align 8
  store {} %"414_0769", ptr %"414_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"413_0770", ptr %"413_0", align 8
  %"414_0771" = load {}, ptr %"414_0", align 1
  %"413_0772" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"413_0", align 8
  switch i1 false, label %348 [
  ]

348:                                              ; preds = %340
  store { i1, { { i64, i64, i64 }, i64 } } %"413_0772", ptr %"0681", align 8
  br label %349

349:                                              ; preds = %348, %339
  %"0694" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0681", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0694", ptr %"366_0", align 8
  %"366_0773" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"366_0", align 8
  %350 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"366_0773", 0
  switch i1 %350, label %351 [
    i1 true, label %352
  ]

351:                                              ; preds = %349
  br label %cond_352_case_0

352:                                              ; preds = %349
  %353 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"366_0773", 1
  store { { i64, i64, i64 }, i64 } %353, ptr %"0780", align 8
  br label %cond_352_case_1

cond_390_case_0:                                  ; preds = %336
  %"0738" = load i64, ptr %"0735", align 8
  %"1739" = load i64, ptr %"1736", align 8
  %"2740" = load i64, ptr %"2737", align 8
  store i64 %"0738", ptr %"392_0", align 8
  store i64 %"1739", ptr %"392_1", align 8
  store i64 %"2740", ptr %"392_2", align 8
  %"392_0741" = load i64, ptr %"392_0", align 8
  %"392_1742" = load i64, ptr %"392_1", align 8
  %"392_2743" = load i64, ptr %"392_2", align 8
  %354 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"392_0741", 1
  %355 = insertvalue { i1, i64, i64, i64 } %354, i64 %"392_1742", 2
  %356 = insertvalue { i1, i64, i64, i64 } %355, i64 %"392_2743", 3
  store { i1, i64, i64, i64 } %356, ptr %"394_0", align 8
  %"394_0744" = load { i1, i64, i64, i64 }, ptr %"394_0", align 8
  store { i1, i64, i64, i64 } %"394_0744", ptr %"0733", align 8
  br label %cond_exit_390

cond_390_case_1:                                  ; preds = %337
  %"0748" = load i64, ptr %"0745", align 8
  %"1749" = load i64, ptr %"1746", align 8
  %"2750" = load i64, ptr %"2747", align 8
  store i64 %"0748", ptr %"396_0", align 8
  store i64 %"1749", ptr %"396_1", align 8
  store i64 %"2750", ptr %"396_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"398_0", align 8
  %"398_0751" = load { i1, i64, i64, i64 }, ptr %"398_0", align 8
  store { i1, i64, i64, i64 } %"398_0751", ptr %"0733", align 8
  br label %cond_exit_390

cond_exit_390:                                    ; preds = %cond_390_case_1, %cond_390_case_0
  %"0734" = load { i1, i64, i64, i64 }, ptr %"0733", align 8
  store { i1, i64, i64, i64 } %"0734", ptr %"390_0", align 8
  %"390_0752" = load { i1, i64, i64, i64 }, ptr %"390_0", align 8
  store { i1, i64, i64, i64 } %"390_0752", ptr %"390_0", align 8
  %"390_0753" = load { i1, i64, i64, i64 }, ptr %"390_0", align 8
  %357 = extractvalue { i1, i64, i64, i64 } %"390_0753", 0
  switch i1 %357, label %358 [
    i1 true, label %362
  ]

358:                                              ; preds = %cond_exit_390
  %359 = extractvalue { i1, i64, i64, i64 } %"390_0753", 1
  %360 = extractvalue { i1, i64, i64, i64 } %"390_0753", 2
  %361 = extractvalue { i1, i64, i64, i64 } %"390_0753", 3
  store i64 %359, ptr %"408_0", align 8
  store i64 %360, ptr %"408_1", align 8
  store i64 %361, ptr %"408_2", align 8
  br label %340

362:                                              ; preds = %cond_exit_390
  br label %338

cond_352_case_0:                                  ; preds = %351
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"358_0", align 8
  store i1 false, ptr %"356_0", align 1
  %"356_0778" = load i1, ptr %"356_0", align 1
  %"358_0779" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"358_0", align 8
  store i1 %"356_0778", ptr %"0774", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"358_0779", ptr %"1775", align 8
  br label %cond_exit_352

cond_352_case_1:                                  ; preds = %352
  %"0781" = load { { i64, i64, i64 }, i64 }, ptr %"0780", align 8
  store { { i64, i64, i64 }, i64 } %"0781", ptr %"361_0", align 8
  %"361_0782" = load { { i64, i64, i64 }, i64 }, ptr %"361_0", align 8
  %363 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"361_0782", 1
  store { i1, { { i64, i64, i64 }, i64 } } %363, ptr %"365_0", align 8
  store i1 true, ptr %"363_0", align 1
  %"363_0783" = load i1, ptr %"363_0", align 1
  %"365_0784" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"365_0", align 8
  store i1 %"363_0783", ptr %"0774", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"365_0784", ptr %"1775", align 8
  br label %cond_exit_352

cond_exit_352:                                    ; preds = %cond_352_case_1, %cond_352_case_0
  %"0776" = load i1, ptr %"0774", align 1
  %"1777" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1775", align 8
  store i1 %"0776", ptr %"352_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1777", ptr %"352_1", align 8
  %"352_0785" = load i1, ptr %"352_0", align 1
  %"352_1786" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"352_1", align 8
  store i1 %"352_0785", ptr %"352_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"352_1786", ptr %"352_1", align 8
  %"352_0787" = load i1, ptr %"352_0", align 1
  %"352_1788" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"352_1", align 8
  switch i1 %"352_0787", label %364 [
    i1 true, label %365
  ]

364:                                              ; preds = %cond_exit_352
  store { i1, { { i64, i64, i64 }, i64 } } %"352_1788", ptr %"417_0", align 8
  br label %59

365:                                              ; preds = %cond_exit_352
  store { i1, { { i64, i64, i64 }, i64 } } %"352_1788", ptr %"441_0", align 8
  br label %72

cond_419_case_0:                                  ; preds = %69
  br label %cond_exit_419

cond_419_case_1:                                  ; preds = %70
  %"0795" = load { { i64, i64, i64 }, i64 }, ptr %"0794", align 8
  store { { i64, i64, i64 }, i64 } %"0795", ptr %"424_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"426_0", align 8
  %"426_0796" = load { i32, ptr }, ptr %"426_0", align 8
  %"424_0797" = load { { i64, i64, i64 }, i64 }, ptr %"424_0", align 8
  %366 = extractvalue { i32, ptr } %"426_0796", 0
  %shift_code798 = add i32 %366, 1000
  %367 = extractvalue { i32, ptr } %"426_0796", 1
  call void @panic(i32 %shift_code798, ptr %367)
  br label %cond_exit_419

cond_exit_419:                                    ; preds = %cond_419_case_1, %cond_419_case_0
  %"438_0799" = load {}, ptr %"438_0", align 1
  %"436_0800" = load i64, ptr %"436_0", align 8
  %"435_0801" = load { ptr, ptr, i64 }, ptr %"435_0", align 8
  store {} %"438_0799", ptr %"438_0", align 1
  store i64 %"436_0800", ptr %"436_0", align 8
  store { ptr, ptr, i64 } %"435_0801", ptr %"435_0", align 8
  %"438_0802" = load {}, ptr %"438_0", align 1
  %"436_0803" = load i64, ptr %"436_0", align 8
  %"435_0804" = load { ptr, ptr, i64 }, ptr %"435_0", align 8
  switch i1 false, label %368 [
  ]

368:                                              ; preds = %cond_exit_419
  store i64 %"436_0803", ptr %"459_0", align 8
  store { ptr, ptr, i64 } %"435_0804", ptr %"459_1", align 8
  br label %77

cond_443_case_0:                                  ; preds = %74
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"447_0", align 8
  %"447_0809" = load { i32, ptr }, ptr %"447_0", align 8
  %369 = extractvalue { i32, ptr } %"447_0809", 0
  %shift_code810 = add i32 %369, 1000
  %370 = extractvalue { i32, ptr } %"447_0809", 1
  call void @panic(i32 %shift_code810, ptr %370)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"449_0", align 8
  %"449_0811" = load { { i64, i64, i64 }, i64 }, ptr %"449_0", align 8
  store { { i64, i64, i64 }, i64 } %"449_0811", ptr %"0807", align 8
  br label %cond_exit_443

cond_443_case_1:                                  ; preds = %75
  %"0813" = load { { i64, i64, i64 }, i64 }, ptr %"0812", align 8
  store { { i64, i64, i64 }, i64 } %"0813", ptr %"451_0", align 8
  %"451_0814" = load { { i64, i64, i64 }, i64 }, ptr %"451_0", align 8
  store { { i64, i64, i64 }, i64 } %"451_0814", ptr %"0807", align 8
  br label %cond_exit_443

cond_exit_443:                                    ; preds = %cond_443_case_1, %cond_443_case_0
  %"0808" = load { { i64, i64, i64 }, i64 }, ptr %"0807", align 8
  store { { i64, i64, i64 }, i64 } %"0808", ptr %"443_0", align 8
  %"443_0815" = load { { i64, i64, i64 }, i64 }, ptr %"443_0", align 8
  %371 = extractvalue { { i64, i64, i64 }, i64 } %"443_0815", 1
  %372 = extractvalue { { i64, i64, i64 }, i64 } %"443_0815", 0
  store i64 %371, ptr %"453_0", align 8
  store { i64, i64, i64 } %372, ptr %"453_1", align 8
  %"453_0816" = load i64, ptr %"453_0", align 8
  %tag_len817 = load i8, ptr @res_down.AAB11324.0, align 1
  %tag_len818 = zext i8 %tag_len817 to i64
  call void @print_int(ptr @res_down.AAB11324.0, i64 %tag_len818, i64 %"453_0816")
  %"453_1819" = load { i64, i64, i64 }, ptr %"453_1", align 8
  %373 = extractvalue { i64, i64, i64 } %"453_1819", 0
  %374 = extractvalue { i64, i64, i64 } %"453_1819", 1
  %375 = extractvalue { i64, i64, i64 } %"453_1819", 2
  store i64 %373, ptr %"454_0", align 8
  store i64 %374, ptr %"454_1", align 8
  store i64 %375, ptr %"454_2", align 8
  %"456_0820" = load {}, ptr %"456_0", align 1
  %"454_0821" = load i64, ptr %"454_0", align 8
  %"454_2822" = load i64, ptr %"454_2", align 8
  %"454_1823" = load i64, ptr %"454_1", align 8
  store {} %"456_0820", ptr %"456_0", align 1
  store i64 %"454_0821", ptr %"454_0", align 8
  store i64 %"454_2822", ptr %"454_2", align 8
  store i64 %"454_1823", ptr %"454_1", align 8
  %"456_0824" = load {}, ptr %"456_0", align 1
  %"454_0825" = load i64, ptr %"454_0", align 8
  %"454_2826" = load i64, ptr %"454_2", align 8
  %"454_1827" = load i64, ptr %"454_1", align 8
  switch i1 false, label %376 [
  ]

376:                                              ; preds = %cond_exit_443
  store i64 %"454_0825", ptr %"349_0", align 8
  store i64 %"454_2826", ptr %"349_1", align 8
  store i64 %"454_1827", ptr %"349_2", align 8
  br label %55

377:                                              ; preds = %77
  %"477_0834" = load { { ptr, ptr, i64 }, i64 }, ptr %"477_0", align 8
  store { { ptr, ptr, i64 }, i64 } %"477_0834", ptr %"477_0", align 8
  store i64 3, ptr %"490_0", align 8
  %"477_0835" = load { { ptr, ptr, i64 }, i64 }, ptr %"477_0", align 8
  %378 = extractvalue { { ptr, ptr, i64 }, i64 } %"477_0835", 0
  %379 = extractvalue { { ptr, ptr, i64 }, i64 } %"477_0835", 1
  store { ptr, ptr, i64 } %378, ptr %"479_0", align 8
  store i64 %379, ptr %"479_1", align 8
  %"479_1836" = load i64, ptr %"479_1", align 8
  %"490_0837" = load i64, ptr %"490_0", align 8
  %380 = icmp slt i64 %"479_1836", %"490_0837"
  %381 = select i1 %380, i1 true, i1 false
  store i1 %381, ptr %"480_0", align 1
  %"480_0838" = load i1, ptr %"480_0", align 1
  %"479_0839" = load { ptr, ptr, i64 }, ptr %"479_0", align 8
  %"479_1840" = load i64, ptr %"479_1", align 8
  switch i1 %"480_0838", label %382 [
    i1 true, label %383
  ]

382:                                              ; preds = %377
  store { ptr, ptr, i64 } %"479_0839", ptr %"0843", align 8
  store i64 %"479_1840", ptr %"1844", align 8
  br label %cond_481_case_0

383:                                              ; preds = %377
  store { ptr, ptr, i64 } %"479_0839", ptr %"0849", align 8
  store i64 %"479_1840", ptr %"1850", align 8
  br label %cond_481_case_1

384:                                              ; preds = %400
  %"494_0859" = load i64, ptr %"494_0", align 8
  %"494_1860" = load { ptr, ptr, i64 }, ptr %"494_1", align 8
  store i64 %"494_0859", ptr %"494_0", align 8
  store { ptr, ptr, i64 } %"494_1860", ptr %"494_1", align 8
  store {} undef, ptr %"514_0", align 1
  store i64 1, ptr %"508_0", align 8
  %"494_0861" = load i64, ptr %"494_0", align 8
  %"508_0862" = load i64, ptr %"508_0", align 8
  %385 = add i64 %"494_0861", %"508_0862"
  store i64 %385, ptr %"510_0", align 8
  %"494_0863" = load i64, ptr %"494_0", align 8
  store i64 %"494_0863", ptr %"496_0", align 8
  %"494_1864" = load { ptr, ptr, i64 }, ptr %"494_1", align 8
  %"496_0865" = load i64, ptr %"496_0", align 8
  %array_ptr = extractvalue { ptr, ptr, i64 } %"494_1864", 0
  %array_mask_ptr = extractvalue { ptr, ptr, i64 } %"494_1864", 1
  %array_offset = extractvalue { ptr, ptr, i64 } %"494_1864", 2
  %386 = icmp ult i64 %"496_0865", 3
  br i1 %386, label %404, label %403

387:                                              ; preds = %398
  %"517_0888" = load { ptr, ptr, i64 }, ptr %"517_0", align 8
  store { ptr, ptr, i64 } %"517_0888", ptr %"517_0", align 8
  store {} undef, ptr %"521_0", align 1
  %"517_0889" = load { ptr, ptr, i64 }, ptr %"517_0", align 8
  %array_ptr890 = extractvalue { ptr, ptr, i64 } %"517_0889", 0
  %array_mask_ptr891 = extractvalue { ptr, ptr, i64 } %"517_0889", 1
  %array_offset892 = extractvalue { ptr, ptr, i64 } %"517_0889", 2
  call void @heap_free(ptr %array_ptr890)
  call void @heap_free(ptr %array_mask_ptr891)
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"519_0", align 8
  %"521_0893" = load {}, ptr %"521_0", align 1
  %"519_0894" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"519_0", align 8
  store {} %"521_0893", ptr %"521_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"519_0894", ptr %"519_0", align 8
  %"521_0895" = load {}, ptr %"521_0", align 1
  %"519_0896" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"519_0", align 8
  switch i1 false, label %388 [
  ]

388:                                              ; preds = %387
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"519_0896", ptr %"0833", align 8
  br label %389

389:                                              ; preds = %388, %421
  %"0858" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"0833", align 8
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"0858", ptr %"475_0", align 8
  %"475_0897" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"475_0", align 8
  %390 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"475_0897", 0
  switch i1 %390, label %391 [
    i1 true, label %392
  ]

391:                                              ; preds = %389
  br label %cond_462_case_0

392:                                              ; preds = %389
  %393 = extractvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"475_0897", 1
  store { { { ptr, ptr, i64 }, i64 }, i64 } %393, ptr %"0904", align 8
  br label %cond_462_case_1

cond_481_case_0:                                  ; preds = %382
  %"0845" = load { ptr, ptr, i64 }, ptr %"0843", align 8
  %"1846" = load i64, ptr %"1844", align 8
  store { ptr, ptr, i64 } %"0845", ptr %"483_0", align 8
  store i64 %"1846", ptr %"483_1", align 8
  %"483_0847" = load { ptr, ptr, i64 }, ptr %"483_0", align 8
  %394 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 false, { ptr, ptr, i64 } poison, i64 poison }, { ptr, ptr, i64 } %"483_0847", 1
  store { i1, { ptr, ptr, i64 }, i64 } %394, ptr %"485_0", align 8
  %"485_0848" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"485_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"485_0848", ptr %"0841", align 8
  br label %cond_exit_481

cond_481_case_1:                                  ; preds = %383
  %"0851" = load { ptr, ptr, i64 }, ptr %"0849", align 8
  %"1852" = load i64, ptr %"1850", align 8
  store { ptr, ptr, i64 } %"0851", ptr %"487_0", align 8
  store i64 %"1852", ptr %"487_1", align 8
  %"487_1853" = load i64, ptr %"487_1", align 8
  %"487_0854" = load { ptr, ptr, i64 }, ptr %"487_0", align 8
  %395 = insertvalue { i1, { ptr, ptr, i64 }, i64 } { i1 true, { ptr, ptr, i64 } poison, i64 poison }, i64 %"487_1853", 2
  %396 = insertvalue { i1, { ptr, ptr, i64 }, i64 } %395, { ptr, ptr, i64 } %"487_0854", 1
  store { i1, { ptr, ptr, i64 }, i64 } %396, ptr %"489_0", align 8
  %"489_0855" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"489_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"489_0855", ptr %"0841", align 8
  br label %cond_exit_481

cond_exit_481:                                    ; preds = %cond_481_case_1, %cond_481_case_0
  %"0842" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"0841", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"0842", ptr %"481_0", align 8
  %"481_0856" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"481_0", align 8
  store { i1, { ptr, ptr, i64 }, i64 } %"481_0856", ptr %"481_0", align 8
  %"481_0857" = load { i1, { ptr, ptr, i64 }, i64 }, ptr %"481_0", align 8
  %397 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"481_0857", 0
  switch i1 %397, label %398 [
    i1 true, label %400
  ]

398:                                              ; preds = %cond_exit_481
  %399 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"481_0857", 1
  store { ptr, ptr, i64 } %399, ptr %"517_0", align 8
  br label %387

400:                                              ; preds = %cond_exit_481
  %401 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"481_0857", 2
  %402 = extractvalue { i1, { ptr, ptr, i64 }, i64 } %"481_0857", 1
  store i64 %401, ptr %"494_0", align 8
  store { ptr, ptr, i64 } %402, ptr %"494_1", align 8
  br label %384

403:                                              ; preds = %384
  store { i1, i64 } { i1 false, i64 poison }, ptr %"0866", align 8
  store { ptr, ptr, i64 } %"494_1864", ptr %"1867", align 8
  br label %409

404:                                              ; preds = %384
  %405 = add i64 %"496_0865", %array_offset
  call void @__barray_mask_check_not_borrowed(ptr %array_mask_ptr, i64 %405)
  %406 = getelementptr inbounds i64, ptr %array_ptr, i64 %405
  %407 = load i64, ptr %406, align 8
  %408 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %407, 1
  store { i1, i64 } %408, ptr %"0866", align 8
  store { ptr, ptr, i64 } %"494_1864", ptr %"1867", align 8
  br label %409

409:                                              ; preds = %403, %404
  %"0868" = load { i1, i64 }, ptr %"0866", align 8
  %"1869" = load { ptr, ptr, i64 }, ptr %"1867", align 8
  store { i1, i64 } %"0868", ptr %"497_0", align 8
  store { ptr, ptr, i64 } %"1869", ptr %"497_1", align 8
  %"497_1870" = load { ptr, ptr, i64 }, ptr %"497_1", align 8
  %"510_0871" = load i64, ptr %"510_0", align 8
  %410 = insertvalue { { ptr, ptr, i64 }, i64 } poison, { ptr, ptr, i64 } %"497_1870", 0
  %411 = insertvalue { { ptr, ptr, i64 }, i64 } %410, i64 %"510_0871", 1
  store { { ptr, ptr, i64 }, i64 } %411, ptr %"511_0", align 8
  %"497_0872" = load { i1, i64 }, ptr %"497_0", align 8
  %412 = extractvalue { i1, i64 } %"497_0872", 0
  switch i1 %412, label %413 [
    i1 true, label %414
  ]

413:                                              ; preds = %409
  br label %cond_498_case_0

414:                                              ; preds = %409
  %415 = extractvalue { i1, i64 } %"497_0872", 1
  store i64 %415, ptr %"0878", align 8
  br label %cond_498_case_1

cond_498_case_0:                                  ; preds = %413
  store { i32, ptr } { i32 1, ptr @"e_Array inde.2A1CB845.0" }, ptr %"502_0", align 8
  %"502_0875" = load { i32, ptr }, ptr %"502_0", align 8
  %416 = extractvalue { i32, ptr } %"502_0875", 0
  %shift_code876 = add i32 %416, 1000
  %417 = extractvalue { i32, ptr } %"502_0875", 1
  call void @panic(i32 %shift_code876, ptr %417)
  store i64 0, ptr %"504_0", align 8
  %"504_0877" = load i64, ptr %"504_0", align 8
  store i64 %"504_0877", ptr %"0873", align 8
  br label %cond_exit_498

cond_498_case_1:                                  ; preds = %414
  %"0879" = load i64, ptr %"0878", align 8
  store i64 %"0879", ptr %"506_0", align 8
  %"506_0880" = load i64, ptr %"506_0", align 8
  store i64 %"506_0880", ptr %"0873", align 8
  br label %cond_exit_498

cond_exit_498:                                    ; preds = %cond_498_case_1, %cond_498_case_0
  %"0874" = load i64, ptr %"0873", align 8
  store i64 %"0874", ptr %"498_0", align 8
  %"498_0881" = load i64, ptr %"498_0", align 8
  %"511_0882" = load { { ptr, ptr, i64 }, i64 }, ptr %"511_0", align 8
  %418 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } poison, i64 %"498_0881", 1
  %419 = insertvalue { { { ptr, ptr, i64 }, i64 }, i64 } %418, { { ptr, ptr, i64 }, i64 } %"511_0882", 0
  store { { { ptr, ptr, i64 }, i64 }, i64 } %419, ptr %"512_0", align 8
  %"512_0883" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"512_0", align 8
  %420 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"512_0883", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %420, ptr %"513_0", align 8
  %"514_0884" = load {}, ptr %"514_0", align 1
  %"513_0885" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"513_0", align 8
  store {} %"514_0884", ptr %"514_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"513_0885", ptr %"513_0", align 8
  %"514_0886" = load {}, ptr %"514_0", align 1
  %"513_0887" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"513_0", align 8
  switch i1 false, label %421 [
  ]

421:                                              ; preds = %cond_exit_498
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"513_0887", ptr %"0833", align 8
  br label %389

cond_462_case_0:                                  ; preds = %391
  store i1 false, ptr %"467_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 false, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, ptr %"466_0", align 8
  %"467_0902" = load i1, ptr %"467_0", align 1
  %"466_0903" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"466_0", align 8
  store i1 %"467_0902", ptr %"0898", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"466_0903", ptr %"1899", align 8
  br label %cond_exit_462

cond_462_case_1:                                  ; preds = %392
  %"0905" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0904", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0905", ptr %"470_0", align 8
  %"470_0906" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"470_0", align 8
  %422 = insertvalue { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } { i1 true, { { { ptr, ptr, i64 }, i64 }, i64 } poison }, { { { ptr, ptr, i64 }, i64 }, i64 } %"470_0906", 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %422, ptr %"474_0", align 8
  store i1 true, ptr %"472_0", align 1
  %"472_0907" = load i1, ptr %"472_0", align 1
  %"474_0908" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"474_0", align 8
  store i1 %"472_0907", ptr %"0898", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"474_0908", ptr %"1899", align 8
  br label %cond_exit_462

cond_exit_462:                                    ; preds = %cond_462_case_1, %cond_462_case_0
  %"0900" = load i1, ptr %"0898", align 1
  %"1901" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"1899", align 8
  store i1 %"0900", ptr %"462_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"1901", ptr %"462_1", align 8
  %"462_0909" = load i1, ptr %"462_0", align 1
  %"462_1910" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"462_1", align 8
  store i1 %"462_0909", ptr %"462_0", align 1
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"462_1910", ptr %"462_1", align 8
  %"462_0911" = load i1, ptr %"462_0", align 1
  %"462_1912" = load { i1, { { { ptr, ptr, i64 }, i64 }, i64 } }, ptr %"462_1", align 8
  switch i1 %"462_0911", label %423 [
    i1 true, label %424
  ]

423:                                              ; preds = %cond_exit_462
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"462_1912", ptr %"0", align 8
  br label %85

424:                                              ; preds = %cond_exit_462
  store { i1, { { { ptr, ptr, i64 }, i64 }, i64 } } %"462_1912", ptr %"524_0", align 8
  br label %80

cond_526_case_0:                                  ; preds = %82
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"530_0", align 8
  %"530_0917" = load { i32, ptr }, ptr %"530_0", align 8
  %425 = extractvalue { i32, ptr } %"530_0917", 0
  %shift_code918 = add i32 %425, 1000
  %426 = extractvalue { i32, ptr } %"530_0917", 1
  call void @panic(i32 %shift_code918, ptr %426)
  store { { { ptr, ptr, i64 }, i64 }, i64 } zeroinitializer, ptr %"532_0", align 8
  %"532_0919" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"532_0", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"532_0919", ptr %"0915", align 8
  br label %cond_exit_526

cond_526_case_1:                                  ; preds = %83
  %"0921" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0920", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0921", ptr %"534_0", align 8
  %"534_0922" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"534_0", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"534_0922", ptr %"0915", align 8
  br label %cond_exit_526

cond_exit_526:                                    ; preds = %cond_526_case_1, %cond_526_case_0
  %"0916" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0915", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0916", ptr %"526_0", align 8
  %"526_0923" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"526_0", align 8
  %427 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"526_0923", 1
  %428 = extractvalue { { { ptr, ptr, i64 }, i64 }, i64 } %"526_0923", 0
  store i64 %427, ptr %"536_0", align 8
  store { { ptr, ptr, i64 }, i64 } %428, ptr %"536_1", align 8
  %"536_0924" = load i64, ptr %"536_0", align 8
  %tag_len925 = load i8, ptr @res_element.27AFA5C3.0, align 1
  %tag_len926 = zext i8 %tag_len925 to i64
  call void @print_int(ptr @res_element.27AFA5C3.0, i64 %tag_len926, i64 %"536_0924")
  %"536_1927" = load { { ptr, ptr, i64 }, i64 }, ptr %"536_1", align 8
  %429 = extractvalue { { ptr, ptr, i64 }, i64 } %"536_1927", 0
  %430 = extractvalue { { ptr, ptr, i64 }, i64 } %"536_1927", 1
  store { ptr, ptr, i64 } %429, ptr %"537_0", align 8
  store i64 %430, ptr %"537_1", align 8
  %"539_0928" = load {}, ptr %"539_0", align 1
  %"537_1929" = load i64, ptr %"537_1", align 8
  %"537_0930" = load { ptr, ptr, i64 }, ptr %"537_0", align 8
  store {} %"539_0928", ptr %"539_0", align 1
  store i64 %"537_1929", ptr %"537_1", align 8
  store { ptr, ptr, i64 } %"537_0930", ptr %"537_0", align 8
  %"539_0931" = load {}, ptr %"539_0", align 1
  %"537_1932" = load i64, ptr %"537_1", align 8
  %"537_0933" = load { ptr, ptr, i64 }, ptr %"537_0", align 8
  switch i1 false, label %431 [
  ]

431:                                              ; preds = %cond_exit_526
  store i64 %"537_1932", ptr %"459_0", align 8
  store { ptr, ptr, i64 } %"537_0933", ptr %"459_1", align 8
  br label %77

cond_551_case_0:                                  ; preds = %87
  br label %cond_exit_551

cond_551_case_1:                                  ; preds = %88
  %"0936" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"0935", align 8
  store { { { ptr, ptr, i64 }, i64 }, i64 } %"0936", ptr %"556_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"558_0", align 8
  %"558_0937" = load { i32, ptr }, ptr %"558_0", align 8
  %"556_0938" = load { { { ptr, ptr, i64 }, i64 }, i64 }, ptr %"556_0", align 8
  %432 = extractvalue { i32, ptr } %"558_0937", 0
  %shift_code939 = add i32 %432, 1000
  %433 = extractvalue { i32, ptr } %"558_0937", 1
  call void @panic(i32 %shift_code939, ptr %433)
  br label %cond_exit_551

cond_exit_551:                                    ; preds = %cond_551_case_1, %cond_551_case_0
  ret void
}

define internal i64 @__hugr__.loops.first_factor.561(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"562_0" = alloca i64, align 8
  %"689_0" = alloca i64, align 8
  %"687_0" = alloca i64, align 8
  %"564_0" = alloca i64, align 8
  %"566_0" = alloca i64, align 8
  %"566_1" = alloca i64, align 8
  %"566_2" = alloca i64, align 8
  %"566_3" = alloca i64, align 8
  %"05" = alloca i64, align 8
  %"635_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"635_1" = alloca i64, align 8
  %"650_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"650_1" = alloca i64, align 8
  %"678_0" = alloca i64, align 8
  %"683_0" = alloca i64, align 8
  %"683_1" = alloca i64, align 8
  %"683_2" = alloca i64, align 8
  %"683_3" = alloca i64, align 8
  %"569_0" = alloca i1, align 1
  %"569_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"568_0" = alloca { i64, i64, i64 }, align 8
  %"583_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"585_0" = alloca { i64, i64, i64 }, align 8
  %"014" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"593_0" = alloca i64, align 8
  %"593_1" = alloca i64, align 8
  %"593_2" = alloca i64, align 8
  %"599_0" = alloca i64, align 8
  %"599_1" = alloca i64, align 8
  %"599_2" = alloca i64, align 8
  %"605_0" = alloca i1, align 1
  %"605_1" = alloca i64, align 8
  %"605_2" = alloca i64, align 8
  %"605_3" = alloca i64, align 8
  %"625_0" = alloca i64, align 8
  %"625_1" = alloca i64, align 8
  %"625_2" = alloca i64, align 8
  %"590_0" = alloca i1, align 1
  %"587_0" = alloca i64, align 8
  %"587_2" = alloca i64, align 8
  %"587_1" = alloca i64, align 8
  %"588_0" = alloca i64, align 8
  %"596_0" = alloca {}, align 8
  %"595_0" = alloca i1, align 1
  %"602_0" = alloca {}, align 8
  %"601_0" = alloca i1, align 1
  %"607_0" = alloca { i1, i64, i64, i64 }, align 8
  %"066" = alloca { i1, i64, i64, i64 }, align 8
  %"068" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"609_0" = alloca i64, align 8
  %"609_1" = alloca i64, align 8
  %"609_2" = alloca i64, align 8
  %"611_0" = alloca { i1, i64, i64, i64 }, align 8
  %"076" = alloca i64, align 8
  %"177" = alloca i64, align 8
  %"278" = alloca i64, align 8
  %"613_0" = alloca i64, align 8
  %"613_1" = alloca i64, align 8
  %"613_2" = alloca i64, align 8
  %"615_0" = alloca { i1, i64, i64, i64 }, align 8
  %"622_0" = alloca {}, align 8
  %"620_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"631_0" = alloca {}, align 8
  %"630_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"627_0" = alloca i64, align 8
  %"628_0" = alloca { i64, i64, i64 }, align 8
  %"629_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0105" = alloca i1, align 1
  %"1106" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"575_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"573_0" = alloca i1, align 1
  %"0111" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"578_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"582_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"580_0" = alloca i1, align 1
  %"647_0" = alloca {}, align 8
  %"0126" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"642_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"644_0" = alloca { i32, ptr }, align 8
  %"668_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"665_0" = alloca i64, align 8
  %"652_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0137" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"656_0" = alloca { i32, ptr }, align 8
  %"658_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0142" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"660_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"662_0" = alloca i64, align 8
  %"662_1" = alloca { i64, i64, i64 }, align 8
  %"664_0" = alloca i64, align 8
  %"667_0" = alloca i1, align 1
  %"663_0" = alloca i64, align 8
  %"663_1" = alloca i64, align 8
  %"663_2" = alloca i64, align 8
  %"0157" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0159" = alloca i64, align 8
  %"1160" = alloca i64, align 8
  %"2161" = alloca i64, align 8
  %"3" = alloca i64, align 8
  %"4" = alloca i64, align 8
  %"670_0" = alloca i64, align 8
  %"670_1" = alloca i64, align 8
  %"670_2" = alloca i64, align 8
  %"670_3" = alloca i64, align 8
  %"670_4" = alloca i64, align 8
  %"672_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"0172" = alloca i64, align 8
  %"1173" = alloca i64, align 8
  %"2174" = alloca i64, align 8
  %"3175" = alloca i64, align 8
  %"4176" = alloca i64, align 8
  %"674_0" = alloca i64, align 8
  %"674_1" = alloca i64, align 8
  %"674_2" = alloca i64, align 8
  %"674_3" = alloca i64, align 8
  %"674_4" = alloca i64, align 8
  %"676_0" = alloca { i1, i64, i64, i64, i64 }, align 8
  %"680_0" = alloca {}, align 8
  %"685_0" = alloca {}, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"562_0", align 8
  store i64 1, ptr %"689_0", align 8
  store i64 2, ptr %"687_0", align 8
  %"687_01" = load i64, ptr %"687_0", align 8
  %"689_02" = load i64, ptr %"689_0", align 8
  %"562_03" = load i64, ptr %"562_0", align 8
  %"562_04" = load i64, ptr %"562_0", align 8
  store i64 %"687_01", ptr %"566_0", align 8
  store i64 %"689_02", ptr %"566_1", align 8
  store i64 %"562_03", ptr %"566_2", align 8
  store i64 %"562_04", ptr %"566_3", align 8
  br label %1

1:                                                ; preds = %18, %entry_block
  %"566_06" = load i64, ptr %"566_0", align 8
  %"566_17" = load i64, ptr %"566_1", align 8
  %"566_28" = load i64, ptr %"566_2", align 8
  %"566_39" = load i64, ptr %"566_3", align 8
  store i64 %"566_06", ptr %"566_0", align 8
  store i64 %"566_17", ptr %"566_1", align 8
  store i64 %"566_28", ptr %"566_2", align 8
  store i64 %"566_39", ptr %"566_3", align 8
  %"566_010" = load i64, ptr %"566_0", align 8
  %"566_211" = load i64, ptr %"566_2", align 8
  %"566_112" = load i64, ptr %"566_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"566_010", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"566_211", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"566_112", 2
  store { i64, i64, i64 } %4, ptr %"568_0", align 8
  %"568_013" = load { i64, i64, i64 }, ptr %"568_0", align 8
  store { i64, i64, i64 } %"568_013", ptr %"585_0", align 8
  br label %20

5:                                                ; preds = %65
  %"635_0123" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"635_0", align 8
  %"635_1124" = load i64, ptr %"635_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"635_0123", ptr %"635_0", align 8
  store i64 %"635_1124", ptr %"635_1", align 8
  store {} undef, ptr %"647_0", align 1
  %"635_0125" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"635_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"635_0125", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_637_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"635_0125", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0126", align 8
  br label %cond_637_case_1

10:                                               ; preds = %66
  %"650_0134" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"650_0", align 8
  %"650_1135" = load i64, ptr %"650_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"650_0134", ptr %"650_0", align 8
  store i64 %"650_1135", ptr %"650_1", align 8
  store i64 0, ptr %"665_0", align 8
  %"650_0136" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"650_0", align 8
  %11 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"650_0136", 0
  switch i1 %11, label %12 [
    i1 true, label %13
  ]

12:                                               ; preds = %10
  br label %cond_652_case_0

13:                                               ; preds = %10
  %14 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"650_0136", 1
  store { { i64, i64, i64 }, i64 } %14, ptr %"0142", align 8
  br label %cond_652_case_1

15:                                               ; preds = %99
  %"678_0186" = load i64, ptr %"678_0", align 8
  store i64 %"678_0186", ptr %"678_0", align 8
  store {} undef, ptr %"680_0", align 1
  %"680_0187" = load {}, ptr %"680_0", align 1
  %"678_0188" = load i64, ptr %"678_0", align 8
  store {} %"680_0187", ptr %"680_0", align 1
  store i64 %"678_0188", ptr %"678_0", align 8
  %"680_0189" = load {}, ptr %"680_0", align 1
  %"678_0190" = load i64, ptr %"678_0", align 8
  switch i1 false, label %16 [
  ]

16:                                               ; preds = %15
  store i64 %"678_0190", ptr %"05", align 8
  br label %19

17:                                               ; preds = %94
  %"683_0191" = load i64, ptr %"683_0", align 8
  %"683_1192" = load i64, ptr %"683_1", align 8
  %"683_2193" = load i64, ptr %"683_2", align 8
  %"683_3194" = load i64, ptr %"683_3", align 8
  store i64 %"683_0191", ptr %"683_0", align 8
  store i64 %"683_1192", ptr %"683_1", align 8
  store i64 %"683_2193", ptr %"683_2", align 8
  store i64 %"683_3194", ptr %"683_3", align 8
  store {} undef, ptr %"685_0", align 1
  %"685_0195" = load {}, ptr %"685_0", align 1
  %"683_0196" = load i64, ptr %"683_0", align 8
  %"683_1197" = load i64, ptr %"683_1", align 8
  %"683_2198" = load i64, ptr %"683_2", align 8
  %"683_3199" = load i64, ptr %"683_3", align 8
  store {} %"685_0195", ptr %"685_0", align 1
  store i64 %"683_0196", ptr %"683_0", align 8
  store i64 %"683_1197", ptr %"683_1", align 8
  store i64 %"683_2198", ptr %"683_2", align 8
  store i64 %"683_3199", ptr %"683_3", align 8
  %"685_0200" = load {}, ptr %"685_0", align 1
  %"683_0201" = load i64, ptr %"683_0", align 8
  %"683_1202" = load i64, ptr %"683_1", align 8
  %"683_2203" = load i64, ptr %"683_2", align 8
  %"683_3204" = load i64, ptr %"683_3", align 8
  switch i1 false, label %18 [
  ]

18:                                               ; preds = %17
  store i64 %"683_0201", ptr %"566_0", align 8
  store i64 %"683_1202", ptr %"566_1", align 8
  store i64 %"683_2203", ptr %"566_2", align 8
  store i64 %"683_3204", ptr %"566_3", align 8
  br label %1

19:                                               ; preds = %16, %69
  %"0122" = load i64, ptr %"05", align 8
  store i64 %"0122", ptr %"564_0", align 8
  %"564_0205" = load i64, ptr %"564_0", align 8
  store i64 %"564_0205", ptr %"0", align 8
  %"0206" = load i64, ptr %"0", align 8
  ret i64 %"0206"

20:                                               ; preds = %1
  %"585_015" = load { i64, i64, i64 }, ptr %"585_0", align 8
  store { i64, i64, i64 } %"585_015", ptr %"585_0", align 8
  store i64 0, ptr %"588_0", align 8
  %"585_016" = load { i64, i64, i64 }, ptr %"585_0", align 8
  %21 = extractvalue { i64, i64, i64 } %"585_016", 0
  %22 = extractvalue { i64, i64, i64 } %"585_016", 1
  %23 = extractvalue { i64, i64, i64 } %"585_016", 2
  store i64 %21, ptr %"587_0", align 8
  store i64 %22, ptr %"587_1", align 8
  store i64 %23, ptr %"587_2", align 8
  %"587_217" = load i64, ptr %"587_2", align 8
  %"588_018" = load i64, ptr %"588_0", align 8
  %24 = icmp sge i64 %"587_217", %"588_018"
  %25 = select i1 %24, i1 true, i1 false
  store i1 %25, ptr %"590_0", align 1
  %"590_019" = load i1, ptr %"590_0", align 1
  %"587_020" = load i64, ptr %"587_0", align 8
  %"587_221" = load i64, ptr %"587_2", align 8
  %"587_122" = load i64, ptr %"587_1", align 8
  store i1 %"590_019", ptr %"590_0", align 1
  store i64 %"587_020", ptr %"587_0", align 8
  store i64 %"587_221", ptr %"587_2", align 8
  store i64 %"587_122", ptr %"587_1", align 8
  %"590_023" = load i1, ptr %"590_0", align 1
  %"587_024" = load i64, ptr %"587_0", align 8
  %"587_225" = load i64, ptr %"587_2", align 8
  %"587_126" = load i64, ptr %"587_1", align 8
  switch i1 %"590_023", label %26 [
    i1 true, label %27
  ]

26:                                               ; preds = %20
  store i64 %"587_024", ptr %"599_0", align 8
  store i64 %"587_225", ptr %"599_1", align 8
  store i64 %"587_126", ptr %"599_2", align 8
  br label %32

27:                                               ; preds = %20
  store i64 %"587_024", ptr %"593_0", align 8
  store i64 %"587_225", ptr %"593_1", align 8
  store i64 %"587_126", ptr %"593_2", align 8
  br label %28

28:                                               ; preds = %27
  %"593_028" = load i64, ptr %"593_0", align 8
  %"593_129" = load i64, ptr %"593_1", align 8
  %"593_230" = load i64, ptr %"593_2", align 8
  store i64 %"593_028", ptr %"593_0", align 8
  store i64 %"593_129", ptr %"593_1", align 8
  store i64 %"593_230", ptr %"593_2", align 8
  store {} undef, ptr %"596_0", align 1
  %"593_031" = load i64, ptr %"593_0", align 8
  %"593_232" = load i64, ptr %"593_2", align 8
  %29 = icmp sge i64 %"593_031", %"593_232"
  %30 = select i1 %29, i1 true, i1 false
  store i1 %30, ptr %"595_0", align 1
  %"596_033" = load {}, ptr %"596_0", align 1
  %"595_034" = load i1, ptr %"595_0", align 1
  %"593_035" = load i64, ptr %"593_0", align 8
  %"593_136" = load i64, ptr %"593_1", align 8
  %"593_237" = load i64, ptr %"593_2", align 8
  store {} %"596_033", ptr %"596_0", align 1
  store i1 %"595_034", ptr %"595_0", align 1
  store i64 %"593_035", ptr %"593_0", align 8
  store i64 %"593_136", ptr %"593_1", align 8
  store i64 %"593_237", ptr %"593_2", align 8
  %"596_038" = load {}, ptr %"596_0", align 1
  %"595_039" = load i1, ptr %"595_0", align 1
  %"593_040" = load i64, ptr %"593_0", align 8
  %"593_141" = load i64, ptr %"593_1", align 8
  %"593_242" = load i64, ptr %"593_2", align 8
  switch i1 false, label %31 [
  ]

31:                                               ; preds = %28
  store i1 %"595_039", ptr %"605_0", align 1
  store i64 %"593_040", ptr %"605_1", align 8
  store i64 %"593_141", ptr %"605_2", align 8
  store i64 %"593_242", ptr %"605_3", align 8
  br label %36

32:                                               ; preds = %26
  %"599_043" = load i64, ptr %"599_0", align 8
  %"599_144" = load i64, ptr %"599_1", align 8
  %"599_245" = load i64, ptr %"599_2", align 8
  store i64 %"599_043", ptr %"599_0", align 8
  store i64 %"599_144", ptr %"599_1", align 8
  store i64 %"599_245", ptr %"599_2", align 8
  store {} undef, ptr %"602_0", align 1
  %"599_046" = load i64, ptr %"599_0", align 8
  %"599_247" = load i64, ptr %"599_2", align 8
  %33 = icmp sle i64 %"599_046", %"599_247"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"601_0", align 1
  %"602_048" = load {}, ptr %"602_0", align 1
  %"601_049" = load i1, ptr %"601_0", align 1
  %"599_050" = load i64, ptr %"599_0", align 8
  %"599_151" = load i64, ptr %"599_1", align 8
  %"599_252" = load i64, ptr %"599_2", align 8
  store {} %"602_048", ptr %"602_0", align 1
  store i1 %"601_049", ptr %"601_0", align 1
  store i64 %"599_050", ptr %"599_0", align 8
  store i64 %"599_151", ptr %"599_1", align 8
  store i64 %"599_252", ptr %"599_2", align 8
  %"602_053" = load {}, ptr %"602_0", align 1
  %"601_054" = load i1, ptr %"601_0", align 1
  %"599_055" = load i64, ptr %"599_0", align 8
  %"599_156" = load i64, ptr %"599_1", align 8
  %"599_257" = load i64, ptr %"599_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"601_054", ptr %"605_0", align 1
  store i64 %"599_055", ptr %"605_1", align 8
  store i64 %"599_156", ptr %"605_2", align 8
  store i64 %"599_257", ptr %"605_3", align 8
  br label %36

36:                                               ; preds = %35, %31
  %"605_058" = load i1, ptr %"605_0", align 1
  %"605_159" = load i64, ptr %"605_1", align 8
  %"605_260" = load i64, ptr %"605_2", align 8
  %"605_361" = load i64, ptr %"605_3", align 8
  store i1 %"605_058", ptr %"605_0", align 1
  store i64 %"605_159", ptr %"605_1", align 8
  store i64 %"605_260", ptr %"605_2", align 8
  store i64 %"605_361", ptr %"605_3", align 8
  %"605_062" = load i1, ptr %"605_0", align 1
  %"605_163" = load i64, ptr %"605_1", align 8
  %"605_264" = load i64, ptr %"605_2", align 8
  %"605_365" = load i64, ptr %"605_3", align 8
  switch i1 %"605_062", label %37 [
    i1 true, label %38
  ]

37:                                               ; preds = %36
  store i64 %"605_163", ptr %"068", align 8
  store i64 %"605_264", ptr %"1", align 8
  store i64 %"605_365", ptr %"2", align 8
  br label %cond_607_case_0

38:                                               ; preds = %36
  store i64 %"605_163", ptr %"076", align 8
  store i64 %"605_264", ptr %"177", align 8
  store i64 %"605_365", ptr %"278", align 8
  br label %cond_607_case_1

39:                                               ; preds = %63
  store {} undef, ptr %"622_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"620_0", align 8
  %"622_085" = load {}, ptr %"622_0", align 1
  %"620_086" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"620_0", align 8
  store {} %"622_085", ptr %"622_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"620_086", ptr %"620_0", align 8
  %"622_087" = load {}, ptr %"622_0", align 1
  %"620_088" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"620_0", align 8
  switch i1 false, label %40 [
  ]

40:                                               ; preds = %39
  store { i1, { { i64, i64, i64 }, i64 } } %"620_088", ptr %"014", align 8
  br label %50

41:                                               ; preds = %59
  %"625_089" = load i64, ptr %"625_0", align 8
  %"625_190" = load i64, ptr %"625_1", align 8
  %"625_291" = load i64, ptr %"625_2", align 8
  store i64 %"625_089", ptr %"625_0", align 8
  store i64 %"625_190", ptr %"625_1", align 8
  store i64 %"625_291", ptr %"625_2", align 8
  store {} undef, ptr %"631_0", align 1
  %"625_092" = load i64, ptr %"625_0", align 8
  %"625_193" = load i64, ptr %"625_1", align 8
  %42 = add i64 %"625_092", %"625_193"
  store i64 %42, ptr %"627_0", align 8
  %"627_094" = load i64, ptr %"627_0", align 8
  %"625_295" = load i64, ptr %"625_2", align 8
  %"625_196" = load i64, ptr %"625_1", align 8
  %43 = insertvalue { i64, i64, i64 } poison, i64 %"627_094", 0
  %44 = insertvalue { i64, i64, i64 } %43, i64 %"625_295", 1
  %45 = insertvalue { i64, i64, i64 } %44, i64 %"625_196", 2
  store { i64, i64, i64 } %45, ptr %"628_0", align 8
  %"625_097" = load i64, ptr %"625_0", align 8
  %"628_098" = load { i64, i64, i64 }, ptr %"628_0", align 8
  %46 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"625_097", 1
  %47 = insertvalue { { i64, i64, i64 }, i64 } %46, { i64, i64, i64 } %"628_098", 0
  store { { i64, i64, i64 }, i64 } %47, ptr %"629_0", align 8
  %"629_099" = load { { i64, i64, i64 }, i64 }, ptr %"629_0", align 8
  %48 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"629_099", 1
  store { i1, { { i64, i64, i64 }, i64 } } %48, ptr %"630_0", align 8
  %"631_0100" = load {}, ptr %"631_0", align 1
  %"630_0101" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"630_0", align 8
  store {} %"631_0100", ptr %"631_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"630_0101", ptr %"630_0", align 8
  %"631_0102" = load {}, ptr %"631_0", align 1
  %"630_0103" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"630_0", align 8
  switch i1 false, label %49 [
  ]

49:                                               ; preds = %41
  store { i1, { { i64, i64, i64 }, i64 } } %"630_0103", ptr %"014", align 8
  br label %50

50:                                               ; preds = %49, %40
  %"027" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"014", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"027", ptr %"583_0", align 8
  %"583_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"583_0", align 8
  %51 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"583_0104", 0
  switch i1 %51, label %52 [
    i1 true, label %53
  ]

52:                                               ; preds = %50
  br label %cond_569_case_0

53:                                               ; preds = %50
  %54 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"583_0104", 1
  store { { i64, i64, i64 }, i64 } %54, ptr %"0111", align 8
  br label %cond_569_case_1

cond_607_case_0:                                  ; preds = %37
  %"069" = load i64, ptr %"068", align 8
  %"170" = load i64, ptr %"1", align 8
  %"271" = load i64, ptr %"2", align 8
  store i64 %"069", ptr %"609_0", align 8
  store i64 %"170", ptr %"609_1", align 8
  store i64 %"271", ptr %"609_2", align 8
  %"609_072" = load i64, ptr %"609_0", align 8
  %"609_173" = load i64, ptr %"609_1", align 8
  %"609_274" = load i64, ptr %"609_2", align 8
  %55 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"609_072", 1
  %56 = insertvalue { i1, i64, i64, i64 } %55, i64 %"609_173", 2
  %57 = insertvalue { i1, i64, i64, i64 } %56, i64 %"609_274", 3
  store { i1, i64, i64, i64 } %57, ptr %"611_0", align 8
  %"611_075" = load { i1, i64, i64, i64 }, ptr %"611_0", align 8
  store { i1, i64, i64, i64 } %"611_075", ptr %"066", align 8
  br label %cond_exit_607

cond_607_case_1:                                  ; preds = %38
  %"079" = load i64, ptr %"076", align 8
  %"180" = load i64, ptr %"177", align 8
  %"281" = load i64, ptr %"278", align 8
  store i64 %"079", ptr %"613_0", align 8
  store i64 %"180", ptr %"613_1", align 8
  store i64 %"281", ptr %"613_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"615_0", align 8
  %"615_082" = load { i1, i64, i64, i64 }, ptr %"615_0", align 8
  store { i1, i64, i64, i64 } %"615_082", ptr %"066", align 8
  br label %cond_exit_607

cond_exit_607:                                    ; preds = %cond_607_case_1, %cond_607_case_0
  %"067" = load { i1, i64, i64, i64 }, ptr %"066", align 8
  store { i1, i64, i64, i64 } %"067", ptr %"607_0", align 8
  %"607_083" = load { i1, i64, i64, i64 }, ptr %"607_0", align 8
  store { i1, i64, i64, i64 } %"607_083", ptr %"607_0", align 8
  %"607_084" = load { i1, i64, i64, i64 }, ptr %"607_0", align 8
  %58 = extractvalue { i1, i64, i64, i64 } %"607_084", 0
  switch i1 %58, label %59 [
    i1 true, label %63
  ]

59:                                               ; preds = %cond_exit_607
  %60 = extractvalue { i1, i64, i64, i64 } %"607_084", 1
  %61 = extractvalue { i1, i64, i64, i64 } %"607_084", 2
  %62 = extractvalue { i1, i64, i64, i64 } %"607_084", 3
  store i64 %60, ptr %"625_0", align 8
  store i64 %61, ptr %"625_1", align 8
  store i64 %62, ptr %"625_2", align 8
  br label %41

63:                                               ; preds = %cond_exit_607
  br label %39

cond_569_case_0:                                  ; preds = %52
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"575_0", align 8
  store i1 false, ptr %"573_0", align 1
  %"573_0109" = load i1, ptr %"573_0", align 1
  %"575_0110" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"575_0", align 8
  store i1 %"573_0109", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"575_0110", ptr %"1106", align 8
  br label %cond_exit_569

cond_569_case_1:                                  ; preds = %53
  %"0112" = load { { i64, i64, i64 }, i64 }, ptr %"0111", align 8
  store { { i64, i64, i64 }, i64 } %"0112", ptr %"578_0", align 8
  %"578_0113" = load { { i64, i64, i64 }, i64 }, ptr %"578_0", align 8
  %64 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"578_0113", 1
  store { i1, { { i64, i64, i64 }, i64 } } %64, ptr %"582_0", align 8
  store i1 true, ptr %"580_0", align 1
  %"580_0114" = load i1, ptr %"580_0", align 1
  %"582_0115" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"582_0", align 8
  store i1 %"580_0114", ptr %"0105", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"582_0115", ptr %"1106", align 8
  br label %cond_exit_569

cond_exit_569:                                    ; preds = %cond_569_case_1, %cond_569_case_0
  %"0107" = load i1, ptr %"0105", align 1
  %"1108" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1106", align 8
  store i1 %"0107", ptr %"569_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1108", ptr %"569_1", align 8
  %"569_0116" = load i1, ptr %"569_0", align 1
  %"569_1117" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"569_1", align 8
  %"566_3118" = load i64, ptr %"566_3", align 8
  store i1 %"569_0116", ptr %"569_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"569_1117", ptr %"569_1", align 8
  store i64 %"566_3118", ptr %"566_3", align 8
  %"569_0119" = load i1, ptr %"569_0", align 1
  %"569_1120" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"569_1", align 8
  %"566_3121" = load i64, ptr %"566_3", align 8
  switch i1 %"569_0119", label %65 [
    i1 true, label %66
  ]

65:                                               ; preds = %cond_exit_569
  store { i1, { { i64, i64, i64 }, i64 } } %"569_1120", ptr %"635_0", align 8
  store i64 %"566_3121", ptr %"635_1", align 8
  br label %5

66:                                               ; preds = %cond_exit_569
  store { i1, { { i64, i64, i64 }, i64 } } %"569_1120", ptr %"650_0", align 8
  store i64 %"566_3121", ptr %"650_1", align 8
  br label %10

cond_637_case_0:                                  ; preds = %7
  br label %cond_exit_637

cond_637_case_1:                                  ; preds = %8
  %"0127" = load { { i64, i64, i64 }, i64 }, ptr %"0126", align 8
  store { { i64, i64, i64 }, i64 } %"0127", ptr %"642_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"644_0", align 8
  %"644_0128" = load { i32, ptr }, ptr %"644_0", align 8
  %"642_0129" = load { { i64, i64, i64 }, i64 }, ptr %"642_0", align 8
  %67 = extractvalue { i32, ptr } %"644_0128", 0
  %shift_code = add i32 %67, 1000
  %68 = extractvalue { i32, ptr } %"644_0128", 1
  call void @panic(i32 %shift_code, ptr %68)
  br label %cond_exit_637

cond_exit_637:                                    ; preds = %cond_637_case_1, %cond_637_case_0
  %"647_0130" = load {}, ptr %"647_0", align 1
  %"635_1131" = load i64, ptr %"635_1", align 8
  store {} %"647_0130", ptr %"647_0", align 1
  store i64 %"635_1131", ptr %"635_1", align 8
  %"647_0132" = load {}, ptr %"647_0", align 1
  %"635_1133" = load i64, ptr %"635_1", align 8
  switch i1 false, label %69 [
  ]

69:                                               ; preds = %cond_exit_637
  store i64 %"635_1133", ptr %"05", align 8
  br label %19

cond_652_case_0:                                  ; preds = %12
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"656_0", align 8
  %"656_0139" = load { i32, ptr }, ptr %"656_0", align 8
  %70 = extractvalue { i32, ptr } %"656_0139", 0
  %shift_code140 = add i32 %70, 1000
  %71 = extractvalue { i32, ptr } %"656_0139", 1
  call void @panic(i32 %shift_code140, ptr %71)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"658_0", align 8
  %"658_0141" = load { { i64, i64, i64 }, i64 }, ptr %"658_0", align 8
  store { { i64, i64, i64 }, i64 } %"658_0141", ptr %"0137", align 8
  br label %cond_exit_652

cond_652_case_1:                                  ; preds = %13
  %"0143" = load { { i64, i64, i64 }, i64 }, ptr %"0142", align 8
  store { { i64, i64, i64 }, i64 } %"0143", ptr %"660_0", align 8
  %"660_0144" = load { { i64, i64, i64 }, i64 }, ptr %"660_0", align 8
  store { { i64, i64, i64 }, i64 } %"660_0144", ptr %"0137", align 8
  br label %cond_exit_652

cond_exit_652:                                    ; preds = %cond_652_case_1, %cond_652_case_0
  %"0138" = load { { i64, i64, i64 }, i64 }, ptr %"0137", align 8
  store { { i64, i64, i64 }, i64 } %"0138", ptr %"652_0", align 8
  %"652_0145" = load { { i64, i64, i64 }, i64 }, ptr %"652_0", align 8
  %72 = extractvalue { { i64, i64, i64 }, i64 } %"652_0145", 1
  %73 = extractvalue { { i64, i64, i64 }, i64 } %"652_0145", 0
  store i64 %72, ptr %"662_0", align 8
  store { i64, i64, i64 } %73, ptr %"662_1", align 8
  %"650_1146" = load i64, ptr %"650_1", align 8
  %"662_0147" = load i64, ptr %"662_0", align 8
  %74 = icmp eq i64 %"662_0147", 0
  br i1 %74, label %division_by_zero, label %division

division_by_zero:                                 ; preds = %cond_exit_652
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %cond_exit_652
  %sign = ashr i64 %"650_1146", 63
  %75 = xor i64 %"650_1146", %sign
  %76 = udiv i64 %75, %"662_0147"
  %quotient = xor i64 %76, %sign
  %77 = urem i64 %75, %"662_0147"
  %78 = icmp slt i64 %"650_1146", 0
  %79 = xor i64 %77, -1
  %80 = add i64 %"662_0147", %79
  %remainder = select i1 %78, i64 %80, i64 %77
  store i64 %remainder, ptr %"664_0", align 8
  %"664_0148" = load i64, ptr %"664_0", align 8
  %"665_0149" = load i64, ptr %"665_0", align 8
  %81 = icmp eq i64 %"664_0148", %"665_0149"
  %82 = select i1 %81, i1 true, i1 false
  store i1 %82, ptr %"667_0", align 1
  %"662_1150" = load { i64, i64, i64 }, ptr %"662_1", align 8
  %83 = extractvalue { i64, i64, i64 } %"662_1150", 0
  %84 = extractvalue { i64, i64, i64 } %"662_1150", 1
  %85 = extractvalue { i64, i64, i64 } %"662_1150", 2
  store i64 %83, ptr %"663_0", align 8
  store i64 %84, ptr %"663_1", align 8
  store i64 %85, ptr %"663_2", align 8
  %"667_0151" = load i1, ptr %"667_0", align 1
  %"663_0152" = load i64, ptr %"663_0", align 8
  %"663_2153" = load i64, ptr %"663_2", align 8
  %"663_1154" = load i64, ptr %"663_1", align 8
  %"650_1155" = load i64, ptr %"650_1", align 8
  %"662_0156" = load i64, ptr %"662_0", align 8
  switch i1 %"667_0151", label %86 [
    i1 true, label %87
  ]

86:                                               ; preds = %division
  store i64 %"663_0152", ptr %"0159", align 8
  store i64 %"663_2153", ptr %"1160", align 8
  store i64 %"663_1154", ptr %"2161", align 8
  store i64 %"650_1155", ptr %"3", align 8
  store i64 %"662_0156", ptr %"4", align 8
  br label %cond_668_case_0

87:                                               ; preds = %division
  store i64 %"663_0152", ptr %"0172", align 8
  store i64 %"663_2153", ptr %"1173", align 8
  store i64 %"663_1154", ptr %"2174", align 8
  store i64 %"650_1155", ptr %"3175", align 8
  store i64 %"662_0156", ptr %"4176", align 8
  br label %cond_668_case_1

cond_668_case_0:                                  ; preds = %86
  %"0162" = load i64, ptr %"0159", align 8
  %"1163" = load i64, ptr %"1160", align 8
  %"2164" = load i64, ptr %"2161", align 8
  %"3165" = load i64, ptr %"3", align 8
  %"4166" = load i64, ptr %"4", align 8
  store i64 %"0162", ptr %"670_0", align 8
  store i64 %"1163", ptr %"670_1", align 8
  store i64 %"2164", ptr %"670_2", align 8
  store i64 %"3165", ptr %"670_3", align 8
  store i64 %"4166", ptr %"670_4", align 8
  %"670_0167" = load i64, ptr %"670_0", align 8
  %"670_1168" = load i64, ptr %"670_1", align 8
  %"670_2169" = load i64, ptr %"670_2", align 8
  %"670_3170" = load i64, ptr %"670_3", align 8
  %88 = insertvalue { i1, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"670_0167", 1
  %89 = insertvalue { i1, i64, i64, i64, i64 } %88, i64 %"670_1168", 2
  %90 = insertvalue { i1, i64, i64, i64, i64 } %89, i64 %"670_2169", 3
  %91 = insertvalue { i1, i64, i64, i64, i64 } %90, i64 %"670_3170", 4
  store { i1, i64, i64, i64, i64 } %91, ptr %"672_0", align 8
  %"672_0171" = load { i1, i64, i64, i64, i64 }, ptr %"672_0", align 8
  store { i1, i64, i64, i64, i64 } %"672_0171", ptr %"0157", align 8
  br label %cond_exit_668

cond_668_case_1:                                  ; preds = %87
  %"0177" = load i64, ptr %"0172", align 8
  %"1178" = load i64, ptr %"1173", align 8
  %"2179" = load i64, ptr %"2174", align 8
  %"3180" = load i64, ptr %"3175", align 8
  %"4181" = load i64, ptr %"4176", align 8
  store i64 %"0177", ptr %"674_0", align 8
  store i64 %"1178", ptr %"674_1", align 8
  store i64 %"2179", ptr %"674_2", align 8
  store i64 %"3180", ptr %"674_3", align 8
  store i64 %"4181", ptr %"674_4", align 8
  %"674_4182" = load i64, ptr %"674_4", align 8
  %92 = insertvalue { i1, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"674_4182", 1
  store { i1, i64, i64, i64, i64 } %92, ptr %"676_0", align 8
  %"676_0183" = load { i1, i64, i64, i64, i64 }, ptr %"676_0", align 8
  store { i1, i64, i64, i64, i64 } %"676_0183", ptr %"0157", align 8
  br label %cond_exit_668

cond_exit_668:                                    ; preds = %cond_668_case_1, %cond_668_case_0
  %"0158" = load { i1, i64, i64, i64, i64 }, ptr %"0157", align 8
  store { i1, i64, i64, i64, i64 } %"0158", ptr %"668_0", align 8
  %"668_0184" = load { i1, i64, i64, i64, i64 }, ptr %"668_0", align 8
  store { i1, i64, i64, i64, i64 } %"668_0184", ptr %"668_0", align 8
  %"668_0185" = load { i1, i64, i64, i64, i64 }, ptr %"668_0", align 8
  %93 = extractvalue { i1, i64, i64, i64, i64 } %"668_0185", 0
  switch i1 %93, label %94 [
    i1 true, label %99
  ]

94:                                               ; preds = %cond_exit_668
  %95 = extractvalue { i1, i64, i64, i64, i64 } %"668_0185", 1
  %96 = extractvalue { i1, i64, i64, i64, i64 } %"668_0185", 2
  %97 = extractvalue { i1, i64, i64, i64, i64 } %"668_0185", 3
  %98 = extractvalue { i1, i64, i64, i64, i64 } %"668_0185", 4
  store i64 %95, ptr %"683_0", align 8
  store i64 %96, ptr %"683_1", align 8
  store i64 %97, ptr %"683_2", align 8
  store i64 %98, ptr %"683_3", align 8
  br label %17

99:                                               ; preds = %cond_exit_668
  %100 = extractvalue { i1, i64, i64, i64, i64 } %"668_0185", 1
  store i64 %100, ptr %"678_0", align 8
  br label %15
}

declare void @print_int(ptr, i64, i64)

define internal i64 @__hugr__.loops.primes_below.691(i64 %0) {
alloca_block:
  %"0" = alloca i64, align 8
  %"692_0" = alloca i64, align 8
  %"812_0" = alloca i64, align 8
  %"810_0" = alloca i64, align 8
  %"798_0" = alloca i64, align 8
  %"796_0" = alloca i64, align 8
  %"694_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"694_1" = alloca i64, align 8
  %"696_0" = alloca i64, align 8
  %"696_1" = alloca i64, align 8
  %"696_2" = alloca i64, align 8
  %"696_3" = alloca i64, align 8
  %"05" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca i64, align 8
  %"765_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"765_1" = alloca i64, align 8
  %"784_0" = alloca i64, align 8
  %"784_1" = alloca i64, align 8
  %"784_2" = alloca i64, align 8
  %"784_3" = alloca i64, align 8
  %"789_0" = alloca i64, align 8
  %"789_1" = alloca i64, align 8
  %"789_2" = alloca i64, align 8
  %"789_3" = alloca i64, align 8
  %"699_0" = alloca i1, align 1
  %"699_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"698_0" = alloca { i64, i64, i64 }, align 8
  %"713_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"715_0" = alloca { i64, i64, i64 }, align 8
  %"014" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"723_0" = alloca i64, align 8
  %"723_1" = alloca i64, align 8
  %"723_2" = alloca i64, align 8
  %"729_0" = alloca i64, align 8
  %"729_1" = alloca i64, align 8
  %"729_2" = alloca i64, align 8
  %"735_0" = alloca i1, align 1
  %"735_1" = alloca i64, align 8
  %"735_2" = alloca i64, align 8
  %"735_3" = alloca i64, align 8
  %"755_0" = alloca i64, align 8
  %"755_1" = alloca i64, align 8
  %"755_2" = alloca i64, align 8
  %"720_0" = alloca i1, align 1
  %"717_0" = alloca i64, align 8
  %"717_2" = alloca i64, align 8
  %"717_1" = alloca i64, align 8
  %"718_0" = alloca i64, align 8
  %"726_0" = alloca {}, align 8
  %"725_0" = alloca i1, align 1
  %"732_0" = alloca {}, align 8
  %"731_0" = alloca i1, align 1
  %"737_0" = alloca { i1, i64, i64, i64 }, align 8
  %"066" = alloca { i1, i64, i64, i64 }, align 8
  %"068" = alloca i64, align 8
  %"169" = alloca i64, align 8
  %"2" = alloca i64, align 8
  %"739_0" = alloca i64, align 8
  %"739_1" = alloca i64, align 8
  %"739_2" = alloca i64, align 8
  %"741_0" = alloca { i1, i64, i64, i64 }, align 8
  %"077" = alloca i64, align 8
  %"178" = alloca i64, align 8
  %"279" = alloca i64, align 8
  %"743_0" = alloca i64, align 8
  %"743_1" = alloca i64, align 8
  %"743_2" = alloca i64, align 8
  %"745_0" = alloca { i1, i64, i64, i64 }, align 8
  %"752_0" = alloca {}, align 8
  %"750_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"761_0" = alloca {}, align 8
  %"760_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"757_0" = alloca i64, align 8
  %"758_0" = alloca { i64, i64, i64 }, align 8
  %"759_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0106" = alloca i1, align 1
  %"1107" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"705_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"703_0" = alloca i1, align 1
  %"0112" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"708_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"712_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"710_0" = alloca i1, align 1
  %"780_0" = alloca i1, align 1
  %"778_0" = alloca i64, align 8
  %"778_2" = alloca i64, align 8
  %"778_1" = alloca i64, align 8
  %"767_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0128" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"771_0" = alloca { i32, ptr }, align 8
  %"773_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0132" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"775_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"777_0" = alloca i64, align 8
  %"777_1" = alloca { i64, i64, i64 }, align 8
  %"779_0" = alloca i64, align 8
  %"786_0" = alloca {}, align 8
  %"794_0" = alloca {}, align 8
  %"793_0" = alloca i64, align 8
  %"791_0" = alloca i64, align 8
  %"0181" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"805_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"807_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"692_0", align 8
  store i64 60, ptr %"812_0", align 8
  store i64 1, ptr %"810_0", align 8
  store i64 2, ptr %"798_0", align 8
  store i64 0, ptr %"796_0", align 8
  %"798_01" = load i64, ptr %"798_0", align 8
  %"810_02" = load i64, ptr %"810_0", align 8
  %"812_03" = load i64, ptr %"812_0", align 8
  %"796_04" = load i64, ptr %"796_0", align 8
  store i64 %"798_01", ptr %"696_0", align 8
  store i64 %"810_02", ptr %"696_1", align 8
  store i64 %"812_03", ptr %"696_2", align 8
  store i64 %"796_04", ptr %"696_3", align 8
  br label %1

1:                                                ; preds = %14, %11, %entry_block
  %"696_06" = load i64, ptr %"696_0", align 8
  %"696_17" = load i64, ptr %"696_1", align 8
  %"696_28" = load i64, ptr %"696_2", align 8
  %"696_39" = load i64, ptr %"696_3", align 8
  store i64 %"696_06", ptr %"696_0", align 8
  store i64 %"696_17", ptr %"696_1", align 8
  store i64 %"696_28", ptr %"696_2", align 8
  store i64 %"696_39", ptr %"696_3", align 8
  %"696_010" = load i64, ptr %"696_0", align 8
  %"696_211" = load i64, ptr %"696_2", align 8
  %"696_112" = load i64, ptr %"696_1", align 8
  %2 = insertvalue { i64, i64, i64 } poison, i64 %"696_010", 0
  %3 = insertvalue { i64, i64, i64 } %2, i64 %"696_211", 1
  %4 = insertvalue { i64, i64, i64 } %3, i64 %"696_112", 2
  store { i64, i64, i64 } %4, ptr %"698_0", align 8
  %"698_013" = load { i64, i64, i64 }, ptr %"698_0", align 8
  store { i64, i64, i64 } %"698_013", ptr %"715_0", align 8
  br label %20

5:                                                ; preds = %66
  %"765_0125" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"765_0", align 8
  %"765_1126" = load i64, ptr %"765_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"765_0125", ptr %"765_0", align 8
  store i64 %"765_1126", ptr %"765_1", align 8
  %"765_0127" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"765_0", align 8
  %6 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"765_0127", 0
  switch i1 %6, label %7 [
    i1 true, label %8
  ]

7:                                                ; preds = %5
  br label %cond_767_case_0

8:                                                ; preds = %5
  %9 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"765_0127", 1
  store { { i64, i64, i64 }, i64 } %9, ptr %"0132", align 8
  br label %cond_767_case_1

10:                                               ; preds = %78
  %"784_0150" = load i64, ptr %"784_0", align 8
  %"784_1151" = load i64, ptr %"784_1", align 8
  %"784_2152" = load i64, ptr %"784_2", align 8
  %"784_3153" = load i64, ptr %"784_3", align 8
  store i64 %"784_0150", ptr %"784_0", align 8
  store i64 %"784_1151", ptr %"784_1", align 8
  store i64 %"784_2152", ptr %"784_2", align 8
  store i64 %"784_3153", ptr %"784_3", align 8
  store {} undef, ptr %"786_0", align 1
  %"786_0154" = load {}, ptr %"786_0", align 1
  %"784_0155" = load i64, ptr %"784_0", align 8
  %"784_1156" = load i64, ptr %"784_1", align 8
  %"784_2157" = load i64, ptr %"784_2", align 8
  %"784_3158" = load i64, ptr %"784_3", align 8
  store {} %"786_0154", ptr %"786_0", align 1
  store i64 %"784_0155", ptr %"784_0", align 8
  store i64 %"784_1156", ptr %"784_1", align 8
  store i64 %"784_2157", ptr %"784_2", align 8
  store i64 %"784_3158", ptr %"784_3", align 8
  %"786_0159" = load {}, ptr %"786_0", align 1
  %"784_0160" = load i64, ptr %"784_0", align 8
  %"784_1161" = load i64, ptr %"784_1", align 8
  %"784_2162" = load i64, ptr %"784_2", align 8
  %"784_3163" = load i64, ptr %"784_3", align 8
  switch i1 false, label %11 [
  ]

11:                                               ; preds = %10
  store i64 %"784_0160", ptr %"696_0", align 8
  store i64 %"784_1161", ptr %"696_1", align 8
  store i64 %"784_2162", ptr %"696_2", align 8
  store i64 %"784_3163", ptr %"696_3", align 8
  br label %1

12:                                               ; preds = %77
  %"789_0164" = load i64, ptr %"789_0", align 8
  %"789_1165" = load i64, ptr %"789_1", align 8
  %"789_2166" = load i64, ptr %"789_2", align 8
  %"789_3167" = load i64, ptr %"789_3", align 8
  store i64 %"789_0164", ptr %"789_0", align 8
  store i64 %"789_1165", ptr %"789_1", align 8
  store i64 %"789_2166", ptr %"789_2", align 8
  store i64 %"789_3167", ptr %"789_3", align 8
  store {} undef, ptr %"794_0", align 1
  store i64 1, ptr %"791_0", align 8
  %"789_3168" = load i64, ptr %"789_3", align 8
  %"791_0169" = load i64, ptr %"791_0", align 8
  %13 = add i64 %"789_3168", %"791_0169"
  store i64 %13, ptr %"793_0", align 8
  %"794_0170" = load {}, ptr %"794_0", align 1
  %"789_0171" = load i64, ptr %"789_0", align 8
  %"789_1172" = load i64, ptr %"789_1", align 8
  %"789_2173" = load i64, ptr %"789_2", align 8
  %"793_0174" = load i64, ptr %"793_0", align 8
  store {} %"794_0170", ptr %"794_0", align 1
  store i64 %"789_0171", ptr %"789_0", align 8
  store i64 %"789_1172", ptr %"789_1", align 8
  store i64 %"789_2173", ptr %"789_2", align 8
  store i64 %"793_0174", ptr %"793_0", align 8
  %"794_0175" = load {}, ptr %"794_0", align 1
  %"789_0176" = load i64, ptr %"789_0", align 8
  %"789_1177" = load i64, ptr %"789_1", align 8
  %"789_2178" = load i64, ptr %"789_2", align 8
  %"793_0179" = load i64, ptr %"793_0", align 8
  switch i1 false, label %14 [
  ]

14:                                               ; preds = %12
  store i64 %"789_0176", ptr %"696_0", align 8
  store i64 %"789_1177", ptr %"696_1", align 8
  store i64 %"789_2178", ptr %"696_2", align 8
  store i64 %"793_0179", ptr %"696_3", align 8
  br label %1

15:                                               ; preds = %65
  %"0123" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"05", align 8
  %"1124" = load i64, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0123", ptr %"694_0", align 8
  store i64 %"1124", ptr %"694_1", align 8
  %"694_0180" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"694_0", align 8
  %16 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"694_0180", 0
  switch i1 %16, label %17 [
    i1 true, label %18
  ]

17:                                               ; preds = %15
  br label %cond_800_case_0

18:                                               ; preds = %15
  %19 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"694_0180", 1
  store { { i64, i64, i64 }, i64 } %19, ptr %"0181", align 8
  br label %cond_800_case_1

20:                                               ; preds = %1
  %"715_015" = load { i64, i64, i64 }, ptr %"715_0", align 8
  store { i64, i64, i64 } %"715_015", ptr %"715_0", align 8
  store i64 0, ptr %"718_0", align 8
  %"715_016" = load { i64, i64, i64 }, ptr %"715_0", align 8
  %21 = extractvalue { i64, i64, i64 } %"715_016", 0
  %22 = extractvalue { i64, i64, i64 } %"715_016", 1
  %23 = extractvalue { i64, i64, i64 } %"715_016", 2
  store i64 %21, ptr %"717_0", align 8
  store i64 %22, ptr %"717_1", align 8
  store i64 %23, ptr %"717_2", align 8
  %"717_217" = load i64, ptr %"717_2", align 8
  %"718_018" = load i64, ptr %"718_0", align 8
  %24 = icmp sge i64 %"717_217", %"718_018"
  %25 = select i1 %24, i1 true, i1 false
  store i1 %25, ptr %"720_0", align 1
  %"720_019" = load i1, ptr %"720_0", align 1
  %"717_020" = load i64, ptr %"717_0", align 8
  %"717_221" = load i64, ptr %"717_2", align 8
  %"717_122" = load i64, ptr %"717_1", align 8
  store i1 %"720_019", ptr %"720_0", align 1
  store i64 %"717_020", ptr %"717_0", align 8
  store i64 %"717_221", ptr %"717_2", align 8
  store i64 %"717_122", ptr %"717_1", align 8
  %"720_023" = load i1, ptr %"720_0", align 1
  %"717_024" = load i64, ptr %"717_0", align 8
  %"717_225" = load i64, ptr %"717_2", align 8
  %"717_126" = load i64, ptr %"717_1", align 8
  switch i1 %"720_023", label %26 [
    i1 true, label %27
  ]

26:                                               ; preds = %20
  store i64 %"717_024", ptr %"729_0", align 8
  store i64 %"717_225", ptr %"729_1", align 8
  store i64 %"717_126", ptr %"729_2", align 8
  br label %32

27:                                               ; preds = %20
  store i64 %"717_024", ptr %"723_0", align 8
  store i64 %"717_225", ptr %"723_1", align 8
  store i64 %"717_126", ptr %"723_2", align 8
  br label %28

28:                                               ; preds = %27
  %"723_028" = load i64, ptr %"723_0", align 8
  %"723_129" = load i64, ptr %"723_1", align 8
  %"723_230" = load i64, ptr %"723_2", align 8
  store i64 %"723_028", ptr %"723_0", align 8
  store i64 %"723_129", ptr %"723_1", align 8
  store i64 %"723_230", ptr %"723_2", align 8
  store {} undef, ptr %"726_0", align 1
  %"723_031" = load i64, ptr %"723_0", align 8
  %"723_232" = load i64, ptr %"723_2", align 8
  %29 = icmp sge i64 %"723_031", %"723_232"
  %30 = select i1 %29, i1 true, i1 false
  store i1 %30, ptr %"725_0", align 1
  %"726_033" = load {}, ptr %"726_0", align 1
  %"725_034" = load i1, ptr %"725_0", align 1
  %"723_035" = load i64, ptr %"723_0", align 8
  %"723_136" = load i64, ptr %"723_1", align 8
  %"723_237" = load i64, ptr %"723_2", align 8
  store {} %"726_033", ptr %"726_0", align 1
  store i1 %"725_034", ptr %"725_0", align 1
  store i64 %"723_035", ptr %"723_0", align 8
  store i64 %"723_136", ptr %"723_1", align 8
  store i64 %"723_237", ptr %"723_2", align 8
  %"726_038" = load {}, ptr %"726_0", align 1
  %"725_039" = load i1, ptr %"725_0", align 1
  %"723_040" = load i64, ptr %"723_0", align 8
  %"723_141" = load i64, ptr %"723_1", align 8
  %"723_242" = load i64, ptr %"723_2", align 8
  switch i1 false, label %31 [
  ]

31:                                               ; preds = %28
  store i1 %"725_039", ptr %"735_0", align 1
  store i64 %"723_040", ptr %"735_1", align 8
  store i64 %"723_141", ptr %"735_2", align 8
  store i64 %"723_242", ptr %"735_3", align 8
  br label %36

32:                                               ; preds = %26
  %"729_043" = load i64, ptr %"729_0", align 8
  %"729_144" = load i64, ptr %"729_1", align 8
  %"729_245" = load i64, ptr %"729_2", align 8
  store i64 %"729_043", ptr %"729_0", align 8
  store i64 %"729_144", ptr %"729_1", align 8
  store i64 %"729_245", ptr %"729_2", align 8
  store {} undef, ptr %"732_0", align 1
  %"729_046" = load i64, ptr %"729_0", align 8
  %"729_247" = load i64, ptr %"729_2", align 8
  %33 = icmp sle i64 %"729_046", %"729_247"
  %34 = select i1 %33, i1 true, i1 false
  store i1 %34, ptr %"731_0", align 1
  %"732_048" = load {}, ptr %"732_0", align 1
  %"731_049" = load i1, ptr %"731_0", align 1
  %"729_050" = load i64, ptr %"729_0", align 8
  %"729_151" = load i64, ptr %"729_1", align 8
  %"729_252" = load i64, ptr %"729_2", align 8
  store {} %"732_048", ptr %"732_0", align 1
  store i1 %"731_049", ptr %"731_0", align 1
  store i64 %"729_050", ptr %"729_0", align 8
  store i64 %"729_151", ptr %"729_1", align 8
  store i64 %"729_252", ptr %"729_2", align 8
  %"732_053" = load {}, ptr %"732_0", align 1
  %"731_054" = load i1, ptr %"731_0", align 1
  %"729_055" = load i64, ptr %"729_0", align 8
  %"729_156" = load i64, ptr %"729_1", align 8
  %"729_257" = load i64, ptr %"729_2", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %32
  store i1 %"731_054", ptr %"735_0", align 1
  store i64 %"729_055", ptr %"735_1", align 8
  store i64 %"729_156", ptr %"735_2", align 8
  store i64 %"729_257", ptr %"735_3", align 8
  br label %36

36:                                               ; preds = %35, %31
  %"735_058" = load i1, ptr %"735_0", align 1
  %"735_159" = load i64, ptr %"735_1", align 8
  %"735_260" = load i64, ptr %"735_2", align 8
  %"735_361" = load i64, ptr %"735_3", align 8
  store i1 %"735_058", ptr %"735_0", align 1
  store i64 %"735_159", ptr %"735_1", align 8
  store i64 %"735_260", ptr %"735_2", align 8
  store i64 %"735_361", ptr %"735_3", align 8
  %"735_062" = load i1, ptr %"735_0", align 1
  %"735_163" = load i64, ptr %"735_1", align 8
  %"735_264" = load i64, ptr %"735_2", align 8
  %"735_365" = load i64, ptr %"735_3", align 8
  switch i1 %"735_062", label %37 [
    i1 true, label %38
  ]

37:                                               ; preds = %36
  store i64 %"735_163", ptr %"068", align 8
  store i64 %"735_264", ptr %"169", align 8
  store i64 %"735_365", ptr %"2", align 8
  br label %cond_737_case_0

38:                                               ; preds = %36
  store i64 %"735_163", ptr %"077", align 8
  store i64 %"735_264", ptr %"178", align 8
  store i64 %"735_365", ptr %"279", align 8
  br label %cond_737_case_1

39:                                               ; preds = %63
  store {} undef, ptr %"752_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"750_0", align 8
  %"752_086" = load {}, ptr %"752_0", align 1
  %"750_087" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"750_0", align 8
  store {} %"752_086", ptr %"752_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"750_087", ptr %"750_0", align 8
  %"752_088" = load {}, ptr %"752_0", align 1
  %"750_089" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"750_0", align 8
  switch i1 false, label %40 [
  ]

40:                                               ; preds = %39
  store { i1, { { i64, i64, i64 }, i64 } } %"750_089", ptr %"014", align 8
  br label %50

41:                                               ; preds = %59
  %"755_090" = load i64, ptr %"755_0", align 8
  %"755_191" = load i64, ptr %"755_1", align 8
  %"755_292" = load i64, ptr %"755_2", align 8
  store i64 %"755_090", ptr %"755_0", align 8
  store i64 %"755_191", ptr %"755_1", align 8
  store i64 %"755_292", ptr %"755_2", align 8
  store {} undef, ptr %"761_0", align 1
  %"755_093" = load i64, ptr %"755_0", align 8
  %"755_194" = load i64, ptr %"755_1", align 8
  %42 = add i64 %"755_093", %"755_194"
  store i64 %42, ptr %"757_0", align 8
  %"757_095" = load i64, ptr %"757_0", align 8
  %"755_296" = load i64, ptr %"755_2", align 8
  %"755_197" = load i64, ptr %"755_1", align 8
  %43 = insertvalue { i64, i64, i64 } poison, i64 %"757_095", 0
  %44 = insertvalue { i64, i64, i64 } %43, i64 %"755_296", 1
  %45 = insertvalue { i64, i64, i64 } %44, i64 %"755_197", 2
  store { i64, i64, i64 } %45, ptr %"758_0", align 8
  %"755_098" = load i64, ptr %"755_0", align 8
  %"758_099" = load { i64, i64, i64 }, ptr %"758_0", align 8
  %46 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"755_098", 1
  %47 = insertvalue { { i64, i64, i64 }, i64 } %46, { i64, i64, i64 } %"758_099", 0
  store { { i64, i64, i64 }, i64 } %47, ptr %"759_0", align 8
  %"759_0100" = load { { i64, i64, i64 }, i64 }, ptr %"759_0", align 8
  %48 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"759_0100", 1
  store { i1, { { i64, i64, i64 }, i64 } } %48, ptr %"760_0", align 8
  %"761_0101" = load {}, ptr %"761_0", align 1
  %"760_0102" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"760_0", align 8
  store {} %"761_0101", ptr %"761_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"760_0102", ptr %"760_0", align 8
  %"761_0103" = load {}, ptr %"761_0", align 1
  %"760_0104" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"760_0", align 8
  switch i1 false, label %49 [
  ]

49:                                               ; preds = %41
  store { i1, { { i64, i64, i64 }, i64 } } %"760_0104", ptr %"014", align 8
  br label %50

50:                                               ; preds = %49, %40
  %"027" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"014", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"027", ptr %"713_0", align 8
  %"713_0105" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"713_0", align 8
  %51 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"713_0105", 0
  switch i1 %51, label %52 [
    i1 true, label %53
  ]

52:                                               ; preds = %50
  br label %cond_699_case_0

53:                                               ; preds = %50
  %54 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"713_0105", 1
  store { { i64, i64, i64 }, i64 } %54, ptr %"0112", align 8
  br label %cond_699_case_1

cond_737_case_0:                                  ; preds = %37
  %"070" = load i64, ptr %"068", align 8
  %"171" = load i64, ptr %"169", align 8
  %"272" = load i64, ptr %"2", align 8
  store i64 %"070", ptr %"739_0", align 8
  store i64 %"171", ptr %"739_1", align 8
  store i64 %"272", ptr %"739_2", align 8
  %"739_073" = load i64, ptr %"739_0", align 8
  %"739_174" = load i64, ptr %"739_1", align 8
  %"739_275" = load i64, ptr %"739_2", align 8
  %55 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"739_073", 1
  %56 = insertvalue { i1, i64, i64, i64 } %55, i64 %"739_174", 2
  %57 = insertvalue { i1, i64, i64, i64 } %56, i64 %"739_275", 3
  store { i1, i64, i64, i64 } %57, ptr %"741_0", align 8
  %"741_076" = load { i1, i64, i64, i64 }, ptr %"741_0", align 8
  store { i1, i64, i64, i64 } %"741_076", ptr %"066", align 8
  br label %cond_exit_737

cond_737_case_1:                                  ; preds = %38
  %"080" = load i64, ptr %"077", align 8
  %"181" = load i64, ptr %"178", align 8
  %"282" = load i64, ptr %"279", align 8
  store i64 %"080", ptr %"743_0", align 8
  store i64 %"181", ptr %"743_1", align 8
  store i64 %"282", ptr %"743_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"745_0", align 8
  %"745_083" = load { i1, i64, i64, i64 }, ptr %"745_0", align 8
  store { i1, i64, i64, i64 } %"745_083", ptr %"066", align 8
  br label %cond_exit_737

cond_exit_737:                                    ; preds = %cond_737_case_1, %cond_737_case_0
  %"067" = load { i1, i64, i64, i64 }, ptr %"066", align 8
  store { i1, i64, i64, i64 } %"067", ptr %"737_0", align 8
  %"737_084" = load { i1, i64, i64, i64 }, ptr %"737_0", align 8
  store { i1, i64, i64, i64 } %"737_084", ptr %"737_0", align 8
  %"737_085" = load { i1, i64, i64, i64 }, ptr %"737_0", align 8
  %58 = extractvalue { i1, i64, i64, i64 } %"737_085", 0
  switch i1 %58, label %59 [
    i1 true, label %63
  ]

59:                                               ; preds = %cond_exit_737
  %60 = extractvalue { i1, i64, i64, i64 } %"737_085", 1
  %61 = extractvalue { i1, i64, i64, i64 } %"737_085", 2
  %62 = extractvalue { i1, i64, i64, i64 } %"737_085", 3
  store i64 %60, ptr %"755_0", align 8
  store i64 %61, ptr %"755_1", align 8
  store i64 %62, ptr %"755_2", align 8
  br label %41

63:                                               ; preds = %cond_exit_737
  br label %39

cond_699_case_0:                                  ; preds = %52
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"705_0", align 8
  store i1 false, ptr %"703_0", align 1
  %"703_0110" = load i1, ptr %"703_0", align 1
  %"705_0111" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"705_0", align 8
  store i1 %"703_0110", ptr %"0106", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"705_0111", ptr %"1107", align 8
  br label %cond_exit_699

cond_699_case_1:                                  ; preds = %53
  %"0113" = load { { i64, i64, i64 }, i64 }, ptr %"0112", align 8
  store { { i64, i64, i64 }, i64 } %"0113", ptr %"708_0", align 8
  %"708_0114" = load { { i64, i64, i64 }, i64 }, ptr %"708_0", align 8
  %64 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"708_0114", 1
  store { i1, { { i64, i64, i64 }, i64 } } %64, ptr %"712_0", align 8
  store i1 true, ptr %"710_0", align 1
  %"710_0115" = load i1, ptr %"710_0", align 1
  %"712_0116" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"712_0", align 8
  store i1 %"710_0115", ptr %"0106", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"712_0116", ptr %"1107", align 8
  br label %cond_exit_699

cond_exit_699:                                    ; preds = %cond_699_case_1, %cond_699_case_0
  %"0108" = load i1, ptr %"0106", align 1
  %"1109" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1107", align 8
  store i1 %"0108", ptr %"699_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1109", ptr %"699_1", align 8
  %"699_0117" = load i1, ptr %"699_0", align 1
  %"699_1118" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"699_1", align 8
  %"696_3119" = load i64, ptr %"696_3", align 8
  store i1 %"699_0117", ptr %"699_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"699_1118", ptr %"699_1", align 8
  store i64 %"696_3119", ptr %"696_3", align 8
  %"699_0120" = load i1, ptr %"699_0", align 1
  %"699_1121" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"699_1", align 8
  %"696_3122" = load i64, ptr %"696_3", align 8
  switch i1 %"699_0120", label %65 [
    i1 true, label %66
  ]

65:                                               ; preds = %cond_exit_699
  store { i1, { { i64, i64, i64 }, i64 } } %"699_1121", ptr %"05", align 8
  store i64 %"696_3122", ptr %"1", align 8
  br label %15

66:                                               ; preds = %cond_exit_699
  store { i1, { { i64, i64, i64 }, i64 } } %"699_1121", ptr %"765_0", align 8
  store i64 %"696_3122", ptr %"765_1", align 8
  br label %5

cond_767_case_0:                                  ; preds = %7
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"771_0", align 8
  %"771_0130" = load { i32, ptr }, ptr %"771_0", align 8
  %67 = extractvalue { i32, ptr } %"771_0130", 0
  %shift_code = add i32 %67, 1000
  %68 = extractvalue { i32, ptr } %"771_0130", 1
  call void @panic(i32 %shift_code, ptr %68)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"773_0", align 8
  %"773_0131" = load { { i64, i64, i64 }, i64 }, ptr %"773_0", align 8
  store { { i64, i64, i64 }, i64 } %"773_0131", ptr %"0128", align 8
  br label %cond_exit_767

cond_767_case_1:                                  ; preds = %8
  %"0133" = load { { i64, i64, i64 }, i64 }, ptr %"0132", align 8
  store { { i64, i64, i64 }, i64 } %"0133", ptr %"775_0", align 8
  %"775_0134" = load { { i64, i64, i64 }, i64 }, ptr %"775_0", align 8
  store { { i64, i64, i64 }, i64 } %"775_0134", ptr %"0128", align 8
  br label %cond_exit_767

cond_exit_767:                                    ; preds = %cond_767_case_1, %cond_767_case_0
  %"0129" = load { { i64, i64, i64 }, i64 }, ptr %"0128", align 8
  store { { i64, i64, i64 }, i64 } %"0129", ptr %"767_0", align 8
  %"767_0135" = load { { i64, i64, i64 }, i64 }, ptr %"767_0", align 8
  %69 = extractvalue { { i64, i64, i64 }, i64 } %"767_0135", 1
  %70 = extractvalue { { i64, i64, i64 }, i64 } %"767_0135", 0
  store i64 %69, ptr %"777_0", align 8
  store { i64, i64, i64 } %70, ptr %"777_1", align 8
  %"777_0136" = load i64, ptr %"777_0", align 8
  %71 = call i64 @__hugr__.loops.first_factor.561(i64 %"777_0136")
  store i64 %71, ptr %"779_0", align 8
  %"779_0137" = load i64, ptr %"779_0", align 8
  %"777_0138" = load i64, ptr %"777_0", align 8
  %72 = icmp ne i64 %"779_0137", %"777_0138"
  %73 = select i1 %72, i1 true, i1 false
  store i1 %73, ptr %"780_0", align 1
  %"777_1139" = load { i64, i64, i64 }, ptr %"777_1", align 8
  %74 = extractvalue { i64, i64, i64 } %"777_1139", 0
  %75 = extractvalue { i64, i64, i64 } %"777_1139", 1
  %76 = extractvalue { i64, i64, i64 } %"777_1139", 2
  store i64 %74, ptr %"778_0", align 8
  store i64 %75, ptr %"778_1", align 8
  store i64 %76, ptr %"778_2", align 8
  %"780_0140" = load i1, ptr %"780_0", align 1
  %"778_0141" = load i64, ptr %"778_0", align 8
  %"778_2142" = load i64, ptr %"778_2", align 8
  %"778_1143" = load i64, ptr %"778_1", align 8
  %"765_1144" = load i64, ptr %"765_1", align 8
  store i1 %"780_0140", ptr %"780_0", align 1
  store i64 %"778_0141", ptr %"778_0", align 8
  store i64 %"778_2142", ptr %"778_2", align 8
  store i64 %"778_1143", ptr %"778_1", align 8
  store i64 %"765_1144", ptr %"765_1", align 8
  %"780_0145" = load i1, ptr %"780_0", align 1
  %"778_0146" = load i64, ptr %"778_0", align 8
  %"778_2147" = load i64, ptr %"778_2", align 8
  %"778_1148" = load i64, ptr %"778_1", align 8
  %"765_1149" = load i64, ptr %"765_1", align 8
  switch i1 %"780_0145", label %77 [
    i1 true, label %78
  ]

77:                                               ; preds = %cond_exit_767
  store i64 %"778_0146", ptr %"789_0", align 8
  store i64 %"778_2147", ptr %"789_1", align 8
  store i64 %"778_1148", ptr %"789_2", align 8
  store i64 %"765_1149", ptr %"789_3", align 8
  br label %12

78:                                               ; preds = %cond_exit_767
  store i64 %"778_0146", ptr %"784_0", align 8
  store i64 %"778_2147", ptr %"784_1", align 8
  store i64 %"778_1148", ptr %"784_2", align 8
  store i64 %"765_1149", ptr %"784_3", align 8
  br label %10

cond_800_case_0:                                  ; preds = %17
  br label %cond_exit_800

cond_800_case_1:                                  ; preds = %18
  %"0182" = load { { i64, i64, i64 }, i64 }, ptr %"0181", align 8
  store { { i64, i64, i64 }, i64 } %"0182", ptr %"805_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"807_0", align 8
  %"807_0183" = load { i32, ptr }, ptr %"807_0", align 8
  %"805_0184" = load { { i64, i64, i64 }, i64 }, ptr %"805_0", align 8
  %79 = extractvalue { i32, ptr } %"807_0183", 0
  %shift_code185 = add i32 %79, 1000
  %80 = extractvalue { i32, ptr } %"807_0183", 1
  call void @panic(i32 %shift_code185, ptr %80)
  br label %cond_exit_800

cond_exit_800:                                    ; preds = %cond_800_case_1, %cond_800_case_0
  %"694_1186" = load i64, ptr %"694_1", align 8
  store i64 %"694_1186", ptr %"0", align 8
  %"0187" = load i64, ptr %"0", align 8
  ret i64 %"0187"
}

; Function Attrs: noreturn
declare void @panic(i32, ptr) #0

declare ptr @heap_alloc(i64)

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

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

declare void @heap_free(ptr)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.loops.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noreturn }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
