/// Finds numbers of which only the middle was hidden: 138****1234, 510104********002X.
///
/// What is left of them tells one person from the others of a county as well as the whole would.
struct VeiledNumberFinder: Finder {
  let rule = "number-veiled"
  let kind = FindingKind.other
  let reason = Reason(zh: "只隐去中间的号码", en: "a number of which only the middle is hidden")
  let doubt = Reason(zh: "可能是隐去中间的号码", en: "may be a number with its middle hidden")

  static let signs = "*×●■□█"
  private static let veils = ScalarSet(signs)
  private static let heads = 3...8
  private static let hidden = 3...12
  private static let tails = 2...4

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    var floor = 0
    passage.landmarks.forEach(.veil) { index in
      guard index >= floor, CharacterClass.isDigit(passage.scalar(index - 1)) else { return }
      var start = index
      while index - start <= Self.heads.upperBound,
        CharacterClass.isDigit(passage.scalar(start - 1))
      {
        start -= 1
      }
      var veiled = index
      while Self.veils.contains(passage.scalar(veiled)) { veiled += 1 }
      floor = veiled
      var end = veiled
      while end - veiled <= Self.tails.upperBound, CharacterClass.isDigit(passage.scalar(end)) {
        end += 1
      }
      if passage.scalar(end) == CharacterClass.x { end += 1 }
      guard Self.heads.contains(index - start), Self.hidden.contains(veiled - index),
        Self.tails.contains(end - veiled)
      else { return }
      let isMobile = index - start == 3 && passage.scalar(start) == 0x31 && veiled - index == 4
      let isCued = [Cue.phone, .residentID, .bank].contains {
        passage.cues.stands($0, before: start, within: 12)
      }
      matches.append(Match(range: start..<end, certain: isMobile || isCued))
    }
    return matches
  }
}
