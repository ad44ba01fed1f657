import Redaction
import Testing

struct SearchAutomatonTests {
  private struct Hit: Hashable {
    let pattern: Int
    let end: Int
  }

  private func hits(_ patterns: [[UInt8]], in bytes: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    SearchAutomaton(patterns: patterns).search(bytes.span) { pattern, end in
      hits.append(Hit(pattern: pattern, end: end))
    }
    return hits
  }

  private func naive(_ patterns: [[UInt8]], in bytes: [UInt8]) -> Set<Hit> {
    var hits: Set<Hit> = []
    for (index, pattern) in patterns.enumerated() where !pattern.isEmpty {
      for start in bytes.indices where bytes[start...].starts(with: pattern) {
        hits.insert(Hit(pattern: index, end: start + pattern.count))
      }
    }
    return hits
  }

  @Test func `it finds exactly what a naive search finds`() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let letters = UInt8.random(in: 1...3, using: &generator)
      let patterns = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          UInt8.random(in: 250 - letters...250, using: &generator)
        }
      }
      let bytes = (0..<80).map { _ in UInt8.random(in: 250 - letters...250, using: &generator) }
      let found = hits(patterns, in: bytes)
      #expect(Set(found) == naive(patterns, in: bytes), "seed \(seed)")
      #expect(Set(found).count == found.count, "seed \(seed)")
    }
  }

  @Test func `matches come in order of their ends, the longer first`() {
    let patterns = ["he", "she", "hers", "e"].map { Array($0.utf8) }
    let found = hits(patterns, in: Array("ushers".utf8))
    #expect(
      found == [
        Hit(pattern: 1, end: 4), Hit(pattern: 0, end: 4), Hit(pattern: 3, end: 4),
        Hit(pattern: 2, end: 6),
      ])
  }

  @Test func `all byte values are edges and equal patterns are all reported`() {
    let patterns = (0...255).map { [UInt8($0), UInt8(255 - $0)] } + [[7, 248]]
    #expect(hits(patterns, in: [7, 248]) == [Hit(pattern: 7, end: 2), Hit(pattern: 256, end: 2)])
  }

  @Test func `no patterns match nothing`() {
    #expect(hits([], in: [1, 2, 3]).isEmpty)
    #expect(hits([[]], in: [1, 2, 3]).isEmpty)
  }
}
