/// Finds names in Latin letters: pinyin in either order, and Western and Vietnamese names.
struct LatinNameFinder: Finder {
  let rule = "name-latin"
  let kind = FindingKind.person
  let reason = Reason(zh: "拉丁字母书写的人名", en: "a name in Latin letters")
  let doubt = Reason(zh: "可能是拉丁字母书写的人名", en: "may be a name in Latin letters")

  private static let wordLimit = 4
  /// How far to look for Chinese: a text without any is read with more care.
  private static let sample = 400
  private static let mayNameSomebody: LatinLexicon.Roles = [
    .surname, .foreignGiven, .foreignSurname,
  ]

  func matches(in passage: Passage) -> [Match] {
    guard passage.landmarks.words.count > 0 else { return [] }
    var matches: [Match] = []
    var group = Room<LatinWord>()
    let isPlain = !passage.scalars.prefix(Self.sample).contains(where: CharacterClass.isHan)
    var capital = 0
    var last = -3
    for stretch in passage.landmarks.words {
      let range = stretch.range
      if group.count > 0, !Self.isNext(range.lowerBound, after: last, passage) {
        Self.add(group.view, isPlain, passage, &matches)
        group.removeAll()
      }
      group.append(Self.word(range, &capital, passage))
      last = range.upperBound
    }
    Self.add(group.view, isPlain, passage, &matches)
    return matches
  }

  private static func word(
    _ range: Range<Int>, _ capital: inout Int, _ passage: Passage
  ) -> LatinWord {
    let capitals = passage.text.capitals
    let first = capital
    while capital < capitals.count, Int(capitals[capital]) < range.upperBound { capital += 1 }
    let startsHigh = first < capital && Int(capitals[first]) == range.lowerBound
    return LatinWord(
      range, capitals: capital - first, startsHigh: startsHigh, in: passage.scalars)
  }

  /// Whether one separator, or two such as a comma and a space, stand between two words.
  private static func isNext(_ start: Int, after end: Int, _ passage: Passage) -> Bool {
    switch start - end {
    case 1:
      switch passage.scalar(end) {
      case SignTable.space, SignTable.dash, SignTable.middleDot, 0x27: true
      default: false
      }
    case 2:
      (passage.scalar(end) == 0x2C || passage.scalar(end) == SignTable.dot)
        && passage.scalar(end + 1) == SignTable.space
    default: false
    }
  }

  /// Adds the longest name from each word of a group on.
  private static func add(
    _ group: View<LatinWord>, _ isPlain: Bool, _ passage: Passage, _ matches: inout [Match]
  ) {
    var first = 0
    while first < group.count {
      var (length, certain) = name(from: first, group, isPlain, passage)
      if first == 0, certain == nil, let told = toldLength(group, passage) {
        (length, certain) = told
      }
      if certain == nil, let told = actingLength(from: first, group, passage) {
        (length, certain) = (told, false)
      }
      if let certain {
        let end = group[first + length - 1].range.upperBound
        matches.append(Match(range: group[first].range.lowerBound..<end, certain: certain))
      }
      first += length
    }
  }

  /// The length of a name in no list that a word in Chinese announces or follows: 户主Keo Noy, Keo Noy愿意.
  private static func toldLength(
    _ group: View<LatinWord>, _ passage: Passage
  ) -> (length: Int, certain: Bool?)? {
    var length = 0
    while length < min(wordLimit, group.count), group[length].writing == .capitalised,
      group[length].range.count > 1,
      length == 0 || passage.scalar(group[length].range.lowerBound - 1) == SignTable.space
    {
      length += 1
    }
    guard length > 1, !group.prefix(length).allSatisfy(\.isEnglish) else { return nil }
    let words = NameWords.shared.view
    var start = group[0].range.lowerBound
    while group[0].range.lowerBound - start < signLimit, isSign(passage.scalar(start - 1)) {
      start -= 1
    }
    let end = group[length - 1].range.upperBound
    let isAnnounced = words.announces(passage.scalars, before: start)
    let next = passage.scalar(end) == SignTable.space ? end + 1 : end
    let isFollowed =
      length == group.count
      && (words.follows(passage.scalars, at: next) || words.mayFollow(passage.scalars, at: next)
        || isActing(group[0].range.lowerBound..<end, passage))
    return isAnnounced || isFollowed ? (length, isAnnounced) : nil
  }

