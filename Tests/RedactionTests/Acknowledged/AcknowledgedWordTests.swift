import Redaction
import Testing

/// What somebody gains who reads texts after a name that is also a word was acknowledged: nothing.
struct AcknowledgedWordTests {
  private static let words = Set(["高兴", "平安", "长宁"].compactMap { OrdinaryWord($0) })
  private static let known = [
    KnownValue(kind: .person, text: "高兴", acknowledged: words),
    KnownValue(kind: .person, text: "平安", acknowledged: words),
    KnownValue(kind: .phone, text: "10000001234", acknowledged: words),
    KnownValue(kind: .address, text: "长宁", acknowledged: words),
    KnownValue(kind: .person, text: "欧阳高兴", acknowledged: words),
  ]
  private let scanner = LeakScanner(known: known)
  private let redactor = Redactor(known: known)

  @Test(arguments: [
    "大家都很高兴。", "她高兴地参加了培训", "平安建设考核", "<td>高兴</td>", "| 平安 | 12 |", "宜宾市长宁县",
    "长宁县,0,[c]", "# 平安\n", "祝各位平安健康", "国王高兴地说", "朝着方向平安前进", "不高兴", "## 平安建设\n\n各县平安创建情况",
    "令人高兴的是,按期率上升",
  ])
  func `a word passes where it is the word`(text: String) {
    #expect(scanner.hits(in: Array(text.utf8)).isEmpty)
    #expect(redactor.findings(in: text).isEmpty)
  }

  @Test(arguments: [
    "高 兴", "高·兴", "高\u{200B}兴", "高-兴", "高興", "&#x9ad8;兴", "gao xing", "GAO Xing", "Gāo Xìng",
    "xinggao", "兴高", "高某", "高**", "阿兴", "兴兴", "%E9%AB%98%E5%85%B4", "p\u{ED}ng \u{101}n", "欧阳高兴",
    "高兴欧阳", "ouyanggaoxing", "1000 0001 234", "尾号1234", "高\n兴",
  ])
  func `no other form of the value passes`(text: String) {
    #expect(!scanner.hits(in: Array("参见\(text)。".utf8)).isEmpty)
  }

