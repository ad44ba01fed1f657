import Reports

/// A table as a page shows it: rows of words, and the data files that its links name.
struct SeenGrid {
  /// The first row is the head.
  let rows: [[String]]
  /// One, or one for each row where the rows are tables of their own.
  let names: [String]

  /// The tables of all pages, in both languages, and of the Markdown that lies beside them.
  static func all(in site: SiteBytes) -> [SeenGrid] {
    ["zh", "en"].flatMap { language in
      [(".html", inPage), (".md", inMarkdown)].flatMap { ending, read in
        site.names(in: language, ending: ending).compactMap { site["\(language)/\($0)"] }
          .flatMap { read(String(decoding: $0, as: UTF8.self)) }
      }
    }
  }

  static func inPage(_ page: String) -> [SeenGrid] {
    let start = "<section class=\"figure\" id=\""
    return page.split(separator: start, omittingEmptySubsequences: false).dropFirst().map {
      section in
      let figure = section.firstRange(of: "</section>").map { section[..<$0.lowerBound] } ?? section
      let id = figure.prefix { $0 != "\"" }
      let rows = figure.split(separator: "<tr").dropFirst().map { row in
        row.split(separator: "</t").compactMap { cell in
          let tag = cell.ranges(of: "<th").last ?? cell.ranges(of: "<td").last
          return tag.map { text(cell[$0.upperBound...]) }
        }
      }
      let names =
        id.hasPrefix("table-")
        ? [String(id.dropFirst("table-".count))] : names(in: figure, from: "href=\"")
      return SeenGrid(rows: rows, names: names)
    }
  }

  /// The links stand in the first line of text below a table.
  static func inMarkdown(_ page: String) -> [SeenGrid] {
    var (grids, rows) = ([SeenGrid](), [[String]]())
    for line in page.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("|") {
        rows.append(cells(of: line))
      } else if !rows.isEmpty {
        let table = rows.filter { row in !row.allSatisfy { $0.hasPrefix("---") } }
        grids.append(SeenGrid(rows: table, names: names(in: line, from: "](")))
        rows = []
      }
    }
    return grids
  }

  private static func names(in text: Substring, from start: String) -> [String] {
    text.split(separator: "\(start)../data/", omittingEmptySubsequences: false).dropFirst()
      .compactMap { rest in
        rest.firstRange(of: ".csv").map { String(rest[..<$0.lowerBound]) }
      }
  }

  /// The words of a cell, from within its opening tag.
  private static func text(_ cell: Substring) -> String {
    var (text, isTag) = ("", true)
    for character in cell {
      switch character {
      case "<": isTag = true
      case ">": isTag = false
      default: if !isTag { text.append(character) }
      }
    }
    let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    return entities.sorted { $0.key > $1.key }.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }

  /// The words between the bars of a line of Markdown.
  private static func cells(of line: Substring) -> [String] {
    let bar = "\u{0}"
    return line.replacing("\\|", with: bar).dropFirst()
      .split(separator: "|", omittingEmptySubsequences: false).dropLast()
      .map { cell in
        let words = cell.replacing(bar, with: "|").drop(while: \.isWhitespace)
        return String(words.reversed().drop(while: \.isWhitespace).reversed())
      }
  }
}
