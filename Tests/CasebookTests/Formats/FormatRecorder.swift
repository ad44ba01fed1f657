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
    try close()
    _ = try first.merge(second)
    try first.publish(release, now: Sample.now)
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

  private var release: ReleaseRecord {
    ReleaseRecord(
      id: "2016-1", period: .year(2016), cutOff: Sample.day(500), level: .county,
      area: Sample.area, tables: [.init(name: "stages", unit: "persons", period: .year(2016))],
      headsRoot: Array(0..<32), cells: Array(32..<64), predecessor: nil)
  }
}
