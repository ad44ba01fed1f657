import Domain
import Published

extension GridTable {
  /// Shows how many people of a table had reached a step by some days.
  init(_ curve: CumulativeCurve, of table: PublishedTable, words: Words) {
    let reached = curve.points.map { (words.byDay($0.day), $0.reached) }
    let others = curve.others.map { ($0.category.label[words.language], $0.value) }
    let rows = (reached + others).map { header, value in
      Row(
        header: header,
        cells: [GridTable.cell(value), GridTable.cell(PublishedRate(value, of: curve.total))])
    }
    self.init(
      id: "curve-\(table.name)", caption: words.cumulative(table.title[words.language]),
      details: [words.periodLine(table.period), words.unitLine(table)],
      corner: table.attribute[words.language],
      columns: [Column(label: words.unit(table.unit)), Column(label: words.share)],
      rows: rows + [
        Row(header: words.total, cells: [GridTable.cell(curve.total), .text("")], isTotal: true)
      ], sources: [table.name])
  }
}
