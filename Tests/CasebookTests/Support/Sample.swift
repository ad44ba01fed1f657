import Domain

/// Made-up values that most tests need.
enum Sample {
  static let now = Moment(Day(number: 20_600), minute: 600)
  static let area = AreaCode("510104") ?? Divisions.province.code
  static let otherArea = AreaCode("510105") ?? Divisions.province.code

  static let facts = CaseFacts(
    sex: .female, birth: .aged(20...25, at: day(0)), rescued: EventDate(day(0)), area: area,
    identity: .unknown)

  static let identity = Identity(lines: [
    .init(kind: .name, value: "欧阳试名"), .init(kind: .alias, value: "测试别名"),
    .init(kind: .id, value: "990000200003140017"), .init(kind: .phone, value: "10000001234"),
    .init(kind: .kin, value: "母亲 司马试母 10000001235"),
  ])

  /// A day, counted from 2016-01-01.
  static func day(_ number: Int) -> Day { Day(number: 16_801 + number) }

  static let hardship = Milestone(kind: .hardship, date: EventDate(day(1)), step: .requested)

  static func visit(_ number: Int = 1, _ step: Step? = nil) -> Milestone {
    Milestone(kind: .visit, date: EventDate(day(number)), step: step)
  }
}
