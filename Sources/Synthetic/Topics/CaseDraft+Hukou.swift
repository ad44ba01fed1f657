import Domain

extension CaseDraft {
  /// Household registration, identity card and what follows from them.
  mutating func addHukou() {
    guard person.archetype != .foreignNational else { return }
    if person.identity == .unknown, course.search.found == nil {
      addRegistrationOfUnknown()
    } else if !person.isMinor {
      addRestoring()
    }
    if course.newCounty != nil, random.chance(0.6) {
      add(
        .moveIn, on: course.settled.adding(days: random.integer(0...12)), .completed,
        by: .publicSecurity)
    }
  }

  /// Children from admission on, after the sampling was answered; adults from the third month.
  private mutating func addRegistrationOfUnknown() {
    let admitted = course.admitted.earliest
    let start = person.isMinor ? admitted : admitted.adding(months: 3)
    let rule = person.isMinor ? LagRule.childHukou : .adultHukou
    guard course.stay > (person.isMinor ? 20 : 90), let lagged = day(of: rule, after: start)
    else { return }
    let applied = max(lagged, course.search.answered ?? lagged)
    add(.hukouApplication, on: applied, .requested, by: .civilAffairs)
    let accepted = applied.adding(days: random.integer(0...4))
    add(.hukouApplication, on: accepted, .accepted, by: .policeStation)
    guard let registered = day(of: .hukouDecision, after: accepted) else { return }
    add(.hukouRegistered, on: registered, .completed, by: .publicSecurity)
    addPapers(after: registered)
  }

  /// Some grown people come back to find that their registration was cancelled.
  private mutating func addRestoring() {
    let share = person.archetype == .longSeparated ? 0.3 : 0.1
    guard random.chance(share), course.isFollowedUp else { return }
    let known = course.search.found ?? person.rescued
    guard let restored = day(of: .hukouRestored, after: max(known, course.settled)) else { return }
    add(.hukouRestored, on: restored, .completed, by: .publicSecurity)
    addPapers(after: restored)
  }

  private mutating func addPapers(after day: Day) {
    if let insured = self.day(of: .insurance, after: day) {
      add(.insurance, on: insured, .completed, by: .healthcareSecurity)
    }
    guard random.chance(0.7) else { return }
    let applied = day.adding(days: random.integer(1...15))
    add(.idCard, on: applied, .requested, by: .policeStation)
    if let issued = self.day(of: .idCard, after: applied) {
      add(.idCard, on: issued, .completed, by: .publicSecurity)
    }
  }
}
