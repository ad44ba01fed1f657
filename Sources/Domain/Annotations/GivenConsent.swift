/// A consent that stands on record, with the entry that gave it.
package struct GivenConsent: Hashable, Sendable {
  package let entry: EntryID
  package let consent: Consent
  /// The first day on which it holds no more because it was taken back.
  package let withdrawn: Day?

  package init(entry: EntryID, consent: Consent, withdrawn: Day?) {
    self.entry = entry
    self.consent = consent
    self.withdrawn = withdrawn
  }

  /// Whether anything may be handed on by it on a day.
  package func holds(on day: Day) -> Bool {
    guard consent.given <= day else { return false }
    if let expires = consent.expires, expires < day { return false }
    return withdrawn.map { day < $0 } ?? true
  }
}
