/// Words that say what stands next to them.
///
/// Written as the fold leaves them: small letters, simplified characters, no spaces.
enum Cue: Int, CaseIterable, Sendable {
  case residentID, phone, bank, passport, disability, wechat, qq, birth, coordinates, dna, diagnosis
  case permit, tail, typing, plate

  var words: [String] {
    switch self {
    case .residentID:
      ["身份证", "身份号", "证件号", "公民身份", "idcard", "idno", "idnumber", "居民证", "身分证"]
    case .phone:
      [
        "电话", "手机", "联系方式", "座机", "致电", "拨打", "号码", "tel", "phone", "mobile",
        "cellphone", "telephone", "小灵通", "固话", "热线", "传真", "回电", "来电", "电联", "短号", "whatsapp",
        "viber", "zalo",
      ]
    case .bank:
      [
        "银行", "卡号", "账号", "账户", "开户", "bankcard", "account", "储蓄卡", "一卡通", "存折",
        "借记卡", "信用卡", "cardno", "card",
      ]
    case .passport: ["护照", "passport"]
    case .disability: ["残疾证", "残疾人证", "残证"]
    case .wechat:
      ["微信", "薇信", "威信号", "wechat", "weixin", "vx", "wx", "v信", "微x"]
    case .plate: ["车牌", "号牌", "牌照", "车号", "plate", "platenumber"]
    case .qq: ["qq", "扣扣", "企鹅号", "秋秋"]
    case .birth: ["出生", "生于", "生日", "诞生", "dob", "dateofbirth", "born", "birthday"]
    case .coordinates: ["坐标", "经纬度", "东经", "北纬", "经度", "纬度", "gps", "latitude", "定位"]
    case .permit:
      [
        "通行证", "回乡证", "台胞证", "居留证", "永居证", "居留许可", "permit", "往来证", "旅行证",
        "边民证", "入境证",
      ]
    case .tail:
      ["尾号", "尾数", "后四位", "后4位", "后六位", "后6位", "末四位", "末4位", "末六位", "末6位", "最后四位"]
    case .diagnosis: RareDiseases.names
    case .dna:
      [
        "vwa", "fga", "th01", "tpox", "csf1po", "amelogenin", "amel", "hvr1", "hvr2", "hvs1",
        "hvs2",
        "hvsi", "hvsii", "pentad", "pentae", "se33",
        "##fileformat=vcf", "str图谱", "dna图谱",
      ]
    case .typing:
      [
        "基因座", "基因分型", "分型", "亲权指数", "亲权概率", "累积亲权", "等位基因", "父权指数", "str",
        "基因型",
      ]
    }
  }
}
