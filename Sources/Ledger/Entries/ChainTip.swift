import Domain
import GRDB
import Vault

/// Where a chain stands: the place, logical number and hash of its last entry.
struct ChainTip: Equatable {
  let sequence: Int
  let number: Int
  let hash: Digest32

  init(entry: Entry) {
    sequence = entry.fields.order.sequence
    number = entry.fields.order.number
    hash = entry.hash
  }

  init(sequence: Int, number: Int, hash: Digest32) {
    self.sequence = sequence
    self.number = number
    self.hash = hash
  }
}

extension LedgerReader {
  func tip(of chain: ChainID) throws -> ChainTip? {
    try Row.fetchOne(
      database, sql: "SELECT sequence, number, head FROM chains WHERE id = ?",
      arguments: [chain.data]
    ).map { row in
      let fields = FieldReader(row: row, table: "chains")
      return ChainTip(
        sequence: try fields.int("sequence"), number: try fields.int("number"),
        hash: try fields.digest("head"))
    }
  }

  func largestNumber() throws -> Int {
    let row = try Row.fetchOne(
      database, sql: "SELECT coalesce(max(number), 0) AS number FROM chains")
    return try row.map { try FieldReader(row: $0, table: "chains").int("number") } ?? 0
  }
}

extension LedgerWriter {
  func setTip(_ tip: ChainTip, of chain: ChainID, by member: MemberID) throws {
    try database.execute(
      sql: """
        INSERT INTO chains (id, member, sequence, number, head) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (id) DO UPDATE SET sequence = ?3, number = ?4, head = ?5
        """,
      arguments: [
        chain.data, member.data, tip.sequence, tip.number, tip.hash.data,
      ])
  }
}
