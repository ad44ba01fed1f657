/// Folds a text into rooms of its own: what `FoldedText` and every scan are made from.
struct Folding: ~Copyable {
  private var scalars: Room<UInt32>
  private var starts: Room<Int32>
  private var ends: Room<Int32>
  private var capitals = Room<Int32>()
  private let entries = View(of: FoldTable.shared.entries)

  /// Folds a string; offsets count its Unicode scalars.
  init(_ text: String) {
    self.init(room: text.utf8.count)
    var text = text
    text.withUTF8 { bytes in
      let bytes = unsafe View(base: bytes.baseAddress, count: bytes.count)
      var position = 0
      var offset: Int32 = 0
      while position < bytes.count {
        let (scalar, length) = UTF8Reader.scalar(in: bytes, at: position)
        append(scalar, from: offset, to: offset + 1)
        position += length
        offset += 1
      }
    }
  }

  /// Folds bytes read as UTF-8; offsets count bytes of what they were decoded from.
  ///
  /// A byte that is no UTF-8 becomes U+FFFD and separates nothing else.
  init(_ decoded: DecodedBytes) {
    let bytes = decoded.bytes
    self.init(room: bytes.count)
    var position = 0
    while position < bytes.count {
      let (scalar, length) = UTF8Reader.scalar(in: bytes, at: position)
      append(
        scalar, from: decoded.origin(of: position), to: decoded.end(of: position + length - 1))
      position += length
    }
  }

  private init(room: Int) {
    scalars = Room(capacity: room)
    starts = Room(capacity: room)
    ends = Room(capacity: room)
  }

  /// Lends the folded text.
  func read<Result>(_ body: (FoldedView) -> Result) -> Result {
    body(
      FoldedView(
        scalars: scalars.view, starts: starts.view, ends: ends.view, capitals: capitals.view))
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32, from start: Int32, to end: Int32) {
    let folded = scalar < 0x10000 ? entries[Int(scalar)] : FoldTable.supplementary(scalar)
    if CharacterClass.isLatin(folded), Self.isCapital(scalar) {
      capitals.append(Int32(truncatingIfNeeded: scalars.count))
    }
    if folded < FoldTable.expands {
      scalars.append(folded)
      starts.append(start)
      ends.append(end)
    } else {
      appendSpecial(folded, from: start, to: end)
    }
  }

  /// Whether a scalar that folds to a Latin letter is a capital: ASCII, full-width or accented.
  @inline(__always)
  private static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE, 0xFF21...0xFF3A: true
    case 0x100...0x17F, 0x1E00...0x1EFF: scalar & 1 == 0
    default: false
    }
  }

  private mutating func appendSpecial(_ folded: UInt32, from start: Int32, to end: Int32) {
    if folded == FoldTable.drop { return }
    if folded == FoldTable.dropMark {
      if ends.count > 0, ends[ends.count - 1] == start { ends[ends.count - 1] = end }
      return
    }
    for scalar in FoldTable.shared.expansions[Int(folded & ~FoldTable.expands)] {
      scalars.append(scalar)
      starts.append(start)
      ends.append(end)
    }
  }
}
