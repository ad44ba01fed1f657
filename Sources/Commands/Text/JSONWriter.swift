/// A line of a list that writes its own fields, in the order of their names.
protocol JSONLine: Encodable {
  func write(to json: inout JSONWriter)
}

/// Writes JSON objects whose fields come in the order of their names.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private var isFirst = true

  /// The line that was written.
  mutating func line() -> String {
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func object(_ write: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    write(&self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    add(name)
    add(text: value)
  }

  mutating func field(_ name: String, _ value: Int?) {
    guard let value else { return }
    add(name)
    bytes += String(value).utf8
  }

  mutating func field(_ name: String, _ value: Bool) {
    add(name)
    bytes += (value ? "true" : "false").utf8
  }

  mutating func field(_ name: String, _ values: [String]) {
    add(name)
    list(values) { $0.add(text: $1) }
  }

  mutating func field(_ name: String, _ lines: [some JSONLine]) {
    add(name)
    list(lines.indices) { json, place in json.object { lines[place].write(to: &$0) } }
  }

  private mutating func list<Value>(
    _ values: some Sequence<Value>, _ write: (inout JSONWriter, Value) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for value in values {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      write(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func add(_ name: String) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    add(text: name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func add(text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: JSONWriter.isEscaped) {
      for byte in text.utf8 { add(byte) }
    } else {
      bytes += text.utf8
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func add(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0..<0x20: bytes += JSONWriter.escape(byte)
    default: bytes.append(byte)
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// The escape of a control character, in the short form where JSON has one (RFC 8259 §7).
  private static func escape(_ byte: UInt8) -> String.UTF8View {
    switch byte {
    case 0x08: "\\b".utf8
    case 0x09: "\\t".utf8
    case 0x0A: "\\n".utf8
    case 0x0C: "\\f".utf8
    case 0x0D: "\\r".utf8
    default: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
    }
  }
}
