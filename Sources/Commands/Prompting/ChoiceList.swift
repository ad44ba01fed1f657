import Domain

/// The numbered choices of a question, as far as they are on the screen.
struct ChoiceList {
  private let choices: Choices
  private let language: Language
  private var openGroup: Int?

  init(_ choices: Choices, language: Language) {
    self.choices = choices
    self.language = language
  }

  /// The choices as numbered lines; the codes stand first where longer labels would hide them.
  var text: String {
    var columns = Columns()
    let labels = shown.map { DisplayWidth.of($0.label[language]) }.max() ?? 0
    let widest = labels + (shown.map(\.code.count).max() ?? 0)
    for (place, line) in lines.enumerated() {
      columns.add(["\(place + 1)"] + (widest > Self.room ? line.reversed() : line))
    }
    let isClosed = openGroup == nil && shown.isEmpty && !lines.isEmpty
    return columns.text(indent: 2) + (isClosed ? Self.opening[language] : "")
  }

  private static let opening = Label(
    "  填序号展开一类,或直接填名称、代码、拼音首字母\n",
    "  A number opens a group; a name or a code can be typed at once.\n")

  /// The columns that are left beside the numbers and the spaces of 80.
  private static let room = 72

  /// Opens the group of that number, where groups are shown; false where the line is no such number.
  mutating func opens(_ line: String) -> Bool {
    guard case .grouped(let groups) = choices, openGroup == nil, let number = Int(line),
      groups.indices.contains(number - 1)
    else { return false }
    openGroup = number - 1
    return true
  }

  /// The code of the choice with that number, or the codes of several, separated as they were.
  func code(of line: String) -> String? {
    if let choice = choice(line) { return choice.code }
    let parts = line.split { ",;、 ".contains($0) }.map(String.init)
    guard parts.count > 1, parts.contains(where: { choice($0) != nil }) else { return nil }
    return parts.map { choice($0)?.code ?? $0 }.joined(separator: ",")
  }

  private func choice(_ number: String) -> Choice? {
    guard let number = Int(number), shown.indices.contains(number - 1) else { return nil }
    return shown[number - 1]
  }

  private var shown: [Choice] {
    switch choices {
    case .none, .caseNumbers, .found: []
    case .list(let choices): choices
    case .grouped(let groups): openGroup.map { groups[$0].choices } ?? []
    }
  }

  private var lines: [[String]] {
    if case .grouped(let groups) = choices, openGroup == nil {
      return groups.map { [$0.group[language]] }
    }
    return shown.map { [$0.label[language], $0.code] }
  }
}
