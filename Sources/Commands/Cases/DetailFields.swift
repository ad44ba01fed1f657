import Domain

/// Where something was provided, by which document, and a note: as fields of a milestone's form.
struct DetailFields {
  private let provider: OptionalField<String>
  private let reference: OptionalField<String>
  private let note: OptionalField<String>

  /// Adds the fields to a form.
  init(to form: inout Form, given: GivenDetails, _ context: Context) throws {
    provider = form.optional(
      "--provider", Label("服务单位", "Provider"), .provider, given: given.provider)
    reference = form.optional(
      "--reference", Label("文号", "Reference"), .reference, given: given.reference)
    note = form.optional(
      "--note-file", Label("备注", "Note"),
      .note(Label("几行文字,空行结束;不写个人信息", "some lines, ended by an empty one; no personal data")),
      given: try given.noteFile.map { try context.text(ofFile: $0, "--note-file") })
  }

  func details(_ answers: Answers) -> MilestoneDetails {
    MilestoneDetails(
      provider: answers[provider], reference: answers[reference], note: answers[note])
  }
}

/// The details of a milestone as flags give them.
struct GivenDetails {
  let provider: String?
  let reference: String?
  let noteFile: String?
}
