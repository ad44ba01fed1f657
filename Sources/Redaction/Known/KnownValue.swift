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
    case .part, .nickname: !form.isWord
    case .core: !form.isWord && form.phrase.scalars.count >= fewestCharacters(of: form)
    case .pinyin: form.phrase.scalars.count >= fewestLetters
    case .initials: false
    }
  }

  private var everyForm: [KnownForm] {
    switch kind {
    case .person, .kin: NameForms(text, isOfAnother: isOfAnother).forms
    case .id, .phone, .bank, .qq, .disability: NumberForms(text, kind).forms
    case .address, .school, .institution: PlaceForms(text, kind).forms
    case .passport, .plate, .wechat, .email, .url, .coordinates, .date, .dna, .other:
      [KnownForm(.whole, text)]
    }
  }
}
