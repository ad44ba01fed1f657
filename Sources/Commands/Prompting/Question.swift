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
    var list = ChoiceList(field.choices, language: context.language)
    asker.say(list.text)
    while true {
      let line = try line(current: current)
      switch line.halfWidth {
      case "<", "《", "〈": return .back
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

  private func line(current: Reading?) throws -> String {
    let offered = (current ?? field.standard).map { "[\($0.shown[context.language])]" } ?? ""
    let question = "\(field.label[context.language])\(offered): "
    return try asker.ask(question, completions: completions).trimmed
  }

  private var completions: [String] { [] }

  private func read(_ text: String) -> Reading? {
    var check = context.check
    let reading = field.read(text, field.label[context.language], &check)
    do {
      try check.finish()
      if let reading { return reading }
      asker.say(field.expected)
    } catch {
      asker.say(Failure(error).text(context.language))
    }
    return nil
  }
}
