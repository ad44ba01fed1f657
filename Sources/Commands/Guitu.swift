import ArgumentParser

/// The root of the command line.
struct Guitu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guitu",
    version: Version.text,
    subcommands: [
      TodayCommand.self, LogCommand.self, ShowCommand.self, DueCommand.self, ListCommand.self,
      FindCommand.self, AmendCommand.self, UndoCommand.self, WaiveCommand.self, PauseCommand.self,
      ResumeCommand.self,
      CaseCommand.self, IdentityCommand.self, RevealCommand.self, HardshipCommand.self,
      BarrierCommand.self,
      ConsentCommand.self, ArchiveCommand.self, ProtocolCommand.self, OfficeCommand.self,
      WellbeingCommand.self,
      RedactCommand.self,
      SiteCommand.self, DisclosureCommand.self,
      InitCommand.self, UnlockCommand.self, LockCommand.self, VerifyCommand.self,
      BackupCommand.self, RestoreCommand.self, MergeCommand.self, DemoCommand.self,
      HelpCommand.self, CompletionCommand.self, ManCommand.self,
    ], defaultSubcommand: TodayCommand.self)
}

/// The version of the program.
enum Version {
  static let text = "0.1.0"
}
