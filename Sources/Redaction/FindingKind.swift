/// What a piece of text gives away.
package enum FindingKind: String, CaseIterable, Sendable, BitwiseCopyable, Codable {
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

  /// The mask in a text without Chinese.
  package var englishMask: String {
    switch self {
    case .person: "〔name〕"
    case .kin: "〔relative〕"
    case .id: "〔ID number〕"
    case .passport: "〔passport number〕"
    case .phone: "〔telephone〕"
    case .bank: "〔bank card〕"
    case .plate: "〔number plate〕"
    case .disability: "〔disability certificate〕"
    case .wechat: "〔WeChat〕"
    case .qq: "〔QQ〕"
    case .email: "〔e-mail〕"
    case .url: "〔link〕"
    case .coordinates: "〔coordinates〕"
    case .address: "〔address〕"
    case .school: "〔school〕"
    case .institution: "〔institution〕"
    case .date: "〔date〕"
    case .dna: "〔DNA data〕"
    case .other: "〔removed〕"
    }
  }
}

extension FindingKind {
  /// Whether a number of this kind belongs to one person, whose name often stands beside it.
  var belongsToOne: Bool {
    switch self {
    case .id, .phone, .bank, .passport, .disability: true
    case .person, .kin, .plate, .wechat, .qq, .email, .url, .coordinates, .address, .school,
      .institution, .date, .dna, .other:
      false
    }
  }
}
