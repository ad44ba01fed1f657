import ArgumentParser

/// Parses a command line, by the command alone that it names where plain words lead to one.
///
/// The parser looks through all commands it is given before it reads a word, and a debug build checks
/// every one of them: most of what a start costs. Whatever that command refuses is parsed by the
/// whole program, which decides.
enum CommandSearch {
  static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    guard let (command, rest) = command(of: arguments) else {
      return try Guitu.parseAsRoot(arguments)
    }
    do {
      return try command.parseAsRoot(rest)
    } catch {
      return try Guitu.parseAsRoot(arguments)
    }
  }

  /// The command that the first words lead to, and the words behind them; nothing where they lead
  /// only to a group, or nowhere.
  private static func command(
    of arguments: [String]
  ) -> (any ParsableCommand.Type, [String])? {
    var command: any ParsableCommand.Type = Guitu.self
    var rest = arguments[...]
    while !command.configuration.subcommands.isEmpty {
      if let word = rest.first, let next = subcommand(word, of: command) {
        command = next
        rest = rest.dropFirst()
      } else if rest.first?.hasPrefix("-") ?? true,
        let standard = command.configuration.defaultSubcommand
      {
        command = standard
      } else {
        return nil
      }
    }
    return (command, Array(rest))
  }

  private static func subcommand(
    _ word: String, of command: any ParsableCommand.Type
  ) -> (any ParsableCommand.Type)? {
    command.configuration.subcommands.first {
      $0.configuration.commandName == word || $0.configuration.aliases.contains(word)
    }
  }
}
