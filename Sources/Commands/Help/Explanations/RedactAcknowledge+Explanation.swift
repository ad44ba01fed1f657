import Domain

extension RedactAcknowledge: Explained {
  static let explanation = Explanation(
    .everyday, Label("确认已知值也是常用词或区划名", "acknowledge that a known value is a word too"),
    about: [
      Label(
        "有的姓名、住址同时是常用词或区划名,会挡住每一次网站生成和备注。社工确认一次之后,它作为词出现时放行:拼音、小名、拆开或改写的形式,写在“姓名”“名叫”“女士”旁边,靠近电话、证件号或该个案另一个已确认的值,用作文件名,都仍然拒绝。",
        "Some names and addresses are ordinary words or divisions, and would stop every site and note. Once a case worker acknowledges one, it passes where it stands as the word. In pinyin, as a nickname, taken apart, beside what announces a name or a title, near a number or another acknowledged value of the case, or as a file name it stays refused."
      ),
      Label(
        "值在终端上询问,或由文件给出,从不写在命令行里,也从不出现在任何提示中。号码,以及不是词也不是区划的姓名,不能确认;只露一个字的小名(小英、妹妹)和本身就是词的拼音,各算一个值,单独确认、单独撤回。确认记入个案库,封在身份范围;此后登记同一个值的个案须另行确认。",
        "The value is asked for on the terminal or comes from a file: never in a command line, and no message prints it. Numbers, and names that are neither words nor divisions, cannot be acknowledged. A nickname that shows one character, and pinyin that is a word (an, gao xing), are values of their own, acknowledged and taken back by themselves. It is on record, sealed in the identity scope; a case that comes to hold the same value later needs its own."
      ),
    ],
    arguments: [
      .option(
        "--from-file", .file, "值所在的文件,取第一行,- 为标准输入",
        "file whose first line is the value, - for standard input"),
      .flag("--withdraw", "撤回确认", "take it back"),
      .flag("--list", "列出已确认的,不显示值", "list what was acknowledged, without the values"),
    ],
    examples: [
      .init(
        "guitu 脱敏 确认", "guitu redact acknowledge", Label("在终端上询问那个值", "asks for the value")),
      .init(
        "guitu 脱敏 确认 --list", "guitu redact acknowledge --list",
        Label("哪些个案、由谁、何时确认", "which cases, by whom, when")),
    ], topics: [.privacy])
}
