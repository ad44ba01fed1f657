import Casebook
import Domain

/// One question: asks until the answer is understood.
struct Question {
  enum Answer {
    /// The value, or nothing where the field was left empty.
    case value(Reading?)
    case back
  }

  let field: Field
  let isNeeded: Bool
  let context: Context
  let asker: Asker
  let session: Session?

  func ask(current: Reading?) throws -> Answer {
    if field.isLong { return try askLines(current: current) }
    var list = ChoiceList(field.choices, language: context.language)
    asker.say(list.text)
    while true {
      let line = try line(current: current)
      switch line.halfWidth {
      case let line where Question.isBack(line): return .back
      case "?": asker.say(Label(" " + field.expected.zh, " " + field.expected.en))
      case "":
        let offered = current ?? field.standard
        guard isNeeded, offered == nil else {
          return .value(offered)
        }
        asker.say(Label(" 此项必填。", " A value is needed here."))
      case "-" where !isNeeded: return .value(nil)
      default:
        if list.opens(line.halfWidth) {
          asker.say(list.text)
        } else if let reading = read(list.code(of: line.halfWidth) ?? line) {
          return .value(reading)
        }
      }
    }
  }

  /// Asks for lines until an empty one; the lines there were are offered for editing.
  private func askLines(current: Reading?) throws -> Answer {
    asker.say(field.label + Label("(空行结束)", " (an empty line ends it)"))
    var before = current.map { $0.text.split(whereSeparator: \.isNewline).map(String.init) } ?? []
    var lines: [String] = []
    while true {
      let initial = before.isEmpty ? "" : before.removeFirst()
      let line = try asker.ask("> ", initial: initial, takesLines: true)
      if lines.isEmpty, Question.isBack(line) { return .back }
      if line.trimmed.isEmpty { break }
      lines.append(line)
    }
    return .value(lines.isEmpty ? nil : read(lines.joined(separator: "\n")))
  }

  private static func isBack(_ line: String) -> Bool {
    ["<", "《", "〈"].contains(line.halfWidth.trimmed)
  }

  private func line(current: Reading?) throws -> String {
    let offered = (current ?? field.standard).map { "[\($0.shown[context.language])]" } ?? ""
    let question = "\(field.label[context.language])\(offered): "
    return try asker.ask(question, completions: completions).trimmed
  }

  private func completions() throws -> [String] {
    switch field.choices {
    case .none: []
    case .list(let choices): choices.map(\.code)
    case .grouped(let groups): groups.flatMap(\.choices).map(\.code)
    case .caseNumbers: try session?.caseNumbers().map(\.description) ?? []
    }
  }

  private func read(_ text: String) -> Reading? {
    var check = context.askingCheck
    let reading = field.read(text, field.label[context.language], &check)
    do {
      try check.finish()
      if let reading {
        if let echo = reading.echo { asker.say(Label("  → ", "  → ") + echo) }
        return reading
      }
      asker.say(field.expected)
    } catch {
      asker.say(Failure(error).text(context.language))
    }
    return nil
  }
}
