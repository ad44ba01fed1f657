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
    forms += MinorityNameForms(scalars).forms
    let hasParts = parts.count > 1 && parts.allSatisfy { $0.count >= Self.partLength }
    if hasParts { forms += parts.map { KnownForm(.part, $0) } }
    let surnames = hasParts ? [] : surnameLengths
    for length in surnames {
      let nicknames = NicknameForms(
        surname: Array(scalars.prefix(length)), given: Array(scalars.dropFirst(length)))
      forms += isOfAnother ? nicknames.telling : nicknames.forms
    }
    let splits = hasParts ? [parts[0].count] : surnames
    return forms + PinyinForms(scalars, splits: splits).forms
  }

  /// How many characters the surname may have; a name as long as a place is left whole.
  private var surnameLengths: [Int] {
    guard Self.nameLengths.contains(scalars.count) else { return [] }
    switch Surnames.length(scalars[0], scalars[1]) {
    case 2 where scalars.count > 2: return [2]
    case 1: return [1]
    default: return scalars.count == 4 ? [1, 2] : [1]
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
