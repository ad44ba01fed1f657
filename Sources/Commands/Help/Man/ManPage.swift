import Domain

/// A page for `man`.
struct ManPage {
  /// Letters, digits and hyphens, such as `guitu-log`.
  let name: String
  let chapter: Chapter
  /// What the page is about, in a line.
  let abstract: Label
  let sections: [Manual.Section]

  /// The chapters of the manual, by their numbers.
  enum Chapter: Int {
    case commands = 1
    case topics = 7
  }

  /// Every page there is: the program, a page for each of its commands, and the topics.
  static func all(_ root: CommandNode) -> [ManPage] {
    [ManPage(program: root)] + root.subcommands.map { ManPage(command: $0) }
      + TopicName.allCases.map { ManPage(topic: $0) }
  }

  private init(program root: CommandNode) {
    name = root.name
    chapter = .commands
    abstract = root.abstract
    sections =
      Manual(overviewOf: root).sections + Topic.options.sections + Topic.exitCodes.sections
  }

  private init(command: CommandNode) {
    name = command.path.joined(separator: "-")
    chapter = .commands
    abstract = command.abstract
    sections =
      Manual(command).sections
      + command.subcommands.map { subcommand in
        Manual.Section(
          title: Label(subcommand.line, subcommand.line),
          blocks: [.paragraph(subcommand.abstract)]
            + Manual(subcommand).sections.flatMap(\.blocks))
      }
  }

  private init(topic: TopicName) {
    name = "guitu-\(topic.rawValue)"
    chapter = .topics
    abstract = topic.topic.title
    sections = topic.topic.sections
  }
}
