/// The six-digit code of a division that is in the table of divisions.
package struct AreaCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// Takes the code of a known division, or nothing.
  package init?(_ text: String) {
    guard Divisions.isKnown(text) else { return nil }
    description = text
  }

  /// Takes a code that the table itself vouches for.
  init(inTable text: String) { description = text }

  package static func < (one: AreaCode, other: AreaCode) -> Bool {
    one.description < other.description
  }
}
