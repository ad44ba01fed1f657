/// Tells two parts of a row apart in the areas below one where they are told apart.
///
/// The sum of both is public in each area, and each part's sum over all areas. An area is shown if
/// both parts are large enough there. Areas that are not are hidden with some that are hidden
/// whatever they have: the rest, areas too small to have two large parts, and the next larger ones,
/// as many as can be expected to hold, in each part, more than any of them has altogether. If all
/// that is hidden does, no office has most of either part, and every hidden count has room; this is
/// asked of public numbers alone. Otherwise none is shown: then the parts can be filled one area
/// after the other, which leaves at most one with two large parts.
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
      counted.count - hidden.count >= PairStep.fewestShown
      && leaveRoom(hidden, companions)
    decision =
      isPartial
      ? Decision(hidden: hidden, companions: companions)
      : Decision(hidden: counted, isWhole: true)
  }

  /// The rows that are hidden with small ones: the rest, those too small to be shown, and as many
  /// more, from the smallest on, as make up for any row; a choice by what is public.
  private func companions(among counted: [Int], share: Int, of all: Int) -> [Int] {
    var companions = counted.filter { rows[$0].isRest || isNeverShown($0) }
    let others = counted.filter { !companions.contains($0) }.sorted {
      (rows[$0].total, $0) < (rows[$1].total, $1)
    }
    for row in others {
      let totals = companions.map { rows[$0].total }.sorted()
      let (sum, largest) = (totals.reduce(0, +), totals.last ?? 0)
      if totals.count >= SplitRule.companions,
        sum * share >= (largest + rule.threshold) * all,
        totals.dropLast(2).reduce(0, +) >= largest
      {
        break
      }
      companions.append(row)
    }
    return companions
  }

  /// Whether a row never has two large parts, nor a zero that is shown.
  private func isNeverShown(_ row: Int) -> Bool {
    limits[row].least == 0 && rows[row].total < 2 * limits[row].shown
  }

  /// Whether no hidden row can have all but a few of either part of all hidden rows, and any two of
  /// the companions can be taken away and leave enough to make up for another row.
  private func leaveRoom(_ hidden: [Int], _ companions: [Int]) -> Bool {
    let first = hidden.reduce(0) { $0 + rows[$1].first }
    let all = hidden.reduce(0) { $0 + rows[$1].total }
    let largest = hidden.map { rows[$0].total }.max() ?? 0
    let needed = largest + rule.threshold + hidden.reduce(0) { $0 + limits[$1].least }
    let others = companions.map { rows[$0].total }.sorted().dropLast(2)
    return first >= needed && all - first >= needed && others.reduce(0, +) >= largest
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
