/// How many slips of the hand lie between two words: a character too many, missing, wrong, or two that
/// changed places.
enum EditDistance {
  /// Optimal string alignment (Damerau–Levenshtein, no substring edited twice).
  static func between(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one), Array(other))
    var before: [Int] = []
    var last = Array(0...other.count)
    for row in one.indices {
      var line = [row + 1]
      for column in other.indices {
        let change = last[column] + (one[row] == other[column] ? 0 : 1)
        var least = min(change, last[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      (before, last) = (last, line)
    }
    return last[other.count]
  }

  /// The words nearest to one that was meant, nearest first; none that is another word altogether.
  static func nearest(to word: String, among candidates: [String]) -> [String] {
    let word = word.lowercased()
    return candidates.enumerated().compactMap { place, candidate -> (Int, Int, String)? in
      let distance = between(word, candidate)
      let isBegun = word.count > 1 && candidate.hasPrefix(word)
      guard isBegun || distance <= slips(in: candidate) else { return nil }
      return (isBegun ? 0 : distance, place, candidate)
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// As many slips as a word of this length may hold and still be meant; Chinese words are short.
  private static func slips(in word: String) -> Int {
    switch word.count {
    case ...1: 0
    case 2...4: 1
    case 5...7: 2
    default: 3
    }
  }
}
