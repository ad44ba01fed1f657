package import Domain

/// Something wrong with a casebook, and where.
package enum VerificationProblem: Hashable, Sendable {
  /// What SQLite says of a page or a table.
  case page(String)
  /// The file is shorter than its own header says.
  case missingPages(present: Int, expected: Int)
  /// A row that does not hold what its table promises.
  case row(table: String, row: Int)
  case certificate(MemberID)
  case grant(EpochID, Scope, MemberID)
  /// The entry's fields or sealed content are not those that were hashed.
  case entryChanged(EntryID, CaseNumber?)
  case wrongSignature(EntryID, CaseNumber?)
  case unknownAuthor(EntryID, CaseNumber?)
  /// The entry before this one in its chain is missing or another.
  case brokenChain(EntryID, CaseNumber?)
  case wrongNumber(EntryID, CaseNumber?)
  /// Two entries of one chain claim the same place.
  case fork(EntryID, CaseNumber?)
  /// An entry that this one had seen is missing or another.
  case seenEntryMissing(EntryID, CaseNumber?, chain: ChainID, sequence: Int)
  case doesNotOpen(EntryID, CaseNumber?)
  case keyMissing(EntryID, CaseNumber?)
  /// The recorded end of a chain is not its last entry.
  case chainEnd(ChainID)
  /// The entries of a case are not those its own table counts.
  case entrySet(CaseNumber, Scope)
  /// The sealed snapshot covers entries that are gone, does not open, or folds to something else.
  case snapshot(CaseNumber, Scope)
  /// This device remembers entries of the chain that the file does not hold.
  case rolledBack(ChainID)
}
