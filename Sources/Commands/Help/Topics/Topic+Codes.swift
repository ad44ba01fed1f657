import Domain

extension Topic {
  /// Every code that a value can be one of.
  static let codes = Topic(
    title: Label("代码:事项、环节、结果等", "codes of milestones, steps, outcomes and others"),
    sections: [
      Manual.Section(
        "写法", "FORMS",
        .text(
          "凡取代码的值,写代码或中文都可以;脚本请用代码,它们不会变。",
          "A value from a list is written as its code or its label; scripts use codes, which never change."
        ))
    ] + kinds + [
      list("环节 --step", "STEP --step", Step.self),
      list("结果 --outcome", "OUTCOME --outcome", Outcome.self),
      list("安置方式 --placement", "PLACEMENT --placement", Placement.self),
      list("部门 --department", "DEPARTMENT --department", Department.self),
      list("阶段 --stage", "STAGE --stage", Stage.self),
      list("被侵害类型 --exploitation", "EXPLOITATION --exploitation", Exploitation.self),
      list("残疾类型 --disability", "DISABILITY --disability", Disability.self),
      list("结案原因 --reason", "REASON TO CLOSE --reason", ClosingReason.self),
    ])

  /// The kinds of milestones, by stage.
  private static var kinds: [Manual.Section] {
    Stage.allCases.map { stage in
      let kinds = MilestoneKind.allCases.filter { $0.stage == stage }
      return Manual.Section(
        title: Label("事项:\(stage.label.zh)", "MILESTONES: \(stage.label.en)"),
        blocks: [.items(kinds.map { Manual.Item($0.code, $0.label.zh, $0.label.en) })])
    }
  }

  private static func list<Code: Vocabulary>(
    _ zh: String, _ en: String, _: Code.Type
  ) -> Manual.Section {
    Manual.Section(
      title: Label(zh, en),
      blocks: [.items(Code.allCases.map { Manual.Item($0.code, $0.label.zh, $0.label.en) })])
  }
}
