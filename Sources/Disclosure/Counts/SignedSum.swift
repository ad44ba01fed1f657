/// What is known of unknowns together: they add up to a number, some of them taken away.
struct SignedSum: Hashable, Sendable {
  var terms: [Simplex.Term]
  var sum: Int

  init(terms: [Simplex.Term], sum: Int) {
    self.terms = terms
    self.sum = sum
  }

  /// Parts that add up to a whole.
  init(parts: [Int], whole: Int) {
    terms =
      parts.map { Simplex.Term(unknown: $0, factor: 1) }
      + [Simplex.Term(unknown: whole, factor: -1)]
    sum = 0
  }
}
