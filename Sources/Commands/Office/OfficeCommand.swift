import ArgumentParser

/// The commands about what the office itself owes.
struct OfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office", abstract: "本单位 / the office itself", subcommands: [OfficeDone.self],
    aliases: ["单位"])
}
