import Testing

@testable import Disclosure

@Suite struct IntervalAuditTests {
  @Test func `Geurts' hidden cells lie in the intervals of the handbook`() throws {
    let system = try Matrix.system([[5, 2], [1, 2], [3, 3]])
    let hidden = [(0, 0), (0, 1), (1, 0), (1, 1)].map { Matrix.cell(system, $0, $1) }
    let intervals = try #require(audited(system, hiding: hidden))
    #expect(intervals[hidden[0]] == .init(least: 3, most: 6))
    #expect(intervals[hidden[1]] == .init(least: 1, most: 4))
    #expect(intervals[hidden[2]] == .init(least: 0, most: 3))
    #expect(intervals[hidden[3]] == .init(least: 0, most: 3))
  }

  private static let fourByFour = [
    [30, 47, 64, 89], [90, 124, 5, 31], [92, 100, 59, 85], [800, 991, 651, 685],
  ]
  private static let hiddenPlaces = [
    (0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 1), (2, 3), (3, 1), (3, 3),
  ]

  @Test func `two hidden cells in every line can still give one away`() throws {
    let system = try Matrix.system(Self.fourByFour)
    let hidden = Self.hiddenPlaces.map { Matrix.cell(system, $0.0, $0.1) }
    let intervals = try #require(audited(system, hiding: hidden))
    let expected = [
      (25, 94), (47, 47), (0, 69), (26, 95), (0, 69), (0, 185), (0, 185), (906, 1_091),
      (585, 770),
    ]
    for (cell, interval) in zip(hidden, expected) {
      #expect(intervals[cell] == .init(least: interval.0, most: interval.1))
    }
  }

  @Test(arguments: [((1, 3), 78), ((2, 2), 116), ((3, 2), 116), ((1, 1), 141)])
  func `hiding one more cell opens the interval again`(place: (Int, Int), most: Int) throws {
    let system = try Matrix.system(Self.fourByFour)
    let hidden = (Self.hiddenPlaces + [place]).map { Matrix.cell(system, $0.0, $0.1) }
    let intervals = try #require(audited(system, hiding: hidden))
    #expect(intervals[Matrix.cell(system, 0, 1)] == .init(least: 0, most: most))
  }

  @Test func `cells known to be ones are found when zeros are shown`() throws {
    let system = try Matrix.system([[0, 1, 7, 1, 0], [2, 0, 0, 2, 8]])
    let hidden = [Matrix.cell(system, 0, 1), Matrix.cell(system, 0, 3)]
    let audit = IntervalAudit(
      system, table: 0,
      published: Matrix.published(system, hiding: hidden + columns([1, 3], of: system)),
      lowerBounds: Array(repeating: 1, count: system.cellCount))
    let intervals = try #require(audit.intervals)
    #expect(hidden.allSatisfy { intervals[$0] == .init(least: 1, most: 1) })
  }

  @Test func `published cells that contradict each other have no interval`() throws {
    let system = try Matrix.system([[5, 2], [1, 2], [3, 3]])
    var published: [Int?] = system.counts
    published[system.total(0)] = 17
    let audit = IntervalAudit(
      system, table: 0, published: published,
      lowerBounds: Array(repeating: 0, count: system.cellCount))
    #expect(audit.intervals == nil)
  }

  @Test func `a table whose totals are all hidden has no upper end`() throws {
    let system = try Matrix.system([[5, 2], [1, 2], [3, 3]])
    let audit = IntervalAudit(
      system, table: 0, published: Array(repeating: nil, count: system.cellCount),
      lowerBounds: Array(repeating: 0, count: system.cellCount))
    let intervals = try #require(audit.intervals)
    #expect(intervals.count == system.cellCount)
    #expect(intervals.values.allSatisfy { $0 == .init(least: 0, most: nil) })
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `intervals agree with trying every small table`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<3).map { _ in (0..<2).map { _ in Int.random(in: 0...3, using: &generator) } }
    let system = try Matrix.system(rows)
    let hidden = system.counts.indices.filter { cell in
      cell > 3 && Bool.random(using: &generator)
    }
    let intervals = try #require(audited(system, hiding: hidden), "seed \(seed)")
    let worlds = SmallWorlds.all(of: system, hiding: Set(hidden), largest: 10)
    for cell in hidden {
      let values = worlds.map { $0[cell] }
      #expect(intervals[cell]?.least == values.min(), "seed \(seed)")
      #expect(intervals[cell]?.most == values.max(), "seed \(seed)")
    }
  }

  private func columns(_ columns: [Int], of system: StarSystem) -> [Int] {
    columns.flatMap { [system.cell(0, 0, $0), system.cell(0, 2, $0)] }
  }

  private func audited(
    _ system: StarSystem, hiding hidden: [Int]
  ) -> [Int: IntervalAudit.Interval]? {
    IntervalAudit(
      system, table: 0, published: Matrix.published(system, hiding: hidden),
      lowerBounds: Array(repeating: 0, count: system.cellCount)
    ).intervals
  }
}
