/// The states and edges of a `SearchAutomaton`, built level by level from the sorted patterns.
///
/// A state is a range of sorted patterns that share a prefix; its children split the range by the
/// next byte. So no state is ever looked up while building, and equal inputs give equal tables.
struct AutomatonTables: Sendable {
  /// Pattern identifiers in sorted order of their bytes.
  let order: [Int]
  /// For each state its first child, and one more entry that ends the last state's children.
  private(set) var firstChild: [UInt32] = []
  /// The byte that leads to each state.
  private(set) var labels: [UInt8] = [0]
  /// The state of the longest proper suffix that is a prefix of a pattern.
  private(set) var failures: [UInt32] = [0]
  /// The nearest state on the failure path, itself included, where a pattern ends; 0 for none.
  private(set) var reports: [UInt32] = [0]
  /// The state each byte leads to from the start.
  private(set) var fromStart: [UInt32] = Array(repeating: 0, count: 256)
  /// For each state, where its patterns start in `order` and how many of them end there.
  private var firstEnding: [UInt32] = []
  private var endingCount: [UInt32] = []

  init(patterns: [[UInt8]]) {
    order = patterns.indices.filter { !patterns[$0].isEmpty }.sorted {
      patterns[$0] == patterns[$1] ? $0 < $1 : patterns[$0].lexicographicallyPrecedes(patterns[$1])
    }
    var level: [Range<Int>] = [0..<order.count]
    var state = 0
    var depth = 0
    while !level.isEmpty {
      var next: [Range<Int>] = []
      for range in level {
        expand(state, range, at: depth, patterns, into: &next)
        state += 1
      }
      level = next
      depth += 1
    }
    firstChild.append(UInt32(labels.count))
  }

  /// The places in `order` of the patterns that end in a state.
  func endings(of state: UInt32) -> Range<Int> {
    let first = Int(firstEnding[Int(state)])
    return first..<first + Int(endingCount[Int(state)])
  }

  private mutating func expand(
    _ state: Int, _ range: Range<Int>, at depth: Int, _ patterns: [[UInt8]],
    into next: inout [Range<Int>]
  ) {
    firstChild.append(UInt32(labels.count))
    var place = range.lowerBound
    while place < range.upperBound, patterns[order[place]].count == depth { place += 1 }
    firstEnding.append(UInt32(range.lowerBound))
    endingCount.append(UInt32(place - range.lowerBound))
    if place > range.lowerBound {
      reports[state] = UInt32(state)
    } else {
      reports[state] = reports[Int(failures[state])]
    }
    while place < range.upperBound {
      let label = patterns[order[place]][depth]
      let start = place
      while place < range.upperBound, patterns[order[place]][depth] == label { place += 1 }
      addChild(of: state, by: label)
      next.append(start..<place)
    }
  }

  /// Appends a child; its failure state lies on an earlier level, whose edges are all known.
  private mutating func addChild(of state: Int, by label: UInt8) {
    let child = UInt32(labels.count)
    failures.append(state == 0 ? 0 : next(from: failures[state], by: label))
    labels.append(label)
    reports.append(0)
    if state == 0 { fromStart[Int(label)] = child }
  }

  private func next(from start: UInt32, by label: UInt8) -> UInt32 {
    var state = start
    while state != 0 {
      let first = Int(firstChild[Int(state)])
      let end = Int(firstChild[Int(state) + 1])
      for child in first..<end where labels[child] == label { return UInt32(child) }
      state = failures[Int(state)]
    }
    return fromStart[Int(label)]
  }
}
