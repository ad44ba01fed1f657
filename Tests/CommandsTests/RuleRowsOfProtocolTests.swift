import Disclosure
import Foundation
import Obligations
import Testing

@testable import Commands

/// A site tells the duties of no rule, and of no department, that are as many as some of the people.
@Suite struct `The rows of the protocol` {
  private static func pack() throws -> ProtocolPack {
    try ProtocolPack(
      yaml: String(
        contentsOfFile:
          "\(Desk.programFolder)/guitu_Obligations.resources/Resources/protocol.yaml",
        encoding: .utf8))
  }

  @Test func `hold besides every rule that counts children one that does not`() throws {
    let pack = try Self.pack()
    let rules = CountedRule.all(of: pack)
    let atRescue = Set(rules.filter { $0.reach == .someAtRescue }.map(\.id))
    #expect(atRescue == ["R01", "R05", "R08", "I05"], "due at the rescue of some people only")
    let rows = RuleRow.all(of: pack)
    for row in rows { #expect(!Set(row.rules).isSubset(of: atRescue), "\(row.id)") }
    for lead in Set(rows.map(\.lead)) {
      let own = rows.filter { $0.lead == lead }.flatMap(\.rules)
      #expect(!Set(own).isSubset(of: atRescue), "\(lead)")
    }
    #expect(rows.flatMap(\.rules).sorted() == rules.map(\.id).sorted())
  }

  @Test(arguments: [UInt64(5), 12])
  func `keep what a demo once told of its children`(seed: UInt64) throws {
    let desk = try Desk(now: "2026-07-01T09:00")
    let made = try desk.run(
      "demo --cases 240 --seed \(seed) --as-of 2026-06-30 --out \(desk.path("d"))")
    #expect(made.status == .done, "\(made.err)")
    let tables = try FileManager.default.contentsOfDirectory(atPath: desk.path("d/site/data"))
    #expect(tables.contains("duties-rule-psb-some.csv") && tables.contains("duties-rule-r04.csv"))
    for rule in ["r01", "r05", "r08", "i05"] {
      #expect(!tables.contains("duties-rule-\(rule).csv"))
    }
    #expect(!tables.contains("duties-department-vil.csv"))
    let page = try String(contentsOfFile: desk.path("d/site/zh/timeliness.html"), encoding: .utf8)
    #expect(page.contains(">只涉及部分人的事项(R02 ") && !page.contains("PSB-some 只"))
  }
}
