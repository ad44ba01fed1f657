import Disclosure
import Domain
import FoundationEssentials
import Obligations
import Published
import RedactionCorpus

/// Whole sites of other people: for worlds behind a release of the demo, drawn at random, every byte
/// of the site is compared with the first one's.
struct SiteWorlds {
  private let people: Int
  private let worlds: Int

  init(people: Int, worlds: Int) {
    self.people = people
    self.worlds = worlds
  }

  func run() throws {
    let made = try MadeReleases(people: people)
    try made.forEach { try compare($0.builder, $0.facts, made.engine) }
  }

  private func compare(
    _ builder: ReleaseBuilder, _ facts: [Period: [Facts]], _ engine: ObligationEngine
  ) throws {
    let site = WorldSite(builder: builder, engine: engine)
    let watch = Stopwatch()
    let release = try site.release(of: facts)
    let first = try site.files(of: release)
    let bytes = first.values.reduce(0) { $0 + $1.count }
    let behind = try ReleaseWorlds(builder, facts: facts)
    var generator = SeededGenerator(seed: 20_261_127)
    var different: Set<String> = []
    var drawn: Set<Int> = []
    for _ in 0..<worlds {
      let world = behind.draw(&generator)
      drawn.insert(world.hashValue)
      let other = try site.files(of: site.release(of: world))
      different.formUnion(Set(first.keys).union(other.keys).filter { first[$0] != other[$0] })
    }
    let hidden = release.tables.reduce(0) { $0 + $1.hiddenCount }
    print(
      "\(builder.level.code) \(builder.period), \(people) people: \(hidden) numbers hidden; \(worlds) worlds, "
        + "\(drawn.count) of them different; \(first.count) files, \(bytes) bytes in two "
        + "languages; files that differ: \(different.count) "
        + "\(different.sorted().prefix(5).joined(separator: " ")); "
        + "\((watch.milliseconds / 1_000).text(1)) s")
    guard different.isEmpty else { throw BenchmarkError.usage("a world gives another site") }
  }
}
