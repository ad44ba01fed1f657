/// What verified worlds prove of every hidden cell: its least and greatest count among them.
///
/// The worlds are few: each drives one category of one area in every table at once, and all others
/// somewhere too, so one world speaks for many cells.
struct WitnessPool {
  private static let ends = [(true, true), (true, false), (false, false), (false, true)]

  private let maker: WitnessMaker
  /// The worlds that were made, the true one first unless some were verified before; none of those.
  private(set) var worlds: [SplitCounts] = []
  /// What the worlds leave of the hidden cells, and of what these leave of their areas' totals.
  private var ranges: WitnessRanges
  /// How far apart the ends must lie, and the upper end from nobody.
  private let span: Int
  /// What is driven to an end whether or not a secret needs it.
  private let targets: [WitnessTarget]
  /// Worlds that tell the same, as was found before.
  private let verified: [VerifiedWorld]
  /// Whether the true world says which persons stand behind its duties.
  private let needsPersons: Bool

  /// - Parameters:
  ///   - maker: what makes the worlds.
  ///   - span: the threshold, or one less where a person is known.
  ///   - secrets: what is to be proven; nothing for all that is hidden.
  ///   - targets: what else is to be driven to an end.
  ///   - verified: worlds that were found possible and to tell the same before; of these count those in
  ///     which whoever is known stays.
  init(
    _ maker: WitnessMaker, span: Int, secrets: [SecretPlace]? = nil,
    besides targets: [WitnessTarget] = [], verified: [VerifiedWorld] = []
  ) {
    let secrets = secrets ?? SecretPlace.all(in: maker.pattern, of: maker.shape)
    self.init(
      maker, span: span, ranges: WitnessRanges(of: secrets), besides: targets, verified: verified)
  }

  /// Starts with what verified worlds, in which whoever is known stays, leave of what is to be proven.
  init(
    _ maker: WitnessMaker, span: Int, ranges: WitnessRanges, besides targets: [WitnessTarget],
    verified: [VerifiedWorld] = []
  ) {
    self.maker = maker
    self.span = span
    self.targets = targets
    self.verified = verified
    self.ranges = ranges
    needsPersons =
      maker.shape.tables[0].unit == .duties
      && maker.counts.hasPersons(
        behind: maker.truth.sums, in: maker.shape.tree)
  }

  /// What is to be proven.
  var secrets: [SecretPlace] { ranges.secrets }

  /// Finds worlds for every secret.
  ///
  /// - Returns: whether each has two worlds that are not told from the true one, far enough apart.
  mutating func prove() -> Bool {
    guard takeVerified(), takeWholeRows() else { return false }
    for target in targets {
      guard take(maker.world(for: target)) else { return false }
    }
    for (place, secret) in secrets.enumerated() where !isProven(place) {
      for (isAreaFull, isCategoryFull) in WitnessPool.ends where !isProven(place) {
        let target = WitnessTarget(
          area: secret.area, rank: rank(of: secret), isAreaFull: isAreaFull,
          isCategoryFull: isCategoryFull)
        guard take(maker.world(for: target)) else { return false }
      }
      guard isProven(place) else { return false }
    }
    return true
  }

  /// Starts with the true world, and what else was verified and is possible for whoever is known.
  private mutating func takeVerified() -> Bool {
    let truth = maker.truth
    guard ranges.isEmpty else { return true }
    guard !verified.isEmpty else {
      return maker.publisher.pattern(of: truth.sums, truth.counts) == maker.pattern
        && take(truth.counts)
    }
    for world in verified where leavesKnown(world.counts, world.sums) {
      ranges.widen(by: world.sums)
    }
    return true
  }

  /// Keeps worlds for everything that earlier releases leave possible.
  private mutating func takeWholeRows() -> Bool {
    guard let whole = maker.publisher.whole else { return true }
    let count = maker.shape.tables.indices.map { wholeRows($0, of: whole).count }.max() ?? 0
    return (0..<count).dropFirst().allSatisfy { take(maker.world(summing: $0, of: whole)) }
  }

  private func wholeRows(_ table: Int, of whole: WholeRows) -> [WholeRows.Row] {
    whole.rows(table, keeping: maker.known?.categories[table])
  }

  /// The secrets for which no two worlds were found.
  var unproven: [SecretPlace] {
    secrets.indices.filter { !isProven($0) }.map { secrets[$0] }
  }

  private func isProven(_ place: Int) -> Bool { ranges.isOpen(place, by: span) }

  private func rank(of secret: SecretPlace) -> Int {
    guard let table = secret.table, let category = secret.category else { return 0 }
    return maker.shape.tables[table].categories.firstIndex(of: category) ?? 0
  }

  /// Keeps a world if it is a possible one and the publisher, run on it, tells the same.
  private mutating func take(_ counts: SplitCounts) -> Bool {
    let world = VerifiedWorld(counts, in: maker.shape)
    guard world.isPossible(in: maker.shape, withPersons: needsPersons),
      leavesKnown(counts, world.sums),
      maker.publisher.tells(world, maker.pattern, as: maker.truth)
    else { return false }
    worlds.append(counts)
    ranges.widen(by: world.sums)
    return true
  }

  /// Whether whoever is known is where they are counted, and in whole rows that earlier releases
  /// leave possible for them.
  private func leavesKnown(_ world: SplitCounts, _ sums: SplitSums) -> Bool {
    guard keepsKnown(world) else { return false }
    guard let whole = maker.publisher.whole else { return true }
    return maker.shape.tables.indices.allSatisfy { table in
      let row = (0..<maker.shape.tables[table].width).map { sums.tables[table][0, $0] }
      return wholeRows(table, of: whole).contains { $0.counts == row }
    }
  }

  /// Whether somebody who is known is where they are counted.
  private func keepsKnown(_ world: SplitCounts) -> Bool {
    guard let known = maker.known else { return true }
    return maker.shape.tables.indices.allSatisfy { table in
      world.inner[table][known.leaf * maker.shape.tables[table].width + known.categories[table]] > 0
    }
  }
}

/// A world that tells the same as the true one, with its sums.
struct VerifiedWorld: Sendable {
  let counts: SplitCounts
  let sums: SplitSums
}

extension VerifiedWorld {
  /// Whether no count is below nobody, tables agree on every total, and persons, where the true world
  /// says which, can stand behind the duties.
  func isPossible(in shape: SplitShape, withPersons: Bool) -> Bool {
    counts.inner.allSatisfy { $0.allSatisfy { $0 >= 0 } }
      && sums.tables.allSatisfy { table in
        shape.tree.leafAreas.allSatisfy { table.total($0) == sums.totals[$0] }
      } && (!withPersons || counts.hasPersons(behind: sums, in: shape.tree))
  }

  init(_ counts: SplitCounts, in shape: SplitShape) {
    self.init(counts: counts, sums: SplitSums(of: counts, in: shape))
  }
}
