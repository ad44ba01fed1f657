import Domain

extension Topic {
  /// How nothing is lost.
  static let backup = Topic(
    title: Label("备份、恢复、合并与恢复码", "backups, restoring, merging, and the recovery code"),
    sections: [
      Manual.Section(
        "备份", "BACKING UP",
        .text(
          "每天下班前 guitu backup 文件,写到U盘等另一处。备份与原件一样是加密的;不要直接复制正在使用的文件。",
          "Every day, guitu backup FILE to a USB stick or elsewhere. A backup is encrypted as the casebook is. Do not copy the file itself while it is in use."
        ),
        .text(
          "每月核验一份:guitu verify --casebook 备份文件。",
          "Once a month check one: guitu verify --casebook BACKUP.")),
      Manual.Section(
        "恢复与合并", "RESTORING AND MERGING",
        .text(
          "guitu restore 文件 先核验备份,再替换同一个案库。两台电脑各有副本时,用 guitu merge 文件 互相并入,什么也不会丢。",
          "guitu restore FILE verifies a backup before it replaces the same casebook. Where two machines hold copies, guitu merge FILE adds one to the other and loses nothing."
        )),
      Manual.Section(
        "口令与恢复码", "PASSPHRASE AND RECOVERY CODE",
        .text(
          "口令没有人能找回。恢复码在 guitu init 时写入文件:打印,锁入保险柜,删除文件。口令和恢复码都遗失,个案库就再也打不开。",
          "Nobody can bring a passphrase back. guitu init writes the recovery code to a file: print it, lock it in the safe, delete the file. If both are lost, the casebook can never be opened again."
        )),
    ])
}
