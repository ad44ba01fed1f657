/// What stands around an acknowledged word, and whether it makes the word somebody's name.
///
/// Somebody who knows nothing of the person must take the word for the word. So it passes only where
/// nothing beside it says that a name stands there, nothing near it tells of somebody, and no other
/// acknowledged value of the same case is near: two words together can be a person where each alone is
/// none.
struct WordSurroundings {
  private let before: [UInt32]
  private let after: [UInt32]
  private let text: String
  /// Where the word stands in the text, in scalars.
  private let place: Range<Int>

  /// Scalars of either side that count as near, and how many more may be read to end with a word.
  static let reach = 60
  private static let longestSign = 12
  private static let stranger = Redactor()

  /// Takes the text on either side of the word, with the word between.
  init(before: String, word: String, after: String) {
    let head = String(
      Self.near(Array(Self.withoutMarkup(before)).reversed()).reversed())
    let tail = String(Self.near(Array(Self.withoutMarkup(after))))
    self.before = FoldedText(head).scalars
    self.after = FoldedText(tail).scalars
    text = head + word + tail
    let start = head.unicodeScalars.count
    place = start..<start + word.unicodeScalars.count
  }

  /// The characters that count as near, to the end of the word that would be cut through: half of a word
  /// may read as a name that nobody wrote.
  private static func near(_ characters: [Character]) -> ArraySlice<Character> {
    var end = min(reach, characters.count)
    let limit = min(2 * reach, characters.count)
    while end > 0, end < limit, characters[end].isLetter || characters[end].isNumber,
      characters[end - 1].isLetter || characters[end - 1].isNumber
    {
      end += 1
    }
    return characters.prefix(end)
  }

  /// Whether the word is only the word there, given what was acknowledged of the same case.
  func speakOfNobody(_ word: OrdinaryWord, among others: Set<OrdinaryWord>) -> Bool {
    !isAnnounced && !(word.isLatin && isAnnouncedInEnglish) && !followsSurname && !isAddressed
      && !isNear(word, others) && !tellOfSomebody
  }

  private var isAnnounced: Bool {
    let label = before.trimmed(upTo: Self.longestSign) { !CharacterClass.isHan($0) }
    if WordCues.labels.contains(where: { label.ends(with: $0) }) { return true }
    let role = before.trimmed(upTo: 2) { SignTable.separates($0) || Self.points.contains($0) }
    return WordCues.roles.contains { role.ends(with: $0) }
  }

  /// Whether the English word before announces a name, or is a common surname in pinyin; ms before
  /// characters counts milliseconds.
  private var isAnnouncedInEnglish: Bool {
    let rest = before.trimmed(upTo: Self.longestSign) { !CharacterClass.isAlphanumeric($0) }
    let word = rest.reversed().prefix(while: CharacterClass.isLatin).reversed()
    return WordCues.english.contains(Array(word)) || Self.surnames.contains(Array(word))
  }

  /// How the surnames are read that many bear, but for what is an English word too.
  private static let surnames = Set(
    Surnames.costs.lazy.filter { $0.value <= commonSurname }.flatMap {
      Pinyin.syllables(of: $0.key).map(\.scalarValues)
    }.filter { !LatinWords.contain($0) })

  /// Whether a common surname stands before the word and is not the end of another word.
  private var followsSurname: Bool {
    let name = before.trimmed(upTo: 2, Self.gaps.contains)
    if Surnames.compound.contains(Array(name.suffix(2))) { return true }
    guard let last = name.last, let cost = Surnames.costs[last] else { return false }
    return cost <= Self.commonSurname && !Lexicon.shared.contains(name.suffix(2))
  }

  /// What the hundred most frequent surnames cost at most.
  private static let commonSurname = 7
  /// What people write between a surname and a given name; a bracket or a new line begins something else.
  private static let gaps = ScalarSet(" -·_")
  private static let points = ScalarSet(":\"'“”「『")

  /// Whether a title, a relative, or sex and age follow.
  private var isAddressed: Bool {
    let rest = after.drop { SignTable.separates($0) || Self.joints.contains($0) }
    if WordCues.titles.contains(where: { rest.starts(with: $0) }) { return true }
    guard let first = rest.first, Self.sexes.contains(first) else { return false }
    let next = rest.dropFirst().prefix(8)
    return next.contains(Self.years)
      && next.contains { DigitTable.value(of: $0) != DigitTable.none }
  }

  private static let joints = ScalarSet(",、;|/[")
  private static let sexes = ScalarSet("男女")
  private static let years: UInt32 = 0x5C81  // 岁

  /// Whether another value of the case, which neither holds the word nor is held by it, is near.
  private func isNear(_ word: OrdinaryWord, _ others: Set<OrdinaryWord>) -> Bool {
    others.contains { other in
      guard !other.text.contains(word.text), !word.text.contains(other.text),
        !(word.isDivision && other.isDivision)
      else { return false }
      let scalars = FoldedText(other.text).scalars
      return before.holds(scalars) || after.holds(scalars)
    }
  }

  /// Whether somebody who knows nothing would find personal data near, or a name in the word itself.
  private var tellOfSomebody: Bool {
    Self.stranger.findings(in: text).contains { finding in
      switch finding.kind {
      case .person, .kin: finding.certain || finding.span.overlaps(place)
      case .id, .passport, .phone, .bank, .plate, .disability, .wechat, .qq, .email, .address: true
      case .url, .coordinates, .school, .institution, .date, .dna, .other: false
      }
    }
  }

  /// The text with every tag as a space; what is cut off at either end is no tag.
  private static func withoutMarkup(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var tag: String.UnicodeScalarView?
    for scalar in text.unicodeScalars {
      switch (scalar, tag) {
      case ("<", let open):
        scalars.append(contentsOf: open ?? .init())
        tag = .init([scalar])
      case (">", _?):
        scalars.append(" ")
        tag = nil
      case (_, nil): scalars.append(scalar)
      case (_, _?): tag?.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension [UInt32] {
  /// The array without up to so many elements at its end that match.
  fileprivate func trimmed(upTo count: Int, _ matches: (UInt32) -> Bool) -> ArraySlice<UInt32> {
    var end = endIndex
    while end > startIndex, endIndex - end < count, matches(self[end - 1]) { end -= 1 }
    return self[..<end]
  }

  fileprivate func holds(_ word: [UInt32]) -> Bool {
    guard count >= word.count else { return false }
    return (0...count - word.count).contains { self[$0..<$0 + word.count].elementsEqual(word) }
  }
}

extension ArraySlice<UInt32> {
  fileprivate func ends(with word: [UInt32]) -> Bool { suffix(word.count).elementsEqual(word) }
}
