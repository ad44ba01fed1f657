import Domain

extension HelpCommand: Explained {
  static let explanation = Explanation(
    .help, Label("命令和专题的说明", "explain commands and topics"),
    about: [
      Label(
        "不带参数时列出全部命令和专题;也可以在任何命令后面加 --help。",
        "Without words, lists all commands and topics. Every command takes --help as well.")
    ],
    arguments: [
      .extra(
        "words", ValueForm("命令或专题", "COMMAND-OR-TOPIC"), "命令或专题的名称", "name of a command or a topic")
    ],
    examples: [
      .init("guitu 帮助 记", "guitu help log", Label("命令 log 的说明", "explains the command log")),
      .init("guitu 帮助 日期", "guitu help dates", Label("日期的写法", "how dates are written")),
    ])
}
