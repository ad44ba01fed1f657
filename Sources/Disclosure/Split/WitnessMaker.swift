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
  /// The true world.
  let truth: VerifiedWorld
  /// Somebody who stays where they are counted in every world: the leaf, and each table's category.
  var known: (leaf: Int, categories: [Int])?

  init(publisher: SplitPublisher, pattern: SplitPattern, truth: VerifiedWorld) {
    self.publisher = publisher
    self.pattern = pattern
    self.truth = truth
  }

  init(publisher: SplitPublisher, pattern: SplitPattern, counts: SplitCounts) {
    self.init(
      publisher: publisher, pattern: pattern, truth: VerifiedWorld(counts, in: publisher.shape))
  }

  /// The true counts.
  var counts: SplitCounts { truth.counts }
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

  /// A world whose whole rows are others that earlier releases leave possible.
  func world(summing place: Int, of whole: WholeRows) -> SplitCounts {
    let target = WitnessTarget(area: 0, rank: 0, isAreaFull: true, isCategoryFull: true)
    var world = counts
    for table in shape.tables.indices {
      var rows = RowMover(self, table: table, target: target, inner: world.inner[table])
      let possible = whole.rows(table, keeping: known?.categories[table])
      rows.replaceWhole(
        by: possible[min(place, possible.count - 1)].counts, in: whole.parts[table])
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
    for area in 0..<shape.tree.count {
      let isFilled =
        (most > 0 && shape.tree.leaves[area].contains(place))
        || known.map { shape.tree.leaves[area].contains($0.leaf) } ?? false
      world.persons[area] = isFilled ? 1 : 0
    }
    return world
  }
}
