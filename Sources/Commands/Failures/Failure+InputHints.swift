import Domain

extension Failure {
  /// What to do about problems of an input, each hint once.
  static func hint(for problems: [InputProblem]) -> Label? {
    let hints = problems.compactMap(hint).withoutRepeats
    if hints.isEmpty { return nil }
    return Label(
      hints.map(\.zh).joined(separator: ";"), hints.map(\.en).joined(separator: "; "))
  }

  /// What to do where the problem itself does not say it.
  private static func hint(for problem: InputProblem) -> Label? {
    switch problem {
    case .badCaseNumber: numbers
    case .badEntry: entries
    case .futureDate: notYet
    case .badDate: dates
    case .unreadableFile: folders
    case .notText: Label("请另存为 UTF-8 文本", "Save it as UTF-8 text")
    case .unknownArea(place: "--to", _, _): leaving
    case .unknownCode, .unknownRule, .ambiguousCode, .unknownArea, .notACounty, .badAge,
      .ageUpsideDown, .badPeriod, .badNumber, .badMemberName, .badLine, .unknownKey, .keyTwice,
      .noValue, .personal, .noReason:
      nil
    }
  }

  /// What is done about a file that leaves the province.
  private static var leaving: Label {
    Label(
      "迁往省外的,档案交出后用 guitu case close 个案 --reason moved 结案",
      "If it leaves the province, hand the file on and close the case: guitu case close CASE --reason moved"
    )
  }

  /// Where the numbers of cases are found.
  static var numbers: Label {
    Label(
      "编号用 guitu list 查看,或用 guitu find 按身份查找",
      "guitu list shows the numbers; guitu find looks by identity")
  }

  /// Where the names of entries are found.
  static var entries: Label {
    Label("条目编号用 guitu show 个案 查看", "guitu show CASE names its entries")
  }

  /// How dates are written.
  static var dates: Label {
    Label("日期的写法见 guitu help 日期", "How dates are written: guitu help dates")
  }

  /// What to do with what is still to come.
  static var notYet: Label {
    Label(
      "请核对日期;还没有发生的不记,该办的由 guitu due 提醒",
      "Look at the date; what has not happened yet is not recorded: guitu due reminds of what is to be done"
    )
  }

  /// What to look at where a file cannot be used.
  static var folders: Label {
    Label(
      "核对文件名,文件夹是否存在、能否读写;U盘要先插好",
      "Look at the name; is the folder there and yours to use, the USB stick plugged in?")
  }
}
