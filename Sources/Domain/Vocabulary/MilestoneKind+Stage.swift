extension MilestoneKind {
  /// The stage in which an event of this kind is counted.
  ///
  /// Source: the protocol's rules; kinds without a rule stand where the plan's items 12–14 name
  /// them.
  package var stage: Stage {
    switch self {
    case .mandatoryReport, .handover, .healthScreening, .oneStopInterview, .tempGuardianship,
      .protectionOrder, .admission:
      .rescue
    case .identityQuery, .kinNotice, .kinNoticeEnded, .kinNoticeRefreshed, .dnaRequest,
      .notFoundCert, .kinConfirmed, .identityReview, .institutionTransfer:
      .identity
    case .careArrangement, .settlementPlan, .guardianshipAssessment, .returnHome, .fosterCare,
      .adoption, .departure, .placementChange, .guardianshipReview, .longTermGuardianship,
      .adoptionNotice, .adoptionAssessment:
      .placement
    case .hukouApplication, .hukouRegistered, .hukouRestored, .idCard, .moveIn: .hukou
    case .medicalCare, .disabilityGrading, .insurance, .tempAssistance, .dibao, .tekun,
      .mentalHealthFollowup:
      .medical
    case .counselling, .counsellingAssessment, .counsellingPlan, .behaviour: .counselling
    case .legalAid, .rightsTold, .representativeTold, .civilClaim, .judicialAssistance,
      .guardianRevocation:
      .legal
    case .educationAssessment, .schoolEnrolment, .schoolTransfer, .specialEducation,
      .substituteEducation, .culturalEducation:
      .schooling
    case .workAssessment, .vocationalTraining, .entrepreneurship: .vocational
    case .careerGuidance, .jobIntroduction, .employment, .hardToEmploy, .publicWelfarePost:
      .employment
    case .fileOpened, .visit, .hardship, .closingAssessment, .caseClosed: .followup
    }
  }
}
