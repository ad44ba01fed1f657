/// Reads an address part by part from where its first part ends.
struct AddressReader {
  let passage: Passage
  private(set) var start: Int
  private(set) var end: Int
  private(set) var levels: PlaceLevels
  /// Where the name of the first part ends and its unit starts, or its number.
  private(set) var nameEnd: Int

  /// Where the last named unit starts.
  private var lastUnit = 0

  private static let partLimit = 12
  private static let nameLength = 1...6
  private static let numberLimit = 6

  /// Starts with a named part whose unit stands at a place, or a number before it.
  init?(at place: Int, floor: Int, in passage: Passage) {
    self.passage = passage
    nameEnd = place
    if let unit = PlaceUnit.named(at: place, in: passage) ?? .commune(at: place, in: passage) {
      guard !Self.isPartOfName(place, in: passage), !Self.isInStreet(place, in: passage) else {
        return nil
      }
      start = PlaceName.start(before: place, floor: floor, in: passage)
      end = place + unit.length
      guard start < place, !UnitWords.holdUnit(at: place, after: start..<place, in: passage) else {
        return nil
      }
      lastUnit = place
      levels = PlaceLevels(unit.level)
      readUnit()
      readGroup()
      nameEnd = lastUnit
    } else if let unit = PlaceUnit.counted(at: place, in: passage),
      let number = NumeralReader.number(endingAt: place, in: passage, limit: 5),
      number.range.lowerBound >= floor
    {
      start = Self.nameStart(before: number.range.lowerBound, unit.level, floor, passage)
      end = place + unit.length
      levels = PlaceLevels(unit.level)
    } else {
      return nil
    }
    readOn()
  }

  /// The start of the name of an estate before the number of a building; the number without one.
  private static func nameStart(
    before number: Int, _ level: PlaceUnit.Level, _ floor: Int, _ passage: Passage
  ) -> Int {
    guard level == .numbered, CharacterClass.isHan(passage.scalar(number - 1)),
      passage.scalar(number - 1) != Self.ordinal
    else { return number }
    let start = PlaceName.start(before: number, floor: floor, in: passage)
    return number - start > 1 ? start : number
  }

  private static let ordinal: UInt32 = 0x7B2C  // 第
  /// Buildings and what they are parts of, after which a bare number is a room.
  private static let buildings = ScalarSet("栋幢楼座元期区")
  private static let roomDigits = 3...4

  /// Whether 湾 and the like stand in a name, as in 大湾村.
  private static func isPartOfName(_ place: Int, in passage: Passage) -> Bool {
    guard features.contains(passage.scalar(place)),
      let next = PlaceUnit.named(at: place + 1, in: passage)
    else { return false }
    return next.level != .division
      && (settlements.contains(passage.scalar(place + 1))
        || features.contains(passage.scalar(place + 1)))
  }

  private static let features = ScalarSet("湾坝沟坪庄寨屯")
  private static let divisions = ScalarSet("省市州县区旗盟")

  /// Whether 市 and the like stand in the name of a street with a number, as in 米市街90号, or of a team of
  /// a village, as in 红旗大队三组.
  private static func isInStreet(_ place: Int, in passage: Passage) -> Bool {
    guard divisions.contains(passage.scalar(place)) else { return false }
    if PlaceUnit.commune(at: place + 1, in: passage) != nil { return true }
    guard let next = PlaceUnit.named(at: place + 1, in: passage)
    else { return false }
    return next.level == .urban && next.length == 1
      && NumeralReader.isNumeral(passage.scalar(place + 2))
  }

  private mutating func readOn() {
    while levels.count < Self.partLimit,
      readNumber() || readVillagers() || readName() || readNamedGroup() || readEstate()
    {}
    if levels.contains(.urban) || levels.contains(.numbered) { readTail() }
  }

  /// Reads 3组, 附12号, A座.
  private mutating func readNumber() -> Bool {
    let from = skip(end)
    var position = from
    while position - from < Self.numberLimit, isNumber(passage.scalar(position)) { position += 1 }
    guard position > from, let unit = PlaceUnit.counted(at: position, in: passage),
      !isGate(from..<position, unit)
    else { return false }
    end = position + unit.length
    levels.append(unit.level)
    return true
  }

  /// Reads 村民小组 before the number of the group: 青山村村民小组3组.
  private mutating func readVillagers() -> Bool {
    let place = end + Self.villagers.count
    guard levels.last == .rural, isNumber(passage.scalar(place)),
      Self.villagers.indices.allSatisfy({ passage.scalar(end + $0) == Self.villagers[$0] })
    else { return false }
    end = place
    levels.append(.numbered)
    return true
  }

  private static let villagers = FoldedText("村民小组").scalars

  /// Whether a side of the sky and 门 are the start of a street's name, as in 北门巷.
  private func isGate(_ number: Range<Int>, _ unit: PlaceUnit) -> Bool {
    number.allSatisfy { Self.stems.contains(passage.scalar($0)) }
      && PlaceUnit.named(at: number.upperBound + unit.length, in: passage)?.level == .urban
  }

  /// Reads 青山村 after 青山镇.
  private mutating func readName() -> Bool {
    let from = passage.scalar(end) == SignTable.space ? end + 1 : end
    for length in Self.nameLength {
      let place = from + length
      guard CharacterClass.isHan(passage.scalar(place - 1)) else { return false }
      guard let unit = PlaceUnit.named(at: place, in: passage),
        !Self.isInStreet(place, in: passage),
        !UnitWords.holdUnit(at: place, after: from..<place, in: passage)
      else { continue }
      guard PlaceName.isPart(from, place, in: passage) else { return false }
      lastUnit = place
      end = place + unit.length
      levels.append(unit.level)
      readUnit()
      readGroup()
      return true
    }
    return false
  }

