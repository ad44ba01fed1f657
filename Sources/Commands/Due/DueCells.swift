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
  private var standings: [Standing: Cell] = [:]
  private var dates: [DueDate: Cell] = [:]
  private var rules: [RuleID: Cell] = [:]

  init(_ words: DueWords, showsOwner: Bool) {
    self.words = words
    self.showsOwner = showsOwner
  }

  mutating func cells(of duty: DueDuty) -> [Cell] {
    let obligation = duty.obligation
    let standing = Standing(
      status: obligation.status, margin: obligation.margin,
      isGuessed: obligation.flags.contains(.calendarEnded))
    let status = DueCells.cell(standing, in: &standings) { words.status(obligation) }
    let date =
      obligation.due.map { DueCells.cell($0, in: &dates) { words.date(obligation) } }
      ?? Cell(words.date(obligation))
    let rule = DueCells.cell(duty.rule.id, in: &rules) { "\(duty.rule.id)" }
    return showsOwner
      ? [status, date, Cell(words.owner(duty)), rule] : [status, date, rule]
  }

  private static func cell<Key: Hashable>(
    _ key: Key, in cells: inout [Key: Cell], making make: () -> String
  ) -> Cell {
    if let known = cells[key] { return known }
    let cell = Cell(make())
    cells[key] = cell
    return cell
  }
}
