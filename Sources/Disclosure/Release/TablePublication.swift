import Domain
@_spi(Disclosure) import Published

/// Makes published tables of protected ones: the only place where a number becomes public.
struct TablePublication {
  let period: Period
  let root: AreaCode
  let pools: [AreaPool]

  /// The rows of a table by area.
  func table(_ planned: PlannedTable, from protection: Protection, at index: Int) -> PublishedTable
  {
    let system = protection.system
    var rows: [AreaCode: [PublishedValue]] = [:]
    var areas: [AreaCode] = []
    for node in 0..<system.areaCounts[index] {
      let id = system.tree.ids[node]
      guard let area = AreaCode(id) ?? pools.first(where: { $0.code == id })?.areas.first else {
        preconditionFailure("The nodes of a tree of areas are areas, or pools of the plan.")
      }
      rows[area] = row(of: node, of: index, in: protection)
      areas.append(area)
    }
    return published(
      planned, name: planned.name, title: planned.title,
      categories: planned.attribute.categories, areas: areas.sorted(), rows: rows)
  }

  /// One table with a single row, for a node of the tree of departments and rules.
  func table(
    _ planned: PlannedTable, of node: RuleTabulation.Node, at index: Int,
    from protection: Protection
  ) -> PublishedTable {
    let label: Label? =
      switch node {
      case .all: nil
      case .department(let lead): lead.label
      case .rule(let rule): rule.title
      }
    let title =
      label.map { Label("\(planned.title.zh):\($0.zh)", "\(planned.title.en): \($0.en)") }
    return published(
      planned, name: node.name(in: planned), title: title ?? planned.title,
      categories: planned.attribute.categories, areas: [root],
      rows: [root: row(of: index, of: 0, in: protection)])
  }

  /// A table with a single row, whose columns are departments, or rules.
  func table(
    _ planned: PlannedTable, of nodes: [RuleTabulation.Node], from protection: Protection
  ) -> PublishedTable {
    let columns = nodes.enumerated().compactMap { place, node in
      node.category(of: planned.attribute).map { (place, $0) }
    }
    func value(_ node: Int) -> PublishedValue {
      let cell = protection.system.total(node)
      return protection.isPublished[cell]
        ? PublishedValue(count: protection.system.counts[cell])
        : PublishedValue(hidden: .confidential)
    }
    return published(
      planned, name: planned.name, title: planned.title, categories: columns.map(\.1),
      areas: [root], rows: [root: columns.map { value($0.0) } + [value(0)]])
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

  /// A table of one row: the sums of rows that were published before, hidden where one of them is.
  func table(_ planned: PlannedTable, adding rows: [[ReleaseCounts.Cell]]) -> PublishedTable {
    let places = planned.attribute.categories.count + 1
    let row = (0..<places).map { place -> PublishedValue in
      var sum = 0
      for row in rows {
        guard case .count(let count) = row[place] else {
          return PublishedValue(hidden: .confidential)
        }
        sum += count
      }
      return PublishedValue(count: sum)
    }
    return published(
      planned, name: planned.name, title: planned.title,
      categories: planned.attribute.categories, areas: [root], rows: [root: row])
  }

  /// A table of one row: what was published first, what was recorded since, and their sum, which is
  /// marked as revised.
  func table(
    _ planned: PlannedTable, revising first: FirstCount, by since: PublishedValue
  ) -> PublishedTable {
    let first =
      switch first {
      case .inThisRelease(let value): value
      case .inLedger(let count): PublishedValue(count: count)
      }
    return published(
      planned, name: planned.name, title: planned.title,
      categories: planned.attribute.categories, areas: [root],
      rows: [root: [first, since, PublishedValue(revising: first, by: since)]])
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
      attribute: planned.attribute.label, categories: categories, areas: areas,
      pools: pools.filter { $0.areas.first.map(areas.contains) ?? false }, rows: rows)
  }
}

extension RuleTabulation.Node {
  /// The column that it is in a table of departments, or of rules.
  fileprivate func category(of attribute: Attribute) -> PublishedTable.Category? {
    switch self {
    case .department(let lead) where attribute == .unknownStartByDepartment:
      PublishedTable.Category(code: lead.code, label: lead.label)
    case .rule(let rule) where attribute == .unknownStartByRule:
      PublishedTable.Category(code: rule.id, label: rule.title)
    case .all, .department, .rule: nil
    }
  }

  /// The name of the table that tells of this node.
  func name(in planned: PlannedTable) -> String {
    switch self {
    case .all: planned.name
    case .department(let lead): "\(planned.name)-\(lead.code.lowercased())"
    case .rule(let rule): "\(planned.name)-\(rule.id.lowercased())"
    }
  }
}
