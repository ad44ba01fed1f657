/// Finds citizen identification numbers of fifteen digits, which carry no check character.
struct OldResidentIDFinder: Finder {
  let rule = "resident-id-15"
  let kind = FindingKind.id
  let reason = Reason(
    zh: "地区码和出生日期都成立的15位身份证号",
    en: "a fifteen-digit identity number with a valid region and date")
  let doubt = Reason(
    zh: "紧邻“身份证”的15位数字", en: "fifteen digits next to a word for identity card")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches = MatchList()
    let isAnyCued = passage.cues.has(.residentID)
    numbers.forEachWindow(
      15...15, startingWith: { isAnyCued || ResidentNumber.isProvince($0, $1) }
    ) { window in
      let digits = numbers.digits[window.digits]
      let isCued = passage.isCued(.residentID, window, within: 16)
      guard isCued || ResidentNumber.hasProvince(digits) else { return }
      let isTidy = window.isSolid || window.isSpelled || numbers.hasSizes(window, 6, 6, 3)
      guard isCued || isTidy else { return }
      let fits =
        ResidentNumber.hasProvince(digits) && Self.hasDate(digits)
        && digits.allSatisfy { $0 < NumberRuns.ten }
      let isCut = passage.crossesLine(window)
      guard isCued || fits && isTidy, !isCut || fits && window.isWholeRun else { return }
      matches.append(Match(range: numbers.range(of: window.digits), certain: fits))
    }
    return matches.all
  }

  private static func hasDate(_ digits: Digits) -> Bool {
    let start = digits.startIndex + 6
    return CalendarDay.isReal(
      year: 1900 + ResidentNumber.value(digits[start..<start + 2]),
      month: ResidentNumber.value(digits[start + 2..<start + 4]),
      day: ResidentNumber.value(digits[start + 4..<start + 6]))
  }
}
