extension Particular {
  /// Whether a duty or a block of the protocol turns on it, or the law wants it on record, so that a
  /// form asks for it in turn.
  package var isDecisive: Bool {
    switch self {
    case .finding, .childConsent, .able, .willing, .lifeSituation, .hardshipKind, .careNotice,
      .repeatReason, .urgent, .certificate, .personConsent, .childHeard, .askedOn, .askedBy,
      .awayFromBuyer, .planApproved, .leaving, .assistanceKind:
      true
    case .discovered, .handoverForm, .receipt, .sentToHospital, .femaleOfficer,
      .appropriateAdult, .taped, .guardianGround, .queryMethod, .noticePlace, .relation,
      .guardianConsent, .hukouKind, .disabilityKind, .disabilityGrade, .insuranceKind,
      .subsidised, .neutralPosting, .supportMode, .attended, .sessions, .sessionMode,
      .followUpNeeded, .aidMatter, .minorsLawyer, .schoolLevel, .schoolTerm, .trainingField,
      .trainingHours, .certified, .workKind, .insured, .retained, .visitMode, .stableMonths:
      false
    }
  }
}

extension Particular {
  /// Whether it is worth asking where the person is placed so: how somebody who stays where they were
  /// sold was asked whether they want to is of no interest elsewhere.
  package func isAsked(of placement: Placement?) -> Bool {
    placement == .stayLocal || ![.askedOn, .askedBy, .awayFromBuyer].contains(self)
  }

  /// Whether it is worth asking about a person who may be of that age: only a minor is heard as one,
  /// and only a child of eight or more consents to an adoption (Civil Code §1104).
  package func isAsked(of birth: Birth?, on date: EventDate?) -> Bool {
    guard let birth, let date, [.childHeard, .childConsent].contains(self) else { return true }
    guard birth.hasReached(18, on: date.earliest) != .yes else { return false }
    return self == .childHeard || birth.hasReached(8, on: date.latest) != .no
  }
}
