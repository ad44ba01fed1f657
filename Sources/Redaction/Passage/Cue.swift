/// Words that say what stands next to them.
///
/// Written as the fold leaves them: small letters, simplified characters, no spaces.
enum Cue: Int, CaseIterable, Sendable {
  case residentID, phone, bank, passport, disability, wechat, qq, birth, coordinates, name, call
  case kin, dna

  var words: [String] {
    switch self {
    case .residentID:
      ["身份证", "身份号", "证件号", "公民身份", "idcard", "idno", "idnumber", "居民证", "身分证"]
    case .phone:
      [
        "电话", "手机", "联系方式", "座机", "致电", "拨打", "号码", "tel", "phone", "mobile",
        "cellphone", "telephone",
      ]
    case .bank:
      ["银行", "卡号", "账号", "账户", "开户", "bankcard", "account", "储蓄卡", "一卡通"]
    case .passport: ["护照", "passport"]
    case .disability: ["残疾证", "残疾人证", "残证"]
    case .wechat:
      ["微信", "薇信", "威信号", "wechat", "weixin", "vx", "wx", "v信", "微x"]
    case .qq: ["qq", "扣扣", "企鹅号", "秋秋"]
    case .birth: ["出生", "生于", "生日", "诞生", "dob", "dateofbirth", "born", "birthday"]
    case .coordinates: ["坐标", "经纬度", "东经", "北纬", "经度", "纬度", "gps", "latitude", "定位"]
    case .name:
      [
        "姓名", "名叫", "名字", "联系人", "本名", "真名", "曾用名", "受害人", "被害人", "服务对象",
        "当事人", "化名", "name",
      ]
    case .call: ["叫", "我是", "本人"]
    case .kin:
      [
        "母亲", "父亲", "妈妈", "爸爸", "家属", "丈夫", "妻子", "爷爷", "奶奶", "外公", "外婆",
        "哥哥", "姐姐", "弟弟", "妹妹", "儿子", "女儿", "叔叔", "舅舅", "姑姑", "监护人", "配偶",
        "亲属", "其母", "其父", "其夫", "其妻",
      ]
    case .dna:
      [
        "基因座", "基因分型", "分型", "亲权指数", "亲权概率", "累积亲权", "等位基因", "str", "vwa",
        "fga", "th01", "tpox", "csf1po", "amelogenin", "amel", "pentad", "pentae", "se33",
        "##fileformat=vcf", "父权指数", "str图谱", "dna图谱",
      ]
    }
  }
}
