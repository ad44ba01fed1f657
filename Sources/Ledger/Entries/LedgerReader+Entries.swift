package import Domain
import GRDB
import Vault

extension LedgerReader {
  static let entryColumns = """
    id, case_number, scope, author, chain, sequence, number, previous, seen, recorded, key, \
    sealed, hash, signature
    """

  /// The entries of a case in one scope, or of the office itself, in no particular order.
  package func entries(about number: CaseNumber?, in scope: Scope) throws -> [Entry] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT \(Self.entryColumns) FROM entries
          WHERE case_number IS ? AND scope = ?
          """), arguments: [number?.characters, scope.code]
    ).map(Self.entry)
  }

  package func entry(_ id: EntryID) throws -> Entry? {
    try Row.fetchOne(
      database, sql: "SELECT \(Self.entryColumns) FROM entries WHERE id = ?",
      arguments: [id.data]
    ).map(Self.entry)
  }

  /// The last entry of a chain that is as asked, notes of the care scope aside: they go with another one.
  package func lastEntry(
    of chain: ChainID, where isMeant: (Entry) throws -> Bool
  ) throws -> Entry? {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(Self.entryColumns) FROM entries
        WHERE chain = ? AND scope <> 'care' ORDER BY sequence DESC, hash DESC
        """, arguments: [chain.data])
    while let row = try rows.next() {
      let entry = try Self.entry(row)
      if try isMeant(entry) { return entry }
    }
    return nil
  }

  package func entryCount() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM entries") ?? 0
  }

  /// The last entry of every chain.
  package func heads() throws -> [Head] {
    try Row.fetchAll(database, sql: "SELECT id, sequence, head FROM chains ORDER BY id").map {
      let fields = FieldReader(row: $0, table: "chains")
      return Head(
        chain: try fields.id("id"), sequence: try fields.int("sequence"),
        hash: try fields.digest("head"))
    }
  }

  /// Whether the entry that was once the end of a chain is still in it.
  package func holds(_ head: Head) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM entries WHERE chain = ? AND sequence = ? AND hash = ?)
        """, arguments: [head.chain.data, head.sequence, head.hash.data]) ?? false
  }

  /// The cases with entries later than these heads; nothing where the chains do not go on from there.
  package func cases(changedSince heads: [Head]) throws -> Set<CaseNumber>? {
    guard try heads.allSatisfy(holds) else { return nil }
    let ends = Dictionary(uniqueKeysWithValues: heads.map { ($0.chain, $0.sequence) })
    var changed: Set<CaseNumber> = []
    for head in try self.heads() {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT DISTINCT case_number FROM entries
          WHERE chain = ? AND sequence > ? AND case_number IS NOT NULL
          """, arguments: [head.chain.data, ends[head.chain] ?? 0])
      while let row = try rows.next() {
        changed.insert(try FieldReader(row: row, table: "entries").caseNumber("case_number"))
      }
    }
    return changed
  }

  static func entry(_ row: Row) throws -> Entry {
    let fields = FieldReader(row: row, table: "entries")
    let order = EntryOrder(
      number: try fields.int("number"), chain: try fields.id("chain"),
      sequence: try fields.int("sequence"))
    let seen: [Head]
    do {
      seen = try Heads.decode(fields.bytes("seen"))
    } catch is DecodingFailure {
      throw fields.malformed("seen")
    }
    return Entry(
      fields: EntryFields(
        id: try fields.id("id"), number: try fields.optionalCaseNumber("case_number"),
        scope: try fields.scope("scope"), author: try fields.id("author"), order: order,
        previous: try fields.optionalDigest("previous"), seen: seen,
        recorded: Moment(minutes: try fields.int("recorded")), key: try fields.id("key")),
      sealed: try fields.bytes("sealed"), hash: try fields.digest("hash"),
      signature: try fields.bytes("signature"))
  }
}
