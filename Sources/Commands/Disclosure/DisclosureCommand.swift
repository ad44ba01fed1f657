import ArgumentParser

/// The commands that protect and attack any count table.
struct DisclosureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disclosure", abstract: "计数表的披露控制 / disclosure control of count tables",
    subcommands: [DisclosureProtect.self, DisclosureAttack.self], aliases: ["披露控制"])
}
