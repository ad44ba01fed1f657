import Domain
import Foundation
import Synthetic
import Testing

struct DeterminismTests {
  private static let goldenFile = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/seed-7.txt")
  private static let population = SyntheticPopulation(
    seed: 7, count: 720, asOf: Sample.date("2026-06-30"))

  /// The digest covers 200 cases; the first three stand below it in full, to see what changed.
  @Test func `seed 7 gives the population it always gave`() throws {
    let cases = DeterminismTests.population.prefix(200).map { Transcript.text(of: $0) }
    let text =
      "digest \(Transcript.digest(of: cases.joined()))\n\n"
      + cases.prefix(3).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: DeterminismTests.goldenFile)
      Issue.record("The golden file was recorded anew; run again without RECORD_GOLDEN.")
    }
    let golden = try String(contentsOf: DeterminismTests.goldenFile, encoding: .utf8)
    #expect(text == golden)
  }

  @Test func `a case is the same whether made alone or in turn`() {
    for (index, made) in DeterminismTests.population.enumerated() where index % 37 == 0 {
      #expect(DeterminismTests.population[index] == made)
    }
  }

  @Test func `another seed gives another population`() {
    let other = SyntheticPopulation(seed: 8, count: 720, asOf: Sample.date("2026-06-30"))
    let pairs = zip(DeterminismTests.population, other)
    #expect(pairs.filter { $0.records == $1.records }.isEmpty)
    #expect(pairs.filter { $0.number == $1.number }.isEmpty)
  }

  @Test func `the size of a population is the count asked for`() {
    #expect(DeterminismTests.population.reduce(0) { sum, _ in sum + 1 } == 720)
    let standard = SyntheticPopulation(seed: 1, asOf: Sample.asOf)
    #expect(standard.count == 720)
    #expect(Array(SyntheticPopulation(seed: 1, count: 0, asOf: Sample.asOf)).isEmpty)
  }

  @Test func `cases are spread evenly over three years`() {
    let days = DeterminismTests.population.map { Sample.state(of: $0).facts.rescued.earliest }
    #expect(days == days.sorted())
    #expect(days.allSatisfy { $0 > Sample.date("2023-06-30") && $0 <= Sample.date("2026-06-30") })
    let perYear = Dictionary(grouping: days) { day in
      (Sample.date("2026-06-30").number - day.number) / 365
    }
    #expect((0...2).allSatisfy { (235...245).contains(perYear[$0]?.count ?? 0) })
  }
}
