import Foundation
import Testing

@testable import Vault

/// Runs against the real kernel; where it refuses, the suite is skipped with a note.
@Suite(
  .serialized,
  .enabled("the kernel keyring is unavailable here") {
    if case .unavailable = Keyring.get("guitu:test:probe") { false } else { true }
  })
struct `The kernel keyring` {
  let name = "guitu:test:\(UUID().uuidString)"

  @Test func `gives back what was put, replaces and drops it`() throws {
    defer { #expect(throws: Never.self) { try Keyring.drop(name) } }
    expectAbsent()
    try Keyring.put(SecretBytes(copying: [1, 2, 3]), named: name, seconds: 60)
    #expect(payload() == [1, 2, 3])
    try Keyring.put(SecretBytes(copying: [4]), named: name, seconds: 60)
    #expect(payload() == [4])
    try Keyring.drop(name)
    expectAbsent()
    try Keyring.drop(name)
  }

  @Test func `carries a member's keys`() throws {
    defer { #expect(throws: Never.self) { try Keyring.drop(name) } }
    let keys = try MemberKeys.generate()
    try Keyring.put(keys.secret, named: name, seconds: 60)
    guard case .available(let secret) = Keyring.get(name) else {
      Issue.record("not kept")
      return
    }
    #expect(try MemberKeys(secret: secret).publicKeys == keys.publicKeys)
  }

  @Test func `forgets after the timeout, also when an older key had a longer one`() async throws {
    defer { #expect(throws: Never.self) { try Keyring.drop(name) } }
    try Keyring.put(SecretBytes(copying: [1]), named: name, seconds: 60)
    try Keyring.put(SecretBytes(copying: [1, 2]), named: name, seconds: 1)
    #expect(payload() == [1, 2])
    try await Task.sleep(for: .seconds(2))
    switch Keyring.get(name) {
    case .expired, .absent: break
    case .available, .unavailable: Issue.record("still there after its time")
    }
    try Keyring.put(SecretBytes(copying: [3]), named: name, seconds: 60)
    #expect(payload() == [3])
  }

  /// /proc/keys shows to any process of the user which keys it may see, and for how long.
  @Test func `shows the key to another session of the user, with a timeout`() throws {
    defer { #expect(throws: Never.self) { try Keyring.drop(name) } }
    try Keyring.put(SecretBytes(copying: [1, 2, 3]), named: name, seconds: 600)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["setsid", "--wait", "cat", "/proc/keys"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let line = try #require(text.split(separator: "\n").first { $0.contains(name) })
    #expect(line.contains("3f1f0000"))
    #expect(!line.contains("perm"))
  }

  @Test func `takes from 1 to 4096 bytes, for at least a second`() throws {
    defer { #expect(throws: Never.self) { try Keyring.drop(name) } }
    for size in [0, 4097] {
      let secret = SecretBytes(copying: [UInt8](repeating: 1, count: size))
      #expect(throws: KeyringError.payloadSize(limit: 4096)) {
        try Keyring.put(secret, named: name, seconds: 60)
      }
    }
    let largest = [UInt8](repeating: 1, count: 4096)
    try Keyring.put(SecretBytes(copying: largest), named: name, seconds: 60)
    #expect(payload() == largest)
    #expect(throws: KeyringError.noTimeout) {
      try Keyring.put(SecretBytes(copying: [1]), named: name, seconds: 0)
    }
  }

  private func payload() -> [UInt8]? {
    guard case .available(let secret) = Keyring.get(name) else { return nil }
    return secret.withBytes { $0.copy(0..<$0.count) }
  }

  private func expectAbsent(sourceLocation: SourceLocation = #_sourceLocation) {
    guard case .absent = Keyring.get(name) else {
      Issue.record("not absent", sourceLocation: sourceLocation)
      return
    }
  }
}
