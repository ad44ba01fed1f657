import Charts
import Domain
import Markdown
import Published

/// What all charts of a page share.
enum ChartFrame {
  static func framed(_ content: HTML, caption: String) -> HTML {
    .element(
      "figure", ["class": "drawing"],
      .element("figcaption", [:], HTML(escaping: caption)) + content)
  }

  /// The parts of stacked bars, each category with a fill of its own.
  static func parts(
    _ categories: [PublishedTable.Category], _ words: Words
  ) -> [StackedChart.Part] {
    let fills = Fill.allCases
    return categories.enumerated().map { index, category in
      StackedChart.Part(label: category.label[words.language], fill: fills[index % fills.count])
    }
  }
}
