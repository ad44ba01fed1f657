package import Domain
import Ledger
import Vault

/// What a casebook says of the office that keeps it.
package struct Office: Sendable {
  package let area: AreaCode
  package let assessment: String?
  package let syntheticSeed: UInt64?
  /// The releases in the order of publication.
  package let releases: [ReleaseRecord]

  package var isSynthetic: Bool { syntheticSeed != nil }

  /// The office as it was when a release was published, without that release and later ones.
  package func before(_ release: ReleaseRecord) -> Office {
    Office(
      area: area, assessment: assessment, syntheticSeed: syntheticSeed,
      releases: Array(releases.prefix { $0 != release }))
  }
}

extension Session {
  package func office() throws -> Office {
    try requires(.progress)
    let records = try casebook.file.read { try $0.officeRecords(with: access) }
    var area: AreaCode?
    var assessment: String?
    var seed: UInt64?
    var releases: [ReleaseRecord] = []
    for (_, content) in records {
      switch content {
      case .officeSet(let code): area = code
      case .assessmentReferenced(let reference): assessment = reference
      case .syntheticDeclared(let value): seed = value
      case .releasePublished(let release): releases.append(release)
      case .copiesMerged: break
      }
    }
    return Office(
      area: area ?? Divisions.province.code, assessment: assessment, syntheticSeed: seed,
      releases: releases)
  }

  /// Declares, before any case is opened, that all people in the casebook are made up.
  package func declareSynthetic(seed: UInt64, now: Moment) throws {
    _ = try append([.office(.syntheticDeclared(seed: seed))], now: now)
  }

  package func requiresPublisher() throws(CasebookError) {
    guard member.roles.contains(.publisher) else { throw .notPublisher }
  }

  /// Enters a release in the ledger.
  package func publish(_ release: ReleaseRecord, now: Moment) throws {
    try requiresPublisher()
    _ = try append([.office(.releasePublished(release))], now: now)
  }

  /// The digest over the ends of all chains.
  package func headsRoot() throws -> [UInt8] {
    try casebook.file.read { Heads.root(of: try $0.heads()).bytes }
  }
}
