import ArgumentParser

/// The commands about personal data in text.
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    subcommands: [RedactText.self, RedactAcknowledge.self], defaultSubcommand: RedactText.self,
    aliases: ["脱敏"])
}
