/// What of a count table is published when it is told from its total down, dimension within dimension.
///
/// The total is shown above the threshold. Of the cells directly below one that is shown, `NestedRule`
/// hides some by what they count, of which the sum is known; below a hidden cell everything is hidden.
/// All decisions are about counts whose sum is public, so a world that keeps the sums and decisions of
/// one family keeps the whole file. Where zeros are shown, every other cell counts at least as many as
/// it has inner cells above zero, and what it counts besides takes the place of the count.
struct NestedPattern: Sendable {
  /// Cells directly below one that is shown, of which some are hidden; or the total, hidden itself.
  struct Family: Sendable {
    /// All cells of the family, in their order.
    let cells: [Int]
    /// The places of the hidden ones among them.
    let hidden: [Int]
    let isTotal: Bool
  }

  let tree: CellTree
  let rule: NestedRule
  /// What each display cell counts above its least.
  let excess: [Int]
  /// Whether a cell may hold somebody: not where a zero is shown.
  private let isOpen: [Bool]
  private(set) var isPublished: [Bool]
  private(set) var families: [Family] = []

  init(_ table: CountTable, in tree: CellTree, threshold: Int, publishesZeros: Bool) {
    self.tree = tree
    rule = NestedRule(threshold: threshold)
    let least =
      publishesZeros
      ? table.shape.sums(of: table.inner.map { min($0, 1) }) : table.counts.map { _ in 0 }
    excess = zip(table.counts, least).map { $0 - $1 }
    isOpen = least.map { $0 > 0 || !publishesZeros }
    isPublished = isOpen.map { !$0 }
    publish()
    tellSums()
  }

  /// The inner cells below a cell that may hold somebody.
  func members(of cell: Int) -> [Int] {
    tree.shape.members(of: cell).filter { isOpen[tree.shape.cell(ofInner: $0)] }
  }

  func excess(ofInner inner: Int) -> Int { excess[tree.shape.cell(ofInner: inner)] }

  private mutating func publish() {
    guard isOpen[0] else { return }
    guard excess[0] >= rule.leastShown else {
      families = [Family(cells: [0], hidden: [0], isTotal: true)]
      return
    }
    isPublished[0] = true
    var open = [0]
    while let cell = open.popLast() {
      guard case .children(let children) = tree.parts(of: cell) else { continue }
      let cells = children.filter { isOpen[$0] }
      let hidden = rule.hidden(among: cells.map { excess[$0] })
      if !hidden.isEmpty {
        families.append(Family(cells: cells, hidden: hidden, isTotal: false))
      }
      var next = hidden[...]
      for (place, child) in cells.enumerated() {
        if next.first == place {
          next.removeFirst()
        } else {
          isPublished[child] = true
          open.append(child)
        }
      }
    }
  }

  /// Cells outside the tree are told where what they add up is told.
  private mutating func tellSums() {
    var isDecided = isPublished
    func isTold(_ cell: Int, _ isPublished: inout [Bool]) -> Bool {
      guard !isDecided[cell] else { return isPublished[cell] }
      isDecided[cell] = true
      guard case .others(let parts) = tree.parts(of: cell) else { return isPublished[cell] }
      isPublished[cell] = parts.allSatisfy { isTold($0, &isPublished) }
      return isPublished[cell]
    }
    for cell in isPublished.indices { _ = isTold(cell, &isPublished) }
  }
}
