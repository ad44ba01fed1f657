/// Draws from lists and ranges, the same for one seed.
struct CorpusDraw {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[int(0...list.count - 1)] }

  mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(int(0...9)) }.joined()
  }
}
