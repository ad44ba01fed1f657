import Casebook
import Domain

extension Context {
  /// Fills in a form and does with it what the command is for, in the opened casebook.
  ///
  /// At a terminal, what the act refuses as bad data is shown and can be corrected.
  func fill<Result>(
    _ form: Form, in opened: Session? = nil, _ act: (Answers, Session) throws -> Result
  ) throws -> Result {
    guard let asker = try asker(for: form) else {
      let answers = try form.answersByFlags(check)
      let session = try opened ?? session()
      do {
        let result = try act(answers, session)
        noteDraft(of: form, in: session)
        return result
      } catch CasebookError.personalData(let refused) {
        guard let asker = self.asker else { throw CasebookError.personalData(refused) }
        let guide = Guide(form: form, context: self, asker: asker, session: session)
        return try guide.finish(answers) { try act($0, session) }
      }
    }
    let session = try opened ?? session()
    return try Guide(form: form, context: self, asker: asker, session: session)
      .run { try act($0, session) }
  }

  /// Says that something was begun with the same form, where nobody was asked about it.
  private func noteDraft(of form: Form, in session: Session) {
    guard let asker, form.isChecked else { return }
    let keeper = DraftKeeper(form: form, session: session, context: self, asker: asker)
    guard keeper.isThere else { return }
    note(
      Label(
        "另有一份未填完的仍在:guitu \(form.name) 可以接着填或丢弃",
        "One that was not finished is still there: guitu \(form.name) goes on with it or deletes it"
      ))
  }

  /// Fills in a form of a command that opens no casebook.
  func fill<Result>(_ form: Form, withoutCasebook act: (Answers) throws -> Result) throws -> Result
  {
    guard let asker = try asker(for: form) else { return try act(form.answersByFlags(check)) }
    return try Guide(form: form, context: self, asker: asker, session: nil).run(act)
  }

  /// Whether a form lacks values, and somebody can be asked for them.
  func asks(for form: Form) throws -> Bool { try asker(for: form) != nil }

  /// Reads values by this command's day.
  var check: InputCheck { InputCheck(today: today) }

  /// Reads values that who sits there sees understood.
  var askingCheck: InputCheck { InputCheck(today: today, isAsking: true) }

  /// Who can be asked for what a form lacks; nobody where it lacks nothing.
  private func asker(for form: Form) throws -> Asker? {
    var check = check
    _ = form.given(&check)
    guard check.lacksValues || form.isAlwaysShown || isGuided, let asker else { return nil }
    try check.finishValues()
    return asker
  }

  /// Who can be asked; nobody where there is no terminal, or none is to be used.
  var asker: Asker? {
    guard !options.noInput, !options.json, !options.plain,
      let terminal = environment.console.terminal()
    else { return nil }
    return Asker(terminal: terminal, language: language, isPlain: isPlainTerminal)
  }

  /// Whether the terminal takes plain lines only, or the person wants it so.
  var isPlainTerminal: Bool {
    environment.variable("ACCESSIBLE") != nil || isBareTerminal
  }
}
