import Redaction
import Testing

/// Exact days and hours as people write them.
struct DateSpellingTests {
  private let redactor = Redactor()

  private func found(_ text: String) -> [String] { redactor.told(text) }

  @Test(arguments: [
    ("于20260314入站", "20260314"), ("日期:20260314", "20260314"), ("14/03/2026", "14/03/2026"),
    ("3/14到站", "3/14"), ("于26.3.14到站", "26.3.14"), ("came Mar 14", "Mar 14"),
    ("三月十四到站", "三月十四"), ("于2026 - 03 - 14 ", "2026 - 03 - 14"),
    ("于下午三点到", "下午三点"), ("下午三点到站", "下午三点"), ("她下午三点到", "下午三点"), ("on 3/14/2026", "3/14/2026"),
  ])
  func `a day or an hour is doubtful in odd spellings`(text: String, date: String) {
    #expect(found(text) == ["date false \(date)"])
  }

  @Test func `both ends of a span of time are found`() {
    #expect(found("14:30至15:00面谈") == ["date false 14:30", "date false 15:00"])
  }

  @Test func `a birth needs no word for the day`() {
    #expect(found("生于〇九年三月十二") == ["date true 〇九年三月十二"])
    #expect(found("生日是3月14") == ["date true 3月14"])
  }

  @Test(arguments: [
    "完成3/14", "版本26.3.14", "编号20260314-001", "见图3/14", "比例14/03", "每天下午三点上课", "每周三下午三点例会", "下午三点以后",
    "三月十四个案件",
    "在2.10.3版中", "文号20260001", "march 14 miles", "12月2、3个人",
  ])
  func `a share, a version and a number are no day`(text: String) {
    #expect(found(text) == [])
  }
}
