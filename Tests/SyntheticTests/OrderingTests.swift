import Domain
import Testing

@testable import Synthetic

struct OrderingTests {
  @Test func `records come in order, never before what they speak of nor after the cut-off`() {
    for made in Sample.cases {
      let moments = made.records.map(\.recorded)
      #expect(moments == moments.sorted())
      #expect(moments.allSatisfy { $0.day <= Sample.asOf })
      for record in made.records {
        guard let date = date(of: record.event) else { continue }
        #expect(record.recorded >= Moment(date.latest, minute: date.minute ?? 0))
      }
    }
  }

  @Test func `a case is opened first and only once`() {
    for made in Sample.cases {
      let openings = made.records.indices.filter {
        if case .recorded(.caseOpened) = made.records[$0].event { true } else { false }
      }
      #expect(openings == [0])
    }
  }

  @Test func `corrections speak of earlier events that can be corrected`() {
    var kinds = (amended: 0, voided: 0, voidedAgain: 0)
    for made in Sample.cases {
      for (index, record) in made.records.enumerated() {
        switch record.event {
        case .recorded: break
        case .amended(let target, _, _):
          kinds.amended += 1
          #expect(target < index && isMilestone(made.records[target].event))
        case .voided(let target, _, _):
          kinds.voided += 1
          if case .voided = made.records[target].event { kinds.voidedAgain += 1 }
          #expect(target < index)
        }
      }
    }
    #expect(kinds.amended > 1_000 && kinds.voided > 1_000 && kinds.voidedAgain > 100)
  }

  @Test func `nothing happens before the rescue`() {
    for state in Sample.states {
      for logged in state.milestones {
        #expect(logged.milestone.date.latest >= state.facts.rescued.earliest)
      }
    }
  }

  @Test(arguments: [
    (MilestoneKind.admission, MilestoneKind.departure), (.admission, .kinNotice),
    (.kinNotice, .kinNoticeEnded), (.kinNoticeEnded, .institutionTransfer),
    (.counsellingAssessment, .counsellingPlan), (.counsellingPlan, .counselling),
    (.rightsTold, .legalAid), (.adoptionNotice, .adoptionAssessment),
    (.adoptionNotice, .adoption), (.hukouApplication, .hukouRegistered),
    (.workAssessment, .vocationalTraining), (.careerGuidance, .employment),
    (.hardToEmploy, .publicWelfarePost),
  ])
  func `the first comes before the second`(first: MilestoneKind, second: MilestoneKind) {
    var pairs = 0
    for state in Sample.states {
      guard let start = Sample.milestones(first, in: state).first,
        let next = Sample.milestones(second, in: state).first
      else { continue }
      pairs += 1
      #expect(start.date.earliest <= next.date.latest)
    }
    #expect(pairs > 20)
  }

  @Test(arguments: [
    (MilestoneKind.dnaRequest, Step.requested, Step.received),
    (.dnaRequest, .requested, .match), (.dnaRequest, .received, .noMatch),
    (.legalAid, .requested, .granted), (.legalAid, .granted, .started),
    (.settlementPlan, .requested, .granted), (.vocationalTraining, .offered, .started),
    (.vocationalTraining, .started, .completed), (.hukouApplication, .requested, .accepted),
    (.hardship, .requested, .completed), (.dibao, .accepted, .granted),
  ])
  func `the steps of a matter come in their order`(
    kind: MilestoneKind, first: Step, second: Step
  ) {
    var pairs = 0
    for state in Sample.states {
      guard let start = Sample.milestones(kind, first, in: state).first,
        let next = Sample.milestones(kind, second, in: state).first
      else { continue }
      pairs += 1
      #expect(start.date <= next.date)
    }
    #expect(pairs > 50)
  }

  @Test func `most minors are assessed before they go home`() {
    let returned = Sample.states.filter {
      $0.facts.birth.hasReached(18, on: $0.facts.rescued.earliest) == .no
        && !Sample.milestones(.returnHome, in: $0).isEmpty
    }
    let assessed = returned.count { state in
      guard let home = Sample.milestones(.returnHome, in: state).first,
        let assessed = Sample.milestones(.guardianshipAssessment, in: state).first
      else { return false }
      return assessed.date.earliest <= home.date.earliest
    }
    #expect((0.8...0.95).contains(Sample.share(assessed, of: returned.count)))
  }

  @Test func `nothing is recorded of a closed case`() {
    var reopened = 0
    for made in Sample.cases {
      var isOpen = true
      for record in made.records {
        switch record.event {
        case .recorded(.caseClosed):
          #expect(isOpen)
          isOpen = false
        case .recorded(.caseReopened):
          #expect(!isOpen)
          isOpen = true
          reopened += 1
        case .recorded, .amended, .voided: #expect(isOpen)
        }
      }
    }
    #expect(reopened > 20)
  }

  @Test func `some entries are late and most are not`() {
    let lags = Sample.cases.flatMap(\.records).compactMap { record in
      date(of: record.event).map { record.recorded.day.number - $0.earliest.number }
    }
    #expect((0.70...0.85).contains(Sample.share(lags.count { $0 <= 3 }, of: lags.count)))
    #expect((0.03...0.10).contains(Sample.share(lags.count { $0 > 14 }, of: lags.count)))
  }

  private func isMilestone(_ event: SyntheticEvent) -> Bool {
    if case .recorded(.milestoneLogged) = event { true } else { false }
  }

  private func date(of event: SyntheticEvent) -> EventDate? {
    switch event {
    case .recorded(.milestoneLogged(let milestone)): milestone.date
    case .recorded(.caseOpened(let facts)): facts.rescued
    case .recorded(.caseClosed(let closing)): EventDate(closing.date)
    case .recorded(.caseReopened(let day, _)): EventDate(day)
    case .amended(_, let change, _): change.date
    case .recorded, .voided: nil
    }
  }
}
