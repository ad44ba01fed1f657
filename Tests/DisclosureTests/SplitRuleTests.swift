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
    rest: Int? = nil
  ) -> [Int] {
    let rows = rows.enumerated().map { place, row in
      PairStep.Row(total: row.0 + row.1, first: row.0, isRest: place == rest)
    }
    return PairStep(rows, unit, rule).decision.hidden
  }

  @Test
  func `parts are told apart where both are large, and hidden with the three largest rows else`() {
    let large = [(6, 6), (9, 9), (20, 20), (20, 21), (20, 22)]
    #expect(Self.decision(large) == [])
    // 42, 41 and 40 hold 60 and 63: more in each part than 42 and the threshold.
    #expect(Self.decision(large + [(2, 9)]) == [2, 3, 4, 5])
    // Two rows must be shown, or none is.
    #expect(Self.decision(Array(large.dropFirst()) + [(2, 9)]) == [0, 1, 2, 3, 4])
  }

  @Test func `the rest is hidden with the others, and counts as one that may have most`() {
    let rows = [(6, 6), (9, 9), (20, 20), (20, 21), (20, 22), (2, 9)]
    #expect(Self.decision(rows + [(20, 22)], rest: 6) == [2, 3, 4, 5, 6])
    // Of 99 in the rest 90 are of the first part; the others hold 62 and 72 of each.
    #expect(Self.decision(rows + [(90, 9)], rest: 6) == [0, 1, 2, 3, 4, 5, 6])
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
