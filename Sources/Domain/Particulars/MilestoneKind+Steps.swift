extension MilestoneKind {
  /// The steps a form of this kind offers; every other step can be recorded too.
  package var steps: [Step] {
    switch self {
    case .dnaRequest: [.requested, .received, .pending, .match, .noMatch, .declined]
    case .identityQuery: [.started, .match, .noMatch]
    case .legalAid: [.requested, .granted, .denied, .started, .completed, .declined]
    case .workAssessment: [.accepted, .denied, .declined]
    case .hardship: [.requested, .accepted, .completed, .declined]
    case .protectionOrder, .settlementPlan, .hukouApplication, .hukouRegistered, .hukouRestored,
      .idCard, .moveIn, .disabilityGrading, .insurance, .tempAssistance, .dibao, .tekun,
      .judicialAssistance, .guardianRevocation, .civilClaim, .hardToEmploy, .schoolTransfer,
      .adoption, .notFoundCert, .representativeTold:
      [.requested, .accepted, .granted, .denied, .completed, .declined]
    case .medicalCare, .mentalHealthFollowup, .counselling, .counsellingAssessment,
      .counsellingPlan, .behaviour, .culturalEducation, .educationAssessment, .schoolEnrolment,
      .specialEducation, .substituteEducation, .vocationalTraining, .careerGuidance,
      .jobIntroduction, .employment, .entrepreneurship, .publicWelfarePost, .fosterCare,
      .adoptionAssessment, .visit:
      [.offered, .started, .completed, .declined]
    case .mandatoryReport, .handover, .healthScreening, .oneStopInterview, .tempGuardianship,
      .kinNotice, .kinConfirmed, .careArrangement, .guardianshipAssessment, .returnHome,
      .fileOpened, .caseClosed, .admission, .departure, .placementChange, .kinNoticeEnded,
      .kinNoticeRefreshed, .identityReview, .institutionTransfer, .guardianshipReview,
      .longTermGuardianship, .adoptionNotice, .rightsTold, .closingAssessment:
      [.completed, .declined]
    }
  }
}

extension MilestoneKind {
  /// The step that the answers imply: somebody both able and willing is taken on for training.
  package func step(by particulars: Particulars) -> Step? {
    guard self == .workAssessment, let able = particulars[.able],
      let willing = particulars[.willing]
    else { return nil }
    return able == "yes" && willing == "yes" ? .accepted : .denied
  }
}
