import Domain

extension Topic {
  /// The first hour with the program, and a day after it.
  static let start = Topic(
    title: Label("第一次使用,和每天的用法", "the first hour, and every day"),
    sections: [
      Manual.Section(
        "先试一试", "TRY IT",
        .text(
          "演示个案库里都是虚构的人,可以随便改:",
          "The demo casebook holds made-up people only; change what you like:"),
        .lines([
          Label("guitu demo", "guitu demo"),
          Label(
            "export GUITU_CASEBOOK=$PWD/demo/demo.guitu",
            "export GUITU_CASEBOOK=$PWD/demo/demo.guitu"),
          Label(
            "guitu unlock --passphrase-file demo/passphrase.txt",
            "guitu unlock --passphrase-file demo/passphrase.txt"),
          Label("guitu", "guitu"),
        ])),
      Manual.Section(
        "建立本单位的个案库", "MAKE YOUR OFFICE'S CASEBOOK",
        .text(
          "先做个人信息保护影响评估并取得文号。guitu init 给出恢复码:打印后锁入保险柜,再删除文件。",
          "Have the impact assessment done and its reference at hand. guitu init gives a recovery code: print it for the safe, then delete the file."
        ),
        .lines([
          Label(
            "guitu init --office 510104 --member 社工甲 --recovery-file 恢复码.txt",
            "guitu init --office 510104 --member worker --recovery-file recovery.txt")
        ])),
      Manual.Section(
        "每天", "EVERY DAY",
        .items([
          Manual.Item(
            Label("guitu 解锁", "guitu unlock"),
            Label("早上解锁,离开座位时 guitu 上锁", "in the morning; guitu lock when you leave your desk")),
          Manual.Item(
            Label("guitu", "guitu"),
            Label("今天要办什么;填序号就办", "what there is to do; a number records it")),
          Manual.Item(
            Label("guitu 记 个案 事项", "guitu log CASE KIND"),
            Label("办完一件,记一件", "record each thing when it is done")),
          Manual.Item(
            Label("guitu 撤销", "guitu undo"), Label("记错了,撤销", "take a slip back")),
          Manual.Item(
            Label("guitu 备份 文件", "guitu backup FILE"),
            Label("下班前备份到U盘", "to a USB stick before you go")),
        ])),
    ])
}
