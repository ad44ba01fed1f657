@testable import Disclosure

/// How far apart protected numbers lie for whoever knows somebody, found among all worlds that give a
/// site, one after another, and by nothing of the audit's.
struct KnownPersonOracle {
  let shape: SplitShape
  private let secrets: [SecretPlace]
  private let worlds: [(counts: SplitCounts, values: [Int])]

  /// - Parameters:
  ///   - worlds: all that give a site.
  ///   - pattern: what the site tells.
  ///   - shape: of what population.
  init(_ worlds: [SplitCounts], of pattern: SplitPattern, in shape: SplitShape) {
    self.shape = shape
    let secrets = SecretPlace.all(in: pattern, of: shape)
    self.secrets = secrets
    self.worlds = worlds.map { counts in
      let sums = SplitSums(of: counts, in: shape)
      return (counts, secrets.map { $0.value(in: sums) })
    }
  }

  /// The least span of all numbers that count one of the people of a world, to whoever knows this one.
  ///
  /// - Parameters:
  ///   - truth: one of the worlds.
  ///   - isPossible: what else is known of the world in which somebody stands.
  /// - Returns: the span; nothing where no protected number counts anybody.
  func least(
    in truth: SplitCounts,
    where isPossible: (KnownPerson, SplitCounts) -> Bool = { _, _ in true }
  ) -> Int? {
    KnownPerson.all(in: truth, of: shape).compactMap { person in
      let counted = secrets.indices.filter { person.isCounted(in: secrets[$0], of: shape) }
      let worlds = worlds.filter {
        person.isPossible(in: $0.counts, of: shape) && isPossible(person, $0.counts)
      }
      return counted.map { secret in
        let values = worlds.map { $0.values[secret] }
        return (values.max() ?? 0) - (values.min() ?? 0)
      }.min()
    }.min()
  }
}
