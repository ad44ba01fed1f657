import Domain

extension CaseDraft {
  /// Report, handover, admission and the first look at the person's health.
  mutating func addRescue() {
    guard person.archetype != .longSeparated || course.isAdmitted else { return }
    if person.isMinor, let day = day(of: .report, after: person.rescued) {
      add(.mandatoryReport, on: day, .completed, by: .publicSecurity)
    }
    if let day = day(of: .escort, after: person.rescued) {
      add(.handover, on: day, .completed, by: .publicSecurity)
    }
    addInterviews()
    addAdmission()
  }

  private mutating func addInterviews() {
    guard person.isMinor, random.chance(0.9) else { return }
    let day = person.rescued.adding(days: random.integer(0...5))
    add(.oneStopInterview, on: day, .completed, by: .publicSecurity)
    if random.chance(0.08) {
      let again = day.adding(days: random.integer(5...40))
      add(.oneStopInterview, on: again, .completed, by: .procuratorate)
    }
  }

  private mutating func addAdmission() {
    guard let institution = course.institution else { return }
    let department = CaseDraft.department(running: institution)
    add(
      .admission, at: course.admitted, .completed, placement: institution, by: department)
    let day = course.admitted.earliest
    if let screened = self.day(of: .healthScreening, after: day) {
      add(.healthScreening, on: screened, .completed, by: department)
    }
    let needsGuardian = person.identity == .unknown || person.exploitation == .soldByKin
    if person.isMinor, needsGuardian,
      let started = self.day(of: .temporaryGuardianship, after: day)
    {
      add(.tempGuardianship, on: started, .started, by: .civilAffairs)
      addGuardianshipReview(from: started)
    }
    if person.exploitation == .forcedMarriage, random.chance(0.1) {
      add(.protectionOrder, on: day, .requested, by: .womensFederation)
      add(.protectionOrder, on: day.adding(days: random.integer(0...3)), .granted, by: .court)
    }
  }

  private mutating func addGuardianshipReview(from day: Day) {
    let review = day.adding(months: 9).adding(days: random.integer(0...120))
    guard course.settled > review else { return }
    add(.guardianshipReview, on: review, .completed, by: .civilAffairs)
  }

  /// The body that runs an institution.
  static func department(running placement: Placement) -> Department {
    switch placement {
    case .childWelfare: .childWelfare
    case .minorsInstitution: .minorsInstitution
    case .rescueStation: .rescueStation
    case .hospital: .medicalInstitution
    case .ngo: .socialOrganization
    case .ownFamily, .kin, .foster, .adoptive, .outsideCare, .tekunFacility, .independent,
      .stayLocal:
      .civilAffairs
    }
  }
}
