/// Finds names of which characters were hidden, beside a word that announces a person: 姓名：张*明.
struct VeiledNameFinder: Finder {
  let rule = "name-veiled"
  let kind = FindingKind.person
  let reason = Reason(zh: "隐去部分的姓名", en: "a name of which a part is hidden")
  var doubt: Reason { reason }

  private static let signLimit = 3
  private static let veils = ScalarSet(VeiledNumberFinder.signs)

  func matches(in passage: Passage) -> [Match] {
    let traits = NameTraits.shared.view
    let words = NameWords.shared.view
    var matches: [Match] = []
    var floor = 0
    passage.landmarks.forEach(.veil) { index in
      guard index > floor, traits.surnameCost(passage.scalar(index - 1)) != NameTraits.noSurname
      else { return }
      var end = index
      while Self.veils.contains(passage.scalar(end)) { end += 1 }
      floor = end
      let start = start(before: index, in: passage)
      guard end - index <= 2 else { return }
      let isFollowed = words.follows(passage.scalars, at: end)
      if end - index == 1, !isFollowed, CharacterClass.isHan(passage.scalar(end)) { end += 1 }
      guard
        isFollowed || words.follows(passage.scalars, at: end) || isAnnounced(start, in: passage)
      else { return }
      matches.append(Match(range: start..<end, certain: true))
    }
    return matches
  }

  /// Where the surname starts that ends before a sign.
  private func start(before sign: Int, in passage: Passage) -> Int {
    let pair = [passage.scalar(sign - 2), passage.scalar(sign - 1)]
    return Surnames.compound.contains(pair) ? sign - 2 : sign - 1
  }

  private func isAnnounced(_ start: Int, in passage: Passage) -> Bool {
    var end = start
    while start - end < Self.signLimit, end > 0, !CharacterClass.isHan(passage.scalar(end - 1)) {
      end -= 1
    }
    return NameWords.shared.view.announces(passage.scalars, before: end)
  }
}
