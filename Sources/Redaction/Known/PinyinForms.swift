/// A Chinese name in pinyin: both orders, given name alone, initials; tones are folded away.
struct PinyinForms {
  private let scalars: [UInt32]
  /// Where the surname may end.
  private let splits: [Int]

  private static let readingLimit = 12
  private static let aloneLength = 6
  private static let initialsLengths = 2...4

  init(_ scalars: [UInt32], splits: [Int]) {
    self.scalars = scalars
    self.splits = splits
  }

  var forms: [KnownForm] {
    let readings = Pinyin.readings(of: scalars, limit: Self.readingLimit)
    var forms: [KnownForm] = []
    for reading in readings {
      forms.append(KnownForm(.pinyin, reading.joined()))
      for split in splits {
        let surname = reading.prefix(split)
        let given = reading.dropFirst(split)
        forms.append(KnownForm(.pinyin, (given + surname).joined()))
        let letters = String(given.compactMap(\.first))
        forms.append(KnownForm(.pinyin, surname.joined() + letters))
        forms.append(KnownForm(.pinyin, letters + surname.joined()))
        let brief = (surname.first?.prefix(1) ?? "") + letters
        if split > 1, Self.initialsLengths.contains(brief.count) {
          forms.append(KnownForm(.initials, String(brief)))
        }
        if given.count > 1, given.joined().count >= Self.aloneLength {
          forms.append(KnownForm(.pinyin, given.joined()))
        }
      }
      let initials = String(reading.compactMap(\.first))
      if Self.initialsLengths.contains(initials.count) {
        forms.append(KnownForm(.initials, initials))
      }
    }
    return forms
  }
}
