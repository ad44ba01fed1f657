/// Moves the people of one table between categories, where its rows were not opened.
struct RowMover {
  private let maker: WitnessMaker
  private let table: Int
  private let target: WitnessTarget
  private let categories: CategoryTree
  private let width: Int
  /// The leaves from the target outwards.
  private let order: [Int]
  /// Leaf by leaf, the count of each category.
  private(set) var inner: [Int]

  init(_ maker: WitnessMaker, table: Int, target: WitnessTarget, world: SplitCounts) {
    self.maker = maker
    self.table = table
    self.target = target
    categories = maker.shape.tables[table].categories
    width = maker.shape.tables[table].width
    order = maker.shape.tree.leavesFrom(target.node)
    inner = world.inner[table]
  }

  mutating func run() {
    for part in closedParts(of: 0) { moveWhole(part) }
    descend(0)
  }

  /// How many of a category go where: categories in the order in which they fill the leaves.
  private typealias Amounts = [(category: Int, count: Int)]

  /// The parts of a row that could have been opened and were not.
  private func closedParts(of node: Int) -> [Int] {
    maker.pattern.cut(table, node, of: maker.shape).filter { categories.halves[$0] != nil }
  }

  private mutating func descend(_ node: Int) {
    let below = maker.shape.tree.children[node].filter {
      maker.pattern.totals[$0] != nil && maker.shape.hasRow(table, $0)
    }
    if below.count == 2 {
      for part in closedParts(of: below[0])
      where maker.pattern.isOpened(table, node, part, of: maker.shape) {
        movePair(part, in: below, of: node)
      }
    }
    for child in below { descend(child) }
  }

  /// The category of a part that is driven to an end: the target's, or one by its place.
  private func driven(in part: Int) -> Int {
    let all = categories.members[0]
    let category = all[target.rank % all.count]
    let members = categories.members[part]
    return members.contains(category) ? category : members[target.rank % members.count]
  }

  /// The categories of the half that holds a category, that one first, and those of the other.
  private func halves(of part: Int, around category: Int) -> (near: [Int], far: [Int]) {
    guard let (first, second) = categories.halves[part] else { return ([category], []) }
    let (one, other) = (categories.members[first], categories.members[second])
    let (near, far) = one.contains(category) ? (one, other) : (other, one)
    return ([category] + near.filter { $0 != category }, far)
  }

  private mutating func moveWhole(_ part: Int) {
    let category = driven(in: part)
    let (near, far) = halves(of: part, around: category)
    let total = content(0, part).reduce(0) { $0 + $1.count }
    let unit = maker.shape.tables[table].unit
    let kept = maker.rule.showsZeros(in: total, unit) ? 1 : 0
    let away = far[target.rank % far.count]
    let amounts: Amounts =
      target.isCategoryFull
      ? [(category, total - kept), (away, kept)]
      : [(away, total - kept), (near[near.count - 1], kept)]
    fill(0, part, with: sorted(amounts, around: category))
  }

  private mutating func movePair(_ part: Int, in pair: [Int], of node: Int) {
    let category = driven(in: part)
    let (near, far) = halves(of: part, around: category)
    let contents = content(node, part)
    let nearest = maker.shape.tree.contains(pair[1], target.node) ? pair[1] : pair[0]
    let other = nearest == pair[0] ? pair[1] : pair[0]
    let rooms = [nearest, other].map { room($0, part) }
    let sides = [near, far].map { side in contents.filter { side.contains($0.category) } }
    let sums = sides.map { $0.reduce(0) { $0 + $1.count } }
    let square = SplitRule.Square(margins: rooms, sums)
    let unit = maker.shape.tables[table].unit
    guard !maker.rule.isImplied(square, unit) else { return }
    let kept = maker.rule.showsZeros(in: square, unit) ? 1 : 0
    let preferred = target.isCategoryFull ? 0 : 1
    let taken = min(rooms[0], sums[preferred]) - kept
    let (first, rest) = divide(sorted(sides[preferred], around: category), at: taken)
    let (second, others) = divide(
      sorted(sides[1 - preferred], around: category), at: rooms[0] - taken)
    fill(nearest, part, with: sorted(first + second, around: category))
    fill(other, part, with: rest + others)
  }

  /// Puts the driven category first where it is to be full, and last where it is to be empty.
  private func sorted(_ amounts: Amounts, around category: Int) -> Amounts {
    let own = amounts.filter { $0.category == category }
    let rest = amounts.filter { $0.category != category }
      .sorted { $0.category < $1.category }
    return target.isCategoryFull ? own + rest : rest + own
  }

  private func divide(_ amounts: Amounts, at limit: Int) -> (Amounts, Amounts) {
    var left = limit
    var (taken, rest): (Amounts, Amounts) = ([], [])
    for (category, count) in amounts {
      let part = min(left, count)
      left -= part
      taken.append((category, part))
      rest.append((category, count - part))
    }
    return (taken, rest)
  }

  private func content(_ node: Int, _ part: Int) -> Amounts {
    categories.members[part].map { category in
      (
        category,
        maker.shape.tree.leaves[node].reduce(0) { $0 + inner[$1 * width + category] }
      )
    }
  }

  private func room(_ node: Int, _ part: Int) -> Int {
    content(node, part).reduce(0) { $0 + $1.count }
  }

  /// Fills the leaves below a node, the nearest to the target first, each as far as it was full.
  private mutating func fill(_ node: Int, _ part: Int, with amounts: Amounts) {
    var left = amounts
    var place = 0
    let members = categories.members[part]
    let leaves = maker.shape.tree.leaves[node]
    for leaf in order where leaves.contains(leaf) {
      var room = members.reduce(0) { $0 + inner[leaf * width + $1] }
      for category in members { inner[leaf * width + category] = 0 }
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
