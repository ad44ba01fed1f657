/// Finds names in Latin letters: pinyin in either order, and Western and Vietnamese names.
struct LatinNameFinder: Finder {
  let rule = "name-latin"
  let kind = FindingKind.person
  let reason = Reason(zh: "拉丁字母书写的人名", en: "a name in Latin letters")
  let doubt = Reason(zh: "可能是拉丁字母书写的人名", en: "may be a name in Latin letters")

  private static let wordLimit = 4

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var group: [Range<Int>] = []
    for word in LatinWords(passage.text) {
      if let last = group.last, !Self.isNext(word.lowerBound, after: last.upperBound, passage) {
        matches += self.matches(of: group, in: passage)
        group = []
      }
      group.append(word)
    }
    return matches + self.matches(of: group, in: passage)
  }

  /// Whether one separator, or two such as a comma and a space, stand between two words.
  private static func isNext(_ start: Int, after end: Int, _ passage: Passage) -> Bool {
    switch start - end {
    case 1:
      [SignTable.space, SignTable.dash, SignTable.middleDot, 0x27].contains(passage.scalar(end))
    case 2:
      [0x2C, SignTable.dot].contains(passage.scalar(end))
        && passage.scalar(end + 1) == SignTable.space
    default: false
    }
  }

  /// The longest name from each word of a group on.
  private func matches(of group: [Range<Int>], in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var first = 0
    while first < group.count {
      let lengths = (1...Self.wordLimit).reversed().filter { first + $0 <= group.count }
      let found = lengths.lazy.compactMap { length -> (Int, Bool)? in
        let words = group[first..<first + length].map { LatinWord($0, in: passage.text) }
        let isBesideHan =
          CharacterClass.isHan(passage.scalar(group[first].lowerBound - 1))
          || CharacterClass.isHan(passage.scalar(group[first + length - 1].upperBound))
          || length == group.count && !Self.isPlainText(passage)
        return LatinName(words: words, isBesideHan: isBesideHan).certainty.map { (length, $0) }
      }.first
      if let (length, certain) = found {
        let range = group[first].lowerBound..<group[first + length - 1].upperBound
        matches.append(Match(range: range, certain: certain))
        first += length
      } else {
        first += 1
      }
    }
    return matches
  }

  private static func isPlainText(_ passage: Passage) -> Bool {
    !passage.scalars.prefix(400).contains(where: CharacterClass.isHan)
  }
}
