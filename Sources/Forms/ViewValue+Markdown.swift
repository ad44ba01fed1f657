import Templating

extension ViewValue {
  /// The value with its texts as Markdown shows them unchanged, in a table too.
  var markdownEscaped: ViewValue {
    switch self {
    case .text(let text): .text(ViewValue.escaped(text))
    case .flag: self
    case .list(let objects): .list(objects.map { $0.mapValues(\.markdownEscaped) })
    case .object(let members): .object(members.mapValues(\.markdownEscaped))
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character.isNewline {
        escaped.append(" ")
      } else {
        if "\\`*_[]<>|&#".contains(character) { escaped.append("\\") }
        escaped.append(character)
      }
    }
    return escaped
  }
}
