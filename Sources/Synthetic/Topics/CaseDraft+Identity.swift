import Domain

extension CaseDraft {
  /// The search for who the person is and for kin; results only, as item 9 of the plan demands.
  mutating func addIdentity() {
    addSampling()
    if person.archetype == .longSeparated { addRecognition() }
    guard person.identity == .unknown else { return }
    addNotices()
    addLongSearch()
    if let found = course.search.found, course.firstOutcome == .reunited {
      add(
        .kinConfirmed, on: found.adding(days: random.integer(0...2)), .completed,
        by: .publicSecurity)
    }
  }

  private mutating func addSampling() {
    let search = course.search
    let asker: Department = person.isMinor ? .publicSecurity : .rescueStation
    if let day = search.requested { add(.dnaRequest, on: day, .requested, by: asker) }
    if let day = search.received { add(.dnaRequest, on: day, .received, by: .publicSecurity) }
    if let day = search.answered {
      add(.dnaRequest, on: day, search.hasMatch ? .match : .noMatch, by: .publicSecurity)
    } else if let received = search.received {
      let day = received.adding(days: random.integer(20...45))
      add(.dnaRequest, on: day, .pending, by: .publicSecurity)
    }
  }

  /// Those found after decades are found by a match, and meet their kin soon after.
  private mutating func addRecognition() {
    add(.dnaRequest, on: person.rescued, .match, by: .publicSecurity)
    let met = person.rescued.adding(days: random.integer(0...max(0, min(20, course.stay))))
    add(.kinConfirmed, on: met, .completed, by: .publicSecurity)
  }

  private mutating func addNotices() {
    guard let institution = course.institution else { return }
    let department = CaseDraft.department(running: institution)
    if let date = minute(of: .identityQuery, after: course.admitted) {
      add(.identityQuery, at: date, .completed, by: department)
    }
    guard let notice = minute(of: .kinNotice, after: course.admitted),
      isUnknown(on: notice.earliest)
    else { return }
    add(.kinNotice, at: notice, .started, by: department)
    guard person.isMinor else { return }
    let ended = notice.earliest.adding(days: random.integer(30...36))
    guard isUnknown(on: ended), ended < course.settled else { return }
    add(.kinNoticeEnded, on: ended, .completed, by: department)
    if institution == .minorsInstitution, let moved = day(of: .institutionTransfer, after: ended),
      moved < course.settled
    {
      add(
        .institutionTransfer, on: moved, .completed, placement: .childWelfare,
        by: .minorsInstitution)
    }
  }

  /// Monthly refreshing, reviews every 90 days and the certificates, while the person stays
  /// unknown.
  private mutating func addLongSearch() {
    guard let institution = course.institution else { return }
    let department = CaseDraft.department(running: institution)
    let start = course.admitted.earliest
    for round in 1...6 where random.chance(0.75) {
      let day = start.adding(months: round).adding(days: random.integer(-6...6))
      guard isWaiting(on: day) else { break }
      add(.kinNoticeRefreshed, on: day, .completed, by: department)
    }
    for round in 1...4 where random.chance(0.7) {
      let day = start.adding(days: 90 * round + random.integer(-10...25))
      guard isWaiting(on: day) else { break }
      add(.identityReview, on: day, .completed, by: department)
    }
    let certified = start.adding(months: 12).adding(days: random.integer(-20...40))
    if person.isMinor, isWaiting(on: certified) {
      add(.notFoundCert, on: certified, .granted, by: .publicSecurity)
    }
  }

  private func isUnknown(on day: Day) -> Bool { course.search.found.map { day < $0 } ?? true }

  private func isWaiting(on day: Day) -> Bool { isUnknown(on: day) && day < course.settled }
}
