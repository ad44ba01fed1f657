/// What a county changed in a rule, and why.
package struct RuleOverride: Hashable, Sendable {
  /// The limit as it was shipped.
  package let shipped: Limit?
  /// In the county's own words.
  package let reason: String
  /// The county's ground, in Chinese; nothing where it only asks for more than the rule.
  package let basis: String?
  /// Whether it asks for less than the law that the rule rests on.
  package let weakens: Bool
  /// The days on which it stands in place of the rule as it was shipped.
  package let effective: EffectiveRange
}
