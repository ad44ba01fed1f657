import Foundation
import Testing

/// Reads the vector files beside the tests, and records our own ones anew when asked to.
enum Vectors {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Vectors")

  static func read<Value: Decodable>(_ type: Value.Type, from name: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
  }

  /// Writes a golden file under `RECORD_GOLDEN=1`, and fails the run so that it is never green by
  /// recording.
  static func record(_ value: some Encodable, to name: String) throws {
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try (encoder.encode(value) + Data("\n".utf8)).write(to: folder.appending(path: name))
    Issue.record("recorded \(name) anew: look at the difference, then run without RECORD_GOLDEN")
  }
}

/// Bytes written as hexadecimal digits in a vector file.
struct Hex: Codable, Equatable {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    var digits = Substring(text)
    var bytes: [UInt8] = []
    while !digits.isEmpty {
      bytes.append(try #require(UInt8(digits.prefix(2), radix: 16)))
      digits = digits.dropFirst(2)
    }
    self.bytes = bytes
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  var text: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
