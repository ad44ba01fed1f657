import Domain

extension IdentitySet: Explained {
  static let explanation = Explanation(
    .cases, Label("登记身份信息", "write down an identity"),
    about: [
      Label(
        "从文件或标准输入读取身份信息,每行写成“类别: 值”,类别有 name alias id phone address kin(姓名 别名 证件号码 电话 住址 亲属)。亲属依次写关系、姓名、电话。身份从不写在命令行里。",
        "Reads an identity from a file or standard input, a line each as “kind: value”; the kinds are name alias id phone address kin. Kin are written as relation, name and phone. Identities are never written in a command line."
      )
    ],
    arguments: [
      .caseNumber,
      .needed(
        "--from-file", .file, "身份所在的文件,- 为标准输入", "file with the identity, - for standard input"),
    ],
    examples: [
      .init(
        "guitu 身份 登记 K7P-4XM-9QW --from-file -",
        "guitu identity set K7P-4XM-9QW --from-file -",
        Label("在终端上逐行输入,Ctrl-D 结束", "type the lines, end with Ctrl-D"))
    ],
    next: Label("用过的文件请删除。", "Delete the file afterwards."), topics: [.privacy])
}
