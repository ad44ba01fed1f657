import Domain
import Obligations

/// The columns of duties, each text made once for all that share it.
struct DueCells {
  private struct Standing: Hashable {
    let status: ObligationStatus
    let margin: Margin?
    let isGuessed: Bool
  }

  let words: DueWords
  let showsOwner: Bool
  private var standings: [Standing: String] = [:]
  private var dates: [DueDate: String] = [:]
  private var rules: [RuleID: String] = [:]

  init(_ words: DueWords, showsOwner: Bool) {
    self.words = words
    self.showsOwner = showsOwner
  }

  mutating func cells(of duty: DueDuty) -> [String] {
    let obligation = duty.obligation
    let standing = Standing(
      status: obligation.status, margin: obligation.margin,
      isGuessed: obligation.flags.contains(.calendarEnded))
    let columns = [
      DueCells.text(standing, in: &standings) { words.status(obligation) },
      obligation.due.map { DueCells.text($0, in: &dates) { words.date(obligation) } }
        ?? words.date(obligation),
    ]
    let rule = DueCells.text(duty.rule.id, in: &rules) { "\(duty.rule.id)" }
    return showsOwner ? columns + [words.owner(duty), rule] : columns + [rule]
  }

  private static func text<Key: Hashable>(
    _ key: Key, in texts: inout [Key: String], making make: () -> String
  ) -> String {
    if let known = texts[key] { return known }
    let text = make()
    texts[key] = text
    return text
  }
}
