/// Something wrong with a template's tags, and where it stands.
package struct TagProblem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case malformedTag
    case unsupportedTag(String)
    case unknownTag(String)
    case unclosedSection(String)
    case unopenedSection(String)
    case unknownPartial(String)
  }

  /// The file as its author knows it.
  package let file: String
  /// From 1.
  package let line: Int
  /// In bytes from 1.
  package let column: Int
  package let kind: Kind

  init(file: String, line: Int, column: Int, _ kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }
}
