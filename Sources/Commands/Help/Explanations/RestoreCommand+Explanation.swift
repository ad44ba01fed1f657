import Domain

extension RestoreCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("从备份恢复", "restore a backup"),
    about: [
      Label(
        "先核验备份,再以它替换同一个个案库;核验不过则不作任何改动。",
        "Verifies the backup and then puts it in the place of the same casebook; where it does not verify, nothing is changed."
      )
    ],
    arguments: [.value("file", .file, "备份文件", "the backup")],
    examples: [
      .init(
        "guitu 恢复 /media/usb/casebook.guitu", "guitu restore /media/usb/casebook.guitu",
        Label("从U盘恢复", "restores from a USB stick"))
    ],
    next: Label("用 guitu list 核对个案是否齐全。", "See with guitu list whether all cases are there."),
    topics: [.backup])
}
