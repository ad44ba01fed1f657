import Domain
import Published

extension AreaTabulation {
  /// Counts persons by each attribute and area, for the ledger.
  ///
  /// - Parameter facts: one per case.
  /// - Returns: the counts, with a row for every area where somebody is counted.
  /// - Throws: `ReleaseError` where a fact does not fit the tables.
  func counted(_ facts: [Facts]) throws(ReleaseError) -> [ReleaseCounts.Counted] {
    let system = try people(facts)
    return zip(tables, system.tables).map { planned, table in
      let rows = table.inner.sorted { $0.key < $1.key }.map { leaf, counts in
        guard let area = AreaCode(system.tree.ids[leaf]) else {
          preconditionFailure("The nodes of a tree of areas are areas.")
        }
        return ReleaseCounts.CountedRow(area: area, counts: counts)
      }
      return ReleaseCounts.Counted(
        attribute: planned.attribute.code, categories: planned.attribute.categories.map(\.code),
        rows: rows)
    }
  }

  /// Adds up counts of the ledger.
  ///
  /// - Parameter counted: of one release or several.
  /// - Returns: the linked tables; nothing where an attribute was not counted, or by other areas or
  ///   categories.
  /// - Throws: `ReleaseError` where the counts contradict each other.
  func persons(_ counted: [ReleaseCounts.Counted]) throws(ReleaseError) -> StarSystem? {
    let places = places
    var stars: [StarTable] = []
    for table in tables {
      let codes = table.attribute.categories.map(\.code)
      let own = counted.filter { $0.attribute == table.attribute.code }
      var inner: [Int: [Int]] = [:]
      for row in own.flatMap(\.rows) {
        guard let leaf = leaf(of: row.area, in: places), row.counts.count == codes.count
        else { return nil }
        inner[leaf] = zip(inner[leaf] ?? codes.map { _ in 0 }, row.counts).map { $0 + $1 }
      }
      guard !own.isEmpty, own.allSatisfy({ $0.categories == codes }) else { return nil }
      stars.append(star(table, inner: inner, persons: [:]))
    }
    return try system(stars)
  }
}
