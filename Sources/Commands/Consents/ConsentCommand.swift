import ArgumentParser

/// The commands about grounds for handing parts of a record on.
struct ConsentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "同意与信息提供 / consents and disclosures",
    subcommands: [ConsentGive.self, ConsentWithdraw.self, ConsentList.self], aliases: ["同意"])
}
