import Domain
import Published

@testable import Disclosure

/// Draws facts that look like those of the demo: coded values only.
enum DrawnFacts {
  static let rules = ["F01", "F03", "H03", "J02", "C01", "E02"].enumerated().map { index, id in
    RuleRow(
      id: id, title: Label("规则\(id)", "Rule \(id)"),
      lead: [Department.publicSecurity, .civilAffairs, .justice][index % 3])
  }

  static func facts(_ count: Int, areas: [AreaCode], seed: UInt64) -> [Facts] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in fact(in: areas, &generator) }
  }

  static func areas(below code: String) -> [AreaCode] {
    guard let top = AreaCode(code) else { return [] }
    let children = Divisions.children(of: top).map(\.code)
    return children.isEmpty ? [top] : children.flatMap { areas(below: $0.description) }
  }

  private static func fact(in areas: [AreaCode], _ generator: inout SeededGenerator) -> Facts {
    var person: [Attribute: String] = [:]
    for attribute in Attribute.ofPersons {
      let codes = attribute.categories.map(\.code)
      let pick = min(
        Int.random(in: codes.indices, using: &generator),
        Int.random(in: codes.indices, using: &generator))
      person[attribute] = codes[pick]
    }
    let duties = rules.flatMap { rule in
      (0..<2).map { _ in
        let late = Int.random(in: 0..<10, using: &generator)
        return Facts.DutyFact(rule: rule.id, status: late < 7 ? .met : late < 9 ? .late : .overdue)
      }
    }
    let area = areas[
      min(
        Int.random(in: areas.indices, using: &generator),
        Int.random(in: areas.indices, using: &generator))]
    return Facts(
      area: area, person: person, duties: duties, unknownStarts: rules.map(\.id),
      timelyEntries: 80, lateEntries: 1)
  }
}
