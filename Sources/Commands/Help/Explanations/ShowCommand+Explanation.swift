import Domain

extension ShowCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("查看个案", "show a case"),
    about: [
      Label(
        "显示一个个案的要素、经过、时限义务和量表得分,以及每条记录的条目编号。不显示身份。",
        "Shows the facts, the timeline, the duties and the scores of a case, with the entry of every record; never who the person is."
      )
    ],
    arguments: [.caseNumber],
    examples: [
      .init(
        "guitu 查看 K7P-4XM-9QW", "guitu show K7P-4XM-9QW",
        Label("查看一个个案", "shows one case"))
    ],
    next: Label(
      "更正用 guitu amend 条目,记录用 guitu log 个案 事项。",
      "Correct a record with guitu amend ENTRY, add one with guitu log CASE KIND."),
    topics: [.protocolRules])
}
