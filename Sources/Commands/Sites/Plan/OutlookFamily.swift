import Disclosure
import Domain
import Published

/// The tables of departments and rules, each a row below the one it belongs to.
struct OutlookFamily {
  private let release: Release
  private let planned: [PlannedTable]
  private let rules: [String: RuleRow]

  init(_ release: Release, planned: [PlannedTable], rules: [RuleRow]) {
    self.release = release
    self.planned = planned
    self.rules = Dictionary(
      rules.map { ($0.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameters:
  ///   - table: the table of a department or a rule.
  ///   - code: the end of its name, which says whose it is.
  /// - Returns: its only row.
  func row(of table: PublishedTable, code: String) -> OutlookSection.Row {
    let rule = rules[code]
    let department = rule?.lead ?? Department(rawValue: code.uppercased())
    let isTotalShown = table.total(in: table.top)?.count != nil
    let hidden = table.hiddenCategories(in: table.top)
    let above = tables(above: rule).first { upper in
      let values =
        isTotalShown
        ? hidden.map { upper.value($0.code, in: upper.top) } : [upper.total(in: upper.top)]
      return values.allSatisfy { $0?.count != nil }
    }
    return OutlookSection.Row(
      label: rule?.label ?? department?.label ?? table.title, numbers: table.numbers(in: table.top),
      hidden: table.hiddenLabels(in: table.top), isTotalShown: isTotalShown,
      countedIn: above?.title)
  }

  /// The table of a rule's department, and that of all duties.
  private func tables(above rule: RuleRow?) -> [PublishedTable] {
    let lead = rule.flatMap { rule in
      name(of: .dutyStatusByDepartment).map { "\($0)-\(rule.lead.code.lowercased())" }
    }
    return [lead, name(of: .dutyStatus)].compactMap { $0.flatMap { release[$0] } }
  }

  private func name(of attribute: Attribute) -> String? {
    planned.first { $0.attribute == attribute && $0.span == .own }?.name
  }
}
