import Disclosure
import Domain
import Reports

/// The tables that a site's pages show, which may show more than its data files.
struct SeenPages {
  private let grids: [SeenGrid]

  /// Reads the pages of both languages.
  init(of site: SiteBytes) { grids = SeenGrid.all(in: site) }

  /// What pages show of a table, the same numbers of it as its data file has.
  func table(like table: SeenTable, named site: SeenSite) -> SeenTable {
    var values: [SeenTable.Place: SeenTable.Value] = [:]
    for grid in grids where grid.names.contains(table.name) {
      let found =
        grid.names.count == 1
        ? cells(grid.rows, of: table, named: site) : row(grid, of: table, named: site)
      values.merge(found) { $0 == .hidden ? $1 : $0 }
    }
    return SeenTable(
      name: table.name, unit: table.unit, period: table.period, cutOff: table.cutOff,
      values: values)
  }

  /// Rows are areas and columns categories, or rows are categories of the area at the top.
  private func cells(
    _ rows: [[String]], of table: SeenTable, named site: SeenSite
  ) -> [SeenTable.Place: SeenTable.Value] {
    let (top, columns) = (top(of: table), columns(rows, of: table, named: site))
    var found: [SeenTable.Place: SeenTable.Value] = [:]
    for row in rows.dropFirst() {
      guard let head = row.first else { continue }
      let areas = site.areas.filter { SeenPages.isLabel(head, $0.value) }.keys.sorted()
      if let area = areas.first, areas.count == 1, columns.contains(where: { !$0.isEmpty }) {
        for (cell, category) in zip(row, columns).dropFirst() where category.count == 1 {
          found[SeenTable.Place(area: area, category: category[0])] = SeenPages.value(cell)
        }
      } else if let category = categories(head, of: table, named: site).first, row.count > 1 {
        found[SeenTable.Place(area: top, category: category)] = SeenPages.value(row[1])
      }
    }
    return found.filter { table.values[$0.key] != nil }
  }

  /// Rows are tables: those of departments, rules or stages, and last, where there is one, that of
  /// all of them, whose file is named first.
  private func row(
    _ grid: SeenGrid, of table: SeenTable, named site: SeenSite
  ) -> [SeenTable.Place: SeenTable.Value] {
    let rows = grid.rows.dropFirst()
    let isWholeLast = SeenPages.isLabel(
      rows.last?.first ?? "", site.category(SeenTable.total, of: table.name))
    let names = isWholeLast ? grid.names.dropFirst() + grid.names.prefix(1) : grid.names[...]
    guard let row = zip(names, rows).first(where: { $0.0 == table.name })?.1 else { return [:] }
    let top = top(of: table)
    var found: [SeenTable.Place: SeenTable.Value] = [:]
    for (cell, category) in zip(row, columns(grid.rows, of: table, named: site)).dropFirst()
    where category.count == 1 {
      found[SeenTable.Place(area: top, category: category[0])] = SeenPages.value(cell)
    }
    return found.filter { table.values[$0.key] != nil }
  }

  private func top(of table: SeenTable) -> String { table.values.keys.map(\.area).min() ?? "" }

  /// The categories that each word of the head can mean.
  private func columns(
    _ rows: [[String]], of table: SeenTable, named site: SeenSite
  ) -> [[String]] {
    (rows.first ?? []).map { categories($0, of: table, named: site) }
  }

  private func categories(
    _ text: String, of table: SeenTable, named site: SeenSite
  ) -> [String] {
    Set(table.values.keys.map(\.category)).filter {
      SeenPages.isLabel(text, site.category($0, of: table.name))
    }.sorted()
  }

  private static func isLabel(_ text: String, _ label: Label?) -> Bool {
    label.map { text == $0.zh || text == $0.en } ?? false
  }

  private static func value(_ text: String) -> SeenTable.Value? {
    let number = text.split(separator: " ").first.map(String.init) ?? text
    return Int(number).map { .shown($0) } ?? (text == "[c]" ? .hidden : nil)
  }
}
