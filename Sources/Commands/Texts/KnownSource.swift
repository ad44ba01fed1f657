import Casebook
import Domain
import Ledger
import Redaction

/// The fields that say where the values to look for come from: a case, a file, or nowhere.
struct KnownSource {
  private let number: OptionalField<CaseNumber>
  private let file: OptionalField<String>

  init(number: String?, file: String?, in form: inout Form) {
    let number = form.optional("--case", Label("个案", "Case"), .caseNumber, given: number)
    let file = form.optional(
      "--known", Label("已知值文件", "File of known values"),
      .line(Label("文件,每行“类别: 值”", "a file, lines “kind: value”")), given: file)
    form.check { answers in
      if answers[number] != nil, answers[file] != nil {
        throw ConflictingFlags(flags: ["--case", "--known"])
      }
    }
    self.number = number
    self.file = file
  }

  /// Makes what looks for the values in a text; of a case it knows the day of the rescue too.
  func redactor(for text: String, _ answers: Answers, _ context: Context) throws -> Redactor {
    let redactor = try redactor(for: text, of: answers[number], answers[file], context)
    if !redactor.unsearchable.isEmpty {
      let count = redactor.unsearchable.count
      context.note(
        Label("注意:\(count) 个已知值太短,无法检索", "Note: \(count) known values are too short to look for"))
    }
    return redactor
  }

  private func redactor(
    for text: String, of number: CaseNumber?, _ file: String?, _ context: Context
  ) throws -> Redactor {
    if let file {
      var check = context.check
      let identity = IdentityText.read(
        try context.text(ofFile: file, "--known"), "--known", &check)
      try check.finish()
      return Redactor(known: identity.knownValues)
    }
    guard let number else { return Redactor() }
    let session = try context.session()
    // A text about one case may name somebody of another.
    _ = try session.identityNotes(of: number)
    return Redactor(
      known: try session.knownValues(in: KnownFilter(text), about: number),
      rescued: try rescueDay(of: number, in: session))
  }

  /// The day of the rescue, where the member may know it and it is known to the day.
  private func rescueDay(of number: CaseNumber, in session: Session) throws -> RescueDay? {
    guard session.access.holds(.progress) else { return nil }
    let rescued = try session.state(of: number).facts.rescued
    guard rescued.earliest == rescued.latest else { return nil }
    return RescueDay(daysSince1970: rescued.earliest.number)
  }
}
