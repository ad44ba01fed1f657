/// What an entry says about the office that keeps the casebook, and about no case.
package enum OfficeContent: Hashable, Sendable {
  /// The division whose office works in this casebook.
  case officeSet(AreaCode)
  /// The personal-information impact assessment that real cases rest on (PIPL §55).
  case assessmentReferenced(String)
  /// Marks the casebook as holding made-up people only.
  case syntheticDeclared(seed: UInt64)
  case releasePublished(ReleaseRecord)
  /// Another copy was merged in; the entry's seen heads are the merge's record.
  case copiesMerged
}