  /// Whether what stands on a side of words is what stands beside persons, and hardly beside other words in
  /// Latin letters: 送Aye Mon去车站, 与Aye Mon系姐妹, 、Aye Mon、.
  private static func isActing(_ range: Range<Int>, _ passage: Passage) -> Bool {
    let (before, after) = (
      passage.scalar(range.lowerBound - 1), passage.scalar(range.upperBound)
    )
    let traits = NameTraits.shared.view
    return before == comma || after == comma
      || CharacterClass.isHan(before) && traits.leads(before)
      || CharacterClass.isHan(after) && traits.follows(after)
  }

  private static let comma: UInt32 = 0x3001  // 、

  /// The length of a name in no list that an English word announces or follows: visited Keo Noy at home.
  private static func actingLength(
    from first: Int, _ group: View<LatinWord>, _ passage: Passage
  ) -> Int? {
    var end = first
    while end < group.count, end - first < nameLimit, group[end].writing == .capitalised,
      group[end].range.count > 1, group[end].roles.isDisjoint(with: [.english, .cue]),
      end == first || passage.scalar(group[end].range.lowerBound - 1) == SignTable.space
    {
      end += 1
    }
    guard end - first > 1 else { return nil }
    let isLed = first > 0 && group[first - 1].roles.contains(.cue)
    return isLed || end < group.count && group[end].roles.contains(.cue) ? end - first : nil
  }

  private static let nameLimit = 3
  private static let signLimit = 2

  private static func isSign(_ scalar: UInt32) -> Bool {
    scalar != 0 && scalar != SignTable.newline && !CharacterClass.isHan(scalar)
      && !CharacterClass.isAlphanumeric(scalar)
  }

  /// Whether a word is the name of an option, as in `--lang en`.
  private static func isOption(_ word: LatinWord, _ passage: Passage) -> Bool {
    let start = word.range.lowerBound
    return word.writing == .small && passage.scalar(start - 1) == SignTable.dash
      && !CharacterClass.isAlphanumeric(passage.scalar(start - 2))
  }

  /// The length of a title with the name after it: Mr. Wang, Teacher Zhang, Ms Grace Miller.
  private static func titledLength(from first: Int, _ group: View<LatinWord>) -> Int? {
    let title = group[first]
    guard title.writing == .capitalised, first + 1 < group.count else { return nil }
    let name = group[first + 1]
    let isNamed =
      title.roles.contains(.title) && name.writing != .small && name.range.count > 1
      || title.roles.contains(.role) && name.writing == .capitalised
        && name.roles.contains(.surname) && !name.isEnglish
    guard isNamed else { return nil }
    let hasGiven =
      first + 2 < group.count && group[first + 2].writing == .capitalised
      && group[first + 2].range.lowerBound == name.range.upperBound + 1
      && !group[first + 2].isEnglish
    return hasGiven ? 3 : 2
  }

  /// The length of the longest name from a word on, and whether it is one; 1 and nil if it is none.
  private static func name(
    from first: Int, _ group: View<LatinWord>, _ isPlain: Bool, _ passage: Passage
  ) -> (length: Int, certain: Bool?) {
    if isOption(group[first], passage) { return (1, nil) }
    if let length = titledLength(from: first, group) { return (length, true) }
    var length = min(wordLimit, group.count - first)
    while length > 0 {
      let words = group[first..<first + length]
      let isMixed = length == 1 && words.first?.writing == .mixed
      if isMixed || words.first?.roles.isDisjoint(with: mayNameSomebody) == false
        || words.last?.roles.contains(.surname) == true
      {
        let isBesideHan =
          CharacterClass.isHan(passage.scalar(group[first].range.lowerBound - 1))
          || CharacterClass.isHan(passage.scalar(group[first + length - 1].range.upperBound))
          || length == group.count && !isPlain
        let name = LatinName(words: words, in: passage.scalars, isBesideHan: isBesideHan)
        if let certain = name.certainty { return (length, certain) }
      }
      length -= 1
    }
    return (1, nil)
  }
}
