import Domain
import Redaction

/// Keeps personal data out of the texts beside coded values.
///
/// Notes stay sealed in the care scope, and are still refused: a note is what gets copied out first.
/// Exact dates pass in notes and reasons: they are what the record is about, and it keeps them anyway.
struct TextCheck {
  private let redactor: Redactor

  /// Takes the values the casebook knows of the case, whose every form is refused too.
  init(identity: Identity?) {
    redactor = Redactor(known: identity?.knownValues ?? [])
  }

  func check(_ details: MilestoneDetails) throws {
    try check(line: details.provider, as: .provider)
    try check(line: details.reference, as: .reference)
    try check(text: details.note, as: .note)
  }

  /// Checks a short value of one line.
  func check(line text: String?, as field: TextField) throws {
    guard let text else { return }
    do {
      _ = try CodedValue.check(text, with: redactor)
    } catch CodedValueError.personal(let findings) {
      throw CasebookError.personalData(field: field, findings: findings)
    } catch {
      throw CasebookError.unfitText(field: field, error)
    }
  }

  /// Checks a text of any length.
  func check(text: String?, as field: TextField) throws {
    guard let text else { return }
    let findings = redactor.findings(in: text).filter { $0.kind != .date }
    guard findings.isEmpty else {
      throw CasebookError.personalData(field: field, findings: findings)
    }
  }
}
