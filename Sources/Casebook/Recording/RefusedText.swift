package import Redaction

/// A text that was not kept, with what it would have given away.
package struct RefusedText: Sendable {
  package let field: TextField
  /// In order of place; offsets are in the text without the spaces around it.
  package let findings: [Finding]
}
