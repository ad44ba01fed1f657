import Domain
import Published

/// Two tables of the same categories, of which the second counts a part of the first.
struct TablePair {
  let due: PublishedTable
  let met: PublishedTable
  /// The unit that reports.
  let area: AreaCode

  struct Line {
    let category: PublishedTable.Category?
    let due: PublishedValue
    let met: PublishedValue

    var rate: PublishedRate { PublishedRate(met, of: due) }
  }

  /// A line for each category that both tables have, and then the totals.
  var lines: [Line] {
    var lines: [Line] = []
    for category in due.categories {
      guard let all = due.value(category.code, in: area),
        let part = met.value(category.code, in: area)
      else { continue }
      lines.append(Line(category: category, due: all, met: part))
    }
    if let all = due.total(in: area), let part = met.total(in: area) {
      lines.append(Line(category: nil, due: all, met: part))
    }
    return lines
  }
}

extension GridTable {
  /// Shows what was due, what of it was met, and the rate, by category.
  init(_ pair: TablePair, words: Words) {
    self.init(
      id: "compare-\(pair.due.name)", caption: pair.due.title[words.language],
      details: [words.periodLine(pair.due.period), words.unitLine(pair.due)],
      corner: pair.due.attribute[words.language],
      columns: [
        Column(label: words.due), Column(label: words.met), Column(label: words.onTimeRate),
      ],
      rows: pair.lines.map { line in
        Row(
          header: line.category?.label[words.language] ?? words.total,
          cells: GridTable.counts(line), isTotal: line.category == nil)
      },
      sources: [pair.due.name, pair.met.name])
  }

  /// Shows the same by rule, with what the protocol says of each.
  init(_ pair: TablePair, rules: [RuleNote], words: Words) {
    let notes = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      id: "rules-\(pair.due.name)", caption: pair.due.title[words.language],
      details: [words.periodLine(pair.due.period), words.unitLine(pair.due)],
      corner: words.rule,
      columns: [
        Column(label: words.due), Column(label: words.met), Column(label: words.onTimeRate),
        Column(label: words.limit, isText: true), Column(label: words.departments, isText: true),
        Column(label: words.basis, isText: true), Column(label: words.evidence, isText: true),
      ],
      rows: pair.lines.map { line in
        let note = line.category.flatMap { notes[$0.code] }
        return Row(
          header: GridTable.ruleTitle(line, note, words),
          cells: GridTable.counts(line) + GridTable.texts(note, words),
          isTotal: line.category == nil)
      },
      sources: [pair.due.name, pair.met.name])
  }

  private static func counts(_ line: TablePair.Line) -> [Cell] {
    [cell(line.due), cell(line.met), cell(line.rate)]
  }

  private static func ruleTitle(
    _ line: TablePair.Line, _ note: RuleNote?, _ words: Words
  ) -> String {
    guard let category = line.category else { return words.total }
    return "\(category.code) \((note?.title ?? category.label)[words.language])"
  }

  private static func texts(_ note: RuleNote?, _ words: Words) -> [Cell] {
    guard let note else { return Array(repeating: .text(""), count: 4) }
    return [
      .text(note.limit[words.language]), .text(note.departments[words.language]),
      .text(note.basis), .text(note.evidence),
    ]
  }
}
