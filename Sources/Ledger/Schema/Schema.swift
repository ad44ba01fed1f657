import GRDB

/// The tables of a casebook file.
///
/// Migrations are only ever added, never edited, and name no type of the program. In the clear stand
/// random names, scopes, sequence numbers, times rounded to the hour and members' display names;
/// everything else is sealed. `cases`, `chains` and `snapshots` are derived from `entries` and can be
/// rebuilt.
enum Schema {
  /// `GUIT`, in the file's header.
  static let applicationID = 0x4755_4954
  /// The version of the newest migration, in the file's header.
  static let format = 5

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: version1)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    // No table changed: entries can say more, which programs of format 1 could not read.
    migrator.registerMigration("2") { database in
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    // The same: the identity scope can hold more than who a person is.
    migrator.registerMigration("3") { database in
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    // The same: a release can bring its numbers.
    migrator.registerMigration("4") { database in
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    // The same: and the worlds that prove it.
    migrator.registerMigration("5") { database in
      try database.execute(sql: "PRAGMA user_version = 5")
    }
    return migrator
  }

  private static let version1 = """
    CREATE TABLE casebook (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      only_row INTEGER NOT NULL UNIQUE DEFAULT 1 CHECK (only_row = 1)
    ) STRICT;

    CREATE TABLE members (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
      roles TEXT NOT NULL,
      public_keys BLOB NOT NULL,
      sealed_keys BLOB,
      certified_by BLOB NOT NULL CHECK (length(certified_by) = 16),
      certificate BLOB NOT NULL
    ) STRICT;

    CREATE TABLE scope_keys (
      epoch BLOB NOT NULL CHECK (length(epoch) = 16),
      scope TEXT NOT NULL CHECK (scope IN ('identity', 'care', 'progress')),
      member BLOB NOT NULL REFERENCES members (id),
      sealed BLOB NOT NULL,
      sealed_by BLOB NOT NULL REFERENCES members (id),
      signature BLOB NOT NULL,
      PRIMARY KEY (epoch, scope, member)
    ) STRICT;

    CREATE TABLE entry_keys (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      case_number TEXT,
      scope TEXT NOT NULL CHECK (scope IN ('identity', 'care', 'progress')),
      epoch BLOB NOT NULL CHECK (length(epoch) = 16),
      wrapped BLOB NOT NULL
    ) STRICT;
    -- Lists read it beside the snapshots, in the same order; it holds all they need.
    CREATE INDEX entry_keys_of_case ON entry_keys (scope, case_number, epoch, id, wrapped);

    CREATE TABLE entries (
      id BLOB NOT NULL CHECK (length(id) = 16),
      case_number TEXT,
      scope TEXT NOT NULL CHECK (scope IN ('identity', 'care', 'progress')),
      author BLOB NOT NULL CHECK (length(author) = 16),
      chain BLOB NOT NULL CHECK (length(chain) = 16),
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      number INTEGER NOT NULL CHECK (number >= sequence),
      previous BLOB CHECK (previous IS NULL OR length(previous) = 32),
      seen BLOB NOT NULL,
      recorded INTEGER NOT NULL CHECK (recorded % 60 = 0),
      key BLOB NOT NULL CHECK (length(key) = 16),
      sealed BLOB NOT NULL,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
      signature BLOB NOT NULL
    ) STRICT;
    CREATE INDEX entries_by_id ON entries (id);
    CREATE INDEX entries_of_case ON entries (case_number, scope);
    CREATE INDEX entries_of_chain ON entries (chain, sequence);

    CREATE TABLE chains (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      member BLOB NOT NULL CHECK (length(member) = 16),
      sequence INTEGER NOT NULL,
      number INTEGER NOT NULL,
      head BLOB NOT NULL CHECK (length(head) = 32)
    ) STRICT;

    CREATE TABLE snapshots (
      scope TEXT NOT NULL CHECK (scope IN ('identity', 'care', 'progress')),
      case_number TEXT NOT NULL,
      entries INTEGER NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      key BLOB CHECK (key IS NULL OR length(key) = 16),
      covers_entries INTEGER,
      covers BLOB CHECK (covers IS NULL OR length(covers) = 32),
      sealed BLOB,
      PRIMARY KEY (scope, case_number)
    ) STRICT, WITHOUT ROWID;
    """
}
