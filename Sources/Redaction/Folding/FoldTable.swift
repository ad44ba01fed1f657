/// What every scalar folds to when text is compared.
///
/// Follows the compatibility folding of Unicode (NFKC with case folding) for what people type in
/// Chinese and Latin text, and goes further where a reader would not see a difference: tones,
/// look-alike letters and traditional characters go too. It is no normal form and is never shown.
struct FoldTable: Sendable {
  /// Stands for "fold to nothing, part of the character before".
  static let dropMark: UInt32 = 0xFFFF_FFFE
  /// Stands for "fold to nothing".
  static let drop: UInt32 = 0xFFFF_FFFF
  /// Set in an entry that is an index into `expansions` rather than a scalar.
  static let expands: UInt32 = 0x8000_0000

  static let shared = FoldTable()

  /// One entry for every scalar of the Basic Multilingual Plane.
  let entries: [UInt32]
  let expansions: [[UInt32]]

  private init() {
    var draft = FoldDraft()
    draft.fillPairs(TraditionalTable.pairs)
    draft.fillPairs(LookalikeTable.pairs)
    draft.fillASCII()
    for row in LatinTable.rows + SymbolTable.rows + RadicalTable.rows { draft.fill(row) }
    for zero in DigitTable.zeros {
      for value in 0...9 { draft.entries[Int(zero) + value] = 0x30 + UInt32(value) }
    }
    draft.fill(SignTable.spaces, with: SignTable.space)
    draft.fill(SignTable.newlines, with: SignTable.newline)
    draft.fill(SignTable.dashes, with: SignTable.dash)
    draft.fill(SignTable.dots, with: SignTable.dot)
    draft.fill(SignTable.middleDots, with: SignTable.middleDot)
    draft.fill(SignTable.invisible, with: Self.drop)
    draft.fill(SignTable.combining, with: Self.dropMark)
    draft.fillExpansions()
    entries = draft.entries
    expansions = draft.expansions
  }

  /// What a scalar above the Basic Multilingual Plane folds to.
  static func supplementary(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x1D400...0x1D6A3: 0x61 + (scalar - 0x1D400) % 26
    case 0x1D7CE...0x1D7FF: 0x30 + (scalar - 0x1D7CE) % 10
    case 0x1F101...0x1F10A: 0x30 + scalar - 0x1F101
    case 0x1F10B...0x1F10C: 0x30
    case 0x1F110...0x1F129: 0x61 + scalar - 0x1F110
    case 0x1F130...0x1F149: 0x61 + scalar - 0x1F130
    case 0x1F150...0x1F169: 0x61 + scalar - 0x1F150
    case 0x1F170...0x1F189: 0x61 + scalar - 0x1F170
    case 0x1FBF0...0x1FBF9: 0x30 + scalar - 0x1FBF0
    case 0xE0000...0xE00FF: drop
    case 0xE0100...0xE01EF: dropMark
    default: scalar
    }
  }
}
