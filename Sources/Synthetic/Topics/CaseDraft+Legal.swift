import Domain

extension CaseDraft {
  /// Rights told, legal aid from application to lawyer, and claims.
  mutating func addLegal() {
    if let told = day(of: .rightsTold, after: person.rescued) {
      add(.rightsTold, on: told, .completed, by: .publicSecurity)
      addLegalAid(after: told)
    }
    guard random.chance(0.25) else { return }
    let day = person.rescued.adding(days: random.integer(60...200))
    add(.representativeTold, on: day, .completed, by: .procuratorate)
    if random.chance(0.2) {
      add(.civilClaim, on: day.adding(days: random.integer(10...60)), .started, by: .court)
    }
    if random.chance(0.4) { addJudicialAssistance(after: day) }
  }

  private mutating func addLegalAid(after told: Day) {
    guard random.chance(0.45) else { return }
    let asked = told.adding(days: random.integer(0...30))
    add(.legalAid, on: asked, .requested, by: .legalAidInstitution)
    guard let decided = day(of: .legalAidDecision, after: asked) else { return }
    guard random.chance(0.97) else {
      add(.legalAid, on: decided, .denied, by: .legalAidInstitution)
      return
    }
    add(.legalAid, on: decided, .granted, by: .legalAidInstitution)
    guard let started = day(of: .legalAidLawyer, after: decided) else { return }
    add(.legalAid, on: started, .started, by: .legalAidInstitution)
    if random.chance(0.6) {
      let ended = started.adding(days: random.integer(60...300))
      add(.legalAid, on: ended, .completed, by: .legalAidInstitution)
    }
  }

  private mutating func addJudicialAssistance(after day: Day) {
    let asked = day.adding(days: random.integer(1...40))
    add(.judicialAssistance, on: asked, .requested, by: .procuratorate)
    if let decided = self.day(of: .judicialAssistance, after: asked) {
      add(.judicialAssistance, on: decided, .granted, by: .procuratorate)
    }
  }
}
