import Domain
import Yams

/// Makes an entry of an overrides file of its texts.
struct OverrideReader {
  private var draft: PackDraft<OverrideKey>

  init(_ mapping: Node.Mapping) { draft = PackDraft(mapping) }

  /// Every problem found so far.
  var problems: [PackProblem] { draft.problems }

  /// The entry, or nothing where its texts have problems.
  mutating func entry() -> OverrideEntry? {
    let rule = draft.readID()
    let reason = draft.required(.reason)
    let limit = draft.value(.limit, LimitText.limit)
    let again = draft.value(.then, LimitText.limit)
    let months = draft.value(.schedule, LimitText.months)
    let minors = draft.value(.scheduleMinor, LimitText.months)
    let warning = draft.value(.warn, TimingReader.delay)
    let noLater = draft.value(.noLater, LimitText.yearDays)
    let departments = draft.text(.who).map { text in
      draft.codes(text, as: Department.self) { .unknownDepartment($0) }
    }
    let effective = draft.value(.effective, EffectiveText.range) ?? EffectiveRange()
    let weakens = draft.says("true", .weakens)
    if weakens { _ = draft.required(.basis) }
    let place = draft.id ?? draft.place
    let changes: [PackText?] = [
      draft.text(.limit), draft.text(.then), draft.text(.schedule), draft.text(.scheduleMinor),
      draft.text(.warn), draft.text(.noLater), draft.text(.who),
    ]
    if draft.problems.isEmpty, changes.allSatisfy({ $0 == nil }) {
      draft.refuse(.nothingOverridden, at: place)
    }
    guard draft.problems.isEmpty, let rule, let reason else { return nil }
    return OverrideEntry(
      rule: rule, place: place, limitPlace: draft.text(.limit) ?? place, limit: limit,
      again: again, months: months, minorsMonths: minors, warning: warning, noLater: noLater,
      departments: departments, effective: effective, reason: reason.text,
      basis: draft.text(.basis)?.text, weakens: weakens)
  }
}
