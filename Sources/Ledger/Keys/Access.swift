package import Domain
package import Vault

/// What a member can open of a casebook: the scope keys of each epoch that were sealed to them.
package struct Access: Sendable {
  package let casebook: CasebookID
  private let keys: [EpochID: [Scope: ScopeKey]]
  private let current: [Scope: EpochID]

  /// Takes the opened scope keys, and per scope the epoch in which new entries are sealed.
  package init(
    casebook: CasebookID, keys: [EpochID: [Scope: ScopeKey]], current: [Scope: EpochID]
  ) {
    self.casebook = casebook
    self.keys = keys
    self.current = current
  }

  package func holds(_ scope: Scope) -> Bool { current[scope] != nil }

  func key(of scope: Scope, in epoch: EpochID) -> ScopeKey? { keys[epoch]?[scope] }

  /// The epoch and key that seal new entries of a scope.
  func currentKey(of scope: Scope) throws(AccessError) -> (epoch: EpochID, key: ScopeKey) {
    guard let epoch = current[scope], let key = keys[epoch]?[scope] else {
      throw .notEntitled(scope)
    }
    return (epoch, key)
  }
}

/// Why something sealed is closed to a member.
package enum AccessError: Error, Hashable {
  /// The member holds no key of the scope.
  case notEntitled(Scope)
  /// The key was destroyed: the case was erased.
  case keyDestroyed
  /// The sealed bytes do not open: they were changed.
  case doesNotOpen(EntryID)
  case snapshotDoesNotOpen(CaseNumber)
  case keyDoesNotOpen(KeyID)
}
