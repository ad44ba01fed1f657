/// Finds flats written as building, unit and room after the name of an estate: 锦绣城12-3-502.
struct FlatFinder: Finder {
  let rule = "flat"
  let kind = FindingKind.address
  let reason = Reason(zh: "楼栋、单元和房号", en: "a building, a unit and a room")
  let doubt = Reason(zh: "可能是楼栋、单元和房号", en: "may be a building, a unit and a room")

  private static let parts = 1...2
  private static let rooms = 3...4
  private static let years = 1900...2099
  /// What stands before a number of a table, a chapter or a document.
  private static let counters = ScalarSet("第表图号编条款项章节例附版至约共计比")
  /// What makes a name of what ends in 号, as in 公园壹号.
  private static let ones = ScalarSet("壹一1")
  private static let number: UInt32 = 0x53F7  // 号
  private static let estates = ScalarSet("苑园城都府庭居寓厦湾郡里村区坊号邸轩阁台院楼")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    passage.landmarks.forEach(.dateSign) { index in
      guard index >= floor, passage.scalar(index) == SignTable.dash,
        let block = Self.digits(before: index, passage), block >= floor,
        let unit = Self.digits(after: index, Self.parts, passage),
        passage.scalar(unit) == SignTable.dash,
        let end = Self.digits(after: unit, Self.rooms, passage),
        !CharacterClass.isAlphanumeric(passage.scalar(end)), passage.scalar(end) != SignTable.dash,
        let match = Self.match(block, unit + 1..<end, floor, passage)
      else { return }
      matches.append(match)
      floor = end
    }
    return matches
  }

  private static func match(
    _ block: Int, _ room: Range<Int>, _ floor: Int, _ passage: Passage
  ) -> Match? {
    let last = passage.scalar(block - 1)
    let isFirst = last == number && ones.contains(passage.scalar(block - 2))
    guard CharacterClass.isHan(last), isFirst || !counters.contains(last) else { return nil }
    var start = PlaceName.start(before: block, floor: floor, in: passage)
    if isFirst, start == block - 2, start - 2 >= floor,
      PlaceName.isPart(start - 2, start, in: passage)
    {
      start -= 2
    }
    guard block - start >= 2 else { return nil }
    let value = passage.scalars[room].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    let isEstate = estates.contains(last) && !years.contains(value)
    let isLed = LonePlace.isLed(start, in: passage)
    return Match(range: start..<room.upperBound, certain: isEstate || isLed)
  }

  private static func digits(before end: Int, _ passage: Passage) -> Int? {
    var start = end
    while end - start <= parts.upperBound, CharacterClass.isDigit(passage.scalar(start - 1)) {
      start -= 1
    }
    return parts.contains(end - start) ? start : nil
  }

  private static func digits(
    after sign: Int, _ lengths: ClosedRange<Int>, _ passage: Passage
  ) -> Int? {
    var end = sign + 1
    while end - sign <= lengths.upperBound + 1, CharacterClass.isDigit(passage.scalar(end)) {
      end += 1
    }
    return lengths.contains(end - sign - 1) ? end : nil
  }
}
