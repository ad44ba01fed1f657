/// Protects the tables of one population: sensitivity, elimination, witnesses.
package struct Protector: Sendable {
  package let sensitivity: Sensitivity

  package init(sensitivity: Sensitivity = Sensitivity()) { self.sensitivity = sensitivity }

  /// Decides what may be published; refuses tables for which that cannot be proven.
  ///
  /// - Parameters:
  ///   - system: the tables.
  ///   - forced: cells that are published already and stay so.
  /// - Returns: the pattern with its proof, or nothing where every table is refused.
  package func protect(_ system: StarSystem, forced: Set<Int> = []) -> Protection? {
    var remaining = system
    var kept = forced
    var refused: [String] = []
    while true {
      let (protection, failing) = attempt(remaining, forced: kept, refused: refused)
      guard protection == nil || protection?.isProven == false else { return protection }
      let dropped = failing ?? remaining.tables.count - 1
      refused.append(remaining.tables[dropped].id)
      guard let reduced = remaining.removing(table: dropped) else { return nil }
      kept = Set(kept.compactMap { remaining.cell($0, movedTo: reduced, without: dropped) })
      remaining = reduced
    }
  }

  /// Whether protecting another world gives the same published cells and the same hidden ones.
  ///
  /// This is the stronger test, of the same site: an attacker who knows the program can leave out
  /// worlds on which it would have shown something else.
  package func givesSameSite(_ world: World, as protection: Protection) -> Bool {
    let other = protection.system.replacing(counts: world.counts(of: protection.system))
    guard let repeated = protect(other) else { return false }
    return repeated.refused.isEmpty && repeated.published == protection.published
  }

  private func attempt(
    _ system: StarSystem, forced: Set<Int>, refused: [String]
  ) -> (Protection?, failing: Int?) {
    let secrets = sensitivity.secrets(of: system)
    let elimination = Elimination(system, secrets: secrets, forced: forced)
    let disclosed = Set(elimination.disclosed)
    let open = secrets.indices.filter { !disclosed.contains($0) }.map { secrets[$0] }
    let audit = WitnessAudit(
      system, secrets: open, sensitivity: sensitivity, isPublished: elimination.isPublished,
      forced: forced)
    guard let pairs = audit.certificates.pairs else {
      return (nil, audit.failure.flatMap { system.place(of: open[$0].cells[0]).table })
    }
    let sensitive = Set(secrets.filter { $0.cells.count == 1 }.flatMap(\.cells))
    let protection = Protection(
      system: system, sensitivity: sensitivity, isPublished: audit.isPublished, secrets: open,
      worlds: audit.certificates.worlds, pairs: pairs,
      secondaryCount: elimination.isPublished.count { !$0 } - sensitive.subtracting(forced).count,
      repairCount: audit.repairs, refused: refused,
      disclosedBefore: secrets.indices.filter { disclosed.contains($0) }.map { secrets[$0] })
    return (protection, nil)
  }
}
