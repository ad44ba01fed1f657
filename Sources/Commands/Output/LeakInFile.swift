import Casebook
import Domain
import Redaction

/// A file about to be written names somebody the casebook knows.
struct LeakInFile: Error {
  let hits: [LeakHit]

  /// Fails where a text that leaves the office holds a known value.
  ///
  /// What it is made from was checked when it was entered; a template of the user's was not, nor was a
  /// name that another copy of the casebook brought in later.
  static func check(
    _ text: String, about number: CaseNumber? = nil, in session: Session
  ) throws {
    let hits = try session.leaks(in: Array(text.utf8), about: number)
    guard hits.isEmpty else { throw LeakInFile(hits: hits) }
  }
}
