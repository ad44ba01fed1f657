import Domain

extension Topic {
  /// What each kind of milestone may be told in particular.
  static let particulars = Topic(
    title: Label("细目:各类事项还可以记什么", "particulars: what else a milestone may tell"),
    sections: [
      Manual.Section(
        "写法", "FORMS",
        .text(
          "写 --detail 细目=值,可重复;细目和值写代码或中文都可以。办理规程要用到的细目,在终端上会逐项问到。",
          "Write --detail KEY=VALUE, as often as needed, with codes or labels. On a terminal, those that the protocol needs are asked for in turn."
        )),
      Manual.Section(
        title: Label("各类事项的细目", "PARTICULARS BY KIND"),
        blocks: [
          .items(
            MilestoneKind.allCases.filter { !$0.particulars.isEmpty }.map { kind in
              let codes = kind.particulars.map(\.code).joined(separator: ", ")
              return Manual.Item(
                Label(kind.label.zh, kind.code), Label(codes, codes))
            })
        ]),
      Manual.Section(
        title: Label("细目的值", "VALUES"), blocks: [.items(Particular.allCases.map(item))]),
    ])

  private static func item(_ particular: Particular) -> Manual.Item {
    let form = particular.form
    return Manual.Item(
      Label(particular.code, particular.code),
      Label(
        particular.label.zh + hint(form).zh, particular.label.en + hint(form).en),
      codes: form.choices.map { Label("\($0.code) \($0.label.zh)", "\($0.code) \($0.label.en)") })
  }

  private static func hint(_ form: ParticularForm) -> Label {
    switch form {
    case .yesNo, .choice: Label("", "")
    case .day: Label(",日期", ", a date")
    case .count(let range):
      Label(
        ",\(range.lowerBound) 至 \(range.upperBound)",
        ", \(range.lowerBound) to \(range.upperBound)")
    }
  }
}
