/// A command that can also run in the context of another one, which has opened the casebook.
protocol ContextCommand: GuituCommand {
  var options: GlobalOptions { get }

  func run(_ context: Context) throws
}

extension ContextCommand {
  func run(in environment: Environment) throws {
    try run(Context(environment, options))
  }
}
