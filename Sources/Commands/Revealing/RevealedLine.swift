import Domain

/// One thing that the identity scope holds of a case: a line of the identity, or what was kept sealed
/// beside a milestone.
struct RevealedLine {
  /// The stable code of its kind.
  let kind: String
  let label: Label
  let value: String
  /// The milestone it stands beside; nothing for a line of the identity.
  let entry: EntryID?

  /// The identity first, then what is sealed beside milestones, in the order of their dates.
  static func lines(of notes: IdentityNotes, in state: CaseState) -> [RevealedLine] {
    let identity = (notes.identity?.lines ?? []).map {
      RevealedLine(kind: $0.kind.code, label: $0.kind.label, value: $0.value, entry: nil)
    }
    let sealed = state.milestones.flatMap { logged in
      notes.details[logged.entry].map { lines(of: $0, beside: logged) } ?? []
    }
    return identity + sealed
  }

  private static func lines(
    of details: MilestoneDetails, beside logged: LoggedMilestone
  ) -> [RevealedLine] {
    let place = Label("\(logged.milestone.date.readable) ", "\(logged.milestone.date.readable) ")
    func line(_ kind: String, _ label: Label, _ value: String?) -> RevealedLine? {
      value.map {
        RevealedLine(
          kind: kind, label: place + logged.milestone.kind.label + Label(" ", ", ") + label,
          value: $0, entry: logged.entry)
      }
    }
    return [
      line("provider", Label("服务单位", "provider"), details.provider),
      line("reference", Label("文号", "reference"), details.reference),
      line("note", Label("备注", "note"), details.note),
    ].compactMap(\.self)
  }
}
