import Casebook
import Domain

extension Failure {
  /// Words what keeps a decision, a consent, a barrier or the dedicated file from being recorded.
  init(ofAnnotation error: CasebookError) {
    switch error {
    case .alreadyWaived(let rule, let from):
      self.init(
        .conflict,
        Label("规则 \(rule) 自 \(from) 起已经免除", "\(rule) is waived already, from \(from)"),
        hint: Label(
          "免除有误的,用 guitu show 个案 找到条目,再用 guitu undo 撤销",
          "If it is wrong, find its entry with guitu show CASE and take it back with guitu undo"))
    case .clockStands(let rule):
      self.init(
        .conflict, Label("规则 \(rule) 的计时已经暂停", "The clock of \(rule) stands already"),
        hint: Label("恢复计时用 guitu resume", "Let it run again with guitu resume"))
    case .clockRuns(let rule):
      self.init(
        .conflict, Label("规则 \(rule) 的计时没有暂停", "The clock of \(rule) was not stopped"),
        hint: Label("暂停计时用 guitu pause", "Stop it with guitu pause"))
    case .noSuchBarrier(let barrier):
      self.init(
        .notFound,
        Label(
          "该个案没有未消除的障碍“\(barrier.label.zh)”",
          "No barrier “\(barrier.label.en)” stands in this case"),
        hint: Label("用 guitu show 个案 查看", "See guitu show CASE"))
    case .noDedicatedFile(let number):
      self.init(
        .notFound, Label("个案 \(number) 还没有专门档案", "Case \(number) has no dedicated file yet"),
        hint: Label("先用 guitu archive open \(number) 建档", "Open it: guitu archive open \(number)"))
    case .dedicatedFileOpen(let number):
      self.init(
        .conflict,
        Label("个案 \(number) 已有专门档案", "Case \(number) has a dedicated file already"),
        hint: Label("用 guitu archive show \(number) 查看", "See guitu archive show \(number)"))
    case .sameResidence(let area):
      self.init(
        .conflict,
        Label("档案已在 \(area),居住地没有变", "The file is in \(area) already; the residence did not move"))
    case .endsBeforeStart(let end, let start):
      self.init(
        .badData, Label("\(end) 早于开始日 \(start)", "\(end) is before the first day, \(start)"))
    case .noSuchHardship(let entry):
      self.init(
        .notFound,
        Label(
          "条目 \(entry) 不是该个案未办结的困难", "Entry \(entry) is no open hardship of this case"),
        hint: Label("用 guitu show 个案 查看条目编号", "See guitu show CASE for its entries"))
    case .noSuchConsent, .alreadyWithdrawn, .guardianMustConsent, .personMustConsent,
      .cannotBeWithdrawn:
      self = Failure(ofConsent: error)
    case .noSuchMember, .severalMembers, .wrongPassphrase, .notEntitled, .notPublisher,
      .assessmentMissing, .noSuchCase, .noSuchEntry, .standsForGood, .nothingToUndo, .notAMilestone,
      .alreadyVoided, .caseClosed, .caseOpen, .nothingToChange, .future, .beforeBirth,
      .personalData, .unfitText, .otherDamaged, .notAWord, .unknownValue, .alreadyAcknowledged,
      .notAcknowledged:
      preconditionFailure("These errors are worded elsewhere.")
    }
  }

  private init(ofConsent error: CasebookError) {
    switch error {
    case .noSuchConsent(let entry):
      self.init(
        .notFound, Label("该个案没有同意记录 \(entry)", "This case has no consent \(entry)"),
        hint: Label("用 guitu show 个案 查看", "See guitu show CASE"))
    case .alreadyWithdrawn(let entry):
      self.init(
        .conflict, Label("同意记录 \(entry) 已经撤回", "The consent \(entry) was taken back already"))
    case .guardianMustConsent:
      self.init(
        .badData,
        Label(
          "本人可能不满十四周岁,须由监护人同意(个人信息保护法第31条)",
          "The person may be under 14: a guardian must consent (PIPL §31)"),
        hint: Label(
          "依据用 guardian-consent;监护人涉案时由民政作为临时监护人同意",
          "Use the ground guardian-consent; civil affairs consents where the guardian is a suspect")
      )
    case .personMustConsent:
      self.init(
        .badData,
        Label(
          "本人已满十四周岁,须由本人单独同意(个人信息保护法第29条、第31条)",
          "The person is 14 or older, and consents alone (PIPL §29, §31)"),
        hint: Label(
          "依据用 separate-consent;本人不能表达的,看依据中有无法定职责等其他一项",
          "Use the ground separate-consent; if the person cannot say, see whether another ground holds, such as a statutory duty"
        ))
    case .cannotBeWithdrawn(let ground):
      self.init(
        .conflict,
        Label(
          "依据是“\(ground.label.zh)”(\(ground.basis.zh)),不是同意,不能撤回",
          "Its ground is “\(ground.label.en)” (\(ground.basis.en)), no consent that could be taken back"
        ))
    case .alreadyWaived, .clockStands, .clockRuns, .noSuchBarrier, .noDedicatedFile,
      .dedicatedFileOpen,
      .sameResidence, .endsBeforeStart, .noSuchHardship, .noSuchMember, .severalMembers,
      .wrongPassphrase, .notEntitled, .notPublisher, .assessmentMissing, .noSuchCase, .noSuchEntry,
      .standsForGood, .nothingToUndo, .notAMilestone, .alreadyVoided, .caseClosed, .caseOpen,
      .nothingToChange,
      .future, .beforeBirth, .personalData, .unfitText, .otherDamaged, .notAWord, .unknownValue,
      .alreadyAcknowledged, .notAcknowledged:
      preconditionFailure("These errors are worded elsewhere.")
    }
  }
}
