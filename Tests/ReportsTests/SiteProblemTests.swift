import Domain
import Markdown
import Published
import Templating
import Testing

@testable import Reports

@Suite struct SiteProblemTests {
  private func problems(_ body: String) throws -> [SiteProblem] {
    let bench = try Workbench()
    try bench.override(.zh, "stages", body)
    let found = try bench.problems()
    #expect(!FileTree.exists(bench.site))
    return found
  }

  private func expect(_ body: String, line: Int, _ kind: SiteProblem.Kind) throws {
    let found = try problems(body).map { ($0.file, $0.line, $0.kind) }
    #expect(
      found.contains { $0 == ("pages/zh/stages.md", line, kind) }, "\(found)")
  }

  @Test func `an unknown table is named with its line`() throws {
    try expect("Text\n\n```guitu table no-such\n```\n", line: 9, .unknownTable("no-such"))
  }

  @Test func `an unknown category is named with its line`() throws {
    try expect(
      "```guitu headline\nX = duties-status.no-such\n```\n", line: 7,
      .unknownCategory(table: "duties-status", category: "no-such"))
  }

  @Test func `an unknown directive is named`() throws {
    try expect("```guitu pie duties-status\n```\n", line: 7, .unknownDirective("pie"))
  }

  @Test func `a figure that cannot be read is named with its own line`() throws {
    try expect("```guitu headline\nX = 42\n```\n", line: 8, .malformedExpression("X = 42"))
  }

  @Test func `a sentence needs a form without figures`() throws {
    try expect(
      "```guitu sentence\n共[duties-status.total]项。\n```\n", line: 7,
      .sentenceWithoutFallback)
  }

  @Test func `an unknown tag is named with line and column`() throws {
    let found = try problems("Text {{relase}} here\n")
    #expect(
      found.contains(
        SiteProblem(file: "pages/zh/stages.md", line: 7, column: 6, .tag(.unknownTag("relase")))))
  }

  @Test func `sections that do not close, or close nothing, are named`() throws {
    try expect("{{#isCity}}\n", line: 7, .tag(.unclosedSection("isCity")))
    try expect("{{/isCity}}\n", line: 7, .tag(.unopenedSection("isCity")))
  }

  @Test func `tags that cannot be checked are refused`() throws {
    try expect("{{=<% %>=}}\n", line: 7, .tag(.unsupportedTag("=<% %>=")))
    try expect("{{uppercased(unit)}}\n", line: 7, .tag(.unsupportedTag("uppercased(unit)")))
  }

  @Test func `raw HTML is refused`() throws {
    try expect("A <b>bold</b> word\n", line: 7, .markdown(.rawHTML))
  }

  @Test func `front matter that is missing, open or wrong is named`() throws {
    let cases: [(String, SiteProblem.Kind)] = [
      ("# No front matter\n", .missingFrontMatter),
      ("---\ntitle: T\n", .unclosedFrontMatter),
      ("---\ntitle: T\nnav: N\nsummary: S\n---\n", .missingField("order")),
      ("---\ntitle: T\nnav: N\nsummary: S\norder: x\n---\n", .malformedField("order")),
      ("---\ntitle: T\nnav: N\nsummary: S\norder: 1\nautor: A\n---\n", .unknownField("autor")),
      ("---\n- a\n---\n", .malformedFrontMatter),
      ("---\ntitle: [\n---\n", .malformedFrontMatter),
    ]
    for (text, kind) in cases {
      let bench = try Workbench()
      try bench.write(text, to: "overrides/pages/zh/stages.md")
      #expect(try bench.problems().map(\.kind).contains(kind), "\(kind)")
    }
  }

  @Test func `all problems are told at once`() throws {
    let kinds = try problems("{{a}} {{b}}\n\n```guitu table x\n```\n\n<i>\n").map(\.kind.id)
    #expect(kinds.count >= 4)
    #expect(Set(kinds) == ["unknown-tag", "unknown-table", "raw-html"])
  }

  @Test func `a page without its translation is named`() throws {
    let bench = try Workbench()
    try bench.override(.en, "extra", "Text\n")
    #expect(
      try bench.problems() == [
        SiteProblem(file: "pages/en/extra.md", .missingTranslation(.zh))
      ])
  }

  @Test func `links that lead nowhere or outside are named`() throws {
    let bench = try Workbench()
    try bench.override(.zh, "stages", "[a](nowhere.html) [b](https://example.org/)\n")
    let kinds = try bench.problems().map(\.kind)
    #expect(kinds.contains(.brokenLink("nowhere.html")))
    #expect(kinds.contains(.externalLink("https://example.org/")))
  }

  @Test func `a layout that names what does not exist is refused`() throws {
    let bench = try Workbench()
    try bench.write("{{title}}\n{{{contents}}}\n", to: "overrides/layout/zh/page.html")
    #expect(
      try bench.problems() == [
        SiteProblem(file: "layout/zh/page.html", line: 2, column: 1, .tag(.unknownTag("contents")))
      ])
  }

  @Test func `the shipped templates use every name there is, and no other`() throws {
    let bench = try Workbench()
    let sources = try SiteSources.read(bench.folders(), languages: Language.allCases)
    var check = TagCheck(partials: sources.layouts)
    for (path, file) in sources.layouts where !path.hasPrefix("written/") {
      check.check(try #require(file.text), file: path, against: ViewShape.layout)
    }
    for file in Language.allCases.flatMap({ sources.pages[$0] ?? [] }) {
      check.check(try #require(file.text), file: file.name, against: ViewShape.page)
    }
    #expect(check.problems.isEmpty)
    let known = ViewShape.layout.flatMap { name, shape in
      switch shape {
      case .list(let members), .object(let members): [name] + members.keys
      case .text, .flag: [name]
      }
    }
    let forOverrides: Set<String> = ["isCity", "isCounty", "hasPrevious", "refused", "reason"]
    #expect(Set(known).subtracting(check.used) == forOverrides)
  }

  @Test func `pages and layouts get what their templates are checked against`() throws {
    let view = PageView(
      input: SampleInput.make(release: SampleRelease.make(without: ["persons-sex"])),
      isScanned: true)
    for language in Language.allCases {
      #expect(ViewShape.object(ViewShape.page).fits(.object(view.page(language))))
    }
    #expect(ViewShape.object(ViewShape.layout).fits(.object(view.welcome())))
  }
}
