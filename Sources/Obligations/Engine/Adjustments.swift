package import Domain

/// Decisions about the duties of one case: given up for a reason, or their clocks stopped.
package struct Adjustments: Hashable, Sendable {
  package struct Waiver: Hashable, Sendable {
    package let rule: RuleID
    /// Nothing for every instance.
    package let instance: Int?
    package let from: Day

    package init(rule: RuleID, instance: Int? = nil, from: Day) {
      self.rule = rule
      self.instance = instance
      self.from = from
    }
  }

  /// Days that do not count, both ends included; without an end the clock still stands.
  package struct Pause: Hashable, Sendable {
    package let rule: RuleID
    package let from: Day
    package let through: Day?

    package init(rule: RuleID, from: Day, through: Day?) {
      self.rule = rule
      self.from = from
      self.through = through
    }
  }

  package static let none = Adjustments(waivers: [], pauses: [])

  package let waivers: [Waiver]
  /// In the order of their first days.
  package let pauses: [Pause]

  package init(waivers: [Waiver], pauses: [Pause]) {
    self.waivers = waivers
    self.pauses = pauses.sorted { $0.from < $1.from }
  }

  func waives(_ rule: RuleID, instance: Int, on day: Day) -> Bool {
    waivers.contains {
      $0.rule == rule && $0.from <= day && ($0.instance == nil || $0.instance == instance)
    }
  }

  /// Whether the clock of a rule stands on that day, stopped before the duty ended; what is over
  /// already stays over.
  func pauses(_ rule: RuleID, on day: Day, before end: Day?) -> Bool {
    pauses.contains {
      $0.rule == rule && $0.from <= day && ($0.through.map { $0 >= day } ?? true)
        && $0.from <= end ?? day
    }
  }

  /// How far an end moves because of the pauses that began before it.
  func days(added rule: RuleID, from start: Day, to end: Day, now: Day) -> Int {
    var added = 0
    var counted = start
    for pause in pauses
    where pause.rule == rule && pause.from <= end.adding(days: added) && pause.from <= now {
      let first = max(pause.from, counted.adding(days: 1))
      let last = pause.through ?? now
      guard first <= last else { continue }
      added += last.number - first.number + 1
      counted = last
    }
    return added
  }
}
