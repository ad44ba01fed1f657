import ArgumentParser

/// The commands about personal data in text.
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact", abstract: "查找并隐去个人信息 / find and mask personal data",
    subcommands: [RedactText.self, RedactAcknowledge.self], defaultSubcommand: RedactText.self,
    aliases: ["脱敏"])
}
