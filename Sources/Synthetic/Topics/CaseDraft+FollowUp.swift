import Domain

extension CaseDraft {
  private static let visitRounds = 8

  /// The dedicated file, visits, hardships and the judgement at the end.
  mutating func addFollowUp() {
    if course.isFollowedUp {
      addFile()
      addVisits()
      if random.chance(0.4) { addHardships() }
    }
    addClosingAssessment()
  }

  private mutating func addFile() {
    if let day = day(of: .dedicatedFile, after: course.settled) {
      add(.fileOpened, on: day, .completed, by: .policeStation)
    }
    if course.newCounty != nil, let day = day(of: .receivingHandover, after: course.settled) {
      add(.handover, on: day, .received, by: .civilAffairs)
    }
  }

  /// A first visit, then one about every three months, kept less and less.
  private mutating func addVisits() {
    guard var day = day(of: .firstVisit, after: course.settled) else { return }
    add(.visit, on: day, .completed, outcome: course.firstOutcome, by: visitor())
    for round in 0..<CaseDraft.visitRounds {
      let rule = LagRule.laterVisit.lowered(by: 0.05 * Double(round))
      let lag = rule.lag(in: county, using: &random) ?? random.integer(150...240)
      day = day.adding(days: max(lag, random.integer(60...85)))
      add(.visit, on: day, .completed, outcome: course.firstOutcome, by: visitor())
    }
    if let reopened = course.reopened {
      add(.visit, on: reopened, .completed, outcome: course.firstOutcome, by: visitor())
    }
  }

  private mutating func visitor() -> Department {
    random.pick([
      (.policeStation, 5), (person.isMinor ? .childrensDirector : .village, 3),
      (.womensFederation, 2),
    ])
  }

  private mutating func addHardships() {
    var day = course.settled
    for _ in 0..<random.integer(1...3) {
      day = day.adding(days: random.integer(10...160))
      let assigned = random.pick([
        (Department.civilAffairs, 5), (.humanResources, 3), (.education, 1),
        (.disabledFederation, 1), (.healthcareSecurity, 1),
      ])
      add(.hardship, on: day, .requested, by: assigned)
      if let solved = self.day(of: .hardship, after: day) {
        add(.hardship, on: solved, .completed, by: assigned)
      }
    }
  }

  /// The outcome as it was judged: before closing, or when something ended the follow-up.
  private mutating func addClosingAssessment() {
    guard let end = course.closing?.date ?? course.end else { return }
    let isStable = course.outcome == course.firstOutcome && course.isFollowedUp
    let day = isStable ? end.adding(days: -random.integer(0...4)) : end
    add(
      .closingAssessment, on: day, .completed, outcome: course.outcome,
      placement: course.outcome == course.firstOutcome ? course.destination : nil,
      by: .policeStation)
  }
}
