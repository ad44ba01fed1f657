import Redaction
import Testing

/// The day of a birth that an identity number holds, and the day of a rescue, however they are written.
struct KnownDayTests {
  private static let birth = KnownValue(kind: .id, text: "110105201003141238").birth
  private static let rescue = RescueDay(daysSince1970: 20_526)  // 2026-03-14

  private func found(_ text: String) -> Bool? {
    Redactor(known: [Self.birth].compactMap(\.self)).findings(in: text)
      .first { $0.rule == "known-date" || $0.kind == .date }?.certain
  }

  @Test(arguments: [
    ("记录20100314一次", true), ("2010.3.14", true), ("2010/03/14", true), ("2010-3-14", true),
    ("见2010年3月14日", true),
    ("二〇一〇年三月十四日", true), ("10.3.14到", false), ("3/14", false), ("03/14 复诊", false),
    ("3月14日", false),
    ("三月十四日", false),
  ])
  func `a birth is found bare, and certain with its year in full`(text: String, isCertain: Bool) {
    #expect(found(text) == isCertain, "\(text)")
    let birth = Self.birth
    #expect(birth.map(KnownFilter(text).mayHold) == true)
  }

  @Test(arguments: ["费用3.14元", "1/3/14", "3/145", "版本2.3.14", "a314", "314人", "0314", "100314"])
  func `figures that are part of something else are no day`(text: String) {
    #expect(found(text) == nil, "\(text)")
  }

  @Test(arguments: ["20260314", "2026.3.14", "26.3.14", "3/14", "2026/3/14"])
  func `the day of the rescue is found bare`(text: String) {
    let redactor = Redactor(rescued: Self.rescue)
    #expect(!redactor.findings(in: "见\(text)的记录").isEmpty)
    #expect(Redactor().findings(in: "见\(text)的记录").allSatisfy { $0.rule != "known-date" })
    #expect(redactor.masked("见20260314的记录") == "见解救后第1周的记录")
  }

  @Test(arguments: [
    ("出生：2010-03-14", true), ("born 3/14", true), ("生日3.14", true), ("DOB 100314", true),
    ("获救于10.3.14", true),
    ("2010-03-14", false), ("更新于2010-03-14", false), ("3/14", false), ("出生率3.145", false),
  ])
  func `in an output a day counts beside a word for it`(text: String, isLeak: Bool) {
    let scanner = LeakScanner(known: [Self.birth].compactMap(\.self))
    #expect(scanner.hits(in: Array("<p>\(text)</p>".utf8)).isEmpty != isLeak, "\(text)")
  }

  @Test(arguments: [
    ("11010519491231002X", "19491231"), ("990104 20090312 5426", "20090312"),
    ("130503670401001", "19670401"),
  ])
  func `the number of an identity card holds the day of a birth`(number: String, day: String) {
    #expect(KnownValue(kind: .id, text: number).birth?.text == day)
  }

  @Test(arguments: ["E12345678", "110105201013141238", "1234"])
  func `another number holds none`(number: String) {
    #expect(KnownValue(kind: .id, text: number).birth == nil)
  }
}
