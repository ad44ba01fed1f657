/// The numbers of a text as digits alone: the digit view.
///
/// A run is digits with at most three separators between neighbours; a group is the digits between
/// two separators. 一三八, 138 and １３８ read alike. An X is kept as the value ten after seventeen
/// digits of a run, where a resident ID may end.
struct NumberRuns: Sendable {
  static let ten: UInt8 = 10
  private static let gap = 3

  private(set) var digits: [UInt8] = []
  /// For each digit, the index of its folded scalar.
  private(set) var places: [Int32] = []
  /// For each group, the index of its first digit; one more entry ends the last.
  private(set) var groups: [Int32] = []
  /// Ranges of groups that belong together.
  private(set) var runs: [Range<Int>] = []

  init(_ text: FoldedText) {
    let scalars = text.scalars
    var runStart = 0
    var firstDigit = 0
    var last = -Self.gap - 2
    for index in scalars.indices {
      var value = DigitTable.value(of: scalars[index])
      if value == DigitTable.none {
        guard Self.isCheckX(scalars, index, digits.count - firstDigit) else { continue }
        value = Self.ten
      }
      if index != last + 1 {
        if !Self.continues(scalars, from: last, to: index) {
          closeRun(from: runStart)
          runStart = groups.count
          firstDigit = digits.count
        }
        groups.append(Int32(truncatingIfNeeded: digits.count))
      }
      digits.append(value)
      places.append(Int32(truncatingIfNeeded: index))
      last = index
    }
    closeRun(from: runStart)
    groups.append(Int32(truncatingIfNeeded: digits.count))
  }

  /// Calls `body` with every stretch of whole groups of one run that has so many digits.
  func forEachWindow(_ lengths: ClosedRange<Int>, _ body: (NumberWindow) -> Void) {
    for run in runs {
      for first in run {
        let start = Int(groups[first])
        var next = first + 1
        while next <= run.upperBound {
          let end = Int(groups[next])
          if end - start > lengths.upperBound { break }
          if end - start >= lengths.lowerBound {
            body(NumberWindow(digits: start..<end, groups: first..<next, run: run))
          }
          next += 1
        }
      }
    }
  }

  /// The folded scalars a range of digits spans.
  func range(of digits: Range<Int>) -> Range<Int> {
    Int(places[digits.lowerBound])..<Int(places[digits.upperBound - 1]) + 1
  }

  /// The digits of each group of a window.
  func sizes(_ window: NumberWindow) -> [Int] {
    window.groups.map { Int(groups[$0 + 1] - groups[$0]) }
  }

  private mutating func closeRun(from start: Int) {
    if groups.count > start { runs.append(start..<groups.count) }
  }

  private static func isCheckX(_ scalars: [UInt32], _ index: Int, _ digitsBefore: Int) -> Bool {
    guard digitsBefore >= 17, scalars[index] == CharacterClass.x else { return false }
    return index + 1 == scalars.count || !CharacterClass.isLatin(scalars[index + 1])
  }

  private static func continues(_ scalars: [UInt32], from last: Int, to index: Int) -> Bool {
    guard last >= 0, index - last <= gap + 1 else { return false }
    return (last + 1..<index).allSatisfy { SignTable.separates(scalars[$0]) }
  }
}
