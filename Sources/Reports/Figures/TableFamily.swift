import Domain
import Published

/// Tables whose names begin alike, such as one for each department.
struct TableFamily {
  struct Member {
    /// What the name says after the family's own: a code of the domain, in lower case.
    let code: String
    let table: PublishedTable
  }

  enum Lookup {
    case family(TableFamily)
    case refused(RefusedTable)
    case absent
    case unknown
  }

  let name: String
  let members: [Member]
  /// The table of all of them together, if there is one.
  let whole: PublishedTable?
  /// The unit that reports.
  let area: AreaCode

  static func find(_ name: String, in input: SiteInput) -> Lookup {
    let prefix = "\(name)-"
    let members = input.release.tables.filter { $0.name.hasPrefix(prefix) }.map {
      Member(code: String($0.name.dropFirst(prefix.count)), table: $0)
    }
    if !members.isEmpty {
      return .family(
        TableFamily(
          name: name, members: members, whole: input.release[name], area: members[0].table.top))
    }
    func belongs(_ other: String) -> Bool { other == name || other.hasPrefix(prefix) }
    if let refused = input.release.refused.first(where: { belongs($0.name) }) {
      return .refused(refused)
    }
    let isKnown = input.plannedTables.contains(where: belongs) || input.release[name] != nil
    return isKnown ? .absent : .unknown
  }

  /// The categories, which all members share.
  var categories: [PublishedTable.Category] { members.first?.table.categories ?? [] }

  /// What a member is called: by the domain where it knows the code, else by its table's title.
  func label(_ member: Member, rules: [String: RuleNote]) -> Label {
    if let rule = rules[member.code] { return rule.label }
    return Stage(rawValue: member.code)?.label
      ?? Department(rawValue: member.code.uppercased())?.label ?? member.table.title
  }
}
