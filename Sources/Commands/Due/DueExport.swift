import Casebook
import Domain
import Forms
import Obligations

/// A due list written into files: a calendar, a sheet to tick off, or both.
struct DueExport {
  /// By date.
  let duties: [DueDuty]
  let words: DueWords
  let until: Day
  let session: Session
  let context: Context

  private var language: Language { context.language }

  /// Writes the files that were asked for, and says where they are.
  func write(calendar: String?, sheet: String?) throws {
    var written = Written(duties: duties.count, calendar: calendar, sheet: nil, undated: nil)
    if let calendar {
      let file = DueCalendar(duties, of: session.casebook.id, on: words.today, language)
      try file.write(to: calendar, at: context.environment.now(), checking: session)
      written.undated = file.undated
    }
    if let sheet {
      written.sheet = try context.print(
        form, of: session, to: sheet, named: "due-\(until)")
    }
    if context.options.json { return context.print(try JSON.text(written)) }
    for path in [written.calendar, written.sheet].compactMap(\.self) {
      context.print(
        context.options.plain
          ? "\(path)\n" : Label("已生成 \(path)\n", "Wrote \(path)\n")[language])
    }
    if let undated = written.undated, undated > 0 {
      context.note(
        Label(
          "\(undated) 项没有日期,日历里没有", "\(undated) without a date are not in the calendar"))
    }
  }

  private var form: DueSheet {
    DueSheet(
      duties.map { duty in
        DueSheet.Duty(
          number: words.owner(duty), rule: "\(duty.rule.id)", title: duty.rule.title[language],
          due: words.date(duty.obligation), margin: words.status(duty.obligation))
      }, until: until)
  }

  private struct Written: Encodable {
    var schema = 1
    let duties: Int
    let calendar: String?
    var sheet: String?
    /// Duties without a date, which the calendar cannot show.
    var undated: Int?
  }
}
