import Redaction
import Testing

/// Dates of a case's texts are masked by the time since the rescue, where its day is known.
struct RelativeDateTests {
  /// 2025-03-11, which is 20,158 days after 1970-01-01: 55 years with 14 leap days, and 69 days.
  private let redactor = Redactor(rescued: RescueDay(daysSince1970: 55 * 365 + 14 + 69))

  @Test(arguments: [
    ("2025年3月11日入站", "解救后第1周入站"), ("2025年3月17日", "解救后第1周"), ("2025年3月18日", "解救后第2周"),
    ("于2025-03-27复查", "于解救后第3周复查"), ("2025年3月27日上午9时30分复查", "解救后第3周复查"),
    ("二〇二五年三月二十七日", "解救后第3周"), ("2025年3月10日", "解救前第1周"), ("于2025/3/3", "于解救前第2周"),
    ("2026年3月10日", "解救后第53周"), ("2026年3月11日", "解救后第2年"),
    ("2023年3月11日", "解救前第3年"), ("3月27日复查", "〔日期〕复查"), ("出生日期：2009年5月1日", "出生日期：〔日期〕"),
    ("Seen on 27 March 2025.", "Seen on week 3 after rescue."),
    ("Seen on March 27, 2025, at home", "Seen on week 3 after rescue, at home"),
    ("Left Nov 3, 2024", "Left week 19 before rescue"),
  ])
  func `an exact date becomes the time since the rescue`(text: String, masked: String) {
    let findings = redactor.findings(in: text)
    #expect(findings.map(\.certain).contains(false) == false)
    #expect(Redactor.mask(text, findings) == masked)
  }

  @Test func `a date is doubtful and keeps the mask of its kind where no rescue is known`() {
    let findings = Redactor().findings(in: "2025年3月27日复查")
    #expect(findings.map(\.certain) == [false])
    #expect(findings.map(\.mask) == ["〔日期〕"])
    #expect(Redactor().masked("生于2009年5月1日") == "生于〔日期〕")
  }

  @Test(arguments: ["may 3 people", "You may 12", "in March we", "3 marches", "Decide by 5"])
  func `a word that only looks like a month is no date`(text: String) {
    #expect(Redactor().findings(in: text) == [])
  }
}
