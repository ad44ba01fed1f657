import Domain
import Testing

@testable import Synthetic

/// Duties of cases old enough that nothing late is cut off.
struct PunctualityTests {
  private static let old = Sample.states.filter {
    $0.facts.rescued.earliest < Sample.date("2025-03-01")
      && $0.facts.area != Sample.population.carelessCounty
  }

  private static func onTime(
    _ states: [CaseState], from start: (CaseState) -> Milestone?,
    to goal: (CaseState) -> Milestone?, within days: Int
  ) -> (share: Double, count: Int) {
    var (met, due) = (0, 0)
    for state in states {
      guard let first = start(state) else { continue }
      due += 1
      guard let done = goal(state) else { continue }
      if done.date.earliest.number - first.date.earliest.number <= days { met += 1 }
    }
    return (Sample.share(met, of: due), due)
  }

  private static func legalAidDecisions(_ states: [CaseState]) -> (share: Double, count: Int) {
    onTime(
      states, from: { Sample.milestones(.legalAid, .requested, in: $0).first },
      to: {
        Sample.milestones(.legalAid, .granted, in: $0).first
          ?? Sample.milestones(.legalAid, .denied, in: $0).first
      }, within: 7)
  }

  private static func hardships(_ states: [CaseState]) -> (share: Double, count: Int) {
    onTime(
      states.filter { Sample.milestones(.hardship, .requested, in: $0).count == 1 },
      from: { Sample.milestones(.hardship, .requested, in: $0).first },
      to: { Sample.milestones(.hardship, .completed, in: $0).first }, within: 30)
  }

  @Test func `legal aid is decided in time as the table says`() {
    let found = PunctualityTests.legalAidDecisions(PunctualityTests.old)
    #expect(found.count > 1_000)
    #expect((0.90...0.96).contains(found.share), "\(found)")
  }

  @Test func `hardships are solved in time as the table says`() {
    let found = PunctualityTests.hardships(PunctualityTests.old)
    #expect(found.count > 500)
    #expect((0.50...0.62).contains(found.share), "\(found)")
  }

  @Test func `search notices are published within a day as the table says`() {
    let found = PunctualityTests.onTime(
      PunctualityTests.old.filter { Sample.milestones(.kinNotice, in: $0).count == 1 },
      from: { Sample.milestones(.admission, in: $0).first },
      to: { Sample.milestones(.kinNotice, in: $0).first }, within: 1)
    #expect((0.88...0.97).contains(found.share), "\(found)")
  }

  @Test func `the weak counties keep far fewer limits`() {
    let weak = Set(Sample.population.weakCounties)
    #expect(weak.count == 2)
    let bad = PunctualityTests.legalAidDecisions(
      PunctualityTests.old.filter { weak.contains($0.facts.area) })
    #expect(bad.count > 25)
    #expect((0.4...0.75).contains(bad.share), "\(bad)")
  }

  @Test func `one county alone leaves out three in ten starting dates`() {
    let settled = Sample.states.filter {
      $0.facts.rescued.earliest < Sample.date("2025-03-01")
        && !Sample.milestones(.healthScreening, in: $0).isEmpty
    }
    let careless = settled.filter { $0.facts.area == Sample.population.carelessCounty }
    let missing = careless.count { Sample.milestones(.admission, in: $0).isEmpty }
    #expect(careless.count > 25)
    #expect((0.15...0.45).contains(Sample.share(missing, of: careless.count)))
    let others = settled.filter { $0.facts.area != Sample.population.carelessCounty }
    let rest = others.count { Sample.milestones(.admission, in: $0).isEmpty }
    #expect(Sample.share(rest, of: others.count) < 0.01)
  }

  @Test func `a lag keeps its limit with the stated probability`() {
    var random = RandomSource(seed: 11)
    let average = CountyEffect(logOdds: 0, factor: 1, missingStarts: 0)
    for rule in [LagRule.kinNotice, .legalAidDecision, .training, .adultHukou, .report] {
      let lags = (0..<20_000).map { _ in rule.lag(in: average, using: &random) }
      let met = lags.count { $0.map { $0 <= rule.limit.safe } ?? false }
      #expect(abs(Sample.share(met, of: lags.count) - rule.onTime) < 0.012, "\(rule.id)")
    }
  }

  @Test func `what misses the limit for registration takes half a year in the median`() {
    var random = RandomSource(seed: 12)
    let average = CountyEffect(logOdds: 0, factor: 1, missingStarts: 0)
    let late = (0..<20_000).compactMap { _ in
      LagRule.adultHukou.lag(in: average, using: &random)
    }.filter { $0 > 30 }.sorted()
    #expect((180...200).contains(late[late.count / 2]))
  }
}
