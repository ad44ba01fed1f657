extension MilestoneKind {
  /// The part of the dedicated file that holds the papers of a milestone of this kind.
  ///
  /// Source: the list of contents that `FilePart` rests on; kinds it does not name stand with the
  /// papers they are kept with.
  package var filePart: FilePart {
    switch self {
    case .fileOpened: .cover
    case .mandatoryReport, .handover, .healthScreening, .oneStopInterview, .admission: .rescue
    case .identityQuery, .kinNotice, .kinNoticeEnded, .kinNoticeRefreshed, .dnaRequest,
      .notFoundCert, .kinConfirmed, .identityReview:
      .identity
    case .tempGuardianship, .guardianshipReview, .longTermGuardianship, .institutionTransfer,
      .careArrangement, .settlementPlan, .guardianshipAssessment, .guardianRevocation,
      .returnHome, .departure, .placementChange, .fosterCare, .adoption, .adoptionNotice,
      .adoptionAssessment:
      .guardianship
    case .hukouApplication, .hukouRegistered, .hukouRestored, .idCard, .moveIn: .hukou
    case .medicalCare, .disabilityGrading, .insurance, .tempAssistance, .dibao, .tekun,
      .mentalHealthFollowup:
      .benefits
    case .educationAssessment, .schoolEnrolment, .schoolTransfer, .specialEducation,
      .substituteEducation, .culturalEducation, .workAssessment, .vocationalTraining,
      .entrepreneurship, .careerGuidance, .jobIntroduction, .employment, .hardToEmploy,
      .publicWelfarePost:
      .schoolAndWork
    case .rightsTold, .representativeTold, .legalAid, .civilClaim, .judicialAssistance,
      .protectionOrder:
      .legal
    case .counselling, .counsellingAssessment, .counsellingPlan, .behaviour: .counselling
    case .visit: .visits
    case .hardship: .hardships
    case .closingAssessment, .caseClosed: .closing
    }
  }
}
