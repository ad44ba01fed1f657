/// Finds two worlds for every sensitive cell of a count table, hiding further cells where there are
/// none.
///
/// Every cell is pushed up, then down, from the truth by moves that leave published cells alone. For
/// those left, a linear program looks for a world; and where there is none, the cheapest move that
/// changes published cells is made and those are hidden: small sums cost least, by place alone.
struct WitnessSearch {
  /// How many inner cells of a sum are tried, and how many moves for each.
  private static let (mostMembers, mostMoves) = (8, 2_000)
  /// How many numbers a linear program may hold: larger ones find too little for the time they take.
  private static let mostNumbers = 100_000

  private let table: CountTable
  private let moves: ProductMoves
  private let sensitive: [Int]
  /// The display cell of each inner one.
  private let innerCells: [Int]
  private var state: CountState
  private(set) var witnesses: CountWitnesses
  /// The number of cells hidden here.
  private(set) var repairs = 0
  private var changes: [Int: Int] = [:]
  private var touched: Set<Int> = []

  init(
    _ table: CountTable, threshold: Int, least: Int, sensitive: [Bool], isPublished: [Bool]
  ) {
    self.table = table
    self.sensitive = sensitive.indices.filter { sensitive[$0] }
    moves = ProductMoves(table.shape)
    innerCells = table.inner.indices.map { table.shape.cell(ofInner: $0) }
    state = CountState(
      sizes: table.shape.sizes, least: least, isHidden: isPublished.map { !$0 },
      counts: table.counts)
    witnesses = CountWitnesses(of: self.sensitive, counts: table.counts, threshold: threshold)
  }

  var isHidden: [Bool] { state.isHidden }

  mutating func run() {
    for cell in sensitive { widen(cell, mayHide: false) }
    solve()
    for cell in sensitive where !witnesses.isProven(cell) {
      widen(cell, mayHide: false)
      guard !witnesses.isProven(cell) else { continue }
      push(cell, raising: true, mayHide: true)
    }
  }

  /// Looks for worlds by linear programs, as long as they stay small.
  private mutating func solve() {
    let open = sensitive.filter { !witnesses.isProven($0) }
    guard !open.isEmpty else { return }
    let published = zip(state.isHidden, table.counts).map { $0 ? nil : $1 }
    var attack: CountAttack
    do {
      attack = try CountAttack(
        table.shape, published: published, least: state.least,
        largest: WitnessSearch.mostNumbers)
    } catch {
      return
    }
    for cell in open {
      for raising in [true, false] where !witnesses.isProven(cell) {
        guard let inner = attack.world(of: cell, raising: raising) else { continue }
        let changed = inner.filter { table.inner[$0.key] != $0.value }
        let world = CountWorld(
          changes: Dictionary(
            uniqueKeysWithValues: changed.map { ($0.key, $0.value - table.inner[$0.key]) }))
        let cells = world.cellChanges(in: table.shape)
        guard
          cells.allSatisfy({
            state.isHidden[$0.key] && table.counts[$0.key] + $0.value >= state.least
          })
        else { continue }
        witnesses.add(world, cellChanges: cells)
      }
    }
  }

  private mutating func widen(_ cell: Int, mayHide: Bool) {
    for raising in [true, false] where !witnesses.isProven(cell) {
      push(cell, raising: raising, mayHide: mayHide)
    }
  }

  /// Moves away from the truth until the cell has been held apart far enough, or as far as it goes.
  private mutating func push(_ cell: Int, raising: Bool, mayHide: Bool) {
    let goal =
      raising
      ? witnesses.goal(of: cell) : max(state.least, (witnesses.ranges[cell]?.most ?? 0) - gap)
    while raising ? state.counts[cell] < goal : state.counts[cell] > goal {
      guard let move = cheapest(cell, raising: raising, mayHide: mayHide) else { break }
      make(move, times: min(move.price.capacity, abs(goal - state.counts[cell])))
    }
    let cells = Dictionary(
      uniqueKeysWithValues: touched.map { ($0, state.counts[$0] - table.counts[$0]) }
    ).filter { $0.value != 0 }
    witnesses.add(CountWorld(changes: changes), cellChanges: cells)
    for cell in touched { state.counts[cell] = table.counts[cell] }
    touched = []
    changes = [:]
  }

  private var gap: Int { witnesses.threshold }

  private struct Choice {
    let inner: Int
    let move: [ProductMoves.Step]
    let sign: Int
    let price: CountState.Price
  }

  private func cheapest(_ cell: Int, raising: Bool, mayHide: Bool) -> Choice? {
    var best: Choice?
    let sign = raising ? 1 : -1
    for inner in table.shape.members(of: cell).prefix(WitnessSearch.mostMembers) {
      var tried = 0
      guard raising || state.counts[innerCells[inner]] > state.least else { continue }
      let mayFall = { (other: Int) -> Bool in
        let place = innerCells[other]
        return (mayHide || state.isHidden[place]) && (!raising || state.counts[place] > state.least)
      }
      moves.forEach(raising: inner, in: cell, mayFall: mayFall) { move in
        tried += 1
        let terms = CountState.Terms(
          sign: sign, mayHide: mayHide, limit: best?.price.cost ?? Int.max)
        if let price = moves.price(of: move, in: state, on: terms) {
          best = Choice(inner: inner, move: move, sign: sign, price: price)
        }
        return tried < WitnessSearch.mostMoves && best?.price.cost != 0
      }
      if best?.price.cost == 0 { break }
    }
    return best
  }

  private mutating func make(_ choice: Choice, times: Int) {
    for (cell, change) in moves.cellChanges(choice.move) {
      state.counts[cell] += choice.sign * change * times
      touched.insert(cell)
      if !state.isHidden[cell] {
        state.isHidden[cell] = true
        repairs += 1
      }
    }
    for (inner, change) in moves.innerChanges(choice.inner, choice.move) {
      changes[inner, default: 0] += choice.sign * change * times
    }
  }
}
