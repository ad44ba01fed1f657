import Casebook
import Domain
import Ledger
import Redaction
import Reports

/// Searches outputs for every identity value the casebook holds.
struct LeakSearch {
  /// Nothing where the member holds no identities to search for.
  let scan: SiteTools.Scan?
  /// How many values are too short to be searched for.
  let unsearchable: Int

  init(of session: Session) throws {
    guard session.access.holds(.identity) else {
      scan = nil
      unsearchable = 0
      return
    }
    var known = session.staffValues
    try session.forEachIdentityNotes { _, notes in known += notes.knownValues }
    let scanner = LeakScanner(known: known)
    unsearchable = scanner.unsearchable.count
    scan = { place in
      let hits =
        switch place {
        case .name(let name): scanner.hits(in: name)
        case .contents(let bytes): scanner.hits(in: bytes)
        }
      return hits.map {
        LeakPlace.Hit(kind: $0.kind.rawValue, line: $0.line, column: $0.column)
      }
    }
  }
}
