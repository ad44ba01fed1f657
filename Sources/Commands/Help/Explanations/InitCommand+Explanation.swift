import Domain

extension InitCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("新建个案库", "make a casebook"),
    about: [
      Label(
        "新建个案库,写在 --casebook 或 GUITU_CASEBOOK 所指的文件,都没有时在 ~/.local/share/guitu/casebook.guitu;第一名成员兼任管理员、社工和发布员。口令在终端上问两次。恢复码写入一个只有你能读的文件,请打印后锁入单位保险柜,再删除文件:口令和恢复码都遗失,个案库就再也打不开。",
        "Makes a casebook at --casebook or GUITU_CASEBOOK, else at ~/.local/share/guitu/casebook.guitu, whose first member is keeper, case worker and publisher. The passphrase is asked for twice. The recovery code goes to a file that only you can read: print it for the office's safe, then delete the file. If both passphrase and code are lost, the casebook can never be opened again."
      )
    ],
    arguments: [
      .needed("--office", .area, "本单位的行政区划代码", "division code of the office"),
      .needed("--member", .member, "第一名成员的名字", "name of the first member"),
      .needed("--recovery-file", .file, "恢复码写入的文件,须尚不存在", "new file for the recovery code"),
      .option("--assessment", .reference, "个人信息保护影响评估的文号", "reference of the impact assessment"),
    ],
    examples: [
      .init(
        "guitu init --office 510104 --member 社工甲 --recovery-file 恢复码.txt",
        "guitu init --office 510104 --member worker --recovery-file recovery.txt",
        Label("为锦江区的单位新建个案库", "makes a casebook for an office in Jinjiang"))
    ],
    next: Label("建立第一个个案:guitu case open。", "Open the first case: guitu case open."),
    topics: [.start, .backup])
}
