import Domain

extension Topic {
  /// What saves typing.
  static let shortcuts = Topic(
    title: Label("少打几个字", "what saves typing"),
    sections: [
      Manual.Section(
        "命令", "COMMANDS",
        .text(
          "每个命令都有中文名,两种写法可以混用:guitu 记 与 guitu log 相同。全部名称见 guitu help。",
          "Every command has a Chinese name too, and both may be used. guitu help lists the commands."
        ),
        .text(
          "打错命令或选项时,程序会提示最接近的一个。", "Where a command or option is mistyped, the nearest is named.")),
      Manual.Section(
        "值", "VALUES",
        .text(
          "事项、结果等写代码或中文。日期写 2026-03 表示只知道月份。输出给脚本用 --plain 或 --json。",
          "Milestones, outcomes and the like are written as code or label. 2026-03 is a date of which only the month is known. Scripts read --plain or --json."
        )),
      Manual.Section(
        "不用反复输入", "WITHOUT TYPING IT EVERY TIME",
        .items([
          Manual.Item(
            "GUITU_CASEBOOK", "环境变量:个案库文件,代替 --casebook", "a variable in place of --casebook"),
          Manual.Item("GUITU_LANG", "环境变量:显示语言 zh 或 en", "a variable: zh or en"),
          Manual.Item("guitu unlock", "解锁之后不再问口令", "no passphrase is asked for after it"),
        ])),
    ])
}
