import ArgumentParser
import Casebook
import Disclosure
import Domain
import Published
import Reports

/// Builds the site of a period and publishes it.
struct SiteBuild: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "build", aliases: ["生成"])

  @OptionGroup var options: GlobalOptions
  @Option var out: String?
  @Option var period: String?
  @Option var level: String?
  @Option var languages: String?
  @Option var templates: String?
  @Option var plan: String?
  @Option var area: String?
  @Flag var afterIncident = false

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("site build", Label("生成并发布网站", "Build and publish a site"))
    let out = form.required(
      "--out", Label("输出文件夹", "Output folder"), .line(Label("文件夹", "a folder")), given: out)
    let period = form.required("--period", Label("时期", "Period"), .period, given: period)
    let level = form.optional(
      "--level", Label("层级", "Level"), .code(Level.self), given: level)
    let languages = form.optional(
      "--languages", Label("语言", "Languages"), .codes(LanguageCode.self), given: languages)
    let area = form.optional(
      "--area", Label("下级地区", "Area below"), .area, given: area)
    try context.fill(form) { answers, session in
      let spoken = answers[languages].map { $0.map(\.language) } ?? Language.allCases
      let result = try context.withProgress { progress in
        var publication = try context.publication(
          of: session, level: answers[level],
          languages: Language.allCases.filter(spoken.contains), templates: templates,
          plan: try context.publicationPlan(in: plan), progress)
        publication.isIncidentKnown = afterIncident
        if let area = answers[area] {
          return try publication.cut(answers[period], to: area, to: answers[out])
        }
        return try publication.publish(answers[period], cutOff: context.today, to: answers[out])
      }
      try report(result, answers[out], context)
    }
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
    if options.plain {
      return context.print("\(release.id)\t\(out)\t\(release.tables.count)\t\(files)\n")
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
    of session: Session, level: Level?, languages: [Language], templates: String?,
    plan: PlanFile, _ progress: Progress
  ) throws -> SitePublication {
    SitePublication(
      session: session,
      source: try releaseSource(of: session, level: level, plan: plan.plan, progress),
      folders: try ResourceFolders.find(among: resourcePlaces, overrides: templates),
      plan: plan.text,
      plannedTables: plan.plan.tableNames.union(try publicationPlan().plan.tableNames),
      languages: languages, now: environment.now(),
      note: { label in
        progress.finish()
        note(label)
      })
  }
}

extension Context {
  /// What makes releases of a casebook at a level: the office's own where none is named.
  func releaseSource(
    of session: Session, level: Level?, plan: PublicationPlan, _ progress: Progress
  ) throws -> ReleaseSource {
    let office = try session.office()
    return ReleaseSource(
      session: session, office: office, engine: try engine(of: office), plan: plan,
      level: level ?? Divisions[office.area].level, progress: progress)
  }
}

extension ValueKind where Value == Period {
  /// A year or a quarter.
  static var period: ValueKind {
    ValueKind(
      read: { text, _, check in
        if let period = Period(text.halfWidth.uppercased()) { return period }
        check.add(.badPeriod(value: check.shown(text)))
        return nil
      }, shown: { Label("\($0)", "\($0)") },
      expected: Label("年或季,如 2026 或 2026Q3", "a year or a quarter, such as 2026 or 2026Q3"))
  }
}
