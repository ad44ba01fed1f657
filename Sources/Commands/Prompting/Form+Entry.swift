import Domain

extension Form {
  /// Asks for the entry of a milestone: by its name, or at the keyboard by choosing one of a case that
  /// is given in its place or asked for.
  mutating func entry(
    given: String?, _ context: Context,
    from milestones: @escaping @Sendable (CaseState) -> [LoggedMilestone]
  ) -> RequiredField<EntryID> {
    guard context.asker != nil, given.map(Form.isCaseNumber) ?? true else {
      return required("ENTRY", Label("条目", "Entry"), .entry, given: given)
    }
    let number = required("CASE", Label("个案", "Case"), .caseNumber, given: given)
    return required(
      "ENTRY", Label("哪一条", "Which entry"),
      .entry(of: number) { milestones($0).map(Choice.init) }, given: nil)
  }

  static func isCaseNumber(_ text: String) -> Bool {
    do {
      _ = try CaseNumber(text)
      return true
    } catch {
      return false
    }
  }
}

extension Choice {
  /// A milestone on record, by its date, kind and step.
  init(_ logged: LoggedMilestone) {
    let milestone = logged.milestone
    let hardship = Particular.hardshipKind
    let kind = milestone.particulars[hardship].map { hardship.form.label(of: $0) }
    let parts = [kind ?? milestone.kind.label, milestone.step?.label].compactMap(\.self)
    self.init(
      code: "\(logged.entry)",
      label: Label(
        "\(milestone.date.readable) " + parts.map(\.zh).joined(separator: " "),
        "\(milestone.date.readable) " + parts.map(\.en).joined(separator: ", ")))
  }
}
