/// Finds thousands of byte patterns in one pass (Aho and Corasick, 1975).
///
/// States are numbered level by level, so the children of a state are neighbours and an edge is
/// only its label: a few numbers and a byte a state, no dictionary on the way, no pointers. Time is
/// linear in the bytes searched plus the matches reported; an edge is found by a short scan or a
/// binary search among at most 256 labels.
package struct SearchAutomaton: Sendable {
  private let tables: AutomatonTables

  /// Builds the automaton; a pattern is identified by its place in the array.
  ///
  /// Empty patterns never match. Equal patterns are all reported.
  package init(patterns: [[UInt8]]) {
    tables = AutomatonTables(patterns: patterns)
  }

  /// Reports every match, in order of its end, longer ones first.
  ///
  /// - Parameters:
  ///   - bytes: The buffer to search.
  ///   - report: Called with the pattern's identifier and the offset after its last byte.
  package func search(_ bytes: Span<UInt8>, report: (_ pattern: Int, _ end: Int) -> Void) {
    let firstChild = tables.firstChild.span
    let labels = tables.labels.span
    let failures = tables.failures.span
    let reports = tables.reports.span
    let fromStart = tables.fromStart.span
    var state: UInt32 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      var next: UInt32 = 0
      while state != 0 {
        next = Self.child(of: Int(state), by: byte, firstChild, labels)
        if next != 0 { break }
        state = failures[Int(state)]
      }
      state = next != 0 ? next : fromStart[Int(byte)]
      if reports[Int(state)] != 0 {
        reportEndings(of: state, at: index + 1, report)
      }
    }
  }

  /// The child of a state by a byte, or 0.
  @inline(__always)
  private static func child(
    of state: Int, by byte: UInt8, _ firstChild: Span<UInt32>, _ labels: Span<UInt8>
  ) -> UInt32 {
    var low = Int(firstChild[state])
    var high = Int(firstChild[state + 1])
    while high - low > 4 {
      let middle = (low + high) / 2
      if labels[middle] <= byte { low = middle } else { high = middle }
    }
    while low < high {
      if labels[low] == byte { return UInt32(truncatingIfNeeded: low) }
      low += 1
    }
    return 0
  }

  private func reportEndings(
    of state: UInt32, at end: Int, _ report: (_ pattern: Int, _ end: Int) -> Void
  ) {
    var ending = tables.reports[Int(state)]
    while ending != 0 {
      for place in tables.endings(of: ending) { report(tables.order[place], end) }
      ending = tables.reports[Int(tables.failures[Int(ending)])]
    }
  }
}
