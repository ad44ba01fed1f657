/// Why personal information may be handed on (PIPL §13, §23, §29, §31).
package enum LegalGround: String, Vocabulary {
  /// Needed for a duty that a law gives to the recipient (§13(3), §34).
  case statutoryDuty = "statutory-duty"
  /// The person's separate consent (§23, §29).
  case separateConsent = "separate-consent"
  /// A parent's or guardian's consent for a child under 14 (§31).
  case guardianConsent = "guardian-consent"
  /// Needed to protect life, health or property in an emergency (§13(4)).
  case emergency

  package var label: Label {
    switch self {
    case .statutoryDuty: Label("履行法定职责", "Statutory duty")
    case .separateConsent: Label("本人单独同意", "The person's separate consent")
    case .guardianConsent: Label("监护人同意(不满十四周岁)", "Guardian's consent (under 14)")
    case .emergency: Label("紧急情况下保护生命健康财产", "Emergency")
    }
  }

  /// The law it rests on, as it is cited.
  package var basis: Label {
    switch self {
    case .statutoryDuty: Label("个人信息保护法§13(3)、§34", "PIPL §13(3), §34")
    case .separateConsent: Label("个人信息保护法§23、§29", "PIPL §23, §29")
    case .guardianConsent: Label("个人信息保护法§31", "PIPL §31")
    case .emergency: Label("个人信息保护法§13(4)", "PIPL §13(4)")
    }
  }

  /// Whether the person, or who speaks for them, can take it back (§15).
  package var canBeWithdrawn: Bool {
    switch self {
    case .separateConsent, .guardianConsent: true
    case .statutoryDuty, .emergency: false
    }
  }
}
