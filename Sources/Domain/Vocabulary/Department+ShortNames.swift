extension Department {
  /// What the body is called in a county office, whose own are bureaus and not departments.
  package var shortNames: [String] {
    switch self {
    case .education: ["教育", "教育局", "教体局"]
    case .publicSecurity: ["公安", "公安局"]
    case .civilAffairs: ["民政", "民政局"]
    case .justice: ["司法", "司法局"]
    case .humanResources: ["人社", "人社局", "人社厅"]
    case .health: ["卫健", "卫健委", "卫健局", "卫生健康", "卫生健康局"]
    case .disabledFederation: ["残联"]
    case .tradeUnions: ["工会", "总工会"]
    case .youthLeague: ["团委", "共青团"]
    case .womensFederation: ["妇联"]
    case .politicalLegal: ["政法委"]
    case .court: ["法院"]
    case .procuratorate: ["检察院"]
    case .cyberspace: ["网信", "网信办"]
    case .finance: ["财政", "财政局"]
    case .womenChildrenCommittee: ["妇儿工委", "妇儿工委办"]
    case .healthcareSecurity: ["医保", "医保局"]
    case .policeStation: ["派出所"]
    case .township: ["乡镇", "街道", "街道办"]
    case .village: ["村委会", "居委会"]
    case .rescueStation: ["救助站", "救助管理站"]
    case .minorsInstitution: ["未保中心", "未保机构"]
    case .childWelfare: ["福利院", "儿童福利院"]
    case .legalAidInstitution: ["法援", "法律援助中心"]
    case .medicalInstitution: ["医院", "定点医院"]
    case .socialOrganization: ["社会机构"]
    case .socialWorker: ["社工"]
    case .childrensDirector: ["村儿童主任"]
    case .childrensSupervisor: ["乡镇儿童督导员"]
    }
  }
}
