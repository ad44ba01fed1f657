/// The display cells of a count table on the way from the truth to another world.
struct CountState {
  /// How many inner cells each adds up: what it costs to hide.
  let sizes: [Int]
  /// The least count of every hidden cell.
  let least: Int
  var isHidden: [Bool]
  var counts: [Int]

  /// What moves of one direction may do, and what they must stay below.
  struct Terms {
    let sign: Int
    let mayHide: Bool
    let limit: Int
  }

  /// What a move costs in cells that it hides, and how often it can be made.
  struct Price {
    fileprivate(set) var cost = 0
    fileprivate(set) var capacity = Int.max
  }

  /// Adds a cell that a move changes to its price; false where the move cannot be made on the terms.
  func add(_ cell: Int, _ change: Int, to price: inout Price, on terms: Terms) -> Bool {
    if !isHidden[cell] {
      guard terms.mayHide, counts[cell] >= least else { return false }
      price.cost += sizes[cell]
    }
    let signed = terms.sign * change
    if signed < 0 { price.capacity = min(price.capacity, (counts[cell] - least) / -signed) }
    return price.capacity > 0 && price.cost < terms.limit
  }
}
