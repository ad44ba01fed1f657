import Disclosure

extension CountBound {
  /// The bounds as files write them; `inf` where nothing bounds the cell.
  var fields: [String] { ["\(lower)", upper.map { "\($0)" } ?? "inf"] }
}

/// How many bounds are reached by a world in whole numbers, and how many are only known not to be
/// passed.
struct BoundTally: Encodable {
  private(set) var exact = 0
  private(set) var outer = 0

  mutating func add(_ bound: CountBound) {
    if bound.isExact { exact += 1 } else { outer += 1 }
  }
}
