import Domain
import Obligations

extension WorkdayProblem.Reason {
  /// What is wrong with a line of a workday calendar.
  var words: Label {
    switch self {
    case .wrongHeader: Label("第一行应为 date,kind,name", "the first line must be date,kind,name")
    case .wrongFieldCount(let count): Label("有 \(count) 栏,应为3栏", "\(count) fields instead of 3")
    case .badDate(let text): Label("没有日期 \(text)", "no date \(text)")
    case .unknownKind(let text): Label("\(text) 应为 off 或 work", "\(text) must be off or work")
    case .duplicateDay(let day): Label("\(day) 重复", "\(day) stands twice")
    case .missingYear(let year): Label("缺少 \(year) 年", "the year \(year) is missing")
    case .noYear: Label("没有一个完整的年度", "no year is covered")
    }
  }
}
