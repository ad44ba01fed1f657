import Domain

extension Drawing {
  /// The worlds behind a release, with every field drawn.
  mutating func witnesses() -> ReleaseWitnesses {
    ReleaseWitnesses(
      release: bytes(), threshold: int(5...9), sums: list(3) { $0.name() },
      populations: list(3) { $0.population() })
  }

  private mutating func population() -> ReleaseWitnesses.Population {
    ReleaseWitnesses.Population(
      unit: element(of: ["persons", "duties"]), period: period(),
      nodes: list(4) { drawing in
        .init(name: drawing.name(), parent: drawing.optional { $0.int(0...3) })
      }, hasOffices: coin(), closedNodes: numbers(),
      tables: list(3) {
        .init(
          names: $0.list(3) { $0.name() }, categoryCount: $0.int(1...9),
          structuralZeros: $0.numbers(), displayedDepth: $0.int(0...2), counts: $0.numbers())
      }, persons: numbers(),
      wholeParts: optional { $0.list(2) { $0.list(3) { $0.numbers() } } },
      worlds: list(4) {
        .init(counts: $0.list(3) { $0.changes() }, persons: $0.changes())
      })
  }

  private mutating func name() -> String { element(of: ["", "persons-sex", "510000", "总数"]) }

  private mutating func numbers() -> [Int] { list(4) { $0.int(0...300) } }

  private mutating func changes() -> [ReleaseWitnesses.Change] {
    var place = -1
    return list(4) {
      place += $0.int(1...200)
      return .init(place: place, difference: $0.coin() ? $0.int(1...90) : -$0.int(1...90))
    }
  }
}
