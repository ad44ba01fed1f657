/// Tells two parts of a row apart in the areas below one where they are told apart.
///
/// The sum of both is public in each area, and each part's sum over all areas. An area is shown if
/// both parts are large enough there. Areas that are not are hidden with one or more that are, the
/// largest by their public sums, as long as what is public leaves every hidden count room; this is
/// asked of public numbers alone, by making the worlds. Otherwise none is shown: then the parts can
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

  private let rule: SplitRule
  private let rows: [Row]
  private let limits: [SplitRule.Limits]
  let decision: Decision

  init(_ rows: [Row], _ unit: StarTable.Unit, _ rule: SplitRule) {
    self.rows = rows
    self.rule = rule
    limits = PairStep.limits(of: rows, unit, rule)
    decision = PairStep.decide(rows, limits, unit, rule)
  }

  /// Where somebody who is known is counted.
  struct Known {
    let row: Int
    let isFirst: Bool
  }

  /// First parts of the hidden rows that leave the decision as it is and drive one to an end.
  func witness(of row: Int, isFull: Bool, known: Known?) -> [Int: Int]? {
    decision.isWhole
      ? PairStep.whole(rows, limits, decision.hidden, row, isFull, known)
      : PairStep.partial(rows, limits, decision, row, isFull, known)
  }

  private static func limits(
    of rows: [Row], _ unit: StarTable.Unit, _ rule: SplitRule
  ) -> [SplitRule.Limits] {
    let plain = rows.map { _ in rule.limits(showsZeros: false) }
    guard unit == .duties else { return plain }
    let limits = rows.map {
      rule.limits(showsZeros: !$0.isRest && $0.total >= SplitRule.fewestDutiesForZero)
    }
    let counted = rows.indices.filter { rows[$0].total > 0 }
    let isRoomy = counted.allSatisfy { row in
      leavesRoom(
        rows[row].total, rule, whole(rows, limits, counted, row, true)[row],
        whole(rows, limits, counted, row, false)[row])
    }
    return isRoomy ? limits : plain
  }

  private static func decide(
    _ rows: [Row], _ limits: [SplitRule.Limits], _ unit: StarTable.Unit, _ rule: SplitRule
  ) -> Decision {
    let counted = rows.indices.filter { rows[$0].total > 0 }
    let sums = counted.reduce((first: 0, second: 0)) {
      ($0.first + rows[$1].first, $0.second + rows[$1].total - rows[$1].first)
    }
    guard counted.count > 1, unit != .duties || min(sums.first, sums.second) > 0 else {
      return Decision()
    }
    let small = counted.filter { !isLarge(rows[$0], limits[$0], rule) }
    guard !small.isEmpty else { return Decision() }
    let whole = Decision(hidden: counted, large: [], isWhole: true)
    var decision = Decision(hidden: small)
    var slack = 0
    for row in others(rows, limits, counted.filter { !small.contains($0) }) {
      guard slack < 2 * rule.threshold else { break }
      decision.large.append(row)
      slack += rows[row].total - 2 * limits[row].shown
    }
    decision.hidden = (small + decision.large).sorted()
    guard slack >= 2 * rule.threshold, decision.hidden.count < counted.count else { return whole }
    let isRoomy = decision.hidden.allSatisfy { row in
      leavesRoom(
        rows[row].total, rule, partial(rows, limits, decision, row, true)?[row],
        partial(rows, limits, decision, row, false)?[row])
    }
    return isRoomy ? decision : whole
  }

  /// The rows that may be hidden with small ones: the rest, which is never shown, then the largest.
  private static func others(
    _ rows: [Row], _ limits: [SplitRule.Limits], _ large: [Int]
  ) -> [Int] {
    large.filter { rows[$0].total >= 2 * limits[$0].shown }.sorted {
      if rows[$0].isRest != rows[$1].isRest { return rows[$0].isRest }
      return (rows[$0].total, $0) > (rows[$1].total, $1)
    }
  }

  private static func isLarge(
    _ row: Row, _ limits: SplitRule.Limits, _ rule: SplitRule
  ) -> Bool {
    let parts = [row.first, row.total - row.first]
    return parts.allSatisfy { $0 >= limits.shown } || (limits.least == 1 && parts.contains(0))
  }

  private static func leavesRoom(
    _ total: Int, _ rule: SplitRule, _ most: Int?, _ least: Int?
  ) -> Bool {
    guard let most, let least else { return false }
    return most - least >= rule.threshold && most >= rule.threshold
      && total - least >= rule.threshold
  }

  /// All rows but one at an end: filled, or empty.
  private static func whole(
    _ rows: [Row], _ limits: [SplitRule.Limits], _ hidden: [Int], _ row: Int, _ isFull: Bool,
    _ known: Known? = nil
  ) -> [Int: Int] {
    let ends = Dictionary(
      uniqueKeysWithValues: hidden.map { place in
        (place, bounds(rows[place], limits[place], known?.row == place ? known : nil))
      })
    var left = hidden.reduce(0) { $0 + rows[$1].first - (ends[$1]?.lowerBound ?? 0) }
    var witness: [Int: Int] = [:]
    let others = hidden.filter { $0 != row }
    for place in isFull ? [row] + others : others + [row] {
      guard let ends = ends[place] else { continue }
      let taken = min(left, ends.upperBound - ends.lowerBound)
      witness[place] = ends.lowerBound + taken
      left -= taken
    }
    return witness
  }

  /// The least and the greatest first part of a row.
  private static func bounds(
    _ row: Row, _ limits: SplitRule.Limits, _ known: Known?
  ) -> ClosedRange<Int> {
    let least = max(limits.least, known?.isFirst == true ? 1 : 0)
    let most = row.total - max(limits.least, known?.isFirst == false ? 1 : 0)
    return least...max(least, most)
  }

  /// Small rows at their lower or upper ends, large ones between; as many at upper ends as needed.
  private static func partial(
    _ rows: [Row], _ limits: [SplitRule.Limits], _ decision: Decision, _ row: Int, _ isFull: Bool,
    _ known: Known? = nil
  ) -> [Int: Int]? {
    let sum = decision.hidden.reduce(0) { $0 + rows[$1].first }
    let ends = decision.hidden.map { place -> Ends in
      Ends(
        place, rows[place], limits[place], isLarge: decision.large.contains(place),
        known: known?.row == place ? known : nil)
    }
    guard let own = ends.first(where: { $0.place == row }) else { return nil }
    let others = ends.filter { $0.place != row }
    let room = others.reduce(0) { $0 + $1.room }
    var best: (value: Int, raised: Set<Int>, left: Int)?
    var raised: Set<Int> = []
    var left = sum - others.reduce(0) { $0 + $1.least }
    let order = others.filter { $0.raise > 0 }.sorted {
      ($0.raise, $0.place) > ($1.raise, $1.place)
    }
    for next in [nil] + order.map(Optional.some) {
      if let next {
        raised.insert(next.place)
        left -= next.raise
      }
      for start in Set([own.least, own.least + own.raise]) {
        let low = max(start, left - room)
        let high = min(start + own.room, left)
        guard low <= high else { continue }
        let value = isFull ? high : low
        if best.map({ isFull ? value > $0.value : value < $0.value }) ?? true {
          best = (value, raised, left - value)
        }
      }
    }
    guard let best else { return nil }
    var witness = [row: best.value]
    var rest = best.left
    for other in others {
      let taken = min(rest, other.room)
      witness[other.place] =
        other.least + taken + (best.raised.contains(other.place) ? other.raise : 0)
      rest -= taken
    }
    return witness
  }

  /// What a first part can be: a stretch from the least, and for a small row another, raised.
  private struct Ends {
    let place: Int
    let least: Int
    let room: Int
    let raise: Int

    init(
      _ place: Int, _ row: Row, _ limits: SplitRule.Limits, isLarge: Bool, known: Known?
    ) {
      self.place = place
      if isLarge {
        (least, room, raise) = (limits.shown, row.total - 2 * limits.shown, 0)
      } else {
        let bounds = PairStep.bounds(row, limits, known)
        let spared = known == nil || limits.least == 1 ? 0 : 1
        least = bounds.lowerBound
        room = min(
          limits.shown - 1 - limits.least - spared, bounds.upperBound - bounds.lowerBound)
        raise = bounds.upperBound - room - least
      }
    }
  }
}
