/// A short value that may leave the office: a document number, an institution, a code.
///
/// Stricter than text: anything found refuses it, doubtful or not, and so does a value that is
/// nothing but what may be a person's name.
package struct CodedValue: Sendable, Hashable {
  package static let lengthLimit = 60
  private static let redactor = Redactor()

  package let text: String

  /// Checks a value.
  ///
  /// - Parameter text: The value as typed; spaces around it are dropped.
  /// - Returns: The value, fit to be kept as a coded field.
  /// - Throws: `CodedValueError` with everything found.
  package static func check(_ text: String) throws(CodedValueError) -> CodedValue {
    try check(text, with: redactor)
  }

  /// Checks a value against known values too.
  ///
  /// - Parameters:
  ///   - text: The value as typed; spaces around it are dropped.
  ///   - redactor: Holds the known values.
  /// - Returns: The value, fit to be kept as a coded field.
  /// - Throws: `CodedValueError` with everything found.
  package static func check(
    _ text: String, with redactor: Redactor
  ) throws(CodedValueError) -> CodedValue {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { throw .empty }
    let value = scalars[first...last]
    guard value.count <= lengthLimit else { throw .tooLong(limit: lengthLimit) }
    guard value.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw .notOneLine
    }
    let trimmed = String(value)
    var findings = redactor.findings(in: trimmed)
    if findings.isEmpty { findings = LoneName.findings(in: trimmed) }
    guard findings.isEmpty else { throw .personal(findings) }
    return CodedValue(text: trimmed)
  }

  private init(text: String) { self.text = text }
}
