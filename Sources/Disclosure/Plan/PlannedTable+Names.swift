import Domain

extension PlannedTable {
  /// The table of the stages people reached, made of one planned table per stage.
  static let stagesName = "persons-by-stage"
  static let stagesTitle = Label("解救人数,按已到达的阶段分", "Persons rescued, by stage reached")
  private static let areasPrefix = "areas-"

  /// Whether the table is planned for its rows by area alone.
  var isByArea: Bool { name.hasPrefix(Self.areasPrefix) }

  /// The names it is published under: its own, and for several rows a second one.
  func publishedNames(rows: Int) -> [String] {
    rows == 1 || isByArea ? [name] : [name, Self.areasPrefix + name]
  }

  /// The name of its table of one status; of the totals where there is none.
  func name(of status: DutyStatus?) -> String {
    guard let status, let dash = name.firstIndex(of: "-") else { return name }
    return status.code + name[dash...]
  }

  /// Every name it can be published under.
  package var possibleNames: [String] {
    let statuses = attribute.nestsRules ? DutyStatus.allCases.map { name(of: $0) } : []
    let stages = if case .reached = attribute { [Self.stagesName] } else { [String]() }
    return publishedNames(rows: 2) + statuses + stages
  }
}
