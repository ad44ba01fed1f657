/// The moves that take a person from one area to another and let every table follow.
struct Exchange {
  private let search: MoveSearch
  private let crossing: Crossing
  private let totals: TotalWays
  /// By table, the ways between the row of the leaf (or the secret's cell) and all other rows.
  private let ways: [Exploration]
  private let state: WorldState

  init(
    _ search: MoveSearch, _ crossing: Crossing, _ secret: Secret, raising: Bool,
    in state: WorldState
  ) {
    self.search = search
    self.crossing = crossing
    self.state = state
    totals = TotalWays(
      from: crossing.leaf, raising: raising, outOf: crossing.outOf, in: search.system.tree, state)
    guard totals.outside != nil || !totals.costs.isEmpty else {
      ways = []
      return
    }
    let direction: Exploration.Direction = raising ? .backward : .forward
    ways = search.networks.indices.map { table in
      let network = search.networks[table]
      guard table == crossing.table, let cell = crossing.cell else {
        let row = network.row(search.system.row(of: crossing.leaf, in: table))
        return Exploration(network, from: row, direction, in: state)
      }
      return Exploration(
        network, from: network.tails[cell - network.base], direction, in: state,
        barred: (secret.cells, raising))
    }
  }

  /// The cheapest moves, one per other end; larger areas first among equals.
  func moves(atMost limit: Int) -> [Move] {
    guard !ways.isEmpty else { return [] }
    var ends: [(cost: Int, other: Int?)] = totals.costs.map {
      (crossing.cost + $0.value + cost(of: $0.key), $0.key)
    }
    if let outside = totals.outside { ends.append((crossing.cost + outside + cost(of: nil), nil)) }
    return ends.filter { $0.cost < Exploration.unreachable }
      .sorted { key($0) < key($1) }.prefix(limit)
      .map { Move(cost: $0.cost, steps: steps(to: $0.other)) }
  }

  private func key(_ end: (cost: Int, other: Int?)) -> (Int, Int, Int) {
    (end.cost, -(end.other.map { state.counts[$0] } ?? 0), end.other ?? -1)
  }

  private func node(of other: Int?, in table: Int) -> Int {
    guard let other else { return StarNetwork.source }
    return search.networks[table].row(search.system.row(of: other, in: table))
  }

  private func cost(of other: Int?) -> Int {
    ways.indices.reduce(0) {
      min(Exploration.unreachable, $0 + ways[$1].costs[node(of: other, in: $1)])
    }
  }

  private func steps(to other: Int?) -> [(cell: Int, change: Int)] {
    ways.indices.reduce(crossing.steps + totals.way(to: other)) {
      $0 + ways[$1].way(to: node(of: other, in: $1))
    }
  }
}
