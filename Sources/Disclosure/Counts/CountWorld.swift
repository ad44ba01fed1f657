/// A world behind the published cells of a count table: what differs from the truth, by inner cell.
package struct CountWorld: Hashable, Sendable {
  package let changes: [Int: Int]

  package init(changes: [Int: Int]) { self.changes = changes.filter { $0.value != 0 } }

  package static let truth = CountWorld(changes: [:])

  /// What differs by display cell.
  package func cellChanges(in shape: CountShape) -> [Int: Int] {
    var cells: [Int: Int] = [:]
    for (inner, change) in changes {
      for cell in shape.ancestors(of: inner) { cells[cell, default: 0] += change }
    }
    return cells.filter { $0.value != 0 }
  }
}

/// The lowest and the highest value that worlds found so far give a display cell.
package struct WitnessedRange: Hashable, Sendable {
  package fileprivate(set) var least: Int
  package fileprivate(set) var most: Int
  /// The places of the worlds among those kept.
  package fileprivate(set) var low: Int
  package fileprivate(set) var high: Int
}

/// The worlds kept, and how far apart they hold each hidden cell.
struct CountWitnesses {
  private(set) var worlds: [CountWorld] = [.truth]
  private(set) var ranges: [Int: WitnessedRange]
  private let counts: [Int]
  let threshold: Int

  init(of cells: [Int], counts: [Int], threshold: Int) {
    self.counts = counts
    self.threshold = threshold
    ranges = Dictionary(
      uniqueKeysWithValues: cells.map {
        ($0, WitnessedRange(least: counts[$0], most: counts[$0], low: 0, high: 0))
      })
  }

  /// Whether the worlds hold a cell apart by the threshold, and one of them reaches it.
  func isProven(_ cell: Int) -> Bool {
    guard let range = ranges[cell] else { return false }
    return range.most - range.least >= threshold && range.most >= threshold
  }

  /// The value a new world must reach if it is to be the higher one.
  func goal(of cell: Int) -> Int {
    max(threshold, (ranges[cell]?.least ?? counts[cell]) + threshold)
  }

  /// Keeps a world if it holds some unproven cell further apart than before.
  mutating func add(_ world: CountWorld, cellChanges: [Int: Int]) {
    var isOfUse = false
    for (cell, change) in cellChanges {
      guard var range = ranges[cell], !isProven(cell) else { continue }
      let value = counts[cell] + change
      guard value < range.least || value > range.most else { continue }
      isOfUse = true
      if value < range.least { (range.least, range.low) = (value, worlds.count) }
      if value > range.most { (range.most, range.high) = (value, worlds.count) }
      ranges[cell] = range
    }
    if isOfUse { worlds.append(world) }
  }
}
