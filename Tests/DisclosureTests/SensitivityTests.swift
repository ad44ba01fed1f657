import Testing

@testable import Disclosure

@Suite struct SensitivityTests {
  @Test func `counts about persons from 0 to 4 are sensitive, zeros included`() throws {
    let system = try Matrix.row([0, 4, 5, 9])
    let secrets = Sensitivity().secrets(of: system)
    #expect(secrets == [0, 1].map { Secret(cells: [system.cell(0, 0, $0)]) })
    #expect(Sensitivity().lowerBounds(of: system).allSatisfy { $0 == 0 })
  }

  @Test func `a zero about duties is shown from ten duties of five persons on`() throws {
    for (counts, persons, isHidden) in [
      ([0, 10], 5, false), ([0, 9], 5, true), ([0, 10], 4, true), ([4, 10], 5, true),
    ] {
      let table = StarTable(
        id: "d", unit: .duties, categoryCount: 2, displayedDepth: 0, inner: [0: counts],
        persons: [0: persons])
      let system = try StarSystem(id: "d", tree: GeographyTree(root: "t"), tables: [table])
      let secrets = Sensitivity().secrets(of: system)
      #expect(secrets.contains(Secret(cells: [system.cell(0, 0, 0)])) == isHidden)
      let bound = Sensitivity().lowerBounds(of: system)[system.cell(0, 0, 0)]
      #expect(bound == (counts[0] == 4 ? 1 : 0))
    }
  }

  @Test func `counts about records and structural zeros are never hidden`() throws {
    let records = try Matrix.row([0, 1, 2], unit: .records)
    #expect(Sensitivity().secrets(of: records).isEmpty)
    let table = StarTable(
      id: "p", unit: .persons, categoryCount: 2, structuralZeros: [1], displayedDepth: 0,
      inner: [0: [9, 0]])
    let system = try StarSystem(id: "p", tree: GeographyTree(root: "t"), tables: [table])
    #expect(Sensitivity().secrets(of: system).isEmpty)
  }

  @Test func `the rest of a group is a virtual cell where the plan says so`() throws {
    let system = try Matrix.system([[6, 1, 1], [9, 9, 9]], complementSensitive: [0])
    let rest = Secret(cells: [Matrix.cell(system, 0, 1), Matrix.cell(system, 0, 2)])
    #expect(Sensitivity().secrets(of: system).contains(rest))
  }

  @Test func `tables that disagree or are malformed are an error`() {
    let tree = GeographyTree(root: "t", children: ["t": ["a", "b"]])
    func table(_ id: String, _ inner: [Int: [Int]], zeros: Set<Int> = []) -> StarTable {
      StarTable(
        id: id, unit: .persons, categoryCount: 2, structuralZeros: zeros, displayedDepth: 1,
        inner: inner)
    }
    let good = table("x", [1: [3, 4]])
    func error(_ other: StarTable) -> StarError? {
      do throws(StarError) {
        _ = try StarSystem(id: "s", tree: tree, tables: [good, other])
        return nil
      } catch {
        return error
      }
    }
    #expect(error(table("y", [1: [7, 0]])) == nil)
    #expect(error(table("y", [1: [6, 0]])) == .totalsDiffer(table: "y", area: "a"))
    #expect(error(table("y", [1: [8, -1]])) == .malformedRow(table: "y", area: "a"))
    #expect(error(table("y", [1: [7]])) == .malformedRow(table: "y", area: "a"))
    #expect(error(table("y", [0: [7, 0]])) == .notALeaf(table: "y", area: 0))
    #expect(
      error(table("y", [1: [3, 4]], zeros: [1]))
        == .structuralZeroCounted(table: "y", area: "a"))
  }
}
