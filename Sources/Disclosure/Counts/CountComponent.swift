/// Unknowns of a count table that sums join, and the linear programs over them.
struct CountComponent {
  /// How many numbers may be touched in all, and how large a dictionary may be.
  private static let (mostWork, mostNumbers) = (1_500_000_000, 4_000_000)

  private let unknowns: [Int]
  private let places: [Int: Int]
  private let rows: [[Int]]
  private let sums: [Int]
  private let least: Int
  private let most: [Int]
  private var simplex: Simplex?
  /// Whether no counts fit.
  private(set) var isImpossible = false
  /// Worlds in whole numbers found on the way, as excess over the least count.
  private var worlds: [[Int]] = []
  private var search: WholeSearch

  init(_ unknowns: [Int], rows: [CountEquations.Row], least: Int, most: [Int?]) {
    self.unknowns = unknowns
    self.least = least
    let places = Dictionary(uniqueKeysWithValues: zip(unknowns, 0...))
    self.places = places
    self.rows = rows.map { $0.unknowns.map { places[$0] ?? 0 } }
    sums = rows.map { $0.sum - least * $0.unknowns.count }
    self.most = unknowns.map { (most[$0] ?? 0) - least }
    search = WholeSearch()
    guard rows.count * unknowns.count <= CountComponent.mostNumbers else { return }
    simplex = Simplex(
      rows: self.rows, sums: sums, count: unknowns.count, mostWork: CountComponent.mostWork)
    isImpossible = simplex?.isImpossible ?? false
  }

  /// The bounds of a sum of unknowns.
  mutating func bound(of inner: [Int]) -> CountBound {
    let chosen = inner.map { places[$0] ?? 0 }
    let base = least * chosen.count
    let (low, isLowExact) = extreme(chosen, raising: false)
    let (high, isHighExact) = extreme(chosen, raising: true)
    var bound = CountBound(lower: base + low, upper: base + high)
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
      uniqueKeysWithValues: zip(unknowns, worlds[place]).map { ($0, $1 + least) })
  }

  /// The end of a sum, and whether a world reaches it.
  private mutating func extreme(_ chosen: [Int], raising: Bool) -> (end: Int, isExact: Bool) {
    let outer = raising ? chosen.reduce(0) { $0 + most[$1] } : 0
    if isReached(outer, chosen) { return (outer, true) }
    guard var program = simplex else { return (outer, false) }
    let optimum = program.maximize(chosen, negated: !raising)
    simplex = program
    guard case .value(let value, let solution) = optimum else { return (outer, false) }
    let end =
      raising
      ? min(outer, Int((value + 1e-6).rounded(.down)))
      : max(0, Int((-value - 1e-6).rounded(.up)))
    if let world = whole(solution) { worlds.append(world) }
    if isReached(end, chosen) { return (end, true) }
    let found = search.worlds(
      rows: rows, sums: sums, count: unknowns.count, chosen: chosen, raising: raising, end: end)
    worlds += found.filter { fits($0) }
    return (end, isReached(end, chosen))
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
      && zip(rows, sums).allSatisfy { row, sum in row.reduce(0) { $0 + world[$1] } == sum }
  }
}
