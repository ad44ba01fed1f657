import Domain
import Testing

@testable import Synthetic

struct IdentityTests {
  private static func values(_ kind: Identity.Kind, in cases: [SyntheticCase]) -> [String] {
    cases.flatMap(\.identity.lines).filter { $0.kind == kind }.map(\.value)
  }

  @Test func `no two identities share a name, a number or a phone`() {
    for kind in [Identity.Kind.name, .alias, .id, .phone, .address, .kin] {
      let values = IdentityTests.values(kind, in: Sample.cases)
      #expect(!values.isEmpty)
      #expect(Set(values).count == values.count)
    }
    #expect(Set(Sample.cases.map(\.number)).count == Sample.cases.count)
  }

  @Test func `names, addresses and kin say that they are made up`() {
    for kind in [Identity.Kind.name, .alias, .address] {
      #expect(
        IdentityTests.values(kind, in: Sample.cases).allSatisfy { $0.hasPrefix("演示") })
    }
    for kin in IdentityTests.values(.kin, in: Sample.cases) {
      let parts = kin.split(separator: " ")
      #expect(parts.count == 3 && parts[1].hasPrefix("演示亲") && parts[2].hasPrefix("100-"))
    }
  }

  @Test func `no ID number passes the national check, nor that of a bank card`() {
    let numbers = IdentityTests.values(.id, in: Sample.cases)
    #expect(numbers.count > 10_000)
    for number in numbers {
      #expect(number.utf8.count == 18 && number.hasPrefix("990000"))
      #expect(!IdentityChecks.isNationalNumber(number))
      #expect(!IdentityChecks.isCardNumber(number))
    }
  }

  @Test func `the checks themselves know a valid number`() {
    #expect(IdentityChecks.isNationalNumber("11010519491231002X"))
    #expect(IdentityChecks.isCardNumber("4111111111111111"))
  }

  @Test func `no phone number could be a mobile one`() {
    for phone in IdentityTests.values(.phone, in: Sample.cases) {
      let digits = phone.filter { $0 != "-" }
      #expect(digits.utf8.count == 11 && digits.hasPrefix("100"))
    }
  }

  @Test func `only people whose identity was found have a name`() {
    for (made, state) in zip(Sample.folded, Sample.states) {
      let isNamed = made.identity.lines.contains { $0.kind == .name }
      if state.facts.identity == .known { #expect(isNamed) }
    }
  }
}

/// Public check rules, written apart from the code under test.
enum IdentityChecks {
  /// GB 11643-1999: weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 and the characters 10X98765432.
  static func isNationalNumber(_ text: String) -> Bool {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let checks = Array("10X98765432")
    let digits = text.prefix(17).compactMap(\.wholeNumberValue)
    guard digits.count == 17, text.count == 18 else { return false }
    return text.last == checks[zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11]
  }

  /// ISO/IEC 7812-1: doubled from the right, digit sums, a multiple of ten.
  static func isCardNumber(_ text: String) -> Bool {
    let digits = text.compactMap(\.wholeNumberValue)
    guard digits.count == text.count else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, item in
      let value = item.offset % 2 == 1 ? item.element * 2 : item.element
      return sum + value / 10 + value % 10
    }
    return sum % 10 == 0
  }
}
