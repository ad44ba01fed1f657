/// Linear programs over counts: sums and differences of unknowns that are zero or more.
///
/// The primal simplex method (Dantzig 1947) on a dictionary, with the least-index rule (Bland 1977)
/// where it stalls. In networks every number stays a whole one and the result is exact; elsewhere it
/// is a bound up to rounding, and a world is taken only after it has been checked in whole numbers.
struct Simplex: Sendable {
  enum Optimum {
    case value(Double, solution: [Double])
    case unbounded
    /// Too much work; nothing is known.
    case undecided
  }

  /// An unknown of a sum, and how often it counts; below zero where it is taken away.
  struct Term: Hashable, Sendable {
    let unknown: Int
    let factor: Int
  }

  /// Numbers nearer to zero than this are zero.
  static let tolerance = 1e-9
  /// Steps without gain after which the least index is taken.
  private static let patience = 40

  private let count: Int
  /// Whether there is no solution.
  private(set) var isImpossible = false
  /// Each row: basic = value − Σ coefficient · nonbasic.
  private var coefficients: [[Double]]
  private var values: [Double]
  private var basis: [Int]
  /// The unknown of each column; nothing for one that may not come in again.
  private var nonbasis: [Int?]
  /// The numbers touched so far, and how many may be.
  private(set) var work = 0
  private let mostWork: Int

  /// Finds a first solution; nothing where that would be too much work.
  ///
  /// - Parameters:
  ///   - rows: the terms of each sum.
  ///   - sums: what they add up to.
  ///   - count: the number of unknowns.
  ///   - mostWork: how many numbers may be touched.
  init?(rows: [[Term]], sums: [Int], count: Int, mostWork: Int) {
    self.count = count
    self.mostWork = mostWork
    nonbasis = (0..<count).map { $0 }
    basis = rows.indices.map { count + $0 }
    values = sums.map { Double(abs($0)) }
    coefficients = zip(rows, sums).map { row, sum in
      var line = Array(repeating: 0.0, count: count)
      for term in row { line[term.unknown] = Double(sum < 0 ? -term.factor : term.factor) }
      return line
    }
    var goal = Array(repeating: 0.0, count: count)
    for row in coefficients { for (place, number) in row.enumerated() { goal[place] += number } }
    // Maximizes minus the sum of what is missing, which must reach zero.
    var objective = Objective(value: -values.reduce(0, +), coefficients: goal.map { -$0 })
    guard let isBounded = climb(&objective), isBounded else { return nil }
    isImpossible = objective.value < -1e-6
    if !isImpossible { dropArtificials() }
  }

  private struct Objective {
    var value: Double
    /// The objective is value − Σ coefficient · nonbasic.
    var coefficients: [Double]
  }

  /// The largest value of a sum of unknowns, or of its negative.
  mutating func maximize(_ unknowns: [Int], negated: Bool) -> Optimum {
    var weights = Array(repeating: 0.0, count: count)
    for unknown in unknowns { weights[unknown] = negated ? -1 : 1 }
    var objective = Objective(
      value: 0, coefficients: nonbasis.map { unknown in unknown.map { -weights[$0] } ?? 0 })
    for (row, unknown) in basis.enumerated() where weights[unknown] != 0 {
      objective.value += weights[unknown] * values[row]
      for place in coefficients[row].indices {
        objective.coefficients[place] += weights[unknown] * coefficients[row][place]
      }
    }
    guard let isBounded = climb(&objective) else { return .undecided }
    guard isBounded else { return .unbounded }
    var solution = Array(repeating: 0.0, count: count)
    for (row, unknown) in basis.enumerated() { solution[unknown] = values[row] }
    return .value(objective.value, solution: solution)
  }

