import Casebook
import Disclosure
import Domain
import Ledger
import Obligations
import Published
import Redaction
import Reports
import Vault

/// Builds the site of a release and enters the release in the casebook's ledger.
///
/// The ledger is written when everything is checked, just before the site itself. A period that was
/// published before is built again from what was known at its cut-off, and must come out the same.
struct SitePublication {
  let session: Session
  let source: ReleaseSource
  let folders: ResourceFolders
  let plan: String
  /// Tables that pages may name: those of the plan, and of the shipped one, for which pages were made.
  let plannedTables: Set<String>
  let languages: [Language]
  let now: Moment
  /// Says something on standard error.
  let note: (Label) -> Void
  /// Whether the publisher knows that earlier releases give numbers away.
  var isIncidentKnown = false

  func publish(
    _ period: Period, cutOff: Day, to folder: String
  ) throws -> (release: Release, files: Int, skipped: Int) {
    try session.requiresPublisher()
    try source.permit(period, cutOff: cutOff, today: now.day)
    let records = source.office.releases
    let made = try source.release(of: period, cutOff: cutOff)
    let release = made.release
    let record = records.first { $0.id == release.id && source.isSameSeries($0) }
    if let record, record.cells != release.digest.bytes {
      throw try refusal(of: record, madeAgain: made)
    }
    try SeriesCheck(source: source, isIncidentKnown: isIncidentKnown, note: note)
      .check(adding: record == nil ? release : nil)
    let predecessor =
      record.map(\.predecessor) ?? records.last { source.isSameSeries($0) }?.cells
    let root = try record?.headsRoot ?? session.headsRoot()
    let files = try build(
      release, previous: try previous(of: release), predecessor: predecessor, root: root,
      recording: try entry(of: made, after: predecessor, root, isNew: record == nil),
      to: folder)
    return (release, files, made.skipped)
  }

  /// What the ledger is to say of a release: one whose proof is not kept, or not sound, gets it when
  /// it is built again.
  private func entry(
    of made: ReleaseSource.Counted, after predecessor: [UInt8]?, _ root: [UInt8], isNew: Bool
  ) throws -> LedgerEntry {
    let record = made.release.record(headsRoot: root, predecessor: predecessor)
    if isNew { return .release(record, try made.counts(), made.witnesses) }
    let proof = ReleaseProof(of: record, in: source.office)
    return proof.isMissing || proof.isBroken ? .witnesses(made.witnesses) : .nothing
  }

  /// Builds the site of an area below, cut from what this office published of a period.
  ///
  /// It tells nothing new, so that nothing is entered in the ledger.
  func cut(
    _ period: Period, to area: AreaCode, to folder: String
  ) throws -> (release: Release, files: Int, skipped: Int) {
    try session.requiresPublisher()
    guard
      let record = source.office.releases.first(where: {
        source.isSameSeries($0) && $0.period == period
      })
    else { throw PublicationRefused.notPublished(period) }
    let made = try madeAgain(record)
    let whole = made.release
    guard whole.digest.bytes == record.cells else {
      throw try refusal(of: record, madeAgain: made)
    }
    guard area != whole.area, let release = whole.cut(to: area) else {
      throw PublicationRefused.noRow(area, record.id)
    }
    try SeriesCheck(source: source, isIncidentKnown: isIncidentKnown, note: note)
      .check(adding: nil)
    let files = try build(
      release, previous: nil, predecessor: record.cells, root: record.headsRoot,
      recording: .nothing, to: folder)
    return (release, files, 0)
  }

  private func build(
    _ release: Release, previous: Release?, predecessor: [UInt8]?, root: [UInt8],
    recording entry: LedgerEntry, to folder: String
  ) throws -> Int {
    source.progress.begin(Label("生成并检查页面", "Making and checking pages"))
    let input = SiteInput(
      release: release, previous: previous,
      rules: RuleNotes(source.engine.pack).notes,
      plannedTables: plannedTables, hidingRule: source.plan.hidingRule,
      languages: languages,
      provenance: Provenance(
        plan: Digest32(hashing: Array(plan.utf8)).hex,
        predecessor: try predecessor.map { try Digest32($0).hex },
        casebookRoot: try Digest32(root).hex))
    return try SiteBuilder(folders: folders, tools: tools(recording: entry)).build(
      input, into: folder)
  }

  /// The release of the period before, as it was published; changes are told against it.
  private func previous(of release: Release) throws -> Release? {
    guard
      let record = source.office.releases.first(where: {
        source.isSameSeries($0) && $0.period == release.period.previous
      })
    else { return nil }
    return try published(record)
  }

  /// A release of the ledger, made again; nothing where it comes out another.
  private func published(_ record: ReleaseRecord) throws -> Release? {
    let release = try madeAgain(record).release
    return release.digest.bytes == record.cells ? release : nil
  }

  private func madeAgain(_ record: ReleaseRecord) throws -> ReleaseSource.Counted {
    let before = ReleaseSource(
      session: session, office: source.office.before(record), engine: source.engine,
      plan: source.plan, level: source.level, progress: source.progress)
    return try before.release(of: record.period, cutOff: record.cutOff)
  }

  /// Why a release comes out another than the ledger says.
  private func refusal(
    of record: ReleaseRecord, madeAgain made: ReleaseSource.Counted
  ) throws -> PublicationRefused {
    guard let counts = source.office.counts(of: record) else { return .numbersNotKept(record.id) }
    return counts.agrees(with: try made.counts())
      ? .earlierRule(record.id) : .recordsChanged(record.id, cutOff: record.cutOff)
  }

  private func tools(recording entry: LedgerEntry) throws -> SiteTools {
    let (session, now, releases) = (session, now, source.office.releases)
    let search = try LeakSearch(of: session)
    if search.unsearchable > 0 {
      note(
        Label(
          "注意:\(search.unsearchable) 个身份值太短,泄露检查无法检索",
          "Note: \(search.unsearchable) identity values are too short for the leak scan"))
    }
    return SiteTools(
      scan: search.scan, numbers: PersonalNumbers.hits, hash: { Digest32(hashing: $0).hex },
      sign: { try session.sign(release: $0) }, publicKey: session.publicKeyHex,
      record: {
        switch entry {
        case .nothing: break
        case .witnesses(let worlds): try session.keep(worlds, now: now)
        case .release(let record, let counts, let worlds):
          try session.publish(record, counts, worlds, after: releases, now: now)
        }
      })
  }
}

/// What a build enters in the ledger.
private enum LedgerEntry {
  /// The release was published before, or is a part of one.
  case nothing
  case release(ReleaseRecord, ReleaseCounts, ReleaseWitnesses)
  case witnesses(ReleaseWitnesses)
}
