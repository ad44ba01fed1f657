package import Domain

/// What a rule rests on.
package struct Ground: Hashable, Sendable {
  package let kind: LimitKind
  /// The source as it is cited.
  package let basis: Label
  package let evidence: Evidence
  package let effective: EffectiveRange

  /// Whether the number of the rule is a default to confirm and no law: its duty may still be one.
  package var isToConfirm: Bool { evidence.isToConfirm || kind == .design }

  /// The same ground, in force on other days.
  func effective(in range: EffectiveRange) -> Ground {
    Ground(kind: kind, basis: basis, evidence: evidence, effective: range)
  }
}
