import Domain

extension ProtocolCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("办理规程:查看、检查、采用本地期限", "the protocol: show, check, take own limits"),
    about: [
      Label(
        "规程列出每条规则的期限、责任部门、法律依据和依据等级;没有个案库时显示随程序提供的规程。",
        "The protocol gives each rule's limit, departments, legal basis and grade of evidence. Without a casebook the one that comes with the program is shown."
      )
    ], topics: [.protocolRules])
}

extension ProtocolShow: Explained {
  static let explanation = Explanation(
    .casebook, Label("查看规程", "show the protocol"),
    about: [
      Label("列出全部规则,或一条规则的全文。", "Lists all rules, or one of them in full.")
    ],
    arguments: [.extra("rule", .rule, "规则编号,默认全部", "the id of a rule, all by default")],
    examples: [
      .init("guitu 规程 查看 H03", "guitu protocol show H03", Label("一条规则", "one rule"))
    ], topics: [.protocolRules])
}

extension ProtocolCheck: Explained {
  static let explanation = Explanation(
    .casebook, Label("检查规程或改动文件", "check a pack or a file of overrides"),
    about: [
      Label(
        "检查文件,逐行逐列说明问题和改法;不改动任何东西。",
        "Checks a file and names each problem with its line, column and a hint. Nothing is changed."
      )
    ],
    arguments: [.value("file", .file, "文件,- 为标准输入", "the file, - is standard input")],
    examples: [
      .init(
        "guitu 规程 检查 own.yaml", "guitu protocol check own.yaml",
        Label("能否采用", "whether it can be taken"))
    ], topics: [.protocolRules])
}

extension ProtocolOverride: Explained {
  static let explanation = Explanation(
    .casebook, Label("采用本地期限", "take the county's own limits"),
    about: [
      Label(
        "检查改动文件并记入个案库,从此按它计算时限。放宽法定期限须在文件中写明,并处处显示。",
        "Checks the overrides and records them in the casebook; duties are judged by them from then on. A weaker statutory limit must be declared in the file, and is shown everywhere."
      )
    ],
    arguments: [.value("file", .file, "改动文件,- 为标准输入", "the overrides, - is standard input")],
    examples: [
      .init(
        "guitu 规程 改动 own.yaml", "guitu protocol override own.yaml",
        Label("从此采用", "takes them from now on"))
    ], topics: [.protocolRules])
}
