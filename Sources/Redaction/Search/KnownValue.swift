/// A value the casebook holds about somebody, to be searched for.
///
/// One value each: two telephone numbers in one text would be searched for as one.
package struct KnownValue: Sendable, CustomStringConvertible {
  package let kind: FindingKind
  package let text: String

  package init(kind: FindingKind, text: String) {
    self.kind = kind
    self.text = text
  }

  /// Names the kind and never the value, so that no message can print one.
  package var description: String { "KnownValue(\(kind.rawValue))" }

  /// The value as a phrase; of a number only the digits, without the code of the country.
  var phrase: Phrase {
    switch kind {
    case .id, .phone, .bank, .qq, .disability:
      return Phrase(Self.nationalNumber(FoldedText(text), kind))
    case .person, .kin, .passport, .plate, .wechat, .email, .url, .coordinates, .address, .school,
      .institution, .date, .dna, .other:
      return Phrase(text)
    }
  }

  private static func nationalNumber(_ text: FoldedText, _ kind: FindingKind) -> String {
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
}
