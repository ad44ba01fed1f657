/// A Chinese name in pinyin: both orders, given name alone, initials; tones are folded away.
struct PinyinForms {
  private let scalars: [UInt32]
  /// Where the surname may end.
  private let splits: [Int]

  private static let readingLimit = 12
  private static let aloneLength = 6
  private static let initialsLengths = 2...8

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
    return forms
  }
}
