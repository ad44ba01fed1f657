/// Finds citizen identification numbers of eighteen characters.
struct ResidentIDFinder: Finder {
  let rule = "resident-id-18"
  let kind = FindingKind.id
  let reason = Reason(
    zh: "校验码和出生日期都成立的公民身份号码",
    en: "a citizen identification number with a valid check character and date")
  let doubt = Reason(
    zh: "像公民身份号码，但校验未通过，可能写错",
    en: "looks like a citizen identification number but fails its check; it may be mistyped")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches = MatchList()
    // Without a word beside them only eighteen characters can be a number.
    numbers.forEachWindow(passage.cues.has(.residentID) ? 16...20 : 18...18) { window in
      let digits = numbers.digits[window.digits]
      let isCued = passage.isCued(.residentID, window, within: 16)
      var certain = false
      if digits.count == 18 {
        certain =
          ResidentNumber.hasDate(digits, years: 1800...2099) && ResidentNumber.checks(digits)
        let isTidy =
          window.isSolid || numbers.hasSizes(window, 6, 8, 4)
          || numbers.hasSizes(window, 6, 4, 4, 4)
        let isLikely = isTidy && Self.isLikely(digits)
        guard certain || isCued || isLikely else { return }
      } else if !isCued {
        return
      }
      guard certain || !passage.crossesLine(window) else { return }
      matches.append(Match(range: numbers.range(of: window.digits), certain: certain))
    }
    addEmbedded(in: numbers, to: &matches)
    return matches.all
  }

  /// Finds numbers written without a gap inside a longer group of digits.
  private func addEmbedded(in numbers: NumberRuns, to matches: inout MatchList) {
    for group in 0..<numbers.groups.count - 1 {
      let start = Int(numbers.groups[group])
      let end = Int(numbers.groups[group + 1])
      guard end - start > 18 else { continue }
      for first in start...(end - 18) {
        let digits = numbers.digits[first..<first + 18]
        guard Self.isLikely(digits), ResidentNumber.checks(digits) else { continue }
        matches.append(Match(range: numbers.range(of: first..<first + 18), certain: true))
      }
    }
  }

  private static func isLikely(_ digits: Digits) -> Bool {
    ResidentNumber.hasProvince(digits) && ResidentNumber.hasDate(digits, years: 1900...2099)
  }
}
