/// Moves the people of one table between categories, where its rows do not tell them apart.
struct RowMover {
  private let maker: WitnessMaker
  private let table: Int
  private let target: WitnessTarget
  private let width: Int
  /// The leaves from the target outwards.
  private let order: [Int]
  /// The category that is driven to an end.
  private let driven: Int
  /// The categories from the driven one outwards, along the steps of the area at hand.
  private var nearness: [Int] = []
  /// Leaf by leaf, the count of each category.
  private(set) var inner: [Int]

  /// How many of a category go where: categories in the order in which they fill the leaves.
  private typealias Amounts = [(category: Int, count: Int)]

  init(_ maker: WitnessMaker, table: Int, target: WitnessTarget, inner: [Int]) {
    self.maker = maker
    self.table = table
    self.target = target
    self.inner = inner
    width = maker.shape.tables[table].width
    order = maker.shape.tree.leavesFrom(target.area)
    let categories = maker.shape.tables[table].categories
    driven = categories.isEmpty ? 0 : categories[target.rank % categories.count]
  }

  mutating func run(_ sums: SplitSums) {
    let categories = maker.shape.tables[table].categories
    let (counts, isLarge, hidden, limits) = maker.publisher.categories(table, sums)
    if let place = categories.firstIndex(of: driven), hidden.contains(place) {
      let witness = maker.rule.witness(
        hidden, counts: counts, isLarge: isLarge, limits, place: place,
        isFull: target.isCategoryFull,
        floors: maker.known.map { [categories.firstIndex(of: $0.categories[table]) ?? 0: 1] } ?? [:]
      )
      nearness = [driven] + categories.filter { $0 != driven }
      let amounts = witness.map { (category: categories[$0.key], count: $0.value) }
      fill(order, hidden.map { categories[$0] }, with: amounts)
    }
    let tree = maker.shape.tree
    for area in 0..<tree.count where tree.contains(area, target.area) && area != target.area {
      open(below: area)
    }
  }

  /// Goes through the steps that opened the rows below an area, and moves what they hid.
  private mutating func open(below area: Int) {
    let tree = maker.shape.tree
    let rows = maker.publisher.rows(table, below: area, maker.pattern)
    let parts = maker.pattern.parts[table][area].map(\.categories)
    guard !rows.isEmpty, !parts.isEmpty else { return }
    let halving = Halving(parts)
    nearness = halving.order(around: driven)
    for node in halving.steps where halving.categories(of: node).contains(driven) {
      let members = Set(halving.categories(of: node))
      let known = rows.filter { row in
        maker.pattern.parts[table][row].allSatisfy {
          members.isSuperset(of: $0.categories) || members.isDisjoint(with: $0.categories)
        }
      }
      guard !known.isEmpty else { continue }
      let sums = SplitSums(
        of: SplitCounts(inner: replaced, persons: maker.counts.persons), in: maker.shape)
      let step = maker.publisher.step(
        table, below: area, known: known, halves: halving.halves(of: node), sums)
      let rest = tree.leaves[area].filter { leaf in
        !known.contains { tree.leaves[$0].contains(leaf) }
      }
      let leaves = known.map { Array(tree.leaves[$0]) } + [rest]
      move(step, leaves, halving.halves(of: node))
    }
    // What no step below tells apart goes to where the steps have made room.
    if let part = parts.first(where: { $0.contains(driven) }) {
      let leaves = Array(tree.leaves[area])
      fill(ordered(leaves), part, with: content(leaves, part))
    }
  }

  /// The counts of all tables, with those of this one as they are now.
  private var replaced: [[Int]] {
    var all = maker.counts.inner
    all[table] = inner
    return all
  }

