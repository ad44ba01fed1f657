package import Domain

/// What a rule rests on.
package struct Ground: Hashable, Sendable {
  package let kind: LimitKind
  /// The source as it is cited, in Chinese.
  package let basis: String
  /// The same in English, where the pack has it.
  let english: String?
  package let evidence: Evidence
  package let effective: EffectiveRange

  /// Whether the number of the rule is a default to confirm and no law: its duty may still be one.
  package var isToConfirm: Bool { evidence.isToConfirm || kind == .design }

  /// The source for readers of either language; in Chinese where nobody has put it into English.
  ///
  /// What rests on no source is cited in English only.
  package var cited: Label {
    let hasSource = !basis.utf8.allSatisfy { $0 < 0x80 }
    return Label(hasSource ? basis : "本系统的设计,没有依据", english ?? basis)
  }

  /// The same ground, in force on other days.
  func effective(in range: EffectiveRange) -> Ground {
    Ground(kind: kind, basis: basis, english: english, evidence: evidence, effective: range)
  }
}
