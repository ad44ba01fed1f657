import Domain

extension PauseCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("暂停计时", "stop the clock of a duty"),
    about: [
      Label(
        "一项义务因故不能办理时停止计时,须写理由;恢复之前不会到期。",
        "Stops the clock of a duty that cannot be done for now, with a reason. It does not fall due until the clock runs again."
      )
    ],
    arguments: [
      .caseNumber,
      .value(
        "rule", .rule, "规则编号;在终端上不写就列出可选的",
        "id of the rule; without it a terminal lists what there is"),
      .option("--date", .date, "自何日起,默认今天", "from when, today by default"),
      .needed("--reason", .reason, "为何暂停,不写个人信息", "why, without personal data"),
    ],
    examples: [
      .init(
        "guitu 暂停 K7P-4XM-9QW H03 --reason 本人住院",
        "guitu pause K7P-4XM-9QW H03 --reason 'in hospital'",
        Label("从今天起停止计时", "stops the clock from today"))
    ],
    next: Label(
      "可以办理时用 guitu resume 个案 规则。", "When it can be done again: guitu resume CASE RULE."),
    topics: [.protocolRules])
}

extension ResumeCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("恢复计时", "let a clock run again"),
    about: [
      Label(
        "让暂停的义务继续计时,剩余的时间从这一天接着算。",
        "Lets the clock of a paused duty run again; what was left of its time goes on from that day."
      )
    ],
    arguments: [
      .caseNumber,
      .value(
        "rule", .rule, "规则编号;在终端上不写就列出可选的",
        "id of the rule; without it a terminal lists what there is"),
      .option("--date", .date, "自何日起,默认今天", "from when, today by default"),
      .needed("--reason", .reason, "为何恢复,不写个人信息", "why, without personal data"),
    ],
    examples: [
      .init(
        "guitu 恢复计时 K7P-4XM-9QW H03 --reason 已出院",
        "guitu resume K7P-4XM-9QW H03 --reason 'back from hospital'",
        Label("从今天起继续计时", "goes on from today"))
    ],
    next: Label("新的到期日见 guitu show 个案。", "guitu show CASE gives the new date."),
    topics: [.protocolRules])
}
