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
    categories.enumerated().map { index, category in
      StackedChart.Part(
        label: category.label[words.language], fill: fill(of: category.code, at: index))
    }
  }

  /// The fill of a category: the same status looks the same in every chart.
  private static func fill(of code: String, at index: Int) -> Fill {
    switch code {
    case "met", "yes": return .solid
    case "late": return .stripes
    case "overdue": return .checks
    case "set-aside": return .dots
    case "no": return .outline
    default: return Fill.allCases[index % Fill.allCases.count]
    }
  }
}
