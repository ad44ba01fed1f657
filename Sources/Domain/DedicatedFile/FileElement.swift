/// One thing in a part of the dedicated file: that it is there, its date and its code.
package struct FileElement: Hashable, Sendable {
  /// What an element is of.
  package enum Matter: Hashable, Sendable {
    case milestone(MilestoneKind, Step?)
    case consent(LegalGround)
    case consentWithdrawn(LegalGround)
    case transfer(to: AreaCode)
    case closing(ClosingReason)
  }

  package let matter: Matter
  package let date: EventDate

  package init(_ matter: Matter, _ date: EventDate) {
    self.matter = matter
    self.date = date
  }

  /// The stable code: the kind and, where there is one, the step after a slash.
  package var code: String {
    switch matter {
    case .milestone(let kind, let step): kind.code + (step.map { "/\($0.code)" } ?? "")
    case .consent(let ground): "consent/\(ground.code)"
    case .consentWithdrawn(let ground): "consent-withdrawn/\(ground.code)"
    case .transfer(let area): "transfer/\(area)"
    case .closing(let reason): "case-closed/\(reason.code)"
    }
  }

  package var label: Label {
    switch matter {
    case .milestone(let kind, let step): FileElement.label(kind.label, step?.label)
    case .consent(let ground):
      FileElement.label(Label("信息提供依据", "Ground for disclosure"), ground.label)
    case .consentWithdrawn(let ground):
      FileElement.label(Label("撤回同意", "Consent withdrawn"), ground.label)
    case .transfer(let area):
      FileElement.label(Label("档案移交", "File transferred"), Divisions[area].label)
    case .closing(let reason): FileElement.label(MilestoneKind.caseClosed.label, reason.label)
    }
  }

  /// Whether there is a paper of it: what was only offered, or declined, leaves none.
  package var leavesPaper: Bool {
    switch matter {
    case .milestone(_, let step): step != .offered && step != .declined
    case .consent, .consentWithdrawn, .transfer, .closing: true
    }
  }

  private static func label(_ one: Label, _ other: Label?) -> Label {
    guard let other else { return one }
    return Label("\(one.zh):\(other.zh)", "\(one.en): \(other.en)")
  }
}
