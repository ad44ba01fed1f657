package import Domain
import Ledger

extension Session {
  package func requiresPublisher() throws(CasebookError) {
    guard member.roles.contains(.publisher) else { throw .notPublisher }
  }

  /// Enters a release in the ledger, with its numbers.
  ///
  /// - Parameters:
  ///   - release: what is published.
  ///   - counts: its numbers.
  ///   - witnesses: the worlds behind it; nothing where another office keeps them.
  ///   - known: the releases with which it was checked.
  ///   - now: when it is entered.
  /// - Throws: `ReleasesChanged` where the ledger holds others by now; nothing is written then.
  package func publish(
    _ release: ReleaseRecord, _ counts: ReleaseCounts, _ witnesses: ReleaseWitnesses? = nil,
    after known: [ReleaseRecord], now: Moment
  ) throws {
    try requiresPublisher()
    _ = try append { reader in
      let releases = try reader.officeRecords(with: access).compactMap { record -> ReleaseRecord? in
        guard case .releasePublished(let release) = record.1 else { return nil }
        return release
      }
      guard releases == known else { throw ReleasesChanged() }
      let contents: [OfficeContent] =
        [.releasePublished(release), .releaseCounted(counts)]
        + (witnesses.map { [Session.content($0)] } ?? [])
      return contents.map {
        Draft(id: EntryID(.random()), content: .office($0), recorded: now)
      }
    }
  }

  /// Keeps the worlds behind a release that was entered without.
  package func keep(_ witnesses: ReleaseWitnesses, now: Moment) throws {
    try requiresPublisher()
    _ = try append([.office(Session.content(witnesses))], now: now)
  }

  private static func content(_ witnesses: ReleaseWitnesses) -> OfficeContent {
    .releaseWitnessed(
      release: witnesses.release, worlds: WitnessCodec.encode(witnesses))
  }
}

/// The ledger holds other releases than those with which a release was checked.
package struct ReleasesChanged: Error {
  package init() {}
}
