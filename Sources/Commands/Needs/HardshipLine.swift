import Domain

/// An open hardship as the register of hardships reports it.
struct HardshipLine: JSONLine {
  let `case`: String
  let date: String
  /// Days since it was raised.
  let days: Int
  let department: String?
  let entry: String
  let kind: String?

  init(_ logged: LoggedMilestone, of state: CaseState, on today: Day) {
    `case` = "\(state.number)"
    date = "\(logged.milestone.date)"
    days = today.number - logged.milestone.date.earliest.number
    department = logged.milestone.department?.code
    entry = "\(logged.entry)"
    kind = logged.milestone.particulars[.hardshipKind]
  }

  func write(to json: inout JSONWriter) {
    json.field("case", `case`)
    json.field("date", date)
    json.field("days", days)
    json.field("department", department)
    json.field("entry", entry)
    json.field("kind", kind)
  }

  static func table(_ lines: [HardshipLine], _ language: Language) -> String {
    guard !lines.isEmpty else {
      return Label("没有未办结的困难。\n", "No open hardship.\n")[language]
    }
    var columns = Columns()
    columns.add(
      Label("天数", "Days")[language], Label("个案", "Case")[language],
      Label("登记", "Raised")[language], Label("类别", "Kind")[language],
      Label("责任部门", "Department")[language])
    for line in lines {
      columns.add(
        "\(line.days)", line.case, line.date,
        line.kind.map { Particular.hardshipKind.form.label(of: $0)[language] } ?? "—",
        line.department.flatMap { Department(rawValue: $0) }?.label[language] ?? "—")
    }
    return columns.text()
  }
}
