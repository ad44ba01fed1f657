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

  /// What is public in a world.
  func pattern(of sums: SplitSums, _ counts: SplitCounts) -> SplitPattern {
    var pattern = SplitPattern(shape)
    guard !shape.closedAreas.contains(0),
      rule.showsWhole(sums.totals[0], persons: persons(behind: 0, counts))
    else { return pattern }
    pattern.totals[0] = sums.totals[0]
    for area in 0..<shape.tree.count where pattern.totals[area] != nil {
      let hidden = totals(below: area, sums, counts).hidden
      for (place, child) in shape.tree.children[area].enumerated() where !hidden.contains(place) {
        pattern.totals[child] = sums.totals[child]
      }
    }
    for table in shape.tables.indices {
      openWhole(table, sums, &pattern)
      for area in 0..<shape.tree.count { openRows(table, below: area, sums, &pattern) }
    }
    return pattern
  }

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

  private func persons(behind area: Int, _ counts: SplitCounts) -> Int? {
    shape.tables[0].unit == .duties ? counts.persons[area] : nil
  }

  private func openWhole(_ table: Int, _ sums: SplitSums, _ pattern: inout SplitPattern) {
    if let whole { return publish(table, 0, whole.parts[table], sums, &pattern) }
    let categories = shape.tables[table].categories
    let hidden = self.categories(table, sums).hidden
    let shown = categories.indices.filter { !hidden.contains($0) }.map { [categories[$0]] }
    let rest = hidden.isEmpty ? [] : [hidden.map { categories[$0] }]
    publish(table, 0, shown + rest, sums, &pattern)
  }

  private func openRows(
    _ table: Int, below area: Int, _ sums: SplitSums, _ pattern: inout SplitPattern
  ) {
    let width = shape.tables[table].width
    for child in shape.tree.children[area] {
      for category in 0..<width where pattern.isZero[table][area * width + category] {
        pattern.isZero[table][child * width + category] = true
      }
    }
    let parts = pattern.parts[table][area].map(\.categories)
    let rows = rows(table, below: area, pattern)
    guard !rows.isEmpty, !parts.isEmpty else { return }
    let halving = Halving(parts)
    var closed: [Int: [Int]] = Dictionary(uniqueKeysWithValues: rows.map { ($0, []) })
    for node in halving.steps {
      let known = rows.filter { row in !halving.isBelow(node, closed[row] ?? []) }
      guard !known.isEmpty else { continue }
      let step = step(
        table, below: area, known: known, halves: halving.halves(of: node), sums.tables[table])
      for place in step.decision.hidden where place < known.count {
        closed[known[place], default: []].append(node)
      }
    }
    for row in rows {
      publish(table, row, halving.parts(closed: closed[row] ?? []), sums, &pattern)
    }
  }

  /// Makes the parts of a row public, and the zeros among them.
  private func publish(
    _ table: Int, _ area: Int, _ parts: [[Int]], _ sums: SplitSums,
    _ pattern: inout SplitPattern
  ) {
    pattern.parts[table][area] = parts.map {
      SplitPattern.Part(categories: $0, count: sums.tables[table].sum(area, $0))
    }
    guard shape.tables[table].unit == .duties else { return }
    for part in pattern.parts[table][area] where part.count == 0 {
      for category in part.categories {
        pattern.isZero[table][area * shape.tables[table].width + category] = true
      }
    }
  }
}
