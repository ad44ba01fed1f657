import Domain
import Published
import Testing

@testable import Disclosure

/// Some rules are due for everybody who is rescued, so that duties count persons.
@Suite struct `Duties that everybody has` {
  private static let year = Period.year(2025)
  /// How many duties each person of `DrawnFacts` has.
  private static let each = 2 * DrawnFacts.rules.count

  private static func release(
    _ people: [(String, Int)], others: [(String, Int)], plan: PublicationPlan? = nil
  ) throws -> Release {
    func facts(_ groups: [(String, Int)], isRescued: Bool) throws -> [Facts] {
      try groups.flatMap { code, count in
        let area = try #require(AreaCode(code))
        return DrawnFacts.facts(count, areas: [area], seed: 5).map { fact in
          Facts(
            area: fact.area, person: isRescued ? fact.person : nil,
            duties: isRescued ? fact.duties : Array(fact.duties.prefix(1)), unknownStarts: [],
            timelyEntries: 0, lateEntries: 0)
        }
      }
    }
    let facts = try facts(people, isRescued: true) + facts(others, isRescued: false)
    let builder = ReleaseBuilder(
      plan: try plan ?? PlanTests.shipped(), rules: DrawnFacts.rules, period: year,
      cutOff: try #require(Day("2026-01-31")), level: .province, area: Divisions.province.code)
    return try builder.release(from: [year: facts], protocolVersion: "1", isSynthetic: true)
  }

  /// The shipped plan without some of its lines.
  private static func plan(without isLeftOut: (Substring) -> Bool) throws -> PublicationPlan {
    let lines = try PlanTests.shippedText().split(separator: "\n").filter { !isLeftOut($0) }
    return try PlanReader.plan(from: lines.joined(separator: "\n"))
  }

  @Test func `do not tell how many people were rescued where that is not told`() throws {
    // Nine people with a duty each under every rule: F01 twice each, 18 duties of nine people.
    let release = try Self.release([("510104", 9)], others: [])
    #expect(release["persons-sex"] == nil)
    let bounds = release.tables.filter { $0.unit == .duties }.compactMap {
      $0.total(in: $0.top)?.count
    }
    #expect(bounds.isEmpty, "\(bounds) duties of \(Self.each) for each person")
    #expect(
      release.refused.contains {
        $0.unit == .duties && $0.reason == .tooFewPersons(fewest: 10)
      })
  }

  @Test func `are not told by a plan that tells no people of their period`() throws {
    // Of seven people 84 duties fell due: whoever knows the rules knows that they are 84 / 12 = 7.
    let plan = try Self.plan { $0.contains("unit: persons") }
    let release = try Self.release([("510104", 7)], others: [], plan: plan)
    #expect(release.tables.filter { $0.unit == .duties }.isEmpty)
    let refused = release.refused.filter { $0.unit == .duties }
    #expect(!refused.isEmpty && refused.allSatisfy { $0.reason == .personsNotTold })
  }

  @Test func `are not told of areas below those whose people a plan tells`() throws {
    // People of the province alone, and duties of each prefecture: 3 people have 36.
    let plan = try Self.plan { $0.contains("unit: persons") && $0.contains("down-to: city") }
    let people = [("510104", 30), ("510304", 3), ("510703", 20), ("513301", 20), ("513401", 20)]
    let release = try Self.release(people, others: [], plan: plan)
    let persons = try #require(release["persons-age-band"])
    let duties = try #require(release["duties-status"])
    #expect(persons.total(in: persons.top)?.count == 93)
    #expect(duties.areas.filter { duties.total(in: $0)?.count != nil } == [duties.top])
  }

  @Test func `are told of an area only where its people are`() throws {
    // Of 3 people in one prefecture and 2 older cases 38 duties fell due: at most 38 / 12 = 3 people.
    let release = try Self.release(
      [("510104", 30), ("510304", 3), ("510703", 20), ("513301", 20), ("513401", 20)],
      others: [("510304", 2)])
    let persons = try #require(release["persons-sex"])
    let duties = try #require(release["duties-status"])
    #expect(duties.areas.contains { duties.total(in: $0)?.count != nil })
    for area in duties.areas where persons.total(in: area)?.count == nil {
      let most = duties.total(in: area)?.count.map { $0 / Self.each }
      #expect(most == nil, "at most \(most ?? 0) people in \(area)")
    }
  }
}
