import ArgumentParser

/// The root of the command line.
struct Guitu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guitu",
    abstract: "归途:被拐卖受害人安置帮扶记录与匿名进展网站 / aftercare record and anonymised progress sites",
    version: Version.text,
    subcommands: [
      LogCommand.self, ShowCommand.self, DueCommand.self, ListCommand.self, AmendCommand.self,
      UndoCommand.self, WaiveCommand.self, PauseCommand.self, ResumeCommand.self,
      CaseCommand.self, IdentityCommand.self, HardshipCommand.self, BarrierCommand.self,
      ConsentCommand.self, ArchiveCommand.self, WellbeingCommand.self, RedactCommand.self,
      SiteCommand.self,
      InitCommand.self, UnlockCommand.self, LockCommand.self, VerifyCommand.self,
      BackupCommand.self, RestoreCommand.self, MergeCommand.self, DemoCommand.self,
    ])
}

/// The version of the program.
enum Version {
  static let text = "0.1.0"
}
