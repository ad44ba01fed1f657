import Disclosure
import RedactionCorpus

/// What protecting count tables costs, by their size.
struct CountTables {
  /// The codes of each dimension and the people counted; the first dimension has groups of five.
  private static let made: [(sizes: [Int], people: Int)] = [
    ([20, 10, 5], 2_000), ([40, 20, 10], 16_000), ([60, 30, 10], 40_000),
    ([60, 30, 42], 160_000), ([60, 30, 42], 3_000_000), ([900, 92], 200_000),
    ([20, 15, 12, 10], 100_000),
  ]

  func run() throws {
    print("count tables, threshold 5, zeros hidden:")
    for (sizes, people) in Self.made {
      let table = try table(sizes, people: people)
      let watch = Stopwatch()
      let protection = CountProtector().protect(table)
      let (seconds, cpu) = (watch.milliseconds / 1_000, watch.cpu / 1_000)
      let sensitive = protection.isSensitive.count { $0 }
      print(
        "  \(sizes.map { "\($0)" }.joined(separator: " × ")): \(table.counts.count) cells of "
          + "\(people) people, \(sensitive) sensitive, \(protection.secondaryCount) secondary by "
          + "elimination, \(protection.repairCount) for want of a proof, "
          + "\((protection.sharePublished * 100).text(1)) % published, "
          + "\(protection.keepsIntervals ? "intervals kept" : "INTERVALS NOT KEPT"): \(seconds.text(2)) s "
          + "(processor \(cpu.text(2)) s)")
    }
    print("  peak memory so far: \(ChildProcess.ownPeakMegabytes.text(0)) MB")
  }

  private func table(_ sizes: [Int], people: Int) throws -> CountTable {
    var dimensions: [Dimension] = []
    for (place, size) in sizes.enumerated() {
      let codes = (0..<size).map { "c\($0)" }
      var parents: [String: Set<String>] = [:]
      if place == 0 { for code in 0..<size { parents["c\(code)"] = ["g\(code / 5)"] } }
      dimensions.append(try Dimension(name: "d\(place)", codes: Set(codes), parents: parents))
    }
    let shape = try CountShape(dimensions)
    var generator = SeededGenerator(seed: 7)
    var inner = Array(repeating: 0, count: shape.innerCount)
    for _ in 0..<people {
      let places = (0..<2).map { _ in Int.random(in: inner.indices, using: &generator) }
      inner[min(places[0], places[1])] += 1
    }
    return CountTable(shape, inner: inner)
  }
}
