extension GridTable {
  /// The table as Markdown, so that two releases can be compared line by line.
  func markdown(_ words: Words) -> String {
    let header = line([corner] + columns.map(\.label))
    let rule = line(["---"] + columns.map { $0.isText ? "---" : "---:" })
    let body = rows.map { line([$0.header] + $0.cells.map(\.text)) }
    let notes = noteTexts(words)
    let title = "**\(caption)** (\(details.joined(separator: " · ")))\n\n"
    let above = notes.isEmpty ? "" : notes.joined(separator: " · ") + "\n\n"
    let below = sources.map { "[\($0).csv](../data/\($0).csv)" }.joined(separator: " · ")
    return title + above + ([header, rule] + body).joined() + "\n\(below)\n"
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
  }

  private func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? "\\|" : $0 == "\n" ? " " : "\($0)" })
  }
}
