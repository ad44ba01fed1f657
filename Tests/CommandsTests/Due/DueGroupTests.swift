import Commands
import Foundation
import Testing

@Suite struct `A due list in groups` {
  @Test func `has a heading for each case, that with the worst duty first`() throws {
    let (desk, late, fresh) = try twoCases()
    let text = try desk.open("due --within 7 --by case").out
    let blocks = text.components(separatedBy: "\n\n")
    #expect(blocks.map { $0.prefix(11) } == [late[...], fresh[...]], "\(text)")
    // Six days before: at once 1; two duties of 7 days and of 3 days; of the other case none.
    #expect(blocks[0].hasPrefix("\(late)  超期"), "\(text)")
    #expect(!blocks[1].contains("超期"), "\(text)")
    for block in blocks {
      let lines = block.split(separator: "\n")
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") })
      #expect(!lines[1].contains(late) && !lines[1].contains(fresh), "the heading says the case")
    }
  }

  @Test func `has a shared duty under each department that owes it`() throws {
    let (desk, late, _) = try twoCases()
    let text = try desk.open("due --by 部门").out
    let blocks = text.components(separatedBy: "\n\n")
    // M01 is owed by health and civil affairs.
    for name in ["民政厅", "省卫生健康委"] {
      let block = try #require(blocks.first { $0.hasPrefix(name + "  ") }, "\(text)")
      #expect(block.contains("\(late)  M01"), "\(block)")
      #expect(!block.contains("责任:"), "the heading says who")
    }
    let plain = try desk.open("due --by department --plain").out.split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let groups = plain.filter { $0[3] == late && $0[4] == "M01" }.compactMap(\.last)
    #expect(Set(groups) == ["CIV", "HEA"])
    let lines = try desk.json("due --by department")["due"] as? [[String: Any]] ?? []
    #expect(lines.count == plain.count)
    #expect(
      lines.compactMap { $0["group"] as? String } == plain.compactMap { $0.last.map(String.init) })
  }

  @Test func `is refused by what is no group`() throws {
    let (desk, _, _) = try twoCases()
    let refused = try desk.open("due --by colour")
    let said = unwrapped(refused.err)
    #expect(refused.status == .badData)
    #expect(said.contains("(case)") && said.contains("(department)"), "\(said)")
  }

  private func twoCases() throws -> (Desk, late: String, fresh: String) {
    let desk = try Desk(now: "2026-03-10T12:00")
    try desk.found()
    let fresh = try desk.openCase("--sex male --age 40 --rescued 2026-03-10 --area 510104")
    let late = try desk.openCase("--sex male --age 40 --rescued 2026-03-01 --area 510104")
    return (desk, late, fresh)
  }
}
