/// Protects a count table of any dimensions.
///
/// One dimension whose groups nest, and more of them where asked for, are told from the total down
/// (`NestedPattern`): then two worlds give the same file for every sensitive cell. Any other table is
/// told as the cross of its dimensions, by elimination in static order, then by witnesses.
///
/// A cell is sensitive below the threshold, zeros included unless they are shown. What cannot be
/// proven by two integer worlds is hidden further, by place and never by value, until it can.
package struct CountProtector: Sendable {
  package let threshold: Int
  package let publishesZeros: Bool
  /// Whether each dimension is told within the codes of the one before it only.
  package let nests: Bool

  package init(threshold: Int = 5, publishesZeros: Bool = false, nests: Bool = false) {
    precondition(threshold >= 1, "A threshold is at least 1.")
    self.threshold = threshold
    self.publishesZeros = publishesZeros
    self.nests = nests
  }

  package func isSensitive(_ count: Int) -> Bool {
    count < threshold && !(count == 0 && publishesZeros)
  }

  /// Whether a table can be told from its total down: no code stands in two groups side by side.
  package static func canNest(_ shape: CountShape) -> Bool { CellTree(shape) != nil }

  package func protect(_ table: CountTable) -> CountProtection {
    if let pattern = nestedPattern(of: table) { return protect(table, by: pattern) }
    let sensitive = table.counts.map(isSensitive)
    let elimination = eliminate(table, sensitive)
    var search = WitnessSearch(
      table, threshold: threshold, least: publishesZeros ? 1 : 0, sensitive: sensitive,
      isPublished: elimination.isPublished)
    search.run()
    let hidden = elimination.isPublished.count { !$0 }
    return CountProtection(
      table: table, threshold: threshold, publishesZeros: publishesZeros, isNested: false,
      isSensitive: sensitive, isPublished: search.isHidden.map { !$0 },
      secondaryCount: hidden - sensitive.count { $0 }, repairCount: search.repairs,
      worlds: search.witnesses.worlds, ranges: search.witnesses.ranges)
  }

  /// What is told from the total down; nothing where the table is told as a cross.
  func nestedPattern(of table: CountTable) -> NestedPattern? {
    guard nests || table.shape.dimensions.count == 1, let tree = CellTree(table.shape) else {
      return nil
    }
    return NestedPattern(
      table, in: tree, threshold: threshold, publishesZeros: publishesZeros)
  }

  private func protect(_ table: CountTable, by pattern: NestedPattern) -> CountProtection {
    let sensitive = table.counts.map(isSensitive)
    let makers = NestedWitnesses(table, pattern)
    let cells = sensitive.indices.filter { sensitive[$0] }
    var witnesses = CountWitnesses(of: cells, counts: table.counts, threshold: threshold)
    for cell in cells where !witnesses.isProven(cell) {
      for world in makers.worlds(of: cell) {
        witnesses.add(world, cellChanges: world.cellChanges(in: table.shape))
      }
    }
    return CountProtection(
      table: table, threshold: threshold, publishesZeros: publishesZeros, isNested: true,
      isSensitive: sensitive, isPublished: pattern.isPublished,
      secondaryCount: pattern.isPublished.count { !$0 } - cells.count, repairCount: 0,
      worlds: witnesses.worlds, ranges: witnesses.ranges)
  }

  func eliminate(_ table: CountTable, _ sensitive: [Bool]) -> Elimination {
    let columns = CountColumns(of: table.shape)
    // A zero that is shown is shown everywhere, or hidden cells could not be taken to be above it.
    let zeros = table.counts.indices.filter { publishesZeros && table.counts[$0] == 0 }
    let others = table.candidates.filter { !sensitive[$0] && !isShownZero($0, in: table) }
    let candidates = zeros + others
    let secrets = table.counts.indices.filter { sensitive[$0] }
    return Elimination(
      candidates: candidates,
      columns: candidates.map(columns.column), secrets: secrets.map(columns.column),
      rowCount: columns.rowCount,
      isPublished: Array(repeating: false, count: table.shape.cellCount), forced: Set(zeros))
  }

  private func isShownZero(_ cell: Int, in table: CountTable) -> Bool {
    publishesZeros && table.counts[cell] == 0
  }
}
