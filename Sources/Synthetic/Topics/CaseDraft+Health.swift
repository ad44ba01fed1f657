import Domain

extension CaseDraft {
  /// Medical care, disability, means of living, and counselling.
  mutating func addHealth() {
    let start = course.isAdmitted ? course.admitted.earliest : person.rescued
    if person.archetype != .longSeparated, let day = day(of: .medicalCare, after: start) {
      add(.medicalCare, on: day, .completed, by: .medicalInstitution)
    }
    if person.isDisabled { addDisability() }
    addLiving()
    addCounselling(from: start)
  }

  private mutating func addDisability() {
    guard random.chance(0.7) else { return }
    let asked = course.settled.adding(days: random.integer(0...45))
    add(.disabilityGrading, on: asked, .requested, by: .disabledFederation)
    if let graded = day(of: .disabilityReview, after: asked) {
      add(.disabilityGrading, on: graded, .completed, by: .disabledFederation)
    }
    guard person.disability == .psychosocial, course.isFollowedUp else { return }
    for round in 1...4 where random.chance(0.7) {
      let day = course.settled.adding(days: 90 * round + random.integer(-15...20))
      add(.mentalHealthFollowup, on: day, .completed, by: .health)
    }
  }

  private mutating func addLiving() {
    if course.isAdmitted, random.chance(0.3),
      let helped = day(of: .temporaryAssistance, after: course.settled)
    {
      add(.tempAssistance, on: course.settled, .requested, by: .township)
      add(.tempAssistance, on: helped, .granted, by: .civilAffairs)
    }
    guard course.isFollowedUp else { return }
    let isInCare = course.destination == .tekunFacility || course.destination == .outsideCare
    let rule = isInCare ? LagRule.tekun : .dibao
    guard random.chance(isInCare ? 0.85 : 0.3) else { return }
    let asked = course.settled.adding(days: random.integer(3...60))
    let kind: MilestoneKind = isInCare ? .tekun : .dibao
    add(kind, on: asked, .accepted, by: .township)
    guard let decided = day(of: rule, after: asked) else { return }
    add(kind, on: decided, random.chance(0.9) ? .granted : .denied, by: .civilAffairs)
  }

  /// Dates of attendance only, never what was said.
  private mutating func addCounselling(from start: Day) {
    guard let assessed = day(of: .counsellingAssessment, after: start) else { return }
    add(.counsellingAssessment, on: assessed, .completed, by: .civilAffairs)
    guard random.chance(0.8), let planned = day(of: .counsellingPlan, after: assessed) else {
      return
    }
    add(.counsellingPlan, on: planned, .completed, by: .socialWorker)
    var day = planned
    for _ in 0..<random.integer(0...5) {
      day = day.adding(days: random.integer(18...40))
      add(.counselling, on: day, .completed, by: random.chance(0.6) ? .womensFederation : .health)
    }
    if person.archetype == .adolescent, random.chance(0.08) {
      add(.behaviour, on: planned.adding(days: random.integer(5...60)), .started, by: .justice)
    }
  }
}