  /// Reads 组 after 上坝, which no number counts.
  private mutating func readGroup() {
    guard levels.last == .rural, lastUnit + 1 == end,
      Self.features.contains(passage.scalar(lastUnit)), Self.groups.contains(passage.scalar(end)),
      passage.scalar(end + 1) != Self.zone
    else { return }
    lastUnit = end
    end += 1
  }

  /// Reads the name of an estate or a tower before the number of a building: 阳光花城 of 阳光花城21栋.
  private mutating func readEstate() -> Bool {
    guard levels.last == .numbered || levels.last == .urban,
      levels.contains(.urban) || levels.contains(.rural)
    else { return false }
    var place = end
    while place - end < Self.estateName.upperBound, CharacterClass.isHan(passage.scalar(place)) {
      place += 1
    }
    guard Self.estateName.contains(place - end), CharacterClass.isDigit(passage.scalar(place)),
      PlaceName.isPart(end, place, in: passage), isBuilding(from: place)
    else { return false }
    end = place
    levels.append(.urban)
    return true
  }

  /// Whether the number of a building starts at a place: 21栋, 23楼, 12-3-501.
  private func isBuilding(from start: Int) -> Bool {
    var place = start
    while place - start < Self.blockDigits, CharacterClass.isDigit(passage.scalar(place)) {
      place += 1
    }
    let next = passage.scalar(place)
    if next == SignTable.dash { return CharacterClass.isDigit(passage.scalar(place + 1)) }
    return Self.blocks.contains(next)
      && (next != Self.number || passage.scalar(place + 1) == Self.storey)
  }

  private static let estateName = 2...8
  private static let blockDigits = 3
  private static let blocks = ScalarSet("栋幢座期楼层号单")
  private static let number: UInt32 = 0x53F7  // 号
  private static let storey: UInt32 = 0x697C  // 楼
  private static let section: UInt32 = 0x6BB5  // 段
  private static let community = FoldedText("社区").scalars
  /// Names of groups that are common words too.
  static let groupNames = WordTable(
    """
    胜利 前进 光明 团结 幸福 红旗 新华 和平 民主 建设 解放 东风 向阳 红星 红光 永兴 前锋 先锋 跃进 友谊 新民 新建 新桥 河坝 大院 新房 老房
    学堂 沙坝 石桥 桥头 高山 大湾 新村 老街 上街 下街 水井 凤凰 大坪 中心 莲花 火烧 响水 老鹰
    """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars[...] })

  private var endsInCommunity: Bool {
    levels.last == .urban && passage.scalar(end - 2) == Self.community[0]
      && passage.scalar(end - 1) == Self.community[1]
  }

  /// Reads 柏林组 after a village.
  private mutating func readNamedGroup() -> Bool {
    guard levels.last == .rural || endsInCommunity else { return false }
    let place = end + Self.groupName
    guard (end..<place).allSatisfy({ CharacterClass.isHan(passage.scalar($0)) }),
      Self.groups.contains(passage.scalar(place)), passage.scalar(place + 1) != Self.zone,
      PlaceName.isPart(end, place, in: passage),
      !passage.lexicon.isEveryday(passage.scalars, end..<place)
        || Self.groupNames.view.contains(passage.scalars, end..<place)
    else { return false }
    end = place + 1
    levels.append(.numbered)
    return true
  }

  private static let groupName = 2
  private static let groups = ScalarSet("组社")
  private static let zone: UInt32 = 0x533A  // 区

  /// Reads 村 after 大湾: what ends a name by itself may be the end of a longer one.
  private mutating func readUnit() {
    if levels.last == .urban, passage.scalar(end) == Self.section,
      NumeralReader.isNumeral(passage.scalar(end + 1))
    {
      end += 1
      return
    }
    let isLonger =
      Self.settlements.contains(passage.scalar(end))
      || Self.features.contains(passage.scalar(end))
        && Self.features.contains(passage.scalar(end - 1))
    guard levels.last != .division, let unit = PlaceUnit.named(at: end, in: passage),
      unit.level == .rural || unit.level == .urban, isLonger
    else { return }
    lastUnit = end
    end += unit.length
    levels.replaceLast(by: unit.level)
  }

  private static let settlements = ScalarSet("村镇乡社小街路巷")

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
    guard last > end else { return }
    let isRoom =
      Self.roomDigits.contains(last - end) && Self.buildings.contains(passage.scalar(end - 1))
    end = last
    levels.append(isRoom ? .room : .numbered)
  }

  private func isNumber(_ scalar: UInt32) -> Bool {
    NumeralReader.isNumeral(scalar) || CharacterClass.isLatin(scalar) || scalar == SignTable.dash
      || Self.stems.contains(scalar)
  }

  private static let stems = ScalarSet("甲乙丙丁东南西北中")

  /// Skips 附, 第, a dash and a space between parts.
  private func skip(_ position: Int) -> Int {
    var position = position
    while position - end < 2, Self.links.contains(passage.scalar(position)) { position += 1 }
    return position
  }

  private static let links = ScalarSet("附第- ,，")
}
