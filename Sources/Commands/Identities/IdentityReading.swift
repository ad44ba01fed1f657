import Casebook
import Domain
import Redaction

/// Reads values of an identity as people type them, and says what is odd about one.
///
/// Odd is not wrong: papers with a mistaken number exist, so that who sees the doubt decides.
struct IdentityReading {
  /// The coded facts of the case, which an ID number must agree with.
  let facts: CaseFacts

  /// The value as it is kept: half-width, without the spaces that numbers are grouped by.
  func value(_ text: String, _ kind: Identity.Kind) -> String {
    switch kind {
    case .id: ungrouped(text, .id).uppercased()
    case .phone: ungrouped(text, .phone)
    case .kin:
      text.halfWidth.split { $0.isWhitespace || ",、;".contains($0) }.joined(separator: " ")
    case .name, .alias, .address, .village, .school, .employer: text.trimmed
    }
  }

  /// The number without the spaces within it; two numbers keep what stands between them.
  private func ungrouped(_ text: String, _ kind: FindingKind) -> String {
    let isOne = KnownValue.list(kind, writtenAs: text).count == 1
    return isOne ? text.halfWidth.filter { !$0.isWhitespace } : text.halfWidth.trimmed
  }

  /// What speaks against a value.
  func doubts(about value: String, _ kind: Identity.Kind) -> [Label] {
    let doubts: [Label?] =
      switch kind {
      case .name, .alias: [digits(in: value)]
      case .id: idNumber(value)
      case .phone: [phone(value)]
      case .kin: [kin(value)]
      case .address, .village, .school, .employer: []
      }
    return (doubts + [length(of: value, kind)]).compactMap(\.self)
  }

  private func digits(in name: String) -> Label? {
    name.contains(where: \.isDigit) ? Label("姓名里有数字", "A name with digits in it") : nil
  }

  private func phone(_ value: String) -> Label? {
    let digits = value.count(where: \.isDigit)
    let isPlain = value.allSatisfy { $0.isDigit || "-+()".contains($0) }
    if isPlain, (7...15).contains(digits), !value.hasPrefix("1") || digits == 11 { return nil }
    return Label(
      "不像电话号码:手机11位,座机带区号", "No phone number: mobile ones have 11 digits")
  }

  private func kin(_ value: String) -> Label? {
    let parts = value.split(separator: " ")
    let isNumber = parts.map { $0.contains(where: \.isDigit) }
    if parts.count >= 2, !isNumber[0], !isNumber[1] { return nil }
    return Label(
      "应依次写关系、姓名、电话,用空格隔开", "Expected relation, name and phone, with spaces between")
  }

  /// Whether it could be found where it must not stand.
  private func length(of value: String, _ kind: Identity.Kind) -> Label? {
    let values = Identity.Line(kind: kind, value: value).knownValues
    return !values.isEmpty && values.allSatisfy(\.isSearchable)
      ? nil
      : Label(
        "太短:备注和网站里出现时查不出来", "Too short to be found where it must not stand")
  }
}

extension IdentityReading {
  /// Checks the number of a resident's card (GB 11643-1999); those of other papers are not checked.
  private func idNumber(_ value: String) -> [Label?] {
    let digits = value.prefix(while: \.isDigit).count
    guard digits >= 14 else { return [] }
    guard [15, 18].contains(value.count) else {
      return [
        Label(
          "居民身份证号码应为18位,现有\(value.count)位",
          "An ID card number has 18 characters, not \(value.count)")
      ]
    }
    return [checkCharacter(of: value), birth(in: value), sex(in: value)]
  }

  private func checkCharacter(of value: String) -> Label? {
    guard value.count == 18 else { return nil }
    let isRight = Redactor().findings(in: value).contains { $0.kind == .id && $0.certain }
    return isRight ? nil : Label("校验码不符,请对照证件", "The check character does not fit")
  }

  /// The birth that the number names, where it is not among the days the case allows.
  private func birth(in value: String) -> Label? {
    let text =
      value.count == 18 ? value.dropFirst(6).prefix(8) : "19" + value.dropFirst(6).prefix(6)
    let day = "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    guard let born = EventDate(day)?.day else {
      return Label("号码里的出生日期不存在", "The date of birth in it does not exist")
    }
    guard !facts.birth.days.contains(born) else { return nil }
    return Label(
      "号码里的出生日期 \(day) 与个案登记的出生或年龄不符",
      "The birth in it, \(day), does not agree with the birth or age of the case")
  }

  /// The last digit before the check character is odd for males.
  private func sex(in value: String) -> Label? {
    let place = value.count == 18 ? value.dropLast() : value[...]
    guard let digit = place.last?.wholeNumberValue else { return nil }
    let sex: Sex = digit.isMultiple(of: 2) ? .female : .male
    guard facts.sex != .unknown, facts.sex != sex else { return nil }
    return Label(
      "号码属于\(sex.label.zh)性,与个案登记的性别不符",
      "The number is that of a \(sex.code), unlike the sex of the case")
  }
}

extension Character {
  /// Whether it is one of ten digits; Chinese numerals stand in names and places.
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
