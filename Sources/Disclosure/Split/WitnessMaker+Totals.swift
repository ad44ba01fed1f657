extension WitnessMaker {
  /// How many stand in a leaf.
  private typealias Room = (leaf: Int, count: Int)

  /// Moves people between the areas with hidden totals around the target.
  func moveTotals(for target: WitnessTarget, in world: inout SplitCounts) {
    let tree = shape.tree
    guard pattern.totals[target.area] == nil, let above = lastShown(above: target.area),
      let child = tree.children[above].firstIndex(where: { tree.contains($0, target.area) })
    else { return }
    let sums = SplitSums(of: world, in: shape)
    let (totals, isLarge, hidden) = publisher.totals(below: above, sums, counts)
    let floors = floors(below: above)
    let witness =
      shape.hasOffices
      ? rule.areaWitness(
        hidden, counts: totals, place: child, isFull: target.isAreaFull, floors: floors)
      : rule.witness(
        hidden, counts: totals, isLarge: isLarge, rule.limits(showsZeros: false), place: child,
        isFull: target.isAreaFull, floors: floors)
    var rooms: [Room] = []
    for place in [child] + hidden.filter({ $0 != child }) {
      let area = tree.children[above][place]
      let leaf = place == child ? self.leaf(for: target, in: area) : tree.leaves[area].lowerBound
      let own = self.rooms(of: area, for: witness[place] ?? 0, at: leaf)
      rooms += own
      let isWhole = hidden.count == totals.count
      let most = isWhole ? world.persons[above] : world.persons[area]
      let least = isWhole || isLarge[place] ? rule.threshold : 1
      gather(persons: max(least, most), of: area, in: own, &world)
    }
    settlePersons(from: above, in: &world)
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

  /// Where the people of a hidden area stand: in one leaf, but for somebody known in another.
  private func rooms(of area: Int, for count: Int, at leaf: Int) -> [Room] {
    guard let known, shape.tree.leaves[area].contains(known.leaf), known.leaf != leaf else {
      return [(leaf, count)]
    }
    return [(known.leaf, 1), (leaf, count - 1)]
  }

  /// Puts so many persons behind what stands in an area, each behind one duty at least.
  private func gather(
    persons: Int, of area: Int, in rooms: [Room], _ world: inout SplitCounts
  ) {
    let tree = shape.tree
    for below in area..<tree.count where tree.contains(area, below) {
      let count = rooms.reduce(0) { $0 + (tree.leaves[below].contains($1.leaf) ? $1.count : 0) }
      world.persons[below] = min(persons, count)
    }
  }

  /// Leaves no area with more persons than those below it have, or fewer than one of them.
  private func settlePersons(from area: Int, in world: inout SplitCounts) {
    guard shape.tables[0].unit == .duties else { return }
    for above in (0...area).reversed() where shape.tree.contains(above, area) {
      let below = shape.tree.children[above].map { world.persons[$0] }
      let (most, least) = (below.reduce(0, +), below.max() ?? 0)
      world.persons[above] = min(max(world.persons[above], least), most)
    }
  }

  private func fill(
    _ rooms: [Room], in table: Int, taking leaves: [Int], below area: Int,
    for target: WitnessTarget, _ world: inout SplitCounts
  ) {
    let (width, categories) = (shape.tables[table].width, shape.tables[table].categories)
    guard !categories.isEmpty else { return }
    let driven = categories[target.rank % categories.count]
    let steps = Halving(pattern.parts[table][area].map(\.categories)).order(around: driven)
    let order = steps + categories.filter { !steps.contains($0) }
    var filling = LeafFilling(
      (target.isCategoryFull ? order : order.reversed()).map { category in
        (category, leaves.reduce(0) { $0 + world.inner[table][$1 * width + category] })
      })
    for leaf in leaves {
      for category in categories { world.inner[table][leaf * width + category] = 0 }
    }
    let kept = known.flatMap { known in
      rooms.contains { $0.leaf == known.leaf && $0.count > 0 } ? known : nil
    }
    if let kept {
      filling.remove(kept.categories[table])
      world.inner[table][kept.leaf * width + kept.categories[table]] = 1
    }
    for (leaf, count) in rooms {
      let room = leaf == kept?.leaf ? count - 1 : count
      filling.put(room, into: leaf, of: &world.inner[table], width: width)
    }
  }
}
