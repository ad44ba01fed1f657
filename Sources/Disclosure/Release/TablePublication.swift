import Domain
@_spi(Disclosure) import Published

/// Makes published tables of protected ones: the only place where a number becomes public.
struct TablePublication {
  let period: Period
  let root: AreaCode

  /// A table's first row, and under a name of its own all its rows by area.
  func tables(
    _ planned: PlannedTable, from protection: Protection, at index: Int
  ) -> [PublishedTable] {
    let system = protection.system
    var rows: [AreaCode: [PublishedValue]] = [:]
    for node in 0..<system.areaCounts[index] {
      guard let area = AreaCode(system.tree.ids[node]) else {
        preconditionFailure("The nodes of a tree of areas are areas.")
      }
      rows[area] = row(of: node, of: index, in: protection)
    }
    let areas = rows.keys.sorted()
    return planned.publishedNames(rows: areas.count).map { name in
      let shown = name == planned.name && !planned.isByArea ? [root] : areas
      return published(
        planned, name: name, title: planned.title, categories: planned.attribute.categories,
        areas: shown, rows: rows)
    }
  }

  /// How many people reached each stage, of all who are counted.
  ///
  /// - Parameters:
  ///   - reached: the tables by whether a stage was reached, with their stages.
  /// - Returns: one table whose total is the people counted, since a person reaches several stages.
  func stages(_ reached: [(stage: Stage, table: PublishedTable)]) -> PublishedTable? {
    guard let first = reached.first, let total = first.table.total(in: root) else { return nil }
    let values = reached.map { stage, table -> PublishedValue in
      guard let value = table.value(Reached.yes.code, in: root) else {
        preconditionFailure("A table by whether a stage was reached says who reached it.")
      }
      return value
    }
    return PublishedTable(
      name: PlannedTable.stagesName, title: PlannedTable.stagesTitle, unit: .persons,
      period: period, attribute: Label("阶段", "Stage"),
      categories: reached.map { .init(code: $0.stage.code, label: $0.stage.label) },
      areas: [root], rows: [root: values + [total]])
  }

  /// The top of a tree of departments and rules: all duties by status.
  func tables(_ planned: PlannedTable, ofTop protection: Protection) -> [PublishedTable] {
    [
      published(
        planned, name: planned.name, title: planned.title,
        categories: planned.attribute.categories, areas: [root],
        rows: [root: row(of: 0, of: 0, in: protection)])
    ]
  }

  /// A table per status, whose columns are departments or rules; and one of their totals.
  ///
  /// - Parameters:
  ///   - planned: the table of the plan.
  ///   - nodes: the departments or rules shown, with their places in the tree.
  ///   - protection: of the tree whose top is all duties.
  /// - Returns: the totals under the plan's name, then one table per status.
  func tables(
    _ planned: PlannedTable, by nodes: [(category: PublishedTable.Category, node: Int)],
    from protection: Protection
  ) -> [PublishedTable] {
    let statuses = DutyStatus.allCases
    let rows = ([0] + nodes.map(\.node)).map { row(of: $0, of: 0, in: protection) }
    return ([nil] + statuses.map(Optional.some)).map { status in
      let place = status.flatMap { statuses.firstIndex(of: $0) } ?? statuses.count
      let column = rows.map { $0[place] }
      let title = status.map {
        Label("\(planned.title.zh):\($0.label.zh)", "\(planned.title.en): \($0.label.en)")
      }
      return PublishedTable(
        name: planned.name(of: status), title: title ?? planned.title, unit: .duties,
        period: period, attribute: planned.attribute.label, categories: nodes.map(\.category),
        areas: [root], rows: [root: column.dropFirst() + [column[0]]])
    }
  }

  /// A table about records, in which nothing is hidden.
  func table(
    _ planned: PlannedTable, counts: [(category: PublishedTable.Category, count: Int)]
  ) -> PublishedTable {
    let total = counts.reduce(0) { $0 + $1.count }
    let row = counts.map { PublishedValue(count: $0.count) } + [PublishedValue(count: total)]
    return published(
      planned, name: planned.name, title: planned.title, categories: counts.map(\.category),
      areas: [root], rows: [root: row])
  }

  private func row(of node: Int, of table: Int, in protection: Protection) -> [PublishedValue] {
    let system = protection.system
    let cells = (0..<system.tables[table].categoryCount).map { system.cell(table, node, $0) }
    return (cells + [system.total(node)]).map { cell in
      if system.isStructuralZero(cell) { return PublishedValue(hidden: .notApplicable) }
      return protection.isPublished[cell]
        ? PublishedValue(count: system.counts[cell]) : PublishedValue(hidden: .confidential)
    }
  }

  private func published(
    _ planned: PlannedTable, name: String, title: Label, categories: [PublishedTable.Category],
    areas: [AreaCode], rows: [AreaCode: [PublishedValue]]
  ) -> PublishedTable {
    PublishedTable(
      name: name, title: title, unit: planned.attribute.unit.published, period: period,
      attribute: planned.attribute.label, categories: categories, areas: areas, rows: rows)
  }
}
