import Domain

/// A command as the parser takes it, with what help says about it.
struct CommandNode: Sendable {
  /// The words from the program's name to this command.
  let path: [String]
  /// Other names of the command; the Chinese ones among them.
  let aliases: [String]
  let explanation: Explanation?
  let abstract: Label
  let arguments: [ArgumentNode]
  let subcommands: [CommandNode]
  /// The name of the command below that is meant where none is named.
  let standard: String?

  var name: String { path[path.count - 1] }
  var line: String { path.joined(separator: " ") }
  var names: [String] { [name] + aliases }
  var values: [ArgumentNode] { arguments.filter { $0.kind == .positional } }

  /// The subcommand of a name or another of its names.
  func subcommand(_ name: String) -> CommandNode? {
    subcommands.first { $0.names.contains(name) }
  }

  /// The command below that takes what names none, if it takes anything.
  var standardCommand: CommandNode? {
    standard.flatMap(subcommand).flatMap { $0.values.isEmpty ? nil : $0 }
  }

  /// The option or flag of a name such as `--date`.
  func option(_ name: String) -> ArgumentNode? {
    arguments.first { $0.kind != .positional && $0.names.contains(name) }
  }

  /// This command and every command below it.
  var all: [CommandNode] { [self] + subcommands.flatMap(\.all) }
}

/// A value, an option or a flag as the parser takes it, with what help says about it.
struct ArgumentNode: Sendable {
  enum Kind: String, Decodable {
    case positional
    case option
    case flag
  }

  let kind: Kind
  /// `--date`; none where the value is known by its place.
  let names: [String]
  /// Whether the parser does without it.
  let isOptional: Bool
  let isRepeating: Bool
  /// Whether every command takes it.
  let isGlobal: Bool
  let text: ArgumentText
}
