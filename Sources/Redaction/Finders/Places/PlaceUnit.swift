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
    (.division, "省 市 州 县 区 旗 盟 自治区 自治州 自治县 特别行政区 地区"),
    (.rural, "镇 乡 村 寨 屯 庄 湾 坝 沟 坪 苏木 嘎查 自然村 行政村 新村 农场 林场 牧场 村委会"),
    (
      .urban,
      "街道 社区 小区 路 街 巷 弄 胡同 大道 大街 花园 家园 佳园 公寓 大厦 广场 苑 居委会 庭院 雅居 华府 名城 新城 府邸 支路 环路 坊"
    ),
    (.numbered, "组 社 队 号 栋 幢 座 号楼 号院 村民小组 生产队 小组 弄 巷 区"),
    (.room, "单元 层 楼 室 户 门 号房 房 号室"),
  ]
  private static let table: [[UInt32]: [Level]] = {
    var table: [[UInt32]: [Level]] = [:]
    for (level, list) in words {
      for word in list.split(separator: " ") {
        table[FoldedText(String(word)).scalars, default: []].append(level)
      }
    }
    return table
  }()
  private static let starts = ScalarSet(
    String(words.map(\.1).joined(separator: " ").split(separator: " ").compactMap(\.first)))
  private static let longest = 5

  /// Whether a unit may start with a scalar.
  @inline(__always)
  static func mayStart(with scalar: UInt32) -> Bool { starts.contains(scalar) }

  /// The longest unit for a name that starts at a place.
  static func named(at place: Int, in passage: Passage) -> PlaceUnit? {
    unit(at: place, in: passage) { $0 != .numbered && $0 != .room }
  }

  /// The longest unit for a number that starts at a place.
  static func counted(at place: Int, in passage: Passage) -> PlaceUnit? {
    unit(at: place, in: passage) { $0 == .numbered || $0 == .room }
  }

  private static func unit(
    at place: Int, in passage: Passage, _ fits: (Level) -> Bool
  ) -> PlaceUnit? {
    guard starts.contains(passage.scalar(place)) else { return nil }
    let count = min(longest, passage.scalars.count - place)
    for length in stride(from: count, to: 0, by: -1) {
      let levels = table[Array(passage.scalars[place..<place + length])] ?? []
      if let level = levels.first(where: fits) { return PlaceUnit(level: level, length: length) }
    }
    return nil
  }
}
