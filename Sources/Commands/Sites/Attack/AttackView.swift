import Disclosure
import Domain
import Published

/// An attack on sites as `--json` prints it.
struct AttackView: Encodable {
  var schema = 1
  let folders: Int
  let tables: Int
  /// What of the pages is not read.
  let unread = ["headlines", "sentences", "charts", "shares"]
  /// The numbers that the folders show.
  let shown: Int
  let hidden: Int
  /// How many bounds a world in whole numbers reaches, and how many are only known not to be passed.
  let exact: Int
  let outer: Int
  /// Below it counts about people are protected, and no interval may be narrower.
  let threshold: Int
  /// What was assumed besides what a table says of itself, and fits.
  let assumptions: [String]
  /// All hidden numbers, the narrowest first.
  let bounds: [Number]
  /// Every number that breaks the rule.
  let findings: [Number]

  init(_ attack: SeriesAttack, on sites: [SeenSite]) {
    let names = SeenNames(sites)
    folders = sites.count
    tables = sites.reduce(0) { $0 + $1.tables.count }
    shown = attack.shownCount
    hidden = attack.hidden.count
    exact = attack.hidden.count { $0.bound.isExact }
    outer = hidden - exact
    threshold = attack.threshold
    assumptions = attack.assumptions.map(\.rawValue)
    bounds = attack.hidden.map { Number($0, names) }
    findings = attack.faults.map { Number($0, names) }
  }

  /// A number with its bounds.
  struct Number: Encodable {
    let table: String
    let area: String
    let category: String
    let period: String
    let unit: String
    let cutOff: String
    /// The earlier cut-off, for what two releases differ by.
    let since: String?
    let lower: Int
    /// Nothing where nothing bounds it.
    let upper: Int?
    let exact: Bool
    let fault: String?

    init(_ finding: SeriesAttack.Finding, _ names: SeenNames) {
      let cell = finding.number.cell
      table = names.table(of: cell)
      (area, category, period) = (cell.area, cell.category, cell.period)
      (unit, cutOff) = (cell.unit.rawValue, cell.cutOff)
      since =
        switch finding.number {
        case .difference(_, let earlier): earlier.cutOff
        case .cell, .segment: nil
        }
      (lower, upper) = (finding.bound.lower, finding.bound.upper)
      exact = finding.bound.isExact
      fault = finding.fault?.rawValue
    }
  }
}
