/// Finds thousands of phrases in one pass, at a cost that does not depend on how many they are.
///
/// Nearly every place of a text is passed over by one look at a bit set of how phrases start, two
/// scalars at a time; the few left are followed down a trie. Time is linear in the text: no place
/// is followed further than the longest phrase.
struct PhraseTrie: Sendable {
  /// States level by level from the sorted phrases, so that the children of one are neighbours.
  private var firstChild: [UInt32] = []
  private var labels: [UInt32] = [0]
  /// For each state, the phrases that end there, as a range of `order`.
  private var firstEnding: [UInt32] = []
  private var endingCount: [UInt32] = []
  /// Phrases in sorted order.
  private let order: [Int]
  private let filter: PairFilter

  /// Builds the trie; a phrase is identified by its place, and one of fewer than two scalars never
  /// matches.
  init(_ phrases: [[UInt32]]) {
    order = phrases.indices.filter { phrases[$0].count > 1 }.sorted {
      phrases[$0] == phrases[$1] ? $0 < $1 : phrases[$0].lexicographicallyPrecedes(phrases[$1])
    }
    var filter = PairFilter(count: order.count)
    for index in order { filter.insert(phrases[index][0], phrases[index][1]) }
    self.filter = filter
    var level: [Range<Int>] = [0..<order.count]
    var depth = 0
    while !level.isEmpty {
      var next: [Range<Int>] = []
      for range in level { expand(range, at: depth, phrases, into: &next) }
      level = next
      depth += 1
    }
    firstChild.append(UInt32(labels.count))
  }

  private mutating func expand(
    _ range: Range<Int>, at depth: Int, _ phrases: [[UInt32]], into next: inout [Range<Int>]
  ) {
    firstChild.append(UInt32(labels.count))
    var place = range.lowerBound
    while place < range.upperBound, phrases[order[place]].count == depth { place += 1 }
    firstEnding.append(UInt32(range.lowerBound))
    endingCount.append(UInt32(place - range.lowerBound))
    while place < range.upperBound {
      let label = phrases[order[place]][depth]
      let start = place
      while place < range.upperBound, phrases[order[place]][depth] == label { place += 1 }
      labels.append(label)
      next.append(start..<place)
    }
  }

  /// Reports every match, in order of its start, shorter ones first.
  ///
  /// - Parameters:
  ///   - scalars: The scalars to search.
  ///   - report: Called with the phrase's identifier and its range.
  func search(_ scalars: Span<UInt32>, report: (_ phrase: Int, _ range: Range<Int>) -> Void) {
    guard !order.isEmpty, scalars.count > 1 else { return }
    for start in 0..<scalars.count - 1
    where filter.mayStart(scalars[start], scalars[start + 1]) {
      follow(from: start, in: scalars, report)
    }
  }

  private func follow(
    from start: Int, in scalars: Span<UInt32>, _ report: (Int, Range<Int>) -> Void
  ) {
    var state = 0
    var place = start
    while place < scalars.count, let next = child(of: state, by: scalars[place]) {
      state = next
      place += 1
      let first = Int(firstEnding[state])
      for ending in first..<first + Int(endingCount[state]) { report(order[ending], start..<place) }
    }
  }

  private func child(of state: Int, by label: UInt32) -> Int? {
    var low = Int(firstChild[state])
    let end = Int(firstChild[state + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] < label { low = middle + 1 } else { high = middle }
    }
    return low < end && labels[low] == label ? low : nil
  }
}
