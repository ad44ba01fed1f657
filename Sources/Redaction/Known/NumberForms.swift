/// How a known number may be written, besides what folding already equates.
///
/// Grouping, Chinese numerals and the letter O need no form of their own (see `Squeezing`).
struct NumberForms {
  /// The number without the code of the country.
  let number: String
  private let kind: FindingKind

  private static let tails = [4, 6]
  private static let hidden = ["*", "x"]

  init(_ text: String, _ kind: FindingKind) {
    self.kind = kind
    number = Self.national(FoldedText(text), kind)
  }

  var forms: [KnownForm] {
    var forms = [KnownForm(.whole, number)]
    if let local = Self.local(number, kind) { forms.append(KnownForm(.part, local)) }
    guard number.count > 7 else { return forms }
    forms += Self.tails.map { KnownForm(.tail, String(number.suffix($0))) }
    let head = kind == .phone ? 3 : 6
    guard number.count > head + 4 else { return forms }
    let gap = number.count - head - 4
    for sign in Self.hidden {
      for width in Set([4, gap]).sorted() {
        let middle = String(repeating: sign, count: width)
        forms.append(
          KnownForm(.part, "\(number.prefix(head))\(middle)\(number.suffix(4))"))
      }
    }
    return forms
  }

  private static func national(_ text: FoldedText, _ kind: FindingKind) -> String {
    var number = ""
    for scalar in text.scalars {
      let digit = DigitTable.value(of: scalar)
      if digit != DigitTable.none {
        number += String(digit)
      } else if scalar == CharacterClass.x {
        number += "x"
      }
    }
    for prefix in ["0086", "86"] where kind == .phone && number.count == prefix.count + 11 {
      if number.hasPrefix(prefix) { number.removeFirst(prefix.count) }
    }
    return number
  }

  /// A fixed-line number without its area code.
  private static func local(_ number: String, _ kind: FindingKind) -> String? {
    guard kind == .phone, number.hasPrefix("0"), number.count > 10 else { return nil }
    let area = number.hasPrefix("01") || number.hasPrefix("02") ? 3 : 4
    return number.count - area >= 7 ? String(number.dropFirst(area)) : nil
  }
}
