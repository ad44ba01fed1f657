import Domain
import Obligations

/// Duties in lines for people: a line of columns each, and below it what is to be known and done.
struct DueText: Sendable {
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

  /// The text in parts, made on all processors.
  func parts(_ duties: [DueDuty]) -> [String] {
    let parts = duties.parts
    let rows = ConcurrentMap.map(parts, partSize: 1, rows)
    let widths = DueText.widths(of: rows.joined())
    return ConcurrentMap.map(Array(zip(parts, rows)), partSize: 1) { duties, rows in
      var memory = DueMemory()
      return text(duties, rows, widths, &memory)
    }
  }

  func text(_ duties: [DueDuty]) -> String { parts(duties).joined() }

  /// Remembers the details for other lists of the same layout.
  func text(_ duties: [DueDuty], _ memory: inout DueMemory) -> String {
    let rows = rows(duties[...])
    return text(duties[...], rows, DueText.widths(of: rows), &memory)
  }

  private func rows(_ duties: ArraySlice<DueDuty>) -> [[Cell]] {
    var cells = DueCells(words, showsOwner: showsOwner)
    return duties.map { cells.cells(of: $0) }
  }

  /// As many bytes as a duty usually takes, so that a text seldom grows.
  private static let usualSize = 384

  private func text(
    _ duties: ArraySlice<DueDuty>, _ rows: [[Cell]], _ widths: [Int], _ memory: inout DueMemory
  ) -> String {
    var titles: [RuleID: String] = [:]
    var text = ""
    text.reserveCapacity(duties.count * DueText.usualSize)
    for (duty, cells) in zip(duties, rows) {
      let title = titles[duty.rule.id] ?? titleLines(duty.rule.title[words.language], widths)
      titles[duty.rule.id] = title
      add(cells, widths, to: &text)
      text += title
      if showsDetails {
        memory.add(duty, words, to: &text) { (details(of: duty), unbroken(duty)) }
      }
    }
    return text
  }

  /// The widths that columns need.
  static func widths(of rows: some Sequence<[Cell]>) -> [Int] {
    rows.reduce(into: []) { widths, row in
      for (place, cell) in row.enumerated() {
        if place == widths.count { widths.append(0) }
        widths[place] = max(widths[place], cell.width)
      }
    }
  }

  /// The columns with the title behind them, wrapped within its own column.
  func headline(_ cells: [Cell], _ widths: [Int], title: String) -> String {
    var line = ""
    add(cells, widths, to: &line)
    return line + titleLines(title, widths)
  }

  /// Adds the columns, with spaces up to their widths and, where the title follows, behind the last.
  private func add(_ cells: [Cell], _ widths: [Int], to text: inout String) {
    text += DueText.spaces(indent)
    let isLast = isTitleBelow(widths) ? cells.count - 1 : cells.count
    for (place, cell) in cells.enumerated() {
      text += cell.text
      if place < isLast { text += DueText.spaces(widths[place] - cell.width + 2) }
    }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func isTitleBelow(_ widths: [Int]) -> Bool {
    width - titlePlace(widths) < DueText.leastTitle
  }

  private func titlePlace(_ widths: [Int]) -> Int { indent + widths.reduce(0) { $0 + $1 + 2 } }

  /// What stands behind the columns: the title, or an end of line and the title below.
  private func titleLines(_ title: String, _ widths: [Int]) -> String {
    guard !isTitleBelow(widths) else {
      return "\n" + Wrapping.wrap(title, indent: indent + 2, width: width)
    }
    let place = titlePlace(widths)
    let hanging = "\n" + String(repeating: " ", count: place)
    return Wrapping.lines(title, room: width - place).joined(separator: hanging) + "\n"
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

  /// The sentences of the details in one line, as far as they tell a date or a case.
  private func unbroken(_ duty: DueDuty) -> String {
    words.reason(duty) + " " + (RecordingCommand(duty)?.text(words.language) ?? "")
  }
}
