/// A coded answer that a kind of milestone asks for beyond date, step and outcome.
///
/// Answers are codes, counts and days; numbers of documents are references, and words are notes.
package enum Particular: String, Vocabulary {
  case discovered
  case handoverForm = "handover-form"
  case careNotice = "care-notice"
  case receipt
  case sentToHospital = "sent-to-hospital"
  case femaleOfficer = "female-officer"
  case appropriateAdult = "appropriate-adult"
  case taped
  case repeatReason = "repeat-reason"
  case guardianGround = "guardian-ground"
  case urgent
  case queryMethod = "query-method"
  case noticePlace = "notice-place"
  case certificate
  case relation
  case personConsent = "person-consent"
  case guardianConsent = "guardian-consent"
  case childHeard = "child-heard"
  case childConsent = "child-consent"
  case askedOn = "asked-on"
  case askedBy = "asked-by"
  case awayFromBuyer = "away-from-buyer"
  case planApproved = "plan-approved"
  case finding
  case leaving
  case hukouKind = "hukou-kind"
  case disabilityKind = "disability-kind"
  case disabilityGrade = "disability-grade"
  case insuranceKind = "insurance-kind"
  case subsidised
  case assistanceKind = "assistance-kind"
  case neutralPosting = "neutral-posting"
  case supportMode = "support-mode"
  case attended
  case sessions
  case sessionMode = "session-mode"
  case followUpNeeded = "follow-up-needed"
  case aidMatter = "aid-matter"
  case minorsLawyer = "minors-lawyer"
  case schoolLevel = "school-level"
  case schoolTerm = "school-term"
  case able
  case willing
  case trainingField = "training-field"
  case trainingHours = "training-hours"
  case certified
  case workKind = "work-kind"
  case insured
  case retained
  case visitMode = "visit-mode"
  case lifeSituation = "life-situation"
  case hardshipKind = "hardship-kind"
  case stableMonths = "stable-months"

  package var label: Label {
    switch self {
    case .discovered: Label("发现日期", "Date of discovery")
    case .handoverForm: Label("交接表已签", "Handover form signed")
    case .careNotice: Label("临时照料通知书已收", "Temporary-care notice received")
    case .receipt: Label("接收回执已收", "Receipt of the receiving side")
    case .sentToHospital: Label("已送医", "Sent to hospital")
    case .femaleOfficer: Label("女性工作人员在场", "Female officer present")
    case .appropriateAdult: Label("合适成年人在场", "Appropriate adult present")
    case .taped: Label("同步录音录像", "Recorded on audio and video")
    case .repeatReason: Label("再次询问的原因", "Reason for a further interview")
    case .guardianGround: Label("临时监护的事由", "Ground of temporary guardianship")
    case .urgent: Label("情况紧急", "Urgent")
    case .queryMethod: Label("查询方式", "Method of the query")
    case .noticePlace: Label("公告媒介", "Where the notice stood")
    case .certificate: Label("证明种类", "Kind of certificate")
    case .relation: Label("与本人关系", "Relation to the person")
    case .personConsent: Label("本人同意", "The person's consent")
    case .guardianConsent: Label("监护人同意", "The guardian's consent")
    case .childHeard: Label("听取未成年人意见日期", "Date the child was heard")
    case .childConsent: Label("八周岁以上被收养人同意", "Consent of a child of 8 or more")
    case .askedOn: Label("征询意愿日期", "Date the will was asked")
    case .askedBy: Label("征询人", "Who asked")
    case .awayFromBuyer: Label("征询时收买方不在场", "Asked away from the buyer's family")
    case .planApproved: Label("政府已批准方案", "Plan approved by the government")
    case .finding: Label("评估结论", "Finding")
    case .leaving: Label("离站方式", "Way of leaving")
    case .hukouKind: Label("户口种类", "Kind of household registration")
    case .disabilityKind: Label("残疾类别", "Kind of disability")
    case .disabilityGrade: Label("残疾等级", "Grade of disability")
    case .insuranceKind: Label("医保种类", "Kind of insurance")
    case .subsidised: Label("个人缴费获资助", "Contribution subsidised")
    case .assistanceKind: Label("临时救助种类", "Kind of temporary assistance")
    case .neutralPosting: Label("公示理由为中性", "Posted reason is neutral")
    case .supportMode: Label("供养方式", "Mode of support")
    case .attended: Label("本人到场", "Attended")
    case .sessions: Label("次数", "Sessions")
    case .sessionMode: Label("服务方式", "Mode of service")
    case .followUpNeeded: Label("需要继续跟进", "Follow-up needed")
    case .aidMatter: Label("援助事项", "Matter of the legal aid")
    case .minorsLawyer: Label("律师熟悉未成年人身心特点", "Lawyer familiar with minors")
    case .schoolLevel: Label("学段", "School level")
    case .schoolTerm: Label("入学学期", "Term")
    case .able: Label("有就业能力", "Able to work")
    case .willing: Label("有培训意愿", "Wants training")
    case .trainingField: Label("培训工种", "Field of training")
    case .trainingHours: Label("课时", "Hours of training")
    case .certified: Label("取得证书", "Certificate obtained")
    case .workKind: Label("就业类型", "Kind of work")
    case .insured: Label("参加社会保险", "Social insurance")
    case .retained: Label("稳定就业满", "Job kept for")
    case .visitMode: Label("回访方式", "Mode of visit")
    case .lifeSituation: Label("生活状况", "Life situation")
    case .hardshipKind: Label("困难类别", "Kind of hardship")
    case .stableMonths: Label("已稳定月数", "Months of stability")
    }
  }
}
