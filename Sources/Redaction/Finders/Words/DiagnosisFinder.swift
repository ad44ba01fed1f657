/// Finds diagnoses so rare that they point to one person.
///
/// Those of the national lists are certain. Others that end as names of inborn diseases do are doubtful.
struct DiagnosisFinder: Finder {
  let rule = "rare-diagnosis"
  let kind = FindingKind.other
  let reason = Reason(zh: "罕见病诊断,足以指认个人", en: "a rare diagnosis, which can point to one person")
  let doubt = Reason(zh: "可能是罕见病诊断", en: "may be a rare diagnosis")

  /// The last character of each ending.
  static let ends = "征症病全"
  private static let endings = """
    综合征 综合症 缺乏症 贮积症 沉积症 血症 尿症 硬化症
    萎缩症 发育不全 氏病 营养不良症
    """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars }
  /// Diseases of many people.
  private static let common = """
    贫血症 败血症 毒血症 高脂血症 高血症 低钾血症 菌血症 低血症 戒断综合征
    更年期综合征 代谢综合征
    """.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)).scalars }
  private static let nameLimit = 6
  private static let stops = ScalarSet("患有是为的得了因诊断查出属系和与及或")
  private static let tails = ScalarSet("症病")

  func matches(in passage: Passage) -> [Match] {
    let listed = passage.cues.all(.diagnosis).map { name in
      let hasTail = Self.tails.contains(passage.scalar(name.upperBound))
      return Match(range: name.lowerBound..<name.upperBound + (hasTail ? 1 : 0), certain: true)
    }
    return listed + others(in: passage)
  }

  private func others(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    passage.landmarks.forEach(.disease) { index in
      let end = index + 1
      guard
        let ending = Self.endings.first(where: { Self.stands($0, before: end, in: passage) }),
        !Self.common.contains(where: { Self.stands($0, before: end, in: passage) })
      else { return }
      var start = end - ending.count
      while end - ending.count - start < Self.nameLimit,
        CharacterClass.isHan(passage.scalar(start - 1)),
        !Self.stops.contains(passage.scalar(start - 1))
      {
        start -= 1
      }
      guard start < end - ending.count else { return }
      matches.append(Match(range: start..<end, certain: false))
    }
    return matches
  }

  private static func stands(_ word: [UInt32], before end: Int, in passage: Passage) -> Bool {
    let start = end - word.count
    return start >= 0 && word.indices.allSatisfy { passage.scalars[start + $0] == word[$0] }
  }
}
