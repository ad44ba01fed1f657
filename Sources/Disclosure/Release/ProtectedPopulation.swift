import Domain
import Published

/// A population of a release, counted and protected.
struct ProtectedPopulation {
  let release: PopulationRelease
  let facts: [Facts]
  /// What may be published of it; nothing for records, and where nothing may.
  let protection: Protection?
  /// What whoever knows one of what it counts learns of the others; nothing where there is no proof
  /// to hold against it.
  let known: KnownPersonFigures?
  /// Why nothing of it is published.
  let refusal: RefusedTable.Reason?

  /// Counts and protects a population on its own.
  ///
  /// - Parameters:
  ///   - release: what publishes it.
  ///   - facts: one per case, for its period.
  ///   - persons: what is told of the persons of the period, where the population is about duties.
  /// - Throws: `ReleaseError` where a fact does not fit the tables.
  init(
    _ release: PopulationRelease, _ facts: [Facts], persons: ToldPersons? = nil
  ) throws(ReleaseError) {
    self.release = release
    self.facts = facts
    let system = try release.system(of: facts, shown: persons?.shownAreas)
    guard let system, persons?.refusal == nil else {
      (protection, known, refusal) = (nil, nil, persons?.refusal)
      return
    }
    let proven = release.protector.protect(system)
    known = proven.map { KnownPersonFigures(KnownPersonAudit(of: $0)) }
    protection = known?.isOpen == true ? proven : nil
    refusal = protection.map { $0.isShown ? nil : release.tooFew } ?? .notProven
  }

  /// What it adds to a release.
  func draft() -> Draft {
    guard refusal != nil || protection != nil else { return release.records(facts) }
    var draft = refusal.map(release.refusal) ?? Draft()
    guard let protection else { return draft }
    if refusal == nil { draft.tables = release.tables(protection) }
    draft.proof = release.proof(protection, of: release.population.tables)
    return draft
  }
}

/// What a release tells of the persons of a period.
///
/// Some rules are due for everybody who is rescued: duties by rule, and the duties of an area, then
/// count persons or bound their number. So duties are told only of areas whose persons are told, for
/// that very period.
enum ToldPersons {
  case nobody(RefusedTable.Reason)
  /// Those of some nodes of the tree of areas.
  case showing(Set<String>)

  init(_ persons: ProtectedPopulation) {
    if let refusal = persons.refusal {
      self = .nobody(refusal)
    } else {
      self = .showing(persons.protection?.shownAreas ?? [])
    }
  }

  var shownAreas: Set<String> {
    switch self {
    case .nobody: []
    case .showing(let areas): areas
    }
  }

  var refusal: RefusedTable.Reason? {
    switch self {
    case .nobody(let reason): reason
    case .showing: nil
    }
  }
}

extension Protection {
  /// The nodes of the tree whose totals are shown.
  fileprivate var shownAreas: Set<String> {
    Set(system.tree.ids.indices.filter { pattern.totals[$0] != nil }.map { system.tree.ids[$0] })
  }
}

extension ReleaseBuilder {
  /// Counts and protects populations, each once what is told of its persons is known.
  ///
  /// - Parameters:
  ///   - populations: those that are published on their own.
  ///   - summed: those that are sums of published quarters, of which no duties are told besides.
  ///   - refused: the tables that earlier releases forbid.
  ///   - facts: every case's facts, for each period the plan's tables speak of.
  /// - Returns: as many, in the same order.
  /// - Throws: `ReleaseError` where the facts do not fit the plan.
  func protected(
    _ populations: [Population], summed: [Population], refused: [RefusedTable],
    _ facts: [Period: [Facts]]
  ) throws(ReleaseError) -> [ProtectedPopulation] {
    var told: [Period: ToldPersons] = [:]
    for population in summed {
      guard let quarters = population.tables.first.flatMap(quarters(of:)) else { continue }
      told[population.period] = .nobody(.overlapsRelease(quarters[0].id))
    }
    for table in refused where table.unit == .persons { told[table.period] = .nobody(table.reason) }
    var found: [Int: ProtectedPopulation] = [:]
    let places = populations.indices.sorted {
      (populations[$0].unit == .duties ? 1 : 0, $0) < (populations[$1].unit == .duties ? 1 : 0, $1)
    }
    for place in places {
      let population = populations[place]
      guard let counted = facts[population.period] else { throw .factsMissing(population.period) }
      let persons: ToldPersons? =
        switch population.unit {
        case .duties: told[population.period] ?? .nobody(.personsNotTold)
        case .followed: isComplete(counted, history) ? nil : .nobody(.earlierChanged)
        case .records:
          release(of: population).isOpen(
            counted, people: people(in: populations + summed, facts))
            ? nil : .nobody(.tooFewEntries)
        case .persons, .unknownStarts, .late, .revised: nil
        }
      let protected = try ProtectedPopulation(
        release(of: population), counted, persons: persons)
      if population.unit == .persons { told[population.period] = ToldPersons(protected) }
      found[place] = protected
    }
    return populations.indices.map { place in
      guard let protected = found[place] else {
        preconditionFailure("Every population was protected in one of the two rounds.")
      }
      return protected
    }
  }

  /// How many people a release tells of, each once for every population that counts steps of theirs.
  private func people(in populations: [Population], _ facts: [Period: [Facts]]) -> Int {
    populations.filter { $0.unit == .persons || $0.unit == .followed }.reduce(0) {
      sum, population in
      sum
        + (facts[population.period] ?? []).count {
          $0.codes(of: population.unit) != nil && AreaTree.contains(root, $0.area)
        }
    }
  }
}
