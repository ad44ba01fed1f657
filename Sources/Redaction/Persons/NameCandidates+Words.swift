/// Names that are words too, or are in no register: 志愿者平安, 二狗.
extension NameCandidates {
  private static let petCost = 6
  private static let orderCost = 20
  /// How much less than the word a name costs that may as well be the word: it is in doubt either way.
  static let maybe = 3
  private static let said = ScalarSet("说已称")
  /// What follows how somebody came or went, and no name: 平安到家.
  private static let moves = WordTable(
    "到家 到达 抵达 返乡 回家 回来 过来 离开 出院 出生 生下 生育 毕业 结业 就业 入学".split(separator: " ").map {
      FoldedText(String($0)).scalars[...]
    })

  /// Whether a pet name may start at a place.
  @inline(__always)
  func mayStartPet(_ place: Int) -> Bool {
    place + 1 < run.count && traits.endsPet(run.scalars[place + 1])
      && (PetNames.names.view.contains(run.scalars, place..<place + 2)
        || PetNames.orders.view.contains(run.scalars, place..<place + 2)
        || PetNames.relatives.view.contains(run.scalars, place..<place + 2))
  }

  /// 二狗 and the like, where somebody is spoken of.
  func pet(at place: Int, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void) {
    let range = place..<place + 2
    let isCalled = isCalled(place)
    guard run.isOneWord(range), isCalled || isBeginning(place), isEnding(place + 2) else { return }
    if PetNames.relatives.view.contains(run.scalars, range), !isCalled { return }
    let isOrder = PetNames.orders.view.contains(run.scalars, range)
    let bonus = isCalled ? max(start.bonus, Self.announced) : start.bonus
    report(
      .familiar, range, isOrder ? Self.orderCost : Self.petCost,
      (bonus, isCalled || start.isAnnounced), body)
  }

  /// A surname and a character that are a word together, after a role and before what a person does.
  func wordNamed(
    _ range: Range<Int>, _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    let end = range.upperBound
    guard start.isAnnounced, range.count == 2, end < run.count, !run.gaps[end],
      Self.said.contains(run.scalars[end])
        || words.follows(run.scalars, at: end)
          && !Self.moves.view.contains(run.scalars, end..<end + 2)
    else { return }
    let cost = lexicon.cost(ofWord: run.scalars, range)
    guard cost > 0 else { return }
    body(NameToken(form: .full, range: range, cost: cost * 2 - Self.maybe, isAnnounced: false))
  }

  /// Whether a word that says what somebody is called stands before a place.
  private func isCalled(_ place: Int) -> Bool {
    place > 0
      && (run.scalars[place - 1] == Self.call || words.labels(run.scalars, before: place)
        || words.namesKin(run.scalars, before: place))
  }

  private func isBeginning(_ place: Int) -> Bool {
    place == 0 || run.gaps[place] || traits.leads(run.scalars[place - 1])
      || words.announces(run.scalars, before: place)
  }

  func isEnding(_ place: Int) -> Bool {
    place == run.count || run.gaps[place] || isFollowed(place) || isKin(place)
      || Self.times.contains(run.scalars[place])
  }

  /// First characters of words for a time: 昨天, 还没.
  private static let times = ScalarSet("昨前上这那还没刚")
}
