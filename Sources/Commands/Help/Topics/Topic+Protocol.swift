import Domain
import Obligations

extension Topic {
  /// Where time limits come from and how they stand.
  static let protocolRules = Topic(
    title: Label("办理规程:时限从哪里来,怎样计算", "the protocol: where time limits come from"),
    sections: [
      Manual.Section(
        "规则", "RULES",
        .text(
          "办理规程由一条条规则组成:什么时候起算、多长时间、由哪些部门、依据什么、办到什么算完成。县里可以另定期限,但须写理由。",
          "The protocol is a set of rules: what starts the clock, how long it runs, who is responsible, on what basis, and what ends it. A county may set limits of its own, with a reason."
        ),
        .text(
          "按小时的从那一分钟起算;按日和月的依民法典第201至203条;按工作日的依国务院每年的放假安排,日历到头时状态中会说明。",
          "Hours count from the minute; days and months as in articles 201 to 203 of the Civil Code; working days by the yearly holiday notice, and where the calendar ends the status says so."
        )),
      Manual.Section(
        title: Label("状态", "STATUS"),
        blocks: [
          .items(ObligationStatus.allCases.map { Manual.Item($0.code, $0.label.zh, $0.label.en) })
        ]),
      Manual.Section(
        title: Label("依据等级", "EVIDENCE"),
        blocks: [
          .items(Evidence.allCases.map { Manual.Item($0.code, $0.label.zh, $0.label.en) }),
          .paragraph(
            Label(
              "M 和 D 不是法律规定,显示时一律注明。", "M and D are no law, and are marked wherever they are shown."
            )),
        ]),
      overridesFile,
    ])

  /// How an office's own limits are written, with an example that `guitu protocol check` finds sound.
  private static let overridesFile = Manual.Section(
    title: Label("本地期限文件", "A FILE OF OWN LIMITS"),
    blocks: [
      .text(
        "先用 guitu protocol check 检查,再用 guitu protocol override 采用。每条规则一项,未写的照旧:",
        "Check it with guitu protocol check, take it with guitu protocol override. An item for each rule; what is not written stays as it is:"
      ),
      .lines(overridesExample),
      .items([
        Manual.Item("rule", "规则编号(必填)", "the rule (needed)"),
        Manual.Item("reason", "改动的理由(必填)", "why (needed)"),
        Manual.Item("limit", "期限,如 30 day、10 workday、3 month", "the limit, such as 30 day"),
        Manual.Item("warn", "届满前多久提示", "how long before its end it counts as due soon"),
        Manual.Item("who", "责任部门的代码", "the departments, by code"),
        Manual.Item("then", "以后每次的期限", "the limit of every further time"),
        Manual.Item(
          "schedule", "起算后第几个月各办一次,如 3 6 12;未成年人另写 schedule-minor",
          "months after the start, such as 3 6 12; schedule-minor for minors"),
        Manual.Item("no-later", "每年不晚于哪几天,如 03-01 09-01", "days of the year that end it"),
        Manual.Item("effective", "施行起止,如 2026-07-01..2026-12-31", "from when to when it holds"),
        Manual.Item(
          "weakens", "写 true 表示低于法定要求,并须写 basis(依据)",
          "true where it asks for less than the law, which needs a basis"),
      ]),
    ])

  static let overridesExample = [
    Label("overrides:", "overrides:"), Label("- rule: M01", "- rule: M01"),
    Label("  limit: 3 day", "  limit: 3 day"),
    Label("  reason: 县医院可当日接诊", "  reason: the county hospital takes people at once"),
  ]
}
