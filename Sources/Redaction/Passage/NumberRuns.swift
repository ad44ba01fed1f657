/// The numbers of a text as digits alone: the digit view.
///
/// A run is digits with at most three separators between neighbours; a group is the digits between
/// two separators. 一三八, 138 and １３８ read alike. An X is kept as the value ten after seventeen
/// digits of a run, where a resident ID may end.
struct NumberRuns {
  static let ten: UInt8 = 10

  let digits: View<UInt8>
  /// For each digit, the index of its folded scalar.
  let places: View<Int32>
  /// For each group, the index of its first digit; one more entry ends the last.
  let groups: View<Int32>
  /// For each group, how many of the groups so far a line ends before, within their runs.
  let lines: View<Int32>
  /// Ranges of groups that belong together.
  let runs: View<Stretch>
  let steps: StepCount

  /// Calls `body` with every stretch of whole groups of one run that has so many digits.
  ///
  /// - Parameters:
  ///   - lengths: How many digits.
  ///   - starts: Whether a number may start with two digits; asked once for all stretches from a place on.
  ///   - body: Is called with each stretch.
  @inline(__always)
  func forEachWindow(
    _ lengths: ClosedRange<Int>,
    startingWith starts: (_ first: UInt8, _ second: UInt8) -> Bool = { _, _ in true },
    _ body: (NumberWindow) -> Void
  ) {
    for stretch in runs {
      let run = stretch.range
      let whole = Int(groups[run.upperBound] - groups[run.lowerBound])
      guard whole >= lengths.lowerBound else { continue }
      // The first end that gives a stretch digits enough only ever moves on.
      var reach = run.lowerBound + 1
      for first in run {
        let start = Int(groups[first])
        while reach <= run.upperBound, Int(groups[reach]) - start < lengths.lowerBound {
          reach += 1
          steps.add()
        }
        guard reach <= run.upperBound else { break }
        guard starts(digits[start], digits[start + 1]) else {
          steps.add()
          continue
        }
        var next = reach
        while next <= run.upperBound {
          let end = Int(groups[next])
          steps.add()
          if end - start > lengths.upperBound { break }
          body(NumberWindow(digits: start..<end, groups: first..<next, run: run))
          next += 1
        }
      }
    }
  }

  /// Calls `body` with every stretch of so many digits that a run starts with.
  @inline(__always)
  func forEachStart(_ lengths: ClosedRange<Int>, _ body: (NumberWindow) -> Void) {
    for stretch in runs {
      let run = stretch.range
      let start = Int(groups[run.lowerBound])
      var next = run.lowerBound + 1
      while next <= run.upperBound, Int(groups[next]) - start <= lengths.upperBound {
        let digits = start..<Int(groups[next])
        steps.add()
        if digits.count >= lengths.lowerBound {
          body(NumberWindow(digits: digits, groups: run.lowerBound..<next, run: run))
        }
        next += 1
      }
    }
  }

  /// Calls `body` with every whole run that has so many digits.
  @inline(__always)
  func forEachWhole(_ lengths: ClosedRange<Int>, _ body: (NumberWindow) -> Void) {
    for stretch in runs {
      let run = stretch.range
      let digits = Int(groups[run.lowerBound])..<Int(groups[run.upperBound])
      guard lengths.contains(digits.count) else { continue }
      body(NumberWindow(digits: digits, groups: run, run: run))
    }
  }

  /// The folded scalars a range of digits spans.
  func range(of digits: Range<Int>) -> Range<Int> {
    Int(places[digits.lowerBound])..<Int(places[digits.upperBound - 1]) + 1
  }

  /// Whether a line ends between the groups of a window, as between two items of a list.
  func crossesLine(_ window: NumberWindow) -> Bool {
    lines[window.groups.lowerBound] != lines[window.groups.upperBound - 1]
  }

  /// How many digits a group has.
  @inline(__always)
  func size(_ group: Int) -> Int { Int(groups[group + 1] - groups[group]) }

  /// Whether the groups of a window have just these sizes.
  func hasSizes(_ window: NumberWindow, _ sizes: Int...) -> Bool {
    window.groups.count == sizes.count
      && sizes.indices.allSatisfy { size(window.groups.lowerBound + $0) == sizes[$0] }
  }
}
