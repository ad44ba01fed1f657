import Domain
import Ledger
import Testing

@testable import Casebook

/// Two devices share a chain where the memory was cloned with the casebook.
struct ForkTests {
  @Test func `a fork is kept and shown, and copies that hold it merge`() throws {
    let devices = try Devices()
    let number = try devices.first.openCase(Sample.facts, now: Sample.now)
    let clone = try clone(of: devices.first, in: devices)
    let third = try devices.copy(devices.first, as: "third")
    let entries = try [devices.first, clone].map { session in
      try (1...3).map { try session.log(Sample.visit($0), in: number, now: Sample.now) }
    }
    _ = try devices.first.merge(clone)
    #expect(try forks(of: devices.first) == 3)
    for session in [clone, third] {
      _ = try session.merge(devices.first)
      #expect(try forks(of: session) == 3)
    }
    let expected = try devices.first.contents()
    for session in [devices.first, clone, third] {
      let state = try session.state(of: number)
      #expect(Set(state.milestones.map(\.entry)) == Set(entries.joined()))
      #expect(try session.contents() == expected)
      #expect(try session.storedContents() == expected)
    }
  }

  @Test func `both sides of a fork say the same, in whatever order they arrived`() throws {
    for _ in 0..<3 {
      let devices = try Devices()
      let number = try devices.first.openCase(Sample.facts, now: Sample.now)
      let clone = try clone(of: devices.first, in: devices)
      for (session, reason) in [(devices.first, ClosingReason.stable), (clone, .moved)] {
        let closing = Closing(date: Sample.day(9), reason: reason)
        try session.close(number, closing, now: Sample.now)
      }
      _ = try devices.first.merge(clone)
      _ = try clone.merge(devices.first)
      #expect(try devices.first.state(of: number) == clone.state(of: number))
      #expect(try devices.first.storedContents() == clone.storedContents())
    }
  }

  @Test func `work goes on after a fork, and a backup of it can be restored`() throws {
    let devices = try Devices()
    let number = try devices.first.openCase(Sample.facts, now: Sample.now)
    let clone = try clone(of: devices.first, in: devices)
    for session in [devices.first, clone, clone] {
      _ = try session.log(Sample.visit(), in: number, now: Sample.now)
    }
    _ = try devices.first.merge(clone)
    _ = try devices.first.log(Sample.visit(4), in: number, now: Sample.now)
    #expect(try forks(of: devices.first) == 1)
    let path = devices.path("restored.guitu")
    let backup = try devices.copy(devices.first, as: "backup")
    try Restoring(backup, over: path).restore()
    let restored = try devices.open(path, as: devices.first, memory: "memory-r")
    #expect(try restored.state(of: number).milestones.count == 4)
  }

  /// A copy whose device remembers the same chain.
  private func clone(of session: Session, in devices: Devices) throws -> Session {
    let clone = try devices.copy(session, as: "clone")
    let head = try #require(try session.memory.head(of: session.member.id, in: session.casebook))
    try clone.memory.remember(head, of: clone.member.id, in: clone.casebook)
    return clone
  }

  /// The number of forks, where there is no other problem.
  private func forks(of session: Session) throws -> Int {
    let report = try session.verify()
    #expect(report.damage == [])
    return report.problems.count
  }
}
