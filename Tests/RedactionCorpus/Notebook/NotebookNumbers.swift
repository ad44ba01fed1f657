import Redaction

/// Numbers of the notebook in the ways people write them.
struct NotebookNumbers {
  private static let hanzi = Array("零一二三四五六七八九")
  private static let spoken = Array("洞幺两三四五六拐八九")

  func phone(_ draw: inout CorpusDraw) -> PersonalValue {
    switch draw.int(1...12) {
    case 1: return value(.phone, landline(&draw), "landline")
    case 2: return value(.phone, "400-" + draw.digits(3) + "-" + draw.digits(4), "service")
    case 3:
      return value(.phone, landline(&draw) + draw.pick(["转", "-"]) + draw.digits(3), "extension")
    default: break
    }
    let number = CorpusNumbers.mobile(&draw)
    let (a, b, c) = (number.prefix(3), number.dropFirst(3).prefix(4), number.suffix(4))
    switch draw.int(1...18) {
    case 15: return value(.phone, "\(a)/\(b)/\(c)", "slashes")
    case 16: return value(.phone, "\(number)转\(draw.int(1...9))", "extension")
    case 17:
      return value(.phone, "+84 9\(draw.digits(1)) \(draw.digits(3)) \(draw.digits(4))", "abroad")
    case 18: return value(.phone, number.replacing("0", with: "O"), "letter O")
    case 1: return value(.phone, "\(a) \(b) \(c)", "spaced")
    case 2: return value(.phone, "\(a)-\(b)-\(c)", "dashed")
    case 3: return value(.phone, "+86 \(a) \(b) \(c)", "country")
    case 4: return value(.phone, "0086\(number)", "country")
    case 5: return value(.phone, "(+86)\(number)", "country")
    case 6: return value(.phone, Self.read(number, Self.hanzi), "chinese")
    case 7: return value(.phone, Self.read(number, Self.spoken), "spoken")
    case 8: return value(.phone, "\(a).\(b).\(c)", "dotted")
    case 9:
      return value(.phone, "\(number.prefix(4)) \(number.dropFirst(4).prefix(3)) \(c)", "4-3-4")
    case 10: return value(.phone, "86-\(number)", "country")
    case 11:
      return value(.phone, "\(a) \(number.dropFirst(3).prefix(3)) \(number.suffix(5))", "3-3-5")
    default: return value(.phone, number, "plain")
    }
  }

  private func landline(_ draw: inout CorpusDraw) -> String {
    let (area, length) = draw.pick([("028", 8), ("0831", 7), ("0834", 7), ("010", 8), ("0755", 8)])
    let number = "\(draw.int(2...8))" + draw.digits(length - 1)
    return switch draw.int(0...4) {
    case 0: "\(area)\(number)"
    case 1: "（\(area)）\(number)"
    case 2: "(\(area)) \(number.prefix(4)) \(number.dropFirst(4))"
    case 3: "\(area) \(number)"
    default: "\(area)-\(number)"
    }
  }

  func id(_ draw: inout CorpusDraw) -> PersonalValue {
    if draw.int(1...6) == 1 { return value(.id, CorpusNumbers.oldResidentID(&draw), "old") }
    let number = CorpusNumbers.residentID(&draw)
    let (a, b, c) = (number.prefix(6), number.dropFirst(6).prefix(8), number.suffix(4))
    return switch draw.int(1...9) {
    case 1: value(.id, "\(a) \(b) \(c)", "spaced")
    case 2: value(.id, "\(a)-\(b)-\(c)", "dashed")
    case 3: value(.id, number.lowercased(), "small x")
    case 4: value(.id, Self.read(number, Self.hanzi), "chinese")
    case 5: value(.id, Spelling.fullWidth.write(number, &draw), "fullWidth")
    case 6:
      value(
        .id,
        "\(number.prefix(3)) \(number.dropFirst(3).prefix(3)) \(b.prefix(4)) \(b.suffix(4)) \(c)",
        "5 groups")
    default: value(.id, number, "plain")
    }
  }

