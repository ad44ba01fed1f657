/// The people of one leaf, each as somebody who is known.
///
/// Tables share nothing but the totals of areas, and where people move in a world depends on the leaf
/// alone. So a round knows one category of each table, and there are as many rounds as a table has
/// categories there; each makes worlds for both ends of every total around the leaf. Whichever
/// categories somebody has together, the rows of their tables stand in worlds with the same totals,
/// so that they make up one world. A world that leaves all of the leaf's categories somebody serves
/// every round.
struct KnownLeaf: Sendable {
  private(set) var roundCount = 0
  private(set) var judgedCount = 0
  private(set) var narrowCount = 0
  /// The worlds that were made.
  private(set) var worlds: [SplitCounts] = []
  private var isSound = true
  private let span: Int

  var isOpen: Bool { isSound && narrowCount == 0 }

  /// - Parameters:
  ///   - leaf: its place among all.
  ///   - protection: what may be published of the population.
  ///   - verified: worlds that tell the same, the true one first.
  ///   - span: how far apart each protected number must lie.
  init(
    _ leaf: Int, of protection: Protection, _ verified: [VerifiedWorld], leaving span: Int
  ) {
    self.span = span
    let shape = protection.shape
    let present = verified[0].counts.present(in: leaf, of: shape)
    guard !present.contains([]) else { return }
    let around = (0..<shape.tree.count).filter { shape.tree.leaves[$0].contains(leaf) }
    let serving = verified.filter { $0.counts.has(present, in: leaf, of: shape) }
    var ranges = WitnessRanges(of: protection.secrets.filter { around.contains($0.area) })
    // Where earlier releases speak of whole rows, a world serves some rounds only.
    if protection.whole == nil { serving.forEach { ranges.widen(by: $0.sums) } }
    var maker = WitnessMaker(
      publisher: SplitPublisher(
        shape: shape, rule: SplitRule(threshold: protection.threshold), whole: protection.whole),
      pattern: protection.pattern, truth: verified[0])
    for round in 0..<(present.map(\.count).max() ?? 0) {
      let categories = present.map { $0[round % $0.count] }
      maker.known = (leaf, categories)
      let counted = ranges.secrets.indices.filter { ranges.secrets[$0].counts(categories) }
      judge(ranges.only(counted), maker, around, serving)
    }
  }

  private mutating func judge(
    _ ranges: WitnessRanges, _ maker: WitnessMaker, _ around: [Int], _ verified: [VerifiedWorld]
  ) {
    let ends = around.filter { maker.pattern.totals[$0] == nil }.flatMap { area in
      [true, false].map {
        WitnessTarget(area: area, rank: 0, isAreaFull: $0, isCategoryFull: true)
      }
    }
    var pool = WitnessPool(maker, span: span, ranges: ranges, besides: ends, verified: verified)
    isSound = pool.prove() && isSound
    roundCount += 1
    judgedCount += ranges.secrets.count
    narrowCount += pool.unproven.count
    worlds += pool.worlds
  }
}

extension SplitCounts {
  /// By table, the categories that somebody of a leaf has.
  fileprivate func present(in leaf: Int, of shape: SplitShape) -> [[Int]] {
    zip(shape.tables, inner).map { table, inner in
      table.categories.filter { inner[leaf * table.width + $0] > 0 }
    }
  }

  /// Whether somebody of a leaf has each of some categories, given by table.
  fileprivate func has(_ categories: [[Int]], in leaf: Int, of shape: SplitShape) -> Bool {
    shape.tables.indices.allSatisfy { table in
      categories[table].allSatisfy { inner[table][leaf * shape.tables[table].width + $0] > 0 }
    }
  }
}

extension SecretPlace {
  /// Whether somebody of an area who has a category in each table is counted in this number of it.
  fileprivate func counts(_ categories: [Int]) -> Bool {
    guard let table, let category else { return true }
    return (categories[table] == category) != isComplement
  }
}
