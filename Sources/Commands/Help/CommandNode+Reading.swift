import ArgumentParser
import Domain
import FoundationEssentials

extension CommandNode {
  /// The program's commands as the parser has them; every word about them is the explanations'.
  static func root() throws -> CommandNode {
    let dump = try JSONDecoder().decode(Dump.self, from: Data(Guitu._dumpHelp().utf8))
    return CommandNode(dump.command, Guitu.self, below: [])
  }

  private init(
    _ dump: Dump.Command, _ type: any ParsableCommand.Type, below parents: [String]
  ) {
    path = parents + [dump.commandName]
    aliases = dump.aliases ?? []
    let explanation = (type as? any Explained.Type)?.explanation
    self.explanation = explanation
    abstract = explanation?.abstract ?? Label("", "")
    arguments = (dump.arguments ?? []).compactMap { ArgumentNode($0, explanation) }
    standard = type.configuration.defaultSubcommand?._commandName
    let path = path
    // The parser adds a help command of its own behind ours.
    subcommands = zip(dump.subcommands ?? [], type.configuration.subcommands).map {
      CommandNode($0, $1, below: path)
    }
  }
}

extension ArgumentNode {
  /// Nothing for the parser's own flags, which every command has.
  fileprivate init?(_ dump: Dump.Argument, _ explanation: Explanation?) {
    names = (dump.names ?? []).filter { $0.kind == "long" }.map { "--" + $0.name }
    let key = names.first ?? dump.valueName ?? ""
    guard key != "--help", key != "--version" else { return nil }
    kind = dump.kind
    isOptional = dump.isOptional
    isRepeating = dump.isRepeating
    let general = GlobalOptions.texts.first { $0.name == key }
    let own = explanation?.arguments.first { $0.name == key }
    isGlobal = general != nil && own == nil
    text =
      own ?? general
      ?? ArgumentText(
        name: key,
        form: dump.kind == .flag ? nil : ValueForm(key, key.uppercased()),
        text: Label("", ""), isNeeded: !dump.isOptional)
  }
}

/// The parser's own description of its commands.
private struct Dump: Decodable {
  struct Command: Decodable {
    let commandName: String
    let aliases: [String]?
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: ArgumentNode.Kind
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
  }

  let command: Command
}
