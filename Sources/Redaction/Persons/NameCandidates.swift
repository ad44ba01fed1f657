/// Everything in a run that may be read as a name, with its cost (in half natural logarithms).
struct NameCandidates {
  let run: NameRun
  let lexicon: LexiconView
  let traits: NameTraitsView
  let words: NameWordsView

  /// How rarely a name stands at a given place of a text.
  private static let prior = 13
  static let givenLimit = 11
  static let lengthCosts = [0, 3, 1]
  static let announced = 12
  static let labelled = 22
  private static let named = 32
  private static let followed = 6
  private static let edge = 3
  private static let doing = 5
  static let led = 4
  private static let placeWord = -14
  static let call: UInt32 = 0x53EB  // 叫
  static let kinship = 10
  private static let possessive: UInt32 = 0x7684  // 的
  /// Relatives in one character, as they stand after 之.
  private static let kinsfolk = ScalarSet("父母夫妻子女兄弟姐妹孙叔伯姑姨舅侄甥媳婿")

  init(
    _ run: NameRun, _ lexicon: LexiconView, _ traits: NameTraitsView, _ words: NameWordsView
  ) {
    self.run = run
    self.lexicon = lexicon
    self.traits = traits
    self.words = words
  }

  /// Calls `body` with every candidate that starts at a place.
  @inline(__always)
  func forEach(at place: Int, _ body: (NameToken) -> Void) {
    let first = run.scalars[place]
    let start = startBonus(place)
    if mayStartGiven(place) { given(at: place, start, body) }
    if mayStartElder(place) { elder(at: place, start, body) }
    if mayStartTwice(place) { twice(at: place, start, body) }
    if mayStartPet(place) { pet(at: place, start, body) }
    if traits.isPrefix(first) { familiar(at: place, start, body) }
    if traits.startsUnit(first) { transliterated(at: place, start, body) }
    let cost = traits.surnameCost(first)
    if maySound(place) { sounded(at: place, start, body) }
    if cost != NameTraits.noSurname { named(at: place, 1, cost * 2, start, body) }
    if traits.startsCompound(first), place + 1 < run.count,
      words.isCompound(run.scalars, place..<place + 2)
    {
      named(at: place, 2, Surnames.compoundCost * 2, start, body)
    }
  }

  /// Whether two characters that are used for their sound follow: no shorter name is written so.
  @inline(__always)
  private func maySound(_ place: Int) -> Bool {
    place + 2 < run.count && traits.sounds(run.scalars[place + 1])
      && traits.sounds(run.scalars[place + 2])
  }

  func report(
    _ form: NameToken.Form, _ range: Range<Int>, _ cost: Int,
    _ start: (bonus: Int, isAnnounced: Bool), _ body: (NameToken) -> Void
  ) {
    let end = endBonus(range.upperBound)
    body(
      NameToken(
        form: form, range: range, cost: Self.prior + cost - start.bonus - end.bonus,
        isAnnounced: start.isAnnounced || end.isAnnounced))
  }

  /// Whether what stands at a place often follows a name.
  func isFollowed(_ place: Int) -> Bool {
    traits.follows(run.scalars[place]) || words.follows(run.scalars, at: place)
  }

  /// Whether 的 and a word for a relative stand at a place.
  func isKin(_ place: Int) -> Bool {
    if run.scalars[place] == Self.link {
      return place + 1 < run.count && Self.kinsfolk.contains(run.scalars[place + 1])
    }
    guard run.scalars[place] == Self.possessive else { return false }
    return (3...5).contains { words.namesKin(run.scalars, before: place + $0) }
      || KinWords.standsLong(in: run.scalars, at: place + 1)
  }

  private func startBonus(_ place: Int) -> (bonus: Int, isAnnounced: Bool) {
    if place == 0 {
      return run.isLabelled ? (Self.labelled, true) : (Self.edge, false)
    }
    if words.labels(run.scalars, before: place) { return (Self.named, true) }
    if words.announces(run.scalars, before: place) { return (Self.announced, true) }
    if run.scalars[place - 1] == Self.call { return (Self.followed, true) }
    if run.gaps[place] { return (Self.edge, false) }
    if words.mayLead(run.scalars, before: place) { return (Self.led, false) }
    return (traits.leads(run.scalars[place - 1]) ? Self.led : 0, false)
  }

  private func endBonus(_ place: Int) -> (bonus: Int, isAnnounced: Bool) {
    guard place < run.count else { return (Self.edge, false) }
    if traits.endsPlace(run.scalars[place]), !run.gaps[place] { return (Self.placeWord, false) }
    if isKin(place) { return (Self.kinship, true) }
    if words.follows(run.scalars, at: place) { return (Self.followed, true) }
    if words.mayFollow(run.scalars, at: place) { return (Self.doing, false) }
    if run.gaps[place] { return (Self.edge, false) }
    return (traits.follows(run.scalars[place]) ? Self.edge : 0, false)
  }
}
