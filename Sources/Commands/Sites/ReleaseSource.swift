import Casebook
import Disclosure
import Domain
import Obligations
import Published
import Vault

/// Makes a release from a casebook: counts its cases, protects the tables, keeps to the ledger.
struct ReleaseSource {
  let session: Session
  let office: Office
  let engine: ObligationEngine
  let plan: PublicationPlan
  let level: Level
  let progress: Progress

  /// Fails where a period is not to be published with a cut-off; no cut-off lies after today.
  func permit(_ period: Period, cutOff: Day, today: Day) throws {
    guard cutOff <= today else { throw PublicationRefused.cutOffInFuture(cutOff, today: today) }
    guard period.days.upperBound <= cutOff else {
      throw PublicationRefused.periodOpen(period, cutOff: cutOff)
    }
    guard !plan.tables(at: level, for: period).isEmpty else {
      throw PublicationRefused.nothingPlanned(level, period)
    }
    if let earlier = office.releases.first(where: { isSameSeries($0) && $0.period == period }),
      earlier.cutOff != cutOff
    {
      throw PublicationRefused.otherCutOff(earlier.id, earlier.cutOff)
    }
  }

  /// Whether the ledger has a release already.
  func isPublished(_ release: Release) -> Bool {
    office.releases.contains { $0.id == release.id && isSameSeries($0) }
  }

  /// Whether a release of the ledger is of this level and office.
  func isSameSeries(_ record: ReleaseRecord) -> Bool {
    record.level == level && record.area == office.area
  }

  /// A release with what it was made of, and how many cases were left out because they came later.
  struct Counted {
    let proven: ProvenRelease
    let skipped: Int
    let builder: ReleaseBuilder
    let facts: [Period: [Facts]]

    var release: Release { proven.release }

    /// What the ledger keeps of its proof.
    var witnesses: ReleaseWitnesses { proven.witnesses(digest: release.digest.bytes) }

    /// What the ledger keeps of its numbers.
    func counts() throws -> ReleaseCounts {
      ReleaseCounts(
        of: release, digest: release.digest.bytes,
        counted: try builder.counted(facts[release.period] ?? []))
    }

    /// The release as it will stand in the ledger.
    func earlier() throws -> EarlierRelease { EarlierRelease(release, try counts()) }
  }

  /// The release of a period as of a cut-off, after those of the ledger and some others.
  func release(
    of period: Period, cutOff: Day, after: [EarlierRelease] = []
  ) throws -> Counted {
    let builder = ReleaseBuilder(
      plan: plan, rules: rules, period: period, cutOff: cutOff, level: level,
      area: office.area,
      earlier: office.releases.map { EarlierRelease($0, office.counts(of: $0)) } + after)
    progress.begin(Label("统计个案", "Counting cases"))
    let counted = try facts(
      for: plan.periods(at: level, for: period), after: builder.history, cutOff: cutOff)
    progress.begin(Label("保护表格", "Protecting tables"))
    let proven = try builder.proven(
      from: counted.facts, protocolVersion: engine.pack.version,
      isSynthetic: office.isSynthetic)
    return Counted(
      proven: proven, skipped: counted.skipped, builder: builder, facts: counted.facts)
  }

  var rules: [RuleRow] { RuleRow.all(of: engine.pack) }

  /// Reduces every case for some periods, and for those whom earlier releases counted or should have.
  private func facts(
    for periods: Set<Period>, after history: ReleaseHistory?, cutOff: Day
  ) throws -> (facts: [Period: [Facts]], skipped: Int) {
    var facts = Dictionary(uniqueKeysWithValues: periods.map { ($0, [Facts]()) })
    var counted = 0
    let moment = Moment(cutOff, minute: 1_439)
    let total = try session.caseCount()
    let days = Set([cutOff] + (history?.cutOffs ?? [])).sorted()
    try session.forEachCase(recordedBy: days) { states in
      guard let state = states[cutOff] else { return }
      counted += 1
      progress.count(counted, of: total)
      let duties = engine.obligations(of: state, on: moment).map {
        Duty(
          rule: $0.rule.text, departments: $0.departments, status: $0.status, due: $0.due?.day)
      }
      for period in periods {
        facts[period]?.append(Facts(of: state, duties: duties, period: period, cutOff: cutOff))
      }
      for (period, annual) in history?.facts(of: states, cutOff: cutOff) ?? [:] {
        facts[period, default: []].append(annual)
      }
    }
    return (facts, total - counted)
  }
}

extension EarlierRelease {
  /// A release as the casebook's ledger keeps it.
  init(_ record: ReleaseRecord, _ counts: ReleaseCounts?) {
    self.init(
      id: record.id, period: record.period, cutOff: record.cutOff, level: record.level,
      area: record.area,
      tables: record.tables.map { table in
        guard let unit = PublishedTable.Unit(rawValue: table.unit) else {
          preconditionFailure("The ledger keeps the units that tables have.")
        }
        return Entry(name: table.name, unit: unit, period: table.period)
      }, counts: counts)
  }
}
