import Domain

extension Content {
  /// What kind of record it is, in a word or two, and never what it holds.
  var label: Label {
    switch self {
    case .caseOpened: Label("立案", "case opened")
    case .factsSet: Label("修改要素", "facts changed")
    case .identitySet: Label("登记身份", "identity written down")
    case .milestoneLogged(let milestone):
      milestone.kind.label
        + Label(" \(milestone.date.spoken(.zh))", " \(milestone.date.spoken(.en))")
    case .milestoneAmended: Label("更正事项", "milestone corrected")
    case .entryVoided: Label("撤销", "entry taken back")
    case .detailsNoted, .detailsSealed: Label("备注", "note")
    case .caseClosed: Label("结案", "case closed")
    case .caseReopened: Label("重新立案", "case reopened")
    case .dutyWaived(let waiver): Label("免除 \(waiver.rule)", "\(waiver.rule) waived")
    case .clockPaused(let pause): Label("暂停 \(pause.rule)", "\(pause.rule) paused")
    case .clockResumed(let resumed): Label("恢复 \(resumed.rule)", "\(resumed.rule) running again")
    case .blockOverridden(let override):
      Label("越过 \(override.block)", "\(override.block) overridden")
    case .barrierNoted: Label("登记障碍", "barrier noted")
    case .barrierLifted: Label("障碍消除", "barrier lifted")
    case .consentGiven: Label("登记同意", "consent given")
    case .consentWithdrawn: Label("撤回同意", "consent withdrawn")
    case .filePartNoted: Label("登记档案", "part of the file noted")
    case .fileTransferred: Label("移交档案", "file handed on")
    case .identityRevealed: Label("查看身份", "identity looked at")
    case .scored: Label("量表得分", "questionnaire")
    case .wordAcknowledged: Label("确认同形词", "word acknowledged")
    }
  }
}
