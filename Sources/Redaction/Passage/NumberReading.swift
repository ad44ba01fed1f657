/// Reads the numbers of a folded text (see `NumberRuns`).
struct NumberReading: ~Copyable {
  private static let gap = 3
  private var digits = Room<UInt8>()
  private var places = Room<Int32>()
  private var groups = Room<Int32>()
  private var runs = Room<Stretch>()
  private var lines = Room<Int32>()

  init(_ scalars: View<UInt32>) {
    let kinds = ScalarKinds()
    var runStart = 0
    var firstDigit = 0
    var last = -Self.gap - 2
    var line: Int32 = 0
    var letters = LetterDigits()
    for index in 0..<scalars.count {
      let scalar = scalars[index]
      var value = kinds[scalar] & 0xF
      if value == ScalarTable.noDigit, let shown = letters.digit(scalar, at: index, scalars) {
        value = shown
      } else if value == ScalarTable.noDigit {
        guard scalar == CharacterClass.x, digits.count - firstDigit >= 17,
          index + 1 == scalars.count || !CharacterClass.isLatin(scalars[index + 1])
        else { continue }
        value = NumberRuns.ten
      }
      if index != last + 1 {
        if !Self.continues(scalars, from: last, to: index, kinds) {
          closeRun(from: runStart)
          runStart = groups.count
          firstDigit = digits.count
        } else if (last + 1..<index).contains(where: { scalars[$0] == SignTable.newline }) {
          line += 1
        }
        lines.append(line)
        groups.append(Int32(truncatingIfNeeded: digits.count))
      }
      digits.append(value)
      places.append(Int32(truncatingIfNeeded: index))
      last = index
    }
    closeRun(from: runStart)
    groups.append(Int32(truncatingIfNeeded: digits.count))
  }

  /// Lends the numbers.
  func read<Result>(counting steps: StepCount, _ body: (NumberRuns) -> Result) -> Result {
    body(
      NumberRuns(
        digits: digits.view, places: places.view, groups: groups.view, lines: lines.view,
        runs: runs.view, steps: steps))
  }

  private mutating func closeRun(from start: Int) {
    guard groups.count > start else { return }
    runs.append(Stretch(start..<groups.count))
  }

  private static func continues(
    _ scalars: View<UInt32>, from last: Int, to index: Int, _ kinds: ScalarKinds
  ) -> Bool {
    guard last >= 0, index - last <= gap + 1 else { return false }
    return (last + 1..<index).allSatisfy { kinds[scalars[$0]] & ScalarTable.separator != 0 }
  }
}
