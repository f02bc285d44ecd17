; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@res_evaluated.DAFE7FA8.0 = private constant [20 x i8] c"\13USER:BOOL:evaluated"
@res_and.784696E7.0 = private constant [14 x i8] c"\0DUSER:BOOL:and"
@res_or.0DFB6633.0 = private constant [13 x i8] c"\0CUSER:BOOL:or"
@res_not.66C235F4.0 = private constant [14 x i8] c"\0DUSER:BOOL:not"
@"res_and, both .C0E65D0C.0" = private constant [26 x i8] c"\19USER:BOOL:and, both sides"
@"res_or, both s.E199946D.0" = private constant [25 x i8] c"\18USER:BOOL:or, both sides"
@res_xor.B946B3BC.0 = private constant [14 x i8] c"\0DUSER:BOOL:xor"
@res_equal.FC56090C.0 = private constant [16 x i8] c"\0FUSER:BOOL:equal"
@res_majority.21A13126.0 = private constant [19 x i8] c"\12USER:BOOL:majority"
@res_chain.6F0A6828.0 = private constant [16 x i8] c"\0FUSER:BOOL:chain"
@e_Option.unw.32D4E82D.0 = private constant [43 x i8] c"*EXIT:INT:Option.unwrap: value is `Nothing`"
@"e_Attempted .0BD5FABD.0" = private constant [33 x i8] c" EXIT:INT:Attempted division by 0"
@e_Option.unw.DAFA495D.0 = private constant [40 x i8] c"'EXIT:INT:Option.unwrap: value is `Some`"
@res_count.D25A5FBC.0 = private constant [15 x i8] c"\0EUSER:INT:count"

