import Domain
import Foundation
import GRDB
import Vault

/// Reads the columns of a row and fails, naming the column, where a value is not what it should be.
///
/// A damaged file can hold anything; GRDB's own conversions would trap.
struct FieldReader {
  /// Numbers from here on are refused, so that counting on from one never overflows.
  static let limit = 1 << 53

  let row: Row
  let table: String

  func bytes(_ column: String) throws -> [UInt8] {
    guard case .blob(let data) = value(column).storage else { throw malformed(column) }
    return Array(data)
  }

  func optionalBytes(_ column: String) throws -> [UInt8]? {
    value(column).isNull ? nil : try bytes(column)
  }

  func int(_ column: String) throws -> Int {
    guard case .int64(let number) = value(column).storage, number.magnitude < Self.limit else {
      throw malformed(column)
    }
    return Int(number)
  }

  func text(_ column: String) throws -> String {
    guard case .string(let text) = value(column).storage else { throw malformed(column) }
    return text
  }

  func id<ID: RandomID>(_ column: String, as _: ID.Type = ID.self) throws -> ID {
    var reader = ByteReader(try bytes(column))
    do {
      let id: ID = try reader.readID()
      try reader.finish()
      return id
    } catch {
      throw malformed(column)
    }
  }

  func digest(_ column: String) throws -> Digest32 {
    do {
      return try Digest32(bytes(column))
    } catch is VaultError {
      throw malformed(column)
    }
  }

  func optionalDigest(_ column: String) throws -> Digest32? {
    value(column).isNull ? nil : try digest(column)
  }

  func scope(_ column: String) throws -> Scope {
    guard let scope = Scope(rawValue: try text(column)) else { throw malformed(column) }
    return scope
  }

  func optionalCaseNumber(_ column: String) throws -> CaseNumber? {
    value(column).isNull ? nil : try caseNumber(column)
  }

  func caseNumber(_ column: String) throws -> CaseNumber {
    guard let number = CaseNumber(characters: try text(column)) else { throw malformed(column) }
    return number
  }

  func malformed(_ column: String) -> LedgerError {
    .malformedRow(table: table, column: column)
  }

  private func value(_ column: String) -> DatabaseValue { row[column] ?? .null }
}
