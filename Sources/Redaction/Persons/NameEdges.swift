/// What belongs to a name beyond what was found of it, so that nothing of it is left beside a mask.
enum NameEdges {
  private static let veil: UInt32 = 0x67D0  // 某
  private static let prefixes = ScalarSet("小老阿")
  private static let letters = 1...8

  /// A name with syllables in letters beside it, wang秀英, the rest of a clan's name after 小, and 某某.
  static func whole(_ name: Range<Int>, in passage: Passage) -> Range<Int> {
    var (start, end) = (name.lowerBound, name.upperBound)
    while end - name.upperBound < 2, passage.scalar(end) == veil { end += 1 }
    if name.count == 2, end == name.upperBound, prefixes.contains(passage.scalar(start)),
      let clan = TransliterationTable.unitLength(passage.scalars, at: start + 1), clan > 1
    {
      end = start + 1 + clan
    }
    while start > 0, name.lowerBound - start <= letters.upperBound,
      CharacterClass.isLatin(passage.scalar(start - 1))
    {
      start -= 1
    }
    let isSurname =
      letters.contains(name.lowerBound - start)
      && LatinLexicon.shared.view.roles(of: start..<name.lowerBound, in: passage.scalars)
        .contains(.surname)
    return (isSurname ? start : name.lowerBound)..<afterLetters(end, in: passage)
  }

  /// The end of a name with its last syllables in letters: 王秀ying, 李明Li.
  private static func afterLetters(_ end: Int, in passage: Passage) -> Int {
    var last = end
    while last - end <= letters.upperBound, CharacterClass.isLatin(passage.scalar(last)) {
      last += 1
    }
    guard letters.contains(last - end), !CharacterClass.isDigit(passage.scalar(last)) else {
      return end
    }
    let lexicon = LatinLexicon.shared.view
    let isSound =
      lexicon.syllableCount(of: end..<last, in: passage.scalars) > 0
      && !lexicon.roles(of: end..<last, in: passage.scalars).contains(.english)
    return isSound ? last : end
  }

  /// The place an office belongs to that was read as a surname with a title: 火普村支书.
  static func office(_ name: Range<Int>, in passage: Passage) -> Range<Int> {
    let unit = name.lowerBound + 1
    guard units.contains(passage.scalar(unit)), CharacterClass.isHan(passage.scalar(unit - 2))
    else { return name }
    let start = PlaceName.start(before: unit, floor: 0, in: passage)
    return min(start, name.lowerBound)..<name.upperBound
  }

  private static let units = ScalarSet("村镇乡社")
}
