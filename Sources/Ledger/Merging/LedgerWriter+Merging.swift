import Domain
import GRDB
import Vault

extension LedgerWriter {
  /// Adds everything another copy of the casebook holds that this one does not.
  ///
  /// Union of sets: any order of merging gives the same entries and so the same state. The other
  /// copy must have been verified before.
  ///
  /// - Throws: `LedgerError.differentCasebook` where it is a copy of something else.
  package func merge(_ other: LedgerReader, with access: Access) throws -> MergeResult {
    guard try other.casebookID() == reader.casebookID() else {
      throw LedgerError.differentCasebook
    }
    for member in try other.members() { try insert(member) }
    for grant in try other.grants() { try insert(grant) }
    let keys = try Row.fetchCursor(other.database, sql: "SELECT * FROM entry_keys")
    while let row = try keys.next() { try insert(LedgerReader.keyRecord(row)) }
    var added: [Entry] = []
    let rows = try Row.fetchCursor(
      other.database, sql: "SELECT \(LedgerReader.entryColumns) FROM entries")
    while let row = try rows.next() {
      let entry = try LedgerReader.entry(row)
      if try insert(entry) { added.append(entry) }
    }
    try refreshTips()
    try refreshSnapshots(after: added, with: access)
    return try result(of: added, with: access)
  }

  private func refreshTips() throws {
    for chain in try reader.tips() {
      try setTip(chain.tip, of: chain.chain, by: chain.member)
    }
  }

  private func result(of added: [Entry], with access: Access) throws -> MergeResult {
    let numbers = Set(added.compactMap(\.fields.number))
    var conflicts: [CaseNumber: [Conflict]] = [:]
    if access.holds(.progress) {
      for number in numbers {
        guard
          case .progress(let state, _) = try reader.state(
            of: number, in: .progress, with: access)
        else { continue }
        if !state.conflicts.isEmpty { conflicts[number] = state.conflicts }
      }
    }
    let news = try added.filter { try !isMergeRecord($0, with: access) }
    return MergeResult(
      added: added.count, news: news.count, numbers: numbers, conflicts: conflicts)
  }

  private func isMergeRecord(_ entry: Entry, with access: Access) throws -> Bool {
    guard entry.fields.number == nil, access.holds(.progress) else { return false }
    return try reader.open(entry, with: access) == .office(.copiesMerged)
  }
}
