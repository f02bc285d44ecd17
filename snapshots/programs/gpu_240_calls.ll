; ModuleID = 'hugr'
source_filename = "hugr"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@gpu.no_message = private unnamed_addr constant [27 x i8] c"No error message available\00"
@gpu.validated = internal thread_local global i1 false
@"e_Failed to .152EC171.0" = private constant [37 x i8] c"$EXIT:INT:Failed to spawn GPU context"
@res_sum.C1AD46A4.0 = private constant [13 x i8] c"\0CUSER:INT:sum"
@gpu.name.total = private unnamed_addr constant [6 x i8] c"total\00"
@gpu.known.total = internal thread_local global i1 false
@gpu.id.total = internal thread_local global i64 0
@"gpu.signature.:i" = private unnamed_addr constant [3 x i8] c":i\00"
@res_total.7BB283F4.0 = private constant [15 x i8] c"\0EUSER:INT:total"
@gpu.name.add = private unnamed_addr constant [4 x i8] c"add\00"
@gpu.known.add = internal thread_local global i1 false
@gpu.id.add = internal thread_local global i64 0
@"gpu.signature.ii:i" = private unnamed_addr constant [5 x i8] c"ii:i\00"
@gpu.name.fire = private unnamed_addr constant [5 x i8] c"fire\00"
@gpu.known.fire = internal thread_local global i1 false
@gpu.id.fire = internal thread_local global i64 0
@"gpu.signature.i:v" = private unnamed_addr constant [4 x i8] c"i:v\00"

