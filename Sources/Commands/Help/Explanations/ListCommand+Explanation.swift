import Domain

extension ListCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("个案列表", "list cases"),
    about: [
      Label(
        "列出全部个案的编号、解救日期、所在区划和阶段。不显示身份。",
        "Lists every case with its number, date of rescue, area and stage; never who the person is."
      )
    ],
    arguments: [.option("--stage", .stage, "只列某一阶段的个案", "only cases in a stage")],
    examples: [
      .init(
        "guitu 列表 --stage 安置", "guitu list --stage placement",
        Label("处于安置阶段的个案", "cases in placement"))
    ],
    next: Label("查看其中一个:guitu show 个案。", "Look at one with guitu show CASE."),
    topics: [.caseNumbers, .codes])
}
