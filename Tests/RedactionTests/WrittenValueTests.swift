import Redaction
import Testing

/// What was written on one line about somebody is searched for, value by value.
struct WrittenValueTests {
  private func values(_ kind: FindingKind, _ text: String) -> [String] {
    KnownValue.list(kind, writtenAs: text).map(\.text)
  }

  @Test(arguments: [
    ("母亲 李桂芳 13512340000", ["李桂芳", "13512340000"]), ("母亲李桂芳", ["李桂芳"]), ("沙马阿依莫", ["沙马阿依莫"]),
    ("父亲,曲比木呷,13512340000", ["曲比木呷", "13512340000"]),
    ("母亲：李桂芳（13512340000）", ["李桂芳", "13512340000"]),
    ("母亲、李桂芳、135 1234 0000", ["李桂芳", "13512340000"]), ("二姐夫的弟弟王强", ["王强"]),
    ("母李桂芳", ["母李桂芳", "李桂芳"]),
    ("其他亲属 演示亲甲子〇〇一 100-0000-0001", ["演示亲甲子〇〇一", "100-0000-0001"]), ("外甥女婿 王强", ["王强"]),
    ("父亲 王大强 母亲 李桂芳", ["王大强", "李桂芳"]), ("mother Li Guifang", ["Li Guifang"]), ("母亲", []),
    ("弟弟 王小虎 13512340000 13812345678", ["王小虎", "13512340000", "13812345678"]),
    ("扎西 多吉", ["扎西", "多吉"]), ("司马试母", ["司马试母"]), ("花", ["花"]),
  ])
  func `a relative's line`(text: String, expected: [String]) {
    #expect(values(.kin, text).map { $0.filter { $0 != " " || text.contains("Li") } } == expected)
  }

  @Test(arguments: [
    ("周小兰、周大兰", ["周小兰", "周大兰"]), ("何雨欣(小名兰兰)", ["何雨欣", "兰兰"]), ("何雨欣（又名：何兰，女）", ["何雨欣", "何兰"]),
    ("周小兰 周大兰", ["周小兰", "周大兰"]), ("小名兰兰", ["兰兰"]), ("周小兰/Zhou Xiaolan", ["周小兰", "Zhou Xiaolan"]),
    ("扎西 多吉", []), ("Zhen, Shili", []), ("王秀英", []), ("阿依古丽·买买提", []), ("王秀英(女)", ["王秀英"]),
  ])
  func `a line of names, and the names on it`(text: String, expected: [String]) {
    #expect(values(.person, text) == [text] + expected)
  }

  @Test(arguments: [
    ("13987654321 13812345678", ["13987654321", "13812345678"]), ("139 8765 4321", []),
    ("13987654321/13812345678", ["13987654321", "13812345678"]),
    ("028-86543217 13812345678", ["02886543217", "13812345678"]),
    ("+86 138 0013 8000", []), ("0086 138 0013 8000", []), ("(028)00001234", []),
    ("138 0013 8000 139 8765 4321", ["13800138000", "13987654321"]), ("13987654321(母亲)", []),
    ("一三八零零一三八零零零", []), ("本人13987654321,母亲13812345678", ["13987654321", "13812345678"]),
  ])
  func `a line of phones`(text: String, expected: [String]) {
    #expect(values(.phone, text) == (expected.isEmpty ? [text] : expected))
  }

  @Test(arguments: [
    ("510104 20090312 5426", []), ("510104-2009-0312-5426", []), ("E12345678", []),
    ("护照E12345678", []),
    ("510104200903125426 E12345678", ["510104200903125426", "e12345678"]),
    ("11010519491231002X、510104200903125426", ["11010519491231002x", "510104200903125426"]),
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
    (FindingKind.kin, "母亲李桂芳", "桂芳来电"), (.kin, "父亲,曲比木呷,13512340000", "尾号0000"),
    (.person, "周小兰、周大兰", "大兰来电"), (.person, "何雨欣(小名兰兰)", "兰兰来电"),
    (.phone, "13987654321 13812345678", "尾号4321"),
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
