CREATE TABLE casebook (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  only_row INTEGER NOT NULL UNIQUE DEFAULT 1 CHECK (only_row = 1)
) STRICT;
CREATE TABLE chains (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  member BLOB NOT NULL CHECK (length(member) = 16),
  sequence INTEGER NOT NULL,
  number INTEGER NOT NULL,
  head BLOB NOT NULL CHECK (length(head) = 32)
) STRICT;
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
CREATE TABLE entry_keys (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  case_number TEXT,
  scope TEXT NOT NULL CHECK (scope IN ('identity', 'care', 'progress')),
  epoch BLOB NOT NULL CHECK (length(epoch) = 16),
  wrapped BLOB NOT NULL
) STRICT;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
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
CREATE INDEX entries_by_id ON entries (id);
CREATE INDEX entries_of_case ON entries (case_number, scope);
CREATE INDEX entries_of_chain ON entries (chain, sequence);
CREATE INDEX entry_keys_of_case ON entry_keys (scope, case_number, epoch, id, wrapped);
-- automatic: sqlite_autoindex_casebook_1
-- automatic: sqlite_autoindex_casebook_2
-- automatic: sqlite_autoindex_chains_1
-- automatic: sqlite_autoindex_entries_1
-- automatic: sqlite_autoindex_entry_keys_1
-- automatic: sqlite_autoindex_grdb_migrations_1
-- automatic: sqlite_autoindex_members_1
-- automatic: sqlite_autoindex_members_2
-- automatic: sqlite_autoindex_scope_keys_1
-- application 1196771668
-- format 5
-- migration 1
-- migration 2
-- migration 3
-- migration 4
-- migration 5