  func bank(_ draw: inout CorpusDraw) -> PersonalValue {
    let number = CorpusNumbers.card(&draw)
    return switch draw.int(1...8) {
    case 1: value(.bank, Spelling.spaced.write(number, &draw), "spaced")
    case 2: value(.bank, Spelling.dashed.write(number, &draw), "dashed")
    case 3: value(.bank, "\(number.prefix(6)) \(number.dropFirst(6))", "issuer apart")
    case 4: value(.bank, Self.read(number, Self.hanzi), "chinese")
    case 5:
      value(
        .bank, "\(number.prefix(4)) \(number.dropFirst(4).prefix(8)) \(number.dropFirst(12))", "4-8"
      )
    default: value(.bank, number, "plain")
    }
  }

  func coordinates(_ draw: inout CorpusDraw) -> PersonalValue {
    let (north, east) = ("\(draw.int(26...33))", "\(draw.int(98...107))")
    let (n, e) = ("\(north).\(draw.digits(5))", "\(east).\(draw.digits(5))")
    let (a, b) = (draw.int(10...59), draw.int(10...59))
    let text = draw.pick([
      "\(n),\(e)", "\(e), \(n)", "N\(n), E\(e)", "\(n)°N, \(e)°E", "北纬\(n)度，东经\(e)度",
      "东经\(e)，北纬\(n)",
      "北纬\(north)°\(a)′，东经\(east)°\(b)′", "\(north)°\(a)'\(b)\"N \(east)°\(b)'\(a)\"E",
      "东经\(east)度\(a)分\(b)秒、北纬\(north)度\(b)分\(a)秒", "\(n)N \(e)E", "\(n)/\(e)",
    ])
    return value(.coordinates, text, "coordinates")
  }

  func dna(_ draw: inout CorpusDraw) -> PersonalValue {
    let (a, b) = (draw.int(8...18), draw.int(8...18))
    let locus = draw.pick([
      "D8S1179", "D21S11", "D7S820", "vWA", "FGA", "D2S1338", "TH01", "Penta E",
    ])
    let text = draw.pick([
      locus, "\(locus) \(a),\(b)", "\(locus)：\(a)/\(b)", "\(locus)(\(a),\(b))",
      "DYS\(draw.int(380...640))",
      "检材\(draw.int(1...9))号.fsa", "S\(draw.digits(4))_A0\(draw.int(1...9)).hid",
    ])
    return value(.dna, text, "dna")
  }

  func birth(_ draw: inout CorpusDraw) -> PersonalValue {
    let (year, month, day) = (draw.int(1950...2018), draw.int(1...12), draw.int(1...28))
    let text = draw.pick([
      "\(year)年\(month)月\(day)日", "\(year)-\(month)-\(day)", "\(year).\(month).\(day)",
      "\(year)/\(month)/\(day)",
      "\(Self.read(String(year), Array("〇一二三四五六七八九")))年\(month)月\(day)日", "农历\(year)年腊月廿三",
      "\(year)年正月初五",
      "\(month)月\(day)号",
    ])
    return value(.date, text, "birth")
  }

  /// A passport of Viet Nam, Laos, Cambodia, Myanmar or Thailand.
  static func foreignPassport(_ draw: inout CorpusDraw) -> String {
    switch draw.int(0...4) {
    case 0: draw.pick(["B", "C", "N"]) + draw.digits(7)
    case 1: "P" + draw.digits(7)
    case 2: "N" + draw.digits(8)
    case 3: draw.pick(["MA", "MB", "MC"]) + draw.digits(6)
    default: draw.pick(["AA", "AB"]) + draw.digits(7)
    }
  }

  private static func read(_ number: String, _ words: [Character]) -> String {
    String(number.map { $0.wholeNumberValue.map { words[$0] } ?? $0 })
  }

  private func value(_ kind: FindingKind, _ text: String, _ form: String) -> PersonalValue {
    PersonalValue(kind: kind, text: text, form: form)
  }
}
