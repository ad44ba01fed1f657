/// Numbers in the formats of this corpus; identification numbers carry the region 990000 or the year 1800.
enum UnseenNumbers {
  static func identity(_ draw: inout CorpusDraw) -> String {
    switch draw.int(0...4) {
    case 0: "510781" + "\(draw.int(40...99))" + monthAndDay(&draw) + draw.digits(3)
    default: checked("990000" + "\(draw.int(1938...2022))" + monthAndDay(&draw) + draw.digits(3))
    }
  }

  static func certificate(_ draw: inout CorpusDraw) -> String {
    checked("990000" + "\(draw.int(1941...2018))" + monthAndDay(&draw) + draw.digits(3))
      + "\(draw.int(1...7))\(draw.int(1...4))"
  }

  /// The check character of ISO 7064 MOD 11-2, from the weights 2^(17−i) mod 11.
  private static func checked(_ body: String) -> String {
    var sum = 0
    for (place, digit) in body.utf8.enumerated() {
      let weight = (0..<17 - place).reduce(1) { weight, _ in weight * 2 % 11 }
      sum += (Int(digit) - 48) * weight
    }
    let rest = (12 - sum % 11) % 11
    return body + (rest == 10 ? "X" : "\(rest)")
  }

  static func mobile(_ draw: inout CorpusDraw) -> String {
    draw.pick(CorpusWords.words("133 147 152 159 166 173 178 180 187 191 198 199"))
      + draw.digits(8)
  }

  static func landline(_ draw: inout CorpusDraw) -> String {
    let number = "\(draw.int(2...8))" + draw.digits(6)
    return switch draw.int(0...4) {
    case 0: "0\(draw.pick(["816", "817", "825", "834", "838"]))-\(number)"
    case 1: "(028)\(number)\(draw.int(0...9))"
    case 2: "（0\(draw.pick(["812", "813", "830"]))）\(number)"
    case 3: "028 \(number.prefix(4)) \(number.dropFirst(4))\(draw.int(0...9))"
    default: "+86-28-\(number)\(draw.int(0...9))"
    }
  }

  static func card(_ draw: inout CorpusDraw) -> String {
    let head = draw.pick(["621226", "622848", "621700", "622188", "623059", "625912"])
    let body = head + draw.digits(draw.pick([9, 12]))
    var sum = 0
    for (place, digit) in body.utf8.reversed().enumerated() {
      let value = (Int(digit) - 48) * (place.isMultiple(of: 2) ? 2 : 1)
      sum += value / 10 + value % 10
    }
    return body + "\((10 - sum % 10) % 10)"
  }

  static func passport(_ draw: inout CorpusDraw) -> String {
    draw.int(0...1) == 0
      ? "E\(draw.int(3...9))" + draw.digits(7)
      : "E\(draw.pick(["F", "J", "L", "M", "N"]))" + draw.digits(7)
  }

  static func permit(_ draw: inout CorpusDraw) -> String {
    draw.pick(["C", "H", "M", "T", "W"]) + "\(draw.int(3...9))" + draw.digits(7)
  }

  static func plate(_ draw: inout CorpusDraw) -> String {
    let start =
      draw.pick(["川", "云", "贵", "陕", "豫", "皖"]) + draw.pick(["A", "B", "F", "J", "K", "Q", "W"])
    return switch draw.int(0...3) {
    case 0: start + "·" + draw.digits(5)
    case 1: start + draw.digits(3) + draw.pick(["KL", "TX", "Q7"])
    case 2: start + "F" + draw.digits(5)
    default: start + " " + draw.digits(4) + draw.pick(["学", "挂", "M"])
    }
  }

  static func wechat(_ draw: inout CorpusDraw) -> String {
    draw.pick(["xiaoyu", "hua_kai_", "q-meng", "wxid_a1", "Sunny", "baobei520"]) + draw.digits(4)
  }

  static func qq(_ draw: inout CorpusDraw) -> String {
    "\(draw.int(1...9))" + draw.digits(draw.int(6...9))
  }

  static func email(_ draw: inout CorpusDraw) -> String {
    draw.pick(["li.hua", "shegong_03", "help-desk", "a1b2c3", "yizhan+case"]) + "@"
      + draw.pick(["example.net", "post.example.org", "example.com.cn", "edu.example.cn"])
  }

  static func url(_ draw: inout CorpusDraw) -> String {
    draw.pick([
      "https://www.example.com/user/", "http://m.example.cn/t/", "https://v.example.net/share?uid=",
      "www.example.org/people/",
    ]) + draw.digits(7)
  }

  static func coordinates(_ draw: inout CorpusDraw) -> String {
    let (north, east) = (
      "\(draw.int(26...34)).\(draw.digits(5))7", "\(draw.int(97...108)).\(draw.digits(5))3"
    )
    return switch draw.int(0...3) {
    case 0: "\(north)，\(east)"
    case 1: "N\(north), E\(east)"
    case 2: "东经\(degrees(97...108, &draw))，北纬\(degrees(26...34, &draw))"
    default: "\(east) \(north)"
    }
  }

  private static func degrees(_ range: ClosedRange<Int>, _ draw: inout CorpusDraw) -> String {
    "\(draw.int(range))°\(draw.int(10...59))′"
  }

  /// A day as case notes write it.
  static func day(_ draw: inout CorpusDraw) -> String {
    let (year, month, day) = (draw.int(1958...2025), draw.int(1...12), draw.int(1...28))
    return switch draw.int(0...5) {
    case 0: "\(year)年\(month)月\(day)日"
    case 1: "\(year)年\(month)月\(day)号"
    case 2: "\(year)-\(two(month))-\(two(day))"
    case 3: "\(year)/\(month)/\(day)"
    case 4: "\(year).\(two(month)).\(two(day))"
    default: "\(numerals("\(year)"))年\(small(month))月\(small(day))日"
    }
  }

  /// What a genetic laboratory writes.
  static func profile(_ draw: inout CorpusDraw) -> String {
    switch draw.int(0...4) {
    case 0: "D\(draw.pick(["21S11", "7S820", "18S51", "13S317", "2S1338", "19S433"]))"
    case 1: draw.pick(["vWA", "FGA", "TPOX", "CSF1PO", "TH01", "Penta D", "Penta E"])
    case 2: "DYS\(draw.pick(["391", "439", "635", "390", "448"]))"
    case 3: "D3S1358 \(draw.int(12...19)),\(draw.int(12...19))"
    default: (0..<draw.int(26...40)).map { _ in draw.pick(["a", "c", "g", "t"]) }.joined()
    }
  }

  private static func numerals(_ digits: String) -> String {
    String(digits.compactMap { $0.wholeNumberValue.map { Array("〇一二三四五六七八九")[$0] } })
  }

  private static func small(_ value: Int) -> String {
    let ones = Array("零一二三四五六七八九").map(String.init)
    let rest = value % 10 == 0 ? "" : ones[value % 10]
    return switch value {
    case ..<10: ones[value]
    case ..<20: "十" + rest
    default: ones[value / 10] + "十" + rest
    }
  }

  private static func monthAndDay(_ draw: inout CorpusDraw) -> String {
    two(draw.int(1...12)) + two(draw.int(1...28))
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
