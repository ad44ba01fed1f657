import Domain

extension CaseDraft {
  /// Care in the institution, the way out of it, and where the person lives then.
  mutating func addPlacement() {
    addCareArrangement()
    addGuardianshipAssessment()
    if course.firstOutcome == .adopted { addAdoption() }
    addSettling()
  }

  private mutating func addCareArrangement() {
    guard let institution = course.institution, course.stay > 10 else { return }
    let start = course.admitted.earliest
    if let day = day(of: .careArrangement, after: start), day < course.settled {
      let place = random.chance(0.8) ? institution : insideAlternative
      add(.careArrangement, on: day, .completed, placement: place, by: .civilAffairs)
    }
    guard person.identity == .unknown, course.stay > 95 else { return }
    if let day = day(of: .settlementPlan, after: start), day < course.settled {
      add(.settlementPlan, on: day, .requested, by: .rescueStation)
      let granted = day.adding(days: random.integer(15...60))
      if random.chance(0.85) { add(.settlementPlan, on: granted, .granted, by: .civilAffairs) }
    }
  }

  /// Minors never go to institutions for adults.
  private var insideAlternative: Placement { person.isMinor ? .foster : .outsideCare }

  private mutating func addGuardianshipAssessment() {
    guard person.isMinor, random.chance(0.9), course.stay > 0 else { return }
    let day = course.settled.adding(days: -random.integer(0...min(15, course.stay)))
    add(.guardianshipAssessment, on: day, .completed, by: .civilAffairs)
    if person.exploitation == .soldByKin, random.chance(0.12) {
      add(.guardianRevocation, on: day, .requested, by: .civilAffairs)
      add(.guardianRevocation, on: day.adding(days: random.integer(60...200)), .granted, by: .court)
    }
  }

  /// Public notice for 60 days, assessment and trial living, then registration on the settling day.
  private mutating func addAdoption() {
    let registered = course.settled
    let notice = registered.adding(days: -random.integer(75...130))
    add(.adoptionNotice, on: notice, .started, by: .civilAffairs)
    let assessed = notice.adding(days: random.integer(20...60))
    add(.adoptionAssessment, on: assessed, .completed, by: .civilAffairs)
    let applied = registered.adding(days: -random.integer(4...14))
    add(.adoption, on: applied, .requested, by: .civilAffairs)
    add(.adoption, on: registered, .completed, placement: .adoptive, by: .civilAffairs)
  }

  private mutating func addSettling() {
    let (day, outcome) = (course.settled, course.firstOutcome)
    if course.departs || (course.isAdmitted && !course.isFollowedUp), let from = course.institution
    {
      add(
        .departure, on: day, .completed, outcome: outcome, placement: course.destination,
        by: CaseDraft.department(running: from))
    }
    switch outcome {
    case .reunited where course.destination == .ownFamily || course.destination == .kin:
      add(
        .returnHome, on: day, .completed, outcome: outcome, placement: course.destination,
        by: .civilAffairs)
    case .reunited, .resettled, .independent:
      addLocalSettling(on: day, outcome: outcome)
    case .transferred:
      add(.handover, on: day.adding(days: random.integer(0...5)), .completed, by: .civilAffairs)
    case .adopted, .left, .lostContact, .reVictimised, .deceased, .repatriated: break
    }
    addPlacementChange()
  }

  private mutating func addLocalSettling(on day: Day, outcome: Outcome) {
    add(
      .careArrangement, on: day, .completed, outcome: outcome, placement: course.destination,
      by: .civilAffairs)
    if course.destination == .foster {
      add(.fosterCare, on: day, .started, placement: .foster, by: .civilAffairs)
    }
    if person.isMinor, course.destination == .childWelfare,
      let taken = self.day(of: .longTermGuardianship, after: day)
    {
      add(.longTermGuardianship, on: taken, .started, by: .civilAffairs)
    }
  }

  private mutating func addPlacementChange() {
    guard course.isFollowedUp, course.destination != .adoptive, random.chance(0.05) else { return }
    let day = course.settled.adding(days: random.integer(40...300))
    let place: Placement = person.isMinor ? .kin : .ownFamily
    guard place != course.destination else { return }
    add(.placementChange, on: day, .completed, placement: place, by: .civilAffairs)
  }
}
