/// Where and by whom a person is cared for.
package enum Placement: String, Vocabulary {
  case ownFamily = "own-family"
  case kin
  case foster
  case adoptive
  case rescueStation = "rescue-station"
  case outsideCare = "outside-care"
  case minorsInstitution = "minors-institution"
  case childWelfare = "child-welfare"
  case tekunFacility = "tekun-facility"
  case hospital
  case ngo
  case independent
  case stayLocal = "stay-local"

  package var label: Label {
    switch self {
    case .ownFamily: Label("返回原家庭", "Family of origin")
    case .kin: Label("亲属抚养", "Care by relatives")
    case .foster: Label("家庭寄养", "Foster family")
    case .adoptive: Label("收养家庭", "Adoptive family")
    case .rescueStation: Label("救助管理机构站内照料", "In-station care at a rescue-management institution")
    case .outsideCare: Label("站外托养", "Contracted care outside the station (adults)")
    case .minorsInstitution: Label("未成年人救助保护机构", "Rescue and protection institution for minors")
    case .childWelfare: Label("儿童福利机构", "Child welfare institution")
    case .tekunFacility: Label("特困供养服务机构", "Facility for persons in extreme poverty")
    case .hospital: Label("医疗机构", "Medical institution")
    case .ngo: Label("社会组织服务场所", "Social-organization facility")
    case .independent: Label("独立生活", "Independent living")
    case .stayLocal: Label("本人自愿留居当地", "Stays locally at own will")
    }
  }
}
