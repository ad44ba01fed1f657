/// The characters of a text and its pieces of a few, squeezed as they are searched (see `Squeezing`).
struct TextPieces: Sendable {
  /// How long the pieces are.
  private static let lengths = 2...6
  /// Texts longer than this are not taken to pieces.
  private static let limit = 1 << 18

  private var scalars: Set<UInt32> = []
  private var hashes: Set<UInt64> = []
  private(set) var holdsLatin = false
  /// Whether the text is so long that nothing is known of it.
  let areTooMany: Bool

  /// Makes room for a text of so many bytes.
  init(room: Int) { areTooMany = room > Self.limit }

  mutating func add(_ folding: consuming Folding) {
    if areTooMany { return }
    folding.read { text in
      Squeezing(text.scalars).read { squeezed in
        for place in squeezed.scalars.indices { add(squeezed.scalars, from: place) }
      }
      ToneDigits.read(text) { _, squeezed, _ in
        for place in squeezed.scalars.indices { add(squeezed.scalars, from: place) }
      }
    }
  }

  private mutating func add(_ text: View<UInt32>, from place: Int) {
    scalars.insert(text[place])
    holdsLatin = holdsLatin || CharacterClass.isLatin(text[place])
    var hash = Self.mixed(0, text[place])
    for next in place + 1..<min(place + Self.lengths.upperBound, text.count) {
      hash = Self.mixed(hash, text[next])
      hashes.insert(hash)
    }
  }

  /// Whether a folded character stands anywhere in the text.
  func hold(_ scalar: UInt32) -> Bool { scalars.contains(Self.squeezed(scalar)) }

  /// Whether the first characters of a piece stand anywhere in the text, one after the other.
  func holdStart(of piece: [UInt32]) -> Bool {
    guard piece.count >= Self.lengths.lowerBound else { return true }
    let start = piece.prefix(Self.lengths.upperBound)
    return hashes.contains(start.reduce(0) { Self.mixed($0, Self.squeezed($1)) })
  }

  func hold(_ first: UInt32, _ second: UInt32) -> Bool {
    hashes.contains(
      Self.mixed(Self.mixed(0, Self.squeezed(first)), Self.squeezed(second)))
  }

  /// A folded character as a squeezed text has it.
  private static func squeezed(_ scalar: UInt32) -> UInt32 {
    if scalar == Squeezing.letterO { return 0x30 }
    let digit = DigitTable.value(of: scalar)
    return digit == DigitTable.none ? scalar : 0x30 + UInt32(digit)
  }

  private static func mixed(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    HeadTable.mixed(hash &+ 1, scalar)
  }
}
