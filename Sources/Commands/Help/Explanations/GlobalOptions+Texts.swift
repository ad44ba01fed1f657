import Domain

extension GlobalOptions {
  /// What help says about the options every command takes.
  static let texts: [ArgumentText] = [
    .option(
      "--casebook", .file, "个案库文件;不给时用环境变量 GUITU_CASEBOOK,再没有则用默认位置",
      "the casebook file; else the variable GUITU_CASEBOOK, else the usual place"),
    .option(
      "--member", .member, "以哪名成员打开;个案库只有一名成员时不用给",
      "the member who opens it, where the casebook has several"),
    .option(
      "--passphrase-file", .file, "口令文件,取第一行;- 为标准输入。不给时在终端上问",
      "file with the passphrase in its first line, - for standard input; else asked for"),
    .option(
      "--lang", .language, "显示语言;不给时看 GUITU_LANG 和系统设置",
      "language to speak; else GUITU_LANG and the system decide"),
    .flag("--json", "输出 JSON,供脚本使用", "print JSON, for scripts"),
    .flag(
      "--plain", "输出制表符分隔的值,供脚本使用;没有值可输出的命令什么也不写",
      "print values separated by tabs, for scripts; nothing where there is no value"),
    .flag(
      "--no-input", "从不提问;缺值即出错,并说明缺哪个选项",
      "never ask; a missing value is an error that names its option"),
    .option(
      "--as-of", .date, "以此日期为“今天”计算", "take this date as today"),
  ]
}
