import Foundation
import Testing

@Suite(.serialized) struct `A casebook in use` {
  /// The kill comes at a random moment of a process, or a little after the time one takes by itself.
  @Test func `loses no acknowledged entry when its writer is killed at 200 random moments`() throws
  {
    let desk = try ProgramDesk()
    guard try desk.unlock() else {
      Issue.record("The kernel keeps no keys here; the writers cannot be unlocked.")
      return
    }
    let number = try desk.openCase()
    let line = "log \(number) visit --date 2026-06-01 --plain --no-input"
    let clock = ContinuousClock()
    var longest = Duration.zero
    for _ in 0..<3 {
      let start = clock.now
      #expect(try desk.run(line).status == 0)
      longest = max(longest, clock.now - start)
    }
    let limit = UInt32(longest * 5 / 4 / .microseconds(1))
    var acknowledged: Set<String> = []
    var killed = 0
    var attempts = 0
    while killed < 200, attempts < 2_000 {
      attempts += 1
      let (entry, wasKilled) = try logAndKill(desk, line, within: limit)
      if let entry { acknowledged.insert(entry) }
      if wasKilled { killed += 1 }
    }
    let kept = try desk.entries(of: number)
    #expect(acknowledged.isSubset(of: kept))
    let verified = try desk.run("verify --json --no-input")
    #expect(verified.status == 0, "\(verified.out)")
    #expect(killed == 200)
    #expect(!acknowledged.isEmpty, "some came too late to kill")
  }

  @Test func `takes 500 entries from each of two writers at once`() async throws {
    let desk = try ProgramDesk()
    guard try desk.unlock() else {
      Issue.record("The kernel keeps no keys here; the writers cannot be unlocked.")
      return
    }
    let number = try desk.openCase()
    let outcomes = try await withThrowingTaskGroup(of: [Int32].self) { group in
      for _ in 0..<2 {
        group.addTask {
          try (0..<500).map { _ in
            try desk.run("log \(number) visit --date 2026-06-01 --plain --no-input").status
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(outcomes.count == 1_000)
    #expect(outcomes.allSatisfy { $0 == 0 })
    #expect(try desk.entries(of: number).count == 1_000)
    #expect(try desk.run("verify --no-input").status == 0)
  }

  @Test func `is open for as long as it was unlocked, and locked at once on demand`() throws {
    let desk = try ProgramDesk()
    #expect(try desk.run("list --no-input").status == 4)
    guard try desk.unlock(minutes: 1) else {
      Issue.record("The kernel keeps no keys here.")
      return
    }
    #expect(
      try desk.keepsDuties(), "the list of the day is prepared while nobody waits for it")
    #expect(try desk.run("list --no-input").status == 0)
    #expect(try desk.run("lock").status == 0)
    #expect(try desk.run("list --no-input").status == 4)
  }

  private func logAndKill(
    _ desk: ProgramDesk, _ line: String, within microseconds: UInt32
  ) throws -> (entry: String?, wasKilled: Bool) {
    let process = Process()
    process.executableURL = URL(filePath: desk.program)
    process.arguments = line.split(separator: " ").map(String.init)
    process.environment = desk.variables
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32.random(in: 0..<microseconds))
    kill(process.processIdentifier, SIGKILL)
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    let entry = text.hasSuffix("\n") ? text.dropLast() : nil
    return (entry.map(String.init), process.terminationReason == .uncaughtSignal)
  }
}
