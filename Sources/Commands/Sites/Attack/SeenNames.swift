import Disclosure
import Domain
import Published

/// What sites call the areas, tables and categories they show.
struct SeenNames {
  private let sites: [SeenSite]
  /// The first table of each attribute.
  private let tables: [String: String]

  init(_ sites: [SeenSite]) {
    self.sites = sites
    tables = Dictionary(
      sites.flatMap(\.tables).map { ("\($0.unit) \($0.attribute)", $0.name) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The file that shows a cell; for a total that several share and for what no file shows, what it
  /// counts.
  func table(of cell: SeenCell) -> String {
    tables["\(cell.unit) \(cell.attribute)"] ?? cell.unit.rawValue
  }

  func area(_ cell: SeenCell) -> Label {
    sites.lazy.compactMap { $0.areas[cell.area] }.first ?? Label(cell.area, cell.area)
  }

  func category(_ cell: SeenCell) -> Label {
    if cell.category == SeenTable.total { return Label("合计", "total") }
    let table = table(of: cell)
    return sites.lazy.compactMap { $0.category(cell.category, of: table) }.first
      ?? Label(cell.category, cell.category)
  }
}
