import Domain

extension OfficeCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("本单位自身的义务", "what the office itself owes"),
    about: [
      Label(
        "规程中有几项义务由单位承担,不属于任何个案:每季汇总报告、年度自评、影响评估记录、未成年人信息审计。它们列在 guitu due 中。",
        "Some duties of the protocol are the office's own and belong to no case: the quarterly summary, the annual self-assessment, the impact assessment, the audit of minors' data. guitu due lists them."
      )
    ], topics: [.protocolRules])
}

extension OfficeList: Explained {
  static let explanation = Explanation(
    .casebook, Label("单位义务台账", "duties of the office and when they were done"),
    about: [
      Label(
        "列出单位自身的各项义务,以及每一项已办的日期。",
        "Lists every duty of the office itself, with the days on which it was done.")
    ],
    examples: [
      .init("guitu 单位 台账", "guitu office list", Label("都办过哪些", "what was done so far"))
    ],
    next: Label("下一次的期限用 guitu due 查看。", "guitu due shows when each is due next."),
    topics: [.protocolRules])
}

extension OfficeDone: Explained {
  static let explanation = Explanation(
    .casebook, Label("记录单位义务已办", "a duty of the office was done"),
    about: [
      Label(
        "写明办的是哪一项、哪一天办的;下一次何时到期随之重新计算。",
        "Says which duty was done, and when; the next one is counted from there."
      )
    ],
    arguments: [
      .value("rule", .rule, "规则编号,如 G01", "id of the rule, such as G01"),
      .option("--date", .date, "办理的日期,默认今天", "when it was done, today by default"),
    ],
    examples: [
      .init(
        "guitu 单位 已办 G01", "guitu office done G01",
        Label("今天报送了季度汇总", "the quarterly summary was sent today"))
    ],
    next: Label("下一次的期限用 guitu due 查看。", "guitu due shows when it is due next."),
    topics: [.protocolRules])
}
