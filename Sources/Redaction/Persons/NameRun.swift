/// Chinese characters in a row, single spaces between them left out.
struct NameRun {
  let scalars: View<UInt32>
  /// For each character, the index of its folded scalar.
  let places: View<Int32>
  /// Whether a space stood before each character.
  let gaps: View<Bool>
  /// Whether a label such as 姓名： stands before the run.
  let isLabelled: Bool
  /// Whether the label ends in a colon, so that the run is all of what it labels.
  let isCell: Bool
  /// Whether a sex or 化名 stands after the run.
  let isTold: Bool
  let hasGaps: Bool

  @inline(__always)
  var count: Int { scalars.count }

  /// Whether a name may span a range: no space in it, one after every character, or one after the
  /// surname.
  @inline(__always)
  func isOneName(_ range: Range<Int>, surname: Int) -> Bool {
    guard hasGaps else { return true }
    let inner = (range.lowerBound + 1)..<range.upperBound
    let count = inner.count { gaps[$0] }
    return count == 0 || count == inner.count
      || count == 1 && gaps[range.lowerBound + surname]
  }

  /// Whether a range has a space after every character and none on either side.
  func isSetApart(_ range: Range<Int>) -> Bool {
    guard hasGaps, !gaps[range.lowerBound] else { return false }
    let inner = (range.lowerBound + 1)..<range.upperBound
    return inner.allSatisfy { gaps[$0] } && (range.upperBound == count || !gaps[range.upperBound])
  }

  /// Whether a word spans a range without a space in it.
  @inline(__always)
  func isOneWord(_ range: Range<Int>) -> Bool {
    !hasGaps || !((range.lowerBound + 1)..<range.upperBound).contains { gaps[$0] }
  }

  /// The folded scalars a range of characters spans.
  func folded(_ range: Range<Int>) -> Range<Int> {
    Int(places[range.lowerBound])..<Int(places[range.upperBound - 1]) + 1
  }
}

/// A run while it is gathered.
struct NameRunRoom: ~Copyable {
  private var scalars = Room<UInt32>()
  private var places = Room<Int32>()
  private var gaps = Room<Bool>()
  private var isLabelled = false
  private var isCell = false
  /// Whether a name may start in the run.
  private(set) var mayHoldName = false
  private var hasGaps = false

  @inline(__always)
  mutating func append(_ scalar: UInt32, at place: Int, afterGap: Bool, mayStartName: Bool) {
    scalars.append(scalar)
    places.append(Int32(truncatingIfNeeded: place))
    gaps.append(afterGap)
    if afterGap { hasGaps = true }
    let isTwice = scalars.count > 1 && scalars[scalars.count - 2] == scalar
    if mayStartName || isTwice { mayHoldName = true }
  }

  mutating func clear(isLabelled: Bool, isCell: Bool) {
    scalars.removeAll()
    places.removeAll()
    gaps.removeAll()
    self.isLabelled = isLabelled
    self.isCell = isCell
    mayHoldName = false
    hasGaps = false
  }

  /// Lends the run.
  func read(isTold: Bool, _ body: (NameRun) -> Void) {
    body(
      NameRun(
        scalars: scalars.view, places: places.view, gaps: gaps.view, isLabelled: isLabelled,
        isCell: isCell, isTold: isTold, hasGaps: hasGaps))
  }
}
