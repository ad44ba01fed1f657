package import Domain
package import Redaction

/// What keeps a member from doing something in a casebook.
package enum CasebookError: Error {
  case noSuchMember(String)
  case severalMembers([String])
  case wrongPassphrase
  /// The member holds no key of the scope.
  case notEntitled(Scope)
  case notPublisher
  /// Real people may be recorded only once an impact assessment is referenced (PIPL §55).
  case assessmentMissing
  case noSuchCase(CaseNumber)
  case noSuchEntry(EntryID)
  /// An entry about the office itself, a look at an identity, or the reason to go past a block: none
  /// is corrected or taken back.
  case standsForGood(EntryID)
  case nothingToUndo
  case notAMilestone(EntryID)
  case alreadyVoided(EntryID)
  case caseClosed(CaseNumber)
  case caseOpen(CaseNumber)
  case nothingToChange
  case future(EventDate, today: Day)
  case beforeBirth(EventDate, born: Day)
  /// A text that may be seen outside, or that nobody could take back, holds personal data.
  case personalData([RefusedText])
  /// A short text that is empty, too long, or more than one line.
  case unfitText(field: TextField, CodedValueError)
  /// The duty is waived already, from this day on.
  case alreadyWaived(rule: String, from: Day)
  case clockStands(rule: String)
  case clockRuns(rule: String)
  case noSuchConsent(EntryID)
  case alreadyWithdrawn(EntryID)
  /// The ground is a law, which nobody takes back.
  case cannotBeWithdrawn(LegalGround)
  /// The person is under 14, and only a guardian can consent (PIPL §31).
  case guardianMustConsent
  /// The person is 14 or older, and consents alone (PIPL §29, §31).
  case personMustConsent
  case noSuchBarrier(Barrier)
  case noDedicatedFile(CaseNumber)
  case dedicatedFileOpen(CaseNumber)
  case sameResidence(AreaCode)
  case endsBeforeStart(Day, start: Day)
  /// The hardship is not one of the case, or was answered already.
  case noSuchHardship(EntryID)
  /// What is to be acknowledged is neither an ordinary word nor a division.
  case notAWord
  /// No case knows the value; it is not repeated.
  case unknownValue
  case alreadyAcknowledged
  case notAcknowledged
  /// The other file holds problems; it is not merged or restored.
  case otherDamaged(problems: Int)
}

/// A free text of an entry.
package enum TextField: String, CaseIterable, Sendable {
  case provider
  case reference
  case note
  case reason
  case assessment
}
