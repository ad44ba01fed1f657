import Domain

extension SampleContents {
  static let casesOfSecond: [Content] = [
    .milestoneLogged(
      Milestone(
        kind: .visit, date: EventDate(day), step: .completed, particulars: visit, answers: entry)),
    .milestoneLogged(Milestone(kind: .hardship, date: EventDate(day), answers: entry)),
    .milestoneAmended(entry, MilestoneChange(particulars: visit), reason: "核对后更正"),
    .dutyWaived(DutyWaiver(rule: "R09", instance: 2, from: day, reason: "本人未申请")),
    .dutyWaived(DutyWaiver(rule: "M05", from: day, reason: "")),
    .clockPaused(ClockDecision(rule: "H03", from: day, reason: "等待补正")),
    .clockResumed(ClockDecision(rule: "H03", from: day, reason: "补正完成")),
    .blockOverridden(
      BlockOverride(milestone: entry, block: "return-before-assessment", reason: "法院裁定")),
    .barrierNoted(BarrierNote(barrier: .noHukou, stage: .schooling, since: day)),
    .barrierNoted(BarrierNote(barrier: .distance, since: day)),
    .barrierLifted(entry, on: day),
    .consentGiven(
      Consent(
        ground: .separateConsent, recipient: .humanResources, purpose: .vocational,
        fields: [.work, .contact], given: day, expires: Day(number: 20_800))),
    .consentGiven(
      Consent(
        ground: .statutoryDuty, recipient: .policeStation, purpose: .followup,
        fields: [.visits], given: day)),
    .consentWithdrawn(entry, on: day, reason: "本人要求"),
    .filePartNoted(FilePartNote(part: .hukou, isPresent: true, date: day)),
    .filePartNoted(FilePartNote(part: .closing, isPresent: false, date: day)),
    .fileTransferred(FileTransfer(from: county, to: other, date: day)),
    .identityRevealed(reason: nil),
    .identityRevealed(reason: "核对亲属"),
    .scored(InstrumentScore(instrument: "who-5", date: day, answers: [5, 4, 4, 4, 4])),
  ]

  static let officeOfSecond: [OfficeContent] = [
    .protocolOverridden("overrides: []\n"),
    .officeDutyDone(rule: "G01", on: day),
    .identitiesSearched,
  ]

  private static var visit: Particulars {
    var particulars = Particulars()
    particulars.answer(.visitMode, "home")
    particulars.answer(.lifeSituation, "needs-support")
    particulars.answer(.stableMonths, "12")
    particulars.answer(.childHeard, "2026-01-01")
    return particulars
  }
}
