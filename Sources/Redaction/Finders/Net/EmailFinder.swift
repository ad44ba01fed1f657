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
      while localEnd - start < Self.localLimit, Self.isLocal(passage.scalar(start - 1)) {
        start -= 1
      }
      guard start < localEnd, let end = Self.domainEnd(after: index, in: passage) else { return }
      matches.append(Match(range: start..<end, certain: true))
    }
    return matches
  }

  private static func isLocal(_ scalar: UInt32) -> Bool {
    CharacterClass.isAlphanumeric(scalar) || localSigns.contains(scalar)
  }

  /// Where a domain of at least two labels ends, or nil.
  private static func domainEnd(after at: Int, in passage: Passage) -> Int? {
    var position = at + 1
    if passage.scalar(position) == SignTable.space { position += 1 }
    let start = position
    var labelStart = start
    var end: Int?
    while position - start < domainLimit {
      let scalar = passage.scalar(position)
      if CharacterClass.isAlphanumeric(scalar) || scalar == SignTable.dash {
        position += 1
        if labelStart > start, position - labelStart >= 2 { end = position }
      } else if scalar == SignTable.dot, position > labelStart {
        position += 1
        labelStart = position
      } else {
        break
      }
    }
    return end
  }
}
