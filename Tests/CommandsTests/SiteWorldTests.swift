import Disclosure
import Domain
import Foundation
import Testing

@testable import Commands

@Suite struct `The site of other people behind the hidden numbers` {
  @Test(arguments: [
    ("2026Q2", Level.province, "510000", 160), ("2025", .county, "510104", 160),
  ])
  func `criterion 3: is the same byte for byte, and so is its plan`(
    period: String, level: Level, area: String, people: Int
  ) throws {
    let site = try WorldSite(
      people: people, period: #require(Period(period)), level: level, area: area)
    let release = try site.release(of: site.facts)
    let files = try site.files(of: release, after: site.previous)
    let plan = try site.plan(of: release, site.facts)
    #expect(try site.files(of: release, after: nil) != files, "pages tell changes")
    #expect(files.keys.contains("zh/index.html") && files.keys.contains("en/index.html"))
    #expect(files.keys.contains { $0.hasPrefix("data/") })
    let worlds = try ReleaseWorlds(site.builder, facts: site.facts)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2 {
      let world = worlds.draw(&generator)
      #expect(counts(world) != counts(site.facts), "other people")
      let other = try site.release(of: world)
      let others = try site.files(of: other, after: site.previous)
      #expect(Set(files.keys).union(others.keys).filter { files[$0] != others[$0] } == [])
      #expect(try site.plan(of: other, world) == plan)
    }
  }

  @Test func `criterion 8: is the same byte for byte whatever the order of the people`() throws {
    let site = try WorldSite(
      people: 120, period: .year(2025), level: .province, area: "510000")
    let files = try site.files(of: site.release(of: site.facts), after: nil)
    var generator = SeededGenerator(seed: 8)
    let shuffled = site.facts.mapValues { $0.shuffled(using: &generator) }
    #expect(shuffled != site.facts)
    #expect(try site.files(of: site.release(of: shuffled), after: nil) == files)
  }

  @Test func `is another one as soon as a shown number is another`() throws {
    let site = try WorldSite(
      people: 60, period: .year(2025), level: .province, area: "510000")
    let release = try site.release(of: site.facts)
    let someone = try #require(site.facts[.year(2025)]?.first { $0.person != nil })
    let more = [Period.year(2025): (site.facts[.year(2025)] ?? []) + [someone]]
    #expect(
      try site.files(of: site.release(of: more), after: nil)
        != site.files(of: release, after: nil))
  }

  /// How many people and duties of each kind there are.
  private func counts(_ facts: [Period: [Facts]]) -> [[String]: Int] {
    var counts: [[String]: Int] = [:]
    for (period, facts) in facts {
      for fact in facts {
        let place = ["\(period)", "\(fact.area)"]
        for (attribute, code) in fact.person ?? [:] {
          counts[place + [attribute.code, code], default: 0] += 1
        }
        for duty in fact.duties { counts[place + [duty.rule, "\(duty.status)"], default: 0] += 1 }
      }
    }
    return counts
  }
}
