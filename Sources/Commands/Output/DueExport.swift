import Casebook
import Domain
import Forms
import Obligations

/// A due list written into files: a calendar, a sheet to tick off, or both.
struct DueExport {
  let lines: [DueLine]
  let until: Day
  let session: Session
  let context: Context

  private var language: Language { context.language }

  /// Writes the files that were asked for, and says where they are.
  func write(calendar: String?, sheet: String?) throws {
    var written = Written(duties: lines.count, calendar: calendar, sheet: nil, undated: nil)
    if let calendar {
      let file = DueCalendar(lines, of: session.casebook.id, language)
      try file.write(to: calendar, at: context.environment.now())
      written.undated = file.undated
    }
    if let sheet {
      written.sheet = try context.print(
        form, to: sheet, named: "due-\(until)", isSynthetic: session.office().isSynthetic)
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
          "\(undated) 项起算不明,日历里没有", "\(undated) without a start are not in the calendar"))
    }
  }

  private var form: DueSheet {
    DueSheet(
      lines.map { line in
        DueSheet.Duty(
          number: line.case, rule: line.rule, title: line.title,
          due: line.date.map { "\($0.day)" } ?? Label("起算不明", "no start")[language],
          margin: DueText.margin(line, language))
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
