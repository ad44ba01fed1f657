/// Protects a count table of any dimensions: elimination in static order, then witnesses.
///
/// A cell is sensitive below the threshold, zeros included unless they are shown. What cannot be
/// proven by two integer worlds is hidden further, by place and never by value, until it can.
package struct CountProtector: Sendable {
  package let threshold: Int
  package let publishesZeros: Bool

  package init(threshold: Int = 5, publishesZeros: Bool = false) {
    precondition(threshold >= 1, "A threshold is at least 1.")
    self.threshold = threshold
    self.publishesZeros = publishesZeros
  }

  package func isSensitive(_ count: Int) -> Bool {
    count < threshold && !(count == 0 && publishesZeros)
  }

  package func protect(_ table: CountTable) -> CountProtection {
    let sensitive = table.counts.map(isSensitive)
    let elimination = eliminate(table, sensitive)
    var search = WitnessSearch(
      table, threshold: threshold, least: publishesZeros ? 1 : 0, sensitive: sensitive,
      isPublished: elimination.isPublished)
    search.run()
    let hidden = elimination.isPublished.count { !$0 }
    return CountProtection(
      table: table, threshold: threshold, publishesZeros: publishesZeros, isSensitive: sensitive,
      isPublished: search.isHidden.map { !$0 },
      secondaryCount: hidden - sensitive.count { $0 }, repairCount: search.repairs,
      worlds: search.witnesses.worlds, ranges: search.witnesses.ranges)
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
