/// Finds names of which characters were hidden: 姓名：张*明, 李××.
///
/// A word that announces a person beside them makes them certain; others are doubtful after a common
/// surname, since a sign may stand for a footnote or for stress.
struct VeiledNameFinder: Finder {
  let rule = "name-veiled"
  let kind = FindingKind.person
  let reason = Reason(zh: "隐去部分的姓名", en: "a name of which a part is hidden")
  let doubt = Reason(zh: "可能是隐去部分的姓名", en: "may be a name of which a part is hidden")

  private static let commonSurname = 6

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
      let isName =
        isFollowed || words.follows(passage.scalars, at: end) || isAnnounced(start, in: passage)
      guard isName || Self.mayBeName(start, sign: index, in: passage) else { return }
      if !isName, !isFollowed { end = floor }
      matches.append(Match(range: start..<end, certain: isName))
    }
    return matches + crossed(in: passage)
  }

  /// Finds names of which crosses hide the rest: 李××, which folds to 李xx, and 张XX.
  private func crossed(in passage: Passage) -> [Match] {
    let traits = NameTraits.shared.view
    var matches: [Match] = []
    for word in passage.landmarks.words where passage.scalars[word.range.lowerBound] == Self.cross {
      let range = word.range
      let sign = range.lowerBound
      let surname = passage.scalar(sign - 1)
      guard range.count <= Self.crossLimit,
        range.allSatisfy({ passage.scalars[$0] == Self.cross }),
        traits.surnameCost(surname) != NameTraits.noSurname,
        !Self.units.contains(passage.scalar(range.upperBound)),
        !CharacterClass.isAlphanumeric(passage.scalar(range.upperBound))
      else { continue }
      let start = start(before: sign, in: passage)
      let isWordy = traits.leads(surname) || traits.surnameCost(surname) > Self.usualSurname
      let isName =
        !isWordy && NameWords.shared.view.follows(passage.scalars, at: range.upperBound)
        || isAnnounced(start, in: passage)
      let mayBe =
        range.count > 1 && traits.surnameCost(surname) <= Self.commonSurname
        && !traits.leads(surname) && !Self.isWord(start..<sign, in: passage)
      guard isName || mayBe else { continue }
      matches.append(Match(range: start..<range.upperBound, certain: isName))
    }
    return matches
  }

  private static let cross: UInt32 = 0x78
  private static let crossLimit = 3
  private static let usualSurname = 8
  /// What follows a placeholder in a template: 于XX年XX月.
  private static let units = ScalarSet("年月日时分县市区镇乡村省州路街号组社元人次米万个第局院校所站")

  /// Whether a surname is the end of another word.
  private static func isWord(_ surname: Range<Int>, in passage: Passage) -> Bool {
    surname.count == 1 && !follows(surname.lowerBound, in: passage)
      && [2, 3].contains {
        passage.lexicon.contains(passage.scalars, surname.upperBound - $0..<surname.upperBound)
      }
  }

  /// Whether a common surname before a sign is not the end of another word: 方向*.
  private static func mayBeName(_ start: Int, sign: Int, in passage: Passage) -> Bool {
    let surname = NameTraits.shared.view.surnameCost(passage.scalar(sign - 1))
    let isWord =
      !follows(start, in: passage)
      && (passage.lexicon.contains(passage.scalars, sign - 2..<sign)
        || passage.lexicon.contains(passage.scalars, sign - 3..<sign))
    let after = passage.scalar(sign + 1)
    let isStress =
      veils.contains(passage.scalar(sign + 2)) || veils.contains(passage.scalar(sign + 3))
    return (start < sign - 1 || surname <= commonSurname) && !isWord && !isStress
      && !CharacterClass.isAlphanumeric(after)
  }

  /// Whether a word ends before a place whose last character a surname would make a word with: 昨|天王XX.
  private static func follows(_ start: Int, in passage: Passage) -> Bool {
    times.view.contains(passage.scalars, start - 2..<start)
  }

  private static let times = WordTable(
    "昨天 今天 前天 明天 当天 白天 上午 下午 中午 晚上 早上 昨晚 今晚 目前 现在 随后 后来 通知 联系 找到 见到 接到".split(
      separator: " "
    ).map { FoldedText(String($0)).scalars[...] })

  /// Where the surname starts that ends before a sign.
  private func start(before sign: Int, in passage: Passage) -> Int {
    let first = passage.scalar(sign - 2)
    guard NameTraits.shared.view.startsCompound(first) else { return sign - 1 }
    return NameWords.shared.view.isCompound(passage.scalars, sign - 2..<sign)
      ? sign - 2 : sign - 1
  }

  private func isAnnounced(_ start: Int, in passage: Passage) -> Bool {
    var end = start
    while start - end < Self.signLimit, end > 0, !CharacterClass.isHan(passage.scalar(end - 1)) {
      end -= 1
    }
    return NameWords.shared.view.announces(passage.scalars, before: end)
  }
}
