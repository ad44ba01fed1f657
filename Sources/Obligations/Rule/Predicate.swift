package import Domain

/// For whom a rule holds.
package indirect enum Predicate: Hashable, Sendable {
  case all
  /// Completed years from the first to the last, both included; nothing for no upper end.
  case aged(from: Int, through: Int?)
  case identityKnown
  /// Unknown now, or unknown until kin were confirmed.
  case identityUnknown
  /// Any disability.
  case disabled
  case disability(Disability)
  case exploitation(Exploitation)
  /// The latest recorded placement is one of these.
  case placed(PlacementSet)
  /// What cannot be told counts as no.
  case surely(Predicate)
  case not(Predicate)
  case and(Predicate, Predicate)
  case or(Predicate, Predicate)

  /// Whether it holds only of people whose identity is unknown.
  var needsUnknownIdentity: Bool {
    switch self {
    case .identityUnknown: true
    case .and(let one, let other): one.needsUnknownIdentity || other.needsUnknownIdentity
    case .or(let one, let other): one.needsUnknownIdentity && other.needsUnknownIdentity
    case .surely(let inner): inner.needsUnknownIdentity
    case .all, .aged, .identityKnown, .disabled, .disability, .exploitation, .placed, .not: false
    }
  }
}
