/// How a known name may be written: whole, turned round, as a nickname, half hidden, in pinyin.
struct NameForms {
  private let whole: String
  /// The folded scalars without separators.
  private let scalars: [UInt32]
  /// The parts between interpuncts or spaces, where there are several.
  private let parts: [[UInt32]]

  private let isOfAnother: Bool

  private static let partLength = 2
  private static let nameLengths = 2...4
  private static let clanNameLengths = 5...8
  private static let clanLengths = [2, 3, 4]
  private static let shuffledLengths = 3...4
  /// What people put between the characters of a name to hide it.
  static let signs = FoldedText("、/|,").scalars

  /// Takes a name; of another person than the text is about, nicknames that show no more than the surname
  /// are left out.
  init(_ text: String, isOfAnother: Bool = false) {
    self.isOfAnother = isOfAnother
    whole = text
    let folded = FoldedText(text).scalars
    scalars = folded.filter { !SignTable.separates($0) }
    parts = folded.split(whereSeparator: SignTable.separates).map(Array.init)
  }

  var forms: [KnownForm] {
    var forms = [KnownForm(.whole, whole)]
    guard scalars.allSatisfy(CharacterClass.isHan) else {
      return forms + latinForms
    }
    let minority = MinorityNameForms(scalars)
    forms += minority.forms + (isOfAnother ? [] : minority.alone) + shuffled
    let hasParts = parts.count > 1 && parts.allSatisfy { $0.count >= Self.partLength }
    if hasParts { forms += parts.map { KnownForm(.part, $0) } }
    let splits = hasParts ? [parts[0].count] : surnameLengths
    for length in splits {
      let nicknames = NicknameForms(
        surname: Array(scalars.prefix(length)), given: Array(scalars.dropFirst(length)))
      forms += isOfAnother ? nicknames.telling : nicknames.forms + nicknames.inLetters
    }
    if hasParts, !isOfAnother { forms += NicknameForms(surname: [scalars[0]], given: []).forms }
    return forms + PinyinForms(scalars, splits: splits).forms
  }

  /// Its characters backwards, and with signs between them that do not stand within a name otherwise; of two
  /// characters that would be a list of two surnames.
  private var shuffled: [KnownForm] {
    guard Self.shuffledLengths.contains(scalars.count) else { return [] }
    let between = Self.signs.map { sign in
      KnownForm(.part, Array(scalars.map { [$0] }.joined(separator: [sign])))
    }
    return [KnownForm(.part, Array(scalars.reversed()))] + between
  }

  /// How many characters the surname may have, or a clan's name; a name as long as a place is left whole.
  private var surnameLengths: [Int] {
    if TransliterationTable.areSounds(scalars), Self.clanNameLengths.contains(scalars.count) {
      return Array(Self.clanLengths.filter { $0 + 1 < scalars.count })
    }
    guard Self.nameLengths.contains(scalars.count) else { return [] }
    switch Surnames.length(scalars[0], scalars[1]) {
    case 2 where scalars.count > 2: return [2]
    case 1 where scalars.count < Self.nameLengths.upperBound: return [1]
    default: return scalars.count == Self.nameLengths.upperBound ? [1, 2] : [1]
    }
  }

  /// A Latin name turned round, and without what stands between.
  private var latinForms: [KnownForm] {
    guard parts.count > 1 else { return [] }
    let turned = Array(parts.dropFirst().joined()) + parts[0]
    let swapped = (parts.last ?? []) + parts.dropLast().joined()
    var forms = [KnownForm(.part, turned), KnownForm(.part, swapped)]
    forms += parts.filter { $0.count > 3 }.map { KnownForm(.part, $0) }
    let initials = parts.compactMap(\.first)
    if initials.allSatisfy(CharacterClass.isLatin) { forms.append(KnownForm(.initials, initials)) }
    return forms
  }
}
