import Domain
import Published
import Testing

@testable import Disclosure

@Suite struct `Areas that a plan pools` {
  private static let pool =
    "  - {zh: 甘孜州和阿坝州, en: Garze and Aba, areas: [\"513300\", \"513200\"]}\n"

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
    // Twenty people in a county of each of four prefectures; the last is hidden with the empty ones.
    let counties = try ["513221", "513301", "510104", "513401"].map { try #require(AreaCode($0)) }
    let facts = counties.flatMap { DrawnFacts.facts(20, areas: [$0], seed: 3) }
    let release = try builder.release(
      from: [year: facts], protocolVersion: "1", isSynthetic: true)
    let sex = try #require(release["persons-sex"])
    let first = try #require(AreaCode("513200"))
    #expect(sex.areas.count == 21, "the province, 19 prefectures and the pool")
    #expect(!sex.areas.contains(try #require(AreaCode("513300"))))
    #expect(sex.code(of: first) == "513200+513300")
    #expect(sex.label(of: first) == Label("甘孜州和阿坝州", "Garze and Aba"))
    #expect(sex.total(in: first)?.count == 40)
    #expect(sex.total(in: Divisions.province.code)?.count == 80)
    let counts = ReleaseCounts(of: release, digest: [], counted: [])
    let seen = counts.shown.compactMap { SeenTable($0, cutOff: builder.cutOff) }
    let rows = seen.filter { $0.name == "persons-sex" }
    #expect(rows.flatMap(\.areas).contains("513200+513300"))
    #expect(!rows.flatMap(\.areas).contains("513200"))
  }

  @Test func `are neighbours, two at least, each once, and leave another`() {
    #expect(Self.problems(Self.pool).isEmpty)
    #expect(
      Self.problems(Self.pool.replacing("513300", with: "510104")).contains(
        .notNeighbours("510104+513200")))
    #expect(
      Self.problems(Self.pool.replacing("\"513300\", ", with: "")) == [.notNeighbours("513200")])
    #expect(
      Self.problems(Self.pool + Self.pool) == [.pooledTwice("513200"), .pooledTwice("513300")])
    #expect(
      Self.problems(Self.pool.replacing("513300", with: "999999")).contains(.unknownArea("999999")))
    let all = Divisions.children(of: Divisions.province.code).map { "\"\($0.code)\"" }
    let whole = "  - {zh: 全省, en: All, areas: [\(all.joined(separator: ", "))]}\n"
    #expect(Self.problems(whole).count == 1)
  }
}
