import Domain
import Vault

@testable import Ledger

extension Drawing {
  /// A snapshot of a case, of any scope.
  mutating func snapshot(of number: CaseNumber) -> Snapshot {
    switch int(0...4) {
    case 0: .noCase
    case 1, 2: .progress(state(of: number), recorded: moment())
    case 3:
      .care(notes())
    default: .identity(identityNotes())
    }
  }

  /// Heads in the order of their chains, each once.
  mutating func heads() -> [Head] {
    list(5) { drawing in
      Head(
        chain: drawing.id(), sequence: drawing.int(1...1_000_000),
        hash: Digest32(hashing: drawing.bytes()))
    }.sorted { $0.chain < $1.chain }
  }

  private mutating func state(of number: CaseNumber) -> CaseState {
    CaseState(
      number: number, facts: facts(),
      milestones: list(4) {
        LoggedMilestone(
          entry: $0.id(),
          milestone: $0.coin() ? $0.milestone() : $0.detailedMilestone(), recorded: $0.moment(),
          isAmended: $0.coin())
      }, closing: optional { $0.closing() },
      conflicts: list(3) { Conflict(earlier: $0.id(), later: $0.id()) },
      annotations: coin() ? .none : annotations())
  }
}
