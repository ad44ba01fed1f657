import Domain

extension MergeCommand: Explained {
  static let explanation = Explanation(
    .casebook, Label("合并另一副本", "merge another copy"),
    about: [
      Label(
        "把同一个案库另一副本的记录并进来,先后次序不影响结果。互不知情的两处更正列为冲突,由人决定。",
        "Adds the entries of another copy of the same casebook; the order of merging makes no difference. Two corrections that did not know of each other are listed as a conflict for people to settle."
      ),
      Label(
        "并入后,有关个案的备注、单位、文号和理由重新与已知的身份核对;含有个人信息的逐条列出,不显示内容。",
        "Notes, providers, references and reasons of the cases concerned are then held against the identities known now; those with personal data are listed, without what they say."
      ),
    ],
    arguments: [.value("file", .file, "另一副本", "the other copy")],
    examples: [
      .init(
        "guitu 合并 laptop.guitu", "guitu merge laptop.guitu",
        Label("并入笔记本上的副本", "adds what a laptop's copy holds"))
    ],
    next: Label("有冲突时用 guitu show 个案 核对。", "Look at conflicts with guitu show CASE."),
    topics: [.backup])
}
