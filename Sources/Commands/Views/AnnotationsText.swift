import Domain

/// What stands beside the timeline of a case, as people read it: a titled list each, where there is
/// something to list.
struct AnnotationsText {
  let annotations: Annotations
  let members: [MemberID: String]
  let today: Day
  let language: Language

  var text: String {
    decisions + barriers + consents + file + overrides + reveals
  }

  private func section(_ title: Label, _ lines: [String]) -> String {
    if lines.isEmpty { return "" }
    return "\n\(title[language])\n" + lines.map { Wrapping.wrap($0, indent: 2) }.joined()
  }

  private var decisions: String {
    let waivers = annotations.waivers.map { recorded in
      let waiver = recorded.waiver
      let words = Label(
        "\(waiver.rule) 自 \(waiver.from) 免除:\(waiver.reason)",
        "\(waiver.rule) waived from \(waiver.from): \(waiver.reason)")
      return (words + entry(recorded.entry))[language]
    }
    let pauses = annotations.pauses.map { (stopped($0) + entry($0.entry))[language] }
    return section(Label("免除与暂停", "Waived and stopped"), waivers + pauses)
  }

  private func entry(_ entry: EntryID) -> Label {
    Label("(条目 \(entry))", " (entry \(entry))")
  }

  private func stopped(_ pause: ClockPause) -> Label {
    let (rule, from, reason) = (pause.rule, pause.from, pause.reason)
    guard let through = pause.through, let end = pause.end else {
      return Label(
        "\(rule) 自 \(from) 起暂停计时:\(reason)", "\(rule) stopped from \(from): \(reason)")
    }
    let days =
      end > from
      ? Label(
        "\(rule) 暂停计时 \(from) 至 \(through):\(reason)",
        "\(rule) stopped \(from) to \(through): \(reason)")
      : Label(
        "\(rule) 于 \(from) 暂停计时,当日恢复:\(reason)",
        "\(rule) stopped on \(from) and ran again that day: \(reason)")
    let again = pause.resumed.map { Label(";恢复:\($0)", "; running again: \($0)") }
    return days + (again ?? Label("", ""))
  }

  private var barriers: String {
    section(
      Label("服务障碍", "Barriers"),
      annotations.barriers.map { noted in
        let end = noted.lifted.map { Label(",\($0) 消除", ", gone \($0)")[language] } ?? ""
        let stage = noted.note.stage.map { " (\($0.label[language]))" } ?? ""
        return "\(noted.note.since)  \(noted.note.barrier.label[language])\(stage)\(end)"
      })
  }

  private var consents: String {
    if annotations.consents.isEmpty { return "" }
    let lines = annotations.consents.map { ConsentLine($0, on: today) }
    return "\n" + Label("同意与信息提供\n", "Consents and disclosures\n")[language]
      + ConsentLine.text(of: lines, language, indent: 2)
  }

  private var file: String {
    section(
      Label("专门档案移交", "Dedicated file handed on"),
      annotations.fileTransfers.map { transfer in
        let (from, to) = (
          Divisions.fullName(of: transfer.from)[language],
          Divisions.fullName(of: transfer.to)[language]
        )
        return "\(transfer.date)  \(from) → \(to)"
      })
  }

  private var overrides: String {
    section(
      Label("越过规程阻断的记录", "Recorded against a block of the protocol"),
      annotations.overrides.map {
        let words = Label("\($0.block):\($0.reason)", "\($0.block): \($0.reason)")
        return (words + entry($0.milestone))[language]
      })
  }

  private var reveals: String {
    section(
      Label("身份查看记录", "Looks at the identity"),
      annotations.reveals.map { reveal in
        [reveal.recorded.readable, members[reveal.by] ?? "\(reveal.by)", reveal.reason]
          .compactMap(\.self).joined(separator: "  ")
      })
  }
}
