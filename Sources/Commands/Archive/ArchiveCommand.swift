import ArgumentParser

/// The commands about the dedicated file that the police station of residence keeps.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    subcommands: [
      ArchiveOpen.self, ArchiveNote.self, ArchiveVisit.self, ArchiveTransfer.self,
      ArchivePrint.self, ArchiveShow.self,
    ], aliases: ["档案"])
}
