import Domain

/// What help says about a command, every word in both languages.
///
/// A new command conforms to `Explained` in `NAME+Explanation.swift` beside this file: copy a
/// neighbour, give each argument by the parser's name (`"number"`, `"--date"`), and mark with `value`
/// and `needed` what a form requires. Help, manual pages and completion follow; `HelpTests` names
/// what is missing or left over.
struct Explanation {
  let group: CommandGroup
  /// What the command does, in a few words for lists.
  let abstract: Label
  /// What it is for, what it takes and what it refuses: a paragraph each.
  let about: [Label]
  /// The values, options and flags of the command's own, in the order in which they are shown.
  let arguments: [ArgumentText]
  let examples: [Example]
  /// What usually comes next.
  let next: Label?
  /// Topics that say more.
  let topics: [TopicName]

  init(
    _ group: CommandGroup, _ abstract: Label, about: [Label], arguments: [ArgumentText] = [],
    examples: [Example] = [], next: Label? = nil, topics: [TopicName] = []
  ) {
    self.group = group
    self.abstract = abstract
    self.about = about
    self.arguments = arguments
    self.examples = examples
    self.next = next
    self.topics = topics
  }

  /// A command line that can be typed as it stands, and what it does.
  struct Example {
    let line: Label
    let text: Label

    /// A line that each language's reader would type in their own words.
    init(_ zh: String, _ en: String, _ text: Label) {
      line = Label(zh, en)
      self.text = text
    }
  }
}

/// A command that help can explain.
protocol Explained {
  static var explanation: Explanation { get }
}
