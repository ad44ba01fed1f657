/// A place in a file as a reader counts it.
struct OutputPosition {
  private var offset = 0
  /// Line, from 1.
  private(set) var line = 1
  /// Unicode scalar in the line, from 1.
  private(set) var column = 1

  /// Moves on to a place at or after where it is.
  mutating func move(to place: Int, in bytes: [UInt8]) {
    while offset < place {
      if bytes[offset] == 0x0A {
        (line, column) = (line + 1, 1)
      } else if bytes[offset] & 0xC0 != 0x80 {
        column += 1
      }
      offset += 1
    }
  }
}
