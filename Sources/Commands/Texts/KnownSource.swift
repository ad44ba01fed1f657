import Casebook
import Domain
import Ledger
import Redaction

/// The fields that say where the values to look for come from: a case, a file, or a casebook that is open.
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

  /// Opens where the values come from, and gives what makes a redactor for a text; of a case it knows the
  /// day of the rescue too.
  func redactors(_ answers: Answers, _ context: Context) throws -> (String) throws -> Redactor {
    if let file = answers[file] {
      let redactor = noting(try redactor(ofFile: file, context), context)
      return { _ in redactor }
    }
    if let number = answers[number] {
      let session = try context.session()
      _ = try session.identityNotes(of: number)
      let rescued = try rescueDay(of: number, in: session)
      // A text about one case may name somebody of another.
      return { text in
        noting(
          Redactor(
            known: try session.knownValues(in: KnownFilter(text), about: number),
            rescued: rescued), context)
      }
    }
    guard let session = try OpenCasebook.session(context) else { return { _ in Redactor() } }
    return { text in
      noting(Redactor(known: try session.knownValues(in: KnownFilter(text))), context)
    }
  }

  /// Says how many values are too short to look for.
  private func noting(_ redactor: Redactor, _ context: Context) -> Redactor {
    let count = redactor.unsearchable.count
    if count > 0 {
      context.note(
        Label("注意:\(count) 个已知值太短,无法检索", "Note: \(count) known values are too short to look for"))
    }
    return redactor
  }

  private func redactor(ofFile file: String, _ context: Context) throws -> Redactor {
    var check = context.check
    let identity = IdentityText.read(
      try context.text(ofFile: file, "--known"), "--known", &check)
    try check.finish()
    return Redactor(known: identity.knownValues)
  }

  /// The day of the rescue, where the member may know it and it is known to the day.
  private func rescueDay(of number: CaseNumber, in session: Session) throws -> RescueDay? {
    guard session.access.holds(.progress) else { return nil }
    let rescued = try session.state(of: number).facts.rescued
    guard rescued.earliest == rescued.latest else { return nil }
    return RescueDay(daysSince1970: rescued.earliest.number)
  }
}
