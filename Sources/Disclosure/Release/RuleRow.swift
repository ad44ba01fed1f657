package import Domain

/// A rule of the protocol as a row of tables: where its duties are counted.
package struct RuleRow: Hashable, Sendable {
  package let id: String
  package let title: Label
  /// The department that answers for it first; its duties are counted there once.
  package let lead: Department

  package init(id: String, title: Label, lead: Department) {
    self.id = id
    self.title = title
    self.lead = lead
  }
}
