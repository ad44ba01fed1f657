import Domain
import Ledger

/// Contents that were recorded once; new ones are added at the end, none is ever changed.
enum SampleContents {
  /// What programs of format 1 could record.
  static let first = cases.map { EntryContent.about(number, $0) } + office.map(EntryContent.office)
  /// What format 2 added.
  static let second =
    casesOfSecond.map { EntryContent.about(number, $0) } + officeOfSecond.map(EntryContent.office)

  /// What format 3 added.
  static let third = [
    .detailsSealed(
      entry, MilestoneDetails(provider: "县医院", reference: "A-1", note: "两行\n文字")),
    .detailsSealed(entry, MilestoneDetails()),
    .wordAcknowledged("高兴"),
  ].map { (content: Content) in EntryContent.about(number, content) }

  /// What format 4 added.
  static let fourth = [
    ReleaseCounts(
      release: Array(32..<64),
      shown: [
        .init(
          name: "persons-sex", unit: "persons", period: .quarter(year: 2026, 3),
          categories: ["female", "male-or-unrecorded"],
          rows: [.init(area: province, cells: [.marked("c"), .marked("c"), .count(60)])])
      ],
      counted: [
        .init(
          attribute: "sex", categories: ["female", "male-or-unrecorded"],
          rows: [.init(area: county, counts: [57, 0]), .init(area: other, counts: [0, 3])])
      ]),
    ReleaseCounts(release: [], shown: [], counted: []),
  ].map { EntryContent.office(.releaseCounted($0)) }

  /// What format 5 added.
  static let fifth = [
    ReleaseWitnesses(
      release: Array(32..<64), threshold: 5, sums: ["duties"],
      populations: [
        .init(
          unit: "persons", period: .quarter(year: 2026, 3),
          nodes: [
            .init(name: "510000", parent: nil), .init(name: "510100", parent: 0),
            .init(name: "510300", parent: 0),
          ], hasOffices: true, closedNodes: [2],
          tables: [
            .init(
              names: ["persons-sex"], categoryCount: 3, structuralZeros: [2], displayedDepth: 1,
              counts: [57, 0, 0, 0, 3, 0])
          ], persons: [], wholeParts: [[[0], [1]]],
          worlds: [
            .init(
              counts: [[.init(place: 0, difference: -57), .init(place: 4, difference: 57)]],
              persons: [])
          ])
      ]),
    ReleaseWitnesses(release: [], threshold: 0, sums: [], populations: []),
  ].map {
    EntryContent.office(
      .releaseWitnessed(release: $0.release, worlds: WitnessCodec.encode($0)))
  }

  static let number = CaseNumber(random: 123_456_789)
  static let entry = EntryID(
    Bits128(high: 0x0011_2233_4455_6677, low: 0x8899_AABB_CCDD_EEFF))
  static let day = Day(number: 20_454)
  static let province = Divisions.province.code
  static let county = AreaCode("510104") ?? province
  static let other = AreaCode("513401") ?? province

  private static let cases: [Content] = [
    .caseOpened(
      CaseFacts(
        sex: .female, birth: .on(EventDate(year: 2012, month: 3) ?? EventDate(day)),
        rescued: EventDate(day, minute: 1_439) ?? EventDate(day), area: county,
        residence: other, identity: .unknown, exploitation: .forcedLabour,
        disability: .hearing)),
    .caseOpened(
      CaseFacts(
        sex: .unknown, birth: .aged(14...18, at: day), rescued: EventDate(day), area: county,
        identity: .known)),
    .factsSet(change),
    .factsSet(FactsChange()),
    .identitySet(
      Identity(lines: [.init(kind: .name, value: "试名甲"), .init(kind: .kin, value: "母 试")])),
    .identitySet(Identity(lines: [])),
    .milestoneLogged(
      Milestone(
        kind: .visit, date: EventDate(year: 2025, month: nil) ?? EventDate(day),
        step: .completed, outcome: .resettled, placement: .ownFamily,
        department: .education)),
    .milestoneLogged(Milestone(kind: .kinNotice, date: EventDate(Day(number: -1)))),
    .milestoneAmended(
      entry, MilestoneChange(date: EventDate(day), step: .noMatch), reason: "日期抄错"),
    .milestoneAmended(entry, MilestoneChange(), reason: ""),
    .entryVoided(entry, in: .care, reason: "重复"),
    .detailsNoted(
      entry, MilestoneDetails(provider: "县医院", reference: "A-1", note: "两行\n文字 👪")),
    .detailsNoted(entry, MilestoneDetails()),
    .caseClosed(Closing(date: day, reason: .moved, outcome: .lostContact)),
    .caseClosed(Closing(date: day, reason: .stable)),
    .caseReopened(day, reason: "回访需要"),
  ]

  private static let office: [OfficeContent] = [
    .officeSet(county),
    .assessmentReferenced("PIA-2026-01"),
    .syntheticDeclared(seed: .max),
    .releasePublished(
      ReleaseRecord(
        id: "2026Q3-1", period: .quarter(year: 2026, 3), cutOff: day, level: .county,
        area: county,
        tables: [
          .init(name: "stages", unit: "persons", period: .year(2025)),
          .init(name: "visits", unit: "duties", period: .quarter(year: 2026, 3)),
        ], headsRoot: Array(0..<32), cells: Array(32..<64), predecessor: Array(64..<96))),
    .releasePublished(
      ReleaseRecord(
        id: "", period: .year(1_990), cutOff: day, level: .province, area: province,
        tables: [], headsRoot: [], cells: [], predecessor: nil)),
    .copiesMerged,
  ]

  private static var change: FactsChange {
    var change = FactsChange()
    change.sex = .male
    change.birth = .on(EventDate(day))
    change.rescued = EventDate(day)
    change.area = other
    change.residence = county
    change.identity = .known
    change.exploitation = .forcedLabour
    change.disability = .visual
    return change
  }
}
