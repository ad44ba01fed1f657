/// What stands around a form decides what the form is worth.
struct FormCheck {
  let text: FoldedView
  let range: Range<Int>

  private static let acronyms: Set<String> = [
    "csv", "pdf", "xml", "css", "svg", "zip", "url", "api", "dna", "gps", "sql", "gbk", "utf",
    "bom",
    "html", "json", "xlsx", "wcag", "aria", "id", "ok", "qq", "wx", "vx", "it", "tv", "pc", "cpu",
    "usb", "app", "str", "ppt", "doc", "sm", "gb", "gbt", "iso", "www", "sos", "ktv", "atm", "hiv",
  ]

  /// Whether the form is certain here; nil if it does not count here at all, as a tail without its
  /// cue does not (see `TailCues`).
  func judge(_ form: KnownForm.Kind, isWord: Bool) -> Bool? {
    switch form {
    case .whole: true
    case .part, .nickname: !isWord && !breaksWord
    case .pinyin: true
    case .initials: initials
    case .tail: nil
    }
  }

  /// Whether a short form shares a character with an ordinary word around it, as 小英 does in 小英雄.
  private var breaksWord: Bool {
    guard range.count == 2 else { return false }
    return standsWord(at: range.lowerBound - 1) || standsWord(at: range.upperBound - 1)
  }

  private func standsWord(at start: Int) -> Bool {
    guard start >= 0, start + 1 < text.count else { return false }
    return Lexicon.shared.contains(text.scalars[start...start + 1])
  }

  /// Capitals beside Chinese, or three and more of them; small letters are never certain alone.
  private var initials: Bool? {
    let isBesideHan = isHan(range.lowerBound - 1) || isHan(range.upperBound)
    guard isBesideHan || text.isCapital(range.lowerBound) else { return nil }
    let letters = range.filter { CharacterClass.isLatin(text.scalars[$0]) }
    let areCapitals = letters.allSatisfy { text.isCapital($0) }
    guard areCapitals || isBesideHan else { return nil }
    let word = String(
      String.UnicodeScalarView(letters.compactMap { Unicode.Scalar(text.scalars[$0]) }))
    if Self.acronyms.contains(word) { return isBesideHan ? false : nil }
    let areDotted = range.count > letters.count
    if areCapitals, letters.count > 2 || isBesideHan || areDotted { return true }
    return isBesideHan ? letters.count > 2 : false
  }

  private func isHan(_ index: Int) -> Bool {
    index >= 0 && index < text.count && CharacterClass.isHan(text.scalars[index])
  }
}
