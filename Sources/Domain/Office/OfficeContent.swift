/// What an entry says about the office that keeps the casebook, and about no case.
package enum OfficeContent: Hashable, Sendable {
  /// The division whose office works in this casebook.
  case officeSet(AreaCode)
  /// The personal-information impact assessment that real cases rest on (PIPL §55).
  case assessmentReferenced(String)
  /// Marks the casebook as holding made-up people only.
  case syntheticDeclared(seed: UInt64)
  case releasePublished(ReleaseRecord)
  /// The numbers of a release, entered with it.
  case releaseCounted(ReleaseCounts)
  /// The worlds behind a release, by the digest of its published cells, in the form that the ledger
  /// gives `ReleaseWitnesses`.
  case releaseWitnessed(release: [UInt8], worlds: [UInt8])
  /// Another copy was merged in; the entry's seen heads are the merge's record.
  case copiesMerged
  /// The county's own limits, as the office's overrides file gave them; the last one stands.
  case protocolOverridden(String)
  /// A duty of the office itself was done on a day, by the rule's id.
  case officeDutyDone(rule: String, on: Day)
  /// Somebody searched the identities of all cases; what they searched for is not kept.
  case identitiesSearched
}
