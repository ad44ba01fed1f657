extension Particular {
  /// The choices of a particular that has some: first of rescue, identity and placement.
  var choices: [ParticularChoice] {
    switch self {
    case .repeatReason:
      [
        ParticularChoice("new-facts", "新发现事实", "New facts"),
        ParticularChoice("incomplete", "前次未完成", "Not finished before"),
        ParticularChoice("court", "司法机关要求", "Asked for by the court"),
        ParticularChoice("own-wish", "本人要求", "The person's own wish"),
        ParticularChoice("other", "其他", "Other"),
      ]
    case .guardianGround:
      [
        ParticularChoice("identity-unknown", "身份不明", "Identity unknown"),
        ParticularChoice("no-guardian", "暂查不到监护人", "No guardian found yet"),
        ParticularChoice("guardian-harmed", "监护人出卖或侵害", "Guardian sold or harmed the child"),
        ParticularChoice("guardian-unable", "监护人无力监护", "Guardian unable"),
        ParticularChoice("other", "其他", "Other"),
      ]
    case .queryMethod:
      [
        ParticularChoice("registry", "救助系统和户籍系统", "Registries"),
        ParticularChoice("fingerprint", "指纹", "Fingerprints"),
        ParticularChoice("appearance", "体貌特征", "Appearance"),
        ParticularChoice("missing", "失踪人口库", "Missing-persons register"),
        ParticularChoice("statement", "本人陈述", "Own statement"),
      ]
    case .noticePlace:
      [
        ParticularChoice("station", "站内和寻亲网", "Station and search site"),
        ParticularChoice("newspaper", "报纸", "Newspaper"),
        ParticularChoice("national", "全国平台", "National platform"),
        ParticularChoice("both", "报纸和全国平台", "Newspaper and national platform"),
      ]
    case .certificate:
      [
        ParticularChoice("not-yet", "暂未查找到", "Not found yet"),
        ParticularChoice("cannot", "查找不到", "Cannot be found"),
      ]
    case .relation:
      [
        ParticularChoice("parent", "父母", "Parent"),
        ParticularChoice("child", "子女", "Child"),
        ParticularChoice("spouse", "配偶", "Spouse"),
        ParticularChoice("sibling", "兄弟姐妹", "Sibling"),
        ParticularChoice("grandparent", "祖父母或外祖父母", "Grandparent"),
        ParticularChoice("other-kin", "其他亲属", "Other kin"),
      ]
    case .personConsent:
      [
        ParticularChoice("yes", "同意", "Yes"),
        ParticularChoice("no", "不同意", "No"),
        ParticularChoice("unable", "无法表达", "Cannot say"),
      ]
    case .guardianConsent:
      [
        ParticularChoice("yes", "同意", "Yes"),
        ParticularChoice("no", "不同意", "No"),
        ParticularChoice("absent", "无监护人", "No guardian"),
      ]
    case .childConsent:
      [
        ParticularChoice("yes", "同意", "Yes"),
        ParticularChoice("no", "不同意", "No"),
      ]
    case .askedBy:
      [
        ParticularChoice("police", "公安", "Police"),
        ParticularChoice("civil-affairs", "民政", "Civil affairs"),
        ParticularChoice("womens-federation", "妇联", "Women's federation"),
        ParticularChoice("procuratorate", "检察院", "Procuratorate"),
        ParticularChoice("social-worker", "社工", "Social worker"),
      ]
    case .finding:
      [
        ParticularChoice("fit", "适宜", "Fit"),
        ParticularChoice("support", "加强支持后适宜", "Fit with support"),
        ParticularChoice("unfit", "不适宜", "Unfit"),
      ]
    case .leaving:
      [
        ParticularChoice("collected", "亲属接回", "Collected by kin"),
        ParticularChoice("escorted", "护送返回", "Escorted"),
        ParticularChoice("self-declared", "自行离站(已签声明)", "Left with a declaration"),
        ParticularChoice("walked-out", "自行离站(未签声明)", "Left without a declaration"),
        ParticularChoice("transferred", "转送其他机构", "Transferred"),
      ]
    case .hukouKind, .disabilityKind, .disabilityGrade, .insuranceKind, .assistanceKind,
      .supportMode, .sessionMode, .aidMatter, .schoolLevel, .schoolTerm, .trainingField,
      .workKind, .retained, .visitMode, .lifeSituation, .hardshipKind:
      choicesOfServices
    case .discovered, .handoverForm, .careNotice, .receipt, .sentToHospital, .femaleOfficer,
      .appropriateAdult, .taped, .urgent, .childHeard, .askedOn, .awayFromBuyer, .planApproved,
      .subsidised, .neutralPosting, .attended, .sessions, .followUpNeeded, .minorsLawyer, .able,
      .willing, .trainingHours, .certified, .insured, .stableMonths:
      []
    }
  }
}
