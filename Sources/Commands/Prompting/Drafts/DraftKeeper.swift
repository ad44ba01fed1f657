import Casebook
import Domain
import Ledger
import Redaction

/// Keeps what was typed into a form that is broken off, and offers it when the form begins anew.
struct DraftKeeper {
  let form: Form
  let session: Session
  let context: Context
  let asker: Asker

  /// Whether anything was left unfinished.
  var isThere: Bool {
    do { return try session.draft(of: form.name) != nil } catch { return false }
  }

  /// Offers what was left unfinished, and takes it into the sheet or deletes it.
  func offer(to sheet: inout Sheet) throws {
    guard let draft = try draft() else { return }
    guard !draft.contradicts(sheet) else {
      asker.say(
        Label(
          "另有 \(draft.spokenTime) 未填完的一份,内容与所给的值不同,未动;本次若中断,会代替它。",
          "One with other values, of \(draft.spokenTime), was not finished; it stays, unless this one is broken off too."
        ))
      return
    }
    let question = Label(
      "\(draft.spokenTime) 有一份未填完,接着填吗?(回车接着填,n 丢弃): ",
      "One of \(draft.spokenTime) was not finished (Enter goes on, n deletes it): ")
    while true {
      switch YesNoAnswer(try asker.ask(question[asker.language])) {
      case .yes:
        sheet = draft.filled(sheet)
        return
      case .no:
        drop()
        return
      case .unclear: asker.say(Label("请按回车,或填 n。", "Press Enter, or type n."))
      }
    }
  }

  /// Keeps what is in the sheet, where anything was typed; personal data in texts is left out.
  ///
  /// Whatever broke the form off is what is reported: that it could not be kept is only said.
  func keep(_ sheet: Sheet) {
    guard sheet.holdsTyped else { return }
    do {
      let redactor = Redactor(known: try known(in: sheet))
      var leftOut = false
      let draft = FormDraft(of: sheet, today: context.today, now: context.environment.now()) {
        let isPersonal = redactor.findings(in: $0).contains { $0.kind != .date }
        leftOut = leftOut || isPersonal
        return !isPersonal
      }
      try session.keepDraft(draft.bytes(), of: form.name)
      asker.say(
        Label(
          "\n已填的内容已加密留在本机,下次办理(guitu \(form.name))时可以接着填。",
          "\nWhat was filled in is kept on this device, sealed; guitu \(form.name) goes on with it."
        ))
      if leftOut {
        asker.say(
          Label("含有个人信息的文字没有保留。", "Texts that hold personal data were not kept."))
      }
    } catch {
      asker.say(Label("\n已填的内容未能保留。", "\nWhat was filled in could not be kept."))
    }
  }

  /// What the casebook knows of the person of the sheet's case, where the member may know it.
  private func known(in sheet: Sheet) throws -> [KnownValue] {
    let numbers = sheet.answers.readings.values.compactMap { $0.value as? CaseNumber }
    guard let number = numbers.first, session.access.holds(.identity) else { return [] }
    return try session.identity(of: number)?.knownValues ?? []
  }

  /// Deletes what was kept.
  func drop() {
    do {
      try session.dropDraft(of: form.name)
    } catch {
      asker.say(
        Label("上次未填完的内容未能删除。", "What was not finished before could not be deleted."))
    }
  }

  /// The draft, where there is one that fits; one that does not is deleted.
  private func draft() throws -> FormDraft? {
    do {
      guard let bytes = try session.draft(of: form.name) else { return nil }
      if let draft = FormDraft(bytes, for: form) { return draft }
      asker.say(
        Label(
          "表单已改变,上次未填完的内容不再适用,已删除。",
          "The form has changed: what was not finished no longer fits, and was deleted."))
    } catch MemberFileError.cannotOpen {
      asker.say(
        Label(
          "上次未填完的内容打不开,已删除。",
          "What was not finished cannot be opened, and was deleted."))
    }
    drop()
    return nil
  }
}

/// What was answered to the offer of a draft.
private enum YesNoAnswer {
  case yes
  case no
  case unclear

  init(_ line: String) {
    switch line.halfWidth.trimmed.lowercased() {
    case "", "y", "yes", "是", "好": self = .yes
    case "n", "no", "否", "不": self = .no
    default: self = .unclear
    }
  }
}
