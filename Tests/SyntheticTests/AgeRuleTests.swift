import Domain
import Testing

@testable import Synthetic

struct AgeRuleTests {
  private static let work: Set<MilestoneKind> = [
    .workAssessment, .vocationalTraining, .careerGuidance, .jobIntroduction, .employment,
    .entrepreneurship, .hardToEmploy, .publicWelfarePost,
  ]

  @Test func `nobody who may be under 16 is trained or employed`() {
    var seen = 0
    for state in Sample.states {
      for milestone in state.milestones.map(\.milestone)
      where AgeRuleTests.work.contains(milestone.kind) {
        seen += 1
        #expect(state.facts.birth.hasReached(16, on: milestone.date.earliest) == .yes)
      }
    }
    #expect(seen > 2_500)
  }

  @Test func `minors are not placed in institutions for adults`() {
    let adult: Set<Placement> = [.rescueStation, .outsideCare, .tekunFacility]
    for state in Sample.states {
      for milestone in state.milestones.map(\.milestone) {
        guard let placement = milestone.placement, adult.contains(placement) else { continue }
        #expect(state.facts.birth.hasReached(18, on: milestone.date.latest) != .no)
      }
    }
  }

  @Test func `only children are adopted and only from six on are they enrolled`() {
    for state in Sample.states {
      for milestone in Sample.milestones(.adoption, in: state) {
        #expect(state.facts.birth.hasReached(18, on: milestone.date.earliest) != .yes)
      }
      for milestone in Sample.milestones(.schoolEnrolment, in: state) {
        #expect(state.facts.birth.hasReached(6, on: milestone.date.latest) != .no)
      }
    }
  }

  @Test func `foreign nationals go home and nobody else is repatriated`() {
    var repatriated = 0
    for (made, state) in zip(Sample.folded, Sample.states) {
      let outcomes = state.milestones.compactMap(\.milestone.outcome)
      if made.archetype == .foreignNational {
        #expect(outcomes.allSatisfy { $0 == .repatriated })
        repatriated += outcomes.isEmpty ? 0 : 1
      } else {
        #expect(!outcomes.contains(.repatriated))
      }
    }
    #expect(repatriated > 200)
  }
}
