import Domain
import Testing

@testable import Synthetic

struct MarginalTests {
  private static func facts(of made: SyntheticCase) -> CaseFacts? {
    guard case .recorded(.caseOpened(let facts)) = made.records[0].event else { return nil }
    return facts
  }

  @Test(arguments: Archetype.allCases)
  func `shares of an archetype are those of its table`(archetype: Archetype) throws {
    let traits = archetype.traits
    let members = Sample.cases.filter { $0.archetype == archetype }
    let facts = members.compactMap { MarginalTests.facts(of: $0) }
    try #require(facts.count == members.count)
    let count = members.count
    #expect(near(Sample.share(count, of: Sample.cases.count), traits.share, count: 20_000))
    #expect(near(share(of: facts) { $0.sex == .female }, traits.female, count: count))
    #expect(
      near(share(of: facts) { $0.identity == .unknown }, traits.identityUnknown, count: count))
    let disabled = share(of: facts) { $0.disability != nil && $0.disability != Disability.none }
    #expect(near(disabled, traits.disabled, count: count))
  }

  @Test(arguments: Archetype.allCases)
  func `ages keep to the range of the archetype`(archetype: Archetype) {
    for made in Sample.cases where made.archetype == archetype {
      guard let facts = MarginalTests.facts(of: made) else { continue }
      let ages = facts.birth.age(on: facts.rescued.earliest)
      #expect(ages.overlaps(archetype.traits.ages))
    }
  }

  @Test func `outcomes at the end are about those of the design`() {
    let assessed = Sample.states.filter { $0.facts.rescued.earliest < Sample.date("2024-03-01") }
    let outcomes = assessed.compactMap {
      Sample.milestones(.closingAssessment, in: $0).last?.outcome
        ?? Sample.milestones(.visit, in: $0).last?.outcome
    }
    let expected: [(Outcome, Double)] = [
      (.reunited, 0.52), (.resettled, 0.14), (.independent, 0.12), (.adopted, 0.03),
      (.transferred, 0.06), (.left, 0.06), (.lostContact, 0.04), (.reVictimised, 0.01),
      (.deceased, 0.01), (.repatriated, 0.03),
    ]
    for (outcome, share) in expected {
      let found = Sample.share(outcomes.count { $0 == outcome }, of: outcomes.count)
      #expect(abs(found - share) < 0.03, "\(outcome.code): \(found)")
    }
  }

  @Test func `stays are mostly short and some very long`() {
    let stays = Sample.states.compactMap { state -> Int? in
      guard state.facts.rescued.earliest < Sample.date("2024-06-30"),
        let admitted = Sample.milestones(.admission, in: state).first,
        let left = Sample.milestones(.departure, in: state).first
      else { return nil }
      return left.date.earliest.number - admitted.date.earliest.number
    }
    let sorted = stays.sorted()
    #expect((4...14).contains(sorted[sorted.count / 2]))
    #expect((60...500).contains(sorted[sorted.count * 9 / 10]))
  }

  @Test func `every county has cases and source areas have more than their people`() {
    let counts = Dictionary(grouping: Sample.states) { $0.facts.area }.mapValues(\.count)
    #expect(counts.count == 183)
    let liangshan = Sample.states.count { $0.facts.area.description.hasPrefix("5134") }
    let share = Sample.share(liangshan, of: Sample.states.count)
    #expect(share > 0.06 && share < 0.09, "its people are 5.8 % of the province: \(share)")
    let ganzi = Sample.states.count { $0.facts.area.description.hasPrefix("5133") }
    #expect(Sample.share(ganzi, of: Sample.states.count) < 0.02)
  }

  @Test func `every kind of milestone occurs but the closing, which is an event of its own`() {
    let kinds = Set(Sample.states.flatMap { $0.milestones.map(\.milestone.kind) })
    #expect(Set(MilestoneKind.allCases).subtracting(kinds) == [.caseClosed])
    #expect(Sample.states.count { !$0.isOpen } > 3_000)
  }

  @Test func `identities are found and cases move to other counties`() {
    var (found, moved) = (0, 0)
    for made in Sample.cases {
      guard let opening = MarginalTests.facts(of: made) else { continue }
      for record in made.records {
        guard case .recorded(.factsSet(let change)) = record.event else { continue }
        if let identity = change.identity {
          found += 1
          #expect(opening.identity == .unknown && identity == .known)
        }
        if let area = change.area {
          moved += 1
          #expect(area != opening.area)
        }
      }
    }
    #expect(found > 1_500 && moved > 800)
  }

  private func share(of facts: [CaseFacts], _ holds: (CaseFacts) -> Bool) -> Double {
    Sample.share(facts.count(where: holds), of: facts.count)
  }

  /// Whether a share is within four standard errors of a percentage, and half a point.
  private func near(_ share: Double, _ percent: Int, count: Int) -> Bool {
    let expected = Double(percent) / 100
    let error = (expected * (1 - expected) / Double(count)).squareRoot()
    return abs(share - expected) <= 4 * error + 0.005
  }
}
