package import Domain
import Ledger

extension Session {
  /// Records that a duty of a case is not owed.
  ///
  /// - Throws: `CasebookError.alreadyWaived` where that is on record.
  package func waive(
    _ waiver: DutyWaiver, in number: CaseNumber, now: Moment
  ) throws -> EntryID {
    let waivers = try state(of: number).annotations.waivers.map(\.waiver)
    if let earlier = waivers.first(where: { $0.covers(waiver) }) {
      throw CasebookError.alreadyWaived(rule: waiver.rule, from: earlier.from)
    }
    return try annotate(
      number, with: .dutyWaived(waiver), on: waiver.from, because: waiver.reason, now)
  }

  /// Stops the clock of a duty.
  ///
  /// - Throws: `CasebookError.clockStands` where it stands already.
  package func pause(
    _ decision: ClockDecision, in number: CaseNumber, now: Moment
  ) throws -> EntryID {
    guard try standingClock(of: decision.rule, in: number) == nil else {
      throw CasebookError.clockStands(rule: decision.rule)
    }
    return try annotate(
      number, with: .clockPaused(decision), on: decision.from, because: decision.reason, now)
  }

  /// Lets the clock of a duty run again.
  ///
  /// - Throws: `CasebookError.clockRuns` where it never stopped, `CasebookError.endsBeforeStart` where
  ///   it stopped later.
  package func resume(
    _ decision: ClockDecision, in number: CaseNumber, now: Moment
  ) throws -> EntryID {
    guard let pause = try standingClock(of: decision.rule, in: number) else {
      throw CasebookError.clockRuns(rule: decision.rule)
    }
    guard decision.from >= pause.from else {
      throw CasebookError.endsBeforeStart(decision.from, start: pause.from)
    }
    return try annotate(
      number, with: .clockResumed(decision), on: decision.from, because: decision.reason, now)
  }

  /// The pause that stops the clock of a rule and is not over.
  private func standingClock(of rule: String, in number: CaseNumber) throws -> ClockPause? {
    try state(of: number).annotations.pauses.last { $0.rule == rule && $0.through == nil }
  }

  /// Records something about a case on a day that is not in the future, with its checked reason.
  func annotate(
    _ number: CaseNumber, with content: Content, on day: Day, because reason: String? = nil,
    _ now: Moment
  ) throws -> EntryID {
    try requires(content.scope)
    try checkDate(EventDate(day), of: state(of: number).facts, now: now)
    try textCheck(of: number).check(text: reason, as: .reason)
    guard let entry = try append([.about(number, content)], now: now).first else {
      preconditionFailure("One content makes one entry.")
    }
    return entry
  }
}
