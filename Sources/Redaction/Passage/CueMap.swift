/// Where the cue words of a text stand.
struct CueMap: Sendable {
  private static let words = Cue.allCases.flatMap { cue in cue.words.map { (cue, $0) } }
  private static let search = PhraseSearch(words.map { Phrase(cue: $0.1) })

  /// For each cue, the ranges of its words in order of their ends.
  private var places: [[Range<Int>]] = Array(repeating: [], count: Cue.allCases.count)

  init(_ text: FoldedText, _ squeezed: SqueezedText) {
    let words = Self.words
    Self.search.search(text, squeezed) { word, range in
      places[words[word].0.rawValue].append(range)
    }
  }

  /// The ranges of a cue's words, in order of their ends.
  func all(_ cue: Cue) -> [Range<Int>] { places[cue.rawValue] }

  /// Whether a word of a cue ends at most so many folded scalars before a position.
  func stands(_ cue: Cue, before position: Int, within distance: Int) -> Bool {
    let places = places[cue.rawValue]
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 && position - places[low - 1].upperBound <= distance
  }
}
