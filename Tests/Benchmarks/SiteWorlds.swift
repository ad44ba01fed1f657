import Disclosure
import Domain
import FoundationEssentials
import Obligations
import Published
import RedactionCorpus
import Reports
import Vault

/// Whole sites of other people: for worlds behind a release of the demo, drawn at random, every byte
/// of the site is compared with the first one's.
struct SiteWorlds {
  private let people: Int
  private let worlds: Int
  private let day: Day

  init(people: Int, worlds: Int) throws {
    guard let day = Day("2026-06-30") else { throw BenchmarkError.missing("a day") }
    self.day = day
    self.people = people
    self.worlds = worlds
  }

  func run() throws {
    let engine = try BuiltResources(
      obligations: ProgramFolder.path + "/guitu_Obligations.resources/Resources"
    ).engine()
    let plan = try PlanReader.plan(
      from: BuiltResources(
        obligations: ProgramFolder.path + "/guitu_Obligations.resources/Resources"
      ).plan())
    let states = MadeCases.states(people, asOf: day)
    for (level, area, period) in [
      (Level.province, "510000", Period.quarter(year: 2026, 2)), (.province, "510000", .year(2025)),
      (.city, "510100", .year(2025)), (.county, "510104", .year(2025)),
    ] {
      guard let area = AreaCode(area) else { continue }
      let builder = ReleaseBuilder(
        plan: plan, rules: rules(of: engine), period: period, cutOff: day, level: level,
        area: area)
      try compare(builder, facts(of: states, engine, builder), engine)
    }
  }

  private func compare(
    _ builder: ReleaseBuilder, _ facts: [Period: [Facts]], _ engine: ObligationEngine
  ) throws {
    let site = WorldSite(builder: builder, engine: engine)
    let watch = Stopwatch()
    let release = try site.release(of: facts)
    let first = try site.files(of: release)
    let bytes = first.values.reduce(0) { $0 + $1.count }
    let behind = try ReleaseWorlds(builder, facts: facts)
    var generator = SeededGenerator(seed: 20_261_127)
    var different: Set<String> = []
    var drawn: Set<Int> = []
    for _ in 0..<worlds {
      let world = behind.draw(&generator)
      drawn.insert(world.hashValue)
      let other = try site.files(of: site.release(of: world))
      different.formUnion(Set(first.keys).union(other.keys).filter { first[$0] != other[$0] })
    }
    let hidden = release.tables.reduce(0) { $0 + $1.hiddenCount }
    print(
      "\(builder.level.code) \(builder.period), \(people) people: \(hidden) numbers hidden; \(worlds) worlds, "
        + "\(drawn.count) of them different; \(first.count) files, \(bytes) bytes in two "
        + "languages; files that differ: \(different.count) "
        + "\(different.sorted().prefix(5).joined(separator: " ")); "
        + "\((watch.milliseconds / 1_000).text(1)) s")
    guard different.isEmpty else { throw BenchmarkError.usage("a world gives another site") }
  }

  private func rules(of engine: ObligationEngine) -> [RuleRow] {
    engine.pack.rules.filter { $0.stage != nil }.map {
      RuleRow(id: $0.id.text, title: $0.title, lead: $0.departments.first ?? .civilAffairs)
    }
  }

  private func facts(
    of states: [CaseState], _ engine: ObligationEngine, _ builder: ReleaseBuilder
  ) -> [Period: [Facts]] {
    let periods = builder.plan.periods(at: builder.level, for: builder.period)
    var facts = Dictionary(uniqueKeysWithValues: periods.map { ($0, [Facts]()) })
    for state in states {
      let duties = engine.obligations(of: state, on: Moment(day, minute: 1_439)).map {
        Duty(
          rule: $0.rule.text, departments: $0.departments, status: $0.status, due: $0.due?.day)
      }
      for period in periods {
        facts[period]?.append(Facts(of: state, duties: duties, period: period, cutOff: day))
      }
    }
    return facts
  }
}
