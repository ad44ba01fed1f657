/// Ways to write one value that this corpus uses.
enum UnseenSpelling: String {
  case plain, fullWidth, thinSpaced, dotted, dashed, slashed, broken, numerals, capitalNumerals
  case ringed, doubleStruck, softHyphens, marked, struck, old, lookalike, halfWide

  static let ofNumbers: [UnseenSpelling] = [
    .plain, .plain, .plain, .fullWidth, .halfWide, .thinSpaced, .dotted, .dashed, .broken,
    .numerals,
    .capitalNumerals, .ringed, .doubleStruck, .softHyphens, .struck,
  ]
  static let ofCodes: [UnseenSpelling] = [.plain, .plain, .fullWidth, .softHyphens, .lookalike]
  static let ofNames: [UnseenSpelling] = [
    .plain, .plain, .plain, .plain, .old, .softHyphens, .marked,
  ]
  static let ofWords: [UnseenSpelling] = [.plain, .plain, .plain, .old, .softHyphens]

  private static let smallNumerals = Array("零一二三四五六七八九")
  private static let capitals = Array("零壹贰叁肆伍陆柒捌玖")
  private static let rings = Array("⓪①②③④⑤⑥⑦⑧⑨")
  private static let homoglyphs: [Character: Character] = [
    "a": "а", "c": "с", "e": "е", "o": "ο", "p": "р", "s": "ѕ", "y": "у", "i": "і", "j": "ј",
  ]
  /// Simplified characters, each before the traditional one.
  private static let oldForms: [Character: Character] = {
    let pairs = Array(
      "缪繆饶饒庞龐颜顏齐齊聂聶鲁魯温溫龙龍万萬凤鳳兰蘭军軍国國荣榮书書飞飛云雲宝寶银銀镇鎮乡鄉号號学學岭嶺头頭桥橋湾灣庄莊东東单單层層楼樓组組县縣级級医醫养養厂廠综綜")
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: pairs.count, by: 2).map {
        (pairs[$0], pairs[$0 + 1])
      })
  }()

  func write(_ text: String, _ draw: inout CorpusDraw) -> String {
    switch self {
    case .plain: text
    case .fullWidth: Self.mapped(text) { (0x21...0x7E).contains($0) ? $0 + 0xFEE0 : $0 }
    case .halfWide: Self.everySecond(text)
    case .thinSpaced: Self.grouped(text, "\u{2009}", &draw)
    case .dotted: Self.grouped(text, draw.pick([".", "．", "·"]), &draw)
    case .dashed: Self.grouped(text, draw.pick(["-", "–", "\u{2011}", "－"]), &draw)
    case .slashed: Self.grouped(text, "/", &draw)
    case .broken: Self.grouped(text, "\n", &draw)
    case .numerals: Self.digits(text, Self.smallNumerals)
    case .capitalNumerals: Self.digits(text, Self.capitals)
    case .ringed: Self.digits(text, Self.rings)
    case .doubleStruck: Self.mapped(text) { (0x30...0x39).contains($0) ? $0 - 0x30 + 0x1D7D8 : $0 }
    case .softHyphens: Self.woven(text, draw.pick(["\u{AD}", "\u{200E}", "\u{200C}"]))
    case .marked: Self.woven(text, "\u{FE00}")
    case .struck: Self.woven(text, "\u{336}")
    case .old: String(text.map { Self.oldForms[$0] ?? $0 })
    case .lookalike: String(text.map { Self.homoglyphs[$0] ?? $0 })
    }
  }

  private static func mapped(_ text: String, _ change: (UInt32) -> UInt32) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { Unicode.Scalar(change($0.value)) ?? $0 }))
  }

  /// Every second character in full width, as a broken input method leaves it.
  private static func everySecond(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.enumerated().map { place, scalar in
          place.isMultiple(of: 2) || !scalar.isASCII
            ? scalar : Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
        }))
  }

  private static func woven(_ text: String, _ mark: String) -> String {
    text.map(String.init).joined(separator: mark)
  }

  private static func digits(_ text: String, _ numerals: [Character]) -> String {
    String(text.map { $0.isASCII ? $0.wholeNumberValue.map { numerals[$0] } ?? $0 : $0 })
  }

  /// A number in the groups people write: 3-4-4 or 3-8, 6-8-4, by fours, 6 and the rest.
  private static func grouped(_ text: String, _ sign: String, _ draw: inout CorpusDraw) -> String {
    let sizes =
      switch text.count {
      case 11: draw.pick([[3, 4, 4], [3, 8], [7, 4]])
      case 18: draw.pick([[6, 8, 4], [6, 4, 4, 4], [14, 4]])
      case 15: [6, 6, 3]
      default: Array(repeating: 4, count: (text.count + 3) / 4)
      }
    var rest = text[...]
    var groups: [Substring] = []
    for size in sizes where !rest.isEmpty {
      groups.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return groups.joined(separator: sign)
  }
}