  /// Pivots until nothing gains; false where nothing bounds the gain, nothing where work ran out.
  private mutating func climb(_ objective: inout Objective) -> Bool? {
    var stalled = 0
    while true {
      guard let column = entering(objective, leastIndex: stalled > Simplex.patience) else {
        return true
      }
      guard let row = leaving(column) else { return false }
      stalled = values[row] > Simplex.tolerance ? 0 : stalled + 1
      pivot(row, column, &objective)
      guard work < mostWork else { return nil }
    }
  }

  private func entering(_ objective: Objective, leastIndex: Bool) -> Int? {
    var (best, gain) = (Int?.none, Simplex.tolerance)
    for (place, coefficient) in objective.coefficients.enumerated() {
      guard let unknown = nonbasis[place], -coefficient > gain else { continue }
      if leastIndex {
        if let chosen = best, (nonbasis[chosen] ?? 0) < unknown { continue }
        best = place
      } else {
        (best, gain) = (place, -coefficient)
      }
    }
    return best
  }

  private func leaving(_ column: Int) -> Int? {
    var (best, ratio) = (Int?.none, Double.infinity)
    for row in coefficients.indices where coefficients[row][column] > Simplex.tolerance {
      let next = values[row] / coefficients[row][column]
      let isNearer = next < ratio - Simplex.tolerance
      let isEqual = next < ratio + Simplex.tolerance
      // Artificial unknowns leave first, and then the least index.
      if isNearer || (isEqual && best.map { key(row) < key($0) } ?? true) {
        (best, ratio) = (row, min(ratio, next))
      }
    }
    return best
  }

  private func key(_ row: Int) -> Int { basis[row] >= count ? -basis[row] : basis[row] }

  private mutating func pivot(_ row: Int, _ column: Int, _ objective: inout Objective) {
    let inverse = 1 / coefficients[row][column]
    var line = coefficients[row].map { $0 * inverse }
    line[column] = inverse
    let value = max(0, values[row] * inverse)
    let places = line.indices.filter { line[$0] != 0 && $0 != column }
    for other in coefficients.indices where other != row && coefficients[other][column] != 0 {
      let factor = coefficients[other][column]
      Simplex.subtract(line, at: places, times: factor, from: &coefficients[other])
      coefficients[other][column] = -factor * inverse
      values[other] = Simplex.cleared(values[other] - factor * value)
      work += places.count
    }
    let factor = objective.coefficients[column]
    Simplex.subtract(line, at: places, times: factor, from: &objective.coefficients)
    objective.coefficients[column] = -factor * inverse
    objective.value -= factor * value
    work += places.count + coefficients.count
    coefficients[row] = line
    values[row] = value
    let leaving = basis[row]
    basis[row] = nonbasis[column] ?? leaving
    nonbasis[column] = leaving < count ? leaving : nil
    if leaving >= count { close(column, &objective) }
  }

  /// An artificial unknown that has left does not come back.
  private mutating func close(_ column: Int, _ objective: inout Objective) {
    for row in coefficients.indices { coefficients[row][column] = 0 }
    objective.coefficients[column] = 0
  }

  /// Takes out artificial unknowns that are left at zero, or the rows that say nothing new.
  private mutating func dropArtificials() {
    var nothing = Objective(value: 0, coefficients: nonbasis.map { _ in 0 })
    var row = 0
    while row < basis.count {
      guard basis[row] >= count else {
        row += 1
        continue
      }
      let column = nonbasis.indices.first {
        nonbasis[$0] != nil && abs(coefficients[row][$0]) > Simplex.tolerance
      }
      if let column {
        values[row] = 0
        pivot(row, column, &nothing)
        row += 1
      } else {
        basis.remove(at: row)
        values.remove(at: row)
        coefficients.remove(at: row)
      }
    }
  }

  private static func subtract(
    _ line: [Double], at places: [Int], times factor: Double, from other: inout [Double]
  ) {
    for place in places { other[place] = cleared(other[place] - factor * line[place]) }
  }

  private static func cleared(_ number: Double) -> Double { abs(number) < 1e-11 ? 0 : number }
}
