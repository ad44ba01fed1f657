/// What is public, decision by decision from the whole downwards.
extension SplitPublisher {
  /// What is public in a world.
  func pattern(of sums: SplitSums, _ counts: SplitCounts) -> SplitPattern {
    var pattern = SplitPattern(shape)
    guard showsWhole(sums, counts) else { return pattern }
    pattern.totals[0] = sums.totals[0]
    for area in 0..<shape.tree.count where pattern.totals[area] != nil {
      openTotals(below: area, sums, counts, &pattern)
    }
    for table in shape.tables.indices {
      openWhole(table, sums, &pattern)
      for area in 0..<shape.tree.count { openRows(table, below: area, sums, &pattern) }
    }
    return pattern
  }

  /// Whether a world tells what another one does.
  ///
  /// What is told of the areas below one follows from what is told of it and from their counts, so
  /// decided anew is what has other counts in the world.
  ///
  /// - Parameters:
  ///   - world: the world that is asked about.
  ///   - pattern: what the other one tells.
  ///   - other: one that tells it.
  /// - Returns: whether publishing the world would give the same pattern.
  func tells(_ world: VerifiedWorld, _ pattern: SplitPattern, as other: VerifiedWorld) -> Bool {
    let (sums, counts, tree) = (world.sums, world.counts, shape.tree)
    guard pattern.totals[0] != nil else { return !showsWhole(sums, counts) }
    guard showsWhole(sums, counts), sums.totals[0] == pattern.totals[0] else { return false }
    var told = pattern
    for area in 0..<tree.count where pattern.totals[area] != nil {
      let isSame = tree.children[area].allSatisfy {
        sums.totals[$0] == other.sums.totals[$0] && counts.persons[$0] == other.counts.persons[$0]
      }
      if !isSame { openTotals(below: area, sums, counts, &told) }
    }
    guard told.totals == pattern.totals else { return false }
    for table in shape.tables.indices {
      let (own, others) = (sums.tables[table], other.sums.tables[table])
      if !own.isSame(as: others, in: [0]) { openWhole(table, sums, &told) }
      for area in 0..<tree.count where !own.isSame(as: others, in: tree.children[area]) {
        openRows(table, below: area, sums, &told)
      }
    }
    return told == pattern
  }

  private func showsWhole(_ sums: SplitSums, _ counts: SplitCounts) -> Bool {
    !shape.closedAreas.contains(0)
      && rule.showsWhole(sums.totals[0], persons: persons(behind: 0, counts))
  }

  private func openTotals(
    below area: Int, _ sums: SplitSums, _ counts: SplitCounts, _ pattern: inout SplitPattern
  ) {
    let hidden = totals(below: area, sums, counts).hidden
    for (place, child) in shape.tree.children[area].enumerated() {
      pattern.totals[child] = hidden.contains(place) ? nil : sums.totals[child]
    }
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
      for category in 0..<width {
        pattern.isZero[table][child * width + category] =
          pattern.isZero[table][area * width + category]
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
