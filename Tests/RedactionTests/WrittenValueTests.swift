import Redaction
import Testing

/// What was written on one line about somebody is searched for, value by value.
struct WrittenValueTests {
  private func values(_ kind: FindingKind, _ text: String) -> [String] {
    KnownValue.list(kind, writtenAs: text).map(\.text)
  }

  @Test(arguments: [
    ("母亲 李试芳 13700137000", ["李试芳", "13700137000"]), ("母亲李试芳", ["李试芳"]), ("沙马阿依莫", ["沙马阿依莫"]),
    ("父亲,曲比木呷,13700137000", ["曲比木呷", "13700137000"]),
    ("母亲：李试芳（13700137000）", ["李试芳", "13700137000"]),
    ("母亲、李试芳、137 0013 7000", ["李试芳", "13700137000"]), ("二姐夫的弟弟王强", ["王强"]),
    ("母李试芳", ["母李试芳", "李试芳"]),
    ("其他亲属 演示亲甲子〇〇一 100-0000-0001", ["演示亲甲子〇〇一", "100-0000-0001"]), ("外甥女婿 王强", ["王强"]),
    ("父亲 王试强 母亲 李试芳", ["王试强", "李试芳"]), ("mother Li Shifang", ["Li Shifang"]), ("母亲", []),
    ("弟弟 王试虎 13700137000 13800138000", ["王试虎", "13700137000", "13800138000"]),
    ("扎西 多吉", ["扎西", "多吉"]), ("司马试母", ["司马试母"]), ("花", ["花"]),
  ])
  func `a relative's line`(text: String, expected: [String]) {
    #expect(values(.kin, text).map { $0.filter { $0 != " " || text.contains("Li") } } == expected)
  }

  @Test(arguments: [
    ("周试兰、周试梅", ["周试兰", "周试梅"]), ("何试欣(小名兰兰)", ["何试欣", "兰兰"]), ("何试欣（又名：何兰，女）", ["何试欣", "何兰"]),
    ("周试兰 周试梅", ["周试兰", "周试梅"]), ("小名兰兰", ["兰兰"]), ("周试兰/Zhou Shilan", ["周试兰", "Zhou Shilan"]),
    ("扎西 多吉", []), ("Zhen, Shili", []), ("王秀英", []), ("阿依古丽·买买提", []), ("王秀英(女)", ["王秀英"]),
  ])
  func `a line of names, and the names on it`(text: String, expected: [String]) {
    #expect(values(.person, text) == [text] + expected)
  }

  @Test(arguments: [
    ("13900139000 13800138000", ["13900139000", "13800138000"]), ("139 0013 9000", []),
    ("13900139000/13800138000", ["13900139000", "13800138000"]),
    ("028-86654321 13800138000", ["02886654321", "13800138000"]),
    ("+86 138 0013 8000", []), ("0086 138 0013 8000", []), ("(028)00001234", []),
    ("138 0013 8000 139 0013 9000", ["13800138000", "13900139000"]), ("13900139000(母亲)", []),
    ("一三八零零一三八零零零", []), ("本人13900139000,母亲13800138000", ["13900139000", "13800138000"]),
  ])
  func `a line of phones`(text: String, expected: [String]) {
    #expect(values(.phone, text) == (expected.isEmpty ? [text] : expected))
  }

  @Test(arguments: [
    ("990104 20090312 5426", []), ("990104-2009-0312-5426", []), ("E12345678", []),
    ("护照E12345678", []),
    ("990104200903125426 E12345678", ["990104200903125426", "e12345678"]),
    ("11010519491231002X、990104200903125426", ["11010519491231002x", "990104200903125426"]),
  ])
  func `a line of numbers of papers`(text: String, expected: [String]) {
    #expect(values(.id, text) == (expected.isEmpty ? [text] : expected))
  }

  @Test(arguments: [
    ("火普村、姐把哪打村", ["火普村", "姐把哪打村"]), ("四川省,昭觉县,火普村3组", ["火普村3组"]), ("昭觉县火普村", []),
  ])
  func `a line of places, and those that tell more than a division`(
    text: String, expected: [String]
  ) {
    #expect(values(.address, text) == [text] + expected)
  }

  @Test(arguments: [
    (FindingKind.kin, "母亲李试芳", "试芳来电"), (.kin, "父亲,曲比木呷,13700137000", "尾号7000"),
    (.person, "周试兰、周试梅", "试梅来电"), (.person, "何试欣(小名兰兰)", "兰兰来电"),
    (.phone, "13900139000 13800138000", "尾号9000"),
    (.kin, "沙马阿依莫", "沙马阿依莫来电"),
  ])
  func `its values are found in their forms`(kind: FindingKind, written: String, text: String) {
    let redactor = Redactor(known: KnownValue.list(kind, writtenAs: written))
    #expect(redactor.findings(in: text).contains { $0.rule.hasPrefix("known-") })
  }

  @Test func `what cannot be searched for is left out where something else can`() {
    #expect(values(.person, "王秀英、花") == ["王秀英、花", "王秀英"])
    #expect(!KnownValue(kind: .person, text: "花").isSearchable)
    #expect(!KnownValue(kind: .phone, text: "12").isSearchable)
  }
}
