import Domain
import Obligations

/// Duties in lines for people: a line of columns each, and below it what is to be known and done.
struct DueText {
  let words: DueWords
  /// The columns that a line may take.
  var width = 80
  var indent = 0
  var showsOwner = true
  var showsDepartments = true
  var showsDetails = true

  /// Below this the title stands on lines of its own.
  private static let leastTitle = 16
  private static let detailIndent = 4

  func text(_ duties: [DueDuty]) -> String {
    let rows = duties.map(cells)
    let widths = (0..<(rows.first?.count ?? 0)).map { place in
      rows.map { DisplayWidth.of($0[place]) }.max() ?? 0
    }
    var text = ""
    for (duty, cells) in zip(duties, rows) {
      text += headline(cells, widths, title: duty.rule.title[words.language])
      if showsDetails { text += details(of: duty) }
    }
    return text
  }

  private func cells(of duty: DueDuty) -> [String] {
    let owner = showsOwner ? [words.owner(duty)] : []
    return [words.status(duty.obligation), words.date(duty.obligation)] + owner
      + ["\(duty.rule.id)"]
  }

  /// The columns with the title behind them, wrapped within its own column.
  func headline(_ cells: [String], _ widths: [Int], title: String) -> String {
    let margin = String(repeating: " ", count: indent)
    let columns = zip(cells, widths).map { DisplayWidth.pad($0, to: $1) + "  " }.joined()
    let place = indent + widths.reduce(0) { $0 + $1 + 2 }
    guard width - place >= DueText.leastTitle else {
      var line = columns
      while line.last == " " { line.removeLast() }
      return margin + line + "\n" + Wrapping.wrap(title, indent: indent + 2, width: width)
    }
    let lines = Wrapping.lines(title, room: width - place)
    let hanging = "\n" + String(repeating: " ", count: place)
    return margin + columns + lines.joined(separator: hanging) + "\n"
  }

  private func details(of duty: DueDuty) -> String {
    let owed = showsDepartments ? [words.departments(duty.obligation.departments)] : []
    let texts = [words.reason(duty)].filter { !$0.isEmpty } + [words.basis(duty)] + owed
    let indent = indent + DueText.detailIndent
    let margin = String(repeating: " ", count: indent)
    let lines = Wrapping.flow(texts, room: width - indent, between: " · ")
    let text = lines.map { margin + $0 + "\n" }.joined()
    guard let command = RecordingCommand(duty) else { return text }
    return text
      + Wrapping.wrap("→ " + command.text(words.language), indent: indent, width: width)
  }
}
