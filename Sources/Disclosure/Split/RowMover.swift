/// Moves the people of one table between categories, where its rows do not tell them apart.
struct RowMover {
  /// How many of a category go where: categories in the order in which they fill the leaves.
  typealias Amounts = [(category: Int, count: Int)]

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
    moveWhole(sums)
    let tree = maker.shape.tree
    for area in 0..<tree.count where tree.contains(area, target.area) && area != target.area {
      open(below: area)
    }
  }

  /// Moves what the categories of the whole population hid.
  private mutating func moveWhole(_ sums: SplitSums) {
    let categories = maker.shape.tables[table].categories
    if let whole = maker.publisher.whole {
      let row = whole.row(
        table, driving: driven, isFull: target.isCategoryFull,
        known: maker.known?.categories[table])
      return replaceWhole(by: row, in: whole.parts[table])
    }
    let (counts, isLarge, hidden, limits) = maker.publisher.categories(table, sums)
    guard let place = categories.firstIndex(of: driven), hidden.contains(place) else { return }
    let known = maker.known.flatMap { categories.firstIndex(of: $0.categories[table]) }
    let witness = maker.rule.witness(
      hidden, counts: counts, isLarge: isLarge, limits, place: place,
      isFull: target.isCategoryFull, floors: known.map { [$0: 1] } ?? [:])
    nearness = [driven] + categories.filter { $0 != driven }
    let amounts = hidden.map { (category: categories[$0], count: witness[$0] ?? 0) }
    fill(order, hidden.map { categories[$0] }, with: amounts)
  }

  /// Gives the whole row other counts, of which the sum of each part is as it was.
  mutating func replaceWhole(by row: [Int], in parts: [[Int]]) {
    nearness = [driven] + maker.shape.tables[table].categories.filter { $0 != driven }
    for part in parts where part.count > 1 {
      fill(order, part, with: part.map { (category: $0, count: row[$0]) })
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
      let known = rowsKnowing(halving.categories(of: node), among: rows)
      guard !known.isEmpty else { continue }
      let sums = TableSums(of: inner, width: width, in: tree)
      let step = maker.publisher.step(
        table, below: area, known: known, halves: halving.halves(of: node), sums)
      let rest = tree.leaves[area].filter { leaf in
        !known.contains { tree.leaves[$0].contains(leaf) }
      }
      move(step, known.map { Array(tree.leaves[$0]) } + [rest], halving.halves(of: node))
    }
    // What no step below tells apart goes to where the steps have made room.
    if let part = parts.first(where: { $0.contains(driven) }) {
      let leaves = Array(tree.leaves[area])
      fill(ordered(leaves), part, with: content(leaves, part))
    }
  }

  /// The rows that show how many have one of some categories.
  private func rowsKnowing(_ categories: [Int], among rows: [Int]) -> [Int] {
    rows.filter { row in
      maker.pattern.parts[table][row].allSatisfy { part in
        let first = categories.contains(part.categories[0])
        return part.categories.dropFirst().allSatisfy { categories.contains($0) == first }
      }
    }
  }

  /// Moves people between the hidden rows of a step.
  private mutating func move(_ step: PairStep, _ leaves: [[Int]], _ halves: Halving.Halves) {
    guard let place = leaves.firstIndex(where: { $0.contains(order[0]) }) else { return }
    let hidden = step.decision.hidden
    guard hidden.contains(place) else {
      guard place == leaves.count - 1 else { return }
      return fill(ordered(leaves[place]), halves.all, with: content(leaves[place], halves.all))
    }
    let known = known(in: leaves, halves)
    guard
      let witness = step.witness(
        of: place, isFull: target.isCategoryFull == halves.first.contains(driven),
        known: known.map { PairStep.Known(row: $0.row, isFirst: $0.half == 0) })
    else { return }
    let all = hidden.flatMap { leaves[$0] }
    var halves = [halves.first, halves.second]
      .map { (categories: $0, left: LeafFilling(sorted(content(all, $0)))) }
    let kept = known.flatMap { hidden.contains($0.row) ? $0 : nil }
    if let kept { halves[kept.half].left.remove(kept.category) }
    for row in [place] + hidden.filter({ $0 != place }) {
      let first = witness[row] ?? 0
      var sizes = [first, step.rows[row].total - first]
      var amounts: Amounts = []
      if let kept, kept.row == row {
        sizes[kept.half] -= 1
        amounts.append((kept.category, 1))
      }
      for half in halves.indices { amounts += halves[half].left.take(sizes[half]) }
      fill(ordered(leaves[row]), halves.flatMap(\.categories), with: amounts)
    }
  }

  /// Where a known person is counted: the row, the half and the category.
  private func known(
    in leaves: [[Int]], _ halves: Halving.Halves
  ) -> (row: Int, half: Int, category: Int)? {
    guard let known = maker.known,
      let row = leaves.firstIndex(where: { $0.contains(known.leaf) })
    else { return nil }
    let category = known.categories[table]
    if halves.first.contains(category) { return (row, 0, category) }
    return halves.second.contains(category) ? (row, 1, category) : nil
  }

  private func ordered(_ leaves: [Int]) -> [Int] {
    var isChosen = order.map { _ in false }
    for leaf in leaves { isChosen[leaf] = true }
    return order.filter { isChosen[$0] }
  }

  private func content(_ leaves: [Int], _ categories: [Int]) -> Amounts {
    categories.map { category in
      (category, leaves.reduce(0) { $0 + inner[$1 * width + category] })
    }
  }

  /// The driven category first where it is to be full, and last where it is to be empty.
  private func sorted(_ amounts: Amounts) -> Amounts {
    func distance(_ category: Int) -> Int {
      nearness.firstIndex(of: category) ?? nearness.count
    }
    let near = amounts.map { (distance($0.category), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    return target.isCategoryFull ? near : near.reversed()
  }

  /// Fills leaves in their order, each as far as it was full of these categories.
  private mutating func fill(_ leaves: [Int], _ categories: [Int], with amounts: Amounts) {
    let kept = maker.known.flatMap { known in
      leaves.contains(known.leaf) && categories.contains(known.categories[table]) ? known : nil
    }
    var filling = LeafFilling(sorted(amounts))
    if let kept { filling.remove(kept.categories[table]) }
    for leaf in leaves {
      var room = categories.reduce(0) { $0 + inner[leaf * width + $1] }
      for category in categories { inner[leaf * width + category] = 0 }
      if let kept, kept.leaf == leaf {
        inner[leaf * width + kept.categories[table]] = 1
        room -= 1
      }
      filling.put(room, into: leaf, of: &inner, width: width)
    }
  }
}
