package import Markdown
package import Published

/// Horizontal bars on one axis, each with its name and its number as text.
package struct BarChart: Sendable {
  package struct Bar: Hashable, Sendable {
    package let label: String
    package let value: PublishedValue

    package init(label: String, value: PublishedValue) {
      self.label = label
      self.value = value
    }
  }

  package let text: ChartText
  package let bars: [Bar]

  package init(_ text: ChartText, bars: [Bar]) {
    self.text = text
    self.bars = bars
  }

  package var svg: HTML {
    let axis = Axis(showing: bars.map(\.value))
    var drawing = Drawing(text, kind: "bars")
    drawing.addAxis(axis, rows: bars.count)
    for (row, bar) in bars.enumerated() {
      drawing.addRowText(bar.label, value: bar.value.chartText, row: row)
      add(bar.value, on: axis, row: row, to: &drawing)
    }
    return drawing.svg(rows: bars.count)
  }

  private func add(_ value: PublishedValue, on axis: Axis, row: Int, to drawing: inout Drawing) {
    guard let count = value.count else {
      if value.marker == .confidential { drawing.addStub(from: "0%", row: row) }
      return
    }
    drawing.add(
      .element(
        "rect",
        [
          "class": "bar", "x": "0", "y": "\(Drawing.barTop(row))",
          "width": axis.percent(of: count), "height": "\(Drawing.barHeight)",
        ], HTML()))
  }
}
