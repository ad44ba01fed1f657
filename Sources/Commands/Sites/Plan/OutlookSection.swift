import Disclosure
import Domain
import Published

/// A planned table as it would be published: what each of its rows shows.
///
/// Where a plan nests departments and rules, the rows are the tables of one each.
struct OutlookSection {
  struct Row {
    let label: Label
    /// The numbers that can occur.
    let numbers: Int
    let hidden: [Label]
    let isTotalShown: Bool
    /// The nearest row above that shows what is hidden here.
    let countedIn: Label?

    var isWhole: Bool { hidden.isEmpty }
  }

  let name: String
  let title: Label
  let unit: PublishedTable.Unit
  let period: Period
  /// What a row is, in the plural.
  let rowNoun: Label
  let rows: [Row]
  /// The rows that stand for several areas.
  let pools: [AreaPool]

  /// Nothing where the release has no such table.
  init?(_ planned: PlannedTable, in release: Release, _ family: OutlookFamily) {
    let (prefix, nests) = (planned.name + "-", planned.attribute.nestsRules)
    let tables = release.tables.filter {
      nests ? $0.name.hasPrefix(prefix) : $0.name == planned.name
    }
    guard let first = tables.first else { return nil }
    name = planned.name
    title = planned.title
    unit = first.unit
    period = first.period
    pools = first.pools
    rowNoun = OutlookSection.rowNoun(of: planned.attribute)
    rows =
      nests
      ? tables.map { family.row(of: $0, code: String($0.name.dropFirst(prefix.count))) }
      : first.areas.map { OutlookSection.row(of: $0, in: first) }
  }

  var numbers: Int { rows.reduce(0) { $0 + $1.numbers } }
  var hidden: Int { rows.reduce(0) { $0 + $1.hidden.count } }

  private static func rowNoun(of attribute: Attribute) -> Label {
    switch attribute {
    case .dutyStatusByDepartment: Label("部门", "departments")
    case .dutyStatusByRule: Label("事项", "rules")
    case .sex, .ageBand, .ageGroup, .identity, .exploitation, .placement, .outcome, .reached,
      .dutyStatus, .unknownStartByDepartment, .unknownStartByRule, .entryDelay, .lateYear, .days,
      .revision:
      Label("地区", "areas")
    }
  }

  private static func row(of area: AreaCode, in table: PublishedTable) -> Row {
    let hidden = table.hiddenCategories(in: area)
    let isTotalShown = table.total(in: area)?.count != nil
    let above = table.nearest(above: area, showing: isTotalShown ? hidden.map(\.code) : [nil])
    return Row(
      label: table.label(of: area), numbers: table.numbers(in: area),
      hidden: table.hiddenLabels(in: area), isTotalShown: isTotalShown,
      countedIn: above.map { table.label(of: $0) })
  }
}

extension PublishedTable {
  /// The numbers of an area that can occur, total included.
  func numbers(in area: AreaCode) -> Int {
    self[area].count { $0.count != nil || $0.marker == .confidential }
  }

  func hiddenCategories(in area: AreaCode) -> [Category] {
    zip(categories, self[area]).filter { $1.marker == .confidential }.map { $0.0 }
  }

  func hiddenLabels(in area: AreaCode) -> [Label] {
    let isTotalHidden = total(in: area)?.marker == .confidential
    return hiddenCategories(in: area).map(\.label) + (isTotalHidden ? [Label("合计", "total")] : [])
  }
}
