package import Markdown
package import Published

/// Horizontal bars made of parts that add up, such as duties by status.
///
/// Shown parts stand in order at their true size; hidden ones are together one stub of constant
/// size after the last of them, however many there are and however much they hide.
package struct StackedChart: Sendable {
  package struct Part: Hashable, Sendable {
    package let label: String
    package let fill: Fill

    package init(label: String, fill: Fill) {
      self.label = label
      self.fill = fill
    }
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    /// One value for each part of the chart.
    package let values: [PublishedValue]
    package let total: PublishedValue

    package init(label: String, values: [PublishedValue], total: PublishedValue) {
      self.label = label
      self.values = values
      self.total = total
    }

    /// The sum of what is shown.
    var shown: Int { values.reduce(0) { $0 + ($1.count ?? 0) } }
  }

  package let text: ChartText
  package let parts: [Part]
  package let rows: [Row]

  package init(_ text: ChartText, parts: [Part], rows: [Row]) {
    self.text = text
    self.parts = parts
    self.rows = rows
  }

  package var svg: HTML {
    let axis = Axis(reaching: rows.reduce(0) { max($0, $1.shown, $1.total.count ?? 0) })
    var drawing = Drawing(text, kind: "stacked")
    drawing.addAxis(axis, rows: rows.count)
    for (index, row) in rows.enumerated() {
      drawing.addRowText(row.label, value: row.total.chartText, row: index)
      add(row, at: index, on: axis, to: &drawing)
    }
    return drawing.svg(rows: rows.count, fills: parts.map(\.fill))
  }

  /// The key to the fills, as a list that stands before the drawing.
  package var legend: HTML {
    let keys =
      parts.enumerated().map { index, part in
        key(to: part, chart: "\(text.id)-key\(index)")
      } + (hidesValues ? [stubKey] : [])
    return .element(
      "ul", ["class": "legend"], HTML(joining: keys.map { .element("li", [:], $0) }))
  }

  private var hidesValues: Bool {
    rows.contains { row in row.values.contains { $0.marker == .confidential } }
  }

  private var stubKey: HTML {
    let pattern = Drawing.stubPattern(id: "\(text.id)-key-stub")
    let sample = HTML.element(
      "rect",
      [
        "class": "stub", "x": "0.5", "y": "0.5", "width": "19", "height": "13",
        "fill": "url(#\(text.id)-key-stub)",
      ], HTML())
    return .element(
      "svg", ["class": "key", "width": "20", "height": "14", "aria-hidden": "true"],
      .element("defs", [:], pattern) + sample) + HTML(escaping: text.hidden)
  }

  private func key(to part: Part, chart: String) -> HTML {
    let sample = part.fill.rectangle(in: chart, x: "0.5", y: "0.5", width: "19", height: "13")
    let definition = part.fill.definition(in: chart) ?? HTML()
    return .element(
      "svg", ["class": "key", "width": "20", "height": "14", "aria-hidden": "true"],
      .element("defs", [:], definition) + sample) + HTML(escaping: part.label)
  }

  private func add(_ row: Row, at index: Int, on axis: Axis, to drawing: inout Drawing) {
    var covered = 0
    for (part, value) in zip(parts, row.values) {
      guard let count = value.count, count > 0 else { continue }
      drawing.add(
        part.fill.rectangle(
          in: text.id, x: axis.percent(of: covered), y: "\(Drawing.barTop(index))",
          width: axis.percent(of: count), height: "\(Drawing.barHeight)"))
      covered += count
    }
    if row.values.contains(where: { $0.marker == .confidential }) {
      drawing.addStub(from: axis.percent(of: covered), row: index)
    }
  }
}
