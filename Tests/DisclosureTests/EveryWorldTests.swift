import Testing

@testable import Disclosure

/// Tries every world of small tables and groups them by what the publisher tells of each;
/// `Benchmarks tables` tries far more.
@Suite struct EveryWorldTests {
  /// What the worlds of one class allow of each secret.
  struct Class {
    let secrets: [SecretPlace]
    var ranges: [ClosedRange<Int>]
  }

  private static let cases = [
    SmallCase(widths: [2], threshold: 5, most: 24), SmallCase(widths: [3], threshold: 5, most: 21),
    SmallCase(widths: [4], threshold: 3, most: 13), SmallCase(widths: [5], most: 9),
    SmallCase(branches: [0, 0], widths: [2], threshold: 3, most: 13),
    SmallCase(branches: [0, 0], widths: [3], most: 8),
    SmallCase(branches: [0, 0, 0], widths: [2], most: 9),
    SmallCase(branches: [0, 0], widths: [4], most: 6),
    SmallCase(branches: [2, 0], widths: [2], most: 9),
    SmallCase(branches: [0, 0], widths: [2, 2], most: 8),
    SmallCase(branches: [2, 0], widths: [2, 2], most: 5, depths: [2, 1]),
    SmallCase(widths: [3], unit: .duties, threshold: 5, most: 24),
    SmallCase(branches: [0, 0], widths: [2], unit: .duties, most: 20),
    SmallCase(branches: [0, 0], widths: [3], unit: .duties, most: 10),
    SmallCase(branches: [0, 0, 0], widths: [2], unit: .duties, most: 9, hasOffices: false),
    SmallCase(branches: [2, 0, 0], widths: [1], unit: .duties, most: 13, hasOffices: false),
  ]

  @Test(arguments: cases)
  func `in every class of worlds with one site, every hidden cell spans the threshold`(
    small: SmallCase
  ) throws {
    let shape = try small.shape()
    let publisher = SplitPublisher(shape: shape, rule: SplitRule(threshold: small.threshold))
    var classes: [SplitPattern: Class] = [:]
    var worlds = 0
    small.forEachWorld(in: shape) { counts in
      worlds += 1
      let sums = SplitSums(of: counts, in: shape)
      let pattern = publisher.pattern(of: sums, counts)
      let known = classes[pattern]
      let secrets = known?.secrets ?? SecretPlace.all(in: pattern, of: shape)
      let values = secrets.map { $0.value(in: sums) }
      let ranges = zip(known?.ranges ?? values.map { $0...$0 }, values).map {
        min($0.lowerBound, $1)...max($0.upperBound, $1)
      }
      classes[pattern] = Class(secrets: secrets, ranges: ranges)
    }
    let narrow = classes.values.flatMap(\.ranges).filter {
      $0.upperBound < small.threshold || $0.upperBound - $0.lowerBound < small.threshold
    }
    #expect(narrow.isEmpty)
    #expect(classes.count > 1)
    print("\(small.testDescription): \(worlds) tables, \(classes.count) sites")
  }
}
