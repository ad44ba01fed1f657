/// People of some categories that are put into leaves, in an order.
struct LeafFilling {
  /// How many of each category are left, in the order in which they are put.
  private(set) var left: [(category: Int, count: Int)]

  init(_ amounts: [(category: Int, count: Int)]) { left = amounts }

  /// Takes one of a category out, where there is one.
  mutating func remove(_ category: Int) {
    guard let place = left.firstIndex(where: { $0.category == category && $0.count > 0 })
    else { return }
    left[place].count -= 1
  }

  /// Takes the first ones out.
  mutating func take(_ limit: Int) -> [(category: Int, count: Int)] {
    var room = limit
    var taken: [(category: Int, count: Int)] = []
    for place in left.indices where room > 0 && left[place].count > 0 {
      let part = min(room, left[place].count)
      left[place].count -= part
      room -= part
      taken.append((left[place].category, part))
    }
    return taken
  }

  /// Puts as many as there is room for into a leaf.
  mutating func put(_ room: Int, into leaf: Int, of inner: inout [Int], width: Int) {
    for (category, count) in take(room) { inner[leaf * width + category] += count }
  }
}
