import Domain
import Published
import Testing

@testable import Disclosure

/// Some rules are due for everybody who is rescued, so that duties count persons.
@Suite struct `Duties that everybody has` {
  private static let year = Period.year(2025)
  /// How many duties each person of `DrawnFacts` has.
  private static let each = 2 * DrawnFacts.rules.count

  private static func release(_ people: [(String, Int)], others: [(String, Int)]) throws -> Release
  {
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
    return try ReleaseBuilderTests.builder(year, cutOff: "2026-01-31").release(
      from: [year: facts], protocolVersion: "1", isSynthetic: true)
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

  @Test func `are told of an area only where its people are`() throws {
    // Of 3 people in one prefecture and 2 older cases 38 duties fell due: at most 38 / 12 = 3 people.
    let release = try Self.release(
      [("510104", 30), ("510304", 3), ("510703", 20), ("511902", 20), ("512002", 20)],
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
