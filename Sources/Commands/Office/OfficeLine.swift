import Domain

/// A duty of the office itself, and the days on which it was done, the first one first.
struct OfficeLine: JSONLine {
  let rule: String
  let title: String
  let done: [String]

  func write(to json: inout JSONWriter) {
    json.field("done", done)
    json.field("rule", rule)
    json.field("title", title)
  }

  var plain: String {
    [rule, title, done.joined(separator: " ")].joined(separator: "\t") + "\n"
  }

  /// Each duty on a line of its own, and its days below.
  static func list(_ duties: [OfficeLine], _ language: Language, width: Int) -> String {
    duties.map { duty in
      let days =
        duty.done.isEmpty
        ? Label("没有记录过", "never recorded")[language]
        : duty.done.joined(separator: Label("、", ", ")[language])
      return "\(duty.rule)  \(duty.title)\n" + Wrapping.wrap(days, indent: 5, width: width)
    }.joined()
  }
}
