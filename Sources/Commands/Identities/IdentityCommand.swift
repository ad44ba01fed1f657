import ArgumentParser

/// The commands about who a person is.
struct IdentityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity", subcommands: [IdentitySet.self],
    aliases: ["身份"])
}
