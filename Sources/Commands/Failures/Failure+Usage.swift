import Domain

extension Failure {
  init(_ error: UsageProblem) {
    switch error {
    case .unknownCommand(let word, let nearest, let group):
      self.init(
        .usage, Failure.unknownCommand(word, group),
        hint: Failure.meant(nearest)
          ?? (word == .withheld ? Failure.historyHint : Failure.commands(of: group)))
    case .missingCommand(let group):
      self.init(
        .usage,
        Label("\(group.line) 之后缺少子命令", "A command must follow \(group.line)"),
        hint: Failure.commands(of: group))
    case .unknownTopic(let word, let nearest):
      let commands = nearest.map { "guitu help \($0)" }
      let meant = Label(commands.joined(separator: "、"), commands.joined(separator: ", "))
      self.init(
        .usage, Failure.unknownTopic(word),
        hint: nearest.isEmpty
          ? Label("命令和专题一览:guitu help", "All commands and topics: guitu help")
          : Label("是不是 \(meant.zh)?", "Did you mean \(meant.en)?"))
    case .unreadable(let command):
      self.init(
        .usage, Label("\(command.line) 的用法不对", "Wrong usage of \(command.line)"),
        hint: Failure.usage(command))
    case .unknownOption, .optionBeforeCommand, .optionWithoutValue, .flagWithValue,
      .repeatedOption:
      self = Failure.ofOption(error)
    case .missingValue(let value, let command):
      self.init(
        .usage,
        Label(
          "\(command.line) 缺少 \(value.term(.zh)):\(value.text.text.zh)",
          "\(command.line) lacks \(value.term(.en)): \(value.text.text.en)"),
        hint: Failure.usage(command))
    case .unexpectedValue(let word, let command):
      self = Failure.unexpected(word, command)
    }
  }

  private static func ofOption(_ error: UsageProblem) -> Failure {
    switch error {
    case .unknownOption(let name, let nearest, let command):
      Failure(
        .usage, Label("\(command.line) 没有选项 \(name)", "\(command.line) has no option \(name)"),
        hint: nearest.map { Label("是不是 \($0)?", "Did you mean \($0)?") } ?? usage(command))
    case .optionBeforeCommand(let name):
      Failure(
        .usage, Label("选项 \(name) 之前没有命令", "No command stands before the option \(name)"),
        hint: Label(
          "选项写在命令之后,例:guitu list --json;命令一览:guitu help",
          "Options follow the command, as in guitu list --json; all commands: guitu help"))
    case .optionWithoutValue(let option, let next, let command):
      Failure(
        .usage,
        Label("\(option.term(.zh)) 缺少值", "\(option.term(.en)) has no value") + noValue(next),
        hint: usage(command))
    case .flagWithValue(let name, let command):
      Failure(
        .usage, Label("\(name) 不带值", "\(name) takes no value"), hint: usage(command))
    case .repeatedOption(let name, let command):
      Failure(
        .usage, Label("\(name) 只能给一次", "\(name) may be given once only"),
        hint: usage(command))
    case .unknownCommand, .missingCommand, .unknownTopic, .missingValue, .unexpectedValue,
      .unreadable:
      preconditionFailure("These problems are worded above.")
    }
  }

  private static func noValue(_ next: SaidWord?) -> Label {
    guard let next else { return Label("", "") }
    return Label(
      ":\(next.label.zh)以短横开头,不作值", ": \(next.label.en) begins with a hyphen and is no value")
  }

  private static func unknownTopic(_ word: SaidWord) -> Label {
    switch word {
    case .repeated:
      Label("没有\(word.label.zh)的帮助", "There is no help about \(word.label.en)")
    case .withheld:
      Label("没有这个命令或专题(所填不复述)", "There is no such command or topic (not repeated here)")
    }
  }

  private static func unknownCommand(_ word: SaidWord, _ group: CommandNode) -> Label {
    group.path.count == 1
      ? Label("没有命令\(word.label.zh)", "No command \(word.label.en)")
      : Label(
        "\(group.line) 没有子命令\(word.label.zh)", "\(group.line) has no command \(word.label.en)")
  }

  private static func unexpected(_ word: SaidWord, _ command: CommandNode) -> Failure {
    let line = Label(
      "\(command.line) 多了一个值\(word.label.zh)",
      "\(command.line) takes no further value \(word.label.en)")
    switch word {
    case .repeated: return Failure(.usage, line, hint: usage(command))
    case .withheld:
      return Failure(.usage, line, hint: historyHint + Label("。", ". ") + usage(command))
    }
  }

  /// What to do where an identity may have been typed into a command line.
  static let historyHint = Label(
    """
    姓名、电话等身份信息不要写在命令行里,它们会留在 shell 的历史记录中。bash:用 history 找到那一行,history -d 行号 \
    删去,再 history -w;zsh:关闭这个终端后,从 ~/.zsh_history 里删去那一行。查找用 guitu find,登记用 guitu identity \
    set,都不在命令行里写身份
    """,
    """
    Keep names, phone numbers and other identities out of command lines: the shell keeps them in its \
    history. In bash, find the line with history, delete it with history -d NUMBER, then history -w; in \
    zsh, close this terminal and delete the line from ~/.zsh_history. guitu find and guitu identity set \
    take identities elsewhere
    """)

  private static func meant(_ commands: [CommandNode]) -> Label? {
    guard !commands.isEmpty else { return nil }
    let zh = commands.map { "\($0.line)(\($0.abstract.zh))" }.joined(separator: "、")
    let en = commands.map { "\($0.line) (\($0.abstract.en))" }.joined(separator: ", ")
    return Label("是不是 \(zh)?命令一览:guitu help", "Did you mean \(en)? All commands: guitu help")
  }

  private static func commands(of group: CommandNode) -> Label {
    let names = group.subcommands.map(\.name).joined(separator: " ")
    return group.path.count == 1
      ? Label("命令一览:guitu help", "All commands: guitu help")
      : Label(
        "有 \(names);详见 guitu help \(group.path.dropFirst().joined(separator: " "))",
        "There are \(names); see guitu help \(group.path.dropFirst().joined(separator: " "))")
  }

  /// How a command is used, and where that is explained.
  static func usage(_ command: CommandNode) -> Label {
    let page = (["guitu help"] + command.path.dropFirst()).joined(separator: " ")
    return Label(
      "用法:\(command.usage(.zh));详见 \(page)",
      "Usage: \(command.usage(.en)); see \(page)")
  }
}
