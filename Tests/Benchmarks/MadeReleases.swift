import Disclosure
import Domain
import Obligations
import Published

/// The releases of made-up cases: a quarter and a year of the province, a year of a city and a county.
struct MadeReleases {
  struct Made {
    let builder: ReleaseBuilder
    let facts: [Period: [Facts]]
  }

  let engine: ObligationEngine
  private let plan: PublicationPlan
  private let states: [CaseState]
  private let day: Day

  init(people: Int) throws {
    guard let day = Day("2026-06-30") else { throw BenchmarkError.missing("a day") }
    let resources = BuiltResources(
      obligations: ProgramFolder.path + "/guitu_Obligations.resources/Resources")
    self.day = day
    engine = try resources.engine()
    plan = try PlanReader.plan(from: resources.plan())
    states = MadeCases.states(people, asOf: day)
  }

  func forEach(_ body: (Made) throws -> Void) throws {
    for (level, area, period) in [
      (Level.province, "510000", Period.quarter(year: 2026, 2)), (.province, "510000", .year(2025)),
      (.city, "510100", .year(2025)), (.county, "510104", .year(2025)),
    ] {
      guard let area = AreaCode(area) else { continue }
      let builder = ReleaseBuilder(
        plan: plan, rules: rules, period: period, cutOff: day, level: level, area: area)
      try body(Made(builder: builder, facts: facts(for: builder)))
    }
  }

  private var rules: [RuleRow] { Self.rules(of: engine) }

  /// The rules that cases follow.
  static func rules(of engine: ObligationEngine) -> [RuleRow] {
    RuleRow.rows(
      of: engine.pack.rules.filter { $0.stage != nil }.map { rule in
        CountedRule(
          id: rule.id.text, title: rule.title, departments: rule.departments,
          reach: rule.applies == .all ? .everybody : rule.isDueAtRescue ? .someAtRescue : .some)
      })
  }

  private func facts(for builder: ReleaseBuilder) -> [Period: [Facts]] {
    Self.facts(of: states, for: builder, by: engine)
  }

  /// The facts of cases for each period that a release speaks of.
  static func facts(
    of states: [CaseState], for builder: ReleaseBuilder, by engine: ObligationEngine
  ) -> [Period: [Facts]] {
    let periods = builder.plan.periods(at: builder.level, for: builder.period)
    var facts = Dictionary(uniqueKeysWithValues: periods.map { ($0, [Facts]()) })
    for state in states {
      let duties = engine.obligations(of: state, on: Moment(builder.cutOff, minute: 1_439)).map {
        Duty(
          rule: $0.rule.text, departments: $0.departments, status: $0.status, due: $0.due?.day)
      }
      for period in periods {
        facts[period]?.append(
          Facts(of: state, duties: duties, period: period, cutOff: builder.cutOff))
      }
    }
    return facts
  }
}
