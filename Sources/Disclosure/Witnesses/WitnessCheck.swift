package import Domain
import Published

/// Checks the worlds that the casebook keeps behind a release against what was published of it.
///
/// What was published is read from the ledger, and nothing is asked of the cases. Every world must have
/// each published number, and every hidden number two worlds at least the threshold apart. Where
/// today's rule of hiding, run on what was counted, shows what was published, it must show the same for
/// every world.
package struct WitnessCheck: Sendable {
  package enum Problem: Hashable, Sendable {
    /// What is kept does not form tables, or other ones than were published.
    case unreadable
    /// What was counted does not have every published number.
    case otherCounts
    /// Worlds that could not be, or do not have every published number, by their places from 1 on.
    case otherNumbers(worlds: [Int])
    /// Worlds of which other cells would be hidden.
    case otherCells(worlds: [Int])
    /// Hidden numbers of which no two worlds are far enough apart.
    case narrow(count: Int)
  }

  package let unit: String
  package let period: Period
  package private(set) var worldCount = 0
  /// How many hidden numbers were asked about.
  package private(set) var secretCount = 0
  /// Whether the rule of hiding was another when the release was published, so that it was not run.
  package private(set) var isOfEarlierRule = false
  package private(set) var problems: [Problem] = []
  /// How far apart two worlds must hold each hidden number.
  package let threshold: Int

  /// Checks each population of a release.
  ///
  /// - Parameters:
  ///   - witnesses: the counts and the worlds.
  ///   - shown: the tables that the ledger says were published.
  /// - Returns: what was found.
  package static func all(
    of witnesses: ReleaseWitnesses, against shown: [ReleaseCounts.Shown]
  ) -> [WitnessCheck] {
    witnesses.populations.map {
      WitnessCheck($0, threshold: witnesses.threshold, against: shown)
    }
  }

  /// Which of the published tables about people or duties no kept population and no sum accounts for.
  ///
  /// - Parameters:
  ///   - witnesses: the counts and the worlds.
  ///   - shown: the tables that the ledger says were published.
  /// - Returns: their names, in the order in which they were published.
  package static func unproven(
    by witnesses: ReleaseWitnesses, of shown: [ReleaseCounts.Shown]
  ) -> [String] {
    let sums = Set(witnesses.sums)
    return shown.filter { table in
      table.unit != PublishedTable.Unit.records.rawValue && !sums.contains(table.name)
        && !witnesses.populations.contains { $0.accounts(for: table) }
    }.map(\.name)
  }

  private init(
    _ kept: ReleaseWitnesses.Population, threshold: Int, against shown: [ReleaseCounts.Shown]
  ) {
    unit = kept.unit
    period = kept.period
    self.threshold = threshold
    let tables = shown.filter { $0.unit == kept.unit && $0.period == kept.period }
    guard threshold > 0, let population = WitnessedPopulation(kept),
      let published = PublishedCells(tables, of: kept, population.shape)
    else {
      problems = [.unreadable]
      return
    }
    check(population, published, kept.wholeParts)
  }

  private mutating func check(
    _ population: WitnessedPopulation, _ published: PublishedCells, _ wholeParts: [[[Int]]]?
  ) {
    let shape = population.shape
    let truth = VerifiedWorld(population.truth, in: shape)
    worldCount = population.worlds.count
    guard truth.isPossible(in: shape, withPersons: false), truth.hasNoImpossible(in: shape),
      published.agree(with: truth.sums)
    else {
      problems = [.otherCounts]
      return
    }
    let withPersons =
      shape.tables[0].unit == .duties
      && truth.counts.hasPersons(behind: truth.sums, in: shape.tree)
    let publisher = SplitPublisher(
      shape: shape, rule: SplitRule(threshold: threshold),
      whole: wholeParts.map { WholeRows(parts: $0) })
    let pattern = publisher.pattern(of: truth.sums, truth.counts)
    isOfEarlierRule = !published.agree(with: pattern)
    var ranges = WitnessRanges(
      of: SecretPlace.all(of: shape) { published.isHidden($0, $1, $2) })
    ranges.widen(by: truth.sums)
    var (other, cells): ([Int], [Int]) = ([], [])
    for (place, counts) in population.worlds.enumerated() {
      let world = VerifiedWorld(counts, in: shape)
      if !world.isPossible(in: shape, withPersons: withPersons)
        || !world.hasNoImpossible(in: shape) || !published.agree(with: world.sums)
      {
        other.append(place + 1)
      } else if !isOfEarlierRule, publisher.pattern(of: world.sums, counts) != pattern {
        cells.append(place + 1)
      } else {
        ranges.widen(by: world.sums)
      }
    }
    if !other.isEmpty { problems.append(.otherNumbers(worlds: other)) }
    if !cells.isEmpty { problems.append(.otherCells(worlds: cells)) }
    secretCount = ranges.secrets.count
    let narrow = ranges.secrets.indices.count { !ranges.isOpen($0, by: threshold) }
    if narrow > 0 { problems.append(.narrow(count: narrow)) }
  }
}

extension ReleaseWitnesses.Population {
  /// Whether a published table is about this population, and one of its own.
  fileprivate func accounts(for shown: ReleaseCounts.Shown) -> Bool {
    let name = shown.name.prefix { $0 != ReleaseCounts.poolSign }
    return unit == shown.unit && period == shown.period
      && tables.contains { $0.names.contains(String(name)) }
  }
}

extension VerifiedWorld {
  /// Whether nobody is counted where nobody can be.
  fileprivate func hasNoImpossible(in shape: SplitShape) -> Bool {
    shape.tables.indices.allSatisfy { table in
      (0..<shape.tables[table].width).allSatisfy {
        shape.tables[table].categories.contains($0) || sums.tables[table][0, $0] == 0
      }
    }
  }
}
