/// What stands around a form decides what the form is worth.
struct FormCheck {
  let text: FoldedText
  let range: Range<Int>

  private static let cueDistance = 12
  private static let cueStarts = ScalarSet("尾后末结el")
  private static let cues = PhraseSearch(
    [
      "尾号", "尾数", "末尾", "后四位", "后4位", "后六位", "后6位", "末四位", "末4位", "末六位", "末6位", "最后四位",
      "最后六位", "结尾", "ending", "endsin", "lastfour", "lastsix", "last4", "last6",
    ].map { Phrase(cue: $0) })
  private static let acronyms: Set<String> = [
    "csv", "pdf", "xml", "css", "svg", "zip", "url", "api", "dna", "gps", "sql", "gbk", "utf",
    "bom",
    "html", "json", "xlsx", "wcag", "aria", "id", "ok", "qq", "wx", "vx", "it", "tv", "pc", "cpu",
    "usb", "app", "str", "ppt", "doc", "sm", "gb", "gbt", "iso", "www", "sos", "ktv", "atm", "hiv",
  ]

  /// Whether the form is certain here; nil if it does not count here at all.
  func judge(_ form: KnownForm.Kind, isWord: Bool) -> Bool? {
    switch form {
    case .whole: true
    case .part, .nickname: !isWord && !breaksWord
    case .pinyin: true
    case .initials: initials
    case .tail: isCued ? true : nil
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
    let letters = range.filter { CharacterClass.isLatin(text.scalars[$0]) }
    let word = String(
      String.UnicodeScalarView(letters.compactMap { Unicode.Scalar(text.scalars[$0]) }))
    let isBesideHan = isHan(range.lowerBound - 1) || isHan(range.upperBound)
    if Self.acronyms.contains(word) { return isBesideHan ? false : nil }
    let areCapitals = letters.allSatisfy { text.isCapital($0) }
    let areDotted = range.count > letters.count
    if areCapitals, letters.count > 2 || isBesideHan || areDotted { return true }
    if isBesideHan { return letters.count > 2 }
    return areCapitals ? false : nil
  }

  private func isHan(_ index: Int) -> Bool {
    text.scalars.indices.contains(index) && CharacterClass.isHan(text.scalars[index])
  }

  /// Whether a cue may stand before a number: nearly none does, and one look spares the search.
  static func mayBeCued(_ range: Range<Int>, _ scalars: [UInt32]) -> Bool {
    let start = max(0, range.lowerBound - cueDistance)
    return scalars[start..<range.lowerBound].contains(where: cueStarts.contains)
  }

  /// Whether a word for the end of a number stands shortly before.
  private var isCued: Bool {
    let start = max(0, range.lowerBound - Self.cueDistance)
    let before = FoldedText(slice: text, start..<range.lowerBound)
    var found = false
    Self.cues.search(before, SqueezedText(before)) { _, _ in found = true }
    return found
  }
}
