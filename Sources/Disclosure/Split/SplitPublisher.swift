/// Decides what is public, from the whole population downwards.
///
/// Of the totals of an area's children, and of the categories of the whole population, those that
/// are large enough are shown (`SplitRule`). Below, a row has at most the parts of the row above:
/// they are halved in their order, and two halves told apart in the areas where both are large
/// enough (`PairStep`). So every decision is about counts whose sums are public already.
struct SplitPublisher: Sendable {
  let shape: SplitShape
  let rule: SplitRule
  /// What earlier releases leave of the whole rows; nothing where there are none.
  var whole: WholeRows?

  /// The totals of an area's children: which are large enough, and which are hidden.
  func totals(
    below area: Int, _ sums: SplitSums, _ counts: SplitCounts
  ) -> (counts: [Int], isLarge: [Bool], hidden: [Int]) {
    let children = shape.tree.children[area]
    let totals = children.map { sums.totals[$0] }
    let limits = rule.limits(showsZeros: false)
    guard children.count > 1 else { return (totals, [true], []) }
    let isLarge = children.map { child in
      !shape.closedAreas.contains(child) && rule.isLarge(sums.totals[child], limits)
        && rule.isEnough(persons(behind: child, counts))
    }
    let hidden =
      shape.hasOffices
      ? rule.hiddenAreas(among: totals, isLarge: isLarge)
      : rule.hidden(among: totals, isLarge: isLarge, limits)
    return (totals, isLarge, hidden)
  }

  /// The categories of the whole population: which are large enough, and which are hidden.
  func categories(
    _ table: Int, _ sums: SplitSums
  ) -> (counts: [Int], isLarge: [Bool], hidden: [Int], limits: SplitRule.Limits) {
    let categories = shape.tables[table].categories
    let counts = categories.map { sums.tables[table][0, $0] }
    let showsZeros = rule.showsZeros(
      in: sums.totals[0], of: categories.count, shape.tables[table].unit)
    let limits = rule.limits(showsZeros: showsZeros)
    guard categories.count > 1 else { return (counts, [true], [], limits) }
    let isLarge = counts.map { rule.isLarge($0, limits) }
    return (counts, isLarge, rule.hidden(among: counts, isLarge: isLarge, limits), limits)
  }

  /// The children of an area whose rows a table shows, to some part.
  func rows(_ table: Int, below area: Int, _ pattern: SplitPattern) -> [Int] {
    shape.tree.children[area].filter {
      pattern.totals[$0] != nil && shape.hasRow(table, $0)
    }
  }

  /// The areas below one in which two parts together are public (known), and the rest of it.
  func step(
    _ table: Int, below area: Int, known: [Int], halves: Halving.Halves, _ sums: TableSums
  ) -> PairStep {
    func row(_ area: Int, isRest: Bool = false) -> PairStep.Row {
      let first = sums.sum(area, halves.first)
      return PairStep.Row(
        total: first + sums.sum(area, halves.second), first: first, isRest: isRest)
    }
    var rows = known.map { row($0) }
    if known.count < shape.tree.children[area].count {
      let rest = rows.reduce(row(area)) {
        PairStep.Row(total: $0.total - $1.total, first: $0.first - $1.first, isRest: true)
      }
      rows.append(rest)
    }
    return PairStep(
      rows, shape.tables[table].unit, rule, hasOffices: shape.hasOffices)
  }

  func persons(behind area: Int, _ counts: SplitCounts) -> Int? {
    shape.tables[0].unit == .duties ? counts.persons[area] : nil
  }
}
