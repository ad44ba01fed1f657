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
  /// - Returns: What was found, in offsets of the original.
  func findings(in passage: Passage, outside taken: [Range<Int>]) -> [FoundStretch] {
    var findings: [FoundStretch] = []
    var lattice = NameLattice(passage.lexicon)
    forEachRun(in: passage, outside: taken) { run in
      lattice.read(run) { token, margin in
        let certain =
          margin >= Self.certainMargin || token.isAnnounced && margin >= Self.announcedMargin
        let range = run.folded(token.range)
        if let end = KinWords.end(after: range, in: passage) {
          let span = passage.text.original(range.lowerBound..<end)
          findings.append(FoundStretch(.kin, span, certain: true, source: .kin))
        } else {
          let span = passage.text.original(range)
          findings.append(FoundStretch(.person, span, certain: certain, source: .name(token.form)))
        }
      }
    }
    passage.steps.add(lattice.work)
    return findings
  }

  private func forEachRun(
    in passage: Passage, outside taken: [Range<Int>], _ body: (NameRun) -> Void
  ) {
    let traits = NameTraits.shared.view
    let scalars = passage.scalars
    var run = NameRunRoom()
    var next = 0
    var last = -3
    for index in scalars.indices {
      while next < taken.count, taken[next].upperBound <= index { next += 1 }
      let isTaken = next < taken.count && taken[next].lowerBound <= index
      guard CharacterClass.isHan(scalars[index]), !isTaken else { continue }
      let gap = index - last - 1
      let goesOn = gap == 0 || gap == 1 && scalars[index - 1] == SignTable.space
      if !goesOn {
        run.read(body)
        run.clear(isLabelled: isLabelled(index, in: passage))
      }
      run.append(
        scalars[index], at: index, afterGap: gap == 1 && goesOn,
        mayStartName: traits.mayStart(scalars[index]))
      last = index
    }
    run.read(body)
  }

  /// Whether a word that announces a name and a sign stand before a place, as in 姓名：.
  private func isLabelled(_ place: Int, in passage: Passage) -> Bool {
    var end = place
    while place - end < 4, end > 0, !CharacterClass.isHan(passage.scalar(end - 1)) { end -= 1 }
    guard end < place, place - end < 4 else { return false }
    return NameWords.shared.view.announces(passage.scalars, before: end)
  }
}

extension NameToken.Form {
  var rule: String {
    switch self {
    case .full: "name"
    case .titled: "surname-title"
    case .familiar: "surname-familiar"
    case .transliterated: "name-transliterated"
    }
  }

  var reason: Reason {
    switch self {
    case .full: Reason(zh: "姓氏和名字用字，句子按人名才读得通", en: "a surname and a given name the sentence needs")
    case .titled: Reason(zh: "姓氏加称谓", en: "a surname with a title")
    case .familiar: Reason(zh: "“小”“老”加姓氏的称呼", en: "a surname after 小 or 老")
    case .transliterated: Reason(zh: "少数民族人名的译写", en: "a name of a minority, transliterated")
    }
  }

  var doubt: Reason {
    switch self {
    case .full: Reason(zh: "可能是人名", en: "may be a person's name")
    case .titled: Reason(zh: "可能是姓氏加称谓", en: "may be a surname with a title")
    case .familiar: Reason(zh: "可能是对人的称呼", en: "may be what a person is called")
    case .transliterated: Reason(zh: "可能是译写的人名", en: "may be a transliterated name")
    }
  }
}
