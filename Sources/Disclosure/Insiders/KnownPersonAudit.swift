import Domain

/// What somebody who knows one of the people of a population learns of the others.
///
/// Judged is every protected number that counts the person. In all worlds the person stays where they
/// are counted; two of them must hold the number the threshold less one apart, which is how far apart
/// it then lies for the others. Of duties one is known, such as the one that somebody did: who knows
/// several of a number, those of one person perhaps, is left as much less of the others.
///
/// The people of a leaf are judged together (`KnownLeaf`), each leaf by itself, so that the verdict is
/// the same on any number of processors.
struct KnownPersonAudit: Sendable {
  /// How many rounds were made, of one category of each table in one leaf.
  let roundCount: Int
  /// How many protected numbers were judged in all rounds.
  let judgedCount: Int
  /// How many of them were left fewer values than the threshold.
  let narrowCount: Int
  /// Whether every protected number stays open to whoever knows one of those it counts.
  let isOpen: Bool
  let protection: Protection
  /// The worlds that were made here, which tell the same.
  let made: [SplitCounts]

  init(of protection: Protection) {
    self.init(of: protection, leaving: protection.threshold - 1)
  }

  /// - Parameters:
  ///   - protection: what may be published of a population, and worlds that tell the same.
  ///   - span: how far apart each number must lie.
  init(of protection: Protection, leaving span: Int) {
    let verified = protection.worlds.map { VerifiedWorld($0, in: protection.shape) }
    let leaves = ConcurrentMap.map(Array(protection.shape.tree.leafAreas.indices), partSize: 1) {
      KnownLeaf($0, of: protection, verified, leaving: span)
    }
    self.protection = protection
    roundCount = leaves.reduce(0) { $0 + $1.roundCount }
    judgedCount = leaves.reduce(0) { $0 + $1.judgedCount }
    narrowCount = leaves.reduce(0) { $0 + $1.narrowCount }
    isOpen = leaves.allSatisfy(\.isOpen)
    made = leaves.flatMap(\.worlds)
  }

  /// How many worlds there are, the true one, those of the protection and those that were made here.
  var worldCount: Int { protection.worldCount + made.count }

  /// The worlds of the protection, and those that were made here.
  var worlds: [VerifiedWorld] {
    (protection.worlds + made).map { VerifiedWorld($0, in: protection.shape) }
  }
}
