import Domain
import Ledger
import Testing

@testable import Casebook

/// Makes a small casebook that holds every kind of entry, two chains, a merge and a conflict.
struct FormatRecorder {
  private let devices: Devices
  private let first: Session
  private let second: Session

  init() throws {
    devices = try Devices(2)
    first = devices.first
    second = devices.sessions[1]
  }

  /// Writes the casebook to a new file; all people in it are made up.
  func record(to path: String) throws {
    let number = try first.openCase(facts(), assessment: "PIA-0", now: Sample.now)
    let visit = try first.log(
      Sample.visit(1, .started),
      details: MilestoneDetails(provider: "县医院", reference: "A-1", note: "情况平稳"), in: number,
      now: Sample.now)
    try first.setIdentity(of: number, Sample.identity, now: Sample.now)
    _ = try second.merge(first)
    for (session, step) in [(first, Step.completed), (second, .pending)] {
      try session.amend(
        visit, MilestoneChange(step: step), reason: "核对后更正", now: Sample.now)
    }
    try finish(number)
    try annotate(number)
    try seal(number)
    try close()
    _ = try first.merge(second)
    try first.publish(release, counts, witnesses, after: [], now: Sample.now)
    try first.casebook.backUp(to: path)
  }

  /// Changes a fact of a case, and takes back a milestone of it.
  private func finish(_ number: CaseNumber) throws {
    var change = FactsChange()
    change.disability = .hearing
    try first.setFacts(of: number, change, now: Sample.now)
    _ = try first.log(
      Milestone(kind: .kinNotice, date: try #require(EventDate("2017-03"))), in: number,
      now: Sample.now)
    _ = try first.undo(nil, reason: "重复", now: Sample.now)
  }

  /// Records one of everything that stands beside the timeline.
  private func annotate(_ number: CaseNumber) throws {
    let (day, now) = (Sample.day(40), Sample.now)
    var particulars = Particulars()
    particulars.answer(.hardshipKind, "housing")
    let hardship = try first.log(
      Milestone(
        kind: .hardship, date: EventDate(day), step: .requested, particulars: particulars),
      overriding: ["sample-block"], because: "书面理由", in: number, now: now)
    _ = try first.log(
      Milestone(kind: .hardship, date: EventDate(day), step: .completed, answers: hardship),
      in: number, now: now)
    _ = try first.log(
      Milestone(kind: .fileOpened, date: EventDate(day)), in: number, now: now)
    _ = try first.waive(DutyWaiver(rule: "R06", from: day, reason: "不适用"), in: number, now: now)
    let decision = ClockDecision(rule: "H03", from: day, reason: "等待补正")
    _ = try first.pause(decision, in: number, now: now)
    _ = try first.resume(
      ClockDecision(rule: "H03", from: Sample.day(50), reason: "补正完成"), in: number, now: now)
    _ = try first.note(BarrierNote(barrier: .noHukou, since: day), in: number, now: now)
    try first.lift(.noHukou, in: number, on: Sample.day(50), now: now)
    let consent = try first.give(
      Consent(
        ground: .separateConsent, recipient: .humanResources, purpose: .vocational,
        fields: [.work], given: day, expires: Sample.day(300)), in: number, now: now)
    try first.withdraw(consent, in: number, on: Sample.day(60), reason: "本人要求", now: now)
    _ = try first.note(
      FilePartNote(part: .rescue, isPresent: true, date: day), in: number, now: now)
    try first.transferFile(of: number, to: Sample.otherArea, on: Sample.day(70), now: now)
    _ = try first.reveal(number, reason: "核对亲属", now: now)
    _ = try first.record(
      InstrumentScore(instrument: "who-5", date: day, answers: [5, 4, 4, 4, 4]), in: number,
      now: now)
    try first.override(protocol: "overrides: []\n", now: now)
    _ = try first.fulfil(rule: "G01", on: day, now: now)
    try first.search(now: now) { _, _ in }
  }

  /// Seals what was written beside a milestone, and acknowledges a word twice, of which one stands.
  private func seal(_ number: CaseNumber) throws {
    _ = try first.log(
      Sample.visit(2),
      details: MilestoneDetails(provider: "县医院", note: "来电10000001235"), sealing: [.note],
      in: number, now: Sample.now)
    try first.setIdentity(
      of: number,
      Identity(
        lines: Sample.identity.lines + [
          .init(kind: .alias, value: "高兴"), .init(kind: .alias, value: "平安"),
        ]), now: Sample.now)
    for word in ["高兴", "平安"] { _ = try first.acknowledge(word, now: Sample.now) }
    _ = try first.withdrawAcknowledgement(of: "平安", reason: "核对后撤回", now: Sample.now)
  }

  /// Opens two more cases and closes both; one is reopened.
  private func close() throws {
    for isReopened in [false, true] {
      let number = try second.openCase(Sample.facts, now: Sample.now)
      let closing = Closing(date: Sample.day(90), reason: .moved, outcome: .transferred)
      try second.close(number, closing, now: Sample.now)
      if isReopened {
        try second.reopen(number, on: Sample.day(99), reason: "回访需要", now: Sample.now)
      }
    }
  }

  private func facts() throws -> CaseFacts {
    CaseFacts(
      sex: .male, birth: .on(try #require(EventDate("2001-05"))),
      rescued: EventDate(Sample.day(0)), area: Sample.area,
      residence: AreaCode("513401"), identity: .known,
      exploitation: .forcedLabour)
  }

  private var counts: ReleaseCounts {
    ReleaseCounts(
      release: Array(32..<64),
      shown: [
        .init(
          name: "stages", unit: "persons", period: .year(2016), categories: ["yes", "no"],
          rows: [.init(area: Sample.area, cells: [.count(9), .count(8), .count(17)])])
      ],
      counted: [
        .init(
          attribute: "sex", categories: ["female", "male-or-unrecorded"],
          rows: [.init(area: Sample.area, counts: [9, 8])])
      ])
  }

  private var witnesses: ReleaseWitnesses {
    ReleaseWitnesses(
      release: Array(32..<64), threshold: 5, sums: [],
      populations: [
        .init(
          unit: "persons", period: .year(2016),
          nodes: [.init(name: "\(Sample.area)", parent: nil)], hasOffices: true,
          closedNodes: [],
          tables: [
            .init(
              names: ["stages"], categoryCount: 2, structuralZeros: [], displayedDepth: 0,
              counts: [9, 8])
          ], persons: [], wholeParts: nil, worlds: [])
      ])
  }

  private var release: ReleaseRecord {
    ReleaseRecord(
      id: "2016-1", period: .year(2016), cutOff: Sample.day(500), level: .county,
      area: Sample.area, tables: [.init(name: "stages", unit: "persons", period: .year(2016))],
      headsRoot: Array(0..<32), cells: Array(32..<64), predecessor: nil)
  }
}
