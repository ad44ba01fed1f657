import Domain

extension CaseClose: Explained {
  static let explanation = Explanation(
    .cases, Label("结案", "close a case"),
    about: [
      Label("结束一个个案的跟进;以后可以重开。", "Ends the follow-up of a case, which can be reopened later.")
    ],
    arguments: [
      .caseNumber,
      .needed("--reason", .code(ClosingReason.self, "原因", "REASON"), "结案的原因", "why it is closed"),
      .option("--outcome", .outcome, "结案时的结果", "how the person's situation stands"),
      .option("--date", .date, "结案日期,默认今天", "when, today by default"),
    ],
    examples: [
      .init(
        "guitu 个案 结案 K7P-4XM-9QW --reason stable --outcome reunited",
        "guitu case close K7P-4XM-9QW --reason stable --outcome reunited",
        Label("生活稳定,回归家庭", "stable, reunited with the family"))
    ],
    next: Label("情况有变时用 guitu case reopen 个案。", "If things change: guitu case reopen CASE."),
    topics: [.codes])
}
