/// Looks for worlds in whole numbers where a linear program ends in fractions: branch and bound
/// (Land and Doig 1960), as far as a small number of programs goes.
struct WholeSearch: Sendable {
  private static let (mostUnknowns, mostWork) = (600, 60_000_000)
  /// How many programs may still be solved.
  private var left = 400

  private enum Outcome {
    case solved([Double])
    case impossible
    case undecided
  }

  private struct Limits {
    var atLeast: [Int: Int] = [:]
    var atMost: [Int: Int] = [:]
  }

  /// What a search found.
  struct Found {
    /// The worlds found on the way to an end; the last is the furthest out.
    var worlds: [[Int]] = []
    /// Whether nothing was left out, so that no world lies further out than the last.
    var isComplete = true
  }

  /// Looks for worlds as far out as they go, until one reaches an end.
  mutating func worlds(
    rows: [[Simplex.Term]], sums: [Int], count: Int, chosen: [Int], raising: Bool, end: Int
  ) -> Found {
    guard count <= WholeSearch.mostUnknowns else { return Found(isComplete: false) }
    var found = Found()
    var best: Int?
    var open = [Limits()]
    while let limits = open.popLast(), left > 0 {
      left -= 1
      let outcome = WholeSearch.solve(
        rows, sums, count, limits, chosen: chosen, raising: raising)
      guard case .solved(let solution) = outcome else {
        if case .undecided = outcome { found.isComplete = false }
        continue
      }
      let value = chosen.reduce(0) { $0 + solution[$1] }
      let reach = Int((raising ? value + 1e-6 : value - 1e-6).rounded(raising ? .down : .up))
      if let best, raising ? reach <= best : reach >= best { continue }
      let fraction = solution.indices.max {
        WholeSearch.distance(solution[$0]) < WholeSearch.distance(solution[$1])
      }
      guard let fraction, WholeSearch.distance(solution[fraction]) > 1e-6 else {
        found.worlds.append(solution.map { Int($0.rounded()) })
        best = reach
        if reach == end { return found }
        continue
      }
      let floor = Int(solution[fraction].rounded(.down))
      var (low, high) = (limits, limits)
      low.atMost[fraction] = floor
      high.atLeast[fraction] = floor + 1
      open += [low, high]
    }
    if !open.isEmpty { found.isComplete = false }
    return found
  }

  private static func distance(_ number: Double) -> Double { abs(number - number.rounded()) }

  /// The program under further limits, written as sums again: what is at least so much is counted
  /// from there, and what is at most so much gets its rest as an unknown.
  private static func solve(
    _ rows: [[Simplex.Term]], _ sums: [Int], _ count: Int, _ limits: Limits, chosen: [Int],
    raising: Bool
  ) -> Outcome {
    var rows = rows
    var sums = zip(rows, sums).map { row, sum in
      sum - row.reduce(0) { $0 + $1.factor * (limits.atLeast[$1.unknown] ?? 0) }
    }
    var total = count
    for (unknown, most) in limits.atMost.sorted(by: { $0.key < $1.key }) {
      let rest = most - (limits.atLeast[unknown] ?? 0)
      guard rest >= 0 else { return .impossible }
      rows.append([unknown, total].map { Simplex.Term(unknown: $0, factor: 1) })
      sums.append(rest)
      total += 1
    }
    guard
      var program = Simplex(rows: rows, sums: sums, count: total, mostWork: mostWork)
    else { return .undecided }
    if program.isImpossible { return .impossible }
    guard case .value(_, let solution) = program.maximize(chosen, negated: !raising) else {
      return .undecided
    }
    return .solved((0..<count).map { solution[$0] + Double(limits.atLeast[$0] ?? 0) })
  }
}
