import ArgumentParser
import Domain

/// Runs a command line from its words to its exit code.
package enum CommandLineRunner {
  /// Runs a command line; everything it says goes to the environment's console.
  package static func run(_ arguments: [String], in environment: Environment) -> ExitStatus {
    if arguments.first == CompletionRun.word {
      CompletionRun.answer(Array(arguments.dropFirst()), in: environment)
      return .done
    }
    do {
      if let command = try command(of: arguments, in: environment) {
        try run(command, arguments, in: environment)
      }
      guard !environment.console.hasLostOutput() else { throw LostOutput() }
      return .done
    } catch {
      let failure = failure(for: error, of: arguments)
      let language = environment.language(ofArguments: arguments)
      environment.console.writeError(failure.text(language))
      return failure.status
    }
  }

  /// The command to run; nothing where help or the version was asked for, and given.
  private static func command(
    of arguments: [String], in environment: Environment
  ) throws -> (any ParsableCommand)? {
    let line = CommandLineWords(words: arguments)
    if line.askForHelp {
      try printHelp(of: arguments, in: environment)
      return nil
    }
    if line.seemToRepeatAnOption { try refuse(arguments) }
    do {
      return try CommandSearch.parse(arguments)
    } catch {
      guard Guitu.fullMessage(for: error) == Version.text else {
        try refuse(arguments)
        throw UsageProblem.unreadable(
          try UsageCheck(root: CommandNode.root()).command(of: arguments))
      }
      environment.console.write(Version.text + "\n")
      return nil
    }
  }

  private static func run(
    _ command: any ParsableCommand, _ arguments: [String], in environment: Environment
  ) throws {
    if let command = command as? any GuituCommand {
      try ArgumentCheck(arguments: arguments).check()
      return try command.run(in: environment)
    }
    guard command is Guitu else { return try refuse(arguments) }
    try printHelp(of: arguments, in: environment)
  }

  private static func printHelp(of arguments: [String], in environment: Environment) throws {
    let root = try CommandNode.root()
    let command = try UsageCheck(root: root).command(of: arguments)
    let help = Help(
      root: root, language: environment.language(ofArguments: arguments),
      width: Help.width(environment))
    environment.console.write(try help.text(about: Array(command.path.dropFirst())))
  }

  /// What to say about an error; wrong usage always names where the right one is explained, and
  /// personal data in a command line how to clear the shell's history of it.
  private static func failure(for error: any Error, of arguments: [String]) -> Failure {
    let failure = Failure(error)
    do {
      if Failure.isPersonal(error), try ArgumentCheck(arguments: arguments).mayHoldPersonalData() {
        return Failure(failure.status, lines: failure.lines, hint: Failure.historyHint)
      }
      if failure.status == .usage, failure.hint == nil {
        let command = try UsageCheck(root: CommandNode.root()).command(of: arguments)
        return Failure(failure.status, lines: failure.lines, hint: Failure.usage(command))
      }
      return failure
    } catch {
      return failure
    }
  }

  private static func refuse(_ arguments: [String]) throws {
    if let problem = UsageCheck(root: try CommandNode.root()).problem(in: arguments) {
      throw problem
    }
  }
}
