import Redaction
import Testing

struct MaskTests {
  private let redactor = Redactor()

  @Test(arguments: [
    ("Zhang Wei called from 13800138000", "〔name〕 called from 〔telephone〕"),
    ("Write to ceshi.01@example.com today", "Write to 〔e-mail〕 today"),
    ("He was born on 3 May 2009, dob 20090503", "He was born on 〔date〕, dob 〔date〕"),
    ("联系Zhang Wei办理", "联系〔姓名〕办理"), ("13800138000", "〔电话〕"), ("家住大湾村", "家住〔村〕"),
  ])
  func `a mask is in the language of the text`(text: String, masked: String) {
    #expect(redactor.masked(text) == masked)
  }

  @Test func `every kind has a mask of its own in both languages`() {
    #expect(Set(FindingKind.allCases.map(\.mask)).count == FindingKind.allCases.count)
    #expect(Set(FindingKind.allCases.map(\.englishMask)).count == FindingKind.allCases.count)
    #expect(FindingKind.allCases.allSatisfy { $0.englishMask.first == "〔" })
  }

  @Test func `known values are masked in the language of the text`() {
    let redactor = Redactor(known: [KnownValue(kind: .person, text: "甄试例")])
    #expect(redactor.masked("We met zhen shili at noon") == "We met 〔name〕 at noon")
    #expect(redactor.masked("甄试例到站") == "〔姓名〕到站")
  }
}
