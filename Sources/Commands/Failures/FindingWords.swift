import Domain
import Redaction

extension Finding {
  /// Where the finding stands, what it is and why; never the text.
  var words: Label {
    let (start, end) = (span.lowerBound + 1, span.upperBound)
    let place = start == end ? "\(end)" : "\(start)–\(end)"
    return Label("第\(place)字 ", "characters \(place), ") + what
  }

  /// What it is, with the stable name of its kind, and why.
  var what: Label {
    Label(
      "\(kind.label.zh)(\(kind.rawValue)):\(reason.zh)", "\(kind.rawValue): \(reason.en)")
  }
}

extension FindingKind {
  var label: Label {
    switch self {
    case .person: Label("姓名", "name")
    case .kin: Label("亲属", "relative")
    case .id: Label("身份证号", "resident ID")
    case .passport: Label("护照号", "passport")
    case .phone: Label("电话", "phone")
    case .bank: Label("银行卡号", "bank card")
    case .plate: Label("车牌", "number plate")
    case .disability: Label("残疾证号", "disability certificate")
    case .wechat: Label("微信", "WeChat")
    case .qq: Label("QQ", "QQ")
    case .email: Label("邮箱", "e-mail")
    case .url: Label("网址", "web address")
    case .coordinates: Label("坐标", "coordinates")
    case .address: Label("地址", "address")
    case .school: Label("学校", "school")
    case .institution: Label("单位", "institution")
    case .date: Label("日期", "date")
    case .dna: Label("DNA信息", "DNA")
    case .other: Label("其他", "other")
    }
  }
}
