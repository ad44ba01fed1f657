import ArgumentParser
import Domain
import Reports

/// Builds a site of written pages alone, without a casebook.
struct SitePages: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "pages", aliases: ["页面"])

  @OptionGroup var options: GlobalOptions
  @Option var content: String?
  @Option var out: String?
  @Option var templates: String?

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("site pages", Label("仅生成文字页面", "Build written pages alone"))
    let content = form.required(
      "--content", Label("Markdown 文件夹", "Folder of Markdown files"),
      .line(Label("文件夹", "a folder")), given: content)
    let out = form.required(
      "--out", Label("输出文件夹", "Output folder"), .line(Label("文件夹", "a folder")), given: out)
    try context.fill(form) { answers in
      try context.requireInput(answers[content])
      let folders = try ResourceFolders.find(
        among: context.resourcePlaces, overrides: templates)
      let count = try WrittenPages(folders: folders, numbers: PersonalNumbers.hits).build(
        answers[content], into: answers[out])
      try report(count, answers[out], context)
    }
  }

  private func report(_ count: Int, _ out: String, _ context: Context) throws {
    if options.json { return context.print(try JSON.text(Built(pages: count, site: out))) }
    context.print(
      Label("已生成 \(count) 页\n\(out)\n", "Built \(count) pages\n\(out)\n")[context.language])
  }

  private struct Built: Encodable {
    var schema = 1
    let pages: Int
    let site: String
  }
}
