/// Finds names of persons by how a sentence reads with them and without.
struct NameFinder {
  /// What a saving must reach, in half natural logarithms, for a name to be certain.
  private static let certainMargin = 12
  private static let announcedMargin = 6
  /// Why a relative is found.
  static let kinReason = Reason(
    zh: "以亲属关系指认他人的说法", en: "a person named as somebody's relative")

  /// Finds names outside of ranges that are something else.
  ///
  /// - Parameters:
  ///   - passage: The text.
  ///   - taken: Ranges of folded scalars, in order, that no name shares.
  ///   - numbers: Those of them that are numbers of one person, in order.
  /// - Returns: What was found, in offsets of the original.
  func findings(
    in passage: Passage, outside taken: [Range<Int>], beside numbers: [Range<Int>]
  ) -> [FoundStretch] {
    var findings: [FoundStretch] = []
    var persons: [Range<Int>] = []
    var lattice = NameLattice(passage.lexicon)
    NameRunReader(passage).read(outside: taken, beside: numbers) { run in
      lattice.read(run) { token, margin in
        let certain =
          margin >= Self.certainMargin || token.isAnnounced && margin >= Self.announcedMargin
        let range = Self.whole(token, run, in: passage)
        if let end = KinWords.end(after: range, in: passage) {
          let span = passage.text.original(range.lowerBound..<end)
          findings.append(FoundStretch(.kin, span, certain: true, source: .kin))
        } else {
          let span = passage.text.original(range)
          findings.append(FoundStretch(.person, span, certain: certain, source: .name(token.form)))
          persons.append(range)
        }
      }
    }
    persons.sort { $0.lowerBound < $1.lowerBound }
    let listed = ListedNames(passage: passage, taken: taken).beside(persons)
    findings += listed.map {
      FoundStretch(
        .person, passage.text.original($0.range), certain: $0.certain, source: .name(.full))
    }
    passage.steps.add(lattice.work)
    return findings
  }

  /// Whether what may be a place may as well be the start of a name: 律师兰苑|杰, 机主路|烨霖.
  static func goesOn(_ place: Range<Int>, in passage: Passage) -> Bool {
    let traits = NameTraits.shared.view
    let (last, next) = (passage.scalar(place.upperBound - 1), passage.scalar(place.upperBound))
    let mayBeInName =
      traits.givenCost(last) <= usualGiven || traits.surnameCost(last) <= usualSurname
    return mayBeInName && traits.givenCost(next) <= usualSurname && !traits.follows(next)
  }

  private static let usualGiven = 9
  private static let usualSurname = 8
  private static let veil: UInt32 = 0x67D0  // 某
  private static let home: UInt32 = 0x5BB6  // 家
  private static let counted = ScalarSet("个名岁人次月年日天元只口号点时分")

  /// A name with the number or letter that tells one 某 from another, and without 家 of 家的女儿.
  private static func whole(
    _ token: NameToken, _ run: NameRun, in passage: Passage
  ) -> Range<Int> {
    let range = run.folded(token.range)
    let end = range.upperBound
    if passage.scalar(end - 1) == veil, CharacterClass.isAlphanumeric(passage.scalar(end)),
      !CharacterClass.isAlphanumeric(passage.scalar(end + 1)),
      !counted.contains(passage.scalar(end + 1))
    {
      return range.lowerBound..<end + 1
    }
    if token.form == .full, range.count > 2, passage.scalar(end - 1) == home,
      KinWords.end(after: range.lowerBound..<end - 1, in: passage) != nil
    {
      return range.lowerBound..<end - 1
    }
    return NameEdges.whole(
      token.form == .titled ? NameEdges.office(range, in: passage) : range, in: passage)
  }
}

extension NameToken.Form {
  var rule: String {
    switch self {
    case .full: "name"
    case .titled: "surname-title"
    case .familiar: "surname-familiar"
    case .transliterated: "name-transliterated"
    case .given: "name-given"
    }
  }

  var reason: Reason {
    switch self {
    case .full: Reason(zh: "姓氏和名字用字，句子按人名才读得通", en: "a surname and a given name the sentence needs")
    case .titled: Reason(zh: "姓氏加称谓", en: "a surname with a title")
    case .familiar: Reason(zh: "“小”“老”加姓氏的称呼", en: "a surname after 小 or 老")
    case .transliterated: Reason(zh: "少数民族人名的译写", en: "a name of a minority, transliterated")
    case .given: Reason(zh: "亲属称谓后的名字", en: "a given name after a word for a relative")
    }
  }

  var doubt: Reason {
    switch self {
    case .full: Reason(zh: "可能是人名", en: "may be a person's name")
    case .titled: Reason(zh: "可能是姓氏加称谓", en: "may be a surname with a title")
    case .familiar: Reason(zh: "可能是对人的称呼", en: "may be what a person is called")
    case .transliterated: Reason(zh: "可能是译写的人名", en: "may be a transliterated name")
    case .given: Reason(zh: "可能是亲属的名字", en: "may be a relative's given name")
    }
  }
}
