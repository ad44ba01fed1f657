/// Letters that may spell Chinese characters, each by its whole reading or the start of it.
struct PinyinSpelling {
  private static let doubleInitials = ["zh", "ch", "sh"]
  private static let surnameLengths = 1...2

  private let letters: [UInt32]

  init(_ letters: [UInt32]) { self.letters = letters }

  /// How the letters spell a name, or a part of it, in either order of surname and given name.
  func match(_ characters: [UInt32]) -> ValueQuery.Match? {
    let turned = Self.surnameLengths.filter { $0 < characters.count }.map {
      Array(characters.dropFirst($0) + characters.prefix($0))
    }
    var best: ValueQuery.Match?
    for order in [characters] + turned {
      let spellings = order.map(Self.spellings)
      for start in spellings.indices {
        guard let match = match(spellings, from: start) else { continue }
        if match == .whole { return .whole }
        best = match
      }
    }
    return best
  }

  /// Whether the letters spell characters from one on; the last may be spelled in part.
  private func match(_ spellings: [[[UInt32]]], from start: Int) -> ValueQuery.Match? {
    var reached: Set<Int> = [0]
    for place in start..<spellings.count {
      if place > start, spellings[place].contains(where: { begins($0, after: reached) }) {
        return spells(spellings[place], after: reached) && isAll(start, place, of: spellings)
          ? .whole : .part
      }
      reached = Set(
        reached.flatMap { position in
          spellings[place].filter { letters[position...].starts(with: $0) }
            .map { position + $0.count }
        })
      if reached.contains(letters.count) {
        return isAll(start, place, of: spellings) ? .whole : .part
      }
      if reached.isEmpty { return nil }
    }
    return nil
  }

  private func isAll(_ start: Int, _ place: Int, of spellings: [[[UInt32]]]) -> Bool {
    start == 0 && place == spellings.count - 1
  }

  /// Whether what is left of the letters begins a spelling.
  private func begins(_ spelling: [UInt32], after reached: Set<Int>) -> Bool {
    reached.contains { $0 < letters.count && spelling.starts(with: letters[$0...]) }
  }

  /// Whether what is left of the letters is a spelling.
  private func spells(_ spellings: [[UInt32]], after reached: Set<Int>) -> Bool {
    reached.contains { position in spellings.contains { $0.elementsEqual(letters[position...]) } }
  }

  private static func spellings(of character: UInt32) -> [[UInt32]] {
    if CharacterClass.isAlphanumeric(character) { return [[character]] }
    let readings = Pinyin.readings(of: [character], limit: 8).flatMap(\.self)
    return readings.flatMap { reading -> [String] in
      let initial = doubleInitials.first { reading.hasPrefix($0) }
      return [reading, String(reading.prefix(1))] + [initial].compactMap(\.self)
    }.map { $0.unicodeScalars.map(\.value) }
  }
}
