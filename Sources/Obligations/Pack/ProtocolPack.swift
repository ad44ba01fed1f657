/// The protocol: a version and its rules, in the order in which they are written.
package struct ProtocolPack: Hashable, Sendable {
  package let version: String
  package let rules: [Rule]
  private let places: [RuleID: Int]

  init(version: String, rules: [Rule]) {
    self.version = version
    self.rules = rules
    places = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rule of that name, where the pack has it.
  package func rule(_ id: RuleID) -> Rule? { places[id].map { rules[$0] } }

  func place(of id: RuleID) -> Int? { places[id] }
}
