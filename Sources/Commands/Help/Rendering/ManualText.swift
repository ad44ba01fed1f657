import Domain

/// Lays a manual out for a terminal, in one language and within a width.
struct ManualText {
  let manual: Manual
  let language: Language
  let width: Int

  /// The widest column of terms; a longer term stands on a line of its own.
  private static let widestTerm = 28
  private static let indent = 2

  var text: String {
    let title = Wrapping.wrap(manual.title[language], indent: 0, width: width)
    return ([title] + manual.sections.map(text)).joined(separator: "\n")
  }

  private func text(_ section: Manual.Section) -> String {
    section.title[language] + "\n" + body(of: section)
  }

  /// A section without its title.
  func body(of section: Manual.Section) -> String {
    section.blocks.map(text).joined(separator: "\n")
  }

  private func text(_ block: Manual.Block) -> String {
    switch block {
    case .paragraph(let text): wrap(text, Self.indent)
    case .lines(let lines): lines.map { hanging($0[language]) }.joined()
    case .items(let items): text(items)
    case .examples(let examples):
      examples.map {
        hanging($0.line[language]) + wrap($0.text, Self.indent + 4)
      }.joined()
    }
  }

  private func text(_ items: [Manual.Item]) -> String {
    let widths = items.map { DisplayWidth.of($0.term[language]) }
    let widest = widths.filter { $0 <= Self.widestTerm }.max() ?? 0
    let column = Self.indent + widest + 2
    return items.map { item in
      let term = margin(Self.indent) + item.term[language]
      let lines =
        Wrapping.lines(item.text[language], room: width - column)
        + Wrapping.flow(item.codes.map { $0[language] }, room: width - column)
      guard DisplayWidth.of(item.term[language]) <= widest else {
        return term + "\n" + lines.map { margin(column) + $0 + "\n" }.joined()
      }
      let first = DisplayWidth.pad(term, to: column) + (lines.first ?? "")
      return first + "\n" + lines.dropFirst().map { margin(column) + $0 + "\n" }.joined()
    }.joined()
  }

  /// A line of words to type, broken between them where it is too long.
  private func hanging(_ line: String) -> String {
    let indent = Self.indent + line.prefix { $0 == " " }.count
    let lines = Wrapping.flow(Self.units(of: line), room: width - indent - 4, between: " ")
    return lines.enumerated().map { place, line in
      margin(place == 0 ? indent : indent + 4) + line.trimmed + "\n"
    }.joined()
  }

  /// The words of a command line, an option together with what follows it.
  private static func units(of line: String) -> [String] {
    line.split(separator: " ").reduce(into: []) { units, word in
      if let last = units.last, last.hasPrefix("--"), !last.contains(" "), !word.hasPrefix("-") {
        units[units.count - 1] = "\(last) \(word)"
      } else {
        units.append(String(word))
      }
    }
  }

  private func wrap(_ text: Label, _ indent: Int) -> String {
    Wrapping.wrap(text[language], indent: indent, width: width)
  }

  private func margin(_ width: Int) -> String { String(repeating: " ", count: width) }
}
