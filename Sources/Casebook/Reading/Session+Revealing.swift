package import Domain

extension Session {
  /// Gives what the identity scope holds of a case, after an entry says that it was looked at.
  ///
  /// - Throws: where the entry cannot be written; then nothing is shown.
  package func reveal(_ number: CaseNumber, reason: String?, now: Moment) throws -> IdentityNotes {
    try requires(.identity)
    _ = try annotate(
      number, with: .identityRevealed(reason: reason), on: now.day, because: reason, now)
    return try identityNotes(of: number)
  }

  /// Calls for every identity, after an entry says that they were searched.
  package func search(now: Moment, _ body: (CaseNumber, Identity) throws -> Void) throws {
    try searchNotes(now: now) { number, notes in
      if let identity = notes.identity { try body(number, identity) }
    }
  }

  /// Calls with what the identity scope holds of every case, after an entry says that it was searched.
  func searchNotes(now: Moment, _ body: (CaseNumber, IdentityNotes) throws -> Void) throws {
    try requires(.identity)
    _ = try append([.office(.identitiesSearched)], now: now)
    try forEachIdentityNotes(body)
  }
}
