/// Checks of the citizen identification number (GB 11643-1999).
enum ResidentNumber {
  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks: [UInt8] = [1, 0, NumberRuns.ten, 9, 8, 7, 6, 5, 4, 3, 2]

  /// Whether the eighteenth character fits the seventeen digits (ISO 7064 MOD 11-2).
  static func checks(_ digits: Digits) -> Bool {
    let start = digits.startIndex
    var sum = 0
    for offset in 0..<17 {
      guard digits[start + offset] < NumberRuns.ten else { return false }
      sum += Int(digits[start + offset]) * weights[offset]
    }
    return digits[start + 17] == checks[sum % 11]
  }

  /// Whether eight digits from the seventh on are a date of those years.
  static func hasDate(_ digits: Digits, years: ClosedRange<Int>) -> Bool {
    let start = digits.startIndex + 6
    let year = value(digits[start..<start + 4])
    return years.contains(year)
      && CalendarDay.isReal(
        year: year, month: value(digits[start + 4..<start + 6]),
        day: value(digits[start + 6..<start + 8]))
  }

  /// Whether the number begins with a province of GB/T 2260 (or 83, Taiwan residents).
  static func hasProvince(_ digits: Digits) -> Bool {
    digits.count > 1 && isProvince(digits[digits.startIndex], digits[digits.startIndex + 1])
  }

  /// Whether two digits are a province of GB/T 2260 (or 83, Taiwan residents).
  @inline(__always)
  static func isProvince(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first * 10 + second {
    case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83: true
    default: false
    }
  }

  @inline(__always)
  static func value(_ digits: Digits) -> Int {
    var value = 0
    for index in digits.startIndex..<digits.endIndex { value = value * 10 + Int(digits[index]) }
    return value
  }
}
