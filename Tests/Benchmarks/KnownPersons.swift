import Disclosure
import Domain

/// Whoever knows one of the people or duties of a release: every one of them, as its build asks.
struct KnownPersons {
  let people: Int

  func run() throws {
    try MadeReleases(people: people).forEach { made in
      let name = "\(made.builder.level.code) \(made.builder.period), \(people) cases"
      let watch = Stopwatch()
      let proven = try made.builder.proven(
        from: made.facts, protocolVersion: "1", isSynthetic: true)
      let (built, cpu) = (watch.milliseconds / 1_000, watch.cpu / 1_000)
      for known in try made.builder.knownPeople(in: made.facts) {
        let figures = known.figures
        print(
          "\(name), \(known.unit)\(known.isByRule ? " by rule" : "") of \(known.period): "
            + "\(figures.cellCount) cells, \(known.count) of \(known.kindCount) kinds in "
            + "\(figures.roundCount) rounds, \(figures.judgedCount) protected numbers judged, too "
            + "narrow: \(figures.narrowCount), \(figures.worldCount) worlds, "
            + "\(figures.isOpen ? "open" : "NOT OPEN")")
      }
      print("\(name): \(try KeptWorlds(of: proven).text)")
      print(
        "\(name): the whole release, this included, \(built.text(2)) s (processor "
          + "\(cpu.text(2)) s)")
    }
  }
}
