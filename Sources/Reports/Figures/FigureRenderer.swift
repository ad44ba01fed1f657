import Domain
import Markdown
import Published

/// Turns data directives into markup; every number it writes is a published value or made of them.
struct FigureRenderer {
  let input: SiteInput
  let words: Words

  func markup(_ directive: DataDirective) -> FigureMarkup {
    switch directive {
    case .table(let view, let rate):
      with(view) { table in
        grid(GridTable(table, rate: rate, words: words))
      }
    case .curve(let view):
      with(view) { table in
        CumulativeCurve(table).map { grid(GridTable($0, of: table, words: words)) }
          ?? .box(words.absentBox)
      }
    case .curveChart(let view): chart(view) { ChartMarkup(table: $0, words: words).curve }
    case .bars(let view): chart(view) { ChartMarkup(table: $0, words: words).bars }
    case .stacked(let view): chart(view) { ChartMarkup(table: $0, words: words).stacked }
    case .headline(let figures): HeadlineMarkup(input: input, words: words).markup(figures)
    case .sentence(let forms): sentence(forms)
    case .family(let view, let rate): family(view, rate: rate, showsNotes: false)
    case .rules(let view, let rate): family(view, rate: rate, showsNotes: true)
    case .familyChart(let view, let part): familyChart(view, part)
    case .refused: refusedList
    case .downloads: downloadList
    }
  }

  private func grid(_ table: GridTable) -> FigureMarkup {
    FigureMarkup(html: table.html(words), markdown: table.markdown(words))
  }

  private func with(
    _ view: TableView, _ make: (PublishedTable) -> FigureMarkup
  ) -> FigureMarkup {
    switch TableLookup.find(view.name, in: input) {
    case .table(let table): make(view.applied(to: table, of: table.top))
    case .refused(let table): .box(words.refusedBox(table))
    case .absent, .unknown: .box(words.absentBox)
    }
  }

  private func family(_ view: FamilyView, rate: String?, showsNotes: Bool) -> FigureMarkup {
    switch TableFamily.find(view.name, in: input) {
    case .family(let family):
      grid(
        GridTable(
          family, title: view.title, rate: rate, rules: input.rules, showsNotes: showsNotes,
          words: words))
    case .refused(let table): .box(words.refusedBox(table))
    case .absent, .unknown: .box(words.absentBox)
    }
  }

  private func familyChart(_ view: FamilyView, _ part: String?) -> FigureMarkup {
    guard case .family(let family) = TableFamily.find(view.name, in: input)
    else { return FigureMarkup(html: HTML(), markdown: "") }
    let chart = FamilyChart(family: family, ownTitle: view.title, rules: input.rules, words: words)
    return FigureMarkup(html: part.map(chart.bars) ?? chart.stacked, markdown: "")
  }

  /// Draws a chart; the table under it says why, where there is none.
  private func chart(_ view: TableView, _ make: (PublishedTable) -> HTML) -> FigureMarkup {
    guard case .table(let table) = TableLookup.find(view.name, in: input)
    else { return FigureMarkup(html: HTML(), markdown: "") }
    return FigureMarkup(
      html: make(view.applied(to: table, of: table.top)), markdown: "")
  }

  private func sentence(_ forms: [SentenceForm]) -> FigureMarkup {
    let text = forms.lazy.compactMap { $0.text(in: input.release) }.first ?? ""
    return FigureMarkup(
      html: .element("p", ["class": "finding"], HTML(escaping: text)), markdown: "\(text)\n")
  }

  private var refusedList: FigureMarkup {
    let lines = input.release.refused.map(words.refusedBox)
    guard !lines.isEmpty else { return .box(words.noneRefused) }
    return FigureMarkup(
      html: .element(
        "ul", [:], HTML(joining: lines.map { .element("li", [:], HTML(escaping: $0)) })),
      markdown: lines.map { "- \($0)\n" }.joined())
  }

  private var downloadList: FigureMarkup {
    let lines = input.release.tables.map { table in
      (file: "\(table.name).csv", text: table.title[words.language], period: table.period)
    }
    let items = lines.map { line in
      HTML.element(
        "li", [:],
        .element(
          "a", ["href": "../data/\(line.file)", "download": line.file], HTML(escaping: line.file))
          + HTML(escaping: " \(line.text) · \(line.period.label[words.language])"))
    }
    return FigureMarkup(
      html: .element("ul", ["class": "files"], HTML(joining: items)),
      markdown: lines.map { "- [\($0.file)](../data/\($0.file)) \($0.text)\n" }.joined())
  }
}
