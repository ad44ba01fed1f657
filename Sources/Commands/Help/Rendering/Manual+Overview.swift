import Domain

extension Manual {
  /// The overview: every command by group, and the topics.
  init(overviewOf root: CommandNode) {
    let groups = CommandGroup.allCases.map { group in
      Section(
        title: group.title,
        blocks: [
          .items(
            root.subcommands.filter { ($0.explanation?.group ?? .casebook) == group }
              .map(Item.init))
        ])
    }
    let topics = Section(
      title: Label("专题", "TOPICS"),
      blocks: [
        .items(TopicName.allCases.map { Item($0.label, $0.topic.title) })
      ])
    let use = Section(
      title: Label("用法", "USAGE"),
      blocks: [
        .lines([
          Label("guitu", "guitu"), Label("guitu 命令 [选项]", "guitu COMMAND [OPTIONS]"),
          Label("guitu help 命令或专题", "guitu help COMMAND or TOPIC"),
        ])
      ])
    self.init(
      title: Label(
        "归途 \(Version.text) — \(root.abstract.zh)", "Guitu \(Version.text) — \(root.abstract.en)"),
      sections: [use] + groups + [topics])
  }
}
