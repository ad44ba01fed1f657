import Markdown
import Published

extension GridTable {
  /// The table with its markers explained above and its downloads below.
  func html(_ words: Words) -> HTML {
    let table = HTML.element(
      "table", ["class": isWide ? "wide" : "narrow"],
      captionElement + HTML.element("thead", [:], head) + HTML.element("tbody", [:], body))
    let scroll = HTML.element(
      "div",
      ["class": "scroll", "role": "region", "tabindex": "0", "aria-labelledby": "\(id)-caption"],
      table)
    return .element("section", ["class": "figure", "id": id], notes(words) + scroll + links(words))
  }

  private var captionElement: HTML {
    .element(
      "caption", ["id": "\(id)-caption"],
      .element("span", ["class": "title"], HTML(escaping: caption))
        + .element(
          "span", ["class": "details"], HTML(escaping: details.joined(separator: " · "))))
  }

  private var head: HTML {
    let cells = columns.map { column in
      HTML.element(
        "th", ["scope": "col", "class": column.isText ? "text" : "number"],
        HTML(escaping: column.label))
    }
    let corner = HTML.element("th", ["scope": "col", "class": "text"], HTML(escaping: corner))
    return .element("tr", [:], corner + HTML(joining: cells)) + HTML(escaping: "\n")
  }

  private var body: HTML {
    HTML(
      joining: rows.map { row in
        let header = HTML.element(
          "th", ["scope": "row", "class": row.depth > 0 ? "text below" : "text"],
          HTML(escaping: row.header))
        return .element(
          "tr", ["class": row.isTotal ? "total" : "row"],
          header + HTML(joining: row.cells.map(\.html))) + HTML(escaping: "\n")
      })
  }

  private func notes(_ words: Words) -> HTML {
    let texts = noteTexts(words)
    guard !texts.isEmpty else { return HTML() }
    return .element("p", ["class": "markers"], HTML(escaping: texts.joined(separator: " · ")))
  }

  func noteTexts(_ words: Words) -> [String] {
    markers.map { "[\($0.rawValue)] \(words.marker($0))" } + (lacksRate ? [words.noRate] : [])
  }

  private func links(_ words: Words) -> HTML {
    let links = sources.map { source in
      HTML.element(
        "a", ["href": "../data/\(source).csv", "download": "\(source).csv"],
        HTML(escaping: words.download)
          + .element("span", ["class": "file"], HTML(escaping: " \(source).csv")))
    }
    guard links.count > 1
    else { return .element("p", ["class": "download"], HTML(joining: links)) }
    let summary = HTML.element("summary", [:], HTML(escaping: words.downloads(links.count)))
    return .element(
      "details", ["class": "downloads"],
      summary + .element("div", ["class": "download"], HTML(joining: links)))
  }
}

extension GridTable.Cell {
  fileprivate var html: HTML {
    switch self {
    case .number, .marked: .element("td", ["class": "number"], HTML(escaping: text))
    case .text(let text): .element("td", ["class": "text"], HTML(escaping: text))
    case .marker: .element("td", ["class": "number hidden"], HTML(escaping: text))
    }
  }
}
