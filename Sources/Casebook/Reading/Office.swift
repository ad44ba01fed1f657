package import Domain
package import Ledger
import Vault

/// What a casebook says of the office that keeps it.
package struct Office: Sendable {
  /// The day on which the casebook was made.
  package let founded: Day
  package let area: AreaCode
  package let assessment: String?
  package let syntheticSeed: UInt64?
  /// The releases in the order of publication.
  package let releases: [ReleaseRecord]
  /// The numbers of releases; those of programs before format 4 have none.
  fileprivate let counts: [ReleaseCounts]
  /// The worlds behind releases, as they are stored; those of programs before format 5 have none.
  fileprivate let witnesses: [(release: [UInt8], worlds: [UInt8])]
  /// The county's own limits as the last overrides file gave them.
  package let protocolOverrides: String?
  /// When each duty of the office itself was done, by the rule's id.
  package let dutiesDone: [String: [Day]]

  package var isSynthetic: Bool { syntheticSeed != nil }

  /// The office as it was when a release was published, without that release and later ones.
  package func before(_ release: ReleaseRecord) -> Office {
    Office(
      founded: founded, area: area, assessment: assessment, syntheticSeed: syntheticSeed,
      releases: Array(releases.prefix { $0 != release }), counts: counts, witnesses: witnesses,
      protocolOverrides: protocolOverrides, dutiesDone: dutiesDone)
  }

  /// The numbers that were entered with a release.
  package func counts(of release: ReleaseRecord) -> ReleaseCounts? {
    counts.first { $0.release == release.cells }
  }

  /// The worlds behind a release; nothing where none are kept.
  ///
  /// - Throws: `DecodingFailure` where what is kept cannot be read.
  package func witnesses(
    of release: ReleaseRecord
  ) throws(DecodingFailure) -> ReleaseWitnesses? {
    guard let kept = witnesses.last(where: { $0.release == release.cells }) else { return nil }
    let read = try WitnessCodec.decode(kept.worlds)
    guard read.release == release.cells else { throw .malformed }
    return read
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
    var counts: [ReleaseCounts] = []
    var witnesses: [(release: [UInt8], worlds: [UInt8])] = []
    var overrides: String?
    var done: [String: [Day]] = [:]
    for (_, content) in records {
      switch content {
      case .officeSet(let code): area = code
      case .assessmentReferenced(let reference): assessment = reference
      case .syntheticDeclared(let value): seed = value
      case .releasePublished(let release): releases.append(release)
      case .releaseCounted(let numbers): counts.append(numbers)
      case .releaseWitnessed(let release, let worlds): witnesses.append((release, worlds))
      case .protocolOverridden(let text): overrides = text
      case .officeDutyDone(let rule, let day): done[rule, default: []].append(day)
      case .copiesMerged, .identitiesSearched: break
      }
    }
    return Office(
      founded: records.map(\.entry.fields.recorded.day).min() ?? Day(number: 0),
      area: area ?? Divisions.province.code, assessment: assessment, syntheticSeed: seed,
      releases: releases, counts: counts, witnesses: witnesses, protocolOverrides: overrides,
      dutiesDone: done)
  }

  /// Declares, before any case is opened, that all people in the casebook are made up.
  package func declareSynthetic(seed: UInt64, now: Moment) throws {
    _ = try append([.office(.syntheticDeclared(seed: seed))], now: now)
  }

  /// Makes the county's own limits those that count from now on.
  package func override(protocol text: String, now: Moment) throws {
    try textCheck(of: nil).check(text: text, as: .reason)
    _ = try append([.office(.protocolOverridden(text))], now: now)
  }

  /// Checks the county's own limits for personal data, as they are checked before they are taken.
  ///
  /// - Throws: `CasebookError.personalData` where a text of the file holds any.
  package static func check(protocol text: String) throws {
    try TextCheck().check(text: text, as: .reason)
  }

  /// Records that a duty of the office itself was done.
  package func fulfil(rule: String, on day: Day, now: Moment) throws -> EntryID {
    guard day <= now.day else { throw CasebookError.future(EventDate(day), today: now.day) }
    let entries = try append([.office(.officeDutyDone(rule: rule, on: day))], now: now)
    guard let entry = entries.first else {
      preconditionFailure("One content makes one entry.")
    }
    return entry
  }

  /// The digest over the ends of all chains.
  package func headsRoot() throws -> [UInt8] {
    try casebook.file.read { Heads.root(of: try $0.heads()).bytes }
  }
}
