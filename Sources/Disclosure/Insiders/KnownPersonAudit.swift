/// What somebody who knows one of the people of a population learns of the others.
///
/// Judged is every protected number that counts the person. In all worlds the person stays where they
/// are counted; two of them must hold the number the threshold less one apart, which is how far apart
/// it then lies for the others. Of duties one is known, such as the one that somebody did: who knows
/// several of a number, those of one person perhaps, is left as much less of the others.
///
/// The people of a leaf are judged together. Tables share nothing but the totals of areas, and where
/// people move in a world depends on the leaf alone. So a round knows one category of each table, and
/// there are as many rounds as a table has categories there; each makes worlds for both ends of every
/// total around the leaf. Whichever categories somebody has together, the rows of their tables stand
/// in worlds with the same totals, so that they make up one world. A world that leaves all of the
/// leaf's categories somebody serves every round.
struct KnownPersonAudit: Sendable {
  /// How many rounds were made, of one category of each table in one leaf.
  private(set) var roundCount = 0
  /// How many protected numbers were judged in all rounds.
  private(set) var judgedCount = 0
  /// How many of them were left fewer values than the threshold.
  private(set) var narrowCount = 0
  /// The worlds of the protection, and those that were made here, which tell the same.
  private(set) var worlds: [VerifiedWorld]
  let protection: Protection
  private let span: Int
  private var isSound = true

  /// Whether every protected number stays open to whoever knows one of those it counts.
  var isOpen: Bool { isSound && narrowCount == 0 }

  init(of protection: Protection) {
    self.init(of: protection, leaving: protection.threshold - 1)
  }

  /// - Parameters:
  ///   - protection: what may be published of a population, and worlds that tell the same.
  ///   - span: how far apart each number must lie.
  init(of protection: Protection, leaving span: Int) {
    self.protection = protection
    self.span = span
    let shape = protection.shape
    worlds = protection.worlds.map {
      VerifiedWorld(counts: $0, sums: SplitSums(of: $0, in: shape))
    }
    for leaf in shape.tree.leafAreas.indices { judge(leaf) }
  }

  private mutating func judge(_ leaf: Int) {
    let shape = protection.shape
    let truth = protection.worlds[0]
    let present = truth.present(in: leaf, of: shape)
    guard !present.contains([]) else { return }
    let around = (0..<shape.tree.count).filter { shape.tree.leaves[$0].contains(leaf) }
    let secrets = protection.secrets.filter { around.contains($0.area) }
    let verified = worlds.filter { world in
      zip(world.counts.present(in: leaf, of: shape), present).allSatisfy {
        Set($0).isSuperset(of: $1)
      }
    }
    let publisher = SplitPublisher(
      shape: shape, rule: SplitRule(threshold: protection.threshold), whole: protection.whole)
    var maker = WitnessMaker(publisher: publisher, pattern: protection.pattern, counts: truth)
    for round in 0..<(present.map(\.count).max() ?? 0) {
      let categories = present.map { $0[round % $0.count] }
      maker.known = (leaf, categories)
      judge(secrets.filter { $0.counts(categories) }, maker, around, verified)
    }
  }

  private mutating func judge(
    _ secrets: [SecretPlace], _ maker: WitnessMaker, _ around: [Int], _ verified: [VerifiedWorld]
  ) {
    let ends = around.filter { maker.pattern.totals[$0] == nil }.flatMap { area in
      [true, false].map {
        WitnessTarget(area: area, rank: 0, isAreaFull: $0, isCategoryFull: true)
      }
    }
    var pool = WitnessPool(
      maker, span: span, secrets: secrets, besides: ends, verified: verified)
    isSound = pool.prove() && isSound
    roundCount += 1
    judgedCount += secrets.count
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
}

extension SecretPlace {
  /// Whether somebody of an area who has a category in each table is counted in this number of it.
  fileprivate func counts(_ categories: [Int]) -> Bool {
    guard let table, let category else { return true }
    return (categories[table] == category) != isComplement
  }
}
