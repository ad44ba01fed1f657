/// Where a value that the casebook holds stands, without the value.
package struct LeakPlace: Hashable, Sendable {
  /// Where in a text the search found a value: what kind of value it is, line and column from 1.
  package struct Hit: Hashable, Sendable {
    package let kind: String
    package let line: Int
    package let column: Int

    package init(kind: String, line: Int, column: Int) {
      self.kind = kind
      self.line = line
      self.column = column
    }
  }

  /// The file, a template as its author knows it or a file of the site; parts of the path that hold a
  /// value are masked.
  package let file: String
  /// Whether the value stands in the file's name; then line and column count in the name.
  package let isInName: Bool
  package let hit: Hit
}
