import Domain

extension IdentitySet: Explained {
  static let explanation = Explanation(
    .cases, Label("登记身份信息", "write down an identity"),
    about: [
      Label(
        "在终端上另开一屏逐项询问姓名、别名、证件号码、电话、住址、村、学校、工作单位和亲属,核对之后登记;屏幕和回滚缓冲区里不留任何内容,中断时也不留草稿。证件号码核对校验码、出生日期和性别。已经登记过的先显示出来修改,这次查看会登记。",
        "Asks on a screen of its own for name, aliases, ID number, phones, addresses, villages, schools, employers and kin, and shows all of it for a check. Nothing stays on the screen or in the scrollback, and no draft is kept. ID numbers are checked against their check character, the birth and the sex. What is there already is shown for changes, and that look is on record."
      ),
      Label(
        "--from-file 供程序使用,每行写成“类别: 值”,类别有 \(kinds)。亲属依次写关系、姓名、电话。身份从不写在命令行里。",
        "--from-file is for programs: a line each as “kind: value”; the kinds are \(kinds). Kin are written as relation, name and phone. Identities are never written in a command line."
      ),
    ],
    arguments: [
      .caseNumber,
      .option(
        "--from-file", .file, "身份所在的文件,- 为标准输入;不给就在终端上询问",
        "file with the identity, - for standard input; asked for at the terminal without it"),
    ],
    examples: [
      .init(
        "guitu 身份 登记 K7P-4XM-9QW", "guitu identity set K7P-4XM-9QW",
        Label("在终端上逐项询问", "asks for each value")),
      .init(
        "guitu 身份 登记 K7P-4XM-9QW --from-file -",
        "guitu identity set K7P-4XM-9QW --from-file -",
        Label("由程序从标准输入给出", "a program gives it on standard input")),
    ],
    next: Label(
      "查看用 guitu reveal 个案;给过文件的请删除。", "Look at it with guitu reveal CASE; delete a file you gave."
    ),
    topics: [.privacy])

  private static let kinds = Identity.Kind.allCases.map(\.code).joined(separator: " ")
}
