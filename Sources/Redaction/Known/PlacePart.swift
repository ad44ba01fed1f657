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

  private static let divisions = ScalarSet("省市州县区旗盟")
  private static let named = ScalarSet("镇乡村社屯寨街路巷弄道院园校学厂店司站湾坝沟苑庄")
  private static let numbered = ScalarSet("组号栋幢座层楼室户队")
  /// What goes on with a word before it: 街道, 小区, 学校, 医院.
  private static let links = ScalarSet("道区校院")
  /// Words that name a settlement with the word for it, as in 大湾村.
  private static let landforms = ScalarSet("湾坝沟庄苑屯寨站厂店园")
  private static let settlements = ScalarSet("村社镇乡街路巷")
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
      guard let level = level(of: scalars[index], in: scalars, at: index) else { continue }
      parts.append(PlacePart(scalars: Array(scalars[start...index]), level: level))
      start = index + 1
    }
    if start < scalars.count {
      parts.append(PlacePart(scalars: Array(scalars[start...]), level: .rest))
    }
    return parts
  }

  private static func level(
    of scalar: UInt32, in scalars: [UInt32], at index: Int
  ) -> Level? {
    let isSmallArea = scalar == 0x533A && [0x793E, 0x5C0F].contains(scalars[index - 1])  // 社区 小区
    if isSmallArea { return .named }
    if divisions.contains(scalar) { return .division }
    if numbered.contains(scalar) { return .numbered }
    guard named.contains(scalar) else { return nil }
    guard index + 1 < scalars.count else { return .named }
    let next = scalars[index + 1]
    let goesOn =
      links.contains(next) || landforms.contains(scalar) && settlements.contains(next)
    return goesOn ? nil : .named
  }
}
