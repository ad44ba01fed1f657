import Foundation
import Testing

@testable import Ledger

struct SchemaTests {
  private static let file = "schema-\(Schema.format).sql"
  private static let dump = """
    SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name;
    SELECT '-- automatic: ' || name FROM sqlite_master WHERE sql IS NULL ORDER BY name;
    SELECT '-- application ' || application_id FROM pragma_application_id;
    SELECT '-- format ' || user_version FROM pragma_user_version;
    SELECT '-- migration ' || identifier FROM grdb_migrations;
    """

  /// A difference here without a new format is an edited migration, which breaks every casebook.
  @Test func `a fresh casebook has the tables recorded for its format`() throws {
    let path = NSTemporaryDirectory() + "guitu-schema-\(UUID().uuidString)"
    defer { try? LedgerFile.remove(at: path) }
    _ = try LedgerFile.create(at: path)
    let current = try Shell.sqlite(Self.dump, in: path)
    try Golden.record(current, to: Self.file)
    #expect(try current == Golden.text(Self.file))
  }
}
