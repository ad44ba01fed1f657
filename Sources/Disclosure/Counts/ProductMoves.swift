/// The smallest changes of a count table that leave most of its cells as they are.
///
/// In some dimensions two codes are exchanged, in the others one code stays: the change of an inner
/// cell is the product of +1 and −1 by dimension. With no dimension exchanged, one person is added.
struct ProductMoves {
  /// A dimension's part in a move: which of all changes of nodes are its own.
  struct Step {
    /// The code that is exchanged for; nothing where the code stays.
    let other: Int?
    fileprivate let changes: Range<Int>
  }

  let shape: CountShape
  /// How far apart inner cells lie whose codes differ by one in a dimension.
  private let strides: [Int]
  /// The changes of all steps: how far a node is from the first one in the numbers of display cells,
  /// and by what it changes. One array for all, since moves are tried by the million.
  private let changes: [(offset: Int, change: Int)]
  /// By dimension and code: staying, and the exchanges, those within its own group first.
  private let stays: [[Step]]
  private let exchanges: [[[Step]]]

  init(_ shape: CountShape) {
    self.shape = shape
    strides = shape.dimensions.indices.map { place in
      shape.dimensions[(place + 1)...].reduce(1) { $0 * $1.codeCount }
    }
    let most = shape.dimensions.count > 2 ? 12 : 40
    var changes: [(offset: Int, change: Int)] = []
    func step(_ other: Int?, _ nodes: [(node: Int, change: Int)], stride: Int) -> Step {
      changes += nodes.map { ($0.node * stride, $0.change) }
      return Step(other: other, changes: changes.count - nodes.count..<changes.count)
    }
    var (stays, exchanges) = ([[Step]](), [[[Step]]]())
    for (place, dimension) in shape.dimensions.enumerated() {
      let stride = shape.dimensions[(place + 1)...].reduce(1) { $0 * $1.nodes.count }
      stays.append(
        dimension.ancestors.map { nodes in step(nil, nodes.map { ($0, 1) }, stride: stride) })
      exchanges.append(
        (0..<dimension.codeCount).map { code in
          ProductMoves.nearest(to: code, in: dimension, atMost: most).map {
            step($0, ProductMoves.exchange(code, for: $0, in: dimension), stride: stride)
          }
        })
    }
    (self.stays, self.exchanges, self.changes) = (stays, exchanges, changes)
  }

  /// The moves that raise a display cell by one by raising an inner cell of it.
  ///
  /// - Parameters:
  ///   - inner: the inner cell.
  ///   - cell: the display cell.
  ///   - mayFall: whether an inner cell may be lowered; one that may not rules many moves out at once.
  ///   - body: takes the part of each dimension; returns whether to go on.
  func forEach(
    raising inner: Int, in cell: Int, mayFall: (Int) -> Bool, _ body: ([Step]) -> Bool
  ) {
    let (codes, nodes) = (shape.codes(of: inner), shape.nodes(of: cell))
    let choices = shape.dimensions.indices.map { place in
      let members = shape.dimensions[place].members[nodes[place]]
      let stride = strides[place]
      return exchanges[place][codes[place]].filter { step in
        guard let other = step.other, !members.contains(other) else { return false }
        return mayFall(inner + (other - codes[place]) * stride)
      }
    }
    let open = choices.indices.filter { !choices[$0].isEmpty }
    for mask in ProductMoves.masks(of: open.count) {
      let chosen = open.indices.filter { mask >> $0 & 1 == 1 }.map { open[$0] }
      var move = shape.dimensions.indices.map { stays[$0][codes[$0]] }
      guard ProductMoves.choose(chosen[...], of: choices, into: &move, body) else { return }
    }
  }

  private static func choose(
    _ chosen: ArraySlice<Int>, of choices: [[Step]], into move: inout [Step],
    _ body: ([Step]) -> Bool
  ) -> Bool {
    guard let place = chosen.first else { return body(move) }
    for step in choices[place] {
      move[place] = step
      guard choose(chosen.dropFirst(), of: choices, into: &move, body) else { return false }
    }
    return true
  }

  /// The change of each inner cell that a move changes.
  func innerChanges(_ inner: Int, _ move: [Step]) -> [(inner: Int, change: Int)] {
    var changes = [(inner: 0, change: 1)]
    let codes = shape.codes(of: inner)
    for (place, dimension) in shape.dimensions.enumerated() {
      changes = changes.flatMap { inner, change in
        let base = inner * dimension.codeCount
        let kept = [(inner: base + codes[place], change: change)]
        return move[place].other.map { kept + [(inner: base + $0, change: -change)] } ?? kept
      }
    }
    return changes
  }

  /// What a move costs, where it can be made on some terms.
  func price(
    of move: [Step], in state: CountState, on terms: CountState.Terms
  ) -> CountState.Price? {
    var price = CountState.Price()
    return add(move, from: 0, cell: 0, change: 1, to: &price, in: state, on: terms) ? price : nil
  }

  private func add(
    _ move: [Step], from place: Int, cell: Int, change: Int, to price: inout CountState.Price,
    in state: CountState, on terms: CountState.Terms
  ) -> Bool {
    guard place < move.count else { return state.add(cell, change, to: &price, on: terms) }
    for index in move[place].changes {
      let next = changes[index]
      guard
        add(
          move, from: place + 1, cell: cell + next.offset, change: change * next.change,
          to: &price, in: state, on: terms)
      else { return false }
    }
    return true
  }

  /// The change of each display cell that a move changes.
  func cellChanges(_ move: [Step]) -> [(cell: Int, change: Int)] {
    move.reduce([(cell: 0, change: 1)]) { before, step in
      before.flatMap { cell, change in
        changes[step.changes].map { (cell + $0.offset, change * $0.change) }
      }
    }
  }

  private static func exchange(
    _ code: Int, for other: Int, in dimension: Dimension
  ) -> [(node: Int, change: Int)] {
    let (mine, theirs) = (dimension.ancestors[code], dimension.ancestors[other])
    return mine.filter { !theirs.contains($0) }.map { ($0, 1) }
      + theirs.filter { !mine.contains($0) }.map { ($0, -1) }
  }

  /// Codes by how many groups they do not share, and then in their order.
  private static func nearest(to code: Int, in dimension: Dimension, atMost most: Int) -> [Int] {
    let mine = Set(dimension.ancestors[code])
    let keyed = (0..<dimension.codeCount).filter { $0 != code }.map { other in
      let apart = dimension.ancestors[other].count { !mine.contains($0) }
      let distance = other > code ? other - code : other - code + dimension.codeCount
      return (apart: apart, distance: distance, code: other)
    }
    return keyed.sorted { ($0.apart, $0.distance) < ($1.apart, $1.distance) }
      .prefix(most).map(\.code)
  }

  /// The subsets of so many dimensions, the larger first, as they change fewest sums; none last.
  private static func masks(of count: Int) -> [Int] {
    (0..<(1 << count)).sorted { ($0.nonzeroBitCount, $1) > ($1.nonzeroBitCount, $0) }
  }
}
