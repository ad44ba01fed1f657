/// All that a site tells of a population; equal for two worlds that no reader can tell apart.
package struct ProtectedSite: Hashable, Sendable {
  let shape: SplitShape
  let pattern: SplitPattern

  package static func == (one: ProtectedSite, other: ProtectedSite) -> Bool {
    one.pattern == other.pattern
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(pattern) }

  /// What each hidden number is among some worlds, and in one more.
  ///
  /// - Parameters:
  ///   - system: a world that gives this site.
  ///   - ranges: what was found in others; nothing for the first one.
  /// - Returns: the ranges, in the order of the hidden numbers.
  package func ranges(in system: StarSystem, with ranges: [SecretRange]?) -> [SecretRange] {
    let sums = SplitSums(of: SplitCounts(of: system, in: shape), in: shape)
    let values = SecretPlace.all(in: pattern, of: shape).map { $0.value(in: sums) }
    guard let ranges else { return values.map { SecretRange(least: $0, most: $0) } }
    return zip(ranges, values).map {
      SecretRange(least: min($0.least, $1), most: max($0.most, $1))
    }
  }
}

/// The least and the greatest value of a hidden number among worlds that give one site.
package struct SecretRange: Hashable, Sendable {
  package let least: Int
  package let most: Int

  package var width: Int { most - least }
}

extension Protector {
  /// What a site tells of a population, without any proof.
  package func site(of system: StarSystem) -> ProtectedSite {
    let shape = SplitShape(of: system)
    let publisher = SplitPublisher(shape: shape, rule: SplitRule(threshold: threshold))
    let counts = SplitCounts(of: system, in: shape)
    return ProtectedSite(
      shape: shape, pattern: publisher.pattern(of: SplitSums(of: counts, in: shape), counts))
  }
}
