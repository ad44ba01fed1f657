package import Domain
import Ledger
import Redaction

extension Session {
  /// The state of a case.
  ///
  /// - Throws: `CasebookError.noSuchCase` where no opening of it stands.
  package func state(of number: CaseNumber) throws -> CaseState {
    try requires(.progress)
    let snapshot = try casebook.file.read {
      try $0.state(of: number, in: .progress, with: access)
    }
    guard case .progress(let state, _) = snapshot else {
      throw CasebookError.noSuchCase(number)
    }
    return state
  }

  /// What the care scope holds of a case.
  package func careNotes(of number: CaseNumber) throws -> CareNotes {
    try requires(.care)
    let snapshot = try casebook.file.read { try $0.state(of: number, in: .care, with: access) }
    guard case .care(let notes) = snapshot else { return CareNotes() }
    return notes
  }

  /// Who the person of a case is; nothing where nobody wrote it down.
  package func identity(of number: CaseNumber) throws -> Identity? {
    try requires(.identity)
    let snapshot = try casebook.file.read {
      try $0.state(of: number, in: .identity, with: access)
    }
    guard case .identity(let identity) = snapshot else { return nil }
    return identity
  }

  /// The identity, for checks that use it where the member may know it.
  func identityIfHeld(of number: CaseNumber) throws -> Identity? {
    access.holds(.identity) ? try identity(of: number) : nil
  }

  /// The numbers of all cases, in order; they are no secret within the casebook.
  package func caseNumbers() throws -> [CaseNumber] {
    try casebook.file.read { try $0.caseNumbers() }
  }

  /// Calls for every case in the order of case numbers, with its state and the newest recording time.
  package func forEachCase(_ body: (CaseState, Moment) throws -> Void) throws {
    try requires(.progress)
    try casebook.file.read { reader in
      try reader.forEachSnapshot(in: .progress, with: access) { _, snapshot in
        if case .progress(let state, let recorded) = snapshot { try body(state, recorded) }
      }
    }
  }

  /// Calls for every case in the order of case numbers, with what is made of its state.
  ///
  /// The states are made into values on all processors.
  package func forEachCase<Value: Sendable>(
    mapping transform: @Sendable (CaseState) throws -> Value, _ body: (Value) throws -> Void
  ) throws {
    try requires(.progress)
    try casebook.file.read { reader in
      try reader.forEachSnapshot(
        in: .progress, with: access,
        mapping: { _, snapshot -> Value? in
          guard case .progress(let state, _) = snapshot else { return nil }
          return try transform(state)
        },
        { value in
          if let value { try body(value) }
        })
    }
  }

  /// Calls for every case with its state as the entries recorded by the end of a day leave it.
  package func forEachCase(recordedBy cutOff: Day, _ body: (CaseState) throws -> Void) throws {
    try requires(.progress)
    let end = Moment.end(of: cutOff)
    try casebook.file.read { reader in
      try reader.forEachSnapshot(in: .progress, with: access) { number, snapshot in
        guard case .progress(let state, let newest) = snapshot else { return }
        if newest < end { return try body(state) }
        let records = try reader.records(about: number, in: .progress, with: access)
          .filter { $0.recorded < end }
        if let state = CaseFold(number: number, entries: records).state { try body(state) }
      }
    }
  }

  /// The known values of every identity in the casebook, by case.
  package func forEachIdentity(_ body: (CaseNumber, Identity) throws -> Void) throws {
    try requires(.identity)
    try casebook.file.read { reader in
      try reader.forEachSnapshot(in: .identity, with: access) { number, snapshot in
        if case .identity(let identity?) = snapshot { try body(number, identity) }
      }
    }
  }
}
