import Foundation

/// Digests for tests; the real one comes from a module that `Reports` may not import.
enum Digest {
  /// A quick stand-in of the same length, which depends on every byte (FNV-1a, four times).
  static func quick(_ bytes: [UInt8]) -> String {
    (0..<4).map { lane in
      var state = UInt64(0xcbf2_9ce4_8422_2325) &+ UInt64(lane)
      for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
      let text = String(state, radix: 16)
      return String(repeating: "0", count: 16 - text.count) + text
    }.joined()
  }

  /// SHA-256 by the tool that readers of a manifest use.
  static func sha256(_ bytes: [UInt8]) -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [path.path()]
    process.standardOutput = output
    do {
      try Data(bytes).write(to: path)
      try process.run()
      let line = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      try FileManager.default.removeItem(at: path)
      return String(decoding: line.prefix(64), as: UTF8.self)
    } catch {
      return "\(error)"
    }
  }
}
