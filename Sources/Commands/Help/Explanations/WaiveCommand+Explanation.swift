import Domain

extension WaiveCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("免除义务", "waive a duty"),
    about: [
      Label(
        "写明某项时限义务为何不适用于这个个案;之后不再提醒,也不算作完成。法定义务免除时会提示,理由在核查时显示。",
        "Says why a duty does not apply to a case: it is no longer listed as due, and does not count as met. A statutory duty gives a warning, and an audit shows the reason."
      )
    ],
    arguments: [
      .caseNumber,
      .value(
        "rule", .rule, "规则编号;在终端上不写就列出可选的",
        "id of the rule; without it a terminal lists what there is"),
      .option(
        "--instance", .count, "定期义务的第几次,默认全部", "which one of a recurring duty, all by default"),
      .option("--date", .date, "自何日起,默认今天", "from when, today by default"),
      .needed("--reason", .reason, "为何免除,不写个人信息", "why, without personal data"),
    ],
    examples: [
      .init(
        "guitu 免除 K7P-4XM-9QW H03 --reason 已在外省办理",
        "guitu waive K7P-4XM-9QW H03 --reason 'done in another province'",
        Label("这项义务不再提醒", "the duty is no longer listed"))
    ],
    next: Label(
      "免除有误时用 guitu undo 条目。", "A waiver made by mistake is taken back with guitu undo ENTRY."),
    topics: [.protocolRules])
}
