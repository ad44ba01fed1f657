import Domain

extension Topic {
  /// The options of every command, and the variables.
  static let options = Topic(
    title: Label("通用选项和环境变量", "options of every command, and variables"),
    sections: [
      Manual.Section(
        title: Label("通用选项", "OPTIONS"),
        blocks: [
          .items(
            GlobalOptions.texts.map { option in
              let form = option.form?.placeholder
              return Manual.Item(
                Label(
                  [option.name, form?.zh].compactMap(\.self).joined(separator: " "),
                  [option.name, form?.en].compactMap(\.self).joined(separator: " ")), option.text)
            } + [
              Manual.Item("--help, -h", "命令的说明", "explains a command"),
              Manual.Item("--version", "程序的版本", "the program's version"),
            ])
        ]),
      Manual.Section(
        "环境变量", "VARIABLES",
        .items([
          Manual.Item("GUITU_CASEBOOK", "个案库文件", "the casebook file"),
          Manual.Item("GUITU_LANG", "显示语言:zh 或 en", "language: zh or en"),
          Manual.Item("GUITU_HOME", "程序自带文件所在的文件夹", "folder of the program's own files"),
          Manual.Item(
            "XDG_DATA_HOME", "其下的 guitu/casebook.guitu 是默认的个案库",
            "guitu/casebook.guitu below it is the usual casebook"),
          Manual.Item(
            "LC_ALL, LC_MESSAGES, LANG", "没有 GUITU_LANG 时决定语言",
            "decide the language without GUITU_LANG"),
        ])),
      Manual.Section(
        "输出", "OUTPUT",
        .text(
          "结果写到标准输出,其余(错误、提示、提问)写到标准错误。--json 是一个带 \"schema\": 1 的对象,键按字母排序,日期为 ISO 8601。口令从不取自参数或环境变量。",
          "Results go to standard output; errors, hints and questions to standard error. --json is one object with \"schema\": 1, sorted keys and ISO dates. A passphrase is never taken from an argument or a variable."
        )),
    ])
}
