import Redaction
import Testing

/// A place, a school and an employer are found as people call them.
struct KnownPlaceTests {
  private func rules(_ kind: FindingKind, _ known: String, in text: String) -> [String] {
    Redactor(known: [KnownValue(kind: kind, text: known)]).findings(in: text).map(\.rule)
  }

  private func certain(_ kind: FindingKind, _ known: String, in text: String) -> Bool? {
    Redactor(known: [KnownValue(kind: kind, text: known)]).findings(in: text)
      .first { $0.rule.hasPrefix("known-") }?.certain
  }

  @Test(arguments: [
    (FindingKind.institution, "成都好又来火锅店", "在好又来火锅店打工"), (.institution, "成都好又来火锅店", "在好又来打工"),
    (.institution, "深圳市富士康科技集团", "进了富士康"), (.institution, "深圳市富士康科技集团", "进了富士康科技"),
    (.institution, "顺丰速运", "在顺丰送件"), (.institution, "邻水县好又多超市", "好又多超市老板"),
    (.institution, "广汉市永盛鞋业有限公司", "永盛鞋业的工人"), (.institution, "广汉市永盛鞋业有限公司", "在永盛做工"),
    (.school, "昭觉县万达爱心学校", "万达爱心的老师"), (.school, "昭觉县万达爱心学校", "到万达爱心学校上课"),
    (.school, "昭觉万达爱心学校", "到万达爱心学校上课"), (.school, "布拖县特木里镇中心校", "家在特木里"),
    (.address, "昭觉县洒拉地坡乡姐把哪打村3组", "老家姐把哪打"), (.address, "昭觉县洒拉地坡乡姐把哪打村3组", "姐把哪打3组"),
    (.address, "昭觉县洒拉地坡乡姐把哪打村3组", "在洒拉地坡赶集"), (.address, "昭觉县解放乡火普村", "老家在火普"),
    (.address, "昭觉解放乡火普村", "火普村人"), (.address, "红旗村", "红旗村人"), (.address, "昭觉县红旗村2组", "红旗村人"),
    (.address, "姐把哪打村", "Jiebanada 村"), (.address, "姐把哪打村", "JIEBANADA village"),
    (.address, "姐把哪打村", "jiebanadacun"), (.address, "昭觉县火普村", "seen in Huopu today"),
    (.address, "昭觉县火普村", "Huopu Cun"), (.school, "昭觉县万达爱心学校", "Wanda Aixin School"),
    (.school, "昭觉县万达爱心学校", "wandaaixinxuexiao"), (.school, "昭觉县万达爱心学校", "在WDAX上学"),
    (.institution, "成都好又来火锅店", "at Haoyoulai hotpot"), (.institution, "成都好又来火锅店", "由HYL介绍"),
    (.address, "姐把哪打村", "Jie3ba3na3da3"),
  ])
  func `without the divisions before it and the word for what it is, and in pinyin`(
    kind: FindingKind, known: String, text: String
  ) {
    #expect(rules(kind, known, in: text).contains { $0.hasPrefix("known-") }, "\(text)")
    let value = KnownValue(kind: kind, text: known)
    #expect(KnownFilter(text).mayHold(value))
    #expect(!LeakScanner(known: [value]).hits(in: Array(text.utf8)).isEmpty)
    let name = text.split(separator: " ").joined(separator: "-") + ".md"
    #expect(!LeakScanner(known: [value]).hits(in: name).isEmpty)
  }

  @Test(arguments: [
    (FindingKind.address, "火普村", "老家在火普", false), (.address, "姐把哪打村", "老家姐把哪打", true),
    (.institution, "顺丰速运", "在顺丰送件", false), (.school, "万达爱心学校", "万达爱心的老师", true),
    (.address, "火普村", "from Huopu", false), (.address, "姐把哪打村", "from Jiebanada", true),
    (.address, "凤凰村", "来自凤凰", false),
  ])
  func `is doubtful where its name is short or a word`(
    kind: FindingKind, known: String, text: String, expected: Bool
  ) {
    #expect(certain(kind, known, in: text) == expected)
  }

  @Test(arguments: [
    (FindingKind.school, "昭觉县第一中学", "第一次"), (.school, "昭觉县民族小学", "民族团结"),
    (.school, "昭觉县中学", "昭觉县的情况"),
    (.address, "昭觉县解放乡", "昭觉县"), (.institution, "成都面馆", "成都市的数据"),
    (.address, "长宁村", "Changning County"),
    (.school, "县中心小学", "中心城区"), (.address, "3村", "村里"),
  ])
  func `is no division, ordinal or word that stands everywhere`(
    kind: FindingKind, known: String, text: String
  ) {
    #expect(!rules(kind, known, in: text).contains { $0.hasPrefix("known-") }, "\(text)")
  }

  @Test func `of another case, is found by a name that is long alone`() {
    func finds(_ text: String) -> Bool {
      let known = ["火普村", "姐把哪打村"].map {
        KnownValue(kind: .address, text: $0, isOfAnother: true)
      }
      return Redactor(known: known).findings(in: text).contains { $0.rule.hasPrefix("known-") }
    }
    #expect(finds("老家姐把哪打"))
    #expect(finds("from Jiebanada"))
    #expect(!finds("老家在火普"))
    #expect(!finds("from Huopu"))
  }

  @Test(arguments: [
    ("王秀英", "Wang2 Xiu4ying1"), ("王秀英", "wang2xiu4ying1"),
    ("王秀英", "ta1 jiao4 Wang2 Xiu4 ying1 lai2"),
    ("欧阳春梅", "ou1yang2 chun1mei2"), ("吕绿", "lü3 lü4"), ("吕绿", "lv3lv4"), ("王秀英", "xiu4ying1"),
    ("王秀英", "Xiu4ying1 Wang2"),
  ])
  func `a name in pinyin with the numbers of its tones is found`(name: String, text: String) {
    let value = KnownValue(kind: .person, text: name)
    let redactor = Redactor(known: [value])
    let page = "见到 \(text)。"
    #expect(redactor.findings(in: page).contains { $0.rule == "known-pinyin" && $0.certain })
    #expect(KnownFilter(page).mayHold(value))
    #expect(LeakScanner(known: [value]).hits(in: Array(page.utf8)).map(\.index) == [0])
    #expect(!LeakScanner(known: [value]).hits(in: "\(text).md").isEmpty)
  }

  @Test func `its number of a tone is masked with it`() {
    let redactor = Redactor(known: [KnownValue(kind: .person, text: "王秀英")])
    #expect(redactor.masked("见Wang2 Xiu4ying1一次") == "见〔姓名〕一次")
    #expect(redactor.masked("h1 h2 w3 x4").contains("h1 h2"))
  }
}
