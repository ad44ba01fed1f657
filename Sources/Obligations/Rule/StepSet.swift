package import Domain

/// A set of steps, "no step recorded" among them.
package struct StepSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The one step, or its absence.
  package init(_ step: Step?) {
    let place =
      switch step {
      case nil: 0
      case .requested: 1
      case .received: 2
      case .accepted: 3
      case .granted: 4
      case .denied: 5
      case .offered: 6
      case .declined: 7
      case .started: 8
      case .completed: 9
      case .match: 10
      case .noMatch: 11
      case .pending: 12
      }
    rawValue = 1 << UInt16(place)
  }

  /// The steps in it, in the order of the vocabulary; "no step recorded" is none.
  package var steps: [Step] { Step.allCases.filter { contains(StepSet($0)) } }

  /// Whether a milestone without a step is in it.
  package var allowsNone: Bool { contains(StepSet(nil)) }

  package static let declined = StepSet(.declined)

  /// Everything but a refusal by the person.
  package static let any = StepSet(rawValue: 0x1FFF).subtracting(.declined)

  /// Steps by which a matter has come about, and not only been asked for or refused.
  package static let done = StepSet.any.subtracting([
    StepSet(.requested), StepSet(.received), StepSet(.pending), StepSet(.denied),
  ])
}
