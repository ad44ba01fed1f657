import Domain

extension RedactCommand: Explained {
  static let explanation = Explanation(
    .everyday, Label("查找、遮盖文字中的个人信息", "find and mask personal data in text"),
    about: [
      Label(
        "把确定的个人信息遮盖后输出;有不能判定的就拒绝并说明位置。不用个案库也能运行。",
        "Prints the text with what is certain masked, and refuses, with the places, where something cannot be judged. It needs no casebook."
      )
    ], topics: [.privacy])
}

extension RedactText: Explained {
  static let explanation = Explanation(
    .everyday, Label("遮盖文字中的个人信息", "mask personal data in a text"),
    about: [
      Label(
        "读文件或标准输入,输出遮盖后的文字;有不能判定的,退出码为65。",
        "Reads a file or standard input and prints it masked; what cannot be judged is exit 65.")
    ],
    arguments: [
      .extra("file", .file, "文件,- 为标准输入", "file, - is standard input"),
      .option("--case", .caseNumber, "用该个案的已知值", "the values known of this case"),
      .option("--known", .file, "已知值文件,每行“类别: 值”", "known values, lines “kind: value”"),
      .flag("--each-line", "每行是一份文本", "every line is a text of its own"),
      .flag("--check", "只检查,有发现即报错", "only check: anything found is an error"),
    ],
    examples: [
      .init(
        "guitu 脱敏 文本 note.txt", "guitu redact text note.txt", Label("输出遮盖后的文字", "prints it masked"))
    ], topics: [.privacy])
}
