import Testing

@testable import Disclosure

@Suite struct SplitRuleTests {
  private static let rule = SplitRule(threshold: 5)

  @Test(arguments: [
    (10, 5, true), (10, 4, true), (9, 5, false), (5, 0, false),
  ]) func `the whole is shown from ten on`(total: Int, other: Int, isShown: Bool) {
    #expect(Self.rule.showsWhole(total, persons: nil) == isShown)
  }

  @Test func `duties of fewer than five people are not shown`() {
    #expect(!Self.rule.showsWhole(90, persons: 4))
    #expect(Self.rule.showsWhole(90, persons: 5))
    #expect(!Self.rule.showsPart(90, persons: 4))
    #expect(Self.rule.showsPart(5, persons: 5))
  }

  @Test(arguments: [
    (StarTable.Unit.persons, 5, 5, true), (.persons, 4, 50, false), (.persons, 0, 50, false),
    (.duties, 5, 5, true), (.duties, 0, 10, true), (.duties, 0, 9, false), (.duties, 1, 50, false),
    (.duties, 0, 0, true),
  ]) func `halves are told apart where both are large, or about duties one is 0 of ten`(
    unit: StarTable.Unit, first: Int, second: Int, isOpened: Bool
  ) {
    #expect(Self.rule.opens(first, second, unit) == isOpened)
    #expect(Self.rule.opens(second, first, unit) == isOpened)
  }

  @Test(arguments: [
    (StarTable.Unit.persons, [5, 5, 5, 5], true), (.persons, [5, 5, 5, 4], false),
    (.persons, [0, 10, 10, 10], false), (.duties, [0, 10, 7, 5], true),
    (.duties, [0, 10, 6, 5], false), (.duties, [0, 9, 9, 9], false),
    (.duties, [1, 10, 10, 10], false), (.duties, [0, 10, 0, 4], true),
    (.duties, [0, 0, 3, 9], true),
  ]) func `four counts are told apart where all are large, or a zero has room or follows`(
    unit: StarTable.Unit, cells: [Int], isOpened: Bool
  ) {
    #expect(Self.rule.opens(SplitRule.Square(cells: cells), unit) == isOpened)
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
