/// Decides what is public, step by step, from the whole population downwards.
///
/// The total of an area is opened into the halves of the split tree if both are large enough; a row
/// is opened along the tree of its categories, in an area's halves only as far as in the area, and
/// in both alike, if all four counts are large enough. So every refusal is one bit about counts
/// whose sums are public.
struct SplitPublisher: Sendable {
  let shape: SplitShape
  let rule: SplitRule

  /// - Parameters:
  ///   - sums: the counts of a world.
  ///   - counts: the same world, for the persons behind its duties.
  /// - Returns: what is public in this world.
  func pattern(of sums: SplitSums, _ counts: SplitCounts) -> SplitPattern {
    var pattern = SplitPattern(shape)
    guard rule.showsWhole(sums.total(0), persons: persons(behind: 0, counts)) else {
      return pattern
    }
    openTotals(sums, counts, &pattern)
    for table in shape.tables.indices {
      openRoot(table, sums, &pattern)
      publish(table, 0, sums, &pattern)
      descend(table, 0, sums, &pattern)
    }
    return pattern
  }

  private func persons(behind node: Int, _ counts: SplitCounts) -> Int? {
    shape.tables[0].unit == .duties ? shape.persons(counts, at: node) : nil
  }

  private func openTotals(
    _ sums: SplitSums, _ counts: SplitCounts, _ pattern: inout SplitPattern
  ) {
    pattern.totals[0] = sums.total(0)
    for node in 0..<shape.tree.count where pattern.totals[node] != nil {
      let below = shape.tree.children[node]
      let isOpened =
        below.count == 1
        || below.allSatisfy {
          rule.showsPart(sums.total($0), persons: persons(behind: $0, counts))
        }
      guard isOpened else { continue }
      for child in below { pattern.totals[child] = sums.total(child) }
    }
  }

  private func openRoot(_ table: Int, _ sums: SplitSums, _ pattern: inout SplitPattern) {
    let (categories, unit) = (shape.tables[table].categories, shape.tables[table].unit)
    for part in 0..<categories.count {
      guard let (first, second) = categories.halves[part],
        categories.parents[part].map({ pattern.isOpened[table][$0] }) ?? true
      else { continue }
      pattern.isOpened[table][part] = rule.opens(
        sums[table, 0, first], sums[table, 0, second], unit)
    }
  }

  /// Opens the rows below a node as far as the steps allow.
  private func descend(
    _ table: Int, _ node: Int, _ sums: SplitSums, _ pattern: inout SplitPattern
  ) {
    let width = shape.tables[table].categories.count
    for child in shape.tree.children[node] {
      for part in 0..<width where isOpened(table, node, child, part, sums, pattern) {
        pattern.isOpened[table][child * width + part] = true
      }
      inheritZeros(table, from: node, to: child, &pattern)
      if pattern.totals[child] != nil, shape.hasRow(table, child) {
        publish(table, child, sums, &pattern)
      }
      descend(table, child, sums, &pattern)
    }
  }

  private func isOpened(
    _ table: Int, _ node: Int, _ child: Int, _ part: Int, _ sums: SplitSums,
    _ pattern: SplitPattern
  ) -> Bool {
    let (categories, unit) = (shape.tables[table].categories, shape.tables[table].unit)
    let width = categories.count
    guard pattern.totals[child] != nil, shape.hasRow(table, child),
      pattern.isOpened[table][node * width + part], let halves = categories.halves[part],
      categories.parents[part].map({ pattern.isOpened[table][child * width + $0] }) ?? true
    else { return false }
    let below = shape.tree.children[node]
    guard below.count == 2 else { return true }
    let square = SplitRule.Square(
      cells: below.flatMap { [sums[table, $0, halves.first], sums[table, $0, halves.second]] })
    return rule.opens(square, unit)
  }

  /// Makes the counts of a row public down to its cut, and the zeros among them.
  private func publish(
    _ table: Int, _ node: Int, _ sums: SplitSums, _ pattern: inout SplitPattern
  ) {
    let shapeTable = shape.tables[table]
    let categories = shapeTable.categories
    for part in 0..<categories.count {
      let start = node * categories.count
      guard categories.parents[part].map({ pattern.isOpened[table][start + $0] }) ?? true
      else { continue }
      let count = sums[table, node, part]
      pattern.known[table][start + part] = count
      guard count == 0, shapeTable.unit == .duties else { continue }
      for category in categories.members[part] {
        pattern.isZero[table][node * shapeTable.width + category] = true
      }
    }
  }

  private func inheritZeros(
    _ table: Int, from node: Int, to child: Int, _ pattern: inout SplitPattern
  ) {
    let width = shape.tables[table].width
    for category in 0..<width where pattern.isZero[table][node * width + category] {
      pattern.isZero[table][child * width + category] = true
    }
  }
}
