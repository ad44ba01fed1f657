/// Finds passports of any country after a word for one, as people freed from abroad carry them.
///
/// Certain where the letters and digits are those of a country's passports (ICAO Doc 9303 leaves nine
/// characters to the issuer): a letter and seven or eight digits (Viet Nam, Laos, Cambodia, India), two
/// letters and six or seven (Myanmar, Thailand, Pakistan), nine digits. Others are doubtful.
struct CuedPassportFinder: Finder {
  let rule = "passport-after-word"
  let kind = FindingKind.passport
  let reason = Reason(
    zh: "紧邻“护照”、合于某国格式的号码", en: "a number after a word for passport, in the form of a country")
  let doubt = Reason(
    zh: "紧邻“护照”、但不合常见格式的号码", en: "a number after a word for passport, in no usual form")

  /// How far the name of a country may put the number from the word.
  private static let gap = 6
  private static let digits = 5...14
  private static let letters = 0...3
  /// The first letters of Chinese passports, which no seven digits follow.
  private static let chinese = ScalarSet("egds")

  func matches(in passage: Passage) -> [Match] {
    passage.cues.all(.passport).compactMap { word in
      guard let token = CuedToken(after: word, gap: Self.gap, in: passage),
        Self.letters.contains(token.letters), Self.digits.contains(token.digits),
        token.letters > 0 || CuedToken(after: word, in: passage) != nil
      else { return nil }
      return Match(range: token.range, certain: Self.isUsual(token, in: passage))
    }
  }

  private static func isUsual(_ token: CuedToken, in passage: Passage) -> Bool {
    guard !token.isMixed else { return false }
    let isChinese = chinese.contains(passage.scalar(token.range.lowerBound))
    return (0...token.lookalikes).contains { like in
      switch token.letters - like {
      case 0: token.digits + like == 9
      case 1: token.digits + like == 8 || token.digits + like == 7 && !isChinese
      case 2: (6...7).contains(token.digits + like)
      default: false
      }
    }
  }
}
