/// Finds what stands after a cue word where its number belongs, of whatever length and check.
///
/// A number with a slip, a digit short or a letter for a digit still tells whose it is: it is doubtful,
/// never dropped. Where the number is right, the finder of its kind is certain of it.
struct CuedNumberFinder: Finder {
  let rule: String
  let kind: FindingKind
  let doubt: Reason
  private let cue: Cue
  private let letters: ClosedRange<Int>
  private let digits: ClosedRange<Int>

  var reason: Reason { doubt }

  static let residentID = CuedNumberFinder(
    rule: "resident-id-mistyped", kind: .id, cue: .residentID, letters: 0...2, digits: 6...30,
    doubt: Reason(
      zh: "紧邻“身份证”、但位数不对的号码",
      en: "a number of another length after a word for identity card"))
  static let disability = CuedNumberFinder(
    rule: "disability-mistyped", kind: .disability, cue: .disability, letters: 0...2,
    digits: 6...30,
    doubt: Reason(
      zh: "紧邻“残疾证”、但位数不对的号码",
      en: "a number of another length after a word for disability certificate"))
  static let bank = CuedNumberFinder(
    rule: "bank-mistyped", kind: .bank, cue: .bank, letters: 0...2, digits: 6...30,
    doubt: Reason(
      zh: "紧邻“卡号”或“存折”的号码", en: "a number after a word for card or account"))
  static let qq = CuedNumberFinder(
    rule: "qq-mistyped", kind: .qq, cue: .qq, letters: 0...0, digits: 4...16,
    doubt: Reason(zh: "紧邻“QQ”、但位数不对的号码", en: "a number of another length next to the word QQ"))
  static let permit = CuedNumberFinder(
    rule: "permit-mistyped", kind: .passport, cue: .permit, letters: 0...3, digits: 5...18,
    doubt: Reason(
      zh: "紧邻“通行证”、但位数不对的号码", en: "a number of another length after a word for permit"))

  private init(
    rule: String, kind: FindingKind, cue: Cue, letters: ClosedRange<Int>,
    digits: ClosedRange<Int>, doubt: Reason
  ) {
    self.rule = rule
    self.kind = kind
    self.cue = cue
    self.letters = letters
    self.digits = digits
    self.doubt = doubt
  }

  func matches(in passage: Passage) -> [Match] {
    var matches: [Match] = []
    for word in passage.cues.all(cue) {
      guard let token = CuedToken(after: word, in: passage), letters.contains(token.letters),
        digits.contains(token.digits)
      else { continue }
      matches.append(Match(range: token.range, certain: false))
    }
    return matches
  }
}
