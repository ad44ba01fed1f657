import Foundation

/// Looks at a casebook file without SQLite, which refuses one that is damaged, and does not mind one
/// that lacks half of an empty page at its end.
package enum DamagedFile {
  private static let headerSize = 100

  /// What the file's own header tells of its damage.
  ///
  /// The header holds the page size at offset 16 and the number of pages at offset 28, both big
  /// endian (SQLite file format §1.3). Where a write-ahead log lies beside the file, the missing pages
  /// may be in it: a checkpoint that a full disk stopped leaves them there, and SQLite reads them.
  package static func problems(at path: String) throws -> [VerificationProblem] {
    let bytes = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
    guard bytes.count >= headerSize else { return [.missingPages(present: 0, expected: 1)] }
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    let pageSize = size == 1 ? 65_536 : size
    let expected = bytes[28..<32].reduce(0) { $0 << 8 | Int($1) }
    guard pageSize >= 512 else { return [.page("page size \(pageSize)")] }
    let present = bytes.count / pageSize
    guard try !hasLog(path) else { return [] }
    return present < expected ? [.missingPages(present: present, expected: expected)] : []
  }

  /// Whether a write-ahead log that is not empty lies beside the file.
  private static func hasLog(_ path: String) throws -> Bool {
    let log = path + "-wal"
    guard FileManager.default.fileExists(atPath: log) else { return false }
    let attributes = try FileManager.default.attributesOfItem(atPath: log)
    return (attributes[.size] as? NSNumber)?.intValue ?? 0 > 0
  }
}
