import Casebook
import Domain
import Redaction

extension Failure {
  init(_ error: CasebookError) {
    switch error {
    case .noSuchMember(let name):
      self.init(
        .notFound, Label("没有成员“\(name)”", "No member “\(name)”"),
        hint: Label(
          "核对名字;只有一名成员时不必写 --member", "Look for a slip; with one member, leave --member out"))
    case .severalMembers(let names):
      self.init(
        .usage,
        Label(
          "个案库有多名成员,请用 --member 指明:\(names.joined(separator: " "))",
          "Several members; name one with --member: \(names.joined(separator: " "))"))
    case .wrongPassphrase:
      self.init(
        .locked, Label("口令不对", "Wrong passphrase"),
        hint: Label(
          "核对大小写、空格和输入法后再试;忘记的口令查不出来,恢复码请保管好,本版还不能用它打开",
          "Look at capitals, spaces and the input method, then try again; a forgotten one cannot be found out: keep the recovery code, which this version cannot use yet"
        ))
    case .notEntitled(let scope):
      self.init(
        .locked,
        Label("无权打开“\(scope.label.zh)”范围", "You hold no key of the \(scope.code) scope"))
    case .notPublisher:
      self.init(.locked, Label("只有发布员可以发布", "Only a publisher may publish"))
    case .assessmentMissing:
      self.init(
        .usage,
        Label(
          "记录真实个案前,须登记个人信息保护影响评估(个人信息保护法第55条):缺少 --assessment",
          "Before a real case is recorded, its impact assessment must be referenced (PIPL §55): missing --assessment"
        ), hint: Label("例:--assessment 文号", "For example: --assessment REF"))
    case .personalData, .unfitText, .future, .beforeBirth: self = Failure.ofContent(error)
    case .noSuchCase, .noSuchEntry, .standsForGood, .nothingToUndo, .notAMilestone, .alreadyVoided,
      .caseClosed,
      .caseOpen, .nothingToChange:
      self = Failure.ofState(error)
    case .alreadyWaived, .clockStands, .clockRuns, .noSuchConsent, .alreadyWithdrawn,
      .guardianMustConsent, .personMustConsent,
      .cannotBeWithdrawn,
      .noSuchBarrier, .noDedicatedFile, .dedicatedFileOpen, .sameResidence, .endsBeforeStart,
      .noSuchHardship:
      self = Failure(ofAnnotation: error)
    case .notAWord, .unknownValue, .alreadyAcknowledged, .notAcknowledged:
      self = Failure(ofAcknowledging: error)
    case .otherDamaged(let problems):
      self.init(
        .damaged,
        Label(
          "另一文件有 \(problems) 个问题,未作任何改动",
          "The other file has \(problems) problems; nothing was changed"
        ), hint: Label("用 guitu verify --casebook 文件 查看", "See guitu verify --casebook FILE"))
    }
  }

  private static func ofState(_ error: CasebookError) -> Failure {
    switch error {
    case .noSuchCase(let number):
      Failure(
        .notFound, Label("没有个案 \(number)", "No case \(number)"),
        hint: numbers)
    case .noSuchEntry(let entry):
      Failure(.notFound, Label("没有条目 \(entry)", "No entry \(entry)"), hint: entries)
    case .standsForGood(let entry):
      Failure(
        .conflict,
        Label(
          "条目 \(entry) 是本单位的记录、身份查看记录或越过阻断的理由,不能更正或撤销",
          "Entry \(entry) is about the office, a look at an identity or a reason to go past a block, and stands for good"
        ),
        hint: Label(
          "本单位的记录可以再记一次正确的:guitu office done、guitu protocol override;撤销别的条目须写明:guitu undo 条目",
          "What is about the office can be recorded anew: guitu office done, guitu protocol override; to take another entry back, name it: guitu undo ENTRY"
        ))
    case .nothingToUndo:
      Failure(.notFound, Label("本机没有可撤销的条目", "This device has written nothing to undo"))
    case .notAMilestone(let entry):
      Failure(
        .badData, Label("条目 \(entry) 不是事项,不能更正", "Entry \(entry) is no milestone"),
        hint: Label(
          "个案要素用 guitu case set 修改;别的记录用 guitu undo 撤销后重记",
          "guitu case set changes the facts of a case; take anything else back (guitu undo) and record it anew"
        ))
    case .alreadyVoided(let entry):
      Failure(
        .conflict, Label("条目 \(entry) 已被撤销", "Entry \(entry) was taken back already"),
        hint: Label(
          "要恢复它,用 guitu undo 撤销那次撤销;否则重记一次",
          "To bring it back, take the taking back itself back (guitu undo); or record it anew"))
    case .caseClosed(let number):
      Failure(
        .conflict, Label("个案 \(number) 已结案", "Case \(number) is closed already"),
        hint: Label(
          "需要再办的,用 guitu case reopen \(number)", "To work on it again: guitu case reopen \(number)")
      )
    case .caseOpen(let number):
      Failure(
        .conflict, Label("个案 \(number) 未结案", "Case \(number) is open"),
        hint: Label(
          "可以直接办理;结案用 guitu case close \(number)",
          "It can be worked on; guitu case close \(number) closes it"))
    case .nothingToChange:
      Failure(.usage, Label("没有要改的内容", "Nothing to change was given"))
    case .noSuchMember, .severalMembers, .wrongPassphrase, .notEntitled, .notPublisher,
      .assessmentMissing, .personalData, .unfitText, .future, .beforeBirth, .otherDamaged,
      .alreadyWaived, .clockStands, .clockRuns, .noSuchConsent, .alreadyWithdrawn,
      .guardianMustConsent, .personMustConsent, .cannotBeWithdrawn, .notAWord, .unknownValue,
      .alreadyAcknowledged,
      .notAcknowledged,
      .noSuchBarrier, .noDedicatedFile, .dedicatedFileOpen, .sameResidence, .endsBeforeStart,
      .noSuchHardship:
      preconditionFailure("These errors are worded above.")
    }
  }

