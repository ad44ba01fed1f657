/// Tells two parts of a row apart in the areas below one where they are told apart.
///
/// The sum of both is public in each area, and each part's sum over all areas. An area is shown if
/// both parts are large enough there. Areas that are not are hidden with the rest and with the
/// largest by their public sums, whatever these have, three at least and as many as can be expected
/// to hold, in each part, more than the largest of the hidden has altogether. If they do, no office
/// has most of either hidden part, and every hidden count has room; this is asked of public numbers
/// alone. Otherwise none is shown: then the parts can be filled one area after the other, which
/// leaves at most one with two large parts.
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
    /// Those among them that are hidden whatever they have, where other rows are shown.
    var companions: [Int] = []
    /// Whether no row is shown.
    var isWhole = false
  }

  /// Where somebody who is known is counted.
  struct Known {
    let row: Int
    let isFirst: Bool
  }

  /// How many rows are shown at least, or none.
  private static let fewestShown = 2

  private let rule: SplitRule
  let rows: [Row]
  private(set) var limits: [SplitRule.Limits]
  private(set) var decision = Decision()

  init(_ rows: [Row], _ unit: StarTable.Unit, _ rule: SplitRule) {
    self.rows = rows
    self.rule = rule
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
    let companions = companions(among: counted, share: min(first, all - first), of: all)
    let hidden = counted.filter { small.contains($0) || companions.contains($0) }
    let isPartial =
      counted.count - hidden.count >= PairStep.fewestShown && leaveRoom(hidden)
    decision =
      isPartial
      ? Decision(hidden: hidden, companions: companions)
      : Decision(hidden: counted, isWhole: true)
  }

  /// The rows that are hidden with small ones: the rest, and the largest by what is public.
  private func companions(among counted: [Int], share: Int, of all: Int) -> [Int] {
    var companions = counted.filter { rows[$0].isRest }
    let known = counted.filter { !rows[$0].isRest }.sorted {
      (rows[$0].total, $0) > (rows[$1].total, $1)
    }
    let largest = counted.map { rows[$0].total }.max() ?? 0
    for (place, row) in known.enumerated() {
      let sum = companions.reduce(0) { $0 + rows[$1].total }
      let isEnough = sum * share >= (largest + rule.threshold) * all
      if place >= SplitRule.companions, isEnough { break }
      companions.append(row)
    }
    return companions
  }

  /// Whether no hidden row can have all but a few of either part of all hidden rows.
  private func leaveRoom(_ hidden: [Int]) -> Bool {
    let first = hidden.reduce(0) { $0 + rows[$1].first }
    let all = hidden.reduce(0) { $0 + rows[$1].total }
    let largest = hidden.map { rows[$0].total }.max() ?? 0
    let needed = largest + rule.threshold + hidden.reduce(0) { $0 + limits[$1].least }
    return first >= needed && all - first >= needed
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
