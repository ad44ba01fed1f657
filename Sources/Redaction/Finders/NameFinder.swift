/// Finds what may be a person's name right after a word that announces one.
///
/// Deliberately narrow: a surname and one or two characters, and where the word before is common in
/// other sentences too (叫, 母亲), only if the name ends where a name would.
struct NameFinder: Finder {
  let rule: String
  let kind: FindingKind
  let reason: Reason
  let isStrict: Bool
  let cue: Cue
  var doubt: Reason { reason }

  static let labelled = NameFinder(
    rule: "name-after-label", kind: .person,
    reason: Reason(zh: "“姓名”一类的词后像人名的字", en: "what may be a name after a word such as 姓名"),
    isStrict: false, cue: .name)
  static let called = NameFinder(
    rule: "name-after-call", kind: .person,
    reason: Reason(zh: "“叫”“我是”后像人名的字", en: "what may be a name after 叫 or 我是"),
    isStrict: true, cue: .call)
  static let kin = NameFinder(
    rule: "name-after-kin", kind: .kin,
    reason: Reason(zh: "亲属称谓后像人名的字", en: "what may be a name after a word for a relative"),
    isStrict: true, cue: .kin)

  private static let filler = ScalarSet(" :是为叫系名姓做作=\"“「")
  private static let fillerLimit = 4
  private static let followers = ScalarSet("在于与和及男女说称是的被已将等现系家住从向到因有为，也同年生来去电自又即曾")
  private static let unlikely = ScalarSet("的了在和与及或是有没不已将于被把对向从到去来说要会能可应该这那其就都也还很吗呢吧啊何谁哪某她他它我你您们")
  /// Surnames that are far more often words of grammar.
  private static let functionWords = ScalarSet("从能和于应向连都后相空那全")

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    for cue in passage.cues.all(cue) {
      var start = cue.upperBound
      while start - cue.upperBound < Self.fillerLimit,
        Self.filler.contains(passage.scalar(start))
      {
        start += 1
      }
      if let range = nameRange(from: start, in: passage) {
        matches.append(Match(range: range, certain: false))
      }
    }
    return matches
  }

  private func nameRange(from start: Int, in passage: Passage) -> Range<Int>? {
    let places = Self.hanPlaces(from: start, in: passage)
    guard places.count >= 2 else { return nil }
    let characters = places.map { passage.scalar($0) }
    let surname = Surnames.length(characters[0], characters[1])
    guard surname > 0 else { return nil }
    let given = characters.dropFirst(surname).prefix(2).prefix { !Self.unlikely.contains($0) }.count
    guard given > 0, !isStrict || !Self.functionWords.contains(characters[0]) else { return nil }
    let ends = (1...given).reversed().map { places[surname + $0 - 1] + 1 }
    if let end = ends.first(where: { Self.endsName($0, in: passage) }) { return start..<end }
    return isStrict ? nil : start..<ends[0]
  }

  /// Where up to four Chinese characters stand, with at most one space between two.
  private static func hanPlaces(from start: Int, in passage: Passage) -> [Int] {
    var places: [Int] = []
    var position = start
    while places.count < 4, CharacterClass.isHan(passage.scalar(position)) {
      places.append(position)
      position += passage.scalar(position + 1) == SignTable.space ? 2 : 1
    }
    return places
  }

  private static func endsName(_ end: Int, in passage: Passage) -> Bool {
    let next = passage.scalar(end)
    return !CharacterClass.isHan(next) || followers.contains(next)
  }
}
