import Domain
import GRDB
import Vault

extension Verifier {
  /// Checks every entry: its hash, its author's signature, its place in the chain, what it had seen,
  /// and that it opens.
  mutating func checkEntries() throws {
    let members = CertifiedMembers(try reader.members(), casebook: access.casebook)
    let rows = try Row.fetchCursor(
      reader.database,
      sql: """
        SELECT rowid AS row, \(LedgerReader.entryColumns) FROM entries
        ORDER BY chain, sequence, hash
        """)
    var walk = ChainWalk()
    while let row = try rows.next() {
      report.entries += 1
      told(report.entries)
      do {
        let entry = try LedgerReader.entry(row)
        checkSeal(of: entry, by: members)
        let (isFork, follows) = walk.step(to: entry)
        if isFork { add(.fork(entry.fields.id, entry.fields.number)) }
        if !follows { add(.brokenChain(entry.fields.id, entry.fields.number)) }
        try checkSeen(by: entry)
        checkOpening(of: entry)
      } catch is LedgerError {
        add(.row(table: "entries", row: row["row"] as Int))
      }
    }
  }

  private mutating func checkSeal(of entry: Entry, by members: CertifiedMembers) {
    let fields = entry.fields
    let hash = Entry.hash(fields: fields, sealed: entry.sealed, casebook: access.casebook)
    guard hash == entry.hash else { return add(.entryChanged(fields.id, fields.number)) }
    guard let key = members.verifyingKey(of: fields.author) else {
      return add(.unknownAuthor(fields.id, fields.number))
    }
    do {
      let signature = try Signature(entry.signature)
      guard key.isValid(signature, for: hash.bytes, as: .entry) else {
        return add(.wrongSignature(fields.id, fields.number))
      }
    } catch {
      add(.wrongSignature(fields.id, fields.number))
    }
  }

  /// Checks that what the entry had seen is there, and that its logical number follows from it.
  private mutating func checkSeen(by entry: Entry) throws {
    let fields = entry.fields
    var largest = 0
    if let previous = fields.previous {
      largest = try reader.number(of: previous) ?? fields.order.number - 1
    }
    for head in fields.seen {
      guard let number = try reader.number(of: head) else {
        add(
          .seenEntryMissing(
            fields.id, fields.number, chain: head.chain, sequence: head.sequence))
        continue
      }
      largest = max(largest, number)
      try anchor(head, by: entry)
    }
    if fields.order.number != largest + 1 { add(.wrongNumber(fields.id, fields.number)) }
  }

  private mutating func anchor(_ head: Head, by entry: Entry) throws {
    let author = try reader.author(of: head.chain)
    if author != entry.fields.author { raiseAnchor(of: head, recorded: entry.fields.recorded) }
  }

  mutating func raiseAnchor(of head: Head, recorded: Moment) {
    if (anchors[head.chain]?.sequence ?? 0) < head.sequence {
      anchors[head.chain] = ChainReport.Anchor(sequence: head.sequence, recorded: recorded)
    }
  }

  /// Opens the entry where the member may; a merge or a release anchors all it had seen.
  private mutating func checkOpening(of entry: Entry) {
    let fields = entry.fields
    do {
      guard case .office(let content) = try reader.open(entry, with: access) else { return }
      switch content {
      case .copiesMerged, .releasePublished:
        for head in fields.seen + [entry.head] {
          raiseAnchor(of: head, recorded: fields.recorded)
        }
      case .officeSet, .assessmentReferenced, .syntheticDeclared, .protocolOverridden,
        .officeDutyDone, .identitiesSearched, .releaseCounted, .releaseWitnessed:
        break
      }
    } catch AccessError.notEntitled {
      report.unopened += 1
    } catch AccessError.keyDestroyed {
      add(.keyMissing(fields.id, fields.number))
    } catch {
      add(.doesNotOpen(fields.id, fields.number))
    }
  }
}
