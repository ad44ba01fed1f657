import Domain

extension FindCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("按身份查找个案", "find cases by identity"),
    about: [
      Label(
        "按姓名、别名、证件号码、电话、住址、村、学校、单位或亲属查找,给出个案编号和编码要素,不显示身份。查找词在终端上另开的一屏里输入,或从文件读取,从不写在命令行里;每次查找都会登记。",
        "Looks for a name, alias, ID number, phone, address, village, school, employer or relative, and gives case numbers and coded facts; never who the person is. The query is typed on a screen of its own or read from a file, never written in the command line; every search is put on record."
      ),
      Label(
        "繁体、异体字、全拼、首字母、姓名的一部分都可以;号码不论怎样分段,也可以只填后四位以上。",
        "Traditional and variant characters, pinyin in full or by initials, and parts of names will do; numbers in any grouping, or their last four digits and more."
      ),
    ],
    arguments: [
      .option(
        "--from-file", .file, "查找词所在的文件,取第一行,- 为标准输入",
        "file with the query in its first line, - for standard input")
    ],
    examples: [
      .init("guitu 查找", "guitu find", Label("在终端上输入查找词", "asks for the query"))
    ],
    next: Label(
      "查看个案用 guitu show 个案;核对身份用 guitu reveal 个案。",
      "Look at a case with guitu show CASE, check who it is with guitu reveal CASE."),
    topics: [.privacy])
}
