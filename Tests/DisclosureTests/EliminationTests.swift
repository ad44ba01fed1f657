import Testing

@testable import Disclosure

@Suite struct EliminationTests {
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
