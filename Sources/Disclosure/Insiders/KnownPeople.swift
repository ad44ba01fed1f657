package import Domain

/// How the people of a population of a release were judged, each as somebody whom an attacker knows.
package struct KnownPeople: Sendable {
  package let period: Period
  package let cellCount: Int
  package let personCount: Int
  /// In how many different ways people are counted: people of one leaf and the same categories are
  /// the same to an attacker.
  package let kindCount: Int
  package let audit: KnownPersonAudit
}

extension ReleaseBuilder {
  /// Judges all people whom a release tells of, as its build does.
  ///
  /// - Parameter facts: every case's facts, for each period the plan's tables speak of.
  /// - Returns: the figures of each population of persons that the release tells of.
  /// - Throws: `ReleaseError` where the facts do not fit the plan.
  package func knownPeople(in facts: [Period: [Facts]]) throws(ReleaseError) -> [KnownPeople] {
    var judged: [KnownPeople] = []
    let (published, summed, refused) = populations
    for protected in try protected(published, summed: summed, refused: refused, facts) {
      let population = protected.release.population
      guard population.unit == .persons, let protection = protected.protection else { continue }
      let people = protected.facts.filter {
        $0.person != nil && AreaTree.contains(root, $0.area)
      }
      judged.append(
        KnownPeople(
          period: population.period, cellCount: protection.system.cellCount,
          personCount: people.count, kindCount: try protected.release.kinds(of: people).count,
          audit: KnownPersonAudit(of: protection)))
    }
    return judged
  }
}

extension PopulationRelease {
  /// The leaf and the code in every table of each of some people.
  fileprivate func kinds(of people: [Facts]) throws(ReleaseError) -> Set<[String]> {
    let counting = AreaTabulation(root: root, tables: population.tables, pools: pools)
    let places = counting.places
    var kinds: Set<[String]> = []
    for fact in people {
      guard let leaf = counting.leaf(of: fact.area, in: places) else {
        throw .areaTooCoarse(fact.area)
      }
      kinds.insert(
        ["\(leaf)"] + population.tables.map { fact.person?[$0.attribute] ?? "" })
    }
    return kinds
  }
}
