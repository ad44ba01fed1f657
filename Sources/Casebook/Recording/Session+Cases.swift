package import Domain
import Ledger

extension Session {
  /// Opens a case, and with the first one names the impact assessment it rests on.
  ///
  /// - Throws: `CasebookError.assessmentMissing` where real people may not be recorded yet.
  package func openCase(
    _ facts: CaseFacts, assessment: String? = nil, now: Moment
  ) throws -> CaseNumber {
    try requires(.progress)
    try checkDate(facts.rescued, of: facts, now: now)
    if assessment != nil {
      try textCheck(of: nil).check(line: assessment, as: .assessment)
    }
    let office = try office()
    guard office.isSynthetic || office.assessment != nil || assessment != nil else {
      throw CasebookError.assessmentMissing
    }
    let reference = assessment.map { EntryContent.office(.assessmentReferenced($0)) }
    var opened: CaseNumber?
    _ = try append { reader in
      let number = try Self.freshNumber(reader)
      opened = number
      return ((reference.map { [$0] } ?? []) + [.about(number, .caseOpened(facts))]).map {
        Draft(id: EntryID(.random()), content: $0, recorded: now)
      }
    }
    guard let opened else { preconditionFailure("An opened case has a number.") }
    return opened
  }

  package func setFacts(of number: CaseNumber, _ change: FactsChange, now: Moment) throws {
    guard !change.isEmpty else { throw CasebookError.nothingToChange }
    let facts = change.applied(to: try state(of: number).facts)
    try checkDate(facts.rescued, of: facts, now: now)
    _ = try append([.about(number, .factsSet(change))], now: now)
  }

  package func setIdentity(of number: CaseNumber, _ identity: Identity, now: Moment) throws {
    try requires(.identity)
    _ = try state(of: number)
    _ = try append([.about(number, .identitySet(identity))], now: now)
  }

  package func close(_ number: CaseNumber, _ closing: Closing, now: Moment) throws {
    let state = try state(of: number)
    guard state.isOpen else { throw CasebookError.caseClosed(number) }
    try checkDate(EventDate(closing.date), of: state.facts, now: now)
    _ = try append([.about(number, .caseClosed(closing))], now: now)
  }

  package func reopen(_ number: CaseNumber, on day: Day, reason: String, now: Moment) throws {
    let state = try state(of: number)
    guard !state.isOpen else { throw CasebookError.caseOpen(number) }
    try checkDate(EventDate(day), of: state.facts, now: now)
    try textCheck(of: number).check(text: reason, as: .reason)
    _ = try append([.about(number, .caseReopened(day, reason: reason))], now: now)
  }

  /// Refuses what lies in the future or before the person was born.
  package func checkDate(
    _ date: EventDate, of facts: CaseFacts, now: Moment
  ) throws(CasebookError) {
    try checkDate(date, born: facts.birth.days.lowerBound, now: now)
  }

  /// Refuses what lies in the future or before a day of birth.
  package func checkDate(
    _ date: EventDate, born: Day, now: Moment
  ) throws(CasebookError) {
    let isFuture =
      date.minute.map { Moment(date.earliest, minute: $0) > now } ?? (date.earliest > now.day)
    guard !isFuture else { throw .future(date, today: now.day) }
    guard date.latest >= born else { throw .beforeBirth(date, born: born) }
  }

  private static func freshNumber(_ reader: LedgerReader) throws -> CaseNumber {
    while true {
      let number = CaseNumber(random: UInt64.random(in: 0..<CaseNumber.randomCount))
      if try !reader.hasCase(number) { return number }
    }
  }
}
