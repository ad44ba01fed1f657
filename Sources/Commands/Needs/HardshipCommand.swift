import ArgumentParser

/// The commands about hardships.
struct HardshipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hardship", abstract: "困难问题 / hardships",
    subcommands: [
      HardshipRaise.self, HardshipAssign.self, HardshipResolve.self, HardshipList.self,
    ], aliases: ["困难"])
}
