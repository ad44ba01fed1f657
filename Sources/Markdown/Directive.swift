/// A fenced block that asks for data: ` ```guitu table persons-area unit=persons `.
package struct Directive: Sendable, Hashable {
  /// The word after `guitu`.
  package let name: String
  /// The words after the name that are not pairs, in their order.
  package let words: [String]
  /// The `key=value` pairs after the name.
  package let options: [String: String]
  /// The lines between the fences.
  package let body: [String]
  /// Where the opening fence stands.
  package let line: Int
  package let column: Int

  /// The word that makes a fenced block a directive.
  static let keyword = "guitu"

  /// Whether an info string belongs to a directive and not to a block of code.
  static func isNamed(by info: String) -> Bool {
    info == keyword || info.hasPrefix("\(keyword) ") || info.hasPrefix("\(keyword)\t")
  }

  /// Reads a directive from an info string for which `isNamed(by:)` holds.
  ///
  /// - Parameters:
  ///   - info: The whole info string of the fence, with the keyword.
  ///   - body: The text between the fences.
  ///   - line: The line of the opening fence.
  ///   - column: The column of the opening fence.
  /// - Throws: `MarkdownError.problems` with everything that is wrong with the info string.
  init(info: String, body: String, line: Int, column: Int) throws(MarkdownError) {
    var rest = info.split { $0.isWhitespace }.map(String.init).dropFirst()
    guard let name = rest.popFirst() else {
      throw .problems([Diagnostic(line: line, column: column, problem: .directiveWithoutName)])
    }
    var words: [String] = []
    var options: [String: String] = [:]
    var problems: [Diagnostic] = []
    for argument in rest {
      guard let sign = argument.firstIndex(of: "=") else {
        words.append(argument)
        continue
      }
      let key = String(argument[..<sign])
      if key.isEmpty || options[key] != nil {
        problems.append(
          Diagnostic(line: line, column: column, problem: .directiveArgument(argument)))
      }
      options[key] = String(argument[argument.index(after: sign)...])
    }
    guard problems.isEmpty else { throw .problems(problems) }
    self.name = name
    self.words = words
    self.options = options
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.body = body.isEmpty ? [] : lines.dropLast(body.hasSuffix("\n") ? 1 : 0)
    self.line = line
    self.column = column
  }
}
