import Domain
import Testing

@testable import Disclosure

@Suite struct `Rows of duties` {
  private static func rule(
    _ id: String, _ departments: [Department], _ reach: CountedRule.Reach
  ) -> CountedRule {
    CountedRule(id: id, title: Label(id, id), departments: departments, reach: reach)
  }

  @Test func `tell no rule alone whose duties are as many as the children`() {
    let rows = RuleRow.rows(of: [
      Self.rule("A", [.publicSecurity], .everybody), Self.rule("B", [.publicSecurity], .some),
      Self.rule("C", [.civilAffairs], .some), Self.rule("D", [.publicSecurity], .someAtRescue),
      Self.rule("E", [.civilAffairs], .everybody), Self.rule("F", [.publicSecurity], .some),
    ])
    #expect(rows.map(\.id) == ["A", "PSB-some", "C", "E"])
    #expect(rows.map(\.rules) == [["A"], ["B", "D", "F"], ["C"], ["E"]])
    #expect(rows.map(\.lead) == [.publicSecurity, .publicSecurity, .civilAffairs, .civilAffairs])
  }

  @Test func `count such a rule for the next department where the first has nothing besides`() {
    let rows = RuleRow.rows(of: [
      Self.rule("A", [.village, .civilAffairs], .someAtRescue),
      Self.rule("B", [.civilAffairs], .some), Self.rule("C", [.education], .some),
    ])
    #expect(rows.map(\.id) == ["CIV-some", "C"])
    #expect(rows[0].rules == ["A", "B"] && rows[0].lead == .civilAffairs)
  }

  @Test func `leave a rule that everybody has to its own department`() {
    let rows = RuleRow.rows(of: [
      Self.rule("A", [.publicSecurity], .everybody), Self.rule("B", [.publicSecurity], .some),
    ])
    #expect(rows.map(\.rules) == [["A"], ["B"]])
  }

  @Test func `count every rule once, whatever the rules`() {
    var generator = SeededGenerator(seed: 20_261_128)
    for _ in 0..<500 {
      let rules = (0..<12).map { place in
        let departments = Department.allCases.shuffled(using: &generator).prefix(2)
        let reach = [CountedRule.Reach.everybody, .some, .someAtRescue].randomElement(
          using: &generator)
        return Self.rule("X\(place)", Array(departments), reach ?? .everybody)
      }
      let rows = RuleRow.rows(of: rules)
      #expect(rows.flatMap(\.rules).sorted() == rules.map(\.id).sorted())
      #expect(Set(rows.map(\.id)).count == rows.count)
    }
  }
}
