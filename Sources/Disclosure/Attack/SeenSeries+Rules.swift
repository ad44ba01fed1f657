extension SeenSeries {
  private static let (all, department, rule) = (
    "duties-status", "duties-department-", "duties-rule-"
  )
  private static let (unknownByDepartment, unknownByRule) = (
    "records-unknown-start-by-department", "records-unknown-start-by-rule"
  )

  /// Rules add up to the department that leads them, departments to all duties.
  mutating func addRules() {
    let ways = knowledge.rules.filter(knowsDepartments)
    for whole in views.indices {
      var told: [[String]] = []
      for parts in ways.map({ Self.parts(of: views[whole].table.attribute, in: $0) })
      where !told.contains(parts) {
        told.append(parts)
        addNested(parts, in: whole)
      }
      for rules in ways { addUnknownStarts(rules, in: whole) }
    }
  }

  /// Duties without a start date are told with departments and with rules as columns.
  private mutating func addUnknownStarts(_ rules: [String: [String]], in whole: Int) {
    let view = views[whole]
    guard view.table.attribute == Self.unknownByDepartment,
      let parts = views.first(where: {
        $0.table.attribute == Self.unknownByRule && $0.table.period == view.table.period
          && $0.snapshot == view.snapshot
      })
    else { return }
    let columns = Dictionary(
      parts.table.categories.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    for (area, department) in view.table.areas.flatMap({ area in
      view.table.categories.map { (area, $0) }
    }) {
      let codes = rules[department.lowercased()] ?? []
      let found = codes.compactMap { columns[$0] }.filter { parts.table[area, $0] != nil }
      guard !codes.isEmpty, found.count == codes.count else { continue }
      add(
        parts: found.map { number(.cell(parts.cell(area, $0))) },
        whole: number(.cell(view.cell(area, department))), of: whole + 1)
    }
  }

  /// Whether it knows every department that a table is about.
  private func knowsDepartments(_ rules: [String: [String]]) -> Bool {
    views.allSatisfy { view in
      let attribute = view.table.attribute
      return !attribute.hasPrefix(Self.department)
        || rules[String(attribute.dropFirst(Self.department.count))] != nil
    }
  }

  /// The tables that add up to one of all duties or of a department.
  private static func parts(of attribute: String, in rules: [String: [String]]) -> [String] {
    if attribute == all { return rules.keys.sorted().map { department + $0 } }
    guard attribute.hasPrefix(department) else { return [] }
    return (rules[String(attribute.dropFirst(department.count))] ?? []).map { rule + $0 }
  }

  /// A rule that is due at the rescue for whom it concerns has as many duties as they are.
  mutating func addPeople() {
    for view in views {
      guard view.table.attribute.hasPrefix(Self.rule),
        let ages = knowledge.ages[String(view.table.attribute.dropFirst(Self.rule.count))],
        let span = Span(ages: ages)
      else { continue }
      for area in view.table.areas where view.table[area, SeenTable.total] != nil {
        let duties = number(.cell(view.cell(area, SeenTable.total)))
        addBands(with: [(span, duties)], asOf: view, area)
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
