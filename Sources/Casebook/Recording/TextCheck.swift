import Domain
import Redaction

/// Keeps personal data out of the texts beside coded values.
///
/// Notes stay sealed in the care scope, and are still refused: a note is what gets copied out first.
/// Exact dates pass in notes and reasons: they are what the record is about, and it keeps them anyway.
///
/// The known values are asked for where there is a text: most milestones come without one.
struct TextCheck {
  private let known: (_ text: String) throws -> [KnownValue]

  /// Takes what tells the known values that may stand in a text: every form of one is refused too, but
  /// where it was acknowledged and stands as a word.
  init(_ known: @escaping (_ text: String) throws -> [KnownValue] = { _ in [] }) {
    self.known = known
  }

  /// Checks the texts beside a milestone together, and why it is recorded all the same.
  ///
  /// Fields that are sealed go to the identity scope, where personal data may be.
  func check(
    _ details: MilestoneDetails, sealing sealed: Set<TextField> = [], because reason: String? = nil
  ) throws {
    let texts = [details.provider, details.reference, details.note, reason].compactMap(\.self)
    guard !texts.isEmpty else { return }
    let redactor = Redactor(known: try known(texts.joined(separator: "\n")))
    let refused = try [
      Self.refused(line: details.provider, as: .provider, by: redactor),
      Self.refused(line: details.reference, as: .reference, by: redactor),
      Self.refused(text: details.note, as: .note, by: redactor),
      Self.refused(text: reason, as: .reason, by: redactor),
    ].compactMap(\.self).filter { !sealed.contains($0.field) }
    guard refused.isEmpty else { throw CasebookError.personalData(refused) }
  }

  /// Checks a short value of one line.
  func check(line text: String?, as field: TextField) throws {
    guard let text else { return }
    let redactor = Redactor(known: try known(text))
    if let refused = try Self.refused(line: text, as: field, by: redactor) {
      throw CasebookError.personalData([refused])
    }
  }

  /// Checks a text of any length.
  func check(text: String?, as field: TextField) throws {
    guard let text else { return }
    let redactor = Redactor(known: try known(text))
    if let refused = Self.refused(text: text, as: field, by: redactor) {
      throw CasebookError.personalData([refused])
    }
  }

  private static func refused(
    line text: String?, as field: TextField, by redactor: Redactor
  ) throws -> RefusedText? {
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

  private static func refused(
    text: String?, as field: TextField, by redactor: Redactor
  ) -> RefusedText? {
    guard let text else { return nil }
    let findings = redactor.findings(in: text).filter { $0.kind != .date }
    return findings.isEmpty ? nil : RefusedText(field: field, findings: findings)
  }
}
