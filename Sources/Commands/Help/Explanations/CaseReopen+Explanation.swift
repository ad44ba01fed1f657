import Domain

extension CaseReopen: Explained {
  static let explanation = Explanation(
    .cases, Label("重新立案", "reopen a case"),
    about: [Label("重开已结案的个案,须写理由。", "Reopens a closed case, and must say why.")],
    arguments: [
      .caseNumber, .needed("--reason", .reason, "为何重开", "why it is reopened"),
      .option("--date", .date, "重开日期,默认今天", "when, today by default"),
    ],
    examples: [
      .init(
        "guitu 个案 重开 K7P-4XM-9QW --reason 再次求助",
        "guitu case reopen K7P-4XM-9QW --reason 'asked for help again'",
        Label("重开一个个案", "reopens a case"))
    ])
}
