/// A heading of a document, for tables of contents and links.
package struct Heading: Sendable, Hashable {
  /// From 1 to 6.
  package let level: Int
  /// What a reader sees, without emphasis or links.
  package let text: String
  /// The value of the `id` attribute: unique in the document, made of letters, digits, `-`, `_`.
  package let id: String
}
