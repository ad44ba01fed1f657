/// Finds the last digits of a number after a word that says so.
struct TailFinder: Finder {
  let rule = "number-tail"
  let kind = FindingKind.other
  let reason = Reason(zh: "号码的尾号", en: "the last digits of a number")
  var doubt: Reason { reason }

  func matches(in passage: Passage) -> [Match] {
    guard passage.cues.has(.tail) else { return [] }
    let numbers = passage.numbers
    var matches: [Match] = []
    numbers.forEachWindow(3...6) { window in
      guard passage.isCued(.tail, window, within: 4), !passage.crossesLine(window) else { return }
      matches.append(Match(range: numbers.range(of: window.digits), certain: true))
    }
    return matches
  }
}
