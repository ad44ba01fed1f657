/// Readings of Chinese characters in Latin letters without tones.
enum Pinyin {
  private static let table: [UInt32: [String]] = {
    var table: [UInt32: [String]] = [:]
    for row in PinyinTable.syllables.split(whereSeparator: \.isWhitespace) {
      let syllable = String(row.prefix { $0.isASCII })
      for scalar in row.unicodeScalars where !scalar.isASCII {
        table[scalar.value, default: []] += spellings(of: syllable)
      }
    }
    return table
  }()

  /// Every syllable, ü as v and as u.
  static let syllables = Set(table.values.joined())

  /// ü is typed as v, and printed as u or yu.
  private static func spellings(of syllable: String) -> [String] {
    guard let v = syllable.firstIndex(of: "v") else { return [syllable] }
    return ["v", "u", "yu"].map { syllable.replacing(at: v, by: $0) }
  }

  /// The readings of a character; none if it has none here.
  static func syllables(of scalar: UInt32) -> [String] { table[scalar] ?? [] }

  /// The ways to read characters, syllable by syllable; none if a character has no reading here.
  static func readings(of scalars: [UInt32], limit: Int) -> [[String]] {
    var readings: [[String]] = [[]]
    for scalar in scalars {
      guard let syllables = table[scalar] else { return [] }
      readings = Array(
        readings.lazy.flatMap { reading in syllables.lazy.map { reading + [$0] } }.prefix(limit))
    }
    return readings
  }
}

extension String {
  fileprivate func replacing(at index: Index, by text: String) -> String {
    String(self[..<index]) + text + String(self[self.index(after: index)...])
  }
}
