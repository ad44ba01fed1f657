/// Makes keys of the bytes a terminal sends: UTF-8 text, control characters, escape sequences
/// (ECMA-48), and pastes between the brackets that xterm and others put around them.
package final class KeyReader {
  private let readByte: () throws -> UInt8
  private var waiting: [UInt8] = []
  /// Keys of a paste that are still to come.
  private var queue: [Key] = []

  package init(readByte: @escaping () throws -> UInt8) { self.readByte = readByte }

  package func next() throws -> Key {
    if !queue.isEmpty { return queue.removeFirst() }
    return try key(of: byte())
  }

  /// Puts keys before all that are still to be read.
  func putBack(_ keys: [Key]) { queue = keys + queue }

  private func byte() throws -> UInt8 {
    if let byte = waiting.popLast() { return byte }
    return try readByte()
  }

  private func key(of byte: UInt8) throws -> Key {
    switch byte {
    case 0x01: .home
    case 0x02: .left
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x05: .end
    case 0x06: .right
    case 0x08, 0x7F: .backspace
    case 0x09: .complete
    case 0x0A, 0x0D: .enter
    case 0x0B: .deleteToEnd
    case 0x0C: .clearScreen
    case 0x15: .deleteToStart
    case 0x17: .deleteWord
    case 0x1B: try escape()
    case 0x00..<0x20: .unknown
    case 0x20..<0x7F: .text(String(UnicodeScalar(byte)))
    default: try wide(byte)
    }
  }

  /// The rest of a character of several bytes; one that is broken off is dropped.
  private func wide(_ first: UInt8) throws -> Key {
    var bytes = [first]
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    while bytes.count < count {
      let byte = try byte()
      guard byte & 0xC0 == 0x80 else {
        waiting.append(byte)
        return .unknown
      }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self).map(Key.text) ?? .unknown
  }

  private func escape() throws -> Key {
    let byte = try byte()
    switch byte {
    case UInt8(ascii: "["): return try sequence()
    case UInt8(ascii: "O"): return KeyReader.key(ofSequence: [], ending: try self.byte())
    case UInt8(ascii: "b"): return .wordLeft
    case UInt8(ascii: "f"): return .wordRight
    default:
      waiting.append(byte)
      return .unknown
    }
  }

  private func sequence() throws -> Key {
    var parameters: [UInt8] = []
    while true {
      let byte = try byte()
      switch byte {
      case 0x40...0x7E:
        if parameters == Array("200".utf8), byte == UInt8(ascii: "~") { return try paste() }
        return KeyReader.key(ofSequence: parameters, ending: byte)
      case 0x20...0x3F where parameters.count < 16: parameters.append(byte)
      default:
        waiting.append(byte)
        return .unknown
      }
    }
  }

  private static func key(ofSequence parameters: [UInt8], ending byte: UInt8) -> Key {
    let text = String(decoding: parameters, as: UTF8.self)
    switch (Character(UnicodeScalar(byte)), text) {
    case ("C", "1;5"), ("C", "1;3"): return .wordRight
    case ("D", "1;5"), ("D", "1;3"): return .wordLeft
    case ("C", _): return .right
    case ("D", _): return .left
    case ("H", _), ("~", "1"), ("~", "7"): return .home
    case ("F", _), ("~", "4"), ("~", "8"): return .end
    case ("~", "3"): return .delete
    default: return .unknown
    }
  }

  /// All up to the closing bracket; the interrupt key ends a paste that never ends.
  private func paste() throws -> Key {
    let close = Array("\u{1B}[201~".utf8)
    var bytes: [UInt8] = []
    while !bytes.suffix(close.count).elementsEqual(close) {
      let byte = try byte()
      if byte == 0x03 { return .interrupt }
      bytes.append(byte)
    }
    return .paste(String(decoding: bytes.dropLast(close.count), as: UTF8.self))
  }
}
