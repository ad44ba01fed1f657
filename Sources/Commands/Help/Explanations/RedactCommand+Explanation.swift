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
        "Reads files or standard input and prints them masked; what cannot be judged is exit 65."),
      Label(
        "个案库已解锁的,同时检索库中全部已知值;上锁的不问口令,只按格式检索,并提示。",
        "Where the casebook is unlocked, all values it knows are looked for too; where it is locked, no passphrase is asked for, forms alone are looked for, and a note says so."
      ),
      Label(
        "提交前检查(写入 .git/hooks/pre-commit):git diff --cached --name-only --diff-filter=d -z | xargs -0 guitu redact --check",
        "A check before each commit (in .git/hooks/pre-commit): git diff --cached --name-only --diff-filter=d -z | xargs -0 guitu redact --check"
      ),
    ],
    arguments: [
      .extra("files", .file, "文件,可多个,- 为标准输入", "files, - is standard input"),
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