define internal void @__hugr__.booleans.main.1() {
alloca_block:
  %"4_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"4_1" = alloca i64, align 8
  %"0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"1" = alloca i64, align 8
  %"30_0" = alloca i1, align 1
  %"30_1" = alloca i1, align 1
  %"30_2" = alloca i1, align 1
  %"30_3" = alloca i64, align 8
  %"37_0" = alloca i1, align 1
  %"37_1" = alloca i1, align 1
  %"37_2" = alloca i1, align 1
  %"37_3" = alloca i64, align 8
  %"44_0" = alloca i1, align 1
  %"44_1" = alloca i1, align 1
  %"44_2" = alloca i1, align 1
  %"44_3" = alloca i64, align 8
  %"48_0" = alloca i1, align 1
  %"48_1" = alloca i1, align 1
  %"48_2" = alloca i1, align 1
  %"48_3" = alloca i1, align 1
  %"48_4" = alloca i64, align 8
  %"53_0" = alloca i1, align 1
  %"53_1" = alloca i1, align 1
  %"53_2" = alloca i1, align 1
  %"53_3" = alloca i64, align 8
  %"60_0" = alloca i1, align 1
  %"60_1" = alloca i1, align 1
  %"60_2" = alloca i1, align 1
  %"60_3" = alloca i64, align 8
  %"67_0" = alloca i1, align 1
  %"67_1" = alloca i1, align 1
  %"67_2" = alloca i1, align 1
  %"67_3" = alloca i64, align 8
  %"71_0" = alloca i1, align 1
  %"71_1" = alloca i1, align 1
  %"71_2" = alloca i1, align 1
  %"71_3" = alloca i1, align 1
  %"71_4" = alloca i64, align 8
  %"75_0" = alloca i1, align 1
  %"75_1" = alloca i1, align 1
  %"75_2" = alloca i1, align 1
  %"75_3" = alloca i64, align 8
  %"82_0" = alloca i1, align 1
  %"82_1" = alloca i1, align 1
  %"82_2" = alloca i1, align 1
  %"82_3" = alloca i64, align 8
  %"89_0" = alloca i1, align 1
  %"89_1" = alloca i1, align 1
  %"89_2" = alloca i1, align 1
  %"89_3" = alloca i64, align 8
  %"92_0" = alloca i1, align 1
  %"92_1" = alloca i1, align 1
  %"92_2" = alloca i1, align 1
  %"92_3" = alloca i1, align 1
  %"92_4" = alloca i64, align 8
  %"173_0" = alloca i64, align 8
  %"180_0" = alloca i64, align 8
  %"187_0" = alloca i64, align 8
  %"193_0" = alloca i1, align 1
  %"193_1" = alloca i64, align 8
  %"205_0" = alloca i64, align 8
  %"205_1" = alloca i64, align 8
  %"205_2" = alloca i64, align 8
  %"205_3" = alloca i64, align 8
  %"273_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"273_1" = alloca i64, align 8
  %"294_0" = alloca i64, align 8
  %"294_1" = alloca i64, align 8
  %"294_2" = alloca i64, align 8
  %"294_3" = alloca i64, align 8
  %"302_0" = alloca i64, align 8
  %"302_1" = alloca i64, align 8
  %"302_2" = alloca i64, align 8
  %"302_3" = alloca i64, align 8
  %"307_0" = alloca i64, align 8
  %"307_1" = alloca i64, align 8
  %"307_2" = alloca i64, align 8
  %"307_3" = alloca i64, align 8
  %"307_4" = alloca i64, align 8
  %"313_0" = alloca i64, align 8
  %"313_1" = alloca i64, align 8
  %"313_2" = alloca i64, align 8
  %"313_3" = alloca i64, align 8
  %"313_4" = alloca i64, align 8
  %"328_0" = alloca i64, align 8
  %"328_1" = alloca i64, align 8
  %"328_2" = alloca i64, align 8
  %"328_3" = alloca i64, align 8
  %"14_0" = alloca i1, align 1
  %"20_0" = alloca i1, align 1
  %"26_0" = alloca i1, align 1
  %"8_0" = alloca i64, align 8
  %"24_0" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"18_0" = alloca i64, align 8
  %"15_0" = alloca i64, align 8
  %"12_0" = alloca i64, align 8
  %"9_0" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"11_0" = alloca i64, align 8
  %"34_0" = alloca {}, align 8
  %"32_0" = alloca i1, align 1
  %"41_0" = alloca {}, align 8
  %"39_0" = alloca i1, align 1
  %"57_0" = alloca {}, align 8
  %"55_0" = alloca i1, align 1
  %"64_0" = alloca {}, align 8
  %"62_0" = alloca i1, align 1
  %"79_0" = alloca {}, align 8
  %"77_0" = alloca i1, align 1
  %"86_0" = alloca {}, align 8
  %"84_0" = alloca i1, align 1
  %"107_0" = alloca i1, align 1
  %"108_0" = alloca i1, align 1
  %"110_0" = alloca i1, align 1
  %"110_1" = alloca i1, align 1
  %"110_2" = alloca i1, align 1
  %"0218" = alloca i1, align 1
  %"128_0" = alloca i1, align 1
  %"128_1" = alloca i1, align 1
  %"128_2" = alloca i1, align 1
  %"131_0" = alloca i1, align 1
  %"131_1" = alloca i1, align 1
  %"131_2" = alloca i1, align 1
  %"144_0" = alloca i1, align 1
  %"144_1" = alloca i1, align 1
  %"157_0" = alloca i1, align 1
  %"157_1" = alloca i1, align 1
  %"170_0" = alloca i1, align 1
  %"118_0" = alloca {}, align 8
  %"116_0" = alloca i1, align 1
  %"125_0" = alloca {}, align 8
  %"123_0" = alloca i1, align 1
  %"133_0" = alloca { i1, i1, i1, i1 }, align 8
  %"0255" = alloca { i1, i1, i1, i1 }, align 8
  %"0257" = alloca i1, align 1
  %"1258" = alloca i1, align 1
  %"2" = alloca i1, align 1
  %"135_0" = alloca i1, align 1
  %"135_1" = alloca i1, align 1
  %"135_2" = alloca i1, align 1
  %"137_0" = alloca { i1, i1, i1, i1 }, align 8
  %"0266" = alloca i1, align 1
  %"1267" = alloca i1, align 1
  %"2268" = alloca i1, align 1
  %"139_0" = alloca i1, align 1
  %"139_1" = alloca i1, align 1
  %"139_2" = alloca i1, align 1
  %"141_0" = alloca { i1, i1, i1, i1 }, align 8
  %"146_0" = alloca { i1, i1 }, align 8
  %"0279" = alloca { i1, i1 }, align 8
  %"0281" = alloca i1, align 1
  %"148_0" = alloca i1, align 1
  %"150_0" = alloca { i1, i1 }, align 8
  %"0284" = alloca i1, align 1
  %"153_0" = alloca i1, align 1
  %"155_0" = alloca { i1, i1 }, align 8
  %"159_0" = alloca { i1, i1, i1 }, align 8
  %"0295" = alloca { i1, i1, i1 }, align 8
  %"0297" = alloca i1, align 1
  %"1298" = alloca i1, align 1
  %"161_0" = alloca i1, align 1
  %"161_1" = alloca i1, align 1
  %"163_0" = alloca { i1, i1, i1 }, align 8
  %"0304" = alloca i1, align 1
  %"1305" = alloca i1, align 1
  %"165_0" = alloca i1, align 1
  %"165_1" = alloca i1, align 1
  %"167_0" = alloca { i1, i1, i1 }, align 8
  %"105_0" = alloca i64, align 8
  %"102_0" = alloca i1, align 1
  %"100_0" = alloca i1, align 1
  %"98_0" = alloca i1, align 1
  %"96_0" = alloca i1, align 1
  %"94_0" = alloca i1, align 1
  %"177_0" = alloca {}, align 8
  %"175_0" = alloca i1, align 1
  %"184_0" = alloca {}, align 8
  %"182_0" = alloca i1, align 1
  %"191_0" = alloca i1, align 1
  %"189_0" = alloca i64, align 8
  %"202_0" = alloca {}, align 8
  %"198_0" = alloca i64, align 8
  %"200_0" = alloca i64, align 8
  %"196_0" = alloca i64, align 8
  %"208_0" = alloca i1, align 1
  %"208_1" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"207_0" = alloca { i64, i64, i64 }, align 8
  %"222_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"224_0" = alloca { i64, i64, i64 }, align 8
  %"0391" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"232_0" = alloca i64, align 8
  %"232_1" = alloca i64, align 8
  %"232_2" = alloca i64, align 8
  %"238_0" = alloca i64, align 8
  %"238_1" = alloca i64, align 8
  %"238_2" = alloca i64, align 8
  %"244_0" = alloca i1, align 1
  %"244_1" = alloca i64, align 8
  %"244_2" = alloca i64, align 8
  %"244_3" = alloca i64, align 8
  %"264_0" = alloca i64, align 8
  %"264_1" = alloca i64, align 8
  %"264_2" = alloca i64, align 8
  %"229_0" = alloca i1, align 1
  %"226_0" = alloca i64, align 8
  %"226_2" = alloca i64, align 8
  %"226_1" = alloca i64, align 8
  %"227_0" = alloca i64, align 8
  %"235_0" = alloca {}, align 8
  %"234_0" = alloca i1, align 1
  %"241_0" = alloca {}, align 8
  %"240_0" = alloca i1, align 1
  %"246_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0443" = alloca { i1, i64, i64, i64 }, align 8
  %"0445" = alloca i64, align 8
  %"1446" = alloca i64, align 8
  %"2447" = alloca i64, align 8
  %"248_0" = alloca i64, align 8
  %"248_1" = alloca i64, align 8
  %"248_2" = alloca i64, align 8
  %"250_0" = alloca { i1, i64, i64, i64 }, align 8
  %"0455" = alloca i64, align 8
  %"1456" = alloca i64, align 8
  %"2457" = alloca i64, align 8
  %"252_0" = alloca i64, align 8
  %"252_1" = alloca i64, align 8
  %"252_2" = alloca i64, align 8
  %"254_0" = alloca { i1, i64, i64, i64 }, align 8
  %"261_0" = alloca {}, align 8
  %"259_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"270_0" = alloca {}, align 8
  %"269_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"266_0" = alloca i64, align 8
  %"267_0" = alloca { i64, i64, i64 }, align 8
  %"268_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0484" = alloca i1, align 1
  %"1485" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"214_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"212_0" = alloca i1, align 1
  %"0490" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"217_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"221_0" = alloca { i1, { { i64, i64, i64 }, i64 } }, align 8
  %"219_0" = alloca i1, align 1
  %"292_0" = alloca i1, align 1
  %"286_0" = alloca i64, align 8
  %"286_2" = alloca i64, align 8
  %"286_1" = alloca i64, align 8
  %"285_0" = alloca i64, align 8
  %"290_0" = alloca i64, align 8
  %"287_0" = alloca i64, align 8
  %"275_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0504" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"279_0" = alloca { i32, ptr }, align 8
  %"281_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"0508" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"283_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"285_1" = alloca { i64, i64, i64 }, align 8
  %"289_0" = alloca i64, align 8
  %"299_0" = alloca {}, align 8
  %"298_0" = alloca i64, align 8
  %"296_0" = alloca i64, align 8
  %"304_0" = alloca {}, align 8
  %"311_0" = alloca i1, align 1
  %"309_0" = alloca i64, align 8
  %"318_0" = alloca { i1, i64, i64, i64, i64, i64 }, align 8
  %"315_0" = alloca i64, align 8
  %"317_0" = alloca i1, align 1
  %"0589" = alloca { i1, i64, i64, i64, i64, i64 }, align 8
  %"0591" = alloca i64, align 8
  %"1592" = alloca i64, align 8
  %"2593" = alloca i64, align 8
  %"3" = alloca i64, align 8
  %"4" = alloca i64, align 8
  %"320_0" = alloca i64, align 8
  %"320_1" = alloca i64, align 8
  %"320_2" = alloca i64, align 8
  %"320_3" = alloca i64, align 8
  %"320_4" = alloca i64, align 8
  %"322_0" = alloca { i1, i64, i64, i64, i64, i64 }, align 8
  %"0604" = alloca i64, align 8
  %"1605" = alloca i64, align 8
  %"2606" = alloca i64, align 8
  %"3607" = alloca i64, align 8
  %"4608" = alloca i64, align 8
  %"324_0" = alloca i64, align 8
  %"324_1" = alloca i64, align 8
  %"324_2" = alloca i64, align 8
  %"324_3" = alloca i64, align 8
  %"324_4" = alloca i64, align 8
  %"326_0" = alloca { i1, i64, i64, i64, i64, i64 }, align 8
  %"330_0" = alloca {}, align 8
  %"0637" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"337_0" = alloca { { i64, i64, i64 }, i64 }, align 8
  %"339_0" = alloca { i32, ptr }, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  br label %0

0:                                                ; preds = %entry_block
  store i64 4, ptr %"24_0", align 8
  store i64 4, ptr %"21_0", align 8
  store i64 2, ptr %"18_0", align 8
  store i64 2, ptr %"15_0", align 8
  store i64 1, ptr %"12_0", align 8
  store i64 1, ptr %"9_0", align 8
  %shot = call i64 @get_current_shot()
  store i64 %shot, ptr %"8_0", align 8
  %"8_01" = load i64, ptr %"8_0", align 8
  %"21_02" = load i64, ptr %"21_0", align 8
  %1 = and i64 %"8_01", %"21_02"
  store i64 %1, ptr %"23_0", align 8
  %"23_03" = load i64, ptr %"23_0", align 8
  %"24_04" = load i64, ptr %"24_0", align 8
  %2 = icmp eq i64 %"23_03", %"24_04"
  %3 = select i1 %2, i1 true, i1 false
  store i1 %3, ptr %"26_0", align 1
  %"8_05" = load i64, ptr %"8_0", align 8
  %"15_06" = load i64, ptr %"15_0", align 8
  %4 = and i64 %"8_05", %"15_06"
  store i64 %4, ptr %"17_0", align 8
  %"17_07" = load i64, ptr %"17_0", align 8
  %"18_08" = load i64, ptr %"18_0", align 8
  %5 = icmp eq i64 %"17_07", %"18_08"
  %6 = select i1 %5, i1 true, i1 false
  store i1 %6, ptr %"20_0", align 1
  %"8_09" = load i64, ptr %"8_0", align 8
  %"9_010" = load i64, ptr %"9_0", align 8
  %7 = and i64 %"8_09", %"9_010"
  store i64 %7, ptr %"11_0", align 8
  %"11_011" = load i64, ptr %"11_0", align 8
  %"12_012" = load i64, ptr %"12_0", align 8
  %8 = icmp eq i64 %"11_011", %"12_012"
  %9 = select i1 %8, i1 true, i1 false
  store i1 %9, ptr %"14_0", align 1
  %"14_013" = load i1, ptr %"14_0", align 1
  %tag_len = load i8, ptr @res_evaluated.DAFE7FA8.0, align 1
  %tag_len14 = zext i8 %tag_len to i64
  call void @print_bool(ptr @res_evaluated.DAFE7FA8.0, i64 %tag_len14, i1 %"14_013")
  %"14_015" = load i1, ptr %"14_0", align 1
  %"14_016" = load i1, ptr %"14_0", align 1
  %"20_017" = load i1, ptr %"20_0", align 1
  %"26_018" = load i1, ptr %"26_0", align 1
  %"8_019" = load i64, ptr %"8_0", align 8
  store i1 %"14_015", ptr %"14_0", align 1
  store i1 %"14_016", ptr %"14_0", align 1
  store i1 %"20_017", ptr %"20_0", align 1
  store i1 %"26_018", ptr %"26_0", align 1
  store i64 %"8_019", ptr %"8_0", align 8
  %"14_020" = load i1, ptr %"14_0", align 1
  %"14_021" = load i1, ptr %"14_0", align 1
  %"20_022" = load i1, ptr %"20_0", align 1
  %"26_023" = load i1, ptr %"26_0", align 1
  %"8_024" = load i64, ptr %"8_0", align 8
  switch i1 %"14_020", label %10 [
    i1 true, label %11
  ]

10:                                               ; preds = %0
  store i1 %"14_021", ptr %"37_0", align 1
  store i1 %"20_022", ptr %"37_1", align 1
  store i1 %"26_023", ptr %"37_2", align 1
  store i64 %"8_024", ptr %"37_3", align 8
  br label %14

11:                                               ; preds = %0
  store i1 %"14_021", ptr %"44_0", align 1
  store i1 %"20_022", ptr %"44_1", align 1
  store i1 %"26_023", ptr %"44_2", align 1
  store i64 %"8_024", ptr %"44_3", align 8
  br label %16

12:                                               ; preds = %18
  %"30_027" = load i1, ptr %"30_0", align 1
  %"30_128" = load i1, ptr %"30_1", align 1
  %"30_229" = load i1, ptr %"30_2", align 1
  %"30_330" = load i64, ptr %"30_3", align 8
  store i1 %"30_027", ptr %"30_0", align 1
  store i1 %"30_128", ptr %"30_1", align 1
  store i1 %"30_229", ptr %"30_2", align 1
  store i64 %"30_330", ptr %"30_3", align 8
  store {} undef, ptr %"34_0", align 1
  store i1 true, ptr %"32_0", align 1
  %"34_031" = load {}, ptr %"34_0", align 1
  %"32_032" = load i1, ptr %"32_0", align 1
  %"30_033" = load i1, ptr %"30_0", align 1
  %"30_134" = load i1, ptr %"30_1", align 1
  %"30_235" = load i1, ptr %"30_2", align 1
  %"30_336" = load i64, ptr %"30_3", align 8
  store {} %"34_031", ptr %"34_0", align 1
  store i1 %"32_032", ptr %"32_0", align 1
  store i1 %"30_033", ptr %"30_0", align 1
  store i1 %"30_134", ptr %"30_1", align 1
  store i1 %"30_235", ptr %"30_2", align 1
  store i64 %"30_336", ptr %"30_3", align 8
  %"34_037" = load {}, ptr %"34_0", align 1
  %"32_038" = load i1, ptr %"32_0", align 1
  %"30_039" = load i1, ptr %"30_0", align 1
  %"30_140" = load i1, ptr %"30_1", align 1
  %"30_241" = load i1, ptr %"30_2", align 1
  %"30_342" = load i64, ptr %"30_3", align 8
  switch i1 false, label %13 [
  ]

13:                                               ; preds = %12
  store i1 %"32_038", ptr %"48_0", align 1
  store i1 %"30_039", ptr %"48_1", align 1
  store i1 %"30_140", ptr %"48_2", align 1
  store i1 %"30_241", ptr %"48_3", align 1
  store i64 %"30_342", ptr %"48_4", align 8
  br label %19

14:                                               ; preds = %17, %10
  %"37_043" = load i1, ptr %"37_0", align 1
  %"37_144" = load i1, ptr %"37_1", align 1
  %"37_245" = load i1, ptr %"37_2", align 1
  %"37_346" = load i64, ptr %"37_3", align 8
  store i1 %"37_043", ptr %"37_0", align 1
  store i1 %"37_144", ptr %"37_1", align 1
  store i1 %"37_245", ptr %"37_2", align 1
  store i64 %"37_346", ptr %"37_3", align 8
  store {} undef, ptr %"41_0", align 1
  store i1 false, ptr %"39_0", align 1
  %"41_047" = load {}, ptr %"41_0", align 1
  %"39_048" = load i1, ptr %"39_0", align 1
  %"37_049" = load i1, ptr %"37_0", align 1
  %"37_150" = load i1, ptr %"37_1", align 1
  %"37_251" = load i1, ptr %"37_2", align 1
  %"37_352" = load i64, ptr %"37_3", align 8
  store {} %"41_047", ptr %"41_0", align 1
  store i1 %"39_048", ptr %"39_0", align 1
  store i1 %"37_049", ptr %"37_0", align 1
  store i1 %"37_150", ptr %"37_1", align 1
  store i1 %"37_251", ptr %"37_2", align 1
  store i64 %"37_352", ptr %"37_3", align 8
  %"41_053" = load {}, ptr %"41_0", align 1
  %"39_054" = load i1, ptr %"39_0", align 1
  %"37_055" = load i1, ptr %"37_0", align 1
  %"37_156" = load i1, ptr %"37_1", align 1
  %"37_257" = load i1, ptr %"37_2", align 1
  %"37_358" = load i64, ptr %"37_3", align 8
  switch i1 false, label %15 [
  ]

15:                                               ; preds = %14
  store i1 %"39_054", ptr %"48_0", align 1
  store i1 %"37_055", ptr %"48_1", align 1
  store i1 %"37_156", ptr %"48_2", align 1
  store i1 %"37_257", ptr %"48_3", align 1
  store i64 %"37_358", ptr %"48_4", align 8
  br label %19

16:                                               ; preds = %11
  %"44_059" = load i1, ptr %"44_0", align 1
  %"44_160" = load i1, ptr %"44_1", align 1
  %"44_261" = load i1, ptr %"44_2", align 1
  %"44_362" = load i64, ptr %"44_3", align 8
  store i1 %"44_059", ptr %"44_0", align 1
  store i1 %"44_160", ptr %"44_1", align 1
  store i1 %"44_261", ptr %"44_2", align 1
  store i64 %"44_362", ptr %"44_3", align 8
  %"44_163" = load i1, ptr %"44_1", align 1
  %tag_len64 = load i8, ptr @res_evaluated.DAFE7FA8.0, align 1
  %tag_len65 = zext i8 %tag_len64 to i64
  call void @print_bool(ptr @res_evaluated.DAFE7FA8.0, i64 %tag_len65, i1 %"44_163")
  %"44_166" = load i1, ptr %"44_1", align 1
  %"44_067" = load i1, ptr %"44_0", align 1
  %"44_168" = load i1, ptr %"44_1", align 1
  %"44_269" = load i1, ptr %"44_2", align 1
  %"44_370" = load i64, ptr %"44_3", align 8
  store i1 %"44_166", ptr %"44_1", align 1
  store i1 %"44_067", ptr %"44_0", align 1
  store i1 %"44_168", ptr %"44_1", align 1
  store i1 %"44_269", ptr %"44_2", align 1
  store i64 %"44_370", ptr %"44_3", align 8
  %"44_171" = load i1, ptr %"44_1", align 1
  %"44_072" = load i1, ptr %"44_0", align 1
  %"44_173" = load i1, ptr %"44_1", align 1
  %"44_274" = load i1, ptr %"44_2", align 1
  %"44_375" = load i64, ptr %"44_3", align 8
  switch i1 %"44_171", label %17 [
    i1 true, label %18
  ]

17:                                               ; preds = %16
  store i1 %"44_072", ptr %"37_0", align 1
  store i1 %"44_173", ptr %"37_1", align 1
  store i1 %"44_274", ptr %"37_2", align 1
  store i64 %"44_375", ptr %"37_3", align 8
  br label %14

18:                                               ; preds = %16
  store i1 %"44_072", ptr %"30_0", align 1
  store i1 %"44_173", ptr %"30_1", align 1
  store i1 %"44_274", ptr %"30_2", align 1
  store i64 %"44_375", ptr %"30_3", align 8
  br label %12

19:                                               ; preds = %15, %13
  %"48_076" = load i1, ptr %"48_0", align 1
  %"48_177" = load i1, ptr %"48_1", align 1
  %"48_278" = load i1, ptr %"48_2", align 1
  %"48_379" = load i1, ptr %"48_3", align 1
  %"48_480" = load i64, ptr %"48_4", align 8
  store i1 %"48_076", ptr %"48_0", align 1
  store i1 %"48_177", ptr %"48_1", align 1
  store i1 %"48_278", ptr %"48_2", align 1
  store i1 %"48_379", ptr %"48_3", align 1
  store i64 %"48_480", ptr %"48_4", align 8
  %"48_081" = load i1, ptr %"48_0", align 1
  %tag_len82 = load i8, ptr @res_and.784696E7.0, align 1
  %tag_len83 = zext i8 %tag_len82 to i64
  call void @print_bool(ptr @res_and.784696E7.0, i64 %tag_len83, i1 %"48_081")
  %"48_284" = load i1, ptr %"48_2", align 1
  %tag_len85 = load i8, ptr @res_evaluated.DAFE7FA8.0, align 1
  %tag_len86 = zext i8 %tag_len85 to i64
  call void @print_bool(ptr @res_evaluated.DAFE7FA8.0, i64 %tag_len86, i1 %"48_284")
  %"48_287" = load i1, ptr %"48_2", align 1
  %"48_188" = load i1, ptr %"48_1", align 1
  %"48_289" = load i1, ptr %"48_2", align 1
  %"48_390" = load i1, ptr %"48_3", align 1
  %"48_491" = load i64, ptr %"48_4", align 8
  store i1 %"48_287", ptr %"48_2", align 1
  store i1 %"48_188", ptr %"48_1", align 1
  store i1 %"48_289", ptr %"48_2", align 1
  store i1 %"48_390", ptr %"48_3", align 1
  store i64 %"48_491", ptr %"48_4", align 8
  %"48_292" = load i1, ptr %"48_2", align 1
  %"48_193" = load i1, ptr %"48_1", align 1
  %"48_294" = load i1, ptr %"48_2", align 1
  %"48_395" = load i1, ptr %"48_3", align 1
  %"48_496" = load i64, ptr %"48_4", align 8
  switch i1 %"48_292", label %20 [
    i1 true, label %21
  ]

20:                                               ; preds = %19
  store i1 %"48_193", ptr %"67_0", align 1
  store i1 %"48_294", ptr %"67_1", align 1
  store i1 %"48_395", ptr %"67_2", align 1
  store i64 %"48_496", ptr %"67_3", align 8
  br label %26

21:                                               ; preds = %19
  store i1 %"48_193", ptr %"53_0", align 1
  store i1 %"48_294", ptr %"53_1", align 1
  store i1 %"48_395", ptr %"53_2", align 1
  store i64 %"48_496", ptr %"53_3", align 8
  br label %22

22:                                               ; preds = %28, %21
  %"53_097" = load i1, ptr %"53_0", align 1
  %"53_198" = load i1, ptr %"53_1", align 1
  %"53_299" = load i1, ptr %"53_2", align 1
  %"53_3100" = load i64, ptr %"53_3", align 8
  store i1 %"53_097", ptr %"53_0", align 1
  store i1 %"53_198", ptr %"53_1", align 1
  store i1 %"53_299", ptr %"53_2", align 1
  store i64 %"53_3100", ptr %"53_3", align 8
  store {} undef, ptr %"57_0", align 1
  store i1 true, ptr %"55_0", align 1
  %"57_0101" = load {}, ptr %"57_0", align 1
  %"55_0102" = load i1, ptr %"55_0", align 1
  %"53_0103" = load i1, ptr %"53_0", align 1
  %"53_1104" = load i1, ptr %"53_1", align 1
  %"53_2105" = load i1, ptr %"53_2", align 1
  %"53_3106" = load i64, ptr %"53_3", align 8
  store {} %"57_0101", ptr %"57_0", align 1
  store i1 %"55_0102", ptr %"55_0", align 1
  store i1 %"53_0103", ptr %"53_0", align 1
  store i1 %"53_1104", ptr %"53_1", align 1
  store i1 %"53_2105", ptr %"53_2", align 1
  store i64 %"53_3106", ptr %"53_3", align 8
  %"57_0107" = load {}, ptr %"57_0", align 1
  %"55_0108" = load i1, ptr %"55_0", align 1
  %"53_0109" = load i1, ptr %"53_0", align 1
  %"53_1110" = load i1, ptr %"53_1", align 1
  %"53_2111" = load i1, ptr %"53_2", align 1
  %"53_3112" = load i64, ptr %"53_3", align 8
  switch i1 false, label %23 [
  ]

23:                                               ; preds = %22
  store i1 %"55_0108", ptr %"71_0", align 1
  store i1 %"53_0109", ptr %"71_1", align 1
  store i1 %"53_1110", ptr %"71_2", align 1
  store i1 %"53_2111", ptr %"71_3", align 1
  store i64 %"53_3112", ptr %"71_4", align 8
  br label %29

24:                                               ; preds = %27
  %"60_0113" = load i1, ptr %"60_0", align 1
  %"60_1114" = load i1, ptr %"60_1", align 1
  %"60_2115" = load i1, ptr %"60_2", align 1
  %"60_3116" = load i64, ptr %"60_3", align 8
  store i1 %"60_0113", ptr %"60_0", align 1
  store i1 %"60_1114", ptr %"60_1", align 1
  store i1 %"60_2115", ptr %"60_2", align 1
  store i64 %"60_3116", ptr %"60_3", align 8
  store {} undef, ptr %"64_0", align 1
  store i1 false, ptr %"62_0", align 1
  %"64_0117" = load {}, ptr %"64_0", align 1
  %"62_0118" = load i1, ptr %"62_0", align 1
  %"60_0119" = load i1, ptr %"60_0", align 1
  %"60_1120" = load i1, ptr %"60_1", align 1
  %"60_2121" = load i1, ptr %"60_2", align 1
  %"60_3122" = load i64, ptr %"60_3", align 8
  store {} %"64_0117", ptr %"64_0", align 1
  store i1 %"62_0118", ptr %"62_0", align 1
  store i1 %"60_0119", ptr %"60_0", align 1
  store i1 %"60_1120", ptr %"60_1", align 1
  store i1 %"60_2121", ptr %"60_2", align 1
  store i64 %"60_3122", ptr %"60_3", align 8
  %"64_0123" = load {}, ptr %"64_0", align 1
  %"62_0124" = load i1, ptr %"62_0", align 1
  %"60_0125" = load i1, ptr %"60_0", align 1
  %"60_1126" = load i1, ptr %"60_1", align 1
  %"60_2127" = load i1, ptr %"60_2", align 1
  %"60_3128" = load i64, ptr %"60_3", align 8
  switch i1 false, label %25 [
  ]

25:                                               ; preds = %24
  store i1 %"62_0124", ptr %"71_0", align 1
  store i1 %"60_0125", ptr %"71_1", align 1
  store i1 %"60_1126", ptr %"71_2", align 1
  store i1 %"60_2127", ptr %"71_3", align 1
  store i64 %"60_3128", ptr %"71_4", align 8
  br label %29

26:                                               ; preds = %20
  %"67_0129" = load i1, ptr %"67_0", align 1
  %"67_1130" = load i1, ptr %"67_1", align 1
  %"67_2131" = load i1, ptr %"67_2", align 1
  %"67_3132" = load i64, ptr %"67_3", align 8
  store i1 %"67_0129", ptr %"67_0", align 1
  store i1 %"67_1130", ptr %"67_1", align 1
  store i1 %"67_2131", ptr %"67_2", align 1
  store i64 %"67_3132", ptr %"67_3", align 8
  %"67_2133" = load i1, ptr %"67_2", align 1
  %tag_len134 = load i8, ptr @res_evaluated.DAFE7FA8.0, align 1
  %tag_len135 = zext i8 %tag_len134 to i64
  call void @print_bool(ptr @res_evaluated.DAFE7FA8.0, i64 %tag_len135, i1 %"67_2133")
  %"67_2136" = load i1, ptr %"67_2", align 1
  %"67_0137" = load i1, ptr %"67_0", align 1
  %"67_1138" = load i1, ptr %"67_1", align 1
  %"67_2139" = load i1, ptr %"67_2", align 1
  %"67_3140" = load i64, ptr %"67_3", align 8
  store i1 %"67_2136", ptr %"67_2", align 1
  store i1 %"67_0137", ptr %"67_0", align 1
  store i1 %"67_1138", ptr %"67_1", align 1
  store i1 %"67_2139", ptr %"67_2", align 1
  store i64 %"67_3140", ptr %"67_3", align 8
  %"67_2141" = load i1, ptr %"67_2", align 1
  %"67_0142" = load i1, ptr %"67_0", align 1
  %"67_1143" = load i1, ptr %"67_1", align 1
  %"67_2144" = load i1, ptr %"67_2", align 1
  %"67_3145" = load i64, ptr %"67_3", align 8
  switch i1 %"67_2141", label %27 [
    i1 true, label %28
  ]

27:                                               ; preds = %26
  store i1 %"67_0142", ptr %"60_0", align 1
  store i1 %"67_1143", ptr %"60_1", align 1
  store i1 %"67_2144", ptr %"60_2", align 1
  store i64 %"67_3145", ptr %"60_3", align 8
  br label %24

28:                                               ; preds = %26
  store i1 %"67_0142", ptr %"53_0", align 1
  store i1 %"67_1143", ptr %"53_1", align 1
  store i1 %"67_2144", ptr %"53_2", align 1
  store i64 %"67_3145", ptr %"53_3", align 8
  br label %22

29:                                               ; preds = %25, %23
  %"71_0146" = load i1, ptr %"71_0", align 1
  %"71_1147" = load i1, ptr %"71_1", align 1
  %"71_2148" = load i1, ptr %"71_2", align 1
  %"71_3149" = load i1, ptr %"71_3", align 1
  %"71_4150" = load i64, ptr %"71_4", align 8
  store i1 %"71_0146", ptr %"71_0", align 1
  store i1 %"71_1147", ptr %"71_1", align 1
  store i1 %"71_2148", ptr %"71_2", align 1
  store i1 %"71_3149", ptr %"71_3", align 1
  store i64 %"71_4150", ptr %"71_4", align 8
  %"71_0151" = load i1, ptr %"71_0", align 1
  %tag_len152 = load i8, ptr @res_or.0DFB6633.0, align 1
  %tag_len153 = zext i8 %tag_len152 to i64
  call void @print_bool(ptr @res_or.0DFB6633.0, i64 %tag_len153, i1 %"71_0151")
  %"71_1154" = load i1, ptr %"71_1", align 1
  %"71_1155" = load i1, ptr %"71_1", align 1
  %"71_2156" = load i1, ptr %"71_2", align 1
  %"71_3157" = load i1, ptr %"71_3", align 1
  %"71_4158" = load i64, ptr %"71_4", align 8
  store i1 %"71_1154", ptr %"71_1", align 1
  store i1 %"71_1155", ptr %"71_1", align 1
  store i1 %"71_2156", ptr %"71_2", align 1
  store i1 %"71_3157", ptr %"71_3", align 1
  store i64 %"71_4158", ptr %"71_4", align 8
  %"71_1159" = load i1, ptr %"71_1", align 1
  %"71_1160" = load i1, ptr %"71_1", align 1
  %"71_2161" = load i1, ptr %"71_2", align 1
  %"71_3162" = load i1, ptr %"71_3", align 1
  %"71_4163" = load i64, ptr %"71_4", align 8
  switch i1 %"71_1159", label %30 [
    i1 true, label %31
  ]

30:                                               ; preds = %29
  store i1 %"71_1160", ptr %"89_0", align 1
  store i1 %"71_2161", ptr %"89_1", align 1
  store i1 %"71_3162", ptr %"89_2", align 1
  store i64 %"71_4163", ptr %"89_3", align 8
  br label %36

31:                                               ; preds = %29
  store i1 %"71_1160", ptr %"75_0", align 1
  store i1 %"71_2161", ptr %"75_1", align 1
  store i1 %"71_3162", ptr %"75_2", align 1
  store i64 %"71_4163", ptr %"75_3", align 8
  br label %32

32:                                               ; preds = %38, %31
  %"75_0164" = load i1, ptr %"75_0", align 1
  %"75_1165" = load i1, ptr %"75_1", align 1
  %"75_2166" = load i1, ptr %"75_2", align 1
  %"75_3167" = load i64, ptr %"75_3", align 8
  store i1 %"75_0164", ptr %"75_0", align 1
  store i1 %"75_1165", ptr %"75_1", align 1
  store i1 %"75_2166", ptr %"75_2", align 1
  store i64 %"75_3167", ptr %"75_3", align 8
  store {} undef, ptr %"79_0", align 1
  store i1 true, ptr %"77_0", align 1
  %"79_0168" = load {}, ptr %"79_0", align 1
  %"77_0169" = load i1, ptr %"77_0", align 1
  %"75_0170" = load i1, ptr %"75_0", align 1
  %"75_1171" = load i1, ptr %"75_1", align 1
  %"75_2172" = load i1, ptr %"75_2", align 1
  %"75_3173" = load i64, ptr %"75_3", align 8
  store {} %"79_0168", ptr %"79_0", align 1
  store i1 %"77_0169", ptr %"77_0", align 1
  store i1 %"75_0170", ptr %"75_0", align 1
  store i1 %"75_1171", ptr %"75_1", align 1
  store i1 %"75_2172", ptr %"75_2", align 1
  store i64 %"75_3173", ptr %"75_3", align 8
  %"79_0174" = load {}, ptr %"79_0", align 1
  %"77_0175" = load i1, ptr %"77_0", align 1
  %"75_0176" = load i1, ptr %"75_0", align 1
  %"75_1177" = load i1, ptr %"75_1", align 1
  %"75_2178" = load i1, ptr %"75_2", align 1
  %"75_3179" = load i64, ptr %"75_3", align 8
  switch i1 false, label %33 [
  ]

33:                                               ; preds = %32
  store i1 %"77_0175", ptr %"92_0", align 1
  store i1 %"75_0176", ptr %"92_1", align 1
  store i1 %"75_1177", ptr %"92_2", align 1
  store i1 %"75_2178", ptr %"92_3", align 1
  store i64 %"75_3179", ptr %"92_4", align 8
  br label %39

34:                                               ; preds = %37
  %"82_0180" = load i1, ptr %"82_0", align 1
  %"82_1181" = load i1, ptr %"82_1", align 1
  %"82_2182" = load i1, ptr %"82_2", align 1
  %"82_3183" = load i64, ptr %"82_3", align 8
  store i1 %"82_0180", ptr %"82_0", align 1
  store i1 %"82_1181", ptr %"82_1", align 1
  store i1 %"82_2182", ptr %"82_2", align 1
  store i64 %"82_3183", ptr %"82_3", align 8
  store {} undef, ptr %"86_0", align 1
  store i1 false, ptr %"84_0", align 1
  %"86_0184" = load {}, ptr %"86_0", align 1
  %"84_0185" = load i1, ptr %"84_0", align 1
  %"82_0186" = load i1, ptr %"82_0", align 1
  %"82_1187" = load i1, ptr %"82_1", align 1
  %"82_2188" = load i1, ptr %"82_2", align 1
  %"82_3189" = load i64, ptr %"82_3", align 8
  store {} %"86_0184", ptr %"86_0", align 1
  store i1 %"84_0185", ptr %"84_0", align 1
  store i1 %"82_0186", ptr %"82_0", align 1
  store i1 %"82_1187", ptr %"82_1", align 1
  store i1 %"82_2188", ptr %"82_2", align 1
  store i64 %"82_3189", ptr %"82_3", align 8
  %"86_0190" = load {}, ptr %"86_0", align 1
  %"84_0191" = load i1, ptr %"84_0", align 1
  %"82_0192" = load i1, ptr %"82_0", align 1
  %"82_1193" = load i1, ptr %"82_1", align 1
  %"82_2194" = load i1, ptr %"82_2", align 1
  %"82_3195" = load i64, ptr %"82_3", align 8
  switch i1 false, label %35 [
  ]

35:                                               ; preds = %34
  store i1 %"84_0191", ptr %"92_0", align 1
  store i1 %"82_0192", ptr %"92_1", align 1
  store i1 %"82_1193", ptr %"92_2", align 1
  store i1 %"82_2194", ptr %"92_3", align 1
  store i64 %"82_3195", ptr %"92_4", align 8
  br label %39

36:                                               ; preds = %30
  %"89_0196" = load i1, ptr %"89_0", align 1
  %"89_1197" = load i1, ptr %"89_1", align 1
  %"89_2198" = load i1, ptr %"89_2", align 1
  %"89_3199" = load i64, ptr %"89_3", align 8
  store i1 %"89_0196", ptr %"89_0", align 1
  store i1 %"89_1197", ptr %"89_1", align 1
  store i1 %"89_2198", ptr %"89_2", align 1
  store i64 %"89_3199", ptr %"89_3", align 8
  %"89_2200" = load i1, ptr %"89_2", align 1
  %"89_0201" = load i1, ptr %"89_0", align 1
  %"89_1202" = load i1, ptr %"89_1", align 1
  %"89_2203" = load i1, ptr %"89_2", align 1
  %"89_3204" = load i64, ptr %"89_3", align 8
  store i1 %"89_2200", ptr %"89_2", align 1
  store i1 %"89_0201", ptr %"89_0", align 1
  store i1 %"89_1202", ptr %"89_1", align 1
  store i1 %"89_2203", ptr %"89_2", align 1
  store i64 %"89_3204", ptr %"89_3", align 8
  %"89_2205" = load i1, ptr %"89_2", align 1
  %"89_0206" = load i1, ptr %"89_0", align 1
  %"89_1207" = load i1, ptr %"89_1", align 1
  %"89_2208" = load i1, ptr %"89_2", align 1
  %"89_3209" = load i64, ptr %"89_3", align 8
  switch i1 %"89_2205", label %37 [
    i1 true, label %38
  ]

37:                                               ; preds = %36
  store i1 %"89_0206", ptr %"82_0", align 1
  store i1 %"89_1207", ptr %"82_1", align 1
  store i1 %"89_2208", ptr %"82_2", align 1
  store i64 %"89_3209", ptr %"82_3", align 8
  br label %34

38:                                               ; preds = %36
  store i1 %"89_0206", ptr %"75_0", align 1
  store i1 %"89_1207", ptr %"75_1", align 1
  store i1 %"89_2208", ptr %"75_2", align 1
  store i64 %"89_3209", ptr %"75_3", align 8
  br label %32

39:                                               ; preds = %35, %33
  %"92_0210" = load i1, ptr %"92_0", align 1
  %"92_1211" = load i1, ptr %"92_1", align 1
  %"92_2212" = load i1, ptr %"92_2", align 1
  %"92_3213" = load i1, ptr %"92_3", align 1
  %"92_4214" = load i64, ptr %"92_4", align 8
  store i1 %"92_0210", ptr %"92_0", align 1
  store i1 %"92_1211", ptr %"92_1", align 1
  store i1 %"92_2212", ptr %"92_2", align 1
  store i1 %"92_3213", ptr %"92_3", align 1
  store i64 %"92_4214", ptr %"92_4", align 8
  %"92_1215" = load i1, ptr %"92_1", align 1
  %"92_2216" = load i1, ptr %"92_2", align 1
  %"92_3217" = load i1, ptr %"92_3", align 1
  store i1 %"92_1215", ptr %"110_0", align 1
  store i1 %"92_2216", ptr %"110_1", align 1
  store i1 %"92_3217", ptr %"110_2", align 1
  br label %82

40:                                               ; preds = %48
  %"173_0347" = load i64, ptr %"173_0", align 8
  store i64 %"173_0347", ptr %"173_0", align 8
  store {} undef, ptr %"177_0", align 1
  store i1 true, ptr %"175_0", align 1
  %"177_0348" = load {}, ptr %"177_0", align 1
  %"175_0349" = load i1, ptr %"175_0", align 1
  %"173_0350" = load i64, ptr %"173_0", align 8
  store {} %"177_0348", ptr %"177_0", align 1
  store i1 %"175_0349", ptr %"175_0", align 1
  store i64 %"173_0350", ptr %"173_0", align 8
  %"177_0351" = load {}, ptr %"177_0", align 1
  %"175_0352" = load i1, ptr %"175_0", align 1
  %"173_0353" = load i64, ptr %"173_0", align 8
  switch i1 false, label %41 [
  ]

41:                                               ; preds = %40
  store i1 %"175_0352", ptr %"193_0", align 1
  store i64 %"173_0353", ptr %"193_1", align 8
  br label %49

42:                                               ; preds = %47, %117
  %"180_0354" = load i64, ptr %"180_0", align 8
  store i64 %"180_0354", ptr %"180_0", align 8
  store {} undef, ptr %"184_0", align 1
  store i1 false, ptr %"182_0", align 1
  %"184_0355" = load {}, ptr %"184_0", align 1
  %"182_0356" = load i1, ptr %"182_0", align 1
  %"180_0357" = load i64, ptr %"180_0", align 8
  store {} %"184_0355", ptr %"184_0", align 1
  store i1 %"182_0356", ptr %"182_0", align 1
  store i64 %"180_0357", ptr %"180_0", align 8
  %"184_0358" = load {}, ptr %"184_0", align 1
  %"182_0359" = load i1, ptr %"182_0", align 1
  %"180_0360" = load i64, ptr %"180_0", align 8
  switch i1 false, label %43 [
  ]

43:                                               ; preds = %42
  store i1 %"182_0359", ptr %"193_0", align 1
  store i64 %"180_0360", ptr %"193_1", align 8
  br label %49

44:                                               ; preds = %118
  %"187_0361" = load i64, ptr %"187_0", align 8
  store i64 %"187_0361", ptr %"187_0", align 8
  store i64 5, ptr %"189_0", align 8
  %"187_0362" = load i64, ptr %"187_0", align 8
  %"189_0363" = load i64, ptr %"189_0", align 8
  %45 = icmp sle i64 %"187_0362", %"189_0363"
  %46 = select i1 %45, i1 true, i1 false
  store i1 %46, ptr %"191_0", align 1
  %"191_0364" = load i1, ptr %"191_0", align 1
  %"187_0365" = load i64, ptr %"187_0", align 8
  store i1 %"191_0364", ptr %"191_0", align 1
  store i64 %"187_0365", ptr %"187_0", align 8
  %"191_0366" = load i1, ptr %"191_0", align 1
  %"187_0367" = load i64, ptr %"187_0", align 8
  switch i1 %"191_0366", label %47 [
    i1 true, label %48
  ]

47:                                               ; preds = %44
  store i64 %"187_0367", ptr %"180_0", align 8
  br label %42

48:                                               ; preds = %44
  store i64 %"187_0367", ptr %"173_0", align 8
  br label %40

49:                                               ; preds = %43, %41
  %"193_0368" = load i1, ptr %"193_0", align 1
  %"193_1369" = load i64, ptr %"193_1", align 8
  store i1 %"193_0368", ptr %"193_0", align 1
  store i64 %"193_1369", ptr %"193_1", align 8
  store {} undef, ptr %"202_0", align 1
  store i64 1, ptr %"200_0", align 8
  store i64 0, ptr %"198_0", align 8
  store i64 0, ptr %"196_0", align 8
  %"193_0370" = load i1, ptr %"193_0", align 1
  %tag_len371 = load i8, ptr @res_chain.6F0A6828.0, align 1
  %tag_len372 = zext i8 %tag_len371 to i64
  call void @print_bool(ptr @res_chain.6F0A6828.0, i64 %tag_len372, i1 %"193_0370")
  %"202_0373" = load {}, ptr %"202_0", align 1
  %"198_0374" = load i64, ptr %"198_0", align 8
  %"200_0375" = load i64, ptr %"200_0", align 8
  %"193_1376" = load i64, ptr %"193_1", align 8
  %"196_0377" = load i64, ptr %"196_0", align 8
  store {} %"202_0373", ptr %"202_0", align 1
  store i64 %"198_0374", ptr %"198_0", align 8
  store i64 %"200_0375", ptr %"200_0", align 8
  store i64 %"193_1376", ptr %"193_1", align 8
  store i64 %"196_0377", ptr %"196_0", align 8
  %"202_0378" = load {}, ptr %"202_0", align 1
  %"198_0379" = load i64, ptr %"198_0", align 8
  %"200_0380" = load i64, ptr %"200_0", align 8
  %"193_1381" = load i64, ptr %"193_1", align 8
  %"196_0382" = load i64, ptr %"196_0", align 8
  switch i1 false, label %50 [
  ]

50:                                               ; preds = %49
  store i64 %"198_0379", ptr %"205_0", align 8
  store i64 %"200_0380", ptr %"205_1", align 8
  store i64 %"193_1381", ptr %"205_2", align 8
  store i64 %"196_0382", ptr %"205_3", align 8
  br label %51

51:                                               ; preds = %76, %50
  %"205_0383" = load i64, ptr %"205_0", align 8
  %"205_1384" = load i64, ptr %"205_1", align 8
  %"205_2385" = load i64, ptr %"205_2", align 8
  %"205_3386" = load i64, ptr %"205_3", align 8
  store i64 %"205_0383", ptr %"205_0", align 8
  store i64 %"205_1384", ptr %"205_1", align 8
  store i64 %"205_2385", ptr %"205_2", align 8
  store i64 %"205_3386", ptr %"205_3", align 8
  %"205_0387" = load i64, ptr %"205_0", align 8
  %"205_2388" = load i64, ptr %"205_2", align 8
  %"205_1389" = load i64, ptr %"205_1", align 8
  %52 = insertvalue { i64, i64, i64 } poison, i64 %"205_0387", 0
  %53 = insertvalue { i64, i64, i64 } %52, i64 %"205_2388", 1
  %54 = insertvalue { i64, i64, i64 } %53, i64 %"205_1389", 2
  store { i64, i64, i64 } %54, ptr %"207_0", align 8
  %"207_0390" = load { i64, i64, i64 }, ptr %"207_0", align 8
  store { i64, i64, i64 } %"207_0390", ptr %"224_0", align 8
  br label %140

55:                                               ; preds = %186
  %"273_0501" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"273_0", align 8
  %"273_1502" = load i64, ptr %"273_1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"273_0501", ptr %"273_0", align 8
  store i64 %"273_1502", ptr %"273_1", align 8
  store i64 0, ptr %"290_0", align 8
  store i64 2, ptr %"287_0", align 8
  %"273_0503" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"273_0", align 8
  %56 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"273_0503", 0
  switch i1 %56, label %57 [
    i1 true, label %58
  ]

57:                                               ; preds = %55
  br label %cond_275_case_0

58:                                               ; preds = %55
  %59 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"273_0503", 1
  store { { i64, i64, i64 }, i64 } %59, ptr %"0508", align 8
  br label %cond_275_case_1

60:                                               ; preds = %215, %69
  %"294_0529" = load i64, ptr %"294_0", align 8
  %"294_1530" = load i64, ptr %"294_1", align 8
  %"294_2531" = load i64, ptr %"294_2", align 8
  %"294_3532" = load i64, ptr %"294_3", align 8
  store i64 %"294_0529", ptr %"294_0", align 8
  store i64 %"294_1530", ptr %"294_1", align 8
  store i64 %"294_2531", ptr %"294_2", align 8
  store i64 %"294_3532", ptr %"294_3", align 8
  store {} undef, ptr %"299_0", align 1
  store i64 1, ptr %"296_0", align 8
  %"294_3533" = load i64, ptr %"294_3", align 8
  %"296_0534" = load i64, ptr %"296_0", align 8
  %61 = add i64 %"294_3533", %"296_0534"
  store i64 %61, ptr %"298_0", align 8
  %"299_0535" = load {}, ptr %"299_0", align 1
  %"294_0536" = load i64, ptr %"294_0", align 8
  %"294_1537" = load i64, ptr %"294_1", align 8
  %"294_2538" = load i64, ptr %"294_2", align 8
  %"298_0539" = load i64, ptr %"298_0", align 8
  store {} %"299_0535", ptr %"299_0", align 1
  store i64 %"294_0536", ptr %"294_0", align 8
  store i64 %"294_1537", ptr %"294_1", align 8
  store i64 %"294_2538", ptr %"294_2", align 8
  store i64 %"298_0539", ptr %"298_0", align 8
  %"299_0540" = load {}, ptr %"299_0", align 1
  %"294_0541" = load i64, ptr %"294_0", align 8
  %"294_1542" = load i64, ptr %"294_1", align 8
  %"294_2543" = load i64, ptr %"294_2", align 8
  %"298_0544" = load i64, ptr %"298_0", align 8
  switch i1 false, label %62 [
  ]

62:                                               ; preds = %60
  store i64 %"294_0541", ptr %"328_0", align 8
  store i64 %"294_1542", ptr %"328_1", align 8
  store i64 %"294_2543", ptr %"328_2", align 8
  store i64 %"298_0544", ptr %"328_3", align 8
  br label %75

63:                                               ; preds = %68
  %"302_0545" = load i64, ptr %"302_0", align 8
  %"302_1546" = load i64, ptr %"302_1", align 8
  %"302_2547" = load i64, ptr %"302_2", align 8
  %"302_3548" = load i64, ptr %"302_3", align 8
  store i64 %"302_0545", ptr %"302_0", align 8
  store i64 %"302_1546", ptr %"302_1", align 8
  store i64 %"302_2547", ptr %"302_2", align 8
  store i64 %"302_3548", ptr %"302_3", align 8
  store {} undef, ptr %"304_0", align 1
  %"304_0549" = load {}, ptr %"304_0", align 1
  %"302_0550" = load i64, ptr %"302_0", align 8
  %"302_1551" = load i64, ptr %"302_1", align 8
  %"302_2552" = load i64, ptr %"302_2", align 8
  %"302_3553" = load i64, ptr %"302_3", align 8
  store {} %"304_0549", ptr %"304_0", align 1
  store i64 %"302_0550", ptr %"302_0", align 8
  store i64 %"302_1551", ptr %"302_1", align 8
  store i64 %"302_2552", ptr %"302_2", align 8
  store i64 %"302_3553", ptr %"302_3", align 8
  %"304_0554" = load {}, ptr %"304_0", align 1
  %"302_0555" = load i64, ptr %"302_0", align 8
  %"302_1556" = load i64, ptr %"302_1", align 8
  %"302_2557" = load i64, ptr %"302_2", align 8
  %"302_3558" = load i64, ptr %"302_3", align 8
  switch i1 false, label %64 [
  ]

64:                                               ; preds = %63
  store i64 %"302_0555", ptr %"328_0", align 8
  store i64 %"302_1556", ptr %"328_1", align 8
  store i64 %"302_2557", ptr %"328_2", align 8
  store i64 %"302_3558", ptr %"328_3", align 8
  br label %75

65:                                               ; preds = %220, %203
  %"307_0559" = load i64, ptr %"307_0", align 8
  %"307_1560" = load i64, ptr %"307_1", align 8
  %"307_2561" = load i64, ptr %"307_2", align 8
  %"307_3562" = load i64, ptr %"307_3", align 8
  %"307_4563" = load i64, ptr %"307_4", align 8
  store i64 %"307_0559", ptr %"307_0", align 8
  store i64 %"307_1560", ptr %"307_1", align 8
  store i64 %"307_2561", ptr %"307_2", align 8
  store i64 %"307_3562", ptr %"307_3", align 8
  store i64 %"307_4563", ptr %"307_4", align 8
  store i64 6, ptr %"309_0", align 8
  %"307_4564" = load i64, ptr %"307_4", align 8
  %"309_0565" = load i64, ptr %"309_0", align 8
  %66 = icmp eq i64 %"307_4564", %"309_0565"
  %67 = select i1 %66, i1 true, i1 false
  store i1 %67, ptr %"311_0", align 1
  %"311_0566" = load i1, ptr %"311_0", align 1
  %"307_0567" = load i64, ptr %"307_0", align 8
  %"307_1568" = load i64, ptr %"307_1", align 8
  %"307_2569" = load i64, ptr %"307_2", align 8
  %"307_3570" = load i64, ptr %"307_3", align 8
  store i1 %"311_0566", ptr %"311_0", align 1
  store i64 %"307_0567", ptr %"307_0", align 8
  store i64 %"307_1568", ptr %"307_1", align 8
  store i64 %"307_2569", ptr %"307_2", align 8
  store i64 %"307_3570", ptr %"307_3", align 8
  %"311_0571" = load i1, ptr %"311_0", align 1
  %"307_0572" = load i64, ptr %"307_0", align 8
  %"307_1573" = load i64, ptr %"307_1", align 8
  %"307_2574" = load i64, ptr %"307_2", align 8
  %"307_3575" = load i64, ptr %"307_3", align 8
  switch i1 %"311_0571", label %68 [
    i1 true, label %69
  ]

68:                                               ; preds = %65
  store i64 %"307_0572", ptr %"302_0", align 8
  store i64 %"307_1573", ptr %"302_1", align 8
  store i64 %"307_2574", ptr %"302_2", align 8
  store i64 %"307_3575", ptr %"302_3", align 8
  br label %63

69:                                               ; preds = %65
  store i64 %"307_0572", ptr %"294_0", align 8
  store i64 %"307_1573", ptr %"294_1", align 8
  store i64 %"307_2574", ptr %"294_2", align 8
  store i64 %"307_3575", ptr %"294_3", align 8
  br label %60

70:                                               ; preds = %204
  %"313_0576" = load i64, ptr %"313_0", align 8
  %"313_1577" = load i64, ptr %"313_1", align 8
  %"313_2578" = load i64, ptr %"313_2", align 8
  %"313_3579" = load i64, ptr %"313_3", align 8
  %"313_4580" = load i64, ptr %"313_4", align 8
  store i64 %"313_0576", ptr %"313_0", align 8
  store i64 %"313_1577", ptr %"313_1", align 8
  store i64 %"313_2578", ptr %"313_2", align 8
  store i64 %"313_3579", ptr %"313_3", align 8
  store i64 %"313_4580", ptr %"313_4", align 8
  store i64 4, ptr %"315_0", align 8
  %"313_4581" = load i64, ptr %"313_4", align 8
  %"315_0582" = load i64, ptr %"315_0", align 8
  %71 = icmp eq i64 %"313_4581", %"315_0582"
  %72 = select i1 %71, i1 true, i1 false
  store i1 %72, ptr %"317_0", align 1
  %"317_0583" = load i1, ptr %"317_0", align 1
  %"313_0584" = load i64, ptr %"313_0", align 8
  %"313_1585" = load i64, ptr %"313_1", align 8
  %"313_2586" = load i64, ptr %"313_2", align 8
  %"313_3587" = load i64, ptr %"313_3", align 8
  %"313_4588" = load i64, ptr %"313_4", align 8
  switch i1 %"317_0583", label %73 [
    i1 true, label %74
  ]

73:                                               ; preds = %70
  store i64 %"313_0584", ptr %"0591", align 8
  store i64 %"313_1585", ptr %"1592", align 8
  store i64 %"313_2586", ptr %"2593", align 8
  store i64 %"313_3587", ptr %"3", align 8
  store i64 %"313_4588", ptr %"4", align 8
  br label %cond_318_case_0

74:                                               ; preds = %70
  store i64 %"313_0584", ptr %"0604", align 8
  store i64 %"313_1585", ptr %"1605", align 8
  store i64 %"313_2586", ptr %"2606", align 8
  store i64 %"313_3587", ptr %"3607", align 8
  store i64 %"313_4588", ptr %"4608", align 8
  br label %cond_318_case_1

75:                                               ; preds = %64, %62
  %"328_0622" = load i64, ptr %"328_0", align 8
  %"328_1623" = load i64, ptr %"328_1", align 8
  %"328_2624" = load i64, ptr %"328_2", align 8
  %"328_3625" = load i64, ptr %"328_3", align 8
  store i64 %"328_0622", ptr %"328_0", align 8
  store i64 %"328_1623", ptr %"328_1", align 8
  store i64 %"328_2624", ptr %"328_2", align 8
  store i64 %"328_3625", ptr %"328_3", align 8
  store {} undef, ptr %"330_0", align 1
  %"330_0626" = load {}, ptr %"330_0", align 1
  %"328_0627" = load i64, ptr %"328_0", align 8
  %"328_1628" = load i64, ptr %"328_1", align 8
  %"328_2629" = load i64, ptr %"328_2", align 8
  %"328_3630" = load i64, ptr %"328_3", align 8
  store {} %"330_0626", ptr %"330_0", align 1
  store i64 %"328_0627", ptr %"328_0", align 8
  store i64 %"328_1628", ptr %"328_1", align 8
  store i64 %"328_2629", ptr %"328_2", align 8
  store i64 %"328_3630", ptr %"328_3", align 8
  %"330_0631" = load {}, ptr %"330_0", align 1
  %"328_0632" = load i64, ptr %"328_0", align 8
  %"328_1633" = load i64, ptr %"328_1", align 8
  %"328_2634" = load i64, ptr %"328_2", align 8
  %"328_3635" = load i64, ptr %"328_3", align 8
  switch i1 false, label %76 [
  ]

76:                                               ; preds = %75
  store i64 %"328_0632", ptr %"205_0", align 8
  store i64 %"328_1633", ptr %"205_1", align 8
  store i64 %"328_2634", ptr %"205_2", align 8
  store i64 %"328_3635", ptr %"205_3", align 8
  br label %51

77:                                               ; preds = %185
  %"025" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0", align 8
  %"126" = load i64, ptr %"1", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"025", ptr %"4_0", align 8
  store i64 %"126", ptr %"4_1", align 8
  %"4_0636" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"4_0", align 8
  %78 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0636", 0
  switch i1 %78, label %79 [
    i1 true, label %80
  ]

79:                                               ; preds = %77
  br label %cond_332_case_0

80:                                               ; preds = %77
  %81 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"4_0636", 1
  store { { i64, i64, i64 }, i64 } %81, ptr %"0637", align 8
  br label %cond_332_case_1

82:                                               ; preds = %39
  %"110_0219" = load i1, ptr %"110_0", align 1
  %"110_1220" = load i1, ptr %"110_1", align 1
  %"110_2221" = load i1, ptr %"110_2", align 1
  store i1 %"110_0219", ptr %"110_0", align 1
  store i1 %"110_1220", ptr %"110_1", align 1
  store i1 %"110_2221", ptr %"110_2", align 1
  %"110_0222" = load i1, ptr %"110_0", align 1
  %"110_0223" = load i1, ptr %"110_0", align 1
  %"110_1224" = load i1, ptr %"110_1", align 1
  %"110_2225" = load i1, ptr %"110_2", align 1
  store i1 %"110_0222", ptr %"110_0", align 1
  store i1 %"110_0223", ptr %"110_0", align 1
  store i1 %"110_1224", ptr %"110_1", align 1
  store i1 %"110_2225", ptr %"110_2", align 1
  %"110_0226" = load i1, ptr %"110_0", align 1
  %"110_0227" = load i1, ptr %"110_0", align 1
  %"110_1228" = load i1, ptr %"110_1", align 1
  %"110_2229" = load i1, ptr %"110_2", align 1
  switch i1 %"110_0226", label %83 [
    i1 true, label %84
  ]

83:                                               ; preds = %82
  store i1 %"110_0227", ptr %"128_0", align 1
  store i1 %"110_1228", ptr %"128_1", align 1
  store i1 %"110_2229", ptr %"128_2", align 1
  br label %89

84:                                               ; preds = %82
  store i1 %"110_0227", ptr %"131_0", align 1
  store i1 %"110_1228", ptr %"131_1", align 1
  store i1 %"110_2229", ptr %"131_2", align 1
  br label %92

85:                                               ; preds = %103, %139, %127
  store {} undef, ptr %"118_0", align 1
  store i1 true, ptr %"116_0", align 1
  %"118_0231" = load {}, ptr %"118_0", align 1
  %"116_0232" = load i1, ptr %"116_0", align 1
  store {} %"118_0231", ptr %"118_0", align 1
  store i1 %"116_0232", ptr %"116_0", align 1
  %"118_0233" = load {}, ptr %"118_0", align 1
  %"116_0234" = load i1, ptr %"116_0", align 1
  switch i1 false, label %86 [
  ]

86:                                               ; preds = %85
  store i1 %"116_0234", ptr %"0218", align 1
  br label %104

87:                                               ; preds = %102, %130
  store {} undef, ptr %"125_0", align 1
  store i1 false, ptr %"123_0", align 1
  %"125_0235" = load {}, ptr %"125_0", align 1
  %"123_0236" = load i1, ptr %"123_0", align 1
  store {} %"125_0235", ptr %"125_0", align 1
  store i1 %"123_0236", ptr %"123_0", align 1
  %"125_0237" = load {}, ptr %"125_0", align 1
  %"123_0238" = load i1, ptr %"123_0", align 1
  switch i1 false, label %88 [
  ]

88:                                               ; preds = %87
  store i1 %"123_0238", ptr %"0218", align 1
  br label %104

89:                                               ; preds = %123, %83
  %"128_0239" = load i1, ptr %"128_0", align 1
  %"128_1240" = load i1, ptr %"128_1", align 1
  %"128_2241" = load i1, ptr %"128_2", align 1
  store i1 %"128_0239", ptr %"128_0", align 1
  store i1 %"128_1240", ptr %"128_1", align 1
  store i1 %"128_2241", ptr %"128_2", align 1
  %"128_1242" = load i1, ptr %"128_1", align 1
  %"128_0243" = load i1, ptr %"128_0", align 1
  %"128_2244" = load i1, ptr %"128_2", align 1
  store i1 %"128_1242", ptr %"128_1", align 1
  store i1 %"128_0243", ptr %"128_0", align 1
  store i1 %"128_2244", ptr %"128_2", align 1
  %"128_1245" = load i1, ptr %"128_1", align 1
  %"128_0246" = load i1, ptr %"128_0", align 1
  %"128_2247" = load i1, ptr %"128_2", align 1
  switch i1 %"128_1245", label %90 [
    i1 true, label %91
  ]

90:                                               ; preds = %89
  store i1 %"128_0246", ptr %"144_0", align 1
  store i1 %"128_2247", ptr %"144_1", align 1
  br label %95

91:                                               ; preds = %89
  store i1 %"128_0246", ptr %"157_0", align 1
  store i1 %"128_2247", ptr %"157_1", align 1
  br label %98

92:                                               ; preds = %84
  %"131_0248" = load i1, ptr %"131_0", align 1
  %"131_1249" = load i1, ptr %"131_1", align 1
  %"131_2250" = load i1, ptr %"131_2", align 1
  store i1 %"131_0248", ptr %"131_0", align 1
  store i1 %"131_1249", ptr %"131_1", align 1
  store i1 %"131_2250", ptr %"131_2", align 1
  %"131_1251" = load i1, ptr %"131_1", align 1
  %"131_0252" = load i1, ptr %"131_0", align 1
  %"131_1253" = load i1, ptr %"131_1", align 1
  %"131_2254" = load i1, ptr %"131_2", align 1
  switch i1 %"131_1251", label %93 [
    i1 true, label %94
  ]

93:                                               ; preds = %92
  store i1 %"131_0252", ptr %"0257", align 1
  store i1 %"131_1253", ptr %"1258", align 1
  store i1 %"131_2254", ptr %"2", align 1
  br label %cond_133_case_0

94:                                               ; preds = %92
  store i1 %"131_0252", ptr %"0266", align 1
  store i1 %"131_1253", ptr %"1267", align 1
  store i1 %"131_2254", ptr %"2268", align 1
  br label %cond_133_case_1

95:                                               ; preds = %136, %90
  %"144_0275" = load i1, ptr %"144_0", align 1
  %"144_1276" = load i1, ptr %"144_1", align 1
  store i1 %"144_0275", ptr %"144_0", align 1
  store i1 %"144_1276", ptr %"144_1", align 1
  %"144_0277" = load i1, ptr %"144_0", align 1
  %"144_1278" = load i1, ptr %"144_1", align 1
  switch i1 %"144_0277", label %96 [
    i1 true, label %97
  ]

96:                                               ; preds = %95
  store i1 %"144_1278", ptr %"0281", align 1
  br label %cond_146_case_0

97:                                               ; preds = %95
  store i1 %"144_1278", ptr %"0284", align 1
  br label %cond_146_case_1

98:                                               ; preds = %91
  %"157_0290" = load i1, ptr %"157_0", align 1
  %"157_1291" = load i1, ptr %"157_1", align 1
  store i1 %"157_0290", ptr %"157_0", align 1
  store i1 %"157_1291", ptr %"157_1", align 1
  %"157_1292" = load i1, ptr %"157_1", align 1
  %"157_0293" = load i1, ptr %"157_0", align 1
  %"157_1294" = load i1, ptr %"157_1", align 1
  switch i1 %"157_1292", label %99 [
    i1 true, label %100
  ]

99:                                               ; preds = %98
  store i1 %"157_0293", ptr %"0297", align 1
  store i1 %"157_1294", ptr %"1298", align 1
  br label %cond_159_case_0

100:                                              ; preds = %98
  store i1 %"157_0293", ptr %"0304", align 1
  store i1 %"157_1294", ptr %"1305", align 1
  br label %cond_159_case_1

101:                                              ; preds = %131
  %"170_0311" = load i1, ptr %"170_0", align 1
  store i1 %"170_0311", ptr %"170_0", align 1
  %"170_0312" = load i1, ptr %"170_0", align 1
  store i1 %"170_0312", ptr %"170_0", align 1
  %"170_0313" = load i1, ptr %"170_0", align 1
  switch i1 %"170_0313", label %102 [
    i1 true, label %103
  ]

102:                                              ; preds = %101
  br label %87

103:                                              ; preds = %101
  br label %85

104:                                              ; preds = %88, %86
  %"0230" = load i1, ptr %"0218", align 1
  store i1 %"0230", ptr %"108_0", align 1
  store i64 1, ptr %"105_0", align 8
  %"105_0314" = load i64, ptr %"105_0", align 8
  %"92_4315" = load i64, ptr %"92_4", align 8
  %105 = icmp slt i64 %"105_0314", %"92_4315"
  %106 = select i1 %105, i1 true, i1 false
  store i1 %106, ptr %"107_0", align 1
  %"92_1316" = load i1, ptr %"92_1", align 1
  %"92_2317" = load i1, ptr %"92_2", align 1
  %107 = icmp eq i1 %"92_1316", %"92_2317"
  %108 = select i1 %107, i1 true, i1 false
  store i1 %108, ptr %"102_0", align 1
  %"92_1318" = load i1, ptr %"92_1", align 1
  %"92_2319" = load i1, ptr %"92_2", align 1
  %109 = xor i1 %"92_1318", %"92_2319"
  %110 = select i1 %109, i1 true, i1 false
  store i1 %110, ptr %"100_0", align 1
  %"92_1320" = load i1, ptr %"92_1", align 1
  %"92_3321" = load i1, ptr %"92_3", align 1
  %111 = or i1 %"92_1320", %"92_3321"
  %112 = select i1 %111, i1 true, i1 false
  store i1 %112, ptr %"98_0", align 1
  %"92_1322" = load i1, ptr %"92_1", align 1
  %"92_2323" = load i1, ptr %"92_2", align 1
  %113 = and i1 %"92_1322", %"92_2323"
  %114 = select i1 %113, i1 true, i1 false
  store i1 %114, ptr %"96_0", align 1
  %"92_0324" = load i1, ptr %"92_0", align 1
  %115 = xor i1 %"92_0324", true
  %116 = select i1 %115, i1 true, i1 false
  store i1 %116, ptr %"94_0", align 1
  %"94_0325" = load i1, ptr %"94_0", align 1
  %tag_len326 = load i8, ptr @res_not.66C235F4.0, align 1
  %tag_len327 = zext i8 %tag_len326 to i64
  call void @print_bool(ptr @res_not.66C235F4.0, i64 %tag_len327, i1 %"94_0325")
  %"96_0328" = load i1, ptr %"96_0", align 1
  %tag_len329 = load i8, ptr @"res_and, both .C0E65D0C.0", align 1
  %tag_len330 = zext i8 %tag_len329 to i64
  call void @print_bool(ptr @"res_and, both .C0E65D0C.0", i64 %tag_len330, i1 %"96_0328")
  %"98_0331" = load i1, ptr %"98_0", align 1
  %tag_len332 = load i8, ptr @"res_or, both s.E199946D.0", align 1
  %tag_len333 = zext i8 %tag_len332 to i64
  call void @print_bool(ptr @"res_or, both s.E199946D.0", i64 %tag_len333, i1 %"98_0331")
  %"100_0334" = load i1, ptr %"100_0", align 1
  %tag_len335 = load i8, ptr @res_xor.B946B3BC.0, align 1
  %tag_len336 = zext i8 %tag_len335 to i64
  call void @print_bool(ptr @res_xor.B946B3BC.0, i64 %tag_len336, i1 %"100_0334")
  %"102_0337" = load i1, ptr %"102_0", align 1
  %tag_len338 = load i8, ptr @res_equal.FC56090C.0, align 1
  %tag_len339 = zext i8 %tag_len338 to i64
  call void @print_bool(ptr @res_equal.FC56090C.0, i64 %tag_len339, i1 %"102_0337")
  %"108_0340" = load i1, ptr %"108_0", align 1
  %tag_len341 = load i8, ptr @res_majority.21A13126.0, align 1
  %tag_len342 = zext i8 %tag_len341 to i64
  call void @print_bool(ptr @res_majority.21A13126.0, i64 %tag_len342, i1 %"108_0340")
  %"107_0343" = load i1, ptr %"107_0", align 1
  %"92_4344" = load i64, ptr %"92_4", align 8
  store i1 %"107_0343", ptr %"107_0", align 1
  store i64 %"92_4344", ptr %"92_4", align 8
  %"107_0345" = load i1, ptr %"107_0", align 1
  %"92_4346" = load i64, ptr %"92_4", align 8
  switch i1 %"107_0345", label %117 [
    i1 true, label %118
  ]

117:                                              ; preds = %104
  store i64 %"92_4346", ptr %"180_0", align 8
  br label %42

118:                                              ; preds = %104
  store i64 %"92_4346", ptr %"187_0", align 8
  br label %44

cond_133_case_0:                                  ; preds = %93
  %"0259" = load i1, ptr %"0257", align 1
  %"1260" = load i1, ptr %"1258", align 1
  %"2261" = load i1, ptr %"2", align 1
  store i1 %"0259", ptr %"135_0", align 1
  store i1 %"1260", ptr %"135_1", align 1
  store i1 %"2261", ptr %"135_2", align 1
  %"135_0262" = load i1, ptr %"135_0", align 1
  %"135_1263" = load i1, ptr %"135_1", align 1
  %"135_2264" = load i1, ptr %"135_2", align 1
  %119 = insertvalue { i1, i1, i1, i1 } { i1 false, i1 poison, i1 poison, i1 poison }, i1 %"135_0262", 1
  %120 = insertvalue { i1, i1, i1, i1 } %119, i1 %"135_1263", 2
  %121 = insertvalue { i1, i1, i1, i1 } %120, i1 %"135_2264", 3
  store { i1, i1, i1, i1 } %121, ptr %"137_0", align 1
  %"137_0265" = load { i1, i1, i1, i1 }, ptr %"137_0", align 1
  store { i1, i1, i1, i1 } %"137_0265", ptr %"0255", align 1
  br label %cond_exit_133

cond_133_case_1:                                  ; preds = %94
  %"0269" = load i1, ptr %"0266", align 1
  %"1270" = load i1, ptr %"1267", align 1
  %"2271" = load i1, ptr %"2268", align 1
  store i1 %"0269", ptr %"139_0", align 1
  store i1 %"1270", ptr %"139_1", align 1
  store i1 %"2271", ptr %"139_2", align 1
  store { i1, i1, i1, i1 } { i1 true, i1 poison, i1 poison, i1 poison }, ptr %"141_0", align 1
  %"141_0272" = load { i1, i1, i1, i1 }, ptr %"141_0", align 1
  store { i1, i1, i1, i1 } %"141_0272", ptr %"0255", align 1
  br label %cond_exit_133

cond_exit_133:                                    ; preds = %cond_133_case_1, %cond_133_case_0
  %"0256" = load { i1, i1, i1, i1 }, ptr %"0255", align 1
  store { i1, i1, i1, i1 } %"0256", ptr %"133_0", align 1
  %"133_0273" = load { i1, i1, i1, i1 }, ptr %"133_0", align 1
  store { i1, i1, i1, i1 } %"133_0273", ptr %"133_0", align 1
  %"133_0274" = load { i1, i1, i1, i1 }, ptr %"133_0", align 1
  %122 = extractvalue { i1, i1, i1, i1 } %"133_0274", 0
  switch i1 %122, label %123 [
    i1 true, label %127
  ]

123:                                              ; preds = %cond_exit_133
  %124 = extractvalue { i1, i1, i1, i1 } %"133_0274", 1
  %125 = extractvalue { i1, i1, i1, i1 } %"133_0274", 2
  %126 = extractvalue { i1, i1, i1, i1 } %"133_0274", 3
  store i1 %124, ptr %"128_0", align 1
  store i1 %125, ptr %"128_1", align 1
  store i1 %126, ptr %"128_2", align 1
  br label %89

127:                                              ; preds = %cond_exit_133
  br label %85

cond_146_case_0:                                  ; preds = %96
  %"0282" = load i1, ptr %"0281", align 1
  store i1 %"0282", ptr %"148_0", align 1
  store { i1, i1 } { i1 false, i1 poison }, ptr %"150_0", align 1
  %"150_0283" = load { i1, i1 }, ptr %"150_0", align 1
  store { i1, i1 } %"150_0283", ptr %"0279", align 1
  br label %cond_exit_146

cond_146_case_1:                                  ; preds = %97
  %"0285" = load i1, ptr %"0284", align 1
  store i1 %"0285", ptr %"153_0", align 1
  %"153_0286" = load i1, ptr %"153_0", align 1
  %128 = insertvalue { i1, i1 } { i1 true, i1 poison }, i1 %"153_0286", 1
  store { i1, i1 } %128, ptr %"155_0", align 1
  %"155_0287" = load { i1, i1 }, ptr %"155_0", align 1
  store { i1, i1 } %"155_0287", ptr %"0279", align 1
  br label %cond_exit_146

cond_exit_146:                                    ; preds = %cond_146_case_1, %cond_146_case_0
  %"0280" = load { i1, i1 }, ptr %"0279", align 1
  store { i1, i1 } %"0280", ptr %"146_0", align 1
  %"146_0288" = load { i1, i1 }, ptr %"146_0", align 1
  store { i1, i1 } %"146_0288", ptr %"146_0", align 1
  %"146_0289" = load { i1, i1 }, ptr %"146_0", align 1
  %129 = extractvalue { i1, i1 } %"146_0289", 0
  switch i1 %129, label %130 [
    i1 true, label %131
  ]

130:                                              ; preds = %cond_exit_146
  br label %87

131:                                              ; preds = %cond_exit_146
  %132 = extractvalue { i1, i1 } %"146_0289", 1
  store i1 %132, ptr %"170_0", align 1
  br label %101

cond_159_case_0:                                  ; preds = %99
  %"0299" = load i1, ptr %"0297", align 1
  %"1300" = load i1, ptr %"1298", align 1
  store i1 %"0299", ptr %"161_0", align 1
  store i1 %"1300", ptr %"161_1", align 1
  %"161_0301" = load i1, ptr %"161_0", align 1
  %"161_1302" = load i1, ptr %"161_1", align 1
  %133 = insertvalue { i1, i1, i1 } { i1 false, i1 poison, i1 poison }, i1 %"161_0301", 1
  %134 = insertvalue { i1, i1, i1 } %133, i1 %"161_1302", 2
  store { i1, i1, i1 } %134, ptr %"163_0", align 1
  %"163_0303" = load { i1, i1, i1 }, ptr %"163_0", align 1
  store { i1, i1, i1 } %"163_0303", ptr %"0295", align 1
  br label %cond_exit_159

cond_159_case_1:                                  ; preds = %100
  %"0306" = load i1, ptr %"0304", align 1
  %"1307" = load i1, ptr %"1305", align 1
  store i1 %"0306", ptr %"165_0", align 1
  store i1 %"1307", ptr %"165_1", align 1
  store { i1, i1, i1 } { i1 true, i1 poison, i1 poison }, ptr %"167_0", align 1
  %"167_0308" = load { i1, i1, i1 }, ptr %"167_0", align 1
  store { i1, i1, i1 } %"167_0308", ptr %"0295", align 1
  br label %cond_exit_159

cond_exit_159:                                    ; preds = %cond_159_case_1, %cond_159_case_0
  %"0296" = load { i1, i1, i1 }, ptr %"0295", align 1
  store { i1, i1, i1 } %"0296", ptr %"159_0", align 1
  %"159_0309" = load { i1, i1, i1 }, ptr %"159_0", align 1
  store { i1, i1, i1 } %"159_0309", ptr %"159_0", align 1
  %"159_0310" = load { i1, i1, i1 }, ptr %"159_0", align 1
  %135 = extractvalue { i1, i1, i1 } %"159_0310", 0
  switch i1 %135, label %136 [
    i1 true, label %139
  ]

136:                                              ; preds = %cond_exit_159
  %137 = extractvalue { i1, i1, i1 } %"159_0310", 1
  %138 = extractvalue { i1, i1, i1 } %"159_0310", 2
  store i1 %137, ptr %"144_0", align 1
  store i1 %138, ptr %"144_1", align 1
  br label %95

139:                                              ; preds = %cond_exit_159
  br label %85

140:                                              ; preds = %51
  %"224_0392" = load { i64, i64, i64 }, ptr %"224_0", align 8
  store { i64, i64, i64 } %"224_0392", ptr %"224_0", align 8
  store i64 0, ptr %"227_0", align 8
  %"224_0393" = load { i64, i64, i64 }, ptr %"224_0", align 8
  %141 = extractvalue { i64, i64, i64 } %"224_0393", 0
  %142 = extractvalue { i64, i64, i64 } %"224_0393", 1
  %143 = extractvalue { i64, i64, i64 } %"224_0393", 2
  store i64 %141, ptr %"226_0", align 8
  store i64 %142, ptr %"226_1", align 8
  store i64 %143, ptr %"226_2", align 8
  %"226_2394" = load i64, ptr %"226_2", align 8
  %"227_0395" = load i64, ptr %"227_0", align 8
  %144 = icmp sge i64 %"226_2394", %"227_0395"
  %145 = select i1 %144, i1 true, i1 false
  store i1 %145, ptr %"229_0", align 1
  %"229_0396" = load i1, ptr %"229_0", align 1
  %"226_0397" = load i64, ptr %"226_0", align 8
  %"226_2398" = load i64, ptr %"226_2", align 8
  %"226_1399" = load i64, ptr %"226_1", align 8
  store i1 %"229_0396", ptr %"229_0", align 1
  store i64 %"226_0397", ptr %"226_0", align 8
  store i64 %"226_2398", ptr %"226_2", align 8
  store i64 %"226_1399", ptr %"226_1", align 8
  %"229_0400" = load i1, ptr %"229_0", align 1
  %"226_0401" = load i64, ptr %"226_0", align 8
  %"226_2402" = load i64, ptr %"226_2", align 8
  %"226_1403" = load i64, ptr %"226_1", align 8
  switch i1 %"229_0400", label %146 [
    i1 true, label %147
  ]

146:                                              ; preds = %140
  store i64 %"226_0401", ptr %"238_0", align 8
  store i64 %"226_2402", ptr %"238_1", align 8
  store i64 %"226_1403", ptr %"238_2", align 8
  br label %152

147:                                              ; preds = %140
  store i64 %"226_0401", ptr %"232_0", align 8
  store i64 %"226_2402", ptr %"232_1", align 8
  store i64 %"226_1403", ptr %"232_2", align 8
  br label %148

148:                                              ; preds = %147
  %"232_0405" = load i64, ptr %"232_0", align 8
  %"232_1406" = load i64, ptr %"232_1", align 8
  %"232_2407" = load i64, ptr %"232_2", align 8
  store i64 %"232_0405", ptr %"232_0", align 8
  store i64 %"232_1406", ptr %"232_1", align 8
  store i64 %"232_2407", ptr %"232_2", align 8
  store {} undef, ptr %"235_0", align 1
  %"232_0408" = load i64, ptr %"232_0", align 8
  %"232_2409" = load i64, ptr %"232_2", align 8
  %149 = icmp sge i64 %"232_0408", %"232_2409"
  %150 = select i1 %149, i1 true, i1 false
  store i1 %150, ptr %"234_0", align 1
  %"235_0410" = load {}, ptr %"235_0", align 1
  %"234_0411" = load i1, ptr %"234_0", align 1
  %"232_0412" = load i64, ptr %"232_0", align 8
  %"232_1413" = load i64, ptr %"232_1", align 8
  %"232_2414" = load i64, ptr %"232_2", align 8
  store {} %"235_0410", ptr %"235_0", align 1
  store i1 %"234_0411", ptr %"234_0", align 1
  store i64 %"232_0412", ptr %"232_0", align 8
  store i64 %"232_1413", ptr %"232_1", align 8
  store i64 %"232_2414", ptr %"232_2", align 8
  %"235_0415" = load {}, ptr %"235_0", align 1
  %"234_0416" = load i1, ptr %"234_0", align 1
  %"232_0417" = load i64, ptr %"232_0", align 8
  %"232_1418" = load i64, ptr %"232_1", align 8
  %"232_2419" = load i64, ptr %"232_2", align 8
  switch i1 false, label %151 [
  ]

151:                                              ; preds = %148
  store i1 %"234_0416", ptr %"244_0", align 1
  store i64 %"232_0417", ptr %"244_1", align 8
  store i64 %"232_1418", ptr %"244_2", align 8
  store i64 %"232_2419", ptr %"244_3", align 8
  br label %156

152:                                              ; preds = %146
  %"238_0420" = load i64, ptr %"238_0", align 8
  %"238_1421" = load i64, ptr %"238_1", align 8
  %"238_2422" = load i64, ptr %"238_2", align 8
  store i64 %"238_0420", ptr %"238_0", align 8
  store i64 %"238_1421", ptr %"238_1", align 8
  store i64 %"238_2422", ptr %"238_2", align 8
  store {} undef, ptr %"241_0", align 1
  %"238_0423" = load i64, ptr %"238_0", align 8
  %"238_2424" = load i64, ptr %"238_2", align 8
  %153 = icmp sle i64 %"238_0423", %"238_2424"
  %154 = select i1 %153, i1 true, i1 false
  store i1 %154, ptr %"240_0", align 1
  %"241_0425" = load {}, ptr %"241_0", align 1
  %"240_0426" = load i1, ptr %"240_0", align 1
  %"238_0427" = load i64, ptr %"238_0", align 8
  %"238_1428" = load i64, ptr %"238_1", align 8
  %"238_2429" = load i64, ptr %"238_2", align 8
  store {} %"241_0425", ptr %"241_0", align 1
  store i1 %"240_0426", ptr %"240_0", align 1
  store i64 %"238_0427", ptr %"238_0", align 8
  store i64 %"238_1428", ptr %"238_1", align 8
  store i64 %"238_2429", ptr %"238_2", align 8
  %"241_0430" = load {}, ptr %"241_0", align 1
  %"240_0431" = load i1, ptr %"240_0", align 1
  %"238_0432" = load i64, ptr %"238_0", align 8
  %"238_1433" = load i64, ptr %"238_1", align 8
  %"238_2434" = load i64, ptr %"238_2", align 8
  switch i1 false, label %155 [
  ]

155:                                              ; preds = %152
  store i1 %"240_0431", ptr %"244_0", align 1
  store i64 %"238_0432", ptr %"244_1", align 8
  store i64 %"238_1433", ptr %"244_2", align 8
  store i64 %"238_2434", ptr %"244_3", align 8
  br label %156

156:                                              ; preds = %155, %151
  %"244_0435" = load i1, ptr %"244_0", align 1
  %"244_1436" = load i64, ptr %"244_1", align 8
  %"244_2437" = load i64, ptr %"244_2", align 8
  %"244_3438" = load i64, ptr %"244_3", align 8
  store i1 %"244_0435", ptr %"244_0", align 1
  store i64 %"244_1436", ptr %"244_1", align 8
  store i64 %"244_2437", ptr %"244_2", align 8
  store i64 %"244_3438", ptr %"244_3", align 8
  %"244_0439" = load i1, ptr %"244_0", align 1
  %"244_1440" = load i64, ptr %"244_1", align 8
  %"244_2441" = load i64, ptr %"244_2", align 8
  %"244_3442" = load i64, ptr %"244_3", align 8
  switch i1 %"244_0439", label %157 [
    i1 true, label %158
  ]

157:                                              ; preds = %156
  store i64 %"244_1440", ptr %"0445", align 8
  store i64 %"244_2441", ptr %"1446", align 8
  store i64 %"244_3442", ptr %"2447", align 8
  br label %cond_246_case_0

158:                                              ; preds = %156
  store i64 %"244_1440", ptr %"0455", align 8
  store i64 %"244_2441", ptr %"1456", align 8
  store i64 %"244_3442", ptr %"2457", align 8
  br label %cond_246_case_1

159:                                              ; preds = %183
  store {} undef, ptr %"261_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"259_0", align 8
  %"261_0464" = load {}, ptr %"261_0", align 1
  %"259_0465" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"259_0", align 8
  store {} %"261_0464", ptr %"261_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"259_0465", ptr %"259_0", align 8
  %"261_0466" = load {}, ptr %"261_0", align 1
  %"259_0467" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"259_0", align 8
  switch i1 false, label %160 [
  ]

160:                                              ; preds = %159
  store { i1, { { i64, i64, i64 }, i64 } } %"259_0467", ptr %"0391", align 8
  br label %170

161:                                              ; preds = %179
  %"264_0468" = load i64, ptr %"264_0", align 8
  %"264_1469" = load i64, ptr %"264_1", align 8
  %"264_2470" = load i64, ptr %"264_2", align 8
  store i64 %"264_0468", ptr %"264_0", align 8
  store i64 %"264_1469", ptr %"264_1", align 8
  store i64 %"264_2470", ptr %"264_2", align 8
  store {} undef, ptr %"270_0", align 1
  %"264_0471" = load i64, ptr %"264_0", align 8
  %"264_1472" = load i64, ptr %"264_1", align 8
  %162 = add i64 %"264_0471", %"264_1472"
  store i64 %162, ptr %"266_0", align 8
  %"266_0473" = load i64, ptr %"266_0", align 8
  %"264_2474" = load i64, ptr %"264_2", align 8
  %"264_1475" = load i64, ptr %"264_1", align 8
  %163 = insertvalue { i64, i64, i64 } poison, i64 %"266_0473", 0
  %164 = insertvalue { i64, i64, i64 } %163, i64 %"264_2474", 1
  %165 = insertvalue { i64, i64, i64 } %164, i64 %"264_1475", 2
  store { i64, i64, i64 } %165, ptr %"267_0", align 8
  %"264_0476" = load i64, ptr %"264_0", align 8
  %"267_0477" = load { i64, i64, i64 }, ptr %"267_0", align 8
  %166 = insertvalue { { i64, i64, i64 }, i64 } poison, i64 %"264_0476", 1
  %167 = insertvalue { { i64, i64, i64 }, i64 } %166, { i64, i64, i64 } %"267_0477", 0
  store { { i64, i64, i64 }, i64 } %167, ptr %"268_0", align 8
  %"268_0478" = load { { i64, i64, i64 }, i64 }, ptr %"268_0", align 8
  %168 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"268_0478", 1
  store { i1, { { i64, i64, i64 }, i64 } } %168, ptr %"269_0", align 8
  %"270_0479" = load {}, ptr %"270_0", align 1
  %"269_0480" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"269_0", align 8
  store {} %"270_0479", ptr %"270_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"269_0480", ptr %"269_0", align 8
  %"270_0481" = load {}, ptr %"270_0", align 1
  %"269_0482" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"269_0", align 8
  switch i1 false, label %169 [
  ]

169:                                              ; preds = %161
  store { i1, { { i64, i64, i64 }, i64 } } %"269_0482", ptr %"0391", align 8
  br label %170

170:                                              ; preds = %169, %160
  %"0404" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"0391", align 8
  store { i1, { { i64, i64, i64 }, i64 } } %"0404", ptr %"222_0", align 8
  %"222_0483" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"222_0", align 8
  %171 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"222_0483", 0
  switch i1 %171, label %172 [
    i1 true, label %173
  ]

172:                                              ; preds = %170
  br label %cond_208_case_0

173:                                              ; preds = %170
  %174 = extractvalue { i1, { { i64, i64, i64 }, i64 } } %"222_0483", 1
  store { { i64, i64, i64 }, i64 } %174, ptr %"0490", align 8
  br label %cond_208_case_1

cond_246_case_0:                                  ; preds = %157
  %"0448" = load i64, ptr %"0445", align 8
  %"1449" = load i64, ptr %"1446", align 8
  %"2450" = load i64, ptr %"2447", align 8
  store i64 %"0448", ptr %"248_0", align 8
  store i64 %"1449", ptr %"248_1", align 8
  store i64 %"2450", ptr %"248_2", align 8
  %"248_0451" = load i64, ptr %"248_0", align 8
  %"248_1452" = load i64, ptr %"248_1", align 8
  %"248_2453" = load i64, ptr %"248_2", align 8
  %175 = insertvalue { i1, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison }, i64 %"248_0451", 1
  %176 = insertvalue { i1, i64, i64, i64 } %175, i64 %"248_1452", 2
  %177 = insertvalue { i1, i64, i64, i64 } %176, i64 %"248_2453", 3
  store { i1, i64, i64, i64 } %177, ptr %"250_0", align 8
  %"250_0454" = load { i1, i64, i64, i64 }, ptr %"250_0", align 8
  store { i1, i64, i64, i64 } %"250_0454", ptr %"0443", align 8
  br label %cond_exit_246

cond_246_case_1:                                  ; preds = %158
  %"0458" = load i64, ptr %"0455", align 8
  %"1459" = load i64, ptr %"1456", align 8
  %"2460" = load i64, ptr %"2457", align 8
  store i64 %"0458", ptr %"252_0", align 8
  store i64 %"1459", ptr %"252_1", align 8
  store i64 %"2460", ptr %"252_2", align 8
  store { i1, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison }, ptr %"254_0", align 8
  %"254_0461" = load { i1, i64, i64, i64 }, ptr %"254_0", align 8
  store { i1, i64, i64, i64 } %"254_0461", ptr %"0443", align 8
  br label %cond_exit_246

cond_exit_246:                                    ; preds = %cond_246_case_1, %cond_246_case_0
  %"0444" = load { i1, i64, i64, i64 }, ptr %"0443", align 8
  store { i1, i64, i64, i64 } %"0444", ptr %"246_0", align 8
  %"246_0462" = load { i1, i64, i64, i64 }, ptr %"246_0", align 8
  store { i1, i64, i64, i64 } %"246_0462", ptr %"246_0", align 8
  %"246_0463" = load { i1, i64, i64, i64 }, ptr %"246_0", align 8
  %178 = extractvalue { i1, i64, i64, i64 } %"246_0463", 0
  switch i1 %178, label %179 [
    i1 true, label %183
  ]

179:                                              ; preds = %cond_exit_246
  %180 = extractvalue { i1, i64, i64, i64 } %"246_0463", 1
  %181 = extractvalue { i1, i64, i64, i64 } %"246_0463", 2
  %182 = extractvalue { i1, i64, i64, i64 } %"246_0463", 3
  store i64 %180, ptr %"264_0", align 8
  store i64 %181, ptr %"264_1", align 8
  store i64 %182, ptr %"264_2", align 8
  br label %161

183:                                              ; preds = %cond_exit_246
  br label %159

cond_208_case_0:                                  ; preds = %172
  store { i1, { { i64, i64, i64 }, i64 } } { i1 false, { { i64, i64, i64 }, i64 } poison }, ptr %"214_0", align 8
  store i1 false, ptr %"212_0", align 1
  %"212_0488" = load i1, ptr %"212_0", align 1
  %"214_0489" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"214_0", align 8
  store i1 %"212_0488", ptr %"0484", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"214_0489", ptr %"1485", align 8
  br label %cond_exit_208

cond_208_case_1:                                  ; preds = %173
  %"0491" = load { { i64, i64, i64 }, i64 }, ptr %"0490", align 8
  store { { i64, i64, i64 }, i64 } %"0491", ptr %"217_0", align 8
  %"217_0492" = load { { i64, i64, i64 }, i64 }, ptr %"217_0", align 8
  %184 = insertvalue { i1, { { i64, i64, i64 }, i64 } } { i1 true, { { i64, i64, i64 }, i64 } poison }, { { i64, i64, i64 }, i64 } %"217_0492", 1
  store { i1, { { i64, i64, i64 }, i64 } } %184, ptr %"221_0", align 8
  store i1 true, ptr %"219_0", align 1
  %"219_0493" = load i1, ptr %"219_0", align 1
  %"221_0494" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"221_0", align 8
  store i1 %"219_0493", ptr %"0484", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"221_0494", ptr %"1485", align 8
  br label %cond_exit_208

cond_exit_208:                                    ; preds = %cond_208_case_1, %cond_208_case_0
  %"0486" = load i1, ptr %"0484", align 1
  %"1487" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"1485", align 8
  store i1 %"0486", ptr %"208_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"1487", ptr %"208_1", align 8
  %"208_0495" = load i1, ptr %"208_0", align 1
  %"208_1496" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"208_1", align 8
  %"205_3497" = load i64, ptr %"205_3", align 8
  store i1 %"208_0495", ptr %"208_0", align 1
  store { i1, { { i64, i64, i64 }, i64 } } %"208_1496", ptr %"208_1", align 8
  store i64 %"205_3497", ptr %"205_3", align 8
  %"208_0498" = load i1, ptr %"208_0", align 1
  %"208_1499" = load { i1, { { i64, i64, i64 }, i64 } }, ptr %"208_1", align 8
  %"205_3500" = load i64, ptr %"205_3", align 8
  switch i1 %"208_0498", label %185 [
    i1 true, label %186
  ]

185:                                              ; preds = %cond_exit_208
  store { i1, { { i64, i64, i64 }, i64 } } %"208_1499", ptr %"0", align 8
  store i64 %"205_3500", ptr %"1", align 8
  br label %77

186:                                              ; preds = %cond_exit_208
  store { i1, { { i64, i64, i64 }, i64 } } %"208_1499", ptr %"273_0", align 8
  store i64 %"205_3500", ptr %"273_1", align 8
  br label %55

cond_275_case_0:                                  ; preds = %57
  store { i32, ptr } { i32 1, ptr @e_Option.unw.32D4E82D.0 }, ptr %"279_0", align 8
  %"279_0506" = load { i32, ptr }, ptr %"279_0", align 8
  %187 = extractvalue { i32, ptr } %"279_0506", 0
  %shift_code = add i32 %187, 1000
  %188 = extractvalue { i32, ptr } %"279_0506", 1
  call void @panic(i32 %shift_code, ptr %188)
  store { { i64, i64, i64 }, i64 } zeroinitializer, ptr %"281_0", align 8
  %"281_0507" = load { { i64, i64, i64 }, i64 }, ptr %"281_0", align 8
  store { { i64, i64, i64 }, i64 } %"281_0507", ptr %"0504", align 8
  br label %cond_exit_275

cond_275_case_1:                                  ; preds = %58
  %"0509" = load { { i64, i64, i64 }, i64 }, ptr %"0508", align 8
  store { { i64, i64, i64 }, i64 } %"0509", ptr %"283_0", align 8
  %"283_0510" = load { { i64, i64, i64 }, i64 }, ptr %"283_0", align 8
  store { { i64, i64, i64 }, i64 } %"283_0510", ptr %"0504", align 8
  br label %cond_exit_275

cond_exit_275:                                    ; preds = %cond_275_case_1, %cond_275_case_0
  %"0505" = load { { i64, i64, i64 }, i64 }, ptr %"0504", align 8
  store { { i64, i64, i64 }, i64 } %"0505", ptr %"275_0", align 8
  %"275_0511" = load { { i64, i64, i64 }, i64 }, ptr %"275_0", align 8
  %189 = extractvalue { { i64, i64, i64 }, i64 } %"275_0511", 1
  %190 = extractvalue { { i64, i64, i64 }, i64 } %"275_0511", 0
  store i64 %189, ptr %"285_0", align 8
  store { i64, i64, i64 } %190, ptr %"285_1", align 8
  %"285_0512" = load i64, ptr %"285_0", align 8
  %"287_0513" = load i64, ptr %"287_0", align 8
  %191 = icmp eq i64 %"287_0513", 0
  br i1 %191, label %division_by_zero, label %division

division_by_zero:                                 ; preds = %cond_exit_275
  call void @panic(i32 1002, ptr @"e_Attempted .0BD5FABD.0")
  unreachable

division:                                         ; preds = %cond_exit_275
  %sign = ashr i64 %"285_0512", 63
  %192 = xor i64 %"285_0512", %sign
  %193 = udiv i64 %192, %"287_0513"
  %quotient = xor i64 %193, %sign
  %194 = urem i64 %192, %"287_0513"
  %195 = icmp slt i64 %"285_0512", 0
  %196 = xor i64 %194, -1
  %197 = add i64 %"287_0513", %196
  %remainder = select i1 %195, i64 %197, i64 %194
  store i64 %remainder, ptr %"289_0", align 8
  %"289_0514" = load i64, ptr %"289_0", align 8
  %"290_0515" = load i64, ptr %"290_0", align 8
  %198 = icmp eq i64 %"289_0514", %"290_0515"
  %199 = select i1 %198, i1 true, i1 false
  store i1 %199, ptr %"292_0", align 1
  %"285_1516" = load { i64, i64, i64 }, ptr %"285_1", align 8
  %200 = extractvalue { i64, i64, i64 } %"285_1516", 0
  %201 = extractvalue { i64, i64, i64 } %"285_1516", 1
  %202 = extractvalue { i64, i64, i64 } %"285_1516", 2
  store i64 %200, ptr %"286_0", align 8
  store i64 %201, ptr %"286_1", align 8
  store i64 %202, ptr %"286_2", align 8
  %"292_0517" = load i1, ptr %"292_0", align 1
  %"286_0518" = load i64, ptr %"286_0", align 8
  %"286_2519" = load i64, ptr %"286_2", align 8
  %"286_1520" = load i64, ptr %"286_1", align 8
  %"273_1521" = load i64, ptr %"273_1", align 8
  %"285_0522" = load i64, ptr %"285_0", align 8
  store i1 %"292_0517", ptr %"292_0", align 1
  store i64 %"286_0518", ptr %"286_0", align 8
  store i64 %"286_2519", ptr %"286_2", align 8
  store i64 %"286_1520", ptr %"286_1", align 8
  store i64 %"273_1521", ptr %"273_1", align 8
  store i64 %"285_0522", ptr %"285_0", align 8
  %"292_0523" = load i1, ptr %"292_0", align 1
  %"286_0524" = load i64, ptr %"286_0", align 8
  %"286_2525" = load i64, ptr %"286_2", align 8
  %"286_1526" = load i64, ptr %"286_1", align 8
  %"273_1527" = load i64, ptr %"273_1", align 8
  %"285_0528" = load i64, ptr %"285_0", align 8
  switch i1 %"292_0523", label %203 [
    i1 true, label %204
  ]

203:                                              ; preds = %division
  store i64 %"286_0524", ptr %"307_0", align 8
  store i64 %"286_2525", ptr %"307_1", align 8
  store i64 %"286_1526", ptr %"307_2", align 8
  store i64 %"273_1527", ptr %"307_3", align 8
  store i64 %"285_0528", ptr %"307_4", align 8
  br label %65

204:                                              ; preds = %division
  store i64 %"286_0524", ptr %"313_0", align 8
  store i64 %"286_2525", ptr %"313_1", align 8
  store i64 %"286_1526", ptr %"313_2", align 8
  store i64 %"273_1527", ptr %"313_3", align 8
  store i64 %"285_0528", ptr %"313_4", align 8
  br label %70

cond_318_case_0:                                  ; preds = %73
  %"0594" = load i64, ptr %"0591", align 8
  %"1595" = load i64, ptr %"1592", align 8
  %"2596" = load i64, ptr %"2593", align 8
  %"3597" = load i64, ptr %"3", align 8
  %"4598" = load i64, ptr %"4", align 8
  store i64 %"0594", ptr %"320_0", align 8
  store i64 %"1595", ptr %"320_1", align 8
  store i64 %"2596", ptr %"320_2", align 8
  store i64 %"3597", ptr %"320_3", align 8
  store i64 %"4598", ptr %"320_4", align 8
  %"320_0599" = load i64, ptr %"320_0", align 8
  %"320_1600" = load i64, ptr %"320_1", align 8
  %"320_2601" = load i64, ptr %"320_2", align 8
  %"320_3602" = load i64, ptr %"320_3", align 8
  %205 = insertvalue { i1, i64, i64, i64, i64, i64 } { i1 false, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"320_0599", 1
  %206 = insertvalue { i1, i64, i64, i64, i64, i64 } %205, i64 %"320_1600", 2
  %207 = insertvalue { i1, i64, i64, i64, i64, i64 } %206, i64 %"320_2601", 3
  %208 = insertvalue { i1, i64, i64, i64, i64, i64 } %207, i64 %"320_3602", 4
  store { i1, i64, i64, i64, i64, i64 } %208, ptr %"322_0", align 8
  %"322_0603" = load { i1, i64, i64, i64, i64, i64 }, ptr %"322_0", align 8
  store { i1, i64, i64, i64, i64, i64 } %"322_0603", ptr %"0589", align 8
  br label %cond_exit_318

cond_318_case_1:                                  ; preds = %74
  %"0609" = load i64, ptr %"0604", align 8
  %"1610" = load i64, ptr %"1605", align 8
  %"2611" = load i64, ptr %"2606", align 8
  %"3612" = load i64, ptr %"3607", align 8
  %"4613" = load i64, ptr %"4608", align 8
  store i64 %"0609", ptr %"324_0", align 8
  store i64 %"1610", ptr %"324_1", align 8
  store i64 %"2611", ptr %"324_2", align 8
  store i64 %"3612", ptr %"324_3", align 8
  store i64 %"4613", ptr %"324_4", align 8
  %"324_0614" = load i64, ptr %"324_0", align 8
  %"324_1615" = load i64, ptr %"324_1", align 8
  %"324_2616" = load i64, ptr %"324_2", align 8
  %"324_3617" = load i64, ptr %"324_3", align 8
  %"324_4618" = load i64, ptr %"324_4", align 8
  %209 = insertvalue { i1, i64, i64, i64, i64, i64 } { i1 true, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison }, i64 %"324_0614", 1
  %210 = insertvalue { i1, i64, i64, i64, i64, i64 } %209, i64 %"324_1615", 2
  %211 = insertvalue { i1, i64, i64, i64, i64, i64 } %210, i64 %"324_2616", 3
  %212 = insertvalue { i1, i64, i64, i64, i64, i64 } %211, i64 %"324_3617", 4
  %213 = insertvalue { i1, i64, i64, i64, i64, i64 } %212, i64 %"324_4618", 5
  store { i1, i64, i64, i64, i64, i64 } %213, ptr %"326_0", align 8
  %"326_0619" = load { i1, i64, i64, i64, i64, i64 }, ptr %"326_0", align 8
  store { i1, i64, i64, i64, i64, i64 } %"326_0619", ptr %"0589", align 8
  br label %cond_exit_318

cond_exit_318:                                    ; preds = %cond_318_case_1, %cond_318_case_0
  %"0590" = load { i1, i64, i64, i64, i64, i64 }, ptr %"0589", align 8
  store { i1, i64, i64, i64, i64, i64 } %"0590", ptr %"318_0", align 8
  %"318_0620" = load { i1, i64, i64, i64, i64, i64 }, ptr %"318_0", align 8
  store { i1, i64, i64, i64, i64, i64 } %"318_0620", ptr %"318_0", align 8
  %"318_0621" = load { i1, i64, i64, i64, i64, i64 }, ptr %"318_0", align 8
  %214 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 0
  switch i1 %214, label %215 [
    i1 true, label %220
  ]

215:                                              ; preds = %cond_exit_318
  %216 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 1
  %217 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 2
  %218 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 3
  %219 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 4
  store i64 %216, ptr %"294_0", align 8
  store i64 %217, ptr %"294_1", align 8
  store i64 %218, ptr %"294_2", align 8
  store i64 %219, ptr %"294_3", align 8
  br label %60

220:                                              ; preds = %cond_exit_318
  %221 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 1
  %222 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 2
  %223 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 3
  %224 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 4
  %225 = extractvalue { i1, i64, i64, i64, i64, i64 } %"318_0621", 5
  store i64 %221, ptr %"307_0", align 8
  store i64 %222, ptr %"307_1", align 8
  store i64 %223, ptr %"307_2", align 8
  store i64 %224, ptr %"307_3", align 8
  store i64 %225, ptr %"307_4", align 8
  br label %65

cond_332_case_0:                                  ; preds = %79
  br label %cond_exit_332

cond_332_case_1:                                  ; preds = %80
  %"0638" = load { { i64, i64, i64 }, i64 }, ptr %"0637", align 8
  store { { i64, i64, i64 }, i64 } %"0638", ptr %"337_0", align 8
  store { i32, ptr } { i32 1, ptr @e_Option.unw.DAFA495D.0 }, ptr %"339_0", align 8
  %"339_0639" = load { i32, ptr }, ptr %"339_0", align 8
  %"337_0640" = load { { i64, i64, i64 }, i64 }, ptr %"337_0", align 8
  %226 = extractvalue { i32, ptr } %"339_0639", 0
  %shift_code641 = add i32 %226, 1000
  %227 = extractvalue { i32, ptr } %"339_0639", 1
  call void @panic(i32 %shift_code641, ptr %227)
  br label %cond_exit_332

cond_exit_332:                                    ; preds = %cond_332_case_1, %cond_332_case_0
  %"4_1642" = load i64, ptr %"4_1", align 8
  %tag_len643 = load i8, ptr @res_count.D25A5FBC.0, align 1
  %tag_len644 = zext i8 %tag_len643 to i64
  call void @print_int(ptr @res_count.D25A5FBC.0, i64 %tag_len644, i64 %"4_1642")
  ret void
}

declare i64 @get_current_shot()

declare void @print_bool(ptr, i64, i1)

; Function Attrs: noreturn
declare void @panic(i32, ptr) #0

declare void @print_int(ptr, i64, i64)

declare void @setup(i64)

declare i64 @teardown()

define i64 @qmain(i64 %0) {
entry:
  call void @setup(i64 %0)
  call void @__hugr__.booleans.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { noreturn }
