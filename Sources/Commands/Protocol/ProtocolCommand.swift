import ArgumentParser

/// The commands about the protocol: its rules, its blocks, and the county's own limits.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol",
    subcommands: [ProtocolShow.self, ProtocolCheck.self, ProtocolOverride.self],
    aliases: ["规程"])
}
