extension Particular {
  /// Whether a duty or a block of the protocol turns on it, so that a form asks for it in turn.
  package var isDecisive: Bool {
    switch self {
    case .finding, .childConsent, .able, .willing, .lifeSituation, .hardshipKind: true
    case .discovered, .handoverForm, .careNotice, .receipt, .sentToHospital, .femaleOfficer,
      .appropriateAdult, .taped, .repeatReason, .guardianGround, .urgent, .queryMethod,
      .noticePlace, .certificate, .relation, .personConsent, .guardianConsent, .childHeard,
      .askedOn, .askedBy, .awayFromBuyer, .planApproved, .leaving, .hukouKind, .disabilityKind,
      .disabilityGrade, .insuranceKind, .subsidised, .assistanceKind, .neutralPosting,
      .supportMode, .attended, .sessions, .sessionMode, .followUpNeeded, .aidMatter,
      .minorsLawyer, .schoolLevel, .schoolTerm, .trainingField, .trainingHours, .certified,
      .workKind, .insured, .retained, .visitMode, .stableMonths:
      false
    }
  }
}
