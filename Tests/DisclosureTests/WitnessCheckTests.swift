import Domain
import Published
import Testing

@testable import Disclosure

/// What the casebook keeps of a proof, checked against what was published, and against changes.
@Suite struct WitnessCheckTests {
  private struct Kept {
    let witnesses: ReleaseWitnesses
    let shown: [ReleaseCounts.Shown]

    /// All problems of the first population, with the kept proof or another one.
    func problems(_ other: ReleaseWitnesses? = nil) -> [WitnessCheck.Problem] {
      WitnessCheck.all(of: other ?? witnesses, against: shown)[0].problems
    }
  }

  /// The province's last quarter, with last year by area.
  private static let province = Result {
    let areas = DrawnFacts.areas(below: "510000")
    let builder = try ReleaseBuilderTests.builder(
      ReleaseBuilderTests.quarter, cutOff: "2026-10-15")
    return try kept(
      builder.proven(
        from: [
          ReleaseBuilderTests.quarter: DrawnFacts.facts(60, areas: areas, seed: 3),
          .year(2025): DrawnFacts.facts(240, areas: areas, seed: 4),
        ], protocolVersion: "1", isSynthetic: true))
  }

  private static func kept(_ proven: ProvenRelease) -> Kept {
    Kept(
      witnesses: proven.witnesses(digest: [7]),
      shown: ReleaseCounts(of: proven.release, digest: [7], counted: []).shown)
  }

  /// One table over one area: of 31 people 20 are shown, 3 and 8 are hidden.
  private static func row(_ counts: [Int] = [20, 3, 8]) throws -> Kept {
    let protection = try #require(Protector().protect(try Matrix.row(counts)))
    let proof = PopulationProof(period: .year(2025), protection: protection, names: [["t"]])
    let cells = (protection.published.dropFirst() + protection.published.prefix(1)).map {
      $0.map(ReleaseCounts.Cell.count) ?? .marked("c")
    }
    let area = try #require(AreaCode("510000"))
    let kept = proof.witnessed
    return Kept(
      witnesses: ReleaseWitnesses(
        release: [7], threshold: 5, sums: [],
        populations: [
          kept.with(nodes: [.init(name: "510000", parent: nil)])
        ]),
      shown: [
        .init(
          name: "t", unit: "persons", period: .year(2025),
          categories: counts.indices.map { "c\($0)" }, rows: [.init(area: area, cells: cells)])
      ])
  }

  @Test func `what a build proves holds when it is read again, for every hidden number`() throws {
    let kept = try Self.province.get()
    let checks = WitnessCheck.all(of: kept.witnesses, against: kept.shown)
    #expect(checks.count == 4)
    for check in checks {
      #expect(check.problems == [] && !check.isOfEarlierRule)
    }
    #expect(checks.reduce(0) { $0 + $1.secretCount } > 100)
    #expect(WitnessCheck.unproven(by: kept.witnesses, of: kept.shown) == [])
    let areas = DrawnFacts.areas(below: "510000")
    let builder = try ReleaseBuilderTests.builder(
      ReleaseBuilderTests.quarter, cutOff: "2026-10-15")
    // What duties without a start date leave open is asked at the build alone.
    let protected = try builder.protected(
      builder.populations.published, summed: [], refused: [],
      [
        ReleaseBuilderTests.quarter: DrawnFacts.facts(60, areas: areas, seed: 3),
        .year(2025): DrawnFacts.facts(240, areas: areas, seed: 4),
      ]
    ).filter { $0.release.population.unit != .unknownStarts }.compactMap(\.protection)
    #expect(checks.map(\.worldCount) == protected.map { $0.worldCount - 1 })
    #expect(checks.map(\.secretCount) == protected.map(\.secretCount))
  }

  @Test func `a table without worlds is named`() throws {
    let kept = try Self.province.get()
    let fewer = kept.witnesses.with(populations: Array(kept.witnesses.populations.dropFirst()))
    let lost = kept.shown.filter {
      $0.unit == kept.witnesses.populations[0].unit
        && $0.period == kept.witnesses.populations[0].period
    }
    #expect(!lost.isEmpty)
    #expect(WitnessCheck.unproven(by: fewer, of: kept.shown) == lost.map(\.name))
  }

