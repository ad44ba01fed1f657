package import Domain
import Vault

extension LedgerReader {
  /// Opens an entry and reads what it says.
  ///
  /// - Throws: `AccessError` where it is closed to the member, its key was destroyed, or it was
  ///   changed; `LedgerError.unreadable` where its content does not decode.
  package func open(_ entry: Entry, with access: Access) throws -> EntryContent {
    try open(entry, with: openKey(entry.fields.key, with: access), access)
  }

  /// Opens the entries of a case in one scope, in the order of the fold.
  package func records(
    about number: CaseNumber, in scope: Scope, with access: Access
  ) throws -> [Recorded] {
    var keys: [KeyID: CaseKey] = [:]
    return try entries(about: number, in: scope).sorted { $0.fields.precedes($1.fields) }
      .map { entry in
        let key = try keys[entry.fields.key] ?? openKey(entry.fields.key, with: access)
        keys[entry.fields.key] = key
        guard case .about(_, let content) = try open(entry, with: key, access) else {
          throw LedgerError.unreadable(entry.fields.id, .malformed)
        }
        return Recorded(entry: entry, content: content)
      }
  }

  /// What the office's own entries say, in the order of the fold.
  package func officeRecords(with access: Access) throws -> [(entry: Entry, OfficeContent)] {
    try entries(about: nil, in: .progress).sorted { $0.fields.precedes($1.fields) }
      .map { entry in
        guard case .office(let content) = try open(entry, with: access) else {
          throw LedgerError.unreadable(entry.fields.id, .malformed)
        }
        return (entry, content)
      }
  }

  private func open(_ entry: Entry, with key: CaseKey, _ access: Access) throws -> EntryContent {
    let bytes: [UInt8]
    do {
      bytes = try key.open(
        bytes: entry.sealed.span,
        associatedData: entry.fields.associatedData(casebook: access.casebook))
    } catch VaultError.cannotOpen {
      throw AccessError.doesNotOpen(entry.fields.id)
    }
    do {
      let content = try ContentCodec.decode(bytes, about: entry.fields.number)
      guard content.scope == entry.fields.scope else { throw DecodingFailure.malformed }
      return content
    } catch let failure as DecodingFailure {
      throw LedgerError.unreadable(entry.fields.id, failure)
    }
  }
}

extension Recorded {
  /// An opened entry as the fold takes it.
  init(entry: Entry, content: Content) {
    self.init(
      entry: entry.fields.id, order: entry.fields.order,
      seen: Dictionary(
        entry.fields.seen.map { ($0.chain, $0.sequence) }, uniquingKeysWith: { max($0, $1) }),
      author: entry.fields.author, recorded: entry.fields.recorded, content: content)
  }
}
