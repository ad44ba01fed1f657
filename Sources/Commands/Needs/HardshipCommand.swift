import ArgumentParser

/// The commands about hardships.
struct HardshipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hardship",
    subcommands: [
      HardshipRaise.self, HardshipAssign.self, HardshipResolve.self, HardshipList.self,
    ], aliases: ["困难"])
}
