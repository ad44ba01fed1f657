import Templating

/// One of a page's few large figures: `label = table.category` or `label = a.b / c.d`.
struct HeadlineFigure: Hashable, Sendable {
  let label: String
  let figure: Figure

  init?(_ line: String) {
    guard let sign = line.firstIndex(of: "="),
      let figure = Figure(line[line.index(after: sign)...].trimmed)
    else { return nil }
    label = line[..<sign].trimmed
    guard !label.isEmpty else { return nil }
    self.figure = figure
  }
}
