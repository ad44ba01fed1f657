/// Unknowns that sums join, and the linear programs over them.
package struct CountComponent: Sendable {
  /// How many numbers a linear program may hold, and how many may be touched in all.
  package static let mostNumbers = 4_000_000
  private static let mostWork = 1_500_000_000

  private let unknowns: [Int]
  private let places: [Int: Int]
  private let rows: [[Simplex.Term]]
  private let sums: [Int]
  private let least: [Int]
  /// The most of each unknown above the least; nothing where nothing bounds it.
  private let most: [Int?]
  private var simplex: Simplex?
  /// Whether no counts fit.
  private(set) var isImpossible = false
  /// Worlds in whole numbers found on the way, as excess over the least count.
  private var worlds: [[Int]] = []
  private var search: WholeSearch

  /// Takes unknowns with their sums, and what bounds each of them.
  init(
    _ unknowns: [Int], rows: [SignedSum], least: (Int) -> Int, most: (Int) -> Int?,
    largest: Int = CountComponent.mostNumbers
  ) {
    self.unknowns = unknowns
    let bounds = unknowns.map(least)
    self.least = bounds
    let places = Dictionary(uniqueKeysWithValues: zip(unknowns, 0...))
    self.places = places
    let placed = rows.map { row in
      row.terms.map { Simplex.Term(unknown: places[$0.unknown] ?? 0, factor: $0.factor) }
    }
    self.rows = placed
    sums = zip(rows, placed).map { row, terms in
      terms.reduce(row.sum) { $0 - $1.factor * bounds[$1.unknown] }
    }
    self.most = zip(unknowns, bounds).map { unknown, bound in most(unknown).map { $0 - bound } }
    search = WholeSearch()
    guard rows.count * unknowns.count <= largest else { return }
    simplex = Simplex(
      rows: placed, sums: sums, count: unknowns.count, mostWork: CountComponent.mostWork)
    isImpossible = simplex?.isImpossible ?? false
  }

  /// The bounds of a sum of unknowns.
  mutating func bound(of inner: [Int]) -> CountBound {
    let chosen = inner.map { places[$0] ?? 0 }
    let base = chosen.reduce(0) { $0 + least[$1] }
    let (low, isLowExact) = extreme(chosen, raising: false)
    let (high, isHighExact) = extreme(chosen, raising: true)
    var bound = CountBound(lower: base + (low ?? 0), upper: high.map { base + $0 })
    (bound.isLowerExact, bound.isUpperExact) = (isLowExact, isHighExact)
    return bound
  }

  /// A world in whole numbers in which a sum of unknowns is as far out as was found.
  mutating func world(of inner: [Int], raising: Bool) -> [Int: Int]? {
    let chosen = inner.map { places[$0] ?? 0 }
    _ = extreme(chosen, raising: raising)
    let values = worlds.map { world in chosen.reduce(0) { $0 + world[$1] } }
    let end = raising ? values.max() : values.min()
    guard let end, let place = values.firstIndex(of: end) else { return nil }
    return Dictionary(
      uniqueKeysWithValues: unknowns.indices.map {
        (unknowns[$0], worlds[place][$0] + least[$0])
      })
  }

  /// The end of a sum, and whether a world reaches it; nothing where it has no upper end.
  private mutating func extreme(_ chosen: [Int], raising: Bool) -> (end: Int?, isExact: Bool) {
    let outer = raising ? outerEnd(chosen) : 0
    if let outer, isReached(outer, chosen) { return (outer, true) }
    guard var program = simplex else { return (outer, false) }
    let optimum = program.maximize(chosen, negated: !raising)
    simplex = program
    switch optimum {
    case .undecided: return (outer, false)
    case .unbounded: return (outer, outer == nil)
    case .value(let value, let solution):
      let found =
        raising ? Int((value + 1e-6).rounded(.down)) : Int((-value - 1e-6).rounded(.up))
      let end = raising ? min(outer ?? found, found) : max(0, found)
      if let world = whole(solution) { worlds.append(world) }
      if isReached(end, chosen) { return (end, true) }
      let further = search.worlds(
        rows: rows, sums: sums, count: unknowns.count, chosen: chosen, raising: raising, end: end)
      let checked = further.worlds.filter { fits($0) }
      worlds += checked
      guard further.isComplete, checked.count == further.worlds.count, let last = checked.last
      else { return (end, isReached(end, chosen)) }
      return (chosen.reduce(0) { $0 + last[$1] }, true)
    }
  }

  private func outerEnd(_ chosen: [Int]) -> Int? {
    chosen.reduce(Int?.some(0)) { sum, place in
      guard let sum, let most = most[place] else { return nil }
      return sum + most
    }
  }

  private func isReached(_ end: Int, _ chosen: [Int]) -> Bool {
    worlds.contains { world in chosen.reduce(0) { $0 + world[$1] } == end }
  }

  /// The solution in whole numbers, checked; nothing where it has fractions.
  private func whole(_ solution: [Double]) -> [Int]? {
    let rounded = solution.map { Int($0.rounded()) }
    return fits(rounded) ? rounded : nil
  }

  private func fits(_ world: [Int]) -> Bool {
    world.count == unknowns.count && world.allSatisfy { $0 >= 0 }
      && zip(rows, sums).allSatisfy { row, sum in
        row.reduce(0) { $0 + $1.factor * world[$1.unknown] } == sum
      }
  }
}
