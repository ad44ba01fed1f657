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
  /// What can be chosen from, as far as it is known.
  let choices: Choices
  /// Refuses a value that cannot be, or says what is odd about it.
  let look: (Reading) throws -> Label?

  /// Asks, with what was begun before and not finished in the line.
  func ask(current: Reading?, begun: String = "") throws -> Answer {
    if field.isLong { return try askLines(current: current, begun: begun) }
    var begun = begun
    var list = ChoiceList(choices, language: context.language)
    asker.say(list.text)
    while true {
      let line = try line(current: current, begun: begun)
      begun = ""
      switch line.halfWidth {
      case let line where line.asksBack: return .back
      case "?": asker.say(Label(" " + field.expected.zh, " " + field.expected.en))
      case "":
        let offered = current ?? field.standard
        guard isNeeded, offered == nil else {
          return .value(offered)
        }
        asker.say(Question.needed)
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
  private func askLines(current: Reading?, begun: String) throws -> Answer {
    asker.say(field.label + Label("(空行结束)", " (an empty line ends it)"))
    let text = begun.isEmpty ? current?.text ?? "" : begun
    var before = text.split(whereSeparator: \.isNewline).map(String.init)
    while true {
      guard let lines = try lines(before) else { return .back }
      if lines.isEmpty, !isNeeded { return .value(nil) }
      if lines.isEmpty {
        asker.say(Question.needed)
      } else if let reading = read(lines.joined(separator: "\n")) {
        return .value(reading)
      }
      before = lines
    }
  }

  /// Lines up to an empty one behind those there were before, of which an emptied one goes; nothing
  /// where one goes back, which leaves all of them to be gone on with.
  private func lines(_ before: [String]) throws -> [String]? {
    var before = before
    var lines: [String] = []
    do {
      while true {
        let initial = before.first ?? ""
        let line = try asker.ask("> ", initial: initial, takesLines: true)
        switch line.halfWidth.trimmed {
        case "" where before.isEmpty: return lines
        case "": before.removeFirst()
        case "?": asker.say(field.expected)
        case let sign where sign.asksBack:
          asker.breakOff(after: lines, before: before)
          return nil
        default:
          lines.append(line)
          before = Array(before.dropFirst())
        }
      }
    } catch {
      asker.breakOff(after: lines, before: Array(before.dropFirst()))
      throw error
    }
  }

  private static let needed = Label(" 此项必填。", " A value is needed here.")

  private func line(current: Reading?, begun: String) throws -> String {
    let label = field.label.with(field.current)
    let question = (label + offered(current))[context.language] + ": "
    return try asker.ask(question, initial: begun, completions: completions).trimmed
  }

  /// The value that an empty line stands for, or that none is needed.
  private func offered(_ current: Reading?) -> Label {
    if let reading = current ?? field.standard {
      return Label("[\(reading.shown.zh)]", " [\(reading.shown.en)]")
    }
    return isNeeded ? Label("", "") : Label("(可留空)", " (may stay empty)")
  }

  private func completions() throws -> [String] {
    switch choices {
    case .none, .found: []
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
      if let number = reading?.value as? CaseNumber { _ = try session?.state(of: number) }
      if let reading {
        if let echo = reading.echo { asker.say(Label("  → ", "  → ") + echo) }
        if let notice = try look(reading) { asker.say(Label("  ", "  ") + notice) }
        return reading
      }
      asker.say(field.expected)
    } catch {
      asker.say(Failure(error).text(context.language))
    }
    return nil
  }
}

extension String {
  /// Whether the line, in half-width signs and without spaces around it, asks for the field before.
  var asksBack: Bool { ["<", "《", "〈"].contains(self) }
}
