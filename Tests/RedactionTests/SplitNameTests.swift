import Testing

@testable import Redaction

/// Forms that ask for the surname and the given name apart.
@Suite struct SplitNameTests {
  @Test(arguments: [
    ("姓 王 名 试英", "姓 〔姓名〕"), ("姓:肖 名:试敏", "姓:〔姓名〕"), ("姓:李 名:试国", "姓:〔姓名〕"),
    ("姓:李,名:试国,男", "姓:〔姓名〕,男"), ("姓氏:欧阳;名字:秀", "姓氏:〔姓名〕"),
    ("姓:王\n名:试英\n性别:女", "姓:〔姓名〕\n性别:女"), ("名:试英 姓:王", "名:〔姓名〕"),
  ])
  func `both are masked as one name`(text: String, masked: String) {
    let redactor = Redactor()
    #expect(redactor.masked(text) == masked)
    let known = Redactor(known: [KnownValue(kind: .person, text: "王试英")])
    #expect(!known.masked(text).contains { "试英敏国".contains($0) })
  }

  @Test func `a given name that runs on is refused`() {
    let found = Redactor().findings(in: "姓:肖 名:试敏今年十二岁")
    #expect(found.contains { $0.rule == "name-split" && !$0.certain }, "\(found.map(\.rule))")
  }

  @Test(arguments: ["姓名栏没有填", "随母姓,名下无房产", "同姓 名次靠后", "姓什么、名什么都不记得", "改姓 名额已满"])
  func `words with the same characters are no names`(text: String) {
    #expect(Redactor().findings(in: text).allSatisfy { $0.rule != "name-split" })
  }
}
