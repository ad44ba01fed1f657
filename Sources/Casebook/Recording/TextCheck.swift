import Domain
import Redaction

/// Keeps personal data out of the texts beside coded values.
///
/// Notes stay sealed in the care scope, and are still refused: a note is what gets copied out first.
/// Exact dates pass in notes and reasons: they are what the record is about, and it keeps them anyway.
///
/// The known values and their forms are spelled out with the first text: most milestones come without
/// one.
final class TextCheck {
  private let notes: IdentityNotes
  private let staff: () -> [KnownValue]
  private lazy var redactor = Redactor(known: notes.knownValues + staff())

  /// Takes what the identity scope holds of the case: every form of a value is refused too, but where
  /// it was acknowledged and stands as a word.
  init(_ notes: IdentityNotes = IdentityNotes(), staff: @escaping () -> [KnownValue] = { [] }) {
    self.notes = notes
    self.staff = staff
  }

  /// Checks the texts beside a milestone together, and why it is recorded all the same.
  ///
  /// Fields that are sealed go to the identity scope, where personal data may be.
  func check(
    _ details: MilestoneDetails, sealing sealed: Set<TextField> = [], because reason: String? = nil
  ) throws {
    let refused = try [
      refused(line: details.provider, as: .provider),
      refused(line: details.reference, as: .reference),
      refused(text: details.note, as: .note), refused(text: reason, as: .reason),
    ].compactMap(\.self).filter { !sealed.contains($0.field) }
    guard refused.isEmpty else { throw CasebookError.personalData(refused) }
  }

  /// Checks a short value of one line.
  func check(line text: String?, as field: TextField) throws {
    if let refused = try refused(line: text, as: field) {
      throw CasebookError.personalData([refused])
    }
  }

  /// Checks a text of any length.
  func check(text: String?, as field: TextField) throws {
    if let refused = refused(text: text, as: field) {
      throw CasebookError.personalData([refused])
    }
  }

  private func refused(line text: String?, as field: TextField) throws -> RefusedText? {
    guard let text else { return nil }
    do {
      _ = try CodedValue.check(text, with: redactor)
      return nil
    } catch CodedValueError.personal(let findings) {
      return RefusedText(field: field, findings: findings)
    } catch {
      throw CasebookError.unfitText(field: field, error)
    }
  }

  private func refused(text: String?, as field: TextField) -> RefusedText? {
    guard let text else { return nil }
    let findings = redactor.findings(in: text).filter { $0.kind != .date }
    return findings.isEmpty ? nil : RefusedText(field: field, findings: findings)
  }
}
