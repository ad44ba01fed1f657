/// Finds addresses below the county: a named street, village or estate with a number in it.
struct AddressFinder: Finder {
  let rule = "address"
  let kind = FindingKind.address
  let reason = Reason(zh: "县以下的详细地址", en: "an address below the county")
  var doubt: Reason { reason }

  private static let named = ScalarSet("村街路巷弄镇乡寨湾坝苑屯")
  private static let namedPairs: Set<[UInt32]> = Set(
    ["社区", "小区", "大道", "花园", "公寓", "新村"].map { $0.unicodeScalars.map(\.value) })
  private static let pairStarts = ScalarSet("社小大花公新")
  private static let numbered = ScalarSet("组社号栋幢单座室楼")
  private static let room = ScalarSet("栋幢单室")
  /// Characters before 村 or 路 that count or point instead of naming.
  private static let measures = ScalarSet("个各每全本该这那此两几多条")
  /// Bounds how far one part looks ahead, so that a text of nothing but parts stays linear.
  private static let partLimit = 8
  private static let nameLimit = 16

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var index = 0
    var floor = 0
    while index < passage.scalars.count {
      guard let chain = chain(at: index, floor: floor, in: passage) else {
        index += 1
        continue
      }
      matches.append(Match(range: chain, certain: false))
      index = max(chain.upperBound, index + 1)
      floor = index
    }
    return matches
  }

  /// The address whose first named or numbered part ends at an index.
  private func chain(at index: Int, floor: Int, in passage: Passage) -> Range<Int>? {
    if let end = Self.namedEnd(at: index, in: passage) {
      let start = Self.nameStart(before: index, floor: floor, in: passage)
      guard start < index, let last = Self.numberedEnd(from: end, in: passage)?.end else {
        return nil
      }
      return start..<last
    }
    guard Self.numbered.contains(passage.scalar(index)),
      let number = NumeralReader.number(endingAt: index, in: passage, limit: 5),
      number.range.lowerBound >= floor,
      let parts = Self.numberedEnd(from: number.range.lowerBound, in: passage),
      parts.count >= 2, parts.hasRoom
    else { return nil }
    return number.range.lowerBound..<parts.end
  }

  private static func namedEnd(at index: Int, in passage: Passage) -> Int? {
    let scalar = passage.scalar(index)
    if named.contains(scalar) { return index + 1 }
    guard pairStarts.contains(scalar) else { return nil }
    return namedPairs.contains([scalar, passage.scalar(index + 1)]) ? index + 2 : nil
  }

  /// Where the run of characters before an index starts.
  private static func nameStart(before index: Int, floor: Int, in passage: Passage) -> Int {
    var start = index
    while start > floor, index - start < nameLimit, CharacterClass.isHan(passage.scalar(start - 1))
    {
      start -= 1
    }
    return measures.contains(passage.scalar(index - 1)) ? index : start
  }

  /// Where the numbered parts from a position end, how many there are, and whether one is a room.
  private static func numberedEnd(
    from start: Int, in passage: Passage
  ) -> (end: Int, count: Int, hasRoom: Bool)? {
    var end = start
    var (count, hasRoom) = (0, false)
    while count < partLimit,
      let number = NumeralReader.number(
        startingAt: skip(end, in: passage), in: passage, limit: 5)
    {
      let unit = passage.scalar(number.range.upperBound)
      guard numbered.contains(unit) else { break }
      hasRoom = hasRoom || room.contains(unit)
      let isPair = passage.scalar(number.range.upperBound + 1) == 0x5143  // 单元
      end = number.range.upperBound + (unit == 0x5355 && isPair ? 2 : 1)
      count += 1
    }
    return count > 0 ? (end, count, hasRoom) : nil
  }

  /// Skips 附, 第 and a dash between parts.
  private static func skip(_ position: Int, in passage: Passage) -> Int {
    switch passage.scalar(position) {
    case 0x9644, 0x7B2C, SignTable.dash: position + 1
    default: position
    }
  }
}
