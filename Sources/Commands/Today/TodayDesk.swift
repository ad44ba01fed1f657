import ArgumentParser
import Casebook
import Domain

/// Today's list at work: shown, a duty chosen and recorded, and shown again.
struct TodayDesk {
  /// Guided, with the casebook that is open.
  let context: Context
  let session: Session

  /// Shows the list once.
  func show() throws { _ = try shown() }

  /// Shows the list and records what is chosen from it, until nothing more is.
  func work(asking asker: Asker) throws {
    var list = try shown()
    while true {
      switch try answer(asker) {
      case .leave: return
      case .unclear: asker.say(TodayAnswer.expected)
      case .command: asker.say(TodayAnswer.noCommand)
      case .badNumber(let text): asker.say(problem(inNumber: text))
      case .duty(let number):
        let duties = list.numbered
        guard duties.indices.contains(number - 1) else {
          asker.say(TodayAnswer.expected)
          continue
        }
        if try record(duties[number - 1], asker) { list = try shown() }
      case .log(let number, let kind):
        let words = ["log", "\(number)"] + [kind].compactMap(\.self)
        if try run(words, asker) { list = try shown() }
      }
    }
  }

  private func answer(_ asker: Asker) throws -> TodayAnswer {
    do {
      return TodayAnswer(
        try asker.ask(
          TodayAnswer.question[context.language],
          completions: { try session.caseNumbers().map(\.description) }))
    } catch is Cancelled {
      return .leave
    }
  }

  private func problem(inNumber text: String) -> String {
    var check = context.askingCheck
    _ = check.caseNumber(text)
    do {
      try check.finishValues()
      return TodayAnswer.expected[context.language]
    } catch {
      return Failure(error).text(context.language)
    }
  }

  private func shown() throws -> TodayList {
    let office = try session.office()
    let engine = try context.engine(of: office)
    let words = context.dueWords(by: engine)
    let selection = context.dueSelection(within: DueCommand.soon, by: engine)
    let list = TodayList(
      selection.duties(of: office),
      try context.caseDuties(selection, of: office, in: session).cases(), on: selection.today)
    if context.options.json {
      context.print(try JSON.text(TodayView(list, words)))
    } else if context.options.plain {
      context.print(TodayView(list, words).due.map(\.plain).joined())
    } else {
      context.print(TodayText(list: list, words: words, width: context.helpWidth).text)
    }
    return list
  }

  private func record(_ duty: DueDuty, _ asker: Asker) throws -> Bool {
    guard let command = RecordingCommand(duty) else {
      asker.say(Label("这一项没有要记录的。", "There is nothing to record for this one."))
      return false
    }
    return try run(command.words, asker)
  }

  /// Runs a command whose questions are answered here; what it refuses is said, and the list goes on.
  ///
  /// - Returns: Whether it was done.
  private func run(_ words: [String], _ asker: Asker) throws -> Bool {
    guard let command = try CommandSearch.parse(words) as? any ContextCommand else {
      let line = (["guitu"] + words).joined(separator: " ")
      asker.say(Label("请先补记:\(line)", "First record what is missing: \(line)"))
      return false
    }
    do {
      try command.run(context)
      return true
    } catch let interruption as Interrupted {
      throw interruption
    } catch is Cancelled {
      asker.say(Label("已取消。", "Cancelled."))
      return false
    } catch {
      asker.say(Failure(error).text(context.language))
      return false
    }
  }
}
