/// The tree of divisions the product works in.
package enum Divisions {
  /// All divisions in code order; the province first.
  package static let all: [Division] = DivisionTable.csv.split(separator: "\n").dropFirst().map {
    division(from: $0)
  }

  /// The province at the top of the tree.
  package static let province: Division = {
    guard let top = all.first(where: { $0.parent == nil })
    else { preconditionFailure("The shipped table of divisions has a province.") }
    return top
  }()

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
  private static let codes = Set(
    DivisionTable.csv.split(separator: "\n").dropFirst().map { String($0.prefix(6)) })
  private static let childrenByParent = Dictionary(
    grouping: all.filter { $0.parent != nil }, by: { $0.parent ?? $0.code })

  package static func isKnown(_ code: String) -> Bool { codes.contains(code) }

  package static subscript(code: AreaCode) -> Division {
    guard let division = byCode[code]
    else { preconditionFailure("An area code is always in the table of divisions.") }
    return division
  }

  /// The divisions directly below one, in code order.
  package static func children(of code: AreaCode) -> [Division] {
    childrenByParent[code] ?? []
  }

  /// The division of a level that contains one, itself included.
  package static func ancestor(of code: AreaCode, at level: Level) -> Division? {
    var division: Division? = self[code]
    while let current = division, current.level != level {
      division = current.parent.map { self[$0] }
    }
    return division
  }

  private static func division(from line: Substring) -> Division {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let level: Level =
      switch fields[3] {
      case "province": .province
      case "prefecture": .city
      default: .county
      }
    return Division(
      code: AreaCode(inTable: fields[0]),
      parent: fields[2].isEmpty ? nil : AreaCode(inTable: fields[2]),
      level: level, label: Label(fields[1], fields[5]))
  }
}
