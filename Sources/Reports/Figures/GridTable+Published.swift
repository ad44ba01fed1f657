import Domain
import Published

extension GridTable {
  /// Shows a published table: by category where it has one area, else by area.
  init(_ table: PublishedTable, rate: String?, words: Words) {
    self.init(
      id: "table-\(table.name)", caption: table.title[words.language],
      details: [words.periodLine(table.period), words.unitLine(table)],
      corner: table.areas.count == 1 ? table.attribute[words.language] : words.area,
      columns: table.areas.count == 1
        ? GridTable.columns(ofSingle: table, words) : GridTable.columns(table, rate: rate, words),
      rows: table.areas.count == 1
        ? GridTable.rows(ofSingle: table, words) : GridTable.rows(table, rate: rate, words),
      sources: [table.name])
  }

  private static func columns(ofSingle table: PublishedTable, _ words: Words) -> [Column] {
    let count = Column(label: words.unit(table.unit))
    return table.unit == .records ? [count] : [count, Column(label: words.share)]
  }

  private static func rows(ofSingle table: PublishedTable, _ words: Words) -> [Row] {
    guard let area = table.areas.first, let total = table.total(in: area) else { return [] }
    let shares = table.unit != .records
    let rows = zip(table.categories, table[area]).map { category, value in
      Row(
        header: category.label[words.language],
        cells: [cell(value)] + (shares ? [cell(PublishedRate(value, of: total))] : []))
    }
    let last = Row(
      header: words.total, cells: [cell(total)] + (shares ? [.text("")] : []), isTotal: true)
    return rows + [last]
  }

  private static func columns(
    _ table: PublishedTable, rate: String?, _ words: Words
  ) -> [Column] {
    let counts = table.categories.map { Column(label: $0.label[words.language]) }
    let category = table.categories.first { $0.code == rate }
    let rates = category.map { category in
      Column(label: category.code == "met" ? words.onTimeRate : words.share)
    }
    return counts + [Column(label: words.total)] + (rates.map { [$0] } ?? [])
  }

  private static func rows(_ table: PublishedTable, rate: String?, _ words: Words) -> [Row] {
    table.areas.map { area in
      var cells = table[area].map { cell($0) }
      if let rate, let part = table.value(rate, in: area), let whole = table.total(in: area) {
        cells.append(cell(PublishedRate(part, of: whole)))
      }
      return Row(
        header: table.label(of: area)[words.language], cells: cells,
        isTotal: area == table.areas.first,
        depth: Divisions[area].parent.map { table.areas.contains($0) } ?? false ? 1 : 0)
    }
  }
}
