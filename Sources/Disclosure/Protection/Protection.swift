/// What of a system may be published, and the proof.
package struct Protection: Sendable {
  /// The tables that are left.
  package let system: StarSystem
  package let sensitivity: Sensitivity
  package let isPublished: [Bool]
  package let secrets: [Secret]
  package let worlds: [World]
  package let pairs: [WitnessPair]
  /// Cells hidden by elimination though they are not sensitive, and by the audit after it.
  package let secondaryCount: Int
  package let repairCount: Int
  /// The names of tables for which no proof was found.
  package let refused: [String]
  /// Secrets that cells published before give away; an incident to report.
  package let disclosedBefore: [Secret]

  /// The cells that are sensitive themselves.
  package var sensitiveCells: Set<Int> {
    Set(secrets.filter { $0.cells.count == 1 }.flatMap(\.cells))
  }

  package var publishedCount: Int { isPublished.count { $0 } }

  /// The counts an attacker sees: nothing where a cell is hidden.
  package var published: [Int?] {
    zip(isPublished, system.counts).map { $0 ? $1 : nil }
  }

  /// Checks the proof anew.
  package var isProven: Bool {
    WitnessCheck(
      system, isPublished: isPublished, lowerBounds: sensitivity.lowerBounds(of: system),
      threshold: sensitivity.threshold
    ).holds(pairs, worlds: worlds, secrets: secrets)
  }
}