define internal void @__hugr__.gpu_240_calls.main.1() {
alloca_block:
  %"26_0" = alloca i64, align 8
  %"19_0" = alloca {}, align 8
  %"15_0" = alloca i64, align 8
  %"4_0" = alloca { i1, i64 }, align 8
  %"5_0" = alloca i64, align 8
  %"0" = alloca i64, align 8
  %"9_0" = alloca { i32, ptr }, align 8
  %"11_0" = alloca i64, align 8
  %"06" = alloca i64, align 8
  %"13_0" = alloca i64, align 8
  %"17_0" = alloca i64, align 8
  %"17_1" = alloca i64, align 8
  %"21_0" = alloca i64, align 8
  %"22_0" = alloca i64, align 8
  %"23_0" = alloca i64, align 8
  %"23_1" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 0, ptr %"26_0", align 8
  store {} zeroinitializer, ptr %"19_0", align 1
  store i64 1000, ptr %"15_0", align 8
  %"26_01" = load i64, ptr %"26_0", align 8
  %0 = call i64 @gpu.open(i64 %"26_01")
  %1 = insertvalue { i1, i64 } { i1 true, i64 poison }, i64 %0, 1
  store { i1, i64 } %1, ptr %"4_0", align 8
  %"4_02" = load { i1, i64 }, ptr %"4_0", align 8
  %2 = extractvalue { i1, i64 } %"4_02", 0
  switch i1 %2, label %3 [
    i1 true, label %4
  ]

3:                                                ; preds = %entry_block
  br label %cond_5_case_0

4:                                                ; preds = %entry_block
  %5 = extractvalue { i1, i64 } %"4_02", 1
  store i64 %5, ptr %"06", align 8
  br label %cond_5_case_1

cond_5_case_0:                                    ; preds = %3
  store { i32, ptr } { i32 1, ptr @"e_Failed to .152EC171.0" }, ptr %"9_0", align 8
  %"9_04" = load { i32, ptr }, ptr %"9_0", align 8
  %6 = extractvalue { i32, ptr } %"9_04", 0
  %shift_code = add i32 %6, 1000
  %7 = extractvalue { i32, ptr } %"9_04", 1
  call void @panic(i32 %shift_code, ptr %7)
  store i64 0, ptr %"11_0", align 8
  %"11_05" = load i64, ptr %"11_0", align 8
  store i64 %"11_05", ptr %"0", align 8
  br label %cond_exit_5

cond_5_case_1:                                    ; preds = %4
  %"07" = load i64, ptr %"06", align 8
  store i64 %"07", ptr %"13_0", align 8
  %"13_08" = load i64, ptr %"13_0", align 8
  store i64 %"13_08", ptr %"0", align 8
  br label %cond_exit_5

cond_exit_5:                                      ; preds = %cond_5_case_1, %cond_5_case_0
  %"03" = load i64, ptr %"0", align 8
  store i64 %"03", ptr %"5_0", align 8
  %"5_09" = load i64, ptr %"5_0", align 8
  %"15_010" = load i64, ptr %"15_0", align 8
  %8 = call { i64, i64 } @__hugr__.add_up.28(i64 %"5_09", i64 %"15_010")
  %9 = extractvalue { i64, i64 } %8, 0
  %10 = extractvalue { i64, i64 } %8, 1
  store i64 %9, ptr %"17_0", align 8
  store i64 %10, ptr %"17_1", align 8
  %"17_011" = load i64, ptr %"17_0", align 8
  %tag_len = load i8, ptr @res_sum.C1AD46A4.0, align 1
  %tag_len12 = zext i8 %tag_len to i64
  call void @print_int(ptr @res_sum.C1AD46A4.0, i64 %tag_len12, i64 %"17_011")
  %"19_013" = load {}, ptr %"19_0", align 1
  %11 = call i64 @gpu.function_id.total()
  store i64 %11, ptr %"21_0", align 8
  %"17_114" = load i64, ptr %"17_1", align 8
  %"21_015" = load i64, ptr %"21_0", align 8
  call void @"gpu.call.:i"(i64 %"17_114", i64 %"21_015")
  store i64 %"17_114", ptr %"22_0", align 8
  %"22_016" = load i64, ptr %"22_0", align 8
  %12 = call i64 @gpu.result.i(i64 %"22_016")
  store i64 %"22_016", ptr %"23_0", align 8
  store i64 %12, ptr %"23_1", align 8
  %"23_117" = load i64, ptr %"23_1", align 8
  %tag_len18 = load i8, ptr @res_total.7BB283F4.0, align 1
  %tag_len19 = zext i8 %tag_len18 to i64
  call void @print_int(ptr @res_total.7BB283F4.0, i64 %tag_len19, i64 %"23_117")
  %"23_020" = load i64, ptr %"23_0", align 8
  call void @gpu.close(i64 %"23_020")
  ret void
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

define internal { i64, i64 } @__hugr__.add_up.28(i64 %0, i64 %1) {
alloca_block:
  %"0" = alloca i64, align 8
  %"1" = alloca i64, align 8
  %"29_0" = alloca i64, align 8
  %"29_1" = alloca i64, align 8
  %"1711_0" = alloca i64, align 8
  %"1706_0" = alloca {}, align 8
  %"1704_0" = alloca i64, align 8
  %"1699_0" = alloca {}, align 8
  %"1697_0" = alloca i64, align 8
  %"1692_0" = alloca {}, align 8
  %"1690_0" = alloca i64, align 8
  %"1685_0" = alloca {}, align 8
  %"1683_0" = alloca i64, align 8
  %"1678_0" = alloca {}, align 8
  %"1676_0" = alloca i64, align 8
  %"1671_0" = alloca {}, align 8
  %"1669_0" = alloca i64, align 8
  %"1664_0" = alloca {}, align 8
  %"1662_0" = alloca i64, align 8
  %"1657_0" = alloca {}, align 8
  %"1655_0" = alloca i64, align 8
  %"1650_0" = alloca {}, align 8
  %"1648_0" = alloca i64, align 8
  %"1643_0" = alloca {}, align 8
  %"1641_0" = alloca i64, align 8
  %"1636_0" = alloca {}, align 8
  %"1634_0" = alloca i64, align 8
  %"1629_0" = alloca {}, align 8
  %"1627_0" = alloca i64, align 8
  %"1622_0" = alloca {}, align 8
  %"1620_0" = alloca i64, align 8
  %"1615_0" = alloca {}, align 8
  %"1613_0" = alloca i64, align 8
  %"1608_0" = alloca {}, align 8
  %"1606_0" = alloca i64, align 8
  %"1601_0" = alloca {}, align 8
  %"1599_0" = alloca i64, align 8
  %"1594_0" = alloca {}, align 8
  %"1592_0" = alloca i64, align 8
  %"1587_0" = alloca {}, align 8
  %"1585_0" = alloca i64, align 8
  %"1580_0" = alloca {}, align 8
  %"1578_0" = alloca i64, align 8
  %"1573_0" = alloca {}, align 8
  %"1571_0" = alloca i64, align 8
  %"1566_0" = alloca {}, align 8
  %"1564_0" = alloca i64, align 8
  %"1559_0" = alloca {}, align 8
  %"1557_0" = alloca i64, align 8
  %"1552_0" = alloca {}, align 8
  %"1550_0" = alloca i64, align 8
  %"1545_0" = alloca {}, align 8
  %"1543_0" = alloca i64, align 8
  %"1538_0" = alloca {}, align 8
  %"1536_0" = alloca i64, align 8
  %"1531_0" = alloca {}, align 8
  %"1529_0" = alloca i64, align 8
  %"1524_0" = alloca {}, align 8
  %"1522_0" = alloca i64, align 8
  %"1517_0" = alloca {}, align 8
  %"1515_0" = alloca i64, align 8
  %"1510_0" = alloca {}, align 8
  %"1508_0" = alloca i64, align 8
  %"1503_0" = alloca {}, align 8
  %"1501_0" = alloca i64, align 8
  %"1496_0" = alloca {}, align 8
  %"1494_0" = alloca i64, align 8
  %"1489_0" = alloca {}, align 8
  %"1487_0" = alloca i64, align 8
  %"1482_0" = alloca {}, align 8
  %"1480_0" = alloca i64, align 8
  %"1475_0" = alloca {}, align 8
  %"1473_0" = alloca i64, align 8
  %"1468_0" = alloca {}, align 8
  %"1466_0" = alloca i64, align 8
  %"1461_0" = alloca {}, align 8
  %"1459_0" = alloca i64, align 8
  %"1454_0" = alloca {}, align 8
  %"1452_0" = alloca i64, align 8
  %"1447_0" = alloca {}, align 8
  %"1445_0" = alloca i64, align 8
  %"1440_0" = alloca {}, align 8
  %"1438_0" = alloca i64, align 8
  %"1433_0" = alloca {}, align 8
  %"1431_0" = alloca i64, align 8
  %"1426_0" = alloca {}, align 8
  %"1424_0" = alloca i64, align 8
  %"1419_0" = alloca {}, align 8
  %"1417_0" = alloca i64, align 8
  %"1412_0" = alloca {}, align 8
  %"1410_0" = alloca i64, align 8
  %"1405_0" = alloca {}, align 8
  %"1403_0" = alloca i64, align 8
  %"1398_0" = alloca {}, align 8
  %"1396_0" = alloca i64, align 8
  %"1391_0" = alloca {}, align 8
  %"1389_0" = alloca i64, align 8
  %"1384_0" = alloca {}, align 8
  %"1382_0" = alloca i64, align 8
  %"1377_0" = alloca {}, align 8
  %"1375_0" = alloca i64, align 8
  %"1370_0" = alloca {}, align 8
  %"1368_0" = alloca i64, align 8
  %"1363_0" = alloca {}, align 8
  %"1361_0" = alloca i64, align 8
  %"1356_0" = alloca {}, align 8
  %"1354_0" = alloca i64, align 8
  %"1349_0" = alloca {}, align 8
  %"1347_0" = alloca i64, align 8
  %"1342_0" = alloca {}, align 8
  %"1340_0" = alloca i64, align 8
  %"1335_0" = alloca {}, align 8
  %"1333_0" = alloca i64, align 8
  %"1328_0" = alloca {}, align 8
  %"1326_0" = alloca i64, align 8
  %"1321_0" = alloca {}, align 8
  %"1319_0" = alloca i64, align 8
  %"1314_0" = alloca {}, align 8
  %"1312_0" = alloca i64, align 8
  %"1307_0" = alloca {}, align 8
  %"1305_0" = alloca i64, align 8
  %"1300_0" = alloca {}, align 8
  %"1298_0" = alloca i64, align 8
  %"1293_0" = alloca {}, align 8
  %"1291_0" = alloca i64, align 8
  %"1286_0" = alloca {}, align 8
  %"1284_0" = alloca i64, align 8
  %"1279_0" = alloca {}, align 8
  %"1277_0" = alloca i64, align 8
  %"1272_0" = alloca {}, align 8
  %"1270_0" = alloca i64, align 8
  %"1265_0" = alloca {}, align 8
  %"1263_0" = alloca i64, align 8
  %"1258_0" = alloca {}, align 8
  %"1256_0" = alloca i64, align 8
  %"1251_0" = alloca {}, align 8
  %"1249_0" = alloca i64, align 8
  %"1244_0" = alloca {}, align 8
  %"1242_0" = alloca i64, align 8
  %"1237_0" = alloca {}, align 8
  %"1235_0" = alloca i64, align 8
  %"1230_0" = alloca {}, align 8
  %"1228_0" = alloca i64, align 8
  %"1223_0" = alloca {}, align 8
  %"1221_0" = alloca i64, align 8
  %"1216_0" = alloca {}, align 8
  %"1214_0" = alloca i64, align 8
  %"1209_0" = alloca {}, align 8
  %"1207_0" = alloca i64, align 8
  %"1202_0" = alloca {}, align 8
  %"1200_0" = alloca i64, align 8
  %"1195_0" = alloca {}, align 8
  %"1193_0" = alloca i64, align 8
  %"1188_0" = alloca {}, align 8
  %"1186_0" = alloca i64, align 8
  %"1181_0" = alloca {}, align 8
  %"1179_0" = alloca i64, align 8
  %"1174_0" = alloca {}, align 8
  %"1172_0" = alloca i64, align 8
  %"1167_0" = alloca {}, align 8
  %"1165_0" = alloca i64, align 8
  %"1160_0" = alloca {}, align 8
  %"1158_0" = alloca i64, align 8
  %"1153_0" = alloca {}, align 8
  %"1151_0" = alloca i64, align 8
  %"1146_0" = alloca {}, align 8
  %"1144_0" = alloca i64, align 8
  %"1139_0" = alloca {}, align 8
  %"1137_0" = alloca i64, align 8
  %"1132_0" = alloca {}, align 8
  %"1130_0" = alloca i64, align 8
  %"1125_0" = alloca {}, align 8
  %"1123_0" = alloca i64, align 8
  %"1118_0" = alloca {}, align 8
  %"1116_0" = alloca i64, align 8
  %"1111_0" = alloca {}, align 8
  %"1109_0" = alloca i64, align 8
  %"1104_0" = alloca {}, align 8
  %"1102_0" = alloca i64, align 8
  %"1097_0" = alloca {}, align 8
  %"1095_0" = alloca i64, align 8
  %"1090_0" = alloca {}, align 8
  %"1088_0" = alloca i64, align 8
  %"1083_0" = alloca {}, align 8
  %"1081_0" = alloca i64, align 8
  %"1076_0" = alloca {}, align 8
  %"1074_0" = alloca i64, align 8
  %"1069_0" = alloca {}, align 8
  %"1067_0" = alloca i64, align 8
  %"1062_0" = alloca {}, align 8
  %"1060_0" = alloca i64, align 8
  %"1055_0" = alloca {}, align 8
  %"1053_0" = alloca i64, align 8
  %"1048_0" = alloca {}, align 8
  %"1046_0" = alloca i64, align 8
  %"1041_0" = alloca {}, align 8
  %"1039_0" = alloca i64, align 8
  %"1034_0" = alloca {}, align 8
  %"1032_0" = alloca i64, align 8
  %"1027_0" = alloca {}, align 8
  %"1025_0" = alloca i64, align 8
  %"1020_0" = alloca {}, align 8
  %"1018_0" = alloca i64, align 8
  %"1013_0" = alloca {}, align 8
  %"1011_0" = alloca i64, align 8
  %"1006_0" = alloca {}, align 8
  %"1004_0" = alloca i64, align 8
  %"999_0" = alloca {}, align 8
  %"997_0" = alloca i64, align 8
  %"992_0" = alloca {}, align 8
  %"990_0" = alloca i64, align 8
  %"985_0" = alloca {}, align 8
  %"983_0" = alloca i64, align 8
  %"978_0" = alloca {}, align 8
  %"976_0" = alloca i64, align 8
  %"971_0" = alloca {}, align 8
  %"969_0" = alloca i64, align 8
  %"964_0" = alloca {}, align 8
  %"962_0" = alloca i64, align 8
  %"957_0" = alloca {}, align 8
  %"955_0" = alloca i64, align 8
  %"950_0" = alloca {}, align 8
  %"948_0" = alloca i64, align 8
  %"943_0" = alloca {}, align 8
  %"941_0" = alloca i64, align 8
  %"936_0" = alloca {}, align 8
  %"934_0" = alloca i64, align 8
  %"929_0" = alloca {}, align 8
  %"927_0" = alloca i64, align 8
  %"922_0" = alloca {}, align 8
  %"920_0" = alloca i64, align 8
  %"915_0" = alloca {}, align 8
  %"913_0" = alloca i64, align 8
  %"908_0" = alloca {}, align 8
  %"906_0" = alloca i64, align 8
  %"901_0" = alloca {}, align 8
  %"899_0" = alloca i64, align 8
  %"894_0" = alloca {}, align 8
  %"892_0" = alloca i64, align 8
  %"887_0" = alloca {}, align 8
  %"885_0" = alloca i64, align 8
  %"880_0" = alloca {}, align 8
  %"878_0" = alloca i64, align 8
  %"873_0" = alloca {}, align 8
  %"871_0" = alloca i64, align 8
  %"866_0" = alloca {}, align 8
  %"864_0" = alloca i64, align 8
  %"859_0" = alloca {}, align 8
  %"857_0" = alloca i64, align 8
  %"852_0" = alloca {}, align 8
  %"850_0" = alloca i64, align 8
  %"845_0" = alloca {}, align 8
  %"843_0" = alloca i64, align 8
  %"838_0" = alloca {}, align 8
  %"836_0" = alloca i64, align 8
  %"831_0" = alloca {}, align 8
  %"829_0" = alloca i64, align 8
  %"824_0" = alloca {}, align 8
  %"822_0" = alloca i64, align 8
  %"817_0" = alloca {}, align 8
  %"815_0" = alloca i64, align 8
  %"810_0" = alloca {}, align 8
  %"808_0" = alloca i64, align 8
  %"803_0" = alloca {}, align 8
  %"801_0" = alloca i64, align 8
  %"796_0" = alloca {}, align 8
  %"794_0" = alloca i64, align 8
  %"789_0" = alloca {}, align 8
  %"787_0" = alloca i64, align 8
  %"782_0" = alloca {}, align 8
  %"780_0" = alloca i64, align 8
  %"775_0" = alloca {}, align 8
  %"773_0" = alloca i64, align 8
  %"768_0" = alloca {}, align 8
  %"766_0" = alloca i64, align 8
  %"761_0" = alloca {}, align 8
  %"759_0" = alloca i64, align 8
  %"754_0" = alloca {}, align 8
  %"752_0" = alloca i64, align 8
  %"747_0" = alloca {}, align 8
  %"745_0" = alloca i64, align 8
  %"740_0" = alloca {}, align 8
  %"738_0" = alloca i64, align 8
  %"733_0" = alloca {}, align 8
  %"731_0" = alloca i64, align 8
  %"726_0" = alloca {}, align 8
  %"724_0" = alloca i64, align 8
  %"719_0" = alloca {}, align 8
  %"717_0" = alloca i64, align 8
  %"712_0" = alloca {}, align 8
  %"710_0" = alloca i64, align 8
  %"705_0" = alloca {}, align 8
  %"703_0" = alloca i64, align 8
  %"698_0" = alloca {}, align 8
  %"696_0" = alloca i64, align 8
  %"691_0" = alloca {}, align 8
  %"689_0" = alloca i64, align 8
  %"684_0" = alloca {}, align 8
  %"682_0" = alloca i64, align 8
  %"677_0" = alloca {}, align 8
  %"675_0" = alloca i64, align 8
  %"670_0" = alloca {}, align 8
  %"668_0" = alloca i64, align 8
  %"663_0" = alloca {}, align 8
  %"661_0" = alloca i64, align 8
  %"656_0" = alloca {}, align 8
  %"654_0" = alloca i64, align 8
  %"649_0" = alloca {}, align 8
  %"647_0" = alloca i64, align 8
  %"642_0" = alloca {}, align 8
  %"640_0" = alloca i64, align 8
  %"635_0" = alloca {}, align 8
  %"633_0" = alloca i64, align 8
  %"628_0" = alloca {}, align 8
  %"626_0" = alloca i64, align 8
  %"621_0" = alloca {}, align 8
  %"619_0" = alloca i64, align 8
  %"614_0" = alloca {}, align 8
  %"612_0" = alloca i64, align 8
  %"607_0" = alloca {}, align 8
  %"605_0" = alloca i64, align 8
  %"600_0" = alloca {}, align 8
  %"598_0" = alloca i64, align 8
  %"593_0" = alloca {}, align 8
  %"591_0" = alloca i64, align 8
  %"586_0" = alloca {}, align 8
  %"584_0" = alloca i64, align 8
  %"579_0" = alloca {}, align 8
  %"577_0" = alloca i64, align 8
  %"572_0" = alloca {}, align 8
  %"570_0" = alloca i64, align 8
  %"565_0" = alloca {}, align 8
  %"563_0" = alloca i64, align 8
  %"558_0" = alloca {}, align 8
  %"556_0" = alloca i64, align 8
  %"551_0" = alloca {}, align 8
  %"549_0" = alloca i64, align 8
  %"544_0" = alloca {}, align 8
  %"542_0" = alloca i64, align 8
  %"537_0" = alloca {}, align 8
  %"535_0" = alloca i64, align 8
  %"530_0" = alloca {}, align 8
  %"528_0" = alloca i64, align 8
  %"523_0" = alloca {}, align 8
  %"521_0" = alloca i64, align 8
  %"516_0" = alloca {}, align 8
  %"514_0" = alloca i64, align 8
  %"509_0" = alloca {}, align 8
  %"507_0" = alloca i64, align 8
  %"502_0" = alloca {}, align 8
  %"500_0" = alloca i64, align 8
  %"495_0" = alloca {}, align 8
  %"493_0" = alloca i64, align 8
  %"488_0" = alloca {}, align 8
  %"486_0" = alloca i64, align 8
  %"481_0" = alloca {}, align 8
  %"479_0" = alloca i64, align 8
  %"474_0" = alloca {}, align 8
  %"472_0" = alloca i64, align 8
  %"467_0" = alloca {}, align 8
  %"465_0" = alloca i64, align 8
  %"460_0" = alloca {}, align 8
  %"458_0" = alloca i64, align 8
  %"453_0" = alloca {}, align 8
  %"451_0" = alloca i64, align 8
  %"446_0" = alloca {}, align 8
  %"444_0" = alloca i64, align 8
  %"439_0" = alloca {}, align 8
  %"437_0" = alloca i64, align 8
  %"432_0" = alloca {}, align 8
  %"430_0" = alloca i64, align 8
  %"425_0" = alloca {}, align 8
  %"423_0" = alloca i64, align 8
  %"418_0" = alloca {}, align 8
  %"416_0" = alloca i64, align 8
  %"411_0" = alloca {}, align 8
  %"409_0" = alloca i64, align 8
  %"404_0" = alloca {}, align 8
  %"402_0" = alloca i64, align 8
  %"397_0" = alloca {}, align 8
  %"395_0" = alloca i64, align 8
  %"390_0" = alloca {}, align 8
  %"388_0" = alloca i64, align 8
  %"383_0" = alloca {}, align 8
  %"381_0" = alloca i64, align 8
  %"376_0" = alloca {}, align 8
  %"374_0" = alloca i64, align 8
  %"369_0" = alloca {}, align 8
  %"367_0" = alloca i64, align 8
  %"362_0" = alloca {}, align 8
  %"360_0" = alloca i64, align 8
  %"355_0" = alloca {}, align 8
  %"353_0" = alloca i64, align 8
  %"348_0" = alloca {}, align 8
  %"346_0" = alloca i64, align 8
  %"341_0" = alloca {}, align 8
  %"339_0" = alloca i64, align 8
  %"334_0" = alloca {}, align 8
  %"332_0" = alloca i64, align 8
  %"327_0" = alloca {}, align 8
  %"325_0" = alloca i64, align 8
  %"320_0" = alloca {}, align 8
  %"318_0" = alloca i64, align 8
  %"313_0" = alloca {}, align 8
  %"311_0" = alloca i64, align 8
  %"306_0" = alloca {}, align 8
  %"304_0" = alloca i64, align 8
  %"299_0" = alloca {}, align 8
  %"297_0" = alloca i64, align 8
  %"292_0" = alloca {}, align 8
  %"290_0" = alloca i64, align 8
  %"285_0" = alloca {}, align 8
  %"283_0" = alloca i64, align 8
  %"278_0" = alloca {}, align 8
  %"276_0" = alloca i64, align 8
  %"271_0" = alloca {}, align 8
  %"269_0" = alloca i64, align 8
  %"264_0" = alloca {}, align 8
  %"262_0" = alloca i64, align 8
  %"257_0" = alloca {}, align 8
  %"255_0" = alloca i64, align 8
  %"250_0" = alloca {}, align 8
  %"248_0" = alloca i64, align 8
  %"243_0" = alloca {}, align 8
  %"241_0" = alloca i64, align 8
  %"236_0" = alloca {}, align 8
  %"234_0" = alloca i64, align 8
  %"229_0" = alloca {}, align 8
  %"227_0" = alloca i64, align 8
  %"222_0" = alloca {}, align 8
  %"220_0" = alloca i64, align 8
  %"215_0" = alloca {}, align 8
  %"213_0" = alloca i64, align 8
  %"208_0" = alloca {}, align 8
  %"206_0" = alloca i64, align 8
  %"201_0" = alloca {}, align 8
  %"199_0" = alloca i64, align 8
  %"194_0" = alloca {}, align 8
  %"192_0" = alloca i64, align 8
  %"187_0" = alloca {}, align 8
  %"185_0" = alloca i64, align 8
  %"180_0" = alloca {}, align 8
  %"178_0" = alloca i64, align 8
  %"173_0" = alloca {}, align 8
  %"171_0" = alloca i64, align 8
  %"166_0" = alloca {}, align 8
  %"164_0" = alloca i64, align 8
  %"159_0" = alloca {}, align 8
  %"157_0" = alloca i64, align 8
  %"152_0" = alloca {}, align 8
  %"150_0" = alloca i64, align 8
  %"145_0" = alloca {}, align 8
  %"143_0" = alloca i64, align 8
  %"138_0" = alloca {}, align 8
  %"136_0" = alloca i64, align 8
  %"131_0" = alloca {}, align 8
  %"129_0" = alloca i64, align 8
  %"124_0" = alloca {}, align 8
  %"122_0" = alloca i64, align 8
  %"117_0" = alloca {}, align 8
  %"115_0" = alloca i64, align 8
  %"110_0" = alloca {}, align 8
  %"108_0" = alloca i64, align 8
  %"103_0" = alloca {}, align 8
  %"101_0" = alloca i64, align 8
  %"96_0" = alloca {}, align 8
  %"94_0" = alloca i64, align 8
  %"89_0" = alloca {}, align 8
  %"87_0" = alloca i64, align 8
  %"82_0" = alloca {}, align 8
  %"80_0" = alloca i64, align 8
  %"75_0" = alloca {}, align 8
  %"73_0" = alloca i64, align 8
  %"68_0" = alloca {}, align 8
  %"66_0" = alloca i64, align 8
  %"61_0" = alloca {}, align 8
  %"59_0" = alloca i64, align 8
  %"54_0" = alloca {}, align 8
  %"52_0" = alloca i64, align 8
  %"47_0" = alloca {}, align 8
  %"45_0" = alloca i64, align 8
  %"40_0" = alloca {}, align 8
  %"38_0" = alloca i64, align 8
  %"33_0" = alloca {}, align 8
  %"35_0" = alloca i64, align 8
  %"31_0" = alloca i64, align 8
  %"36_0" = alloca i64, align 8
  %"37_0" = alloca i64, align 8
  %"37_1" = alloca i64, align 8
  %"42_0" = alloca i64, align 8
  %"43_0" = alloca i64, align 8
  %"44_0" = alloca i64, align 8
  %"49_0" = alloca i64, align 8
  %"50_0" = alloca i64, align 8
  %"51_0" = alloca i64, align 8
  %"51_1" = alloca i64, align 8
  %"56_0" = alloca i64, align 8
  %"57_0" = alloca i64, align 8
  %"58_0" = alloca i64, align 8
  %"63_0" = alloca i64, align 8
  %"64_0" = alloca i64, align 8
  %"65_0" = alloca i64, align 8
  %"65_1" = alloca i64, align 8
  %"70_0" = alloca i64, align 8
  %"71_0" = alloca i64, align 8
  %"72_0" = alloca i64, align 8
  %"77_0" = alloca i64, align 8
  %"78_0" = alloca i64, align 8
  %"79_0" = alloca i64, align 8
  %"79_1" = alloca i64, align 8
  %"84_0" = alloca i64, align 8
  %"85_0" = alloca i64, align 8
  %"86_0" = alloca i64, align 8
  %"91_0" = alloca i64, align 8
  %"92_0" = alloca i64, align 8
  %"93_0" = alloca i64, align 8
  %"93_1" = alloca i64, align 8
  %"98_0" = alloca i64, align 8
  %"99_0" = alloca i64, align 8
  %"100_0" = alloca i64, align 8
  %"105_0" = alloca i64, align 8
  %"106_0" = alloca i64, align 8
  %"107_0" = alloca i64, align 8
  %"107_1" = alloca i64, align 8
  %"112_0" = alloca i64, align 8
  %"113_0" = alloca i64, align 8
  %"114_0" = alloca i64, align 8
  %"119_0" = alloca i64, align 8
  %"120_0" = alloca i64, align 8
  %"121_0" = alloca i64, align 8
  %"121_1" = alloca i64, align 8
  %"126_0" = alloca i64, align 8
  %"127_0" = alloca i64, align 8
  %"128_0" = alloca i64, align 8
  %"133_0" = alloca i64, align 8
  %"134_0" = alloca i64, align 8
  %"135_0" = alloca i64, align 8
  %"135_1" = alloca i64, align 8
  %"140_0" = alloca i64, align 8
  %"141_0" = alloca i64, align 8
  %"142_0" = alloca i64, align 8
  %"147_0" = alloca i64, align 8
  %"148_0" = alloca i64, align 8
  %"149_0" = alloca i64, align 8
  %"149_1" = alloca i64, align 8
  %"154_0" = alloca i64, align 8
  %"155_0" = alloca i64, align 8
  %"156_0" = alloca i64, align 8
  %"161_0" = alloca i64, align 8
  %"162_0" = alloca i64, align 8
  %"163_0" = alloca i64, align 8
  %"163_1" = alloca i64, align 8
  %"168_0" = alloca i64, align 8
  %"169_0" = alloca i64, align 8
  %"170_0" = alloca i64, align 8
  %"175_0" = alloca i64, align 8
  %"176_0" = alloca i64, align 8
  %"177_0" = alloca i64, align 8
  %"177_1" = alloca i64, align 8
  %"182_0" = alloca i64, align 8
  %"183_0" = alloca i64, align 8
  %"184_0" = alloca i64, align 8
  %"189_0" = alloca i64, align 8
  %"190_0" = alloca i64, align 8
  %"191_0" = alloca i64, align 8
  %"191_1" = alloca i64, align 8
  %"196_0" = alloca i64, align 8
  %"197_0" = alloca i64, align 8
  %"198_0" = alloca i64, align 8
  %"203_0" = alloca i64, align 8
  %"204_0" = alloca i64, align 8
  %"205_0" = alloca i64, align 8
  %"205_1" = alloca i64, align 8
  %"210_0" = alloca i64, align 8
  %"211_0" = alloca i64, align 8
  %"212_0" = alloca i64, align 8
  %"217_0" = alloca i64, align 8
  %"218_0" = alloca i64, align 8
  %"219_0" = alloca i64, align 8
  %"219_1" = alloca i64, align 8
  %"224_0" = alloca i64, align 8
  %"225_0" = alloca i64, align 8
  %"226_0" = alloca i64, align 8
  %"231_0" = alloca i64, align 8
  %"232_0" = alloca i64, align 8
  %"233_0" = alloca i64, align 8
  %"233_1" = alloca i64, align 8
  %"238_0" = alloca i64, align 8
  %"239_0" = alloca i64, align 8
  %"240_0" = alloca i64, align 8
  %"245_0" = alloca i64, align 8
  %"246_0" = alloca i64, align 8
  %"247_0" = alloca i64, align 8
  %"247_1" = alloca i64, align 8
  %"252_0" = alloca i64, align 8
  %"253_0" = alloca i64, align 8
  %"254_0" = alloca i64, align 8
  %"259_0" = alloca i64, align 8
  %"260_0" = alloca i64, align 8
  %"261_0" = alloca i64, align 8
  %"261_1" = alloca i64, align 8
  %"266_0" = alloca i64, align 8
  %"267_0" = alloca i64, align 8
  %"268_0" = alloca i64, align 8
  %"273_0" = alloca i64, align 8
  %"274_0" = alloca i64, align 8
  %"275_0" = alloca i64, align 8
  %"275_1" = alloca i64, align 8
  %"280_0" = alloca i64, align 8
  %"281_0" = alloca i64, align 8
  %"282_0" = alloca i64, align 8
  %"287_0" = alloca i64, align 8
  %"288_0" = alloca i64, align 8
  %"289_0" = alloca i64, align 8
  %"289_1" = alloca i64, align 8
  %"294_0" = alloca i64, align 8
  %"295_0" = alloca i64, align 8
  %"296_0" = alloca i64, align 8
  %"301_0" = alloca i64, align 8
  %"302_0" = alloca i64, align 8
  %"303_0" = alloca i64, align 8
  %"303_1" = alloca i64, align 8
  %"308_0" = alloca i64, align 8
  %"309_0" = alloca i64, align 8
  %"310_0" = alloca i64, align 8
  %"315_0" = alloca i64, align 8
  %"316_0" = alloca i64, align 8
  %"317_0" = alloca i64, align 8
  %"317_1" = alloca i64, align 8
  %"322_0" = alloca i64, align 8
  %"323_0" = alloca i64, align 8
  %"324_0" = alloca i64, align 8
  %"329_0" = alloca i64, align 8
  %"330_0" = alloca i64, align 8
  %"331_0" = alloca i64, align 8
  %"331_1" = alloca i64, align 8
  %"336_0" = alloca i64, align 8
  %"337_0" = alloca i64, align 8
  %"338_0" = alloca i64, align 8
  %"343_0" = alloca i64, align 8
  %"344_0" = alloca i64, align 8
  %"345_0" = alloca i64, align 8
  %"345_1" = alloca i64, align 8
  %"350_0" = alloca i64, align 8
  %"351_0" = alloca i64, align 8
  %"352_0" = alloca i64, align 8
  %"357_0" = alloca i64, align 8
  %"358_0" = alloca i64, align 8
  %"359_0" = alloca i64, align 8
  %"359_1" = alloca i64, align 8
  %"364_0" = alloca i64, align 8
  %"365_0" = alloca i64, align 8
  %"366_0" = alloca i64, align 8
  %"371_0" = alloca i64, align 8
  %"372_0" = alloca i64, align 8
  %"373_0" = alloca i64, align 8
  %"373_1" = alloca i64, align 8
  %"378_0" = alloca i64, align 8
  %"379_0" = alloca i64, align 8
  %"380_0" = alloca i64, align 8
  %"385_0" = alloca i64, align 8
  %"386_0" = alloca i64, align 8
  %"387_0" = alloca i64, align 8
  %"387_1" = alloca i64, align 8
  %"392_0" = alloca i64, align 8
  %"393_0" = alloca i64, align 8
  %"394_0" = alloca i64, align 8
  %"399_0" = alloca i64, align 8
  %"400_0" = alloca i64, align 8
  %"401_0" = alloca i64, align 8
  %"401_1" = alloca i64, align 8
  %"406_0" = alloca i64, align 8
  %"407_0" = alloca i64, align 8
  %"408_0" = alloca i64, align 8
  %"413_0" = alloca i64, align 8
  %"414_0" = alloca i64, align 8
  %"415_0" = alloca i64, align 8
  %"415_1" = alloca i64, align 8
  %"420_0" = alloca i64, align 8
  %"421_0" = alloca i64, align 8
  %"422_0" = alloca i64, align 8
  %"427_0" = alloca i64, align 8
  %"428_0" = alloca i64, align 8
  %"429_0" = alloca i64, align 8
  %"429_1" = alloca i64, align 8
  %"434_0" = alloca i64, align 8
  %"435_0" = alloca i64, align 8
  %"436_0" = alloca i64, align 8
  %"441_0" = alloca i64, align 8
  %"442_0" = alloca i64, align 8
  %"443_0" = alloca i64, align 8
  %"443_1" = alloca i64, align 8
  %"448_0" = alloca i64, align 8
  %"449_0" = alloca i64, align 8
  %"450_0" = alloca i64, align 8
  %"455_0" = alloca i64, align 8
  %"456_0" = alloca i64, align 8
  %"457_0" = alloca i64, align 8
  %"457_1" = alloca i64, align 8
  %"462_0" = alloca i64, align 8
  %"463_0" = alloca i64, align 8
  %"464_0" = alloca i64, align 8
  %"469_0" = alloca i64, align 8
  %"470_0" = alloca i64, align 8
  %"471_0" = alloca i64, align 8
  %"471_1" = alloca i64, align 8
  %"476_0" = alloca i64, align 8
  %"477_0" = alloca i64, align 8
  %"478_0" = alloca i64, align 8
  %"483_0" = alloca i64, align 8
  %"484_0" = alloca i64, align 8
  %"485_0" = alloca i64, align 8
  %"485_1" = alloca i64, align 8
  %"490_0" = alloca i64, align 8
  %"491_0" = alloca i64, align 8
  %"492_0" = alloca i64, align 8
  %"497_0" = alloca i64, align 8
  %"498_0" = alloca i64, align 8
  %"499_0" = alloca i64, align 8
  %"499_1" = alloca i64, align 8
  %"504_0" = alloca i64, align 8
  %"505_0" = alloca i64, align 8
  %"506_0" = alloca i64, align 8
  %"511_0" = alloca i64, align 8
  %"512_0" = alloca i64, align 8
  %"513_0" = alloca i64, align 8
  %"513_1" = alloca i64, align 8
  %"518_0" = alloca i64, align 8
  %"519_0" = alloca i64, align 8
  %"520_0" = alloca i64, align 8
  %"525_0" = alloca i64, align 8
  %"526_0" = alloca i64, align 8
  %"527_0" = alloca i64, align 8
  %"527_1" = alloca i64, align 8
  %"532_0" = alloca i64, align 8
  %"533_0" = alloca i64, align 8
  %"534_0" = alloca i64, align 8
  %"539_0" = alloca i64, align 8
  %"540_0" = alloca i64, align 8
  %"541_0" = alloca i64, align 8
  %"541_1" = alloca i64, align 8
  %"546_0" = alloca i64, align 8
  %"547_0" = alloca i64, align 8
  %"548_0" = alloca i64, align 8
  %"553_0" = alloca i64, align 8
  %"554_0" = alloca i64, align 8
  %"555_0" = alloca i64, align 8
  %"555_1" = alloca i64, align 8
  %"560_0" = alloca i64, align 8
  %"561_0" = alloca i64, align 8
  %"562_0" = alloca i64, align 8
  %"567_0" = alloca i64, align 8
  %"568_0" = alloca i64, align 8
  %"569_0" = alloca i64, align 8
  %"569_1" = alloca i64, align 8
  %"574_0" = alloca i64, align 8
  %"575_0" = alloca i64, align 8
  %"576_0" = alloca i64, align 8
  %"581_0" = alloca i64, align 8
  %"582_0" = alloca i64, align 8
  %"583_0" = alloca i64, align 8
  %"583_1" = alloca i64, align 8
  %"588_0" = alloca i64, align 8
  %"589_0" = alloca i64, align 8
  %"590_0" = alloca i64, align 8
  %"595_0" = alloca i64, align 8
  %"596_0" = alloca i64, align 8
  %"597_0" = alloca i64, align 8
  %"597_1" = alloca i64, align 8
  %"602_0" = alloca i64, align 8
  %"603_0" = alloca i64, align 8
  %"604_0" = alloca i64, align 8
  %"609_0" = alloca i64, align 8
  %"610_0" = alloca i64, align 8
  %"611_0" = alloca i64, align 8
  %"611_1" = alloca i64, align 8
  %"616_0" = alloca i64, align 8
  %"617_0" = alloca i64, align 8
  %"618_0" = alloca i64, align 8
  %"623_0" = alloca i64, align 8
  %"624_0" = alloca i64, align 8
  %"625_0" = alloca i64, align 8
  %"625_1" = alloca i64, align 8
  %"630_0" = alloca i64, align 8
  %"631_0" = alloca i64, align 8
  %"632_0" = alloca i64, align 8
  %"637_0" = alloca i64, align 8
  %"638_0" = alloca i64, align 8
  %"639_0" = alloca i64, align 8
  %"639_1" = alloca i64, align 8
  %"644_0" = alloca i64, align 8
  %"645_0" = alloca i64, align 8
  %"646_0" = alloca i64, align 8
  %"651_0" = alloca i64, align 8
  %"652_0" = alloca i64, align 8
  %"653_0" = alloca i64, align 8
  %"653_1" = alloca i64, align 8
  %"658_0" = alloca i64, align 8
  %"659_0" = alloca i64, align 8
  %"660_0" = alloca i64, align 8
  %"665_0" = alloca i64, align 8
  %"666_0" = alloca i64, align 8
  %"667_0" = alloca i64, align 8
  %"667_1" = alloca i64, align 8
  %"672_0" = alloca i64, align 8
  %"673_0" = alloca i64, align 8
  %"674_0" = alloca i64, align 8
  %"679_0" = alloca i64, align 8
  %"680_0" = alloca i64, align 8
  %"681_0" = alloca i64, align 8
  %"681_1" = alloca i64, align 8
  %"686_0" = alloca i64, align 8
  %"687_0" = alloca i64, align 8
  %"688_0" = alloca i64, align 8
  %"693_0" = alloca i64, align 8
  %"694_0" = alloca i64, align 8
  %"695_0" = alloca i64, align 8
  %"695_1" = alloca i64, align 8
  %"700_0" = alloca i64, align 8
  %"701_0" = alloca i64, align 8
  %"702_0" = alloca i64, align 8
  %"707_0" = alloca i64, align 8
  %"708_0" = alloca i64, align 8
  %"709_0" = alloca i64, align 8
  %"709_1" = alloca i64, align 8
  %"714_0" = alloca i64, align 8
  %"715_0" = alloca i64, align 8
  %"716_0" = alloca i64, align 8
  %"721_0" = alloca i64, align 8
  %"722_0" = alloca i64, align 8
  %"723_0" = alloca i64, align 8
  %"723_1" = alloca i64, align 8
  %"728_0" = alloca i64, align 8
  %"729_0" = alloca i64, align 8
  %"730_0" = alloca i64, align 8
  %"735_0" = alloca i64, align 8
  %"736_0" = alloca i64, align 8
  %"737_0" = alloca i64, align 8
  %"737_1" = alloca i64, align 8
  %"742_0" = alloca i64, align 8
  %"743_0" = alloca i64, align 8
  %"744_0" = alloca i64, align 8
  %"749_0" = alloca i64, align 8
  %"750_0" = alloca i64, align 8
  %"751_0" = alloca i64, align 8
  %"751_1" = alloca i64, align 8
  %"756_0" = alloca i64, align 8
  %"757_0" = alloca i64, align 8
  %"758_0" = alloca i64, align 8
  %"763_0" = alloca i64, align 8
  %"764_0" = alloca i64, align 8
  %"765_0" = alloca i64, align 8
  %"765_1" = alloca i64, align 8
  %"770_0" = alloca i64, align 8
  %"771_0" = alloca i64, align 8
  %"772_0" = alloca i64, align 8
  %"777_0" = alloca i64, align 8
  %"778_0" = alloca i64, align 8
  %"779_0" = alloca i64, align 8
  %"779_1" = alloca i64, align 8
  %"784_0" = alloca i64, align 8
  %"785_0" = alloca i64, align 8
  %"786_0" = alloca i64, align 8
  %"791_0" = alloca i64, align 8
  %"792_0" = alloca i64, align 8
  %"793_0" = alloca i64, align 8
  %"793_1" = alloca i64, align 8
  %"798_0" = alloca i64, align 8
  %"799_0" = alloca i64, align 8
  %"800_0" = alloca i64, align 8
  %"805_0" = alloca i64, align 8
  %"806_0" = alloca i64, align 8
  %"807_0" = alloca i64, align 8
  %"807_1" = alloca i64, align 8
  %"812_0" = alloca i64, align 8
  %"813_0" = alloca i64, align 8
  %"814_0" = alloca i64, align 8
  %"819_0" = alloca i64, align 8
  %"820_0" = alloca i64, align 8
  %"821_0" = alloca i64, align 8
  %"821_1" = alloca i64, align 8
  %"826_0" = alloca i64, align 8
  %"827_0" = alloca i64, align 8
  %"828_0" = alloca i64, align 8
  %"833_0" = alloca i64, align 8
  %"834_0" = alloca i64, align 8
  %"835_0" = alloca i64, align 8
  %"835_1" = alloca i64, align 8
  %"840_0" = alloca i64, align 8
  %"841_0" = alloca i64, align 8
  %"842_0" = alloca i64, align 8
  %"847_0" = alloca i64, align 8
  %"848_0" = alloca i64, align 8
  %"849_0" = alloca i64, align 8
  %"849_1" = alloca i64, align 8
  %"854_0" = alloca i64, align 8
  %"855_0" = alloca i64, align 8
  %"856_0" = alloca i64, align 8
  %"861_0" = alloca i64, align 8
  %"862_0" = alloca i64, align 8
  %"863_0" = alloca i64, align 8
  %"863_1" = alloca i64, align 8
  %"868_0" = alloca i64, align 8
  %"869_0" = alloca i64, align 8
  %"870_0" = alloca i64, align 8
  %"875_0" = alloca i64, align 8
  %"876_0" = alloca i64, align 8
  %"877_0" = alloca i64, align 8
  %"877_1" = alloca i64, align 8
  %"882_0" = alloca i64, align 8
  %"883_0" = alloca i64, align 8
  %"884_0" = alloca i64, align 8
  %"889_0" = alloca i64, align 8
  %"890_0" = alloca i64, align 8
  %"891_0" = alloca i64, align 8
  %"891_1" = alloca i64, align 8
  %"896_0" = alloca i64, align 8
  %"897_0" = alloca i64, align 8
  %"898_0" = alloca i64, align 8
  %"903_0" = alloca i64, align 8
  %"904_0" = alloca i64, align 8
  %"905_0" = alloca i64, align 8
  %"905_1" = alloca i64, align 8
  %"910_0" = alloca i64, align 8
  %"911_0" = alloca i64, align 8
  %"912_0" = alloca i64, align 8
  %"917_0" = alloca i64, align 8
  %"918_0" = alloca i64, align 8
  %"919_0" = alloca i64, align 8
  %"919_1" = alloca i64, align 8
  %"924_0" = alloca i64, align 8
  %"925_0" = alloca i64, align 8
  %"926_0" = alloca i64, align 8
  %"931_0" = alloca i64, align 8
  %"932_0" = alloca i64, align 8
  %"933_0" = alloca i64, align 8
  %"933_1" = alloca i64, align 8
  %"938_0" = alloca i64, align 8
  %"939_0" = alloca i64, align 8
  %"940_0" = alloca i64, align 8
  %"945_0" = alloca i64, align 8
  %"946_0" = alloca i64, align 8
  %"947_0" = alloca i64, align 8
  %"947_1" = alloca i64, align 8
  %"952_0" = alloca i64, align 8
  %"953_0" = alloca i64, align 8
  %"954_0" = alloca i64, align 8
  %"959_0" = alloca i64, align 8
  %"960_0" = alloca i64, align 8
  %"961_0" = alloca i64, align 8
  %"961_1" = alloca i64, align 8
  %"966_0" = alloca i64, align 8
  %"967_0" = alloca i64, align 8
  %"968_0" = alloca i64, align 8
  %"973_0" = alloca i64, align 8
  %"974_0" = alloca i64, align 8
  %"975_0" = alloca i64, align 8
  %"975_1" = alloca i64, align 8
  %"980_0" = alloca i64, align 8
  %"981_0" = alloca i64, align 8
  %"982_0" = alloca i64, align 8
  %"987_0" = alloca i64, align 8
  %"988_0" = alloca i64, align 8
  %"989_0" = alloca i64, align 8
  %"989_1" = alloca i64, align 8
  %"994_0" = alloca i64, align 8
  %"995_0" = alloca i64, align 8
  %"996_0" = alloca i64, align 8
  %"1001_0" = alloca i64, align 8
  %"1002_0" = alloca i64, align 8
  %"1003_0" = alloca i64, align 8
  %"1003_1" = alloca i64, align 8
  %"1008_0" = alloca i64, align 8
  %"1009_0" = alloca i64, align 8
  %"1010_0" = alloca i64, align 8
  %"1015_0" = alloca i64, align 8
  %"1016_0" = alloca i64, align 8
  %"1017_0" = alloca i64, align 8
  %"1017_1" = alloca i64, align 8
  %"1022_0" = alloca i64, align 8
  %"1023_0" = alloca i64, align 8
  %"1024_0" = alloca i64, align 8
  %"1029_0" = alloca i64, align 8
  %"1030_0" = alloca i64, align 8
  %"1031_0" = alloca i64, align 8
  %"1031_1" = alloca i64, align 8
  %"1036_0" = alloca i64, align 8
  %"1037_0" = alloca i64, align 8
  %"1038_0" = alloca i64, align 8
  %"1043_0" = alloca i64, align 8
  %"1044_0" = alloca i64, align 8
  %"1045_0" = alloca i64, align 8
  %"1045_1" = alloca i64, align 8
  %"1050_0" = alloca i64, align 8
  %"1051_0" = alloca i64, align 8
  %"1052_0" = alloca i64, align 8
  %"1057_0" = alloca i64, align 8
  %"1058_0" = alloca i64, align 8
  %"1059_0" = alloca i64, align 8
  %"1059_1" = alloca i64, align 8
  %"1064_0" = alloca i64, align 8
  %"1065_0" = alloca i64, align 8
  %"1066_0" = alloca i64, align 8
  %"1071_0" = alloca i64, align 8
  %"1072_0" = alloca i64, align 8
  %"1073_0" = alloca i64, align 8
  %"1073_1" = alloca i64, align 8
  %"1078_0" = alloca i64, align 8
  %"1079_0" = alloca i64, align 8
  %"1080_0" = alloca i64, align 8
  %"1085_0" = alloca i64, align 8
  %"1086_0" = alloca i64, align 8
  %"1087_0" = alloca i64, align 8
  %"1087_1" = alloca i64, align 8
  %"1092_0" = alloca i64, align 8
  %"1093_0" = alloca i64, align 8
  %"1094_0" = alloca i64, align 8
  %"1099_0" = alloca i64, align 8
  %"1100_0" = alloca i64, align 8
  %"1101_0" = alloca i64, align 8
  %"1101_1" = alloca i64, align 8
  %"1106_0" = alloca i64, align 8
  %"1107_0" = alloca i64, align 8
  %"1108_0" = alloca i64, align 8
  %"1113_0" = alloca i64, align 8
  %"1114_0" = alloca i64, align 8
  %"1115_0" = alloca i64, align 8
  %"1115_1" = alloca i64, align 8
  %"1120_0" = alloca i64, align 8
  %"1121_0" = alloca i64, align 8
  %"1122_0" = alloca i64, align 8
  %"1127_0" = alloca i64, align 8
  %"1128_0" = alloca i64, align 8
  %"1129_0" = alloca i64, align 8
  %"1129_1" = alloca i64, align 8
  %"1134_0" = alloca i64, align 8
  %"1135_0" = alloca i64, align 8
  %"1136_0" = alloca i64, align 8
  %"1141_0" = alloca i64, align 8
  %"1142_0" = alloca i64, align 8
  %"1143_0" = alloca i64, align 8
  %"1143_1" = alloca i64, align 8
  %"1148_0" = alloca i64, align 8
  %"1149_0" = alloca i64, align 8
  %"1150_0" = alloca i64, align 8
  %"1155_0" = alloca i64, align 8
  %"1156_0" = alloca i64, align 8
  %"1157_0" = alloca i64, align 8
  %"1157_1" = alloca i64, align 8
  %"1162_0" = alloca i64, align 8
  %"1163_0" = alloca i64, align 8
  %"1164_0" = alloca i64, align 8
  %"1169_0" = alloca i64, align 8
  %"1170_0" = alloca i64, align 8
  %"1171_0" = alloca i64, align 8
  %"1171_1" = alloca i64, align 8
  %"1176_0" = alloca i64, align 8
  %"1177_0" = alloca i64, align 8
  %"1178_0" = alloca i64, align 8
  %"1183_0" = alloca i64, align 8
  %"1184_0" = alloca i64, align 8
  %"1185_0" = alloca i64, align 8
  %"1185_1" = alloca i64, align 8
  %"1190_0" = alloca i64, align 8
  %"1191_0" = alloca i64, align 8
  %"1192_0" = alloca i64, align 8
  %"1197_0" = alloca i64, align 8
  %"1198_0" = alloca i64, align 8
  %"1199_0" = alloca i64, align 8
  %"1199_1" = alloca i64, align 8
  %"1204_0" = alloca i64, align 8
  %"1205_0" = alloca i64, align 8
  %"1206_0" = alloca i64, align 8
  %"1211_0" = alloca i64, align 8
  %"1212_0" = alloca i64, align 8
  %"1213_0" = alloca i64, align 8
  %"1213_1" = alloca i64, align 8
  %"1218_0" = alloca i64, align 8
  %"1219_0" = alloca i64, align 8
  %"1220_0" = alloca i64, align 8
  %"1225_0" = alloca i64, align 8
  %"1226_0" = alloca i64, align 8
  %"1227_0" = alloca i64, align 8
  %"1227_1" = alloca i64, align 8
  %"1232_0" = alloca i64, align 8
  %"1233_0" = alloca i64, align 8
  %"1234_0" = alloca i64, align 8
  %"1239_0" = alloca i64, align 8
  %"1240_0" = alloca i64, align 8
  %"1241_0" = alloca i64, align 8
  %"1241_1" = alloca i64, align 8
  %"1246_0" = alloca i64, align 8
  %"1247_0" = alloca i64, align 8
  %"1248_0" = alloca i64, align 8
  %"1253_0" = alloca i64, align 8
  %"1254_0" = alloca i64, align 8
  %"1255_0" = alloca i64, align 8
  %"1255_1" = alloca i64, align 8
  %"1260_0" = alloca i64, align 8
  %"1261_0" = alloca i64, align 8
  %"1262_0" = alloca i64, align 8
  %"1267_0" = alloca i64, align 8
  %"1268_0" = alloca i64, align 8
  %"1269_0" = alloca i64, align 8
  %"1269_1" = alloca i64, align 8
  %"1274_0" = alloca i64, align 8
  %"1275_0" = alloca i64, align 8
  %"1276_0" = alloca i64, align 8
  %"1281_0" = alloca i64, align 8
  %"1282_0" = alloca i64, align 8
  %"1283_0" = alloca i64, align 8
  %"1283_1" = alloca i64, align 8
  %"1288_0" = alloca i64, align 8
  %"1289_0" = alloca i64, align 8
  %"1290_0" = alloca i64, align 8
  %"1295_0" = alloca i64, align 8
  %"1296_0" = alloca i64, align 8
  %"1297_0" = alloca i64, align 8
  %"1297_1" = alloca i64, align 8
  %"1302_0" = alloca i64, align 8
  %"1303_0" = alloca i64, align 8
  %"1304_0" = alloca i64, align 8
  %"1309_0" = alloca i64, align 8
  %"1310_0" = alloca i64, align 8
  %"1311_0" = alloca i64, align 8
  %"1311_1" = alloca i64, align 8
  %"1316_0" = alloca i64, align 8
  %"1317_0" = alloca i64, align 8
  %"1318_0" = alloca i64, align 8
  %"1323_0" = alloca i64, align 8
  %"1324_0" = alloca i64, align 8
  %"1325_0" = alloca i64, align 8
  %"1325_1" = alloca i64, align 8
  %"1330_0" = alloca i64, align 8
  %"1331_0" = alloca i64, align 8
  %"1332_0" = alloca i64, align 8
  %"1337_0" = alloca i64, align 8
  %"1338_0" = alloca i64, align 8
  %"1339_0" = alloca i64, align 8
  %"1339_1" = alloca i64, align 8
  %"1344_0" = alloca i64, align 8
  %"1345_0" = alloca i64, align 8
  %"1346_0" = alloca i64, align 8
  %"1351_0" = alloca i64, align 8
  %"1352_0" = alloca i64, align 8
  %"1353_0" = alloca i64, align 8
  %"1353_1" = alloca i64, align 8
  %"1358_0" = alloca i64, align 8
  %"1359_0" = alloca i64, align 8
  %"1360_0" = alloca i64, align 8
  %"1365_0" = alloca i64, align 8
  %"1366_0" = alloca i64, align 8
  %"1367_0" = alloca i64, align 8
  %"1367_1" = alloca i64, align 8
  %"1372_0" = alloca i64, align 8
  %"1373_0" = alloca i64, align 8
  %"1374_0" = alloca i64, align 8
  %"1379_0" = alloca i64, align 8
  %"1380_0" = alloca i64, align 8
  %"1381_0" = alloca i64, align 8
  %"1381_1" = alloca i64, align 8
  %"1386_0" = alloca i64, align 8
  %"1387_0" = alloca i64, align 8
  %"1388_0" = alloca i64, align 8
  %"1393_0" = alloca i64, align 8
  %"1394_0" = alloca i64, align 8
  %"1395_0" = alloca i64, align 8
  %"1395_1" = alloca i64, align 8
  %"1400_0" = alloca i64, align 8
  %"1401_0" = alloca i64, align 8
  %"1402_0" = alloca i64, align 8
  %"1407_0" = alloca i64, align 8
  %"1408_0" = alloca i64, align 8
  %"1409_0" = alloca i64, align 8
  %"1409_1" = alloca i64, align 8
  %"1414_0" = alloca i64, align 8
  %"1415_0" = alloca i64, align 8
  %"1416_0" = alloca i64, align 8
  %"1421_0" = alloca i64, align 8
  %"1422_0" = alloca i64, align 8
  %"1423_0" = alloca i64, align 8
  %"1423_1" = alloca i64, align 8
  %"1428_0" = alloca i64, align 8
  %"1429_0" = alloca i64, align 8
  %"1430_0" = alloca i64, align 8
  %"1435_0" = alloca i64, align 8
  %"1436_0" = alloca i64, align 8
  %"1437_0" = alloca i64, align 8
  %"1437_1" = alloca i64, align 8
  %"1442_0" = alloca i64, align 8
  %"1443_0" = alloca i64, align 8
  %"1444_0" = alloca i64, align 8
  %"1449_0" = alloca i64, align 8
  %"1450_0" = alloca i64, align 8
  %"1451_0" = alloca i64, align 8
  %"1451_1" = alloca i64, align 8
  %"1456_0" = alloca i64, align 8
  %"1457_0" = alloca i64, align 8
  %"1458_0" = alloca i64, align 8
  %"1463_0" = alloca i64, align 8
  %"1464_0" = alloca i64, align 8
  %"1465_0" = alloca i64, align 8
  %"1465_1" = alloca i64, align 8
  %"1470_0" = alloca i64, align 8
  %"1471_0" = alloca i64, align 8
  %"1472_0" = alloca i64, align 8
  %"1477_0" = alloca i64, align 8
  %"1478_0" = alloca i64, align 8
  %"1479_0" = alloca i64, align 8
  %"1479_1" = alloca i64, align 8
  %"1484_0" = alloca i64, align 8
  %"1485_0" = alloca i64, align 8
  %"1486_0" = alloca i64, align 8
  %"1491_0" = alloca i64, align 8
  %"1492_0" = alloca i64, align 8
  %"1493_0" = alloca i64, align 8
  %"1493_1" = alloca i64, align 8
  %"1498_0" = alloca i64, align 8
  %"1499_0" = alloca i64, align 8
  %"1500_0" = alloca i64, align 8
  %"1505_0" = alloca i64, align 8
  %"1506_0" = alloca i64, align 8
  %"1507_0" = alloca i64, align 8
  %"1507_1" = alloca i64, align 8
  %"1512_0" = alloca i64, align 8
  %"1513_0" = alloca i64, align 8
  %"1514_0" = alloca i64, align 8
  %"1519_0" = alloca i64, align 8
  %"1520_0" = alloca i64, align 8
  %"1521_0" = alloca i64, align 8
  %"1521_1" = alloca i64, align 8
  %"1526_0" = alloca i64, align 8
  %"1527_0" = alloca i64, align 8
  %"1528_0" = alloca i64, align 8
  %"1533_0" = alloca i64, align 8
  %"1534_0" = alloca i64, align 8
  %"1535_0" = alloca i64, align 8
  %"1535_1" = alloca i64, align 8
  %"1540_0" = alloca i64, align 8
  %"1541_0" = alloca i64, align 8
  %"1542_0" = alloca i64, align 8
  %"1547_0" = alloca i64, align 8
  %"1548_0" = alloca i64, align 8
  %"1549_0" = alloca i64, align 8
  %"1549_1" = alloca i64, align 8
  %"1554_0" = alloca i64, align 8
  %"1555_0" = alloca i64, align 8
  %"1556_0" = alloca i64, align 8
  %"1561_0" = alloca i64, align 8
  %"1562_0" = alloca i64, align 8
  %"1563_0" = alloca i64, align 8
  %"1563_1" = alloca i64, align 8
  %"1568_0" = alloca i64, align 8
  %"1569_0" = alloca i64, align 8
  %"1570_0" = alloca i64, align 8
  %"1575_0" = alloca i64, align 8
  %"1576_0" = alloca i64, align 8
  %"1577_0" = alloca i64, align 8
  %"1577_1" = alloca i64, align 8
  %"1582_0" = alloca i64, align 8
  %"1583_0" = alloca i64, align 8
  %"1584_0" = alloca i64, align 8
  %"1589_0" = alloca i64, align 8
  %"1590_0" = alloca i64, align 8
  %"1591_0" = alloca i64, align 8
  %"1591_1" = alloca i64, align 8
  %"1596_0" = alloca i64, align 8
  %"1597_0" = alloca i64, align 8
  %"1598_0" = alloca i64, align 8
  %"1603_0" = alloca i64, align 8
  %"1604_0" = alloca i64, align 8
  %"1605_0" = alloca i64, align 8
  %"1605_1" = alloca i64, align 8
  %"1610_0" = alloca i64, align 8
  %"1611_0" = alloca i64, align 8
  %"1612_0" = alloca i64, align 8
  %"1617_0" = alloca i64, align 8
  %"1618_0" = alloca i64, align 8
  %"1619_0" = alloca i64, align 8
  %"1619_1" = alloca i64, align 8
  %"1624_0" = alloca i64, align 8
  %"1625_0" = alloca i64, align 8
  %"1626_0" = alloca i64, align 8
  %"1631_0" = alloca i64, align 8
  %"1632_0" = alloca i64, align 8
  %"1633_0" = alloca i64, align 8
  %"1633_1" = alloca i64, align 8
  %"1638_0" = alloca i64, align 8
  %"1639_0" = alloca i64, align 8
  %"1640_0" = alloca i64, align 8
  %"1645_0" = alloca i64, align 8
  %"1646_0" = alloca i64, align 8
  %"1647_0" = alloca i64, align 8
  %"1647_1" = alloca i64, align 8
  %"1652_0" = alloca i64, align 8
  %"1653_0" = alloca i64, align 8
  %"1654_0" = alloca i64, align 8
  %"1659_0" = alloca i64, align 8
  %"1660_0" = alloca i64, align 8
  %"1661_0" = alloca i64, align 8
  %"1661_1" = alloca i64, align 8
  %"1666_0" = alloca i64, align 8
  %"1667_0" = alloca i64, align 8
  %"1668_0" = alloca i64, align 8
  %"1673_0" = alloca i64, align 8
  %"1674_0" = alloca i64, align 8
  %"1675_0" = alloca i64, align 8
  %"1675_1" = alloca i64, align 8
  %"1680_0" = alloca i64, align 8
  %"1681_0" = alloca i64, align 8
  %"1682_0" = alloca i64, align 8
  %"1687_0" = alloca i64, align 8
  %"1688_0" = alloca i64, align 8
  %"1689_0" = alloca i64, align 8
  %"1689_1" = alloca i64, align 8
  %"1694_0" = alloca i64, align 8
  %"1695_0" = alloca i64, align 8
  %"1696_0" = alloca i64, align 8
  %"1701_0" = alloca i64, align 8
  %"1702_0" = alloca i64, align 8
  %"1703_0" = alloca i64, align 8
  %"1703_1" = alloca i64, align 8
  %"1708_0" = alloca i64, align 8
  %"1709_0" = alloca i64, align 8
  %"1710_0" = alloca i64, align 8
  br label %entry_block

entry_block:                                      ; preds = %alloca_block
  store i64 %0, ptr %"29_0", align 8
  store i64 %1, ptr %"29_1", align 8
  store i64 1000, ptr %"1711_0", align 8
  store {} zeroinitializer, ptr %"1706_0", align 1
  store i64 119, ptr %"1704_0", align 8
  store {} zeroinitializer, ptr %"1699_0", align 1
  store i64 119, ptr %"1697_0", align 8
  store {} zeroinitializer, ptr %"1692_0", align 1
  store i64 118, ptr %"1690_0", align 8
  store {} zeroinitializer, ptr %"1685_0", align 1
  store i64 118, ptr %"1683_0", align 8
  store {} zeroinitializer, ptr %"1678_0", align 1
  store i64 117, ptr %"1676_0", align 8
  store {} zeroinitializer, ptr %"1671_0", align 1
  store i64 117, ptr %"1669_0", align 8
  store {} zeroinitializer, ptr %"1664_0", align 1
  store i64 116, ptr %"1662_0", align 8
  store {} zeroinitializer, ptr %"1657_0", align 1
  store i64 116, ptr %"1655_0", align 8
  store {} zeroinitializer, ptr %"1650_0", align 1
  store i64 115, ptr %"1648_0", align 8
  store {} zeroinitializer, ptr %"1643_0", align 1
  store i64 115, ptr %"1641_0", align 8
  store {} zeroinitializer, ptr %"1636_0", align 1
  store i64 114, ptr %"1634_0", align 8
  store {} zeroinitializer, ptr %"1629_0", align 1
  store i64 114, ptr %"1627_0", align 8
  store {} zeroinitializer, ptr %"1622_0", align 1
  store i64 113, ptr %"1620_0", align 8
  store {} zeroinitializer, ptr %"1615_0", align 1
  store i64 113, ptr %"1613_0", align 8
  store {} zeroinitializer, ptr %"1608_0", align 1
  store i64 112, ptr %"1606_0", align 8
  store {} zeroinitializer, ptr %"1601_0", align 1
  store i64 112, ptr %"1599_0", align 8
  store {} zeroinitializer, ptr %"1594_0", align 1
  store i64 111, ptr %"1592_0", align 8
  store {} zeroinitializer, ptr %"1587_0", align 1
  store i64 111, ptr %"1585_0", align 8
  store {} zeroinitializer, ptr %"1580_0", align 1
  store i64 110, ptr %"1578_0", align 8
  store {} zeroinitializer, ptr %"1573_0", align 1
  store i64 110, ptr %"1571_0", align 8
  store {} zeroinitializer, ptr %"1566_0", align 1
  store i64 109, ptr %"1564_0", align 8
  store {} zeroinitializer, ptr %"1559_0", align 1
  store i64 109, ptr %"1557_0", align 8
  store {} zeroinitializer, ptr %"1552_0", align 1
  store i64 108, ptr %"1550_0", align 8
  store {} zeroinitializer, ptr %"1545_0", align 1
  store i64 108, ptr %"1543_0", align 8
  store {} zeroinitializer, ptr %"1538_0", align 1
  store i64 107, ptr %"1536_0", align 8
  store {} zeroinitializer, ptr %"1531_0", align 1
  store i64 107, ptr %"1529_0", align 8
  store {} zeroinitializer, ptr %"1524_0", align 1
  store i64 106, ptr %"1522_0", align 8
  store {} zeroinitializer, ptr %"1517_0", align 1
  store i64 106, ptr %"1515_0", align 8
  store {} zeroinitializer, ptr %"1510_0", align 1
  store i64 105, ptr %"1508_0", align 8
  store {} zeroinitializer, ptr %"1503_0", align 1
  store i64 105, ptr %"1501_0", align 8
  store {} zeroinitializer, ptr %"1496_0", align 1
  store i64 104, ptr %"1494_0", align 8
  store {} zeroinitializer, ptr %"1489_0", align 1
  store i64 104, ptr %"1487_0", align 8
  store {} zeroinitializer, ptr %"1482_0", align 1
  store i64 103, ptr %"1480_0", align 8
  store {} zeroinitializer, ptr %"1475_0", align 1
  store i64 103, ptr %"1473_0", align 8
  store {} zeroinitializer, ptr %"1468_0", align 1
  store i64 102, ptr %"1466_0", align 8
  store {} zeroinitializer, ptr %"1461_0", align 1
  store i64 102, ptr %"1459_0", align 8
  store {} zeroinitializer, ptr %"1454_0", align 1
  store i64 101, ptr %"1452_0", align 8
  store {} zeroinitializer, ptr %"1447_0", align 1
  store i64 101, ptr %"1445_0", align 8
  store {} zeroinitializer, ptr %"1440_0", align 1
  store i64 100, ptr %"1438_0", align 8
  store {} zeroinitializer, ptr %"1433_0", align 1
  store i64 100, ptr %"1431_0", align 8
  store {} zeroinitializer, ptr %"1426_0", align 1
  store i64 99, ptr %"1424_0", align 8
  store {} zeroinitializer, ptr %"1419_0", align 1
  store i64 99, ptr %"1417_0", align 8
  store {} zeroinitializer, ptr %"1412_0", align 1
  store i64 98, ptr %"1410_0", align 8
  store {} zeroinitializer, ptr %"1405_0", align 1
  store i64 98, ptr %"1403_0", align 8
  store {} zeroinitializer, ptr %"1398_0", align 1
  store i64 97, ptr %"1396_0", align 8
  store {} zeroinitializer, ptr %"1391_0", align 1
  store i64 97, ptr %"1389_0", align 8
  store {} zeroinitializer, ptr %"1384_0", align 1
  store i64 96, ptr %"1382_0", align 8
  store {} zeroinitializer, ptr %"1377_0", align 1
  store i64 96, ptr %"1375_0", align 8
  store {} zeroinitializer, ptr %"1370_0", align 1
  store i64 95, ptr %"1368_0", align 8
  store {} zeroinitializer, ptr %"1363_0", align 1
  store i64 95, ptr %"1361_0", align 8
  store {} zeroinitializer, ptr %"1356_0", align 1
  store i64 94, ptr %"1354_0", align 8
  store {} zeroinitializer, ptr %"1349_0", align 1
  store i64 94, ptr %"1347_0", align 8
  store {} zeroinitializer, ptr %"1342_0", align 1
  store i64 93, ptr %"1340_0", align 8
  store {} zeroinitializer, ptr %"1335_0", align 1
  store i64 93, ptr %"1333_0", align 8
  store {} zeroinitializer, ptr %"1328_0", align 1
  store i64 92, ptr %"1326_0", align 8
  store {} zeroinitializer, ptr %"1321_0", align 1
  store i64 92, ptr %"1319_0", align 8
  store {} zeroinitializer, ptr %"1314_0", align 1
  store i64 91, ptr %"1312_0", align 8
  store {} zeroinitializer, ptr %"1307_0", align 1
  store i64 91, ptr %"1305_0", align 8
  store {} zeroinitializer, ptr %"1300_0", align 1
  store i64 90, ptr %"1298_0", align 8
  store {} zeroinitializer, ptr %"1293_0", align 1
  store i64 90, ptr %"1291_0", align 8
  store {} zeroinitializer, ptr %"1286_0", align 1
  store i64 89, ptr %"1284_0", align 8
  store {} zeroinitializer, ptr %"1279_0", align 1
  store i64 89, ptr %"1277_0", align 8
  store {} zeroinitializer, ptr %"1272_0", align 1
  store i64 88, ptr %"1270_0", align 8
  store {} zeroinitializer, ptr %"1265_0", align 1
  store i64 88, ptr %"1263_0", align 8
  store {} zeroinitializer, ptr %"1258_0", align 1
  store i64 87, ptr %"1256_0", align 8
  store {} zeroinitializer, ptr %"1251_0", align 1
  store i64 87, ptr %"1249_0", align 8
  store {} zeroinitializer, ptr %"1244_0", align 1
  store i64 86, ptr %"1242_0", align 8
  store {} zeroinitializer, ptr %"1237_0", align 1
  store i64 86, ptr %"1235_0", align 8
  store {} zeroinitializer, ptr %"1230_0", align 1
  store i64 85, ptr %"1228_0", align 8
  store {} zeroinitializer, ptr %"1223_0", align 1
  store i64 85, ptr %"1221_0", align 8
  store {} zeroinitializer, ptr %"1216_0", align 1
  store i64 84, ptr %"1214_0", align 8
  store {} zeroinitializer, ptr %"1209_0", align 1
  store i64 84, ptr %"1207_0", align 8
  store {} zeroinitializer, ptr %"1202_0", align 1
  store i64 83, ptr %"1200_0", align 8
  store {} zeroinitializer, ptr %"1195_0", align 1
  store i64 83, ptr %"1193_0", align 8
  store {} zeroinitializer, ptr %"1188_0", align 1
  store i64 82, ptr %"1186_0", align 8
  store {} zeroinitializer, ptr %"1181_0", align 1
  store i64 82, ptr %"1179_0", align 8
  store {} zeroinitializer, ptr %"1174_0", align 1
  store i64 81, ptr %"1172_0", align 8
  store {} zeroinitializer, ptr %"1167_0", align 1
  store i64 81, ptr %"1165_0", align 8
  store {} zeroinitializer, ptr %"1160_0", align 1
  store i64 80, ptr %"1158_0", align 8
  store {} zeroinitializer, ptr %"1153_0", align 1
  store i64 80, ptr %"1151_0", align 8
  store {} zeroinitializer, ptr %"1146_0", align 1
  store i64 79, ptr %"1144_0", align 8
  store {} zeroinitializer, ptr %"1139_0", align 1
  store i64 79, ptr %"1137_0", align 8
  store {} zeroinitializer, ptr %"1132_0", align 1
  store i64 78, ptr %"1130_0", align 8
  store {} zeroinitializer, ptr %"1125_0", align 1
  store i64 78, ptr %"1123_0", align 8
  store {} zeroinitializer, ptr %"1118_0", align 1
  store i64 77, ptr %"1116_0", align 8
  store {} zeroinitializer, ptr %"1111_0", align 1
  store i64 77, ptr %"1109_0", align 8
  store {} zeroinitializer, ptr %"1104_0", align 1
  store i64 76, ptr %"1102_0", align 8
  store {} zeroinitializer, ptr %"1097_0", align 1
  store i64 76, ptr %"1095_0", align 8
  store {} zeroinitializer, ptr %"1090_0", align 1
  store i64 75, ptr %"1088_0", align 8
  store {} zeroinitializer, ptr %"1083_0", align 1
  store i64 75, ptr %"1081_0", align 8
  store {} zeroinitializer, ptr %"1076_0", align 1
  store i64 74, ptr %"1074_0", align 8
  store {} zeroinitializer, ptr %"1069_0", align 1
  store i64 74, ptr %"1067_0", align 8
  store {} zeroinitializer, ptr %"1062_0", align 1
  store i64 73, ptr %"1060_0", align 8
  store {} zeroinitializer, ptr %"1055_0", align 1
  store i64 73, ptr %"1053_0", align 8
  store {} zeroinitializer, ptr %"1048_0", align 1
  store i64 72, ptr %"1046_0", align 8
  store {} zeroinitializer, ptr %"1041_0", align 1
  store i64 72, ptr %"1039_0", align 8
  store {} zeroinitializer, ptr %"1034_0", align 1
  store i64 71, ptr %"1032_0", align 8
  store {} zeroinitializer, ptr %"1027_0", align 1
  store i64 71, ptr %"1025_0", align 8
  store {} zeroinitializer, ptr %"1020_0", align 1
  store i64 70, ptr %"1018_0", align 8
  store {} zeroinitializer, ptr %"1013_0", align 1
  store i64 70, ptr %"1011_0", align 8
  store {} zeroinitializer, ptr %"1006_0", align 1
  store i64 69, ptr %"1004_0", align 8
  store {} zeroinitializer, ptr %"999_0", align 1
  store i64 69, ptr %"997_0", align 8
  store {} zeroinitializer, ptr %"992_0", align 1
  store i64 68, ptr %"990_0", align 8
  store {} zeroinitializer, ptr %"985_0", align 1
  store i64 68, ptr %"983_0", align 8
  store {} zeroinitializer, ptr %"978_0", align 1
  store i64 67, ptr %"976_0", align 8
  store {} zeroinitializer, ptr %"971_0", align 1
  store i64 67, ptr %"969_0", align 8
  store {} zeroinitializer, ptr %"964_0", align 1
  store i64 66, ptr %"962_0", align 8
  store {} zeroinitializer, ptr %"957_0", align 1
  store i64 66, ptr %"955_0", align 8
  store {} zeroinitializer, ptr %"950_0", align 1
  store i64 65, ptr %"948_0", align 8
  store {} zeroinitializer, ptr %"943_0", align 1
  store i64 65, ptr %"941_0", align 8
  store {} zeroinitializer, ptr %"936_0", align 1
  store i64 64, ptr %"934_0", align 8
  store {} zeroinitializer, ptr %"929_0", align 1
  store i64 64, ptr %"927_0", align 8
  store {} zeroinitializer, ptr %"922_0", align 1
  store i64 63, ptr %"920_0", align 8
  store {} zeroinitializer, ptr %"915_0", align 1
  store i64 63, ptr %"913_0", align 8
  store {} zeroinitializer, ptr %"908_0", align 1
  store i64 62, ptr %"906_0", align 8
  store {} zeroinitializer, ptr %"901_0", align 1
  store i64 62, ptr %"899_0", align 8
  store {} zeroinitializer, ptr %"894_0", align 1
  store i64 61, ptr %"892_0", align 8
  store {} zeroinitializer, ptr %"887_0", align 1
  store i64 61, ptr %"885_0", align 8
  store {} zeroinitializer, ptr %"880_0", align 1
  store i64 60, ptr %"878_0", align 8
  store {} zeroinitializer, ptr %"873_0", align 1
  store i64 60, ptr %"871_0", align 8
  store {} zeroinitializer, ptr %"866_0", align 1
  store i64 59, ptr %"864_0", align 8
  store {} zeroinitializer, ptr %"859_0", align 1
  store i64 59, ptr %"857_0", align 8
  store {} zeroinitializer, ptr %"852_0", align 1
  store i64 58, ptr %"850_0", align 8
  store {} zeroinitializer, ptr %"845_0", align 1
  store i64 58, ptr %"843_0", align 8
  store {} zeroinitializer, ptr %"838_0", align 1
  store i64 57, ptr %"836_0", align 8
  store {} zeroinitializer, ptr %"831_0", align 1
  store i64 57, ptr %"829_0", align 8
  store {} zeroinitializer, ptr %"824_0", align 1
  store i64 56, ptr %"822_0", align 8
  store {} zeroinitializer, ptr %"817_0", align 1
  store i64 56, ptr %"815_0", align 8
  store {} zeroinitializer, ptr %"810_0", align 1
  store i64 55, ptr %"808_0", align 8
  store {} zeroinitializer, ptr %"803_0", align 1
  store i64 55, ptr %"801_0", align 8
  store {} zeroinitializer, ptr %"796_0", align 1
  store i64 54, ptr %"794_0", align 8
  store {} zeroinitializer, ptr %"789_0", align 1
  store i64 54, ptr %"787_0", align 8
  store {} zeroinitializer, ptr %"782_0", align 1
  store i64 53, ptr %"780_0", align 8
  store {} zeroinitializer, ptr %"775_0", align 1
  store i64 53, ptr %"773_0", align 8
  store {} zeroinitializer, ptr %"768_0", align 1
  store i64 52, ptr %"766_0", align 8
  store {} zeroinitializer, ptr %"761_0", align 1
  store i64 52, ptr %"759_0", align 8
  store {} zeroinitializer, ptr %"754_0", align 1
  store i64 51, ptr %"752_0", align 8
  store {} zeroinitializer, ptr %"747_0", align 1
  store i64 51, ptr %"745_0", align 8
  store {} zeroinitializer, ptr %"740_0", align 1
  store i64 50, ptr %"738_0", align 8
  store {} zeroinitializer, ptr %"733_0", align 1
  store i64 50, ptr %"731_0", align 8
  store {} zeroinitializer, ptr %"726_0", align 1
  store i64 49, ptr %"724_0", align 8
  store {} zeroinitializer, ptr %"719_0", align 1
  store i64 49, ptr %"717_0", align 8
  store {} zeroinitializer, ptr %"712_0", align 1
  store i64 48, ptr %"710_0", align 8
  store {} zeroinitializer, ptr %"705_0", align 1
  store i64 48, ptr %"703_0", align 8
  store {} zeroinitializer, ptr %"698_0", align 1
  store i64 47, ptr %"696_0", align 8
  store {} zeroinitializer, ptr %"691_0", align 1
  store i64 47, ptr %"689_0", align 8
  store {} zeroinitializer, ptr %"684_0", align 1
  store i64 46, ptr %"682_0", align 8
  store {} zeroinitializer, ptr %"677_0", align 1
  store i64 46, ptr %"675_0", align 8
  store {} zeroinitializer, ptr %"670_0", align 1
  store i64 45, ptr %"668_0", align 8
  store {} zeroinitializer, ptr %"663_0", align 1
  store i64 45, ptr %"661_0", align 8
  store {} zeroinitializer, ptr %"656_0", align 1
  store i64 44, ptr %"654_0", align 8
  store {} zeroinitializer, ptr %"649_0", align 1
  store i64 44, ptr %"647_0", align 8
  store {} zeroinitializer, ptr %"642_0", align 1
  store i64 43, ptr %"640_0", align 8
  store {} zeroinitializer, ptr %"635_0", align 1
  store i64 43, ptr %"633_0", align 8
  store {} zeroinitializer, ptr %"628_0", align 1
  store i64 42, ptr %"626_0", align 8
  store {} zeroinitializer, ptr %"621_0", align 1
  store i64 42, ptr %"619_0", align 8
  store {} zeroinitializer, ptr %"614_0", align 1
  store i64 41, ptr %"612_0", align 8
  store {} zeroinitializer, ptr %"607_0", align 1
  store i64 41, ptr %"605_0", align 8
  store {} zeroinitializer, ptr %"600_0", align 1
  store i64 40, ptr %"598_0", align 8
  store {} zeroinitializer, ptr %"593_0", align 1
  store i64 40, ptr %"591_0", align 8
  store {} zeroinitializer, ptr %"586_0", align 1
  store i64 39, ptr %"584_0", align 8
  store {} zeroinitializer, ptr %"579_0", align 1
  store i64 39, ptr %"577_0", align 8
  store {} zeroinitializer, ptr %"572_0", align 1
  store i64 38, ptr %"570_0", align 8
  store {} zeroinitializer, ptr %"565_0", align 1
  store i64 38, ptr %"563_0", align 8
  store {} zeroinitializer, ptr %"558_0", align 1
  store i64 37, ptr %"556_0", align 8
  store {} zeroinitializer, ptr %"551_0", align 1
  store i64 37, ptr %"549_0", align 8
  store {} zeroinitializer, ptr %"544_0", align 1
  store i64 36, ptr %"542_0", align 8
  store {} zeroinitializer, ptr %"537_0", align 1
  store i64 36, ptr %"535_0", align 8
  store {} zeroinitializer, ptr %"530_0", align 1
  store i64 35, ptr %"528_0", align 8
  store {} zeroinitializer, ptr %"523_0", align 1
  store i64 35, ptr %"521_0", align 8
  store {} zeroinitializer, ptr %"516_0", align 1
  store i64 34, ptr %"514_0", align 8
  store {} zeroinitializer, ptr %"509_0", align 1
  store i64 34, ptr %"507_0", align 8
  store {} zeroinitializer, ptr %"502_0", align 1
  store i64 33, ptr %"500_0", align 8
  store {} zeroinitializer, ptr %"495_0", align 1
  store i64 33, ptr %"493_0", align 8
  store {} zeroinitializer, ptr %"488_0", align 1
  store i64 32, ptr %"486_0", align 8
  store {} zeroinitializer, ptr %"481_0", align 1
  store i64 32, ptr %"479_0", align 8
  store {} zeroinitializer, ptr %"474_0", align 1
  store i64 31, ptr %"472_0", align 8
  store {} zeroinitializer, ptr %"467_0", align 1
  store i64 31, ptr %"465_0", align 8
  store {} zeroinitializer, ptr %"460_0", align 1
  store i64 30, ptr %"458_0", align 8
  store {} zeroinitializer, ptr %"453_0", align 1
  store i64 30, ptr %"451_0", align 8
  store {} zeroinitializer, ptr %"446_0", align 1
  store i64 29, ptr %"444_0", align 8
  store {} zeroinitializer, ptr %"439_0", align 1
  store i64 29, ptr %"437_0", align 8
  store {} zeroinitializer, ptr %"432_0", align 1
  store i64 28, ptr %"430_0", align 8
  store {} zeroinitializer, ptr %"425_0", align 1
  store i64 28, ptr %"423_0", align 8
  store {} zeroinitializer, ptr %"418_0", align 1
  store i64 27, ptr %"416_0", align 8
  store {} zeroinitializer, ptr %"411_0", align 1
  store i64 27, ptr %"409_0", align 8
  store {} zeroinitializer, ptr %"404_0", align 1
  store i64 26, ptr %"402_0", align 8
  store {} zeroinitializer, ptr %"397_0", align 1
  store i64 26, ptr %"395_0", align 8
  store {} zeroinitializer, ptr %"390_0", align 1
  store i64 25, ptr %"388_0", align 8
  store {} zeroinitializer, ptr %"383_0", align 1
  store i64 25, ptr %"381_0", align 8
  store {} zeroinitializer, ptr %"376_0", align 1
  store i64 24, ptr %"374_0", align 8
  store {} zeroinitializer, ptr %"369_0", align 1
  store i64 24, ptr %"367_0", align 8
  store {} zeroinitializer, ptr %"362_0", align 1
  store i64 23, ptr %"360_0", align 8
  store {} zeroinitializer, ptr %"355_0", align 1
  store i64 23, ptr %"353_0", align 8
  store {} zeroinitializer, ptr %"348_0", align 1
  store i64 22, ptr %"346_0", align 8
  store {} zeroinitializer, ptr %"341_0", align 1
  store i64 22, ptr %"339_0", align 8
  store {} zeroinitializer, ptr %"334_0", align 1
  store i64 21, ptr %"332_0", align 8
  store {} zeroinitializer, ptr %"327_0", align 1
  store i64 21, ptr %"325_0", align 8
  store {} zeroinitializer, ptr %"320_0", align 1
  store i64 20, ptr %"318_0", align 8
  store {} zeroinitializer, ptr %"313_0", align 1
  store i64 20, ptr %"311_0", align 8
  store {} zeroinitializer, ptr %"306_0", align 1
  store i64 19, ptr %"304_0", align 8
  store {} zeroinitializer, ptr %"299_0", align 1
  store i64 19, ptr %"297_0", align 8
  store {} zeroinitializer, ptr %"292_0", align 1
  store i64 18, ptr %"290_0", align 8
  store {} zeroinitializer, ptr %"285_0", align 1
  store i64 18, ptr %"283_0", align 8
  store {} zeroinitializer, ptr %"278_0", align 1
  store i64 17, ptr %"276_0", align 8
  store {} zeroinitializer, ptr %"271_0", align 1
  store i64 17, ptr %"269_0", align 8
  store {} zeroinitializer, ptr %"264_0", align 1
  store i64 16, ptr %"262_0", align 8
  store {} zeroinitializer, ptr %"257_0", align 1
  store i64 16, ptr %"255_0", align 8
  store {} zeroinitializer, ptr %"250_0", align 1
  store i64 15, ptr %"248_0", align 8
  store {} zeroinitializer, ptr %"243_0", align 1
  store i64 15, ptr %"241_0", align 8
  store {} zeroinitializer, ptr %"236_0", align 1
  store i64 14, ptr %"234_0", align 8
  store {} zeroinitializer, ptr %"229_0", align 1
  store i64 14, ptr %"227_0", align 8
  store {} zeroinitializer, ptr %"222_0", align 1
  store i64 13, ptr %"220_0", align 8
  store {} zeroinitializer, ptr %"215_0", align 1
  store i64 13, ptr %"213_0", align 8
  store {} zeroinitializer, ptr %"208_0", align 1
  store i64 12, ptr %"206_0", align 8
  store {} zeroinitializer, ptr %"201_0", align 1
  store i64 12, ptr %"199_0", align 8
  store {} zeroinitializer, ptr %"194_0", align 1
  store i64 11, ptr %"192_0", align 8
  store {} zeroinitializer, ptr %"187_0", align 1
  store i64 11, ptr %"185_0", align 8
  store {} zeroinitializer, ptr %"180_0", align 1
  store i64 10, ptr %"178_0", align 8
  store {} zeroinitializer, ptr %"173_0", align 1
  store i64 10, ptr %"171_0", align 8
  store {} zeroinitializer, ptr %"166_0", align 1
  store i64 9, ptr %"164_0", align 8
  store {} zeroinitializer, ptr %"159_0", align 1
  store i64 9, ptr %"157_0", align 8
  store {} zeroinitializer, ptr %"152_0", align 1
  store i64 8, ptr %"150_0", align 8
  store {} zeroinitializer, ptr %"145_0", align 1
  store i64 8, ptr %"143_0", align 8
  store {} zeroinitializer, ptr %"138_0", align 1
  store i64 7, ptr %"136_0", align 8
  store {} zeroinitializer, ptr %"131_0", align 1
  store i64 7, ptr %"129_0", align 8
  store {} zeroinitializer, ptr %"124_0", align 1
  store i64 6, ptr %"122_0", align 8
  store {} zeroinitializer, ptr %"117_0", align 1
  store i64 6, ptr %"115_0", align 8
  store {} zeroinitializer, ptr %"110_0", align 1
  store i64 5, ptr %"108_0", align 8
  store {} zeroinitializer, ptr %"103_0", align 1
  store i64 5, ptr %"101_0", align 8
  store {} zeroinitializer, ptr %"96_0", align 1
  store i64 4, ptr %"94_0", align 8
  store {} zeroinitializer, ptr %"89_0", align 1
  store i64 4, ptr %"87_0", align 8
  store {} zeroinitializer, ptr %"82_0", align 1
  store i64 3, ptr %"80_0", align 8
  store {} zeroinitializer, ptr %"75_0", align 1
  store i64 3, ptr %"73_0", align 8
  store {} zeroinitializer, ptr %"68_0", align 1
  store i64 2, ptr %"66_0", align 8
  store {} zeroinitializer, ptr %"61_0", align 1
  store i64 2, ptr %"59_0", align 8
  store {} zeroinitializer, ptr %"54_0", align 1
  store i64 1, ptr %"52_0", align 8
  store {} zeroinitializer, ptr %"47_0", align 1
  store i64 1, ptr %"45_0", align 8
  store {} zeroinitializer, ptr %"40_0", align 1
  store i64 0, ptr %"38_0", align 8
  store {} zeroinitializer, ptr %"33_0", align 1
  %"33_01" = load {}, ptr %"33_0", align 1
  %2 = call i64 @gpu.function_id.add()
  store i64 %2, ptr %"35_0", align 8
  store i64 0, ptr %"31_0", align 8
  %"29_02" = load i64, ptr %"29_0", align 8
  %"35_03" = load i64, ptr %"35_0", align 8
  %"1711_04" = load i64, ptr %"1711_0", align 8
  %"31_05" = load i64, ptr %"31_0", align 8
  call void @"gpu.call.ii:i"(i64 %"29_02", i64 %"35_03", i64 %"1711_04", i64 %"31_05")
  store i64 %"29_02", ptr %"36_0", align 8
  %"36_06" = load i64, ptr %"36_0", align 8
  %3 = call i64 @gpu.result.i(i64 %"36_06")
  store i64 %"36_06", ptr %"37_0", align 8
  store i64 %3, ptr %"37_1", align 8
  %"40_07" = load {}, ptr %"40_0", align 1
  %4 = call i64 @gpu.function_id.fire()
  store i64 %4, ptr %"42_0", align 8
  %"37_08" = load i64, ptr %"37_0", align 8
  %"42_09" = load i64, ptr %"42_0", align 8
  %"38_010" = load i64, ptr %"38_0", align 8
  call void @"gpu.call.i:v"(i64 %"37_08", i64 %"42_09", i64 %"38_010")
  store i64 %"37_08", ptr %"43_0", align 8
  %"43_011" = load i64, ptr %"43_0", align 8
  store i64 %"43_011", ptr %"44_0", align 8
  %"47_012" = load {}, ptr %"47_0", align 1
  %5 = call i64 @gpu.function_id.add()
  store i64 %5, ptr %"49_0", align 8
  %"44_013" = load i64, ptr %"44_0", align 8
  %"49_014" = load i64, ptr %"49_0", align 8
  %"37_115" = load i64, ptr %"37_1", align 8
  %"45_016" = load i64, ptr %"45_0", align 8
  call void @"gpu.call.ii:i"(i64 %"44_013", i64 %"49_014", i64 %"37_115", i64 %"45_016")
  store i64 %"44_013", ptr %"50_0", align 8
  %"50_017" = load i64, ptr %"50_0", align 8
  %6 = call i64 @gpu.result.i(i64 %"50_017")
  store i64 %"50_017", ptr %"51_0", align 8
  store i64 %6, ptr %"51_1", align 8
  %"54_018" = load {}, ptr %"54_0", align 1
  %7 = call i64 @gpu.function_id.fire()
  store i64 %7, ptr %"56_0", align 8
  %"51_019" = load i64, ptr %"51_0", align 8
  %"56_020" = load i64, ptr %"56_0", align 8
  %"52_021" = load i64, ptr %"52_0", align 8
  call void @"gpu.call.i:v"(i64 %"51_019", i64 %"56_020", i64 %"52_021")
  store i64 %"51_019", ptr %"57_0", align 8
  %"57_022" = load i64, ptr %"57_0", align 8
  store i64 %"57_022", ptr %"58_0", align 8
  %"61_023" = load {}, ptr %"61_0", align 1
  %8 = call i64 @gpu.function_id.add()
  store i64 %8, ptr %"63_0", align 8
  %"58_024" = load i64, ptr %"58_0", align 8
  %"63_025" = load i64, ptr %"63_0", align 8
  %"51_126" = load i64, ptr %"51_1", align 8
  %"59_027" = load i64, ptr %"59_0", align 8
  call void @"gpu.call.ii:i"(i64 %"58_024", i64 %"63_025", i64 %"51_126", i64 %"59_027")
  store i64 %"58_024", ptr %"64_0", align 8
  %"64_028" = load i64, ptr %"64_0", align 8
  %9 = call i64 @gpu.result.i(i64 %"64_028")
  store i64 %"64_028", ptr %"65_0", align 8
  store i64 %9, ptr %"65_1", align 8
  %"68_029" = load {}, ptr %"68_0", align 1
  %10 = call i64 @gpu.function_id.fire()
  store i64 %10, ptr %"70_0", align 8
  %"65_030" = load i64, ptr %"65_0", align 8
  %"70_031" = load i64, ptr %"70_0", align 8
  %"66_032" = load i64, ptr %"66_0", align 8
  call void @"gpu.call.i:v"(i64 %"65_030", i64 %"70_031", i64 %"66_032")
  store i64 %"65_030", ptr %"71_0", align 8
  %"71_033" = load i64, ptr %"71_0", align 8
  store i64 %"71_033", ptr %"72_0", align 8
  %"75_034" = load {}, ptr %"75_0", align 1
  %11 = call i64 @gpu.function_id.add()
  store i64 %11, ptr %"77_0", align 8
  %"72_035" = load i64, ptr %"72_0", align 8
  %"77_036" = load i64, ptr %"77_0", align 8
  %"65_137" = load i64, ptr %"65_1", align 8
  %"73_038" = load i64, ptr %"73_0", align 8
  call void @"gpu.call.ii:i"(i64 %"72_035", i64 %"77_036", i64 %"65_137", i64 %"73_038")
  store i64 %"72_035", ptr %"78_0", align 8
  %"78_039" = load i64, ptr %"78_0", align 8
  %12 = call i64 @gpu.result.i(i64 %"78_039")
  store i64 %"78_039", ptr %"79_0", align 8
  store i64 %12, ptr %"79_1", align 8
  %"82_040" = load {}, ptr %"82_0", align 1
  %13 = call i64 @gpu.function_id.fire()
  store i64 %13, ptr %"84_0", align 8
  %"79_041" = load i64, ptr %"79_0", align 8
  %"84_042" = load i64, ptr %"84_0", align 8
  %"80_043" = load i64, ptr %"80_0", align 8
  call void @"gpu.call.i:v"(i64 %"79_041", i64 %"84_042", i64 %"80_043")
  store i64 %"79_041", ptr %"85_0", align 8
  %"85_044" = load i64, ptr %"85_0", align 8
  store i64 %"85_044", ptr %"86_0", align 8
  %"89_045" = load {}, ptr %"89_0", align 1
  %14 = call i64 @gpu.function_id.add()
  store i64 %14, ptr %"91_0", align 8
  %"86_046" = load i64, ptr %"86_0", align 8
  %"91_047" = load i64, ptr %"91_0", align 8
  %"79_148" = load i64, ptr %"79_1", align 8
  %"87_049" = load i64, ptr %"87_0", align 8
  call void @"gpu.call.ii:i"(i64 %"86_046", i64 %"91_047", i64 %"79_148", i64 %"87_049")
  store i64 %"86_046", ptr %"92_0", align 8
  %"92_050" = load i64, ptr %"92_0", align 8
  %15 = call i64 @gpu.result.i(i64 %"92_050")
  store i64 %"92_050", ptr %"93_0", align 8
  store i64 %15, ptr %"93_1", align 8
  %"96_051" = load {}, ptr %"96_0", align 1
  %16 = call i64 @gpu.function_id.fire()
  store i64 %16, ptr %"98_0", align 8
  %"93_052" = load i64, ptr %"93_0", align 8
  %"98_053" = load i64, ptr %"98_0", align 8
  %"94_054" = load i64, ptr %"94_0", align 8
  call void @"gpu.call.i:v"(i64 %"93_052", i64 %"98_053", i64 %"94_054")
  store i64 %"93_052", ptr %"99_0", align 8
  %"99_055" = load i64, ptr %"99_0", align 8
  store i64 %"99_055", ptr %"100_0", align 8
  %"103_056" = load {}, ptr %"103_0", align 1
  %17 = call i64 @gpu.function_id.add()
  store i64 %17, ptr %"105_0", align 8
  %"100_057" = load i64, ptr %"100_0", align 8
  %"105_058" = load i64, ptr %"105_0", align 8
  %"93_159" = load i64, ptr %"93_1", align 8
  %"101_060" = load i64, ptr %"101_0", align 8
  call void @"gpu.call.ii:i"(i64 %"100_057", i64 %"105_058", i64 %"93_159", i64 %"101_060")
  store i64 %"100_057", ptr %"106_0", align 8
  %"106_061" = load i64, ptr %"106_0", align 8
  %18 = call i64 @gpu.result.i(i64 %"106_061")
  store i64 %"106_061", ptr %"107_0", align 8
  store i64 %18, ptr %"107_1", align 8
  %"110_062" = load {}, ptr %"110_0", align 1
  %19 = call i64 @gpu.function_id.fire()
  store i64 %19, ptr %"112_0", align 8
  %"107_063" = load i64, ptr %"107_0", align 8
  %"112_064" = load i64, ptr %"112_0", align 8
  %"108_065" = load i64, ptr %"108_0", align 8
  call void @"gpu.call.i:v"(i64 %"107_063", i64 %"112_064", i64 %"108_065")
  store i64 %"107_063", ptr %"113_0", align 8
  %"113_066" = load i64, ptr %"113_0", align 8
  store i64 %"113_066", ptr %"114_0", align 8
  %"117_067" = load {}, ptr %"117_0", align 1
  %20 = call i64 @gpu.function_id.add()
  store i64 %20, ptr %"119_0", align 8
  %"114_068" = load i64, ptr %"114_0", align 8
  %"119_069" = load i64, ptr %"119_0", align 8
  %"107_170" = load i64, ptr %"107_1", align 8
  %"115_071" = load i64, ptr %"115_0", align 8
  call void @"gpu.call.ii:i"(i64 %"114_068", i64 %"119_069", i64 %"107_170", i64 %"115_071")
  store i64 %"114_068", ptr %"120_0", align 8
  %"120_072" = load i64, ptr %"120_0", align 8
  %21 = call i64 @gpu.result.i(i64 %"120_072")
  store i64 %"120_072", ptr %"121_0", align 8
  store i64 %21, ptr %"121_1", align 8
  %"124_073" = load {}, ptr %"124_0", align 1
  %22 = call i64 @gpu.function_id.fire()
  store i64 %22, ptr %"126_0", align 8
  %"121_074" = load i64, ptr %"121_0", align 8
  %"126_075" = load i64, ptr %"126_0", align 8
  %"122_076" = load i64, ptr %"122_0", align 8
  call void @"gpu.call.i:v"(i64 %"121_074", i64 %"126_075", i64 %"122_076")
  store i64 %"121_074", ptr %"127_0", align 8
  %"127_077" = load i64, ptr %"127_0", align 8
  store i64 %"127_077", ptr %"128_0", align 8
  %"131_078" = load {}, ptr %"131_0", align 1
  %23 = call i64 @gpu.function_id.add()
  store i64 %23, ptr %"133_0", align 8
  %"128_079" = load i64, ptr %"128_0", align 8
  %"133_080" = load i64, ptr %"133_0", align 8
  %"121_181" = load i64, ptr %"121_1", align 8
  %"129_082" = load i64, ptr %"129_0", align 8
  call void @"gpu.call.ii:i"(i64 %"128_079", i64 %"133_080", i64 %"121_181", i64 %"129_082")
  store i64 %"128_079", ptr %"134_0", align 8
  %"134_083" = load i64, ptr %"134_0", align 8
  %24 = call i64 @gpu.result.i(i64 %"134_083")
  store i64 %"134_083", ptr %"135_0", align 8
  store i64 %24, ptr %"135_1", align 8
  %"138_084" = load {}, ptr %"138_0", align 1
  %25 = call i64 @gpu.function_id.fire()
  store i64 %25, ptr %"140_0", align 8
  %"135_085" = load i64, ptr %"135_0", align 8
  %"140_086" = load i64, ptr %"140_0", align 8
  %"136_087" = load i64, ptr %"136_0", align 8
  call void @"gpu.call.i:v"(i64 %"135_085", i64 %"140_086", i64 %"136_087")
  store i64 %"135_085", ptr %"141_0", align 8
  %"141_088" = load i64, ptr %"141_0", align 8
  store i64 %"141_088", ptr %"142_0", align 8
  %"145_089" = load {}, ptr %"145_0", align 1
  %26 = call i64 @gpu.function_id.add()
  store i64 %26, ptr %"147_0", align 8
  %"142_090" = load i64, ptr %"142_0", align 8
  %"147_091" = load i64, ptr %"147_0", align 8
  %"135_192" = load i64, ptr %"135_1", align 8
  %"143_093" = load i64, ptr %"143_0", align 8
  call void @"gpu.call.ii:i"(i64 %"142_090", i64 %"147_091", i64 %"135_192", i64 %"143_093")
  store i64 %"142_090", ptr %"148_0", align 8
  %"148_094" = load i64, ptr %"148_0", align 8
  %27 = call i64 @gpu.result.i(i64 %"148_094")
  store i64 %"148_094", ptr %"149_0", align 8
  store i64 %27, ptr %"149_1", align 8
  %"152_095" = load {}, ptr %"152_0", align 1
  %28 = call i64 @gpu.function_id.fire()
  store i64 %28, ptr %"154_0", align 8
  %"149_096" = load i64, ptr %"149_0", align 8
  %"154_097" = load i64, ptr %"154_0", align 8
  %"150_098" = load i64, ptr %"150_0", align 8
  call void @"gpu.call.i:v"(i64 %"149_096", i64 %"154_097", i64 %"150_098")
  store i64 %"149_096", ptr %"155_0", align 8
  %"155_099" = load i64, ptr %"155_0", align 8
  store i64 %"155_099", ptr %"156_0", align 8
  %"159_0100" = load {}, ptr %"159_0", align 1
  %29 = call i64 @gpu.function_id.add()
  store i64 %29, ptr %"161_0", align 8
  %"156_0101" = load i64, ptr %"156_0", align 8
  %"161_0102" = load i64, ptr %"161_0", align 8
  %"149_1103" = load i64, ptr %"149_1", align 8
  %"157_0104" = load i64, ptr %"157_0", align 8
  call void @"gpu.call.ii:i"(i64 %"156_0101", i64 %"161_0102", i64 %"149_1103", i64 %"157_0104")
  store i64 %"156_0101", ptr %"162_0", align 8
  %"162_0105" = load i64, ptr %"162_0", align 8
  %30 = call i64 @gpu.result.i(i64 %"162_0105")
  store i64 %"162_0105", ptr %"163_0", align 8
  store i64 %30, ptr %"163_1", align 8
  %"166_0106" = load {}, ptr %"166_0", align 1
  %31 = call i64 @gpu.function_id.fire()
  store i64 %31, ptr %"168_0", align 8
  %"163_0107" = load i64, ptr %"163_0", align 8
  %"168_0108" = load i64, ptr %"168_0", align 8
  %"164_0109" = load i64, ptr %"164_0", align 8
  call void @"gpu.call.i:v"(i64 %"163_0107", i64 %"168_0108", i64 %"164_0109")
  store i64 %"163_0107", ptr %"169_0", align 8
  %"169_0110" = load i64, ptr %"169_0", align 8
  store i64 %"169_0110", ptr %"170_0", align 8
  %"173_0111" = load {}, ptr %"173_0", align 1
  %32 = call i64 @gpu.function_id.add()
  store i64 %32, ptr %"175_0", align 8
  %"170_0112" = load i64, ptr %"170_0", align 8
  %"175_0113" = load i64, ptr %"175_0", align 8
  %"163_1114" = load i64, ptr %"163_1", align 8
  %"171_0115" = load i64, ptr %"171_0", align 8
  call void @"gpu.call.ii:i"(i64 %"170_0112", i64 %"175_0113", i64 %"163_1114", i64 %"171_0115")
  store i64 %"170_0112", ptr %"176_0", align 8
  %"176_0116" = load i64, ptr %"176_0", align 8
  %33 = call i64 @gpu.result.i(i64 %"176_0116")
  store i64 %"176_0116", ptr %"177_0", align 8
  store i64 %33, ptr %"177_1", align 8
  %"180_0117" = load {}, ptr %"180_0", align 1
  %34 = call i64 @gpu.function_id.fire()
  store i64 %34, ptr %"182_0", align 8
  %"177_0118" = load i64, ptr %"177_0", align 8
  %"182_0119" = load i64, ptr %"182_0", align 8
  %"178_0120" = load i64, ptr %"178_0", align 8
  call void @"gpu.call.i:v"(i64 %"177_0118", i64 %"182_0119", i64 %"178_0120")
  store i64 %"177_0118", ptr %"183_0", align 8
  %"183_0121" = load i64, ptr %"183_0", align 8
  store i64 %"183_0121", ptr %"184_0", align 8
  %"187_0122" = load {}, ptr %"187_0", align 1
  %35 = call i64 @gpu.function_id.add()
  store i64 %35, ptr %"189_0", align 8
  %"184_0123" = load i64, ptr %"184_0", align 8
  %"189_0124" = load i64, ptr %"189_0", align 8
  %"177_1125" = load i64, ptr %"177_1", align 8
  %"185_0126" = load i64, ptr %"185_0", align 8
  call void @"gpu.call.ii:i"(i64 %"184_0123", i64 %"189_0124", i64 %"177_1125", i64 %"185_0126")
  store i64 %"184_0123", ptr %"190_0", align 8
  %"190_0127" = load i64, ptr %"190_0", align 8
  %36 = call i64 @gpu.result.i(i64 %"190_0127")
  store i64 %"190_0127", ptr %"191_0", align 8
  store i64 %36, ptr %"191_1", align 8
  %"194_0128" = load {}, ptr %"194_0", align 1
  %37 = call i64 @gpu.function_id.fire()
  store i64 %37, ptr %"196_0", align 8
  %"191_0129" = load i64, ptr %"191_0", align 8
  %"196_0130" = load i64, ptr %"196_0", align 8
  %"192_0131" = load i64, ptr %"192_0", align 8
  call void @"gpu.call.i:v"(i64 %"191_0129", i64 %"196_0130", i64 %"192_0131")
  store i64 %"191_0129", ptr %"197_0", align 8
  %"197_0132" = load i64, ptr %"197_0", align 8
  store i64 %"197_0132", ptr %"198_0", align 8
  %"201_0133" = load {}, ptr %"201_0", align 1
  %38 = call i64 @gpu.function_id.add()
  store i64 %38, ptr %"203_0", align 8
  %"198_0134" = load i64, ptr %"198_0", align 8
  %"203_0135" = load i64, ptr %"203_0", align 8
  %"191_1136" = load i64, ptr %"191_1", align 8
  %"199_0137" = load i64, ptr %"199_0", align 8
  call void @"gpu.call.ii:i"(i64 %"198_0134", i64 %"203_0135", i64 %"191_1136", i64 %"199_0137")
  store i64 %"198_0134", ptr %"204_0", align 8
  %"204_0138" = load i64, ptr %"204_0", align 8
  %39 = call i64 @gpu.result.i(i64 %"204_0138")
  store i64 %"204_0138", ptr %"205_0", align 8
  store i64 %39, ptr %"205_1", align 8
  %"208_0139" = load {}, ptr %"208_0", align 1
  %40 = call i64 @gpu.function_id.fire()
  store i64 %40, ptr %"210_0", align 8
  %"205_0140" = load i64, ptr %"205_0", align 8
  %"210_0141" = load i64, ptr %"210_0", align 8
  %"206_0142" = load i64, ptr %"206_0", align 8
  call void @"gpu.call.i:v"(i64 %"205_0140", i64 %"210_0141", i64 %"206_0142")
  store i64 %"205_0140", ptr %"211_0", align 8
  %"211_0143" = load i64, ptr %"211_0", align 8
  store i64 %"211_0143", ptr %"212_0", align 8
  %"215_0144" = load {}, ptr %"215_0", align 1
  %41 = call i64 @gpu.function_id.add()
  store i64 %41, ptr %"217_0", align 8
  %"212_0145" = load i64, ptr %"212_0", align 8
  %"217_0146" = load i64, ptr %"217_0", align 8
  %"205_1147" = load i64, ptr %"205_1", align 8
  %"213_0148" = load i64, ptr %"213_0", align 8
  call void @"gpu.call.ii:i"(i64 %"212_0145", i64 %"217_0146", i64 %"205_1147", i64 %"213_0148")
  store i64 %"212_0145", ptr %"218_0", align 8
  %"218_0149" = load i64, ptr %"218_0", align 8
  %42 = call i64 @gpu.result.i(i64 %"218_0149")
  store i64 %"218_0149", ptr %"219_0", align 8
  store i64 %42, ptr %"219_1", align 8
  %"222_0150" = load {}, ptr %"222_0", align 1
  %43 = call i64 @gpu.function_id.fire()
  store i64 %43, ptr %"224_0", align 8
  %"219_0151" = load i64, ptr %"219_0", align 8
  %"224_0152" = load i64, ptr %"224_0", align 8
  %"220_0153" = load i64, ptr %"220_0", align 8
  call void @"gpu.call.i:v"(i64 %"219_0151", i64 %"224_0152", i64 %"220_0153")
  store i64 %"219_0151", ptr %"225_0", align 8
  %"225_0154" = load i64, ptr %"225_0", align 8
  store i64 %"225_0154", ptr %"226_0", align 8
  %"229_0155" = load {}, ptr %"229_0", align 1
  %44 = call i64 @gpu.function_id.add()
  store i64 %44, ptr %"231_0", align 8
  %"226_0156" = load i64, ptr %"226_0", align 8
  %"231_0157" = load i64, ptr %"231_0", align 8
  %"219_1158" = load i64, ptr %"219_1", align 8
  %"227_0159" = load i64, ptr %"227_0", align 8
  call void @"gpu.call.ii:i"(i64 %"226_0156", i64 %"231_0157", i64 %"219_1158", i64 %"227_0159")
  store i64 %"226_0156", ptr %"232_0", align 8
  %"232_0160" = load i64, ptr %"232_0", align 8
  %45 = call i64 @gpu.result.i(i64 %"232_0160")
  store i64 %"232_0160", ptr %"233_0", align 8
  store i64 %45, ptr %"233_1", align 8
  %"236_0161" = load {}, ptr %"236_0", align 1
  %46 = call i64 @gpu.function_id.fire()
  store i64 %46, ptr %"238_0", align 8
  %"233_0162" = load i64, ptr %"233_0", align 8
  %"238_0163" = load i64, ptr %"238_0", align 8
  %"234_0164" = load i64, ptr %"234_0", align 8
  call void @"gpu.call.i:v"(i64 %"233_0162", i64 %"238_0163", i64 %"234_0164")
  store i64 %"233_0162", ptr %"239_0", align 8
  %"239_0165" = load i64, ptr %"239_0", align 8
  store i64 %"239_0165", ptr %"240_0", align 8
  %"243_0166" = load {}, ptr %"243_0", align 1
  %47 = call i64 @gpu.function_id.add()
  store i64 %47, ptr %"245_0", align 8
  %"240_0167" = load i64, ptr %"240_0", align 8
  %"245_0168" = load i64, ptr %"245_0", align 8
  %"233_1169" = load i64, ptr %"233_1", align 8
  %"241_0170" = load i64, ptr %"241_0", align 8
  call void @"gpu.call.ii:i"(i64 %"240_0167", i64 %"245_0168", i64 %"233_1169", i64 %"241_0170")
  store i64 %"240_0167", ptr %"246_0", align 8
  %"246_0171" = load i64, ptr %"246_0", align 8
  %48 = call i64 @gpu.result.i(i64 %"246_0171")
  store i64 %"246_0171", ptr %"247_0", align 8
  store i64 %48, ptr %"247_1", align 8
  %"250_0172" = load {}, ptr %"250_0", align 1
  %49 = call i64 @gpu.function_id.fire()
  store i64 %49, ptr %"252_0", align 8
  %"247_0173" = load i64, ptr %"247_0", align 8
  %"252_0174" = load i64, ptr %"252_0", align 8
  %"248_0175" = load i64, ptr %"248_0", align 8
  call void @"gpu.call.i:v"(i64 %"247_0173", i64 %"252_0174", i64 %"248_0175")
  store i64 %"247_0173", ptr %"253_0", align 8
  %"253_0176" = load i64, ptr %"253_0", align 8
  store i64 %"253_0176", ptr %"254_0", align 8
  %"257_0177" = load {}, ptr %"257_0", align 1
  %50 = call i64 @gpu.function_id.add()
  store i64 %50, ptr %"259_0", align 8
  %"254_0178" = load i64, ptr %"254_0", align 8
  %"259_0179" = load i64, ptr %"259_0", align 8
  %"247_1180" = load i64, ptr %"247_1", align 8
  %"255_0181" = load i64, ptr %"255_0", align 8
  call void @"gpu.call.ii:i"(i64 %"254_0178", i64 %"259_0179", i64 %"247_1180", i64 %"255_0181")
  store i64 %"254_0178", ptr %"260_0", align 8
  %"260_0182" = load i64, ptr %"260_0", align 8
  %51 = call i64 @gpu.result.i(i64 %"260_0182")
  store i64 %"260_0182", ptr %"261_0", align 8
  store i64 %51, ptr %"261_1", align 8
  %"264_0183" = load {}, ptr %"264_0", align 1
  %52 = call i64 @gpu.function_id.fire()
  store i64 %52, ptr %"266_0", align 8
  %"261_0184" = load i64, ptr %"261_0", align 8
  %"266_0185" = load i64, ptr %"266_0", align 8
  %"262_0186" = load i64, ptr %"262_0", align 8
  call void @"gpu.call.i:v"(i64 %"261_0184", i64 %"266_0185", i64 %"262_0186")
  store i64 %"261_0184", ptr %"267_0", align 8
  %"267_0187" = load i64, ptr %"267_0", align 8
  store i64 %"267_0187", ptr %"268_0", align 8
  %"271_0188" = load {}, ptr %"271_0", align 1
  %53 = call i64 @gpu.function_id.add()
  store i64 %53, ptr %"273_0", align 8
  %"268_0189" = load i64, ptr %"268_0", align 8
  %"273_0190" = load i64, ptr %"273_0", align 8
  %"261_1191" = load i64, ptr %"261_1", align 8
  %"269_0192" = load i64, ptr %"269_0", align 8
  call void @"gpu.call.ii:i"(i64 %"268_0189", i64 %"273_0190", i64 %"261_1191", i64 %"269_0192")
  store i64 %"268_0189", ptr %"274_0", align 8
  %"274_0193" = load i64, ptr %"274_0", align 8
  %54 = call i64 @gpu.result.i(i64 %"274_0193")
  store i64 %"274_0193", ptr %"275_0", align 8
  store i64 %54, ptr %"275_1", align 8
  %"278_0194" = load {}, ptr %"278_0", align 1
  %55 = call i64 @gpu.function_id.fire()
  store i64 %55, ptr %"280_0", align 8
  %"275_0195" = load i64, ptr %"275_0", align 8
  %"280_0196" = load i64, ptr %"280_0", align 8
  %"276_0197" = load i64, ptr %"276_0", align 8
  call void @"gpu.call.i:v"(i64 %"275_0195", i64 %"280_0196", i64 %"276_0197")
  store i64 %"275_0195", ptr %"281_0", align 8
  %"281_0198" = load i64, ptr %"281_0", align 8
  store i64 %"281_0198", ptr %"282_0", align 8
  %"285_0199" = load {}, ptr %"285_0", align 1
  %56 = call i64 @gpu.function_id.add()
  store i64 %56, ptr %"287_0", align 8
  %"282_0200" = load i64, ptr %"282_0", align 8
  %"287_0201" = load i64, ptr %"287_0", align 8
  %"275_1202" = load i64, ptr %"275_1", align 8
  %"283_0203" = load i64, ptr %"283_0", align 8
  call void @"gpu.call.ii:i"(i64 %"282_0200", i64 %"287_0201", i64 %"275_1202", i64 %"283_0203")
  store i64 %"282_0200", ptr %"288_0", align 8
  %"288_0204" = load i64, ptr %"288_0", align 8
  %57 = call i64 @gpu.result.i(i64 %"288_0204")
  store i64 %"288_0204", ptr %"289_0", align 8
  store i64 %57, ptr %"289_1", align 8
  %"292_0205" = load {}, ptr %"292_0", align 1
  %58 = call i64 @gpu.function_id.fire()
  store i64 %58, ptr %"294_0", align 8
  %"289_0206" = load i64, ptr %"289_0", align 8
  %"294_0207" = load i64, ptr %"294_0", align 8
  %"290_0208" = load i64, ptr %"290_0", align 8
  call void @"gpu.call.i:v"(i64 %"289_0206", i64 %"294_0207", i64 %"290_0208")
  store i64 %"289_0206", ptr %"295_0", align 8
  %"295_0209" = load i64, ptr %"295_0", align 8
  store i64 %"295_0209", ptr %"296_0", align 8
  %"299_0210" = load {}, ptr %"299_0", align 1
  %59 = call i64 @gpu.function_id.add()
  store i64 %59, ptr %"301_0", align 8
  %"296_0211" = load i64, ptr %"296_0", align 8
  %"301_0212" = load i64, ptr %"301_0", align 8
  %"289_1213" = load i64, ptr %"289_1", align 8
  %"297_0214" = load i64, ptr %"297_0", align 8
  call void @"gpu.call.ii:i"(i64 %"296_0211", i64 %"301_0212", i64 %"289_1213", i64 %"297_0214")
  store i64 %"296_0211", ptr %"302_0", align 8
  %"302_0215" = load i64, ptr %"302_0", align 8
  %60 = call i64 @gpu.result.i(i64 %"302_0215")
  store i64 %"302_0215", ptr %"303_0", align 8
  store i64 %60, ptr %"303_1", align 8
  %"306_0216" = load {}, ptr %"306_0", align 1
  %61 = call i64 @gpu.function_id.fire()
  store i64 %61, ptr %"308_0", align 8
  %"303_0217" = load i64, ptr %"303_0", align 8
  %"308_0218" = load i64, ptr %"308_0", align 8
  %"304_0219" = load i64, ptr %"304_0", align 8
  call void @"gpu.call.i:v"(i64 %"303_0217", i64 %"308_0218", i64 %"304_0219")
  store i64 %"303_0217", ptr %"309_0", align 8
  %"309_0220" = load i64, ptr %"309_0", align 8
  store i64 %"309_0220", ptr %"310_0", align 8
  %"313_0221" = load {}, ptr %"313_0", align 1
  %62 = call i64 @gpu.function_id.add()
  store i64 %62, ptr %"315_0", align 8
  %"310_0222" = load i64, ptr %"310_0", align 8
  %"315_0223" = load i64, ptr %"315_0", align 8
  %"303_1224" = load i64, ptr %"303_1", align 8
  %"311_0225" = load i64, ptr %"311_0", align 8
  call void @"gpu.call.ii:i"(i64 %"310_0222", i64 %"315_0223", i64 %"303_1224", i64 %"311_0225")
  store i64 %"310_0222", ptr %"316_0", align 8
  %"316_0226" = load i64, ptr %"316_0", align 8
  %63 = call i64 @gpu.result.i(i64 %"316_0226")
  store i64 %"316_0226", ptr %"317_0", align 8
  store i64 %63, ptr %"317_1", align 8
  %"320_0227" = load {}, ptr %"320_0", align 1
  %64 = call i64 @gpu.function_id.fire()
  store i64 %64, ptr %"322_0", align 8
  %"317_0228" = load i64, ptr %"317_0", align 8
  %"322_0229" = load i64, ptr %"322_0", align 8
  %"318_0230" = load i64, ptr %"318_0", align 8
  call void @"gpu.call.i:v"(i64 %"317_0228", i64 %"322_0229", i64 %"318_0230")
  store i64 %"317_0228", ptr %"323_0", align 8
  %"323_0231" = load i64, ptr %"323_0", align 8
  store i64 %"323_0231", ptr %"324_0", align 8
  %"327_0232" = load {}, ptr %"327_0", align 1
  %65 = call i64 @gpu.function_id.add()
  store i64 %65, ptr %"329_0", align 8
  %"324_0233" = load i64, ptr %"324_0", align 8
  %"329_0234" = load i64, ptr %"329_0", align 8
  %"317_1235" = load i64, ptr %"317_1", align 8
  %"325_0236" = load i64, ptr %"325_0", align 8
  call void @"gpu.call.ii:i"(i64 %"324_0233", i64 %"329_0234", i64 %"317_1235", i64 %"325_0236")
  store i64 %"324_0233", ptr %"330_0", align 8
  %"330_0237" = load i64, ptr %"330_0", align 8
  %66 = call i64 @gpu.result.i(i64 %"330_0237")
  store i64 %"330_0237", ptr %"331_0", align 8
  store i64 %66, ptr %"331_1", align 8
  %"334_0238" = load {}, ptr %"334_0", align 1
  %67 = call i64 @gpu.function_id.fire()
  store i64 %67, ptr %"336_0", align 8
  %"331_0239" = load i64, ptr %"331_0", align 8
  %"336_0240" = load i64, ptr %"336_0", align 8
  %"332_0241" = load i64, ptr %"332_0", align 8
  call void @"gpu.call.i:v"(i64 %"331_0239", i64 %"336_0240", i64 %"332_0241")
  store i64 %"331_0239", ptr %"337_0", align 8
  %"337_0242" = load i64, ptr %"337_0", align 8
  store i64 %"337_0242", ptr %"338_0", align 8
  %"341_0243" = load {}, ptr %"341_0", align 1
  %68 = call i64 @gpu.function_id.add()
  store i64 %68, ptr %"343_0", align 8
  %"338_0244" = load i64, ptr %"338_0", align 8
  %"343_0245" = load i64, ptr %"343_0", align 8
  %"331_1246" = load i64, ptr %"331_1", align 8
  %"339_0247" = load i64, ptr %"339_0", align 8
  call void @"gpu.call.ii:i"(i64 %"338_0244", i64 %"343_0245", i64 %"331_1246", i64 %"339_0247")
  store i64 %"338_0244", ptr %"344_0", align 8
  %"344_0248" = load i64, ptr %"344_0", align 8
  %69 = call i64 @gpu.result.i(i64 %"344_0248")
  store i64 %"344_0248", ptr %"345_0", align 8
  store i64 %69, ptr %"345_1", align 8
  %"348_0249" = load {}, ptr %"348_0", align 1
  %70 = call i64 @gpu.function_id.fire()
  store i64 %70, ptr %"350_0", align 8
  %"345_0250" = load i64, ptr %"345_0", align 8
  %"350_0251" = load i64, ptr %"350_0", align 8
  %"346_0252" = load i64, ptr %"346_0", align 8
  call void @"gpu.call.i:v"(i64 %"345_0250", i64 %"350_0251", i64 %"346_0252")
  store i64 %"345_0250", ptr %"351_0", align 8
  %"351_0253" = load i64, ptr %"351_0", align 8
  store i64 %"351_0253", ptr %"352_0", align 8
  %"355_0254" = load {}, ptr %"355_0", align 1
  %71 = call i64 @gpu.function_id.add()
  store i64 %71, ptr %"357_0", align 8
  %"352_0255" = load i64, ptr %"352_0", align 8
  %"357_0256" = load i64, ptr %"357_0", align 8
  %"345_1257" = load i64, ptr %"345_1", align 8
  %"353_0258" = load i64, ptr %"353_0", align 8
  call void @"gpu.call.ii:i"(i64 %"352_0255", i64 %"357_0256", i64 %"345_1257", i64 %"353_0258")
  store i64 %"352_0255", ptr %"358_0", align 8
  %"358_0259" = load i64, ptr %"358_0", align 8
  %72 = call i64 @gpu.result.i(i64 %"358_0259")
  store i64 %"358_0259", ptr %"359_0", align 8
  store i64 %72, ptr %"359_1", align 8
  %"362_0260" = load {}, ptr %"362_0", align 1
  %73 = call i64 @gpu.function_id.fire()
  store i64 %73, ptr %"364_0", align 8
  %"359_0261" = load i64, ptr %"359_0", align 8
  %"364_0262" = load i64, ptr %"364_0", align 8
  %"360_0263" = load i64, ptr %"360_0", align 8
  call void @"gpu.call.i:v"(i64 %"359_0261", i64 %"364_0262", i64 %"360_0263")
  store i64 %"359_0261", ptr %"365_0", align 8
  %"365_0264" = load i64, ptr %"365_0", align 8
  store i64 %"365_0264", ptr %"366_0", align 8
  %"369_0265" = load {}, ptr %"369_0", align 1
  %74 = call i64 @gpu.function_id.add()
  store i64 %74, ptr %"371_0", align 8
  %"366_0266" = load i64, ptr %"366_0", align 8
  %"371_0267" = load i64, ptr %"371_0", align 8
  %"359_1268" = load i64, ptr %"359_1", align 8
  %"367_0269" = load i64, ptr %"367_0", align 8
  call void @"gpu.call.ii:i"(i64 %"366_0266", i64 %"371_0267", i64 %"359_1268", i64 %"367_0269")
  store i64 %"366_0266", ptr %"372_0", align 8
  %"372_0270" = load i64, ptr %"372_0", align 8
  %75 = call i64 @gpu.result.i(i64 %"372_0270")
  store i64 %"372_0270", ptr %"373_0", align 8
  store i64 %75, ptr %"373_1", align 8
  %"376_0271" = load {}, ptr %"376_0", align 1
  %76 = call i64 @gpu.function_id.fire()
  store i64 %76, ptr %"378_0", align 8
  %"373_0272" = load i64, ptr %"373_0", align 8
  %"378_0273" = load i64, ptr %"378_0", align 8
  %"374_0274" = load i64, ptr %"374_0", align 8
  call void @"gpu.call.i:v"(i64 %"373_0272", i64 %"378_0273", i64 %"374_0274")
  store i64 %"373_0272", ptr %"379_0", align 8
  %"379_0275" = load i64, ptr %"379_0", align 8
  store i64 %"379_0275", ptr %"380_0", align 8
  %"383_0276" = load {}, ptr %"383_0", align 1
  %77 = call i64 @gpu.function_id.add()
  store i64 %77, ptr %"385_0", align 8
  %"380_0277" = load i64, ptr %"380_0", align 8
  %"385_0278" = load i64, ptr %"385_0", align 8
  %"373_1279" = load i64, ptr %"373_1", align 8
  %"381_0280" = load i64, ptr %"381_0", align 8
  call void @"gpu.call.ii:i"(i64 %"380_0277", i64 %"385_0278", i64 %"373_1279", i64 %"381_0280")
  store i64 %"380_0277", ptr %"386_0", align 8
  %"386_0281" = load i64, ptr %"386_0", align 8
  %78 = call i64 @gpu.result.i(i64 %"386_0281")
  store i64 %"386_0281", ptr %"387_0", align 8
  store i64 %78, ptr %"387_1", align 8
  %"390_0282" = load {}, ptr %"390_0", align 1
  %79 = call i64 @gpu.function_id.fire()
  store i64 %79, ptr %"392_0", align 8
  %"387_0283" = load i64, ptr %"387_0", align 8
  %"392_0284" = load i64, ptr %"392_0", align 8
  %"388_0285" = load i64, ptr %"388_0", align 8
  call void @"gpu.call.i:v"(i64 %"387_0283", i64 %"392_0284", i64 %"388_0285")
  store i64 %"387_0283", ptr %"393_0", align 8
  %"393_0286" = load i64, ptr %"393_0", align 8
  store i64 %"393_0286", ptr %"394_0", align 8
  %"397_0287" = load {}, ptr %"397_0", align 1
  %80 = call i64 @gpu.function_id.add()
  store i64 %80, ptr %"399_0", align 8
  %"394_0288" = load i64, ptr %"394_0", align 8
  %"399_0289" = load i64, ptr %"399_0", align 8
  %"387_1290" = load i64, ptr %"387_1", align 8
  %"395_0291" = load i64, ptr %"395_0", align 8
  call void @"gpu.call.ii:i"(i64 %"394_0288", i64 %"399_0289", i64 %"387_1290", i64 %"395_0291")
  store i64 %"394_0288", ptr %"400_0", align 8
  %"400_0292" = load i64, ptr %"400_0", align 8
  %81 = call i64 @gpu.result.i(i64 %"400_0292")
  store i64 %"400_0292", ptr %"401_0", align 8
  store i64 %81, ptr %"401_1", align 8
  %"404_0293" = load {}, ptr %"404_0", align 1
  %82 = call i64 @gpu.function_id.fire()
  store i64 %82, ptr %"406_0", align 8
  %"401_0294" = load i64, ptr %"401_0", align 8
  %"406_0295" = load i64, ptr %"406_0", align 8
  %"402_0296" = load i64, ptr %"402_0", align 8
  call void @"gpu.call.i:v"(i64 %"401_0294", i64 %"406_0295", i64 %"402_0296")
  store i64 %"401_0294", ptr %"407_0", align 8
  %"407_0297" = load i64, ptr %"407_0", align 8
  store i64 %"407_0297", ptr %"408_0", align 8
  %"411_0298" = load {}, ptr %"411_0", align 1
  %83 = call i64 @gpu.function_id.add()
  store i64 %83, ptr %"413_0", align 8
  %"408_0299" = load i64, ptr %"408_0", align 8
  %"413_0300" = load i64, ptr %"413_0", align 8
  %"401_1301" = load i64, ptr %"401_1", align 8
  %"409_0302" = load i64, ptr %"409_0", align 8
  call void @"gpu.call.ii:i"(i64 %"408_0299", i64 %"413_0300", i64 %"401_1301", i64 %"409_0302")
  store i64 %"408_0299", ptr %"414_0", align 8
  %"414_0303" = load i64, ptr %"414_0", align 8
  %84 = call i64 @gpu.result.i(i64 %"414_0303")
  store i64 %"414_0303", ptr %"415_0", align 8
  store i64 %84, ptr %"415_1", align 8
  %"418_0304" = load {}, ptr %"418_0", align 1
  %85 = call i64 @gpu.function_id.fire()
  store i64 %85, ptr %"420_0", align 8
  %"415_0305" = load i64, ptr %"415_0", align 8
  %"420_0306" = load i64, ptr %"420_0", align 8
  %"416_0307" = load i64, ptr %"416_0", align 8
  call void @"gpu.call.i:v"(i64 %"415_0305", i64 %"420_0306", i64 %"416_0307")
  store i64 %"415_0305", ptr %"421_0", align 8
  %"421_0308" = load i64, ptr %"421_0", align 8
  store i64 %"421_0308", ptr %"422_0", align 8
  %"425_0309" = load {}, ptr %"425_0", align 1
  %86 = call i64 @gpu.function_id.add()
  store i64 %86, ptr %"427_0", align 8
  %"422_0310" = load i64, ptr %"422_0", align 8
  %"427_0311" = load i64, ptr %"427_0", align 8
  %"415_1312" = load i64, ptr %"415_1", align 8
  %"423_0313" = load i64, ptr %"423_0", align 8
  call void @"gpu.call.ii:i"(i64 %"422_0310", i64 %"427_0311", i64 %"415_1312", i64 %"423_0313")
  store i64 %"422_0310", ptr %"428_0", align 8
  %"428_0314" = load i64, ptr %"428_0", align 8
  %87 = call i64 @gpu.result.i(i64 %"428_0314")
  store i64 %"428_0314", ptr %"429_0", align 8
  store i64 %87, ptr %"429_1", align 8
  %"432_0315" = load {}, ptr %"432_0", align 1
  %88 = call i64 @gpu.function_id.fire()
  store i64 %88, ptr %"434_0", align 8
  %"429_0316" = load i64, ptr %"429_0", align 8
  %"434_0317" = load i64, ptr %"434_0", align 8
  %"430_0318" = load i64, ptr %"430_0", align 8
  call void @"gpu.call.i:v"(i64 %"429_0316", i64 %"434_0317", i64 %"430_0318")
  store i64 %"429_0316", ptr %"435_0", align 8
  %"435_0319" = load i64, ptr %"435_0", align 8
  store i64 %"435_0319", ptr %"436_0", align 8
  %"439_0320" = load {}, ptr %"439_0", align 1
  %89 = call i64 @gpu.function_id.add()
  store i64 %89, ptr %"441_0", align 8
  %"436_0321" = load i64, ptr %"436_0", align 8
  %"441_0322" = load i64, ptr %"441_0", align 8
  %"429_1323" = load i64, ptr %"429_1", align 8
  %"437_0324" = load i64, ptr %"437_0", align 8
  call void @"gpu.call.ii:i"(i64 %"436_0321", i64 %"441_0322", i64 %"429_1323", i64 %"437_0324")
  store i64 %"436_0321", ptr %"442_0", align 8
  %"442_0325" = load i64, ptr %"442_0", align 8
  %90 = call i64 @gpu.result.i(i64 %"442_0325")
  store i64 %"442_0325", ptr %"443_0", align 8
  store i64 %90, ptr %"443_1", align 8
  %"446_0326" = load {}, ptr %"446_0", align 1
  %91 = call i64 @gpu.function_id.fire()
  store i64 %91, ptr %"448_0", align 8
  %"443_0327" = load i64, ptr %"443_0", align 8
  %"448_0328" = load i64, ptr %"448_0", align 8
  %"444_0329" = load i64, ptr %"444_0", align 8
  call void @"gpu.call.i:v"(i64 %"443_0327", i64 %"448_0328", i64 %"444_0329")
  store i64 %"443_0327", ptr %"449_0", align 8
  %"449_0330" = load i64, ptr %"449_0", align 8
  store i64 %"449_0330", ptr %"450_0", align 8
  %"453_0331" = load {}, ptr %"453_0", align 1
  %92 = call i64 @gpu.function_id.add()
  store i64 %92, ptr %"455_0", align 8
  %"450_0332" = load i64, ptr %"450_0", align 8
  %"455_0333" = load i64, ptr %"455_0", align 8
  %"443_1334" = load i64, ptr %"443_1", align 8
  %"451_0335" = load i64, ptr %"451_0", align 8
  call void @"gpu.call.ii:i"(i64 %"450_0332", i64 %"455_0333", i64 %"443_1334", i64 %"451_0335")
  store i64 %"450_0332", ptr %"456_0", align 8
  %"456_0336" = load i64, ptr %"456_0", align 8
  %93 = call i64 @gpu.result.i(i64 %"456_0336")
  store i64 %"456_0336", ptr %"457_0", align 8
  store i64 %93, ptr %"457_1", align 8
  %"460_0337" = load {}, ptr %"460_0", align 1
  %94 = call i64 @gpu.function_id.fire()
  store i64 %94, ptr %"462_0", align 8
  %"457_0338" = load i64, ptr %"457_0", align 8
  %"462_0339" = load i64, ptr %"462_0", align 8
  %"458_0340" = load i64, ptr %"458_0", align 8
  call void @"gpu.call.i:v"(i64 %"457_0338", i64 %"462_0339", i64 %"458_0340")
  store i64 %"457_0338", ptr %"463_0", align 8
  %"463_0341" = load i64, ptr %"463_0", align 8
  store i64 %"463_0341", ptr %"464_0", align 8
  %"467_0342" = load {}, ptr %"467_0", align 1
  %95 = call i64 @gpu.function_id.add()
  store i64 %95, ptr %"469_0", align 8
  %"464_0343" = load i64, ptr %"464_0", align 8
  %"469_0344" = load i64, ptr %"469_0", align 8
  %"457_1345" = load i64, ptr %"457_1", align 8
  %"465_0346" = load i64, ptr %"465_0", align 8
  call void @"gpu.call.ii:i"(i64 %"464_0343", i64 %"469_0344", i64 %"457_1345", i64 %"465_0346")
  store i64 %"464_0343", ptr %"470_0", align 8
  %"470_0347" = load i64, ptr %"470_0", align 8
  %96 = call i64 @gpu.result.i(i64 %"470_0347")
  store i64 %"470_0347", ptr %"471_0", align 8
  store i64 %96, ptr %"471_1", align 8
  %"474_0348" = load {}, ptr %"474_0", align 1
  %97 = call i64 @gpu.function_id.fire()
  store i64 %97, ptr %"476_0", align 8
  %"471_0349" = load i64, ptr %"471_0", align 8
  %"476_0350" = load i64, ptr %"476_0", align 8
  %"472_0351" = load i64, ptr %"472_0", align 8
  call void @"gpu.call.i:v"(i64 %"471_0349", i64 %"476_0350", i64 %"472_0351")
  store i64 %"471_0349", ptr %"477_0", align 8
  %"477_0352" = load i64, ptr %"477_0", align 8
  store i64 %"477_0352", ptr %"478_0", align 8
  %"481_0353" = load {}, ptr %"481_0", align 1
  %98 = call i64 @gpu.function_id.add()
  store i64 %98, ptr %"483_0", align 8
  %"478_0354" = load i64, ptr %"478_0", align 8
  %"483_0355" = load i64, ptr %"483_0", align 8
  %"471_1356" = load i64, ptr %"471_1", align 8
  %"479_0357" = load i64, ptr %"479_0", align 8
  call void @"gpu.call.ii:i"(i64 %"478_0354", i64 %"483_0355", i64 %"471_1356", i64 %"479_0357")
  store i64 %"478_0354", ptr %"484_0", align 8
  %"484_0358" = load i64, ptr %"484_0", align 8
  %99 = call i64 @gpu.result.i(i64 %"484_0358")
  store i64 %"484_0358", ptr %"485_0", align 8
  store i64 %99, ptr %"485_1", align 8
  %"488_0359" = load {}, ptr %"488_0", align 1
  %100 = call i64 @gpu.function_id.fire()
  store i64 %100, ptr %"490_0", align 8
  %"485_0360" = load i64, ptr %"485_0", align 8
  %"490_0361" = load i64, ptr %"490_0", align 8
  %"486_0362" = load i64, ptr %"486_0", align 8
  call void @"gpu.call.i:v"(i64 %"485_0360", i64 %"490_0361", i64 %"486_0362")
  store i64 %"485_0360", ptr %"491_0", align 8
  %"491_0363" = load i64, ptr %"491_0", align 8
  store i64 %"491_0363", ptr %"492_0", align 8
  %"495_0364" = load {}, ptr %"495_0", align 1
  %101 = call i64 @gpu.function_id.add()
  store i64 %101, ptr %"497_0", align 8
  %"492_0365" = load i64, ptr %"492_0", align 8
  %"497_0366" = load i64, ptr %"497_0", align 8
  %"485_1367" = load i64, ptr %"485_1", align 8
  %"493_0368" = load i64, ptr %"493_0", align 8
  call void @"gpu.call.ii:i"(i64 %"492_0365", i64 %"497_0366", i64 %"485_1367", i64 %"493_0368")
  store i64 %"492_0365", ptr %"498_0", align 8
  %"498_0369" = load i64, ptr %"498_0", align 8
  %102 = call i64 @gpu.result.i(i64 %"498_0369")
  store i64 %"498_0369", ptr %"499_0", align 8
  store i64 %102, ptr %"499_1", align 8
  %"502_0370" = load {}, ptr %"502_0", align 1
  %103 = call i64 @gpu.function_id.fire()
  store i64 %103, ptr %"504_0", align 8
  %"499_0371" = load i64, ptr %"499_0", align 8
  %"504_0372" = load i64, ptr %"504_0", align 8
  %"500_0373" = load i64, ptr %"500_0", align 8
  call void @"gpu.call.i:v"(i64 %"499_0371", i64 %"504_0372", i64 %"500_0373")
  store i64 %"499_0371", ptr %"505_0", align 8
  %"505_0374" = load i64, ptr %"505_0", align 8
  store i64 %"505_0374", ptr %"506_0", align 8
  %"509_0375" = load {}, ptr %"509_0", align 1
  %104 = call i64 @gpu.function_id.add()
  store i64 %104, ptr %"511_0", align 8
  %"506_0376" = load i64, ptr %"506_0", align 8
  %"511_0377" = load i64, ptr %"511_0", align 8
  %"499_1378" = load i64, ptr %"499_1", align 8
  %"507_0379" = load i64, ptr %"507_0", align 8
  call void @"gpu.call.ii:i"(i64 %"506_0376", i64 %"511_0377", i64 %"499_1378", i64 %"507_0379")
  store i64 %"506_0376", ptr %"512_0", align 8
  %"512_0380" = load i64, ptr %"512_0", align 8
  %105 = call i64 @gpu.result.i(i64 %"512_0380")
  store i64 %"512_0380", ptr %"513_0", align 8
  store i64 %105, ptr %"513_1", align 8
  %"516_0381" = load {}, ptr %"516_0", align 1
  %106 = call i64 @gpu.function_id.fire()
  store i64 %106, ptr %"518_0", align 8
  %"513_0382" = load i64, ptr %"513_0", align 8
  %"518_0383" = load i64, ptr %"518_0", align 8
  %"514_0384" = load i64, ptr %"514_0", align 8
  call void @"gpu.call.i:v"(i64 %"513_0382", i64 %"518_0383", i64 %"514_0384")
  store i64 %"513_0382", ptr %"519_0", align 8
  %"519_0385" = load i64, ptr %"519_0", align 8
  store i64 %"519_0385", ptr %"520_0", align 8
  %"523_0386" = load {}, ptr %"523_0", align 1
  %107 = call i64 @gpu.function_id.add()
  store i64 %107, ptr %"525_0", align 8
  %"520_0387" = load i64, ptr %"520_0", align 8
  %"525_0388" = load i64, ptr %"525_0", align 8
  %"513_1389" = load i64, ptr %"513_1", align 8
  %"521_0390" = load i64, ptr %"521_0", align 8
  call void @"gpu.call.ii:i"(i64 %"520_0387", i64 %"525_0388", i64 %"513_1389", i64 %"521_0390")
  store i64 %"520_0387", ptr %"526_0", align 8
  %"526_0391" = load i64, ptr %"526_0", align 8
  %108 = call i64 @gpu.result.i(i64 %"526_0391")
  store i64 %"526_0391", ptr %"527_0", align 8
  store i64 %108, ptr %"527_1", align 8
  %"530_0392" = load {}, ptr %"530_0", align 1
  %109 = call i64 @gpu.function_id.fire()
  store i64 %109, ptr %"532_0", align 8
  %"527_0393" = load i64, ptr %"527_0", align 8
  %"532_0394" = load i64, ptr %"532_0", align 8
  %"528_0395" = load i64, ptr %"528_0", align 8
  call void @"gpu.call.i:v"(i64 %"527_0393", i64 %"532_0394", i64 %"528_0395")
  store i64 %"527_0393", ptr %"533_0", align 8
  %"533_0396" = load i64, ptr %"533_0", align 8
  store i64 %"533_0396", ptr %"534_0", align 8
  %"537_0397" = load {}, ptr %"537_0", align 1
  %110 = call i64 @gpu.function_id.add()
  store i64 %110, ptr %"539_0", align 8
  %"534_0398" = load i64, ptr %"534_0", align 8
  %"539_0399" = load i64, ptr %"539_0", align 8
  %"527_1400" = load i64, ptr %"527_1", align 8
  %"535_0401" = load i64, ptr %"535_0", align 8
  call void @"gpu.call.ii:i"(i64 %"534_0398", i64 %"539_0399", i64 %"527_1400", i64 %"535_0401")
  store i64 %"534_0398", ptr %"540_0", align 8
  %"540_0402" = load i64, ptr %"540_0", align 8
  %111 = call i64 @gpu.result.i(i64 %"540_0402")
  store i64 %"540_0402", ptr %"541_0", align 8
  store i64 %111, ptr %"541_1", align 8
  %"544_0403" = load {}, ptr %"544_0", align 1
  %112 = call i64 @gpu.function_id.fire()
  store i64 %112, ptr %"546_0", align 8
  %"541_0404" = load i64, ptr %"541_0", align 8
  %"546_0405" = load i64, ptr %"546_0", align 8
  %"542_0406" = load i64, ptr %"542_0", align 8
  call void @"gpu.call.i:v"(i64 %"541_0404", i64 %"546_0405", i64 %"542_0406")
  store i64 %"541_0404", ptr %"547_0", align 8
  %"547_0407" = load i64, ptr %"547_0", align 8
  store i64 %"547_0407", ptr %"548_0", align 8
  %"551_0408" = load {}, ptr %"551_0", align 1
  %113 = call i64 @gpu.function_id.add()
  store i64 %113, ptr %"553_0", align 8
  %"548_0409" = load i64, ptr %"548_0", align 8
  %"553_0410" = load i64, ptr %"553_0", align 8
  %"541_1411" = load i64, ptr %"541_1", align 8
  %"549_0412" = load i64, ptr %"549_0", align 8
  call void @"gpu.call.ii:i"(i64 %"548_0409", i64 %"553_0410", i64 %"541_1411", i64 %"549_0412")
  store i64 %"548_0409", ptr %"554_0", align 8
  %"554_0413" = load i64, ptr %"554_0", align 8
  %114 = call i64 @gpu.result.i(i64 %"554_0413")
  store i64 %"554_0413", ptr %"555_0", align 8
  store i64 %114, ptr %"555_1", align 8
  %"558_0414" = load {}, ptr %"558_0", align 1
  %115 = call i64 @gpu.function_id.fire()
  store i64 %115, ptr %"560_0", align 8
  %"555_0415" = load i64, ptr %"555_0", align 8
  %"560_0416" = load i64, ptr %"560_0", align 8
  %"556_0417" = load i64, ptr %"556_0", align 8
  call void @"gpu.call.i:v"(i64 %"555_0415", i64 %"560_0416", i64 %"556_0417")
  store i64 %"555_0415", ptr %"561_0", align 8
  %"561_0418" = load i64, ptr %"561_0", align 8
  store i64 %"561_0418", ptr %"562_0", align 8
  %"565_0419" = load {}, ptr %"565_0", align 1
  %116 = call i64 @gpu.function_id.add()
  store i64 %116, ptr %"567_0", align 8
  %"562_0420" = load i64, ptr %"562_0", align 8
  %"567_0421" = load i64, ptr %"567_0", align 8
  %"555_1422" = load i64, ptr %"555_1", align 8
  %"563_0423" = load i64, ptr %"563_0", align 8
  call void @"gpu.call.ii:i"(i64 %"562_0420", i64 %"567_0421", i64 %"555_1422", i64 %"563_0423")
  store i64 %"562_0420", ptr %"568_0", align 8
  %"568_0424" = load i64, ptr %"568_0", align 8
  %117 = call i64 @gpu.result.i(i64 %"568_0424")
  store i64 %"568_0424", ptr %"569_0", align 8
  store i64 %117, ptr %"569_1", align 8
  %"572_0425" = load {}, ptr %"572_0", align 1
  %118 = call i64 @gpu.function_id.fire()
  store i64 %118, ptr %"574_0", align 8
  %"569_0426" = load i64, ptr %"569_0", align 8
  %"574_0427" = load i64, ptr %"574_0", align 8
  %"570_0428" = load i64, ptr %"570_0", align 8
  call void @"gpu.call.i:v"(i64 %"569_0426", i64 %"574_0427", i64 %"570_0428")
  store i64 %"569_0426", ptr %"575_0", align 8
  %"575_0429" = load i64, ptr %"575_0", align 8
  store i64 %"575_0429", ptr %"576_0", align 8
  %"579_0430" = load {}, ptr %"579_0", align 1
  %119 = call i64 @gpu.function_id.add()
  store i64 %119, ptr %"581_0", align 8
  %"576_0431" = load i64, ptr %"576_0", align 8
  %"581_0432" = load i64, ptr %"581_0", align 8
  %"569_1433" = load i64, ptr %"569_1", align 8
  %"577_0434" = load i64, ptr %"577_0", align 8
  call void @"gpu.call.ii:i"(i64 %"576_0431", i64 %"581_0432", i64 %"569_1433", i64 %"577_0434")
  store i64 %"576_0431", ptr %"582_0", align 8
  %"582_0435" = load i64, ptr %"582_0", align 8
  %120 = call i64 @gpu.result.i(i64 %"582_0435")
  store i64 %"582_0435", ptr %"583_0", align 8
  store i64 %120, ptr %"583_1", align 8
  %"586_0436" = load {}, ptr %"586_0", align 1
  %121 = call i64 @gpu.function_id.fire()
  store i64 %121, ptr %"588_0", align 8
  %"583_0437" = load i64, ptr %"583_0", align 8
  %"588_0438" = load i64, ptr %"588_0", align 8
  %"584_0439" = load i64, ptr %"584_0", align 8
  call void @"gpu.call.i:v"(i64 %"583_0437", i64 %"588_0438", i64 %"584_0439")
  store i64 %"583_0437", ptr %"589_0", align 8
  %"589_0440" = load i64, ptr %"589_0", align 8
  store i64 %"589_0440", ptr %"590_0", align 8
  %"593_0441" = load {}, ptr %"593_0", align 1
  %122 = call i64 @gpu.function_id.add()
  store i64 %122, ptr %"595_0", align 8
  %"590_0442" = load i64, ptr %"590_0", align 8
  %"595_0443" = load i64, ptr %"595_0", align 8
  %"583_1444" = load i64, ptr %"583_1", align 8
  %"591_0445" = load i64, ptr %"591_0", align 8
  call void @"gpu.call.ii:i"(i64 %"590_0442", i64 %"595_0443", i64 %"583_1444", i64 %"591_0445")
  store i64 %"590_0442", ptr %"596_0", align 8
  %"596_0446" = load i64, ptr %"596_0", align 8
  %123 = call i64 @gpu.result.i(i64 %"596_0446")
  store i64 %"596_0446", ptr %"597_0", align 8
  store i64 %123, ptr %"597_1", align 8
  %"600_0447" = load {}, ptr %"600_0", align 1
  %124 = call i64 @gpu.function_id.fire()
  store i64 %124, ptr %"602_0", align 8
  %"597_0448" = load i64, ptr %"597_0", align 8
  %"602_0449" = load i64, ptr %"602_0", align 8
  %"598_0450" = load i64, ptr %"598_0", align 8
  call void @"gpu.call.i:v"(i64 %"597_0448", i64 %"602_0449", i64 %"598_0450")
  store i64 %"597_0448", ptr %"603_0", align 8
  %"603_0451" = load i64, ptr %"603_0", align 8
  store i64 %"603_0451", ptr %"604_0", align 8
  %"607_0452" = load {}, ptr %"607_0", align 1
  %125 = call i64 @gpu.function_id.add()
  store i64 %125, ptr %"609_0", align 8
  %"604_0453" = load i64, ptr %"604_0", align 8
  %"609_0454" = load i64, ptr %"609_0", align 8
  %"597_1455" = load i64, ptr %"597_1", align 8
  %"605_0456" = load i64, ptr %"605_0", align 8
  call void @"gpu.call.ii:i"(i64 %"604_0453", i64 %"609_0454", i64 %"597_1455", i64 %"605_0456")
  store i64 %"604_0453", ptr %"610_0", align 8
  %"610_0457" = load i64, ptr %"610_0", align 8
  %126 = call i64 @gpu.result.i(i64 %"610_0457")
  store i64 %"610_0457", ptr %"611_0", align 8
  store i64 %126, ptr %"611_1", align 8
  %"614_0458" = load {}, ptr %"614_0", align 1
  %127 = call i64 @gpu.function_id.fire()
  store i64 %127, ptr %"616_0", align 8
  %"611_0459" = load i64, ptr %"611_0", align 8
  %"616_0460" = load i64, ptr %"616_0", align 8
  %"612_0461" = load i64, ptr %"612_0", align 8
  call void @"gpu.call.i:v"(i64 %"611_0459", i64 %"616_0460", i64 %"612_0461")
  store i64 %"611_0459", ptr %"617_0", align 8
  %"617_0462" = load i64, ptr %"617_0", align 8
  store i64 %"617_0462", ptr %"618_0", align 8
  %"621_0463" = load {}, ptr %"621_0", align 1
  %128 = call i64 @gpu.function_id.add()
  store i64 %128, ptr %"623_0", align 8
  %"618_0464" = load i64, ptr %"618_0", align 8
  %"623_0465" = load i64, ptr %"623_0", align 8
  %"611_1466" = load i64, ptr %"611_1", align 8
  %"619_0467" = load i64, ptr %"619_0", align 8
  call void @"gpu.call.ii:i"(i64 %"618_0464", i64 %"623_0465", i64 %"611_1466", i64 %"619_0467")
  store i64 %"618_0464", ptr %"624_0", align 8
  %"624_0468" = load i64, ptr %"624_0", align 8
  %129 = call i64 @gpu.result.i(i64 %"624_0468")
  store i64 %"624_0468", ptr %"625_0", align 8
  store i64 %129, ptr %"625_1", align 8
  %"628_0469" = load {}, ptr %"628_0", align 1
  %130 = call i64 @gpu.function_id.fire()
  store i64 %130, ptr %"630_0", align 8
  %"625_0470" = load i64, ptr %"625_0", align 8
  %"630_0471" = load i64, ptr %"630_0", align 8
  %"626_0472" = load i64, ptr %"626_0", align 8
  call void @"gpu.call.i:v"(i64 %"625_0470", i64 %"630_0471", i64 %"626_0472")
  store i64 %"625_0470", ptr %"631_0", align 8
  %"631_0473" = load i64, ptr %"631_0", align 8
  store i64 %"631_0473", ptr %"632_0", align 8
  %"635_0474" = load {}, ptr %"635_0", align 1
  %131 = call i64 @gpu.function_id.add()
  store i64 %131, ptr %"637_0", align 8
  %"632_0475" = load i64, ptr %"632_0", align 8
  %"637_0476" = load i64, ptr %"637_0", align 8
  %"625_1477" = load i64, ptr %"625_1", align 8
  %"633_0478" = load i64, ptr %"633_0", align 8
  call void @"gpu.call.ii:i"(i64 %"632_0475", i64 %"637_0476", i64 %"625_1477", i64 %"633_0478")
  store i64 %"632_0475", ptr %"638_0", align 8
  %"638_0479" = load i64, ptr %"638_0", align 8
  %132 = call i64 @gpu.result.i(i64 %"638_0479")
  store i64 %"638_0479", ptr %"639_0", align 8
  store i64 %132, ptr %"639_1", align 8
  %"642_0480" = load {}, ptr %"642_0", align 1
  %133 = call i64 @gpu.function_id.fire()
  store i64 %133, ptr %"644_0", align 8
  %"639_0481" = load i64, ptr %"639_0", align 8
  %"644_0482" = load i64, ptr %"644_0", align 8
  %"640_0483" = load i64, ptr %"640_0", align 8
  call void @"gpu.call.i:v"(i64 %"639_0481", i64 %"644_0482", i64 %"640_0483")
  store i64 %"639_0481", ptr %"645_0", align 8
  %"645_0484" = load i64, ptr %"645_0", align 8
  store i64 %"645_0484", ptr %"646_0", align 8
  %"649_0485" = load {}, ptr %"649_0", align 1
  %134 = call i64 @gpu.function_id.add()
  store i64 %134, ptr %"651_0", align 8
  %"646_0486" = load i64, ptr %"646_0", align 8
  %"651_0487" = load i64, ptr %"651_0", align 8
  %"639_1488" = load i64, ptr %"639_1", align 8
  %"647_0489" = load i64, ptr %"647_0", align 8
  call void @"gpu.call.ii:i"(i64 %"646_0486", i64 %"651_0487", i64 %"639_1488", i64 %"647_0489")
  store i64 %"646_0486", ptr %"652_0", align 8
  %"652_0490" = load i64, ptr %"652_0", align 8
  %135 = call i64 @gpu.result.i(i64 %"652_0490")
  store i64 %"652_0490", ptr %"653_0", align 8
  store i64 %135, ptr %"653_1", align 8
  %"656_0491" = load {}, ptr %"656_0", align 1
  %136 = call i64 @gpu.function_id.fire()
  store i64 %136, ptr %"658_0", align 8
  %"653_0492" = load i64, ptr %"653_0", align 8
  %"658_0493" = load i64, ptr %"658_0", align 8
  %"654_0494" = load i64, ptr %"654_0", align 8
  call void @"gpu.call.i:v"(i64 %"653_0492", i64 %"658_0493", i64 %"654_0494")
  store i64 %"653_0492", ptr %"659_0", align 8
  %"659_0495" = load i64, ptr %"659_0", align 8
  store i64 %"659_0495", ptr %"660_0", align 8
  %"663_0496" = load {}, ptr %"663_0", align 1
  %137 = call i64 @gpu.function_id.add()
  store i64 %137, ptr %"665_0", align 8
  %"660_0497" = load i64, ptr %"660_0", align 8
  %"665_0498" = load i64, ptr %"665_0", align 8
  %"653_1499" = load i64, ptr %"653_1", align 8
  %"661_0500" = load i64, ptr %"661_0", align 8
  call void @"gpu.call.ii:i"(i64 %"660_0497", i64 %"665_0498", i64 %"653_1499", i64 %"661_0500")
  store i64 %"660_0497", ptr %"666_0", align 8
  %"666_0501" = load i64, ptr %"666_0", align 8
  %138 = call i64 @gpu.result.i(i64 %"666_0501")
  store i64 %"666_0501", ptr %"667_0", align 8
  store i64 %138, ptr %"667_1", align 8
  %"670_0502" = load {}, ptr %"670_0", align 1
  %139 = call i64 @gpu.function_id.fire()
  store i64 %139, ptr %"672_0", align 8
  %"667_0503" = load i64, ptr %"667_0", align 8
  %"672_0504" = load i64, ptr %"672_0", align 8
  %"668_0505" = load i64, ptr %"668_0", align 8
  call void @"gpu.call.i:v"(i64 %"667_0503", i64 %"672_0504", i64 %"668_0505")
  store i64 %"667_0503", ptr %"673_0", align 8
  %"673_0506" = load i64, ptr %"673_0", align 8
  store i64 %"673_0506", ptr %"674_0", align 8
  %"677_0507" = load {}, ptr %"677_0", align 1
  %140 = call i64 @gpu.function_id.add()
  store i64 %140, ptr %"679_0", align 8
  %"674_0508" = load i64, ptr %"674_0", align 8
  %"679_0509" = load i64, ptr %"679_0", align 8
  %"667_1510" = load i64, ptr %"667_1", align 8
  %"675_0511" = load i64, ptr %"675_0", align 8
  call void @"gpu.call.ii:i"(i64 %"674_0508", i64 %"679_0509", i64 %"667_1510", i64 %"675_0511")
  store i64 %"674_0508", ptr %"680_0", align 8
  %"680_0512" = load i64, ptr %"680_0", align 8
  %141 = call i64 @gpu.result.i(i64 %"680_0512")
  store i64 %"680_0512", ptr %"681_0", align 8
  store i64 %141, ptr %"681_1", align 8
  %"684_0513" = load {}, ptr %"684_0", align 1
  %142 = call i64 @gpu.function_id.fire()
  store i64 %142, ptr %"686_0", align 8
  %"681_0514" = load i64, ptr %"681_0", align 8
  %"686_0515" = load i64, ptr %"686_0", align 8
  %"682_0516" = load i64, ptr %"682_0", align 8
  call void @"gpu.call.i:v"(i64 %"681_0514", i64 %"686_0515", i64 %"682_0516")
  store i64 %"681_0514", ptr %"687_0", align 8
  %"687_0517" = load i64, ptr %"687_0", align 8
  store i64 %"687_0517", ptr %"688_0", align 8
  %"691_0518" = load {}, ptr %"691_0", align 1
  %143 = call i64 @gpu.function_id.add()
  store i64 %143, ptr %"693_0", align 8
  %"688_0519" = load i64, ptr %"688_0", align 8
  %"693_0520" = load i64, ptr %"693_0", align 8
  %"681_1521" = load i64, ptr %"681_1", align 8
  %"689_0522" = load i64, ptr %"689_0", align 8
  call void @"gpu.call.ii:i"(i64 %"688_0519", i64 %"693_0520", i64 %"681_1521", i64 %"689_0522")
  store i64 %"688_0519", ptr %"694_0", align 8
  %"694_0523" = load i64, ptr %"694_0", align 8
  %144 = call i64 @gpu.result.i(i64 %"694_0523")
  store i64 %"694_0523", ptr %"695_0", align 8
  store i64 %144, ptr %"695_1", align 8
  %"698_0524" = load {}, ptr %"698_0", align 1
  %145 = call i64 @gpu.function_id.fire()
  store i64 %145, ptr %"700_0", align 8
  %"695_0525" = load i64, ptr %"695_0", align 8
  %"700_0526" = load i64, ptr %"700_0", align 8
  %"696_0527" = load i64, ptr %"696_0", align 8
  call void @"gpu.call.i:v"(i64 %"695_0525", i64 %"700_0526", i64 %"696_0527")
  store i64 %"695_0525", ptr %"701_0", align 8
  %"701_0528" = load i64, ptr %"701_0", align 8
  store i64 %"701_0528", ptr %"702_0", align 8
  %"705_0529" = load {}, ptr %"705_0", align 1
  %146 = call i64 @gpu.function_id.add()
  store i64 %146, ptr %"707_0", align 8
  %"702_0530" = load i64, ptr %"702_0", align 8
  %"707_0531" = load i64, ptr %"707_0", align 8
  %"695_1532" = load i64, ptr %"695_1", align 8
  %"703_0533" = load i64, ptr %"703_0", align 8
  call void @"gpu.call.ii:i"(i64 %"702_0530", i64 %"707_0531", i64 %"695_1532", i64 %"703_0533")
  store i64 %"702_0530", ptr %"708_0", align 8
  %"708_0534" = load i64, ptr %"708_0", align 8
  %147 = call i64 @gpu.result.i(i64 %"708_0534")
  store i64 %"708_0534", ptr %"709_0", align 8
  store i64 %147, ptr %"709_1", align 8
  %"712_0535" = load {}, ptr %"712_0", align 1
  %148 = call i64 @gpu.function_id.fire()
  store i64 %148, ptr %"714_0", align 8
  %"709_0536" = load i64, ptr %"709_0", align 8
  %"714_0537" = load i64, ptr %"714_0", align 8
  %"710_0538" = load i64, ptr %"710_0", align 8
  call void @"gpu.call.i:v"(i64 %"709_0536", i64 %"714_0537", i64 %"710_0538")
  store i64 %"709_0536", ptr %"715_0", align 8
  %"715_0539" = load i64, ptr %"715_0", align 8
  store i64 %"715_0539", ptr %"716_0", align 8
  %"719_0540" = load {}, ptr %"719_0", align 1
  %149 = call i64 @gpu.function_id.add()
  store i64 %149, ptr %"721_0", align 8
  %"716_0541" = load i64, ptr %"716_0", align 8
  %"721_0542" = load i64, ptr %"721_0", align 8
  %"709_1543" = load i64, ptr %"709_1", align 8
  %"717_0544" = load i64, ptr %"717_0", align 8
  call void @"gpu.call.ii:i"(i64 %"716_0541", i64 %"721_0542", i64 %"709_1543", i64 %"717_0544")
  store i64 %"716_0541", ptr %"722_0", align 8
  %"722_0545" = load i64, ptr %"722_0", align 8
  %150 = call i64 @gpu.result.i(i64 %"722_0545")
  store i64 %"722_0545", ptr %"723_0", align 8
  store i64 %150, ptr %"723_1", align 8
  %"726_0546" = load {}, ptr %"726_0", align 1
  %151 = call i64 @gpu.function_id.fire()
  store i64 %151, ptr %"728_0", align 8
  %"723_0547" = load i64, ptr %"723_0", align 8
  %"728_0548" = load i64, ptr %"728_0", align 8
  %"724_0549" = load i64, ptr %"724_0", align 8
  call void @"gpu.call.i:v"(i64 %"723_0547", i64 %"728_0548", i64 %"724_0549")
  store i64 %"723_0547", ptr %"729_0", align 8
  %"729_0550" = load i64, ptr %"729_0", align 8
  store i64 %"729_0550", ptr %"730_0", align 8
  %"733_0551" = load {}, ptr %"733_0", align 1
  %152 = call i64 @gpu.function_id.add()
  store i64 %152, ptr %"735_0", align 8
  %"730_0552" = load i64, ptr %"730_0", align 8
  %"735_0553" = load i64, ptr %"735_0", align 8
  %"723_1554" = load i64, ptr %"723_1", align 8
  %"731_0555" = load i64, ptr %"731_0", align 8
  call void @"gpu.call.ii:i"(i64 %"730_0552", i64 %"735_0553", i64 %"723_1554", i64 %"731_0555")
  store i64 %"730_0552", ptr %"736_0", align 8
  %"736_0556" = load i64, ptr %"736_0", align 8
  %153 = call i64 @gpu.result.i(i64 %"736_0556")
  store i64 %"736_0556", ptr %"737_0", align 8
  store i64 %153, ptr %"737_1", align 8
  %"740_0557" = load {}, ptr %"740_0", align 1
  %154 = call i64 @gpu.function_id.fire()
  store i64 %154, ptr %"742_0", align 8
  %"737_0558" = load i64, ptr %"737_0", align 8
  %"742_0559" = load i64, ptr %"742_0", align 8
  %"738_0560" = load i64, ptr %"738_0", align 8
  call void @"gpu.call.i:v"(i64 %"737_0558", i64 %"742_0559", i64 %"738_0560")
  store i64 %"737_0558", ptr %"743_0", align 8
  %"743_0561" = load i64, ptr %"743_0", align 8
  store i64 %"743_0561", ptr %"744_0", align 8
  %"747_0562" = load {}, ptr %"747_0", align 1
  %155 = call i64 @gpu.function_id.add()
  store i64 %155, ptr %"749_0", align 8
  %"744_0563" = load i64, ptr %"744_0", align 8
  %"749_0564" = load i64, ptr %"749_0", align 8
  %"737_1565" = load i64, ptr %"737_1", align 8
  %"745_0566" = load i64, ptr %"745_0", align 8
  call void @"gpu.call.ii:i"(i64 %"744_0563", i64 %"749_0564", i64 %"737_1565", i64 %"745_0566")
  store i64 %"744_0563", ptr %"750_0", align 8
  %"750_0567" = load i64, ptr %"750_0", align 8
  %156 = call i64 @gpu.result.i(i64 %"750_0567")
  store i64 %"750_0567", ptr %"751_0", align 8
  store i64 %156, ptr %"751_1", align 8
  %"754_0568" = load {}, ptr %"754_0", align 1
  %157 = call i64 @gpu.function_id.fire()
  store i64 %157, ptr %"756_0", align 8
  %"751_0569" = load i64, ptr %"751_0", align 8
  %"756_0570" = load i64, ptr %"756_0", align 8
  %"752_0571" = load i64, ptr %"752_0", align 8
  call void @"gpu.call.i:v"(i64 %"751_0569", i64 %"756_0570", i64 %"752_0571")
  store i64 %"751_0569", ptr %"757_0", align 8
  %"757_0572" = load i64, ptr %"757_0", align 8
  store i64 %"757_0572", ptr %"758_0", align 8
  %"761_0573" = load {}, ptr %"761_0", align 1
  %158 = call i64 @gpu.function_id.add()
  store i64 %158, ptr %"763_0", align 8
  %"758_0574" = load i64, ptr %"758_0", align 8
  %"763_0575" = load i64, ptr %"763_0", align 8
  %"751_1576" = load i64, ptr %"751_1", align 8
  %"759_0577" = load i64, ptr %"759_0", align 8
  call void @"gpu.call.ii:i"(i64 %"758_0574", i64 %"763_0575", i64 %"751_1576", i64 %"759_0577")
  store i64 %"758_0574", ptr %"764_0", align 8
  %"764_0578" = load i64, ptr %"764_0", align 8
  %159 = call i64 @gpu.result.i(i64 %"764_0578")
  store i64 %"764_0578", ptr %"765_0", align 8
  store i64 %159, ptr %"765_1", align 8
  %"768_0579" = load {}, ptr %"768_0", align 1
  %160 = call i64 @gpu.function_id.fire()
  store i64 %160, ptr %"770_0", align 8
  %"765_0580" = load i64, ptr %"765_0", align 8
  %"770_0581" = load i64, ptr %"770_0", align 8
  %"766_0582" = load i64, ptr %"766_0", align 8
  call void @"gpu.call.i:v"(i64 %"765_0580", i64 %"770_0581", i64 %"766_0582")
  store i64 %"765_0580", ptr %"771_0", align 8
  %"771_0583" = load i64, ptr %"771_0", align 8
  store i64 %"771_0583", ptr %"772_0", align 8
  %"775_0584" = load {}, ptr %"775_0", align 1
  %161 = call i64 @gpu.function_id.add()
  store i64 %161, ptr %"777_0", align 8
  %"772_0585" = load i64, ptr %"772_0", align 8
  %"777_0586" = load i64, ptr %"777_0", align 8
  %"765_1587" = load i64, ptr %"765_1", align 8
  %"773_0588" = load i64, ptr %"773_0", align 8
  call void @"gpu.call.ii:i"(i64 %"772_0585", i64 %"777_0586", i64 %"765_1587", i64 %"773_0588")
  store i64 %"772_0585", ptr %"778_0", align 8
  %"778_0589" = load i64, ptr %"778_0", align 8
  %162 = call i64 @gpu.result.i(i64 %"778_0589")
  store i64 %"778_0589", ptr %"779_0", align 8
  store i64 %162, ptr %"779_1", align 8
  %"782_0590" = load {}, ptr %"782_0", align 1
  %163 = call i64 @gpu.function_id.fire()
  store i64 %163, ptr %"784_0", align 8
  %"779_0591" = load i64, ptr %"779_0", align 8
  %"784_0592" = load i64, ptr %"784_0", align 8
  %"780_0593" = load i64, ptr %"780_0", align 8
  call void @"gpu.call.i:v"(i64 %"779_0591", i64 %"784_0592", i64 %"780_0593")
  store i64 %"779_0591", ptr %"785_0", align 8
  %"785_0594" = load i64, ptr %"785_0", align 8
  store i64 %"785_0594", ptr %"786_0", align 8
  %"789_0595" = load {}, ptr %"789_0", align 1
  %164 = call i64 @gpu.function_id.add()
  store i64 %164, ptr %"791_0", align 8
  %"786_0596" = load i64, ptr %"786_0", align 8
  %"791_0597" = load i64, ptr %"791_0", align 8
  %"779_1598" = load i64, ptr %"779_1", align 8
  %"787_0599" = load i64, ptr %"787_0", align 8
  call void @"gpu.call.ii:i"(i64 %"786_0596", i64 %"791_0597", i64 %"779_1598", i64 %"787_0599")
  store i64 %"786_0596", ptr %"792_0", align 8
  %"792_0600" = load i64, ptr %"792_0", align 8
  %165 = call i64 @gpu.result.i(i64 %"792_0600")
  store i64 %"792_0600", ptr %"793_0", align 8
  store i64 %165, ptr %"793_1", align 8
  %"796_0601" = load {}, ptr %"796_0", align 1
  %166 = call i64 @gpu.function_id.fire()
  store i64 %166, ptr %"798_0", align 8
  %"793_0602" = load i64, ptr %"793_0", align 8
  %"798_0603" = load i64, ptr %"798_0", align 8
  %"794_0604" = load i64, ptr %"794_0", align 8
  call void @"gpu.call.i:v"(i64 %"793_0602", i64 %"798_0603", i64 %"794_0604")
  store i64 %"793_0602", ptr %"799_0", align 8
  %"799_0605" = load i64, ptr %"799_0", align 8
  store i64 %"799_0605", ptr %"800_0", align 8
  %"803_0606" = load {}, ptr %"803_0", align 1
  %167 = call i64 @gpu.function_id.add()
  store i64 %167, ptr %"805_0", align 8
  %"800_0607" = load i64, ptr %"800_0", align 8
  %"805_0608" = load i64, ptr %"805_0", align 8
  %"793_1609" = load i64, ptr %"793_1", align 8
  %"801_0610" = load i64, ptr %"801_0", align 8
  call void @"gpu.call.ii:i"(i64 %"800_0607", i64 %"805_0608", i64 %"793_1609", i64 %"801_0610")
  store i64 %"800_0607", ptr %"806_0", align 8
  %"806_0611" = load i64, ptr %"806_0", align 8
  %168 = call i64 @gpu.result.i(i64 %"806_0611")
  store i64 %"806_0611", ptr %"807_0", align 8
  store i64 %168, ptr %"807_1", align 8
  %"810_0612" = load {}, ptr %"810_0", align 1
  %169 = call i64 @gpu.function_id.fire()
  store i64 %169, ptr %"812_0", align 8
  %"807_0613" = load i64, ptr %"807_0", align 8
  %"812_0614" = load i64, ptr %"812_0", align 8
  %"808_0615" = load i64, ptr %"808_0", align 8
  call void @"gpu.call.i:v"(i64 %"807_0613", i64 %"812_0614", i64 %"808_0615")
  store i64 %"807_0613", ptr %"813_0", align 8
  %"813_0616" = load i64, ptr %"813_0", align 8
  store i64 %"813_0616", ptr %"814_0", align 8
  %"817_0617" = load {}, ptr %"817_0", align 1
  %170 = call i64 @gpu.function_id.add()
  store i64 %170, ptr %"819_0", align 8
  %"814_0618" = load i64, ptr %"814_0", align 8
  %"819_0619" = load i64, ptr %"819_0", align 8
  %"807_1620" = load i64, ptr %"807_1", align 8
  %"815_0621" = load i64, ptr %"815_0", align 8
  call void @"gpu.call.ii:i"(i64 %"814_0618", i64 %"819_0619", i64 %"807_1620", i64 %"815_0621")
  store i64 %"814_0618", ptr %"820_0", align 8
  %"820_0622" = load i64, ptr %"820_0", align 8
  %171 = call i64 @gpu.result.i(i64 %"820_0622")
  store i64 %"820_0622", ptr %"821_0", align 8
  store i64 %171, ptr %"821_1", align 8
  %"824_0623" = load {}, ptr %"824_0", align 1
  %172 = call i64 @gpu.function_id.fire()
  store i64 %172, ptr %"826_0", align 8
  %"821_0624" = load i64, ptr %"821_0", align 8
  %"826_0625" = load i64, ptr %"826_0", align 8
  %"822_0626" = load i64, ptr %"822_0", align 8
  call void @"gpu.call.i:v"(i64 %"821_0624", i64 %"826_0625", i64 %"822_0626")
  store i64 %"821_0624", ptr %"827_0", align 8
  %"827_0627" = load i64, ptr %"827_0", align 8
  store i64 %"827_0627", ptr %"828_0", align 8
  %"831_0628" = load {}, ptr %"831_0", align 1
  %173 = call i64 @gpu.function_id.add()
  store i64 %173, ptr %"833_0", align 8
  %"828_0629" = load i64, ptr %"828_0", align 8
  %"833_0630" = load i64, ptr %"833_0", align 8
  %"821_1631" = load i64, ptr %"821_1", align 8
  %"829_0632" = load i64, ptr %"829_0", align 8
  call void @"gpu.call.ii:i"(i64 %"828_0629", i64 %"833_0630", i64 %"821_1631", i64 %"829_0632")
  store i64 %"828_0629", ptr %"834_0", align 8
  %"834_0633" = load i64, ptr %"834_0", align 8
  %174 = call i64 @gpu.result.i(i64 %"834_0633")
  store i64 %"834_0633", ptr %"835_0", align 8
  store i64 %174, ptr %"835_1", align 8
  %"838_0634" = load {}, ptr %"838_0", align 1
  %175 = call i64 @gpu.function_id.fire()
  store i64 %175, ptr %"840_0", align 8
  %"835_0635" = load i64, ptr %"835_0", align 8
  %"840_0636" = load i64, ptr %"840_0", align 8
  %"836_0637" = load i64, ptr %"836_0", align 8
  call void @"gpu.call.i:v"(i64 %"835_0635", i64 %"840_0636", i64 %"836_0637")
  store i64 %"835_0635", ptr %"841_0", align 8
  %"841_0638" = load i64, ptr %"841_0", align 8
  store i64 %"841_0638", ptr %"842_0", align 8
  %"845_0639" = load {}, ptr %"845_0", align 1
  %176 = call i64 @gpu.function_id.add()
  store i64 %176, ptr %"847_0", align 8
  %"842_0640" = load i64, ptr %"842_0", align 8
  %"847_0641" = load i64, ptr %"847_0", align 8
  %"835_1642" = load i64, ptr %"835_1", align 8
  %"843_0643" = load i64, ptr %"843_0", align 8
  call void @"gpu.call.ii:i"(i64 %"842_0640", i64 %"847_0641", i64 %"835_1642", i64 %"843_0643")
  store i64 %"842_0640", ptr %"848_0", align 8
  %"848_0644" = load i64, ptr %"848_0", align 8
  %177 = call i64 @gpu.result.i(i64 %"848_0644")
  store i64 %"848_0644", ptr %"849_0", align 8
  store i64 %177, ptr %"849_1", align 8
  %"852_0645" = load {}, ptr %"852_0", align 1
  %178 = call i64 @gpu.function_id.fire()
  store i64 %178, ptr %"854_0", align 8
  %"849_0646" = load i64, ptr %"849_0", align 8
  %"854_0647" = load i64, ptr %"854_0", align 8
  %"850_0648" = load i64, ptr %"850_0", align 8
  call void @"gpu.call.i:v"(i64 %"849_0646", i64 %"854_0647", i64 %"850_0648")
  store i64 %"849_0646", ptr %"855_0", align 8
  %"855_0649" = load i64, ptr %"855_0", align 8
  store i64 %"855_0649", ptr %"856_0", align 8
  %"859_0650" = load {}, ptr %"859_0", align 1
  %179 = call i64 @gpu.function_id.add()
  store i64 %179, ptr %"861_0", align 8
  %"856_0651" = load i64, ptr %"856_0", align 8
  %"861_0652" = load i64, ptr %"861_0", align 8
  %"849_1653" = load i64, ptr %"849_1", align 8
  %"857_0654" = load i64, ptr %"857_0", align 8
  call void @"gpu.call.ii:i"(i64 %"856_0651", i64 %"861_0652", i64 %"849_1653", i64 %"857_0654")
  store i64 %"856_0651", ptr %"862_0", align 8
  %"862_0655" = load i64, ptr %"862_0", align 8
  %180 = call i64 @gpu.result.i(i64 %"862_0655")
  store i64 %"862_0655", ptr %"863_0", align 8
  store i64 %180, ptr %"863_1", align 8
  %"866_0656" = load {}, ptr %"866_0", align 1
  %181 = call i64 @gpu.function_id.fire()
  store i64 %181, ptr %"868_0", align 8
  %"863_0657" = load i64, ptr %"863_0", align 8
  %"868_0658" = load i64, ptr %"868_0", align 8
  %"864_0659" = load i64, ptr %"864_0", align 8
  call void @"gpu.call.i:v"(i64 %"863_0657", i64 %"868_0658", i64 %"864_0659")
  store i64 %"863_0657", ptr %"869_0", align 8
  %"869_0660" = load i64, ptr %"869_0", align 8
  store i64 %"869_0660", ptr %"870_0", align 8
  %"873_0661" = load {}, ptr %"873_0", align 1
  %182 = call i64 @gpu.function_id.add()
  store i64 %182, ptr %"875_0", align 8
  %"870_0662" = load i64, ptr %"870_0", align 8
  %"875_0663" = load i64, ptr %"875_0", align 8
  %"863_1664" = load i64, ptr %"863_1", align 8
  %"871_0665" = load i64, ptr %"871_0", align 8
  call void @"gpu.call.ii:i"(i64 %"870_0662", i64 %"875_0663", i64 %"863_1664", i64 %"871_0665")
  store i64 %"870_0662", ptr %"876_0", align 8
  %"876_0666" = load i64, ptr %"876_0", align 8
  %183 = call i64 @gpu.result.i(i64 %"876_0666")
  store i64 %"876_0666", ptr %"877_0", align 8
  store i64 %183, ptr %"877_1", align 8
  %"880_0667" = load {}, ptr %"880_0", align 1
  %184 = call i64 @gpu.function_id.fire()
  store i64 %184, ptr %"882_0", align 8
  %"877_0668" = load i64, ptr %"877_0", align 8
  %"882_0669" = load i64, ptr %"882_0", align 8
  %"878_0670" = load i64, ptr %"878_0", align 8
  call void @"gpu.call.i:v"(i64 %"877_0668", i64 %"882_0669", i64 %"878_0670")
  store i64 %"877_0668", ptr %"883_0", align 8
  %"883_0671" = load i64, ptr %"883_0", align 8
  store i64 %"883_0671", ptr %"884_0", align 8
  %"887_0672" = load {}, ptr %"887_0", align 1
  %185 = call i64 @gpu.function_id.add()
  store i64 %185, ptr %"889_0", align 8
  %"884_0673" = load i64, ptr %"884_0", align 8
  %"889_0674" = load i64, ptr %"889_0", align 8
  %"877_1675" = load i64, ptr %"877_1", align 8
  %"885_0676" = load i64, ptr %"885_0", align 8
  call void @"gpu.call.ii:i"(i64 %"884_0673", i64 %"889_0674", i64 %"877_1675", i64 %"885_0676")
  store i64 %"884_0673", ptr %"890_0", align 8
  %"890_0677" = load i64, ptr %"890_0", align 8
  %186 = call i64 @gpu.result.i(i64 %"890_0677")
  store i64 %"890_0677", ptr %"891_0", align 8
  store i64 %186, ptr %"891_1", align 8
  %"894_0678" = load {}, ptr %"894_0", align 1
  %187 = call i64 @gpu.function_id.fire()
  store i64 %187, ptr %"896_0", align 8
  %"891_0679" = load i64, ptr %"891_0", align 8
  %"896_0680" = load i64, ptr %"896_0", align 8
  %"892_0681" = load i64, ptr %"892_0", align 8
  call void @"gpu.call.i:v"(i64 %"891_0679", i64 %"896_0680", i64 %"892_0681")
  store i64 %"891_0679", ptr %"897_0", align 8
  %"897_0682" = load i64, ptr %"897_0", align 8
  store i64 %"897_0682", ptr %"898_0", align 8
  %"901_0683" = load {}, ptr %"901_0", align 1
  %188 = call i64 @gpu.function_id.add()
  store i64 %188, ptr %"903_0", align 8
  %"898_0684" = load i64, ptr %"898_0", align 8
  %"903_0685" = load i64, ptr %"903_0", align 8
  %"891_1686" = load i64, ptr %"891_1", align 8
  %"899_0687" = load i64, ptr %"899_0", align 8
  call void @"gpu.call.ii:i"(i64 %"898_0684", i64 %"903_0685", i64 %"891_1686", i64 %"899_0687")
  store i64 %"898_0684", ptr %"904_0", align 8
  %"904_0688" = load i64, ptr %"904_0", align 8
  %189 = call i64 @gpu.result.i(i64 %"904_0688")
  store i64 %"904_0688", ptr %"905_0", align 8
  store i64 %189, ptr %"905_1", align 8
  %"908_0689" = load {}, ptr %"908_0", align 1
  %190 = call i64 @gpu.function_id.fire()
  store i64 %190, ptr %"910_0", align 8
  %"905_0690" = load i64, ptr %"905_0", align 8
  %"910_0691" = load i64, ptr %"910_0", align 8
  %"906_0692" = load i64, ptr %"906_0", align 8
  call void @"gpu.call.i:v"(i64 %"905_0690", i64 %"910_0691", i64 %"906_0692")
  store i64 %"905_0690", ptr %"911_0", align 8
  %"911_0693" = load i64, ptr %"911_0", align 8
  store i64 %"911_0693", ptr %"912_0", align 8
  %"915_0694" = load {}, ptr %"915_0", align 1
  %191 = call i64 @gpu.function_id.add()
  store i64 %191, ptr %"917_0", align 8
  %"912_0695" = load i64, ptr %"912_0", align 8
  %"917_0696" = load i64, ptr %"917_0", align 8
  %"905_1697" = load i64, ptr %"905_1", align 8
  %"913_0698" = load i64, ptr %"913_0", align 8
  call void @"gpu.call.ii:i"(i64 %"912_0695", i64 %"917_0696", i64 %"905_1697", i64 %"913_0698")
  store i64 %"912_0695", ptr %"918_0", align 8
  %"918_0699" = load i64, ptr %"918_0", align 8
  %192 = call i64 @gpu.result.i(i64 %"918_0699")
  store i64 %"918_0699", ptr %"919_0", align 8
  store i64 %192, ptr %"919_1", align 8
  %"922_0700" = load {}, ptr %"922_0", align 1
  %193 = call i64 @gpu.function_id.fire()
  store i64 %193, ptr %"924_0", align 8
  %"919_0701" = load i64, ptr %"919_0", align 8
  %"924_0702" = load i64, ptr %"924_0", align 8
  %"920_0703" = load i64, ptr %"920_0", align 8
  call void @"gpu.call.i:v"(i64 %"919_0701", i64 %"924_0702", i64 %"920_0703")
  store i64 %"919_0701", ptr %"925_0", align 8
  %"925_0704" = load i64, ptr %"925_0", align 8
  store i64 %"925_0704", ptr %"926_0", align 8
  %"929_0705" = load {}, ptr %"929_0", align 1
  %194 = call i64 @gpu.function_id.add()
  store i64 %194, ptr %"931_0", align 8
  %"926_0706" = load i64, ptr %"926_0", align 8
  %"931_0707" = load i64, ptr %"931_0", align 8
  %"919_1708" = load i64, ptr %"919_1", align 8
  %"927_0709" = load i64, ptr %"927_0", align 8
  call void @"gpu.call.ii:i"(i64 %"926_0706", i64 %"931_0707", i64 %"919_1708", i64 %"927_0709")
  store i64 %"926_0706", ptr %"932_0", align 8
  %"932_0710" = load i64, ptr %"932_0", align 8
  %195 = call i64 @gpu.result.i(i64 %"932_0710")
  store i64 %"932_0710", ptr %"933_0", align 8
  store i64 %195, ptr %"933_1", align 8
  %"936_0711" = load {}, ptr %"936_0", align 1
  %196 = call i64 @gpu.function_id.fire()
  store i64 %196, ptr %"938_0", align 8
  %"933_0712" = load i64, ptr %"933_0", align 8
  %"938_0713" = load i64, ptr %"938_0", align 8
  %"934_0714" = load i64, ptr %"934_0", align 8
  call void @"gpu.call.i:v"(i64 %"933_0712", i64 %"938_0713", i64 %"934_0714")
  store i64 %"933_0712", ptr %"939_0", align 8
  %"939_0715" = load i64, ptr %"939_0", align 8
  store i64 %"939_0715", ptr %"940_0", align 8
  %"943_0716" = load {}, ptr %"943_0", align 1
  %197 = call i64 @gpu.function_id.add()
  store i64 %197, ptr %"945_0", align 8
  %"940_0717" = load i64, ptr %"940_0", align 8
  %"945_0718" = load i64, ptr %"945_0", align 8
  %"933_1719" = load i64, ptr %"933_1", align 8
  %"941_0720" = load i64, ptr %"941_0", align 8
  call void @"gpu.call.ii:i"(i64 %"940_0717", i64 %"945_0718", i64 %"933_1719", i64 %"941_0720")
  store i64 %"940_0717", ptr %"946_0", align 8
  %"946_0721" = load i64, ptr %"946_0", align 8
  %198 = call i64 @gpu.result.i(i64 %"946_0721")
  store i64 %"946_0721", ptr %"947_0", align 8
  store i64 %198, ptr %"947_1", align 8
  %"950_0722" = load {}, ptr %"950_0", align 1
  %199 = call i64 @gpu.function_id.fire()
  store i64 %199, ptr %"952_0", align 8
  %"947_0723" = load i64, ptr %"947_0", align 8
  %"952_0724" = load i64, ptr %"952_0", align 8
  %"948_0725" = load i64, ptr %"948_0", align 8
  call void @"gpu.call.i:v"(i64 %"947_0723", i64 %"952_0724", i64 %"948_0725")
  store i64 %"947_0723", ptr %"953_0", align 8
  %"953_0726" = load i64, ptr %"953_0", align 8
  store i64 %"953_0726", ptr %"954_0", align 8
  %"957_0727" = load {}, ptr %"957_0", align 1
  %200 = call i64 @gpu.function_id.add()
  store i64 %200, ptr %"959_0", align 8
  %"954_0728" = load i64, ptr %"954_0", align 8
  %"959_0729" = load i64, ptr %"959_0", align 8
  %"947_1730" = load i64, ptr %"947_1", align 8
  %"955_0731" = load i64, ptr %"955_0", align 8
  call void @"gpu.call.ii:i"(i64 %"954_0728", i64 %"959_0729", i64 %"947_1730", i64 %"955_0731")
  store i64 %"954_0728", ptr %"960_0", align 8
  %"960_0732" = load i64, ptr %"960_0", align 8
  %201 = call i64 @gpu.result.i(i64 %"960_0732")
  store i64 %"960_0732", ptr %"961_0", align 8
  store i64 %201, ptr %"961_1", align 8
  %"964_0733" = load {}, ptr %"964_0", align 1
  %202 = call i64 @gpu.function_id.fire()
  store i64 %202, ptr %"966_0", align 8
  %"961_0734" = load i64, ptr %"961_0", align 8
  %"966_0735" = load i64, ptr %"966_0", align 8
  %"962_0736" = load i64, ptr %"962_0", align 8
  call void @"gpu.call.i:v"(i64 %"961_0734", i64 %"966_0735", i64 %"962_0736")
  store i64 %"961_0734", ptr %"967_0", align 8
  %"967_0737" = load i64, ptr %"967_0", align 8
  store i64 %"967_0737", ptr %"968_0", align 8
  %"971_0738" = load {}, ptr %"971_0", align 1
  %203 = call i64 @gpu.function_id.add()
  store i64 %203, ptr %"973_0", align 8
  %"968_0739" = load i64, ptr %"968_0", align 8
  %"973_0740" = load i64, ptr %"973_0", align 8
  %"961_1741" = load i64, ptr %"961_1", align 8
  %"969_0742" = load i64, ptr %"969_0", align 8
  call void @"gpu.call.ii:i"(i64 %"968_0739", i64 %"973_0740", i64 %"961_1741", i64 %"969_0742")
  store i64 %"968_0739", ptr %"974_0", align 8
  %"974_0743" = load i64, ptr %"974_0", align 8
  %204 = call i64 @gpu.result.i(i64 %"974_0743")
  store i64 %"974_0743", ptr %"975_0", align 8
  store i64 %204, ptr %"975_1", align 8
  %"978_0744" = load {}, ptr %"978_0", align 1
  %205 = call i64 @gpu.function_id.fire()
  store i64 %205, ptr %"980_0", align 8
  %"975_0745" = load i64, ptr %"975_0", align 8
  %"980_0746" = load i64, ptr %"980_0", align 8
  %"976_0747" = load i64, ptr %"976_0", align 8
  call void @"gpu.call.i:v"(i64 %"975_0745", i64 %"980_0746", i64 %"976_0747")
  store i64 %"975_0745", ptr %"981_0", align 8
  %"981_0748" = load i64, ptr %"981_0", align 8
  store i64 %"981_0748", ptr %"982_0", align 8
  %"985_0749" = load {}, ptr %"985_0", align 1
  %206 = call i64 @gpu.function_id.add()
  store i64 %206, ptr %"987_0", align 8
  %"982_0750" = load i64, ptr %"982_0", align 8
  %"987_0751" = load i64, ptr %"987_0", align 8
  %"975_1752" = load i64, ptr %"975_1", align 8
  %"983_0753" = load i64, ptr %"983_0", align 8
  call void @"gpu.call.ii:i"(i64 %"982_0750", i64 %"987_0751", i64 %"975_1752", i64 %"983_0753")
  store i64 %"982_0750", ptr %"988_0", align 8
  %"988_0754" = load i64, ptr %"988_0", align 8
  %207 = call i64 @gpu.result.i(i64 %"988_0754")
  store i64 %"988_0754", ptr %"989_0", align 8
  store i64 %207, ptr %"989_1", align 8
  %"992_0755" = load {}, ptr %"992_0", align 1
  %208 = call i64 @gpu.function_id.fire()
  store i64 %208, ptr %"994_0", align 8
  %"989_0756" = load i64, ptr %"989_0", align 8
  %"994_0757" = load i64, ptr %"994_0", align 8
  %"990_0758" = load i64, ptr %"990_0", align 8
  call void @"gpu.call.i:v"(i64 %"989_0756", i64 %"994_0757", i64 %"990_0758")
  store i64 %"989_0756", ptr %"995_0", align 8
  %"995_0759" = load i64, ptr %"995_0", align 8
  store i64 %"995_0759", ptr %"996_0", align 8
  %"999_0760" = load {}, ptr %"999_0", align 1
  %209 = call i64 @gpu.function_id.add()
  store i64 %209, ptr %"1001_0", align 8
  %"996_0761" = load i64, ptr %"996_0", align 8
  %"1001_0762" = load i64, ptr %"1001_0", align 8
  %"989_1763" = load i64, ptr %"989_1", align 8
  %"997_0764" = load i64, ptr %"997_0", align 8
  call void @"gpu.call.ii:i"(i64 %"996_0761", i64 %"1001_0762", i64 %"989_1763", i64 %"997_0764")
  store i64 %"996_0761", ptr %"1002_0", align 8
  %"1002_0765" = load i64, ptr %"1002_0", align 8
  %210 = call i64 @gpu.result.i(i64 %"1002_0765")
  store i64 %"1002_0765", ptr %"1003_0", align 8
  store i64 %210, ptr %"1003_1", align 8
  %"1006_0766" = load {}, ptr %"1006_0", align 1
  %211 = call i64 @gpu.function_id.fire()
  store i64 %211, ptr %"1008_0", align 8
  %"1003_0767" = load i64, ptr %"1003_0", align 8
  %"1008_0768" = load i64, ptr %"1008_0", align 8
  %"1004_0769" = load i64, ptr %"1004_0", align 8
  call void @"gpu.call.i:v"(i64 %"1003_0767", i64 %"1008_0768", i64 %"1004_0769")
  store i64 %"1003_0767", ptr %"1009_0", align 8
  %"1009_0770" = load i64, ptr %"1009_0", align 8
  store i64 %"1009_0770", ptr %"1010_0", align 8
  %"1013_0771" = load {}, ptr %"1013_0", align 1
  %212 = call i64 @gpu.function_id.add()
  store i64 %212, ptr %"1015_0", align 8
  %"1010_0772" = load i64, ptr %"1010_0", align 8
  %"1015_0773" = load i64, ptr %"1015_0", align 8
  %"1003_1774" = load i64, ptr %"1003_1", align 8
  %"1011_0775" = load i64, ptr %"1011_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1010_0772", i64 %"1015_0773", i64 %"1003_1774", i64 %"1011_0775")
  store i64 %"1010_0772", ptr %"1016_0", align 8
  %"1016_0776" = load i64, ptr %"1016_0", align 8
  %213 = call i64 @gpu.result.i(i64 %"1016_0776")
  store i64 %"1016_0776", ptr %"1017_0", align 8
  store i64 %213, ptr %"1017_1", align 8
  %"1020_0777" = load {}, ptr %"1020_0", align 1
  %214 = call i64 @gpu.function_id.fire()
  store i64 %214, ptr %"1022_0", align 8
  %"1017_0778" = load i64, ptr %"1017_0", align 8
  %"1022_0779" = load i64, ptr %"1022_0", align 8
  %"1018_0780" = load i64, ptr %"1018_0", align 8
  call void @"gpu.call.i:v"(i64 %"1017_0778", i64 %"1022_0779", i64 %"1018_0780")
  store i64 %"1017_0778", ptr %"1023_0", align 8
  %"1023_0781" = load i64, ptr %"1023_0", align 8
  store i64 %"1023_0781", ptr %"1024_0", align 8
  %"1027_0782" = load {}, ptr %"1027_0", align 1
  %215 = call i64 @gpu.function_id.add()
  store i64 %215, ptr %"1029_0", align 8
  %"1024_0783" = load i64, ptr %"1024_0", align 8
  %"1029_0784" = load i64, ptr %"1029_0", align 8
  %"1017_1785" = load i64, ptr %"1017_1", align 8
  %"1025_0786" = load i64, ptr %"1025_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1024_0783", i64 %"1029_0784", i64 %"1017_1785", i64 %"1025_0786")
  store i64 %"1024_0783", ptr %"1030_0", align 8
  %"1030_0787" = load i64, ptr %"1030_0", align 8
  %216 = call i64 @gpu.result.i(i64 %"1030_0787")
  store i64 %"1030_0787", ptr %"1031_0", align 8
  store i64 %216, ptr %"1031_1", align 8
  %"1034_0788" = load {}, ptr %"1034_0", align 1
  %217 = call i64 @gpu.function_id.fire()
  store i64 %217, ptr %"1036_0", align 8
  %"1031_0789" = load i64, ptr %"1031_0", align 8
  %"1036_0790" = load i64, ptr %"1036_0", align 8
  %"1032_0791" = load i64, ptr %"1032_0", align 8
  call void @"gpu.call.i:v"(i64 %"1031_0789", i64 %"1036_0790", i64 %"1032_0791")
  store i64 %"1031_0789", ptr %"1037_0", align 8
  %"1037_0792" = load i64, ptr %"1037_0", align 8
  store i64 %"1037_0792", ptr %"1038_0", align 8
  %"1041_0793" = load {}, ptr %"1041_0", align 1
  %218 = call i64 @gpu.function_id.add()
  store i64 %218, ptr %"1043_0", align 8
  %"1038_0794" = load i64, ptr %"1038_0", align 8
  %"1043_0795" = load i64, ptr %"1043_0", align 8
  %"1031_1796" = load i64, ptr %"1031_1", align 8
  %"1039_0797" = load i64, ptr %"1039_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1038_0794", i64 %"1043_0795", i64 %"1031_1796", i64 %"1039_0797")
  store i64 %"1038_0794", ptr %"1044_0", align 8
  %"1044_0798" = load i64, ptr %"1044_0", align 8
  %219 = call i64 @gpu.result.i(i64 %"1044_0798")
  store i64 %"1044_0798", ptr %"1045_0", align 8
  store i64 %219, ptr %"1045_1", align 8
  %"1048_0799" = load {}, ptr %"1048_0", align 1
  %220 = call i64 @gpu.function_id.fire()
  store i64 %220, ptr %"1050_0", align 8
  %"1045_0800" = load i64, ptr %"1045_0", align 8
  %"1050_0801" = load i64, ptr %"1050_0", align 8
  %"1046_0802" = load i64, ptr %"1046_0", align 8
  call void @"gpu.call.i:v"(i64 %"1045_0800", i64 %"1050_0801", i64 %"1046_0802")
  store i64 %"1045_0800", ptr %"1051_0", align 8
  %"1051_0803" = load i64, ptr %"1051_0", align 8
  store i64 %"1051_0803", ptr %"1052_0", align 8
  %"1055_0804" = load {}, ptr %"1055_0", align 1
  %221 = call i64 @gpu.function_id.add()
  store i64 %221, ptr %"1057_0", align 8
  %"1052_0805" = load i64, ptr %"1052_0", align 8
  %"1057_0806" = load i64, ptr %"1057_0", align 8
  %"1045_1807" = load i64, ptr %"1045_1", align 8
  %"1053_0808" = load i64, ptr %"1053_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1052_0805", i64 %"1057_0806", i64 %"1045_1807", i64 %"1053_0808")
  store i64 %"1052_0805", ptr %"1058_0", align 8
  %"1058_0809" = load i64, ptr %"1058_0", align 8
  %222 = call i64 @gpu.result.i(i64 %"1058_0809")
  store i64 %"1058_0809", ptr %"1059_0", align 8
  store i64 %222, ptr %"1059_1", align 8
  %"1062_0810" = load {}, ptr %"1062_0", align 1
  %223 = call i64 @gpu.function_id.fire()
  store i64 %223, ptr %"1064_0", align 8
  %"1059_0811" = load i64, ptr %"1059_0", align 8
  %"1064_0812" = load i64, ptr %"1064_0", align 8
  %"1060_0813" = load i64, ptr %"1060_0", align 8
  call void @"gpu.call.i:v"(i64 %"1059_0811", i64 %"1064_0812", i64 %"1060_0813")
  store i64 %"1059_0811", ptr %"1065_0", align 8
  %"1065_0814" = load i64, ptr %"1065_0", align 8
  store i64 %"1065_0814", ptr %"1066_0", align 8
  %"1069_0815" = load {}, ptr %"1069_0", align 1
  %224 = call i64 @gpu.function_id.add()
  store i64 %224, ptr %"1071_0", align 8
  %"1066_0816" = load i64, ptr %"1066_0", align 8
  %"1071_0817" = load i64, ptr %"1071_0", align 8
  %"1059_1818" = load i64, ptr %"1059_1", align 8
  %"1067_0819" = load i64, ptr %"1067_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1066_0816", i64 %"1071_0817", i64 %"1059_1818", i64 %"1067_0819")
  store i64 %"1066_0816", ptr %"1072_0", align 8
  %"1072_0820" = load i64, ptr %"1072_0", align 8
  %225 = call i64 @gpu.result.i(i64 %"1072_0820")
  store i64 %"1072_0820", ptr %"1073_0", align 8
  store i64 %225, ptr %"1073_1", align 8
  %"1076_0821" = load {}, ptr %"1076_0", align 1
  %226 = call i64 @gpu.function_id.fire()
  store i64 %226, ptr %"1078_0", align 8
  %"1073_0822" = load i64, ptr %"1073_0", align 8
  %"1078_0823" = load i64, ptr %"1078_0", align 8
  %"1074_0824" = load i64, ptr %"1074_0", align 8
  call void @"gpu.call.i:v"(i64 %"1073_0822", i64 %"1078_0823", i64 %"1074_0824")
  store i64 %"1073_0822", ptr %"1079_0", align 8
  %"1079_0825" = load i64, ptr %"1079_0", align 8
  store i64 %"1079_0825", ptr %"1080_0", align 8
  %"1083_0826" = load {}, ptr %"1083_0", align 1
  %227 = call i64 @gpu.function_id.add()
  store i64 %227, ptr %"1085_0", align 8
  %"1080_0827" = load i64, ptr %"1080_0", align 8
  %"1085_0828" = load i64, ptr %"1085_0", align 8
  %"1073_1829" = load i64, ptr %"1073_1", align 8
  %"1081_0830" = load i64, ptr %"1081_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1080_0827", i64 %"1085_0828", i64 %"1073_1829", i64 %"1081_0830")
  store i64 %"1080_0827", ptr %"1086_0", align 8
  %"1086_0831" = load i64, ptr %"1086_0", align 8
  %228 = call i64 @gpu.result.i(i64 %"1086_0831")
  store i64 %"1086_0831", ptr %"1087_0", align 8
  store i64 %228, ptr %"1087_1", align 8
  %"1090_0832" = load {}, ptr %"1090_0", align 1
  %229 = call i64 @gpu.function_id.fire()
  store i64 %229, ptr %"1092_0", align 8
  %"1087_0833" = load i64, ptr %"1087_0", align 8
  %"1092_0834" = load i64, ptr %"1092_0", align 8
  %"1088_0835" = load i64, ptr %"1088_0", align 8
  call void @"gpu.call.i:v"(i64 %"1087_0833", i64 %"1092_0834", i64 %"1088_0835")
  store i64 %"1087_0833", ptr %"1093_0", align 8
  %"1093_0836" = load i64, ptr %"1093_0", align 8
  store i64 %"1093_0836", ptr %"1094_0", align 8
  %"1097_0837" = load {}, ptr %"1097_0", align 1
  %230 = call i64 @gpu.function_id.add()
  store i64 %230, ptr %"1099_0", align 8
  %"1094_0838" = load i64, ptr %"1094_0", align 8
  %"1099_0839" = load i64, ptr %"1099_0", align 8
  %"1087_1840" = load i64, ptr %"1087_1", align 8
  %"1095_0841" = load i64, ptr %"1095_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1094_0838", i64 %"1099_0839", i64 %"1087_1840", i64 %"1095_0841")
  store i64 %"1094_0838", ptr %"1100_0", align 8
  %"1100_0842" = load i64, ptr %"1100_0", align 8
  %231 = call i64 @gpu.result.i(i64 %"1100_0842")
  store i64 %"1100_0842", ptr %"1101_0", align 8
  store i64 %231, ptr %"1101_1", align 8
  %"1104_0843" = load {}, ptr %"1104_0", align 1
  %232 = call i64 @gpu.function_id.fire()
  store i64 %232, ptr %"1106_0", align 8
  %"1101_0844" = load i64, ptr %"1101_0", align 8
  %"1106_0845" = load i64, ptr %"1106_0", align 8
  %"1102_0846" = load i64, ptr %"1102_0", align 8
  call void @"gpu.call.i:v"(i64 %"1101_0844", i64 %"1106_0845", i64 %"1102_0846")
  store i64 %"1101_0844", ptr %"1107_0", align 8
  %"1107_0847" = load i64, ptr %"1107_0", align 8
  store i64 %"1107_0847", ptr %"1108_0", align 8
  %"1111_0848" = load {}, ptr %"1111_0", align 1
  %233 = call i64 @gpu.function_id.add()
  store i64 %233, ptr %"1113_0", align 8
  %"1108_0849" = load i64, ptr %"1108_0", align 8
  %"1113_0850" = load i64, ptr %"1113_0", align 8
  %"1101_1851" = load i64, ptr %"1101_1", align 8
  %"1109_0852" = load i64, ptr %"1109_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1108_0849", i64 %"1113_0850", i64 %"1101_1851", i64 %"1109_0852")
  store i64 %"1108_0849", ptr %"1114_0", align 8
  %"1114_0853" = load i64, ptr %"1114_0", align 8
  %234 = call i64 @gpu.result.i(i64 %"1114_0853")
  store i64 %"1114_0853", ptr %"1115_0", align 8
  store i64 %234, ptr %"1115_1", align 8
  %"1118_0854" = load {}, ptr %"1118_0", align 1
  %235 = call i64 @gpu.function_id.fire()
  store i64 %235, ptr %"1120_0", align 8
  %"1115_0855" = load i64, ptr %"1115_0", align 8
  %"1120_0856" = load i64, ptr %"1120_0", align 8
  %"1116_0857" = load i64, ptr %"1116_0", align 8
  call void @"gpu.call.i:v"(i64 %"1115_0855", i64 %"1120_0856", i64 %"1116_0857")
  store i64 %"1115_0855", ptr %"1121_0", align 8
  %"1121_0858" = load i64, ptr %"1121_0", align 8
  store i64 %"1121_0858", ptr %"1122_0", align 8
  %"1125_0859" = load {}, ptr %"1125_0", align 1
  %236 = call i64 @gpu.function_id.add()
  store i64 %236, ptr %"1127_0", align 8
  %"1122_0860" = load i64, ptr %"1122_0", align 8
  %"1127_0861" = load i64, ptr %"1127_0", align 8
  %"1115_1862" = load i64, ptr %"1115_1", align 8
  %"1123_0863" = load i64, ptr %"1123_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1122_0860", i64 %"1127_0861", i64 %"1115_1862", i64 %"1123_0863")
  store i64 %"1122_0860", ptr %"1128_0", align 8
  %"1128_0864" = load i64, ptr %"1128_0", align 8
  %237 = call i64 @gpu.result.i(i64 %"1128_0864")
  store i64 %"1128_0864", ptr %"1129_0", align 8
  store i64 %237, ptr %"1129_1", align 8
  %"1132_0865" = load {}, ptr %"1132_0", align 1
  %238 = call i64 @gpu.function_id.fire()
  store i64 %238, ptr %"1134_0", align 8
  %"1129_0866" = load i64, ptr %"1129_0", align 8
  %"1134_0867" = load i64, ptr %"1134_0", align 8
  %"1130_0868" = load i64, ptr %"1130_0", align 8
  call void @"gpu.call.i:v"(i64 %"1129_0866", i64 %"1134_0867", i64 %"1130_0868")
  store i64 %"1129_0866", ptr %"1135_0", align 8
  %"1135_0869" = load i64, ptr %"1135_0", align 8
  store i64 %"1135_0869", ptr %"1136_0", align 8
  %"1139_0870" = load {}, ptr %"1139_0", align 1
  %239 = call i64 @gpu.function_id.add()
  store i64 %239, ptr %"1141_0", align 8
  %"1136_0871" = load i64, ptr %"1136_0", align 8
  %"1141_0872" = load i64, ptr %"1141_0", align 8
  %"1129_1873" = load i64, ptr %"1129_1", align 8
  %"1137_0874" = load i64, ptr %"1137_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1136_0871", i64 %"1141_0872", i64 %"1129_1873", i64 %"1137_0874")
  store i64 %"1136_0871", ptr %"1142_0", align 8
  %"1142_0875" = load i64, ptr %"1142_0", align 8
  %240 = call i64 @gpu.result.i(i64 %"1142_0875")
  store i64 %"1142_0875", ptr %"1143_0", align 8
  store i64 %240, ptr %"1143_1", align 8
  %"1146_0876" = load {}, ptr %"1146_0", align 1
  %241 = call i64 @gpu.function_id.fire()
  store i64 %241, ptr %"1148_0", align 8
  %"1143_0877" = load i64, ptr %"1143_0", align 8
  %"1148_0878" = load i64, ptr %"1148_0", align 8
  %"1144_0879" = load i64, ptr %"1144_0", align 8
  call void @"gpu.call.i:v"(i64 %"1143_0877", i64 %"1148_0878", i64 %"1144_0879")
  store i64 %"1143_0877", ptr %"1149_0", align 8
  %"1149_0880" = load i64, ptr %"1149_0", align 8
  store i64 %"1149_0880", ptr %"1150_0", align 8
  %"1153_0881" = load {}, ptr %"1153_0", align 1
  %242 = call i64 @gpu.function_id.add()
  store i64 %242, ptr %"1155_0", align 8
  %"1150_0882" = load i64, ptr %"1150_0", align 8
  %"1155_0883" = load i64, ptr %"1155_0", align 8
  %"1143_1884" = load i64, ptr %"1143_1", align 8
  %"1151_0885" = load i64, ptr %"1151_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1150_0882", i64 %"1155_0883", i64 %"1143_1884", i64 %"1151_0885")
  store i64 %"1150_0882", ptr %"1156_0", align 8
  %"1156_0886" = load i64, ptr %"1156_0", align 8
  %243 = call i64 @gpu.result.i(i64 %"1156_0886")
  store i64 %"1156_0886", ptr %"1157_0", align 8
  store i64 %243, ptr %"1157_1", align 8
  %"1160_0887" = load {}, ptr %"1160_0", align 1
  %244 = call i64 @gpu.function_id.fire()
  store i64 %244, ptr %"1162_0", align 8
  %"1157_0888" = load i64, ptr %"1157_0", align 8
  %"1162_0889" = load i64, ptr %"1162_0", align 8
  %"1158_0890" = load i64, ptr %"1158_0", align 8
  call void @"gpu.call.i:v"(i64 %"1157_0888", i64 %"1162_0889", i64 %"1158_0890")
  store i64 %"1157_0888", ptr %"1163_0", align 8
  %"1163_0891" = load i64, ptr %"1163_0", align 8
  store i64 %"1163_0891", ptr %"1164_0", align 8
  %"1167_0892" = load {}, ptr %"1167_0", align 1
  %245 = call i64 @gpu.function_id.add()
  store i64 %245, ptr %"1169_0", align 8
  %"1164_0893" = load i64, ptr %"1164_0", align 8
  %"1169_0894" = load i64, ptr %"1169_0", align 8
  %"1157_1895" = load i64, ptr %"1157_1", align 8
  %"1165_0896" = load i64, ptr %"1165_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1164_0893", i64 %"1169_0894", i64 %"1157_1895", i64 %"1165_0896")
  store i64 %"1164_0893", ptr %"1170_0", align 8
  %"1170_0897" = load i64, ptr %"1170_0", align 8
  %246 = call i64 @gpu.result.i(i64 %"1170_0897")
  store i64 %"1170_0897", ptr %"1171_0", align 8
  store i64 %246, ptr %"1171_1", align 8
  %"1174_0898" = load {}, ptr %"1174_0", align 1
  %247 = call i64 @gpu.function_id.fire()
  store i64 %247, ptr %"1176_0", align 8
  %"1171_0899" = load i64, ptr %"1171_0", align 8
  %"1176_0900" = load i64, ptr %"1176_0", align 8
  %"1172_0901" = load i64, ptr %"1172_0", align 8
  call void @"gpu.call.i:v"(i64 %"1171_0899", i64 %"1176_0900", i64 %"1172_0901")
  store i64 %"1171_0899", ptr %"1177_0", align 8
  %"1177_0902" = load i64, ptr %"1177_0", align 8
  store i64 %"1177_0902", ptr %"1178_0", align 8
  %"1181_0903" = load {}, ptr %"1181_0", align 1
  %248 = call i64 @gpu.function_id.add()
  store i64 %248, ptr %"1183_0", align 8
  %"1178_0904" = load i64, ptr %"1178_0", align 8
  %"1183_0905" = load i64, ptr %"1183_0", align 8
  %"1171_1906" = load i64, ptr %"1171_1", align 8
  %"1179_0907" = load i64, ptr %"1179_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1178_0904", i64 %"1183_0905", i64 %"1171_1906", i64 %"1179_0907")
  store i64 %"1178_0904", ptr %"1184_0", align 8
  %"1184_0908" = load i64, ptr %"1184_0", align 8
  %249 = call i64 @gpu.result.i(i64 %"1184_0908")
  store i64 %"1184_0908", ptr %"1185_0", align 8
  store i64 %249, ptr %"1185_1", align 8
  %"1188_0909" = load {}, ptr %"1188_0", align 1
  %250 = call i64 @gpu.function_id.fire()
  store i64 %250, ptr %"1190_0", align 8
  %"1185_0910" = load i64, ptr %"1185_0", align 8
  %"1190_0911" = load i64, ptr %"1190_0", align 8
  %"1186_0912" = load i64, ptr %"1186_0", align 8
  call void @"gpu.call.i:v"(i64 %"1185_0910", i64 %"1190_0911", i64 %"1186_0912")
  store i64 %"1185_0910", ptr %"1191_0", align 8
  %"1191_0913" = load i64, ptr %"1191_0", align 8
  store i64 %"1191_0913", ptr %"1192_0", align 8
  %"1195_0914" = load {}, ptr %"1195_0", align 1
  %251 = call i64 @gpu.function_id.add()
  store i64 %251, ptr %"1197_0", align 8
  %"1192_0915" = load i64, ptr %"1192_0", align 8
  %"1197_0916" = load i64, ptr %"1197_0", align 8
  %"1185_1917" = load i64, ptr %"1185_1", align 8
  %"1193_0918" = load i64, ptr %"1193_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1192_0915", i64 %"1197_0916", i64 %"1185_1917", i64 %"1193_0918")
  store i64 %"1192_0915", ptr %"1198_0", align 8
  %"1198_0919" = load i64, ptr %"1198_0", align 8
  %252 = call i64 @gpu.result.i(i64 %"1198_0919")
  store i64 %"1198_0919", ptr %"1199_0", align 8
  store i64 %252, ptr %"1199_1", align 8
  %"1202_0920" = load {}, ptr %"1202_0", align 1
  %253 = call i64 @gpu.function_id.fire()
  store i64 %253, ptr %"1204_0", align 8
  %"1199_0921" = load i64, ptr %"1199_0", align 8
  %"1204_0922" = load i64, ptr %"1204_0", align 8
  %"1200_0923" = load i64, ptr %"1200_0", align 8
  call void @"gpu.call.i:v"(i64 %"1199_0921", i64 %"1204_0922", i64 %"1200_0923")
  store i64 %"1199_0921", ptr %"1205_0", align 8
  %"1205_0924" = load i64, ptr %"1205_0", align 8
  store i64 %"1205_0924", ptr %"1206_0", align 8
  %"1209_0925" = load {}, ptr %"1209_0", align 1
  %254 = call i64 @gpu.function_id.add()
  store i64 %254, ptr %"1211_0", align 8
  %"1206_0926" = load i64, ptr %"1206_0", align 8
  %"1211_0927" = load i64, ptr %"1211_0", align 8
  %"1199_1928" = load i64, ptr %"1199_1", align 8
  %"1207_0929" = load i64, ptr %"1207_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1206_0926", i64 %"1211_0927", i64 %"1199_1928", i64 %"1207_0929")
  store i64 %"1206_0926", ptr %"1212_0", align 8
  %"1212_0930" = load i64, ptr %"1212_0", align 8
  %255 = call i64 @gpu.result.i(i64 %"1212_0930")
  store i64 %"1212_0930", ptr %"1213_0", align 8
  store i64 %255, ptr %"1213_1", align 8
  %"1216_0931" = load {}, ptr %"1216_0", align 1
  %256 = call i64 @gpu.function_id.fire()
  store i64 %256, ptr %"1218_0", align 8
  %"1213_0932" = load i64, ptr %"1213_0", align 8
  %"1218_0933" = load i64, ptr %"1218_0", align 8
  %"1214_0934" = load i64, ptr %"1214_0", align 8
  call void @"gpu.call.i:v"(i64 %"1213_0932", i64 %"1218_0933", i64 %"1214_0934")
  store i64 %"1213_0932", ptr %"1219_0", align 8
  %"1219_0935" = load i64, ptr %"1219_0", align 8
  store i64 %"1219_0935", ptr %"1220_0", align 8
  %"1223_0936" = load {}, ptr %"1223_0", align 1
  %257 = call i64 @gpu.function_id.add()
  store i64 %257, ptr %"1225_0", align 8
  %"1220_0937" = load i64, ptr %"1220_0", align 8
  %"1225_0938" = load i64, ptr %"1225_0", align 8
  %"1213_1939" = load i64, ptr %"1213_1", align 8
  %"1221_0940" = load i64, ptr %"1221_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1220_0937", i64 %"1225_0938", i64 %"1213_1939", i64 %"1221_0940")
  store i64 %"1220_0937", ptr %"1226_0", align 8
  %"1226_0941" = load i64, ptr %"1226_0", align 8
  %258 = call i64 @gpu.result.i(i64 %"1226_0941")
  store i64 %"1226_0941", ptr %"1227_0", align 8
  store i64 %258, ptr %"1227_1", align 8
  %"1230_0942" = load {}, ptr %"1230_0", align 1
  %259 = call i64 @gpu.function_id.fire()
  store i64 %259, ptr %"1232_0", align 8
  %"1227_0943" = load i64, ptr %"1227_0", align 8
  %"1232_0944" = load i64, ptr %"1232_0", align 8
  %"1228_0945" = load i64, ptr %"1228_0", align 8
  call void @"gpu.call.i:v"(i64 %"1227_0943", i64 %"1232_0944", i64 %"1228_0945")
  store i64 %"1227_0943", ptr %"1233_0", align 8
  %"1233_0946" = load i64, ptr %"1233_0", align 8
  store i64 %"1233_0946", ptr %"1234_0", align 8
  %"1237_0947" = load {}, ptr %"1237_0", align 1
  %260 = call i64 @gpu.function_id.add()
  store i64 %260, ptr %"1239_0", align 8
  %"1234_0948" = load i64, ptr %"1234_0", align 8
  %"1239_0949" = load i64, ptr %"1239_0", align 8
  %"1227_1950" = load i64, ptr %"1227_1", align 8
  %"1235_0951" = load i64, ptr %"1235_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1234_0948", i64 %"1239_0949", i64 %"1227_1950", i64 %"1235_0951")
  store i64 %"1234_0948", ptr %"1240_0", align 8
  %"1240_0952" = load i64, ptr %"1240_0", align 8
  %261 = call i64 @gpu.result.i(i64 %"1240_0952")
  store i64 %"1240_0952", ptr %"1241_0", align 8
  store i64 %261, ptr %"1241_1", align 8
  %"1244_0953" = load {}, ptr %"1244_0", align 1
  %262 = call i64 @gpu.function_id.fire()
  store i64 %262, ptr %"1246_0", align 8
  %"1241_0954" = load i64, ptr %"1241_0", align 8
  %"1246_0955" = load i64, ptr %"1246_0", align 8
  %"1242_0956" = load i64, ptr %"1242_0", align 8
  call void @"gpu.call.i:v"(i64 %"1241_0954", i64 %"1246_0955", i64 %"1242_0956")
  store i64 %"1241_0954", ptr %"1247_0", align 8
  %"1247_0957" = load i64, ptr %"1247_0", align 8
  store i64 %"1247_0957", ptr %"1248_0", align 8
  %"1251_0958" = load {}, ptr %"1251_0", align 1
  %263 = call i64 @gpu.function_id.add()
  store i64 %263, ptr %"1253_0", align 8
  %"1248_0959" = load i64, ptr %"1248_0", align 8
  %"1253_0960" = load i64, ptr %"1253_0", align 8
  %"1241_1961" = load i64, ptr %"1241_1", align 8
  %"1249_0962" = load i64, ptr %"1249_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1248_0959", i64 %"1253_0960", i64 %"1241_1961", i64 %"1249_0962")
  store i64 %"1248_0959", ptr %"1254_0", align 8
  %"1254_0963" = load i64, ptr %"1254_0", align 8
  %264 = call i64 @gpu.result.i(i64 %"1254_0963")
  store i64 %"1254_0963", ptr %"1255_0", align 8
  store i64 %264, ptr %"1255_1", align 8
  %"1258_0964" = load {}, ptr %"1258_0", align 1
  %265 = call i64 @gpu.function_id.fire()
  store i64 %265, ptr %"1260_0", align 8
  %"1255_0965" = load i64, ptr %"1255_0", align 8
  %"1260_0966" = load i64, ptr %"1260_0", align 8
  %"1256_0967" = load i64, ptr %"1256_0", align 8
  call void @"gpu.call.i:v"(i64 %"1255_0965", i64 %"1260_0966", i64 %"1256_0967")
  store i64 %"1255_0965", ptr %"1261_0", align 8
  %"1261_0968" = load i64, ptr %"1261_0", align 8
  store i64 %"1261_0968", ptr %"1262_0", align 8
  %"1265_0969" = load {}, ptr %"1265_0", align 1
  %266 = call i64 @gpu.function_id.add()
  store i64 %266, ptr %"1267_0", align 8
  %"1262_0970" = load i64, ptr %"1262_0", align 8
  %"1267_0971" = load i64, ptr %"1267_0", align 8
  %"1255_1972" = load i64, ptr %"1255_1", align 8
  %"1263_0973" = load i64, ptr %"1263_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1262_0970", i64 %"1267_0971", i64 %"1255_1972", i64 %"1263_0973")
  store i64 %"1262_0970", ptr %"1268_0", align 8
  %"1268_0974" = load i64, ptr %"1268_0", align 8
  %267 = call i64 @gpu.result.i(i64 %"1268_0974")
  store i64 %"1268_0974", ptr %"1269_0", align 8
  store i64 %267, ptr %"1269_1", align 8
  %"1272_0975" = load {}, ptr %"1272_0", align 1
  %268 = call i64 @gpu.function_id.fire()
  store i64 %268, ptr %"1274_0", align 8
  %"1269_0976" = load i64, ptr %"1269_0", align 8
  %"1274_0977" = load i64, ptr %"1274_0", align 8
  %"1270_0978" = load i64, ptr %"1270_0", align 8
  call void @"gpu.call.i:v"(i64 %"1269_0976", i64 %"1274_0977", i64 %"1270_0978")
  store i64 %"1269_0976", ptr %"1275_0", align 8
  %"1275_0979" = load i64, ptr %"1275_0", align 8
  store i64 %"1275_0979", ptr %"1276_0", align 8
  %"1279_0980" = load {}, ptr %"1279_0", align 1
  %269 = call i64 @gpu.function_id.add()
  store i64 %269, ptr %"1281_0", align 8
  %"1276_0981" = load i64, ptr %"1276_0", align 8
  %"1281_0982" = load i64, ptr %"1281_0", align 8
  %"1269_1983" = load i64, ptr %"1269_1", align 8
  %"1277_0984" = load i64, ptr %"1277_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1276_0981", i64 %"1281_0982", i64 %"1269_1983", i64 %"1277_0984")
  store i64 %"1276_0981", ptr %"1282_0", align 8
  %"1282_0985" = load i64, ptr %"1282_0", align 8
  %270 = call i64 @gpu.result.i(i64 %"1282_0985")
  store i64 %"1282_0985", ptr %"1283_0", align 8
  store i64 %270, ptr %"1283_1", align 8
  %"1286_0986" = load {}, ptr %"1286_0", align 1
  %271 = call i64 @gpu.function_id.fire()
  store i64 %271, ptr %"1288_0", align 8
  %"1283_0987" = load i64, ptr %"1283_0", align 8
  %"1288_0988" = load i64, ptr %"1288_0", align 8
  %"1284_0989" = load i64, ptr %"1284_0", align 8
  call void @"gpu.call.i:v"(i64 %"1283_0987", i64 %"1288_0988", i64 %"1284_0989")
  store i64 %"1283_0987", ptr %"1289_0", align 8
  %"1289_0990" = load i64, ptr %"1289_0", align 8
  store i64 %"1289_0990", ptr %"1290_0", align 8
  %"1293_0991" = load {}, ptr %"1293_0", align 1
  %272 = call i64 @gpu.function_id.add()
  store i64 %272, ptr %"1295_0", align 8
  %"1290_0992" = load i64, ptr %"1290_0", align 8
  %"1295_0993" = load i64, ptr %"1295_0", align 8
  %"1283_1994" = load i64, ptr %"1283_1", align 8
  %"1291_0995" = load i64, ptr %"1291_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1290_0992", i64 %"1295_0993", i64 %"1283_1994", i64 %"1291_0995")
  store i64 %"1290_0992", ptr %"1296_0", align 8
  %"1296_0996" = load i64, ptr %"1296_0", align 8
  %273 = call i64 @gpu.result.i(i64 %"1296_0996")
  store i64 %"1296_0996", ptr %"1297_0", align 8
  store i64 %273, ptr %"1297_1", align 8
  %"1300_0997" = load {}, ptr %"1300_0", align 1
  %274 = call i64 @gpu.function_id.fire()
  store i64 %274, ptr %"1302_0", align 8
  %"1297_0998" = load i64, ptr %"1297_0", align 8
  %"1302_0999" = load i64, ptr %"1302_0", align 8
  %"1298_01000" = load i64, ptr %"1298_0", align 8
  call void @"gpu.call.i:v"(i64 %"1297_0998", i64 %"1302_0999", i64 %"1298_01000")
  store i64 %"1297_0998", ptr %"1303_0", align 8
  %"1303_01001" = load i64, ptr %"1303_0", align 8
  store i64 %"1303_01001", ptr %"1304_0", align 8
  %"1307_01002" = load {}, ptr %"1307_0", align 1
  %275 = call i64 @gpu.function_id.add()
  store i64 %275, ptr %"1309_0", align 8
  %"1304_01003" = load i64, ptr %"1304_0", align 8
  %"1309_01004" = load i64, ptr %"1309_0", align 8
  %"1297_11005" = load i64, ptr %"1297_1", align 8
  %"1305_01006" = load i64, ptr %"1305_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1304_01003", i64 %"1309_01004", i64 %"1297_11005", i64 %"1305_01006")
  store i64 %"1304_01003", ptr %"1310_0", align 8
  %"1310_01007" = load i64, ptr %"1310_0", align 8
  %276 = call i64 @gpu.result.i(i64 %"1310_01007")
  store i64 %"1310_01007", ptr %"1311_0", align 8
  store i64 %276, ptr %"1311_1", align 8
  %"1314_01008" = load {}, ptr %"1314_0", align 1
  %277 = call i64 @gpu.function_id.fire()
  store i64 %277, ptr %"1316_0", align 8
  %"1311_01009" = load i64, ptr %"1311_0", align 8
  %"1316_01010" = load i64, ptr %"1316_0", align 8
  %"1312_01011" = load i64, ptr %"1312_0", align 8
  call void @"gpu.call.i:v"(i64 %"1311_01009", i64 %"1316_01010", i64 %"1312_01011")
  store i64 %"1311_01009", ptr %"1317_0", align 8
  %"1317_01012" = load i64, ptr %"1317_0", align 8
  store i64 %"1317_01012", ptr %"1318_0", align 8
  %"1321_01013" = load {}, ptr %"1321_0", align 1
  %278 = call i64 @gpu.function_id.add()
  store i64 %278, ptr %"1323_0", align 8
  %"1318_01014" = load i64, ptr %"1318_0", align 8
  %"1323_01015" = load i64, ptr %"1323_0", align 8
  %"1311_11016" = load i64, ptr %"1311_1", align 8
  %"1319_01017" = load i64, ptr %"1319_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1318_01014", i64 %"1323_01015", i64 %"1311_11016", i64 %"1319_01017")
  store i64 %"1318_01014", ptr %"1324_0", align 8
  %"1324_01018" = load i64, ptr %"1324_0", align 8
  %279 = call i64 @gpu.result.i(i64 %"1324_01018")
  store i64 %"1324_01018", ptr %"1325_0", align 8
  store i64 %279, ptr %"1325_1", align 8
  %"1328_01019" = load {}, ptr %"1328_0", align 1
  %280 = call i64 @gpu.function_id.fire()
  store i64 %280, ptr %"1330_0", align 8
  %"1325_01020" = load i64, ptr %"1325_0", align 8
  %"1330_01021" = load i64, ptr %"1330_0", align 8
  %"1326_01022" = load i64, ptr %"1326_0", align 8
  call void @"gpu.call.i:v"(i64 %"1325_01020", i64 %"1330_01021", i64 %"1326_01022")
  store i64 %"1325_01020", ptr %"1331_0", align 8
  %"1331_01023" = load i64, ptr %"1331_0", align 8
  store i64 %"1331_01023", ptr %"1332_0", align 8
  %"1335_01024" = load {}, ptr %"1335_0", align 1
  %281 = call i64 @gpu.function_id.add()
  store i64 %281, ptr %"1337_0", align 8
  %"1332_01025" = load i64, ptr %"1332_0", align 8
  %"1337_01026" = load i64, ptr %"1337_0", align 8
  %"1325_11027" = load i64, ptr %"1325_1", align 8
  %"1333_01028" = load i64, ptr %"1333_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1332_01025", i64 %"1337_01026", i64 %"1325_11027", i64 %"1333_01028")
  store i64 %"1332_01025", ptr %"1338_0", align 8
  %"1338_01029" = load i64, ptr %"1338_0", align 8
  %282 = call i64 @gpu.result.i(i64 %"1338_01029")
  store i64 %"1338_01029", ptr %"1339_0", align 8
  store i64 %282, ptr %"1339_1", align 8
  %"1342_01030" = load {}, ptr %"1342_0", align 1
  %283 = call i64 @gpu.function_id.fire()
  store i64 %283, ptr %"1344_0", align 8
  %"1339_01031" = load i64, ptr %"1339_0", align 8
  %"1344_01032" = load i64, ptr %"1344_0", align 8
  %"1340_01033" = load i64, ptr %"1340_0", align 8
  call void @"gpu.call.i:v"(i64 %"1339_01031", i64 %"1344_01032", i64 %"1340_01033")
  store i64 %"1339_01031", ptr %"1345_0", align 8
  %"1345_01034" = load i64, ptr %"1345_0", align 8
  store i64 %"1345_01034", ptr %"1346_0", align 8
  %"1349_01035" = load {}, ptr %"1349_0", align 1
  %284 = call i64 @gpu.function_id.add()
  store i64 %284, ptr %"1351_0", align 8
  %"1346_01036" = load i64, ptr %"1346_0", align 8
  %"1351_01037" = load i64, ptr %"1351_0", align 8
  %"1339_11038" = load i64, ptr %"1339_1", align 8
  %"1347_01039" = load i64, ptr %"1347_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1346_01036", i64 %"1351_01037", i64 %"1339_11038", i64 %"1347_01039")
  store i64 %"1346_01036", ptr %"1352_0", align 8
  %"1352_01040" = load i64, ptr %"1352_0", align 8
  %285 = call i64 @gpu.result.i(i64 %"1352_01040")
  store i64 %"1352_01040", ptr %"1353_0", align 8
  store i64 %285, ptr %"1353_1", align 8
  %"1356_01041" = load {}, ptr %"1356_0", align 1
  %286 = call i64 @gpu.function_id.fire()
  store i64 %286, ptr %"1358_0", align 8
  %"1353_01042" = load i64, ptr %"1353_0", align 8
  %"1358_01043" = load i64, ptr %"1358_0", align 8
  %"1354_01044" = load i64, ptr %"1354_0", align 8
  call void @"gpu.call.i:v"(i64 %"1353_01042", i64 %"1358_01043", i64 %"1354_01044")
  store i64 %"1353_01042", ptr %"1359_0", align 8
  %"1359_01045" = load i64, ptr %"1359_0", align 8
  store i64 %"1359_01045", ptr %"1360_0", align 8
  %"1363_01046" = load {}, ptr %"1363_0", align 1
  %287 = call i64 @gpu.function_id.add()
  store i64 %287, ptr %"1365_0", align 8
  %"1360_01047" = load i64, ptr %"1360_0", align 8
  %"1365_01048" = load i64, ptr %"1365_0", align 8
  %"1353_11049" = load i64, ptr %"1353_1", align 8
  %"1361_01050" = load i64, ptr %"1361_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1360_01047", i64 %"1365_01048", i64 %"1353_11049", i64 %"1361_01050")
  store i64 %"1360_01047", ptr %"1366_0", align 8
  %"1366_01051" = load i64, ptr %"1366_0", align 8
  %288 = call i64 @gpu.result.i(i64 %"1366_01051")
  store i64 %"1366_01051", ptr %"1367_0", align 8
  store i64 %288, ptr %"1367_1", align 8
  %"1370_01052" = load {}, ptr %"1370_0", align 1
  %289 = call i64 @gpu.function_id.fire()
  store i64 %289, ptr %"1372_0", align 8
  %"1367_01053" = load i64, ptr %"1367_0", align 8
  %"1372_01054" = load i64, ptr %"1372_0", align 8
  %"1368_01055" = load i64, ptr %"1368_0", align 8
  call void @"gpu.call.i:v"(i64 %"1367_01053", i64 %"1372_01054", i64 %"1368_01055")
  store i64 %"1367_01053", ptr %"1373_0", align 8
  %"1373_01056" = load i64, ptr %"1373_0", align 8
  store i64 %"1373_01056", ptr %"1374_0", align 8
  %"1377_01057" = load {}, ptr %"1377_0", align 1
  %290 = call i64 @gpu.function_id.add()
  store i64 %290, ptr %"1379_0", align 8
  %"1374_01058" = load i64, ptr %"1374_0", align 8
  %"1379_01059" = load i64, ptr %"1379_0", align 8
  %"1367_11060" = load i64, ptr %"1367_1", align 8
  %"1375_01061" = load i64, ptr %"1375_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1374_01058", i64 %"1379_01059", i64 %"1367_11060", i64 %"1375_01061")
  store i64 %"1374_01058", ptr %"1380_0", align 8
  %"1380_01062" = load i64, ptr %"1380_0", align 8
  %291 = call i64 @gpu.result.i(i64 %"1380_01062")
  store i64 %"1380_01062", ptr %"1381_0", align 8
  store i64 %291, ptr %"1381_1", align 8
  %"1384_01063" = load {}, ptr %"1384_0", align 1
  %292 = call i64 @gpu.function_id.fire()
  store i64 %292, ptr %"1386_0", align 8
  %"1381_01064" = load i64, ptr %"1381_0", align 8
  %"1386_01065" = load i64, ptr %"1386_0", align 8
  %"1382_01066" = load i64, ptr %"1382_0", align 8
  call void @"gpu.call.i:v"(i64 %"1381_01064", i64 %"1386_01065", i64 %"1382_01066")
  store i64 %"1381_01064", ptr %"1387_0", align 8
  %"1387_01067" = load i64, ptr %"1387_0", align 8
  store i64 %"1387_01067", ptr %"1388_0", align 8
  %"1391_01068" = load {}, ptr %"1391_0", align 1
  %293 = call i64 @gpu.function_id.add()
  store i64 %293, ptr %"1393_0", align 8
  %"1388_01069" = load i64, ptr %"1388_0", align 8
  %"1393_01070" = load i64, ptr %"1393_0", align 8
  %"1381_11071" = load i64, ptr %"1381_1", align 8
  %"1389_01072" = load i64, ptr %"1389_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1388_01069", i64 %"1393_01070", i64 %"1381_11071", i64 %"1389_01072")
  store i64 %"1388_01069", ptr %"1394_0", align 8
  %"1394_01073" = load i64, ptr %"1394_0", align 8
  %294 = call i64 @gpu.result.i(i64 %"1394_01073")
  store i64 %"1394_01073", ptr %"1395_0", align 8
  store i64 %294, ptr %"1395_1", align 8
  %"1398_01074" = load {}, ptr %"1398_0", align 1
  %295 = call i64 @gpu.function_id.fire()
  store i64 %295, ptr %"1400_0", align 8
  %"1395_01075" = load i64, ptr %"1395_0", align 8
  %"1400_01076" = load i64, ptr %"1400_0", align 8
  %"1396_01077" = load i64, ptr %"1396_0", align 8
  call void @"gpu.call.i:v"(i64 %"1395_01075", i64 %"1400_01076", i64 %"1396_01077")
  store i64 %"1395_01075", ptr %"1401_0", align 8
  %"1401_01078" = load i64, ptr %"1401_0", align 8
  store i64 %"1401_01078", ptr %"1402_0", align 8
  %"1405_01079" = load {}, ptr %"1405_0", align 1
  %296 = call i64 @gpu.function_id.add()
  store i64 %296, ptr %"1407_0", align 8
  %"1402_01080" = load i64, ptr %"1402_0", align 8
  %"1407_01081" = load i64, ptr %"1407_0", align 8
  %"1395_11082" = load i64, ptr %"1395_1", align 8
  %"1403_01083" = load i64, ptr %"1403_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1402_01080", i64 %"1407_01081", i64 %"1395_11082", i64 %"1403_01083")
  store i64 %"1402_01080", ptr %"1408_0", align 8
  %"1408_01084" = load i64, ptr %"1408_0", align 8
  %297 = call i64 @gpu.result.i(i64 %"1408_01084")
  store i64 %"1408_01084", ptr %"1409_0", align 8
  store i64 %297, ptr %"1409_1", align 8
  %"1412_01085" = load {}, ptr %"1412_0", align 1
  %298 = call i64 @gpu.function_id.fire()
  store i64 %298, ptr %"1414_0", align 8
  %"1409_01086" = load i64, ptr %"1409_0", align 8
  %"1414_01087" = load i64, ptr %"1414_0", align 8
  %"1410_01088" = load i64, ptr %"1410_0", align 8
  call void @"gpu.call.i:v"(i64 %"1409_01086", i64 %"1414_01087", i64 %"1410_01088")
  store i64 %"1409_01086", ptr %"1415_0", align 8
  %"1415_01089" = load i64, ptr %"1415_0", align 8
  store i64 %"1415_01089", ptr %"1416_0", align 8
  %"1419_01090" = load {}, ptr %"1419_0", align 1
  %299 = call i64 @gpu.function_id.add()
  store i64 %299, ptr %"1421_0", align 8
  %"1416_01091" = load i64, ptr %"1416_0", align 8
  %"1421_01092" = load i64, ptr %"1421_0", align 8
  %"1409_11093" = load i64, ptr %"1409_1", align 8
  %"1417_01094" = load i64, ptr %"1417_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1416_01091", i64 %"1421_01092", i64 %"1409_11093", i64 %"1417_01094")
  store i64 %"1416_01091", ptr %"1422_0", align 8
  %"1422_01095" = load i64, ptr %"1422_0", align 8
  %300 = call i64 @gpu.result.i(i64 %"1422_01095")
  store i64 %"1422_01095", ptr %"1423_0", align 8
  store i64 %300, ptr %"1423_1", align 8
  %"1426_01096" = load {}, ptr %"1426_0", align 1
  %301 = call i64 @gpu.function_id.fire()
  store i64 %301, ptr %"1428_0", align 8
  %"1423_01097" = load i64, ptr %"1423_0", align 8
  %"1428_01098" = load i64, ptr %"1428_0", align 8
  %"1424_01099" = load i64, ptr %"1424_0", align 8
  call void @"gpu.call.i:v"(i64 %"1423_01097", i64 %"1428_01098", i64 %"1424_01099")
  store i64 %"1423_01097", ptr %"1429_0", align 8
  %"1429_01100" = load i64, ptr %"1429_0", align 8
  store i64 %"1429_01100", ptr %"1430_0", align 8
  %"1433_01101" = load {}, ptr %"1433_0", align 1
  %302 = call i64 @gpu.function_id.add()
  store i64 %302, ptr %"1435_0", align 8
  %"1430_01102" = load i64, ptr %"1430_0", align 8
  %"1435_01103" = load i64, ptr %"1435_0", align 8
  %"1423_11104" = load i64, ptr %"1423_1", align 8
  %"1431_01105" = load i64, ptr %"1431_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1430_01102", i64 %"1435_01103", i64 %"1423_11104", i64 %"1431_01105")
  store i64 %"1430_01102", ptr %"1436_0", align 8
  %"1436_01106" = load i64, ptr %"1436_0", align 8
  %303 = call i64 @gpu.result.i(i64 %"1436_01106")
  store i64 %"1436_01106", ptr %"1437_0", align 8
  store i64 %303, ptr %"1437_1", align 8
  %"1440_01107" = load {}, ptr %"1440_0", align 1
  %304 = call i64 @gpu.function_id.fire()
  store i64 %304, ptr %"1442_0", align 8
  %"1437_01108" = load i64, ptr %"1437_0", align 8
  %"1442_01109" = load i64, ptr %"1442_0", align 8
  %"1438_01110" = load i64, ptr %"1438_0", align 8
  call void @"gpu.call.i:v"(i64 %"1437_01108", i64 %"1442_01109", i64 %"1438_01110")
  store i64 %"1437_01108", ptr %"1443_0", align 8
  %"1443_01111" = load i64, ptr %"1443_0", align 8
  store i64 %"1443_01111", ptr %"1444_0", align 8
  %"1447_01112" = load {}, ptr %"1447_0", align 1
  %305 = call i64 @gpu.function_id.add()
  store i64 %305, ptr %"1449_0", align 8
  %"1444_01113" = load i64, ptr %"1444_0", align 8
  %"1449_01114" = load i64, ptr %"1449_0", align 8
  %"1437_11115" = load i64, ptr %"1437_1", align 8
  %"1445_01116" = load i64, ptr %"1445_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1444_01113", i64 %"1449_01114", i64 %"1437_11115", i64 %"1445_01116")
  store i64 %"1444_01113", ptr %"1450_0", align 8
  %"1450_01117" = load i64, ptr %"1450_0", align 8
  %306 = call i64 @gpu.result.i(i64 %"1450_01117")
  store i64 %"1450_01117", ptr %"1451_0", align 8
  store i64 %306, ptr %"1451_1", align 8
  %"1454_01118" = load {}, ptr %"1454_0", align 1
  %307 = call i64 @gpu.function_id.fire()
  store i64 %307, ptr %"1456_0", align 8
  %"1451_01119" = load i64, ptr %"1451_0", align 8
  %"1456_01120" = load i64, ptr %"1456_0", align 8
  %"1452_01121" = load i64, ptr %"1452_0", align 8
  call void @"gpu.call.i:v"(i64 %"1451_01119", i64 %"1456_01120", i64 %"1452_01121")
  store i64 %"1451_01119", ptr %"1457_0", align 8
  %"1457_01122" = load i64, ptr %"1457_0", align 8
  store i64 %"1457_01122", ptr %"1458_0", align 8
  %"1461_01123" = load {}, ptr %"1461_0", align 1
  %308 = call i64 @gpu.function_id.add()
  store i64 %308, ptr %"1463_0", align 8
  %"1458_01124" = load i64, ptr %"1458_0", align 8
  %"1463_01125" = load i64, ptr %"1463_0", align 8
  %"1451_11126" = load i64, ptr %"1451_1", align 8
  %"1459_01127" = load i64, ptr %"1459_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1458_01124", i64 %"1463_01125", i64 %"1451_11126", i64 %"1459_01127")
  store i64 %"1458_01124", ptr %"1464_0", align 8
  %"1464_01128" = load i64, ptr %"1464_0", align 8
  %309 = call i64 @gpu.result.i(i64 %"1464_01128")
  store i64 %"1464_01128", ptr %"1465_0", align 8
  store i64 %309, ptr %"1465_1", align 8
  %"1468_01129" = load {}, ptr %"1468_0", align 1
  %310 = call i64 @gpu.function_id.fire()
  store i64 %310, ptr %"1470_0", align 8
  %"1465_01130" = load i64, ptr %"1465_0", align 8
  %"1470_01131" = load i64, ptr %"1470_0", align 8
  %"1466_01132" = load i64, ptr %"1466_0", align 8
  call void @"gpu.call.i:v"(i64 %"1465_01130", i64 %"1470_01131", i64 %"1466_01132")
  store i64 %"1465_01130", ptr %"1471_0", align 8
  %"1471_01133" = load i64, ptr %"1471_0", align 8
  store i64 %"1471_01133", ptr %"1472_0", align 8
  %"1475_01134" = load {}, ptr %"1475_0", align 1
  %311 = call i64 @gpu.function_id.add()
  store i64 %311, ptr %"1477_0", align 8
  %"1472_01135" = load i64, ptr %"1472_0", align 8
  %"1477_01136" = load i64, ptr %"1477_0", align 8
  %"1465_11137" = load i64, ptr %"1465_1", align 8
  %"1473_01138" = load i64, ptr %"1473_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1472_01135", i64 %"1477_01136", i64 %"1465_11137", i64 %"1473_01138")
  store i64 %"1472_01135", ptr %"1478_0", align 8
  %"1478_01139" = load i64, ptr %"1478_0", align 8
  %312 = call i64 @gpu.result.i(i64 %"1478_01139")
  store i64 %"1478_01139", ptr %"1479_0", align 8
  store i64 %312, ptr %"1479_1", align 8
  %"1482_01140" = load {}, ptr %"1482_0", align 1
  %313 = call i64 @gpu.function_id.fire()
  store i64 %313, ptr %"1484_0", align 8
  %"1479_01141" = load i64, ptr %"1479_0", align 8
  %"1484_01142" = load i64, ptr %"1484_0", align 8
  %"1480_01143" = load i64, ptr %"1480_0", align 8
  call void @"gpu.call.i:v"(i64 %"1479_01141", i64 %"1484_01142", i64 %"1480_01143")
  store i64 %"1479_01141", ptr %"1485_0", align 8
  %"1485_01144" = load i64, ptr %"1485_0", align 8
  store i64 %"1485_01144", ptr %"1486_0", align 8
  %"1489_01145" = load {}, ptr %"1489_0", align 1
  %314 = call i64 @gpu.function_id.add()
  store i64 %314, ptr %"1491_0", align 8
  %"1486_01146" = load i64, ptr %"1486_0", align 8
  %"1491_01147" = load i64, ptr %"1491_0", align 8
  %"1479_11148" = load i64, ptr %"1479_1", align 8
  %"1487_01149" = load i64, ptr %"1487_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1486_01146", i64 %"1491_01147", i64 %"1479_11148", i64 %"1487_01149")
  store i64 %"1486_01146", ptr %"1492_0", align 8
  %"1492_01150" = load i64, ptr %"1492_0", align 8
  %315 = call i64 @gpu.result.i(i64 %"1492_01150")
  store i64 %"1492_01150", ptr %"1493_0", align 8
  store i64 %315, ptr %"1493_1", align 8
  %"1496_01151" = load {}, ptr %"1496_0", align 1
  %316 = call i64 @gpu.function_id.fire()
  store i64 %316, ptr %"1498_0", align 8
  %"1493_01152" = load i64, ptr %"1493_0", align 8
  %"1498_01153" = load i64, ptr %"1498_0", align 8
  %"1494_01154" = load i64, ptr %"1494_0", align 8
  call void @"gpu.call.i:v"(i64 %"1493_01152", i64 %"1498_01153", i64 %"1494_01154")
  store i64 %"1493_01152", ptr %"1499_0", align 8
  %"1499_01155" = load i64, ptr %"1499_0", align 8
  store i64 %"1499_01155", ptr %"1500_0", align 8
  %"1503_01156" = load {}, ptr %"1503_0", align 1
  %317 = call i64 @gpu.function_id.add()
  store i64 %317, ptr %"1505_0", align 8
  %"1500_01157" = load i64, ptr %"1500_0", align 8
  %"1505_01158" = load i64, ptr %"1505_0", align 8
  %"1493_11159" = load i64, ptr %"1493_1", align 8
  %"1501_01160" = load i64, ptr %"1501_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1500_01157", i64 %"1505_01158", i64 %"1493_11159", i64 %"1501_01160")
  store i64 %"1500_01157", ptr %"1506_0", align 8
  %"1506_01161" = load i64, ptr %"1506_0", align 8
  %318 = call i64 @gpu.result.i(i64 %"1506_01161")
  store i64 %"1506_01161", ptr %"1507_0", align 8
  store i64 %318, ptr %"1507_1", align 8
  %"1510_01162" = load {}, ptr %"1510_0", align 1
  %319 = call i64 @gpu.function_id.fire()
  store i64 %319, ptr %"1512_0", align 8
  %"1507_01163" = load i64, ptr %"1507_0", align 8
  %"1512_01164" = load i64, ptr %"1512_0", align 8
  %"1508_01165" = load i64, ptr %"1508_0", align 8
  call void @"gpu.call.i:v"(i64 %"1507_01163", i64 %"1512_01164", i64 %"1508_01165")
  store i64 %"1507_01163", ptr %"1513_0", align 8
  %"1513_01166" = load i64, ptr %"1513_0", align 8
  store i64 %"1513_01166", ptr %"1514_0", align 8
  %"1517_01167" = load {}, ptr %"1517_0", align 1
  %320 = call i64 @gpu.function_id.add()
  store i64 %320, ptr %"1519_0", align 8
  %"1514_01168" = load i64, ptr %"1514_0", align 8
  %"1519_01169" = load i64, ptr %"1519_0", align 8
  %"1507_11170" = load i64, ptr %"1507_1", align 8
  %"1515_01171" = load i64, ptr %"1515_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1514_01168", i64 %"1519_01169", i64 %"1507_11170", i64 %"1515_01171")
  store i64 %"1514_01168", ptr %"1520_0", align 8
  %"1520_01172" = load i64, ptr %"1520_0", align 8
  %321 = call i64 @gpu.result.i(i64 %"1520_01172")
  store i64 %"1520_01172", ptr %"1521_0", align 8
  store i64 %321, ptr %"1521_1", align 8
  %"1524_01173" = load {}, ptr %"1524_0", align 1
  %322 = call i64 @gpu.function_id.fire()
  store i64 %322, ptr %"1526_0", align 8
  %"1521_01174" = load i64, ptr %"1521_0", align 8
  %"1526_01175" = load i64, ptr %"1526_0", align 8
  %"1522_01176" = load i64, ptr %"1522_0", align 8
  call void @"gpu.call.i:v"(i64 %"1521_01174", i64 %"1526_01175", i64 %"1522_01176")
  store i64 %"1521_01174", ptr %"1527_0", align 8
  %"1527_01177" = load i64, ptr %"1527_0", align 8
  store i64 %"1527_01177", ptr %"1528_0", align 8
  %"1531_01178" = load {}, ptr %"1531_0", align 1
  %323 = call i64 @gpu.function_id.add()
  store i64 %323, ptr %"1533_0", align 8
  %"1528_01179" = load i64, ptr %"1528_0", align 8
  %"1533_01180" = load i64, ptr %"1533_0", align 8
  %"1521_11181" = load i64, ptr %"1521_1", align 8
  %"1529_01182" = load i64, ptr %"1529_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1528_01179", i64 %"1533_01180", i64 %"1521_11181", i64 %"1529_01182")
  store i64 %"1528_01179", ptr %"1534_0", align 8
  %"1534_01183" = load i64, ptr %"1534_0", align 8
  %324 = call i64 @gpu.result.i(i64 %"1534_01183")
  store i64 %"1534_01183", ptr %"1535_0", align 8
  store i64 %324, ptr %"1535_1", align 8
  %"1538_01184" = load {}, ptr %"1538_0", align 1
  %325 = call i64 @gpu.function_id.fire()
  store i64 %325, ptr %"1540_0", align 8
  %"1535_01185" = load i64, ptr %"1535_0", align 8
  %"1540_01186" = load i64, ptr %"1540_0", align 8
  %"1536_01187" = load i64, ptr %"1536_0", align 8
  call void @"gpu.call.i:v"(i64 %"1535_01185", i64 %"1540_01186", i64 %"1536_01187")
  store i64 %"1535_01185", ptr %"1541_0", align 8
  %"1541_01188" = load i64, ptr %"1541_0", align 8
  store i64 %"1541_01188", ptr %"1542_0", align 8
  %"1545_01189" = load {}, ptr %"1545_0", align 1
  %326 = call i64 @gpu.function_id.add()
  store i64 %326, ptr %"1547_0", align 8
  %"1542_01190" = load i64, ptr %"1542_0", align 8
  %"1547_01191" = load i64, ptr %"1547_0", align 8
  %"1535_11192" = load i64, ptr %"1535_1", align 8
  %"1543_01193" = load i64, ptr %"1543_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1542_01190", i64 %"1547_01191", i64 %"1535_11192", i64 %"1543_01193")
  store i64 %"1542_01190", ptr %"1548_0", align 8
  %"1548_01194" = load i64, ptr %"1548_0", align 8
  %327 = call i64 @gpu.result.i(i64 %"1548_01194")
  store i64 %"1548_01194", ptr %"1549_0", align 8
  store i64 %327, ptr %"1549_1", align 8
  %"1552_01195" = load {}, ptr %"1552_0", align 1
  %328 = call i64 @gpu.function_id.fire()
  store i64 %328, ptr %"1554_0", align 8
  %"1549_01196" = load i64, ptr %"1549_0", align 8
  %"1554_01197" = load i64, ptr %"1554_0", align 8
  %"1550_01198" = load i64, ptr %"1550_0", align 8
  call void @"gpu.call.i:v"(i64 %"1549_01196", i64 %"1554_01197", i64 %"1550_01198")
  store i64 %"1549_01196", ptr %"1555_0", align 8
  %"1555_01199" = load i64, ptr %"1555_0", align 8
  store i64 %"1555_01199", ptr %"1556_0", align 8
  %"1559_01200" = load {}, ptr %"1559_0", align 1
  %329 = call i64 @gpu.function_id.add()
  store i64 %329, ptr %"1561_0", align 8
  %"1556_01201" = load i64, ptr %"1556_0", align 8
  %"1561_01202" = load i64, ptr %"1561_0", align 8
  %"1549_11203" = load i64, ptr %"1549_1", align 8
  %"1557_01204" = load i64, ptr %"1557_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1556_01201", i64 %"1561_01202", i64 %"1549_11203", i64 %"1557_01204")
  store i64 %"1556_01201", ptr %"1562_0", align 8
  %"1562_01205" = load i64, ptr %"1562_0", align 8
  %330 = call i64 @gpu.result.i(i64 %"1562_01205")
  store i64 %"1562_01205", ptr %"1563_0", align 8
  store i64 %330, ptr %"1563_1", align 8
  %"1566_01206" = load {}, ptr %"1566_0", align 1
  %331 = call i64 @gpu.function_id.fire()
  store i64 %331, ptr %"1568_0", align 8
  %"1563_01207" = load i64, ptr %"1563_0", align 8
  %"1568_01208" = load i64, ptr %"1568_0", align 8
  %"1564_01209" = load i64, ptr %"1564_0", align 8
  call void @"gpu.call.i:v"(i64 %"1563_01207", i64 %"1568_01208", i64 %"1564_01209")
  store i64 %"1563_01207", ptr %"1569_0", align 8
  %"1569_01210" = load i64, ptr %"1569_0", align 8
  store i64 %"1569_01210", ptr %"1570_0", align 8
  %"1573_01211" = load {}, ptr %"1573_0", align 1
  %332 = call i64 @gpu.function_id.add()
  store i64 %332, ptr %"1575_0", align 8
  %"1570_01212" = load i64, ptr %"1570_0", align 8
  %"1575_01213" = load i64, ptr %"1575_0", align 8
  %"1563_11214" = load i64, ptr %"1563_1", align 8
  %"1571_01215" = load i64, ptr %"1571_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1570_01212", i64 %"1575_01213", i64 %"1563_11214", i64 %"1571_01215")
  store i64 %"1570_01212", ptr %"1576_0", align 8
  %"1576_01216" = load i64, ptr %"1576_0", align 8
  %333 = call i64 @gpu.result.i(i64 %"1576_01216")
  store i64 %"1576_01216", ptr %"1577_0", align 8
  store i64 %333, ptr %"1577_1", align 8
  %"1580_01217" = load {}, ptr %"1580_0", align 1
  %334 = call i64 @gpu.function_id.fire()
  store i64 %334, ptr %"1582_0", align 8
  %"1577_01218" = load i64, ptr %"1577_0", align 8
  %"1582_01219" = load i64, ptr %"1582_0", align 8
  %"1578_01220" = load i64, ptr %"1578_0", align 8
  call void @"gpu.call.i:v"(i64 %"1577_01218", i64 %"1582_01219", i64 %"1578_01220")
  store i64 %"1577_01218", ptr %"1583_0", align 8
  %"1583_01221" = load i64, ptr %"1583_0", align 8
  store i64 %"1583_01221", ptr %"1584_0", align 8
  %"1587_01222" = load {}, ptr %"1587_0", align 1
  %335 = call i64 @gpu.function_id.add()
  store i64 %335, ptr %"1589_0", align 8
  %"1584_01223" = load i64, ptr %"1584_0", align 8
  %"1589_01224" = load i64, ptr %"1589_0", align 8
  %"1577_11225" = load i64, ptr %"1577_1", align 8
  %"1585_01226" = load i64, ptr %"1585_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1584_01223", i64 %"1589_01224", i64 %"1577_11225", i64 %"1585_01226")
  store i64 %"1584_01223", ptr %"1590_0", align 8
  %"1590_01227" = load i64, ptr %"1590_0", align 8
  %336 = call i64 @gpu.result.i(i64 %"1590_01227")
  store i64 %"1590_01227", ptr %"1591_0", align 8
  store i64 %336, ptr %"1591_1", align 8
  %"1594_01228" = load {}, ptr %"1594_0", align 1
  %337 = call i64 @gpu.function_id.fire()
  store i64 %337, ptr %"1596_0", align 8
  %"1591_01229" = load i64, ptr %"1591_0", align 8
  %"1596_01230" = load i64, ptr %"1596_0", align 8
  %"1592_01231" = load i64, ptr %"1592_0", align 8
  call void @"gpu.call.i:v"(i64 %"1591_01229", i64 %"1596_01230", i64 %"1592_01231")
  store i64 %"1591_01229", ptr %"1597_0", align 8
  %"1597_01232" = load i64, ptr %"1597_0", align 8
  store i64 %"1597_01232", ptr %"1598_0", align 8
  %"1601_01233" = load {}, ptr %"1601_0", align 1
  %338 = call i64 @gpu.function_id.add()
  store i64 %338, ptr %"1603_0", align 8
  %"1598_01234" = load i64, ptr %"1598_0", align 8
  %"1603_01235" = load i64, ptr %"1603_0", align 8
  %"1591_11236" = load i64, ptr %"1591_1", align 8
  %"1599_01237" = load i64, ptr %"1599_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1598_01234", i64 %"1603_01235", i64 %"1591_11236", i64 %"1599_01237")
  store i64 %"1598_01234", ptr %"1604_0", align 8
  %"1604_01238" = load i64, ptr %"1604_0", align 8
  %339 = call i64 @gpu.result.i(i64 %"1604_01238")
  store i64 %"1604_01238", ptr %"1605_0", align 8
  store i64 %339, ptr %"1605_1", align 8
  %"1608_01239" = load {}, ptr %"1608_0", align 1
  %340 = call i64 @gpu.function_id.fire()
  store i64 %340, ptr %"1610_0", align 8
  %"1605_01240" = load i64, ptr %"1605_0", align 8
  %"1610_01241" = load i64, ptr %"1610_0", align 8
  %"1606_01242" = load i64, ptr %"1606_0", align 8
  call void @"gpu.call.i:v"(i64 %"1605_01240", i64 %"1610_01241", i64 %"1606_01242")
  store i64 %"1605_01240", ptr %"1611_0", align 8
  %"1611_01243" = load i64, ptr %"1611_0", align 8
  store i64 %"1611_01243", ptr %"1612_0", align 8
  %"1615_01244" = load {}, ptr %"1615_0", align 1
  %341 = call i64 @gpu.function_id.add()
  store i64 %341, ptr %"1617_0", align 8
  %"1612_01245" = load i64, ptr %"1612_0", align 8
  %"1617_01246" = load i64, ptr %"1617_0", align 8
  %"1605_11247" = load i64, ptr %"1605_1", align 8
  %"1613_01248" = load i64, ptr %"1613_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1612_01245", i64 %"1617_01246", i64 %"1605_11247", i64 %"1613_01248")
  store i64 %"1612_01245", ptr %"1618_0", align 8
  %"1618_01249" = load i64, ptr %"1618_0", align 8
  %342 = call i64 @gpu.result.i(i64 %"1618_01249")
  store i64 %"1618_01249", ptr %"1619_0", align 8
  store i64 %342, ptr %"1619_1", align 8
  %"1622_01250" = load {}, ptr %"1622_0", align 1
  %343 = call i64 @gpu.function_id.fire()
  store i64 %343, ptr %"1624_0", align 8
  %"1619_01251" = load i64, ptr %"1619_0", align 8
  %"1624_01252" = load i64, ptr %"1624_0", align 8
  %"1620_01253" = load i64, ptr %"1620_0", align 8
  call void @"gpu.call.i:v"(i64 %"1619_01251", i64 %"1624_01252", i64 %"1620_01253")
  store i64 %"1619_01251", ptr %"1625_0", align 8
  %"1625_01254" = load i64, ptr %"1625_0", align 8
  store i64 %"1625_01254", ptr %"1626_0", align 8
  %"1629_01255" = load {}, ptr %"1629_0", align 1
  %344 = call i64 @gpu.function_id.add()
  store i64 %344, ptr %"1631_0", align 8
  %"1626_01256" = load i64, ptr %"1626_0", align 8
  %"1631_01257" = load i64, ptr %"1631_0", align 8
  %"1619_11258" = load i64, ptr %"1619_1", align 8
  %"1627_01259" = load i64, ptr %"1627_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1626_01256", i64 %"1631_01257", i64 %"1619_11258", i64 %"1627_01259")
  store i64 %"1626_01256", ptr %"1632_0", align 8
  %"1632_01260" = load i64, ptr %"1632_0", align 8
  %345 = call i64 @gpu.result.i(i64 %"1632_01260")
  store i64 %"1632_01260", ptr %"1633_0", align 8
  store i64 %345, ptr %"1633_1", align 8
  %"1636_01261" = load {}, ptr %"1636_0", align 1
  %346 = call i64 @gpu.function_id.fire()
  store i64 %346, ptr %"1638_0", align 8
  %"1633_01262" = load i64, ptr %"1633_0", align 8
  %"1638_01263" = load i64, ptr %"1638_0", align 8
  %"1634_01264" = load i64, ptr %"1634_0", align 8
  call void @"gpu.call.i:v"(i64 %"1633_01262", i64 %"1638_01263", i64 %"1634_01264")
  store i64 %"1633_01262", ptr %"1639_0", align 8
  %"1639_01265" = load i64, ptr %"1639_0", align 8
  store i64 %"1639_01265", ptr %"1640_0", align 8
  %"1643_01266" = load {}, ptr %"1643_0", align 1
  %347 = call i64 @gpu.function_id.add()
  store i64 %347, ptr %"1645_0", align 8
  %"1640_01267" = load i64, ptr %"1640_0", align 8
  %"1645_01268" = load i64, ptr %"1645_0", align 8
  %"1633_11269" = load i64, ptr %"1633_1", align 8
  %"1641_01270" = load i64, ptr %"1641_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1640_01267", i64 %"1645_01268", i64 %"1633_11269", i64 %"1641_01270")
  store i64 %"1640_01267", ptr %"1646_0", align 8
  %"1646_01271" = load i64, ptr %"1646_0", align 8
  %348 = call i64 @gpu.result.i(i64 %"1646_01271")
  store i64 %"1646_01271", ptr %"1647_0", align 8
  store i64 %348, ptr %"1647_1", align 8
  %"1650_01272" = load {}, ptr %"1650_0", align 1
  %349 = call i64 @gpu.function_id.fire()
  store i64 %349, ptr %"1652_0", align 8
  %"1647_01273" = load i64, ptr %"1647_0", align 8
  %"1652_01274" = load i64, ptr %"1652_0", align 8
  %"1648_01275" = load i64, ptr %"1648_0", align 8
  call void @"gpu.call.i:v"(i64 %"1647_01273", i64 %"1652_01274", i64 %"1648_01275")
  store i64 %"1647_01273", ptr %"1653_0", align 8
  %"1653_01276" = load i64, ptr %"1653_0", align 8
  store i64 %"1653_01276", ptr %"1654_0", align 8
  %"1657_01277" = load {}, ptr %"1657_0", align 1
  %350 = call i64 @gpu.function_id.add()
  store i64 %350, ptr %"1659_0", align 8
  %"1654_01278" = load i64, ptr %"1654_0", align 8
  %"1659_01279" = load i64, ptr %"1659_0", align 8
  %"1647_11280" = load i64, ptr %"1647_1", align 8
  %"1655_01281" = load i64, ptr %"1655_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1654_01278", i64 %"1659_01279", i64 %"1647_11280", i64 %"1655_01281")
  store i64 %"1654_01278", ptr %"1660_0", align 8
  %"1660_01282" = load i64, ptr %"1660_0", align 8
  %351 = call i64 @gpu.result.i(i64 %"1660_01282")
  store i64 %"1660_01282", ptr %"1661_0", align 8
  store i64 %351, ptr %"1661_1", align 8
  %"1664_01283" = load {}, ptr %"1664_0", align 1
  %352 = call i64 @gpu.function_id.fire()
  store i64 %352, ptr %"1666_0", align 8
  %"1661_01284" = load i64, ptr %"1661_0", align 8
  %"1666_01285" = load i64, ptr %"1666_0", align 8
  %"1662_01286" = load i64, ptr %"1662_0", align 8
  call void @"gpu.call.i:v"(i64 %"1661_01284", i64 %"1666_01285", i64 %"1662_01286")
  store i64 %"1661_01284", ptr %"1667_0", align 8
  %"1667_01287" = load i64, ptr %"1667_0", align 8
  store i64 %"1667_01287", ptr %"1668_0", align 8
  %"1671_01288" = load {}, ptr %"1671_0", align 1
  %353 = call i64 @gpu.function_id.add()
  store i64 %353, ptr %"1673_0", align 8
  %"1668_01289" = load i64, ptr %"1668_0", align 8
  %"1673_01290" = load i64, ptr %"1673_0", align 8
  %"1661_11291" = load i64, ptr %"1661_1", align 8
  %"1669_01292" = load i64, ptr %"1669_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1668_01289", i64 %"1673_01290", i64 %"1661_11291", i64 %"1669_01292")
  store i64 %"1668_01289", ptr %"1674_0", align 8
  %"1674_01293" = load i64, ptr %"1674_0", align 8
  %354 = call i64 @gpu.result.i(i64 %"1674_01293")
  store i64 %"1674_01293", ptr %"1675_0", align 8
  store i64 %354, ptr %"1675_1", align 8
  %"1678_01294" = load {}, ptr %"1678_0", align 1
  %355 = call i64 @gpu.function_id.fire()
  store i64 %355, ptr %"1680_0", align 8
  %"1675_01295" = load i64, ptr %"1675_0", align 8
  %"1680_01296" = load i64, ptr %"1680_0", align 8
  %"1676_01297" = load i64, ptr %"1676_0", align 8
  call void @"gpu.call.i:v"(i64 %"1675_01295", i64 %"1680_01296", i64 %"1676_01297")
  store i64 %"1675_01295", ptr %"1681_0", align 8
  %"1681_01298" = load i64, ptr %"1681_0", align 8
  store i64 %"1681_01298", ptr %"1682_0", align 8
  %"1685_01299" = load {}, ptr %"1685_0", align 1
  %356 = call i64 @gpu.function_id.add()
  store i64 %356, ptr %"1687_0", align 8
  %"1682_01300" = load i64, ptr %"1682_0", align 8
  %"1687_01301" = load i64, ptr %"1687_0", align 8
  %"1675_11302" = load i64, ptr %"1675_1", align 8
  %"1683_01303" = load i64, ptr %"1683_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1682_01300", i64 %"1687_01301", i64 %"1675_11302", i64 %"1683_01303")
  store i64 %"1682_01300", ptr %"1688_0", align 8
  %"1688_01304" = load i64, ptr %"1688_0", align 8
  %357 = call i64 @gpu.result.i(i64 %"1688_01304")
  store i64 %"1688_01304", ptr %"1689_0", align 8
  store i64 %357, ptr %"1689_1", align 8
  %"1692_01305" = load {}, ptr %"1692_0", align 1
  %358 = call i64 @gpu.function_id.fire()
  store i64 %358, ptr %"1694_0", align 8
  %"1689_01306" = load i64, ptr %"1689_0", align 8
  %"1694_01307" = load i64, ptr %"1694_0", align 8
  %"1690_01308" = load i64, ptr %"1690_0", align 8
  call void @"gpu.call.i:v"(i64 %"1689_01306", i64 %"1694_01307", i64 %"1690_01308")
  store i64 %"1689_01306", ptr %"1695_0", align 8
  %"1695_01309" = load i64, ptr %"1695_0", align 8
  store i64 %"1695_01309", ptr %"1696_0", align 8
  %"1699_01310" = load {}, ptr %"1699_0", align 1
  %359 = call i64 @gpu.function_id.add()
  store i64 %359, ptr %"1701_0", align 8
  %"1696_01311" = load i64, ptr %"1696_0", align 8
  %"1701_01312" = load i64, ptr %"1701_0", align 8
  %"1689_11313" = load i64, ptr %"1689_1", align 8
  %"1697_01314" = load i64, ptr %"1697_0", align 8
  call void @"gpu.call.ii:i"(i64 %"1696_01311", i64 %"1701_01312", i64 %"1689_11313", i64 %"1697_01314")
  store i64 %"1696_01311", ptr %"1702_0", align 8
  %"1702_01315" = load i64, ptr %"1702_0", align 8
  %360 = call i64 @gpu.result.i(i64 %"1702_01315")
  store i64 %"1702_01315", ptr %"1703_0", align 8
  store i64 %360, ptr %"1703_1", align 8
  %"1706_01316" = load {}, ptr %"1706_0", align 1
  %361 = call i64 @gpu.function_id.fire()
  store i64 %361, ptr %"1708_0", align 8
  %"1703_01317" = load i64, ptr %"1703_0", align 8
  %"1708_01318" = load i64, ptr %"1708_0", align 8
  %"1704_01319" = load i64, ptr %"1704_0", align 8
  call void @"gpu.call.i:v"(i64 %"1703_01317", i64 %"1708_01318", i64 %"1704_01319")
  store i64 %"1703_01317", ptr %"1709_0", align 8
  %"1709_01320" = load i64, ptr %"1709_0", align 8
  store i64 %"1709_01320", ptr %"1710_0", align 8
  %"1703_11321" = load i64, ptr %"1703_1", align 8
  %"1710_01322" = load i64, ptr %"1710_0", align 8
  store i64 %"1703_11321", ptr %"0", align 8
  store i64 %"1710_01322", ptr %"1", align 8
  %"01323" = load i64, ptr %"0", align 8
  %"11324" = load i64, ptr %"1", align 8
  %mrv = insertvalue { i64, i64 } poison, i64 %"01323", 0
  %mrv1325 = insertvalue { i64, i64 } %mrv, i64 %"11324", 1
  ret { i64, i64 } %mrv1325
}

declare void @print_int(ptr, i64, i64)

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
  call void @__hugr__.gpu_240_calls.main.1()
  %result = call i64 @teardown()
  ret i64 %result
}

attributes #0 = { cold noinline noreturn }
attributes #1 = { noreturn }
attributes #2 = { noinline }
