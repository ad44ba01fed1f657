package import ArgumentParser

/// A command that runs in an environment instead of reaching for the world itself.
package protocol GuituCommand: ParsableCommand {
  func run(in environment: Environment) throws
}
