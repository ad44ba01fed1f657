/// A line as a terminal in its usual mode gives it, which echoes and edits by itself.
struct PlainLine {
  let terminal: Terminal

  func read() throws -> String {
    var bytes: [UInt8] = []
    while true {
      let byte = try terminal.readByte()
      switch byte {
      case 3: throw Interrupted()
      case 4 where bytes.isEmpty: throw Cancelled()
      case 10, 13: return String(decoding: bytes, as: UTF8.self)
      default: bytes.append(byte)
      }
    }
  }
}
