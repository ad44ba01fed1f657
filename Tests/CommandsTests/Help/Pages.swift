import Domain

@testable import Commands

/// Every page help can show, by the words that ask for it.
enum Pages {
  static func all() throws -> [(words: String, manual: Manual)] {
    let root = try CommandNode.root()
    let commands = root.all.dropFirst().map { ($0.line, Manual($0)) }
    let topics = TopicName.allCases.map { ("help " + $0.rawValue, $0.topic.manual) }
    return [("guitu", Manual(overviewOf: root))] + commands + topics
  }

  static func text(_ manual: Manual, _ language: Language, width: Int = 80) -> String {
    ManualText(manual: manual, language: language, width: width).text
  }
}
