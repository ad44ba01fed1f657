import Testing

@testable import Disclosure

/// Holds the audit of known persons, and of known duties, against every world of small tables.
///
/// What publication requires holds in all of them, so the audit is asked for more as well: there it
/// must find too narrow whatever trying every world does.
@Suite struct KnownPersonOracleTests {
  private static let cases = [
    SmallCase(widths: [3], threshold: 5, most: 18), SmallCase(widths: [4], threshold: 3, most: 11),
    SmallCase(branches: [0, 0], widths: [2], threshold: 3, most: 11),
    SmallCase(branches: [0, 0], widths: [3], most: 8),
    SmallCase(branches: [0, 0, 0], widths: [2], most: 9),
    SmallCase(branches: [2, 0], widths: [2], most: 9),
    SmallCase(branches: [0, 0], widths: [2, 2], most: 7),
    SmallCase(branches: [2, 0], widths: [2, 2], most: 5, depths: [2, 1]),
    SmallCase(widths: [3], unit: .duties, threshold: 5, most: 20),
    SmallCase(branches: [0, 0], widths: [2], unit: .duties, most: 11),
    SmallCase(branches: [0, 0], widths: [3], unit: .duties, most: 8),
    SmallCase(branches: [0, 0, 0], widths: [2], unit: .duties, most: 9, hasOffices: false),
    SmallCase(branches: [2, 0, 0], widths: [1], unit: .duties, most: 11, hasOffices: false),
  ]

  /// How often a number is too narrow.
  private struct Verdicts {
    var asked = 0
    /// By trying every world.
    var narrow = 0
    /// By the audit as well.
    var found = 0
    /// By the audit alone.
    var cautious = 0

    mutating func ask(_ protection: Protection, leaving span: Int, least: Int) {
      let isOpen = KnownPersonAudit(of: protection, leaving: span).isOpen
      asked += 1
      if least < span { narrow += 1 }
      if least < span, !isOpen { found += 1 }
      if least >= span, !isOpen { cautious += 1 }
    }
  }

  @Test(arguments: cases)
  func `finds whatever trying every world finds too narrow, and nothing narrower than required`(
    small: SmallCase
  ) throws {
    let shape = try small.shape()
    let publisher = SplitPublisher(shape: shape, rule: SplitRule(threshold: small.threshold))
    var classes: [SplitPattern: [SplitCounts]] = [:]
    var patterns: [SplitPattern] = []
    small.forEachWorld(in: shape) { counts in
      let pattern = publisher.pattern(of: SplitSums(of: counts, in: shape), counts)
      if classes[pattern] == nil { patterns.append(pattern) }
      classes[pattern, default: []].append(counts)
    }
    var generator = SeededGenerator(seed: 5)
    var (required, more) = (Verdicts(), Verdicts())
    for pattern in patterns {
      let worlds = try #require(classes[pattern])
      let oracle = KnownPersonOracle(worlds, of: pattern, in: shape)
      for truth in worlds.shuffled(using: &generator).prefix(2) {
        guard let least = oracle.least(in: truth) else { continue }
        let protection = try #require(
          Protector(threshold: small.threshold).protect(try small.system(of: truth)))
        required.ask(protection, leaving: small.threshold - 1, least: least)
        for extra in 0...2 {
          more.ask(protection, leaving: small.threshold + extra, least: least)
        }
      }
    }
    print("\(small.testDescription): \(patterns.count) sites, \(required), asked for more \(more)")
    #expect(required.asked > 0 && required.narrow == 0 && required.cautious == 0)
    #expect(more.narrow > 0 && more.found == more.narrow)
  }

  @Test func `so it does where a year is told as the sum of two quarters`() throws {
    let quarter = SmallCase(widths: [3], most: 0)
    let year = SmallCase(branches: [0, 0], widths: [3], most: 0)
    var (required, more) = (Verdicts(), Verdicts())
    for seed in 0..<40 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let drawn = try QuartersOracle(people: 4...5, quarter, year, &generator)
      guard let protection = drawn.protection, let least = drawn.least else { continue }
      required.ask(protection, leaving: 1, least: least)
      for span in 2...4 { more.ask(protection, leaving: span, least: least) }
    }
    print("a year of two quarters: \(required), asked for more \(more)")
    #expect(required.asked > 10 && required.narrow == 0)
    #expect(more.narrow > 0 && more.found == more.narrow)
  }
}
