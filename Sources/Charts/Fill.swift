import Markdown

/// How a part of a stacked bar is drawn; each fill differs in pattern, so that black and white do.
package enum Fill: String, CaseIterable, Sendable {
  case solid
  case stripes
  case dots
  case checks
  case grid
  case outline

  /// The lines drawn over the part's ground in a tile of 8 by 8, or nothing where there are none.
  private var lines: HTML? {
    switch self {
    case .solid, .outline: nil
    case .stripes: path("M-2 2 2-2M0 8 8 0M6 10 10 6")
    case .dots: path("M1 2H3M2 1V3M5 6H7M6 5V7")
    case .checks: path("M0 0 8 8M8 0 0 8")
    case .grid: path("M0 4H8M4 0V8")
    }
  }

  private func path(_ data: String) -> HTML { .element("path", ["d": data], HTML()) }

  /// The pattern a chart defines for this fill, if it needs one.
  func definition(in chart: String) -> HTML? {
    lines.map { lines in
      .element(
        "pattern",
        [
          "id": "\(chart)-\(rawValue)", "width": "8", "height": "8",
          "patternUnits": "userSpaceOnUse",
        ],
        .element("rect", ["class": "ground-\(rawValue)", "width": "8", "height": "8"], HTML())
          + .element("g", ["class": "lines"], lines))
    }
  }

  /// Draws a rectangle with this fill.
  func rectangle(in chart: String, x: String, y: String, width: String, height: String) -> HTML {
    .element(
      "rect",
      [
        "class": "part part-\(rawValue)", "x": x, "y": y, "width": width, "height": height,
        "fill": lines == nil ? "currentColor" : "url(#\(chart)-\(rawValue))",
      ], HTML())
  }
}
