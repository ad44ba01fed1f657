/// What a rule rests on.
package struct Ground: Hashable, Sendable {
  package let kind: LimitKind
  /// The source as it is cited, in Chinese.
  package let basis: String
  package let evidence: Evidence
  package let effective: EffectiveRange
}
