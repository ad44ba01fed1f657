import Disclosure
import Domain

/// Whoever knows one of the people of a release: every one of them, as its build asks.
struct KnownPersons {
  let people: Int

  func run() throws {
    try MadeReleases(people: people).forEach { made in
      let name = "\(made.builder.level.code) \(made.builder.period), \(people) cases"
      let watch = Stopwatch()
      _ = try made.builder.release(from: made.facts, protocolVersion: "1", isSynthetic: true)
      let (built, cpu) = (watch.milliseconds / 1_000, watch.cpu / 1_000)
      for known in try made.builder.knownPeople(in: made.facts) {
        let audit = known.audit
        print(
          "\(name), people of \(known.period): \(known.cellCount) cells, \(known.personCount) people "
            + "of \(known.kindCount) kinds in \(audit.roundCount) rounds, \(audit.judgedCount) "
            + "protected numbers judged, too narrow: \(audit.narrowCount), \(audit.worldCount) "
            + "worlds, \(audit.isOpen ? "open" : "NOT OPEN")")
      }
      print(
        "\(name): the whole release, this included, \(built.text(2)) s (processor "
          + "\(cpu.text(2)) s)")
    }
  }
}
