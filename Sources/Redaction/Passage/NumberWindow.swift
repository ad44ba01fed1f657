/// Whole neighbouring groups of digits that may be one number.
struct NumberWindow {
  /// Indices of its digits.
  let digits: Range<Int>
  /// Indices of its groups.
  let groups: Range<Int>
  /// The groups of the run it lies in.
  let run: Range<Int>

  var isSolid: Bool { groups.count == 1 }
  var isWholeRun: Bool { groups == run }
  /// Whether every digit stands alone, as in 1 3 8 0.
  var isSpelled: Bool { groups.count == digits.count }
}

/// Some of the digits of a text.
typealias Digits = Slice<View<UInt8>>
