import Markdown
import Published

/// Makes the large figures at the head of a page: value, denominator, and change where both
/// releases show it.
struct HeadlineMarkup {
  let input: SiteInput
  let words: Words

  func markup(_ figures: [HeadlineFigure]) -> FigureMarkup {
    let shown = figures.map { line(for: $0) }
    let items = shown.map { line in
      HTML.element(
        "div", ["class": "headline"],
        .element("dt", [:], HTML(escaping: line.label))
          + .element(
            "dd", [:],
            .element("span", ["class": "value"], HTML(escaping: line.value))
              + HTML(
                joining: line.details.map {
                  .element("span", ["class": "detail"], HTML(escaping: $0))
                })))
    }
    let lines = shown.map { line in
      "- \(line.label):**\(line.value)**"
        + (line.details.isEmpty ? "" : " (\(line.details.joined(separator: "; ")))") + "\n"
    }
    return FigureMarkup(
      html: .element("dl", ["class": "headlines"], HTML(joining: items)),
      markdown: lines.joined())
  }

  private struct Line {
    let label: String
    let value: String
    let details: [String]
  }

  private func line(for headline: HeadlineFigure) -> Line {
    let figure = headline.figure
    let release = input.release
    guard let value = figure.text(in: release), let unit = release[figure.cell.table]?.unit else {
      return Line(label: headline.label, value: hiddenText(figure), details: [words.notShown])
    }
    let about =
      figure.rate(in: release).map { words.fraction($0, unit) } ?? words.unit(unit)
    return Line(
      label: headline.label, value: value,
      details: [about, change(figure)].compactMap { $0 })
  }

  private func hiddenText(_ figure: Figure) -> String {
    let marker = figure.cells.compactMap { $0.value(in: input.release)?.hiddenBy }.first
    return marker.map { "[\($0.rawValue)]" } ?? GridTable.noRate
  }

  private func change(_ figure: Figure) -> String? {
    guard let previous = input.previous else { return nil }
    if figure.denominator != nil {
      guard let now = figure.rate(in: input.release)?.perMille,
        let before = figure.rate(in: previous)?.perMille
      else { return nil }
      return words.pointChange(now - before)
    }
    guard let now = figure.cell.value(in: input.release)?.count,
      let before = figure.cell.value(in: previous)?.count
    else { return nil }
    return words.change(now - before)
  }
}
