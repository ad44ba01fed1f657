import Domain
import Glibc
import Obligations

/// Every duty of many cases reckoned anew, at growing numbers of cases: what a case costs, and whether
/// the cost grows faster than the number.
struct Reevaluation {
  private let engine: ObligationEngine
  private let count: Int

  /// - Parameters:
  ///   - resources: The folder of the built resources of the obligations.
  ///   - count: The largest number of cases; a quarter and a half of it are measured besides.
  /// - Throws: What is wrong with the resources.
  init(resources: String, count: Int) throws {
    engine = try BuiltResources(obligations: resources).engine()
    self.count = count
  }

  func run() {
    guard let day = Day(year: 2026, month: 6, day: 30) else { return }
    let states = MadeCases.states(count, asOf: day)
    print("\(engine.pack.rules.count) rules")
    let points = [count / 4, count / 2, count].map { cases in
      (cases: cases, milliseconds: milliseconds(Array(states.prefix(cases)), on: day))
    }
    guard let first = points.first, let last = points.last else { return }
    let times = last.milliseconds / first.milliseconds
    let slope = log2(times) / log2(Double(last.cases) / Double(first.cases))
    print("slope of time over cases, both as logarithms: \(slope.text(2)) (1 is linear)")
  }

  private func milliseconds(_ states: [CaseState], on day: Day) -> Double {
    var found = 0
    let figures = Stopwatch.microseconds(repetitions: 5, goes: 1) {
      found = 0
      for state in states {
        found += engine.obligations(of: state, on: Moment(day, minute: 1_439)).count
      }
    }
    let milliseconds = figures.median / 1_000
    print(
      "\(states.count) cases, \(found) duties: \(milliseconds.text(0)) ms of one core, "
        + "\((figures.median / Double(states.count)).text(2)) µs a case")
    return milliseconds
  }
}
