import ArgumentParser
import Domain

/// Prints the script by which a shell completes command lines.
struct CompletionCommand: GuituCommand {
  static let configuration = CommandConfiguration(commandName: "completion", aliases: ["补全"])

  @OptionGroup var options: GlobalOptions
  @Argument var shell: String

  func run(in environment: Environment) throws {
    let context = try Context(environment, options)
    var check = InputCheck()
    let shell = check.code(shell, "SHELL", as: CompletionShell.self)
    try check.finish()
    guard let shell else { preconditionFailure("A checked shell is there.") }
    context.print(shell.script)
  }
}

extension CompletionCommand: Explained {
  static let explanation = Explanation(
    .help, Label("命令行补全的脚本", "scripts that complete command lines"),
    about: [
      Label(
        "输出脚本,使 shell 按 Tab 键时补全命令(含中文名)、选项、代码和个案编号。个案编号只在个案库已解锁时补全;身份从不补全。",
        "Prints a script that lets the Tab key complete commands, their Chinese names, options, codes and case numbers. Case numbers are completed only while the casebook is unlocked, identities never."
      )
    ],
    arguments: [
      .value("shell", .code(CompletionShell.self, "SHELL", "SHELL"), "哪种 shell", "which shell")
    ],
    examples: [
      .init(
        "guitu 补全 bash", "guitu completion bash",
        Label(
          "在 ~/.bashrc 中写:source <(guitu completion bash)",
          "in ~/.bashrc: source <(guitu completion bash)")),
      .init(
        "guitu 补全 zsh", "guitu completion zsh",
        Label(
          "在 ~/.zshrc 中 compinit 之后写:source <(guitu completion zsh)",
          "in ~/.zshrc after compinit: source <(guitu completion zsh)")),
    ],
    topics: [.shortcuts])
}
