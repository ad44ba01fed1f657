/// Finds WeChat names after a word for WeChat.
struct WeChatFinder: Finder {
  let rule = "wechat"
  let kind = FindingKind.wechat
  let reason = Reason(zh: "紧邻“微信”的微信号", en: "a WeChat name next to a word for WeChat")
  let doubt = Reason(zh: "紧邻“微信”的一串字符", en: "characters next to a word for WeChat")

  private static let filler = ScalarSet(" :\n=是为号账户名加叫\"“”'-(")
  private static let fillerLimit = 6
  private static let lengths = 6...20

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    for cue in passage.cues.all(.wechat) {
      let start = Self.tokenStart(from: cue.upperBound, in: passage)
      var end = start
      while Self.isToken(passage.scalar(end)), end - start <= Self.lengths.upperBound { end += 1 }
      if end > start, passage.scalar(end - 1) == SignTable.underscore {
        // Its digits in Chinese numerals: lan_九八.
        while DigitTable.value(of: passage.scalar(end)) != DigitTable.none,
          end - start <= Self.lengths.upperBound
        {
          end += 1
        }
      }
      let isName =
        CharacterClass.isLatin(passage.scalar(start)) && Self.lengths.contains(end - start)
      guard isName || end - start >= 5 else { continue }
      matches.append(Match(range: start..<end, certain: isName))
    }
    return matches
  }

  private static func tokenStart(from position: Int, in passage: Passage) -> Int {
    var start = position
    while start - position < fillerLimit, filler.contains(passage.scalar(start)) { start += 1 }
    let hasWord = passage.scalar(start) == 0x69 && passage.scalar(start + 1) == 0x64
    guard hasWord, !isToken(passage.scalar(start + 2)) else { return start }
    start += 2
    while start - position < fillerLimit + 2, filler.contains(passage.scalar(start)) { start += 1 }
    return start
  }

  private static func isToken(_ scalar: UInt32) -> Bool {
    CharacterClass.isAlphanumeric(scalar) || scalar == SignTable.dash
      || scalar == SignTable.underscore
  }
}
