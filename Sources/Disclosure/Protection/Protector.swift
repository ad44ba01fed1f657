/// Protects the tables of one population: steps, worlds, and a check that knows nothing of either.
package struct Protector: Sendable {
  package let threshold: Int

  package init(threshold: Int = 5) { self.threshold = threshold }

  /// Decides what may be published where nothing was before.
  package func protect(_ system: StarSystem) -> Protection? { protect(system, within: nil) }

  /// Decides what may be published.
  ///
  /// - Parameters:
  ///   - system: the tables.
  ///   - whole: what earlier releases about the same people leave of their whole rows.
  /// - Returns: the pattern with its proof; nothing where a proof fails, which is a defect, so that
  ///   no table of the population is published.
  func protect(_ system: StarSystem, within whole: WholeRows?) -> Protection? {
    let shape = SplitShape(of: system)
    let publisher = SplitPublisher(
      shape: shape, rule: SplitRule(threshold: threshold), whole: whole)
    let counts = SplitCounts(of: system, in: shape)
    let pattern = publisher.pattern(of: SplitSums(of: counts, in: shape), counts)
    let maker = WitnessMaker(publisher: publisher, pattern: pattern, counts: counts)
    var pool = WitnessPool(maker, span: threshold)
    guard pool.prove(),
      !PatternAudit(system, shape: shape, pattern: pattern).givesAway(pool.secrets)
    else { return nil }
    return Protection(
      system: system, threshold: threshold, shape: shape, whole: whole, pattern: pattern,
      isPublished: Protector.isPublished(pattern, in: system, shape), secrets: pool.secrets,
      worlds: pool.worlds)
  }

  private static func isPublished(
    _ pattern: SplitPattern, in system: StarSystem, _ shape: SplitShape
  ) -> [Bool] {
    system.counts.indices.map { cell in
      let place = system.place(of: cell)
      guard let table = place.table, let category = place.category else {
        return pattern.totals[place.area] != nil
      }
      return system.isStructuralZero(cell)
        || pattern.value(table, place.area, category, of: shape) != nil
    }
  }
}
