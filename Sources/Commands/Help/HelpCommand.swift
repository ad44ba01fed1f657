import ArgumentParser
import Domain

/// Explains the program, a command or a topic.
struct HelpCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "help", aliases: ["帮助"])

  @OptionGroup var options: GlobalOptions
  @Argument var words: [String] = []

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    let help = Help(
      root: try CommandNode.root(), language: context.language, width: context.helpWidth)
    context.print(try help.text(about: words))
  }
}

extension Context {
  /// The columns help is laid out in.
  var helpWidth: Int { Help.width(environment) }
}
