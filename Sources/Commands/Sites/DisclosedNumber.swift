import Disclosure
import Domain
import Published

/// A number that publications give away, named without its value.
struct DisclosedNumber {
  private let number: SeenNumber
  private let tables: [PlannedTable]

  /// Takes a number and the tables that plans have, for their titles.
  init(_ number: SeenNumber, among tables: [PlannedTable]) {
    self.number = number
    self.tables = tables
  }

  var words: Label {
    let area = AreaCode(number.cell.area).map { Divisions[$0].label }
    let period = period
    let parts = [
      area ?? Label(number.cell.area, number.cell.area), title, category,
      Label(period, period),
    ]
    return Label(
      parts.map(\.zh).joined(separator: "、"), parts.map(\.en).joined(separator: ", "))
  }

  private var planned: PlannedTable? {
    let own = tables.filter { !$0.name.hasPrefix("areas-") }
    return (own + tables).first { table in
      let name = SeenTable.attribute(ofTable: table.name)
      let own = number.cell.attribute
      return (table.attribute.unit == .persons) == number.isAboutPersons
        && (name == own || own.hasPrefix("\(name)-") || own.isEmpty)
    }
  }

  private var title: Label {
    guard let planned, !number.cell.attribute.isEmpty else {
      return number.isAboutPersons ? Label("解救人数", "persons rescued") : Label("事项", "duties")
    }
    let rest = number.cell.attribute.dropFirst(SeenTable.attribute(ofTable: planned.name).count)
    return rest.isEmpty
      ? planned.title : Label("\(planned.title.zh)\(rest)", "\(planned.title.en)\(rest)")
  }

  private var category: Label {
    guard number.cell.category != SeenTable.total else { return Label("合计", "total") }
    return planned?.attribute.categories.first { $0.code == number.cell.category }?.label
      ?? Label(number.cell.category, number.cell.category)
  }

  private var period: String {
    switch number {
    case .difference(let later, let earlier):
      "\(later.period) (\(earlier.cutOff) → \(later.cutOff))"
    case .cell(let cell), .segment(let cell): cell.period
    }
  }
}
