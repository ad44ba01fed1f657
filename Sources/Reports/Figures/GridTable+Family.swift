import Domain
import Published

extension GridTable {
  /// Shows a family of tables, one a row; with the notes of rules where they are asked for.
  init(
    _ family: TableFamily, title: String?, rate: String?, rules: [RuleNote], showsNotes: Bool,
    words: Words
  ) {
    let notes = Dictionary(
      rules.map { ($0.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    let first = family.members.first?.table
    self.init(
      id: "family-\(family.name)",
      caption: title ?? (family.whole ?? first)?.title[words.language] ?? "",
      details: first.map { [words.periodLine($0.period), words.unitLine($0)] } ?? [],
      corner: showsNotes ? words.rule : words.item,
      columns: GridTable.columns(family, rate, words)
        + (showsNotes ? GridTable.noteColumns(words) : []),
      rows: family.members.map { member in
        Row(
          header: family.label(member, rules: notes)[words.language],
          cells: GridTable.cells(member.table, family, rate)
            + (showsNotes ? GridTable.noteCells(notes[member.code], words) : []))
      } + GridTable.wholeRows(family, rate, showsNotes, words),
      sources: (family.whole.map { [$0.name] } ?? []) + family.members.map(\.table.name))
  }

  private static func columns(
    _ family: TableFamily, _ rate: String?, _ words: Words
  ) -> [Column] {
    family.categories.map { Column(label: $0.label[words.language]) }
      + [Column(label: words.total)]
      + (rate.map { [Column(label: $0 == "met" ? words.onTimeRate : words.share)] } ?? [])
  }

  private static func cells(
    _ table: PublishedTable, _ family: TableFamily, _ rate: String?
  ) -> [Cell] {
    let counts = table[family.area].map { cell($0) }
    guard let rate, let part = table.value(rate, in: family.area),
      let whole = table.total(in: family.area)
    else { return counts }
    return counts + [cell(PublishedRate(part, of: whole))]
  }

  private static func wholeRows(
    _ family: TableFamily, _ rate: String?, _ showsNotes: Bool, _ words: Words
  ) -> [Row] {
    guard let whole = family.whole else { return [] }
    let rest: [Cell] = showsNotes ? Array(repeating: .text(""), count: 4) : []
    return [Row(header: words.total, cells: cells(whole, family, rate) + rest, isTotal: true)]
  }

  private static func noteColumns(_ words: Words) -> [Column] {
    [words.limit, words.departments, words.basis, words.evidence].map {
      Column(label: $0, isText: true)
    }
  }

  private static func noteCells(_ note: RuleNote?, _ words: Words) -> [Cell] {
    guard let note else { return Array(repeating: .text(""), count: 4) }
    return [
      .text(note.limit[words.language]), .text(note.departments[words.language]),
      .text(note.basis[words.language]), .text(note.evidence),
    ]
  }
}
