/// Tells two parts of a row apart in the areas below one where they are told apart.
///
/// The sum of both is public in each area, and each part's sum over all areas. An area is shown if
/// both parts are large enough there. Areas that are not are hidden with others, as long as what is
/// public leaves every hidden count room (`besideOffices`, `withLarge`). Otherwise none is shown: then
/// the parts can be filled one area after the other, which leaves at most one with two large parts.
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
    /// Those among them that are hidden with the small ones, where other rows are shown.
    var companions: [Int] = []
    /// Whether both parts are known to be large in these; otherwise they are hidden whatever they have.
    var areLarge = false
    /// Whether no row is shown.
    var isWhole = false
  }

  /// Where somebody who is known is counted.
  struct Known {
    let row: Int
    let isFirst: Bool
  }

  let rule: SplitRule
  let rows: [Row]
  private(set) var limits: [SplitRule.Limits]
  private(set) var decision = Decision()

  /// Decides what becomes of rows; with offices, one that knows its own row stands behind each.
  init(_ rows: [Row], _ unit: StarTable.Unit, _ rule: SplitRule, hasOffices: Bool = true) {
    self.rows = rows
    self.rule = rule
    limits = rows.map { _ in rule.limits(showsZeros: false) }
    let counted = rows.indices.filter { rows[$0].total > 0 }
    if unit == .duties { showZeros(among: counted) }
    decide(unit, among: counted, hasOffices: hasOffices)
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

  private mutating func decide(
    _ unit: StarTable.Unit, among counted: [Int], hasOffices: Bool
  ) {
    let first = counted.reduce(0) { $0 + rows[$1].first }
    let all = counted.reduce(0) { $0 + rows[$1].total }
    guard counted.count > 1, unit != .duties || (first > 0 && first < all) else { return }
    let small = counted.filter { !isLarge($0) }
    guard !small.isEmpty else { return }
    let partial =
      hasOffices ? besideOffices(small, among: counted) : withLarge(small, among: counted)
    decision = partial ?? Decision(hidden: counted, isWhole: true)
  }

  private func isLarge(_ row: Int) -> Bool {
    let (first, second) = (rows[row].first, rows[row].total - rows[row].first)
    if limits[row].least == 1, first == 0 || second == 0 { return true }
    return first >= limits[row].shown && second >= limits[row].shown
  }

  /// Whether both ends of a row leave both its parts room.
  func leavesRoom(_ row: Int, _ end: (_ isFull: Bool) -> Int?) -> Bool {
    guard let most = end(true), let least = end(false) else { return false }
    return most - least >= rule.threshold && most >= rule.threshold
      && rows[row].total - least >= rule.threshold
  }
}
