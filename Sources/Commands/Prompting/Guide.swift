import Casebook
import Domain

/// Asks for what a form lacks, one question a line, and shows all of it for a check before the act.
///
/// Whatever breaks it off but the decision to cancel leaves a draft.
struct Guide {
  let form: Form
  let context: Context
  let asker: Asker
  /// The opened casebook; nothing for a command that opens none.
  let session: Session?

  /// Asks, shows, acts; what the act refuses as bad data goes back to the check.
  func run<Result>(_ act: (Answers) throws -> Result) throws -> Result {
    var sheet = Sheet(form: form)
    try sheet.takeGiven(context.check)
    if context.isGuided { sheet.reopenOptions() }
    // Of a case that is not there it is said before anything is asked about it.
    try learn(about: &sheet)
    asker.say(form.title + sheet.subject)
    asker.say(
      Label("填 ? 看说明,< 回上一项,Ctrl-C 中断", "? explains, < goes back, Ctrl-C stops"))
    try drafts?.offer(to: &sheet)
    do {
      let result = try fill(&sheet, act)
      drafts?.drop()
      return result
    } catch is CalledOff {
      drafts?.drop()
      throw Cancelled()
    } catch {
      drafts?.keep(sheet)
      throw error
    }
  }

  private func fill<Result>(
    _ sheet: inout Sheet, _ act: (Answers) throws -> Result
  ) throws -> Result {
    if !form.startsAtCheck { try askInTurn(&sheet) }
    try look(over: &sheet)
    return try finish(&sheet, act)
  }

  /// Acts on what flags gave in full, and asks only what to do about texts that cannot be kept so.
  func finish<Result>(
    _ answers: Answers, _ act: (Answers) throws -> Result
  ) throws -> Result {
    var sheet = Sheet(form: form, answers: answers)
    do {
      return try finish(&sheet, act)
    } catch is CalledOff {
      throw Cancelled()
    }
  }

  private func finish<Result>(
    _ sheet: inout Sheet, _ act: (Answers) throws -> Result
  ) throws -> Result {
    while true {
      do {
        for check in form.checks { try check(sheet.answers) }
        return try act(sheet.answers)
      } catch CasebookError.personalData(let refused) where holds(refused) {
        try settle(refused, in: &sheet)
      } catch {
        let failure = Failure(error, askedBy: sheet)
        guard failure.canBeMended else { throw error }
        asker.say(failure.text(language))
        if !form.isChecked { sheet.reopenAll() }
      }
      try look(over: &sheet)
    }
  }

  /// Shows the form until it is right, or only asks what is open where it is not shown.
  private func look(over sheet: inout Sheet) throws {
    if form.isChecked { try check(&sheet) } else { try askInTurn(&sheet) }
  }

  private var language: Language { context.language }

  /// What keeps drafts; nothing for a form that opens no casebook, or that only asks what to read.
  private var drafts: DraftKeeper? {
    guard form.isChecked else { return nil }
    return session.map { DraftKeeper(form: form, session: $0, context: context, asker: asker) }
  }

  /// Asks every field that is to be asked and has no value, in order; `<` goes back to the one before.
  private func askInTurn(_ sheet: inout Sheet) throws {
    var asked: [Int] = []
    while let place = sheet.nextOpen {
      try learn(about: &sheet)
      switch try ask(place, in: &sheet) {
      case .value(let reading):
        sheet.set(reading, at: place)
        asked.append(place)
      case .back:
        guard let previous = asked.popLast() else {
          asker.say(Label("这是第一项。", "This is the first question."))
          continue
        }
        sheet.reopen(from: previous)
      }
    }
  }

  /// Looks up the person whom the form is about, once the case is known.
  private func learn(about sheet: inout Sheet) throws {
    guard sheet.answers.birth == nil, let session, let number = sheet.number else { return }
    sheet.note(try session.state(of: number).facts.birth)
  }

  /// Shows all fields until they are right: a number changes one.
  private func check(_ sheet: inout Sheet) throws {
    while true {
      asker.say(CheckScreen(sheet: sheet, language: language).text)
      switch CheckAnswer(try asker.ask(CheckScreen.question[language])) {
      case .right where sheet.unfinished != nil:
        asker.say(Label("有一项还没有写完:", "One is not finished yet:"))
        if let place = sheet.unfinished?.place { try change(place, in: &sheet) }
      case .right where sheet.changesNothing: asker.say(CheckAnswer.nothingChanged)
      case .right where sheet.nextOpen == nil: return
      case .right: try askInTurn(&sheet)
      case .cancel: throw CalledOff()
      case .change(let number) where sheet.shown.indices.contains(number - 1):
        try change(sheet.shown[number - 1], in: &sheet)
      case .back where sheet.lastAsked != nil:
        if let place = sheet.lastAsked { try change(place, in: &sheet) }
      case .change, .back, .unclear: asker.say(CheckAnswer.expected)
      }
    }
  }

  private func change(_ place: Int, in sheet: inout Sheet) throws {
    if case .value(let reading) = try ask(place, in: &sheet) { sheet.set(reading, at: place) }
    try askInTurn(&sheet)
  }

  /// Asks for a field, with what was begun for it; what is broken off anew is noted.
  func ask(_ place: Int, in sheet: inout Sheet) throws -> Question.Answer {
    let begun = sheet.takeUnfinished(at: place)
    do {
      let answer = try question(of: place, in: sheet)
        .ask(current: sheet.answers.readings[place], begun: begun)
      if case .back = answer, form.fields[place].isLong {
        sheet.breakOff(asker.unfinished, at: place)
      }
      return answer
    } catch {
      sheet.breakOff(asker.unfinished, at: place)
      throw error
    }
  }

  private func question(of place: Int, in sheet: Sheet) throws -> Question {
    let field = form.fields[place]
    return Question(
      field: field, isNeeded: field.isNeeded(sheet.answers), context: context, asker: asker,
      session: session, choices: try choices(of: field, in: sheet),
      look: { reading in
        try session.flatMap { try field.look(reading.value, AnswersSoFar(sheet.answers), $0) }
      })
  }

  /// What a field offers, as the casebook has it.
  private func choices(of field: Field, in sheet: Sheet) throws -> Choices {
    guard case .found(let find) = field.choices else { return field.choices }
    guard let session else { return .none }
    return try find(AnswersSoFar(sheet.answers), session, context)
  }
}

extension Failure {
  /// The words where a form asks: what a flag would do, the number of its field does.
  fileprivate init(_ error: any Error, askedBy sheet: Sheet) {
    let failure = Failure(error)
    guard let blocked = error as? BlockedByProtocol, !blocked.isCorrection,
      let number = sheet.number(of: "--override")
    else {
      self = failure
      return
    }
    self.init(
      failure.status, lines: failure.lines,
      hint: Failure.recordingAllTheSame(blocked, answering: number))
  }

  /// Whether other values could help, so that who fills in a form need not begin again.
  fileprivate var canBeMended: Bool {
    switch status {
    case .badData, .conflict, .usage, .notFound: true
    case .done, .failed, .cancelled, .locked, .refused, .damaged, .defect, .interrupted: false
    }
  }
}

/// Who filled in the form decided against it.
struct CalledOff: Error {}
