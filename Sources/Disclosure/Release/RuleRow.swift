package import Domain

/// A row of tables of duties: a rule of the protocol, or several that are counted together.
package struct RuleRow: Hashable, Sendable {
  /// What names the row, in tables and in the names of tables.
  package let id: String
  package let title: Label
  /// The department that answers for it first; its duties are counted there once.
  package let lead: Department
  /// The rules counted in it.
  package let rules: [String]

  /// What a reader sees: a rule by its number, several by what they have in common.
  package var label: Label {
    rules.count > 1 ? title : Label("\(id) \(title.zh)", "\(id) \(title.en)")
  }

  package init(id: String, title: Label, lead: Department, rules: [String]? = nil) {
    self.id = id
    self.title = title
    self.lead = lead
    self.rules = rules ?? [id]
  }
}
