/// One part of a written place: a name or a number and the word for what it is.
struct PlacePart {
  enum Level: Sendable {
    /// A county or above: public.
    case division
    /// A town, a village, a street, a school: it has a name of its own.
    case named
    /// A group, a door, a room: it has a number.
    case numbered
    /// What no word ends.
    case rest
  }

  let scalars: [UInt32]
  let level: Level

  private static let divisions = ScalarSet("省市州县区")
  /// They follow two characters and more: 敖汉旗, but not 红旗村.
  private static let banners = ScalarSet("旗盟")
  private static let named = ScalarSet("镇乡村社屯寨街路巷弄道院园校学厂店司站湾坝沟苑庄")
  private static let numbered = ScalarSet("组号栋幢座层楼室户队")
  /// What goes on with a word before it: 街道, 小区, 学校, 医院.
  private static let links = ScalarSet("道区校院")
  /// Words that name a settlement with the word for it, as in 大湾村.
  private static let landforms = ScalarSet("湾坝沟庄苑屯寨站厂店园")
  private static let settlements = ScalarSet("村社镇乡街路巷")
  /// What stands before 道 in a word for a road or for an office: 大道, 街道.
  private static let roads = ScalarSet("大街")
  private static let smallAreas = ScalarSet("社小园校景")
  private static let nameLength = 3

  /// Whether the part alone tells where somebody lives.
  var tells: Bool {
    switch level {
    case .named: scalars.count >= Self.nameLength
    case .rest: scalars.count > Self.nameLength
    case .division, .numbered: false
    }
  }

  /// Takes a place apart after every word for what a part is.
  static func parts(of scalars: [UInt32]) -> [PlacePart] {
    var parts: [PlacePart] = []
    var start = 0
    for index in scalars.indices where index > start {
      guard let level = level(of: scalars[index], in: scalars, at: index, from: start) else {
        continue
      }
      parts.append(PlacePart(scalars: Array(scalars[start...index]), level: level))
      start = index + 1
    }
    if start < scalars.count {
      parts.append(PlacePart(scalars: Array(scalars[start...]), level: .rest))
    }
    return parts
  }

  /// The ways to take a place apart: a division may be named without the word for one, as in 成都好又来火锅店.
  static func readings(of scalars: [UInt32]) -> [[PlacePart]] {
    let parts = parts(of: scalars)
    guard let place = parts.firstIndex(where: { $0.level != .division }) else { return [parts] }
    let apart = parts[place].withoutDivision
    guard apart.count > 1 else { return [parts] }
    return [parts, parts[..<place] + apart + parts[(place + 1)...]]
  }

  /// The part, with the name of a division that it starts with apart.
  private var withoutDivision: [PlacePart] {
    guard level == .named || level == .rest else { return [self] }
    let lengths = Self.divisionLengths.reversed().filter { scalars.count >= $0 + Self.nameLength }
    guard let length = lengths.first(where: { DivisionWords.names.contains(Array(scalars[..<$0])) })
    else { return [self] }
    return [
      PlacePart(scalars: Array(scalars[..<length]), level: .division),
      PlacePart(scalars: Array(scalars[length...]), level: level),
    ]
  }

  private static let divisionLengths = 2...4

  private static func level(
    of scalar: UInt32, in scalars: [UInt32], at index: Int, from start: Int
  ) -> Level? {
    let before = scalars[index - 1]
    if scalar == 0x533A, smallAreas.contains(before) { return .named }  // 社区 小区 园区
    if scalar == 0x5E02, before == 0x8D85 { return .named }  // 超市
    if divisions.contains(scalar) { return .division }
    if banners.contains(scalar), index - start > 1 { return .division }
    if numbered.contains(scalar) { return .numbered }
    guard named.contains(scalar), scalar != 0x9053 || roads.contains(before) else { return nil }
    guard index + 1 < scalars.count else { return .named }
    let next = scalars[index + 1]
    let goesOn =
      links.contains(next) || landforms.contains(scalar) && settlements.contains(next)
    return goesOn ? nil : .named
  }
}
