import ArgumentParser

/// The commands about grounds for handing parts of a record on.
struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    subcommands: [ConsentGive.self, ConsentWithdraw.self, ConsentList.self], aliases: ["同意"])
}
