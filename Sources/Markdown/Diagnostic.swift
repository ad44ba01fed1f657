/// Something in a document that is wrong, or that was left out, and where.
package struct Diagnostic: Sendable, Hashable {
  /// Counted from 1, or from the first line the caller named.
  package let line: Int
  /// Counted in bytes from 1.
  package let column: Int
  package let problem: Problem

  package init(line: Int, column: Int, problem: Problem) {
    self.line = line
    self.column = column
    self.problem = problem
  }

  /// What was found. The words for it are written elsewhere.
  package enum Problem: Sendable, Hashable {
    /// A control character other than tab and line ends; HTML has no way to show it.
    case controlCharacter(UInt8)
    /// A fenced block that starts with `guitu` and says no more.
    case directiveWithoutName
    /// An argument of a directive without a key, or with a key that was given before.
    case directiveArgument(String)
    /// A directive nobody knows.
    case unknownDirective(String)
    /// A table whose rows are so much shorter than its header that padding them would flood.
    case raggedTable
    /// HTML in the text, which is never passed through.
    case rawHTML
    /// A link or image whose address is neither relative, `http`, `https` nor `mailto`.
    case refusedLink(String)

    /// A stable name for machine-readable output.
    package var id: String {
      switch self {
      case .controlCharacter: "control-character"
      case .directiveWithoutName: "directive-without-name"
      case .directiveArgument: "directive-argument"
      case .unknownDirective: "unknown-directive"
      case .raggedTable: "ragged-table"
      case .rawHTML: "raw-html"
      case .refusedLink: "refused-link"
      }
    }
  }
}
