package import Domain

/// What a page says of a rule of the protocol beside its figures.
package struct RuleNote: Hashable, Sendable {
  package let id: String
  package let title: Label
  package let departments: Label
  /// The legal basis as the protocol cites it.
  package let basis: Label
  /// R, S, L, M or D; how well the limit is sourced.
  package let evidence: String
  package let limit: Label
  /// Whether it is one rule, with a number of its own, and not several that are counted together.
  let isNumbered: Bool

  /// What a reader sees of it beside its figures.
  var label: Label {
    isNumbered ? Label("\(id) \(title.zh)", "\(id) \(title.en)") : title
  }

  package init(
    id: String, title: Label, departments: Label, basis: Label, evidence: String, limit: Label,
    isNumbered: Bool = true
  ) {
    self.id = id
    self.title = title
    self.departments = departments
    self.basis = basis
    self.evidence = evidence
    self.limit = limit
    self.isNumbered = isNumbered
  }
}
