/// Luhn's check (ISO/IEC 7812-1 annex B) of any stretch of a text's digits, in one step each.
///
/// From the right, every second digit counts twice, less nine where that is more than nine. For each
/// digit it is kept what the digits before it add up to if those at even places count once, and if those
/// at odd places do; a stretch is the difference of two such sums.
struct LuhnSums: ~Copyable {
  private let digits: View<UInt8>
  private var even = Room<Int32>()
  private var odd = Room<Int32>()

  /// Takes the digits; sums are made as far as they are asked for.
  init(_ numbers: NumberRuns) {
    digits = numbers.digits
    even.append(0)
    odd.append(0)
  }

  /// Whether a stretch of digits passes; one of zeros does not.
  mutating func pass(_ range: Range<Int>) -> Bool {
    while even.count <= range.upperBound { append() }
    let countsLastOnce = range.upperBound.isMultiple(of: 2)
    let sum =
      countsLastOnce
      ? odd[range.upperBound] - odd[range.lowerBound]
      : even[range.upperBound] - even[range.lowerBound]
    return sum > 0 && sum.isMultiple(of: 10)
  }

  private mutating func append() {
    let place = even.count - 1
    let once = Int32(digits[place])
    let twice = once * 2 > 9 ? once * 2 - 9 : once * 2
    even.append(even[place] + (place.isMultiple(of: 2) ? once : twice))
    odd.append(odd[place] + (place.isMultiple(of: 2) ? twice : once))
  }
}
