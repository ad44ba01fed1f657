/// A ground on which parts of a record may be handed to a recipient for a time.
package struct Consent: Hashable, Sendable {
  package let ground: LegalGround
  package let recipient: Department
  /// The stage of the service it is handed on for.
  package let purpose: Stage
  /// Never empty, in the order of the vocabulary.
  package let fields: [SharedField]
  package let given: Day
  /// The last day on which it holds; nothing until it is withdrawn or the case ends.
  package let expires: Day?

  package init(
    ground: LegalGround, recipient: Department, purpose: Stage, fields: Set<SharedField>,
    given: Day, expires: Day? = nil
  ) {
    self.ground = ground
    self.recipient = recipient
    self.purpose = purpose
    self.fields = SharedField.allCases.filter(fields.contains)
    self.given = given
    self.expires = expires
  }
}
