import ArgumentParser

/// The commands about a case as a whole.
struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "个案 / cases",
    subcommands: [CaseOpen.self, CaseSet.self, CaseClose.self, CaseReopen.self],
    aliases: ["个案"])
}
