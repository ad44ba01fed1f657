/// Reads an address part by part from where its first part ends.
struct AddressReader {
  let passage: Passage
  private(set) var start: Int
  private(set) var end: Int
  private(set) var levels: [PlaceUnit.Level] = []

  private static let partLimit = 12
  private static let nameLength = 1...6
  private static let numberLimit = 6

  /// Starts with a named part whose unit stands at a place, or a number before it.
  init?(at place: Int, floor: Int, in passage: Passage) {
    guard
      PlaceUnit.named(at: place, in: passage) != nil
        || PlaceUnit.counted(at: place, in: passage) != nil
    else { return nil }
    self.passage = passage
    if let unit = PlaceUnit.named(at: place, in: passage) {
      start = PlaceName.start(before: place, floor: floor, in: passage)
      end = place + unit.length
      guard start < place else { return nil }
      levels = [unit.level]
      readUnit()
    } else if let unit = PlaceUnit.counted(at: place, in: passage),
      let number = NumeralReader.number(endingAt: place, in: passage, limit: 5),
      number.range.lowerBound >= floor
    {
      start = number.range.lowerBound
      end = place + unit.length
      levels = [unit.level]
    } else {
      return nil
    }
    readOn()
  }

  private mutating func readOn() {
    while levels.count < Self.partLimit, readNumber() || readName() {}
    if levels.contains(where: { $0 == .urban || $0 == .numbered }) { readTail() }
  }

  /// Reads 3组, 附12号, A座.
  private mutating func readNumber() -> Bool {
    let from = skip(end)
    var position = from
    while position - from < Self.numberLimit, isNumber(passage.scalar(position)) { position += 1 }
    guard position > from, let unit = PlaceUnit.counted(at: position, in: passage) else {
      return false
    }
    end = position + unit.length
    levels.append(unit.level)
    return true
  }

  /// Reads 青山村 after 青山镇.
  private mutating func readName() -> Bool {
    let from = passage.scalar(end) == SignTable.space ? end + 1 : end
    for length in Self.nameLength {
      let place = from + length
      guard CharacterClass.isHan(passage.scalar(place - 1)) else { return false }
      guard let unit = PlaceUnit.named(at: place, in: passage) else { continue }
      guard PlaceName.isPart(from, place, in: passage) else { return false }
      end = place + unit.length
      levels.append(unit.level)
      readUnit()
      return true
    }
    return false
  }

  /// Reads 村 after 大湾: what ends a name by itself may be the end of a longer one.
  private mutating func readUnit() {
    guard levels.last != .division, let unit = PlaceUnit.named(at: end, in: passage),
      unit.level == .rural || unit.level == .urban, Self.settlements.contains(passage.scalar(end))
    else { return }
    end += unit.length
    levels[levels.count - 1] = unit.level
  }

  private static let settlements = ScalarSet("村镇乡社小街")

  /// Reads what follows a street without a word: 12-3-501.
  private mutating func readTail() {
    var position = end
    var last = end
    while position - end < 12 {
      let scalar = passage.scalar(position)
      if CharacterClass.isDigit(scalar) {
        last = position + 1
      } else if scalar != SignTable.dash && scalar != 0x23 {
        break
      }
      position += 1
    }
    if last > end {
      end = last
      levels.append(.numbered)
    }
  }

  private func isNumber(_ scalar: UInt32) -> Bool {
    NumeralReader.isNumeral(scalar) || CharacterClass.isLatin(scalar) || scalar == SignTable.dash
      || Self.stems.contains(scalar)
  }

  private static let stems = ScalarSet("甲乙丙丁东南西北")

  /// Skips 附, 第, a dash and a space between parts.
  private func skip(_ position: Int) -> Int {
    var position = position
    while position - end < 2, Self.links.contains(passage.scalar(position)) { position += 1 }
    return position
  }

  private static let links = ScalarSet("附第- ,，")
}
