import Domain

extension UnlockCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("解锁若干分钟", "unlock for some minutes"),
    about: [
      Label(
        "把打开的成员密钥交给内核密钥环保管若干分钟,其间各终端的命令不再问口令。到时自动上锁。",
        "Leaves the opened member key with the kernel's keyring for some minutes, so that commands in all your terminals ask no more. It locks itself when the time is over."
      )
    ],
    arguments: [
      .option("--minutes", .count, "分钟,1 至 720,默认15", "minutes, 1 to 720, 15 by default")
    ],
    examples: [
      .init(
        "guitu 解锁 --minutes 60", "guitu unlock --minutes 60", Label("解锁一小时", "unlocks for an hour"))
    ],
    next: Label("离开座位时用 guitu lock。", "Lock it with guitu lock when you leave your desk."))
}
