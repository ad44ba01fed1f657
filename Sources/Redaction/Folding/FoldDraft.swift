/// The fold table while it is being filled.
struct FoldDraft {
  var entries: [UInt32] = (0..<0x10000).map { UInt32($0) }
  var expansions: [[UInt32]] = []

  /// Fills from words of two characters, each a character and what it folds to.
  mutating func fillPairs(_ pairs: String) {
    var first: UInt32?
    for scalar in pairs.unicodeScalars where !scalar.properties.isWhitespace {
      if let source = first {
        entries[Int(source)] = entries[Int(scalar.value)]
        first = nil
      } else {
        first = scalar.value
      }
    }
  }

  /// Fills capital letters and the full-width forms of ASCII.
  mutating func fillASCII() {
    for letter in 0x41...0x5A { entries[letter] = UInt32(letter) + 0x20 }
    for offset in 0...0x5D { entries[0xFF01 + offset] = entries[0x21 + offset] }
    for (wide, plain) in [(0xFFE5, 0xA5), (0xFFE1, 0xA3), (0xFFE0, 0xA2)] {
      entries[wide] = UInt32(plain)
    }
  }

  /// Fills a row; what it folds to is folded in turn.
  mutating func fill(_ row: FoldRow) {
    var source = Int(row.first)
    for target in row.targets.unicodeScalars {
      if target != " " { entries[source] = entries[Int(target.value)] }
      source += 1
    }
  }

  mutating func fill(_ ranges: [ClosedRange<UInt32>], with target: UInt32) {
    for range in ranges {
      for source in range { entries[Int(source)] = target }
    }
  }

  /// Fills the characters that stand for several.
  mutating func fillExpansions() {
    for value in 10...20 { expand(0x2460 + UInt32(value) - 1, to: String(value)) }
    for value in 10...20 { expand(0x2474 + UInt32(value) - 1, to: String(value)) }
    for value in 10...20 { expand(0x2488 + UInt32(value) - 1, to: String(value)) }
    for value in 21...35 { expand(0x3251 + UInt32(value) - 21, to: String(value)) }
    for value in 36...50 { expand(0x32B1 + UInt32(value) - 36, to: String(value)) }
    for (source, target) in [
      (0xDF, "ss"), (0xC6, "ae"), (0xE6, "ae"), (0x152, "oe"), (0x153, "oe"),
      (0xFB00, "ff"), (0xFB01, "fi"), (0xFB02, "fl"), (0xFB03, "ffi"), (0xFB04, "ffl"),
      (0x2161, "ii"), (0x2171, "ii"), (0x2121, "tel"), (0x2116, "no"),
    ] {
      expand(UInt32(source), to: target)
    }
    for (place, syllable) in YiTable.syllables.enumerated() {
      expand(YiTable.first + UInt32(place), to: syllable)
    }
  }

  private mutating func expand(_ source: UInt32, to target: String) {
    entries[Int(source)] = FoldTable.expands | UInt32(expansions.count)
    expansions.append(target.unicodeScalars.map(\.value))
  }
}
