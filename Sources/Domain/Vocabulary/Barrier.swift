/// What stands between a person and a service.
package enum Barrier: String, Vocabulary {
  case noPapers = "no-papers"
  case noHukou = "no-hukou"
  case noGuardianConsent = "no-guardian-consent"
  case distance
  case cost
  case noProvider = "no-provider"
  case providerFull = "provider-full"
  case safety
  case health
  case language
  case awaitingDecision = "awaiting-decision"
  case other

  package var label: Label {
    switch self {
    case .noPapers: Label("无身份证件", "No identity papers")
    case .noHukou: Label("无户口", "No household registration")
    case .noGuardianConsent: Label("监护人不配合", "Guardian does not cooperate")
    case .distance: Label("路途远", "Distance")
    case .cost: Label("费用", "Cost")
    case .noProvider: Label("当地无服务机构", "No provider")
    case .providerFull: Label("机构无名额", "Provider full")
    case .safety: Label("安全风险", "Safety risk")
    case .health: Label("健康原因", "Health")
    case .language: Label("语言不通", "Language")
    case .awaitingDecision: Label("等待审批", "Awaiting a decision")
    case .other: Label("其他", "Other")
    }
  }
}
