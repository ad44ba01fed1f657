import Casebook
import Domain
import Ledger
import Redaction

/// An acknowledgement that stands, as a list shows it: everything but the value.
struct AcknowledgedLine: JSONLine {
  let by: String
  let `case`: String
  let date: String
  let entry: String
  /// Nothing where the case does not hold the value any more.
  private let kind: String?

  init(_ value: AcknowledgedValue, _ names: [MemberID: String]) {
    let acknowledgement = value.acknowledgement
    by = names[acknowledgement.by] ?? "—"
    `case` = "\(value.number)"
    date = "\(acknowledgement.recorded.day)"
    entry = "\(acknowledgement.entry)"
    kind = value.kind?.rawValue
  }

  func write(to json: inout JSONWriter) {
    json.field("by", by)
    json.field("case", `case`)
    json.field("date", date)
    json.field("entry", entry)
    json.field("kind", kind)
  }

  static func print(
    _ values: [AcknowledgedValue], of session: Session, _ context: Context
  ) throws {
    let names = Dictionary(
      session.casebook.members.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let lines = values.map { AcknowledgedLine($0, names) }
    if context.options.json { return context.print(JSON.list("acknowledged", of: lines)) }
    if context.options.plain {
      return context.print(
        lines.map {
          [$0.case, $0.kind ?? "", $0.by, $0.date, $0.entry].joined(separator: "\t") + "\n"
        }.joined())
    }
    context.print(table(lines, context.language))
  }

  private static func table(_ lines: [AcknowledgedLine], _ language: Language) -> String {
    guard !lines.isEmpty else {
      return Label("没有确认过的值。\n", "Nothing was acknowledged.\n")[language]
    }
    var columns = Columns()
    columns.add(
      Label("个案", "Case")[language], Label("类别", "Kind")[language],
      Label("登记人", "By")[language], Label("日期", "Date")[language],
      Label("条目", "Entry")[language])
    for line in lines {
      columns.add(
        line.case, line.kind.flatMap(FindingKind.init)?.label[language] ?? "—", line.by, line.date,
        line.entry)
    }
    return columns.text()
  }
}
