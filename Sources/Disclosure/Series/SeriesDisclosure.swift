package import Domain
package import Published

/// What published releases give away together, to somebody who has nothing but them.
///
/// Releases of earlier programs, and series of which each release alone is safe, can do so. It cannot
/// be undone; it must be told, and no further release may add to it.
package struct SeriesDisclosure: Sendable {
  /// A release of the ledger, with the day up to which it counted.
  package struct Past: Sendable {
    package let counts: ReleaseCounts
    package let cutOff: Day

    package init(counts: ReleaseCounts, cutOff: Day) {
      self.counts = counts
      self.cutOff = cutOff
    }

    var tables: [SeenTable] { counts.shown.compactMap { SeenTable($0, cutOff: cutOff) } }
  }

  /// What the releases of the ledger give away by the smallest threshold, whatever the plan's is now:
  /// a plan may raise it, and what was published before keeps to the one it had.
  package let past: [SeenNumber]
  /// What they give away only with the new one.
  package let added: [SeenNumber]

  /// Attacks the ledger alone, and with a new release.
  ///
  /// - Parameters:
  ///   - releases: the ledger.
  ///   - new: what is to be published next; nothing to look at the ledger alone.
  ///   - knowledge: what any outsider knows.
  ///   - threshold: below it counts about people are protected.
  /// - Throws: `CountError.contradiction` where no counts fit what is published.
  package init(
    of releases: [Past], adding new: Release?, _ knowledge: CommonKnowledge, threshold: Int
  ) throws(CountError) {
    let numbers = new.map {
      Past(counts: ReleaseCounts(of: $0, digest: [], counted: []), cutOff: $0.cutOff)
    }
    try self.init(of: releases, entering: numbers, knowledge, threshold: threshold)
  }

  /// Attacks the ledger alone, and with the release of another office.
  ///
  /// - Parameters:
  ///   - releases: the ledger.
  ///   - other: what another office published, which is attacked even where the ledger is empty.
  ///   - knowledge: what any outsider knows.
  ///   - threshold: below it counts about people are protected.
  /// - Throws: `CountError.contradiction` where no counts fit what is published.
  package init(
    of releases: [Past], entering other: Past?, _ knowledge: CommonKnowledge, threshold: Int
  ) throws(CountError) {
    let tables = releases.flatMap(\.tables)
    let faults =
      tables.isEmpty
      ? [] : try SeriesAttack(on: tables, knowledge, threshold: threshold).faults
    past = faults.filter { $0.breaks(PublicationPlan.smallestThreshold) }.map(\.number)
    guard let other else {
      added = []
      return
    }
    let after = try SeriesAttack(
      on: tables + other.tables, knowledge, threshold: threshold)
    let known = Set(faults.map(\.number))
    added = after.faults.map(\.number).filter { !known.contains($0) }
  }
}
