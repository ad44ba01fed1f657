import Charts
import Domain
import Markdown
import Published

/// Makes charts of published tables.
struct ChartMarkup {
  let table: PublishedTable
  let words: Words

  /// Bars of the categories where the table has one area, else of the totals of its areas.
  var bars: HTML {
    let bars =
      table.areas.count == 1
      ? zip(table.categories, table[table.areas[0]]).map {
        BarChart.Bar(label: $0.label[words.language], value: $1)
      }
      : parts.compactMap { area in
        table.total(in: area).map {
          BarChart.Bar(label: table.label(of: area)[words.language], value: $0)
        }
      }
    let chart = BarChart(text("bars", words.barsDescription(title)), bars: bars)
    return framed(chart.svg)
  }

  /// Bars of those who had reached a step by some days, beside all of them.
  var curve: HTML {
    guard let curve = CumulativeCurve(table) else { return HTML() }
    let bars =
      curve.points.map { BarChart.Bar(label: words.byDay($0.day), value: $0.reached) }
      + [BarChart.Bar(label: words.total, value: curve.total)]
    return framed(
      BarChart(text("curve", words.barsDescription(title)), bars: bars).svg)
  }

  /// Bars of areas, made of the table's categories.
  var stacked: HTML {
    let chart = StackedChart(
      text("stacked", words.stackedDescription(title)),
      parts: ChartFrame.parts(table.categories, words),
      rows: (table.areas.count == 1 ? table.areas : parts).compactMap { area in
        table.total(in: area).map {
          StackedChart.Row(
            label: table.label(of: area)[words.language], values: table[area].dropLast(), total: $0)
        }
      })
    return framed(chart.legend + chart.svg)
  }

  private var title: String { table.title[words.language] }

  /// The areas below the first, which is their sum.
  private var parts: [AreaCode] { Array(table.areas.dropFirst()) }

  private func text(_ kind: String, _ description: String) -> ChartText {
    ChartText(
      id: "\(kind)-\(table.name)", title: title, description: description,
      hidden: words.hidden)
  }

  private func framed(_ content: HTML) -> HTML {
    ChartFrame.framed(
      content,
      caption: "\(title) · \(table.period.label[words.language]) · \(words.unitLine(table))")
  }
}
