/// How the people or duties of a population were judged, each as one that an attacker knows.
package struct KnownPersonFigures: Hashable, Sendable {
  package let cellCount: Int
  package let roundCount: Int
  package let judgedCount: Int
  package let narrowCount: Int
  package let worldCount: Int
  /// Whether every protected number stays open to whoever knows one of what it counts.
  package let isOpen: Bool

  init(_ audit: KnownPersonAudit) {
    cellCount = audit.protection.system.cellCount
    roundCount = audit.roundCount
    judgedCount = audit.judgedCount
    narrowCount = audit.narrowCount
    worldCount = audit.worldCount
    isOpen = audit.isOpen
  }
}

extension Protection {
  /// What whoever knows one of the people learns of the others.
  package var knownPersons: KnownPersonFigures { KnownPersonFigures(KnownPersonAudit(of: self)) }
}
