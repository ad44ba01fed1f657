import Vault

/// Names a set of entries: how many, and the exclusive-or of their hashes.
///
/// The same set gives the same name in any order; that the hashes are those of real entries is for
/// `verify` to check.
struct EntrySet: Hashable {
  var count: Int
  var digest: [UInt8]

  static let empty = EntrySet(count: 0, digest: Array(repeating: 0, count: Digest32.size))

  mutating func insert(_ hash: Digest32) {
    count += 1
    digest = zip(digest, hash.bytes).map { $0 ^ $1 }
  }

  init(count: Int, digest: [UInt8]) {
    self.count = count
    self.digest = digest
  }

  init(_ entries: [Entry]) {
    self = .empty
    for entry in entries { insert(entry.hash) }
  }
}
