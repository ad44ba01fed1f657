package import Domain

extension Session {
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
