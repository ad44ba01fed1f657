/// Nodes by cost, cheapest first, first in first out among equals (Dial 1969).
struct BucketQueue {
  private var buckets: [[Int]] = []
  private var cost = 0
  private var position = 0

  mutating func insert(_ node: Int, at cost: Int) {
    while buckets.count <= cost { buckets.append([]) }
    buckets[cost].append(node)
  }

  /// Takes out the cheapest; costs inserted later are never below it.
  mutating func popFirst() -> (node: Int, cost: Int)? {
    while cost < buckets.count, position == buckets[cost].count {
      cost += 1
      position = 0
    }
    guard cost < buckets.count else { return nil }
    position += 1
    return (buckets[cost][position - 1], cost)
  }
}
