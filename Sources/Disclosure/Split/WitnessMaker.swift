/// Makes worlds that nothing public tells from the true one.
///
/// Each decision that hid something leaves its counts room (`SplitRule.witness`, `PairStep.witness`).
/// People move between the hidden areas, then between categories; what is public stays. In a world
/// where a category is full, it fills the target first, then the areas around it from near to far;
/// where it is to be empty, last. So within a part that an area shows, whose people come from a
/// larger number of several categories, the target's two ends lie as far apart as the ends further
/// up, or as what is public leaves (Fréchet's bounds), both at least the threshold.
struct WitnessMaker {
  let publisher: SplitPublisher
  let pattern: SplitPattern
  /// The true counts.
  let counts: SplitCounts
  /// Somebody who stays where they are counted in every world: the leaf, and each table's category.
  var known: (leaf: Int, categories: [Int])?

  var shape: SplitShape { publisher.shape }
  var rule: SplitRule { publisher.rule }

  func world(for target: WitnessTarget) -> SplitCounts {
    guard pattern.totals[0] != nil else { return hiddenWhole(for: target) }
    var world = counts
    moveTotals(for: target, in: &world)
    let sums = SplitSums(of: world, in: shape)
    for table in shape.tables.indices {
      var rows = RowMover(self, table: table, target: target, inner: world.inner[table])
      rows.run(sums)
      world.inner[table] = rows.inner
    }
    return world
  }

  /// Where nothing is public: nobody, or as many as are still not shown, all in one place.
  private func hiddenWhole(for target: WitnessTarget) -> SplitCounts {
    var world = counts
    let place = shape.tree.leaves[target.area].lowerBound
    let most = target.isAreaFull ? 2 * rule.threshold - (known == nil ? 1 : 2) : 0
    for (table, shapeTable) in shape.tables.enumerated() {
      let categories = shapeTable.categories
      let rank = target.rank + (target.isCategoryFull ? 0 : 1)
      world.inner[table] = world.inner[table].map { _ in 0 }
      guard !categories.isEmpty else { continue }
      world.inner[table][place * shapeTable.width + categories[rank % categories.count]] = most
      guard let known else { continue }
      world.inner[table][known.leaf * shapeTable.width + known.categories[table]] += 1
    }
    return world
  }

  /// Moves people between the areas with hidden totals around the target.
  private func moveTotals(for target: WitnessTarget, in world: inout SplitCounts) {
    let tree = shape.tree
    guard pattern.totals[target.area] == nil, let above = lastShown(above: target.area),
      let child = tree.children[above].firstIndex(where: { tree.contains($0, target.area) })
    else { return }
    let sums = SplitSums(of: world, in: shape)
    let (totals, isLarge, hidden) = publisher.totals(below: above, sums, counts)
    let witness = rule.witness(
      hidden, counts: totals, isLarge: isLarge, rule.limits(showsZeros: false), place: child,
      isFull: target.isAreaFull, floors: floors(below: above))
    var rooms: [(leaf: Int, count: Int)] = []
    for place in [child] + hidden.filter({ $0 != child }) {
      let area = tree.children[above][place]
      let leaf = place == child ? self.leaf(for: target, in: area) : tree.leaves[area].lowerBound
      var count = witness[place] ?? 0
      if let known, tree.leaves[area].contains(known.leaf), known.leaf != leaf {
        rooms.append((known.leaf, 1))
        count -= 1
      }
      rooms.append((leaf, count))
      gather(persons: area, at: leaf, in: &world)
    }
    let leaves = hidden.flatMap { Array(tree.leaves[tree.children[above][$0]]) }
    for table in shape.tables.indices {
      fill(rooms, in: table, taking: leaves, below: above, for: target, &world)
    }
  }

  /// The place, among an area's children, of somebody known.
  private func floors(below area: Int) -> [Int: Int] {
    guard let known,
      let place = shape.tree.children[area].firstIndex(where: {
        shape.tree.leaves[$0].contains(known.leaf)
      })
    else { return [:] }
    return [place: 1]
  }

  private func lastShown(above area: Int) -> Int? {
    (0..<shape.tree.count).last { pattern.totals[$0] != nil && shape.tree.contains($0, area) }
  }

  /// The leaf of a hidden area in which its people stand: in the target, or outside of it.
  private func leaf(for target: WitnessTarget, in area: Int) -> Int {
    let (inside, all) = (shape.tree.leaves[target.area], shape.tree.leaves[area])
    if target.isAreaFull { return inside.lowerBound }
    return all.first { !inside.contains($0) } ?? all.lowerBound
  }

  private func gather(persons area: Int, at leaf: Int, in world: inout SplitCounts) {
    for below in 0..<shape.tree.count where below != area && shape.tree.contains(area, below) {
      world.persons[below] =
        shape.tree.leaves[below].contains(leaf) ? world.persons[area] : 0
    }
  }

  private func fill(
    _ rooms: [(leaf: Int, count: Int)], in table: Int, taking leaves: [Int],
    below area: Int, for target: WitnessTarget, _ world: inout SplitCounts
  ) {
    let (width, categories) = (shape.tables[table].width, shape.tables[table].categories)
    guard !categories.isEmpty else { return }
    let driven = categories[target.rank % categories.count]
    let steps = Halving(pattern.parts[table][area].map(\.categories)).order(around: driven)
    let order = steps + categories.filter { !steps.contains($0) }
    var left: [(category: Int, count: Int)] =
      (target.isCategoryFull ? order : order.reversed()).map { category in
        (category, leaves.reduce(0) { $0 + world.inner[table][$1 * width + category] })
      }
    for leaf in leaves {
      for category in categories { world.inner[table][leaf * width + category] = 0 }
    }
    let kept = known.flatMap { known in
      rooms.contains { $0.leaf == known.leaf && $0.count > 0 } ? known : nil
    }
    if let kept, let index = left.firstIndex(where: { $0.category == kept.categories[table] }) {
      left[index].count -= 1
      world.inner[table][kept.leaf * width + kept.categories[table]] = 1
    }
    var place = 0
    for (leaf, count) in rooms {
      var room = leaf == kept?.leaf ? count - 1 : count
      while room > 0, place < left.count {
        let part = min(room, left[place].count)
        world.inner[table][leaf * width + left[place].category] += part
        left[place].count -= part
        room -= part
        if left[place].count == 0 { place += 1 }
      }
    }
  }
}
