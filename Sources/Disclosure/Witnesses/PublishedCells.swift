import Domain
import Published

/// What was published of a population, by the places of its tables.
struct PublishedCells {
  /// By table and node: a cell for each category, then the total; nothing where no page has the row.
  private let rows: [[[ReleaseCounts.Cell]?]]
  private let shape: SplitShape

  /// Finds the rows of a population in what the ledger says was shown; a table that was refused hides
  /// every row.
  ///
  /// Nothing where a row that was shown has another number of cells.
  init?(_ shown: [ReleaseCounts.Shown], of kept: ReleaseWitnesses.Population, _ shape: SplitShape) {
    let tables = Dictionary(shown.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [[[ReleaseCounts.Cell]?]] = []
    for (place, table) in kept.tables.enumerated() {
      let hidden = [ReleaseCounts.Cell](
        repeating: .marked(Marker.confidential.rawValue), count: table.categoryCount + 1)
      let found = kept.nodes.enumerated().map { node, named -> [ReleaseCounts.Cell]? in
        let name = table.names.count == 1 ? table.names[0] : table.names[node]
        guard !name.isEmpty, shape.hasRow(place, node) else { return nil }
        let row =
          table.names.count == 1
          ? tables[name]?.rows.first { $0.area.description == named.name }
            ?? tables["\(name)\(ReleaseCounts.poolSign)\(named.name)"]?.rows.first
          : tables[name]?.rows.first
        return row?.cells ?? hidden
      }
      guard found.allSatisfy({ $0.map { $0.count == hidden.count } ?? true }) else { return nil }
      rows.append(found)
    }
    self.rows = rows
    self.shape = shape
  }

  /// A published count: nothing where it is hidden or on no page.
  func count(_ table: Int, _ node: Int, _ place: Int) -> Int? {
    guard case .count(let count) = rows[table][node]?[place] else { return nil }
    return count
  }

  /// Whether a category of a table, or the total of a node, has a place on a page and stands nowhere.
  func isHidden(_ table: Int?, _ node: Int, _ category: Int?) -> Bool {
    guard let table, let category else {
      let cells = rows.indices.compactMap { rows[$0][node]?.last }
      return !cells.isEmpty && !rows.indices.contains { total($0, node) != nil }
    }
    return rows[table][node] != nil && count(table, node, category) == nil
  }

  /// Whether a world has every published number.
  func agree(with sums: SplitSums) -> Bool {
    shape.tables.indices.allSatisfy { table in
      (0..<shape.tree.count).allSatisfy { node in
        let width = shape.tables[table].width
        return (total(table, node) ?? sums.totals[node]) == sums.totals[node]
          && (0..<width).allSatisfy { category in
            let count = sums.tables[table][node, category]
            return (self.count(table, node, category) ?? count) == count
          }
      }
    }
  }

  /// Whether a pattern shows what was published, and nothing else where pages have a place.
  func agree(with pattern: SplitPattern) -> Bool {
    shape.tables.indices.allSatisfy { table in
      (0..<shape.tree.count).allSatisfy { node in
        rows[table][node] == nil
          || total(table, node) == pattern.totals[node]
            && shape.tables[table].categories.allSatisfy {
              count(table, node, $0) == pattern.value(table, node, $0, of: shape)
            }
      }
    }
  }

  private func total(_ table: Int, _ node: Int) -> Int? {
    count(table, node, shape.tables[table].width)
  }
}
