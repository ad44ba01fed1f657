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
    try identityNotes(of: number).identity
  }

  /// What the identity scope holds of a case.
  package func identityNotes(of number: CaseNumber) throws -> IdentityNotes {
    try requires(.identity)
    let snapshot = try casebook.file.read {
      try $0.state(of: number, in: .identity, with: access)
    }
    guard case .identity(let notes) = snapshot else { return IdentityNotes() }
    return notes
  }

  /// Checks texts about a case, or about none, by what the member may know of every person.
  func textCheck(of number: CaseNumber?) -> TextCheck {
    TextCheck { [self] in try knownValues(in: KnownFilter($0), about: number) }
  }

  /// The numbers of all cases, in order; they are no secret within the casebook.
  package func caseNumbers() throws -> [CaseNumber] {
    try casebook.file.read { try $0.caseNumbers() }
  }

  /// Calls for every case in the order of case numbers, with its state and the newest recording time.
  package func forEachCase(_ body: (CaseState, Moment) throws -> Void) throws {
    try forEachSnapshot(in: .progress) { _, _, snapshot in
      if case .progress(let state, let recorded) = snapshot { try body(state, recorded) }
    }
  }

  /// Calls for every case in the order of case numbers, with what is made of its state.
  ///
  /// The states are made into values on all processors. Where numbers are given, only those cases are
  /// called for.
  package func forEachCase<Value: Sendable>(
    of numbers: Set<CaseNumber>? = nil,
    mapping transform: @Sendable (CaseState) throws -> Value, _ body: (Value) throws -> Void
  ) throws {
    try requires(.progress)
    let folded = try casebook.file.read { reader in
      try reader.forEachSnapshot(
        in: .progress, of: numbers, with: access,
        mapping: { _, snapshot -> Value? in
          guard case .progress(let state, _) = snapshot else { return nil }
          return try transform(state)
        },
        { value in
          if let value { try body(value) }
        })
    }
    keepSnapshots(at: folded)
  }

  /// Calls for every case with its states as the entries recorded by the end of some days leave it.
  ///
  /// A day on which nothing of a case was on record has no state.
  package func forEachCase(
    recordedBy days: [Day], _ body: ([Day: CaseState]) throws -> Void
  ) throws {
    try forEachSnapshot(in: .progress) { reader, number, snapshot in
      guard case .progress(let state, let newest) = snapshot else { return }
      var states: [Day: CaseState] = [:]
      for day in days where newest < Moment.end(of: day) { states[day] = state }
      if states.count < days.count {
        let records = try reader.records(about: number, in: .progress, with: access)
        for day in days where states[day] == nil {
          let known = records.filter { $0.recorded < Moment.end(of: day) }
          states[day] = CaseFold(number: number, entries: known).state
        }
      }
      if !states.isEmpty { try body(states) }
    }
  }

  /// Calls for every case of which somebody wrote down who the person is.
  package func forEachIdentity(_ body: (CaseNumber, Identity) throws -> Void) throws {
    try forEachIdentityNotes { number, notes in
      if let identity = notes.identity { try body(number, identity) }
    }
  }

  /// Calls for every case with what the identity scope holds of it.
  package func forEachIdentityNotes(
    _ body: (CaseNumber, IdentityNotes) throws -> Void
  ) throws {
    try forEachSnapshot(in: .identity) { _, number, snapshot in
      if case .identity(let notes) = snapshot { try body(number, notes) }
    }
  }

  private func forEachSnapshot(
    in scope: Scope, _ body: (LedgerReader, CaseNumber, Snapshot) throws -> Void
  ) throws {
    try requires(scope)
    let folded = try casebook.file.read { reader in
      try reader.forEachSnapshot(in: scope, with: access) { try body(reader, $0, $1) }
    }
    keepSnapshots(at: folded)
  }

  /// Keeps what had to be folded anew, as after another version of the program wrote it, so that the
  /// next reading need not.
  ///
  /// Others who write wait for some hundred at a time. Nothing is lost where it cannot be kept, on a
  /// full or read-only disk: it is folded again.
  func keepSnapshots(at places: [SnapshotPlace]) {
    let part = 256
    do {
      for start in stride(from: 0, to: places.count, by: part) {
        try casebook.file.write { writer in
          for place in places.dropFirst(start).prefix(part) {
            try writer.rebuildSnapshot(at: place, with: access)
          }
        }
      }
    } catch {
      return
    }
  }
}
