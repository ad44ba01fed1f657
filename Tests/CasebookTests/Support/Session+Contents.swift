import Domain
import Ledger

@testable import Casebook

/// Everything the entries of a casebook say of its cases, folded from scratch.
struct Contents: Equatable {
  var snapshots: [CaseNumber: [Scope: Snapshot]] = [:]

  var states: [CaseState] {
    snapshots.values.compactMap { scopes -> CaseState? in
      guard case .progress(let state, _)? = scopes[.progress] else { return nil }
      return state
    }
  }
}

extension Session {
  func contents() throws -> Contents { try contents { try $0.state(of: $1, in: $2, with: access) } }

  /// The same as the stored snapshots have it.
  func storedContents() throws -> Contents {
    var contents = Contents()
    try casebook.file.read { reader in
      for scope in Scope.allCases {
        try reader.forEachSnapshot(in: scope, with: access) { number, snapshot in
          contents.snapshots[number, default: [:]][scope] = snapshot
        }
      }
    }
    return contents
  }

  /// Merges the copy of another session, or of this one, as opened from its file.
  func merge(_ other: Session, now: Moment = Sample.now) throws -> MergeResult {
    try merge(Casebook(at: other.casebook.file.path), now: now)
  }

  func problems() throws -> [VerificationProblem] { try verify().problems }

  func entryCount() throws -> Int { try casebook.file.read { try $0.entryCount() } }

  private func contents(
    _ state: (LedgerReader, CaseNumber, Scope) throws -> Snapshot
  ) throws -> Contents {
    var contents = try storedContents()
    try casebook.file.read { reader in
      for (number, scopes) in contents.snapshots {
        for scope in scopes.keys {
          contents.snapshots[number]?[scope] = try state(reader, number, scope)
        }
      }
    }
    return contents
  }
}
