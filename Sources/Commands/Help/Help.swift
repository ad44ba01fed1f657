import Domain

/// What help answers to words: the overview, a command, a topic, or both where they share a name.
struct Help {
  let root: CommandNode
  let language: Language
  let width: Int

  /// Where there is no terminal, the width of one; lines longer than 100 columns are hard to read.
  static func width(_ environment: Environment) -> Int {
    min(max(environment.console.columns() ?? 80, 40), 100)
  }

  /// - Throws: `UsageProblem.unknownTopic` where nothing has this name.
  func text(about words: [String]) throws -> String {
    guard !words.isEmpty else { return text(Manual(overviewOf: root)) }
    var manuals: [Manual] = []
    if let command = root.command(of: words) { manuals.append(Manual(command)) }
    if words.count == 1, let name = TopicName(words[0]) { manuals.append(name.topic.manual) }
    guard !manuals.isEmpty else {
      throw UsageProblem.unknownTopic(
        SaidWord(words.joined(separator: "-")), nearest: nearest(to: words[0]))
    }
    return manuals.map(text).joined(separator: "\n")
  }

  private func nearest(to word: String) -> [String] {
    let names = TopicName.allCases.flatMap { [$0.rawValue, $0.chinese] }
    let topics = EditDistance.nearest(to: word, among: names).compactMap {
      TopicName($0)?.label[language]
    }
    let commands = root.nearest(to: word).map { $0.path.dropFirst().joined(separator: " ") }
    return Array((topics + commands).prefix(3))
  }

  private func text(_ manual: Manual) -> String {
    ManualText(manual: manual, language: language, width: width).text
  }
}

extension CommandNode {
  /// The command below this one that words lead to.
  func command(of words: some Collection<String>) -> CommandNode? {
    guard let first = words.first else { return self }
    return subcommand(first)?.command(of: words.dropFirst())
  }
}
