import Domain

extension RevealCommand: Explained {
  static let explanation = Explanation(
    .cases, Label("显示身份", "show an identity"),
    about: [
      Label(
        "在终端另开的一屏上显示一个个案的身份,按任意键或满60秒后擦除,屏幕和回滚缓冲区里不留任何内容。每次查看都先登记再显示。",
        "Shows who the person of a case is on a screen of its own; any key or 60 seconds wipe it, and nothing stays on the screen or in the scrollback. Every look is put on record before anything is shown."
      ),
      Label(
        "没有终端不显示。--json 供程序读取,必须用 --reason 写明理由。",
        "Without a terminal nothing is shown. --json is for programs, and needs a --reason."),
    ],
    arguments: [
      .caseNumber, .option("--reason", .reason, "查看理由,会登记", "why it is looked at, kept on record"),
    ],
    examples: [
      .init(
        "guitu 显示身份 K7P-4XM-9QW", "guitu reveal K7P-4XM-9QW",
        Label("显示一个个案的身份", "shows who one case is"))
    ],
    next: Label("离开座位用 guitu lock。", "Lock with guitu lock when you leave."),
    topics: [.privacy])
}
