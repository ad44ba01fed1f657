import Domain
import Obligations

/// Today's list in lines for people, every duty with its number.
struct TodayText {
  let list: TodayList
  let words: DueWords
  /// The columns that a line may take.
  let width: Int

  private var language: Language { words.language }

  var text: String {
    let day = words.today.spoken(language)
    var text = Label("今日清单 \(day)\n", "Today, \(day)\n")[language]
    let duties = list.numbered
    if duties.isEmpty {
      text += Label("没有超期或7天内到期的事项。\n", "Nothing is overdue or due within 7 days.\n")[language]
      if list.isWithoutCases {
        text +=
          Label("还没有个案,建立用 guitu case open。\n", "There is no case yet: guitu case open.\n")[
            language]
      }
    }
    let rows = duties.enumerated().map { [Cell("\($0 + 1)")] + cells(of: $1) }
    let widths = DueText.widths(of: rows)
    let layout = DueText(words: words, width: width, indent: 2)
    var number = 0
    for section in TodayList.Section.allCases where list.count(section) > 0 {
      text += "\n" + heading(of: section) + "\n"
      for duty in list.shown(section) {
        text += layout.headline(rows[number], widths, title: duty.rule.title[language])
        number += 1
      }
    }
    return text + "\n" + rest
  }

  private func cells(of duty: DueDuty) -> [Cell] {
    [
      words.status(duty.obligation), words.date(duty.obligation), words.owner(duty),
      "\(duty.rule.id)",
    ].map(Cell.init)
  }

  private func heading(of section: TodayList.Section) -> String {
    let (count, shown) = (list.count(section), list.shown(section).count)
    let title =
      switch section {
      case .overdue: Label("超期 \(count) 项", "Overdue: \(count)")
      case .today: Label("今天到期 \(count) 项", "Due today: \(count)")
      case .soon: Label("7天内到期 \(count) 项", "Due within 7 days: \(count)")
      }
    let part = Label(",先列 \(shown) 项", ", the first \(shown)")
    return title[language] + (count > shown ? part[language] : "")
  }

  private var rest: String {
    let unclear =
      list.unclear > 0
      ? Label("无法判定 \(list.unclear) 项;", "\(list.unclear) cannot be judged. ") : Label("", "")
    let all = Label("全部清单和依据:guitu due", "Everything, with its basis: guitu due")
    return Wrapping.wrap((unclear + all)[language], indent: 0, width: width)
  }
}
