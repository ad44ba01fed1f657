import Domain

@testable import Synthetic

/// The population most tests look at, made and folded once.
enum Sample {
  static let asOf = Day(number: 20_634)  // 2026-06-30
  static let population = SyntheticPopulation(seed: 7, count: 20_000, asOf: asOf)
  static let cases = Array(population)
  /// Every other case, for the tests that fold the records.
  static let folded = stride(from: 0, to: cases.count, by: 2).map { cases[$0] }
  static let states = folded.map { state(of: $0) }

  /// What the records of a case fold to, as one author on one device would have entered them.
  static func state(of made: SyntheticCase) -> CaseState {
    let entries = made.records.indices.map { EntryID(Bits128(high: 0, low: UInt64($0) + 1)) }
    let chain = ChainID(Bits128(high: 0, low: 1))
    let recorded = made.records.enumerated().map { index, record in
      Recorded(
        entry: entries[index],
        order: EntryOrder(number: index + 1, chain: chain, sequence: index + 1),
        seen: [:], author: MemberID(Bits128(high: 0, low: 1)), recorded: record.recorded,
        content: record.event.content { entries[$0] })
    }
    guard let state = CaseFold(number: made.number, entries: recorded).state
    else { preconditionFailure("Every made-up case is opened.") }
    return state
  }

  /// Milestones of a kind and step that stand, in the order of their dates.
  static func milestones(
    _ kind: MilestoneKind, _ step: Step? = nil, in state: CaseState
  ) -> [Milestone] {
    state.milestones.map(\.milestone).filter {
      $0.kind == kind && (step == nil || $0.step == step)
    }
  }

  static func share(_ count: Int, of total: Int) -> Double { Double(count) / Double(total) }

  static func date(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("\(text) is a date.") }
    return day
  }
}
