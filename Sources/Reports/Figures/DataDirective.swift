import Markdown

/// A data directive whose words and figures are understood; nothing in it is looked up yet.
enum DataDirective: Hashable, Sendable {
  /// A published table, with a column of shares of one category if asked for.
  case table(TableView, rate: String?)
  /// How many people of a table had reached a step by some days.
  case curve(TableView)
  case curveChart(TableView)
  case bars(TableView)
  case stacked(TableView)
  case headline([HeadlineFigure])
  /// Sentences in order of preference; the first whose figures are all shown is printed.
  case sentence([SentenceForm])
  /// The tables whose names begin alike, one a row.
  case family(FamilyView, rate: String?)
  /// The same by rule, with each rule's limit, legal basis and evidence.
  case rules(FamilyView, rate: String?)
  /// The tables of a family as bars: of one category, or of all of them stacked.
  case familyChart(FamilyView, part: String?)
  case refused
  case downloads

  /// The tables named, each once.
  var tables: [String] {
    switch self {
    case .table(let view, _), .curve(let view), .curveChart(let view), .bars(let view),
      .stacked(let view):
      [view.name]
    case .headline(let figures): figures.flatMap { $0.figure.cells.map(\.table) }
    case .sentence(let forms): forms.flatMap { $0.figures.flatMap { $0.cells.map(\.table) } }
    case .family, .rules, .familyChart, .refused, .downloads: []
    }
  }

  /// The families named.
  var families: [String] {
    switch self {
    case .family(let view, _), .rules(let view, _), .familyChart(let view, _): [view.name]
    case .table, .curve, .curveChart, .bars, .stacked, .headline, .sentence, .refused, .downloads:
      []
    }
  }

  /// The category that a share is asked for, if one is.
  var part: String? {
    switch self {
    case .table(_, let part), .family(_, let part), .rules(_, let part),
      .familyChart(_, let part):
      part
    case .curve, .curveChart, .bars, .stacked, .headline, .sentence, .refused, .downloads: nil
    }
  }

  var cells: [Figure.Cell] {
    switch self {
    case .headline(let figures): figures.flatMap(\.figure.cells)
    case .sentence(let forms): forms.flatMap { $0.figures.flatMap(\.cells) }
    case .table, .curve, .curveChart, .bars, .stacked, .family, .rules, .familyChart, .refused,
      .downloads:
      []
    }
  }
}
