/// Every world behind the published cells of a table, where there are few.
struct CountWorlds {
  private static let (mostUnknowns, mostSteps) = (200, 200_000)

  private let equations: CountEquations
  private let unknowns: [Int]
  /// By place of an unknown, the rows it stands in.
  private let rows: [[Int]]
  private let least: Int
  private let mostWorlds: Int
  private var left: [Int]
  private var open: [Int]
  private var values: [Int]
  private var steps = 0
  private var found: [[Int]] = []

  /// All worlds as counts of inner cells; nothing where there are more than so many, or it takes long
  /// to tell.
  ///
  /// - Parameters:
  ///   - shape: the cells.
  ///   - published: the count of every display cell that is published.
  ///   - least: the least count of every hidden cell.
  ///   - most: the most worlds that are of use.
  /// - Returns: the inner counts of each.
  static func all(
    of shape: CountShape, published: [Int?], least: Int, atMost most: Int
  ) -> [[Int]]? {
    guard most > 0 else { return nil }
    let equations: CountEquations
    do {
      equations = try CountEquations(shape, published: published, least: least)
    } catch {
      return nil
    }
    let isBound = equations.most.allSatisfy { $0 != nil }
    guard isBound, equations.known.count(where: { $0 == nil }) <= mostUnknowns else { return nil }
    var worlds = CountWorlds(equations, least: least, atMost: most)
    return worlds.search(0) ? worlds.found : nil
  }

  private init(_ equations: CountEquations, least: Int, atMost most: Int) {
    self.equations = equations
    self.least = least
    mostWorlds = most
    let unknowns = equations.known.indices.filter { equations.known[$0] == nil }
    let places = Dictionary(uniqueKeysWithValues: zip(unknowns, 0...))
    var rows: [[Int]] = unknowns.map { _ in [] }
    for (row, sum) in equations.rows.enumerated() {
      for unknown in sum.unknowns { if let place = places[unknown] { rows[place].append(row) } }
    }
    self.unknowns = unknowns
    self.rows = rows
    left = equations.rows.map(\.sum)
    open = equations.rows.map(\.unknowns.count)
    values = equations.known.map { $0 ?? 0 }
  }

  /// Gives each unknown every count that its sums allow; false where it takes too long.
  private mutating func search(_ place: Int) -> Bool {
    steps += 1
    guard steps <= CountWorlds.mostSteps else { return false }
    guard place < unknowns.count else {
      found.append(values)
      return found.count <= mostWorlds
    }
    var (low, high) = (least, equations.most[unknowns[place]] ?? least)
    for row in rows[place] {
      high = min(high, left[row] - least * (open[row] - 1))
      if open[row] == 1 { low = max(low, left[row]) }
      open[row] -= 1
    }
    defer { for row in rows[place] { open[row] += 1 } }
    guard low <= high else { return true }
    for count in low...high {
      values[unknowns[place]] = count
      for row in rows[place] { left[row] -= count }
      defer { for row in rows[place] { left[row] += count } }
      guard search(place + 1) else { return false }
    }
    return true
  }
}
