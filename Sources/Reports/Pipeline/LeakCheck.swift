import Templating

/// Searches what a site is made from, and everything that would be written, for known identities.
///
/// Sources are searched before anything else is said of them, so that a hit names the line its author
/// can mend and no other message repeats a value. File names count as content.
enum LeakCheck {
  static func check(_ sources: [SourceFile], scan: SiteTools.Scan?) throws(SiteError) {
    try check(sources.map { ($0.name, $0.bytes) }, scan: scan)
  }

  static func check(_ files: [SiteFile], scan: SiteTools.Scan?) throws(SiteError) {
    try check(files.map { ($0.name, $0.bytes) }, scan: scan)
  }

  private static func check(
    _ files: [(name: String, bytes: [UInt8])], scan: SiteTools.Scan?
  ) throws(SiteError) {
    guard let scan else { return }
    var seen: Set<LeakPlace> = []
    let found = files.flatMap { hits(name: $0.name, bytes: $0.bytes, scan) }
      .filter { seen.insert($0).inserted }
    guard found.isEmpty else { throw .leaks(found) }
  }

  /// The hits of a file; parts of its path that hold a value are masked in what is reported.
  static func hits(
    name: String, bytes: [UInt8], _ scan: SiteTools.Scan
  ) -> [LeakPlace] {
    let parts = name.split(separator: "/").map { part in
      (text: String(part), hits: scan(.name(String(part))))
    }
    let shown = parts.map { $0.hits.isEmpty ? $0.text : mask }.joined(separator: "/")
    return parts.flatMap(\.hits).map { LeakPlace(file: shown, isInName: true, hit: $0) }
      + scan(.contents(bytes)).map { LeakPlace(file: shown, isInName: false, hit: $0) }
  }

  /// What stands for a part of a path that must not be repeated.
  private static let mask = "〔…〕"
}
