/// Finds names on forms that ask for the surname and the given name apart: 姓:王 名:试英.
///
/// Both are covered as one name, with what stands between them.
struct SplitNameFinder: Finder {
  let rule = "name-split"
  let kind = FindingKind.person
  let reason = Reason(zh: "分开填写的姓和名", en: "a surname and a given name with a label each")
  let doubt = Reason(zh: "可能是分开填写的姓和名", en: "may be a surname and a given name apart")

  private static let surnameEnds = ScalarSet("氏")
  private static let givenLabel: UInt32 = 0x540D  // 名
  private static let givenEnds = ScalarSet("字")
  private static let signs = ScalarSet(" :;,.、。/|=_-\t\n")
  private static let mostSigns = 4
  private static let mostGiven = 3
  /// How much of a longer run may be the given name.
  private static let doubtfulGiven = 2

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    passage.landmarks.forEach(.surname) { label in
      guard let start = field(after: label, Self.surnameEnds, in: passage) else { return }
      let end = start + Surnames.length(passage.scalar(start), passage.scalar(start + 1))
      guard end > start else { return }
      if let name = given(after: end, in: passage) {
        matches.append(Match(range: start..<name.end, certain: name.isWhole))
      } else if let first = given(before: label, in: passage) {
        matches.append(Match(range: first..<end, certain: true))
      }
    }
    return matches
  }

  /// Where the given name ends that a label asks for after a place, and whether nothing else can begin
  /// with it.
  private func given(after place: Int, in passage: Passage) -> (end: Int, isWhole: Bool)? {
    let label = place + signs(from: place, in: passage)
    guard passage.scalar(label) == Self.givenLabel,
      let start = field(after: label, Self.givenEnds, in: passage)
    else { return nil }
    var end = start
    while end - start <= Self.mostGiven, CharacterClass.isHan(passage.scalar(end)) { end += 1 }
    guard end > start else { return nil }
    return end - start > Self.mostGiven ? (start + Self.doubtfulGiven, false) : (end, true)
  }

  /// Where the given name starts that a label asked for before a place.
  private func given(before place: Int, in passage: Passage) -> Int? {
    let end = place - signs(before: place, in: passage)
    var start = end
    while end - start <= Self.mostGiven, CharacterClass.isHan(passage.scalar(start - 1)) {
      start -= 1
    }
    guard end < place, (1...Self.mostGiven).contains(end - start) else { return nil }
    var label = start - signs(before: start, in: passage) - 1
    guard label < start - 1 else { return nil }
    if Self.givenEnds.contains(passage.scalar(label)) { label -= 1 }
    return passage.scalar(label) == Self.givenLabel ? start : nil
  }

  /// Where what a label asks for starts, which signs stand before.
  private func field(after label: Int, _ ends: ScalarSet, in passage: Passage) -> Int? {
    let end = ends.contains(passage.scalar(label + 1)) ? label + 2 : label + 1
    let count = signs(from: end, in: passage)
    return count > 0 ? end + count : nil
  }

  private func signs(from place: Int, in passage: Passage) -> Int {
    (0..<Self.mostSigns).first { !Self.signs.contains(passage.scalar(place + $0)) }
      ?? Self.mostSigns
  }

  private func signs(before place: Int, in passage: Passage) -> Int {
    (0..<Self.mostSigns).first { !Self.signs.contains(passage.scalar(place - 1 - $0)) }
      ?? Self.mostSigns
  }
}
