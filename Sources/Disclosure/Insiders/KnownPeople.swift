package import Domain

/// How what a population of a release counts was judged, each as one that an attacker knows.
package struct KnownPeople: Sendable {
  package let unit: StarTable.Unit
  package let period: Period
  /// Whether rows are departments and rules in the place of areas.
  package let isByRule: Bool
  /// How many people or duties are counted.
  package let count: Int
  /// In how many different ways: people of one leaf and the same categories are the same to an
  /// attacker.
  package let kindCount: Int
  package let figures: KnownPersonFigures
}

extension ReleaseBuilder {
  /// Judges all people and duties that a release tells of, as its build does.
  ///
  /// - Parameter facts: every case's facts, for each period the plan's tables speak of.
  /// - Returns: the figures of each population that was proven, whether or not the release tells of it.
  /// - Throws: `ReleaseError` where the facts do not fit the plan.
  package func knownPeople(in facts: [Period: [Facts]]) throws(ReleaseError) -> [KnownPeople] {
    var judged: [KnownPeople] = []
    let (published, summed, refused) = populations
    for protected in try protected(published, summed: summed, refused: refused, facts) {
      guard let figures = protected.known else { continue }
      let population = protected.release.population
      let inside = protected.facts.filter { AreaTree.contains(root, $0.area) }
      let people = inside.filter { $0.codes(of: population.unit) != nil }
      let isAboutPersons = population.unit.isOfPeople
      judged.append(
        KnownPeople(
          unit: population.unit, period: population.period, isByRule: protected.release.nestsRules,
          count: isAboutPersons
            ? people.count
            : inside.reduce(0) {
              $0 + (population.unit == .duties ? $1.duties.count : $1.unknownStarts.count)
            },
          kindCount: isAboutPersons
            ? try protected.release.kinds(of: people).count : figures.roundCount,
          figures: figures))
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
        ["\(leaf)"]
          + population.tables.map {
            fact.codes(of: population.unit)?[$0.attribute] ?? ""
          })
    }
    return kinds
  }
}
