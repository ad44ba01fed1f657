import Disclosure
import Domain
import Obligations
import Published

/// What the duties of a case and a whole release cost.
struct Duties {
  private let resources: BuiltResources
  private let count: Int

  /// Takes the folder of the built resources of the obligations.
  init(resources: String, count: Int) {
    self.resources = BuiltResources(obligations: resources)
    self.count = count
  }

  func run() throws {
    guard let day = Day(year: 2026, month: 6, day: 30) else { return }
    var engine: ObligationEngine?
    let loading = try Stopwatch.microseconds(goes: 1) {
      engine = try resources.engine()
    }
    print("reading the protocol and the calendar: \((loading.median / 1_000).text(2)) ms")
    guard let engine else { return }
    let states = MadeCases.states(count, asOf: day)
    let milestones = states.reduce(0) { $0 + $1.milestones.count }
    var found = 0
    let duties = Stopwatch.microseconds(goes: states.count) {
      found = 0
      for state in states {
        found += engine.obligations(of: state, on: Moment(day, minute: 1_439)).count
      }
    }
    print(
      "\(states.count) cases, \(milestones) milestones, \(found) duties: "
        + "\(duties.text("µs", decimals: 2)) a case")
    try release(states, engine, day)
  }

  private func release(_ states: [CaseState], _ engine: ObligationEngine, _ day: Day) throws {
    let builder = ReleaseBuilder(
      plan: try PlanReader.plan(from: resources.plan()), rules: MadeReleases.rules(of: engine),
      period: .quarter(year: 2026, 2), cutOff: day, level: .province,
      area: Divisions.province.code)
    let facts = MadeReleases.facts(of: states, for: builder, by: engine)
    var tables = 0
    let figures = try Stopwatch.microseconds(repetitions: 5, goes: 1) {
      tables = try builder.release(from: facts, protocolVersion: "1", isSynthetic: true)
        .tables.count
    }
    print(
      "release of \(states.count) cases, \(tables) tables, protected and audited: "
        + "\((figures.median / 1_000).text(0)) ms")
  }
}
