import Domain
import Foundation

@testable import Ledger

/// A content, its fields in words any program can read, and its bytes.
struct ContentVector: Codable, Equatable {
  let kind: String
  /// The case it is about; nothing for the office itself.
  let number: String?
  let fields: [String: String]
  let bytes: String

  init(_ content: EntryContent) {
    var fields = ContentFields()
    fields.add(content)
    kind = fields.kind
    number = content.number.map { "\($0)" }
    self.fields = fields.values
    bytes = ContentCodec.encode(content).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  var rawBytes: [UInt8] {
    let digits = Array(bytes.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).map { index in
      UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) ?? 0
    }
  }

  static func text(of vectors: [ContentVector]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(vectors), as: UTF8.self) + "\n"
  }
}
