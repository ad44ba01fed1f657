/// What belongs to a telephone number beside its digits: (+86) before it and 转801 after it.
enum PhoneEnds {
  private static let plus: UInt32 = 0x2B
  private static let through = ScalarSet("转#")
  private static let transfer: UInt32 = 0x8F6C  // 转
  private static let units = ScalarSet("楼号院人次个科室层车站线路村组部门天日月年")
  private static let extensions = 2...5

  /// The range of a number with the signs before it and the extension after it.
  ///
  /// - Parameters:
  ///   - range: The digits.
  ///   - isFixed: Whether a dash may lead to an extension, as after a fixed-line number.
  ///   - passage: The text.
  /// - Returns: The range, or a longer one.
  static func extended(_ range: Range<Int>, isFixed: Bool, in passage: Passage) -> Range<Int> {
    var start = range.lowerBound
    if passage.scalar(start - 1) == plus { start -= 1 }
    if passage.scalar(start - 1) == SignTable.opening,
      passage.scalars[range].contains(SignTable.closing)
    {
      start -= 1
    }
    return start..<extensionEnd(after: range.upperBound, isFixed, passage)
  }

  private static func extensionEnd(
    after end: Int, _ isFixed: Bool, _ passage: Passage
  ) -> Int {
    var place = passage.scalar(end) == SignTable.space ? end + 1 : end
    let leads = through.contains(passage.scalar(place))
    guard leads || isFixed && passage.scalar(place) == SignTable.dash else { return end }
    let isThrough = passage.scalar(place) == transfer
    place += 1
    let first = place
    while place - first <= extensions.upperBound, CharacterClass.isDigit(passage.scalar(place)) {
      place += 1
    }
    // 转2 is an extension, but not 转2楼.
    if isThrough, place - first == 1, !units.contains(passage.scalar(place)) { return place }
    return extensions.contains(place - first) ? place : end
  }
}
