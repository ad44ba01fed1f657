import Domain
import Published
import Testing

@testable import Disclosure

/// The criteria a release is held against, by their numbers, with their figures printed in one place.
///
/// Elsewhere stand: 4 with `ProtectorTests`; 5 with `VectorTests`; 6 with `KnownTableTests`; 7 with
/// `YearOfQuartersTests`, `SeriesAttackTests` and, on sites, `DemoAttackTests`; 8 with `MetamorphicTests`;
/// 9 with `PlanTests`; 10 with `CountExampleTests`. Whole sites of criterion 3 are compared byte by byte
/// in `SiteWorldTests`.
@Suite struct `Criteria 1 to 3` {
  /// A province's year of 240 people: 22 areas, sixteen tables.
  private static let made = Result { () throws -> Protection in
    let tables = try PlanTests.shipped().tables(at: .province, for: .year(2025)).filter {
      $0.attribute.unit == .persons
    }
    let facts = DrawnFacts.facts(240, areas: DrawnFacts.areas(below: "510000"), seed: 31)
    let counting = AreaTabulation(root: Divisions.province.code, tables: tables)
    return try #require(Protector().protect(try counting.people(facts)))
  }

  @Test func `criterion 1: nothing hidden is a combination of what is published`() throws {
    let protection = try Self.made.get()
    let (system, shape) = (protection.system, protection.shape)
    let audit = PatternAudit(system, shape: shape, pattern: protection.pattern)
    #expect(!audit.givesAway(protection.secrets))
    // With one more number of a row that hides two, the other follows.
    let secret = try #require(protection.secrets.first { $0.table != nil && $0.area == 0 })
    let table = try #require(secret.table)
    var pattern = protection.pattern
    let sums = SplitSums(of: protection.worlds[0], in: shape)
    pattern.parts[table][0] = shape.tables[table].categories.dropLast().map {
      SplitPattern.Part(categories: [$0], count: sums.tables[table][0, $0])
    }
    #expect(
      PatternAudit(system, shape: shape, pattern: pattern).givesAway(
        protection.secrets.filter { $0.table == table }))
  }

  @Test func `criterion 2: every hidden number keeps its interval in its table`() throws {
    let protection = try Self.made.get()
    let clock = ContinuousClock()
    let start = clock.now
    let intervals = try #require(protection.intervals)
    let hidden = protection.system.counts.indices.filter { !protection.isPublished[$0] }
    let narrow = hidden.filter { cell in
      guard let interval = intervals[cell], let most = interval.most else { return false }
      return most < 5 || most - interval.least < 5
    }
    #expect(!hidden.isEmpty && hidden.allSatisfy { intervals[$0] != nil })
    #expect(narrow == [])
    print(
      "criteria: \(protection.system.cellCount) cells, \(protection.sensitiveCount) sensitive, "
        + "\(hidden.count - protection.sensitiveCount) secondary, \(protection.secretCount) "
        + "protected numbers with complements, too narrow: \(narrow.count), "
        + "\(protection.worldCount) worlds, intervals in \(clock.now - start)")
  }

  @Test func `criterion 2: elimination alone leaves numbers too narrow, and repair none`() throws {
    var figures = (cells: 0, sensitive: 0, secondary: 0, before: 0, after: 0, repaired: 0)
    for seed in 0..<20 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed &+ 5)
      let table = try RandomCounts.table(&generator)
      let protector = CountProtector()
      let protection = protector.protect(table)
      #expect(protection.keepsIntervals, "seed \(seed)")
      let sensitive = protection.isSensitive
      let alone = protector.eliminate(table, sensitive).isPublished
      figures.cells += table.counts.count
      figures.sensitive += sensitive.count { $0 }
      figures.secondary += protection.secondaryCount
      figures.repaired += protection.repairCount
      figures.before += try narrow(table, sensitive, alone)
      figures.after += try narrow(table, sensitive, protection.isPublished)
    }
    print("criteria: 20 count tables, before and after repair: \(figures)")
    #expect(figures.before > 0 && figures.after == 0)
  }

  @Test func `criterion 3: worlds that tell the same hold every hidden number five apart`() throws {
    let protection = try Self.made.get()
    let site = Protector().site(of: protection.system)
    let publisher = SplitPublisher(shape: protection.shape, rule: SplitRule(threshold: 5))
    for world in protection.worlds {
      let sums = SplitSums(of: world, in: protection.shape)
      #expect(publisher.pattern(of: sums, world) == site.pattern)
    }
    let sums = protection.worlds.map { SplitSums(of: $0, in: protection.shape) }
    let narrow = protection.secrets.filter { secret in
      let values = sums.map { secret.value(in: $0) }
      return (values.max() ?? 0) - (values.min() ?? 0) < 5
    }
    #expect(narrow == [] && protection.secrets.count > 100)
    // Without the worlds the proof is missing: the truth alone proves nothing.
    #expect(protection.worldCount > 1)
  }

  /// How many sensitive cells an attacker narrows to fewer values than the threshold.
  private func narrow(
    _ table: CountTable, _ sensitive: [Bool], _ isPublished: [Bool]
  ) throws -> Int {
    let published = zip(isPublished, table.counts).map { $0 ? $1 : nil }
    var attack = try CountAttack(table.shape, published: published, least: 0)
    return table.counts.indices.count { cell in
      guard sensitive[cell] else { return false }
      let bound = attack.bound(of: cell)
      guard let upper = bound.upper else { return false }
      return upper < 5 || upper - bound.lower < 5
    }
  }
}
