import Domain

/// Identities that look like nobody: every value says that it is made up.
///
/// No value can pass for a real one: names carry the marker 演示 and cyclical characters; ID numbers
/// a region that does not exist and a check character that is wrong (and that no bank card would
/// have); phone numbers start with 100, which no network gives out.
enum DemoIdentity {
  private static let stems = Array("甲乙丙丁戊己庚辛壬癸")
  private static let branches = Array("子丑寅卯辰巳午未申酉戌亥")
  private static let digits = Array("〇一二三四五六七八九")
  private static let relations = ["父亲", "母亲", "兄", "姐", "祖父", "祖母", "其他亲属"]

  /// The identity of a case by its place in the population; without a name where it is not known.
  static func make(index: Int, isKnown: Bool, using random: inout RandomSource) -> Identity {
    guard isKnown else {
      return Identity(lines: [Identity.Line(kind: .alias, value: "演示无名" + serial(index))])
    }
    let relation = relations[random.integer(0...(relations.count - 1))]
    let kin = "\(relation) 演示亲\(serial(index)) \(phone(50_000_000 + index))"
    var lines = [
      Identity.Line(kind: .name, value: "演示" + serial(index)),
      Identity.Line(kind: .id, value: idNumber(index)),
      Identity.Line(kind: .address, value: "演示地址\(chinese(index + 1, width: 6))号"),
      Identity.Line(kind: .kin, value: kin),
    ]
    if random.chance(0.6) { lines.append(Identity.Line(kind: .phone, value: phone(index))) }
    return Identity(lines: lines)
  }

  /// The cyclical characters and a running number, such as 甲子〇〇一; different for every index.
  private static func serial(_ index: Int) -> String {
    let cycle = index % 60
    return "\(stems[cycle % 10])\(branches[cycle % 12])\(chinese(index / 60 + 1, width: 3))"
  }

  private static func chinese(_ number: Int, width: Int) -> String {
    let text = padded(number, width: width)
    return String(text.utf8.map { digits[Int($0) - 48] })
  }

  private static func phone(_ number: Int) -> String {
    let text = padded(number, width: 8)
    return "100-\(text.prefix(4))-\(text.dropFirst(4))"
  }

  private static func idNumber(_ index: Int) -> String {
    let body = "990000" + padded(index, width: 11)
    let values = body.utf8.map { Int($0) - 48 }
    let refused = [nationalCheck(of: values), cardCheck(of: values)]
    let check = (0...2).first { !refused.contains($0) } ?? 2
    return "\(body)\(check)"
  }

  /// The check value of GB 11643-1999 (ISO 7064, MOD 11-2); 10 is written X.
  private static func nationalCheck(of digits: [Int]) -> Int {
    let sum = digits.reduce(0) { ($0 + $1) * 2 % 11 }
    return (12 - sum) % 11
  }

  /// The check digit of payment cards (ISO/IEC 7812-1, annex B).
  private static func cardCheck(of digits: [Int]) -> Int {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = place % 2 == 0 ? digit * 2 : digit
      sum += value > 9 ? value - 9 : value
    }
    return (10 - sum % 10) % 10
  }

  private static func padded(_ number: Int, width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
