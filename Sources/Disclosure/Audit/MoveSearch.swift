/// Finds the cheapest move that raises or lowers a secret by one, over the whole linked system.
///
/// Either one table is moved alone and all totals stay, or one area gains a person and another
/// loses one, and every table follows.
struct MoveSearch {
  /// How many leaves of a larger area, and how many other ends, are tried.
  private static let attempts = 3

  let system: StarSystem
  let networks: [StarNetwork]

  init(_ system: StarSystem) {
    self.system = system
    networks = system.tables.indices.map { StarNetwork(system, table: $0) }
  }

  /// The cheapest move with an effect of at least 1, if there is any.
  func move(_ secret: Secret, raising: Bool, in state: WorldState) -> Move? {
    let place = system.place(of: secret.cells[0])
    let within = place.table.flatMap { moveWithin($0, secret, raising: raising, in: state) }
    if let within, within.cost == 0 { return within }
    let across = moveAcross(place, secret, raising: raising, in: state)
    guard let within, let across else { return within ?? across }
    return across.cost < within.cost ? across : within
  }

  private func moveWithin(
    _ table: Int, _ secret: Secret, raising: Bool, in state: WorldState
  ) -> Move? {
    let network = networks[table]
    let moves = secret.cells.compactMap { cell -> Move? in
      guard let price = state.price(of: cell, rising: raising) else { return nil }
      let arc = cell - network.base
      let ways = Exploration(
        network, from: network.heads[arc], raising ? .forward : .backward, in: state,
        barred: (secret.cells, raising))
      let cost = ways.costs[network.tails[arc]]
      guard cost < Exploration.unreachable else { return nil }
      let step = (cell: cell, change: raising ? 1 : -1)
      return Move(cost: cost + price, steps: ways.way(to: network.tails[arc]) + [step])
    }
    return cheapest(moves, for: secret, raising: raising, in: state)
  }

  private func moveAcross(
    _ place: CellPlace, _ secret: Secret, raising: Bool, in state: WorldState
  ) -> Move? {
    var best: Move?
    for crossing in crossings(place, secret, raising: raising, in: state) {
      let exchange = Exchange(self, crossing, secret, raising: raising, in: state)
      let moves = exchange.moves(atMost: MoveSearch.attempts)
      guard let move = cheapest(moves, for: secret, raising: raising, in: state) else { continue }
      if move.cost < best?.cost ?? Int.max { best = move }
      if move.cost == 0 { break }
    }
    return best
  }

  /// The leaves in which to begin, each with the cell of the secret that is to change.
  private func crossings(
    _ place: CellPlace, _ secret: Secret, raising: Bool, in state: WorldState
  ) -> [Crossing] {
    let leaves = system.tree.leaves(under: place.area)
    guard let table = place.table else {
      let priced = leaves.compactMap { leaf in
        state.price(of: leaf, rising: raising).map { (cost: $0, leaf: leaf) }
      }
      return priced.sorted { $0 < $1 }.prefix(MoveSearch.attempts)
        .map { Crossing(leaf: $0.leaf, outOf: place.area) }
    }
    let network = networks[table]
    return secret.cells.flatMap { cell -> [Crossing] in
      guard let price = state.price(of: cell, rising: raising) else { return [] }
      let ways = Exploration(
        network, from: network.heads[cell - network.base], raising ? .forward : .backward,
        in: state, barred: (secret.cells, raising))
      let reached = leaves.map { leaf in
        let row = network.row(system.row(of: leaf, in: table))
        let steps = ways.way(to: row) + [(cell: cell, change: raising ? 1 : -1)]
        return (cost: ways.costs[row], leaf: leaf, steps: steps)
      }
      return reached.filter { $0.cost < Exploration.unreachable }
        .sorted { ($0.cost, $0.leaf) < ($1.cost, $1.leaf) }.prefix(MoveSearch.attempts)
        .map {
          Crossing(
            leaf: $0.leaf, outOf: nil, table: table, cell: cell, steps: $0.steps,
            cost: price + $0.cost)
        }
    }
  }

  private func cheapest(
    _ moves: [Move], for secret: Secret, raising: Bool, in state: WorldState
  ) -> Move? {
    moves.filter {
      (raising ? $0.effect(on: secret) : -$0.effect(on: secret)) > 0
        && state.capacity(of: $0, upTo: 1) == 1
    }.min { $0.cost < $1.cost }
  }
}

/// Where a move across areas begins: a leaf, and how the secret is reached from it.
struct Crossing {
  let leaf: Int
  /// The area whose total is the secret, so that the other end must lie outside of it.
  let outOf: Int?
  var table: Int?
  var cell: Int?
  var steps: [(cell: Int, change: Int)] = []
  var cost = 0
}