  private static func ofContent(_ error: CasebookError) -> Failure {
    switch error {
    case .future(let date, let today):
      Failure(
        .badData,
        Label(
          "\(date.readable) 在今天(\(today))之后", "\(date.readable) is after today, \(today)"),
        hint: notYet)
    case .beforeBirth(let date, let born):
      Failure(
        .badData, Label("\(date) 早于出生(最早 \(born))", "\(date) is before birth (\(born))"),
        hint: Label(
          "核对日期;出生日期有误的,用 guitu case set 个案 born=… 更正",
          "Look at the date; guitu case set CASE born=… corrects a wrong date of birth"))
    case .personalData(let refused):
      Failure(
        .badData, lines: refused.flatMap { [personal($0.field)] + $0.findings.map(\.words) },
        hint: Label(
          "请改写;姓名、电话等请用 guitu identity set 登记",
          "Rewrite it; keep names and numbers with guitu identity set"))
    case .unfitText(let field, let problem):
      Failure(.badData, unfit(field, problem))
    case .noSuchMember, .severalMembers, .wrongPassphrase, .notEntitled, .notPublisher,
      .assessmentMissing, .noSuchCase, .noSuchEntry, .standsForGood, .nothingToUndo, .notAMilestone,
      .alreadyVoided, .caseClosed, .caseOpen, .nothingToChange, .otherDamaged,
      .alreadyWaived, .clockStands, .clockRuns, .noSuchConsent, .alreadyWithdrawn,
      .guardianMustConsent, .personMustConsent, .cannotBeWithdrawn, .noSuchBarrier, .notAWord,
      .unknownValue,
      .alreadyAcknowledged, .notAcknowledged, .noDedicatedFile, .dedicatedFileOpen, .sameResidence,
      .endsBeforeStart,
      .noSuchHardship:
      preconditionFailure("These errors are worded above.")
    }
  }

  /// A text that was not kept, at a terminal where something can be done about it.
  static func refusal(of text: RefusedText) -> Failure {
    Failure(.badData, lines: [personal(text.field)] + text.findings.map(\.words))
  }

  private static func personal(_ field: TextField) -> Label {
    Label(
      "\(field.label.zh)含有个人信息,未予记录:", "The \(field.label.en) holds personal data and was not kept:"
    )
  }

  private static func unfit(_ field: TextField, _ problem: CodedValueError) -> Label {
    switch problem {
    case .empty: Label("\(field.label.zh)是空的", "The \(field.label.en) is empty")
    case .tooLong(let limit):
      Label(
        "\(field.label.zh)超过\(limit)个字符", "The \(field.label.en) is longer than \(limit) characters"
      )
    case .notOneLine:
      Label("\(field.label.zh)须为一行", "The \(field.label.en) must be one line")
    case .personal: personal(field)
    }
  }
}

extension TextField {
  var label: Label {
    switch self {
    case .provider: Label("服务单位", "provider")
    case .reference: Label("文号", "reference")
    case .note: Label("备注", "note")
    case .reason: Label("理由", "reason")
    case .assessment: Label("评估文号", "assessment reference")
    }
  }
}
