/// The name of a rule in the protocol, such as `R04`.
package struct RuleID: Hashable, Comparable, Sendable {
  package let text: String

  /// Takes one to twelve ASCII letters, digits and dashes.
  package init?(_ text: String) {
    guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy(RuleID.isAllowed) else {
      return nil
    }
    self.text = text
  }

  package static func < (one: RuleID, other: RuleID) -> Bool { one.text < other.text }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension RuleID: CustomStringConvertible {
  package var description: String { text }
}
