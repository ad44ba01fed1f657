import Charts
import Markdown
@_spi(Disclosure) import Published
import Testing

private let text = ChartText(
  id: "c", title: "Duties <by> stage", description: "See the table.", hidden: "[c] hidden")
private let hidden = PublishedValue(hidden: .confidential)

private func bars(_ values: [PublishedValue]) -> String {
  BarChart(
    text,
    bars: values.enumerated().map { BarChart.Bar(label: "Row \($0.offset)", value: $0.element) }
  ).svg.markup
}

private func stacked(_ values: [PublishedValue], total: PublishedValue) -> StackedChart {
  StackedChart(
    text,
    parts: zip(["met", "late", "open"], [Fill.solid, .stripes, .outline]).map {
      StackedChart.Part(label: $0.0, fill: $0.1)
    },
    rows: [StackedChart.Row(label: "All", values: values, total: total)])
}

@Suite struct ChartTests {
  @Test func `bars are drawn as recorded`() throws {
    try Golden.expect(
      bars([PublishedValue(count: 40), hidden, PublishedValue(count: 7)]), "bars.svg")
  }

  @Test func `stacked bars and their key are drawn as recorded`() throws {
    let chart = stacked(
      [PublishedValue(count: 30), hidden, PublishedValue(count: 5)],
      total: PublishedValue(count: 38))
    try Golden.expect((chart.legend + chart.svg).markup, "stacked.svg")
  }

  @Test func `a drawing has a role, a title, a description and no style`() {
    let svg = bars([PublishedValue(count: 3)])
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains("<title id=\"c-title\">Duties &lt;by&gt; stage</title>"))
    #expect(svg.contains("<desc id=\"c-desc\">See the table.</desc>"))
    #expect(!svg.contains("style"))
  }

  @Test func `the scale knows shown values only`() {
    #expect(Axis(showing: [PublishedValue(count: 8), hidden]).maximum == 8)
    #expect(Axis(showing: [hidden]).maximum == Axis(showing: [PublishedValue(count: 0)]).maximum)
  }

  @Test(arguments: [0, 1, 5, 6, 23, 99, 412, 1_001, 73_250])
  func `the scale is round, holds the value and has few steps`(count: Int) {
    let axis = Axis(showing: [PublishedValue(count: count)])
    #expect(axis.maximum >= count)
    #expect(axis.maximum.isMultiple(of: axis.step))
    #expect((3...6).contains(axis.ticks.count))
  }

  @Test func `a hidden value is a stub of one size in every chart`() {
    let widths = [[hidden], [hidden, PublishedValue(count: 900)]].map { values in
      bars(values).split(separator: "\n").first { $0.contains("class=\"stub\"") }
        .map { $0.split(separator: "\"").map(String.init) } ?? []
    }
    #expect(!widths[0].isEmpty)
    #expect(widths[0].dropFirst(4) == widths[1].dropFirst(4))
  }

  @Test func `a value that does not apply draws nothing`() {
    let svg = bars([PublishedValue(hidden: .notApplicable)])
    #expect(svg.contains("[z]"))
    #expect(!svg.contains("class=\"stub\""))
  }

  @Test func `every fill but the plain ones has a pattern of its own`() {
    let chart = stacked(
      [PublishedValue(count: 1), PublishedValue(count: 2), PublishedValue(count: 3)],
      total: PublishedValue(count: 6))
    #expect(chart.svg.markup.contains("id=\"c-stripes\""))
    #expect(chart.svg.markup.contains("url(#c-stripes)"))
    #expect(!chart.svg.markup.contains("url(#c-solid)"))
  }
}
