import Domain

/// A duty of the office itself, and the days on which it was done, the first one first.
struct OfficeLine: JSONLine {
  let rule: String
  let title: String
  let done: [String]
  /// The reference under which what is to be kept was named; nothing where nothing is.
  let kept: String?

  func write(to json: inout JSONWriter) {
    json.field("done", done)
    json.field("kept", kept)
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
        ? duty.kept.map { Label("已登记:\($0)", "named: \($0)")[language] }
          ?? Label("没有记录过", "never recorded")[language]
        : duty.done.joined(separator: Label("、", ", ")[language])
      return "\(duty.rule)  \(duty.title)\n" + Wrapping.wrap(days, indent: 5, width: width)
    }.joined()
  }
}
