import ArgumentParser
import Casebook
import Disclosure
import Domain
import FoundationEssentials
import Published
import Reports
import Vault

/// Enters in this office's release ledger what an office below published on its own, or one above.
struct SiteEnter: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "enter", aliases: ["记入"])

  @OptionGroup var options: GlobalOptions
  @Argument var folder: String?
  @Option var key: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form(
      "site enter", Label("把上级或下级的网站记入台账", "Enter the site of an office above or below"))
    form.isChecked = false
    let folder = form.required(
      "DIR", Label("网站文件夹", "The site's folder"), .line(Label("文件夹", "a folder")),
      given: folder)
    try context.fill(form) { answers, session in
      let other = try OtherSite(answers[folder], context)
      try enter(other, session, context)
      context.print(
        Label(
          "已记入 \(Divisions[other.record.area].label.zh)的 \(other.record.id)\n",
          "Entered \(other.record.id) of \(Divisions[other.record.area].label.en)\n")[
            context.language])
    }
  }

  private func enter(_ other: OtherSite, _ session: Session, _ context: Context) throws {
    try session.requiresPublisher()
    let office = try session.office()
    guard other.record.area.isAbove(office.area) || office.area.isAbove(other.record.area) else {
      throw PublicationRefused.neitherAboveNorBelow(other.folder)
    }
    guard !office.releases.contains(where: { $0.cells == other.record.cells }) else {
      throw PublicationRefused.alreadyEntered(other.record.id)
    }
    try other.permit(in: office, of: session, confirmed: key)
    try context.withProgress { progress in
      let source = try context.releaseSource(
        of: session, level: nil, plan: try context.publicationPlan().plan, progress)
      try SeriesCheck(source: source, isIncidentKnown: true) { label in
        progress.finish()
        context.note(label)
      }.check(entering: other.record, other.counts)
    }
    try session.publish(
      other.record, other.counts, after: office.releases, now: context.environment.now())
  }
}

/// A verified site of another office, as the ledger keeps it.
struct OtherSite {
  let folder: String
  let signed: SignedRelease
  let record: ReleaseRecord
  let counts: ReleaseCounts

  /// Reads a folder.
  ///
  /// - Throws: `DamagedSite` where it is not as it was signed, `EnteringRefused.unknownValue`, and what
  ///   reading its files throws.
  init(_ folder: String, _ context: Context) throws {
    self.folder = folder
    try context.requireInput(folder)
    let site = try SiteBytes(of: folder)
    let verifier = SiteVerifier(
      hash: { Digest32(hashing: $0).hex }, verify: ReleaseSignature.holds)
    guard verifier.differences(of: site).isEmpty, let signed = verifier.signed(in: site)
    else { throw DamagedSite(path: folder) }
    self.signed = signed
    var files = CountFiles()
    let seen = try SeenSite(site, noting: &files)
    try files.finish()
    let shown = try seen.tables.flatMap { table in
      try OtherSite.known(
        ReleaseCounts.Shown.entering(table), "data/\(table.name).csv", of: folder)
    }
    let digest = Digest32(hashing: signed.bytes).bytes
    counts = ReleaseCounts(release: digest, shown: shown, counted: [])
    let period = try OtherSite.known(Period(signed.period), "period", of: folder)
    record = ReleaseRecord(
      id: try OtherSite.known(signed.numberedID, "id", of: folder), period: period,
      cutOff: try OtherSite.known(Day(signed.cutOff), "cutOff", of: folder),
      level: try OtherSite.known(Level(rawValue: signed.level), "level", of: folder),
      area: try OtherSite.known(AreaCode(signed.area), "area", of: folder),
      tables: try seen.tables.map { table in
        ReleaseRecord.Table(
          name: table.name, unit: table.unit.rawValue,
          period: try OtherSite.known(
            Period(table.period), "data/\(table.name).csv", of: folder))
      },
      headsRoot: try Digest32(hex: signed.casebookRoot).bytes, cells: digest, predecessor: nil)
  }

  /// What a site says in some place, where this program knows it.
  private static func known<Value>(
    _ value: Value?, _ place: String, of folder: String
  ) throws -> Value {
    guard let value else { throw EnteringRefused.unknownValue(folder, place) }
    return value
  }

  /// Fails unless the site is another office's, about people as real as this one's, and signed with
  /// a key that somebody confirmed.
  func permit(in office: Office, of session: Session, confirmed key: String?) throws {
    let own = try office.releases.map { try Digest32($0.cells).hex }
    guard signed.publicKey != session.publicKeyHex,
      !own.contains(where: { $0 == signed.predecessor })
    else { throw EnteringRefused.cutFromHere(signed.id) }
    guard signed.isSynthetic == office.isSynthetic else {
      throw EnteringRefused.otherWorld(folder, isSynthetic: signed.isSynthetic)
    }
    guard key?.lowercased() == signed.publicKey else {
      throw EnteringRefused.keyNotConfirmed(signed.publicKey, isOther: key != nil)
    }
  }
}

extension SignedRelease {
  /// The release's name where it is its period and a number, as this program names them: it is kept and
  /// shown, so nothing else may stand in it.
  fileprivate var numberedID: String? {
    let number = id.dropFirst(period.count + 1)
    return id.hasPrefix("\(period)-") && (1...4).contains(number.count)
      && number.utf8.allSatisfy { (0x30...0x39).contains($0) } ? id : nil
  }
}

extension AreaCode {
  /// Whether an area lies within this one and is another.
  fileprivate func isAbove(_ other: AreaCode) -> Bool {
    self != other && Divisions.ancestor(of: other, at: Divisions[self].level)?.code == self
  }
}

/// A site to be entered is not as it was signed.
struct DamagedSite: Error {
  let path: String
}
