import ArgumentParser
import Casebook
import Disclosure
import Domain
import Published

/// Tells what a release would show and hide, and why, without writing anything.
struct SitePlan: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "plan", aliases: ["计划"])

  @OptionGroup var options: GlobalOptions
  @Option var period: String?
  @Option var level: String?
  @Option var plan: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("site plan", Label("查看发布计划", "See what would be published"))
    form.isChecked = false
    let period = form.required("--period", Label("时期", "Period"), .period, given: period)
    let level = form.optional(
      "--level", Label("层级", "Level"), .code(Level.self), given: level)
    try context.fill(form) { answers, session in
      let outlook = try context.withProgress { progress in
        let source = try context.releaseSource(
          of: session, level: answers[level], plan: try context.publicationPlan(in: plan).plan,
          progress)
        try source.permit(
          answers[period], cutOff: context.today, today: context.environment.now().day)
        let outlook = try source.outlook(of: answers[period], cutOff: context.today)
        try SeriesCheck(source: source, isIncidentKnown: true) { label in
          progress.finish()
          context.note(label)
        }.check(adding: source.isPublished(outlook.release) ? nil : outlook.release)
        return outlook
      }
      try report(outlook, context)
    }
  }

  private func report(_ outlook: ReleaseOutlook, _ context: Context) throws {
    if options.json {
      return context.print(try JSON.text(SitePlanView(outlook, in: context.language)))
    }
    let text = SitePlanText(outlook, in: context.language)
    context.print(options.plain ? text.plain : text.text)
  }
}
