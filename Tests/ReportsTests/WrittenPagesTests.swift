import Testing

@testable import Reports

@Suite struct WrittenPagesTests {
  private let bench: Workbench

  init() throws { bench = try Workbench() }

  private func build() throws -> Int {
    try WrittenPages(folders: bench.folders()).build("\(bench.root)/content", into: bench.site)
  }

  private func add(_ name: String, _ front: String, _ body: String = "正文\n") throws {
    try bench.write("---\n\(front)\n---\n\n\(body)", to: "content/\(name).md")
  }

  @Test func `a page has its title, its fields in order, and its text`() throws {
    try add(
      "r/one", "title: 报告 <1>\ndate: 2026-05-04\ncategory: county-001",
      "## 概述\n\n**测试。**后文\n")
    #expect(try build() == 1)
    let page = try bench.read("site/r/one.html")
    #expect(page.contains("<h1>报告 &lt;1&gt;</h1>"))
    #expect(page.contains("<dt>date</dt><dd>2026-05-04</dd>"))
    #expect(page.contains("<strong>测试。</strong>"))
    #expect(page.contains("href=\"../styles/site.css\""))
  }

  @Test func `lists are newest first, in parts of fifty, and by category`() throws {
    for day in 1...28 {
      for part in 1...4 {
        let date = "2026-02-\(day < 10 ? "0" : "")\(day)"
        try add("r/\(date)-\(part)", "title: T\(day)-\(part)\ndate: \(date)\ncategory: C\(part)")
      }
    }
    #expect(try build() == 112)
    let first = try bench.read("site/r/index.html")
    #expect(first.contains("T28-1") && !first.contains(">T1-1<"))
    #expect(first.split(separator: "<li>").count == 51)
    #expect(first.contains("1 / 3") && first.contains("href=\"r/page/2.html\"") == false)
    #expect(first.contains("href=\"../r/page/2.html\""))
    #expect(try bench.read("site/r/page/3.html").split(separator: "<li>").count == 13)
    #expect(try bench.read("site/category/c2.html").split(separator: "<li>").count == 29)
    #expect(try bench.read("site/index.html").contains("href=\"category/c2.html\">C2</a>"))
  }

  @Test func `every link of every page leads somewhere`() throws {
    for number in 1...60 {
      try add("a/b/p\(number)", "title: T\(number)\ncategory: 锦江区")
      try add("p\(number)", "title: U\(number)")
    }
    _ = try build()
    let files = try bench.files().map { SiteFile(name: $0.key, bytes: $0.value) }
    #expect(LinkCheck(files).problems.isEmpty)
  }

  @Test func `all problems of all pages are told, and nothing is written`() throws {
    try add("a", "title: A\ndate: 2026-02-30")
    try add("b", "nav: B")
    try add("c", "title: C", "Text\n\n<script>x</script>\n\n[x](javascript:alert)\n")
    try bench.write("no front matter\n", to: "content/d.md")
    do {
      _ = try build()
      Issue.record("Bad pages were written.")
    } catch SiteError.problems(let problems) {
      #expect(
        problems.map { "\($0.file):\($0.line) \($0.kind.id)" } == [
          "a.md:2 malformed-date", "b.md:2 missing-field", "c.md:7 raw-html",
          "c.md:9 refused-link", "d.md:1 missing-front-matter",
        ])
    }
    #expect(!FileTree.exists(bench.site))
  }

  @Test func `front matter with quotes and colons is read as YAML`() throws {
    try add("a", "title: \"A: b\"\nnote: 'it''s'")
    _ = try build()
    let page = try bench.read("site/a.html")
    #expect(page.contains("<h1>A: b</h1>"))
    #expect(page.contains("<dd>it's</dd>"))
  }

  @Test(arguments: [
    "title: a b", "title: 报告 7", "a: 2026-01-02\nb: x.y_z", "title: \"q\"", "t: [a]", "t: a: b",
    "t: a #c", "t:", "t: &x", "T: a", "t: a\nt: b", " t: a", "t: -", "t: 'x'", "t: a ",
  ])
  func `plain front matter means the same to the quick reader and to the parser`(yaml: String) {
    guard let fields = PlainYAML.fields(yaml) else { return }
    let block = FrontMatterBlock(yaml: yaml + "\nz: \"\"", body: "", bodyLine: 1)
    guard fields.contains(where: { $0.name == "title" }),
      case .success(let front) = WrittenFrontMatter.read(block)
    else { return }
    #expect(front.title == fields.first { $0.name == "title" }?.value)
  }

  @Test func `building again replaces only a folder of written pages`() throws {
    try add("a", "title: A")
    _ = try build()
    _ = try build()
    try FileTree.remove("\(bench.site)/\(WrittenPages.mark)")
    #expect(throws: SiteError.notASite(bench.site)) { _ = try build() }
  }
}
