/// Stretches of a text in which one and the same sign stands after every character: 火 普 村 二 组, 2-0-2-6-年.
struct SpelledStretches {
  /// A stretch: where its characters stand, those of the words right before it first.
  struct Stretch {
    let places: [Int]
    /// How many of the places are before the stretch.
    let context: Int
  }

  /// How many characters no text parts by chance.
  private static let fewest = 6
  private static let context = 6

  /// All of them, in order; numbers alone are read so by `NumberRuns`.
  static func all(in passage: Passage) -> [Stretch] {
    let scalars = passage.scalars
    var stretches: [Stretch] = []
    var start = 0
    while start + 2 < scalars.count {
      let sign = scalars[start + 1]
      guard sign == SignTable.space || sign == SignTable.dash, isUnit(scalars[start], sign) else {
        start += 1
        continue
      }
      var last = start
      while last + 2 < scalars.count, scalars[last + 1] == sign, isUnit(scalars[last + 2], sign) {
        last += 2
      }
      if (last - start) / 2 + 1 >= fewest, hasWords(start...last, scalars) {
        let first = contextStart(before: start, scalars)
        stretches.append(
          Stretch(
            places: Array(first..<start) + Array(stride(from: start, through: last, by: 2)),
            context: start - first))
      }
      start = last + 1
    }
    return stretches
  }

  private static func isUnit(_ scalar: UInt32, _ sign: UInt32) -> Bool {
    CharacterClass.isHan(scalar) || scalar > SignTable.space && scalar < 0x7F && scalar != sign
  }

  /// Whether something else than digits stands in a range.
  private static func hasWords(_ range: ClosedRange<Int>, _ scalars: View<UInt32>) -> Bool {
    stride(from: range.lowerBound, through: range.upperBound, by: 2).contains {
      !CharacterClass.isDigit(scalars[$0])
    }
  }

  private static func contextStart(before start: Int, _ scalars: View<UInt32>) -> Int {
    var first = start
    while first > 0, start - first < context, CharacterClass.isHan(scalars[first - 1]) {
      first -= 1
    }
    return first
  }
}
