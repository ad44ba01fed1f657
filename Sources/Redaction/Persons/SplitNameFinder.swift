/// Finds names on forms that ask for the surname and the given name apart: 姓:王 名:秀英.
///
/// Both are covered as one name, with what stands between them.
struct SplitNameFinder: Finder {
  let rule = "name-split"
  let kind = FindingKind.person
  let reason = Reason(zh: "分开填写的姓和名", en: "a surname and a given name with a label each")
  let doubt = Reason(zh: "可能是分开填写的姓和名", en: "may be a surname and a given name apart")

  private static let surnameLabel: UInt32 = 0x59D3  // 姓
  private static let surnameEnds = ScalarSet("氏")
  private static let givenLabel: UInt32 = 0x540D  // 名
  private static let givenEnds = ScalarSet("字")
  private static let signs = ScalarSet(" :;,.、。/|=_-\t\n")
  private static let mostSigns = 4
  private static let mostGiven = 3
  /// How much of a longer run may be the given name.
  private static let doubtfulGiven = 2

  func matches(in passage: Passage) -> [Match] {
    passage.scalars.indices.compactMap { place in
      switch passage.scalars[place] {
      case Self.surnameLabel: surnameFirst(place, in: passage)
      case Self.givenLabel: givenFirst(place, in: passage)
      default: nil
      }
    }
  }

  private func surnameFirst(_ label: Int, in passage: Passage) -> Match? {
    guard let start = field(after: label, Self.surnameEnds, in: passage) else { return nil }
    let end = start + surname(at: start, in: passage)
    guard end > start,
      let next = skip(from: end, atLeast: 0, in: passage),
      passage.scalar(next) == Self.givenLabel,
      let given = field(after: next, Self.givenEnds, in: passage)
    else { return nil }
    let name = self.given(at: given, in: passage)
    guard let name else { return nil }
    return Match(range: start..<name.end, certain: name.isWhole)
  }

  private func givenFirst(_ label: Int, in passage: Passage) -> Match? {
    guard let start = field(after: label, Self.givenEnds, in: passage),
      let name = given(at: start, in: passage), name.isWhole,
      let next = skip(from: name.end, atLeast: 1, in: passage),
      passage.scalar(next) == Self.surnameLabel,
      let last = field(after: next, Self.surnameEnds, in: passage)
    else { return nil }
    let length = surname(at: last, in: passage)
    return length > 0 ? Match(range: start..<last + length, certain: true) : nil
  }

  /// Where what a label asks for starts, which signs stand before.
  private func field(after label: Int, _ ends: ScalarSet, in passage: Passage) -> Int? {
    let end = ends.contains(passage.scalar(label + 1)) ? label + 2 : label + 1
    return skip(from: end, atLeast: 1, in: passage)
  }

  private func skip(from place: Int, atLeast least: Int, in passage: Passage) -> Int? {
    var next = place
    while next - place < Self.mostSigns, Self.signs.contains(passage.scalar(next)) { next += 1 }
    return next - place >= least ? next : nil
  }

  private func surname(at place: Int, in passage: Passage) -> Int {
    Surnames.length(passage.scalar(place), passage.scalar(place + 1))
  }

  /// Where a given name ends, and whether nothing else can begin with it.
  private func given(at place: Int, in passage: Passage) -> (end: Int, isWhole: Bool)? {
    var end = place
    while end - place <= Self.mostGiven, CharacterClass.isHan(passage.scalar(end)) { end += 1 }
    guard end > place else { return nil }
    return end - place > Self.mostGiven ? (place + Self.doubtfulGiven, false) : (end, true)
  }
}
