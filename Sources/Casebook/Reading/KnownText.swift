package import Domain
package import Redaction

/// A text on record that gives somebody away, as one does that another copy of the casebook kept before
/// it knew who the person is.
package struct KnownText: Sendable {
  package let number: CaseNumber
  /// The entry that is taken back where the text is to be written anew.
  package let entry: EntryID
  package let field: TextField
  /// What stands in it, each kind once, in order of place.
  package let kinds: [FindingKind]
}
