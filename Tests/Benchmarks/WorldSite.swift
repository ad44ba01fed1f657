import Disclosure
import Domain
import FoundationEssentials
import Obligations
import Published
import Reports
import Vault

/// The whole site of a release, as files: everything a reader gets, with one root and no secret key.
struct WorldSite {
  let builder: ReleaseBuilder
  let engine: ObligationEngine

  func release(of facts: [Period: [Facts]]) throws -> Release {
    try builder.release(from: facts, protocolVersion: engine.pack.version, isSynthetic: true)
  }

  func files(of release: Release) throws -> [String: Data] {
    let folder = FileManager.default.temporaryDirectory.path + "/guitu-world"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let tools = SiteTools(
      scan: nil, hash: { Digest32(hashing: $0).hex },
      sign: { _ in Array(repeating: 0, count: 64) }, publicKey: "")
    let folders = try ResourceFolders.find(among: [ProgramFolder.path], overrides: nil)
    try SiteBuilder(folders: folders, tools: tools).build(input(release), into: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, FileManager.default.contents(atPath: "\(folder)/\($0)") ?? Data())
      })
  }

  private func input(_ release: Release) -> SiteInput {
    SiteInput(
      release: release, previous: nil,
      rules: engine.pack.rules.filter { $0.stage != nil }.map { rule in
        RuleNote(
          id: rule.id.text, title: rule.title, departments: rule.departments[0].label,
          basis: rule.ground.basis, evidence: rule.ground.evidence.code,
          limit: rule.timing.clock.label)
      }, plannedTables: builder.plan.tableNames, hidingRule: builder.plan.hidingRule,
      languages: Language.allCases,
      provenance: Provenance(plan: "", predecessor: nil, casebookRoot: ""))
  }
}
