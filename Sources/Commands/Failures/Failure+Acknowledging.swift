import Casebook
import Domain

extension Failure {
  /// The words for what keeps a value from being acknowledged; none of them repeats the value.
  init(ofAcknowledging error: CasebookError) {
    switch error {
    case .notAWord:
      self.init(
        .badData,
        Label("这个值不是常用词,也不是区划名,不能确认", "The value is no ordinary word and no division"),
        hint: Label(
          "人名、号码、住址出现在网页里时,请改写网页", "Where a name or a number stands in a page, rewrite the page"))
    case .unknownValue:
      self.init(.notFound, Label("没有个案登记过这个值", "No case holds this value"))
    case .alreadyAcknowledged:
      self.init(.conflict, Label("这个值已经确认过", "This value was acknowledged already"))
    case .notAcknowledged:
      self.init(
        .notFound, Label("这个值没有确认过", "This value was not acknowledged"),
        hint: Label(
          "已确认的用 guitu redact acknowledge --list 查看",
          "See guitu redact acknowledge --list for those that were"))
    case .noSuchMember, .severalMembers, .wrongPassphrase, .notEntitled, .notPublisher,
      .assessmentMissing, .noSuchCase, .noSuchEntry, .standsForGood, .nothingToUndo, .notAMilestone,
      .alreadyVoided, .caseClosed, .caseOpen, .nothingToChange, .future, .beforeBirth,
      .personalData, .unfitText, .otherDamaged, .alreadyWaived, .clockStands, .clockRuns,
      .noSuchConsent,
      .alreadyWithdrawn, .guardianMustConsent, .personMustConsent, .cannotBeWithdrawn,
      .noSuchBarrier,
      .noDedicatedFile, .dedicatedFileOpen, .sameResidence, .endsBeforeStart, .noSuchHardship:
      preconditionFailure("These errors are worded elsewhere.")
    }
  }
}
