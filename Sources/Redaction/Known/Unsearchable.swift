/// A known value that cannot be searched for without finding it everywhere.
package struct Unsearchable: Sendable, Hashable {
  package enum Cause: String, Sendable {
    /// Nothing is left once spaces and signs between are dropped.
    case empty
    /// Fewer than two characters.
    case tooShort
    /// A number of fewer than four digits.
    case tooFewDigits
  }

  /// The value's place among the values given.
  package let index: Int
  package let kind: FindingKind
  package let cause: Cause
}

extension Unsearchable {
  static func list(_ known: [KnownValue], _ phrases: [Phrase]) -> [Unsearchable] {
    var list: [Unsearchable] = []
    for (index, phrase) in phrases.enumerated() {
      guard let cause = phrase.obstacle else { continue }
      list.append(Unsearchable(index: index, kind: known[index].kind, cause: cause))
    }
    return list
  }
}
