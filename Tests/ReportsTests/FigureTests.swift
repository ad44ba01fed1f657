import Domain
import Published
import Testing

@testable import Reports

@Suite struct FigureTests {
  @Test func `a refused table is a box that says why, not an error`() throws {
    let bench = try Workbench()
    try bench.build(
      SampleInput.make(release: SampleRelease.make(without: ["persons-outcome"])))
    let page = try bench.read("site/en/people.html")
    #expect(page.contains("class=\"box\""))
    #expect(page.contains("no pattern of hidden cells could be proven"))
    #expect(!page.contains("persons-outcome.csv"))
    #expect(try bench.read("site/en/index.html").contains("Some tables were left out"))
  }

  @Test func `a planned table of another level is a box, not an error`() throws {
    let bench = try Workbench()
    let tables = SampleRelease.tables.filter { $0.name != "persons-outcome" }
    try bench.build(SampleInput.make(release: SampleRelease.make(tables: tables)))
    #expect(try bench.read("site/zh/people.html").contains("本级本期不编制此表"))
  }

  @Test func `a change is told only where both releases show the figure`() throws {
    let bench = try Workbench()
    let before = SampleRelease.tables.map { table in
      table.name == "duties-status"
        ? SampleRelease.single(
          table.name, table.title, .duties, SampleCategories.status, [400, 60, nil, 20])
        : table
    }
    try bench.build(
      SampleInput.make(previous: SampleRelease.make(id: "2026Q2-1", tables: before)))
    let page = try bench.read("site/en/index.html")
    #expect(page.contains("change +33"))
    #expect(page.contains("change −3.0 percentage points"))
    let overdue = page.split(separator: "<dt>Overdue</dt>")[1].prefix { $0 != "/" }
    #expect(!overdue.contains("change"))
  }

  @Test func `a sentence falls back to the form whose figures are all shown`() throws {
    let forms = ["[a.met / a.total]", "total [a.total]", "nothing"].map { SentenceForm($0) }
    let table = SampleRelease.single(
      "a", Label("甲", "A"), .duties, SampleCategories.status, [nil, 5, 5, 10])
    let release = SampleRelease.make(tables: [table])
    #expect(forms.map { $0?.text(in: release) } == [nil, "total 23", "nothing"])
  }

  @Test func `a rate of fewer than ten is not computed`() {
    let table = SampleRelease.single(
      "a", Label("甲", "A"), .duties, SampleCategories.status, [5, 0, 0, 0])
    let release = SampleRelease.make(tables: [table])
    #expect(Figure("a.met / a.total")?.text(in: release) == nil)
    #expect(Figure("a.met")?.text(in: release) == "5")
  }

  @Test(arguments: ["", "a", "a.b.c", "a.b / ", "a.b / c.d / e.f", "1 + 2", "a b.c"])
  func `figures that are not cells cannot be read`(text: String) {
    #expect(Figure(text) == nil)
  }
}
