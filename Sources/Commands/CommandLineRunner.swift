import ArgumentParser
import Domain

/// Runs a command line from its words to its exit code.
package enum CommandLineRunner {
  /// Runs a command line; everything it says goes to the environment's console.
  package static func run(_ arguments: [String], in environment: Environment) -> ExitStatus {
    let command: any ParsableCommand
    do {
      command = try Guitu.parseAsRoot(arguments)
    } catch {
      return report(parsing: error, arguments, environment)
    }
    do {
      if let command = command as? any GuituCommand {
        try command.run(in: environment)
      } else {
        var command = command
        try command.run()
      }
      return .done
    } catch {
      guard Guitu.exitCode(for: error) != .success, !(error is CleanExit) else {
        return report(parsing: error, arguments, environment)
      }
      let failure = Failure(error)
      let language = environment.language(ofArguments: arguments)
      environment.console.writeError(failure.text(language))
      return failure.status
    }
  }

  /// Help that was asked for goes to standard output; anything else is a usage error.
  private static func report(
    parsing error: any Error, _ arguments: [String], _ environment: Environment
  ) -> ExitStatus {
    let message = Guitu.fullMessage(for: error) + "\n"
    if Guitu.exitCode(for: error) == .success {
      environment.console.write(message)
      return .done
    }
    let language = environment.language(ofArguments: arguments)
    environment.console.writeError(
      Label("错误:命令用法不对\n", "Error: wrong usage\n")[language] + message)
    return .usage
  }
}
