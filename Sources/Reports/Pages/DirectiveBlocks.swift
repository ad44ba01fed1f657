/// Puts rendered figures into the Markdown that asked for them.
enum DirectiveBlocks {
  private static let opening = "```guitu "
  private static let closing = "```"

  /// Replaces the fenced directives of a text, in their order.
  static func replace(_ text: String, with figures: [String]) -> String {
    var result: [Substring] = []
    var rest = figures[...]
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if isInside {
        isInside = !line.hasPrefix(closing)
      } else if line.hasPrefix(opening) {
        isInside = true
        result.append(rest.popFirst()?.dropLast() ?? "")
      } else {
        result.append(line)
      }
    }
    return result.joined(separator: "\n")
  }
}
