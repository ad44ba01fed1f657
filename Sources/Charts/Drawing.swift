import Markdown

/// Puts a chart's shapes into an SVG that takes the width it is given.
///
/// Horizontal positions are percentages and vertical ones pixels, so that text keeps its size on a
/// narrow screen and on paper. There is no style attribute: a page's security policy forbids them.
struct Drawing {
  static let rowHeight = 38
  static let barHeight = 13
  static let barOffset = 19
  /// The width of what stands for a hidden value, in pixels; the same whatever it hides.
  static let stubWidth = 28

  let text: ChartText
  let kind: String
  private var shapes: [HTML] = []

  init(_ text: ChartText, kind: String) {
    self.text = text
    self.kind = kind
  }

  /// The upper edge of a row's bar.
  static func barTop(_ row: Int) -> Int { row * rowHeight + barOffset }

  mutating func add(_ shape: HTML) { shapes.append(shape) }

  /// Draws the lines and numbers of the axis behind the bars.
  mutating func addAxis(_ axis: Axis, rows: Int) {
    let bottom = rows * Drawing.rowHeight
    for tick in axis.ticks {
      let x = axis.percent(of: tick)
      add(
        .element(
          "line", ["class": "tick", "x1": x, "x2": x, "y1": "0", "y2": "\(bottom)"], HTML()))
      let anchor = tick == 0 ? "start" : tick == axis.maximum ? "end" : "middle"
      add(
        .element(
          "text", ["class": "scale", "x": x, "y": "\(bottom + 16)", "text-anchor": anchor],
          HTML(escaping: "\(tick)")))
    }
  }

  /// Writes a row's name at its left end and its number at its right end.
  mutating func addRowText(_ label: String, value: String, row: Int) {
    let y = "\(row * Drawing.rowHeight + 14)"
    add(.element("text", ["class": "name", "x": "0", "y": y], HTML(escaping: label)))
    add(
      .element(
        "text", ["class": "number", "x": "100%", "y": y, "text-anchor": "end"],
        HTML(escaping: value)))
  }

  /// Draws the hatched stub of a hidden value, beginning at a percentage of the width.
  mutating func addStub(from x: String, row: Int) {
    let stub = HTML.element(
      "rect",
      [
        "class": "stub", "x": "1", "y": "0.5", "width": "\(Drawing.stubWidth)",
        "height": "\(Drawing.barHeight - 1)", "fill": "url(#\(text.id)-stub)",
      ], HTML())
    add(
      .element(
        "svg",
        [
          "x": x, "y": "\(Drawing.barTop(row))", "width": "\(Drawing.stubWidth + 2)",
          "height": "\(Drawing.barHeight)", "overflow": "visible",
        ], stub))
  }

  /// The whole drawing, one shape a line.
  func svg(rows: Int, fills: [Fill] = []) -> HTML {
    let definitions =
      fills.compactMap { $0.definition(in: text.id) } + [Drawing.stubPattern(id: "\(text.id)-stub")]
    let parts =
      [
        .element("title", ["id": "\(text.id)-title"], HTML(escaping: text.title)),
        .element("desc", ["id": "\(text.id)-desc"], HTML(escaping: text.description)),
        .element("defs", [:], HTML(joining: definitions)),
      ] + shapes
    return .element(
      "svg",
      [
        "class": "chart \(kind)", "role": "img", "width": "100%",
        "height": "\(rows * Drawing.rowHeight + 24)",
        "aria-labelledby": "\(text.id)-title \(text.id)-desc",
      ], HTML(joining: parts.map { HTML(escaping: "\n") + $0 }) + HTML(escaping: "\n"))
  }

  /// The hatching that stands for hidden values.
  static func stubPattern(id: String) -> HTML {
    .element(
      "pattern",
      ["id": id, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"],
      .element("path", ["class": "hatch", "d": "M-1 1 1-1M0 6 6 0M5 7 7 5"], HTML()))
  }
}
