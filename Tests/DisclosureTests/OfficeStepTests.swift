import Testing

@testable import Disclosure

/// Tries every way in which rows fall into two parts against every office that knows its own row.
@Suite struct OfficeStepTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let totals: [Int]
    /// Whether the last row stands for areas without a row of their own.
    var hasRest = false
    var unit = StarTable.Unit.persons
    var threshold = 2

    var testDescription: String {
      "\(totals)\(hasRest ? " with a rest" : ""), \(unit), \(threshold)"
    }
  }

  /// What an office knows: its own first part, their sum, and what is told of the others.
  private struct Knowledge: Hashable {
    let office: Int
    let own: Int
    let sum: Int
    let decision: [Int]
    let shown: [Int]
  }

  @Test(arguments: [
    Case(totals: [6, 7, 8, 9]), Case(totals: [3, 4, 4, 6, 7]), Case(totals: [4, 5, 5, 6, 6]),
    Case(totals: [3, 3, 4, 5, 6, 6]), Case(totals: [4, 4, 4, 7, 9]), Case(totals: [5, 5, 5, 5, 8]),
    Case(totals: [6, 6, 6, 7, 5], hasRest: true), Case(totals: [4, 4, 6, 7, 5], hasRest: true),
    Case(totals: [6, 6, 9, 4], hasRest: true), Case(totals: [6, 7, 7, 9], threshold: 3),
    Case(totals: [6, 6, 6, 8, 9], threshold: 3),
    Case(totals: [6, 10, 11, 12], unit: .duties), Case(totals: [5, 5, 5, 10, 6], unit: .duties),
  ])
  func `an office that reasons about a step finds no part of another, unless it has nearly all`(
    small: Case
  ) {
    let (all, few) = (small.totals.reduce(0, +), small.threshold - 1)
    var known: [Knowledge: [ClosedRange<Int>]] = [:]
    var partial = 0
    forEachWorld(of: small.totals) { firsts in
      let (step, hidden) = step(firsts, of: small)
      if !hidden.isEmpty, !step.decision.isWhole { partial += 1 }
      for office in firsts.indices where !step.rows[office].isRest {
        let key = Knowledge(
          office: office, own: firsts[office], sum: firsts.reduce(0, +), decision: hidden,
          shown: firsts.indices.filter { !hidden.contains($0) }.map { firsts[$0] })
        let values = hidden.map { firsts[$0] }
        known[key] = zip(known[key] ?? values.map { $0...$0 }, values).map {
          min($0.lowerBound, $1)...max($0.upperBound, $1)
        }
      }
    }
    var found = (open: 0, narrow: 0, dominated: 0)
    for (key, ranges) in known {
      let others = zip(key.decision, ranges).filter { $0.0 != key.office }
      let narrow = others.count { $0.1.upperBound - $0.1.lowerBound < few }
      let (first, second) = (key.sum - key.own, all - key.sum - small.totals[key.office] + key.own)
      if min(first, second) < few {
        found.dominated += narrow
      } else {
        found.open += others.count
        found.narrow += narrow
      }
    }
    print("\(small.testDescription): \(partial) partial, \(found)")
    #expect(found.open > 0)
    #expect(found.narrow == 0)
  }

  private func step(_ firsts: [Int], of small: Case) -> (PairStep, hidden: [Int]) {
    let rows = small.totals.indices.map {
      PairStep.Row(
        total: small.totals[$0], first: firsts[$0],
        isRest: small.hasRest && $0 == small.totals.count - 1)
    }
    let step = PairStep(rows, small.unit, SplitRule(threshold: small.threshold))
    return (step, step.decision.hidden)
  }

  /// Makes all first parts that rows of these totals can have.
  private func forEachWorld(of totals: [Int], _ body: ([Int]) -> Void) {
    var firsts = totals.map { _ in 0 }
    while true {
      body(firsts)
      guard let place = firsts.indices.first(where: { firsts[$0] < totals[$0] }) else { return }
      for before in 0..<place { firsts[before] = 0 }
      firsts[place] += 1
    }
  }
}
