/// A value the casebook holds about somebody, to be searched for.
///
/// One value each: two telephone numbers in one text would be searched for as one.
package struct KnownValue: Sendable, CustomStringConvertible {
  package let kind: FindingKind
  package let text: String
  /// What was acknowledged of whom the value is about (see `OrdinaryWord`).
  let acknowledged: Set<OrdinaryWord>
  /// Whether it is about somebody whom the text is not about: then a surname or initials alone, and parts
  /// of a name that are words too, are taken for what they mostly are.
  package let isOfAnother: Bool

  package init(
    kind: FindingKind, text: String, acknowledged: Set<OrdinaryWord> = [],
    isOfAnother: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.acknowledged = acknowledged
    self.isOfAnother = isOfAnother
  }

  /// Takes the name a member of staff goes by; nothing where it is the name of a role, as 社工甲 is.
  package init?(staff name: String) {
    guard !LoneName.findings(in: name).isEmpty else { return nil }
    self.init(kind: .person, text: name)
  }

  /// The values on one line that was written down about somebody, one each (see `WrittenValues`); none where
  /// it says nothing of anybody, as a relation alone does.
  package static func list(_ kind: FindingKind, writtenAs text: String) -> [KnownValue] {
    WrittenValues.read(text, kind)
  }

  /// The day of birth that the number of an identity card holds; nothing where it holds none.
  package var birth: KnownValue? {
    guard kind == .id else { return nil }
    let digits = FoldedText(text).scalars.map(DigitTable.value).filter { $0 != DigitTable.none }
    let century: [UInt8]
    switch digits.count {
    case 17, 18: century = []
    case 15: century = [1, 9]
    default: return nil
    }
    let day = (century + digits.dropFirst(Self.region)).prefix(8).map(String.init).joined()
    return DateForms(day).map { _ in KnownValue(kind: .date, text: day) }
  }

  /// How many digits of an identity number tell the county.
  private static let region = 6

  /// Whether it can be searched for (see `Unsearchable`).
  package var isSearchable: Bool {
    switch kind {
    case .id, .phone, .bank, .qq, .disability:
      KnownForm(.whole, NumberForms(text, kind).number).phrase.obstacle == nil
    case .person, .kin, .address, .school, .institution, .passport, .plate, .wechat, .email, .url,
      .coordinates, .date, .dna, .other:
      Phrase(FoldedText(text).scalars).obstacle == nil
    }
  }

  /// Names the kind and never the value, so that no message can print one.
  package var description: String { "KnownValue(\(kind.rawValue))" }

  /// Every form the value is searched for in; the first is the value itself.
  var forms: [KnownForm] {
    isOfAnother ? everyForm.filter(Self.tellsOfAnother) : everyForm
  }

  /// How many Latin letters of a name are no English word by chance.
  private static let fewestLetters = 5

  /// How many characters or letters the name of a place has that is no word by chance.
  private static func fewestCharacters(of form: KnownForm) -> Int {
    form.phrase.scalars.contains(where: CharacterClass.isLatin) ? FormCheck.longSound : 3
  }

  private static func tellsOfAnother(_ form: KnownForm) -> Bool {
    switch form.kind {
    case .whole, .tail: true
    case .date: false
    case .part, .nickname: !form.isWord
    case .core: !form.isWord && form.phrase.scalars.count >= fewestCharacters(of: form)
    case .pinyin: form.phrase.scalars.count >= fewestLetters
    case .initials: false
    }
  }

  /// The text with its points read out: zhang@163点com.
  private var spelled: String { String(text.map { $0 == "." ? "点" : $0 }) }

  private var everyForm: [KnownForm] {
    switch kind {
    case .person, .kin: NameForms(text, isOfAnother: isOfAnother).forms
    case .id, .phone, .bank, .qq, .disability: NumberForms(text, kind).forms
    case .address, .school, .institution: PlaceForms(text, kind).forms
    case .date: DateForms(text)?.forms ?? [KnownForm(.whole, text)]
    case .email, .url, .coordinates:
      [KnownForm(.whole, text), KnownForm(.whole, spelled)]
    case .passport, .plate, .wechat, .dna, .other: [KnownForm(.whole, text)]
    }
  }
}

extension KnownValue {
  /// Whether somebody is named so, and the word is none besides: it can never be acknowledged.
  ///
  /// 敏敏 is a nickname of 王敏, and the given name of 王敏敏.
  package func isNamed(_ word: OrdinaryWord) -> Bool {
    word.isNickname && (kind == .person || kind == .kin) && text.hasSuffix(word.text)
  }
}
