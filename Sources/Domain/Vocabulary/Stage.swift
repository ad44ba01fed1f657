/// One of the 11 stages of aftercare, in the order a case usually meets them.
///
/// Source: Sichuan implementation plan (2021–2030), items 12–14.
package enum Stage: String, Vocabulary {
  case rescue
  case identity
  case placement
  case hukou
  case medical
  case counselling
  case legal
  case schooling
  case vocational
  case employment
  case followup

  package var label: Label {
    switch self {
    case .rescue: Label("解救与救助", "Rescue and immediate help")
    case .identity: Label("身份查询与寻亲", "Identity search and kin tracing")
    case .placement: Label("安置", "Placement")
    case .hukou: Label("户口登记", "Household registration")
    case .medical: Label("医疗与基本生活", "Medical care and basic living")
    case .counselling: Label("心理疏导与康复", "Counselling and recovery")
    case .legal: Label("法律援助与维权", "Legal aid and rights protection")
    case .schooling: Label("入学", "Schooling")
    case .vocational: Label("职业技能培训", "Vocational skills training")
    case .employment: Label("就业服务", "Employment service")
    case .followup: Label("回访与档案", "Follow-up and dedicated file")
    }
  }
}
