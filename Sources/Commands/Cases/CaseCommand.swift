import ArgumentParser

/// The commands about a case as a whole.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    subcommands: [CaseOpen.self, CaseSet.self, CaseClose.self, CaseReopen.self],
    aliases: ["个案"])
}
