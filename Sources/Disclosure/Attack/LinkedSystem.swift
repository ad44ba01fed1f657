/// Counts that several tables speak of, and the sums that join them.
///
/// Every number is zero or more; some are known.
package struct LinkedSystem: Sendable {
  /// What an equation is about; those of one part stand together where the whole is too large.
  typealias Part = Int

  private(set) var known: [Int?] = []
  private(set) var sums: [SignedSum] = []
  private(set) var parts: [Part] = []

  package init() {}

  package var count: Int { known.count }

  /// Adds a number, and tells its place.
  package mutating func add(_ count: Int?) -> Int {
    known.append(count)
    return known.count - 1
  }

  /// Learns a number that was not known.
  mutating func learn(_ number: Int, _ count: Int) { known[number] = count }

  /// Adds that some numbers make up another.
  package mutating func add(parts numbers: [Int], whole: Int, of part: Int) {
    guard numbers != [whole] else { return }
    sums.append(SignedSum(parts: numbers, whole: whole))
    parts.append(part)
  }

  /// The same numbers with further equations.
  func joined(with further: [SignedSum], of part: Int) -> LinkedSystem {
    var other = self
    other.sums += further
    other.parts += further.map { _ in part }
    return other
  }
}
