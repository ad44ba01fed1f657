import Domain

extension DueCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("到期清单", "what is due"),
    about: [
      Label(
        "列出已超期、临近到期和无法判定的时限义务,以及它们的依据。缺少起算日期的义务列为“无法判定”,不算作完成。",
        "Lists the duties that are overdue, due soon, or cannot be judged, with their basis. A duty without a start date cannot be judged and never counts as met."
      )
    ],
    arguments: [
      .option("--within", .count, "多少天之内到期,默认7天", "how many days ahead, 7 by default"),
      .option("--ics", .file, "写成日历文件,标题只有编号", "write a calendar whose titles hold numbers only"),
      .option("--print", .file, "写成可打印的到期表", "write a sheet to print"),
    ],
    examples: [
      .init("guitu 到期", "guitu due", Label("7天之内", "within 7 days")),
      .init(
        "guitu 到期 --within 30", "guitu due --within 30", Label("30天之内", "within 30 days")),
    ],
    next: Label("办完之后用 guitu log 个案 事项 记录。", "Record what was done with guitu log CASE KIND."),
    topics: [.protocolRules])
}
