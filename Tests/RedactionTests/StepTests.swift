import Testing

@testable import Redaction

/// How the work grows with a text, told by what is looked at and not by a clock.
struct StepTests {
  private static let pieces = [
    "1", "1 ", "一", "某", "叫王", "王", "1.", "@", "a@", "@a.", "°1", "d3s", "村1", "月1", "x", "&", "-",
    "1号",
    "村1号", "1.1,", "www.", "a://", "微信a", "1年1月1日", "甄 试 例", "138 ", "尾号1", "qq1", "王Wang", "小学三年级",
    "医院1", "村", "号", "a\u{301}", "\u{301}", "Mr Li ", "北纬1°", "姓名：", "12345678901234567",
  ]

  @Test(arguments: pieces)
  func `twice the text is twice the work`(piece: String) {
    let redactor = Redactor(known: [KnownValue(kind: .person, text: "甄试例")])
    func steps(_ count: Int) -> Int {
      redactor.steps(in: String(repeating: piece, count: count))
    }
    let (once, twice, sixteen) = (steps(500), steps(1_000), steps(8_000))
    // Less is looked at near the two ends, whatever the length.
    #expect(twice <= once * 2 + 1_000, "\(once) \(twice)")
    #expect(sixteen <= once * 16 + 15_000, "\(once) \(sixteen)")
    // A text of any length is never more than so many looks at every scalar.
    #expect(sixteen <= piece.unicodeScalars.count * 8_000 * 80 + 1_000, "\(sixteen)")
  }

  @Test func `steps are counted at all`() {
    #expect(Redactor().steps(in: "电话13800138000，姓名王测试，住村3组5号") > 20)
    #expect(Redactor().steps(in: "") == 0)
  }
}
