/// Small numbers in a text, turned from digits to Chinese numerals with 十 and back.
enum NumeralSpelling {
  private static let numerals = "〇一二三四五六七八九".unicodeScalars.map(\.value)
  private static let ten: UInt32 = 0x5341

  /// The scalars with every number below a hundred written the other way.
  static func swapped(_ scalars: [UInt32]) -> [UInt32] {
    var swapped: [UInt32] = []
    var index = 0
    while index < scalars.count {
      let end = scalars[index...].firstIndex { !isNumeral($0) } ?? scalars.count
      swapped += end > index ? spelled(scalars[index..<end]) : [scalars[index]]
      index = max(end, index + 1)
    }
    return swapped
  }

  static func isNumeral(_ scalar: UInt32) -> Bool {
    CharacterClass.isDigit(scalar) || numerals.contains(scalar) || scalar == ten
  }

  private static func spelled(_ number: ArraySlice<UInt32>) -> [UInt32] {
    if number.allSatisfy(CharacterClass.isDigit) {
      let values = number.map { Int($0) - 0x30 }
      switch values.count {
      case 1: return [numerals[values[0]]]
      case 2 where values[0] > 0:
        let tens = values[0] == 1 ? [] : [numerals[values[0]]]
        return tens + [ten] + (values[1] == 0 ? [] : [numerals[values[1]]])
      default: return Array(number)
      }
    }
    guard let place = number.firstIndex(of: ten) else {
      return number.compactMap { numerals.firstIndex(of: $0) }.flatMap { String($0).scalarValues }
    }
    let tens = number[..<place].last.flatMap { numerals.firstIndex(of: $0) } ?? 1
    let ones = number[(place + 1)...].first.flatMap { numerals.firstIndex(of: $0) } ?? 0
    return String(tens * 10 + ones).scalarValues
  }
}

extension String {
  var scalarValues: [UInt32] { unicodeScalars.map(\.value) }
}
