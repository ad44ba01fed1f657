import Published

/// What the plan and the release say of a table's name.
enum TableLookup {
  case table(PublishedTable)
  case refused(RefusedTable)
  /// A table of the plan that belongs to another level or kind of period.
  case absent
  case unknown

  static func find(_ name: String, in input: SiteInput) -> TableLookup {
    if let table = input.release[name] { return .table(table) }
    if let refused = input.release.refused.first(where: { $0.name == name }) {
      return .refused(refused)
    }
    return input.plannedTables.contains(name) ? .absent : .unknown
  }
}
