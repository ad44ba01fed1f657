/// A Chinese name in pinyin: both orders, given name alone, initials; tones are folded away.
struct PinyinForms {
  private let scalars: [UInt32]
  /// Where the surname may end.
  private let splits: [Int]

  private static let readingLimit = 27
  private static let aloneLength = 6
  private static let initialsLengths = 2...8
  private static let mixedLengths = 2...4

  init(_ scalars: [UInt32], splits: [Int]) {
    self.scalars = scalars
    self.splits = splits
  }

  var forms: [KnownForm] {
    let readings = Pinyin.readings(of: scalars, limit: Self.readingLimit)
    var forms: [KnownForm] = []
    for reading in readings {
      forms.append(KnownForm(.pinyin, parts: reading))
      for split in splits {
        let surname = Array(reading.prefix(split))
        let given = Array(reading.dropFirst(split))
        forms.append(KnownForm(.pinyin, parts: given + surname))
        let letters = given.map { String($0.prefix(1)) }
        forms.append(KnownForm(.pinyin, parts: surname + letters))
        forms.append(KnownForm(.pinyin, parts: letters + surname))
        forms.append(
          KnownForm(.nickname, scalars.prefix(split) + letters.joined().scalarValues))
        let brief = (surname.first?.prefix(1) ?? "") + letters.joined()
        if split > 1, Self.initialsLengths.contains(brief.count) {
          forms.append(KnownForm(.initials, String(brief)))
        }
        if given.count > 1, given.joined().count >= Self.aloneLength {
          forms.append(KnownForm(.pinyin, parts: given))
        }
      }
      let initials = String(reading.compactMap(\.first))
      if Self.initialsLengths.contains(initials.count) {
        forms.append(KnownForm(.initials, initials))
      }
    }
    return forms + readings.flatMap(mixed)
  }

  /// Some of the characters in letters and the rest as they are: 王秀ying, wang秀英, and of the given name
  /// alone 秀ying.
  private func mixed(_ reading: [String]) -> [KnownForm] {
    let given = splits.filter { scalars.count - $0 > 1 }
    return ([0] + given).flatMap { first -> [KnownForm] in
      let places = Array(scalars.indices.dropFirst(first))
      guard Self.mixedLengths.contains(places.count) else { return [] }
      return (1..<(1 << places.count) - 1).map { inLetters in
        let written = places.enumerated().flatMap { bit, place in
          inLetters >> bit & 1 == 1 ? reading[place].scalarValues : [scalars[place]]
        }
        // He 英 is a word and a character of the next; he英 is somebody.
        return KnownForm(.pinyin, written, together: places.count == 2)
      }
    }
  }
}
