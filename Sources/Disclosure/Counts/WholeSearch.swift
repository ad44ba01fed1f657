/// Looks for worlds in whole numbers where a linear program ends in fractions: branch and bound
/// (Land and Doig 1960), as far as a small number of programs goes.
struct WholeSearch {
  private static let (mostUnknowns, mostWork) = (600, 60_000_000)
  /// How many programs may still be solved.
  private var left = 400

  private struct Limits {
    var atLeast: [Int: Int] = [:]
    var atMost: [Int: Int] = [:]
  }

  /// The worlds found on the way to an end; one that reaches it is the last.
  mutating func worlds(
    rows: [[Int]], sums: [Int], count: Int, chosen: [Int], raising: Bool, end: Int
  ) -> [[Int]] {
    guard count <= WholeSearch.mostUnknowns else { return [] }
    var found: [[Int]] = []
    var best: Int?
    var open = [Limits()]
    while let limits = open.popLast(), left > 0 {
      left -= 1
      guard
        let solution = WholeSearch.solve(
          rows, sums, count, limits, chosen: chosen, raising: raising)
      else { continue }
      let value = chosen.reduce(0) { $0 + solution[$1] }
      let reach = Int((raising ? value + 1e-6 : value - 1e-6).rounded(raising ? .down : .up))
      if let best, raising ? reach <= best : reach >= best { continue }
      let fraction = solution.indices.max {
        WholeSearch.distance(solution[$0]) < WholeSearch.distance(solution[$1])
      }
      guard let fraction, WholeSearch.distance(solution[fraction]) > 1e-6 else {
        found.append(solution.map { Int($0.rounded()) })
        best = reach
        if reach == end { break }
        continue
      }
      let floor = Int(solution[fraction].rounded(.down))
      var (low, high) = (limits, limits)
      low.atMost[fraction] = floor
      high.atLeast[fraction] = floor + 1
      open += [low, high]
    }
    return found
  }

  private static func distance(_ number: Double) -> Double { abs(number - number.rounded()) }

  /// The program under further limits, written as sums again: what is at least so much is counted
  /// from there, and what is at most so much gets its rest as an unknown.
  private static func solve(
    _ rows: [[Int]], _ sums: [Int], _ count: Int, _ limits: Limits, chosen: [Int], raising: Bool
  ) -> [Double]? {
    var rows = rows
    var sums = zip(rows, sums).map { row, sum in
      sum - row.reduce(0) { $0 + (limits.atLeast[$1] ?? 0) }
    }
    var total = count
    for (unknown, most) in limits.atMost.sorted(by: { $0.key < $1.key }) {
      rows.append([unknown, total])
      sums.append(most - (limits.atLeast[unknown] ?? 0))
      total += 1
    }
    guard sums.allSatisfy({ $0 >= 0 }),
      var program = Simplex(rows: rows, sums: sums, count: total, mostWork: mostWork),
      !program.isImpossible,
      case .value(_, let solution) = program.maximize(chosen, negated: !raising)
    else { return nil }
    return (0..<count).map { solution[$0] + Double(limits.atLeast[$0] ?? 0) }
  }
}
