import Testing

@testable import Disclosure

@Suite struct SplitRuleTests {
  private static let rule = SplitRule(threshold: 5)

  @Test func `the whole is shown from ten on, and of five people's duties`() {
    #expect(Self.rule.showsWhole(10, persons: nil) && !Self.rule.showsWhole(9, persons: nil))
    #expect(Self.rule.showsWhole(90, persons: 5) && !Self.rule.showsWhole(90, persons: 4))
  }

  @Test(arguments: [
    ([6, 7, 8], []), ([6, 5, 8], [1, 2]), ([9, 20, 0, 0, 30], [2, 3, 4]), ([5, 5, 5], [0, 1, 2]),
    ([20, 4, 6], [0, 1, 2]), ([20, 5, 6], [1, 2]),
  ]) func `small counts are hidden with the last large one, if they sum to eleven`(
    counts: [Int], hidden: [Int]
  ) {
    let limits = Self.rule.limits(showsZeros: false)
    let isLarge = counts.map { Self.rule.isLarge($0, limits) }
    #expect(Self.rule.hidden(among: counts, isLarge: isLarge, limits) == hidden)
  }

  @Test(arguments: [
    ([6, 7, 8], []), ([6, 5, 8, 9, 9], [1, 2, 3, 4]), ([9, 20, 0, 0, 30], [0, 1, 2, 3, 4]),
    ([5, 9, 9], [0, 1, 2]), ([20, 9, 4, 6, 6], [2, 3, 4]), ([20, 9, 4, 5, 5], [0, 1, 2, 3, 4]),
    ([20, 3, 9, 2, 0, 11], [1, 3, 4, 5]), ([20, 3, 9, 1, 0, 11], [0, 1, 2, 3, 4, 5]),
    ([0, 6, 11, 6], [0, 1, 2, 3]),
  ]) func `small areas are hidden with the last three, if none of these has nearly all`(
    counts: [Int], hidden: [Int]
  ) {
    let limits = Self.rule.limits(showsZeros: false)
    let isLarge = counts.map { Self.rule.isLarge($0, limits) }
    #expect(Self.rule.hiddenAreas(among: counts, isLarge: isLarge) == hidden)
  }

  @Test(arguments: [
    ([10, 0, 9], []), ([10, 1, 19], [1, 2]), ([10, 6, 9], [1, 2]), ([10, 1, 9], [0, 1, 2]),
    ([10, 7, 9], []),
  ]) func `where zeros are shown, one to six are small`(counts: [Int], hidden: [Int]) {
    let limits = Self.rule.limits(showsZeros: true)
    let isLarge = counts.map { Self.rule.isLarge($0, limits) }
    #expect(Self.rule.hidden(among: counts, isLarge: isLarge, limits) == hidden)
  }

  @Test func `zeros are shown of ten duties, and never of persons`() {
    #expect(Self.rule.showsZeros(in: 10, of: 3, .duties))
    #expect(!Self.rule.showsZeros(in: 9, of: 3, .duties))
    #expect(!Self.rule.showsZeros(in: 900, of: 3, .persons))
  }

  private static func decision(
    _ rows: [(Int, Int)], _ unit: StarTable.Unit = .persons,
    rest: Int? = nil, hasOffices: Bool = true
  ) -> [Int] {
    let rows = rows.enumerated().map { place, row in
      PairStep.Row(total: row.0 + row.1, first: row.0, isRest: place == rest)
    }
    return PairStep(rows, unit, rule, hasOffices: hasOffices).decision.hidden
  }

  @Test func `parts of what no office knows are hidden with the largest row`() {
    #expect(Self.decision([(6, 6), (9, 30)], hasOffices: false) == [])
    #expect(Self.decision([(6, 6), (2, 9), (20, 30), (9, 9)], hasOffices: false) == [1, 2])
    #expect(Self.decision([(6, 6), (2, 9)], hasOffices: false) == [0, 1])
    #expect(
      Self.decision([(6, 6), (2, 9), (7, 7), (6, 8)], hasOffices: false) == [0, 1, 2, 3])
  }

  /// Rows of 12, 18 and 40, and four of 10 and 11, which never have two large parts.
  private static let rows = [
    (6, 6), (9, 9), (20, 20), (2, 9), (5, 6), (6, 5), (5, 5),
  ]

  @Test
  func `parts are told apart where both are large, and hidden with areas that never have two`() {
    #expect(Self.decision(Array(Self.rows.prefix(3))) == [])
    // 18 and 25 are hidden: more in each part than 11 and the threshold.
    #expect(Self.decision(Self.rows) == [3, 4, 5, 6])
    var rows = Self.rows
    rows[1] = (5, 13)
    // 23 and 38: as many as 18 and the threshold.
    #expect(Self.decision(rows) == [1, 3, 4, 5, 6])
    rows[1] = (4, 14)
    #expect(Self.decision(rows) == [0, 1, 2, 3, 4, 5, 6])
    // Of these one row would be shown.
    #expect(Self.decision(Array(Self.rows.dropFirst(2))) == [0, 1, 2, 3, 4])
  }

  @Test func `the rest is hidden with the others, and counts as one that may have most`() {
    #expect(Self.decision(Self.rows, rest: 6) == [3, 4, 5, 6])
    var rows = Self.rows
    rows[6] = (30, 10)
    #expect(Self.decision(rows, rest: 6) == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test func `a zero of ten duties is told, and one of persons is not`() {
    let rows = [(12, 0), (20, 30), (9, 9), (30, 20)]
    #expect(Self.decision(rows, .duties) == [])
    #expect(Self.decision(rows, .persons).contains(0))
  }

  @Test func `zeros shown in an area stand in all below it`() throws {
    let system = try Matrix.system([[30, 0, 20], [8, 0, 9]], unit: .duties, persons: 9)
    let protection = try #require(Protector().protect(system))
    #expect(protection.published[system.cell(0, 0, 1)] == 0)
    #expect(protection.published[Matrix.cell(system, 1, 1)] == 0)
    #expect(protection.published[Matrix.cell(system, 1, 0)] == 8)
    #expect(!protection.published.contains { (1..<5).contains($0 ?? 5) })
  }
}
