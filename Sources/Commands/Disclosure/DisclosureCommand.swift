import ArgumentParser

/// The commands that protect and attack any count table.
struct DisclosureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclosure",
    subcommands: [DisclosureProtect.self, DisclosureAttack.self], aliases: ["披露控制"])
}
