/// A world that could lie behind the published cells, as its differences from the true counts.
package struct World: Hashable, Sendable {
  /// How far each cell that differs lies from the truth.
  package let changes: [Int: Int]

  package init(changes: [Int: Int]) { self.changes = changes.filter { $0.value != 0 } }

  /// The world as it is.
  package static let truth = World(changes: [:])

  package func counts(of system: StarSystem) -> [Int] {
    var counts = system.counts
    for (cell, change) in changes { counts[cell] += change }
    return counts
  }
}

/// Two worlds that an attacker cannot tell apart and in which a secret lies far apart.
package struct WitnessPair: Hashable, Sendable {
  package let secret: Int
  /// The places of the two worlds among the worlds kept.
  package let low: Int
  package let high: Int

  package init(secret: Int, low: Int, high: Int) {
    self.secret = secret
    self.low = low
    self.high = high
  }
}
