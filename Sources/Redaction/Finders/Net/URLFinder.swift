/// Finds web addresses, which lead to pages about people.
struct URLFinder: Finder {
  let rule = "url"
  let kind = FindingKind.url
  let reason = Reason(zh: "网址，可能指向个人主页或含个人信息的页面", en: "a web address, which may lead to a person")
  var doubt: Reason { reason }

  private static let scheme: [UInt32] = "://".unicodeScalars.map(\.value)
  private static let www: [UInt32] = "www.".unicodeScalars.map(\.value)

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < passage.scalars.count {
      guard let start = Self.start(at: index, in: passage) else {
        index += 1
        continue
      }
      var end = index
      while Self.isAddress(passage.scalar(end)) { end += 1 }
      matches.append(Match(range: start..<end, certain: true))
      index = max(end, index + 1)
    }
    return matches
  }

  private static func start(at index: Int, in passage: Passage) -> Int? {
    let scalar = passage.scalars[index]
    if scalar == scheme[0], matches(scheme, at: index, in: passage) {
      var start = index
      while index - start < 12, CharacterClass.isLatin(passage.scalar(start - 1)) { start -= 1 }
      return start < index ? start : nil
    }
    guard scalar == www[0], matches(www, at: index, in: passage) else { return nil }
    return CharacterClass.isAlphanumeric(passage.scalar(index - 1)) ? nil : index
  }

  private static func matches(_ word: [UInt32], at index: Int, in passage: Passage) -> Bool {
    word.indices.allSatisfy { passage.scalar(index + $0) == word[$0] }
  }

  private static func isAddress(_ scalar: UInt32) -> Bool {
    scalar > 0x20 && scalar < 0x7F && scalar != 0x22 && scalar != 0x3C && scalar != 0x3E
      && scalar != SignTable.closing
  }
}
