/// Finds numbers of the disability certificate: a citizen identification number, type and level.
struct DisabilityFinder: Finder {
  let rule = "disability-certificate"
  let kind = FindingKind.disability
  let reason = Reason(
    zh: "残疾人证号：身份号码加类别和等级",
    en: "a disability certificate number: identification number, type and level")
  let doubt = Reason(
    zh: "紧邻“残疾证”的长号码", en: "a long number next to a word for disability certificate")

  func matches(in passage: Passage) -> [Match] {
    let numbers = passage.numbers
    var matches: [Match] = []
    // Without a word beside them only twenty digits can be a certificate.
    numbers.forEachWindow(passage.cues.has(.disability) ? 18...22 : 20...20) { window in
      let digits = numbers.digits[window.digits]
      let certain = digits.count == 20 && Self.isCertificate(digits)
      guard certain || passage.isCued(.disability, window) && !passage.crossesLine(window)
      else { return }
      matches.append(Match(range: numbers.range(of: window.digits), certain: certain))
    }
    return matches
  }

  private static func isCertificate(_ digits: Digits) -> Bool {
    let start = digits.startIndex
    return (1...7).contains(digits[start + 18]) && (1...4).contains(digits[start + 19])
      && ResidentNumber.hasDate(digits, years: 1800...2099) && ResidentNumber.checks(digits)
  }
}
