/// What a piece of text gives away.
package enum FindingKind: String, CaseIterable, Sendable, Codable {
  case person, kin, id, passport, phone, bank, plate, disability, wechat, qq, email, url
  case coordinates, address, school, institution, date, dna, other

  /// What stands in masked text where such a value stood.
  package var mask: String {
    switch self {
    case .person: "〔姓名〕"
    case .kin: "〔亲属〕"
    case .id: "〔身份证号〕"
    case .passport: "〔护照号〕"
    case .phone: "〔电话〕"
    case .bank: "〔银行卡号〕"
    case .plate: "〔车牌〕"
    case .disability: "〔残疾证号〕"
    case .wechat: "〔微信〕"
    case .qq: "〔QQ〕"
    case .email: "〔邮箱〕"
    case .url: "〔网址〕"
    case .coordinates: "〔坐标〕"
    case .address: "〔地址〕"
    case .school: "〔学校〕"
    case .institution: "〔单位〕"
    case .date: "〔日期〕"
    case .dna: "〔DNA信息〕"
    case .other: "〔已隐去〕"
    }
  }
}
