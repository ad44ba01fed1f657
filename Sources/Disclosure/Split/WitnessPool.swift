/// What verified worlds prove of every hidden cell: its least and greatest count among them.
///
/// The worlds are few: each drives one category of one area in every table at once, and all others
/// somewhere too, so one world speaks for many cells.
struct WitnessPool {
  private static let ends = [(true, true), (true, false), (false, false), (false, true)]

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
  /// - Returns: whether each has two worlds that are not told from the true one, far enough apart.
  mutating func prove() -> Bool {
    guard take(maker.counts) else { return false }
    for secret in secrets where !isProven(secret) {
      for (isAreaFull, isCategoryFull) in WitnessPool.ends {
        let target = WitnessTarget(
          area: secret.area, rank: rank(of: secret), isAreaFull: isAreaFull,
          isCategoryFull: isCategoryFull)
        guard take(maker.world(for: target)) else { return false }
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

  /// Whether somebody who is known is where they are counted.
  private func keepsKnown(_ world: SplitCounts) -> Bool {
    guard let known = maker.known else { return true }
    return maker.shape.tables.indices.allSatisfy { table in
      world.inner[table][known.leaf * maker.shape.tables[table].width + known.categories[table]] > 0
    }
  }

  private func rank(of secret: SecretPlace) -> Int {
    guard let table = secret.table, let category = secret.category else { return 0 }
    return maker.shape.tables[table].categories.firstIndex(of: category) ?? 0
  }

  /// Keeps a world if the publisher, run on it, tells the same and it has no count below nobody.
  private mutating func take(_ world: SplitCounts) -> Bool {
    guard world.inner.allSatisfy({ $0.allSatisfy { $0 >= 0 } }), keepsKnown(world) else {
      return false
    }
    let sums = SplitSums(of: world, in: maker.shape)
    let agree = maker.shape.tables.indices.allSatisfy { table in
      let categories = Array(0..<maker.shape.tables[table].width)
      return maker.shape.tree.leafAreas.allSatisfy {
        sums.sum(table, $0, categories) == sums.totals[$0]
      }
    }
    guard agree, maker.publisher.pattern(of: sums, world) == maker.pattern
    else { return false }
    worlds.append(world)
    for secret in secrets {
      let value = secret.value(in: sums)
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
  let area: Int
  let category: Int?
  let isComplement: Bool

  /// All of a pattern, area by area.
  static func all(in pattern: SplitPattern, of shape: SplitShape) -> [SecretPlace] {
    var secrets: [SecretPlace] = []
    for area in 0..<shape.tree.count {
      if pattern.totals[area] == nil {
        secrets.append(SecretPlace(table: nil, area: area, category: nil, isComplement: false))
      }
      for (table, shapeTable) in shape.tables.enumerated() where shape.hasRow(table, area) {
        for category in shapeTable.categories
        where pattern.value(table, area, category, of: shape) == nil {
          secrets.append(
            SecretPlace(table: table, area: area, category: category, isComplement: false))
          guard shapeTable.unit == .persons, shapeTable.categories.count > 1 else { continue }
          secrets.append(
            SecretPlace(table: table, area: area, category: category, isComplement: true))
        }
      }
    }
    return secrets
  }

  func value(in sums: SplitSums) -> Int {
    guard let table, let category else { return sums.totals[area] }
    let count = sums[table, area, category]
    return isComplement ? sums.totals[area] - count : count
  }
}
