import Domain
import Ledger
import Testing

@testable import Casebook

struct BlindCorrectionTests {
  @Test func `show as a conflict on every copy until somebody who saw both decides`() throws {
    let devices = try Devices(3)
    let (number, entry) = try visit(on: devices)
    try correct(entry, to: .started, on: devices.sessions[1])
    try correct(entry, to: .completed, on: devices.sessions[2])
    let result = try devices.first.merge(devices.sessions[1])
    #expect(result.conflicts.isEmpty)
    #expect(try devices.first.merge(devices.sessions[2]).conflicts[number]?.count == 1)
    try share(devices)
    let conflicts = try devices.first.state(of: number).conflicts
    #expect(conflicts.count == 1)
    for session in devices.sessions {
      #expect(try session.state(of: number).conflicts == conflicts)
    }
    try correct(entry, to: .pending, on: devices.sessions[1])
    try share(devices)
    for session in devices.sessions {
      let state = try session.state(of: number)
      #expect(state.conflicts.isEmpty)
      #expect(state.milestones.map(\.milestone.step) == [.pending])
      #expect(try session.problems() == [])
    }
  }

  @Test func `are not settled by a third that saw neither`() throws {
    let devices = try Devices(4)
    let (number, entry) = try visit(on: devices)
    let steps = [Step.started, .completed, .pending]
    for (session, step) in zip(devices.sessions.dropFirst(), steps) {
      try correct(entry, to: step, on: session)
    }
    try share(devices)
    for session in devices.sessions {
      #expect(try session.state(of: number).conflicts.count == 3)
    }
    try correct(entry, to: .accepted, on: devices.first)
    try share(devices)
    for session in devices.sessions {
      #expect(try session.state(of: number).conflicts.isEmpty)
    }
  }

  @Test func `do not move what was recorded before, whatever their clocks said`() throws {
    let devices = try Devices(2)
    let (number, entry) = try visit(on: devices)
    let past = Moment(Sample.day(700), minute: 0)
    try devices.sessions[1].amend(
      entry, MilestoneChange(step: .completed), reason: "核对后更正", now: past)
    _ = try devices.first.merge(devices.sessions[1])
    #expect(try devices.first.state(of: number).milestones.map(\.milestone.step) == [.completed])
    #expect(try devices.first.problems() == [])
  }

  /// A case with one visit, known to every device.
  private func visit(on devices: Devices) throws -> (CaseNumber, EntryID) {
    let number = try devices.first.openCase(Sample.facts, now: Sample.now)
    let entry = try devices.first.log(Sample.visit(), in: number, now: Sample.now)
    for session in devices.sessions.dropFirst() { _ = try session.merge(devices.first) }
    return (number, entry)
  }

  private func correct(_ entry: EntryID, to step: Step, on session: Session) throws {
    try session.amend(
      entry, MilestoneChange(step: step), reason: "核对后更正", now: Sample.now)
  }

  private func share(_ devices: Devices) throws {
    for session in devices.sessions.dropFirst() { _ = try devices.first.merge(session) }
    for session in devices.sessions.dropFirst() { _ = try session.merge(devices.first) }
  }
}
