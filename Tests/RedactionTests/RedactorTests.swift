import Redaction
import RedactionCorpus
import Testing

struct RedactorTests {
  @Test func `certain findings are masked and doubtful ones stay`() {
    let redactor = Redactor(known: [
      KnownValue(kind: .person, text: "甄试例"), KnownValue(kind: .school, text: "测试小学"),
    ])
    let text = "甄 试 例（１３８００１３８０００）在測試小学，2025年11月3日，身份证11010519491231002X。"
    #expect(
      redactor.masked(text) == "〔姓名〕（〔电话〕）在〔学校〕，2025年11月3日，身份证〔身份证号〕。")
  }

  @Test func `a doubtful finding keeps what a certain one leaves of it`() {
    let redactor = Redactor(known: [KnownValue(kind: .other, text: "日晚")])
    let findings = redactor.findings(in: "2025年11月3日晚")
    #expect(findings.map(\.span) == [0..<9, 9..<11])
    #expect(findings.map(\.certain) == [false, true])
  }

  @Test func `spans are sorted and apart, and replacing them gives the masked text`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let redactor = Redactor(known: [KnownValue(kind: .person, text: "甄试例")])
    let pieces = [
      "甄试例", "甄 试例", "13800138000", "１３８ ００１３ ８０００", "e\u{301}", "\u{200B}", "👩‍👧", "①", "村3组",
      "姓名：王测试", "11010519491231002X", "\r\n", "𠮷", "D3S1358", "2025年1月2日", "，", "a@b.cn", "微信", "6",
      "\u{FEFF}", "⑫", "ß",
    ]
    for _ in 0..<200 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let findings = redactor.findings(in: text)
      var scalars = Array(text.unicodeScalars)
      for (left, right) in zip(findings, findings.dropFirst()) {
        #expect(left.span.upperBound <= right.span.lowerBound, "seed \(seed)")
      }
      for finding in findings.reversed() where finding.certain {
        #expect(!finding.span.isEmpty, "seed \(seed)")
        scalars.replaceSubrange(finding.span, with: Array(finding.mask.unicodeScalars))
      }
      let masked = String(String.UnicodeScalarView(scalars))
      #expect(redactor.masked(text) == masked, "seed \(seed)")
      #expect(!masked.contains("甄试例"), "seed \(seed)")
    }
  }

  @Test func `for any Unicode input, replacing the spans gives the masked text`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var fuzz = FuzzText(seed: seed)
    let redactor = Redactor(known: [KnownValue(kind: .person, text: "甄试例")])
    for _ in 0..<3_000 {
      let text = fuzz.next()
      let findings = redactor.findings(in: text)
      #expect(FuzzText.isMasked(text, findings, as: Redactor.mask(text, findings)), "seed \(seed)")
    }
  }

  @Test func `every finding explains itself in both languages without the value`() {
    let findings = Redactor().findings(in: "电话13800138000，姓名王测试，D3S1358，川A12345")
    #expect(findings.count == 4)
    for finding in findings {
      #expect(!finding.reason.zh.isEmpty && !finding.reason.en.isEmpty && !finding.rule.isEmpty)
      #expect(!finding.reason.zh.contains("13800138000"))
    }
  }

  @Test func `kinds are the vocabulary of the command line`() {
    #expect(
      FindingKind.allCases.map(\.rawValue).joined(separator: ", ")
        == "person, kin, id, passport, phone, bank, plate, disability, wechat, qq, email, url, "
        + "coordinates, address, school, institution, date, dna, other")
  }

  @Test func `a megabyte of 某 holds nothing`() {
    #expect(Redactor().findings(in: String(repeating: "某", count: 333_333)) == [])
  }
}
