import ArgumentParser
import Casebook
import Disclosure
import Domain
import Published
import Reports

/// Builds the site of a period and publishes it.
struct SiteBuild: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "生成并发布网站 / build and publish a site", aliases: ["生成"])

  @OptionGroup var options: GlobalOptions
  @Option(help: "输出文件夹 / output folder") var out: String?
  @Option(help: "时期,如 2026 或 2026Q3 / period") var period: String?
  @Option(help: "county|city|province") var level: String?
  @Option(help: "语言,默认 zh,en / languages") var languages: String?
  @Option(help: "自定模板文件夹 / folder of own templates") var templates: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = context.check
    check.require(out, "--out")
    check.require(period, "--period")
    let parsed = period.flatMap { Period($0) }
    if let period, parsed == nil { check.add(.badPeriod(value: check.shown(period))) }
    let level = check.code(level, "--level", as: Level.self)
    let spoken = languages(&check)
    try check.finish()
    guard let out, let parsed else { preconditionFailure("A checked input is complete.") }
    let session = try context.session()
    let publication = try context.publication(
      of: session, level: level, languages: spoken, templates: templates)
    let result = try publication.publish(parsed, cutOff: context.today, to: out)
    try report(result, out, context)
  }

  private func languages(_ check: inout InputCheck) -> [Language] {
    guard let languages else { return Language.allCases }
    let named = languages.split(separator: ",").map(String.init)
    if named.isEmpty {
      check.add(
        .unknownCode(
          place: "--languages", value: languages, expected: Language.allCases.map(\.rawValue)))
    }
    for name in named where Language(rawValue: name) == nil {
      check.add(
        .unknownCode(
          place: "--languages", value: name, expected: Language.allCases.map(\.rawValue)))
    }
    return Language.allCases.filter { named.contains($0.rawValue) }
  }

  private struct Built: Encodable {
    var schema = 1
    let release: String
    let site: String
    let files: Int
    let tables: Int
    let refused: [String]
    let recordedLater: Int
  }

  private func report(
    _ result: (release: Release, files: Int, skipped: Int), _ out: String, _ context: Context
  ) throws {
    let (release, files, skipped) = result
    if skipped > 0 {
      context.note(
        Label(
          "注意:\(skipped) 个个案在截止日 \(release.cutOff) 之后才录入,未计入",
          "Note: \(skipped) cases were recorded after the cut-off \(release.cutOff) and do not count"
        ))
    }
    if !release.refused.isEmpty {
      let names = release.refused.map(\.name).joined(separator: " ")
      context.note(
        Label(
          "注意:\(release.refused.count) 张表未发布,原因见下载页:\(names)",
          "Note: \(release.refused.count) tables were left out, see the downloads page: \(names)"))
    }
    if options.json {
      return context.print(
        try JSON.text(
          Built(
            release: release.id, site: out, files: files, tables: release.tables.count,
            refused: release.refused.map(\.name), recordedLater: skipped)))
    }
    context.print(
      Label(
        "已发布 \(release.id):\(release.tables.count) 张表,\(files) 个文件\n\(out)/index.html\n",
        "Published \(release.id): \(release.tables.count) tables, \(files) files\n\(out)/index.html\n"
      )[context.language])
  }
}

extension Context {
  /// What publishes sites of a casebook at a level: the office's own where none is named.
  func publication(
    of session: Session, level: Level?, languages: [Language], templates: String?
  ) throws -> SitePublication {
    let office = try session.office()
    let planText = try resource("Disclosure", "plan.yaml")
    let source = ReleaseSource(
      session: session, office: office, engine: try engine(of: session),
      plan: try PlanReader.plan(from: planText),
      level: level ?? Divisions[office.area].level)
    return SitePublication(
      session: session, source: source,
      folders: try ResourceFolders.find(among: resourcePlaces, overrides: templates),
      plan: planText, languages: languages, now: environment.now(), note: note)
  }
}
