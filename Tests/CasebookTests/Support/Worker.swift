import Domain

@testable import Casebook

/// Does what a worker might do next, by a clock that may be wrong and go backwards.
struct Worker {
  private static let earliest = Moment(Day(number: 18_262), minute: 0)
  let session: Session
  private var clock: Moment

  /// Takes a device whose clock is right, or years off.
  init(_ session: Session, using random: inout SeededGenerator) {
    self.session = session
    clock = Sample.now.adding(hours: 8_766 * Int.random(in: -5...5, using: &random))
  }

  /// The time on this device, which moves by days either way from call to call.
  mutating func tick(using random: inout SeededGenerator) -> Moment {
    let moved = clock.adding(hours: Int.random(in: -80...100, using: &random))
    clock = max(moved, Worker.earliest)
    return clock
  }

  /// Works on a case; what a worker is told is not possible is left undone.
  mutating func work(using random: inout SeededGenerator) throws {
    let now = tick(using: &random)
    var cases: [CaseState] = []
    try session.forEachCase { state, _ in cases.append(state) }
    guard Int.random(in: 0..<15, using: &random) > 0,
      let state = cases.randomElement(using: &random)
    else {
      _ = try session.openCase(Sample.facts, now: now)
      return
    }
    do {
      try work(on: state, now: now, using: &random)
    } catch CasebookError.nothingToUndo, CasebookError.alreadyVoided, CasebookError.noSuchCase {
      return
    }
  }

  private func work(
    on state: CaseState, now: Moment, using random: inout SeededGenerator
  ) throws {
    let day = Int.random(in: 1...900, using: &random)
    let number = state.number
    let logged = state.milestones.randomElement(using: &random)?.entry
    switch (Int.random(in: 0...9, using: &random), logged) {
    case (0...2, _), (_, nil):
      let note = Bool.random(using: &random) ? "情况平稳" : nil
      _ = try session.log(
        Sample.visit(day), details: MilestoneDetails(note: note), in: number, now: now)
    case (3...4, let entry?):
      let step = Step.allCases.randomElement(using: &random)
      try session.amend(entry, MilestoneChange(step: step), reason: "核对后更正", now: now)
    case (5, let entry):
      let target = Bool.random(using: &random) ? entry : nil
      _ = try session.undo(target, reason: "重复", now: now)
    case (6, _):
      var change = FactsChange()
      change.sex = Sex.allCases.randomElement(using: &random)
      change.disability = Bool.random(using: &random) ? .hearing : nil
      try session.setFacts(of: number, change, now: now)
    case (7, _):
      try session.setIdentity(
        of: number, Identity(lines: [.init(kind: .alias, value: "甲\(day)")]), now: now)
    default: try endOrResume(state, on: Sample.day(day), now: now)
    }
  }

  private func endOrResume(_ state: CaseState, on day: Day, now: Moment) throws {
    if state.isOpen {
      let reason = ClosingReason.allCases[day.number % ClosingReason.allCases.count]
      try session.close(state.number, Closing(date: day, reason: reason), now: now)
    } else {
      try session.reopen(state.number, on: day, reason: "回访需要", now: now)
    }
  }
}
