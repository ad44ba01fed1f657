/// What stands between the figures of a known day, and around them, decides whether they are the day.
struct DateCheck {
  let text: FoldedView
  let range: Range<Int>

  private static let signs = ScalarSet(".-/")
  private static let slash: UInt32 = 0x2F
  private static let yearMark: UInt32 = 0x5E74  // 年
  private static let wholeDigits = 8
  private static let yearDigits = 4
  private static let shortDigits = 6

  /// Whether the day is certain here; nil where the figures are something else.
  ///
  /// - Parameter isCued: Whether a word for a birth or a rescue stands before them, with which six figures
  ///   and 3.14 are a day too.
  /// - Returns: True where the year is written in full.
  func judge(isCued: Bool) -> Bool? {
    guard !isPart(before: range.lowerBound), !isPart(after: range.upperBound) else { return nil }
    let scalars = text.scalars[range]
    if scalars.contains(where: CharacterClass.isHan) { return scalars.contains(Self.yearMark) }
    let groups = scalars.split { !CharacterClass.isDigit($0) }
    let marks = scalars.filter { !CharacterClass.isDigit($0) }
    guard marks.count == groups.count - 1, Set(marks).count < 2 else { return nil }
    let lengths = groups.map(\.count)
    switch lengths.count {
    case 1 where lengths[0] == Self.wholeDigits: return true
    case 1: return isCued && lengths[0] == Self.shortDigits ? false : nil
    case 2: return lengths[0] < 3 && (isCued || marks[0] == Self.slash) ? false : nil
    case 3 where lengths[0] == Self.yearDigits && lengths[1] < 3: return true
    case 3: return lengths[0] == 2 && lengths[1] < 3 ? false : nil
    default: return nil
    }
  }

  /// Whether a figure, or a sign with one, stands before a place, so that what follows is the rest of a
  /// longer number.
  private func isPart(before place: Int) -> Bool {
    if isFigure(place - 1) { return true }
    return place > 0 && Self.signs.contains(text.scalars[place - 1]) && isFigure(place - 2)
  }

  private func isPart(after place: Int) -> Bool {
    if isFigure(place) { return true }
    return place < text.count && Self.signs.contains(text.scalars[place]) && isFigure(place + 1)
  }

  private func isFigure(_ place: Int) -> Bool {
    place >= 0 && place < text.count && CharacterClass.isAlphanumeric(text.scalars[place])
  }
}
