/// A kind of dated event in a case: the closed vocabulary of what can be logged.
package enum MilestoneKind: String, Vocabulary {
  case mandatoryReport = "mandatory-report"
  case handover
  case healthScreening = "health-screening"
  case oneStopInterview = "one-stop-interview"
  case tempGuardianship = "temp-guardianship"
  case identityQuery = "identity-query"
  case kinNotice = "kin-notice"
  case dnaRequest = "dna-request"
  case notFoundCert = "not-found-cert"
  case kinConfirmed = "kin-confirmed"
  case careArrangement = "care-arrangement"
  case settlementPlan = "settlement-plan"
  case guardianshipAssessment = "guardianship-assessment"
  case returnHome = "return-home"
  case fosterCare = "foster-care"
  case adoption
  case hukouRegistered = "hukou-registered"
  case hukouRestored = "hukou-restored"
  case idCard = "id-card"
  case medicalCare = "medical-care"
  case disabilityGrading = "disability-grading"
  case insurance
  case tempAssistance = "temp-assistance"
  case dibao
  case tekun
  case counselling
  case behaviour
  case culturalEducation = "cultural-education"
  case legalAid = "legal-aid"
  case civilClaim = "civil-claim"
  case judicialAssistance = "judicial-assistance"
  case guardianRevocation = "guardian-revocation"
  case schoolEnrolment = "school-enrolment"
  case schoolTransfer = "school-transfer"
  case specialEducation = "special-education"
  case vocationalTraining = "vocational-training"
  case careerGuidance = "career-guidance"
  case jobIntroduction = "job-introduction"
  case employment
  case entrepreneurship
  case fileOpened = "file-opened"
  case visit
  case hardship
  case caseClosed = "case-closed"
  case admission
  case departure
  case placementChange = "placement-change"
  case protectionOrder = "protection-order"
  case kinNoticeEnded = "kin-notice-ended"
  case kinNoticeRefreshed = "kin-notice-refreshed"
  case identityReview = "identity-review"
  case institutionTransfer = "institution-transfer"
  case guardianshipReview = "guardianship-review"
  case longTermGuardianship = "long-term-guardianship"
  case adoptionNotice = "adoption-notice"
  case adoptionAssessment = "adoption-assessment"
  case hukouApplication = "hukou-application"
  case moveIn = "move-in"
  case mentalHealthFollowup = "mental-health-followup"
  case counsellingAssessment = "counselling-assessment"
  case counsellingPlan = "counselling-plan"
  case rightsTold = "rights-told"
  case representativeTold = "representative-told"
  case educationAssessment = "education-assessment"
  case substituteEducation = "substitute-education"
  case workAssessment = "work-assessment"
  case hardToEmploy = "hard-to-employ"
  case publicWelfarePost = "public-welfare-post"
  case closingAssessment = "closing-assessment"

  package var label: Label {
    switch self {
    case .mandatoryReport: Label("强制报告", "Mandatory report")
    case .handover: Label("交接", "Handover")
    case .healthScreening: Label("健康检视", "Health screening")
    case .oneStopInterview: Label("一站式询问救助", "One-stop interview and assistance")
    case .tempGuardianship: Label("临时监护", "Temporary guardianship")
    case .identityQuery: Label("身份查询", "Identity query")
    case .kinNotice: Label("寻亲公告", "Search-for-kin notice")
    case .dnaRequest:
      Label("报请采集血样(仅记日期与结果)", "Request for police sampling (dates and result only)")
    case .notFoundCert: Label("查找不到监护人证明", "Certificate that no guardian can be found")
    case .kinConfirmed: Label("亲属确认(认亲)", "Kin confirmed (reunion)")
    case .careArrangement: Label("照料安置方式确定", "Care arrangement decided")
    case .settlementPlan: Label("安置方案报批", "Settlement plan submitted/approved")
    case .guardianshipAssessment: Label("家庭监护评估", "Family guardianship assessment")
    case .returnHome: Label("返回原家庭", "Return to the family of origin")
    case .fosterCare: Label("家庭寄养", "Foster care")
    case .adoption: Label("收养登记", "Adoption registration")
    case .hukouRegistered: Label("落户", "Household registration completed")
    case .hukouRestored: Label("恢复户口", "Household registration restored")
    case .idCard: Label("领取居民身份证", "Resident ID card issued")
    case .medicalCare: Label("基本医疗服务", "Basic medical care")
    case .disabilityGrading: Label("残疾等级评定", "Disability grading")
    case .insurance: Label("参加基本医疗保险", "Basic medical insurance enrolment")
    case .tempAssistance: Label("临时救助", "Temporary assistance")
    case .dibao: Label("最低生活保障", "Minimum living allowance (dibao)")
    case .tekun: Label("特困人员供养", "Support for persons in extreme poverty")
    case .counselling: Label("心理疏导", "Psychological counselling")
    case .behaviour: Label("行为矫治", "Behaviour correction")
    case .culturalEducation: Label("文化教育", "Basic (cultural) education")
    case .legalAid: Label("法律援助", "Legal aid")
    case .civilClaim: Label("附带民事诉讼", "Civil claim attached to the criminal case")
    case .judicialAssistance: Label("国家司法救助", "State judicial assistance")
    case .guardianRevocation: Label("撤销监护人资格", "Revocation of guardianship")
    case .schoolEnrolment: Label("入学", "School enrolment")
    case .schoolTransfer: Label("转学", "School transfer")
    case .specialEducation: Label("特殊教育", "Special education")
    case .vocationalTraining: Label("职业技能培训", "Vocational skills training")
    case .careerGuidance: Label("职业指导", "Vocational guidance")
    case .jobIntroduction: Label("职业介绍", "Job introduction")
    case .employment: Label("就业", "Employment")
    case .entrepreneurship: Label("创业培训", "Entrepreneurship training")
    case .fileOpened: Label("建立专门档案", "Dedicated file opened")
    case .visit: Label("回访", "Follow-up visit")
    case .hardship: Label("困难问题登记/办结", "Hardship raised / resolved")
    case .caseClosed: Label("结案", "Case closed")
    case .admission: Label("入站(入院)", "Admission to an institution")
    case .departure: Label("离站", "Departure from the institution")
    case .placementChange: Label("安置方式变更", "Placement changed")
    case .protectionOrder: Label("人身安全保护令", "Personal safety protection order")
    case .kinNoticeEnded: Label("寻亲公告期满", "Search notice period ended")
    case .kinNoticeRefreshed: Label("寻亲信息更新", "Search information refreshed")
    case .identityReview: Label("身份甄别复核", "Repeat identity review")
    case .institutionTransfer: Label("移交儿童福利机构", "Transfer to a child welfare institution")
    case .guardianshipReview: Label("临时监护复核", "Temporary guardianship reviewed")
    case .longTermGuardianship: Label("长期监护", "Long-term guardianship")
    case .adoptionNotice: Label("收养公告", "Public notice before adoption")
    case .adoptionAssessment: Label("收养评估", "Adoption assessment")
    case .hukouApplication: Label("申报户口", "Household registration applied for")
    case .moveIn: Label("迁入登记", "Move-in registration")
    case .mentalHealthFollowup: Label("严重精神障碍随访", "Mental-health follow-up")
    case .counsellingAssessment: Label("心理评估", "Psychological assessment")
    case .counsellingPlan: Label("疏导计划", "Counselling plan")
    case .rightsTold: Label("告知法律援助权利", "Told of the right to legal aid")
    case .representativeTold: Label("告知委托诉讼代理人", "Told of the right to a representative")
    case .educationAssessment: Label("教育需求评估", "Education needs assessment")
    case .substituteEducation: Label("替代教育", "Substitute education")
    case .workAssessment: Label("就业与培训意愿评估", "Work and training assessment")
    case .hardToEmploy: Label("就业困难人员认定", "Recognised as hard to employ")
    case .publicWelfarePost: Label("公益性岗位", "Public-welfare post")
    case .closingAssessment: Label("结案评估", "Closing assessment")
    }
  }
}
