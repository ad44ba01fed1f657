import ArgumentParser

/// The commands about what the office itself owes.
struct OfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office", subcommands: [OfficeDone.self, OfficeList.self],
    aliases: ["单位"])
}
