import Markdown

/// A data directive whose words and figures are understood; nothing in it is looked up yet.
enum DataDirective: Hashable, Sendable {
  /// A published table, with a column of shares of one category if asked for.
  case table(String, rate: String?)
  case bars(String)
  case stacked(String)
  case headline([HeadlineFigure])
  /// Sentences in order of preference; the first whose figures are all shown is printed.
  case sentence([SentenceForm])
  /// Two tables of the same categories: what was due and what of it was done in time.
  case compare(due: String, met: String)
  /// The same by rule, with each rule's limit, legal basis and evidence.
  case rules(due: String, met: String)
  case refused
  case downloads

  /// The tables named, each once.
  var tables: [String] {
    switch self {
    case .table(let name, _), .bars(let name), .stacked(let name): [name]
    case .headline(let figures): figures.flatMap { $0.figure.cells.map(\.table) }
    case .sentence(let forms): forms.flatMap { $0.figures.flatMap { $0.cells.map(\.table) } }
    case .compare(let due, let met), .rules(let due, let met): [due, met]
    case .refused, .downloads: []
    }
  }

  var cells: [Figure.Cell] {
    switch self {
    case .headline(let figures): figures.flatMap(\.figure.cells)
    case .sentence(let forms): forms.flatMap { $0.figures.flatMap(\.cells) }
    case .table, .bars, .stacked, .compare, .rules, .refused, .downloads: []
    }
  }
}
