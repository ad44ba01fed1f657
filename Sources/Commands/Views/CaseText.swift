import Domain

/// A case as people read it at a terminal.
struct CaseText {
  let view: CaseView
  let state: CaseState
  /// The scores in words, a line each.
  let scores: [String]
  /// The names of the members.
  let members: [MemberID: String]
  let today: Day
  let language: Language

  var text: String {
    heading + facts + "\n" + title(Label("经过", "Timeline")) + timeline + "\n"
      + title(Label("时限义务", "Duties")) + duties + scored + annotations + conflicts
  }

  private var scored: String {
    if scores.isEmpty { return "" }
    return "\n" + title(Label("量表得分", "Scores"))
      + scores.map { Wrapping.wrap($0, indent: 2) }.joined()
  }

  private var annotations: String {
    AnnotationsText(
      annotations: state.annotations, members: members, today: today, language: language
    ).text
  }

  private func title(_ label: Label) -> String { "\(label[language])\n" }

  private var heading: String {
    let stage = state.stage.label[language]
    let status = state.isOpen ? Label("在办", "open") : Label("已结案", "closed")
    return "\(view.case)  \(stage)  \(status[language])\n"
  }

  private var facts: String {
    let facts = state.facts
    var columns = Columns()
    func add(_ label: Label, _ value: String?) {
      if let value { columns.add(label[language], value) }
    }
    add(Label("性别", "Sex"), facts.sex.label[language])
    add(Label("出生", "Born"), view.facts.born)
    add(Label("解救时年龄", "Age at rescue"), view.facts.age)
    add(Label("解救日期", "Rescued"), facts.rescued.spoken(language))
    add(Label("负责地区", "Area"), Divisions.fullName(of: facts.area)[language])
    add(
      Label("居住地", "Residence"),
      facts.residence.map { Divisions.fullName(of: $0)[language] })
    add(Label("身份", "Identity"), facts.identity.label[language])
    add(Label("被侵害类型", "Exploitation"), facts.exploitation?.label[language])
    add(Label("残疾", "Disability"), facts.disability?.label[language])
    return columns.text(indent: 2)
  }

  private var timeline: String {
    guard !view.timeline.isEmpty else { return "  –\n" }
    var text = ""
    for (event, logged) in zip(view.timeline, state.timeline) {
      let milestone = logged.milestone
      let words = [
        milestone.kind.label[language], milestone.step?.label[language],
        milestone.outcome?.label[language], milestone.placement?.label[language],
        milestone.department?.label[language],
        logged.isAmended ? Label("(已更正)", "(corrected)")[language] : nil,
      ]
      var columns = Columns()
      columns.add(milestone.date.readable, words.compactMap(\.self).joined(separator: "  "))
      text += columns.text(indent: 2)
      text += particulars(of: milestone) + notes(of: event)
    }
    return text
  }

  private func particulars(of milestone: Milestone) -> String {
    milestone.particulars.all.map { particular, code in
      let words = [particular.label, particular.form.label(of: code)].map { $0[language] }
      return Wrapping.wrap(words.joined(separator: Label(":", ": ")[language]), indent: 14)
    }.joined()
  }

  private func notes(of event: CaseView.Event) -> String {
    let indent = 14
    let lines = [
      event.provider.map { Label("单位 ", "Provider ")[language] + $0 },
      event.reference.map { Label("文号 ", "Reference ")[language] + $0 }, event.note,
      Label("条目 ", "Entry ")[language] + event.entry,
    ]
    return lines.compactMap(\.self).map { Wrapping.wrap($0, indent: indent) }.joined()
  }

  private var duties: String {
    guard !view.obligations.isEmpty else { return "  –\n" }
    var text = ""
    let widest = view.obligations.map { DisplayWidth.of(status(of: $0)) }.max() ?? 0
    for duty in view.obligations {
      let due = duty.due.map { String($0.prefix(10)) } ?? "–"
      let cells = [
        DisplayWidth.pad(status(of: duty), to: widest), DisplayWidth.pad(due, to: 10), duty.rule,
      ]
      let columns = "  " + cells.map { $0 + "  " }.joined()
      let place = DisplayWidth.of(columns)
      let hanging = "\n" + String(repeating: " ", count: place)
      let title = Wrapping.lines(duty.title, room: 80 - place).joined(separator: hanging)
      text += columns + title + "\n"
      let confirm = duty.confirm ? Label(" 待确认", ", to confirm")[language] : ""
      let notes = ["\(duty.basis) [\(duty.evidence)\(confirm)]"] + duty.notes
      text += notes.map { Wrapping.wrap($0, indent: 6 + widest) }.joined()
    }
    return text
  }

  private func status(of duty: CaseView.Duty) -> String {
    let status = ObligationStatus(rawValue: duty.status)?.short[language] ?? duty.status
    let isGuessed = duty.flags.contains("calendar-ended")
    return isGuessed ? status + Label("(推算)", " (estimate)")[language] : status
  }

  private var conflicts: String {
    guard !view.conflicts.isEmpty else { return "" }
    let title = Label(
      "冲突:以下记录互不知情,后者暂时有效,请核对后更正",
      "Conflicts: these entries did not know of each other; the later stands for now")
    let pairs = view.conflicts.map { "  \($0.earlier)\n  \($0.later)\n" }.joined()
    return "\n" + Wrapping.wrap(title[language], indent: 0) + pairs
  }
}
