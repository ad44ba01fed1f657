package import Domain
import Ledger

extension Session {
  /// Logs a milestone, with what was written beside it.
  ///
  /// Logging that the case was closed writes what `close` writes, with the reason `stable`.
  /// Blocks of the protocol that are overridden are named with the reason, in the same transaction.
  /// Fields that are sealed may hold personal data: they are kept in the identity scope.
  package func log(
    _ milestone: Milestone, details: MilestoneDetails = MilestoneDetails(),
    sealing sealed: Set<TextField> = [], overriding blocks: [String] = [],
    because reason: String? = nil, in number: CaseNumber, now: Moment
  ) throws -> EntryID {
    let state = try state(of: number)
    try checkDate(milestone.date, of: state.facts, now: now)
    try checkAnswer(of: milestone, in: state)
    try check(details, sealing: sealed, because: reason, in: number)
    let entry = EntryID(.random())
    var drafts = contents(
      of: try content(of: milestone, in: state), as: entry, with: details, sealing: sealed
    ).map { Draft(id: $0, content: .about(number, $1), recorded: now) }
    for block in blocks {
      let override = BlockOverride(milestone: entry, block: block, reason: reason ?? "")
      drafts.append(
        Draft(
          id: EntryID(.random()), content: .about(number, .blockOverridden(override)),
          recorded: now))
    }
    _ = try append(drafts)
    return entry
  }

  /// Refuses an answer to what was never raised, or was answered already.
  private func checkAnswer(of milestone: Milestone, in state: CaseState) throws {
    guard let answered = milestone.answers else { return }
    let isOpen =
      state.milestones.contains { $0.entry == answered && $0.milestone.kind == milestone.kind }
      && !state.milestones.contains { $0.milestone.answers == answered }
    guard isOpen else { throw CasebookError.noSuchHardship(answered) }
  }

  /// What a milestone writes: a closing for the kind that has a command of its own.
  private func content(
    of milestone: Milestone, in state: CaseState
  ) throws(CasebookError) -> Content {
    guard milestone.kind == .caseClosed else { return .milestoneLogged(milestone) }
    guard state.isOpen else { throw .caseClosed(state.number) }
    return .caseClosed(
      Closing(date: milestone.date.latest, reason: .stable, outcome: milestone.outcome))
  }

  /// Corrects a milestone; the first record stays and the correction says why.
  package func amend(
    _ entry: EntryID, _ change: MilestoneChange, reason: String, now: Moment
  ) throws {
    guard !change.isEmpty else { throw CasebookError.nothingToChange }
    let (number, _) = try content(of: entry)
    _ = try milestone(of: entry)
    if let date = change.date {
      try checkDate(date, of: state(of: number).facts, now: now)
    }
    try textCheck(of: number).check(text: reason, as: .reason)
    _ = try append(
      [.about(number, .milestoneAmended(entry, change, reason: reason))], now: now)
  }

  /// The milestone of an entry as it stands.
  ///
  /// - Throws: `CasebookError.noSuchEntry`, `.notAMilestone`, or `.alreadyVoided`.
  package func milestone(of entry: EntryID) throws -> LoggedMilestone {
    let (number, content) = try content(of: entry)
    guard case .milestoneLogged = content else { throw CasebookError.notAMilestone(entry) }
    guard let logged = try state(of: number).milestones.first(where: { $0.entry == entry }) else {
      throw CasebookError.alreadyVoided(entry)
    }
    return logged
  }

  /// Takes back an entry, or the last one this device wrote; an undo can be undone.
  ///
  /// - Returns: The entry that was taken back.
  package func undo(_ entry: EntryID?, reason: String, now: Moment) throws -> EntryID {
    let target = try entry ?? lastOwnEntry()
    let (number, content) = try content(of: target)
    guard !content.standsForGood else { throw CasebookError.standsForGood(target) }
    try requires(content.scope)
    let standing = try casebook.file.read {
      CaseFold.standing(
        among: try $0.records(about: number, in: content.scope, with: access))
    }
    guard standing.contains(where: { $0.entry == target }) else {
      throw CasebookError.alreadyVoided(target)
    }
    try textCheck(of: number).check(text: reason, as: .reason)
    _ = try append(
      [.about(number, .entryVoided(target, in: content.scope, reason: reason))], now: now)
    return target
  }

  /// The case an entry is about, and what it says.
  package func content(of entry: EntryID) throws -> (CaseNumber, Content) {
    try casebook.file.read { reader in
      guard let found = try reader.entry(entry) else { throw CasebookError.noSuchEntry(entry) }
      switch try reader.open(found, with: access) {
      case .about(let number, let content): return (number, content)
      case .office: throw CasebookError.standsForGood(entry)
      }
    }
  }

  /// The last entry this device wrote, but for those that go with another one, or only say
  /// that somebody looked.
  ///
  /// - Throws: `CasebookError.nothingToUndo` where it wrote none.
  package func lastOwnEntry() throws -> EntryID {
    guard let head = try memory.head(of: member.id, in: casebook),
      let entry = try casebook.file.read({ reader in
        try reader.lastEntry(of: head.chain) { try reader.open($0, with: access).isAct }
      })
    else { throw CasebookError.nothingToUndo }
    return entry.fields.id
  }
}

extension EntryContent {
  /// Whether it says what somebody did, and not what goes with another entry or that somebody looked.
  fileprivate var isAct: Bool {
    switch self {
    case .about(_, .detailsSealed): false
    case .about(_, let content): !content.standsForGood
    case .office(.officeDutyDone), .office(.protocolOverridden), .office(.releasePublished): true
    case .office(.officeSet), .office(.assessmentReferenced), .office(.syntheticDeclared),
      .office(.copiesMerged), .office(.identitiesSearched), .office(.releaseCounted),
      .office(.releaseWitnessed):
      false
    }
  }
}