  @Test func `worlds count only where they give the published numbers and hide the same`() throws {
    let kept = try Self.row([20, 3, 8, 9])
    #expect(kept.problems() == [])
    for (changes, problem) in [
      // Somebody less of those who are shown, and of nobody.
      ([(0, -1), (1, 1)], WitnessCheck.Problem.otherNumbers(worlds: [1])),
      ([(1, -4), (3, 4)], .otherNumbers(worlds: [1])),
      // A number that nobody else makes up for.
      ([(1, 1)], .otherNumbers(worlds: [1])),
      // With 6 and 6 in the places of 3 and 9, both would be shown.
      ([(1, 3), (3, -3)], .otherCells(worlds: [1])),
    ] {
      let world = ReleaseWitnesses.World(
        counts: [changes.map { .init(place: $0.0, difference: $0.1) }], persons: [])
      let found = kept.problems(kept.witnesses.with { [world] + $0 })
      #expect(found == [problem], "\(changes)")
    }
  }

  @Test func `hidden numbers without two worlds far enough apart are counted`() throws {
    let kept = try Self.row()
    // The two hidden counts; what they leave of the total is wide open only with worlds as well.
    #expect(kept.problems(kept.witnesses.with { _ in [] }) == [.narrow(count: 4)])
    let near = ReleaseWitnesses.World(
      counts: [[.init(place: 1, difference: -3), .init(place: 2, difference: 3)]], persons: [])
    #expect(kept.problems(kept.witnesses.with { _ in [near] }) == [.narrow(count: 4)])
    #expect(kept.problems(kept.witnesses.with { [near] + $0 }) == [])
  }

  @Test func `counts of another release, and such as form no tables, prove nothing`() throws {
    let kept = try Self.row()
    let other = try Self.row([21, 3, 7])
    #expect(kept.problems(other.witnesses) == [.otherCounts])
    let population = kept.witnesses.populations[0]
    for broken in [
      population.with(nodes: []),
      population.with(nodes: population.nodes + [.init(name: "510100", parent: 5)]),
      population.with(nodes: population.nodes + population.nodes),
      population.with { _ in [.init(counts: [[.init(place: 3, difference: 1)]], persons: [])] },
      population.with { _ in [.init(counts: [], persons: [])] },
      population.with { _ in [.init(counts: [[]], persons: [.init(place: 1, difference: 1)])] },
    ] {
      #expect(kept.problems(kept.witnesses.with(populations: [broken])) == [.unreadable])
    }
  }

  @Test func `what an earlier rule hid is held against the published numbers alone`() throws {
    // Everything is hidden but the total, as no rule of today does.
    let kept = try Self.row()
    let cells: [ReleaseCounts.Cell] = [.marked("c"), .marked("c"), .marked("c"), .count(31)]
    let shown = [
      ReleaseCounts.Shown(
        name: "t", unit: "persons", period: .year(2025), categories: ["c0", "c1", "c2"],
        rows: [.init(area: try #require(AreaCode("510000")), cells: cells)])
    ]
    let check = WitnessCheck.all(of: kept.witnesses, against: shown)[0]
    // The first count is the same in every world, and so is what it leaves of the total.
    #expect(check.isOfEarlierRule && check.problems == [.narrow(count: 2)])
    let far = ReleaseWitnesses.World(
      counts: [[.init(place: 0, difference: -20), .init(place: 1, difference: 20)]], persons: [])
    let wider = WitnessCheck.all(of: kept.witnesses.with { [far] + $0 }, against: shown)[0]
    #expect(wider.isOfEarlierRule && wider.problems == [])
  }
}

extension ReleaseWitnesses {
  fileprivate func with(populations: [Population]) -> ReleaseWitnesses {
    ReleaseWitnesses(
      release: release, threshold: threshold, sums: sums, populations: populations)
  }

  /// The same with other worlds of the first population.
  fileprivate func with(worlds: ([World]) -> [World]) -> ReleaseWitnesses {
    with(populations: [populations[0].with(worlds: worlds)] + populations.dropFirst())
  }
}

extension ReleaseWitnesses.Population {
  fileprivate func with(
    nodes: [ReleaseWitnesses.Node]? = nil,
    worlds: ([ReleaseWitnesses.World]) -> [ReleaseWitnesses.World] = { $0 }
  ) -> ReleaseWitnesses.Population {
    ReleaseWitnesses.Population(
      unit: unit, period: period, nodes: nodes ?? self.nodes, hasOffices: hasOffices,
      closedNodes: closedNodes, tables: tables, persons: persons, wholeParts: wholeParts,
      worlds: worlds(self.worlds))
  }
}
