/// Where the cue words of a text stand.
struct CueMap {
  /// The ranges of cue words, one cue after another, each in order of their ends.
  fileprivate let places: View<Stretch>
  /// For each cue, its first range; one more entry ends the last.
  fileprivate let firsts: View<Int32>

  /// The ranges of a cue's words, in order of their ends.
  @inline(__always)
  func all(_ cue: Cue) -> some Sequence<Range<Int>> {
    let places = places
    return (Int(firsts[cue.rawValue])..<Int(firsts[cue.rawValue + 1])).lazy.map {
      places[$0].range
    }
  }

  /// Whether a word of a cue stands anywhere.
  @inline(__always)
  func has(_ cue: Cue) -> Bool { firsts[cue.rawValue] < firsts[cue.rawValue + 1] }

  /// Whether a word of a cue ends at most so many folded scalars before a position.
  @inline(__always)
  func stands(_ cue: Cue, before position: Int, within distance: Int) -> Bool {
    has(cue) && isNear(cue, before: position, within: distance)
  }

  private func isNear(_ cue: Cue, before position: Int, within distance: Int) -> Bool {
    let first = Int(firsts[cue.rawValue])
    var low = first
    var high = Int(firsts[cue.rawValue + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle].upper) <= position { low = middle + 1 } else { high = middle }
    }
    return low > first && position - Int(places[low - 1].upper) <= distance
  }
}

/// Reads the cue words of a text (see `CueMap`).
struct CueReading: ~Copyable {
  private static let words = Cue.allCases.flatMap { cue in cue.words.map { (cue, $0) } }
  private static let search = PhraseSearch(words.map { Phrase(cue: $0.1) })
  private static let cues = words.map { UInt8($0.0.rawValue) }

  private var places = Room<Stretch>()
  private var firsts = Room<Int32>()

  init(_ text: FoldedView, _ squeezed: SqueezedView) {
    var found = Room<Stretch>()
    var kinds = Room<UInt8>()
    let cues = View(of: Self.cues)
    Self.search.search(text, squeezed) { word, range in
      found.append(Stretch(range))
      kinds.append(cues[word])
    }
    var next: [Int32] = Array(repeating: 0, count: Cue.allCases.count + 1)
    for index in 0..<found.count {
      next[Int(kinds[index]) + 1] += 1
      places.append(found[index])
    }
    for cue in Cue.allCases.indices {
      next[cue + 1] += next[cue]
      firsts.append(next[cue])
    }
    firsts.append(next[Cue.allCases.count])
    for index in 0..<found.count {
      let cue = Int(kinds[index])
      insert(found[index], at: Int(next[cue]), from: Int(firsts[cue]))
      next[cue] += 1
    }
  }

  /// Puts a range of a cue in its place among those before, in order of the ends.
  ///
  /// Ranges come in order of their starts, and no cue word is long, so few change places.
  private mutating func insert(_ range: Stretch, at place: Int, from first: Int) {
    places[place] = range
    var index = place
    while index > first, places[index - 1].upper > places[index].upper {
      (places[index - 1], places[index]) = (places[index], places[index - 1])
      index -= 1
    }
  }

  /// Lends the cue words.
  func read<Result>(_ body: (CueMap) -> Result) -> Result {
    body(CueMap(places: places.view, firsts: firsts.view))
  }
}
