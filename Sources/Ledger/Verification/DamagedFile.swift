import FoundationEssentials

/// Looks at a casebook file without SQLite, which refuses one that is damaged, and does not mind one
/// that lacks half of an empty page at its end.
package enum DamagedFile {
  private static let headerSize = 100

  /// What the file's own header tells of its damage.
  ///
  /// The header holds the page size at offset 16 and the number of pages at offset 28, both big
  /// endian (SQLite file format §1.3); the write-ahead log may hold pages beyond them, never fewer.
  package static func problems(at path: String) throws -> [VerificationProblem] {
    let bytes = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    guard bytes.count >= headerSize else { return [.missingPages(present: 0, expected: 1)] }
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    let pageSize = size == 1 ? 65_536 : size
    let expected = bytes[28..<32].reduce(0) { $0 << 8 | Int($1) }
    guard pageSize >= 512 else { return [.page("page size \(pageSize)")] }
    let present = bytes.count / pageSize
    return present < expected ? [.missingPages(present: present, expected: expected)] : []
  }
}
