/// What a rule rests on.
package struct Ground: Hashable, Sendable {
  package let kind: LimitKind
  /// The source as it is cited, in Chinese.
  package let basis: String
  package let evidence: Evidence
  package let effective: EffectiveRange

  /// Whether the number of the rule is a default to confirm and no law: its duty may still be one.
  package var isToConfirm: Bool { evidence.isToConfirm || kind == .design }
}
