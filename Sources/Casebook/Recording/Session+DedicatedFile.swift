package import Domain
import Ledger

extension Session {
  /// Opens the dedicated file: logs the milestone that it was opened.
  ///
  /// - Throws: `CasebookError.dedicatedFileOpen` where it was opened already.
  package func openFile(
    of number: CaseNumber, on date: EventDate, by department: Department,
    details: MilestoneDetails, sealing sealed: Set<TextField> = [], now: Moment
  ) throws -> EntryID {
    guard try !state(of: number).hasDedicatedFile else {
      throw CasebookError.dedicatedFileOpen(number)
    }
    return try log(
      Milestone(kind: .fileOpened, date: date, step: .completed, department: department),
      details: details, sealing: sealed, in: number, now: now)
  }

  /// Logs a visit, and the hardships it brought to light, in one transaction.
  ///
  /// - Returns: The entry of the visit, then those of the hardships.
  package func logVisit(
    _ visit: Milestone, details: MilestoneDetails, sealing sealed: Set<TextField> = [],
    raising hardships: [Milestone], in number: CaseNumber, now: Moment
  ) throws -> [EntryID] {
    let facts = try state(of: number).facts
    try checkDate(visit.date, of: facts, now: now)
    let entries = ([visit] + hardships).map { _ in EntryID(.random()) }
    try check(details, sealing: sealed, in: number)
    let contents =
      contents(of: .milestoneLogged(visit), as: entries[0], with: details, sealing: sealed)
      + zip(entries.dropFirst(), hardships).map { ($0, .milestoneLogged($1)) }
    _ = try append(
      contents.map { Draft(id: $0, content: .about(number, $1), recorded: now) })
    return entries
  }

  /// Records that a part of the dedicated file is there, or is not.
  package func note(_ part: FilePartNote, in number: CaseNumber, now: Moment) throws -> EntryID {
    try requiresDedicatedFile(of: number)
    return try annotate(number, with: .filePartNoted(part), on: part.date, now)
  }

  /// Hands the dedicated file on with the residence, and makes the new one the residence on record.
  ///
  /// - Throws: `CasebookError.noDedicatedFile`; `.sameResidence`.
  package func transferFile(
    of number: CaseNumber, to area: AreaCode, on day: Day, now: Moment
  ) throws {
    try requiresDedicatedFile(of: number)
    let facts = try state(of: number).facts
    let from = facts.residence ?? facts.area
    guard from != area else { throw CasebookError.sameResidence(area) }
    try checkDate(EventDate(day), of: facts, now: now)
    var change = FactsChange()
    change.residence = area
    _ = try append(
      [
        .about(number, .fileTransferred(FileTransfer(from: from, to: area, date: day))),
        .about(number, .factsSet(change)),
      ], now: now)
  }

  private func requiresDedicatedFile(of number: CaseNumber) throws {
    guard try state(of: number).hasDedicatedFile else {
      throw CasebookError.noDedicatedFile(number)
    }
  }
}
