package import Domain
package import Published

/// What a site is built from.
package struct SiteInput: Sendable {
  package let release: Release
  /// The release before, if there is one; changes are told against it.
  package let previous: Release?
  package let rules: [RuleNote]
  /// Names of all tables the plan may publish at any level; others are typing errors.
  package let plannedTables: Set<String>
  /// What pages say of numbers that are not shown.
  package let hidingRule: HidingRule
  package let languages: [Language]
  package let provenance: Provenance

  package init(
    release: Release, previous: Release?, rules: [RuleNote], plannedTables: Set<String>,
    hidingRule: HidingRule, languages: [Language], provenance: Provenance
  ) {
    self.release = release
    self.previous = previous
    self.rules = rules
    self.plannedTables = plannedTables
    self.hidingRule = hidingRule
    self.languages = languages
    self.provenance = provenance
  }
}
