/// A body that owes or does something for a case.
///
/// The first ten are those that items 12–14 of the plan name; the next seven have duties by
/// law or by other items; the rest act locally.
package enum Department: String, Vocabulary {
  case education = "EDU"
  case publicSecurity = "PSB"
  case civilAffairs = "CIV"
  case justice = "JUS"
  case humanResources = "HRS"
  case health = "HEA"
  case disabledFederation = "DPF"
  case tradeUnions = "TUF"
  case youthLeague = "CYL"
  case womensFederation = "WOF"
  case politicalLegal = "PLC"
  case court = "HPC"
  case procuratorate = "PPO"
  case cyberspace = "CAC"
  case finance = "FIN"
  case womenChildrenCommittee = "NWC"
  case healthcareSecurity = "MSB"
  case policeStation = "PS"
  case township = "TWN"
  case village = "VIL"
  case rescueStation = "RMS"
  case minorsInstitution = "MPC"
  case childWelfare = "CWI"
  case legalAidInstitution = "LAI"
  case medicalInstitution = "DMI"
  case socialOrganization = "NGO"
  case socialWorker = "SWK"
  case childrensDirector = "CDR"
  case childrensSupervisor = "CSV"

  package var label: Label {
    switch self {
    case .education: Label("教育厅", "Department of Education")
    case .publicSecurity: Label("公安厅", "Department of Public Security")
    case .civilAffairs: Label("民政厅", "Department of Civil Affairs")
    case .justice: Label("司法厅", "Department of Justice")
    case .humanResources: Label("人力资源社会保障厅", "Department of Human Resources and Social Security")
    case .health: Label("省卫生健康委", "Provincial Health Commission")
    case .disabledFederation: Label("省残联", "Provincial Disabled Persons' Federation")
    case .tradeUnions: Label("省总工会", "Provincial Federation of Trade Unions")
    case .youthLeague: Label("团省委", "Provincial Committee of the Communist Youth League")
    case .womensFederation: Label("省妇联", "Provincial Women's Federation")
    case .politicalLegal:
      Label("省委政法委", "Political and Legal Affairs Commission of the Provincial Party Committee")
    case .court: Label("省法院", "Higher People's Court")
    case .procuratorate: Label("省检察院", "Provincial People's Procuratorate")
    case .cyberspace: Label("省委网信办", "Cyberspace Affairs Office")
    case .finance: Label("财政厅", "Department of Finance")
    case .womenChildrenCommittee:
      Label("省政府妇儿工委办", "Provincial Working Committee on Children and Women (office)")
    case .healthcareSecurity: Label("省医保局", "Provincial Healthcare Security Administration")
    case .policeStation: Label("居住地派出所", "Police station of the place of residence")
    case .township: Label("乡镇人民政府、街道办事处", "Township government / sub-district office")
    case .village: Label("村(居)民委员会", "Villagers' / residents' committee")
    case .rescueStation: Label("救助管理机构(救助管理站)", "Rescue-management institution (rescue station)")
    case .minorsInstitution: Label("未成年人救助保护机构", "Rescue and protection institution for minors")
    case .childWelfare: Label("儿童福利机构", "Child welfare institution")
    case .legalAidInstitution: Label("法律援助机构", "Legal aid institution")
    case .medicalInstitution: Label("定点医疗机构", "Designated medical institution")
    case .socialOrganization: Label("社会组织", "Social organization")
    case .socialWorker: Label("社会工作者", "Social worker")
    case .childrensDirector: Label("儿童主任", "Village/community children's director")
    case .childrensSupervisor: Label("儿童督导员", "Township children's supervisor")
    }
  }
}
