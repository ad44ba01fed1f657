/// Makes worlds that nothing public tells from the true one.
///
/// Where a total was not opened, all of an area's people move into one leaf, so the other side has
/// nobody and the bit stays "too small". Where a row was not opened, all of a part's people go into
/// one half; in two areas at once, one area is filled with one half as far as it goes. So one of the
/// counts the bit speaks of is 0, or 1 where a zero would be shown, and everything public stays.
///
/// Each end is reached in linear time. In the world where a category is full, it fills the target
/// first, then the areas around it from near to far; in the world where it is empty, last. Hidden
/// below a part that was opened above lies a table of four margins, each at least the threshold, so
/// the target's two ends lie at least that far apart (Fréchet's bounds); further up, where the part
/// itself was not opened, the same holds with the ends found there.
struct WitnessMaker {
  let publisher: SplitPublisher
  let pattern: SplitPattern
  /// The true counts, without anybody who is known.
  let counts: SplitCounts
  /// How many are known, to be added to every world.
  var known = 0

  var shape: SplitShape { publisher.shape }
  var rule: SplitRule { publisher.rule }

  func world(for target: WitnessTarget) -> SplitCounts {
    guard pattern.totals[0] != nil else { return hiddenWhole(for: target) }
    var world = counts
    gatherTotals(for: target, in: &world)
    for table in shape.tables.indices {
      var rows = RowMover(self, table: table, target: target, world: world)
      rows.run()
      world.inner[table] = rows.inner
    }
    return world
  }

  /// Where nothing is public: nobody, or as many as are still not shown, all in one place.
  private func hiddenWhole(for target: WitnessTarget) -> SplitCounts {
    var world = counts
    let place = shape.tree.leaves[target.node].lowerBound
    let most = target.isAreaFull ? 2 * rule.threshold - 1 - known : 0
    for (table, shapeTable) in shape.tables.enumerated() {
      let categories = shapeTable.categories.members[0]
      let rank = target.rank + (target.isCategoryFull ? 0 : 1)
      world.inner[table] = world.inner[table].map { _ in 0 }
      guard !categories.isEmpty else { continue }
      world.inner[table][place * shapeTable.width + categories[rank % categories.count]] = most
    }
    return world
  }

  /// Moves the people of every area whose total was not opened into one leaf.
  private func gatherTotals(for target: WitnessTarget, in world: inout SplitCounts) {
    let tree = shape.tree
    for node in 0..<tree.count where pattern.totals[node] != nil {
      guard tree.children[node].count == 2, pattern.totals[tree.children[node][0]] == nil
      else { continue }
      gather(into: place(below: node, for: target), below: node, in: &world)
    }
  }

  private func place(below node: Int, for target: WitnessTarget) -> Int {
    let tree = shape.tree
    let leaves = tree.leaves[node]
    guard node != target.node, tree.contains(node, target.node) else {
      return leaves.lowerBound + target.rank % leaves.count
    }
    let inside = tree.leaves[target.node]
    if target.isAreaFull { return inside.lowerBound }
    return inside.upperBound < leaves.upperBound ? inside.upperBound : leaves.lowerBound
  }

  private func gather(into place: Int, below node: Int, in world: inout SplitCounts) {
    let leaves = shape.tree.leaves[node]
    for (table, shapeTable) in shape.tables.enumerated() {
      for category in 0..<shapeTable.width {
        let sum = leaves.reduce(0) { $0 + world.inner[table][$1 * shapeTable.width + category] }
        for leaf in leaves { world.inner[table][leaf * shapeTable.width + category] = 0 }
        world.inner[table][place * shapeTable.width + category] = sum
      }
    }
    let persons = shape.persons(world, at: node)
    for inner in 0..<shape.tree.count where inner != node && shape.tree.contains(node, inner) {
      guard let area = shape.tree.areas[inner] else { continue }
      world.persons[area] = shape.tree.leaves[inner].contains(place) ? persons : 0
    }
  }
}
