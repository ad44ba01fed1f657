import Domain
import GRDB
import Vault

extension LedgerReader {
  /// The logical number of the entry with that hash; nothing where it has no sound one.
  func number(of hash: Digest32) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT number FROM entries WHERE hash = ? AND number < ?",
      arguments: [hash.data, FieldReader.limit])
  }

  /// The logical number of an entry that is where the head says it is.
  func number(of head: Head) throws -> Int? {
    try holds(head) ? number(of: head.hash) : nil
  }

  /// The ids that more than one entry claims.
  func repeatedIDs() throws -> [EntryID] {
    try Row.fetchAll(
      database, sql: "SELECT id FROM entries GROUP BY id HAVING count(*) > 1 ORDER BY id"
    ).map { try FieldReader(row: $0, table: "entries").id("id") }
  }

  /// The author of a chain's first entry.
  func author(of chain: ChainID) throws -> MemberID? {
    let row = try Row.fetchOne(
      database, sql: "SELECT author FROM entries WHERE chain = ? ORDER BY sequence LIMIT 1",
      arguments: [chain.data])
    guard let row else { return nil }
    return try FieldReader(row: row, table: "entries").id("author")
  }

  /// The end of every chain as the entries themselves have it.
  func tips() throws -> [(chain: ChainID, member: MemberID, tip: ChainTip, count: Int)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT chain, author, max(sequence) AS sequence, count(*) AS count FROM entries
        GROUP BY chain ORDER BY chain
        """
    ).map { row in
      let fields = FieldReader(row: row, table: "entries")
      let chain: ChainID = try fields.id("chain")
      let sequence = try fields.int("sequence")
      let last = try Row.fetchOne(
        database,
        sql: """
          SELECT number, hash FROM entries WHERE chain = ? AND sequence = ?
          ORDER BY hash DESC LIMIT 1
          """, arguments: [chain.data, sequence])
      guard let last else { throw fields.malformed("sequence") }
      let tip = FieldReader(row: last, table: "entries")
      return (
        chain, try fields.id("author"),
        ChainTip(
          sequence: sequence, number: try tip.int("number"), hash: try tip.digest("hash")),
        try fields.int("count")
      )
    }
  }
}
