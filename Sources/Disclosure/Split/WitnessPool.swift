/// What verified worlds prove of every hidden cell: its least and greatest count among them.
///
/// The worlds are few: each drives one category of one area in every table at once, and all others
/// somewhere too, so one world speaks for many cells.
struct WitnessPool {
  private let maker: WitnessMaker
  private(set) var worlds: [SplitCounts] = []
  private var ranges: [SecretPlace: ClosedRange<Int>] = [:]
  /// The hidden cells, and what hidden cells leave of their areas' totals.
  let secrets: [SecretPlace]
  /// How far apart the ends must lie, and the upper end from nobody.
  private let span: Int

  /// - Parameters:
  ///   - maker: what makes the worlds.
  ///   - span: the threshold, or one less where a person is known.
  init(_ maker: WitnessMaker, span: Int) {
    self.maker = maker
    self.span = span
    secrets = SecretPlace.all(in: maker.pattern, of: maker.shape)
  }

  /// Finds worlds for every secret.
  ///
  /// - Parameter adding: puts what was kept out of the worlds back in before they are checked.
  /// - Returns: whether each has two worlds that are not told from the true one, far enough apart.
  mutating func prove(adding: (inout SplitCounts) -> Void = { _ in }) -> Bool {
    var truth = maker.counts
    adding(&truth)
    guard take(truth) else { return false }
    for secret in secrets where !isProven(secret) {
      for (isAreaFull, isCategoryFull) in [(true, true), (true, false), (false, false)] {
        let target = WitnessTarget(
          node: secret.node, rank: rank(of: secret), isAreaFull: isAreaFull,
          isCategoryFull: isCategoryFull)
        var world = maker.world(for: target)
        adding(&world)
        guard take(world) else { return false }
        if isProven(secret) { break }
      }
      guard isProven(secret) else { return false }
    }
    return true
  }

  func range(of secret: SecretPlace) -> ClosedRange<Int>? { ranges[secret] }

  private func isProven(_ secret: SecretPlace) -> Bool {
    guard let range = ranges[secret] else { return false }
    return range.upperBound - range.lowerBound >= span && range.upperBound >= span
  }

  private func rank(of secret: SecretPlace) -> Int {
    guard let table = secret.table, let category = secret.category else { return 0 }
    return maker.shape.tables[table].categories.members[0].firstIndex(of: category) ?? 0
  }

  /// Keeps a world if the publisher, run on it, tells the same and it has no count below nobody.
  private mutating func take(_ world: SplitCounts) -> Bool {
    guard world.inner.allSatisfy({ $0.allSatisfy { $0 >= 0 } }) else { return false }
    let sums = SplitSums(of: world, in: maker.shape)
    let agree = maker.shape.tables.indices.allSatisfy { table in
      maker.shape.tree.leafAreas.indices.allSatisfy {
        let node = maker.shape.tree.nodes[maker.shape.tree.leafAreas[$0]]
        return sums[table, node, 0] == sums.total(node)
      }
    }
    guard agree, maker.publisher.pattern(of: sums, world) == maker.pattern
    else { return false }
    worlds.append(world)
    for secret in secrets {
      let value = secret.value(in: sums, of: maker.shape)
      let range = ranges[secret] ?? value...value
      ranges[secret] = min(range.lowerBound, value)...max(range.upperBound, value)
    }
    return true
  }
}

/// A number nobody may learn: a hidden cell, a hidden total, or what a hidden cell leaves of it.
struct SecretPlace: Hashable, Sendable {
  /// Nothing for a total.
  let table: Int?
  let node: Int
  let category: Int?
  let isComplement: Bool

  /// All of a pattern, area by area.
  static func all(in pattern: SplitPattern, of shape: SplitShape) -> [SecretPlace] {
    var secrets: [SecretPlace] = []
    for node in 0..<shape.tree.count where shape.tree.areas[node] != nil {
      if pattern.totals[node] == nil {
        secrets.append(SecretPlace(table: nil, node: node, category: nil, isComplement: false))
      }
      for (table, shapeTable) in shape.tables.enumerated() where shape.hasRow(table, node) {
        for category in shapeTable.categories.members[0]
        where pattern.value(table, node, category, of: shape) == nil {
          let cell = SecretPlace(
            table: table, node: node, category: category, isComplement: false)
          secrets.append(cell)
          guard shapeTable.unit == .persons, shapeTable.categories.members[0].count > 1
          else { continue }
          secrets.append(
            SecretPlace(table: table, node: node, category: category, isComplement: true))
        }
      }
    }
    return secrets
  }

  func value(in sums: SplitSums, of shape: SplitShape) -> Int {
    guard let table, let category,
      let part = shape.tables[table].categories.leaf(of: category)
    else { return sums.total(node) }
    let count = sums[table, node, part]
    return isComplement ? sums.total(node) - count : count
  }
}
