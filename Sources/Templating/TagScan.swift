/// The Mustache tags of a template, found without rendering it.
///
/// Understands values, sections, inverted sections, partials and comments. Other tags (delimiters,
/// inheritance, lambdas' transforms) are refused: what cannot be checked is not used.
struct TagScan {
  private(set) var tags: [TemplateTag] = []
  private(set) var problems: [TagProblem] = []

  init(_ text: String, file: String, firstLine: Int = 1) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      scan(line, file: file, number: firstLine + index)
    }
  }

  private mutating func scan(_ line: Substring, file: String, number: Int) {
    var rest = line
    while let start = rest.firstRange(of: "{{") {
      let column = line.utf8.distance(from: line.startIndex, to: start.lowerBound) + 1
      let isTriple = rest[start.upperBound...].first == "{"
      let opening = isTriple ? rest.index(after: start.upperBound) : start.upperBound
      guard let end = rest[opening...].firstRange(of: isTriple ? "}}}" : "}}") else {
        problems.append(TagProblem(file: file, line: number, column: column, .malformedTag))
        return
      }
      add(rest[opening..<end.lowerBound], file: file, line: number, column: column)
      rest = rest[end.upperBound...]
    }
  }

  private mutating func add(_ content: Substring, file: String, line: Int, column: Int) {
    let (kind, name): (TemplateTag.Kind, Substring)
    switch content.first {
    case "!": return
    case "#": (kind, name) = (.section, content.dropFirst())
    case "^": (kind, name) = (.invertedSection, content.dropFirst())
    case "/": (kind, name) = (.end, content.dropFirst())
    case ">": (kind, name) = (.partial, content.dropFirst())
    case "&": (kind, name) = (.value, content.dropFirst())
    default: (kind, name) = (.value, content)
    }
    let trimmed = name.trimmed
    guard !trimmed.isEmpty, trimmed.utf8.allSatisfy(TagScan.isNamePart) else {
      let text = String(content)
      problems.append(
        TagProblem(file: file, line: line, column: column, .unsupportedTag(text)))
      return
    }
    tags.append(TemplateTag(kind: kind, name: trimmed, line: line, column: column))
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }
}

extension Substring {
  /// The text without white space at its ends.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
