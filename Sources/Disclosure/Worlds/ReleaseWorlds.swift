package import Domain

/// Other people of whom a release tells the same: the executable proof that it tells nothing else.
///
/// Behind every hidden number people and duties are moved as far as what is public leaves them room,
/// in all populations of a release at once, and facts are made of them. So counting, protecting and
/// everything after it run on other people, and the whole site must come out the same byte for byte.
package struct ReleaseWorlds {
  private let facts: [Period: [Facts]]
  private let populations: [WorldPopulation]

  /// Protects what a release would.
  ///
  /// - Parameters:
  ///   - builder: the release.
  ///   - facts: every case's facts, for each period the plan's tables speak of.
  /// - Throws: `ReleaseError` where the facts do not fit the plan.
  package init(_ builder: ReleaseBuilder, facts: [Period: [Facts]]) throws(ReleaseError) {
    self.facts = facts
    var populations: [WorldPopulation] = []
    let (published, summed, refused) = builder.populations
    let protected = try builder.protected(published, summed: summed, refused: refused, facts)
    for population in protected {
      guard let protection = population.protection else { continue }
      let release = population.release
      populations.append(
        WorldPopulation(
          release.population, protection, nestsRules: release.nestsRules, rules: builder.rules,
          root: builder.root))
    }
    self.populations = populations
  }

  /// The facts of a world drawn at random.
  package func draw(_ generator: inout some RandomNumberGenerator) -> [Period: [Facts]] {
    let dealt = populations.filter(\.isOfUnknownStarts).map(\.period)
    var drawn = Dictionary(
      uniqueKeysWithValues: facts.map { period, facts in
        (period, facts.map { ReleaseWorlds.rest(of: $0, isDealt: dealt.contains(period)) })
      })
    for population in populations {
      drawn[population.period, default: []] += population.facts(of: population.draw(&generator))
    }
    return drawn
  }

  /// What is left of a case that other people take the place of: what is not drawn.
  private static func rest(of fact: Facts, isDealt: Bool) -> Facts {
    Facts(
      area: fact.area, person: nil, duties: [], unknownStarts: isDealt ? [] : fact.unknownStarts,
      timelyEntries: fact.timelyEntries, lateEntries: fact.lateEntries)
  }
}
