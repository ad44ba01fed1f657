import Redaction
import Testing

struct CodedValueTests {
  @Test(arguments: [
    "川公打拐〔2025〕17号", "锦江区社会福利院", "民发〔2015〕158号", "江安县民政局", "成都市第三人民医院", "2025-017",
    "安置点", "OFFICE-12", "高坪区", "第14条",
  ])
  func `a document number or an institution passes`(text: String) throws {
    #expect(try CodedValue.check(" \(text) ").text == text)
  }

  @Test(arguments: [
    "13800138000", "甄试例，电话83512345", "姓名王测试", "王测试", "欧阳测试", "测试村3组", "2025年11月3日", "D3S1358",
    "身份证110105194912310021", "ceshi@example.com",
  ])
  func `a value with anything personal fails and lists it`(text: String) {
    #expect {
      try CodedValue.check(text)
    } throws: { error in
      guard case .personal(let findings) = error as? CodedValueError else { return false }
      return !findings.isEmpty
    }
  }

  @Test func `an empty, long or broken value fails`() {
    #expect(throws: CodedValueError.empty) { try CodedValue.check("　 ") }
    #expect(throws: CodedValueError.notOneLine) { try CodedValue.check("甲\n乙") }
    #expect(throws: CodedValueError.tooLong(limit: 60)) {
      try CodedValue.check(String(repeating: "甲", count: 61))
    }
  }

  @Test func `a known value fails`() {
    let redactor = Redactor(known: [KnownValue(kind: .institution, text: "锦江区社会福利院")])
    #expect(throws: CodedValueError.self) {
      try CodedValue.check("锦江区社会福利院", with: redactor)
    }
  }
}
