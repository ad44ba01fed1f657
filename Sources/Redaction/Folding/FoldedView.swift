/// A folded text as the finders read it (see `FoldedText`).
struct FoldedView {
  /// The folded scalars; a character that stands for several gives several.
  let scalars: View<UInt32>
  /// For each folded scalar, where what it came from starts in the original.
  let starts: View<Int32>
  /// For each folded scalar, where what it came from ends, combining marks after it included.
  let ends: View<Int32>
  /// The folded scalars that were capital Latin letters, in order.
  let capitals: View<Int32>

  var count: Int { scalars.count }

  /// Whether a folded scalar was a capital Latin letter.
  func isCapital(_ index: Int) -> Bool {
    var low = 0
    var high = capitals.count
    while low < high {
      let middle = (low + high) / 2
      if Int(capitals[middle]) < index { low = middle + 1 } else { high = middle }
    }
    return low < capitals.count && Int(capitals[low]) == index
  }

  /// Where a range of folded scalars lies in the original.
  ///
  /// It starts with the first scalar matched and ends with the last and its combining marks;
  /// invisible characters outside are left outside. An empty range has no place and gives 0..<0.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }
}
