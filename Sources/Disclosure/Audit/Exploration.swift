/// The cheapest ways between one node of a table's network and all others.
///
/// A way raises the cells it follows and lowers those it goes against. Hidden cells cost nothing;
/// published ones cost what hiding them costs, where that is allowed.
struct Exploration {
  enum Direction {
    /// From the start to the others.
    case forward
    /// From the others to the start.
    case backward
  }

  static let unreachable = Int.max / 16

  private(set) var costs: [Int]
  /// The arc by which each node was reached.
  private var steps: [Int]
  private let network: StarNetwork
  private let direction: Direction

  /// Explores everything that can be reached.
  ///
  /// - Parameters:
  ///   - network: the table's network.
  ///   - start: the node to start from.
  ///   - direction: whether ways lead away from the start or to it.
  ///   - state: the world at present and what is hidden.
  ///   - barred: cells that may change one way only, and whether that is up.
  init(
    _ network: StarNetwork, from start: Int, _ direction: Direction, in state: WorldState,
    barred: (cells: [Int], mayRise: Bool)? = nil
  ) {
    self.network = network
    self.direction = direction
    costs = Array(repeating: Exploration.unreachable, count: network.nodeCount)
    steps = Array(repeating: -1, count: network.nodeCount)
    costs[start] = 0
    let arcs = network.arcs(at: start)
    if !state.mayHide, let sought = arcs.first(where: { state.isSought[network.base + $0] }) {
      explore(from: start, by: [sought], in: state, barred: barred)
    }
    explore(from: start, by: arcs, in: state, barred: barred)
  }

  /// Goes on from the start by some of its arcs to all nodes not reached as cheaply before.
  private mutating func explore(
    from start: Int, by first: ArraySlice<Int>, in state: WorldState,
    barred: (cells: [Int], mayRise: Bool)?
  ) {
    var open = BucketQueue()
    open.insert(start, at: 0)
    while let (node, cost) = open.popFirst() {
      guard cost == costs[node] else { continue }
      for arc in node == start ? first : network.arcs(at: node) {
        let rises = (network.tails[arc] == node) == (direction == .forward)
        let cell = network.base + arc
        guard let price = state.price(of: cell, rising: rises) else { continue }
        if let barred, barred.mayRise != rises, barred.cells.contains(cell) { continue }
        let other = network.tails[arc] == node ? network.heads[arc] : network.tails[arc]
        guard cost + price < costs[other] else { continue }
        costs[other] = cost + price
        steps[other] = arc
        open.insert(other, at: cost + price)
      }
    }
  }

  /// The change of each cell on the way between the start and a node.
  func way(to node: Int) -> [(cell: Int, change: Int)] {
    var way: [(cell: Int, change: Int)] = []
    var current = node
    while steps[current] >= 0 {
      let arc = steps[current]
      let entersHead = network.heads[arc] == current
      way.append((network.base + arc, entersHead == (direction == .forward) ? 1 : -1))
      current = entersHead ? network.tails[arc] : network.heads[arc]
    }
    return way
  }
}
