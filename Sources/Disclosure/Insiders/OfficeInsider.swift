/// What an office that knows every number of its own area learns of its neighbours.
///
/// The others' hidden numbers are asked for with the office's own cells known: first which follow
/// exactly, by elimination over the whole linked system; then how wide single tables leave the rest.
/// Whether a number follows exactly depends on which cells are shown and never on a count, so that
/// may be told; how wide an interval is does depend on counts.
package struct OfficeInsider {
  private let protection: Protection
  private let area: Int
  private let columns: CellColumns

  /// - Parameters:
  ///   - protection: the tables of a population, of which everything shown is known.
  ///   - area: the place of the office's area in their tree.
  package init(_ protection: Protection, area: Int) {
    self.protection = protection
    self.area = area
    columns = CellColumns(of: protection.system)
  }

  private var system: StarSystem { protection.system }

  /// The hidden cells outside the area, those of areas around it left out, for they count its own.
  private var secrets: [Int] {
    let tree = system.tree
    let own = Set(tree.path(from: area))
    return (0..<system.cellCount).filter { cell in
      let place = system.place(of: cell).area
      return !protection.isPublished[cell] && !own.contains(place)
        && !tree.path(from: place).contains(area)
    }
  }

  /// Whether the office's own area is counted in a cell, and nothing else.
  private func isOwn(_ cell: Int) -> Bool {
    system.tree.path(from: system.place(of: cell).area).contains(area)
  }

  /// The hidden cells of other areas that follow exactly.
  package var computable: [Int] {
    let known = (0..<system.cellCount).filter {
      !system.isStructuralZero($0) && (protection.isPublished[$0] || isOwn($0))
    }
    let secrets = secrets
    let elimination = Elimination(
      candidates: Array(known.indices), columns: known.map(columns.column(of:)),
      secrets: secrets.map(columns.column(of:)), rowCount: columns.rowCount,
      isPublished: known.map { _ in false }, forced: Set(known.indices))
    return elimination.disclosed.map { secrets[$0] }.sorted()
  }

  /// The hidden cells of other areas that are below the threshold and of which single tables leave
  /// fewer values than somebody known may cost.
  package var narrow: [Int] {
    let bounds = Array(repeating: 0, count: system.cellCount)
    let known = (0..<system.cellCount).map {
      protection.isPublished[$0] || isOwn($0) ? system.counts[$0] : nil
    }
    let others = Set(secrets.filter { system.counts[$0] < protection.threshold })
    var found: Set<Int> = []
    for table in system.tables.indices {
      let audit = IntervalAudit(system, table: table, published: known, lowerBounds: bounds)
      for (cell, interval) in audit.intervals ?? [:] where others.contains(cell) {
        let width = interval.most.map { $0 - interval.least } ?? Int.max
        if width < protection.threshold - 1 { found.insert(cell) }
      }
    }
    return found.sorted()
  }
}
