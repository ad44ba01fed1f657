import ArgumentParser

/// The commands about published sites.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    subcommands: [
      SitePlan.self, SiteBuild.self, SiteEnter.self, SiteVerify.self, SiteAttack.self,
      SitePages.self,
    ],
    aliases: ["网站"])
}
