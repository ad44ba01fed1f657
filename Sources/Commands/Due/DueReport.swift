import Domain
import Obligations

/// A due list as it is printed: for people, or for programs.
struct DueReport {
  /// By date.
  let duties: [DueDuty]
  let grouping: DueGrouping?
  let words: DueWords

  func print(_ context: Context) {
    if context.options.json { return context.print(json) }
    if context.options.plain { return context.print(lines.map(\.plain).joined()) }
    if duties.isEmpty {
      return context.print(Label("没有到期事项。\n", "Nothing is due.\n")[words.language])
    }
    // A long list is printed part by part: to join them would copy them all.
    for part in text(width: context.helpWidth) { context.print(part) }
  }

  /// The duties of cases under `due`, those of the office itself under `office`.
  private var json: String {
    let lines = lines
    var json = JSONWriter()
    json.object { json in
      json.field("due", lines.filter { $0.case != nil })
      json.field("office", lines.filter { $0.case == nil })
      json.field("schema", 1)
    }
    return json.line()
  }

  private var lines: [DueLine] {
    guard let grouping else { return lines(of: duties) }
    return DueGroup.groups(of: duties, grouping).flatMap { group in
      lines(of: group.duties).map { line in
        var line = line
        line.group = group.code ?? "office"
        return line
      }
    }
  }

  private func lines(of duties: [DueDuty]) -> [DueLine] {
    ConcurrentMap.map(duties.parts, partSize: 1) { duties in
      var reasons = DueMemory()
      return duties.map { duty in
        var reason = ""
        reasons.add(duty, words, to: &reason) {
          let reason = words.reason(duty)
          return (reason, reason)
        }
        return DueLine(duty, words, reason: reason)
      }
    }.flatMap(\.self)
  }

  private func text(width: Int) -> [String] {
    var list = DueText(words: words, width: width)
    guard let grouping else { return list.parts(duties) }
    switch grouping {
    case .byCase: list.showsOwner = false
    case .byDepartment: list.showsDepartments = false
    }
    list.indent = 2
    return groups(grouping, as: list)
  }

  /// The groups behind each other with a line between them, some hundred on a processor at a time.
  private func groups(_ grouping: DueGrouping, as list: DueText) -> [String] {
    let parts = DueGroup.groups(of: duties, grouping).parts(of: 512)
    return ConcurrentMap.map(parts, partSize: 1) { groups in
      var memory = DueMemory()
      return groups.indices.map { place in
        (place > 0 ? "\n" : "") + groups[place].heading(words.language)
          + list.text(groups[place].duties, &memory)
      }.joined()
    }
  }
}
