import Disclosure
import Domain
import Ledger
import Published
import RedactionCorpus

/// What counting and protecting a whole province costs: all areas down to counties, twelve
/// attributes, one period.
struct ProvincePlan {
  private static let attributes: [Attribute] =
    [.sex, .ageBand, .identity, .exploitation, .placement, .outcome]
    + Stage.allCases.prefix(6).map(Attribute.reached)

  func run() throws {
    let areas = Divisions.all.count
    print("province plan, \(areas) areas × \(Self.attributes.count) attributes, one period:")
    for people in [720, 20_000, 1_000_000] {
      let facts = facts(people)
      let counting = AreaTabulation(root: Divisions.province.code, tables: tables)
      var system = try counting.people(facts)
      let passes = try Stopwatch.microseconds(
        repetitions: 5, goes: people * Self.attributes.count
      ) {
        system = try counting.people(facts)
      }
      let empty = try Stopwatch.microseconds(repetitions: 5, goes: 1) {
        _ = try counting.people([])
      }
      let watch = Stopwatch()
      guard let protection = Protector().protect(system) else {
        print("  \(people) people: no proof was found")
        continue
      }
      let (protected, cpu) = (watch.milliseconds / 1_000, watch.cpu / 1_000)
      let intervals = protection.intervals
      let audited = watch.milliseconds / 1_000 - protected
      let narrow = intervals?.values.count { $0.most.map { $0 < 5 } ?? false } ?? -1
      let insiders = insiders(of: protection)
      let perPerson = passes.median - empty.median / Double(people * Self.attributes.count)
      print(
        "  \(people) people: \(perPerson.text(3)) µs a person a table, besides "
          + "\((empty.median / 1_000).text(1)) ms; \(system.cellCount) cells, "
          + "\(protection.publishedCount) published, \(protection.sensitiveCount) hidden below 5, "
          + "\(protection.secretCount) numbers proven by \(protection.worldCount) worlds; "
          + "protected in \(protected.text(2)) s (processor \(cpu.text(2)) s), intervals of \(intervals?.count ?? 0) hidden cells "
          + "audited in \(audited.text(2)) s, \(narrow) of them below 5; \(insiders); "
          + (try kept(protection)))
    }
    print("  peak memory so far: \(ChildProcess.ownPeakMegabytes.text(0)) MB")
  }

  /// Whether all hidden numbers stay open to whoever knows any one of the people.
  private func insiders(of protection: Protection) -> String {
    let watch = Stopwatch()
    let known = protection.knownPersons
    return "known persons: \(known.judgedCount) numbers judged in \(known.roundCount) rounds, "
      + "\(known.isOpen ? "open" : "NOT OPEN"), in \((watch.milliseconds / 1_000).text(2)) s "
      + "(processor \((watch.cpu / 1_000).text(2)) s)"
  }

  /// What the proof takes in a casebook.
  private func kept(_ protection: Protection) throws -> String {
    let proof = PopulationProof(
      period: .year(2025), protection: protection, names: tables.map { [$0.name] })
    let watch = Stopwatch()
    let bytes = WitnessCodec.encode(
      ReleaseWitnesses(release: [], threshold: 5, sums: [], populations: [proof.witnessed]))
    return "worlds kept in \(bytes.count / 1_024) KB, in \(watch.milliseconds.text(0)) ms"
  }

  private var tables: [PlannedTable] {
    Self.attributes.map {
      PlannedTable(
        name: $0.code, title: Label($0.code, $0.code), attribute: $0, span: .own,
        displayedTo: .county)
    }
  }

  /// People drawn unevenly over the counties and the categories.
  private func facts(_ count: Int) -> [Facts] {
    var generator = SeededGenerator(seed: 20_261_127)
    let counties = Divisions.all.filter { $0.level == .county }.map(\.code)
    let codes = Self.attributes.map { ($0, $0.categories.map(\.code)) }
    func pick(_ count: Int) -> Int {
      min(
        Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
    }
    return (0..<count).map { _ in
      let person = codes.map { attribute, codes in (attribute, codes[pick(codes.count)]) }
      return Facts(
        area: counties[pick(counties.count)],
        person: Dictionary(uniqueKeysWithValues: person), duties: [], unknownStarts: [],
        timelyEntries: 0, lateEntries: 0)
    }
  }
}
