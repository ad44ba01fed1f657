import Domain
import Foundation
import GRDB

/// A row of snapshots joined with its key, read by the places of its columns.
///
/// Lists read one for every case, so nothing is looked up by name and bytes are copied once. In a
/// damaged file a column may hold another type; what it converts to is malformed, or opens nothing.
struct SnapshotRow {
  /// What to select first from `snapshots s LEFT JOIN entry_keys k`.
  static let columns = Column.allCases.map(\.name).joined(separator: ", ")

  private enum Column: Int, CaseIterable {
    case number
    case scope
    case entries
    case digest
    case coversEntries
    case covers
    case sealed
    case key
    case keyNumber
    case keyScope
    case epoch
    case wrapped

    var name: String {
      switch self {
      case .number: "s.case_number"
      case .scope: "s.scope"
      case .entries: "s.entries"
      case .digest: "s.digest"
      case .coversEntries: "s.covers_entries"
      case .covers: "s.covers"
      case .sealed: "s.sealed"
      case .key: "k.id"
      case .keyNumber: "k.case_number"
      case .keyScope: "k.scope"
      case .epoch: "k.epoch"
      case .wrapped: "k.wrapped"
      }
    }
  }

  private let row: Row

  init(_ row: Row) { self.row = row }

  func place() throws -> SnapshotPlace {
    SnapshotPlace(number: try number(.number), scope: try scope(.scope))
  }

  /// The entries the case has.
  func entries() throws -> EntrySet { try set(.entries, .digest) }

  /// The snapshot that was sealed last, with the entries it covers; nothing where there is none.
  func sealed(at place: SnapshotPlace) throws -> SealedSnapshot? {
    if row.hasNull(atIndex: Column.sealed.rawValue) { return nil }
    return SealedSnapshot(
      place: place, covers: try set(.coversEntries, .covers),
      key: EntryKeyRecord(
        id: try id(.key), number: try number(.keyNumber),
        scope: try scope(.keyScope), epoch: try id(.epoch), wrapped: try bytes(.wrapped)),
      sealed: try bytes(.sealed))
  }

  private func set(_ count: Column, _ digest: Column) throws -> EntrySet {
    guard let number = row[count.rawValue] as Int64? else { throw malformed(count) }
    return try read(digest) { EntrySet(count: Int(number), digest: $0.span) }
  }

  private func bytes(_ column: Column) throws -> [UInt8] { try read(column) { Array($0) } }

  private func id<ID: RandomID>(_ column: Column) throws -> ID {
    try read(column) { data in
      let bytes = data.span
      guard bytes.count == Bits128.byteCount else { return nil }
      var (high, low): (UInt64, UInt64) = (0, 0)
      for place in 0..<8 {
        high = high << 8 | UInt64(bytes[place])
        low = low << 8 | UInt64(bytes[place + 8])
      }
      return ID(Bits128(high: high, low: low))
    }
  }

  private func number(_ column: Column) throws -> CaseNumber {
    guard let text = row[column.rawValue] as String?,
      let number = CaseNumber(characters: text)
    else { throw malformed(column) }
    return number
  }

  private func scope(_ column: Column) throws -> Scope {
    guard let text = row[column.rawValue] as String?, let scope = Scope(rawValue: text)
    else { throw malformed(column) }
    return scope
  }

  /// Reads bytes where they lie.
  private func read<Value>(_ column: Column, _ body: (Data) -> Value?) throws -> Value {
    let value = try row.withUnsafeData(atIndex: column.rawValue) { $0.flatMap(body) }
    guard let value else { throw malformed(column) }
    return value
  }

  private func malformed(_ column: Column) -> LedgerError {
    .malformedRow(table: "snapshots", column: column.name)
  }
}
