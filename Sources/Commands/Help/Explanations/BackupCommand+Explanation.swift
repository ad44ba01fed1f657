import Domain

extension BackupCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("备份", "back up"),
    about: [
      Label(
        "把个案库完整地复制到一个新文件;同时可以有人在写。备份与原件一样是封存的。",
        "Copies the whole casebook to a new file, while others may write. The copy is sealed as the casebook is."
      )
    ],
    arguments: [.value("file", .file, "备份文件,须尚不存在", "a new file")],
    examples: [
      .init(
        "guitu 备份 /media/usb/casebook.guitu", "guitu backup /media/usb/casebook.guitu",
        Label("备份到U盘", "a copy on a USB stick"))
    ],
    next: Label(
      "偶尔核验一份备份:guitu verify --casebook 文件。",
      "Now and then check a copy: guitu verify --casebook FILE."), topics: [.backup])
}