  @Test(arguments: [
    "姓名:高兴", "姓名：高兴", "| 姓名 | 高兴 |", "<th>姓名</th><td class=\"a\">高兴</td>", "她名叫高兴", "叫高兴的女孩",
    "我叫高兴", "女童高兴", "受害人高兴", "其女高兴", "联系人:平安", "高兴女士", "高兴同学到校", "高兴 阿姨", "高兴的母亲来电",
    "高兴之父", "高兴(女,15岁)", "高兴、女、十五岁", "高兴,今年入学", "小名平安", "平安妹妹", "高兴某", "**高兴**(男,8岁)",
    "姓名\n高兴\n", "姓名&#65306;高兴", "王高兴到访", "见到李 平安", "司马高兴",
  ])
  func `a word passes nowhere where a name stands`(text: String) {
    #expect(!scanner.hits(in: Array(text.utf8)).isEmpty)
    if !text.contains("&") { #expect(!redactor.findings(in: text).isEmpty) }
  }

  @Test(arguments: [
    "高兴 13800138000", "高兴,身份证11010519491231002X", "高兴在平安", "平安和高兴", "长宁县的高兴", "高兴,住长宁",
    "高兴与王秀英同住", "<li>高兴</li><li>平安</li>",
  ])
  func `a word passes nowhere near what else tells of a person`(text: String) {
    #expect(!scanner.hits(in: Array(text.utf8)).isEmpty)
    #expect(!redactor.findings(in: text).isEmpty)
  }

  /// Sixty signs are read on either side, and 400 with tags. The halves "tu demo" and "demo gu" would read
  /// as names in pinyin.
  @Test(arguments: 0..<10)
  func `a word passes where the reading would end within another word`(shift: Int) {
    let gap = String(repeating: "、", count: 60 - 7 + shift)
    for text in ["guitu demo\(gap)高兴", "高兴\(gap)demo guitu"] {
      #expect(redactor.findings(in: text).isEmpty)
      #expect(scanner.hits(in: Array(text.utf8)).isEmpty)
    }
    let tags = String(repeating: "<td class=\"a\"></td>", count: 20)
    let spaces = String(repeating: " ", count: 8 + shift)
    #expect(scanner.hits(in: Array("guitu demo\(tags)\(spaces)高兴".utf8)).isEmpty)
  }

  @Test(arguments: [
    ("黄平安", "平安", "平安建设考核"), ("马化", "老化", "设备老化,已更换"),
  ])
  func `a given name or a nickname that is a word passes once it was acknowledged`(
    name: String, word: String, text: String
  ) {
    let plain = LeakScanner(known: [KnownValue(kind: .person, text: name)])
    #expect(!plain.hits(in: Array(text.utf8)).isEmpty)
    let words = Set([OrdinaryWord(word)].compactMap(\.self))
    let scanner = LeakScanner(
      known: [KnownValue(kind: .person, text: name, acknowledged: words)])
    #expect(scanner.hits(in: Array(text.utf8)).isEmpty)
    #expect(!scanner.hits(in: "\(word).md").isEmpty)
    #expect(!scanner.hits(in: Array("姓名:\(word)".utf8)).isEmpty)
    #expect(Redactor(known: [KnownValue(kind: .person, text: name)]).kind(ofKnown: word) == .person)
  }

  @Test(arguments: [
    ("高兴", "gao xing", "they say gao xing here", "name: gao xing"),
    ("长宁", "Changning", "Changning County", "victim Changning"),
    ("王建国", "jianguo", "the jianguo years", "Wang jianguo"), ("李英", "小英", "小英雄的故事", "姓名:小英"),
    ("李妹", "妹妹", "她和妹妹同住", "名叫妹妹"), ("王宝", "宝宝", "宝宝已接种", "小名宝宝"), ("周弟", "弟弟", "他有弟弟", "叫弟弟"),
  ])
  func `a Latin form that is a word, and a nickname, passes once it was acknowledged by itself`(
    name: String, word: String, text: String, named: String
  ) {
    let plain = KnownValue(kind: .person, text: name)
    #expect(Redactor(known: [plain]).findings(in: text).contains { $0.rule.hasPrefix("known-") })
    let words = Set([OrdinaryWord(word)].compactMap(\.self))
    #expect(words.count == 1, "\(word)")
    let known = [KnownValue(kind: .person, text: name, acknowledged: words)]
    #expect(LeakScanner(known: known).hits(in: Array(text.utf8)).isEmpty)
    #expect(Redactor(known: known).findings(in: text).allSatisfy { !$0.rule.hasPrefix("known-") })
    #expect(!LeakScanner(known: known).hits(in: Array(named.utf8)).isEmpty)
    #expect(!LeakScanner(known: known).hits(in: "\(word).md").isEmpty)
    #expect(Redactor(known: [plain]).kind(ofKnown: word) == .person)
  }

  @Test(arguments: [("李妹", "她和妹妹同住"), ("王宝", "宝宝已接种"), ("周小弟", "他有弟弟"), ("陈哥", "哥哥来接")])
  func `a word for kin that the name of a known person doubles to is in doubt`(
    name: String, text: String
  ) {
    let known = [KnownValue(kind: .person, text: name)]
    #expect(Redactor(known: known).findings(in: text).map(\.certain) == [false])
    let other = [KnownValue(kind: .person, text: name, isOfAnother: true)]
    #expect(Redactor(known: other).findings(in: text).isEmpty)
  }

  @Test(arguments: [
    ("王敏敏", "敏敏", true), ("王敏", "敏敏", false), ("王小英", "小英", true), ("王英", "小英", false),
    ("王平安", "平安", false),
  ])
  func `a given name that is no word is never acknowledged, though nicknames look like it`(
    name: String, word: String, isName: Bool
  ) throws {
    let known = KnownValue(kind: .person, text: name)
    #expect(known.isNamed(try #require(OrdinaryWord(word))) == isName)
  }

  @Test func `only a form of a value has its kind`() {
    let redactor = Redactor(known: [KnownValue(kind: .person, text: "张敏")])
    #expect(redactor.kind(ofKnown: "小张") == .person)
    #expect(redactor.kind(ofKnown: "小张来") == nil)
    #expect(redactor.kind(ofKnown: "平安") == nil)
  }

  @Test(arguments: ["高兴", "高兴.md", "高兴的一天.html", "平安"])
  func `a word never passes in a file name`(name: String) {
    #expect(!scanner.hits(in: name).isEmpty)
  }

  @Test func `a text that names a person by a word is masked there too`() {
    let text = "高兴的电话是13800138000"
    #expect(!redactor.masked(text).contains("高兴"))
    #expect(redactor.masked("大家很高兴") == "大家很高兴")
  }

  @Test func `what was acknowledged of one person helps nobody else`() {
    let scanner = LeakScanner(known: [
      KnownValue(kind: .person, text: "高兴", acknowledged: Self.words),
      KnownValue(kind: .person, text: "高兴"),
    ])
    #expect(scanner.hits(in: Array("很高兴".utf8)).map(\.index) == [1])
  }

  @Test(arguments: [
    "欧阳试名", "王秀英", "10000001234", "ouyangshiming", "欧阳 x", "a", "高", "高 兴 13800138000", "甄试例", "",
    "平安村3组",
  ])
  func `what is no word cannot be acknowledged`(text: String) {
    #expect(OrdinaryWord(text) == nil)
  }

  @Test func `a division can be acknowledged by its name and by its full name`() {
    let names: Set = ["长宁县", "宜宾市长宁县"]
    #expect(OrdinaryWord("长宁县") == nil)
    for name in names { #expect(OrdinaryWord(name, divisions: names)?.text == name) }
    #expect(OrdinaryWord(" 长宁 ")?.text == "长宁")
  }

  @Test func `a word is never printed`() throws {
    let word = try #require(OrdinaryWord("高兴"))
    #expect(!"\(word)".contains("高兴") && !"\([word])".contains("高兴"))
    #expect(!"\(KnownValue(kind: .person, text: "高兴", acknowledged: [word]))".contains("高兴"))
  }
}
