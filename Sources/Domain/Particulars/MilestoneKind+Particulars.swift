extension MilestoneKind {
  /// What a form of this kind asks beyond date, step, outcome, department and reference.
  ///
  /// Source: the plan's items 9 and 12–14, the laws the protocol cites, and the forms of the rescue
  /// stations' working rules. For DNA only request, receipt and result exist, as steps.
  package var particulars: [Particular] {
    switch self {
    case .mandatoryReport: [.discovered]
    case .handover: [.handoverForm, .careNotice, .receipt]
    case .healthScreening: [.sentToHospital]
    case .oneStopInterview: [.femaleOfficer, .appropriateAdult, .taped, .repeatReason]
    case .tempGuardianship: [.guardianGround]
    case .protectionOrder: [.urgent]
    case .identityQuery: [.queryMethod]
    case .kinNotice, .kinNoticeRefreshed: [.noticePlace]
    case .notFoundCert: [.certificate]
    case .kinConfirmed: [.relation]
    case .settlementPlan: [.planApproved]
    case .guardianshipAssessment, .guardianshipReview: [.finding, .childHeard]
    case .careArrangement, .placementChange:
      [.personConsent, .guardianConsent, .childHeard, .askedOn, .askedBy, .awayFromBuyer]
    case .returnHome: [.personConsent, .guardianConsent, .childHeard, .receipt]
    case .fosterCare: [.childHeard, .guardianConsent]
    case .longTermGuardianship, .institutionTransfer: [.childHeard]
    case .adoptionAssessment: [.finding]
    case .adoption: [.childHeard, .childConsent, .guardianConsent]
    case .departure: [.leaving, .receipt]
    case .dnaRequest, .identityReview, .kinNoticeEnded, .adoptionNotice, .admission, .caseClosed:
      []
    case .hukouApplication, .hukouRegistered, .hukouRestored, .idCard, .moveIn, .medicalCare,
      .disabilityGrading, .insurance, .tempAssistance, .dibao, .tekun, .mentalHealthFollowup,
      .counselling, .counsellingAssessment, .counsellingPlan, .behaviour, .culturalEducation:
      MilestoneKind.particularsOfCare[self] ?? []
    case .legalAid, .rightsTold, .representativeTold, .civilClaim, .judicialAssistance,
      .guardianRevocation, .educationAssessment, .schoolEnrolment, .schoolTransfer,
      .specialEducation, .substituteEducation, .workAssessment, .vocationalTraining,
      .entrepreneurship, .careerGuidance, .jobIntroduction, .employment, .hardToEmploy,
      .publicWelfarePost, .fileOpened, .visit, .hardship, .closingAssessment:
      MilestoneKind.particularsOfReturn[self] ?? []
    }
  }

  private static let particularsOfCare: [MilestoneKind: [Particular]] = [
    .hukouApplication: [.hukouKind], .hukouRegistered: [.hukouKind],
    .hukouRestored: [.hukouKind],
    .disabilityGrading: [.disabilityKind, .disabilityGrade],
    .insurance: [.insuranceKind, .subsidised],
    .tempAssistance: [.assistanceKind, .neutralPosting],
    .dibao: [.neutralPosting], .tekun: [.supportMode, .neutralPosting],
    .medicalCare: [.attended, .followUpNeeded],
    .mentalHealthFollowup: [.attended, .followUpNeeded],
    .counsellingAssessment: [.attended, .followUpNeeded],
    .counsellingPlan: [.attended, .followUpNeeded],
    .counselling: [.attended, .sessionMode, .sessions],
    .behaviour: [.attended, .sessionMode, .sessions],
    .culturalEducation: [.attended, .sessions],
  ]

  private static let particularsOfReturn: [MilestoneKind: [Particular]] = [
    .legalAid: [.aidMatter, .minorsLawyer],
    .schoolEnrolment: [.schoolLevel, .schoolTerm], .schoolTransfer: [.schoolLevel, .schoolTerm],
    .specialEducation: [.schoolLevel, .schoolTerm],
    .educationAssessment: [.schoolLevel, .followUpNeeded], .substituteEducation: [.schoolLevel],
    .workAssessment: [.able, .willing],
    .vocationalTraining: [.trainingField, .trainingHours, .certified],
    .entrepreneurship: [.trainingHours, .certified],
    .careerGuidance: [.attended], .jobIntroduction: [.workKind],
    .employment: [.workKind, .insured, .retained],
    .publicWelfarePost: [.insured, .retained],
    .visit: [.visitMode, .lifeSituation], .hardship: [.hardshipKind],
    .closingAssessment: [.lifeSituation, .stableMonths],
  ]
}
