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
    ])
}
