import Testing

@testable import Disclosure

@Suite struct EliminationTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a secret is in the span of published cells exactly when its rank says so`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let system = try Self.random(&generator)
    let secrets = Sensitivity(threshold: 3).secrets(of: system)
    let elimination = Elimination(system, secrets: secrets)
    let oracle = CrossOracle(system)
    let published = system.counts.indices.filter { elimination.isPublished[$0] }
    for secret in secrets {
      #expect(!oracle.spans(secret, by: published), "seed \(seed)")
    }
    #expect(elimination.disclosed.isEmpty)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `no cell is hidden that could have been published in its turn`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 1_000)
    let system = try Self.random(&generator)
    let secrets = Sensitivity(threshold: 3).secrets(of: system)
    let elimination = Elimination(system, secrets: secrets)
    let oracle = CrossOracle(system)
    let sensitive = Set(secrets.filter { $0.cells.count == 1 }.flatMap(\.cells))
    var before: [Int] = []
    for cell in CandidateOrder.cells(of: system) where !sensitive.contains(cell) {
      let isSafe = !secrets.contains { oracle.spans($0, by: before + [cell]) }
      #expect(elimination.isPublished[cell] == isSafe, "seed \(seed), cell \(cell)")
      if isSafe { before.append(cell) }
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the pattern follows from the classes of the cells, not from their counts`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed &+ 2_000)
    let system = try Self.random(&generator)
    let sensitivity = Sensitivity(threshold: 3)
    let secrets = sensitivity.secrets(of: system)
    let larger = system.replacing(counts: system.counts.map { $0 >= 3 ? $0 + 7 : $0 })
    #expect(sensitivity.secrets(of: larger) == secrets)
    #expect(
      Elimination(larger, secrets: secrets).isPublished
        == Elimination(system, secrets: secrets).isPublished, "seed \(seed)")
  }

  @Test func `a cell published before that gives a secret away is reported`() throws {
    let system = try Matrix.system([[9, 2], [8, 7]])
    let secrets = Sensitivity().secrets(of: system)
    let forced = Set([system.total(1), Matrix.cell(system, 0, 0)])
    let elimination = Elimination(system, secrets: secrets, forced: forced)
    #expect(elimination.disclosed == [0])
    #expect(forced.allSatisfy { elimination.isPublished[$0] })
  }

  @Test func `numbers modulo the prime have inverses`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let number = ModularNumber(Int.random(in: 1..<Int.max / 8, using: &generator))
      #expect(number * number.inverse == ModularNumber(1))
      #expect(number - number == ModularNumber(0))
      #expect((number + number) - number == number)
    }
  }

  static func random(_ generator: inout SeededGenerator) throws -> StarSystem {
    let branches = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      [0, 2, 3].randomElement(using: &generator) ?? 0
    }
    let categories = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      Int.random(in: 2...3, using: &generator)
    }
    let depths = categories.map { _ in Int.random(in: 0...2, using: &generator) }
    return try RandomSystem(
      branches: branches, categories: categories,
      people: Int.random(in: 5...60, using: &generator), displayedDepths: depths,
      complementSensitive: categories.map { _ in [0] }
    ).make(&generator)
  }
}
