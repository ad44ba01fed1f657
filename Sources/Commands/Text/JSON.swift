import FoundationEssentials

/// Writes a view as the one JSON object of `--json`: sorted keys, one line.
enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// Writes a list under its noun, as `text` would, without the encoder: lists can have hundreds of
  /// thousands of lines, and the encoder takes ten times as long for each.
  static func list(_ noun: String, of lines: [some JSONLine]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field(noun, lines)
      json.field("schema", 1)
    }
    return json.line()
  }
}
