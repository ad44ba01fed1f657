/// The word that ends one part of an address and says what the part is.
struct PlaceUnit: Sendable {
  enum Level: UInt8, Sendable {
    /// A county or above.
    case division = 1
    /// A town, a village, a hamlet.
    case rural = 2
    /// A street or an estate.
    case urban = 3
    /// A group of a village, a door, a building.
    case numbered = 4
    /// A unit, a floor, a room.
    case room = 5
  }

  let level: Level
  let length: Int

  private static let words: [(Level, String)] = [
    (.division, "省 市 州 县 区 旗 盟 自治区 自治州 自治县 行政区 地区"),
    (
      .rural,
      """
      镇 乡 村 寨 屯 庄 湾 坝 沟 坪 苏木 嘎查 自然村 行政村 新村 农场 林场 牧场 村委会
      彝族乡 藏族乡 羌族乡 回族乡 苗族乡 土家族乡 壮族乡 侗族乡 瑶族乡 傣族乡
      """
    ),
    (
      .urban,
      "街道 社区 小区 路 街 巷 弄 胡同 大道 大街 花园 家园 佳园 公寓 大厦 广场 苑 居委会 庭院 雅居 华府 名城 新城 府邸 支路 环路 坊 街上"
    ),
    (.numbered, "组 社 队 号 栋 幢 座 号楼 号院 村民小组 生产队 小组 弄 巷 区 期 段"),
    (.room, "单元 层 楼 室 户 门 号房 房 号室"),
  ]
  private static let table: WordTable = {
    var table = WordTable(capacity: 128)
    for (level, list) in words {
      for word in list.split(whereSeparator: \.isWhitespace) {
        table.insert(WordTable.key(FoldedText(String(word)).scalars), 1 << level.rawValue)
      }
    }
    return table
  }()
  /// The first characters of all units.
  static let starts = String(
    words.map(\.1).joined(separator: " ").split(whereSeparator: \.isWhitespace).compactMap(\.first))
  /// For each character, the lengths of the units it starts, as bits.
  private static let lengths: [UInt8] = {
    var lengths: [UInt8] = Array(repeating: 0, count: 0x10000)
    for word in words.flatMap({ $0.1.split(whereSeparator: \.isWhitespace) }) {
      let scalars = FoldedText(String(word)).scalars
      lengths[Int(scalars[0])] |= 1 << UInt8(scalars.count)
    }
    return lengths
  }()
  private static let names: UInt8 = 1 << 1 | 1 << 2 | 1 << 3
  private static let counts: UInt8 = 1 << 4 | 1 << 5

  /// The longest unit for a name that starts at a place.
  static func named(at place: Int, in passage: Passage) -> PlaceUnit? {
    unit(at: place, in: passage, names)
  }

  /// The longest unit for a number that starts at a place.
  static func counted(at place: Int, in passage: Passage) -> PlaceUnit? {
    unit(at: place, in: passage, counts)
  }

  private static let communes = ["大队", "社"].map { FoldedText($0).scalars }
  private static let ordinal: UInt32 = 0x7B2C  // 第

  /// 社 or 大队 of a village before the number of a group: 青杠坡社五组, 红旗大队第三生产队.
  static func commune(at place: Int, in passage: Passage) -> PlaceUnit? {
    guard
      let word = communes.first(where: { word in
        word.indices.allSatisfy { passage.scalar(place + $0) == word[$0] }
      })
    else { return nil }
    var end = place + word.count
    if passage.scalar(end) == ordinal { end += 1 }
    guard let number = NumeralReader.number(startingAt: end, in: passage, limit: 3),
      let group = counted(at: number.range.upperBound, in: passage), group.level == .numbered
    else { return nil }
    return PlaceUnit(level: .rural, length: word.count)
  }

  private static func unit(
    at place: Int, in passage: Passage, _ wanted: UInt8
  ) -> PlaceUnit? {
    let scalars = passage.scalars
    guard place < scalars.count, scalars[place] < 0x10000 else { return nil }
    var lengths = View(of: Self.lengths)[Int(scalars[place])]
    guard lengths != 0 else { return nil }
    let table = table.view
    while lengths != 0 {
      let length = 7 - lengths.leadingZeroBitCount
      lengths &= ~(1 << UInt8(length))
      guard place + length <= scalars.count else { continue }
      let levels = table.value(table.key(scalars, place..<place + length)) & wanted
      if let level = Level(rawValue: UInt8(levels.trailingZeroBitCount)) {
        return PlaceUnit(level: level, length: length)
      }
    }
    return nil
  }
}
