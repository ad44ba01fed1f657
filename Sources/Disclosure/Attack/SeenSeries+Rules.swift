extension SeenSeries {
  private static let (all, department, rule) = (
    "duties-status", "duties-department-", "duties-rule-"
  )

  /// Rules add up to the department that leads them, departments to all duties.
  mutating func addRules() {
    let departments = knowledge.rules.keys.sorted()
    for whole in views.indices {
      let attribute = views[whole].table.attribute
      if attribute == Self.all {
        addNested(departments.map { Self.department + $0 }, in: whole)
      } else if attribute.hasPrefix(Self.department) {
        let lead = String(attribute.dropFirst(Self.department.count))
        addNested((knowledge.rules[lead] ?? []).map { Self.rule + $0 }, in: whole)
      }
    }
  }

  private mutating func addNested(_ attributes: [String], in whole: Int) {
    let view = views[whole]
    let parts = attributes.map { attribute in
      views.first {
        $0.table.attribute == attribute && $0.table.period == view.table.period
          && $0.snapshot == view.snapshot
      }
    }
    let seen = parts.compactMap(\.self)
    guard !seen.isEmpty else { return }
    for area in view.table.areas {
      for category in view.table.categories + [SeenTable.total] {
        let cells = seen.filter { $0.table[area, category] != nil }
        guard !cells.isEmpty, view.table[area, category] != nil else { continue }
        var numbers = cells.map { number(.cell($0.cell(area, category))) }
        if cells.count < parts.count { numbers.append(slack()) }
        add(parts: numbers, whole: number(.cell(view.cell(area, category))), of: whole + 1)
      }
    }
  }
}
