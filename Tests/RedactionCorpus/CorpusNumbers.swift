/// Numbers made by the rules their standards give; none belongs to anybody.
///
/// Identification numbers carry the region 990000, which no division has, or the year 1800.
struct CorpusNumbers {
  /// Eighteen characters with the check character of GB 11643.
  static func residentID(_ draw: inout CorpusDraw) -> String {
    let body = "990000" + date(&draw, years: 1950...2015) + draw.digits(3)
    let sum = body.utf8.reduce(0) { ($0 + Int($1) - 48) * 2 % 11 }
    return body + ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum % 11]
  }

  /// Fifteen digits: region, six digits of a date, order.
  static func oldResidentID(_ draw: inout CorpusDraw) -> String {
    "110105" + date(&draw, years: 1930...1999).dropFirst(2) + draw.digits(3)
  }

  static func mobile(_ draw: inout CorpusDraw) -> String { "1\(draw.int(3...9))" + draw.digits(9) }

  static func landline(_ draw: inout CorpusDraw) -> String {
    "0\(draw.pick(["28", "831", "839", "10", "571"]))-\(draw.int(2...8))" + draw.digits(7)
  }

  /// Sixteen to nineteen digits that fit Luhn's check.
  static func card(_ draw: inout CorpusDraw) -> String {
    let body = "62\(draw.int(10...29))" + draw.digits(draw.int(11...14))
    let sum = body.utf8.reversed().enumerated().reduce(0) { sum, digit in
      let value = (Int(digit.element) - 48) * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + (value > 9 ? value - 9 : value)
    }
    return body + "\((10 - sum % 10) % 10)"
  }

  static func passport(_ draw: inout CorpusDraw) -> String {
    switch draw.int(0...2) {
    case 0: "E" + nonDate(&draw)
    case 1: "E\(draw.pick(["A", "B", "C", "D", "H", "K"]))" + draw.digits(7)
    default: draw.pick(["G", "P", "S", "D"]) + nonDate(&draw)
    }
  }

  static func permit(_ draw: inout CorpusDraw) -> String {
    draw.pick(["C", "W", "H", "M", "T"]) + draw.digits(8)
  }

  static func disability(_ draw: inout CorpusDraw) -> String {
    residentID(&draw) + "\(draw.int(1...7))\(draw.int(1...4))"
  }

  static func plate(_ draw: inout CorpusDraw) -> String {
    let letters = Array("ABCDEFGHJKLMNPQRSTUVWXYZ")
    let start = draw.pick(["川", "渝", "贵", "云", "京", "沪", "粤"]) + String(draw.pick(letters))
    switch draw.int(0...2) {
    case 0: return start + draw.digits(5)
    case 1: return start + String(draw.pick(letters)) + draw.digits(4)
    default: return start + "D" + draw.digits(5)
    }
  }

  static func wechat(_ draw: inout CorpusDraw) -> String {
    draw.pick(["ceshi_", "mao-", "wxid_", "lan_tian", "Shu"]) + draw.digits(draw.int(4...8))
  }

  static func qq(_ draw: inout CorpusDraw) -> String {
    "\(draw.int(1...9))" + draw.digits(draw.int(5...9))
  }

  static func email(_ draw: inout CorpusDraw) -> String {
    draw.pick(["mail", "c.shi", "no-reply", "a_b", "yi+er"]) + draw.digits(3) + "@"
      + draw.pick(["example.com", "mail.example.cn", "example.org"])
  }

  static func url(_ draw: inout CorpusDraw) -> String {
    draw.pick(["https://example.com/u/", "http://example.org/p?id=", "www.example.cn/space/"])
      + draw.digits(6)
  }

  static func coordinates(_ draw: inout CorpusDraw) -> String {
    let (north, east) = (
      "\(draw.int(26...33)).\(fraction(&draw))", "\(draw.int(98...107)).\(fraction(&draw))"
    )
    switch draw.int(0...2) {
    case 0: return "\(north), \(east)"
    case 1: return "\(east),\(north)"
    default: return "北纬\(draw.int(26...33))°\(draw.int(10...59))′\(draw.int(10...59))″"
    }
  }

  static func locus(_ draw: inout CorpusDraw) -> String {
    switch draw.int(0...3) {
    case 0: "D\(draw.int(1...22))S\(draw.int(300...1999))"
    case 1: draw.pick(["vWA", "FGA", "TH01", "TPOX", "CSF1PO", "Amelogenin"])
    case 2: "DYS\(draw.int(385...650))"
    default: (0..<30).map { _ in draw.pick(["A", "C", "G", "T"]) }.joined()
    }
  }

  /// A date of birth as it is written.
  static func birthday(_ draw: inout CorpusDraw) -> String {
    let (year, month, day) = (draw.int(1950...2018), draw.int(1...12), draw.int(1...28))
    switch draw.int(0...3) {
    case 0: return "\(year)年\(month)月\(day)日"
    case 1: return "\(year)-\(padded(month))-\(padded(day))"
    case 2: return "\(year).\(month).\(day)"
    default: return "\(year)/\(padded(month))/\(padded(day))"
    }
  }

  private static func fraction(_ draw: inout CorpusDraw) -> String {
    draw.digits(draw.int(4...5)) + "\(draw.int(1...9))"
  }

  private static func date(_ draw: inout CorpusDraw, years: ClosedRange<Int>) -> String {
    "\(draw.int(years))\(padded(draw.int(1...12)))\(padded(draw.int(1...28)))"
  }

  /// Eight digits that are no date, so that they are no document number made of one.
  private static func nonDate(_ draw: inout CorpusDraw) -> String {
    "\(draw.int(3...9))" + draw.digits(7)
  }

  private static func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
