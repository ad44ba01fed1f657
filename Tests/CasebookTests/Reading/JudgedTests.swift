import Domain
import Ledger
import Testing

@testable import Casebook

@Suite struct `What was judged` {
  @Test func `comes back to who kept it, and not from anybody else`() throws {
    let session = try Devices().first
    #expect(session.keptJudged() == nil)
    session.keepJudged([1, 2, 3])
    #expect(session.keptJudged() == [1, 2, 3])
    // Sealed to the member as anybody could seal it, but not signed.
    try session.file(.duties, named: "due").write(Array(repeating: 7, count: 200))
    #expect(session.keptJudged() == nil)
  }

  @Test func `is followed by the cases that changed, on this device and on others`() throws {
    let devices = try Devices(2)
    let session = devices.first
    let first = try session.openCase(Sample.facts, now: Sample.now)
    let second = try session.openCase(Sample.facts, now: Sample.now)
    let heads = try session.heads()
    #expect(try session.cases(changedSince: heads) == [])
    let entry = try session.log(Sample.visit(3), in: second, now: Sample.now)
    #expect(try session.cases(changedSince: heads) == [second])
    let later = try session.heads()
    _ = try session.undo(entry, reason: "重复", now: Sample.now)
    #expect(try session.cases(changedSince: later) == [second])
    _ = try devices.sessions[1].merge(session)
    _ = try devices.sessions[1].log(Sample.visit(4), in: first, now: Sample.now)
    _ = try session.merge(devices.sessions[1])
    #expect(try session.cases(changedSince: heads) == [first, second])
    #expect(try session.cases(changedSince: []) == [first, second])
  }

  @Test func `is of no use to a copy that does not go so far`() throws {
    let devices = try Devices(2)
    let session = devices.first
    let number = try session.openCase(Sample.facts, now: Sample.now)
    _ = try session.log(Sample.visit(3), in: number, now: Sample.now)
    let heads = try session.heads()
    #expect(try devices.sessions[1].cases(changedSince: heads) == nil)
  }
}
