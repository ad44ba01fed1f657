/// Finds thousands of phrases in one pass, at a cost that hardly depends on how many they are.
///
/// Nearly every place of a text is passed over by one look at a bit set of how phrases start, two
/// scalars at a time, and nearly every other by a second look at three, or at whole phrases of two. For
/// what is left, the phrases that start with the same four are found (see `HeadTable`), and the last phrase not after the text is looked up in the sorted phrases; every phrase that starts the
/// text is that one or on its chain of phrases that start one another. No place is followed further
/// than the longest phrase, so time is linear in the text.
struct PhraseIndex: Sendable {
  /// The scalars of all phrases, sorted by head and then as texts.
  private var scalars: [UInt32] = []
  /// For each sorted phrase, its first scalar; one more entry ends the last.
  private var starts: [Int32] = [0]
  /// For each sorted phrase, the longest other that it starts with, or -1.
  private var shorter: [Int32] = []
  /// For each sorted phrase, its place among those given.
  private var identifiers: [Int32] = []
  private var starting: ScalarFilter
  /// The phrases of two scalars.
  private var pairs: ScalarFilter
  /// The first three scalars of the others.
  private var triples: ScalarFilter
  private var heads: HeadTable
  /// Whether no phrase may start within a Latin word.
  private let startsWords: Bool

  /// Builds the index; a phrase is identified by its place, and one of fewer than two scalars never
  /// matches. No two phrases are equal.
  init(_ phrases: [[UInt32]], startsWords: Bool) {
    self.startsWords = startsWords
    let keys = phrases.map { HeadTable.key(of: $0[...]) }
    let sorted = phrases.indices.filter { phrases[$0].count > 1 }.sorted {
      keys[$0] == keys[$1]
        ? phrases[$0].lexicographicallyPrecedes(phrases[$1]) : keys[$0] < keys[$1]
    }
    starting = ScalarFilter(count: sorted.count)
    pairs = ScalarFilter(count: sorted.count)
    triples = ScalarFilter(count: sorted.count)
    heads = HeadTable(count: sorted.count)
    var first = 0
    for (place, phrase) in sorted.enumerated() {
      if keys[phrase] != keys[sorted[first]] {
        heads.insert(keys[sorted[first]], first..<place)
        first = place
      }
      add(phrases[phrase], phrase, from: first)
    }
    if !sorted.isEmpty { heads.insert(keys[sorted[first]], first..<sorted.count) }
  }

  private mutating func add(_ phrase: [UInt32], _ identifier: Int, from first: Int) {
    var before = Int32(identifiers.count) - 1
    while before >= Int32(first), !phrase.starts(with: self.phrase(Int(before))) {
      before = shorter[Int(before)]
    }
    shorter.append(before < Int32(first) ? -1 : before)
    identifiers.append(Int32(identifier))
    scalars += phrase
    starts.append(Int32(scalars.count))
    starting.insert(phrase[..<2])
    if phrase.count == 2 { pairs.insert(phrase[...]) } else { triples.insert(phrase[..<3]) }
  }

  private func phrase(_ place: Int) -> ArraySlice<UInt32> {
    scalars[Int(starts[place])..<Int(starts[place + 1])]
  }

  /// The index as a search reads it, while the index lives.
  var view: PhraseIndexView {
    PhraseIndexView(
      scalars: View(of: scalars), starts: View(of: starts), shorter: View(of: shorter),
      identifiers: View(of: identifiers), starting: starting.view, pairs: pairs.view,
      triples: triples.view, heads: heads.view,
      startsWords: startsWords)
  }
}
