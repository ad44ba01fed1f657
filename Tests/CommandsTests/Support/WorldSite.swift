import Disclosure
import Domain
import Foundation
import Obligations
import Published
import Reports
import Synthetic
import Vault

@testable import Commands

/// A release of made-up cases with its whole site, as files.
struct WorldSite {
  let builder: ReleaseBuilder
  let facts: [Period: [Facts]]
  /// The release of the period before, against which pages tell changes.
  let previous: Release
  private let engine: ObligationEngine

  init(people: Int, period: Period, level: Level, area: String) throws {
    let folder = Desk.programFolder
    func text(_ module: String, _ name: String) throws -> String {
      try String(
        contentsOfFile: "\(folder)/guitu_\(module).resources/Resources/\(name)", encoding: .utf8)
    }
    let engine = ObligationEngine(
      pack: try ProtocolPack(yaml: text("Obligations", "protocol.yaml")),
      calendar: try WorkdayCalendar(csv: text("Obligations", "workdays.csv")))
    guard let area = AreaCode(area), let day = Day("2026-06-30") else { throw DeskError(area) }
    let rules = RuleRow.all(of: engine.pack)
    let plan = try PlanReader.plan(from: text("Disclosure", "plan.yaml"))
    let states = WorldSite.states(people, day)
    let builders = [period, period.previous].map {
      ReleaseBuilder(
        plan: plan, rules: rules, period: $0, cutOff: day, level: level, area: area)
    }
    let counted = builders.map { WorldSite.facts(of: states, $0, engine) }
    builder = builders[0]
    facts = counted[0]
    previous = try builders[1].release(
      from: counted[1], protocolVersion: "1", isSynthetic: true)
    self.engine = engine
  }

  private static func facts(
    of states: [CaseState], _ builder: ReleaseBuilder, _ engine: ObligationEngine
  ) -> [Period: [Facts]] {
    var facts: [Period: [Facts]] = [:]
    for state in states {
      let duties = engine.obligations(of: state, on: Moment(builder.cutOff, minute: 1_439)).map {
        Duty(
          rule: $0.rule.text, departments: $0.departments, status: $0.status, due: $0.due?.day)
      }
      for period in builder.plan.periods(at: builder.level, for: builder.period) {
        facts[period, default: []].append(
          Facts(of: state, duties: duties, period: period, cutOff: builder.cutOff))
      }
    }
    return facts
  }

  private static func states(_ people: Int, _ day: Day) -> [CaseState] {
    SyntheticPopulation(seed: 7, count: people, asOf: day).compactMap { made in
      func entry(_ index: Int) -> EntryID { EntryID(Bits128(high: 1, low: UInt64(index))) }
      let (chain, author) = (Bits128(high: 0, low: 1), Bits128(high: 0, low: 1))
      let records = made.records.enumerated().map { index, record in
        Recorded(
          entry: entry(index),
          order: EntryOrder(number: index + 1, chain: ChainID(chain), sequence: index + 1),
          seen: [:], author: MemberID(author), recorded: record.recorded,
          content: record.event.content(entry: entry))
      }
      return CaseFold(number: made.number, entries: records).state
    }
  }

  func release(of facts: [Period: [Facts]]) throws -> Release {
    try builder.release(from: facts, protocolVersion: "1", isSynthetic: true)
  }

  /// Every file of a release's site, in both languages, with the changes since one before it.
  func files(of release: Release, after previous: Release?) throws -> [String: Data] {
    let folder = NSTemporaryDirectory() + "guitu-\(Desk.freshName())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tools = SiteTools(
      scan: nil, hash: { Digest32(hashing: $0).hex },
      sign: { _ in Array(repeating: 0, count: 64) }, publicKey: "")
    let input = SiteInput(
      release: release, previous: previous, rules: RuleNotes(engine.pack).notes,
      plannedTables: builder.plan.tableNames, hidingRule: builder.plan.hidingRule,
      languages: Language.allCases,
      provenance: Provenance(plan: "", predecessor: nil, casebookRoot: ""))
    try SiteBuilder(
      folders: ResourceFolders.find(among: [Desk.programFolder], overrides: nil), tools: tools
    ).build(input, into: folder)
    return Dictionary(
      uniqueKeysWithValues: try FileManager.default.subpathsOfDirectory(atPath: folder).map {
        ($0, FileManager.default.contents(atPath: "\(folder)/\($0)") ?? Data())
      })
  }

  /// What `site plan` says of a release, in words and as JSON.
  func plan(of release: Release, _ facts: [Period: [Facts]]) throws -> [String] {
    let outlook = ReleaseOutlook(
      release, others: [], exposures: try builder.exposures(from: facts), plan: builder.plan,
      rules: builder.rules)
    return try Language.allCases.flatMap {
      [SitePlanText(outlook, in: $0).text, try JSON.text(SitePlanView(outlook, in: $0))]
    }
  }
}
