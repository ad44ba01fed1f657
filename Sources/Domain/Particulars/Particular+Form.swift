extension Particular {
  /// What its answer may be.
  package var form: ParticularForm {
    switch self {
    case .handoverForm, .careNotice, .receipt, .sentToHospital, .femaleOfficer, .appropriateAdult,
      .taped, .urgent, .awayFromBuyer, .planApproved, .subsidised, .neutralPosting, .attended,
      .followUpNeeded, .minorsLawyer, .able, .willing, .certified, .insured:
      .yesNo
    case .discovered, .childHeard, .askedOn:
      .day
    case .sessions: .count(1...200)
    case .trainingHours: .count(1...2000)
    case .stableMonths: .count(0...120)
    case .repeatReason, .guardianGround, .queryMethod, .noticePlace, .certificate, .relation,
      .personConsent, .guardianConsent, .childConsent, .askedBy, .finding, .leaving, .hukouKind,
      .disabilityKind, .disabilityGrade, .insuranceKind, .assistanceKind, .supportMode,
      .sessionMode, .aidMatter, .schoolLevel, .schoolTerm, .trainingField, .workKind, .retained,
      .visitMode, .lifeSituation, .hardshipKind:
      .choice(choices)
    }
  }
}
