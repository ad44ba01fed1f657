import Domain
import Published
import Testing

@testable import Disclosure

@Suite struct `Areas that a plan pools` {
  private static let pool =
    "  - {zh: 北部三市, en: The north, areas: [\"510800\", \"510700\", \"510900\"]}\n"

  private static func plan(_ pools: String) throws -> PublicationPlan {
    try PlanReader.plan(from: PlanTests.shippedText() + "\npools:\n" + pools)
  }

  private static func problems(_ pools: String) -> [PlanProblem.Kind] {
    do {
      _ = try plan(pools)
      return []
    } catch let error as PlanError {
      return error.problems.map(\.kind)
    } catch {
      return []
    }
  }

  @Test func `are one row, in which the people of all are counted`() throws {
    let year = Period.year(2025)
    let builder = ReleaseBuilder(
      plan: try Self.plan(Self.pool), rules: DrawnFacts.rules, period: year,
      cutOff: try #require(Day("2026-01-31")), level: .province, area: Divisions.province.code)
    // Twenty people in a county of each of four prefectures, and in the last three, which are hidden
    // with the empty ones.
    let counties = try ["510703", "510802", "510104", "510402", "513221", "513301", "513401"].map {
      try #require(AreaCode($0))
    }
    let facts = counties.flatMap { DrawnFacts.facts(20, areas: [$0], seed: 3) }
    let release = try builder.release(
      from: [year: facts], protocolVersion: "1", isSynthetic: true)
    let sex = try #require(release["persons-sex"])
    let first = try #require(AreaCode("510700"))
    #expect(sex.areas.count == 20, "the province, 18 prefectures and the pool")
    #expect(!sex.areas.contains(try #require(AreaCode("510800"))))
    #expect(sex.code(of: first) == "510700+510800+510900")
    #expect(sex.label(of: first) == Label("北部三市", "The north"))
    #expect(sex.total(in: first)?.count == 40)
    #expect(sex.total(in: Divisions.province.code)?.count == 140)
    let counts = ReleaseCounts(of: release, digest: [], counted: [])
    let seen = counts.shown.compactMap { SeenTable($0, cutOff: builder.cutOff) }
    let rows = seen.filter { $0.name == "persons-sex" }
    #expect(rows.flatMap(\.areas).contains("510700+510800+510900"))
    #expect(!rows.flatMap(\.areas).contains("510700"))
  }

  @Test func `are neighbours, three at least, each once, and leave two other rows`() {
    #expect(Self.problems(Self.pool).isEmpty)
    #expect(
      Self.problems(Self.pool.replacing("510800", with: "510104")).contains(
        .notNeighbours("510104+510700+510900")))
    #expect(
      Self.problems(Self.pool.replacing("\"510800\", ", with: "")) == [
        .notNeighbours("510700+510900")
      ])
    #expect(
      Self.problems(Self.pool + Self.pool) == [
        .pooledTwice("510700"), .pooledTwice("510800"), .pooledTwice("510900"),
      ])
    #expect(
      Self.problems(Self.pool.replacing("510800", with: "999999")).contains(.unknownArea("999999")))
    let all = Divisions.children(of: Divisions.province.code).map { "\"\($0.code)\"" }
    func pool(_ areas: ArraySlice<String>) -> String {
      "  - {zh: 合并, en: Pool, areas: [\(areas.joined(separator: ", "))]}\n"
    }
    #expect(Self.problems(pool(all[...])).count == 1)
    #expect(Self.problems(pool(all.dropLast())).count == 1)
    #expect(Self.problems(pool(all.dropLast(2))).isEmpty)
    #expect(Self.problems(pool(all[..<10]) + pool(all[10...])).count == 2)
  }
}
