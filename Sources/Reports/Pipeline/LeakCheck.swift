/// Searches everything that would be written, and what it was made from, for known identities.
///
/// A template is searched besides the pages made of it, so that a hit names the line its author can
/// mend. File names count as content.
enum LeakCheck {
  static func check(
    _ files: [SiteFile], sources: [SourceFile], scan: SiteTools.Scan?
  ) throws(SiteError) {
    guard let scan else { return }
    var places: [LeakPlace] = []
    for source in sources {
      places += hits(name: source.name, bytes: source.bytes, scan)
    }
    for file in files { places += hits(name: file.name, bytes: file.bytes, scan) }
    var seen: Set<LeakPlace> = []
    let found = places.filter { seen.insert($0).inserted }
    guard found.isEmpty else { throw .leaks(found) }
  }

  private static func hits(
    name: String, bytes: [UInt8], _ scan: SiteTools.Scan
  ) -> [LeakPlace] {
    scan(Array(name.utf8)).map { LeakPlace(file: name, isInName: true, hit: $0) }
      + scan(bytes).map { LeakPlace(file: name, isInName: false, hit: $0) }
  }
}
