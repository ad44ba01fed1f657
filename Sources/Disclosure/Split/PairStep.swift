/// Tells two parts of a row apart in the areas below one where they are told apart.
///
/// The sum of both is public in each area, and each part's sum over all areas. An area is shown if
/// both parts are large enough there. Areas that are not are hidden with one, two or more that are,
/// the largest by their public sums, as long as what is public leaves every hidden count room; this
/// is asked of public numbers alone, by making the worlds. Otherwise none is shown: then the parts can
/// be filled one area after the other, which leaves at most one with two large parts.
struct PairStep {
  struct Row {
    /// Both parts together, which is public.
    let total: Int
    /// The first part.
    let first: Int
    /// Whether it stands for all areas without a row of their own.
    let isRest: Bool
  }

  /// What becomes of the rows.
  struct Decision: Equatable {
    /// The rows of which the parts are not told apart.
    var hidden: [Int] = []
    /// Those among them in which both parts are large, where other rows are shown.
    var large: [Int] = []
    /// Whether no row is shown.
    var isWhole = false
  }

  /// Where somebody who is known is counted.
  struct Known {
    let row: Int
    let isFirst: Bool
  }

  private let rule: SplitRule
  /// How many rows in which both parts are large are hidden with others; the rest is many areas.
  private let companions: Int
  let rows: [Row]
  private(set) var limits: [SplitRule.Limits]
  private(set) var decision = Decision()

  init(_ rows: [Row], _ unit: StarTable.Unit, _ rule: SplitRule, companions: Int = 1) {
    self.rows = rows
    self.rule = rule
    self.companions = companions
    limits = rows.map { _ in rule.limits(showsZeros: false) }
    let counted = rows.indices.filter { rows[$0].total > 0 }
    if unit == .duties { showZeros(among: counted) }
    decide(unit, among: counted)
  }

  /// First parts of the hidden rows that leave the decision as it is and drive one to an end.
  func witness(of row: Int, isFull: Bool, known: Known?) -> [Int: Int]? {
    decision.isWhole
      ? whole(decision.hidden, row, isFull: isFull, known)
      : partial(decision, row, isFull: isFull, known)
  }

  /// Lets zeros be shown where every row has room for it.
  private mutating func showZeros(among counted: [Int]) {
    let plain = limits
    limits = rows.map {
      rule.limits(showsZeros: !$0.isRest && $0.total >= SplitRule.fewestDutiesForZero)
    }
    let isRoomy = counted.allSatisfy { row in
      leavesRoom(row) { whole(counted, row, isFull: $0)[row] }
    }
    if !isRoomy { limits = plain }
  }

  private mutating func decide(_ unit: StarTable.Unit, among counted: [Int]) {
    let first = counted.reduce(0) { $0 + rows[$1].first }
    let all = counted.reduce(0) { $0 + rows[$1].total }
    guard counted.count > 1, unit != .duties || (first > 0 && first < all) else { return }
    let small = counted.filter { !isLarge($0) }
    guard !small.isEmpty else { return }
    var decision = Decision()
    var slack = 0
    for row in others(among: counted.filter { !small.contains($0) }) {
      guard slack < 2 * rule.threshold || !isKept(decision) else { break }
      decision.large.append(row)
      slack += rows[row].total - 2 * limits[row].shown
    }
    decision.hidden = (small + decision.large).sorted()
    let isPartial =
      slack >= 2 * rule.threshold && isKept(decision) && decision.hidden.count < counted.count
      && decision.hidden.allSatisfy { row in
        leavesRoom(row) { end(of: row, decision, isFull: $0)?.value }
      }
    self.decision = isPartial ? decision : Decision(hidden: counted, large: [], isWhole: true)
  }

  /// The rows that may be hidden with small ones: the rest, which is never shown, then the largest.
  private func others(among large: [Int]) -> [Int] {
    large.filter { rows[$0].total >= 2 * limits[$0].shown }.sorted {
      if rows[$0].isRest != rows[$1].isRest { return rows[$0].isRest }
      return (rows[$0].total, $0) > (rows[$1].total, $1)
    }
  }

  /// Whether whoever knows one of the hidden rows does not know another.
  private func isKept(_ decision: Decision) -> Bool {
    decision.large.count >= companions || decision.large.contains { rows[$0].isRest }
  }

  private func isLarge(_ row: Int) -> Bool {
    let (first, second) = (rows[row].first, rows[row].total - rows[row].first)
    if limits[row].least == 1, first == 0 || second == 0 { return true }
    return first >= limits[row].shown && second >= limits[row].shown
  }

  /// Whether both ends of a row leave both its parts room.
  private func leavesRoom(_ row: Int, _ end: (_ isFull: Bool) -> Int?) -> Bool {
    guard let most = end(true), let least = end(false) else { return false }
    return most - least >= rule.threshold && most >= rule.threshold
      && rows[row].total - least >= rule.threshold
  }
}
