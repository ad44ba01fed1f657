/// A fact of a person that decides whether a rule holds.
package enum FactAsked: UInt8, Sendable {
  case age
  case identity
  case disability
  case exploitation
  case placement
}

extension Predicate {
  /// The facts that it asks for, in the order in which it names them.
  package var facts: [FactAsked] {
    switch self {
    case .all, .surely: []
    case .aged: [.age]
    case .identityKnown, .identityUnknown: [.identity]
    case .disabled, .disability: [.disability]
    case .exploitation: [.exploitation]
    case .placed: [.placement]
    case .not(let inner): inner.facts
    case .and(let one, let other), .or(let one, let other): one.facts + other.facts
    }
  }
}
