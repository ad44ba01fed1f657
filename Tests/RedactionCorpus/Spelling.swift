/// Ways to write a value that look different and mean the same.
enum Spelling: String, CaseIterable {
  case plain, fullWidth, spaced, dashed, apart, chinese, capitalChinese, circled, bold, hidden,
    letterO
  case traditional, lookalike, capitals, marked

  static let ofNumbers: [Spelling] = [
    .plain, .fullWidth, .spaced, .dashed, .apart, .chinese, .capitalChinese, .circled, .bold,
    .hidden,
  ]
  static let ofCodes: [Spelling] = [.plain, .fullWidth, .hidden, .bold]
  static let ofAddresses: [Spelling] = [.plain, .fullWidth, .hidden, .lookalike]
  static let ofNames: [Spelling] = [.plain, .plain, .traditional, .hidden, .apart]
  static let ofWords: [Spelling] = [.plain, .plain, .hidden, .traditional]

  private static let chineseDigits = Array("〇一二三四五六七八九")
  private static let capitalDigits = Array("零壹贰叁肆伍陆柒捌玖")
  private static let circledDigits = Array("⓪①②③④⑤⑥⑦⑧⑨")
  /// Letters and the Cyrillic or Greek ones that look like them.
  private static let lookalikes: [Character: Character] = [
    "a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "x": "х", "i": "і",
  ]
  private static let traditionals: [Character: Character] = {
    let pairs = Array(
      "陈陳张張刘劉赵趙杨楊罗羅谢謝冯馮邓鄧韩韓贺賀龚龔钱錢孙孫吴吳马馬苏蘇卢盧谭譚陆陸贾賈邹鄒乡鄉镇鎮东東华華国國丽麗兰蘭玉玉爱愛凤鳳伟偉军軍龙龍刚剛强強学學园園区區县縣门門号號楼樓单單双雙阳陽红紅"
    )
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: pairs.count, by: 2).map {
        (pairs[$0], pairs[$0 + 1])
      })
  }()

  /// The value written this way.
  func write(_ value: String, _ draw: inout CorpusDraw) -> String {
    switch self {
    case .plain: value
    case .fullWidth: Self.scalars(value) { (0x21...0x7E).contains($0) ? $0 + 0xFEE0 : $0 }
    case .bold: Self.scalars(value) { (0x30...0x39).contains($0) ? $0 - 0x30 + 0x1D7CE : $0 }
    case .spaced: Self.grouped(value, " ", &draw)
    case .dashed: Self.grouped(value, draw.pick(["-", "－", "·", "."]), &draw)
    case .apart: value.map(String.init).joined(separator: " ")
    case .chinese: Self.digits(value, Self.chineseDigits)
    case .capitalChinese: Self.digits(value, Self.capitalDigits)
    case .circled: Self.digits(value, Self.circledDigits)
    case .hidden:
      value.map(String.init).joined(separator: draw.pick(["\u{200B}", "\u{2060}", "\u{FEFF}"]))
    case .letterO: value.replacing("0", with: "O")
    case .traditional: String(value.map { Self.traditionals[$0] ?? $0 })
    case .lookalike: String(value.map { Self.lookalikes[$0] ?? $0 })
    case .capitals: value.uppercased()
    case .marked: value.map { "\($0)\u{301}" }.joined()
    }
  }

  private static func scalars(_ value: String, _ change: (UInt32) -> UInt32) -> String {
    String(
      String.UnicodeScalarView(
        value.unicodeScalars.map { Unicode.Scalar(change($0.value)) ?? $0 }))
  }

  private static func digits(_ value: String, _ numerals: [Character]) -> String {
    String(value.map { $0.isASCII ? $0.wholeNumberValue.map { numerals[$0] } ?? $0 : $0 })
  }

  /// Groups the way people group numbers: by fours from the end, or 6-8-4 and 3-4-4.
  private static func grouped(_ value: String, _ sign: String, _ draw: inout CorpusDraw) -> String {
    let sizes =
      switch value.count {
      case 11: [3, 4, 4]
      case 15: [6, 6, 3]
      case 18: [6, 8, 4]
      case 20: [6, 8, 6]
      default: Array(repeating: 4, count: value.count / 4) + [value.count % 4]
      }
    var rest = value[...]
    var groups: [Substring] = []
    for size in sizes where size > 0 {
      groups.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return groups.joined(separator: sign)
  }
}
