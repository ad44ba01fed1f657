import ArgumentParser
import Disclosure
import Domain
import FoundationEssentials
import Obligations
import Reports

/// Attacks published sites with nothing but their folders.
struct SiteAttack: GuituCommand {
  static let configuration = CommandConfiguration(
    commandName: "attack", aliases: ["攻击"])

  @OptionGroup var options: GlobalOptions
  @Argument var folder: String?
  @Argument var earlier: [String] = []

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var form = Form("site attack", Label("攻击网站", "Attack a site"))
    form.isChecked = false
    let folder = form.required(
      "DIR", Label("网站文件夹", "The site's folder"), .line(Label("文件夹", "a folder")),
      given: folder)
    try context.fill(form) { answers in
      var files = CountFiles()
      var sites: [SeenSite] = []
      for folder in [answers[folder]] + earlier {
        try context.requireInput(folder)
        sites.append(try SeenSite(try SiteBytes(numbersOf: folder), noting: &files))
      }
      try files.finish()
      try report(try attack(sites, context), on: sites, context)
    }
  }

  private func report(
    _ attack: SeriesAttack, on sites: [SeenSite], _ context: Context
  ) throws {
    if options.json {
      context.print(try JSON.text(AttackView(attack, on: sites)))
    } else {
      context.print(AttackText(attack, on: sites, in: context.language).text)
    }
    guard attack.faults.isEmpty else { throw DisclosureFound() }
  }

  private func attack(_ sites: [SeenSite], _ context: Context) throws -> SeriesAttack {
    let knowledge = try context.commonKnowledge()
    return try context.withProgress { progress in
      progress.begin(Label("推算隐去的数字", "Computing what is hidden"))
      do {
        return try SeriesAttack(
          on: sites.flatMap(\.tables), knowledge,
          threshold: sites.map(\.threshold).min() ?? PublicationPlan.smallestThreshold)
      } catch {
        throw CountTableRefused(reason: .contradiction)
      }
    }
  }
}

/// An attack has already said what it found.
struct DisclosureFound: Error {}

extension Context {
  fileprivate func commonKnowledge() throws -> CommonKnowledge {
    CommonKnowledge(try shippedPack())
  }
}
