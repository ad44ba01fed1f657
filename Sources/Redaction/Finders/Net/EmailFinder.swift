/// Finds e-mail addresses.
struct EmailFinder: Finder {
  let rule = "email"
  let kind = FindingKind.email
  let reason = Reason(zh: "电子邮箱地址", en: "an e-mail address")
  var doubt: Reason { reason }

  private static let localLimit = 64
  private static let domainLimit = 255
  private static let localSigns = ScalarSet("._%+-")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    passage.landmarks.forEach(.at) { index in
      var start = index
      if passage.scalar(start - 1) == SignTable.space { start -= 1 }
      let localEnd = start
      start = Self.localStart(before: localEnd, in: passage)
      guard start < localEnd, let end = Self.domainEnd(after: index, in: passage) else { return }
      matches.append(Match(range: start..<end, certain: true))
    }
    return matches
  }

  /// Where what stands before the sign starts, with numerals that spell figures in it or are all of it:
  /// li三三@, 一三八〇〇@.
  private static func localStart(before end: Int, in passage: Passage) -> Int {
    var start = end
    var numerals = end
    while end - numerals < localLimit {
      if isLocal(passage.scalar(numerals - 1)) {
        numerals -= 1
        start = numerals
      } else if isNumeral(passage.scalar(numerals - 1)) {
        numerals -= 1
      } else {
        break
      }
    }
    return start == end || start - numerals >= spelledLength ? numerals : start
  }

  /// How many numerals before letters are no word of the sentence.
  private static let spelledLength = 3

  private static func isNumeral(_ scalar: UInt32) -> Bool {
    DigitTable.value(of: scalar) != DigitTable.none
  }

  private static func isLocal(_ scalar: UInt32) -> Bool {
    CharacterClass.isAlphanumeric(scalar) || localSigns.contains(scalar)
  }

  private static let spelledDot: UInt32 = 0x70B9  // 点

  /// Where a domain of at least two labels ends, or nil; 一六三点com is one too.
  private static func domainEnd(after at: Int, in passage: Passage) -> Int? {
    var position = at + 1
    if passage.scalar(position) == SignTable.space { position += 1 }
    let start = position
    var labelStart = start
    var end: Int?
    while position - start < domainLimit {
      let scalar = passage.scalar(position)
      if CharacterClass.isAlphanumeric(scalar) || scalar == SignTable.dash
        || labelStart == start && isNumeral(scalar)
      {
        position += 1
        if labelStart > start, position - labelStart >= 2 { end = position }
      } else if scalar == SignTable.dot || scalar == spelledDot, position > labelStart {
        position += 1
        labelStart = position
      } else {
        break
      }
    }
    return end
  }
}