  private mutating func move(
    _ step: PairStep, _ leaves: [[Int]], _ halves: ([Int], [Int])
  ) {
    let target = order[0]
    guard let place = leaves.firstIndex(where: { $0.contains(target) }) else { return }
    let hidden = step.decision.hidden
    guard hidden.contains(place) else {
      let members = halves.0 + halves.1
      guard place == leaves.count - 1 else { return }
      return fill(ordered(leaves[place]), members, with: content(leaves[place], members))
    }
    let isFirst = halves.0.contains(driven)
    let known = known(in: leaves, halves)
    guard
      let witness = step.witness(
        of: place, isFull: self.target.isCategoryFull == isFirst,
        known: known.map { PairStep.Known(row: $0.row, isFirst: $0.half == 0) })
    else { return }
    let all = hidden.flatMap { leaves[$0] }
    var left = [content(all, halves.0), content(all, halves.1)].map(sorted)
    let kept = known.flatMap { hidden.contains($0.row) ? $0 : nil }
    if let kept, let index = left[kept.half].firstIndex(where: { $0.category == kept.category }) {
      left[kept.half][index].count -= 1
    }
    for row in [place] + hidden.filter({ $0 != place }) {
      let total = content(leaves[row], halves.0 + halves.1).reduce(0) { $0 + $1.count }
      var sizes = [witness[row] ?? 0, total - (witness[row] ?? 0)]
      var amounts: Amounts = []
      if let kept, kept.row == row {
        sizes[kept.half] -= 1
        amounts.append((kept.category, 1))
      }
      amounts += take(sizes[0], from: &left[0]) + take(sizes[1], from: &left[1])
      fill(ordered(leaves[row]), halves.0 + halves.1, with: amounts)
    }
  }

  /// Where a known person is counted: the row, the half and the category.
  private func known(
    in leaves: [[Int]], _ halves: ([Int], [Int])
  ) -> (row: Int, half: Int, category: Int)? {
    guard let known = maker.known,
      let row = leaves.firstIndex(where: { $0.contains(known.leaf) })
    else { return nil }
    let category = known.categories[table]
    if halves.0.contains(category) { return (row, 0, category) }
    return halves.1.contains(category) ? (row, 1, category) : nil
  }

  private func ordered(_ leaves: [Int]) -> [Int] {
    let chosen = Set(leaves)
    return order.filter { chosen.contains($0) }
  }

  private func content(_ leaves: [Int], _ categories: [Int]) -> Amounts {
    categories.map { category in
      (category, leaves.reduce(0) { $0 + inner[$1 * width + category] })
    }
  }

  private func distance(_ category: Int) -> Int {
    nearness.firstIndex(of: category) ?? nearness.count
  }

  /// The driven category first where it is to be full, and last where it is to be empty.
  private func sorted(_ amounts: Amounts) -> Amounts {
    let near = amounts.sorted { distance($0.category) < distance($1.category) }
    return target.isCategoryFull ? near : near.reversed()
  }

  private func take(_ limit: Int, from amounts: inout Amounts) -> Amounts {
    var left = limit
    var taken: Amounts = []
    for place in amounts.indices {
      let part = min(left, amounts[place].count)
      amounts[place].count -= part
      left -= part
      taken.append((amounts[place].category, part))
    }
    return taken
  }

  /// Fills leaves in their order, each as far as it was full of these categories.
  private mutating func fill(_ leaves: [Int], _ categories: [Int], with amounts: Amounts) {
    var left = sorted(amounts)
    let kept = maker.known.flatMap { known in
      leaves.contains(known.leaf) && categories.contains(known.categories[table]) ? known : nil
    }
    if let kept,
      let index = left.firstIndex(where: {
        $0.category == kept.categories[table] && $0.count > 0
      })
    {
      left[index].count -= 1
    }
    var place = 0
    for leaf in leaves {
      var room = categories.reduce(0) { $0 + inner[leaf * width + $1] }
      for category in categories { inner[leaf * width + category] = 0 }
      if let kept, kept.leaf == leaf {
        inner[leaf * width + kept.categories[table]] = 1
        room -= 1
      }
      while room > 0, place < left.count {
        let part = min(room, left[place].count)
        inner[leaf * width + left[place].category] += part
        left[place].count -= part
        room -= part
        if left[place].count == 0 { place += 1 }
      }
    }
  }
}
