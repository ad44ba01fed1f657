import Domain
import Ledger
import Testing

@testable import Casebook

/// Copies that were written apart and merged in any order, direction and parts say the same.
struct MergePropertyTests {
  @Test(arguments: [UInt64(12), 223, 3_332])
  func `copies agree whatever order they were merged in`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let devices = try Devices(2 + Int(seed % 3))
    try workApart(devices.sessions, using: &random)
    let others = try devices.sessions.enumerated().map { index, session in
      try devices.copy(session, as: "again-\(index)")
    }
    try mergeAll(devices.sessions, using: &random)
    try gatherAndSpread(others.shuffled(using: &random))
    let entries = try entriesOfCases(devices.first)
    let contents = try devices.first.contents()
    #expect(contents.snapshots.count > 1, "seed \(seed)")
    for session in devices.sessions + others {
      #expect(try entriesOfCases(session) == entries, "seed \(seed)")
      #expect(try session.contents() == contents, "seed \(seed)")
      #expect(try session.storedContents() == contents, "seed \(seed)")
      #expect(try session.problems() == [], "seed \(seed)")
    }
  }

  /// The names of cases and entries are random, so one round of work need not hold everything.
  @Test func `random work apart does hold conflicts, closings and corrections`() throws {
    var random = SeededGenerator(seed: 8)
    var missing: Set = ["conflict", "closing", "correction", "identity", "details"]
    for _ in 0..<200 where !missing.isEmpty {
      let devices = try Devices(2)
      try workApart(devices.sessions, using: &random)
      try gatherAndSpread(devices.sessions)
      let contents = try devices.first.contents()
      let states = contents.states
      if states.contains(where: { !$0.conflicts.isEmpty }) { missing.remove("conflict") }
      if states.contains(where: { !$0.isOpen }) { missing.remove("closing") }
      if states.contains(where: { $0.milestones.contains(where: \.isAmended) }) {
        missing.remove("correction")
      }
      let scopes = Set(contents.snapshots.values.flatMap(\.keys))
      if scopes.contains(.identity) { missing.remove("identity") }
      if scopes.contains(.care) { missing.remove("details") }
    }
    #expect(missing == [])
  }

  @Test func `merging twice, or the casebook itself, adds nothing`() throws {
    let devices = try Devices(2)
    let number = try devices.sessions[1].openCase(Sample.facts, now: Sample.now)
    let first = try devices.first.merge(devices.sessions[1], now: Sample.now)
    #expect(first.added == 1 && first.news == 1)
    let count = try devices.first.entryCount()
    for other in [devices.sessions[1], devices.first] {
      let again = try devices.first.merge(other, now: Sample.now)
      #expect(again.added == 0 && again.news == 0)
    }
    #expect(try devices.first.entryCount() == count)
    #expect(try devices.first.state(of: number).facts == Sample.facts)
  }

  /// Writes on random devices about cases that all know, and now and then merges one into another.
  private func workApart(_ sessions: [Session], using random: inout SeededGenerator) throws {
    for _ in 0..<2 { _ = try sessions[0].openCase(Sample.facts, now: Sample.now) }
    for session in sessions.dropFirst() { _ = try session.merge(sessions[0]) }
    var workers = sessions.map { Worker($0, using: &random) }
    for _ in 0..<8 * sessions.count {
      let index = Int.random(in: 0..<workers.count, using: &random)
      if Int.random(in: 0...9, using: &random) == 0 {
        let other = Int.random(in: 0..<workers.count, using: &random)
        let now = workers[index].tick(using: &random)
        _ = try workers[index].session.merge(sessions[other], now: now)
      } else {
        try workers[index].work(using: &random)
      }
    }
  }

  /// Merges every copy into every other in a random order, until nothing is new to any.
  private func mergeAll(
    _ sessions: [Session], using random: inout SeededGenerator
  ) throws {
    let pairs = sessions.indices.flatMap { one in
      sessions.indices.filter { $0 != one }.map { (one, $0) }
    }
    var added = 1
    var rounds = 0
    while added > 0 {
      rounds += 1
      try #require(rounds < 5, "merging comes to an end")
      added = 0
      for (one, other) in pairs.shuffled(using: &random) {
        added += try sessions[one].merge(sessions[other], now: Sample.now).added
      }
    }
  }

  /// Merges every copy into one, and that one into every other.
  private func gatherAndSpread(_ sessions: [Session]) throws {
    for session in sessions.dropFirst() { _ = try sessions[0].merge(session) }
    for session in sessions.dropFirst() { _ = try session.merge(sessions[0]) }
  }

  /// The hashes of all entries about cases; each merge writes a record of its own beside them.
  private func entriesOfCases(_ session: Session) throws -> String {
    try Shell.sqlite(
      "SELECT hex(hash) FROM entries WHERE case_number IS NOT NULL ORDER BY hash",
      in: session.casebook.file.path)
  }
}
