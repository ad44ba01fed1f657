package import Domain

extension Session {
  /// Records a ground for handing parts of a record on.
  ///
  /// - Throws: `CasebookError.guardianMustConsent` where a person who may be under 14 consents alone,
  ///   `CasebookError.personMustConsent` where a guardian consents for somebody who is 14 or older.
  package func give(_ consent: Consent, in number: CaseNumber, now: Moment) throws -> EntryID {
    if let expires = consent.expires, expires < consent.given {
      throw CasebookError.endsBeforeStart(expires, start: consent.given)
    }
    let hasReached14 = try state(of: number).facts.birth.hasReached(14, on: consent.given)
    if consent.ground == .separateConsent, hasReached14 != .yes {
      throw CasebookError.guardianMustConsent
    }
    if consent.ground == .guardianConsent, hasReached14 == .yes {
      throw CasebookError.personMustConsent
    }
    return try annotate(number, with: .consentGiven(consent), on: consent.given, now)
  }

  /// Records that a consent was taken back; what was handed on before stays lawful (PIPL §15).
  ///
  /// - Throws: `CasebookError.noSuchConsent`; `.alreadyWithdrawn`; `.cannotBeWithdrawn` for a ground
  ///   that is no consent.
  package func withdraw(
    _ entry: EntryID, in number: CaseNumber, on day: Day, reason: String, now: Moment
  ) throws {
    let consents = try state(of: number).annotations.consents
    guard let given = consents.first(where: { $0.entry == entry }) else {
      throw CasebookError.noSuchConsent(entry)
    }
    guard given.withdrawn == nil else { throw CasebookError.alreadyWithdrawn(entry) }
    guard given.consent.ground.canBeWithdrawn else {
      throw CasebookError.cannotBeWithdrawn(given.consent.ground)
    }
    guard day >= given.consent.given else {
      throw CasebookError.endsBeforeStart(day, start: given.consent.given)
    }
    _ = try annotate(
      number, with: .consentWithdrawn(entry, on: day, reason: reason), on: day, because: reason,
      now)
  }
}
